"""What the assistant is given to work with: recalled memories, texts, words."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from .... import interrupts
from ...shared.prefilter import Prefiltered
from .message import Frame, Message
from .speech import SPEECH

_RECALLED = re.compile(
    r"\W*(?:(?:relevant|related|recalled|retrieved|saved|stored|previous|past|known"
    r"|user(?:'s|s'|s)?|long-term) "
    r"(?:memor(?:y|ies)|facts|context|conversations?|information)|memories|context|search results"
    r"|(?:facts|what) (?:i know |you know |we know |is known )?about (?:the |this )?user"
    r"|(?:the )?user(?:'s)? (?:preferences|details|profile)"
    r"|相关记忆|相關記憶|已知信息|历史记录|上下文|参考资料"
    r"|背景资料)\b.{0,60}[::]?$",
    re.I,
)
_ITEM = re.compile(r"(?:[-*•·–]|\d{1,3}[.)、])\s*\S")
# A person may head what they tell with "Context:", only programs with these.
_RETRIEVED = re.compile(
    r"\W*(?:(?:relevant|recalled|retrieved|stored|long-term|reference) (?:memor(?:y|ies)|facts"
    r"|context|conversations?|information|documents?|passages?|chunks?)|search results"
    r"|knowledge base|(?:相关|相關|检索到的?|檢索到的?)(?:记忆|記憶|内容|內容|资料|資料|文档|文檔)"
    r"|已知信息|历史记录|參考資料|参考(?:资料|文档|内容)|知识库)\W*$",
    re.I,
)
# "## User profile\n...\n## Task"
_SECTION = re.compile(
    r"#{1,6} *(?:about (?:the )?user|(?:the )?user(?:'s)? (?:profile|info\w*|facts|memor\w+|data"
    r"|context)|memor(?:y|ies)"
    r"|known facts|(?:retrieved|relevant) \w+|knowledge|long-term memory"
    r"|用户(?:画像|信息|资料|记忆)|记忆"
    r"|已知信息)\W*$",
    re.I,
)
_ASKED_BELOW = re.compile(
    r"\W*(?:(?:user |the )?(?:question|query|message|request|input)|问题|問題|提问"
    r"|用户(?:提问|问题|输入))"
    r"\W*(?:[::\]】]|[=#*-]{2,}$)",
    re.I,
)


# "Relevant memories:\n- I prefer tabs\n- I live in Oslo\n\nWhat should I cook tonight?"
def recalled(message: Message) -> Iterator[Frame]:
    """A list below a heading that calls it memories or context; a text below one that only a
    program writes, up to the question."""
    lines = message.lines
    index = 0
    while index + 1 < len(lines):
        first = lines[index]
        index += 1
        if first.text[:1] == "#" and _SECTION.match(first.text):
            below = next((at for at in range(index, len(lines)) if lines[at].text[:1] == "#"), 0)
            if below:
                yield Frame(first.start, lines[below - 1].end, "pasted")
                index = below
                continue
        if not _RECALLED.match(first.text) and not _RETRIEVED.match(first.text):
            continue
        if not _ITEM.match(lines[index].text):
            if not _RETRIEVED.match(first.text):
                continue
            while index < len(lines) and not _ASKED_BELOW.match(lines[index].text):
                index += 1
            if index < len(lines):
                yield Frame(first.start, lines[index - 1].end, "pasted")
            continue
        while index < len(lines) and _ITEM.match(lines[index].text):
            index += 1
        yield Frame(first.start, lines[index - 1].end, "pasted")


_WORK_ON = (
    r"(?:translat|summari[sz]|proof-?read|rewrit|paraphras|rephras|correct|edit|improv|review"
    r"|shorten"
    r"|simplif|expand|extract|convert|classif|analy[sz]|explain|fix|check|polish|continu"
    r"|complet|debug"
    r"|refactor|format|reword|critiqu|evaluat|grad|rat|scor|transcrib|punctuat|refin)"
    r"(?:e|es|ed|ing|y|ies)?\b"
    r"|\b(?:reply|respond|react|answer) to\b"
)
_GIVEN = (
    r"\b(?:following|below|texts?|this|these|sentences?|paragraphs?|essays?|letters?|e-?mails?"
    r"|articles?|stor(?:y|ies)|poems?|code|passages?|reviews?|messages?|snippets?|grammar"
    r"|comments?|complaints?|tweets?|posts?|captions?|answers|customers?|clients?|bios?|cvs?"
    r"|résumés?"
    r"|wording|spelling|(?:language|english|writing) (?:skills?|level))\b"
)
_MATERIAL = re.compile(
    r"(?:[^\n.!?]{0,80}[ ,])?(?:" + _WORK_ON + r")[^\n.!?:]{0,60}?" + _GIVEN + r"[^\n.!?:]{0,60}:"
    r"|[^\n:]{0,80}\b(?:following|below)\b[^\n:]{0,40}:[ \t]*$"
    r"|(?:i'm |i am |let me |i'll |i will )(?:copy|past|quot|shar)(?:e|y|ing)?\b[^\n:.!?]{0,50}:"
    r"|(?:please |can you |could you )?(?:make|put|turn|change) (?:this|these)\b[^\n.!?:]{0,40}:"
    r"|[^\n。:]{0,20}(?:翻译|翻譯|总结|總結|润色|潤色|改写|改寫|纠正|糾正|修改|校对|校對|概括|改一?下|批改|点评|點評"
    r"|续写|扩写|缩写|缩短|縮短|精简|分析|解释|解釋)"
    r"[^\n。::]{0,20}[::]"
    r"|[^\n。:,]{0,6}(?:把|将|將)(?:这|這|下面|以下)[^\n。:,]{0,4}(?:翻|译|譯|改|润色|潤色|缩|縮)"
    r"[^\n。:,]{0,8},"
    r"|(?![^\n]*记)[^\n。:,]{0,10}(?:把|将|將)(?:这|這|以下|下面|如下)[^\n。::]{0,20}[::]"
    r"|(?![^\n]*记)[^\n。:,]{0,10}(?:帮|幫|请|請|把)[^\n。:,]{0,10}(?:这|這|以下|下面)"
    r"[^\n。::]{0,20}[::][ \t]*$",
    re.I,
)
_MAY_GIVE = re.compile(r":|[把将將][^,]{1,16},")
_ABOVE = re.compile(r"(?:" + _WORK_ON + r")[^\n.!?]{0,40}\babove\b"
                    + r"|\babove\b[^\n.!?]{0,30}(?:" + _WORK_ON + r")"
                    + r"|(?:翻译|总结|總結|润色|改写)[^\n]{0,6}(?:上面|以上)"
                    + r"|(?:上面|以上)[^\n]{0,10}(?:翻译|总结|润色|改写)",
                    re.I)  # fmt: skip
# "summarise please", alone in the first line.
_BARE_TASK = re.compile(
    r"(?:please |pls |can you |could you |now )*(?:summari[sz]e|transcribe|polish|translate"
    r"|proof-?read"
    r"|paraphrase"
    r"|rewrite|rephrase"
    r"|tl;?dr|shorten|correct|fix grammar|edit)(?: (?:it|this|that|please|pls|for me"
    r"|(?:in)?to \w+|in \w+(?: \w+)?"
    r"|and \w+))*\W*$|(?:请|帮我|麻烦)*(?:翻译|总结|润色|改写|校对)(?:一下|成\w{1,4})?\W*$",
    re.I,
)
# "Is this email too blunt?", above the email
_ASKED_OF_TEXT = re.compile(
    r"[^.!?\n]{0,60}\b(?:this|the following|my|that) (?:\w+ )?(?:e-?mail|letter|message|text"
    r"|paragraph|essay|note"
    r"|post|cover letter|caption|review|reply|poem|abstract|speech|tweet)\b[^.!?\n]{0,60}\?$"
    r"|[^。\n]{0,6}(?:下面|以下|这|這)[^。\n]{0,3}(?:邮件|郵件|信|话|話|文字|文章|作文|短信|评论|評論|简历|文案)"
    r"[^。\n]{0,20}[?？]$",
    re.I,
)
_WORK_ON_GIVEN = re.compile(r"(?:" + _WORK_ON + r")[^.!?]{0,40}" + _GIVEN, re.I)
_OWN = re.compile(
    r"\b(?:about me|my (?:self|details|profile|data))\b|关于我|关于本人|我的(?:信息|资料|地址|偏好"
    r"|名字|个人|情况|档案|记忆)",
    re.I,
)


# 【转发】各位家长...
_PASSED_ON = re.compile(
    r"[【\[](?:转发|轉發|转|通知|公告|新闻|快讯|群公告)[^】\]\n]{0,12}[】\]]|(?:转发|轉發)[::]"
)
# ...请继续写
_GOES_ON = re.compile(
    r"(?:(?:请|帮我|给我|接着|往下|继续)+(?:续写|继续写|往下写|写下去|编下去|扩写)|(?:请|帮我)?续写(?:一下|下去)?)[。.!！]?\s*$"
)


# "Translate the following: I live in Graz."; "I live in Graz ... \nSummarize the text above."
def material(message: Message) -> Iterator[Frame]:
    """What a task is to be done with: behind its colon to the end, or all above."""
    text, lines = message
    more = None if text.isascii() else _GOES_ON.search(text, max(0, len(text) - 40))
    if more and more.start():
        yield Frame(0, more.start(), "fiction")
        return
    for index, line in enumerate(lines):
        if _PASSED_ON.match(line.text):
            yield Frame(line.start, len(text), "pasted")
            return
        if len(line.text) > 3000:
            continue
        task = _MATERIAL.match(line.text) if _MAY_GIVE.search(line.text) else None
        if task and not _OWN.search(line.text):
            colon = text.index(line.text[: task.end()], line.start) + task.end()
            begin = line.start + _own_before(text[line.start : colon])
            end = _end_of_material(message, index, colon)
            yield Frame(begin, end, "pasted")
            return
        if index == 0 and len(lines) > 1 and _BARE_TASK.match(line.text):
            yield Frame(line.end, _end_of_material(message, 0, line.end), "pasted")
            return
        if index == 0 and len(lines) > 1 and _ASKED_OF_TEXT.match(line.text):
            yield Frame(line.end, _end_of_material(message, 0, line.end), "pasted")
            return
        if index and _ABOVE.search(line.text):
            yield Frame(0, line.start, "pasted")
        elif (
            index == 0 and len(line.text) < 160 and len(lines) > 2 and not lines[1].text
            and _WORK_ON_GIVEN.search(line.text)
        ):  # fmt: skip
            yield Frame(line.end, len(text), "pasted")
            return


# "I'm a nurse in Cork, please translate this:"; 我在苏州做老师，请翻译:
_STATED_FIRST = re.compile(
    r"(?:i|i'm|i've|we|my|our)\b[^,.!?:\n]{6,120},(?= *(?:so |and |can |could |please "
    r"|pls )*(?:you )?"
    r"(?:please )?\w+)|(?:我|本人|我们)[^,，。:：\n]{2,40},(?=请|麻烦|帮|能|可以|把|给我)",
    re.I,
)


def _own_before(line: str) -> int:
    """Where the task begins in its line, behind what the speaker states of themselves."""
    stated = _STATED_FIRST.match(line.lstrip())
    return stated.end() + len(line) - len(line.lstrip()) if stated else 0


_SPEECH_BEGINS = {"“": "”", "「": "」", "『": "』", '"': '"'}
_OWN_BEHIND = re.compile(
    r"[.!?。！？]\s*(?=(?:also|and|ps|p\.s|btw|by the way|oh and|note|fyi|for your information|顺便"
    r"|順便|另外|还有)?"
    r"[,:，：]? ?(?:please |请)?(?:(?:remember|keep in mind|note|fyi|btw|by the way|for the record)"
    r"(?: that)?,? (?:i|i'm|my|we)\b|(?:记住|記住|顺便说|順便說|另外请记))"
    r"|(?:btw|by the way),? (?:i|my|we)\b)",
    re.I,
)
_ASKS_BEHIND = re.compile(
    r"(?:thanks|thank you|please|pls|can you|could you|make (?:it|sure)|keep it|btw|by the way"
    r"|p\.?s\b"
    r"|also,|for context|context:|remember|note that|fyi|in return|about me"
    r"|谢谢|謝謝|请|請|顺便|順便|另外|补充)",
    re.I,
)


# 'Translate "I am lost.". I live in Japan.'; "Translate this: I am Olaf. Also, remember that I ..."
def _end_of_material(message: Message, index: int, colon: int) -> int:
    """Where what is to be worked on ends: with its quotes; before what the speaker adds, in the
    same line or in a last paragraph; else with the message."""
    text, lines = message
    begin = colon + len(text[colon : colon + 200]) - len(text[colon : colon + 200].lstrip())
    closing = _SPEECH_BEGINS.get(text[begin : begin + 1])
    if closing:
        close = text.find(closing, begin + 1)
        if close > 0:
            return close + 1
    if begin < lines[index].end and (added := _OWN_BEHIND.search(text, begin, lines[index].end)):
        return added.end()
    last = len(lines) - 1
    while last > index and lines[last].text and lines[last - 1].text:
        last -= 1
    if last > index + 1 and lines[last].text and _ASKS_BEHIND.match(lines[last].text):
        return lines[last].start
    return len(text)


_ASKED_OF_WORDS = Prefiltered(
    "translat|proof|phras|writ|pronounc|spell|say|mean|grammatical|song|film|movie|book|poem|lyric"
    "|line|quote|said|sang|correct|english|french|german|spanish|chinese|italian|japanese"
    "|翻译|翻譯|译成|譯成|润色|潤色|改|造句|什么|什麼|怎么|怎麼|语法|語法|病句|仿写|仿寫|说",
    r"\btranslat|\bproof-?read|\bre-?phras|\bre-?writ|\bparaphras|\bpronounc|\bspell(?:ed|ing)?\b"
    r"|\bhow (?:do|would|can|should) (?:you|i|we) say\b|\bwhat does\b.*\bmean\b|\bgrammatical"
    r"|\b(?:what|which|whose) (?:song|film|movie|book|poem|lyrics?|line|quote)\b"
    r"|\bwho (?:said|sang)\b"
    r"|\bcorrect (?:english|grammar|french|german|spanish)|\binto (?:english|french|german|spanish"
    r"|chinese|italian|japanese)\b|\bis (?:it|this sentence|the sentence) correct"
    r"|翻译|翻譯|译成|譯成|润色|潤色|改写|改寫|造句|什么意思|什麼意思|怎么说|怎麼說|怎么[读念]|怎麼[讀念]|语法|語法"
    r"|改[成为成為]{1,2}.{0,4}句|病句|仿写|仿寫|改[成为得].{0,6}(?:敬语|敬語|书面|書面|口语|口語|正式|委婉|礼貌|禮貌|语气|語氣)|怎么改|怎麼改|"
    r"用[英法德日韩韓中]?[语語文]说",
)
_MAY_ASK = re.compile("|".join(_ASKED_OF_WORDS.words), re.I)
_WHOSE_WORDS = re.compile(
    r"[-–—.!?,\n] *(?:(?:what|which) (?:song|film|movie|book|poem|lyrics?|line|quote|play|show)"
    r" (?:is|are) (?:it|this|that|these)|who (?:said|wrote|sang|sings) (?:it|this|that|these))\b",
    re.I,
)
_ASKS_WHOSE = re.compile(r"[Ww]h(?:at|ich|o) (?!is\b)")
_CLOSES = re.compile(r"[.!?。！？\n]")


_EXAMPLE = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!?] ))(?:(?:here's|here is|here are|this is|an?|another|the|some|my) )*"
    r"(?:(?:example|sample|test|dummy) (?:sentence|phrase|text|input|message|prompt|output|line"
    r"|answer|conversation|data)s?(?: (?:is|are|would be|could be))?:"
    r"|e\.g\.,?:? )[^\n]*",
    re.IGNORECASE,
)


# "An example sentence: my dog is called Rex", "E.g. My name is Bob"
def example(message: Message) -> Iterator[Frame]:
    """A line that is said to be an example."""
    for found in _EXAMPLE.finditer(message.text):
        yield Frame(found.start(), found.end(), "quoted")


# '请把“我住在北京”翻译成英文', 'How do you say "my name is Ann" in Spanish?'
def wording(message: Message) -> Iterator[Frame]:
    """A sentence that asks for something to be done with the words it quotes."""
    text = message.text
    if _ASKS_WHOSE.search(text) and (asked := _WHOSE_WORDS.search(text)) and asked.start() < 400:
        yield Frame(0, asked.end(), "quoted")  # "My name is Ozymandias ... - what poem is it?"
    hints = [hint.start() for hint in _MAY_ASK.finditer(text)]
    for speech in SPEECH.finditer(text) if hints else ():
        interrupts.check()
        begin, end = max(0, speech.start() - 160), min(len(text), speech.end() + 160)
        before = [close.end() for close in _CLOSES.finditer(text, begin, speech.start())]
        start = before[-1] if before else begin
        start += _own_before(text[start : speech.start()])
        behind = _CLOSES.search(text, speech.end(), end)
        stop = behind.end() if behind else end
        hint = bisect_left(hints, start)
        if hint == len(hints) or hints[hint] >= stop:
            continue
        if _ASKED_OF_WORDS.search(text[start : speech.start()] + " " + text[speech.end() : stop]):
            yield Frame(start, stop, "quoted")
