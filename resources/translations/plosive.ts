<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
 <context>
  <name>Plosive</name>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source> %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source> (being made)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source> (not for commercial use)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/pose_panel.py" />
   <source> (predicted: {words})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source> min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source> s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;4:5 guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;9:16 guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;About Plosive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>&amp;Add marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Analyse shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Blink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Close project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Compare original and result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Copy keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Duplicate at playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>&amp;Edit note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;End to playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Find action…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/sides.py" />
   <source>&amp;First: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;Fit timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Fold or open lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>&amp;Go to timecode…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Help on this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Import timing…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Insert edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Keep original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Linear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Locate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Lower lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Merge with next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>&amp;Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;New from media…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>&amp;Next marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Next suspicious frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Onion skin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Only this axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Open…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Override here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Overwrite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Paste at playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Pin to the top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>&amp;Play / pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;Playback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>&amp;Previous marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Push</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/showing.py" />
   <source>&amp;Redo {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Remove from the list</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Reset axis here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>&amp;Rules alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Safe areas</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Save</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Shift all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Split</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>&amp;Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>&amp;System</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Taller lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>&amp;Tap to time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Timecode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Transcript…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Turn the wipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>&amp;Type a line…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>&amp;Type labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/showing.py" />
   <source>&amp;Undo {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>&amp;Unpin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>&amp;Waveform, spectrogram, both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>&amp;What is this?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Why edits fade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>&amp;Wipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>&amp;Word to playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>(no key)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>0 at the bottom, 8 kHz at the top
Click or drag: move the playhead
Alt + wheel: brighter or darker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>1 = this speaker's own 98th percentile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>1 difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>1 frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/sounds.py" />
   <source>1 frame shows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>1 key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>1 key selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>1 segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>19 of 20 frames that look right lie above; blurred by one pixel most lie below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>500 ms after selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>500 ms before selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>A copy was saved as {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>A crash or a power cut loses at most this much. Saving the project stays up to you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>A face needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>A fast copy of the shot at a smaller size, made in the background. Exports never use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>A field over the selected word or phoneme; Tab goes on to the next one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>A folder with config.json and safetensors of an AutoencoderKL</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>A key of {axis}, which is hidden: click shows it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>A lane for each &amp;check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>A moved edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>A moved edge pushes its neighbours along, into the silence behind them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>A moved edge shifts everything behind it, gaps and all (Ctrl does it for one drag)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>A moved edge takes time from its neighbour, and swallows what is in its way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>A network learns this mouth and corrects the pictures that are made of its own mouths. It is used only if it is better on mouths it has not seen, by more than blurring would be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>A network was trained for this face and is not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>A phoneme must last at least {ms} ms inside its word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>A pose key needs a number.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>A recording of what the person should say instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>A row for each frame with 15 weights, as OVRLipSync gives them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>A short shot to try everything on, made on this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/start_page.py" />
   <source>A shot of a talking person, and the line it should say. Nothing leaves this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>A small network that needs no recording; “plosive learn” trains it on the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>A small network; “plosive learn” trains it on the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>A stretch must last at least {ms} ms inside the shot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>A timeline editor for lip-sync. Everything is computed on this machine; nothing is sent anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>A training has no fewer steps, so it takes longer than the budget.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>A training of that face begins anew then. This cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>A version needs a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>A video of a talking person. It is never changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>A word must last at least {ms} ms inside the shot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/labels.py" />
   <source>A word needs a letter or a figure; empty is silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>ARKit blendshapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>ARPAbet or IPA with spaces between. Bars between several ways: the one that fits the sound is taken.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>About Plosive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>About {steps} steps of {seconds} s on {device}: {minutes}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Acoustic and language model, US English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Action safe 90 %, title safe 80 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Action safe, 90 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Adapt again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Adapt to a face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Adapt to the &amp;face…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/bench_editor.py" />
   <source>Adapt to the face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Adapt to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Adapted to {name}: the face is now rendered with its network.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run.py" />
   <source>Adapting to {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Adapting to {name}: no better than blur on mouths it has not seen, so nothing was kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Adapt…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Add a key to the active axis; on a key, type its value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Add a marker, or edit the note of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Add a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Add footage of the same person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Add footage…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Add marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Add markers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Add only footage of the same person that they agreed to. It stays on this machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Add r&amp;est</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Add word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Add {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/keymaps/aegisub.json" />
   <source>Aegisub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>After and the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Against the newest &amp;version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Against the ori&amp;ginal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Align</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/again.py" />
   <source>Align again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Align again by a Whisper or CTC model from a folder, and mark what is more than 30 ms elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Align selection a&amp;gain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Align speech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>Align the speech first: there are no words yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Aligned again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Aligned by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/heard_gestures.py" />
   <source>Aligned to where it is heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Aligned to your taps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Aligning again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Aligning one word again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Aligning the dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/heard_gestures.py" />
   <source>Aligning to where it is heard…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Aligning to your taps…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Aligning {n} words again…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Aligns speech; from {folder}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>All</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>All axes are as predicted at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>All footage shows one mouth: there is nothing to learn from it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>All keys and mouse gestures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>All pages, with a search; nothing is fetched from anywhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>All words are tapped: Enter takes them, Backspace takes one back, Esc drops them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Also the consent of {people}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Alt + drag a curve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Alt + drag a segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Alt + wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Alt+drag, or T held, overrides it with three keys; the wheel widens them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>An autoencoder of {million} million weights, {side} px to a place; {licence}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>An exact value for the selected keys; Enter in the lane does it, too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/pose_panel.py" />
   <source>Analyse the shot to see poses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Analysing the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Anchor, peak, anchor on the active axis at the playhead: drag the peak, nothing leaks in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Another &amp;corner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Another rest or kept stretch like the selected one, or the selected keys, at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Another s&amp;ize</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Appearance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Apply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Articulation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>As in R</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>As in bed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>As now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>As the system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>As the system is set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>As they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>At the end it had {psnr} dB at sharpness {sharp}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Audacity labels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Audit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Audition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Autoencoder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Automation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Backwards at half speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Backwards, faster with every press; with K held one frame back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Before and after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Before and the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Begin at playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Begin with Tap to time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Begin with a shot, and the line it should say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Begins at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Black and white</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Blink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Blink, {ms} ms: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Both in turn, twice a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Both parts of {name} must last at least {ms} ms.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Both versions in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Both, zoomed and panned as one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/base.py" />
   <source>Browse…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>By {user} on {host}, process {pid}, since {since}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>CPU, 1 core</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>CPU, 1 thread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>CPU, {n} cores</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>CPU, {n} threads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Cache {ready}/{wanted}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Cache: nothing to render</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Cancel this job</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Cancel {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Cancelled: nothing was changed. The same settings go on from where it was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Catch keys; a handle of their box scales values or times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Change fade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Change interpolation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Change marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Change properties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>Change version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Change viseme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Change what is said, then align: words and phonemes are placed again, edits by hand stay.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Changed by you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>Changed since: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Check them…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Checking the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>Checks appear here once frames are rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/keymap.py" />
   <source>Choose a file that Plosive exported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Choose a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Choose a shot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Choose another phoneme or word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Choose at least one file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Choose method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Choose renderer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Choose the dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Choose the folder that holds the model: nothing is fetched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Choose the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Choose what at least one tier is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Choose what to write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Choose where each is now; only the same footage is accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Choose where to keep the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Choose which lanes are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>Choose…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Clear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Click / Ctrl + click / Alt + click an axis' name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Click a face in the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Click a lane or its name first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>Click a step to go back or forward to it; rendered frames come from the cache</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Click another face's lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/ruler_lane.py" />
   <source>Click or drag: move the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/wave_lane.py" />
   <source>Click or drag: move the playhead
Alt + drag: put the selected word where it is heard
Alt + wheel: height of the waveform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>Click or drag: move the playhead
Alt + wheel: brighter or darker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Click something to hear what it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>Click to edit this face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/axis_chips.py" />
   <source>Click: edit, Ctrl+click: show or hide, double-click: only this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Click: put it at the playhead, between two anchors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Close the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Close the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/message_bar.py" />
   <source>Close this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Closure no frame shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Colour difference at the border of the rendered patch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Colours instead of grey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Command</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Commands and their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Commercial-safe only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Compare the result with the shot as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Compare the result with the version that was named last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Compare these two: {first} on the left, {second} on the right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Compare with a &amp;model…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Compare with a &amp;timing file…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Compare with a timing file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/second_opinion.py" />
   <source>Comparing alignments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/pronunciations.py" />
   <source>Comparing pronunciations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>Component</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Confidence of the analysis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Consent of the people whose mouths are edited, and a note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Consent…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Cop&amp;y pose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copied one key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copied the pose: paste it at another frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copied {n} keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copy all twelve values at the playhead, to paste them elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copy the selected keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Copy the selected keys and remove them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Copy the whole hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Copy what went wrong, for a report</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Corners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Correct the words and align again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Corrected by the network that was trained on this face.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Counting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Create and analyse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Ctrl + click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Ctrl + drag an edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Ctrl + wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Ctrl / Alt + drag a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Ctrl+click another version to compare the two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Ctrl+drag: select several</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Cu&amp;t keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Cut the segment under the playhead in two</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Cut the tier at the playhead, also while playing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Dark grey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Default</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Delete a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Delete the unsaved edits; the project stays as it was saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Delete {model}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Delete…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Deleting…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Details copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/compare.py" />
   <source>Difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Difference from {other}, × {gain}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Difference of {this} from {other}, × {gain}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Discard them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Do it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click a segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Double-click adds a key to {axis}, a drag selects keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/automation_lane.py" />
   <source>Double-click adds a key; 1 is as predicted, 0 to 2</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click in Audit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click in Markers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click in Pose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Double-click the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/marker_lane.py" />
   <source>Double-click: add a marker
Click or drag: move the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Double-click: relabel   Drag: select   Alt+drag: move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag a handle at a kept stretch's top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag a lane's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag a rest or kept stretch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag a slider / with Shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Drag a slider, or give it the focus with Tab and press the up key: a key is set at the playhead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag an edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Drag an edge between two sounds and let go: the mouth follows. With the keyboard: put the playhead somewhere ([[play.forward]]) and press [[edit.end]].</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Drag an upper corner to fade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag in Pose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag in Rest or Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag over segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/wipe.py" />
   <source>Drag the line, or move it with the left and right arrow keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag the picture, or hold Space and drag</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drag the wipe's line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/headers.py" />
   <source>Drag to change the height, double-click for the first height</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Drag to keep the original picture here: nothing is rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Drag to mark a rest: the mouth closes and stays closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Drag to move it, Ctrl keeps the time, Alt the value; double-click types a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/headers.py" />
   <source>Drag to move the lane, double-click to fold it, right-click for the menu of lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Drag to move, drag an edge to resize, Delete removes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/docks.py" />
   <source>Drag to move: {title}. Double-click to float it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Drag to scale the selected keys' times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Drag to scale the selected keys' values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/tier_lane.py" />
   <source>Drag: move the edge as the edit mode says
Ctrl: shift everything behind it
Shift: snap, or not
Shift+Alt: move what is here in all tiers
Esc takes it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/axis_slider.py" />
   <source>Drag: set a key at the playhead (Shift: fine, Esc: back)
Up, down: nudge   Double-click: remove the key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Drags snap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Drags stop at edges, keys, frames and the playhead; Shift inverts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Drop a file on the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Drop a shot here to begin a project, or a project to open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/start_page.py" />
   <source>Drop a shot or a project here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Dup&amp;licate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>ELAN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>ELAN. Whole milliseconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/tier_lane.py" />
   <source>Edge at {time} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Edit at {share}: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Edit it / show or hide it / show it alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/marker_lane.py" />
   <source>Edit note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Edit that face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Edit the note of the selected marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Edited by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Editing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Edits do not show: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Empty the caches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Empty: the words will be recognised from the sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>End</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>End at playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>End the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/relabel_popup.py" />
   <source>Enter renames the word; its sounds are found again; empty = silence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/relabel_popup.py" />
   <source>Enter takes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Esc while dragging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>Every key can be changed: Preferences, Keyboard.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Every key of the active axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Every model in use: origin, licence, size, how good it is; share, load, delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Every pixel outside the mouth bit for bit as in the shot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Every segment of the tier, every key of the axis, every marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Every sound is seen often enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Every step. Click one to go back to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Everything behind it moves along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Everything, exactly: also who made what, locks, visemes and keys.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Export</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Export &amp;timing and poses…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Export the keymap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Export timing and poses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Export to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Exported {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Extend selection &amp;forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Extend selection back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>FFV1, lossless in the shot's own pixel format (mkv, PCM sound)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/face_picker.py" />
   <source>Face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Face &amp;mesh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Face detectors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Face mesh</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Face mesh, 478 points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Faces that use it keep it. This cannot be undone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Faces, words and sounds are found, and how this mouth moves. It takes a moment, once for each shot. The Jobs tab shows how far it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Fade</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Fade {length}
Drag: how slowly the original comes in and goes out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>File</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Files that are not where they were</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Filter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/find_action.py" />
   <source>Find a command or a preference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Find a command or a preference by a few letters of its name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Find faces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Find faces, words, phonemes and learn the speaker: what is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Find the selected words in the sound again; locked ones stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Find {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Fine detail of the rendered mouth, against the plate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Fine detail that changes from frame to frame, against the plate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>First 500 ms of selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>First frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Fit &amp;picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Flicker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Fold the lane that was clicked last to its name, or open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/headers.py" />
   <source>Fold this lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Folder of a Whisper or CTC model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>Folder of the autoencoder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Folder of the caches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>Folder of the model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Folders of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/relabel_popup.py" />
   <source>Follow the phoneme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>For a dub: the recording is heard besides the phonemes, but where you moved them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>For further editing and grading. Large files.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/keymaps/praat.json" />
   <source>For hands used to Praat's TextGrid editor: letters are labels, Return inserts an edge, Alt+Backspace removes one, Ctrl+A, I, O and N zoom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/keymaps/nle.json" />
   <source>For hands used to cutting picture: Ctrl+K cuts, Up and Down go from edit to edit, Shift+Z shows everything, Ctrl+M exports.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/keymaps/aegisub.json" />
   <source>For hands used to timing subtitles in Aegisub: S and R play, H stops, Z and X go from segment to segment, Return goes on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>For review. Plays everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Forecast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Forget what is selected; undo brings it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Forwards at half speed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Forwards, faster with every press; with K held one frame on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Found by analysis, {share} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Frame &amp;back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Frame &amp;forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Frame &amp;state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Frame rate, frame count, size, rotation and colour tags stay those of the shot; sound that was not replaced is copied untouched.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Frame rate, size, rotation and colour tags stay those of the shot. Replaced sound is cut to the sample; sound that was not replaced is copied untouched, in whole packets, and stays in step with the picture.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Frame under the playhead, and how many there are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Frame {frame} of {frames}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Frame {frame}, not learned from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Frames in view that are rendered, of those that need it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Frames of the shot, edited where they are rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Frames per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Frames per second of the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>From 23.976 to 24 (faster)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>From 24 to 23.976 (slower)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>From 24 to 25 frames per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>From 25 to 24 frames per second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>From the next start on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>GB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Gain of the difference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>Gesture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Go back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/against.py" />
   <source>Go back to it to see it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>Go back to “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Go on with the unsaved edits; save to keep them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>Go on without doing it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Go to its lanes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Go to the worst frame of what is suspicious here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Goes on when the same face is adapted with the same settings; safe to delete</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>H.264 for viewing, crf 14 (mp4, AAC sound)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>HDR, tone-mapped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Hands in front of the mouth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Hash copied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Hear nothing but this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Hear the frame the playhead moves to, by keys and by mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Hear the word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Hear this, or switch it off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>Heard: {names}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Height of the waveform, contrast of the spectrogram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Held out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Held-out PSNR</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Held-out mouth {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/wipe.py" />
   <source>Held-out mouths show here as soon as the training begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Held-out mouths: PSNR {before} → {after} dB, sharpness {dull} → {sharp}; {worth} dB beyond what blur would buy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Here: {segment}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>High contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How clearly sounds are set off from each other, 1 as predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/automation_lane.py" />
   <source>How clearly sounds are set off: the pose's fast movement about its mean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far an edit may show through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>How far both differ, amplified; black where they are equal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>How far differences are amplified</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far the head is turned away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far the lips are ahead of the sound or behind it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far the mouth is open where nobody speaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>How far the rendered mouth reaches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/automation_lane.py" />
   <source>How far the whole pose goes from this speaker's rest pose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How far the whole pose goes from this speaker's rest pose, 1 as predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>How long each sound lasts where the word is said first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>How much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>How names and unknown words are said in this project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>How slowly the original comes and goes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>How strong each frequency is, 0 to 8 kHz</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>How strongly the quick movements are shown: 1 as predicted, less mumbles, more over-articulates.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>How strongly the whole pose is shown: 1 as predicted, 0 this speaker's rest.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>How the curve goes on after this key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>How the selection begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>How the selection ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>How words are said in this project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>I may use it: its licence allows that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>IPA symbols</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Import a keymap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Import timing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Imported {name}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Importing {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Import…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>In and out of what is looped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>In and out of what is looped: {length}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>In the file, and in a .plosive.json file beside it: that mouths were edited, which file it was made from, whose faces and which frames, with which models, and what was said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Inner lips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>Insert phoneme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>Insert word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/arrange.py" />
   <source>Inspector</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Intensity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>It belongs to another project: open that one to delete it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>It goes on from step {done} of {planned}, where it was stopped.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>It is not known what is said in the shot, so not which sounds it shows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>It keeps {keys}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>It would be left without a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Its licence is not openly commercial.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Jaw drop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/showing.py" />
   <source>Jobs ({n})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Join phonemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Join the selected segment with the next one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Join words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Keep</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Keep at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Keep both</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Keep its time / keep its value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Keep the active axis' value at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Keep the best so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Keep the present state under a name, to compare with it or go back to it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Keep the present state under this name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Keep unsaved edits every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Keep what was made by hand or is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Kept at {when}. {edits} from what was saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Kept original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Kept stretch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Kept stretches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Kept: this face is now rendered with the network. Undo takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Key on {axis}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Keyboard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Keymap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>Keys and mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Keys copied from one axis, onto the active one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Keys or a pose that were copied, the earliest at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>L&amp;oop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Label or viseme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/panel.py" />
   <source>Lanes  ▾</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Lanes as at &amp;first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Last 500 ms of selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Last frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Later by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Leak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>Learn how the face moves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Learn the speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Learned &amp;flow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Learned flow that &amp;hears the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Learned from &amp;text (text2lip)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Learned from faces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Learned from how a face speaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Leave empty to have the words recognised; you can correct them afterwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Leave it there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Length</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Length in milliseconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Letters are commands again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Letters typed in the words or phonemes lane become the label of what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>Libraries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Light grey</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Light or dark as the system is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Lip gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>Lip gap, audit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Lip on teeth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Lips &amp;follow the jaw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Lips closed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Lips closed, as in M, B, P</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/pose_panel.py" />
   <source>Lips follow the jaw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Lips forward, teeth together, as in SH, CH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Lips tightly rounded, as in W</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Listen to the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Listening…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Load a network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Load…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Loc&amp;k or unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Lock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Locked: no edit and no analysis changes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/span_lane.py" />
   <source>Locked: no edit changes it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Long work: how far it is, with a button to cancel it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Looking at {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pronunciations.py" />
   <source>Looking up words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Looking…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Loop {start} – {end}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Lower lip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Lower lip at the teeth, as in F, V</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>M&amp;atte outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>M&amp;outh frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>MPEG-4 visemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Made by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Made by hand; empty: by analysis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Make proxies for scrubbing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Make the lane that was clicked last lower</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Make the lane that was clicked last taller</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Making the demo…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Making the mouths to learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Making the scrubbing proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Mark a stretch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>Mark the words that another aligner's file has more than 30 ms elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/marker_lane.py" />
   <source>Marker at {time} s
Drag to move, double-click to edit the note, right click for colours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/marker_lane.py" />
   <source>Marker note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Markers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Matte at 50 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Matte: outside it the original is untouched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Measure again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Measure the shot, and how fast this machine renders it, once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Measured movements of this shot, found again where the same sounds are spoken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Measured on this face first; used if it is better there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>Measured: {what}.
Limit: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Measuring how fast this machine learns…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Measuring…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Merge with &amp;previous</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>Models and methods</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Models and plug-ins whose licence is unknown, or not openly commercial, are not used: the face is then rendered and aligned by what is, and it says so. The models panel shows every licence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Moho switch, Rhubarb's shapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>Mouse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Mouth PSNR {before} → {after} dB, sharpness {dull} → {sharp}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Mouth diagram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Mouth frame: what is analysed and rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Mouth shapes that the phonemes show, to {step}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Mouths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Move an edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>Move edge of {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>Move edges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Move lane &amp;down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Move lane &amp;up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Move marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move the edge two segments share, as the edit mode says: overwrite, push, shift</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Move the lane that was clicked last down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Move the lane that was clicked last up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move the lane; its lower border sizes it, its triangle folds it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move what is selected; words take their phonemes along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Move what lies at this time in all tiers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Move word to where it is heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Move {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>Moved edges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Moving the playhead is heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>Name &amp;version…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Name of the present state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Name the present state to come back to it, or to compare later work with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Name version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Ne&amp;xt axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Ne&amp;xt edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Neither is the present state</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Networks (*.safetensors)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/assist.py" />
   <source>New here? The tour takes two minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>New keys belong to the axis before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>New keys belong to the next axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/assist.py" />
   <source>New label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>New project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/message_bar.py" />
   <source>News</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>Next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Next &amp;area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Next &amp;edited or locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Next to &amp;check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>No consent is recorded; the record will say so by holding none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>No device can be opened: plug one in, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>No edit and no analysis changes what is locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>No face in this frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/viewer.py" />
   <source>No face is known at this frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>No face is known yet: analyse the shot first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>No face is known yet: analyse the shot first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>No face: the original shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>No frame shows these lips closed: lengthen it over the middle of a frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>No frame shows this closure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>No further phoneme before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>No further phoneme behind this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>No further word before this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>No further word behind this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>No jobs. Analysis, export and proxies show here while they run.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>No key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/pose_panel.py" />
   <source>No key here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>No key is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>No media is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>No model is chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>No network was trained for this face yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>No network was trained for this face yet: adapt to it first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>No page speaks of that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/mouth_diagram.py" />
   <source>No pose here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>No pose is known here: analyse the shot first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>No project is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>No shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>No sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>No sound device is there: playing goes on without sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/player.py" />
   <source>No sound device: playing goes on without sound until there is one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>No sound: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/player.py" />
   <source>No sound: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>No steps yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>No version is named yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>No word was tapped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>Not known here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Not known here and left out: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Not looked at: that was cancelled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Not openly commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Not said in this line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Not saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>Not there: locate…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Not used: another predictor is chosen for the face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Not used: its licence is not openly commercial, and only such models are wanted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Not used: the face is rendered by its own mouths alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Not yet known: {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Not yet rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Notes about the picture. They stay where they are when words move.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Notes on the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Nothing here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Nothing is audited yet: it begins when frames are rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Nothing is changed before you choose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Nothing is kept: on mouths it has not seen the network is no better than blur. The face is rendered from its own mouths as before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/editor.py" />
   <source>Nothing is lost; save, and report it with the details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Nothing is marked in the tier there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Nothing is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Nothing is selected, and nothing is under the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/find_action.py" />
   <source>Nothing of that name can be done now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Nothing suspicious after this frame ({done} of {frames} frames looked at)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Nothing suspicious before this frame ({done} of {frames} frames looked at)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>Nothing suspicious here, or not rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Nothing to cut under the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Nothing was learned of this face yet: analyse the shot first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Nothing was learned of this face yet: analyse the shot first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Oculus visemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Oculus visemes, weights per frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Of these the first {seconds} make the mouths to learn from; they are kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>One frame back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>One frame on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>One key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>One list of labels of all that was chosen. Times are exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>One picture per frame, for compositing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>One plate pixel per pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>One tier, whole milliseconds, silence left out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>One word, {seconds:.2f} s: ends at {end:.2f} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/compare.py" />
   <source>Onion skin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Only a place inside {name} can cut it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Only the work range, {start} to {end}: {length}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Only {mouths} frames show this mouth clearly, and {least} are needed: use a longer shot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Opacity of the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Open &amp;recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Open a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Open a project first, or drop the shot as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Open a project folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>Open a project to see what is known of its shot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Open a project, begin with a shot, or give the face a sound or text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Open and round, as in law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Open elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Open it here; the other program loses its hold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Open nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/editor.py" />
   <source>Open or make one first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Open project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Open the &amp;demo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Open the audit lane into one lane for each check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/headers.py" />
   <source>Open this lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Open, as in father</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Opening {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Order, heights and choice of lanes as they were at first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Ori&amp;ginal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Origin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Original left, result right of a line that can be dragged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Original: no face is known yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Original: the speaker is not learned yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Other settings, or more time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Overlays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Overlays
What is drawn over the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Override pose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Override with three keys; the wheel makes it wider</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>Overwrite</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Own mouths (&amp;exemplar)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Own mouths (exemplar)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Own mouths and &amp;network (editor)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Own mouths and network (editor)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/table.py" />
   <source>P&amp;ose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>PNG sequence, RGB (folder, WAV sound)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>PSNR against sharpness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>PSNR {before} → {after} dB, sharpness {dull} → {sharp}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Pages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Pan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Papagayo project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Part of this is a kept stretch already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Part of this is a rest already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Paste onto active &amp;axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Paste {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Pause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Phoneme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Phoneme or word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Phonemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Phonemes heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Picture &amp;1:1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Picture closer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Picture further</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Pictures of the shot, so that a place can be found by eye.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play backwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play forwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play se&amp;lection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play selection and stay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play slowly backwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play slowly forwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Play the selected words, or the line, and press the key of Tap a word as each one begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play the work range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play what is selected and come back; again stops there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play what is selected and stay where it ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Play with sound from the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Play, drag, undo, key and export on the demo, in two minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Playback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Playhead at {time} seconds, frame {frame}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Playhead to the edge before; what begins there is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Playhead to the marker before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Playhead to the next edge of the tier; what begins there is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Playhead to the next marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Playing, the time of the playhead, and tools for the selection.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Plosive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Plosive ended before {name} was saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Plosive keymap (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Plosive project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Plosive timing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Points that speech does not move</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Pose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/axis_chips.py" />
   <source>Pose axes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>Pose curves appear here once the shot is analysed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Pose keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Pose the mouth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Pr&amp;eferences…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/keymaps/praat.json" />
   <source>Praat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Praat and the Montreal Forced Aligner. Tiers, points and times are exact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Pre&amp;vious axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Pre&amp;vious edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Pre&amp;vious suspicious frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Predicted by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>Preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/find_action.py" />
   <source>Preferences: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Press</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Press [[edit.undo]]. The pixels come back with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Press [[file.export]], choose a format and a file, and export. Nothing of the original is changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Press [[play.toggle]], or click here. The picture follows the sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Press the new key, or Esc</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Preston Blair switch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Previous area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Previous edite&amp;d or locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Previous to c&amp;heck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Pro&amp;ject properties…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>ProRes 422 HQ, 10 bit (mov, PCM sound)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/message_bar.py" />
   <source>Problem</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>Project as opened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Project folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Project properties</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Projects that were open lately</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Pron&amp;unciations…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/pronunciations.py" />
   <source>Pronounce words anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Pronunciations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Pronunciations, US English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Protected from edits and analysis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>Push</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Put a marker at the playhead; again edits its note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Put the keyboard's focus into the next area of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Put the keyboard's focus into the previous area of the window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Queue the same work once more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Re&amp;label…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Re&amp;link media…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>Reading the shot…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/spectrogram_lane.py" />
   <source>Reading the sound…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Reading {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Reading {name}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/start_page.py" />
   <source>Recent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>Recent projects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Record consent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>Record consent…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Recover</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Relabel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Relabel: pick from the list or type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Relink</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Relink dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Relink media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/relink.py" />
   <source>Relink missing media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Relinking media</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Relink…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Remove keys, markers, rests and kept stretches; silence speech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>Remove marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Remove the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>Remove version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Remove {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Rename face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>Rename word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Rename {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Rendered frames and proxies; they can always be made again. Used for projects opened from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Rendered from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendered with the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendered without the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendered, edit at {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Renderer of the face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Rendering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Repeat the work range, the selection, or the whole shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Reset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Reset all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/poses.py" />
   <source>Reset pose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Reset pose &amp;here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/compare.py" />
   <source>Result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Result and what it is compared with in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Rhubarb JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Rhubarb TSV</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Rhubarb XML</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Right-click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Right-click a lane's name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Rounded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Rounded, as in too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Rounding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Ruler</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>Rules, corrected for the &amp;speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/sides.py" />
   <source>S&amp;econd: {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>S&amp;mooth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>S&amp;nap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>SAPI visemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Said once in this line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Said {n} times in this line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Save a &amp;copy…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Save a copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/closing.py" />
   <source>Save the edits in {name}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Saved {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Saving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Saving a copy as {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Say for each person who it is and what was agreed to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Say how they sound…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Say it this way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Says at a face why an edit does not show in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Scale of everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Scale {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/stack.py" />
   <source>Scroll the lanes (wheel over their names, or Shift + wheel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Scroll the lanes up and down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/panel.py" />
   <source>Scroll the timeline (wheel; Ctrl + wheel zooms)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Scroll the timeline; zoom the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Seam</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>Search</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Search for a command or a key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/window.py" />
   <source>Search the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Seconds from the first frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Segment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Segment locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Segment unlocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select &amp;all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select a rest or a kept stretch; words and phonemes are made by cutting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select a word or a phoneme to type its label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Select a word, a phoneme or a pose key in the timeline.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Select all k&amp;eys of the axis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select the next segment as well, or the last one no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select the segment before as well, or the first one no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Select the word that is heard at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select the words or phonemes that shall be aligned again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Select this one too, or no longer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Select up to here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select what is here in the tier above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Select what is here in the tier below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Select what the mouse passes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Selected: {segment}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Set &amp;key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Set a key at the playhead / finely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Set a key…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Set articulation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Set by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Set dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Set intensity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Set key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>Set pose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pronunciations.py" />
   <source>Set pronunciations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Set {n} keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Share the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Share…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Sharpness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift + Alt + drag an edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift + click</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift + wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>Shift all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift over the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Shift while dragging</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Shipped with Plosive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Shorter than a frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Shorter than a frame ({length} of {frame} ms)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Shot chec&amp;k</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/listening.py" />
   <source>Shot's own sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Show only these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Show the active axis alone; again shows all twelve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Show the edited picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Show the mouth of the edited face, large</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Show the shot as it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Show the whole picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Show the whole shot in the timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Show what is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Show…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/compare.py" />
   <source>Side by side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>Silence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/phone_grid.py" />
   <source>Silence: the mouth rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Size of the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>Size of the picture: 100 % shows each plate pixel as one pixel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Size {size}, seed {seed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Skew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Small, medium, large in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Snap, or not: inverts the setting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Solo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Some footage has not been looked at yet: wait for it, or untick it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Some words are not in the dictionary.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/editor.py" />
   <source>Something unexpected went wrong: {error}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>Sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/base.py" />
   <source>Sound (*.wav *.flac *.aif *.aiff *.mp3 *.m4a *.ogg *.opus *.mp4 *.mov *.mkv);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Sound device</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/player.py" />
   <source>Sound is back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Sound plays on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Sound while scr&amp;ubbing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Sounds in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/sounds.py" />
   <source>Sounds in the footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Speaking rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Spectrogram</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Spectrogram in &amp;colour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/spelling.py" />
   <source>Spelling a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/shipped.py" />
   <source>Spelling to phonemes, English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Split {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Spread</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Start to &amp;playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Start training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Status</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>Step {here} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Step {step} of {planned}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Stop and change nothing; the same settings go on from here later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Stop here; used if it is better on held-out mouths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Stopped at step {step} of {planned}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Stopping…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Storage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>Stretch {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Stretches in which the mouth rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Stretches in which the mouth rests, as this speaker's mouth rests. Drag in empty space to mark one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Stretches in which the original picture shows through, untouched. Drag in empty space to mark one; its corners fade it in and out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Stretches in which the plate shows through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>SubRip subtitles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Sync</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Table</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>Tabs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Take a network that was shared; it is checked first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Take it back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Take it over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Take the chosen footage off this list; the file stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Take the last edit back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>Take the selected segment's first edge away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/assist.py" />
   <source>Take the tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Take this version's state; undo brings the present one back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Take words, phonemes or poses of the edited face from a file of another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Taken from files</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>Taking {name} as the dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Tap a &amp;word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Tap a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Tap to time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Taps dropped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Taught the predictor “{name}” how this face speaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Teeth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Teeth together, as in S, Z</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Tell where it is now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Tell where moved footage and sound are now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Ten frames back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Ten frames forward</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Ten frames on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Text size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>TextGrid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>TextGrid, JSON</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>TextGrid, short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>That is another machine, so whether the program still runs cannot be seen from here. Take the project over only if you know that it does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>That program is running on this machine. Two programs in one project would overwrite each other.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/tour.py" />
   <source>That was the tour. The Help menu says more, and begins it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The active axis is as predicted at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>The analysis is unsure of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The analysis is {share} sure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>The caches hold {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The copied keys belong to several axes: paste them at the playhead instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The curve eases on from the selected keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The curve goes straight on from the keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The curve holds the key until the next one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The face is now rendered with {model} ({figures}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The face is rendered from its own mouths alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>The face keeps its own sound, so a network learns to correct its mouth as it is, and to leave alone what need not change. It is used only if it is better on mouths it has not seen, by more than blurring would be. If the face is dubbed one day, adapt to it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>The face was learned anew meanwhile: try the model again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/face_training.py" />
   <source>The face was learned anew while this was trained: adapt to it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>The folder is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>The folder of an autoencoder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The inset in another corner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>The keys would lie outside the shot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The mouth closes through the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>The mouth inset shows the original beside the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/poses.py" />
   <source>The mouth is in that pose already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The mouth, magnified and held still, in a corner of the picture; with Shift the original too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>The network is not used: {why}. The face shows its own mouths.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The network that was trained on the face corrects its mouths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/held.py" />
   <source>The new words have no room beside {name}, which is locked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The next segment that a hand made or locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The next segment that is unsure, shorter than a frame, or a closure no frame shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>The older version left, the newer one right of a line that can be dragged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The one before that a hand made or locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>The one before that wants a look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The open project holds it, and does not use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>The open project uses it: the face will be rendered from its own mouths.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/editor.py" />
   <source>The original picture shows there; analyse the shot again if it goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The original picture shows through the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>The original shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The picture at the playhead. The wheel zooms, the middle button moves it. Only the mouth is ever changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The points that were found on each face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The pose at the playhead: a drawing of the mouth and a slider for each axis. Moving a slider sets a key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/mouth_diagram.py" />
   <source>The pose at the playhead; a dashed outline shows the prediction where you changed it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/poses.py" />
   <source>The pose is as predicted here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>The pose of every frame as 52 blendshapes, with the 12 axes beside them for an exact way back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The result over the original, see-through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>The rule table in this speaker's span</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>The rule table, corrected by what was measured of this speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The ruler. Click or drag to move the playhead. The strip below tells which frames are rendered: green is ready, amber is being made, grey waits; hatched means that no face is seen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>The selected keys once more, the earliest at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The selected segment begins at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The selected segment ends at the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>The selected word is heard here: align it to the playhead (Alt and a drag over the sound does it)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>The shot begins here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>The shot ends at {end:.2f} s: what is beyond is cut off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>The shot ends here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>The shot is analysed: drag a phoneme's edge to change when it is said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>The shot is being looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>The shot's own sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>The silence is locked: unlock it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>The silence reaches to the shot's end: move its edge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>The silence reaches to the shot's start: move its edge.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The sound by frequency, low at the bottom. Edges of sounds are seen here better than in the waveform.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The sound the face should speak. Alt and a drag put the selected word where it is heard; Alt and the wheel make it taller.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>The sounds of the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The sounds of the words, in colours by what the lips do. Drag an edge to change when the mouth does it; double-click to choose another sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>The speaker's &amp;own movements (retrieval)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The square around the mouth that is analysed and rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preferences.py" />
   <source>The system's place for caches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>The tier has no further edge on this side</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>The training went astray at step {step} of {planned}: its loss was no number any more. What was best before that is the result.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>The twelve axes of the lip pose over time. Squares are keys that you set: drag them; double-click adds one to the active axis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>The twelve axes of the mouth, and their keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rescue.py" />
   <source>The unsaved edits are in {name} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>The waveform of what the face says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>The wipe's line stands or lies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/labels.py" />
   <source>The word's phonemes stay as they were.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>The words of the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>The words were recognised by machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>The work range begins at this frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>The work range ends with this frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/audit_lane.py" />
   <source>The worst of all checks, the limit at the dashed line.
{done} of {frames} frames looked at. N goes to the next suspicious frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Theme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/window.py" />
   <source>Theme, size, language, keys, editing, sound, caches: what is chosen holds at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>There are no keys to paste.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>There are no words to compare yet: analyse the shot first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>There is another marker at that time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>There is another {axis} key at that time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>There is no edge at this time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/predict.py" />
   <source>There is no face yet: analyse the shot first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>There is no file {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>There is no folder {path}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>There is no lip axis “{axis}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>There is no marker before the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>There is no marker behind the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>There is no marker colour “{colour}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/keys.py" />
   <source>There is no room for anchors here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/boundary.py" />
   <source>There is no silence at the end of the shot to push into.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>There is no sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>There is no sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>There is no viseme “{viseme}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>There is no word here that may be aligned: analyse the shot, or unlock words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>There is no word here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>There is no work range: mark its start and end first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>There is nothing after {name} to join.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>There is nothing before {name} to join.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/incoming.py" />
   <source>There is nothing in the chosen tiers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/again.py" />
   <source>These words were edited while they were being aligned: align them again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>These words were recognised by machine. Correct them, then align.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/media.py" />
   <source>This face has a recording of its line: correct its transcript instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>This face has a recording of its line: correct its transcript instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>This face has no recording of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>This face is no longer in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>This face is rendered that way already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/rescue.py" />
   <source>This is a copy, {copy}, as {name} was saved last. Saving writes the copy; {name} stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>This is the shot itself: choose another name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/markers.py" />
   <source>This marker is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>This pose key is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>This segment is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>This shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>This shot is no longer in the project.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>This size works in the latents of an autoencoder of yours: give its folder, and say that you may use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>This training is finished: its result is ready at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>This version and the present in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/version.py" />
   <source>This version is no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/versions.py" />
   <source>This version is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>This version left, the present right of a line that can be dragged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/against.py" />
   <source>This version was made before the faces were analysed or learned again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>This window can be closed: the training goes on, and shows in the jobs.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Tier a&amp;bove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Tier belo&amp;w</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Time a line from its text, before anybody has recorded it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Time budget</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Time of the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Time, frame, what is selected, how many frames in view are rendered, and whether everything is saved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>Timecode</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Timecode and frame number over the picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>Timecode of the playhead: hours, minutes, seconds, frames
Click to type where to go: 3:12, 312, 1.5 (seconds), f120, +12</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/arrange.py" />
   <source>Timeline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Timing and poses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Timing the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/overlays.py" />
   <source>Title safe, 80 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To &amp;end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To &amp;start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>To edges, keys, frames and the playhead. Holding Shift during a drag inverts it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To next edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To previous edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To the edge after the playhead, in the tier of the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>To the edge before the playhead, in the tier of the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Tongue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Tongue behind the teeth, as in D, T, N</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Tongue between the teeth, as in TH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Tongue tip up, as in L</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>Tour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/renderer_choice.py" />
   <source>Train a network on this face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Train a small network on this face, so that its mouths come out better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>Train for a second on made-up mouths, to see what a step takes now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Training loss</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>Training {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/model.py" />
   <source>Trainings that can go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/keymaps/plosive.json" />
   <source>Transport as in Shotcut and Kdenlive, segments as in Praat and Anchor.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/jobs_panel.py" />
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Trying {model} on {face}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Tuck</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Two tiers cannot both be {what}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Two versions at a time can be compared.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>Type a &amp;value…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Type a line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>Type a number from {low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>Type a number, such as 0.45</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Type a timecode, a frame, a time in seconds, or a step like +12</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Type label in place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Type the words of the line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/relabel_popup.py" />
   <source>Type to narrow (ARPAbet or IPA), Enter takes it; empty = silence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>Typing labels: select a word or phoneme and type; Enter takes it, Tab goes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Undo brings it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>Unedited: the original shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/closing.py" />
   <source>Unsaved edits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Upper lip</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Use a model</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Use for this face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>Use it here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Use these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Used by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>Used the next time playing starts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Version {n}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>Version, models and their licences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/main_window.py" />
   <source>Versions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/against.py" />
   <source>Versions cannot be read here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/base.py" />
   <source>Video (*.mp4 *.mov *.mkv *.mxf *.avi *.webm *.m4v *.mpg *.mpeg *.ts *.mts);;All files (*)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../resources/keymaps/nle.json" />
   <source>Video editor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Videos ({patterns})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Videos of the same person, or analysed projects; files can also be dropped here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/viewer.py" />
   <source>Viewer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Vis.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>Viseme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Viseme poses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Viseme {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>Viseme {name} (chosen by hand)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>Viseme: what the mouth shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/assist.py" />
   <source>Visemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Visibility</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>Waiting for its turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>Waits to be looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Waveform, spectrogram and both in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Ways to say the word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>WebVTT subtitles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>What a 4:5 crop would show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>What a 9:16 crop would show</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/edit_mode.py" />
   <source>What a moved edge does to its neighbours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>What can be done to what is here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>What each sound shows on the lips. Double-click to choose another look without changing the sound.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>What happens to the segments behind it. Holding Ctrl during a drag moves them along.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>What in and out mark in the timeline; without the tick the whole shot is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>What is compared</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>What is compared with beside the result, as while Shift is held</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>What is heard just after the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>What is heard just before the selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>What is not openly licensed for commercial use is not used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/transcript.py" />
   <source>What is said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>What is said in the dialogue, word for word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>What is said, word by word. An edge of a word is an edge of its first and last sound, too: drag it. Double-click renames.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>What is selected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>What is selected, in numbers, and what can be done to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>What is written about the edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/book.py" />
   <source>What it does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>What may look wrong, all checks in one lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>What of {face}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>What shall be said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/help.py" />
   <source>What the part of the window with the focus is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>What the renderer runs on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>What the sounds show on the lips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>What wants a look</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>What was agreed to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/find_action.py" />
   <source>What was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/edit.py" />
   <source>What was measured of the shot, and what to expect of the result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>What was not used for longest is deleted when a project is opened.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>What will happen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Wheel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/pose.py" />
   <source>When the jaw is keyed by hand, the lips open and close with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>Where is {name} now?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>Where it is heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Where the audit found something before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>Where the audit found something next</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>Where to keep the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>Whether all edits are in the project file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Whether what shows is rendered, kept, or without a face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>Which device plays; remembered for the next time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/face_picker.py" />
   <source>Which face is edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/what.py" />
   <source>Which face is edited, when the shot has several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/panel.py" />
   <source>Which lanes are shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>Which tier is listed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>While nothing plays, each move sounds for the length of a frame.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>While tapping to time: the next word begins now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/properties.py" />
   <source>Who agreed to being edited, to what, and when. It is written with every export.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/viseme_grid.py" />
   <source>Wide, as in see</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>Width</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/versions_panel.py" />
   <source>Wipe</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>With the &amp;original beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/closing.py" />
   <source>Without saving they are lost.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>Word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>Words and phonemes are timed from the text; commas and full stops pause. The draft is silent. When the recording comes, your edits move with their words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/sparse.py" />
   <source>Words and phonemes cover the shot already: split one to make another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Work on a copy of what was saved last, beside the original, which is left alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Work on the whole shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/play.py" />
   <source>Work range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>Write into {name}: everything else in it stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Write the finished shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/models_panel.py" />
   <source>Write the network and its card to a file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Write the project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Write the project to another folder; go on with this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/steps.py" />
   <source>Write the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>Write the unsaved edits as a project of their own beside this one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>Write words, phonemes or poses of the edited face for another program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/exchange.py" />
   <source>Writing {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>Written: {file}, and what it is in {card}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/arrangement.py" />
   <source>Yaw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom &amp;in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom &amp;out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Zoom the picture in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Zoom the picture out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Zoom the timeline at the cursor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom the timeline in about the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom the timeline out about the playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/picture.py" />
   <source>Zoom to &amp;mouth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/view.py" />
   <source>Zoom to &amp;selection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/help/gestures.py" />
   <source>Zoom to the mouth there; elsewhere fit and 1:1 in turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>a critic of blur joins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timecode.py" />
   <source>a few seconds left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timecode.py" />
   <source>about {n} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timecode.py" />
   <source>about {n} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/edge_gestures.py" />
   <source>all tiers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>analysis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>and {n} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>as saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>automation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>automation key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>automation keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>below it the plate's mouth is the stronger one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>blur alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>changes its two neighbours only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>chosen by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>click to edit this face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>closed lips pressed together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>copy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners apart (+) or together (−)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners at ease</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners up (+) or down (−)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners {much} apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners {much} down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners {much} together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>corners {much} up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/mark.py" />
   <source>edited by hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>edited, waiting to be rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>faces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/edge_gestures.py" />
   <source>fade {length}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>fair, held back by {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>fine detail of the result where the patch covers (variance of the Laplacian), against the plate's median within half a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>fits {share}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>from here on the edit begins to fade into the plate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>fully</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>gap between the inner lips; below 0 they are pushed together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>good</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>guessed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>half</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/sounds.py" />
   <source>hardly seen: put together from neighbours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>how far an edit may show through; suspicious only where something is edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>how far the head is turned away; suspicious only where something is edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>how far the jaw is down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>how far the lips are ahead of the sound (+) or behind it (−): the lag at which the jaw of the shown pose follows the loudness of the speech best; unknown where it follows it too little</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>how much fine detail changes from the frame before, in the patch against the plate, both held still in the mouth frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>how much of the teeth shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/opening.py" />
   <source>its licence is not openly commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>its licence is not written down beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/tour.py" />
   <source>its menu entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>its sounds were recognised by machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>jaw up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>jaw {much} down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>kept stretch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>kept stretches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/vae_row.py" />
   <source>licence {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>linear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>lips 125 ms early are noticed (ITU-R BT.1359); in a dub that fits, 96 of 100 frames stay within it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips flat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips not pressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips pushed together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips touch</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips {much} apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips {much} pressed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lips {much} rounded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip at ease</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip down (+) or up (−) against the chin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip rolled in under the teeth (+) or turned out (−)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip {much} down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip {much} rolled in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip {much} turned out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>lower lip {much} up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>make sure it is the same person: the shape of the face does not tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>marker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>markers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>mouth in the middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>mouth shifted to the viewer's right (+) or left (−)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>mouth {much} to the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>mouth {much} to the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>moves everything behind it along</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>no NVIDIA driver</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>no face here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>no face {n} frames ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>no face {n} frames back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/opening.py" />
   <source>no network was trained for this face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>no step here is on disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>no teeth seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>not heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/about.py" />
   <source>not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>not yet known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>nothing to render: the plate shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>own footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>own mouths alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>phoneme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>phonemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/recent_list.py" />
   <source>pinned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>playhead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>poor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/pose.py" />
   <source>pose key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>pose keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>predicted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>pucker or protrusion</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/edge_gestures.py" />
   <source>push</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>pushes, and eats silence first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>rendered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/cache_strip.py" />
   <source>rendering now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>renders that look right stay below 1.7; noise of 8 of 255 lies above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>renders that look right stay below 4; a patch tinted by 8 of 255 lies above 6</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>rest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>rests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>says what the shot says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/groups.py" />
   <source>says {name}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/preference_rows.py" />
   <source>seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>sharpness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/edge_gestures.py" />
   <source>shift all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>short</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>shot end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>silence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>slightly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>smooth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>something is over the mouth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>sound edge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_legend.py" />
   <source>step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>step {step}: {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>teaches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>teaches; its last eighth judges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>teeth {much} seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>the colour step that the border of the patch has to hide: CIE 1976 difference of patch and plate where the matte fades, averaged in twelve sectors, median of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the face is not certain ({share})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the face is small ({eyes} px between the eyes)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>the gap between the inner lips of the shown pose, in outer eye distances, within rests and within silence that the recording shows too</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/audit_checks.py" />
   <source>the gap from which lips count as apart; the same as for closures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the head is tilted {pitch}° down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the head is tilted {pitch}° up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the head is turned {yaw}° to the left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>the head is turned {yaw}° to the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>the network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>the silence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/doctor.py" />
   <source>this onnxruntime was built without CUDA: install onnxruntime-gpu</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/pronunciations.py" />
   <source>this project</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_gestures.py" />
   <source>times × {factor}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>tongue not seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>tongue tip raised and visible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>tongue tip {much} raised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/licences.py" />
   <source>unknown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>unseen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>unsure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>upper lip at ease</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>upper lip up (+) or down (−)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>upper lip {much} down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>upper lip {much} up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_panel.py" />
   <source>value {value}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_gestures.py" />
   <source>values × {factor}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>varies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>weak, for {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>what was learned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/version_cards.py" />
   <source>words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/gestures.py" />
   <source>work range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>worth watching</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>{apart} of {words} words are more than 30 ms elsewhere in {name}: red markers say how much</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/axis_slider.py" />
   <source>{axis} value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_gestures.py" />
   <source>{axis} {value}   ± {n} frames (wheel)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_lane.py" />
   <source>{axis}: click to edit it, Alt+drag overrides it here with three keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/audit_store.py" />
   <source>{check} {value} at frame {worst}, should be at least {limit}   (frames {first} to {last})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/audit_store.py" />
   <source>{check} {value} at frame {worst}, should be at most {limit}   (frames {first} to {last})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/audit_store.py" />
   <source>{check} {value}, should be at least {limit}   (frame {first})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/audit_store.py" />
   <source>{check} {value}, should be at most {limit}   (frame {first})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>{colours}; an export keeps the HDR of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/listening.py" />
   <source>{face}: new line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/segment.py" />
   <source>{first} and {second} belong to two words: join the words first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>{key} at the start of “{word}” ({number} of {count})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/keyboard_page.py" />
   <source>{key} is {command} now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/wipe.py" />
   <source>{left} at the left, {right} at the right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/axes.py" />
   <source>{low} to {high}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/value_popup.py" />
   <source>{low} to {high}, Enter sets it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>{model} is in the list of models</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/adapt.py" />
   <source>{model} is no better on this face than its own mouths ({figures}), so it is not used.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/file.py" />
   <source>{names} is not where it was</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>{name}   yaw {yaw}°   {eyes} px between the eyes   visible {seen}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/sound_popup.py" />
   <source>{name} (not there)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/opinion.py" />
   <source>{name} agrees within 30 ms on all {words} words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/automation_lane.py" />
   <source>{name} automation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/new_project.py" />
   <source>{name} exists already: choose another name, or open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>{name} exists and will be replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/held.py" />
   <source>{name} is locked but not in the new transcript: unlock it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/keymap.py" />
   <source>{name} is no keymap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>{name} is open already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>{name} is too short for {n} phonemes: make it longer first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>{name} lane</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>{name}: {million} million weights, {side} px</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>{numbers}; {worth} dB beyond blur</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/tour/coach.py" />
   <source>{number} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>{n} after what is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/history_panel.py" />
   <source>{n} before what is saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/rescue.py" />
   <source>{n} differences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/export.py" />
   <source>{n} frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>{n} frames ahead {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>{n} frames back {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/sounds.py" />
   <source>{n} frames show it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>{n} keys</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/curve_gestures.py" />
   <source>{n} keys   {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>{n} keys selected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>{n} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>{n} of 39 sounds are seen in fewer than {few} frames: {names}. They are put together from their neighbours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/lane.py" />
   <source>{n} of {all}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/footage_list.py" />
   <source>{n} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/status_line.py" />
   <source>{n} segments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>{n} segments locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tier.py" />
   <source>{n} segments unlocked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>{n} selected, from {start} to {end} seconds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/phone_grid.py" />
   <source>{phone} as in “{word}”: {does}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/run_page.py" />
   <source>{psnr} dB at sharpness {sharp}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>{rate} (the shot's)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/owned.py" />
   <source>{samples} mouths of this face, {steps} steps, seed {seed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_table.py" />
   <source>{shown} of {of}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/adapting/setup_page.py" />
   <source>{size}, in an autoencoder of yours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/shot_panel.py" />
   <source>{some} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/accessible.py" />
   <source>{start} to {end} seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/state.py" />
   <source>{state} (scrubbing copy)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/describe.py" />
   <source>{sure}: check it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>{this} compared with {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/bar.py" />
   <source>{this} {share} over {other}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/viewer/paint.py" />
   <source>{time}   frame {frame}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/strip_lane.py" />
   <source>{time} s   frame {frame}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/exchange.py" />
   <source>{title}. Choose what each tier is for {face}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/dialogs/draft_line.py" />
   <source>{words} words, {seconds:.2f} s: ends at {end:.2f} s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>“{label}” is locked: unlock it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/result.py" />
   <source>“{label}” is no ARPAbet phoneme, nor IPA; write one like AH0 or M, or nothing for silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/moves.py" />
   <source>“{label}” is no ARPAbet phoneme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/labels.py" />
   <source>“{text}” is no phoneme. Type ARPAbet (AH0, M, SH) or IPA (ə, m, ʃ); empty is silence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/transport_bar.py" />
   <source>“{text}” is no time: write 3:12, 312, 1.5 (seconds), f120 or +12</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/panels/segment_model.py" />
   <source>“{text}” is no time: write seconds like 1.25 or 0:01.250.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/heard_gestures.py" />
   <source>“{word}” begins at {time}: what is locked or made by hand beside it stays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/timeline/heard_gestures.py" />
   <source>“{word}” is heard at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../widgets/commands/tap.py" />
   <source>“{word}” would begin before the word before it: Backspace takes that one back</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Errors</name>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>'{1}' is no ARPAbet or IPA phone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>1 word fits the recording badly; check the transcript there: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>&lt;{1}&gt; has no {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/flow/seal.py" />
   <source>A frame cannot last {1} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/text/draft.py" />
   <source>A line cannot last no time at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/latent_network.py" />
   <source>A network of this size works in the latents of an autoencoder, and none is given</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Adapt to the face again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Adapt to the face, or use a model of a dub</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/bank.py" />
   <source>Adapt to this face again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/adapting.py" />
   <source>All footage shows one mouth: there is nothing to learn from it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>Analyse a shot with its own sound and transcript first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/learn.py" />
   <source>Analyse the shot again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Analyse the shot first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Analyse the shot first, or choose more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Analysis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/arrays.py" />
   <source>Analysis data {1} is missing from {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Beyond 30° the edit fades out, and is gone at 45°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Blendshapes tell the axes roughly, and teeth not at all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Change the label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>Check that the transcript is what is said in this recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/attention.py" />
   <source>Check that they belong together</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Check that this is the right recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>Check the disk and the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>Check the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/flow/seal.py" />
   <source>Check the frame rate of the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Check the path, or make one with `plosive new`</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Check the path, or relink the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Check whether another program has it open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/switch.py" />
   <source>Choose a .dat file of Moho, Papagayo or Rhubarb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>Choose a .pgo file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/card.py" />
   <source>Choose a .safetensors file that was shared from the models panel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>Choose a .vtt file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>Choose a CSV of ARKit blendshapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Choose a TextGrid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/reconstruct.py" />
   <source>Choose a clip whose beginning shows the speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Choose a file of timing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/second_opinion.py" />
   <source>Choose a file or a model of the same line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/everything.py" />
   <source>Choose a file that Plosive wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Choose a file that holds the line to be spoken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>Choose a folder made by Plosive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>Choose a multilingual model, or another aligner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose a new folder for the pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/ctc.py" />
   <source>Choose a phoneme model with IPA symbols</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/imports.py" />
   <source>Choose a recording of the line to be spoken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/exemplar/build.py" />
   <source>Choose a shot in which the face is seen from the front</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>Choose a smaller size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Choose a video file; a sound file is the dialogue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Choose a word that is not locked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>Choose an .eaf file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose another disk or a smaller preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Choose another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Choose another form of TextGrid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Choose another format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Choose another name: the original is never overwritten</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/recovery.py" />
   <source>Choose another place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Choose another size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/licences.py" />
   <source>Choose another, or switch “Commercial-safe only” off in the preferences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/local.py" />
   <source>Choose at least one word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose footage in which it is turned to the camera</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose footage of the same person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose footage that shows the speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose footage with at least {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Choose its format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Choose longer footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>Choose one of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Choose other tiers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>Choose the exemplar renderer for this face</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/activity.py" />
   <source>Choose the recording that holds the speech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Choose which tier is what</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Choose words or phonemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/lock.py" />
   <source>Close it there; if nothing is open any more, delete lock.json in the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Close what uses it, or choose another size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/planes.py" />
   <source>Convert the shot to ProRes or 16-bit PNG first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/lock.py" />
   <source>Copy the project to a folder that you can write to, and open it there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>Could not write {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>Cut it to the shot first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>Cut it, or correct its times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Cuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>Delete it where it is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Dynamic range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/carry.py" />
   <source>Edited in the draft, not said now: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Every cut is its own stretch for the face: shots without cuts come out calmer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Every frame keeps its own time. Export keeps it, too; some editing programs do not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Expected quality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Export does not change levels: match them in the mix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Export or copy it again from where it came from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Exporting {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Face size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Face size of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Faces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Frame rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/render/scheduler.py" />
   <source>Frame {1} could not be rendered: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/decode.py" />
   <source>Frame {1} of {2} cannot be decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>Free some disk space</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Free some space or choose another disk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>Free some space or make the folder writable, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Give a file with a video stream</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>Give a recording of the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Give a recording of the line: without sound words cannot be placed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Give a video or audio file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Give it a dialogue recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/text/draft.py" />
   <source>Give it a length in seconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Give more clips than are left out at a time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>Give that one's folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>Give the folder of a Whisper model: config.json, model.safetensors, vocab.json, preprocessor_config.json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/ctc.py" />
   <source>Give the folder of a wav2vec2 phoneme model: config.json, model.safetensors, vocab.json</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>Give the folder of a wav2vec2-like model: config.json, preprocessor_config.json, model.safetensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>Give the folder of an AutoencoderKL: config.json and diffusion_pytorch_model.safetensors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Give the folder of one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/latent_network.py" />
   <source>Give the folder of one with --vae</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/local.py" />
   <source>Give the words times in their order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Give yourself permission to read it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>HDR (HLG), shown tone-mapped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>HDR (PQ), shown tone-mapped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>HDR ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Hardly shown here: {1}. They are made from the nearest shapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Head turn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Head turn of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>In {1} is another speech model than this face's flow was taught with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/flow/weights.py" />
   <source>Install Plosive again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/workspace.py" />
   <source>It has {1} frames, {2} were expected: choose the original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>It is damaged or empty: export it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>It is damaged: export or copy it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>It is not known what this face says in the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Judge colours in your grading program; export keeps samples and tags as they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>Known: none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>Known: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>Learn without one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/flow/train.py" />
   <source>Learning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/exemplar/build.py" />
   <source>Learning the speaker's mouth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/lips.py" />
   <source>Learning to read lips</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/loop.py" />
   <source>Learning, {1} min left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/loop.py" />
   <source>Learning, {1} s left</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Leave it out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/references.py" />
   <source>Leave it out, or choose longer footage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Leave it out: it teaches already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/references.py" />
   <source>Leave it out: what judges must not teach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/drafting.py" />
   <source>Let it begin earlier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Line against shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Line {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>Listening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/survey.py" />
   <source>Looking for cuts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Loudness of the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Loudness of the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>Make it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Make it first, or choose another</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>Make room on the disk and start it again: it goes on from what was saved before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/adapt.py" />
   <source>Make room on the disk, or give another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exporting.py" />
   <source>Mark another range or export the whole shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/survey.py" />
   <source>Measuring the sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/survey.py" />
   <source>Measuring {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Mend the file, or export it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Mouth covered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Mouth covered of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Mouth shapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Mouth shapes of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/aligned.py" />
   <source>Name its tiers words and phones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Name one such as latin-1 or utf-16</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Name some of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>Name the format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>Name the output .mov (ProRes), .mp4 (H.264), .mkv (FFV1) or a folder without suffix (PNG)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>Name the output {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>No clip is called {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/reconstruct.py" />
   <source>No face in the part of the clip the bank is made of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/pipeline.py" />
   <source>No face was found in this shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/adapting.py" />
   <source>No face was found in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>No format is known by the suffix “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>No frame of {1} can be decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/exemplar/build.py" />
   <source>No frame shows this person's mouth well enough to learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/recognise.py" />
   <source>No words were heard in this recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/document/edits/analysis.py" />
   <source>Not in the recording, timed as drafted: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Nothing is left to learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>Nothing may be written to {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Nothing of {1} could be taken (its tiers: none)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Nothing of {1} could be taken (its tiers: {2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>Nothing was changed: make room, then save again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>Nothing was changed: save to another folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>Nothing was changed: try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/face_training.py" />
   <source>Nothing was learned of {1} yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/analysis.py" />
   <source>Only English is recognised without a transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Only {1} frames of {2} show the mouth clearly, and {3} are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/samples.py" />
   <source>Only {1} frames show this mouth clearly, and {2} are needed to learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/samples.py" />
   <source>Only {1} frames show this mouth clearly, and {2} are needed to learn from; sounds hardly seen: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Open it and analyse its shot, or choose a video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>Open it, or choose another name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>Open the autosave {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/planes.py" />
   <source>Pictures in the pixel format {1} cannot be edited</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/learn.py" />
   <source>Poses, times and usable frames differ in number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/align.py" />
   <source>Pronunciation guessed, not in the dictionary: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>Proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>Put it back there, or choose the video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/workspace.py" />
   <source>Put it back there, or open the project in the window and relink it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>Put it back, or choose a predictor that does not hear, or run “plosive learn” again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/targets.py" />
   <source>Relabel it, for example AA1, P or SH</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/versions.py" />
   <source>Remove this version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/codec.py" />
   <source>Rename it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Rename one: the cache tells clips apart by their names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Rendering here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>Restore it from a backup: there is no autosave</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Rows outside the shot left out: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>Run installer/run.sh again: it mends the installation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/arrays.py" />
   <source>Run the analysis again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>Run the installer again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>Save it with a newer ELAN</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Save the file as UTF-8, or say what it is written in, such as latin-1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Say which face speaks which line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Scale it to at most {1} million pixels (8K) first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>Scale it to at most {1} million pixels (8K), or copy the file again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>See below what helps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Seen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Seen of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Sharpness of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>Size 'cpu' cannot be trained to edit the plate's own mouth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>Size '{1}' cannot be trained to edit the plate's own mouth</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Size {1} needs a graphics card with about {2} GB, and there is none here to train on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Size {1} needs about {2} GB on the graphics card, and {3} GB are free</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/room.py" />
   <source>Size {1} works in the latents of an autoencoder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Soft or enlarged footage stays soft: use the camera's original</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Sound of the shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/jobs/manager.py" />
   <source>Start it again once it is open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/loop.py" />
   <source>Start it again with another --seed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/face_training.py" />
   <source>Start it again: what was learned is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>Take it out of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>Tap once for each word while the line plays</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>The analysis measures the face first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/base.py" />
   <source>The base weights of the editor are missing or damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>The demo shot cannot be written to {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>The demo's portrait, part of scikit-image, is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>The disk is full: {1} was not written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>The disk of {1} is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>The editor network failed: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>The editor network is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/pipeline.py" />
   <source>The encoder wrote {1} of {2} frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>The exported encoder differs from the trained one by {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/export.py" />
   <source>The exported network differs from the trained one by {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>The face in {1} is never seen clearly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>The face in {1} is too small: {2} pixels between the eyes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>The file does not say its frame rate: the shot's, {1}, was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/encode.py" />
   <source>The file does not say that its pixels have the shape {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>The file has words alone: their phonemes come from the dictionary, spread over each word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>The file holds a single frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/decode.py" />
   <source>The file is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/flow/weights.py" />
   <source>The flow model is damaged or of another version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/flow/weights.py" />
   <source>The flow model is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/flow/weights.py" />
   <source>The flow model is not the one that was shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>The folder {1} is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>The labels are nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>The language “ipa” is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>The language “{1}” is not known</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/drafting.py" />
   <source>The line is longer than the shot: its end is cut off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/drafting.py" />
   <source>The line would begin at {1} s, the shot ends at {2} s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/lip_crops.py" />
   <source>The lip encoder is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/lip_crops.py" />
   <source>The lip encoder is not the one that was shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/ctc.py" />
   <source>The model has no symbol for “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/ctc.py" />
   <source>The model in {1} cannot be read: vocab.json: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>The model in {1} cannot be read: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no CTC model but “unknown”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no CTC model but “{2}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no Whisper but “unknown”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no Whisper but “{2}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no speech model but “unknown”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} is no speech model but “{2}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/licences.py" />
   <source>The model in {1} is not used: its licence ({2}) is not openly commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>The model in {1} lacks weights: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>The model's vocabulary has no {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/bank.py" />
   <source>The network trained for this face is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>The original picture shows there: place words of the line elsewhere</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>The output is the shot itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>The package g2p_en is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>The package pocketsphinx is not installed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>The picture is HDR ({1}): it is shown without tone mapping</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>The picture is interlaced: mouths are edited on whole frames, deinterlace it first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>The picture of {1} is larger than can be decoded in memory, or its header is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>The picture of {1} is {2} x {3}: one frame takes {4} MB of memory</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/sequence.py" />
   <source>The pictures are upright RGB without colour tags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>The preset {1} writes {2} files, not a file without suffix</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>The preset {1} writes {2} files, not {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/codec.py" />
   <source>The project holds the name {1}, which is no text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/jobs/manager.py" />
   <source>The project is closing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>The recording clips: use one with headroom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/adapt.py" />
   <source>The samples could not be saved in {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/model.py" />
   <source>The saved speaker model was made by another version of Plosive or is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>The scrubbing copy could not be written: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>The scrubbing copy does not belong to this shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/proxy.py" />
   <source>The scrubbing copy is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>The shot has no sound for a speech model to hear</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>The shot is too short to learn from and to judge by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>The shot of {1} is missing: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>The sound is longer than {1} hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>The sound of {1} cannot be decoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/pipeline.py" />
   <source>The speaker's own way of moving could not be learned from the shot's sound: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>The speech model that this face's flow was taught with is not in {1} any more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/text/durations.py" />
   <source>The table of durations is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/text/weights.py" />
   <source>The text model is damaged or of another version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/text/weights.py" />
   <source>The text model is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/text/weights.py" />
   <source>The text model is not the one that was shipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>The training could not be saved in {1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>The transcript does not match the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>The transcript fits the recording poorly; check that it is what is said</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>The transcript has no words in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/normalise.py" />
   <source>The transcript has no words in it, only punctuation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/normalise.py" />
   <source>The transcript is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/attention.py" />
   <source>The transcript is longer than the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/normalise.py" />
   <source>The transcript is written in {1} script, which this aligner cannot read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exporting.py" />
   <source>The work range holds no frame of this shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>There are no safetensors in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>There is already a project at {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>There is no encoding called utf-8</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>There is no encoding called {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>There is no format called {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>There is no model in no folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/weights.py" />
   <source>There is no model in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>There is no network size 'cpu'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/network.py" />
   <source>There is no network size '{1}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>There is no phoneme between the slashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>There is no preset {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/project.py" />
   <source>There is no project at {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/activity.py" />
   <source>There is no sound in this recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/deep.py" />
   <source>There is no speech model in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>There is no word here that may be aligned again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/local.py" />
   <source>There is no word to align</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>There is no {1} named '{2}'</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/text/line.py" />
   <source>There is nothing to say in this line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/flow/train.py" />
   <source>There is too little footage to learn from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>This Whisper model does not know the language “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>This editor network does not have the shape it says</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>This editor network is damaged: its weights do not match their hash</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>This editor network is of version {1}, not {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>This editor network was trained with another autoencoder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>This face has no sound to align to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/card.py" />
   <source>This file holds no editor network, or is damaged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>This network is no editor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/migrations.py" />
   <source>This project was saved by a newer Plosive (version {1} of the file; this one knows {2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>This word is no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>This would be {1} frames of facial animation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/weights.py" />
   <source>This would be {1} rows of weights</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/drafting.py" />
   <source>Timed from the text alone, {1} s at {2} of the usual rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/face/analyse.py" />
   <source>Tracking faces</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Train it again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/checkpoint.py" />
   <source>Train it again, or use another file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/sequence.py" />
   <source>Try another preset</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/pipeline.py" />
   <source>Try another preset and report this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>Two clips have the same name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/text/line.py" />
   <source>Type the words that shall be spoken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/analysis.py" />
   <source>Type what is said as the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/recognise.py" />
   <source>Type what is said in it as the transcript</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Type what is said in the recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/normalise.py" />
   <source>Type what is said in the recording, in English</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/migrations.py" />
   <source>Update Plosive to open it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/adapting.py" />
   <source>Use a clip that shows a speaker</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/samples.py" />
   <source>Use a longer shot, or add footage of the same person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Use a nearby one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/analysis.py" />
   <source>Use a shot in which the face is turned to the camera, at least 60 pixels between the eyes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/adapting.py" />
   <source>Use a shot in which the person speaks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/pipeline.py" />
   <source>Use a shot that shows the speaker's face, at least 60 pixels wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/flow/train.py" />
   <source>Use at least ten seconds of clear speech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/learning.py" />
   <source>Use at least ten seconds of speech</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/g2p.py" />
   <source>Use phones such as P L OW1 S IH0 V, with spaces between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Use the largest version of the shot there is, not a proxy</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Very quiet: words may be placed less surely</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/survey.py" />
   <source>Waiting until rendering is done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/exemplar/bank.py" />
   <source>What was learned of this face was made by another version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>Where no face is found the original picture shows; cut the shot to the line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>Whisper recognises no words in this recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>Words and phonemes from {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write it in IPA between slashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write numbers as words, or the word in IPA between slashes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write the line in hiragana or katakana, words apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write the line in pinyin, words apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>Write the word in IPA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/encode.py" />
   <source>Writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a Papagayo project begins with “lipsync version 1”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>a WebVTT file begins with WEBVTT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>a cue begins before the one above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>a cue ends before it begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>a cue is a time and a shape with a tab between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>a document type (DOCTYPE) is not read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/audacity.py" />
   <source>a label ends before it begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/audacity.py" />
   <source>a label is start, end and text with tabs between</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/switch.py" />
   <source>a line is a frame and a shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/audacity.py" />
   <source>a line of frequencies (\, low, high) stands under no label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>a part of its path is no folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a phoneme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a phoneme begins before the one above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a phoneme is its frame and its shape</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>a quoted text does not end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>a row is earlier than the one above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/switch.py" />
   <source>a shape begins before the one above it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/switch.py" />
   <source>a switch file begins with MohoSwitch1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/visemes.py" />
   <source>a viseme ends before it begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a word</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>a word is its text, first frame, last frame and number of phonemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/align.py" />
   <source>aligned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/alignment.py" />
   <source>aligning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>an annotation ends before it begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>an interval ends before it begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/face/save.py" />
   <source>analyse the shot again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>annotation “{1}” refers to itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>another program has it open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>byte 0x{1} is no {2} text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>cue {1}: {2} is no time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>edges around the mouth {1} px wide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>eyes {1} px apart</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>fair</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/demo.py" />
   <source>filming the demo shot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>frame rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>frame {1} comes before frame {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>full range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/recognise.py" />
   <source>heard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>in {1} of its frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>in {1} of the frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>it is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>it is larger than this disk allows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>it is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>its first line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>its links lead in a circle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>its name is too long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>limited range</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/pronunciations.py" />
   <source>listening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>mark {1} of “{2}” ends before it begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>mark {1} of “{2}” is not [times, label]</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/everything.py" />
   <source>mark {1} of “{2}”: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>never</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>no colour matrix stated: read as BT.601</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>no column is called jawOpen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>no result: no face was found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>none</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>nothing above the gate: silence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>number of frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>number of marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>number of phrases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>number of tiers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>number of voices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>number of words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>onnxruntime cannot run on this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>permission was denied</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/whisper.py" />
   <source>recognising</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>standard</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>standard, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>the JSON is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the class of a tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>the disk does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>the disk is full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>the disk is read-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>the elements are nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>the encoding cannot be read: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the end of an interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the end of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the end of the tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the file ends where {1} was expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the file type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>the first line is version, name, frames per second and frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/visemes.py" />
   <source>the heading of a list of visemes is start,end,oculus or start,end,sapi</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/weights.py" />
   <source>the heading of weights of visemes is time,{1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the label of a point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the label of an interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the name of a tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the name of a voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>the network disk does not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the object class</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the path of the sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/face/save.py" />
   <source>the saved face analysis is damaged ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/face/save.py" />
   <source>the saved face analysis lacks {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the start of an interval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the start of the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the start of the tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the text of a phrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>the text of a voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>the time of a point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>there are two tiers called “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>there is no annotation “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>there is no row of poses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>there is no time slot “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>there is something of that name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/everything.py" />
   <source>this JSON does not say "plosive": "timing 1"</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>this JSON is no TextGrid: {1} {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>this JSON is no result of Rhubarb: {1} {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/everything.py" />
   <source>this JSON is no timing: {1} {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>this is &lt;{1}&gt;, no ELAN document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>this is &lt;{1}&gt;, no result of Rhubarb</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>this is a {1}, no TextGrid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>this is frame {1} where frame {2} was expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>this is no CSV: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>this is no JSON: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/xml.py" />
   <source>this is no XML: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>this is none of the formats that can be read ({1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/weights.py" />
   <source>this row is no later than the one above, or before the beginning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>this time lies years away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/eaf.py" />
   <source>times are in {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>times stand inside a cue: an empty line is missing above</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>too many files are open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>two columns have the same name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>under a second left at the pace so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>varies, {1} fps on average</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>viseme {1}, {2}, blend {3}: 0 to 14 and 0 to {4} were expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>weak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/display.py" />
   <source>wide gamut, shown in BT.709</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/arrays.py" />
   <source>without a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>yaw {1}° to {2}°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>yaw {1}° to {2}°, {3} beyond 30°</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>{1} '{2}' ({3}) could not be loaded: {4}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>{1} '{2}' ({3}) does not name a {4} of that id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>{1} '{2}' ({3}) is made for API {4}, this is {5}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/registry.py" />
   <source>{1} '{2}' ({3}) is there twice; the first is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} LU</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} LUFS integrated (EBU R128), peak {2} dBFS</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} already holds something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>{1} can hold nothing of what was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} cannot be deleted here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>{1} cannot be read: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/recovery.py" />
   <source>{1} cannot be written: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/encode.py" />
   <source>{1} cannot hold {2} sound: the default track was converted to AAC</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/encode.py" />
   <source>{1} cannot hold {2} sound: the default track was converted to PCM</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>{1} columns where the heading has {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} corrects a face's own mouth, and this face is dubbed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} could not be deleted: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/sequence.py" />
   <source>{1} could not be encoded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>{1} could not be used on this machine; the processor is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>{1} could not be used: {2}; the processor is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} could not be written ({2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>{1} does not describe an autoencoder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>{1} does not hold the autoencoder that config.json describes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/recovery.py" />
   <source>{1} exists already</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/jobs/job.py" />
   <source>{1} failed: {2}. Copy the details and report it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/runtime.py" />
   <source>{1} failed: {2}; the processor is used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>{1} flags, 0 or 1, were expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} fps, constant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} frames per second on this machine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} frames per second on this machine; the whole shot in under a second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} frames per second on this machine; the whole shot in {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>{1} frames where {2} were promised</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} grew larger than this disk allows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/studio.py" />
   <source>{1} has no pictures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>{1} has no poses yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>{1} has no sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/pipeline.py" />
   <source>{1} has no sound to align: give it a dialogue recording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/aligned.py" />
   <source>{1} has no tier of words or phones</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/picture.py" />
   <source>{1} has no transparency: the alpha channel was left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/second_opinion.py" />
   <source>{1} has none of the words of this line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>{1} has nothing of what was chosen</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>{1} holds neither picture nor sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} holds no picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1} holds {2} tier: {3} went into it or was left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} is a folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} is damaged or no media file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/training/latent_vae.py" />
   <source>{1} is damaged, or no safetensors file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>{1} is damaged: it breaks off, {2} frames can be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/arrays.py" />
   <source>{1} is damaged: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>{1} is damaged: {2} frames can be used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/probe.py" />
   <source>{1} is damaged: {2} frames can be used, {3} are lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} is empty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1} is larger than {2} MB</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/audio.py" />
   <source>{1} is longer than {2} hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/workspace.py" />
   <source>{1} is missing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1} is nested too deeply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/analysis.py" />
   <source>{1} is never seen clearly enough to learn the mouth from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/presets.py" />
   <source>{1} is no format that is written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no frame rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} is no longer there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>{1} is no number of marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of phonemes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of phrases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>{1} is no number of tiers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of voices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no number of words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/papagayo.py" />
   <source>{1} is no {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/workspace.py" />
   <source>{1} is not the file this project was made with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} is not there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/licences.py" />
   <source>{1} is not used: its licence ({2}) is not openly commercial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/lock.py" />
   <source>{1} is open in another Plosive ({2})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/io/atomic.py" />
   <source>{1} is read-only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>{1} is the shot itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/models/actions.py" />
   <source>{1} is too large for an editor network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/exchange.py" />
   <source>{1} is {2}, not {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} kHz, mono, {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} kHz, stereo, {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} kHz, {2} channels, {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/media/container.py" />
   <source>{1} may not be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/export/target.py" />
   <source>{1} may not be written to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} min left at the pace so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} of the line is made of shapes this shot shows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>{1} of {2} words were not found in the recording: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/preflight.py" />
   <source>{1} s left at the pace so far</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/lips_study.py" />
   <source>{1} shows a mouth in {2} frames, {3} are needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>{1} shows somebody else: the face is shaped otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/render/editor/references.py" />
   <source>{1} shows the stretch of the shot that judges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>{1} values where the flags promise {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/services/references.py" />
   <source>{1} was not analysed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/judge.py" />
   <source>{1} words fit the recording badly; check the transcript there: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>{1}, line {2}: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 label became silence, being no phone: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 label became silence, being no phone: {2} and {3} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 mark cut at the shot's ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 mark outside the shot left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 overlap cut, the first at {2} s (“{3}”)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: 1 point without a value inside the shot left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1}: edges moved by up to {2} ms</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: mouth shapes became phonemes that show them; words cannot be told from them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: there is no axis “{2}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>{1}: {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} labels became silence, being no phone: {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} labels became silence, being no phone: {3} and {4} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/table.py" />
   <source>{1}: {2} labels became {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} marks cut at the shot's ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} marks outside the shot left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} overlaps cut, the first at {3} s (“{4}”)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/incoming.py" />
   <source>{1}: {2} points without a value inside the shot left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>{1}:{2} is no time: minutes and seconds go to 59</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>“{1}” begins no cue, note, style or region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” cannot be read as {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” cannot be read: Japanese is read from kana</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” cannot be read: Mandarin is read from pinyin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” in /{2}/ is no IPA phoneme that Plosive knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” in line {2} cannot be written as {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/languages.py" />
   <source>“{1}” in “{2}” cannot be read as {3}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>“{1}” is no class of tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no frame</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/fap.py" />
   <source>“{1}” is no frame rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/subtitles.py" />
   <source>“{1}” is no line of times (00:00:01,000 --&gt; 00:00:02,500)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/rhubarb.py" />
   <source>“{1}” is no mouth shape of Rhubarb (A to H, X)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of frames</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of marks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of phrases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of tiers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of voices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no number of words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/pose/targets.py" />
   <source>“{1}” is no phoneme in ARPAbet or IPA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no time in microseconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no time in milliseconds</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>“{1}” is no timecode (00:00:00:00)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/visemes.py" />
   <source>“{1}” is no viseme of Oculus</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/visemes.py" />
   <source>“{1}” is no viseme of {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/poses.py" />
   <source>“{1}” is no weight</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/text.py" />
   <source>“{1}” is no {2}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../app/interchange/textgrid.py" />
   <source>“{1}” stands where {2} was expected</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../inference/speech/local.py" />
   <source>“{1}” would begin before “{2}”</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
