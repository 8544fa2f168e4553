"""Help: all keys and mouse gestures; version, models and licences."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inference import registry
from widgets.commands.keymap import Keymap, native
from widgets.commands.spec import ActionSpec
from widgets.dialogs.base import plain

GESTURES = (
    ("Drag an edge", "Move the edge two segments share"),
    ("Ctrl + drag an edge", "Everything behind it moves along"),
    ("Shift while dragging", "Snap, or not: inverts the setting"),
    ("Esc while dragging", "Take it back"),
    ("Double-click a segment", "Relabel"),
    ("Shift + click", "Select up to here"),
    ("Drag in Rest or Keep", "Mark a stretch"),
    ("Double-click in Pose", "Add a key to the active axis"),
    ("Ctrl / Alt + drag a key", "Keep its time / keep its value"),
    ("Wheel", "Scroll the timeline; zoom the picture"),
    ("Ctrl + wheel", "Zoom the timeline at the cursor"),
    ("Alt + wheel", "Height of the waveform"),
    ("Middle-drag", "Pan"),
)

LIBRARIES = (
    ("PySide6-Essentials", "LGPL-3.0"), ("mediapipe", "Apache-2.0"), ("pocketsphinx", "MIT and BSD"),
    ("g2p-en", "Apache-2.0"), ("opencv-python", "Apache-2.0"), ("av", "BSD-3-Clause; FFmpeg with GPL encoders"),
    ("numpy", "BSD-3-Clause"), ("scipy", "BSD-3-Clause"), ("msgspec", "BSD-3-Clause"), ("torch", "BSD-3-Clause"),
    ("sounddevice", "MIT"), ("praatio", "MIT"), ("scikit-image", "BSD-3-Clause"), ("platformdirs", "MIT"),
)  # fmt: skip


def _tree(headers: list[str]) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setHeaderLabels(headers)
    tree.setRootIsDecorated(False)
    tree.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
    tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    tree.header().setStretchLastSection(True)
    return tree


def _head(tree: QTreeWidget, text: str) -> None:
    item = QTreeWidgetItem([text])
    font = tree.font()
    font.setBold(True)
    item.setFont(0, font)
    tree.addTopLevelItem(item)
    item.setFirstColumnSpanned(True)


class HelpDialog(QDialog):
    """A window that can stay open beside the work."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(20, 20, 20, 16)
        self.body.setSpacing(12)

    def finish(self) -> None:
        """Put the button under everything."""
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        plain(buttons)
        self.body.addWidget(buttons)


def shortcuts_dialog(parent: QWidget, commands: Sequence[ActionSpec], keymap: Keymap) -> HelpDialog:
    """All keys by menu, and what the mouse does."""
    dialog = HelpDialog("Keyboard shortcuts", parent)
    dialog.resize(680, 680)
    tree = _tree(["Keys", "What they do"])
    for menu, specs in groupby((c for c in commands if keymap.keys(c.id)), key=lambda c: c.menu.partition("/")[0]):
        _head(tree, menu)
        for spec in specs:
            name = spec.text.replace("&", "").rstrip("…")
            tree.addTopLevelItem(QTreeWidgetItem([native(keymap.keys(spec.id)), f"{name}: {spec.tip}"]))
    _head(tree, "Mouse")
    for what, does in GESTURES:
        tree.addTopLevelItem(QTreeWidgetItem([what, does]))
    dialog.body.addWidget(tree)
    dialog.finish()
    return dialog


def about_dialog(parent: QWidget) -> HelpDialog:
    """Version, what computes, and under which licences."""
    dialog = HelpDialog("About Plosive", parent)
    dialog.resize(820, 620)
    title = QLabel(f"Plosive {_version('plosive')}")
    title.setProperty("role", "head")
    about = QLabel("A timeline editor for lip-sync. Everything is computed on this machine; nothing is sent anywhere.")
    about.setWordWrap(True)
    tree = _tree(["Component", "Version", "Licence"])
    _head(tree, "Models and methods")
    for kind in registry.KINDS:
        for spec in registry.specs(kind):
            use = "" if spec.commercial else " (not for commercial use)"
            tree.addTopLevelItem(QTreeWidgetItem([f"{spec.title}", spec.version, spec.licence + use]))
    _head(tree, "Libraries")
    for name, licence in LIBRARIES:
        tree.addTopLevelItem(QTreeWidgetItem([name, _version(name), licence]))
    for widget in (title, about, tree):
        dialog.body.addWidget(widget)
    dialog.finish()
    return dialog


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
