create or replace function memory._memory_changes_tier() returns trigger
language plpgsql security definer -- nobody else writes memory.archive
@kept_plans@
as $$
begin
    if old.archived_at is not null then
        -- Whatever is written to an archived memory brings it back.
        new.archived_at := null;
        if new.memory = old.memory then
            perform memory._enter(old.project);
            select coalesce(new.embedding, a.embedding), coalesce(new.embedding_2, a.embedding_2)
            into new.embedding, new.embedding_2
            from archive as a
            where a.project is not distinct from old.project and a.memory_id = old.id;
        end if;
    elsif (new.memory, new.slot, new.categories)
        is distinct from (old.memory, old.slot, old.categories) then
        new.archived_at := null;
    else
        insert into memory.archive (project, memory_id, embedding, embedding_2, lexemes)
        values (old.project, old.id, new.embedding, new.embedding_2, strip(old.lexemes));
        new.archived_at := clock_timestamp();
        new.embedding := null;
        new.embedding_2 := null;
    end if;
    return new;
end
$$;
comment on function @self@ is
'Moves what searches need of a memory to memory.archive where its archived_at is set, and back where
it is written to; _memory_after_write() then removes it there. In the transaction of that statement,
so that each memory is in one tier, whoever writes.';
revoke all on function @self@ from public;
