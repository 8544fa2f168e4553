"""Files of every format, written by hand as the programs that own them write them."""

from __future__ import annotations

import re

LONG = re.sub("(?m)^(?!File|Object)(.* = .*|.*<exists>|item.*)$", r"\1 ", '''File type = "ooTextFile"
Object class = "TextGrid"

xmin = 0
xmax = 1.5
tiers? <exists>
size = 3
item []:
    item [1]:
        class = "IntervalTier"
        name = "words"
        xmin = 0
        xmax = 1.5
        intervals: size = 3
        intervals [1]:
            xmin = 0
            xmax = 0.31249999999999994
            text = ""
        intervals [2]:
            xmin = 0.31249999999999994
            xmax = 1.0625
            text = "say ""bob"""
        intervals [3]:
            xmin = 1.0625
            xmax = 1.5
            text = "שלום"
    item [2]:
        class = "IntervalTier"
        name = "phones"
        xmin = 0
        xmax = 1.5
        intervals: size = 2
        intervals [1]:
            xmin = 0
            xmax = 0.75
            text = "B"
        intervals [2]:
            xmin = 0.75
            xmax = 1.5
            text = "AA1"
    item [3]:
        class = "TextTier"
        name = "clicks"
        xmin = 0
        xmax = 1.5
        points: size = 1
        points [1]:
            number = 0.5
            mark = "here"
''')  # Praat ends these lines with a space

SHORT = '''File type = "ooTextFile short"
"TextGrid"

0
1.5
<exists>
2
"IntervalTier"
"words"
0
1.5
2
0
0.5
""
0.5
1.5
"hi"
"TextTier"
"clicks"
0
1.5
1
0.25
"x"
'''

TEXTGRID_JSON = (
    '{"xmin": 0, "xmax": 1.5, "tiers": [{"class": "IntervalTier", "name": "words", "xmin": 0, "xmax": 1.5, '
    '"entries": [[0.0, 0.5, ""], [0.5, 1.5, "hi"]]}, {"class": "TextTier", "name": "clicks", "xmin": 0, "xmax": 1.5, '
    '"entries": [[0.25, "x"]]}]}')
SMALL_JSON = (
    '{"start": 0, "end": 1.5, "tiers": {"words": {"type": "IntervalTier", "entries": [[0.0, 0.5, ""], '
    '[0.5, 1.5, "hi"]]}}}')

EAF = '''<?xml version="1.0" encoding="UTF-8"?>
<ANNOTATION_DOCUMENT AUTHOR="me" DATE="2024-05-01T10:00:00+00:00" FORMAT="3.0" VERSION="3.0"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:noNamespaceSchemaLocation="http://www.mpi.nl/tools/elan/EAFv3.0.xsd">
    <LICENSE LICENSE_URL=""/>
    <HEADER MEDIA_FILE="" TIME_UNITS="milliseconds">
        <MEDIA_DESCRIPTOR MEDIA_URL="file:///talk.wav" MIME_TYPE="audio/x-wav" RELATIVE_MEDIA_URL="./talk.wav"/>
        <PROPERTY NAME="lastUsedAnnotationId">5</PROPERTY>
    </HEADER>
    <TIME_ORDER>
        <TIME_SLOT TIME_SLOT_ID="ts1" TIME_VALUE="0"/>
        <TIME_SLOT TIME_SLOT_ID="ts2" TIME_VALUE="400"/>
        <TIME_SLOT TIME_SLOT_ID="ts3"/>
        <TIME_SLOT TIME_SLOT_ID="ts4" TIME_VALUE="1200"/>
    </TIME_ORDER>
    <!-- kept -->
    <TIER DEFAULT_LOCALE="en" LINGUISTIC_TYPE_REF="utterance" PARTICIPANT="Anna" TIER_ID="words">
        <ANNOTATION>
            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a1" TIME_SLOT_REF1="ts1" TIME_SLOT_REF2="ts2">
                <ANNOTATION_VALUE>hello &amp; שלום</ANNOTATION_VALUE>
            </ALIGNABLE_ANNOTATION>
        </ANNOTATION>
        <ANNOTATION>
            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a2" TIME_SLOT_REF1="ts2" TIME_SLOT_REF2="ts3">
                <ANNOTATION_VALUE>you</ANNOTATION_VALUE>
            </ALIGNABLE_ANNOTATION>
        </ANNOTATION>
        <ANNOTATION>
            <ALIGNABLE_ANNOTATION ANNOTATION_ID="a3" TIME_SLOT_REF1="ts3" TIME_SLOT_REF2="ts4">
                <ANNOTATION_VALUE>there</ANNOTATION_VALUE>
            </ALIGNABLE_ANNOTATION>
        </ANNOTATION>
    </TIER>
    <TIER LINGUISTIC_TYPE_REF="gloss" PARENT_REF="words" TIER_ID="gloss">
        <ANNOTATION>
            <REF_ANNOTATION ANNOTATION_ID="a4" ANNOTATION_REF="a1">
                <ANNOTATION_VALUE>greeting</ANNOTATION_VALUE>
            </REF_ANNOTATION>
        </ANNOTATION>
        <ANNOTATION>
            <REF_ANNOTATION ANNOTATION_ID="a5" ANNOTATION_REF="a2">
                <ANNOTATION_VALUE>2sg</ANNOTATION_VALUE>
            </REF_ANNOTATION>
        </ANNOTATION>
    </TIER>
    <LINGUISTIC_TYPE GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="utterance" TIME_ALIGNABLE="true"/>
    <LINGUISTIC_TYPE CONSTRAINTS="Symbolic_Association" GRAPHIC_REFERENCES="false" LINGUISTIC_TYPE_ID="gloss"
        TIME_ALIGNABLE="false"/>
    <LOCALE COUNTRY_CODE="US" LANGUAGE_CODE="en"/>
    <CONSTRAINT DESCRIPTION="1-1 association" STEREOTYPE="Symbolic_Association"/>
    <CONTROLLED_VOCABULARY CV_ID="moods"><DESCRIPTION LANG_REF="und"/></CONTROLLED_VOCABULARY>
</ANNOTATION_DOCUMENT>
'''

SRT = '''1
00:00:00,500 --> 00:00:01,250
Hello <i>you</i>
over there

7
00:00:01,250 --> 00:00:02,000 X1:100 X2:200 Y1:10 Y2:20
مرحبا
'''

VTT = '''WEBVTT - lines of Anna
Kind: captions

STYLE
::cue { color: yellow }

NOTE a remark
on two lines

first
00:00.500 --> 00:01.250 align:start line:0
Hello &amp; <i>you</i>

01:00:01.250 --> 01:00:02.000
bye

NOTE the end
'''

AUDACITY = "0.250000\t0.750000\thello\n\\\t100.500000\t2000.000000\n0.750000\t0.750000\tclick\n1.000000\t1.500000\t\n"

RHUBARB_TSV = "0.00\tX\n0.05\tD\n0.27\tC\n0.31\tB\n0.47\tX\n"
RHUBARB_XML = '''<?xml version="1.0" encoding="utf-8"?>
<rhubarbResult>
  <metadata>
    <soundFile>C:\\talk &amp; more.wav</soundFile>
    <duration>0.47</duration>
  </metadata>
  <mouthCues>
    <mouthCue start="0.00" end="0.05">X</mouthCue>
    <mouthCue start="0.05" end="0.27">D</mouthCue>
    <mouthCue start="0.27" end="0.47">B</mouthCue>
  </mouthCues>
</rhubarbResult>
'''
RHUBARB_JSON = '''{
  "metadata": {
    "soundFile": "C:\\\\talk.wav",
    "duration": 0.47
  },
  "mouthCues": [
    { "start": 0.00, "end": 0.05, "value": "X" },
    { "start": 0.05, "end": 0.27, "value": "D" },
    { "start": 0.27, "end": 0.47, "value": "B" }
  ]
}
'''
PGO = '''lipsync version 1
/sounds/talk.wav
24
48
1
\tAnna
\thello you|bye
\t2
\t\thello you
\t\t2
\t\t20
\t\t2
\t\t\thello 2 9 3
\t\t\t\t2 etc
\t\t\t\t4 E
\t\t\t\t7 O
\t\t\tyou 12 20 1
\t\t\t\t12 U
\t\tbye
\t\t30
\t\t40
\t\t1
\t\t\tbye 30 40 2
\t\t\t\t30 MBP
\t\t\t\t33 AI
'''
PRESTON = "MohoSwitch1\n1 rest\n5 etc\n7 E\n10 O\n14 rest\n"
MOHO = "MohoSwitch1\n1 X\n5 B\n7 C\n10 E\n14 X\n"
OCULUS = "start,end,oculus,weight\n0,0.25,sil,1\n0.25,0.5,PP,0.9\n0.5,1.000001,aa,1\n"
OCULUS_WEIGHTS = """time,sil,PP,FF,TH,DD,kk,CH,SS,nn,RR,aa,E,ih,oh,ou,laughterScore
0.0,1,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0.01
0.01,0.8,0.15,0.05,0,0,0,0,0,0,0,0,0,0,0,0,0.01
0.02,0.3,0.6,0.1,0,0,0,0,0,0,0,0,0,0,0,0,0.02
0.030,0.02,0.9812345678,0,0,0,0,0,0,0,0,0,0,0,0,0,
0.04,0,0.2,0,0,0,0,0,0,0,0,0.7,0.1,0,0,0,0.5
0.05,0,0,0,0,0,0,0,0,0,0,1.0,0,0,0,0,0.5
"""
SAPI = "start,end,sapi\n0,0.25,0\n0.25,0.5,21\n0.5,1,2\n"
_NONE = " ".join(["0"] * 66)
FAP = (
    "2.1 talk 25 4\n"
    f"1 0 {_NONE}\n0 1 0 63 0\n1 0 {_NONE}\n1 1 0 63 0\n1 1 {_NONE}\n2 10 1 40 0 1 63 0 0 0 0\n0 0 {_NONE}\n3\n")
EVERYTHING = '''{
  "plosive": "timing 1",
  "rate": "25/1",
  "end": 2000000,
  "tiers": [
    {"name": "words", "points": false, "marks": [
      [0, 300000, ""],
      [300000, 2000000, "hello", {"by": "hand", "id": "abc"}]
    ]},
    {"name": "markers", "points": true, "marks": [
      [500000, "look", {"colour": "red"}]
    ]}
  ]
}
'''

ALL: dict[str, tuple[str, str]] = {
    "textgrid": ("a.TextGrid", LONG), "textgrid-short": ("a.TextGrid", SHORT),
    "textgrid-json": ("a.json", TEXTGRID_JSON), "eaf": ("a.eaf", EAF), "srt": ("a.srt", SRT), "vtt": ("a.vtt", VTT),
    "audacity": ("a.txt", AUDACITY), "rhubarb-tsv": ("a.tsv", RHUBARB_TSV), "rhubarb-xml": ("a.xml", RHUBARB_XML),
    "rhubarb-json": ("a.json", RHUBARB_JSON), "papagayo": ("a.pgo", PGO), "preston-blair": ("a.dat", PRESTON),
    "moho": ("a.dat", MOHO), "oculus": ("a.csv", OCULUS),
    "oculus-weights": ("a.csv", OCULUS_WEIGHTS), "sapi": ("a.csv", SAPI), "mpeg4": ("a.fap", FAP),
    "json": ("a.json", EVERYTHING),
}  # fmt: skip
"""Format -> (name of a file, its text)."""
