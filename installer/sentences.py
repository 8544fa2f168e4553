"""Find the sentences that are made below the window, where no language is known, as templates to translate.

An error says `PlosiveError(f"Frame {index} of {name} cannot be decoded", "The file is damaged")`; the templates of that
call are "Frame {1} of {2} cannot be decoded" and "The file is damaged". What is read: both texts of every error, titles
of jobs, notes of progress and notes on what was done. A text need not stand in the call itself: a name is followed to
what it is set to, a parameter to what callers give, a call to what that function returns. A text with a few known words
in it ("no {what}") becomes a template for each of them, so that a language can inflect them. At run time
`widgets/sentences.py` finds the template that a sentence was made from.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

ERRORS = {"PlosiveError": (0, 1), "Malformed": (1, 2), "Fact": (0, 1, 3)}
"""Which arguments of an error, or of a fact about the shot, are sentences; of other errors below PlosiveError, what
they hand on to it is read."""
NOTES = ("notes", "note", "told", "warnings", "problems")
"""Names of what is told beside a result or while work goes on."""
SILENT = ("app/cli/", "app/services/evaluation/", "app/services/bench.py", "app/services/batch.py",
          "app/services/reconstruction.py", "app/services/flow_study.py", "app/services/joining.py",
          "app/services/text_study.py", "inference/training/study.py")  # fmt: skip
"""What only the command line runs; that speaks English."""
MOST = 12
"""Known words for one place in a sentence beyond which it is left open, and they are translated by themselves."""


class _Hole:
    """What is known only when the sentence is made."""


class _Said(_Hole):
    """A sentence that was found where it is made: nothing of it is lost by not reading it here."""


HOLE, SAID = _Hole(), _Said()
Template = tuple["str | _Hole", ...]
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(eq=False)
class Module:
    """A module with what leads from a name to its values."""

    place: str
    tree: ast.Module
    within: dict[ast.AST, Function | None] = field(default_factory=dict)  # the function a node stands in
    owner: dict[Function, str] = field(default_factory=dict)  # the class of a method
    imports: dict[str, str] = field(default_factory=dict)  # names from elsewhere and the modules they are in
    functions: dict[str, Function] = field(default_factory=dict)
    calls: dict[str, list[ast.Call]] = field(default_factory=dict)
    values: dict[tuple[Function | None, str], list[ast.expr | None]] = field(default_factory=dict)
    """What a name is set to in a function or, for None, in the module; None for what cannot be read."""

    def __post_init__(self) -> None:
        self._walk(self.tree, None, "")
        for node, function in self.within.items():
            if isinstance(node, ast.Call):
                self.calls.setdefault(called(node), []).append(node)
            elif isinstance(node, Function):
                self.functions.setdefault(node.name, node)
            elif isinstance(node, ast.ImportFrom):
                self.imports |= {alias.asname or alias.name: (node.module or "") for alias in node.names}
            elif isinstance(node, ast.Import):
                self.imports |= {alias.asname or alias.name: alias.name for alias in node.names}
            else:
                self._set(node, function)

    def _walk(self, node: ast.AST, function: Function | None, owner: str) -> None:
        for child in ast.iter_child_nodes(node):
            self.within[child] = function
            if isinstance(child, Function):
                self.owner[child] = owner
                self._walk(child, child, "")
            else:
                self._walk(child, function, child.name if isinstance(child, ast.ClassDef) else owner)


    def _set(self, node: ast.AST, function: Function | None) -> None:
        """Keep what a statement sets names to."""
        pairs: list[tuple[str, ast.expr | None]] = []
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name):
                    pairs.append((target.id, node.value))
                elif isinstance(target, ast.Tuple):
                    pairs += self._unpacked(target, node.value)
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and isinstance(node.target, ast.Name):
            pairs.append((node.target.id, node.value))
        elif isinstance(node, ast.For) and isinstance(node.target, ast.Tuple) and isinstance(node.iter, ast.Tuple):
            pairs += [pair for row in node.iter.elts for pair in self._unpacked(node.target, row)]
        elif isinstance(node, ast.AugAssign | ast.For | ast.comprehension):
            pairs += [(part.id, None) for part in ast.walk(node.target) if isinstance(part, ast.Name)]
        for name, value in pairs:
            self.values.setdefault((function, name), []).append(value)

    def _unpacked(self, target: ast.Tuple, value: ast.expr) -> Iterator[tuple[str, ast.expr | None]]:
        for place, one in enumerate(target.elts):
            name = getattr(one, "id", "")
            if isinstance(value, ast.Tuple) and len(value.elts) == len(target.elts):
                yield name, value.elts[place]
                continue
            tables = self.values.get((None, getattr(getattr(value, "value", None), "id", "")), [])  # a table of texts
            rows = tables[0].values if tables and isinstance(tables[0], ast.Dict) else []
            for row in rows:
                yield name, row.elts[place] if isinstance(row, ast.Tuple) and place < len(row.elts) else None
            if not rows:
                yield name, None


def called(node: ast.Call) -> str:
    """The name of what is called, without what it belongs to."""
    return _name(node.func)


def _name(node: ast.expr) -> str:
    return str(getattr(node, "id", getattr(node, "attr", "")))


@dataclass(frozen=True)
class Found:
    """All templates with the file that makes each first, and calls of which nothing could be read."""

    texts: dict[str, str]
    unread: tuple[str, ...]


def sentences(root: Path) -> Found:
    """What app/ and inference/ below `root` say."""
    files = [path for folder in ("app", "inference") for path in sorted((root / folder).rglob("*.py"))]
    reader = Reader(Module(path.relative_to(root).as_posix(), ast.parse(path.read_text("utf-8"))) for path in files)
    texts: dict[str, str] = {}
    unread = []
    for module in reader.modules:
        if module.place.startswith(SILENT):
            continue
        for expr in _asked(module):
            made = reader.read(expr, module)
            if not made or any(template == (HOLE,) for template in made):
                unread.append(f"{module.place}: {ast.unparse(expr)}")
            for template in (*made, *sorted(template for template in reader.loose if " " in str(template[0]))):
                if text := written(template):
                    texts.setdefault(text, module.place)
            reader.loose.clear()
    return Found(texts, tuple(unread))


def written(template: Template) -> str:
    """The template as translators read it; "" where it has no words of its own."""
    out, number = "", 0
    for k, part in enumerate(template):
        if isinstance(part, str):
            out += part
        elif not k or isinstance(template[k - 1], str):  # two holes side by side are one
            number += 1
            out += f"{{{number}}}"
    out = out.strip().rstrip(".")
    words = "".join(part for part in template if isinstance(part, str))
    return out if any(letter.isalpha() for letter in words) or ": " in out else ""


def _asked(module: Module) -> Iterator[ast.expr]:
    """Expressions whose text somebody will read."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call):
            yield from _of_call(node, module)
        elif isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign) and node.value is not None:
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [_name(target) for target in targets]
            if "notes" in names or "told" in names:
                yield from _listed(node.value, module)
            elif any(isinstance(target, ast.Attribute) and target.attr in ("error", "failure") for target in targets):
                yield from _texts([node.value])


def _of_call(node: ast.Call, module: Module) -> Iterator[ast.expr]:
    name = called(node)
    if name in ERRORS:
        yield from (node.args[k] for k in ERRORS[name] if k < len(node.args))
        yield from (keyword.value for keyword in node.keywords if keyword.arg in ("what", "remedy", "reason"))
    elif name == "__init__" and _error_class(module.within[node], module):
        yield from node.args
    elif name == "submit":
        yield from _texts(node.args[:1])
    elif name == "append" and isinstance(node.func, ast.Attribute) and _name(node.func.value) in NOTES:
        yield from (arg for arg in node.args if isinstance(arg, ast.Name) or [*_texts([arg])])
    elif "progress" in name or name in ("tell", "report"):
        yield from _texts(node.args[2:3])
    for keyword in node.keywords:
        if keyword.arg in ("note", "notes") and name not in ("replace", "Model", "Version"):
            yield from _listed(keyword.value, module)


def _error_class(function: Function | None, module: Module) -> bool:
    bases = {node.name: [ast.unparse(base) for base in node.bases]
             for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef)}
    return function is not None and "PlosiveError" in bases.get(module.owner.get(function, ""), [])


def _listed(expr: ast.expr, module: Module) -> Iterator[ast.expr]:
    """Texts in a list, a choice of lists or a list that a function of this module returns."""
    if isinstance(expr, ast.IfExp):
        yield from _listed(expr.body, module)
        yield from _listed(expr.orelse, module)
    elif isinstance(expr, ast.List | ast.Tuple):
        for one in expr.elts:
            yield from _listed(one, module)
    elif isinstance(expr, ast.Call) and (function := module.functions.get(called(expr))) is not None:
        for node in ast.walk(function):
            if isinstance(node, ast.Return) and isinstance(node.value, ast.List | ast.IfExp):
                yield from _listed(node.value, module)
    else:
        yield from _texts([expr])


def _texts(exprs: Iterable[ast.expr]) -> Iterator[ast.expr]:
    """Those that are made of text here; what else there is was said elsewhere."""
    for expr in exprs:
        if isinstance(expr, ast.IfExp):
            yield from _texts([expr.body, expr.orelse])
        elif isinstance(expr, ast.BoolOp):
            yield from _texts(expr.values)
        elif (isinstance(expr, ast.Constant) and isinstance(expr.value, str) and expr.value.strip()) or isinstance(
            expr, ast.JoinedStr
        ) or (isinstance(expr, ast.BinOp) and any(isinstance(part, ast.JoinedStr) or (
            isinstance(part, ast.Constant) and isinstance(part.value, str)) for part in ast.walk(expr))):
            yield expr


class Reader:
    """Follows an expression to the texts it can be."""

    def __init__(self, modules: Iterable[Module]) -> None:
        self.modules = list(modules)
        self.loose: set[Template] = set()  # words that go into sentences
        self._bound: dict[tuple[Function, str], ast.expr] = {}  # what the call that is read gives
        self._following: set[tuple[Function, str]] = set()
        self.by_name = {module.place.removesuffix(".py").replace("/", "."): module for module in self.modules}

    def read(self, expr: ast.expr, module: Module, depth: int = 0) -> list[Template]:
        """Templates of an expression: `(HOLE,)` where something is not known here."""
        if depth > 6:
            return [(HOLE,)]
        more = depth + 1
        match expr:
            case ast.Constant(value=str(text)):
                return [(text,)] if text else [()]
            case ast.JoinedStr(values=parts):
                return self._joined(parts, module, more)
            case ast.IfExp(body=one, orelse=other):
                return [*self.read(one, module, more), *self.read(other, module, more)]
            case ast.BoolOp(op=ast.Or(), values=parts):
                return [template for part in parts for template in self.read(part, module, more)]
            case ast.NamedExpr(value=inner) | ast.Subscript(value=ast.Call() as inner):
                return self.read(inner, module, more)
            case ast.Name(id=name):
                return self._named(name, expr, module, more)
            case ast.Attribute(attr="what" | "remedy" | "reason" | "title"):
                return [(SAID,)]
            case ast.Call(func=ast.Name(id="phrase"), args=[ast.Constant()]):
                return [(SAID,)]  # listed with all that the window says itself
            case ast.Call(func=ast.Attribute(value=inner, attr="rstrip" | "strip" | "splitlines" | "replace")):
                return self.read(inner, module, more)
            case ast.Call(func=ast.Name(id="str"), args=[ast.Name(id="error")]):
                return [(SAID,)]
            case ast.Call(func=ast.Name(id=name)):
                return self._returned(name, expr, module, more)
        return [(HOLE,)]

    def _joined(self, parts: list[ast.expr], module: Module, depth: int) -> list[Template]:
        choices: list[list[Template]] = []
        for part in parts:
            if isinstance(part, ast.FormattedValue):
                known: list[Template] = [(HOLE,)]
                if part.format_spec is None and part.conversion < 0:
                    known = self.read(part.value, module, depth)
                if (HOLE,) in known:
                    known = [template for template in known if template]  # "" stands for what is given later
                if len(known) > MOST:
                    self.loose |= {words for words in known if len(words) == 1 and isinstance(words[0], str)}
                    known = [(HOLE,)]
                choices.append(known)
            else:
                choices.append(self.read(part, module, depth))
        made = [tuple(piece for chosen in one for piece in chosen) for one in product(*choices)]
        return list(dict.fromkeys(made))

    def _named(self, name: str, node: ast.AST, module: Module, depth: int) -> list[Template]:
        function = module.within.get(node)
        while function is not None:
            values, key = module.values.get((function, name)), (function, name)
            if values and key not in self._following:  # `text = f"{text}; more"`: the inner one is what is given
                self._following.add(key)
                made = self._any(values, module, depth)
                self._following.remove(key)
                return made
            if key in self._bound:
                return self.read(self._bound[key], module, depth)
            arguments = function.args
            if name in (arg.arg for arg in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)):
                return self._given(name, function, module, depth)
            function = module.within.get(function)
        other = self.by_name.get(module.imports.get(name, ""), module)
        return self._any(other.values.get((None, name), []), other, depth)

    def _any(self, values: Iterable[ast.expr | None], module: Module, depth: int) -> list[Template]:
        made = [t for value in values for t in ([(HOLE,)] if value is None else self.read(value, module, depth))]
        return list(dict.fromkeys(made)) or [(HOLE,)]

    def _given(self, name: str, function: Function, module: Module, depth: int) -> list[Template]:
        """What a parameter can be: its default, and what callers give."""
        arguments = function.args
        plain = [arg.arg for arg in (*arguments.posonlyargs, *arguments.args)]
        defaults = dict(zip(plain[::-1], arguments.defaults[::-1], strict=False)) | {
            arg.arg: value for arg, value in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True) if value}
        owner = module.owner.get(function, "")
        name_called = owner if function.name == "__init__" else function.name
        place = plain.index(name) - bool(owner) if name in plain else -1
        made = self.read(defaults[name], module, depth) if name in defaults else []
        for other in self.modules:
            if other is module or name_called in other.imports or owner in other.imports:
                for node in other.calls.get(name_called, ()):
                    given = [keyword.value for keyword in node.keywords if keyword.arg == name]
                    given = given or (node.args[place : place + 1] if place >= 0 else [])
                    made += [template for value in given for template in self.read(value, other, depth)]
        return list(dict.fromkeys(made)) or [(HOLE,)]

    def _returned(self, name: str, call: ast.Call, module: Module, depth: int) -> list[Template]:
        """What a function of this module, or one it imports, returns to this call."""
        if name not in module.functions:
            module = self.by_name.get(module.imports.get(name, ""), module)
        function = module.functions.get(name)
        if function is None:
            return [(HOLE,)]
        bound = dict(zip((arg.arg for arg in function.args.args), call.args, strict=False))
        bound |= {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
        before = dict(self._bound)
        self._bound |= {(function, arg): value for arg, value in bound.items()}
        made = self._any([part.value for part in ast.walk(function) if isinstance(part, ast.Return)], module, depth)
        self._bound = before
        return made
