"""Commands about versions: naming the present state, comparing with one, going back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTabWidget

from app.document.changes import ChangeSet
from app.document.model import Project, Version
from inference.errors import PlosiveError
from widgets.commands.spec import command
from widgets.editor import Editor
from widgets.language import later, tr
from widgets.panels.versions_panel import VersionsPanel
from widgets.viewer.compare import COMPARING, NOW, ORIGINAL, Mode
from widgets.viewer.viewer import Viewer

if TYPE_CHECKING:
    from app.services.studio import Studio

ACTIONS = (
    command("version.name", "File", later("Name &version…"), "Ctrl+Alt+S",
            later("Keep the present state under a name, to compare with it or go back to it"), "version.name",
            line=True),
    command("version.original", "View/Compare", later("Against the ori&ginal"), "",
            later("Compare the result with the shot as it was"), "version.against_original", line=True),
    command("version.last", "View/Compare", later("Against the newest &version"), "Ctrl+Shift+B",
            later("Compare the result with the version that was named last"), "version.against_last"),
)  # fmt: skip


class VersionCommands(QObject):
    """Joins the panel of versions with the viewer."""

    def __init__(
        self, editor: Editor, viewer: Viewer, panel: VersionsPanel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.editor, self.viewer, self.panel = editor, viewer, panel
        viewer.against.snapshot = _snapshot
        panel.compare_wanted.connect(self.compare)
        editor.changed.connect(self._on_change)
        editor.opened.connect(self.forget)

    @Slot()
    def name(self) -> None:
        """Bring the panel up with a name to type."""
        tabs = self.panel.parentWidget()
        while tabs is not None and not isinstance(tabs, QTabWidget):
            tabs = tabs.parentWidget()
        if tabs is not None:
            tabs.setCurrentWidget(self.panel)
        self.panel.begin_naming()

    @Slot(object, str)
    def compare(self, versions: list[Version], mode: str) -> None:
        """Show a version against the present, or two against each other."""
        first, *second = versions
        self.viewer.compare.set_against(first.id, first.name, *(field for v in second for field in (v.id, v.name)))
        wanted: Mode = next(m for m in COMPARING if m == mode)
        self.viewer.set_mode(wanted)

    @Slot()
    def against_original(self) -> None:
        """Compare with the shot as it was."""
        self.viewer.compare.set_against(ORIGINAL)
        self._show()

    @Slot()
    def against_last(self) -> None:
        """Compare with the version that was named last."""
        project = self.editor.project
        if project is None or not project.versions:
            self.editor.said.emit(tr("No version is named yet"))
            return
        last = project.versions[-1]
        self.viewer.compare.set_against(last.id, last.name)
        self._show()

    def _show(self) -> None:
        compare = self.viewer.compare
        self.viewer.set_mode(compare.mode if compare.mode in COMPARING else compare.last)

    @Slot()
    def forget(self) -> None:
        """Another project: what was compared with is not there."""
        if self.viewer.compare.stored:
            self.viewer.compare.set_against(ORIGINAL)

    @Slot(object)
    def _on_change(self, change: ChangeSet) -> None:
        """A version that is gone is compared with no longer; one of another name is called that."""
        compare, project = self.viewer.compare, self.editor.project
        if not compare.stored or project is None or not change.touches("versions", "project"):
            return
        names = {ORIGINAL: "", NOW: ""} | {version.id: version.name for version in project.versions}
        first = compare.version if compare.version in names else ORIGINAL
        second = compare.subject if compare.subject in names else NOW
        wanted = first, names[first], second, names[second]
        if wanted != (compare.version, compare.version_name, compare.subject, compare.subject_name):
            compare.set_against(*wanted)


def _snapshot(studio: Studio, project: Project, version_id: str) -> Project:
    """On the viewer's worker."""
    from app.services.versions import snapshot  # brings the decoder: not before a project is open

    version = next((version for version in project.versions if version.id == version_id), None)
    if version is None:
        raise PlosiveError(tr("This version is no longer there"))
    return snapshot(studio, version)
