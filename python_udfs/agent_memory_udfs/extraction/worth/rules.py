"""What a sentence is by its form alone, in both languages: rules that need no weighing."""

from __future__ import annotations

import re

from ..shared.prefilter import Prefiltered

# "Never use emojis", "When I ask for code, use Python", "Please stop using emojis": for all chats.
_STANDING = re.compile(
    r"(?:please |pls |and |also |ok(?:ay)?,? )*"
    r"(?:(?:always|never) (?!mind\b|heard\b|thought\b|knew\b|been\b|tried\b|had\b|saw\b|seen\b"
    r"|did\b)[a-z]+ \w"
    r"|from now on\b|going forward\b|in (?:the )?future,? \w|for all (?:future|my|our)\b"
    r"|(?:when(?:ever)?|every time|each time|if) i (?:ask|say|send|write|mention|give|tell"
    r"|type|paste|request)\b.{2,80}?[, ]"
    r"(?:please |always |never |just )?(?:use|answer|reply|respond|give|convert|don't|do not"
    r"|write|translate|explain|assume|add|keep|show|be|call|tell)\b"
    r"|(?:stop|quit) (?:using|calling|saying|adding|asking|giving|suggesting|apologi[sz]ing"
    r"|including|sending|recommending)\b"
    r"|(?:don't|do not|dont) (?:ever |call me |use emojis?|apologi[sz]e)"
    r"|(?:you can |just |everyone |people )?calls? me \w+ from now on$"
    r"|(?:you can |just |everyone |people )?calls? me (?!back|later|when|at\b|on\b|tomorrow"
    r"|a\b|an\b|if|in\b|tonight|now|asap|for)\S+(?: \S+)?$)",
    re.I,
)
_STANDING_CHINESE = re.compile(
    r"(?:请|記住|记住)?(?:以后|今后|从现在起|从今以后|往后|每次)(?!再说|再聊|吧|见).*(?:用|别"
    r"|不要|叫|回答|回复|称呼|给我|记得|请|都|简短|推荐)"
    r"|(?:请)?(?:不要|别)(?:再)?(?:叫我|给我推荐|用表情|称呼我|问我)"
    r"|我(?:要|问(?!我?(?:老师|同学|医生|[妈爸]|他|她|别人|老板|领导))|发|让你).{1,12}的时候.{0,2}(?:用|请|就|都|给|别|不要)"
    r"|.{0,3}(?:永远|始终|一直)(?:用|不要|别)"
)

# "I hate this answer", "I prefer the first option", "I have the same problem": of this chat only.
_OF_THIS_CHAT = re.compile(
    r"(?:(?:yes|no|ok(?:ay)?|well|hm+|sorry|thanks|great|actually|and|but|so|now),? )*i (?:really "
    r"|also |now |still |just |do |would |'d |already )*"
    r"(?:(?:don'?t|do not|didn'?t|did not|can'?t|cannot) (?:really )?)?"
    r"(?:love|like|hate|prefer|want|need|choose|pick|take|see|get|have|had|got|enjoy|dislike"
    r"|understand|know|meant?|tried|read|agree with|disagree with)d? "
    r"(?:(?:this|that|these|those|your|the (?:first|second|third|fourth|last|other|same"
    r"|previous|next|shorter|longer|above)|option|number) "
    r"(?:\w+ ){0,2}?(?:one|ones|answers?|options?|versions?|ideas?|suggestions?|responses?"
    r"|repl(?:y|ies)|problems?|issues?|errors?|questions?"
    r"|examples?|choices?|titles?|images?|pictures?|links?|lists?|texts?|messages?|replies"
    r"|outputs?|results?|tones?|code|issue|thing|approach|\d+|[abc])"
    r"|(?:version|option|number|draft|variant|choice|answer|title|slogan|logo|image|picture|idea"
    r"|design"
    r"|step|example|paragraph|headline) (?:\d+|[a-f]|one|two|three|four|five)"
    r"|(?:now )?a (?:very |much )?(?:clear|clearer|better|good) (?:picture|idea|understanding|sense"
    r"|view)(?: of (?:it|this|that))?"
    r"|it|this|that|these|those|them)(?: too| a lot| so much| very much| better| best| again"
    r"| now| already| please| as well| most)*$",
    re.I,
)
# "I hate when it does that", "I was expecting more details", "I don't understand step 3".
_OF_THE_ANSWER = re.compile(
    r"(?:but |and |so |hm+,? |well,? |sorry,? |ok(?:ay)?,? )*i (?:really |just |kind of )*(?:"
    r"(?:hate|love|like|dislike)(?: it)? when (?:it|this|that|you|he|she|they) (?:do(?:es)?|did"
    r"|says?"
    r"|keeps? doing|acts? like) (?:that|this|so|it)\b"
    r"|was (?:really |kind of |actually )?(?:expecting|hoping for|looking for|thinking of"
    r"|after) (?:an? )?"
    r"(?:more|something|bit|less|longer|shorter|different|better|simpler)\b"
    r"|(?:don'?t|do not|can'?t|cannot|didn'?t|did not) (?:really |quite |fully )?(?:understand"
    r"|get|follow"
    r"|see) (?:(?:step|part|point|line|question|figure|page|paragraph|example|number) \w+\b"
    r"|(?:any|the|your|an?|that) (?:\w+ )?(?:attachments?|files?|images?|pictures?|links?"
    r"|tables?|text|code"
    r"|messages?|options?|buttons?|answers?)\b)"
    r"|(?:don'?t|do not) have (?:the |enough )?time (?:to|for) .{0,40}\b(?:this|that|it|these"
    r"|right now|now)$"
    r"|(?:get|got|getting) \S+ as (?:a|the|my|an) (?:result|answer|output)\b"
    r"|(?:spotted|found|noticed|see|made|got|have) (?:an?|the|some|two"
    r"|another) (?:\w+ )?(?:mistake|typo|error|bug"
    r"|issue)s? (?:in|on|with) (?:line|step|paragraph|section|the|your|it|this)\b"
    r"|(?:get|got|see|keep getting) (?:an?|the|this|that|another|some)? ?(?:\w+ ){0,2}(?:error"
    r"|404|500|exception"
    r"|warning|blank (?:page|screen)|popup)s?\b.{0,20} (?:when|if|after|while|on) (?:i|it"
    r"|running|trying|loading)\b"
    r"|have nothing (?:else |more )?to (?:add|say|report)$"
    r"|(?:made|left|have|had|forgot|put|wrote|got|see) .{1,50} in (?:my|your|the) (?:last"
    r"|previous|first|earlier|above) (?:message|question"
    r"|prompt|answer|comment"
    r"|reply|post|response)$)"
    r"|my (?:best |first )?(?:guess|bet|vote|question|answer|point|understanding"
    r"|assumption) (?:is|was|would be"
    r"|will be|for you is)\b",
    re.I,
)
# "I need 5 slogans", "I want a list of ten names".
_ORDERED = re.compile(
    r"(?:so |hi,? |hey,? |hello,? |ok(?:ay)?,? |now |also |and )*(?:i|we)(?: just| also| only"
    r"| still| now)?"
    r"(?: need| want| require|'d like| would like|'ll need)(?: to have| to see)?"
    r" (?:at least |about |around |maybe |like |exactly |only |just |up to )?"
    r"(?:\d+|an?|two|three|four|five|six|seven|eight|ten|twenty|a few|some|several|more|another"
    r"|a couple(?: of)?|a list of|other|different|better|new|shorter"
    r"|longer) (?:[\w-]+ ){0,3}?(?:slogans?"
    r"|taglines?|captions?|headlines?|synonyms?|antonyms?|hashtags?|examples?|sentences?"
    r"|paragraphs?"
    r"|bullet points?|summar(?:y|ies)|outlines?|drafts?|titles?|subtitles?|haikus?|limericks?"
    r"|poems?"
    r"|prompts?|suggestions?|explanations?|translations?|riddles?|puns?|jokes?|one-liners?"
    r"|acronyms?"
    r"|regex(?:es)?|queries|formulas?|snippets?|diagrams?|flashcards?|quiz(?:zes)?|essays?"
    r"|cover letters?"
    r"|emails? (?:to|for|that|about)|templates?|checklists?)\b(?! (?:published|accepted|business"
    r"|job|gig|deal"
    r"|collection|about myself)\b)",
    re.I,
)
# "I read somewhere that honey never spoils".
_HEARD_OF_THE_WORLD = re.compile(
    r"(?:so |well,? |and |but )*i(?:'ve| have)? (?:just |once |also |recently )?"
    r"(?:read(?: (?:somewhere|online|once|recently|today|yesterday|(?:on|in) (?:an? |the "
    r"|some )?\w+)){0,2}"
    r"|(?:heard|saw|seen|learned|learnt|came across) (?:somewhere|online"
    r"|(?:on|in) (?:an? |the |some )?(?:news|internet|radio|tv|documentary|podcast|article|paper"
    r"|book|blog"
    r"|reddit|youtube|wikipedia|tiktok|twitter|school|class|magazine)))"
    r" (?:that|how|about how)"
    r" (?!(?:other|one|book|series|same|new|the hard way|article)\b)(?!.*\b(?:i|my|me|we|our|us)\b)"
    r"|(?:we|us),? (?:as )?(?:humans?|as people|as a (?:species|society))\b"
    r"|i(?:'ve| have)? noticed? (?:that )?(?:the sky|the moon|the weather|people"
    r"|most \w+)(?: \w+){0,3}?"
    r" (?:is|are|was|were|has|have)\b(?!.*\b(?:i|my|me|we|our|us)\b)",
    re.I,
)
# "Today I want to talk about my writing", "I'd like to ask you something".
_OPENS_A_TOPIC = re.compile(
    r"(?:(?:today|so|now|well|actually|okay|ok|and|but),? )*i(?: want| wanted|'d like| would like"
    r"|'d love| wish) to (?:talk|chat|speak)(?: (?:to|with) you)? (?:a bit )?about\b"
    r"|(?:(?:today|so|now|well|actually|okay|ok|and|but),? )*i(?: want| wanted|'d like"
    r"| would like) to (?:ask|tell) you (?:about|something|a question)\b",
    re.I,
)
# "The file I uploaded has 3 sheets", "I have a list of 200 emails", "I'm thinking of a number".
_GIVEN_HERE = re.compile(
    r"(?:the|this|that) (?:\w+ )?\w+ i(?:'ve| have)? (?:just )?(?:uploaded|attached|pasted|shared"
    r"|sent you|gave you)\b"
    r"|(?:so |ok(?:ay)?,? |hi,? |hey,? )*i(?: have|'ve got|'ve| got)"
    r" (?:an?|the|this|two|three|some|\d+)"
    r" (?:\w+ )?(?:list|spreadsheet|column|dataset|csv|pdf|array|dataframe|string|json|sentence"
    r"|paragraph)s? (?:of|with|containing|that|called)\b(?! (?:\w+ )?(?:allergies|medications|meds"
    r"|conditions|goals|hobbies))"
    r"|i(?:'m| am) thinking of an? (?:number|word|animal|card|person|country|city|movie|film"
    r"|fruit)\b"
    r"|(?:my|our|the) (?:teacher|professor|prof|book|textbook|friend|boss|article) (?:says|said)"
    r"(?: that)? there (?:is|are|was|were)\b",
    re.I,
)
_OF_THIS_CHAT_CHINESE = re.compile(
    r"我(?:还是|更|也|比较|很|真的|最|觉得|不|都|就|想)*(?:喜欢|讨厌|爱|选|要|选择|同意|赞成"
    r"|试|看)(?:过|了)?"
    r"(?:这个|那个|这种|那种|第[一二三四五1-5]|前者|后者|你的|你说的|上面|另一个)(?:个|种|条"
    r"|版|种方案|回答|答案|建议|想法|主意|说法|选项|方案|的"
    r"|版本)*(?:了|吧|啊)?$"
    r"|我也?(?:有|遇到)(?:了)?(?:同样|一样|相同)的(?:问题|情况|困惑|错误)$"
    r"|(?:我们|咱们|那)*(?:明天|下次|改天|回头|晚点|以后|有空|等会儿?|待会儿?)再"
    r"(?:聊|见|说|谈|联系|继续)[吧啊哦了]?$"
)

# "ok", "lol", "👍": no letter, or nothing but a mark.
_NO_WORD = re.compile(r"[\W\d_]*$")


def is_standing_instruction(sentence: str) -> bool:
    """Whether the words tell the assistant how to behave in every chat; simplified Chinese."""
    return bool(_STANDING.match(sentence) or _STANDING_CHINESE.match(sentence))


def is_of_this_chat(sentence: str) -> bool:
    """Whether the words speak of what stands in this chat alone; simplified Chinese."""
    if _GIVEN_HERE.match(sentence) or _OF_THE_ANSWER.match(sentence):
        return True
    if _OPENS_A_TOPIC.match(sentence):
        return True
    return bool(_OF_THIS_CHAT.match(sentence) or _OF_THIS_CHAT_CHINESE.match(sentence))


def is_ordered(sentence: str) -> bool:
    """Whether the words order a text that is to be written in this chat."""
    return _ORDERED.match(sentence) is not None


def is_heard_of_the_world(sentence: str) -> bool:
    """Whether the words tell what the speaker read or heard of the world."""
    return _HEARD_OF_THE_WORLD.match(sentence) is not None


def says_nothing(sentence: str) -> bool:
    """Whether the sentence has no letter at all."""
    return _NO_WORD.match(sentence) is not None


# "Where do you live?" and "Do you have any allergies?"; 你住哪里？
_ASKED_ABOUT_YOU = re.compile(
    r"\b(?:you|your)\b[^.!?]*\?\s*$|[你您][^。!?！？]*[?？吗呢]\s*$",
    re.I,
)
# What answers no question: thanks, a question back, "not sure", yes or no alone.
_NO_ANSWER = re.compile(
    r"(?:thanks|thank you|thx|hi|hello|hey|bye|not sure|i don'?t know|dunno|no idea|maybe"
    r"|whatever|sure"
    r"|ok(?:ay)?|fine|good|great|nothing|not really|i guess|lol|haha\w*|hmm+|you|yes|no|yeah"
    r"|nope|yep"
    r"|谢谢.*|不知道|不清楚|好的?|嗯+|还好|没有|是的?|不是|没什么|你呢|哈+)(?: (?:please|so"
    r"|much))*\W*$",
    re.I,
)


def is_answer(sentence: str, mark: str, previous: str) -> bool:
    """Whether a short sentence answers what the assistant just asked about the user: "In Bonn.",
    "Yes, peanuts."."""
    if "?" in mark or "？" in mark or len(sentence) > 120:
        return False
    return bool(_ASKED_ABOUT_YOU.search(previous)) and not _NO_ANSWER.match(sentence.strip())


# "I can't hear out of my left ear", "can't do heights": of the speaker, not of the moment.
_UNABLE = Prefiltered(
    " can",
    r"\b(?:i|he|she) can(?:not|'t| not) (?:really )?"
    r"(?:hear (?!you\b|it\b|this\b|that\b|anything\b|him\b|her\b|them\b|the\b|a\b|what\b|why\b)\w"
    r"|see (?:out of|colou?rs?|at night|far|well|without my|red|green|in the dark)"
    r"|(?:smell|taste) (?:anything|things|much)|(?:digest|tolerate|bend|kneel)\b"
    r"|lift (?:my|more|heavy)|(?:read|do) (?:maps|mornings|small print|heights)"
    r"|(?:do|have|eat|drink|wear|play|run|drive|stand|take|climb) (?!this\b|that\b|it\b|these\b)\w"
    r".{0,40}\b(?:any ?more|any longer)$)",
)


def is_inability(sentence: str) -> bool:
    """Whether the words say what somebody's body or nature does not let them do."""
    return _UNABLE.search(sentence) is not None


# "I'm on the train right now", "im waiting outside", "just got home": over within the hour.
_MOMENTARY = re.compile(
    r"(?:(?:ok(?:ay)?|sorry|hey|hi|yes|yeah|no|well|but|and|so|lol|haha)[, ]+)*"
    r"(?:(?:(?:i|we|he|she|they)(?: am|'m| are|'re|m| is|'s) )?(?:just |still |already |now "
    r"|currently |almost )*"
    r"(?:(?:typing|texting (?:you|this)|waiting|sitting|standing|lying|queue?ing|boarding"
    r"|showering|cooking dinner|parking"
    r"|eating|stuck in traffic"
    r"|having (?:lunch|dinner|breakfast|a (?:coffee|shower|bath|nap|snack))|on (?:my|our|the"
    r"|his|her) (?:way|phone|bus|train|plane|couch|sofa)"
    r"|in (?:bed|the (?:car|bus|train|kitchen|shower|bath|lift|elevator|queue|garden))"
    r"|at (?:the (?:bus stop|station|airport|gate|checkout|supermarket|mall|door))"
    r"|running late|heading (?:home|out|back)|going (?:home|to bed|to sleep))\b.{0,40})$"
    r"|(?:i'?m |i am )(?:so |literally |absolutely |actually |just )*(?:dead|crying|dying"
    r"|screaming|deceased)(?: rn| right now| lol)?$"
    r"|(?:my|our|the) (?:\w+ )?(?:code|script|app|query|formula|program|function|site|page|printer"
    r"|wi-?fi|internet|build)(?: still| just)? (?:is not|isn'?t|does not|doesn'?t|won'?t|will not)"
    r" (?:work|working|run|running|compile|compiling|load|loading|start|starting|print|printing)$"
    r"|(?:my|our|the) (?:\w+ )?(?:laptop|phone|computer|pc|app|browser|screen|tablet|wi-?fi"
    r"|internet|printer|mac|code|script) (?:just )?(?:keeps?|is|'s)"
    r" (?:freezing|crashing|restarting|lagging"
    r"|overheating|rebooting|disconnecting)$"
    r"|(?:my|the) (?:\w+ )?(?:phone|screen|watch|clock|computer|laptop|dashboard|thermometer"
    r"|browser"
    r"|monitor|display|console|terminal) (?:just |only |now |still )?(?:shows?|displays?|(?:says"
    r"|reads)"
    r" (?:it's |it is )?[\"\d]).{0,60}"
    r"|(?:i |we )?just (?:woke up|got (?:home|back|up|here|in)|arrived|landed"
    r"|finished (?:eating|work|dinner|lunch)|had (?:lunch|dinner|breakfast))$"
    r"|(?:i |i'm |im )?(?:gonna |going to |need to |have to |gotta |must |will |'ll )*(?:brb"
    r"|afk|be right back|go to bed now|go now|hang up now|run now)$)",
    re.I,
)
_MOMENTARY_CHINESE = re.compile(
    r"(?:我们?|他们?|她们?)?(?:现在|还|正|刚|就)*(?:正?在(?:等(?!待领养|消息|结果|通知)|排队"
    r"|洗澡|洗碗|洗衣服|路上|吃饭|吃(?:早|午|晚)饭"
    r"|睡觉|堵车|地铁上|公交上|车上|"
    r"楼下|门口|床上|开会|打电话|做饭|上厕所|开车)|(?:刚|刚刚)(?:到|醒|起床|下班|下课|吃完"
    r"|到家|睡醒|洗完澡)|快到了|马上到|到(?:家|楼下|门口|车站"
    r"|公司)了).{0,8}$"
)


# "I'm in bed by ten most nights".
_HABITUAL = re.compile(
    r"\b(?:(?:most|every|each) (?:other )?(?:day|night|morning|evening|afternoon|week|weekend)s?"
    r"|always|usually|(?:week)?(?:day|night|morning|evening|end)s)\b",
    re.I,
)


def is_momentary(sentence: str) -> bool:
    """Whether the words say what somebody does at this minute; simplified Chinese."""
    if _MOMENTARY_CHINESE.match(sentence):
        return True
    return bool(_MOMENTARY.match(sentence)) and not _HABITUAL.search(sentence)
