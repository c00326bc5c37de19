"""What is made up: exercises, role plays, suppositions, stories."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, cached_property

from ...shared.prefilter import Prefiltered
from .message import Frame, Message

# 梦见我成了飞行员, 我住在火星上
_DREAM = re.compile(r"(?:梦见|梦到|夢見|夢到)(?:我|自己)(?:自己)?[是成变變当當在住有会會飞飛去被]")
# "I wish I were taller and had blue eyes", "I was dreaming that I lived on the moon"
_WISHED = Prefiltered(
    "wish|dream",
    r"(?:^|(?<=[.!?\n] )|(?<=\n))i (?:was |have been |'ve been |keep )?(?:dreaming|dreamt"
    r"|dreamed) (?:last night )?"
    r"(?:that )?(?:i|my|we)\b[^.!?\n]*|"
    r"(?:^|(?<=[.!?\n] )|(?<=\n))(?:(?:oh|and|man|sometimes|honestly),? )*i (?:really |just "
    r"|do )*wish"
    r" (?:that )?(?:i|we|my \w+) (?:were|was|had|could|would|did|didn't|wasn't|weren't|knew"
    r"|lived)\b"
    r"(?![^.!?\n]* but )[^.!?\n]*",
)
_STOPS = ".!?。！？\n"


def dream(message: Message) -> Iterator[Frame]:
    """The sentence that tells what one was or did in a dream."""
    text = message.text
    if not text.isascii():
        for found in _DREAM.finditer(text):
            begin = max(
                text.rfind(mark, max(0, found.start() - 200), found.start()) for mark in _STOPS
            )
            end = _SENTENCE_END.search(text, found.end())
            yield Frame(begin + 1, end.start() if end else len(text), "fiction")
    if wished := _WISHED.search(text):
        yield Frame(wished.start(), wished.end(), "fiction")


# What an exercise asks of somebody with a number of things.
_ASKS_HOW_MANY = Prefiltered(
    "how many|how much|how far|how fast|how long|how old|meet",
    r"\bhow (?:many|much|far|fast|long|old)\b(?! (?:should|can|do|could|would) (?:i|we|you)\b)"
    r"[^?\n]{0,80}\b(?:left|altogether|in (?:all|total)|remain\w*|each|he|she|they)\b[^?\n]{0,60}\?"
    r"|\b(?:when|where) (?:do|will) (?:we|they|the \w+) meet\?"
    r"|(?:还剩|還剩|剩下|一共|总共|總共|共有|各有|平均每)[^?\n]{0,10}(?:几|幾|多少)",
)
_WITH_A_NUMBER = re.compile(
    r"(?:\w+[ \d]*: ?)?(?:[Ii]f )?(?!I\b|My\b|We\b|Our\b)"
    r"(?:(?:An?|The) [a-z]+|[A-Z]\w+) (?:and [A-Z]\w+ )?(?:leaves?|travels?|ha[sd]|have|buys?"
    r"|bought|gets?|got|gives?|gave|eats?|ate|picks?"
    r"|reads?|runs?|drives?|walks?|earns?|sells?|sold|makes?|is|are)\b[^\n?]{0,200}?"
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen|half|twice)\b"
    r"|(?:题目?[::])?小[\u4e00-\u9fff](?:和小[\u4e00-\u9fff])?(?:有|买|買|吃|做|看|走|跑|带|帶|每)"
    r"[^\n?]{0,60}?[\d一二两兩三四五六七八九十百]"
)


# "Tom has 14 marbles and loses 2. How many does he have left?"
def exercise(message: Message) -> Iterator[Frame]:
    """An exercise about somebody with a number of things, up to what it asks."""
    text = message.text
    asked = _ASKS_HOW_MANY.search(text)
    begun = asked and _WITH_A_NUMBER.match(text.lstrip())
    if asked and begun:
        yield Frame(0, asked.end(), "fiction")


_PLAY = Prefiltered(
    "play|let's|let us|pretend|act as |to act|dungeon master|stay in character|from now on"
    "|you're|you are|you be |you'll be|you will be|we are in "
    "|let me be|let me play|fanfic|improv|skit|sketch|scene|act out",
    r"(?:^|(?<=[.!?:,\n] )|(?<=\n))(?:(?:in|for|during) (?:this|the|our) |this is (?:a|our) "
    r"|let(?:'s|’s| us) (?:do |start |try |have )?"
    r"(?:a |an |some |our )?|we(?: are|'re|’re) |i want (?:you )?to |can we "
    r"|please )?(?:\w+ )?role-? ?play(?:ing)?\b(?! games?\b)"
    r"|\b(?:let(?:'s|’s| us)|can we|shall we|we(?:'re| are)(?: going to| gonna)?) (?:do|act out"
    r"|play|try)"
    r" (?:an? |the |this |some )?(?:\w+ )?(?:improv|skit|sketch|scene)\b"
    r"|\b(?:you be|you'll be|you will be|you play|you'll play) (?:the|an?"
    r"|my) [\w -]{2,30}[,.;]? (?:and )?i(?:'m| am|'ll| will|'d)?"
    r"(?: be| play)? (?:the|an?|your) \w+"
    r"|(?<![\w,] )i(?:'m| am) (?:the )?(?-i:[A-Z])\w+(?:,| and|[.,] and| &)? you(?:'re"
    r"| are) (?:the )?"
    r"(?!claude|chatgpt|gpt|gemini|siri|alexa|copilot|grok|my\b)(?-i:[A-Z])\w+"
    r"|\blet me (?:be|play) (?:the|an?|your) \w+(?:,| and) (?:and )?you\b"
    r"|\b(?:can|could|would|will) you (?:please )?role-? ?play\b"
    r"|\blet(?:'s|’s| us) (?:write|make up|tell|create) (?:an? )?(?:\w+ )?(?:fanfic\w*|story"
    r"|adventure|scene"
    r"|dialogue)\b"
    r"|\b(?:let(?:'s|’s| us) (?:pretend|play (?:pretend|make[- ]believe|(?:a|the) (?:role|scene)))"
    r"|pretend (?:that )?(?:you|you're|i|i'm|we|to be)\b|act as (?:a|an|my|the|if)\b"
    r"|(?:you are|you're|i am|i'm|i'll be|you'll be) (?:now )?(?:playing|the dungeon master)"
    r"|stay in character|from now on,? you are (?:a|an|the|my)\b|i want you to (?:act|play|pretend)"
    r"|let(?:'s|’s| us) play(?: a game)?[.!:,]+ (?=i(?:'m| am)|you)"
    r"|(?<=and )you(?:'re| are) my \w+\."
    r"|you(?:'re| are) now [A-Z]{2,}\b"
    r"|(?<![\w,] )you(?:'re| are) (?:an?|the|my) [\w -]{2,40}[.,!;] (?:and )?i(?:'m| am) your"
    r" (?!big|number|no\b|friend|user|customer|new\b|fan\b|greatest)[a-z]"
    r"|(?<![\w,] )you(?:'re| are) (?!claude|chatgpt|gpt|gemini|siri|alexa|copilot|grok)"
    r"(?-i:[A-Z])\w+(?:[.,!] (?:and )?| and | & )i(?:'m| am|'ll be) (?:the |a )?(?-i:[A-Z])\w+"
    r"|we are (?:in|playing) a (?:fantasy|fictional|story|text adventure))"
    r"|角色扮演|(?<!\w)(?:从?(?:现在|今天)(?:起|开始)?)?你(?:现在|就|来|現在)*(?:是|当|做|演|扮演)(?![^,，。\n]{0,10}(?:助手"
    r"|助理|AI|ai|智能|机器人|模型|顾问|专家"
    r"|师|教练"
    r"|医生|翻译|编辑|面试官|客服|(?<![男女])朋友))[^,，。\n]{1,10}[,，。](?:那|而)?我(?:是|当|做|演|就是|来当|来演)"
    r"|(?:我们|我們|咱们|咱們|一起|来)+玩[^,，。\n]{0,8}(?:游戏|遊戲)[,，。:：]\s*[你我](?:是|当|來|来|演)|(?:我们|我們|咱们"
    r"|咱們)来(?:演|玩个角色)|假装你是|假裝你是|假装我|假裝我"
    r"|你来扮演|你扮演|我扮演|(?:从现在起|從現在起)?你现在是一个|进入角色",
)
_SUPPOSED = Prefiltered(
    "suppos|assum|imagine|hypothetical|picture this|visuali|my oc"
    "|character is|avatar is|persona is|alternate"
    "|let|say |exercise|example|argument|task"
    "|scenario|story|scene|novel|screenplay|parallel|game|play|dream|plot|premise|setting"
    "|prompt|once upon|chapter|act |write |dnd |d&d |rpg |pathfinder ",
    r"(?:^|(?<=[.!?\n] )|(?<=\n)|(?<=: ))(?:ok(?:ay)?,? |so,? |now,? |just )?"
    r"(?:suppose|supposing|assume|assuming|imagine|hypothetical(?:ly|:)|picture this|visuali[sz]e"
    r"|my oc (?:is|'s|has|was)\b"
    r"|my (?:\w+ )?(?:character|avatar|persona) is (?:an? )?(?:[\w-]+ )?(?:elf|half-elf|dwarf"
    r"|orc|vampire|werewolf"
    r"|wizard|witch|rogue|paladin|cleric|druid|bard|ranger|mage|warlock|demon|angel|fairy|goblin"
    r"|tiefling"
    r"|superhero|ninja|samurai|pirate|knight|cyborg|android|alien)\b|let(?:'s|’s| us) (?:say"
    r"|suppose|assume|imagine)"
    r"|let [a-z] (?:be|=)|say (?:that )?i\b"
    r"|for (?:this|the following|the sake of) (?:exercise|scenario|example"
    r"|argument|game|task|story|scene)"
    r"|in an? alternate (?:history|universe|reality|timeline)\b"
    r"|in (?:this|the following|my|our|a) (?:scenario|story|novel|screenplay|parallel (?:world"
    r"|universe)|game|play|dream)"
    r"|(?:the |my |our )?(?:plot|premise|storyline|setting|scenario|prompt|backstory) ?:"
    r"|(?:dnd|d&d|rpg|pathfinder) (?:session|campaign) #?\d+"
    r"|once upon a time|here is (?:a|my|the) (?:story|scene|chapter)|(?:chapter|scene"
    r"|act) (?:\d+|one|two)\b"
    r"|write (?:me )?(?:a|an|the) (?:\w+ ){0,3}(?:story|scene|dialogue|screenplay|fanfic\w*"
    r"|poem|song|monologue|rap|verse|limerick|ballad|sonnet|skit)\b"
    r"(?! (?:for (?:my|our)|(?:about|on|of) me)\b))"
    # A condition (假如明天下雨我就不去了) is no world of its own.
    r"|(?:^|(?<=[。!?！？\n]))(?:(?:假设|假設|假如)(?![^。!?！？\n]{0,60}(?:就|会|會|怎么|怎麼|吗|嗎"
    r"|要|该|該|可以|能))|想象一下|想像一下|设想|設想|比方说|比方說"
    r"|以[^,，。:：\n]{1,16}的?(?:口吻|身份|视角|視角|语气|語氣|口气)[^,，。:：\n]{0,10}(?:[:：]|写|寫|编|編|讲述|講述|创作)"
    r"|(?:帮我|请|给我|請|幫我)*(?:写|寫|编|編)[一个個段篇首份]{0,2}[^,，。:：\n]{0,10}(?:小说|小說|故事|剧本|劇本|独白|獨白|诗|詩|歌词"
    r"|台词|童话|对白|段子)[^,，。:：\n]{0,4}[:：]"
    r"|从前|從前|话说从前|在这个(?:故事|场景|游戏)里"
    r"|(?:在)?(?:我的)?(?:小说|故事|剧本|戏)里[,，]"
    r"|(?:小说|故事|作文|剧本|日记|诗|歌词|台词|文案|童话)(?:的?(?:开头|题目|标题|正文|大纲|设定|片段))?[::]"
    r"|(?:这是|以下是|下面是)我?写的(?:小说|故事|作文|剧本|诗|歌词|台词|童话)[::,，])",
)
_SENTENCE_END = re.compile(r"[.!?。！？\n]+")
_LEFT = re.compile(
    r"\b(?:back to reality|in real life|in reality|for real (?:now|this time)|out of character"
    r"|ooc\b"
    r"|end of (?:the )?(?:role-?play|scene|story|game|exercise|scenario)"
    r"|stop (?:the )?(?:role-?play\w*|pretending|game)"
    r"|(?:no more|enough) (?:role-?play\w*|pretending|games?)|let(?:'s|’s| us) stop|game over"
    r"|seriously,|joking aside"
    r"|the real me|my (?:real|actual) (?:self|life|name|job|age|family|world)"
    r"|(?:i am|i'm) (?:actually|really)\b|irl\b|on a serious note"
    r"|leaving the (?:game|story) aside)"
    r"|回到现实|回到現實|现实(?:中|里|生活)|現實(?:中|裡|生活)|我本人|不演了|跳出(?:角色|剧情)|"
    r"不玩了|角色扮演结束|结束角色扮演|说正经的|說正經的"
    r"|游戏结束|遊戲結束|言归正传|言歸正傳|实际上我|其实我",
    re.I,
)


# The assistant leads a game: "You enter a cave. What do you do?"
_TOLD_BY_MASTER = re.compile(
    r"(?:^|[.!?\n*\"] ?)(?:Suddenly,? |As |Ahead,? )?You(?:r \w+)? (?:enter|stand|awake|awaken"
    r"|hear|approach"
    r"|step|arrive|notice|walk|open|see|find yourself|reach|draw|fight|swing|cast|roll|attack"
    r"|land|fall"
    r"|are standing|are in an? |wake up in an? )"
    r"|你(?:走进|走進|看到|看见|看見|来到|來到|醒来|醒來|站在|听到|聽到|推开|推開|身处|身處)",
)
_ASKS_FOR_A_MOVE = re.compile(
    r"\bwhat (?:do|will|would) you (?:do|say|choose)(?: next| now)?\?|\byour (?:move|turn)\b"
    r"|\broll (?:for|a d)"
    r"|你(?:会|會|要|打算|选择|選擇|该|該)?(?:怎么做|怎麼做|怎么办|怎麼辦|做什么|做什麼|如何行动|如何行動|往哪)",
    re.I,
)


def plays_on(turn: str) -> bool:
    """Whether a turn of the assistant tells a story in which the user is to make a move."""
    asked = _ASKS_FOR_A_MOVE.search(turn, max(0, len(turn) - 160))
    return asked is not None and _TOLD_BY_MASTER.search(turn) is not None


# Whom one asks for advice about oneself: "Act as a nutritionist. I'm vegan."
_ADVISER = (
    r"\b(?:act as|you(?:'re| are)(?: now)?|pretend (?:that )?(?:you(?:'re| are)|to be)|imagine you"
    r"(?:'re| are)|suppose you(?:'re| are))\b[^.!?\n]{0,60}?\b(?:nutritionist|dieti[ct]ian|doctor"
    r"|physician|nurse|pharmacist|therapist|psychologist|psychiatrist|counsell?or|coach|trainer"
    r"|teacher|tutor|professor|mentor|recruiter|interviewer|hiring manager|lawyer"
    r"|attorney|advis[eo]r"
    r"|accountant|planner|agent|guide|chef|cook|stylist|editor|proofreader|translator|copywriter"
    r"|consultant|expert|specialist|assistant|engineer|developer|programmer|analyst|designer"
    r"|realtor|broker|vet|veterinarian|gardener|librarian|strategist|marketer)s?\b"
)
# The speaker takes a part, too.
_OWN_PART = r"\b(?:i(?:'m| am|'ll be| will be| play)) (?:your|the|playing)\b|\brole-? ?play"


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Compiled at the first use: most sessions see no play."""
    return re.compile(pattern, re.IGNORECASE)


class _Starts:
    """Where fiction begins in a text; each pattern looks at each character once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._next = {pattern: pattern.search(text) for pattern in (_PLAY, _SUPPOSED)}

    @cached_property
    def takes_part(self) -> bool:
        """Whether the speaker plays somebody, too."""
        return _compiled(_OWN_PART).search(self._text) is not None

    def behind(self, at: int) -> re.Match[str] | None:
        """The first beginning from `at` on."""
        for pattern, found in self._next.items():
            if found is not None and found.start() < at:
                self._next[pattern] = found.re.search(self._text, at)  # has a word of it, we know
        return min((m for m in self._next.values() if m), key=lambda m: m.start(), default=None)


# "Let's roleplay. I am a pirate captain and I live on a ship."; "Suppose my name is Bob. I am 40."
def fiction(text: str, inside: str | None) -> tuple[list[Frame], str | None]:
    """From the words that begin it to the words that leave it. A role play lasts into the next
    message; a supposition or a story to the end of its own."""
    found: list[Frame] = []
    start = 0 if inside == "fiction" else -1
    playing = inside == "fiction"
    at = 0
    starts = _Starts(text)
    while True:
        if start < 0:
            begun = starts.behind(at)
            if begun is None:
                return found, None
            playing = begun.re.pattern == _PLAY.pattern
            cut = max(text.rfind(mark, at, begun.start()) + 1 for mark in ".!?。！？\n")
            start, at = max(cut, at), begun.end()
            ends = _SENTENCE_END.search(text, at)
            stop = ends.end() if ends else len(text)
            if not starts.takes_part and _compiled(_ADVISER).search(text, start, stop):
                found.append(Frame(start, stop, "fiction"))
                start, at = -1, stop
                continue
        left = _LEFT.search(text, at)
        if left is None:
            found.append(Frame(start, len(text), "fiction"))
            return found, "fiction" if playing else None
        said = max(text.rfind(mark, at, left.start()) + 1 for mark in ".!?。！？\n")
        found.append(Frame(start, said if said > at else left.start(), "fiction"))
        start, at = -1, left.end()
