"""Orders that hold for all chats, and those that are for the answer at hand."""

from __future__ import annotations

import pytest
from agent_memory_udfs.extraction import extract

SAID = "2026-02-10T00:00:00+00:00"

STANDING = [
    "Never use emojis.",
    "When I ask for code, use Python.",
    "I'd like you to keep answers short from now on.",
    "I prefer that you answer in English.",
    "I like it when you give examples.",
    "I don't like it when you use bullet points.",
    "I hate when you apologize.",
    "Please remember to use metric units.",
    "You should always cite sources.",
    "Speak to me in Spanish.",
    "Use British spelling in all your answers.",
    "No emojis please.",
    "Keep your answers under 100 words.",
    "Remember: never suggest pork.",
    "Don't suggest anything with gluten",
    "Address me as Captain",
    "You can call me Al.",
    "Please call me Dr. Ross.",
    "I'd appreciate it if you always used tables.",
    "For all future answers use metric.",
    "Could you always add a summary?",
    "Treat me like a beginner",
    "When you write code for me, use tabs.",
    "Don't use bullet points when you answer me.",
    "Please address me formally.",
    "If I send you a link, summarize it first.",
    "Whenever I share a recipe, convert it to grams.",
    "Stop apologizing so much.",
    "No emojis please, ever.",
    "I'd like you to always cite your sources.",
    "Keep your answers under 100 words from now on.",
    "You should always double check my math.",
    "Answer in French unless I write in English.",
    "Speak to me like a pirate from now on.",
    "In future, don't mention my weight.",
    "Refer to me as Dr. Lindqvist.",
    "For all code, use type hints.",
    "Make sure you never recommend seafood to me.",
    "Going forward use 24-hour time.",
    "Never, ever call me buddy.",
    "I want you to be blunt with me.",
    "Use British spelling for everything you write for me.",
    "Don't give me medical disclaimers anymore.",
    "Please remember to use my preferred name, Sam.",
    "Always start with a one-line summary.",
    "Talk to me in simple English, I'm still learning.",
    "Ask me before you change any file.",
    "Avoid spoilers when we talk about shows.",
    "Every time I mention a stock, give its ticker.",
    "Please write all commit messages in the imperative mood.",
    "Do not translate product names, ever.",
    "Whenever I ask for directions, give them in kilometres.",
    "When I paste an error, explain it before fixing it.",
    "Please be patient with me when I ask beginner questions.",
    "If I misspell something, correct me.",
    "Correct my grammar whenever I make a mistake.",
    "You must never share my address with anyone.",
    "Reply with at most two sentences unless I ask for more.",
    "Can you please stop calling me sir?",
    "I don't want you to use exclamation marks.",
    "I'd appreciate it if you always gave prices in euros.",
    "Before you run a command, always show it to me.",
    "Each time I log a meal, estimate the calories.",
    "Use metric units whenever you give measurements.",
    "In all your replies, put the answer first.",
    "Whenever we practice Spanish, don't switch to English.",
    "When recommending movies, skip horror.",
    "When suggesting restaurants, keep in mind that I'm vegan.",
    "Be direct with me, always.",
    "Cite a source every time you state a statistic.",
    "I prefer that you reply in German.",
    'From here on out, sign off with "cheers".',
    "Never assume I have a car.",
    "Write dates as YYYY-MM-DD in everything you send me.",
    "Quit adding disclaimers.",
    "Remember to always use SI units.",
    "Drop the small talk from now on.",
    "If you're not sure about something, say so instead of guessing.",
    "Never give me the full solution, only hints.",
    "When I talk about my code, assume TypeScript.",
    "Please don't sugarcoat things when you review my writing.",
    "If I write in Dutch, answer in Dutch.",
    "Whenever you suggest a workout, remember my bad knee.",
    "Always ask before booking anything.",
    "Please always format phone numbers with the country code.",
    "Every time I upload a picture, describe it in one line.",
    "Give me three options whenever I ask for ideas.",
    "You don't need to greet me every time.",
    "Going forward, please skip the introductions.",
    "From now on I want short answers.",
    "Could you from now on use she/her for me?",
    "I prefer when you answer with code first.",
    "Please stop recommending podcasts.",
    'Refer to my partner as Max, not "he".',
    "Keep all replies below five lines.",
    "Unless I say otherwise, use Python 3.12.",
    "If a question is ambiguous, ask me first.",
    "For every recipe, list the calories.",
    "Do not ever use my full name.",
    "Explain things to me as if I were a beginner.",
    "Never answer in caps.",
    "When you quote prices, use Swiss francs.",
]

WITH_A_REASON = [
    "Never recommend anything with dairy, I'm lactose intolerant.",
]

FOR_THIS_ANSWER = [
    "I want you to explain it in simpler words.",
    "Can you answer my last question?",
    "Talk to me about Rome",
    "No emojis in this one",
    "Make it funnier.",
    "Use the second option for this one.",
    "Make it shorter.",
    "Don't include the intro in this draft.",
    "Please rewrite the email without the greeting.",
    "Write it in French.",
    "Explain it like I'm five.",
    "Remove the last bullet point.",
    "If the list is empty, return None.",
    "When the user clicks the button, show a toast.",
    "Never mind, forget it.",
    "When you are done, tell me.",
    "If you need more details, ask me.",
    "Tell me when I should plant tomatoes.",
    "Explain when I use who and whom.",
    "Show me how to change every value in a dict.",
    "List all the countries in Africa.",
    "If x is greater than 3, print x.",
    "When I run this, I get an error.",
    "Let me know if I need a visa.",
    "Remind me to call mom when I get home.",
    "Please check all links in this page.",
    "Write every number from one to ten.",
    "Use all the ingredients above.",
    "Don't mention the delay in the email.",
    "Please address the reviewer's comments.",
    "I want you to be a travel guide. Where should I go?",
    "Replace every comma with a semicolon.",
    "If I invest 100 a month, how much do I have after ten years?",
    "Ask me three questions before you write the story.",
    "When the timer ends, play a sound.",
    "Use the data in the table when you compute the mean.",
    "Don't use any library for this exercise.",
    "Please don't change the title.",
    "Keep it under 100 words.",
    "If it rains tomorrow, what should I wear?",
    "Give me all the answers to the quiz.",
    "Call me when you get home, she said.",
    "Before you start, read the attached file.",
    "Translate everything below into Polish.",
    "Every time I call them, the line is busy.",
    "If I forget my umbrella, it rains.",
    "I want you to compare these two laptops.",
    "Don't forget the attachment.",
    "Stop at the third paragraph.",
    "Ask your colleague before you submit the form.",
]

# What happens again and again, and is told to nobody to do.
HABITS = [
    "Always wanted to see the fjords.",
    "When I was a kid, we moved a lot.",
    "Whenever I eat dairy, my stomach hurts.",
    "When I go running I listen to podcasts.",
    "Never been to Spain.",
]


def kinds(text: str) -> list[str]:
    found = extract([{"role": "user", "content": text}], occurred_at=SAID)
    return [str(fact["kind"]) for fact in found]


@pytest.mark.parametrize("text", STANDING)
def test_a_standing_order_is_an_instruction(text: str) -> None:
    assert kinds(text) == ["instruction"]


@pytest.mark.parametrize("text", WITH_A_REASON)
def test_a_reason_behind_an_order_is_remembered_too(text: str) -> None:
    first, *behind = kinds(text)
    assert first == "instruction" and len(behind) == 1 and "instruction" not in behind


@pytest.mark.parametrize("text", FOR_THIS_ANSWER)
def test_an_order_for_one_answer_is_nothing(text: str) -> None:
    assert kinds(text) == []


@pytest.mark.parametrize("text", HABITS)
def test_a_habit_is_no_order(text: str) -> None:
    assert "instruction" not in kinds(text)
