"""The command line's grammar: every command, its arguments, and one line that says what it does."""

from __future__ import annotations

import argparse
from pathlib import Path

from app import __version__


def build_parser() -> argparse.ArgumentParser:
    """The parser of `plosive`."""
    parser = argparse.ArgumentParser(
        prog="plosive", description="Edit lip-sync on a timeline and see the real pixels.", allow_abbrev=False
    )
    parser.add_argument("--version", action="version", version=f"plosive {__version__}")
    parser.set_defaults(json=False, quiet=False)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")

    def command(name: str, text: str) -> argparse.ArgumentParser:
        made = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
        made.add_argument("--json", action="store_true", help="print one JSON object for machines")
        made.add_argument("--quiet", action="store_true", help="print errors only")
        return made

    made = command("open", "Open the window.")
    made.add_argument("path", nargs="?", type=Path, help="a project folder or a media file")
    made.add_argument("--demo", action="store_true", help="open the demo project")
    made.add_argument("--dialogue", type=Path, help="for a media file: the recording it should speak")
    made.add_argument("--transcript", default="", help="what is said: a text, or a file that holds it")

    made = command("new", "Make a project folder around a shot.")
    made.add_argument("shot", type=Path, help="the finished shot")
    made.add_argument("-o", "--output", type=Path, required=True, help="the project folder to make: NAME.plosive")
    _dialogue(made)
    made.add_argument("--draft", action="store_true", help="nobody has spoken the line yet: time it from its text")

    made = command("analyse", "Find faces, poses, words, phonemes; learn the speaker. Skips what is there.")
    made.add_argument("project", type=Path)

    made = command("learn", "Find what predicts a face's own mouths best; networks are trained on the way.")
    made.add_argument("project", type=Path)
    made.add_argument("--speech-model", type=Path, default=None, metavar="FOLDER",
                      help="a wav2vec2-like model of your own, which the flow learns to hear")

    made = command("render", "Fill the frame cache.")
    made.add_argument("project", type=Path)
    _stretch(made)

    made = command("export", "Write the finished shot, or a stretch of it.")
    made.add_argument("project", type=Path)
    _output(made)
    _stretch(made)

    made = command("dub", "Shot and line in, finished shot out: new, analyse, render and export in one.")
    made.add_argument("shot", type=Path)
    _dialogue(made, required=True)
    _output(made)
    made.add_argument("--project", type=Path, default=None, help="keep the project in this folder")

    made = command("draft", "Shot and typed line in, silent draft out, before the line is recorded.")
    made.add_argument("shot", type=Path)
    made.add_argument("--transcript", required=True, help="the line: a text, or a file that holds it")
    made.add_argument("--language", default="en", metavar="CODE", help="en, de, es, fr, it, ja, pt, zh or ipa")
    made.add_argument("--start", type=float, default=None, metavar="S", help="seconds at which the line begins")
    pace = made.add_mutually_exclusive_group()
    pace.add_argument("--rate", type=float, default=None, help="speaking rate; 1.0 is usual, 1.2 a fifth faster")
    pace.add_argument("--length", type=float, default=None, metavar="S", help="seconds the line shall last")
    _output(made)
    made.add_argument("--project", type=Path, default=None, help="keep the project in this folder")

    made = command("reconstruct", "Re-render a clip's tail from poses measured there, with a bank of its head only.")
    made.add_argument("clip", type=Path)
    made.add_argument("-o", "--output", type=Path, required=True, help="an .mkv file; lossless FFV1")
    made.add_argument("--bank-until", type=float, default=0.75, metavar="SHARE", help="share of frames in the bank")
    made.add_argument("--drive", choices=("pose", "audio"), default="pose", help="what moves the tail")
    made.add_argument("--transcript", default="", help="for --drive audio: what is said, a text or a file")
    made.add_argument("--renderer", default="exemplar")
    made.add_argument("--minutes", type=float, default=5.0, help="of training, for a renderer that trains")

    made = command("evaluate", "How good a renderer's mouths are on real clips, beside baselines; with a report.")
    made.add_argument("clips", nargs="+", type=Path, metavar="CLIP", help="words in a .lab or .txt beside it are used")
    made.add_argument("--renderer", default="exemplar")
    made.add_argument("--mode", choices=("recon", "audio", "cross"), default="recon",
                      help="poses measured in the tail, predicted from its sound, or another recording's")
    made.add_argument("--predictor", default="speaker", help="for audio and cross")
    made.add_argument("--bank-until", type=float, default=0.75, metavar="SHARE", help="share of frames in the bank")
    made.add_argument("--transcript", default="", help="of one clip: what is said, a text or a file")
    made.add_argument("--dialogue", type=Path, default=None, help="for cross: the recording to be spoken")
    made.add_argument("--dialogue-transcript", default="", help="what it says: a text or a file")
    made.add_argument("-o", "--output", type=Path, default=None, metavar="REPORT.html", help="also write a report")
    made.add_argument("--minutes", type=float, default=5.0, help="that a renderer which trains may take for each bank")
    made.add_argument("--steps", type=int, default=0, help="instead of minutes: so many steps, the same every time")
    made.add_argument("--again", action="store_true", help="also what an earlier run has finished")

    made = command("adapt", "Train the editor network on a project's or a clip's own footage; kept where better.")
    made.add_argument("path", type=Path, help="an analysed project folder, or a clip")
    made.add_argument("--minutes", type=float, default=5.0, help="that the training may take")
    made.add_argument("--steps", type=int, default=0, help="instead of minutes: so many steps, the same every time")
    made.add_argument("--size", default="cpu", help="of the network: cpu, gpu, or full (with --vae)")
    made.add_argument("--vae", type=Path, default=None, metavar="FOLDER",
                      help="for full: a Stable Diffusion autoencoder of yours, config.json and safetensors")
    made.add_argument("--seed", type=int, default=0)
    made.add_argument("--reference", type=Path, nargs="+", action="extend", default=[], metavar="CLIP",
                      help="more footage of the same person: videos, or analysed projects")
    _face(made)
    made.add_argument("--bank-until", type=float, default=0.75, metavar="SHARE", help="for a clip: share that teaches")
    made.add_argument("-o", "--output", type=Path, default=None, help="for a clip: the .safetensors file to write")

    made = command("models", "Every model there is: origin, licence, how good it is; share, take, use or delete one.")
    made.add_argument("project", nargs="?", type=Path, default=None, help="whose faces are meant")
    _face(made)
    what = made.add_mutually_exclusive_group()
    what.add_argument("--share", type=Path, default=None, metavar="FILE.safetensors", help="write the face's network")
    what.add_argument("--take", type=Path, default=None, metavar="FILE", help="check a network's file and keep it")
    what.add_argument("--use", default="", metavar="KEY", help="use a kept one for the face, if it is better there")
    what.add_argument("--delete", default="", metavar="KEY", help="a taken file, or a training that could go on")

    made = command("align", "Find when each word and phone is spoken, in a recording or a folder of them.")
    made.add_argument("audio", type=Path, help="a recording, or a folder of recordings with a .lab or .txt each")
    made.add_argument("--transcript", default="", help="for a recording: what is said, a text or a file")
    made.add_argument("-o", "--output", "--out", type=Path, required=True, help="the file, or the folder, to write")
    _format(made)
    made.add_argument("--aligner", default="pocketsphinx", metavar="NAME", help="or ctc:FOLDER, whisper:FOLDER")
    made.add_argument("--language", default="en", metavar="CODE", help="en, de, es, fr, it, ja, pt, zh or ipa")
    made.add_argument("--compare", default=None, metavar="WITH", help="a TextGrid, or another aligner: how far apart")

    made.add_argument("--jobs", type=int, default=1, metavar="N", help="for a folder: how many at a time")
    made.add_argument("--again", action="store_true", help="begin anew, also what is done and unchanged")
    made.add_argument("--report", type=Path, default=None, metavar="FILE", help="for a folder: .csv or .json")

    made = command("convert", "Convert a file of timing into another format.")
    made.add_argument("file", type=Path)
    made.add_argument("-o", "--output", type=Path, required=True, help="the file to write")
    _format(made)
    made.add_argument("--from", dest="source", default="", metavar="FORMAT", help="the file's, if its name misleads")
    made.add_argument("--tier", default="", help="the only tier to write")
    made.add_argument("--rate", default="", metavar="FPS", help="of files that count frames: 24, 30000/1001")
    made.add_argument("--encoding", default="", help="of a file that is not UTF-8 or UTF-16: latin-1")

    made = command("import-timing", "Take words, phonemes, marks or poses of a face from a file.")
    made.add_argument("project", type=Path)
    made.add_argument("file", type=Path)
    _face(made)
    made.add_argument("--tier", action="append", default=[], metavar="WHAT=TIER", help="words=Anna, phones=KAN, …")
    made.add_argument("--offset", type=float, default=0.0, metavar="S", help="seconds to add to its times")
    made.add_argument("--rate", default="", metavar="FPS", help="of a file that counts frames: 24, 30000/1001")
    made.add_argument("--speed", default="1", metavar="FACTOR", help="multiply its times: 25/24")
    made.add_argument("--replace", action="store_true", help="also what was made by hand or is locked")

    made = command("export-timing", "Write words, phonemes, marks or poses of a face to a file.")
    made.add_argument("project", type=Path)
    made.add_argument("-o", "--output", type=Path, required=True, help="the file to write")
    _face(made)
    _format(made, "arkit, ")
    made.add_argument("--what", default="", metavar="LIST", help="words,phones,rests,keep,heard,keys,levels,markers")
    made.add_argument("--into", default="", metavar="NAME", help="an imported file whose other contents stay")

    made = command("inspect", "What is in a project.")
    made.add_argument("project", type=Path)

    command("doctor", "What this machine has and lacks.")

    made = command("bench", "How fast Plosive is on this machine.")
    made.add_argument("clip", nargs="?", type=Path, help="a shot to measure on; the demo shot when left out")
    return parser


def _dialogue(made: argparse.ArgumentParser, *, required: bool = False) -> None:
    made.add_argument("--dialogue", type=Path, required=required, help="the recording the face should speak")
    made.add_argument("--transcript", default="", help="what is said: a text, or a file that holds it")
    made.add_argument("--offset", type=float, default=0.0, metavar="S", help="seconds at which the recording starts")


def _stretch(made: argparse.ArgumentParser) -> None:
    made.add_argument("--from", dest="start", type=float, default=None, metavar="S", help="seconds; the shot's start")
    made.add_argument("--to", dest="end", type=float, default=None, metavar="S", help="seconds; the shot's end")


def _format(made: argparse.ArgumentParser, more: str = "") -> None:
    made.add_argument("--format", default="", help=f"{more}textgrid, eaf, srt, …; by default from the file's name")


def _face(made: argparse.ArgumentParser) -> None:
    made.add_argument("--face", default="", metavar="NAME", help="which face; the first one by default")


def _output(made: argparse.ArgumentParser) -> None:
    made.add_argument("-o", "--output", type=Path, required=True, help="the file (or, for png, the folder) to write")
    made.add_argument("--preset", default="", help="prores422hq, h264, png or ffv1; by default from the file's name")


def text_or_file(value: str) -> str:
    """A transcript given as text or as the path of a text file. Raises PlosiveError when a file is unreadable."""
    from inference.errors import PlosiveError

    path = Path(value)
    try:
        is_file = len(value) < 1024 and "\n" not in value and path.is_file()
    except (OSError, ValueError):
        is_file = False
    if not is_file:
        return value
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise PlosiveError(f"{path} is not UTF-8 text", "Save the transcript as UTF-8") from error
