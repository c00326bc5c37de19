"""Bodies as Mem0's clients send them. What else they send is neither kept nor logged."""

from __future__ import annotations

import ast
import json
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any, Literal, TypeVar

from pydantic import AliasChoices, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic import ValidationError as Invalid

from agent_memory.gateway.database import Holder
from agent_memory.gateway.errors import Refusal

Json = dict[str, Any]
IDS = ("user_id", "agent_id", "run_id", "app_id")


# As large as the database's integers are.
Number = Annotated[int, Field(le=2**31 - 1, ge=-(2**31))] | None


class Body(BaseModel):
    """An object; unknown keys are dropped."""

    model_config = ConfigDict(extra="ignore", populate_by_name=True)


class Scoped(Body):
    """What names whose memories are meant."""

    user_id: str | None = None
    agent_id: str | None = None
    run_id: str | None = Field(None, validation_alias=AliasChoices("run_id", "session_id"))
    app_id: str | None = None

    def named(self) -> dict[str, str]:
        """The ids given."""
        return {name: value for name in IDS if (value := getattr(self, name)) is not None}

    def scope(self, holder: Holder) -> dict[str, str]:
        """The ids given; a key of one user opens no other, and means that one where none is."""
        return fenced(self.named(), holder)


class Message(Body):
    model_config = ConfigDict(extra="allow")
    role: str
    content: Any = None


class Add(Scoped):
    """Of any generation."""

    messages: str | Message | list[Message]
    metadata: Json | None = None
    infer: bool | None = True
    immutable: bool | None = False
    expiration_date: str | None = None
    timestamp: int | float | str | None = None
    observation_date: str | None = None
    categories: list[str] | None = None
    async_mode: bool | None = None
    output_format: str | None = None
    enable_graph: bool | None = None
    custom_instructions: str | None = None
    custom_categories: list[Any] | None = None
    includes: str | list[str] | None = None
    excludes: str | list[str] | None = None

    def extraction(self) -> Json | None:
        """What a language model is told for this add."""
        hints = [
            f"{what}: {text if isinstance(text, str) else ', '.join(text)}"
            for what, text in (("Include", self.includes), ("Leave out", self.excludes))
            if text
        ]
        told = {
            "instructions": self.custom_instructions or None,
            "categories": self.custom_categories,
            "further": "\n".join(hints) or None,
        }
        return {name: value for name, value in told.items() if value is not None} or None

    def conversation(self) -> list[Json]:
        """What is said, as memory_add() takes it."""
        if isinstance(self.messages, str):
            return [{"role": "user", "content": self.messages}]
        said = self.messages if isinstance(self.messages, list) else [self.messages]
        return [message.model_dump(exclude_none=True) for message in said]

    def occurred_at(self) -> datetime | None:
        """When it was said."""
        return moment(self.timestamp if self.timestamp is not None else self.observation_date)


MOST_IN_ADDRESS = 100_000  # characters


def read_object(value: Any) -> Any:
    """An object that stands in an address: as JSON, or as Python writes it, which is what clients
    in Python send there.
    """
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        pass
    try:
        if len(value) > MOST_IN_ADDRESS:
            raise ValueError
        told = ast.literal_eval(value)
        json.dumps(told)
    except (ValueError, SyntaxError, TypeError, RecursionError, MemoryError):
        raise ValueError("this is no object of JSON") from None
    return told


Object = Annotated[Json | None, BeforeValidator(read_object)]


class Filtered(Scoped):
    """What is looked for: ids at the top, or in filters."""

    filters: Object = None
    categories: list[str] | None = None
    metadata: Object = None
    start_date: str | None = None
    end_date: str | None = None
    keywords: str | None = None
    show_expired: bool | None = False
    latest_only: bool | None = None
    enable_graph: bool | None = None
    output_format: str | None = None
    fields: list[str] | None = None
    kinds: list[str] | None = None

    def condition(self) -> Json | None:
        """filters with what stands beside them, as one object of the algebra."""
        filters = own_keys(self.filters)
        parts: list[Json] = [filters] if filters else []
        if self.categories:
            parts.append({"categories": {"in": self.categories}})
        if self.metadata:
            parts.append({"metadata": self.metadata})
        if self.keywords:
            parts.append({"keywords": {"icontains": self.keywords}})
        if self.start_date:
            parts.append({"created_at": {"gte": self.start_date}})
        if self.end_date:
            parts.append({"created_at": {"lte": self.end_date}})
        return {"AND": parts} if len(parts) > 1 else parts[0] if parts else None

    def ids(self, holder: Holder) -> dict[str, str]:
        """The ids at the top, and those that filters ask for in any case: by ids a search finds its
        rows, by filters it only tells which of them stay.
        """
        found = required_ids(self.filters)
        if holder.user_id is not None:
            found["user_id"] = holder.user_id
        return {**found, **self.scope(holder)}

    def chosen(self, told: Json) -> Json:
        """Only the fields that were asked for."""
        if not self.fields:
            return told
        return {name: value for name, value in told.items() if name in {"id", *self.fields}}


class Search(Filtered):
    query: str
    top_k: Number = Field(None, validation_alias=AliasChoices("top_k", "limit"))
    threshold: float | None = None
    rerank: bool | None = False
    reference_date: str | int | float | None = None


class Page(Filtered):
    page: Number = None
    page_size: Number = Field(None, validation_alias=AliasChoices("page_size", "limit", "top_k"))


# What clients add to any request, and what tells nothing of which memories are meant.
SAYS_NOTHING = frozenset(
    (
        "source",
        "output_format",
        "version",
        "api_version",
        "async_mode",
        "api_key",
        "org_id",
        "project_id",
        "org_name",
        "project_name",
        "enable_graph",
        "fields",
        "show_expired",
        "latest_only",
    )
)


class Deletion(Filtered):
    """Which memories are to be deleted. What else is sent might have narrowed it."""

    model_config = ConfigDict(extra="allow")

    def checked(self) -> Deletion:
        """400 for what is not known, and for an id that is empty: more would go than is meant."""
        unknown = sorted(set(self.model_extra or ()) - SAYS_NOTHING)
        empty = [name for name, value in self.named().items() if not value]
        if unknown:
            raise Refusal(400, f"A deletion knows no {unknown[0][:50]}: nothing was deleted.")
        if empty and len(empty) < len(self.named()):
            raise Refusal(400, f"{empty[0]} is empty: nothing was deleted.")
        for name in NARROWING:
            if name in self.model_fields_set and not getattr(self, name):
                raise Refusal(400, f"{name} is empty: nothing was deleted.")
        if says_nothing(self.filters):
            raise Refusal(400, "filters have a part that is empty: nothing was deleted.")
        return self

    def condition(self) -> Json | None:
        """With kinds, too, which is an argument elsewhere."""
        told = super().condition()
        if not self.kinds:
            return told
        kinds: Json = {"kind": {"in": self.kinds}}
        return {"AND": [told, kinds]} if told else kinds


NARROWING = ("filters", "categories", "metadata", "start_date", "end_date", "keywords", "kinds")


def says_nothing(filters: Any, depth: int = 0) -> bool:
    """Whether a part of filters would leave nothing out: {"colour": {}}."""
    if depth > 64:
        return False
    if isinstance(filters, dict):
        return any(value == {} or says_nothing(value, depth + 1) for value in filters.values())
    if isinstance(filters, list):
        return any(part == {} or says_nothing(part, depth + 1) for part in filters)
    return False


class Update(Body):
    text: str | None = Field(None, validation_alias=AliasChoices("text", "memory", "data"))
    metadata: Json | None = None
    expiration_date: str | None = None
    timestamp: int | float | str | None = None


class BatchItem(Body):
    memory_id: str
    text: str | None = None
    metadata: Json | None = None


class Batch(Body):
    memories: list[BatchItem]


class Feedback(Body):
    memory_id: str
    feedback: Literal["POSITIVE", "NEGATIVE", "VERY_NEGATIVE"] | None = None
    feedback_reason: str | None = None


class Export(Filtered):
    schema_: Json | str = Field(validation_alias="schema")
    export_instructions: str | None = None

    def json_schema(self) -> Json:
        """The schema, which clients send as an object or as its JSON."""
        schema = self.schema_
        if isinstance(schema, str):
            try:
                schema = json.loads(schema)
            except (ValueError, RecursionError):
                raise Refusal(400, "schema is no JSON.") from None
        if not isinstance(schema, dict):
            raise Refusal(400, "schema is no JSON Schema.")
        return schema


class ExportOf(Filtered):
    memory_export_id: str | None = None


class ProfileJob(Body):
    operation: Literal["trigger", "sample"]
    entity_type: Literal["user"] = "user"
    entity_id: str | None = None
    limit: Number = None


class ProfileOfUser(Body):
    schema_: Json | None = Field(None, validation_alias="schema")
    custom_instructions: str | None = None


class ProfileEntities(Body):
    user: ProfileOfUser | None = None


class ProfileSettings(Body):
    """As clients send them; only what is there is changed."""

    enabled: bool | None = None
    entities: ProfileEntities | None = None

    def settings(self) -> Json:
        """Names and values for memory_setting_set()."""
        told: Json = {}
        if self.enabled is not None:
            told["profile_enabled"] = self.enabled
        user = self.entities.user if self.entities else None
        if user is not None:
            if "schema_" in user.model_fields_set:
                told["profile_schema"] = user.schema_
            if "custom_instructions" in user.model_fields_set:
                told["profile_instructions"] = user.custom_instructions
        return told


class ModelSettings(Body):
    """Of a model, as Mem0 names them; what else there is belongs to other providers."""

    model_config = ConfigDict(extra="forbid")
    model: str | None = None
    api_key: str | None = None
    openai_base_url: str | None = None
    temperature: float | None = None
    max_tokens: int | None = None
    top_p: float | None = None
    embedding_dims: Number = None


class Model(Body):
    provider: str | None = None
    config: ModelSettings = ModelSettings()


class Configuration(Body):
    """Of Mem0's open-source server; only what is there is changed."""

    model_config = ConfigDict(extra="allow")
    llm: Model | None = None
    embedder: Model | None = None
    custom_instructions: str | None = None
    custom_fact_extraction_prompt: str | None = None


class Instructions(Body):
    use_case: Annotated[str, Field(min_length=1)]


class NewKey(Body):
    """A key of the project."""

    label: Annotated[str, Field(max_length=200)]
    role: Literal["reader", "writer", "admin"] = "writer"
    user_id: str | None = None
    expires_at: datetime | None = None


class SignIn(Body):
    """email is not read."""

    password: Annotated[str, Field(min_length=1)]


class Refresh(Body):
    refresh_token: Annotated[str, Field(min_length=1)]


class NewProject(Body):
    name: str
    description: str | None = None


class Member(Body):
    email: str
    role: Literal["READER", "OWNER"] = "READER"


# The client for Node.js 2.x writes it as its language does.
EventTypes = Annotated[
    list[str] | None,
    Field(min_length=1, validation_alias=AliasChoices("event_types", "eventTypes")),
]


class Webhook(Body):
    url: str
    name: str = "webhook"
    event_types: EventTypes = None


class WebhookChange(Body):
    url: str | None = None
    name: str | None = None
    event_types: EventTypes = None
    is_active: bool | None = None


# Of memory_search()'s filters; any other key is one of the caller's own, in metadata.
# fmt: off
KEYS = frozenset((
    "user_id", "agent_id", "run_id", "app_id", "actor", "actor_id", "kind", "slot", "text",
    "memory", "keywords", "keywords_search", "id", "memory_ids", "created_at", "updated_at",
    "timestamp", "valid_from", "valid_to", "stated_at", "expires_at", "expiration_date",
    "importance", "immutable", "categories", "metadata",
))
# fmt: on


def required_ids(filters: Any, depth: int = 0) -> dict[str, str]:
    """Ids that filters name by equality."""
    if depth > 64 or not isinstance(filters, dict):
        return {}
    found = {
        name: value
        for name, value in filters.items()
        if name in IDS and isinstance(value, str) and value not in ("", "*")
    }
    parts = filters.get("AND")
    for part in parts if isinstance(parts, list) else []:
        found = {**required_ids(part, depth + 1), **found}
    return found


def own_keys(filters: Any, depth: int = 0) -> Any:
    """filters with keys of the caller's own where the algebra has them: the open-source server took
    them beside the rest. An empty object says nothing of such a key.
    """
    if depth > 64 or not isinstance(filters, dict):
        return filters
    told: Json = {}
    own: Json = {}
    for name, value in filters.items():
        if name in ("AND", "OR", "NOT"):
            parts = value if isinstance(value, list) else [value]
            within = [own_keys(part, depth + 1) for part in parts]
            told[name] = within if isinstance(value, list) else within[0]
        elif name in KEYS:
            told[name] = value
        elif value != {}:
            own[name] = value
    if not own:
        return told
    return {"AND": [told, {"metadata": own}]} if told else {"metadata": own}


def fenced(given: dict[str, str], holder: Holder) -> dict[str, str]:
    """Ids within what a key opens."""
    if holder.user_id is None:
        return given
    if given.get("user_id", holder.user_id) not in (holder.user_id, "*"):
        raise Refusal(403, "This key opens the memories of another user.")
    return {**given, "user_id": holder.user_id}


def moment(value: int | float | str | None) -> datetime | None:
    """A time as seconds since 1970, or as ISO 8601 (a date: its beginning; without a zone: UTC)."""
    if value is None:
        return None
    try:
        if isinstance(value, str) and not value.replace(".", "", 1).isdigit():
            told = datetime.fromisoformat(value)
            return told.astimezone(UTC) if told.tzinfo else told.replace(tzinfo=UTC)
        return datetime.fromtimestamp(float(value), UTC)
    except (ValueError, OverflowError, OSError):
        raise Refusal(
            400, f"This is no time: {str(value)[:40]!r}. Use seconds or ISO 8601."
        ) from None


def end_of_day(value: str | None) -> datetime | None:
    """When an expiration date has passed: the end of that day in UTC."""
    if value is None:
        return None
    told = moment(value)
    assert told is not None
    if len(value) > 10:
        return told
    if told.date() == date.max:
        return datetime.max.replace(microsecond=0, tzinfo=UTC)  # the last of all is for ever
    return datetime.combine(told.date(), time(), UTC) + timedelta(days=1)


B = TypeVar("B", bound=Body)


def parsed(model: type[B], body: object) -> B:
    """A body of a shape that depends on its path's generation."""
    try:
        return model.model_validate(body)
    except Invalid as error:
        first = error.errors(include_url=False, include_input=False)[0]
        where = ".".join(str(part) for part in first["loc"])
        raise Refusal(422, f"{where}: {first['msg']}") from None
