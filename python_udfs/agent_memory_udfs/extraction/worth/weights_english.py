"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-22 acadfadaad *
5 mmnmmmmmmm !
6 - ! i
6 - !>I
-48 mlmlmmmmsl "
-13 mmmmmmmmom " $
-58 mlmlmmmmsl " i
-58 mlmlmmmmsl ">I
-20 mnmlkomnlm 'd
-8 mmmlmpmmmm 'd be
-6 mlkpmmmmmm 'd better
-1 - 'd buy
-3 mqklmklnml 'd like
14 mmnmmmmmmm 'd love
23 mlolmmmmmm 'd rather
-6 mmnlmmommm 'd say
-32 klnplknjlp 'll
-3 mnlmmmmmmm 'll 've
3 llkollommq 'll be
-3 mmlommmmmm 'll bring
-4 mmlnmmmmmm 'll call
-1 mmolmmmmmm 'll check
12 mmlnmmmmmm 'll come
-4 llplmmnmmm 'll do
-1 mnmmmmmmmm 'll give
-2 mmolmmmmmm 'll go
0 nmmmmmmmmm 'll it
-1 mmolmmmmmm 'll keep
0 mmlmmmommm 'll let
-1 mmlommmmmm 'll meet
11 nmkolmmmmm 'll not
-4 mmmommmmmm 'll probably
-1 mnlmmmmmmm 'll send
-2 mpmlmmmmmm 'll take
-2 mmokmmommm 'll talk
-3 mlplmmmmmm 'll try
-28 nkjphnoiom 'm
-12 mmmmmmommm 'm $
22 - 'm 0
3 ljlllsnmkl 'm a
-14 mlmommmmmm 'm about
15 - 'm afraid
4 mmmlmmommm 'm all
-16 mmmmmmmmom 'm allergic
12 mmmmmommmm 'm an
-31 lllnmlommm 'm at
3 onmlmmmmmm 'm calling
3 - 'm divorced
-2 mnlnmlmmmm 'm doing
-3 - 'm eating
-8 mmmmmmmmpm 'm engaged
-6 mmmmmmmmmo 'm excited
-6 lmmommmmmm 'm exhausted
-9 mmmommmmmm 'm feeling
-5 - 'm fine
-17 mmlnmmmmmm 'm free
39 - 'm from
-5 - 'm getting
-1 mmnlmmlmmm 'm glad
-30 llmpmllmmm 'm going
-4 mmlmmmnmmm 'm good
15 mmolmmmmmm 'm happy
-5 mqlkmllmmm 'm having
-12 mmmnmmmmmm 'm heading
-5 mmlmmmommm 'm here
-7 pmmmmlmmmm 'm i
27 mlmomlmmmm 'm in
-8 mmnjmmqmmm 'm just
-10 mmmmmmmmpm 'm leaving
-13 mlllmmpmmm 'm listening
-22 mrnjmllmml 'm looking
-12 momlmmmmmm 'm making
-17 mmmmmmmmom 'm moving
14 plpkmllmmm 'm not
-3 mmmmmmlmmm 'm okay
-1 mllpmllmmm 'm on
-12 mmlnmmmmmm 'm out
-10 mmmnmmmmmm 'm packing
-4 - 'm reading
9 - 'm really
26 - 'm scared
-9 mlmnmmmmmm 'm sitting
-7 mmokmmkmmm 'm so
-4 mmnkmmpmmm 'm sorry
-2 - 'm staying
-12 mmmnmmlmmm 'm still
-11 mmolmmmmmm 'm stuck
14 - 'm studying
-1 mmllmmqmmm 'm sure
22 mmmnmmmmmm 'm taking
19 mlmlmqmmmm 'm the
-1 mmolmmmmmm 'm thinking
13 - 'm training
-5 lqlkmllmml 'm trying
-13 mqmlmlmmmm 'm using
-12 mlmnmmmmmm 'm waiting
-11 mmmnmmmmmm 'm walking
-11 mlmnmmmmmm 'm watching
-1 mnmmmmmmmm 'm working
10 momlmmmmmq 'm writing
-1 mmmmmolmmm 'm your
4 llskmlkmmm 'm>-ed
-27 nvgplgjlnn 'm>-ing
8 mmlnmmmmmm 'm>-ly
-14 omnkmmlmmm 'm>-s
22 - 'm>0
4 mmmlmlmmrm 'm>CONDITION
-11 mnlmmlommm 'm>DEICTIC
-25 mmmmmlmmom 'm>HOME
-7 pmmmmlmmmm 'm>I
-24 llmmmlmmlo 'm>MOOD
-17 llmkmlommm 'm>NOW
-25 mllnmmmmmm 'm>PLAY
12 mnmmmmmmmm 'm>WORK
-1 mmmmmolmmm 'm>YOU
3 ljlllsnmkl 'm>a
4 mmmlmmommm 'm>all
12 mmmmmommmm 'm>an
-31 lllnmlommm 'm>at
27 mlmomlmmmm 'm>in
14 plpkmllmmm 'm>not
-1 mllpmllmmm 'm>on
-12 mmlnmmmmmm 'm>out
-7 mmokmmkmmm 'm>so
19 mlmlmqmmmm 'm>the
32 kolplppllm 'm>w
4 pjkoonnjkn 're
9 omklmmommm 're $
-1 mnmmlolmmm 're a
18 - 're bad
2 mmlmmmommm 're for
-1 mmmmnmmmmm 're from
20 - 're getting
10 mmmlnmmmmm 're going
-12 llmolmnmml 're having
-18 nmmmlmmmml 're in
4 - 're moving
-5 mmmmmqlmmm 're my
-2 lmplmmkmmm 're right
-2 mlnmmmlmmm 're the
7 - 're there
-1 mmmlmmmmmm 're you
35 ngnshkojkm 's
4 - 's $
-1 nlnlnlplml 's a
5 - 's been
-3 mmnlmmmmmm 's fine
8 mmmnmmmmmm 's having
-14 mmmnlmmmmm 's in
-6 mmmommlmmm 's my
7 - 's name
-6 mmnmlmlmmm 's not
-2 mmlnlmommm 's nothing
7 mmmolmmmmm 's on
-5 mmmnmmlmmm 's so
-4 mmolmmlmmm 's still
-1 lmlmmmpmmm 's up
-2 mmlmmmommm 's what
-2 - 's wrong
6 mmkplmnmmm 's>-ing
9 mmnmmmmmmm 's>-ly
2 mmmmnmmmmm 's>-s
-1 - 's>DEICTIC
-15 - 's>HOME
3 mmmmlommmm 's>KIN
22 mmmnlmlmmm 's>MOOD
-6 mmmommlmmm 's>MY
-4 mmomlmlmmm 's>NOW
1 - 's>PLAY
-4 mmollmkmmm 's>PRAISE
-2 mmlmmmommm 's>WH
-1 nlnlnlplml 's>a
-14 mmmnlmmmmm 's>in
-6 mmnmlmlmmm 's>not
7 mmmolmmmmm 's>on
-5 mmmnmmlmmm 's>so
-1 lmlmmmpmmm 's>up
26 lmnkplkmmp 's>w
4 npiolkpjnn 've
-22 nmmmmmmmmo 've $
-3 lnmmmmmmmm 've 0
8 qnkmljqlol 've a
-22 mnmmmmmmmm 've an
2 - 've any
7 mlmnmolmmm 've been
2 mkmommmmmm 've got
17 - 've had
-7 mmnlmmmmmm 've heard
-8 mmmnmmmmmm 've just
-4 mmmnmmmmmm 've lost
-9 mmnmmmmmmm 've never
4 mmmnmmmmmm 've no
-14 mlkpmmmmmm 've not
0 mmmnmmmmmm 've run
-14 mookmlmmmm 've the
-1 mmnmmnmmmm 've three
-3 mmlmmmommm 've time
-15 lkloolnmml 've to
-20 momklommol 've two
-3 nmmmmmlmmm 've you
33 mpnlnllmmm 've>-ed
5 lnmmmmmmmm 've>-s
-3 lnmmmmmmmm 've>0
17 - 've>CONDITION
-3 mmnmmmmmmm 've>LASTING
-10 - 've>NOW
-3 nmmmmmlmmm 've>YOU
8 qnkmljqlol 've>a
-22 mnmmmmmmmm 've>an
2 - 've>any
2 mkmommmmmm 've>got
17 - 've>had
4 mmmnmmmmmm 've>no
-14 mlkpmmmmmm 've>not
0 mmmnmmmmmm 've>run
-14 mookmlmmmm 've>the
-15 lkloolnmml 've>to
-20 momklommol 've>two
34 ljommnpmlo 've>w
-5 mmmmlommml *
-5 mmmmlommml * $
7 mnmlnmlmmm -ed>-ing
0 mlmmmmmmmp -ed>-s
3 mlmmlmmnmo -ed>0
51 llolonlmmm -ed>DEICTIC
5 mnmnmlmmmm -ed>MY
12 - -ed>THIRD
-8 lnmnmmmmmm -ed>WH
-6 mmlmmmommm -ed>YOU
23 mlmnomlmmm -ed>a
3 mmmlmommmm -ed>and
-12 mlllksmmml -ed>at
-1 mmmmnmmmmm -ed>by
-11 mlplmmmmmm -ed>for
-9 mlnkqlllml -ed>in
-8 mmomlllmom -ed>me
16 - -ed>of
-28 mmlkolllms -ed>on
3 mmnmmmmmmm -ed>out
14 ooknonllll -ed>the
36 mmmkmmommo -ed>to
4 mmmolmmmmm -ed>two
13 lmlksqlllm -ed>w
0 mmmnmmmmmm -ing>-ly
7 mokltlklmm -ing>-s
12 mllnkonmml -ing>AUX
11 mnmmmmmlmm -ing>CHAT
-9 mlmmmmmmmp -ing>CODE
24 - -ing>CONDITION
-21 omkolmlmmm -ing>DEICTIC
-6 ommmmmlmmm -ing>HOME
-3 mmolmpmmml -ing>I
-1 qmmmmmlmmm -ing>IF
23 - -ing>KIN
9 - -ing>LASTING
52 mmmnmmmmmm -ing>MY
-7 pllnmmlmmm -ing>NOW
-14 mnmmmmmmmm -ing>PRAISE
-3 ommmmmmmmm -ing>WH
-10 lokplkmmml -ing>a
25 momlmmmmmm -ing>an
17 mmmmommmmm -ing>and
1 mmmnlmmmmm -ing>at
-4 mmllmmpmmm -ing>by
-39 lpmnllkmln -ing>for
-11 mnmnlllmml -ing>in
-2 mmommmlmmm -ing>lol
-27 mllnmmommm -ing>me
-5 mmmmmnmmmm -ing>of
-19 mllplllmmp -ing>on
12 mmlolmlmmm -ing>out
-25 lmmokllmop -ing>the
12 mnoklkomno -ing>to
-2 mmmnmmmmmm -ing>tv
0 mlmnmmmmmm -ing>up
21 mjnrlmkmln -ing>w
-15 mmmnmmmmmm -ly>-ed
-11 mlmpmmlmmm -ly>AHEAD
-1 mmomlmlmmm -ly>AUX
-14 mmmnmlmmpm -ly>DEICTIC
-4 mmnmmmmmmm -ly>LIKING
16 - -ly>MOOD
-4 mmmnmmmmmm -ly>NOW
-4 mmommmmmmm -ly>WH
46 mlollnlmmr -ly>w
-1 mnmlmmlmms -s>-ed
14 mpmkmmmmmm -s>-ing
-23 mpmllmlmmr -s>-ly
-13 oolkolkpok -s>-s
-7 mmmmllmmmp -s>0
-12 mnmmmmmmmm -s>AHEAD
8 mijlykjjlp -s>AUX
-1 - -s>CODE
-4 nllnolmmmm -s>DEICTIC
-1 mmmlmpmmmm -s>HOME
-10 mlmlkkmmyl -s>I
10 mmmmommmmm -s>LASTING
0 mmommmlmmm -s>LIKING
0 mnomlmlmmm -s>MOOD
28 nlmlmmmmmq -s>MY
-6 mmmnmmmmmm -s>NOW
6 - -s>THIRD
7 qmllnllmmo -s>WH
-3 nmllmmnmmm -s>YOU
-11 mpmlmlllml -s>a
-1 mmmmnmmmmm -s>all
-12 lmlllpllmu -s>and
-13 mmmmmmmmmo -s>as
-10 ollmolomml -s>at
4 polknlloml -s>for
-2 mmmmommmmm -s>has
-11 oolmlmlmol -s>in
26 mlommmmmmm -s>me
-17 nolkplllln -s>of
21 mpmmllmmmm -s>on
7 - -s>out
-30 lnlknqllln -s>the
-9 lrmljnmlmk -s>to
11 onjjxmjqlk -s>w
35 jsimkljomt 0
21 lplkmolllp 0 $
13 mlmmnlmmmn 0 0
9 - 0 0000
0 mnmmmmmmmm 0 and
-10 mmmmlmmmmo 0 but
-8 mmmnnmmmml 0 degrees
2 - 0 dogs
2 mnmmmmmmmm 0 dollars
-3 mmmmlmmmmo 0 euros
-10 mmmmmmmmmo 0 i
2 mmmmmmmmpm 0 kilos
7 - 0 okay
7 - 0 on
6 - 0 rd
25 - 0 th
-2 mllmlmmqml 0 words
2 - 0 years
16 lllkpnlllp 0000
21 mmmkplllmo 0000 $
-7 mnmmmnmmmm 0000 and
-29 lplllkllor 0>-s
13 mlmmnlmmmn 0>0
-2 mllmlmmqml 0>CHAT
-10 mmmmmmmmmo 0>I
7 - 0>MOOD
18 mmmnmmmmmm 0>NOW
2 - 0>PET
4 - 0>SPAN
-15 lommmmmmmm 0>WH
0 mnmmmmmmmm 0>and
-10 mmmmlmmmmo 0>but
7 - 0>on
6 - 0>rd
25 - 0>th
-15 mmlnmmmmml 0>w
4 mqkmlmllmm 1.AHEAD
-2 ymligjkplj 1.AUX
-36 ljlllllolu 1.CHAT
-23 mlmlnlmlmw 1.CODE
26 - 1.CONDITION
-23 enslpiljkj 1.DEICTIC
24 - 1.HOME
46 iotshgllac 1.I
-44 lmkkmuklkk 1.IF
7 mmllomommm 1.KIN
15 llmlmoqlml 1.LASTING
-11 mmllomplmm 1.LIKING
-8 nrpljkjkmk 1.MODAL
-7 mlnmklpklk 1.MOOD
18 ipjqkmoonk 1.MY
27 llnpllmlml 1.NOW
-5 mmmmommmmm 1.PET
19 mommnmllmm 1.PLAY
-4 kkujklkklk 1.PRAISE
-21 mmmmmmmmmo 1.SPAN
-12 lljmklslmm 1.THANKS
17 kjjsnojkrj 1.THIRD
6 knooojmlll 1.WE
-11 yhijijmklj 1.WH
30 mmlmomlmmm 1.WORK
3 onuilngllo 1.YOU
-3 nmmmmmlmmm 12-:'ve you w
-5 mmmmommmmm 12-:a good w
-12 mlmmnmmmom 12-:according to the
0 mmmmmnmmmm 12-:as a w
-1 nlmmmmmmmm 12-:can i w
-1 lmonmmlmmm 12-:can not w
11 mommmmlmmm 12-:can you w
-7 lnmmmmmmmm 12-:could you w
-6 mnmmmmmmmm 12-:create a w
22 kjkmlmrqmm 12-:do not w
-7 nmmlmmmmmm 12-:do we w
-2 ommmmmlmmm 12-:do you w
1 mmmnmmmmmm 12-:done with w
-1 mnmmmmmmmm 12-:go ahead and
1 mmmolmmmmm 12-:going to w
-8 - 12-:he 's in
-8 mommmmllmm 12-:help me w
4 nmmmmmmmmm 12-:how can i
-9 nmmmmmmmmm 12-:how do i
-5 mmmlmmommm 12-:i 'd say
8 mommlkknml 12-:i 'd w
-3 mnlmmmmmmm 12-:i 'll 've
-6 mmnmmmmmmm 12-:i 'll -ly
17 mlkpmlmmmm 12-:i 'll be
-3 mmnmmmmmmm 12-:i 'll do
-1 mmnmmmmmmm 12-:i 'll go
-2 mmlnmmmmmm 12-:i 'll not
-2 mlplmmmmmm 12-:i 'll try
-11 lpoklkklmm 12-:i 'll w
19 mlsjmljmmm 12-:i 'm -ed
-43 nwfqlfjlkn 12-:i 'm -ing
3 mmlnmmmmmm 12-:i 'm -ly
-10 omnlmmlmmm 12-:i 'm -s
22 - 12-:i 'm 0
46 mllmmnnmmm 12-:i 'm a
-11 mmmlmmommm 12-:i 'm all
6 mmmmmommmm 12-:i 'm an
-31 lllnmlommm 12-:i 'm at
3 mlmomlmmmm 12-:i 'm in
14 plpkmllmmm 12-:i 'm not
-1 mllpmllmmm 12-:i 'm on
-12 mmlnmmmmmm 12-:i 'm out
-7 mmokmmkmmm 12-:i 'm so
25 mmmmmommmm 12-:i 'm the
-39 iklmlptllk 12-:i 'm w
41 mollmmmmmm 12-:i 've -ed
1 lommmmmmmm 12-:i 've -s
-3 lnmmmmmmmm 12-:i 've 0
6 rolkmklmmm 12-:i 've a
-22 mnmmmmmmmm 12-:i 've an
2 mkmommmmmm 12-:i 've got
17 - 12-:i 've had
-13 mmmnmmmmmm 12-:i 've no
-15 mlkpmmmmmm 12-:i 've not
0 mmmnmmmmmm 12-:i 've run
-10 mmolmmmmmm 12-:i 've the
-31 mklommnmmm 12-:i 've to
-13 mnmlmmmmmm 12-:i 've two
21 mlnnmmlmmm 12-:i 've w
10 - 12-:i believe in
23 llkomlplmm 12-:i can not
-15 mmmnmmlmmm 12-:i can w
-9 mmnlmmmmmm 12-:i did not
-14 olojllmpmm 12-:i do not
7 - 12-:i drive a
-15 mmkpmmlmmm 12-:i feel w
-19 mmlnmmmmmm 12-:i forgot my
16 mmnmmmmmmm 12-:i get w
16 - 12-:i go to
3 - 12-:i got -ed
-1 mlmnmlmmmm 12-:i got a
-6 mmnkmmmmmm 12-:i got it
16 - 12-:i got my
-5 mmmnmmmmmm 12-:i got w
-12 mmlmmmommm 12-:i gotta go
-4 mllnmnmmmm 12-:i had a
3 - 12-:i had to
-5 mmlommmmmm 12-:i had w
3 - 12-:i hate -s
15 - 12-:i hope to
-7 mmllmmpmmm 12-:i hope you
-13 mlmlmmommm 12-:i just -ed
-5 - 12-:i just got
-10 oollmmlmmm 12-:i just w
-11 lmommmmmmm 12-:i know w
10 mmmnmmmmmm 12-:i left the
11 - 12-:i like -s
7 - 12-:i like my
-41 mlolmmlmmm 12-:i like w
4 - 12-:i live in
8 - 12-:i live w
11 - 12-:i love -ing
5 mmnmmmlmmm 12-:i love w
-11 mmkmmmpmmm 12-:i love you
6 - 12-:i make w
4 - 12-:i miss my
18 mollmmmmmm 12-:i need -s
-13 lolnljllmm 12-:i need a
-9 nnlmllmlml 12-:i need to
-25 mlnnmlmlmm 12-:i need w
-2 mnmmmmmmmm 12-:i need you
-13 mmnmmmmmmm 12-:i never w
8 mmmlmmmqmm 12-:i only w
6 - 12-:i play -s
-8 mmnlmmmmmm 12-:i prefer the
5 - 12-:i run a
-14 mmlommmmmm 12-:i slept w
-4 mmnlmmmmmm 12-:i still do
1 - 12-:i teach w
7 mmnnllmmmm 12-:i think i
-7 nmllommmmm 12-:i think it
-8 mmnlmmmmmm 12-:i think so
-4 omllplmmmm 12-:i think the
-2 mlpllmmmmm 12-:i think w
-4 mmolmmlmmm 12-:i think you
2 - 12-:i told my
-10 mmmnmmmmmm 12-:i took a
6 mmnmmmmmmm 12-:i tried w
6 - 12-:i used to
-13 mlplmmmmmm 12-:i want -ing
-1 mllnmmmpmm 12-:i want a
-11 mmolmmmmmm 12-:i want the
7 lrimlknlll 12-:i want to
4 mnlmmmmpmm 12-:i want you
45 - 12-:i was -ed
-12 onokmlmmmm 12-:i was -ing
9 - 12-:i was a
1 mmlommmmmm 12-:i was in
-4 - 12-:i was not
-4 - 12-:i was on
-15 lmmmmmommm 12-:i was w
2 mlmnmmmmmm 12-:i went to
-15 mlllmrmmmm 12-:i wish i
-10 mmmmmlommm 12-:i wish you
-7 mmmnmlmmmm 12-:i woke up
3 - 12-:i work in
3 - 12-:i work w
-11 nnmlmmmpmm 12-:i would w
-2 mmmmmnmmmm 12-:if i had
-5 mmmmmnmmml 12-:if i w
-2 mmmmmnmmmm 12-:if i was
7 - 12-:in a w
-15 mlmllpmmlm 12-:in my w
24 mnmlmpmlmm 12-:in the w
-3 mnmmmnmmmm 12-:in this w
1 - 12-:is it w
4 mlmmmmmmmm 12-:is there a
-6 mmkolmommm 12-:it 's -ing
-21 mlkkpmqmmm 12-:it 's a
-12 mmlommlmmm 12-:it 's my
-3 mmnlmmlmmm 12-:it 's not
38 mmmnnmkmmm 12-:it 's w
-3 mmlmnmmmmm 12-:it is w
0 molmlmmnmm 12-:it should be
0 mmlmlmnmmm 12-:it was w
-14 mmmllonlll 12-:let us w
-10 mmmmomlmmm 12-:life is w
0 mlmmmmlpmm 12-:make it w
-18 mmmmmlmmpm 12-:my boss w
-7 - 12-:my brother is
5 - 12-:my daughter -s
-7 mmmnmmmmmm 12-:my daughter is
-7 mmmnmmmmmm 12-:my dog -s
1 mmmnmmmmmm 12-:my eyes 're
15 - 12-:my favorite w
2 mlmlmlmsmm 12-:my first w
17 - 12-:my hair is
2 - 12-:my husband is
-7 mnmmmmmmmm 12-:my internet is
2 mmmnmmmmmm 12-:my laptop is
5 mmmmmnmmmm 12-:my name is
-8 mmmnmmmmmm 12-:my neighbour is
7 - 12-:my old w
2 lnmmmmmmmm 12-:my order w
1 mmmnmmmmmm 12-:my shoes 're
-9 - 12-:my sister is
-8 - 12-:my son is
13 mnmmmmmmmm 12-:my website -s
5 - 12-:my wife and
-6 mlmnmmmmmm 12-:my wife is
8 mmmnmmmmmm 12-:she 's -ing
11 - 12-:she 's on
4 - 12-:she 's w
10 mmmnlmmmmm 12-:she is -ing
8 nmmmmmmmmm 12-:should i w
-1 mmommmlmmo 12-:thank you for
-1 mmomlmlmmm 12-:that 's a
1 lmmllmomml 12-:that 's w
0 mmnmmmmmmm 12-:that would be
0 mnmmmmmmmm 12-:the answer w
-5 mmmnlmmmmm 12-:the baby is
-5 mlmmommmmm 12-:the company -ed
17 - 12-:the company i
12 mmmnllmmmm 12-:the dog is
-6 mmmolmmmmm 12-:the kids 're
-1 mmmmnmmmmm 12-:the sun is
6 mlmmommmmm 12-:there 're w
8 mmmnlmmmmm 12-:there 's a
-2 mmmnlmmmmm 12-:they 're -ing
-1 mmnmlmmmmm 12-:this is not
-2 mmmmlmomml 12-:we 'll w
10 llmnlmmmmo 12-:we 're -ing
28 - 12-:we 're -s
-11 mmmnlmmmmm 12-:we 're in
-7 mnmnllmmml 12-:we 're w
10 - 12-:we 've a
-6 mommmmmmmm 12-:we 've two
2 - 12-:we 've w
1 - 12-:we got -ed
6 mmmnmmmmmm 12-:we just -ed
-4 mmmklmqmmm 12-:we should w
-2 - 12-:what 's a
-1 nmmmmmlmmm 12-:what 's w
-2 kmmnmmommm 12-:what a w
-2 - 12-:what do you
-3 - 12-:what should i
3 - 12-:when i was
0 nmmmmmlmmm 12-:where 're you
-2 mlmmmmmmmm 12-:why does my
0 lnmmmmmmmm 12-:would you w
-2 mmomlmmmmm 12-:wow that 's
-1 mnmmlmmmmp 12-:you 'll be
-6 mnmmlnlmmm 12-:you 're a
-1 mmnmlmlmmm 12-:you 're the
0 lmmmmmmmmm 12-:you 're w
-2 mmlmnmnmmm 12-:you can not
5 - 1234:how do i stop
-13 - 1234:how do i tell
-11 molmmlmmmm 1234:i 'd like a
5 nokmmlmmml 1234:i 'd like to
7 mmnmmmmmmm 1234:i 'd love to
-3 mlmnmmmmmm 1234:i 'll 've a
-2 mlolmmmmmm 1234:i 'll try to
6 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
-20 mmmmmlommm 1234:i 'm a bit
1 - 1234:i 'm a vegetarian
-14 mlmommmmmm 1234:i 'm about to
6 - 1234:i 'm allergic to
-8 mmmnmmmmmm 1234:i 'm at a
-2 lmmnmmmmmm 1234:i 'm at the
-5 ommlmmmmmm 1234:i 'm calling to
-5 mnmmmmmmmm 1234:i 'm doing a
-2 - 1234:i 'm getting a
-16 llnomllmmm 1234:i 'm going to
-2 mmolmmmmmm 1234:i 'm happy with
-7 mlmnmmmmmm 1234:i 'm having a
4 - 1234:i 'm having an
-5 momkmmmmmm 1234:i 'm having trouble
3 - 1234:i 'm in a
5 - 1234:i 'm in my
-10 mlmommmmmm 1234:i 'm in the
-19 msljmlmmml 1234:i 'm looking for
-12 momlmmmmmm 1234:i 'm making a
-5 - 1234:i 'm not in
-15 pmnlmmmmmm 1234:i 'm not sure
-6 - 1234:i 'm on a
-23 mmmnmmmmmm 1234:i 'm on my
15 mmmnmlmmmm 1234:i 'm on the
-9 mlmnmmmmmm 1234:i 'm sitting in
-3 mmmlmmnmmm 1234:i 'm sorry i
-7 - 1234:i 'm still in
-5 lqlkmllmml 1234:i 'm trying to
-3 mommmmmmmm 1234:i 'm using the
-9 mlmnmmmmmm 1234:i 'm waiting for
-1 mnmmmmmmmm 1234:i 'm working on
15 mnmlmmmmmm 1234:i 'm writing a
6 - 1234:i 've been a
2 - 1234:i 've been feeling
-4 - 1234:i 've been on
14 - 1234:i 've got a
-21 mlmommmmmm 1234:i 've got to
-6 mmmnmmmmmm 1234:i 've lost my
2 mmlnmmmmmm 1234:i 've not finished
-1 - 1234:i 've not had
-6 mlplmmmmmm 1234:i 've the same
-2 mmlmmmommm 1234:i 've to go
-15 mnmlmmmmmm 1234:i 've to write
14 - 1234:i can not 've
-15 mmlommmmmm 1234:i can not find
24 - 1234:i can not stand
13 mmlmmmommm 1234:i do not 've
-7 - 1234:i do not agree
8 - 1234:i do not believe
-2 mmnmmmmmmm 1234:i do not care
-2 - 1234:i do not get
-22 omlmmmmmmm 1234:i do not know
14 mmmmmmmlmm 1234:i do not like
-6 mmmmmmmpmm 1234:i do not need
-13 lmnmmmmmmm 1234:i do not see
-8 lmnmmmmmmm 1234:i do not think
-6 mmlmmmmpmm 1234:i do not want
-2 - 1234:i hope you 're
-3 mmllmmpmmm 1234:i just wanted to
12 - 1234:i need to find
-4 mnmmmmmmmm 1234:i need to write
-2 mnmmmmmmmm 1234:i need you to
-4 mmnlmmmmmm 1234:i still do not
-8 mmmnmlmmmm 1234:i think i 'll
14 mmmnmmmmmm 1234:i think i 'm
-7 nmllommmmm 1234:i think it 's
-2 mmnmmmmmmm 1234:i think that 's
1 - 1234:i want to add
-8 mllommmmmm 1234:i want to eat
-11 omlmmmmmmm 1234:i want to know
-18 lnmlmmmmmm 1234:i want to make
-5 mnmmmmmmmm 1234:i want to see
-17 - 1234:i want to write
4 mnlmmmmpmm 1234:i want you to
-7 mmlommmmmm 1234:i was in the
-4 - 1234:i was on the
1 - 1234:i wish i had
-1 onlmmmmmmm 1234:i would like to
4 mlmmmmmmmm 1234:is there a way
5 - 1234:my wife and i
-16 mmmnlmmmmm 1234:we 're in the
-2 - 1234:what 's a good
-2 - 1234:what do you do
-2 mmomlmmmmm 1234:wow that 's a
-12 mlmmnmmmom 123:according to the
0 lmommmlmmm 123:can not wait
-3 mmmmmmlomm 123:do not write
-2 nmmmmmmmmm 123:do you think
-1 mnmmmmmmmm 123:go ahead and
-8 - 123:he 's in
4 nmmmmmmmmm 123:how can i
-9 nmmmmmmmmm 123:how do i
-6 mlkpmmmmmm 123:i 'd better
-10 mqklmklnml 123:i 'd like
7 mmnmmmmmmm 123:i 'd love
23 mlolmmmmmm 123:i 'd rather
-5 mmmlmmommm 123:i 'd say
-3 mnlmmmmmmm 123:i 'll 've
17 mlkpmlmmmm 123:i 'll be
-3 mmlommmmmm 123:i 'll bring
-3 mmlnmmmmmm 123:i 'll call
-3 mmnmmmmmmm 123:i 'll do
-1 mnmmmmmmmm 123:i 'll give
-1 mmnmmmmmmm 123:i 'll go
-1 mmolmmmmmm 123:i 'll keep
-2 mmlnmmmmmm 123:i 'll not
-1 mnlmmmmmmm 123:i 'll send
-2 mpllmmmmmm 123:i 'll take
-2 mlplmmmmmm 123:i 'll try
22 - 123:i 'm 0
46 mllmmnnmmm 123:i 'm a
-14 mlmommmmmm 123:i 'm about
-11 mmmlmmommm 123:i 'm all
6 - 123:i 'm allergic
6 mmmmmommmm 123:i 'm an
-31 lllnmlommm 123:i 'm at
1 onmlmmmmmm 123:i 'm calling
-7 mnlnmlmmmm 123:i 'm doing
-3 - 123:i 'm eating
-9 mmmommmmmm 123:i 'm feeling
-5 - 123:i 'm fine
-17 mmlnmmmmmm 123:i 'm free
16 - 123:i 'm from
-5 - 123:i 'm getting
-1 mmnlmmlmmm 123:i 'm glad
-22 llnpmllmmm 123:i 'm going
-4 mmlmmmnmmm 123:i 'm good
15 mmolmmmmmm 123:i 'm happy
-5 mqlkmllmmm 123:i 'm having
-12 mmmnmmmmmm 123:i 'm heading
-5 mmlmmmommm 123:i 'm here
3 mlmomlmmmm 123:i 'm in
-8 mmnjmmqmmm 123:i 'm just
1 - 123:i 'm leaving
-13 mlllmmpmmm 123:i 'm listening
-20 mrnimllmml 123:i 'm looking
-12 momlmmmmmm 123:i 'm making
14 plpkmllmmm 123:i 'm not
-3 mmmmmmlmmm 123:i 'm okay
-1 mllpmllmmm 123:i 'm on
-12 mmlnmmmmmm 123:i 'm out
-10 mmmnmmmmmm 123:i 'm packing
-4 - 123:i 'm reading
9 - 123:i 'm really
24 - 123:i 'm scared
-9 mlmnmmmmmm 123:i 'm sitting
-7 mmokmmkmmm 123:i 'm so
-4 mmnkmmpmmm 123:i 'm sorry
-2 - 123:i 'm staying
-12 mmmnmmlmmm 123:i 'm still
-11 mmolmmmmmm 123:i 'm stuck
14 - 123:i 'm studying
-1 mmllmmqmmm 123:i 'm sure
22 mmmnmmmmmm 123:i 'm taking
25 mmmmmommmm 123:i 'm the
-1 mmolmmmmmm 123:i 'm thinking
13 - 123:i 'm training
-5 lqlkmllmml 123:i 'm trying
-13 mqmlmlmmmm 123:i 'm using
-12 mlmnmmmmmm 123:i 'm waiting
-11 mmmnmmmmmm 123:i 'm walking
-11 mlmnmmmmmm 123:i 'm watching
-1 mnmmmmmmmm 123:i 'm working
10 momlmmmmmq 123:i 'm writing
-3 lnmmmmmmmm 123:i 've 0
6 rolkmklmmm 123:i 've a
-22 mnmmmmmmmm 123:i 've an
10 mllommmmmm 123:i 've been
2 mkmommmmmm 123:i 've got
17 - 123:i 've had
-7 mmnlmmmmmm 123:i 've heard
-8 mmmnmmmmmm 123:i 've just
-4 mmmnmmmmmm 123:i 've lost
-3 mmnmmmmmmm 123:i 've never
-13 mmmnmmmmmm 123:i 've no
-15 mlkpmmmmmm 123:i 've not
0 mmmnmmmmmm 123:i 've run
-10 mmolmmmmmm 123:i 've the
-31 mklommnmmm 123:i 've to
-13 mnmlmmmmmm 123:i 've two
10 - 123:i believe in
23 llkomlplmm 123:i can not
-9 mmnlmmmmmm 123:i did not
-14 olojllmpmm 123:i do not
7 - 123:i drive a
2 - 123:i feel like
-19 mmlnmmmmmm 123:i forgot my
16 - 123:i go to
-1 mlmnmlmmmm 123:i got a
-6 mmnkmmmmmm 123:i got it
16 - 123:i got my
-8 - 123:i got your
-12 mmlmmmommm 123:i gotta go
-4 mllnmnmmmm 123:i had a
3 - 123:i had to
15 - 123:i hope to
-7 mmllmmpmmm 123:i hope you
-5 - 123:i just got
-7 onmkmmmmmm 123:i just want
-3 mmllmmpmmm 123:i just wanted
10 mmmnmmmmmm 123:i left the
7 - 123:i like my
-6 - 123:i like that
-8 mmnmmmmmmm 123:i like your
4 - 123:i live in
-11 mmkmmmpmmm 123:i love you
4 - 123:i miss my
-13 lolnljllmm 123:i need a
-9 momlmmmmmm 123:i need help
-8 mmlnmmmmmm 123:i need some
-9 nnlmllmlml 123:i need to
-2 mnmmmmmmmm 123:i need you
-14 mmnmmmmmmm 123:i never thought
-8 mmnlmmmmmm 123:i prefer the
5 - 123:i run a
-4 mmnlmmmmmm 123:i still do
7 mmnnllmmmm 123:i think i
-7 nmllommmmm 123:i think it
-8 mmnlmmmmmm 123:i think so
-4 mmnlmmmmmm 123:i think that
-4 omllplmmmm 123:i think the
-4 mmolmmlmmm 123:i think you
2 - 123:i told my
-10 mmmnmmmmmm 123:i took a
6 - 123:i used to
-1 mllnmmmpmm 123:i want a
-13 mlplmmmmmm 123:i want something
-11 mmolmmmmmm 123:i want the
7 lrimlknlll 123:i want to
4 mnlmmmmpmm 123:i want you
9 - 123:i was a
-8 mnnlmmmmmm 123:i was hoping
1 mmlommmmmm 123:i was in
-10 mmnjmmommm 123:i was just
0 mmmnmmmmmm 123:i was late
-4 - 123:i was not
-4 - 123:i was on
2 mlmnmmmmmm 123:i went to
-15 mlllmrmmmm 123:i wish i
-10 mmmmmlommm 123:i wish you
-7 mmmnmlmmmm 123:i woke up
3 - 123:i work in
-6 noklmlmpmm 123:i would like
-3 mmmmmnmmmm 123:if i could
-2 mmmmmnmmmm 123:if i had
-2 mmmmmnmmmm 123:if i was
-2 - 123:if i were
-10 mmmmmommmm 123:in my dream
4 mlmmmmmmmm 123:is there a
-21 mlkkpmqmmm 123:it 's a
2 - 123:it 's been
-12 mmlommlmmm 123:it 's my
-3 mmnlmmlmmm 123:it 's not
0 molmlmmnmm 123:it should be
-1 mlmmmolmmm 123:let us pretend
-7 - 123:my brother is
-7 mmmnmmmmmm 123:my daughter is
1 mmmnmmmmmm 123:my eyes 're
17 - 123:my hair is
2 - 123:my husband is
-7 mnmmmmmmmm 123:my internet is
2 mmmnmmmmmm 123:my laptop is
5 mmmmmnmmmm 123:my name is
-8 mmmnmmmmmm 123:my neighbour is
1 mmmnmmmmmm 123:my shoes 're
-9 - 123:my sister is
-8 - 123:my son is
5 - 123:my wife and
-6 mlmnmmmmmm 123:my wife is
8 mmmnmmmmmm 123:she 's having
11 - 123:she 's on
-1 mmommmlmmo 123:thank you for
-1 mmomlmlmmm 123:that 's a
-2 mmlmmmommm 123:that 's what
0 mmnmmmmmmm 123:that would be
-5 mmmnlmmmmm 123:the baby is
17 - 123:the company i
12 mmmnllmmmm 123:the dog is
-6 mmmolmmmmm 123:the kids 're
-1 mmmmnmmmmm 123:the sun is
8 mmmnlmmmmm 123:there 's a
-1 mmnmlmmmmm 123:this is not
-10 llmnmmmmml 123:we 're having
-11 mmmnlmmmmm 123:we 're in
10 - 123:we 've a
1 - 123:we 've been
-6 mommmmmmmm 123:we 've two
-2 - 123:what 's a
-2 - 123:what do you
-3 - 123:what should i
3 - 123:when i was
0 nmmmmmlmmm 123:where 're you
-2 mlmmmmmmmm 123:why does my
-2 mmomlmmmmm 123:wow that 's
-1 mnmmlmmmmp 123:you 'll be
-6 mnmmlnlmmm 123:you 're a
-1 mmnmlmlmmm 123:you 're the
-2 mmlmnmnmmm 123:you can not
-11 mmmmmnmmom 12:" i
-7 pmmmmlmmmm 12:'m i
-3 nmmmmmlmmm 12:'ve you
-5 mmmmommmmm 12:a good
-12 mlmmnmmmom 12:according to
22 - 12:allergic to
-1 mlmmmmmnmm 12:answer in
0 mmmmmnmmmm 12:as a
8 - 12:at home
-6 mnmnmmlmmm 12:call me
-6 mmmmmlmmmm 12:can i
-1 lmonmmlmmm 12:can not
8 mommmmlmmm 12:can you
-7 lnmmmmmmmm 12:could you
-6 mnmmmmmmmm 12:create a
0 nmmmmmlmmm 12:did you
21 ljkmlmqqmm 12:do not
-7 nmmlmmmmmm 12:do we
-3 ommmmmlmmm 12:do you
1 mmmnmmmmmm 12:done with
-4 mnmlmmmmmm 12:give me
-1 mnmmmmmmmm 12:go ahead
1 mmmolmmmmm 12:going to
0 mmkmmmommm 12:good luck
2 mmllmmnmmm 12:good morning
-12 mmmnlmmmmm 12:he 's
-5 mmmnlmmmmm 12:he is
23 mmmnmmmmmm 12:he just
-3 mmmmnmmmmm 12:he was
-8 mommmmllmm 12:help me
4 nmmmmmmmmm 12:how can
-9 nmmmmmmmmm 12:how do
-4 nmmmmmmmmm 12:how to
-4 momllmnnml 12:i 'd
-19 kompljikml 12:i 'll
3 mnkqjinjik 12:i 'm
-3 nqjrkikllk 12:i 've
-12 mmolmmlmmm 12:i agree
-5 mmnlmmmmmm 12:i appreciate
-3 mlnmmmmmmm 12:i asked
5 mmmmomlmmm 12:i believe
-13 mmmlmmommm 12:i bet
3 mmmnmmmmmm 12:i bought
2 - 12:i broke
1 lllollolmm 12:i can
-1 mnmmmmmmmm 12:i changed
-5 mmlomlmmmm 12:i could
-11 mmnmmmmmmm 12:i did
20 olojllmpmm 12:i do
7 - 12:i drive
-6 mmmnmmmmmm 12:i dropped
10 - 12:i enjoy
-19 mlnomljmmm 12:i feel
-19 mmlnmmmmmm 12:i forgot
2 - 12:i found
21 mnnlmmlmmm 12:i get
20 mmmnmmmmmm 12:i go
-1 mlmnmllmmm 12:i got
-12 mmlmmmommm 12:i gotta
8 - 12:i grew
-8 mmolmmlmmm 12:i guess
-13 mllommlmmm 12:i had
10 - 12:i hate
2 mmnmmmlmmm 12:i hear
-13 mmlmqlmmmm 12:i heard
-9 mmnkmlommm 12:i hope
-31 oollmlnmmm 12:i just
-14 lmplmmlmmm 12:i know
4 mlmommmmmm 12:i left
-3 llplmmlmmm 12:i like
18 - 12:i live
4 mmmlmmnmmm 12:i love
11 - 12:i make
-6 nlnmmmmmmm 12:i mean
2 mmlmmmommm 12:i miss
-9 mmknmmommm 12:i missed
-5 mmlnmmmmmm 12:i must
-39 mukmkhknll 12:i need
-9 mmnmmmmmmm 12:i never
-13 mlmnmlmqmm 12:i only
22 - 12:i passed
6 - 12:i play
7 mmnlmmmmmm 12:i prefer
0 mmlmpmmmmm 12:i read
-7 mmnmmmmmmm 12:i really
5 - 12:i run
-15 mmolmmmmmm 12:i said
-10 mmolmmlmmm 12:i see
-1 - 12:i should
-14 mmlommmmmm 12:i slept
3 mmnmmmmmmm 12:i still
3 - 12:i study
1 mlmmmmmmmm 12:i take
1 - 12:i teach
-29 nkpktjklml 12:i think
2 - 12:i told
9 mmlnmmmmmm 12:i took
1 mmnmmmmmmm 12:i tried
-13 mmokmmlmmm 12:i understand
9 mnmmmmmmmm 12:i use
6 - 12:i used
5 - 12:i usually
-18 krkmkjmqll 12:i want
17 nmnmmknmmm 12:i was
-14 mmlommmmmm 12:i watched
-2 mlmommmmmm 12:i went
-37 mmlklqommm 12:i wish
-7 mmmnmlmmmm 12:i woke
26 - 12:i work
-19 nmmkmpmomm 12:i would
17 - 12:i wrote
-10 mllllommll 12:if i
7 - 12:in a
-15 mlmllpmmlm 12:in my
2 mnmlloolom 12:in the
-3 mnmmmnmmmm 12:in this
1 - 12:is it
3 mlmmmmmmmm 12:is there
15 lkiqolplml 12:it 's
-4 mllmommmmm 12:it is
-1 mnlmlmmqmm 12:it should
-1 mllmpmmmmm 12:it takes
4 mlnmmmmmmm 12:it was
-2 mmomlmlmmm 12:it works
-3 mmmnmmmmmm 12:later i
-2 mlommmmlmm 12:let me
-22 lolkloplll 12:let us
-10 mmmmomlmmm 12:life is
-5 mmmmomlmmm 12:love is
-1 mlmmlmlomm 12:make it
13 - 12:my back
-17 mmmmmlmmpm 12:my boss
-5 - 12:my brother
4 mmmnmmmmmm 12:my car
-20 mlmlmpmmmm 12:my character
12 - 12:my company
6 - 12:my dad
-1 mmmnmmmmmm 12:my daughter
-1 mmmnmmmmmm 12:my dog
1 mmmnmmmmmm 12:my eyes
5 - 12:my family
15 - 12:my favorite
4 mlmlmlmsmm 12:my first
-13 mnmmmmmmmm 12:my flight
-2 mmmmmmnmmm 12:my friend
2 - 12:my girlfriend
1 - 12:my grandmother
17 - 12:my hair
5 - 12:my husband
-7 mnmmmmmmmm 12:my internet
6 mmmnmmmmmm 12:my laptop
-9 - 12:my mom
3 - 12:my mother
5 mmmmmnmmmm 12:my name
-6 mmmnmmmmmm 12:my neighbour
-7 - 12:my nose
7 - 12:my old
-1 lomlmmmmmm 12:my order
0 mmmnmmmmmm 12:my phone
1 mmmnmmmmmm 12:my shoes
-33 mmmmmmmmom 12:my sister
-3 - 12:my son
13 mnmmmmmmmm 12:my website
1 mlmnmmmmmm 12:my wife
13 lmlmmmnmmm 12:not much
-1 mmmommlmmm 12:on the
2 - 12:our dog
5 mmmnmmmmmm 12:out of
-1 mmlnlmnmmm 12:see you
12 mmlolmlmmm 12:she 's
4 - 12:she had
13 mmmnlmmmmm 12:she is
8 nmmmmmmmmm 12:should i
-2 mmmlmommmm 12:suppose i
-4 nnmmlmmlmm 12:tell me
-1 mmnmmmmmmo 12:thank you
-8 llqkjlmmll 12:that 's
0 mmnmlmlmmm 12:that helped
0 mmnmlmmmmm 12:that is
0 mmnmmmmmmm 12:that must
0 mmnmmmmmmm 12:that would
0 mnnmlmmmmm 12:the answer
17 mmmnlmmmmm 12:the baby
-1 mmmlommmml 12:the company
12 mmmnllmmmm 12:the dog
0 mlnmnmmmmm 12:the first
-1 mmmnmmmmmm 12:the heating
5 mmmolmmmmm 12:the kids
-2 mlmlolmmmm 12:the movie
-2 mlmmnlmmmm 12:the museum
1 mmmnmmmmmm 12:the neighbours
-5 mlmlkrmmmm 12:the old
-1 mmmmnmmmmm 12:the sun
6 mlmmommmmm 12:there 're
6 mmmplmlmmm 12:there 's
-2 mmmokmmmmm 12:they 're
-2 mmmmommmmm 12:they should
-3 mmpllmmmmm 12:this is
9 - 12:today i
16 - 12:today is
7 mmmolmmmmm 12:trying to
-5 mllnlmomml 12:we 'll
15 lmlpkllmmn 12:we 're
8 mpmllmmmmm 12:we 've
9 - 12:we adopted
-5 mmolmmlmmm 12:we can
3 - 12:we got
3 mmmnmmmmmm 12:we had
0 mmmnmmlmmm 12:we just
-6 mmmlommmmm 12:we live
6 - 12:we lost
-11 mnmnlmmmml 12:we need
-5 mmmklmqmmm 12:we should
0 nmmmmmmmmm 12:what 're
-6 mmmlmmnmmm 12:what 's
-5 jmmommpmmm 12:what a
0 mmmmmmlmmm 12:what about
-2 - 12:what do
-3 - 12:what should
14 - 12:when i
0 nmmmmmlmmm 12:where 're
-1 ommmlmmmmm 12:who is
-2 mlmmmmmmmm 12:why does
0 lnmmmmmmmm 12:would you
-2 mmomlmlmmm 12:wow that
-4 mnmmmmmlmm 12:write a
-1 mnmmlmmmmp 12:you 'll
-11 lpoljpmmml 12:you 're
-3 llomnmlmmm 12:you 've
22 lmkmompmmm 12:you can
-1 mmommmlmmm 12:you got
-5 mmmmommmmm 12=a good.PERSON
4 nmmmmmmmmm 12=how can.I
-9 nmmmmmmmmm 12=how do.I
-9 mqmkmklnml 12=i 'd.LIKING
-6 mlkpmmmmmm 12=i 'd.PRAISE
-3 mmnmmmmmmm 12=i 'll.AUX
38 - 12=i 'm.CONDITION
-11 mnlmmlommm 12=i 'm.DEICTIC
-16 llmnmlmmmm 12=i 'm.MOOD
-17 llmkmlommm 12=i 'm.NOW
-25 mllnmmmmmm 12=i 'm.PLAY
-4 lmlnmmmmmm 12=i 'm.PRAISE
-4 mmnkmmpmmm 12=i 'm.THANKS
12 mnmmmmmmmm 12=i 'm.WORK
6 - 12=i 've.CONDITION
4 mmnmmmmmmm 12=i 've.LASTING
-10 - 12=i 've.NOW
2 - 12=i feel.LIKING
-5 mmkommmmmm 12=i feel.MOOD
-2 - 12=i feel.PRAISE
-19 mmlnmmmmmm 12=i forgot.MY
-6 mmnkmmmmmm 12=i got.DEICTIC
16 - 12=i got.MY
-8 - 12=i got.YOU
-7 mmllmmpmmm 12=i hope.YOU
14 mmnmmmmmmm 12=i know.WH
12 - 12=i like.DEICTIC
7 - 12=i like.MY
11 - 12=i like.PET
-6 mmnmmmmmmm 12=i like.WH
-8 mmnmmmmmmm 12=i like.YOU
-15 mmnmmmlmmm 12=i love.DEICTIC
2 - 12=i love.PLAY
-16 mmkmmmommm 12=i love.YOU
4 - 12=i miss.MY
-5 mmlmmmommm 12=i missed.YOU
-7 mmmlmmmpmm 12=i need.DEICTIC
-2 mnmmmmmmmm 12=i need.YOU
-4 mmnlmmmmmm 12=i still.AUX
-11 nmmlnmmmmm 12=i think.DEICTIC
7 mmnnllmmmm 12=i think.I
-5 mmplmmlmmm 12=i think.YOU
2 - 12=i told.MY
4 mnlmmmmpmm 12=i want.YOU
3 - 12=i was.HOME
0 mmmnmmmmmm 12=i was.MOOD
-10 mmnjmmommm 12=i was.NOW
-15 mlllmrmmmm 12=i wish.I
-10 mmmmmlommm 12=i wish.YOU
-8 nnmlmlmpmm 12=i would.LIKING
-7 mmmmlommll 12=if i.AUX
-3 mmmmmnmmmm 12=if i.MODAL
-1 mnmmlommmm 12=in the.DEICTIC
-12 mmlommlmmm 12=it 's.MY
-2 mmnmmmlmmm 12=it 's.NOW
0 mmlmlmnmmm 12=it was.PRAISE
-8 mkmmmrlmmm 12=let us.IF
9 - 12=my back.AUX
-7 - 12=my brother.AUX
4 mmmnmmmmmm 12=my car.AUX
-2 mmmnmmmmmm 12=my daughter.AUX
1 mmmnmmmmmm 12=my eyes.AUX
5 - 12=my family.AUX
17 - 12=my hair.AUX
2 - 12=my husband.AUX
-7 mnmmmmmmmm 12=my internet.AUX
2 mmmnmmmmmm 12=my laptop.AUX
5 mmmmmnmmmm 12=my name.AUX
-8 mmmnmmmmmm 12=my neighbour.AUX
-7 - 12=my nose.AUX
1 mmmnmmmmmm 12=my shoes.AUX
-9 - 12=my sister.AUX
-8 - 12=my son.AUX
-6 mlmnmmmmmm 12=my wife.AUX
16 mmnmmmlmmm 12=that 's.MOOD
14 mmnmlmkmmm 12=that 's.PRAISE
-2 mmlmmmommm 12=that 's.WH
0 mnnmlmmmmm 12=the answer.AUX
0 mnmmmmmmmm 12=the answer.MODAL
-5 mmmnlmmmmm 12=the baby.AUX
17 - 12=the company.I
12 mmmnllmmmm 12=the dog.AUX
-6 mmmolmmmmm 12=the kids.AUX
-1 mmmmnmmmmm 12=the sun.AUX
16 - 12=today is.MY
1 - 12=we got.CONDITION
-2 - 12=what do.YOU
-3 - 12=what should.I
3 - 12=when i.AUX
0 nmmmmmlmmm 12=where 're.YOU
-2 mlmmmmmmmm 12=why does.MY
-11 mmmmmnmmom 1:"
0 mmpmlmllmm 1:'ll
-7 pmmmmlmmmm 1:'m
-1 qmmmlmlmmm 1:'re
-7 ollllmpmmm 1:'ve
-5 mmmmlommml 1:*
-4 nlmkqlqmml 1:a
-12 mlmmnmmmom 1:according
-1 mmmmmmlomm 1:add
6 mmmmmmnmmm 1:after
-3 mmnmlmmmms 1:all
22 - 1:allergic
-5 mmmmmmnmmm 1:almost
24 - 1:always
-2 mklmmmlpmm 1:answer
-1 plnmlmlmmm 1:any
-2 plmmmmmmml 1:anyone
-12 mlllmrnmol 1:as
-5 mommlmmmmm 1:assume
-8 mmmommlmmm 1:at
-6 mjllmmnrmm 1:be
8 mmommmmmmm 1:both
-2 mmmmmmnmmm 1:bye
-6 mnmnmmlmmm 1:call
-3 oonmllklml 1:can
-3 mommlmmlmm 1:change
-4 mnmmmmmmmm 1:check
-1 mlmmmmqkmm 1:come
7 mmnmmmkmmm 1:cool
-8 kpmmmmmmmm 1:could
-6 mnmmmmmmmm 1:create
-11 mmlllmqmmp 1:dear
0 nmmmmmlmmm 1:did
6 njklklpsml 1:do
0 nmmmmmmmmm 1:does
1 mmmnmmmmmm 1:done
10 mmmmnmmmmm 1:every
-1 mmmmommmmm 1:everyone
-1 mmrlmmjmmm 1:exactly
-7 mommlmlnmm 1:explain
-3 mmlqmmlmmm 1:finally
3 mlllloommp 1:for
1 mmlmmmmmpr 1:from
-4 mmmlmmmmmm 1:give
-1 mpmmmmllmm 1:go
32 mmmolmmmmm 1:going
-1 llnknmnlml 1:good
-4 ommmmmlmmm 1:got
-1 mmlmmmommm 1:happy
-1 mmmommlmmm 1:having
9 lllololmnl 1:he
-8 mommmmllmm 1:help
0 mmkmmmqmmm 1:here
-2 mmmmmmmmpm 1:his
0 mmmlmmpmmm 1:hope
-13 plllkllmml 1:how
46 iotshgllac 1:i
-10 mlllnolmll 1:if
-4 mmmmmommmm 1:imagine
-4 mommmmmlmm 1:improve
-36 kllkmropmj 1:in
-2 mmmlmmmnmm 1:include
2 plmllmmmmm 1:is
-7 kloookmnlj 1:it
22 - 1:job
10 mlmmmmmnmm 1:keep
13 mmmmnmmmmm 1:kids
-5 mmmmmnmmmm 1:last
-3 mmmnmmmmmm 1:later
-24 lnnklookll 1:let
-10 mmmmomlmmm 1:life
-11 mmmmloommm 1:long
-10 mmlmomommm 1:love
-12 molmlmlnml 1:make
-11 mmmmnmmmmm 1:many
0 mmpmmmkmmm 1:me
-1 mllmlmltml 1:more
3 iqjpjmoonh 1:my
-2 ommolmllmm 1:need
13 mmnmkmommm 1:never
3 mqkmlmllmm 1:next
0 mmmmlmnmmm 1:nice
-4 mmlmrmlmmm 1:nobody
9 lmpnlmllmm 1:not
0 mmomnmlmmm 1:nothing
4 mmmmlmpmmm 1:of
2 mmmommmmmm 1:off
-1 mmnkmmommm 1:okay
0 mmmommlmmm 1:on
1 mokmnmmlmm 1:one
14 mkmnnmmmmq 1:our
4 mmmolmmmmm 1:out
9 mmmmpmlmmm 1:people
-1 mmommmlmmm 1:perfect
-1 mmmnmmmmmm 1:reached
-5 mlmnlmmmmm 1:reaching
-2 omlmmmlmmm 1:really
29 - 1:remember
-4 mmnnmmmmmm 1:right
-4 mmpllmmlml 1:same
-6 mlmmmnnmmm 1:say
-1 mmlnlmnmmm 1:see
7 lllqlnllol 1:she
8 nmmmmmmmmm 1:should
-12 mmmmmmommm 1:since
20 - 1:someone
-1 mmkolmnmmm 1:sorry
-3 mmpmlmlmmm 1:sounds
-5 mmomlmkmmm 1:still
-2 mmmolmmmml 1:stuck
-16 mmmlmommmm 1:suppose
-1 mlmmmmnnmm 1:take
-5 nnlmlmnlmm 1:tell
-1 mmnmmmmmmo 1:thank
-13 kjvjiliklk 1:that
-28 hqnlnoijqi 1:the
10 klkoolomml 1:there
-6 lllnplllml 1:they
-7 ljqmmlllmq 1:this
23 mmmnmmmmmm 1:today
-1 mmmnmmmmmm 1:tonight
0 mmmnmmlmmm 1:too
7 mmmolmmmmm 1:trying
14 - 1:two
-3 mkmmlmlrmm 1:use
6 knooojmlll 1:we
-3 nklnklnlml 1:what
6 pmmlomlmml 1:when
-3 ommmmmlmmm 1:where
1 ommmmmlmmm 1:which
-3 lmmllmqmmm 1:who
4 olmllmlmmm 1:why
-2 mlmmmmpmmm 1:wish
0 lnmmmmmmmm 1:would
-2 mmomlmlmmm 1:wow
-5 mnmllmlnmm 1:write
8 - 1:yesterday
10 plsjnoikmk 1:you
-3 loollmlomk 1:your
-11 mmmmmnmmom 1=".I
-7 pmmmmlmmmm 1='m.I
-3 nmmmmmlmmm 1='ve.YOU
-5 mmmmommmmm 1=a.MOOD
-5 mmmmommmmm 1=a.PRAISE
24 - 1=always.CHAT
-1 mmmmmonmmm 1=as.YOU
8 - 1=at.HOME
3 mmmnmmmmmm 1=at.WORK
-6 mmmmmlmmmm 1=can.I
8 mommmmlmmm 1=can.YOU
-7 lnmmmmmmmm 1=could.YOU
0 nmmmmmlmmm 1=did.YOU
-7 nmmlmmmmmm 1=do.WE
-3 ommmmmlmmm 1=do.YOU
-1 mmommmlmmm 1=good.CHAT
2 mmllmmommm 1=good.NOW
-8 mmmnnlmmmm 1=he.AUX
23 mmmnmmmmmm 1=he.NOW
-5 ollmmllmmm 1=how.AUX
4 nmmmmmmmmm 1=how.MODAL
-24 mkqpigkolk 1=i.AUX
23 - 1=i.HOME
19 mmnmmmmmmm 1=i.LASTING
36 lkrjmlmlmm 1=i.LIKING
-54 knmrjjkmlj 1=i.MODAL
-28 onmlmlnmmm 1=i.NOW
6 - 1=i.PLAY
33 - 1=i.WORK
-10 mllllommll 1=if.I
-3 mnmmmnmmmm 1=in.DEICTIC
-15 mlmllpmmlm 1=in.MY
4 nlmlmmmmmm 1=is.DEICTIC
-1 lnmlllmpml 1=it.AUX
-1 mommkmmqml 1=it.MODAL
-2 mmomlmlmmm 1=it.WORK
-3 mmmnmmmmmm 1=later.I
-22 lolkloplll 1=let.WE
-10 mmmmomlmmm 1=life.AUX
-5 mmmmomlmmm 1=love.AUX
-1 mmlmlmlnmm 1=make.DEICTIC
-3 momlmmmmmm 1=my.CHAT
-27 lrmkmllmll 1=my.CODE
9 mlmlmlmsmm 1=my.DEICTIC
-9 mlmmolmmmm 1=my.HOME
-20 mkmolmlmnm 1=my.KIN
15 - 1=my.LIKING
-2 lqmlmmmmmm 1=my.ORDER
22 mlmmmlmmpm 1=my.PERSON
1 mmmnmmmmmm 1=my.PET
21 - 1=my.WORK
3 - 1=our.KIN
2 - 1=our.PET
-9 mmmmmmmmmn 1=our.WORK
-1 mmlnlmnmmm 1=see.YOU
13 mmmnlmmmmm 1=she.AUX
8 nmmmmmmmmm 1=should.I
0 mmmommlmmm 1=sorry.AUX
-2 mmmlmommmm 1=suppose.I
-1 mmnmmmmmmo 1=thank.YOU
-1 mmpljmlmmm 1=that.AUX
0 mmomlmlmmm 1=that.MODAL
-2 mnplkmmpml 1=the.CHAT
-3 ltlmilmlll 1=the.CODE
0 mlplmmmmmm 1=the.DEICTIC
24 mlmomlmmmm 1=the.KIN
10 - 1=the.PERSON
9 mlmollmmmm 1=the.PET
-4 mmmlqlmmml 1=the.WORK
4 mlllqmmmmm 1=there.AUX
-5 mmmnmmmmmm 1=they.AUX
8 mmmmnmmmmm 1=they.HOME
-2 mmmmommmmm 1=they.MODAL
-3 lmplkmlmmm 1=this.AUX
15 mmmnmmmmmm 1=today.AUX
9 - 1=today.I
0 mmmnmmlmmm 1=too.MOOD
4 llooikqlml 1=we.AUX
-6 mmmlommmmm 1=we.HOME
-16 mlolkmrmmk 1=we.MODAL
0 mmmnmmlmmm 1=we.NOW
-7 olmllllmmm 1=what.AUX
-3 nmmmmmmmmm 1=what.MODAL
14 - 1=when.I
-3 ommmmmlmmm 1=where.AUX
-1 ommmlmmmmm 1=who.AUX
5 nlmmmmmmmm 1=why.AUX
0 lnmmmmmmmm 1=would.YOU
-2 mmomlmlmmm 1=wow.DEICTIC
8 konlmonlmm 1=you.AUX
20 lmlmplolmo 1=you.MODAL
0 mmmmmmloml 1=your.CHAT
4 mmnmmmmmmm 2:!
-4 momllmnnml 2:'d
-29 jnmqkijklm 2:'ll
-10 mnkqiiqjik 2:'m
-15 knnnonhklj 2:'re
11 kilthkpklk 2:'s
0 mrlplikllj 2:'ve
19 mnmlllmlms 2:0
-13 mlmmmmmmmn 2:0000
-7 jqlolmpllk 2:a
0 mmkmmmmmmm 2:about
-4 mmmmlmmmmr 2:add
19 - 2:adopted
-22 mmqkmmlmmm 2:agree
-1 mnmmmmmmmm 2:ahead
-4 mmmlpmmmmm 2:all
30 mmmmlmqmmr 2:and
8 - 2:anniversary
6 mmnllmmoml 2:answer
-5 mmnlmmmmmm 2:appreciate
-17 mnmlommnml 2:as
-3 mlnmmmmmmm 2:asked
4 mlmnlmonml 2:at
18 mmmnlmmmmm 2:baby
12 - 2:back
-18 mlnkomnlmm 2:bad
-10 mmmmnmmmmm 2:battery
5 mmmmomlmmm 2:believe
-13 mmmlmmommm 2:bet
-6 mmmmommmmm 2:birds
14 mmlmmmnmmm 2:birthday
-17 mmmmmlmmpm 2:boss
5 mmmnmmmmmm 2:bought
30 - 2:broke
-5 - 2:brother
-5 mmmnmmmmmm 2:bus
6 mmpmmmmmmm 2:but
17 ljkoqkplml 2:can
4 mmmnmmmmmm 2:car
0 mmmnmmmmmm 2:cat
-2 mnpllmlmmm 2:changed
-23 mkmlmpmmmm 2:character
-2 mnmnlmmmmm 2:class
-3 mmmmnmmmmm 2:closed
-6 mnmmmmmmmm 2:code
15 mmmlommmml 2:company
-6 mlmomllmmm 2:could
6 - 2:dad
1 mmmnmmmmmm 2:daughter
-12 mlollmlmmm 2:did
16 pkoinlloll 2:do
18 - 2:doctor
-6 olollmlmmm 2:does
13 mlmnllmmmm 2:dog
7 - 2:drive
-6 mmmnmmmmmm 2:dropped
4 - 2:eat
17 mommkmmmmr 2:email
10 - 2:enjoy
-8 mpmllmmmmm 2:essay
5 mmmnlmmmmm 2:exam
1 mmmnmmmmmm 2:eyes
-3 mmmmlmmmmp 2:failed
5 - 2:family
15 - 2:favorite
-19 mlnomljmmm 2:feel
28 - 2:finally
4 mknlmlmrmm 2:first
-11 mnmmmmmmmm 2:flight
-6 mmmolmmmmm 2:food
-10 mnmpkmlmml 2:for
-19 mmnnlmmmmm 2:forgot
13 - 2:found
0 mmmmmmnmmm 2:friend
-5 momlmmmmmm 2:function
21 mnnlmmlmmm 2:get
2 - 2:girlfriend
-14 mmolmmlmmm 2:give
21 mmmnmmmmmm 2:go
-7 nmnlnmlmml 2:good
2 lloollkmmm 2:got
-12 mmlmmmommm 2:gotta
1 - 2:grandmother
8 - 2:grew
-8 mmolmmlmmm 2:guess
0 mllqlmlmmm 2:had
17 - 2:hair
-2 mmmlqmlmmm 2:has
10 - 2:hate
2 mmnmmmlmmm 2:hear
-21 mmnmolmmmm 2:heard
-1 mmmnmmmmmm 2:heating
-1 mmomlmkmmm 2:helped
24 mlomlmlmmr 2:here
4 mmlplmlmmm 2:home
-9 mlnkmlpmmm 2:hope
9 - 2:house
-19 mmmmmlnmom 2:how
5 - 2:husband
-24 pjlkjsmlqq 2:i
0 nmnmmmlmmm 2:idea
-5 ommlmnlmmm 2:if
3 mklpmmnlml 2:in
-7 mnmmmmmmmm 2:internet
-11 nmmlnmmmmm 2:invented
6 ljmkwkiklk 2:is
-7 mojljlnqll 2:it
-2 mnnmmmlmmm 2:job
-11 nnkpllmlml 2:just
29 - 2:keep
7 mmmolmmmmm 2:kids
-1 mlolnmlmmm 2:know
-2 kmmmnmommm 2:knows
5 - 2:laptop
-13 mmomlmolmm 2:last
5 mlmommmmmm 2:left
-5 llpllmnlmm 2:like
13 nmmlolmmml 2:live
-2 mmmmlpmmml 2:looked
6 mmmmommmmm 2:lost
4 mmmlmmnmmm 2:love
0 mmkmmmommm 2:luck
17 mmommmmmmm 2:made
9 mmmmommmmm 2:make
-2 mmnmnmlmmm 2:makes
-2 nmmmmmmmmm 2:many
-46 npmnklnjmk 2:me
-7 olnmmmmmmm 2:mean
-9 mmmmlmmmmp 2:meeting
6 - 2:met
0 mmmnlmmlmm 2:milk
2 mmlmmmommm 2:miss
-9 mmknmmommm 2:missed
-9 - 2:mom
-1 mpkmlmlnmm 2:more
7 mmlmmmnmmm 2:morning
3 - 2:mother
5 - 2:moved
-2 mlmlolmmmm 2:movie
12 lmlmmmnmmm 2:much
-2 mlmmnlmmmm 2:museum
-10 lmnnmlllmo 2:must
-25 mmmmloolll 2:my
21 mlmmmnmmmo 2:name
-50 mujnlhknlk 2:need
-6 mmmnmmmmmm 2:neighbour
3 mmmnmmmmmm 2:neighbours
-12 mmnmnmmmmm 2:never
-2 mmmmmmnmmm 2:new
-7 mmmmmnnmmm 2:night
-7 - 2:nose
19 limmkmppmm 2:not
3 mlolmmomml 2:now
8 llpmomllml 2:of
-1 mlllkrommm 2:old
-4 mpllmmolml 2:on
-1 mommlmklmm 2:one
-15 mllnollqmm 2:only
-1 lomlmmmmmm 2:order
-1 mmloomlmmm 2:out
22 - 2:passed
-11 mmmmomlmml 2:people
0 mlmnnmmmmm 2:phone
6 - 2:play
7 mmnlmmmmmm 2:prefer
-5 momllmmmmm 2:program
12 - 2:proposed
-1 mplmmmmlmm 2:question
32 - 2:quit
0 mmlmpmmmmm 2:read
-8 mlqllmlmmm 2:really
-7 mmkmkmrmmm 2:regards
5 - 2:run
-15 mmolmmmmmm 2:said
-7 mmmnmmmmmm 2:say
-11 mmolmmnmmm 2:see
-5 mmmmnmmmmm 2:share
1 mmmnmmmmmm 2:shoes
-22 nlljqkopmn 2:should
0 mmmmmmlnmm 2:simple
-33 mmmmmmmmom 2:sister
13 mmmommlmmm 2:sleep
-14 mmlommmmmm 2:slept
-3 mommmmmlmm 2:some
-3 - 2:son
-5 mmomlmlmmm 2:sounds
-2 mlmmlmlrmm 2:step
3 mlolmmmmmm 2:still
-9 mmmmnmmmmm 2:students
2 mmmmnmmmmm 2:study
-1 mmmmnmmmmm 2:sun
-2 mlmnmmmpmm 2:table
1 mlmmmmmmmm 2:take
-1 mllmpmmmmm 2:takes
-4 momllmmmmm 2:task
-5 mmmnlmmmmm 2:taxi
1 - 2:teach
9 - 2:teacher
-3 mmmmnmmmmm 2:team
0 moolknllmm 2:that
-17 jqjpgsnknj 2:the
3 olknlmlmmm 2:there
-7 mnmmnmmmmm 2:these
-29 nkpktjklml 2:think
2 msklloklll 2:this
4 mnmmlmmmmm 2:throws
5 nmmmlmommm 2:time
14 pjnpklmloj 2:to
2 - 2:told
-1 - 2:too
9 mmlnmmmmmm 2:took
-1 mlmnnmmmml 2:train
1 mmnmmmmmmm 2:tried
-13 mmokmmlmmm 2:understand
3 mmmmnmmmmm 2:university
6 mmmnmmlmmm 2:up
-22 lolkloplll 2:us
20 mnmmmmmmmm 2:use
7 - 2:used
5 - 2:usually
4 - 2:visa
-2 mmmommmmmm 2:wait
-1 mmmnmmlmmm 2:waiting
-20 krkmkjmqlk 2:want
-2 mlnmnjmlml 2:was
-14 mmlommmmmm 2:watched
-19 olmllmmmmo 2:we
13 mnmmmmmmmm 2:website
8 - 2:wedding
-1 mmmlmmqlmm 2:well
-6 mlmommmmmm 2:went
1 mlmnmmmmmm 2:wife
5 mmmnlmmmmm 2:wifi
-37 mmlklqommm 2:wish
30 mjmnlmlsml 2:with
-7 mmmnmlmmmm 2:woke
0 mmmmnmmmmm 2:won
24 mmmnmmmmmm 2:work
28 mmomlmlmmm 2:works
-20 nmokloloml 2:would
-1 mmolmmmmmm 2:wrong
10 mmmmnmmmmm 2:wrote
2 mmmmmnmmmm 2:year
-9 ooiknlokml 2:you
-3 mllmlnnqml 2:your
-10 mlmmlnommn 3:'ll
34 - 3:'m
3 kkkrlkqllk 3:'re
-9 mlollnlmmm 3:'s
-57 mklnlonlnr 3:'ve
43 lolmlmmmmn 3:0
11 pnkoqmknll 3:a
-13 mmlpmplmmm 3:about
0 mommlmmmmm 3:above
7 mnmmmmmmmm 3:account
12 mmnmmmmmmm 3:afraid
-2 lmomlmlomm 3:again
-12 mmmkmmrmml 3:all
27 - 3:allergic
-3 mmlnmmlmmm 3:almost
-5 mmmnlmmmmm 3:already
6 lrlknollml 3:an
27 mnmmllnmmr 3:and
-1 mjmmmmmqmm 3:answer
16 mmmmmmmmmr 3:as
8 - 3:ask
-8 mmlolmmmmm 3:asleep
-33 kkkrmpnlmk 3:at
13 mmmommlmmm 3:badly
14 - 3:band
8 llmnloklmq 3:be
16 mllnmmlmmm 3:been
-9 mlmommlmmm 3:better
-7 mmmmnmmmmm 3:born
-3 mmlommmmmm 3:bring
-2 mmmlpmmmmm 3:broke
-1 mmmmmmmpmm 3:but
21 mnmllmlqml 3:by
41 mmlnmmmmmm 3:call
1 onmlmmmmmm 3:calling
-15 mmmmmlmmqm 3:came
16 mmmmnmmmmm 3:can
-10 mmlommmmmm 3:come
-5 - 3:cooking
-3 mmnmmnmmml 3:could
-8 lmmmmmommm 3:day
-5 mmolmmmmmm 3:definitely
-11 mmommmmmmm 3:did
2 - 3:dinner
2 - 3:divorced
-10 mnrkllklmm 3:do
-6 nqlllmlmmm 3:does
10 mmmmommmmm 3:dogs
-7 mnlnmlmmmm 3:doing
-10 nmmnmmmmmm 3:done
-1 mmmnmmmmmm 3:down
-10 mmmmmommmm 3:dream
-6 pmlmlmmmmm 3:eat
-3 - 3:eating
-15 lmmolmmmmp 3:eggs
40 - 3:emojis
2 mmmmnmmmmm 3:ended
8 - 3:engaged
4 nmmmmmlmmm 3:ever
-3 mmnmmmmmmm 3:exactly
-3 mnmmmnmmmm 3:exercise
15 - 3:expecting
-9 mmmommmmmm 3:feeling
-6 - 3:fine
3 mmmmnmmmmm 3:fired
-3 mnmmmmmmmm 3:five
17 - 3:flying
-7 mommmlmlmm 3:following
10 - 3:food
-19 pkmnolollm 3:for
-6 mmlnmmlmmm 3:free
-5 mmmmnmnmmm 3:friend
2 olmmmmmmmo 3:from
0 mmnmmmlmmm 3:funny
40 - 3:future
-10 mlmnmommmm 3:game
-7 kommmlmmmm 3:get
0 mmlnmmmmmm 3:getting
-2 mnnlmmmmmm 3:give
-13 mnnmllmmml 3:given
-1 mmnlmmlmmm 3:glad
-20 lmkmllplmo 3:go
-18 llmpmllmml 3:going
-4 mmollmlmmm 3:good
33 mklpmmlmmm 3:got
13 lllnnolmmm 3:great
13 mmmmmnmmmm 3:had
15 mmolmmmmmm 3:happy
25 mmmmnmmmmm 3:hard
-7 lmllsmllmk 3:has
6 nplmlllmml 3:having
-12 mmmnmmmmmm 3:heading
-1 mmnnmmlmmm 3:hear
-8 mmolmmlmmm 3:heard
-1 mmlnommmmm 3:heat
-9 momlmmmmmm 3:help
0 mmnmlmlmmm 3:helpful
5 mmmmommmmm 3:her
-7 mlkrkmomml 3:here
-8 mnnlmmmmmm 3:hoping
-8 olmlmmommm 3:how
-12 mmmlpmmmml 3:humans
41 pjmmkrklmk 3:i
24 nmkqklkmlk 3:in
-1 mnmmmmmnmm 3:include
13 mmmmmommmm 3:into
-57 jnmygnlhkj 3:is
-6 nmqinlkpmm 3:it
14 - 3:job
-50 lknknlqlml 3:just
-6 mlnlnmommm 3:keep
4 - 3:kids
-1 nmnmmmlmmm 3:know
10 mmmmnmmmmm 3:language
3 mnmmmmmlmm 3:last
0 mmlommlmmm 3:late
-1 mmmmommmml 3:learn
39 - 3:learning
-3 - 3:leaving
16 mmmnmmmmmm 3:left
-30 qtkkljkpll 3:like
-13 mlllmmpmmm 3:listening
-14 mllloqlmlo 3:live
3 mmmmlpmmmm 3:lived
-5 mmmmmlmmmn 3:lives
-5 mnmmmlmmmm 3:logo
6 lmmnmmmmmm 3:long
-5 mmmmmnmmmm 3:look
-31 mrnilllmmo 3:looking
3 mmmmpmlmmm 3:losing
-15 mmnmmmlmmm 3:lost
20 mmnmmmmmmm 3:love
3 mmnmmmmmmm 3:made
-12 momlmmmmmm 3:making
5 mlollllmom 3:me
-4 mmknmlnmml 3:meet
10 - 3:mind
0 mkplmmmlmm 3:more
0 molmlmmnmm 3:must
23 minplonllq 3:my
-7 - 3:name
-12 nnllmlmpmm 3:need
1 mnmlollmmm 3:never
18 - 3:new
-2 mmmmmommmm 3:next
-1 mmlmmmommm 3:nice
-35 mlomnlnlml 3:no
-38 ohqlmjlmlk 3:not
-2 mmlnlmommm 3:nothing
-4 mmomlmlmmm 3:now
11 lmmmmmnmmm 3:number
9 knnlmlnmmk 3:of
7 - 3:off
-3 mmmmmmlmmm 3:okay
14 ommmmmlmmm 3:old
46 llkqmllmmp 3:on
-1 mlpllmlmmm 3:one
-5 mmmlmmpmmm 3:only
-4 mnmmmmmmml 3:open
14 - 3:our
1 mmlommlmml 3:out
-10 mmmmmnmmom 3:own
-10 mmmnmmmmmm 3:packing
0 mmomlmmmmm 3:paragraph
-10 mmmnmmmmmm 3:parents
-2 nnmmmlmmmm 3:pay
-3 mmlnmmmmmm 3:pizza
-4 kpkllmrlml 3:please
-7 mlolmmmmmm 3:prefer
-1 mlmmmolmmm 3:pretend
-4 mlnommlmml 3:probably
-5 mmmmmmmmpm 3:put
12 mmmlmnmmmm 3:raised
23 mlolmmmmmm 3:rather
-3 - 3:reading
20 - 3:really
13 mlmmmmmmmm 3:recommend
-9 lmommmlmmm 3:right
0 mmmnmmmmmm 3:run
-7 mmmnlmmmmm 3:running
5 mnmmmmmmmm 3:runs
1 mmmmmmommm 3:safe
-32 mmmmnmmmom 3:said
-3 lnlmlmpmmm 3:same
-14 mllllnqmmm 3:say
-9 mmmmmlmmrm 3:says
24 - 3:scared
2 mmmmnmmmmm 3:season
-3 mmlonmmmmm 3:see
18 lplmmmmmmm 3:send
-4 mnmmmmmnmm 3:sentence
2 mmmmnmmmmm 3:seven
-6 mmmnmmmmmm 3:she
-1 mmmmnmmmmm 3:short
-4 mnmljnlrml 3:should
-17 nmmlmmlmmo 3:shows
16 - 3:signed
13 - 3:single
3 - 3:sister
-9 mlmnmmmmmm 3:sitting
-2 nllnmmlmmm 3:sleep
29 - 3:sleeps
-33 llsjlljmml 3:so
-18 mmmnmmmmmm 3:soaked
-17 mmlommmmmm 3:some
-21 mlpkmmmmmm 3:something
-4 mmnkmmpmmm 3:sorry
0 mkmmlmmrmm 3:sound
-1 mnmnmllmmm 3:start
-1 mmmmlmmmmo 3:started
8 - 3:starts
-2 - 3:staying
-16 mlnmmmkmmm 3:still
-5 mnmmmnmlmm 3:story
-18 mmnmmmlmmm 3:stuck
14 - 3:studying
-27 mmmmmmommm 3:summer
-1 mmllmmqmmm 3:sure
-3 mpklnmommm 3:take
18 mlmnlmmmmm 3:taking
-2 mlnkmmqmmm 3:talk
13 - 3:taught
4 mmmmnmmmmm 3:teacher
8 mlnmmmmmmm 3:tell
14 - 3:terrible
-2 mllnmmmmmm 3:text
-38 nkjksmplml 3:that
-28 pnngtojlmi 3:the
-2 nlnmmmmmmm 3:think
-4 mmpkmmmmmm 3:thinking
5 - 3:thinks
3 molnmmlmmm 3:this
-14 mmnmmmmmmm 3:thought
-5 mmnmmmmomm 3:three
-5 kshnimojkm 3:to
-14 mmnnlmlmmm 3:too
13 - 3:training
-16 nnnlmmmmmm 3:tried
-15 lksjmmlmmm 3:try
-5 lqlkmllmml 3:trying
12 mmlmmmmmmm 3:turn
-18 mrkmnmllml 3:two
4 mlmmmmmnmm 3:under
41 knmmlnolmm 3:up
-3 mllnmmmnmm 3:use
-13 mqmlmlmmmm 3:using
-1 lmpkmmlmmm 3:wait
-12 mlmnmmmmmm 3:waiting
-11 mmmnmmmmmm 3:walking
-7 pnmkmmmmmm 3:want
-2 mmllmmpmmm 3:wanted
-9 mmmnmmmmmm 3:wants
0 lnllqmlmll 3:was
-11 mlmnmmmmmm 3:watching
4 - 3:way
12 mmmnmmmmmm 3:we
-12 mmlommmmmm 3:well
2 mmmnlmmmmm 3:went
-7 mlmmnmmmmm 3:were
-10 lmolnmnmmm 3:what
5 mnmnllnlml 3:with
-8 mmlmommmmm 3:won
-4 qlmmmmmmmm 3:wondering
0 mmmmmmlnmm 3:words
-10 mllpnnlmml 3:work
-1 mnmmmmmmmm 3:working
-6 lnmmlllomm 3:write
10 momlmmmmmq 3:writing
-52 pmkfkjtnml 3:you
-37 mmommmmlml 3:your
61 mthmkmmklo AHEAD
16 - AHEAD>AHEAD
-1 molmmmmlmm AHEAD>CHAT
8 - AHEAD>LASTING
1 mmlnmmmmmm AHEAD>NOW
21 mmmmnmmmmm AHEAD>SPAN
14 - AHEAD>and
16 - AHEAD>for
-16 mnmmmmnmml AHEAD>to
-1 mnmlmommmm AHEAD>w
-44 winkqnflhh AUX
-4 mnlmmommmo AUX>'ve
3 lnljtmklln AUX>-ed
-36 ljntglmlkm AUX>-ing
-10 mlqnlmlmml AUX>-ly
32 plmkqmlmml AUX>-s
38 momllnmmmo AUX>0
18 mnmmlmmmmm AUX>AHEAD
-11 llrkmlmlmm AUX>AUX
11 mmmmnmmmmm AUX>CONDITION
-5 rknkkkknml AUX>DEICTIC
-9 mmmlmmmmpm AUX>HOME
13 pqkkljllll AUX>I
10 mmmmonmmmm AUX>LASTING
-8 nnmlmlmpmm AUX>LIKING
7 llpnlmnlml AUX>MOOD
19 mlmmmplmom AUX>MY
2 mmnklmommm AUX>NOW
-29 mlmpkmmmmm AUX>PLAY
-4 mlmlomnmmm AUX>PRAISE
2 - AUX>SPAN
-4 mmlmmmnomm AUX>THANKS
16 - AUX>THIRD
-5 ommlmmmmmm AUX>WE
2 lmmmnmmmmm AUX>WORK
5 nqkmklilmk AUX>YOU
1 mnnkmqkoml AUX>a
-18 mnllnplmmm AUX>an
-2 mmmnmmmmmm AUX>at
18 - AUX>bad
-8 kolmklmqmr AUX>be
-1 mmmnmmmmmm AUX>eat
-4 mmllnpmmmm AUX>fly
1 mmlmmmommm AUX>for
-4 mlolmmmmmm AUX>go
-9 nllomlllml AUX>in
0 mmlmmmommm AUX>let
10 mkolnipqlj AUX>not
5 mlmnmnmmmm AUX>on
-16 mlmolmmmmm AUX>out
-2 mmmmnmmmmm AUX>see
-9 mlmolllmpm AUX>so
3 pmmknmklll AUX>the
-1 mpmlllmmmo AUX>to
-3 lmomkmnmmm AUX>too
-15 llsjmllmmm AUX>try
-7 llmlwthhjn AUX>w
-98 mvuabefyjp CHAT
-2 mommlmmmmm CHAT>-s
-24 mmmmmmmmmo CHAT>0
-8 lorjjlltml CHAT>AUX
-3 mlmmmmmqmm CHAT>DEICTIC
-10 mnnlmlmmlr CHAT>I
-5 nmmmmmmmmn CHAT>THIRD
0 nnmmmmmmmm CHAT>WH
-1 mlnnmmmmmm CHAT>YOU
-1 molmmmmmmm CHAT>and
-2 mnlmmmmnml CHAT>as
-2 pmmmmmmmml CHAT>for
10 mlllmmmrml CHAT>in
5 - CHAT>me
-6 momlmlmlmm CHAT>of
0 mmlmmmmnmm CHAT>the
18 olllklktml CHAT>w
-98 hyhdcffnjv CODE
4 mrmklllmml CODE>-s
-9 momllmmmml CODE>0
-19 lrlmmlmmll CODE>AUX
-12 mnmmmmmmmm CODE>CODE
8 mpllllmlmm CODE>DEICTIC
-3 mlmommlmmm CODE>NOW
1 mnmmmmmmmm CODE>WH
-19 mpllllmmmm CODE>and
-7 mlmnmmmmmm CODE>at
3 mmmmlmmmmn CODE>for
-1 monmkmmmmm CODE>has
-12 mnmlmmmmmm CODE>in
0 mnmmmmmmmm CODE>of
3 mnmlmmmmmm CODE>on
-17 mollmmmmmp CODE>to
-40 mklmlllrms CODE>w
192 mmmlnlmmql CONDITION
1 - CONDITION>0
5 - CONDITION>KIN
9 - CONDITION>LASTING
2 - CONDITION>WH
4 - CONDITION>and
1 - CONDITION>at
8 - CONDITION>but
5 - CONDITION>for
4 - CONDITION>in
3 - CONDITION>on
16 mmmlnmmmol CONDITION>to
16 - CONDITION>w
118 mmdayrjlvy Capital
-83 muyakkdlke DEICTIC
21 nhpqkkoklk DEICTIC>'s
-9 mmomlmkmmm DEICTIC>-ed
-1 nmmmlnmmml DEICTIC>-ing
-16 pqnjqkiklk DEICTIC>-s
19 - DEICTIC>AHEAD
-21 kkskklqnlj DEICTIC>AUX
-25 lmrklllnml DEICTIC>CHAT
-22 lqkllllmml DEICTIC>CODE
-19 loqkjlnlmm DEICTIC>DEICTIC
6 mlmmnommmm DEICTIC>HOME
29 mllmmqmmol DEICTIC>I
8 - DEICTIC>KIN
12 mmmmmommmm DEICTIC>LASTING
0 mmmmmnmmmm DEICTIC>MY
6 ljlrllllml DEICTIC>NOW
-8 mlnlonmmmm DEICTIC>PLAY
42 mmllolompm DEICTIC>SPAN
-14 mmmmmmommm DEICTIC>THANKS
17 mmlmonmmmm DEICTIC>THIRD
18 mmmmmlnmmm DEICTIC>WH
2 mlrllmlmmm DEICTIC>WORK
-1 mmlmlmommo DEICTIC>YOU
-5 mnnlmlmlmm DEICTIC>a
-6 mlnmmmmpmm DEICTIC>and
-13 mllnmmmpmm DEICTIC>by
-10 knmmmmlmom DEICTIC>for
-11 mmllllmtmm DEICTIC>in
1 mmmmmnmmmm DEICTIC>of
-1 nnmmmmmmmm DEICTIC>on
-1 mmolmmmmmm DEICTIC>out
-2 nmmmlnmmmm DEICTIC>the
30 mnlmlmommr DEICTIC>to
1 - DEICTIC>too
1 mplmmmmlmm DEICTIC>two
-69 spcnrnkrmm DEICTIC>w
-7 mlommmmmmm DEICTIC>way
89 ohgpstgjrl HOME
9 - HOME>AUX
4 nmmmmlmmmm HOME>DEICTIC
0 mmmmomlmmm HOME>LASTING
-13 mmlolmlmmm HOME>NOW
-9 mmmmmommmm HOME>a
13 - HOME>and
5 - HOME>by
-10 mlmmplmmmm HOME>has
3 nlljpnlloo HOME>in
-7 mmmmmnmmmm HOME>on
12 - HOME>out
2 mmmmnmmmmm HOME>the
-3 mmmllommrl HOME>to
50 mmmnmmmmmm HOME>w
7 lgukawgiyh I
-9 kkjpioliom I>'m
2 nojpkkkloo I>'ve
28 lnoolmmlql I>-ed
-14 mlnlmommmm I>-ly
-13 mnnlmlnmmm I>-s
28 liqngoknoi I>AUX
6 mmmmmommmm I>CODE
-13 mlmllpmmoo I>HOME
34 mmnmmmmmmm I>LASTING
27 lkrjmlmlnm I>LIKING
-19 lnmlkomnlm I>MODAL
-18 onmlmlnlmm I>NOW
24 - I>PLAY
14 mmmlmnmmom I>WORK
8 - I>ask
-13 mmmlmmommm I>bet
-2 mmmnmmlmmm I>buy
8 - I>eat
4 krmlmllmml I>get
10 mlmnmmmmmo I>go
5 mlmomllmmm I>got
-22 lklnlolmol I>had
-8 mllmmommom I>own
-1 nmmmmlmmmm I>pay
-4 mnmmmlmmmm I>put
-7 mmmmmnmmmm I>ran
4 mnmmmmmmmm I>run
-10 mmolmmlmmm I>see
-2 nmmmmommmm I>the
26 mnmmmmmmmm I>use
10 olrhssgpqi I>w
2 - I>won
-51 rjihlymlkj IF
3 olmmlnmmmm IF>DEICTIC
-21 mjljlxlmkk IF>I
-20 mlmmmommmm IF>MY
-1 qllmomlmmm IF>YOU
180 kjkqloqlql KIN
-13 - KIN>'s
48 - KIN>-s
-19 lklrjnlmlm KIN>AUX
7 mmmmnmmmmm KIN>DEICTIC
3 - KIN>HOME
8 - KIN>LASTING
21 - KIN>NOW
5 - KIN>PLAY
4 - KIN>THIRD
10 - KIN>WH
0 mlmmmnmmnm KIN>and
-15 mnmmmmmmmm KIN>at
4 - KIN>but
-14 mmmnmmmmmm KIN>for
7 - KIN>had
-18 mmmmmmmmmo KIN>has
10 - KIN>in
10 - KIN>of
12 - KIN>to
-5 mlmlommmom KIN>w
135 njjguoslnq LASTING
10 mmnmmmmmmm LASTING>-ed
-19 mnllpmmmmm LASTING>-s
5 - LASTING>AHEAD
5 mmmmomlmmm LASTING>AUX
21 - LASTING>CHAT
-16 mmmmmmommm LASTING>DEICTIC
15 - LASTING>I
2 - LASTING>KIN
11 - LASTING>LASTING
20 - LASTING>MY
15 - LASTING>NOW
13 - LASTING>SPAN
5 - LASTING>THIRD
3 - LASTING>WORK
7 - LASTING>a
12 - LASTING>and
-4 mmmlmlompm LASTING>day
8 - LASTING>had
26 - LASTING>the
11 - LASTING>to
-5 mlolnpmlmo LASTING>w
58 ontflgmosj LIKING
8 mmmmpmlmmm LIKING>-ing
42 - LIKING>-s
-5 mmmmomlmmm LIKING>AUX
-30 miokllnnql LIKING>DEICTIC
-11 mmmmmmmmom LIKING>MY
24 - LIKING>PET
9 - LIKING>PLAY
-15 mmnmmmmmmm LIKING>WH
-25 mmllmmplmm LIKING>YOU
-12 moolllmpmm LIKING>a
12 - LIKING>me
7 mnmmmmmmmm LIKING>tea
-7 mkolmmmomm LIKING>the
24 opllmlllml LIKING>to
41 nmmmmllmom LIKING>w
-74 mtnkkmnphr MODAL
5 mqmkmklnml MODAL>LIKING
-6 mlkpmmmmmm MODAL>PRAISE
-8 mmmlmpmmmm MODAL>be
-1 - MODAL>buy
-6 mmnlmmommm MODAL>say
22 nlnlmnlmmm MODAL>w
-69 oemuhhpgjk MOOD
-2 mnmmnmmmmm MOOD>-ing
5 nmllpmlmmm MOOD>-s
-2 nmlommlmmm MOOD>AUX
15 mmolmmnmmm MOOD>CHAT
-6 mmommmlmmm MOOD>DEICTIC
12 llonmllmmm MOOD>I
10 - MOOD>KIN
-1 mnlllmommm MOOD>MOOD
-17 lmholmmmmm MOOD>NOW
-5 mmmmommmmm MOOD>PERSON
-3 mmklmmpmmm MOOD>THANKS
-6 mmpmlmkmmm MOOD>WORK
13 mnmllmommm MOOD>and
-4 - MOOD>at
-4 mlmnmmnmmm MOOD>day
-6 mmmlommmmm MOOD>for
12 mmmommmmmm MOOD>in
-7 mmmmmmommm MOOD>new
-7 llrmlmkmmn MOOD>to
14 nlmjjnqlmo MOOD>w
85 iseohplmrq MY
28 - MY>-ing
2 mjkslknllo MY>-s
2 - MY>0
-7 mnnlmmmomm MY>CHAT
-33 mrmlllllll MY>CODE
7 - MY>CONDITION
35 mlmlmlmsmm MY>DEICTIC
23 mlmmolmmmm MY>HOME
69 mklolllmpn MY>KIN
-25 mmmmmlmmpm MY>LASTING
5 mmmmmlmmom MY>LIKING
8 - MY>NOW
-40 kwlillllll MY>ORDER
21 mlmlllomoq MY>PERSON
20 mlmmmnmmmm MY>PET
17 - MY>PLAY
10 - MY>PRAISE
15 - MY>SPAN
-22 mlmllnmmqn MY>WORK
-10 mlmlmmpmmm MY>bad
5 mmmnmmmmmm MY>car
6 mnmmmmmmmm MY>new
9 - MY>old
26 - MY>own
-18 mmmnmmmmmm MY>pen
3 - MY>two
-16 lniolvliio MY>w
-12 mmmnmmmmmm MY>way
-98 kedyaakege NOW
-1 - NOW>'ve
7 lkonllmmml NOW>-ed
-17 nlmoklmlml NOW>-ing
-2 omnlmmlmmm NOW>-s
6 lnqknmlmmm NOW>AUX
-1 mnmmmmmmmm NOW>CHAT
-13 mnmolmlmmm NOW>DEICTIC
53 - NOW>HOME
8 lmmpmlmmll NOW>I
3 mmmlmmommm NOW>LASTING
-5 mmokmmmmmm NOW>MOOD
-6 mmmlmmpmmm NOW>MY
-13 mmmommlmmm NOW>NOW
20 - NOW>SPAN
-3 mmommmlmmm NOW>THANKS
-3 mmmkmmrmmm NOW>a
10 mmmnmmmmmm NOW>and
-9 mmmnmmmmmm NOW>at
1 mmmommlmmm NOW>got
3 - NOW>had
-9 mmmnmmmmmm NOW>in
13 - NOW>on
9 - NOW>put
16 - NOW>so
-7 mlmnmmmmmm NOW>to
15 nspkjlkmll NOW>w
53 jrijnmimmu Number
-33 nxjikkinnl ORDER
-2 mmmnmmmmmm ORDER>-ing
4 nmmmmmmmmm ORDER>-s
26 mommmmmmmm ORDER>AUX
-1 - ORDER>ORDER
-14 mnmmmmmmmm ORDER>and
-4 mnmlmmmmmo ORDER>has
-8 mnmmmmmlmm ORDER>of
2 - ORDER>on
-14 mmmmmmmmpm ORDER>to
8 lommmmmmmm ORDER>w
51 mijjporlnq PERSON
8 - PERSON>-ed
46 mmmmnmmmmm PERSON>-s
0 mllnmmommm PERSON>AUX
5 - PERSON>HOME
-5 mmmmmmmmmo PERSON>I
13 - PERSON>LASTING
-13 mmmnmmmmmm PERSON>NOW
-9 mmmmmnnmmm PERSON>WH
3 - PERSON>for
12 - PERSON>in
0 mmmmnmmmmm PERSON>on
4 mkmlommmol PERSON>w
64 ojjoqqkllk PET
4 - PET>-ed
9 mmmnmmmmmm PET>-s
-9 lllnommmml PET>AUX
4 - PET>I
4 - PET>WH
8 - PET>and
28 mmmnmmmmmm PET>w
75 lklspljklk PLAY
5 - PLAY>-ed
28 - PLAY>-ing
16 - PLAY>-s
4 mmmmnmmmmm PLAY>AUX
4 mlmlmommmm PLAY>I
4 - PLAY>LASTING
-7 mmmnlmmmmm PLAY>MOOD
3 - PLAY>MY
0 mmmmnmmmmm PLAY>PLAY
-5 mnmmmlmmmm PLAY>a
-2 mmmnmmmmmm PLAY>and
-7 mmmmommmml PLAY>for
6 - PLAY>in
-9 mmmnmmmmmm PLAY>on
8 - PLAY>the
-16 mnlonmllmm PLAY>w
-22 hgyenjqhki PRAISE
4 mmnmmmmmmm PRAISE>!
-1 mmkmmmqmmm PRAISE>-ing
3 mmlmlmqmmm PRAISE>-s
3 mmommmmmmm PRAISE>I
-4 mnnkmmnmmm PRAISE>NOW
10 - PRAISE>PERSON
-1 mmpmmmmmmm PRAISE>but
-2 lmmmmmommm PRAISE>day
-1 mlmmlmomml PRAISE>for
-3 mmllmmpmmm PRAISE>to
-5 lnlmrllmmm PRAISE>w
194 kkjkpmqktq SPAN
-7 mnmmmmmlmm SPAN>-s
1 - SPAN>0
-7 mmmmnnmmmm SPAN>AUX
12 - SPAN>I
4 - SPAN>LASTING
10 - SPAN>LIKING
2 - SPAN>NOW
3 - SPAN>PERSON
9 mmmmlmommm SPAN>SPAN
17 mmmmmmmmom SPAN>and
7 - SPAN>for
-1 mmmmmommmm SPAN>in
-3 mmmmlmmmmp SPAN>of
-4 - SPAN>old
-31 mnmnklmmmn SPAN>w
-39 iilehkylll THANKS
-4 lmmmmmnomm THANKS>DEICTIC
12 mmnmmmmmmm THANKS>I
12 - THANKS>MY
-1 mmlmmmnmmm THANKS>THANKS
-8 llokllommn THANKS>YOU
-2 mmllmmpmmm THANKS>for
-4 mmnlmmnmmm THANKS>to
-1 mmmmmmnmmm THANKS>w
38 njoopqgixi THIRD
19 mmlpkllmmm THIRD>'s
-29 mnlkpnmmol THIRD>-ed
-10 mkllmqmmql THIRD>-s
31 lllpmnllml THIRD>AUX
7 mmmmommmmm THIRD>DEICTIC
9 mmmlmmmmmn THIRD>HOME
9 - THIRD>KIN
6 - THIRD>LASTING
-7 mmnmmmmmom THIRD>LIKING
23 mmnolmlmmm THIRD>NOW
5 mmnmmmmmmm THIRD>WH
10 - THIRD>WORK
4 - THIRD>had
1 - THIRD>has
-12 mmmnnmmmmm THIRD>say
17 oklmmpmmrl THIRD>w
34 kmlqmmnjkp WE
17 momllmommm WE>'ve
20 - WE>-ed
12 kmmphlolmp WE>AUX
4 mmmlolmmmm WE>HOME
-8 mkmmmrlmmm WE>IF
-11 mmmmnmmmmm WE>LASTING
12 mmmnmmlmmm WE>NOW
2 mnmmmmmmmm WE>PLAY
-4 mnmollmmmm WE>go
3 - WE>got
3 mmmnmmmmmm WE>had
-9 nlmmmnmmmm WE>say
-9 mnnkklnllp WE>w
-33 ynjigfmhkh WH
-7 mmmlmmnmmm WH>'s
16 nmmmmmmmmm WH>-ed
26 kollllplmm WH>-s
2 rojkhnkllk WH>AUX
-25 olnlmmmmmm WH>DEICTIC
10 lonmlklmnn WH>I
13 - WH>MY
-3 kmmmmmpmmm WH>PRAISE
5 ommmmmmmmm WH>THIRD
4 mkrnoljmmm WH>YOU
-5 jmmommpmmm WH>a
-11 qkmlolmmmm WH>the
11 tkknmmlmml WH>to
-13 smklmljlml WH>w
112 imslokgjwm WORK
-7 mmmmmmmmmp WORK>'s
21 mnmmlmmmmm WORK>-s
-14 lnmlmnmmmn WORK>AUX
26 - WORK>I
7 - WORK>LASTING
5 mmnmmmmmmm WORK>LIKING
-20 mlmommlmmm WORK>NOW
3 lmmmnmmmmm WORK>WH
-8 mmmmmlmmom WORK>and
25 - WORK>as
24 mmmlmnmmmm WORK>at
33 mmmnmmmmmm WORK>for
40 mnmmlmmmmm WORK>in
1 mnmmmmmmmm WORK>on
4 mmmmnmmmmm WORK>two
33 mnmlolmmpm WORK>w
-100 rhsfelylhm YOU
-9 llolnmnmml YOU>'ve
-10 llqlmmkmmm YOU>-ed
-1 ommmmmnmmm YOU>-ing
-4 mmnmlmlmmt YOU>-ly
4 nmlmmmnmmm YOU>-s
-18 opnhkpskll YOU>AUX
16 llqmlljpml YOU>CHAT
-5 mlnlmmmmmq YOU>CODE
-2 nnknmmlmmo YOU>DEICTIC
-11 nmlnlmlmmm YOU>HOME
-10 mmmmmmpmml YOU>KIN
-2 nmmmmmlmmm YOU>LASTING
-3 omlmmmlmmm YOU>LIKING
-1 nmmmmmlmmm YOU>MODAL
-1 omknmmlmmm YOU>MOOD
-7 mmmjmmpmmm YOU>NOW
-1 mmlommmmmm YOU>WH
-7 mnlmmmnmmm YOU>a
-1 mmlmmmpmml YOU>all
-16 mllmmoomml YOU>and
-12 lllqlllmmp YOU>at
3 mmommmlmmo YOU>for
-1 nmmmomllmm YOU>get
0 mmlmmmpmmm YOU>go
-1 mmommmlmmm YOU>got
0 mmnmmmnmmm YOU>so
0 mnlmmmmmmm YOU>the
2 lollmnlpmm YOU>to
-6 mmjmmmqmmm YOU>too
-1 - YOU>up
-11 kmpkmolmln YOU>w
-11 mmmmmnmmom ^ "
0 mmpmlmllmm ^ 'll
-7 pmmmmlmmmm ^ 'm
-1 qmmmlmlmmm ^ 're
-7 ollllmpmmm ^ 've
-5 mmmmlommml ^ *
-3 nlmlqlnmml ^ a
-12 mlmmnmmmom ^ according
-1 mmmmmmlomm ^ add
6 mmmmmmnmmm ^ after
-3 mmnmlmmmms ^ all
22 - ^ allergic
-5 mmmmmmnmmm ^ almost
-1 ommmmmkmmm ^ and
-1 mlmmmmmpmm ^ answer
-1 plnmlmlmmm ^ any
-2 plmmmmmmml ^ anyone
-12 mlllmrnmol ^ as
-5 mommlmmmmm ^ assume
-8 mmmommlmmm ^ at
-4 mkmmmmopmm ^ be
8 mmommmmmmm ^ both
-6 mnmnmmlmmm ^ call
-3 oonmllklml ^ can
-1 mlmmmmqkmm ^ come
7 mmnmmmkmmm ^ cool
-8 kpmmmmmmmm ^ could
-6 mnmmmmmmmm ^ create
-10 mmmmlmommq ^ dear
0 nmmmmmlmmm ^ did
6 njklklprml ^ do
0 nmmmmmmmmm ^ does
1 mmmnmmmmmm ^ done
10 mmmmnmmmmm ^ every
-1 mmmmommmmm ^ everyone
-7 mommlmlnmm ^ explain
-3 mmlqmmlmmm ^ finally
3 mlllloommp ^ for
1 mmlmmmmmpr ^ from
-4 - ^ give
-1 mpmmmmllmm ^ go
32 mmmolmmmmm ^ going
-1 llnknmnlml ^ good
-1 mmlmmmommm ^ happy
-1 mmmommlmmm ^ having
9 lllololmnl ^ he
5 - ^ hello
-2 mnmmmmllmm ^ help
0 mmkmmmqmmm ^ here
0 mmmmmmnmmm ^ hey
17 lmmmmmnmmm ^ hi
-2 mmmmmmmmpm ^ his
-3 mmmlmmommm ^ hmm
0 mmmlmmpmmm ^ hope
-11 olllkllmml ^ how
4 kopqiiomad ^ i
-10 mlllnolmll ^ if
-4 mmmmmommmm ^ imagine
-4 mommmmmlmm ^ improve
-35 kllkmrmpmk ^ in
-2 mmmlmmmnmm ^ include
3 plmllmmmmm ^ is
-6 klnookmnlj ^ it
22 - ^ job
34 pnkokmllml ^ just
10 mlmmmmmnmm ^ keep
-5 mmmmmnmmmm ^ last
-3 mmmnmmmmmm ^ later
-24 lnnklookll ^ let
-10 mmmmomlmmm ^ life
-4 mmnmlmolmm ^ lol
-11 mmmmloommm ^ long
-10 mmlmomommm ^ love
-12 mnlmlmloml ^ make
-5 mmpmmmkmmm ^ me
-9 iqjpjmoonh ^ my
-2 ommolmllmm ^ need
13 mmnmkmommm ^ never
3 mqkmlmllmm ^ next
5 mmlmmmnmmm ^ nice
16 lnokklpnml ^ no
-4 mmlmrmlmmm ^ nobody
9 lmpnlmllmm ^ not
0 mmomnmlmmm ^ nothing
-2 lqlmmmmlmm ^ now
2 mmmommmmmm ^ off
15 mmqllmkmmm ^ oh
-14 llnlllplml ^ okay
0 mmmommlmmm ^ on
1 mokmnmmlmm ^ one
14 mkmnnmmmmq ^ our
4 mmmommmmmm ^ out
9 mmmmpmlmmm ^ people
-1 mmommmlmmm ^ perfect
31 mklllmkoml ^ please
-1 omlmmmlmmm ^ really
29 - ^ remember
-4 mmnnmmmmmm ^ right
-3 mmnmlmomml ^ same
-6 mlmmmnnmmm ^ say
-1 mmmnlmnmmm ^ see
7 lllqlnllol ^ she
8 nmmmmmmmmm ^ should
-12 mmmmmmommm ^ since
-6 olkqknklml ^ so
20 - ^ someone
-1 mmkolmnmmm ^ sorry
-3 mmpmlmlmmm ^ sounds
-5 mmomlmkmmm ^ still
-2 mmmolmmmml ^ stuck
-16 mmmlmommmm ^ suppose
-1 mlmmmmnnmm ^ take
-5 nnlmlmnlmm ^ tell
-1 mmnmmmmmmo ^ thank
1 mmmmlmnlmm ^ thanks
-9 lksjjlkllk ^ that
-27 hqnmomijqi ^ the
-5 mnmnmmmlmm ^ then
10 mlkoolmmml ^ there
-6 lllnplllml ^ they
-7 ljqmmlllmq ^ this
23 mmmnmmmmmm ^ today
-1 mmmnmmmmmm ^ tonight
0 mmmnmmlmmm ^ too
7 mmmolmmmmm ^ trying
-1 mlmmmmlqmm ^ use
6 knooojmlll ^ we
5 mmmmmmnmmm ^ well
-1 nklnklolml ^ what
6 pmmlomlmml ^ when
-3 ommmmmlmmm ^ where
1 ommmmmlmmm ^ which
-3 lmmllmqmmm ^ who
4 olmllmlmmm ^ why
-2 mlmmmmpmmm ^ wish
0 lnmmmmmmmm ^ would
-2 mmomlmlmmm ^ wow
-5 mmmmlmmomm ^ write
-1 mmommmlmmm ^ yeah
3 mnnllmpkml ^ yes
8 - ^ yesterday
-4 nlrjookkml ^ you
-3 loollmlomk ^ your
-11 mmmmmnmmom ^>"
-7 pmmmmlmmmm ^>'m
-7 ollllmpmmm ^>'ve
-5 mmmmlommml ^>*
11 mnlnmmmmml ^>-ed
-13 ljluuogknj ^>-ing
2 olnpkoilml ^>-ly
-16 jknhykhpmr ^>-s
4 mqkmlmllmm ^>AHEAD
-2 ymmigjkolj ^>AUX
-35 mklllllolu ^>CHAT
-19 mlmlnlmmmv ^>CODE
26 - ^>CONDITION
-20 gjrmrinkkk ^>DEICTIC
10 - ^>HOME
4 kopqiiomad ^>I
-44 lmkkmuklkk ^>IF
1 mmmmommmmm ^>KIN
-2 llmlmoqlml ^>LASTING
-11 mmllomplmm ^>LIKING
-19 lknlkkrklj ^>MOOD
6 ipjqkmoonk ^>MY
59 nqlrjlkklk ^>NOW
-11 mmmmommmmm ^>PET
19 mommnmllmm ^>PLAY
4 llrlklllml ^>PRAISE
-21 mmmmmmmmmo ^>SPAN
12 kllkkltlmm ^>THANKS
17 kjjsnojkrj ^>THIRD
6 knooojmlll ^>WE
-8 xhijijnklj ^>WH
30 mmlmomlmmm ^>WORK
-12 mntjmojlmo ^>YOU
-3 nlmlqlnmml ^>a
-1 mmmmmmlomm ^>add
-3 mmnmlmmmms ^>all
-1 ommmmmkmmm ^>and
-1 plnmlmlmmm ^>any
-12 mlllmrnmol ^>as
-8 mmmommlmmm ^>at
-4 mkmmmmopmm ^>be
3 mlllloommp ^>for
-1 mpmmmmllmm ^>go
-3 mmmlmmommm ^>hmm
-35 kllkmrmpmk ^>in
-24 lnnklookll ^>let
-4 mmnmlmolmm ^>lol
-5 mmpmmmkmmm ^>me
16 lnokklpnml ^>no
9 lmpnlmllmm ^>not
2 mmmommmmmm ^>off
15 mmqllmkmmm ^>oh
0 mmmommlmmm ^>on
4 mmmommmmmm ^>out
-6 mlmmmnnmmm ^>say
-1 mmmnlmnmmm ^>see
-6 olkqknklml ^>so
-27 hqnmomijqi ^>the
0 mmmnmmlmmm ^>too
-1 mlmmmmlqmm ^>use
-17 iqkhodrttv ^>w
-2 mmomlmlmmm ^>wow
3 mnnllmpkml ^>yes
21 nweknwkkfh a
-4 mmmmnmmmmm a 0
4 - a 0000
2 - a baby
-1 mmmnmmmmmm a bad
6 mmmmmlmmmm a bakery
16 - a band
-8 mmmmmnmmmm a bank
-8 mllommmmmm a beer
-1 - a beginner
-6 mllonllmmq a big
9 - a bike
-9 mnmmmmmmmm a birthday
-14 mlnmnlnmmm a bit
15 - a boat
20 mlmolmmmmm a book
21 mnmmlmmmmm a boy
-2 mlnnmmmmmm a break
20 - a cabin
-11 - a call
23 - a car
-5 mlmmmnmmmm a cat
-9 mnmmmmmmmm a cheap
3 mlmmnmmmmm a child
-2 ommmmmmmmm a claim
-7 mllommmmmm a coffee
-5 nmlmmmmmmm a cold
1 - a cover
-7 mlmnnmmmmm a cup
4 - a customer
14 mmmmmommmm a dancer
7 llmnnmmmmm a day
14 - a dental
11 - a diabetic
59 - a divorce
-1 mmmmnmmmmm a documentary
7 mnmmmmmmml a dog
-17 mlmlmnmmom a dream
5 - a family
-9 mmmmlmommm a few
5 nmmmmmmmmm a flat
9 - a food
-22 momlmmmmmm a form
3 mnmmmmmmmm a friend
-1 - a function
-6 mnmmmlmmmm a game
-20 mnmlmmmmmm a gift
15 mmmmmommmm a girl
-5 nmnlnlmmml a good
-9 mlmnlmnmmm a great
-8 mnmmmmnmmm a happy
4 - a house
8 - a husky
32 - a job
35 - a kidney
5 - a kitten
-5 mnmmmmmmmm a large
-5 mnlmmmmmmm a list
-12 mmnmmmmmmm a little
11 - a living
-5 mnmmmlmmmm a logo
-5 lmmpmllmmm a long
13 mlplomlmml a lot
3 mmmmommmmm a marathon
-7 mmmplmlmmm a meeting
-5 mlmnmmmmmm a minute
-1 mlpmmmmmmm a mistake
-2 mlmmmnmmmm a month
9 - a mortgage
5 - a mother
-11 mlmomlmmmm a movie
-31 mllqllmmmm a nap
-6 mmmlomlmmn a new
12 - a newborn
20 - a nurse
9 nmmmmmmmmm a passport
-26 mlnlmlmpmm a poem
-9 mnmmmmmmmm a presentation
-12 pkmlmmmpmm a question
-3 pnmlmmmmmm a quick
-5 mnmlmmmmmm a quote
11 mnmmmlmmmm a recipe
-11 mmmnmmmmmm a red
-2 nomllmmmmm a refund
-5 mnmmmmmmmm a report
-11 - a restaurant
-11 mlmnmmmmmm a sec
-4 lmmmmmmpmm a short
-2 mlmommmmmm a shower
5 - a single
21 mmmmlmommm a small
-8 mnmlolmmmm a speech
-14 mmnlnmmmmm a story
-23 mmmlpmmmmm a strange
-3 mnmmmmmmmm a string
19 - a stroke
-1 onmmmmmmmm a synonym
-6 mknlmlmomm a table
5 nmmmmmmmmm a teacher
-15 mmmmlpmmmm a time
-4 mnmmmlmmmm a title
-12 mlmnmmmmmm a train
1 - a trip
-14 mmmmmnmmmm a vampire
6 - a vegan
1 - a vegetarian
3 - a way
-6 - a week
10 - a wheelchair
10 - a year
6 mlmmmmmmmp a>-ed
-16 mmmonnlmml a>-ing
-4 mlmmnnmmmm a>-s
-4 mmmmnmmmmm a>0
-19 oollllmoml a>CHAT
-26 lolklklnml a>CODE
30 - a>CONDITION
39 nmmmmmmmmm a>HOME
17 mlmmnmmmmm a>KIN
-27 ommlmlpmml a>MOOD
2 mllnmmommm a>NOW
3 opllllmmmm a>ORDER
28 nmmlmplmml a>PERSON
9 mmlmmolmml a>PET
13 mnmmmlmmmm a>PLAY
8 lnmmmmommm a>PRAISE
-7 mnmmlnmmml a>SPAN
37 - a>WORK
-1 mmmnmmmmmm a>bad
-6 mllonllmmq a>big
-14 mlnmnlnmmm a>bit
21 mnmmlmmmmm a>boy
23 - a>car
-7 mlmnnmmmmm a>cup
7 llmnnmmmmm a>day
-9 mmmmlmommm a>few
13 mlplomlmml a>lot
-31 mllqllmmmm a>nap
-6 mmmlomlmmn a>new
-11 mmmnmmmmmm a>red
-29 jtikkyijje a>w
3 - a>way
-11 qonmmjjllj about
0 mlmmommmmm about 0
-2 mnmlmpmmmm about a
6 - about five
-2 olnllmokmm about it
10 plmmmmmmmm about my
-9 mmmmmkmpmm about rain
-6 mmmmmlnmmm about that
-12 oollllmlmm about the
-18 mllqmmlmmm about to
-2 llonmmmmmm about what
16 lmlommkmmm about you
0 mpmmlmmlmm above
7 - abroad
7 - abroad $
8 - accept
17 - accident
7 - accident $
-12 mlmmnmmmom according
-12 mlmmnmmmom according to
31 mnmmmmmmmm account
-10 mnmmmmmmmm account $
11 - account with
-11 mommmmmmmm act
-11 mommmmmmmm act as
-11 mommmmmmmm act>as
-2 lolllmlomq add
-5 mmmmlmmmmr add a
9 - add my
9 - add>MY
-5 mmmmlmmmmr add>a
0 mnmmmmmlmm add>w
17 lommmmmmmm address
21 - address is
37 - adopted
4 - adopted a
30 - adopting
30 - adopting $
-19 mmmmnmmmmm adults
-4 mlrlmmlmmm advice
-4 mlplmmlmmm advice $
12 - afford
15 mmmmlommmm afraid
14 mmmmlommmm afraid of
33 mllpmmmmmm after
4 - after my
39 - after the
0 mlmnmmmmmm afternoon
0 mlmnmmmmmm afternoon $
-21 llmnnlmrml again
-13 mmmomlnlml again $
41 nmmmmmmmmm age
-2 mmmmmmommm ages
4 mmmmmnomml ago
-2 mmmmmmommm ago $
15 - ago and
-34 mmrkmmlmmm agree
-24 mmolmmmmmm agree $
-1 mmnmmmmmmm agree with
-1 mnmmmmmmmm ahead
-1 mnmmmmmmmm ahead and
3 mnmmlmmmmm airport
2 mnmlmmmmmm airport at
-32 lklkolsmmq all
-3 mmmllmpmmm all $
-18 mmmnmmmmmm all day
1 mmommmlmmm all of
10 llllnmpnml all the
-7 mmllmmommt all>-s
-18 mmmnmmmmmm all>day
1 mmommmlmmm all>of
10 llllnmpnml all>the
4 mmmnmmmmmm all>w
26 mmmmmmmmom allergic
26 mmmmmmmmom allergic to
9 - allergy
-4 mmlolmnmmm almost
3 mmmlmmommm almost every
-3 mmlommlmmm almost there
11 - alone
1 - along
-15 mlnnlmlmml already
-15 mmlmmmlmmm already $
9 mmlmlmrmmm also
57 - always
-11 lvihpqknlj an
-1 mmmmmnmmmm an animal
30 - an app
-15 mnmmmmmmmm an email
-22 mnmlmmmmmm an error
-23 momlmmmmmm an essay
-13 mlmnnmmmmm an hour
24 - an old
9 - an only
-6 mpklmmmomm an>CHAT
9 mnmlmmmmmm an>CODE
-13 mlmnnmmmmm an>NOW
24 - an>old
3 ltkkonlllk an>w
22 iufffynlqq and
3 - and 0
43 nmmlmmmmmm and a
4 - and he
-7 lnljlplmnl and i
4 mnolmlmmmm and it
20 - and my
6 - and never
12 mmmmmmmmom and she
-6 mmmmmpmmmm and take
1 mmmnlnmmmm and the
9 mlmnmlmmmm and then
3 - and they
-8 mkmmmompmm and wait
13 - and we
-12 nollmpmmml and you
-9 mmmmmmomml and your
-1 mlmlksmmmm and>-ed
-8 mlmnmmmomm and>-ing
10 lpllllolmp and>-s
3 - and>0
-14 mmlolnmmmm and>AUX
1 mmnlmnmmmm and>DEICTIC
-7 lnljlplmnl and>I
11 - and>LASTING
6 mmmmmmmmom and>LIKING
20 - and>MY
-2 mnmmmmmmmm and>NOW
-12 mmmmmnmmmm and>ORDER
20 mmmmmmmmom and>THIRD
13 - and>WE
-8 mnmmmmmmmm and>WH
-21 nnklloomlk and>YOU
43 nmmlmmmmmm and>a
1 mmmnlnmmmm and>the
-61 jpjkntmnnn and>w
11 mnmmlmmmmm angry
8 mnmmlmmmmm angry and
-1 mmmmmnmmmm animal
-1 nmmmmmlmmm animals
17 - anniversary
8 - anniversary is
-5 mpllmollmm another
0 mqlmmmlmmm another one
-21 lknikljymj answer
-15 mlolmmlomm answer $
-1 mmmmmmmomm answer as
-6 mjlmmmmrml answer in
0 mmommmmlmm answer is
0 mllmmmmomm answer should
31 mkommmmomm answers
6 - anxiety
-4 rkmljmknmq any
0 ommmmmmmmm any good
-4 plmmlmmmmr any>-s
0 ommmmmmmmm any>MOOD
-1 - any>w
7 - anymore
7 - anymore $
-1 qlmmmmlmml anyone
-1 ommmlmmmmm anyone know
8 nmmnmmmmmm anything
3 mnmmmmmmmm apartment
25 - app
-7 mlmmpmmmmm apple
-27 lnmmmmmmmn apples
-5 lnmmmnmmmm apples and
-7 mmmmlmlmmt apply
10 mmmlmmmmmm appointment
-5 mmnlmmmmmm appreciate
12 - apprenticeship
1 - april
1 - april $
-4 mnmmlmmmmm area
-4 mnmmlmmmmm area of
18 mmmmommmmm army
14 mmmmommmmm army $
0 ommmmmlmmm around
-8 nlmnmmmmmm arrive
-8 nlmnmmmmmm arrive $
-6 mmmnmmmmmm arrived
-4 - arrived $
8 - art
8 - art school
8 - art>SPAN
18 lnlkmqlmoq as
29 mmmmlnmmmm as a
4 mmmmmnmmmm as if
-1 mmmlmmnmmm as you
4 mmmmmnmmmm as>IF
14 - as>MY
-2 mmmlmonmmm as>YOU
29 mmmmlnmmmm as>a
-13 mlmmmmmnpn as>w
8 qlllmlmomm ask
4 ommmmmmmmm ask $
-2 mmlmmmmomm ask me
-2 mmlmmmmomm ask>me
-5 mlommmmmmm asked
-11 mlommmmmmm asked for
-14 mmnkmmnmmm asking
-5 mmnkmmnmmm asking $
-41 ylehchkkkh asks
-11 - asks kin
-39 ykhidkmllj asks none
25 - asks of their own
10 smklljklll asks own
-39 llkukllmmm asleep
-7 mmmolmmmmm asleep $
-6 mnmmlmmmmp assertion
-12 mnmllommmm assume
9 khgyjrlmkn at
-4 lmlpollmml at 0
12 mlmnmmmmmm at a
26 mmmnmmmmmm at home
-5 mmmmlmmmmo at least
-19 mmmnmmmmmm at my
9 - at night
12 mmmlnmmmmm at nine
3 mnmmmlmmmm at six
-17 kikujpkllk at the
11 - at university
13 lmlommlmmm at work
-7 mmmmmommmm at you
-6 mmlkmmommq at your
17 - at>-s
-4 lmlpollmml at>0
26 mmmnmmmmmm at>HOME
-19 mmmnmmmmmm at>MY
24 lmlommlmmm at>WORK
-13 mmlkmoommq at>YOU
12 mlmnmmmmmm at>a
3 mnmmmlmmmm at>six
-17 kikujpkllk at>the
10 mmlmlmlomn at>w
-13 mlmlmsmmmm attack
0 mmmlmpmmmm attack $
9 - attacks
3 - august
2 - august $
6 - aunt
3 - aunt $
-5 mmmmnlmmmm author
-6 mnmmnmmmmm autumn
-3 mmmmnmmmmm autumn $
-32 lmmlnommml away
-7 mlmmnmmmmm away $
-2 mmnmmmlmmm awesome
-5 mmmmnmmmmm awful
-5 mmmmnmmmmm awful $
-15 mlmmlmmmmr b
3 mmmolmmmmm baby
-5 mmmnlmmmmm baby is
27 mlkonlllml back
-5 nnlnmmmlmm back $
5 - back from
-13 mmmnmmmmmm back in
11 - back to
2 mlnmommlmm bad
-13 mlokomnlmm bad $
5 mmlnmmmmmm bad>w
13 mmmommlmmm badly
13 mmmommlmmm badly $
8 - bake
14 mmmmmlmmmm bakery
-13 - balance
-3 - balcony
47 mlmmommmmm band
28 mmmmnmmmmm band $
5 - band called
-2 mlmnmnmmmm bank
-20 mlmnmnmmmm bank $
3 - bankrupt
9 mnmmmmmmmm bar
9 mnmmmmmmmm bar>w
-1 mnmmnlmmml based
-1 mnmmnlmmml based on
-12 mmmpkmmmmm bath
-12 mmmolmmmmm bath $
-10 mlmmnmmmmm battery
3 lklniqmulp be
-22 mnmmlpmmml be 0
37 mnllmpmlmm be a
5 mmmmmmmnmm be at
-9 mmlnmmmmmm be home
12 mlmmmmlomm be honest
4 mllmlmmpmm be in
-9 mmlnmmmmmm be late
-2 mlnmmmmnmm be more
0 mmnmlmmmmm be nice
7 - be the
-3 mmmommmmmm be there
-14 mmmmmmmmmn be>-ed
1 mmmnmmmmmm be>-ing
-22 mnmmlpmmml be>0
-3 mmmommmmmm be>DEICTIC
-5 mmlnmmmmmm be>HOME
-10 mmlnmmommm be>MOOD
-1 mmnmnmmmmm be>PRAISE
37 mnllmpmlmm be>a
5 mmmmmmmnmm be>at
4 mllmlmmpmm be>in
7 - be>the
8 lkplklitmq be>w
20 - beach
26 mnllommmmm because
1 mnmlmmmmmm because i
10 - because my
12 mmlmommmmm because of
40 - become
35 - become a
-25 mmkrllllml bed
-6 mmlommlmmm bed $
4 mmmnmmmmmm bed at
-10 - bed>NOW
4 mmmnmmmmmm bed>at
20 nmmmlokmml been
1 mmmmmommmm been a
2 - been feeling
-1 nmmmmmlmmm been in
1 - been my
-4 - been on
3 - been playing
3 - been sober
7 - been to
-8 mllommmmmm beer
-8 mllommmmmm beer $
2 mnmlommmmm bees
4 mnmmmmmmmm bees $
5 mlollqlmmm before
-6 mmolmmmmmm before $
-1 - beginner
-1 - beginners
-5 mlmmmommmm behind
18 ommmmmmmmm being
11 mmnlomlmmm believe
22 - believe in
-6 mmnmmmmmmm believe it
0 mmmmmnmmmm berlin
0 mmmmmnmmmm berlin $
9 nlkknlrmml best
0 mmmmlmnmmm best $
-1 mmmmlmomml best for
10 - best friend
-13 mmmlmmommm bet
-40 mkqnolklml better
-21 mmqllmkmmm better $
-1 mmolmmlmmm better now
-8 mlmnnmmmmm better than
-15 olmnnlmmmm between
-6 mllonllmmq big
-10 mmmmllmmmq big city
-10 mmmmllmmmq big>HOME
-11 mmloommmmm big>w
15 - bike
-34 pnmkmmmmmm bill
-24 pmmlmmmmmm bill $
15 - bird
-6 mmmmommmmm birds
11 - birth
30 mnllmmnmmm birthday
-1 mmllmmnmmm birthday $
19 - birthday is
-14 mlnmnlnmmm bit
10 - bit of
-11 mmmnmmmmmm bit>MOOD
10 - bit>of
-3 mmomnlmmmm bit>w
-14 mnmnmlmmmm black
11 - blames
11 - blames me
29 olmmmmmmmm blind
17 olmmmmmmmm blind $
-2 mmmmmmmomm block
-8 momlllmmml blog
-17 mnmmmlmmmm blog post
3 mmmmnmmmmm blood
-1 mlolommmmm blue
-2 mmnmmmmmmm blue $
23 mmmnmmmmmm board
1 mmmnmmmmmm board $
15 - boat
15 - boat $
-1 mlmmommmmm boil
10 mmlomlllmm book
13 mlmmmmmmmm book about
-1 mmnlmmmmmm books
-5 nmlnmmllmm bored
-5 nmlnmmllmm bored $
0 mmmnmmmmmm boring
0 mmmnmmmmmm boring $
-2 mmmmmlmmpm born
-7 mmmmnmmmmm born in
1 - born on
-13 mmmmmmlmpm boss
13 mmmmmnmmmm boss $
-5 mnmmmmmmmm boston
1 mmommmlmmm both
0 mmmnmlmmom bought
4 - bought a
21 mnmmlmmmmm boy
1 - boyfriend
1 - boyfriend of
13 - boys
20 - brazilian
-20 mmlqmmkmmm brb
-20 mmlqmmkmmm brb $
-15 mlmmnlmmml bread
-16 nlnolmlmmm break
-16 mlnolmlmmm break $
10 mmlrlmlmmm breakfast
4 mmlrlmlmmm breakfast $
-3 mmmmplmmmm bridge
-3 mmlommmmmm bring
35 mmmlpmmmmm broke
16 mmmmommmmm broke up
0 mmomlmmmmm broken
7 - brother
6 - brother $
3 - brother 's
-7 - brother is
14 - btw
-3 nmmmmmmmmm build
21 - building
2 mlmmlmmqmm bullet
2 mlmmlmmqmm bullet points
10 - bullied
-7 mmlnmmmmmm burned
-39 nkkrlllmlo bus
-35 mllqlllmmo bus $
-6 mmmnmmmmmm bus>NOW
5 - business
9 mrnkkllpmo but
20 - but i
6 momlmmmmmm but it
-2 mnmmmmmmmm but the
-6 mmnmlmmmmo but>AUX
6 momlmmmmmm but>DEICTIC
2 - but>HOME
20 - but>I
-2 mnmmmmmmmm but>the
1 mmmmmmmpmm but>w
-7 momlllmmmm button
-13 mllonmlmmm buy
-6 - buy a
-3 mlmnommmmm buy>-s
-6 - buy>a
3 mmlnmmmmmm buy>w
-7 lmkolknsln by
-2 mmmmnmmmmm by a
5 - by my
-2 mlmnmmmpmm by one
-2 mmmmlmlqmm by step
14 mlmnmmmmmm by the
-11 mmmnmmmmmm by two
0 mollmmmmmm by>AHEAD
-2 mlmnmmmpmm by>DEICTIC
5 - by>MY
-2 mmmmnmmmmm by>a
14 mlmnmmmmmm by>the
-11 mmmnmmmmmm by>two
-8 mnlolllqml by>w
-11 mmllmmpmmm bye
-9 mmlmmmpmmm bye $
20 - cabin
-4 mmmmpmlmmm caffeine
-4 mmmmpmlmmm caffeine $
-5 momlmmmmmm calculate
-5 momlmmmmmm calculate the
29 lnjtllklmr call
-19 mmlommlmmm call $
64 mmmnmmlmmm call me
-9 mmlpmmlmmm call you
5 mmlommmmmm called
-5 mmlommmmmm called $
5 - called the
-19 onmlmmmmmm calling
-4 mnmlmmmmmm calling because
-5 ommlmmmmmm calling to
5 - calls
5 - calls me
-9 mmmmmlmmqm came
1 mmmmnmmmmm came out
6 mmmmnmmmmm camera
40 mnknrjpklj can
0 mmmmlmpmmm can $
-3 mmnmmmmmmm can do
12 nnllmlmmmm can i
38 klkpololml can not
-2 mmmmnmmmmm can see
-9 mmolmmlmmm can try
2 mpmlmmlmmm can you
1 - canada
-11 lpmlmlmmmm cancel
-4 mnmmmmmmmm cancel it
-7 lomlmmmmmm cancel my
-12 mnmmmmmmmm cancelled
11 - cancer
-2 - capital
-2 - capital of
13 mlmmlrmmmm captain
13 mmmmmommmm captain $
1 mmmmmnmmmm captain of
22 mlmplmllmm car
-3 mmmolmllmm car $
12 - car accident
4 mmmnmmmmmm car>AUX
8 - car>w
-27 mrlkmlllmm card
-18 mpmkmmmmmm card $
5 mlmlnmqkmm care
-10 mlmlnmqkmm care $
3 - care of
-4 mmlmpmmmml cars
-13 mmmkmrmmmm cast
-9 mmmmnnmmmm castle
-11 mllnmnmmmm cat
-17 mmmmmnmmmm cat $
-14 mlmmmmommm catch
-3 mmllpmmmmm cats
-4 nnlmmmmmmm center
-5 lpjlrmllml change
-1 mnmmmmmmmm change the
-11 moolollmmm changed
-3 mnmmmmmmmm changed my
7 - channel
-2 mplklommmm chapter
-2 mnmmmmmmmm chapter $
-25 mmmlkpmmmm character
-11 mnmlkommmm character is
3 mlmnmmmmmm charge
-2 mmllmmqmmm chat
-2 mmllmmqmmm chat $
-9 mnmmmmmmmm cheap
-34 nonklpllmm check
-9 mommmmmmmm check my
-1 ommmmlmmmm check the
-9 mnmmmmmmmm checking
-18 momlmmmmmm cheese
3 - chemistry
22 - chemo
6 mmmmnmmmmm chess
-4 mlmlnnmmmm chest
3 mnmmmlmmmm chicken
17 mlmmnmmmmm child
12 mlmmnmmmmm child $
-7 mmmmnmmmmm children
12 - children $
-1 mmmmnmmmmm chile
-3 mmmnmmlmmm chilling
-4 mmmmmnmmmm choice
9 - choir
9 - choir $
8 mmmmmmnmml christmas
40 - church
-7 mlmlnlmmlq city
-3 mlmllmmmlq city $
-2 ommmmmmmmm claim
-2 ommmmmmmmm claim $
23 mmmolmlmmm class
12 - class $
-2 mlmnmmlmmm class just
1 - classes
1 - classes $
18 - clean
-27 mlmommmmmm cleaning
-11 mnlllmmmmr click
-1 mnmmmmmmmm click it
-4 nnmmmmmmmm clock
14 nmmmmmmmmm close
-6 mlllplmmmn closed
-2 mmmlmmmmmn closed on
-8 mmlmpmmmmm closed the
-21 mlmnlmmmmo coat
7 momklllpml code
10 mnmlmmmnmm code $
-35 mkkqolklml coffee
-3 mllpmmmmmm coffee $
-29 nljqnllmmm cold
-25 mlkpnmlmmm cold $
15 - college
7 - college $
15 - colour
8 mkkplmpjmm come
-1 mlmmmmokmm come in
-2 mmlnmmmmmm come over
3 mmmnmmmmmm come to
1 ommmmmlmmm coming
-8 mnlmmommmm command
-4 mommlmmlml comments
20 - commute
-2 mmmkollmoo company
-17 mmmlmlmmpm company $
-7 mmmmmmmmmp company 's
17 - company i
-13 momlmmmlmm compare
-3 mnmmmmmmmm compare these
-3 mnmmmmmmmm compile
-3 mnmmmmmmmm compile $
-5 mmmmmnmmmm complaint
-5 mmmmmnmmmm complaint $
-3 mmmmnmlmmm complicated
-6 mlmnmmmmmm concentrate
-2 mmpjmmmmmm confused
-12 nmmlmmmmmn connect
-12 mmmlmmmmmn connect to
-1 mmmlomlmmo contact
-1 mpmmmmllmm continue
6 mmmmnmmmmm contract
17 mnmmmmmmmm convert
4 ommmmmmmmm cook
1 - cook for
-6 mlmnmmmmmm cooking
6 mmnmmmkmmm cool
-1 mmnmmmkmmm cool $
-6 mmmmnmmmml cost
-9 olmmnmmmmm costs
-42 lomnlqklmk could
-2 mmnmmmmmmm could do
-1 mmmnmmmmmm could eat
-13 mmlomlmmmm could not
-13 mmmmlpmmmm could talk
-7 lnmmmmmmmm could you
12 - council
2 mmmmnmmmmm countries
4 - countries $
11 mlmmolmmmm country
16 - country $
1 - cousin
-3 mnmmmmmmmm cover
-5 mnmmmmmmmm cover letter
7 - crash
-1 mmmmnmmmmm crashed
0 mmmnlmnmmm crazy
0 mmmnlmnmmm crazy $
-5 mmmnmmmmmm cream
-8 mnmmmmmmmm create
-8 mnmmmmmmmm create a
4 - credit
10 - crowds
10 - crowds $
2 mmnmmmmmmm cry
-7 mlmmommmml cup
-7 mlmnnmmmmm cup of
-7 mlmnnmmmmm cup>of
-1 qmlmmmlmmm curious
24 - currently
5 - custody
5 - custody of
2 mnmmlmmmmo customer
-4 mmnnmmmmmm cut
5 - cut down
5 - cut>w
28 - dad
2 - dad $
7 - dad had
14 mmmmmommmm dancer
1 mnlnlommmm dark
-2 mplllmmlmm data
-2 mnmlmmmmmm database
-1 nommlmmlmm date
-2 nnmmlmmlmm date $
12 mmmnmmmmmm daughter
9 - daughter $
-7 mmmnmmmmmm daughter is
-8 kkkpmkqmpl day
6 lllmllrmmm day $
1 - day>w
-10 mmmmommmmm days
-1 - days $
-13 mllllmrmmp dear
-8 mnmnmmlmmm decide
-7 mmmnmmmmmm decide between
-6 mmmnmmmmmm decided
-5 mmolmmmmmm definitely
-23 mnmmmmmmmm degree
1 - degree in
-8 mmmnnmmmml degrees
-11 mmmolmmmmm delayed
-7 olmmmmmmmm delivery
-7 olmmmmmmmm delivery $
14 - dental
8 - dentist
5 - design
2 mmlommmmmm desk
4 mmmnmmmmmm desk $
-7 mlpmmmmmmm detail
-3 mnmlknmmmm detective
3 - diabetes
12 - diabetic
7 - diabetic $
2 - diagnosed
2 - diagnosed with
-22 mlqnlljlmm did
-18 llqnlllmmm did not
-1 nmlnmmmmmm did the
0 nmmmmmlmmm did you
6 - died
2 - died $
16 - diet
15 - diet $
-8 ololnlmmmm difference
-3 mmolnmmmmm difference $
-44 mljtlllmml dinner
-28 mlkrlllmmm dinner $
2 - dinner at
6 mlmommmmmm dishes
-1 mlmommmmmm dishes $
-23 nnlmmmmmmm div
69 - divorce
36 - divorce $
14 - divorced
10 - divorced $
3 - divorced and
38 ojrfokmskk do
-7 nmpmlmlmmm do $
7 - do about
-8 lnlmmlmmlm do i
-4 lmnllmmpmm do it
6 ningpmprll do not
-7 mmolmmlmmm do that
11 lmmommmmmm do the
-7 nmmlmmmmmm do we
9 - do with
12 pllnlmkmmm do you
23 mmmmnmmmmm doctor
22 - doctor says
-1 mmmmnmmmmm documentary
-4 qqnjjlllml does
-2 mlmmmmmmmm does my
-8 mqoklmlmmm does not
0 mnmmmmmmmm does nothing
7 nmmmmmmmmm does the
12 mmmolmlmml dog
17 mmmnllmmmm dog is
20 omllpmmmmm dogs
19 mmmmnmmmmm dogs $
-20 mmmmommmmm dogs 're
-20 mnlnmlmmmm doing
-5 mnmmmmmmmm doing a
16 - doing an
1 - dollars
0 mnmmmmmmmm dollars $
-12 nmlommlmmm done
-5 mmmommmmmm done with
-11 mkmnkpmmmm door
-3 mlmmmmmmmm door $
-14 mklqknolml down
-12 mlmpkmmmmm down $
5 - down on
-8 mnnlmmmmmm draft
-12 nlmlnnmmmm draw
-14 mlmlmommom dream
-16 mmmmmommmm dreamt
0 mnmmmmmmmm dress
28 mmmmnmmmmm drink
1 mmlnmmmmmm drinks
24 mmmmnmmmmm drive
7 - drive a
6 mpmlmmmmmm driver
6 mpmlmmmmmm driver $
8 mmlnmmnmmm driving
1 mmmmmmommm driving test
3 mmmnmmmmmm dropped
10 - dropped out
2 mmmmmmmmmn due
14 - due in
14 - due>in
-5 mlmmmnmmmm dungeon
11 - during
11 - during the
-15 mlmommmmmm dying
5 mnmmmmmmmm each
-12 mnmmmmmmmm each other
-8 mllommmmmm early
-8 mlmmnnmmmm earn
-2 mmnklmommm easy
5 mmnmmmmmmm easy $
20 pkkqlmlmml eat
-2 mmmnmmmmmm eat $
1 nmmmmmmmmm eat meat
-8 mllommmmmm eat something
-8 mllommmmmm eat>-ing
1 pmmmmmmmmm eat>-s
3 mmmnmmmmmm eat>DEICTIC
27 nmmmmmmmmm eat>w
-1 mmlommlmmm eating
-6 mmlnmmmmmm eating $
-3 mmmnmmmmmm eating now
-15 lmmolmmmmp eggs
-21 mnlmnlmmml eight
-18 mnmnmmmmmm eight $
-4 nnmmmmmmmm eight o
3 olmmmmmnmm else
3 mlmmmmmomm else $
-2 mpknkllmmq email
-15 mnmmmmmmmm email to
39 mlmmmmlpmm emojis
28 mlmmmmlpmm emojis $
-5 mnmmnmmmmm empire
-5 mnmmnmmmmm empire $
13 mmmmmnmmmm employees
13 mmmmmnmmmm employees $
-1 mnmmmmmmmm empty
6 mmmlnmmpmm end
-2 mmmmnmmmmm end $
-1 llmmpmmmmm ended
-3 mommmmmmmm ending
-15 mpmlmmmmmm ends
-2 mnmmmmmmmm ends in
-8 mmmmmmmmpm engaged
-8 mmmmmmmmpm engaged $
-1 mlmmlmmpmq english
-6 mmmmlmmpmq english $
12 mmlmmmommm enjoy
0 mlolnmmlml enough
-5 mmolmmmlml enough $
0 mmmnmmmmmm entrance
0 mmmnmmmmmm entrance $
-35 monklmmmmn error
-3 mlommmmmmm error $
-33 mrmlllmmml essay
-3 mmmmlmmmmo euros
11 nmmmmmmmmm even
6 mmmmmmnmmm evening
6 - evening $
6 nmmmmmlmmm ever
28 mmmlnlnmpm every
-4 mmmlmlompm every day
1 - every friday
10 - every morning
2 - every night
6 - every weekend
0 mmmmomlmmm everybody
-1 lmmlqmmmmm everyone
-3 llkltmmmmm everything
-4 mmllrmlmmm everything $
-3 mmmlommmmm everywhere
-3 mmmlommmmm everywhere $
-5 mmmmmqmmml evil
13 - ex
10 - ex $
-4 mmsllmjmmm exactly
-1 mmrlmmjmmm exactly $
-3 mmnmmmmmmm exactly what
25 mmmnlmmmmm exam
5 mmmnlmmmmm exam is
7 mpmllmlkmt example
-1 mmnmmmmlmm example $
15 mmmmmmlnmm examples
17 mommmmmlmm examples $
14 mmlmmmnmmm exams
10 mmlmmmnmmm exams $
-6 mmmmmmmmmo excited
0 monlkmmmmm exercise
-1 mnnmmlmmmm exercise you
-6 lmmommmmmm exhausted
-13 mmnllmmmmp expected
15 - expecting
1 lolllmlomm explain
-1 mmmmmmmnmm explain it
-2 mmokmmmmmm explained
-4 mnnmlmmmmm explains
-5 mmlmmmmpmm explanation
-10 mnmmmmmmmm extra
-12 mmmommmmmm eyes
6 mmmnmmmmmm eyes 're
-1 mmlmommmmm factory
-3 mmmmlmmmmp failed
-6 mommlmmmmm fails
7 mmmmmmmmpm faith
7 mmmmmmmmpm faith $
-22 mmmomlmmmm fall
4 - fall $
-25 mmmomlmmmm fall asleep
39 mmmmmmnmml family
15 mmmmmmnmml family $
3 - family is
-11 mlmmmmmmml famous
-6 - famous $
-9 mlmnlnmmmm far
-5 mmmmlommmm far>w
-1 mlmllommmm father
5 - father $
-7 mmmmmnmmmm father is
5 mmmmmlmmom favorite
19 mmmmlommmm fear
11 mnmmmmmmmm fear of
-23 mloolnkmml feel
-1 mmplmmlmmm feel a
-1 mmmlmmnmmm feel better
1 mmlnmmmmmm feel like
-11 mllommmmmm feeling
-9 mmmnmmmmmm feet
-9 mmmmlmommm few
-3 mmmmnmmmml fight
3 - fighting
-19 mplmmmmmml file
-6 mnmmmmmmml file $
-4 mmlmpmmmmm film
23 - films
-3 mmmlommpmm final
24 mmlqmmlmmm finally
20 - finals
10 - finance
10 - finance $
-11 nolnmllmml find
5 - find a
8 olmmmmmmmm find out
-5 mnlnmmmmmm find the
-2 nnmmlnmmmm finds
-14 mlllmmqmmm fine
-10 mmknmmommm fine $
-2 mmnlmmnmmm fine with
-6 mklpmmmmmm finish
-8 mlmnmmmmmm finish this
9 mmlommmmmm finished
0 mmmnmmmmmm finished my
27 mlmmlpmmmm fire
10 mlmmlpmmmm fire $
3 mmmmnmmmmm fired
19 - firm
3 mhoqqkkrlk first
-5 lllqnmlmml first $
0 mmpmlmmmmm first one
-17 mlmlopmmmm fish
30 mmknomlnmm five
11 mnmnmmmmmm five $
4 mnmlmmmmmm fix
7 - fix>DEICTIC
1 mmmmnmmmmm fixed
13 - flat
-18 mommllmmml flight
1 mlmnmmmmmm floor
1 mlmnmmmmmm floor $
2 - florida
-10 lnmmlmmmmp flour
-3 mmllnpmmmm fly
-4 mmllnpmmmm fly $
1 - fly>w
16 mmmmmnmmmm flying
16 - flying $
-11 mmnmmmmmmm follow
-18 mrlkmlmlmm following
15 mlmolnmmmm food
5 mmmmmnmmmm food $
0 mmmolmmmmm food is
30 - foot
14 nulkkfrlpq for
-4 mmmmmmommm for $
2 - for 0
-8 nrmlljjllm for a
1 - for about
-22 - for an
-1 - for beginners
-20 mmmnmmmmmm for dinner
-2 mlommmlmmm for it
9 jomolmllmm for me
6 - for months
-3 mmmlmklonl for my
13 mnmmmmmmml for our
5 - for six
0 mnmmmmmmmm for ten
4 mmmmnmmmmm for that
-4 mnlkmoslln for the
-23 mmklmnoomm for this
7 - for three
-5 mmnmmmmmmm for today
-9 - for tomorrow
-7 mmmmmmmmom for two
7 - for work
11 - for years
-8 olmnomjmmm for you
-5 mlmmlmommn for your
15 mmnlmmnmmp for>-ing
5 mpllklolml for>-s
2 - for>0
-9 - for>AHEAD
9 - for>CODE
-21 mlmlnnooml for>DEICTIC
9 mnmllklonl for>MY
-5 mmmmmmlmmm for>NOW
16 - for>SPAN
7 - for>WORK
-13 okmnollmmn for>YOU
-8 nrmlljjllm for>a
-22 - for>an
9 jomolmllmm for>me
5 - for>six
0 mnmmmmmmmm for>ten
-4 mnlkmoslln for>the
-7 mmmmmmmmom for>two
-31 mkmnolklpq for>w
-5 mmmmommmmm forever
-14 mmonllmmmm forgot
-13 mmlnmmmmmm forgot my
-22 mollmlmpmm form
-2 mnlmmmmpmm form $
-2 mmnmlmlomm formal
-1 mmnmlmlqmm formal $
1 mnmmmmmmmm formula
18 - forty
-6 mlnlmmmmmq forward
-6 mlnlmmmmmq forward to
-11 mmmlnlmmom found
14 - found out
2 mmmmnmmmmm founded
-9 mmmmnmmmmm founded in
29 mmmnllmmmm four
6 mmnmmmmmmm four $
0 nmmmmmmmmm france
-15 mmlmollmmm free
3 - free $
-12 mmmmnmmmmm free on
-3 mmmlolmnml french
13 mmmmmmmnmm french $
-15 mnmmnmmmmm french revolution
10 mnlommlmml friday
9 mnlommlmml friday $
2 - fridays
2 - fridays $
-7 mmmknlqmml friend
-15 mmmkmmommm friend $
7 mmlnmmommm friends
-2 mmmnmmmmmm friends $
43 nkkjpnklox from
11 - from a
29 - from ohio
2 - from peru
-1 olmlmpmmmm from the
0 mmmnlmmmmm front
0 mmmnlmmmmm front of
-7 mllrlllmmm full
4 moollmmlmm fun
-3 mmollmmmmm fun $
-12 mqllllmlml function
-2 mnmmmmmmmm function $
-1 - function that
-4 mnollmkmmm funny
-1 mmnmlmlmmm funny $
9 - furniture
38 mmmmnmmmmm future
-15 mmmnlnlmmm game
0 mmmnmmmmmm game $
-9 mlmlmommmm game i
25 - games
15 - garage
20 mlmommmmmm garden
25 - garden $
9 - gardening
7 mlmmommmmm gave
-3 mommmmmmmm generate
-3 mommmmmmmm generate a
8 lmmmmmmpmm german
8 lmmmmmmpmm german $
-19 lplonklkll get
-16 momlmlmmmm get a
-8 mnmmmlmmmm get an
-9 mmnlmmmmmm get it
11 - get pregnant
-3 - get that
-8 mnlmmmmmmm get the
-1 mlmommmmmm get up
11 - get>CONDITION
-12 mlnmmmlmmm get>DEICTIC
-16 momlmlmmmm get>a
-8 mnmmmlmmmm get>an
-8 mnlmmmmmmm get>the
-1 mlmommmmmm get>up
19 lllnomnmmm get>w
5 - gets
13 mmlnmmmmmm getting
7 - getting a
10 - getting divorced
11 - getting married
-18 mnmlmmmmmm gift
-18 mnmlmmmmmm gift for
15 mmmmmommmm girl
23 - girl $
17 - girlfriend
6 - girlfriend $
-28 lpoklllnml give
-7 mnmmmmmmmm give me
-1 mommmmmmmm give you
-13 monmllmmml given
-12 mommmlmmml given a
0 mlommmmmmm gives
0 mlommmmmmm gives me
-4 mmplmmlmmm glad
-1 mmolmmmmmm glad to
7 mmmnmmmmmm glasses
-36 lmjtkkpkln go
-7 mmlnmmommm go $
-1 mnmmmmmmmm go ahead
-6 mlmnmmmmmm go home
-5 mmmnmmmmmm go in
-2 mmlnmmlmmm go now
-16 mmmnmmmmmm go out
-1 mnmmmmmmmm go through
12 mklplmmmmo go to
-2 mmolmmmmmm go with
-6 mlmnmmmmmm go>HOME
-1 mmlnmmlmmm go>NOW
-5 mmmnmmmmmm go>in
-16 mmmnmmmmmm go>out
12 mklplmmmmo go>to
-11 monlmlolmm go>w
-27 mmmlmlmmrm goes
0 lklulkklml going
-7 mmmnmmmmmm going $
-10 mmlommmmmm going out
-12 llmrlllmml going to
-3 mmmmnnmmmm gold
10 mmmnknmmmm gone
10 mmmmlnmmmm gone $
12 nlqinlllln good
0 mmomlmlmmm good $
-1 mmommmmmmm good advice
9 - good i
0 mmkmmmommm good luck
2 mmllmmnmmm good morning
-4 mmmmmmnmmm good night
-3 mmpmlmlmmm good to
17 mlnrkkilml got
20 mlmnmlmmmm got a
3 mmnmmmmmmm got cut
-6 mmokmmlmmm got it
4 - got laid
8 - got married
16 - got my
-9 mnmmmlmmmm got stuck
-21 mlmommmmmm got to
-4 mmmnmmlmmm got up
-8 - got your
2 - got>-ed
9 - got>CONDITION
-6 mmokmmlmmm got>DEICTIC
16 - got>MY
24 - got>THIRD
-8 - got>YOU
20 mlmnmlmmmm got>a
3 mmnmmmmmmm got>cut
-21 mlmommmmmm got>to
-4 mmmnmmlmmm got>up
-8 molollmmmm got>w
-12 mmlmmmommm gotta
-12 mmlmmmommm gotta go
-7 mlllqmmmml government
10 - grades
6 - grandfather
-11 - grandma
-12 - grandma 's
2 - grandmother
6 - grandpa
1 klomnnnlml great
0 mmollmmlmm great $
-4 mmmnmmmmmm great day
-1 mmommmkmmm great job
4 mmmmqmlmmm green
5 mmmmommmmm green $
-4 mlmlmnmmmm grew
-8 mlmlmnmmmm grew up
-11 mmolmmlmmm guess
8 - guitar
1 mmmnmmmmmm gym
-2 - gym $
9 ljlqkqjlol had
10 lllololmmm had a
-4 mmlmmmmmmm had lunch
-4 mlmmmmmmpm had to
6 - had>MY
10 lllololmmm had>a
-4 mlmmmmmmpm had>to
-22 mllplolmmm had>w
23 mlmmmommmm hair
4 mlmmmommmm hair $
17 - hair is
-1 mlmplmmmml half
3 - hall
-5 nmmmmommmm hand
-5 nmmmmommmm hand $
26 - handmade
-6 mmmmmmommm hang
-2 mlnlommmmm happens
3 onpjllomml happy
-7 mmmmmmommm happy new
-4 mmplmmmmmm happy with
5 mlmlnllmpl hard
1 - hard $
-3 mmmmnmmmmm hard to
1 - hardly
-29 mkljxmjlln has
12 - has 0
-22 mjnlsmllmk has a
1 mmmmnmmmmm has about
9 - has been
-1 mmmlpmmmmm has great
8 mmmmnolmmm has no
-1 mnmmmmmmmm has three
-1 mmmmnmmmmo has>-ed
12 - has>0
-1 mmmlpmmmmm has>MOOD
-22 mjnlsmllmk has>a
8 mmmmnolmmm has>no
4 nnmnlllmml has>w
-1 mmmmmmmmom hate
-22 mmmmmmmmom hate my
1 mokpjlllmk having
-18 mlmollnmmm having a
4 - having an
-8 mmmnlmmmmm having dinner
-9 llmnmmmmmm having lunch
-5 momkmmmmmm having trouble
41 lllnknllpn he
20 - he 'll
-3 mmmnlmmmmm he 's
1 mmmnlmmmmm he is
23 mmmnmmmmmm he just
5 - he left
6 - he loves
4 - he never
-2 mmmmnmmmmm he was
-13 mmlplmlmmm heading
-9 lmoolljmmm hear
-2 mmnnmmmmmm hear it
-3 mmolmmlmmm hear that
-4 mmlommkmmm hear you
-37 mlqkollmmm heard
-21 mlpllmlmmm heard of
-4 mmmmommmmm heard that
10 mmmmmmmmmq hearing
7 mmmmnmmmmm heart
-1 mmlnommmmm heat
-2 mmlnmmmmmm heating
12 mnmmmmmmmm heights
12 mnmmmmmmmm heights $
1 mmlmmmmomm hello
-18 mqnkllllml help
3 mmollmmmml help $
-10 mplmmmllmm help me
-2 - help my
-2 mmpmlmkmmm helped
-2 mmommmlmmm helped me
-5 lnnmlmlmmm helpful
-2 mmnmlmlmmm helpful $
-5 mlomlmmmmm helps
-5 mmnmmmmmmm helps $
-13 nlnlomlmpl her
-9 nmmlmmmmmm her $
15 - her name
18 ljgwilpmmq here
-15 lkjvkljnml here $
5 mmmnmmmmmm here i
-3 mlllmmommr here to
-9 mlmllommmm hero
0 mmmmmmnmmm hey
11 lmllmmrmmm hi
-3 mmllmmpmmm hi $
-3 mlmmmommmm hide
5 mlmmolmmmm high
5 - high school
-5 mlqllnlmmm him
-8 mmomlmlmmm him $
31 mmmllpmmpm his
13 mmmmnmmmmm history
10 - history $
-2 mmmmnmmmmm history of
-3 mmmlmmommm hmm
28 - hobbies
-41 nkjvkljlml home
-16 nlkrllkmmm home $
-8 mmlnmmmmmm home yet
-31 mnmmmmmmmm homework
-24 - homework $
12 mlmmmmlomm honest
-7 mmlmqmmmmm honey
1 mmmmommmmm honey $
-9 llmkllrmml hope
15 mmmmmmnmmm hope to
-8 lmllmmqmmm hope you
-8 mnnlmmmmmm hoping
23 - horses
23 - horses $
5 - hospital
1 - hospital since
7 mmlolmmmmm hot
-6 mnmlmmmmmm hotel
31 mlmnnmmmmm hour
-25 mlmmnmmmmm hour $
-12 pkmkmommmq hours
-10 pkmlmmmmmq hours $
22 mmlnmolmmm house
4 mmlnmolmmm house $
8 - house in
-47 vkkjmjnlnk how
-1 lmmnmmkmmm how about
4 nmmmmmmmmm how can
-4 nmlmmmmmmm how does
-15 mmmmmlmmom how i
-22 nlmmnmmmmm how long
-6 mnmmlmmmmm how many
-4 plmmmlmmmm how much
39 olmmnmmmml how to
-18 mlmkmnrmmm human
-16 mmmlmnpmmm human $
-19 mlmlpmmmml humans
-6 mmlnmmlmmm hungry
16 - hurt
-7 mlmommmmmm hurts
-7 mlmommmmmm hurts $
19 - husband
6 - husband $
2 - husband is
8 - husky
7 lgukawgiyh i
-19 lnmlkomnlm i 'd
-25 jnoqkjkklk i 'll
-9 kkjpioliom i 'm
13 - i 're
2 nojpkkkloo i 've
-18 mmplmmlmmm i agree
13 - i always
-5 mmnlmmmmmm i appreciate
8 - i ask
-5 mlommmmmmm i asked
5 mmmmomlmmm i believe
-13 mmmlmmommm i bet
-9 mmmnmlmmom i bought
2 - i broke
-2 mmmnmmlmmm i buy
-7 mmmmmlmmrm i came
18 lllollolmm i can
-1 mnmmmmmmmm i changed
-10 mnlmmmmmmm i click
7 mmmnmmmmmm i come
1 - i cook
-7 lllomplmmm i could
-15 lmpmmllmmm i did
39 olnjlmmolm i do
-11 nlmmmnmmmm i draw
-16 mmmmmommmm i dreamt
7 - i drive
-3 mmmnmmmmmm i dropped
8 - i eat
10 - i enjoy
-20 mlpnmljmmm i feel
-4 mnmmmmmmmm i find
-20 mmmnmlmmmm i forgot
2 - i found
4 krmlmllmml i get
10 mlmnmmmmmo i go
5 mlmomllmmm i got
-12 mmlmmmommm i gotta
8 - i grew
-8 mmolmmlmmm i guess
-22 lklnlolmol i had
-1 mmmmmmmmom i hate
2 mmnmmmlmmm i hear
-13 mmlmqlmmmm i heard
-1 - i help
-9 mmnkmlommm i hope
23 - i joined
-27 onlmmlnmmm i just
7 - i knew
-14 lmplmmlmmm i know
4 mlmommmmmm i left
-5 llplmmllmm i like
-12 mlmllommoo i live
-9 mmmmmnmmmq i look
-17 mlmmllmmrm i lost
7 mmmlmmnmmm i love
5 lnmmmmmmmm i make
-6 nlnmmmmmmm i mean
-3 mmnmmmmmmm i meant
-5 mmmommmmmm i meet
19 mmmlmmmmmm i might
2 mmlmmmommm i miss
-12 mmknmmommm i missed
4 - i moved
-5 mmlnmmmmmm i must
-36 ltjmkjknll i need
-9 mmnmmmmmmm i never
-11 mlmnmlmqmm i only
-8 mllmmommom i own
22 - i passed
-1 nmmmmlmmmm i pay
24 - i play
7 mmnlmmmmmm i prefer
-6 mnmmmmmmmm i press
-4 mnmmmlmmmm i put
-7 mmmmmnmmmm i ran
8 mmlmpmmmmm i read
-7 mmnmmmmmmm i really
4 mnmmmmmmmm i run
-16 mmnlmmnmmm i said
-10 mmolmmlmmm i see
7 - i sell
-2 - i should
12 - i signed
16 - i sleep
-14 mmlommmmmm i slept
3 - i spend
10 mmnlmmmmmm i still
5 - i stop
3 - i study
13 - i swim
18 mlmnmmmmmm i take
1 - i teach
-5 mlmmmommmm i tell
-2 nmmmmommmm i the
-29 nkpktjklml i think
2 - i told
9 mmlnmmmmmm i took
8 - i travel
1 mmnmmmmmmm i tried
9 - i turned
-23 mmrimllmmm i understand
26 mnmmmmmmmm i use
9 - i used
5 - i usually
-4 ommnmmmmmm i wait
-19 juklkhmqlk i want
22 mlnmllnlrl i was
-14 mmlommmmmm i watched
7 - i wear
-2 mlmommmmmm i went
-12 mlllmpmmmm i were
-37 mmlklqommm i wish
-7 mmmnmlmmmm i woke
2 - i won
-4 mmmlmnmmom i work
10 - i worked
-21 nmmklpmomm i would
17 - i wrote
-8 mnknomlmmm ice
-5 mmmnmmmmmm ice cream
-5 mmmnmmmmmm ice>w
4 mlmmomlmmm iceland
-8 nmolmmllmm idea
-8 mmolmmlmmm idea $
-16 mommlmmmmm ideas
-16 mommlmmmmm ideas for
1 sklkmqklll if
-9 mllllrmmll if i
12 mmnmmmmmmm if it
-1 qmlmollmmm if you
4 - illness
4 - illness $
-5 mlmmmplmmm imagine
-3 mlmmmommmm imagine i
-4 mommmmmlmm improve
43 kicrppgyql in
-28 mnmnlolmmm in $
5 mmmnmmmmmm in 0
7 mmmkrlmlml in 0000
-14 lklnkukllo in a
-4 nmmmlmmmmm in an
1 - in april
1 - in august
-12 mmmplmlmmm in bed
0 mmmmmnmmmm in berlin
-10 mnmmmmmmmm in boston
10 - in charge
-1 mmmmnmmmmm in chile
-4 mmmnmmmmmm in class
-3 mmmnmmmmmm in five
2 - in florida
13 mmmmmmmnmm in french
0 mmmnlmmmmm in front
5 lmmmmmmpmm in german
-6 mmmnmmmmmm in here
3 - in hospital
8 mmmmmmmnmm in it
11 - in june
13 - in leeds
-6 mnmmlmmmml in line
3 nmmmmmlmmm in love
1 - in march
22 - in may
9 mmnmmmmmmm in mind
26 mmmllpmmlm in my
-5 mmmlnmmmmm in november
13 - in october
6 - in ohio
-1 mmmmmmmnmm in one
-6 mmmmmmmlpl in order
8 - in prison
-5 - in rome
-6 mllmlmmrmm in simple
-8 momlmmmmmm in size
5 - in spring
-5 mmmnmmmmmm in ten
1 kimqnjnnnn in the
-1 lpmnjmlmlm in this
-11 mmmmlmmnpm in three
-6 mlmnmmmmmm in tonight
-14 - in twenty
3 mllmmmmpmm in two
-4 mmmmnlmmmm in vermont
-1 mmmmnmmmmm in winter
1 mmmmnmmmmm in zurich
11 qqllkkmmmm in>-s
5 mmmnmmmmmm in>0
22 - in>AUX
-11 mlmnlmlqml in>CODE
-4 lolojolnll in>DEICTIC
3 nmmmmmlmmm in>LIKING
5 mmmmlmmmmp in>MOOD
15 mmmknpmmll in>MY
1 mlmnmmmmmm in>NOW
-6 mmmmmmmlpl in>ORDER
26 mmmlpmmmmm in>SPAN
-14 lklnkukllo in>a
-4 nmmmlmmmmm in>an
-12 mmmplmlmmm in>bed
-5 mmmnmmmmmm in>ten
1 kimqnjnnnn in>the
3 mllmmmmpmm in>two
19 kiihxintpj in>w
-3 mnmllmmomm include
-5 lnmmmmmmmm index
-5 lnmmmmmmmm index $
-6 mmmmmlmmmo input
-16 mllnmmmomm inside
-14 mmmnmmmmmm instead
-14 mmmnmmmmmm instead $
3 - insurance
-16 mnmlnmmmmq interest
-4 mmommmmmmm interesting
-7 mnmmmmmmmm internet
-7 mnmmmmmmmm internet is
6 - interview
13 mmmllqmkml into
-14 mlmlmqmmmm into the
0 mmmmmlmomm introduction
0 mmmmmlmomm introduction $
-16 nmmlomlmmm invented
-22 mlmmmmmmmp iphone
-21 mmmmmmmmmp iphone $
48 rjmsojgjke is
-8 qlllmmpmmm is $
28 momlmnmmml is 0
16 nnmjpjlpml is a
-11 mpmkmlmmmm is about
-6 mmmolmmmmm is asleep
-1 mmonlmmmmm is broken
-22 - is calling
-13 mmmmommmmm is free
2 mmlmnmmmmm is from
0 mmollmmlmm is great
-8 mmmmnmmmmm is hard
-10 mmmnmmmmmm is here
8 mmmmnmmmmm is in
6 olmmmmmmmm is it
-3 - is killing
9 mmmmmlmmom is my
19 - is next
-1 nomlkmmmmm is not
11 mlmnmmmmmm is on
-6 mlmnlmmmmm is out
-11 mmmokmmmmm is running
0 mlmnlmmmmm is so
9 - is still
-9 onljomllml is the
3 mlmmmmmmmm is there
0 lpmllmmmmo is to
-1 lmomkmmmmm is too
0 mmommmmlmm is wrong
-9 ommmmmmmmm issue
-42 pnvdmdorpf it
-64 mmvgijmkpl it $
-5 mmllnmommm it 'll
23 ojiqplplml it 's
-1 - it a
-1 lnmmmmmpmm it again
-9 olmmnmmmmm it costs
3 mmnmmmmmmm it did
2 mnmmlmmmmm it does
0 mnmmmmmmpm it i
-7 mllmlmmumm it in
0 mlkmompmmm it is
1 mmnmlmmmmm it makes
-4 mmnkmmmmmm it now
-1 mnlmlmmqmm it should
-2 mmnmmmmmmm it still
-2 mmllpmmmmm it takes
-7 mlnmmmmmmm it that
37 mmmnmmmmmm it to
-1 - it tomorrow
0 mmkommmmmm it tonight
1 mlmmmmommm it was
20 - it when
-3 mnlmmmmmmm it without
-10 mlplmmmmmm it worked
-2 mmomlmlmmm it works
10 nmmmmmmmmm italian
6 nmmmmmmmmm italian $
0 mmmnmmmmmm jacket
6 - january
6 - january $
4 mmmmnmmmmm japan
6 mommmmmmmm jazz
1 mommmmmmmm jazz $
60 lnolllmmql job
-20 mlpllmmmom job $
-16 mmmmmlmmom job and
13 - job as
24 - job at
-17 mmmmlmmmmr john
-19 llmnmmmmmo join
23 - joined
-12 mnlmmmmmmm json
-1 - json $
5 - judge
2 - july
2 - july $
14 - june
13 - june $
-24 pllpkkmllk just
-3 mmmkmmrmmm just a
-2 mmmnmmmmmm just about
-7 mmmnmmmmmm just arrived
-3 mmmnmmlmmm just chilling
-2 mmnlommmmm just do
0 mmmlmmmnmm just give
-2 mmmnmmlmmm just got
3 - just had
-7 mmmnmmlmmm just left
-13 mmmommlmmm just now
9 - just put
-1 mmmnmmmmmm just reached
-8 onmlmmmmmm just want
-3 mmllmmpmmm just wanted
46 mknmnmnmmm keep
8 mmmmmmommm keep in
19 mmmmnmmmmm keeps
11 - kid
10 - kid $
-3 mmmkmmommm kidding
35 - kidney
27 lnlollnmmm kids
6 mnmmmmnmmm kids $
-5 mmmolmmmmm kids 're
-3 - killing
-3 - killing me
-5 mnmmnmmmml kilometres
2 mmmmmmmmpm kilos
-11 mmmmkmqmmm kind
-24 mllkmtlmmm king
-6 mmmmmommmm king $
-13 mmmlmommmm king and
0 mmmnlmmmmm kitchen
-11 mmmnlmmmmm kitchen $
5 - kitten
20 - knee
7 mmmmlommmm knew
22 - knit
22 - knit $
-33 yipjmlklml know
-21 mmolmmlmmm know $
9 plmmmmmmmm know how
-2 mmmmnmmmmm know that
-13 plmlmmmmmm know the
-13 plmmmmmmmm know what
-2 klmmmoommm knows
-1 kmmmloommm knows $
8 - korean
6 - lab
-5 mlmnmmommm lah
-5 mlmnmmmmmm lah $
4 - laid
4 - laid off
-12 mmmllpmmmm land
-8 - landed
-7 mnmmmnmmmm landlord
-13 mnmmmnmmmm landlord $
19 mmmlpmmmmm language
9 mmmmommmmm language $
-13 mmmmnmmmmm languages
1 mmmmomlmmm laptop
2 mmmnmmmmmm laptop is
-5 mommmmmlmm large
-3 mmmmnmmmmm largest
32 llkomonmlq last
7 - last month
-1 mlkqlommmm last night
6 mmmmnmmmmm last week
24 mmmmnmmmmm last year
-1 mmmlqmmmmm lasts
-6 lliqklommm late
-4 mmjplmmmmm late $
2 - late to
5 - lately
-21 mllpmllmll later
-16 mllnmmmmmm later $
-3 mmmnmmmmmm later i
-13 mmlommmmmm laundry
10 mmmmnmmmmm law
-3 mmmmnmmmmm law>AUX
17 mnllqmllml learn
33 - learn how
25 mlmmommmmm learn the
9 - learned
9 - learned to
36 mmmmnmmmmm learning
12 - lease
-5 mmmmlmmmmo least
-4 mnmmlmmlmo least three
-5 mmlolommmm leave
-5 mmmnmmmmmm leave $
-8 ommlmmmmml leaves
-14 mmlmmnlmpm leaving
-3 - leaving in
-13 mmmmmmmmpm leaving the
8 mlmmnmmmml leeds
26 mllplnlmml left
-4 nmlnmllmml left $
1 - left me
10 mmmnmmmmmm left the
1 mmmnmmmmmm leftovers
1 mmmnmmmmmm leftovers $
-38 mkpmelyilg len1
2 qwbjwvajtu len12
78 nnljjqlnqu len20
-101 eeyldfytha len3
-57 lasvsbpmaf len6
11 - lent
5 - leo
-2 mmlmlmltmm less
-26 lnmmkoqklk let
2 mmommmmlmm let me
-27 lnlmkoolll let us
0 mmlmmmommm let you
-27 lnlmkoolll let>WE
0 mmlmmmommm let>YOU
2 mmommmmlmm let>me
-25 mnmlkollol letter
-7 mnmllpmmmm letter $
-17 mpmmlmmmmm letters
22 - library
18 mnmmmmmmmm library $
25 mlmmommmmm license
-8 nlmnnmlmmm lie
-42 mljlonompm life
-32 mljlmnpmpm life $
-10 mmmmomlmmm life is
-8 - lift
3 mnmnknmlmm lights
6 mommmmmlmm lights $
-3 mmmnknmmmm lights went
-15 pqpjiikqlk like
-18 monlllmpmm like a
15 mlmmmmlpmm like it
9 - like my
-6 nllmlmommm like that
-8 mknmmmmomm like the
-11 mmnmmmmmmm like this
12 oqklmlmlml like to
-1 mnnmmmmmmm like you
-8 mmnmmmmmmm like your
-5 mmmmpmlmmm likes
-21 mnmolmmlml line
-8 mmmnmmmlmm line $
-11 momllmmmml line 0
-11 mnpllmmkmm link
-10 mnmmmmmlmm link $
-1 nmmmmmmmmm lisbon
0 lpllmlmlml list
-5 mmmlmmmmmm list $
11 - list for
-3 mnmmmmmmmm list of
5 - listen
5 - listen to
-13 mlnlmmpmmm listening
-8 mmnmmmmmmm little
31 nllkpollon live
-14 nlmknkmmoo live in
7 - live near
1 - live with
-14 mlmllrmmmm lived
-10 mmmllqmmmm lived in
-3 mlmmnmmmmn lives
4 mmmmmlmmmn lives in
35 - living
11 - living $
18 - living in
19 - loans
10 - loans $
-5 mnmmmlmmmm logo
-5 mnmmmlmmmm logo for
-6 mlomlmnlml lol
-3 mmnlmmommm lol $
-2 mmlnmmommm lol okay
-2 mmlnmmommm lol>MOOD
-10 mmmmmmmmpm lonely
-38 mknqmmnlmk long
-4 mmnolmmlml long $
-12 mmmmnnmmmm long ago
-12 lmmommmmmm long day
-2 mmnmlmommm long time
5 mmmmnmmmmm longer
-14 mnnlmmllmq look
-8 mmnlmnmmmm look at
-3 mmmllrmmml looked
-3 mmmllrmmml looked at
-34 lqnjlllmlo looking
-34 lrmjlllmlo looking for
2 - looks
-15 momlmmmmmm loop
38 - lose
11 - lose my
22 - lose weight
12 mmmmpmlmmm losing
14 - losing my
12 mlmmnmmmmm loss
12 mlmmnmmmmm loss of
-30 mlnlnlllrl lost
-10 mmmmmmmmpm lost 0
-14 mlmnmlmmom lost my
13 mlplomlmml lot
11 mmpmkmlmmm lot $
13 mmmmnmmmmm lot of
13 mmmmnmmmmm lot>of
21 mknknlolol love
-5 mmmmomlmmm love is
-12 mmmmmmmmom love it
5 - love me
-3 mmnmmmlmmm love that
10 - love the
12 mmnmmmmmmm love to
6 - love with
-11 mmkmmmpmmm love you
7 mmmmmmnmmm loved
-3 lmmmmmpmmm lovely
14 mmmmmmmmom loves
6 - loves me
-1 mmmnmmmmmm low
-1 mmmmnmmmmm lower
-2 mmjmmmqmmm luck
-2 mmkmmmpmmm luck $
-47 nkkrllnmml lunch
-21 ollolmmmmm lunch $
-14 mmmnmmmmmm lunch break
18 mlpmlnmmmm made
4 mmommmmmmm made a
3 - major
22 - majoring
22 - majoring in
-17 mqjlmmkmpl make
-17 mnmlmmmmmm make a
-1 mlkmlmlomm make it
17 - make me
9 - make my
12 mlpmnmklml makes
-1 mmomlmlmmm makes sense
-7 momlmmlmmm making
-12 momlmmmmmm making a
-1 - mall
-1 - mall now
1 mmmmmnmmmm man
-4 mnmmmmmmmo manager
-36 mmmmnllmmn many
28 mmmmommmmm marathon
6 - marathon in
5 - march
5 - march $
-51 ghtfgmxiqi mark!
-3 mmlmlmommr mark:
-14 yiafaeagjf mark?
8 mmmmnmmmmm market
1 - marketing
25 - married
15 - married $
1 - married 0
2 - married in
-10 mmmmnnmmml mars
-10 mmmmnnmmml mars $
2 mmmmlommmm mary
6 - master
-6 - math
12 mommmmmmmm maths
34 mmnmmmmmmm may
25 - may $
11 - may 0
88 hsvpfkkhni me
-9 jnmnkoqlml me $
-27 monmllllml me a
-13 mnmmmmmlmm me an
20 mmmnmmmmmm me at
13 - me even
14 - me for
-21 mmmnmlmmom me i
10 - me in
0 olmmmmmmmm me is
-2 mmlmmmmomm me questions
7 - me see
1 - me ten
-1 lonlmmmlmm me the
12 mnmmmmmmmm me to
-14 - me up
8 mlmommlmmm me when
-8 mommmmmmmm me with
-3 mlnnlmmmmm me>-ing
20 - me>-s
0 olmmmmmmmm me>AUX
15 mmlmmmmomm me>CHAT
-21 mmmnmlmmom me>I
1 - me>THIRD
7 mlmommlmmm me>WH
-27 monmllllml me>a
-13 mnmmmmmlmm me>an
20 mmmnmmmmmm me>at
14 - me>for
10 - me>in
7 - me>see
1 - me>ten
-1 lonlmmmlmm me>the
12 mnmmmmmmmm me>to
-14 - me>up
19 mppkllmkml me>w
-8 mmlmmmnmmm meal
-17 nmplllllmm mean
-4 lnnlmmlmmm mean $
-1 nlnmmmmmmm mean the
0 mnmmmmmmmm means
-3 mmnmmmmmmm meant
16 nmmmmmmmmm meat
7 - medical
-14 mlkqllnmml meet
-6 mmkpmlnmml meet you
-19 lllrklklmo meeting
-13 lmmqlmlmml meeting $
3 - member
-2 mmmmnmmmml men
-1 mmmnmmmmmm message
8 - met
9 mmmlnmmmmm middle
19 mmmlmmmmmm might
-10 lpmokmllml milk
-6 mnmnmmmmmm milk $
-5 mlmmnmmmmm million
-13 mnmllmommm mind
-23 mnnllmommm mind $
13 mnmmmmmmmm mine
-5 mlmommmmmm minute
-5 mlmommmmmm minute $
-16 mnlnnmlmmm minutes
-16 mnlnmmlmmm minutes $
2 mmlmmmommm miss
4 - miss my
-13 mmkommnmmm missed
-4 mmlommmmmm missed the
-1 mlpmmmmmmm mistake
-2 mnmmomlmml mistakes
-2 mnmmomlmml mistakes $
-3 mmommmkmmm misunderstood
-1 lmmmqllmmm mix
-1 lmmmqllmmm mix>w
-14 mnmmmmnmmm mom
-11 mlmlmmommm moment
-9 mlmmmmmmmm moment $
-11 mmmllmmmmr monday
-9 mmmmlmmmmp monday $
3 mmmmnmmmmm mondays
-2 lpmknmlmml money
-11 lmmmmmmmml money $
-6 mnmmmmmmmm money from
17 mlmmnnmmmm month
16 mlmmmnmmmm month $
-3 mmmmlmompm months
2 mmmmmmmmpm months $
-10 mmmmlmommm months ago
-21 mmmnmmmmmm mood
-11 mlmlqnmmml moon
-11 mmmlpnmmml moon $
-26 lnqjllksml more
-9 mpmlnmllmm more $
-14 molmmmmmmm more about
-1 mmmmlmlomm more formal
6 mmmmmmmomm more than
41 mkiqmlqmmm morning
5 mkipmlqmmm morning $
7 mmmnmmmmmm morning i
10 - mortgage
8 - mortgage $
-7 mlllnmlnmr most
-4 mmmmnmmmmm most of
20 - mostly
12 - mother
-12 - mother 's
21 nmmmmlmmmm move
27 - moved
19 - moved to
-17 nllnnklmmm movie
-4 nmmnmmlmmm movie $
0 mmmmmmmmom moving
-8 mmmmmmmmom moving to
-3 olnollmlml much
-6 mmmnmmlmmm much $
-6 mmnnmmlmmm much better
-13 mlmlolmmmm museum
-13 mmmlommmmm museum is
6 mmmnmmmmmm music
-11 lqmmknlmmn must
-4 mmnmlmmmmp must 've
-1 mnnmnmlnml must be
13 itfpeqmnri my
2 - my 0
0 mnmmmmmmmm my account
3 - my aunt
29 - my back
-10 mlmlmmpmmm my bad
10 - my best
-34 pnmkmmmmmm my bill
41 - my birthday
-15 mmmmmlmmpm my boss
1 - my boyfriend
3 - my brother
5 mmmnmmmmmm my car
-12 mpmlmmmmmm my card
9 - my cat
-20 mlmlmpmmmm my character
8 mlmnmmmmmm my class
-21 mnmlmmmmmm my code
-7 mmmnmmmmmm my coffee
7 mnmmmmmmmm my company
1 - my cousin
11 - my dad
6 mmmnmmmmmm my daughter
9 - my doctor
-3 mlmmmnmmmm my dog
3 mmmmmommmm my dream
15 - my driving
-9 mommmmmmmm my essay
13 - my ex
-12 mmmommmmmm my eyes
7 - my family
-6 mmmmmnmmmm my father
5 mmmmmlmmom my favorite
-9 mmmnmmmmmm my feet
13 mlmlmlmsmm my first
-19 mnmlmmmmmm my flight
-5 mlmnmmmmmm my food
-15 mmmkmmpmmm my friend
15 - my garage
16 - my girlfriend
4 - my grandfather
3 - my grandma
2 - my grandmother
5 - my grandpa
17 - my hair
8 - my home
16 - my husband
-7 mnmmmmmmmm my internet
-25 mlmmmlmmqm my job
8 - my kids
1 mnmmmmmmmm my landlord
6 mmmnmmmmmm my laptop
6 - my last
6 - my lease
-30 mmmmmlmmpm my life
-18 mmmommmmmm my lunch
7 - my manager
-6 - my math
-7 - my mom
2 - my mother
-6 mlmmmnmmmm my name
-6 mmmnmmmmmm my neighbour
6 mnmmmmmmmm my new
-6 - my nose
9 - my old
-15 lpmkmmmmmm my order
26 - my own
-15 mmmnmmmmmm my parents
3 - my partner
-12 mnmlmmmmmm my password
-18 mmmnmmmmmm my pen
-22 mkmpmlmmmm my phone
9 - my policy
-22 mmmnmmmmmm my pyjamas
-2 mmnmmmmmmm my question
5 - my rent
16 - my roommate
3 - my savings
3 - my school
4 - my second
5 mlmommmmmm my shoes
-24 mmmmmmmmom my sister
14 - my size
9 - my son
8 - my teacher
-14 mlmmmommmm my teeth
7 - my third
4 - my time
3 - my two
-20 mmmmmmmmmo my uncle
-12 mmmnmmmmmm my way
13 mnmmmmmmmm my website
4 - my whole
4 mlmnmmmmom my wife
9 mmmmmlmmom myself
0 mmmmmlmmom myself $
37 mmmlknlmmn name
-15 - name for
22 mlmmmnmmmm name is
-3 mommlmmlmm names
-31 mllqllmmmm nap
-19 mllplmmmmm nap $
25 - navy
23 - navy $
3 mmmnmlmmmm near
-5 mmmnmlmmmm near the
13 - nearly
13 - nearly blind
-84 luiomjjslj need
-4 kmmnmmmmmm need $
-15 lokmnlllml need a
-1 nmmnmmmmmm need anything
-9 momlmmmmmm need help
-3 mllpmmlmmm need sleep
-8 mmlnmmmmmm need some
-8 mnllmlmsmm need the
-11 nollllllml need to
-2 mnmmmmmmmm need you
-7 lnnmmmmmmm needed
-1 mpmmlmmmmm needs
-1 mpmmlmmmmm needs to
-6 mmmnmmmmmm neighbour
-8 mmmnmmmmmm neighbour is
4 mmmnmmmmmm neighbours
-4 mmrllmjmml neither
-4 mmrllmjmml neither $
3 - nephew
9 mmmnmmmmmm nervous
8 lmokqmmlll never
8 - never had
-16 mmomlmlmmm never heard
9 - never learned
-14 mmnmmmmmmm never thought
20 nllkolplmm new
8 - new flat
8 mmmmmmommm new job
1 - new puppy
-6 mmmmmmommm new year
2 - new zealand
9 - new>-s
9 - new>HOME
-10 - new>PET
-6 mmmmmmommm new>SPAN
8 mmmmmmommm new>WORK
2 nmmlpmlmml new>w
12 - newborn
35 mskllnllml next
5 molmmmlmmm next $
-1 mnmlmommmm next chapter
6 mmmmnmmmmm next month
-8 mnmmmmmmmm next to
8 - next week
6 - next year
-4 klmlkmtlml nice
-1 mmlmmmommm nice talking
0 mmlmmmommm nice to
42 mkkrlommml night
-11 mlkrmllmmm night $
10 mmmmmmnmmm night and
3 mmmmmnmmmm night my
-8 mmmmnmmmmm nights
17 mmmlommmmm nine
14 mmmlnmmmmm nine $
30 kmqjknpmmk no
-6 mlmlmmonmm no $
-19 mnlnmmmmmm no change
2 mnnmmmmmmm no i
20 - no kids
5 - no money
-2 mmnmmmlmmm no that
10 mmmmmmommm no>-s
-4 mmnmlmlmmm no>DEICTIC
2 mnnmmmmmmm no>I
24 - no>KIN
5 lmkmmonnml no>w
-3 mllmqolmmm nobody
-2 mmmmmommmm nobody knows
-1 - normal
-2 nmmmnmmmmm norway
-6 - nose
4 njxkkhkoki not
-4 mmnmmmlmmm not $
33 mmlmomnmmm not 've
9 mlnmmmmmmm not a
12 - not afford
-7 - not agree
6 mmnmmmmmmm not believe
-6 mmmmommmmm not buy
-2 mmmlomlmmm not care
-3 mmmommmmmm not come
-3 mnmmmmmmmm not compile
9 - not drive
23 nmmmmmmmmm not eat
-15 mmlommmmmm not find
2 mmlnmmmmmm not finished
-8 mnmmmmmmmm not get
-1 mmmnmmmmmm not go
-1 - not had
-3 mmlommmmmm not hear
7 mmnmmmmmmm not help
-8 mmlnmmmmmm not home
-5 - not in
-26 omnlmmmmmm not know
4 mnmmmmmmmm not let
12 mmmmmmmlmm not like
5 - not love
5 - not married
-6 mmolmmmmmm not mean
13 lmlmmmnmmm not much
-17 mmmmmnmomm not need
12 - not own
2 mmmnmmmmmm not pick
-7 mmmmommmmm not read
-19 lmqkmmmmmm not see
-3 mmlmnmlmmm not sleep
24 - not stand
-15 pmnlmmmmmm not sure
-1 mmlmmmmmmm not talk
-2 nmnmlmlmmm not that
-8 lmnmmmmmmm not think
-11 ommlmmmmmm not understand
0 lmommmlmmm not wait
-1 mmlmmmmpmm not want
-6 mmnmmmmmmm not what
-11 mnoklmmmmm not work
1 mnmmmmmmmm not working
-3 mmmmmmlomm not write
33 mmlmomnmmm not>'ve
-2 mlnmmmmnmm not>-ed
-14 mmmnmmmmmm not>-ing
5 - not>CONDITION
-11 pmnllmlmmm not>DEICTIC
-8 mmlnmmmmmm not>HOME
18 mmmmmmmlmm not>LIKING
12 mmmnmmmmmm not>MOOD
-6 mmnmmmmmmm not>WH
-9 looklmmmmm not>WORK
9 mlnmmmmmmm not>a
-6 mmmmommmmm not>buy
23 nmmmmmmmmm not>eat
-8 mnmmmmmmmm not>get
-1 mmmnmmmmmm not>go
-1 - not>had
-5 - not>in
4 mnmmmmmmmm not>let
12 - not>own
-19 lmqkmmmmmm not>see
-48 nkmnmkqqlk not>w
-11 lnmlmnmnml nothing
-6 mmllloommm nothing $
-6 mmmlommmmm novel
-2 mmmmnlmmmm novels
-5 mmmlnmmmmm november
-5 mmmlnmmmmm november $
-25 kooqkjiklk now
-17 lklqllhlll now $
-4 mnnmmmmmmm now i
-5 mmlmmmmmmm now talk
-4 - null
7 lollllnpmm number
-3 mnllmmnpmm number $
12 lnmmmmmmmm number is
-8 mnmmmlmmmm numbers
46 - nurse
11 - nuts
15 nnmmmmmmmm o
-4 nnmmmmmmmm o clock
-4 nnmmmmmmmm o>w
13 - october
6 - october $
12 krmgpplhmo of
26 ommmllmmmm of a
-7 mmmmnmmmmm of coffee
12 mnmmmmmmmm of heights
-13 mlolmmmmmm of it
1 - of music
25 mnmlmlmmpm of my
1 mlmmmmmmmo of our
-11 mnmmmmmmmm of that
-13 lqknmkllml of the
-2 mlommnlmmm of them
-11 mmmlmqmmmm of this
-1 mommmmmmmm of those
5 mnmmmmmmmm of three
-9 mlmmommmmm of two
-2 kmnlmmnmmm of you
30 - of>-ing
12 mpllmmmmml of>-s
-36 lnoklplmlm of>DEICTIC
28 mmmlllmmpo of>MY
1 - of>PLAY
9 - of>SPAN
-17 mlqmlnlmml of>THIRD
-18 mnmmmmmmmm of>WORK
-2 kmnlmmnmmm of>YOU
26 ommmllmmmm of>a
-13 lqknmkllml of>the
-9 mlmmommmmm of>two
-28 mkklqpnklq of>w
1 mmmrkmllml off
-7 mlnokmmmmm off $
-9 mmlommlmmm off to
-9 mmlommlmmm off>to
11 - off>w
-14 mlpjmmmmmq offer
-5 mmpkmmmmmm offer $
6 - offered
-13 mllollmmmn office
-2 mmlnmmmmmm office $
-10 mmmnmmmmmm office today
15 mmqllmkmmm oh
35 - ohio
19 - ohio $
3 mlnnklolml okay
-5 nmlmlmnmmm okay $
-10 llnnmlkmmm okay i
-1 mmnmmmlmmm okay that
51 omllkrommm old
-9 mmmmmmpmmm old $
11 - old westerns
32 - old>-s
1 mmmmlommmm old>PERSON
18 mmmllpommm old>w
6 - older
2 llhuljlikr on
-14 mnlnmmnlmm on $
-1 mkmmnnmmmm on a
13 mmmmnmmmmm on friday
2 - on fridays
-13 mmmnmmmmmm on me
-11 mmmllmmmmr on monday
3 mmmmnmmmmm on mondays
-43 mllqmllmmm on my
6 - on saturday
-8 mmmmnmmmmm on sundays
25 mkkrlkmllk on the
-4 mnmmmmmmmm on this
8 - on tuesday
13 - on weekends
-6 mnlmmmmmmp on your
-13 mommlnmmml on>-s
30 mlmlnmlmmq on>AHEAD
-8 mnmlmmmmmm on>CODE
-4 mnklmmommm on>DEICTIC
12 mmmlommmmm on>LASTING
-31 mllqmllmmm on>MY
-6 mnlmmmmmmp on>YOU
-1 mkmmnnmmmm on>a
-13 mmmnmmmmmm on>me
25 mkkrlkmllk on>the
30 mlomlmmmmo on>w
0 lmlmnolnmm once
-3 mmmmomlnmm once $
1 olsjlliolk one
8 lkskkmklml one $
1 mmmmmnmmmm one of
0 monmlmlmmm one please
-6 mnlnmmnmml ones
-5 mlmnmmnmml ones $
-9 momlmmmmml online
-2 mnmlmmmmmm online $
-28 mijlmkoymn only
-19 mlmmlmmmmo only $
9 - only child
-1 mkmmmmmpmm only reply
-14 mmnnmnmlml open
-14 mmnmlnmlmm open the
10 mmmmlnmmmm opened
-7 mmmlmpmmmm opens
25 - operation
25 - operation $
-17 mmnmmmmmmm option
-9 pllllmonml or
-5 nmmmlmomml or>w
-33 lolllollon order
-16 mnmmmmmmmm order $
-4 mnmlmmmmmo order has
-63 hyccammyib orders
11 iyfgahgyle orders none
-71 ltkikqrmkj orders own
10 - organising
9 mmnmmmmmmm original
-18 mlpmmlmlmm other
-4 mlnmmmmmmm other one
43 mkmlpllmmu our
8 - our dog
17 - our first
12 - our house
-3 milumnlllk out
-10 lloolollml out $
-10 mlmplmlmmm out for
0 mmmmnmmmmm out in
4 - out last
-16 mllplmlmmm out of
19 - out>DEICTIC
-8 mmlnmmmmmm out>NOW
8 olmmmmmmmm out>WH
-10 mlmplmlmmm out>for
0 mmmmnmmmmm out>in
-16 mllplmlmmm out>of
3 mmmmmmommm out>w
-5 mmlmlmmnmn output
-32 mmlommlmmm outside
-26 mmmnmmmmmm outside $
-3 mllokmmmmm over
7 - over my
31 mllmmommom own
10 mmmmmommmm own a
10 mmmmmommmm own>a
-10 mmmnmmmmmm packing
-18 mqlklmmmmm page
-11 mpmkmmmmmm page $
3 - paid
20 - paint
-1 - painting
-1 mmmnmmmmmm pancakes
11 - pandemic
11 - pandemic $
13 - panic
0 loomlmmkmm paragraph
0 lommmmmlmm paragraph $
0 mmomlmmmmm paragraph is
-13 mlmommmmmm parcel
-3 mmmnmmmmmm parents
-15 - parents $
19 - parents 're
4 - parents about
4 - parents that
-8 mnmmllmmml paris
-3 mommklmmmm paris $
-2 mmmmommmmm park
-24 mnokpllmml part
-13 mnmmnmlmmm part two
3 - partner
-4 mmmmlmmmmm party
-8 mlnlmommmm pass
-8 mlnlmommmm pass $
22 - passed
9 nmmmmmmmmm passport
9 nmmmmmmmmm passport $
1 momlmmmmmm password
2 mnmmmmmmmm password $
-12 mllnommmmm pasta
-2 mlmlpmmmmm patient
11 mmmmkmpmmm paul
11 mmmmkmpmmm paul $
-4 npmlmlmmmm pay
-8 mnmlmmmmmm pay my
-8 mnmlmmmmmm pay>MY
-18 mmmnmmmmmm pen
-6 mmmlommmmm penguins
18 llklwlllmk people
1 mmmmnmmmmm people $
-11 mmmmommmml people 're
12 - people call
-2 mmnmnmkmmm perfect
-2 mmnmnmkmmm perfect $
18 mlmmmmmnmm person
18 mlmmmmmnmm person $
2 - peru
10 - phd
-58 lklqlklmmo phone
-30 mllpmmmmmm phone $
-20 mmmmlmmmmp phone in
7 mnmmmmmmmm phone number
-11 mnmmnmmmmm phones
-11 mnmmnmmmmm phones $
17 - physics
17 - physics $
-29 mlmolnlmmo pick
-29 mlmolnlmmo pick up
-24 mmmnmmmmmm picking
-16 nmlnmmlmmm pizza
-1 ommmmmmmmm place
-29 mnmmmmmlmm plan
-9 mnmmmmmmmm plan for
-23 mlmloommmm planet
-7 ommmmmmmmm plans
-4 nlmmnmmmml plant
10 mnmmmmmmmm plants
24 mpmmmmllmm play
-26 mmmnmmmmmm playing
-5 mmmmommmml plays
-5 kskjhknrlj please
-35 lrlkilpqmk please $
-2 mlmmmmlomm please be
-16 mlolmmpmmm pleasure
2 nmmmmmmmmm plumber
-27 mlplllmpmm poem
-9 mmqkmmkmmm point
-9 mmqkmmkmmm point $
2 mlmmlmmqmm points
3 mmmmlmmnmm points $
22 mmmmnmmmmm policy
-14 mnmmlmmmmo port
8 mmmlmmmmmq position
7 - position $
-12 mnmmmlmmmm post
1 mmmnmmmmmm post office
15 - practice
0 mlqlmmmmmm prefer
-8 mmnlmmmmmm prefer the
14 - pregnant
-9 mnmmmmmmmm presentation
-1 nlmmnmmmmm president
-6 mnmmmmmmmm press
8 - pressure
-7 mlmmmolmmm pretend
22 - pretty
-2 mmmlommmmm prices
-22 nnmlmmmmmm printer
-15 oolllmmmmm prints
-2 mnmmmmmmmm prints the
8 - prison
8 - prison $
-4 mlnommlmml probably
-44 mmmkololmm problem
-5 mmnlmmommm problem $
-4 momkmmmmmm problems
-11 momlllmmml product
7 mnmmlmmmmm product is
-5 momllmmmmm program
8 mmmmommmmm programming
-17 mpmmllmmml project
1 mlmmmmmmmo propose
12 - proposed
-2 mmplmmlmmm proud
-2 mmnmmmlmmm proud of
11 - puppy
1 mnlnmlmmpm put
-6 mnmmmmmmpm put it
-8 mnmmmlmmmm put the
-6 mnmmmmmmpm put>DEICTIC
-8 mnmmmlmmmm put>the
-22 mmmnmmmmmm pyjamas
3 mmlmommmmm python
-4 lnmmmmmmmm query
-40 rlmllllqmn question
-3 mnmmlmlqml question $
-3 mnlmmlmomm questions
-7 mmmqkmmmmm queue
-3 pnmlmmmmmm quick
62 - quit
32 - quit smoking
-24 mnmlmkmmtm quote
-5 mnmlmmmmmm quote for
-14 mlmmlmmpmm rain
-14 mlmmlmmpmm rain $
-3 mmlommlmmm raining
-17 mmmmnmmmmm raise
11 mmmlnnmmmm raised
12 - raised in
2 mmmmnmmmmm raised the
-6 mmmmmnmmmm ran
-10 mmmmmnmmmm ran away
-10 mmmmmnmmmm ran>w
-21 mlmlplmmmm rate
-21 mlmlplmmmm rate $
23 mlolmmmmmm rather
6 - rd
-5 mlloomlmmm reach
-1 mmmnmmmmmm reached
-5 mlmnlmmmmm reaching
10 mnlkqlmmmm read
-7 mmmmommmmm read $
16 - read a
-4 mnmmmmmmmm read the
17 - reading
-8 omkolmkmmm ready
-3 omlnlmkmmm ready $
10 olpllmklmm really
-3 nmnlmmlmmm really $
20 mmnknlmmmm recipe
13 olmmmmmmmm recommend
13 mlmmmmmmmm recommend a
-3 molmmmmmmm red
-8 mmmnmmmmmm red>w
-7 mpmllmmlmm refund
-6 momllmmmmm refund $
-7 mmkmkmrmmm regards
19 - relationship
12 mmnlmmmmmm remember
13 - remember that
-8 mnmmmmmmmm remind
-8 mnmmmmmmmm remind me
9 mnmmmmmmmm rent
11 - rent out
15 mllmmmopmm reply
-2 mmmnmmommm reply $
-1 mllmmmmqmm reply with
-12 mnmmmlmmmm report
-7 mnmlmmmmmm report a
-12 mnmlmmmmmm reset
-12 mnmlmmmmmm reset my
22 mmmmommmmm resigned
-32 mlmlonmmmm respect
-11 mmmlnmmmmm restaurant
-4 mmmmnmmmmm restaurants
-6 lmnklmmsmm result
-6 lmnklmmsmm result $
-11 mmmmmmmmmo results
9 - retired
11 - retirement
11 - retirement $
-5 mnmllmmmmr return
-3 mmmmlmmmmr return a
-9 momlmmmmmm returns
-20 mlmmmlmmqm review
-20 mlmmmlmmqm review i
-15 mnmmnmmmmm revolution
-1 - rich
7 mnmlmmmmmm ride
-11 pkrmkkimll right
-18 omslkljmmm right $
10 mllommmmmm right now
4 mmmmnmmmmm river
-9 - road
-9 - road $
-10 mlmmolmmmo role
-8 mmmmnmmmmo role of
8 mnmmmmmmmm roman
-10 mnmmmmmmmm rome
-12 mklnlpmmpl room
-6 mllnlpmmmm room $
16 - roommate
-6 mommmlmmmm row
-6 mommmlmmmm row and
-6 mommmlmmmm row>and
-15 mnmmmmmmmm rows
12 mmlomlmmpm run
-14 mmmmmlmmpm run $
26 - run a
-7 mnlmmmmmmm run it
-2 mmmnmmmmmm run out
-13 mnlnmmmmmm run>DEICTIC
26 - run>a
-2 mmmnmmmmmm run>out
-16 mmlpkmmmmm running
-11 mmmnlmmmmm running $
-7 mmmnlmmmmm running late
19 mnmmmmmmmm runs
46 - s
1 mmmmmmommm safe
-47 ljrkmmmmql said
-12 llplmlmmom said $
-2 mmnmmmmmmm said no
-8 mmmmnmmmmm said that
28 - sail
28 - sail $
3 mlmmlmmmmp salt
-2 mlmmlmmmmp salt $
-1 lmvillmlml same
-4 mmplmmkmmm same $
-9 mnmnmlmmmm sandwich
13 - saturday
8 - saturday $
11 mnnllmmmmm save
13 - saving
0 mnmmmmmmmm savings
-3 mnmmmmmmmm savings $
-10 mmlnlnmmqm saw
-48 njmjmntlll say
-11 mmolnmlmmm say $
-5 mmmlmmpmmm say hi
-10 mlmmmpmmmm say i
-1 mmmmlmommm say that
-1 mmmmlmommm say>DEICTIC
-10 mlmmmpmmmm say>I
-6 mmlkmmqmmm say>THANKS
-3 nmmmnmmmmm say>w
2 mnmllkmmrm says
6 - says he
-9 mmmmmlmmrm says i
26 - scared
12 - scared of
47 mnmmlmmmmo school
37 - school $
8 - school board
7 - school in
1 - school since
-4 mlmmnmmmmm screen
-4 mollmmmmmm script
-2 mnlmmmmmmm script that
4 nlmlmnmmmm sea
10 mmmmnmmmmm sea $
-1 mmmmommmmm season
-16 lnmomlmmmm seat
-5 lnmnmmmmmm seat $
-11 mlmnmmmmmm sec
-11 mlmnmmmmmm sec $
12 lprjmlmmmm second
0 mmnlnmmmmm second $
-3 mmnlmmmmmm second one
20 - second year
-27 jmqkklrlmk see
-10 mmnllmommm see $
-3 lnmmmmommm see how
-2 mmnmmmlmmm see it
3 - see my
-2 lmpknlmmmm see the
-4 mllnlmpmml see you
-3 mmnnlmlmmm see>DEICTIC
3 - see>MY
-11 lnnlmmnmmm see>WH
-4 mllnlmpmml see>YOU
-2 lmpknlmmmm see>the
9 - seeing
8 - seeing someone
27 - self-employed
14 - sell
17 mnmmlmmmmm sells
18 lqknmmllmm send
-1 mmlommmmmm send it
6 lommmmmlmm send me
-1 mmpmkmkmmm sense
0 mmnmlmmmmm sense $
-27 mlnnmmlmmp sent
-5 mmmlmmmnmp sentence
4 momlmmmmmm set
5 mnmmmmmmmm set a
5 mnmmmmmmmm set>a
-13 mnlmnmmmmm seven
-2 mmmnmmmmmm seven $
-2 nmmmlmmmms shall
-1 mmmmnmmmmm share
-11 mlmnnmmmmm sharks
29 lklpkrllpl she
22 mmlolmlmmm she 's
3 - she died
4 - she had
15 mmmnlmmmmm she is
1 mmmnmmmmmm she just
14 - she said
-6 mmmnmmmmmm she say
4 mmmmmommmm she was
7 - shellfish
12 - shelter
5 mmmnmmmmmm shift
27 - shifts
0 mlmmlommmm ship
-5 olmmmmmmmm shipping
-2 mnlplmmmmm shoes
0 mnmnlmmmmm shoes $
1 mmmnmmmmmm shoes 're
-18 onmnllmlml shop
-12 onmllmmmml shop $
-2 mmmnmmmlmm shopping
42 lpklmmlpml short
26 molmnmlmmm short $
-8 mjolmmksmm shorter
-2 mlmmnmmomm shorter $
-17 nmkjolnulm should
-5 mpklkmlqmo should be
-2 mmmmommmmm should do
9 pmmmmlmmmm should i
-13 mnmnmmmlmm show
-17 mklqlmmmmm shower
-19 mllolmmmmm shower $
-13 nnllmmlmmo shows
-13 mmmmmmmmmo shows the
-4 mmmlmmommm shy
6 - siblings
6 - siblings $
19 mmmmlmmmmm signed
-14 mlmloolmmm silver
-7 mklmlmlsmm simple
0 mmmmmmlnmm simple words
59 mmmmmmommm since
2 - since 0000
8 - since i
4 - since march
12 - since my
1 - since she
1 - since spring
26 - since the
14 - single
-14 nmmnmmmmmm sink
-14 nmmnmmmmmm sink $
16 mmmmlmpmml sir
-22 mmmmmmmmom sister
-9 - sister is
-4 mmmmnmmmmm sisters
-2 mmlnmmpmmm sit
-12 mlmomlmmmm sitting
-9 mlmnmmmmmm sitting in
48 mmmmnlmmmm six
-7 mnmmmlmmmm six $
2 - six months
5 - six years
21 - six>SPAN
18 - six>w
0 momllmmlmn size
5 mmmmmmmlmm size $
19 - size 0
14 mllnmmmpmm skip
-23 niitmlpkml sleep
-17 mjlqnllmmm sleep $
13 mmmommlmmm sleep badly
-6 nmmllmplml sleep well
-1 mmlommlmmm sleeping
4 - sleeping since
29 - sleeps
-9 mmlommlmmm sleepy
-9 mmlnmmlmmm sleepy $
-20 mmlpmmlmmm slept
-5 lmmlnmmmmm slow
-5 mnmlmommmm slowly
38 mmmmlmommm small
0 mmmmnmmmmm small town
-7 mmmmmommmm smile
30 mmmlqmlmmm smoking
31 - smoking $
-3 njprhmjlpk so
-29 mmokmmommm so $
7 - so he
-5 mmlnmmmmmm so hot
6 nmmmmmmmmm so how
27 - so i
0 mmnmmmnmmm so much
-1 mmmnmmmmmm so tired
2 - so we
2 - so what
15 nmmmmmmmmm so you
27 - so>I
-11 mmmolmkmmm so>MOOD
0 mmnmmmlmmm so>PRAISE
7 - so>THIRD
2 - so>WE
8 nmmmmmmmmm so>WH
15 nmmmmmmmmm so>YOU
-4 llnqkmlmml so>w
-18 mmmnmmmmmm soaked
24 - soap
5 - sober
-13 mlmnmlmmmm sofa
-7 mmokmmlmmm sold
-35 molonlllmm some
-6 mmmlpmmmmm someday
-6 mmmlpmmmmm someday $
16 mnmmmmmmmm someone
-44 nkrmlnlmml something
-5 mlmnmmmmmm something $
-4 mlmlmmqmmm sometime
-4 mlmlmmqmmm sometime $
-8 mmmmmmnmmm sometimes
-17 mmmmmmnmmm sometimes $
18 - son
8 - son $
1 - son he
-8 - son is
-5 mmmmmkmmpm song
-12 mlmmmmmmom sons
-17 mlkjlmulml soon
-17 mlkjlmulml soon $
-14 mlllllsmmm sorry
-3 mmmlmmnmmm sorry i
0 mkmmlmmrmm sound
-11 mltljmklml sounds
-6 mmommmlmmm sounds like
-4 molmlmmmmm soup
-17 mmmmmmmmom spain
-17 mmmmmmmmom spain $
-6 mnmmmmmkmm spanish
-2 mnmmmmmlmm spanish $
-2 nnmmmmmmmm speak
-13 mnmmmmmmmm speak to
-8 mnmlolmmmm speech
3 - spend
7 - spicy
7 - spicy food
4 - split
-4 - spoken
13 - spring
13 - spring $
4 - st
24 - stand
10 - standing
2 mmmlommmmm star
-5 mmlpllloml start
-5 nmmmmmmmmm start $
5 - start my
-1 mmmmmlmomm start with
17 mmmmlmmmmo started
7 mmmnmmmmmm starts
17 - state
-8 nmmlmlmmmm station
-7 nmmlmlmmmm station $
-22 ommlmlmmpm status
-6 ommmmlmmmm status of
-4 mlmplmmmmm stay
0 mlmnmmmmmm stay in
-2 mmmnmmmmmm staying
-3 mmmnmmmmmm staying in
2 - staying with
-24 mmpkkmlqml step
-2 mmnllmlqml step $
-7 momlmlmmmm step 0
-2 mmmmlmlqmm step by
4 llsmklilml still
-1 - still 've
-9 mmmnmmmmmm still at
-4 mmnlmmmmmm still do
-9 mmmnmmmmmm still in
15 - still live
-1 mmlommlmmm still waiting
-2 mmpkmmlmmm still wrong
30 mlmnmmmmmm stop
-5 mlmnmmmmmm stop $
13 - stopped
0 mmmlnmmmmp store
-27 lonknlllml story
-14 mnnlnlllmm story $
-23 mmmlpmmmmm strange
-3 mnmmmmmmmm string
-1 - string $
23 - stroke
12 - stroke last
8 - struggling
-26 mmnokllmml stuck
-12 mnmnllmmmm stuck at
-14 mmmolmlmmm stuck in
15 - student
-15 mmmmommmmm students
9 - studio
4 mnmmmmmmmm study
15 - studying
4 lnmmmmmmmm subscription
4 lnmmmmmmmm subscription $
14 mnmmmmmmmm sugar
-11 mnmmmlmmmm suggest
-2 momllmmnmm summary
-8 mmlmnmommm summer
-1 mmmmmmommm summer $
-1 mmmmnmmmmm sun
-1 mmmmnmmmmm sun is
-1 mmmmnmmmmm sun>AUX
6 - sunday
-5 mmmmnmmmmm sundays
-8 mmmmnmmmmm sundays $
-26 mlkkmoqmmm suppose
-2 mmmlmommmm suppose i
-17 plmkllsmml sure
3 - surgery
9 mlmnlmommm sweet
-4 mlmnmmlmmm sweet $
35 - swim
25 - swim $
15 - switched
-1 onmmmmmmmm synonym
-14 ljnnlllrml table
-12 mjnnmlmomm table $
-10 llllnpomll take
-5 mlnmmmmmmm take a
1 mllmlmrkmm take care
-2 mnlmmnmmmm take the
-3 mlmmmokpmm take your
-10 nllkrmmmmm takes
-3 nmmmmmmmmm takes $
18 mlmnlmmmmm taking
5 mmmnlmmmmm taking a
8 lkokkoqmml talk
11 mmmmmnmmmm talk $
-5 mmlmmmmmmm talk later
7 mmollnmmmm talk to
-23 lloklnpmmm talking
-2 mloklmqmmm talking to
-4 momllmmmmm task
-4 momllmmmmm task is
3 mlmmommmmm taught
16 - taught me
-5 mlmmlpmmmm tavern
-5 mlmmlpmmmm tavern and
-3 nmmlnmmmmm taxes
-2 nmmmmmmmmm taxes $
-7 mllolmmmmm taxi
-5 mmmnlmmmmm taxi is
-5 lnlnnllmmm tea
-11 mmlnnmlmmm tea $
-1 lmmmnmmmmm teach
14 nmmmnmmmmm teacher
0 nmmmmmmmmm teacher $
-6 mlmmpmmmmm teachers
-5 mlmmommmmm teachers $
-7 mlmmnmmmmo team
-9 mlmmmmmmmp team $
-14 mlmmmommmm teeth
-11 ommllnnlmm tell
-5 onmmlmmlmm tell me
-4 - tell my
-14 omllpnllml ten
-14 mnlnmmmmmm ten minutes
9 - ten times
1 - ten years
-2 mmmmonlmmm ten>-s
-14 mnlmnmlmmm ten>NOW
2 - ten>SPAN
-6 mmmmmmmnmm terminal
3 mlmmlmlnmr terms
7 mmmlmommmm terrible
14 mommlmommm test
13 mmmmmmommm test $
-17 moknllmnml text
-2 mllmmmmomm text $
25 - th
24 - th $
-43 lklltllomk than
3 mmmmnmmmmm than dogs
-1 mlnmnlmmmm than the
-8 llokllommn thank
-8 llokllommn thank you
-11 mlpjkmplml thanks
-9 mmollmlmmm thanks $
-2 mmllmmpmmm thanks for
2 mmnmmmmmmm thanks i
-82 lfyakqjgmj that
-45 mjwflkmlll that $
-8 lltjjlmlll that 's
-1 mmnmmmmmmm that a
0 mmlmlmommm that again
0 mmnmlmlmmm that helped
-5 mmnmmmmmmm that helps
24 mllmmrmmmm that i
-6 mmomkmmmmm that is
0 mmnmmmmmmm that must
-3 mmmmmnmmmm that my
-7 mmnmmmlmmm that one
-2 nmmmlnmmmm that the
-2 mmmnmmmmmm that was
-7 mlnmmmmmmm that way
-1 mmnmlmmmmm that would
-89 orgsotcmmd the
14 mmmnmmmmmm the 0
1 mnmmlmmmmm the airport
-5 mjnllmmrmm the answer
-4 mnmmlmmmmm the area
19 - the army
-2 mmmolmmmmm the baby
8 - the bakery
-4 mmmnmmmmmm the bank
-1 mmmokmmmmm the bath
0 mmmlnmmmmm the battery
20 - the beach
-1 nlmkolpmml the best
-6 mlmnnmmmmm the black
-2 mlolmmmmmm the blue
-8 mlmnnlmmmm the book
-1 mmmmommmmm the bridge
-12 nllplllmmm the bus
-7 momlllmmmm the button
-2 - the capital
-1 mlmmlrmmmm the captain
-10 nmmolmllmm the car
-4 mmmnmlmmmm the cat
19 - the church
-2 mnmllmmmmm the code
-14 mmmlolmmoo the company
12 - the council
0 mnmmlmmlmm the data
-2 olmmmmmmmm the delivery
-8 ololnlmmmm the difference
-1 mlmommmmmm the dishes
9 - the divorce
14 mmmmnmmmmm the doctor
0 mlmollmmmm the dog
-9 mlmnkommmm the door
-6 mpmlmmmmmm the driver
-5 mlmmmnmmmm the dungeon
0 mmmmnmmmmm the end
0 mmmnmmmmmm the entrance
-1 mmlmommmmm the factory
-4 mnmmmmmmmm the file
-3 mmmlommpmm the final
-10 lkqknlmmmm the first
-4 mqklmmmlmm the following
-15 mnmmnmmmmm the french
30 mmmmnmmmmm the future
-7 mmmnmnmmmm the game
-5 mlmommmmmm the garden
-2 mmllpmmmmm the government
-6 mmmnmmmmmm the gym
-2 mmlnmmmmmm the heating
-9 mlmllommmm the hero
0 mmmmmlmomm the introduction
15 - the job
-1 mlmolmnmmm the kids
-13 mmmmnmmmmm the king
-11 mmmnlmmmmm the kitchen
-3 mmmmnmmmmm the largest
-5 mmmmlnmnmm the last
5 nmmmnmmmmm the left
1 mmmnmmmmmm the leftovers
-17 mlmmlommom the letter
9 - the library
-8 - the lift
-3 mnmnknmlmm the lights
-11 mnpllmmkmm the link
-3 - the list
-1 - the mall
-4 mmmnlmmmmm the meeting
3 mmmlnmmmmm the middle
-9 mlmmmmmmmm the moment
-7 mlmlonmmml the moon
8 mmmkmmpmmm the morning
-5 mlmmnlmmmm the movie
-13 mlmlolmmmm the museum
25 - the navy
3 mmmnmmmmmm the neighbours
-5 nlmlmmnmmm the new
-7 mnmllommmm the next
-4 mmlnmmmmmm the office
-7 mmmlkrmmmm the old
25 - the operation
9 mmnmmmmmmm the original
-13 mjpmmlmlmm the other
-1 mommmmmlmm the output
11 - the pandemic
-23 mnlnllmmmm the phone
1 mmmnmmmmmm the post
-1 nlmmnmmmmm the president
-7 mmmqkmmmmm the queue
-11 mmmmlommmm the rain
-1 mmmmnmmmmm the restaurant
-6 mlnlmmmsmm the result
-13 mmmmmmmmmo the results
-8 mmmmnmmmmo the role
2 lmsjmlmmmm the same
8 - the school
6 nmmmlnmmmm the sea
-5 lprimlmmmm the second
10 - the shelter
-7 olmnlmmmmm the shop
-2 mmmnmmmlmm the shopping
-17 mmmnlmmmmm the shower
-13 mlmnmlmmmm the sofa
-1 molmlmmmmm the soup
4 - the spring
-6 nmmlmmmmmm the station
-6 ommmmlmmmm the status
-2 mmmlnmmmmp the store
-8 mpmlmlmlmm the story
6 - the summer
-1 mmmmnmmmmm the sun
-4 mlmommmmmm the table
-5 mlmmlpmmmm the tavern
-3 mnmlmmmnmm the text
14 mmmmnmmmmm the time
0 mlmmmmmomm the tone
3 - the town
-10 mlmnnmmmml the train
1 mlmmommmmm the violin
6 - the waiting
-16 mmlolmmmmm the way
-8 mmlmommmmm the weather
21 - the wedding
-17 mllpmlmmmm the window
-1 mmmmmmmnmm the word
-3 mmmmommmmm the world
-1 - the wrong
17 oklplmmlmm the>-ing
24 lphmoojqom the>-s
14 mmmnmmmmmm the>0
-7 mnmllommmm the>AHEAD
-27 koojikmtlk the>CHAT
-41 lyjmhjljlk the>CODE
-32 mnrjmlllll the>DEICTIC
14 mmmmmnmmmm the>HOME
11 mlmpllnmmm the>KIN
-7 ommmmmmmmm the>LASTING
-3 mmmlmoommm the>MOOD
-8 lorillolmm the>NOW
16 onmlmmmlmm the>ORDER
7 mlmmnlmmmm the>PERSON
6 mlmpllmmmm the>PET
20 mllonmmmmm the>PLAY
-1 nlmkolpmml the>PRAISE
21 mmmmmnmmmm the>SPAN
-6 lllmpllloo the>WORK
-12 nllplllmmm the>bus
-10 nmmolmllmm the>car
0 mmmmnmmmmm the>end
-5 nlmlmmnmmm the>new
-7 mmmlkrmmmm the>old
6 nmmmlnmmmm the>sea
-1 mmmmnmmmmm the>sun
-27 lijotvdnnl the>w
-16 mmlolmmmmm the>way
-17 mlmmpmmmml their
1 mpollmllll them
11 mmommmlmmm them $
-17 mlmrnkllml then
-11 mmnnmmlmmm then $
-7 mlmommmmmm then i
5 - therapist
12 - therapy
-4 miguqmmnmk there
-14 nkiqplkomm there $
6 mlmmommmmm there 're
6 mmmplmlmmm there 's
4 mlmmmmmmmm there a
-2 lmmmmlnmmm there how
-8 mmmmmommmm there was
-23 mnmlomllmm these
-6 mommmmmmmm these two
13 - thesis
13 - thesis on
-3 olkmslllml they
-2 mmmokmmmmm they 're
-8 mmlmpmmmmm they closed
-6 mmmmommmmm they say
-2 mmmmommmmm they should
-3 mmmmpmlmmm things
-20 mmmmpmlmmm things take
-43 phtjrjjoll think
-1 ojqllmmmmm think about
11 mmnnllmmmm think i
-9 nmllommmmm think it
8 - think of
-16 mmolmmmmmm think so
-8 mmollmmmmm think that
-4 omllplmmmm think the
-4 mmolmmlmmm think you
-5 mlolmnlmmm thinking
4 mmnnmmlmmm thinking about
-5 mmmmmnmmmm thinking of
5 - thinks
-3 mlnnmmmmmm third
8 - thirty
-45 lullhnjlon this
-24 mplllmlomm this $
-7 mmnmmmmmmm this answer
-9 mnlmmmmmmm this by
4 mmmmnmmmmm this city
-5 mommkmmmmm this exercise
-12 knmmmmmmom this for
-3 mnmmmmmmmm this function
-9 nlpllmlmmm this is
12 mljrmmmmmm this morning
9 - this summer
0 mmlmmmmnmm this text
-5 mmnmmmmmmm this version
10 - this year
-16 onnknmmmmm those
8 - though
6 - though i
-15 mmnmmmmmmm thought
-62 lrnkiokoon three
-20 mnmmmlmmmm three $
4 - three kids
3 mmmmlmmmmp three years
60 mnmmlommmm through
21 mmmmlommmm through the
4 mnmmlmmmmm throws
16 - thursday
-8 mmlmmmmmmm tickets
5 mklkrpnnmk time
-3 mlmlqmjoml time $
-3 mmlmmmommm time for
15 mmmmmnmmmm time i
4 - time in
9 - times
-13 mmlommlmmm tired
-31 mnmlllmmol title
-4 mnmmmlmmmm title for
-18 svhllemgqu to
3 mnmmmmmmmm to 've
-9 mnmlmmommm to a
7 mnmlmmmmml to add
-3 qmlmmmmmmm to ask
20 mnnmlommml to be
40 - to become
-8 mllpmmlmmm to bed
-1 mlmmommmmm to boil
-7 mmmnmmmmmm to buy
-9 mnlnmmmmmm to call
-7 mnmlmmmmmm to cancel
-9 nnlmmmmmmm to center
18 mnmmmmmmmm to change
-12 mnmlmmmmmm to check
3 - to college
-13 mnmlmmmmmm to compare
-12 mmmlmmmmmn to connect
-3 ommmmmmmmm to cook
5 - to cut
-11 olmmmmmmmm to do
8 - to drive
-10 mllpmmlmmm to eat
9 nnmlnmmmml to find
-7 mlmnmmmmmm to finish
4 nmmmmmmmmm to fix
-7 mllommmmmm to get
-22 mklpmmnmmm to go
-8 mmplmmlmmm to hear
5 nmnlmmmmmm to her
5 mmnmmmmmmm to him
-19 llmnmmmmmo to join
-7 ujmkmllmmm to know
34 mnmmnmmmmm to learn
-5 mmmnmmmmmm to leave
15 - to live
29 - to lose
-22 lnmlmmmmpm to make
48 mmnmmmmmmm to me
0 mmlmmmommm to meet
20 nmmmmlmmmm to move
4 mnmmmmmmmm to my
11 - to nuts
-1 mkmmmmmpmm to only
10 - to open
-6 mmmnmmmmmm to order
-2 momlmmmmmm to pay
31 - to quit
-1 mnmmmmmmmm to read
-7 mnmlmmmmmm to report
-12 mnmlmmmmmm to reset
-5 - to rome
-1 mmmmmlmmpm to run
28 - to sail
11 mnmmlmmmmm to save
-9 nmllmmpmmm to say
-4 mmmmmmmmmo to school
-2 lnmlmmommm to see
-14 mkmpmmmmmm to sleep
-11 mnmmmmmmmm to speak
3 mmmnmmmmmm to start
-8 mlmplmmmmm to stay
6 mlomlmmmmm to talk
4 lmknmnnlnp to the
-2 lkpmmmmmmm to think
11 - to travel
-3 lmplmmmmmm to try
7 mlmmnmmmmm to two
9 - to visit
-6 mnmlmlmmmm to watch
4 mmmnmmmmmm to wear
-11 mmmnmmmmom to work
-38 mpmkmlmmmm to write
-12 llnlklrmml to you
3 mnmmmmmmmm to>'ve
8 mmmmmmmmmq to>-ing
3 mmmmmmmmmo to>-ly
26 mlmlmpllmo to>-s
-11 olmmmmmmmm to>AUX
-3 mnllmmpmmm to>CHAT
19 mnmmmmmmmm to>CODE
-2 mmnlmmmmmm to>DEICTIC
23 nnmmmlmmmm to>HOME
-7 mmmlmmmmmo to>MY
-22 mnmmmmmmmm to>ORDER
1 mlmmommmmm to>PET
-4 mmmnmmmmmm to>PLAY
-1 mmmmmmmmmo to>SPAN
0 nlolnmmmml to>THIRD
-9 mmmnmmmmom to>WORK
-12 llnlklrmml to>YOU
-9 mnmlmmommm to>a
7 mnmlmmmmml to>add
-3 qmlmmmmmmm to>ask
20 mnnmlommml to>be
-8 mllpmmlmmm to>bed
-7 mmmnmmmmmm to>buy
5 - to>cut
-10 mllpmmlmmm to>eat
4 nmmmmmmmmm to>fix
-7 mllommmmmm to>get
-22 mklpmmnmmm to>go
48 mmnmmmmmmm to>me
-2 momlmmmmmm to>pay
-1 mmmmmlmmpm to>run
-9 nmllmmpmmm to>say
-2 lnmlmmommm to>see
4 lmknmnnlnp to>the
-3 lmplmmmmmm to>try
7 mlmmnmmmmm to>two
7 qvhhpffloo to>w
-34 llhujkkllk today
-50 lmiqkkmlml today $
9 - today i
16 - today is
8 - together
3 - tokyo
1 mmnmmmmmmm told
-1 mmnmmmmmmm told me
2 - told my
31 - tom
-18 mmlmllommm tomorrow
-21 mmlmllommm tomorrow $
-1 mlmmmmmomm tone
-27 llitlljlml tonight
-26 lljrllkmml tonight $
-9 llonjlolml too
-10 mmmlmmnmmm too $
5 - too late
0 mmnmlmmmmm too long
-10 mmlnmmmmmm too much
5 mmmolmlmmm too>MOOD
-19 lmnmlmommm too>w
19 mmlnmmmmmm took
-10 mmmnmmmmmm took a
-3 momlmlmmmm topic
0 mmmmmmommm touch
-6 mmmmmommmm tower
-6 mmmmmommmm tower $
3 mmmmnmmmmm town
3 - town hall
0 mmmmnmmmmm town in
-17 mmmnnmmmmm traffic
-2 mkmpmlmmml train
-13 mlmnmmmmmm train $
13 - training
-17 mnmmmmmmmm transfer
2 kpmmmmmkmm translate
12 mnmmmmmmmm travel
4 - travel $
1 mmmmmommmm trees
1 mmmmmommmm trees $
-24 nnpkmlmmmm tried
-11 mmommmmmmm tried it
-5 mmnlmmmmmm tried that
6 mmmmmmommm trip
6 - trip to
10 momkmmmmmm trouble
4 - trouble sleeping
10 mnmmmmmmmm trouble with
3 momlmmmmmm truck
6 - truck for
4 nlqlmmjmml true
-1 mmqmlmkmmm true $
31 - trust
-14 ljyhlljoml try
-9 mmolmmlmmm try $
-2 mlommmlpmm try again
0 mmnmmmmmmm try it
-3 mlolmmlmmm try that
4 mlolmmmmmm try to
-3 llplmmlmmm try>DEICTIC
4 mlolmmmmmm try>to
-2 mlommmlpmm try>w
3 lqlmlllmml trying
2 lqlmlllmml trying to
8 mnmmmmmmmm tuesday
5 mnmmmmmmmm tuesday $
3 molnmmllmm turn
29 mmnmmmmmmm turned
-4 mommmmmmmm tutor
10 mmlolmlmmm tv
11 mmmnlmlmmm tv $
-19 mmmomlmmmm twenty
2 mmmnmmmmmm twenty $
-30 mmmmlmmmmq twice
15 mmmmmpmmmm twin
12 mmmmmpmmmm twin $
36 - twins
23 - twins $
2 ktikplknpp two
9 mnnnnlllmm two $
13 - two boys
-6 mlmmlommmm two hours
5 - two months
-18 mlmmmmmmom two sons
13 - two weeks
7 mmmmmmmmom two years
-29 lukklllolq two>-s
-24 mlmmmmmmom two>KIN
-6 mlmmlommmm two>NOW
-4 - two>PERSON
22 - two>PET
24 mmmmmmmmom two>SPAN
15 mlmmnmmmmm two>w
-5 mmlnmmmmmm umbrella
-7 mmmmmmmmmo uncle
-11 mlmlmpmnmm under
-6 mmmmmmmnmm under 0
-43 onqhmllmmm understand
-23 mmokmmlmmm understand $
7 - unemployed
16 mmmmmmmnmm units
18 mmmmnmmmmm university
11 - university in
6 - until
-3 kijrnonklm up
-25 lmmommmlmm up $
-2 mmmnmlmmmm up at
25 - up for
-17 mlmnnolmml up in
-16 mllnmnmmmm up the
-1 mlllnmnmmm up to
24 - up with
-4 mmmlmmommm up>NOW
-2 mmmnmlmmmm up>at
25 - up>for
-17 mlmnnolmml up>in
-16 mllnmnmmmm up>the
-1 mlllnmnmmm up>to
25 mmmmmmmmmo up>w
-2 nmmmmmmmmm update
1 lnlnlqollk us
16 mmmmommmmm us $
-6 mnmollmmmm us go
-1 mlmmmolmmm us pretend
33 lklmlmlsml use
5 mllnmmmomm use a
-9 mnlmmmmmmm use the
5 mllnmmmomm use>a
-9 mnlmmmmmmm use>the
14 mkmmmmmqmm use>w
6 mmmmlmmmmp used
11 - used to
-33 mmmmmmmmmo users
16 mqmlmlmmmm using
-3 mommmmmmmm using the
4 - usually
-5 mmmmmmmmmp value
-14 mmmmmnmmmm vampire
8 - vegan
6 - vegan diet
9 - vegetarian
7 - vegetarian $
-4 mmmmnlmmmm vermont
-13 mnolmmmlmm version
-9 mmolmmmlmm version $
10 mlommmmnmm very
0 mmmnmmmmmm vet
11 - vietnam
11 - vietnam $
1 mlmmommmmm violin
1 mlmmommmmm violin $
21 nmmmmmmmmm visa
9 - visit
3 - visit my
6 mmmmnmmmmm visited
19 - volunteer
-34 mmmmmlmmqm w>"
7 mmmmlommmm w>'s
-23 mlnnmlmmmm w>'ve
-5 mmmmlommml w>*
3 mlljrnklmu w>-ed
-3 pmojlmmmls w>-ing
50 mlmplmlmmm w>-ly
60 lpgdyhfmrm w>-s
-32 lolkmkloom w>0
20 mlmmmlpmml w>AHEAD
-4 mnflwphkjq w>AUX
-30 onmjjkjxmk w>CHAT
10 mqmklllmml w>CODE
23 - w>CONDITION
-20 opnmonilkq w>DEICTIC
-8 llllqpllml w>HOME
14 khmkjyllwj w>I
5 olllmommmm w>IF
46 mnmlmpmmmm w>KIN
36 mlllollmpr w>LASTING
-7 mnknnmopml w>LIKING
-8 lljqnlmmmm w>MOOD
-8 nrjkkojknp w>MY
-36 jhgwmilmkn w>NOW
-1 nnmlmlmlmm w>ORDER
-9 mlmnnlnmmm w>PERSON
-10 mmllppmmmm w>PET
29 mnmmomllml w>PLAY
-8 mlpmmmlmmm w>PRAISE
6 mmmlmnllpo w>SPAN
-4 mmqllmlmmm w>THANKS
-46 momkopllql w>THIRD
-7 mklomnlmms w>WE
30 tnjmmmllol w>WH
18 molollmmmm w>WORK
-7 glnojjpqlq w>YOU
-20 orjklpgmkp w>a
-12 mlmnmmmnmm w>all
23 mqjlmmlpml w>an
-37 kkkijymlmm w>and
29 mmmmmmmmmr w>as
48 moljnqlmlk w>at
-5 mkmmlmlomm w>be
21 mnmmmmmpmm w>but
5 mllolllqml w>by
2 lmmommmmmm w>day
-29 nrjlkipmql w>for
-12 mmkmmmommm w>go
-2 mmmnmmmmmm w>got
-16 ljllvmklmk w>has
-5 mokmomlmmm w>ice
-1 kllonlnkos w>in
-2 nmmmnmmmmm w>lie
43 ltnmimnglj w>me
5 - w>men
18 - w>new
3 mmmllmommm w>no
-29 mlqkmmlmmm w>not
-4 nnmmmmmmmm w>o
32 lloippjlkn w>of
3 momnkmmlmm w>off
18 mmmmmmpmmm w>old
-16 lknpnlmllk w>on
-1 nmmmmmmmmm w>or
-7 nklnmoolml w>out
10 mmmmnlmmmm w>six
0 mmomlmlmmm w>so
-7 mnmmnlmmmm w>tea
-22 srmglqgwjg w>the
-14 nqioqjihjo w>to
-4 mpmkmllmms w>two
-5 ljlnmpmlmn w>up
32 ouggtvgtis w>w
4 mmmmnmmmmm w>war
15 mmnlmmmmmm w>way
8 mmmmmmmnmm w>yes
-25 nioolnloll wait
-6 nmollmlmmm wait $
-14 mjlpmnmpmm wait for
-18 lkkskllmml waiting
-1 mmlolmlmmm waiting $
-20 mklqlmlmmm waiting for
11 - waiting list
-1 mlmnlommmm walk
-9 mmmnmmmmmm walking
9 mlmmlpmmmm walks
-38 nujkjhlslj want
12 mllnmmmpmm want a
-13 mlplmmmmmm want something
-13 lnolmlmmmm want the
-6 mommmlmmmm want them
-13 oqimkkmllk want to
4 mnlmmmmpmm want you
2 mmmkmmommm wanted
5 mmllmmpmmm wanted to
9 mnmmlmmmmm wants
6 mmmnmmmmmm wants to
2 mmmmommmmm war
4 mmmmnmmmmm war $
-9 ljllormkql was
-3 mmmmlmmmmp was 0
-6 llnokqlmmm was a
-6 mmmmlommmm was afraid
0 mmmnmmmmmm was at
-11 mmmmmlmmpm was born
2 - was diagnosed
-9 mmmmnmmmmm was founded
-8 mnnlmmmmmm was hoping
1 mmlommmmmm was in
-10 mmnjmmommm was just
0 mmmnmmmmmm was late
4 - was little
8 - was my
0 mmkmmmpmmm was nice
-4 - was not
-4 - was on
-13 mmlnmmmmpm was so
-4 - was the
10 - was three
7 - was young
27 mnmlmlmmmm watch
-7 mmlommmmmm watched
-14 mllqlmlmmm watching
-9 mlmnmmmmmm watching a
-2 mmmnmmmmmm watching tv
-10 mpmlnlmlml water
-34 nkpokljlml way
-21 mlqmlljmmm way $
2 mmmnmmmmmm way back
-19 mmmnmmmmmm way home
0 olmlmmmmmm way to
-19 mmmnmmmmmm way>HOME
0 olmlmmmmmm way>to
2 mmmnmmmmmm way>w
-12 mmmmmmmmml ways
-12 mmmmmmmmml ways to
33 llnpnjlklr we
-5 mllnlmnmmn we 'll
27 lllpjmlmmp we 're
17 mpmllmmmmm we 've
9 - we adopted
-5 mmolmmlmmm we can
3 - we got
3 mmmnmmmmmm we had
12 mmmnmmlmmm we just
-6 mmmlommmmm we live
6 - we lost
-15 mnmnlmlmml we need
-11 mmmmlmqmmm we should
15 mlmnmmmmmm wear
-18 mlmnmmmmmm wearing
4 mmlmommmmm weather
8 mmlmommmmm weather $
6 mmmlmmmmmp website
27 - wedding
13 - wedding $
8 - wedding is
9 - wednesday
9 - wednesday $
12 mmmmnmmmmm week
5 mmmmnmmmmm week $
12 ommmmmnmmm weekend
5 ommmmmnmmm weekend $
13 - weekends
12 - weekends $
37 - weeks
24 - weeks $
2 - weeks in
22 - weight
-1 mmlmmmommm welcome
2 nlknkltlml well
-19 nlknkmrlml well $
-3 mmmnmmlmmm well today
-6 lklpmmmmlo went
3 - went bankrupt
-8 llmnmnmmml went out
3 mlmnmlmmmp went to
-23 mlllmqmmmm were
-7 mlmmnnmmmm were an
11 - westerns
11 - westerns $
-23 mmmnmmmmmm wet
-23 mmmnmmmmmm wet $
-1 qlmmmmmmmm whales
-2 rkqlkjnllk what
0 nmmmmmmmmm what 're
-6 mmmlmmnmmm what 's
-5 jmmommpmmm what a
18 mmmmmmlmmm what about
-7 lnmmmmmmmm what can
-1 lmmnmmmmmm what did
14 lmmmmmmmmm what do
-1 mommmmmmmm what does
-11 lmplmmlmmm what i
5 - what should
-9 plmlnmmmmm what the
-24 pllnmmmmmm what to
-10 nlskmlkmmm what you
10 - wheelchair
57 onkpokklll when
9 - when he
32 lpknmlmmlm when i
16 lllqomlmmm when you
-6 nmmmlllmmo where
0 nmmmmmlmmm where 're
-1 - where can
4 mmmmmmmmmo where i
1 ommmmmlmmm which
2 - while
-3 mmmmmpmmmm whispered
22 lolljppmml who
-1 nnmmllmmmm who finds
-2 ommmlmmmmm who is
-38 nhimuprkli who=kin
-115 mhulpawuai who=none
44 gmssarmhul who=own
3 - whole
2 - whole family
-32 qnllllllmm why
-28 momlmllmmm why $
-2 mlmmmmmmmm why does
0 nmmmmmmmmm why the
11 mlmnmmmmom wife
8 - wife $
-1 mmmmmmmmom wife and
0 mlmnmmmmmm wife is
5 mmmnlmmmmm wifi
-18 lnlpmlmmmm window
-14 mmmomlmmmm window $
-5 lnmnmmmmmm window seat
1 - wine
-30 mmmmmlmmpo winter
-9 mmmmmmmmpm winter $
-40 lmkklqsmml wish
-15 mlllmrmmmm wish i
-11 mlmlmlpmmm wish you
-6 ktnkijksll with
14 mmlolmlpmm with a
12 mlmnmmmmmm with me
-24 mnmlmnmmml with my
6 - with no
-1 mmnlmmmmmm with that
10 mkomlklrmm with the
-5 mmnlmmmmmm with this
-17 mnmmmmmmmm with three
-16 mnmmmmmmmm with two
1 - with us
7 mmkllmqmmm with you
6 mnknmmksml without
-11 mlmllqmmmm wizard
-10 mmlomlmmmm woke
-10 mmlomlmmmm woke up
-4 mmmmnmmmml women
-8 mllmqmmmmm won
-8 mmmmnmmmmm won the
-8 mmmmnmmmmm won>the
-4 slmlmmlmmm wondering
-1 qmmmmmlmmm wondering if
-4 mnmmommmmm word
-3 mklmlmlrml words
-2 mjlmlmlsml words $
7 lmnolmjlql work
-6 mmnokmlmmm work $
-13 mmmlmnmmmm work at
22 mmmnmmmmmm work for
13 - work in
7 - work since
10 - work with
9 mlplmmmmmm worked
-10 mlplmmmmmm worked $
0 mollomlmmm working
-1 mnmmmmmmmm working on
18 mmollmlmmm works
-11 mnmmmmlmmm works $
-24 mlllplommm world
-23 mmmlnlommm world $
-25 mnpjlololl would
-4 mlnmnnmmmm would be
-6 noklmlmpmm would like
0 lnmmmmmmmm would you
-2 mmomlmlmmm wow
-2 mmomlmlmmm wow that
-2 mmomlmlmmm wow>DEICTIC
-28 krljkkkpml write
-24 lrmllkllml write a
-20 mnmlmmmmmm write an
-3 momlmmmmmm write the
14 mplkmlmmmp writing
11 mpmlmmmmmm writing a
19 - writing my
-10 mmrkknlkml wrong
-8 nlsjknklml wrong $
-2 mlmlnlmppm wrote
-12 lrllnlmmmm x
-4 mommnmmmmm x is
-4 mommnmmmmm x>AUX
-1 mmommmlmmm yeah
-1 mmnmmmmmmm yeah i
55 mllmnnommm year
42 mmmmnmnmmm year $
-4 - year old
38 mlmmlmmmoo years
26 - years $
10 - years ago
-5 mmmmmmmmom years and
-3 mmmmlmmmmp years of
8 mmoklmolml yes
3 mmnlmmommm yes $
8 - yes i
0 mommmmmlmm yes please
8 - yes>I
0 mommmmmlmm yes>w
26 mlmnommmmm yesterday
10 mlmnommmmm yesterday $
14 - yesterday i
-4 mnjommlmmm yet
-4 mnjommlmmm yet $
-65 sjnhinyhii you
-1 lilllmsllk you $
-1 nmmmmmlmmm you 'd
-2 mnlmlmnmmp you 'll
-30 nnoihrqllk you 're
-9 llolnmnmml you 've
-7 mnlmmmnmmm you a
-1 mmlmmmpmml you all
-16 mllmmoomml you and
-12 lllqlllmmp you at
-1 nmmmmmlmmm you been
22 lmkmompmmm you can
-3 onlmmlmmmm you could
-4 nmmmmmlmmm you do
-1 mmlmmmnmmm you feel
3 mmommmlmmo you for
-1 nmmmomllmm you get
18 mmnmmmmmmm you give
0 mmlmmmpmmm you go
-1 mmommmlmmm you got
16 mmlmmmmmmm you know
-5 mmlnmmmmmm you later
-2 omlmmmlmmm you like
-4 nmnlmmlmmm you mean
-3 mmommmkmmm you misunderstood
0 mnnmlllmmm you must
-1 llmoolmmmm you need
13 mlmmmmmmmm you recommend
-3 llqlmmmmmm you said
-6 lpmmmmmmmm you send
-1 mmnmollmmm you should
0 mmnmmmnmmm you so
0 mmmlmmnmmm you soon
0 mnlmmmmmmm you the
0 omknmmlmmm you there
-2 pmlmmmmmmm you think
2 lollmnlpmm you to
-6 mmjmmmqmmm you too
-1 - you up
20 - you want
-4 mmmmnmmmmm young
7 - young $
-52 kkqjiopqlt your
-4 mmplmmlmmm your advice
-7 mlolmmlnml your answer
-3 mmnmmmnmmm your help
-1 mnnmmmmmml your last
-4 mmmmlmlmmr yours
2 - zealand
2 - zealand $
1 mmmmnmmmmm zurich
1 mmmmnmmmmm zurich $
"""
