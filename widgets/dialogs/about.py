"""About: version, models and their licences."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

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
from widgets.dialogs.base import plain
from widgets.language import tr

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


class AboutDialog(QDialog):
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


def about_dialog(parent: QWidget) -> AboutDialog:
    """Version, what computes, and under which licences."""
    dialog = AboutDialog(tr("About Plosive"), parent)
    dialog.resize(820, 620)
    title = QLabel(f"Plosive {_version('plosive')}")
    title.setProperty("role", "head")
    text = tr("A timeline editor for lip-sync. Everything is computed on this machine; nothing is sent anywhere.")
    about = QLabel(text)
    about.setWordWrap(True)
    tree = _tree([tr("Component"), tr("Version"), tr("Licence")])
    _head(tree, tr("Models and methods"))
    for kind in registry.KINDS:
        for spec in registry.specs(kind):
            use = "" if spec.commercial else tr(" (not for commercial use)")
            tree.addTopLevelItem(QTreeWidgetItem([f"{spec.title}", spec.version, spec.licence + use]))
    _head(tree, tr("Libraries"))
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
        return tr("not installed")
