-- Prompts of the extraction strategies: several a type, one of them active at most.
create table memory.prompt (
    project text not null references memory.project (name) on delete cascade,
    type text not null
        constraint prompt_type check (type in ('semantic', 'preference', 'summary')),
    name text not null,
    prompt text not null
        constraint prompt_text check (prompt <> ''),
    active boolean not null default false,
    updated_at timestamptz not null default clock_timestamp(),
    primary key (project, type, name)
);
comment on table memory.prompt is
'Custom prompts by strategy; written by memory_prompt_set() and memory_prompt_activate(). Where
none is active the built-in prompt of the type is used.';
create unique index prompt_one_active on memory.prompt (project, type) where active;
grant select on memory.prompt to memory_reader, memory_writer, memory_admin;
