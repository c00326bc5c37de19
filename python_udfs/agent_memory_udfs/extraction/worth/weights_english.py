"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-31 adbcfaebac *
8 - !
8 - ! i
8 - !>I
-40 mmmlmnmmrl "
-5 mmmmmmmmom " $
-48 mmmlmnmmrl " i
-48 mmmlmnmmrl ">I
-15 mmnklplnlo 'd
-7 mlmmmpmmmm 'd be
1 nnllmlmnmm 'd like
6 mmnmmmmmmm 'd love
-23 lonqjlkjln 'll
-7 lmlomlmmmp 'll be
-1 - 'll call
-1 mlolmmmmmm 'll check
-2 lmplmmmmmm 'll do
-1 mnnlmmmmmm 'll give
0 nmmmmmmmmm 'll it
-4 nnknmmmlmm 'll not
-2 mollmmmmmm 'll take
-24 nkipjrkiom 'm
16 - 'm 0
1 ljlkltnmkl 'm a
-8 mmmnmmmmmm 'm about
-10 mmmmmmmmom 'm allergic
6 mlmmmommmm 'm an
-9 - 'm at
4 nomlmmmmmm 'm calling
-14 mmlnmlnmmm 'm doing
-5 - 'm eating
-1 mmmmmmmmpm 'm engaged
-6 mmmmmmmmmo 'm excited
-6 mmlmmmnmmm 'm fine
20 - 'm from
-1 mmolmmmmmm 'm glad
-23 mmmomllmmm 'm going
-5 mmlmmmnmmm 'm good
-10 mmmommmmmm 'm having
-6 mmlmmmpmmm 'm here
-4 ommmmmmmmm 'm i
24 mlmomlmmmm 'm in
-5 mmokmmommm 'm just
-14 mmmmmlmmom 'm leaving
-15 mpnlmlmmmm 'm looking
18 omokmlmmmm 'm not
5 mmmnmmmmmm 'm on
14 - 'm scared
-3 mmnlmmlmmm 'm so
-6 mmnkmmpmmm 'm sorry
-18 mmnmmmlmmm 'm still
-6 mmmnmmmmmm 'm taking
22 mmmmmnmmmm 'm the
-6 mnlnmmmmmm 'm trying
-14 mlmnmmmmmm 'm waiting
4 mnmlmmmmmp 'm writing
-3 mmmlmplmmm 'm your
18 mmqjmmmmmm 'm>-ed
-55 nriqlhjlnn 'm>-ing
-5 omlmmmmmmm 'm>-s
16 - 'm>0
15 mmmlmmmmqm 'm>CONDITION
-12 mnlmmlpmmm 'm>DEICTIC
-22 mmmmmlmmom 'm>HOME
-4 ommmmmmmmm 'm>I
-29 kllnmlnllo 'm>MOOD
-20 mlokmlnmmm 'm>NOW
-18 mlmnmmmmmm 'm>PLAY
6 - 'm>WORK
-3 mmmlmplmmm 'm>YOU
1 ljlkltnmkl 'm>a
6 mlmmmommmm 'm>an
-9 - 'm>at
24 mlmomlmmmm 'm>in
18 omokmlmmmm 'm>not
5 mmmnmmmmmm 'm>on
-3 mmnlmmlmmm 'm>so
22 mmmmmnmmmm 'm>the
25 lnjqmrllln 'm>w
4 ojkpnomilm 're
5 mnlmlommmm 're a
6 mmmmnmmmmm 're going
-2 mmmmmmnmmm 're having
-11 nmmnlmmmmm 're in
-2 lmplmmlmmm 're right
-3 llmmnnmmmm 're the
-1 mmmllmnmmm 're you
40 mintjlljln 's
4 mlnmnmmmmm 's a
6 - 's been
6 - 's name
3 mmmnlmmmmm 's not
-2 mlmolmmmmm 's on
-6 mmmnlmmmmm 's so
-5 mmnmmmmmmm 's wrong
7 mmlnmmmmmm 's>-ing
7 - 's>KIN
17 mmlommmmmm 's>MOOD
-2 mmlnlmmmmm 's>NOW
1 - 's>PLAY
-4 mmomlmlmmm 's>PRAISE
4 mlnmnmmmmm 's>a
3 mmmnlmmmmm 's>not
-2 mlmolmmmmm 's>on
-6 mmmnlmmmmm 's>so
6 mlnlnmmmmp 's>w
4 onjlmmsjnq 've
-3 pllnlkqlol 've a
3 mmmmmnmmmm 've any
12 mmmmmommmm 've been
10 - 've got
-13 mmnmmmmmmm 've heard
-7 - 've never
-6 mmlnmmmmmm 've no
1 - 've not
-16 monkmmmmmm 've the
-6 mmnmmnmmmm 've three
0 mmlmmmommm 've time
-8 llkoomnmml 've to
-9 mnmmlnlmnm 've two
-1 nmmmmmlmmm 've you
16 mommmmmmmm 've>-ed
11 - 've>CONDITION
-3 - 've>LASTING
-1 nmmmmmlmmm 've>YOU
-3 pllnlkqlol 've>a
3 mmmmmnmmmm 've>any
10 - 've>got
-6 mmlnmmmmmm 've>no
1 - 've>not
-16 monkmmmmmm 've>the
-8 llkoomnmml 've>to
-9 mnmmlnlmnm 've>two
28 lknllopllo 've>w
-5 mlmmmpmmmm *
-5 mlmmmpmmmm * $
-17 mnmmmmlmmm -ed>-ing
-10 mlmmmmmmmp -ed>-s
9 mmmmmmmnmm -ed>0
20 mmolmmmmmm -ed>DEICTIC
15 - -ed>MY
7 - -ed>THIRD
-7 mmlmmmommm -ed>YOU
21 mlnnpmlmmm -ed>a
-10 mlmmlpmmmm -ed>at
-15 mlommmmmmm -ed>for
-23 mlmmqmllmm -ed>in
14 - -ed>of
-8 mlmlnmmlms -ed>on
8 nolmnpllll -ed>the
19 mmllmmommo -ed>to
3 mmmnmmmmmm -ed>two
-3 mllnqmllmo -ed>w
1 - -ing>-ly
-17 lmlmtlllmm -ing>-s
10 mmmmmmnmmm -ing>AUX
4 mnmmmmmmmm -ing>CHAT
2 mlmmmmmmmp -ing>CODE
-19 onkolmmlmm -ing>DEICTIC
1 ommmmmmmmm -ing>HOME
7 mmommmlmmm -ing>I
-1 plmlmmlmmm -ing>IF
8 - -ing>LASTING
4 - -ing>MY
-5 olmmmmmmmm -ing>NOW
5 lnlonlmmmm -ing>a
-4 momlmmmmmm -ing>an
-23 lnmpkllmlo -ing>for
-2 mmmplllmml -ing>in
-4 mmolmmlmmm -ing>lol
-19 mmmnmmmmmm -ing>me
-2 mmmmmnmmmm -ing>of
-20 mlmnlmlmmp -ing>on
-10 mlmollmmop -ing>the
-17 mmnlllpmno -ing>to
-2 mmmnmmmmmm -ing>tv
-2 mmmnmmmmmm -ing>up
6 nklrlnkllo -ing>w
-12 mmmmmmmmpm -ly>DEICTIC
-2 mmnmmmmmmm -ly>WH
9 mmnmlmlmmr -ly>w
-9 mnmlmmllmt -s>-ed
4 - -s>-ing
-7 lmmlpllook -s>-s
-8 mnmmlmmmmm -s>0
-1 mjjmxkljln -s>AUX
-2 mnmmmmmmmm -s>CODE
8 nmmmmmmmmm -s>DEICTIC
3 mmmmlpmmmm -s>HOME
-14 mlmlklmmym -s>I
4 mmnmmmlmmm -s>LIKING
-3 mmomlmlmmm -s>MOOD
2 nmmlmmmmmp -s>MY
-1 pmllmllmlo -s>WH
-3 mmmlmmnmmm -s>YOU
1 mnlmnmmmmm -s>a
0 mmmmnmmmmm -s>all
3 mnmmmnmmmm -s>and
-13 mmmmmmmmmo -s>as
-12 mlmlomolml -s>at
0 olllnlloml -s>for
-3 nommllmnol -s>in
5 mlommmmmmm -s>me
-17 nnmlnmlmmm -s>of
22 mnmmlmmmmm -s>on
-8 mpmlnlmmmm -s>the
-17 ltnljmllml -s>to
0 njkkwnkpkl -s>w
40 jqjomkjnmo 0
15 lolloklllp 0 $
11 mlmmnmmmmn 0 0
3 - 0 and
5 - 0 dollars
-6 mmmmmmmmmo 0 i
0 mmmmmmmmom 0 kilos
7 - 0 okay
2 - 0 rd
11 - 0 th
-4 mmlmlmmqml 0 words
-3 lmlkpnlklq 0000
18 mmmlomllmp 0000 $
4 momlmmllol 0>-s
11 mlmmnmmmmn 0>0
-4 mmlmlmmqml 0>CHAT
-6 mmmmmmmmmo 0>I
7 - 0>MOOD
10 mmmnlmmmmm 0>NOW
1 - 0>SPAN
3 - 0>and
2 - 0>rd
11 - 0>th
-16 mmlnmnmlmm 0>w
10 mnmmmmmmmm 1.AHEAD
-10 vmmjgkiplj 1.AUX
-38 llllkllplt 1.CHAT
-17 mlmlnllllv 1.CODE
22 - 1.CONDITION
-11 giunrjkjki 1.DEICTIC
23 - 1.HOME
62 jotteiljcf 1.I
-43 llllntllkl 1.IF
15 mmmmommmmm 1.KIN
29 llnlnoolmm 1.LASTING
-4 mmlmomommm 1.LIKING
-11 ppplklkjll 1.MODAL
-5 mkojklpkll 1.MOOD
44 jmkrjnpmol 1.MY
6 lllslmllml 1.NOW
-3 mmmmpmmmmm 1.PET
11 momlnmlmmm 1.PLAY
4 lltkjlkkll 1.PRAISE
-14 lljlkltkll 1.THANKS
-11 kjkqqnkkrk 1.THIRD
12 kmmooknkll 1.WE
-18 yiijikkklk 1.WH
27 mmmmomlmmm 1.WORK
10 onskmmhllp 1.YOU
-3 mmmmommmmm 12-:a good w
-1 nmmmmmmmmm 12-:can i w
-1 lmommmmlmm 12-:can not w
-2 lommmmmmmm 12-:can you w
-5 lnmmmmmmmm 12-:could you w
14 kllmlmmsmm 12-:do not w
-1 nlmmmmmmmm 12-:do you w
-1 mommmmmmmm 12-:go ahead and
5 mlmolmmmmm 12-:going to w
-6 mommmmlmmm 12-:help me w
-8 nmmmmmmmmm 12-:how do i
4 mnmlmlmnml 12-:i 'd w
-5 mllommmmmm 12-:i 'll be
-1 mmnlmmmmmm 12-:i 'll do
-7 mmlommmmmm 12-:i 'll not
-9 lpnlmlllmm 12-:i 'll w
21 mmqkmllmmm 12-:i 'm -ed
-64 msirlhjlln 12-:i 'm -ing
12 - 12-:i 'm -ly
-3 omlnmmmmmm 12-:i 'm -s
16 - 12-:i 'm 0
41 mmmlmnommm 12-:i 'm a
-1 mlmmmommmm 12-:i 'm an
-9 - 12-:i 'm at
-2 mlmomlmmmm 12-:i 'm in
18 omokmlmmmm 12-:i 'm not
5 mmmnmmmmmm 12-:i 'm on
-3 mmnlmmlmmm 12-:i 'm so
22 - 12-:i 'm the
-43 jjjpmqqllk 12-:i 'm w
17 mommmmmmmm 12-:i 've -ed
0 mnmmmmmmmm 12-:i 've -s
10 qmlmmllmmm 12-:i 've a
10 - 12-:i 've got
-16 mmlnmmmmmm 12-:i 've no
-16 mmnlmmmmmm 12-:i 've the
-23 lllpmmnmmm 12-:i 've to
13 mlolmmmmmm 12-:i 've w
8 - 12-:i believe in
20 llknmmplmm 12-:i can not
-11 mmmnmmlmmm 12-:i can w
-23 olokllnomm 12-:i do not
-10 mmlommkmmm 12-:i feel w
-16 mmlnmmmmmm 12-:i forgot my
11 - 12-:i go to
12 - 12-:i got -ed
-6 mlmomlmmmm 12-:i got a
-6 mmnlmmmmmm 12-:i got it
-2 mmlnmmmmmm 12-:i got w
-14 mmknmmommm 12-:i gotta go
-15 mllomnmmmm 12-:i had a
-6 mmlnmmmmmm 12-:i had w
0 mmnmmmmmmm 12-:i hate -s
-5 mmklmmpmmm 12-:i hope you
-12 mmlmmmommm 12-:i just -ed
-3 - 12-:i just got
-10 onlmmmlmmm 12-:i just w
-7 lmommmmmmm 12-:i know w
-12 mmnmmmmmmm 12-:i like w
1 - 12-:i live w
8 - 12-:i love -ing
8 - 12-:i love w
-10 mmkmmmommm 12-:i love you
7 - 12-:i make w
5 - 12-:i miss my
16 molmmmmmmm 12-:i need -s
-4 mmlpmlmmmm 12-:i need a
-5 ommmmmmmmm 12-:i need to
-31 molnmlmmmm 12-:i need w
-13 mmnmmmmmmm 12-:i never w
7 mmmmmmmpmm 12-:i only w
8 - 12-:i play -s
-11 mmolmmmmmm 12-:i prefer the
-17 mmlommmmmm 12-:i slept w
1 - 12-:i teach w
-6 - 12-:i think w
4 - 12-:i told my
4 mmnmmmmmmm 12-:i tried w
5 - 12-:i used to
6 mmlmmmmomm 12-:i want a
-8 mnmlmmmmmm 12-:i want the
-7 mokomlmlml 12-:i want to
6 mmmmmmmomm 12-:i want you
43 - 12-:i was -ed
-5 nnmmmlmmmm 12-:i was -ing
-1 mmmnmmmmmm 12-:i was in
-15 lmnlmmnmmm 12-:i was w
-11 mmlmmpmmmm 12-:i wish i
-6 mmlmmmpmmm 12-:i wish you
3 - 12-:i work w
-10 nmllmmmomm 12-:i would w
-3 mmmmmnmmmm 12-:if i w
-13 mlmlmpmmlm 12-:in my w
26 mmmmmnmmmm 12-:in the w
-1 mnmmmnmmmm 12-:in this w
2 mmlnnmmmmm 12-:it 's w
-1 molmmmmmmm 12-:it should be
-13 mplllnnlml 12-:let us w
-12 mmlmommmmm 12-:life is w
-1 mmlmlmmpmm 12-:make it w
-21 mmmmmlmmom 12-:my boss w
16 - 12-:my favorite w
-8 mlmmmmmqmm 12-:my first w
14 - 12-:my name is
-8 mmmnmmmmmm 12-:my sister is
10 mmollmlmmm 12-:that 's w
-10 mmmolmmmmm 12-:the kids 're
6 mllmommmmm 12-:there 're w
-2 mlmnlmnmmm 12-:we 'll w
14 mlmnlmmmmo 12-:we 're -ing
-12 mnmnllmmmm 12-:we 're w
-6 mommlmmmmm 12-:we 've two
-5 mmmllmqmmm 12-:we should w
-3 - 12-:what should i
2 - 12-:when i was
0 nmmmmmlmmm 12-:where 're you
0 lnlmmmmmmm 12-:would you w
-2 mmmmmmmmmp 12-:you 'll be
-5 mnmmlommmm 12-:you 're a
0 lmnmlmnmmm 12-:you 're w
7 nnlmmmmmmm 1234:i 'd like to
-2 mmnmmmmmmm 1234:i 'd love to
4 - 1234:i 'm a beginner
-8 mmmnmmmmmm 1234:i 'm about to
-2 - 1234:i 'm at the
-5 ommlmmmmmm 1234:i 'm calling to
-14 mmmnmmmmmm 1234:i 'm going to
-9 mmmnmmmmmm 1234:i 'm having a
-4 mmmnmlmmmm 1234:i 'm in a
-11 mmmnmmmmmm 1234:i 'm in the
-13 mpmlmlmmmm 1234:i 'm looking for
-15 pmmlmmmmmm 1234:i 'm not sure
17 - 1234:i 'm on the
-3 mmmlmmnmmm 1234:i 'm sorry i
-6 mnlnmmmmmm 1234:i 'm trying to
-9 mlmnmmmmmm 1234:i 'm waiting for
1 - 1234:i 've been feeling
10 - 1234:i 've got a
-14 mlolmmmmmm 1234:i 've the same
-8 mmlmmmnmmm 1234:i 've to go
25 - 1234:i can not stand
1 mmlmmmommm 1234:i do not 've
-4 mmnmmmmmmm 1234:i do not care
-4 - 1234:i do not get
-21 ommmmmmmmm 1234:i do not know
6 mmnmmmmlmm 1234:i do not like
-7 mmmmmmmomm 1234:i do not need
-13 mmnmmmmmmm 1234:i do not think
-10 mmlmmmmomm 1234:i do not want
-4 mmmlmmommm 1234:i just wanted to
6 mmmmmmmomm 1234:i want you to
-5 mmmnmmmmmm 1234:i was in the
-6 nnmmmmmmmm 1234:i would like to
-1 lmommmmlmm 123:can not wait
-7 lmmmlmmomm 123:do not write
-1 nmmmmmmmmm 123:do you think
-1 mommmmmmmm 123:go ahead and
-8 nmmmmmmmmm 123:how do i
-5 nnllmlmnmm 123:i 'd like
-2 mmnmmmmmmm 123:i 'd love
-5 mllommmmmm 123:i 'll be
-1 mmnlmmmmmm 123:i 'll do
-1 mnnlmmmmmm 123:i 'll give
-7 mmlommmmmm 123:i 'll not
16 - 123:i 'm 0
41 mmmlmnommm 123:i 'm a
-8 mmmnmmmmmm 123:i 'm about
-1 mlmmmommmm 123:i 'm an
-9 - 123:i 'm at
1 nomlmmmmmm 123:i 'm calling
-22 mmlnmlnmmm 123:i 'm doing
-5 - 123:i 'm eating
-6 mmlmmmnmmm 123:i 'm fine
-1 mmolmmmmmm 123:i 'm glad
-23 mmmomllmmm 123:i 'm going
-5 mmlmmmnmmm 123:i 'm good
-10 mmmommmmmm 123:i 'm having
-6 mmlmmmpmmm 123:i 'm here
-2 mlmomlmmmm 123:i 'm in
-5 mmokmmommm 123:i 'm just
-14 mpnkmlmmmm 123:i 'm looking
18 omokmlmmmm 123:i 'm not
5 mmmnmmmmmm 123:i 'm on
-3 mmnlmmlmmm 123:i 'm so
-6 mmnkmmpmmm 123:i 'm sorry
-18 mmnmmmlmmm 123:i 'm still
-6 mmmnmmmmmm 123:i 'm taking
22 - 123:i 'm the
-6 mnlnmmmmmm 123:i 'm trying
-14 mlmnmmmmmm 123:i 'm waiting
4 mnmlmmmmmp 123:i 'm writing
10 qmlmmllmmm 123:i 've a
16 - 123:i 've been
10 - 123:i 've got
-13 mmnmmmmmmm 123:i 've heard
-7 - 123:i 've never
-16 mmlnmmmmmm 123:i 've no
-16 mmnlmmmmmm 123:i 've the
-23 lllpmmnmmm 123:i 've to
8 - 123:i believe in
20 llknmmplmm 123:i can not
-23 olokllnomm 123:i do not
-16 mmlnmmmmmm 123:i forgot my
11 - 123:i go to
-6 mlmomlmmmm 123:i got a
-6 mmnlmmmmmm 123:i got it
-14 mmknmmommm 123:i gotta go
-15 mllomnmmmm 123:i had a
-5 mmklmmpmmm 123:i hope you
-3 - 123:i just got
-4 mmmlmmommm 123:i just wanted
-10 mmkmmmommm 123:i love you
5 - 123:i miss my
-4 mmlpmlmmmm 123:i need a
-14 momlmmmmmm 123:i need help
-5 ommmmmmmmm 123:i need to
-14 mmnmmmmmmm 123:i never thought
-11 mmolmmmmmm 123:i prefer the
-6 - 123:i think that
4 - 123:i told my
5 - 123:i used to
6 mmlmmmmomm 123:i want a
-8 mnmlmmmmmm 123:i want the
-7 mokomlmlml 123:i want to
6 mmmmmmmomm 123:i want you
-1 mmmnmmmmmm 123:i was in
-14 mmnjmmommm 123:i was just
-11 mmlmmpmmmm 123:i wish i
-6 mmlmmmpmmm 123:i wish you
-9 nnlmmmmomm 123:i would like
-2 - 123:if i were
-1 molmmmmmmm 123:it should be
14 - 123:my name is
-8 mmmnmmmmmm 123:my sister is
-10 mmmolmmmmm 123:the kids 're
-6 mommlmmmmm 123:we 've two
-3 - 123:what should i
2 - 123:when i was
0 nmmmmmlmmm 123:where 're you
-2 mmmmmmmmmp 123:you 'll be
-5 mnmmlommmm 123:you 're a
-10 mmmmmnmmom 12:" i
-4 ommmmmmmmm 12:'m i
-3 mmmmommmmm 12:a good
14 - 12:allergic to
-2 mmmmlmmnmm 12:answer in
-6 mnmommlmmm 12:call me
-1 nmmmmmmmmm 12:can i
-1 lmommmmlmm 12:can not
-2 mommmmlmmm 12:can you
-5 lnmmmmmmmm 12:could you
13 lllmkmlsmm 12:do not
-2 olmmmmmmmm 12:do you
-9 mnmllmmmmm 12:give me
-1 mommmmmmmm 12:go ahead
5 mlmolmmmmm 12:going to
3 mmlmmmnmmm 12:good morning
-3 mmmnlmmmmm 12:he 's
-4 mmmnmmmmmm 12:he is
-6 mommmmlmmm 12:help me
-8 nmmmmmmmmm 12:how do
-7 mnnlmnlnml 12:i 'd
-26 kplqmkklml 12:i 'll
14 nmjsklmjjk 12:i 'm
19 pnmnmkllll 12:i 've
-19 mmolmmlmmm 12:i agree
-6 mmnlmmmmmm 12:i appreciate
-7 mlommmmmmm 12:i asked
5 mmnmmmlmmm 12:i believe
-5 mmmnmmmmmm 12:i bought
3 - 12:i broke
0 llmnmlolmm 12:i can
-1 mnmmmmmmmm 12:i changed
-5 mmmnmmmmmm 12:i could
-4 mmmnmmmmmm 12:i did
13 olokllnomm 12:i do
-14 mlnnmmjmmm 12:i feel
-16 mmlnmmmmmm 12:i forgot
2 mmnmmmmmmm 12:i found
15 mommmmmmmm 12:i get
15 mlmnmmmmmm 12:i go
0 mlmomllmmm 12:i got
-14 mmknmmommm 12:i gotta
-10 mmolmmlmmm 12:i guess
-19 mlmomnlmmm 12:i had
10 mmnmmmmmmm 12:i hate
-17 mlmkmmommm 12:i hope
-30 nmjnmmnlmm 12:i just
-8 lmolmmlmmm 12:i know
10 mlmnmmmmmm 12:i left
6 mmnlmmmmmm 12:i like
13 - 12:i live
-4 mmllmmommm 12:i love
12 - 12:i make
-5 - 12:i mean
3 mmlmmmommm 12:i miss
-13 mmlnmmnmmm 12:i missed
-39 msiolklnll 12:i need
-13 mmnmmmmmmm 12:i never
-15 mllnmlmpmm 12:i only
8 - 12:i play
2 mmolmmmmmm 12:i prefer
-17 mmolmmlmmm 12:i said
-11 mmolmmlmmm 12:i see
-2 - 12:i should
-17 mmlommmmmm 12:i slept
1 mlmmmnmmmm 12:i take
1 - 12:i teach
-2 mmolmmlmmm 12:i think
4 - 12:i told
10 - 12:i took
4 mmnmmmmmmm 12:i tried
-17 mmokmmmmmm 12:i understand
6 mnmmmmmmmm 12:i use
5 - 12:i used
6 - 12:i usually
-21 lqkmlklpll 12:i want
19 mmmmmlnmmm 12:i was
-33 mnllmpommm 12:i wish
22 - 12:i work
-19 nmllmpmomm 12:i would
-7 mmmmlommlm 12:if i
-13 mlmlmpmmlm 12:in my
7 mmmmmnmmom 12:in the
-1 mnmmmnmmmm 12:in this
-1 nlmmmmmmmm 12:is there
-9 lkjsnmllml 12:it 's
-1 mnlmlmmpmm 12:it should
9 mmnmlmnmmm 12:it was
-2 mmomlmlmmm 12:it works
-2 mmommmmmmm 12:let me
-22 lollkoplll 12:let us
-12 mmlmommmmm 12:life is
-1 mmlmlmmpmm 12:make it
-19 mmmmmlmmom 12:my boss
4 - 12:my brother
-25 mlmlmqmmmm 12:my character
3 - 12:my dad
4 - 12:my daughter
16 - 12:my favorite
-8 mlmmmmmqmm 12:my first
1 - 12:my girlfriend
4 - 12:my husband
-10 mmmnmmmmmm 12:my mom
14 - 12:my name
-2 mmmnmmmmmm 12:my phone
-34 mmmmmmmmnm 12:my sister
7 - 12:my son
4 - 12:my wife
-1 mmlnlmnmmm 12:see you
0 mmmolmmmmm 12:she 's
-4 nommlmmmmm 12:tell me
-1 mmommmmmmm 12:thank you
5 lmpllmlmmm 12:that 's
-1 mmnmlmmmmm 12:the answer
15 mmmnlmmmmm 12:the baby
0 mlmmommmmm 12:the company
2 mmmolmmmmm 12:the kids
6 mllmommmmm 12:there 're
-2 mmmolmmmmm 12:they 're
-1 mmomkmmmmm 12:this is
-2 mlmnlmnmmm 12:we 'll
-5 lmlqjllmmo 12:we 're
8 mommlmmmmm 12:we 've
6 - 12:we lost
-5 mmmllmpmmm 12:we should
-5 mmmmmmommm 12:what 's
-3 - 12:what should
14 - 12:when i
0 nmmmmmlmmm 12:where 're
-1 nmmmmmmmmm 12:which one
0 lnlmmmmmmm 12:would you
-2 mmnmlmmmmm 12:wow that
-6 mommlmmmmm 12:write a
-2 mmmmmmmmmp 12:you 'll
-7 looljnmmml 12:you 're
21 mmlmommmmm 12:you can
-1 mmnmmmmmmm 12:your answer
-3 mmmmommmmm 12=a good.PERSON
-8 nmmmmmmmmm 12=how do.I
-7 mnmlmlmnml 12=i 'd.LIKING
-1 mmnlmmmmmm 12=i 'll.AUX
35 - 12=i 'm.CONDITION
-12 mnlmmlpmmm 12=i 'm.DEICTIC
-23 klmomknlml 12=i 'm.MOOD
-20 mlokmlnmmm 12=i 'm.NOW
-18 mlmnmmmmmm 12=i 'm.PLAY
-5 lmlnmmmmmm 12=i 'm.PRAISE
-6 mmnkmmpmmm 12=i 'm.THANKS
6 - 12=i 'm.WORK
3 - 12=i 've.CONDITION
-3 - 12=i 've.LASTING
-9 mmjpmmlmmm 12=i feel.MOOD
-3 mmmmmmlmmm 12=i feel.PRAISE
-16 mmlnmmmmmm 12=i forgot.MY
-6 mmnlmmmmmm 12=i got.DEICTIC
-5 mmklmmpmmm 12=i hope.YOU
14 mmnmmmmmmm 12=i know.WH
16 - 12=i like.DEICTIC
-15 mmnmmmlmmm 12=i love.DEICTIC
-10 mmkmmmommm 12=i love.YOU
5 - 12=i miss.MY
-7 mmlmmmommm 12=i missed.YOU
-10 mnlmmmmomm 12=i need.DEICTIC
-6 - 12=i think.DEICTIC
4 - 12=i told.MY
6 mmmmmmmomm 12=i want.YOU
4 - 12=i was.HOME
-14 mmnjmmommm 12=i was.NOW
-11 mmlmmpmmmm 12=i wish.I
-6 mmlmmmpmmm 12=i wish.YOU
-10 nmllmmmomm 12=i would.LIKING
-6 mmmmmommmm 12=if i.AUX
14 - 12=my name.AUX
-8 mmmnmmmmmm 12=my sister.AUX
5 - 12=my son.AUX
15 mmnmmmlmmm 12=that 's.PRAISE
-1 mmnmlmmmmm 12=the answer.AUX
-10 mmmolmmmmm 12=the kids.AUX
-3 - 12=what should.I
2 - 12=when i.AUX
0 nmmmmmlmmm 12=where 're.YOU
-1 mmnmmmmmmm 12=your answer.AUX
-10 mmmmmnmmom 1:"
-1 mlomlmmlmm 1:'ll
-4 ommmmmmmmm 1:'m
-1 nmmmmmmmmm 1:'re
-6 ollmlmpmml 1:'ve
-5 mlmmmpmmmm 1:*
-7 mlmmpmmmmm 1:a
-4 mnlllmlpml 1:add
14 - 1:allergic
21 - 1:always
-3 mllmlmlqml 1:answer
-1 ommmlmmmmm 1:any
-2 plmmnmlmmm 1:anyone
0 mlmmmnmmpm 1:as
2 mmmnmmmmmm 1:at
-9 mllllmktml 1:be
-3 mmmmmmnmmm 1:bye
-6 mnmommlmmm 1:call
-3 nnnllmllmm 1:can
-5 mommmmmlmm 1:check
10 mmommmkmmm 1:cool
-5 mnmmmmmmmm 1:could
-10 mllllmqlmq 1:dear
5 nlkljlltml 1:do
-3 mmrmlmkmmm 1:exactly
-12 mqlmkmloml 1:explain
10 mlmmmommmm 1:for
6 mmlmmmmlpr 1:from
-9 mnmllmlmml 1:give
-1 mommmmmmmm 1:go
4 mlmqlmmmmm 1:going
1 llollmmlml 1:good
1 mmmplmlmmm 1:having
-10 lllolmlmnl 1:he
-6 mommmmlmmm 1:help
12 mmmmmmmmpm 1:his
0 mmmllmpmmm 1:hope
-14 olllklmlll 1:how
62 jotteiljcf 1:i
-7 mllmoommll 1:if
-7 mnmmmommmm 1:imagine
-34 lklknqmomk 1:in
-5 mmmmlmmnmm 1:include
-3 pllmlmmmmm 1:is
-13 kloqnllmlk 1:it
8 mlmmmmmnmm 1:keep
14 mmmmnmmmmm 1:kids
-25 lnnlkookll 1:let
-12 mmlmommmmm 1:life
-2 lokmlmloml 1:make
-5 mlqmmmkmmm 1:me
-3 mllmlmlrml 1:more
26 jmkrinqnoj 1:my
8 mmnmlmommm 1:never
7 mnmmmmmmmm 1:next
5 mmmmlmnmmm 1:nice
-3 mmlmqmllmm 1:nobody
-6 llqmlmmlmm 1:not
-2 mmmmomlmmm 1:nothing
5 mmmmmmqmmm 1:of
-3 mmnllmplmm 1:okay
1 mmmnmmmmmm 1:on
18 mlmmommmmo 1:our
7 mmmmpmllmm 1:people
-4 mmommmkmmm 1:perfect
-3 mmmnmmmmmm 1:reached
-3 ommmmmlmmm 1:really
36 - 1:remember
-2 mmnnmmmmlm 1:right
-5 mlqllmnlml 1:same
-8 mlmmmonmlm 1:say
-1 mmlnlmnmmm 1:see
-14 lllonnllol 1:she
7 - 1:since
-1 mmkmmmommm 1:sorry
-5 mmpmlmlmmm 1:sounds
-4 mmlpmmlmmm 1:still
-15 mmmmmommmm 1:suppose
-1 mlmmlmooml 1:take
-5 nolmlmnlmm 1:tell
-1 mmommmmmmm 1:thank
-2 llskklkkll 1:that
-23 imnoqnjjqi 1:the
14 klllpmnmmm 1:there
-7 lllnqmllmm 1:they
-7 lkomnmllml 1:this
-3 mmmommmmmm 1:today
0 mmmnmmmmmm 1:tonight
-9 mmlllmlsml 1:use
12 kmmooknkll 1:we
-11 plllklnlll 1:what
11 nmmmomlmmm 1:when
0 ommmmmlmmm 1:where
-1 nmlmmmmmmm 1:which
-1 ommmlmmmmm 1:who
-2 nlmmmmmmmm 1:why
0 lnlmmmmmmm 1:would
-2 mmnmlmmmmm 1:wow
-8 mpmlkmloml 1:write
20 plrkomikmm 1:you
-4 lonllmlnml 1:your
-10 mmmmmnmmom 1=".I
-4 ommmmmmmmm 1='m.I
-3 mmmmommmmm 1=a.MOOD
-3 mmmmommmmm 1=a.PRAISE
21 - 1=always.CHAT
-1 nmmmmmmmmm 1=can.I
-2 mommmmlmmm 1=can.YOU
-5 lnmmmmmmmm 1=could.YOU
-2 olmmmmmmmm 1=do.YOU
3 mmllmmommm 1=good.NOW
-5 mmmnnmmmmm 1=he.AUX
-10 nmmmmmmmmm 1=how.AUX
-25 lmookknnlk 1=i.AUX
19 - 1=i.HOME
5 mmnmmmmmmm 1=i.LASTING
24 llpkmmnlmm 1=i.LIKING
-60 knnolnlmlk 1=i.MODAL
-20 nmknmmnlmm 1=i.NOW
8 - 1=i.PLAY
28 - 1=i.WORK
-7 mmmmlommlm 1=if.I
-1 mnmmmnmmmm 1=in.DEICTIC
-13 mlmlmpmmlm 1=in.MY
-2 ollmlmmmmm 1=is.DEICTIC
4 lnmllmnoml 1=it.AUX
-2 molmlmmomm 1=it.MODAL
-2 mmomlmlmmm 1=it.WORK
-22 lollkoplll 1=let.WE
-12 mmlmommmmm 1=life.AUX
-1 mokmlmmomm 1=make.DEICTIC
-34 lsmlmmllll 1=my.CODE
-8 mlmmmmmqmm 1=my.DEICTIC
1 mmmnmmmmnm 1=my.KIN
16 - 1=my.LIKING
28 mmmmmlnmom 1=my.PERSON
14 - 1=my.WORK
3 - 1=our.KIN
-1 mmlnlmnmmm 1=see.YOU
-1 mmommmmmmm 1=thank.YOU
-1 mmomkmmmmm 1=that.AUX
-2 mlplkmmomm 1=the.CHAT
-1 mqlnjmmlmm 1=the.CODE
0 mmomlmmmmm 1=the.DEICTIC
30 mmmpkmmmmm 1=the.KIN
10 mmmnmmmmmm 1=the.PET
-1 mlmmpmmmmm 1=the.WORK
6 mllmpmmmmm 1=there.AUX
-2 mmmommmmmm 1=they.AUX
8 mmmmnmmmmm 1=they.HOME
-1 mmomkmmmmm 1=this.AUX
-7 llnqhlplmn 1=we.AUX
-11 llomkmqlml 1=we.MODAL
-5 ollllllmmm 1=what.AUX
-3 nmlmmmmmmm 1=what.MODAL
14 - 1=when.I
0 ommmmmlmmm 1=where.AUX
-1 nmmmmmmmmm 1=which.DEICTIC
-1 nlmmmmmmmm 1=why.AUX
0 lnlmmmmmmm 1=would.YOU
-2 mmnmlmmmmm 1=wow.DEICTIC
9 koqlknllmn 1=you.AUX
19 lmnmnmllmo 1=you.MODAL
-1 mmmmmmmomm 1=your.CHAT
-7 mnnlmnlnml 2:'d
-30 kpkrkklkmo 2:'ll
14 nmjsklmjjk 2:'m
-29 knmpomikll 2:'re
2 ljmtklmklk 2:'s
23 oommnkllll 2:'ve
29 mommlmmlmn 2:0
-10 mlmmmmmmmn 2:0000
-11 ltlkjknmlk 2:a
0 mmlmmmmmmm 2:about
-8 mmmmlmmmmr 2:add
9 - 2:adopted
-19 mmolmmlmmm 2:agree
-1 mommmmmmmm 2:ahead
-2 mmmmommmmm 2:all
19 - 2:and
8 - 2:anniversary
5 mlollmmomm 2:answer
-6 mmnlmmmmmm 2:appreciate
-20 mnmmnmlnml 2:as
-7 mlommmmmmm 2:asked
-10 mlmnlmonml 2:at
15 mmmnlmmmmm 2:baby
3 mmmmmmnmmm 2:back
-16 mmolmmnlmm 2:bad
5 mmnmmmlmmm 2:believe
-8 mmmmommmmm 2:birds
19 mmlmmmommm 2:birthday
-19 mmmmmlmmom 2:boss
-1 mmmnmmmmmm 2:bought
3 - 2:broke
4 - 2:brother
-6 mmmolmlmmm 2:bus
13 lkmmqlnlml 2:can
-2 mmmnmmmmmm 2:cat
-1 mnmmmmmmmm 2:changed
-28 mlmlmqmmmm 2:character
-2 mnmnlmmmmm 2:class
-7 mommlmmmmm 2:code
12 mlmmommmmm 2:company
-6 mmnnmmlmmm 2:could
3 - 2:dad
7 - 2:daughter
-5 mlnmlmlmmm 2:did
4 okpjnlmmll 2:do
19 - 2:doctor
-2 nlnmlmmmmm 2:does
15 - 2:dog
4 - 2:eat
16 - 2:favorite
-14 mlnnmmjmmm 2:feel
-8 mlmmmmmqmm 2:first
-7 mmmolmmmmm 2:food
-16 mlnnlmmmmm 2:forgot
2 mmnmmmmmmm 2:found
-5 momlmmmmmm 2:function
15 mommmmmmmm 2:get
1 - 2:girlfriend
17 mlmnmmmmmm 2:go
-6 mlnmomlmmm 2:good
1 mlmomllmmm 2:got
-14 mmknmmommm 2:gotta
-10 mmolmmlmmm 2:guess
-19 mlmomnlmmm 2:had
4 mmmmnmmmmm 2:has
10 mmnmmmmmmm 2:hate
23 mlomlmllmq 2:here
4 mmmommlmmm 2:home
-17 mlmkmmommm 2:hope
-11 mmmlmmnmom 2:how
4 - 2:husband
-5 qhmmjtkkpp 2:i
0 nmnmmmllmm 2:idea
-5 ommlmolmmm 2:if
-6 mllnnmlmml 2:in
-25 ljmlvlkkll 2:is
-9 nrikillqll 2:it
-3 mnnmmmlmmm 2:job
-21 nmjommmlmm 2:just
4 mmmolmmmmm 2:kids
6 mlolnmlmmm 2:know
8 - 2:laptop
-1 mmpmmmmlmm 2:last
16 mlmnmmmmmm 2:left
3 mmplmmllmm 2:like
2 nmmmnmmmmm 2:live
7 mlmmommlmm 2:lost
-4 mmllmmommm 2:love
12 - 2:make
-3 mmmmnmllmm 2:makes
-5 nmmmmmmmmm 2:many
-47 mrlmiloklk 2:me
-5 - 2:mean
8 - 2:met
3 mmlmmmommm 2:miss
-13 mmlnmmnmmm 2:missed
-10 mmmnmmmmmm 2:mom
9 mmknmmnmmm 2:morning
5 - 2:moved
-1 lmlnlmnmmm 2:much
-8 mnnmlmmlmo 2:must
12 mmmllpmlll 2:my
5 mmmmmmmmmo 2:name
-41 msinnkknlk 2:need
-13 mmnmmmmmmm 2:never
11 mkmlkmlrml 2:not
15 mmommmmmmm 2:now
-2 nmnmlmllmm 2:one
-18 mllnolmpmm 2:only
-3 mmlpnmlmmm 2:out
-4 mlmnnmmmmm 2:phone
8 - 2:play
2 mmolmmmmmm 2:prefer
33 - 2:quit
-9 mmlmkmrlmm 2:regards
-17 mmolmmlmmm 2:said
-11 mmolmmlmmm 2:see
-11 mmmkmlpoml 2:should
-1 mmmmmmmnmm 2:simple
-34 mmmmmmmmnm 2:sister
-17 mmlommmmmm 2:slept
-6 mpmmlmlmmm 2:some
7 - 2:son
-5 mlmmlmlqmm 2:step
11 mlommmmmmm 2:still
-5 mmmmommmmm 2:students
0 mmmmnmmmmm 2:study
1 mlmmmnmmmm 2:take
1 - 2:teach
8 - 2:teacher
5 mnnmkmllml 2:that
-8 kvkmgnkpnj 2:the
-1 pllmlmmmmm 2:there
-7 molmnmmlmm 2:these
-2 mmolmmlmmm 2:think
9 lslmlolkll 2:this
-2 nmmmlmpmmm 2:time
21 njonkmnlok 2:to
4 - 2:told
10 - 2:took
-17 mlmnnmmmml 2:train
4 mmnmmmmmmm 2:tried
-17 mmokmmmmmm 2:understand
-22 lollkoplll 2:us
18 mnmmmmmmmm 2:use
5 - 2:used
6 - 2:usually
-1 mmmnmmmmmm 2:waiting
-23 lqkmlklpll 2:want
7 mlnmnknlll 2:was
10 - 2:wedding
-2 mlmllmrlmm 2:well
-8 mlmommmmmm 2:went
4 - 2:wife
3 mmmokmmmmm 2:wifi
-33 mnllmpommm 2:wish
-3 mklmlmlsml 2:with
0 mmmmommmmm 2:won
16 mmmnmmmmmm 2:work
27 mmomlmlmmm 2:works
-19 nmmllomomm 2:would
0 mmmmnmmmmm 2:wrote
11 - 2:year
-14 ooklnlnklk 2:you
-3 mllmlmoqml 2:your
4 mmmmmommmm 3:'ll
42 - 3:'m
3 kklqmmqlml 3:'re
-1 mmomlmmmmm 3:'s
-49 mllmlpnlnr 3:'ve
38 mlmnlmmmmn 3:0
6 pklpqojmln 3:a
6 mnmnmmmmmm 3:about
8 mnmmmmmmmm 3:account
-3 lmomlmlnmm 3:again
-6 mmmlnmolmm 3:all
30 - 3:allergic
-4 mmlolmmmmm 3:almost
-6 mmmmlmmmmm 3:already
8 lqlknollml 3:an
11 mommmmmmmm 3:and
-1 mjmmlmlqml 3:answer
-1 nmmmmmmmmm 3:any
18 mmmmmmmmmr 3:as
11 - 3:ask
-6 mmlplmmmmm 3:asleep
-11 lllqmlllml 3:at
-16 mmmnlpllmo 3:be
25 nmmmmmlmmm 3:been
-4 mmolnmlmmm 3:better
-6 mmmmnmmmmm 3:born
-3 mmmmmmmqmm 3:but
8 mnmmlmlpml 3:by
38 - 3:call
1 nomlmmmmmm 3:calling
-11 mmmmnlmmqm 3:came
-7 nmlnmmmmmm 3:come
-7 mlmnmmmmmm 3:cooking
-7 mmolmmmmmm 3:did
-5 mlolmmlmmm 3:do
-7 nnmllmmmmm 3:does
-22 mmlnmlnmmm 3:doing
-11 nmmnmmmmmm 3:done
0 mlmnmmmmmm 3:down
-5 - 3:eating
36 - 3:emojis
7 - 3:engaged
-2 mmnmmmmmmm 3:exactly
-5 mnmmmnmmmm 3:exercise
-6 mmlmmmnmmm 3:fine
8 mmmmnmmmmm 3:five
17 - 3:flying
-12 nkomplnlml 3:for
6 nmmmmmmmmm 3:free
-4 mmmmnmnmmm 3:friend
-9 nlmmnmmmmo 3:from
-1 mmnmmmlmmm 3:funny
42 - 3:future
-8 mlmomnmmmm 3:game
-7 mmmnmmmmmm 3:get
11 mnmlmmmmmm 3:getting
-2 mmnlmmmmmm 3:give
-1 mmolmmmmmm 3:glad
-20 mlkomlommo 3:go
-26 mmlnnllmmm 3:going
-5 mmmmlmmmmm 3:good
1 mmmnmmlmmm 3:got
14 lmmolmlmmm 3:great
2 - 3:had
9 mmmmnmmmmm 3:hard
13 mmllrlllml 3:has
-12 nllolmlmmm 3:having
-14 mmolmmlmmm 3:heard
-14 momlmmmmmm 3:help
1 mmmmommmmm 3:her
-7 mmkolmpmmm 3:here
4 ommmmmmmmm 3:how
-12 mlmmommmmm 3:humans
47 nklmlqllml 3:i
30 nllqlklmml 3:in
-2 mnlmmmmnmm 3:include
2 mmmmmommmm 3:into
1 knouimkilm 3:is
-10 lmpjmmlnmm 3:it
-40 lkplnlolll 3:just
4 - 3:kids
2 mnmmmmmlmm 3:last
15 - 3:learning
-5 mmmnmmmmmm 3:leaving
17 mmmnmmmmmm 3:left
-20 pqklmklpll 3:like
0 mmmmonmmmo 3:live
1 mmmmlpmmmm 3:lived
-9 mmmmnlmmmn 3:lives
-4 mlnmmnmmmm 3:look
-24 monkllmmmo 3:looking
13 mmnmmmmmmm 3:love
12 mmmmmmmmom 3:me
-1 mmmnmmnmmm 3:meet
8 nmmmmmmmmm 3:mind
6 mmnmmmmlmm 3:more
-1 mnmmlmmnmm 3:must
18 mjlplnlllq 3:my
-7 - 3:name
-8 nnllmlmpmm 3:need
-10 mnmlmmmmmm 3:never
0 mmlmmmpmmm 3:nice
-33 mlnmnmolmm 3:no
-23 ojoloknlll 3:not
-3 mmommmlmmm 3:now
15 mlmmmmnmmm 3:number
-7 lmolmlnmml 3:of
14 - 3:off
10 ommmmmmmmm 3:old
15 mmlommllmp 3:on
-1 mmnmlmmnmm 3:one
6 - 3:our
10 mmmolmlmmm 3:out
-9 mmmmmnmmom 3:own
-2 mnmmmmmmmm 3:pay
-1 lplmmmlmmm 3:please
-5 mmmmmmmmpm 3:put
10 mmmlnommmm 3:raised
14 - 3:really
-7 lmommmmmmm 3:right
-8 mmmnlmmmmm 3:running
-4 mnlmlmplmm 3:same
-14 nlnlmnmmmm 3:say
-3 mmmmllmmqm 3:says
-2 - 3:see
20 lpllmmmmmm 3:send
-3 mnmmmmmmmm 3:sentence
-3 mmmmnmmmmm 3:short
-2 mmlllmmqmm 3:should
16 - 3:single
7 - 3:sister
-30 llqllmllml 3:so
-24 mmmnmmmmmm 3:some
-22 mmplmmmmmm 3:something
-6 mmnkmmpmmm 3:sorry
-1 mkmmlmmqmm 3:sound
-1 mnmommlmmm 3:start
-6 mmmmlmmmmp 3:started
7 - 3:starts
-20 mmnmmmlmmm 3:still
-4 mommlnmlmm 3:story
-6 mmmnmmmmmm 3:taking
-4 mlmkmmqmmm 3:talk
16 - 3:taught
10 mmmmnmmmmm 3:teacher
11 mmnmmmmmmm 3:terrible
-1 nmlnmmmmmm 3:text
-27 nlllnnnlmm 3:that
-8 lpoiqlklmj 3:the
-2 nlnlmmmmmm 3:think
6 - 3:thinks
-24 momlmmmlmm 3:this
-14 mmnmmmmmmm 3:thought
-10 mmnmmmmomm 3:three
-23 lojplkojlm 3:to
-16 mmmnlmmmmm 3:too
-16 oolmlmmmmm 3:tried
-12 mlqklmlmmm 3:try
-6 mnlnmmmmmm 3:trying
0 mrlmlmllmm 3:two
5 mlmmmmmnmm 3:under
35 lolmmmolmm 3:up
-2 lmplmmmlmm 3:wait
-14 mlmnmmmmmm 3:waiting
-3 olmlmmmmmm 3:want
-2 mmmlmmommm 3:wanted
4 - 3:wants
3 - 3:was
5 mmmnmmmmmm 3:way
16 - 3:we
-14 mmlpmmmmmm 3:well
-9 mlmmnmmmmm 3:were
-5 lmplmmlmmm 3:what
8 mmnmmmlmmm 3:with
-4 plmlmmmmmm 3:wondering
-1 mmmmmmmnmm 3:words
-14 mmmnnmmmmm 3:work
-8 lnmmlmmomm 3:write
4 mnmlmmmmmp 3:writing
-36 pljgkkunlk 3:you
-35 mlmmmnnlmm 3:your
76 nplkklolmp AHEAD
17 - AHEAD>AHEAD
19 - AHEAD>SPAN
17 - AHEAD>for
2 momlmmmmmm AHEAD>w
-44 wgolqmejif AUX
-9 mnlllommmp AUX>'ve
0 lllmsmllmo AUX>-ed
-31 nlmqjmmllo AUX>-ing
-1 mmpmlmlmmm AUX>-ly
6 mmlmommmmm AUX>-s
45 mnmmlmmmmm AUX>0
13 - AUX>AHEAD
-6 llqlmmllmm AUX>AUX
22 - AUX>CONDITION
-21 sjnkjllmll AUX>DEICTIC
-3 mmmmnmmmom AUX>HOME
-15 rmkllkllll AUX>I
4 mmmmmommmm AUX>LASTING
-10 nmllmmmomm AUX>LIKING
8 lmmolmmmmm AUX>MOOD
15 mlmlmnmmom AUX>MY
-9 mmnllmnmmm AUX>NOW
6 mmmnlmmmmm AUX>PLAY
-6 mlmlnmolmm AUX>PRAISE
-2 mmlmmmoomm AUX>THANKS
18 - AUX>THIRD
2 - AUX>WORK
-12 ppkkklklml AUX>YOU
-5 konklrkoll AUX>a
-21 lnllmpmmmm AUX>an
-9 mmmnmmmmmm AUX>at
-11 lmlnkmlqmo AUX>be
2 - AUX>for
-1 nmmnmmmmmm AUX>go
-14 nmlolmmlmm AUX>in
24 mkmkpkmqlk AUX>not
18 - AUX>on
-2 - AUX>see
-4 llmolmlmpm AUX>so
22 pmklpmllll AUX>the
-2 mommllmmmo AUX>to
-1 lnollmnmmm AUX>too
-12 mlqkmmlmmm AUX>try
-2 kmpnunmhkh AUX>w
-90 kprcaggyiq CHAT
-5 lkqkjmlrml CHAT>AUX
-4 mlmmmmmqmm CHAT>DEICTIC
-8 mmmmmmmmlr CHAT>I
-3 nmmmmmmmmn CHAT>THIRD
-1 mmnnmmmmmm CHAT>YOU
-2 molmmmmmmm CHAT>and
-4 mnlmmmmoml CHAT>as
-1 ommmmmmmmm CHAT>for
6 mmlllmlqml CHAT>in
-5 mmnmmmmmmm CHAT>of
0 mmmmmmmmml CHAT>the
12 nmklkllrml CHAT>w
-93 hyghdggnju CODE
-10 momlmmmmmm CODE>-s
-5 mnmlmmmmmm CODE>0
-11 lqlmmmmlml CODE>AUX
-6 mqllllmlmm CODE>DEICTIC
-3 mlmommlmmm CODE>NOW
-3 mnmmmmmmmm CODE>WH
-12 mpllllmmmm CODE>and
15 mnmmmmmmmm CODE>for
-1 mnmmlmmmmm CODE>of
-19 mnllmmmmmp CODE>to
-35 njlmlllpmr CODE>w
145 mmmlmmmmqm CONDITION
8 - CONDITION>KIN
8 - CONDITION>LASTING
2 - CONDITION>and
12 - CONDITION>but
1 - CONDITION>for
2 - CONDITION>in
32 mmmmmmmmom CONDITION>to
9 - CONDITION>w
101 mlfbttlkty Capital
-78 nqybkkanlh DEICTIC
7 mjoqllkkll DEICTIC>'s
-10 pomkrlkkll DEICTIC>-s
20 mmnmmmmmmm DEICTIC>AHEAD
-9 lnqkhnnnll DEICTIC>AUX
-21 llpllmloml DEICTIC>CHAT
-14 lqklmmmmmm DEICTIC>CODE
-16 llqlkmllmm DEICTIC>DEICTIC
12 mmmmnmmmmm DEICTIC>HOME
10 mllmmommpm DEICTIC>I
4 - DEICTIC>KIN
14 mmmmmommmm DEICTIC>LASTING
1 mmmmmommmm DEICTIC>MY
-15 llmplmllmm DEICTIC>NOW
42 mmmmmmmmpm DEICTIC>SPAN
-15 mmmlmmommm DEICTIC>THANKS
19 mmmmmlommm DEICTIC>WH
12 mmpmlmlmmm DEICTIC>WORK
-8 nmnlmlmmmm DEICTIC>a
-1 nmmmmmmmmm DEICTIC>any
-7 mnlmmmmomm DEICTIC>by
-5 lnmmmmmmom DEICTIC>for
-15 lllmllmsmm DEICTIC>in
-1 mlolmmmmmm DEICTIC>out
-1 nmmmlommmm DEICTIC>the
13 mllmmmpmmr DEICTIC>to
-1 mqlmlmmlmm DEICTIC>two
-54 tkfnqljqmj DEICTIC>w
65 nhiqqrijrn HOME
3 nmmmmmmmmm HOME>DEICTIC
-3 mmmmommmmm HOME>LASTING
-11 mmmnmmmmmm HOME>NOW
13 - HOME>and
18 - HOME>by
4 mmmmnmmmmm HOME>has
5 nkllnollnp HOME>in
-9 mmmmlpmmmm HOME>on
7 - HOME>out
0 mmmmnmmmmm HOME>the
9 mmmmllmmrm HOME>to
32 - HOME>w
34 lfunawgeyl I
-22 lkiqjskipm I>'m
18 ommmlmllop I>'ve
31 lomplkmlpl I>-ed
-13 mnnkmmnmmm I>-s
12 lkpmirmmoj I>AUX
-8 mllmlommno I>HOME
7 mmnmmmmmmm I>LASTING
22 lkqjmlnknm I>LIKING
-15 mmnklplnlo I>MODAL
-12 omknmlnlml I>NOW
8 - I>PLAY
21 mmmmmmmmom I>WORK
11 - I>ask
-1 mmlnmmlmmm I>buy
16 molnmlmmmm I>get
5 mlmommmmmo I>go
2 mlmomllmmm I>got
-12 lkmolpllol I>had
1 - I>owe
-7 mmmmmnmmom I>own
1 nmmmmlmmmm I>pay
-2 mnmmmmmmmm I>run
-11 mmolmmlmmm I>see
25 mnmmmmmmmm I>use
-9 nmsgiqjorj I>w
-30 qkkkmxklkk IF
5 nmmmmmmmmm IF>DEICTIC
-19 lklllxllll IF>I
-2 plllomlmmm IF>YOU
166 kmkplmokqm KIN
13 - KIN>'s
48 - KIN>-s
1 mllqkmlmmm KIN>AUX
-3 mmmmnmmmmm KIN>DEICTIC
4 - KIN>HOME
3 - KIN>LASTING
23 - KIN>NOW
7 - KIN>PLAY
2 - KIN>WH
-6 mlmmmommnm KIN>and
-1 mnmmmmmmmm KIN>at
-21 mmmmmmmmmo KIN>has
16 - KIN>in
15 - KIN>of
-14 mmmmnmmmnm KIN>w
118 mlnjpqnlnm LASTING
5 - LASTING>-ed
-10 momlmmmmmm LASTING>-s
4 mmlmommmmm LASTING>AUX
21 - LASTING>CHAT
12 - LASTING>I
9 - LASTING>LASTING
8 - LASTING>MY
14 - LASTING>NOW
2 - LASTING>SPAN
4 - LASTING>THIRD
2 - LASTING>WORK
6 - LASTING>a
12 - LASTING>and
-1 mmmmmmmmom LASTING>day
6 - LASTING>the
8 - LASTING>to
-7 llolmqolml LASTING>w
58 olqgoimnsj LIKING
11 mmmmpmlmmm LIKING>-ing
32 - LIKING>-s
-17 mkpkmlknpm LIKING>DEICTIC
-15 mmmmmmmmnm LIKING>MY
11 - LIKING>PLAY
-19 mmllmmqlmm LIKING>YOU
-5 mmlmmmmomm LIKING>a
6 - LIKING>me
-17 lkplmmmnmm LIKING>the
6 oomlmlllml LIKING>to
48 mmmmmlmmom LIKING>w
-53 osoiimjoin MODAL
8 mnmlmlmnml MODAL>LIKING
-7 mlmmmpmmmm MODAL>be
-65 lgnsihsgjj MOOD
-1 nmmmnmmmmm MOOD>-s
16 mmnlmmnmmm MOOD>CHAT
-4 mmnnlmmmmm MOOD>DEICTIC
10 mlolmmmmmm MOOD>I
-9 mmjommommm MOOD>NOW
-3 mmmmommmmm MOOD>PERSON
-4 mmlkmmpmmm MOOD>THANKS
-2 mmomlmkmmm MOOD>WORK
5 mmmlmmommm MOOD>and
-4 mmmnmmnmmm MOOD>day
-7 mmnlommmmm MOOD>for
16 mmmnmmmmmm MOOD>in
-8 llsllmkmmo MOOD>to
4 nmioklrlml MOOD>w
83 jqfrfpllsq MY
18 - MY>-ing
-11 mllqmlollm MY>-s
-33 mrmlmlllll MY>CODE
11 mlmmmmmqmm MY>DEICTIC
28 - MY>HOME
47 mlmnlllmpo MY>KIN
-19 mmmmmlmmom MY>LASTING
7 mmmmmlmmom MY>LIKING
-28 ktlklmllml MY>ORDER
10 mmmmllmloq MY>PERSON
8 - MY>PET
12 - MY>PRAISE
7 - MY>SPAN
-5 mmmmmlmmqm MY>WORK
-6 mmmlmmommm MY>bad
9 - MY>car
11 - MY>new
19 - MY>own
-29 mijrjukjjr MY>w
-64 mhfycelfif NOW
-9 lkmolmnlml NOW>-ed
-27 nlooklllml NOW>-ing
-3 nmnlmmlmmm NOW>-s
-3 lnmmnmmlmm NOW>AUX
-17 lnnnlmmmmm NOW>DEICTIC
47 - NOW>HOME
2 llnqmlmmll NOW>I
7 - NOW>LASTING
-8 mmokmmmmmm NOW>MOOD
-2 mmnmmmlmmm NOW>THANKS
-11 mmmnmmmmmm NOW>at
-1 - NOW>got
-6 mmmnmmmmmm NOW>in
-6 mqmnkljmll NOW>w
34 jqjnpkimmq Number
-32 nxiikjjnnl ORDER
8 nmmmmmmmmm ORDER>-s
1 - ORDER>ORDER
-7 mnmmmmmlml ORDER>of
4 - ORDER>on
-13 mmmmmmmmpm ORDER>to
2 mnmmmmmmmm ORDER>w
49 mkkkqnmkmr PERSON
32 mmmmnmmmmm PERSON>-s
11 mmmmnmmmmm PERSON>AUX
4 - PERSON>HOME
-1 mmmmmmmmmo PERSON>I
24 - PERSON>LASTING
-12 mmmommmmmm PERSON>NOW
10 - PERSON>in
1 mmmmnmmmmm PERSON>on
9 mlmlnmmmom PERSON>w
95 mjlmqollml PET
7 - PET>-ed
4 mmmnommmmm PET>AUX
19 - PET>w
65 lnkrqlkkll PLAY
32 - PLAY>-ing
2 mmmmnmmmmm PLAY>AUX
-8 mmmnlmmmmm PLAY>MOOD
-1 mmmmnmmmmm PLAY>PLAY
1 mnmmmmmmmm PLAY>a
-10 mmmnmmmmmm PLAY>and
-12 mmmmommmmm PLAY>for
3 - PLAY>in
3 - PLAY>the
-4 molmnmmmmm PLAY>w
-19 ihyfnithkh PRAISE
-1 mmkmlmqmmm PRAISE>-ing
4 mmkmlmrmmm PRAISE>-s
6 mmommmmmmm PRAISE>I
-1 mmmlmmmmmm PRAISE>NOW
12 - PRAISE>PERSON
-3 mmllmmpmmm PRAISE>to
-2 lnnlpllmmm PRAISE>w
153 llkkpnmktq SPAN
-5 mmmmnmmmmm SPAN>AUX
22 - SPAN>I
8 - SPAN>LASTING
3 - SPAN>PERSON
14 - SPAN>SPAN
9 mmmmmmmmom SPAN>and
5 - SPAN>in
-5 mmmmmmmmmp SPAN>of
10 - SPAN>w
-45 iildikyklj THANKS
-2 lmmmmmnomm THANKS>DEICTIC
12 mmnmmmmmmm THANKS>I
11 - THANKS>MY
-1 mmlmmmnmmm THANKS>THANKS
-5 llokmmpmmm THANKS>YOU
15 ojlpnpjjwk THIRD
6 mmmpkmmmmm THIRD>'s
-16 mmmlmommom THIRD>-ed
-21 mmmlmnmmqm THIRD>-s
-4 mllpnmllmm THIRD>AUX
10 mmmmommmmm THIRD>DEICTIC
12 mmmmnmmmmn THIRD>HOME
9 - THIRD>LASTING
12 - THIRD>WORK
-3 mmmmnmmmmm THIRD>say
27 olllmnmmql THIRD>w
44 knlnnmpjln WE
7 mnmmlmnmmm WE>'ve
20 - WE>-ed
9 llnphlolmq WE>AUX
-20 mmmmommmmm WE>HOME
-13 mmmmnmmmmm WE>LASTING
24 - WE>NOW
-9 nlmmmnmmmm WE>say
28 lolmlmnlml WE>w
-47 yihkgijhlj WH
-6 mmmmlmommm WH>'s
-4 mommllmmmm WH>-s
-15 rlkkimllll WH>AUX
-9 pmlmmmmmmm WH>DEICTIC
1 konmllmlno WH>I
-3 lmmmmmpmmm WH>PRAISE
-8 ommmmmmmmm WH>THIRD
10 mlopolkmmm WH>YOU
-5 plmlmmmmmm WH>the
13 qmlmmmmmmm WH>to
-22 sklmlljlml WH>w
98 kkqlojjjvm WORK
-2 mnmmmmmmmm WORK>AUX
26 - WORK>I
-6 mmnnmmlmmm WORK>NOW
3 mmmmmmmmom WORK>and
19 - WORK>as
10 - WORK>at
31 - WORK>for
23 - WORK>in
2 - WORK>on
31 mlmmplmmom WORK>w
-105 rjnkhmwkho YOU
-4 mmlmomnmml YOU>'ve
7 nmmmmmmmmm YOU>-s
-7 opqiipoklm YOU>AUX
17 lmpmllkoml YOU>CHAT
-1 nlmmlmllmo YOU>DEICTIC
-11 nmmnlmmmmm YOU>HOME
-8 mlmmmmpmml YOU>KIN
-1 ommlmmlmmm YOU>LIKING
-8 mlkllmpmml YOU>NOW
-6 mnmmmmnmmm YOU>a
-10 mlmmmnnmml YOU>and
-11 llmqlllmmp YOU>at
-1 mmmmomlmmm YOU>get
-1 mmnmmmmmmm YOU>so
0 mnlmmmmmmm YOU>the
4 lnmlmmlomm YOU>to
-7 mmlmmmpmmm YOU>too
-1 mmmnmmmmmm YOU>up
-15 lnmmnmmmlm YOU>w
-10 mmmmmnmmom ^ "
-1 mlomlmmlmm ^ 'll
-4 ommmmmmmmm ^ 'm
-1 nmmmmmmmmm ^ 're
-6 ollmlmpmml ^ 've
-5 mlmmmpmmmm ^ *
-7 mlmmpmmmmm ^ a
-4 mnlllmlpml ^ add
14 - ^ allergic
-2 mmlmlmlqml ^ answer
-1 ommmlmmmmm ^ any
-2 plmmnmlmmm ^ anyone
0 mlmmmnmmpm ^ as
2 mmmnmmmmmm ^ at
-5 mmllmmlqmm ^ be
-6 mnmommlmmm ^ call
-3 nnnllmllmm ^ can
10 mmommmkmmm ^ cool
-5 mnmmmmmmmm ^ could
-9 mlmmlmommq ^ dear
5 nkklklltml ^ do
-12 mqlmkmloml ^ explain
10 mlmmmommmm ^ for
6 mmlmmmmlpr ^ from
-9 mnmmlmlmml ^ give
4 mlmqlmmmmm ^ going
1 llollmmlml ^ good
1 mmmplmlmmm ^ having
-10 lllolmlmnl ^ he
4 - ^ hello
0 mmmmmmnmmm ^ hey
17 lmmmmmommm ^ hi
12 mmmmmmmmpm ^ his
-7 mmnlmmpmmm ^ hmm
0 mmmllmpmmm ^ hope
-14 olllklmlll ^ how
21 koprfjokdf ^ i
-7 mllmoommll ^ if
-7 mnmmmommmm ^ imagine
-32 lklknqlpmk ^ in
-5 mmmmlmmnmm ^ include
-2 olmmlmmmmm ^ is
-13 kloqnllmlk ^ it
28 pokolmklml ^ just
8 mlmmmmmnmm ^ keep
-25 lnnlkookll ^ let
-12 mmlmommmmm ^ life
-6 mlnllmplml ^ lol
-1 mnlmlmmpmm ^ make
-5 mlqmmmkmmm ^ me
15 jmkrinqnoj ^ my
8 mmnmlmommm ^ never
7 mnmmmmmmmm ^ next
5 mmmmlmnmmm ^ nice
9 lnnlkmqmml ^ no
-3 mmlmqmllmm ^ nobody
-5 lmpmlmmlmm ^ not
-2 mmmmomlmmm ^ nothing
-1 mpmlmmmlmm ^ now
15 mmqllmkmmm ^ oh
-10 llmmlmplml ^ okay
1 mmmnmmmmmm ^ on
18 mlmmommmmo ^ our
7 mmmmpmllmm ^ people
-4 mmommmkmmm ^ perfect
15 lnllkmkpmk ^ please
-1 omlmmmlmmm ^ really
36 - ^ remember
-2 mmnnmmmmlm ^ right
-4 mlnmlmolml ^ same
-8 mlmmmonmlm ^ say
-1 mmmnlmnmmm ^ see
-14 lllonnllol ^ she
7 - ^ since
-1 omlmmmmmmm ^ so
-1 mmkmmmommm ^ sorry
-5 mmpmlmlmmm ^ sounds
-4 mmlpmmlmmm ^ still
-15 mmmmmommmm ^ suppose
-1 mlmmlmooml ^ take
-5 nolmlmnlmm ^ tell
-1 mmommmmmmm ^ thank
0 mmmmlmnlmm ^ thanks
4 llplllllll ^ that
-23 imnoqnjjqi ^ the
-6 mnmnlmmmmm ^ then
14 mllmpmmmmm ^ there
-7 lllnqmllmm ^ they
-7 lkomnmllml ^ this
-3 mmmommmmmm ^ today
0 mmmnmmmmmm ^ tonight
-5 mmlmlmlrmm ^ use
12 kmmooknkll ^ we
5 mmmmmmnmmm ^ well
-11 plllklnlll ^ what
11 nmmmomlmmm ^ when
0 ommmmmlmmm ^ where
-1 nmlmmmmmmm ^ which
-1 ommmlmmmmm ^ who
-2 nlmmmmmmmm ^ why
0 lnlmmmmmmm ^ would
-2 mmnmlmmmmm ^ wow
-8 mnmmlmloml ^ write
-1 mmommmlmmm ^ yeah
-6 lonllmokml ^ yes
3 nmqkpnjkmm ^ you
-4 lonllmlnml ^ your
-10 mmmmmnmmom ^>"
-4 ommmmmmmmm ^>'m
-6 ollmlmpmml ^>'ve
-5 mlmmmpmmmm ^>*
-24 ljkwsljknl ^>-ing
5 omnmmmkmmm ^>-ly
14 lkpkpljpmo ^>-s
10 mnmmmmmmmm ^>AHEAD
-9 vlmjgkiplk ^>AUX
-36 lllllllplt ^>CHAT
-14 mlmlnlmmmu ^>CODE
22 - ^>CONDITION
-11 ihsotjjkkj ^>DEICTIC
11 - ^>HOME
21 koprfjokdf ^>I
-43 llllntllkl ^>IF
-5 mmmmommmmm ^>KIN
15 llnlnoolmm ^>LASTING
-4 mmlmomommm ^>LIKING
-12 mkokjlqklk ^>MOOD
33 jmkrjnpmol ^>MY
33 nrjtjljkll ^>NOW
-11 mmmmpmmmmm ^>PET
11 momlnmlmmm ^>PLAY
4 llqlklmlml ^>PRAISE
10 klmlklukll ^>THANKS
-11 kjkqqnkkrk ^>THIRD
12 kmmooknkll ^>WE
-18 yiijikkklk ^>WH
27 mmmmomlmmm ^>WORK
-7 morknmjllq ^>YOU
-7 mlmmpmmmmm ^>a
-4 mnlllmlpml ^>add
-1 ommmlmmmmm ^>any
0 mlmmmnmmpm ^>as
2 mmmnmmmmmm ^>at
-5 mmllmmlqmm ^>be
10 mlmmmommmm ^>for
-7 mmnlmmpmmm ^>hmm
-32 lklknqlpmk ^>in
-25 lnnlkookll ^>let
-6 mlnllmplml ^>lol
-5 mlqmmmkmmm ^>me
9 lnnlkmqmml ^>no
-5 lmpmlmmlmm ^>not
15 mmqllmkmmm ^>oh
1 mmmnmmmmmm ^>on
-8 mlmmmonmlm ^>say
-1 mmmnlmnmmm ^>see
-1 omlmmmmmmm ^>so
-23 imnoqnjjqi ^>the
-5 mmlmlmlrmm ^>use
-47 huhgpdsvqs ^>w
-2 mmnmlmmmmm ^>wow
-6 lonllmokml ^>yes
-16 nwfgpyikgj a
-7 mnmmnmmmmm a 0
8 mnmmmlmmmm a bakery
-10 mmmmmommmm a bank
-1 - a beginner
-2 mlmmmlmmmq a big
-6 mmnmmmnmmm a bit
16 nlmmmmmmmm a book
26 - a cabin
15 mmmmmnmmmm a car
-11 mllmnommmm a cat
12 - a child
-3 nmmmmmmmmm a claim
-9 mlmnmmmmmm a coffee
0 mnmmmmmmmm a cover
5 mlmmommmmm a day
38 - a divorce
16 - a dog
-14 mmmmmnmmom a dream
-1 mnmmmmmmmm a function
0 mnmmmmmmmm a game
-12 nmmlnlmmml a good
-8 mmnnmmnmmm a great
-7 mnmmmmnmmm a happy
6 - a house
30 - a kidney
-5 mnmmmmmmmm a list
5 - a living
-4 mmmnmmmmmm a long
8 mlomnmmmmm a lot
-2 mlmmmommmm a month
10 mlmmomlmml a new
-30 mlnlmlmpmm a poem
-16 olmlmmmomm a question
-6 onmlmmmmmm a quick
16 - a recipe
-12 mnmnmmmmmm a red
-6 mmlmmmmomm a short
8 - a single
24 - a small
-5 mmmmommmmm a speech
-14 mlnmnmmmmm a story
-1 mnmmmmmmmm a string
-8 mlmmmmmomm a table
10 nmmmmmmmmm a teacher
2 - a week
11 - a year
-19 mmmmonmmmm a>-ing
-7 mnmmnmmmmm a>0
-22 oollmlmnml a>CHAT
-27 lolllllnml a>CODE
13 - a>CONDITION
21 - a>HOME
28 - a>KIN
-27 nmmmmlomml a>MOOD
2 mlmommmmmm a>NOW
1 onlmmlmmmm a>ORDER
17 nmmlmommmm a>PERSON
22 mllmmpmmmm a>PET
0 mnmmmmmmmm a>PLAY
3 lnmmmmmmmm a>PRAISE
12 mlmmmommmm a>SPAN
4 - a>WORK
-2 mlmmmlmmmq a>big
-6 mmnmmmnmmm a>bit
15 mmmmmnmmmm a>car
5 mlmmommmmm a>day
8 mlomnmmmmm a>lot
10 mlmmomlmml a>new
-12 mnmnmmmmmm a>red
4 jwhjlyjkje a>w
-16 qmnlmjknlk about
0 mmmmnmmmmm about 0
11 mmmmommmmm about a
-7 nkpllmmmmm about it
6 olmmmmmmmm about my
-8 lmnmmmnmmm about that
-15 onmlmmmmmm about the
-8 mmmnmmmmmm about to
-1 lmlommkmmm about you
0 mommlmmlmm above
10 - accident
10 - accident $
12 mnmmmmmmmm account
10 - account with
-15 mpmmlmmmmm act
-15 mpmmlmmmmm act as
-15 mpmmlmmmmm act>as
-9 lqllkllpmq add
-8 mmmmlmmmmr add a
-8 mmmmlmmmmr add>a
0 mommmmmlml add>w
22 lommmmmmmm address
23 - address is
26 - adopted
9 - adopted a
-19 mmmmommmmm adults
13 mmmmmommmm afraid
13 mmmmmommmm afraid of
8 mlnommlmmm after
-1 mlnmmmlqmm again
5 mlommmllmm again $
40 nmmmmmmmmm age
20 - ago
7 - ago $
6 - ago and
-19 mmolmmlmmm agree
-1 mommmmmmmm ahead
-1 mommmmmmmm ahead and
3 mmmnmmmmmm airport
3 mnmlmmmmmm airport at
-14 mkkkpmommt all
-5 mlllomnmmm all the
-5 mlllomnmmm all>the
11 - all>w
32 mmmmmmmmom allergic
32 mmmmmmmmom allergic to
-1 mmlolmmmmm almost
7 - almost every
-24 mlnmlmlmmm already
-11 nmmmmmmmmm already $
43 - always
8 lvjhorkmlk an
-1 mmmmmnmmmm an animal
-15 momlmmmmmm an error
-10 mpklmmlomm an>CHAT
2 momlmmmmmm an>CODE
5 lrlkoolllk an>w
12 jthiiyllqh and
2 - and 0
30 nmmmllmmmm and a
7 lmmllommnl and i
0 mnnmmmmmmm and it
17 mmmmmmmmom and she
4 - and they
4 - and we
-4 nolkmpmlml and you
-6 mlmllpmmmm and>-ed
-9 mlmnmmmnmm and>-ing
2 mpmllnmlmm and>-s
2 - and>0
-5 lnmmmommlm and>DEICTIC
7 lmmllommnl and>I
3 mmmmmmmmom and>LIKING
-2 mnmmmmmmmm and>NOW
28 mmmmmmmmom and>THIRD
4 - and>WE
-11 molklpnlll and>YOU
30 nmmmllmmmm and>a
-44 kokmnqlnnl and>w
-1 mmmmmnmmmm animal
8 - anniversary
8 - anniversary is
-6 mmmmmommmm another
-23 ljoijlkymj answer
-14 mlolmmmomm answer $
-3 mmmmmmmoml answer as
-7 mklmlmlrml answer in
0 mmpmlmmlmm answer is
-1 mmlmmmmomm answer should
31 mlmmmmmomm answers
-3 rlllkmlnml any
-4 pmmmlmmmmm any>-s
-2 mmmmmnmmmm any>w
10 - anymore
10 - anymore $
-2 plmmnmlmmm anyone
7 ommmmmmmmm anything
16 - apartment
11 mnmmmmmmmm app
-12 mlmmpmmmmm apple
-24 mmmmmnmmmo apples
7 - appointment
-6 mmnlmmmmmm appreciate
-8 mlmmmmmmmm arrive
-8 mlmmmmmmmm arrive $
-3 - arrived
10 lollmnlnor as
15 mnmmlmmmmm as a
5 mmmmmommmm as if
5 mmmmmommmm as>IF
15 mnmmlmmmmm as>a
-14 mlmmmmmnpn as>w
7 qkllmmmomm ask
0 ommmmmmmmm ask $
-9 mlommmmmmm asked
-15 mlommmmmmm asked for
-7 mmnkmmnmmm asking
-7 mmnkmmnmmm asking $
-12 mmlqkmlmmm asleep
-7 mmmpkmmmmm asleep $
14 jkhukrkmkp at
-22 lmlpolllml at 0
12 - at a
12 - at home
-9 mnmmlmmnmo at least
4 - at my
8 mmmmnmmmmm at nine
5 mnmlmmmmmm at six
-10 lkkrjrllll at the
6 mmlommmmmm at work
18 - at>-s
-22 lmlpolllml at>0
12 - at>HOME
4 - at>MY
10 mmlommmmmm at>WORK
-9 mmmmmnmmmp at>YOU
12 - at>a
5 mnmlmmmmmm at>six
-10 lkkrjrllll at>the
8 mnllmlmomo at>w
4 - august
2 - august $
-10 mnmmnmmlmm autumn
-4 mmmmnmmmmm autumn $
-10 mlmmnmmmmm away
-11 mlmmnmmmmm away $
17 mmmnlmmmmm baby
21 nlknmmmmmm back
-12 nmlnmmmmmm back $
10 - back from
9 - back to
-15 mlnnmmnlmm bad
-16 mmolmmnlmm bad $
9 mnmmmlmmmm bakery
-15 mnmmmmmmmm balance
28 mlmmpmmmmm band
26 mmmmnmmmmm band $
9 mmmmmommmm bank
-10 mmmmmommmm bank $
10 mnmmmmmmmm bar
10 mnmmmmmmmm bar>w
-14 nmmnmmmmmm battery
-7 lljoipjwln be
-8 mnmmmmmmmm be 0
2 mllmmqmmmm be a
7 mmmmmmmnmm be at
12 mmmmmmmomm be honest
-1 mmmmlmmomm be in
-8 mnmmmmmmmm be>0
2 mllmmqmmmm be>a
7 mmmmmmmnmm be>at
-1 mmmmlmmomm be>in
5 llmlkmkvmn be>w
20 mnmlmmmmmm because
5 mnmlmmmmmm because i
3 - because my
11 - because of
32 - become
0 mmmommmmmm bed
-6 mmmnmmmmmm bed $
33 nlmmmolmmm been
-6 mmmmmommmm been a
1 - been feeling
4 - been playing
2 nmmmmmlmmm been to
0 momlmmmmmm bees
0 momlmmmmmm bees $
-1 mmmlmpmmmm before
-1 - beginner
-4 nnmmlmmmmm beginners
4 nmmmmmmmmm being
16 mmolmmlmmm believe
21 - believe in
1 mmmmmnmmmm berlin
1 mmmmmnmmmm berlin $
9 nlklomplmm best
12 - best friend
-21 mlqknmmlmm better
-14 mmpllmmmmm better $
-3 mmnmnmmmmm better than
-2 mlmmmlmmmq big
-7 mlmmmlmmmq big city
-7 mlmmmlmmmq big>HOME
14 - bike
-22 onmlmmmmmm bill
-22 onmlmmmmmm bill $
14 mmmmmnmmmm bird
-8 mmmmommmmm birds
33 mnlmmmommm birthday
25 - birthday is
-6 mmnmmmnmmm bit
9 - bit of
9 - bit>of
-18 nnmmnmmlmm black
20 nmmmmmmmmm blind
20 nmmmmmmmmm blind $
-4 mommlmmmml blog
-2 mlnmommmmm blue
10 mollmmmmmm book
5 nlmmmmmmmm book about
-7 nmlnmmlmmm bored
-7 nmlnmmlmmm bored $
1 mmmmnmmmom born
-6 mmmmnmmmmm born in
-17 mmmmmnlmom boss
6 - boston
16 - both
-9 mlmnmmmmom bought
5 - bought a
1 - boyfriend
1 - boyfriend of
-22 mmmrlmkmmm brb
-22 mmmrlmkmmm brb $
-16 mmmnmmmmmm bread
-7 nllommmmmm break
17 mmlplmlmmm breakfast
8 mmlplmlmmm breakfast $
-1 mmmmommmmm broke
-3 mmmmommmmm broke up
13 - brother
3 - brother $
4 - brother 's
13 - btw
-1 mlmmlmmqmm bullet
-1 mlmmlmmqmm bullet points
-37 mllrllllmo bus
-31 mllplmlmmo bus $
-1 mrlllmmpmm but
9 - but i
11 momlmmmmmm but it
11 momlmmmmmm but>DEICTIC
4 - but>HOME
9 - but>I
-1 mmmmmmmqmm but>w
-8 momlllmmmm button
-5 mmlnnnlmmm buy
10 lnljllnrln by
-5 mlmmlmlqmm by step
19 - by the
-2 molmmmmmmm by>AHEAD
19 - by>the
2 mnmmlmlpml by>w
-14 mmlmlmpmmm bye
-11 mmlmmmommm bye $
26 - cabin
37 lnkpklklmr call
62 mnmnlmlmmm call me
-6 mmmnmmmmmm call you
6 mmlnmmmmmm called
-16 onmlmmmmmm calling
-3 mnmlmmmmmm calling because
-5 ommlmmmmmm calling to
-7 mmmmnlmmqm came
2 mmmmnmmmmm came out
-1 mmmmnmmmmm camera
22 mlnlrlmkll can
-3 ollmmmmmmm can i
28 kllmpmolmm can not
-8 mmolmmlmmm can try
-2 mommmmlmmm can you
-6 lpmlmmmmmm cancel
-5 lomlmmmmmm cancel my
-3 mmmmnmmmmm capital
-3 mmmmnmmmmm capital of
19 mmmmmommmm captain
17 mmmmmommmm captain $
22 mmmnlnmmmm car
-1 mmmnlnmmmm car $
-19 mqmlmlmlmm card
-14 mpmlmmmmmm card $
-2 mlmlnmpkmm care
-17 mlmlnmpkmm care $
4 - care of
-13 mllnmommmm cat
-14 mllmnommmm cat $
4 mmmmnmmmmm cats
-24 lnlnnmllml change
-2 mommlmmmmm change the
-1 mnmmmmmmmm changed
-31 mnmlkpmmmm character
-14 mnmllommmm character is
-18 nookllllml check
-16 mpmlmmmmmm check my
-2 nmmmmmmmmm check the
-6 mnmmmmmmmm checking
0 mmmmnmmmmm chess
28 - child
19 - child $
-5 mmmommlmmm chilling
8 mmmmmmnmmm christmas
36 - church
-13 mlmmnmmmlq city
-7 mlmmlmmmlq city $
-3 nmmmmmmmmm claim
-3 nmmmmmmmmm claim $
5 mnmolmlmmm class
8 - class $
2 - classes
2 - classes $
-11 mmmmmmmmmr click
8 mmmmnmmmmm closed
5 mmmmnmmmmm closed on
-3 mplkllloml code
0 mnmllmmnmm code $
-31 mllqolklml coffee
-2 mlmommmmmm coffee $
-17 mmkpnmlmmm cold
-17 mmkpnmlmmm cold $
11 - college
-7 nllnmmmlmm come
-1 ommmmmlmmm coming
-3 mlmlolmmop company
-3 mmqjmmmmmm confused
-8 nlmmmmmmmn connect
-1 mmmmommmmm contact
-2 mpmmlmllmm continue
13 mommmmmmmm convert
4 nmmmmmmmmm cook
-7 mlmnmmmmmm cooking
10 mmommmkmmm cool
-14 nnmmlmllml could
-2 mmnmmmmmmm could do
-5 lnmmmmmmmm could you
0 mnmmmmmmmm cover
-1 mmmmnmmmmm crashed
0 mmlolmommm crazy
0 mmlolmommm crazy $
-7 mmmommmmmm cream
-7 mnmmlmmmmm create
-7 mnmmlmmmmm create a
11 - crowds
11 - crowds $
-1 pmllmmmmmm curious
24 - currently
-1 mmmmmnmmmo customer
3 mmnmmmmmmm cut
3 - dad
4 mommlmmmmm dark
0 mommmmmmmm data
-15 npmmlmmlmm date
-4 nommlmmlmm date $
7 - daughter
12 mklonlnmol day
20 mllnllommm day $
-9 mmmmommlmm days
-12 lllllmrlmq dear
1 - degree
1 - degree in
-13 mlmolmmmmm delayed
-3 ommmmmmmmm delivery
16 - dentist
6 mnmmmmmmmm design
-4 mnmmknmmmm detective
2 - diagnosed
2 - diagnosed with
-11 mlqllllmmm did
-6 mmpllmmmmm did not
0 nmmmmmmmmm did you
3 - died
9 - diet
-4 nlolnmmmmm difference
-2 mmolnmmmmm difference $
-20 mlmpmmmmmm dinner
6 mmmnmmmmmm dishes
0 mmmnmmmmmm dishes $
41 - divorce
38 - divorce $
3 - divorced
11 pkognjjskk do
-9 nmommmmmmm do $
-14 nnmmmlmmlm do i
-3 lmnmmmmomm do it
11 njljpllsll do not
-5 llpllmlmmm do that
13 mommmmmmmm do the
-5 pllmlmllmm do you
16 mlmmommmmm doctor
-2 pnmlkmmlmm does
-8 momllmmmmm does not
10 nmmmmmmmmm does the
39 - dog
18 - dog is
7 mmmmpmmmmm dogs
-14 mmlnmlnmmm doing
5 mmmmmnmmmm dollars
5 - dollars $
-17 nmlnmmmmmm done
-11 mlmnlpmmmm door
-4 mlmmmnmmmm door $
1 mllpkommmm down
-12 mlmmnommmm draw
-11 mlmlmommom dream
0 mnmmmmmmmm dress
20 mlmmnmmmmm drink
1 mmlnmmmmmm drinks
9 mmmmnmmmmm drive
-4 mmlnmmmmmm driving
-7 mlmmmnmmmm dungeon
15 - during
15 - during the
13 - each
-12 mlmmnnmlmm earn
21 nllommlmmm eat
0 nmmmmmmmmm eat meat
1 mmmnmmmmmm eat>DEICTIC
26 nmmmmmmmmm eat>w
-9 mmlnmmmmmm eating
-2 nlmmnmmmmm eight
4 nlmmmmmnmm else
4 mlmmmmmnmm else $
4 mnlnmmlmmm email
32 mmmmmmlqmm emojis
20 mmmmmmlqmm emojis $
-1 mmmmlmmomm end
-4 mlmnnmmmmm ended
-4 mommmmmmmm ending
1 momlmmmmmm ends
14 - ends in
0 mmmmmmmmpm engaged
-1 mmmmmmmmpm engaged $
-11 mlmmnmmomm english
-3 mmmmmmmpmm english $
3 mmmmmmommm enjoy
-10 llolommlml enough
-8 mlomnmmlml enough $
-1 mmmnmmmmmm entrance
-1 mmmnmmmmmm entrance $
-27 monklmmmmn error
-5 mmolmmmmmm error $
-12 mommmmmlmm essay
13 - even
4 mmmmmmnmmm evening
7 - ever
26 mmmmmmmmom every
-1 mmmmmmmmom every day
10 - every morning
6 - every weekend
0 mmmmomlmmm everybody
1 mmmmnmmmmm everyone
-5 mlllqmnmmm everything
-5 llsllmjlmm exactly
-3 mmrmlmkmmm exactly $
-2 mmnmmmmmmm exactly what
27 - exam
8 mnmmlmllmt example
15 - examples
20 mommmmmlmm examples $
11 - exams
-6 mmmmmmmmmo excited
-5 mnmmmnmmmm exercise
-2 lpllkmlpml explain
30 mmmmmmnmmm family
7 mmmmmmnmmm family $
-12 mmmmnmmmmm famous
-5 mmmnmmmmmm far
11 - father
7 mmmmmlmmom favorite
-16 mlomlljmmm feel
-1 mmmlmmmmmm feel better
-5 mmmommmmmm feeling
3 - fight
-8 lommmmmlmm file
-6 mnmmmmmmmm file $
-8 mllmpmmmmm film
21 - films
-4 mlmlommomm final
11 - finance
11 - finance $
-24 nmlnmmlmml find
-1 mnmmmmmmmm find the
-11 mmlmmmommm fine
-8 mmlnmmlmmm fine $
-2 mlmommmmmm finish
10 mmmnmmmmmm finished
8 mmmmmommmm fire
22 - firm
-8 minppllqll first
-4 lllpommmml first $
18 mnkmommnml five
12 mommmmmmmm five $
6 - flat
-1 mmmnlmmmml flight
-6 - flight to
-5 mmmmnnmmmm fly
14 mmmmmnmmmm flying
12 - flying $
3 mmnmmmmmmm follow
-14 mqllmlmmmm following
7 mlmplmmmmm food
0 mmmolmmmmm food is
27 mrlmohnmpo for
-3 mmommmmmmm for $
-3 nqnjmkklmn for a
1 - for about
-4 nnmmlmmmmm for beginners
-4 kpmnlmmlmm for me
-13 mmmmmlmonl for my
-1 mommmmmmmm for ten
8 mmmmommmmm for that
-7 nmkmnmqllo for the
-19 mllmlnoomm for this
10 - for three
-12 mmmmmmmmom for two
9 - for years
-10 olnmomkmmm for you
-1 mmmnmmnmmm for your
6 mlnlmmnmmp for>-ing
8 mommklmmmm for>-s
-11 mllmnnoomm for>DEICTIC
2 mmmmmlmonl for>MY
12 - for>SPAN
-11 nlnnolkmml for>YOU
-3 nqnjmkklmn for>a
-4 kpmnlmmlmm for>me
-1 mommmmmmmm for>ten
-7 nmkmnmqllo for>the
-12 mmmmmmmmom for>two
-9 mkloplllol for>w
-17 mlonlmmmmm forgot
-16 mmlnmmmmmm forgot my
-5 mnmmmmmpmm form
-5 mnmmmmmpmm form $
-2 mnmmlmloml formal
-6 mlnlmmmmmp forward
-6 mlnlmmmmmp forward to
-10 mlnmnmmmom found
-3 mmnmmmmmmm four
0 nmmmlmmmmm france
6 nmmmmmmmmm free
-8 mmllommnmm french
10 mmmmmmmnmm french $
14 nmmmmmmmmm friday
14 nmmmmmmmmm friday $
6 mmmlnmomml friend
-6 - friend $
12 - friends
4 - friends $
14 nlkknnkkoy from
7 - from a
13 - from ohio
-8 olmmlommmm from the
1 mmmnmmmmmm front
1 mmmnmmmmmm front of
-3 mommlmnlmm fun
-3 mmnmmmnmmm fun $
-9 lrlllmllml function
-2 mnmmlmmmmm function $
-1 mnmmmmmmmm function that
-1 mmnmmmlmmm funny
-1 mmnmmmlmmm funny $
9 - furniture
42 - future
-8 mnmolnllmm game
16 mmmnmmmmmm garden
11 - gardening
3 mlmmommmmm gave
5 lmmmmmmomm german
5 lmmmmmmomm german $
2 mnloolnlml get
-10 nnmmmmmmmm get a
-5 - get that
-4 mmlnmmmmmm get the
-12 mlmnmmmmmm get>DEICTIC
-10 nnmmmmmmmm get>a
-4 mmlnmmmmmm get>the
10 llmnolommm get>w
12 mnmlmmmmmm getting
6 - girlfriend
3 - girlfriend $
-14 lonklllnml give
-10 momlllmmmm give me
-1 mommmmmmmm give you
-11 mommllmmmm given
-11 mommllmmmm given a
-2 mlplmmmmmm glad
-1 mmolmmmmmm glad to
5 mmlnmmmmmm glasses
-12 lljsllolln go
-7 mmmnmmlmmm go $
-1 mommmmmmmm go ahead
13 mlmnmmmmmo go to
-6 - go>NOW
13 mlmnmmmmmo go>to
-9 mnlnmlpmmm go>w
-15 mmmmllmmqm goes
-13 mllrmlllml going
0 mmlplmlmml going to
-8 nloknlllll good
3 mmlmmmnmmm good morning
-3 mmpmmmlmmm good to
-10 nnnolkklml got
4 mlmomlmmmm got a
-6 mmnlmmmmmm got it
9 - got married
12 - got>-ed
10 - got>CONDITION
-6 mmnlmmmmmm got>DEICTIC
4 mlmomlmmmm got>a
-11 momlmlmmmm got>w
-14 mmknmmommm gotta
-14 mmknmmommm gotta go
2 - grandma
2 - grandmother
5 - grandpa
4 klnnmlmmmm great
-2 mmomlmkmmm great job
4 lmmmommmmm green
4 lmmmommmmm green $
-12 mlmmmnmmmm grew
-12 mlmmmnmmmm grew up
-11 nmolmmlmmm guess
-3 mmmnmmmmmm gym
-7 lklolpllol had
-13 mllompmmmm had a
3 mmmmmmmmpm had to
-13 mllompmmmm had>a
3 mmmmmmmmpm had>to
-10 mmlommmmmm had>w
-2 mmmmmpmmmm hair
-2 mmmmmpmmmm hair $
12 mnmlmmommm happy
-11 mlmlnmmmom hard
-2 mlmmnmmmmm hard to
2 - hardly
-17 nklkvkkklp has
-6 mklmrlllml has a
11 - has been
-4 mnmmmmmmmm has three
-6 mklmrlllml has>a
5 onmlnlmmmm has>w
1 mmnmmmmmnm hate
-23 mmmmmmmmnm hate my
-11 nllqlmmlml having
-9 mlmnmmnmmm having a
3 lllolmllpn he
-2 mmmnlmmmmm he 's
-4 mmmnmmmmmm he is
9 - he left
0 mmmmnmmmmm he was
1 mlonmmlmmm hear
-1 mmolmmmmmm hear that
-37 mlrllmkmmm heard
-32 mlpllmlmmm heard of
10 mmmmmmmmmq hearing
2 mmlmmmmomm hello
-22 mrmkmlllml help
3 mmnlmmmmmm help $
-11 mpllmmlmmm help me
-4 lnnmmmmmmm helpful
-3 mlomlmmmmm helps
11 nmmlnmmmom her
-8 nmmmmmmmmm her $
13 - her name
12 lkjsjlnnmq here
-18 lllrkllnml here $
-4 mlllmmpmmr here to
0 mmmmmmnmmm hey
10 klllmmrmmm hi
-3 mmmlmmommm hi $
8 - high
-11 nmomlmmmmm him
14 mmmllommom his
-7 mmnlmmpmmm hmm
31 - hobbies
-21 nlksllklml home
-15 nllqlllmmm home $
-15 mnmlmmmmmm homework
12 mmmmmmmomm honest
-18 llmkllrmml hope
2 mmmmmmnmmm hope to
-5 mmklmmqmmm hope you
20 - horses
20 - horses $
4 - hospital
-5 mmlnmmmmmm hot
36 - hour
-2 okmnmmmmmm hours
-2 okmnmmmmmm hours $
21 mmmnmmmmmm house
11 mmmnmmmmmm house $
10 - house in
-34 tkkllknlnk how
0 lmmnmmlmmm how about
-10 mnmmmmmmmm how do
-17 nlmmnmmmmm how long
-1 olmmmmmmmm how much
26 nmmmmmmmmm how to
-12 mlmmommmmm humans
-5 mmmommlmmm hurts
-5 mmmommlmmm hurts $
10 - husband
34 lfunawgeyl i
-15 mmnklplnlo i 'd
-20 kolqlmkkll i 'll
-22 lkiqjskipm i 'm
18 ommmlmllop i 've
-19 mmolmmlmmm i agree
-6 mmnlmmmmmm i appreciate
11 - i ask
-9 mlommmmmmm i asked
5 mmnmmmlmmm i believe
-13 mlmnmmmmom i bought
3 - i broke
-1 mmlnmmlmmm i buy
-6 mmmmmmmmqm i came
13 llmnmlolmm i can
-1 mnmmmmmmmm i changed
-3 lmmnmnmmmm i could
-10 lmonmlmmmm i did
35 olnkllnomm i do
-14 mlpnmljmmm i feel
-17 mmmnmmmmmm i forgot
2 mmnmmmmmmm i found
16 molnmlmmmm i get
5 mlmommmmmo i go
2 mlmomllmmm i got
-14 mmknmmommm i gotta
-10 mmolmmlmmm i guess
-12 lkmolpllol i had
1 mmnmmmmmnm i hate
-17 mlmkmmommm i hope
23 - i joined
-31 nmjommnlmm i just
-8 lmolmmlmmm i know
10 mlmnmmmmmm i left
5 mmolmmmlmm i like
-8 mmmmlnmmoo i live
-9 mmmmmnmmmp i look
-17 mmmmllmmrm i lost
3 mmllmmommm i love
12 - i make
-5 - i mean
14 mmmlmmmmmm i might
3 mmlmmmommm i miss
-16 mmkommnmmm i missed
5 - i moved
-34 nsioljlnll i need
-13 mmnmmmmmmm i never
-12 mllnmlmpmm i only
1 - i owe
-7 mmmmmnmmom i own
1 nmmmmlmmmm i pay
8 - i play
2 mmolmmmmmm i prefer
-2 mnmmmmmmmm i run
-19 mmnlmmnmmm i said
-11 mmolmmlmmm i see
-2 - i should
21 - i sleep
-17 mmlommmmmm i slept
21 nmmmmmmmmm i still
17 - i swim
1 mlmmmnmmmm i take
1 - i teach
-2 mmolmmlmmm i think
5 - i told
10 - i took
4 mmnmmmmmmm i tried
11 - i turned
-18 mmqjmmlmmm i understand
25 mnmmmmmmmm i use
5 - i used
6 - i usually
-20 lskllklpll i want
17 mlmllnnlql i was
8 - i wear
-14 mlllmqmmmm i were
-33 mnllmpommm i wish
-1 mmmmmmmmom i work
16 - i worked
-20 nmllmpmomm i would
-10 mnknomlmmm ice
-7 mmmommmmmm ice cream
-7 mmmommmmmm ice>w
3 mmmmnmmmmm iceland
-11 mmplmmllmm idea
-11 mmplmmllmm idea $
6 rklknqllll if
-4 mllllqmmll if i
-1 plllomlmmm if you
0 mmmmnmmmmm illness
0 mmmmnmmmmm illness $
-7 mnmmmommmm imagine
39 khdoqpiypk in
5 mmmnlmmmmm in 0
6 mmmlqlmlml in 0000
-13 lklllslllp in a
9 nmmmlmmmmm in an
2 - in august
-6 mmmnmmmmmm in bed
1 mmmmmnmmmm in berlin
-7 mmmnnmmmmm in five
10 mmmmmmmnmm in french
1 mmmnmmmmmm in front
5 lmmmmmmomm in german
3 - in hospital
5 mmmmmmmnmm in it
2 - in june
3 - in may
18 mlmlmpmmlm in my
-6 mmmmnmmmmm in november
13 - in october
5 - in ohio
-6 mmmmmmmlpl in order
-7 mnmmmmmmmm in rome
-7 mllmlmmqmm in simple
-4 mmmnmmmmmm in ten
8 limpmllono in the
6 lommlnmmmm in this
-11 mmmmlmmnom in three
-2 mmmmmmmpmm in two
-6 mmmmnlmmmm in vermont
-1 mmmmnmmmmm in winter
-8 qpllkkmlmm in>-s
5 mmmnlmmmmm in>0
3 - in>AUX
0 mlmmmmmpml in>CODE
0 lnlmlomnmm in>DEICTIC
18 mlmlmpmmlm in>MY
-6 mmmmmmmlpl in>ORDER
11 mmllpmmlmm in>SPAN
-13 lklllslllp in>a
9 nmmmlmmmmm in>an
-6 mmmnmmmmmm in>bed
-4 mmmnmmmmmm in>ten
8 limpmllono in>the
-2 mmmmmmmpmm in>two
13 kkikuimroi in>w
-7 lolmlmmoml include
-5 mnmmllmmmo input
-13 mllnmmmnmm inside
-7 mmmlnmmmmp interest
-7 mmommmmmmm interesting
6 mmmlmpmkmm into
-12 mlmmnpmmmm into the
-1 mnmmmmlomm introduction
-1 mnmmmmlomm introduction $
-18 mmmlommmmm invented
-11 mlmmmmmmmp iphone
-9 mmmmmmmmmp iphone $
29 pinrsigilj is
-5 plmlmmmmmm is $
34 mnmmlmmmmm is 0
2 lomlnkmoml is a
-1 nmnmlmmmmm is better
-21 mmmnmmmmmm is calling
-8 mmmmommmmm is hard
-2 mmmmnmmmmm is in
-2 olmmlmmmmm is it
9 mmmmmlmmom is my
13 - is next
7 nmnmlmmmmm is not
18 - is on
4 plllolllmm is the
-1 nlmmmmmmmm is there
-2 lommlmmmmo is to
2 lnomlmmmmm is too
0 mmpmlmmlmm is wrong
-43 pqrhigispg it
-48 lmvhjjkmpk it $
1 nkjsnmllml it 's
2 mmnmmmmmmm it did
-2 mnmmlmmmmm it does
-11 mllllmmsmm it in
3 mlmmnmmmmm it is
-3 mmmlmmmmmm it now
-1 mnlmlmmpmm it should
-3 mmnlmmmmmm it still
20 mmmnmmmmmm it to
0 mllommmmmm it tonight
8 mmmmlmpmmm it was
-2 molmmmmmmm it without
-2 mmomlmlmmm it works
8 - italian
2 mmmnmmmmmm jacket
2 - january
2 - january $
2 mmmmnmmmmm japan
0 mommmmmmmm jazz
0 mommmmmmmm jazz $
21 lnolllmlql job
-25 mmollmmmnm job $
-7 mmmmmmmmom job and
12 - job at
-20 mmmmlmmmmr john
23 - joined
-2 mnmmmmmmmm json
-2 mnmmmmmmmm json $
2 - july
2 - july $
4 - june
4 - june $
-21 omkplkmllk just
-5 mmmommlmmm just chilling
-1 mmmlmmmnmm just give
-1 - just got
-6 mmmnmmlmmm just left
-3 mmmnmmmmmm just reached
-3 olmmmmmmmm just want
-4 mmmlmmommm just wanted
55 mlmmlmonmm keep
5 mmmmmmommm keep in
-7 mlmmommmmm keeps
30 - kidney
25 lnlommnmmm kids
3 lnmmmmnmmm kids $
-8 mmmolmmmmm kids 're
0 mmmmmmmmom kilos
-10 mmmmkmqlml kind
-7 mlmlmqmmmm king
-5 mmmmmpmmmm king $
-5 mmmnlmmmmm kitchen
-5 mmmnlmmmmm kitchen $
11 - knew
20 - knit
20 - knit $
-36 uiqjmlklll know
-25 lmolmmlmmm know $
5 ollmmmmmmm know how
-4 mmmmommmmm know that
-8 olmlmmmmmm know the
-8 olmmmmmmmm know what
12 - korean
-9 mnmmmnmmml landlord
-15 mnmmmnmmml landlord $
5 mlmmpmmmmm language
9 mmmmommmmm language $
-14 mmmmnmmmmm languages
4 mmmmommmmm laptop
-10 mommmmmlmm large
50 llmolmllmr last
-4 mmlpmmmmmm last night
11 - last week
13 - last year
-5 mljpkmommm late
-3 mlkplmnmmm late $
-12 mllomlmmmm later
-9 mllnmmmmmm later $
-15 mmlommmmmm laundry
15 - law
9 mnmmommmml learn
13 mmmmnmmmmm learning
-9 mnmmlmmnmo least
-8 mnmmlmmlmp least three
-10 mmmnmommmm leave
-7 mmmmnmmmml leaves
-15 mmmmmlmmom leaving
-1 mmmnmmmmmm leaving in
-2 mlmmnmmmml leeds
20 mlmpmlllml left
-19 mlmomlllmm left $
-58 lhqpfkyikh len1
31 suajrydjvq len12
59 nmlklnlmqu len20
-105 efylggutge len3
-54 jhstranoaf len6
12 - lent
6 - leo
-22 lpnkkookll let
0 mnnllmmlmm let me
-22 lollkoplll let us
-22 lollkoplll let>WE
0 mnnllmmlmm let>me
-18 mmmmmlmmom letter
11 mmmnmmmmmm library
17 mnmmmmmmmm library $
-37 mlllonlmom life
-25 mlmmmnmmom life $
-12 mmlmommmmm life is
0 mommlommmm lights
2 mommlmmmmm lights $
-2 popjkkkpll like
-13 mmlmmmmomm like a
17 mmnlmmmpmm like it
4 - like my
-5 nmlmmmmmmm like that
-13 mlnlmmmnmm like the
7 oollmlmlml like to
-10 mnmnlmmlmm line
-12 mopllmmkmm link
-11 mommmmmlmm link $
-2 lolmmmmlml list
-12 mlonmmlmmm listening
5 - little
5 nlllomlmnn live
-21 nlmlnkmmoo live in
2 - live with
-11 mlmmlrmmmm lived
-13 mlmmlrmmmm lived in
2 mlmmmmmlmn lives
5 mmmmnlmmmn lives in
30 - living
5 - living $
18 - living in
-10 llpllmolml lol
-6 mmnlmmommm lol $
-9 mmmmmmmmpm lonely
-24 nlnollolml long
-2 mmonkmmlmm long $
-10 mnmlmnllmp look
-25 lookllmmlo looking
-24 lonlllmmlo looking for
29 - lose
-15 mmmlolmlrm lost
-9 mmmmmmmmom lost my
8 mlomnmmmmm lot
12 mmomlmmmmm lot $
0 mmmmnmmmmm lot of
0 mmmmnmmmmm lot>of
14 llmlolnlom love
-12 mmmmmmmmom love it
5 - love me
-3 mmnmmmmmmm love that
-2 mmnmmmmmmm love to
-10 mmkmmmommm love you
7 - loved
13 mmmmmmmmom loves
-6 mmmnmmmmmm low
-2 mlkmmmqmmm luck
-2 mlkmmmqmmm luck $
-13 nklollnmml lunch
-13 nllommlmmm lunch $
24 - majoring
24 - majoring in
-19 npjmlllool make
-15 lommmmmmmm make a
-1 mmknlmmpmm make it
14 mlomomklmm makes
-2 mmpmlmlmmm makes sense
-9 mnmmmmmmmo manager
-32 nlmlommlmn many
8 - marathon
8 - marathon in
2 - march
-66 jhvfhntipj mark!
-6 mllmlmplmr mark:
-74 yeafagdejf mark?
16 - married
5 - married $
-13 mmmmnommml mars
-13 mmmmnommml mars $
12 lommmmmmmm maths
10 nmnmmmmmmm may
7 - may $
39 jvqpglkini me
-22 knmploolml me $
-30 mpmmlllmml me a
-12 mommmmmlmm me an
18 mlmommmmmm me at
16 - me even
1 - me how
-2 lonlmmmlmm me the
2 mnmmmmmmmm me to
-9 mommmmmmmm me with
17 mlmmmmmomm me>CHAT
-1 mlmommlmmm me>WH
-30 mpmmlllmml me>a
-12 mommmmmlmm me>an
18 mlmommmmmm me>at
-2 lonlmmmlmm me>the
2 mnmmmmmmmm me>to
13 moolllmlml me>w
-9 mlplmmlmmm mean
-3 lmolmmlmmm mean $
6 nmmmmmmmmm meat
11 - medical
-6 mllplmnmml meet
-5 mllolmnmml meet you
-13 mmmnlmlmmp meeting
2 - member
-1 mmnnmmmlmm message
9 - met
12 - middle
14 mmmlmmmmmm might
-1 mnmolmmmml milk
-3 mmmommmmmm milk $
-6 mlmmnmmmmm million
-17 mmmmlmolmm mind
-26 mmmmmmommm mind $
-10 mnlnnmlmmm minutes
-9 mnmnlmlmmm minutes $
3 mmlmmmommm miss
5 - miss my
-16 mmkommnmmm missed
-3 mmmmomllml mistakes
-3 mmmmomllml mistakes $
-15 mnmmmmnmmm mom
-3 - moment
-3 - moment $
-11 mmmmlmmmmp monday
-11 mmmmlmmmmp monday $
-1 mmmmnmmmmm mondays
-8 momlnmmmml money
-13 mnmmlmmmmm money $
-1 mnmmmmmmmm money from
11 mlmmmommmm month
4 mlmmmommmm month $
1 mmmmmmmmom months
-4 mmmmmmmmom months $
-9 mmmlplmmml moon
-9 mmmlqmmmml moon $
-18 lmmlkllsml more
-2 mnmmlmloml more formal
32 mmkommnmmm morning
6 mmknmmnmmm morning $
9 mmlnmmmmmm morning i
9 - mortgage
9 - mortgage $
-6 mllmnmmnmr most
19 - mostly
17 - mother
4 - mother 's
1 nmmmmmmmmm move
29 - moved
17 - moved to
-18 nnlmnmlmmm movie
-1 nmmmmmmmmm movie $
0 mmmmmmmmom moving
-6 mmmmmmmmom moving to
-15 nlmnllnlml much
-12 mmmnmmlmmm much $
-12 mmmnmmmmmm music
-9 lqnlkllmmo must
-1 mmnmmmmnmm must be
4 krfsepllsl my
-2 mnmmmmmmmm my account
8 - my back
-6 mmmlmmommm my bad
12 - my best
-22 onmlmmmmmm my bill
28 - my birthday
-17 mmmmmlmmom my boss
1 - my boyfriend
11 - my brother
9 - my car
-4 momlmmmmmm my card
-25 mlmlmqmmmm my character
1 mlmnmmmmmm my class
-8 nnmmmmmmmm my code
-5 mmmnmmlmmm my coffee
3 - my dad
4 - my daughter
4 mmmmmnmmmm my dream
3 - my father
7 mmmmmlmmom my favorite
-1 mlmmmmmqmm my first
-14 mlmnmmmmmm my food
-9 mmmlmmnmmm my friend
4 - my girlfriend
2 - my grandmother
5 - my grandpa
10 - my husband
-27 mmmmmlmmqm my job
4 - my kids
-1 mnmmmmmmmm my landlord
-21 mmmmmlmmom my life
-10 mmmnmmmmmm my mom
7 - my mother
-1 - my name
11 - my new
-6 mnmlmmmmmm my order
19 - my own
12 - my parents
-15 mlmommmmmm my phone
-29 mmmmmmmmnm my sister
14 - my son
-21 mmmmmmmmmo my uncle
6 mmmmmmmmom my wife
37 mlmmlmmmmo name
23 - name is
-6 mommlmmlmm names
-7 mmmnmlmmmm near
-8 mmmnmlmmmm near the
-57 osilojkrlk need
0 mmloolmlmm need a
-14 momlmmmmmm need help
-13 mnllmmmrmm need the
-7 nmmmlmlmml need to
-2 mplmlmmlmm needs
-2 mplmlmmlmm needs to
3 - neighbours
7 mmmnmmmmmm nervous
-4 lnollnolml never
-23 mmomlmlmmm never heard
-14 mmnmmmmmmm never thought
23 okllololml new
8 mmmmmmommm new job
2 - new puppy
-4 mmmmmmnmmm new year
5 - new>HOME
2 - new>PET
-4 mmmmmmnmmm new>SPAN
8 mmmmmmommm new>WORK
-4 nlmmpmllml new>w
36 mpllmmmmmm next
1 klllkmtlml nice
-1 mmlmmmommm nice talking
-1 mmlmmmommm nice to
33 mllpmmmmmm night
-3 mllpmmmmmm night $
8 mmmmnmmmmm nine
8 mmmmnmmmmm nine $
15 llokkmrmlk no
-11 mlmlmmnnmm no $
1 molmmmmmmm no i
20 - no kids
-5 mmnmmmmmmm no that
8 mmmmmmpmmm no>-s
-5 mmnmmmmmmm no>DEICTIC
1 molmmmmmmm no>I
24 - no>KIN
0 mlknnmonml no>w
-3 mmlmqmllmm nobody
16 mivjnilokj not
-8 mmnmmmlmmm not $
19 mmlmomommm not 've
3 mlommmmmmm not a
11 - not believe
-4 mmnlommlmm not care
22 nmmmmmmmmm not eat
-4 - not get
-27 omnlmmmmmm not know
2 mnmmmmmmmm not let
6 mmnmmmmlmm not like
5 - not love
4 - not married
-7 mmmmmmmomm not need
17 - not own
-6 mmlmnmmmmm not sleep
25 - not stand
-15 pmmlmmmmmm not sure
-1 nmmmlmmmmm not that
-13 mmnmmmmmmm not think
-1 lmommmmlmm not wait
-1 mmlmmmmomm not want
-14 mnollmmmmm not work
-7 lmmmlmmomm not write
19 mmlmomommm not>'ve
-28 mmokmmmnmm not>-ed
-10 mmmolmmmmm not>-ing
4 - not>CONDITION
-1 nmmmlmmmmm not>DEICTIC
11 mmnmmmmlmm not>LIKING
-3 mnollmmmmm not>WORK
3 mlommmmmmm not>a
22 nmmmmmmmmm not>eat
-4 - not>get
2 mnmmmmmmmm not>let
17 - not>own
-46 mjnlokmrlk not>w
-8 mmlmnolnmm nothing
-1 mmmmnmmmlm novel
-6 mmmmnmmmmm november
-6 mmmmnmmmmm november $
-22 lppokkikll now
-30 mllplljlml now $
-2 mmommmmmmm now i
-3 - null
6 mmlllmmpmm number
-4 mmllmmnpmm number $
16 - number is
28 - nurse
13 - nuts
13 - october
14 lrmllonimn of
8 ommmllmmmm of a
-21 mlommmmmmm of it
-3 mnmmmmmmom of my
-5 momnklmlmm of the
-2 mmmmmommmm of them
-3 mlmmnmmmmm of two
23 - of>-ing
5 mpmlmllmmm of>-s
-29 mnnlmmmmmm of>DEICTIC
8 mnmmmmmmom of>MY
11 - of>SPAN
-13 mmomlolmlm of>THIRD
8 ommmllmmmm of>a
-5 momnklmlmm of>the
-3 mlmmnmmmmm of>two
-4 mlllnpoklp of>w
15 monmlmmlmm off
11 mmmnmmmmmm office
-3 mmmnmmmmmm office $
15 mmqllmkmmm oh
18 - ohio
17 - ohio $
9 nlmmklolml okay
-7 nmlmlmnlmm okay $
-3 mmnmmmlmmm okay i
23 nmlllnommm old
-10 mmmmlnpmmm old $
30 - old>-s
3 mmmmlmpmmm old>w
18 lljrmmlkkt on
11 mmmmmnmmmm on a
14 nmmmmmmmmm on friday
-11 mmmmlmmmmp on monday
-1 mmmmnmmmmm on mondays
-37 mnlollmmmm on my
8 - on saturday
1 lklroknlll on the
11 - on weekends
28 nmmmlmlmmp on>AHEAD
-13 mnmlmmmmmm on>CODE
14 mmmmnmmmmm on>LASTING
-26 mnlollmmmm on>MY
11 mmmmmnmmmm on>a
1 lklroknlll on>the
19 mmmmlmmmmp on>w
-5 lmlmnomnmm once
-6 mmmmommnmm once $
-23 nhsjmokolk one
-11 lkrklnllml one $
-1 nmnmlmmmmm one is
-9 miknnllvml only
-1 mlmmmmmpmm only reply
8 mlnnlnmlmm open
-14 mlnnlnmlmm open the
-3 mnmlnmmmmm opens
-8 mlmmlmonml or
-23 lollllllpn order
-7 momlmmmmmm order $
1 mmnmmmmmmm other
59 mlmlnmmmmr our
6 - our dog
-8 njmpmomlll out
-8 llnnkpllmm out $
-1 mmmnmmmmmm out of
8 - out>DEICTIC
-1 mmmnmmmmmm out>of
-4 mmlmmmmmmn output
-14 mmlnmmmmmm outside
-7 mmmmmnmmmm over
1 - owe
29 mmmmmnmmom own
15 mmmmmnmmmm own a
15 mmmmmnmmmm own>a
-1 mnnmmmmlmm paragraph
12 - parents
-6 - parents $
15 - parents 're
-11 nnmmlllmml paris
-4 nnmmkllmmm paris $
-9 mnmmnmlmmm part
-11 mnmmmmmmmm party
22 - passed
8 momllmmmmm password
5 momllmmmmm password $
-7 nomlmlmmmm pay
18 mlmlsmllml people
-4 mmomnmkmmm perfect
-4 mmnmnmkmmm perfect $
16 mmmmmmmnmm person
16 mmmmmmmnmm person $
-24 mlmomlmmml phone
-7 mmmnlmmmmm phone $
4 mnmmmmmmmm phone number
-21 mnlnmmmmmm pizza
-3 ommmmmmmmm place
-25 mlmloommmm planet
8 mnmmmmmmmm plants
3 mqmmlmlmmm play
4 - playing
-9 mmmmommmmm plays
-5 ktjliljslj please
-19 molmlllqml please $
-5 mlmmlmlpmm please be
-18 mlokmmpmmm pleasure
3 ommmmmmmmm plumber
-30 mlnlmlmpmm poem
-1 mlmmlmmqmm points
2 mmmmmmmnmm points $
20 mmmmnmmmmm policy
-17 mnmmlmmmmp port
1 mmmlmmmmmp position
4 mnmmmmmmmm position $
5 mnmmmmmmmm post
12 - practice
2 mmolmmmmmm prefer
-11 mmolmmmmmm prefer the
12 - pregnant
-2 nlmmnmmmmm president
11 - pressure
-7 mmmmmommmm pretend
-3 mmmlpmmmmm prices
-8 onlmmmmmmm prints
-23 mmnlmmolmm problem
-13 mlnlmmolmm problem $
9 mnmmlmmmmm product
9 mnmmlmmmmm product is
1 mmommmmmmm proud
2 - puppy
14 mnmmmmmmpm put
-7 mnmmmmmmpm put it
-7 mnmmmmmmpm put>DEICTIC
10 mmmmommmmm python
-44 qklllllpmo question
-1 mllmlmmpmm question $
-4 mmmmmmmomm questions
-6 onmllmmmmm quick
32 mmmmmnmmmm quit
-18 mmmmmlmmsm quote
-6 mlmmmmmomm rain
9 mlmloommmm raised
13 - raised in
0 mmmmnmmmmm raised the
2 - rd
-3 mlmonmlmmm reach
-3 mmmnmmmmmm reached
4 mollnmmmmm read
-4 nmlolmkmmm ready
-4 nmlolmkmmm ready $
9 omollmklmm really
-4 nmommmlmmm really $
25 - recipe
-13 mnmnmlmmmm red
-4 mlmnmmmmmm red>w
-1 nnmmmmmmmm refund
-1 nnmmmmmmmm refund $
-9 mmlmkmrlmm regards
10 - relationship
16 mmnmmmmmmm remember
-5 mnmmmmmmmm remind
-5 mnmmmmmmmm remind me
10 - rent
10 mllmmlnpmm reply
-3 mmmmmmommm reply $
-2 mllmmmmpmm reply with
-9 mmmnmmmmmm report
-3 mmmmnmmmmm restaurant
-5 lmlllmmrmm result
-5 lmlllmmrmm result $
9 - retired
-7 mnllllmmmr return
-5 mmmmlmmmmr return a
-6 momlmmmmmm returns
-15 mlmmmmmmqm review
-15 mlmmmmmmqm review i
5 mnmlmmmmmm ride
-33 nkrnklklll right
-12 mlslkmkmml right $
-18 mllommmmmm right now
-6 mlmmnmmmmo role
1 mnmmmmmmmm rome
-5 mmmmmmmmpm room
-12 mmlnmmmmom run
-18 mmlnmmmmpm run $
-6 mmmnlmmmmm running
-8 mmmnlmmmmm running late
-38 llollnmlpl said
-2 mmnmmmmmmm said no
33 - sail
33 - sail $
6 - salt
-4 lluklmmkml same
16 - saturday
8 - saturday $
11 - saving
-8 mnmmmmmmmm savings
-2 mnmmmmmmmm savings $
-11 mmlnlommqm saw
-34 okmjmpplll say
-6 mmmlmmommm say hi
-13 mlmmmpmmlm say i
-13 mlmmmpmmlm say>I
-7 mlmkmmqmmm say>THANKS
-4 nmmmnmmmmm say>w
-5 mnmlllmmqm says
-3 mmmmllmmqm says i
14 - scared
14 - scared of
18 mmmmmmmmmo school
22 - school $
-6 mlmmnmmmmm screen
1 mlmmnnmmmm sea
6 mmmmnmmmmm sea $
-4 mmmmnmmmmm season
5 lnqklmmlmm second
-6 mmolmmmmmm second one
-14 llolklqlml see
-12 mmnllmommm see $
2 mmnlmmmmmm see the
-4 lllnlmpmml see you
-4 lllnlmpmml see>YOU
2 mmnlmmmmmm see>the
10 - seeing
10 - seeing someone
8 mmmmmnmmmm sell
19 lplmmmmlmm send
-1 mommmmmlmm send me
-2 mmpmlmlmmm sense
-14 mlnmmmlmmp sent
-4 mnlmlmlnmo sentence
-4 mpmlmmmmmm set
8 mmlmnmmmmm seven
8 - share
8 mllonnllpl she
8 mmmolmmmmm she 's
17 - she said
9 - shelter
26 - shifts
0 mmmmlommmm ship
-7 ommmlmmlmm shop
-4 ommmlmmmmm shop $
26 loklnmlomm short
26 molmnmmmmm short $
-10 mkmlmmlrmm shorter
-3 mlmmnmmomm shorter $
-14 nmkjllosll should
-2 mnlmlmmpmm should be
-4 ommmmmmmmm should i
-20 mllqlmmmmm shower
-18 mmlnmmmmmm shower $
-3 mmmlmmommm shy
7 - signed
-8 mllmlmlrmm simple
-1 mmmmmmmnmm simple words
41 - since
1 - since 0000
11 - since i
8 - since my
6 - since the
16 - single
13 mmmmlmpmml sir
-27 mmmmmmmmnm sister
-8 mmmnmmmmmm sister is
-12 mlmomlmmmm sitting
33 mnmlnlmmmm six
5 - six months
9 - six>SPAN
16 - six>w
-1 mommmmmlml size
14 mlmmmmmpmm skip
-15 mjjrompkml sleep
-16 mkkqnmllmm sleep $
2 mmmnmmmmmm sleeping
-17 mmlommmmmm slept
-5 lnmmmmmmmm slow
45 - small
0 mmmlqmlmmm smoking
3 nkqoklklol so
-33 mmpkmmlmmm so $
10 - so he
-5 mmlnmmmmmm so hot
28 - so i
-1 mmnmmmmmmm so much
18 nmmmmmmmmm so you
28 - so>I
-8 mmmmmmlmmm so>MOOD
-1 mmnmlmmmmm so>PRAISE
10 - so>THIRD
18 nmmmmmmmmm so>YOU
-1 mlnnlmmmmm so>w
-39 lqlnnlllml some
-4 mmmmommmmm someday
-4 mmmmommmmm someday $
10 - someone
-30 nlommmlmmm something
-4 mlmllmqmmm sometime
-4 mlmllmqmmm sometime $
-2 mmmmnmmmmm sometimes
18 - son
-20 mmmmlnmmnm sons
-5 llkjlmulml soon
-5 llkjlmulml soon $
-17 mlljmltmmm sorry
-3 mmmlmmnmmm sorry i
-1 mkmmlmmqmm sound
-6 mlrllmllmm sounds
-8 mmmmmmmmom spain
-8 mmmmmmmmom spain $
-3 mnmmlmmlmm spanish
-3 mnmmlmmlmm spanish $
2 mnmmmmmmmm speak
-5 mmmmommmmm speech
8 - spicy
8 - spicy food
4 - spring
4 - spring $
3 - st
25 - stand
1 mmmmommmmm star
-7 mnlnlmlomm start
-1 mnmmlmmomm start with
15 mmmmlmmmmp started
4 mmmnmmmmmm starts
-6 mnmmmlmmmm station
-5 nnmmmmmmmm station $
-8 nmmlmlmmom status
-2 nmmmmmmmmm status of
5 mmmnmmmmmm stay
-22 mmnllnlpml step
-6 mlomlmlqml step $
-6 momlmlmmmm step 0
-5 mlmmlmlqmm step by
1 mlnollklml still
-11 mmmnmmmmmm still at
-6 mmmnmmmmmm still in
12 - still live
-2 mmmommmmmm still waiting
24 - stop
-2 mmmlnmmmmp store
-19 mnnlnnllmm story
-14 mnnmnmllmm story $
-1 mnmmmmmmmm string
-25 mnmomlmmmm stuck
-7 mnmnmlmmmm stuck at
9 - student
-11 mmmmommmmm students
12 - studio
3 mmmmnmmmmm study
6 - studying
5 lnmmmmmmmm subscription
5 lnmmmmmmmm subscription $
6 - sugar
-2 mnmmmmmmmm suggest
-1 momlmmmnmm summary
10 mmmmnmmmmm summer
8 - summer $
1 mmmmommmmm sun
4 - sundays
-15 mmmmmommmm suppose
-17 olmlllplml sure
8 mmmmlmommm sweet
37 - swim
28 - swim $
10 - switched
-18 lklnlllqml table
-11 mklnmmmomm table $
-16 lmllmonoml take
-7 mlmmmnmmmm take a
0 mlmmlmplmm take care
-9 nlllommmmm takes
-6 mmmnmmmmmm taking
19 lkmllmqmml talk
12 mmmmmmnmmm talk to
-33 llpklnpmmm talking
-7 llpkllqmmm talking to
16 - taught
16 - taught me
-2 mmmmnlmmmm taxes
2 mmmnmmmmmm tea
1 - teach
17 nmmmnmmmmm teacher
10 mmmmnmmmmm teachers
0 mlmmmmmmmp team
-8 mlmmmmmmmp team $
-12 nnlllmnlmm tell
-5 nnmmlmlmmm tell me
-4 momnlmlmmm ten
-6 mnmnlmmmmm ten minutes
2 - ten years
-6 mnmnlmmmmm ten>NOW
2 - ten>SPAN
-10 mnmmlmmnmm terminal
2 mlmmlmmnmm terms
5 mlmmmpmmmm terrible
-8 mnlnmmmnml text
-5 mlmmmmmomm text $
11 - th
10 - th $
-31 lkmlqnlnml than
-5 llokmmpmmm thank
-5 llokmmpmmm thank you
-13 mlokllolml thanks
-10 mlollmlmmm thanks $
2 mmnmmmmmmm thanks i
-85 lhybjoggml that
-32 lkvhlllkll that $
-2 llrlkmllml that 's
-1 nmmmmmmmmm that a
10 mmlmmommmm that i
-6 mmnmlmmmmm that is
-1 mmmmmommmm that my
-5 mmnmmmmmmm that one
-1 nmmmlommmm that the
-2 mmnmmmmmmm that would
-75 otirlpdnne the
5 mmmnmmmmmm the 0
2 mmmnmmmmmm the airport
-6 minllmmrmm the answer
15 mmmnlmmmmm the baby
0 nlllpmnmmm the best
-16 mllqlmlmmm the bus
-8 momlllmmmm the button
-3 mmmmnmmmmm the capital
1 mmmmmommmm the captain
-4 momllmmmmm the code
-15 mlmlolmmop the company
-3 ommmmmmmmm the delivery
-4 nlolnmmmmm the difference
0 mmmnmmmmmm the dishes
13 mlmmommmmm the doctor
17 - the dog
-7 mlmnlommmm the door
-7 mlmmmnmmmm the dungeon
-1 mnmmmmmmmm the end
-1 mmmnmmmmmm the entrance
-3 mnmmmmmmmm the file
-4 mlmlommomm the final
-7 mlolmmmnmm the first
-8 mollmmmmmm the following
-8 mlmomnmmmm the game
-3 mmmnmmmmmm the gym
-1 mnmmmmlomm the introduction
3 mlmolmnmmm the kids
-5 mmmnlmmmmm the kitchen
0 mmnmlmmmmm the last
4 mmmnmmmmmm the library
-4 mommlommmm the lights
-12 mopllmmkmm the link
-3 - the moment
-4 mmmmommmmm the moon
-2 nmmmnmmmmm the movie
-6 olmmmmnmmm the new
-3 mmmnmmmmmm the office
-7 mnmmlmmmmm the phone
-2 nlmmnmmmmm the president
-1 mmmmnmmmmm the restaurant
-5 lllllmmrmm the result
1 lmqkmmmlmm the same
6 mmmmmnmmmm the sea
-4 lnqklmmlmm the second
-3 olmnlmmmmm the shop
-18 mmlnmmmmmm the shower
-6 mnmmmlmmmm the station
-2 nmmmmmmmmm the status
-2 mmmlnmmmmp the store
-2 mpmmmmmlmm the story
1 mmmmommmmm the sun
-8 mlmommmmmm the table
-6 mnmmmmmnmm the text
0 mmmmmmmnmm the tone
-7 mlmmnmmmml the train
1 mmmommmmmm the way
10 ommmmmmlmm the>-ing
-3 lrimmokpnk the>-s
5 mmmnmmmmmm the>0
-31 kmpkjllslk the>CHAT
-40 lwknhklklk the>CODE
-18 lookllmnml the>DEICTIC
-2 mmmmmnmmmm the>HOME
44 mllpkmnmmm the>KIN
0 mmqkllmlmm the>NOW
-12 nolllmmlmm the>ORDER
14 mlmmnmmmmm the>PERSON
17 mmmnmmmmmm the>PET
24 mlmpmnmmmm the>PLAY
0 nlllpmnmmm the>PRAISE
12 - the>SPAN
-17 lklmolmmop the>WORK
-16 mllqlmlmmm the>bus
-1 mnmmmmmmmm the>end
-6 olmmmmnmmm the>new
6 mmmmmnmmmm the>sea
1 mmmmommmmm the>sun
-50 niknstgnnk the>w
1 mmmommmmmm the>way
12 mommlommlm them
21 - them $
-9 mnlqlmllmm then
-2 mmlommmmmm then $
-6 mlmpmmmmmm then i
5 - therapist
-1 miiornmnml there
-6 nkkopmlnml there $
6 mllmommmmm there 're
-1 nmmmmmmmmm there any
0 lmmmmmommm there how
-18 mnmmommlmm these
5 ollnplllll they
-2 mmmolmmmmm they 're
-4 mmmmnmmmmm things
-21 okqklllnml think
-2 olnlmmmmmm think about
7 nmmmmmmmmm think i
-16 mmnmmmmmmm think so
-11 mmnmmmmmmm think that
2 mmlnmnlmmm thinking
4 mmlnmmlmmm thinking about
-2 mmmmmnmmmm thinking of
6 - thinks
-14 mmmnmmmmmm third
-26 mujmkmllok this
-12 molmlmlomm this $
2 mmmmnmmmmm this city
-5 mnmmmnmmmm this exercise
-8 lnmmmmmmom this for
-5 nmolkmmmmm this is
-5 mmlommmmmm this morning
6 - this year
-13 onlknmmmmm those
4 - though
4 - though i
-15 mmnmmmmmmm thought
-23 lnnlkmlooo three
4 - three $
-5 mmmmmmmmmp three years
25 mlmmlommmm through
24 mlmmlommmm through the
-5 mkklronnml time
-12 mlmlqmkoml time $
0 mmlmmmommm time for
-32 mnnlllmmol title
-9 rxigkbpgrx to
-12 mnmlmmommm to a
5 mnmmmmmmmm to add
-5 plmmmmmmmm to ask
13 mnmmmmmmmm to be
32 - to become
6 - to bed
-11 mommmmmmmm to check
1 nmmmnmmmml to find
-2 mlmnmmmmmm to finish
-1 mlmommmmmm to get
-11 mklpmmnmmm to go
-2 mlplmmlmmm to hear
6 nmmmmmmmmm to her
-15 sjnkmmlmmm to know
27 mnmmmmmmmm to learn
12 - to live
22 - to lose
-20 lnmmmmmmpm to make
42 mmommmmmmm to me
-1 mmlmmmommm to meet
1 nmmmmmmmmm to move
4 mnmmmmmmmm to my
13 - to nuts
-1 mlmmmmmpmm to only
0 mnmmmmmmmm to read
-18 mmlnmmmmpm to run
33 - to sail
-9 nmllmmommm to say
-4 mmmmmmmmmo to school
0 mmmlmmommm to see
-16 mklpmmlmmm to sleep
-1 mmmnmmmmmm to stay
-25 lnlollnlno to the
12 - to visit
-4 mmmmmmmmom to work
-15 mnmmmmmmmm to write
-9 lknmlmpmml to you
-5 mmmmmmmmmq to>-ing
3 mmmmmmmmmo to>-ly
33 nnmlmmlmmn to>-s
-5 mnllmmpmmm to>CHAT
13 nmmmmmmmmm to>HOME
-8 mnmmlmmmmo to>MY
-23 mommmmmmmm to>ORDER
-4 mmmnmmmmmm to>PLAY
-3 mmmmmmmmmo to>SPAN
7 nmmmmmmmmm to>THIRD
-1 mmmmmmmmom to>WORK
-9 lknmlmpmml to>YOU
-12 mnmlmmommm to>a
5 mnmmmmmmmm to>add
-5 plmmmmmmmm to>ask
13 mnmmmmmmmm to>be
6 - to>bed
-1 mlmommmmmm to>get
-11 mklpmmnmmm to>go
42 mmommmmmmm to>me
-18 mmlnmmmmpm to>run
-9 nmllmmommm to>say
0 mmmlmmommm to>see
-25 lnlollnlno to>the
13 rtjinhhlor to>w
-38 lmisllmlml today
-32 lnipllmlmm today $
7 - together
8 - told
4 - told my
32 - tom
-3 mnmlmmnmmm tomorrow
-7 mnmlmmnmmm tomorrow $
-2 mmmmlmmnmm tone
-14 lljqlmkmml tonight
-14 mmkommlmmm tonight $
-5 lmomlmolml too
-2 mmnmmmmmmm too $
0 mmomlmmmmm too long
-12 mmlommmmmm too much
-20 lnmmlmolmm too>w
10 - took
-8 mlmmmpmmmm tower
-8 mlmmmpmmmm tower $
-25 mmmnnmmmmm traffic
-7 mlmnnmmmml train
-13 mnmmmmmmmm transfer
-1 lpmmmmmkmm translate
3 mnmmmmmmmm travel
-17 nnnllmmmmm tried
-11 mmnlmmmmmm tried that
14 mlmmmmpmmm trip
17 - trip to
0 nlrmlmjlmm true
-18 lkujklkoml try
-8 mlplmmlmmm try $
-5 mmomlmlpmm try again
0 mmnmmmmmmm try it
-2 mlnlmmmmmm try that
-2 llplmmmmmm try>DEICTIC
-5 mmomlmlpmm try>w
-6 mnlnmmmmmm trying
-6 mnlnmmmmmm trying to
11 - tuesday
8 molnlmmmmm turn
11 - turned
18 mmmnmmmmmm tv
19 mmmnmmmmmm tv $
-5 mmmomlmmmm twenty
-16 mmmmmmmmmo twice
2 - twin
6 ltilnmknpk two
13 mqlmmmllmm two $
-20 mmmmlnmmnm two sons
4 - two weeks
6 mmmmmmmmom two years
-21 lqllmmloml two>-s
-19 mmmmlnmmnm two>KIN
-5 mmmmnmmmmm two>PERSON
23 - two>PET
10 mmmmmmmmom two>SPAN
2 mlmmnmmmmm two>w
-4 mmmmmmmmmo uncle
5 mlmmmmmnmm under
-26 ompjmmlmmm understand
6 - unemployed
17 mmmmmmmnmm units
6 - university
3 - until
20 kmknpnolml up
-19 lolnmmolmm up $
18 - up for
-10 mlmmonmmmm up in
-2 mlmmnmmmmm up to
18 - up>for
-10 mlmmonmmmm up>in
-2 mlmmnmmmmm up>to
14 mmmnnmmmmm up>w
-4 ommmlmmmmm update
-5 lnllmoplll us
3 mmmmommmmm us $
38 lmlllmlsml use
6 mmmmmmmomm use a
-5 mnlmmmmmmm use the
6 mmmmmmmomm use>a
-5 mnlmmmmmmm use>the
10 mlmmlmlqml use>w
8 - used
8 - used to
21 mnmmmmmmmm using
5 - usually
-7 mmmmmmmmmp value
2 - vegan
11 - vegetarian
-6 mmmmnlmmmm vermont
12 - visit
6 - visit my
17 - volunteer
-34 mmmmmlmmpm w>"
-22 mlmomlmmmm w>'ve
-5 mlmmmpmmmm w>*
-8 nkllpnkklt w>-ed
-11 qjpjjnnmlt w>-ing
32 - w>-ly
49 lnhhyiilqn w>-s
-27 lnlkmmlool w>0
3 mlmmmmpmml w>AHEAD
-2 okiosnilkl w>AUX
-27 nmlkklkumk w>CHAT
9 monmlmmmml w>CODE
13 - w>CONDITION
-16 mqomjngnkq w>DEICTIC
-5 mllmpollll w>HOME
32 kjllkvklwk w>I
9 olmmmnmmmm w>IF
12 mnmmmmmmmm w>KIN
35 mmmmmmmmom w>LASTING
-11 mnlmomlomm w>LIKING
-3 lljpnlnmmm w>MOOD
-18 npkmlmkknp w>MY
-48 jjiunklmlk w>NOW
-5 npmlllmmmm w>ORDER
-2 mmmmomnmmm w>PERSON
21 mommomllml w>PLAY
-1 mmmlmmmmmm w>PRAISE
-7 mmmmlmmlop w>SPAN
-4 mmpmlmlmmm w>THANKS
-21 mnllnlmlql w>THIRD
0 mlmmnmmmmo w>WE
-14 tmjmmnllol w>WH
29 mmmnmmmmmm w>WORK
-19 gnlpklpqlo w>YOU
-1 nrklmnhmkm w>a
-4 mmmmmmmnmm w>all
21 mpklmmmomm w>an
-33 knlikyklmk w>and
14 mmmmmmmmmr w>as
25 moklmqlmll w>at
-5 mlmmlmlpmm w>be
5 mnlmmmmqmm w>but
2 mlmmmmlqml w>by
7 mmmnmmmmmm w>day
-16 lrjlkiqmqn w>for
-15 mnknmmommm w>go
1 mmmnmmlmmm w>got
-16 lkllulllml w>has
-5 molmommmmm w>ice
9 lmmknnnmoo w>in
35 lujoimnilj w>me
12 - w>new
3 mlnllmommm w>no
-28 mlplmmlmmm w>not
39 mmolmoklln w>of
0 mommlmmmmm w>off
19 mmmmlmpmmm w>old
-35 mklqolllml w>on
-20 oklmlpolml w>out
10 mmmmnlmmmm w>six
-1 mmolmmlmmm w>so
-28 pumfgphwjg w>the
-23 prinqijijo w>to
15 mqllmmlmmm w>two
15 mlllonnmmm w>up
43 ouigpugriu w>w
8 mmnlmmmmmm w>way
11 mmmmmmmnmm w>yes
-16 lkpnlmlomm wait
-11 mmomlmmmmm wait $
-5 mlmnmmmomm wait for
-13 lklrlmlmml waiting
-10 mllqlmlmmm waiting for
-27 oqjlkklrlk want
18 mmlmmmmomm want a
-12 momlmmmmmm want the
-12 poknllmllk want to
6 mmmmmmmomm want you
2 mmmlmmommm wanted
2 mmmlmmommm wanted to
4 - wants
2 mmmmnmmmmm war
1 lkmlmrokqk was
5 - was 0
-2 llnmlplmmm was a
-9 mmmmnmmmom was born
2 - was diagnosed
-1 mmmnmmmmmm was in
-14 mmnjmmommm was just
-1 mmlmmmpmmm was nice
-11 mmlnmmmmpm was so
-1 mmmmnmmmmm was the
20 mnmlmmmmmm watch
-11 mmlommmmmm watched
-6 mllqlmlmmm watching
-2 mmmnmmmmmm watching tv
-11 mnmlnmmlml water
-23 nkpnlljlml way
-20 mlpmmmkmmm way $
-3 olmmmmmmmm way to
-3 olmmmmmmmm way>to
-11 mnmmmmmmmm ways
-11 mnmmmmmmmm ways to
49 lmmonkmklo we
-2 mlmnlmnmmm we 'll
10 lmlqjllmmq we 're
8 mommlmmmmm we 've
-2 mmommmmmmm we can
24 - we just
6 - we lost
-5 mmmllmpmmm we should
8 - wear
-16 mlmommmmmm wearing
-7 mmmlmmmmmp website
18 - wedding
10 - wedding is
24 - week
16 - week $
13 ommmmmnmmm weekend
11 ommmmmnmmm weekend $
11 - weekends
11 - weeks
4 - weeks in
-1 mmkmmmommm welcome
-6 llkollskml well
-16 mlknlmrlml well $
-4 mmmnmmlmmm well today
-11 mlmnlommlo went
-7 mmmnlommmm went out
-3 mlmnmmmmmp went to
-21 mlllnpmmmm were
-10 mlmmnnmmmm were an
-40 ujojjkmlll what
-5 mmmmmmommm what 's
-5 lmolmmmmmm what i
-3 - what should
-5 plmlmmmmmm what the
-13 omlmmmmmmm what to
-5 nmolmmlmmm what you
40 nnkqnlklll when
26 lplnmmmmmm when i
16 lllqomlmmm when you
-9 nllllmlmmo where
0 nmmmmmlmmm where 're
-9 mmmmmmmmmo where i
-2 nmlmmmmmmm which
-1 nmmmmmmmmm which one
7 onlmkommmm who
-2 ommmlmmmmm who is
-10 pllmlmmlmm why
6 mmmmmmmmom wife
-2 mmmmmmmmom wife and
3 mmmokmmmmm wifi
4 - wine
-9 mmmmnmmmpm winter
-6 mmmmmmmmpm winter $
-35 mmklmprmmm wish
-11 mmlmmpmmmm wish i
-6 mmlmmmpmmm wish you
12 krkmjmlslj with
-15 mnlmmmmomm with a
12 mlmommmmmm with me
-12 mnmmmmmmml with my
7 - with no
-1 mllmlllrmm with the
-10 mnmmmmmmmm with two
2 - with us
4 mmmllmpmmm with you
3 mnlnlmkqml without
-9 mmmmlpmmmm wizard
-1 mmlmpmmmmm won
-4 rlmlmmlmmm wondering
-1 plmlmmlmmm wondering if
-2 mnmmmmmmmm word
-5 mlllkmlrml words
-4 mklmlmlrml words $
-12 lmnnmlllql work
-3 lnnmkmllmm work $
-14 - work at
28 - work for
3 - work in
8 - work with
21 mmnmmmmmmm worked
11 mmmmomlmmm working
29 mlomlmlmmm works
-2 - works $
-23 nnllloloml would
-2 mmnmmnmmmm would be
-9 nnlmmmmomm would like
0 lnlmmmmmmm would you
-2 mmnmlmmmmm wow
-2 mmnmlmmmmm wow that
-2 mmnmlmmmmm wow>DEICTIC
-13 krlkjllqml write
-21 lqmlllllml write a
-5 momlmmmmmm write the
9 momlmmmmmp writing
14 mnmmmmmmmm writing a
-9 nmpllmmkml wrong
-7 nmpllmllmm wrong $
-13 mlmlnlmoom wrote
-1 mmommmlmmm yeah
-1 mmnmmmmmmm yeah i
37 mmmmmmnmmm year
27 mmmmmmnmmm year $
17 mlmmlmmmop years
10 - years $
11 - years ago
-6 mmmmmmmmmp years of
0 mnolllnlml yes
2 nlmllmpmmm yes $
-1 mommmmmlmm yes please
-1 mommmmmlmm yes>w
25 mlmmommmmm yesterday
15 mlmmommmmm yesterday $
-75 sjmjkmxgik you
-34 kimklkuklk you $
-2 mmmmmmmmmp you 'll
-17 nnpiiqpllk you 're
-4 mmlmomnmml you 've
-6 mnmmmmnmmm you a
-10 mlmmmnnmml you and
-11 llmqlllmmp you at
-1 nmmmmmlmmm you been
21 mmlmommmmm you can
-5 nnmmmlmmmm you could
-2 nmmmmmmmmm you do
-1 mmlmmmnmmm you feel
-1 mmmmomlmmm you get
-7 mmlnmmmmmm you later
-1 nmmlmmmmmm you like
-3 lmolmmlmmm you mean
0 mnomlmmmmm you must
-1 mmnmmmmmmm you so
0 mmmmmmnmmm you soon
0 mnlmmmmmmm you the
-2 pmlmmmmmmm you think
4 lnmlmmlomm you to
-7 mmlmmmpmmm you too
-1 mmmnmmmmmm you up
-38 klnmjnnplr your
-4 mlpllmlnml your answer
-4 mmnlmmmmmm your help
-6 mmmmlmlmmr yours
"""
