"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-17 acadfadaad *
4 mmnmmmmmmm !
7 - ! i
7 - !>I
-47 mlmlmmmmsl "
-12 mmmmmmmmom " $
-56 mlmlmmmmsl " i
-56 mlmlmmmmsl ">I
-20 mnmlkomnlm 'd
-8 mmmlmpmmmm 'd be
-6 mlkpmmmmmm 'd better
-1 - 'd buy
-4 mqklmklnml 'd like
14 mmnmmmmmmm 'd love
24 mlolmmmmmm 'd rather
-6 mmnlmmommm 'd say
-21 klnplknjlp 'll
-4 mnlmmmmmmm 'll 've
1 llkollommq 'll be
-3 mmlommmmmm 'll bring
-4 mmlnmmmmmm 'll call
-1 mmolmmmmmm 'll check
12 mmlnmmmmmm 'll come
-5 llplmmnmmm 'll do
-1 mnmmmmmmmm 'll give
-3 mmolmmmmmm 'll go
0 nmmmmmmmmm 'll it
-1 mmolmmmmmm 'll keep
-1 mmlmmmommm 'll let
-1 mmlommmmmm 'll meet
15 nmkolmmmmm 'll not
-5 mmmommmmmm 'll probably
-1 mnlmmmmmmm 'll send
-2 mpmlmmmmmm 'll take
-2 mmokmmommm 'll talk
-4 mlplmmmmmm 'll try
-26 nkjphnoiol 'm
-11 mmmmmmommm 'm $
20 - 'm 0
3 ljlllsnmkl 'm a
-15 mlmommmmmm 'm about
15 - 'm afraid
5 mmmlmmommm 'm all
-14 mmmmmmmmom 'm allergic
13 mmmmmommmm 'm an
-31 lllnmlommm 'm at
3 onmlmmmmmm 'm calling
3 - 'm divorced
-3 mnlnmlmmmm 'm doing
-3 - 'm eating
-6 mmmmmmmmpm 'm engaged
-7 mmmmmmmmmo 'm excited
-5 lmmommmmmm 'm exhausted
-9 mmmommmmmm 'm feeling
-5 - 'm fine
-18 mmlnmmmmmm 'm free
40 - 'm from
-6 - 'm getting
-1 mmnlmmlmmm 'm glad
-29 llmpmllmmm 'm going
-4 mmlmmmnmmm 'm good
14 mmolmmmmmm 'm happy
-5 mqlkmllmmm 'm having
-13 mmmnmmmmmm 'm heading
-4 mmlmmmommm 'm here
-7 pmmmmlmmmm 'm i
24 mlmomlmmmm 'm in
-8 mmnjmmqmmm 'm just
-8 mmmmmmmmpm 'm leaving
-12 mlllmmpmmm 'm listening
-21 mrnjmllmml 'm looking
-12 momlmmmmmm 'm making
-15 mmmmmmmmom 'm moving
14 plpkmllmmm 'm not
-3 mmmmmmlmmm 'm okay
-4 mllpmllmmm 'm on
-11 mmlnmmmmmm 'm out
-10 mmmnmmmmmm 'm packing
-4 - 'm reading
9 - 'm really
27 - 'm scared
-10 mlmnmmmmmm 'm sitting
-7 mmokmmkmmm 'm so
-4 mmnkmmpmmm 'm sorry
-1 - 'm staying
-11 mmmnmmlmmm 'm still
-10 mmolmmmmmm 'm stuck
13 - 'm studying
-2 mmllmmqmmm 'm sure
19 mmmnmmmmmm 'm taking
13 mlmlmqmmmm 'm the
0 mmolmmmmmm 'm thinking
14 - 'm training
-5 lqlkmllmml 'm trying
-14 mqmlmlmmmm 'm using
-12 mlmnmmmmmm 'm waiting
-10 mmmnmmmmmm 'm walking
-11 mlmnmmmmmm 'm watching
-1 mnmmmmmmmm 'm working
10 momlmmmmmq 'm writing
-1 mmmmmolmmm 'm your
7 llskmlkmmm 'm>-ed
-25 nvgplgjlnn 'm>-ing
8 mmlnmmmmmm 'm>-ly
-13 omnkmmlmmm 'm>-s
20 - 'm>0
9 mmmlmlmmrm 'm>CONDITION
-11 mnlmmlommm 'm>DEICTIC
-23 mmmmmlmmom 'm>HOME
-7 pmmmmlmmmm 'm>I
-25 llmmmlmmlo 'm>MOOD
-18 llmkmlommm 'm>NOW
-24 mllnmmmmmm 'm>PLAY
12 mnmmmmmmmm 'm>WORK
-1 mmmmmolmmm 'm>YOU
3 ljlllsnmkl 'm>a
5 mmmlmmommm 'm>all
13 mmmmmommmm 'm>an
-31 lllnmlommm 'm>at
24 mlmomlmmmm 'm>in
14 plpkmllmmm 'm>not
-4 mllpmllmmm 'm>on
-11 mmlnmmmmmm 'm>out
-7 mmokmmkmmm 'm>so
13 mlmlmqmmmm 'm>the
31 kolplppllm 'm>w
3 pjkoonnjkn 're
10 omklmmommm 're $
1 mnmmlolmmm 're a
17 - 're bad
2 mmlmmmommm 're for
-3 mmmmnmmmmm 're from
20 - 're getting
11 mmmlnmmmmm 're going
-12 llmolmnmml 're having
-9 nmmmlmmmml 're in
4 - 're moving
-4 mmmmmqlmmm 're my
-2 lmplmmkmmm 're right
-3 mlnmmmlmmm 're the
7 - 're there
-1 mmmlmmmmmm 're you
36 ngnshkojkm 's
4 - 's $
-2 nlnlnlplml 's a
6 - 's been
-3 mmnlmmmmmm 's fine
7 mmmnmmmmmm 's having
-15 mmmnlmmmmm 's in
-2 mmmommlmmm 's my
10 - 's name
-5 mmnmlmlmmm 's not
-3 mmlnlmommm 's nothing
7 mmmolmmmmm 's on
-4 mmmnmmlmmm 's so
-4 mmolmmlmmm 's still
-1 lmlmmmpmmm 's up
-2 mmlmmmommm 's what
-3 - 's wrong
5 mmkplmnmmm 's>-ing
9 mmnmmmmmmm 's>-ly
-5 mmmmnmmmmm 's>-s
-1 - 's>DEICTIC
-14 - 's>HOME
-3 mmmmlommmm 's>KIN
23 mmmnlmlmmm 's>MOOD
-2 mmmommlmmm 's>MY
-5 mmomlmlmmm 's>NOW
1 - 's>PLAY
-4 mmollmkmmm 's>PRAISE
-2 mmlmmmommm 's>WH
-2 nlnlnlplml 's>a
-15 mmmnlmmmmm 's>in
-5 mmnmlmlmmm 's>not
7 mmmolmmmmm 's>on
-4 mmmnmmlmmm 's>so
-1 lmlmmmpmmm 's>up
37 lmnkplkmmp 's>w
-1 npiolkpjnn 've
-22 nmmmmmmmmo 've $
-2 lnmmmmmmmm 've 0
8 qnkmljqlol 've a
-21 mnmmmmmmmm 've an
2 - 've any
8 mlmnmolmmm 've been
2 mkmommmmmm 've got
19 - 've had
-6 mmnlmmmmmm 've heard
-9 mmmnmmmmmm 've just
-4 mmmnmmmmmm 've lost
-8 mmnmmmmmmm 've never
1 mmmnmmmmmm 've no
-14 mlkpmmmmmm 've not
0 mmmnmmmmmm 've run
-18 mookmlmmmm 've the
-1 mmnmmnmmmm 've three
-3 mmlmmmommm 've time
-20 lkloolnmml 've to
-19 momklommol 've two
-3 nmmmmmlmmm 've you
32 mpnlnllmmm 've>-ed
6 lnmmmmmmmm 've>-s
-2 lnmmmmmmmm 've>0
17 - 've>CONDITION
-3 mmnmmmmmmm 've>LASTING
-11 - 've>NOW
-3 nmmmmmlmmm 've>YOU
8 qnkmljqlol 've>a
-21 mnmmmmmmmm 've>an
2 - 've>any
2 mkmommmmmm 've>got
19 - 've>had
1 mmmnmmmmmm 've>no
-14 mlkpmmmmmm 've>not
0 mmmnmmmmmm 've>run
-18 mookmlmmmm 've>the
-20 lkloolnmml 've>to
-19 momklommol 've>two
38 ljommnpmlo 've>w
-5 mmmmlommml *
-5 mmmmlommml * $
5 mnmlnmlmmm -ed>-ing
12 mlmmmmmmmp -ed>-s
2 mlmmlmmnmo -ed>0
46 llolonlmmm -ed>DEICTIC
5 mnmnmlmmmm -ed>MY
15 - -ed>THIRD
-8 lnmnmmmmmm -ed>WH
-5 mmlmmmommm -ed>YOU
19 mlmnomlmmm -ed>a
3 mmmlmommmm -ed>and
2 mlllksmmml -ed>at
3 mmmmnmmmmm -ed>by
0 mlplmmmmmm -ed>for
-28 mlnkqlllml -ed>in
-4 mmomlllmom -ed>me
16 - -ed>of
-43 mmlkolllms -ed>on
5 mmnmmmmmmm -ed>out
0 ooknonllll -ed>the
42 mmmkmmommo -ed>to
5 mmmolmmmmm -ed>two
22 lmlksqlllm -ed>w
0 mmmnmmmmmm -ing>-ly
4 mokltlklmm -ing>-s
12 mllnkonmml -ing>AUX
12 mnmmmmmlmm -ing>CHAT
-4 mlmmmmmmmp -ing>CODE
23 - -ing>CONDITION
-20 omkolmlmmm -ing>DEICTIC
-6 ommmmmlmmm -ing>HOME
-2 mmolmpmmml -ing>I
-1 qmmmmmlmmm -ing>IF
21 - -ing>KIN
9 - -ing>LASTING
49 mmmnmmmmmm -ing>MY
-7 pllnmmlmmm -ing>NOW
-14 mnmmmmmmmm -ing>PRAISE
-5 ommmmmmmmm -ing>WH
-13 lokplkmmml -ing>a
24 momlmmmmmm -ing>an
20 mmmmommmmm -ing>and
-2 mmmnlmmmmm -ing>at
-4 mmllmmpmmm -ing>by
-35 lpmnllkmln -ing>for
-12 mnmnlllmml -ing>in
-2 mmommmlmmm -ing>lol
-25 mllnmmommm -ing>me
-5 mmmmmnmmmm -ing>of
-31 mllplllmmp -ing>on
13 mmlolmlmmm -ing>out
-26 lmmokllmop -ing>the
11 mnoklkomno -ing>to
-2 mmmnmmmmmm -ing>tv
0 mlmnmmmmmm -ing>up
19 mjnrlmkmln -ing>w
-16 mmmnmmmmmm -ly>-ed
-10 mlmpmmlmmm -ly>AHEAD
-1 mmomlmlmmm -ly>AUX
-13 mmmnmlmmpm -ly>DEICTIC
-4 mmnmmmmmmm -ly>LIKING
14 - -ly>MOOD
-5 mmmnmmmmmm -ly>NOW
-3 mmommmmmmm -ly>WH
42 mlollnlmmr -ly>w
0 mnmlmmlmms -s>-ed
15 mpmkmmmmmm -s>-ing
-24 mpmllmlmmr -s>-ly
-15 oolkolkpok -s>-s
10 mmmmllmmmp -s>0
-12 mnmmmmmmmm -s>AHEAD
6 mijlykjjlp -s>AUX
-1 - -s>CODE
-5 nllnolmmmm -s>DEICTIC
-8 mmmlmpmmmm -s>HOME
-34 mlmlkkmmyl -s>I
7 mmmmommmmm -s>LASTING
-2 mmommmlmmm -s>LIKING
-4 mnomlmlmmm -s>MOOD
28 nlmlmmmmmq -s>MY
-5 mmmnmmmmmm -s>NOW
6 - -s>THIRD
4 qmllnllmmo -s>WH
9 - -s>WORK
-3 nmllmmnmmm -s>YOU
1 mpmlmlllml -s>a
-2 mmmmnmmmmm -s>all
-15 lmlllpllmu -s>and
-13 mmmmmmmmmo -s>as
-17 ollmolomml -s>at
-8 polknlloml -s>for
-6 mmmmommmmm -s>has
-6 oolmlmlmol -s>in
27 mlommmmmmm -s>me
-22 nolkplllln -s>of
36 mpmmllmmmm -s>on
8 - -s>out
22 lnlknqllln -s>the
-1 lrmlknmlmk -s>to
6 mlmmnmmmmm -s>up
-3 onjjxmjqlk -s>w
36 jsimkljomt 0
23 lplkmolllp 0 $
18 mlmmnlmmmn 0 0
10 - 0 0000
0 mnmmmmmmmm 0 and
-11 mmmmlmmmmo 0 but
-15 mmmnnmmmml 0 degrees
3 - 0 dogs
2 mnmmmmmmmm 0 dollars
3 mmmmlmmmmo 0 euros
-11 mmmmmmmmmn 0 i
-2 mmmmmmmmpm 0 kilos
8 - 0 okay
7 - 0 on
6 - 0 rd
34 - 0 th
-7 mllmlmmqml 0 words
2 - 0 years
15 lllkpnlllo 0000
30 mmmkplllmo 0000 $
-12 mnmmmnmmmm 0000 and
-42 lplllkllor 0>-s
18 mlmmnlmmmn 0>0
-7 mllmlmmqml 0>CHAT
-11 mmmmmmmmmn 0>I
8 - 0>MOOD
15 mmmnmmmmmm 0>NOW
3 - 0>PET
4 - 0>SPAN
-14 lommmmmmmm 0>WH
0 mnmmmmmmmm 0>and
-11 mmmmlmmmmo 0>but
7 - 0>on
6 - 0>rd
34 - 0>th
1 mmlnmmmmml 0>w
4 mqkmlmllmm 1.AHEAD
-5 ymligjkplj 1.AUX
-36 ljlllllolu 1.CHAT
-25 mlmlnlmlmw 1.CODE
25 - 1.CONDITION
-30 enslpiljkj 1.DEICTIC
23 - 1.HOME
43 iotshgllac 1.I
-45 lmkkmuklkk 1.IF
7 mmllomommm 1.KIN
8 llmlmoqlml 1.LASTING
-14 mmllomplmm 1.LIKING
-9 nrpljkjkmk 1.MODAL
-10 mlnmklpklk 1.MOOD
9 ipjqkmoonk 1.MY
23 llnpllmlml 1.NOW
-8 mmmmommmmm 1.PET
13 mommnmllmm 1.PLAY
-9 kkujkllklk 1.PRAISE
-25 mmmmmmmmmo 1.SPAN
-16 lljmklslmm 1.THANKS
10 kjjsnojkrj 1.THIRD
6 knooojmlll 1.WE
-18 yhijijmklj 1.WH
25 mmlmomlmmm 1.WORK
-3 onuilngllo 1.YOU
-3 nmmmmmlmmm 12-:'ve you w
-7 mmmmommmmm 12-:a good w
-13 mlmmnmmmom 12-:according to the
0 mmmmmnmmmm 12-:as a w
-1 nlmmmmmmmm 12-:can i w
-1 lmonmmlmmm 12-:can not w
12 mommmmlmmm 12-:can you w
-7 lnmmmmmmmm 12-:could you w
-6 mnmmmmmmmm 12-:create a w
21 kjkmlmrqmm 12-:do not w
-7 nmmlmmmmmm 12-:do we w
-2 ommmmmlmmm 12-:do you w
0 mmmnmmmmmm 12-:done with w
-1 mnmmmmmmmm 12-:go ahead and
1 mmmolmmmmm 12-:going to w
-8 - 12-:he 's in
-7 mommmmllmm 12-:help me w
3 nmmmmmmmmm 12-:how can i
-9 nmmmmmmmmm 12-:how do i
-6 mmmlmmommm 12-:i 'd say
9 mommlkknml 12-:i 'd w
-4 mnlmmmmmmm 12-:i 'll 've
-6 mmnmmmmmmm 12-:i 'll -ly
15 mlkpmlmmmm 12-:i 'll be
-4 mmnmmmmmmm 12-:i 'll do
-1 mmnmmmmmmm 12-:i 'll go
-2 mmlnmmmmmm 12-:i 'll not
-3 mlplmmmmmm 12-:i 'll try
-12 lpoklkklmm 12-:i 'll w
21 mlsjmljmmm 12-:i 'm -ed
-43 nwfqlfjlkn 12-:i 'm -ing
0 mmlnmmmmmm 12-:i 'm -ly
-10 omnlmmlmmm 12-:i 'm -s
20 - 12-:i 'm 0
43 mllmmnnmmm 12-:i 'm a
-11 mmmlmmommm 12-:i 'm all
7 mmmmmommmm 12-:i 'm an
-31 lllnmlommm 12-:i 'm at
2 mlmomlmmmm 12-:i 'm in
14 plpkmllmmm 12-:i 'm not
-4 mllpmllmmm 12-:i 'm on
-11 mmlnmmmmmm 12-:i 'm out
-7 mmokmmkmmm 12-:i 'm so
23 mmmmmommmm 12-:i 'm the
-33 iklmlptllk 12-:i 'm w
40 mollmmmmmm 12-:i 've -ed
1 lommmmmmmm 12-:i 've -s
-2 lnmmmmmmmm 12-:i 've 0
4 rolkmklmmm 12-:i 've a
-21 mnmmmmmmmm 12-:i 've an
2 mkmommmmmm 12-:i 've got
19 - 12-:i 've had
-11 mmmnmmmmmm 12-:i 've no
-14 mlkpmmmmmm 12-:i 've not
0 mmmnmmmmmm 12-:i 've run
-14 mmolmmmmmm 12-:i 've the
-28 mklommnmmm 12-:i 've to
-12 mnmlmmmmmm 12-:i 've two
24 mlnnmmlmmm 12-:i 've w
10 - 12-:i believe in
24 llkomlplmm 12-:i can not
-15 mmmnmmlmmm 12-:i can w
-9 mmnlmmmmmm 12-:i did not
-15 olojllmpmm 12-:i do not
7 - 12-:i drive a
-14 mmkpmmlmmm 12-:i feel w
-19 mmlnmmmmmm 12-:i forgot my
17 mmnmmmmmmm 12-:i get w
14 - 12-:i go to
4 - 12-:i got -ed
-2 mlmnmlmmmm 12-:i got a
-6 mmnkmmmmmm 12-:i got it
16 - 12-:i got my
-5 mmmnmmmmmm 12-:i got w
-12 mmlmmmommm 12-:i gotta go
-5 mllnmnmmmm 12-:i had a
3 - 12-:i had to
-4 mmlommmmmm 12-:i had w
3 - 12-:i hate -s
15 - 12-:i hope to
-7 mmllmmpmmm 12-:i hope you
-13 mlmlmmommm 12-:i just -ed
-4 - 12-:i just got
-10 oollmmlmmm 12-:i just w
-10 lmommmmmmm 12-:i know w
8 mmmnmmmmmm 12-:i left the
10 - 12-:i like -s
6 - 12-:i like my
-41 mlolmmlmmm 12-:i like w
4 - 12-:i live in
7 - 12-:i live w
12 - 12-:i love -ing
1 - 12-:i love -s
5 mmnmmmlmmm 12-:i love w
-11 mmkmmmpmmm 12-:i love you
7 - 12-:i make w
4 - 12-:i miss my
18 mollmmmmmm 12-:i need -s
-14 lolnlkllmm 12-:i need a
-8 nnlmllmlml 12-:i need to
-25 mlnnmlmlmm 12-:i need w
-2 mnmmmmmmmm 12-:i need you
-12 mmnmmmmmmm 12-:i never w
6 mmmlmmmqmm 12-:i only w
6 - 12-:i play -s
-10 mmnlmmmmmm 12-:i prefer the
4 - 12-:i run a
-13 mmlommmmmm 12-:i slept w
-3 mmnlmmmmmm 12-:i still do
1 - 12-:i teach w
3 mmnnllmmmm 12-:i think i
-7 nmllommmmm 12-:i think it
-9 mmnlmmmmmm 12-:i think so
-5 omllplmmmm 12-:i think the
-3 mlpllmmmmm 12-:i think w
-4 mmolmmlmmm 12-:i think you
2 - 12-:i told my
-10 mmmnmmmmmm 12-:i took a
7 mmnmmmmmmm 12-:i tried w
6 - 12-:i used to
-13 mlplmmmmmm 12-:i want -ing
-2 mllnmmmpmm 12-:i want a
-12 mmolmmmmmm 12-:i want the
7 lrimlknlll 12-:i want to
5 mnlmmmmpmm 12-:i want you
44 - 12-:i was -ed
-11 onokmlmmmm 12-:i was -ing
10 - 12-:i was a
-1 mmlommmmmm 12-:i was in
-3 - 12-:i was not
-7 - 12-:i was on
-13 lmmmmmommm 12-:i was w
3 mlmnmmmmmm 12-:i went to
-15 mlllmrmmmm 12-:i wish i
-10 mmmmmlommm 12-:i wish you
-6 mmmnmlmmmm 12-:i woke up
2 - 12-:i work in
3 - 12-:i work w
-10 nnmlmmmpmm 12-:i would w
-2 mmmmmnmmmm 12-:if i had
-5 mmmmmnmmml 12-:if i w
-2 mmmmmnmmmm 12-:if i was
6 - 12-:in a w
-12 mlmllpmmlm 12-:in my w
22 mnmlmpmlmm 12-:in the w
-3 mnmmmnmmmm 12-:in this w
2 - 12-:is it w
4 mlmmmmmmmm 12-:is there a
-5 mmkolmommm 12-:it 's -ing
-21 mlkkpmqmmm 12-:it 's a
-10 mmlommlmmm 12-:it 's my
-3 mmnlmmlmmm 12-:it 's not
35 mmmnnmkmmm 12-:it 's w
-3 mmlmnmmmmm 12-:it is w
0 molmlmmnmm 12-:it should be
0 mmlmlmnmmm 12-:it was w
-14 mmmllonlll 12-:let us w
-14 mmmmomlmmm 12-:life is w
0 mlmmmmlpmm 12-:make it w
-15 mmmmmlmmpm 12-:my boss w
-7 - 12-:my brother is
6 - 12-:my daughter -s
-7 mmmnmmmmmm 12-:my daughter is
-6 mmmnmmmmmm 12-:my dog -s
2 mmmnmmmmmm 12-:my eyes 're
12 - 12-:my favorite w
-1 mlmlmmmsmm 12-:my first w
14 - 12-:my hair is
2 - 12-:my husband is
-8 mnmmmmmmmm 12-:my internet is
1 mmmnmmmmmm 12-:my laptop is
7 mmmmmnmmmm 12-:my name is
-8 mmmnmmmmmm 12-:my neighbour is
9 - 12-:my old w
2 lnmmmmmmmm 12-:my order w
2 mmmnmmmmmm 12-:my shoes 're
-11 - 12-:my sister is
-9 - 12-:my son is
13 mnmmmmmmmm 12-:my website -s
6 - 12-:my wife and
-10 mlmnmmmmmm 12-:my wife is
7 mmmnmmmmmm 12-:she 's -ing
9 - 12-:she 's on
5 - 12-:she 's w
9 mmmnlmmmmm 12-:she is -ing
8 nmmmmmmmmm 12-:should i w
-1 mmommmlmmo 12-:thank you for
-1 mmomlmlmmm 12-:that 's a
1 lmmllmomml 12-:that 's w
0 mmnmmmmmmm 12-:that would be
-1 mnmmmmmmmm 12-:the answer w
-11 mmmnlmmmmm 12-:the baby is
-10 mlmmommmmm 12-:the company -ed
12 - 12-:the company i
-1 mmmnllmmmm 12-:the dog is
-12 mmmolmmmmm 12-:the kids 're
10 - 12-:the kids w
2 mmmmnmmmmm 12-:the new w
-5 mmmmnmmmmm 12-:the sun is
9 mlmmommmmm 12-:there 're w
9 mmmnlmmmmm 12-:there 's a
-2 mmmnlmmmmm 12-:they 're -ing
-2 mmnmlmmmmm 12-:this is not
-3 mmmmlmomml 12-:we 'll w
13 llmnlmmmmo 12-:we 're -ing
28 - 12-:we 're -s
-16 mmmnlmmmmm 12-:we 're in
-6 mnmnllmmml 12-:we 're w
9 - 12-:we 've a
-5 mommmmmmmm 12-:we 've two
2 - 12-:we 've w
1 - 12-:we got -ed
6 mmmnmmmmmm 12-:we just -ed
-4 mmmklmqmmm 12-:we should w
-2 - 12-:what 's a
-1 nmmmmmlmmm 12-:what 's w
-2 kmmnmmommm 12-:what a w
-1 - 12-:what can i
-3 - 12-:what do you
-2 - 12-:what should i
4 - 12-:when i was
0 nmmmmmlmmm 12-:where 're you
-2 mlmmmmmmmm 12-:why does my
0 lnmmmmmmmm 12-:would you w
-2 mmomlmmmmm 12-:wow that 's
-1 mnmmlmmmmp 12-:you 'll be
-5 mnmmlnlmmm 12-:you 're a
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
5 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
-20 mmmmmlommm 1234:i 'm a bit
1 - 1234:i 'm a vegetarian
-15 mlmommmmmm 1234:i 'm about to
6 - 1234:i 'm allergic to
-9 mmmnmmmmmm 1234:i 'm at a
-2 lmmnmmmmmm 1234:i 'm at the
-5 ommlmmmmmm 1234:i 'm calling to
-5 mnmmmmmmmm 1234:i 'm doing a
-2 - 1234:i 'm getting a
-16 llnomllmmm 1234:i 'm going to
-3 mmolmmmmmm 1234:i 'm happy with
-7 mlmnmmmmmm 1234:i 'm having a
5 - 1234:i 'm having an
-5 momkmmmmmm 1234:i 'm having trouble
4 - 1234:i 'm in a
5 - 1234:i 'm in my
-15 mlmommmmmm 1234:i 'm in the
-17 msljmlmmml 1234:i 'm looking for
-12 momlmmmmmm 1234:i 'm making a
-4 - 1234:i 'm not in
-15 pmnlmmmmmm 1234:i 'm not sure
-5 - 1234:i 'm on a
-23 mmmnmmmmmm 1234:i 'm on my
17 mmmnmlmmmm 1234:i 'm on the
-10 mlmnmmmmmm 1234:i 'm sitting in
-3 mmmlmmnmmm 1234:i 'm sorry i
-6 - 1234:i 'm still in
-5 lqlkmllmml 1234:i 'm trying to
-3 mommmmmmmm 1234:i 'm using the
-8 mlmnmmmmmm 1234:i 'm waiting for
-1 mnmmmmmmmm 1234:i 'm working on
14 mnmlmmmmmm 1234:i 'm writing a
6 - 1234:i 've been a
2 - 1234:i 've been feeling
-5 - 1234:i 've been on
15 - 1234:i 've got a
-20 mlmommmmmm 1234:i 've got to
-7 mmmnmmmmmm 1234:i 've lost my
2 mmlnmmmmmm 1234:i 've not finished
-1 - 1234:i 've not had
-8 mlplmmmmmm 1234:i 've the same
-2 mmlmmmommm 1234:i 've to go
-16 mnmlmmmmmm 1234:i 've to write
15 - 1234:i can not 've
-16 mmlommmmmm 1234:i can not find
24 - 1234:i can not stand
14 mmlmmmommm 1234:i do not 've
-7 - 1234:i do not agree
8 - 1234:i do not believe
-3 mmnmmmmmmm 1234:i do not care
-2 - 1234:i do not get
-21 omlmmmmmmm 1234:i do not know
14 mmmmmmmlmm 1234:i do not like
-6 mmmmmmmpmm 1234:i do not need
-13 lmnmmmmmmm 1234:i do not see
-8 lmnmmmmmmm 1234:i do not think
-6 mmlmmmmpmm 1234:i do not want
-2 - 1234:i hope you 're
-3 mmllmmpmmm 1234:i just wanted to
12 - 1234:i need to find
-3 mnmmmmmmmm 1234:i need to write
-2 mnmmmmmmmm 1234:i need you to
-3 mmnlmmmmmm 1234:i still do not
-10 mmmnmlmmmm 1234:i think i 'll
14 mmmnmmmmmm 1234:i think i 'm
-7 nmllommmmm 1234:i think it 's
-2 mmnmmmmmmm 1234:i think that 's
2 - 1234:i want to add
-9 mllommmmmm 1234:i want to eat
-13 omlmmmmmmm 1234:i want to know
-17 lnmlmmmmmm 1234:i want to make
-6 mnmmmmmmmm 1234:i want to see
-18 - 1234:i want to write
5 mnlmmmmpmm 1234:i want you to
-9 mmlommmmmm 1234:i was in the
-7 - 1234:i was on the
1 - 1234:i wish i had
0 onlmmmmmmm 1234:i would like to
4 mlmmmmmmmm 1234:is there a way
6 - 1234:my wife and i
-20 mmmnlmmmmm 1234:we 're in the
-2 - 1234:what 's a good
-3 - 1234:what do you do
-2 mmomlmmmmm 1234:wow that 's a
-13 mlmmnmmmom 123:according to the
-1 lmommmlmmm 123:can not wait
-4 mmmmmmlomm 123:do not write
-2 nmmmmmmmmm 123:do you think
-1 mnmmmmmmmm 123:go ahead and
-8 - 123:he 's in
3 nmmmmmmmmm 123:how can i
-9 nmmmmmmmmm 123:how do i
-6 mlkpmmmmmm 123:i 'd better
-10 mqklmklnml 123:i 'd like
7 mmnmmmmmmm 123:i 'd love
24 mlolmmmmmm 123:i 'd rather
-6 mmmlmmommm 123:i 'd say
-4 mnlmmmmmmm 123:i 'll 've
15 mlkpmlmmmm 123:i 'll be
-3 mmlommmmmm 123:i 'll bring
-3 mmlnmmmmmm 123:i 'll call
-4 mmnmmmmmmm 123:i 'll do
-1 mnmmmmmmmm 123:i 'll give
-1 mmnmmmmmmm 123:i 'll go
-1 mmolmmmmmm 123:i 'll keep
-2 mmlnmmmmmm 123:i 'll not
-1 mnlmmmmmmm 123:i 'll send
-2 mpllmmmmmm 123:i 'll take
-3 mlplmmmmmm 123:i 'll try
20 - 123:i 'm 0
43 mllmmnnmmm 123:i 'm a
-15 mlmommmmmm 123:i 'm about
-11 mmmlmmommm 123:i 'm all
6 - 123:i 'm allergic
7 mmmmmommmm 123:i 'm an
-31 lllnmlommm 123:i 'm at
2 onmlmmmmmm 123:i 'm calling
-8 mnlnmlmmmm 123:i 'm doing
-3 - 123:i 'm eating
-9 mmmommmmmm 123:i 'm feeling
-5 - 123:i 'm fine
-18 mmlnmmmmmm 123:i 'm free
16 - 123:i 'm from
-6 - 123:i 'm getting
-1 mmnlmmlmmm 123:i 'm glad
-21 llnpmllmmm 123:i 'm going
-4 mmlmmmnmmm 123:i 'm good
14 mmolmmmmmm 123:i 'm happy
-5 mqlkmllmmm 123:i 'm having
-13 mmmnmmmmmm 123:i 'm heading
-4 mmlmmmommm 123:i 'm here
2 mlmomlmmmm 123:i 'm in
-8 mmnjmmqmmm 123:i 'm just
1 - 123:i 'm leaving
-12 mlllmmpmmm 123:i 'm listening
-18 mrnimllmml 123:i 'm looking
-12 momlmmmmmm 123:i 'm making
14 plpkmllmmm 123:i 'm not
-3 mmmmmmlmmm 123:i 'm okay
-4 mllpmllmmm 123:i 'm on
-11 mmlnmmmmmm 123:i 'm out
-10 mmmnmmmmmm 123:i 'm packing
-4 - 123:i 'm reading
9 - 123:i 'm really
25 - 123:i 'm scared
-10 mlmnmmmmmm 123:i 'm sitting
-7 mmokmmkmmm 123:i 'm so
-4 mmnkmmpmmm 123:i 'm sorry
-1 - 123:i 'm staying
-11 mmmnmmlmmm 123:i 'm still
-10 mmolmmmmmm 123:i 'm stuck
13 - 123:i 'm studying
-2 mmllmmqmmm 123:i 'm sure
19 mmmnmmmmmm 123:i 'm taking
23 mmmmmommmm 123:i 'm the
0 mmolmmmmmm 123:i 'm thinking
14 - 123:i 'm training
-5 lqlkmllmml 123:i 'm trying
-14 mqmlmlmmmm 123:i 'm using
-12 mlmnmmmmmm 123:i 'm waiting
-10 mmmnmmmmmm 123:i 'm walking
-11 mlmnmmmmmm 123:i 'm watching
-1 mnmmmmmmmm 123:i 'm working
10 momlmmmmmq 123:i 'm writing
-2 lnmmmmmmmm 123:i 've 0
4 rolkmklmmm 123:i 've a
-21 mnmmmmmmmm 123:i 've an
11 mllommmmmm 123:i 've been
2 mkmommmmmm 123:i 've got
19 - 123:i 've had
-6 mmnlmmmmmm 123:i 've heard
-9 mmmnmmmmmm 123:i 've just
-4 mmmnmmmmmm 123:i 've lost
-2 mmnmmmmmmm 123:i 've never
-11 mmmnmmmmmm 123:i 've no
-14 mlkpmmmmmm 123:i 've not
0 mmmnmmmmmm 123:i 've run
-14 mmolmmmmmm 123:i 've the
-28 mklommnmmm 123:i 've to
-12 mnmlmmmmmm 123:i 've two
10 - 123:i believe in
24 llkomlplmm 123:i can not
-9 mmnlmmmmmm 123:i did not
-15 olojllmpmm 123:i do not
7 - 123:i drive a
2 - 123:i feel like
-19 mmlnmmmmmm 123:i forgot my
14 - 123:i go to
-2 mlmnmlmmmm 123:i got a
-6 mmnkmmmmmm 123:i got it
16 - 123:i got my
-8 - 123:i got your
-12 mmlmmmommm 123:i gotta go
-5 mllnmnmmmm 123:i had a
3 - 123:i had to
15 - 123:i hope to
-7 mmllmmpmmm 123:i hope you
-4 - 123:i just got
-7 onmkmmmmmm 123:i just want
-3 mmllmmpmmm 123:i just wanted
8 mmmnmmmmmm 123:i left the
6 - 123:i like my
-5 - 123:i like that
-8 mmnmmmmmmm 123:i like your
4 - 123:i live in
-11 mmkmmmpmmm 123:i love you
4 - 123:i miss my
-14 lolnlkllmm 123:i need a
-9 momlmmmmmm 123:i need help
-8 mmlnmmmmmm 123:i need some
-8 nnlmllmlml 123:i need to
-2 mnmmmmmmmm 123:i need you
-13 mmnmmmmmmm 123:i never thought
-10 mmnlmmmmmm 123:i prefer the
4 - 123:i run a
-3 mmnlmmmmmm 123:i still do
3 mmnnllmmmm 123:i think i
-7 nmllommmmm 123:i think it
-9 mmnlmmmmmm 123:i think so
-4 mmnlmmmmmm 123:i think that
-5 omllplmmmm 123:i think the
-4 mmolmmlmmm 123:i think you
2 - 123:i told my
-10 mmmnmmmmmm 123:i took a
6 - 123:i used to
-2 mllnmmmpmm 123:i want a
-13 mlplmmmmmm 123:i want something
-12 mmolmmmmmm 123:i want the
7 lrimlknlll 123:i want to
5 mnlmmmmpmm 123:i want you
10 - 123:i was a
-6 mnnlmmmmmm 123:i was hoping
-1 mmlommmmmm 123:i was in
-10 mmnjmmommm 123:i was just
0 mmmnmmmmmm 123:i was late
-3 - 123:i was not
-7 - 123:i was on
3 mlmnmmmmmm 123:i went to
-15 mlllmrmmmm 123:i wish i
-10 mmmmmlommm 123:i wish you
-6 mmmnmlmmmm 123:i woke up
2 - 123:i work in
-5 noklmlmpmm 123:i would like
-3 mmmmmnmmmm 123:if i could
-2 mmmmmnmmmm 123:if i had
-2 mmmmmnmmmm 123:if i was
-2 - 123:if i were
-9 mmmmmommmm 123:in my dream
4 mlmmmmmmmm 123:is there a
-21 mlkkpmqmmm 123:it 's a
2 - 123:it 's been
-10 mmlommlmmm 123:it 's my
-3 mmnlmmlmmm 123:it 's not
0 molmlmmnmm 123:it should be
-1 mlmmmolmmm 123:let us pretend
-7 - 123:my brother is
-7 mmmnmmmmmm 123:my daughter is
2 mmmnmmmmmm 123:my eyes 're
14 - 123:my hair is
2 - 123:my husband is
-8 mnmmmmmmmm 123:my internet is
1 mmmnmmmmmm 123:my laptop is
7 mmmmmnmmmm 123:my name is
-8 mmmnmmmmmm 123:my neighbour is
2 mmmnmmmmmm 123:my shoes 're
-11 - 123:my sister is
-9 - 123:my son is
6 - 123:my wife and
-10 mlmnmmmmmm 123:my wife is
7 mmmnmmmmmm 123:she 's having
9 - 123:she 's on
-1 mmommmlmmo 123:thank you for
-1 mmomlmlmmm 123:that 's a
-2 mmlmmmommm 123:that 's what
0 mmnmmmmmmm 123:that would be
-11 mmmnlmmmmm 123:the baby is
12 - 123:the company i
-1 mmmnllmmmm 123:the dog is
-12 mmmolmmmmm 123:the kids 're
-5 mmmmnmmmmm 123:the sun is
9 mmmnlmmmmm 123:there 's a
-2 mmnmlmmmmm 123:this is not
-9 llmnmmmmml 123:we 're having
-16 mmmnlmmmmm 123:we 're in
9 - 123:we 've a
1 - 123:we 've been
-5 mommmmmmmm 123:we 've two
-2 - 123:what 's a
-1 - 123:what can i
-3 - 123:what do you
-2 - 123:what should i
4 - 123:when i was
0 nmmmmmlmmm 123:where 're you
-2 mlmmmmmmmm 123:why does my
-2 mmomlmmmmm 123:wow that 's
-1 mnmmlmmmmp 123:you 'll be
-5 mnmmlnlmmm 123:you 're a
-1 mmnmlmlmmm 123:you 're the
-2 mmlmnmnmmm 123:you can not
-12 mmmmmnmmom 12:" i
-7 pmmmmlmmmm 12:'m i
-3 nmmmmmlmmm 12:'ve you
-7 mmmmommmmm 12:a good
-13 mlmmnmmmom 12:according to
21 - 12:allergic to
-1 mlmmmmmnmm 12:answer in
0 mmmmmnmmmm 12:as a
9 - 12:at home
-6 mnmnmmlmmm 12:call me
-6 mmmmmlmmmm 12:can i
-1 lmonmmlmmm 12:can not
9 mommmmlmmm 12:can you
-7 lnmmmmmmmm 12:could you
-6 mnmmmmmmmm 12:create a
0 nmmmmmlmmm 12:did you
21 ljkmlmqqmm 12:do not
-7 nmmlmmmmmm 12:do we
-3 ommmmmlmmm 12:do you
0 mmmnmmmmmm 12:done with
-5 mnmlmmmmmm 12:give me
-1 mnmmmmmmmm 12:go ahead
1 mmmolmmmmm 12:going to
-1 mmkmmmommm 12:good luck
1 mmllmmnmmm 12:good morning
-12 mmmnlmmmmm 12:he 's
-9 mmmnlmmmmm 12:he is
23 mmmnmmmmmm 12:he just
-3 mmmmnmmmmm 12:he was
-7 mommmmllmm 12:help me
3 nmmmmmmmmm 12:how can
-9 nmmmmmmmmm 12:how do
-5 nmmmmmmmmm 12:how to
-4 momllmnnml 12:i 'd
-24 kompljikml 12:i 'll
1 mnkqjinjik 12:i 'm
0 nqjrkikllk 12:i 've
-12 mmolmmlmmm 12:i agree
-5 mmnlmmmmmm 12:i appreciate
-2 mlnmmmmmmm 12:i asked
5 mmmmomlmmm 12:i believe
-13 mmmlmmommm 12:i bet
4 mmmnmmmmmm 12:i bought
2 - 12:i broke
1 lllollolmm 12:i can
0 mnmmmmmmmm 12:i changed
-5 mmlomlmmmm 12:i could
-11 mmnmmmmmmm 12:i did
20 olojllmpmm 12:i do
7 - 12:i drive
-5 mmmnmmmmmm 12:i dropped
10 - 12:i enjoy
-19 mlnomljmmm 12:i feel
-19 mmlnmmmmmm 12:i forgot
2 - 12:i found
21 mnnlmmlmmm 12:i get
18 mmmnmmmmmm 12:i go
1 mlmnmllmmm 12:i got
-12 mmlmmmommm 12:i gotta
7 - 12:i grew
-8 mmolmmlmmm 12:i guess
-13 mllommlmmm 12:i had
11 - 12:i hate
1 mmnmmmlmmm 12:i hear
-16 mmlmqlmmmm 12:i heard
-8 mmnkmlommm 12:i hope
-30 oollmlnmmm 12:i just
-13 lmplmmlmmm 12:i know
2 mlmommmmmm 12:i left
-3 llplmmlmmm 12:i like
19 - 12:i live
5 mmmlmmnmmm 12:i love
12 - 12:i make
-6 nlnmmmmmmm 12:i mean
2 mmlmmmommm 12:i miss
-9 mmknmmommm 12:i missed
-6 mmlnmmmmmm 12:i must
-39 mukmkhknll 12:i need
-9 mmnmmmmmmm 12:i never
-14 mlmnmlmqmm 12:i only
21 - 12:i passed
6 - 12:i play
5 mmnlmmmmmm 12:i prefer
1 mmlmpmmmmm 12:i read
-7 mmnmmmmmmm 12:i really
4 - 12:i run
-14 mmolmmmmmm 12:i said
-10 mmolmmlmmm 12:i see
-1 - 12:i should
-13 mmlommmmmm 12:i slept
4 mmnmmmmmmm 12:i still
3 - 12:i study
2 mlmmmmmmmm 12:i take
1 - 12:i teach
-29 nkpktjklml 12:i think
2 - 12:i told
8 mmlnmmmmmm 12:i took
1 mmnmmmmmmm 12:i tried
-12 mmokmmlmmm 12:i understand
8 mnmmmmmmmm 12:i use
6 - 12:i used
4 - 12:i usually
-19 krkmkjmqll 12:i want
15 nmnmmknmmm 12:i was
-13 mmlommmmmm 12:i watched
-1 mlmommmmmm 12:i went
-37 mmlklqommm 12:i wish
-6 mmmnmlmmmm 12:i woke
27 - 12:i work
-17 nmmkmpmomm 12:i would
17 - 12:i wrote
-10 mllllommll 12:if i
6 - 12:in a
-12 mlmllpmmlm 12:in my
2 mnmlloolom 12:in the
-3 mnmmmnmmmm 12:in this
2 - 12:is it
3 mlmmmmmmmm 12:is there
14 lkiqolplml 12:it 's
-5 mllmommmmm 12:it is
-1 mnlmlmmqmm 12:it should
-2 mllmpmmmmm 12:it takes
4 mlnmmmmmmm 12:it was
-2 mmomlmlmmm 12:it works
-3 mmmnmmmmmm 12:later i
-1 mlommmmlmm 12:let me
-22 lolkloplll 12:let us
-14 mmmmomlmmm 12:life is
-8 mmmmomlmmm 12:love is
-1 mlmmlmlomm 12:make it
12 - 12:my back
-14 mmmmmlmmpm 12:my boss
-3 - 12:my brother
6 mmmnmmmmmm 12:my car
-18 mlmlmpmmmm 12:my character
15 - 12:my company
7 - 12:my dad
-1 mmmnmmmmmm 12:my daughter
1 mmmnmmmmmm 12:my dog
2 mmmnmmmmmm 12:my eyes
5 - 12:my family
12 - 12:my favorite
2 mlmlmmmsmm 12:my first
-15 mnmmmmmmmm 12:my flight
-2 mmmmmmnmmm 12:my friend
2 - 12:my girlfriend
2 - 12:my grandmother
14 - 12:my hair
5 - 12:my husband
-8 mnmmmmmmmm 12:my internet
6 mmmnmmmmmm 12:my laptop
-10 - 12:my mom
4 - 12:my mother
7 mmmmmnmmmm 12:my name
-7 mmmnmmmmmm 12:my neighbour
-7 - 12:my nose
9 - 12:my old
-1 lomlmmmmmm 12:my order
-3 mmmnmmmmmm 12:my phone
2 mmmnmmmmmm 12:my shoes
-34 mmmmmmmmom 12:my sister
-2 - 12:my son
13 mnmmmmmmmm 12:my website
-1 mlmnmmmmmm 12:my wife
15 lmlmmmnmmm 12:not much
-1 mmmommlmmm 12:on the
2 - 12:our dog
5 mmmnmmmmmm 12:out of
14 - 12:project falcon
-1 mmlnlmnmmm 12:see you
9 mmlolmlmmm 12:she 's
4 - 12:she had
11 mmmnlmmmmm 12:she is
8 nmmmmmmmmm 12:should i
-2 mmmlmommmm 12:suppose i
-4 nnmmlmmlmm 12:tell me
-1 mmnmmmmmmo 12:thank you
-7 llqkjlmmll 12:that 's
-1 mmnmlmlmmm 12:that helped
-1 mmnmlmmmmm 12:that is
0 mmnmmmmmmm 12:that must
0 mmnmmmmmmm 12:that would
-2 mnnmlmmmmm 12:the answer
7 mmmnlmmmmm 12:the baby
-11 mmmmnmmmmm 12:the book
-2 mmmnmmmmmm 12:the cat
-20 mmmlommmml 12:the company
4 mmmnllmmmm 12:the dog
16 mlnmnmmmmm 12:the first
-4 mmmnmmmmmm 12:the heating
-2 mmmolmmmmm 12:the kids
2 mmmnmmmmmm 12:the meeting
-9 mlmlolmmmm 12:the movie
-15 mlmmnlmmmm 12:the museum
-1 mmmnmmmmmm 12:the neighbours
2 mmmmnmmmmm 12:the new
-14 mlmlkrmmmm 12:the old
6 - 12:the release
-5 mmmmnmmmmm 12:the sun
9 mlmmommmmm 12:there 're
5 mmmplmlmmm 12:there 's
-2 mmmokmmmmm 12:they 're
-2 mmmmommmmm 12:they should
-4 mmpllmmmmm 12:this is
10 - 12:today i
13 - 12:today is
6 mmmolmmmmm 12:trying to
-6 mllnlmomml 12:we 'll
15 lmlpkllmmn 12:we 're
8 mpmllmmmmm 12:we 've
10 - 12:we adopted
-5 mmolmmlmmm 12:we can
3 - 12:we got
4 mmmnmmmmmm 12:we had
0 mmmnmmlmmm 12:we just
-6 mmmlommmmm 12:we live
6 - 12:we lost
-11 mnmnlmmmml 12:we need
-5 mmmklmqmmm 12:we should
0 nmmmmmmmmm 12:what 're
-7 mmmlmmnmmm 12:what 's
-5 jmmommpmmm 12:what a
0 mmmmmmlmmm 12:what about
-1 - 12:what can
-3 - 12:what do
-2 - 12:what should
14 - 12:when i
0 nmmmmmlmmm 12:where 're
-1 - 12:which one
-2 ommmlmmmmm 12:who is
-2 mlmmmmmmmm 12:why does
0 lnmmmmmmmm 12:would you
-2 mmomlmlmmm 12:wow that
-4 mnmmmmmlmm 12:write a
-1 mnmmlmmmmp 12:you 'll
-10 lpoljpmmml 12:you 're
-3 llomnmlmmm 12:you 've
21 lmkmompmmm 12:you can
-1 mmommmlmmm 12:you got
-7 mmmmommmmm 12=a good.PERSON
3 nmmmmmmmmm 12=how can.I
-9 nmmmmmmmmm 12=how do.I
-9 mqmkmklnml 12=i 'd.LIKING
-6 mlkpmmmmmm 12=i 'd.PRAISE
-4 mmnmmmmmmm 12=i 'll.AUX
39 - 12=i 'm.CONDITION
-11 mnlmmlommm 12=i 'm.DEICTIC
-18 llmnmlmmmm 12=i 'm.MOOD
-18 llmkmlommm 12=i 'm.NOW
-24 mllnmmmmmm 12=i 'm.PLAY
-4 lmlnmmmmmm 12=i 'm.PRAISE
-4 mmnkmmpmmm 12=i 'm.THANKS
12 mnmmmmmmmm 12=i 'm.WORK
7 - 12=i 've.CONDITION
3 mmnmmmmmmm 12=i 've.LASTING
-11 - 12=i 've.NOW
2 - 12=i feel.LIKING
-5 mmknmmmmmm 12=i feel.MOOD
-2 - 12=i feel.PRAISE
-19 mmlnmmmmmm 12=i forgot.MY
-6 mmnkmmmmmm 12=i got.DEICTIC
16 - 12=i got.MY
-8 - 12=i got.YOU
-7 mmllmmpmmm 12=i hope.YOU
14 mmnmmmmmmm 12=i know.WH
13 - 12=i like.DEICTIC
6 - 12=i like.MY
10 - 12=i like.PET
-7 mmnmmmmmmm 12=i like.WH
-8 mmnmmmmmmm 12=i like.YOU
-14 mmnmmmlmmm 12=i love.DEICTIC
2 - 12=i love.PLAY
-15 mmkmmmommm 12=i love.YOU
4 - 12=i miss.MY
-4 mmlmmmommm 12=i missed.YOU
-6 mmmlmmmpmm 12=i need.DEICTIC
-2 mnmmmmmmmm 12=i need.YOU
-3 mmnlmmmmmm 12=i still.AUX
-11 nmmlnmmmmm 12=i think.DEICTIC
3 mmnnllmmmm 12=i think.I
-5 mmplmmlmmm 12=i think.YOU
2 - 12=i told.MY
5 mnlmmmmpmm 12=i want.YOU
5 - 12=i was.HOME
0 mmmnmmmmmm 12=i was.MOOD
-10 mmnjmmommm 12=i was.NOW
-15 mlllmrmmmm 12=i wish.I
-10 mmmmmlommm 12=i wish.YOU
-7 nnmlmlmpmm 12=i would.LIKING
-7 mmmmlommll 12=if i.AUX
-3 mmmmmnmmmm 12=if i.MODAL
-1 mnmmlommmm 12=in the.DEICTIC
-10 mmlommlmmm 12=it 's.MY
-2 mmnmmmlmmm 12=it 's.NOW
0 mmlmlmnmmm 12=it was.PRAISE
-9 mkmmmrlmmm 12=let us.IF
8 - 12=my back.AUX
-7 - 12=my brother.AUX
6 mmmnmmmmmm 12=my car.AUX
-1 mmmnmmmmmm 12=my daughter.AUX
2 mmmnmmmmmm 12=my eyes.AUX
5 - 12=my family.AUX
14 - 12=my hair.AUX
2 - 12=my husband.AUX
-8 mnmmmmmmmm 12=my internet.AUX
1 mmmnmmmmmm 12=my laptop.AUX
7 mmmmmnmmmm 12=my name.AUX
-8 mmmnmmmmmm 12=my neighbour.AUX
-7 - 12=my nose.AUX
2 mmmnmmmmmm 12=my shoes.AUX
-11 - 12=my sister.AUX
-7 - 12=my son.AUX
-10 mlmnmmmmmm 12=my wife.AUX
17 mmnmmmlmmm 12=that 's.MOOD
15 mmnmlmkmmm 12=that 's.PRAISE
-2 mmlmmmommm 12=that 's.WH
-2 mnnmlmmmmm 12=the answer.AUX
-1 mnmmmmmmmm 12=the answer.MODAL
-11 mmmnlmmmmm 12=the baby.AUX
12 - 12=the company.I
-1 mmmnllmmmm 12=the dog.AUX
-12 mmmolmmmmm 12=the kids.AUX
-5 mmmmnmmmmm 12=the sun.AUX
13 - 12=today is.MY
1 - 12=we got.CONDITION
-1 - 12=what can.I
-3 - 12=what do.YOU
-2 - 12=what should.I
4 - 12=when i.AUX
0 nmmmmmlmmm 12=where 're.YOU
-2 mlmmmmmmmm 12=why does.MY
-12 mmmmmnmmom 1:"
-1 mmpmlmllmm 1:'ll
-7 pmmmmlmmmm 1:'m
-2 qmmmlmlmmm 1:'re
-7 ollllmpmmm 1:'ve
-5 mmmmlommml 1:*
-9 nlmkqlqmml 1:a
-13 mlmmnmmmom 1:according
-2 mmmmmmlomm 1:add
5 mmmmmmnmmm 1:after
-3 mmnmlmmmms 1:all
21 - 1:allergic
-6 mmmmmmnmmm 1:almost
24 - 1:always
-2 mklmmmlpmm 1:answer
-1 plnmlmlmmm 1:any
-4 plmmmmmmml 1:anyone
-12 mlllmrnmol 1:as
-6 mommlmmmmm 1:assume
-9 mmmommlmmm 1:at
-6 mjllmmnrmm 1:be
6 mmommmmmmm 1:both
-2 mmmmmmnmmm 1:bye
-6 mnmnmmlmmm 1:call
-4 oonmllklml 1:can
-3 mommlmmlmm 1:change
-4 mnmmmmmmmm 1:check
-1 mlmmmmqkmm 1:come
7 mmnmmmkmmm 1:cool
-8 kpmmmmmmmm 1:could
-6 mnmmmmmmmm 1:create
-14 mmlllmqmmp 1:dear
0 nmmmmmlmmm 1:did
5 njklklpsml 1:do
-1 nmmmmmmmmm 1:does
0 mmmnmmmmmm 1:done
7 mmmmnmmmmm 1:every
-3 mmmmommmmm 1:everyone
-2 mmrlmmjmmm 1:exactly
-9 mommlmlnmm 1:explain
-4 mmlqmmlmmm 1:finally
2 mlllloommp 1:for
-1 mmlmmmmmpr 1:from
-5 mmmlmmmmmm 1:give
-1 mpmmmmllmm 1:go
30 mmmolmmmmm 1:going
-3 llnknmnlml 1:good
-5 ommmmmlmmm 1:got
-1 mmlmmmommm 1:happy
-1 mmmommlmmm 1:having
5 lllololmnl 1:he
-7 mommmmllmm 1:help
0 mmkmmmqmmm 1:here
-1 mmmmmmmmpm 1:his
-1 mmmlmmpmmm 1:hope
-14 plllkllmml 1:how
43 iotshgllac 1:i
-10 mlllnolmll 1:if
-4 mmmmmommmm 1:imagine
-4 mommmmmlmm 1:improve
-39 kllkmropmj 1:in
-2 mmmlmmmnmm 1:include
2 plmllmmmmm 1:is
-11 kloookmnlj 1:it
19 - 1:job
10 mlmmmmmnmm 1:keep
15 mmmmnmmmmm 1:kids
-4 mmmmmnmmmm 1:last
-3 mmmnmmmmmm 1:later
-23 lnnklookll 1:let
-14 mmmmomlmmm 1:life
-12 mmmmloommm 1:long
-14 mmlmomommm 1:love
-12 molmlmlnml 1:make
-13 mmmmnmmmmm 1:many
-1 mmpmmmkmmm 1:me
-2 mllmlmltml 1:more
-3 iqjpjmoonh 1:my
-3 ommolmllmm 1:need
12 mmnmkmommm 1:never
2 mqkmlmllmm 1:next
-2 mmmmlmnmmm 1:nice
11 - 1:nimbus
-9 mmlmrmlmmm 1:nobody
9 lmpnlmllmm 1:not
-1 mmomnmlmmm 1:nothing
4 mmmmlmpmmm 1:of
0 mmmommmmmm 1:off
-1 mmnkmmommm 1:okay
0 mmmommlmmm 1:on
0 mokmnmmlmm 1:one
13 mkmnnmmmmq 1:our
2 mmmolmmmmm 1:out
6 mmmmpmlmmm 1:people
-2 mmommmlmmm 1:perfect
14 - 1:project
-2 mmmnmmmmmm 1:reached
-5 mlmnlmmmmm 1:reaching
-3 omlmmmlmmm 1:really
26 - 1:remember
-4 mmnnmmmmmm 1:right
-5 mmpllmmlml 1:same
-4 mlmmmnnmmm 1:say
-1 mmlnlmnmmm 1:see
5 lllqlnllol 1:she
8 nmmmmmmmmm 1:should
-12 mmmmmmommm 1:since
19 - 1:someone
-1 mmkolmnmmm 1:sorry
-5 mmpmlmlmmm 1:sounds
-6 mmomlmkmmm 1:still
-3 mmmolmmmml 1:stuck
-17 mmmlmommmm 1:suppose
-1 mlmmmmnnmm 1:take
-5 nnlmlmnlmm 1:tell
-1 mmnmmmmmmo 1:thank
-14 kjvjiliklk 1:that
30 hqnlnoijqi 1:the
12 klkoolomml 1:there
-8 lllnplllml 1:they
-10 ljqmmlllmq 1:this
21 mmmnmmmmmm 1:today
0 mmmnmmmmmm 1:tonight
0 mmmnmmlmmm 1:too
6 mmmolmmmmm 1:trying
13 - 1:two
-4 mkmmlmlrmm 1:use
6 knooojmlll 1:we
-5 nklnklnlml 1:what
4 pmmlomlmml 1:when
-3 ommmmmlmmm 1:where
1 ommmmmlmmm 1:which
-4 lmmllmqmmm 1:who
4 olmllmlmmm 1:why
-3 mlmmmmpmmm 1:wish
0 lnmmmmmmmm 1:would
-2 mmomlmlmmm 1:wow
-6 mnmllmlnmm 1:write
7 - 1:yesterday
8 plsjnoikmk 1:you
-4 loollmlomk 1:your
-12 mmmmmnmmom 1=".I
-7 pmmmmlmmmm 1='m.I
-3 nmmmmmlmmm 1='ve.YOU
-7 mmmmommmmm 1=a.MOOD
-7 mmmmommmmm 1=a.PRAISE
24 - 1=always.CHAT
-2 mmmmmonmmm 1=as.YOU
9 - 1=at.HOME
2 mmmnmmmmmm 1=at.WORK
-6 mmmmmlmmmm 1=can.I
9 mommmmlmmm 1=can.YOU
-7 lnmmmmmmmm 1=could.YOU
0 nmmmmmlmmm 1=did.YOU
-7 nmmlmmmmmm 1=do.WE
-3 ommmmmlmmm 1=do.YOU
-1 mmommmlmmm 1=good.CHAT
1 mmllmmommm 1=good.NOW
-12 mmmnnlmmmm 1=he.AUX
23 mmmnmmmmmm 1=he.NOW
-5 ollmmllmmm 1=how.AUX
3 nmmmmmmmmm 1=how.MODAL
-29 mkqpigkolk 1=i.AUX
23 - 1=i.HOME
18 mmnmmmmmmm 1=i.LASTING
37 lkrjmlmlmm 1=i.LIKING
-58 knmrjjkmlj 1=i.MODAL
-27 onmlmlnmmm 1=i.NOW
6 - 1=i.PLAY
35 - 1=i.WORK
-10 mllllommll 1=if.I
-3 mnmmmnmmmm 1=in.DEICTIC
-12 mlmllpmmlm 1=in.MY
4 nlmlmmmmmm 1=is.DEICTIC
-2 lnmlllmpml 1=it.AUX
-1 mommkmmqml 1=it.MODAL
-2 mmomlmlmmm 1=it.WORK
-3 mmmnmmmmmm 1=later.I
-22 lolkloplll 1=let.WE
-14 mmmmomlmmm 1=life.AUX
-8 mmmmomlmmm 1=love.AUX
-1 mmlmlmlnmm 1=make.DEICTIC
-3 momlmmmmmm 1=my.CHAT
-28 lrmkmllmll 1=my.CODE
7 mlmlmmmsmm 1=my.DEICTIC
-9 mlmmolmmmm 1=my.HOME
-11 mkmolmlmnm 1=my.KIN
12 - 1=my.LIKING
-3 lqmlmmmmmm 1=my.ORDER
27 mlmmmlmmpm 1=my.PERSON
3 mmmnmmmmmm 1=my.PET
24 - 1=my.WORK
11 - 1=nimbus.AUX
2 - 1=our.KIN
2 - 1=our.PET
-8 mmmmmmmmmn 1=our.WORK
-1 mmlnlmnmmm 1=see.YOU
11 mmmnlmmmmm 1=she.AUX
8 nmmmmmmmmm 1=should.I
0 mmmommlmmm 1=sorry.AUX
-2 mmmlmommmm 1=suppose.I
-1 mmnmmmmmmo 1=thank.YOU
-1 mmpljmlmmm 1=that.AUX
0 mmomlmlmmm 1=that.MODAL
-8 mnplkmmpml 1=the.CHAT
-6 ltlmilmlll 1=the.CODE
17 mlplmmmmmm 1=the.DEICTIC
-7 mlmomlmmmm 1=the.KIN
7 - 1=the.PERSON
2 mlmollmmmm 1=the.PET
-29 mmmlqlmmml 1=the.WORK
6 mlllqmmmmm 1=there.AUX
-4 mmmnmmmmmm 1=they.AUX
8 mmmmnmmmmm 1=they.HOME
-2 mmmmommmmm 1=they.MODAL
-4 lmplkmlmmm 1=this.AUX
12 mmmnmmmmmm 1=today.AUX
10 - 1=today.I
0 mmmnmmlmmm 1=too.MOOD
4 llooikqlml 1=we.AUX
-6 mmmlommmmm 1=we.HOME
-17 mlolkmrmmk 1=we.MODAL
0 mmmnmmlmmm 1=we.NOW
-8 olmllllmmm 1=what.AUX
-3 nmmmmmmmmm 1=what.MODAL
14 - 1=when.I
-3 ommmmmlmmm 1=where.AUX
-1 - 1=which.DEICTIC
-2 ommmlmmmmm 1=who.AUX
5 nlmmmmmmmm 1=why.AUX
0 lnmmmmmmmm 1=would.YOU
-2 mmomlmlmmm 1=wow.DEICTIC
7 konlmonlmm 1=you.AUX
20 lmlmplolmo 1=you.MODAL
-1 mmmmmmloml 1=your.CHAT
4 mmnmmmmmmm 2:!
-4 momllmnnml 2:'d
-36 jnmqkijklm 2:'ll
-11 mnkqiiqjik 2:'m
-22 knnnonhklj 2:'re
4 kilthkpklk 2:'s
2 mrlplikllj 2:'ve
12 mnmlllmlms 2:0
-14 mlmmmmmmmn 2:0000
-13 jqlolmpllk 2:a
0 mmkmmmmmmm 2:about
-6 mmmmlmmmmr 2:add
22 - 2:adopted
-21 mmqkmmlmmm 2:agree
-1 mnmmmmmmmm 2:ahead
-4 mmmlpmmmmm 2:all
39 mmmmlmqmmr 2:and
7 - 2:anniversary
4 mmnllmmoml 2:answer
-5 mmnlmmmmmm 2:appreciate
-18 mnmlommnml 2:as
-2 mlnmmmmmmm 2:asked
1 mlmnlmonml 2:at
8 mmmnlmmmmm 2:baby
11 - 2:back
-17 mlnkomnlmm 2:bad
2 mmmmommmmm 2:band
-14 mmmmnmmmmm 2:battery
5 mmmmomlmmm 2:believe
-13 mmmlmmommm 2:bet
-7 mmmmommmmm 2:birds
12 mmlmmmnmmm 2:birthday
-11 mmmmnmmmmm 2:book
-14 mmmmmlmmpm 2:boss
7 mmmnmmmmmm 2:bought
27 - 2:broke
-3 - 2:brother
22 - 2:budget
31 - 2:build
-5 mmmnmmmmmm 2:bus
6 mmpmmmmmmm 2:but
14 ljkoqkplml 2:can
6 mmmnmmmmmm 2:car
1 mmmnmmmmmm 2:cat
-1 mnpllmlmmm 2:changed
-21 mkmlmpmmmm 2:character
-3 mnmnlmmmmm 2:class
-4 mmmmnmmmmm 2:closed
-8 mnmmmmmmmm 2:code
-1 mmmlommmml 2:company
5 - 2:contract
-6 mlmomllmmm 2:could
7 - 2:dad
1 mmmnmmmmmm 2:daughter
-12 mlollmlmmm 2:did
16 pkoinlloll 2:do
11 - 2:doctor
-7 olollmlmmm 2:does
6 mlmnllmmmm 2:dog
7 - 2:drive
-5 mmmnmmmmmm 2:dropped
4 - 2:eat
15 mommkmmmmr 2:email
10 - 2:enjoy
-12 mpmllmmmmm 2:essay
-2 mmmnlmmmmm 2:exam
2 mmmnmmmmmm 2:eyes
-4 mmmmlmmmmp 2:failed
14 - 2:falcon
5 - 2:family
12 - 2:favorite
-19 mlnomljmmm 2:feel
24 - 2:finally
18 mknlmlmrmm 2:first
-8 mnmmmmmmmm 2:flight
-9 mmmolmmmmm 2:food
-14 mnmpkmlmml 2:for
-19 mmnnlmmmmm 2:forgot
13 - 2:found
1 mmmmmmnmmm 2:friend
-6 momlmmmmmm 2:function
21 mnnlmmlmmm 2:get
2 - 2:girlfriend
-13 mmolmmlmmm 2:give
19 mmmnmmmmmm 2:go
-11 nmnlnmlmml 2:good
2 lloollkmmm 2:got
-12 mmlmmmommm 2:gotta
2 - 2:grandmother
7 - 2:grew
-8 mmolmmlmmm 2:guess
0 mllqlmlmmm 2:had
14 - 2:hair
21 mmmlqmlmmm 2:has
11 - 2:hate
1 mmnmmmlmmm 2:hear
-23 mmnmolmmmm 2:heard
-4 mmmnmmmmmm 2:heating
-1 mmomlmkmmm 2:helped
21 mlomlmlmmr 2:here
3 mmlplmlmmm 2:home
-8 mlnkmlpmmm 2:hope
7 - 2:house
-19 mmmmmlnmom 2:how
5 - 2:husband
-25 pjlkjsmlqq 2:i
0 nmnmmmlmmm 2:idea
-5 ommlmnlmmm 2:if
-5 mklpmmnlml 2:in
-8 mnmmmmmmmm 2:internet
-12 nmmlnmmmmm 2:invented
14 ljmkwkiklk 2:is
-8 mojljlnqll 2:it
-2 mnnmmmlmmm 2:job
-13 nnkpllmlml 2:just
29 - 2:keep
0 mmmolmmmmm 2:kids
-1 mlolnmlmmm 2:know
15 kmmmnmommm 2:knows
7 - 2:landlord
4 - 2:laptop
-13 mmomlmolmm 2:last
3 mlmommmmmm 2:left
-6 llpllmnlmm 2:like
15 mmmmomlmmm 2:likes
12 nmmlolmmml 2:live
-2 mmmmlpmmml 2:looked
5 mmmmommmmm 2:lost
5 mmmlmmnmmm 2:love
-1 mmkmmmommm 2:luck
15 mmommmmmmm 2:made
10 mmmmommmmm 2:make
-4 mmnmnmlmmm 2:makes
-4 nmmmmmmmmm 2:many
-49 npmnklnjmk 2:me
-6 olnmmmmmmm 2:mean
-10 mmmmlmmmmp 2:meeting
6 - 2:met
-3 mmmnlmmlmm 2:milk
2 mmlmmmommm 2:miss
-9 mmknmmommm 2:missed
-10 - 2:mom
-2 mpkmlmlnmm 2:more
7 mmlmmmnmmm 2:morning
4 - 2:mother
4 - 2:moved
-9 mlmlolmmmm 2:movie
13 lmlmmmnmmm 2:much
-15 mlmmnlmmmm 2:museum
-12 lmnnmlllmo 2:must
-25 mmmmloolll 2:my
10 mlmmmnmmmo 2:name
-50 mujnlhknlk 2:need
-7 mmmnmmmmmm 2:neighbour
0 mmmnmmmmmm 2:neighbours
-13 mmnmnmmmmm 2:never
2 mmmmmmnmmm 2:new
-7 mmmmmnnmmm 2:night
-7 - 2:nose
18 limmkmppmm 2:not
-2 mlolmmomml 2:now
5 llpmomllml 2:of
-9 mlllkrommm 2:old
-6 mpllmmolml 2:on
-1 mommlmklmm 2:one
-17 mllnollqmm 2:only
-1 lomlmmmmmm 2:order
-2 mmloomlmmm 2:out
21 - 2:passed
-15 mmmmomlmml 2:people
-4 mlmnnmmmmm 2:phone
6 - 2:play
10 mmmmommmml 2:plays
5 mmnlmmmmmm 2:prefer
-6 momllmmmmm 2:program
13 - 2:proposed
-1 mplmmmmlmm 2:question
27 - 2:quit
1 mmlmpmmmmm 2:read
-9 mlqllmlmmm 2:really
-11 mmkmkmrmmm 2:regards
6 - 2:release
4 - 2:run
-14 mmolmmmmmm 2:said
-7 mmmnmmmmmm 2:say
-10 mmolmmnmmm 2:see
-6 mmmmnmmmmm 2:share
2 mmmnmmmmmm 2:shoes
-24 nlljqkopmn 2:should
0 mmmmmmlnmm 2:simple
-34 mmmmmmmmom 2:sister
13 mmmommlmmm 2:sleep
-13 mmlommmmmm 2:slept
-3 mommmmmlmm 2:some
-2 - 2:son
-7 mmomlmlmmm 2:sounds
-4 mlmmlmlrmm 2:step
3 mlolmmmmmm 2:still
-11 mmmmnmmmmm 2:students
1 mmmmnmmmmm 2:study
-5 mmmmnmmmmm 2:sun
-3 mlmnmmmpmm 2:table
2 mlmmmmmmmm 2:take
15 mllmpmmmmm 2:takes
-5 momllmmmmm 2:task
-8 mmmnlmmmmm 2:taxi
1 - 2:teach
10 - 2:teacher
-13 mmmmnmmmmm 2:team
-2 moolknllmm 2:that
-24 jqjpgsnknj 2:the
3 olknlmlmmm 2:there
-7 mnmmnmmmmm 2:these
-29 nkpktjklml 2:think
2 msklloklll 2:this
5 mnmmlmmmmm 2:throws
5 nmmmlmommm 2:time
6 pjnpklmloj 2:to
2 - 2:told
-1 - 2:too
8 mmlnmmmmmm 2:took
-13 mlmnnmmmml 2:train
1 mmnmmmmmmm 2:tried
-12 mmokmmlmmm 2:understand
-2 mmmmnmmmmm 2:university
5 mmmnmmlmmm 2:up
-22 lolkloplll 2:us
19 mnmmmmmmmm 2:use
8 - 2:used
4 - 2:usually
4 - 2:visa
-2 mmmommmmmm 2:wait
-1 mmmnmmlmmm 2:waiting
-21 krkmkjmqlk 2:want
-1 mlnmnjmlml 2:was
-13 mmlommmmmm 2:watched
-21 olmllmmmmo 2:we
13 mnmmmmmmmm 2:website
3 - 2:wedding
-1 mmmlmmqlmm 2:well
-3 mlmommmmmm 2:went
-1 mlmnmmmmmm 2:wife
1 mmmnlmmmmm 2:wifi
-37 mmlklqommm 2:wish
26 mjmnlmlsml 2:with
-6 mmmnmlmmmm 2:woke
1 mmmmnmmmmm 2:won
24 mmmnmmmmmm 2:work
24 mmomlmlmmm 2:works
-18 nmokloloml 2:would
-1 mmolmmmmmm 2:wrong
8 mmmmnmmmmm 2:wrote
-2 mmmmmnmmmm 2:year
-10 ooiknlokml 2:you
-4 mllmlnnqml 2:your
-9 mlmmlnommn 3:'ll
31 - 3:'m
15 kkkrlkqllk 3:'re
-8 mlollnlmmm 3:'s
-57 mklnlonlnr 3:'ve
40 lolmlmmmmn 3:0
23 pnkoqmknll 3:a
-15 mmlpmplmmm 3:about
-1 mommlmmmmm 3:above
9 mnmmmmmmmm 3:account
13 mmnmmmmmmm 3:afraid
-2 lmomlmlomm 3:again
-14 mmmkmmrmml 3:all
21 - 3:allergic
-3 mmlnmmlmmm 3:almost
-6 mmmnlmmmmm 3:already
5 lrlknollml 3:an
28 mnmmllnmmr 3:and
-1 mjmmmmmqmm 3:answer
-1 - 3:any
15 mmmmmmmmmr 3:as
7 - 3:ask
-9 mmlolmmmmm 3:asleep
-39 kkkrmpnlmk 3:at
13 mmmommlmmm 3:badly
13 - 3:band
5 llmnloklmq 3:be
18 mllnmmlmmm 3:been
-9 mlmommlmmm 3:better
21 - 3:blue
20 - 3:board
-8 mmmmnmmmmm 3:born
-3 mmlommmmmm 3:bring
-6 mmmlpmmmmm 3:broke
-1 mmmmmmmpmm 3:but
18 mnmllmlqml 3:by
42 mmlnmmmmmm 3:call
2 onmlmmmmmm 3:calling
-20 mmmmmlmmqm 3:came
15 mmmmnmmmmm 3:can
-10 mmlommmmmm 3:come
-5 - 3:cooking
-4 mmnmmnmmml 3:could
14 - 3:database
-8 lmmmmmommm 3:day
-5 mmolmmmmmm 3:definitely
-11 mmommmmmmm 3:did
2 - 3:dinner
3 - 3:divorced
-11 mnrkllklmm 3:do
-6 nqlllmlmmm 3:does
13 mmmmommmmm 3:dogs
-8 mnlnmlmmmm 3:doing
-10 nmmnmmmmmm 3:done
-1 mmmnmmmmmm 3:down
-9 mmmmmommmm 3:dream
-7 pmlmlmmmmm 3:eat
-3 - 3:eating
-14 lmmolmmmmp 3:eggs
37 - 3:emojis
-2 mmmmnmmmmm 3:ended
8 - 3:engaged
4 nmmmmmlmmm 3:ever
-3 mmnmmmmmmm 3:exactly
-3 mnmmmnmmmm 3:exercise
13 - 3:expecting
4 - 3:expires
-9 mmmommmmmm 3:feeling
-6 - 3:fine
0 mmmmnmmmmm 3:fired
-1 mnmmmmmmmm 3:five
18 - 3:flying
-6 mommmlmlmm 3:following
9 - 3:food
-13 pkmnolollm 3:for
-6 mmlnmmlmmm 3:free
-6 mmmmnmnmmm 3:friend
0 olmmmmmmmo 3:from
-1 mmnmmmlmmm 3:funny
40 - 3:future
-9 mlmnmommmm 3:game
-7 kommmlmmmm 3:get
1 mmlnmmmmmm 3:getting
-2 mnnlmmmmmm 3:give
-13 mnnmllmmml 3:given
-1 mmnlmmlmmm 3:glad
-20 lmkmllplmo 3:go
-18 llmpmllmml 3:going
-5 mmollmlmmm 3:good
33 mklpmmlmmm 3:got
14 lllnnolmmm 3:great
15 mmmmmnmmmm 3:had
14 mmolmmmmmm 3:happy
24 mmmmnmmmmm 3:hard
-7 lmllsmllmk 3:has
8 nplmlllmml 3:having
-13 mmmnmmmmmm 3:heading
-1 mmnnmmlmmm 3:hear
-8 mmolmmlmmm 3:heard
-1 mmlnommmmm 3:heat
-9 momlmmmmmm 3:help
0 mmnmlmlmmm 3:helpful
6 mmmmommmmm 3:her
-8 mlkrkmomml 3:here
-6 mnnlmmmmmm 3:hoping
-7 olmlmmommm 3:how
-12 mmmlpmmmml 3:humans
45 pjmmkrklmk 3:i
35 nmkqklkmlk 3:in
-1 mnmmmmmnmm 3:include
14 mmmmmommmm 3:into
-55 jnmygnlhkj 3:is
-4 nmqinlkpmm 3:it
21 - 3:job
-49 lknknlqlml 3:just
-6 mlnlnmommm 3:keep
5 - 3:kids
-1 nmnmmmlmmm 3:know
4 mmmmnmmmmm 3:language
3 mnmmmmmlmm 3:last
0 mmlommlmmm 3:late
-2 mmmmommmml 3:learn
36 - 3:learning
-3 - 3:leaving
17 mmmnmmmmmm 3:left
-32 qtkkljkpll 3:like
-12 mlllmmpmmm 3:listening
-12 mllloqlmlo 3:live
-1 mmmmlpmmmm 3:lived
-5 mmmmmlmmmn 3:lives
-5 mnmmmlmmmm 3:logo
6 lmmnmmmmmm 3:long
-4 mmmmmnmmmm 3:look
-31 mrnilllmmo 3:looking
1 mmmmomlmmm 3:losing
-14 mmnmmmlmmm 3:lost
14 mmnmmmmmmm 3:love
2 mmnmmmmmmm 3:made
-12 momlmmmmmm 3:making
5 mlollllmom 3:me
-4 mmknmlnmml 3:meet
11 - 3:mind
1 mkplmmmlmm 3:more
-2 molmlmmnmm 3:must
24 minplonllq 3:my
-10 - 3:name
-13 nnllmlmpmm 3:need
23 mnmmlmmmmm 3:needs
2 mnmlollmmm 3:never
18 - 3:new
-2 mmmmmommmm 3:next
-1 mmlmmmommm 3:nice
-36 mlomnlnlml 3:no
-39 ohqlmjlmlk 3:not
-3 mmlnlmommm 3:nothing
-4 mmomlmlmmm 3:now
6 lmmmmmnmmm 3:number
-17 knnlmlnmmk 3:of
7 - 3:off
-3 mmmmmmlmmm 3:okay
14 ommmmmlmmm 3:old
48 llkqmllmmp 3:on
-2 mlpllmlmmm 3:one
-4 mmmlmmpmmm 3:only
-6 mnmmmmmmml 3:open
17 - 3:our
5 mmlommlmml 3:out
17 - 3:over
-9 mmmmmnmmom 3:own
-10 mmmnmmmmmm 3:packing
-1 mmomlmmmmm 3:paragraph
-11 mmmnmmmmmm 3:parents
16 - 3:password
-1 nnmmmlmmmm 3:pay
-3 mmlnmmmmmm 3:pizza
-4 kpkllmrlml 3:please
-7 mlolmmmmmm 3:prefer
-1 mlmmmolmmm 3:pretend
-5 mlnommlmml 3:probably
-5 mmmmmmmmpm 3:put
4 mmmlmnmmmm 3:raised
24 mlolmmmmmm 3:rather
-4 - 3:reading
18 - 3:really
14 mlmmmmmmmm 3:recommend
-8 lmommmlmmm 3:right
25 - 3:room
0 mmmnmmmmmm 3:run
-7 mmmnlmmmmm 3:running
5 mnmmmmmmmm 3:runs
1 mmmmmmommm 3:safe
-31 mmmmnmmmom 3:said
-4 lnlmlmpmmm 3:same
-14 mllllnqmmm 3:say
-15 mmmmmlmmrm 3:says
25 - 3:scared
4 - 3:school
1 mmmmnmmmmm 3:season
-3 mmlonmmmmm 3:see
19 lplmmmmmmm 3:send
-5 mnmmmmmnmm 3:sentence
1 mmmmnmmmmm 3:seven
-5 mmmnmmmmmm 3:she
-3 mmmmnmmmmm 3:short
-11 mnmljnlrml 3:should
-20 nmmlmmlmmo 3:shows
14 - 3:signed
13 - 3:single
4 - 3:sister
-10 mlmnmmmmmm 3:sitting
-2 nllnmmlmmm 3:sleep
25 - 3:sleeps
-32 llsjlljmml 3:so
-18 mmmnmmmmmm 3:soaked
-17 mmlommmmmm 3:some
-21 mlpkmmmmmm 3:something
-4 mmnkmmpmmm 3:sorry
0 mkmmlmmrmm 3:sound
-1 mnmnmllmmm 3:start
-5 mmmmlmmmmo 3:started
9 - 3:starts
-1 - 3:staying
-15 mlnmmmkmmm 3:still
-4 mnmmmnmlmm 3:story
-18 mmnmmmlmmm 3:stuck
13 - 3:studying
-28 mmmmmmommm 3:summer
-2 mmllmmqmmm 3:sure
-3 mpklnmommm 3:take
25 mmmlnmmmmm 3:takes
15 mlmnlmmmmm 3:taking
-2 mlnkmmqmmm 3:talk
10 - 3:taught
3 mmmmnmmmmm 3:teacher
8 mlnmmmmmmm 3:tell
13 - 3:terrible
-2 mllnmmmmmm 3:text
-37 nkjksmplml 3:that
-4 pnngtojlmi 3:the
-2 nlnmmmmmmm 3:think
-4 mmpkmmmmmm 3:thinking
4 - 3:thinks
4 molnmmlmmm 3:this
-13 mmnmmmmmmm 3:thought
-4 mmnmmmmomm 3:three
3 kshnimojkm 3:to
-16 mmnnlmlmmm 3:too
14 - 3:training
-15 nnnlmmmmmm 3:tried
-15 lksjmmlmmm 3:try
-5 lqlkmllmml 3:trying
8 mmlmmmmmmm 3:turn
-15 mrkmnmllml 3:two
6 mlmmmmmnmm 3:under
40 knmmlnolmm 3:up
-4 mllnmmmnmm 3:use
16 - 3:uses
-14 mqmlmlmmmm 3:using
-1 lmpkmmlmmm 3:wait
-12 mlmnmmmmmm 3:waiting
-10 mmmnmmmmmm 3:walking
-7 pnmkmmmmmm 3:want
-2 mmllmmpmmm 3:wanted
1 mmmnmmmmmm 3:wants
-10 lnllqmlmll 3:was
-11 mlmnmmmmmm 3:watching
3 - 3:way
11 mmmnmmmmmm 3:we
-11 mmlommmmmm 3:well
0 mmmnlmmmmm 3:went
-15 mlmmnmmmmm 3:were
-12 lmolnmnmmm 3:what
8 mnmnllnlml 3:with
-17 mmlmommmmm 3:won
-5 qlmmmmmmmm 3:wondering
0 mmmmmmlnmm 3:words
-16 mllpnnlmml 3:work
-1 mnmmmmmmmm 3:working
-6 lnmmlllomm 3:write
10 momlmmmmmq 3:writing
-51 pmkfkjtnml 3:you
-37 mmommmmlml 3:your
51 mthmkmmklo AHEAD
15 - AHEAD>AHEAD
-1 molmmmmlmm AHEAD>CHAT
8 - AHEAD>LASTING
1 mmlnmmmmmm AHEAD>NOW
21 mmmmnmmmmm AHEAD>SPAN
15 - AHEAD>and
16 - AHEAD>for
-13 mnmmmmnmml AHEAD>to
2 mnmlmommmm AHEAD>w
-41 winkqnflhh AUX
-6 mnlmmommmo AUX>'ve
38 lnljtmklln AUX>-ed
-58 ljntglmlkm AUX>-ing
-11 mlqnlmlmml AUX>-ly
44 plmkqmlmml AUX>-s
27 momllnmmmo AUX>0
11 mnmmlmmmmm AUX>AHEAD
-12 llrkmlmlmm AUX>AUX
1 mmmmnmmmmm AUX>CONDITION
-7 rknkkkknml AUX>DEICTIC
-15 mmmlmmmmpm AUX>HOME
29 pqkkljllll AUX>I
10 mmmmonmmmm AUX>LASTING
-7 nnmlmlmpmm AUX>LIKING
5 llpnlmnlml AUX>MOOD
23 mlmmmplmom AUX>MY
0 mmnklmommm AUX>NOW
-36 mlmpkmmmmm AUX>PLAY
-6 mlmlomnmmm AUX>PRAISE
2 - AUX>SPAN
-4 mmlmmmnomm AUX>THANKS
16 - AUX>THIRD
-6 ommlmmmmmm AUX>WE
2 lmmmnmmmmm AUX>WORK
5 nqkmklilmk AUX>YOU
-25 mnnkmqkoml AUX>a
-26 mnllnplmmm AUX>an
20 mmmnmmmmmm AUX>at
17 - AUX>bad
-14 kolmklmqmr AUX>be
-2 mmmnmmmmmm AUX>eat
-6 mmllnpmmmm AUX>fly
1 mmlmmmommm AUX>for
-5 mlolmmmmmm AUX>go
9 nllomlllml AUX>in
-1 mmlmmmommm AUX>let
7 mkolnipqlj AUX>not
48 mlmnmnmmmm AUX>on
-18 mlmolmmmmm AUX>out
-2 mmmmnmmmmm AUX>see
-10 mlmolllmpm AUX>so
-16 pmmknmklll AUX>the
-7 mpmlllmmmo AUX>to
-7 lmomkmnmmm AUX>too
-16 llsjmllmmm AUX>try
-13 llmlwthhjn AUX>w
-108 mvuabefyjp CHAT
-6 mommlmmmmm CHAT>-s
-24 mmmmmmmmmo CHAT>0
-14 lorjjlltml CHAT>AUX
-2 mlmmmmmqmm CHAT>DEICTIC
-9 mnnlmlmmlr CHAT>I
-5 nmmmmmmmmn CHAT>THIRD
0 mnmmmmmmmm CHAT>WH
-1 mlnnmmmmmm CHAT>YOU
-1 molmmmmmmm CHAT>and
-3 mnlmmmmnml CHAT>as
-1 pmmmmmmmml CHAT>for
11 mlllmmmrml CHAT>in
5 - CHAT>me
-6 momlmlmlmm CHAT>of
0 mmlmmmmnmm CHAT>the
15 olllklktml CHAT>w
-83 hyhdcffnjv CODE
15 mrmklllmml CODE>-s
-12 momllmmmml CODE>0
-3 lrlmmlmmll CODE>AUX
-13 mnmmmmmmmm CODE>CODE
4 mpllllmlmm CODE>DEICTIC
-3 mlmommlmmm CODE>NOW
1 mnmmmmmmmm CODE>WH
-25 mpllllmmmm CODE>and
-7 mlmnmmmmmm CODE>at
1 mmmmlmmmmn CODE>for
-5 monmkmmmmm CODE>has
-13 mnmlmmmmmm CODE>in
-2 mnmmmmmmmm CODE>of
1 mnmlmmmmmm CODE>on
-21 mollmmmmmp CODE>to
-34 mklmlllrmr CODE>w
187 mmmlnlmmql CONDITION
2 - CONDITION>0
5 - CONDITION>KIN
9 - CONDITION>LASTING
4 - CONDITION>WH
4 - CONDITION>and
1 - CONDITION>at
8 - CONDITION>but
5 - CONDITION>for
6 - CONDITION>in
3 - CONDITION>on
7 mmmlnmmmol CONDITION>to
19 - CONDITION>w
119 mmdayrjlvy Capital
-86 muyakkdlke DEICTIC
19 nhpqkkoklk DEICTIC>'s
-9 mmomlmkmmm DEICTIC>-ed
-2 nmmmlnmmml DEICTIC>-ing
-18 pqnjqkiklk DEICTIC>-s
21 - DEICTIC>AHEAD
-22 kkskklqnlj DEICTIC>AUX
-26 lmrklllnml DEICTIC>CHAT
-27 lqkllllmml DEICTIC>CODE
-20 loqkjlnlmm DEICTIC>DEICTIC
5 mlmmnommmm DEICTIC>HOME
31 mllmmqmmol DEICTIC>I
9 - DEICTIC>KIN
11 mmmmmommmm DEICTIC>LASTING
2 mmmmmnmmmm DEICTIC>MY
7 ljlrllllml DEICTIC>NOW
4 mmmmnmmmmm DEICTIC>PET
-8 mlnlonmmmm DEICTIC>PLAY
44 mmllolompm DEICTIC>SPAN
-14 mmmmmmommm DEICTIC>THANKS
19 mmlmonmmmm DEICTIC>THIRD
19 mmmmmlnmmm DEICTIC>WH
2 mlrllmlmmm DEICTIC>WORK
-1 mmlmlmommo DEICTIC>YOU
-6 mnnlmlmlmm DEICTIC>a
16 mmmmnmmmmm DEICTIC>aid
-6 mlnmmmmpmm DEICTIC>and
-1 - DEICTIC>any
-13 mllnmmmpmm DEICTIC>by
-9 knmmmmlmom DEICTIC>for
-12 mmllllmtmm DEICTIC>in
2 mmmmmnmmmm DEICTIC>of
-1 nnmmmmmmmm DEICTIC>on
-1 mmolmmmmmm DEICTIC>out
-2 nmmmlnmmmm DEICTIC>the
28 mnlmlmommr DEICTIC>to
2 mplmmmmlmm DEICTIC>two
-82 spcnrnkrmm DEICTIC>w
-7 mlommmmmmm DEICTIC>way
79 ohgpstgjrl HOME
7 - HOME>AUX
4 nmmmmlmmmm HOME>DEICTIC
0 mmmmomlmmm HOME>LASTING
-13 mmlolmlmmm HOME>NOW
-9 mmmmmommmm HOME>a
13 - HOME>and
5 - HOME>by
-12 mlmmplmmmm HOME>has
-9 nlljpnlloo HOME>in
-1 mmmmmnmmmm HOME>on
12 - HOME>out
1 mmmmnmmmmm HOME>the
-4 mmmllommrl HOME>to
58 mmmnmmmmmm HOME>w
6 lgukawgiyh I
-8 kkjpioliom I>'m
1 nojpkkkloo I>'ve
26 lnoolmmlql I>-ed
-17 mlnlmommmm I>-ly
-15 mnnlmlnmmm I>-s
38 liqngoknoi I>AUX
6 mmmmmommmm I>CODE
-13 mlmllpmmoo I>HOME
36 mmnmmmmmmm I>LASTING
27 lkrjmlmlnm I>LIKING
-19 lnmlkomnln I>MODAL
-20 onmlmlnlmm I>NOW
22 - I>PLAY
13 mmmlmnmmom I>WORK
7 - I>ask
-13 mmmlmmommm I>bet
-2 mmmnmmlmmm I>buy
8 - I>eat
4 krmlmllmml I>get
8 mlmnmmmmmo I>go
7 mlmomllmmm I>got
-23 lklnlolmol I>had
-7 mllmmommom I>own
-1 nmmmmlmmmm I>pay
-4 mnmmmlmmmm I>put
-6 mmmmmnmmmm I>ran
3 mnmmmmmmmm I>run
-10 mmolmmlmmm I>see
-3 nmmmmommmm I>the
25 mnmmmmmmmm I>use
8 olrhssgpqi I>w
3 - I>won
-51 rjihlymlkj IF
5 olmmlnmmmm IF>DEICTIC
-19 mjljlxlmkk IF>I
-22 mlmmmommmm IF>MY
-1 qllmomlmmm IF>YOU
162 kjkqloqlql KIN
-13 - KIN>'s
43 - KIN>-s
-36 lklrjnlmlm KIN>AUX
8 mmmmnmmmmm KIN>DEICTIC
4 - KIN>HOME
9 - KIN>LASTING
23 - KIN>NOW
5 - KIN>PLAY
5 - KIN>THIRD
10 - KIN>WH
4 mlmmmnmmnm KIN>and
-14 mnmmmmmmmm KIN>at
4 - KIN>but
-14 mmmnmmmmmm KIN>for
6 - KIN>had
-18 mmmmmmmmmo KIN>has
13 - KIN>in
13 - KIN>of
12 - KIN>to
-12 mlmlommmom KIN>w
137 njjguoslnq LASTING
8 mmnmmmmmmm LASTING>-ed
-18 mnllpmmmmm LASTING>-s
5 - LASTING>AHEAD
1 mmmmomlmmm LASTING>AUX
20 - LASTING>CHAT
-16 mmmmmmommm LASTING>DEICTIC
16 - LASTING>I
2 - LASTING>KIN
12 - LASTING>LASTING
21 - LASTING>MY
16 - LASTING>NOW
11 - LASTING>SPAN
9 - LASTING>THIRD
3 - LASTING>WORK
7 - LASTING>a
12 - LASTING>and
-3 mmmlmlompm LASTING>day
7 - LASTING>had
23 - LASTING>the
12 - LASTING>to
-9 mlolnpmlmo LASTING>w
56 ontflgmosj LIKING
7 mmmmomlmmm LIKING>-ing
37 - LIKING>-s
-8 mmmmomlmmm LIKING>AUX
-27 miokllnnql LIKING>DEICTIC
-12 mmmmmmmmom LIKING>MY
22 - LIKING>PET
8 - LIKING>PLAY
-16 mmnmmmmmmm LIKING>WH
-25 mmllmmplmm LIKING>YOU
-14 mnolllmpmm LIKING>a
13 - LIKING>me
7 mnmmmmmmmm LIKING>tea
-9 mkolmmmomm LIKING>the
25 opllmlllml LIKING>to
54 nmmmmllmom LIKING>w
-72 mtnkkmnphr MODAL
4 mqmkmklnml MODAL>LIKING
-6 mlkpmmmmmm MODAL>PRAISE
-8 mmmlmpmmmm MODAL>be
-1 - MODAL>buy
-6 mmnlmmommm MODAL>say
23 nlnlmnlmmm MODAL>w
-64 oemuhhpgjk MOOD
-2 mnmmnmmmmm MOOD>-ing
2 nmllpmlmmm MOOD>-s
-2 nmlommlmmm MOOD>AUX
15 mmolmmnmmm MOOD>CHAT
-7 mmommmlmmm MOOD>DEICTIC
13 llonmllmmm MOOD>I
11 - MOOD>KIN
-2 mmmmmmnmmm MOOD>LASTING
-3 mnlllmommm MOOD>MOOD
-19 lmholmmmmm MOOD>NOW
11 mmmmommmmm MOOD>PERSON
-3 mmklmmpmmm MOOD>THANKS
-8 mmpmlmkmmm MOOD>WORK
11 mnmlmmommm MOOD>and
-4 - MOOD>at
-4 mlmnmmnmmm MOOD>day
-7 mmmlommmmm MOOD>for
13 mmmommmmmm MOOD>in
-7 mmmmmmommm MOOD>new
-9 llrmlmkmmn MOOD>to
20 nlmjjnqlmo MOOD>w
86 iseohplmrq MY
22 - MY>-ing
5 mjkslknllo MY>-s
2 - MY>0
-6 mnnlmmmomm MY>CHAT
-37 mrmlllllll MY>CODE
8 - MY>CONDITION
38 mlmlmmmsmm MY>DEICTIC
22 mlmmolmmmm MY>HOME
83 mklolllmpn MY>KIN
-24 mmmmmlmmpm MY>LASTING
2 mmmmmlmmom MY>LIKING
8 - MY>NOW
-42 kwlillllll MY>ORDER
14 mlmlllomoq MY>PERSON
24 mlmmmnmmmm MY>PET
18 - MY>PLAY
10 - MY>PRAISE
15 - MY>SPAN
-18 mlmllnmmqn MY>WORK
-7 mlmlmmpmmm MY>bad
8 mmmnmmmmmm MY>car
4 mnmmmmmmmm MY>new
11 - MY>old
23 - MY>own
-19 mmmnmmmmmm MY>pen
3 - MY>two
-24 lniolvliio MY>w
-13 mmmnmmmmmm MY>way
-103 kedyaakege NOW
-6 - NOW>'ve
6 lkonllmmml NOW>-ed
-20 nlmoklmlml NOW>-ing
-2 omnlmmlmmm NOW>-s
3 lnqknmlmmm NOW>AUX
-1 mnmmmmmmmm NOW>CHAT
-13 mnmolmlmmm NOW>DEICTIC
53 - NOW>HOME
9 lmmpmlmmll NOW>I
3 mmmlmmommm NOW>LASTING
-5 mmokmmmmmm NOW>MOOD
-8 mmmlmmpmmm NOW>MY
-12 mmmommlmmm NOW>NOW
21 - NOW>SPAN
-3 mmommmlmmm NOW>THANKS
-3 mmmkmmrmmm NOW>a
9 mmmnmmmmmm NOW>and
-9 mmmnmmmmmm NOW>at
2 mmmommlmmm NOW>got
4 - NOW>had
-9 mmmnmmmmmm NOW>in
10 - NOW>on
9 - NOW>put
16 - NOW>so
-8 mlmnmmmmmm NOW>to
16 nspkjlkmll NOW>w
52 jrijnmimmu Number
-37 nxjikkinnl ORDER
-2 mmmnmmmmmm ORDER>-ing
6 nmmmmmmmmm ORDER>-s
26 mommmmmmmm ORDER>AUX
1 - ORDER>ORDER
-14 mnmmmmmmmm ORDER>and
-4 mnmlmmmmmo ORDER>has
-8 mnmmmmmlmm ORDER>of
2 - ORDER>on
-15 mmmmmmmmpm ORDER>to
13 lommmmmmmm ORDER>w
77 mijjporlnq PERSON
7 - PERSON>'s
9 - PERSON>-ed
55 mmmmnmmmmm PERSON>-s
-2 mllnmmommm PERSON>AUX
9 - PERSON>HOME
-5 mmmmmmmmmo PERSON>I
12 - PERSON>LASTING
-13 mmmnmmmmmm PERSON>NOW
-9 mmmmmnnmmm PERSON>WH
2 - PERSON>for
11 - PERSON>in
-1 mmmmnmmmmm PERSON>on
2 mkmlommmol PERSON>w
65 ojjoqqkllk PET
14 - PET>'s
4 - PET>-ed
9 mmmnmmmmmm PET>-s
-27 lllnommmml PET>AUX
5 - PET>I
4 - PET>WH
9 - PET>and
32 mmmnmmmmmm PET>w
72 lklspljklk PLAY
5 - PLAY>-ed
24 - PLAY>-ing
18 - PLAY>-s
5 mmmmnmmmmm PLAY>AUX
3 mlmlmommmm PLAY>I
4 - PLAY>LASTING
-7 mmmnlmmmmm PLAY>MOOD
3 - PLAY>MY
-7 mmmmnmmmmm PLAY>PLAY
-4 mnmmmlmmmm PLAY>a
-2 mmmnmmmmmm PLAY>and
-13 mmmmommmml PLAY>for
7 - PLAY>in
-10 mmmnmmmmmm PLAY>on
32 - PLAY>the
-19 mnlonmllmm PLAY>w
-26 hgyenjqhki PRAISE
4 mmnmmmmmmm PRAISE>!
-1 mmkmmmqmmm PRAISE>-ing
-1 mmlmlmqmmm PRAISE>-s
2 mmommmmmmm PRAISE>I
-4 mnnkmmnmmm PRAISE>NOW
10 - PRAISE>PERSON
-1 mmpmmmmmmm PRAISE>but
-3 lmmmmmommm PRAISE>day
-1 mlmmlmomml PRAISE>for
-3 mmllmmpmmm PRAISE>to
-2 lnmmqllmmm PRAISE>w
182 kkjkpmqktq SPAN
-4 mnmmmmmlmm SPAN>-s
1 - SPAN>0
-13 mmmmnnmmmm SPAN>AUX
14 - SPAN>I
5 - SPAN>LASTING
9 - SPAN>LIKING
2 - SPAN>NOW
2 - SPAN>PERSON
10 mmmmlmommm SPAN>SPAN
15 mmmmmmmmom SPAN>and
7 - SPAN>for
-1 mmmmmommmm SPAN>in
-3 mmmmlmmmmp SPAN>of
-3 - SPAN>old
-31 mnmnklmmmn SPAN>w
-43 iilehkylll THANKS
-4 lmmmmmnomm THANKS>DEICTIC
13 mmnmmmmmmm THANKS>I
13 - THANKS>MY
-1 mmlmmmnmmm THANKS>THANKS
-8 llokllommn THANKS>YOU
-3 mmllmmpmmm THANKS>for
-3 mmnlmmnmmm THANKS>to
-1 mmmmmmnmmm THANKS>w
28 njoopqgixi THIRD
15 mmlpkllmmm THIRD>'s
-27 mnlkpnmmol THIRD>-ed
-9 mkllmqmmql THIRD>-s
28 lllpmnllml THIRD>AUX
8 mmmmommmmm THIRD>DEICTIC
7 mmmlmmmmmn THIRD>HOME
10 - THIRD>KIN
6 - THIRD>LASTING
-7 mmnmmmmmom THIRD>LIKING
22 mmnolmlmmm THIRD>NOW
6 mmnmmmmmmm THIRD>WH
9 - THIRD>WORK
4 - THIRD>had
1 - THIRD>has
-13 mmmnnmmmmm THIRD>say
8 oklmmpmmrl THIRD>w
32 kmlqmmnjkp WE
18 momllmommm WE>'ve
20 - WE>-ed
12 kmmphlolmp WE>AUX
4 mmmlolmmmm WE>HOME
-9 mkmmmrlmmm WE>IF
-12 mmmmnmmmmm WE>LASTING
12 mmmnmmlmmm WE>NOW
2 mnmmmmmmmm WE>PLAY
-6 mnmollmmmm WE>go
3 - WE>got
4 mmmnmmmmmm WE>had
-8 nlmmmnmmmm WE>say
-14 mnnkklnllp WE>w
-37 ynjigfmhkh WH
-8 mmmlmmnmmm WH>'s
15 nmmmmmmmmm WH>-ed
24 kollllplmm WH>-s
2 rojkhnkllk WH>AUX
-25 olnlmmmmmm WH>DEICTIC
11 lonmlklmnn WH>I
14 - WH>MY
-2 kmmmmmpmmm WH>PRAISE
8 ommmmmmmmm WH>THIRD
4 mkrnoljmmm WH>YOU
-5 jmmommpmmm WH>a
-16 qkmlolmmmm WH>the
11 tkknmmlmml WH>to
-13 smklmljlml WH>w
111 imslokgjwm WORK
-12 mmmmmmmmmp WORK>'s
27 mnmmlmmmmm WORK>-s
-18 lnmlmnmmmn WORK>AUX
21 - WORK>I
6 - WORK>LASTING
6 mmnmmmmmmm WORK>LIKING
-20 mlmommlmmm WORK>NOW
4 lmmmnmmmmm WORK>WH
-8 mmmmmlmmom WORK>and
24 - WORK>as
23 mmmlmnmmmm WORK>at
31 mmmnmmmmmm WORK>for
39 mnmmlmmmmm WORK>in
1 mnmmmmmmmm WORK>on
0 mmmmnmmmmm WORK>two
36 mmmlolmmpm WORK>w
-104 rhsfelylhm YOU
-10 llolnmnmml YOU>'ve
-10 llqlmmkmmm YOU>-ed
-1 ommmmmnmmm YOU>-ing
-7 mmnmlmlmmt YOU>-ly
5 nmlmmmnmmm YOU>-s
-18 opnhkpskll YOU>AUX
16 llqmlljpml YOU>CHAT
-5 mlnlmmmmmq YOU>CODE
-2 nnknmmlmmo YOU>DEICTIC
-11 nmlnlmlmmm YOU>HOME
-10 mmmmmmpmml YOU>KIN
-3 nmmmmmlmmm YOU>LASTING
-3 omlmmmlmmm YOU>LIKING
-1 nmmmmmlmmm YOU>MODAL
-1 omknmmlmmm YOU>MOOD
-6 mmmjmmpmmm YOU>NOW
-1 mmlommmmmm YOU>WH
-7 mnlmmmnmmm YOU>a
-1 mmlmmmpmml YOU>all
-16 mllmmoomml YOU>and
-12 lllqlllmmp YOU>at
3 mmommmlmmo YOU>for
-1 nmmmomllmm YOU>get
-1 mmlmmmpmmm YOU>go
-1 mmommmlmmm YOU>got
0 mmnmmmnmmm YOU>so
0 mnlmmmmmmm YOU>the
3 lollmnlpmm YOU>to
-6 mmjmmmqmmm YOU>too
-1 - YOU>up
-12 kmpkmolmln YOU>w
-12 mmmmmnmmom ^ "
-1 mmpmlmllmm ^ 'll
-7 pmmmmlmmmm ^ 'm
-2 qmmmlmlmmm ^ 're
-7 ollllmpmmm ^ 've
-5 mmmmlommml ^ *
-8 nlmlqlnmml ^ a
-13 mlmmnmmmom ^ according
-2 mmmmmmlomm ^ add
5 mmmmmmnmmm ^ after
-3 mmnmlmmmms ^ all
21 - ^ allergic
-6 mmmmmmnmmm ^ almost
-2 ommmmmkmmm ^ and
-1 mlmmmmmpmm ^ answer
-1 plnmlmlmmm ^ any
-4 plmmmmmmml ^ anyone
-12 mlllmrnmol ^ as
-6 mommlmmmmm ^ assume
-9 mmmommlmmm ^ at
-4 mkmmmmnpmm ^ be
6 mmommmmmmm ^ both
-6 mnmnmmlmmm ^ call
-4 oonmllklml ^ can
-1 mlmmmmqkmm ^ come
7 mmnmmmkmmm ^ cool
-8 kpmmmmmmmm ^ could
-6 mnmmmmmmmm ^ create
-13 mmmmlmommq ^ dear
0 nmmmmmlmmm ^ did
6 njklklprml ^ do
-1 nmmmmmmmmm ^ does
0 mmmnmmmmmm ^ done
7 mmmmnmmmmm ^ every
-3 mmmmommmmm ^ everyone
-9 mommlmlnmm ^ explain
-4 mmlqmmlmmm ^ finally
2 mlllloommp ^ for
-1 mmlmmmmmpr ^ from
-5 - ^ give
-1 mpmmmmllmm ^ go
30 mmmolmmmmm ^ going
-3 llnknmnlml ^ good
-1 mmlmmmommm ^ happy
-1 mmmommlmmm ^ having
5 lllololmnl ^ he
6 - ^ hello
-2 mnmmmmllmm ^ help
0 mmkmmmqmmm ^ here
0 mmmmmmnmmm ^ hey
16 lmmmmmnmmm ^ hi
-1 mmmmmmmmpm ^ his
-4 mmmlmmommm ^ hmm
-1 mmmlmmpmmm ^ hope
-12 olllkllmml ^ how
4 kopqiiomad ^ i
-10 mlllnolmll ^ if
-4 mmmmmommmm ^ imagine
-4 mommmmmlmm ^ improve
-38 kllkmrmpmk ^ in
-2 mmmlmmmnmm ^ include
2 plmllmmmmm ^ is
-10 klnookmnlj ^ it
19 - ^ job
30 pnkokmllml ^ just
10 mlmmmmmnmm ^ keep
-4 mmmmmnmmmm ^ last
-3 mmmnmmmmmm ^ later
-23 lnnklookll ^ let
-14 mmmmomlmmm ^ life
-5 mmnmlmolmm ^ lol
-12 mmmmloommm ^ long
-14 mmlmomommm ^ love
-12 mnlmlmloml ^ make
-6 mmpmmmkmmm ^ me
-16 iqjpjmoonh ^ my
-3 ommolmllmm ^ need
12 mmnmkmommm ^ never
2 mqkmlmllmm ^ next
5 mmlmmmnmmm ^ nice
11 - ^ nimbus
15 lnokklpnml ^ no
-9 mmlmrmlmmm ^ nobody
10 lmpnlmllmm ^ not
-1 mmomnmlmmm ^ nothing
-2 lqlmmmmlmm ^ now
0 mmmommmmmm ^ off
13 mmqllmkmmm ^ oh
-16 llnlllplml ^ okay
0 mmmommlmmm ^ on
0 mokmnmmlmm ^ one
13 mkmnnmmmmq ^ our
3 mmmommmmmm ^ out
6 mmmmpmlmmm ^ people
-2 mmommmlmmm ^ perfect
28 mklllmkoml ^ please
14 - ^ project
-2 omlmmmlmmm ^ really
26 - ^ remember
-4 mmnnmmmmmm ^ right
-5 mmnmlmomml ^ same
-4 mlmmmnnmmm ^ say
-1 mmmnlmnmmm ^ see
5 lllqlnllol ^ she
8 nmmmmmmmmm ^ should
-12 mmmmmmommm ^ since
-8 olkqknklml ^ so
19 - ^ someone
-1 mmkolmnmmm ^ sorry
-5 mmpmlmlmmm ^ sounds
-6 mmomlmkmmm ^ still
-3 mmmolmmmml ^ stuck
-17 mmmlmommmm ^ suppose
-1 mlmmmmnnmm ^ take
-5 nnlmlmnlmm ^ tell
-1 mmnmmmmmmo ^ thank
1 mmmmlmnlmm ^ thanks
-8 lksjjlkllk ^ that
32 hqnmomijqi ^ the
-6 mnmnmmmlmm ^ then
12 mlkoolmmml ^ there
-8 lllnplllml ^ they
-10 ljqmmlllmq ^ this
21 mmmnmmmmmm ^ today
0 mmmnmmmmmm ^ tonight
0 mmmnmmlmmm ^ too
6 mmmolmmmmm ^ trying
-2 mlmmmmlqmm ^ use
6 knooojmlll ^ we
4 mmmmmmnmmm ^ well
-2 nklnklolml ^ what
4 pmmlomlmml ^ when
-3 ommmmmlmmm ^ where
1 ommmmmlmmm ^ which
-4 lmmllmqmmm ^ who
4 olmllmlmmm ^ why
-3 mlmmmmpmmm ^ wish
0 lnmmmmmmmm ^ would
-2 mmomlmlmmm ^ wow
-5 mmmmlmmomm ^ write
-2 mmommmlmmm ^ yeah
1 mnnllmpkml ^ yes
7 - ^ yesterday
-7 nlrjookkml ^ you
-4 loollmlomk ^ your
-12 mmmmmnmmom ^>"
-7 pmmmmlmmmm ^>'m
-7 ollllmpmmm ^>'ve
-5 mmmmlommml ^>*
25 mnlnmmmmml ^>-ed
-20 ljluuogknj ^>-ing
0 olnpkoilml ^>-ly
-7 jknhykhpmr ^>-s
4 mqkmlmllmm ^>AHEAD
-4 ymmigjkolj ^>AUX
-34 mklllllolu ^>CHAT
-22 mlmlnlmmmu ^>CODE
25 - ^>CONDITION
-26 gjrmrinkkk ^>DEICTIC
10 - ^>HOME
4 kopqiiomad ^>I
-45 lmkkmuklkk ^>IF
-2 mmmmommmmm ^>KIN
-9 llmlmoqlml ^>LASTING
-14 mmllomplmm ^>LIKING
-23 lknlkkrklj ^>MOOD
-4 ipjqkmoonk ^>MY
51 nqlrjlkklk ^>NOW
-15 mmmmommmmm ^>PET
13 mommnmllmm ^>PLAY
2 llrlklllml ^>PRAISE
-25 mmmmmmmmmo ^>SPAN
9 kllkkltlmm ^>THANKS
10 kjjsnojkrj ^>THIRD
6 knooojmlll ^>WE
-14 xhijijnklj ^>WH
25 mmlmomlmmm ^>WORK
-17 mntjmojlmo ^>YOU
-8 nlmlqlnmml ^>a
-2 mmmmmmlomm ^>add
-3 mmnmlmmmms ^>all
-2 ommmmmkmmm ^>and
-1 plnmlmlmmm ^>any
-12 mlllmrnmol ^>as
-9 mmmommlmmm ^>at
-4 mkmmmmnpmm ^>be
2 mlllloommp ^>for
-1 mpmmmmllmm ^>go
-4 mmmlmmommm ^>hmm
-38 kllkmrmpmk ^>in
-23 lnnklookll ^>let
-5 mmnmlmolmm ^>lol
-6 mmpmmmkmmm ^>me
15 lnokklpnml ^>no
10 lmpnlmllmm ^>not
0 mmmommmmmm ^>off
13 mmqllmkmmm ^>oh
0 mmmommlmmm ^>on
3 mmmommmmmm ^>out
-4 mlmmmnnmmm ^>say
-1 mmmnlmnmmm ^>see
-8 olkqknklml ^>so
32 hqnmomijqi ^>the
0 mmmnmmlmmm ^>too
-2 mlmmmmlqmm ^>use
-3 iqkhodrttv ^>w
-2 mmomlmlmmm ^>wow
1 mnnllmpkml ^>yes
13 nweknwkkfh a
-4 mmmmnmmmmm a 0
4 - a 0000
2 - a baby
-1 mmmnmmmmmm a bad
6 mmmmmlmmmm a bakery
14 - a band
-10 mmmmmnmmmm a bank
-8 mllommmmmm a beer
-3 mllonllmmq a big
9 - a bike
-9 mnmmmmmmmm a birthday
-16 mlnmnlnmmm a bit
11 - a boat
21 mlmolmmmmm a book
18 mnmmlmmmmm a boy
-2 mlnnmmmmmm a break
20 - a cabin
-11 - a call
24 - a car
-5 mlmmmnmmmm a cat
-10 mnmmmmmmmm a cheap
4 mlmmnmmmmm a child
-2 ommmmmmmmm a claim
-7 mllommmmmm a coffee
-5 nmlmmmmmmm a cold
1 - a cover
-6 mlmnnmmmmm a cup
4 - a customer
15 mmmmmommmm a dancer
6 llmnnmmmmm a day
14 - a dental
11 - a diabetic
58 - a divorce
-1 mmmmnmmmmm a documentary
7 mnmmmmmmml a dog
-17 mlmlmnmmom a dream
6 - a family
-10 mmmmlmommm a few
7 nmmmmmmmmm a flat
10 - a food
-22 momlmmmmmm a form
3 mnmmmmmmmm a friend
-2 - a function
-5 mnmmmlmmmm a game
-21 mnmlmmmmmm a gift
14 mmmmmommmm a girl
8 nmnlnlmmml a good
-10 mlmnlmnmmm a great
-8 mnmmmmnmmm a happy
6 - a house
7 - a husky
33 - a job
34 - a kidney
5 - a kitten
-5 mnmmmmmmmm a large
-5 mnlmmmmmmm a list
-13 mmnmmmmmmm a little
11 - a living
-5 mnmmmlmmmm a logo
-4 lmmpmllmmm a long
12 mlplomlmml a lot
2 mmmmommmmm a marathon
-7 mmmplmlmmm a meeting
-4 mlmnmmmmmm a minute
-1 mlpmmmmmmm a mistake
-1 mlmmmnmmmm a month
10 - a mortgage
7 - a mother
-10 mlmomlmmmm a movie
-32 mllqllmmmm a nap
-15 mmmlomlmmn a new
13 - a newborn
21 - a nurse
9 nmmmmmmmmm a passport
-25 mlnlmlmpmm a poem
-9 mnmmmmmmmm a presentation
-12 pkmlmmmpmm a question
-3 pnmlmmmmmm a quick
-5 mnmlmmmmmm a quote
11 mnmmmlmmmm a recipe
-10 mmmnmmmmmm a red
-4 nomlmmmmmm a refund
-5 mnmmmmmmmm a report
-11 - a restaurant
-10 mlmnmmmmmm a sec
-4 lmmmmmmpmm a short
-2 mlmommmmmm a shower
5 - a single
20 mmmmlmommm a small
-11 mnmlolmmmm a speech
-15 mmnlnmmmmm a story
-23 mmmlpmmmmm a strange
-4 mnmmmmmmmm a string
18 - a stroke
-1 onmmmmmmmm a synonym
-6 mknlmlmomm a table
5 nmmmmmmmmm a teacher
-14 mmmmlpmmmm a time
-4 mnmmmlmmmm a title
-11 mlmnmmmmmm a train
1 - a trip
-14 mmmmmnmmmm a vampire
7 - a vegan
1 - a vegetarian
3 - a way
-6 - a week
10 - a wheelchair
13 - a year
4 mlmmmmmmmp a>-ed
-16 mmmonnlmml a>-ing
-6 mlmmnnmmmm a>-s
-4 mmmmnmmmmm a>0
-18 oollllmoml a>CHAT
-30 lolklklnml a>CODE
30 - a>CONDITION
43 nmmmmmmmmm a>HOME
22 mlmmnmmmmm a>KIN
-14 ommlmlpmml a>MOOD
3 mllnmmommm a>NOW
1 opllllmmmm a>ORDER
23 nmmlmplmml a>PERSON
8 mmlmmolmml a>PET
13 mnmmmlmmmm a>PLAY
0 lnmmmmommm a>PRAISE
-8 mnmmlnmmml a>SPAN
39 - a>WORK
-1 mmmnmmmmmm a>bad
-3 mllonllmmq a>big
-16 mlnmnlnmmm a>bit
18 mnmmlmmmmm a>boy
24 - a>car
-6 mlmnnmmmmm a>cup
6 llmnnmmmmm a>day
-10 mmmmlmommm a>few
12 mlplomlmml a>lot
-32 mllqllmmmm a>nap
-15 mmmlomlmmn a>new
-10 mmmnmmmmmm a>red
-25 jtikkyijje a>w
3 - a>way
-18 qonmmjkllj about
-7 mlmmommmmm about 0
-5 mnmlmpmmmm about a
5 - about five
0 olnllmokmm about it
13 plmmmmmmmm about my
-9 mmmmmkmpmm about rain
-6 mmmmmlnmmm about that
-12 oollllmlmm about the
-19 mllqmmlmmm about to
-2 llonmmmmmm about what
17 lmlommkmmm about you
-2 mpmmlmmlmm above
7 - abroad
7 - abroad $
9 - accept
16 - accident
7 - accident $
-13 mlmmnmmmom according
-13 mlmmnmmmom according to
24 mnmmmmmmmm account
-10 mnmmmmmmmm account $
12 - account with
-12 mommmmmmmm act
-12 mommmmmmmm act as
-12 mommmmmmmm act>as
-4 lolllmlomq add
-7 mmmmlmmmmr add a
10 - add my
10 - add>MY
-7 mmmmlmmmmr add>a
-1 mnmmmmmlmm add>w
16 lommmmmmmm address
20 - address is
38 - adopted
4 - adopted a
31 - adopting
31 - adopting $
-20 mmmmnmmmmm adults
-4 mlrlmmlmmm advice
-4 mlplmmlmmm advice $
12 - afford
18 mmmmlommmm afraid
16 mmmmlommmm afraid of
31 mllpmmmmmm after
4 - after my
38 - after the
0 mlmnmmmmmm afternoon
0 mlmnmmmmmm afternoon $
-27 llmnnlmrml again
-17 mmmomlnlml again $
38 nmmmmmmmmm age
-3 mmmmmmommm ages
6 mmmmmnommm ago
-2 mmmmmmommm ago $
16 - ago and
-33 mmrkmmlmmm agree
-24 mmolmmmmmm agree $
0 mmnmmmmmmm agree with
-1 mnmmmmmmmm ahead
-1 mnmmmmmmmm ahead and
16 mmmmnmmmmm aid
3 mnmmlmmmmm airport
2 mnmlmmmmmm airport at
-36 lklkolsmmq all
-4 mmmllmpmmm all $
-18 mmmnmmmmmm all day
2 mmommmlmmm all of
8 llllnmpnml all the
-8 mmllmmommt all>-s
-18 mmmnmmmmmm all>day
2 mmommmlmmm all>of
8 llllnmpnml all>the
4 mmmnmmmmmm all>w
21 mmmmmmmmom allergic
21 mmmmmmmmom allergic to
9 - allergy
-4 mmlolmnmmm almost
3 mmmlmmommm almost every
-3 mmlommlmmm almost there
11 - alone
-15 mlnnlmlmml already
-16 mmlmmmlmmm already $
9 mmlmlmrmmm also
58 - always
-13 lvihpqknlj an
-1 mmmmmnmmmm an animal
29 - an app
-16 mnmmmmmmmm an email
-23 mnmlmmmmmm an error
-24 momlmmmmmm an essay
-14 mlmnnmmmmm an hour
14 - an office
25 - an old
10 - an only
-6 mpklmmmomm an>CHAT
6 mnmlmmmmmm an>CODE
-14 mlmnnmmmmm an>NOW
14 - an>WORK
25 - an>old
-5 ltkkonlllk an>w
12 iufffynlqq and
3 - and 0
39 nmmlmmmmmm and a
5 - and he
-11 lnljlplmnl and i
5 mnolmlmmmm and it
19 - and my
5 - and never
12 mmmmmmmmom and she
-6 mmmmmpmmmm and take
-3 mmmnlnmmmm and the
10 mlmnmlmmmm and then
4 - and they
-9 mkmmmompmm and wait
15 - and we
-11 nollmpmmml and you
-10 mmmmmmomml and your
-2 mlmlksmmmm and>-ed
-8 mlmnmmmomm and>-ing
6 lpllllolmp and>-s
3 - and>0
-15 mmlolnmmmm and>AUX
3 mmnlmnmmmm and>DEICTIC
-11 lnljlplmnl and>I
9 - and>LASTING
8 mmmmmmmmom and>LIKING
19 - and>MY
-1 mnmmmmmmmm and>NOW
-12 mmmmmnmmmm and>ORDER
21 mmmmmmmmom and>THIRD
15 - and>WE
-9 mnmmmmmmmm and>WH
-21 nnklloomlk and>YOU
39 nmmlmmmmmm and>a
-3 mmmnlnmmmm and>the
-67 jpjkntmnnn and>w
9 mnmmmmmmmm angry
6 mnmmmmmmmm angry and
-1 mmmmmnmmmm animal
-2 nmmmmmlmmm animals
14 - anniversary
7 - anniversary is
-4 mpllmollmm another
0 mqlmmmlmmm another one
-21 lknikljymj answer
-15 mlolmmlomm answer $
-1 mmmmmmmomm answer as
-6 mjlmmmmrml answer in
-1 mmommmmlmm answer is
-1 mllmmmmomm answer should
31 mkommmmomm answers
6 - anxiety
-6 rkmljmknmq any
0 ommmmmmmmm any good
-6 plmmlmmmmr any>-s
0 ommmmmmmmm any>MOOD
-1 - any>w
7 - anymore
7 - anymore $
-3 qlmmmmlmml anyone
-2 ommmlmmmmm anyone know
9 nmmnmmmmmm anything
6 mnmmmmmmmm apartment
2 - api
23 - app
-11 mlmmpmmmmm apple
-27 lnmmmmmmmn apples
-5 lnmmmnmmmm apples and
-9 mmmmlmlmmt apply
9 mmmlmmmmmm appointment
-5 mmnlmmmmmm appreciate
12 - apprenticeship
2 - april
2 - april $
-6 mnmmlmmmmm area
-6 mnmmlmmmmm area of
13 mmmmommmmm army
10 mmmmommmmm army $
0 ommmmmlmmm around
-7 nlmnmmmmmm arrive
-7 nlmnmmmmmm arrive $
-6 mmmnmmmmmm arrived
-4 - arrived $
8 - art
8 - art school
8 - art>SPAN
14 lnlkmqlmoq as
27 mmmmlnmmmm as a
4 mmmmmnmmmm as if
-1 mmmlmmnmmm as you
4 mmmmmnmmmm as>IF
13 - as>MY
-2 mmmlmonmmm as>YOU
27 mmmmlnmmmm as>a
-14 mlmmmmmnpn as>w
5 qlllmlmomm ask
2 ommmmmmmmm ask $
-2 mmlmmmmomm ask me
-2 mmlmmmmomm ask>me
-3 mlommmmmmm asked
-11 mlommmmmmm asked for
-15 mmnkmmnmmm asking
-5 mmnkmmnmmm asking $
-47 ylehchkkkh asks
-11 - asks kin
-48 ykhidkmllj asks none
26 - asks of their own
12 smklljklll asks own
-46 llkukllmmm asleep
-10 mmmolmmmmm asleep $
-10 mnmmlmmmmp assertion
-13 mnmllommmm assume
17 khgyjrlmkn at
-4 lmlpollmml at 0
11 mlmnmmmmmm at a
26 mmmnmmmmmm at home
-6 mmmmlmmmmo at least
-20 mmmnmmmmmm at my
8 - at night
2 mmmlnmmmmm at nine
2 mnmmmlmmmm at six
-27 kikujpkllk at the
12 - at university
12 lmlommlmmm at work
-6 mmmmmommmm at you
-6 mmlkmmommq at your
16 - at>-s
-4 lmlpollmml at>0
26 mmmnmmmmmm at>HOME
-20 mmmnmmmmmm at>MY
23 lmlommlmmm at>WORK
-12 mmlkmoommq at>YOU
11 mlmnmmmmmm at>a
2 mnmmmlmmmm at>six
-27 kikujpkllk at>the
33 mmlmlmlomn at>w
-20 mlmlmsmmmm attack
-4 mmmlmpmmmm attack $
9 - attacks
4 - august
3 - august $
6 - aunt
1 - aunt $
-12 mmmmnlmmmm author
-6 mnmmnmmmmm autumn
-3 mmmmnmmmmm autumn $
-32 lmmlnommml away
-9 mlmmnmmmmm away $
-3 mmnmmmlmmm awesome
-10 mmmmnmmmmm awful
-10 mmmmnmmmmm awful $
-16 mlmmlmmmmr b
-4 mmmolmmmmm baby
-11 mmmnlmmmmm baby is
30 mlkonlllml back
-4 nnlnmmmlmm back $
6 - back from
-12 mmmnmmmmmm back in
14 - back to
4 mlnmommlmm bad
-12 mlokomnlmm bad $
5 mmlnmmmmmm bad>w
13 mmmommlmmm badly
13 mmmommlmmm badly $
7 - bake
24 mmmmmlmmmm bakery
-12 - balance
-4 - balcony
35 mlmmommmmm band
15 mmmmnmmmmm band $
5 - band called
-2 mlmnmnmmmm bank
-23 mlmnmnmmmm bank $
3 - bankrupt
9 mnmmmmmmmm bar
9 mnmmmmmmmm bar>w
-4 mnmmnlmmml based
-4 mnmmnlmmml based on
-15 mmmpkmmmmm bath
-12 mmmolmmmmm bath $
-14 mlmmnmmmmm battery
-5 lklniqmulp be
-24 mnmmlpmmml be 0
39 mnllmpmlmm be a
5 mmmmmmmnmm be at
-9 mmlnmmmmmm be home
12 mlmmmmlomm be honest
3 mllmlmmpmm be in
-9 mmlnmmmmmm be late
-2 mlnmmmmnmm be more
0 mmnmlmmmmm be nice
6 - be the
-4 mmmommmmmm be there
-15 mmmmmmmmmn be>-ed
1 mmmnmmmmmm be>-ing
-24 mnmmlpmmml be>0
-4 mmmommmmmm be>DEICTIC
-5 mmlnmmmmmm be>HOME
-10 mmlnmmommm be>MOOD
-2 mmnmnmmmmm be>PRAISE
39 mnllmpmlmm be>a
5 mmmmmmmnmm be>at
3 mllmlmmpmm be>in
6 - be>the
3 lkplklitmq be>w
18 - beach
27 mnllommmmm because
1 mnmlmmmmmm because i
9 - because my
14 mmlmommmmm because of
40 - become
34 - become a
-25 mmkrllllml bed
-6 mmlommlmmm bed $
3 mmmnmmmmmm bed at
-9 - bed>NOW
3 mmmnmmmmmm bed>at
24 nmmmlokmml been
1 mmmmmommmm been a
2 - been feeling
-1 nmmmmmlmmm been in
1 - been my
-5 - been on
3 - been playing
3 - been sober
8 - been to
-8 mllommmmmm beer
-8 mllommmmmm beer $
1 mnmlommmmm bees
3 mnmmmmmmmm bees $
5 mlollqlmmm before
-5 mmolmmmmmm before $
-1 - beginners
25 mlmmmommmm behind
24 mlmmmommmm behind the
19 ommmmmmmmm being
12 mmnlomlmmm believe
22 - believe in
-6 mmnmmmmmmm believe it
0 mmmmmnmmmm berlin
0 mmmmmnmmmm berlin $
14 nlkknlrmml best
0 mmmmlmnmmm best $
-1 mmmmlmomml best for
10 - best friend
-13 mmmlmmommm bet
-48 mkqnolklml better
-20 mmqllmkmmm better $
-1 mmolmmlmmm better now
-8 mlmnnmmmmm better than
-19 olmnnlmmmm between
-3 mllonllmmq big
-9 mmmmllmmmq big city
-9 mmmmllmmmq big>HOME
-9 mmloommmmm big>w
13 - biggest
15 - bike
-32 pnmkmmmmmm bill
-23 pmmlmmmmmm bill $
14 - bird
-7 mmmmommmmm birds
12 - birth
27 mnllmmnmmm birthday
-3 mmllmmnmmm birthday $
16 - birthday is
-16 mlnmnlnmmm bit
12 - bit of
-12 mmmnmmmmmm bit>MOOD
12 - bit>of
-7 mmomnlmmmm bit>w
-22 mnmnmlmmmm black
12 - blames
12 - blames me
27 olmmmmmmmm blind
15 olmmmmmmmm blind $
-2 mmmmmmmomm block
-17 momlllmmml blog
-17 mnmmmlmmmm blog post
-4 mmmmnmmmmm blood
34 mlolommmmm blue
-3 mmnmmmmmmm blue $
22 mmmnmmmmmm board
2 mmmnmmmmmm board $
26 - boat
11 - boat $
-1 mlmmommmmm boil
5 mmlomlllmm book
13 mlmmmmmmmm book about
-1 mmnlmmmmmm books
-5 nmlnmmllmm bored
-5 nmlnmmllmm bored $
0 mmmnmmmmmm boring
0 mmmnmmmmmm boring $
-9 mmmmmlmmpm born
-8 mmmmnmmmmm born in
1 - born on
-13 mmmmmmlmpm boss
10 mmmmmnmmmm boss $
-4 mnmmmmmmmm boston
0 mmommmlmmm both
0 mmmnmlmmom bought
5 - bought a
18 mnmmlmmmmm boy
1 - boyfriend
1 - boyfriend of
12 - boys
20 - brazilian
-20 mmlqmmkmmm brb
-20 mmlqmmkmmm brb $
-16 mlmmnlmmml bread
-15 nlnolmlmmm break
-15 mlnolmlmmm break $
9 mmlrlmlmmm breakfast
4 mmlrlmlmmm breakfast $
-8 mmmmplmmmm bridge
-3 mmlommmmmm bring
29 mmmlpmmmmm broke
13 mmmmommmmm broke up
-3 mmomlmmmmm broken
9 - brother
7 - brother $
2 - brother 's
-7 - brother is
14 - btw
22 - budget
24 nmmmmmmmmm build
22 - building
1 mlmmlmmqmm bullet
1 mlmmlmmqmm bullet points
10 - bullied
-10 mmlnmmmmmm burned
-39 nkkrlllmlo bus
-35 mllqlllmmo bus $
-6 mmmnmmmmmm bus>NOW
6 - business
4 mrnkkllpmo but
20 - but i
6 momlmmmmmm but it
-6 mnmmmmmmmm but the
-7 mmnmlmmmmo but>AUX
6 momlmmmmmm but>DEICTIC
4 - but>HOME
20 - but>I
-6 mnmmmmmmmm but>the
0 mmmmmmmpmm but>w
-14 momlllmmmm button
-13 mllonmlmmm buy
-5 - buy a
-4 mlmnommmmm buy>-s
-5 - buy>a
4 mmlnmmmmmm buy>w
5 lmkolknsln by
-3 mmmmnmmmmm by a
3 - by my
-2 mlmnmmmpmm by one
-4 mmmmlmlqmm by step
10 mlmnmmmmmm by the
-8 mmmnmmmmmm by two
0 mollmmmmmm by>AHEAD
-2 mlmnmmmpmm by>DEICTIC
3 - by>MY
-3 mmmmnmmmmm by>a
10 mlmnmmmmmm by>the
-8 mmmnmmmmmm by>two
-11 mnlolllqml by>w
-12 mmllmmpmmm bye
-9 mmlmmmpmmm bye $
20 - cabin
28 - caf
28 - caf é
28 - caf>é
-5 mmmmpmlmmm caffeine
-5 mmmmpmlmmm caffeine $
-6 momlmmmmmm calculate
-6 momlmmmmmm calculate the
26 lnjtllklmr call
-19 mmlommlmmm call $
59 mmmnmmlmmm call me
-8 mmlpmmlmmm call you
31 mmlommmmmm called
-6 mmlommmmmm called $
5 - called the
-19 onmlmmmmmm calling
-5 mnmlmmmmmm calling because
-5 ommlmmmmmm calling to
5 - calls
5 - calls me
-13 mmmmmlmmqm came
-2 mmmmnmmmmm came out
-2 mmmmnmmmmm camera
36 mnknrjpklj can
-1 mmmmlmpmmm can $
-3 mmnmmmmmmm can do
14 nnllmlmmmm can i
37 klkpololml can not
-2 mmmmnmmmmm can see
-9 mmolmmlmmm can try
2 mpmlmmlmmm can you
1 - canada
-11 lpmlmlmmmm cancel
-4 mnmmmmmmmm cancel it
-7 lomlmmmmmm cancel my
-12 mnmmmmmmmm cancelled
13 - cancer
-9 - capital
-9 - capital of
8 mlmmlrmmmm captain
10 mmmmmommmm captain $
1 mmmmmnmmmm captain of
23 mlmplmllmm car
-4 mmmolmllmm car $
11 - car accident
6 mmmnmmmmmm car>AUX
7 - car>w
-27 mrlkmlllmm card
-18 mpmkmmmmmm card $
4 mlmlnmqkmm care
-11 mlmlnmqkmm care $
3 - care of
-6 mmlmpmmmml cars
-14 mmmkmrmmmm cast
-8 mmmmnnmmmm castle
-10 mllnmnmmmm cat
-17 mmmmmnmmmm cat $
-14 mlmmmmommm catch
-2 mmllpmmmmm cats
-3 nnlmmmmmmm center
-10 lpjlrmllml change
-2 mnmmmmmmmm change the
-24 moolollmmm changed
-2 mnmmmmmmmm changed my
6 - channel
-3 mplklommmm chapter
-1 mnmmmmmmmm chapter $
-32 mmmlkpmmmm character
-20 mnmlkommmm character is
4 mlmnmmmmmm charge
-2 mmllmmqmmm chat
-2 mmllmmqmmm chat $
-10 mnmmmmmmmm cheap
-34 nonklpllmm check
-9 mommmmmmmm check my
-1 ommmmlmmmm check the
-8 mnmmmmmmmm checking
0 momlmmmmmm cheese
14 mnmmmmmmmm cheese $
3 - chemistry
21 - chemo
3 mmmmnmmmmm chess
-8 mlmlnnmmmm chest
3 mnmmmlmmmm chicken
19 mlmmnmmmmm child
14 mlmmnmmmmm child $
-6 mmmmnmmmmm children
13 - children $
-1 mmmmnmmmmm chile
-3 mmmnmmlmmm chilling
-4 mmmmmnmmmm choice
16 - choir
9 - choir $
9 mmmmmmnmml christmas
37 - church
-8 mlmlnlmmlq city
-1 mlmllmmmlq city $
-2 ommmmmmmmm claim
-2 ommmmmmmmm claim $
19 mmmolmlmmm class
11 - class $
-2 mlmnmmlmmm class just
1 - classes
1 - classes $
17 - clean
-27 mlmommmmmm cleaning
-12 mnlllmmmmr click
-1 mnmmmmmmmm click it
6 mmmmmnmmmm client
-5 nnmmmmmmmm clock
12 nmmmmmmmmm close
-7 mlllplmmmn closed
11 - closed $
-13 mmmlmmmmmn closed on
-9 mmlmpmmmmm closed the
10 - club
-21 mlmnlmmmmo coat
26 momklllpml code
7 mnmlmmmnmm code $
-35 mkkqolklml coffee
-3 mllpmmmmmm coffee $
-30 nljqnllmmm cold
-24 mlkpnmlmmm cold $
16 - college
6 - college $
14 - colour
8 mkkplmpjmm come
-1 mlmmmmokmm come in
-3 mmlnmmmmmm come over
4 mmmnmmmmmm come to
1 ommmmmlmmm coming
-10 mnlmmommmm command
-6 mommlmmlml comments
19 - commute
-16 mmmkollmoo company
-15 mmmlmlmmpm company $
-12 mmmmmmmmmp company 's
12 - company i
-13 momlmmmlmm compare
-3 mnmmmmmmmm compare these
-3 mnmmmmmmmm compile
-3 mnmmmmmmmm compile $
-4 mmmmmnmmmm complaint
-4 mmmmmnmmmm complaint $
-5 mmmmnmlmmm complicated
-6 mlmnmmmmmm concentrate
-2 mmpjmmmmmm confused
-14 nmmlmmmmmn connect
-14 mmmlmmmmmn connect to
-1 mmmlomlmmo contact
0 mpmmmmllmm continue
6 mmmmnmmmmm contract
10 - contract with
18 mnmmmmmmmm convert
3 ommmmmmmmm cook
1 - cook for
-5 mlmnmmmmmm cooking
6 mmnmmmkmmm cool
-2 mmnmmmkmmm cool $
-7 mmmmnmmmml cost
-9 olmmnmmmmm costs
-41 lomnlqklmk could
-2 mmnmmmmmmm could do
-2 mmmnmmmmmm could eat
-13 mmlomlmmmm could not
-12 mmmmlpmmmm could talk
-7 lnmmmmmmmm could you
12 - council
-5 mmmmnmmmmm countries
-2 - countries $
11 mlmmolmmmm country
17 - country $
1 - cousin
-3 mnmmmmmmmm cover
-5 mnmmmmmmmm cover letter
8 - crash
-7 mmmmnmmmmm crashed
-2 mmmnlmnmmm crazy
-2 mmmnlmnmmm crazy $
-5 mmmnmmmmmm cream
-9 mnmmmmmmmm create
-9 mnmmmmmmmm create a
3 - credit
10 - crowds
10 - crowds $
2 mmnmmmmmmm cry
-17 mlmmommmml cup
-6 mlmnnmmmmm cup of
-6 mlmnnmmmmm cup>of
-1 qmlmmmlmmm curious
22 - currently
6 - custody
6 - custody of
5 mnmmlmmmmo customer
-3 mmnnmmmmmm cut
5 - cut down
5 - cut>w
30 - dad
3 - dad $
6 - dad had
15 mmmmmommmm dancer
0 mnlnlommmm dark
26 mplllmmlmm data
12 mnmlmmmmmm database
-1 nommlmmlmm date
-2 nnmmlmmlmm date $
14 mmmnmmmmmm daughter
10 - daughter $
-7 mmmnmmmmmm daughter is
-13 kkkpmkqmpl day
2 lllmllrmmm day $
1 - day>w
-10 mmmmommmmm days
-1 - days $
2 mmmmmmmmmn db
2 mmmmmmmmmn db 0
2 mmmmmmmmmn db>0
-16 mllllmrmmp dear
-8 mnmnmmlmmm decide
-7 mmmnmmmmmm decide between
-6 mmmnmmmmmm decided
-5 mmolmmmmmm definitely
-22 mnmmmmmmmm degree
2 - degree in
-15 mmmnnmmmml degrees
-15 mmmolmmmmm delayed
-9 olmmmmmmmm delivery
-8 olmmmmmmmm delivery $
14 - dental
8 - dentist
5 - design
5 mmlommmmmm desk
7 mmmnmmmmmm desk $
-8 mlpmmmmmmm detail
-14 mnmlknmmmm detective
3 - diabetes
12 - diabetic
7 - diabetic $
3 - diagnosed
3 - diagnosed with
-22 mlqnlljlmm did
-18 llqnlllmmm did not
-1 nmlnmmmmmm did the
0 nmmmmmlmmm did you
12 - died
5 - died $
17 - diet
15 - diet $
-11 ololnlmmmm difference
-4 mmolnmmmmm difference $
-45 mljtlllmml dinner
-29 mlkrllmmmm dinner $
2 - dinner at
5 mlmommmmmm dishes
-1 mlmommmmmm dishes $
-23 nnlmmmmmmm div
68 - divorce
36 - divorce $
15 - divorced
10 - divorced $
3 - divorced and
34 ojrfokmskk do
-7 nmpmlmlmmm do $
7 - do about
-9 lnlmmlmmlm do i
-4 lmnllmmpmm do it
3 ningpmprll do not
-7 mmolmmlmmm do that
11 lmmommmmmm do the
-7 nmmlmmmmmm do we
9 - do with
11 pllnlmkmmm do you
14 mmmmnmmmmm doctor
16 - doctor says
-1 mmmmnmmmmm documentary
-4 qqnjjlllml does
-2 mlmmmmmmmm does my
-8 mqoklmlmmm does not
-1 mnmmmmmmmm does nothing
6 nmmmmmmmmm does the
9 mmmolmlmml dog
8 - dog 's
6 mmmnllmmmm dog is
20 omllpmmmmm dogs
21 mmmmnmmmmm dogs $
-22 mmmmommmmm dogs 're
-21 mnlnmlmmmm doing
-5 mnmmmmmmmm doing a
17 - doing an
1 - dollars
0 mnmmmmmmmm dollars $
-13 nmlommlmmm done
-7 mmmommmmmm done with
-13 mkmnkpmmmm door
-2 mlmmmmmmmm door $
-17 mklqknolml down
-15 mlmpkmmmmm down $
5 - down on
25 - dr
-9 mnnlmmmmmm draft
-13 nlmlnnmmmm draw
-13 mlmlmommom dream
-14 mmmmmommmm dreamt
-4 mnmmmmmmmm dress
27 mmmmnmmmmm drink
1 mmlnmmmmmm drinks
22 mmmmnmmmmm drive
7 - drive a
5 mpmlmmmmmm driver
5 mpmlmmmmmm driver $
8 mmlnmmnmmm driving
1 mmmmmmommm driving test
6 mmmnmmmmmm dropped
12 - dropped out
37 - drums
37 - drums $
3 mmmmmmmmmn due
15 - due in
15 - due>in
-5 mlmmmnmmmm dungeon
11 - during
11 - during the
-17 mlmommmmmm dying
5 mnmmmmmmmm each
-12 mnmmmmmmmm each other
-8 mllommmmmm early
-9 mlmmnnmmmm earn
-4 mmnklmommm easy
4 mmnmmmmmmm easy $
18 pkkqlmlmml eat
-2 mmmnmmmmmm eat $
0 nmmmmmmmmm eat meat
-9 mllommmmmm eat something
-9 mllommmmmm eat>-ing
0 pmmmmmmmmm eat>-s
3 mmmnmmmmmm eat>DEICTIC
26 nmmmmmmmmm eat>w
-1 mmlommlmmm eating
-6 mmlnmmmmmm eating $
-3 mmmnmmmmmm eating now
-14 lmmolmmmmp eggs
-19 mnlmnlmmml eight
-15 mnmnmmmmmm eight $
-5 nnmmmmmmmm eight o
3 olmmmmmnmm else
3 mlmmmmmomm else $
-4 mpknkllmmq email
-16 mnmmmmmmmm email to
36 mlmmmmlpmm emojis
25 mlmmmmlpmm emojis $
-7 mnmmnmmmmm empire
-7 mnmmnmmmmm empire $
11 mmmmmnmmmm employees
11 mmmmmnmmmm employees $
-5 mnmmmmmmmm empty
6 mmmlnmmpmm end
-2 mmmmnmmmmm end $
-5 llmmpmmmmm ended
-3 mommmmmmmm ending
-12 mpmlmmmmmm ends
0 mnmmmmmmmm ends in
-6 mmmmmmmmpm engaged
-6 mmmmmmmmpm engaged $
-11 mlmmlmmpmq english
-6 mmmmlmmpmq english $
11 mmlmmmommm enjoy
-2 mlolnmmlml enough
-6 mmolmmmlml enough $
-1 mmmnmmmmmm entrance
-1 mmmnmmmmmm entrance $
-39 monklmmmmn error
-3 mlommmmmmm error $
-38 mrmlllmmml essay
3 mmmmlmmmmo euros
22 - euros $
12 nmmmmmmmmm even
6 mmmmmmnmmm evening
6 - evening $
6 nmmmmmlmmm ever
27 mmmlnlnmpm every
-3 mmmlmlompm every day
1 - every friday
10 - every morning
3 - every night
6 - every weekend
-2 mmmmomlmmm everybody
-3 lmmlpmmmmm everyone
-6 llkltmmmmm everything
-7 mmllrmlmmm everything $
-4 mmmlommmmm everywhere
-4 mmmlommmmm everywhere $
-5 mmmmmqmmmm evil
14 - ex
11 - ex $
-5 mmsllmjmmm exactly
-2 mmrlmmjmmm exactly $
-3 mmnmmmmmmm exactly what
16 mmmnlmmmmm exam
-2 mmmnlmmmmm exam is
4 mpmllmlkmt example
-1 mmnmmmmlmm example $
16 mmmmmmlnmm examples
18 mommmmmlmm examples $
13 mmlmmmnmmm exams
9 mmlmmmnmmm exams $
-7 mmmmmmmmmo excited
-3 monlkmmmmm exercise
-1 mnnmmlmmmm exercise you
-5 lmmommmmmm exhausted
-14 mmnllmmmmp expected
13 - expecting
4 - expires
4 - expires in
0 lolllmlomm explain
-1 mmmmmmmnmm explain it
-2 mmokmmmmmm explained
-3 mnnmlmmmmm explains
-5 mmlmmmmpmm explanation
-10 mnmmmmmmmm extra
-11 mmmommmmmm eyes
7 mmmnmmmmmm eyes 're
-1 mmlmommmmm factory
-4 mmmmlmmmmp failed
-9 mommlmmmmm fails
7 mmmmmmmmpm faith
7 mmmmmmmmpm faith $
14 - falcon
-21 mmmomlmmmm fall
4 - fall $
-25 mmmomlmmmm fall asleep
47 mmmmmmnmml family
19 mmmmmmnmml family $
3 - family is
-15 mlmmmmmmml famous
-5 - famous $
-10 mlmnlnmmmm far
-6 mmmmlommmm far>w
-5 mlmllommmm father
6 - father $
-5 mmmmmnmmmm father is
1 mmmmmlmmom favorite
16 mmmmlommmm fear
13 mnmmmmmmmm fear of
-27 mloolnkmml feel
-1 mmplmmlmmm feel a
-1 mmmlmmnmmm feel better
1 mmlnmmmmmm feel like
-10 mllommmmmm feeling
-13 mmmnmmmmmm feet
-10 mmmmlmommm few
-3 mmmmnmmmml fight
4 - fighting
-22 mplmmmmmml file
-8 mnmmmmmmml file $
-4 mmlmpmmmmm film
21 - films
-4 mmmlommpmm final
20 mmlqmmlmmm finally
18 - finals
10 - finance
10 - finance $
-12 nolnmllmml find
6 - find a
10 olmmmmmmmm find out
-5 mnlnmmmmmm find the
-6 nnmmlnmmmm finds
-15 mlllmmqmmm fine
-11 mmknmmommm fine $
-2 mmnlmmnmmm fine with
-6 mklpmmmmmm finish
-8 mlmnmmmmmm finish this
9 mmlommmmmm finished
0 mmmnmmmmmm finished my
26 mlmmlpmmmm fire
11 mlmmlpmmmm fire $
0 mmmmnmmmmm fired
18 - firm
17 mhoqqkkrlk first
-6 lllqnmlmml first $
16 mmmmnmmmmm first aid
-1 mmpmlmmmmm first one
-18 mlmlopmmmm fish
31 mmknomlnmm five
10 mnmnmmmmmm five $
4 mnmlmmmmmm fix
8 - fix>DEICTIC
2 mmmmnmmmmm fixed
13 - flat
-16 mommllmmml flight
2 - flight to
6 mlmnmmmmmm floor
1 mlmnmmmmmm floor $
2 - florida
-9 lnmmlmmmmp flour
-5 mmllnpmmmm fly
-6 mmllnpmmmm fly $
1 - fly>w
18 mmmmmnmmmm flying
17 - flying $
-11 mmnmmmmmmm follow
-19 mrlkmlmlmm following
12 mlmolnmmmm food
5 mmmmmnmmmm food $
-4 mmmolmmmmm food is
32 - foot
9 nulkkfrlpq for
-4 mmmmmmommm for $
2 - for 0
-11 nrmlljjllm for a
2 - for about
-21 - for an
-1 - for beginners
-20 mmmnmmmmmm for dinner
-2 mlommmlmmm for it
7 jomolmllmm for me
5 - for months
-1 mmmlmklonl for my
7 mnmmmmmmml for our
5 - for six
0 mnmmmmmmmm for ten
4 mmmmnmmmmm for that
-4 mnlkmoslln for the
-22 mmklmnoomm for this
8 - for three
-5 mmnmmmmmmm for today
-9 - for tomorrow
-6 mmmmmmmmom for two
8 - for work
11 - for years
-8 olmnomjmmm for you
-5 mlmmlmommn for your
14 mmnlmmnmmp for>-ing
1 mpllklolml for>-s
2 - for>0
-4 - for>AHEAD
9 - for>CODE
-20 mlmlnmooml for>DEICTIC
6 mnmllklonk for>MY
-5 mmmmmmlmmm for>NOW
21 - for>SPAN
8 - for>WORK
-13 okmnollmmn for>YOU
-11 nrmlljjllm for>a
-21 - for>an
7 jomolmllmm for>me
5 - for>six
0 mnmmmmmmmm for>ten
-4 mnlkmoslln for>the
-6 mmmmmmmmom for>two
-33 mkmnolklpq for>w
-5 mmmmommmmm forever
-15 mmonllmmmm forgot
-14 mmlnmmmmmm forgot my
-22 mollmlmpmm form
-2 mnlmmmmpmm form $
-2 mmnmlmlomm formal
-2 mmnmlmlqmm formal $
1 mnmmmmmmmm formula
17 - forty
-5 mlnlmmmmmq forward
-5 mlnlmmmmmq forward to
-14 mmmlnlmmom found
15 - found out
-2 mmmmnmmmmm founded
-15 mmmmnmmmmm founded in
25 mmmnllmmmm four
5 mmnmmmmmmm four $
0 nmmmmmmmmm france
-19 mmlmollmmm free
2 - free $
-15 mmmmnmmmmm free on
-6 mmmlolmnml french
14 mmmmmmmnmm french $
-19 mnmmnmmmmm french revolution
-4 mnlommlmml friday
-6 mnlommlmml friday $
6 - fridays
6 - fridays $
10 mmmnmmmmmm fridge
10 mmmnmmmmmm fridge $
-10 mmmknlrmml friend
-17 mmmkmmommm friend $
6 mmlnmmommm friends
-3 mmmnmmmmmm friends $
33 nkkjpnklox from
13 - from a
28 - from ohio
2 - from peru
-1 olmlmpmmmm from the
1 mmmnlmmmmm front
1 mmmnlmmmmm front of
-7 mllrlllmmm full
2 moollmmlmm fun
-4 mmollmmmmm fun $
-14 mqllllmlml function
-3 mnmmmmmmmm function $
-2 - function that
-4 mnollmkmmm funny
-1 mmnmlmlmmm funny $
9 - furniture
36 mmmmnmmmmm future
-13 mmmnlnlmmm game
0 mmmnmmmmmm game $
-8 mlmlmommmm game i
21 - games
39 - garage
22 mlmommmmmm garden
27 - garden $
9 - gardening
3 mlmmommmmm gave
-4 mommmmmmmm generate
-4 mommmmmmmm generate a
7 lmmmmmmpmm german
7 lmmmmmmpmm german $
-20 lplonklkll get
-15 momlmlmmmm get a
-8 mnmmmlmmmm get an
-8 mmnlmmmmmm get it
11 - get pregnant
-3 - get that
-9 mnlmmmmmmm get the
-2 mlmommmmmm get up
11 - get>CONDITION
-11 mlnmmmlmmm get>DEICTIC
-15 momlmlmmmm get>a
-8 mnmmmlmmmm get>an
-9 mnlmmmmmmm get>the
-2 mlmommmmmm get>up
19 lllnomnmmm get>w
6 - gets
14 mmlnmmmmmm getting
8 - getting a
10 - getting divorced
11 - getting married
-19 mnmlmmmmmm gift
-19 mnmlmmmmmm gift for
14 mmmmmommmm girl
22 - girl $
19 - girlfriend
7 - girlfriend $
-26 lpoklllnml give
-5 mnmmmmmmmm give me
-1 mommmmmmmm give you
4 monmllmmml given
-11 mommmlmmml given a
0 mlommmmmmm gives
0 mlommmmmmm gives me
-5 mmplmmlmmm glad
-1 mmolmmmmmm glad to
6 mmmnmmmmmm glasses
-39 lmjtkkpkln go
-7 mmlnmmommm go $
-1 mnmmmmmmmm go ahead
-6 mlmnmmmmmm go home
-4 mmmnmmmmmm go in
-2 mmlnmmlmmm go now
-16 mmmnmmmmmm go out
-1 mnmmmmmmmm go through
8 mklplmmmmo go to
-3 mmolmmmmmm go with
-6 mlmnmmmmmm go>HOME
0 mmlnmmlmmm go>NOW
-4 mmmnmmmmmm go>in
-16 mmmnmmmmmm go>out
8 mklplmmmmo go>to
-12 monlmlolmm go>w
-32 mmmlmlmmrm goes
-2 lklulkklml going
-7 mmmnmmmmmm going $
-10 mmlommmmmm going out
-11 llmrlllmml going to
-6 mmmmnnmmmm gold
6 mmmnknmmmm gone
8 mmmmlnmmmm gone $
17 nlqinlllln good
-1 mmomlmlmmm good $
-1 mmommmmmmm good advice
8 - good i
-1 mmkmmmommm good luck
1 mmllmmnmmm good morning
-5 mmmmmmnmmm good night
-4 mmpmlmlmmm good to
13 mlnrkkilml got
21 mlmnmlmmmm got a
2 mmnmmmmmmm got cut
-6 mmokmmlmmm got it
4 - got laid
7 - got married
16 - got my
-9 mnmmmlmmmm got stuck
-20 mlmommmmmm got to
-5 mmmnmmlmmm got up
-8 - got your
3 - got>-ed
8 - got>CONDITION
-6 mmokmmlmmm got>DEICTIC
16 - got>MY
22 - got>THIRD
-8 - got>YOU
21 mlmnmlmmmm got>a
2 mmnmmmmmmm got>cut
-20 mlmommmmmm got>to
-5 mmmnmmlmmm got>up
-9 molollmmmm got>w
-12 mmlmmmommm gotta
-12 mmlmmmommm gotta go
-12 mlllqmmmml government
12 - grades
7 - grandfather
-11 - grandma
-12 - grandma 's
2 - grandmother
6 - grandpa
-2 klomnnnlml great
-1 mmollmmlmm great $
-4 mmmnmmmmmm great day
-2 mmommmkmmm great job
10 mmmmqmlmmm green
12 mmmmommmmm green $
-2 mlmlmnmmmm grew
-6 mlmlmnmmmm grew up
-10 mmolmmlmmm guess
16 mlmmmmpmmm guest
7 - guitar
2 mmmnmmmmmm gym
-1 - gym $
4 ljlqkqjlol had
9 lllololmmm had a
-4 mmlmmmmmmm had lunch
-5 mlmmmmmmpm had to
7 - had>MY
9 lllololmmm had>a
-5 mlmmmmmmpm had>to
-28 mllplolmmm had>w
20 mlmmmommmm hair
4 mlmmmommmm hair $
14 - hair is
13 mlmpmmmmml half
12 mmmnmmmmmm half past
27 - hall
-5 nmmmmommmm hand
-5 nmmmmommmm hand $
26 - handmade
-6 mmmmmmommm hang
-3 mlnlommmmm happens
-1 onpjllomml happy
-7 mmmmmmommm happy new
-4 mmplmmmmmm happy with
4 mlmlnllmpl hard
1 - hard $
-4 mmmmnmmmmm hard to
2 - hardly
-16 mkljxmjlln has
10 - has 0
1 mjnlsmllmk has a
2 mmmmnmmmmm has about
9 - has been
-4 mmmlpmmmmm has great
5 mmmmnolmmm has no
-4 mnmmmmmmmm has three
-4 mmmmnmmmmo has>-ed
10 - has>0
-4 mmmlpmmmmm has>MOOD
1 mjnlsmllmk has>a
5 mmmmnolmmm has>no
-8 nnmnlllmml has>w
-1 mmmmmmmmom hate
-22 mmmmmmmmom hate my
1 mokpjlllmk having
-19 mlmollnmmm having a
5 - having an
-8 mmmnlmmmmm having dinner
-8 llmnmmmmmm having lunch
-5 momkmmmmmm having trouble
40 lllnknllpn he
21 - he 'll
-3 mmmnlmmmmm he 's
-4 mmmnlmmmmm he is
23 mmmnmmmmmm he just
5 - he left
6 - he loves
5 - he never
-2 mmmmnmmmmm he was
-13 mmlplmlmmm heading
-10 lmoolljmmm hear
-2 mmnnmmmmmm hear it
-3 mmolmmlmmm hear that
-4 mmlommkmmm hear you
-38 mlqkollmmm heard
-18 mlpllmlmmm heard of
-4 mmmmommmmm heard that
11 mmmmmmmmmq hearing
0 mmmmnmmmmm heart
-1 mmlnommmmm heat
-5 mmlnmmmmmm heating
13 mnmmmmmmmm heights
13 mnmmmmmmmm heights $
2 mmlmmmmomm hello
-17 mqnkllllml help
3 mmollmmmml help $
-9 mplmmmllmm help me
-3 - help my
-2 mmpmlmkmmm helped
-2 mmommmlmmm helped me
-5 lnnmlmlmmm helpful
-2 mmnmlmlmmm helpful $
-5 mlomlmmmmm helps
-4 mmnmmmmmmm helps $
-17 nlnlomlmpl her
-8 nmmlmmmmmm her $
12 - her name
11 ljgwilpmmq here
-19 lkjvkljnml here $
6 mmmnmmmmmm here i
-4 mlllmmommr here to
-14 mlmllommmm hero
0 mmmmmmnmmm hey
11 lmllmmrmmm hi
-3 mmllmmpmmm hi $
-4 mlmmmommmm hide
2 mlmmolmmmm high
6 - high school
-2 mlqllnlmmm him
-7 mmomlmlmmm him $
29 mmmllpmmpm his
11 mmmmnmmmmm history
9 - history $
-4 mmmmnmmmmm history of
-4 mmmlmmommm hmm
25 - hobbies
-7 mmmnmmmmmm hold
15 mmmmnmmmmm holds
-39 nkjvkljlml home
-15 nlkrllkmmm home $
-8 mmlnmmmmmm home yet
-29 mnmmmmmmmm homework
-23 - homework $
12 mlmmmmlomm honest
-6 mmlmqmmmmm honey
1 mmmmommmmm honey $
-9 llmkllrmml hope
15 mmmmmmnmmm hope to
-8 lmllmmqmmm hope you
-6 mnnlmmmmmm hoping
21 - horses
21 - horses $
25 - hospital
1 - hospital since
6 mmlolmmmmm hot
8 mnmlmmmmmm hotel
28 mlmnnmmmmm hour
-27 mlmmnmmmmm hour $
-14 pkmkmommmq hours
-11 pkmlmmmmmq hours $
20 mmlnmolmmm house
4 mmlnmolmmm house $
8 - house in
-47 vkkjmjnlnk how
0 lmmnmmkmmm how about
3 nmmmmmmmmm how can
-4 nmlmmmmmmm how does
-15 mmmmmlmmom how i
-22 nlmmnmmmmm how long
-6 mnmmlmmmmm how many
-4 plmmmlmmmm how much
38 olmmnmmmml how to
-23 mlmkmnrmmm human
-21 mmmlmnpmmm human $
-20 mlmlpmmmml humans
-7 mmlnmmlmmm hungry
16 - hurt
-4 mlmommmmmm hurts
-4 mlmommmmmm hurts $
19 - husband
5 - husband $
2 - husband is
7 - husky
6 lgukawgiyh i
-19 lnmlkomnln i 'd
-16 jnoqkjkklk i 'll
-8 kkjpioliom i 'm
13 - i 're
1 nojpkkkloo i 've
-18 mmplmmlmmm i agree
15 - i always
-5 mmnlmmmmmm i appreciate
7 - i ask
-3 mlommmmmmm i asked
5 mmmmomlmmm i believe
-13 mmmlmmommm i bet
-8 mmmnmlmmom i bought
2 - i broke
-2 mmmnmmlmmm i buy
-6 mmmmmlmmrm i came
19 lllollolmm i can
0 mnmmmmmmmm i changed
-10 mnlmmmmmmm i click
7 mmmnmmmmmm i come
1 - i cook
-8 lllomplmmm i could
-15 lmpmmllmmm i did
40 olnjlmmolm i do
-11 nlmmmnmmmm i draw
-14 mmmmmommmm i dreamt
7 - i drive
-2 mmmnmmmmmm i dropped
8 - i eat
10 - i enjoy
-19 mlpnmljmmm i feel
-5 mnmmmmmmmm i find
-20 mmmnmlmmmm i forgot
2 - i found
4 krmlmllmml i get
8 mlmnmmmmmo i go
7 mlmomllmmm i got
-12 mmlmmmommm i gotta
7 - i grew
-8 mmolmmlmmm i guess
-23 lklnlolmol i had
-1 mmmmmmmmom i hate
1 mmnmmmlmmm i hear
-16 mmlmqlmmmm i heard
-2 - i help
-8 mmnkmlommm i hope
20 - i joined
-26 onlmmlnmmm i just
7 - i knew
-13 lmplmmlmmm i know
2 mlmommmmmm i left
-5 llplmmllmm i like
-13 mlmllommoo i live
-9 mmmmmnmmmq i look
-23 mlmmllmmrm i lost
9 mmmlmmnmmm i love
7 lnmmmmmmmm i make
-6 nlnmmmmmmm i mean
-3 mmnmmmmmmm i meant
-5 mmmommmmmm i meet
20 mmmlmmmmmm i might
2 mmlmmmommm i miss
-12 mmknmmommm i missed
3 - i moved
-6 mmlnmmmmmm i must
-35 ltjmkjknll i need
-9 mmnmmmmmmm i never
-12 mlmnmlmqmm i only
-7 mllmmommom i own
21 - i passed
-1 nmmmmlmmmm i pay
22 - i play
5 mmnlmmmmmm i prefer
-10 mnmmmmmmmm i press
-4 mnmmmlmmmm i put
-6 mmmmmnmmmm i ran
9 mmlmpmmmmm i read
-7 mmnmmmmmmm i really
3 mnmmmmmmmm i run
-15 mmnlmmnmmm i said
-10 mmolmmlmmm i see
7 - i sell
-2 - i should
11 - i signed
17 - i sleep
-13 mmlommmmmm i slept
3 - i spend
6 mmnlmmmmmm i still
5 - i stop
3 - i study
14 - i swim
12 mlmnmmmmmm i take
1 - i teach
-5 mlmmmommmm i tell
-3 nmmmmommmm i the
-29 nkpktjklml i think
3 - i told
8 mmlnmmmmmm i took
7 - i travel
1 mmnmmmmmmm i tried
11 - i turned
-22 mmrimllmmm i understand
25 mnmmmmmmmm i use
9 - i used
4 - i usually
-4 ommnmmmmmm i wait
-18 juklkhmqlk i want
19 mlnmllnlrl i was
-13 mmlommmmmm i watched
6 - i wear
-1 mlmommmmmm i went
-11 mlllmpmmmm i were
-37 mmlklqommm i wish
-6 mmmnmlmmmm i woke
3 - i won
-5 mmmlmnmmom i work
10 - i worked
-19 nmmklpmomm i would
17 - i wrote
-7 mnknomlmmm ice
-5 mmmnmmmmmm ice cream
-5 mmmnmmmmmm ice>w
-6 mlmmomlmmm iceland
-7 nmolmmllmm idea
-7 mmolmmlmmm idea $
-19 mommlmmmmm ideas
-19 mommlmmmmm ideas for
2 sklkmqklll if
-8 mllllrmmll if i
13 mmnmmmmmmm if it
-1 qmlmollmmm if you
4 - illness
4 - illness $
-5 mlmmmplmmm imagine
-4 mlmmmommmm imagine i
-4 mommmmmlmm improve
30 kicrppgyql in
-27 mnmnlolmmm in $
-1 mmmnmmmmmm in 0
-23 mmmkrlmlml in 0000
-12 lklnkukllo in a
-2 nmmmlmmmmm in an
2 - in april
2 - in august
-12 mmmplmlmmm in bed
0 mmmmmnmmmm in berlin
-9 mnmmmmmmmm in boston
11 - in charge
-1 mmmmnmmmmm in chile
-4 mmmnmmmmmm in class
-5 mmmnmmmmmm in five
2 - in florida
14 mmmmmmmnmm in french
1 mmmnlmmmmm in front
5 lmmmmmmpmm in german
-8 mmmnmmmmmm in here
22 - in hospital
10 mmmmmmmnmm in it
14 - in june
15 - in leeds
-7 mnmmlmmmml in line
4 nmmmmmlmmm in love
1 - in march
33 - in may
10 mmnmmmmmmm in mind
30 mmmllpmmlm in my
-23 mmmlnmmmmm in november
9 - in october
7 - in ohio
-1 mmmmmmmnmm in one
-6 mmmmmmmlpl in order
8 - in prison
-2 - in rome
-6 mllmlmmrmm in simple
-8 momlmmmmmm in size
6 - in spring
-5 mmmnmmmmmm in ten
3 kimqnjnnnn in the
-5 lpmnjmlmlm in this
-17 mmmmlmmnpm in three
-6 mlmnmmmmmm in tonight
-20 - in twenty
3 mllmmmmpmm in two
-10 mmmmnlmmmm in vermont
-2 mmmmnmmmmm in winter
-3 mmmmnmmmmm in zurich
6 qqllkkmmmm in>-s
-1 mmmnmmmmmm in>0
33 - in>AUX
-11 mlmnlmlqml in>CODE
-10 lolojolnll in>DEICTIC
4 nmmmmmlmmm in>LIKING
5 mmmmlmmmmp in>MOOD
20 mmmknpmmll in>MY
1 mlmnmmmmmm in>NOW
-6 mmmmmmmlpl in>ORDER
9 mmmlpmmmmm in>SPAN
-12 lklnkukllo in>a
-2 nmmmlmmmmm in>an
-12 mmmplmlmmm in>bed
-5 mmmnmmmmmm in>ten
3 kimqnjnnnn in>the
3 mllmmmmpmm in>two
14 kiihxintpj in>w
-3 mnmllmmomm include
-6 lnmmmmmmmm index
-6 lnmmmmmmmm index $
-7 mmmmmlmmmo input
-16 mllnmmmomm inside
-15 mmmnmmmmmm instead
-15 mmmnmmmmmm instead $
6 - insurance
-17 mnmlnmmmmq interest
-5 mmommmmmmm interesting
11 - intern
-8 mnmmmmmmmm internet
-8 mnmmmmmmmm internet is
7 - interview
5 mmmllqmkml into
-22 mlmlmqmmmm into the
0 mmmmmlmomm introduction
0 mmmmmlmomm introduction $
-19 nmmlomlmmm invented
-30 mlmmmmmmmp iphone
-21 mmmmmmmmmp iphone $
85 rjmsojgjke is
-11 qlllmmpmmm is $
20 momlmnmmml is 0
14 mmmmmnmmmm is 0000
-11 nnmjpjlpml is a
-21 mpmkmlmmmm is about
-10 mmmolmmmmm is asleep
21 - is at
-1 - is better
-4 mmonlmmmmm is broken
29 - is called
-22 - is calling
-18 mmmmommmmm is free
13 mmlmnmmmmm is from
-1 mmollmmlmm is great
-11 mmmmnmmmmm is hard
-13 mmmnmmmmmm is here
21 - is i
20 mmmmnmmmmm is in
5 olmmmmmmmm is it
-4 - is killing
8 mmmmmlmmom is my
16 - is next
-6 nomlkmmmmm is not
58 mlmnmmmmmm is on
11 - is our
-10 mlmnlmmmmm is out
-19 mmmokmmmmm is running
-1 mlmnlmmmmm is so
6 - is still
-23 onljomllml is the
3 mlmmmmmmmm is there
-5 lpmllmmmmo is to
-5 lmomkmmmmm is too
-1 mmommmmlmm is wrong
-9 ommmmmmmmm issue
-41 pnvdmdorpf it
-62 mmvgijmkpl it $
-5 mmllnmommm it 'll
20 ojiqplplml it 's
-1 - it a
-1 lnmmmmmpmm it again
-9 olmmnmmmmm it costs
4 mmnmmmmmmm it did
2 mnmmlmmmmm it does
0 mnmmmmmmpm it i
-7 mllmlmmumm it in
-3 mlkmompmmm it is
1 mmnmlmmmmm it makes
-4 mmnkmmmmmm it now
-1 mnlmlmmqmm it should
-3 mmnmmmmmmm it still
-2 mmllpmmmmm it takes
-7 mlnmmmmmmm it that
35 mmmnmmmmmm it to
-2 - it tomorrow
0 mmkommmmmm it tonight
2 mlmmmmommm it was
22 - it when
-3 mnlmmmmmmm it without
-10 mlplmmmmmm it worked
-2 mmomlmlmmm it works
10 nmmmmmmmmm italian
6 nmmmmmmmmm italian $
-1 mmmnmmmmmm jacket
5 - january
5 - january $
3 mmmmnmmmmm japan
6 mommmmmmmm jazz
2 mommmmmmmm jazz $
62 lnolllmmql job
-23 mlpllmmmom job $
-16 mmmmmlmmom job and
13 - job as
25 - job at
7 mmmmlmmmmr john
-19 llmnmmmmmo join
20 - joined
-14 mnlmmmmmmm json
-2 - json $
6 - judge
1 - july
1 - july $
18 - june
17 - june $
-24 pllpkkmllk just
-3 mmmkmmrmmm just a
-2 mmmnmmmmmm just about
-7 mmmnmmmmmm just arrived
-3 mmmnmmlmmm just chilling
-2 mmnlommmmm just do
-1 mmmlmmmnmm just give
0 mmmnmmlmmm just got
4 - just had
-6 mmmnmmlmmm just left
-12 mmmommlmmm just now
9 - just put
-2 mmmnmmmmmm just reached
-8 onmlmmmmmm just want
-3 mmllmmpmmm just wanted
46 mknmnmnmmm keep
9 mmmmmmommm keep in
18 mmmmnmmmmm keeps
12 - kid
11 - kid $
-3 mmmkmmommm kidding
34 - kidney
26 lnlollnmmm kids
9 mnmmmmnmmm kids $
-10 mmmolmmmmm kids 're
-4 - killing
-4 - killing me
-7 mnmmnmmmml kilometres
-2 mmmmmmmmpm kilos
-13 mmmmkmqmmm kind
-33 mllkmtlmmm king
-5 mmmmmommmm king $
-11 mmmlmommmm king and
-1 mmmnlmmmmm kitchen
-12 mmmnlmmmmm kitchen $
5 - kitten
19 - knee
7 mmmmlommmm knew
24 - knit
24 - knit $
-33 yipjmlklml know
-20 mmolmmlmmm know $
9 plmmmmmmmm know how
-2 mmmmnmmmmm know that
-13 plmlmmmmmm know the
-14 plmmmmmmmm know what
12 klmmmoommm knows
-3 kmmmloommm knows $
9 - korean
7 - lab
-5 mlmnmmommm lah
-4 mlmnmmmmmm lah $
4 - laid
4 - laid off
-14 mmmllpmmmm land
-7 - landed
-5 mnmmmnmmmm landlord
-14 mnmmmnmmmm landlord $
11 mmmlpmmmmm language
6 mmmmommmmm language $
-11 mmmmnmmmmm languages
0 mmmmomlmmm laptop
1 mmmnmmmmmm laptop is
-5 mommmmmlmm large
-6 mmmmnmmmmm largest
24 llkomonmlq last
8 - last month
2 mlkqlommmm last night
6 mmmmnmmmmm last week
16 mmmmnmmmmm last year
-3 mmmlqmmmmm lasts
-8 lliqklommm late
-5 mmjplmmmmm late $
2 - late to
6 - lately
-21 mllpmllmll later
-17 mllnmmmmmm later $
-3 mmmnmmmmmm later i
-14 mmlommmmmm laundry
0 mmmmnmmmmm law
-14 mmmmnmmmmm law>AUX
23 - lawyer
15 mnllqmllml learn
32 - learn how
25 mlmmommmmm learn the
8 - learned
8 - learned to
30 mmmmnmmmmm learning
11 - lease
-6 mmmmlmmmmo least
-5 mnmmlmmlmo least three
21 mmlolommmm leave
23 mmmnmmmmmm leave $
-18 ommlmmmmml leaves
-12 mmlmmnlmpm leaving
-4 - leaving in
-11 mmmmmmmmpm leaving the
1 mlmmnmmmml leeds
24 mllplnlmml left
-4 nmlnmllmml left $
2 - left me
8 mmmnmmmmmm left the
1 mmmnmmmmmm leftovers
1 mmmnmmmmmm leftovers $
-52 mkpmelyilg len1
5 qwbjwvajtu len12
85 nnljjqlnqu len20
-104 eeyldfytha len3
-46 lasvsbpmaf len6
12 - lent
5 - leo
-4 mmlmlmltmm less
-26 lnmmkoqklk let
4 mmommmmlmm let me
-29 lnlmkoolll let us
-1 mmlmmmommm let you
-29 lnlmkoolll let>WE
-1 mmlmmmommm let>YOU
4 mmommmmlmm let>me
-32 mnmlkollol letter
-11 mnmllpmmmm letter $
-20 mpmmlmmmmm letters
17 - library
16 mnmmmmmmmm library $
24 mlmmommmmm license
-9 nlmnnmlmmm lie
-44 mljlonompm life
-30 mljlmnpmpm life $
-14 mmmmomlmmm life is
-9 - lift
-4 mnmnknmlmm lights
5 mommmmmlmm lights $
-9 mmmnknmmmm lights went
-17 pqpjiikqlk like
-20 monlllmpmm like a
16 mlmmmmlpmm like it
8 - like my
-6 nllmlmommm like that
-9 mknmmmmomm like the
-10 mmnmmmmmmm like this
13 oqklmlmlml like to
-1 mnnmmmmmmm like you
-8 mmnmmmmmmm like your
11 mmmmomlmmm likes
-27 mnmolmmlml line
-12 mmmnmmmlmm line $
-12 momllmmmml line 0
-11 mnpllmmkmm link
-10 mnmmmmmlmm link $
-1 nmmmmmmmmm lisbon
-1 lpllmlmlml list
-5 mmmlmmmmmm list $
12 - list for
-3 mnmmmmmmmm list of
5 - listen
5 - listen to
-13 mlnlmmpmmm listening
-7 mmnmmmmmmm little
30 nllkpollon live
-13 nlmknkmmoo live in
7 - live near
1 - live with
-16 mlmllrmmmm lived
-12 mmmllqmmmm lived in
-8 mlmmnmmmmn lives
-7 mmmmmlmmmn lives in
1 mmmmmnmmmm lives on
35 - living
11 - living $
18 - living in
19 - loans
9 - loans $
4 mnmmmlmmmm logo
-5 mnmmmlmmmm logo for
-7 mlomlmnlml lol
-4 mmnlmmommm lol $
-2 mmlnmmommm lol okay
-2 mmlnmmommm lol>MOOD
-9 mmmmmmmmpm lonely
-43 mknqmmnlmk long
-11 mmnolmmlml long $
-12 mmmmnnmmmm long ago
-11 lmmommmmmm long day
-3 mmnmlmommm long time
-4 mmmmnmmmmm longer
-14 mnnlmmllmq look
-8 mmnlmnmmmm look at
-5 mmmllrmmml looked
-5 mmmllrmmml looked at
-34 lqnjlllmlo looking
-34 lrmjlllmlo looking for
2 - looks
-15 momlmmmmmm loop
35 - lose
12 - lose my
16 - lose weight
9 mmmmomlmmm losing
13 - losing my
10 mlmmnmmmmm loss
10 mlmmnmmmmm loss of
-36 mlnlnlllrl lost
-16 mmmmmmmmpm lost 0
-15 mlmnmlmmom lost my
12 mlplomlmml lot
10 mmpmkmlmmm lot $
13 mmmmnmmmmm lot of
13 mmmmnmmmmm lot>of
13 mknknlolol love
-8 mmmmomlmmm love is
-12 mmmmmmmmom love it
5 - love me
-3 mmnmmmlmmm love that
9 - love the
12 mmnmmmmmmm love to
6 - love with
-11 mmkmmmpmmm love you
8 mmmmmmnmmm loved
-2 lmmmmmpmmm lovely
12 mmmmmmmmom loves
6 - loves me
-3 mmmnmmmmmm low
-1 mmmmnmmmmm lower
-3 mmjmmmqmmm luck
-3 mmkmmmpmmm luck $
-50 nkkrllnmml lunch
-22 ollolmmmmm lunch $
-13 mmmnmmmmmm lunch break
18 mlpmlnmmmm made
4 mmommmmmmm made a
3 - major
23 - majoring
23 - majoring in
-26 mqjlmmkmpl make
-15 mnmlmmmmmm make a
-1 mlkmlmlomm make it
8 - make me
9 - make my
6 mlpmnmklml makes
-1 mmomlmlmmm makes sense
-7 momlmmlmmm making
-12 momlmmmmmm making a
-1 - mall
-1 - mall now
-2 mmmmmnmmmm man
-5 mnmmmmmmmo manager
-40 mmmmnllmmn many
27 mmmmommmmm marathon
6 - marathon in
5 - march
5 - march $
-50 ghtfgmxiqi mark!
-4 mmlmlmommr mark:
-21 yiafaeagjf mark?
2 mmmmnmmmmm market
2 - marketing
25 - married
15 - married $
2 - married 0
2 - married in
-13 mmmmnnmmml mars
-13 mmmmnnmmml mars $
24 - martin
2 mmmmlommmm mary
5 - master
-5 - math
12 mommmmmmmm maths
41 mmnmmmmmmm may
36 - may $
8 - may 0
79 hsvpfkkhni me
-11 jnmnkoqlml me $
-26 monmllllml me a
-13 mnmmmmmlmm me an
18 mmmnmmmmmm me at
14 - me even
15 - me for
-20 mmmnmlmmom me i
10 - me in
0 olmmmmmmmm me is
-2 mmlmmmmomm me questions
8 - me see
1 - me ten
-2 lonlmmmlmm me the
12 mnmmmmmmmm me to
-13 - me up
9 mlmommlmmm me when
-7 mommmmmmmm me with
-3 mlnnlmmmmm me>-ing
17 - me>-s
0 olmmmmmmmm me>AUX
17 mmlmmmmomm me>CHAT
-20 mmmnmlmmom me>I
1 - me>THIRD
9 mlmommlmmm me>WH
-26 monmllllml me>a
-13 mnmmmmmlmm me>an
18 mmmnmmmmmm me>at
15 - me>for
10 - me>in
8 - me>see
1 - me>ten
-2 lonlmmmlmm me>the
12 mnmmmmmmmm me>to
-13 - me>up
10 mppkllmkml me>w
-8 mmlmmmnmmm meal
-16 nmplllllmm mean
-4 lnnlmmlmmm mean $
-1 nlnmmmmmmm mean the
1 mnmmmmmmmm means
-3 mmnmmmmmmm meant
15 nmmmmmmmmm meat
6 - medical
-14 mlkqllnmml meet
-6 mmkpmlnmml meet you
-19 lllrklklmo meeting
-14 lmmqlmlmml meeting $
-2 mmmnmmmmmm meeting is
3 - member
-6 mmmmnmmmml men
-1 mmmnmmmmmm message
7 - met
4 mmmlnmmmmm middle
20 mmmlmmmmmm might
-12 lpmokmllml milk
-5 mnmnmmmmmm milk $
-6 mlmmnmmmmm million
-13 mnmllmommm mind
-24 mnnllmommm mind $
12 mnmmmmmmmm mine
-4 mlmommmmmm minute
-4 mlmommmmmm minute $
9 mnlnnmlmmm minutes
10 mnlnmmlmmm minutes $
2 mmlmmmommm miss
4 - miss my
-13 mmkommnmmm missed
-5 mmlommmmmm missed the
-1 mlpmmmmmmm mistake
-3 mnmmomlmml mistakes
-3 mnmmomlmml mistakes $
-3 mmommmkmmm misunderstood
-2 lmmmqllmmm mix
-2 lmmmqllmmm mix>w
-13 mnmmmmnmmm mom
-10 mlmlmmommm moment
-9 mlmmmmmmmm moment $
-12 mmmllmmmmr monday
-11 mmmmlmmmmp monday $
-5 mmmmnmmmmm mondays
-9 mmmmnmmmmm mondays $
-9 lpmknmlmml money
-18 lmmmmmmmml money $
-5 mnmmmmmmmm money from
23 mlmmnnmmmm month
23 mlmmmnmmmm month $
-10 mmmmlmompm months
-4 mmmmmmmmpm months $
-11 mmmmlmommm months ago
-21 mmmnmmmmmm mood
-20 mlmlqnmmml moon
-13 mmmlpnmmml moon $
-27 lnqjllksml more
-9 mpmlnmllmm more $
-14 molmmmmmmm more about
-2 mmmmlmlomm more formal
6 mmmmmmmomm more than
41 mkiqmlqmmm morning
6 mkipmlqmmm morning $
7 mmmnmmmmmm morning i
12 - mortgage
9 - mortgage $
-11 mlllnmlnmr most
-4 mmmmnmmmmm most of
21 - mostly
13 - mother
-12 - mother 's
20 nmmmmlmmmm move
28 - moved
22 - moved to
-24 nllnnklmmm movie
-4 nmmnmmlmmm movie $
5 mmmmmmmmom moving
-6 mmmmmmmmom moving to
11 - mr
11 - mr>w
0 olnollmlml much
-6 mmmnmmlmmm much $
-6 mmnnmmlmmm much better
-30 mlmlolmmmm museum
-27 mmmlommmmm museum is
7 mmmnmmmmmm music
-15 lqmmknlmmn must
-5 mmnmlmmmmp must 've
-2 mnnmnmlnml must be
8 itfpeqmnri my
2 - my 0
0 mnmmmmmmmm my account
1 - my aunt
29 - my back
-7 mlmlmmpmmm my bad
10 - my best
-32 pnmkmmmmmm my bill
40 - my birthday
-14 mmmmmlmmpm my boss
1 - my boyfriend
5 - my brother
8 mmmnmmmmmm my car
-12 mpmlmmmmmm my card
10 - my cat
-18 mlmlmpmmmm my character
7 mlmnmmmmmm my class
-22 mnmlmmmmmm my code
-6 mmmnmmmmmm my coffee
10 mnmmmmmmmm my company
1 - my cousin
12 - my dad
7 mmmnmmmmmm my daughter
10 - my doctor
-1 mlmmmnmmmm my dog
3 mmmmmommmm my dream
15 - my driving
-10 mommmmmmmm my essay
14 - my ex
-11 mmmommmmmm my eyes
7 - my family
-5 mmmmmnmmmm my father
2 mmmmmlmmom my favorite
-13 mmmnmmmmmm my feet
15 mlmlmmmsmm my first
-21 mnmlmmmmmm my flight
-6 mlmnmmmmmm my food
-17 mmmkmmpmmm my friend
15 - my garage
18 - my girlfriend
5 - my grandfather
3 - my grandma
2 - my grandmother
5 - my grandpa
14 - my hair
9 - my home
16 - my husband
-8 mnmmmmmmmm my internet
-25 mlmmmlmmqm my job
10 - my kids
0 mnmmmmmmmm my landlord
6 mmmnmmmmmm my laptop
7 - my last
5 - my lease
-28 mmmmmlmmpm my life
-21 mmmommmmmm my lunch
7 - my manager
-5 - my math
-7 - my mom
4 - my mother
-7 mlmmmnmmmm my name
-7 mmmnmmmmmm my neighbour
4 mnmmmmmmmm my new
-6 - my nose
11 - my old
-15 lpmkmmmmmm my order
23 - my own
-15 mmmnmmmmmm my parents
3 - my partner
-13 mnmlmmmmmm my password
-19 mmmnmmmmmm my pen
-24 mkmpmlmmmm my phone
8 - my policy
-23 mmmnmmmmmm my pyjamas
-2 mmnmmmmmmm my question
5 - my rent
15 - my roommate
4 - my savings
1 - my school
4 - my second
6 mlmommmmmm my shoes
-24 mmmmmmmmom my sister
13 - my size
10 - my son
9 - my teacher
-12 mlmmmommmm my teeth
7 - my third
5 - my time
3 - my two
-20 mmmmmmmmmo my uncle
-13 mmmnmmmmmm my way
13 mnmmmmmmmm my website
5 - my whole
2 mlmnmmmmom my wife
10 mmmmmlmmom myself
1 mmmmmlmmom myself $
15 - nadia
23 mmmlknlmmn name
-15 - name for
22 mlmmmnmmmm name is
-3 mommlmmlmm names
-32 mllqllmmmm nap
-20 mllplmmmmm nap $
24 - navy
22 - navy $
0 mmmnmlmmmm near
-7 mmmnmlmmmm near the
13 - nearly
13 - nearly blind
-86 luiomjjslj need
-4 kmmnmmmmmm need $
-16 lokmnlllml need a
-1 nmmnmmmmmm need anything
-9 momlmmmmmm need help
-4 mllpmmlmmm need sleep
-8 mmlnmmmmmm need some
-8 mnllmlmsmm need the
-10 nollllllml need to
-2 mnmmmmmmmm need you
-9 lnnmmmmmmm needed
22 mpmmlmmmmm needs
-5 mpmmlmmmmm needs to
-7 mmmnmmmmmm neighbour
-8 mmmnmmmmmm neighbour is
2 mmmnmmmmmm neighbours
-5 mmrllmjmml neither
-5 mmrllmjmml neither $
3 - nephew
7 mmmnmmmmmm nervous
6 lmokqmmlll never
7 - never had
-14 mmomlmlmmm never heard
8 - never learned
-13 mmnmmmmmmm never thought
35 nllkolplmm new
7 - new flat
6 mmmmmmommm new job
1 - new puppy
-7 mmmmmmommm new year
2 - new zealand
35 - new>-s
8 - new>HOME
-10 - new>PET
-6 mmmmmmommm new>SPAN
6 mmmmmmommm new>WORK
-3 nmmlpmlmml new>w
13 - newborn
39 mskllnllml next
5 molmmmlmmm next $
-1 mnmlmommmm next chapter
5 mmmmnmmmmm next month
-4 mnmmmmmmmm next to
7 - next week
7 - next year
-6 klmlkmtlml nice
-1 mmlmmmommm nice talking
0 mmlmmmommm nice to
40 mkkrlommml night
-9 mlkrmllmmm night $
10 mmmmmmnmmm night and
3 mmmmmnmmmm night my
-9 mmmmnmmmmm nights
11 - nimbus
21 mmmlommmmm nine
19 mmmlnmmmmm nine $
25 kmqjknpmmk no
-6 mlmlmmonmm no $
-18 mnlnmmmmmm no change
3 mnnmmmmmmm no i
22 - no kids
7 - no money
-3 mmnmmmlmmm no that
4 mmmmmmommm no>-s
-5 mmnmlmlmmm no>DEICTIC
3 mnnmmmmmmm no>I
26 - no>KIN
4 lmkmmonnml no>w
-11 mllmqolmmm nobody
-6 mmmmmommmm nobody knows
-1 - normal
-7 nmmmnmmmmm norway
-6 - nose
1 njxkkhkoki not
-3 mmnmmmlmmm not $
35 mmlmomnmmm not 've
10 mlnmmmmmmm not a
12 - not afford
-7 - not agree
7 mmnmmmmmmm not believe
-7 mmmmommmmm not buy
-3 mmmlomlmmm not care
-4 mmmommmmmm not come
-3 mnmmmmmmmm not compile
9 - not drive
22 nmmmmmmmmm not eat
-16 mmlommmmmm not find
2 mmlnmmmmmm not finished
-9 mnmmmmmmmm not get
-1 mmmnmmmmmm not go
-1 - not had
-3 mmlommmmmm not hear
7 mmnmmmmmmm not help
-8 mmlnmmmmmm not home
-4 - not in
-26 omnlmmmmmm not know
5 mnmmmmmmmm not let
12 mmmmmmmlmm not like
5 - not love
5 - not married
-6 mmolmmmmmm not mean
15 lmlmmmnmmm not much
-17 mmmmmnmomm not need
13 - not own
3 mmmnmmmmmm not pick
-8 mmmmommmmm not read
-20 lmqkmmmmmm not see
-3 mmlmnmlmmm not sleep
24 - not stand
-15 pmnlmmmmmm not sure
-1 mmlmmmmmmm not talk
-3 nmnmlmlmmm not that
-8 lmnmmmmmmm not think
-10 ommlmmmmmm not understand
-1 lmommmlmmm not wait
-2 mmlmmmmpmm not want
-6 mmnmmmmmmm not what
-11 mnoklmmmmm not work
2 mnmmmmmmmm not working
-4 mmmmmmlomm not write
35 mmlmomnmmm not>'ve
-4 mlnmmmmnmm not>-ed
-15 mmmnmmmmmm not>-ing
5 - not>CONDITION
-11 pmnllmlmmm not>DEICTIC
-8 mmlnmmmmmm not>HOME
18 mmmmmmmlmm not>LIKING
10 mmmnmmmmmm not>MOOD
-6 mmnmmmmmmm not>WH
-9 looklmmmmm not>WORK
10 mlnmmmmmmm not>a
-7 mmmmommmmm not>buy
22 nmmmmmmmmm not>eat
-9 mnmmmmmmmm not>get
-1 mmmnmmmmmm not>go
-1 - not>had
-4 - not>in
5 mnmmmmmmmm not>let
13 - not>own
-20 lmqkmmmmmm not>see
-48 nkmnmkqqlk not>w
-14 lnmlmnmnml nothing
-8 mmllloommm nothing $
-5 mmmlommmmm novel
-9 mmmmnlmmmm novels
-23 mmmlnmmmmm november
-23 mmmlnmmmmm november $
-35 kooqkjiklk now
-22 lklqllhlll now $
-4 mnnmmmmmmm now i
-5 mmlmmmmmmm now talk
-5 - null
4 lollllnpmm number
-4 mnllmmnpmm number $
10 lnmmmmmmmm number is
-8 mnmmmlmmmm numbers
44 - nurse
12 - nuts
14 nnmmmmmmmm o
-5 nnmmmmmmmm o clock
-5 nnmmmmmmmm o>w
14 - october
12 - october $
3 kqngpplhmo of
29 ommmllmmmm of a
-7 mmmmnmmmmm of coffee
13 mnmmmmmmmm of heights
-12 mlolmmmmmm of it
1 - of music
35 mnmlmlmmpm of my
-5 mlmmmmmmmo of our
-9 mnmmmmmmmm of that
-24 lqknmkllml of the
-2 mlommnlmmm of them
-10 mmmlmqmmmm of this
-1 mommmmmmmm of those
5 mnmmmmmmmm of three
-18 mlmmommmmm of two
-2 kmnlmmnmmm of you
34 - of>-ing
10 mpllmmmmml of>-s
-33 lnoklplmlm of>DEICTIC
33 mmmlllmmpo of>MY
1 - of>PLAY
10 - of>SPAN
-16 mlqmlnlmml of>THIRD
-18 mnmmmmmmmm of>WORK
-2 kmnlmmnmmm of>YOU
29 ommmllmmmm of>a
-24 lqknmkllml of>the
-18 mlmmommmmm of>two
-44 mkklqpnklq of>w
-2 mmmrkmllml off
-10 mlnokmmmmm off $
-9 mmlommlmmm off to
-9 mmlommlmmm off>to
11 - off>w
-13 mlpjmmmmmq offer
-5 mmpkmmmmmm offer $
7 - offered
-3 mllollmmmn office
9 mmlnmmmmmm office $
-9 mmmnmmmmmm office today
13 mmqllmkmmm oh
35 - ohio
19 - ohio $
2 mlnnklolml okay
-6 nmlmlmnmmm okay $
-10 llnnmlkmmm okay i
-1 mmnmmmlmmm okay that
45 omllkrommm old
-10 mmmmmmpmmm old $
12 - old westerns
33 - old>-s
-1 mmmmlommmm old>PERSON
11 mmmllpommm old>w
6 - older
16 llhuljlikr on
-15 mnlnmmnlmm on $
-4 mkmmnnmmmm on a
2 mmmmnmmmmm on friday
6 - on fridays
-7 mmmnmmmmmm on hold
-13 mmmnmmmmmm on me
-12 mmmllmmmmr on monday
-5 mmmmnmmmmm on mondays
-51 mllqmllmmm on my
27 - on our
-7 mmmmlmmmmo on port
6 - on saturday
-12 mmmmnmmmmm on sundays
8 mkkrlkmllk on the
-4 mnmmmmmmmm on this
2 - on tuesday
11 - on weekends
-7 mnlmmmmmmp on your
-17 mommlnmmml on>-s
13 mlmlnmlmmq on>AHEAD
-10 mnmlmmmmmm on>CODE
-5 mnklmmommm on>DEICTIC
20 mmmlommmmm on>LASTING
-24 mllqmllmmm on>MY
-7 mnlmmmmmmp on>YOU
-4 mkmmnnmmmm on>a
-13 mmmnmmmmmm on>me
8 mkkrlkmllk on>the
50 mmomlmmmmo on>w
1 lmlmnolnmm once
-4 mmmmomlnmm once $
-6 olsjlliolk one
7 lkskkmklml one $
-1 - one is
2 mmmmmnmmmm one of
-1 monmlmlmmm one please
-7 mnlnmmnmml ones
-7 mlmnmmnmml ones $
-9 momlmmmmml online
-2 mnmlmmmmmm online $
-29 mijlmkoymn only
-19 mlmmlmmmmo only $
10 - only child
-1 mkmmmmmpmm only reply
-11 mmnnmnmlml open
-15 mmnmlnmlmm open the
10 mmmmlnmmmm opened
-25 mmmlmpmmmm opens
22 - operation
22 - operation $
-17 mmnmmmmmmm option
-13 pllllmonml or
-8 nmmmlmomml or>w
-34 lolllollon order
-16 mnmmmmmmmm order $
-4 mnmlmmmmmo order has
-77 hyccammyib orders
-6 iyfgahgyle orders none
-68 ltkikqrmkj orders own
11 - organising
7 mmnmmmmmmm original
7 - oslo
-21 mlpmmlmlmm other
-4 mlnmmmmmmm other one
48 mkmlpllmmu our
8 - our dog
16 - our first
10 - our house
8 - our school
-7 milumnlllk out
-15 lloolollml out $
-12 mlmplmlmmm out for
-4 mmmmnmmmmm out in
5 - out last
-12 mllplmlmmm out of
20 - out>DEICTIC
-8 mmlnmmmmmm out>NOW
10 olmmmmmmmm out>WH
-12 mlmplmlmmm out>for
-4 mmmmnmmmmm out>in
-12 mllplmlmmm out>of
4 mmmmmmommm out>w
-6 mmlmlmmnmn output
-33 mmlommlmmm outside
-27 mmmnmmmmmm outside $
6 mllokmmmmm over
7 - over my
9 mmmmmnmmmm over the
29 mllmmommom own
10 mmmmmommmm own a
10 mmmmmommmm own>a
10 - owns
-10 mmmnmmmmmm packing
-21 mqlklmmmmm page
-13 mpmkmmmmmm page $
2 - paid
19 - paint
-1 - painting
-7 mmmnmmmmmm pancakes
11 - pandemic
11 - pandemic $
11 - panic
-1 loomlmmkmm paragraph
0 lommmmmlmm paragraph $
-1 mmomlmmmmm paragraph is
-14 mlmommmmmm parcel
-2 mmmnmmmmmm parents
-14 - parents $
20 - parents 're
4 - parents about
4 - parents that
-22 mnmmllmmml paris
-12 mommklmmmm paris $
-1 mmmmnmmmmm park
-35 mnokpllmml part
-22 mnmmnmlmmm part two
3 - partner
-5 mmmmlmmmmm party
-9 mlnlmommmm pass
-9 mlnlmommmm pass $
22 - passed
9 nmmmmmmmmm passport
9 nmmmmmmmmm passport $
11 momlmmmmmm password
-5 mnmmmmmmmm password $
16 - password is
12 mmmnmmmmmm past
-11 mllnommmmm pasta
-6 mlmlpmmmmm patient
4 mmmmkmpmmm paul
4 mmmmkmpmmm paul $
-4 npmlmlmmmm pay
-8 mnmlmmmmmm pay my
-8 mnmlmmmmmm pay>MY
-19 mmmnmmmmmm pen
-10 mmmlommmmm penguins
23 llklwlllmk people
15 mmmmnmmmmm people $
-15 mmmmommmml people 're
10 - people call
-4 mmnmnmkmmm perfect
-4 mmnmnmkmmm perfect $
18 mlmmmmmnmm person
18 mlmmmmmnmm person $
2 - peru
13 - pete
11 - phd
-63 lklqlklmmo phone
-32 mllpmmmmmm phone $
-22 mmmmlmmmmp phone in
5 mnmmmmmmmm phone number
-14 mnmmnmmmmm phones
-14 mnmmnmmmmm phones $
14 - physics
14 - physics $
-31 mlmolnlmmo pick
-31 mlmolnlmmo pick up
-22 mmmnmmmmmm picking
-16 nmlnmmlmmm pizza
-1 ommmmmmmmm place
-29 mnmmmmmlmm plan
-8 mnmmmmmmmm plan for
-23 mlmloommmm planet
-7 ommmmmmmmm plans
-5 nlmmnmmmml plant
11 mnmmmmmmmm plants
23 mpmmmmllmm play
-26 mmmnmmmmmm playing
15 mmmmommmml plays
27 - plays the
-10 kskjhknrlj please
-38 lrlkilpqmk please $
-2 mlmmmmlomm please be
-11 mlolmmpmmm pleasure
2 nmmmmmmmmm plumber
-28 mlplllmpmm poem
-9 mmqkmmkmmm point
-9 mmqkmmkmmm point $
1 mlmmlmmqmm points
2 mmmmlmmnmm points $
20 mmmmnmmmmm policy
-9 mnmmlmmmmo port
-7 mmmmlmmmmo port 0000
10 mmmlmmmmmq position
9 - position $
-14 mnmmmlmmmm post
-1 mmmnmmmmmm post office
14 - practice
-2 mlqlmmmmmm prefer
-10 mmnlmmmmmm prefer the
14 - pregnant
-9 mnmmmmmmmm presentation
-5 nlmmnmmmmm president
-10 mnmmmmmmmm press
9 - pressure
-7 mlmmmolmmm pretend
22 - pretty
-3 mmmlommmmm prices
-17 nnmlmmmmmm printer
-16 oolllmmmmm prints
-4 mnmmmmmmmm prints the
8 - prison
7 - prison $
-5 mlnommlmml probably
-44 mmmkololmm problem
-7 mmnlmmommm problem $
-3 momkmmmmmm problems
-21 momlllmmml product
-3 mnmmlmmmmm product is
-6 momllmmmmm program
7 mmmmommmmm programming
21 mpmmllmmml project
14 - project falcon
2 mlmmmmmmmo propose
13 - proposed
-1 mmplmmlmmm proud
-1 mmnmmmlmmm proud of
12 - puppy
0 mnlnmlmmpm put
-6 mnmmmmmmpm put it
-9 mnmmmlmmmm put the
-6 mnmmmmmmpm put>DEICTIC
-9 mnmmmlmmmm put>the
-23 mmmnmmmmmm pyjamas
1 mmlmommmmm python
-4 lnmmmmmmmm query
-39 rlmllllqmn question
-3 mnmmlmlqml question $
-3 mnlmmlmomm questions
-11 mmmqkmmmmm queue
-3 pnmlmmmmmm quick
57 - quit
32 - quit smoking
-26 mnmlmkmmtm quote
-5 mnmlmmmmmm quote for
-15 mlmmlmmpmm rain
-15 mlmmlmmpmm rain $
-3 mmlommlmmm raining
-17 mmmmnmmmmm raise
4 mmmlnnmmmm raised
13 - raised in
1 mmmmnmmmmm raised the
-5 mmmmmnmmmm ran
-9 mmmmmnmmmm ran away
-9 mmmmmnmmmm ran>w
-24 mlmlplmmmm rate
-24 mlmlplmmmm rate $
24 mlolmmmmmm rather
6 - rd
-5 mlloomlmmm reach
-2 mmmnmmmmmm reached
-5 mlmnlmmmmm reaching
10 mnlkqlmmmm read
-8 mmmmommmmm read $
17 - read a
-5 mnmmmmmmmm read the
16 - reading
-10 omkolmkmmm ready
-5 omlnlmkmmm ready $
7 olpllmklmm really
-3 nmnlmmlmmm really $
17 mmnknlmmmm recipe
14 olmmmmmmmm recommend
14 mlmmmmmmmm recommend a
-4 molmmmmmmm red
-8 mmmnmmmmmm red>w
-9 mpmllmmlmm refund
-9 momllmmmmm refund $
-11 mmkmkmrmmm regards
20 - relationship
6 - release
9 mmnlmmmmmm remember
11 - remember that
-8 mnmmmmmmmm remind
-8 mnmmmmmmmm remind me
10 mnmmmmmmmm rent
11 - rent out
15 mllmmmopmm reply
-1 mmmnmmommm reply $
-1 mllmmmmqmm reply with
-12 mnmmmlmmmm report
-7 mnmlmmmmmm report a
-13 mnmlmmmmmm reset
-13 mnmlmmmmmm reset my
14 mmmmommmmm resigned
-30 mlmlonmmmm respect
-14 mmmlnmmmmm restaurant
-5 mmmmnmmmmm restaurants
-8 lmnklmmsmm result
-8 lmnklmmsmm result $
-14 mmmmmmmmmo results
9 - retired
11 - retirement
11 - retirement $
-6 mnmllmmmmr return
-5 mmmmlmmmmr return a
-10 momlmmmmmm returns
-20 mlmmmlmmqm review
-20 mlmmmlmmqm review i
-19 mnmmnmmmmm revolution
-1 - rich
7 mnmlmmmmmm ride
-12 pkrmkkimll right
-17 omslkljmmm right $
8 mllommmmmm right now
-6 mmmmnmmmmm river
-11 - road
-11 - road $
-15 mlmmolmmmo role
-13 mmmmnmmmmo role of
6 mnmmmmmmmm roman
-8 mnmmmmmmmm rome
11 mklnlpmmpl room
-8 mllnlpmmmm room $
25 - room is
15 - roommate
-7 mommmlmmmm row
-7 mommmlmmmm row and
-7 mommmlmmmm row>and
-14 mnmmmmmmmm rows
7 mmlomlmmpm run
-20 mmmmmlmmpm run $
27 - run a
-7 mnlmmmmmmm run it
-1 mmmnmmmmmm run out
-13 mnlnmmmmmm run>DEICTIC
27 - run>a
-1 mmmnmmmmmm run>out
-24 mmlpkmmmmm running
-16 mmmnlmmmmm running $
-7 mmmnlmmmmm running late
37 mnmmmmmmmm runs
44 - s
0 mnmmmmmmmm sad
1 mmmmmmommm safe
-47 ljrkmmmmql said
-12 llplmlmmom said $
0 mmnmmmmmmm said no
-8 mmmmnmmmmm said that
28 - sail
28 - sail $
4 mlmmlmmmmp salt
-2 mlmmlmmmmp salt $
-7 lmvillmlml same
-5 mmplmmkmmm same $
-10 mnmnmlmmmm sandwich
13 - saturday
8 - saturday $
5 mnnllmmmmm save
14 - saving
1 mnmmmmmmmm savings
-3 mnmmmmmmmm savings $
-11 mmlnlnmmqm saw
-47 njmjmntlll say
-13 mmolnmlmmm say $
-4 mmmlmmpmmm say hi
-8 mlmmmpmmmm say i
-1 mmmmlmommm say that
-1 mmmmlmommm say>DEICTIC
-8 mlmmmpmmmm say>I
-6 mmlkmmqmmm say>THANKS
-4 nmmmnmmmmm say>w
-3 mnmllkmmrm says
6 - says he
-15 mmmmmlmmrm says i
27 - scared
12 - scared of
51 mnmmlmmmmo school
38 - school $
9 - school board
6 - school in
2 - school is
1 - school since
-4 mlmmnmmmmm screen
-5 mollmmmmmm script
-2 mnlmmmmmmm script that
-5 nlmlmnmmmm sea
1 mmmmnmmmmm sea $
-5 mmmmommmmm season
-19 lnmomlmmmm seat
-6 lnmnmmmmmm seat $
-10 mlmnmmmmmm sec
-10 mlmnmmmmmm sec $
10 lprjmlmmmm second
0 mmnlnmmmmm second $
-4 mmnlmmmmmm second one
21 - second year
-29 jmqkklrlmk see
-10 mmnllmommm see $
-3 lnmmmmommm see how
-1 mmnmmmlmmm see it
4 - see my
-3 lmpknlmmmm see the
-3 mllnlmpmml see you
-4 mmnnlmlmmm see>DEICTIC
4 - see>MY
-11 lnnlmmnmmm see>WH
-3 mllnlmpmml see>YOU
-3 lmpknlmmmm see>the
8 - seeing
7 - seeing someone
27 - self-employed
14 - sell
16 mnmmlmmmmm sells
20 lqknmmllmm send
-1 mmlommmmmm send it
7 lommmmmlmm send me
-1 mmpmkmkmmm sense
-1 mmnmlmmmmm sense $
-27 mlnnmmlmmp sent
-6 mmmlmmmnmp sentence
7 mmmlmmommm service
7 mmmlmmommm service $
2 momlmmmmmm set
5 mnmmmmmmmm set a
5 mnmmmmmmmm set>a
-7 mnlmnmmmmm seven
-1 mmmnmmmmmm seven $
-3 nmmmlmmmms shall
9 mmmmnmmmmm share
14 - share an
-11 mlmnnmmmmm sharks
26 lklpkrllpl she
18 mmlolmlmmm she 's
4 - she died
4 - she had
13 mmmnlmmmmm she is
1 mmmnmmmmmm she just
16 - she said
-5 mmmnmmmmmm she say
5 mmmmmommmm she was
8 - shellfish
11 - shelter
7 mmmnmmmmmm shift
25 - shifts
-1 mlmmlommmm ship
-6 olmmmmmmmm shipping
-3 mnlplmmmmm shoes
-2 mnmnlmmmmm shoes $
2 mmmnmmmmmm shoes 're
-13 onmnllmlml shop
-12 onmllmmmml shop $
-2 mmmnmmmlmm shopping
38 lpklmmlpml short
24 molmnmlmmm short $
-10 mjolmmksmm shorter
-3 mlmmnmmomm shorter $
-28 nmkjolnulm should
-9 mpklkmlqmo should be
-2 mmmmommmmm should do
9 pmmmmlmmmm should i
-14 mnmnmmmlmm show
-21 mklqlmmmmm shower
-23 mllolmmmmm shower $
-16 nnllmmlmmo shows
-17 mmmmmmmmmo shows the
-3 mmmlmmommm shy
7 - siblings
7 - siblings $
14 - sick
17 mmmmlmmmmm signed
-22 mlmloolmmm silver
-7 mklmlmlsmm simple
0 mmmmmmlnmm simple words
58 mmmmmmommm since
2 - since 0000
8 - since i
3 - since march
13 - since my
2 - since she
1 - since spring
23 - since the
14 - single
-14 nmmnmmmmmm sink
-14 nmmnmmmmmm sink $
15 mmmmlmpmml sir
-22 mmmmmmmmom sister
-11 - sister is
-12 mmmmnmmmmm sisters
-2 mmlnmmpmmm sit
-18 mlmomlmmmm sitting
-10 mlmnmmmmmm sitting in
39 mmmmnlmmmm six
-8 mnmmmlmmmm six $
3 - six months
5 - six years
23 - six>SPAN
19 - six>w
0 momllmmlmn size
6 mmmmmmmlmm size $
20 - size 0
14 mllnmmmpmm skip
-26 niitmlpkml sleep
-17 mjlqnllmmm sleep $
13 mmmommlmmm sleep badly
-7 nmmllmplml sleep well
-5 mmlommlmmm sleeping
4 - sleeping since
25 - sleeps
-9 mmlommlmmm sleepy
-9 mmlnmmlmmm sleepy $
-19 mmlpmmlmmm slept
-10 lmmlnmmmmm slow
-8 mnmlmommmm slowly
35 mmmmlmommm small
0 mmmmnmmmmm small town
-6 mmmmmommmm smile
30 mmmlqmlmmm smoking
31 - smoking $
-6 njprhmjlpk so
-28 mmokmmommm so $
7 - so he
-4 mmlnmmmmmm so hot
6 nmmmmmmmmm so how
28 - so i
0 mmnmmmnmmm so much
-1 mmmnmmmmmm so tired
2 - so we
2 - so what
15 nmmmmmmmmm so you
28 - so>I
-11 mmmolmkmmm so>MOOD
0 mmnmmmlmmm so>PRAISE
7 - so>THIRD
2 - so>WE
8 nmmmmmmmmm so>WH
15 nmmmmmmmmm so>YOU
-5 llnqkmlmml so>w
-18 mmmnmmmmmm soaked
25 - soap
5 - sober
-13 mlmnmlmmmm sofa
-6 mmokmmlmmm sold
-35 molonlllmm some
-6 mmmlpmmmmm someday
-6 mmmlpmmmmm someday $
14 mnmmmmmmmm someone
-44 nkrmlnlmml something
-5 mlmnmmmmmm something $
-4 mlmlmmqmmm sometime
-4 mlmlmmqmmm sometime $
-13 mmmmmmnmmm sometimes
-20 mmmmmmnmmm sometimes $
20 - son
9 - son $
1 - son he
-9 - son is
-12 mmmmmkmmpm song
-14 mlmmmmmmom sons
-17 mlkjlmulml soon
-17 mlkjlmulml soon $
24 - sore
-14 mlllllsmmm sorry
-3 mmmlmmnmmm sorry i
0 mkmmlmmrmm sound
-15 mltljmklml sounds
-8 mmommmlmmm sounds like
-6 molmlmmmmm soup
-16 mmmmmmmmom spain
-16 mmmmmmmmom spain $
-12 mnmmmmmkmm spanish
-2 mnmmmmmlmm spanish $
-1 nnmmmmmmmm speak
-13 mnmmmmmmmm speak to
-11 mnmlolmmmm speech
3 - spend
7 - spicy
7 - spicy food
5 - split
-10 - spoken
14 - spring
14 - spring $
3 - st
18 - staging
24 - stand
8 - standing
0 mmmlommmmm star
-5 mmlpllloml start
-4 nmmmmmmmmm start $
6 - start my
-1 mmmmmlmomm start with
12 mmmmlmmmmo started
10 mmmnmmmmmm starts
12 - starts at
16 - state
-8 nmmlmlmmmm station
-8 nmmlmlmmmm station $
-20 ommlmlmmpm status
-6 ommmmlmmmm status of
-4 mlmplmmmmm stay
1 mlmnmmmmmm stay in
-2 mmmnmmmmmm staying
-3 mmmnmmmmmm staying in
2 - staying with
-25 mmpkkmlqml step
-4 mmnllmlqml step $
-7 momlmlmmmm step 0
-4 mmmmlmlqmm step by
-3 llsmklilml still
-6 - still 've
-9 mmmnmmmmmm still at
-3 mmnlmmmmmm still do
-9 mmmnmmmmmm still in
16 - still live
-1 mmlommlmmm still waiting
-2 mmpkmmlmmm still wrong
28 mlmnmmmmmm stop
-5 mlmnmmmmmm stop $
13 - stopped
-8 mmmlnmmmmp store
-42 lonknlllml story
-18 mnnlnlllmm story $
-23 mmmlpmmmmm strange
22 - street
11 - street $
-4 mnmmmmmmmm string
-1 - string $
22 - stroke
12 - stroke last
7 - struggling
-27 mmnokllmml stuck
-12 mnmnllmmmm stuck at
-14 mmmolmlmmm stuck in
13 - student
-19 mmmmommmmm students
9 - studio
1 mnmmmmmmmm study
14 - studying
4 lnmmmmmmmm subscription
4 lnmmmmmmmm subscription $
13 mnmmmmmmmm sugar
-11 mnmmmlmmmm suggest
-3 momllmmnmm summary
-12 mmlmnmommm summer
-1 mmmmmmommm summer $
-4 mmmmnmmmmm sun
-5 mmmmnmmmmm sun is
-5 mmmmnmmmmm sun>AUX
6 - sunday
-8 mmmmnmmmmm sundays
-12 mmmmnmmmmm sundays $
-26 mlkkmoqmmm suppose
-2 mmmlmommmm suppose i
-18 plmkllsmml sure
3 - surgery
9 mlmnlmommm sweet
-4 mlmnmmlmmm sweet $
35 - swim
25 - swim $
15 - switched
-1 onmmmmmmmm synonym
-15 ljnnlllrml table
-12 mjnnmlmomm table $
-16 llllnpomll take
-5 mlnmmmmmmm take a
1 mllmlmrkmm take care
-2 mnlmmnmmmm take the
-2 mlmmmokpmm take your
28 nllkrmmmmm takes
-4 nmmmmmmmmm takes $
15 mlmnlmmmmm taking
3 mmmnlmmmmm taking a
8 lkokkoqmml talk
9 mmmmmnmmmm talk $
-5 mmlmmmmmmm talk later
8 mmollnmmmm talk to
-21 lloklnpmmm talking
-1 mloklmqmmm talking to
-5 momllmmmmm task
-5 momllmmmmm task is
2 mlmmommmmm taught
14 - taught me
-5 mlmmlpmmmm tavern
-5 mlmmlpmmmm tavern and
-7 nmmlnmmmmm taxes
-2 nmmmmmmmmm taxes $
-10 mllolmmmmm taxi
-8 mmmnlmmmmm taxi is
-6 lnlnnllmmm tea
-12 mmlnnmlmmm tea $
-1 lmmmnmmmmm teach
14 nmmmnmmmmm teacher
0 nmmmmmmmmm teacher $
-7 mlmmpmmmmm teachers
-5 mlmmommmmm teachers $
18 mlmmnmmmmo team
19 mlmmmmmmmp team $
-12 mlmmmommmm teeth
-12 ommllnnlmm tell
-6 onmmlmmlmm tell me
-4 - tell my
-18 omllpnllml ten
-17 mnlnmmmmmm ten minutes
11 - ten times
1 - ten years
-3 mmmmonlmmm ten>-s
-18 mnlmnmlmmm ten>NOW
2 - ten>SPAN
-8 mmmmmmmnmm terminal
3 mlmmlmlnmr terms
5 mmmlmommmm terrible
11 mommlmommm test
14 mmmmmmommm test $
-16 moknllmnml text
-2 mllmmmmomm text $
34 - th
31 - th $
-55 lklltllomk than
3 mmmmnmmmmm than dogs
-10 mlnmnlmmmm than the
-8 llokllommn thank
-8 llokllommn thank you
-11 mlpjkmplml thanks
-9 mmollmlmmm thanks $
-3 mmllmmpmmm thanks for
2 mmnmmmmmmm thanks i
-83 lfyakqjgmj that
-44 mjwflkmlll that $
-7 lltjjlmlll that 's
-2 mmnmmmmmmm that a
0 mmlmlmommm that again
-1 mmnmlmlmmm that helped
-4 mmnmmmmmmm that helps
25 mllmmrmmmm that i
-7 mmomkmmmmm that is
0 mmnmmmmmmm that must
-2 mmmmmnmmmm that my
-7 mmnmmmlmmm that one
-2 nmmmlnmmmm that the
-1 mmmnmmmmmm that was
-7 mlnmmmmmmm that way
-1 mmnmlmmmmm that would
-85 orgsotcmmd the
20 mmmnmmmmmm the 0
1 mnmmlmmmmm the airport
-6 mjnllmmrmm the answer
2 - the api
-6 mnmmlmmmmm the area
18 - the army
-10 mmmolmmmmm the baby
18 - the bakery
30 - the band
-5 mmmnmmmmmm the bank
-5 mmmokmmmmm the bath
-1 mmmlnmmmmm the battery
18 - the beach
5 nlmkolpmml the best
-15 mlmnnmmmmm the black
14 mlolmmmmmm the blue
-14 mlmnnlmmmm the book
-6 mmmmommmmm the bridge
29 nmmmmmmmmm the build
-12 nllplllmmm the bus
-14 momlllmmmm the button
-9 - the capital
-3 mlmmlrmmmm the captain
-11 nmmolmllmm the car
-4 mmmnmmmmmm the cat
16 - the church
-4 mnmllmmmmm the code
-31 mmmlolmmoo the company
12 - the council
27 mnmmlmmlmm the data
-2 olmmmmmmmm the delivery
3 - the dentist
-11 ololnlmmmm the difference
-1 mlmommmmmm the dishes
9 - the divorce
4 mmmmnmmmmm the doctor
-8 mlmollmmmm the dog
-10 mlmnkommmm the door
-7 mpmlmmmmmm the driver
-5 mlmmmnmmmm the dungeon
0 mmmmnmmmmm the end
-1 mmmnmmmmmm the entrance
-1 mmlmommmmm the factory
-6 mnmmmmmmmm the file
-4 mmmlommpmm the final
5 lkqknlmmmm the first
-5 mqklmmmlmm the following
-19 mnmmnmmmmm the french
10 mmmnmmmmmm the fridge
28 mmmmnmmmmm the future
-7 mmmnmnmmmm the game
-4 mlmommmmmm the garden
-6 mmllpmmmmm the government
-7 mmmnmmmmmm the gym
-5 mmlnmmmmmm the heating
-14 mlmllommmm the hero
0 mmmmmlmomm the introduction
16 - the job
-6 mlmolmnmmm the kids
-15 mmmmnmmmmm the king
-12 mmmnlmmmmm the kitchen
-6 mmmmnmmmmm the largest
-11 mmmmlnmnmm the last
3 nmmmnmmmmm the left
1 mmmnmmmmmm the leftovers
-25 mlmmlommom the letter
6 - the library
-9 - the lift
-10 mnmnknmlmm the lights
-11 mnpllmmkmm the link
-5 - the list
-1 - the mall
-3 mmmnlmmmmm the meeting
-1 mmmlnmmmmm the middle
-9 mlmmmmmmmm the moment
-15 mlmlonmmml the moon
8 mmmkmmpmmm the morning
-13 mlmmnlmmmm the movie
-30 mlmlolmmmm the museum
24 - the navy
0 mmmnmmmmmm the neighbours
-3 nlmlmmnmmm the new
-6 mnmllommmm the next
-3 mmlnmmmmmm the office
-16 mmmlkrmmmm the old
22 - the operation
7 mmnmmmmmmm the original
-17 mjpmmlmlmm the other
-3 mommmmmlmm the output
11 - the pandemic
-26 mnlnllmmmm the phone
-1 mmmnmmmmmm the post
-5 nlmmnmmmmm the president
5 nmmmmmmmmm the printer
21 mnmmmlmmmm the project
-11 mmmqkmmmmm the queue
-13 mmmmlommmm the rain
6 - the release
-4 mmmmnmmmmm the restaurant
-7 mlnlmmmsmm the result
-16 mmmmmmmmmo the results
-13 mmmmnmmmmo the role
-2 lmsjmlmmmm the same
9 - the school
6 nmmmlnmmmm the sea
-7 lprimlmmmm the second
9 - the shelter
-1 olmnlmmmmm the shop
-2 mmmnmmmlmm the shopping
-21 mmmnlmmmmm the shower
-13 mlmnmlmmmm the sofa
-3 molmlmmmmm the soup
4 - the spring
-7 nmmlmmmmmm the station
-6 ommmmlmmmm the status
-10 mmmlnmmmmp the store
-20 mpmlmlmlmm the story
6 - the summer
-4 mmmmnmmmmm the sun
-4 mlmommmmmm the table
-5 mlmmlpmmmm the tavern
-3 mnmlmmmnmm the text
4 mmnmmmmmmm the third
18 mmmnmmmmmm the tickets
14 mmmmnmmmmm the time
-1 mlmmmmmomm the tone
10 - the town
-20 mlmnnmmmml the train
19 - the treasurer
5 mmmnmmmmmm the vet
1 mlmmommmmm the violin
6 - the waiting
-14 mmlolmmmmm the way
-9 mmlmommmmm the weather
18 - the wedding
-21 mllpmlmmmm the window
-1 mmmmmmmnmm the word
-6 mmmmommmmm the world
-3 - the wrong
37 oklplmmlmm the>-ing
31 lphmoojqom the>-s
20 mmmnmmmmmm the>0
-6 mnmllommmm the>AHEAD
-34 koojikmtlk the>CHAT
-27 lyjmhjljlk the>CODE
-28 mnrjmlllll the>DEICTIC
22 mmmmmnmmmm the>HOME
-11 mlmpllnmmm the>KIN
-8 ommmmmmmmm the>LASTING
-3 mmmlmoommm the>MOOD
-9 lorillolmm the>NOW
12 onmlmmmlmm the>ORDER
1 mlmmnlmmmm the>PERSON
-3 mlmpllmmmm the>PET
17 mllonmmmmm the>PLAY
5 nlmkolpmml the>PRAISE
17 mmmmmnmmmm the>SPAN
-27 lllmpllloo the>WORK
-12 nllplllmmm the>bus
-11 nmmolmllmm the>car
0 mmmmnmmmmm the>end
-3 nlmlmmnmmm the>new
-16 mmmlkrmmmm the>old
6 nmmmlnmmmm the>sea
-4 mmmmnmmmmm the>sun
5 mmmnmmmmmm the>vet
-4 lijptvdnnl the>w
-14 mmlolmmmmm the>way
-21 mlmmpmmmml their
2 mpollmllll them
12 mmommmlmmm them $
-17 mlmrnkllml then
-10 mmnnmmlmmm then $
-8 mlmommmmmm then i
3 - therapist
12 - therapy
-3 migupmmnmk there
-14 nkiqplkomm there $
9 mlmmommmmm there 're
5 mmmplmlmmm there 's
4 mlmmmmmmmm there a
-1 - there any
-2 lmmmmlnmmm there how
-6 mmmmmommmm there was
-22 mnmlomllmm these
-6 mommmmmmmm these two
11 - thesis
11 - thesis on
-4 olkmslllml they
-2 mmmokmmmmm they 're
-9 mmlmpmmmmm they closed
-8 mmmmommmmm they say
-2 mmmmommmmm they should
-2 mmmmpmlmmm things
-20 mmmmpmlmmm things take
-45 phtjrjjoll think
-1 ojqllmmmmm think about
9 mmnnllmmmm think i
-9 nmllommmmm think it
11 - think of
-16 mmolmmmmmm think so
-9 mmollmmmmm think that
-5 omllplmmmm think the
-4 mmolmmlmmm think you
-4 mlolmnlmmm thinking
4 mmnnmmlmmm thinking about
-5 mmmmmnmmmm thinking of
4 - thinks
0 mlnnmmmmmm third
-6 mlmnmmmmmm third floor
8 - thirty
-44 lullhnjlon this
-24 mplllmlomm this $
-6 mmnmmmmmmm this answer
-9 mnlmmmmmmm this by
3 mmmmnmmmmm this city
-8 mommkmmmmm this exercise
-13 knmmmmmmom this for
-3 mnmmmmmmmm this function
-11 nlpllmlmmm this is
9 - this month
12 mljrmmmmmm this morning
9 - this summer
0 mmlmmmmnmm this text
-4 mmnmmmmmmm this version
11 - this year
-16 onnknmmmmm those
9 - though
7 - though i
-14 mmnmmmmmmm thought
-72 lrnkiokoon three
-15 mnmmmlmmmm three $
5 - three kids
3 mmmmlmmmmp three years
24 - throat
52 mnmmlommmm through
15 mmmmlommmm through the
5 mnmmlmmmmm throws
17 - thursday
12 - thursdays
12 - thursdays $
10 mmlmmmmmmm tickets
2 mklkrpnnmk time
-8 mlmlqmjoml time $
-3 mmlmmmommm time for
17 mmmmmnmmmm time i
5 - time in
11 - times
-14 mmlommlmmm tired
-38 mnmlllmmol title
-4 mnmmmlmmmm title for
-24 svhllemgqu to
4 mnmmmmmmmm to 've
-9 mnmlmmommm to a
7 mnmlmmmmmm to add
-3 qmlmmmmmmm to ask
21 mnnmlommml to be
40 - to become
-9 mllpmmlmmm to bed
-1 mlmmommmmm to boil
-7 mmmnmmmmmm to buy
-8 mnlnmmmmmm to call
-7 mnmlmmmmmm to cancel
-8 nnlmmmmmmm to center
16 mnmmmmmmmm to change
-11 mnmlmmmmmm to check
3 - to college
-13 mnmlmmmmmm to compare
-14 mmmlmmmmmn to connect
-5 ommmmmmmmm to cook
5 - to cut
-10 olmmmmmmmm to do
8 - to drive
-11 mllpmmlmmm to eat
10 nnmlnmmmml to find
-7 mlmnmmmmmm to finish
4 nmmmmmmmmm to fix
-7 mllommmmmm to get
-21 mklpmmnmmm to go
-7 mmplmmlmmm to hear
7 nmnlmmmmmm to her
6 mmnmmmmmmm to him
-19 llmnmmmmmo to join
-7 ujmkmllmmm to know
32 mnmmnmmmmm to learn
-8 mmmnmmmmmm to leave
14 - to live
24 - to lose
-20 lnmlmmmmpm to make
44 mmnmmmmmmm to me
0 mmlmmmommm to meet
19 nmmmmlmmmm to move
2 mnmmmmmmmm to my
12 - to nuts
-1 mkmmmmmpmm to only
7 - to open
-5 mmmnmmmmmm to order
7 - to oslo
3 mmmlommmmm to park
-3 momlmmmmmm to pay
31 - to quit
-2 mnmmmmmmmm to read
-7 mnmlmmmmmm to report
-13 mnmlmmmmmm to reset
-5 - to rome
-6 mmmmmlmmpm to run
28 - to sail
5 mnmmlmmmmm to save
-9 nmllmmpmmm to say
-4 mmmmmmmmmo to school
-3 lnmlmmommm to see
-15 mkmpmmmmmm to sleep
-11 mnmmmmmmmm to speak
4 mmmnmmmmmm to start
-8 mlmplmmmmm to stay
7 mlomlmmmmm to talk
5 lmknmnnlnp to the
-3 lkpmmmmmmm to think
12 - to travel
-3 lmplmmmmmm to try
7 mlmmnmmmmm to two
9 - to visit
-6 mnmlmlmmmm to watch
5 mmmnmmmmmm to wear
-9 mmmnmmmmom to work
-39 mpmkmlmmmm to write
-13 llnlklrmml to you
4 mnmmmmmmmm to>'ve
8 mmmmmmmmmq to>-ing
6 mmmmmmmmmo to>-ly
11 mlmlmpllmo to>-s
-10 olmmmmmmmm to>AUX
-3 mnllmmpmmm to>CHAT
18 mnmmmmmmmm to>CODE
-2 mmnlmmmmmm to>DEICTIC
23 nnmmmlmmmm to>HOME
-12 mmmlmmmmmo to>MY
-22 mnmmmmmmmm to>ORDER
2 mlmmommmmm to>PET
-4 mmmnmmmmmm to>PLAY
0 mmmmmmmmmo to>SPAN
0 nlolnmmmml to>THIRD
-6 mmmnmmmmom to>WORK
-13 llnlklrmml to>YOU
-9 mnmlmmommm to>a
7 mnmlmmmmmm to>add
-3 qmlmmmmmmm to>ask
21 mnnmlommml to>be
-9 mllpmmlmmm to>bed
-7 mmmnmmmmmm to>buy
5 - to>cut
-11 mllpmmlmmm to>eat
4 nmmmmmmmmm to>fix
-7 mllommmmmm to>get
-21 mklpmmnmmm to>go
44 mmnmmmmmmm to>me
-3 momlmmmmmm to>pay
-6 mmmmmlmmpm to>run
-9 nmllmmpmmm to>say
-3 lnmlmmommm to>see
5 lmknmnnlnp to>the
-3 lmplmmmmmm to>try
7 mlmmnmmmmm to>two
11 qvhhpffloo to>w
-39 llhujkkllk today
-52 lmiqkkmlml today $
10 - today i
13 - today is
8 - together
2 mmnmmmmmmm told
-1 mmnmmmmmmm told me
2 - told my
30 - tom
-18 mmlmllommm tomorrow
-21 mmlmllommm tomorrow $
-1 mlmmmmmomm tone
-28 llitlljlml tonight
-27 lljrllkmml tonight $
-12 llonjlolml too
-10 mmmlmmnmmm too $
4 - too late
-1 mmnmlmmmmm too long
-10 mmlnmmmmmm too much
2 mmmolmlmmm too>MOOD
-20 lmnmlmommm too>w
18 mmlnmmmmmm took
-10 mmmnmmmmmm took a
-3 momlmlmmmm topic
1 mmmmmmommm touch
-15 mmmmmommmm tower
-15 mmmmmommmm tower $
10 mmmmnmmmmm town
10 - town hall
0 mmmmnmmmmm town in
-22 mmmnnmmmmm traffic
-13 mkmpmlmmml train
-13 mlmnmmmmmm train $
14 - training
-17 mnmmmmmmmm transfer
2 kpmmmmmkmm translate
12 mnmmmmmmmm travel
4 - travel $
19 - treasurer
2 mmmmmommmm trees
2 mmmmmommmm trees $
-22 nnpkmlmmmm tried
-10 mmommmmmmm tried it
-5 mmnlmmmmmm tried that
5 mmmmmmommm trip
7 - trip to
7 momkmmmmmm trouble
4 - trouble sleeping
8 mnmmmmmmmm trouble with
3 momlmmmmmm truck
7 - truck for
-1 nlqlmmjmml true
-2 mmqmlmkmmm true $
29 - trust
-14 ljyhlljoml try
-9 mmolmmlmmm try $
-2 mlommmlpmm try again
0 mmnmmmmmmm try it
-3 mlolmmlmmm try that
5 mlolmmmmmm try to
-4 llplmmlmmm try>DEICTIC
5 mlolmmmmmm try>to
-2 mlommmlpmm try>w
2 lqlmlllmml trying
1 lqlmlllmml trying to
8 mnmmmmmmmm tuesday
5 mnmmmmmmmm tuesday $
0 molnmmllmm turn
29 mmnmmmmmmm turned
-3 mommmmmmmm tutor
10 mmlolmlmmm tv
11 mmmnlmlmmm tv $
3 mmmomlmmmm twenty
1 mmmnmmmmmm twenty $
-29 mmmmlmmmmq twice
15 mmmmmpmmmm twin
12 mmmmmpmmmm twin $
31 - twins
21 - twins $
-8 ktikplknpp two
2 mnnnnlllmm two $
12 - two boys
-6 mlmmlommmm two hours
4 - two months
5 molmmmmmmm two of
-20 mlmmmmmmom two sons
16 - two weeks
8 mmmmmmmmom two years
-26 lukklllolq two>-s
-35 mlmmmmmmom two>KIN
-6 mlmmlommmm two>NOW
-6 - two>PERSON
24 - two>PET
29 mmmmmmmmom two>SPAN
5 molmmmmmmm two>of
12 mlmmnmmmmm two>w
-5 mmlnmmmmmm umbrella
-11 mmmmmmmmmo uncle
-12 mlmlmpmnmm under
-5 mmmmmmmnmm under 0
1 - under the
-41 onqhmllmmm understand
-22 mmokmmlmmm understand $
7 - unemployed
16 mmmmmmmnmm units
16 mmmmnmmmmm university
12 - university in
23 - until
8 - until 0000
1 kijrnonklm up
-24 lmmommmlmm up $
-3 mmmnmlmmmm up at
25 - up for
-14 mlmnnolmml up in
-18 mllnmnmmmm up the
5 mlllnmnmmm up to
21 - up with
-3 mmmlmmommm up>NOW
-3 mmmnmlmmmm up>at
25 - up>for
-14 mlmnnolmml up>in
-18 mllnmnmmmm up>the
5 mlllnmnmmm up>to
22 mmmmmmmmmo up>w
-2 nmmmmmmmmm update
1 lnlnlqollk us
17 mmmmommmmm us $
-7 mnmollmmmm us go
-1 mlmmmolmmm us pretend
30 lklmlmlsml use
4 mllnmmmomm use a
-10 mnlmmmmmmm use the
4 mllnmmmomm use>a
-10 mnlmmmmmmm use>the
13 mkmmmmmqmm use>w
5 mmmmlmmmmp used
12 - used to
-35 mmmmmmmmmo users
16 - uses
12 mqmlmlmmmm using
-3 mommmmmmmm using the
3 - usually
2 - utrecht
2 - utrecht $
-9 mmmmmmmmmp value
-14 mmmmmnmmmm vampire
8 - vegan
7 - vegan diet
8 - vegetarian
7 - vegetarian $
-10 mmmmnlmmmm vermont
-14 mnolmmmlmm version
-10 mmolmmmlmm version $
10 mlommmmnmm very
11 mmmnmmmmmm vet
11 - vet is
11 - vet>AUX
10 - vietnam
10 - vietnam $
1 mlmmommmmm violin
1 mlmmommmmm violin $
19 nmmmmmmmmm visa
9 - visit
3 - visit my
3 mmmmnmmmmm visited
16 - volunteer
-34 mmmmmlmmqm w>"
11 mmmmlommmm w>'s
-21 mlnnmlmmmm w>'ve
-5 mmmmlommml w>*
-14 mlljrnklmu w>-ed
-11 pmojlmmmls w>-ing
47 mlmplmlmmm w>-ly
77 lpgeyhfmrm w>-s
-37 lolkmkloom w>0
25 mlmmmlpmml w>AHEAD
27 mnflwphkjq w>AUX
-31 onmjjkjxmk w>CHAT
28 mqmklllmml w>CODE
25 - w>CONDITION
-22 opnmonilkq w>DEICTIC
-18 llllqpllml w>HOME
18 khmkjyllwj w>I
6 olllmommmm w>IF
47 mnmlmpmmmm w>KIN
31 mlllollmpr w>LASTING
6 mnknnmopml w>LIKING
-12 lljqnlmmmm w>MOOD
-5 nrjkkojknp w>MY
-26 jhgwmilmkn w>NOW
11 nnmlmlmlmm w>ORDER
-11 mlmnnlnmmm w>PERSON
-7 mmllppmmmm w>PET
13 mnmmomllml w>PLAY
-8 mlpmmmlmmm w>PRAISE
4 mmmlmnllpo w>SPAN
-4 mmqllmlmmm w>THANKS
-53 momkopllql w>THIRD
-10 mklomnlmms w>WE
30 tnjmmmllol w>WH
12 molollmmmm w>WORK
-6 glnojjpqlq w>YOU
-23 orjklpgmkp w>a
-13 mlmnmmmnmm w>all
30 mqjlmmlpml w>an
-43 kkkijymlmm w>and
28 mmmmmmmmmr w>as
42 moljnqlmlk w>at
-8 mkmmlmlomm w>be
21 mnmmmmmpmm w>but
17 mllolllqml w>by
1 lmmommmmmm w>day
-24 nrjlkipmql w>for
-12 mmkmmmommm w>go
-2 mmmnmmmmmm w>got
20 ljllvmklmk w>has
-5 mokmomlmmm w>ice
0 kllonlnkos w>in
-3 nmmmnmmmmm w>lie
32 ltnmimnglj w>me
4 - w>men
17 - w>new
5 mmmllmommm w>no
-29 mlqkmmlmmm w>not
-5 nnmmmmmmmm w>o
9 lloippjkkn w>of
0 momnkmmlmm w>off
17 mmmmmmpmmm w>old
-22 lknpnlmllk w>on
-2 nmmmmmmmmm w>or
-14 nklnmoolml w>out
1 mmmmnlmmmm w>six
-2 mmomlmlmmm w>so
-7 mnmmnlmmmm w>tea
-31 srmglqgwjg w>the
-19 nqioqjihjo w>to
-9 mpnkmllmms w>two
-8 ljlnmpmlmn w>up
34 ouggtvgtis w>w
5 mmmmnmmmmm w>war
14 mmnlmmmmmm w>way
9 mmmmmmmnmm w>yes
-29 njoolnloll wait
-10 nmollmlmmm wait $
-15 mjlpmnmpmm wait for
-19 lkkskllmml waiting
-2 mmlolmlmmm waiting $
-19 mklqlmlmmm waiting for
12 - waiting list
-4 mlmnlommmm walk
-8 mmmnmmmmmm walking
8 mlmmlpmmmm walks
-37 nujkjhlslj want
12 mllnmmmpmm want a
-13 mlplmmmmmm want something
-14 lnolmlmmmm want the
-7 mommmlmmmm want them
-12 oqimkkmllk want to
5 mnlmmmmpmm want you
1 mmmkmmommm wanted
4 mmllmmpmmm wanted to
17 mnmmlmmmmm wants
7 mmmnmmmmmm wants to
-3 mmmmommmmm war
5 mmmmnmmmmm war $
36 - warehouse
-23 ljllormkql was
-3 mmmmlmmmmp was 0
-8 llnokqlmmm was a
-5 mmmmlommmm was afraid
0 mmmnmmmmmm was at
-18 mmmmmlmmpm was born
3 - was diagnosed
-9 mmmmnmmmmm was founded
-6 mnnlmmmmmm was hoping
-1 mmlommmmmm was in
-10 mmnjmmommm was just
0 mmmnmmmmmm was late
4 - was little
10 - was my
0 mmkmmmpmmm was nice
-3 - was not
-7 - was on
-12 mmlnmmmmpm was so
-6 - was the
13 - was three
7 - was young
25 mnmlmlmmmm watch
-5 mmlommmmmm watched
-17 mllqlmlmmm watching
-9 mlmnmmmmmm watching a
-2 mmmnmmmmmm watching tv
-17 mpmlnlmlml water
-36 nkpokljlml way
-22 mlqmlljmmm way $
2 mmmnmmmmmm way back
-17 mmmnmmmmmm way home
-1 olmlmmmmmm way to
-17 mmmnmmmmmm way>HOME
-1 olmlmmmmmm way>to
2 mmmnmmmmmm way>w
-20 mmmmmmmmml ways
-20 mmmmmmmmml ways to
31 llnpnjlklr we
-6 mllnlmnmmn we 'll
28 lllpjmlmmp we 're
18 mpmllmmmmm we 've
10 - we adopted
-4 mmolmmlmmm we can
3 - we got
4 mmmnmmmmmm we had
12 mmmnmmlmmm we just
-6 mmmlommmmm we live
6 - we lost
-16 mnmnlmlmml we need
-11 mmmmlmqmmm we should
14 mlmnmmmmmm wear
-18 mlmnmmmmmm wearing
3 mmlmommmmm weather
9 mmlmommmmm weather $
6 mmmlmmmmmq website
23 - wedding
14 - wedding $
3 - wedding is
9 - wednesday
9 - wednesday $
12 mmmmnmmmmm week
4 mmmmnmmmmm week $
11 ommmmmnmmm weekend
3 ommmmmnmmm weekend $
11 - weekends
10 - weekends $
42 - weeks
26 - weeks $
2 - weeks in
16 - weight
-1 mmlmmmommm welcome
1 nlknkltlml well
-20 nlknkmrlml well $
-3 mmmnmmlmmm well today
-10 lklpmmmmlo went
3 - went bankrupt
-13 llmnmnmmml went out
4 mlmnmlmmmp went to
-29 mlllmqmmmm were
-15 mlmmnnmmmm were an
12 - westerns
12 - westerns $
-24 mmmnmmmmmm wet
-24 mmmnmmmmmm wet $
-2 qlmmmmmmmm whales
-4 rkqlkjnllk what
0 nmmmmmmmmm what 're
-7 mmmlmmnmmm what 's
-5 jmmommpmmm what a
18 mmmmmmlmmm what about
-6 lnmmmmmmmm what can
-1 lmmnmmmmmm what did
14 lmmmmmmmmm what do
-1 mommmmmmmm what does
-10 lmplmmlmmm what i
6 - what should
-14 plmlnmmmmm what the
-22 pllnmmmmmm what to
-10 nlskmlkmmm what you
10 - wheelchair
57 onkpokklll when
10 - when he
31 lpknmlmmlm when i
15 lllqomlmmm when you
-8 nmmmlllmmo where
0 nmmmmmlmmm where 're
-1 - where can
5 mmmmmmmmmo where i
0 ommmmmlmmm which
-1 - which one
2 - while
-3 mmmmmpmmmm whispered
20 lolljppmml who
-4 nnmmllmmmm who finds
-3 ommmlmmmmm who is
-42 nhimuprkli who=kin
-92 mhulpawuai who=none
28 gmssarmhul who=own
3 - whole
2 - whole family
-31 qnllllllmm why
-28 momlmllmmm why $
-2 mlmmmmmmmm why does
-1 nmmmmmmmmm why the
10 mlmnmmmmom wife
9 - wife $
0 mmmmmmmmom wife and
-3 mlmnmmmmmm wife is
1 mmmnlmmmmm wifi
-22 lnlpmlmmmm window
-16 mmmomlmmmm window $
-6 lnmnmmmmmm window seat
1 - wine
-29 mmmmmlmmpo winter
-7 mmmmmmmmpm winter $
-40 lmkklqsmml wish
-15 mlllmrmmmm wish i
-10 mlmlmlpmmm wish you
-15 ktnkijksll with
15 mmlolmlpmm with a
12 mlmnmmmmmm with me
-23 mnmlmnmmml with my
8 - with no
-1 mmnlmmmmmm with that
7 mkomlklrmm with the
-5 mmnlmmmmmm with this
-17 mnmmmmmmmm with three
-13 mnmmmmmmmm with two
1 - with us
7 mmkllmqmmm with you
6 mnknmmksml without
-15 mlmllqmmmm wizard
-8 mmlomlmmmm woke
-8 mmlomlmmmm woke up
-10 mmmmnmmmml women
-17 mllmqmmmmm won
-17 mmmmnmmmmm won the
-17 mmmmnmmmmm won>the
-5 slmlmmlmmm wondering
-1 qmmmmmlmmm wondering if
-5 mnmmommmmm word
-7 mklmlmlrml words
-3 mjlmlmlsml words $
3 lmnolmjlql work
-8 mmnokmlmmm work $
-14 mmmlmnmmmm work at
21 mmmnmmmmmm work for
14 - work in
6 - work since
10 - work with
8 mlplmmmmmm worked
-10 mlplmmmmmm worked $
-1 mollomlmmm working
-1 mnmmmmmmmm working on
15 mmollmlmmm works
-11 mnmmmmlmmm works $
-26 mlllplommm world
-24 mmmlnlommm world $
-25 mnojlololl would
-4 mlnmnnmmmm would be
-5 noklmlmpmm would like
0 lnmmmmmmmm would you
-2 mmomlmlmmm wow
-2 mmomlmlmmm wow that
-2 mmomlmlmmm wow>DEICTIC
-29 krljkkkpml write
-23 lrmllkllml write a
-22 mnmlmmmmmm write an
-3 momlmmmmmm write the
13 mplkmlmmmq writing
11 mpmlmmmmmm writing a
17 - writing my
9 mmmmnlmmmm written
-12 mmrkknlkml wrong
-9 nlsjknklml wrong $
-2 mlmlnlmppm wrote
-13 lrllnlmmmm x
-6 mommnmmmmm x is
-6 mommnmmmmm x>AUX
-2 mmommmlmmm yeah
-2 mmnmmmmmmm yeah i
49 mllmnnommm year
38 mmmmnmnmmm year $
-3 - year old
40 mlmmlmmmoo years
28 - years $
11 - years ago
-4 mmmmmmmmom years and
-4 mmmmlmmmmp years of
6 mmoklmolml yes
3 mmnlmmommm yes $
7 - yes i
0 mommmmmlmm yes please
7 - yes>I
0 mommmmmlmm yes>w
23 mlmnommmmm yesterday
7 mlmnommmmm yesterday $
15 - yesterday i
-2 mnjommlmmm yet
-2 mnjommlmmm yet $
-64 sjnhinyhii you
0 lilllmsllk you $
-1 nmmmmmlmmm you 'd
-2 mnlmlmnmmp you 'll
-29 nnoihrqllk you 're
-10 llolnmnmml you 've
-7 mnlmmmnmmm you a
-1 mmlmmmpmml you all
-16 mllmmoomml you and
-12 lllqlllmmp you at
-1 nmmmmmlmmm you been
21 lmkmompmmm you can
-2 onlmmlmmmm you could
-5 nmmmmmlmmm you do
-2 mmlmmmnmmm you feel
3 mmommmlmmo you for
-1 nmmmomllmm you get
18 mmnmmmmmmm you give
-1 mmlmmmpmmm you go
-1 mmommmlmmm you got
16 mmlmmmmmmm you know
-4 mmlnmmmmmm you later
-2 omlmmmlmmm you like
-4 nmnlmmlmmm you mean
-3 mmommmkmmm you misunderstood
0 mnnmlllmmm you must
-1 llmoolmmmm you need
14 mlmmmmmmmm you recommend
-3 llqlmmmmmm you said
-7 lpmmmmmmmm you send
-1 mmnmollmmm you should
0 mmnmmmnmmm you so
0 mmmlmmnmmm you soon
0 mnlmmmmmmm you the
0 omknmmlmmm you there
-2 pmlmmmmmmm you think
3 lollmnlpmm you to
-6 mmjmmmqmmm you too
-1 - you up
20 - you want
-7 mmmmnmmmmm young
7 - young $
-55 kkqjiopqlt your
-4 mmplmmlmmm your advice
-7 mlolmmlnml your answer
-3 mmnmmmnmmm your help
-1 mnnmmmmmml your last
-6 mmmmlmlmmr yours
2 - zealand
2 - zealand $
-3 mmmmnmmmmm zurich
-3 mmmmnmmmmm zurich $
28 - é
"""
