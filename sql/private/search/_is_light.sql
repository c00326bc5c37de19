create or replace function memory._is_light(term text) returns boolean
language sql immutable parallel safe
begin atomic
    -- Stems of PostgreSQL's English dictionary. The verbs are very frequent ones.
    select term = any(array[
        'ask', 'begin', 'belong', 'bring', 'bought', 'buy', 'call', 'come', 'cost', 'cover', 'cut',
        'end', 'feel', 'find', 'finish', 'get', 'give', 'go', 'hold', 'keep', 'know', 'leav', 'let',
        'made', 'make', 'meet', 'need', 'own', 'paid', 'pay', 'play', 'put', 'say', 'seem', 'set',
        'show', 'start', 'stop', 'support', 'take', 'tell', 'think', 'tri', 'turn', 'use', 'want',
        'wear',
        'age', 'amount', 'brand', 'color', 'colour', 'date', 'day', 'kind', 'name', 'number',
        'peopl', 'person', 'price', 'size', 'sort', 'thing', 'time', 'type', 'way',
        'alreadi', 'also', 'bad', 'best', 'better', 'could', 'ever', 'good', 'long', 'mani',
        'might', 'much', 'must', 'often', 'realli', 'should', 'still', 'usual', 'would']);
end;
comment on function @self@ is
'Whether a term goes with anything: verbs (get, play, wear), names of attributes (size, type) and
adverbs. Of "Which perfume do I wear?" only perfume says what it is about.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
