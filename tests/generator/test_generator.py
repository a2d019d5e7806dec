"""The generator on a tiny API: what it writes, that it writes the same each time, and how it says what is wrong.

After a change that is meant to be, `python -m generator --root tests/generator/tiny` writes the expected files anew.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from generator import SpecError, load
from generator.__main__ import main
from generator.language import camel, parse_type, print_type, snake
from generator.order import Cycle, ordered
from generator.render import render

TINY = Path(__file__).parent / "tiny"
ROOT = Path(__file__).parents[2]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the tiny project."""
    return shutil.copytree(TINY, tmp_path / "tiny")


def spec_of(folder: Path, text: str) -> Path:
    """A spec directory with one file of that text, each section of which starts at the margin."""
    (folder / "spec").mkdir()
    (folder / "spec" / "a.yaml").write_text(text, encoding="utf-8")
    return folder / "spec"


# ------------------------------------------------------------------------------------------------ files


def test_the_tiny_api_is_rendered_as_expected(capsys: pytest.CaptureFixture[str]) -> None:
    """Every word of the spec's language stands in tests/generator/tiny/spec; what it becomes, beside it."""
    code = main(["--check", "--root", str(TINY)])

    assert (code, capsys.readouterr().err) == (0, "")


def test_the_project_s_own_files_are_what_its_spec_says(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--check", "--root", str(ROOT)])

    assert (code, capsys.readouterr().err) == (0, "")


def test_check_names_files_that_differ_are_missing_or_stale_and_changes_none(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    types = project / "src/openai/types"
    (types / "color.py").write_text("edited by hand", encoding="utf-8")
    (types / "portrait.py").unlink()
    stale = types / "gone.py"
    stale.write_text("# Generated from spec/gone.yaml\n", encoding="utf-8")

    code = main(["--check", "--root", str(project)])

    said = capsys.readouterr().err.splitlines()
    assert code == 1
    assert [line.split(";")[0] for line in said] == [
        "src/openai/types/color.py is different",
        "src/openai/types/portrait.py is missing",
        "src/openai/types/gone.py is stale",
    ]
    assert stale.exists()


def test_writing_removes_stale_files_and_keeps_what_was_written_by_hand(project: Path) -> None:
    types = project / "src/openai/types"
    (types / "gone.py").write_text("# Generated from spec/gone.yaml\n", encoding="utf-8")
    (types / "parsed_portrait.py").write_text('"""By hand."""\n', encoding="utf-8")

    code = main(["--root", str(project)])

    assert code == 0
    assert not (types / "gone.py").exists()
    assert (types / "parsed_portrait.py").exists()


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_order_of_hashes_changes_nothing(project: Path, seed: str) -> None:
    environment = {**os.environ, "PYTHONHASHSEED": seed}

    done = subprocess.run(
        [sys.executable, "-m", "generator", "--check", "--root", str(project)], cwd=ROOT, env=environment, check=False
    )

    assert done.returncode == 0


def test_generated_files_say_what_they_come_from() -> None:
    files = render(load(TINY / "spec"))

    first_lines = {path: text.splitlines()[0] for path, text in files.items()}
    assert first_lines["src/openai/types/pets/pet.py"] == (
        "# Generated from spec/pets.yaml; edit that and run `python -m generator`."
    )
    assert all("Generated from spec/" in line for line in first_lines.values())


# ------------------------------------------------------------------------------------------------ errors

MISTAKES = {
    "a name that leads nowhere": (
        "types:\n  Pet:\n    name: str\n    owner: Person\n",
        "spec/a.yaml:4: nothing is called 'Person', seen from types.pet",
    ),
    "a key twice": (
        "types:\n  Pet:\n    name: str\n    name: int\n",
        "spec/a.yaml:4: 'name' is already in line 3",
    ),
    "text that is no YAML": (
        "types:\n  Pet:\n    name: [\n",
        "spec/a.yaml:4: not valid YAML: did not find expected node content",
    ),
    "a bracket that is not closed": (
        "types:\n  Pet:\n    names: list[str\n",
        "spec/a.yaml:3: expected ']' but found 'the end' in 'list[str'",
    ),
    "an unknown section": (
        "kinds:\n  Pet: str\n",
        "spec/a.yaml:1: 'kinds' is no `resources.…`, `types.…` or `glossary`",
    ),
    "two entries of one module": (
        "types:\n  Pet: str\n  PET: int\n",
        "spec/a.yaml:3: types.pet is already in spec/a.yaml:2",
    ),
    "a field that its base has not": (
        "types:\n  Pet: Cat | Dog by kind\n  Cat:\n    kind: =cat\n  Dog:\n    name: str\n",
        "spec/a.yaml:2: 'Dog' has no field 'kind' to be told apart by",
    ),
    "a base without fields": (
        "types:\n  Name: str\n  Pet(Name):\n    age: int\n",
        "spec/a.yaml:3: 'Name' has no fields to extend",
    ),
    "a model to accept that is not there": (
        "types:\n  Treat + Param:\n    is: str | int\n    accepts: GivenTreat\n",
        "spec/a.yaml:2: nothing is called 'GivenTreat', seen from types.treat_param",
    ),
    "an alias by itself": (
        "types:\n  Tree:\n    is: list[Branch]\n    Branch: Tree | str\n",
        "spec/a.yaml:2: defined by itself: Tree → Branch → Tree",
    ),
    "entries that need each other": (
        "types:\n  Cat:\n    enemy: Dog\n  Dog:\n    enemy: Cat\n",
        "spec/a.yaml:4: modules that need each other: dog → cat → dog; make them helpers of one entry",
    ),
    "a copy of what is not there": (
        "types:\n  Cat:\n    name: str\n  Dog:\n    like Cat: Tail\n    name: str\n",
        "spec/a.yaml:5: 'Cat' defines no 'Tail' itself",
    ),
    "an operation without a result": (
        "resources.pets:\n  list: GET /pets\n",
        "spec/a.yaml:2: 'GET /pets' is no operation: expected `VERB /path Params -> Result`",
    ),
    "an unknown option": (
        "resources.pets:\n  list:\n    call: GET /pets -> none\n    colour: red\n",
        "spec/a.yaml:4: 'colour' is no option of an operation",
    ),
    "a socket that receives nothing": (
        "resources.pets:\n  connect: SOCKET /pets sends Pet\n",
        "spec/a.yaml:2: 'SOCKET /pets sends Pet' is no `SOCKET /path Params sends ClientEvent receives ServerEvent`",
    ),
    "a socket that sends what is not there": (
        "resources.pets:\n  connect: SOCKET /pets sends Call receives Pet\ntypes:\n  Pet:\n    name: str\n",
        "spec/a.yaml:2: nothing is called 'Call', seen from types.pets",
    ),
    "an event that does not say what it is": (
        "resources.pets:\n  connect: SOCKET /pets sends Pet receives Pet\ntypes:\n  Pet:\n    name: str\n",
        "spec/a.yaml:4: 'Pet' has no `type` that tells what it is",
    ),
    "an event without a group": (
        "resources.pets:\n  connect: SOCKET /pets sends Pet receives Pet\ntypes:\n  Pet:\n    type: =praise\n",
        "spec/a.yaml:4: 'praise' names no group for its method: `a.b`",
    ),
    "an unknown setting": (
        "resources.pets:\n  .color: red\n",
        "spec/a.yaml:2: '.color' is no setting of a resource",
    ),
    "a name of a module without a function": (
        "resources.pets:\n  .names: _feed=openai.lib.pets\n",
        "spec/a.yaml:2: names of a module are `name=module:function, name=module:function`",
    ),
    "a resource without its parent": (
        "resources.pets.toys:\n  list: GET /toys -> none\n",
        "spec/a.yaml:1: resources.pets is not there to hold 'toys'",
    ),
    "a stream that nothing switches on": (
        "resources.pets:\n  get: GET /pets PetGetParams -> Pet or stream[Pet]\ntypes:\n"
        "  Pet:\n    name: str\n  PetGetParams:\n    name: str\n",
        "spec/a.yaml:2: 'get' streams but its params have no field `stream?: stream`",
    ),
    "an overload by what is no parameter": (
        "resources.pets:\n  get:\n    call: GET /pets -> str\n    overloads:\n      format =json: str\n",
        "spec/a.yaml:5: 'get' has no parameter 'format'",
    ),
    "a list": (
        "types:\n  Pet:\n    - name\n",
        "spec/a.yaml:3: lists are not used in the spec; write values in one line, with commas",
    ),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_with_its_file_and_line(tmp_path: Path, mistake: str) -> None:
    text, message = MISTAKES[mistake]
    spec = spec_of(tmp_path, text)

    with pytest.raises(SpecError) as caught:
        render(load(spec))

    assert str(caught.value) == message


def test_the_command_prints_a_mistake_and_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec_of(tmp_path, "types:\n  Pet: Person\n")

    code = main(["--root", str(tmp_path)])

    assert code == 1
    assert capsys.readouterr().err == "spec/a.yaml:2: nothing is called 'Person', seen from types.pet\n"


# ------------------------------------------------------------------------------------------------ language


@pytest.mark.parametrize(
    "text",
    [
        "str",
        "list[Cat | Dog by kind] | null",
        'enum(a, "12", 7, true, "two words", gpt-4.1, 24h)',
        "map[list[float]]",
        "(int | float) | =auto",
        'SequenceNotStr[str] | ="1"',
    ],
)
def test_a_type_reads_back_as_it_is_written(text: str) -> None:
    assert print_type(parse_type(text)) == text


@pytest.mark.parametrize(
    ("name", "module"),
    [
        ("ChatCompletion", "chat_completion"),
        ("ResponseFormatJSONObject", "response_format_json_object"),
        ("ChatKitThread", "chatkit_thread"),
        ("OAuthErrorCode", "oauth_error_code"),
        ("AdminAPIKey", "admin_api_key"),
    ],
)
def test_a_class_gives_its_module_its_name(name: str, module: str) -> None:
    assert snake(name) == module


def test_an_attribute_gives_its_class_its_name() -> None:
    assert camel("fine_tuning") == "FineTuning"


def test_things_come_after_what_they_need_and_if_possible_after_what_they_like() -> None:
    needs = {"a": ["b"], "b": [], "c": []}
    likes = {"a": ["c"], "b": ["a"], "c": []}

    assert ordered(needs, needs.__getitem__, likes.__getitem__) == ["b", "c", "a"]


def test_a_circle_of_needs_is_named() -> None:
    needs = {"a": ["b"], "b": ["c"], "c": ["b"]}

    with pytest.raises(Cycle, match="c → b → c"):
        ordered(needs, needs.__getitem__)
