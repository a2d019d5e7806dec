"""`python -m generator sync`: comparing spec/ with an OpenAPI document, and merging what the document has more."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import load, openapi
from generator.__main__ import main
from generator.source import Loader
from generator.sync import check, sync
from generator.sync_names import home, method_name, params_name, singular
from generator.sync_text import Sheet

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared" / "reference" / "openapi.yaml.gz"
needs_reference = pytest.mark.skipif(not REFERENCE.exists(), reason=f"there is no {REFERENCE} to compare with")

Raw = dict[str, Any]  # a piece of a document, as YAML or JSON has it

SPEC = """\
resources.pets:
  .doc: Pets.
  # Order matters to nobody.
  create: POST /pets PetCreateParams -> Pet - Add a pet.
  retrieve: GET /pets/{pet_id} -> Pet - Return a pet.

types:
  Color = Color: enum(red, green)

  Pet = Pet:
    id: str  # given by the server
    color: Color
    state: =well
    name?: str
    Owner:
      id: str

  PetCreateParams:
    color: Color - What it looks like, in a sentence that is long enough to need a second line in the file.
    name?: str | null
"""


def text(**more: object) -> Raw:
    return {"type": "string", **more}


def ref(name: str) -> Raw:
    return {"$ref": f"#/components/schemas/{name}"}


def of(**properties: Raw) -> Raw:
    """An object; properties called `must_…` are required."""
    return {
        "type": "object",
        "properties": {name.removeprefix("must_"): raw for name, raw in properties.items()},
        "required": [name.removeprefix("must_") for name in properties if name.startswith("must_")],
    }


def sending(raw: Raw) -> Raw:
    return {"requestBody": {"content": {"application/json": {"schema": raw}}}}


def answering(raw: Raw) -> Raw:
    return {"responses": {"200": {"content": {"application/json": {"schema": raw}}}}}


def document() -> Raw:
    """What SPEC says, as an OpenAPI document."""
    return {
        "paths": {
            "/pets": {
                "post": {**sending(of(must_color=ref("Color"), name=text(nullable=True))), **answering(ref("Pet"))}
            },
            "/pets/{pet_id}": {
                "get": {"parameters": [{"name": "pet_id", "in": "path", "required": True}], **answering(ref("Pet"))}
            },
        },
        "components": {
            "schemas": {
                "Color": text(enum=["red", "green"]),
                "Pet": of(must_id=text(), must_color=ref("Color"), must_state=text(enum=["well"]), name=text()),
            }
        },
    }


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project that has only SPEC."""
    (tmp_path / "spec").mkdir()
    (tmp_path / "spec" / "pets.yaml").write_text(SPEC, encoding="utf-8")
    return tmp_path


def merged(project: Path, raw: Raw) -> str:
    """The text of SPEC after a sync, which left nothing to a person and nothing to another sync."""
    outcome = sync(project, openapi.parse(raw))
    assert outcome.left == ()
    for path, after in outcome.files.items():
        path.write_text(after, encoding="utf-8")
    assert sync(project, openapi.parse(raw)) == ((), (), (), {})
    return (project / "spec" / "pets.yaml").read_text(encoding="utf-8")


def left(project: Path, raw: Raw) -> list[str]:
    """What a sync left to a person."""
    outcome = sync(project, openapi.parse(raw))
    assert outcome.files == {}
    return list(outcome.left)


def changed(before: str, after: str) -> list[str]:
    """The lines that are new."""
    return [line for line in after.splitlines() if line not in before.splitlines()]


# ------------------------------------------------------------------------------------------------ the whole API


@pytest.fixture(scope="module")
def reference() -> Raw:
    """The OpenAPI document of August 2026."""
    raw: Raw = yaml.load(gzip.decompress(REFERENCE.read_bytes()), Loader=Loader)
    return raw


@needs_reference
def test_the_spec_says_what_the_document_says_or_the_difference_is_reviewed(reference: Raw) -> None:
    differences, stale = check(ROOT, load(ROOT / "spec"), openapi.parse(reference))

    assert [str(one) for one in differences] == []
    assert stale == ()


def newer(reference: Raw) -> Raw:
    """The document with a field, an enum value, a schema, a parameter and an operation more."""
    raw: Raw = json.loads(json.dumps(reference, default=str))
    schemas = raw["components"]["schemas"]
    batch = schemas["Batch"]["properties"]
    batch["archived_at"] = {"type": "integer"}
    batch["retry_policy"] = ref("BatchRetryPolicy")
    batch["status"]["enum"].append("paused")
    schemas["BatchRetryPolicy"] = of(must_attempts={"type": "integer"}, kind=text(enum=["fixed", "growing"]))
    raw["paths"]["/batches"]["get"]["parameters"].append({"name": "state", "in": "query", "schema": text()})
    raw["paths"]["/batches/{batch_id}/retry"] = {
        "post": {**sending(of(must_reason=text(), policy=ref("BatchRetryPolicy"))), **answering(ref("Batch"))}
    }
    return raw


SCRIPT = """
import json, typing, httpx
from openai import OpenAI
from openai.types import Batch, BatchRetryPolicy, BatchRetryPolicyParam

def answer(request):
    asked.append((request.method, request.url.path, str(request.url.query), json.loads(request.content or b"null")))
    batch = {"id": "b", "status": "paused", "archived_at": 1, "retry_policy": {"attempts": 2}}
    return httpx.Response(200, json={"data": [batch]} if request.method == "GET" else batch)

asked = []
client = OpenAI(api_key="k", base_url="http://api/v1", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
policy: BatchRetryPolicyParam = {"attempts": 3, "kind": "growing"}
batch = client.batches.retry("b", reason="late", policy=policy)
assert isinstance(batch, Batch) and isinstance(batch.retry_policy, BatchRetryPolicy), batch
assert (batch.archived_at, batch.retry_policy.attempts, batch.retry_policy.kind) == (1, 2, None)
assert "paused" in typing.get_args(Batch.model_fields["status"].annotation)
assert [one.id for one in client.batches.list(state="paused").data] == ["b"]
assert asked == [
    ("POST", "/v1/batches/b/retry", "b''", {"reason": "late", "policy": {"attempts": 3, "kind": "growing"}}),
    ("GET", "/v1/batches", "b'state=paused'", None),
], asked
"""


@needs_reference
def test_what_is_new_in_the_document_arrives_in_python(
    reference: Raw, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Field, enum value, schema, parameter and operation: merged, rendered, imported, called over httpx."""
    shutil.copytree(ROOT / "spec", tmp_path / "spec")
    shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__"))
    file = tmp_path / "newer.json"
    file.write_text(json.dumps(newer(reference)), encoding="utf-8")

    synced = main(["sync", str(file), "--root", str(tmp_path)])
    said = capsys.readouterr().out
    rendered = main(["--root", str(tmp_path)])

    assert (synced, rendered) == (0, 0), said
    assert "Merged (5):" in said
    assert "new value: types.Batch.status: paused" in said
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "src")}
    run = subprocess.run([sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")


# ------------------------------------------------------------------------------------------------ comparing


def test_a_document_that_says_the_same_shows_no_difference(project: Path) -> None:
    assert merged(project, document()) == SPEC


def _drop_field(raw: Raw) -> None:
    del raw["components"]["schemas"]["Pet"]["properties"]["name"]


def _require_field(raw: Raw) -> None:
    raw["components"]["schemas"]["Pet"]["required"].append("name")


def _change_type(raw: Raw) -> None:
    raw["components"]["schemas"]["Pet"]["properties"]["name"] = {"type": "integer"}


def _drop_value(raw: Raw) -> None:
    raw["components"]["schemas"]["Color"]["enum"].remove("green")


def _forbid_null(raw: Raw) -> None:
    body = raw["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    del body["properties"]["name"]["nullable"]


def _rename_id(raw: Raw) -> None:
    raw["paths"]["/pets/{id}"] = raw["paths"].pop("/pets/{pet_id}")


def _drop_operation(raw: Raw) -> None:
    del raw["paths"]["/pets/{pet_id}"]


def _answer_nothing(raw: Raw) -> None:
    raw["paths"]["/pets/{pet_id}"]["get"]["responses"] = {"204": {}}


def _rename_schema(raw: Raw) -> None:
    raw["components"]["schemas"]["Colour"] = raw["components"]["schemas"].pop("Color")
    raw["components"]["schemas"]["Pet"]["properties"]["color"] = ref("Colour")
    body = raw["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    body["properties"]["color"] = ref("Colour")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (_drop_field, "spec/pets.yaml:14: extra field: types.Pet: name"),
        (_require_field, "spec/pets.yaml:14: required: types.Pet: name"),
        (_change_type, "spec/pets.yaml:14: type: types.Pet.name: str -> int"),
        (_drop_value, "spec/pets.yaml:8: extra value: types.Color: green"),
        (_forbid_null, "spec/pets.yaml:20: null: types.PetCreateParams.name: yes -> no"),
        (_rename_id, "spec/pets.yaml:5: path: resources.pets.retrieve: /pets/{pet_id} -> /pets/{id}"),
        (_drop_operation, "spec/pets.yaml:5: extra operation: resources.pets.retrieve: GET /pets/{pet_id}"),
        (_answer_nothing, "spec/pets.yaml:5: answer: resources.pets.retrieve: value -> none"),
        (_rename_schema, "spec/pets.yaml:8: extra schema: types.Color: Color"),
    ],
)
def test_what_was_taken_away_or_changed_is_left_to_a_person(project: Path, change: Any, said: str) -> None:
    raw = document()
    change(raw)

    assert left(project, raw) == [said]


def test_a_reviewed_difference_is_not_reported_and_one_that_is_gone_is(project: Path) -> None:
    reviewed = "differences:\n  We know better:\n    extra field types.P*: name, age\n"
    (project / "spec" / "differences.yaml").write_text(reviewed, encoding="utf-8")
    raw = document()
    _drop_field(raw)

    outcome = sync(project, openapi.parse(raw))

    assert (outcome.merged, outcome.left) == ((), ())
    assert outcome.stale == ("spec/differences.yaml:3: no longer differs: extra field types.P*: age",)


# ------------------------------------------------------------------------------------------------ merging


def test_a_new_field_goes_behind_its_like_and_comments_stay(project: Path) -> None:
    raw = document()
    raw["components"]["schemas"]["Pet"]["properties"] |= {"age": {"type": "integer"}, "chip": text(nullable=True)}
    raw["components"]["schemas"]["Pet"]["required"] += ["age"]

    after = merged(project, raw)

    assert after == SPEC.replace("    state: =well\n", "    state: =well\n    age: int\n").replace(
        "    name?: str\n    Owner", "    name?: str\n    chip?: str | null\n    Owner"
    )


def test_new_values_are_added_to_an_enumeration_and_make_one_of_a_constant(project: Path) -> None:
    raw = document()
    raw["components"]["schemas"]["Color"]["enum"] += ["dark blue", "black"]
    raw["components"]["schemas"]["Pet"]["properties"]["state"]["enum"] += ["ill"]

    after = merged(project, raw)

    assert changed(SPEC, after) == [
        '  Color = Color: enum(red, green, "dark blue", black)',
        "    state: enum(well, ill)",
    ]


def test_a_new_object_becomes_a_helper_and_a_new_schema_an_entry_of_its_own(project: Path) -> None:
    raw = document()
    raw["components"]["schemas"]["Toy"] = of(must_name=text(), color=ref("Color"), maker=of(must_city=text()))
    fields = {"toys": {"type": "array", "items": ref("Toy")}, "marks": {"type": "array", "items": of(at=text())}}
    raw["components"]["schemas"]["Pet"]["properties"] |= fields

    after = merged(project, raw)

    assert changed(SPEC, after) == [
        "    toys?: list[Toy]",
        "    marks?: list[Mark]",
        "    Mark:",
        "      at?: str",
        "  Toy = Toy:",
        "    name: str",
        "    color?: Color",
        "    maker?: Maker",
        "    Maker:",
        "      city: str",
    ]


def test_a_schema_that_is_sent_and_received_is_written_once(project: Path) -> None:
    raw = document()
    raw["components"]["schemas"]["Toy"] = of(name=text())
    raw["components"]["schemas"]["Pet"]["properties"]["toy"] = ref("Toy")
    body = raw["paths"]["/pets"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    body["properties"]["toy"] = ref("Toy")

    after = merged(project, raw)

    assert changed(SPEC, after) == ["    toy?: Toy", "    toy?: ToyParam", "  Toy + Param = Toy:"]


def test_a_new_operation_comes_with_its_parameters_and_its_answer(project: Path) -> None:
    raw = document()
    raw["components"]["schemas"]["Receipt"] = of(must_id=text())
    raw["paths"]["/pets/{pet_id}/feed"] = {
        "post": {
            "parameters": [{"name": "slowly", "in": "query", "schema": {"type": "boolean"}}],
            **sending(of(must_food=text())),
            **answering(ref("Receipt")),
        }
    }
    listed = of(must_data={"type": "array", "items": ref("Pet")}, must_has_more={"type": "boolean"})
    raw["paths"]["/pets"]["get"] = answering(listed)
    raw["paths"]["/pets/{pet_id}"]["delete"] = {"responses": {"204": {}}}

    after = merged(project, raw)

    assert changed(SPEC, after) == [
        "  list: GET /pets -> CursorPage[Pet]",
        "  delete: DELETE /pets/{pet_id} -> none",
        "  feed: POST /pets/{pet_id}/feed PetFeedParams -> Receipt",
        "  PetFeedParams:",
        "    food: str",
        "    slowly? in query: bool",
        "  Receipt = Receipt:",
        "    id: str",
    ]


def test_first_parameters_make_an_entry_for_the_operation_s_parameters(project: Path) -> None:
    raw = document()
    raw["paths"]["/pets/{pet_id}"]["get"]["parameters"] += [
        {"name": "include", "in": "query", "schema": text()},
        {"name": "depth", "in": "query", "required": True, "schema": {"type": "integer"}},
    ]

    after = merged(project, raw)

    assert changed(SPEC, after) == [
        "  retrieve: GET /pets/{pet_id} PetRetrieveParams -> Pet - Return a pet.",
        "  PetRetrieveParams:",
        "    depth: int",
        "    include?: str",
    ]


def test_what_needs_a_name_is_left_to_a_person_and_nothing_is_half_merged(project: Path) -> None:
    raw = document()
    raw["components"]["schemas"]["Owner"] = of(id=text())
    raw["components"]["schemas"]["Pet"]["properties"]["owner"] = of(must_of=ref("Shop"), name=text())
    raw["components"]["schemas"]["Shop"] = of(id=text())
    raw["paths"]["/pets/{pet_id}/moods"] = {"get": answering(ref("Shop"))}
    raw["paths"]["/shops"] = {"get": answering(ref("Shop"))}

    said = left(project, raw)

    assert said == [
        "spec:1: new operation: resources.*: GET /shops: no resource has paths like it",
        "spec/pets.yaml:1: new operation: resources.pets: GET /pets/{pet_id}/moods: "
        "its method in resources.pets needs a name",
        "spec/pets.yaml:10: new field: types.Pet: owner: an object in it needs a name; 'Owner' is taken",
    ]


def test_a_line_that_serves_several_entries_is_added_where_it_stands_if_all_can_read_it(project: Path) -> None:
    spec = SPEC.replace("Owner:", "Owner = Owner:") + "\n  Shop = Shop:\n    owner: Owner\n    like Pet: Owner\n"
    (project / "spec" / "pets.yaml").write_text(spec, encoding="utf-8")
    raw = document()
    raw["components"]["schemas"] |= {
        "Owner": of(must_id=text(), born={"type": "integer"}),
        "Shop": of(must_owner=ref("Owner")),
    }
    raw["components"]["schemas"]["Pet"]["properties"]["owner"] = ref("Owner")

    after = merged(project, raw)

    assert changed(spec, after) == ["    owner?: Owner", "      born?: int"]


def test_a_file_that_would_not_load_any_more_is_put_back(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The document tells two things apart by a property that one of them lacks."""
    raw = document()
    raw["components"]["schemas"]["Toy"] = of(must_kind=text(enum=["toy"]))
    friend = {"oneOf": [ref("Pet"), ref("Toy")], "discriminator": {"propertyName": "kind"}}
    raw["components"]["schemas"]["Pet"]["properties"]["friend"] = friend
    file = project / "api.json"
    file.write_text(json.dumps(raw), encoding="utf-8")

    code = main(["sync", str(file), "--root", str(project)])

    assert code == 1
    assert "friend: merged, it would not load: 'Pet' has no field 'kind'" in capsys.readouterr().out
    assert (project / "spec" / "pets.yaml").read_text(encoding="utf-8") == SPEC


def test_a_dry_run_and_a_check_write_nothing(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    raw = document()
    raw["components"]["schemas"]["Pet"]["properties"]["age"] = {"type": "integer"}
    file = project / "api.json"
    file.write_text(json.dumps(raw), encoding="utf-8")

    dry = main(["sync", str(file), "--dry-run", "--root", str(project)])
    checked = main(["sync", str(file), "--check", "--root", str(project)])

    assert (dry, checked) == (0, 1)
    assert capsys.readouterr().out.splitlines() == [
        "Merged (1):",
        "  spec/pets.yaml:10: new field: types.Pet: age?: int",
        "Left to you (1):",
        "  spec/pets.yaml:10: new field: types.Pet: age",
    ]
    assert (project / "spec" / "pets.yaml").read_text(encoding="utf-8") == SPEC


# ------------------------------------------------------------------------------------------------ text and names


def test_a_changed_entry_is_folded_as_the_spec_is(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("types:\n  A: enum(a,\n      b) - Word by word.\n\n  B: str\n", encoding="utf-8")
    sheet = Sheet(tmp_path / "a.yaml")

    sheet.change(2, lambda text: text.replace("b)", "b, " + "c" * 91 + ", d)"))

    assert sheet.after == f"types:\n  A: enum(a, b, {'c' * 91}, d) - Word\n      by word.\n\n  B: str\n"


@pytest.mark.parametrize(
    ("many", "one"),
    [("batches", "batch"), ("policies", "policy"), ("files", "file"), ("status", "status"), ("pet", "pet")],
)
def test_names_of_collections_become_names_of_one(many: str, one: str) -> None:
    assert singular(many) == one


def test_names_that_conventions_give_are_nearly_always_those_of_the_spec() -> None:
    """Asked for the name of each method and of its parameters, they give the spec's, or leave it to a person."""
    api = load(ROOT / "spec")
    right = wrong = 0
    for resource in api.resources:
        for operation in resource.operations:
            found = home(api, operation.path)
            name = method_name(operation.verb, found[1]) if found else None
            if found is not None and name is not None:
                is_right = (found[0].path, name) == (resource.path, operation.name)
                right, wrong = right + is_right, wrong + (not is_right)
            if operation.params is not None:
                expected = params_name(resource, operation.name) == operation.params.rpartition(".")[2]
                right, wrong = right + expected, wrong + (not expected)

    assert right > 500
    assert wrong < right / 20
