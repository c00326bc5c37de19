create or replace function memory._setting_catalog()
returns table (
    name text, default_value jsonb, minimum numeric, maximum numeric, description text
)
language sql immutable parallel safe
begin atomic
    select
        catalog.name,
        catalog.default_value::jsonb,
        catalog.minimum,
        catalog.maximum,
        catalog.description
    from (values
        ('max_message_bytes', '102400', 1, 10485760,
            'Longest content of one message, in bytes of UTF-8.'),
        ('max_messages', '10000', 1, 100000, 'Most messages in one call.'),
        ('max_call_bytes', '10485760', 1, 33554432,
            'Most that one call may bring to be added, in bytes of its JSON.'),
        ('max_metadata_bytes', '65536', 2, 1048576,
            'Largest metadata of a memory or message, in bytes of its JSON.'),
        ('weight_semantic', '0.3', 0, 1, 'Weight of the vector channel in the fused score.'),
        ('weight_lexical', '0.7', 0, 1, 'Weight of the full-text channel in the fused score.'),
        ('weight_role', '0.4', 0, 1,
            'Share of the score that what the assistant said loses, unless the query asks for it.'),
        ('length_normalisation', '0.75', 0, 1,
            'How much a text longer than others counts less by its words (b of BM25).'),
        ('weight_actor', '0.15', 0, 1, 'Raise of memories whose actor the query names.'),
        ('weight_neighbour', '0.3', 0, 1,
            'Raise by the better of the memories before and after in the same run.'),
        ('weight_run', '0.2', 0, 1, 'Raise by the best memory of the same run.'),
        ('weight_graph', '0.3', 0, 1,
            'Raise of memories that the graph leads to from the entities of the query.'),
        ('weight_related', '0.5', 0, 1,
            'Raise by words near to those of the query that a memory lacks (builtin model).'),
        ('weight_period', '0.2', 0, 1,
            'Raise of what was true from a time that the query names, such as "in May 2023".'),
        ('weight_order', '0.1', 0, 1,
            'Raise by order in time, where a query asks for "last", "currently" or "first".'),
        ('weight_access', '0.05', 0, 1,
            'Raise of what searches found often and lately, as counted with count_access.'),
        ('weight_recency', '0.02', 0, 1, 'Share of the score that an old memory loses.'),
        ('weight_importance', '0.02', 0, 1, 'Share of the score that an unimportant one loses.'),
        ('recency_half_life_days', '365', 0.001, 36500,
            'Days after which the recency part of a memory has halved.'),
        ('graph_hops', '2', 0, 4, 'How many relations the graph channel of a search follows.'),
        ('entity_threshold', '0.7', 0, 1,
            'Cosine similarity from which on two names of a type are one entity.'),
        ('extraction_candidates', '20', 0, 200,
            'How many related memories a language model is shown when it extracts statements.'),
        ('custom_instructions', '""', null, null,
            'What a language model is told besides the prompts when it extracts statements.'),
        ('custom_categories', '[]', null, null,
            'Categories that a language model may give, e.g. ["billing"]; [] for the defaults.'),
        ('job_attempts', '5', 1, 100,
            'How often a worker tries a job of the queue before the job is dead.'),
        ('job_backoff_seconds', '30', 0, 86400,
            'Wait before a failed job is tried again; it doubles with each try.'),
        ('rerank_candidates', '50', 1, 1000,
            'How many memories a rerank model is shown to find the best top_k.'),
        ('precise', 'false', null, null,
            'Whether searches cut the list where the evidence ends, unless the call says.'),
        ('approximate_from', '10000', 100, 1000000000,
            'Memories of a scope beyond which searches use the indexes of memory_index_create().'),
        ('count_access', 'false', null, null,
            'Whether searches count which memories they return.'),
        ('keep_expired_days', '0', 0, 36500,
            'Days after its expires_at when memory_sweep() erases a memory; 0: never.'),
        ('keep_messages_days', '0', 0, 36500,
            'Days after which memory_sweep() removes messages; 0: never.'),
        ('keep_events_days', '0', 0, 36500,
            'Days after which memory_sweep() removes events, of standing memories too; 0: never.'),
        ('keep_jobs_days', '0', 0, 36500,
            'Days after which memory_sweep() removes succeeded jobs and kept answers; 0: never.'),
        ('precise_floor', '0.26', 0, 1,
            'What has to speak for one of 100 memories (0 to 1), or a precise search is silent.'),
        ('later_first', 'true', null, null,
            'Whether of statements that differ in a value only the later is found first.'),
        ('own_first', 'true', null, null,
            'Whether a question about oneself finds one''s own value of an attribute first.'),
        ('slot_policies', '{}', null, null,
            'Policy by attribute, e.g. {"residence": "latest"}: latest, many or trusted.'),
        ('source_trust', '{}', null, null,
            'Trust by actor, e.g. {"crm": 2}; others have 1. For the policy trusted.'),
        ('trusted_endpoints',
            '["https://api\\.openai\\.com", "https://dashscope(-intl)?\\.aliyuncs\\.com",'
            ' "https?://localhost(:[0-9]+)?", "https?://127\\.[0-9.]+(:[0-9]+)?",'
            ' "https?://\\[::1\\]:?[0-9]*"]', null, null,
            'Regular expressions for scheme://host:port of remote models. Superusers set it.')
    ) as catalog (name, default_value, minimum, maximum, description);
end;
comment on function @self@ is
'Every setting of a project: default, bounds of a number, and what it means.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
