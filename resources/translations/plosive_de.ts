<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>Plosive</name>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source> %</source>
   <translation> %</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source> (being made)</source>
   <translation> (wird erzeugt)</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source> (not for commercial use)</source>
   <translation> (nicht für gewerblichen Gebrauch)</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/pose_panel.py" />
   <source> (predicted: {words})</source>
   <translation> (vorhergesagt: {words})</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source> s</source>
   <translation> s</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;4:5 guide</source>
   <translation>&amp;4:5-Hilfslinien</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;9:16 guide</source>
   <translation>&amp;9:16-Hilfslinien</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;About Plosive</source>
   <translation>&amp;Über Plosive</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>&amp;Add marker</source>
   <translation>&amp;Marker setzen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Analyse shot</source>
   <translation>Shot &amp;analysieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Blink</source>
   <translation>&amp;Blinken</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Close project</source>
   <translation>Projekt &amp;schließen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Compare original and result</source>
   <translation>Original und Ergebnis &amp;vergleichen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Contents</source>
   <translation>&amp;Inhalt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Copy keys</source>
   <translation>Keys &amp;kopieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;Dark</source>
   <translation>&amp;Dunkel</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Delete</source>
   <translation>&amp;Löschen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Difference</source>
   <translation>&amp;Differenz</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Duplicate at playhead</source>
   <translation>Am Abspielkopf &amp;verdoppeln</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>&amp;Edit note</source>
   <translation>&amp;Notiz bearbeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;End to playhead</source>
   <translation>&amp;Ende zum Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Find action…</source>
   <translation>Befehl &amp;finden…</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/sides.py" />
   <source>&amp;First: {name}</source>
   <translation>&amp;Erstes: {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;Fit timeline</source>
   <translation>Zeitleiste ganz &amp;zeigen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Fold or open lane</source>
   <translation>Spur &amp;falten oder öffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>&amp;Go to timecode…</source>
   <translation>&amp;Gehe zu Timecode…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Help on this</source>
   <translation>&amp;Hilfe hierzu</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;High contrast</source>
   <translation>&amp;Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Import timing…</source>
   <translation>T&amp;iming importieren …</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Insert edge</source>
   <translation>Kante &amp;einfügen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Keep original</source>
   <translation>&amp;Original behalten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Tastenkürzel</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;Light</source>
   <translation>&amp;Hell</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Linear</source>
   <translation>&amp;Linear</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Locate…</source>
   <translation>&amp;Suchen…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Lower lane</source>
   <translation>Spur &amp;niedriger</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Merge with next</source>
   <translation>&amp;Verbinden</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>&amp;Models</source>
   <translation>&amp;Modelle</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;New from media…</source>
   <translation>&amp;Neu aus Medien…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>&amp;Next marker</source>
   <translation>&amp;Nächster Marker</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Next suspicious frame</source>
   <translation>&amp;Nächstes verdächtiges Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Onion skin</source>
   <translation>&amp;Überblendung</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Only this axis</source>
   <translation>&amp;Nur diese Achse</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Open</source>
   <translation>Ö&amp;ffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Open…</source>
   <translation>Ö&amp;ffnen…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Override here</source>
   <translation>Hier ü&amp;bersteuern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Overwrite</source>
   <translation>&amp;Überschreiben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Paste at playhead</source>
   <translation>Am Abspielkopf &amp;einfügen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Pin to the top</source>
   <translation>Oben an&amp;heften</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>&amp;Play / pause</source>
   <translation>&amp;Wiedergabe / Pause</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;Playback</source>
   <translation>&amp;Wiedergabe</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>&amp;Previous marker</source>
   <translation>&amp;Voriger Marker</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Push</source>
   <translation>&amp;Schieben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Wiederholen</translation>
  </message>
  <message>
   <location filename="../../widgets/showing.py" />
   <source>&amp;Redo {what}</source>
   <translation>&amp;Wiederholen: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Remove from the list</source>
   <translation>Aus der Liste &amp;entfernen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Reset axis here</source>
   <translation>Achse hier &amp;zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Result</source>
   <translation>&amp;Ergebnis</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>&amp;Rules alone</source>
   <translation>Nur &amp;Regeln</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Safe areas</source>
   <translation>&amp;Sichere Bereiche</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Save</source>
   <translation>&amp;Speichern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Shift all</source>
   <translation>Alles &amp;verschieben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Show</source>
   <translation>&amp;Zeigen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Side by side</source>
   <translation>&amp;Nebeneinander</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Split</source>
   <translation>&amp;Teilen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Step</source>
   <translation>&amp;Stufe</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;System</source>
   <translation>&amp;System</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Taller lane</source>
   <translation>Spur &amp;höher</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>&amp;Tap to time</source>
   <translation>&amp;Mittippen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Timecode</source>
   <translation>&amp;Timecode</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Tour</source>
   <translation>&amp;Rundgang</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Transcript…</source>
   <translation>&amp;Transkript…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Turn the wipe</source>
   <translation>Wischkante &amp;drehen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Type a line…</source>
   <translation>Satz &amp;eintippen…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Type labels</source>
   <translation>Beschriftungen &amp;tippen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <location filename="../../widgets/showing.py" />
   <source>&amp;Undo {what}</source>
   <translation>&amp;Rückgängig: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Unpin</source>
   <translation>&amp;Lösen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Waveform, spectrogram, both</source>
   <translation>&amp;Wellenform, Spektrogramm, beides</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;What is this?</source>
   <translation>&amp;Was ist das?</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Why edits fade</source>
   <translation>&amp;Warum Bearbeitungen ausblenden</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Wipe</source>
   <translation>&amp;Wischen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>&amp;Word to playhead</source>
   <translation>Wort zum &amp;Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>(no key)</source>
   <translation>(keine Taste)</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>0 at the bottom, 8 kHz at the top
Click or drag: move the playhead
Alt + wheel: brighter or darker</source>
   <translation>0 unten, 8 kHz oben
Klicken oder ziehen: Abspielkopf bewegen
Alt + Rad: heller oder dunkler</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>1 = this speaker's own 98th percentile</source>
   <translation>1 = das 98. Perzentil dieses Sprechers</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>1 difference</source>
   <translation>1 Unterschied</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>1 frame</source>
   <translation>1 Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/sounds.py" />
   <source>1 frame shows it</source>
   <translation>1 Bild zeigt ihn</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>1 key</source>
   <translation>1 Key</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>1 key selected.</source>
   <translation>1 Key gewählt.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>1 segment</source>
   <translation>1 Segment</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>19 of 20 frames that look right lie above; blurred by one pixel most lie below</source>
   <translation>19 von 20 Bildern, die richtig aussehen, liegen darüber; um ein Pixel unscharf liegen die meisten darunter</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>500 ms after selection</source>
   <translation>500 ms nach der Auswahl</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>500 ms before selection</source>
   <translation>500 ms vor der Auswahl</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>A copy was saved as {path}.</source>
   <translation>Eine Kopie wurde gespeichert: {path}.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>A crash or a power cut loses at most this much. Saving the project stays up to you.</source>
   <translation>Ein Absturz oder Stromausfall kostet höchstens so viel. Das Projekt zu speichern bleibt Ihnen überlassen.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>A face needs a name.</source>
   <translation>Ein Gesicht braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>A fast copy of the shot at a smaller size, made in the background. Exports never use it.</source>
   <translation>Eine schnelle, kleinere Kopie des Shots, im Hintergrund erzeugt. Exporte benutzen sie nie.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>A field over the selected word or phoneme; Tab goes on to the next one</source>
   <translation>Ein Feld über dem gewählten Wort oder Phonem; Tab geht zum nächsten weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>A folder with config.json and safetensors of an AutoencoderKL</source>
   <translation>Ein Ordner mit config.json und safetensors eines AutoencoderKL</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>A key of {axis}, which is hidden: click shows it</source>
   <translation>Ein Key von {axis}, die verborgen ist: ein Klick zeigt sie</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>A lane for each &amp;check</source>
   <translation>Eine Spur je &amp;Prüfung</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>A moved edge</source>
   <translation>Eine bewegte Kante</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>A moved edge pushes its neighbours along, into the silence behind them</source>
   <translation>Eine bewegte Kante schiebt ihre Nachbarn in die Stille dahinter</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>A moved edge shifts everything behind it, gaps and all (Ctrl does it for one drag)</source>
   <translation>Eine bewegte Kante verschiebt alles dahinter samt Lücken (Strg tut es für einmal)</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>A moved edge takes time from its neighbour, and swallows what is in its way</source>
   <translation>Eine bewegte Kante nimmt dem Nachbarn Zeit und verschluckt, was im Weg ist</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>A network learns this mouth and corrects the pictures that are made of its own mouths. It is used only if it is better on mouths it has not seen, by more than blurring would be.</source>
   <translation>Ein Netz lernt diesen Mund und berichtigt die Bilder, die aus seinen eigenen Mundbildern entstehen. Es wird nur benutzt, wenn es an Mundbildern, die es nicht gesehen hat, um mehr besser ist, als Unschärfe es wäre.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>A network was trained for this face and is not used.</source>
   <translation>Für dieses Gesicht wurde ein Netz trainiert; es wird nicht benutzt.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>A phoneme must last at least {ms} ms inside its word.</source>
   <translation>Ein Phonem muss in seinem Wort mindestens {ms} ms dauern.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>A pose key needs a number.</source>
   <translation>Ein Pose-Key braucht eine Zahl.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>A recording of what the person should say instead.</source>
   <translation>Eine Aufnahme dessen, was die Person stattdessen sagen soll.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>A row for each frame with 15 weights, as OVRLipSync gives them.</source>
   <translation>Eine Zeile je Bild mit 15 Gewichten, wie OVRLipSync sie liefert.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>A short shot to try everything on, made on this machine</source>
   <translation>Ein kurzer Shot zum Ausprobieren, auf diesem Rechner erzeugt</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/start_page.py" />
   <source>A shot of a talking person, and the line it should say. Nothing leaves this machine.</source>
   <translation>Ein Shot einer sprechenden Person und der Satz, den sie sagen soll. Nichts verlässt diesen Rechner.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>A small network that needs no recording; “plosive learn” trains it on the shot</source>
   <translation>Ein kleines Netz, das keine Aufnahme braucht; „plosive learn“ trainiert es an der Einstellung</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>A small network; “plosive learn” trains it on the shot</source>
   <translation>Ein kleines Netz; „plosive learn“ trainiert es an der Einstellung</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>A stretch must last at least {ms} ms inside the shot.</source>
   <translation>Eine Strecke muss im Shot mindestens {ms} ms dauern.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>A timeline editor for lip-sync. Everything is computed on this machine; nothing is sent anywhere.</source>
   <translation>Ein Zeitleisten-Editor für Lippensynchronität. Alles wird auf diesem Rechner berechnet; nichts wird irgendwohin gesendet.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>A training has no fewer steps, so it takes longer than the budget.</source>
   <translation>Weniger Schritte hat kein Training, es dauert also länger als vorgesehen.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>A training of that face begins anew then. This cannot be undone.</source>
   <translation>Ein Training dieses Gesichts beginnt dann von vorn. Das kann nicht rückgängig gemacht werden.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>A version needs a name.</source>
   <translation>Eine Version braucht einen Namen.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>A video of a talking person. It is never changed.</source>
   <translation>Ein Video einer sprechenden Person. Es wird nie verändert.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>A word must last at least {ms} ms inside the shot.</source>
   <translation>Ein Wort muss im Shot mindestens {ms} ms dauern.</translation>
  </message>
  <message>
   <location filename="../../widgets/labels.py" />
   <source>A word needs a letter or a figure; empty is silence.</source>
   <translation>Ein Wort braucht einen Buchstaben oder eine Ziffer; leer ist Stille.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>ARKit blendshapes</source>
   <translation>ARKit-Blendshapes</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>ARPAbet or IPA with spaces between. Bars between several ways: the one that fits the sound is taken.</source>
   <translation>ARPAbet oder IPA mit Leerzeichen dazwischen. Mehrere Möglichkeiten mit Strichen trennen: genommen wird, was zum Ton passt.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>About Plosive</source>
   <translation>Über Plosive</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>About {steps} steps of {seconds} s on {device}: {minutes}.</source>
   <translation>Etwa {steps} Schritte von {seconds} s auf {device}: {minutes}.</translation>
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Acoustic and language model, US English</source>
   <translation>Akustisches Modell und Sprachmodell, amerikanisches Englisch</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Action safe 90 %, title safe 80 %</source>
   <translation>Aktionsbereich 90 %, Titelbereich 80 %</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Action safe, 90 %</source>
   <translation>Aktionsbereich, 90 %</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Adapt again…</source>
   <translation>Neu anpassen…</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Adapt to a face</source>
   <translation>An ein Gesicht anpassen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Adapt to the &amp;face…</source>
   <translation>An das &amp;Gesicht anpassen…</translation>
  </message>
  <message>
   <location filename="../../app/services/bench_editor.py" />
   <source>Adapt to the face</source>
   <translation>An das Gesicht anpassen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Adapt to {name}</source>
   <translation>An {name} anpassen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Adapted to {name}: the face is now rendered with its network.</source>
   <translation>An {name} angepasst: Das Gesicht wird jetzt mit seinem Netz gerendert.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run.py" />
   <source>Adapting to {name}</source>
   <translation>Anpassen an {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Adapting to {name}: no better than blur on mouths it has not seen, so nothing was kept.</source>
   <translation>Anpassen an {name}: auf unbekannten Mündern nicht besser als Weichzeichnen, also wurde nichts behalten.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Adapt…</source>
   <translation>Anpassen…</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Add a key to the active axis; on a key, type its value</source>
   <translation>Key auf der aktiven Achse setzen; auf einem Key den Wert eintippen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Add a marker, or edit the note of one</source>
   <translation>Marker setzen oder die Notiz eines Markers ändern</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Add a person</source>
   <translation>Person hinzufügen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Add footage of the same person</source>
   <translation>Material derselben Person hinzufügen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Add footage…</source>
   <translation>Material hinzufügen…</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Add marker</source>
   <translation>Marker setzen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Add markers</source>
   <translation>Marker setzen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Add only footage of the same person that they agreed to. It stays on this machine.</source>
   <translation>Fügen Sie nur Material derselben Person hinzu, dem sie zugestimmt hat. Es bleibt auf diesem Rechner.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Add r&amp;est</source>
   <translation>Ruhe &amp;hinzufügen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Add word</source>
   <translation>Wort hinzufügen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Add {what}</source>
   <translation>{what} setzen</translation>
  </message>
  <message>
   <location filename="../../resources/keymaps/aegisub.json" />
   <source>Aegisub</source>
   <translation>Aegisub</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>After and the original</source>
   <translation>Nachher und Original</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Against the newest &amp;version</source>
   <translation>Mit der neuesten &amp;Version</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Against the ori&amp;ginal</source>
   <translation>Mit dem O&amp;riginal</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Align</source>
   <translation>Ausrichten</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/again.py" />
   <source>Align again</source>
   <translation>Erneut ausrichten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Align again by a Whisper or CTC model from a folder, and mark what is more than 30 ms elsewhere</source>
   <translation>Mit einem Whisper- oder CTC-Modell aus einem Ordner erneut ausrichten und markieren, was mehr als 30 ms woanders liegt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Align selection a&amp;gain</source>
   <translation>Auswahl &amp;neu ausrichten</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Align speech</source>
   <translation>Sprache ausrichten</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>Align the speech first: there are no words yet.</source>
   <translation>Richten Sie zuerst die Sprache aus: noch gibt es keine Wörter.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Aligned again</source>
   <translation>Neu ausgerichtet</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Aligned by</source>
   <translation>Ausgerichtet von</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/heard_gestures.py" />
   <source>Aligned to where it is heard</source>
   <translation>Ausgerichtet, wo es zu hören ist</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Aligned to your taps</source>
   <translation>An den getippten Zeiten ausgerichtet</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Aligning again</source>
   <translation>Neu ausrichten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Aligning one word again…</source>
   <translation>Ein Wort wird neu ausgerichtet…</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Aligning the dialogue</source>
   <translation>Dialog ausrichten</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/heard_gestures.py" />
   <source>Aligning to where it is heard…</source>
   <translation>Wird ausgerichtet, wo es zu hören ist…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Aligning to your taps…</source>
   <translation>Wird an den getippten Zeiten ausgerichtet…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Aligning {n} words again…</source>
   <translation>{n} Wörter werden neu ausgerichtet…</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Aligns speech; from {folder}</source>
   <translation>Richtet Sprache aus; aus {folder}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>All axes are as predicted at the playhead</source>
   <translation>Alle Achsen sind am Abspielkopf wie vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>All footage shows one mouth: there is nothing to learn from it.</source>
   <translation>Alles Material zeigt einen einzigen Mund: Daraus ist nichts zu lernen.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>All keys and mouse gestures</source>
   <translation>Alle Tasten und Mausgesten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>All pages, with a search; nothing is fetched from anywhere</source>
   <translation>Alle Seiten, mit Suche; nichts wird irgendwo geholt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>All words are tapped: Enter takes them, Backspace takes one back, Esc drops them</source>
   <translation>Alle Wörter sind getippt: Enter übernimmt sie, Rücktaste nimmt eines zurück, Esc verwirft sie</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Also the consent of {people}.</source>
   <translation>Auch die Einwilligung von {people}.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Alt + drag a curve</source>
   <translation>Alt + Kurve ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Alt + drag a segment</source>
   <translation>Alt + Segment ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Alt + wheel</source>
   <translation>Alt + Rad</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Alt+drag, or T held, overrides it with three keys; the wheel widens them</source>
   <translation>Alt+Ziehen, oder T gehalten, übersteuert mit drei Keys; das Rad macht sie breiter</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>An autoencoder of {million} million weights, {side} px to a place; {licence}.</source>
   <translation>Ein Autoencoder mit {million} Millionen Gewichten, {side} px je Stelle; {licence}.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>An exact value for the selected keys; Enter in the lane does it, too</source>
   <translation>Ein genauer Wert für die gewählten Keys; Eingabe in der Spur tut dasselbe</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/pose_panel.py" />
   <source>Analyse the shot to see poses</source>
   <translation>Analysieren Sie den Shot, um Posen zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Analysing the shot</source>
   <translation>Shot analysieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Anchor, peak, anchor on the active axis at the playhead: drag the peak, nothing leaks in time</source>
   <translation>Anker, Gipfel, Anker auf der aktiven Achse am Abspielkopf: den Gipfel ziehen, nichts läuft zeitlich aus</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Another &amp;corner</source>
   <translation>Andere &amp;Ecke</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Another rest or kept stretch like the selected one, or the selected keys, at the playhead</source>
   <translation>Noch eine Ruhe oder behaltene Strecke wie die gewählte, oder die gewählten Keys, am Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Another s&amp;ize</source>
   <translation>Andere &amp;Größe</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Appearance</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Apply</source>
   <translation>Anwenden</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Articulation</source>
   <translation>Artikulation</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>As in R</source>
   <translation>Wie in R</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>As in bed</source>
   <translation>Wie in bed</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>As now</source>
   <translation>Wie jetzt</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>As the system is set</source>
   <translation>Wie das System eingestellt ist</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>As they are</source>
   <translation>Wie sie sind</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>At the end it had {psnr} dB at sharpness {sharp}.</source>
   <translation>Am Ende hatte es {psnr} dB bei Schärfe {sharp}.</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Audacity labels</source>
   <translation>Audacity-Textmarken</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Audit</source>
   <translation>Audit</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Audition</source>
   <translation>Vorhören</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Autoencoder</source>
   <translation>Autoencoder</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Automation</source>
   <translation>Automation</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Backwards at half speed</source>
   <translation>Rückwärts mit halber Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Backwards, faster with every press; with K held one frame back</source>
   <translation>Rückwärts, schneller mit jedem Druck; mit gehaltenem K ein Bild zurück</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Before and after</source>
   <translation>Vorher und nachher</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Before and the original</source>
   <translation>Vorher und Original</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Begin at playhead</source>
   <translation>Beginn am Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Begin with Tap to time</source>
   <translation>Mit „Mittippen“ beginnen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Begin with a shot, and the line it should say</source>
   <translation>Mit einem Shot beginnen und dem Satz, den er sagen soll</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Begins at</source>
   <translation>Beginnt bei</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Black and white</source>
   <translation>Schwarz und weiß</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Blink</source>
   <translation>Blinken</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Blink, {ms} ms: {name}</source>
   <translation>Blinken, {ms} ms: {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Both in turn, twice a second</source>
   <translation>Beide im Wechsel, zweimal je Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Both parts of {name} must last at least {ms} ms.</source>
   <translation>Beide Teile von {name} müssen mindestens {ms} ms dauern.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Both versions in turn</source>
   <translation>Beide Versionen im Wechsel</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Both, zoomed and panned as one</source>
   <translation>Beide, gemeinsam gezoomt und verschoben</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/base.py" />
   <source>Browse…</source>
   <translation>Durchsuchen…</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>By</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>By {user} on {host}, process {pid}, since {since}.</source>
   <translation>Von {user} auf {host}, Prozess {pid}, seit {since}.</translation>
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>CPU, 1 core</source>
   <translation>CPU, 1 Kern</translation>
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>CPU, 1 thread</source>
   <translation>CPU, 1 Thread</translation>
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>CPU, {n} cores</source>
   <translation>CPU, {n} Kerne</translation>
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>CPU, {n} threads</source>
   <translation>CPU, {n} Threads</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Cache {ready}/{wanted}</source>
   <translation>Cache {ready}/{wanted}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Cache: nothing to render</source>
   <translation>Cache: nichts zu rendern</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Cancel this job</source>
   <translation>Diesen Job abbrechen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Cancel {title}</source>
   <translation>{title} abbrechen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Cancelled</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Cancelled: nothing was changed. The same settings go on from where it was stopped.</source>
   <translation>Abgebrochen: Nichts wurde geändert. Mit denselben Einstellungen geht es dort weiter, wo es aufhörte.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Catch keys; a handle of their box scales values or times</source>
   <translation>Keys einfangen; ein Griff ihres Rahmens skaliert Werte oder Zeiten</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Change fade</source>
   <translation>Blende ändern</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Change interpolation</source>
   <translation>Interpolation ändern</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Change marker</source>
   <translation>Marker ändern</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Change properties</source>
   <translation>Eigenschaften ändern</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>Change version</source>
   <translation>Version ändern</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Change viseme</source>
   <translation>Visem ändern</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Change what is said, then align: words and phonemes are placed again, edits by hand stay.</source>
   <translation>Ändern Sie, was gesagt wird, und richten Sie dann aus: Wörter und Phoneme werden neu gesetzt, was von Hand gemacht ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Changed by you</source>
   <translation>Von Ihnen geändert</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>Changed since: {what}</source>
   <translation>Seitdem geändert: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Check them…</source>
   <translation>Prüfen…</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Checking the shot</source>
   <translation>Shot prüfen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>Checks appear here once frames are rendered</source>
   <translation>Prüfungen erscheinen hier, sobald Bilder gerendert sind</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/keymap.py" />
   <source>Choose a file that Plosive exported</source>
   <translation>Wählen Sie eine Datei, die Plosive exportiert hat</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Choose a file.</source>
   <translation>Wählen Sie eine Datei.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Choose a shot.</source>
   <translation>Wählen Sie einen Shot.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Choose another phoneme or word</source>
   <translation>Ein anderes Phonem oder Wort wählen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Choose at least one file.</source>
   <translation>Wählen Sie mindestens eine Datei.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Choose method</source>
   <translation>Verfahren wählen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Choose renderer</source>
   <translation>Renderer wählen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Choose the dialogue</source>
   <translation>Dialog wählen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Choose the folder that holds the model: nothing is fetched.</source>
   <translation>Den Ordner wählen, in dem das Modell liegt: Es wird nichts geladen.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Choose the shot</source>
   <translation>Shot wählen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Choose what at least one tier is.</source>
   <translation>Wählen Sie, was mindestens eine Spur ist.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Choose what to write.</source>
   <translation>Wählen Sie, was geschrieben wird.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Choose where each is now; only the same footage is accepted.</source>
   <translation>Wählen Sie, wo jede jetzt ist; nur dasselbe Material wird angenommen.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Choose where to keep the project.</source>
   <translation>Wählen Sie, wo das Projekt liegen soll.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Choose which lanes are shown</source>
   <translation>Wählen, welche Spuren zu sehen sind</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Click / Ctrl + click / Alt + click an axis' name</source>
   <translation>Klick / Strg + Klick / Alt + Klick auf den Namen einer Achse</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Click a face in the picture</source>
   <translation>Klick auf ein Gesicht im Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Click a lane or its name first</source>
   <translation>Klicken Sie zuerst eine Spur oder ihren Namen an</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>Click a step to go back or forward to it; rendered frames come from the cache</source>
   <translation>Ein Klick auf einen Schritt geht zu ihm zurück oder vor; gerenderte Bilder kommen aus dem Cache</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Click another face's lanes</source>
   <translation>Klick auf die Spuren eines anderen Gesichts</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/ruler_lane.py" />
   <source>Click or drag: move the playhead</source>
   <translation>Klicken oder ziehen: Abspielkopf bewegen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/wave_lane.py" />
   <source>Click or drag: move the playhead
Alt + drag: put the selected word where it is heard
Alt + wheel: height of the waveform</source>
   <translation>Klicken oder ziehen: Abspielkopf bewegen
Alt + ziehen: das ausgewählte Wort dorthin legen, wo es zu hören ist
Alt + Rad: Höhe der Wellenform</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>Click or drag: move the playhead
Alt + wheel: brighter or darker</source>
   <translation>Klicken oder ziehen: Abspielkopf bewegen
Alt + Rad: heller oder dunkler</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Click something to hear what it is</source>
   <translation>Etwas anklicken, um zu erfahren, was es ist</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>Click to edit this face</source>
   <translation>Klicken, um dieses Gesicht zu bearbeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/axis_chips.py" />
   <source>Click: edit, Ctrl+click: show or hide, double-click: only this</source>
   <translation>Klick: bearbeiten, Strg+Klick: zeigen oder verbergen, Doppelklick: nur diese</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Click: put it at the playhead, between two anchors</source>
   <translation>Klick: am Abspielkopf zwischen zwei Anker setzen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Close the project</source>
   <translation>Das Projekt schließen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Close the window</source>
   <translation>Das Fenster schließen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/message_bar.py" />
   <source>Close this message</source>
   <translation>Diese Meldung schließen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Closure no frame shows</source>
   <translation>Verschluss, den kein Bild zeigt</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Colour difference at the border of the rendered patch</source>
   <translation>Farbunterschied am Rand des gerenderten Flecks</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Colours instead of grey</source>
   <translation>Farben statt Grau</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Command</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Commands and their keys</source>
   <translation>Befehle und ihre Tasten</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Commercial-safe only</source>
   <translation>Nur kommerziell sicher</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Compare the result with the shot as it was</source>
   <translation>Das Ergebnis mit dem Shot vergleichen, wie er war</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Compare the result with the version that was named last</source>
   <translation>Das Ergebnis mit der zuletzt benannten Version vergleichen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Compare these two: {first} on the left, {second} on the right.</source>
   <translation>Diese beiden vergleichen: {first} links, {second} rechts.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Compare with a &amp;model…</source>
   <translation>Mit einem &amp;Modell vergleichen…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Compare with a &amp;timing file…</source>
   <translation>Mit einer &amp;Timing-Datei vergleichen…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Compare with a timing file</source>
   <translation>Mit einer Timing-Datei vergleichen</translation>
  </message>
  <message>
   <location filename="../../app/services/second_opinion.py" />
   <source>Comparing alignments</source>
   <translation>Ausrichtungen werden verglichen</translation>
  </message>
  <message>
   <location filename="../../app/services/pronunciations.py" />
   <source>Comparing pronunciations</source>
   <translation>Aussprachen vergleichen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>Component</source>
   <translation>Bestandteil</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Confidence of the analysis</source>
   <translation>Sicherheit der Analyse</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Consent</source>
   <translation>Einwilligung</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Consent of the people whose mouths are edited, and a note</source>
   <translation>Einwilligung der Personen, deren Münder bearbeitet werden, und eine Notiz</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Consent…</source>
   <translation>Einwilligung…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Cop&amp;y pose</source>
   <translation>Pose ko&amp;pieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copied one key</source>
   <translation>Ein Key kopiert</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copied the pose: paste it at another frame</source>
   <translation>Pose kopiert: an einem anderen Bild einfügen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copied {n} keys</source>
   <translation>{n} Keys kopiert</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copy all twelve values at the playhead, to paste them elsewhere</source>
   <translation>Alle zwölf Werte am Abspielkopf kopieren, um sie anderswo einzufügen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Copy details</source>
   <translation>Einzelheiten kopieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copy the selected keys</source>
   <translation>Die gewählten Keys kopieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copy the selected keys and remove them</source>
   <translation>Die gewählten Keys kopieren und entfernen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Copy the whole hash</source>
   <translation>Den ganzen Hash kopieren</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Copy what went wrong, for a report</source>
   <translation>Kopieren, was schiefging, für eine Meldung</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Corners</source>
   <translation>Mundwinkel</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Correct the words and align again</source>
   <translation>Die Wörter berichtigen und neu ausrichten</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Corrected by the network that was trained on this face.</source>
   <translation>Verbessert durch das Netz, das an diesem Gesicht trainiert wurde.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Counting…</source>
   <translation>Wird gezählt…</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Create and analyse</source>
   <translation>Anlegen und analysieren</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Ctrl + click</source>
   <translation>Strg + Klick</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Ctrl + drag an edge</source>
   <translation>Strg + Kante ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Ctrl + wheel</source>
   <translation>Strg + Rad</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Ctrl / Alt + drag a key</source>
   <translation>Strg / Alt + Key ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Ctrl+click another version to compare the two.</source>
   <translation>Strg+Klick auf eine andere Version vergleicht die beiden.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Ctrl+drag: select several</source>
   <translation>Strg+Ziehen: mehrere wählen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Cu&amp;t keys</source>
   <translation>Keys auss&amp;chneiden</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Cut the segment under the playhead in two</source>
   <translation>Das Segment unter dem Abspielkopf teilen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Cut the tier at the playhead, also while playing</source>
   <translation>Die Ebene am Abspielkopf schneiden, auch während der Wiedergabe</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Dark grey</source>
   <translation>Dunkelgrau</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Default</source>
   <translation>Vorgabe</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Delete a model</source>
   <translation>Modell löschen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Delete the unsaved edits; the project stays as it was saved</source>
   <translation>Die ungespeicherten Bearbeitungen löschen; das Projekt bleibt, wie es gespeichert war</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Delete {model}?</source>
   <translation>{model} löschen?</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Delete…</source>
   <translation>Löschen…</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Deleting…</source>
   <translation>Wird gelöscht…</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Details copied</source>
   <translation>Einzelheiten kopiert</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Dialogue</source>
   <translation>Dialog</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/compare.py" />
   <source>Difference</source>
   <translation>Differenz</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Difference from {other}, × {gain}</source>
   <translation>Differenz zu {other}, × {gain}</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Difference of {this} from {other}, × {gain}</source>
   <translation>Unterschied von {this} zu {other}, × {gain}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Discard them</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Do it again</source>
   <translation>Noch einmal tun</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click a segment</source>
   <translation>Doppelklick auf ein Segment</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Double-click adds a key to {axis}, a drag selects keys</source>
   <translation>Doppelklick gibt {axis} einen Key, Ziehen wählt Keys</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/automation_lane.py" />
   <source>Double-click adds a key; 1 is as predicted, 0 to 2</source>
   <translation>Doppelklick setzt einen Key; 1 ist wie vorhergesagt, 0 bis 2</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click in Audit</source>
   <translation>Doppelklick im Audit</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click in Markers</source>
   <translation>Doppelklick bei den Markern</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click in Pose</source>
   <translation>Doppelklick in Pose</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click the picture</source>
   <translation>Doppelklick auf das Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/marker_lane.py" />
   <source>Double-click: add a marker
Click or drag: move the playhead</source>
   <translation>Doppelklick: Marker setzen
Klicken oder ziehen: Abspielkopf bewegen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Double-click: relabel   Drag: select   Alt+drag: move</source>
   <translation>Doppelklick: beschriften   Ziehen: wählen   Alt+Ziehen: verschieben</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag a handle at a kept stretch's top</source>
   <translation>Griff oben an einer behaltenen Strecke ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag a lane's name</source>
   <translation>Namen einer Spur ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag a rest or kept stretch</source>
   <translation>Ruhe oder behaltene Strecke ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag a slider / with Shift</source>
   <translation>Regler ziehen / mit Umschalt</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Drag a slider, or give it the focus with Tab and press the up key: a key is set at the playhead.</source>
   <translation>Ziehen Sie einen Regler, oder gehen Sie mit Tab zu ihm und drücken Sie Pfeil hoch: am Abspielkopf entsteht ein Key.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag an edge</source>
   <translation>Kante ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Drag an edge between two sounds and let go: the mouth follows. With the keyboard: put the playhead somewhere ([[play.forward]]) and press [[edit.end]].</source>
   <translation>Ziehen Sie eine Kante zwischen zwei Lauten und lassen Sie los: der Mund folgt. Mit der Tastatur: den Abspielkopf setzen ([[play.forward]]) und [[edit.end]] drücken.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Drag an upper corner to fade</source>
   <translation>Eine obere Ecke ziehen, um zu blenden</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag in Pose</source>
   <translation>In der Pose-Spur ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag in Rest or Keep</source>
   <translation>In Ruhe oder Behalten ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag over segments</source>
   <translation>Über Segmente ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/wipe.py" />
   <source>Drag the line, or move it with the left and right arrow keys</source>
   <translation>Die Linie ziehen oder mit den Pfeiltasten links und rechts bewegen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag the picture, or hold Space and drag</source>
   <translation>Bild ziehen, oder mit gehaltener Leertaste ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag the wipe's line</source>
   <translation>Linie des Wischens ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/headers.py" />
   <source>Drag to change the height, double-click for the first height</source>
   <translation>Ziehen ändert die Höhe, Doppelklick gibt die erste Höhe</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Drag to keep the original picture here: nothing is rendered</source>
   <translation>Ziehen, um hier das Original zu behalten: nichts wird gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Drag to mark a rest: the mouth closes and stays closed</source>
   <translation>Ziehen, um eine Ruhe zu markieren: der Mund schließt sich und bleibt geschlossen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Drag to move it, Ctrl keeps the time, Alt the value; double-click types a value</source>
   <translation>Ziehen bewegt ihn, Strg behält die Zeit, Alt den Wert; Doppelklick tippt einen Wert</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/headers.py" />
   <source>Drag to move the lane, double-click to fold it, right-click for the menu of lanes</source>
   <translation>Ziehen verschiebt die Spur, Doppelklick faltet sie, Rechtsklick zeigt das Menü der Spuren</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Drag to move, drag an edge to resize, Delete removes it</source>
   <translation>Ziehen verschiebt, eine Kante ziehen ändert die Länge, Entf entfernt</translation>
  </message>
  <message>
   <location filename="../../widgets/docks.py" />
   <source>Drag to move: {title}. Double-click to float it</source>
   <translation>Ziehen zum Bewegen: {title}. Doppelklick löst ab</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Drag to scale the selected keys' times</source>
   <translation>Ziehen streckt die Zeiten der gewählten Keys</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Drag to scale the selected keys' values</source>
   <translation>Ziehen streckt die Werte der gewählten Keys</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/tier_lane.py" />
   <source>Drag: move the edge as the edit mode says
Ctrl: shift everything behind it
Shift: snap, or not
Shift+Alt: move what is here in all tiers
Esc takes it back</source>
   <translation>Ziehen: die Kante bewegen, wie der Modus es sagt
Strg: alles dahinter verschieben
Umschalt: einrasten oder nicht
Umschalt+Alt: bewegen, was hier in allen Ebenen liegt
Esc nimmt es zurück</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/axis_slider.py" />
   <source>Drag: set a key at the playhead (Shift: fine, Esc: back)
Up, down: nudge   Double-click: remove the key</source>
   <translation>Ziehen: Key am Abspielkopf setzen (Umschalt: fein, Esc: zurück)
Auf, ab: ein wenig   Doppelklick: Key entfernen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Drags snap</source>
   <translation>Ziehen rastet ein</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Drags stop at edges, keys, frames and the playhead; Shift inverts</source>
   <translation>Ziehen hält an Kanten, Keys, Bildern und am Abspielkopf; Umschalt kehrt es um</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drop a file on the window</source>
   <translation>Datei auf das Fenster ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Drop a shot here to begin a project, or a project to open it.</source>
   <translation>Einen Shot hier ablegen, um ein Projekt zu beginnen, oder ein Projekt, um es zu öffnen.</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/start_page.py" />
   <source>Drop a shot or a project here</source>
   <translation>Shot oder Projekt hier ablegen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Dup&amp;licate</source>
   <translation>Verd&amp;oppeln</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>ELAN</source>
   <translation>ELAN</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>ELAN. Whole milliseconds.</source>
   <translation>ELAN. Ganze Millisekunden.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/tier_lane.py" />
   <source>Edge at {time} s</source>
   <translation>Kante bei {time} s</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Edit at {share}: {why}</source>
   <translation>Bearbeitung mit {share}: {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Edit it / show or hide it / show it alone</source>
   <translation>Sie bearbeiten / zeigen oder verbergen / allein zeigen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/marker_lane.py" />
   <source>Edit note</source>
   <translation>Notiz bearbeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Edit that face</source>
   <translation>Dieses Gesicht bearbeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Edit the note of the selected marker</source>
   <translation>Die Notiz des gewählten Markers bearbeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Edited by hand</source>
   <translation>Von Hand bearbeitet</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Editing</source>
   <translation>Bearbeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Edits do not show: {why}</source>
   <translation>Bearbeitungen sind nicht zu sehen: {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Empty the caches</source>
   <translation>Caches leeren</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Empty: the words will be recognised from the sound.</source>
   <translation>Leer: die Wörter werden aus dem Ton erkannt.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>End</source>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>End at playhead</source>
   <translation>Ende am Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>End the tour</source>
   <translation>Rundgang beenden</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/relabel_popup.py" />
   <source>Enter renames the word; its sounds are found again; empty = silence</source>
   <translation>Eingabe benennt das Wort um; seine Laute werden neu gefunden; leer = Stille</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/relabel_popup.py" />
   <source>Enter takes it</source>
   <translation>Eingabe übernimmt</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Esc while dragging</source>
   <translation>Esc beim Ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>Every key can be changed: Preferences, Keyboard.</source>
   <translation>Jede Taste lässt sich ändern: Einstellungen, Tastatur.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Every key of the active axis</source>
   <translation>Jeder Key der aktiven Achse</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Every model in use: origin, licence, size, how good it is; share, load, delete</source>
   <translation>Alle Modelle: Herkunft, Lizenz, Größe, wie gut sie sind; weitergeben, laden, löschen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Every pixel outside the mouth bit for bit as in the shot.</source>
   <translation>Jedes Pixel außerhalb des Mundes Bit für Bit wie im Shot.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Every segment of the tier, every key of the axis, every marker</source>
   <translation>Jedes Segment der Ebene, jeder Key der Achse, jeder Marker</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Every sound is seen often enough.</source>
   <translation>Jeder Laut ist oft genug zu sehen.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Every step. Click one to go back to it.</source>
   <translation>Jeder Schritt. Ein Klick geht zu ihm zurück.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Everything behind it moves along</source>
   <translation>Alles dahinter wandert mit</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Everything, exactly: also who made what, locks, visemes and keys.</source>
   <translation>Alles, genau: auch wer was gemacht hat, Sperren, Viseme und Schlüssel.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Export &amp;timing and poses…</source>
   <translation>&amp;Timing und Posen exportieren …</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Export the keymap</source>
   <translation>Tastenbelegung exportieren</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Export timing and poses</source>
   <translation>Timing und Posen exportieren</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Export to</source>
   <translation>Exportieren nach</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Exported {path}.</source>
   <translation>Exportiert: {path}.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Export…</source>
   <translation>Exportieren…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Extend selection &amp;forward</source>
   <translation>Auswahl nach &amp;vorn erweitern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Extend selection back</source>
   <translation>Auswahl zurück erweitern</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>FFV1, lossless in the shot's own pixel format (mkv, PCM sound)</source>
   <translation>FFV1, verlustfrei im Pixelformat des Shots (mkv, Ton PCM)</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/face_picker.py" />
   <source>Face</source>
   <translation>Gesicht</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Face &amp;mesh</source>
   <translation>Gesichts&amp;netz</translation>
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Face detectors</source>
   <translation>Gesichtserkennung</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Face mesh</source>
   <translation>Gesichtsnetz</translation>
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Face mesh, 478 points</source>
   <translation>Gesichtsnetz, 478 Punkte</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Faces that use it keep it. This cannot be undone.</source>
   <translation>Gesichter, die es benutzen, behalten es. Das kann nicht rückgängig gemacht werden.</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Faces, words and sounds are found, and how this mouth moves. It takes a moment, once for each shot. The Jobs tab shows how far it is.</source>
   <translation>Gesichter, Wörter und Laute werden gesucht, und wie dieser Mund sich bewegt. Das dauert einen Moment, einmal je Shot. Der Reiter Jobs zeigt, wie weit es ist.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Fade</source>
   <translation>Blende</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Fade {length}
Drag: how slowly the original comes in and goes out</source>
   <translation>Blende {length}
Ziehen: wie langsam das Original kommt und geht</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Files that are not where they were</source>
   <translation>Dateien, die nicht mehr da sind, wo sie waren</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/find_action.py" />
   <source>Find a command or a preference</source>
   <translation>Befehl oder Einstellung finden</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Find a command or a preference by a few letters of its name</source>
   <translation>Einen Befehl oder eine Einstellung an ein paar Buchstaben des Namens finden</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Find faces</source>
   <translation>Gesichter suchen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Find faces, words, phonemes and learn the speaker: what is missing</source>
   <translation>Gesichter, Wörter, Phoneme finden und den Sprecher lernen: was noch fehlt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Find the selected words in the sound again; locked ones stay</source>
   <translation>Die gewählten Wörter noch einmal im Ton suchen; gesperrte bleiben</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Find {name}</source>
   <translation>{name} suchen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Fine detail of the rendered mouth, against the plate</source>
   <translation>Feine Zeichnung des gerenderten Mundes gegenüber dem Original</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Fine detail that changes from frame to frame, against the plate</source>
   <translation>Feine Zeichnung, die sich von Bild zu Bild ändert, gegenüber dem Original</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>First 500 ms of selection</source>
   <translation>Erste 500 ms der Auswahl</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>First frame</source>
   <translation>Erstes Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Fit &amp;picture</source>
   <translation>&amp;Bild einpassen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Flicker</source>
   <translation>Flackern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Fold the lane that was clicked last to its name, or open it</source>
   <translation>Die zuletzt angeklickte Spur auf ihren Namen falten oder öffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/headers.py" />
   <source>Fold this lane</source>
   <translation>Diese Spur falten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Folder of a Whisper or CTC model</source>
   <translation>Ordner eines Whisper- oder CTC-Modells</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>Folder of the autoencoder</source>
   <translation>Ordner des Autoencoders</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Folder of the caches</source>
   <translation>Ordner der Caches</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Folder of the model</source>
   <translation>Ordner des Modells</translation>
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Folders of your own</source>
   <translation>Eigene Ordner</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/relabel_popup.py" />
   <source>Follow the phoneme</source>
   <translation>Dem Phonem folgen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Footage</source>
   <translation>Material</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>For a dub: the recording is heard besides the phonemes, but where you moved them</source>
   <translation>Für eine Synchronisation: außer den Phonemen wird die Aufnahme gehört, nur nicht dort, wo Sie Phoneme verschoben haben</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>For further editing and grading. Large files.</source>
   <translation>Für weiteren Schnitt und Farbkorrektur. Große Dateien.</translation>
  </message>
  <message>
   <location filename="../../resources/keymaps/praat.json" />
   <source>For hands used to Praat's TextGrid editor: letters are labels, Return inserts an edge, Alt+Backspace removes one, Ctrl+A, I, O and N zoom.</source>
   <translation>Für Hände, die Praats TextGrid-Editor kennen: Buchstaben sind Beschriftungen, die Eingabetaste setzt eine Kante, Alt+Rücktaste entfernt eine, Strg+A, I, O und N zoomen.</translation>
  </message>
  <message>
   <location filename="../../resources/keymaps/nle.json" />
   <source>For hands used to cutting picture: Ctrl+K cuts, Up and Down go from edit to edit, Shift+Z shows everything, Ctrl+M exports.</source>
   <translation>Für Hände, die Bild schneiden: Strg+K schneidet, Auf und Ab gehen von Schnitt zu Schnitt, Umschalt+Z zeigt alles, Strg+M exportiert.</translation>
  </message>
  <message>
   <location filename="../../resources/keymaps/aegisub.json" />
   <source>For hands used to timing subtitles in Aegisub: S and R play, H stops, Z and X go from segment to segment, Return goes on.</source>
   <translation>Für Hände, die in Aegisub Untertitel setzen: S und R spielen, H hält an, Z und X gehen von Segment zu Segment, die Eingabetaste geht weiter.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>For review. Plays everywhere.</source>
   <translation>Zur Ansicht. Läuft überall.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Forecast</source>
   <translation>Vorhersage</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Forget what is selected; undo brings it back</source>
   <translation>Die Auswahl vergessen; Rückgängig bringt sie zurück</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Format</source>
   <translation>Format</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Forwards at half speed</source>
   <translation>Vorwärts mit halber Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Forwards, faster with every press; with K held one frame on</source>
   <translation>Vorwärts, schneller mit jedem Druck; mit gehaltenem K ein Bild weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Found by analysis, {share} sure</source>
   <translation>Von der Analyse gefunden, {share} sicher</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Frame &amp;back</source>
   <translation>Bild &amp;zurück</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Frame &amp;forward</source>
   <translation>Bild &amp;vor</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Frame &amp;state</source>
   <translation>Bild&amp;zustand</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Frame rate, frame count, size, rotation and colour tags stay those of the shot; sound that was not replaced is copied untouched.</source>
   <translation>Bildrate, Bildzahl, Größe, Drehung und Farbangaben bleiben die des Shots; nicht ersetzter Ton wird unverändert kopiert.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Frame rate, size, rotation and colour tags stay those of the shot. Replaced sound is cut to the sample; sound that was not replaced is copied untouched, in whole packets, and stays in step with the picture.</source>
   <translation>Bildrate, Größe, Drehung und Farbangaben bleiben die der Aufnahme. Ersetzter Ton wird auf den Abtastwert genau geschnitten; nicht ersetzter Ton wird unverändert in ganzen Paketen kopiert und bleibt im Takt mit dem Bild.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Frame under the playhead, and how many there are</source>
   <translation>Bild unter dem Abspielkopf, und wie viele es gibt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Frame {frame} of {frames}</source>
   <translation>Bild {frame} von {frames}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Frame {frame}, not learned from</source>
   <translation>Bild {frame}, daraus wurde nicht gelernt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Frames in view that are rendered, of those that need it</source>
   <translation>Gerenderte Bilder im Ausschnitt, von denen, die es brauchen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Frames of the shot, edited where they are rendered</source>
   <translation>Bilder des Shots, bearbeitet, wo sie gerendert sind</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Frames per second</source>
   <translation>Bilder pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Frames per second of the shot</source>
   <translation>Bilder je Sekunde des Shots</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>From 23.976 to 24 (faster)</source>
   <translation>Von 23,976 zu 24 (schneller)</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>From 24 to 23.976 (slower)</source>
   <translation>Von 24 zu 23,976 (langsamer)</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>From 24 to 25 frames per second</source>
   <translation>Von 24 zu 25 Bildern pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>From 25 to 24 frames per second</source>
   <translation>Von 25 zu 24 Bildern pro Sekunde</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>From the next start on.</source>
   <translation>Ab dem nächsten Start.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>GB</source>
   <translation>GB</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Gain of the difference</source>
   <translation>Verstärkung der Differenz</translation>
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>Gesture</source>
   <translation>Geste</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Go back</source>
   <translation>Zurückgehen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/against.py" />
   <source>Go back to it to see it</source>
   <translation>Dorthin zurückgehen, um es zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>Go back to “{name}”</source>
   <translation>Zurück zu „{name}“</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Go on with the unsaved edits; save to keep them</source>
   <translation>Mit den ungespeicherten Bearbeitungen weitermachen; zum Behalten speichern</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>Go on without doing it</source>
   <translation>Weiter, ohne es zu tun</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Go to its lanes</source>
   <translation>Zu seinen Spuren</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Go to the worst frame of what is suspicious here</source>
   <translation>Zum schlimmsten Bild der Auffälligkeit hier</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Goes on when the same face is adapted with the same settings; safe to delete</source>
   <translation>Geht weiter, wenn dasselbe Gesicht mit denselben Einstellungen angepasst wird; kann gefahrlos gelöscht werden</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>H.264 for viewing, crf 14 (mp4, AAC sound)</source>
   <translation>H.264 zur Ansicht, crf 14 (mp4, Ton AAC)</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>HDR, tone-mapped</source>
   <translation>HDR, tonwertangepasst</translation>
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Hands in front of the mouth</source>
   <translation>Hände vor dem Mund</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Hash</source>
   <translation>Hash</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Hash copied</source>
   <translation>Hash kopiert</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Hear nothing but this</source>
   <translation>Nur dies hören</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Hear the frame the playhead moves to, by keys and by mouse</source>
   <translation>Das Bild hören, zu dem der Abspielkopf wandert, mit Tasten und Maus</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Hear the word</source>
   <translation>Wort anhören</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Hear this, or switch it off</source>
   <translation>Dies hören oder ausschalten</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>Heard: {names}</source>
   <translation>Zu hören: {names}</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Height of the waveform, contrast of the spectrogram</source>
   <translation>Höhe der Wellenform, Kontrast des Spektrogramms</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Held out</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Held-out PSNR</source>
   <translation>PSNR, zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Held-out mouth {n}</source>
   <translation>Zurückgehaltener Mund {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/wipe.py" />
   <source>Held-out mouths show here as soon as the training begins</source>
   <translation>Zurückgehaltene Münder erscheinen hier, sobald das Training beginnt</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Held-out mouths: PSNR {before} → {after} dB, sharpness {dull} → {sharp}; {worth} dB beyond what blur would buy.</source>
   <translation>Zurückgehaltene Münder: PSNR {before} → {after} dB, Schärfe {dull} → {sharp}; {worth} dB über dem, was Weichzeichnen brächte.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>Help</source>
   <translation>Hilfe</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Here: {segment}.</source>
   <translation>Hier: {segment}.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>High contrast</source>
   <translation>Hoher Kontrast</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How clearly sounds are set off from each other, 1 as predicted</source>
   <translation>Wie deutlich Laute voneinander abgesetzt sind, 1 wie vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/automation_lane.py" />
   <source>How clearly sounds are set off: the pose's fast movement about its mean</source>
   <translation>Wie deutlich sich Laute abheben: die schnelle Bewegung der Pose um ihr Mittel</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far an edit may show through</source>
   <translation>Wie weit eine Bearbeitung sichtbar werden darf</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>How far both differ, amplified; black where they are equal</source>
   <translation>Wie weit beide sich unterscheiden, verstärkt; schwarz, wo sie gleich sind</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>How far differences are amplified</source>
   <translation>Wie stark Unterschiede verstärkt werden</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far the head is turned away</source>
   <translation>Wie weit der Kopf abgewandt ist</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far the lips are ahead of the sound or behind it</source>
   <translation>Wie weit die Lippen dem Ton voraus oder hinterher sind</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far the mouth is open where nobody speaks</source>
   <translation>Wie weit der Mund offen steht, wo niemand spricht</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>How far the rendered mouth reaches</source>
   <translation>Wie weit der gerenderte Mund reicht</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/automation_lane.py" />
   <source>How far the whole pose goes from this speaker's rest pose</source>
   <translation>Wie weit die ganze Pose von der Ruhepose dieses Sprechers abweicht</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far the whole pose goes from this speaker's rest pose, 1 as predicted</source>
   <translation>Wie weit die ganze Pose von der Ruhepose dieses Sprechers abweicht, 1 wie vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>How long each sound lasts where the word is said first</source>
   <translation>Wie lange jeder Laut dauert, wo das Wort zuerst gesagt wird</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>How much</source>
   <translation>Wie viel</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>How names and unknown words are said in this project</source>
   <translation>Wie Namen und unbekannte Wörter in diesem Projekt gesprochen werden</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>How slowly the original comes and goes</source>
   <translation>Wie langsam das Original kommt und geht</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How strong each frequency is, 0 to 8 kHz</source>
   <translation>Wie stark jede Frequenz ist, 0 bis 8 kHz</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>How strongly the quick movements are shown: 1 as predicted, less mumbles, more over-articulates.</source>
   <translation>Wie stark die schnellen Bewegungen gezeigt werden: 1 wie vorhergesagt, weniger nuschelt, mehr überzeichnet.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>How strongly the whole pose is shown: 1 as predicted, 0 this speaker's rest.</source>
   <translation>Wie stark die ganze Pose gezeigt wird: 1 wie vorhergesagt, 0 die Ruhe dieses Sprechers.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>How the curve goes on after this key</source>
   <translation>Wie die Kurve nach diesem Key weitergeht</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>How the selection begins</source>
   <translation>Wie die Auswahl beginnt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>How the selection ends</source>
   <translation>Wie die Auswahl endet</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>How words are said in this project</source>
   <translation>Wie Wörter in diesem Projekt gesprochen werden</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>I may use it: its licence allows that</source>
   <translation>Ich darf ihn benutzen: Seine Lizenz erlaubt es</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>IPA symbols</source>
   <translation>IPA-Zeichen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Import</source>
   <translation>Importieren</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Import a keymap</source>
   <translation>Tastenbelegung importieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Import timing</source>
   <translation>Timing importieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Imported {name}.</source>
   <translation>{name} importiert.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Importing {name}</source>
   <translation>{name} wird importiert</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Import…</source>
   <translation>Importieren…</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>In and out of what is looped</source>
   <translation>Anfang und Ende der Schleife</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>In and out of what is looped: {length}</source>
   <translation>Anfang und Ende der Schleife: {length}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>In the file, and in a .plosive.json file beside it: that mouths were edited, which file it was made from, whose faces and which frames, with which models, and what was said.</source>
   <translation>In der Datei und in einer .plosive.json-Datei daneben: dass Münder bearbeitet wurden, aus welcher Datei, wessen Gesichter und welche Bilder, mit welchen Modellen, und was gesagt wurde.</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Inner lips</source>
   <translation>Innere Lippen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>Insert phoneme</source>
   <translation>Phonem einfügen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>Insert word</source>
   <translation>Wort einfügen</translation>
  </message>
  <message>
   <location filename="../../widgets/arrange.py" />
   <source>Inspector</source>
   <translation>Inspektor</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Intensity</source>
   <translation>Intensität</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>It belongs to another project: open that one to delete it</source>
   <translation>Es gehört zu einem anderen Projekt: öffnen Sie jenes, um es zu löschen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>It goes on from step {done} of {planned}, where it was stopped.</source>
   <translation>Es geht bei Schritt {done} von {planned} weiter, wo es aufhörte.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>It is not known what is said in the shot, so not which sounds it shows.</source>
   <translation>Was im Shot gesagt wird, ist nicht bekannt, also auch nicht, welche Laute sie zeigt.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>It keeps {keys}.</source>
   <translation>Es behält {keys}.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>It would be left without a key.</source>
   <translation>Es bliebe ohne Taste.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Its licence is not openly commercial.</source>
   <translation>Seine Lizenz erlaubt kommerzielle Nutzung nicht offen.</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Jaw drop</source>
   <translation>Kiefer</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Jobs</source>
   <translation>Jobs</translation>
  </message>
  <message>
   <location filename="../../widgets/showing.py" />
   <source>Jobs ({n})</source>
   <translation>Jobs ({n})</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Join phonemes</source>
   <translation>Phoneme verbinden</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Join the selected segment with the next one</source>
   <translation>Das gewählte Segment mit dem nächsten verbinden</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Join words</source>
   <translation>Wörter verbinden</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Keep</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Keep at most</source>
   <translation>Höchstens behalten</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Keep both</source>
   <translation>Beides behalten</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Keep its time / keep its value</source>
   <translation>Zeit behalten / Wert behalten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Keep the active axis' value at the playhead</source>
   <translation>Den Wert der aktiven Achse am Abspielkopf behalten</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Keep the best so far</source>
   <translation>Das bisher Beste behalten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Keep the present state under a name, to compare with it or go back to it</source>
   <translation>Den jetzigen Stand unter einem Namen behalten, um damit zu vergleichen oder dahin zurückzugehen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Keep the present state under this name</source>
   <translation>Den jetzigen Stand unter diesem Namen behalten</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Keep unsaved edits every</source>
   <translation>Ungespeichertes sichern alle</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Keep what was made by hand or is locked</source>
   <translation>Behalten, was von Hand gemacht oder gesperrt ist</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Kept at {when}. {edits} from what was saved.</source>
   <translation>Gesichert um {when}. {edits} zum Gespeicherten.</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Kept original</source>
   <translation>Original behalten</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Kept stretch</source>
   <translation>Behaltene Strecke</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Kept stretches</source>
   <translation>Behaltene Strecken</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Kept: this face is now rendered with the network. Undo takes it back.</source>
   <translation>Behalten: Dieses Gesicht wird jetzt mit dem Netz gerendert. Rückgängig nimmt es zurück.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Key on {axis}</source>
   <translation>Key auf {axis}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Keymap</source>
   <translation>Tastenbelegung</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>Keys and mouse</source>
   <translation>Tasten und Maus</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Keys copied from one axis, onto the active one</source>
   <translation>Keys, die von einer Achse kopiert sind, auf die aktive</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Keys or a pose that were copied, the earliest at the playhead</source>
   <translation>Kopierte Keys oder eine Pose, der früheste am Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>L&amp;oop</source>
   <translation>&amp;Schleife</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Label</source>
   <translation>Beschriftung</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Label or viseme</source>
   <translation>Beschriftung oder Visem</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/panel.py" />
   <source>Lanes  ▾</source>
   <translation>Spuren  ▾</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Lanes as at &amp;first</source>
   <translation>Spuren wie am &amp;Anfang</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Last 500 ms of selection</source>
   <translation>Letzte 500 ms der Auswahl</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Last frame</source>
   <translation>Letztes Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Later by</source>
   <translation>Später um</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Leak</source>
   <translation>Leck</translation>
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>Learn how the face moves</source>
   <translation>Lernen, wie sich das Gesicht bewegt</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Learn the speaker</source>
   <translation>Sprecher lernen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Learned &amp;flow</source>
   <translation>Gelernter &amp;Fluss (Flow)</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Learned flow that &amp;hears the recording</source>
   <translation>Gelernter Fluss, der die Aufnahme &amp;hört</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Learned from &amp;text (text2lip)</source>
   <translation>Aus &amp;Text gelernt (text2lip)</translation>
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Learned from faces</source>
   <translation>Von Gesichtern gelernt</translation>
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Learned from how a face speaks</source>
   <translation>Vom Sprechen eines Gesichts gelernt</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Leave empty to have the words recognised; you can correct them afterwards</source>
   <translation>Leer lassen, um die Wörter erkennen zu lassen; Sie können sie danach berichtigen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Leave it there</source>
   <translation>Dort lassen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Leave out</source>
   <translation>Weglassen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Length</source>
   <translation>Länge</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Length in milliseconds</source>
   <translation>Länge in Millisekunden</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Letters are commands again</source>
   <translation>Buchstaben sind wieder Befehle</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Letters typed in the words or phonemes lane become the label of what is selected</source>
   <translation>In der Wort- oder Phonemspur getippte Buchstaben werden die Beschriftung der Auswahl</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>Libraries</source>
   <translation>Bibliotheken</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Light grey</source>
   <translation>Hellgrau</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Light or dark as the system is</source>
   <translation>Hell oder dunkel wie das System</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Line</source>
   <translation>Satz</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Lip gap</source>
   <translation>Lippenspalt</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>Lip gap, audit</source>
   <translation>Lippenspalt, Audit</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Lip on teeth</source>
   <translation>Lippe an den Zähnen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Lips &amp;follow the jaw</source>
   <translation>Lippen &amp;folgen dem Kiefer</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Lips closed</source>
   <translation>Lippen geschlossen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Lips closed, as in M, B, P</source>
   <translation>Lippen geschlossen, wie in M, B, P</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/pose_panel.py" />
   <source>Lips follow the jaw</source>
   <translation>Lippen folgen dem Kiefer</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Lips forward, teeth together, as in SH, CH</source>
   <translation>Lippen vor, Zähne zusammen, wie in SH, CH</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Lips tightly rounded, as in W</source>
   <translation>Lippen eng gerundet, wie in W</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Listen to the shot</source>
   <translation>Den Shot anhören</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Listening…</source>
   <translation>Wird angehört…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Load a network</source>
   <translation>Netz laden</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Load…</source>
   <translation>Laden…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Loc&amp;k or unlock</source>
   <translation>&amp;Sperren oder freigeben</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Lock</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Locked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Locked: no edit and no analysis changes it</source>
   <translation>Gesperrt: keine Bearbeitung und keine Analyse ändert es</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Locked: no edit changes it</source>
   <translation>Gesperrt: keine Bearbeitung ändert es</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Long work: how far it is, with a button to cancel it.</source>
   <translation>Lange Arbeiten: wie weit sie sind, mit einer Taste zum Abbrechen.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Look</source>
   <translation>Aussehen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Looking at {name}</source>
   <translation>{name} wird angesehen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pronunciations.py" />
   <source>Looking up words</source>
   <translation>Wörter werden nachgeschlagen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Looking…</source>
   <translation>Wird angesehen…</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Loop {start} – {end}</source>
   <translation>Schleife {start} – {end}</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Lower lip</source>
   <translation>Unterlippe</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Lower lip at the teeth, as in F, V</source>
   <translation>Unterlippe an den Zähnen, wie in F, V</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>M&amp;atte outline</source>
   <translation>Masken&amp;umriss</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>M&amp;outh frame</source>
   <translation>M&amp;undrahmen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>MPEG-4 visemes</source>
   <translation>MPEG-4-Viseme</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Made by</source>
   <translation>Gemacht von</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Made by hand; empty: by analysis</source>
   <translation>Von Hand; leer: von der Analyse</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Make proxies for scrubbing</source>
   <translation>Proxys zum Spulen erzeugen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Make the lane that was clicked last lower</source>
   <translation>Die zuletzt angeklickte Spur niedriger machen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Make the lane that was clicked last taller</source>
   <translation>Die zuletzt angeklickte Spur höher machen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Making the demo…</source>
   <translation>Demo wird erzeugt…</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Making the mouths to learn from</source>
   <translation>Die Münder zum Lernen werden gemacht</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Making the scrubbing proxy</source>
   <translation>Proxy zum Scrubben erzeugen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Mark a stretch</source>
   <translation>Eine Strecke markieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Mark the words that another aligner's file has more than 30 ms elsewhere</source>
   <translation>Wörter markieren, die in der Datei eines anderen Ausrichters mehr als 30 ms woanders liegen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/marker_lane.py" />
   <source>Marker at {time} s
Drag to move, double-click to edit the note, right click for colours</source>
   <translation>Marker bei {time} s
Ziehen verschiebt, Doppelklick bearbeitet die Notiz, Rechtsklick zeigt Farben</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/marker_lane.py" />
   <source>Marker note</source>
   <translation>Notiz des Markers</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Markers</source>
   <translation>Marker</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Matte at 50 %</source>
   <translation>Maske bei 50 %</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Matte: outside it the original is untouched</source>
   <translation>Maske: außerhalb ist das Original unberührt</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Measure again</source>
   <translation>Neu messen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Measure the shot, and how fast this machine renders it, once more</source>
   <translation>Den Shot noch einmal messen, und wie schnell dieser Rechner ihn rendert</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Measured movements of this shot, found again where the same sounds are spoken</source>
   <translation>Gemessene Bewegungen dieser Einstellung, wiedergefunden, wo dieselben Laute gesprochen werden</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Measured on this face first; used if it is better there</source>
   <translation>Wird erst an diesem Gesicht gemessen; benutzt, wenn es dort besser ist</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>Measured: {what}.
Limit: {why}.</source>
   <translation>Gemessen: {what}.
Grenze: {why}.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Measuring how fast this machine learns…</source>
   <translation>Es wird gemessen, wie schnell dieser Rechner lernt…</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Measuring…</source>
   <translation>Wird gemessen…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Merge with &amp;previous</source>
   <translation>Mit &amp;vorigem verbinden</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Model</source>
   <translation>Modell</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Models</source>
   <translation>Modelle</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>Models and methods</source>
   <translation>Modelle und Verfahren</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Models and plug-ins whose licence is unknown, or not openly commercial, are not used: the face is then rendered and aligned by what is, and it says so. The models panel shows every licence.</source>
   <translation>Modelle und Erweiterungen, deren Lizenz unbekannt ist oder kommerzielle Nutzung nicht offen erlaubt, werden nicht benutzt: Das Gesicht wird dann mit den übrigen gerendert und ausgerichtet, und das wird gesagt. Alle Lizenzen stehen unter Modelle.</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Moho switch, Rhubarb's shapes</source>
   <translation>Moho-Switch, Formen von Rhubarb</translation>
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>Mouse</source>
   <translation>Maus</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Mouth PSNR {before} → {after} dB, sharpness {dull} → {sharp}</source>
   <translation>PSNR am Mund {before} → {after} dB, Schärfe {dull} → {sharp}</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Mouth diagram</source>
   <translation>Mundbild</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Mouth frame: what is analysed and rendered</source>
   <translation>Mundrahmen: was analysiert und gerendert wird</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Mouth shapes that the phonemes show, to {step}.</source>
   <translation>Mundformen, die die Phoneme zeigen, auf {step} genau.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Mouths</source>
   <translation>Mundbilder</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Move an edge</source>
   <translation>Eine Kante bewegen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>Move edge of {what}</source>
   <translation>Kante bewegen: {what}</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>Move edges</source>
   <translation>Kanten bewegen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move it</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Move lane &amp;down</source>
   <translation>Spur nach &amp;unten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Move lane &amp;up</source>
   <translation>Spur nach &amp;oben</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Move marker</source>
   <translation>Marker bewegen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move the edge two segments share, as the edit mode says: overwrite, push, shift</source>
   <translation>Die gemeinsame Kante zweier Segmente bewegen, wie der Modus es sagt: überschreiben, schieben, alles verschieben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Move the lane that was clicked last down</source>
   <translation>Die zuletzt angeklickte Spur nach unten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Move the lane that was clicked last up</source>
   <translation>Die zuletzt angeklickte Spur nach oben</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move the lane; its lower border sizes it, its triangle folds it</source>
   <translation>Die Spur verschieben; ihr unterer Rand ändert die Höhe, ihr Dreieck faltet sie</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move what is selected; words take their phonemes along</source>
   <translation>Die Auswahl verschieben; Wörter nehmen ihre Phoneme mit</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move what lies at this time in all tiers</source>
   <translation>Verschieben, was in allen Ebenen an dieser Zeit liegt</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Move word to where it is heard</source>
   <translation>Wort dorthin legen, wo es zu hören ist</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Move {what}</source>
   <translation>{what} verschieben</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>Moved edges</source>
   <translation>Bewegte Kanten</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Moving the playhead is heard</source>
   <translation>Den Abspielkopf bewegen ist hörbar</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Name &amp;version…</source>
   <translation>&amp;Version benennen…</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Name of the present state</source>
   <translation>Name des jetzigen Stands</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Name the present state to come back to it, or to compare later work with it.</source>
   <translation>Benennen Sie den jetzigen Stand, um zu ihm zurückzukehren oder spätere Arbeit mit ihm zu vergleichen.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Name version</source>
   <translation>Version benennen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Ne&amp;xt axis</source>
   <translation>&amp;Nächste Achse</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Ne&amp;xt edge</source>
   <translation>Nä&amp;chste Kante</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Neither is the present state</source>
   <translation>Keines ist der jetzige Stand</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Networks (*.safetensors)</source>
   <translation>Netze (*.safetensors)</translation>
  </message>
  <message>
   <location filename="../../widgets/assist.py" />
   <source>New here? The tour takes two minutes.</source>
   <translation>Neu hier? Der Rundgang dauert zwei Minuten.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>New keys belong to the axis before</source>
   <translation>Neue Keys gehören zur Achse davor</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>New keys belong to the next axis</source>
   <translation>Neue Keys gehören zur nächsten Achse</translation>
  </message>
  <message>
   <location filename="../../widgets/assist.py" />
   <source>New label</source>
   <translation>Neue Beschriftung</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>New project</source>
   <translation>Neues Projekt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/message_bar.py" />
   <source>News</source>
   <translation>Neuigkeit</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Next &amp;area</source>
   <translation>Nächster &amp;Bereich</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Next &amp;edited or locked</source>
   <translation>Nächstes &amp;Bearbeitetes oder Gesperrtes</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Next to &amp;check</source>
   <translation>Nächstes zu &amp;Prüfendes</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>No consent is recorded; the record will say so by holding none.</source>
   <translation>Keine Einwilligung ist vermerkt; der Nachweis sagt es, indem er keine enthält.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>No device can be opened: plug one in, or choose another one.</source>
   <translation>Kein Gerät lässt sich öffnen: stecken Sie eines ein, oder wählen Sie ein anderes.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>No edit and no analysis changes what is locked</source>
   <translation>Keine Bearbeitung und keine Analyse ändert, was gesperrt ist</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>No face in this frame</source>
   <translation>Kein Gesicht in diesem Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/viewer.py" />
   <source>No face is known at this frame</source>
   <translation>Bei diesem Bild ist kein Gesicht bekannt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>No face is known yet: analyse the shot first</source>
   <translation>Noch ist kein Gesicht bekannt: analysieren Sie zuerst den Shot</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>No face is known yet: analyse the shot first.</source>
   <translation>Noch ist kein Gesicht bekannt: analysieren Sie zuerst den Shot.</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>No face: the original shows</source>
   <translation>Kein Gesicht: das Original ist zu sehen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>No frame shows these lips closed: lengthen it over the middle of a frame</source>
   <translation>Kein Bild zeigt diese Lippen geschlossen: verlängern Sie es über die Mitte eines Bildes</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>No frame shows this closure</source>
   <translation>Kein Bild zeigt diesen Verschluss</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>No further phoneme before this one</source>
   <translation>Kein weiteres Phonem vor diesem</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>No further phoneme behind this one</source>
   <translation>Kein weiteres Phonem nach diesem</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>No further word before this one</source>
   <translation>Kein weiteres Wort vor diesem</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>No further word behind this one</source>
   <translation>Kein weiteres Wort nach diesem</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>No jobs. Analysis, export and proxies show here while they run.</source>
   <translation>Keine Jobs. Analyse, Export und Proxys stehen hier, während sie laufen.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>No key</source>
   <translation>Keine Taste</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/pose_panel.py" />
   <source>No key here</source>
   <translation>Kein Key hier</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>No key is selected</source>
   <translation>Kein Key ist gewählt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>No media is missing</source>
   <translation>Es fehlen keine Medien</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>No model is chosen</source>
   <translation>Kein Modell gewählt</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>No network was trained for this face yet.</source>
   <translation>Für dieses Gesicht wurde noch kein Netz trainiert.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>No network was trained for this face yet: adapt to it first</source>
   <translation>Für dieses Gesicht wurde noch kein Netz trainiert: passen Sie es erst an</translation>
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>No page speaks of that.</source>
   <translation>Keine Seite spricht davon.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/mouth_diagram.py" />
   <source>No pose here</source>
   <translation>Keine Pose hier</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>No pose is known here: analyse the shot first</source>
   <translation>Hier ist keine Pose bekannt: analysieren Sie zuerst den Shot</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>No project is open</source>
   <translation>Kein Projekt ist offen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>No shot</source>
   <translation>Kein Shot</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>No sound</source>
   <translation>Kein Ton</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>No sound device is there: playing goes on without sound</source>
   <translation>Es ist kein Tongerät da: es wird ohne Ton weitergespielt</translation>
  </message>
  <message>
   <location filename="../../widgets/player.py" />
   <source>No sound device: playing goes on without sound until there is one</source>
   <translation>Kein Tongerät: ohne Ton, bis eines da ist</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>No sound: {error}</source>
   <translation>Kein Ton: {error}</translation>
  </message>
  <message>
   <location filename="../../widgets/player.py" />
   <source>No sound: {why}</source>
   <translation>Kein Ton: {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>No steps yet</source>
   <translation>Noch keine Schritte</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>No version is named yet</source>
   <translation>Noch keine Version ist benannt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>No word was tapped</source>
   <translation>Kein Wort wurde getippt</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>Not known here</source>
   <translation>Hier nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Not known here and left out: {names}.</source>
   <translation>Hier unbekannt und ausgelassen: {names}.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Not looked at: that was cancelled</source>
   <translation>Nicht angesehen: Das wurde abgebrochen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Not openly commercial</source>
   <translation>Kommerzielle Nutzung nicht offen erlaubt</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Not said in this line</source>
   <translation>In dieser Zeile nicht gesagt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Not saved</source>
   <translation>Nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>Not there: locate…</source>
   <translation>Nicht da: suchen…</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Not used: another predictor is chosen for the face</source>
   <translation>Nicht benutzt: Für das Gesicht ist ein anderer Prädiktor gewählt</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Not used: its licence is not openly commercial, and only such models are wanted.</source>
   <translation>Nicht benutzt: Die Lizenz erlaubt kommerzielle Nutzung nicht offen, und nur solche Modelle sind gewünscht.</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Not used: the face is rendered by its own mouths alone</source>
   <translation>Nicht benutzt: Das Gesicht wird allein aus seinen eigenen Mündern gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Not yet known: {what}.</source>
   <translation>Noch nicht bekannt: {what}.</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Not yet rendered</source>
   <translation>Noch nicht gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Notes about the picture. They stay where they are when words move.</source>
   <translation>Notizen zum Bild. Sie bleiben, wo sie sind, wenn Wörter wandern.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Notes on the shot</source>
   <translation>Notizen zum Shot</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Nothing here.</source>
   <translation>Hier ist nichts.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Nothing is audited yet: it begins when frames are rendered</source>
   <translation>Noch ist nichts geprüft: es beginnt, wenn Bilder gerendert sind</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Nothing is changed before you choose.</source>
   <translation>Nichts wird geändert, bevor Sie wählen.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Nothing is kept: on mouths it has not seen the network is no better than blur. The face is rendered from its own mouths as before.</source>
   <translation>Nichts wird behalten: Auf Mündern, die es nicht kennt, ist das Netz nicht besser als Weichzeichnen. Das Gesicht wird wie bisher aus seinen eigenen Mündern gerendert.</translation>
  </message>
  <message>
   <location filename="../../widgets/editor.py" />
   <source>Nothing is lost; save, and report it with the details</source>
   <translation>Nichts ist verloren; speichern Sie, und melden Sie es mit den Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Nothing is marked in the tier there</source>
   <translation>In der Ebene ist dort nichts markiert</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Nothing is selected</source>
   <translation>Nichts ist gewählt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Nothing is selected, and nothing is under the playhead</source>
   <translation>Nichts ist gewählt, und nichts ist unter dem Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/find_action.py" />
   <source>Nothing of that name can be done now.</source>
   <translation>Nichts dieses Namens ist jetzt möglich.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Nothing suspicious after this frame ({done} of {frames} frames looked at)</source>
   <translation>Nach diesem Bild nichts Auffälliges ({done} von {frames} Bildern geprüft)</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Nothing suspicious before this frame ({done} of {frames} frames looked at)</source>
   <translation>Vor diesem Bild nichts Auffälliges ({done} von {frames} Bildern geprüft)</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>Nothing suspicious here, or not rendered</source>
   <translation>Hier nichts Auffälliges, oder nicht gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Nothing to cut under the playhead</source>
   <translation>Unter dem Abspielkopf ist nichts zu schneiden</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Nothing was learned of this face yet: analyse the shot first</source>
   <translation>Von diesem Gesicht wurde noch nichts gelernt: analysieren Sie zuerst den Shot</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Nothing was learned of this face yet: analyse the shot first.</source>
   <translation>Von diesem Gesicht wurde noch nichts gelernt: analysieren Sie zuerst den Shot.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Oculus visemes</source>
   <translation>Oculus-Viseme</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Oculus visemes, weights per frame</source>
   <translation>Oculus-Viseme, Gewichte je Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Of these the first {seconds} make the mouths to learn from; they are kept.</source>
   <translation>Davon die ersten {seconds}, um die Münder zum Lernen zu machen; diese bleiben erhalten.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>One frame back</source>
   <translation>Ein Bild zurück</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>One frame on</source>
   <translation>Ein Bild weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>One key</source>
   <translation>Ein Key</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>One list of labels of all that was chosen. Times are exact.</source>
   <translation>Eine Liste aller gewählten Beschriftungen. Zeiten sind genau.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>One picture per frame, for compositing.</source>
   <translation>Ein Einzelbild je Bild, für das Compositing.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>One plate pixel per pixel</source>
   <translation>Ein Pixel des Originals je Pixel</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>One tier, whole milliseconds, silence left out.</source>
   <translation>Eine Spur, ganze Millisekunden, ohne Stille.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>One word, {seconds:.2f} s: ends at {end:.2f} s.</source>
   <translation>Ein Wort, {seconds:.2f} s: endet bei {end:.2f} s.</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/compare.py" />
   <source>Onion skin</source>
   <translation>Überblendung</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Only a place inside {name} can cut it.</source>
   <translation>Nur eine Stelle innerhalb von {name} kann schneiden.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Only the work range, {start} to {end}: {length}</source>
   <translation>Nur der Arbeitsbereich, {start} bis {end}: {length}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Only {mouths} frames show this mouth clearly, and {least} are needed: use a longer shot.</source>
   <translation>Nur {mouths} Bilder zeigen diesen Mund deutlich, {least} sind nötig: nehmen Sie einen längeren Shot.</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Opacity of the result</source>
   <translation>Deckkraft des Ergebnisses</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Open</source>
   <translation>Offen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Open &amp;recent</source>
   <translation>Zuletzt &amp;geöffnet</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Open a copy</source>
   <translation>Kopie öffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Open a project first, or drop the shot as well</source>
   <translation>Öffnen Sie zuerst ein Projekt, oder legen Sie den Shot mit ab</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Open a project folder</source>
   <translation>Einen Projektordner öffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Open a project to see what is known of its shot.</source>
   <translation>Öffnen Sie ein Projekt, um zu sehen, was von seinem Shot bekannt ist.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Open a project, begin with a shot, or give the face a sound or text</source>
   <translation>Projekt öffnen, mit einer Aufnahme beginnen, oder dem Gesicht Ton oder Text geben</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Open and round, as in law</source>
   <translation>Offen und rund, wie in law</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Open elsewhere</source>
   <translation>Anderswo offen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Open it here; the other program loses its hold</source>
   <translation>Hier öffnen; das andere Programm verliert es</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Open nothing</source>
   <translation>Nichts öffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/editor.py" />
   <source>Open or make one first</source>
   <translation>Öffnen oder erzeugen Sie zuerst eines</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Open project</source>
   <translation>Projekt öffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Open the &amp;demo</source>
   <translation>&amp;Demo öffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Open the audit lane into one lane for each check</source>
   <translation>Die Auditspur in eine Spur je Prüfung öffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/headers.py" />
   <source>Open this lane</source>
   <translation>Diese Spur öffnen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Open, as in father</source>
   <translation>Offen, wie in father</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Opening {name}…</source>
   <translation>{name} wird geöffnet…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Order, heights and choice of lanes as they were at first</source>
   <translation>Reihenfolge, Höhen und Auswahl der Spuren wie am Anfang</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Ori&amp;ginal</source>
   <translation>Ori&amp;ginal</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Origin</source>
   <translation>Herkunft</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Original left, result right of a line that can be dragged</source>
   <translation>Links Original, rechts Ergebnis, an einer ziehbaren Linie</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Original: no face is known yet</source>
   <translation>Original: noch ist kein Gesicht bekannt</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Original: the speaker is not learned yet</source>
   <translation>Original: der Sprecher ist noch nicht gelernt</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Other settings, or more time</source>
   <translation>Andere Einstellungen, oder mehr Zeit</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Overlays</source>
   <translation>Einblendungen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Overlays
What is drawn over the picture</source>
   <translation>Einblendungen
Was über das Bild gezeichnet wird</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Override pose</source>
   <translation>Pose übersteuern</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Override with three keys; the wheel makes it wider</source>
   <translation>Mit drei Keys überschreiben; das Rad macht es breiter</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>Overwrite</source>
   <translation>Überschreiben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Own mouths (&amp;exemplar)</source>
   <translation>Eigene Münder (&amp;Exemplar)</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Own mouths (exemplar)</source>
   <translation>Eigene Münder (Exemplar)</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Own mouths and &amp;network (editor)</source>
   <translation>Eigene Münder und &amp;Netz (Editor)</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Own mouths and network (editor)</source>
   <translation>Eigene Münder und Netz (Editor)</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>P&amp;ose</source>
   <translation>P&amp;ose</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>PNG sequence, RGB (folder, WAV sound)</source>
   <translation>PNG-Sequenz, RGB (Ordner, Ton WAV)</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>PSNR against sharpness</source>
   <translation>PSNR gegen Schärfe</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>PSNR {before} → {after} dB, sharpness {dull} → {sharp}</source>
   <translation>PSNR {before} → {after} dB, Schärfe {dull} → {sharp}</translation>
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Pan</source>
   <translation>Verschieben</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Papagayo project</source>
   <translation>Papagayo-Projekt</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Part of this is a kept stretch already.</source>
   <translation>Ein Teil davon ist schon eine behaltene Strecke.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Part of this is a rest already.</source>
   <translation>Ein Teil davon ist schon eine Ruhe.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Paste onto active &amp;axis</source>
   <translation>Auf aktive &amp;Achse einfügen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Paste {what}</source>
   <translation>{what} einfügen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Person</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Phoneme</source>
   <translation>Phonem</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Phoneme or word</source>
   <translation>Phonem oder Wort</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Phonemes</source>
   <translation>Phoneme</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Phonemes heard</source>
   <translation>Gehörte Phoneme</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Picture &amp;1:1</source>
   <translation>Bild &amp;1:1</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Picture closer</source>
   <translation>Bild näher</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Picture further</source>
   <translation>Bild ferner</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Pictures of the shot, so that a place can be found by eye.</source>
   <translation>Bilder des Shots, damit sich eine Stelle mit dem Auge finden lässt.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play backwards</source>
   <translation>Rückwärts spielen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play forwards</source>
   <translation>Vorwärts spielen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play se&amp;lection</source>
   <translation>&amp;Auswahl spielen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play selection and stay</source>
   <translation>Auswahl spielen und bleiben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play slowly backwards</source>
   <translation>Langsam rückwärts</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play slowly forwards</source>
   <translation>Langsam vorwärts</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Play the selected words, or the line, and press the key of Tap a word as each one begins</source>
   <translation>Die ausgewählten Wörter oder die Zeile abspielen und zu Beginn jedes Wortes die Taste von „Wort antippen“ drücken</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play the work range</source>
   <translation>Den Arbeitsbereich spielen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play what is selected and come back; again stops there</source>
   <translation>Die Auswahl spielen und zurückkommen; noch einmal hält dort</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play what is selected and stay where it ends</source>
   <translation>Die Auswahl spielen und an ihrem Ende bleiben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play with sound from the playhead</source>
   <translation>Mit Ton ab dem Abspielkopf spielen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Play, drag, undo, key and export on the demo, in two minutes</source>
   <translation>Spielen, ziehen, rückgängig, Key und Export an der Demo, in zwei Minuten</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Playback</source>
   <translation>Wiedergabe</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Playhead at {time} seconds, frame {frame}.</source>
   <translation>Abspielkopf bei {time} Sekunden, Bild {frame}.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Playhead to the edge before; what begins there is selected</source>
   <translation>Abspielkopf zur Kante davor; was dort beginnt, wird gewählt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Playhead to the marker before</source>
   <translation>Abspielkopf zum Marker davor</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Playhead to the next edge of the tier; what begins there is selected</source>
   <translation>Abspielkopf zur nächsten Kante der Ebene; was dort beginnt, wird gewählt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Playhead to the next marker</source>
   <translation>Abspielkopf zum nächsten Marker</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Playing, the time of the playhead, and tools for the selection.</source>
   <translation>Wiedergabe, die Zeit des Abspielkopfs und Werkzeuge für die Auswahl.</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Plosive</source>
   <translation>Plosive</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Plosive ended before {name} was saved</source>
   <translation>Plosive endete, bevor {name} gespeichert war</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Plosive keymap (*.json)</source>
   <translation>Plosive-Tastenbelegung (*.json)</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Plosive project</source>
   <translation>Plosive-Projekt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Plosive timing</source>
   <translation>Plosive-Timing</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Points that speech does not move</source>
   <translation>Punkte, die Sprechen nicht bewegt</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Pose</source>
   <translation>Pose</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/axis_chips.py" />
   <source>Pose axes</source>
   <translation>Posenachsen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Pose curves appear here once the shot is analysed</source>
   <translation>Posenkurven erscheinen hier, sobald der Shot analysiert ist</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Pose keys</source>
   <translation>Posenschlüssel</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Pose the mouth</source>
   <translation>Den Mund stellen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Pr&amp;eferences…</source>
   <translation>&amp;Einstellungen…</translation>
  </message>
  <message>
   <location filename="../../resources/keymaps/praat.json" />
   <source>Praat</source>
   <translation>Praat</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Praat and the Montreal Forced Aligner. Tiers, points and times are exact.</source>
   <translation>Praat und der Montreal Forced Aligner. Spuren, Punkte und Zeiten sind genau.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Pre&amp;vious axis</source>
   <translation>&amp;Vorige Achse</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Pre&amp;vious edge</source>
   <translation>&amp;Vorige Kante</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Pre&amp;vious suspicious frame</source>
   <translation>&amp;Voriges verdächtiges Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Predicted by</source>
   <translation>Vorhergesagt durch</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Preferences</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/find_action.py" />
   <source>Preferences: {name}</source>
   <translation>Einstellungen: {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Preset</source>
   <translation>Vorlage</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Press</source>
   <translation>Pressen</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Press [[edit.undo]]. The pixels come back with it.</source>
   <translation>Drücken Sie [[edit.undo]]. Die Pixel kommen mit zurück.</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Press [[file.export]], choose a format and a file, and export. Nothing of the original is changed.</source>
   <translation>Drücken Sie [[file.export]], wählen Sie Format und Datei und exportieren Sie. Am Original ändert sich nichts.</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Press [[play.toggle]], or click here. The picture follows the sound.</source>
   <translation>Drücken Sie [[play.toggle]], oder klicken Sie hier. Das Bild folgt dem Ton.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Press the new key, or Esc</source>
   <translation>Neue Taste drücken, oder Esc</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Preston Blair switch</source>
   <translation>Preston-Blair-Switch</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Previous area</source>
   <translation>Voriger Bereich</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Previous edite&amp;d or locked</source>
   <translation>Voriges Bearbeitetes o&amp;der Gesperrtes</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Previous to c&amp;heck</source>
   <translation>Voriges zu P&amp;rüfendes</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Pro&amp;ject properties…</source>
   <translation>Pro&amp;jekteigenschaften…</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>ProRes 422 HQ, 10 bit (mov, PCM sound)</source>
   <translation>ProRes 422 HQ, 10 Bit (mov, Ton PCM)</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/message_bar.py" />
   <source>Problem</source>
   <translation>Problem</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>Project as opened</source>
   <translation>Projekt wie geöffnet</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Project folder</source>
   <translation>Projektordner</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Project properties</source>
   <translation>Projekteigenschaften</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Projects that were open lately</source>
   <translation>Projekte, die zuletzt offen waren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Pron&amp;unciations…</source>
   <translation>A&amp;ussprache…</translation>
  </message>
  <message>
   <location filename="../../app/services/pronunciations.py" />
   <source>Pronounce words anew</source>
   <translation>Wörter neu aussprechen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Pronunciations</source>
   <translation>Aussprache</translation>
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Pronunciations, US English</source>
   <translation>Aussprachen, amerikanisches Englisch</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Protected from edits and analysis</source>
   <translation>Vor Bearbeitung und Analyse geschützt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>Push</source>
   <translation>Schieben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Put a marker at the playhead; again edits its note</source>
   <translation>Am Abspielkopf einen Marker setzen; noch einmal bearbeitet seine Notiz</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Put the keyboard's focus into the next area of the window</source>
   <translation>Die Tastatur in den nächsten Bereich des Fensters bringen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Put the keyboard's focus into the previous area of the window</source>
   <translation>Die Tastatur in den vorigen Bereich des Fensters bringen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Queue the same work once more</source>
   <translation>Dieselbe Arbeit noch einmal einreihen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Re&amp;label…</source>
   <translation>&amp;Beschriften…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Re&amp;link media…</source>
   <translation>&amp;Medien neu verknüpfen…</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Reading the shot…</source>
   <translation>Der Shot wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>Reading the sound…</source>
   <translation>Der Ton wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Reading {name}</source>
   <translation>{name} wird gelesen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Reading {name}…</source>
   <translation>{name} wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/start_page.py" />
   <source>Recent</source>
   <translation>Zuletzt geöffnet</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>Recent projects</source>
   <translation>Zuletzt geöffnete Projekte</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Record consent</source>
   <translation>Einwilligung vermerken</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Record consent…</source>
   <translation>Einwilligung vermerken…</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Recover</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Relabel</source>
   <translation>Neu beschriften</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Relabel: pick from the list or type</source>
   <translation>Umbenennen: aus der Liste wählen oder tippen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Relink</source>
   <translation>Verknüpfen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Relink dialogue</source>
   <translation>Dialog neu verknüpfen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Relink media</source>
   <translation>Medien neu verknüpfen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Relink missing media</source>
   <translation>Fehlende Medien verknüpfen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Relinking media</source>
   <translation>Medien werden verknüpft</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Relink…</source>
   <translation>Verknüpfen…</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Remove keys, markers, rests and kept stretches; silence speech</source>
   <translation>Keys, Marker, Ruhen und Behaltenes entfernen; Gesprochenes wird still</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Remove marker</source>
   <translation>Marker entfernen</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Remove the network</source>
   <translation>Das Netz entfernen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>Remove version</source>
   <translation>Version entfernen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Remove {what}</source>
   <translation>{what} entfernen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Rename face</source>
   <translation>Gesicht umbenennen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>Rename word</source>
   <translation>Wort umbenennen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Rename {what}</source>
   <translation>{what} umbenennen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendered</source>
   <translation>Gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Rendered frames and proxies; they can always be made again. Used for projects opened from now on.</source>
   <translation>Gerenderte Bilder und Proxys; sie lassen sich immer neu erzeugen. Gilt für Projekte, die ab jetzt geöffnet werden.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Rendered from</source>
   <translation>Gerendert aus</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendered with the network</source>
   <translation>Mit dem Netz gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendered without the network</source>
   <translation>Ohne das Netz gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendered, edit at {share}</source>
   <translation>Gerendert, Bearbeitung mit {share}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Renderer of the face</source>
   <translation>Renderer des Gesichts</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendering</source>
   <translation>Wird gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Repeat the work range, the selection, or the whole shot</source>
   <translation>Arbeitsbereich, Auswahl oder den ganzen Shot wiederholen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Reset</source>
   <translation>Zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Reset all</source>
   <translation>Alle zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/poses.py" />
   <source>Reset pose</source>
   <translation>Pose zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Reset pose &amp;here</source>
   <translation>Pose &amp;hier zurücksetzen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Rest</source>
   <translation>Ruhe</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Rests</source>
   <translation>Ruhen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/compare.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Result and what it is compared with in turn</source>
   <translation>Ergebnis und Vergleich im Wechsel</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Review</source>
   <translation>Durchsicht</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Rhubarb JSON</source>
   <translation>Rhubarb JSON</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Rhubarb TSV</source>
   <translation>Rhubarb TSV</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Rhubarb XML</source>
   <translation>Rhubarb XML</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Right-click</source>
   <translation>Rechtsklick</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Right-click a lane's name</source>
   <translation>Rechtsklick auf den Namen einer Spur</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Rounded</source>
   <translation>Gerundet</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Rounded, as in too</source>
   <translation>Gerundet, wie in too</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Rounding</source>
   <translation>Rundung</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Ruler</source>
   <translation>Lineal</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Rules, corrected for the &amp;speaker</source>
   <translation>Regeln, für den &amp;Sprecher berichtigt</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/sides.py" />
   <source>S&amp;econd: {name}</source>
   <translation>&amp;Zweites: {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>S&amp;mooth</source>
   <translation>&amp;Weich</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>S&amp;nap</source>
   <translation>&amp;Einrasten</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>SAPI visemes</source>
   <translation>SAPI-Viseme</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Said once in this line</source>
   <translation>Einmal in dieser Zeile gesagt</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Said {n} times in this line</source>
   <translation>{n}-mal in dieser Zeile gesagt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Save a &amp;copy…</source>
   <translation>&amp;Kopie speichern…</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Save a copy</source>
   <translation>Kopie speichern</translation>
  </message>
  <message>
   <location filename="../../widgets/closing.py" />
   <source>Save the edits in {name}?</source>
   <translation>Die Bearbeitungen in {name} speichern?</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Saved</source>
   <translation>Gespeichert</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Saved {name}</source>
   <translation>{name} gespeichert</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Saving</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Saving a copy as {name}</source>
   <translation>Kopie wird gespeichert: {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Say for each person who it is and what was agreed to.</source>
   <translation>Nennen Sie zu jeder Person, wer es ist und worin eingewilligt wurde.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Say how they sound…</source>
   <translation>Sagen, wie sie klingen…</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Say it this way</source>
   <translation>So aussprechen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Says at a face why an edit does not show in full</source>
   <translation>Sagt an einem Gesicht, warum eine Bearbeitung nicht ganz sichtbar ist</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Scale of everything</source>
   <translation>Vergrößerung von allem</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Scale {what}</source>
   <translation>{what} skalieren</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/stack.py" />
   <source>Scroll the lanes (wheel over their names, or Shift + wheel)</source>
   <translation>Die Spuren rollen (Rad über ihren Namen, oder Umschalt + Rad)</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Scroll the lanes up and down</source>
   <translation>Die Spuren auf und ab rollen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/panel.py" />
   <source>Scroll the timeline (wheel; Ctrl + wheel zooms)</source>
   <translation>Die Zeitleiste rollen (Rad; Strg + Rad zoomt)</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Scroll the timeline; zoom the picture</source>
   <translation>Zeitleiste rollen; Bild zoomen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Seam</source>
   <translation>Naht</translation>
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>Search</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Search for a command or a key</source>
   <translation>Nach Befehl oder Taste suchen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>Search the help</source>
   <translation>Die Hilfe durchsuchen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Seconds from the first frame</source>
   <translation>Sekunden ab dem ersten Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Segment</source>
   <translation>Segment</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Segment locked</source>
   <translation>Segment gesperrt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Segment unlocked</source>
   <translation>Segment freigegeben</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Segments</source>
   <translation>Segmente</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select &amp;all</source>
   <translation>&amp;Alles auswählen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select a rest or a kept stretch; words and phonemes are made by cutting</source>
   <translation>Wählen Sie eine Ruhe oder behaltene Strecke; Wörter und Phoneme entstehen durch Schneiden</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select a word or a phoneme to type its label</source>
   <translation>Ein Wort oder Phonem wählen, um es zu benennen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Select a word, a phoneme or a pose key in the timeline.</source>
   <translation>Wählen Sie ein Wort, ein Phonem oder einen Pose-Key in der Zeitleiste.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Select all k&amp;eys of the axis</source>
   <translation>Alle K&amp;eys der Achse auswählen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select the next segment as well, or the last one no longer</source>
   <translation>Auch das nächste Segment wählen, oder das letzte nicht mehr</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select the segment before as well, or the first one no longer</source>
   <translation>Auch das Segment davor wählen, oder das erste nicht mehr</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Select the word that is heard at the playhead</source>
   <translation>Das Wort auswählen, das am Abspielkopf zu hören ist</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select the words or phonemes that shall be aligned again</source>
   <translation>Wählen Sie die Wörter oder Phoneme, die neu ausgerichtet werden sollen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Select this one too, or no longer</source>
   <translation>Dieses auch wählen, oder nicht mehr</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Select up to here</source>
   <translation>Bis hierher auswählen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select what is here in the tier above</source>
   <translation>Auswählen, was hier in der Ebene darüber ist</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select what is here in the tier below</source>
   <translation>Auswählen, was hier in der Ebene darunter ist</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Select what the mouse passes</source>
   <translation>Wählen, worüber die Maus geht</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Selected: {segment}.</source>
   <translation>Gewählt: {segment}.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Set &amp;key</source>
   <translation>&amp;Key setzen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Set a key at the playhead / finely</source>
   <translation>Key am Abspielkopf setzen / fein</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Set a key…</source>
   <translation>Taste setzen…</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Set articulation</source>
   <translation>Artikulation setzen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Set by hand</source>
   <translation>Von Hand gesetzt</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Set dialogue</source>
   <translation>Dialog setzen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Set intensity</source>
   <translation>Intensität setzen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Set key</source>
   <translation>Key setzen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Set pose</source>
   <translation>Pose setzen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pronunciations.py" />
   <source>Set pronunciations</source>
   <translation>Aussprache festlegen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Set {n} keys</source>
   <translation>{n} Keys setzen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Share the network</source>
   <translation>Netz weitergeben</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Share…</source>
   <translation>Weitergeben…</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Sharpness</source>
   <translation>Schärfe</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift + Alt + drag an edge</source>
   <translation>Umschalt + Alt + Kante ziehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift + click</source>
   <translation>Umschalt + Klick</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift + wheel</source>
   <translation>Umschalt + Rad</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>Shift all</source>
   <translation>Alles verschieben</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift over the picture</source>
   <translation>Umschalt über dem Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift while dragging</source>
   <translation>Umschalt beim Ziehen</translation>
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Shipped with Plosive</source>
   <translation>Mit Plosive geliefert</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Shorter than a frame</source>
   <translation>Kürzer als ein Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Shorter than a frame ({length} of {frame} ms)</source>
   <translation>Kürzer als ein Bild ({length} von {frame} ms)</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Shot</source>
   <translation>Shot</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Shot chec&amp;k</source>
   <translation>Shot &amp;prüfen</translation>
  </message>
  <message>
   <location filename="../../app/services/listening.py" />
   <source>Shot's own sound</source>
   <translation>Eigener Ton des Shots</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Show only these</source>
   <translation>Nur diese zeigen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Show the active axis alone; again shows all twelve</source>
   <translation>Die aktive Achse allein zeigen; noch einmal zeigt alle zwölf</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Show the edited picture</source>
   <translation>Das bearbeitete Bild zeigen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Show the mouth of the edited face, large</source>
   <translation>Den Mund des bearbeiteten Gesichts groß zeigen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Show the shot as it was</source>
   <translation>Den Shot zeigen, wie er war</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Show the whole picture</source>
   <translation>Das ganze Bild zeigen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Show the whole shot in the timeline</source>
   <translation>Den ganzen Shot in der Zeitleiste zeigen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Show what is selected</source>
   <translation>Zeigen, was gewählt ist</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Show…</source>
   <translation>Zeigen…</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/compare.py" />
   <source>Side by side</source>
   <translation>Nebeneinander</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/phone_grid.py" />
   <source>Silence: the mouth rests</source>
   <translation>Stille: der Mund ruht</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Size of the network</source>
   <translation>Größe des Netzes</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Size of the picture: 100 % shows each plate pixel as one pixel</source>
   <translation>Größe des Bildes: 100 % zeigt jedes Pixel des Originals als ein Pixel</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Size {size}, seed {seed}</source>
   <translation>Größe {size}, Startwert {seed}</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Skew</source>
   <translation>Schräge</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Small, medium, large in turn</source>
   <translation>Klein, mittel, groß im Wechsel</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Snap, or not: inverts the setting</source>
   <translation>Einrasten oder nicht: kehrt die Einstellung um</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Solo</source>
   <translation>Solo</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Some footage has not been looked at yet: wait for it, or untick it.</source>
   <translation>Manches Material ist noch nicht angesehen: Warten Sie darauf, oder nehmen Sie das Häkchen weg.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Some words are not in the dictionary.</source>
   <translation>Einige Wörter stehen nicht im Wörterbuch.</translation>
  </message>
  <message>
   <location filename="../../widgets/editor.py" />
   <source>Something unexpected went wrong: {error}</source>
   <translation>Etwas Unerwartetes ging schief: {error}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/base.py" />
   <source>Sound (*.wav *.flac *.aif *.aiff *.mp3 *.m4a *.ogg *.opus *.mp4 *.mov *.mkv);;All files (*)</source>
   <translation>Ton (*.wav *.flac *.aif *.aiff *.mp3 *.m4a *.ogg *.opus *.mp4 *.mov *.mkv);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Sound device</source>
   <translation>Tongerät</translation>
  </message>
  <message>
   <location filename="../../widgets/player.py" />
   <source>Sound is back</source>
   <translation>Der Ton ist wieder da</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Sound plays on</source>
   <translation>Ton kommt aus</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Sound while scr&amp;ubbing</source>
   <translation>Ton beim &amp;Spulen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Sounds in it</source>
   <translation>Laute darin</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/sounds.py" />
   <source>Sounds in the footage</source>
   <translation>Laute im Material</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Speaking rate</source>
   <translation>Sprechtempo</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Spectrogram</source>
   <translation>Spektrogramm</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Spectrogram in &amp;colour</source>
   <translation>Spektrogramm in &amp;Farbe</translation>
  </message>
  <message>
   <location filename="../../app/services/spelling.py" />
   <source>Spelling a word</source>
   <translation>Wort buchstabieren</translation>
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Spelling to phonemes, English</source>
   <translation>Von der Schreibung zu Phonemen, Englisch</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Split {what}</source>
   <translation>{what} teilen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Spread</source>
   <translation>Breit</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Start</source>
   <translation>Anfang</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Start to &amp;playhead</source>
   <translation>Anfang zum &amp;Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Start training</source>
   <translation>Training beginnen</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>Step {here} of {count}</source>
   <translation>Schritt {here} von {count}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Step {step} of {planned}</source>
   <translation>Schritt {step} von {planned}</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Stop and change nothing; the same settings go on from here later</source>
   <translation>Aufhören und nichts ändern; mit denselben Einstellungen geht es später hier weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Stop here; used if it is better on held-out mouths</source>
   <translation>Hier aufhören; benutzt, wenn es auf zurückgehaltenen Mündern besser ist</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Stopped at step {step} of {planned}.</source>
   <translation>Bei Schritt {step} von {planned} beendet.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Stopping…</source>
   <translation>Wird angehalten…</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Storage</source>
   <translation>Speicherplatz</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Stretch {what}</source>
   <translation>{what} strecken</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Stretches in which the mouth rests</source>
   <translation>Strecken, in denen der Mund ruht</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Stretches in which the mouth rests, as this speaker's mouth rests. Drag in empty space to mark one.</source>
   <translation>Strecken, in denen der Mund ruht, wie der Mund dieses Sprechers ruht. Im Leeren ziehen, um eine zu markieren.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Stretches in which the original picture shows through, untouched. Drag in empty space to mark one; its corners fade it in and out.</source>
   <translation>Strecken, in denen das Originalbild unberührt durchscheint. Im Leeren ziehen, um eine zu markieren; ihre Ecken blenden sie ein und aus.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Stretches in which the plate shows through</source>
   <translation>Strecken, in denen das Original durchscheint</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>SubRip subtitles</source>
   <translation>SubRip-Untertitel</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Sure</source>
   <translation>Sicher</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Sync</source>
   <translation>Synchronität</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Tabs</source>
   <translation>Reiter</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Take a network that was shared; it is checked first</source>
   <translation>Ein weitergegebenes Netz nehmen; es wird erst geprüft</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Take it back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Take it over</source>
   <translation>Übernehmen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Take the chosen footage off this list; the file stays</source>
   <translation>Das gewählte Material von dieser Liste nehmen; die Datei bleibt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Take the last edit back</source>
   <translation>Die letzte Bearbeitung zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Take the selected segment's first edge away</source>
   <translation>Die erste Kante des gewählten Segments wegnehmen</translation>
  </message>
  <message>
   <location filename="../../widgets/assist.py" />
   <source>Take the tour</source>
   <translation>Zum Rundgang</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Take this version's state; undo brings the present one back</source>
   <translation>Den Stand dieser Version nehmen; Rückgängig bringt den jetzigen zurück</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Take words, phonemes or poses of the edited face from a file of another program</source>
   <translation>Wörter, Phoneme oder Posen des bearbeiteten Gesichts aus der Datei eines anderen Programms übernehmen</translation>
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Taken from files</source>
   <translation>Aus Dateien</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Taking {name} as the dialogue</source>
   <translation>{name} wird als Dialog übernommen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Tap a &amp;word</source>
   <translation>&amp;Wort antippen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Tap a word</source>
   <translation>Wort antippen</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Tap to time</source>
   <translation>Mittippen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Taps dropped</source>
   <translation>Getippte Zeiten verworfen</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Taught the predictor “{name}” how this face speaks</source>
   <translation>Lehrte den Prädiktor „{name}“, wie dieses Gesicht spricht</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Teeth</source>
   <translation>Zähne</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Teeth together, as in S, Z</source>
   <translation>Zähne zusammen, wie in S, Z</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Tell where it is now</source>
   <translation>Sagen Sie, wo es jetzt ist</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Tell where moved footage and sound are now</source>
   <translation>Sagen, wo verschobenes Material und Ton jetzt sind</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Ten frames back</source>
   <translation>Zehn Bilder zurück</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Ten frames forward</source>
   <translation>Zehn Bilder vor</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Ten frames on</source>
   <translation>Zehn Bilder weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Text size</source>
   <translation>Schriftgröße</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>TextGrid</source>
   <translation>TextGrid</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>TextGrid, JSON</source>
   <translation>TextGrid, JSON</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>TextGrid, short</source>
   <translation>TextGrid, kurz</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>That is another machine, so whether the program still runs cannot be seen from here. Take the project over only if you know that it does not.</source>
   <translation>Das ist ein anderer Rechner; ob das Programm noch läuft, ist von hier nicht zu sehen. Übernehmen Sie das Projekt nur, wenn Sie wissen, dass es nicht mehr läuft.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>That program is running on this machine. Two programs in one project would overwrite each other.</source>
   <translation>Dieses Programm läuft auf diesem Rechner. Zwei Programme in einem Projekt würden einander überschreiben.</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/tour.py" />
   <source>That was the tour. The Help menu says more, and begins it anew.</source>
   <translation>Das war der Rundgang. Das Hilfemenü sagt mehr und beginnt ihn von vorn.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The active axis is as predicted at the playhead</source>
   <translation>Die aktive Achse ist am Abspielkopf wie vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>The analysis is unsure of it</source>
   <translation>Die Analyse ist hier unsicher</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The analysis is {share} sure</source>
   <translation>Die Analyse ist {share} sicher</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>The caches hold {size}.</source>
   <translation>Die Caches enthalten {size}.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The copied keys belong to several axes: paste them at the playhead instead</source>
   <translation>Die kopierten Keys gehören zu mehreren Achsen: fügen Sie sie stattdessen am Abspielkopf ein</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The curve eases on from the selected keys</source>
   <translation>Die Kurve läuft von den gewählten Keys weich weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The curve goes straight on from the keys</source>
   <translation>Die Kurve läuft von den Keys gerade weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The curve holds the key until the next one</source>
   <translation>Die Kurve hält den Key bis zum nächsten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The face is now rendered with {model} ({figures}).</source>
   <translation>Das Gesicht wird jetzt mit {model} gerendert ({figures}).</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The face is rendered from its own mouths alone</source>
   <translation>Das Gesicht wird allein aus seinen eigenen Mündern gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>The face keeps its own sound, so a network learns to correct its mouth as it is, and to leave alone what need not change. It is used only if it is better on mouths it has not seen, by more than blurring would be. If the face is dubbed one day, adapt to it again.</source>
   <translation>Das Gesicht behält seinen eigenen Ton; darum lernt ein Netz, seinen Mund so zu korrigieren, wie er ist, und in Ruhe zu lassen, was sich nicht ändern muss. Es wird nur verwendet, wenn es an Mündern, die es nicht gesehen hat, besser ist, und zwar um mehr, als Weichzeichnen brächte. Wird das Gesicht eines Tages synchronisiert, passen Sie erneut daran an.</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>The face was learned anew meanwhile: try the model again.</source>
   <translation>Das Gesicht wurde inzwischen neu gelernt: erproben Sie das Modell noch einmal.</translation>
  </message>
  <message>
   <location filename="../../app/services/face_training.py" />
   <source>The face was learned anew while this was trained: adapt to it again.</source>
   <translation>Das Gesicht wurde neu gelernt, während trainiert wurde: passen Sie es noch einmal an.</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>The folder is not there</source>
   <translation>Den Ordner gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>The folder of an autoencoder</source>
   <translation>Der Ordner eines Autoencoders</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The inset in another corner</source>
   <translation>Der Einsatz in eine andere Ecke</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>The keys would lie outside the shot.</source>
   <translation>Die Keys lägen außerhalb des Shots.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The mouth closes through the selection</source>
   <translation>Der Mund schließt sich durch die Auswahl</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>The mouth inset shows the original beside the result</source>
   <translation>Die Mundlupe zeigt das Original neben dem Ergebnis</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/poses.py" />
   <source>The mouth is in that pose already.</source>
   <translation>Der Mund hat diese Pose schon.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The mouth, magnified and held still, in a corner of the picture; with Shift the original too</source>
   <translation>Der Mund, vergrößert und festgehalten, in einer Ecke des Bildes; mit Umschalt auch das Original</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>The network is not used: {why}. The face shows its own mouths.</source>
   <translation>Das Netz wird nicht benutzt: {why}. Das Gesicht zeigt seine eigenen Münder.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The network that was trained on the face corrects its mouths</source>
   <translation>Das am Gesicht trainierte Netz verbessert seine Münder</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/held.py" />
   <source>The new words have no room beside {name}, which is locked.</source>
   <translation>Die neuen Wörter haben keinen Platz neben {name}: gesperrt.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The next segment that a hand made or locked</source>
   <translation>Das nächste Segment, das von Hand gemacht oder gesperrt ist</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The next segment that is unsure, shorter than a frame, or a closure no frame shows</source>
   <translation>Das nächste Segment, das unsicher, kürzer als ein Bild oder ein Verschluss ist, den kein Bild zeigt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>The older version left, the newer one right of a line that can be dragged</source>
   <translation>Links die ältere, rechts die neuere Version, an einer ziehbaren Linie</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The one before that a hand made or locked</source>
   <translation>Das davor, das von Hand gemacht oder gesperrt ist</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The one before that wants a look</source>
   <translation>Das davor, das angesehen werden will</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The open project holds it, and does not use it.</source>
   <translation>Das offene Projekt enthält es und benutzt es nicht.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The open project uses it: the face will be rendered from its own mouths.</source>
   <translation>Das offene Projekt benutzt es: Das Gesicht wird danach aus seinen eigenen Mündern gerendert.</translation>
  </message>
  <message>
   <location filename="../../widgets/editor.py" />
   <source>The original picture shows there; analyse the shot again if it goes on</source>
   <translation>Dort ist das Original zu sehen; analysieren Sie den Shot neu, wenn es so bleibt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The original picture shows through the selection</source>
   <translation>Das Originalbild scheint durch die Auswahl durch</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>The original shows</source>
   <translation>Das Original ist zu sehen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The picture at the playhead. The wheel zooms, the middle button moves it. Only the mouth is ever changed.</source>
   <translation>Das Bild am Abspielkopf. Das Rad zoomt, die mittlere Taste verschiebt. Nur der Mund wird je verändert.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The points that were found on each face</source>
   <translation>Die Punkte, die auf jedem Gesicht gefunden wurden</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The pose at the playhead: a drawing of the mouth and a slider for each axis. Moving a slider sets a key.</source>
   <translation>Die Pose am Abspielkopf: eine Zeichnung des Mundes und ein Regler je Achse. Einen Regler bewegen setzt einen Key.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/mouth_diagram.py" />
   <source>The pose at the playhead; a dashed outline shows the prediction where you changed it</source>
   <translation>Die Pose am Abspielkopf; ein gestrichelter Umriss zeigt die Vorhersage, wo Sie sie geändert haben</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/poses.py" />
   <source>The pose is as predicted here.</source>
   <translation>Die Pose ist hier wie vorhergesagt.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>The pose of every frame as 52 blendshapes, with the 12 axes beside them for an exact way back.</source>
   <translation>Die Pose jedes Bildes als 52 Blendshapes, daneben die 12 Achsen für einen genauen Rückweg.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The result over the original, see-through</source>
   <translation>Das Ergebnis durchsichtig über dem Original</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>The rule table in this speaker's span</source>
   <translation>Die Regeltabelle im Umfang dieses Sprechers</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>The rule table, corrected by what was measured of this speaker</source>
   <translation>Die Regeltabelle, berichtigt durch das, was an diesem Sprecher gemessen wurde</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The ruler. Click or drag to move the playhead. The strip below tells which frames are rendered: green is ready, amber is being made, grey waits; hatched means that no face is seen.</source>
   <translation>Das Lineal. Klicken oder ziehen bewegt den Abspielkopf. Der Streifen darunter sagt, welche Bilder gerendert sind: Grün ist fertig, Bernstein entsteht, Grau wartet; schraffiert heißt, dass kein Gesicht zu sehen ist.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The selected keys once more, the earliest at the playhead</source>
   <translation>Die gewählten Keys noch einmal, der früheste am Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The selected segment begins at the playhead</source>
   <translation>Das gewählte Segment beginnt am Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The selected segment ends at the playhead</source>
   <translation>Das gewählte Segment endet am Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>The selected word is heard here: align it to the playhead (Alt and a drag over the sound does it)</source>
   <translation>Das ausgewählte Wort ist hier zu hören: am Abspielkopf ausrichten (auch mit Alt und Ziehen über dem Ton)</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>The shot begins here.</source>
   <translation>Hier beginnt der Shot.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>The shot ends at {end:.2f} s: what is beyond is cut off.</source>
   <translation>Der Shot endet bei {end:.2f} s: was darüber hinausgeht, wird abgeschnitten.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>The shot ends here.</source>
   <translation>Hier endet der Shot.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>The shot is analysed: drag a phoneme's edge to change when it is said.</source>
   <translation>Der Shot ist analysiert: ziehen Sie die Kante eines Phonems, um zu ändern, wann es gesagt wird.</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>The shot is being looked at</source>
   <translation>Der Shot wird angesehen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>The shot's own sound</source>
   <translation>Der Ton des Shots selbst</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>The silence is locked: unlock it first.</source>
   <translation>Die Stille ist gesperrt: entsperren Sie sie zuerst.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>The silence reaches to the shot's end: move its edge.</source>
   <translation>Die Stille reicht bis zum Ende des Shots: bewegen Sie ihre Kante.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>The silence reaches to the shot's start: move its edge.</source>
   <translation>Die Stille reicht bis zum Anfang des Shots: bewegen Sie ihre Kante.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The sound by frequency, low at the bottom. Edges of sounds are seen here better than in the waveform.</source>
   <translation>Der Ton nach Frequenz, tief unten. Kanten von Lauten sind hier besser zu sehen als in der Wellenform.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The sound the face should speak. Alt and a drag put the selected word where it is heard; Alt and the wheel make it taller.</source>
   <translation>Der Ton, den das Gesicht sprechen soll. Alt und Ziehen legt das ausgewählte Wort dorthin, wo es zu hören ist; Alt und das Rad machen ihn höher.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>The sounds of the line</source>
   <translation>Die Laute des Satzes</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The sounds of the words, in colours by what the lips do. Drag an edge to change when the mouth does it; double-click to choose another sound.</source>
   <translation>Die Laute der Wörter, farbig nach dem, was die Lippen tun. Eine Kante ziehen ändert, wann der Mund es tut; Doppelklick wählt einen anderen Laut.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>The speaker's &amp;own movements (retrieval)</source>
   <translation>Die &amp;eigenen Bewegungen des Sprechers (Wiederfinden)</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The square around the mouth that is analysed and rendered</source>
   <translation>Das Quadrat um den Mund, das analysiert und gerendert wird</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>The system's place for caches</source>
   <translation>Der Platz des Systems für Caches</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The tier has no further edge on this side</source>
   <translation>Die Ebene hat auf dieser Seite keine weitere Kante</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>The training went astray at step {step} of {planned}: its loss was no number any more. What was best before that is the result.</source>
   <translation>Das Training ist bei Schritt {step} von {planned} entgleist: Sein Verlust war keine Zahl mehr. Ergebnis ist, was davor am besten war.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The twelve axes of the lip pose over time. Squares are keys that you set: drag them; double-click adds one to the active axis.</source>
   <translation>Die zwölf Achsen der Lippenpose über die Zeit. Quadrate sind Keys, die Sie setzen: ziehen Sie sie; Doppelklick gibt der aktiven Achse einen.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>The twelve axes of the mouth, and their keys</source>
   <translation>Die zwölf Achsen des Mundes und ihre Keys</translation>
  </message>
  <message>
   <location filename="../../widgets/rescue.py" />
   <source>The unsaved edits are in {name} now.</source>
   <translation>Die ungespeicherten Bearbeitungen sind jetzt in {name}.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>The waveform of what the face says</source>
   <translation>Die Wellenform dessen, was das Gesicht sagt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The wipe's line stands or lies</source>
   <translation>Die Wischkante steht oder liegt</translation>
  </message>
  <message>
   <location filename="../../widgets/labels.py" />
   <source>The word's phonemes stay as they were.</source>
   <translation>Die Phoneme des Wortes bleiben, wie sie waren.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>The words of the line</source>
   <translation>Die Wörter des Satzes</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>The words were recognised by machine.</source>
   <translation>Die Wörter wurden maschinell erkannt.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>The work range begins at this frame</source>
   <translation>Der Arbeitsbereich beginnt mit diesem Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>The work range ends with this frame</source>
   <translation>Der Arbeitsbereich endet mit diesem Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>The worst of all checks, the limit at the dashed line.
{done} of {frames} frames looked at. N goes to the next suspicious frame.</source>
   <translation>Das Schlimmste aller Prüfungen, die Grenze an der gestrichelten Linie.
{done} von {frames} Bildern geprüft. N geht zum nächsten auffälligen Bild.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Theme</source>
   <translation>Thema</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Theme, size, language, keys, editing, sound, caches: what is chosen holds at once</source>
   <translation>Thema, Größe, Sprache, Tasten, Bearbeiten, Ton, Caches: was gewählt wird, gilt sofort</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>There are no keys to paste.</source>
   <translation>Es gibt keine Keys zum Einfügen.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>There are no words to compare yet: analyse the shot first</source>
   <translation>Es gibt noch keine Wörter zu vergleichen: zuerst die Aufnahme analysieren</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>There is another marker at that time.</source>
   <translation>An dieser Zeit ist schon ein Marker.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>There is another {axis} key at that time.</source>
   <translation>An dieser Zeit ist schon ein Key von {axis}.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>There is no edge at this time.</source>
   <translation>An dieser Zeit ist keine Kante.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>There is no face yet: analyse the shot first</source>
   <translation>Es gibt noch kein Gesicht: zuerst die Einstellung analysieren</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>There is no file {path}.</source>
   <translation>Es gibt keine Datei {path}.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>There is no folder {path}.</source>
   <translation>Es gibt keinen Ordner {path}.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>There is no lip axis “{axis}”.</source>
   <translation>Es gibt keine Lippenachse „{axis}“.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>There is no marker before the playhead</source>
   <translation>Vor dem Abspielkopf ist kein Marker</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>There is no marker behind the playhead</source>
   <translation>Hinter dem Abspielkopf ist kein Marker</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>There is no marker colour “{colour}”.</source>
   <translation>Es gibt keine Markerfarbe „{colour}“.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>There is no room for anchors here.</source>
   <translation>Hier ist kein Platz für Anker.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>There is no silence at the end of the shot to push into.</source>
   <translation>Am Ende des Shots ist keine Stille, in die geschoben werden könnte.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>There is no sound</source>
   <translation>Es gibt keinen Ton</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>There is no sound.</source>
   <translation>Es gibt keinen Ton.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>There is no viseme “{viseme}”.</source>
   <translation>Es gibt kein Visem „{viseme}“.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>There is no word here that may be aligned: analyse the shot, or unlock words</source>
   <translation>Hier gibt es kein Wort, das ausgerichtet werden darf: Aufnahme analysieren oder Wörter entsperren</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>There is no word here.</source>
   <translation>Hier ist kein Wort.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>There is no work range: mark its start and end first</source>
   <translation>Es gibt keinen Arbeitsbereich: markieren Sie zuerst Anfang und Ende</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>There is nothing after {name} to join.</source>
   <translation>Nach {name} ist nichts zum Verbinden.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>There is nothing before {name} to join.</source>
   <translation>Vor {name} ist nichts zum Verbinden.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/incoming.py" />
   <source>There is nothing in the chosen tiers.</source>
   <translation>In den gewählten Spuren ist nichts.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/again.py" />
   <source>These words were edited while they were being aligned: align them again.</source>
   <translation>Diese Wörter wurden bearbeitet, während sie ausgerichtet wurden: richten Sie sie neu aus.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>These words were recognised by machine. Correct them, then align.</source>
   <translation>Diese Wörter hat eine Maschine erkannt. Berichtigen Sie sie, dann richten Sie aus.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>This face has a recording of its line: correct its transcript instead</source>
   <translation>Dieses Gesicht hat eine Aufnahme seines Satzes: berichtigen Sie stattdessen deren Text</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>This face has a recording of its line: correct its transcript instead.</source>
   <translation>Dieses Gesicht hat eine Aufnahme seines Satzes: berichtigen Sie stattdessen deren Text.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>This face has no recording of its own.</source>
   <translation>Dieses Gesicht hat keine eigene Aufnahme.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>This face is no longer in the project.</source>
   <translation>Dieses Gesicht ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>This face is rendered that way already.</source>
   <translation>Dieses Gesicht wird schon so gerendert.</translation>
  </message>
  <message>
   <location filename="../../widgets/rescue.py" />
   <source>This is a copy, {copy}, as {name} was saved last. Saving writes the copy; {name} stays as it is.</source>
   <translation>Dies ist eine Kopie, {copy}, wie {name} zuletzt gespeichert wurde. Speichern schreibt die Kopie; {name} bleibt, wie es ist.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>This is the shot itself: choose another name.</source>
   <translation>Das ist der Shot selbst: wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>This marker is no longer there.</source>
   <translation>Dieser Marker ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>This pose key is no longer there.</source>
   <translation>Dieser Pose-Key ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>This segment is no longer there.</source>
   <translation>Dieses Segment ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>This shot</source>
   <translation>Dieser Shot</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>This shot is no longer in the project.</source>
   <translation>Dieser Shot ist nicht mehr im Projekt.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>This size works in the latents of an autoencoder of yours: give its folder, and say that you may use it.</source>
   <translation>Diese Größe arbeitet in den Latenten eines Autoencoders von Ihnen: Geben Sie seinen Ordner an, und dass Sie ihn benutzen dürfen.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>This training is finished: its result is ready at once.</source>
   <translation>Dieses Training ist fertig: Das Ergebnis liegt sofort vor.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>This version and the present in turn</source>
   <translation>Diese Version und die jetzige im Wechsel</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>This version is no longer there</source>
   <translation>Diese Version ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>This version is no longer there.</source>
   <translation>Diese Version ist nicht mehr da.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>This version left, the present right of a line that can be dragged</source>
   <translation>Diese Version links, die jetzige rechts einer ziehbaren Linie</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/against.py" />
   <source>This version was made before the faces were analysed or learned again</source>
   <translation>Diese Version entstand, bevor die Gesichter neu analysiert oder gelernt wurden</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>This window can be closed: the training goes on, and shows in the jobs.</source>
   <translation>Dieses Fenster kann geschlossen werden: Das Training geht weiter und steht unter Jobs.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Tier</source>
   <translation>Ebene</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Tier a&amp;bove</source>
   <translation>Ebene &amp;darüber</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Tier belo&amp;w</source>
   <translation>Ebene daru&amp;nter</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Time a line from its text, before anybody has recorded it</source>
   <translation>Einen Satz aus seinem Text timen, bevor ihn jemand aufgenommen hat</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Time budget</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Time of the playhead</source>
   <translation>Zeit des Abspielkopfs</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Time, frame, what is selected, how many frames in view are rendered, and whether everything is saved.</source>
   <translation>Zeit, Bild, Auswahl, wie viele sichtbare Bilder gerendert sind, und ob alles gespeichert ist.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>Timecode</source>
   <translation>Timecode</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Timecode and frame number over the picture</source>
   <translation>Timecode und Bildnummer über dem Bild</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>Timecode of the playhead: hours, minutes, seconds, frames
Click to type where to go: 3:12, 312, 1.5 (seconds), f120, +12</source>
   <translation>Timecode des Abspielkopfs: Stunden, Minuten, Sekunden, Bilder
Klicken und tippen, wohin: 3:12, 312, 1.5 (Sekunden), f120, +12</translation>
  </message>
  <message>
   <location filename="../../widgets/arrange.py" />
   <source>Timeline</source>
   <translation>Zeitleiste</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Times</source>
   <translation>Zeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Timing and poses</source>
   <translation>Timing und Posen</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Timing the line</source>
   <translation>Satz timen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Title safe, 80 %</source>
   <translation>Titelbereich, 80 %</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To &amp;end</source>
   <translation>Zum &amp;Ende</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To &amp;start</source>
   <translation>Zum &amp;Anfang</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>To edges, keys, frames and the playhead. Holding Shift during a drag inverts it.</source>
   <translation>An Kanten, Keys, Bildern und am Abspielkopf. Umschalt beim Ziehen kehrt es um.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To next edge</source>
   <translation>Zur nächsten Kante</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To previous edge</source>
   <translation>Zur vorigen Kante</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To the edge after the playhead, in the tier of the selection</source>
   <translation>Zur Kante nach dem Abspielkopf, in der Ebene der Auswahl</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To the edge before the playhead, in the tier of the selection</source>
   <translation>Zur Kante vor dem Abspielkopf, in der Ebene der Auswahl</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Tongue</source>
   <translation>Zunge</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Tongue behind the teeth, as in D, T, N</source>
   <translation>Zunge hinter den Zähnen, wie in D, T, N</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Tongue between the teeth, as in TH</source>
   <translation>Zunge zwischen den Zähnen, wie in TH</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Tongue tip up, as in L</source>
   <translation>Zungenspitze oben, wie in L</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>Tour</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Train a network on this face</source>
   <translation>Ein Netz an diesem Gesicht trainieren</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Train a small network on this face, so that its mouths come out better</source>
   <translation>Ein kleines Netz an diesem Gesicht trainieren, damit seine Münder besser gelingen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Train for a second on made-up mouths, to see what a step takes now</source>
   <translation>Eine Sekunde lang an erfundenen Mündern trainieren, um zu sehen, wie lange ein Schritt jetzt dauert</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Training loss</source>
   <translation>Verlust beim Training</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Training {name}</source>
   <translation>Training {name}</translation>
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Trainings that can go on</source>
   <translation>Trainings, die weitergehen können</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Transcript</source>
   <translation>Transkript</translation>
  </message>
  <message>
   <location filename="../../resources/keymaps/plosive.json" />
   <source>Transport as in Shotcut and Kdenlive, segments as in Praat and Anchor.</source>
   <translation>Transport wie in Shotcut und Kdenlive, Segmente wie in Praat und Anchor.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Try again</source>
   <translation>Noch einmal</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Trying {model} on {face}</source>
   <translation>{model} wird an {face} erprobt</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Tuck</source>
   <translation>Einzug</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Two tiers cannot both be {what}.</source>
   <translation>Zwei Spuren können nicht beide {what} sein.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Two versions at a time can be compared.</source>
   <translation>Zwei Versionen auf einmal lassen sich vergleichen.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Type a &amp;value…</source>
   <translation>&amp;Wert eintippen…</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Type a line</source>
   <translation>Eine Zeile tippen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>Type a number from {low} to {high}</source>
   <translation>Eine Zahl von {low} bis {high} tippen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>Type a number, such as 0.45</source>
   <translation>Eine Zahl tippen, etwa 0.45</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Type a timecode, a frame, a time in seconds, or a step like +12</source>
   <translation>Timecode, Bild, Zeit in Sekunden oder einen Schritt wie +12 eintippen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Type label in place</source>
   <translation>An Ort und Stelle benennen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Type the words of the line.</source>
   <translation>Tippen Sie die Wörter des Satzes ein.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/relabel_popup.py" />
   <source>Type to narrow (ARPAbet or IPA), Enter takes it; empty = silence</source>
   <translation>Tippen grenzt ein (ARPAbet oder IPA), Eingabe übernimmt; leer = Stille</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Typing labels: select a word or phoneme and type; Enter takes it, Tab goes on</source>
   <translation>Beschriftungen tippen: Wort oder Phonem wählen und tippen; Eingabe übernimmt, Tab geht weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Undo brings it back.</source>
   <translation>Rückgängig bringt es zurück.</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Unedited: the original shows</source>
   <translation>Unbearbeitet: das Original ist zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Unlock</source>
   <translation>Freigeben</translation>
  </message>
  <message>
   <location filename="../../widgets/closing.py" />
   <source>Unsaved edits</source>
   <translation>Ungespeicherte Bearbeitungen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Unsure</source>
   <translation>Unsicher</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Upper lip</source>
   <translation>Oberlippe</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Use a model</source>
   <translation>Ein Modell benutzen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Use for this face</source>
   <translation>Für dieses Gesicht</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Use it here</source>
   <translation>Hier verwenden</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Use these</source>
   <translation>Diese verwenden</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Used by</source>
   <translation>Benutzt von</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Used the next time playing starts.</source>
   <translation>Gilt, wenn die Wiedergabe das nächste Mal beginnt.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>Value</source>
   <translation>Wert</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Version {n}</source>
   <translation>Version {n}</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Version, models and their licences</source>
   <translation>Version, Modelle und ihre Lizenzen</translation>
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Versions</source>
   <translation>Versionen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/against.py" />
   <source>Versions cannot be read here</source>
   <translation>Versionen lassen sich hier nicht lesen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/base.py" />
   <source>Video (*.mp4 *.mov *.mkv *.mxf *.avi *.webm *.m4v *.mpg *.mpeg *.ts *.mts);;All files (*)</source>
   <translation>Video (*.mp4 *.mov *.mkv *.mxf *.avi *.webm *.m4v *.mpg *.mpeg *.ts *.mts);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../resources/keymaps/nle.json" />
   <source>Video editor</source>
   <translation>Videoschnitt</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Videos ({patterns})</source>
   <translation>Videos ({patterns})</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Videos of the same person, or analysed projects; files can also be dropped here</source>
   <translation>Videos derselben Person oder analysierte Projekte; Dateien können auch hierher gezogen werden</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/viewer.py" />
   <source>Viewer</source>
   <translation>Betrachter</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Vis.</source>
   <translation>Vis.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Viseme</source>
   <translation>Visem</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Viseme poses</source>
   <translation>Visem-Posen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Viseme {name}</source>
   <translation>Visem {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Viseme {name} (chosen by hand)</source>
   <translation>Visem {name} (von Hand gewählt)</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Viseme: what the mouth shows</source>
   <translation>Visem: was der Mund zeigt</translation>
  </message>
  <message>
   <location filename="../../widgets/assist.py" />
   <source>Visemes</source>
   <translation>Viseme</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Visibility</source>
   <translation>Sichtbarkeit</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Waiting for its turn</source>
   <translation>Wartet, bis es an der Reihe ist</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Waits to be looked at</source>
   <translation>Wartet darauf, angesehen zu werden</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Waveform, spectrogram and both in turn</source>
   <translation>Wellenform, Spektrogramm und beides im Wechsel</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Ways to say the word</source>
   <translation>Aussprachen des Wortes</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>WebVTT subtitles</source>
   <translation>WebVTT-Untertitel</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>What a 4:5 crop would show</source>
   <translation>Was ein 4:5-Ausschnitt zeigen würde</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>What a 9:16 crop would show</source>
   <translation>Was ein 9:16-Ausschnitt zeigen würde</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>What a moved edge does to its neighbours</source>
   <translation>Was eine bewegte Kante mit ihren Nachbarn macht</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>What can be done to what is here</source>
   <translation>Was mit dem hier getan werden kann</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>What each sound shows on the lips. Double-click to choose another look without changing the sound.</source>
   <translation>Was jeder Laut auf den Lippen zeigt. Doppelklick wählt ein anderes Aussehen, ohne den Laut zu ändern.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>What happens to the segments behind it. Holding Ctrl during a drag moves them along.</source>
   <translation>Was mit den Segmenten dahinter geschieht. Strg beim Ziehen nimmt sie mit.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>What in and out mark in the timeline; without the tick the whole shot is written</source>
   <translation>Was Anfang und Ende in der Zeitleiste markieren; ohne den Haken wird die ganze Aufnahme geschrieben</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>What is compared</source>
   <translation>Was verglichen wird</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>What is compared with beside the result, as while Shift is held</source>
   <translation>Der Vergleich neben dem Ergebnis, wie mit gehaltener Umschalttaste</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>What is heard just after the selection</source>
   <translation>Was kurz nach der Auswahl zu hören ist</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>What is heard just before the selection</source>
   <translation>Was kurz vor der Auswahl zu hören ist</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>What is not openly licensed for commercial use is not used</source>
   <translation>Was nicht offen zur kommerziellen Nutzung lizenziert ist, wird nicht benutzt</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>What is said</source>
   <translation>Was gesagt wird</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>What is said in the dialogue, word for word.</source>
   <translation>Was im Dialog gesagt wird, Wort für Wort.</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>What is said, word by word. An edge of a word is an edge of its first and last sound, too: drag it. Double-click renames.</source>
   <translation>Was gesagt wird, Wort für Wort. Die Kante eines Wortes ist auch eine Kante seines ersten und letzten Lauts: ziehen Sie sie. Doppelklick benennt um.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>What is selected</source>
   <translation>Was gewählt ist</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>What is selected, in numbers, and what can be done to it.</source>
   <translation>Was gewählt ist, in Zahlen, und was sich damit tun lässt.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>What is written about the edit</source>
   <translation>Was über die Bearbeitung geschrieben wird</translation>
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>What it does</source>
   <translation>Was sie tut</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>What may look wrong, all checks in one lane</source>
   <translation>Was falsch aussehen kann, alle Prüfungen in einer Spur</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>What of {face}</source>
   <translation>Was von {face}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>What shall be said</source>
   <translation>Was gesagt werden soll</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>What the part of the window with the focus is for</source>
   <translation>Wozu der Teil des Fensters da ist, in dem die Tastatur ist</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>What the renderer runs on</source>
   <translation>Worauf der Renderer läuft</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>What the sounds show on the lips</source>
   <translation>Was die Laute auf den Lippen zeigen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>What wants a look</source>
   <translation>Was angesehen werden will</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>What was agreed to</source>
   <translation>Worin eingewilligt wurde</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/find_action.py" />
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>What was measured of the shot, and what to expect of the result</source>
   <translation>Was am Shot gemessen wurde, und was vom Ergebnis zu erwarten ist</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>What was not used for longest is deleted when a project is opened.</source>
   <translation>Was am längsten nicht gebraucht wurde, wird beim Öffnen eines Projekts gelöscht.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>What will happen</source>
   <translation>Was geschehen wird</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Wheel</source>
   <translation>Rad</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>When the jaw is keyed by hand, the lips open and close with it</source>
   <translation>Ist der Kiefer von Hand gestellt, öffnen und schließen sich die Lippen mit ihm</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>Where is {name} now?</source>
   <translation>Wo ist {name} jetzt?</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Where it is heard</source>
   <translation>Wo es zu hören ist</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Where the audit found something before</source>
   <translation>Wo das Audit davor etwas gefunden hat</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Where the audit found something next</source>
   <translation>Wo das Audit als Nächstes etwas gefunden hat</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Where to keep the project</source>
   <translation>Wo das Projekt liegen soll</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Whether all edits are in the project file</source>
   <translation>Ob alle Bearbeitungen in der Projektdatei sind</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Whether what shows is rendered, kept, or without a face</source>
   <translation>Ob das Gezeigte gerendert, behalten oder ohne Gesicht ist</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Which device plays; remembered for the next time</source>
   <translation>Welches Gerät spielt; gemerkt für das nächste Mal</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/face_picker.py" />
   <source>Which face is edited</source>
   <translation>Welches Gesicht bearbeitet wird</translation>
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Which face is edited, when the shot has several.</source>
   <translation>Welches Gesicht bearbeitet wird, wenn der Shot mehrere hat.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/panel.py" />
   <source>Which lanes are shown</source>
   <translation>Welche Spuren zu sehen sind</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Which tier is listed</source>
   <translation>Welche Ebene aufgelistet ist</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>While nothing plays, each move sounds for the length of a frame.</source>
   <translation>Solange nichts spielt, klingt jede Bewegung für die Länge eines Bildes.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>While tapping to time: the next word begins now</source>
   <translation>Beim Mittippen: Das nächste Wort beginnt jetzt</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Who agreed to being edited, to what, and when. It is written with every export.</source>
   <translation>Wer in die Bearbeitung eingewilligt hat, worin und wann. Es wird mit jedem Export geschrieben.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Wide, as in see</source>
   <translation>Breit, wie in see</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Width</source>
   <translation>Breite</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Wipe</source>
   <translation>Wischen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>With the &amp;original beside it</source>
   <translation>Mit dem &amp;Original daneben</translation>
  </message>
  <message>
   <location filename="../../widgets/closing.py" />
   <source>Without saving they are lost.</source>
   <translation>Ohne Speichern gehen sie verloren.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Word</source>
   <translation>Wort</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Words and phonemes are timed from the text; commas and full stops pause. The draft is silent. When the recording comes, your edits move with their words.</source>
   <translation>Wörter und Phoneme erhalten ihre Zeiten aus dem Text; Kommas und Punkte sind Pausen. Der Entwurf ist stumm. Wenn die Aufnahme kommt, ziehen Ihre Bearbeitungen mit ihren Wörtern um.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Words and phonemes cover the shot already: split one to make another.</source>
   <translation>Wörter und Phoneme füllen den Shot schon: teilen Sie eines, um ein weiteres zu bekommen.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Work on a copy of what was saved last, beside the original, which is left alone</source>
   <translation>Mit einer Kopie des zuletzt Gespeicherten arbeiten, neben dem Original, das in Ruhe gelassen wird</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Work on the whole shot</source>
   <translation>Am ganzen Shot arbeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Work range</source>
   <translation>Arbeitsbereich</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Write into {name}: everything else in it stays</source>
   <translation>In {name} schreiben: alles andere darin bleibt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Write the finished shot</source>
   <translation>Den fertigen Shot schreiben</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Write the network and its card to a file</source>
   <translation>Das Netz mit seiner Karte in eine Datei schreiben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Write the project</source>
   <translation>Das Projekt schreiben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Write the project to another folder; go on with this one</source>
   <translation>Das Projekt in einen anderen Ordner schreiben; mit diesem weiterarbeiten</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Write the shot</source>
   <translation>Den Shot schreiben</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Write the unsaved edits as a project of their own beside this one</source>
   <translation>Die ungespeicherten Bearbeitungen als eigenes Projekt daneben schreiben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Write words, phonemes or poses of the edited face for another program</source>
   <translation>Wörter, Phoneme oder Posen des bearbeiteten Gesichts für ein anderes Programm schreiben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Writing {name}</source>
   <translation>{name} wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Written: {file}, and what it is in {card}.</source>
   <translation>Geschrieben: {file}, und was es ist, in {card}.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Yaw</source>
   <translation>Abwendung</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom &amp;in</source>
   <translation>&amp;Vergrößern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom &amp;out</source>
   <translation>Ver&amp;kleinern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Zoom the picture in</source>
   <translation>Bild vergrößern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Zoom the picture out</source>
   <translation>Bild verkleinern</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Zoom the timeline at the cursor</source>
   <translation>Die Zeitleiste an der Maus zoomen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom the timeline in about the playhead</source>
   <translation>Die Zeitleiste um den Abspielkopf vergrößern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom the timeline out about the playhead</source>
   <translation>Die Zeitleiste um den Abspielkopf verkleinern</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Zoom to &amp;mouth</source>
   <translation>Zum &amp;Mund zoomen</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom to &amp;selection</source>
   <translation>Zur Au&amp;swahl zoomen</translation>
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Zoom to the mouth there; elsewhere fit and 1:1 in turn</source>
   <translation>Zum Mund dort zoomen; sonst Einpassen und 1:1 im Wechsel</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>a critic of blur joins</source>
   <translation>Unschärfe zählt mehr</translation>
  </message>
  <message>
   <location filename="../../widgets/timecode.py" />
   <source>a few seconds left</source>
   <translation>noch ein paar Sekunden</translation>
  </message>
  <message>
   <location filename="../../widgets/timecode.py" />
   <source>about {n} min left</source>
   <translation>noch etwa {n} min</translation>
  </message>
  <message>
   <location filename="../../widgets/timecode.py" />
   <source>about {n} s left</source>
   <translation>noch etwa {n} s</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/edge_gestures.py" />
   <source>all tiers</source>
   <translation>alle Ebenen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>analysis</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>and {n} more</source>
   <translation>und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>as saved</source>
   <translation>wie gespeichert</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>automation</source>
   <translation>Automation</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>automation key</source>
   <translation>Automations-Key</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>automation keys</source>
   <translation>Automations-Keys</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>below it the plate's mouth is the stronger one</source>
   <translation>darunter ist der Mund des Originals der stärkere</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>blur alone</source>
   <translation>Unschärfe allein</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>changes its two neighbours only</source>
   <translation>ändert nur ihre beiden Nachbarn</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>chosen by hand</source>
   <translation>von Hand gewählt</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>click to edit this face</source>
   <translation>Klick bearbeitet dieses Gesicht</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>closed lips pressed together</source>
   <translation>geschlossene Lippen aneinandergepresst</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>copy</source>
   <translation>Kopie</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners apart (+) or together (−)</source>
   <translation>Mundwinkel auseinander (+) oder zusammen (−)</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners at ease</source>
   <translation>Mundwinkel entspannt</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners level</source>
   <translation>Mundwinkel gerade</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners up (+) or down (−)</source>
   <translation>Mundwinkel oben (+) oder unten (−)</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners {much} apart</source>
   <translation>Mundwinkel {much} auseinander</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners {much} down</source>
   <translation>Mundwinkel {much} unten</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners {much} together</source>
   <translation>Mundwinkel {much} zusammen</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners {much} up</source>
   <translation>Mundwinkel {much} oben</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>dialogue</source>
   <translation>Dialog</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>edited by hand</source>
   <translation>von Hand bearbeitet</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>edited, waiting to be rendered</source>
   <translation>bearbeitet, wartet aufs Rendern</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>faces</source>
   <translation>Gesichter</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/edge_gestures.py" />
   <source>fade {length}</source>
   <translation>Blende {length}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>fair, held back by {what}</source>
   <translation>mittel, gebremst durch: {what}</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>fine detail of the result where the patch covers (variance of the Laplacian), against the plate's median within half a second</source>
   <translation>feine Zeichnung des Ergebnisses, wo der Fleck deckt (Varianz des Laplace-Filters), gegenüber dem Median des Originals innerhalb einer halben Sekunde</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>fits {share}</source>
   <translation>passt zu {share}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>footage</source>
   <translation>Material</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>frame</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>from here on the edit begins to fade into the plate</source>
   <translation>von hier an geht die Bearbeitung ins Original über</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>fully</source>
   <translation>ganz</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>gap between the inner lips; below 0 they are pushed together</source>
   <translation>Spalt zwischen den Innenlippen; unter 0 aneinandergedrückt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>good</source>
   <translation>gut</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>guessed</source>
   <translation>geraten</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>half</source>
   <translation>halb</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>hand</source>
   <translation>Hand</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/sounds.py" />
   <source>hardly seen: put together from neighbours</source>
   <translation>kaum zu sehen: wird aus Nachbarn zusammengesetzt</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>how far an edit may show through; suspicious only where something is edited</source>
   <translation>wie weit eine Bearbeitung zu sehen sein darf; verdächtig nur, wo etwas bearbeitet ist</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>how far the head is turned away; suspicious only where something is edited</source>
   <translation>wie weit der Kopf abgewandt ist; verdächtig nur, wo etwas bearbeitet ist</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>how far the jaw is down</source>
   <translation>wie weit der Kiefer unten ist</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>how far the lips are ahead of the sound (+) or behind it (−): the lag at which the jaw of the shown pose follows the loudness of the speech best; unknown where it follows it too little</source>
   <translation>wie weit die Lippen dem Ton voraus (+) oder hinterher (−) sind: der Versatz, bei dem der Kiefer der gezeigten Pose der Lautstärke der Sprache am besten folgt; unbekannt, wo er ihr zu wenig folgt</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>how much fine detail changes from the frame before, in the patch against the plate, both held still in the mouth frame</source>
   <translation>wie viel feine Zeichnung sich vom Bild davor ändert, im Fleck gegenüber dem Original, beide im Mundrahmen stillgehalten</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>how much of the teeth shows</source>
   <translation>wie viel von den Zähnen zu sehen ist</translation>
  </message>
  <message>
   <location filename="../../app/services/opening.py" />
   <source>its licence is not openly commercial</source>
   <translation>seine Lizenz erlaubt kommerzielle Nutzung nicht offen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>its licence is not written down beside it</source>
   <translation>seine Lizenz ist nicht dabei vermerkt</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/tour.py" />
   <source>its menu entry</source>
   <translation>sein Menüeintrag</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>its sounds were recognised by machine</source>
   <translation>seine Laute hat die Maschine erkannt</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>jaw up</source>
   <translation>Kiefer oben</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>jaw {much} down</source>
   <translation>Kiefer {much} unten</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>kept stretch</source>
   <translation>behaltene Strecke</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>kept stretches</source>
   <translation>behaltene Strecken</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>key</source>
   <translation>Key</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>least</source>
   <translation>Mindestmaß</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>licence {name}</source>
   <translation>Lizenz {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>linear</source>
   <translation>linear</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>lips 125 ms early are noticed (ITU-R BT.1359); in a dub that fits, 96 of 100 frames stay within it</source>
   <translation>Lippen, die 125 ms zu früh sind, fallen auf (ITU-R BT.1359); in einer passenden Synchronisation bleiben 96 von 100 Bildern darin</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips flat</source>
   <translation>Lippen flach</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips not pressed</source>
   <translation>Lippen nicht gepresst</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips pushed together</source>
   <translation>Lippen aneinandergedrückt</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips touch</source>
   <translation>Lippen berühren sich</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips {much} apart</source>
   <translation>Lippen {much} auseinander</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips {much} pressed</source>
   <translation>Lippen {much} gepresst</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips {much} rounded</source>
   <translation>Lippen {much} gerundet</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip at ease</source>
   <translation>Unterlippe entspannt</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip down (+) or up (−) against the chin</source>
   <translation>Unterlippe unten (+) oder oben (−) gegen das Kinn</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip rolled in under the teeth (+) or turned out (−)</source>
   <translation>Unterlippe unter die Zähne gerollt (+) oder nach außen gestülpt (−)</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip {much} down</source>
   <translation>Unterlippe {much} unten</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip {much} rolled in</source>
   <translation>Unterlippe {much} eingerollt</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip {much} turned out</source>
   <translation>Unterlippe {much} ausgestülpt</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip {much} up</source>
   <translation>Unterlippe {much} oben</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>make sure it is the same person: the shape of the face does not tell</source>
   <translation>vergewissern Sie sich, dass es dieselbe Person ist: Die Form des Gesichts sagt es nicht</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>marker</source>
   <translation>Marker</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>markers</source>
   <translation>Marker</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>mouth in the middle</source>
   <translation>Mund in der Mitte</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>mouth shifted to the viewer's right (+) or left (−)</source>
   <translation>Mund vom Betrachter aus nach rechts (+) oder links (−) verschoben</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>mouth {much} to the left</source>
   <translation>Mund {much} nach links</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>mouth {much} to the right</source>
   <translation>Mund {much} nach rechts</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>moves everything behind it along</source>
   <translation>nimmt alles dahinter mit</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>ms</source>
   <translation>ms</translation>
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>no NVIDIA driver</source>
   <translation>kein NVIDIA-Treiber</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>no face here</source>
   <translation>hier kein Gesicht</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>no face {n} frames ahead</source>
   <translation>kein Gesicht {n} Bilder weiter</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>no face {n} frames back</source>
   <translation>kein Gesicht {n} Bilder zurück</translation>
  </message>
  <message>
   <location filename="../../app/services/opening.py" />
   <source>no network was trained for this face</source>
   <translation>für dieses Gesicht wurde kein Netz trainiert</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>no step here is on disk</source>
   <translation>kein Schritt hier ist auf der Platte</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>no teeth seen</source>
   <translation>keine Zähne zu sehen</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>not heard</source>
   <translation>nicht gehört</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>not installed</source>
   <translation>nicht installiert</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>not there</source>
   <translation>nicht da</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>not yet known</source>
   <translation>noch nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>nothing to render: the plate shows</source>
   <translation>nichts zu rendern: das Original ist zu sehen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>original</source>
   <translation>Original</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>own footage</source>
   <translation>eigene Aufnahmen</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>own mouths alone</source>
   <translation>nur eigene Münder</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>phoneme</source>
   <translation>Phonem</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>phonemes</source>
   <translation>Phoneme</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>pinned</source>
   <translation>angeheftet</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>playhead</source>
   <translation>Abspielkopf</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>poor</source>
   <translation>schlecht</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>pose key</source>
   <translation>Pose-Key</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>pose keys</source>
   <translation>Pose-Keys</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>predicted</source>
   <translation>vorhergesagt</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>pucker or protrusion</source>
   <translation>gespitzt oder vorgestülpt</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/edge_gestures.py" />
   <source>push</source>
   <translation>schieben</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>pushes, and eats silence first</source>
   <translation>schiebt und verbraucht zuerst Stille</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>rendered</source>
   <translation>gerendert</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>rendering now</source>
   <translation>wird gerade gerendert</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>renders that look right stay below 1.7; noise of 8 of 255 lies above it</source>
   <translation>Renderings, die richtig aussehen, bleiben unter 1,7; Rauschen von 8 von 255 liegt darüber</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>renders that look right stay below 4; a patch tinted by 8 of 255 lies above 6</source>
   <translation>Renderings, die richtig aussehen, bleiben unter 4; ein um 8 von 255 getönter Fleck liegt über 6</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>rest</source>
   <translation>Ruhe</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>rests</source>
   <translation>Ruhen</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>says what the shot says</source>
   <translation>sagt, was die Aufnahme sagt</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>says {name}</source>
   <translation>sagt {name}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>seconds</source>
   <translation>Sekunden</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>sharpness</source>
   <translation>Schärfe</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/edge_gestures.py" />
   <source>shift all</source>
   <translation>alles verschieben</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>short</source>
   <translation>kurz</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>shot end</source>
   <translation>Ende des Shots</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>shown</source>
   <translation>gezeigt</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>silence</source>
   <translation>Stille</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>slightly</source>
   <translation>leicht</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>smooth</source>
   <translation>weich</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>something is over the mouth</source>
   <translation>etwas ist vor dem Mund</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>sound edge</source>
   <translation>Kante im Ton</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>step</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>step {step}: {value}</source>
   <translation>Schritt {step}: {value}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>teaches</source>
   <translation>lehrt</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>teaches; its last eighth judges</source>
   <translation>lehrt; sein letztes Achtel prüft</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>teeth {much} seen</source>
   <translation>Zähne {much} zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>the colour step that the border of the patch has to hide: CIE 1976 difference of patch and plate where the matte fades, averaged in twelve sectors, median of them</source>
   <translation>der Farbsprung, den der Rand des Flecks verbergen muss: Unterschied von Fleck und Original nach CIE 1976, wo die Maske ausläuft, in zwölf Sektoren gemittelt, davon der Median</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the face is not certain ({share})</source>
   <translation>das Gesicht ist unsicher ({share})</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the face is small ({eyes} px between the eyes)</source>
   <translation>das Gesicht ist klein ({eyes} px zwischen den Augen)</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>the gap between the inner lips of the shown pose, in outer eye distances, within rests and within silence that the recording shows too</source>
   <translation>der Spalt zwischen den Innenlippen der gezeigten Pose, in äußeren Augenabständen, in Ruhen und in Stille, die auch die Aufnahme zeigt</translation>
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>the gap from which lips count as apart; the same as for closures</source>
   <translation>der Spalt, ab dem Lippen als getrennt gelten; derselbe wie bei Verschlüssen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the head is tilted {pitch}° down</source>
   <translation>der Kopf ist {pitch}° gesenkt</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the head is tilted {pitch}° up</source>
   <translation>der Kopf ist {pitch}° gehoben</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the head is turned {yaw}° to the left</source>
   <translation>der Kopf ist {yaw}° nach links gewandt</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the head is turned {yaw}° to the right</source>
   <translation>der Kopf ist {yaw}° nach rechts gewandt</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>the network</source>
   <translation>das Netz</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>the silence</source>
   <translation>die Stille</translation>
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>this onnxruntime was built without CUDA: install onnxruntime-gpu</source>
   <translation>dieses onnxruntime wurde ohne CUDA gebaut: onnxruntime-gpu installieren</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>this project</source>
   <translation>dieses Projekt</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_gestures.py" />
   <source>times × {factor}</source>
   <translation>Zeiten × {factor}</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>tongue not seen</source>
   <translation>Zunge nicht zu sehen</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>tongue tip raised and visible</source>
   <translation>Zungenspitze gehoben und sichtbar</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>tongue tip {much} raised</source>
   <translation>Zungenspitze {much} gehoben</translation>
  </message>
  <message>
   <location filename="../../app/services/licences.py" />
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>unseen</source>
   <translation>nicht gezeigt</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>unsure</source>
   <translation>unsicher</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>upper lip at ease</source>
   <translation>Oberlippe entspannt</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>upper lip up (+) or down (−)</source>
   <translation>Oberlippe oben (+) oder unten (−)</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>upper lip {much} down</source>
   <translation>Oberlippe {much} unten</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>upper lip {much} up</source>
   <translation>Oberlippe {much} oben</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>value {value}</source>
   <translation>Wert {value}</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_gestures.py" />
   <source>values × {factor}</source>
   <translation>Werte × {factor}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>varies</source>
   <translation>wechselnd</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>weak, for {what}</source>
   <translation>schwach, wegen: {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>well</source>
   <translation>weit</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>what was learned</source>
   <translation>was gelernt wurde</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>word</source>
   <translation>Wort</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>words</source>
   <translation>Wörter</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>work range</source>
   <translation>Arbeitsbereich</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>worth watching</source>
   <translation>beachtenswert</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>{apart} of {words} words are more than 30 ms elsewhere in {name}: red markers say how much</source>
   <translation>{apart} von {words} Wörtern liegen in {name} mehr als 30 ms woanders: rote Marker sagen, um wie viel</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/axis_slider.py" />
   <source>{axis} value</source>
   <translation>{axis}: Wert</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_gestures.py" />
   <source>{axis} {value}   ± {n} frames (wheel)</source>
   <translation>{axis} {value}   ± {n} Bilder (Rad)</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>{axis}: click to edit it, Alt+drag overrides it here with three keys</source>
   <translation>{axis}: Klick bearbeitet, Alt+Ziehen übersteuert hier mit drei Keys</translation>
  </message>
  <message>
   <location filename="../../widgets/audit_store.py" />
   <source>{check} {value} at frame {worst}, should be at least {limit}   (frames {first} to {last})</source>
   <translation>{check} {value} bei Bild {worst}, sollte mindestens {limit} sein   (Bilder {first} bis {last})</translation>
  </message>
  <message>
   <location filename="../../widgets/audit_store.py" />
   <source>{check} {value} at frame {worst}, should be at most {limit}   (frames {first} to {last})</source>
   <translation>{check} {value} bei Bild {worst}, sollte höchstens {limit} sein   (Bilder {first} bis {last})</translation>
  </message>
  <message>
   <location filename="../../widgets/audit_store.py" />
   <source>{check} {value}, should be at least {limit}   (frame {first})</source>
   <translation>{check} {value}, sollte mindestens {limit} sein   (Bild {first})</translation>
  </message>
  <message>
   <location filename="../../widgets/audit_store.py" />
   <source>{check} {value}, should be at most {limit}   (frame {first})</source>
   <translation>{check} {value}, sollte höchstens {limit} sein   (Bild {first})</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>{colours}; an export keeps the HDR of the file</source>
   <translation>{colours}; ein Export behält das HDR der Datei</translation>
  </message>
  <message>
   <location filename="../../app/services/listening.py" />
   <source>{face}: new line</source>
   <translation>{face}: neue Zeile</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>{first} and {second} belong to two words: join the words first.</source>
   <translation>{first} und {second} gehören zu zwei Wörtern: verbinden Sie zuerst die Wörter.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>{key} at the start of “{word}” ({number} of {count})</source>
   <translation>{key} am Anfang von „{word}“ ({number} von {count})</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>{key} is {command} now.</source>
   <translation>{key} ist jetzt {command}.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/wipe.py" />
   <source>{left} at the left, {right} at the right</source>
   <translation>{left} links, {right} rechts</translation>
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>{low} to {high}</source>
   <translation>{low} bis {high}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>{low} to {high}, Enter sets it</source>
   <translation>{low} bis {high}, Eingabe setzt ihn</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>{model} is in the list of models</source>
   <translation>{model} steht in der Liste der Modelle</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>{model} is no better on this face than its own mouths ({figures}), so it is not used.</source>
   <translation>{model} ist an diesem Gesicht nicht besser als seine eigenen Münder ({figures}) und wird also nicht benutzt.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>{names} is not where it was</source>
   <translation>{names} ist nicht mehr da, wo es war</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>{name}   yaw {yaw}°   {eyes} px between the eyes   visible {seen}</source>
   <translation>{name}   Drehung {yaw}°   {eyes} px zwischen den Augen   sichtbar {seen}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>{name} (not there)</source>
   <translation>{name} (nicht da)</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>{name} agrees within 30 ms on all {words} words</source>
   <translation>{name} stimmt bei allen {words} Wörtern auf 30 ms überein</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/automation_lane.py" />
   <source>{name} automation</source>
   <translation>{name}: Automation</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>{name} exists already: choose another name, or open it.</source>
   <translation>{name} gibt es schon: wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>{name} exists and will be replaced.</source>
   <translation>{name} gibt es und wird ersetzt.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/held.py" />
   <source>{name} is locked but not in the new transcript: unlock it first.</source>
   <translation>{name} ist gesperrt, steht aber nicht im neuen Text: entsperren Sie es zuerst.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/keymap.py" />
   <source>{name} is no keymap</source>
   <translation>{name} ist keine Tastenbelegung</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>{name} is open already</source>
   <translation>{name} ist schon offen</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>{name} is too short for {n} phonemes: make it longer first.</source>
   <translation>{name} ist zu kurz für {n} Phoneme: verlängern Sie es zuerst.</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>{name} lane</source>
   <translation>{name}: Spur</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>{name}: {million} million weights, {side} px</source>
   <translation>{name}: {million} Millionen Gewichte, {side} px</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>{numbers}; {worth} dB beyond blur</source>
   <translation>{numbers}; {worth} dB über Weichzeichnen</translation>
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>{number} of {of}</source>
   <translation>{number} von {of}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>{n} after what is saved</source>
   <translation>{n} nach dem Gespeicherten</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>{n} before what is saved</source>
   <translation>{n} vor dem Gespeicherten</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>{n} differences</source>
   <translation>{n} Unterschiede</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>{n} frames</source>
   <translation>{n} Bilder</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>{n} frames ahead {why}</source>
   <translation>{n} Bilder weiter {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>{n} frames back {why}</source>
   <translation>{n} Bilder zurück {why}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/sounds.py" />
   <source>{n} frames show it</source>
   <translation>{n} Bilder zeigen ihn</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>{n} keys</source>
   <translation>{n} Keys</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_gestures.py" />
   <source>{n} keys   {what}</source>
   <translation>{n} Keys   {what}</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>{n} keys selected.</source>
   <translation>{n} Keys gewählt.</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>{n} of 39 sounds are seen in fewer than {few} frames: {names}. They are put together from their neighbours.</source>
   <translation>{n} von 39 Lauten sind in weniger als {few} Bildern zu sehen: {names}. Sie werden aus ihren Nachbarn zusammengesetzt.</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>{n} of {all}</source>
   <translation>{n} von {all}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>{n} s</source>
   <translation>{n} s</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>{n} segments</source>
   <translation>{n} Segmente</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>{n} segments locked</source>
   <translation>{n} Segmente gesperrt</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>{n} segments unlocked</source>
   <translation>{n} Segmente freigegeben</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>{n} selected, from {start} to {end} seconds.</source>
   <translation>{n} gewählt, von {start} bis {end} Sekunden.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/phone_grid.py" />
   <source>{phone} as in “{word}”: {does}</source>
   <translation>{phone} wie in „{word}“: {does}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>{psnr} dB at sharpness {sharp}</source>
   <translation>{psnr} dB bei Schärfe {sharp}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>{rate} (the shot's)</source>
   <translation>{rate} (wie die Einstellung)</translation>
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>{samples} mouths of this face, {steps} steps, seed {seed}</source>
   <translation>{samples} Münder dieses Gesichts, {steps} Schritte, Startwert {seed}</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>{shown} of {of}</source>
   <translation>{shown} von {of}</translation>
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>{size}, in an autoencoder of yours</source>
   <translation>{size}, in einem Autoencoder von Ihnen</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>{some} and {last}</source>
   <translation>{some} und {last}</translation>
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>{start} to {end} seconds</source>
   <translation>{start} bis {end} Sekunden</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>{state} (scrubbing copy)</source>
   <translation>{state} (Spulkopie)</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>{sure}: check it</source>
   <translation>{sure}: bitte prüfen</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>{this} compared with {other}</source>
   <translation>{this} im Vergleich mit {other}</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>{this} {share} over {other}</source>
   <translation>{this} zu {share} über {other}</translation>
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>{time}   frame {frame}</source>
   <translation>{time}   Bild {frame}</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/strip_lane.py" />
   <source>{time} s   frame {frame}</source>
   <translation>{time} s   Bild {frame}</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>{title}. Choose what each tier is for {face}.</source>
   <translation>{title}. Wählen Sie, was jede Spur für {face} ist.</translation>
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>{words} words, {seconds:.2f} s: ends at {end:.2f} s.</source>
   <translation>{words} Wörter, {seconds:.2f} s: endet bei {end:.2f} s.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>“{label}” is locked: unlock it first.</source>
   <translation>„{label}“ ist gesperrt: entsperren Sie es zuerst.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>“{label}” is no ARPAbet phoneme, nor IPA; write one like AH0 or M, or nothing for silence.</source>
   <translation>„{label}“ ist kein ARPAbet-Phonem und kein IPA; schreiben Sie eines wie AH0 oder M, oder nichts für Stille.</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>“{label}” is no ARPAbet phoneme.</source>
   <translation>„{label}“ ist kein ARPAbet-Phonem.</translation>
  </message>
  <message>
   <location filename="../../widgets/labels.py" />
   <source>“{text}” is no phoneme. Type ARPAbet (AH0, M, SH) or IPA (ə, m, ʃ); empty is silence.</source>
   <translation>„{text}“ ist kein Phonem. Tippen Sie ARPAbet (AH0, M, SH) oder IPA (ə, m, ʃ); leer ist Stille.</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>“{text}” is no time: write 3:12, 312, 1.5 (seconds), f120 or +12</source>
   <translation>„{text}“ ist keine Zeit: schreiben Sie 3:12, 312, 1.5 (Sekunden), f120 oder +12</translation>
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>“{text}” is no time: write seconds like 1.25 or 0:01.250.</source>
   <translation>„{text}“ ist keine Zeit: schreiben Sie Sekunden wie 1.25 oder 0:01.250.</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/heard_gestures.py" />
   <source>“{word}” begins at {time}: what is locked or made by hand beside it stays</source>
   <translation>„{word}“ beginnt bei {time}: Gesperrtes und von Hand Gemachtes daneben bleibt</translation>
  </message>
  <message>
   <location filename="../../widgets/timeline/heard_gestures.py" />
   <source>“{word}” is heard at {time}</source>
   <translation>„{word}“ ist bei {time} zu hören</translation>
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>“{word}” would begin before the word before it: Backspace takes that one back</source>
   <translation>„{word}“ begänne vor dem Wort davor: Rücktaste nimmt jenes zurück</translation>
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>'{1}' is no ARPAbet or IPA phone</source>
   <translation>„{1}“ ist weder ein ARPAbet- noch ein IPA-Laut</translation>
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>1 word fits the recording badly; check the transcript there: {1}</source>
   <translation>1 Wort passt schlecht zur Aufnahme; prüfen Sie dort das Transkript: {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>&lt;{1}&gt; has no {2}</source>
   <translation>&lt;{1}&gt; hat kein {2}</translation>
  </message>
  <message>
   <location filename="../../inference/pose/flow/seal.py" />
   <source>A frame cannot last {1} s</source>
   <translation>Ein Bild kann nicht {1} s dauern</translation>
  </message>
  <message>
   <location filename="../../inference/pose/text/draft.py" />
   <source>A line cannot last no time at all</source>
   <translation>Eine Zeile kann nicht ganz ohne Dauer sein</translation>
  </message>
  <message>
   <location filename="../../inference/training/latent_network.py" />
   <source>A network of this size works in the latents of an autoencoder, and none is given</source>
   <translation>Ein Netz dieser Größe arbeitet im latenten Raum eines Autoencoders, und keiner ist angegeben</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Adapt to the face again</source>
   <translation>Passen Sie erneut an das Gesicht an</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Adapt to the face, or use a model of a dub</source>
   <translation>Passen Sie an das Gesicht an, oder nehmen Sie ein Modell einer Synchronfassung</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/bank.py" />
   <source>Adapt to this face again</source>
   <translation>Passen Sie erneut an dieses Gesicht an</translation>
  </message>
  <message>
   <location filename="../../app/services/adapting.py" />
   <source>All footage shows one mouth: there is nothing to learn from it</source>
   <translation>Alles Material zeigt denselben Mund: daraus ist nichts zu lernen</translation>
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>Analyse a shot with its own sound and transcript first</source>
   <translation>Analysieren Sie zuerst einen Shot mit eigenem Ton und Transkript</translation>
  </message>
  <message>
   <location filename="../../inference/pose/learn.py" />
   <source>Analyse the shot again</source>
   <translation>Analysieren Sie den Shot erneut</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Analyse the shot first</source>
   <translation>Analysieren Sie zuerst den Shot</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Analyse the shot first, or choose more</source>
   <translation>Analysieren Sie zuerst den Shot, oder wählen Sie mehr</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Analysis</source>
   <translation>Analyse</translation>
  </message>
  <message>
   <location filename="../../app/io/arrays.py" />
   <source>Analysis data {1} is missing from {2}</source>
   <translation>Die Analysedaten {1} fehlen in {2}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Beyond 30° the edit fades out, and is gone at 45°</source>
   <translation>Jenseits von 30° blendet die Bearbeitung aus, bei 45° ist sie ganz weg</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Blendshapes tell the axes roughly, and teeth not at all</source>
   <translation>Blendshapes geben die Achsen nur grob wieder, Zähne gar nicht</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Change the label</source>
   <translation>Ändern Sie die Beschriftung</translation>
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>Check that the transcript is what is said in this recording</source>
   <translation>Prüfen Sie, ob das Transkript das enthält, was in dieser Aufnahme gesagt wird</translation>
  </message>
  <message>
   <location filename="../../inference/speech/attention.py" />
   <source>Check that they belong together</source>
   <translation>Prüfen Sie, ob beide zusammengehören</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Check that this is the right recording</source>
   <translation>Prüfen Sie, ob dies die richtige Aufnahme ist</translation>
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>Check the disk and the file</source>
   <translation>Prüfen Sie Datenträger und Datei</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>Check the file</source>
   <translation>Prüfen Sie die Datei</translation>
  </message>
  <message>
   <location filename="../../inference/pose/flow/seal.py" />
   <source>Check the frame rate of the shot</source>
   <translation>Prüfen Sie die Bildrate des Shots</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Check the path, or make one with `plosive new`</source>
   <translation>Prüfen Sie den Pfad, oder legen Sie eines mit `plosive new` an</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Check the path, or relink the file</source>
   <translation>Prüfen Sie den Pfad, oder verknüpfen Sie die Datei neu</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Check whether another program has it open</source>
   <translation>Prüfen Sie, ob ein anderes Programm es geöffnet hat</translation>
  </message>
  <message>
   <location filename="../../app/interchange/switch.py" />
   <source>Choose a .dat file of Moho, Papagayo or Rhubarb</source>
   <translation>Wählen Sie eine .dat-Datei von Moho, Papagayo oder Rhubarb</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>Choose a .pgo file</source>
   <translation>Wählen Sie eine .pgo-Datei</translation>
  </message>
  <message>
   <location filename="../../inference/training/card.py" />
   <source>Choose a .safetensors file that was shared from the models panel</source>
   <translation>Wählen Sie eine .safetensors-Datei, die aus dem Bereich „Modelle“ weitergegeben wurde</translation>
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>Choose a .vtt file</source>
   <translation>Wählen Sie eine .vtt-Datei</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>Choose a CSV of ARKit blendshapes</source>
   <translation>Wählen Sie eine CSV-Datei mit ARKit-Blendshapes</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Choose a TextGrid</source>
   <translation>Wählen Sie ein TextGrid</translation>
  </message>
  <message>
   <location filename="../../inference/render/reconstruct.py" />
   <source>Choose a clip whose beginning shows the speaker</source>
   <translation>Wählen Sie einen Clip, dessen Anfang den Sprecher zeigt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Choose a file of timing</source>
   <translation>Wählen Sie eine Datei mit Zeiten</translation>
  </message>
  <message>
   <location filename="../../app/services/second_opinion.py" />
   <source>Choose a file or a model of the same line</source>
   <translation>Wählen Sie eine Datei oder ein Modell zur selben Zeile</translation>
  </message>
  <message>
   <location filename="../../app/interchange/everything.py" />
   <source>Choose a file that Plosive wrote</source>
   <translation>Wählen Sie eine Datei, die Plosive geschrieben hat</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Choose a file that holds the line to be spoken</source>
   <translation>Wählen Sie eine Datei mit der Zeile, die gesprochen werden soll</translation>
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>Choose a folder made by Plosive</source>
   <translation>Wählen Sie einen Ordner, den Plosive angelegt hat</translation>
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>Choose a multilingual model, or another aligner</source>
   <translation>Wählen Sie ein mehrsprachiges Modell oder eine andere Ausrichtung</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose a new folder for the pictures</source>
   <translation>Wählen Sie einen neuen Ordner für die Bilder</translation>
  </message>
  <message>
   <location filename="../../inference/speech/ctc.py" />
   <source>Choose a phoneme model with IPA symbols</source>
   <translation>Wählen Sie ein Phonemmodell mit IPA-Zeichen</translation>
  </message>
  <message>
   <location filename="../../app/services/imports.py" />
   <source>Choose a recording of the line to be spoken</source>
   <translation>Wählen Sie eine Aufnahme der Zeile, die gesprochen werden soll</translation>
  </message>
  <message>
   <location filename="../../inference/render/exemplar/build.py" />
   <source>Choose a shot in which the face is seen from the front</source>
   <translation>Wählen Sie einen Shot, in dem das Gesicht von vorn zu sehen ist</translation>
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>Choose a smaller size</source>
   <translation>Wählen Sie eine kleinere Größe</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Choose a video file; a sound file is the dialogue</source>
   <translation>Wählen Sie eine Videodatei; eine Tondatei ist der Dialog</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Choose a word that is not locked</source>
   <translation>Wählen Sie ein Wort, das nicht gesperrt ist</translation>
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>Choose an .eaf file</source>
   <translation>Wählen Sie eine .eaf-Datei</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Choose another</source>
   <translation>Wählen Sie ein anderes</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose another disk or a smaller preset</source>
   <translation>Wählen Sie einen anderen Datenträger oder ein kleineres Preset</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Choose another file</source>
   <translation>Wählen Sie eine andere Datei</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose another folder</source>
   <translation>Wählen Sie einen anderen Ordner</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Choose another form of TextGrid</source>
   <translation>Wählen Sie eine andere Form von TextGrid</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Choose another format</source>
   <translation>Wählen Sie ein anderes Format</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose another name</source>
   <translation>Wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose another name: the original is never overwritten</source>
   <translation>Wählen Sie einen anderen Namen: Das Original wird nie überschrieben</translation>
  </message>
  <message>
   <location filename="../../app/services/recovery.py" />
   <source>Choose another place</source>
   <translation>Wählen Sie einen anderen Ort</translation>
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Choose another size</source>
   <translation>Wählen Sie eine andere Größe</translation>
  </message>
  <message>
   <location filename="../../app/services/licences.py" />
   <source>Choose another, or switch “Commercial-safe only” off in the preferences</source>
   <translation>Wählen Sie ein anderes, oder schalten Sie in den Einstellungen „Nur kommerziell sicher“ aus</translation>
  </message>
  <message>
   <location filename="../../inference/speech/local.py" />
   <source>Choose at least one word</source>
   <translation>Wählen Sie mindestens ein Wort</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose footage in which it is turned to the camera</source>
   <translation>Wählen Sie Material, in dem es der Kamera zugewandt ist</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose footage of the same person</source>
   <translation>Wählen Sie Material derselben Person</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose footage that shows the speaker</source>
   <translation>Wählen Sie Material, das die sprechende Person zeigt</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose footage with at least {1}</source>
   <translation>Wählen Sie Material mit mindestens {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Choose its format</source>
   <translation>Wählen Sie dessen Format</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose longer footage</source>
   <translation>Wählen Sie längeres Material</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>Choose one of {1}</source>
   <translation>Wählen Sie eines von diesen: {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Choose other tiers</source>
   <translation>Wählen Sie andere Spuren</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>Choose the exemplar renderer for this face</source>
   <translation>Wählen Sie für dieses Gesicht den Renderer „Eigene Münder“</translation>
  </message>
  <message>
   <location filename="../../inference/speech/activity.py" />
   <source>Choose the recording that holds the speech</source>
   <translation>Wählen Sie die Aufnahme, in der gesprochen wird</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Choose which tier is what</source>
   <translation>Wählen Sie, welche Spur was ist</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Choose words or phonemes</source>
   <translation>Wählen Sie Wörter oder Phoneme</translation>
  </message>
  <message>
   <location filename="../../app/io/lock.py" />
   <source>Close it there; if nothing is open any more, delete lock.json in the folder</source>
   <translation>Schließen Sie es dort; wenn nichts mehr geöffnet ist, löschen Sie lock.json in diesem Ordner</translation>
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Close what uses it, or choose another size</source>
   <translation>Schließen Sie, was ihn belegt, oder wählen Sie eine andere Größe</translation>
  </message>
  <message>
   <location filename="../../app/export/planes.py" />
   <source>Convert the shot to ProRes or 16-bit PNG first</source>
   <translation>Wandeln Sie den Shot zuerst in ProRes oder 16-Bit-PNG um</translation>
  </message>
  <message>
   <location filename="../../app/io/lock.py" />
   <source>Copy the project to a folder that you can write to, and open it there</source>
   <translation>Kopieren Sie das Projekt in einen Ordner mit Schreibrecht, und öffnen Sie es dort</translation>
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>Could not write {1}: {2}</source>
   <translation>{1} konnte nicht geschrieben werden: {2}</translation>
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>Cut it to the shot first</source>
   <translation>Schneiden Sie es zuerst auf den Shot zu</translation>
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>Cut it, or correct its times</source>
   <translation>Schneiden Sie es, oder berichtigen Sie die Zeiten</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Cuts</source>
   <translation>Schnitte</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Delete it where it is kept</source>
   <translation>Löschen Sie es dort, wo es liegt</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Dynamic range</source>
   <translation>Dynamikumfang</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/carry.py" />
   <source>Edited in the draft, not said now: {1}</source>
   <translation>Im Entwurf bearbeitet, jetzt nicht gesagt: {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Every cut is its own stretch for the face: shots without cuts come out calmer</source>
   <translation>Jeder Schnitt ist für das Gesicht ein eigener Abschnitt: Shots ohne Schnitte werden ruhiger</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Every frame keeps its own time. Export keeps it, too; some editing programs do not</source>
   <translation>Jedes Bild behält seine eigene Zeit. Auch der Export behält sie; manche Schnittprogramme tun das nicht</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Expected quality</source>
   <translation>Erwartete Qualität</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Export does not change levels: match them in the mix</source>
   <translation>Der Export ändert keine Pegel: Gleichen Sie sie in der Mischung an</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Export or copy it again from where it came from</source>
   <translation>Exportieren oder kopieren Sie die Datei noch einmal von ihrem Ursprung</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Exporting {1}</source>
   <translation>{1} exportieren</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Face size</source>
   <translation>Gesichtsgröße</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Face size of {1}</source>
   <translation>Gesichtsgröße von {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Faces</source>
   <translation>Gesichter</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Frame rate</source>
   <translation>Bildrate</translation>
  </message>
  <message>
   <location filename="../../app/render/scheduler.py" />
   <source>Frame {1} could not be rendered: {2}</source>
   <translation>Bild {1} konnte nicht gerendert werden: {2}</translation>
  </message>
  <message>
   <location filename="../../app/media/decode.py" />
   <source>Frame {1} of {2} cannot be decoded</source>
   <translation>Bild {1} von {2} kann nicht dekodiert werden</translation>
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>Free some disk space</source>
   <translation>Schaffen Sie Platz auf dem Datenträger</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Free some space or choose another disk</source>
   <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger</translation>
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>Free some space or make the folder writable, then try again</source>
   <translation>Schaffen Sie Platz, oder machen Sie den Ordner beschreibbar, und versuchen Sie es erneut</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Give a file with a video stream</source>
   <translation>Geben Sie eine Datei mit Videospur an</translation>
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>Give a recording of the line</source>
   <translation>Geben Sie eine Aufnahme der Zeile an</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Give a recording of the line: without sound words cannot be placed</source>
   <translation>Geben Sie eine Aufnahme der Zeile an: Ohne Ton lassen sich keine Wörter setzen</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Give a video or audio file</source>
   <translation>Geben Sie eine Video- oder Tondatei an</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Give it a dialogue recording</source>
   <translation>Geben Sie ihm eine Dialogaufnahme</translation>
  </message>
  <message>
   <location filename="../../inference/pose/text/draft.py" />
   <source>Give it a length in seconds</source>
   <translation>Geben Sie eine Länge in Sekunden an</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Give more clips than are left out at a time</source>
   <translation>Geben Sie mehr Clips an, als auf einmal ausgelassen werden</translation>
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>Give that one's folder</source>
   <translation>Geben Sie dessen Ordner an</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>Give the folder of a Whisper model: config.json, model.safetensors, vocab.json, preprocessor_config.json</source>
   <translation>Geben Sie den Ordner eines Whisper-Modells an: config.json, model.safetensors, vocab.json, preprocessor_config.json</translation>
  </message>
  <message>
   <location filename="../../inference/speech/ctc.py" />
   <source>Give the folder of a wav2vec2 phoneme model: config.json, model.safetensors, vocab.json</source>
   <translation>Geben Sie den Ordner eines wav2vec2-Phonemmodells an: config.json, model.safetensors, vocab.json</translation>
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>Give the folder of a wav2vec2-like model: config.json, preprocessor_config.json, model.safetensors</source>
   <translation>Geben Sie den Ordner eines Modells nach Art von wav2vec2 an: config.json, preprocessor_config.json, model.safetensors</translation>
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>Give the folder of an AutoencoderKL: config.json and diffusion_pytorch_model.safetensors</source>
   <translation>Geben Sie den Ordner eines AutoencoderKL an: config.json und diffusion_pytorch_model.safetensors</translation>
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Give the folder of one</source>
   <translation>Geben Sie den Ordner eines solchen an</translation>
  </message>
  <message>
   <location filename="../../inference/training/latent_network.py" />
   <source>Give the folder of one with --vae</source>
   <translation>Geben Sie mit --vae den Ordner eines solchen an</translation>
  </message>
  <message>
   <location filename="../../inference/speech/local.py" />
   <source>Give the words times in their order</source>
   <translation>Geben Sie den Wörtern Zeiten in ihrer Reihenfolge</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Give yourself permission to read it</source>
   <translation>Geben Sie sich das Recht, die Datei zu lesen</translation>
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>HDR (HLG), shown tone-mapped</source>
   <translation>HDR (HLG), mit Tone-Mapping gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>HDR (PQ), shown tone-mapped</source>
   <translation>HDR (PQ), mit Tone-Mapping gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>HDR ({1})</source>
   <translation>HDR ({1})</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Hardly shown here: {1}. They are made from the nearest shapes</source>
   <translation>Hier kaum zu sehen: {1}. Sie entstehen aus den ähnlichsten Mundformen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Head turn</source>
   <translation>Kopfdrehung</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Head turn of {1}</source>
   <translation>Kopfdrehung von {1}</translation>
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>In {1} is another speech model than this face's flow was taught with</source>
   <translation>In {1} liegt ein anderes Sprachmodell als das, mit dem der Fluss dieses Gesichts gelernt hat</translation>
  </message>
  <message>
   <location filename="../../inference/pose/flow/weights.py" />
   <source>Install Plosive again</source>
   <translation>Installieren Sie Plosive erneut</translation>
  </message>
  <message>
   <location filename="../../app/services/workspace.py" />
   <source>It has {1} frames, {2} were expected: choose the original</source>
   <translation>Sie hat {1} Bilder, erwartet wurden {2}: Wählen Sie das Original</translation>
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>It is damaged or empty: export it again</source>
   <translation>Er ist beschädigt oder leer: Exportieren Sie ihn erneut</translation>
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>It is damaged: export or copy it again</source>
   <translation>Die Datei ist beschädigt: Exportieren oder kopieren Sie sie erneut</translation>
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>It is not known what this face says in the shot</source>
   <translation>Es ist nicht bekannt, was dieses Gesicht im Shot sagt</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Judge colours in your grading program; export keeps samples and tags as they are</source>
   <translation>Beurteilen Sie Farben in Ihrem Grading-Programm; der Export lässt Werte und Kennzeichnung, wie sie sind</translation>
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>Known: none</source>
   <translation>Bekannt ist keines</translation>
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>Known: {1}</source>
   <translation>Bekannt sind: {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>Learn without one</source>
   <translation>Lernen Sie ohne eines</translation>
  </message>
  <message>
   <location filename="../../inference/pose/flow/train.py" />
   <source>Learning</source>
   <translation>Lernen</translation>
  </message>
  <message>
   <location filename="../../inference/render/exemplar/build.py" />
   <source>Learning the speaker's mouth</source>
   <translation>Mund des Sprechers lernen</translation>
  </message>
  <message>
   <location filename="../../inference/training/lips.py" />
   <source>Learning to read lips</source>
   <translation>Lippenlesen lernen</translation>
  </message>
  <message>
   <location filename="../../inference/training/loop.py" />
   <source>Learning, {1} min left</source>
   <translation>Lernen, noch {1} min</translation>
  </message>
  <message>
   <location filename="../../inference/training/loop.py" />
   <source>Learning, {1} s left</source>
   <translation>Lernen, noch {1} s</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Leave it out</source>
   <translation>Lassen Sie den Clip weg</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/references.py" />
   <source>Leave it out, or choose longer footage</source>
   <translation>Lassen Sie es weg, oder wählen Sie längeres Material</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Leave it out: it teaches already</source>
   <translation>Lassen Sie es weg: daraus wird schon gelernt</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/references.py" />
   <source>Leave it out: what judges must not teach</source>
   <translation>Lassen Sie es weg: Was prüft, darf nicht lehren</translation>
  </message>
  <message>
   <location filename="../../app/services/drafting.py" />
   <source>Let it begin earlier</source>
   <translation>Lassen Sie sie früher beginnen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Line against shot</source>
   <translation>Zeile gegen Shot</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Line {1}: {2}</source>
   <translation>Zeile {1}: {2}</translation>
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>Listening</source>
   <translation>Hört zu</translation>
  </message>
  <message>
   <location filename="../../app/services/survey.py" />
   <source>Looking for cuts</source>
   <translation>Schnitte suchen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Loudness of the line</source>
   <translation>Lautheit der Zeile</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Loudness of the shot</source>
   <translation>Lautheit des Shots</translation>
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>Make it again</source>
   <translation>Erzeugen Sie sie erneut</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Make it first, or choose another</source>
   <translation>Legen Sie ihn zuerst an, oder wählen Sie einen anderen</translation>
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>Make room on the disk and start it again: it goes on from what was saved before</source>
   <translation>Schaffen Sie Platz auf dem Datenträger, und starten Sie es erneut: Es geht beim zuletzt Gesicherten weiter</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/adapt.py" />
   <source>Make room on the disk, or give another folder</source>
   <translation>Schaffen Sie Platz auf dem Datenträger, oder geben Sie einen anderen Ordner an</translation>
  </message>
  <message>
   <location filename="../../app/services/exporting.py" />
   <source>Mark another range or export the whole shot</source>
   <translation>Markieren Sie einen anderen Bereich, oder exportieren Sie den ganzen Shot</translation>
  </message>
  <message>
   <location filename="../../app/services/survey.py" />
   <source>Measuring the sound</source>
   <translation>Ton messen</translation>
  </message>
  <message>
   <location filename="../../app/services/survey.py" />
   <source>Measuring {1}</source>
   <translation>{1} messen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Mend the file, or export it again</source>
   <translation>Bessern Sie die Datei aus, oder exportieren Sie sie erneut</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Mouth covered</source>
   <translation>Verdeckter Mund</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Mouth covered of {1}</source>
   <translation>Verdeckter Mund von {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Mouth shapes</source>
   <translation>Mundformen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Mouth shapes of {1}</source>
   <translation>Mundformen von {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/aligned.py" />
   <source>Name its tiers words and phones</source>
   <translation>Nennen Sie die Spuren „words“ und „phones“</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Name one such as latin-1 or utf-16</source>
   <translation>Nennen Sie eine wie latin-1 oder utf-16</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Name some of {1}</source>
   <translation>Nennen Sie einige von diesen: {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Name the format</source>
   <translation>Nennen Sie das Format</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>Name the output .mov (ProRes), .mp4 (H.264), .mkv (FFV1) or a folder without suffix (PNG)</source>
   <translation>Geben Sie der Ausgabe die Endung .mov (ProRes), .mp4 (H.264), .mkv (FFV1), oder nennen Sie einen Ordner ohne Endung (PNG)</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>Name the output {1}</source>
   <translation>Nennen Sie die Ausgabe {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>No clip is called {1}</source>
   <translation>Kein Clip heißt {1}</translation>
  </message>
  <message>
   <location filename="../../inference/render/reconstruct.py" />
   <source>No face in the part of the clip the bank is made of</source>
   <translation>Kein Gesicht in dem Teil des Clips, aus dem die Münder gelernt werden</translation>
  </message>
  <message>
   <location filename="../../app/services/pipeline.py" />
   <source>No face was found in this shot</source>
   <translation>In diesem Shot wurde kein Gesicht gefunden</translation>
  </message>
  <message>
   <location filename="../../app/services/adapting.py" />
   <source>No face was found in {1}</source>
   <translation>In {1} wurde kein Gesicht gefunden</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>No format is known by the suffix “{1}”</source>
   <translation>Zur Endung „{1}“ ist kein Format bekannt</translation>
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>No frame of {1} can be decoded</source>
   <translation>Kein Bild von {1} lässt sich dekodieren</translation>
  </message>
  <message>
   <location filename="../../inference/render/exemplar/build.py" />
   <source>No frame shows this person's mouth well enough to learn from</source>
   <translation>Kein Bild zeigt den Mund dieser Person gut genug, um daraus zu lernen</translation>
  </message>
  <message>
   <location filename="../../inference/speech/recognise.py" />
   <source>No words were heard in this recording</source>
   <translation>In dieser Aufnahme wurden keine Wörter erkannt</translation>
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Not in the recording, timed as drafted: {1}</source>
   <translation>Nicht in der Aufnahme, mit den Zeiten des Entwurfs: {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Nothing is left to learn from</source>
   <translation>Es bleibt nichts, woraus sich lernen ließe</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Nothing may be written to {1}</source>
   <translation>In {1} darf nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Nothing of {1} could be taken (its tiers: none)</source>
   <translation>Aus {1} ließ sich nichts übernehmen (Spuren: keine)</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Nothing of {1} could be taken (its tiers: {2})</source>
   <translation>Aus {1} ließ sich nichts übernehmen (Spuren: {2})</translation>
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>Nothing was changed: make room, then save again</source>
   <translation>Nichts wurde geändert: Schaffen Sie Platz, und speichern Sie erneut</translation>
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>Nothing was changed: save to another folder</source>
   <translation>Nichts wurde geändert: Speichern Sie in einen anderen Ordner</translation>
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>Nothing was changed: try again</source>
   <translation>Nichts wurde geändert: Versuchen Sie es erneut</translation>
  </message>
  <message>
   <location filename="../../app/services/face_training.py" />
   <source>Nothing was learned of {1} yet</source>
   <translation>Von {1} wurde noch nichts gelernt</translation>
  </message>
  <message>
   <location filename="../../app/services/analysis.py" />
   <source>Only English is recognised without a transcript</source>
   <translation>Ohne Transkript wird nur Englisch erkannt</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Only {1} frames of {2} show the mouth clearly, and {3} are needed</source>
   <translation>Nur {1} Bilder von {2} zeigen den Mund deutlich, {3} sind nötig</translation>
  </message>
  <message>
   <location filename="../../inference/training/samples.py" />
   <source>Only {1} frames show this mouth clearly, and {2} are needed to learn from</source>
   <translation>Nur {1} Bilder zeigen diesen Mund deutlich, zum Lernen werden {2} gebraucht</translation>
  </message>
  <message>
   <location filename="../../inference/training/samples.py" />
   <source>Only {1} frames show this mouth clearly, and {2} are needed to learn from; sounds hardly seen: {3}</source>
   <translation>Nur {1} Bilder zeigen diesen Mund deutlich, zum Lernen werden {2} gebraucht; kaum zu sehende Laute: {3}</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Open it and analyse its shot, or choose a video</source>
   <translation>Öffnen Sie es und analysieren Sie seinen Shot, oder wählen Sie ein Video</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Open it, or choose another name</source>
   <translation>Öffnen Sie es, oder wählen Sie einen anderen Namen</translation>
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>Open the autosave {1}</source>
   <translation>Öffnen Sie die automatische Sicherung {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Picture</source>
   <translation>Bild</translation>
  </message>
  <message>
   <location filename="../../app/export/planes.py" />
   <source>Pictures in the pixel format {1} cannot be edited</source>
   <translation>Bilder im Pixelformat {1} können nicht bearbeitet werden</translation>
  </message>
  <message>
   <location filename="../../inference/pose/learn.py" />
   <source>Poses, times and usable frames differ in number</source>
   <translation>Posen, Zeiten und brauchbare Bilder unterscheiden sich in der Zahl</translation>
  </message>
  <message>
   <location filename="../../inference/speech/align.py" />
   <source>Pronunciation guessed, not in the dictionary: {1}</source>
   <translation>Aussprache geraten, nicht im Wörterbuch: {1}</translation>
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>Proxy</source>
   <translation>Proxy</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Put it back there, or choose the video</source>
   <translation>Legen Sie es wieder dorthin, oder wählen Sie das Video</translation>
  </message>
  <message>
   <location filename="../../app/services/workspace.py" />
   <source>Put it back there, or open the project in the window and relink it</source>
   <translation>Legen Sie sie zurück, oder öffnen Sie das Projekt im Fenster und verknüpfen Sie sie neu</translation>
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>Put it back, or choose a predictor that does not hear, or run “plosive learn” again</source>
   <translation>Legen Sie es zurück, wählen Sie eine Vorhersage, die nicht hört, oder starten Sie „plosive learn“ noch einmal</translation>
  </message>
  <message>
   <location filename="../../inference/pose/targets.py" />
   <source>Relabel it, for example AA1, P or SH</source>
   <translation>Beschriften Sie es um, zum Beispiel AA1, P oder SH</translation>
  </message>
  <message>
   <location filename="../../app/io/versions.py" />
   <source>Remove this version</source>
   <translation>Entfernen Sie diese Fassung</translation>
  </message>
  <message>
   <location filename="../../app/io/codec.py" />
   <source>Rename it</source>
   <translation>Benennen Sie es um</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Rename one: the cache tells clips apart by their names</source>
   <translation>Benennen Sie einen um: Der Cache unterscheidet Clips nach ihrem Namen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Rendering here</source>
   <translation>Rendern hier</translation>
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>Restore it from a backup: there is no autosave</source>
   <translation>Stellen Sie es aus einer Sicherungskopie wieder her: Es gibt keine automatische Sicherung</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Rows outside the shot left out: {1}</source>
   <translation>Ausgelassene Zeilen außerhalb des Shots: {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>Run installer/run.sh again: it mends the installation</source>
   <translation>Führen Sie installer/run.sh noch einmal aus: Das richtet die Installation</translation>
  </message>
  <message>
   <location filename="../../app/io/arrays.py" />
   <source>Run the analysis again</source>
   <translation>Führen Sie die Analyse erneut aus</translation>
  </message>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>Run the installer again</source>
   <translation>Führen Sie die Installation erneut aus</translation>
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>Save it with a newer ELAN</source>
   <translation>Speichern Sie es mit einem neueren ELAN</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Save the file as UTF-8, or say what it is written in, such as latin-1</source>
   <translation>Speichern Sie die Datei als UTF-8, oder geben Sie ihre Kodierung an, etwa latin-1</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Say which face speaks which line</source>
   <translation>Sagen Sie, welches Gesicht welche Zeile spricht</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Scale it to at most {1} million pixels (8K) first</source>
   <translation>Skalieren Sie es zuerst auf höchstens {1} Millionen Pixel (8K)</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Scale it to at most {1} million pixels (8K), or copy the file again</source>
   <translation>Skalieren Sie es auf höchstens {1} Millionen Pixel (8K), oder kopieren Sie die Datei erneut</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>See below what helps</source>
   <translation>Unten steht, was hilft</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Seen</source>
   <translation>Sichtbarkeit</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Seen of {1}</source>
   <translation>Sichtbarkeit von {1}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Sharpness of {1}</source>
   <translation>Schärfe von {1}</translation>
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>Size 'cpu' cannot be trained to edit the plate's own mouth</source>
   <translation>Die Größe „cpu“ lässt sich nicht darauf trainieren, den Mund des Originals zu bearbeiten</translation>
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>Size '{1}' cannot be trained to edit the plate's own mouth</source>
   <translation>Die Größe „{1}“ lässt sich nicht darauf trainieren, den Mund des Originals zu bearbeiten</translation>
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Size {1} needs a graphics card with about {2} GB, and there is none here to train on</source>
   <translation>Größe {1} braucht eine Grafikkarte mit etwa {2} GB, und hier ist keine, auf der trainiert werden kann</translation>
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Size {1} needs about {2} GB on the graphics card, and {3} GB are free</source>
   <translation>Größe {1} braucht etwa {2} GB auf der Grafikkarte, und {3} GB sind frei</translation>
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Size {1} works in the latents of an autoencoder</source>
   <translation>Größe {1} arbeitet in den Latenten eines Autoencoders</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Soft or enlarged footage stays soft: use the camera's original</source>
   <translation>Weiches oder vergrößertes Material bleibt weich: Nehmen Sie das Kameraoriginal</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Sound of the shot</source>
   <translation>Ton des Shots</translation>
  </message>
  <message>
   <location filename="../../app/jobs/manager.py" />
   <source>Start it again once it is open</source>
   <translation>Starten Sie es erneut, sobald es geöffnet ist</translation>
  </message>
  <message>
   <location filename="../../inference/training/loop.py" />
   <source>Start it again with another --seed</source>
   <translation>Starten Sie es erneut mit einem anderen --seed</translation>
  </message>
  <message>
   <location filename="../../app/services/face_training.py" />
   <source>Start it again: what was learned is kept</source>
   <translation>Starten Sie es erneut: Das Gelernte ist aufgehoben</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Take it out of the file</source>
   <translation>Nehmen Sie ihn aus der Datei</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Tap once for each word while the line plays</source>
   <translation>Tippen Sie während der Wiedergabe der Zeile einmal für jedes Wort</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>The analysis measures the face first</source>
   <translation>Zuerst misst die Analyse das Gesicht</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/base.py" />
   <source>The base weights of the editor are missing or damaged</source>
   <translation>Die Grundgewichte des Editors fehlen oder sind beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>The demo shot cannot be written to {1}: {2}</source>
   <translation>Der Demo-Shot kann nicht in {1} geschrieben werden: {2}</translation>
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>The demo's portrait, part of scikit-image, is not installed</source>
   <translation>Das Porträt der Demo, Teil von scikit-image, ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>The disk is full: {1} was not written</source>
   <translation>Der Datenträger ist voll: {1} wurde nicht geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>The disk of {1} is full</source>
   <translation>Der Datenträger von {1} ist voll</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>The editor network failed: {1}</source>
   <translation>Das Editornetz ist gescheitert: {1}</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>The editor network is damaged</source>
   <translation>Das Editornetz ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/export/pipeline.py" />
   <source>The encoder wrote {1} of {2} frames</source>
   <translation>Der Encoder hat {1} von {2} Bildern geschrieben</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>The exported encoder differs from the trained one by {1}</source>
   <translation>Der exportierte Encoder weicht vom trainierten um {1} ab</translation>
  </message>
  <message>
   <location filename="../../inference/training/export.py" />
   <source>The exported network differs from the trained one by {1}</source>
   <translation>Das exportierte Netz weicht vom trainierten um {1} ab</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>The face in {1} is never seen clearly</source>
   <translation>Das Gesicht in {1} ist nie deutlich zu sehen</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>The face in {1} is too small: {2} pixels between the eyes</source>
   <translation>Das Gesicht in {1} ist zu klein: {2} Pixel zwischen den Augen</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>The file does not say its frame rate: the shot's, {1}, was taken</source>
   <translation>Die Datei nennt ihre Bildrate nicht: Die des Shots, {1}, wurde genommen</translation>
  </message>
  <message>
   <location filename="../../app/export/encode.py" />
   <source>The file does not say that its pixels have the shape {1}</source>
   <translation>Die Datei sagt nicht, dass ihre Pixel das Seitenverhältnis {1} haben</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>The file has words alone: their phonemes come from the dictionary, spread over each word</source>
   <translation>Die Datei enthält nur Wörter: Ihre Phoneme kommen aus dem Wörterbuch und sind über jedes Wort verteilt</translation>
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>The file holds a single frame</source>
   <translation>Die Datei enthält ein einziges Bild</translation>
  </message>
  <message>
   <location filename="../../app/media/decode.py" />
   <source>The file is damaged</source>
   <translation>Die Datei ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../inference/pose/flow/weights.py" />
   <source>The flow model is damaged or of another version</source>
   <translation>Das Flow-Modell ist beschädigt oder von einer anderen Version</translation>
  </message>
  <message>
   <location filename="../../inference/pose/flow/weights.py" />
   <source>The flow model is missing</source>
   <translation>Das Flow-Modell fehlt</translation>
  </message>
  <message>
   <location filename="../../inference/pose/flow/weights.py" />
   <source>The flow model is not the one that was shipped</source>
   <translation>Das Flow-Modell ist nicht das ausgelieferte</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>The folder {1} is not there</source>
   <translation>Der Ordner {1} ist nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>The labels are nested too deeply</source>
   <translation>Die Beschriftungen sind zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>The language “ipa” is not known</source>
   <translation>Die Sprache „ipa“ ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>The language “{1}” is not known</source>
   <translation>Die Sprache „{1}“ ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../app/services/drafting.py" />
   <source>The line is longer than the shot: its end is cut off</source>
   <translation>Die Zeile ist länger als der Shot: Ihr Ende wird abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../app/services/drafting.py" />
   <source>The line would begin at {1} s, the shot ends at {2} s</source>
   <translation>Die Zeile würde bei {1} s beginnen, der Shot endet bei {2} s</translation>
  </message>
  <message>
   <location filename="../../inference/training/lip_crops.py" />
   <source>The lip encoder is missing</source>
   <translation>Der Lippen-Encoder fehlt</translation>
  </message>
  <message>
   <location filename="../../inference/training/lip_crops.py" />
   <source>The lip encoder is not the one that was shipped</source>
   <translation>Der Lippen-Encoder ist nicht der ausgelieferte</translation>
  </message>
  <message>
   <location filename="../../inference/speech/ctc.py" />
   <source>The model has no symbol for “{1}”</source>
   <translation>Das Modell hat kein Zeichen für „{1}“</translation>
  </message>
  <message>
   <location filename="../../inference/speech/ctc.py" />
   <source>The model in {1} cannot be read: vocab.json: {2}</source>
   <translation>Das Modell in {1} kann nicht gelesen werden: vocab.json: {2}</translation>
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>The model in {1} cannot be read: {2}</source>
   <translation>Das Modell in {1} kann nicht gelesen werden: {2}</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no CTC model but “unknown”</source>
   <translation>Das Modell in {1} ist kein CTC-Modell, sondern von unbekannter Art</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no CTC model but “{2}”</source>
   <translation>Das Modell in {1} ist kein CTC-Modell, sondern „{2}“</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no Whisper but “unknown”</source>
   <translation>Das Modell in {1} ist kein Whisper, sondern von unbekannter Art</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no Whisper but “{2}”</source>
   <translation>Das Modell in {1} ist kein Whisper, sondern „{2}“</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no speech model but “unknown”</source>
   <translation>Das Modell in {1} ist kein Sprachmodell, sondern „unknown“</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no speech model but “{2}”</source>
   <translation>Das Modell in {1} ist kein Sprachmodell, sondern „{2}“</translation>
  </message>
  <message>
   <location filename="../../app/services/licences.py" />
   <source>The model in {1} is not used: its licence ({2}) is not openly commercial</source>
   <translation>Das Modell in {1} wird nicht benutzt: Seine Lizenz ({2}) erlaubt kommerzielle Nutzung nicht offen</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} lacks weights: {2}</source>
   <translation>Dem Modell in {1} fehlen Gewichte: {2}</translation>
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>The model's vocabulary has no {1}</source>
   <translation>Im Vokabular des Modells fehlt {1}</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/bank.py" />
   <source>The network trained for this face is damaged</source>
   <translation>Das für dieses Gesicht trainierte Netz ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>The original picture shows there: place words of the line elsewhere</source>
   <translation>Dort ist das Originalbild zu sehen: Setzen Sie Wörter der Zeile woanders hin</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>The output is the shot itself</source>
   <translation>Die Ausgabe ist der Shot selbst</translation>
  </message>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>The package g2p_en is not installed</source>
   <translation>Das Paket g2p_en ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>The package pocketsphinx is not installed</source>
   <translation>Das Paket pocketsphinx ist nicht installiert</translation>
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>The picture is HDR ({1}): it is shown without tone mapping</source>
   <translation>Das Bild ist HDR ({1}): Es wird ohne Tone-Mapping gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>The picture is interlaced: mouths are edited on whole frames, deinterlace it first</source>
   <translation>Das Bild ist im Zeilensprung: Münder werden auf ganzen Bildern bearbeitet, deinterlacen Sie es zuerst</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>The picture of {1} is larger than can be decoded in memory, or its header is damaged</source>
   <translation>Das Bild von {1} ist zu groß, um im Speicher dekodiert zu werden, oder sein Kopf ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>The picture of {1} is {2} x {3}: one frame takes {4} MB of memory</source>
   <translation>Das Bild von {1} misst {2} x {3}: Ein Bild belegt {4} MB Speicher</translation>
  </message>
  <message>
   <location filename="../../app/export/sequence.py" />
   <source>The pictures are upright RGB without colour tags</source>
   <translation>Die Bilder sind aufrecht, RGB, ohne Farbkennzeichnung</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>The preset {1} writes {2} files, not a file without suffix</source>
   <translation>Das Preset {1} schreibt {2}-Dateien, keine Datei ohne Endung</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>The preset {1} writes {2} files, not {3}</source>
   <translation>Das Preset {1} schreibt {2}-Dateien, nicht {3}</translation>
  </message>
  <message>
   <location filename="../../app/io/codec.py" />
   <source>The project holds the name {1}, which is no text</source>
   <translation>Das Projekt enthält den Namen {1}, der kein Text ist</translation>
  </message>
  <message>
   <location filename="../../app/jobs/manager.py" />
   <source>The project is closing</source>
   <translation>Das Projekt wird gerade geschlossen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>The recording clips: use one with headroom</source>
   <translation>Die Aufnahme übersteuert: Nehmen Sie eine mit Aussteuerungsreserve</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/adapt.py" />
   <source>The samples could not be saved in {1}: {2}</source>
   <translation>Die Lernproben konnten nicht in {1} gesichert werden: {2}</translation>
  </message>
  <message>
   <location filename="../../inference/pose/model.py" />
   <source>The saved speaker model was made by another version of Plosive or is damaged</source>
   <translation>Das gesicherte Sprechermodell stammt von einer anderen Plosive-Version oder ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>The scrubbing copy could not be written: {1}</source>
   <translation>Der Proxy zum Scrubben konnte nicht geschrieben werden: {1}</translation>
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>The scrubbing copy does not belong to this shot</source>
   <translation>Der Proxy zum Scrubben gehört nicht zu diesem Shot</translation>
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>The scrubbing copy is damaged</source>
   <translation>Der Proxy zum Scrubben ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>The shot has no sound for a speech model to hear</source>
   <translation>Die Einstellung hat keinen Ton, den ein Sprachmodell hören könnte</translation>
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>The shot is too short to learn from and to judge by</source>
   <translation>Der Shot ist zu kurz, um daraus zu lernen und daran zu prüfen</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>The shot of {1} is missing: {2}</source>
   <translation>Der Shot von {1} fehlt: {2}</translation>
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>The sound is longer than {1} hours</source>
   <translation>Der Ton ist länger als {1} Stunden</translation>
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>The sound of {1} cannot be decoded</source>
   <translation>Der Ton von {1} kann nicht dekodiert werden</translation>
  </message>
  <message>
   <location filename="../../app/services/pipeline.py" />
   <source>The speaker's own way of moving could not be learned from the shot's sound: {1}</source>
   <translation>Wie sich der Sprecher bewegt, ließ sich aus dem Ton des Shots nicht lernen: {1}</translation>
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>The speech model that this face's flow was taught with is not in {1} any more</source>
   <translation>Das Sprachmodell, mit dem der Fluss dieses Gesichts gelernt hat, liegt nicht mehr in {1}</translation>
  </message>
  <message>
   <location filename="../../inference/pose/text/durations.py" />
   <source>The table of durations is damaged</source>
   <translation>Die Tabelle der Dauern ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../inference/pose/text/weights.py" />
   <source>The text model is damaged or of another version</source>
   <translation>Das Textmodell ist beschädigt oder von einer anderen Version</translation>
  </message>
  <message>
   <location filename="../../inference/pose/text/weights.py" />
   <source>The text model is missing</source>
   <translation>Das Textmodell fehlt</translation>
  </message>
  <message>
   <location filename="../../inference/pose/text/weights.py" />
   <source>The text model is not the one that was shipped</source>
   <translation>Das Textmodell ist nicht das ausgelieferte</translation>
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>The training could not be saved in {1}: {2}</source>
   <translation>Das Training konnte nicht in {1} gesichert werden: {2}</translation>
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>The transcript does not match the recording</source>
   <translation>Das Transkript passt nicht zur Aufnahme</translation>
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>The transcript fits the recording poorly; check that it is what is said</source>
   <translation>Das Transkript passt schlecht zur Aufnahme; prüfen Sie, ob es das Gesagte enthält</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>The transcript has no words in it</source>
   <translation>Das Transkript enthält keine Wörter</translation>
  </message>
  <message>
   <location filename="../../inference/speech/normalise.py" />
   <source>The transcript has no words in it, only punctuation</source>
   <translation>Das Transkript enthält keine Wörter, nur Satzzeichen</translation>
  </message>
  <message>
   <location filename="../../inference/speech/normalise.py" />
   <source>The transcript is empty</source>
   <translation>Das Transkript ist leer</translation>
  </message>
  <message>
   <location filename="../../inference/speech/attention.py" />
   <source>The transcript is longer than the recording</source>
   <translation>Das Transkript ist länger als die Aufnahme</translation>
  </message>
  <message>
   <location filename="../../inference/speech/normalise.py" />
   <source>The transcript is written in {1} script, which this aligner cannot read</source>
   <translation>Das Transkript ist in einer Schrift ({1}) geschrieben, die diese Ausrichtung nicht lesen kann</translation>
  </message>
  <message>
   <location filename="../../app/services/exporting.py" />
   <source>The work range holds no frame of this shot</source>
   <translation>Der Arbeitsbereich enthält kein Bild dieses Shots</translation>
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>There are no safetensors in {1}</source>
   <translation>In {1} gibt es keine safetensors</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>There is already a project at {1}</source>
   <translation>In {1} gibt es bereits ein Projekt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>There is no encoding called utf-8</source>
   <translation>Es gibt keine Kodierung namens utf-8</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>There is no encoding called {1}</source>
   <translation>Es gibt keine Kodierung namens {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>There is no format called {1}</source>
   <translation>Es gibt kein Format namens {1}</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>There is no model in no folder</source>
   <translation>Es ist kein Ordner mit einem Modell angegeben</translation>
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>There is no model in {1}</source>
   <translation>In {1} gibt es kein Modell</translation>
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>There is no network size 'cpu'</source>
   <translation>Es gibt keine Netzgröße „cpu“</translation>
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>There is no network size '{1}'</source>
   <translation>Es gibt keine Netzgröße „{1}“</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>There is no phoneme between the slashes</source>
   <translation>Zwischen den Schrägstrichen steht kein Phonem</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>There is no preset {1}</source>
   <translation>Es gibt kein Preset {1}</translation>
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>There is no project at {1}</source>
   <translation>In {1} gibt es kein Projekt</translation>
  </message>
  <message>
   <location filename="../../inference/speech/activity.py" />
   <source>There is no sound in this recording</source>
   <translation>In dieser Aufnahme ist kein Ton</translation>
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>There is no speech model in {1}</source>
   <translation>In {1} liegt kein Sprachmodell</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>There is no word here that may be aligned again</source>
   <translation>Hier gibt es kein Wort, das erneut ausgerichtet werden darf</translation>
  </message>
  <message>
   <location filename="../../inference/speech/local.py" />
   <source>There is no word to align</source>
   <translation>Es gibt kein Wort zum Ausrichten</translation>
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>There is no {1} named '{2}'</source>
   <translation>Ein Plug-in der Art {1} namens „{2}“ gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../inference/pose/text/line.py" />
   <source>There is nothing to say in this line</source>
   <translation>In dieser Zeile gibt es nichts zu sagen</translation>
  </message>
  <message>
   <location filename="../../inference/pose/flow/train.py" />
   <source>There is too little footage to learn from</source>
   <translation>Es gibt zu wenig Material, um daraus zu lernen</translation>
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>This Whisper model does not know the language “{1}”</source>
   <translation>Dieses Whisper-Modell kennt die Sprache „{1}“ nicht</translation>
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>This editor network does not have the shape it says</source>
   <translation>Dieses Editornetz hat nicht die Form, die es angibt</translation>
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>This editor network is damaged: its weights do not match their hash</source>
   <translation>Dieses Editornetz ist beschädigt: Seine Gewichte passen nicht zu ihrem Hash</translation>
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>This editor network is of version {1}, not {2}</source>
   <translation>Dieses Editornetz hat Version {1}, nicht {2}</translation>
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>This editor network was trained with another autoencoder</source>
   <translation>Dieses Editornetz wurde mit einem anderen Autoencoder trainiert</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>This face has no sound to align to</source>
   <translation>Dieses Gesicht hat keinen Ton, an dem ausgerichtet werden kann</translation>
  </message>
  <message>
   <location filename="../../inference/training/card.py" />
   <source>This file holds no editor network, or is damaged</source>
   <translation>Diese Datei enthält kein Editornetz oder ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>This network is no editor</source>
   <translation>Dieses Netz ist kein Editornetz</translation>
  </message>
  <message>
   <location filename="../../app/io/migrations.py" />
   <source>This project was saved by a newer Plosive (version {1} of the file; this one knows {2})</source>
   <translation>Dieses Projekt wurde von einem neueren Plosive gesichert (Dateiversion {1}; dieses kennt {2})</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>This word is no longer there</source>
   <translation>Dieses Wort ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>This would be {1} frames of facial animation</source>
   <translation>Das wären {1} Bilder Gesichtsanimation</translation>
  </message>
  <message>
   <location filename="../../app/interchange/weights.py" />
   <source>This would be {1} rows of weights</source>
   <translation>Das wären {1} Zeilen mit Gewichten</translation>
  </message>
  <message>
   <location filename="../../app/services/drafting.py" />
   <source>Timed from the text alone, {1} s at {2} of the usual rate</source>
   <translation>Zeiten allein aus dem Text, {1} s beim {2}-Fachen des üblichen Tempos</translation>
  </message>
  <message>
   <location filename="../../inference/face/analyse.py" />
   <source>Tracking faces</source>
   <translation>Gesichter verfolgen</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Train it again</source>
   <translation>Trainieren Sie es erneut</translation>
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>Train it again, or use another file</source>
   <translation>Trainieren Sie es erneut, oder nehmen Sie eine andere Datei</translation>
  </message>
  <message>
   <location filename="../../app/export/sequence.py" />
   <source>Try another preset</source>
   <translation>Versuchen Sie ein anderes Preset</translation>
  </message>
  <message>
   <location filename="../../app/export/pipeline.py" />
   <source>Try another preset and report this</source>
   <translation>Versuchen Sie ein anderes Preset, und melden Sie dies</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Two clips have the same name</source>
   <translation>Zwei Clips heißen gleich</translation>
  </message>
  <message>
   <location filename="../../inference/pose/text/line.py" />
   <source>Type the words that shall be spoken</source>
   <translation>Tippen Sie die Wörter, die gesprochen werden sollen</translation>
  </message>
  <message>
   <location filename="../../app/services/analysis.py" />
   <source>Type what is said as the transcript</source>
   <translation>Tippen Sie als Transkript, was gesagt wird</translation>
  </message>
  <message>
   <location filename="../../inference/speech/recognise.py" />
   <source>Type what is said in it as the transcript</source>
   <translation>Tippen Sie als Transkript, was darin gesagt wird</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Type what is said in the recording</source>
   <translation>Tippen Sie, was in der Aufnahme gesagt wird</translation>
  </message>
  <message>
   <location filename="../../inference/speech/normalise.py" />
   <source>Type what is said in the recording, in English</source>
   <translation>Tippen Sie auf Englisch, was in der Aufnahme gesagt wird</translation>
  </message>
  <message>
   <location filename="../../app/io/migrations.py" />
   <source>Update Plosive to open it</source>
   <translation>Aktualisieren Sie Plosive, um es zu öffnen</translation>
  </message>
  <message>
   <location filename="../../app/services/adapting.py" />
   <source>Use a clip that shows a speaker</source>
   <translation>Nehmen Sie einen Clip, der einen Sprecher zeigt</translation>
  </message>
  <message>
   <location filename="../../inference/training/samples.py" />
   <source>Use a longer shot, or add footage of the same person</source>
   <translation>Nehmen Sie einen längeren Shot, oder fügen Sie Material derselben Person hinzu</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Use a nearby one</source>
   <translation>Nehmen Sie ein ähnliches</translation>
  </message>
  <message>
   <location filename="../../app/services/analysis.py" />
   <source>Use a shot in which the face is turned to the camera, at least 60 pixels between the eyes</source>
   <translation>Nehmen Sie einen Shot, in dem das Gesicht zur Kamera gewandt ist, mit mindestens 60 Pixeln zwischen den Augen</translation>
  </message>
  <message>
   <location filename="../../app/services/adapting.py" />
   <source>Use a shot in which the person speaks</source>
   <translation>Verwenden Sie einen Shot, in dem die Person spricht</translation>
  </message>
  <message>
   <location filename="../../app/services/pipeline.py" />
   <source>Use a shot that shows the speaker's face, at least 60 pixels wide</source>
   <translation>Nehmen Sie einen Shot, der das Gesicht des Sprechers mindestens 60 Pixel breit zeigt</translation>
  </message>
  <message>
   <location filename="../../inference/pose/flow/train.py" />
   <source>Use at least ten seconds of clear speech</source>
   <translation>Nehmen Sie mindestens zehn Sekunden deutliche Sprache</translation>
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>Use at least ten seconds of speech</source>
   <translation>Nehmen Sie mindestens zehn Sekunden Sprache</translation>
  </message>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>Use phones such as P L OW1 S IH0 V, with spaces between</source>
   <translation>Nehmen Sie Laute wie P L OW1 S IH0 V, mit Leerzeichen dazwischen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Use the largest version of the shot there is, not a proxy</source>
   <translation>Nehmen Sie die größte Fassung des Shots, die es gibt, keinen Proxy</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Very quiet: words may be placed less surely</source>
   <translation>Sehr leise: Wörter werden vielleicht weniger sicher gesetzt</translation>
  </message>
  <message>
   <location filename="../../app/services/survey.py" />
   <source>Waiting until rendering is done</source>
   <translation>Warten, bis das Rendern fertig ist</translation>
  </message>
  <message>
   <location filename="../../inference/render/exemplar/bank.py" />
   <source>What was learned of this face was made by another version</source>
   <translation>Was von diesem Gesicht gelernt wurde, stammt von einer anderen Version</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Where no face is found the original picture shows; cut the shot to the line</source>
   <translation>Wo kein Gesicht gefunden wird, ist das Originalbild zu sehen; schneiden Sie den Shot auf die Zeile zu</translation>
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>Whisper recognises no words in this recording</source>
   <translation>Whisper erkennt in dieser Aufnahme keine Wörter</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Words and phonemes from {1}</source>
   <translation>Wörter und Phoneme aus {1}</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write it in IPA between slashes</source>
   <translation>Schreiben Sie es in IPA zwischen Schrägstrichen</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write numbers as words, or the word in IPA between slashes</source>
   <translation>Schreiben Sie Zahlen als Wörter, oder das Wort in IPA zwischen Schrägstrichen</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write the line in hiragana or katakana, words apart</source>
   <translation>Schreiben Sie die Zeile in Hiragana oder Katakana, die Wörter getrennt</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write the line in pinyin, words apart</source>
   <translation>Schreiben Sie die Zeile in Pinyin, die Wörter getrennt</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write the word in IPA</source>
   <translation>Schreiben Sie das Wort in IPA</translation>
  </message>
  <message>
   <location filename="../../app/export/encode.py" />
   <source>Writing</source>
   <translation>Schreiben</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a Papagayo project begins with “lipsync version 1”</source>
   <translation>ein Papagayo-Projekt beginnt mit „lipsync version 1“</translation>
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>a WebVTT file begins with WEBVTT</source>
   <translation>eine WebVTT-Datei beginnt mit WEBVTT</translation>
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>a cue begins before the one above it</source>
   <translation>ein Eintrag beginnt vor dem darüber</translation>
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>a cue ends before it begins</source>
   <translation>ein Eintrag endet, bevor er beginnt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>a cue is a time and a shape with a tab between</source>
   <translation>ein Eintrag besteht aus Zeit und Mundform mit einem Tabulator dazwischen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>a document type (DOCTYPE) is not read</source>
   <translation>ein Dokumenttyp (DOCTYPE) wird nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/audacity.py" />
   <source>a label ends before it begins</source>
   <translation>eine Beschriftung endet, bevor sie beginnt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/audacity.py" />
   <source>a label is start, end and text with tabs between</source>
   <translation>eine Beschriftung besteht aus Anfang, Ende und Text mit Tabulatoren dazwischen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/switch.py" />
   <source>a line is a frame and a shape</source>
   <translation>eine Zeile besteht aus Bildnummer und Mundform</translation>
  </message>
  <message>
   <location filename="../../app/interchange/audacity.py" />
   <source>a line of frequencies (\, low, high) stands under no label</source>
   <translation>eine Zeile mit Frequenzen (\, tief, hoch) steht unter keiner Beschriftung</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>a part of its path is no folder</source>
   <translation>ein Teil des Pfades ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a phoneme</source>
   <translation>ein Phonem</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a phoneme begins before the one above it</source>
   <translation>ein Phonem beginnt vor dem darüber</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a phoneme is its frame and its shape</source>
   <translation>ein Phonem besteht aus Bildnummer und Mundform</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>a quoted text does not end</source>
   <translation>ein Text in Anführungszeichen endet nicht</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>a row is earlier than the one above it</source>
   <translation>eine Zeile ist früher als die darüber</translation>
  </message>
  <message>
   <location filename="../../app/interchange/switch.py" />
   <source>a shape begins before the one above it</source>
   <translation>eine Mundform beginnt vor der darüber</translation>
  </message>
  <message>
   <location filename="../../app/interchange/switch.py" />
   <source>a switch file begins with MohoSwitch1</source>
   <translation>eine Switch-Datei beginnt mit MohoSwitch1</translation>
  </message>
  <message>
   <location filename="../../app/interchange/visemes.py" />
   <source>a viseme ends before it begins</source>
   <translation>ein Visem endet, bevor es beginnt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a word</source>
   <translation>ein Wort</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a word is its text, first frame, last frame and number of phonemes</source>
   <translation>ein Wort besteht aus Text, erstem Bild, letztem Bild und Zahl der Phoneme</translation>
  </message>
  <message>
   <location filename="../../inference/speech/align.py" />
   <source>aligned</source>
   <translation>ausgerichtet</translation>
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>aligning</source>
   <translation>ausrichten</translation>
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>an annotation ends before it begins</source>
   <translation>eine Annotation endet, bevor sie beginnt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>an interval ends before it begins</source>
   <translation>ein Intervall endet, bevor es beginnt</translation>
  </message>
  <message>
   <location filename="../../inference/face/save.py" />
   <source>analyse the shot again</source>
   <translation>Analysieren Sie den Shot erneut</translation>
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>annotation “{1}” refers to itself</source>
   <translation>die Annotation „{1}“ verweist auf sich selbst</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>another program has it open</source>
   <translation>ein anderes Programm hat es geöffnet</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>byte 0x{1} is no {2} text</source>
   <translation>das Byte 0x{1} ist kein {2}-Text</translation>
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>cue {1}: {2} is no time</source>
   <translation>Eintrag {1}: {2} ist keine Zeit</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>edges around the mouth {1} px wide</source>
   <translation>Kanten um den Mund {1} px breit</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>eyes {1} px apart</source>
   <translation>Augenabstand {1} px</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>fair</source>
   <translation>mittel</translation>
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>filming the demo shot</source>
   <translation>Demo-Shot drehen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>frame rate</source>
   <translation>Bildrate</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>frame {1} comes before frame {2}</source>
   <translation>Bild {1} kommt vor Bild {2}</translation>
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>full range</source>
   <translation>voller Wertebereich</translation>
  </message>
  <message>
   <location filename="../../inference/speech/recognise.py" />
   <source>heard</source>
   <translation>gehört</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>in {1} of its frames</source>
   <translation>in {1} seiner Bilder</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>in {1} of the frames</source>
   <translation>in {1} der Bilder</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>it is larger than this disk allows</source>
   <translation>die Datei ist größer, als dieser Datenträger erlaubt</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>it is not there</source>
   <translation>nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>its first line</source>
   <translation>die erste Zeile</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>its links lead in a circle</source>
   <translation>die Verknüpfungen führen im Kreis</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>its name is too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>limited range</source>
   <translation>begrenzter Wertebereich</translation>
  </message>
  <message>
   <location filename="../../app/services/pronunciations.py" />
   <source>listening</source>
   <translation>zuhören</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>mark {1} of “{2}” ends before it begins</source>
   <translation>die Marke {1} von „{2}“ endet, bevor sie beginnt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>mark {1} of “{2}” is not [times, label]</source>
   <translation>die Marke {1} von „{2}“ hat nicht die Form [Zeiten, Beschriftung]</translation>
  </message>
  <message>
   <location filename="../../app/interchange/everything.py" />
   <source>mark {1} of “{2}”: {3}</source>
   <translation>Marke {1} von „{2}“: {3}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>never</source>
   <translation>nie</translation>
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>no colour matrix stated: read as BT.601</source>
   <translation>keine Farbmatrix angegeben: als BT.601 gelesen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>no column is called jawOpen</source>
   <translation>keine Spalte heißt jawOpen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>no result: no face was found</source>
   <translation>kein Ergebnis: kein Gesicht gefunden</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>none</source>
   <translation>nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>nothing above the gate: silence</source>
   <translation>nichts über der Messschwelle: Stille</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>number of frames</source>
   <translation>Zahl der Bilder</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>number of marks</source>
   <translation>Zahl der Marken</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>number of phrases</source>
   <translation>Zahl der Phrasen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>number of tiers</source>
   <translation>Zahl der Spuren</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>number of voices</source>
   <translation>Zahl der Stimmen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>number of words</source>
   <translation>Zahl der Wörter</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>onnxruntime cannot run on this machine</source>
   <translation>onnxruntime läuft auf diesem Rechner nicht</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>permission was denied</source>
   <translation>keine Berechtigung</translation>
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>recognising</source>
   <translation>erkennen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>standard</source>
   <translation>Standard</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>standard, {1}</source>
   <translation>Standard, {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>the JSON is nested too deeply</source>
   <translation>das JSON ist zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the class of a tier</source>
   <translation>die Art einer Spur</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>the disk does not answer</source>
   <translation>der Datenträger antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>the disk is read-only</source>
   <translation>der Datenträger ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>the elements are nested too deeply</source>
   <translation>die Elemente sind zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>the encoding cannot be read: {1}</source>
   <translation>die Kodierung kann nicht gelesen werden: {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the end of an interval</source>
   <translation>das Ende eines Intervalls</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the end of the file</source>
   <translation>das Ende der Datei</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the end of the tier</source>
   <translation>das Ende der Spur</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the file ends where {1} was expected</source>
   <translation>die Datei endet, wo {1} erwartet wurde</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the file type</source>
   <translation>der Dateityp</translation>
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>the first line is version, name, frames per second and frames</source>
   <translation>die erste Zeile besteht aus Version, Name, Bildern pro Sekunde und Bildern</translation>
  </message>
  <message>
   <location filename="../../app/interchange/visemes.py" />
   <source>the heading of a list of visemes is start,end,oculus or start,end,sapi</source>
   <translation>die Kopfzeile einer Visemliste ist start,end,oculus oder start,end,sapi</translation>
  </message>
  <message>
   <location filename="../../app/interchange/weights.py" />
   <source>the heading of weights of visemes is time,{1}</source>
   <translation>die Kopfzeile von Visemgewichten ist time,{1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the label of a point</source>
   <translation>die Beschriftung eines Punkts</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the label of an interval</source>
   <translation>die Beschriftung eines Intervalls</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the name of a tier</source>
   <translation>der Name einer Spur</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the name of a voice</source>
   <translation>der Name einer Stimme</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>the network disk does not answer</source>
   <translation>das Netzlaufwerk antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the object class</source>
   <translation>die Objektklasse</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the path of the sound</source>
   <translation>der Pfad des Tons</translation>
  </message>
  <message>
   <location filename="../../inference/face/save.py" />
   <source>the saved face analysis is damaged ({1})</source>
   <translation>Die gesicherte Gesichtsanalyse ist beschädigt ({1})</translation>
  </message>
  <message>
   <location filename="../../inference/face/save.py" />
   <source>the saved face analysis lacks {1}</source>
   <translation>In der gesicherten Gesichtsanalyse fehlt {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the start of an interval</source>
   <translation>der Anfang eines Intervalls</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the start of the file</source>
   <translation>der Anfang der Datei</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the start of the tier</source>
   <translation>der Anfang der Spur</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the text of a phrase</source>
   <translation>der Text einer Phrase</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the text of a voice</source>
   <translation>der Text einer Stimme</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the time of a point</source>
   <translation>die Zeit eines Punkts</translation>
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>there are two tiers called “{1}”</source>
   <translation>es gibt zwei Spuren namens „{1}“</translation>
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>there is no annotation “{1}”</source>
   <translation>es gibt keine Annotation „{1}“</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>there is no row of poses</source>
   <translation>es gibt keine Zeile mit Posen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>there is no time slot “{1}”</source>
   <translation>es gibt keine Zeitmarke „{1}“</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>there is something of that name</source>
   <translation>dort gibt es schon etwas mit diesem Namen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/everything.py" />
   <source>this JSON does not say "plosive": "timing 1"</source>
   <translation>in diesem JSON steht nicht "plosive": "timing 1"</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>this JSON is no TextGrid: {1} {2}</source>
   <translation>dieses JSON ist kein TextGrid: {1} {2}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>this JSON is no result of Rhubarb: {1} {2}</source>
   <translation>dieses JSON ist kein Ergebnis von Rhubarb: {1} {2}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/everything.py" />
   <source>this JSON is no timing: {1} {2}</source>
   <translation>dieses JSON enthält keine Zeiten: {1} {2}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>this is &lt;{1}&gt;, no ELAN document</source>
   <translation>dies ist &lt;{1}&gt;, kein ELAN-Dokument</translation>
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>this is &lt;{1}&gt;, no result of Rhubarb</source>
   <translation>dies ist &lt;{1}&gt;, kein Ergebnis von Rhubarb</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>this is a {1}, no TextGrid</source>
   <translation>dies ist ein {1}, kein TextGrid</translation>
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>this is frame {1} where frame {2} was expected</source>
   <translation>dies ist Bild {1}, wo Bild {2} erwartet wurde</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>this is no CSV: {1}</source>
   <translation>dies ist keine CSV: {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>this is no JSON: {1}</source>
   <translation>dies ist kein JSON: {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>this is no XML: {1}</source>
   <translation>dies ist kein XML: {1}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>this is none of the formats that can be read ({1})</source>
   <translation>dies ist keines der lesbaren Formate ({1})</translation>
  </message>
  <message>
   <location filename="../../app/interchange/weights.py" />
   <source>this row is no later than the one above, or before the beginning</source>
   <translation>diese Zeile liegt nicht nach der vorigen oder vor dem Anfang</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>this time lies years away</source>
   <translation>diese Zeit liegt Jahre entfernt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>times are in {1}</source>
   <translation>die Zeiten sind in {1} angegeben</translation>
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>times stand inside a cue: an empty line is missing above</source>
   <translation>Zeiten stehen in einem Eintrag: Darüber fehlt eine Leerzeile</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>too many files are open</source>
   <translation>zu viele Dateien sind geöffnet</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>two columns have the same name</source>
   <translation>zwei Spalten heißen gleich</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>under a second left at the pace so far</source>
   <translation>beim bisherigen Tempo noch unter einer Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>varies, {1} fps on average</source>
   <translation>wechselt, im Mittel {1} fps</translation>
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>viseme {1}, {2}, blend {3}: 0 to 14 and 0 to {4} were expected</source>
   <translation>Viseme {1}, {2}, Überblendung {3}: Erwartet wurden 0 bis 14 und 0 bis {4}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>weak</source>
   <translation>schwach</translation>
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>wide gamut, shown in BT.709</source>
   <translation>großer Farbraum, in BT.709 gezeigt</translation>
  </message>
  <message>
   <location filename="../../app/io/arrays.py" />
   <source>without a name</source>
   <translation>ohne Namen</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>yaw {1}° to {2}°</source>
   <translation>{1}° bis {2}°</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>yaw {1}° to {2}°, {3} beyond 30°</source>
   <translation>{1}° bis {2}°, {3} jenseits von 30°</translation>
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>{1} '{2}' ({3}) could not be loaded: {4}</source>
   <translation>{1} „{2}“ ({3}) konnte nicht geladen werden: {4}</translation>
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>{1} '{2}' ({3}) does not name a {4} of that id</source>
   <translation>{1} „{2}“ ({3}) nennt kein Plug-in der Art {4} mit dieser Kennung</translation>
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>{1} '{2}' ({3}) is made for API {4}, this is {5}</source>
   <translation>{1} „{2}“ ({3}) ist für API {4} gemacht, dies ist {5}</translation>
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>{1} '{2}' ({3}) is there twice; the first is used</source>
   <translation>{1} „{2}“ ({3}) ist zweimal da; das erste wird benutzt</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} LU</source>
   <translation>{1} LU</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} LUFS integrated (EBU R128), peak {2} dBFS</source>
   <translation>{1} LUFS integriert (EBU R128), Spitze {2} dBFS</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} already holds something else</source>
   <translation>{1} enthält bereits etwas anderes</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>{1} can hold nothing of what was chosen</source>
   <translation>{1} kann nichts vom Gewählten aufnehmen</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} cannot be deleted here</source>
   <translation>{1} kann hier nicht gelöscht werden</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>{1} cannot be read: {2}</source>
   <translation>{1} kann nicht gelesen werden: {2}</translation>
  </message>
  <message>
   <location filename="../../app/services/recovery.py" />
   <source>{1} cannot be written: {2}</source>
   <translation>{1} kann nicht geschrieben werden: {2}</translation>
  </message>
  <message>
   <location filename="../../app/export/encode.py" />
   <source>{1} cannot hold {2} sound: the default track was converted to AAC</source>
   <translation>{1} kann keinen Ton in {2} aufnehmen: Die Standardspur wurde in AAC umgewandelt</translation>
  </message>
  <message>
   <location filename="../../app/export/encode.py" />
   <source>{1} cannot hold {2} sound: the default track was converted to PCM</source>
   <translation>{1} kann keinen Ton in {2} aufnehmen: Die Standardspur wurde in PCM umgewandelt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>{1} columns where the heading has {2}</source>
   <translation>{1} Spalten, wo die Kopfzeile {2} hat</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} corrects a face's own mouth, and this face is dubbed</source>
   <translation>{1} korrigiert den eigenen Mund eines Gesichts, und dieses Gesicht ist synchronisiert</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} could not be deleted: {2}</source>
   <translation>{1} konnte nicht gelöscht werden: {2}</translation>
  </message>
  <message>
   <location filename="../../app/export/sequence.py" />
   <source>{1} could not be encoded</source>
   <translation>{1} konnte nicht kodiert werden</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>{1} could not be used on this machine; the processor is used</source>
   <translation>{1} ist auf diesem Rechner nicht nutzbar; der Prozessor wird benutzt</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>{1} could not be used: {2}; the processor is used</source>
   <translation>{1} ist nicht nutzbar: {2}; der Prozessor wird benutzt</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} could not be written ({2})</source>
   <translation>{1} konnte nicht geschrieben werden ({2})</translation>
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>{1} does not describe an autoencoder</source>
   <translation>{1} beschreibt keinen Autoencoder</translation>
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>{1} does not hold the autoencoder that config.json describes</source>
   <translation>{1} enthält nicht den Autoencoder, den config.json beschreibt</translation>
  </message>
  <message>
   <location filename="../../app/services/recovery.py" />
   <source>{1} exists already</source>
   <translation>{1} gibt es bereits</translation>
  </message>
  <message>
   <location filename="../../app/jobs/job.py" />
   <source>{1} failed: {2}. Copy the details and report it</source>
   <translation>„{1}“ ist gescheitert: {2}. Kopieren Sie die Einzelheiten, und melden Sie es</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>{1} failed: {2}; the processor is used</source>
   <translation>{1} ist gescheitert: {2}; der Prozessor wird benutzt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>{1} flags, 0 or 1, were expected</source>
   <translation>{1} Flags, 0 oder 1, wurden erwartet</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} fps, constant</source>
   <translation>{1} fps, konstant</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} frames per second on this machine</source>
   <translation>{1} Bilder pro Sekunde auf diesem Rechner</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} frames per second on this machine; the whole shot in under a second</source>
   <translation>{1} Bilder pro Sekunde auf diesem Rechner; der ganze Shot in unter einer Sekunde</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} frames per second on this machine; the whole shot in {2}</source>
   <translation>{1} Bilder pro Sekunde auf diesem Rechner; der ganze Shot in {2}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>{1} frames where {2} were promised</source>
   <translation>{1} Bilder, wo {2} angekündigt waren</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} grew larger than this disk allows</source>
   <translation>{1} wurde größer, als dieser Datenträger erlaubt</translation>
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>{1} has no pictures</source>
   <translation>{1} hat keine Bilder</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>{1} has no poses yet</source>
   <translation>{1} hat noch keine Posen</translation>
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>{1} has no sound</source>
   <translation>{1} hat keinen Ton</translation>
  </message>
  <message>
   <location filename="../../app/services/pipeline.py" />
   <source>{1} has no sound to align: give it a dialogue recording</source>
   <translation>{1} hat keinen Ton zum Ausrichten: Geben Sie ihm eine Dialogaufnahme</translation>
  </message>
  <message>
   <location filename="../../app/interchange/aligned.py" />
   <source>{1} has no tier of words or phones</source>
   <translation>{1} hat keine Spur mit Wörtern oder Lauten</translation>
  </message>
  <message>
   <location filename="../../app/export/picture.py" />
   <source>{1} has no transparency: the alpha channel was left out</source>
   <translation>{1} kennt keine Transparenz: Der Alphakanal wurde weggelassen</translation>
  </message>
  <message>
   <location filename="../../app/services/second_opinion.py" />
   <source>{1} has none of the words of this line</source>
   <translation>{1} enthält keines der Wörter dieser Zeile</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>{1} has nothing of what was chosen</source>
   <translation>{1} hat nichts vom Gewählten</translation>
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>{1} holds neither picture nor sound</source>
   <translation>{1} enthält weder Bild noch Ton</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} holds no picture</source>
   <translation>{1} enthält kein Bild</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1} holds {2} tier: {3} went into it or was left out</source>
   <translation>{1} fasst {2} Spur: {3} ging darin auf oder wurde weggelassen</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} is a folder</source>
   <translation>{1} ist ein Ordner</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} is damaged or no media file</source>
   <translation>{1} ist beschädigt oder keine Mediendatei</translation>
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>{1} is damaged, or no safetensors file</source>
   <translation>{1} ist beschädigt oder keine safetensors-Datei</translation>
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>{1} is damaged: it breaks off, {2} frames can be used</source>
   <translation>{1} ist beschädigt: Die Datei bricht ab, {2} Bilder sind nutzbar</translation>
  </message>
  <message>
   <location filename="../../app/io/arrays.py" />
   <source>{1} is damaged: {2}</source>
   <translation>{1} ist beschädigt: {2}</translation>
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>{1} is damaged: {2} frames can be used</source>
   <translation>{1} ist beschädigt: {2} Bilder sind nutzbar</translation>
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>{1} is damaged: {2} frames can be used, {3} are lost</source>
   <translation>{1} ist beschädigt: {2} Bilder sind nutzbar, {3} sind verloren</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} is empty</source>
   <translation>{1} ist leer</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1} is larger than {2} MB</source>
   <translation>{1} ist größer als {2} MB</translation>
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>{1} is longer than {2} hours</source>
   <translation>{1} ist länger als {2} Stunden</translation>
  </message>
  <message>
   <location filename="../../app/services/workspace.py" />
   <source>{1} is missing</source>
   <translation>{1} fehlt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1} is nested too deeply</source>
   <translation>{1} ist zu tief verschachtelt</translation>
  </message>
  <message>
   <location filename="../../app/services/analysis.py" />
   <source>{1} is never seen clearly enough to learn the mouth from</source>
   <translation>{1} ist nie deutlich genug zu sehen, um den Mund zu lernen</translation>
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>{1} is no format that is written</source>
   <translation>{1} ist kein Format, das geschrieben wird</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no frame rate</source>
   <translation>{1} ist keine Bildrate</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} is no longer there</source>
   <translation>{1} ist nicht mehr da</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of frames</source>
   <translation>{1} ist keine Zahl von Bildern</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>{1} is no number of marks</source>
   <translation>{1} ist keine Zahl von Marken</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of phonemes</source>
   <translation>{1} ist keine Zahl von Phonemen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of phrases</source>
   <translation>{1} ist keine Zahl von Phrasen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>{1} is no number of tiers</source>
   <translation>{1} ist keine Zahl von Spuren</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of voices</source>
   <translation>{1} ist keine Zahl von Stimmen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of words</source>
   <translation>{1} ist keine Zahl von Wörtern</translation>
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no {2}</source>
   <translation>{1} ist kein gültiger Wert für {2}</translation>
  </message>
  <message>
   <location filename="../../app/services/workspace.py" />
   <source>{1} is not the file this project was made with</source>
   <translation>{1} ist nicht die Datei, mit der dieses Projekt angelegt wurde</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} is not there</source>
   <translation>{1} ist nicht vorhanden</translation>
  </message>
  <message>
   <location filename="../../app/services/licences.py" />
   <source>{1} is not used: its licence ({2}) is not openly commercial</source>
   <translation>{1} wird nicht benutzt: Die Lizenz ({2}) erlaubt kommerzielle Nutzung nicht offen</translation>
  </message>
  <message>
   <location filename="../../app/io/lock.py" />
   <source>{1} is open in another Plosive ({2})</source>
   <translation>{1} ist in einem anderen Plosive geöffnet ({2})</translation>
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>{1} is read-only</source>
   <translation>{1} ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>{1} is the shot itself</source>
   <translation>{1} ist der Shot selbst</translation>
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} is too large for an editor network</source>
   <translation>{1} ist zu groß für ein Editornetz</translation>
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>{1} is {2}, not {3}</source>
   <translation>{1} ist {2}, nicht {3}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} kHz, mono, {2}</source>
   <translation>{1} kHz, mono, {2}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} kHz, stereo, {2}</source>
   <translation>{1} kHz, stereo, {2}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} kHz, {2} channels, {3}</source>
   <translation>{1} kHz, {2} Kanäle, {3}</translation>
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} may not be read</source>
   <translation>{1} darf nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} may not be written to</source>
   <translation>In {1} darf nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} min left at the pace so far</source>
   <translation>beim bisherigen Tempo noch {1} min</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} of the line is made of shapes this shot shows</source>
   <translation>{1} der Zeile bestehen aus Mundformen, die dieser Shot zeigt</translation>
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>{1} of {2} words were not found in the recording: {3}</source>
   <translation>{1} von {2} Wörtern wurden in der Aufnahme nicht gefunden: {3}</translation>
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} s left at the pace so far</source>
   <translation>beim bisherigen Tempo noch {1} s</translation>
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>{1} shows a mouth in {2} frames, {3} are needed</source>
   <translation>{1} zeigt in {2} Bildern einen Mund, gebraucht werden {3}</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>{1} shows somebody else: the face is shaped otherwise</source>
   <translation>{1} zeigt jemand anderen: Das Gesicht ist anders geformt</translation>
  </message>
  <message>
   <location filename="../../inference/render/editor/references.py" />
   <source>{1} shows the stretch of the shot that judges</source>
   <translation>{1} zeigt den Abschnitt des Shots, der prüft</translation>
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>{1} values where the flags promise {2}</source>
   <translation>{1} Werte, wo die Flags {2} ankündigen</translation>
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>{1} was not analysed yet</source>
   <translation>{1} ist noch nicht analysiert</translation>
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>{1} words fit the recording badly; check the transcript there: {2}</source>
   <translation>{1} Wörter passen schlecht zur Aufnahme; prüfen Sie dort das Transkript: {2}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>{1}, line {2}: {3}</source>
   <translation>{1}, Zeile {2}: {3}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 label became silence, being no phone: {2}</source>
   <translation>{1}: 1 Beschriftung wurde zu Stille, weil kein Laut: {2}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 label became silence, being no phone: {2} and {3} more</source>
   <translation>{1}: 1 Beschriftung wurde zu Stille, weil kein Laut: {2} und {3} weitere</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 mark cut at the shot's ends</source>
   <translation>{1}: 1 Marke an den Enden des Shots abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 mark outside the shot left out</source>
   <translation>{1}: 1 Marke außerhalb des Shots ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 overlap cut, the first at {2} s (“{3}”)</source>
   <translation>{1}: 1 Überlappung abgeschnitten, die erste bei {2} s („{3}“)</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 point without a value inside the shot left out</source>
   <translation>{1}: 1 Punkt ohne Wert im Shot ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1}: edges moved by up to {2} ms</source>
   <translation>{1}: Kanten um bis zu {2} ms verschoben</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: mouth shapes became phonemes that show them; words cannot be told from them</source>
   <translation>{1}: Aus Mundformen wurden Phoneme, die sie zeigen; Wörter lassen sich aus ihnen nicht erkennen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: there is no axis “{2}”</source>
   <translation>{1}: Es gibt keine Achse „{2}“</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>{1}: {2}</source>
   <translation>{1}: {2}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} labels became silence, being no phone: {3}</source>
   <translation>{1}: {2} Beschriftungen wurden zu Stille, weil keine Laute: {3}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} labels became silence, being no phone: {3} and {4} more</source>
   <translation>{1}: {2} Beschriftungen wurden zu Stille, weil keine Laute: {3} und {4} weitere</translation>
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1}: {2} labels became {3}</source>
   <translation>{1}: Aus {2} Beschriftungen wurden {3}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} marks cut at the shot's ends</source>
   <translation>{1}: {2} Marken an den Enden des Shots abgeschnitten</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} marks outside the shot left out</source>
   <translation>{1}: {2} Marken außerhalb des Shots ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} overlaps cut, the first at {3} s (“{4}”)</source>
   <translation>{1}: {2} Überlappungen abgeschnitten, die erste bei {3} s („{4}“)</translation>
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} points without a value inside the shot left out</source>
   <translation>{1}: {2} Punkte ohne Wert im Shot ausgelassen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>{1}:{2} is no time: minutes and seconds go to 59</source>
   <translation>{1}:{2} ist keine Zeit: Minuten und Sekunden gehen bis 59</translation>
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>“{1}” begins no cue, note, style or region</source>
   <translation>„{1}“ beginnt weder Eintrag noch Notiz, Stil oder Region</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” cannot be read as {2}</source>
   <translation>„{1}“ lässt sich nicht als {2} lesen</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” cannot be read: Japanese is read from kana</source>
   <translation>„{1}“ kann nicht gelesen werden: Japanisch wird aus Kana gelesen</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” cannot be read: Mandarin is read from pinyin</source>
   <translation>„{1}“ kann nicht gelesen werden: Mandarin wird aus Pinyin gelesen</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” in /{2}/ is no IPA phoneme that Plosive knows</source>
   <translation>„{1}“ in /{2}/ ist kein IPA-Phonem, das Plosive kennt</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” in line {2} cannot be written as {3}</source>
   <translation>„{1}“ in Zeile {2} lässt sich nicht als {3} schreiben</translation>
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” in “{2}” cannot be read as {3}</source>
   <translation>„{1}“ in „{2}“ lässt sich nicht als {3} lesen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>“{1}” is no class of tier</source>
   <translation>„{1}“ ist keine Art von Spur</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no frame</source>
   <translation>„{1}“ ist keine Bildnummer</translation>
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>“{1}” is no frame rate</source>
   <translation>„{1}“ ist keine Bildrate</translation>
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>“{1}” is no line of times (00:00:01,000 --&gt; 00:00:02,500)</source>
   <translation>„{1}“ ist keine Zeile mit Zeiten (00:00:01,000 --&gt; 00:00:02,500)</translation>
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>“{1}” is no mouth shape of Rhubarb (A to H, X)</source>
   <translation>„{1}“ ist keine Mundform von Rhubarb (A bis H, X)</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of frames</source>
   <translation>„{1}“ ist keine Zahl von Bildern</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of marks</source>
   <translation>„{1}“ ist keine Zahl von Marken</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of phrases</source>
   <translation>„{1}“ ist keine Zahl von Phrasen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of tiers</source>
   <translation>„{1}“ ist keine Zahl von Spuren</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of voices</source>
   <translation>„{1}“ ist keine Zahl von Stimmen</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of words</source>
   <translation>„{1}“ ist keine Zahl von Wörtern</translation>
  </message>
  <message>
   <location filename="../../inference/pose/targets.py" />
   <source>“{1}” is no phoneme in ARPAbet or IPA</source>
   <translation>„{1}“ ist kein Phonem in ARPAbet oder IPA</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no time</source>
   <translation>„{1}“ ist keine Zeit</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no time in microseconds</source>
   <translation>„{1}“ ist keine Zeit in Mikrosekunden</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no time in milliseconds</source>
   <translation>„{1}“ ist keine Zeit in Millisekunden</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>“{1}” is no timecode (00:00:00:00)</source>
   <translation>„{1}“ ist kein Timecode (00:00:00:00)</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no value</source>
   <translation>„{1}“ ist kein Wert</translation>
  </message>
  <message>
   <location filename="../../app/interchange/visemes.py" />
   <source>“{1}” is no viseme of Oculus</source>
   <translation>„{1}“ ist kein Visem von Oculus</translation>
  </message>
  <message>
   <location filename="../../app/interchange/visemes.py" />
   <source>“{1}” is no viseme of {2}</source>
   <translation>„{1}“ ist kein Visem von {2}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>“{1}” is no weight</source>
   <translation>„{1}“ ist kein Gewicht</translation>
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no {2}</source>
   <translation>„{1}“ ist kein gültiger Wert für {2}</translation>
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>“{1}” stands where {2} was expected</source>
   <translation>„{1}“ steht, wo {2} erwartet wurde</translation>
  </message>
  <message>
   <location filename="../../inference/speech/local.py" />
   <source>“{1}” would begin before “{2}”</source>
   <translation>„{1}“ würde vor „{2}“ beginnen</translation>
  </message>
  <message>
   <source>A line can be drafted in English only</source>
   <translation type="vanished">Eine Zeile lässt sich nur auf Englisch entwerfen</translation>
  </message>
  <message>
   <source>A small network learns this mouth from the shot and corrects the pictures that are made of its own mouths. It is used only if it is better on mouths it has not seen, by more than blurring would be.</source>
   <translation type="vanished">Ein kleines Netz lernt diesen Mund aus dem Shot und verbessert die Bilder, die aus seinen eigenen Mündern gemacht werden. Benutzt wird es nur, wenn es auf Mündern, die es nicht kennt, besser ist, und zwar um mehr, als Weichzeichnen brächte.</translation>
  </message>
  <message>
   <source>Add a key to the active axis</source>
   <translation type="vanished">Der aktiven Achse einen Key geben</translation>
  </message>
  <message>
   <source>Click or drag: move the playhead
Alt + wheel: height of the waveform</source>
   <translation type="vanished">Klicken oder ziehen: Abspielkopf bewegen
Alt + Rad: Höhe der Wellenform</translation>
  </message>
  <message>
   <source>Compare with {other}</source>
   <translation type="vanished">Vergleichen mit {other}</translation>
  </message>
  <message>
   <source>Forget this version; undo brings it back</source>
   <translation type="vanished">Diese Version vergessen; Rückgängig bringt sie zurück</translation>
  </message>
  <message>
   <source>Height of the waveform</source>
   <translation type="vanished">Höhe der Wellenform</translation>
  </message>
  <message>
   <source>Held-out sharpness</source>
   <translation type="vanished">Schärfe, zurückgehalten</translation>
  </message>
  <message>
   <source>Leave the original alone and work on a copy beside it</source>
   <translation type="vanished">Das Original in Ruhe lassen und an einer Kopie daneben arbeiten</translation>
  </message>
  <message>
   <source>Middle-drag</source>
   <translation type="vanished">Mit mittlerer Taste ziehen</translation>
  </message>
  <message>
   <source>Move the edge two segments share</source>
   <translation type="vanished">Die Kante bewegen, die zwei Segmente teilen</translation>
  </message>
  <message>
   <source>Only this shot teaches: footage of other shots cannot be added yet.</source>
   <translation type="vanished">Gelernt wird nur aus diesem Shot: Material anderer Shots kann noch nicht hinzukommen.</translation>
  </message>
  <message>
   <source>Record it first: other languages can be aligned</source>
   <translation type="vanished">Nehmen Sie sie zuerst auf: Andere Sprachen können ausgerichtet werden</translation>
  </message>
  <message>
   <source>Result {share} over {other}</source>
   <translation type="vanished">Ergebnis {share} über {other}</translation>
  </message>
  <message>
   <source>The scrubbing copy could not be written ({1})</source>
   <translation type="vanished">Der Proxy zum Scrubben konnte nicht geschrieben werden ({1})</translation>
  </message>
  <message>
   <source>The sound the face should speak. Alt and the wheel make it taller.</source>
   <translation type="vanished">Der Ton, den das Gesicht sprechen soll. Alt und das Rad machen ihn höher.</translation>
  </message>
  <message>
   <source>This aligner takes at most {1} minutes</source>
   <translation type="vanished">Diese Ausrichtung nimmt höchstens {1} Minuten</translation>
  </message>
  <message>
   <source>This shot: {mouths} of {frames} frames show the mouth clearly, {seconds} s. The last eighth judges and teaches nothing.</source>
   <translation type="vanished">Dieser Shot: {mouths} von {frames} Bildern zeigen den Mund deutlich, {seconds} s. Das letzte Achtel urteilt und lehrt nichts.</translation>
  </message>
  <message>
   <source>Use pocketsphinx, or cut the recording</source>
   <translation type="vanished">Nehmen Sie pocketsphinx, oder schneiden Sie die Aufnahme</translation>
  </message>
  <message>
   <source>What the sharpness costs</source>
   <translation type="vanished">Was die Schärfe kostet</translation>
  </message>
  <message>
   <source>least sharpness</source>
   <translation type="vanished">mindeste Schärfe</translation>
  </message>
  <message>
   <source>nothing yet</source>
   <translation type="vanished">noch nichts</translation>
  </message>
  <message>
   <source>sharpness, 1 = the original's</source>
   <translation type="vanished">Schärfe, 1 = die des Originals</translation>
  </message>
  <message>
   <source>the gap between the inner lips of the shown pose within rests and silence, in outer eye distances</source>
   <translation type="vanished">der Spalt zwischen den Innenlippen der gezeigten Pose in Ruhen und Stille, in äußeren Augenabständen</translation>
  </message>
  <message>
   <source>{other} and {this}</source>
   <translation type="vanished">{other} und {this}</translation>
  </message>
  <message>
   <source>{this}: {difference}</source>
   <translation type="vanished">{this}: {difference}</translation>
  </message>
 </context>
</TS>
