"""A request to forget deletes what it means, and nothing about anybody else."""

from __future__ import annotations

import pytest

from tests.database.calls import Scope


@pytest.mark.parametrize(
    ("known", "request_"),
    [
        ("My sister likes tea.", "Forget that I like tea."),
        ("My wife likes tea.", "Forget that I like tea."),
        ("Tom went to Rome.", "Forget that I went to Rome."),
        ("My sister's phone number is 555-0100.", "Forget my phone number."),
        ("我姐姐喜欢川菜", "忘掉我喜欢川菜"),
    ],
)
def test_another_person_s_memory_stays(scope: Scope, known: str, request_: str) -> None:
    scope.say(known)
    held = scope.held()
    assert [row["event"] for row in scope.say(request_)] == ["NONE"]
    assert held and scope.held() == held


@pytest.mark.parametrize(
    ("known", "request_"),
    [
        ("My sister likes tea.", "Forget that my sister likes tea."),
        ("I like green tea.", "Forget that I like tea."),
        ("I like green tea.", "Forget what I said about tea."),
        ("I live in Rome.", "Forget where I live."),
        ("My address is 12 Oak Street.", "Forget my address."),
        ("I live at 12 Oak Street.", "Forget my address."),
        ("我喜欢川菜", "忘掉我喜欢川菜这件事"),
        ("我喜欢川菜", "忘掉我喜欢川菜"),
        ("My phone number is 555-0134.", "You can forget my number now."),
        ("My phone number is 555-0134.", "Don't keep my phone number on file."),
        ("My phone number is 555-0134.", "Could you wipe my phone number from your memory?"),
        ("I have a dog called Rex.", "Forget about my dog."),
        ("I have a dog called Rex.", "Please stop remembering that I have a dog."),
        ("I live in Bonn.", "I'd like you to forget where I live."),
        ("I'm allergic to nuts.", "Delete what you know about my allergies."),
        ("I'm allergic to nuts.", "Scratch what I told you about the nut allergy."),
        ("My salary is 50k.", "I shouldn't have told you my salary, please delete it."),
        ("My ex is called Rita.", "I want everything about Rita gone."),
        ("I love sushi.", "Forget that I love sushi."),
        ("I love sushi.", "ignore what I said about sushi"),
        ("I work at Shell.", "Please remove my employer from your records."),
        ("My daughter is Mia.", "Erase all information about my daughter."),
        ("I was in rehab.", "Please don't remember that I was in rehab."),
        ("我的电话是13800138000。", "忘掉我的电话吧。"),
        ("我的电话是13800138000。", "把我的手机号删掉。"),
        ("我养了一条狗。", "别记我养狗的事了。"),
        ("我住在杭州。", "请忘记我住在哪里。"),
        ("我对花生过敏。", "删除我的过敏信息。"),
        ("我喜欢吃辣。", "不用记得我喜欢吃辣。"),
        ("我前女友叫小美。", "关于小美的都删了吧。"),
        ("我在腾讯上班。", "我不想让你记住我在哪上班。"),
        ("My birthday is June 4.", "Would you mind deleting my birthday?"),
        ("I weigh 90 kg.", "Get rid of my weight please."),
        ("I weigh 90 kg.", "I don't need you to remember how much I weigh."),
        ("My boss is Karl.", "Clear everything you've saved about my boss."),
        ("I'm pregnant.", "Forget I'm pregnant."),
        ("I have two kids.", "please delete the info about my kids"),
        ("My blog is foo.org.", "You don't have to remember my blog anymore."),
        ("My brother Ben lives in Cork.", "Forget what I said about Ben."),
        ("My password hint is a colour.", "Purge my password hint from your notes."),
        ("I used to smoke.", "Don't store that I used to smoke."),
        ("My diagnosis is lupus.", "Delete my diagnosis!"),
        ("我体重九十公斤。", "请把我的体重忘掉。"),
        ("我怀孕了。", "别记录我怀孕的事。"),
        ("我弟弟在长沙。", "忘了我说过的我弟弟的事。"),
        ("我养了两只猫。", "请不要保存我家猫的信息。"),
        ("我月薪两万。", "删掉我的月薪。"),
    ],
)
def test_what_is_meant_goes(scope: Scope, known: str, request_: str) -> None:
    scope.say(known)
    assert [row["event"] for row in scope.say(request_)] == ["DELETE"]
    assert scope.held() == set()


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ("My phone number is 555-0134.", "Don't forget my phone number."),
        ("I have a dog called Rex.", "I forgot to feed my dog."),
        ("I live in Bonn.", "I can't forget Bonn."),
        ("I love sushi.", "I keep forgetting to order sushi."),
        ("My ex is called Rita.", "I want to forget my ex."),
        ("My salary is 50k.", "Delete the salary column."),
        ("我住在杭州。", "我忘不了杭州。"),
        ("我养了一条狗。", "我忘了喂狗。"),
        ("My birthday is June 4.", "Never forget my birthday."),
        ("I drive a Kia.", "I want to get rid of my car."),
        ("I like techno.", "Remove techno from the playlist."),
        ("I have two kids.", "I always forget my kids' shoe sizes."),
        ("My blog is foo.org.", "Delete my last comment in the code."),
        ("I weigh 90 kg.", "I want to lose my extra weight."),
        ("我月薪两万。", "把我的代码里的注释删掉。"),
        ("我养了两只猫。", "我把猫粮忘了。"),
    ],
)
def test_what_is_no_request_deletes_nothing(scope: Scope, known: str, said: str) -> None:
    scope.say(known)
    held = scope.held()
    events = [row["event"] for row in scope.say(said)]
    assert "DELETE" not in events and held <= scope.held()


def test_the_user_s_own_goes_first(scope: Scope) -> None:
    scope.say("My sister likes tea.")
    scope.say("I like black tea from Assam.")
    scope.say("Forget that I like tea.")
    assert scope.held() == {"Sister likes tea"}
