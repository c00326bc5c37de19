-- What memory._project() returns and the functions behind the public ones hand on.
do $$
begin
    if to_regtype('memory.project_context') is null then
        create type memory.project_context as (
            name text,
            dimension integer,
            settings jsonb,
            provider text,
            chat_provider text
        );
        comment on type memory.project_context is
        'The project that a call means: name, dimension of its vectors, all settings with their '
        'defaults, provider of '
        'embeddings, provider of the model that extracts statements.';
    end if;
end
$$;
