"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-17 acadfadaae *
6 mmnmmmmmmm !
8 - ! i
8 - !>I
-44 mlmlmnmmrl "
-10 mmmmmmmmom " $
-54 mlmlmnmmrl " i
-54 mlmlmnmmrl ">I
-22 nmmllpmnln 'd
-8 mmmlmpmmmm 'd be
-4 nolmmlmnml 'd like
13 mmnmmmmmmm 'd love
-6 mlnlmlommm 'd say
-41 knmpmlnjlo 'll
-16 lmknllommq 'll be
-2 mmlmmmmmmm 'll call
-1 mmolmmmmmm 'll check
-2 lmplmmnmmm 'll do
-1 mnmmmmmmmm 'll give
0 nmmmmmmmmm 'll it
7 nnknlmmmmm 'll not
-2 mpllmmmmmm 'll take
-2 mmnkmmommm 'll talk
-2 mlolmmmmmm 'll try
-32 njiphqojol 'm
-13 mmmmmmommm 'm $
22 - 'm 0
2 ljlllsmmkl 'm a
-9 mmmnmmmmmm 'm about
1 mmmlmmommm 'm all
-15 mmmmmmmmom 'm allergic
12 mmmmmommmm 'm an
-19 mllmmlommm 'm at
1 oomlmmmmmm 'm calling
2 - 'm divorced
-9 mmlnmmmmmm 'm doing
-5 - 'm eating
-7 mmmmmmmmpm 'm engaged
-8 mmmmmmlmmo 'm excited
-5 mmlmmmmmmm 'm fine
39 - 'm from
-1 mmolmmlmmm 'm glad
-33 llnqmllmmm 'm going
-4 mmlmmmnmmm 'm good
-8 mmmommlmmm 'm having
-6 mmlmmmommm 'm here
-7 pmmmmlmmmm 'm i
18 mlmomllmmm 'm in
-7 mmoimmqmmm 'm just
-13 mmmmmlmmom 'm leaving
-16 mlllmmommm 'm listening
-16 mpnlmlmmmm 'm looking
-13 mmmmmmmmom 'm moving
20 pmokmllmmm 'm not
1 mmmnmmmmmm 'm on
9 - 'm really
22 - 'm scared
-3 mmnlmmlmmm 'm so
-5 mmnkmmommm 'm sorry
-16 mmnmmmlmmm 'm still
12 - 'm studying
-2 mmmlmmqmmm 'm sure
4 mmmnmmmmmm 'm taking
15 mlmlmqmmmm 'm the
-4 molmmmlmml 'm trying
-15 mpmlmlmmmm 'm using
-16 mlmommmmmm 'm waiting
-3 mnmmmmmmmm 'm working
-1 mnmlmmmmmp 'm writing
-2 mmmmmolmmm 'm your
22 lmqlmmlmmm 'm>-ed
-39 nrjqlhklnn 'm>-ing
-8 mmmnmmmmmm 'm>-ly
-6 omlmmmmmmm 'm>-s
22 - 'm>0
6 mmmlmmmmqm 'm>CONDITION
-13 mnlmmlommm 'm>DEICTIC
-25 mmmmmlmmom 'm>HOME
-7 pmmmmlmmmm 'm>I
-28 llmnmllmlo 'm>MOOD
-20 mlojmlommm 'm>NOW
-20 mlmnmmmmmm 'm>PLAY
9 mnmmmmmmmm 'm>WORK
-2 mmmmmolmmm 'm>YOU
2 ljlllsmmkl 'm>a
1 mmmlmmommm 'm>all
12 mmmmmommmm 'm>an
-19 mllmmlommm 'm>at
18 mlmomllmmm 'm>in
20 pmokmllmmm 'm>not
1 mmmnmmmmmm 'm>on
-3 mmnlmmlmmm 'm>so
15 mlmlmqmmmm 'm>the
20 kniqlqpllm 'm>w
-2 pkjonnnjlo 're
-2 nmllmmommm 're $
3 mnmmlolmmm 're a
0 mmlmmmommm 're for
4 mmmmnmmmmm 're from
24 - 're getting
14 mmmmnmmmmm 're going
-2 mmmmmmnmmm 're having
-11 nmmnlmmmmm 're in
6 - 're moving
-5 mmmmmqlmmm 're my
-3 lmqlmmkmmm 're right
-2 mlmmmnmmmm 're the
6 - 're there
-1 mmmlmmmmmm 're you
50 nhnrikojlm 's
-1 nlmlnlpmmm 's a
3 - 's been
-13 mmnommlmmm 's my
3 - 's name
0 mmmnmmmmmm 's not
-5 mmmolmmmmm 's on
-6 mmmnmmlmmm 's so
-4 mmnmmmmmmm 's still
-1 lmlmmmommm 's up
-2 mmmmmmommm 's what
-2 mmnmmmmmmm 's wrong
-3 mmkolmnmmm 's>-ing
17 - 's>-ly
6 - 's>-s
5 - 's>KIN
23 mmmnmmlmmm 's>MOOD
-13 mmnommlmmm 's>MY
-5 mmnnlmlmmm 's>NOW
1 - 's>PLAY
-4 mmpmkmkmmm 's>PRAISE
-2 mmmmmmommm 's>WH
-1 nlmlnlpmmm 's>a
0 mmmnmmmmmm 's>not
-5 mmmolmmmmm 's>on
-6 mmmnmmlmmm 's>so
-1 lmlmmmommm 's>up
29 llokpmlmmo 's>w
-9 oolmllpjnn 've
-22 mmmmmmmmmn 've $
7 plknljplol 've a
-11 mnmmmmmmmm 've an
2 mmmmmnmmmm 've any
20 mmmmmommmm 've been
8 - 've got
-9 mmnmmmmmmm 've heard
-11 mmnmmmmmmm 've never
-5 mmmnmmmmmm 've no
-21 lllpmmmmmm 've not
-12 monkmmmmmm 've the
-6 mmnmmnmmmm 've three
-6 mmlmmmommm 've time
-2 llkoomnmml 've to
-17 momllnmmnl 've two
-3 nmmmmmlmmm 've you
13 mpnlnllmmm 've>-ed
9 - 've>-s
20 - 've>CONDITION
-6 mmnmmmmmmm 've>LASTING
-3 nmmmmmlmmm 've>YOU
7 plknljplol 've>a
-11 mnmmmmmmmm 've>an
2 mmmmmnmmmm 've>any
8 - 've>got
-5 mmmnmmmmmm 've>no
-21 lllpmmmmmm 've>not
-12 monkmmmmmm 've>the
-2 llkoomnmml 've>to
-17 momllnmmnl 've>two
28 llpllopmlo 've>w
-5 mmmmmpmmmm *
-5 mmmmmpmmmm * $
-9 mnmmnmlmmm -ed>-ing
3 mlmmmmmmmo -ed>-s
3 mlmmlmmnmo -ed>0
49 llplnmlmmm -ed>DEICTIC
16 mnmmmmmmmm -ed>MY
11 - -ed>THIRD
-14 lnmnmmmmmm -ed>WH
-7 mmlmmmnmmm -ed>YOU
15 mlmnomlmml -ed>a
-13 mlmmlrmmml -ed>at
-14 mlommmmmmm -ed>for
-21 mlmmqmllml -ed>in
-13 mmnmmmmmom -ed>me
12 - -ed>of
-16 mmmlmlllms -ed>on
8 - -ed>out
13 npkmoolmll -ed>the
33 mmlkmmommo -ed>to
9 mmmnlmmmmm -ed>two
12 lmlnrllmmn -ed>w
0 mmmnmmmmmm -ing>-ly
0 mnkmtmklmm -ing>-s
12 mmmmlonmml -ing>AUX
4 mnmmmmmlmm -ing>CHAT
-4 mlmmmmmmmo -ing>CODE
12 - -ing>CONDITION
-20 onkolmlmmm -ing>DEICTIC
1 ommmmmlmmm -ing>HOME
11 mmommmmmmm -ing>I
-1 qmmmmmlmmm -ing>IF
9 - -ing>LASTING
13 mmmnmmmmmm -ing>MY
-10 ollommlmmm -ing>NOW
13 lnlomlmmmm -ing>a
-5 momlmmmmmm -ing>an
15 mmmmommmmm -ing>and
-3 mmmnmmmmmm -ing>at
-1 mmllmmpmmm -ing>by
-14 lnmpkllmln -ing>for
1 mlmplllmml -ing>in
-3 mmommmlmmm -ing>lol
-13 mmlmmmommm -ing>me
-5 mmmmmnmmmm -ing>of
-22 mlmnlmlmmp -ing>on
14 mmlplmlmmm -ing>out
-12 mlmplllmoo -ing>the
-12 mmpkmknmno -ing>to
-2 mmmnmmmmmm -ing>tv
3 mmmnmmmmmm -ing>up
4 njmslmkmln -ing>w
-1 mmomlmlmmm -ly>AUX
-14 mmmnmmmmpm -ly>DEICTIC
15 - -ly>MOOD
-4 mmnmmmmmmm -ly>WH
32 mlollmlmmq -ly>w
-2 mnmlmmlmmr -s>-ed
30 - -s>-ing
6 olmlplkook -s>-s
-9 mmmmllmmmp -s>0
2 lijlykkkmp -s>AUX
-2 - -s>CODE
1 nmlmolmmmm -s>DEICTIC
4 mmmmlpmmmm -s>HOME
-21 mlmlkkmmyl -s>I
0 mmommmlmmm -s>LIKING
-2 mnomlmlmmm -s>MOOD
25 mlmlmmmmmp -s>MY
6 - -s>THIRD
7 pmllmmlmmo -s>WH
-1 - -s>WORK
-4 nmmlmmmmmm -s>YOU
2 mnlmnmmmmm -s>a
-1 mmmmnmmmmm -s>all
-19 lmlmmollmt -s>and
-13 mmmmmmmmmn -s>as
-15 nllmolomml -s>at
-3 oollnlloml -s>for
-4 mmmmommmmm -s>has
-9 nollmmlmol -s>in
24 mlommmmmmm -s>me
-29 nplkplllln -s>of
20 mnmmllmmmm -s>on
5 - -s>out
-21 lolkmpllln -s>the
3 lsmlklmlmk -s>to
5 onjjvmkqlk -s>w
17 jsjmjijnmt 0
17 lolknklllp 0 $
4 mmmmnlmmmn 0 0
8 - 0 0000
0 mnmmmmmmmm 0 and
-9 mmmmlmmmmo 0 but
2 - 0 dogs
7 - 0 dollars
-4 mmmmlmmmmo 0 euros
-8 mmmmmmmmmn 0 i
5 mmmmmmmmpm 0 kilos
8 - 0 okay
7 - 0 on
1 - 0 rd
15 - 0 th
-2 mllmlmmqml 0 words
2 - 0 years
10 lllkpolllp 0000
15 mmmlomllmo 0000 $
-8 mnmmmnmmmm 0000 and
-24 mollklllor 0>-s
4 mmmmnlmmmn 0>0
-2 mllmlmmqml 0>CHAT
-8 mmmmmmmmmn 0>I
8 - 0>MOOD
17 mmmnmmmmmm 0>NOW
2 - 0>PET
5 - 0>SPAN
0 mnmmmmmmmm 0>and
-9 mmmmlmmmmo 0>but
7 - 0>on
1 - 0>rd
15 - 0>th
-19 mmlnmnmmml 0>w
8 mnmmmmmmmm 1.AHEAD
-11 xnmjgjjolj 1.AUX
-35 ljlllllolt 1.CHAT
-20 mlmlnllllv 1.CODE
25 - 1.CONDITION
-12 fksmpinkkj 1.DEICTIC
24 - 1.HOME
51 kosrihmmbe 1.I
-41 mkllntllll 1.IF
0 mmmlomommm 1.KIN
20 llmlmoqlml 1.LASTING
-11 mmllomplmm 1.LIKING
-13 nrpljljklk 1.MODAL
-6 mlnmjlpklk 1.MOOD
14 jmkplmponl 1.MY
18 llnqklllll 1.NOW
-5 mmmmommmmm 1.PET
20 mommnmllmm 1.PLAY
-3 klvjjlkklk 1.PRAISE
-20 mmmmmmmmmo 1.SPAN
-13 lljnjlrlmm 1.THANKS
-1 kkkrpmjlrk 1.THIRD
8 knnnpknlll 1.WE
-14 xhijijmjlj 1.WH
30 mmmmomlmmm 1.WORK
4 ootjlohlln 1.YOU
-2 nmmmmmlmmm 12-:'ve you w
-5 mmmmommmmm 12-:a good w
-10 mlmmnmmmom 12-:according to the
12 - 12-:as a w
-1 nlmmmmmmmm 12-:can i w
-1 lmonmmlmmm 12-:can not w
11 mommmmlmmm 12-:can you w
-7 lnmmmmmmmm 12-:could you w
-7 mnmmmmmmmm 12-:create a w
19 kklmlmqpmm 12-:do not w
-6 nmmmmmmmmm 12-:do we w
-2 nmmmmmlmmm 12-:do you w
-1 mommmmmmmm 12-:go ahead and
1 mmmolmmmmm 12-:going to w
-9 mommmmllmm 12-:help me w
4 nmmmmmmmmm 12-:how can i
-8 nmmmmmmmmm 12-:how do i
-5 mmnlmmommm 12-:i 'd say
4 molnmllnml 12-:i 'd w
-3 mllommmmmm 12-:i 'll be
-1 mmnlmmmmmm 12-:i 'll do
-4 mmlommmmmm 12-:i 'll not
-2 mlolmmmmmm 12-:i 'll try
-8 lqokllllmm 12-:i 'll w
29 mmrkmmkmmm 12-:i 'm -ed
-55 nsiqlhjlln 12-:i 'm -ing
0 mmmnmmmmmm 12-:i 'm -ly
-2 omlmmmmmmm 12-:i 'm -s
22 - 12-:i 'm 0
42 mmlmmnnmmm 12-:i 'm a
4 mmmmmommmm 12-:i 'm an
-19 mllmmlommm 12-:i 'm at
-6 mlmomllmmm 12-:i 'm in
20 pmokmllmmm 12-:i 'm not
1 mmmnmmmmmm 12-:i 'm on
-3 mmnlmmlmmm 12-:i 'm so
20 mmmlmommmm 12-:i 'm the
-41 ikjnlpsllk 12-:i 'm w
21 mollmmmmmm 12-:i 've -ed
3 mnmmmmmmmm 12-:i 've -s
15 qmlmmlmmmm 12-:i 've a
-11 mnmmmmmmmm 12-:i 've an
8 - 12-:i 've got
-13 mmmnmmmmmm 12-:i 've no
-22 lllpmmmmmm 12-:i 've not
-12 mmolmmmmmm 12-:i 've the
-18 mllommnmmm 12-:i 've to
24 mmokmmmmmm 12-:i 've w
9 - 12-:i believe in
19 lllnmmplmm 12-:i can not
-14 mmnnmmmmmm 12-:i can w
-19 olojllmpmm 12-:i do not
6 - 12-:i drive a
-6 mmlommlmmm 12-:i feel w
-19 mmlnmmmmmm 12-:i forgot my
11 - 12-:i go to
10 - 12-:i got -ed
-9 mlmnmlmmmm 12-:i got a
-8 mmnkmmmmmm 12-:i got it
15 - 12-:i got my
-4 mmlnmmmmmm 12-:i got w
-13 mmlnmmommm 12-:i gotta go
-12 mllomnmmmm 12-:i had a
-7 mmlnmmmmmm 12-:i had w
0 mmnmmmmmmm 12-:i hate -s
14 - 12-:i hope to
-6 mmllmmpmmm 12-:i hope you
-11 mmlmmmommm 12-:i just -ed
-6 - 12-:i just got
-12 oollmmlmmm 12-:i just w
-13 lmommmmmmm 12-:i know w
13 mmmnmmmmmm 12-:i left the
-12 mmolmmlmmm 12-:i like w
3 - 12-:i live in
7 - 12-:i live w
9 - 12-:i love -ing
-3 mmnmmmmmmm 12-:i love -s
6 - 12-:i love w
-13 mmkmmmommm 12-:i love you
7 - 12-:i make w
4 - 12-:i miss my
15 mnlmmmmmmm 12-:i need -s
-3 mmlpmlmmmm 12-:i need a
-8 olmmmmmmmm 12-:i need to
-25 molnmlmmmm 12-:i need w
-3 mnmmmmmmmm 12-:i need you
-8 mmnmmmmmmm 12-:i never w
7 mmmlmmmpmm 12-:i only w
6 - 12-:i play -s
-10 mmolmmmmmm 12-:i prefer the
5 - 12-:i run a
-16 mmlommmmmm 12-:i slept w
1 - 12-:i teach w
-2 mmmnlmmmmm 12-:i think i
-8 nmllommmmm 12-:i think it
-6 mmolmmmmmm 12-:i think so
-4 nmllplmmmm 12-:i think the
-3 mmnlmmmmmm 12-:i think w
-1 mmommmlmmm 12-:i think you
2 - 12-:i told my
4 mmnmmmmmmm 12-:i tried w
5 - 12-:i used to
5 mmlmmmmomm 12-:i want a
-8 mnmlmmmmmm 12-:i want the
0 moknllnlml 12-:i want to
3 mnlmmmmpmm 12-:i want you
44 - 12-:i was -ed
-7 onmmmlmmmm 12-:i was -ing
-1 mmmnmmmmmm 12-:i was in
-5 mmnmmmmmmm 12-:i was not
-15 lmnlmmnmmm 12-:i was w
-8 mmlmmqmmmm 12-:i wish i
-6 mmlmmmommm 12-:i wish you
2 - 12-:i work in
3 - 12-:i work w
-10 nnllmmmomm 12-:i would w
-4 mmmmmnmmmm 12-:if i w
-21 mlmlmommlm 12-:in my w
25 mnmmlpmmmm 12-:in the w
-1 mnmmmmmmmm 12-:in this w
1 - 12-:is it w
5 - 12-:is there a
-9 mmkolmnmmm 12-:it 's -ing
-17 mlllomqmmm 12-:it 's a
-16 mmlommlmmm 12-:it 's my
35 mmmonmkmmm 12-:it 's w
0 molmmmmnmm 12-:it should be
-8 momllnnlml 12-:let us w
-10 mmmmomlmmm 12-:life is w
0 mlmmmmlomm 12-:make it w
-21 mmmmmlmmom 12-:my boss w
13 - 12-:my favorite w
-2 mlmllmmrmm 12-:my first w
2 - 12-:my husband is
10 - 12-:my name is
5 - 12-:my old w
-10 mmmnmmmmmm 12-:my sister is
4 - 12-:my wife and
7 - 12-:she 's w
9 nmmmmmmmmm 12-:should i w
-1 mmommmlmmo 12-:thank you for
1 lmmllmommm 12-:that 's w
-10 mmmolmmmmm 12-:the kids 're
6 mmmmnmmmmm 12-:there 're w
-2 mmmnlmnmml 12-:we 'll w
2 mlmmlmmmmo 12-:we 're -ing
5 mnmmllmmml 12-:we 're w
9 - 12-:we 've a
-5 mommmmmmmm 12-:we 've two
1 - 12-:we 've w
-5 mmmllmqmmm 12-:we should w
-2 - 12-:what 's a
-1 mmmmmmlmmm 12-:what 's w
-1 - 12-:what can i
-2 - 12-:what do you
-3 - 12-:what should i
5 - 12-:when i was
0 nmmmmmlmmm 12-:where 're you
-3 mlmmmmmmmm 12-:why does my
0 lnmmmmmmmm 12-:would you w
-2 mmomlmmmmm 12-:wow that 's
-1 mnmmmmmmmo 12-:you 'll be
-6 mnmmlnlmmm 12-:you 're a
0 lmnmmmmmmm 12-:you 're w
-2 mmlmomnmmm 12-:you can not
6 - 1234:how do i stop
-14 - 1234:how do i tell
-14 mommmlmmmm 1234:i 'd like a
6 nnlmmlmmmm 1234:i 'd like to
5 mmnmmmmmmm 1234:i 'd love to
-2 mlommmmmmm 1234:i 'll try to
5 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
-16 mmmmmmnmmm 1234:i 'm a bit
1 - 1234:i 'm a vegetarian
-9 mmmnmmmmmm 1234:i 'm about to
5 - 1234:i 'm allergic to
-2 - 1234:i 'm at the
-6 ommlmmmmmm 1234:i 'm calling to
-22 llnomllmmm 1234:i 'm going to
-8 mmmnmmmmmm 1234:i 'm having a
1 mmmnmmmmmm 1234:i 'm in a
-14 mlmnmmmmmm 1234:i 'm in the
-13 mpmlmlmmmm 1234:i 'm looking for
-17 pmnlmmmmmm 1234:i 'm not sure
12 - 1234:i 'm on the
-3 mmnkmmnmmm 1234:i 'm sorry i
-4 molmmmlmml 1234:i 'm trying to
-10 mlmnmmmmmm 1234:i 'm waiting for
-3 mnmmmmmmmm 1234:i 'm working on
3 - 1234:i 've been a
1 - 1234:i 've been feeling
8 - 1234:i 've got a
-11 mlolmmmmmm 1234:i 've the same
-6 mmlmmmnmmm 1234:i 've to go
22 - 1234:i can not stand
12 mmlmmmommm 1234:i do not 've
-7 mmnmmmmmmm 1234:i do not care
-4 - 1234:i do not get
-26 ommmmmmmmm 1234:i do not know
6 mmnmmmmlmm 1234:i do not like
-8 mmnmmmmomm 1234:i do not need
-13 mmnmmmmmmm 1234:i do not think
-8 mmlmmmmpmm 1234:i do not want
-2 - 1234:i hope you 're
-3 mmmlmmommm 1234:i just wanted to
-3 mnmmmmmmmm 1234:i need you to
-6 mmlommmmmm 1234:i think i 'll
-8 nmllommmmm 1234:i think it 's
-3 mmnlmmmmmm 1234:i think that 's
-10 nmmmmmmmmm 1234:i want to know
3 mnlmmmmpmm 1234:i want you to
-6 mmmnmmmmmm 1234:i was in the
-8 nnlmmmmmmm 1234:i would like to
5 - 1234:is there a way
4 - 1234:my wife and i
-2 - 1234:what 's a good
-2 - 1234:what do you do
-1 - 1234:what should i do
-2 mmomlmmmmm 1234:wow that 's a
-10 mlmmnmmmom 123:according to the
-1 lmommmlmmm 123:can not wait
-4 mmmmmmmomm 123:do not write
-2 nmmmmmmmmm 123:do you think
-1 mommmmmmmm 123:go ahead and
4 nmmmmmmmmm 123:how can i
-8 nmmmmmmmmm 123:how do i
-9 nolmmlmnml 123:i 'd like
5 mmnmmmmmmm 123:i 'd love
-5 mmnlmmommm 123:i 'd say
-3 mllommmmmm 123:i 'll be
-1 mmnlmmmmmm 123:i 'll do
-1 mnmmmmmmmm 123:i 'll give
-4 mmlommmmmm 123:i 'll not
-2 mpllmmmmmm 123:i 'll take
-2 mlolmmmmmm 123:i 'll try
22 - 123:i 'm 0
42 mmlmmnnmmm 123:i 'm a
-9 mmmnmmmmmm 123:i 'm about
5 - 123:i 'm allergic
4 mmmmmommmm 123:i 'm an
-19 mllmmlommm 123:i 'm at
-1 oomlmmmmmm 123:i 'm calling
-16 mmlnmmmmmm 123:i 'm doing
-5 - 123:i 'm eating
-5 mmlmmmmmmm 123:i 'm fine
16 - 123:i 'm from
-1 mmolmmlmmm 123:i 'm glad
-28 llnpmllmmm 123:i 'm going
-4 mmlmmmnmmm 123:i 'm good
-8 mmmommlmmm 123:i 'm having
-6 mmlmmmommm 123:i 'm here
-6 mlmomllmmm 123:i 'm in
-7 mmoimmqmmm 123:i 'm just
-16 mlllmmommm 123:i 'm listening
-14 mpnkmlmmmm 123:i 'm looking
20 pmokmllmmm 123:i 'm not
1 mmmnmmmmmm 123:i 'm on
9 - 123:i 'm really
19 - 123:i 'm scared
-3 mmnlmmlmmm 123:i 'm so
-5 mmnkmmommm 123:i 'm sorry
-16 mmnmmmlmmm 123:i 'm still
12 - 123:i 'm studying
-2 mmmlmmqmmm 123:i 'm sure
4 mmmnmmmmmm 123:i 'm taking
20 mmmlmommmm 123:i 'm the
-4 molmmmlmml 123:i 'm trying
-15 mpmlmlmmmm 123:i 'm using
-16 mlmommmmmm 123:i 'm waiting
-3 mnmmmmmmmm 123:i 'm working
-1 mnmlmmmmmp 123:i 'm writing
15 qmlmmlmmmm 123:i 've a
-11 mnmmmmmmmm 123:i 've an
24 - 123:i 've been
8 - 123:i 've got
-9 mmnmmmmmmm 123:i 've heard
-4 mmnmmmmmmm 123:i 've never
-13 mmmnmmmmmm 123:i 've no
-22 lllpmmmmmm 123:i 've not
-12 mmolmmmmmm 123:i 've the
-18 mllommnmmm 123:i 've to
9 - 123:i believe in
19 lllnmmplmm 123:i can not
-19 olojllmpmm 123:i do not
6 - 123:i drive a
4 - 123:i feel like
-19 mmlnmmmmmm 123:i forgot my
11 - 123:i go to
-9 mlmnmlmmmm 123:i got a
-8 mmnkmmmmmm 123:i got it
15 - 123:i got my
-13 mmlnmmommm 123:i gotta go
-12 mllomnmmmm 123:i had a
14 - 123:i hope to
-6 mmllmmpmmm 123:i hope you
-6 - 123:i just got
-7 onmkmmmmmm 123:i just want
-3 mmmlmmommm 123:i just wanted
13 mmmnmmmmmm 123:i left the
-8 - 123:i like that
-14 mmnmmmlmmm 123:i like your
3 - 123:i live in
-13 mmkmmmommm 123:i love you
4 - 123:i miss my
-3 mmlpmlmmmm 123:i need a
-13 momlmmmmmm 123:i need help
-8 olmmmmmmmm 123:i need to
-3 mnmmmmmmmm 123:i need you
-16 mmnmmmmmmm 123:i never thought
-10 mmolmmmmmm 123:i prefer the
5 - 123:i run a
-2 mmmnlmmmmm 123:i think i
-8 nmllommmmm 123:i think it
-6 mmolmmmmmm 123:i think so
-3 mmnlmmmmmm 123:i think that
-4 nmllplmmmm 123:i think the
-1 mmommmlmmm 123:i think you
2 - 123:i told my
5 - 123:i used to
5 mmlmmmmomm 123:i want a
-8 mnmlmmmmmm 123:i want the
0 moknllnlml 123:i want to
3 mnlmmmmpmm 123:i want you
-1 mmmnmmmmmm 123:i was in
-13 mmnkmmommm 123:i was just
-5 mmnmmmmmmm 123:i was not
-8 mmlmmqmmmm 123:i wish i
-6 mmlmmmommm 123:i wish you
2 - 123:i work in
-10 nnllmmmomm 123:i would like
-3 - 123:if i were
5 - 123:is there a
-17 mlllomqmmm 123:it 's a
2 - 123:it 's been
-16 mmlommlmmm 123:it 's my
0 molmmmmnmm 123:it should be
2 - 123:my husband is
10 - 123:my name is
-10 mmmnmmmmmm 123:my sister is
4 - 123:my wife and
-1 mmommmlmmo 123:thank you for
-2 mmmmmmommm 123:that 's what
-10 mmmolmmmmm 123:the kids 're
9 - 123:we 've a
1 - 123:we 've been
-5 mommmmmmmm 123:we 've two
-2 - 123:what 's a
-1 - 123:what can i
-2 - 123:what do you
-3 - 123:what should i
5 - 123:when i was
0 nmmmmmlmmm 123:where 're you
-3 mlmmmmmmmm 123:why does my
-2 mmomlmmmmm 123:wow that 's
-1 mnmmmmmmmo 123:you 'll be
-6 mnmmlnlmmm 123:you 're a
-2 mmlmomnmmm 123:you can not
-11 mmmmmnmmom 12:" i
-7 pmmmmlmmmm 12:'m i
-2 nmmmmmlmmm 12:'ve you
-5 mmmmommmmm 12:a good
-10 mlmmnmmmom 12:according to
21 - 12:allergic to
-1 mlmmmmmnmm 12:answer in
12 - 12:as a
-4 mmmommlmmm 12:call me
-7 mmmmmlmmmm 12:can i
-1 lmonmmlmmm 12:can not
8 mommmmlmmm 12:can you
-7 lnmmmmmmmm 12:could you
-7 mnmmmmmmmm 12:create a
0 nmmmmmlmmm 12:did you
18 ljkmlmqpmm 12:do not
-6 nmmmmmmmmm 12:do we
-3 ommmmmlmmm 12:do you
-5 mnmlmmmmmm 12:give me
-1 mommmmmmmm 12:go ahead
1 mmmolmmmmm 12:going to
0 mmkmmmommm 12:good luck
2 mmllmmnmmm 12:good morning
-7 mmmnlmmmmm 12:he 's
-5 mmmnmmmmmm 12:he is
-2 mmmmnmmmmm 12:he was
-9 mommmmllmm 12:help me
4 nmmmmmmmmm 12:how can
-8 nmmmmmmmmm 12:how do
-3 nmmmmmmmmm 12:how to
-8 mnlmmnnnml 12:i 'd
-26 kpnolkjkml 12:i 'll
13 mmjqjkojjk 12:i 'm
8 oplolkllll 12:i 've
-20 mmolmmlmmm 12:i agree
-6 mmolmmlmmm 12:i appreciate
-6 mlommmmmmm 12:i asked
3 mmmlomlmmm 12:i believe
-16 mmnlmmnmmm 12:i bet
0 mmmnmmmmmm 12:i bought
2 - 12:i broke
-3 llmnllolmm 12:i can
-2 mnmmmmmmmm 12:i changed
-5 mmmnmmmmmm 12:i could
-5 mmmnmmmmmm 12:i did
13 olojllmpmm 12:i do
6 - 12:i drive
8 - 12:i enjoy
-11 mlommljmmm 12:i feel
-19 mmlnmmmmmm 12:i forgot
1 mmnmmmmmmm 12:i found
22 mnmmmmmmmm 12:i get
15 mmmnmmmmmm 12:i go
-4 mlmomllmmm 12:i got
-13 mmlnmmommm 12:i gotta
6 - 12:i grew
-10 mmolmmlmmm 12:i guess
-19 mlmomnlmmm 12:i had
7 mmnmmmmmmm 12:i hate
-13 mmlmplmmmm 12:i heard
-11 mlnkmmommm 12:i hope
-33 nnjmmmnmmm 12:i just
-11 lmplmmlmmm 12:i know
2 mlmommmmmm 12:i left
4 mlolmmlmmm 12:i like
14 - 12:i live
4 mmmlmmnmmm 12:i love
11 - 12:i make
-9 mlnmmmmmmm 12:i mean
1 mmlmmmnmmm 12:i miss
-12 mmlnmmnmmm 12:i missed
-5 mmlommmmmm 12:i must
-37 ntinkkloll 12:i need
-6 mmnmmmmmmm 12:i never
-15 mlmnmlmpmm 12:i only
21 - 12:i passed
6 - 12:i play
3 mmolmmmmmm 12:i prefer
5 - 12:i run
-17 mmolmmlmmm 12:i said
-13 mmolmmlmmm 12:i see
-1 - 12:i should
-16 mmlommmmmm 12:i slept
2 - 12:i still
3 - 12:i study
2 mlmmmnmmmm 12:i take
1 - 12:i teach
-35 nkolskklll 12:i think
2 - 12:i told
9 - 12:i took
-14 mmokmmmmmm 12:i understand
7 mnmmmmmmmm 12:i use
5 - 12:i used
4 - 12:i usually
-16 lqkmlkmqll 12:i want
17 nmnmmlnmmm 12:i was
-33 mnlllpommm 12:i wish
24 - 12:i work
-19 nmllmpmomm 12:i would
15 - 12:i wrote
-8 nmmllommll 12:if i
-21 mlmlmommlm 12:in my
6 mnmlloolom 12:in the
-1 mnmmmmmmmm 12:in this
1 - 12:is it
4 mlmmmmmmmm 12:is there
11 lkhsnlplml 12:it 's
-4 mlmmommmmm 12:it is
-1 mnlmlmmqmm 12:it should
3 mlnmmmmmmm 12:it was
-1 mmomlmlmmm 12:it works
-4 mmmnmmmmmm 12:later i
-2 mlommmmlmm 12:let me
-14 mnllloplml 12:let us
-10 mmmmomlmmm 12:life is
-5 mmmmomlmmm 12:love is
-1 mmmmlmlomm 12:make it
-19 mmmmmlmmom 12:my boss
3 - 12:my brother
-28 mlmlmpmmmm 12:my character
4 - 12:my dad
3 - 12:my daughter
13 - 12:my favorite
0 mlmllmmrmm 12:my first
1 - 12:my girlfriend
1 - 12:my grandmother
5 - 12:my husband
-13 mmmnmmmmmm 12:my mom
2 - 12:my mother
10 - 12:my name
5 - 12:my old
-5 mmmnmmmmmm 12:my phone
-33 mmmmmmmmom 12:my sister
6 - 12:my son
7 - 12:my wife
11 lmmmmmnmmm 12:not much
-1 mmlmlmnmmm 12:see you
3 mmmolmmmmm 12:she 's
9 nmmmmmmmmm 12:should i
-4 nnmmlmmlmm 12:tell me
-1 mmnmmmmmmo 12:thank you
-9 llpkklnmll 12:that 's
0 mmnmlmlmmm 12:that helped
0 mmnmlmmmmm 12:that is
0 mmnmmmmmmm 12:that must
0 mmnmlmmmmm 12:the answer
14 mmmnlmmmmm 12:the baby
-1 mlmmommmmm 12:the company
2 mmmolmmmmm 12:the kids
6 mmmmnmmmmm 12:there 're
-2 mmmolmmmmm 12:they 're
-2 mmmmommmmm 12:they should
-2 mmpmlmmmmm 12:this is
6 mmmnmmmmmm 12:today i
13 - 12:today is
-5 mllolmnmml 12:we 'll
-4 lmlpkllmmn 12:we 're
8 mommmmmmmm 12:we 've
10 - 12:we adopted
-4 mmmmommmmm 12:we live
6 - 12:we lost
-6 mmmllmpmmm 12:we should
0 nmmmmmmmmm 12:what 're
-6 mmmmmmnmmm 12:what 's
-3 jmmommpmmm 12:what a
0 mmmmmmlmmm 12:what about
-1 - 12:what can
-2 - 12:what do
-3 - 12:what should
15 - 12:when i
0 nmmmmmlmmm 12:where 're
-1 - 12:which one
-2 nmmmlmmmmm 12:who is
-3 mlmmmmmmmm 12:why does
0 lnmmmmmmmm 12:would you
-2 mmomlmlmmm 12:wow that
-5 mnmmmmmlmm 12:write a
-1 mnmmmmmmmo 12:you 'll
-11 loolkplmml 12:you 're
-3 llpmomlmmm 12:you 've
21 lmkmnmommm 12:you can
-5 mmmmommmmm 12=a good.PERSON
4 nmmmmmmmmm 12=how can.I
-8 nmmmmmmmmm 12=how do.I
-4 mommmllnml 12=i 'd.LIKING
-1 mmnlmmmmmm 12=i 'll.AUX
35 - 12=i 'm.CONDITION
-13 mnlmmlommm 12=i 'm.DEICTIC
-20 llmomllmmm 12=i 'm.MOOD
-20 mlojmlommm 12=i 'm.NOW
-20 mlmnmmmmmm 12=i 'm.PLAY
-5 lmlnmmmmmm 12=i 'm.PRAISE
-5 mmnkmmommm 12=i 'm.THANKS
9 mnmmmmmmmm 12=i 'm.WORK
4 - 12=i 've.CONDITION
1 mmnmmmmmmm 12=i 've.LASTING
4 - 12=i feel.LIKING
-8 mmjommmmmm 12=i feel.MOOD
-3 - 12=i feel.PRAISE
-19 mmlnmmmmmm 12=i forgot.MY
-8 mmnkmmmmmm 12=i got.DEICTIC
15 - 12=i got.MY
-6 mmllmmpmmm 12=i hope.YOU
13 mmnmmmmmmm 12=i know.WH
9 - 12=i like.DEICTIC
-14 mmnmmmlmmm 12=i like.YOU
-19 mmnmmmlmmm 12=i love.DEICTIC
2 - 12=i love.PLAY
-13 mmkmmmommm 12=i love.YOU
4 - 12=i miss.MY
-7 mmlmmmnmmm 12=i missed.YOU
-10 mnllmmmpmm 12=i need.DEICTIC
-3 mnmmmmmmmm 12=i need.YOU
-12 nlnlnmmmmm 12=i think.DEICTIC
-2 mmmnlmmmmm 12=i think.I
-1 mmommmlmmm 12=i think.YOU
2 - 12=i told.MY
3 mnlmmmmpmm 12=i want.YOU
4 - 12=i was.HOME
-13 mmnkmmommm 12=i was.NOW
-8 mmlmmqmmmm 12=i wish.I
-6 mmlmmmommm 12=i wish.YOU
-10 nnllmmmomm 12=i would.LIKING
-6 mmmmmommmm 12=if i.AUX
-1 mnmmlommmm 12=in the.DEICTIC
-16 mmlommlmmm 12=it 's.MY
2 - 12=my husband.AUX
10 - 12=my name.AUX
-10 mmmnmmmmmm 12=my sister.AUX
4 - 12=my son.AUX
14 mmnmlmkmmm 12=that 's.PRAISE
-2 mmmmmmommm 12=that 's.WH
0 mmnmlmmmmm 12=the answer.AUX
-10 mmmolmmmmm 12=the kids.AUX
13 - 12=today is.MY
-1 - 12=what can.I
-2 - 12=what do.YOU
-3 - 12=what should.I
5 - 12=when i.AUX
0 nmmmmmlmmm 12=where 're.YOU
-3 mlmmmmmmmm 12=why does.MY
-11 mmmmmnmmom 1:"
-1 mmpmlmllmm 1:'ll
-7 pmmmmlmmmm 1:'m
-1 pmmmmmlmmm 1:'re
-7 ollllmomml 1:'ve
-5 mmmmmpmmmm 1:*
1 nlllompmml 1:a
-10 mlmmnmmmom 1:according
-1 mmmmmmlomm 1:add
5 mmmmmmnmmm 1:after
-1 mmmmlmmmms 1:all
21 - 1:allergic
-6 mmlmmmnmmm 1:almost
25 - 1:always
-2 mlmmmmlpmm 1:answer
-1 pmmmlmlmmm 1:any
-2 plmmmmmmml 1:anyone
-2 mllmmpnmpl 1:as
1 mmmnmmmmmm 1:at
-6 mjllmmmrmm 1:be
-2 mmlmmmnmmm 1:bye
-4 mmmommlmmm 1:call
-8 oonmllklml 1:can
-2 mommlmmlmm 1:change
-6 mnmmmmmmmm 1:check
-1 mlmmmmpkmm 1:come
8 mmnmmmkmmm 1:cool
-9 kpmmmmmmmm 1:could
-7 mnmmmmmmmm 1:create
-11 mllllmpmmp 1:dear
0 nmmmmmlmmm 1:did
1 nkklklorml 1:do
0 nmmmmmmmmm 1:does
12 - 1:every
-1 mmmmommmmm 1:everyone
-1 mmrlmmjmmm 1:exactly
-7 mommlmlnmm 1:explain
-4 mmlqmmlmmm 1:finally
-1 mlllloommo 1:for
2 mmlmmmmmpq 1:from
-5 mmmlmmmmmm 1:give
-1 mommmmmmmm 1:go
32 mmmplmmmmm 1:going
0 llnllmnlml 1:good
-1 mmlmmmommm 1:happy
-3 mmmplmlmmm 1:having
0 lllolmlmnl 1:he
-9 mommmmllmm 1:help
0 mmkmmmpmmm 1:here
-1 mmmmmmmmpm 1:his
0 mmmllmpmmm 1:hope
-12 plllkllmll 1:how
51 kosrihmmbe 1:i
-8 mllloolmll 1:if
-4 mmmmmommmm 1:imagine
-4 mommmmmlmm 1:improve
-37 kmlimqopmk 1:in
-3 mmmmmmmnmm 1:include
3 plmmlmmmmm 1:is
-5 kmnqnkmnlj 1:it
22 - 1:job
9 mlmmmmmnmm 1:keep
7 mmmmnmmmmm 1:kids
-4 mmmnmmmmmm 1:later
-17 lmollookml 1:let
-10 mmmmomlmmm 1:life
-11 mmlmomnmmm 1:love
-12 molmlmlnml 1:make
-11 mmmnnmmmmm 1:many
-3 mmqmlmkmmm 1:me
-2 mmlmlmlsml 1:more
11 jnkqkmponi 1:my
-2 nmmolmllmm 1:need
15 mmnmlmnmmm 1:never
6 mnmmmmmmmm 1:next
2 mmmmlmnmmm 1:nice
-3 mmlmqmlmmm 1:nobody
7 lmqmlmllmm 1:not
-1 mmomnmllmm 1:nothing
5 mmmmlmpmmm 1:of
-1 mmnkmmommm 1:okay
1 mmmnmmmmmm 1:on
1 mmmmnmmmmm 1:one
3 mlmlommmmp 1:our
7 mmmmpmlmmm 1:people
-2 mmommmlmmm 1:perfect
-2 mmmnmmlmmm 1:reached
-6 mlmolmmmmm 1:reaching
-3 omlmmmlmmm 1:really
30 - 1:remember
-4 mmnnmmmmlm 1:right
-3 mmqllmmlml 1:same
-7 mlmmmonmmm 1:say
-1 mmlmlmnmmm 1:see
-1 lllpmnlmol 1:she
9 nmmmmmmmmm 1:should
-10 mmmmmmommm 1:since
18 - 1:someone
-2 mmkplmnmmm 1:sorry
-4 mmpmlmlmmm 1:sounds
-7 mmonlmkmmm 1:still
-16 mmmmmommmm 1:suppose
-1 mkmmmmnnmm 1:take
-5 nnmmlmnlmm 1:tell
-1 mmnmmmmmmo 1:thank
-15 kltjjljklk 1:that
-25 ionnopikqj 1:the
12 klllomommm 1:there
-7 lllmqlllml 1:they
-7 lkommllmmp 1:this
18 mmmnmmmmmm 1:today
-1 mmmnmmmmmm 1:tonight
15 - 1:two
-5 mkmmlmlrmm 1:use
8 knnnpknlll 1:we
-4 nklmklnlml 1:what
6 ommlpmlmml 1:when
-3 ommmmmlmmm 1:where
0 ommmmmlmmm 1:which
-3 lmmmlmqmmm 1:who
2 olmmlmlmmm 1:why
-3 mlmmlmommm 1:wish
0 lnmmmmmmmm 1:would
-2 mmomlmlmmm 1:wow
-6 mnmllmlnmm 1:write
7 - 1:yesterday
10 plsjmpjkmk 1:you
-2 lpnmlmlnml 1:your
-11 mmmmmnmmom 1=".I
-7 pmmmmlmmmm 1='m.I
-2 nmmmmmlmmm 1='ve.YOU
-5 mmmmommmmm 1=a.MOOD
-5 mmmmommmmm 1=a.PRAISE
25 - 1=always.CHAT
-7 mmmmmlmmmm 1=can.I
8 mommmmlmmm 1=can.YOU
-7 lnmmmmmmmm 1=could.YOU
0 nmmmmmlmmm 1=did.YOU
-6 nmmmmmmmmm 1=do.WE
-3 ommmmmlmmm 1=do.YOU
2 mmllmmommm 1=good.NOW
-7 mmmnmmmmmm 1=he.AUX
-4 ollmmmlmmm 1=how.AUX
4 nmmmmmmmmm 1=how.MODAL
-37 mlqnijlolk 1=i.AUX
18 - 1=i.HOME
19 mmnmmmmmmm 1=i.LASTING
34 llqjmmmlmm 1=i.LIKING
-70 knnpjmlmlk 1=i.MODAL
-32 nnkmmmmlmm 1=i.NOW
6 - 1=i.PLAY
30 - 1=i.WORK
-8 nmmllommll 1=if.I
-1 mnmmmmmmmm 1=in.DEICTIC
-21 mlmlmommlm 1=in.MY
6 nlmmmmmmmm 1=is.DEICTIC
-3 lnnlmlmpml 1=it.AUX
-2 mpmmkmlpml 1=it.MODAL
-1 mmomlmlmmm 1=it.WORK
-4 mmmnmmmmmm 1=later.I
-14 mnllloplml 1=let.WE
-10 mmmmomlmmm 1=life.AUX
-5 mmmmomlmmm 1=love.AUX
-1 mnlmlmlnmm 1=make.DEICTIC
-38 lsmlmmlmll 1=my.CODE
3 mlmllmmrmm 1=my.DEICTIC
-11 mlmnmnmmnm 1=my.KIN
13 - 1=my.LIKING
3 lnmmmmmmmm 1=my.ORDER
25 mmmmmlmmom 1=my.PERSON
12 - 1=my.WORK
2 - 1=our.KIN
-6 mmmmmmmmmn 1=our.WORK
-1 mmlmlmnmmm 1=see.YOU
9 nmmmmmmmmm 1=should.I
-1 mmmommlmmm 1=sorry.AUX
-1 mmnmmmmmmo 1=thank.YOU
-1 mmpmjmlmmm 1=that.AUX
0 mmomlmmmmm 1=that.MODAL
-2 mmplkmmpml 1=the.CHAT
-3 lslmjlmlll 1=the.CODE
0 mmolmmmmmm 1=the.DEICTIC
14 mlmpmmmmmm 1=the.KIN
8 mmmnmmmmmm 1=the.PET
-2 mlmmpmmmmm 1=the.WORK
5 mlllpmmmmm 1=there.AUX
-4 mmmnnmmmmm 1=they.AUX
10 mmmmnmmmmm 1=they.HOME
-2 mmmmommmmm 1=they.MODAL
-2 mmpmlmmmmm 1=this.AUX
12 mmmnmmmmmm 1=today.AUX
6 mmmnmmmmmm 1=today.I
-13 llopikplml 1=we.AUX
-4 mmmmommmmm 1=we.HOME
-16 llomkmqmmk 1=we.MODAL
-9 olmllllmmm 1=what.AUX
-4 nmmmmmmmmm 1=what.MODAL
15 - 1=when.I
-3 ommmmmlmmm 1=where.AUX
-1 - 1=which.DEICTIC
-2 nmmmlmmmmm 1=who.AUX
3 nlmmmmmmmm 1=why.AUX
0 lnmmmmmmmm 1=would.YOU
-2 mmomlmlmmm 1=wow.DEICTIC
6 kpolkpmlmn 1=you.AUX
20 lmlmnmommo 1=you.MODAL
-1 mmmmmmmoml 1=your.CHAT
5 mmnmmmmmmm 2:!
-8 mnlmmnnnml 2:'d
-38 kpnqljkklm 2:'ll
-2 mmjqjkqjjk 2:'m
-34 knloooillk 2:'re
1 kjktilpklk 2:'s
12 npnnmklllk 2:'ve
27 mnmlllllms 2:0
-12 mlmmnmmmmn 2:0000
-12 krlmllpllk 2:a
0 mmlmmmmmmm 2:about
-5 mnmmlmmmmq 2:add
11 - 2:adopted
-20 mmolmmlmmm 2:agree
-1 mommmmmmmm 2:ahead
-5 mmmlommmmm 2:all
34 mmmmlmpmmq 2:and
7 - 2:anniversary
6 mlnmlmmoml 2:answer
-6 mmolmmlmmm 2:appreciate
-17 mnmlnmlnml 2:as
-6 mlommmmmmm 2:asked
3 mlmnlmonml 2:at
14 mmmnlmmmmm 2:baby
3 - 2:back
-18 mmnkomnlmm 2:bad
3 mmmlomlmmm 2:believe
-16 mmnlmmnmmm 2:bet
-7 mmmmommmmm 2:birds
12 mmlmmmnmmm 2:birthday
-19 mmmmmlmmom 2:boss
2 mmmnmmmmmm 2:bought
25 - 2:broke
3 - 2:brother
-6 mmmolmlmmm 2:bus
6 mmpmmmmmmm 2:but
11 lklnplolml 2:can
-5 mmmnmmmmmm 2:cat
-2 mnpllmlmmm 2:changed
-31 mlmlmqmmmm 2:character
-3 mnmnlmmmmm 2:class
-1 mmmmnmmmmm 2:closed
-8 mommmmmmmm 2:code
11 mlmmommmmm 2:company
-6 mmnnmmlmmm 2:could
4 - 2:dad
6 - 2:daughter
-6 mmnmlmlmmm 2:did
10 okpjnllnll 2:do
19 - 2:doctor
-8 nlollmlmmm 2:does
15 - 2:dog
6 - 2:drive
5 - 2:eat
15 mmmmlmmmmq 2:email
8 - 2:enjoy
4 mmmnlmmmmm 2:exam
-3 mmmmlmmmmo 2:failed
13 - 2:favorite
-11 mlommljmmm 2:feel
26 - 2:finally
0 mlmlnlmrmm 2:first
-11 mmmolmmmmm 2:food
-5 momnlmmmml 2:for
-19 mmnnlmlmmm 2:forgot
13 mmnmmmmmmm 2:found
0 mmmmmmnmmm 2:friend
-6 momlmmmmmm 2:function
22 mnmmmmmmmm 2:get
1 - 2:girlfriend
17 mmmnmmmmmm 2:go
-7 nmnlnmlmml 2:good
-4 mlnomllmmm 2:got
-13 mmlnmmommm 2:gotta
1 - 2:grandmother
6 - 2:grew
-10 mmolmmlmmm 2:guess
-13 mlmomnlmmm 2:had
0 mmmmommmmm 2:has
7 mmnmmmmmmm 2:hate
-21 mmnlollmmm 2:heard
0 mmnmlmlmmm 2:helped
25 mlomlmlmmq 2:here
0 mmlplmlmmm 2:home
-11 llnkmlommm 2:hope
-17 mmmlmmmmom 2:how
5 - 2:husband
-17 ojmmjsllqp 2:i
0 nmnmmmlmmm 2:idea
-6 ommlmnlmmm 2:if
0 mklommnlml 2:in
-9 nmmmmmmmmm 2:invented
5 lknlvljklk 2:is
-8 mojljlmqll 2:it
-2 monmmmlmmm 2:job
-24 nnjolmmlmm 2:just
27 - 2:keep
4 mmmolmmmmm 2:kids
2 mlolnmlmmm 2:know
3 - 2:laptop
-14 mlomlmnlmm 2:last
4 mlmommmmmm 2:left
3 llpllmnlmm 2:like
19 nmmmnmmmmm 2:live
6 mmmmommmmm 2:lost
4 mmmlmmnmmm 2:love
0 mmkmmmommm 2:luck
15 mmommmmmmm 2:made
11 - 2:make
-2 mmmmomlmmm 2:makes
-3 nmmmmmmmmm 2:many
-49 mpmnjlmjmk 2:me
-9 olnmmmmmmm 2:mean
6 - 2:met
1 mmlmmmnmmm 2:miss
-12 mmlnmmnmmm 2:missed
-13 mmmnmmmmmm 2:mom
4 mmlnmmnmmm 2:morning
2 - 2:mother
5 - 2:moved
10 lmlnmmnmmm 2:much
-11 lnnnklllmn 2:must
-13 mmmlloolll 2:my
22 mmmmmmmmmo 2:name
-40 mtimmjlnlk 2:need
-6 mmnmmmmmmm 2:never
-2 mmmmnmnmmm 2:new
15 ljmmkmopml 2:not
4 mmolmmomml 2:now
0 mlmmpmlmml 2:of
2 mlmmkoommm 2:old
-3 mnlmmmplml 2:on
-1 mmnmlmlmmm 2:one
-17 mllnollpmm 2:only
-2 mmlonmlmmm 2:out
21 - 2:passed
-1 mmmmomlmmm 2:people
-6 mlmnnmmmml 2:phone
6 - 2:play
3 mmolmmmmmm 2:prefer
14 - 2:proposed
36 - 2:quit
-2 mmpmlmlmmm 2:really
-7 mmkmkmqmmm 2:regards
5 - 2:run
-17 mmolmmlmmm 2:said
-6 mmmnmmmmmm 2:say
-13 lmolmmnmmm 2:see
-21 mmljoloomn 2:should
-1 mmmmmmlnmm 2:simple
-33 mmmmmmmmom 2:sister
11 mmmommlmmm 2:sleep
-16 mmlommmmmm 2:slept
-3 mommmmmlmm 2:some
6 - 2:son
-4 mmomlmmmmm 2:sounds
-3 mlmmlmlqmm 2:step
2 mlnmmmmmmm 2:still
-8 mmmmnmmmmm 2:students
2 mmmmnmmmmm 2:study
2 mlmmmnmmmm 2:take
1 - 2:teach
7 - 2:teacher
3 moomkmklml 2:that
-13 krknhtnlnj 2:the
4 olknlmlmmm 2:there
-11 mnmmnmmlmm 2:these
-35 nkolskklll 2:think
4 mtlllnkkml 2:this
4 mnmmlmmmmm 2:throws
3 mmmmlmommm 2:time
7 pjnmmmmlnk 2:to
2 - 2:told
-1 - 2:too
9 - 2:took
-9 mlmnnmmmml 2:train
-14 mmokmmmmmm 2:understand
-14 mnllloplml 2:us
17 mnmmmmmmmm 2:use
6 - 2:used
4 - 2:usually
4 - 2:visa
-3 mmmommmmmm 2:wait
-1 mmlnmmlmmm 2:waiting
-18 lqkmkkmqll 2:want
-1 mlnmnkmlml 2:was
-21 olmllmmmmn 2:we
9 - 2:wedding
-1 mmmlmmqlmm 2:well
-8 mmmnmmmmmm 2:went
7 - 2:wife
2 mmmokmmmmm 2:wifi
-33 mnlllpommm 2:wish
16 mkmmlmlsmm 2:with
0 mmmmnmmmmm 2:won
19 mmmnmmmmmm 2:work
27 mmomlmlmmm 2:works
-20 nmmllolomm 2:would
-1 mmokmmmmmm 2:wrong
10 mmmmnmmmmm 2:wrote
4 mmmmmnmmmm 2:year
-10 ooiknlokll 2:you
-2 mllmlmnqml 2:your
-9 mlmlmnomln 3:'ll
35 - 3:'m
4 klkqllqlml 3:'re
0 mmomlmlmmm 3:'s
-60 lklmmpmlnq 3:'ve
53 mnmnlmmmmn 3:0
10 plkormkmll 3:a
4 mnmnmmmmmm 3:about
0 mommlmmmmm 3:above
4 mnmmmmmmmm 3:account
15 mmnmmmmmmm 3:afraid
-2 lmomlmlomm 3:again
-16 mmlkmmrmml 3:all
27 - 3:allergic
-4 mmlommlmmm 3:almost
-7 mmmolmlmmm 3:already
13 lrlknnllml 3:an
23 mnmmllmmmq 3:and
-1 mjmmmmlpmm 3:answer
-1 - 3:any
18 mmmmmmmmmq 3:as
7 - 3:ask
-9 mmlplmmmmm 3:asleep
-20 lklrmmnlmk 3:at
11 mmmommlmmm 3:badly
-16 lmnnjpklmq 3:be
30 - 3:been
-8 mmnnmmlmmm 3:better
-5 mmmmnmmmmm 3:born
-1 mmmmmmmpmm 3:but
15 mnmmlmlqml 3:by
41 mmlmmmmmmm 3:call
-1 oomlmmmmmm 3:calling
-12 mmmlnlmmqm 3:came
15 mmmmnmmmmm 3:can
-7 mmlommmmmm 3:come
-10 mlmnmmmmmm 3:cooking
-2 mmnmmnmmmm 3:could
-8 lmmnmmnmmm 3:day
-4 mmolmmmmmm 3:definitely
-7 mmolmmmmmm 3:did
2 - 3:dinner
-2 mlollmlmmm 3:do
-8 nnmlmmmmmm 3:does
1 mmmmommmmm 3:dogs
-16 mmlnmmmmmm 3:doing
-11 nmmnmmmmmm 3:done
-2 mmmnmmmmmm 3:down
-2 ommmmmmmmm 3:eat
-5 - 3:eating
40 - 3:emojis
2 mmmmnmmmmm 3:ended
6 - 3:engaged
4 nmmmmmlmmm 3:ever
-4 mmnmmmmmmm 3:exactly
-5 mnmmmnmmmm 3:exercise
18 - 3:expecting
-5 mmlmmmmmmm 3:fine
-12 mnmmnmmmmm 3:five
16 - 3:flying
-7 mommmlmlmm 3:following
9 - 3:food
-24 oknnolollm 3:for
7 mmmmmmlmmm 3:free
-5 mmmmnmnmmm 3:friend
7 nlmmmmmmmn 3:from
0 mmnmmmlmmm 3:funny
41 - 3:future
-7 mmmnmnmmmm 3:game
-12 komnmlmmmm 3:get
-2 mnmnmmmmmm 3:getting
-2 mmnlmmmmmm 3:give
-14 mnomllmmml 3:given
-1 mmolmmlmmm 3:glad
-21 mljomlommo 3:go
-21 llnonllmml 3:going
-4 mmnllmmmmm 3:good
35 mmmnmmmmmm 3:got
10 lllnnolmmm 3:great
3 - 3:had
21 mmmmnmmmmm 3:hard
10 lnllrnllmk 3:has
3 nllolmlmmm 3:having
-11 mmolmmlmmm 3:heard
-13 momlmmmmmm 3:help
6 mmmmommmmm 3:her
-8 mlkqlmnmmm 3:here
-6 ommllmommm 3:how
-13 mmmlpmmmml 3:humans
30 pklnkqklml 3:i
35 nklqlkkmml 3:in
-1 mnmmmmmnmm 3:include
10 mmmmmnmmmm 3:into
-17 kmnvinmikl 3:is
-5 mmqimlkomm 3:it
14 - 3:job
-44 lkojnlplll 3:just
2 - 3:kids
0 nmnmmmlmmm 3:know
9 mmmmnmmmmm 3:language
2 mnmmmmmlmm 3:last
-2 mmmmommmml 3:learn
12 - 3:learning
-6 mmmnmmmmmm 3:leaving
18 mmmnmmmmmm 3:left
-24 pqkllkkpll 3:like
-16 mlllmmommm 3:listening
3 mmmmonlmmo 3:live
2 mmmmlpmmmm 3:lived
-4 mmmmnlmmmn 3:lives
-5 mnmmmlmmmm 3:logo
-5 mlnmmnmmmm 3:look
-25 monkmlmmmo 3:looking
18 mmommmmmmm 3:love
1 mmmmmmmmom 3:me
-4 mmlnmmnmml 3:meet
9 - 3:mind
5 mlnmmmmlmm 3:more
0 mnmmlmmomm 3:must
26 mjmolpnllp 3:my
-11 - 3:name
-15 nnllmmmpmm 3:need
-7 mnnlmmmmmm 3:never
18 - 3:new
-2 mmmmmommmm 3:next
-2 mmlmmmommm 3:nice
-36 mlnmnmnlmm 3:no
-43 oionnklmlk 3:not
-5 mmomlmlmmm 3:now
9 lnmmmmnmmm 3:number
11 kmolmlnmmk 3:of
12 - 3:off
11 ommmmmlmmm 3:old
41 mmlommlmmo 3:on
-1 mmnmlmmmmm 3:one
-5 mnmmnmmmml 3:open
14 - 3:our
9 mmlolmlmml 3:out
-11 mmmmmnmmom 3:own
-2 nnmmmmmmmm 3:pay
-5 lolllmrlml 3:please
-3 mmnnmmlmmm 3:probably
-7 mmmmmmmmpm 3:put
11 mmmlmnmmmm 3:raised
11 - 3:rather
19 - 3:really
14 mlmmmmmmmm 3:recommend
-12 lmommmlmmm 3:right
-8 mmmnlmmmmm 3:running
6 - 3:runs
2 mmmmmmommm 3:safe
-3 lolmlmommm 3:same
-13 mlmllnpmmm 3:say
-7 mmmlmlmmrm 3:says
19 - 3:scared
2 mmmmnmmmmm 3:season
-3 mmlolmmmmm 3:see
16 lpmlmmmmmm 3:send
-5 mnmmmmmmmm 3:sentence
5 mmmmnmmmmm 3:seven
-5 mmmnmmmmmm 3:she
-2 mmmmnmmmmm 3:short
-6 mmmlknlrml 3:should
-9 nlmmmmlmmo 3:shows
11 - 3:signed
13 - 3:single
4 - 3:sister
-3 nllnmmlmmm 3:sleep
-28 llrkklkmml 3:so
-23 mmmnmmmmmm 3:some
-21 mmplmmmmmm 3:something
-5 mmnkmmommm 3:sorry
-1 mkmmlmmrmm 3:sound
-1 mnmnmmlmmm 3:start
-2 mmmmlmmmmo 3:started
5 - 3:starts
-20 mlmmmmlmmm 3:still
-8 mnmmmnmlmm 3:story
12 - 3:studying
-2 mmmlmmqmmm 3:sure
-2 mpkllmommm 3:take
4 mmmnmmmmmm 3:taking
-3 mlnkmmpmmm 3:talk
16 - 3:taught
5 mmmmnmmmmm 3:teacher
9 - 3:tell
14 - 3:terrible
-2 mllnmmmmmm 3:text
-46 nkkkrmolml 3:that
-40 onngtojlmi 3:the
-2 nlolmmmmmm 3:think
5 - 3:thinks
-8 mommmmllmm 3:this
-16 mmnmmmmmmm 3:thought
-9 mmnlmmmomm 3:three
-3 mqiokkojlm 3:to
-15 mmmnlmlmmm 3:too
-14 nnlmmmmmmm 3:tried
-15 lksjmmkmmm 3:try
-4 molmmmlmml 3:trying
-8 mrlllmllml 3:two
4 mlmmmmmnmm 3:under
45 lnllloolmm 3:up
-15 mpmlmlmmmm 3:using
-1 lmpkmmlmmm 3:wait
-16 mlmommmmmm 3:waiting
-7 onmkmmmmmm 3:want
-1 mmmlmmommm 3:wanted
2 - 3:wants
5 mlmmommmml 3:was
4 mmmnmmmmmm 3:way
13 mmmommmmmm 3:we
-13 mmlommmmmm 3:well
-8 mlmmnmmmmm 3:were
-9 lmolmmnmmm 3:what
-1 mnnlmmnmml 3:with
-5 plmmmmmmmm 3:wondering
-1 mmmmmmlnmm 3:words
-8 mmmnnmmmmm 3:work
-3 mnmmmmmmmm 3:working
-6 lnmmmmlomm 3:write
-1 mnmlmmmmmp 3:writing
-47 omjgkktnlk 3:you
-41 mnmmmnllml 3:your
58 mqklknmllo AHEAD
16 - AHEAD>AHEAD
9 - AHEAD>LASTING
15 mmmmnmmmmm AHEAD>SPAN
10 - AHEAD>and
16 - AHEAD>for
-28 mnmmmmnmml AHEAD>to
3 mnmlmommmm AHEAD>w
-33 ximkrnfmih AUX
1 lnmlmommmo AUX>'ve
8 lmlmrlllmn AUX>-ed
-20 mllqklnlln AUX>-ing
-10 mlqnlmlmml AUX>-ly
2 omlmomlmml AUX>-s
45 mnmmkmmmmo AUX>0
10 - AUX>AHEAD
-8 llqknlmlmm AUX>AUX
21 - AUX>CONDITION
-5 qjokjlknml AUX>DEICTIC
-2 mmmmnmmmpm AUX>HOME
11 qpkkljllkl AUX>I
3 mmmmmommmm AUX>LASTING
-10 nnllmmmomm AUX>LIKING
4 lmmommnmmm AUX>MOOD
15 mlmlmplmol AUX>MY
8 mmnllmnmmm AUX>NOW
4 mmmnlmmmmm AUX>PLAY
-6 mlmlomnmml AUX>PRAISE
3 - AUX>SPAN
-4 mmlmmmnomm AUX>THANKS
16 - AUX>THIRD
-8 ommlmmmmmm AUX>WE
1 lmmmnmmmmm AUX>WORK
11 npklklilmk AUX>YOU
-19 monjnqjomk AUX>a
-20 mnllmplmmm AUX>an
-6 mmmnmmmmmm AUX>at
-24 kmnmjmmqmr AUX>be
-1 mmlmmmommm AUX>for
-2 mllnmmmmmm AUX>go
-10 nmlolmllml AUX>in
26 mkmkojoqlj AUX>not
12 - AUX>on
-2 - AUX>see
-9 llnolllmpm AUX>so
3 pllknmllll AUX>the
-6 mpmmllmmmo AUX>to
-4 lnollmnmmm AUX>too
-15 llsjmmlmmm AUX>try
3 llonvqhhjn AUX>w
-91 lrsbbgfyjp CHAT
-24 mmmlmmmmmn CHAT>0
-6 llqkjmltml CHAT>AUX
-3 mkmmmmmqmm CHAT>DEICTIC
-9 mnmlmlmmlq CHAT>I
-5 mmmmmmmmmn CHAT>THIRD
0 mommmmmmmm CHAT>WH
-1 mlnnmmmmmm CHAT>YOU
-2 molmmlmmmm CHAT>and
-3 mnlmmmmnml CHAT>as
-13 ommmmmmmml CHAT>for
11 mlllmmmqml CHAT>in
-3 mmnmmmmmmm CHAT>of
0 mmmmmmmnmm CHAT>the
13 nmklllksml CHAT>w
-92 hyggdefnju CODE
-2 momlmmmmmm CODE>-s
-10 momllmmmml CODE>0
-22 lslmmlllml CODE>AUX
-2 mnmmmmmmmm CODE>CODE
5 mqllllmlmm CODE>DEICTIC
-5 mlmommlmmm CODE>NOW
0 mnmmmmmmmm CODE>WH
-20 mqllllmmml CODE>and
4 mmmmlmmmmn CODE>for
-1 mommlmmmmm CODE>has
-1 mnmmlmmmmm CODE>of
4 mnmlmmmmmm CODE>on
-21 lollmmmmmo CODE>to
-36 mjlmlllqmr CODE>w
164 mmmlmmmmqm CONDITION
2 - CONDITION>0
5 - CONDITION>KIN
8 - CONDITION>LASTING
3 - CONDITION>WH
3 - CONDITION>and
8 - CONDITION>but
1 - CONDITION>for
2 - CONDITION>in
27 mmmmmmmmom CONDITION>to
12 - CONDITION>w
103 lleaxtikuy Capital
-77 lsycmmemke DEICTIC
15 nioplkoklk DEICTIC>'s
0 mmnmlmlmmm DEICTIC>-ed
-2 nmmmlommmm DEICTIC>-ing
-18 pqmjpliklk DEICTIC>-s
20 mmnmmmmmmm DEICTIC>AHEAD
-21 lnrjimpnlj DEICTIC>AUX
-24 loplllloml DEICTIC>CHAT
-16 lpllmlmmmm DEICTIC>CODE
-21 llqlklnlmm DEICTIC>DEICTIC
3 mmmlnommmm DEICTIC>HOME
25 mmlmmommol DEICTIC>I
7 - DEICTIC>KIN
12 mmmmmommmm DEICTIC>LASTING
-1 mmmmmnmmmm DEICTIC>MY
11 llnplmlmmm DEICTIC>NOW
-7 mmnlommmmm DEICTIC>PLAY
39 mmlmmmompm DEICTIC>SPAN
-17 mmmmmmommm DEICTIC>THANKS
15 mmlmommmmm DEICTIC>THIRD
15 mmmmmlnmmm DEICTIC>WH
9 mmpmlmlmmm DEICTIC>WORK
-1 mmlmlmommo DEICTIC>YOU
-5 mnnlmlmlmm DEICTIC>a
-1 - DEICTIC>any
-9 mmlnmmmomm DEICTIC>by
-9 knmmmmlmom DEICTIC>for
-13 mlkmmlmsmm DEICTIC>in
1 mlmmmommmm DEICTIC>of
-1 nnmmmmmmmm DEICTIC>on
-1 mmolmmmmmm DEICTIC>out
-2 mmmmlnmmmm DEICTIC>the
25 mnlmlmommq DEICTIC>to
7 molmmmmlmm DEICTIC>two
-60 rjcouolsml DEICTIC>w
-8 mlnmmmmmmm DEICTIC>way
82 ohiqqsgkrm HOME
3 nmmmmmmmmm HOME>DEICTIC
-2 mmmmomlmmm HOME>LASTING
-8 mmmnmmmmmm HOME>NOW
12 - HOME>and
16 - HOME>by
5 mmmmnmmmmm HOME>has
-3 nkllonllno HOME>in
-10 mlmmmpmmmm HOME>on
4 - HOME>out
1 mmmmnmmmmm HOME>the
9 mmmlmlmmrm HOME>to
51 - HOME>w
-1 ljunbugiyh I
-13 ljiqirmjom I>'m
11 oolnkkkloo I>'ve
36 lonolkmmpl I>-ed
-15 monkmlnmmm I>-s
20 ljqngplnoi I>AUX
-7 mlmllommoo I>HOME
30 mmnmmmmmmm I>LASTING
29 lkrjllllnm I>LIKING
-21 mmlmlpnnln I>MODAL
-22 onknmlmlmm I>NOW
13 - I>PLAY
16 mmmmmmmmom I>WORK
7 - I>ask
-16 mmnlmmnmmm I>bet
-3 mmmnmmlmmm I>buy
9 - I>eat
4 krmlmlmmml I>get
4 mlmnmmmmmo I>go
8 mlmomllmmm I>got
-18 lkmololmpl I>had
-8 mmmmmnmmom I>own
-1 nmmmmlmmmm I>pay
-4 mnmmmlmmmm I>put
-9 mmmmmnmmmm I>ran
3 mnmmmmmmmm I>run
-13 mmolmmlmmm I>see
-4 nmmmmommmm I>the
25 mnmmmmmmmm I>use
-8 olrhrpgpqi I>w
-45 rjjjmwmlkk IF
4 olnmmmmmmm IF>DEICTIC
-17 mklklxlmll IF>I
-2 plllomlmmm IF>YOU
164 klkolmqlql KIN
10 - KIN>'s
45 - KIN>-s
-19 mlmqknlmmm KIN>AUX
4 mmmmnmmmmm KIN>DEICTIC
3 - KIN>HOME
5 - KIN>LASTING
19 - KIN>NOW
5 - KIN>PLAY
1 - KIN>THIRD
11 - KIN>WH
-1 mlmmmommnm KIN>and
-4 mnmmmmmmmm KIN>at
3 - KIN>for
8 - KIN>had
-20 mmmmmmmmmn KIN>has
10 - KIN>in
13 - KIN>of
4 - KIN>to
-18 mlmlommmnl KIN>w
101 mkjhrprlnp LASTING
6 mmnmmmmmmm LASTING>-ed
-16 mollommmmm LASTING>-s
2 - LASTING>AHEAD
4 mmmmomlmmm LASTING>AUX
25 - LASTING>CHAT
-14 mmmmmmommm LASTING>DEICTIC
10 - LASTING>I
3 - LASTING>KIN
12 - LASTING>LASTING
15 - LASTING>MY
12 - LASTING>NOW
3 - LASTING>SPAN
6 - LASTING>THIRD
4 - LASTING>WORK
8 - LASTING>a
11 - LASTING>and
-5 mmmlmlompm LASTING>day
7 - LASTING>had
20 - LASTING>the
10 - LASTING>to
1 mlpllpmlmo LASTING>w
56 olsgmhmosj LIKING
13 mmmmpmlmmm LIKING>-ing
36 - LIKING>-s
-5 mmmmomlmmm LIKING>AUX
-29 mjokklnnpl LIKING>DEICTIC
-14 mmmmmmmmom LIKING>MY
19 - LIKING>PET
9 - LIKING>PLAY
-28 mlmlmmplmm LIKING>YOU
-9 mnnmllmpmm LIKING>a
11 - LIKING>me
-12 mkplmmmnmm LIKING>the
12 oommmlllml LIKING>to
45 nmmmmllmom LIKING>w
-67 msnkjmnphq MODAL
9 mommmllnml MODAL>LIKING
-8 mmmlmpmmmm MODAL>be
-6 mlnlmlommm MODAL>say
11 nmmmmmmmmm MODAL>w
-78 ogmwhhnhjk MOOD
-2 mnmmnmmmmm MOOD>-ing
6 nmmlnmlmmm MOOD>-s
-3 nmlolmlmmm MOOD>AUX
14 mmolmmmmmm MOOD>CHAT
-3 mmnnmmmmmm MOOD>DEICTIC
14 llnnmllmmm MOOD>I
-1 mnlllmommm MOOD>MOOD
-10 mmiolmnmmm MOOD>NOW
-5 mmmmommmmm MOOD>PERSON
-3 mmlkmmommm MOOD>THANKS
-5 mmpmlmkmmm MOOD>WORK
13 mnmlmmommm MOOD>and
-4 mmmnmmnmmm MOOD>day
-6 mmnlommmmm MOOD>for
13 mmmommmmmm MOOD>in
-6 mmmmmmommm MOOD>new
-10 llrllmkmmn MOOD>to
15 nmimjnqlmn MOOD>w
76 irfogqmnrq MY
25 - MY>-ing
-7 mklqllnlln MY>-s
2 - MY>0
-32 mrmlmllmll MY>CODE
30 mlmllmmrmm MY>DEICTIC
24 - MY>HOME
60 mlmmlmlmpn MY>KIN
-23 mmmmmlmmom MY>LASTING
4 mmmmmlmmom MY>LIKING
5 - MY>NOW
-36 julkmlllll MY>ORDER
20 mlmlllomop MY>PERSON
19 - MY>PET
12 - MY>PLAY
10 - MY>PRAISE
7 - MY>SPAN
-20 mmmlmlmmqn MY>WORK
-9 mmmlmmommm MY>bad
7 - MY>car
14 - MY>new
5 - MY>old
21 - MY>own
-14 mlkqltljio MY>w
-70 kggybckehf NOW
-2 - NOW>'ve
-6 llmolmnmml NOW>-ed
-28 nlnpklllml NOW>-ing
-3 omnlmmlmmm NOW>-s
7 lnolnmlmmm NOW>AUX
-18 mmmokmlmmm NOW>DEICTIC
47 - NOW>HOME
1 lmmpmllmll NOW>I
2 mmmlmmommm NOW>LASTING
-7 mmokmmmmmm NOW>MOOD
-7 mmmlmmommm NOW>MY
-1 mmmnmmlmmm NOW>NOW
-4 mmommmlmmm NOW>THANKS
-4 mlmlmmqmmm NOW>a
8 mmmnmmmmmm NOW>and
-11 mmlnmmmmmm NOW>at
-2 mmmnmmmmmm NOW>got
1 - NOW>had
-6 mmmnmmmmmm NOW>in
-6 mpomkljmll NOW>w
28 jsilmkimmu Number
-24 nvjjkminnl ORDER
-3 mnmnmmmmmm ORDER>-ing
3 nmmmmmmmmm ORDER>-s
30 - ORDER>AUX
-1 - ORDER>ORDER
-7 mnmmmmmlmm ORDER>of
1 - ORDER>on
-15 mmmmmmmmpm ORDER>to
0 lommmmmmmm ORDER>w
39 mjkjpoqlnp PERSON
8 - PERSON>-ed
37 mmmmnmmmmm PERSON>-s
9 mmlmnmommm PERSON>AUX
5 - PERSON>HOME
-4 mmmmmmmmmo PERSON>I
15 - PERSON>LASTING
-17 mmmnmmlmmm PERSON>NOW
4 mmmmmmnmmm PERSON>WH
10 - PERSON>in
-1 mmmmnmmmmm PERSON>on
1 mlmlommmol PERSON>w
82 okllqollmk PET
6 - PET>-ed
-13 mllmplmmmm PET>AUX
9 - PET>and
28 - PET>w
79 lmmqpljllk PLAY
30 - PLAY>-ing
3 - PLAY>-s
-1 mmmmnmmmmm PLAY>AUX
4 - PLAY>LASTING
-8 mmmnlmmmmm PLAY>MOOD
3 - PLAY>MY
0 mmmmnmmmmm PLAY>PLAY
1 mnmmmmmmmm PLAY>a
-5 mmmnmmmmmm PLAY>and
-8 mmmmommmml PLAY>for
3 - PLAY>in
9 - PLAY>the
-2 mnlmnmmlmm PLAY>w
-25 hhydnjphki PRAISE
5 mmnmmmmmmm PRAISE>!
-1 mmkmmmpmmm PRAISE>-ing
3 mmlmlmqmmm PRAISE>-s
2 mmommmmmmm PRAISE>I
-3 mmnlmmnmmm PRAISE>NOW
10 - PRAISE>PERSON
-2 mmpmmmmmmm PRAISE>but
-2 lmmmmmommm PRAISE>day
-1 mmmmlmomml PRAISE>for
-4 mmllmmpmmm PRAISE>to
-3 lnmlqllmml PRAISE>w
151 kljkonqktp SPAN
1 - SPAN>0
-7 mmmmnnmmmm SPAN>AUX
18 - SPAN>I
4 - SPAN>LASTING
10 - SPAN>LIKING
1 - SPAN>NOW
4 - SPAN>PERSON
9 mmmmlmommm SPAN>SPAN
15 mmmmmmmmom SPAN>and
4 - SPAN>in
-4 mmmmlmmmmo SPAN>of
-3 mmmmmnmmmm SPAN>old
-23 mnmnlmlmmn SPAN>w
-47 iinehkylll THANKS
-4 lmmmmmnomm THANKS>DEICTIC
13 mmnmmmmmmm THANKS>I
9 - THANKS>MY
-1 mmlmmmnmmm THANKS>THANKS
-8 lloklmnmmn THANKS>YOU
-3 mmmlmmpmmm THANKS>for
-4 mlnmmmnmmm THANKS>to
-1 mmmmmmnmmm THANKS>w
34 nkmooqhjwj THIRD
13 mmmpkmlmmm THIRD>'s
-27 mmllpmmmol THIRD>-ed
8 mlmllrmmql THIRD>-s
26 mllonllmml THIRD>AUX
9 mmmmommmmm THIRD>DEICTIC
12 mmmmnmmmmn THIRD>HOME
6 - THIRD>KIN
7 - THIRD>LASTING
-5 mlnmmmmmom THIRD>LIKING
2 mmmnmmmmmm THIRD>NOW
9 - THIRD>WORK
2 - THIRD>has
-12 mmmnnmmmmm THIRD>say
28 ollmlommql THIRD>w
21 lllpnmokkp WE
8 mnmllmnmmm WE>'ve
24 - WE>-ed
-3 llnrhkolmp WE>AUX
-2 mmmmommmmm WE>HOME
-13 mmmmommmmm WE>LASTING
23 - WE>NOW
-5 mmmnmmmmmm WE>go
-7 nlmmmnmmmm WE>say
-5 mnlklnnllp WE>w
-25 yjhlhgmhkh WH
-8 mmmlmmnmmm WH>'s
12 nmmmmmmmmm WH>-ed
25 knmmllplmm WH>-s
5 snjkhmkllk WH>AUX
-13 omlmmmmmmm WH>DEICTIC
5 lonmlllmnn WH>I
-3 kmmmmmommm WH>PRAISE
3 ommmmmmmmm WH>THIRD
-3 mkpooljmmm WH>YOU
-3 jmmommpmmm WH>a
-13 qlmlnlmmmm WH>the
1 rlknmmlmml WH>to
-6 sklmmljlml WH>w
106 kmskojhkvm WORK
16 - WORK>-s
-6 mnmmmmmmmn WORK>AUX
20 - WORK>I
-5 mmnnmmlmmm WORK>NOW
1 lmmmnmmmmm WORK>WH
-6 mmmmmmmmom WORK>and
13 - WORK>as
23 - WORK>at
35 - WORK>for
28 - WORK>in
-1 mnmmmmmmmm WORK>on
29 mlmmolmmol WORK>w
-102 pjpiemykhl YOU
-7 llomnlnmml YOU>'ve
-11 lmommmlmmm YOU>-ed
-1 ommmmmnmmm YOU>-ing
-4 mmnmlmlmms YOU>-ly
3 mmlmmmnmmm YOU>-s
-17 npohipqkll YOU>AUX
22 llqmlljoml YOU>CHAT
-2 nnmmmmllmn YOU>DEICTIC
-12 nmmnmmlmmm YOU>HOME
-9 mlmmmmomml YOU>KIN
-2 nmmmmmlmmm YOU>LASTING
-3 ommlmmlmmm YOU>LIKING
-1 nmmmmmlmmm YOU>MODAL
-8 mmklmmommm YOU>NOW
-1 mllommmmmm YOU>WH
-6 mmmmmmnmmm YOU>a
-1 mmlmmmpmmm YOU>all
-13 mlmmmnomml YOU>and
-12 lllrlllmmp YOU>at
1 mmommmlmmo YOU>for
-1 nmmmomllmm YOU>get
0 mmlmmmpmmm YOU>go
0 mmnmmmnmmm YOU>so
0 mnlmmmmmmm YOU>the
0 lnllmnlomm YOU>to
-7 mmjmmmpmmm YOU>too
-2 mmmnmmmmmm YOU>up
-9 lnnmnnmmln YOU>w
-11 mmmmmnmmom ^ "
-1 mmpmlmllmm ^ 'll
-7 pmmmmlmmmm ^ 'm
-1 pmmmmmlmmm ^ 're
-7 ollllmomml ^ 've
-5 mmmmmpmmmm ^ *
2 nlmlomnmml ^ a
-10 mlmmnmmmom ^ according
-1 mmmmmmlomm ^ add
5 mmmmmmnmmm ^ after
-1 mmmmlmmmms ^ all
21 - ^ allergic
-6 mmlmmmnmmm ^ almost
-2 ommmmmkmmm ^ and
-1 mlmmmmmpmm ^ answer
-1 pmmmlmlmmm ^ any
-2 plmmmmmmml ^ anyone
-2 mllmmpnmpl ^ as
1 mmmnmmmmmm ^ at
-4 mlmlmmnpmm ^ be
-4 mmmommlmmm ^ call
-8 oonmllklml ^ can
-1 mlmmmmpkmm ^ come
8 mmnmmmkmmm ^ cool
-9 kpmmmmmmmm ^ could
-7 mnmmmmmmmm ^ create
-10 mmmmlmommp ^ dear
0 nmmmmmlmmm ^ did
1 njklklprml ^ do
0 nmmmmmmmmm ^ does
12 - ^ every
-1 mmmmommmmm ^ everyone
-7 mommlmlnmm ^ explain
-4 mmlqmmlmmm ^ finally
-1 mlllloommo ^ for
2 mmlmmmmmpq ^ from
-5 - ^ give
32 mmmplmmmmm ^ going
0 llnllmnlml ^ good
-1 mmlmmmommm ^ happy
-3 mmmplmlmmm ^ having
0 lllolmlmnl ^ he
3 - ^ hello
-2 mnmmmmllmm ^ help
0 mmkmmmpmmm ^ here
0 mmlmmmnmmm ^ hey
15 lmmmmmnmmm ^ hi
-1 mmmmmmmmpm ^ his
-5 mmnlmmommm ^ hmm
0 mmmllmpmmm ^ hope
-10 olllkllmml ^ how
12 loopjjomce ^ i
-8 mllloolmll ^ if
-4 mmmmmommmm ^ imagine
-4 mommmmmlmm ^ improve
-36 kmlimqmqmk ^ in
-3 mmmmmmmnmm ^ include
4 plmmlmmmmm ^ is
-5 kmnqnkmnlj ^ it
22 - ^ job
33 pnlnlmllml ^ just
9 mlmmmmmnmm ^ keep
-4 mmmnmmmmmm ^ later
-17 lmollookml ^ let
-10 mmmmomlmmm ^ life
-4 mmnmlmolml ^ lol
-11 mmlmomnmmm ^ love
-11 mnlmlmloml ^ make
-6 mmqmlmkmmm ^ me
3 jnkqkmponi ^ my
-2 nmmolmllmm ^ need
15 mmnmlmnmmm ^ never
6 mnmmmmmmmm ^ next
6 mmlmmmnmmm ^ nice
17 lookkmonml ^ no
-3 mmlmqmlmmm ^ nobody
7 lmpmlmllmm ^ not
-1 mmomnmllmm ^ nothing
-3 lqlmmmmlmm ^ now
15 mmrllmkmmm ^ oh
-10 llmlllqlml ^ okay
1 mmmnmmmmmm ^ on
1 mmmmnmmmmm ^ one
3 mlmlommmmp ^ our
7 mmmmpmlmmm ^ people
-2 mmommmlmmm ^ perfect
27 mllllmkoml ^ please
-2 omlmmmlmmm ^ really
30 - ^ remember
-4 mmnnmmmmlm ^ right
-3 mmnmlmommm ^ same
-7 mlmmmonmmm ^ say
-1 mmmnlmnmmm ^ see
-1 lllpmnlmol ^ she
9 nmmmmmmmmm ^ should
-10 mmmmmmommm ^ since
-6 olkrknklml ^ so
18 - ^ someone
-2 mmkplmnmmm ^ sorry
-4 mmpmlmlmmm ^ sounds
-7 mmonlmkmmm ^ still
-16 mmmmmommmm ^ suppose
-1 mkmmmmnnmm ^ take
-5 nnmmlmnlmm ^ tell
-1 mmnmmmmmmo ^ thank
1 mmmmlmnlmm ^ thanks
-10 llrkkllllk ^ that
-23 ionnoojkqj ^ the
-7 mnmnmmmlmm ^ then
12 mlllomnmmm ^ there
-7 lllmqlllml ^ they
-7 lkommllmmp ^ this
18 mmmnmmmmmm ^ today
-1 mmmnmmmmmm ^ tonight
-2 mlmmmmlqmm ^ use
8 knnnpknlll ^ we
4 mmmmmmnmmm ^ well
-2 nklmklolml ^ what
6 ommlpmlmml ^ when
-3 ommmmmlmmm ^ where
0 ommmmmlmmm ^ which
-3 lmmmlmqmmm ^ who
2 olmmlmlmmm ^ why
-3 mlmmlmommm ^ wish
0 lnmmmmmmmm ^ would
-2 mmomlmlmmm ^ wow
-6 mmmmlmlomm ^ write
-1 mmommmlmmm ^ yeah
-2 mnnllmokml ^ yes
7 - ^ yesterday
-7 nlqknplkml ^ you
-2 lpnmlmlnml ^ your
-11 mmmmmnmmom ^>"
-7 pmmmmlmmmm ^>'m
-7 ollllmomml ^>'ve
-5 mmmmmpmmmm ^>*
13 mommmmmmmm ^>-ed
-18 lklvulgknk ^>-ing
-1 olnpkoilml ^>-ly
-7 jkojvlipms ^>-s
8 mnmmmmmmmm ^>AHEAD
-10 xmmjgkjolj ^>AUX
-33 lklllllolt ^>CHAT
-17 mlmlnlmmmu ^>CODE
25 - ^>CONDITION
-14 hiqmrinkkk ^>DEICTIC
11 - ^>HOME
12 loopjjomce ^>I
-41 mkllntllll ^>IF
-3 mmmmommmmm ^>KIN
2 llmlmoqlml ^>LASTING
-11 mmllomplmm ^>LIKING
-14 lkmmjlrklj ^>MOOD
5 jmkplmponl ^>MY
48 nqlrjlkjlk ^>NOW
-13 mmmmommmmm ^>PET
20 mommnmllmm ^>PLAY
3 llslklllml ^>PRAISE
-20 mmmmmmmmmo ^>SPAN
10 kllkkltlmm ^>THANKS
-1 kkkrpmjlrk ^>THIRD
8 knnnpknlll ^>WE
-10 vhjjijnklj ^>WH
30 mmmmomlmmm ^>WORK
-12 morjlpklmo ^>YOU
2 nlmlomnmml ^>a
-1 mmmmmmlomm ^>add
-1 mmmmlmmmms ^>all
-2 ommmmmkmmm ^>and
-1 pmmmlmlmmm ^>any
-2 mllmmpnmpl ^>as
1 mmmnmmmmmm ^>at
-4 mlmlmmnpmm ^>be
-1 mlllloommo ^>for
-5 mmnlmmommm ^>hmm
-36 kmlimqmqmk ^>in
-17 lmollookml ^>let
-4 mmnmlmolml ^>lol
-6 mmqmlmkmmm ^>me
17 lookkmonml ^>no
7 lmpmlmllmm ^>not
15 mmrllmkmmm ^>oh
1 mmmnmmmmmm ^>on
-7 mlmmmonmmm ^>say
-1 mmmnlmnmmm ^>see
-6 olkrknklml ^>so
-23 ionnoojkqj ^>the
-2 mlmmmmlqmm ^>use
-21 isihodqssu ^>w
-2 mmomlmlmmm ^>wow
-2 mnnllmokml ^>yes
-5 mxggoxkkgh a
-4 mmmmnmmmmm a 0
1 - a baby
6 mmmmmlmmmm a bakery
-12 mmmmmommmm a bank
-2 - a beginner
0 mmmmmlmmmq a big
6 - a bike
-11 mlnmnlnmmm a bit
13 mlmmmmmmmm a book
-5 mlnommmmmm a break
22 - a cabin
1 - a call
25 - a car
-10 mlmmmommmm a cat
11 - a child
-3 nmmmmmmmmm a claim
-7 mlmnmmmmmm a coffee
2 - a customer
15 mmmmmommmm a dancer
5 llmonmmmmm a day
12 - a dental
59 - a divorce
-3 mmmmnmmmmm a documentary
2 mnmmmmmmmm a dog
-18 mlmmmnmmom a dream
9 - a family
-7 mmmmlmommm a few
0 nmmmmmmmmm a flat
8 - a friend
-2 mnmmmmmmmm a function
1 mnmmmmmmmm a game
24 - a girl
-16 nmnlnlmmml a good
-8 mlnnlmnmmm a great
-6 mnmmmmnmmm a happy
5 - a house
5 - a husky
8 - a job
29 - a kidney
-7 mnmmmmmlmm a large
-5 mnmmmmmmmm a list
-15 mmnnmmlmmm a little
11 - a living
-5 mnmmmlmmmm a logo
-4 mmnnmmmmmm a long
11 mlomnmlmmm a lot
0 mmmommlmmm a meeting
1 mlmmmnmmmm a month
4 - a mother
-19 mlmomlmmmm a movie
-7 mlmmomlmmn a new
12 - a newborn
17 - a nurse
8 nmmmmmmmmm a passport
-33 mlnlllmpmm a poem
-17 mnmlmmmmmm a presentation
-18 olmmmmmpmm a question
-6 onmlmmmmmm a quick
14 - a recipe
-10 mnmnmmmmmm a red
-6 lmlmmmmpmm a short
5 - a single
17 mmmmmmommm a small
-6 mnmlnlmmmm a speech
-12 mlnmnmmmmm a story
-24 mmmmommmmm a strange
-1 mnmmmmmmmm a string
-2 onmmmmmmmm a synonym
-6 mkmmmmmomm a table
5 nmmmmmmmmm a teacher
1 - a vegetarian
5 - a way
-5 - a week
11 - a year
6 mlmmmmmmmo a>-ed
-17 mmmnnnlmmm a>-ing
-4 mmmmnmmmmm a>0
-23 oollllmoml a>CHAT
-16 lolllllnml a>CODE
19 - a>CONDITION
22 nmmmmmmmmm a>HOME
27 - a>KIN
-32 ommlmlomml a>MOOD
-1 mlmnmmommm a>NOW
2 onllmmmmmm a>ORDER
26 nmmlnolmml a>PERSON
4 mmllmplmml a>PET
1 mnmmmmmmmm a>PLAY
4 lnmmmlommm a>PRAISE
0 mnmmlnmmml a>SPAN
9 - a>WORK
0 mmmmmlmmmq a>big
-11 mlnmnlnmmm a>bit
25 - a>car
5 llmonmmmmm a>day
-7 mmmmlmommm a>few
11 mlomnmlmmm a>lot
-7 mlmmomlmmn a>new
-10 mnmnmmmmmm a>red
12 jujilyjjjf a>w
5 - a>way
4 qmolnjkllk about
3 mmmmnmmmmm about 0
9 mmmmnmmmmm about a
4 - about five
-7 nlollmokmm about it
6 olmmmmmmmm about my
-8 mmnmmlnmmm about that
-4 onmlmmmlmm about the
-9 mmmnmmmmmm about to
14 lmlommkmmm about you
0 mpmmlmmlmm above
15 - accident
7 - accident $
-10 mlmmnmmmom according
-10 mlmmnmmmom according to
33 mnmmmmmmmm account
9 - account with
-11 mommmmmmmm act
-11 mommmmmmmm act as
-11 mommmmmmmm act>as
-6 lplllmlomp add
-5 mnmmlmmmmq add a
7 - add my
7 - add>MY
-5 mnmmlmmmmq add>a
0 mnmmmmmlmm add>w
16 lpmmmmmmmm address
19 - address is
29 - adopted
6 - adopted a
-22 mmmmnmmmmm adults
-1 mmplmmlmmm advice
-1 mmplmmlmmm advice $
11 mmnmlommmm afraid
11 mmmmlommmm afraid of
37 mmmnmmmmmm after
29 - after the
-1 llmmommrml again
8 mmnmmmnlmm again $
46 nmmmmmmmmm age
14 mmmmmmommm ago
-3 mmmmmmommm ago $
14 - ago and
-20 mmolmmlmmm agree
-1 mommmmmmmm ahead
-1 mommmmmmmm ahead and
0 mnmnlmmmmm airport
0 mnmlmmmmmm airport at
-22 lljkplsmmq all
-4 mmmmlmpmmm all $
9 llllnmomml all the
-12 mmllmmnmms all>-s
9 llllnmomml all>the
2 mmlnmmmmmm all>w
27 mmmmmmmmom allergic
27 mmmmmmmmom allergic to
-6 mmlolmmmmm almost
2 mmmlmmommm almost every
-2 mmlommlmmm almost there
-25 mlnokmlmml already
-20 mmlnmmlmmm already $
11 mmlmlmqmmm also
52 - always
-3 lvjhnrkmlj an
0 mmmmmnmmmm an animal
28 - an app
-11 mnmlmmmmmm an error
11 - an only
-9 mpklmmmomm an>CHAT
17 mnmlmmmmmm an>CODE
-14 ktlkonlllk an>w
23 jufgfynlpp and
3 - and 0
35 nmmlmmmmmm and a
6 - and he
-8 lnlklolmml and i
3 mnmmmmmmmm and it
15 - and my
10 mmmmmmmmom and she
-3 mmmnlnmmmm and the
7 mlmnmlmmmm and then
3 - and they
4 - and we
-5 nolkmolmml and you
-9 mmmmmmomml and your
0 mmmllpmmmm and>-ed
-10 mlmnmmmnmm and>-ing
9 lolllmolmp and>-s
3 - and>0
0 mnmmmnmmmm and>DEICTIC
-8 lnlklolmml and>I
9 - and>LASTING
3 mmmmmmmmom and>LIKING
15 - and>MY
-2 mnmmmmmmmm and>NOW
-12 mmmmmnmmmm and>ORDER
19 mmmmmmmmom and>THIRD
4 - and>WE
-14 nolklonmlk and>YOU
35 nmmlmmmmmm and>a
-3 mmmnlnmmmm and>the
-47 kokllrmnnn and>w
10 mnmmmmmmmm angry
8 mnmmmmmmmm angry and
0 mmmmmnmmmm animal
-1 nmmmmmlmmm animals
16 - anniversary
7 - anniversary is
-6 mmmmmommmm another
-20 ljojklkymk answer
-14 mlolmmmomm answer $
-1 mmmmmmmoml answer as
-6 mjlmmmmqml answer in
0 mmpmlmmlmm answer is
0 mmlmmmmomm answer should
33 mlmmmmmpmm answers
5 - anxiety
-6 rlllkmknmp any
0 nmmmmmmmmm any good
-6 pmmmkmmmmq any>-s
0 nmmmmmmmmm any>MOOD
-2 mmmmmnmmmm any>w
6 - anymore
6 - anymore $
-1 qlmmmmlmml anyone
-1 ommmlmmmmm anyone know
4 nmlnmmmmmm anything
11 - apartment
23 mnmmmmmmmm app
-9 mlmmpmmmmm apple
-22 mmmmmnmmmn apples
-9 mmmmlmlmmt apply
11 - appointment
-6 mmolmmlmmm appreciate
2 - april
2 - april $
5 - army
6 ommmmmlmmm around
-9 nlmmmmmmmm arrive
-9 nlmmmmmmmm arrive $
-3 - arrived
5 lnkkmommoq as
18 mnmmmmmmmm as a
3 mmmmmnmmmm as if
3 mmmmmnmmmm as>IF
12 - as>MY
18 mnmmmmmmmm as>a
-13 mlmmmmmnpn as>w
2 plmlmmlomm ask
0 ommmmmmmmm ask $
-3 mmmmmmmomm ask me
-3 mmmmmmmomm ask>me
-9 mlommmmmmm asked
-14 mlommmmmmm asked for
-6 mmnkmmnmmm asking
-6 mmnkmmnmmm asking $
-45 ymfgchjjkh asks
-13 mmmmlmmmmm asks kin
-40 ylhhdkllli asks none
32 - asks of their own
8 rmklljklkl asks own
-29 mmlrkmlmmm asleep
-8 mmmpkmmmmm asleep $
19 ljivkqlmkm at
-22 lmlpomlmml at 0
3 mlmnmmmmmm at a
14 mmmnmmlmmm at home
-6 mmmmlmmmmo at least
4 - at my
8 mmmmnmmmmm at nine
-2 mnmnmlmmmm at six
-5 lkkskqkllk at the
14 mmlommlmmm at work
-8 mmmkmmommq at your
18 - at>-s
-22 lmlpomlmml at>0
14 mmmnmmlmmm at>HOME
4 - at>MY
19 mmlommlmmm at>WORK
-12 mmlkmnommp at>YOU
3 mlmnmmmmmm at>a
-2 mnmnmlmmmm at>six
-5 lkkskqkllk at>the
14 mnllmnlomn at>w
-2 mlmmmpmmmm attack
3 - august
1 - august $
4 - aunt
-6 mmmmnlmmmm author
-7 mnmmnmmlmm autumn
-3 mmmmnmmmmm autumn $
-23 mlmlnnmmmm away
-9 mlmmnmmmmm away $
-2 mmommmlmmm awesome
-6 mmmmnmmmmm awful
-6 mmmmnmmmmm awful $
16 mmmnlmmmmm baby
16 nmknnllmml back
-18 nnknmmlmmm back $
6 - back from
13 - back to
-21 mlnnommlml bad
-18 mmokommlml bad $
11 mmmommlmmm badly
11 mmmommlmmm badly $
7 - bake
18 mmmmmlmmmm bakery
-14 mnmmmmmmmm balance
33 mlmmommmmm band
31 mmmmnmmmmm band $
3 mmmmmommmm bank
-12 mmmmmommmm bank $
7 mnmmmmmmmm bar
7 mnmmmmmmmm bar>w
-17 mmmnmmmmmm battery
-6 ljloiolulp be
-6 mnmmmmmmmm be 0
19 mlmlmqmmmm be a
5 mmmmmmmnmm be at
12 mmmmmmlnmm be honest
-1 mmmmlmmpmm be in
-5 mmlnmmmmmm be late
-2 mlnmmmmnmm be more
0 mmomlmmmmm be nice
-4 mmmommmmmm be there
-6 mnmmmmmmmm be>0
-4 mmmommmmmm be>DEICTIC
-6 mmlnmmommm be>MOOD
-1 mmnmnmmmmm be>PRAISE
19 mlmlmqmmmm be>a
5 mmmmmmmnmm be>at
-1 mmmmlmmpmm be>in
7 lkolkmitmq be>w
22 - beach
16 mnllommmmm because
3 mnmlmmmmmm because i
8 - because my
4 mmlmommmmm because of
38 - become
33 - become a
-18 mnlnmmlmml bed
-4 mmmnmmmmmm bed $
-12 - bed>NOW
34 nlmmlolmmm been
-4 mmmmmommmm been a
1 - been feeling
0 nmmmmmlmmm been in
2 - been my
3 - been playing
4 - been to
-4 mnmlmmmmmm bees
-4 mnmlmmmmmm bees $
-1 mlmlmrmmmm before
-2 - beginner
-2 - beginners
-1 ommmmmmmmm being
12 mmnlomlmmm believe
20 - believe in
1 mmmmmnmmmm berlin
1 mmmmmnmmmm berlin $
7 nljlnlqmml best
-1 mmmmlmomml best for
10 - best friend
-16 mmnlmmnmmm bet
-26 lkslolklml better
-13 mmqllmkmmm better $
-2 mmolmmlmmm better now
-3 mmnlnmmmmm better than
-15 nlmnnlmmmm between
0 mmmmmlmmmq big
-9 mmmmmlmmmq big city
-9 mmmmmlmmmq big>HOME
3 - big>w
12 - bike
-24 ommlmmmmmm bill
-24 ommlmmmmmm bill $
14 mmmmmnmmmm bird
-7 mmmmommmmm birds
39 mmlmmmnmmm birthday
10 mmlmmmnmmm birthday $
17 - birthday is
-11 mlnmnlnmmm bit
10 - bit of
-11 mmmnmmlmmm bit>MOOD
10 - bit>of
-1 mmolnmmmmm bit>w
-24 mnmnmlmmmm black
11 - blames
11 - blames me
17 nlmmmmmmmm blind
17 nlmmmmmmmm blind $
-3 mommllmmml blog
0 mlnmommmmm blue
30 - board
-1 mlmmommmmm boil
7 mnlnmmmlmm book
2 mlmmmmmmmm book about
-2 mmnlmmmmmm books
-6 nmlnmmllmm bored
-6 nmlnmmllmm bored $
0 mmmnmmmmmm boring
0 mmmnmmmmmm boring $
1 mmmmnmmmpm born
-5 mmmmnmmmmm born in
-6 mmmmmnlmom boss
12 mmmmmnmmmm boss $
7 - boston
24 - both
-1 mmmnmmmmom bought
4 - bought a
1 - boyfriend
1 - boyfriend of
12 - boys
20 - brazilian
-24 mmmqmmkmmm brb
-24 mmmqmmkmmm brb $
-23 mlmnnlmmml bread
-13 nlnolmlmmm break
-13 mlnplmlmmm break $
15 mmlplmlmmm breakfast
8 mmlplmlmmm breakfast $
29 mmmmommmmm broke
13 mmmmommmmm broke up
11 - brother
5 - brother $
2 - brother 's
14 - btw
5 nmmmmmmmmm build
2 mlmmlmmpmm bullet
2 mlmmlmmpmm bullet points
-36 nklskllmlo bus
-33 mllqlllmlo bus $
-5 lrnklllomo but
17 - but i
5 momlmmmmmm but it
-5 mmnmlmmmmo but>AUX
5 momlmmmmmm but>DEICTIC
4 - but>HOME
17 - but>I
0 mmmmmmmpmm but>w
-7 momlllmmmm button
-7 mmlnnnlmmm buy
3 lmlmmlnsln by
-3 mmmmnmmmmm by a
-3 mlmmlmlqmm by step
15 - by the
-13 mmmnmmmmmm by two
-2 mnlmmmmmmm by>AHEAD
-3 mmmmnmmmmm by>a
15 - by>the
-13 mmmnmmmmmm by>two
8 mmmnlmlqml by>w
-14 mmlmmmpmmm bye
-12 mmlmmmommm bye $
22 - cabin
41 lnkrllklmq call
63 mmmommlmmm call me
-8 mmlommlmmm call you
3 mmlnmmmmmm called
-26 onmlmmmmmm calling
-5 mnmlmmmmmm calling because
-6 ommlmmmmmm calling to
3 - calls
3 - calls me
-6 mmmlnlmmqm came
2 mmmmnmmmmm came out
6 mmmmnmmmmm camera
41 nllnqjoklj can
-1 mmlmlmommm can $
17 omllmlmmmm can i
32 kllpololml can not
-9 mmolmmlmmm can try
8 mommmmlmmm can you
-10 lpmlmmmmmm cancel
-4 mnmmmmmmmm cancel it
-6 lommmmmmmm cancel my
5 - cancer
-3 - capital
-3 - capital of
15 mlmmlrmmlm captain
14 mmmmmommmm captain $
2 mmmmmommmm captain of
21 mmmnlmlmmm car
-4 mlmnmmmmmm car $
12 - car accident
6 mnmmmmmmmm car>w
-19 mpmlmlmlmm card
-15 momlmmmmmm card $
1 mlmlnmqkmm care
-11 mlmlnmqkmm care $
2 - care of
-3 mmmmommmmm cars
-18 mmmlmsmmmm cast
-12 mllnmommmm cat
-10 mmmmmommmm cat $
-4 mmlmpmmmmm cats
-7 nmmmmmmmmm center
-32 lpjmrmllml change
-1 mnmmmmmmmm change the
-6 moolmmlmmm changed
-3 mnmmmmmmmm changed my
7 - channel
-1 mnmlmommmm chapter
-33 mnmlkpmmml character
-15 mnmlkommmm character is
9 - charge
-3 mmllmmqmmm chat
-3 mmllmmqmmm chat $
-16 nookllllmm check
-14 momlmmmmmm check my
-2 ommmmmmmmm check the
-8 mnmmmmmmmm checking
4 mmmmnmmmmm chess
-5 mlmlonmmmm chest
29 - child
22 - child $
-4 mmmommlmmm chilling
-5 mmmmmnmmmm choice
8 mmmmmmnmml christmas
34 - church
-13 mlmlnmmmlp city
-10 mlmllmmmlp city $
-3 nmmmmmmmmm claim
-3 nmmmmmmmmm claim $
25 mnmolmlmmm class
8 - class $
-3 mlmommlmmm class just
1 - classes
1 - classes $
16 - clean
-10 mnlmlmmmmr click
16 - close
-5 mlllplmmmn closed
-2 mmmmmmmmmn closed on
-6 mmlmpmmmmm closed the
12 molkllloml code
21 mmmlmmmnmm code $
-33 mllqolllml coffee
0 mlmommmmmm coffee $
-30 nljqnllmmm cold
-28 mmkpnmlmmm cold $
12 - college
5 - college $
16 - colour
9 mklplmpjmm come
-1 mlmmmmokmm come in
1 ommmmmlmmm coming
-10 mommmmmmmm command
-7 mommlmmlml comments
-8 mmmlnllmoo company
-18 mmmlmlmmom company $
-10 mommmmmmmm compare
-5 mlmnmmmmmm concentrate
-3 mmqjmmlmmm confused
-10 nlmmmmmmmn connect
-2 mmmlomlmmo contact
-1 mpmmmmllmm continue
4 - contract
14 mnmmmmmmmm convert
4 ommmmmmmmm cook
2 - cook for
-10 mlmnmmmmmm cooking
8 mmnmmmkmmm cool
-2 mmnmmmkmmm cool $
-8 mmmmnmmmml cost
-20 lpomlmllml could
-2 mmnmmmmmmm could do
-7 lnmmmmmmmm could you
3 - countries
14 - country
-3 mommmmmmmm cover
-6 mommmmmmmm cover letter
6 - crash
-1 mmmmnmmmmm crashed
0 mmlolmnmmm crazy
0 mmlolmnmmm crazy $
-7 mmmnmmmmmm cream
-10 mnmmmmmmmm create
-10 mnmmmmmmmm create a
5 - credit
10 - crowds
10 - crowds $
-1 qmllmmlmmm curious
25 - currently
4 - custody
4 - custody of
1 mlmmmmmmmo customer
3 mmnmmmmmmm cut
16 - dad
8 - dad had
15 mmmmmommmm dancer
-4 mnlnlolmmm dark
-1 momllmmlmm data
-6 nommlmmlmm date
-2 nnmmlmmlmm date $
15 - daughter
2 kklpmkqmol day
16 lllmllqmmm day $
1 - day>w
-3 mmmmommmmm days
-14 lllllmqmmp dear
-5 mnmnmmlmmm decide
-7 mmmnmmmmmm decided
-4 mmolmmmmmm definitely
1 - degree
1 - degree in
-18 mmmolmmmmm delayed
-3 ommmmmmmmm delivery
12 - dental
9 - dentist
4 - design
-3 mommknmmmm detective
7 - diabetic
2 - diagnosed
2 - diagnosed with
-13 nlqlllkmmm did
-6 mmpllmlmmm did not
-2 mmlnmmmmmm did the
0 nmmmmmlmmm did you
7 - died
2 - died $
9 - diet
-9 nlolnlmmmm difference
-3 mmolnmmmmm difference $
-28 mlkrmmmmmm dinner
-8 mmlommmmmm dinner $
2 - dinner at
5 mmmnmmmmmm dishes
-1 mmmnmmmmmm dishes $
-30 nnlmmmmmmm div
62 - divorce
27 - divorce $
4 - divorced
2 - divorced and
32 pjpfojmskj do
-11 nmommmlmmm do $
6 - do about
-13 mommmlmmlm do i
-3 lmmmmmmomm do it
9 niliplprml do not
-6 mmpllmlmmm do that
14 lnnmmmmmmm do the
-6 nmmmmmmmmm do we
8 - do with
11 ollnlmkmml do you
15 mlmmnmmmmm doctor
-3 mmmmnmmmmm documentary
-16 qpnkklllml does
-3 mlmmmmmmmm does my
-12 moollmmmmm does not
7 nmmmmmmmmm does the
24 mnmmmmmmmm dog
18 - dog is
5 omllpmmmmm dogs
15 mmmmnmmmmm dogs $
-22 mmmmommmmm dogs 're
-9 mmlnmmmmmm doing
6 - dollars
5 - dollars $
-16 nmlnmmlmmm done
-18 mkmnkpmmmm door
-5 mlmmmnmmmm door $
-4 mlloknolml down
-16 mlmlnnmmmm draw
-16 mlmlmommom dream
0 mnmmmmmmmm dress
23 mmmmnmmmmm drink
1 mmlnmmmmmm drinks
16 mmmmnmmmmm drive
6 - drive a
6 mmlnmmnmmm driving
1 mmmmmmnmmm driving test
15 - dropped
8 - dropped out
3 mmmmmmmmmn due
15 - due in
15 - due>in
-7 mlmmmnmmmm dungeon
12 - during
12 - during the
-5 mnmmmmmmmm each
-16 mnmmmmmmmm each other
-8 mlmmnnmmmm earn
-2 mmmlmmommm easy
24 pllplmlmml eat
0 nmmmmmmmmm eat meat
-1 ommmmmmmmm eat>-s
1 mmmnmmmmmm eat>DEICTIC
25 nmmmmmmmmm eat>w
-10 mmlommlmmm eating
-3 mmlnmmmmmm eating now
-7 nmlmnmmmml eight
-4 mnmnmmmmmm eight $
2 olmmmmmnmm else
3 mlmmmmmnmm else $
2 mnlnlmlmmq email
39 mlmmmmlpmm emojis
28 mlmmmmlpmm emojis $
-5 mnmmnmmmmm empire
-5 mnmmnmmmmm empire $
4 mmmmnmmpmm end
-4 mmmmnmmmmm end $
-2 llmmpmmmmm ended
-3 mommmmmmmm ending
-2 mommmmmmmm ends
10 - ends in
-6 mmmmmmmmpm engaged
-7 mmmmmmmmpm engaged $
-3 mlmmmmmomp english
-6 mlmmlmmomp english $
9 mmmmmmnmmm enjoy
-3 llolnmmlml enough
-6 mmolmmmlml enough $
-1 mmmnmmmmmm entrance
-1 mmmnmmmmmm entrance $
-25 monklmmmmn error
-4 mmolmmmmmm error $
-14 mpmmmmmmmm essay
-4 mmmmlmmmmo euros
9 - even
5 mmmmmmnmmm evening
5 - evening $
5 nmmmmmlmmm ever
29 mmmlmlompm every
-5 mmmlmlompm every day
9 - every morning
2 - every night
7 - every weekend
-1 mmmmomlmmm everybody
-1 lmmmqmlmmm everyone
-2 llkltmmmmm everything
-3 mmllrmlmmm everything $
-3 mmmlommmmm everywhere
-3 mmmlommmmm everywhere $
3 - ex
-6 mmsllmjmmm exactly
-1 mmrlmmjmmm exactly $
-4 mmnmmmmmmm exactly what
23 mmmnlmmmmm exam
4 mmmnlmmmmm exam is
6 molmlmlkmt example
13 mnnmmmlmmm examples
16 mommmmmlmm examples $
11 mmmmmmnmmm exams
10 mmmmmmnmmm exams $
-8 mmmmmmlmmo excited
-1 mnnmmnmmmm exercise
-1 mnnmmlmmmm exercise you
-17 mmnllmmmmo expected
18 - expecting
1 momllmlomm explain
-14 mommmlmmmm extra
-1 mmlmommmmm factory
-3 mmmmlmmmmo failed
-13 mmmnmmmmmm fall
30 mmmmmmnmml family
4 mmmmmmnmml family $
3 - family is
-11 mlmmmmmmml famous
-6 - famous $
0 mmmnmmmmmm far
4 - far>w
-6 mmmmmnmmmm father
-9 mmmmmnmmmm father is
3 mmmmmlmmom favorite
2 mmmmmommmm fear
-16 mlpmlnkmml feel
-1 mmpmmmlmmm feel a
-2 mmmlmmnmmm feel better
4 - feel like
-6 mmmnmmmmmm feeling
-7 mmmmlmommm few
-5 mmmmnmmmml fight
3 - fighting
-7 molmmmmmml file
-6 mnmmmmmmmm file $
-8 mmlmpmmmmm film
20 - films
-3 mmmlommpmm final
21 mmlqmmlmmm finally
18 - finals
10 - finance
10 - finance $
-25 nolnmmlmml find
-2 mnmmmmmmmm find the
-2 nmmmmnmmmm finds
-13 mlllmlqmmm fine
-10 mmmmmlommm fine $
0 mllpmmmmmm finish
11 mmmnmmmmmm finished
20 mlmmlqmmmm fire
4 mlmmlqmmmm fire $
21 - firm
0 milsqkkrlk first
-6 lllrnmlmml first $
21 mnkmomlnmm five
18 mommmmmmmm five $
-3 nmmmmmmmmm fix
0 mmmmnmmmmm fixed
7 nmmmmmmmmm flat
0 mmmnlmmmml flight
-4 - flight to
-4 mlmnmmmmmm floor
-4 mlmnmmmmmm floor $
2 - florida
-1 mmmmnnmmmm fly
1 mmmmmnmmmm fly>w
13 mmmmmnmmmm flying
12 - flying $
6 mmnmmmmmmm follow
-12 mqklmlmlmm following
9 mlmplmmmmm food
10 - food $
-5 mmmolmmmmm food is
28 - foot
19 mskllfrlpq for
-6 mmnmmmommm for $
2 - for 0
-13 nsnjlkklmm for a
1 - for about
-2 - for beginners
3 komplmllmm for me
-8 mmmmmllonl for my
9 mnmmmmmmmm for our
0 mnmmmmmmmm for ten
4 mmmmnmmmmm for that
-2 mmllmmrlln for the
-26 mmlmmnoomm for this
12 - for three
-11 mmmmmmmmom for two
11 - for years
-11 olnnomjmmm for you
-2 mmlmlmommn for your
12 mmnlmmnmmp for>-ing
19 mollklolml for>-s
2 - for>0
9 mnmmmmmmmm for>CODE
-22 mlllnnoomm for>DEICTIC
1 mnmmlklonl for>MY
-2 mmnmmmmmmm for>NOW
14 - for>SPAN
-13 nlmnnllmmn for>YOU
-13 nsnjlkklmm for>a
3 komplmllmm for>me
0 mnmmmmmmmm for>ten
-2 mmllmmrlln for>the
-11 mmmmmmmmom for>two
-24 mklnolllpp for>w
-15 mmonlllmmm forgot
-14 mmlnmmmmmm forgot my
-6 mnmmmmmpmm form
-6 mnmmmmmpmm form $
-3 mmnmlmlomm formal
-2 mmnmlmlqmm formal $
-6 mlnlmmmmmq forward
-6 mlnlmmmmmq forward to
-13 mmmlnlmmom found
14 - found out
-2 mnnllmmmmm four
0 nmmmmmmmmm france
-2 mmmmomlmmm free
2 - free $
-11 mmmmnmmmmm free on
-7 mmmlolmnml french
14 mmmmmmmnmm french $
-17 mnmmnlmmml french revolution
13 mmlommlmmm friday
12 mmlommlmmm friday $
-3 mmmknmqmml friend
-16 mmmlmmommm friend $
1 mmlnmlommm friends
-9 mmmnmlmmmm friends $
25 nkkjonklow from
5 - from a
28 - from ohio
-11 olmllpmmmm from the
1 mmmnlmmmmm front
1 mmmnlmmmmm front of
-9 mmlqmllmmm full
5 moollmmlml fun
-4 mmomlmmmmm fun $
-15 mrllllllml function
-2 mnmmmmmmmm function $
-2 mnmmmmmmmm function that
-1 mmpmlmkmmm funny
0 mmnmmmlmmm funny $
8 - furniture
41 - future
-7 mnmnlmlmmm game
12 - garage
16 mmmnmmmmmm garden
24 - garden $
8 - gardening
4 mmmmommmmm gave
9 lmmmmmmpmm german
9 lmmmmmmpmm german $
-17 lqkonkmkll get
-17 momlmmmmmm get a
-10 mnmmmlmmmm get an
-7 mmnlmmmmmm get it
-4 - get that
-3 mmlnmmmmmm get the
-11 mlnmmmlmmm get>DEICTIC
-17 momlmmmmmm get>a
-10 mnmmmlmmmm get>an
-3 mmlnmmmmmm get>the
13 llloomnmmm get>w
4 - gets
13 mnmnmmmmmm getting
12 - getting married
24 - girl
23 - girl $
15 - girlfriend
3 - girlfriend $
-17 looklllnml give
-14 mnmmmlmmmm give me
-1 mommmmmmmm give you
-14 lonmllmmml given
-13 mommmlmmml given a
-1 mmplmmlmmm glad
-1 mmolmmmmmm glad to
3 mmlnmmmmmm glasses
-27 lkitkkqlln go
-8 mmlnmmommm go $
-1 mommmmmmmm go ahead
-6 mlmnmmmmmm go home
-6 mmlnmmlmmm go now
11 mlmnmmmmmo go to
-6 mlmnmmmmmm go>HOME
-5 mmlnmmlmmm go>NOW
11 mlmnmmmmmo go>to
-10 mnlmmlolmm go>w
-24 mmmlmlmmqm goes
4 lklvlkklml going
-11 mmmnmmmmmm going out
-10 llnslllmml going to
-2 mmmmmommmm gold
8 mmmmlommmm gone
8 mmmmlommmm gone $
-2 nlpjnlllln good
8 mmnmmmmmmm good i
0 mmkmmmommm good luck
2 mmllmmnmmm good morning
-4 mmmmmmnmmm good night
-3 mmpmmmlmmm good to
17 nmoplkjlml got
0 mlmnmlmmmm got a
1 mmnmmmmmmm got cut
-9 mmokmmlmmm got it
3 - got laid
8 - got married
15 - got my
10 - got>-ed
8 - got>CONDITION
-9 mmokmmlmmm got>DEICTIC
15 - got>MY
23 - got>THIRD
0 mlmnmlmmmm got>a
1 mmnmmmmmmm got>cut
-9 momnmlmmmm got>w
-13 mmlnmmommm gotta
-13 mmlnmmommm gotta go
-10 mlllqmmmml government
8 - grades
4 - grandfather
4 - grandma
2 - grandma 's
2 - grandmother
6 - grandpa
-1 klnmnnmmml great
-4 mmmnmmmmmm great day
-1 mmommmkmmm great job
2 lmmmqmlmmm green
4 mmmmommmmm green $
-10 mlmmmnmmmm grew
-14 mlmmmnmmmm grew up
-13 mmolmmlmmm guess
7 - guitar
-5 mmmnmmmmmm gym
7 lkmololmpl had
-7 mllomplmmm had a
-1 mmmmmmmmpm had to
6 - had>MY
-7 mllomplmmm had>a
-1 mmmmmmmmpm had>to
-4 mmlommmmmm had>w
18 mlmlmpmmmm hair
-1 mlmlmpmmmm hair $
0 mmmnmmmmmm half
9 nnnkllomml happy
-6 mmmmmmommm happy new
4 mlmlnllmol hard
1 mmnmmmmmmm hard $
-3 mmmmnmmmmm hard to
2 - hardly
-22 mlkjvnklln has
-5 mklmqnllml has a
7 - has been
-2 mmmlpmmmmm has great
6 mmmmlommmm has no
-3 mnmmmmmmmm has three
-1 mmmmnmmmmo has>-ed
-2 mmmlpmmmmm has>MOOD
-5 mklmqnllml has>a
6 mmmmlommmm has>no
3 nomlmllmml has>w
-2 mmmmmmmmom hate
-21 mmmmmmmmom hate my
0 nllqlmllml having
-8 mmmnmmnmmm having a
30 lllnlmllpn he
18 - he 'll
2 mmmnlmmmmm he 's
2 mmmnmmmmmm he is
6 - he left
6 - he loves
6 - he never
-1 mmmmnmmmmm he was
2 mmonmmlmmm hear
-1 mmolmmlmmm hear that
-41 llqlolkmmm heard
-23 mlpllmlmmm heard of
-5 mmmmommmmm heard that
9 mmmmmmmmmq hearing
-1 mmlmmmmomm hello
-25 mqmkmlllml help
3 mmnlmmnmmm help $
-15 mpllmlllmm help me
-1 - help my
-1 mmpmlmkmmm helped
-6 mnnmmmmmmm helpful
-3 mlomlmmmmm helps
12 nlmlnnmmpl her
-11 nmmmmmmmmm her $
11 - her name
13 lkiuilommq here
-17 mllrkmjnml here $
3 mmmnmmmmmm here i
-4 mlllmmommr here to
0 mmlmmmnmmm hey
9 llllmmrmmm hi
-3 mmmlmmommm hi $
7 - high
2 - high school
-5 mmqllmlmmm him
-9 mmpmlmlmmm him $
29 mmmllnmmom his
9 mmmmnmmmmm history
12 - history $
-5 mmnlmmommm hmm
29 - hobbies
-24 nlkukljlml home
-20 nllsllkmml home $
-15 mnmlmmmmmm homework
12 mmmmmmlnmm honest
-5 mmlmpmmmmm honey
-12 llnjllrmml hope
14 mmmmmmnmmm hope to
-7 lmllmmqmmm hope you
20 - horses
20 - horses $
5 - hospital
2 - hospital since
5 mmlnmmmmmm hot
38 - hour
-12 okmmlmmmmp hours
-13 okmmlmmmmp hours $
9 mmmmmolmmm house
0 mmmmmolmmm house $
9 - house in
-42 ujjkmknlnk how
-1 lmmnmmkmmm how about
4 nmmmmmmmmm how can
-7 mnmmmmmmmm how do
-6 nmlmmmmmmm how does
-15 mmmmmmmmom how i
-23 nlmmnmmmmm how long
-4 plmmmmmmmm how much
35 olmmnmlmml how to
-21 mlmkmnqmmm human
-18 mmmkmnpmmm human $
-13 mmmlpmmmml humans
14 - hurt
-11 mmmommlmmm hurts
-11 mmmommlmmm hurts $
13 - husband
2 - husband is
5 - husky
-1 ljunbugiyh i
-21 mmlmlpnnln i 'd
-29 komqkllkll i 'll
-13 ljiqirmjom i 'm
13 - i 're
11 oolnkkkloo i 've
-20 mmolmmlmmm i agree
8 - i always
-6 mmolmmlmmm i appreciate
7 - i ask
-9 mlommmmmmm i asked
3 mmmlomlmmm i believe
-16 mmnlmmnmmm i bet
-11 mmmnmmmmom i bought
2 - i broke
-3 mmmnmmlmmm i buy
-8 mmmmmmmmqm i came
15 llmnllolmm i can
-2 mnmmmmmmmm i changed
-9 mnmmmmmmmm i click
6 mmmnmmmmmm i come
2 - i cook
-2 mmmnmnmmmm i could
-11 lmommllmmm i did
44 olojllmomm i do
-15 nlmmmnmmmm i draw
6 - i drive
8 - i dropped
9 - i eat
8 - i enjoy
-12 mlqmmljmmm i feel
-6 mnmmmmmmmm i find
-20 mmmnmmmmmm i forgot
1 mmnmmmmmmm i found
4 krmlmlmmml i get
4 mlmnmmmmmo i go
8 mlmomllmmm i got
-13 mmlnmmommm i gotta
6 - i grew
-10 mmolmmlmmm i guess
-18 lkmololmpl i had
-2 mmmmmmmmom i hate
-13 mmlmplmmmm i heard
-11 mlnkmmommm i hope
21 - i joined
-30 nnjnmmnmmm i just
-11 lmplmmlmmm i know
2 mlmommmmmm i left
2 llplmmllmm i like
-2 mlmmlmmmoo i live
-10 mmmmmnmmmp i look
-14 mlmmllmmrm i lost
10 mmmlmmnmmm i love
11 - i make
-9 mlnmmmmmmm i mean
-4 mmmommmmmm i meet
22 mmmlmmmmmm i might
1 mmlmmmnmmm i miss
-18 mmkommnmmm i missed
3 - i moved
-5 mmlommmmmm i must
-33 ntinkjlnll i need
-6 mmnmmmmmmm i never
-12 mlmnmlmpmm i only
-8 mmmmmnmmom i own
21 - i passed
-1 nmmmmlmmmm i pay
12 - i play
3 mmolmmmmmm i prefer
-6 momlmmmmmm i press
-4 mnmmmlmmmm i put
-9 mmmmmnmmmm i ran
1 mmlmpmmmmm i read
3 mnmmmmmmmm i run
-17 mmolmmnmmm i said
-13 mmolmmlmmm i see
8 - i sell
-2 - i should
8 - i signed
14 - i sleep
-16 mmlommmmmm i slept
2 - i spend
9 nmmmmmmmmm i still
6 - i stop
3 - i study
14 - i swim
5 mlmnmmmmmm i take
2 - i teach
-3 - i tell
-4 nmmmmommmm i the
-35 nkolskklll i think
3 - i told
9 - i took
9 - i turned
-21 mmrimmlmmm i understand
25 mnmmmmmmmm i use
8 - i used
4 - i usually
-4 nmmnmmmmmm i wait
-29 kuklkjmpll i want
10 mlnmlmmlrl i was
8 - i wear
-13 mlllmqmmmm i were
-33 mnlllpommm i wish
-1 mmmmmmmmom i work
11 - i worked
-21 nmllmpmomm i would
15 - i wrote
-10 mnlnomlmmm ice
-7 mmmnmmmmmm ice cream
-7 mmmnmmmmmm ice>w
4 mmmmnmmmmm iceland
-10 mmplmmllmm idea
-9 mmolmmllmm idea $
-17 mommlmmmmm ideas
-17 mommlmmmmm ideas for
3 rkmknpklll if
-5 mllllqmmll if i
12 mmnmmmmmmm if it
-1 pllmomlmmm if you
1 mmmmnmmmmm illness
1 mmmmnmmmmm illness $
-4 mmmmmommmm imagine
-4 mommmmmlmm improve
41 khdqpphyql in
-20 mlmololmmm in $
6 mmmnmmmmmm in 0
3 mmmlqlmlml in 0000
-20 lllmltkllo in a
9 nmmmlmmmmm in an
2 - in april
1 - in august
-15 mmmnmmlmmm in bed
1 mmmmmnmmmm in berlin
9 - in charge
-6 mmmnnmmmmm in five
2 - in florida
14 mmmmmmmnmm in french
1 mmmnlmmmmm in front
6 lmmmmmmpmm in german
3 - in hospital
7 mmmmmmmnmm in it
1 - in june
7 - in may
26 mlmlmommlm in my
-5 mmmmnmmmmm in november
11 - in october
5 - in ohio
-1 mmmmmmmnmm in one
-8 mmmmmmmlpl in order
-7 mnmmmmmmmm in rome
-8 mllmlmmrmm in simple
-9 momlmmmmmm in size
-5 mmmnmmmmmm in ten
8 ljmonlnonn in the
5 lomnlmmmmm in this
-11 mmmmlmmnpm in three
2 mmmmmmmpmm in two
-5 mmmmnlmmmm in vermont
0 mmmmnmmmmm in winter
-13 qqllkkmlmm in>-s
6 mmmnmmmmmm in>0
7 - in>AUX
-5 mmmnlmlpml in>CODE
-1 lnlnlolnll in>DEICTIC
2 mmmmmmmmmp in>MOOD
26 mlmlmommlm in>MY
-2 mlmnmmmmmm in>NOW
-8 mmmmmmmlpl in>ORDER
15 mmmlpmmmmm in>SPAN
-20 lllmltkllo in>a
9 nmmmlmmmmm in>an
-15 mmmnmmlmmm in>bed
-5 mmmnmmmmmm in>ten
8 ljmonlnonn in>the
2 mmmmmmmpmm in>two
21 kkijvimsoj in>w
-4 mnmmlmmomm include
-6 lommmmmmmm index
-6 lommmmmmmm index $
-6 mmmmllmmmo input
-15 mlmnmmmnmm inside
-1 mnmmmmmmmm insurance
-7 mmmlnmmmmp interest
-7 mmommmmmmm interesting
11 mmmlmomkml into
-13 mlmlmommmm into the
0 mmmmmlmomm introduction
0 mmmmmlmomm introduction $
-15 nmmlomlmmm invented
-24 mlmmmmmmmp iphone
-22 mmmmmmmmmp iphone $
43 qkmrrigklg is
-11 plllmmommm is $
34 mnmmlmmmmm is 0
-10 molkpjloml is a
-1 mmnmlmmmmm is better
-27 - is calling
-13 mmmmommmmm is free
-8 mmmmommmmm is hard
3 mmmmnmmmmm is in
6 olmmlmmmmm is it
7 mmmmmlmmom is my
10 - is next
2 onmllmmmmm is not
13 - is on
0 mlmnlmmmmm is so
-12 ollkomlmml is the
4 mlmmmmmmmm is there
-4 lpmmlmmmmo is to
-1 lnomlmmmmm is too
0 mmpmlmmlmm is wrong
-42 opselenqpf it
-62 lmuhijmkok it $
-4 mnllnmommm it 'll
23 ojirololml it 's
-1 - it a
1 mmnmmmmmmm it did
-2 mnmmlmmmmm it does
-4 mmmmmmmmpm it i
-10 mllmlmmtmm it in
0 mllmnmommm it is
-6 mmnkmmmmmm it now
-1 mnlmlmmqmm it should
-3 mmnlmmmmmm it still
-8 mlnmmmmmmm it that
32 mmmnmmmmmm it to
0 mllommmmmm it tonight
2 mlmmmmommm it was
18 - it when
-3 molmmmmmmm it without
-3 mmommmmmmm it worked
-1 mmomlmlmmm it works
11 nmmmmmmmmm italian
6 nmmmmmmmmm italian $
3 mmmnmmmmmm jacket
2 - january
2 - january $
3 mmmmnmmmmm japan
7 mommmmmmmm jazz
1 mommmmmmmm jazz $
38 lnollllmql job
-16 mmpllmmmom job $
-14 mmmmmmmmom job and
25 - job at
-19 mmmmlmmmmq john
21 - joined
-1 - json
-1 - json $
5 - judge
2 - july
2 - july $
5 - june
4 - june $
-19 pnkolknllk just
-4 mlmlmmqmmm just a
-4 mmmommlmmm just chilling
-1 mmmlmmmnmm just give
-2 - just got
1 - just had
-7 mmmnmmlmmm just left
-1 mmmnmmlmmm just now
-2 mmmnmmlmmm just reached
-8 onmlmmmmmm just want
-3 mmmlmmommm just wanted
66 mlmmmmonmm keep
7 mmmmmmommm keep in
19 mlmmnmmmmm keeps
12 - kid
12 - kid $
-4 mmnlmmommm kidding
29 - kidney
17 lnlolmnmmm kids
2 lnmmmmnmmm kids $
-8 mmmolmmmmm kids 're
5 mmmmmmmmpm kilos
-11 mmmmlmpmml kind
-21 mlmlmrlmmm king
-5 mmmmmpmmmm king $
-16 mmmlmommmm king and
-3 mmmnlmmmmm kitchen
-11 mmmnlmmmmm kitchen $
19 - knee
8 mmmmmommmm knew
21 - knit
21 - knit $
-37 vjqimlklll know
-23 mmolmmlmmm know $
4 ollmmmmmmm know how
-3 mmmmnmmmmm know that
-12 ommlmmmmmm know the
-16 olmmmmmmmm know what
-1 kmmmloommm knows
-1 kmmmloommm knows $
10 - korean
5 - lab
-9 mlmnmmommm lah
-9 mlmnmmmmmm lah $
3 - laid
3 - laid off
-2 mmmmmommmm land
-9 mnmmmnmmmm landlord
-15 mnmmmnmmmm landlord $
18 mlmmommmmm language
10 mmmmommmmm language $
-16 mmmmnmmmmm languages
0 mmmmommmmm laptop
-7 mommmmmlmm large
44 lmmolmnmlq last
8 - last month
9 mmlpmmmmmm last night
8 mmmmnmmmmm last week
25 - last year
-5 lljqkmnmml late
-3 mlkplmmmmm late $
6 - lately
-20 mlkqmllmll later
-14 mlkommlmmm later $
-4 mmmnmmmmmm later i
-15 mmlommmmmm laundry
17 - law
22 mnllpmlmml learn
33 - learn how
8 - learned
8 - learned to
9 mmmmnmmmmm learning
9 - lease
-6 mmmmlmmmmo least
-5 mnmmlmmlmo least three
-9 mmlomommmm leave
-7 nmmmnmmmml leaves
-15 mmmmmlmmom leaving
-3 - leaving in
-1 mlmmnmmmml leeds
11 nklqlnllml left
-16 nlmomllmml left $
13 mmmnmmmmmm left the
-35 mjnoflyilg len1
5 qwcluxajuu len12
80 nmlkkqlnqt len20
-95 edylfgxthb len3
-62 ldttsapnbf len6
11 - lent
6 - leo
-23 lnnllnqkll let
-1 mmommmllmm let me
-21 mnlmloolml let us
-21 mnlmloolml let>WE
-1 mmommmllmm let>me
-27 mnmllollol letter
-9 mnmllpmlml letter $
16 mnmmmmmmmm library
17 mnmmmmmmmm library $
22 mlmmommmmm license
-2 nmmmnmlmmm lie
-41 mljlonomom life
-31 mlkmmnomom life $
-10 mmmmomlmmm life is
1 mnmmlomlmm lights
4 mommmmmlmm lights $
-12 porjjjkqlk like
-17 mnnmllmpmm like a
15 mlnlmmlpmm like it
6 - like my
-8 nmlmlmommm like that
-13 mlnlmmmnmm like the
3 opkmmlmlml like to
-14 mmnmmmlmmm like your
-1 mmmmpmlmmm likes
-12 momnlmmlml line
-12 momllmmmml line 0
-10 mnpllmmkmm link
-9 mnmmmmmlmm link $
-1 - lisbon
-4 lpllmlmlml list
-3 mnmmmmmmmm list $
5 - listen
5 - listen to
-17 mlnlmmommm listening
-8 mmnnmmlmmm little
27 nlllpmlmon live
-27 nlmlnkmmoo live in
7 - live near
1 - live with
-10 mmmmlrmmmm lived
-14 mmmmlrmmmm lived in
-2 mlmmmmmmmn lives
6 mmmmnlmmmn lives in
34 - living
11 - living $
18 - living in
15 - loans
-5 mnmmmlmmmm logo
-5 mnmmmlmmmm logo for
-7 llomlmnlml lol
-4 mmnlmmnmmm lol $
-2 mmlnmmommm lol okay
-2 mmlnmmommm lol>MOOD
-11 mmmmmmmmpm lonely
-27 mloqllnlml long
-2 mmnpkmmlmm long $
-2 mmnmlmommm long time
-15 mnnlmnllmp look
-8 mmnlmnmmmm look at
-2 mmmmlqmmml looked
-2 mmmmlqmmml looked at
-29 lookllmmlo looking
-28 monlllmmlo looking for
-16 mpmlmmmmmm loop
35 - lose
9 - lose my
-13 mmmlnlmlrl lost
-5 mmmmmmmmom lost my
11 mlomnmlmmm lot
11 mmpmlmlmmm lot $
4 mmmmnmmmmm lot of
4 mmmmnmmmmm lot>of
16 mkmknlnlol love
-5 mmmmomlmmm love is
-14 mmmmmmmmom love it
4 - love me
-3 mmnmmmlmmm love that
11 - love the
9 mmnmmmmmmm love to
-13 mmkmmmommm love you
7 mmmmmmnmmm loved
-4 lmmmmmommm lovely
15 mmmmmmmmom loves
6 - loves me
-9 mmmnmmmmmm low
-2 mmkmmmpmmm luck
-2 mmkmmmpmmm luck $
-23 nklpllnmml lunch
-14 nllommlmmm lunch $
18 mmommmmmmm made
3 mmommmmmmm made a
3 - major
22 - majoring
22 - majoring in
-18 npklknlmpl make
-14 mommmmmmmm make a
-1 mllnlmlomm make it
6 - make me
10 - make my
15 mmomomklml makes
-1 mmpmlmlmmm makes sense
-9 mnmlmmmmmm making
-2 - mall
-2 - mall now
-4 mmmmlommmm man
-5 mnmmmmmmmo manager
-33 mlmmnmllmn many
15 - marathon
9 - marathon in
1 - march
1 - march $
-57 gitghnvipi mark!
-4 mllmlmommq mark:
-6 yhaeafagjf mark?
9 mmmmnmmmmm market
25 - married
15 - married $
2 - married 0
-10 mmmmnommml mars
-10 mmmmnommml mars $
1 mmmmmommmm mary
5 - master
-6 - math
11 mommmmmmmm maths
17 mmnmmmmmmm may
11 - may $
10 - may 0
79 itsrglkhni me
-15 jokoloqlml me $
-30 monmllllml me a
-13 mommmmmlmm me an
19 mlmommmmmm me at
13 - me even
14 - me for
-1 - me how
-18 mmmnmlmmom me i
13 - me in
0 nlmmmmmmmm me is
-3 mmmmmmmomm me questions
-1 - me ten
-1 lonlmmmlmm me the
9 mnmmmmmmmm me to
-13 mommmmmmmm me with
-3 mlnnmmmmmm me>-ing
24 - me>-s
0 nlmmmmmmmm me>AUX
13 mmmmmmmomm me>CHAT
-18 mmmnmlmmom me>I
-2 mlmommlmmm me>WH
-30 monmllllml me>a
-13 mommmmmlmm me>an
19 mlmommmmmm me>at
14 - me>for
13 - me>in
-1 - me>ten
-1 lonlmmmlmm me>the
9 mnmmmmmmmm me>to
24 moplllmkml me>w
-8 mmmmmmnmmm meal
-15 nmqlllllmm mean
-5 loolmmlmmm mean $
-1 nlnmmmmmmm mean the
6 nmmmmmmmmm meat
10 - medical
-13 mllqllnmml meet
-5 mmlomlnmml meet you
-12 lmmplmlmmp meeting
-4 mmmplmlmmm meeting $
3 - member
0 mmmmnmmmmm men
-1 mmnnmmlmmm message
7 - met
7 mmmmnmmmmm middle
22 mmmlmmmmmm might
-5 momolmllml milk
-6 mnmolmlmml milk $
-5 mlmmnmmmmm million
-16 mnmlmmnlmm mind
-25 mnmlmmnmmm mind $
11 mnmmmmmmmm mine
-9 mmlnnmlmmm minutes
-8 mnmnmmlmmm minutes $
1 mmlmmmnmmm miss
4 - miss my
-18 mmkommnmmm missed
-2 mnmmomlmml mistakes
-2 mnmmomlmml mistakes $
-16 mnmmmmnmmm mom
-5 mlmlmmommm moment
-4 - moment $
-12 mmmmlmmmmq monday
-9 mmmmlmmmmp monday $
2 mmmmnmmmmm mondays
-12 lpmkomlmml money
-13 lnmmmmmmml money $
-4 mnmmmmmmmm money from
11 mlmmnnmmmm month
10 mlmmmnmmmm month $
-4 mmmmlmompm months
-3 mmmmmmmmpm months $
-9 mmmmlmommm months ago
-11 mmmnmmmmmm mood
-12 mlmlpnmmml moon
-12 mmmlpnmmml moon $
-15 llnlmlksml more
-1 mmmmlmlomm more formal
4 mmmmmmmomm more than
49 mmknmmpmmm morning
21 mmkmmmqmmm morning $
4 mmmnmmmmmm morning i
7 - mortgage
7 - mortgage $
-4 mllmmmlnmr most
22 - mostly
14 - mother
3 - mother 's
1 nmmmmmmmmm move
26 - moved
19 - moved to
-23 nmlnmllmmm movie
-2 nmmmmmmmmm movie $
4 mmmmmmmmom moving
-6 mmmmmmmmom moving to
-6 nlonllmlml much
-12 mmmnmmlmmm much $
-13 mmmlommmmm museum
-13 mmmlommmmm museum is
-2 mmmnmmmmmm music
-13 lpnnjnlmmn must
-5 mmnmlmmmmo must 've
0 mmommmlnml must be
13 jrgqgqmnrj my
2 - my 0
-2 mnmmmmmmmm my account
6 - my back
-9 mmmlmmommm my bad
10 - my best
-24 ommlmmmmmm my bill
37 - my birthday
-7 mmmmmlmmom my boss
1 - my boyfriend
7 - my brother
7 - my car
-4 mnmmmmmmmm my card
5 - my cat
-28 mlmlmpmmmm my character
8 mlmnmmmmmm my class
-13 mnmmmmmmmm my code
-8 mmmnmmmmmm my coffee
2 mnmmmmmmmm my company
8 - my dad
6 - my daughter
1 mmmmmnmmmm my dream
13 - my driving
3 - my ex
2 - my family
-11 mmmmmnmmmm my father
4 mmmmmlmmom my favorite
11 mlmllmmrmm my first
-11 mlmnmmmmmm my food
-15 mmmkmmpmmm my friend
12 - my garage
14 - my girlfriend
4 - my grandfather
2 - my grandma
2 - my grandmother
4 - my grandpa
13 - my husband
-23 mmmmmlmmqm my job
7 - my kids
0 mnmmmmmmmm my landlord
4 - my last
4 - my lease
-27 mmmmmlmmom my life
8 - my manager
-6 - my math
-11 mmmnmmmmmm my mom
6 - my mother
-4 - my name
14 - my new
5 - my old
-10 lomlmmmmmm my order
21 - my own
-1 - my parents
-7 mlmommmmmm my phone
10 - my policy
-22 mmmnmmmmmm my pyjamas
16 - my roommate
6 mmmnmmmmmm my shoes
-27 mmmmmmmmom my sister
19 - my son
6 - my teacher
7 - my third
3 - my time
-20 mmmmmmmmmn my uncle
4 - my whole
6 mmmmmmmmom my wife
1 mmmmmmmmom myself
1 mmmmmmmmom myself $
36 mmnllmlmmn name
16 - name is
-3 mnmmlmmlmm names
8 - navy
-3 mmmnmlmmmm near
-10 mmmnmlmmmm near the
-67 ntinmjjslj need
-4 mmlonlmlmm need a
-1 nmmnmmmmmm need anything
-13 momlmmmmmm need help
-5 mllqmmllmm need sleep
-11 mnllmlmrmm need the
-10 onmllmmmml need to
-3 mnmmmmmmmm need you
-6 lnmmmmmmmm needed
-2 mpmmlmmmmm needs
-2 mpmmlmmmmm needs to
5 - neighbours
3 - nephew
7 mmmnmmmmmm nervous
7 lnolnnmmll never
7 - never had
-17 mmpmlmlmmm never heard
8 - never learned
-16 mmnmmmmmmm never thought
30 nlllolplmm new
7 - new flat
9 mmmmmmnmmm new job
-5 mmmmmmommm new year
8 - new>-s
8 - new>HOME
-5 mmmmmmommm new>SPAN
9 mmmmmmnmmm new>WORK
11 nlmmpmlmml new>w
12 - newborn
22 mqlkmolmml next
6 - next $
-1 mnmlmommmm next chapter
0 mmmmnmmmmm next month
5 - next week
8 - next year
-3 klmlkmslml nice
-1 mmlmmmommm nice talking
0 mmlmmmommm nice to
36 mlkqmmmmmm night
-10 mlkqmmlmmm night $
7 mmmmmmnmmm night and
12 mmmmnmmmmm nine
10 mmmmnmmmmm nine $
17 kmpkjnpmmk no
-7 mlmlmmnnmm no $
-19 mnlnmmmmmm no change
4 mnmmmmmmmm no i
18 - no kids
-3 mmnmmmlmmm no that
9 mmmmmmommm no>-s
-3 mmnmmmlmmm no>DEICTIC
4 mnmmmmmmmm no>I
23 - no>KIN
-8 lnknmonnml no>w
-3 mllmpolmmm nobody
-1 - normal
24 nivlliloki not
-9 mmnmmmlmmm not $
25 mmlmomnmmm not 've
4 mlommmmmmm not a
9 - not believe
-7 mmnlomlmmm not care
20 nmmmmmmmmm not eat
-4 - not get
-32 omnlmmmmmm not know
1 mnmmmmmmmm not let
6 mmnmmmmlmm not like
4 - not love
3 - not married
11 lmmmmmnmmm not much
-8 mmnmmmmomm not need
13 - not own
1 mmmnmmmmmm not pick
-4 mmlmnmlmmm not sleep
22 - not stand
-17 pmnlmmmmmm not sure
-2 mmlmmmmmmm not talk
-2 nmmmlmmmmm not that
-13 mmnmmmmmmm not think
-1 lmommmlmmm not wait
-3 mmlmmmmpmm not want
-17 mnpllmlmmm not work
-4 mmmmmmmomm not write
25 mmlmomnmmm not>'ve
-17 llommmmnmm not>-ed
-10 mmmolmmmmm not>-ing
3 - not>CONDITION
-4 pmlmlmmmmm not>DEICTIC
11 mmnmmmmlmm not>LIKING
-9 mnpllmlmmm not>WORK
4 mlommmmmmm not>a
20 nmmmmmmmmm not>eat
-4 - not>get
1 mnmmmmmmmm not>let
13 - not>own
-48 mimonjpqlk not>w
-7 mmnlmomnml nothing
-2 mmllloommm nothing $
-5 mmmlnmmmlm novel
-3 mmmmnlmmmm novels
-5 mmmmnmmmmm november
-5 mmmmnmmmmm november $
-30 kooqkjhklk now
-20 lklqlkhlll now $
-4 mnnmmmmmmm now i
-6 mmlnmmmmmm now talk
-7 - null
3 lnllllnqmm number
-4 mmllmmnpmm number $
10 lnmmmmmmmm number is
-8 mnmmmlmmmm numbers
43 - nurse
13 - nuts
17 nmmmmmmmmm o
11 - october
15 kqljpolimo of
18 ommmmlmmmm of a
-15 mlommmmmmm of it
7 mnmlmlmmom of my
2 mlmmmmmmmo of our
-12 mnmmmmmmmm of that
-12 lolmolllml of the
-1 mlmmmommmm of them
-13 mlmlmqmmmm of this
3 mnmmmmmmmm of three
-2 mmmmnmmmmm of two
24 - of>-ing
8 mpmlmlmmml of>-s
-41 lnnklplmlm of>DEICTIC
11 mmmlllmmoo of>MY
8 - of>SPAN
-9 mlomlolmmm of>THIRD
18 ommmmlmmmm of>a
-12 lolmolllml of>the
-2 mmmmnmmmmm of>two
-15 mlklponklq of>w
16 mnnmmmmlmm off
-2 mmmnlmmmmn office
-4 mmmnmmmmmm office $
15 mmrllmkmmm oh
32 - ohio
16 - ohio $
5 mlmoklolml okay
-6 nmmmlmmlmm okay $
-8 mmmommlmmm okay i
30 nmllkpnmmm old
-8 mmlmmnommm old $
28 - old>-s
4 mmmmmmommm old>w
9 lmhrlmmjks on
-10 mlmmmmnlmm on $
7 mmmmmnmmmm on a
14 - on friday
-12 mmmmlmmmmq on monday
2 mmmmnmmmmm on mondays
-40 mmlpmllmmm on my
6 - on saturday
-8 mmmmnmmmmm on sundays
18 mklqnlmllk on the
-6 mnmmmmmmmm on this
12 - on weekends
-7 mnmmmmmmmp on your
-11 mommlommml on>-s
23 mmmmlmlmmq on>AHEAD
-11 mnmlmmmmmm on>CODE
-6 mnllmmommm on>DEICTIC
8 mmmlolmmmm on>LASTING
-28 mmlpmllmmm on>MY
-7 mnmmmmmmmp on>YOU
7 mmmmmnmmmm on>a
18 mklqnlmllk on>the
34 mmmmlmmmmo on>w
-4 lmlmoolnmm once
-4 mmmmomlnmm once $
-6 oisjmmjolk one
7 llrkknklml one $
-1 mmnmlmmmmm one is
1 mlmmmommmm one of
-8 mnlnmlnmml ones
-7 mlmnmmnmml ones $
0 mnmmmmmmmm online
-34 miklnknwmn only
-17 mlmmlmmmmo only $
11 - only child
-1 mkmmmmmpmm only reply
2 mlnmmnmlml open
-20 mmnnlnmlml open the
11 mmmmlommmm opened
-10 mmmlmpmmml opens
-10 pllmlmomml or
-5 nmmmlmomml or>w
-32 lolllollon order
-7 mnmlmmmmmm order $
-70 hyddamlyia orders
5 iyfhahgyle orders none
-72 ltkjkqqmkj orders own
-13 mmnlmmmmmm other
-3 mmnmmmmmmm other one
39 mlmlnlmmmt our
5 - our dog
16 - our first
5 mjmpoomllk out
-4 llnnmplmmm out $
0 mmmmnmmmmm out in
-5 mmmnmmmmmm out of
17 - out>DEICTIC
-12 mmlnmmmmmm out>NOW
0 mmmmnmmmmm out>in
-5 mmmnmmmmmm out>of
13 mmmmmmommm out>w
-4 mmmmmmmnmn output
-13 mmmnmmlmmm outside
-5 mmmnlnmmmm over
26 mmmmmnmmom own
10 mmmmmnmmmm own a
10 mmmmmnmmmm own>a
20 - paint
10 - pandemic
10 - pandemic $
17 - panic
0 lonmmmmkmm paragraph
0 lommmmmlmm paragraph $
1 - parents
-16 - parents $
10 - parents 're
3 - parents that
-9 mnmmllmmml paris
-3 mommklmmmm paris $
-26 mnmlpmlmml part
-15 mnmmnmlmmm part two
-7 - party
21 - passed
8 nmmmmmmmmm passport
8 nmmmmmmmmm passport $
3 mommmmmmmm password
1 mommmmmmmm password $
-1 mmnmommmmm patient
9 mmmmlmommm paul
9 mmmmlmommm paul $
7 nomlmlmmmm pay
1 mnmlmmmmmm pay my
1 mnmlmmmmmm pay>MY
27 llkmtlllml people
10 - people call
-3 mmnmnmkmmm perfect
-2 mmnmnmkmmm perfect $
16 mlmmmmmnmm person
16 mlmmmmmnmm person $
-24 mlmomllmmo phone
-10 mmmnlmmmmm phone $
3 mnmmmmmmmm phone number
-18 mlmolmlmmo pick
-16 mmmnlmlmmo pick up
-17 mnlnmmlmmm pizza
-2 ommmmmmmmm place
-9 mnmmmmmmmm plan
-9 mnmmmmmmmm plan for
-24 mlmloommmm planet
-5 nlmmnmmmml plant
9 - plants
9 mpmmmmllmm play
3 - playing
-7 mmmmommmml plays
-1 kskkiknrlj please
-28 lqkljlpqmk please $
-2 mlmmmmlomm please be
-22 mmolmmommm pleasure
1 nmmmmmmmmm plumber
-33 mlnlllmpmm poem
-5 mmplmmkmmm point
-5 mmplmmkmmm point $
2 mlmmlmmpmm points
3 mmmmlmmnmm points $
23 mmmmnmmmmm policy
-15 mnmmlmmmmo port
3 mmmlmmmmmp position
4 - position $
3 - post
13 - practice
3 mmolmmmmmm prefer
-10 mmolmmmmmm prefer the
15 - pregnant
-17 mnmlmmmmmm presentation
-1 nmmmnmmmmm president
-6 momlmmmmmm press
8 - pressure
-5 mlmmmolmmm pretend
21 - pretty
-2 mmmlommmmm prices
-15 onlmlmmmmm prints
-2 mnmmmmmmmm prints the
-3 mmnnmmlmmm probably
-16 mmnlmmolmm problem
-9 mlnlmmommm problem $
-7 mpmmllmmml product
5 mnmmlmmmmm product is
6 mmmmommmmm programming
-15 mpmnlmmmml project
-1 mlmmmmmmmo propose
14 - proposed
0 mmommmmmmm proud
9 - puppy
3 mommmlmmpm put
-9 mnmmmmmmpm put it
-9 mnmmmmmmpm put>DEICTIC
-22 mmmnmmmmmm pyjamas
3 mnlmnmmmmm python
-5 lnmmmmmmmm query
-44 qklllmlqmn question
-1 mmlmlmmqmm question $
-4 mnlmmlmomm questions
-1 mmmqkmmmmm queue
-6 onmllmlmmm quick
34 - quit
-27 mmmmmlmmsm quote
-6 mlmmlmmpmm rain
-6 mlmmmmmpmm rain $
-3 mmlommlmmm raining
12 mmmlnnmmmm raised
14 - raised in
1 mmmmnmmmmm raised the
-9 mmmmmnmmmm ran
11 - rather
1 - rd
-5 mlloomlmmm reach
-2 mmmnmmlmmm reached
-6 mlmolmmmmm reaching
4 mnllpmmmmm read
18 - reading
-4 nmlnlmkmmm ready
-4 nmlnlmkmmm ready $
14 ompllmklmm really
-4 nmnlmmlmmm really $
21 - recipe
14 olmmmmmmmm recommend
14 mlmmmmmmmm recommend a
-15 molmmlmmmm red
-6 mlmnmmmmmm red>w
-5 mnmlmmmmmm refund
-5 mnmlmmmmmm refund $
-7 mmkmkmqmmm regards
12 - relationship
10 mmnmmmmmmm remember
-7 mnmmmmmmmm remind
-7 mnmmmmmmmm remind me
9 - rent
15 mllmmlnpmm reply
-2 mmmmmmommm reply $
-1 mlmmmmmpmm reply with
-8 - report
-36 mlmlonmmmm respect
-4 mmmmnmmmmm restaurant
-5 mmmmnmmmmm restaurants
-5 lmmllmmrmm result
-5 lmmllmmrmm result $
-8 mmmmmmmmmo results
10 - retired
-6 mnlllmmmmq return
-4 mmmmlmmmmq return a
-11 momlmmmmmm returns
-18 mlmmmmmmqm review
-18 mlmmmmmmqm review i
-17 mnmmnlmmml revolution
-1 mmmmmnmmmm rich
4 mnmlmmmmmm ride
-14 oksmklilll right
-20 nltkkljmml right $
10 mllommlmmm right now
3 mmmmnmmmmm river
-12 mlmmolmmmn role
-10 mmmmnlmmmo role of
9 mnmmmmmmmm roman
-2 mnmmmmmmmm rome
-9 mlmnlommpl room
-1 mmmnlommmm room $
16 - roommate
-6 mommmlmmmm row
-6 mommmlmmmm row and
-6 mommmlmmmm row>and
-20 mnmmmmmmmm rows
-12 mnlnmlmmpm run
-17 mllnmmmmpm run $
5 - run a
-6 mnmmmmmmmm run it
-6 mnmmmmmmmm run>DEICTIC
5 - run>a
-6 mmmnlmmmmm running
-8 mmmnlmmmmm running late
19 - runs
49 - s
2 mmmmmmommm safe
-43 lkpklnmmpl said
-11 mmnmmlmmom said $
-3 mmnmmmmmmm said no
28 - sail
28 - sail $
-2 mlmmlmmmmp salt
-5 mlmmlmmmmp salt $
-5 lmvjklmlml same
12 - saturday
7 - saturday $
11 - saving
-9 mnmmmmmmmm savings
-2 mnmmmmmmmm savings $
-12 mmlnlnmmqm saw
-42 njlkmoslll say
-6 mmmmnmmmmm say $
-5 mmmlmmommm say hi
-9 mlmmmpmmmm say i
-1 mmmmmmommm say that
-1 mmmmmmommm say>DEICTIC
-9 mlmmmpmmmm say>I
-6 mlmkmmqmmm say>THANKS
-3 nmmmnmmmmm say>w
-3 mnmlllmmrm says
6 - says he
-7 mmmlmlmmrm says i
22 - scared
10 - scared of
25 mnmmlmmmmo school
28 - school $
-6 mlmmnmmmmm screen
-1 nlmmmnmmmm sea
7 mmmmnmmmmm sea $
-1 mmmmommmmm season
-16 lnmnmlmmmm seat
2 lnpkmmmmmm second
-6 mmnlmmmmmm second one
-17 llomklrlml see
-12 mmnllmommm see $
2 mmnlmmmmmm see the
-5 lllnlmomml see you
-2 mmmolmlmmm see>DEICTIC
-2 lmnlmmnmmm see>WH
-5 lllnlmomml see>YOU
2 mmnlmmmmmm see>the
7 - seeing
7 - seeing someone
15 - sell
20 lplmmmmlmm send
4 lommmmmlmm send me
-1 mmpmlmlmmm sense
-28 mlnmmmlmmp sent
-6 mmmlmmmnmo sentence
2 momlmmmmmm set
4 mnmmmmmmmm set a
4 mnmmmmmmmm set>a
14 mmmmnmmmmm seven
-2 nmmmlmmmmr shall
6 - share
18 lklplqllpl she
10 mmmolmmmmm she 's
5 - she died
8 - she is
2 mmmnmmmmmm she just
12 - she said
-5 mmmnmmmmmm she say
7 - shelter
27 - shifts
0 mmmmlommmm ship
-5 nmmmmmmmmm shipping
2 mmmommmmmm shoes
6 mmmnmmmmmm shoes $
-21 onmnllmlml shop
-14 nnmmlmmlml shop $
36 lqklmmloml short
28 molmnmlmmm short $
-8 mknlmmksmm shorter
-1 mlmmnmmomm shorter $
-18 nllknmntlm should
-3 mnklkmlqmo should be
-2 mmmmnmmmmm should do
8 pmmmmmmmmm should i
-21 mllqlmmmmm shower
-20 mmmnmmmmmm shower $
-12 nmlmmmlmmo shows
-12 mmmmmmmmmo shows the
-1 mmmlmmommm shy
5 - siblings
5 - siblings $
12 mmmmlmmmmm signed
-9 mklmlmlrmm simple
-1 mmmmmmlnmm simple words
36 mmmmmmommm since
1 - since 0000
8 - since i
7 - since my
2 - since she
20 - since the
14 - single
16 mmmmlmomml sir
-25 mmmmmmmmom sister
-10 mmmnmmmmmm sister is
-16 mlmomlmmmm sitting
38 mmmnnlmmmm six
-10 mnmnmlmmmm six $
2 - six months
20 - six>SPAN
17 - six>w
-17 mpmllmmlmn size
12 mllnmmmomm skip
-29 miiumlokml sleep
-18 mjlrnlllmm sleep $
11 mmmommlmmm sleep badly
-6 nmmllmplml sleep well
2 mmlommlmmm sleeping
-10 mmlommlmmm sleepy
-10 mmmnmmlmmm sleepy $
-24 mmkpmmlmmm slept
-10 lnmmnmmmmm slow
34 mmmmmmommm small
-1 mmmmnmmmmm small town
0 mmmlpmlmmm smoking
-7 mjpshmjkok so
-29 mmojmmommm so $
6 - so he
-6 mmlnmmmmmm so hot
28 - so i
0 mmnmmmnmmm so much
-3 mmmnmmmmmm so tired
2 - so we
17 nmmmmmmmmm so you
28 - so>I
-10 mmmplmkmmm so>MOOD
0 mmnmmmlmmm so>PRAISE
6 - so>THIRD
2 - so>WE
-1 nmmmmmmmmm so>WH
17 nmmmmmmmmm so>YOU
-2 mlmqlmlmml so>w
-47 mplonlllmm some
-6 mmmlommmmm someday
-6 mmmlommmmm someday $
25 - someone
-33 nkpnlolmml something
-4 mlmllmqmmm sometime
-4 mlmllmqmmm sometime $
-6 mmmmmmnmmm sometimes
-15 mmmmmmnmmm sometimes $
21 - son
1 - son he
-14 mlmmmnmmom sons
-20 llkklmtlml soon
-20 llkklmtlml soon $
-15 llllllrmml sorry
-4 mmmlmmnmmm sorry i
-1 mkmmlmmrmm sound
-10 mltlkmkmml sounds
-5 mmommmlmmm sounds like
-14 mmmmmmmmom spain
-14 mmmmmmmmom spain $
-2 mnmmmmmlmm spanish
-2 mnmmmmmlmm spanish $
3 nnmmmmmmmm speak
-6 mnmlnlmmmm speech
2 - spend
5 - spicy
5 - spicy food
10 - spring
10 - spring $
3 - st
22 - stand
1 mmmmommmmm star
-9 mnlnlllomm start
-1 mmmmmmmomm start with
17 mmmmlmmmmo started
3 mmmnmmmmmm starts
16 - state
-11 nnmlmlmmmm station
-10 nnmlmlmmmm station $
-18 nmmlmlmmom status
-5 nmmmmmmmmm status of
-1 mlmommmmmm stay
0 mlmnmmmmmm stay in
-22 mmnllmlqml step
-3 mlomlmlqmm step $
-7 mommmlmmmm step 0
-3 mlmmlmlqmm step by
4 mlrnkljlml still
-2 - still 've
-11 mmlnmmmmmm still at
-6 mmmnmmmmmm still in
12 - still live
-1 mmlommlmmm still waiting
35 - stop
-1 mmmlnmmmmp store
-21 mnnlmmllmm story
-12 mnnmnmllmm story $
-24 mmmmommmmm strange
-1 mnmmmmmmmm string
11 - stroke
8 - struggling
-24 mnmollmmmm stuck
-8 mnmnllmmmm stuck at
16 - student
-16 mmmmommmmm students
7 - studio
4 mmmmnmmmmm study
13 - studying
3 lnmmmmmmmm subscription
3 lnmmmmmmmm subscription $
5 mnmmmmmmmm sugar
-2 - suggest
-1 momllmmnmm summary
3 mmlmnmommm summer
-2 mmmmmmommm summer $
0 mmmmommmmm sun
6 - sunday
-7 mmmmnmmmmm sundays
-8 mmmmnmmmmm sundays $
-31 mmklmnpmmm suppose
-20 olmkllrmml sure
11 mmmmmmommm sweet
35 - swim
27 - swim $
13 - switched
-2 onmmmmmmmm synonym
-15 ljmnlllrml table
-14 mjmnmlmomm table $
-22 lllmmoonll take
-7 mlnmmmmmmm take a
0 mllmmmqkmm take care
-2 mnlmmnmmmm take the
-10 nlllpmmmmm takes
4 mmmnmmmmmm taking
17 lknllmpmml talk
-6 mmlnmmmmmm talk later
15 mmnmmmmmmm talk to
-25 lloklnpmmm talking
-3 llollmpmmm talking to
3 mmmmommmmm taught
19 - taught me
-6 mlmmmpmmmm tavern
-6 mlmmmpmmmm tavern and
-3 nmmmnlmmmm taxes
-7 lmmnolmmmm tea
-11 mlmnommmmm tea $
-2 lmmmnmmmmm teach
13 nmmmnmmmmm teacher
0 nmmmmmmmmm teacher $
-10 mmmmpmmmml teachers
-7 mmmmommmmm teachers $
-1 mlmmmmmmmo team
-8 mlmmmmmmmo team $
-9 onlmlmnlmm tell
-6 nnmmlmmlmm tell me
-3 - tell my
-8 nnlmnmllml ten
-6 mnmnmmmmmm ten minutes
7 - ten times
1 - ten years
-4 mmmmommmmm ten>-s
-6 mnmnmmmmmm ten>NOW
1 - ten>SPAN
-6 mnmmmmmnmm terminal
1 mlmmlmlnmr terms
7 mmmlmpmmmm terrible
14 mmmmmmnmmm test
12 mmmmmmnmmm test $
-18 molnmlmnml text
-3 mlmmmmmomm text $
15 - th
12 - th $
-39 lkmlrmloml than
1 mmmmnmmmmm than dogs
-1 mmnmmmmmmm than the
-8 lloklmnmmn thank
-8 lloklmnmmn thank you
-12 llpjkmpkml thanks
-10 mmollmlmmm thanks $
-3 mmmlmmpmmm thanks for
2 mmnmmmmmmm thanks i
-90 lhyakpigmi that
-39 mjwgkkllll that $
-15 llskjlmlll that 's
-1 mmnmmmmmmm that a
0 mmlmmmommm that again
0 mmnmlmlmmm that helped
26 mlmmmommmm that i
-6 mmomlmmmmm that is
0 mmnmmmmmmm that must
-4 mmmmmnmmmm that my
-9 mmommmlmmm that one
-2 mmmmlnmmmm that the
-8 mlnmmmmmmm that way
-1 mmnmmmmmmm that would
-76 osgqotdmnd the
7 mmmnmmmmmm the 0
-1 mnmnlmmmmm the airport
-5 minllmmrmm the answer
5 - the army
14 mmmnlmmmmm the baby
22 - the beach
-2 nlllolpmml the best
-7 mlmnnlmmmm the black
-13 nllqkllmmm the bus
-7 momlllmmmm the button
-3 - the capital
0 mlmmlrmmlm the captain
-10 mmmnlmmmmm the car
-3 momllmmlmm the code
-15 mlmlnlmmoo the company
-1 mnmmmmmlmm the data
-3 ommmmmmmmm the delivery
-9 nlolnlmmmm the difference
-1 mmmnmmmmmm the dishes
13 mlmmnmmmmm the doctor
17 - the dog
-13 mlmnkpmmmm the door
-7 mlmmmnmmmm the dungeon
-2 mmmmnmmmmm the end
-1 mmmnmmmmmm the entrance
-1 mmlmommmmm the factory
-2 mnmmmmmmmm the file
-3 mmmlommpmm the final
-9 llnlolmmmm the first
-5 mpklmmmlmm the following
-17 mnmmnlmmml the french
-7 mmmnmnmmmm the game
-8 mmmnmmmmmm the garden
-2 mmmlpmmmmm the government
-5 mmmnmmmmmm the gym
0 mmmmmlmomm the introduction
13 - the job
3 mlmokmnmmm the kids
-11 mmmnlmmmmm the kitchen
-5 mmnmlnmnmm the last
-7 nmmmnlmmmm the left
-20 mlmmlpmmom the letter
6 - the library
-4 mnmmlomlmm the lights
-10 mnpllmmkmm the link
-3 mnmmmmmmmm the list
-2 - the mall
2 mmmmnmmmmm the middle
-4 - the moment
-7 mmmlnnmmml the moon
5 mmmlmmommm the morning
-3 nmmmnmmmmm the movie
-13 mmmlommmmm the museum
8 - the navy
-6 nlmmmmnmmm the new
-1 mnmlmommmm the next
-1 mmmnmmmmmm the office
-3 mmmmlommmm the old
-4 mlommmmmmm the other
10 - the pandemic
-8 mnmmlmmmmm the phone
-1 nmmmnmmmmm the president
-1 mmmqkmmmmm the queue
-1 mmmmnmmmmm the restaurant
-5 llmlmmmrmm the result
-11 mmmmmmmmmo the results
-10 mmmmnlmmmo the role
-1 lmrklmmmmm the same
2 nmmmlnmmmm the sea
-5 lnpkmmmmmm the second
-7 olmnlmmmmm the shop
-20 mmmnmmmmmm the shower
-8 nnmlmlmmmm the station
-5 nmmmmmmmmm the status
-2 mmmlnmmmmp the store
-1 mpmmmmmlmm the story
0 mmmmommmmm the sun
-7 mlmommmmmm the table
-6 mlmmmpmmmm the tavern
-4 mnmlmmmnmm the text
14 mmmmnmmmmm the time
0 mmmmmmmomm the tone
-11 mlmnnmmmml the train
-6 mmmommmmmm the way
-6 mmlmommmmm the weather
21 - the wedding
20 olnlmmmlmm the>-ing
9 lqilpnjpnl the>-s
7 mmmnmmmmmm the>0
-1 mnmlmommmm the>AHEAD
-27 kmpjjlmslk the>CHAT
-49 lyknhjkjlk the>CODE
-24 mookmmllll the>DEICTIC
-2 mmmmmnmmmm the>HOME
26 mlmplmnmmm the>KIN
-5 mmmlmoommm the>MOOD
-6 lmpkmlolmm the>NOW
15 oomlmmmlmm the>ORDER
14 mlmmnmmmmm the>PERSON
15 mmmnmmmmmm the>PET
26 mlmolnmmmm the>PLAY
-2 nlllolpmml the>PRAISE
14 mmmmmnmmmm the>SPAN
-3 mllmollmoo the>WORK
-13 nllqkllmmm the>bus
-10 mmmnlmmmmm the>car
-2 mmmmnmmmmm the>end
-6 nlmmmmnmmm the>new
-3 mmmmlommmm the>old
2 nmmmlnmmmm the>sea
0 mmmmommmmm the>sun
-33 mgjptweonl the>w
-6 mmmommmmmm the>way
-3 mpmlmnmllm them
8 - them $
-13 mlksnlllml then
-1 mmlommmmmm then $
-7 mlmommmmmm then i
4 - therapist
-7 mihrpnmnmk there
-14 nkjqplkoml there $
6 mmmmnmmmmm there 're
5 - there a
-1 - there any
-2 lmmmmmnmmm there how
-19 mmmmomllmm these
13 - thesis
13 - thesis on
-8 nlkmslllll they
-2 mmmolmmmmm they 're
-6 mmlmpmmmmm they closed
-6 mmmmommmmm they say
-2 mmmmommmmm they should
-3 mmmmommmmm things
-54 pirkrkjoll think
-3 okplmmlmmm think about
-3 mmmnlmmmmm think i
-8 nmllommmmm think it
9 - think of
-13 mmolmmmmmm think so
-8 mmollmmmmm think that
-4 nmllplmmmm think the
-1 mmommmlmmm think you
-2 mmlnmnlmmm thinking
3 mmlnmmlmmm thinking about
-5 mmmmmnmmmm thinking of
5 - thinks
-5 mlmnmmmmmm third
-29 mvkljoklon this
-23 mplllmlomm this $
3 mmmmnmmmmm this city
-5 mnmmmnmmmm this exercise
-10 knmmmmmmom this for
-5 mnmmmmmmmm this function
-5 nmollmmmmm this is
18 mmlommmmmm this morning
12 - this summer
5 - this year
-18 onmknmmmmm those
5 - though
4 - though i
-18 mmnmmmmmmm thought
-24 lqnkjmloon three
3 mnmmmmmmmm three $
-1 mmmmlmmmmo three years
57 mmmmmommmm through
20 mmmmmommmm through the
4 mnmmlmmmmm throws
11 - thursday
-5 mmmnmmmmmm tickets
6 mkllqonnml time
-3 mlnlpmkoml time $
-6 mmlmmmommm time for
16 - time i
3 - time in
7 - times
-17 mmlommlmmm tired
-35 mnnlllmmol title
-9 sxlglamgqu to
-8 mnmnmmmmmm to 've
-16 mnllmmommm to a
5 mnmmmmmmml to add
-5 pmlmmmmmmm to ask
26 mnnnlmmmmm to be
38 - to become
8 - to bed
-1 mlmmommmmm to boil
-4 mnmmmmmmmm to change
-9 mnmmmmmmmm to check
4 - to college
-12 omnlmmmmmm to do
-7 mlmpmmmmmm to eat
-2 nmmmnmmmml to find
-1 mlmnmmmmmm to finish
-7 mmmnmmmmmm to get
-17 lllpmmnmmm to go
-1 mmplmmlmmm to hear
3 nmmmmmmmmm to her
4 mmnmmmmmmm to him
-8 sknkmmlmmm to know
41 mnmmmmmmmm to learn
11 - to live
28 - to lose
-17 mnmmmmmmpm to make
50 mmnmmmmmmm to me
0 mmlmmmommm to meet
-1 nmmmmmmmmm to move
9 mnmmmmmmmm to my
13 - to nuts
-1 mkmmmmmpmm to only
9 mnmlmmmmmm to pay
-22 mmlnmmmmpm to run
28 - to sail
-11 nmllmmommm to say
-4 mmmmmmmmmo to school
0 mmmlmmommm to see
-14 mklpmmlmmm to sleep
-6 mnmmmmmmmm to speak
-6 mlmommmmmm to stay
4 mlomlmmmmm to talk
-11 kmlomlnlnp to the
-2 mlommmmmmm to think
9 - to travel
-3 lmplmmmmmm to try
9 - to visit
-5 mnmmmlmmmm to watch
-5 mmmmmmmmom to work
-15 mnmmmmmmmm to write
-14 lknmllrmml to you
-8 mnmnmmmmmm to>'ve
2 mmmmmmmmmq to>-ing
4 mmmmmmmmmo to>-ly
35 mmmlmmllmo to>-s
-12 omnlmmmmmm to>AUX
-4 mnllmmommm to>CHAT
19 mnmmmmmmmm to>CODE
11 nmmmmmmmmm to>HOME
-5 mmmmmmmmmo to>MY
-21 mommmmmmmm to>ORDER
1 mlmmommmmm to>PET
-8 mmmnmmmmmm to>PLAY
1 mmmmmmmmmo to>SPAN
7 nmnlmmmmmm to>THIRD
-3 mmmmmmmmom to>WORK
-14 lknmllrmml to>YOU
-16 mnllmmommm to>a
5 mnmmmmmmml to>add
-5 pmlmmmmmmm to>ask
26 mnnnlmmmmm to>be
8 - to>bed
-7 mlmpmmmmmm to>eat
-7 mmmnmmmmmm to>get
-17 lllpmmnmmm to>go
50 mmnmmmmmmm to>me
9 mnmlmmmmmm to>pay
-22 mmlnmmmmpm to>run
-11 nmllmmommm to>say
0 mmmlmmommm to>see
-11 kmlomlnlnp to>the
-3 lmplmmmmmm to>try
8 rtjjoifmoo to>w
-20 lmitklllll today
-27 lnjpllmlml today $
6 mmmnmmmmmm today i
13 - today is
7 - together
5 - told
2 - told my
35 - tom
0 mmmllmommm tomorrow
-6 mmmllmommm tomorrow $
-1 mmmmmmmnmm tone
-21 lljsllkmml tonight
-20 llkpmmlmml tonight $
-12 lmomklnlml too
-10 mmmllmmmmm too $
5 mmmnmmmmmm too late
0 mmomlmmmmm too long
-12 mmlommmmmm too much
5 mmmnmmmmmm too>MOOD
-23 lmnmlmommm too>w
17 - took
-7 mmmmmpmmmm tower
-7 mmmmmpmmmm tower $
1 mmmmnmmmmm town
-1 mmmmnmmmmm town in
-24 mmmnnmlmmm traffic
-3 mlmonlmmml train
-1 - train $
-15 mnmmmmmmmm transfer
2 kpmmmmmkmm translate
8 mnmmmmmmmm travel
-25 nonllmmmmm tried
-9 mmnlmmmmmm tried that
14 mmmmmmommm trip
14 - trip to
16 - trouble
13 - trouble with
2 nlqmlmkmml true
-1 mmrmlmkmmm true $
27 - trust
-16 ljyhlljoml try
-10 mlplmmlmmm try $
-2 mlommmlomm try again
0 mmnmmmmmmm try it
-2 mlolmmlmmm try that
3 mlommmmmmm try to
-3 llplmmlmmm try>DEICTIC
3 mlommmmmmm try>to
-2 mlommmlomm try>w
-4 molmmmlmml trying
-4 molmmmlmml trying to
7 mnmmmmmmmm tuesday
5 mnmmmmmmmm tuesday $
4 mnmnmmllmm turn
9 - turned
-4 mommmmmmmm tutor
15 mmmnmmmmmm tv
17 mmmnmmmmmm tv $
-9 mmmomlmmmm twenty
-29 mmmmlmmmmp twice
-1 mmmmmpmmmm twin
27 - twins
6 luilnlknpo two
3 molnnmllml two $
12 - two boys
3 - two months
-19 mlmmmnmmom two sons
13 - two weeks
2 mmmmmmmmom two years
-23 lslklllomq two>-s
-19 mlmmmnmmom two>KIN
-6 mmmmnmmmmm two>PERSON
24 - two>PET
18 mmmmmmmmom two>SPAN
5 mmmmnmmmmm two>w
-7 mmmmmmmmmn uncle
7 mlmmmmmnmm under
-33 omqimmlmmm understand
-18 mmolmmmmmm understand $
6 - unemployed
17 mlmmmmmnmm units
13 - university
6 - until
29 klkooonkmm up
-16 lnlommnlmm up $
19 - up for
-12 mlmnnplmml up in
-2 mlllnmmmmm up to
22 - up with
19 - up>for
-12 mlmnnplmml up>in
-2 mlllnmmmmm up>to
15 mmmmmmmmmn up>w
-4 nmmmmmmmmm update
-2 lmlnmpolll us
14 mmmmommmmm us $
34 lllllmlrml use
6 mlmmmmmomm use a
-9 mnlmmmmmmm use the
6 mlmmmmmomm use>a
-9 mnlmmmmmmm use>the
14 mkmmmmmqmm use>w
4 mmmmmmmmmp used
10 - used to
15 mpmlmlmmmm using
4 - usually
-10 mmmmmmmmmo value
2 - vegan
10 - vegetarian
8 - vegetarian $
-5 mmmmnlmmmm vermont
-8 mnnlmmmmmm version
8 mmmmmmmnmm very
10 - vietnam
10 - vietnam $
18 - visa
9 - visit
3 - visit my
18 - volunteer
-33 mmmmmlmmqm w>"
7 - w>'s
-23 mlmomlmmmm w>'ve
-5 mmmmmpmmmm w>*
-7 mklkpoklmu w>-ed
6 pjollnmmls w>-ing
43 mmmpmmlmmm w>-ly
54 lnghyjfmqm w>-s
-46 lolkmlloom w>0
17 mlmmnmomml w>AHEAD
-3 mkfownilkq w>AUX
-36 nnljkljvmk w>CHAT
9 mpnmlmlmml w>CODE
10 - w>CONDITION
-14 nqnmnoilkp w>DEICTIC
-12 lllmqnllml w>HOME
21 kimmjvllvj w>I
8 olmmmnmmmm w>IF
21 mnmmmmmmmm w>KIN
30 mlllollmoq w>LASTING
-5 mnlmnmnoml w>LIKING
-16 lljqnllmmm w>MOOD
-8 nrkkknjknp w>MY
-59 jihvmjlmkm w>NOW
-8 nomlmlmlmm w>ORDER
-19 mlmnnlnmmm w>PERSON
2 mmlmpmmmmm w>PET
26 mnmmomllml w>PLAY
-3 mmplmmlmmm w>PRAISE
13 mmmmmmmloo w>SPAN
-4 mmqllmlmmm w>THANKS
-29 mpllmnllql w>THIRD
-12 mklomnlmmr w>WE
23 unjlmnklnl w>WH
29 mmmnmmmmmm w>WORK
0 gmmpkjpqlp w>YOU
-2 opmkmngmkp w>a
-11 mllnmmmnmm w>all
26 mpklmmlomm w>an
-39 kkkhiymlmm w>and
19 mmmmmmmmmq w>as
27 momknplmlk w>at
-2 mlmmmmlomm w>be
17 mmlmmmmpmm w>but
-2 mllnlmlqml w>by
-1 mmmnmmmmmm w>day
-7 nqjmkipmql w>for
-13 mmlnmmommm w>go
-2 mmmnmmmmmm w>got
-14 lklltnllmk w>has
-5 molmomlmmm w>ice
4 klmknmnlos w>in
-2 nmmmnmlmmm w>lie
42 ltkojnnhlk w>me
21 - w>new
3 mmnllmommm w>no
-29 mlplmmlmmm w>not
36 lkokoqkllo w>of
3 mommmmmlmm w>off
19 mmmmmmommm w>old
-15 lklqommlml w>on
-2 nmmmmmmmmm w>or
-21 nklmnonmml w>out
9 mmmmnlmmmm w>six
-4 mmpmlmlmmm w>so
-7 lnmmommmmm w>tea
-27 rsmijpgvjg w>the
-24 opkoqgiijo w>to
-3 mqlkmllmmr w>two
7 lllmnomlmn w>up
40 ougirvgsis w>w
4 mmmmnmmmmm w>war
9 mmnlmmmmmm w>way
7 mmmmmmmnmm w>yes
-24 mjopllloll wait
-13 nmollmlmmm wait $
-11 mkmpmlmolm wait for
-13 lllrlmkmml waiting
-12 mlmqlmlmmm waiting for
4 mlmmlpmmmm walks
-44 nujjjjlslk want
18 mmlmmmmomm want a
-11 lomlmlmmmm want the
-6 mommmlmmmm want them
-17 pojnklmllk want to
3 mnlmmmmpmm want you
3 mmmlmmommm wanted
3 mmmlmmommm wanted to
20 - wants
18 - wants to
2 mmmmommmmm war
4 mmmmnmmmmm war $
-8 ljmlnrmkql was
-1 mmmmlmmmmo was 0
-3 lmnmlplmmm was a
-10 mmnmlommmm was afraid
-5 mmmnmmmmmm was at
-9 mmmmnmmmpm was born
2 - was diagnosed
-1 mmmommmmmm was in
-13 mmnkmmommm was just
5 - was little
9 - was my
-1 mmlmmmpmmm was nice
-5 mmnmmmmmmm was not
-13 mmlnmmmmpm was so
-2 - was the
29 mnmmmlmmmm watch
-10 mmmnmmmmmm watched
-8 mmlqlmlmmm watching
-2 mmmnmmmmmm watching tv
-8 mnmlnlmmml water
-24 nkpnlljlmm way
-19 mlqmmlkmmm way $
0 olmmmmmmmm way to
0 olmmmmmmmm way>to
-17 mmmmnmmmml ways
-17 mmmmnmmmml ways to
23 llmonjlllr we
-6 mllolmmmmn we 'll
11 lmlpkllmmp we 're
8 mommmmmmmm we 've
10 - we adopted
-4 mmommmlmmm we can
23 - we just
-4 mmmmommmmm we live
6 - we lost
-6 mnmmmmmmml we need
-11 mmmmlmpmml we should
2 mlmnmmmmmm wear
-13 mlmommmmmm wearing
4 mmlmommmmm weather
6 mmlmommmmm weather $
-8 mmmlmmmmmp website
27 - wedding
14 - wedding $
9 - wedding is
8 - wednesday
8 - wednesday $
13 mmmmnmmmmm week
5 mmmmnmmmmm week $
17 ommmmmnmmm weekend
8 ommmmmnmmm weekend $
12 - weekends
12 - weekends $
36 - weeks
22 - weeks $
2 - weeks in
0 mmlmmmommm welcome
-2 mlknkmslml well
-20 nlknkmrlml well $
-4 mmmnmmlmmm well today
-9 llmnnnmmmo went
-10 lmmmnnmmml went out
-1 mlmmmmmmmp went to
-17 mlllnpmmmm were
-7 mlmmnnmmmm were an
-1 plmmmmmmmm whales
-6 skpkjknllk what
0 nmmmmmmmmm what 're
-6 mmmmmmnmmm what 's
-3 jmmommpmmm what a
15 mmmmmmlmmm what about
-1 - what can
19 - what do
-1 mommmmmmmm what does
-8 mmolmmmmmm what i
4 - what should
-11 plmmmmmmmm what the
-30 pllnmmmmmm what to
-9 nlqkmmlmmm what you
42 ookqokklll when
9 - when he
24 lplnmlmmlm when i
10 lllqomlmmm when you
-3 nnmmlllmlo where
0 nmmmmmlmmm where 're
-1 - where can
4 mmmmmmmmmo where i
0 ommmmmlmmm which
-1 - which one
2 - while
21 lnllknpmml who
-2 ommmlmmmmm who is
-18 njjmulqkli who=kin
-124 lfukocvtai who=none
40 hmrsarnivm who=own
6 - whole
3 - whole family
-11 qllllmllmm why
-3 mlmmmmmmmm why does
-1 nmmmmmmmmm why the
12 mmmmmmmmom wife
6 - wife $
-1 mmmmmmmmom wife and
2 mmmokmmmmm wifi
-16 lnmnmlmmmm window
-27 mmmmmlmmpn winter
-9 mmmmmmmmpm winter $
-36 lmkllprmml wish
-8 mmlmmqmmmm wish i
-6 mmlmmmpmmm wish you
-4 ktjljmlsll with
2 mnlmlmmpmm with a
10 mlmommmmmm with me
-17 mmmmmommml with my
8 - with no
8 mkmmlllqmm with the
-8 mnmmmmmmmm with two
1 - with us
3 mmmllmqmmm with you
5 mnknmlkrml without
-13 mlmllrmmmm wizard
0 mmlmpmmmmm won
-5 rlmlmmlmmm wondering
-1 qmmmmmlmmm wondering if
-1 mnmmmmmnmm word
-3 mllmlmlrml words
-2 mjlmlmlrml words $
-11 mmomllklql work
-5 mnomkmllmm work $
-13 - work at
26 - work for
7 - work in
9 - work with
17 mmommmmmmm worked
-3 mmommmmmmm worked $
5 mnllomlmmm working
-3 mnmmmmmmmm working on
27 mmomlmlmmm works
-2 mmmmmmlmmm works $
-24 mlllplommm world
-23 mmmlnmommm world $
-25 mnmkmololl would
-3 mlnmnnmmmm would be
-10 nnllmmmomm would like
0 lnmmmmmmmm would you
-2 mmomlmlmmm wow
-2 mmomlmlmmm wow that
-2 mmomlmlmmm wow>DEICTIC
-11 kqllllkpml write
-22 lqmlllllml write a
-4 momlmmmmmm write the
2 momlmlmmmp writing
11 mnmmmmmmmm writing a
-8 mmsjknlkml wrong
-7 mlskkokkml wrong $
-3 mlmlnlmpom wrote
-4 mommnmmmmm x
-1 mmommmlmmm yeah
-1 mmnmmmmmmm yeah i
42 mlmmmnommm year
38 mmmmmmnmmm year $
-3 mmmmmnmmmm year old
21 mlmmlmmmoo years
14 - years $
8 - years ago
-7 mmmmmmmmom years and
-4 mmmmlmmmmo years of
2 mnokllnlml yes
3 mmnlmmommm yes $
5 - yes i
0 mommmmmlmm yes please
5 - yes>I
0 mommmmmlmm yes>w
29 mmmmommmmm yesterday
13 mmmmommmmm yesterday $
13 - yesterday i
-68 rinihnygih you
-10 kimllkrklk you $
-1 nmmmmmlmmm you 'd
-2 mnmlmmnmmo you 'll
-22 nnoiirpllk you 're
-7 llomnlnmml you 've
-6 mmmmmmnmmm you a
-1 mmlmmmpmmm you all
-13 mlmmmnomml you and
-12 lllrlllmmp you at
-1 nmmmmmlmmm you been
21 lmkmnmommm you can
-7 onmmmlmmmm you could
-5 nmmmmmlmmm you do
-1 mmlmmmnmmm you feel
1 mmommmlmmo you for
-1 nmmmomllmm you get
17 mmnmmmlmmm you give
0 mmlmmmpmmm you go
-6 mmlmmmmmmm you later
-2 ommmmmlmmm you like
-4 nmolmmlmmm you mean
0 monmmllmmm you must
-2 llmnommmmm you need
14 mlmmmmmmmm you recommend
-4 mmommmmmmm you said
0 mmnmmmnmmm you so
0 mmmlmmnmmm you soon
0 mnlmmmmmmm you the
-3 pmlmmmmmmm you think
0 lnllmnlomm you to
-7 mmjmmmpmmm you too
-2 mmmnmmmmmm you up
21 - you want
-49 klnljmppls your
0 mmolmmmmmm your advice
-4 mlollmlnml your answer
-4 mmnlmmnmmm your help
-1 mnnmmmmmml your last
-4 mmmmlmlmmq yours
"""
