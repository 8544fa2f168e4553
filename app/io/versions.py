"""Named states of a project, beside its file: `versions/<hash>.json`.

Each file holds the shots of one version as a project file of its own, named by its content: equal states are kept
once, and what is there never changes. The project names its versions; a file that no version names any more stays
until `prune`, so that removing a version can be undone.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from hashlib import blake2b
from pathlib import Path

from app.document.model import Project, Shot
from app.io import codec
from app.io.atomic import write_atomic
from inference.errors import PlosiveError, system_reason

_NAME = re.compile(r"[0-9a-f]{32}\.json")


class VersionStore:
    """The versions of one project folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder) / "versions"

    def put(self, shots: tuple[Shot, ...]) -> str:
        """Keep shots; gives their hash. Raises PlosiveError when they cannot be written."""
        data = codec.encode(Project(id="", name="", shots=shots))
        digest = blake2b(data, digest_size=16).hexdigest()
        if not self._path(digest).is_file():
            write_atomic(self._path(digest), data)
        return digest

    def get(self, digest: str) -> tuple[Shot, ...]:
        """The shots of a hash. Raises PlosiveError when they are missing or damaged."""
        path = self._path(digest)
        try:
            return codec.decode(path.read_bytes()).shots
        except OSError as error:
            raise PlosiveError(f"{path} cannot be read: {system_reason(error)}", "Remove this version") from None
        except ValueError as error:
            raise PlosiveError(f"{path} is damaged: {error}", "Remove this version") from None

    def prune(self, keep: Collection[str]) -> list[str]:
        """Delete all but these; gives the hashes that went."""
        gone = []
        for path in sorted(self.folder.glob("*.json")):
            if _NAME.fullmatch(path.name) and path.stem not in keep:
                path.unlink(missing_ok=True)
                gone.append(path.stem)
        return gone

    def copy_from(self, other: VersionStore, digests: Collection[str]) -> None:
        """Take over files of another project folder, those that are there and not here."""
        for digest in sorted(digests):
            if other._path(digest).is_file() and not self._path(digest).is_file():
                write_atomic(self._path(digest), other._path(digest).read_bytes())

    def _path(self, digest: str) -> Path:
        return self.folder / f"{digest}.json"
