create or replace function memory._asks_assistant(query text) returns boolean
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
set standard_conforming_strings = on
as $$
declare
    -- "What did you recommend?", "remind me of your advice"; not "Do you know where I live?".
    saying constant text :=
        '(said|says?|saying|told|tell|recommend(ed)?|suggest(ed)?|advise[ds]?|mention(ed)?|explain(ed)?|'
        'propos(e|ed)|list(ed)?|wrote|write|answer(ed)?|describe[ds]?|call(ed)?|gave|give|given|'
        'provided?|offer(ed)?|quot(e|ed)|warn(ed)?)';
    words constant text :=
        '(advice|answers?|suggestions?|recommendations?|tips?|opinion|explanation|list|reply|words|view)';
    said constant text := lower(query collate pg_catalog.pg_c_utf8);
begin
    return said ~ ('\m(you|assistant|chatbot)\M[^.?!;]*\m' || saying || '\M'
            '|\m(your|assistant''s) (\w+ )?' || words || '\M'
            '|\m' || saying || ' (to me )?by (you|the assistant)\M')
        -- "Did I ever tell you ...?" is about what the user said.
        and said !~ '\m(i|we)( ever| already| never)? (tell|told|say|said|mention|mentioned)\M'
        or said ~ ('(你|助手)(刚才|之前|上次|以前|曾经?|当时|有没有|是怎么|怎么|给我|向我|跟我|对我|都)*'
            '(说|建议|推荐|告诉|提到|提过|讲|介绍|解释|列|给出|给了|给过|写|回答)')
        or said ~ '(你|助手)的(建议|推荐|回答|意见|解释|方案|清单|看法)';
end
$$;
comment on function @self@ is
'Whether a query asks for what the assistant said, and not for what the user did.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
