create or replace function memory._slot_words(slot text) returns text
language plpgsql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
declare
    subject constant text := split_part(slot, ' / ', 1);
    attribute constant text := split_part(slot, ' / ', 2);
begin
    -- How people ask for an attribute, where a statement of it may use none of these words:
    -- "Moved to Oslo" answers "where does she live".
    return coalesce(nullif(subject, 'user') || ' ', '') || replace(attribute, '_', ' ')
        || coalesce(' ' || case
            when attribute = 'residence' then 'live home city town address 住在 居住'
            when attribute in ('employer', 'workplace') then 'work job company employer 工作 上班'
            when attribute = 'job' then 'work job profession occupation career 工作 职业'
            when attribute = 'manager' then 'boss supervisor 老板 上司'
            when attribute = 'origin' then 'origin hometown country born grow raised 来自 老家 家乡'
            when attribute = 'name' then 'name called 名字 姓名'
            when attribute = 'age' then 'old 年龄 几岁'
            when attribute = 'birthday' then 'born 生日'
            when attribute = 'marital_status' then 'married single relationship spouse 结婚 单身'
            when attribute = 'spouse' then 'wife husband married partner 妻子 丈夫'
            when attribute = 'doctor' then 'physician 医生'
            when attribute = 'email' then 'mail contact 邮箱 邮件'
            when attribute = 'phone' then 'number contact 电话 手机 号码'
            when attribute = 'budget' then 'price cost spend 预算 价格'
            when attribute = 'diet' then 'eat food restriction 饮食'
            when attribute ~ '^opinion of ' then 'like enjoy prefer 喜欢'
            when attribute ~ '^allergy' then 'allergic avoid food restriction 过敏'
            when attribute ~ '^language' then 'speak 语言'
        end, '');
end
$$;
comment on function @self@ is
'Words by which the statement in a slot is asked for: its attribute''s, and its subject''s unless
that is the user.';
revoke all on function @self@ from public;
grant execute on function @self@ to memory_reader, memory_writer, memory_admin;
