"""What a sentence is by its form alone, in both languages: rules that need no weighing."""

from __future__ import annotations

import re

# "Never use emojis", "When I ask for code, use Python", "Please stop using emojis": for all chats.
_STANDING = re.compile(
    r"(?:please |pls |and |also |ok(?:ay)?,? )*"
    r"(?:(?:always|never) (?!mind\b|heard\b|thought\b|knew\b|been\b|tried\b|had\b|saw\b|seen\b|did\b)[a-z]+ \w"
    r"|from now on\b|going forward\b|in (?:the )?future,? \w|for all (?:future|my|our)\b"
    r"|(?:when(?:ever)?|every time|each time|if) i (?:ask|say|send|write|mention|give|tell|type|paste|request)\b.{2,80}?[, ]"
    r"(?:please |always |never |just )?(?:use|answer|reply|respond|give|convert|don't|do not|write|translate|explain|assume|add|keep|show|be|call|tell)\b"
    r"|(?:stop|quit) (?:using|calling|saying|adding|asking|giving|suggesting|apologi[sz]ing|including|sending|recommending)\b"
    r"|(?:don't|do not|dont) (?:ever |call me |use emojis?|apologi[sz]e)"
    r"|(?:you can |just |everyone |people )?calls? me \w+ from now on$"
    r"|(?:you can |just |everyone |people )?calls? me (?!back|later|when|at\b|on\b|tomorrow|a\b|an\b|if|in\b|tonight|now|asap|for)\S+(?: \S+)?$)",
    re.I,
)
_STANDING_CHINESE = re.compile(
    r"(?:请|記住|记住)?(?:以后|今后|从现在起|从今以后|往后|每次)(?!再说|再聊|吧|见).*(?:用|别|不要|叫|回答|回复|称呼|给我|记得|请|都|简短|推荐)"
    r"|(?:请)?(?:不要|别)(?:再)?(?:叫我|给我推荐|用表情|称呼我|问我)"
    r"|我(?:要|问|发|让你).{1,12}的时候.{0,2}(?:用|请|就|都|给|别|不要)"
    r"|.{0,3}(?:永远|始终|一直)(?:用|不要|别)"
)

# "I hate this answer", "I prefer the first option", "I have the same problem": of this chat only.
_OF_THIS_CHAT = re.compile(
    r"(?:(?:yes|no|ok(?:ay)?|well|hm+|sorry|thanks|actually|and|but|so),? )*i (?:really |also |still |just |do |would |'d |already )*"
    r"(?:(?:don'?t|do not|didn'?t|did not|can'?t|cannot) (?:really )?)?"
    r"(?:love|like|hate|prefer|want|need|choose|pick|take|see|get|have|had|got|enjoy|dislike|understand|know|meant?|tried|read|agree with|disagree with)d? "
    r"(?:(?:this|that|these|those|your|the (?:first|second|third|fourth|last|other|same|previous|next|shorter|longer|above)|option|number) "
    r"(?:\w+ ){0,2}?(?:one|ones|answers?|options?|versions?|ideas?|suggestions?|responses?|repl(?:y|ies)|problems?|issues?|errors?|questions?"
    r"|examples?|choices?|titles?|images?|pictures?|links?|lists?|texts?|messages?|replies|outputs?|results?|tones?|code|issue|thing|approach|\d+|[abc])"
    r"|it|this|that|these|those|them)(?: too| a lot| so much| very much| better| best| again| now| already| please| as well| most)*$",
    re.I,
)
_OF_THIS_CHAT_CHINESE = re.compile(
    r"我(?:还是|更|也|比较|很|真的|最|觉得|不|都|就|想)*(?:喜欢|讨厌|爱|选|要|选择|同意|赞成|试|看)(?:过|了)?"
    r"(?:这个|那个|这种|那种|第[一二三四五1-5]|前者|后者|你的|你说的|上面|另一个)(?:个|种|条|版|种方案|回答|答案|建议|想法|主意|说法|选项|方案|的|版本)*(?:了|吧|啊)?$"
    r"|我也?(?:有|遇到)(?:了)?(?:同样|一样|相同)的(?:问题|情况|困惑|错误)$"
)

# "ok", "lol", "👍": no letter, or nothing but a mark.
_NO_WORD = re.compile(r"[\W\d_]*$")


def is_standing_instruction(sentence: str) -> bool:
    """Whether the words tell the assistant how to behave in every chat; simplified Chinese."""
    return bool(_STANDING.match(sentence) or _STANDING_CHINESE.match(sentence))


def is_of_this_chat(sentence: str) -> bool:
    """Whether the words speak of what stands in this chat alone; simplified Chinese."""
    return bool(_OF_THIS_CHAT.match(sentence) or _OF_THIS_CHAT_CHINESE.match(sentence))


def says_nothing(sentence: str) -> bool:
    """Whether the sentence has no letter at all."""
    return _NO_WORD.match(sentence) is not None


# "Where do you live?" and "Do you have any allergies?"; 你住哪里？
_ASKED_ABOUT_YOU = re.compile(
    r"\b(?:you|your)\b[^.!?]*\?\s*$|[你您][^。!?！？]*[?？吗呢]\s*$", re.I
)
# What answers no question: thanks, a question back, "not sure", yes or no alone.
_NO_ANSWER = re.compile(
    r"(?:thanks|thank you|thx|hi|hello|hey|bye|not sure|i don'?t know|dunno|no idea|maybe|whatever|sure"
    r"|ok(?:ay)?|fine|good|great|nothing|not really|i guess|lol|haha\w*|hmm+|you|yes|no|yeah|nope|yep"
    r"|谢谢.*|不知道|不清楚|好的?|嗯+|还好|没有|是的?|不是|没什么|你呢|哈+)(?: (?:please|so|much))*\W*$",
    re.I,
)


def is_answer(sentence: str, mark: str, previous: str) -> bool:
    """Whether a short sentence answers what the assistant just asked about the user: "In Bonn.",
    "Yes, peanuts."."""
    if "?" in mark or "？" in mark or len(sentence) > 120:
        return False
    return bool(_ASKED_ABOUT_YOU.search(previous)) and not _NO_ANSWER.match(sentence.strip())
