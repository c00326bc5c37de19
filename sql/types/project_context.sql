-- What memory._project() returns and the functions behind the public ones hand on.
do $$
begin
    if to_regtype('memory.project_context') is null then
        create type memory.project_context as (
            name text,
            dimension integer,
            settings jsonb,
            provider text,
            chat_provider text,
            has_archive boolean,
            vectors smallint
        );
        comment on type memory.project_context is
        'The project that a call means: name, dimension of its vectors, all settings with their '
        'defaults, provider of '
        'embeddings, provider of the model that extracts statements, whether it has archived memories, which '
        'of two columns its vectors are in (see memory.project).';
    elsif not exists (
        select from pg_attribute as a
        where a.attrelid = 'memory.project_context'::regclass and a.attname = 'has_archive'
    ) then
        alter type memory.project_context add attribute has_archive boolean,
            add attribute vectors smallint;
    end if;
end
$$;
