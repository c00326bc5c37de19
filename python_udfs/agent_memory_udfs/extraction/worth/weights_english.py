"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-18 -40,-31,-39,-24,-19,-38,-28,-45,-51,-25 (bias)
4 mmtlkmkmmm !
6 - ! i
6 - !>I
-49 lkkilnlmyk "
-12 mmmjmkmmsm " $
-57 lkkilnlmyk " i
-57 lkkilnlmyk ">I
-20 nmpgeukohn 'd
-8 lkkjmylmml 'd be
-6 mkdymlkmmm 'd better
-1 llmmlnmmmm 'd buy
-8 nyailgjqlj 'd like
16 mlslmmkmmm 'd love
22 mjtjmllmmm 'd rather
-2 slnlmmkmml 'd recommend
-6 mlqjmkxmmm 'd say
-20 fkormhtaiu 'll
-5 mvhomklmmm 'll 've
-4 kicugiylly 'll be
-3 mjgymmmmmm 'll bring
-4 njhtmllmmm 'll call
-1 kluhkmmmmm 'll check
14 mljpmmmmmm 'll come
-5 jjxjllokml 'll do
-1 mqmkmlmmmm 'll give
-3 mjwgmlmlmm 'll go
0 qlmmmkmlmm 'll it
-4 mlybmmlmmm 'll keep
-1 mminmlummm 'll let
-1 mlftlllmmk 'll meet
14 rnfnklklml 'll not
-4 mkjulmmmml 'll probably
-1 muhlmmmmmm 'll send
-2 myjillllmm 'll take
-2 llualmymml 'll talk
-3 ljwillkmml 'll try
-27 tdauaqratm 'm
-10 mmlklmxmmm 'm $
21 - 'm 0
-9 jafnkyolej 'm a
-15 ljkvmkkmmm 'm about
15 - 'm afraid
7 mmpdmmymmm 'm all
-14 mmmjmkmmsm 'm allergic
8 mkmlmxmmmm 'm an
-35 hkiqmgvmmm 'm at
-12 mlgxmlhmmm 'm back
0 vvlcmkmmmm 'm calling
3 - 'm divorced
-2 lthqmimmmm 'm doing
-3 mllommlmmm 'm eating
-5 mmkkmllmvm 'm engaged
-8 mmknmlkmlv 'm excited
-5 kljymlkmmm 'm exhausted
-11 lhkvmjlmmm 'm feeling
-5 mmkmmlmmmm 'm fine
-17 mmjrmljmmm 'm free
40 - 'm from
-10 lplimklmml 'm getting
-6 llycmmhmmm 'm glad
-26 ijpxleimll 'm going
15 jmejmmymmm 'm good
12 llukmllmmm 'm happy
-9 lyjcmkjmml 'm having
-13 mllpmmlmmm 'm heading
-4 mlhlmlwmmm 'm here
-6 mmkpmlkmmm 'm home
-7 ylllmjmmll 'm i
22 likwmikmll 'm in
-8 llsamlymmm 'm just
15 - 'm learning
-9 mllkmklmwl 'm leaving
18 - 'm left
-13 mjjgmlymmm 'm listening
-20 kyqaljjlki 'm looking
-13 mwmemkmmmm 'm making
-17 mmmlmjmmvl 'm moving
16 yjxcmjhllm 'm not
1 mmlnmmlmmm 'm off
-4 mmlommhmmm 'm okay
-1 lijvmhkmml 'm on
-10 mmjqmllmmm 'm out
-10 mjlrmmkmmm 'm packing
16 - 'm planning
5 mmmommmmmm 'm pretty
0 mmpmmllmmm 'm proud
4 mmlnmmmmmm 'm reading
11 - 'm really
22 kmlvmllmmm 'm scared
-10 mjmqmlmmmm 'm sitting
-13 lkvimlemmm 'm so
-5 mlqcmlxmmm 'm sorry
-2 - 'm staying
-3 kkkrmlfmmm 'm still
-9 mmxfmljmmm 'm stuck
11 - 'm studying
-1 mlhhmlymmm 'm sure
17 mjmpmmmmmm 'm taking
16 lhkhlymmkl 'm the
5 mmwfmmlmmm 'm thinking
14 - 'm training
-6 iyigljjmli 'm trying
-15 lykgmillml 'm using
-12 mgksmmlmmm 'm waiting
-11 mkmpmlmmmm 'm walking
-11 mhlsmlmmmm 'm watching
6 mpmlmmmmmm 'm working
1 - 'm worried
9 mtlfmklmmy 'm writing
-1 mlmlmshmmm 'm your
7 hiygmhallm 'm>-ed
-20 syauiadjqp 'm>-ing
-7 mliwmkkmmm 'm>-ly
-13 ylqamnjmlm 'm>-s
21 - 'm>0
10 mmjhmjlmyl 'm>CONDITION
-10 mrgjmiwmmm 'm>DEICTIC
-23 mmkomikmvl 'm>HOME
-7 ylllmjmmll 'm>I
3 - 'm>LASTING
-19 dhmplhjkjt 'm>MOOD
-11 jjocmjsmml 'm>NOW
-19 mhkrmlkmmm 'm>PLAY
17 mpmlmmmmmm 'm>WORK
-1 mlmlmshmmm 'm>YOU
-9 jafnkyolej 'm>a
7 mmpdmmymmm 'm>all
8 mkmlmxmmmm 'm>an
-35 hkiqmgvmmm 'm>at
22 likwmikmll 'm>in
16 yjxcmjhllm 'm>not
1 mmlnmmlmmm 'm>off
-1 lijvmhkmml 'm>on
-10 mmjqmllmmm 'm>out
-13 lkvimlemmm 'm>so
16 lhkhlymmkl 'm>the
25 dylwjyyjjn 'm>w
0 yaiqmqnaht 're
10 tldjllvmmm 're $
1 npllitjmml 're a
19 - 're bad
3 lmgmlmymmm 're for
-3 lmmmpmmmmj 're from
22 - 're getting
14 mmljpmmmml 're going
-11 iilwflrmmi 're having
-7 plloillllj 're in
4 - 're moving
-20 lkklmyhmml 're my
-1 jlyllkbmmm 're right
-9 lmkkukmmml 're smarter
-3 mhslkmimll 're the
6 mmmmlmmmmm 're there
0 imljlmommm 're you
29 rasyagrcfn 's
4 - 's $
0 rhmgojykmk 's a
5 - 's been
-2 lmrjlmjmmm 's fine
-1 mmimomkmml 's funny
7 mmmolllmmm 's having
-5 mmmnmllmmm 's home
-16 mmmpjlllmm 's in
-11 mltlmmlmlm 's like
-2 mlnuklimml 's my
9 - 's name
-4 lmsoimimlm 's not
-1 mmilimwlmm 's nothing
7 mlkvjmlmml 's on
-4 mmnmlmjmmm 's so
-5 lmujkmkmmm 's still
-4 nmklommmmm 's the
-1 gmhkkmymmm 's up
-2 lmhmlmymmm 's what
-2 mmnmlmkmmm 's wrong
7 llgxelqlml 's>-ing
10 lmokmmlmmm 's>-ly
-3 mmmmommmml 's>-s
6 - 's>CONDITION
-1 mlnmlmlmmm 's>DEICTIC
-5 mmmnmllmmm 's>HOME
-2 mlmkiummmm 's>KIN
-11 mltlmmlmlm 's>LIKING
22 lmmtjmemmm 's>MOOD
-2 mlnuklimml 's>MY
-7 llyjimilmm 's>NOW
1 - 's>PLAY
-5 llrkgmalml 's>PRAISE
-2 lmhmlmymmm 's>WH
0 rhmgojykmk 's>a
-16 mmmpjlllmm 's>in
-4 lmsoimimlm 's>not
7 mlkvjmlmml 's>on
-4 mmnmlmjmmm 's>so
-4 nmklommmmm 's>the
-1 gmhkkmymmm 's>up
33 kkqgyjdlky 's>w
2 pycnlexcop 've
-23 plmllllmkt 've $
1 jsmlmlmmml 've 0
13 ymarhayjti 've a
-5 mspemmmmmm 've already
-20 molmmlmmml 've an
2 mmmlmnkmml 've any
4 lkrplsimmk 've been
6 lelummmmmm 've got
13 mlkpmmmmmm 've had
-5 mksimmmmmm 've heard
-8 mkkpmmlmmm 've just
-4 mklrmmmmmm 've lost
-21 mpljmmlmmm 've my
-6 mltkmllmlm 've never
-8 mjismpkmmm 've no
-15 jjfymmkmmm 've not
1 mllpmmlmmm 've run
-15 lxsdkkllml 've the
-1 llrllolmlk 've three
-2 mmhmmmymmm 've time
-14 hdftyjpllh 've to
-18 ltlbhwkmri 've two
-4 rluklmfmml 've you
37 lynhokklkk 've>-ed
8 htmlmlmmmm 've>-s
1 jsmlmlmmml 've>0
18 - 've>CONDITION
-1 mltkmllmlm 've>LASTING
-21 mpljmmlmmm 've>MY
-12 lqnhmmlmmm 've>NOW
-4 rluklmfmml 've>YOU
13 ymarhayjti 've>a
-20 molmmlmmml 've>an
2 mmmlmnkmml 've>any
6 lelummmmmm 've>got
13 mlkpmmmmmm 've>had
-8 mjismpkmmm 've>no
-15 jjfymmkmmm 've>not
1 mllpmmlmmm 've>run
-15 lxsdkkllml 've>the
-14 hdftyjpllh 've>to
-18 ltlbhwkmri 've>two
39 gbylipykjt 've>w
-5 llmlkvlmlj *
-5 llmlkvlmlj * $
10 kylcolilml -ed>-ing
10 mhmllmmmmy -ed>-s
5 mhlmimmrmw -ed>0
46 jgyjurhlkk -ed>DEICTIC
-10 mllrmlmmmm -ed>I
-1 mpltmjkmkl -ed>MY
-3 msthlmimml -ed>NOW
4 - -ed>PLAY
15 - -ed>THIRD
-3 hplsmmmmlm -ed>WH
-4 mljlmlummm -ed>YOU
46 lhnoxkjlmk -ed>a
-6 kjlqmxlmll -ed>and
19 lkkgeylmli -ed>at
2 mllmrmmmmm -ed>by
-3 liwnkklmll -ed>for
-24 litgykijlj -ed>in
5 llskjjjmvl -ed>me
20 - -ed>of
-43 lljdshkkly -ed>on
-4 lllsmlkmmm -ed>out
11 uydownhkji -ed>the
36 lpkallvmmv -ed>to
5 mkkyjlmmmk -ed>two
14 - -ed>up
8 fkgiyygjil -ed>w
1 mmlommmmlm -ing>-ly
18 kycgykdkml -ing>-s
8 - -ing>0
21 lkjsetsmmj -ing>AUX
11 mommmmmjml -ing>CHAT
-4 mhmklmmmmx -ing>CODE
26 - -ing>CONDITION
-24 upgrilglml -ing>DEICTIC
-6 vmlmlmimmm -ing>HOME
10 lltilyymkj -ing>I
-1 yklllkhmmm -ing>IF
21 - -ing>KIN
11 - -ing>LASTING
41 mkltmlkmmm -ing>MY
-6 yfgtlmhmmm -ing>NOW
-14 mqmlmmlmmm -ing>PRAISE
-5 vnkkmmmmlm -ing>WH
-15 ivduqclllk -ing>a
29 lulgmkmmml -ing>an
25 mllkulmmmm -ing>and
-8 ljltiklmml -ing>at
-4 mlhfmmymmm -ing>by
-37 ivoreieljr -ing>for
-13 ltlohjjnlj -ing>in
-2 mmwkmmcmmm -ing>lol
-31 ljdplkymml -ing>me
-9 mllmkpmmml -ing>of
1 mimomlmmmm -ing>off
-29 lhjxfkhllx -ing>on
12 mljwimjlmm -ing>out
-33 krlqbghlwy -ing>the
3 nivjeewlrv -ing>to
-1 mmlokmlmmm -ing>tv
-3 mjmtmllmmm -ing>up
13 lbrynkalhq -ing>w
-20 mlgumlkmmm -ly>-ed
-11 mjjylmhlmm -ly>AHEAD
-1 llymkljmml -ly>AUX
-12 lmlnkjlmxl -ly>DEICTIC
2 - -ly>LASTING
-3 mlqlmmmmmm -ly>LIKING
16 - -ly>MOOD
-4 mmkplmmmmm -ly>NOW
-4 lktkmmlmlm -ly>WH
43 lkughsilmy -ly>w
-5 mtjellekmy -s>-ed
23 mylammkmmm -s>-ing
-26 mykculilmy -s>-ly
-11 ytmesgdyuc -s>-s
9 mjmlhjmkmy -s>0
-9 msljmmmmmm -s>AHEAD
7 kaehybabky -s>AUX
-1 nnkmmmmmmm -s>CODE
-21 ofypviikkk -s>DEICTIC
-9 mlmilymlml -s>HOME
-31 lijhdallyk -s>I
8 mmjmumllml -s>LASTING
0 llyljmhlml -s>LIKING
-4 moukgmjmml -s>MOOD
29 oimjmmlmmy -s>MY
-6 mlmpmmmmmm -s>NOW
-1 mlsljmhlmm -s>PRAISE
6 - -s>THIRD
5 ykbipkemku -s>WH
8 njmmmmmmmm -s>WORK
-3 rmgkklrmml -s>YOU
-9 iwxesiijli -s>a
-14 lllqnllmmk -s>all
-6 hkijhyhily -s>and
-12 mlmmllmmkt -s>as
-15 uiikukukmi -s>at
-16 wxiamiovlf -s>for
-5 mklkrmmlmm -s>has
-12 vxkljkklvh -s>in
48 mgwlkmmmmm -s>me
-25 ttgcvkikjq -s>of
33 lykjfklmml -s>on
8 - -s>out
-5 mmlpkmkmmm -s>so
25 knicpykkjr -s>the
-3 jyqkaslglb -s>to
5 mimmsmmmmi -s>up
-3 xpabylcyhb -s>w
42 ayaiakasmy 0
17 iwjfmwiihv 0 $
26 mhloqjmmlp 0 0
11 - 0 0000
0 mqmlmlmmmm 0 and
-11 mlllimmlmw 0 but
-12 mkmormllmj 0 degrees
2 - 0 dogs
2 mpmlmmmmmm 0 dollars
11 - 0 employees
1 mlmmgmmmmt 0 euros
-11 mjmmmlmmlr 0 i
-2 mkmmkkmmwl 0 kilos
7 - 0 next
15 - 0 okay
7 - 0 on
5 - 0 rd
38 - 0 th
-14 ltlhmlmmmm 0 when
-3 ldjlhllymi 0 words
3 - 0 years
9 khkdvrigiu 0000
36 lmlgujkhls 0000 $
-12 mrlllommlm 0000 and
-43 dyjfffiivy 0>-s
26 mhloqjmmlp 0>0
7 - 0>AHEAD
-3 ldjlhllymi 0>CHAT
16 - 0>DEICTIC
-11 mjmmmlmmlr 0>I
15 - 0>MOOD
14 mlmqkmlmml 0>NOW
2 - 0>PET
5 - 0>SPAN
-19 iylgmkmmml 0>WH
0 mqmlmlmmmm 0>and
-11 mlllimmlmw 0>but
7 - 0>on
5 - 0>rd
38 - 0>th
2 mmkpnolkli 0>w
-2 lyfmkliilk 1.AHEAD
-4 ymkaacfvjc 1.AUX
-37 kajihijtiy 1.CHAT
-27 lhljqgkgky 1.CODE
24 - 1.CONDITION
-28 avyivahafc 1.DEICTIC
23 - 1.HOME
47 bwyyaafjaa 1.I
-44 jsedoyfkff 1.IF
7 llkjslvlml 1.KIN
10 jjnhjtyjmh 1.LASTING
-13 klfjslykmk 1.LIKING
-12 lyyjcgaflf 1.MODAL
-10 liqjijugke 1.MOOD
11 aukyelqune 1.MY
14 iitwhjokkj 1.NOW
-5 mmlmrmjmml 1.PERSON
-6 lmljsllmml 1.PET
12 lvlmpmjjml 1.PLAY
-9 ghyafjahke 1.PRAISE
-25 llmlklllmt 1.SPAN
-16 jjasdkyiln 1.THANKS
12 cchynubgye 1.THIRD
7 dqvrramiki 1.WE
-13 yaabacmejc 1.WH
23 lmikymkmmm 1.WORK
-3 utyacrailr 1.YOU
-2 rmmmlmgmml 12-:'ve you w
-7 klllsllmml 12-:a good w
-12 lkklsjmmtl 12-:according to the
0 mlmlmsmmlm 12-:as a w
14 - 12-:being a w
-1 pillmlmmmm 12-:can i w
-3 gkupkmlkml 12-:can not w
11 ltlllmimml 12-:can you w
-7 gqmllllmml 12-:could you w
-6 mqmllmjkml 12-:create a w
25 daglkmywmm 12-:do not w
-7 qmmjlmmlmm 12-:do we w
-2 sllllmjlml 12-:do you w
1 mlmqlmllml 12-:done with w
-1 mrmmmlklml 12-:go ahead and
0 llltimmmml 12-:going to w
-9 mmmollmmmm 12-:he 's in
-1 mmmnlmmmmm 12-:he 's w
-7 msllmlijml 12-:help me w
2 rlmmmllmmm 12-:how can i
-8 plllmlmmlm 12-:how do i
-5 mlojmlymmm 12-:i 'd say
11 mulpkdepli 12-:i 'd w
-5 mvhomklmmm 12-:i 'll 've
-7 mkrkmmmmmm 12-:i 'll -ly
13 mifymkllml 12-:i 'll be
-3 mkrlmmkmmm 12-:i 'll do
-1 mjpjmmmlmm 12-:i 'll go
-3 mljlmmlmmm 12-:i 'll not
-2 ljvjmllmmm 12-:i 'll try
-15 iytdkgfhmk 12-:i 'll w
24 kiyamhallm 12-:i 'm -ed
-35 ryavhacjhq 12-:i 'm -ing
-17 mliwmkkmmm 12-:i 'm -ly
-7 ylpfmljmmm 12-:i 'm -s
21 - 12-:i 'm 0
28 ljgvmlrmmm 12-:i 'm a
-10 mmpdmmymmm 12-:i 'm all
2 mkmlmxmmmm 12-:i 'm an
-35 hkiqmgvmmm 12-:i 'm at
0 likwmikmll 12-:i 'm in
16 yjxcmjhllm 12-:i 'm not
1 mmlnmmlmmm 12-:i 'm off
-1 lijvmhkmml 12-:i 'm on
-10 mmjqmllmmm 12-:i 'm out
-13 lkvimlemmm 12-:i 'm so
27 mjkilymmmm 12-:i 'm the
-22 ahlhjyyijg 12-:i 'm w
46 mxjimlmmmm 12-:i 've -ed
2 hvkkmlmmmm 12-:i 've -s
-3 jsmlmlmmml 12-:i 've 0
-5 ythblfkklk 12-:i 've a
-20 molmmlmmml 12-:i 've an
6 lelummmmmm 12-:i 've got
13 mlkpmmmmmm 12-:i 've had
-16 mkjtmmkmmm 12-:i 've no
-15 jjfymmkmmm 12-:i 've not
1 mllpmmlmmm 12-:i 've run
-13 lkulllmmmm 12-:i 've the
-28 kchullsmll 12-:i 've to
-11 lrmjmlmmml 12-:i 've two
20 krrlljhmlk 12-:i 've w
2 - 12-:i adopted a
6 - 12-:i also -ed
12 - 12-:i believe in
-13 mjokvlmmmm 12-:i believe w
3 - 12-:i broke up
-10 mliumlmmmm 12-:i burned the
19 kiawkkykmm 12-:i can not
-2 lmpkmmlmmm 12-:i can see
-18 lkxplkhmmm 12-:i can w
-11 mlmkmqmmmm 12-:i carry a
-1 mmipmmlmmm 12-:i could not
7 llsmmmmmmm 12-:i could w
-9 llshmmllmm 12-:i did not
-9 viwajkjwlm 12-:i do not
16 - 12-:i do w
6 - 12-:i drive a
-10 mmfqmmmmmm 12-:i feel -ly
-16 ljbyliglll 12-:i feel w
-18 mlksmllmmm 12-:i forgot my
17 lmtkmmjmmm 12-:i get w
14 - 12-:i go to
6 mmlnmmmmmm 12-:i got -ed
-7 mjltlimmmm 12-:i got a
-5 mmscmmlmmm 12-:i got it
17 - 12-:i got my
4 mlkomlkmmm 12-:i got w
-11 mmeomlxmmm 12-:i gotta go
-3 mkhrmolmmm 12-:i had a
2 - 12-:i had my
3 mlmnmlmmmm 12-:i had to
-4 mmismllmmm 12-:i had w
0 mlnmmmmlmm 12-:i hate -s
15 - 12-:i hope to
-7 llhjmlwmmm 12-:i hope you
-9 ljnimlvmmm 12-:i just -ed
-5 mmlmmmmmmm 12-:i just got
-11 mmkpmllmmm 12-:i just had
-11 xyfjmljlmm 12-:i just w
6 lonkmlmmmm 12-:i keep -ing
-5 mlkvmkmmmm 12-:i keep w
-9 fmvkmlkmmm 12-:i know w
9 mmksmlmmmm 12-:i left the
10 - 12-:i like -s
7 - 12-:i like my
-18 lkwhmlllmm 12-:i like the
-33 llrjmlilmm 12-:i like w
3 - 12-:i live in
6 - 12-:i live w
12 - 12-:i love -ing
0 mmommmkmmm 12-:i love -s
-10 kmtjmmlmmm 12-:i love how
5 mmqmmmhlmm 12-:i love w
-10 mmalmmxmmm 12-:i love you
16 - 12-:i made it
7 - 12-:i make w
4 - 12-:i miss my
18 mvjimmmmmm 12-:i need -s
-13 jqhtjakjll 12-:i need a
-2 luljlkmlmm 12-:i need the
-13 tnlljhkklk 12-:i need to
-24 lcvsljljml 12-:i need w
-2 mrllmmmmmm 12-:i need you
7 - 12-:i never -ed
-16 mlsllklmmm 12-:i never w
6 mlkjmlmymm 12-:i only w
1 - 12-:i owe my
5 - 12-:i play -s
-9 mlplmmmlmm 12-:i prefer the
6 - 12-:i prefer w
4 - 12-:i run a
-2 llrlmmjmmm 12-:i see w
-12 mlhwmlkmmm 12-:i slept w
-15 mllsmklmmm 12-:i spilled w
-7 mmlnmmlmmm 12-:i still 've
-5 mmqimmlmmm 12-:i still do
5 mllpmmmmmm 12-:i still w
3 - 12-:i study law
1 - 12-:i teach w
2 klkuiilllm 12-:i think i
-5 rmdjwlmmmm 12-:i think it
-5 mmtflmmmlm 12-:i think so
-8 skjivjmlmm 12-:i think the
-4 kkyhhklmmm 12-:i think w
-3 kmtjllhmmm 12-:i think you
2 - 12-:i told my
-6 mmkqmlmmmm 12-:i took a
7 mlqlmllmmm 12-:i tried w
6 - 12-:i used to
-11 mkyfmmllmm 12-:i want -ing
-1 mehwmkmymm 12-:i want a
-12 kmtilkmlmm 12-:i want the
4 hyaohfqikj 12-:i want to
6 lphlmllxml 12-:i want you
46 - 12-:i was -ed
-14 vqtbmilmmm 12-:i was -ing
9 - 12-:i was a
-4 mmjtmlmmmm 12-:i was in
-3 mmolmmlmmm 12-:i was not
-6 mmjommmmmm 12-:i was on
1 jlpklltmmm 12-:i was w
4 mklqlkmmml 12-:i went to
-9 lkgglylmmm 12-:i wish i
-10 lkrkmiummm 12-:i wish you
-5 mlmrmjmmmm 12-:i woke up
2 - 12-:i work in
4 - 12-:i work w
-9 mkpjmvlmmm 12-:i would 've
2 srjilklxml 12-:i would w
4 - 12-:i wrote a
-2 lmlllpmmlm 12-:if i had
-6 nlllkqlmlk 12-:if i w
-2 lmmmkpmmlm 12-:if i was
4 mlmkmommlm 12-:in a w
-7 ljmjhxmljl 12-:in my w
23 kslikxmkll 12-:in the w
-3 lqmkkomlll 12-:in this w
1 nlmmlmmmmm 12-:is it w
3 mkmmmmmmmm 12-:is there a
-4 mldsimulmm 12-:it 's -ing
-21 ljfcxlylml 12-:it 's a
-9 mmjvlmimmm 12-:it 's my
-3 lmukjmjmmm 12-:it 's not
36 llnpmmdlml 12-:it 's w
-2 milvokmmmm 12-:it has w
-4 lkjlrmmmmm 12-:it is w
0 mwklkmlnmk 12-:it should be
-1 mkkiwmmmml 12-:it takes w
0 mmhmimqlmm 12-:it was w
-14 llkhktrjlj 12-:let us w
-13 lmllrmjmmm 12-:life is w
0 ldlmlmkxmm 12-:make it w
-18 mjmrlllmml 12-:my battery is
11 - 12-:my blood w
-16 mlmnmkkmwl 12-:my boss w
-7 mlmnmlmmmm 12-:my brother is
-11 mimhkrmlml 12-:my character w
-7 mlmomklmlm 12-:my coffee got
6 - 12-:my company -s
5 - 12-:my daughter -s
-9 mmmpllmmmm 12-:my daughter is
-5 mlmommlmmm 12-:my dog -s
9 - 12-:my ex -s
-1 mllqlljmmm 12-:my eyes 're
8 lkykklmmmm 12-:my favorite w
-3 mhljkklymm 12-:my first w
15 mlmommmmmm 12-:my hair is
3 - 12-:my husband -s
2 - 12-:my husband is
1 - 12-:my husband w
-8 lqmmlllmmm 12-:my internet is
-14 mjmelylmml 12-:my kingdom is
2 mlmpmllmmm 12-:my laptop is
8 - 12-:my mom -s
9 mjmlmqlmml 12-:my name is
-7 mmmommkmmm 12-:my neighbour is
9 - 12-:my old w
2 jqmmmmmmlm 12-:my order w
-9 mjmsmljlmm 12-:my screen w
3 mlmplmlmmm 12-:my shoes 're
-11 mmmnmlmmmm 12-:my sister is
1 - 12-:my son -s
-9 mmmnmmlmmm 12-:my son is
12 momlmllmmm 12-:my website -s
5 - 12-:my wife and
-10 mjmqmmmmmm 12-:my wife is
7 mmmolllmmm 12-:she 's -ing
9 mmlnlmmmmm 12-:she 's on
5 - 12-:she 's w
8 mmmpilmmmm 12-:she is -ing
7 ommmmmmmmm 12-:should i w
-1 lmgkumilml 12-:some people w
-1 mmvlllemmu 12-:thank you for
-1 mmulkmjmmm 12-:that 's a
0 mmpklmkmmm 12-:that 's so
2 klhiglwlkk 12-:that 's w
0 mmpmkmllml 12-:that would be
-1 mskmllmlml 12-:the answer w
-10 mmlqjlmmmm 12-:the baby is
-10 millulmmml 12-:the company -ed
11 - 12-:the company i
-2 mlmpjjmmmm 12-:the dog is
-12 mmmtgllmmm 12-:the kids 're
11 - 12-:the kids w
-4 mkmlolmmml 12-:the new w
-5 mklmtkmmmm 12-:the sun is
7 ljkksllmml 12-:there 're w
2 mmlqkmkmmm 12-:there 's -ing
8 mmmsilmmmm 12-:there 's a
-1 lmlrfmlmmm 12-:they 're -ing
-1 lmpljmlmmm 12-:this is not
-9 mlmjtmllmj 12-:water boils at
-4 mloljltmmh 12-:we 'll w
13 iflsjmlmmu 12-:we 're -ing
27 - 12-:we 're -s
-14 mmlojmlmml 12-:we 're in
-8 mukojglmmj 12-:we 're w
9 - 12-:we 've a
-6 mvmkkmlmmk 12-:we 've two
4 - 12-:we 've w
9 - 12-:we do not
1 - 12-:we got -ed
-11 mlivkmjmml 12-:we had w
7 mmkpmmkmmm 12-:we just -ed
-4 mmkekmymml 12-:we should w
-2 nmmmmmlmmm 12-:what 's a
-1 omlkmmjmmm 12-:what 's w
-2 dlvrmmqmmm 12-:what a w
-1 nmlmmmmmmm 12-:what can i
-3 nlmmmmlmmm 12-:what do you
-3 olmmmlmmlm 12-:what should i
3 - 12-:when i was
0 pmmlmmjmmm 12-:where 're you
-2 ohmmmlmmml 12-:why does my
0 gtkmmmklml 12-:would you w
-2 lmslklkmmm 12-:wow that 's
-1 lolmjlllmx 12-:you 'll be
-4 nrlliskmml 12-:you 're a
0 kktmjmjmmm 12-:you 're the
0 kllmlkmmml 12-:you 're w
-2 kjklylkmmk 12-:you 've to
-2 llflsmmmmm 12-:you can not
-2 jlnllmummm 1234:can not wait to
6 - 1234:how do i stop
-13 nmmmmmmmmm 1234:how do i tell
-11 lvjkmkmjmm 1234:i 'd like a
1 ovflljlklj 1234:i 'd like to
9 mlslmmkmmm 1234:i 'd love to
-5 mmqkmmlmmm 1234:i 'd rather not
-4 mjkvmlmmmm 1234:i 'll 've a
0 mkrhmmmlmm 1234:i 'll go with
-1 mlqkmmmmmm 1234:i 'll keep that
-2 ljvjmmlmmm 1234:i 'll try to
5 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
-22 lljkmkvmmm 1234:i 'm a bit
1 - 1234:i 'm a vegetarian
-15 ljkvmkkmmm 1234:i 'm about to
6 - 1234:i 'm allergic to
-8 mlmqmkmmmm 1234:i 'm at a
-14 mmlpmlkmmm 1234:i 'm at my
-2 hllrmllmmm 1234:i 'm at the
8 msmhmlmmmm 1234:i 'm calling about
-4 vlljmmmmmm 1234:i 'm calling to
-5 mtmkmkmmmm 1234:i 'm doing a
-5 milsmklmmm 1234:i 'm feeling a
-8 lqlimlmmmm 1234:i 'm getting a
-6 mlyemmkmmm 1234:i 'm glad i
-9 jlrsmgimml 1234:i 'm going to
-4 llukmllmmm 1234:i 'm happy with
-5 milsmmlmmm 1234:i 'm having a
3 mnmkmlmmmm 1234:i 'm having an
-10 lukimllmmm 1234:i 'm having trouble
-5 mmlomklmmm 1234:i 'm in a
7 - 1234:i 'm in my
-13 mjltmkmmlm 1234:i 'm in the
18 - 1234:i 'm left handed
-17 lyhaljkmlj 1234:i 'm looking for
-13 mwmemkmmmm 1234:i 'm making a
-4 mmlommmmmm 1234:i 'm not in
-14 ylpgmklmmm 1234:i 'm not sure
-6 mmmnmllmmm 1234:i 'm on a
-20 mllomllmmm 1234:i 'm on my
18 mklpmjmmmm 1234:i 'm on the
0 mmpmmllmmm 1234:i 'm proud of
13 - 1234:i 'm scared of
-10 mjmqmlmmmm 1234:i 'm sitting in
-3 mmmemmrmmm 1234:i 'm sorry i
4 mmlommkmmm 1234:i 'm still in
4 mmwfmmlmmm 1234:i 'm thinking about
-6 iyigljjmli 1234:i 'm trying to
-3 mslkmkmmmm 1234:i 'm using the
-8 mhlrmmlmmm 1234:i 'm waiting for
3 mpmlmmmmmm 1234:i 'm working on
1 - 1234:i 'm worried about
13 mtljmlmmmm 1234:i 'm writing a
-7 hommmlmlmm 1234:i 've a list
-5 mspemmmmmm 1234:i 've already tried
-4 mtmimkmmmm 1234:i 've been a
2 - 1234:i 've been feeling
1 - 1234:i 've been in
-3 mlmmmmmmmm 1234:i 've been on
19 - 1234:i 've got a
-20 leltmmmmmm 1234:i 've got to
-6 mklrmmmmmm 1234:i 've lost my
3 mmiommmmmm 1234:i 've not finished
0 mmlmmmmmmm 1234:i 've not had
-9 mlkpmmlmmm 1234:i 've not slept
-7 miyhmlmmmm 1234:i 've the same
-1 mljlmmummm 1234:i 've to go
-16 mtmglmmmmm 1234:i 've to write
3 - 1234:i broke up with
16 - 1234:i can not 've
10 - 1234:i can not concentrate
-16 mmhvmmkmmm 1234:i can not find
23 - 1234:i can not stand
-2 mmfummmmmm 1234:i can not stop
12 mmhmmmymmm 1234:i do not 've
-7 lmolmmllmm 1234:i do not agree
9 lmnmmmmlmm 1234:i do not believe
-2 lmqlmmklmm 1234:i do not care
-2 mmnmmmmmmm 1234:i do not get
-18 wlkjmmklmm 1234:i do not know
13 lmnmmmmhmm 1234:i do not like
-5 klnlllmwmm 1234:i do not need
-13 jmrlmmklmm 1234:i do not see
-7 jlsklmlkmm 1234:i do not think
-5 lmfmmmlymm 1234:i do not want
-7 mlkqmlmmmm 1234:i feel like i
-5 mmjqmmmmmm 1234:i feel like nobody
2 - 1234:i had my first
-1 lmllmlnmmm 1234:i hope you 're
-3 lmkfmmwmmm 1234:i just wanted to
-8 lmqjmmlmmm 1234:i love how it
16 - 1234:i made it to
12 lomlmlmmmm 1234:i need to find
-2 lomkllmmmm 1234:i need to write
-2 mrllmmmmmm 1234:i need you to
1 - 1234:i owe my brother
-2 llrlmmjmmm 1234:i see what you
-5 mmqimmlmmm 1234:i still do not
3 - 1234:i study law in
-10 llltkkmmmm 1234:i think i 'll
18 mmlpmlmmmm 1234:i think i 'm
-5 rmdjwlmmmm 1234:i think it 's
-2 mmqklmmmmm 1234:i think that 's
2 mnmmmmmmmm 1234:i want to add
-8 mfjymmlmmm 1234:i want to eat
-13 tmjjlkmmmm 1234:i want to know
-2 momlllmmmm 1234:i want to learn
-17 fsmillmmmm 1234:i want to make
-7 mqljmlmmmm 1234:i want to return
-5 ltlkmlllmm 1234:i want to see
-17 mnmlmmlmmm 1234:i want to write
6 lphlmllxml 1234:i want you to
-10 mmjtmlmmmm 1234:i was in the
-6 mmjommmmmm 1234:i was on the
2 - 1234:i was raised by
-11 mkmpllmmml 1234:i went to bed
-2 mlmnmlmmmm 1234:i went to the
-3 mllkmnmmmm 1234:i wish i had
-1 trhkmlmkmm 1234:i would like to
3 mkmmmmmmmm 1234:is there a way
-11 mimhkrmlml 1234:my character grew up
-7 mlmomklmlm 1234:my coffee got cold
5 - 1234:my wife and i
-9 mlmjtmllmj 1234:water boils at 0
-19 mmlojmlmml 1234:we 're in the
-2 nmmmmmlmmm 1234:what 's a good
-3 nlmmmmlmmm 1234:what do you do
-1 nmmmmmmmmm 1234:what should i do
-2 lmslklkmmm 1234:wow that 's a
-12 lkklsjmmtl 123:according to the
-2 ikullmmlml 123:can not wait
-4 klmmlmhxmm 123:do not write
-2 pllmmmlmmm 123:do you think
-1 mrmmmlklml 123:go ahead and
-9 mmmollmmmm 123:he 's in
2 rlmmmllmmm 123:how can i
-8 plllmlmmlm 123:how do i
-6 mkdymlkmmm 123:i 'd better
-14 nyailgjqlj 123:i 'd like
9 mlslmmkmmm 123:i 'd love
22 mjtjmllmmm 123:i 'd rather
-5 mlojmlymmm 123:i 'd say
-5 mvhomklmmm 123:i 'll 've
13 mifymkllml 123:i 'll be
-3 mjgymmmmmm 123:i 'll bring
-3 mkhtmllmmm 123:i 'll call
-3 mkrlmmkmmm 123:i 'll do
-1 mqmkmlmmmm 123:i 'll give
-1 mjpjmmmlmm 123:i 'll go
-4 mlybmmlmmm 123:i 'll keep
-3 mljlmmlmmm 123:i 'll not
-1 muhlmmmmmm 123:i 'll send
-2 myhimlmlmm 123:i 'll take
-2 ljvjmllmmm 123:i 'll try
21 - 123:i 'm 0
28 ljgvmlrmmm 123:i 'm a
-15 ljkvmkkmmm 123:i 'm about
-10 mmpdmmymmm 123:i 'm all
6 - 123:i 'm allergic
2 mkmlmxmmmm 123:i 'm an
-35 hkiqmgvmmm 123:i 'm at
-12 mlgxmlhmmm 123:i 'm back
-1 vvlcmkmmmm 123:i 'm calling
-7 lthqmimmmm 123:i 'm doing
-3 mllommlmmm 123:i 'm eating
-11 lhkvmjlmmm 123:i 'm feeling
-5 mmkmmlmmmm 123:i 'm fine
-17 mmjrmljmmm 123:i 'm free
16 - 123:i 'm from
-10 lplimklmml 123:i 'm getting
-6 llycmmhmmm 123:i 'm glad
-15 ikrtmgimml 123:i 'm going
15 jmejmmymmm 123:i 'm good
12 llukmllmmm 123:i 'm happy
-9 lyjcmkjmml 123:i 'm having
-13 mllpmmlmmm 123:i 'm heading
-4 mlhlmlwmmm 123:i 'm here
-6 mmkpmlkmmm 123:i 'm home
0 likwmikmll 123:i 'm in
-8 llsamlymmm 123:i 'm just
1 mmlnmmmmmm 123:i 'm leaving
18 - 123:i 'm left
-13 mjjgmlymmm 123:i 'm listening
-17 lyraljkmli 123:i 'm looking
-13 mwmemkmmmm 123:i 'm making
16 yjxcmjhllm 123:i 'm not
1 mmlnmmlmmm 123:i 'm off
-4 mmlommhmmm 123:i 'm okay
-1 lijvmhkmml 123:i 'm on
-10 mmjqmllmmm 123:i 'm out
-10 mjlrmmkmmm 123:i 'm packing
16 - 123:i 'm planning
5 mmmommmmmm 123:i 'm pretty
0 mmpmmllmmm 123:i 'm proud
4 mmlnmmmmmm 123:i 'm reading
11 - 123:i 'm really
19 kmlvmllmmm 123:i 'm scared
-10 mjmqmlmmmm 123:i 'm sitting
-13 lkvimlemmm 123:i 'm so
-5 mlqcmlxmmm 123:i 'm sorry
-2 - 123:i 'm staying
-3 kkkrmlfmmm 123:i 'm still
-9 mmxfmljmmm 123:i 'm stuck
11 - 123:i 'm studying
-1 mlhhmlymmm 123:i 'm sure
17 mjmpmmmmmm 123:i 'm taking
27 mjkilymmmm 123:i 'm the
5 mmwfmmlmmm 123:i 'm thinking
14 - 123:i 'm training
-6 iyigljjmli 123:i 'm trying
-15 lykgmillml 123:i 'm using
-12 mgksmmlmmm 123:i 'm waiting
-11 mkmpmlmmmm 123:i 'm walking
-11 mhlsmlmmmm 123:i 'm watching
6 mpmlmmmmmm 123:i 'm working
1 - 123:i 'm worried
9 mtlfmklmmy 123:i 'm writing
-3 jsmlmlmmml 123:i 've 0
-5 ythblfkklk 123:i 've a
-5 mspemmmmmm 123:i 've already
-20 molmmlmmml 123:i 've an
7 lnjrmkkmml 123:i 've been
6 lelummmmmm 123:i 've got
13 mlkpmmmmmm 123:i 've had
-5 mksimmmmmm 123:i 've heard
-8 mkkpmmlmmm 123:i 've just
-4 mklrmmmmmm 123:i 've lost
0 mlqkmmmmmm 123:i 've never
-16 mkjtmmkmmm 123:i 've no
-15 jjfymmkmmm 123:i 've not
1 mllpmmlmmm 123:i 've run
-13 lkulllmmmm 123:i 've the
-28 kchullsmll 123:i 've to
-11 lrmjmlmmml 123:i 've two
2 - 123:i adopted a
12 - 123:i believe in
3 - 123:i broke up
-10 mliumlmmmm 123:i burned the
19 kiawkkykmm 123:i can not
-2 lmpkmmlmmm 123:i can see
-11 mlmkmqmmmm 123:i carry a
-1 mmipmmlmmm 123:i could not
-9 llshmmllmm 123:i did not
-9 viwajkjwlm 123:i do not
6 - 123:i drive a
-3 mmollmlmmm 123:i feel better
4 - 123:i feel guilty
-5 mkgumlmlmm 123:i feel like
-18 mlksmllmmm 123:i forgot my
14 - 123:i go to
-7 mjltlimmmm 123:i got a
-5 mmscmmlmmm 123:i got it
17 - 123:i got my
-6 mmlnmmkmmm 123:i got your
-11 mmeomlxmmm 123:i gotta go
-3 mkhrmolmmm 123:i had a
2 - 123:i had my
3 mlmnmlmmmm 123:i had to
15 - 123:i hope to
-7 llhjmlwmmm 123:i hope you
-5 mmlmmmmmmm 123:i just got
-11 mmkpmllmmm 123:i just had
-8 ysjfmmlmmm 123:i just want
-3 lmkfmmwmmm 123:i just wanted
9 mmksmlmmmm 123:i left the
7 - 123:i like my
-5 mmnmmmlmmm 123:i like that
-18 lkwhmlllmm 123:i like the
-7 mmolmmjlmm 123:i like your
3 - 123:i live in
-10 kmtjmmlmmm 123:i love how
-10 mmalmmxmmm 123:i love you
16 - 123:i made it
4 - 123:i miss my
-13 jqhtjakjll 123:i need a
-8 mukjmlmmmm 123:i need help
-8 mljtllmmmm 123:i need some
-2 luljlkmlmm 123:i need the
-13 tnlljhkklk 123:i need to
-2 mrllmmmmmm 123:i need you
-7 mmnmmlmmmm 123:i never knew
7 - 123:i never learned
-11 mlplllmmmm 123:i never thought
1 - 123:i owe my
-9 mlplmmmlmm 123:i prefer the
4 - 123:i run a
-2 llrlmmjmmm 123:i see what
-15 mllsmklmmm 123:i spilled coffee
-7 mmlnmmlmmm 123:i still 've
-5 mmqimmlmmm 123:i still do
10 - 123:i still live
3 - 123:i study law
2 klkuiilllm 123:i think i
-5 rmdjwlmmmm 123:i think it
-5 mmtflmmmlm 123:i think so
-3 llrkjlmmmm 123:i think that
-8 skjivjmlmm 123:i think the
-3 kmtjllhmmm 123:i think you
2 - 123:i told my
-6 mmkqmlmmmm 123:i took a
6 - 123:i used to
-1 mehwmkmymm 123:i want a
-11 mkyfmmllmm 123:i want something
-12 kmtilkmlmm 123:i want the
4 hyaohfqikj 123:i want to
6 lphlmllxml 123:i want you
9 - 123:i was a
-6 msrfmllmmm 123:i was hoping
-4 mmjtmlmmmm 123:i was in
-11 lmuammwmmm 123:i was just
0 mmlommmmmm 123:i was late
-3 mmolmmlmmm 123:i was not
-6 mmjommmmmm 123:i was on
2 - 123:i was raised
-8 mmpjmlmmmm 123:i was thinking
4 mklqlkmmml 123:i went to
-9 lkgglylmmm 123:i wish i
-10 lkrkmiummm 123:i wish you
-5 mlmrmjmmmm 123:i woke up
2 - 123:i work in
-9 mkpjmvlmmm 123:i would 've
-6 suckmhmymm 123:i would like
4 - 123:i wrote a
-3 lmmllqmmlk 123:if i could
-2 lmlllpmmlm 123:if i had
-2 lmmmkpmmlm 123:if i was
-2 ollmlmlmml 123:if i were
-8 mkmkktmmkl 123:in my dream
3 mkmmmmmmmm 123:is there a
-21 ljfcxlylml 123:it 's a
2 - 123:it 's been
-9 mmjvlmimmm 123:it 's my
-3 lmukjmjmmm 123:it 's not
0 mwklkmlnmk 123:it should be
-1 mjmlmujmml 123:let us pretend
-18 mjmrlllmml 123:my battery is
11 - 123:my blood pressure
-7 mlmnmlmmmm 123:my brother is
-11 mimhkrmlml 123:my character grew
-7 mlmomklmlm 123:my coffee got
-9 mmmpllmmmm 123:my daughter is
-1 mllqlljmmm 123:my eyes 're
15 mlmommmmmm 123:my hair is
2 - 123:my husband is
-8 lqmmlllmmm 123:my internet is
-14 mjmelylmml 123:my kingdom is
2 mlmpmllmmm 123:my laptop is
9 mjmlmqlmml 123:my name is
-7 mmmommkmmm 123:my neighbour is
3 mlmplmlmmm 123:my shoes 're
-11 mmmnmlmmmm 123:my sister is
-9 mmmnmmlmmm 123:my son is
5 - 123:my wife and
-10 mjmqmmmmmm 123:my wife is
7 mmmolllmmm 123:she 's having
9 mmlnlmmmmm 123:she 's on
-1 mmvlllemmu 123:thank you for
-1 mmulkmjmmm 123:that 's a
0 mmpklmkmmm 123:that 's so
-2 lmhmlmymmm 123:that 's what
0 mmpmkmllml 123:that would be
-10 mmlqjlmmmm 123:the baby is
11 - 123:the company i
-2 mlmpjjmmmm 123:the dog is
-12 mmmtgllmmm 123:the kids 're
-5 mklmtkmmmm 123:the sun is
8 mmmsilmmmm 123:there 's a
2 mmlqkmkmmm 123:there 's nothing
-1 lmpljmlmmm 123:this is not
-9 mlmjtmllmj 123:water boils at
-8 ijmslmmmmj 123:we 're having
-14 mmlojmlmml 123:we 're in
9 - 123:we 've a
1 - 123:we 've been
-6 mvmkkmlmmk 123:we 've two
9 - 123:we do not
-2 nmmmmmlmmm 123:what 's a
-1 nmlmmmmmmm 123:what can i
-3 nlmmmmlmmm 123:what do you
-3 olmmmlmmlm 123:what should i
3 - 123:when i was
0 pmmlmmjmmm 123:where 're you
-2 ohmmmlmmml 123:why does my
-2 lmslklkmmm 123:wow that 's
-1 lolmjlllmx 123:you 'll be
-4 nrlliskmml 123:you 're a
0 kktmjmjmmm 123:you 're the
-2 kjklylkmmk 123:you 've to
-2 llflsmmmmm 123:you can not
-12 lllllqlmtl 12:" i
-7 ylllmjmmll 12:'m i
-2 rmmmlmgmml 12:'ve you
-7 klllsllmml 12:a good
-12 lkklsjmmtl 12:according to
21 - 12:allergic to
-1 mjlmlmlpml 12:answer in
0 mlmlmsmmlm 12:as a
8 - 12:at home
14 - 12:being a
-5 lolvlmilmm 12:call me
-6 nmllmjmmlm 12:can i
-3 gkupkmlkml 12:can not
9 oslllmilml 12:can you
-7 gqmllllmml 12:could you
-6 mqmllmjkml 12:create a
0 smmlmmhmmm 12:did you
25 haflkmywmm 12:do not
-7 qmmjlmmlmm 12:do we
-3 tllllmhkml 12:do you
-11 lmmkollmml 12:dogs 're
1 mlmqlmllml 12:done with
-5 lpmklmllml 12:give me
-1 mrmmmlklml 12:go ahead
0 llltimmmml 12:going to
-1 mmamlmtmml 12:good luck
1 mmikmmrmmm 12:good morning
-14 mmlpkllmml 12:he 's
-9 lmktjllmmm 12:he is
22 mmmolmmmmm 12:he just
3 mmqllmlmmm 12:he says
-3 mmllskmmmm 12:he was
-7 msllmlijml 12:help me
2 rlmmmllmmm 12:how can
-8 plllmlmmlm 12:how do
-5 qlmllmkmmm 12:how to
-3 mrojkmppli 12:i 'd
-31 fvmtiaafli 12:i 'll
-8 nqlybbrbag 12:i 'm
-13 qyaygaeije 12:i 've
2 - 12:i adopted
-11 mmtimlimmm 12:i agree
6 - 12:i also
-12 mkygljjlmm 12:i appreciate
-1 mjtlmlmmmm 12:i asked
-3 mjtjvkfmmm 12:i believe
-13 lmnhmltmmm 12:i bet
4 mmlomlmmmm 12:i bought
5 - 12:i broke
-10 mliumlmmmm 12:i burned
6 ignujiujml 12:i can
-11 mlmkmqmmmm 12:i carry
0 msllmlmmmm 12:i changed
-8 kklvmjklmm 12:i could
-11 klplmlllmm 12:i did
20 viwajkjwlm 12:i do
6 - 12:i drive
-6 mmmpmkmmmm 12:i dropped
10 - 12:i enjoy
-34 kieykfakll 12:i feel
14 - 12:i finished
-18 mlksmllmmm 12:i forgot
2 mmolmmllmm 12:i found
6 - 12:i gave
18 knmqmljlmm 12:i get
17 mklrmlmmll 12:i go
0 lhktlgilml 12:i got
-11 mmeomlxmmm 12:i gotta
7 - 12:i grew
-10 lkxgmlimmm 12:i guess
-10 ljlslljlmm 12:i had
17 mlnmmmmlmm 12:i hate
2 mmskmmgmmm 12:i hear
-16 llglyimmmm 12:i heard
-7 kkreljslmm 12:i hope
-37 uufnljpkml 12:i just
2 lnktmjmmmm 12:i keep
-9 elyfmkjlmm 12:i know
2 mikvmkmmmm 12:i left
-8 jjydllgkmm 12:i like
16 - 12:i live
3 - 12:i lost
5 kknhmlnklm 12:i love
18 - 12:i made
12 - 12:i make
-6 ohqlmlmlmm 12:i mean
5 - 12:i met
1 mmflmmsmmm 12:i miss
-15 lleqmlummm 12:i missed
-7 mlgvmlmmmm 12:i must
-42 oygkdahrji 12:i need
-9 mlsllklmmm 12:i never
-15 mhjsljmymm 12:i only
-12 mlivmilmmm 12:i overslept
1 - 12:i owe
20 - 12:i passed
5 - 12:i play
8 mlplmmmlmm 12:i prefer
2 - 12:i quit
5 mmhmylmmmm 12:i read
-6 mkrkmmmmmm 12:i really
4 - 12:i run
-13 mmtimlklmm 12:i said
-11 lkwimlglmm 12:i see
-1 mmnmmmmmmm 12:i should
-12 mlhwmlkmmm 12:i slept
-15 mllsmklmmm 12:i spilled
13 lkommlkmmm 12:i still
4 - 12:i study
2 mjmlmnmmmm 12:i take
1 - 12:i teach
-34 rgxfyaejkk 12:i think
2 - 12:i told
13 mljsmlmmmm 12:i took
2 mmqlmllmmm 12:i tried
-11 mlvamlkmmm 12:i understand
8 mqkmmmmmmm 12:i use
6 - 12:i used
4 - 12:i usually
8 - 12:i visited
-18 dyfnfanyji 12:i want
21 qokqkdrllm 12:i was
-13 mkjwmklmmm 12:i watched
0 lhlvlklmml 12:i went
-32 krldjyslll 12:i wish
-5 mlmrmjmmmm 12:i woke
11 - 12:i won
27 - 12:i work
-10 rmqclxkxml 12:i would
19 - 12:i write
18 - 12:i wrote
-11 njkkhullii 12:if i
4 mlmkmommlm 12:in a
-21 limgqwllij 12:in my
4 krkihsyfvl 12:in the
-3 lqmkkomlll 12:in this
1 nlmmlmmmmm 12:is it
3 nkmkmmmmmm 12:is there
16 ifawxkyilj 12:it 's
-2 milvokmmmm 12:it has
-6 ljilulmlmm 12:it is
-1 mrilhmkymk 12:it should
-2 liiiymlmml 12:it takes
3 lkrlklllmm 12:it was
-2 mkxkjmilmm 12:it works
-1 mfummmjnmm 12:keep it
-3 lmlqmklmml 12:later i
-2 lhwmlmkjmm 12:let me
-21 kthfjuviki 12:let us
-13 lmllrmjmmm 12:life is
-8 llklxmjlmm 12:love is
-1 lgkmkmkvmm 12:make it
-8 mqmkmlllll 12:my app
14 mlmmmmlmmm 12:my back
-18 mjmrlllmml 12:my battery
11 - 12:my blood
-15 mlmnmkkmwl 12:my boss
-3 mlmnmlmmmm 12:my brother
6 mkmpmmlmmm 12:my car
-19 mdmekymlml 12:my character
-7 mlmomklmlm 12:my coffee
15 - 12:my company
6 - 12:my dad
2 mmmpllmmmm 12:my daughter
1 mlmommlmmm 12:my dog
9 - 12:my ex
-1 mllqlljmmm 12:my eyes
5 - 12:my family
8 lkykklmmmm 12:my favorite
-1 mhljkklymm 12:my first
-15 mrmklkmmmm 12:my flight
-12 mlskmlomlm 12:my friend
2 - 12:my girlfriend
3 - 12:my grandma
1 - 12:my grandmother
15 mlmommmmmm 12:my hair
6 - 12:my husband
-8 lqmmlllmmm 12:my internet
-14 mjmelylmml 12:my kingdom
9 - 12:my landlord
7 mlmpmllmmm 12:my laptop
-10 mlmnmmlmmm 12:my mom
4 - 12:my mother
9 mjmlmqlmml 12:my name
-5 mmmommkmmm 12:my neighbour
-6 mlmomllmmm 12:my nose
9 - 12:my old
-1 jxmhlmmmll 12:my order
-9 mkmsllkmml 12:my phone
-9 mjmsmljlmm 12:my screen
3 mlmplmlmmm 12:my shoes
-35 mllmlklmsm 12:my sister
-3 mmmnmmlmmm 12:my son
8 - 12:my team
10 - 12:my therapist
3 - 12:my uncle
12 momlmllmmm 12:my website
-19 mlmullkmmm 12:my whole
-2 mjmqmmmmmm 12:my wife
14 hmjmmmummm 12:not much
-1 mllvkmjlmm 12:on the
2 - 12:our dog
4 mmmokmmmmm 12:out of
14 - 12:project falcon
-1 lljqilplml 12:see you
8 lmivhlklll 12:she 's
4 mmmnlmmmmm 12:she had
10 mmmpilmmmm 12:she is
7 ommmmmmmmm 12:should i
-1 lmgkumilml 12:some people
-2 mlljmtlmll 12:suppose i
-5 tsllklkkmm 12:tell me
-1 llukllkmms 12:thank you
-6 jkyeckoljj 12:that 's
0 mmrlkmdmmm 12:that helped
-1 mmplgmlmmm 12:that is
0 mlrljmlmml 12:that must
0 mmpmkmllml 12:that would
-2 mrtlklmiml 12:the answer
8 mmlqjlmmmm 12:the baby
-10 mkmlokmmml 12:the book
-1 mlmpllmmmm 12:the cat
-22 loljskmlki 12:the company
3 mlmpjjmmmm 12:the dog
14 mjtlpmmkmm 12:the first
-3 mlmrkmmmmm 12:the heating
-1 mmmtgllmmm 12:the kids
1 mmlokmmmmm 12:the meeting
-9 mimiukmlml 12:the movie
-14 mkmkqjmmml 12:the museum
-1 mlmpklmmmm 12:the neighbours
-4 mkmlolmmml 12:the new
-13 mkmjaylmmm 12:the old
6 - 12:the release
-5 mklmtkmmmm 12:the sun
7 ljkksllmml 12:there 're
8 mmkyeljmml 12:there 's
-2 lmludmlmmm 12:they 're
-2 lllkvlmlml 12:they should
-4 kkwjgmkmll 12:this is
10 mmlpmlmmmm 12:today i
14 - 12:today is
-3 mlmommmmll 12:tomorrow i
5 llmvgmlmml 12:trying to
-9 mlmjtmllmj 12:water boils
-6 mjoriltlmg 12:we 'll
14 imiycfjlmp 12:we 're
12 mykjjmlmmk 12:we 've
9 - 12:we adopted
-6 mltkkmimml 12:we can
9 - 12:we do
4 mmkolmmmmm 12:we got
7 mlivkmjmml 12:we had
2 mlkqlmjmml 12:we just
-6 mlmjvkmmml 12:we live
5 - 12:we lost
-10 mrjthmkmmh 12:we need
-4 mlmejmymmk 12:we should
0 pkmllmlmmm 12:what 're
-7 klkjlmrmml 12:what 's
-5 altyllxmmm 12:what a
0 nmkmmmjmmm 12:what about
-1 nmlmmmmmmm 12:what can
-3 nlmmmmlmmm 12:what do
-3 olmmmlmmlm 12:what should
12 - 12:when i
0 pmmlmmjmmm 12:where 're
-1 nllmmmlmmm 12:which one
-2 ummljmlmmm 12:who is
-2 ohmmmlmmml 12:why does
0 gtkmmmklml 12:would you
-2 lluljlkmmm 12:wow that
-4 mrmmlmliml 12:write a
-1 lolmjlllmx 12:you 'll
-8 fyrkaymlmi 12:you 're
-5 igxkxlimmj 12:you 've
21 jkalulxlml 12:you can
-1 lltllmflmm 12:you got
16 lmhllmvmmm 12:you know
0 lkimmmlmml 12:your answer
-7 klllsllmml 12=a good.PERSON
2 rlmmmllmmm 12=how can.I
-8 plllmlmmlm 12=how do.I
-11 nykelghqlj 12=i 'd.LIKING
-6 mkdymlkmmm 12=i 'd.PRAISE
-3 mkrlmmkmmm 12=i 'll.AUX
39 - 12=i 'm.CONDITION
-10 mrgjmiwmmm 12=i 'm.DEICTIC
-6 mmkpmlkmmm 12=i 'm.HOME
-11 einqmikkll 12=i 'm.MOOD
-11 jjocmjsmml 12=i 'm.NOW
-19 mhkrmlkmmm 12=i 'm.PLAY
14 gmcsmmvmmm 12=i 'm.PRAISE
-5 mlqcmlxmmm 12=i 'm.THANKS
17 mpmlmmmmmm 12=i 'm.WORK
7 - 12=i 've.CONDITION
5 mlqkmmmmmm 12=i 've.LASTING
-12 lqnhmmlmmm 12=i 've.NOW
-5 mlsjmlkmmm 12=i appreciate.YOU
-5 mkgumlmlmm 12=i feel.LIKING
-2 mmepmmlmmm 12=i feel.MOOD
-4 mmmmlmlmmm 12=i feel.PRAISE
-18 mlksmllmmm 12=i forgot.MY
-5 mmscmmlmmm 12=i got.DEICTIC
23 - 12=i got.MY
-6 mmlnmmkmmm 12=i got.YOU
2 - 12=i had.MY
2 mlnmmmmlmm 12=i hate.DEICTIC
-5 mlqlmllmmm 12=i hope.DEICTIC
-7 llhjmlwmmm 12=i hope.YOU
15 kmolmmlmmm 12=i know.WH
13 mmnmmmlmmm 12=i like.DEICTIC
7 - 12=i like.MY
10 - 12=i like.PET
-6 lmolmmlmmm 12=i like.WH
-7 mmolmmjlmm 12=i like.YOU
-15 mlqlmmfmmm 12=i love.DEICTIC
2 - 12=i love.PLAY
-10 kmtjmmlmmm 12=i love.WH
-14 mmckmmwlmm 12=i love.YOU
16 - 12=i made.DEICTIC
4 - 12=i miss.MY
-4 mmglmmvmmm 12=i missed.YOU
-6 mmmhlmmymm 12=i need.DEICTIC
-2 mrllmmmmmm 12=i need.YOU
1 - 12=i owe.MY
-2 llrlmmjmmm 12=i see.WH
-5 mmqimmlmmm 12=i still.AUX
10 - 12=i still.HOME
-8 qlihtllmmm 12=i think.DEICTIC
2 klkuiilllm 12=i think.I
-7 mmqkklmmmm 12=i think.THIRD
-4 klyjklhmmm 12=i think.YOU
2 - 12=i told.MY
6 lphlmllxml 12=i want.YOU
5 - 12=i was.HOME
0 mmlommmmmm 12=i was.MOOD
-11 lmuammwmmm 12=i was.NOW
-9 lkgglylmmm 12=i wish.I
-10 lkrkmiummm 12=i wish.YOU
-9 srkjmhlxmm 12=i would.LIKING
-8 mlklislmkj 12=if i.AUX
-3 lmmllqmmlk 12=if i.MODAL
-1 ltlljvmlmm 12=in the.DEICTIC
-9 mmjvlmimmm 12=it 's.MY
-1 mmolkmjmmm 12=it 's.NOW
0 mmhmimqlmm 12=it was.PRAISE
-9 lamllyhmll 12=let us.IF
10 mlmmmmlmmm 12=my back.AUX
-18 mjmrlllmml 12=my battery.AUX
-7 mlmnmlmmmm 12=my brother.AUX
6 mkmpmmlmmm 12=my car.AUX
-4 mmmpllmmmm 12=my daughter.AUX
-1 mllqlljmmm 12=my eyes.AUX
5 - 12=my family.AUX
15 mlmommmmmm 12=my hair.AUX
2 - 12=my husband.AUX
-8 lqmmlllmmm 12=my internet.AUX
-14 mjmelylmml 12=my kingdom.AUX
2 mlmpmllmmm 12=my laptop.AUX
9 mjmlmqlmml 12=my name.AUX
-7 mmmommkmmm 12=my neighbour.AUX
-6 mlmomllmmm 12=my nose.AUX
3 mlmplmlmmm 12=my shoes.AUX
-11 mmmnmlmmmm 12=my sister.AUX
-7 mmmnmmlmmm 12=my son.AUX
-10 mjmqmmmmmm 12=my wife.AUX
16 mmpllmjmmm 12=that 's.MOOD
15 mmqlkmamml 12=that 's.PRAISE
-2 lmhmlmymmm 12=that 's.WH
-2 mrtlklmiml 12=the answer.AUX
-1 mskmllmlml 12=the answer.MODAL
-10 mmlqjlmmmm 12=the baby.AUX
11 - 12=the company.I
-2 mlmpjjmmmm 12=the dog.AUX
-12 mmmtgllmmm 12=the kids.AUX
-5 mklmtkmmmm 12=the sun.AUX
14 - 12=today is.MY
1 - 12=we got.CONDITION
-1 hmvkmmnmmm 12=what a.PRAISE
-1 nmlmmmmmmm 12=what can.I
-3 nlmmmmlmmm 12=what do.YOU
-3 olmmmlmmlm 12=what should.I
3 - 12=when i.AUX
0 pmmlmmjmmm 12=where 're.YOU
-2 ohmmmlmmml 12=why does.MY
0 lkimmmlmml 12=your answer.AUX
-12 lllllqlmtl 1:"
-1 mkxljmjjml 1:'ll
-7 ylllmjmmll 1:'m
-2 ylklkmjkmm 1:'re
-6 ukgjklyllk 1:'ve
-5 llmlkvlmlj 1:*
-9 tfjcykylmj 1:a
0 lmmnlmlmmm 1:about
-12 lkklsjmmtl 1:according
-2 mjlllmjwml 1:add
4 mmjmlmolml 1:after
-3 lltkhlllmy 1:all
21 - 1:allergic
-5 mmkmlmrlmm 1:almost
22 - 1:always
-2 lfkmlmkymk 1:answer
-1 yjrlimjlmj 1:any
-4 yjllmmklmi 1:anyone
-12 kgjjkyplui 1:as
-5 lymkjmlmml 1:assume
-10 mllvkljlml 1:at
-6 makklkryml 1:be
14 - 1:being
6 mmvmjmkmml 1:both
-3 mmlkkmpmml 1:bye
-5 lolvlmilmm 1:call
-7 yqrmgigjlk 1:can
-4 lymmjmlkml 1:change
-5 mqmlmlkkml 1:check
-1 mellmmyamm 1:come
-1 mmmplmlmmm 1:cooking
7 mmpmlmcmmm 1:cool
-8 aylllkllmk 1:could
-6 mqmllmjkml 1:create
-15 lkhiekylly 1:dear
0 smmlmmhmmm 1:did
10 nachhkyylk 1:do
-1 rllmlmlkmm 1:does
-11 lmmkollmml 1:dogs
1 mlmqlmllml 1:done
8 mmmmplkmmm 1:every
-2 llklsmklmk 1:everyone
-2 llykkmalml 1:exactly
-7 mwlkjlhlll 1:explain
-5 lljykmglml 1:finally
3 lijjhuvlkx 1:for
-2 mljljkkkyy 1:from
-5 lllklmkmmk 1:give
0 llwkkmjmmm 1:glad
-1 mylkmlghml 1:go
30 llkwhmllml 1:going
-3 jkngqlpjli 1:good
-5 ullokmimml 1:got
-1 mmgllmumml 1:happy
-2 lkktpljlml 1:having
6 jklqftjkqk 1:he
-7 msllmlijml 1:help
0 lldklmylmm 1:here
-2 mmkkmllmvm 1:his
-1 lmkijmymml 1:hope
-15 xigjejglkk 1:how
47 bwyyaafjaa 1:i
-11 mjijttjlii 1:if
-3 ljkmltklll 1:imagine
-4 muklmkkfml 1:improve
-45 gkhdmyutmc 1:in
-2 mmmkklmrmm 1:include
1 yhkiilllml 1:is
-9 dgsypfkrka 1:it
17 - 1:job
8 mfummmjnmm 1:keep
16 mmllrmlmmm 1:kids
-4 mlmllqmmll 1:last
-3 lmlqmklmml 1:later
-23 korfiutfkh 1:let
-16 lllkymhlmk 1:life
-12 llklgtylmk 1:long
-1 mmvmjmglml 1:looks
-12 llkktlslml 1:love
-12 luikjkhpmk 1:make
-12 mllnqmlmmk 1:many
-2 mlxokmclml 1:me
-2 mjhlimhymk 1:more
-13 lllkyllmlj 1:most
-2 aylyansuoa 1:my
-3 tlluimjjmk 1:need
17 mmsldlulml 1:never
1 myflkmiimk 1:next
-2 lklljmplml 1:nice
11 - 1:nimbus
-1 klhkymgkml 1:nobody
8 glyphmhjmk 1:not
10 llyjpmgkml 1:nothing
4 mmkljmylml 1:of
0 mlkvlmlmml 1:off
-2 lmsclmwkml 1:okay
0 mllvkmjlmm 1:on
-1 lyelsmkjml 1:one
13 ldlptkklly 1:our
2 lklyimkmmm 1:out
4 lllkylilmj 1:people
-2 mmtlklfmmm 1:perfect
14 - 1:project
-2 lmmplmkmml 1:reached
-5 mjmtjmllml 1:reaching
-3 ulhkkmjmml 1:really
26 - 1:remember
-3 mkprmkmmjl 1:right
-5 llyjimjjmi 1:same
-5 milllsrmkl 1:say
-1 lljqilplml 1:see
9 jhoyjrhkrj 1:she
7 ommmmmmmmm 1:should
-14 mmlmkmumml 1:since
-1 lmgkumilml 1:some
19 - 1:someone
-1 lleyklplml 1:sorry
-4 mlvljmhlml 1:sounds
-5 llxpkmdlml 1:still
-3 llmyglllmj 1:stuck
-17 lkljlulmkk 1:suppose
-1 melmlmrpml 1:take
-6 tsjlklqjll 1:tell
-1 llukllkmms 1:thank
-13 hcyaaiahjf 1:that
28 aypjqrabya 1:the
12 dieutkulmk 1:there
-9 ikioxjjklj 1:they
-9 jayjljhjly 1:this
23 lmlrlllmlm 1:today
-3 mlmommmmll 1:tomorrow
0 llmommmmmm 1:tonight
0 lmmplmkmml 1:too
3 llkukmlmmk 1:trying
13 - 1:two
-4 lallkmkyml 1:use
-9 mlmjtmllmj 1:water
-1 mmyjlmalml 1:way
7 dqvrramiki 1:we
-4 mfmqejrklj 1:what
9 xllhxkglmj 1:when
-4 tlkllmjmml 1:where
0 vklllmilmm 1:which
-4 gllkhlylmm 1:who
4 thlkklilml 1:why
-3 mjkljmxlml 1:wish
0 gtkmmmklml 1:would
-2 lluljlkmmm 1:wow
-6 lqljjmksmk 1:write
7 - 1:yesterday
10 yiycssaele 1:you
-7 iyyialermd 1:your
-12 lllllqlmtl 1=".I
-7 ylllmjmmll 1='m.I
-2 rmmmlmgmml 1='ve.YOU
-7 klllsllmml 1=a.MOOD
-7 klllsllmml 1=a.PRAISE
22 - 1=always.CHAT
-2 mlkmltqllk 1=as.YOU
8 - 1=at.HOME
1 mmlplmlmmm 1=at.WORK
-6 nmllmjmmlm 1=can.I
9 oslllmilml 1=can.YOU
-7 gqmllllmml 1=could.YOU
0 smmlmmhmmm 1=did.YOU
-7 qmmjlmmlmm 1=do.WE
-3 tllllmhkml 1=do.YOU
-11 lmmkollmml 1=dogs.AUX
-1 mmwlmmilml 1=good.CHAT
1 mmhjlmwmmm 1=good.NOW
-12 lmjspjlmlm 1=he.AUX
22 mmmolmmmmm 1=he.NOW
-6 xkillkkmlm 1=how.AUX
2 rlmmmllmmm 1=how.MODAL
-23 ohyraaatjf 1=i.AUX
20 - 1=i.HOME
17 mlsllklmmm 1=i.LASTING
40 hfyaljgglm 1=i.LIKING
-57 dpryccaojc 1=i.MODAL
-10 tqjolimkml 1=i.NOW
5 - 1=i.PLAY
34 - 1=i.WORK
-11 njkkhullii 1=if.I
-3 lqmkkomlll 1=in.DEICTIC
-21 limgqwllij 1=in.MY
3 piljlmmmml 1=is.DEICTIC
-4 jtojhkiymi 1=it.AUX
-1 lykldlkymj 1=it.MODAL
-2 mkxkjmilmm 1=it.WORK
-1 mfummmjnmm 1=keep.DEICTIC
-3 lmlqmklmml 1=later.I
-21 kthfjuviki 1=let.WE
-16 lllkymhlmk 1=life.AUX
-8 llklxmjlmm 1=love.AUX
-1 lmimkmjrml 1=make.DEICTIC
-3 mykhmlmkmm 1=my.CHAT
-30 jykeljfkkj 1=my.CODE
5 mhljkklymm 1=my.DEICTIC
-7 mjmkwimmmm 1=my.HOME
-4 lfktkkjlql 1=my.KIN
-19 mlmullkmmm 1=my.LASTING
8 lkykklmmmm 1=my.LIKING
6 jylfkllmll 1=my.ORDER
30 mjsnljklvl 1=my.PERSON
11 mlmommlmmm 1=my.PET
24 - 1=my.WORK
11 - 1=nimbus.AUX
6 - 1=our.HOME
2 - 1=our.KIN
4 - 1=our.PET
-11 mkmlklmmmr 1=our.WORK
-1 lljqilplml 1=see.YOU
10 mmmpilmmmm 1=she.AUX
7 ommmmmmmmm 1=should.I
0 mmmwkmhmml 1=sorry.AUX
-2 mlljmtlmll 1=suppose.I
-1 llukllkmms 1=thank.YOU
-1 lkyjalhkmk 1=that.AUX
0 mlulimjlmk 1=that.MODAL
-7 loyifllxlk 1=the.CHAT
-6 kyhmailkjh 1=the.CODE
15 lhykmmlkmm 1=the.DEICTIC
-6 lklwlkkmll 1=the.KIN
6 mlmonlmmml 1=the.PERSON
2 mjmsiimmll 1=the.PET
-1 mmmkqmmmmm 1=the.PLAY
-31 llkixkllki 1=the.WORK
4 lijhylklmk 1=there.AUX
-4 klkrnlllml 1=they.AUX
7 mmmkplmmmm 1=they.HOME
-2 lllkvlmlml 1=they.MODAL
-4 kkyifmjlll 1=this.AUX
14 mmlolmlmmm 1=today.AUX
10 mmlpmlmmmm 1=today.I
-3 mlmommmmll 1=tomorrow.I
0 lmmplmkmml 1=too.MOOD
5 hhstaeyklh 1=we.AUX
-6 mlmjvkmmml 1=we.HOME
-17 liwgdlylme 1=we.MODAL
2 mlkqlmjmml 1=we.NOW
-9 uhkjjkilll 1=what.AUX
-4 pklmlklmll 1=what.MODAL
12 - 1=when.I
-4 tlkllmjmml 1=where.AUX
-1 nllmmmlmmm 1=which.DEICTIC
-2 ummljmlmmm 1=who.AUX
4 qhmlllmmml 1=why.AUX
0 gtkmmmklml 1=would.YOU
-2 lluljlkmmm 1=wow.DEICTIC
9 cymilvqjmo 1=you.AUX
19 gjglyhskms 1=you.MODAL
-1 ljfllmkvmj 1=your.CHAT
4 mmtlkmkmmm 2:!
-3 mrojkmppli 2:'d
-45 dtmxeabdlm 2:'ll
-20 npkwabybaf 2:'m
-21 bvmoupagla 2:'re
7 dbayaeyfie 2:'s
-8 mybymabhia 2:'ve
17 lqlkfjkjky 2:0
-14 mjmlnlmllq 2:0000
-9 ayqvglygjg 2:a
0 nmemlmilmm 2:about
-5 llllillmmy 2:add
21 - 2:adopted
-20 mlydllhlmk 2:agree
-1 mrmmmlklml 2:ahead
-1 mmkgymkmmk 2:all
5 lmimjmwmml 2:also
40 lkkkekykmy 2:and
6 - 2:anniversary
2 kpklillrmk 2:answer
-8 mqmkmlllll 2:app
-12 mkygljjlmm 2:appreciate
-17 mqlivlkqmj 2:as
-1 mjtlmlmmmm 2:asked
7 lgkselvpmi 2:at
8 mmlqjlmmmm 2:baby
13 mlkmmmnmmm 2:back
-18 misdylrjlk 2:bad
2 mmkltmmmmm 2:band
-19 mjlnsklmml 2:battery
-3 mjtjvkfmmm 2:believe
-13 lmnhmltmmm 2:bet
-7 mllkumklmk 2:birds
11 mmhlmmrmmm 2:birthday
11 - 2:blood
-9 mlmjtmllmj 2:boils
-10 mkmlokmmml 2:book
-15 mlmnmkkmwl 2:boss
7 mmlomlmmmm 2:bought
29 - 2:broke
-3 mlmnmlmmmm 2:brother
20 - 2:budget
31 - 2:build
-10 mliumlmmmm 2:burned
-4 mllqkmkmmm 2:bus
6 mlylkmllmk 2:but
13 iaduyeshle 2:can
6 mkmpmmlmmm 2:car
-11 mlmkmqmmmm 2:carry
3 mlmpllmmmm 2:cat
-1 msyjgljlmm 2:changed
-21 mdmdkyllkl 2:character
-3 mnmqhmlmmm 2:class
-3 mmmkpmmmmm 2:closed
-7 mqllklmlml 2:code
-7 mlmomklmlm 2:coffee
-3 loljskmlki 2:company
5 - 2:contract
-9 kjnvljjlml 2:could
6 - 2:dad
2 mmmpllmmmm 2:daughter
-13 nkpkikjlmm 2:did
21 yfyaqicskk 2:do
11 - 2:doctor
-6 ufyhgljlmk 2:does
6 mkmrijkmmm 2:dog
6 - 2:drive
-6 mmmpmkmmmm 2:dropped
4 - 2:eat
14 lylkdkmkmy 2:email
10 - 2:enjoy
-12 mymfikmkml 2:essay
9 - 2:ex
0 mmlshmmmmm 2:exam
-1 mllqlljmmm 2:eyes
-4 mkmmimmmmx 2:failed
14 - 2:falcon
5 - 2:family
8 lkykklmmmm 2:favorite
-34 kieykfakll 2:feel
27 - 2:finally
14 - 2:finished
14 lerinkkymm 2:first
-9 mrmklkmmmm 2:flight
-8 mllthlmmmm 2:food
-14 ltlyamjlmj 2:for
-18 klusikklmm 2:forgot
15 mmolmmllmm 2:found
-10 mlskmlomlm 2:friend
-5 msmjlllmml 2:function
6 - 2:gave
18 knmqmljlmm 2:get
2 - 2:girlfriend
-12 mmtilljlmm 2:give
18 mklrmlmmll 2:go
-11 qlpkplhmmk 2:good
3 jgqvifblml 2:got
-11 mmeomlxmmm 2:gotta
3 - 2:grandma
1 - 2:grandmother
7 - 2:grew
-10 lkxgmlimmm 2:guess
8 lihyilglll 2:had
15 mlmommmmmm 2:hair
24 lijtxkilml 2:has
17 mlnmmmmlmm 2:hate
4 mlmmkmmlmr 2:he
2 mmskmmgmmm 2:hear
-23 llqkwikmml 2:heard
-14 mklopllmmm 2:heart
-3 mlmrkmmmmm 2:heating
-1 llsljmcmmm 2:helped
4 mjwmimlmmm 2:helps
20 ljvjjmglmy 2:here
1 lljyjmikml 2:home
-7 kkrdkjtlml 2:hope
6 - 2:house
-19 mklkljmmvk 2:how
6 - 2:husband
-33 uafhayyixy 2:i
0 olpmlmikml 2:idea
-5 vmkklohmmm 2:if
-8 lckykltcmh 2:in
-8 lqmmlllmmm 2:internet
-12 tmmkomklml 2:invented
14 ibjeyfafkd 2:is
-8 jvdgckrykj 2:it
-3 mvnmlmglml 2:job
-17 ttaygjjklk 2:just
18 lnktmjmmmm 2:keep
1 mmmtgllmmm 2:kids
-14 mjmelylmml 2:kingdom
2 jkreqkrlmk 2:know
17 amllqmvlml 2:knows
12 - 2:landlord
5 nlmomllmmm 2:laptop
-14 ljtljmukmk 2:last
3 mikvmkmmmm 2:left
-10 ihyfdksilk 2:like
16 mmklymilml 2:likes
10 sllhvjllmk 2:live
-3 mllliymmmj 2:looked
7 llllvmmjml 2:lost
5 kknhmlnklm 2:love
-1 mmamlmtmml 2:luck
18 mkumllmmmm 2:made
-8 lltkxlgjmj 2:make
-4 mlqlqmikml 2:makes
-4 pmmljmmlmm 2:many
-50 qrkscirblh 2:me
-6 uhnllkllmm 2:mean
-12 lllngmkmmy 2:meeting
9 - 2:met
-3 mnlvdmmjml 2:milk
1 mmflmmsmmm 2:miss
-15 lleqmlummm 2:missed
-10 mlmnmmlmmm 2:mom
-2 myelimjqml 2:more
7 mmgommrmmm 2:morning
4 - 2:mother
4 - 2:moved
-9 mimiukmlml 2:movie
13 hminkmslmm 2:much
-14 mkmkqjmmml 2:museum
-14 kmrtjkigms 2:must
-31 lklkpsxhhg 2:my
9 lhmlkolmlu 2:name
-52 nydqiafrjd 2:need
-5 mmmommkmmm 2:neighbour
0 mlmpklmmmm 2:neighbours
-12 lkpltkklml 2:never
-6 lkjlskpmmk 2:new
-7 mlllkqqmlk 2:night
-6 mlmomllmmm 2:nose
20 hakoflyumk 2:not
-2 lkvillymkj 2:now
5 kiylwkgkmg 2:of
4 mwmllmljmm 2:off
-9 ljiiayylml 2:old
-5 myiikmxgmi 2:on
-1 nwlkimbkml 2:one
-17 lhhsvijyml 2:only
-1 jxmhlmmmll 2:order
-2 lmguvmhlmm 2:out
-12 mlivmilmmm 2:overslept
1 - 2:owe
20 - 2:passed
-28 jjfiylhlki 2:people
-9 mhlsokklmj 2:phone
5 - 2:play
9 mlmltmkmmi 2:plays
8 mlplmmmlmm 2:prefer
-6 mtmjjllmmk 2:program
13 - 2:proposed
-1 lxhlmmlhmm 2:question
34 - 2:quit
5 mmhmylmmmm 2:read
-8 ljyjjlhkml 2:really
-11 mlblbmykmk 2:regards
6 - 2:release
4 - 2:run
-13 mmtimlklmm 2:said
-8 lmlpnllmlm 2:say
2 lmyijmlmmm 2:says
-9 mjmsmljlmm 2:screen
-11 jkugllrlmm 2:see
-6 mllmolmmml 2:share
3 mlmplmlmmm 2:shoes
-25 rjfaygxwlq 2:should
0 mklmlmknmm 2:simple
-35 mllmlklmsm 2:sister
14 mllwkmjkml 2:sleep
-12 mlhwmlkmmm 2:slept
-3 mxmllmkjmm 2:some
-3 mmmnmmlmmm 2:son
-6 mkxlgmklmm 2:sounds
-15 mllsmklmmm 2:spilled
-3 mekkhmkymk 2:step
12 lhvlllkmmm 2:still
-11 mmmlrmlmml 2:students
2 mklmpmmmmm 2:study
4 - 2:summer
-5 mklmtkmmmm 2:sun
-4 mimrlmlyml 2:table
2 mjmlmnmmmm 2:take
14 liiiymlmml 2:takes
-5 kyljklmmmk 2:task
-7 mllshlmmmm 2:taxi
1 - 2:teach
8 - 2:teacher
-8 mlmlplmmml 2:team
-1 luqkgrgilk 2:that
-25 ayayaysera 2:the
10 - 2:therapist
2 vjfpkmilml 2:there
-6 lqllqmkkml 2:these
-34 rgxfyaejkk 2:think
1 kydjiuefkj 2:this
3 msmmhmmlmj 2:throws
5 olkkhmylml 2:time
12 ybyyajfisa 2:to
2 - 2:told
-2 mmgllmklmm 2:too
18 mljsmlmmmm 2:took
-13 memqpklmmh 2:train
2 mmqlmllmmm 2:tried
3 - 2:uncle
-11 mlvamlkmmm 2:understand
-2 mmmmommmmm 2:university
6 mmlpmmjmmm 2:up
-21 kthfjuviki 2:us
21 mqkmmmmmmm 2:use
7 - 2:used
4 - 2:usually
4 - 2:visa
8 - 2:visited
-2 llkvmklmlm 2:wait
-1 lmjqlmjmml 2:waiting
-6 mllkkvmmml 2:wake
-20 dyfmeanyjg 2:want
0 ploqrajhki 2:was
-13 mkjwmklmmm 2:watched
-20 tfmijlllms 2:we
12 momlmllmmm 2:website
3 - 2:wedding
-1 mklhkmyiml 2:well
-3 lhlwkklmmk 2:went
-19 mlmullkmmm 2:whole
-2 mjmqmmmmmm 2:wife
1 mmltelmmmm 2:wifi
-32 krldjyslll 2:wish
28 kakpimjymk 2:with
-5 mlmrmjmmmm 2:woke
7 mkmmulmmll 2:won
16 mllnrmllll 2:work
22 mkxkjmilmm 2:works
-11 rkxchwiwlk 2:would
19 - 2:write
-1 mluemmolml 2:wrong
8 mlmjulmlll 2:wrote
-3 mlmlmpmmlm 2:year
-8 suadqhtflh 2:you
-4 lfdlktoyki 2:your
-2 lhlmjrumkp 3:'ll
31 mlmmmnmmmm 3:'m
17 aclyheykkd 3:'re
-5 ljtmhsillj 3:'s
-44 kchsjtokqy 3:'ve
42 jukojklllp 3:0
17 yljuypesih 3:a
-16 kmgykyilmm 3:about
-1 lxlmjlmlml 3:above
9 mommmlllml 3:account
12 mmpmmllmmm 3:afraid
-2 gmyljmhuml 3:again
-13 ljnaslykmk 3:all
21 - 3:allergic
-3 mmhskmimmm 3:almost
-8 lslmimkmmk 3:already
8 - 3:always
5 kyhetuhelk 3:an
18 loisffrlmy 3:and
-1 lalmkmkyml 3:answer
0 nmmjlmmmmm 3:any
16 mlllkmllmy 3:as
6 nmmmmmmmmm 3:ask
-10 lmgyimlmmm 3:asleep
-38 feeykypjle 3:at
-12 mlgxmlhmmm 3:back
14 mllwkmjkml 3:badly
11 - 3:band
11 kiqskwabmy 3:be
13 nkiyfjimmk 3:been
-12 ljkyjkilml 3:better
23 - 3:blue
17 - 3:board
-8 mmmmpmllmk 3:born
-24 mmsilmlmmm 3:both
-3 mjgymmmmmm 3:bring
-6 mlkjylmmmm 3:broke
-1 mklllmlymm 3:but
19 lpkjgmjymk 3:by
43 mnhrllllml 3:call
-1 vvlcmkmmmm 3:calling
-19 mllmojllyk 3:came
15 mmmlomlmmk 3:can
-15 mllsmklmmm 3:coffee
0 mmiommmmmm 3:cold
-11 lkhwlmllml 3:come
-6 mjmommmmmm 3:cooking
-4 llulkqlllj 3:could
14 mnmmmmllml 3:database
-22 jllmulsmlk 3:day
-6 mlvilmjmmm 3:definitely
-10 lluplllmll 3:did
2 - 3:dinner
3 - 3:divorced
-14 mtyajjrkll 3:do
-5 ryjfkljlll 3:does
13 lmklslmmmm 3:dogs
-7 lthqmimmmm 3:doing
-8 rlkpmklmlm 3:done
-2 mklrmlmmll 3:down
-8 mkmkktmmkl 3:dream
-9 yljpjlkmmm 3:eat
-3 mllommlmmm 3:eating
-13 hmkxgklmmy 3:eggs
39 - 3:emojis
-2 mlmlrmmlmm 3:ended
8 - 3:engaged
6 pmmmmmjmmm 3:ever
1 - 3:every
-3 llqlmmmmlm 3:exactly
-3 lqmlkpmlll 3:exercise
13 - 3:expecting
4 - 3:expires
-6 mlmpllmmmm 3:feel
-11 lhkvmjlmmm 3:feeling
-6 mmmlmljmmm 3:fine
-1 mmkommlmmm 3:finished
1 mlmlpmmmmm 3:fired
-3 mrljnmmmmm 3:five
16 - 3:flying
-6 mukkmjmgmm 3:following
10 - 3:food
-29 xemrvhyikk 3:for
-5 nljqmlimmm 3:free
-5 kkmlolpmml 3:friend
0 tjlklkllls 3:from
-1 lmrmllfmmm 3:funny
41 - 3:future
-9 mjlpjslllm 3:game
0 mjmkvkmmmm 3:gave
-7 cylomilmmm 3:get
-6 lqkmlkkmml 3:getting
-2 mqpjmlmmmm 3:give
3 krukihlmmj 3:given
-6 llycmmhmmm 3:glad
-18 jlnijjtjku 3:go
-16 ijnyoeglmk 3:going
11 ilqhllslmk 3:good
33 kdjyljkmkl 3:got
13 gksrsvammm 3:great
-11 mimhkrmlml 3:grew
4 - 3:guilty
0 kkirlokmlm 3:had
12 llukmllmmm 3:happy
26 mlllnmlmmm 3:hard
-3 koheylgkld 3:has
5 pyhmfjillh 3:having
-10 mmyhkkmmmm 3:he
-13 mllpmmlmmm 3:heading
-1 lllrlmjmmm 3:hear
-6 mkyfmlimmm 3:heard
-1 kliqylkmmm 3:heat
-8 mukjmlmmmm 3:help
0 mlrlkmlmmm 3:helped
0 mmqmkmilmm 3:helpful
5 mlmjvlmmlm 3:her
-8 lkdyfltklj 3:here
4 mlmljvmmlm 3:his
-6 mmkpmlkmmm 3:home
-6 msrfmllmmm 3:hoping
-7 yjrfjlumlm 3:how
-10 mklhylllmj 3:humans
-17 mlmsllllml 3:hurt
49 yclopyfjjg 3:i
-1 ljrlmqlmmm 3:imagine
36 preycifgkf 3:in
-1 ltkmkmjqml 3:include
14 mlmlktmmml 3:into
-6 mmmkrmllmm 3:invented
-62 bsgyaumaec 3:is
3 noyaojbykl 3:it
19 - 3:job
-44 javaokyklj 3:just
-8 liwatkvkml 3:keep
2 - 3:keeps
5 - 3:kids
-7 mmnmmlmmmm 3:knew
-1 olsmlmjlml 3:know
3 mlmkommmmm 3:language
3 mpmmmmmjmm 3:last
-1 mmgylmgmmm 3:late
3 - 3:law
-2 kkklumllmi 3:learn
7 - 3:learned
34 - 3:learning
-3 mllolmlmml 3:leaving
16 mmlpmmlmmm 3:left
-8 mmalqmymml 3:life
-41 yyalhadyjh 3:like
-13 mjjgmlymmm 3:listening
-18 kkjiuyjljt 3:live
1 mlmkhymmmm 3:lived
1 mkmmnimllq 3:lives
-5 mqmmmiklmm 3:logo
6 kmmsmmkmmm 3:long
-4 mkpjmolmlk 3:look
-31 kyqakjkllu 3:looking
1 mlsmjmllml 3:looks
1 mmklymilml 3:losing
-14 mkwillgmmm 3:lost
17 mlslmmkmmm 3:love
3 mlrllmkmml 3:made
7 - 3:makes
-13 mwmemkmmmm 3:making
17 kipjjjomvl 3:me
-4 olerkkqmmj 3:meet
9 ollmmmlmmm 3:mind
0 mbyinlmhml 3:more
-2 mxglillpmk 3:must
27 maqygsqjjy 3:my
-10 mlmmlmmmll 3:name
-12 qtjelklyll 3:need
24 msmmjlmlml 3:needs
17 lpqiwjimmk 3:never
17 - 3:new
5 njmkkwlmmm 3:next
-1 mmekkmwmmm 3:nice
-39 lhunokqjmk 3:no
-32 yayblcamjh 3:not
1 mmenjmxlmm 3:nothing
-4 llvjkmjlml 3:now
6 jklllmonll 3:number
-23 cpuijeqllc 3:of
8 mmlnmmlmmm 3:off
9 - 3:offered
-4 mmlommhmmm 3:okay
15 ummkmmfmmm 3:old
53 kjdykggklw 3:on
-2 lhykgmjmml 3:one
-8 mmsamlymmm 3:only
-2 mqllommlmj 3:open
18 - 3:our
8 mlgvkljmmj 3:out
16 - 3:over
-10 mkllmokmul 3:own
-10 mjlrmmkmmm 3:packing
-1 mkxlkmmlmm 3:paragraph
-10 mmmommkmml 3:parents
-29 ljykslmmll 3:part
16 - 3:password
-1 ppmmlkmkmm 3:pay
-3 mlmjsmmlml 3:pays
-2 mmkpmlmmmm 3:pizza
16 - 3:planning
-4 eydfjmyfmk 3:please
-7 mjyjmmllmm 3:prefer
11 - 3:pressure
-1 mjmlmujmml 3:pretend
5 mmmommmmmm 3:pretty
-5 ljqukmjmmk 3:probably
0 mmpmmllmmm 3:proud
-4 mkmmmlmmyk 3:put
4 mlmhnsmmlm 3:raised
22 oitjmlklml 3:rather
5 mmlnmmmmmm 3:reading
15 mljkymmmmm 3:really
12 ngplmlmmmm 3:recommend
6 - 3:refuses
-7 glvlllkmmm 3:right
24 - 3:room
1 mllpmmlmmm 3:run
-8 mmlqimlmmm 3:running
4 mommlmmlmm 3:runs
1 klmllmymmm 3:safe
-32 mlkloklmsm 3:said
-4 jthlkmylml 3:same
-13 ofijipylmk 3:say
-26 mkrjjdkmyl 3:says
19 kmlvmllmmm 3:scared
4 - 3:school
2 mljmsmmmmm 3:season
16 - 3:second
-4 jkfyolilmk 3:see
18 - 3:sells
16 hygkmmlmmm 3:send
-5 mslklmlkmm 3:sentence
23 - 3:set
0 mmklpmmmmm 3:seven
-6 mmmpjllmmm 3:she
-4 mmlmqmkmmm 3:short
-12 ltmiaqkyle 3:should
-19 skkkkljmlu 3:shows
16 - 3:signed
12 - 3:single
3 - 3:sister
-10 mjmqmlmmmm 3:sitting
-2 sjitmmilmm 3:sleep
24 - 3:sleeps
-50 iguteiakkj 3:so
-16 mmlqmlmmmm 3:soaked
-11 lkjvlkmlmm 3:some
-20 mjycmlllmm 3:something
-5 mlqcmlxmmm 3:sorry
0 majmimlymm 3:sound
-1 mvkvljgkmk 3:start
5 mlmmemlmmv 3:started
8 - 3:starts
-2 - 3:staying
-8 mionlldlml 3:still
11 - 3:stopped
-3 msmlkolgmm 3:story
-18 mlwikkjmml 3:stuck
11 - 3:studying
-11 mljjllymmm 3:such
-29 mmklmltlmk 3:summer
-1 mlhhmlymmm 3:sure
-4 lybhqlulml 3:take
25 mlmismmmmm 3:takes
13 mjlsjmmmmm 3:taking
-2 mgnblkymml 3:talk
8 - 3:taught
4 mmlmpllmmm 3:teacher
7 miplmmlmmm 3:tell
-16 milltklmml 3:tells
13 mmnmlmlmmm 3:terrible
-2 oiivmmmlmm 3:text
-38 reafykyklk 3:that
-16 yvtayvbgna 3:the
5 llllqmmmmm 3:things
-3 oeqjomklml 3:think
-2 mlycmlkmmm 3:thinking
3 - 3:thinks
4 lvholljkmm 3:this
-11 mlplllmmmm 3:thought
-4 mkpjlllwml 3:three
6 gyalavuagl 3:to
-17 mloqimimmm 3:too
14 - 3:training
-16 qsqikmlmmm 3:tried
-15 kgyallflml 3:try
-6 iyigljjmli 3:trying
7 mmiommmmmm 3:turn
-15 lyeloljglj 3:two
6 milmmmmqmm 3:under
38 ftqjhrrfml 3:up
-4 lkjrmllpmm 3:use
15 - 3:uses
-15 lykgmillml 3:using
-6 mkwomklmmm 3:very
-3 ikyclmmkml 3:wait
-12 mgksmmlmmm 3:waiting
-11 mkmpmlmmmm 3:walking
-8 yrjemmlmmm 3:want
-2 lmkfmmwmmm 3:wanted
0 mlmommlmmm 3:wants
-15 jphcyihkjh 3:was
-11 mhlsmlmmmm 3:watching
3 mmmolmlmmm 3:way
11 mmkwkmmmml 3:we
-10 mlhwllklml 3:well
1 mlmvgmmmmm 3:went
-13 njllollmll 3:were
-11 fkvgpkqlml 3:what
0 lmnlmmmmmm 3:where
6 mrgujjtjmk 3:with
-12 llglvmlmll 3:won
-5 yjlkmkmmmm 3:wondering
0 mklmlmknmm 3:words
-7 lkiyoqhllj 3:work
6 mpmlmmmmmm 3:working
1 - 3:worried
-6 hrllkffwml 3:write
9 mtlfmklmmy 3:writing
1 - 3:yoga
-48 ymkadayqlh 3:you
-33 lrmnplnhlf 3:your
63 lyanbljfjr AHEAD
13 - AHEAD>AHEAD
-1 mvimlkliml AHEAD>CHAT
-3 mlmommmmll AHEAD>I
8 - AHEAD>LASTING
1 mkirmmmmmm AHEAD>NOW
29 mlmmpmmmml AHEAD>SPAN
15 - AHEAD>and
4 - AHEAD>at
14 - AHEAD>for
-15 lrljlkrmmk AHEAD>to
-1 mpkikvmmlm AHEAD>w
-41 ygpcuoakaa AUX
-11 kpsjktillu AUX>'ve
44 hsgayqejjr AUX>-ed
-56 kasyajnjgn AUX>-ing
-11 kiypjlgllj AUX>-ly
41 ykldylikmj AUX>-s
37 lulijtklmt AUX>0
8 msmlglmmmm AUX>AHEAD
-11 ghygqjkjmk AUX>AUX
2 llmlommmmk AUX>CONDITION
4 ygqdegaulk AUX>DEICTIC
-21 kltiimllwk AUX>HOME
24 nygekaikhk AUX>I
22 lklmwrjmlj AUX>LASTING
-9 srkjmhlxmm AUX>LIKING
-1 ijyookpjmj AUX>MOOD
11 mfkklyhmuk AUX>MY
-1 llscjlvmml AUX>NOW
-37 lkkybkkmmm AUX>PLAY
-3 lighulqkml AUX>PRAISE
3 - AUX>SPAN
-4 lldkmlsvmm AUX>THANKS
18 - AUX>THIRD
-4 tlmjlmllml AUX>WE
-15 lkykklmmlm AUX>WH
2 ikmmqmmmmk AUX>WORK
6 hydoglailg AUX>YOU
-25 orofkyaylh AUX>a
-26 ksiioyjlmk AUX>an
8 lklrlklmml AUX>at
19 - AUX>bad
-9 gxfnfinwly AUX>be
-3 mmjrmlmmmm AUX>eat
-6 llijoxkllk AUX>fly
5 mlgmlmymmm AUX>for
-5 nhvflkklmm AUX>go
8 qjhwlhiklj AUX>in
-1 mminmlummm AUX>let
-1 kjkjoaywhc AUX>not
42 mfsolnkmll AUX>on
-17 mjlviklmmk AUX>out
-2 kkjnsljmml AUX>see
-10 kfkyijimxl AUX>so
6 - AUX>ten
-14 ynnhpiehii AUX>the
-7 nyjhihmklu AUX>to
-8 jnuoelolml AUX>too
-16 kiyalkglml AUX>try
-3 hjlhyyaacu AUX>w
-101 pyyaaaaybv CHAT
-7 mylljlmlll CHAT>-s
-25 mmmlllmmks CHAT>0
-14 jvyaajiymh CHAT>AUX
-2 meklmllyml CHAT>DEICTIC
-8 lurhljlljy CHAT>I
-7 okmmklmlmr CHAT>THIRD
0 nvlmkmmlml CHAT>WH
-1 lipummllmm CHAT>YOU
-1 lxjmlkmkmk CHAT>and
-3 loimlmlrmk CHAT>as
12 mllmkmlkmy CHAT>com
-2 yjokllllmj CHAT>for
11 ligjllkymk CHAT>in
3 mmmnmmmmmm CHAT>me
-6 hxkkmjmjlm CHAT>of
0 lnimkmmqmk CHAT>the
15 ybihgjdylj CHAT>w
-76 ayaaaaapay CODE
14 lylejkjklk CODE>-s
-11 mwljhmmlmi CODE>0
-4 iyhoohkkkh CODE>AUX
-12 ltkjmmmmml CODE>CODE
-1 kydjkklhml CODE>DEICTIC
-5 mpkrmmimmm CODE>NOW
-5 lrkkmmmkml CODE>WH
-24 lyigjjlmlk CODE>and
-7 mjmomlmmmm CODE>at
12 lkljjllkms CODE>for
-5 muskelmmml CODE>has
-12 mpmkmlmkmm CODE>in
-2 momlklmkml CODE>of
1 mpmjmmmmml CODE>on
-21 kthiklllmx CODE>to
-32 najkijjyly CODE>w
187 ljeqojlmyk CONDITION
1 - CONDITION>0
4 - CONDITION>KIN
9 - CONDITION>LASTING
4 - CONDITION>WH
6 - CONDITION>and
1 - CONDITION>at
10 - CONDITION>but
4 - CONDITION>for
6 - CONDITION>in
3 - CONDITION>on
8 llljokmmsk CONDITION>to
7 mkhvmmmmmm CONDITION>w
132 lqaayycgyy Capital
-83 jyyachaffa DEICTIC
17 uaytietfhe DEICTIC>'s
-11 klxqkmammm DEICTIC>-ed
-1 qllmjrmmlj DEICTIC>-ing
-19 yyncygaeke DEICTIC>-s
25 mklommmmmm DEICTIC>AHEAD
-14 ggydbjyuka DEICTIC>AUX
-26 hnybikgolf DEICTIC>CHAT
-28 kydhkkkmlk DEICTIC>CODE
-21 jyydaiqhml DEICTIC>DEICTIC
7 mkjjqummml DEICTIC>HOME
29 liaukyllvk DEICTIC>I
9 - DEICTIC>KIN
15 mkllmwmmmm DEICTIC>LASTING
4 mlljmsmmmm DEICTIC>MY
6 jadygjfklk DEICTIC>NOW
4 mmkmommmmm DEICTIC>PET
-11 ljuftpmmlm DEICTIC>PLAY
42 ljfosjtlxk DEICTIC>SPAN
-13 mljlmmxlmm DEICTIC>THANKS
19 mlgkvsmmmm DEICTIC>THIRD
26 mllllhtmlm DEICTIC>WH
0 ohycglgkll DEICTIC>WORK
-1 llgkjmvmmv DEICTIC>YOU
-5 nqphliljml DEICTIC>a
15 mllmqmllmk DEICTIC>aid
-6 mdskmllymm DEICTIC>and
0 nmmjlmmmmm DEICTIC>any
-13 liirlllymk DEICTIC>by
-9 cuqkmjhmtm DEICTIC>for
-2 milvokmmmm DEICTIC>has
-13 ljiijklyml DEICTIC>in
1 mjlmmtmmkm DEICTIC>of
-1 sojllmlmmm DEICTIC>on
-2 kkyakmlmml DEICTIC>out
-2 nllmfrmmmm DEICTIC>the
26 klfsjlylmy DEICTIC>to
2 mmmmmmlmmm DEICTIC>too
2 lyijlmlhmk DEICTIC>two
8 mvrmmmhgmm DEICTIC>up
-70 yyanyvlykm DEICTIC>w
-7 lkrlkllmml DEICTIC>way
88 vaasyyacyi HOME
12 - HOME>AUX
6 pmmmmjmmmm HOME>DEICTIC
2 lmkmwljlml HOME>LASTING
-12 llhwkmjlml HOME>NOW
3 mlmkhsmmlm HOME>THIRD
-9 mlmmktlmml HOME>a
11 - HOME>and
6 mmmnmllmmm HOME>by
-9 mikkyimmml HOME>has
-12 pijawnkhrs HOME>in
0 mmmljqlmll HOME>on
11 - HOME>out
0 mmmkplmmmm HOME>the
-9 lnlijwlmyi HOME>to
57 olkplmlmml HOME>w
13 maygayaaya I
-10 hebxatgaun I>'m
-1 ovcxcebhqt I>'ve
30 hyxkrkjkyh I>-ed
-10 ljthlslmmm I>-ly
-17 kpqelkplkl I>-s
30 jcyyaroqta I>AUX
5 mlmmmulmlk I>CODE
-12 ljkjixlmrt I>HOME
33 mlsllklmmm I>LASTING
26 geyfkhffql I>LIKING
-19 hnnheuooho I>MODAL
-4 unjplimkll I>NOW
18 - I>PLAY
13 mlmiknlmvl I>WORK
6 nmmmmmmmmm I>ask
-13 lmnhmltmmm I>bet
-2 mmjsmmimmm I>buy
7 - I>eat
1 bykolgiklh I>get
8 lkkslklmkv I>go
-1 kgjwkihlll I>got
-22 kgkojqilwk I>had
5 - I>met
0 mmmmmmlmmm I>owe
-8 lkjlltkmul I>own
-1 slmmmhmmmm I>pay
-4 msmlmimmmm I>put
-7 mlmkmommlm I>ran
2 moklmmmmmm I>run
-11 lkwimlglmm I>see
-3 qkkkmvmmlm I>the
25 mqkmmmmmmm I>use
-12 qdyayyayyb I>w
10 mmmmlmmmmm I>won
-63 yananyridb IF
5 ujkljrlllm IF>DEICTIC
-18 lbgcfyflfg IF>I
-22 mdmmlwlmll IF>MY
-1 ygokxkfmmm IF>YOU
171 eabyguyiyi KIN
-9 momlmllmmm KIN>'s
5 - KIN>-ed
41 - KIN>-s
1 - KIN>0
-38 kdkyarilkl KIN>AUX
10 mmllrmlmmm KIN>DEICTIC
12 - KIN>HOME
9 - KIN>LASTING
23 - KIN>NOW
4 - KIN>PLAY
4 - KIN>THIRD
10 - KIN>WH
7 - KIN>a
3 mjkmmqmmrl KIN>and
-15 lqmnlllmml KIN>at
4 - KIN>but
-13 mmmommkmml KIN>for
7 - KIN>had
-19 mlmmllmmkt KIN>has
14 - KIN>in
15 - KIN>of
14 - KIN>to
-7 mkljwklmsk KIN>w
133 pfaaywyhqy LASTING
12 mmpmmmmmlm LASTING>-ed
-18 mshkylkmml LASTING>-s
5 - LASTING>AHEAD
-2 lllkymhlmk LASTING>AUX
19 mnmmmmmmmm LASTING>CHAT
-11 mmlmkmumml LASTING>DEICTIC
22 - LASTING>I
2 - LASTING>KIN
14 - LASTING>LASTING
22 - LASTING>MY
15 - LASTING>NOW
11 - LASTING>SPAN
8 - LASTING>THIRD
2 - LASTING>WORK
8 - LASTING>a
13 - LASTING>and
-2 mlmfkjumxl LASTING>day
20 - LASTING>eat
-11 mtmimkmmmm LASTING>got
8 - LASTING>had
23 - LASTING>the
7 mllrmmmmmm LASTING>to
-19 ldwliyijkw LASTING>w
45 rlyaearuya LIKING
-1 mkwixmgkll LIKING>-ing
38 - LIKING>-s
-8 llklxmjlmm LIKING>AUX
-13 papgfhsryj LIKING>DEICTIC
-11 mwjpmllllm LIKING>I
-11 mlllmlmmsm LIKING>MY
22 - LIKING>PET
8 - LIKING>PLAY
-16 jlvimljmmm LIKING>WH
-23 kpfiilyimk LIKING>YOU
-9 ksvjgflyml LIKING>a
15 - LIKING>me
7 mpmlmmmmmm LIKING>tea
-23 kbyflklslm LIKING>the
21 vygilijhlj LIKING>to
54 pjvpiifkul LIKING>w
-65 gysaamtxay MODAL
3 nykelghqlj MODAL>LIKING
-6 mkdymlkmmm MODAL>PRAISE
-8 lkkjmylmml MODAL>be
-1 llmmlnmmmm MODAL>buy
-6 mlqjmkxmmm MODAL>say
27 qivikoimll MODAL>w
-60 tapyaalach MOOD
-2 lrljulmmmm MOOD>-ing
1 slhhymilml MOOD>-s
-2 smfvkmhmml MOOD>AUX
13 llxjllpkml MOOD>CHAT
-8 llnqkljmmm MOOD>DEICTIC
7 jjyilielkl MOOD>I
11 - MOOD>KIN
-2 mmimmmummm MOOD>LASTING
-3 mpijjmvlml MOOD>MOOD
-18 klauklpmml MOOD>NOW
3 klukplkmmk MOOD>PERSON
-4 mmcgmmvmmm MOOD>THANKS
-2 gmjsmmummm MOOD>WH
-8 llvlkmemml MOOD>WORK
0 lmskmmhmmm MOOD>YOU
2 - MOOD>a
9 lpliklymml MOOD>and
7 llmnmmlmmm MOOD>at
-6 lkisjmrmmk MOOD>day
-9 kllfylmmml MOOD>for
24 lllslmmmmm MOOD>in
-7 lljlllwmml MOOD>new
-10 ikylgkbmlr MOOD>to
10 lhojaqwiku MOOD>w
88 ayapawloyy MY
24 - MY>-ing
-3 ladygeqjis MY>-s
2 - MY>0
-6 lrtglklvmk MY>CHAT
-27 lykhkhfjki MY>CODE
9 - MY>CONDITION
37 mhljkklymm MY>DEICTIC
24 mjmkwimmmm MY>HOME
86 mejsjigluq MY>KIN
-39 nkmtjikmwl MY>LASTING
-4 kjxkjivmul MY>LIKING
4 - MY>MOOD
10 mlmmmmmmmm MY>NOW
-39 ayjajhgijj MY>ORDER
16 leqbhhykuy MY>PERSON
32 mkmnkqkmml MY>PET
16 - MY>PLAY
10 - MY>PRAISE
15 - MY>SPAN
-16 ldljjqjlyp MY>WORK
-6 mjlfmlyllm MY>bad
-10 mllpmmjmmm MY>bus
7 mkmpmmlmmm MY>car
4 mpmkmlmmmm MY>new
11 - MY>old
29 - MY>own
-18 mklrmmmmmm MY>pen
4 - MY>phd
3 - MY>two
-21 pwamiydaav MY>w
-12 mlkrmmlmmm MY>way
-102 jaayaahaaa NOW
14 mmlnmmlmmm NOW>'ve
4 ihxqiiiklj NOW>-ed
-24 pggvfkuklj NOW>-ing
-16 unqflmmmml NOW>-s
5 hsyapmgkml NOW>AUX
-1 jtknmmmmmm NOW>CHAT
-10 lqjuhlhlml NOW>DEICTIC
47 - NOW>HOME
10 jppylikkij NOW>I
4 mmmglmummm NOW>LASTING
-6 mlyammkmmm NOW>MOOD
-7 mmmfmmymmk NOW>MY
-11 lklyllgmml NOW>NOW
20 - NOW>SPAN
-3 mlykmldmmm NOW>THANKS
-4 ljvcklymmm NOW>a
9 mlktmmmmmm NOW>and
-12 mmkolmlmmm NOW>at
3 klktlmimml NOW>got
-5 mmkpmllmmm NOW>had
1 mmkpllkmmm NOW>in
11 mmlmmmlmmm NOW>on
8 mkmnmmmmmm NOW>put
17 mmmnlmmmmm NOW>so
-8 milrmlmmmm NOW>to
4 pyydihaljh NOW>w
51 ayaaiqamjy Number
-25 syaamfarsi ORDER
-2 mplqlmlkmm ORDER>-ing
7 thlkmmmmmm ORDER>-s
34 mvmklmlmmm ORDER>AUX
1 mnmmmmmmmm ORDER>ORDER
-13 lqmlmlmmmm ORDER>and
-4 mslhkmlmmv ORDER>has
-7 lpmmmlmimk ORDER>of
3 mmmlmmmmmm ORDER>on
-14 mnmlllmmyk ORDER>to
12 julkmlmmlm ORDER>w
81 kamatsyioy PERSON
7 - PERSON>'s
15 - PERSON>-ed
55 lltlplkmll PERSON>-s
-1 kkfqmlxmml PERSON>AUX
8 - PERSON>HOME
-6 mmmmmllmlv PERSON>I
12 - PERSON>LASTING
-12 mlmtlmjmll PERSON>NOW
3 - PERSON>THIRD
-10 lnlkkspmml PERSON>WH
2 - PERSON>for
13 - PERSON>in
5 - PERSON>of
-1 mmllskmmmm PERSON>on
2 nfkhymilvj PERSON>w
-11 mlmlplmmml PERSON>won
76 xdaryyejkf PET
13 - PET>'s
4 - PET>-ed
8 mlmommlmmm PET>-s
-25 jhjntkkllj PET>AUX
4 lmmmmnmmmm PET>I
4 - PET>WH
14 - PET>and
34 mlmommmmmm PET>w
94 idkyyjagjd PLAY
3 - PLAY>-ed
19 - PLAY>-ing
16 mllqkmmmml PLAY>-s
4 mmlkqmllmm PLAY>AUX
5 - PLAY>DEICTIC
2 mkmimtmmlm PLAY>I
4 - PLAY>LASTING
-8 mmlqimlmmm PLAY>MOOD
2 - PLAY>MY
-9 mkmmolmmml PLAY>PLAY
7 mpmnmjlmmm PLAY>a
-4 mkmrmmlmmm PLAY>and
-15 mlmltmkmmi PLAY>for
-3 mmmkqmmmmm PLAY>has
5 - PLAY>in
-7 mklpmlmmmm PLAY>on
30 - PLAY>the
0 lsjsqlijml PLAY>w
-17 aayaodwaga PRAISE
4 mmtlkmkmmm PRAISE>!
-1 llakkmymmm PRAISE>-ing
-2 mlbljmylml PRAISE>-s
3 lmullllmll PRAISE>I
-3 lttamlpmmm PRAISE>NOW
10 - PRAISE>PERSON
-2 mlylkmllmk PRAISE>but
-3 jmkkkmvmmm PRAISE>day
-1 nkkmimwmmi PRAISE>for
-2 llkjkmymml PRAISE>to
10 hrdnyijlll PRAISE>w
188 feahylyeyy SPAN
-5 mqmlolkkml SPAN>-s
1 - SPAN>0
-14 llmkqommll SPAN>AUX
12 - SPAN>I
5 - SPAN>LASTING
11 - SPAN>LIKING
2 - SPAN>NOW
2 - SPAN>PERSON
10 mmmlgmxmml SPAN>SPAN
-7 mlmmpmmmml SPAN>THIRD
13 mlmmmllmul SPAN>and
10 - SPAN>at
7 - SPAN>for
5 mlmmktlmml SPAN>in
-4 mlmlhlmmmx SPAN>of
-4 mlmmmnmmmm SPAN>old
1 mmmlplmlmm SPAN>the
1 mmlmmmpmmm SPAN>to
-28 luksbiklmr SPAN>w
-39 aafaaeyjkj THANKS
-4 elkkmmsvmm THANKS>DEICTIC
13 mmolmmlmmm THANKS>I
12 - THANKS>MY
-1 mmjllmolml THANKS>THANKS
-7 livckkolmr THANKS>YOU
-3 mljikmykml THANKS>for
-3 mkujllqmmm THANKS>to
-1 mmkllmpmml THANKS>w
26 tcypvyaaya THIRD
21 lmhyfkjlll THIRD>'s
-25 lqfewqlltk THIRD>-ed
-6 kdyahyjlyg THIRD>-s
27 jjqvinkkkk THIRD>AUX
3 mlmjvlmmlm THIRD>DEICTIC
5 llmknlmlmq THIRD>HOME
10 - THIRD>KIN
7 - THIRD>LASTING
-6 mlolmjmmtm THIRD>LIKING
30 llrujlklll THIRD>NOW
6 mmplmmmmmm THIRD>WH
17 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
1 - THIRD>has
-15 lkkpqllmlk THIRD>say
22 yfgjsyjkyh THIRD>w
28 hjiyqkkcgx WE
23 mtkiikummk WE>'ve
22 - WE>-ed
16 golyairkly WE>AUX
4 mnmjvilmml WE>HOME
-9 lamllyhmll WE>IF
-7 llmkrmmmml WE>LASTING
13 mlkqlmjmml WE>NOW
-10 mqlqjklmml WE>PLAY
-5 mqltikjlml WE>go
4 mmkolmmmmm WE>got
-7 mkittljmlj WE>had
-8 phmlmqlmml WE>say
-14 onybagsiky WE>w
-39 yuhdaaqaga WH
-8 klkjlmqlml WH>'s
15 tmmllmlmmm WH>-ed
23 axkjfiyjlk WH>-s
0 vxbeargjig WH>AUX
-25 wijolljlmm WH>DEICTIC
8 gvkijhilps WH>I
14 - WH>MY
-2 dlllmmxmmm WH>PRAISE
16 yllllmmmmm WH>THIRD
4 laysuialml WH>YOU
-5 altyllxmmm WH>a
-29 ybxewilllk WH>the
15 ygcolmhkmi WH>to
-5 yoigqgekli WH>w
117 apydveacym WORK
-13 lkllmmmmly WORK>'s
26 mtminmmlll WORK>-s
-21 kpkimtlklp WORK>AUX
19 - WORK>I
5 - WORK>LASTING
6 mkqmkmmlmm WORK>LIKING
-20 ljnxkkimll WORK>NOW
5 jkmmrmmmmk WORK>WH
-10 mkmmmjmmvk WORK>and
23 - WORK>as
20 mlmjlrmmll WORK>at
28 mlmqlmllml WORK>for
35 mtmlhmmmmm WORK>in
3 - WORK>law
6 mpmlmmmmmm WORK>on
-4 lmkkymjmmm WORK>out
11 - WORK>to
1 mlmlpmmmmm WORK>two
40 lqkithklwk WORK>w
-109 yayaafyjal YOU
-11 hjsjvkqlmg YOU>'ve
-10 ikyfkldmmm YOU>-ed
-1 vmkkjmqmmj YOU>-ing
-7 lltlgkelmy YOU>-ly
4 njrjrllmmk YOU>-s
-29 uyqacuygkj YOU>AUX
16 jfypkjaumh YOU>CHAT
-5 mitjllmmmy YOU>CODE
-2 tsepklijmr YOU>DEICTIC
-10 smisilimml YOU>HOME
-11 mkkmlkxllj YOU>KIN
-2 pmmmmmhmmm YOU>LASTING
-3 vkkkllglml YOU>LIKING
-1 rmollljmml YOU>MODAL
-1 umbsmmgmmm YOU>MOOD
-5 nlmaklwmml YOU>NOW
0 liiymkmmmm YOU>WH
-7 lpilmltmmm YOU>a
-1 llfljlxmmk YOU>all
-17 lkjkjuumkg YOU>and
-12 kkjyhhhlly YOU>at
5 mlyklldmmu YOU>for
-1 plrlylbjml YOU>get
-1 mmhjllymml YOU>go
-1 lltllmflmm YOU>got
-3 mlylkkimmm YOU>had
0 mlrklmqmmk YOU>so
0 mrjnmmlmmm YOU>the
2 jwmilpjwkk YOU>to
-6 lmaklmymml YOU>too
-1 mllpmmkmmm YOU>up
-10 aorfoumojr YOU>w
-12 lllllqlmtl ^ "
-1 mkxljmjjml ^ 'll
-7 ylllmjmmll ^ 'm
-2 ylklkmjkmm ^ 're
-6 ukgjklyllk ^ 've
-5 llmlkvlmlj ^ *
-9 thkgykrlmj ^ a
-12 lkklsjmmtl ^ according
-2 mjlllmjwml ^ add
4 mmjmlmolml ^ after
-3 lltkhlllmy ^ all
21 - ^ allergic
-5 mmkmlmrlmm ^ almost
-2 ullmmlcmmm ^ and
-1 mhkmmmkyml ^ answer
-1 yjrlimjlmj ^ any
-4 yjllmmklmi ^ anyone
-12 kgjjkyplui ^ as
-5 lymkjmlmml ^ assume
-10 mllvkljlml ^ at
-4 mdlkmkvwml ^ be
14 - ^ being
6 mmvmjmkmml ^ both
-5 lolvlmilmm ^ call
-7 yqrmgigjlk ^ can
-1 mellmmyamm ^ come
-1 mmmplmlmmm ^ cooking
7 mmpmlmcmmm ^ cool
-8 aylllkllmk ^ could
-6 mqmllmjkml ^ create
-15 llllgkylly ^ dear
0 smmlmmhmmm ^ did
10 qaehhkyylk ^ do
-1 rllmlmlkmm ^ does
-11 lmmkollmml ^ dogs
1 mlmqlmllml ^ done
8 mmmmplkmmm ^ every
-2 llklsmklmk ^ everyone
-7 mwlkjlhlll ^ explain
-5 lljykmglml ^ finally
3 lijjhuvlkx ^ for
-2 mljljkkkyy ^ from
-5 mkmllmlmmk ^ give
-1 mymkmlgimm ^ go
30 llkwhmllml ^ going
-3 jkngqlpjli ^ good
-1 mmgllmumml ^ happy
-2 lkktpljlml ^ having
6 jklqftjkqk ^ he
5 mmkmmmmmmm ^ hello
-2 mrllmmjjmm ^ help
0 lldklmylmm ^ here
0 mlkllmplml ^ hey
17 emmmmmtmmm ^ hi
-2 mmkkmllmvm ^ his
-4 klnjllxlml ^ hmm
-1 lmkijmymml ^ hope
-13 tjjjejgllk ^ how
3 goruacunaa ^ i
-11 mjijttjlii ^ if
-3 ljkmltklll ^ imagine
-4 muklmkkfml ^ improve
-44 gkheoypxnc ^ in
-2 mmmkklmrmm ^ include
1 yhljilmlml ^ is
-8 dgnyqfmrka ^ it
17 - ^ job
32 ytbsflnilk ^ just
8 mfummmjnmm ^ keep
-4 mlmllqmmll ^ last
-3 lmlqmklmml ^ later
-23 korfiutfkh ^ let
-16 lllkymhlmk ^ life
-5 kkjnilvkmk ^ lol
-12 llklgtylmk ^ long
-1 mmvmjmglml ^ looks
-12 llkktlslml ^ love
-12 lnikjkiumk ^ make
-8 mlxokmclml ^ me
-13 lllkyllmlj ^ most
-15 aylyansuoa ^ my
-3 tlluimjjmk ^ need
17 mmsldlulml ^ never
1 myflkmiimk ^ next
5 llhlkmplml ^ nice
11 - ^ nimbus
16 jspdckwpmj ^ no
-1 klhkymgkml ^ nobody
9 glxpimijml ^ not
10 llyjpmgkml ^ nothing
-2 iygllmljml ^ now
0 mlkvlmlmml ^ off
13 llyijmclml ^ oh
-15 hjmhijyklj ^ okay
0 mllvkmjlmm ^ on
-1 lyelsmkjml ^ one
13 ldlptkklly ^ our
3 mklvkmlmmm ^ out
4 lllkylilmj ^ people
-2 mmtlklfmmm ^ perfect
28 lakkjldslj ^ please
14 - ^ project
-2 vmfklmjmmm ^ really
26 - ^ remember
-3 mkprmkmmjl ^ right
-5 mlsjjmwkmi ^ same
-5 milllsrmkl ^ say
-1 mllrjlpmml ^ see
9 jhoyjrhkrj ^ she
7 ommmmmmmmm ^ should
-14 mmlmkmumml ^ since
-6 ujjyetcjmk ^ so
-1 lmgkumilml ^ some
19 - ^ someone
-1 lleyklplml ^ sorry
-4 mlvljmhlml ^ sounds
-5 llxpkmdlml ^ still
-3 llmyglllmj ^ stuck
-17 lkljlulmkk ^ suppose
-1 melmlmrpml ^ take
-6 tsjlklqjll ^ tell
-1 llukllkmms ^ thank
0 mljlkmqiml ^ thanks
-8 idybbigijg ^ that
29 aypltiabya ^ the
-7 mvkqlllill ^ then
12 lieutknlmk ^ there
-9 ikioxjjklj ^ they
-9 jayjljhjly ^ this
23 lmlrlllmlm ^ today
-3 mlmommmmll ^ tomorrow
0 llmommmmmm ^ tonight
0 lmmplmkmml ^ too
3 llkukmlmmk ^ trying
-2 lflllmkymm ^ use
-9 mlmjtmllmj ^ water
7 dqvrramiki ^ we
8 llljlmplml ^ well
-1 lfnsfjtklj ^ what
9 xllhxkglmj ^ when
-4 tlkllmjmml ^ where
0 vklllmilmm ^ which
-4 gllkhlylmm ^ who
4 thlkklklml ^ why
-3 mjkljmxlml ^ wish
0 gtkmmmklml ^ would
-2 lluljlkmmm ^ wow
-6 ljllkmkumk ^ write
-1 lmvkkljmll ^ yeah
2 lrphilyfmk ^ yes
7 - ^ yesterday
-5 pjxdvvfflg ^ you
-7 iyyialermd ^ your
-12 lllllqlmtl ^>"
-7 ylllmjmmll ^>'m
-6 ukgjklyllk ^>'ve
-5 llmlkvlmlj ^>*
23 mvktllklmi ^>-ed
-10 fajyyvaeqb ^>-ing
-1 uimyfuakmk ^>-ly
-10 aduayfayly ^>-s
-2 lyfmkliilk ^>AHEAD
-4 ylnaadgtjc ^>AUX
-36 kcjihijtiy ^>CHAT
-22 lgljsgklky ^>CODE
24 - ^>CONDITION
-24 aftpyaqeff ^>DEICTIC
9 - ^>HOME
3 goruacunaa ^>I
-44 jsedoyfkff ^>IF
-3 lmlktmklml ^>KIN
-8 jjnhjtyjmh ^>LASTING
-13 klfjslykmk ^>LIKING
-23 jghhghygjc ^>MOOD
-1 aukyelqune ^>MY
44 qycyahocjg ^>NOW
-5 mmlmrmjmml ^>PERSON
-13 lmljsllmml ^>PET
12 lvlmpmjjml ^>PLAY
2 kkyhdkejli ^>PRAISE
-25 llmlklllmt ^>SPAN
10 cjjfckyglo ^>THANKS
12 cchynubgye ^>THIRD
7 dqvrramiki ^>WE
-9 yaddadpfjd ^>WH
23 lmikymkmmm ^>WORK
-18 kvyagtajlt ^>YOU
-9 thkgykrlmj ^>a
-2 mjlllmjwml ^>add
-3 lltkhlllmy ^>all
-2 ullmmlcmmm ^>and
-1 yjrlimjlmj ^>any
-12 kgjjkyplui ^>as
-10 mllvkljlml ^>at
-4 mdlkmkvwml ^>be
3 lijjhuvlkx ^>for
-1 mymkmlgimm ^>go
-4 klnjllxlml ^>hmm
-44 gkheoypxnc ^>in
-23 korfiutfkh ^>let
-5 kkjnilvkmk ^>lol
-8 mlxokmclml ^>me
16 jspdckwpmj ^>no
9 glxpimijml ^>not
0 mlkvlmlmml ^>off
13 llyijmclml ^>oh
0 mllvkmjlmm ^>on
3 mklvkmlmmm ^>out
-5 milllsrmkl ^>say
-1 mllrjlpmml ^>see
-6 ujjyetcjmk ^>so
29 aypltiabya ^>the
0 lmmplmkmml ^>too
-2 lflllmkymm ^>use
-3 cviaxayyyy ^>w
-2 lluljlkmmm ^>wow
2 lrphilyfmk ^>yes
13 oyacoyefaa a
-9 lrlhplmlmk a 0
7 - a 0000
2 - a baby
-8 mjlrmllmmm a bad
6 mnmmmjmmmm a bakery
11 - a band
-10 mllllplmll a bank
-8 mijwmljmmm a beer
0 mlmmmnmmmm a beginner
0 kjjwtfjlly a big
9 - a bike
-9 momkllmmmm a birthday
-17 ljtirismmk a bit
11 mmmmlmmmmm a boat
19 nfmxkllkmm a book
21 ltmlhlmmmm a boy
-2 lfuukklmml a break
19 - a cabin
-10 mplmllllmm a call
24 mjmmmnlmmm a car
-6 mikknrlmmm a cat
21 - a charity
-11 momkklmmml a cheap
9 lklmsmmmmm a child
-5 uokkmkmlmm a claim
-7 mgiylkllmm a coffee
-4 rlfmlmmmmm a cold
0 mnmmmmmmmm a cover
-6 mjmpplmmml a cup
-7 mqmimllmmm a customer
15 mkllmwmmmm a dancer
7 jklurkkmml a day
15 - a dental
-26 mvmldklmml a detective
11 - a diabetic
59 - a divorce
5 mmllqmkmmm a documentary
8 msmmlmmlmk a dog
-16 lkljmommum a dream
6 - a family
-13 mlljkmwmml a few
5 ommlmmlmmm a flat
10 - a food
-21 lxjimkmmmm a form
2 mpmlmmmmmm a friend
-1 mokmmlmlmm a function
-6 mpmnmjlmmm a game
-21 lrljmmmmmm a gift
16 mlmmktlmml a girl
0 qnxflknlmi a good
-12 ijyrhlkmmk a great
-8 lrjkmltmmm a happy
6 - a house
6 - a husky
32 - a job
34 - a kidney
5 - a kitten
21 - a lab
-4 lrllllmkmm a large
-1 mnmlmlmmmm a letter
-8 hsjlmlmkml a list
-12 mitqmikmmm a little
14 mmmmmmlmmm a living
-5 mqmmmiklmm a logo
-3 jlnykjjmmm a long
0 kcyopkhkmk a lot
1 mkmkwmmmmm a marathon
-8 lllyhkhlmk a meeting
-4 mikrmlmmmm a minute
-1 ljylkkmmmm a mistake
0 mhmmmrlmmm a month
10 - a mortgage
9 - a mother
-10 mikumgmmmm a movie
-31 lggyijklmm a nap
-10 lkkjsljlmq a new
11 - a newborn
14 - a nonprofit
23 - a nurse
-5 mnmlmlmmmm a pair
8 pkmmlmmmmm a passport
-25 lftjkjlymm a poem
7 - a pottery
-10 mrmjmlmmmm a presentation
-11 yblklmlyml a question
-2 yslhmmllmm a quick
-5 mrljmlmmmm a quote
8 - a raise
9 mpmllimlmm a recipe
-10 mnlqmlmmmm a red
-4 oukjjmmlml a refund
-5 krllmlmmmm a report
11 - a rescue
-11 mpmjmlmmmm a restaurant
-1 mjlxglmmmm a rough
-11 mjlpmlmmmm a sec
-4 ilklmllymm a short
-2 mejwmlmmmm a shower
4 - a single
19 mlkkhlylmm a small
1 mommmglmmm a song
-10 mrkfujmmmm a speech
-16 ljrjslklml a story
-23 llliyklmml a strange
-3 lpllkmmmmm a string
18 - a stroke
-1 wsllkljmmm a synonym
-10 larilklumk a table
6 qmmmlklmmm a teacher
-17 mkklmwlmmm a terrible
-15 lklkjwmmml a time
-3 momlmkllml a title
-11 mimqmmmmmm a train
0 mnmmmmmmmm a trip
-13 mlmlltlmkm a vampire
7 - a vegan
1 - a vegetarian
3 mklmmmmmml a way
-5 mmmmlmmmmm a week
9 - a wheelchair
12 - a year
3 mhmllmmmmy a>-ed
-16 kkkuspgkmh a>-ing
-7 miklqrmmml a>-s
-9 lrlhplmlmk a>0
-21 wsgikilwmi a>CHAT
-32 iqlbjhkrlg a>CODE
31 - a>CONDITION
45 olmlmmlmmm a>HOME
29 lklmsmmmmm a>KIN
-24 qnyjeisllg a>MOOD
-8 lbsnkkxlml a>NOW
-2 uyggsjkkml a>ORDER
31 pokioyjmkj a>PERSON
7 mnhomsklmj a>PET
27 mpmnmjlmmm a>PLAY
2 gtjkkkumml a>PRAISE
-6 lsmkgqklmj a>SPAN
38 - a>WORK
-8 mjlrmllmmm a>bad
0 kjjwtfjlly a>big
-17 ljtirismmk a>bit
21 ltmlhlmmmm a>boy
24 mjmmmnlmmm a>car
-6 mjmpplmmml a>cup
7 jklurkkmml a>day
-13 mlljkmwmml a>few
21 - a>lab
0 kcyopkhkmk a>lot
-31 lggyijklmm a>nap
-10 lkkjsljlmq a>new
-10 mnlqmlmmmm a>red
-17 eyagdybada a>w
3 mklmmmmmml a>way
-10 yyjptdhijc about
-7 mimltlmmmk about 0
-11 lwkbmylmml about a
5 - about five
-3 xhkqhlyaml about it
12 ydmkmmmlmm about my
-10 mjmkkdlymm about rain
-6 jqlkljsmkl about that
-6 vrlikjljml about the
-19 kihylkgmml about to
-2 ihvpmmmmmm about what
18 gmdymmimmm about you
-2 lylljlmhml above
7 - abroad
7 - abroad $
7 - accept
33 - accident
25 - accident $
-12 lkklsjmmtl according
-12 lkklsjmmtl according to
20 lrllmllkml account
-13 lqllmllkml account $
12 - account with
-13 mymlkklkmm act
-13 mymlkklkmm act as
-13 mymlkklkmm act>as
-4 jskfglhvmy add
-6 lmlkilllmy add a
9 - add my
9 - add>MY
-6 lmlkilllmy add>a
-1 mpmllmmiml add>w
11 gykkmmllmm address
19 - address is
-4 lnmkmmmmmm address on
34 - adopted
4 - adopted a
33 - adopting
33 - adopting $
-20 mlmlplllml adults
-5 lkyhllhlml advice
-4 lkyillhlml advice $
13 - afford
16 llpmjulmml afraid
15 llmmjvmmml afraid of
28 ljjxkkkkml after
3 - after my
36 - after the
0 mgmqmmmmmm afternoon
0 mgmqmmmmmm afternoon $
-38 fhlyocmylh again
-19 mmowjhofmk again $
38 olmmmmlmmm age
-3 mkklmlxkmj ages
4 lklkjswlmk ago
-2 llllklwmml ago $
15 - ago and
-32 lkyalkfkmk agree
-23 lmugmlklmm agree $
-1 mmrkmmjmmm agree with
-1 lqllllmlml ahead
-1 mrmmmlklml ahead and
15 mllmqmllmk aid
2 lqmnijmmmk airport
2 mqmhmkmmmm airport at
-39 iddiyfymky all
-4 mllkimylmk all $
-9 nkkplmlmmm all day
-16 mllrkmlmml all night
0 mltrkljmmk all of
-6 mlmqmlmmmm all over
9 kkdknkxomi all the
-8 llgdslvlmy all>-s
-9 nkkplmlmmm all>day
0 mltrkljmmk all>of
9 kkdknkxomi all>the
-10 ljjutljmmk all>w
21 mmmjmkmmsm allergic
21 mmmjmkmmsm allergic to
10 - allergy
-8 lkfujmnlml almost
4 mmmglmummm almost every
-3 mmktlmjmmm almost there
7 mlgrmkmmmm alone
7 mmhnmmmmmm alone $
0 mmmmkmmmmm along
-18 kymeglilmj already
-15 mvgjlljmmm already $
-5 mspemmmmmm already tried
15 llfmdmylml also
59 - always
2 mmrmjmglmm amazing
2 mmrmjmglmm amazing $
-11 gyaaxynqib an
-2 mklmmqmmmm an animal
28 - an app
-15 mrmllmjmmk an email
-26 lrpglllmml an error
-25 mumjmlmmmm an essay
-12 lglpsllmmm an hour
26 - an introvert
15 - an office
27 - an old
10 - an only
-6 lydgmmkwmm an>CHAT
2 lrpglllmml an>CODE
-12 lglpsllmmm an>NOW
15 - an>WORK
27 - an>old
-5 hybhupsijf an>w
6 ayaaaytlyy and
-4 mmmkmpmmmm and 've
3 - and 0
41 tjlinnmmml and a
6 - and he
-7 hojeivjloi and i
5 louimklmmm and it
-8 mklmllomul and love
19 - and my
-19 mrlgmommmm and never
13 mllmmkmmtm and she
-6 mkkkmylmmm and take
-2 mklshrmmlm and the
10 mimpmimmmm and then
4 - and they
5 - and two
-9 mamlmwlyml and wait
20 - and we
-25 rvgflxkllg and you
-10 lklmkkummj and your
-4 mmmkmpmmmm and>'ve
-12 ljjleylllk and>-ed
-8 mflrmllsmm and>-ing
6 kyighgvgmx and>-s
3 - and>0
-13 mkkvirmmml and>AUX
3 lltimrkmkl and>DEICTIC
10 - and>HOME
-7 hojeivjloi and>I
-14 mrlgmommmm and>LASTING
7 mklmllomul and>LIKING
19 - and>MY
-4 mrlplkmmmm and>NOW
-11 lkllmrmmmm and>ORDER
25 mllmmkmmtm and>THIRD
20 - and>WE
-8 mpmjmllmml and>WH
-34 qtffjvskke and>YOU
41 tjlinnmmml and>a
-2 mklshrmmlm and>the
5 - and>two
-58 ayajrynrrq and>w
5 mpgtklmmml angry
4 mpmlkmmmml angry and
-2 mklmmqmmmm animal
-2 tmllnmjlml animals
14 - anniversary
6 - anniversary is
4 myijlvfkmm another
0 myfmllglmm another one
-25 iboaejcylb answer
-16 lfyhmljxmm answer $
-2 likmlmltmk answer as
-6 maillllymk answer in
-1 llxllmmgmm answer is
-1 mhfmlmmwmk answer should
-2 mmjrlmlmmm answering
31 mdvlmllyml answers
7 - anxiety
-14 yejqalcsly any
0 tmkmlmkmml any good
-5 yilkelklmy any>-s
0 tmkmlmkmml any>MOOD
-10 mmftlnmlml any>w
8 - anymore
8 - anymore $
-3 yikkmmkkmi anyone
-2 wlkmkmllml anyone know
10 rllrklllml anything
5 mommmmmmmk apartment
2 mmmlmmmmml api
20 mqmkmlllll app
-12 ljmkykklmk apple
-27 jqlllnlmkq apples
-5 jrllmolmmk apples and
2 mlllikjlly apply
8 mlllimklmy apply $
11 momgmmmmmm appointment
-12 mkygljjlmm appreciate
12 - apprenticeship
2 - april
2 - april $
-6 lpmlkkmkml area
-6 lpmlkkmkml area of
14 mmlltmjlml army
10 mmlltmjlml army $
-1 vmknlmhmmm around
-7 phmpmkmmmm arrive
-7 phmpmkmmmm arrive $
-7 mmlpmmkmmk arrived
-4 mmmpmmlmmk arrived $
10 - art
10 - art school
10 - art>SPAN
19 irgbtyimty as
25 lnllkqklll as a
7 mvkmlmmlml as an
4 lmllrnkmlk as if
-1 mmokllpmmm as you
4 lmllrnkmlk as>IF
11 - as>MY
-3 llokltollk as>YOU
25 lnllkqklll as>a
7 mvkmlmmlml as>an
-13 mhlllklswq as>w
4 ydhjlkkxml ask
2 umjlmlmmmm ask $
-2 lljlmllymm ask me
-2 lljlmllymm ask>me
-18 lixdxkkmkl asked
-10 mjtlmlmmlm asked for
-15 mmtammqmmm asking
-6 mmtbmmqmmm asking $
-47 yjaaaabiga asks
-11 npmlkmkmml asks kin
-49 ygaaagkllb asks none
27 ommmmmlmlm asks of their own
13 ymflkbejhi asks own
-51 kjcychhkmj asleep
-10 mmkwfllmmm asleep $
-9 mvlkemmmmw assertion
-12 ltmkjwlmml assume
25 daaycyfmfm at
-11 kmjyxiiklg at 0
12 mkmqlklmll at a
-5 llljrmulmk at all
1 momkmmmmmm at eight
18 lmlolmkmmm at home
-7 moklfllmmv at least
2 mjlmlmmrml at most
-24 mllsmkimml at my
8 - at night
3 mmmjsmmmmm at nine
1 mploljmmmm at six
-27 eacyayfije at the
-11 mkmpllmmml at two
11 - at university
15 jmjwlmimml at work
-6 mlllmwkmlj at you
-5 mmjamlymmy at your
23 - at>-s
-11 kmjyxiiklg at>0
-9 mislmmmmmm at>DEICTIC
18 lmlolmkmmm at>HOME
-24 mllsmkimml at>MY
26 jmjwlmimml at>WORK
-12 llhalvxmly at>YOU
12 mkmqlklmll at>a
-5 llljrmulmk at>all
1 mploljmmmm at>six
-27 eacyayfije at>the
-11 mkmpllmmml at>two
30 lpilhlkrmq at>w
-16 mglglymmmm attack
1 mlmhlummmm attack $
14 - attacks
3 - august
2 - august $
5 - aunt
2 - aunt $
-12 mlmmqjmmml author
-6 mqllrmlkml autumn
-3 mmllsmlmmm autumn $
-33 homiptlmlj away
-9 lkmlrlmmml away $
-2 mmulkmemmm awesome
-12 mmmlpmmlmk awful
-12 mmmlpmmlmk awful $
-15 ljnljlllmy b
-3 lmlufklmmm baby
-10 mmlqjlmmmm baby is
29 nkayuggili back
-1 osgmlkijml back $
11 mlkvmkmmmm back and
6 - back from
-13 mlmpmlmmmm back in
13 mljtmmmmmm back to
7 lgoqxknjlk bad
-13 miudylpjlk bad $
-4 mlgwmllmmm bad>w
14 mllwkmjkml badly
14 mllwkmjkml badly $
15 - bake
23 mlmomimmmm bakery
-12 lmlkwmllml balance
-5 mmlnmmmmmm balcony
30 mjklwlmmml band
13 mkmmolmmml band $
3 - band called
3 lklplolmll bank
-23 lklplolmll bank $
3 - bankrupt
9 mpmlmmmmmm bar
9 mpmlmmmmmm bar>w
-4 mskkqkmlmi based
-4 mskkqkmlmi based on
-16 mllycklmmm bath
-13 mmluillmmm bath $
-19 oilmskllml battery
-18 mjmrlllmml battery is
1 hfereyoyjt be
-24 mrlliylkkj be 0
38 msijlylfmm be a
5 mjlmlmmrml be at
-10 mljsmmmmmm be home
13 mklmmmirmm be honest
2 mihmimlyml be in
-8 mmiqmllmmm be late
-2 miolmmlrml be more
-1 mlrmjmllml be nice
7 ollmmmmmmm be the
-4 mkktlmmmml be there
-2 mkmkmlllmn be>-ed
1 mklqmmmmmm be>-ing
-24 mrlliylkkj be>0
-4 mkktlmmmml be>DEICTIC
-7 mljsmmmmmm be>HOME
-9 mlgnmlymmm be>MOOD
-2 llnmplllml be>PRAISE
38 msijlylfmm be>a
5 mjlmlmmrml be>at
2 mihmimlyml be>in
7 ollmmmmmmm be>the
-1 jeyhfjayly be>w
20 - beach
22 lnbuxlmmmm because
12 - because he
2 mqmkmmmmmm because i
11 - because my
3 lkcuxlmmmm because of
40 - become
35 - become a
-27 kndyijhjmi bed
-6 mlhslmjmml bed $
1 mkmpllmmml bed at
-8 mmlmmmlmmm bed>NOW
1 mkmpllmmml bed>at
19 pnqverbllj been
-12 moksgummml been a
2 - been feeling
0 pmmmmmjmmm been in
1 - been my
-3 mlmmmmmmmm been on
2 - been playing
3 - been sober
10 ommmmmkmml been to
-8 mijwmljmmm beer
-8 mijwmljmmm beer $
4 mqliulljml bees
5 mrmjmlmmmm bees $
4 miuhjyimll before
-5 mkwjmkjmmm before $
0 mlmmmnmmmm beginner
-1 nnmmlmllmm beginners
25 mimlmxmmmm behind
24 mimlmxmmmm behind the
25 tlpkmklmll being
14 - being a
4 ljwgukdlmm believe
24 - believe in
-6 lmpjlmklmm believe it
11 - belt
4 - ben
2 mmmmlommkm berlin
2 mmmmlommkm berlin $
11 riafqkylli best
0 kmnmjlnmmm best $
-1 llkmimwmmj best for
10 - best friend
-13 lmnhmltmmm bet
-43 kdxquhbjlj better
-29 lkygllbkmk better $
-1 mmyfmlkmmm better now
-11 lkjrolllmm better than
-17 vgkrsjllmj between
0 kjjwtfjlly big
-11 mkmljhmlly big city
-11 mkmljhmlly big>HOME
-9 lljxwkkmmk big>w
14 - biggest
18 - bike
7 - bike to
-33 yrmamkllml bill
-24 ynmdmkmlml bill $
12 lmmmmnmmmm bird
-7 mllkumklmk birds
12 - birth
27 lqhhllrmmm birthday
-1 mohjmmrmmm birthday $
14 - birthday is
-15 ljtirismmk bit
11 - bit of
-16 mlktmljmmm bit>MOOD
11 - bit>of
-6 llxjrkjmml bit>w
-23 msktmjmlml black
10 - blames
10 - blames me
28 timmlmmmmm blind
14 timmlmmmmm blind $
-2 millmmmsmm block
-16 mvmjejlmmj blog
-18 msmjmjlmml blog post
5 mllkqmmmmm blood
11 - blood pressure
37 kiwixkklml blue
-3 mmsjllmmmm blue $
22 mllpmmlmmm board
3 mllpmmlmmm board $
24 mmmmlmmmmm boat
11 mmmmlmmmmm boat $
-22 mkmrjskmml body
-1 mjkltmlmmm boil
-9 mlmjtmllmj boils
-9 mlmjtmllmj boils at
3 nohymikill book
12 ohmmmmmmmm book about
4 - book club
-3 mltimmmmmm books
-6 rmfsmmfjmm bored
-5 rmfsmmfjmm bored $
0 mmlolmlmmm boring
0 mmlolmlmmm boring $
-9 llmknkllwk born
-8 mmmmpmllmk born in
1 - born on
-14 mllnmmhlwl boss
10 mlmmmojmmm boss $
-7 mommmmmmmk boston
0 lmyiimjmml both
-4 lmyjimkmml both 're
1 mlkoljmmtm bought
5 - bought a
21 ltmlhlmmmm boy
1 - boyfriend
1 - boyfriend of
12 - boys
19 - brazilian
-19 lljykmalml brb
-19 lljykmalml brb $
-16 ljlnujllmj bread
-14 oeryjkjlml break
-14 letyjkjlml break $
3 kleyhhhlml breakfast
-3 kleyhhhlml breakfast $
-8 kkllykllmk bridge
-3 mjgymmmmmm bring
30 mlkjylmmmm broke
15 mmkltmmmmm broke up
-17 ljwxggllll broken
-8 mkxnklllmm broken $
8 mlmnmlmmmm brother
7 - brother $
2 - brother 's
-7 mlmnmlmmmm brother is
13 - btw
27 - budget
15 - budget is
24 pmkllmmlmm build
19 - building
1 melmimlyml bullet
1 melmimlyml bullet points
10 - bullied
-8 mliumlmmmm burned
-10 mliumlmmmm burned the
-43 sfcyeiflju bus
-35 khhyhkilkv bus $
-4 mlkqmlkmmm bus>NOW
10 - business
-5 jyofhthylt but
10 lmmtlmmmmm but i
8 lymjlmlmml but it
-5 mrlkllmlmm but the
-7 mjulhmllmv but>AUX
8 lymjlmlmml but>DEICTIC
3 - but>HOME
10 lmmtlmmmmm but>I
-5 mrlkllmlmm but>the
-9 lijhpwkyml but>w
-13 lskkjjmmkl button
-12 kieysnellk buy
-5 momklmmmml buy a
-3 lhktumklml buy>-s
-5 momklmmmml buy>a
3 mljqmmmmmm buy>w
-2 jocthhxyjp by
-2 mllmrmmmmm by a
4 - by my
-2 melplllymm by one
-4 lkkkhliymk by step
9 mjmtlmmmml by the
-9 mkkvllmmll by two
0 mvjimmmmmm by>AHEAD
-2 melplllymm by>DEICTIC
4 - by>MY
-2 mllmrmmmmm by>a
9 mjmtlmmmml by>the
-9 mkkvllmmll by>two
-16 lsisfkgymi by>w
-12 llgkkmylml bye
-10 llglmmylmm bye $
16 - c
19 - cabin
27 - caf
27 - caf é
27 - caf>é
-5 mkllymjkmk caffeine
-5 mkllymjkmk caffeine $
10 mlsmjmllml cake
-7 lvljkkmkml calculate
-7 lvljkkmkml calculate the
15 jyayehajmy call
-18 mlhwmlimmm call $
58 nolulmhlml call me
-12 ltlhmlmmmm call the
-8 llfyllkmml call you
34 lmgwkmkmmm called
-6 lmgwkmkmmm called $
3 - called the
-21 vulcmklmll calling
8 msmhmlmmmm calling about
-4 mqmkmmmmmm calling because
-4 vlljmmmmmm calling to
5 - calls
5 - calls me
-13 mllmojllyk came
-2 mmmkqmmlmm came out
-1 mlmmnmmmmm camera
47 npfoyaydka can
-1 lljnglylml can $
11 mmmltmjlmk can be
-3 mmollmlmmm can do
11 oskjlhllll can i
27 dfdyujwimj can not
-2 kkoksllmml can see
-10 mltilmimmm can try
2 mxlkllhlml can you
5 - canada
-11 fylfmkklkl cancel
-3 mslmmlllkl cancel it
-7 ftmfmmlmmm cancel my
-13 mrmklkmmmm cancelled
13 - cancer
-12 mkmjmpmmml capital
-10 mmmlolmmml capital of
7 lilkiylmjk captain
8 mmmmlulmll captain $
0 mjmmmrmmlm captain of
23 oikyjmgjml car
-3 ljlyjmijml car $
10 - car accident
6 mkmpmmlmmm car>AUX
7 momlmmmmmm car>w
-28 kykckkkjll card
-18 kykflkllll card $
-10 mllqkmmmml cards
4 kflinlyaml care
-10 kflinlyaml care $
2 - care of
-8 aljqmmwlmm cares
-8 aljqmmwlmm cares $
-11 mlmkmqmmmm carry
-11 mlmkmqmmmm carry a
-6 lkhlwlllmf cars
-16 mkjalymmmm cast
-9 lkklsplmml castle
-8 mkkolpllml cat
-18 lnkmnqllmm cat $
-13 milmlmumml catch
-4 klhjyjlmml cats
-9 lmkkukmmml cats $
4 - celebrate
-2 rphlmmmlmm center
-7 iyahykjjmj change
-5 lumkjmmkml change the
-24 lvygqkikkl changed
-2 mrmmmlmmkm changed my
5 - channel
-3 lyiekumklm chapter
-1 mrjkmlmkmm chapter $
-30 lmmdbyllkk character
-11 mimhkrmlml character grew
-18 lqmjdummml character is
1 mpmkmlmmmm charge
21 - charity
-2 mljgkmykml chat
-2 mljgkmykml chat $
-11 momkklmmml cheap
11 - cheated
11 - cheated on
-31 ssqajyjjlk check
-7 ltllmlklml check my
-1 vmllmjllmm check the
-8 lqmlmlmmmm checking
0 muljmlmlmm cheese
15 mpllmlmmmm cheese $
4 - chemistry
22 - chemo
18 mmmkrmllmm chess
-8 mjljtqmlml chest
-15 mlmmmplmmm chicago
3 mtlmmimlmm chicken
23 lklmsmmmmm child
19 lklmsmmmmm child $
-6 mmmlomlmmm children
12 - children $
-2 mmmmpmlmmm chile
-6 lmlsmmelmm chilling
-4 mmmlmommmm choice
15 - choir
7 - choir $
8 mlmmlkrmmk christmas
36 - church
-9 ljkjoimljy city
-5 lkmkjjmljy city $
10 - civic
-5 uokkmkmlmm claim
-5 uokkmkmlmm claim $
12 lkkyhlilml class
4 mllpmmmmmm class $
-2 mhmtmmjmmm class just
1 - classes
1 - classes $
18 - clean
-25 mkkvllkmml cleaning
-10 kpijjlklly click
-1 loklmmmmlm click it
5 mjmmmsmmll client
-4 ppllmllmml clock
1 mkmlojmmmm clocks
1 mkmlojmmmm clocks $
13 pmmmlmmmmm close
-7 ljghyjlmlq closed
12 - closed $
-15 mkmjmlmmmq closed on
-7 mlhjykmmmm closed the
14 - club
7 - club $
-22 mjlsgklmmt coat
21 lolfijhylj code
9 lplillitml code $
-35 lbeyxffjkj coffee
-3 mfhymkkmmm coffee $
-7 mlmomklmlm coffee got
-23 qiayrihlll cold
-17 lkgutkhmml cold $
15 - college
6 - college $
14 lmmlmmmmmm colour
12 mllmkmlkmy com
12 mllmkmlkmy com $
9 lbfyklyall come
-1 nhmllmwbmm come in
-3 mljommmmmm come over
5 mmlqmmmmmm come to
0 vmlllmimmm coming
-9 lsjkmulmlk command
-6 mvmlemlimk comments
20 - commute
-12 lnkfpikluv company
-9 momimjkmwl company $
-13 lkllmmmmly company 's
11 - company i
-13 lulhkllklk compare
-3 mrlllmlkml compare these
-2 mnnlmllmmm compile
-2 mnnlmllmmm compile $
-4 mlmlmrmmll complaint
-4 mlmlmrmmll complaint $
-5 mloktmjmmm complicated
4 mhmtmmmmmm concentrate
-4 mlyamlklmm confused
-14 okmillmllq connect
-14 mlmimlmmlr connect to
17 - constant
17 - constant pain
0 mkkiwmgmmu contact
0 mylllkigml continue
6 mllktlmmmm contract
9 - contract with
15 mtmmmmlkmj convert
8 vllmlmlmml cook
1 - cook for
-6 mjlqlmkmmm cooking
6 mmpmlmbmmm cool
-2 mmpmlmbmmm cool $
8 mjlsmmlmmm coping
6 - coral
6 - coral reefs
-7 lkmkukmmmi cost
-8 wglksmmmmm costs
31 - cottage
-45 evtreydhle could
-1 lltlmmkmml could 've
-1 mlollmlmmm could do
-3 mmjrmlmmmm could eat
-12 lkitnilkml could not
-13 lkmljxlmmk could talk
-7 gqmllllmml could you
10 - council
-3 lmmkommlml countries
0 mmmlnmmmml countries $
11 mjmkwimmmm country
15 - country $
2 - cousin
-3 mtmlmkklml cover
-5 mtmlmkklml cover letter
9 - crash
-7 mlmlpmmlml crashed
-6 lkjvflvmml crazy
-6 lkjvflvmml crazy $
-4 mllplmlmml cream
-9 mqmllljkml create
-9 mqmllljkml create a
3 - credit
11 - crowds
11 - crowds $
1 mlrllmkmml cry
-15 mimosklmmk cup
-6 mjmpplmmml cup of
-6 mjmpplmmml cup>of
-1 ymckmmemmm curious
40 - currently
5 - custody
5 - custody of
-5 lxlhilklmu customer
-2 mkppmlllml cut
5 - cut down
5 - cut>w
28 - dad
2 - dad $
7 - dad had
15 mkllmwmmmm dancer
2 lujqfskmml dark
26 myjjilliml data
12 mpmimmllml database
-2 rwlkkllimk date
-2 rvllkmliml date $
17 mmmpllmmmm daughter
10 - daughter $
-9 mmmpllmmmm daughter is
-17 dbbyscylvh day
5 jhdqgjylmk day $
1 mmmmlmnmml day>w
-15 ljjwokkkml days
-9 mklygllmmm days $
2 mjmmmlmmlr db
2 mjmmmlmmlr db 0
2 mjmmmlmmlr db>0
-17 ljhiekyllx dear
-14 lqqplljkml decide
-6 mnksllmmml decide between
-5 kklsmmmmmm decided
-6 mlvilmjmmm definitely
-22 mtmjmlmmmm degree
1 - degree in
-12 mkmormllmj degrees
-14 mkmwiklmmk delayed
-1 mltmimklml delicious
-1 mltmimklml delicious $
-8 xfknllllmm delivery
-7 xelomlllmm delivery $
-2 mlmmqkmmml denmark
15 - dental
11 mmmnmmmmmm dentist
4 - dentist appointment
-12 mkhvmmmmmm depressed
11 - depression
11 - depression $
8 mnmmmjmmmm describe
3 mnmmmmllml design
9 mljwjkkmmm desk
12 mmlrklkmmm desk $
-8 lfyimlmlmm detail
-28 lumicqlmml detective
-26 mvmldklmml detective in
10 - developer
3 - diabetes
11 - diabetic
7 - diabetic $
3 - diagnosed
3 - diagnosed with
-15 mgyshgakll did
-9 kiypjjhlll did not
-3 nllpllmmmm did the
0 olkpmlhmmm did you
11 - died
6 - died $
-16 liykksmmkm dies
-16 liykksmmkm dies $
16 - diet
15 - diet $
-10 tewhvikmml difference
-5 klwhvkkmml difference $
-42 lgayhijlmk dinner
-28 lkayhjkmml dinner $
2 - dinner at
-5 mlmommmmml dinner with
-13 ntmgmkmmmm discount
2 - disease
8 lhkymllmmm dishes
1 lhkymllmmm dishes $
-23 rskjmmmmmm div
68 - divorce
36 - divorce $
17 - divorced
11 - divorced $
3 - divorced and
32 kdwaveqyge do
1 qkyljmikml do $
5 nmlmmmmmmm do about
2 mmmmmmlmmm do for
-12 btkjljlljl do i
-4 hlpjkmkymm do it
-3 oaiaxnyykj do not
-7 klujllilml do that
7 inpvllllmm do the
-7 qmmjlmmlmm do we
9 nmmmmmmmmm do with
12 wjjrjlfkml do you
14 mkmlrkmmml doctor
16 - doctor says
5 mmllqmkmmm documentary
4 mmllqmkmmm documentary about
-6 yyoadjfhlj does
-2 ohmmmlmmml does my
-9 kyvbhlikml does not
0 lokmmmmmlm does nothing
6 rlmlkmlmmm does the
10 lnkugmklli dog
8 - dog 's
3 mlmpjjmmmm dog is
21 yljhwjklmk dogs
20 mmmlqmlmmm dogs $
-18 klkjvklmml dogs 're
-21 lrjslgkmll doing
-5 mtmkmkmmmm doing a
16 - doing an
-1 mlommllmmm doing that
1 momklnmmll dollars
0 mpmlmmmmmm dollars $
-19 rjgylkilll done
-14 mjjylkllml done with
-14 ldlqdxmlll door
-3 mjmlmnmmmm door $
-16 lahyaqyjlj down
-13 mgkydlkmml down $
5 - down on
24 - dr
3 mpuklljlmk draft
-10 ljlkjymmml dragon
-13 pilkpnlmmj draw
-12 ljlhkvmmtl dream
-15 mlllkummll dreamt
-13 mookmmmmmm dress
-6 mmolmmmmmm dress $
34 mklmpmmmmm drink
2 mlirmmmmmm drinks
24 mmmkplmlml drive
6 - drive a
-7 mmmkplmlml drive on
2 mykamkmmmm driver
2 mykamkmmmm driver $
-5 mqmlmlmmmm drivers
8 mlislmsmmj driving
1 mmlmlmummj driving test
10 mmmpmkmmmm dropped
5 - dropped $
11 - dropped out
36 - drums
36 - drums $
0 mkmlklmmmr due
15 - due in
15 - due>in
-5 lillmommmm dungeon
10 - during
10 - during the
-23 milylkimml dying
1 mqljrmlmml each
-13 msljmmmmmm each other
-7 ljitkllmml early
-8 lhjmqrkkml earn
-11 lltjmlmmmm earth
-5 mmrejmxmmk easy
3 mmrljmkmmm easy $
28 ydcyfkflmj eat
-2 lllrkmjmml eat $
0 qmlmkmlmmm eat meat
-8 mfjymmlmmm eat something
-8 mfjymmlmmm eat>-ing
13 ylmljmlmmm eat>-s
3 mmlpmllmmm eat>DEICTIC
25 qmlmkmlmmm eat>w
-1 lkfxllimmm eating
-7 mmiqmmkmmm eating $
-3 mljslmlmmm eating now
-13 hmkxgklmmy eggs
-20 ovjlskklmj eight
-17 mukplkllml eight $
-4 ppllmllmml eight o
-5 lllkrlmmmj electric
-8 udkpkmlsml else
3 mglmmmmsmm else $
-12 lyeqdkhjmy email
-11 moftmmlmmm email $
-15 mrmllmjmmk email to
38 mglmmmjymm emojis
25 mglmmmjymm emojis $
-8 lpmlqllkml empire
-8 lpmlqllkml empire $
14 mkmmmrlmmm employees
10 mkmmmrlmmm employees $
-5 mslmlmmlll empty
-6 kmkixkkylk end
-13 lnljykllll end $
-5 iglnylklml ended
-3 lvlllmmkmm ending
-12 mymiljkmml ends
0 mtmkmkmmmm ends in
-5 mmkkmllmvm engaged
-5 mmkkmllmvm engaged $
-12 mhklgllxmy english
-7 mkkldmlxmy english $
11 mmimlmtlml enjoy
-14 kixkomkgmj enough
-19 lkummmkhmj enough $
-1 llmplllmmk entrance
-1 llmplllmmk entrance $
-41 lssbjkllln error
-3 mgwkkmmmml error $
-6 lqklmmmmmm error when
-39 lylehjkkmk essay
1 mlmmgmmmmt euros
20 - euros $
12 ollmmmmmmm even
5 mmlklmrmmm evening
5 - evening $
8 pmmmmmjmmm ever
33 mllenislxl every
-2 mlmfkjumxl every day
1 - every friday
11 - every morning
3 - every night
6 - every other
6 - every weekend
-2 mlkmymkkml everybody
-13 hithykklmj everyone
-2 khciylilmk everything
-6 llekyldmml everything $
-3 lmlgvmllmk everywhere
-3 lmlgvmllmk everywhere $
-4 lkklmykmlk evil
20 - ex
9 - ex $
-5 llyjklalll exactly
-2 llykkmalml exactly $
-3 llqlmmmmlm exactly what
13 lllthlmmll exam
0 mmlshmmmmm exam is
17 kyohgljdly example
-1 miqlmmlhmm example $
12 mllmkmlkmy example com
16 mmnlkmhmml examples
18 mvkmlmmiml examples $
14 mmhmlmpmml exams
10 mmhmlmpmml exams $
-17 hqmkmmmmml excel
-8 mmknmlkmlv excited
-2 lwpjenllll exercise
-1 ltpkkjmlmm exercise you
-5 kljymlkmmm exhausted
-15 mjojimlmmx expected
13 - expecting
1 mlmlhlmmmx experience
4 - expires
4 - expires in
2 jyikjlhsll explain
-1 lnjmkmlsmm explain it
-1 lmyammjmmm explained
-3 juomgllmmm explains
-5 lmglmmlymm explanation
-9 mrklmlmlmm extra
-14 mlkvllimmm eyes
4 mllqlljmmm eyes 're
-1 mlhlxkmmmm factory
-4 mkmmimmmmx failed
-9 mykkimmmml fails
7 mkmmmlmmyk faith
7 mkmmmlmmyk faith $
14 - falcon
-14 mlkumjkmmm fall
10 - fall $
-25 mlkumjkmmm fall asleep
48 mlmmlkrmmk family
20 mlmmlkrmmk family $
4 - family is
-17 njmknnlllk famous
-6 okmkmnmmll famous $
-4 mjloislmml far
1 mklpmmmmmm far $
-6 mlmmitlmml far>w
-5 mkmiiwmmlm father
7 - father $
-7 mlmkmommlm father is
-3 mkykjijmum favorite
7 - favorite thing
17 mnkljtmmml fear
14 mpkmmmmmmm fear of
1 - february
1 - february $
-46 jfgydlajki feel
0 mmyjmljmml feel a
-3 mmgklmqmmm feel better
-1 mmkmlmlmmm feel great
-1 mllpmmmmmm feel guilty
-5 lkgwllklmm feel like
-12 mhkwljkmll feeling
-5 milsmklmmm feeling a
-12 mkmrlllmml feet
-11 mklmmrmmmm fell
-13 mlljkmwmml few
-2 mmmkqmmmmm few>-s
-2 mkmlsmmlmj fight
3 - fighting
-15 mhtejllmlu figure
-1 mltflmlmml figure it
-21 kwjnllkkmk file
-8 lqkpllklmk file $
-5 mkglyllmmm film
22 - films
-4 lkjiulmyml final
23 lljykmglml finally
14 - finals
12 - finance
12 - finance $
-11 qufpmjjkli find
6 momjmmmmmm find a
10 wilkmmmmmm find out
-5 lriqlkllmk find the
-6 qplketmmll finds
-18 kkhiikylml fine
-14 llerkkummm fine $
-2 mmrhlmpmml fine with
-5 lckykmlmmk finish
3 - finish my
-8 lelrmmmmmm finish this
24 mlgummkmmm finished
0 mlmpmmlmmm finished my
25 limmjymmll fire
12 limmjymmll fire $
1 mlmlpmmmmm fired
16 - firm
23 lauyydeykf first
-6 jigyllilmj first $
15 mllmqmllmk first aid
8 mkukllmmmm first draft
-1 mkykdmlkmm first one
-12 lgkivymmmm fish
49 kqepumkrll five
25 mulomllllm five $
2 - five years
9 oomjmmlkmm fix
5 mnmmmmmkmm fix the
9 mnmkmmmmmm fix>DEICTIC
5 mnmmmmmkmm fix>the
2 lltlqlimml fixed
7 nmulgllmmm flat
0 lmulhlmmmm flat $
-5 lumogjlllj flight
8 mnmmklmmml flight to
5 mkmqmmmmmm floor
0 mkmqmmmmmm floor $
2 - florida
-9 hpmkikmmmy flour
-2 klhjnykllk fly
-6 llijoxkllk fly $
4 lmmmmnmmmm fly>w
19 mmmlmommkm flying
18 - flying $
-11 lmskmmjlmm follow
-18 lygekilgml following
22 lglwhrllll food
5 mlmlmsmmlm food $
-2 mllthlmmmm food is
30 - foot
11 qynafaylwy for
-7 lkjplkymll for $
2 - for 0
-10 oynifcbhln for a
2 - for about
-14 mmmommmmmk for an
-1 nnmmlmllmm for beginners
-19 mlksmmkmml for dinner
-2 mivkmmhmmm for it
-1 astwjkhjkk for me
6 - for months
-7 lkkhlepxpi for my
6 msmmlmmlmk for our
4 - for six
0 msmkmmklmm for ten
4 mkmmulmmll for that
1 nrddpuyijo for the
-23 lleilqyxll for this
9 mnmmmmmmmm for three
-5 lnqjkmllml for today
-10 lllnjmnmml for tomorrow
9 lnlkmlllul for two
7 - for work
13 - for years
-10 ygpnxkamml for you
-5 ljlpjlvlmp for your
12 lkuhjlqmmy for>-ing
16 myiiekujmj for>-s
2 - for>0
-5 lllnjmnmml for>AHEAD
8 momlmmmmmm for>CODE
-21 kinfsoswkk for>DEICTIC
-1 kqkgkepxpf for>MY
-8 lknokmklml for>NOW
23 - for>SPAN
7 - for>WORK
-15 yepqvjello for>YOU
-10 oynifcbhln for>a
-14 mmmommmmmk for>an
-1 astwjkhjkk for>me
4 - for>six
0 msmkmmklmm for>ten
1 nrddpuyijo for>the
9 lnlkmlllul for>two
-37 mbossgakwy for>w
-6 mlklwlklmm forever
-14 klxriiklll forgot
-13 mlksmllmmm forgot my
-21 lviilkkyml form
-2 mrilllkyml form $
-3 lonlilismk formal
-2 mknljmiymk formal $
1 mpmimmmmmm formula
16 - forty
-5 miuhmllmmy forward
-5 miuhmllmmy forward to
-12 llnjoilkuk found
16 - found out
-3 mlmlplmmll founded
-14 mlmlplmmll founded in
32 moosjhklml four
5 mlpnmlkmmm four $
0 qmmmkmmmmm france
-17 mlipsjilml free
4 mmmlnmmlmm free $
-15 mlllrklmmm free on
1 llkkvjlrmj french
13 mllmmmmrmm french $
-11 momlpkmmmj french revolution
-5 mqjxokglmj friday
-9 mqjxokglmj friday $
6 - fridays
6 - fridays $
10 mkmqmlmmmm fridge
10 mkmqmlmmmm fridge $
-14 kmrbnkyllj friend
-15 nmmfmmymlk friend $
1 llfqqjvmml friends
-4 mlmqmkmmmm friends $
8 - friends in
28 qaceyoegvy from
14 - from a
-25 mlmlkllmmy from my
12 - from now
29 - from ohio
2 - from peru
13 uhkhoylllk from the
1 mlmujllmml front
1 mlmujllmml front of
-9 mjmsmljlmm froze
-7 ligykgikml full
-10 lxrnflmgmj fun
-16 lksogmokmj fun $
-19 kyifjkkhli function
-8 lqlkklmkmk function $
-1 mokmmlmlmm function that
-4 lsvgklelmk funny
-1 llnlllelml funny $
10 - furniture
38 lmllqmlmml future
-14 lmkonqjlkl game
2 mmltjmlmmm game $
-8 mkmimtmmlm game i
-4 mlmnmlmmmm game on
28 - games
24 - games $
39 - garage
22 mjkvmkmmmm garden
27 - garden $
9 - gardening
9 mjmkvkmmmm gave
-3 mjmkvkmmmm gave a
6 - gave me
-4 lulllllkmm generate
-4 lulllllkmm generate a
20 gmmmlmlymm german
20 gmmmlmlymm german $
-21 hxhyvdffkf get
-13 jwkjlkmlmm get a
-7 krmlmjmmmm get an
-8 lkycmmhlmm get it
12 - get pregnant
-3 mmmlmmlmmm get that
-8 mqhpmlmmmm get the
-3 mglummlmmm get up
12 - get>CONDITION
-11 lgvkllglmm get>DEICTIC
-13 jwkjlkmlmm get>a
-7 krmlmjmmmm get>an
-8 mqhpmlmmmm get>the
-3 mglummlmmm get>up
19 jigpxkvkml get>w
5 - gets
8 lqkmlkkmml getting
3 lqlimlmmmm getting a
-12 mrljmmmmml getting an
11 - getting divorced
12 - getting married
-20 lrljmmmmmm gift
-20 lrljmmmmmm gift for
3 llmikttmml girl
11 mmmimmtmmm girl $
17 - girlfriend
7 - girlfriend $
-29 gyyajhfsmi give
-9 lplllkllml give me
-13 mmyamllmmm give up
0 mykkmllmmm give you
19 kvukhgllmh given
5 lymklgmlmh given a
-1 mgwlkmmmmm gives
-1 mgwlkmmmmm gives me
-8 kkyaklfmml glad
-6 mlyemmkmmm glad i
-1 llsklmlmmm glad to
0 lmskmmhmmm glad you
6 mmkqmmkmmm glasses
-42 hjgyadxdio go
-17 mjptkknlll go $
-1 mrmmmlklml go ahead
-5 mjlqlmmmml go home
-3 lllskmkmml go in
-2 mlgpmmkmml go now
-14 mllpmlkmmm go out
-1 mullmlklmm go through
10 ldhyimlmku go to
-3 mkxemlmlmm go with
-5 mjlqlmmmml go>HOME
0 mlgpmmkmml go>NOW
-3 lllskmkmml go>in
-14 mllpmlkmmm go>out
10 ldhyimlmku go>to
-11 ltrbkhyjlk go>w
-32 mllikimmyl goes
-11 gedyfbckkg going
-7 lliqmmlmmm going $
-9 mljqllklmm going out
-4 hjoyffhlli going to
-5 lklkoqmlml gold
5 mllvarmmmm gone
8 mmmmirmmmm gone $
24 ojyatiohkq good
-1 mmxlimimml good $
-1 lmvllmkmml good advice
-4 lmhjymimml good for
8 mlnmmmmmlm good i
-1 mmamlmtmml good luck
1 mmikmmrmmm good morning
-4 mllnlmqmmk good night
-4 klykjmimml good to
-1 nloyfaaijg got
7 mqlplgmmmm got a
-7 mlmomklmlm got cold
3 mlpmmmllml got cut
-5 llvclmjlmm got it
4 - got laid
7 - got married
17 - got my
-9 mrllmjmmmm got stuck
4 mmjsmlmmmm got the
-20 leltmmmmmm got to
-4 mmkpmmjmmm got up
-6 mmlnmmkmmm got your
4 mmlnmmmmmm got>-ed
9 - got>CONDITION
-10 llvalpjlmm got>DEICTIC
-7 mlmomklmlm got>MOOD
23 - got>MY
22 - got>THIRD
-6 mmlnmmkmmm got>YOU
7 mqlplgmmmm got>a
3 mlpmmmllml got>cut
4 mmjsmlmmmm got>the
-20 leltmmmmmm got>to
-4 mmkpmmjmmm got>up
-9 kviukhlmlk got>w
-11 mmeomlxmmm gotta
-11 mmeomlxmmm gotta go
-11 ljhiykmkmj government
-2 mmlommmmmm grade
17 - grades
13 - grades dropped
7 - grandfather
-7 mmmnmllmmm grandma
-12 mmmnmllmmm grandma 's
4 - grandmother
5 - grandpa
-5 dfyoptkjlj great
-1 llwkimkjmm great $
-6 mkjtkmmmml great day
-2 lmrlkmfmmm great job
11 kllkyljmmk green
13 kmmmymlmml green $
1 mimhkrmlml grew
-4 mimhkrmlml grew up
6 - greyhound
8 - group
8 - group $
-12 oixgmlimmm guess
17 mimlmkykmm guest
-4 mliqmlmmmm guilty
-3 mllpmmmmmm guilty about
6 - guitar
2 llkrmllmmm gym
-1 mlmommmmmm gym $
6 - gym on
-11 hbnykyakug had
4 jilwirhlll had a
-8 mlkpmmmmmm had enough
-3 mmknmmlmmm had lunch
2 - had my
-19 ljmmtjlmxj had to
7 - had>MY
4 jilwirhlll had>a
-19 ljmmtjlmxj had>to
-27 ljgyixelll had>w
24 mgmllylmmm hair
5 mhmjlymmmm hair $
15 mlmommmmmm hair is
14 mkkykmkkmj half
13 mllslmmmml half past
25 - hall
-5 qllkmtkmmm hand
-5 qllkmtkmmm hand $
23 - handed
18 - handed $
24 - handmade
-6 mlljkmymml hang
-3 lipjvmlmmm happens
-3 urxahjtlmk happy
-7 lljlllwmml happy new
-5 lkykmlllmm happy with
-1 jjsgtijkwj hard
1 mmomlmmmml hard $
-4 llmmommmml hard to
1 - hardly
-21 maieykahio has
8 - has 0
-6 kaoeyjhklf has a
2 mlmlpmmmml has about
9 mjlxglmmmm has been
-4 mllhylmmmm has great
7 mlljqvjlml has no
-4 mrlllmlmmm has three
-2 mklkomlmmv has>-ed
8 - has>0
-4 mllhylmmmm has>MOOD
-6 kaoeyjhklf has>a
7 mlljqvjlml has>no
-8 pokyahklli has>w
4 mlnlmlmlsm hate
-23 mlllmlmmsm hate my
0 nwevfijjlf having
-17 lhkwikpmml having a
3 mnmkmlmmmm having an
-8 mlmqimlmml having dinner
-7 ijmslmmmmk having lunch
-10 lukimllmmm having trouble
38 iixlbmjkyo he
22 - he 'll
5 mmlpkllmml he 's
-3 lmktjllmmm he is
31 mmmolmmmmm he just
4 - he left
6 - he loves
6 - he never
8 - he quit
3 mmqllmlmmm he says
-11 llvhrimmmm he was
-14 lliyimjlmm heading
-8 kmrykkalml hear
-2 llqrlllmmm hear it
-3 mltkmmjmmm hear that
-4 mmgymldmmm hear you
-34 liycvhfmml heard
-15 mjyhfljmmm heard of
-3 mlkkxkmmmm heard that
8 mlmjmllmmy hearing
-4 mklopllmmm heart
-1 kliqylkmmm heat
1 mkitkmmmmm heating
4 mmiommmmmm heating $
24 mpkmmmmmmm heights
24 mpkmmmmmmm heights $
2 mlikmmlvmm hello
-28 lymjihgili help
-9 lktojlllmj help $
-9 myhkmkhjml help me
-3 nmmmmmmmmm help my
-1 llxlhmamml helped
-1 llslkmjmmm helped me
-5 jurlikgkmm helpful
-2 mmrlkmhkmm helpful $
0 kiylillmmm helps
-4 kmpmmllmmm helps $
-28 qihqwoklvj her
-7 smljmmlmmm her $
11 - her name
9 iaayalyply here
-23 kcaydmaqmg here $
6 mmlommmmlm here i
-3 ljkfjmymmy here to
-26 liyiewmmlm hero
0 mlkllmplml hey
11 ekjhllylll hi
-3 mljimlwllm hi $
-5 mimlmxmmmm hide
3 mjmkwimmmm high
6 - high school
9 - hiking
0 mkyietilll him
-7 lmylfljmmm him $
36 llkheylmul his
9 - his job
11 mkmmrlmmml history
9 - history $
-4 mkmmrlmmml history of
-4 klnjllxlml hmm
22 nmmmmmkmmm hobbies
-7 mllqmlmmmm hold
16 lmllqmlmml holds
-34 rgayfiaklj home
-21 thfyhjclml home $
-8 mmismmlmmm home yet
-29 molnlkllll homework
-23 mnmolllmmm homework $
10 - honda
10 - honda civic
13 mklmmmirmm honest
-7 mlglylkjml honey
1 mllmumljml honey $
-8 jkpaijylmk hope
15 mmmllmnmmm hope to
-7 klfjkkymml hope you
-6 msrfmllmmm hoping
19 - horses
19 - horses $
25 - hospital
1 - hospital since
6 llkuimkmmm hot
7 mpmkmkmmmm hotel
29 lglpsllmmm hour
-26 mjllsllmmm hour $
-17 yalenwllly hours
-14 yclinkllmy hours $
20 mlommtimmm house
10 mlipmtimmm house $
9 - house in
-49 ygebicwjrd how
-2 gmjsmmmmmm how about
2 rlmmmllmmm how can
-1 iqlkmlmmlm how do
-4 sljlmmmmmm how does
-21 lkmkmmmmvk how i
-10 lllrmmlmmm how it
-20 sikjqmlmml how long
-6 msmlilmmml how many
-3 yilkmjlmmm how much
42 sjkkqmklmj how to
-3 kmqmmmkmmm how you
-22 mkjamnymlm human
-21 mlkdmoymlm human $
-18 mjlhylllmi humans
-7 mmeummimmm hungry
1 mlmsllllml hurt
-4 migyjljlmm hurts
-3 mimxmlkmmm hurts $
20 - husband
6 - husband $
2 - husband is
2 - husband never
6 - husky
13 maygayaaya i
-19 hnnheuooho i 'd
-22 durxgddejf i 'll
-10 hebxatgaun i 'm
14 - i 're
-1 ovcxcebhqt i 've
2 - i adopted
-16 llxfmkhlmm i agree
6 - i also
14 - i always
-12 mkygljjlmm i appreciate
6 nmmmmmmmmm i ask
-18 lixdxkkmkl i asked
-3 mjtjvkfmmm i believe
-13 lmnhmltmmm i bet
-8 mlkoljmmtm i bought
5 - i broke
-10 mliumlmmmm i burned
-2 mmjsmmimmm i buy
-12 ltlhmlmmmm i call
-6 mmllljmmyl i came
19 igtqjiujml i can
-11 mlmkmqmmmm i carry
0 msllmlmmmm i changed
-8 krjlmlmmlm i click
8 mmlommmmlm i come
1 - i cook
-14 jjhskyjllk i could
-15 klxklkjllm i did
34 ujiminyvjl i do
-11 qjmlmnmmmm i draw
-15 mlllkummll i dreamt
8 - i drive
-3 mmmpmkmmmm i dropped
7 - i eat
10 - i enjoy
-34 kipykfaklk i feel
-6 kqmmmmmmlm i find
14 - i finished
-19 mlnsljlmll i forgot
2 mmolmmllmm i found
6 - i gave
1 bykolgiklh i get
8 lkkslklmkv i go
-1 kgjwkihlll i got
-11 mmeomlxmmm i gotta
12 - i grew
-10 lkxgmlimmm i guess
-22 kgkojqilwk i had
4 mlnlmlmlsm i hate
2 mmskmmgmmm i hear
-16 llglyimmmm i heard
-2 nmmmmmmmmm i help
-7 kkreljslmm i hope
18 - i joined
-32 tsfpljpkll i just
2 lnktmjmmmm i keep
9 mmmmmmlmmm i knew
-9 elyfmkjlmm i know
0 lhjxmkmmmm i left
-9 jiydlkfkkm i like
-13 lkljitlmrt i live
-8 mlkklnlmly i look
-22 mjmljhmmyk i lost
5 jkhqllnklm i love
18 - i made
8 htmlmlmmmm i make
-6 ohqlmlmlmm i mean
-3 llolmlmmmm i meant
-5 mmltmklmml i meet
5 - i met
19 mmoimmmmmm i might
2 mmflmmsmmm i miss
-18 llctmltmmm i missed
6 - i moved
-7 mlgvmlmmmm i must
-36 kydjdahrji i need
-9 mlsllklmmm i never
-13 mhjsljmymm i only
-12 mlivmilmmm i overslept
0 mmmmmmlmmm i owe
-8 lkjlltkmul i own
20 - i passed
-1 slmmmhmmmm i pay
18 - i play
8 mlplmmmlmm i prefer
-9 mrllmlmmkm i press
-4 msmlmimmmm i put
2 - i quit
-7 mlmkmommlm i ran
13 mmhmylmmmm i read
-6 mkrkmmmmmm i really
2 moklmmmmmm i run
-14 mlrimkqllm i said
-11 lkwimlglmm i see
7 mjmmmnlmmm i sell
-2 nmnlmmllmm i should
11 - i signed
19 - i sleep
-12 mlhwmlkmmm i slept
7 - i speak
2 - i spend
-15 mllsmklmmm i spilled
6 - i started
14 niolmlkmmm i still
6 - i stop
4 - i study
14 - i swim
14 mjlqmnmmlm i take
1 - i teach
-5 mhjlmummmm i tell
-3 qkkkmvmmlm i the
-34 rgxfyaejkk i think
-11 mmwilklmmm i thought
2 - i told
4 lliykgmmlm i took
11 - i travel
2 mmqlmllmmm i tried
2 - i trust
10 - i turned
-20 llyaljjllm i understand
25 mqkmmmmmmm i use
8 - i used
4 - i usually
8 - i visited
-3 vmkpmklmmm i wait
-14 aygjeanxhh i want
24 nljrfeokyk i was
-13 mkjwmklmmm i watched
6 nlmmmlmmmm i wear
0 lhlvlklmml i went
-14 njjklwlmll i were
-32 krldjyslll i wish
-5 mlmrmjmmmm i woke
10 mmmmlmmmmm i won
-4 mlmiknlmvl i work
9 - i worked
-12 qlpckyjxkl i would
19 - i write
18 - i wrote
-6 kwdpxljkmk ice
-4 mllplmlmml ice cream
-4 mllplmlmml ice>w
-8 mjlkxljlmk iceland
-7 okxhllhjml idea
-7 mlximmhkmm idea $
-19 lyljglmmmk ideas
-19 lyljglmmmk ideas for
1 ycketxbkig if
-8 mhihgyklii if i
13 mlpmkmllmm if it
-1 yjokxjfmmm if you
5 mlmmnmmmmm illness
5 mlmmnmmmmm illness $
-17 kgyclwglll imagine
-12 mmydmljmmm imagine $
-3 mjmmmvlmll imagine i
-4 muklmkkfml improve
33 fbayuuayye in
-26 kwknfuhllk in $
-2 mmmqkmlmml in 0
-32 lklfylkhkg in 0000
-2 hdgpcyefit in a
-3 plmmilmmmm in an
2 mkllmwmmmm in another
2 - in april
1 - in august
-12 mkkyjlkkml in bed
2 mmmmlommkm in berlin
-10 mommmmmmmk in boston
11 - in charge
-2 mmmmpmlmmm in chile
-8 mklsmlkmmm in class
17 - in constant
1 - in february
-6 mllpnmmmmm in five
2 - in florida
13 mllmmmmrmm in french
1 mlmujllmml in front
3 gmmmlmlymm in german
-7 mllskmmmmm in here
22 - in hospital
10 lklmmmmpmm in it
15 - in june
13 - in leeds
-8 mpmohlmlmj in line
2 pmmmmmjmmm in love
1 - in march
32 nmmmlmmmmm in may
8 mlqkmmmmmm in mind
25 lklgqvklij in my
-23 mmmjrlmmmm in november
8 - in october
7 - in ohio
-1 mmlmmkmolm in one
-5 mmmmllmiyi in order
7 - in prison
-3 nomlllmmmm in rome
-5 mgjlimkymm in simple
-8 mwljmlmmmm in size
5 - in spring
-8 mmmmomllml in sweden
-5 mllplmmmml in ten
-2 fapyudspqq in the
-4 kylnamkmkk in this
-18 mjmliklrwl in three
-5 mgmsmmmmmm in tonight
-20 mlmnnmmmml in twenty
3 mjimmmmymm in two
-10 mlmmqjmmml in vermont
-15 mlmmkfmmul in vienna
-1 mmmlplmlmm in winter
-4 mmmmommmml in zurich
2 yyikablkkl in>-s
-2 mmmqkmlmml in>0
32 nmmmlmmmmm in>AUX
-17 liltgkiymh in>CODE
-1 hwksaujqjj in>DEICTIC
2 pmmmmmjmmm in>LIKING
4 mmmljmlmmy in>MOOD
15 lklcyvjlii in>MY
3 mgmsmmmmmm in>NOW
-5 mmmmllmiyi in>ORDER
8 lllhyllkml in>SPAN
-2 hdgpcyefit in>a
-3 plmmilmmmm in>an
-12 mkkyjlkkml in>bed
-5 mllplmmmml in>ten
-2 fapyudspqq in>the
3 mjimmmmymm in>two
15 aaaayatyvb in>w
-3 ltkjiliwml include
-6 jtlkmlmmmm index
-6 jtlkmlmmmm index $
-8 mnmkkhmmlw input
-15 mgjrmllsmm inside
-8 mylemlmmmm installed
-17 mlkrmmmmmm instead
-17 mlkrmmmmmm instead $
12 - instrument
13 momlmmmmmm insurance
-15 kqleplmmmy interest
-4 lmtllllmlm interesting
13 mlmmmnmmlm intern
-8 lqmmlllmmm internet
-8 lqmmlllmmm internet is
6 - interview
9 llogjylalk into
-23 lfljkymllk into the
0 mnllmjkxmm introduction
0 mnllmjkxmm introduction $
26 - introvert
26 - introvert $
-18 tllismklml invented
-28 mkmllklmmy iphone
-20 mlmlkllmmy iphone $
85 yaqyraaeha is
-10 yefilkymmm is $
24 lwlimulmmj is 0
14 mlmlmpmmlm is 0000
-10 rtkayakymj is a
-22 lykckimlmk is about
-9 mmkvglmmmm is asleep
10 mkmomlmmmm is at
-1 nlolkmlmmm is better
-21 liwyghllll is broken
34 - is called
-21 nllnmmlmmm is calling
-18 lllltkmlmm is free
14 mmkmsmmmml is from
-4 lmhjymimml is good
-1 llvkjmljmm is great
-10 klllqmlmml is hard
-11 mkmqmllmmm is here
22 - is i
21 mlmmqjllmm is in
5 uhllkmmmmm is it
-2 mlmmmmlmmm is killing
10 mlmmmimmum is my
14 - is next
-5 ruiidkllmm is not
63 mjmqmmmmmm is on
13 - is our
-9 mjmsjklmml is out
-20 lkluellmmm is running
0 mgnqkmmmmm is so
7 mlmommmmmm is still
0 nmlmmmmmmm is that
-15 vugawlkjlk is the
3 nkmkmmmmmm is there
-5 jyjhilmkmv is to
-6 jnvpflllmm is too
-1 llxllmmgmm is wrong
-9 ulmkklmlml issue
-49 xoyanaryya it
-70 iiydaapdvg it $
-5 kpigslylml it 'll
13 yadqyiwhki it 's
-1 monllmmkmm it a
-2 grjmlmlymm it again
-8 wglksmmmmm it costs
4 mlqlmllmmm it did
2 momlkmllmm it does
-2 milvokmmmm it has
13 mmgukmlmmm it hurts
2 mpmmlkmmwk it i
-8 leflillyml it in
-4 ljcjtlylmm it is
1 mmrlhmlmmm it makes
-9 mkqcmmlmmm it now
-1 klyfkmlmml it out
-1 mrilhmkymk it should
-3 morklmmmmm it still
-3 kmhhymlmml it takes
-7 lkqllllmmm it that
33 lhiymmlmmm it to
-2 mklommmmmm it tomorrow
0 mkcwmmmmmm it tonight
-10 lllrmmlmmm it turned
8 mvrmmmhgmm it up
1 ljlpkltlml it was
29 - it when
-6 lmrlmmmmmm it with
-3 nvglmlmlmm it without
-8 ljyeklllmm it worked
-5 ljyjjmhlmm it works
9 tkmmmmkmmm italian
5 tkmmmmkmmm italian $
-1 mklqmmmmmm jacket
5 - january
5 - january $
2 mmmkplmlml japan
12 - java
4 mwmlmmlkmm jazz
1 mwmlmmlkmm jazz $
66 krsjhimkyi job
-18 lkukikmmsl job $
-17 mkmmmjmmvk job and
12 - job as
22 - job at
1 - job interview
6 - jobs
7 llkmimlmly john
-20 ifmqkmmmmv join
18 - joined
-12 lskkmmlkml json
-2 mokmmmlkml json $
6 - judge
1 - july
1 - july $
18 - june
17 - june $
-33 yirwjbokhd just
-4 ljvcklymmm just a
-2 lllplmjmmm just about
-8 mmlpmmkmmk just arrived
-6 lmlsmmelmm just chilling
-2 lmthrmjlmm just do
-1 kmmkmmltmm just give
0 lmkpmmjmmm just got
-5 mmkpmllmmm just had
-8 lmsdmlymmm just kidding
-5 mlkqlmjmmm just left
-11 lklyllgmml just now
8 mkmnmmmmmm just put
-2 lmmplmkmml just reached
15 - just started
-9 xqjhmmlmmm just want
-3 lmkfmmwmmm just wanted
31 lbynsirlmk keep
8 mkmlmlxmmm keep in
-1 mfummmjnmm keep it
-1 mlqkmmmmmm keep that
16 mkmlrkmmml keeps
11 - kid
10 - kid $
-8 kljdllymmm kidding
36 - kidney
27 irktjjomml kids
7 jtllkkqmmm kids $
-10 mmmtgllmmm kids 're
1 - kids in
-10 mlmommkmmm killing
-10 mlmommkmmm killing me
-7 mrmkwmlkmj kilometres
-2 mkmmkkmmwl kilos
-13 mlklclylmk kind
-32 lhjeoyimlk king
-6 mkkkmxmmmm king $
-11 mkmjmskmlm king and
-14 mjmelylmml kingdom
-14 mjmelylmml kingdom is
-13 mllilmymmk kisses
22 - kit
-1 mmlqkllmlm kitchen
-13 mmlqkllmlm kitchen $
5 - kitten
19 - knee
7 - knees
0 llnlosjlmi knew
-8 mlnmjtlmmj knew that
24 - knit
24 - knit $
-42 yanjnfjiki know
-18 mlyhllhkml know $
11 yeklmmmmmm know how
-1 llkltmmmml know that
-14 ykmfmlmmmm know the
-12 yfkkmkkmmm know what
14 akllguvlml knows
-3 bklmbuwmmm knows $
8 - korean
24 - lab
23 - lab $
-3 kjkolmwmml lah
-3 mjlqmmlmmm lah $
4 - laid
4 - laid off
-14 lklkiylmmk land
-6 mlkonlklmk landed
-1 mqmllpimlj landlord
-15 mqmllpimlj landlord $
11 lkljxmllml language
7 llmlwmmmml language $
-12 mmmlomlmmm languages
0 mklnuljlmk laptop
2 mlmpmllmmm laptop is
-5 lxlllllfmm large
-6 lmllolmlml largest
-7 fnlnmmmmmm lasagna
31 imbvgypmjy last
11 - last month
-7 lefyirlllj last night
8 mmmkpmmmmm last week
6 - last weekend
15 mlllsmmmmm last year
-3 mlkgymklml lasts
-7 kjayfktlml late
-5 llaxhlmmml late $
2 mmmnmmlmml late to
7 - lately
-19 kigvliilkk later
-15 ljillkjlll later $
-3 lmlqmklmml later i
-13 mlgumlkmmm laundry
-1 mlllsmmmmm law
3 - law in
-13 mlllsmmmmm law>AUX
3 - law>in
25 - lawyer
-2 mmmkqlmmmm league
13 kqjiykkkmg learn
32 - learn how
26 mhllummmml learn the
15 - learned
8 - learned to
38 mlmkommmmm learning
11 - lease
-7 moklfllmmv least
-6 mtklflmimw least three
31 kkiyivkmkk leave
25 lllomolmmm leave $
-18 ukkkoklkmh leaves
-14 mkinkrjmwl leaving
-3 mmmnlmmmml leaving in
-12 mlknmkkmwl leaving the
-1 mgmmqlmmmh leeds
28 oifyiqjkli left
-1 oohrmjjkmk left $
18 - left handed
3 - left me
-7 mimpmlmmmm left my
7 llktmkmmmm left the
1 mmjqmmmmmm leftovers
1 mmjqmmmmmm leftovers $
-51 mhwsajyaka len1
7 yyasyyaeyy len12
72 pogaaygqyy len20
-100 aayeaayyaa len3
-52 iayyyayoaa len6
11 - lent
8 - leo
-4 lljlemiyml less
-25 jslmesyfjg let
3 lnuklmkjmm let me
-27 kshnftuikh let us
-1 mminmlummm let you
-27 kshnftuikh let>WE
-1 mminmlummm let>YOU
3 lnuklmkjmm let>me
-29 lqljetkktj letter
-10 mplkhykklk letter $
-19 lymkfkmjmk letters
14 mmlomllkml library
14 mpmlmllkml library $
26 lhmmvkmmmm license
-8 pgltnmjlml lie
-51 miahyrvkwi life
-28 njakksymwl life $
-13 lmllrmjmmm life is
-8 mmlnmlmmmm lift
-3 mulsbsljlm lights
5 mwmllmljmm lights $
-8 mlmtcsmmlm lights went
-33 wyyaaadygf like
-1 mlrmmmlmmm like $
-15 luojgflyml like a
-11 mwjpmllllm like i
23 likkmmiylm like it
10 - like my
-5 mmjqmmmmmm like nobody
-6 rjglgmykml like that
-23 lcxglllulm like the
-9 mkqkmmlklm like this
7 vyajlikhlj like to
-1 lqslkmklmm like you
-7 mmolmmjlmm like your
-5 lkyjllkmmm liked
14 loklymikml likes
-2 lgmklmmsmm limit
-26 lmltgklimi line
-12 mmlpmmmimm line $
-11 mumjhmmlmj line 0
-9 lpyikllemm link
-8 mrklmlmgmm link $
-1 ommllmlmmm lisbon
-5 gxiiljkeli list
-5 lmkkmlklml list $
11 - list for
-7 hqllmlmlmm list of
5 - listen
5 - listen to
-13 mjufmlymml listening
-8 lirqpikmmm little
23 qjidytikrq live
-16 rjlfsalktt live in
6 - live near
2 - live with
-16 lkljfylmml lived
-13 mlljhymmmm lived in
-2 ljkknkmllq lives
-2 mkmmnimllq lives in
2 mkmlkommmm lives on
37 mmmmmmlmmm living
10 mmmmmmlmmm living $
17 - living in
29 - loans
18 - loans $
3 mqmmmiklmm logo
-5 mqmmmiklmm logo for
-16 kksfikyjmk lol
-11 llsbllylml lol $
-2 lmgrllulml lol okay
-2 lmgrllulml lol>MOOD
-7 mmkmlkmmyl lonely
-54 ninynlshlg long
-11 lirymkkimk long $
-13 llmlpslmmk long ago
-11 kmkumkkmmm long day
-2 mlplglylml long time
-4 mkmlpjmmml longer
-15 lsqhlmjily look
-9 mltimolmlk look at
-4 mklhgymmli looked
-4 mklhgymmli looked at
-33 kyuakjjljt looking
-33 kylakjkljt looking for
-1 llylemdkmk looks
-15 lylillkmml loop
33 - lose
10 - lose my
16 - lose weight
20 mmklymilml losing
7 mmklymilml losing $
13 - losing my
9 mjmmrmmmml loss
9 mjmmrmmmml loss of
-35 kjvgqggjyj lost
-17 mkmmkkmmwl lost 0
-16 ljlrmjlmvk lost my
2 llllvmmjml lost the
0 kcyopkhkmk lot
18 lkykbmilml lot $
10 mlknqlmmml lot of
10 mlknqlmmml lot>of
10 jfimqjyitj love
-4 ollllmsmml love $
-10 kmtjmmlmmm love how
-8 llklxmjlmm love is
-12 mkmmmljmul love it
6 - love me
-3 mmommmimmm love that
10 - love the
14 mlslmmkmmm love to
4 - love with
-10 mmalllymmm love you
7 mmlmmmpmmm loved
-2 jlklmmxmmm lovely
15 mllmmkmmtm loves
6 - loves me
4 mlmpmllmmm low
-1 lllkqnmllm lower
-4 mkaklmylml luck
-3 mkbllmymml luck $
-43 qafyhgqlmh lunch
-21 ujitjkklml lunch $
-12 mmlqllkmmm lunch break
20 liykjpkllk made
4 mkumllmmmm made a
16 - made it
-4 mpmlmmmmmm mail
-13 mmlqmllmmm mainly
9 - major
23 - majoring
23 - majoring in
-35 lyfepoblwe make
-26 kuuhjklkmk make a
-1 lgcpkmkvmm make it
8 mmmmlmmmmm make me
15 - make my
0 khyjwkajmk makes
-6 mkylgmelml makes sense
-12 lwjkmkhmmm making
-13 mwmemkmmmm making a
-1 mlmnmlmmmm mall
-1 mlmnmlmmmm mall now
-2 lklkhsmmmm man
-6 lqmklllmlu manager
-40 lolkokkkkp many
26 mkmkwmmmmm marathon
5 - marathon in
5 - march
4 - march $
-50 aayaasyaya mark!
-4 lkjjfmykmy mark:
-21 yaaaaaaada mark?
5 mlmlpmmlml market
2 mnmmmmmmmm marketing
25 - married
17 - married $
1 - married 0
2 - married in
-13 llmlpqlmlj mars
-13 llmlpqlmlj mars $
23 - martin
2 mlmmjtmmmj mary
5 llmmmmmmmm master
-5 momlmlmmmm math
11 kulmlllmmm maths
37 nlqkklmmmm may
35 nmmmlmmmmm may $
6 - may 0
86 ayyyajgapa me
-13 asfmbyyili me $
-28 lwqihkhjmk me a
-15 mpplllkiml me an
16 mkmtmmllmm me at
14 - me even
13 - me for
0 njmmmmmmmm me how
-21 mllqmimmul me i
9 - me in
0 timmlmmmmm me is
-2 lljlmllymm me questions
7 mmnmlmkmmm me see
1 mnmmlmmmmm me ten
-2 hurjlmkgmm me the
18 ksljwllllk me to
-14 mkmpmllmmm me today
-13 mlmnmlmmmm me up
9 milymmjmmm me when
-7 mujkmklmmm me with
-3 kjrrimlmml me>-ing
14 - me>-s
0 timmlmmmmm me>AUX
16 lljlmllymm me>CHAT
12 - me>DEICTIC
-21 mllqmimmul me>I
6 - me>LASTING
-14 mkmpmllmmm me>NOW
1 - me>THIRD
8 mflymmimmm me>WH
-28 lwqihkhjmk me>a
-15 mpplllkiml me>an
16 mkmtmmllmm me>at
13 - me>for
9 - me>in
7 mmnmlmkmmm me>see
1 mnmmlmmmmm me>ten
-2 hurjlmkgmm me>the
18 ksljwllllk me>to
-13 mlmnmlmmmm me>up
29 myxehgkglk me>w
-8 mmillmtkml meal
-17 poyfjjekml mean
-4 jvpkllhlmm mean $
-1 sjomllmmmm mean the
-1 moqmjmlmml means
-3 llolmlmmmm meant
16 qmlmkmlmmm meat
6 - medical
-14 nicyhislli meet
-6 llcykjummj meet you
-23 jkjybkekmv meeting
-15 kllygkhlmj meeting $
-3 mmlokmmmmm meeting is
5 - member
-7 mjlkppmmmm memory
-6 lmllqmllmi men
-1 mlkummkkml message
11 - met
4 mkmiskmlml middle
19 mmoimmmmmm might
-10 gykxbkjimj milk
-4 mslpllklmk milk $
-7 limlqnmmll million
-15 nppijktkkl mind
-23 lqpijkukkl mind $
10 mtmlmmllml mine
-4 mikullllmm minute
-4 mikullllmm minute $
9 lpjosmjlml minutes
10 lrkrlmklml minutes $
2 mmelllvmmm miss
4 - miss my
-2 mmelllvmmm miss you
-18 lkdwklrlml missed
-4 mlktllllmm missed the
-1 ljylkkmmmm mistake
-3 lpklxljkmj mistakes
-3 lpklxljkmj mistakes $
-2 lmtllmclmm misunderstood
-2 jkllyjjmmj mix
-2 jkllyjjmmj mix>w
-3 mykkimllml mode
-3 mykkimllml mode $
9 - model
-11 lqjmllrllk mom
-16 lhlilkxmmm moment
-15 mjlnmklmmm moment $
-13 mkmjglkmmy monday
-12 mmmkimkmmy monday $
-4 mmmlommmml mondays
-8 mmmlommmml mondays $
-8 hylarmjllg money
-18 immljmmmmi money $
-6 mpmlmmmmmm money from
28 mgmmoqlmmk month
24 mhmmmrlmmm month $
-9 mklldkxmwl months
-4 mkmmkkmmwl months $
-10 mmmlgmxmml months ago
-21 mllqmllmmm mood
-17 ljkfyrllli moon
-11 lklgysllmj moon $
-30 hsyiihbylh more
-20 kyknojjjmm more $
-14 lyjlklmmmm more about
-2 mojljmismk more formal
21 mkkmlmlxml more than
34 ldaxkkykll morning
11 ldaxlkykml morning $
8 mmkpmmmmmm morning i
14 - mortgage
10 - mortgage $
-18 lfjhwjjpky most
1 - most is
-4 mllmolmmml most of
-13 mklkykmlll most people
21 - mostly
16 momkmmmmmm mother
-11 momkmmmmmm mother 's
20 pommmhlmml move
31 - moved
22 - moved to
-24 ngjprdilml movie
-4 oklqkljmmm movie $
5 mmmlmjmmvl moving
-10 mmmlmjmmvl moving to
9 - mr
9 - mr>w
-3 selyehnjli much
-8 mlgyjmjmmm much $
-6 mluokmflml much better
-29 ljlkvhmmml museum
-26 lllktkmmml museum is
9 mkmrmmlmmm music
-17 jylqbphjmo must
-6 mkolgllmmw must 've
-2 lorlrljomh must be
1 ayatayrrya my
2 - my 0
-4 mpmlmlllml my account
-8 mqmkmlllll my app
2 - my aunt
31 mlmmmmlmmm my back
-6 mjlfmlyllm my bad
-18 mjmrlllmml my battery
10 - my best
8 - my bike
-33 yrmamkllml my bill
42 - my birthday
11 - my blood
-16 mlmnmjjmwl my boss
1 - my boyfriend
4 mlmnmlmmmm my brother
14 - my budget
-10 mllpmmjmmm my bus
7 mkmpmmlmmm my car
-13 lylfllklll my card
9 - my cat
-19 mdmekymlml my character
7 mhmrmmlmmm my class
-21 nnljmlmlml my code
-6 mlmomklmlm my coffee
10 mommmmlmmm my company
2 - my cousin
11 - my dad
12 mmmpllmmmm my daughter
1 - my divorce
10 - my doctor
-1 mkmnkqkmml my dog
4 mkmkktmmkl my dream
15 - my driving
-9 mxmjlllmml my essay
20 - my ex
-14 mlkvllimmm my eyes
10 - my family
-6 mlmkmommlm my father
-2 lkykkimmum my favorite
-12 mkmrlllmml my feet
14 mhljkklymm my first
-20 mtmilkmmmm my flight
-6 mgmrmllmmm my food
-25 mlsdllyllk my friend
14 - my garage
16 - my girlfriend
5 - my grandfather
7 - my grandma
4 - my grandmother
4 - my grandpa
15 mlmommmmmm my hair
8 - my home
18 - my husband
-8 lqmmlllmmm my internet
-27 mklllimmyk my job
9 - my kids
-14 mjmelylmml my kingdom
6 mrmmlmjmmk my landlord
7 mlmpmllmmm my laptop
7 - my last
4 - my late
5 - my lease
-26 nlmllilmwl my life
-19 mlkskkkmmm my lunch
6 - my manager
-5 momlmlmmmm my math
-5 mlmnmmlmmm my mom
4 momkmmmmmm my mother
-5 mimllqlmlk my name
-5 mmmommkmmm my neighbour
3 - my neighbours
4 mpmkmlmmmm my new
-5 mlmomllmmm my nose
-11 mmmmlommkm my novel
11 - my old
-16 jylelkllll my order
29 - my own
-14 nmmomlkmll my parents
-13 mlmmmplmmm my partner
-13 mqmjmmmmmm my password
-18 mklrmmmmmm my pen
4 - my phd
-29 lalylhjllk my phone
7 - my policy
-22 mllqmmkmmm my pyjamas
-2 moukmmmkml my question
5 - my rent
14 - my roommate
13 mnmmmmmmmm my savings
1 - my school
-9 mjmsmljlmm my screen
5 mlmmmmmmmm my second
-15 mllsmklmmm my shirt
9 mkmulmkmkl my shoes
-22 mllmlklmsm my sister
13 - my size
8 mmmnmmlmmm my son
16 - my student
8 - my teacher
8 - my team
-12 mklilwmmll my teeth
10 - my therapist
10 - my thesis
7 - my third
4 - my time
3 - my two
-19 mlmmllmmkt my uncle
-12 mlkrmmlmmm my way
12 momlmllmmm my website
-13 mlmullkmmm my whole
4 milpmjmmtm my wife
3 - my work
22 mkmmmjmmvk myself
-1 mkmmmjmmvk myself $
16 - nadia
22 monieoilkr name
-14 npmkmllmmm name for
22 mimllqlmlk name is
-3 mwmljmlemm names
-3 mpmlmmmmmm nan
-31 lggyijklmm nap
-18 lgiyjklmmm nap $
24 - navy
22 - navy $
1 mokplhmkmm near
-5 mokplhmkmm near the
-4 momjmmmmmm nearby
-4 momjmmmmmm nearby $
15 - nearly
15 - nearly blind
4 - necklace
-84 hyatmaayia need
-4 anmpmlmmmm need $
-13 ksdkqfkikk need a
-1 rlmrklmlml need anything
-8 mukjmlmmmm need help
-4 mjhykmjjml need sleep
-8 mljtllmmmm need some
-8 ktggkjmymm need the
-14 tsliihkkli need to
-2 mrllmmmmmm need you
-9 jqolmllmlm needed
19 lynkellkml needs
-5 myklflmkml needs to
-5 mmmommkmmm neighbour
-7 mmmommkmmm neighbour is
3 mlmpklmmmm neighbours
3 - neighbours $
-6 lkyijmakmk neither
-6 lkyijmakmk neither $
2 - nephew
7 mmlpmmmmmm nervous
5 jsuaypmjjg never
-11 mtmimkmmmm never got
8 - never had
-12 mlykfmjmmm never heard
-7 mmnmmlmmmm never knew
12 - never learned
-11 mlplllmmmm never thought
34 ojedvhyjln new
7 - new flat
4 mmllkmummm new job
-13 momknlmmml new phone
1 nlmmmmmmmm new puppy
-7 lljlllwmml new year
1 mmmmnmmmml new zealand
34 llllqmmmmm new>-s
8 - new>HOME
-9 mpmkllmmmm new>PET
-6 lljlllwmml new>SPAN
4 mmllkmummm new>WORK
-10 pmlixkilmg new>w
11 - newborn
42 myccksghli next
5 ntjklmimmm next $
-1 mtkfkvmmmm next chapter
6 mlmmpmmmml next month
-5 msljmmmmmm next to
16 - next week
6 - next year
-6 bjdgclyklk nice
-1 mlellmwmmm nice talking
0 lmkklmwmml nice to
22 kdcyfqnllh night
-15 lgdyliklml night $
10 mmlmmmqmml night and
3 mlmlkqmmml night my
-8 mmmmomllml nights
11 - nimbus
24 mlkjulmmmm nine
20 mmmjsmmmmm nine $
22 gnyaauxmlf no
-7 ljmhlksoml no $
-15 mqkolmkmml no change
5 - no friends
3 lrplmlmkmm no i
21 - no kids
8 mlmmmnmmmm no money
-2 mmomlmjmmm no that
5 mmlkimwlml no>-s
-5 mmsmilimml no>DEICTIC
3 lrplmlmkmm no>I
27 - no>KIN
5 - no>PERSON
-6 kncmoyprli no>w
-18 kierytgkmk nobody
12 - nobody at
-6 lkllgulmml nobody knows
14 - nonprofit
-1 nlmmlmmmmm normal
0 mkllmvmmmm northern
-7 plmlpklmmk norway
-5 mlmomllmmm nose
-2 meyddakqfa not
-2 mmolmmjlmm not $
35 llfmvmrmmm not 've
12 mjtlmlmmmm not a
13 - not afford
-7 lmolmmllmm not agree
8 lmojmmklmm not believe
-6 lmmkumjlml not buy
-3 lmpjrmhlmm not care
-3 kllulmlmml not come
-2 mnnlmllmmm not compile
10 - not concentrate
-10 mkrrllmmmm not decide
9 - not drive
21 qmlmkmlmmm not eat
-16 mmhvmmkmmm not find
3 mmiommmmmm not finished
-8 lpnlmmllmm not get
0 mllrmmlmmm not go
0 mmlmmmmmmm not had
-2 mlfymllmmm not hear
8 mlpmlmlmmm not help
-8 mmismmlmmm not home
-4 mmlommmmmm not in
-40 tliykkjklm not know
4 mskkmmmmmm not let
19 llnlmmlhmm not like
6 - not love
5 - not married
-6 mmujmmkmmm not mean
14 hmjmmmummm not much
-17 klnllrlwlm not need
8 lmilmlymmm not own
3 mmmtlmjmmm not pick
-6 llllslklml not read
-20 ilybllilmm not see
-3 lmilrmjlmm not sleep
-9 mlkpmmlmmm not slept
23 - not stand
-2 mmfummmmmm not stop
-14 ylpgmklmmm not sure
0 mminmmkmmm not talk
-2 rlqlgljlmm not that
-7 jlsklmlkmm not think
-11 ymjjmmllmm not understand
-2 ikullmmlml not wait
-2 lmfmmmlymm not want
-5 lmqklmlmlm not what
-15 lqwfimklmm not work
3 lrmlmlmmmm not working
-4 klmmlmhxmm not write
35 llfmvmrmmm not>'ve
-3 jhqmlllsml not>-ed
-14 lmmpkmkmml not>-ing
5 - not>CONDITION
-11 xlohflilmm not>DEICTIC
-8 mmismmlmmm not>HOME
26 llnlmmlhmm not>LIKING
11 lliqmmlmmm not>MOOD
-5 lmqklmlmlm not>WH
-12 jwvehlklml not>WORK
12 mjtlmlmmmm not>a
-6 lmmkumjlml not>buy
21 qmlmkmlmmm not>eat
-8 lpnlmmllmm not>get
0 mllrmmlmmm not>go
0 mmlmmmmmmm not>had
-4 mmlommmmmm not>in
4 mskkmmmmmm not>let
8 lmilmlymmm not>own
-20 ilybllilmm not>see
-54 nfkvleyyie not>w
-1 kpqehvopkj nothing
-11 lmjfgwxlmk nothing $
0 mlmiunmmkl novel
-9 mlmmqjmmml novels
-23 mmmjrlmmmm november
-23 mmmjrlmmmm november $
-33 eyxvfbaghd now
-24 lgfyjgakki now $
-4 krtmllllkl now i
12 - now on
-5 mmjommlmmm now talk
-6 nnllmlmmml null
4 iuhgkioyll number
-4 muiilkpwml number $
10 jqmmmmmmlm number is
-8 lwlklhmkmm numbers
45 - nurse
12 - nuts
15 ppllmllmml o
-4 ppllmllmml o clock
-4 ppllmllmml o>w
13 - october
11 - october $
4 ayjaoymajq of
33 wlllkimlml of a
-7 mllnpllmml of coffee
36 - of five
3 - of four
12 mpkmmmmmmm of heights
-2 mmmkmpmmmm of how
-21 lhqqlllmlm of it
2 - of music
52 kpmklhllwl of my
-6 mimlklmmlv of our
-8 mrnlmllmmm of that
-28 jybnlqjhlg of the
-1 mjwlksjmkj of them
-12 ljholymmkm of this
-1 lwnkkmlmml of those
7 mommmkmmlm of three
-19 mhmltkmmll of two
5 - of work
-1 dluhmlpmmm of you
32 mmlommmmmm of>-ing
8 lxgphlklli of>-s
-41 jtmpiwjljl of>DEICTIC
48 klmjjhllwu of>MY
2 - of>PLAY
9 - of>SPAN
-15 liykgshlkh of>THIRD
-2 mmmkmpmmmm of>WH
-18 mtmjmlmmmm of>WORK
-1 dluhmlpmmm of>YOU
33 wlllkimlml of>a
-28 jybnlqjhlg of>the
-19 mhmltkmmll of>two
-37 maceyvxfhy of>w
2 lolygkhhlj off
-9 mjoyclklml off $
-5 mlmjsmmlml off in
11 - off my
-9 mljwlmkmml off to
11 - off>MY
-5 mlmjsmmlml off>in
-9 mljwlmkmml off>to
10 - off>w
-13 mkyajlkmmy offer
-5 mlyammlmmm offer $
11 - offered
-5 liivjjjmlr office
9 mmjsllkmmm office $
-9 mllpmlmmmm office today
2 lkykilclml oh
18 - oh and
18 - oh>and
35 - ohio
20 - ohio $
6 oimqghuili okay
-1 tlgnkkokml okay $
2 - okay a
-10 kkpvljemll okay i
-1 mmtlkmjmmm okay that
51 tnggaysllk old
-10 mlilknylml old $
1 - old school
12 - old westerns
37 - old>-s
3 mkmmbummmm old>PERSON
1 - old>SPAN
9 mlijiyylml old>w
5 - older
7 glayhakafy on
-24 lohxlkogml on $
3 lelkorkmml on a
6 - on coral
1 nlmkvmlmmj on friday
6 - on fridays
-7 mllqmlmmmm on hold
-6 mllommlmmm on me
-13 mkmjglkmmy on monday
-4 mmmlommmml on mondays
-59 klhwkgillk on my
27 - on our
-9 mlmmemlmmv on port
9 - on saturday
4 - on sunday
-11 mmllskmmmm on sundays
1 ngmyhdmijf on the
-5 lqlkmmmmmm on this
4 - on tuesday
12 mmmmmmlmmm on weekends
-6 msipmkllmy on your
-16 lvmkhqlmlj on>-s
17 mjmhpljlmy on>AHEAD
-8 mpmjmmmmml on>CODE
-10 loarmkymmm on>DEICTIC
21 mllktklmml on>LASTING
-32 klhwkgillk on>MY
-6 msipmkllmy on>YOU
3 lelkorkmml on>a
-6 mllommlmmm on>me
1 ngmyhdmijf on>the
49 liyilkjlmt on>w
2 kkkmsuipml once
-4 llkmvlipml once $
-14 tgyejifuhf one
-2 icyhdjqjlk one $
-1 nlolkmlmmm one is
-2 myglimkkmm one more
1 mjlmmtmmkm one of
-1 mxrlimijmm one please
-7 lrismkplmj ones
-7 lkjunlpmmj ones $
7 lvmillmlmj online
-1 mpmjmmmmmm online $
5 msmmlmmlmk online shop
-30 naeeneyylr only
-16 mimmglmmmt only $
10 - only child
-1 lclmmmmymm only reply
7 kkptonjjmi open
-10 mmlrmmlmmm open $
-15 lkspjoljmk open the
8 mmmmirmmmm opened
-24 ljlhkymllj opens
22 - operation
22 - operation $
-16 lmommmmjmm option
-13 yikkglyomg or
-9 qmmlgmylmh or>w
-34 guiiisigvq order
-18 kqllmklllm order $
-4 mslhkmlmmv order has
-75 ayaaakmyaa orders
-5 ayaaaaayja orders none
-67 iybagyymda orders own
11 - organising
7 mjqmmlmmmm original
14 - oslo
-16 lfxlljljmm other
-4 mjpkmlmmmm other one
6 - other weekend
49 kaljyjikly our
7 - our dog
16 - our first
9 - our house
9 - our school
-13 lajyipgike out
-15 egrugvfklk out $
-13 linyjljmmk out for
-4 mmmkqmmlmm out in
6 - out last
-13 mjjwjkjmml out of
-14 mlkqmllmmm out with
22 - out>DEICTIC
-6 mmiqlmklmm out>NOW
10 wilkmmmmmm out>WH
-13 linyjljmmk out>for
-4 mmmkqmmlmm out>in
-13 mjjwjkjmml out>of
-4 mlpkjlxmmk out>w
-8 lnjmjlmomq output
-32 mlhvmlhmmm outside
-27 mllommlmmm outside $
1 mjiyenllkl over
-3 mlmqmlmmmm over my
9 mmmlmommkm over the
-12 mlivmilmmm overslept
0 mmmmmmlmmm owe
1 - owe my
1 - owe>MY
29 ljgkltymtl own
10 mlklmulmmm own a
-12 lkilmlymul own>DEICTIC
10 mlklmulmmm own>a
12 - own>w
9 - owns
-10 mjlrmmkmmm packing
-20 mykekkklmk page
-12 mxkflllmmk page $
7 mmmlommlml paid
4 mllltlmmml pain
10 mltlmmlmlm paint
6 lmpmmmmmmm painting
-5 mnmlmlmmmm pair
-5 mnmlmlmmmm pair of
-7 mlmommmmmm pancakes
10 - pandemic
10 - pandemic $
12 - panic
4 - panic attacks
-1 juuljmlemm paragraph
0 jwjmmmlfmm paragraph $
-1 mkxlkmmlmm paragraph is
-13 mgmumllmmm parcel
-2 nmmomlkmll parents
-14 nmmmmmmmmm parents $
19 - parents 're
4 - parents about
5 - parents that
-21 mumlegklmj paris
-10 nvmmdhkmml paris $
0 mllksllmml park
-41 loyaxjgllj part
8 - part of
-22 mqllukimmk part two
-13 mlmmmplmmm partner
-17 mlmmmplmmm partner $
-5 mnmnklmmmm party
-9 misfmxlmmm pass
-9 misfmxlmmm pass $
21 - passed
8 pkmmlmmmmm passport
8 pkmmlmmmmm passport $
10 mumjlllkmm password
-6 mrmklmlkmm password $
16 - password is
13 mllslmmmml past
-2 kjirtmlmml pasta
-1 mmkrlmlmml pasta $
-5 lgnkylllmk patient
2 mlmmcmylml paul
2 mlmmcmylml paul $
-3 rylflglkll pay
-9 ltmhmlmmmm pay my
-9 ltmhmlmmmm pay>MY
-3 mlmjsmmlml pays
-18 mklrmmmmmm pen
-9 mlljulklml penguins
16 hfacygchkc people
17 mlmlpmmmmm people $
-15 llllumllmj people 're
9 - people call
13 llmltmlmmm people who
-4 llqlrlelml perfect
-4 mmplrmelml perfect $
20 mkmmlmmtmm person
20 mkmmlmmtmm person $
2 - peru
14 - pete
14 - phd
-75 kdfyjbhkkv phone
-32 lgiykjkmll phone $
-21 mllojklmmy phone in
6 mrlklkmmmm phone number
-7 lpllnmlkmj phones
-14 lpllnmlkmj phones $
17 - physics
17 - physics $
-31 lglyerilms pick
-30 lgmverilms pick up
-24 mkmpmlmmmm picking
-7 mkrgrmkmml picture
-15 poirlkikmk pizza
12 umjlmlmmmm place
-27 lsmkllkkml plan
-8 mpmllmkkml plan for
-24 mjljwxlmml planet
16 - planning
-7 ummkkmkmml plans
-6 tilkpmlmmi plant
10 mommlmllmm plants
21 mymllkkkmm play
-12 mllqkmmmml played
-28 mkmomllmmm playing
21 mlmltmkmmi plays
27 - plays the
-11 cyeaaepylc please
-37 kyhdagyylg please $
-2 mflllmivml please be
-11 mgvdjkylmm pleasure
3 smlmkmlmml plumber
-27 leyjjjkyml poem
-8 llybllbmml point
-8 llybllbmml point $
1 melmimlyml points
1 mjmmjmmqmm points $
18 lmlmqmlmmm policy
-10 mslldllmmv port
-9 mlmmemlmmv port 0000
7 mkmjmlmmmy position
7 mnmmmmmmmm position $
-15 mqmllilmml post
-2 mkmomlmmmm post office
7 - pottery
15 - practice
1 miyhmlljmm prefer
-9 mlplmmmlmm prefer the
14 - pregnant
-10 mrmjmlmmmm presentation
-5 pjlkrlmmlm president
-9 mrllmlmmkm press
17 - pressure
-7 mhmlmvimll pretend
12 mmmommmmmm pretty
-2 lmlhummlml prices
-16 opmilkmlml printer
-16 yuejklklml prints
-4 lqllklmmml prints the
7 - prison
7 - prison $
-5 ljqukmjmmk probably
-43 lopawiwjmk problem
-6 mjpillykmm problem $
-4 mymcmmmmmm problems
-1 mpismlllmm process
-22 lymkfkmlmj product
-4 msmlfkmmmm product is
-6 mtmjjllmmk program
8 llmlwmmmml programming
20 kylngilmmj project
14 - project falcon
-2 mgmmjmmmmu propose
13 - proposed
-1 llyhllgmmk proud
-1 mmvhmlimmm proud of
12 nlmmmmmmmm puppy
-1 lqkslfllyk put
-6 mnmllllmyk put it
-8 mqlmmimmmm put the
-6 mnmllllmyk put>DEICTIC
-8 mqlmmimmmm put>the
-22 mllqmmkmmm pyjamas
0 mnjkvmmlmk python
-4 krmlmmmmmm query
-38 ydlhikjykq question
-3 kqnljmkymk question $
-3 lqjlmjkxml questions
-11 lljycllkml queue
-3 ysmhkmklmm quick
67 mmmmlnmmmm quit
0 mmmmlnmmmm quit $
8 - quit his
33 - quit smoking
-17 mrljmkmmmm quiz
-25 lqkilelmyl quote
-5 mrljmlmmmm quote for
-14 mhlmhmlyll rain
-14 lilmhmlyll rain $
-2 mmjtkmimlm raining
1 lkllsmmmmm raise
8 - raise $
4 lllfprmlll raised
2 - raised by
11 - raised in
0 mmmkplmmmm raised the
-6 mlmkmommlm ran
-9 mlmkmommlm ran away
-9 mlmkmommlm ran>w
-24 mjmiyhmmmm rate
-24 mjmiyhmmmm rate $
22 oitjmlklml rather
-5 mmqkmmlmmm rather not
5 - rd
-5 lgiytmimml reach
13 lmmplmkmml reached
-5 mjmtjmllml reaching
12 lqlaykkkmk read
-6 llllslklml read $
19 - read a
-6 mplkmmmmmm read the
24 mmlnmmmmmm reading
-10 sldvhldmmm ready
-6 smhshlemmm ready $
5 thyfvkdkmk really
-3 olrjlmhlml really $
16 mmtcrillml recipe
11 ugnlllkmml recommend
13 ohmmmmmmmm recommend a
-4 ntlnlkmlml red
-2 mtmkmlmlmm red>DEICTIC
-8 nklqmlmmmm red>w
6 - reefs
6 - reefs $
-10 nykijllkml refund
-9 nwmkjllkml refund $
6 - refuses
6 - refuses to
-11 mlblbmykmk regards
11 - rehab
21 - relationship
6 - release
9 llrjmmllmm remember
11 mlnlmmmmmm remember that
-7 ktmllmllml remind
-7 ktmllmllml remind me
8 mommmmmmmk rent
10 - rent out
14 legpmkuyml reply
-2 mljqmmvmmm reply $
-1 lfjlmlmyml reply with
-11 jrkjlkmlml report
-6 lqmjmlmmmm report a
11 - rescue
-13 mqmjmmmmmm reset
-13 mqmjmmmmmm reset my
12 mlmkvmmmmj resigned
-24 mgmhtsmmml respect
-14 lolfrlmmml restaurant
-7 mllmommmml restaurants
15 - restore
15 - restore old
-8 jjsdjklyml result
-8 jjsdjklyml result $
-13 mkmkklmmlv results
9 - retired
12 - retirement
12 - retirement $
-12 mnlhhkllmy return
-10 lmmjhkmlmy return a
-10 mukimlllml returns
-19 mklmmjlmyl review
-19 mklmmjlmyl review i
-11 momlpkmmmj revolution
3 mlmlplmmmj revolution $
-18 lllnommlml rice
-8 nkmilxllml rich
5 mqmhmkmmmm ride
-26 yeynccakji right
-15 rkyhdjalmk right $
0 lhfwmkkmkl right now
0 mmlrmlmmmm ring
-6 mkmmplmmmm river
-8 momlllmmmm road
-13 momlllmmmm road $
-19 limlwilmkr role
-16 mlmlojlmls role of
5 mrmmlmmlmm roman
-8 npmllkmmml rome
11 leiriyllyj room
-8 lgjrjyllml room $
24 - room is
14 - roommate
-1 mjlxglmmmm rough
-6 mumlmgmmlm row
-6 mumlmgmmlm row and
-6 mumlmgmmlm row>and
-14 mrmkmkmmll rows
15 llhujjkmwl run
-20 mklokklmxm run $
26 - run a
-6 mpjlmmmmmm run it
-1 mllpmmlmmm run out
-12 lnjqmmmmml run>DEICTIC
26 - run>a
-1 mllpmmlmmm run>out
-19 lkkyblkmmm running
-15 mllsgllmmm running $
-8 mmlqimlmmm running late
37 mommlmmlmm runs
28 mlmmmplmmm s
9 mlmmmplmmm s>w
-9 momoklmmml sad
1 klmllmymmm safe
-48 gaybjnnkyk said
-12 igyjlilmum said $
-2 mmsimkjmmm said no
-7 mmllollmmm said that
28 - sail
28 - sail $
3 mimmilmmmy salt
-2 mimmilmmmy salt $
5 - sam
-8 ikyagjiimi same
-6 mlyfllalmm same $
-10 mskqmhllmm sandwich
20 - saturday
12 - saturday $
4 mnuhelmmmk save
12 - saving
10 lqmlmlmmmm savings
-3 mpmlmmmmmm savings $
-11 llfthoklyl saw
-48 rakaktykjh say
-14 mkuhplimml say $
-5 mklillvmmm say hi
-8 mflmmxlmkl say i
-1 lljmilwmmm say that
-1 lljmilwmmm say>DEICTIC
-8 mflmmxlmkl say>I
-6 lkkellymmm say>THANKS
-4 olmkpmlmml say>w
-17 lqyfgcjlyl says
6 - says he
-14 mlkkkdlmyl says i
-15 llyhjlkmlm says it
22 kmlvmllmmm scared
15 - scared of
47 lumgqkllks school
25 mlmkvlmmlk school $
9 - school board
13 - school in
2 - school is
1 - school since
-22 ldluqkjlmi screen
-9 mjmlqlmmmj screen $
7 ltjjllmlml script
11 mnmkmmmmmm script $
-2 mqjlmmmmmm script that
-6 ojmjmommml sea
1 mkmmplmmmm sea $
-5 lljlwmmmmm season
-17 eqkwlhmmmm seat
-6 eskrmlmmmm seat $
-11 mjlpmlmmmm sec
-11 mjlpmlmmmm sec $
11 iyyajjkkml second
-1 mknjsmlmmm second $
-2 mlplkmmmmm second one
20 - second year
-32 alyichyhlg see
-11 mlpiilwlml see $
-3 iqljlmwmmm see how
-2 llpllmjmmm see it
3 - see my
-5 knycskklml see the
-2 llrlmmjmmm see what
-6 kmplmmkmmm see why
-5 jjdrhlylmk see you
-4 llnxhmhlml see>DEICTIC
3 - see>MY
-10 fpthllslmm see>WH
-5 jjdrhlylmk see>YOU
-5 knycskklml see>the
8 - seeing
7 - seeing someone
28 - self-employed
14 mjmmmnlmmm sell
15 mtmlhmmmmm sells
18 gyeqllkgml send
-1 mjgymmlmmm send it
7 hwlmmmlgmm send me
-6 mjykbmdkml sense
0 mlslemllmm sense $
-26 lgsrkkjlmy sent
-6 lqjjlkkmly sentence
11 - september
11 - september $
7 mlplmmmmmm series
8 mmkcmmymmm service
8 mmkcmmymmm service $
19 mxljmmklmm set
2 msmkmmklmm set a
17 mrllmmmmmm set the
2 msmkmmklmm set>a
17 mrllmmmmmm set>the
-10 ltjmojlmmm seven
-2 mmlommmmmm seven $
-3 pjlldmlmmy shall
10 lkrlolmlmk share
15 - share an
-11 lhkrrlklmm sharks
29 jcnvdyhkxh she
16 lmivhlklll she 's
3 - she died
4 mmmnlmmmmm she had
12 mmmpilmmmm she is
1 mmlpmmlmmm she just
17 - she said
-5 mmlqkllmmm she say
5 mmlllummmm she was
8 - shellfish
11 - shelter
6 mljrmlmmmm shift
24 - shifts
3 mjmlhxlmml ship
-6 tglmmmmmmm shipping
-15 mllsmklmmm shirt
-15 mllsmklmmm shirt $
-6 ltiygkklkk shoes
-6 lvkohlmlkk shoes $
3 mlmplmlmmm shoes 're
-1 vqkrhklkmi shop
-14 tsmjjllkmj shop $
-2 mnkpmmmjml shopping
37 hybkhlixmi short
24 lxelpmjlmk short $
-9 lawhnlcymk shorter
-2 lellplltmm shorter $
-30 soadshsykh should
-10 lybjaljymv should be
-2 llilulmlmm should do
8 ykllmkllll should i
-13 lnlrllkhml show
-21 ldgyfkllml shower
-23 lfjyjkllmm shower $
-16 spjjkkjmlu shows
-17 mnllklmmlv shows the
0 mmlemmymmm shy
10 - siblings
10 - siblings $
16 mmlmmmmmmm sick
18 nmmmhmmmmm signed
11 - signed up
-21 lglhryklmk silver
-7 leipiljyml simple
0 mklmlmknmm simple words
64 mmlmkmumml since
3 - since 0000
13 - since i
4 - since january
4 - since march
14 - since my
1 - since she
1 - since spring
23 - since the
12 - single
-14 olmolkmmmm sink
-14 olmolkmmmm sink $
16 mmmmhmylmh sir
-20 mllmlklmsm sister
5 - sister $
-11 mmmnmlmmmm sister is
-12 mkmlokmmml sisters
4 mjdplmyjml sit
-16 mimtljmmmm sitting
-10 mjmqmlmmmm sitting in
36 lplopgmmll six
-10 mploljmmmm six $
3 - six months
4 - six years
21 - six>SPAN
18 - six>w
-10 lxhpfklhmr size
-4 mnjsmlmimk size $
20 - size 0
16 megtlllymm skip
-2 lmpmlmmmmm sky
-32 paayjjxfkg sleep
-28 kafyrlikll sleep $
14 mllwkmjkml sleep badly
-5 rlligmyjmj sleep well
-2 lliyllgmml sleeping
6 - sleeping since
24 - sleeps
-9 mlismmhmmm sleepy
-9 mljqmmimmm sleepy $
-21 mlfymljlmm slept
-10 komjrllmmm slow
-8 mqljktmmml slowly
28 mkkggwylmm small
0 mlmmplmlmm small town
-9 lmkkukmmml smarter
-9 lmkkukmmml smarter than
-6 mlllmwkmlj smile
31 mmkiymilmm smoking
33 - smoking $
-38 nalyafcgud so
-20 lltallyllm so $
1 mklpmmmmmm so far
-2 lmsgmmkmmm so glad
7 - so he
-3 mmkolmkmmm so hot
7 qmkmmmmmmm so how
28 mlmskimmlm so i
-13 mnlnlkmmmm so long
-4 lljujmpmmk so much
-1 mmlolmlmml so tired
2 - so we
3 nmmlmmmmmm so what
16 qmmmlklmmm so you
-1 mmonlmlmmm so>-ing
28 mlmskimmlm so>I
-11 jkmyjkblll so>MOOD
0 lmtllmimmm so>PRAISE
8 - so>THIRD
2 - so>WE
10 rmkkmmlmmm so>WH
16 qmmmlklmmm so>YOU
1 mklpmmmmmm so>far
-34 jjgydihkli so>w
-16 mmlqmlmmmm soaked
24 - soap
5 - sober
-13 ljmrmjmmmm sofa
-6 mmybmlhmmm sold
-30 kybwshfhmk some
-1 lmgkumilml some people
-4 mmkgymkmmk someday
-4 mmkgymkmmk someday $
14 ktmlmlmmml someone
-42 pgyjfrgkli something
-5 minqmmkmmm something $
-4 mhlhkkymml sometime
-4 mhlhkkymml sometime $
-10 llkkkmrmml sometimes
-19 llkkkmrmml sometimes $
17 mmmnmmlmmm son
8 - son $
1 - son he
-9 mmmnmmlmmm son is
-11 mnmlkdlmxm song
-14 milmklmmsl sons
-17 kjfajlykmk soon
-17 kjfajlykmk soon $
25 mlmnmmmmmm sore
-12 lkggjkylmk sorry
-3 mmlimmommm sorry i
-6 hymllmlimm sort
0 majmimlymm sound
-13 liyiamdjmk sounds
-7 mltmlmilml sounds like
-4 myimjlmmmm soup
-11 mjmgmymmll spaceship
-18 mmmlmjmmvl spain
-18 mmmlmjmmvl spain $
-13 lrmlmmlcmk spanish
-2 mrmmlmlcml spanish $
1 sqlklmkmml speak
3 - speak at
-12 lrmkmmmmmm speak to
-10 mrkfujmmmm speech
4 - spend
6 - spicy
6 - spicy food
-15 mllsmklmmm spilled
-15 mllsmklmmm spilled coffee
5 lmmmmmmmmm split
-10 mmmlnmmmml spoken
14 - spring
14 - spring $
3 - st
17 - staging
23 - stand
10 mkmomlmmmm standing
1 mlmjwmmmmm star
-6 mlhyihfumk start
-4 olmlllmmmm start $
4 - start my
-1 momlljlvmm start with
19 mlmmemlmmv started
16 - started a
4 - started running
9 mmlpmmmmmm starts
12 - starts at
20 - state
-10 pnliojmlmm station
-9 pnliokmlmm station $
-19 unjjlillvm status
-6 unllljllmm status of
-3 kelygmlmlk stay
1 mgmsmmmmmm stay in
-2 mmmolmlmml staying
-3 mmmolmlmml staying in
2 - staying with
-25 lkycfjhymi step
-4 litjgkiymk step $
-6 mxmkljmlmk step 0
-4 lkkkhliymk step by
11 jgypgjaklk still
-5 mmlnmmlmmm still 've
-12 mmkolmlmmm still at
-5 mmqimmlmmm still do
1 mmkpllkmmm still in
11 - still live
-1 mmhvmmilmm still waiting
-2 mlyclmjmmm still wrong
6 - stole
24 kecymklmll stop
-6 lfkvmlmmmm stop $
-2 mmfummmmmm stop thinking
14 - stopped
11 - stopped eating
-8 mlliskmmly store
-41 jvqdrijflk story
-20 lnqhwjjfml story $
-23 llliyklmml strange
22 - street
11 - street $
18 - stress
18 - stress $
-5 mmmommmmmm stressed
-4 lplkkmmmml string
-1 mnllmmmmml string $
22 - stroke
12 - stroke last
6 - struggling
-27 lqvsegilmi stuck
-13 mrlshhmmmj stuck at
-14 mlkxjljlml stuck in
25 - student
16 - student loans
-19 mlllsllllk students
7 - studio
1 mrllkmmmll study
3 - study law
12 - studying
3 fqmmmmlmmm subscription
3 fqmmmmlmmm subscription $
-11 mljjllymmm such
12 mqmmlmmkmm sugar
-10 msmjmjlmml suggest
7 lmugmmlmmm suggested
-2 mlplmmllmm suggestion
-3 lvkhjlmpmm summary
-14 llkkqltlmk summer
-2 mmlmkmumml summer $
9 - summers
-4 mklmtkmmmm sun
-5 mklmtkmmmm sun is
-5 mklmtkmmmm sun>AUX
13 - sunday
12 - sunday $
-7 mmllskmmmm sundays
-12 mmllskmmmm sundays $
-5 kwpjlljlmk support
-26 lkaflsymkk suppose
-2 mlljmtlmll suppose i
-17 yjiajkykmk sure
3 - surgery
-8 mmmmomllml sweden
10 ljlskmylml sweet
-4 ljqslmjmmm sweet $
40 - swim
29 - swim $
16 - switched
-1 wsllkljmmm synonym
-3 kaqvjijyli table
-14 lastlklxml table $
14 momkmmmlml table for
-12 ijgjryvnkg take
-5 lhvnkmlmml take a
1 lfimimybml take care
0 lrjolpmllm take the
-3 mgnkmubyml take your
27 sffbylkkml takes
-3 tjllmmmmmm takes $
13 mjlsjmmmmm taking
3 mmlpjmmmmm taking a
11 jayadvylli talk
10 mlmlkqmmml talk $
1 mjwmimlmmm talk about
-5 mmjommlmmm talk later
7 kkyijsmmmk talk to
-15 kjxairymml talking
-1 lkxbjlymml talking to
-5 kyljklmmmk task
-5 kyljklmmmk task is
11 mgmltlmmml taught
23 - taught me
-5 lillkymlml tavern
-5 lillkymlml tavern and
-6 olljqkmmlm taxes
-3 ommmkkmmlm taxes $
-9 miiyhklmmm taxi
-7 mllshlmmmm taxi is
-5 jqirsiglmk tea
-12 lmisslglmk tea $
-2 jkmmrmmmmk teach
14 qlllojkmmm teacher
0 qmmmlklmmm teacher $
-6 lgjkyllkmk teachers
-5 mgmltlmmml teachers $
18 mgvjlllmmw team
8 mhvjimlmmw team $
-11 mlmlplmmml team won
16 - teenagers
-12 mklilwmmll teeth
-13 tjjjjsqjll tell
-6 tpllklkkmm tell me
-4 nmmmmmmmmm tell my
-16 milltklmml tells
-14 tpigyqhjlk ten
6 - ten $
-16 mrkolmklml ten minutes
11 - ten times
1 - ten years
-3 lkmluqkkml ten>-s
-17 lrkjsmklml ten>NOW
2 - ten>SPAN
-8 mnlmkllrml terminal
3 mhllgmjsmy terms
-4 mklllwkmmm terrible
13 mxkkgmummj test
14 mmlmlmummj test $
-17 lybskkkplg text
-2 liillmktml text $
38 - th
28 - th $
-48 hcbjyhiuld than
-5 mllllommmm than a
-9 lmkkukmmml than cats
2 mmmlqmlmmm than dogs
-11 ljpkojmlml than the
-8 mlhtlmmmmm than yesterday
-7 livckkolmr thank
-7 livckkolmr thank you
-11 ljybelufmk thanks
-9 llujilelml thanks $
-3 mljikmykml thanks for
2 mmolmmlmmm thanks i
-88 gayafybaoa that
-51 kdyahcjhkj that $
-4 ijybajmkjj that 's
-1 nlokmmmmmm that a
0 nlgmimwmmm that again
0 mmrlkmdmmm that helped
-4 kmpmmllmmm that helps
22 lfaslylmlm that i
-1 mlqkmmmmmm that in
-7 kmskelklmm that is
-5 mkqljmlmmm that makes
0 mlrljmlmml that must
-2 mlljmsmmmm that my
-9 lktkllilmm that one
-2 nllmfrmmmm that the
-2 llptkjlmmm that was
-7 lkqllllmmm that way
-1 mlqmkmklml that would
-78 yybvpyahma the
24 mjmpmmmmmm the 0
22 - the accident
-4 hvllmmlmmm the address
1 lqmnijmmmk the airport
-7 laqkjllyml the answer
2 mmmlmmmmml the api
-6 lpmlkkmkml the area
18 - the army
-10 lmlufklmmm the baby
17 mkmomlmmmm the bakery
28 - the band
-6 mllqmlmmmm the bank
-5 mllxdllmmm the bath
-1 ollitmmlmm the battery
20 - the beach
2 rjkgrkwlli the best
-15 mjluokmmml the black
15 mjwjllmlmm the blue
-13 mkkrojmmml the book
-6 lklluklmmk the bridge
29 pmkmlmmmmm the build
-9 tkgyfkimml the bus
-13 lskkjjmmkl the button
-12 mkmjmpmmml the capital
-3 lilkiylmjk the captain
-11 pllyjlijml the car
-3 mkmskkmmmm the cat
16 - the church
-4 lqljkllkml the code
-34 llkfpilluw the company
10 - the council
28 mrmlkmmiml the data
-2 xglkmmmlmm the delivery
3 mmmnmmmmmm the dentist
-9 vfwioilmml the difference
1 lhkymllmmm the dishes
8 - the divorce
3 mkmlrkmmml the doctor
-9 lkkujjlmmm the dog
-11 lflsdwmlll the door
-9 mykamkmmmm the driver
-5 lillmommmm the dungeon
-11 lltjmlmmmm the earth
-8 molgykmlll the end
-1 llmplllmmk the entrance
-1 mlhlxkmmmm the factory
7 - the fall
-6 lqkqllklmk the file
-4 lkjiulmyml the final
14 kdycrjknll the first
-5 lycjkmlgml the following
3 mmlrhmmmmm the food
-11 momlpkmmmj the french
10 mkmqmlmmmm the fridge
-5 lqllllmmml the function
28 lmllqmlmml the future
-8 mllonolllm the game
-4 mjkvmkmmmm the garden
-5 llhjykmlmm the government
-6 llkrmllmmm the gym
1 mkitkmmmmm the heating
-26 liyiewmmlm the hero
1 mmtjmmmmmm the house
0 mnllmjkxmm the introduction
22 - the job
-5 ljlufkqmml the kids
-16 mkmkqnmmll the king
-13 mmlqkllmlm the kitchen
-6 lmllolmlml the largest
-17 lkmjjylrll the last
-2 mmmkqlmmmm the league
5 sljknkmlml the left
1 mmjqmmmmmm the leftovers
-22 mhmlfvmmtk the letter
4 mlmpmlmmmm the library
-8 mmlnmlmmmm the lift
-9 mulsbsljlm the lights
-9 lpyikllemm the link
-5 lmllmlloll the list
-1 mlmnmlmmmm the mall
-5 llkrkmlmmm the meeting
-1 mkmiskmlml the middle
-15 mjlnmklmmm the moment
-12 lkkhusmllj the moon
8 mmmclmylmm the morning
2 - the mortgage
-12 nhlmsimlml the movie
-29 ljlkvhmmml the museum
24 - the navy
0 mlmpklmmmm the neighbours
-8 qjlklltlmk the new
-7 mrkijtlmll the next
0 mkllmvmmmm the northern
-6 lvlklhmlmm the numbers
-4 lmiullkmmm the office
-16 mpkjaylmmm the old
22 - the operation
7 mjqmmlmmmm the original
-17 laynlkljmm the other
-3 mtkmlmmimm the output
10 - the pandemic
-25 lqhskillll the phone
-2 mkmomlmmmm the post
-5 pjlkrlmmlm the president
5 plmmlmmlml the printer
20 mvmkmimmmm the project
-11 lljycllkml the queue
-11 mllnjummlm the rain
-2 mtmkmlmlmm the red
6 - the release
-4 mmlirmmmml the restaurant
-7 kisdlllymm the result
-15 mkmkklmmlv the results
-11 ulsiljmmmm the right
-16 mlmlojlmls the role
-3 jlyakjllmm the same
9 - the school
6 plmjkpmmmm the sea
-5 iyyakkkkml the second
10 - the shelter
-5 wkksikllml the shop
-2 mnkpmmmjml the shopping
-21 llkqklllmm the shower
-2 lmpmlmmmmm the sky
-13 ljmrmjmmmm the sofa
-3 myjmjlmmmm the soup
4 - the spring
-8 poljlkmmmm the station
-6 unllljllmm the status
-10 mlliskmmly the store
-18 lyljjjlgll the story
5 - the summer
-4 mklmtkmmmm the sun
14 mhlxlllmmm the table
-5 lillkymlml the tavern
-3 mtkklmmpml the text
5 mmslkmmlmm the third
18 mljqmmmmmm the tickets
15 mmmlomklml the time
-1 lipmlllxll the tone
10 - the town
-21 lflrpklllh the train
19 - the treasurer
6 mmmqllmmmm the vet
2 mmlktmmmmm the view
0 mhllummmml the violin
5 mmmnmmmmmm the waiting
-13 lljtkllmml the way
-11 migrximmmm the weather
14 - the wedding
-20 lgjylhmkml the window
-1 lnkmmmmpmm the word
-6 lliltlmlml the world
-13 lngukkmmml the wrong
37 yeiwhlljlk the>-ing
13 jyasytcysj the>-s
24 mjmpmmmmmm the>0
-7 mrkijtlmll the>AHEAD
-34 fpybahmykg the>CHAT
-18 hyakaahbic the>CODE
-24 moyakriikk the>DEICTIC
22 llsilolmkm the>HOME
-12 khkygipllk the>KIN
-7 ummlkmkmml the>LASTING
-4 mkkjmwvmmm the>MOOD
-12 hxyajhyjkl the>NOW
11 wokkllljml the>ORDER
-1 niloqilmll the>PERSON
-5 likyhgllll the>PET
14 kfitvnklll the>PLAY
2 rjkgrkwlli the>PRAISE
21 mlmlmpmmlm the>SPAN
-25 kigmthjkuv the>WORK
-9 tkgyfkimml the>bus
-11 pllyjlijml the>car
-8 molgykmlll the>end
-8 qjlklltlmk the>new
-16 mpkjaylmmm the>old
-2 mtmkmlmlmm the>red
6 plmjkpmmmm the>sea
-2 lmpmlmmmmm the>sky
-4 mklmtkmmmm the>sun
6 mmmqllmmmm the>vet
-1 dcjqyyaspo the>w
-13 lljtkllmml the>way
-13 lkilyllkmi their
4 lyviimiijj them
14 mnwkkljmmj them $
-17 lkoyseghlg then
-10 mjtolmjlmk then $
-8 mklxmklmll then i
11 - therapist
13 - therapy
-6 laayykirlf there
-14 rbayyidulk there $
7 ljkksllmml there 're
8 mmkyeljmml there 's
3 mkmmmmmmmm there a
0 nmmjlmmmmm there any
-2 hmmmmjtmmm there how
-6 llmlmvlmml there was
-21 krmhwmjfmk these
-6 ltljlmlkml these two
15 - thesis
10 - thesis on
-6 ygcmyghjkg they
-2 lmludmlmmm they 're
-7 mlhjykmmmm they closed
-9 llllslmmml they say
-2 lllkvlmlml they should
3 llmlpmlmmm thing
-3 llmlpmlmmm thing $
-3 kkgjyljlmk things
-18 lljkymjmml things take
-49 yayayaavkh think
-1 wayiimklml think about
7 llluiikllm think i
-7 qlajylllmm think it
12 mlmmmmmmmm think of
-11 lmudlmlllm think so
-8 kltjjllmmm think that
-8 skjivjmlmm think the
-3 kmtjllhmmm think you
-6 kklskofmml thinking
7 klixmmgmmm thinking about
-9 mllmkpmmml thinking of
3 - thinks
0 mjspklmlmm third
-6 mkmqmmmmmm third floor
9 - thirty
-48 iydmapaisr this
-24 lyfokkhwlk this $
-8 mlrlmmmlmm this answer
-9 mrjmmmmmmm this by
6 mlkmqmmmml this city
-9 lxmlenmlll this exercise
-12 cvkmmklmtm this for
-4 mpllmmmkmm this function
-10 skvhglklll this is
9 - this month
15 lgaylkjmll this morning
9 - this summer
0 lnilmmlpmm this text
-4 mlqkmmlkmm this version
15 - this year
-16 yttarlklml those
9 - though
7 - though i
-22 llyhljlmmm thought
-69 iyqaawgttq three
-15 lulkmjmmlm three $
4 - three kids
1 mlmlhlmmmx three years
25 mlmnmmmmmm throat
59 mqlkivklml through
19 mklliwmlml through the
3 msmmhmmlmj throws
17 - thursday
7 - thursday $
10 - thursdays
10 - thursdays $
11 nojpllmlml tickets
0 lfidyxotlf time
-8 lishykaymj time $
-2 mmhmmmymmm time for
16 mmmmlpmmll time i
4 - time in
9 mlmlumkmmk times
6 mlmlumkmmk times $
-10 lljslkkmml tired
-38 lpmjegllui title
-3 momlmkllml title for
-27 yyakqamayy to
-9 mkyjmmkmmm to $
-6 ltlimllmmm to 've
-7 lqkimkylml to a
7 msljlmlmmj to add
6 mmmmmllmlv to apply
-3 ymfkmlmkmm to ask
20 lqsjqyjkkh to be
40 - to become
-10 ljfwlkkmml to bed
-1 mjkltmlmmm to boil
-6 mkltmmmmmm to buy
-8 krkslmlmml to call
-7 mpmfmmmmmm to cancel
-7 rphlmmmlmm to center
15 kpkkmmmlmm to change
-10 ltljmlllmm to check
4 - to college
-13 lqlhllmmll to compare
-14 mlmimlmmlr to connect
1 vllmlmlmml to cook
5 - to cut
-14 ugmrlmklmm to do
7 mklmpmmmmm to drink
8 - to drive
-10 lfiykmimmk to eat
11 tqlgokllmj to find
-6 lelrmmmmmm to finish
9 onmjmmlmmm to fix
-6 ofkulklmml to get
-27 jaqyjkkllk to go
-6 kmyiklimml to hear
5 smsimllmmm to her
6 mlplmmmmmm to him
-6 mhuommlmmm to it
-20 ifmqkmmmmv to join
-6 yaoakjjlll to know
31 lskkrkmlml to learn
0 mllqlmlmmm to leave
15 - to live
24 - to lose
-21 dtkilkmlyk to make
32 mosjklkmml to me
0 lmkklmwmml to meet
19 pmmmmjmmmm to move
6 mrmllmjmmk to my
12 - to nuts
-1 lclmmmmymm to only
7 lnklpmmmmm to open
-6 knlpmlmmmm to order
14 - to oslo
3 mmlhvmlmmm to park
-1 lvlgmlmmmm to pay
33 - to quit
-3 mplkmmmmmm to read
-6 lqmjmlmmmm to report
-13 mqmjmmmmmm to reset
-7 mqljmlmmmm to return
-5 mnmmmmmmmm to rome
-6 mlknkklmwl to run
28 - to sail
4 mqmmflmmmk to save
-8 rmgfmmwmmm to say
-16 mlmivllmku to school
-3 jrkiklylml to see
-15 mbkylmkmll to sleep
-11 lrmkmmmmmm to speak
3 lokqmlmmmm to start
-7 kelygmlmlk to stay
0 ljktmmmmmm to stop
5 liykimlmmm to talk
5 gneqjyohqy to the
-3 heyljmlmml to think
17 - to travel
-2 klyflmjmmm to try
6 mimmsmmmmi to two
8 - to visit
-9 mlmkvlmmlk to walk
-5 mulgmimmml to watch
5 kklsmmmmmm to wear
-8 mlkslklmsl to work
-37 kykdlklllk to write
-12 jhuiejymlh to you
-6 ltlimllmmm to>'ve
15 mmlkmlmmmy to>-ing
18 mmmmmllmlv to>-ly
12 mfinmyhjls to>-s
-14 ugmrlmklmm to>AUX
-3 luiglmylml to>CHAT
18 lolmmmmmmm to>CODE
-7 miuommlmmm to>DEICTIC
22 pommmimmmk to>HOME
-8 mmmkkljmmw to>MY
-12 mlljxllmll to>NOW
-22 krlnmlmmml to>ORDER
1 lhmmvkmmmm to>PET
-5 mkmrmmlmmm to>PLAY
-12 mlmivllmku to>SPAN
-2 rkuhollmlk to>THIRD
-1 mlkslklmsl to>WORK
-12 jhuiejymlh to>YOU
-7 lqkimkylml to>a
7 msljlmlmmj to>add
-3 ymfkmlmkmm to>ask
20 lqsjqyjkkh to>be
-10 ljfwlkkmml to>bed
-6 mkltmmmmmm to>buy
5 - to>cut
-10 lfiykmimmk to>eat
9 onmjmmlmmm to>fix
-6 ofkulklmml to>get
-27 jaqyjkkllk to>go
32 mosjklkmml to>me
-1 lvlgmlmmmm to>pay
-6 mlknkklmwl to>run
-8 rmgfmmwmmm to>say
-3 jrkiklylml to>see
5 gneqjyohqy to>the
-2 klyflmjmmm to>try
6 mimmsmmmmi to>two
10 yyaauaakst to>w
-36 joaybdghkg today
-54 iqaxfgpili today $
10 mmlpmlmmmm today i
14 - today is
11 mlsjlmlmml together
9 mlsjlmlmml together $
0 lmmlnmmmml tokyo
-10 mksjxkjmll told
-12 mksjxkjmll told me
2 - told my
29 - tom
-23 lkgpiksllk tomorrow
-22 mmkijktlml tomorrow $
-3 mlmommmmll tomorrow i
-2 kiollllrll tone
-1 lppmmlmamm tone $
-29 ihaygjakli tonight
-28 jkayhjbklj tonight $
-3 hlqoaksjlj too
-8 llifklplml too $
5 mmmnmmlmml too late
-1 mlsljmllmm too long
-3 mmgsmmlmmm too much
2 lllwimkmml too>MOOD
-14 jnqoilulml too>w
19 lliykgmmlm took
-6 mmkqmlmmmm took a
-8 mlkukhmmlm took the
-6 mmmlumllml top
-4 mymimjlkmm topic
1 mkmlmlxmmm touch
-16 lkmkjymmmk tower
-16 lkmkjymmmk tower $
10 mlmmplmlmm town
10 - town hall
0 mlmmplmlmm town in
-23 mmkqplklmk traffic
-12 lalyojkllh train
-13 milrmllmmm train $
14 - training
-17 lqmlmlmmmm transfer
1 cylmmmlbmm translate
-6 mmdvmlmmmm trapped
-6 mmdvmlmmmm trapped $
20 mrmllollll travel
3 - travel $
19 - treasurer
-7 mllllommmm tree
0 mlmmktlmml trees
0 mlmmktlmml trees $
-25 pyyakkklkl tried
-11 mkvkmlmmlm tried it
-4 mkrjmmmmmm tried that
9 jmmlllymmm trip
5 mnmmmmmmmm trip to
3 lukimllmmm trouble
6 - trouble sleeping
8 mpmimmmmmm trouble with
9 mykgmmmmmm truck
6 - truck for
-1 seyhmkakmk true
-2 llyjimalmk true $
29 - trust
-14 hayahkaxlk try
-11 mjvhlmimml try $
-2 mjylkmhyml try again
0 klomlmkmmm try it
-3 ljtgmlklmm try that
5 ljvjmmlmmm try to
-3 kiwgllilmm try>DEICTIC
5 ljvjmmlmmm try>to
-2 mjylkmhyml try>w
-4 hwhpjjillh trying
-1 hxdvfjillh trying to
9 msmmlmlmml tuesday
6 msmmlmlmml tuesday $
-3 pjmmmlmmlm turkey
1 mvgskmjjmm turn
27 lllrmmlmmm turned
-10 lllrmmlmmm turned out
8 - turning
8 - turning 0
-3 kulmlllmmm tutor
8 mmksimimml tv
9 mmksimjmml tv $
2 lmlwnhklml twenty
2 mlmommmmmm twenty $
-28 mkmlflmlky twice
16 llkmmylmml twin
12 llkmmylmml twin $
31 - twins
21 - twins $
3 gyacujbswy two
18 lptrsjhilj two $
12 - two boys
-7 mimojxmmlj two hours
-11 mkmpllmmml two last
5 - two months
5 mxfkmmmmmm two of
-19 milmklmmsl two sons
15 - two weeks
6 mlmmmllmul two years
-24 jybaehiyky two>-s
-11 mkmpllmmml two>DEICTIC
-32 mgllmkmmsk two>KIN
-7 mimojxmmlj two>NOW
-7 mlmmnlmmll two>PERSON
23 - two>PET
26 mlmmmllmul two>SPAN
5 mxfkmmmmmm two>of
13 mjmmrmmmml two>w
-5 mkjtmllmmm umbrella
4 - un
-9 mlmmllmmkt uncle
-2 lglllqlqml under
-4 mllkmmmqml under 0
-3 mimrmjmmmm under the
-39 xsyakjillm understand
-21 llwelkjlmm understand $
7 - unemployed
17 mjmllmmsmm units
15 mmmmommmmm university
11 - university in
30 - until
7 - until 0000
7 cadypxmdkk up
-19 eorvojkfll up $
-3 mlmrmjmmmm up at
26 - up for
-20 lhkmoyillk up in
-19 mkjqlsmmmm up the
4 mihjqmommi up to
23 - up with
-3 mlljlmtmml up>NOW
-3 mlmrmjmmmm up>at
26 - up>for
-20 lhkmoyillk up>in
-19 mkjqlsmmmm up>the
4 mihjqmommi up>to
22 mklmjlllms up>w
-2 qmmllmmmml update
1 jofoiytijf us
18 mkmjtmmmml us $
-6 mqltikjlml us go
-1 mjmlmujmml us pretend
31 kcfokkjymk use
4 mijqmllumm use a
-10 lqjkmlllml use the
4 mijqmllumm use>a
-10 lqjkmlllml use>the
14 mblmlmkyml use>w
7 mllqjmlmmy used
7 mllrmmmmmm used to
-34 lnmkllmmlv users
15 - uses
11 lykgmillml using
-3 mslkmkmmmm using the
3 mmmmkmmmmm usually
2 - utrecht
2 - utrecht $
-10 lmlklmmmmx value
-13 mlmlltlmkm vampire
11 - vegan
7 - vegan diet
9 - vegetarian
7 - vegetarian $
-10 mlmmqjmmml vermont
-14 lovhmklhmm version
-10 llsjmmljmm version $
6 livomkkpmm very
11 mmmqllmmmm vet
12 - vet is
12 - vet>AUX
-15 mlmmkfmmul vienna
-15 mlmmkfmmul vienna and
10 - vietnam
10 - vietnam $
2 mmlktmmmmm view
2 mmlktmmmmm view was
0 mhllummmml violin
0 mhllummmml violin $
19 pjmmmlmmlm visa
8 - visit
2 - visit my
3 mlmmqkmmml visited
15 - volunteer
-35 mlllmhmmyl w>"
7 mkmnitkmml w>'s
-23 mfovmjlmmm w>'ve
-5 llmlkvlmlj w>*
-9 ljafyreily w>-ed
-17 ymvarmlljy w>-ing
40 kkfyiljkml w>-ly
72 lubayaahyj w>-s
-36 hshapcivti w>0
27 mellnjxlmi w>AHEAD
21 mqafyuaddy w>AUX
-32 yqiacfaylf w>CHAT
19 lymfikklmi w>CODE
28 - w>CONDITION
-21 tuuntnabfy w>DEICTIC
-15 jhhhywhjli w>HOME
31 caghhyiiya w>I
1 ujphlrllmm w>IF
45 lqmjkylmml w>KIN
24 ljenvhflwy w>LASTING
2 lqaunkyylk w>LIKING
-5 kkaxrhmlml w>MOOD
13 tyacduafqy w>MY
-27 baayhaknhr w>NOW
11 tplhlklkml w>ORDER
-10 mjlprjommk w>PERSON
-2 kkifxylmml w>PET
14 ltlkvljjmi w>PLAY
5 llxkjljlml w>PRAISE
7 kkkljqjjwt w>SPAN
-3 mlyjilhkll w>THANKS
-51 jwuavujfyh w>THIRD
-9 lbgwjrelly w>WE
34 ysayqkeksh w>WH
6 jwhvljjklk w>WORK
-3 ajswlbryiy w>YOU
-26 vyiddyangy w>a
-7 mhhykkjpml w>all
16 mwalkkvylk w>an
-66 gcaaaymlmn w>and
-10 kkfwlmjumm w>any
28 llllpljlmy w>as
51 nwkayygkkc w>at
-8 oelojlivml w>be
13 lnihpwkyml w>but
11 llhvfkhyli w>by
0 kmkumkkmmm w>day
-20 pyakfayoyl w>for
-11 mneomlxlmm w>go
-2 mlmomklmlm w>got
16 jbhjyodjlc w>has
-5 kwdoymkkmm w>ice
5 ciixkmqaty w>in
-3 pmmlomklml w>lie
28 iyhqdtxajc w>me
4 mmmlommlml w>men
17 - w>new
7 lkrhilwlml w>no
-26 miyfmkilmm w>not
-4 ppllmllmml w>o
9 jfuftyahfo w>of
5 mvlucmljmm w>off
21 mmjlkmylml w>old
-16 igtwnhohkf w>on
-2 slmllmlmmm w>or
-9 sdfllvvkli w>out
2 mlmmmplmmm w>s
1 mlmmqjmmml w>six
-9 kjrtcgiljk w>so
-7 kqllsjlmmk w>tea
-32 yysacvayba w>the
-22 pybpyeaaar w>to
9 - w>too
-11 lyrakihlly w>two
-11 jahnmymklp w>up
38 qyacyyayay w>w
4 mlkmrmmmmm w>war
16 mmrhmlmmmm w>way
8 mklmmmlpmm w>yes
-30 qavuhrjxjj wait
-9 ulyeklelmm wait $
-15 lajylukykk wait for
-2 jlnllmummm wait to
-18 jceyckflmk waiting
-2 mmjthmjmmm waiting $
-18 keiyglimmk waiting for
11 - waiting list
-6 mllkkvmmml wake
-6 mllkkvmmml wake up
-18 ljlrsskmlk walk
-8 mkmpmlmmmm walking
8 limkgymlml walks
-33 qyagaakyhb want
13 mehwmkmymm want a
-4 luesmmllmm want it
-11 mkyfmmllmm want something
-14 kntiljmlmm want the
-6 mumlmgmmlm want them
-12 wyamcephjc want to
6 lphlmllxml want you
1 lmnemmvmmm wanted
3 lmkfmmwmmm wanted to
17 mtmnjlllml wants
8 mlmommlmmm wants to
-3 mlkkvmllmm war
4 mlkmrmmmmm war $
37 - warehouse
-24 iclfyykeyi was
6 mkmmimmmmx was 0
-7 kiqwcygmml was a
-5 llpmjulmml was afraid
-1 lmlpmlmmmm was at
-18 llmknkllwk was born
3 - was diagnosed
-9 mlmlplmmll was founded
-6 msrfmllmmm was hoping
-4 lljwllklmm was in
-11 lmuammwmmm was just
0 mmlommmmmm was late
3 - was little
9 - was my
0 mmblkmymmm was nice
-3 mmolmmlmmm was not
-19 lltllimmlm was on
2 - was raised
-12 lmdvljlmxl was so
6 - was ten
-7 mllklmmmll was the
-8 mmpjmlmmmm was thinking
11 - was three
8 - was young
25 mulgmimmml watch
-6 mkjwmklmmm watched
-29 lfryfkilll watching
-9 mhmsmlmmmm watching a
-1 mmlokmlmmm watching tv
-17 lykeojkimi water
-9 mlmjtmllmj water boils
-32 teyofiaklj way
-18 ljxkikakml way $
2 mlkqmmmmmm way back
-17 mllpllmmmm way home
-2 vjxhlmgmmk way to
-17 mllpllmmmm way>HOME
-2 vjxhlmgmmk way>to
2 mlkqmmmmmm way>w
-21 lmmlmlmlmh ways
-21 lmmlmlmlmh ways to
25 jepytcchjy we
-7 ljmqhlnlmp we 'll
33 hihyblhlmy we 're
23 mykjjmlmmk we 've
9 - we adopted
-5 mltkkmimml we can
9 - we do
4 mmkolmmmmm we got
-7 mkittljmlj we had
13 mlkqlmjmml we just
-6 mlmjvkmmml we live
5 - we lost
-14 nrjshmklmh we need
-11 llkoilylmk we should
15 kjlsmlmmmm wear
-16 mjltmmlmmm wearing
1 migrximmmm weather
6 ligpxjmmmm weather $
5 mlmimllmmy website
19 - wedding
13 - wedding $
3 - wedding is
9 - wednesday
9 - wednesday $
5 lkjrokllml week
-3 lkjrokllml week $
16 ulilkmrmml weekend
8 ulilkmrmml weekend $
12 mmmmmmlmmm weekends
12 mmmmmmlmmm weekends $
42 - weeks
27 - weeks $
2 - weeks in
16 - weight
-1 lldmllulmm welcome
-3 qhaqdjygmh well
-27 qjaqejyimi well $
-3 mmlplmgmml well today
-6 gekyjnklkv went
3 - went bankrupt
-12 hklrkrlllj went out
5 ljlplimmlx went to
-30 ngjimylllk were
-15 millopmmml were an
12 - westerns
12 - westerns $
-22 mlmqllkmmm wet
-22 mlmqllkmmm wet $
-2 ygkllmklmm whales
3 yeygfcrhih what
0 pkmllmlmmm what 're
-7 klkjlmrmml what 's
-5 altyllxmmm what a
20 nmkmmmjmmm what about
-5 itlkmlmmmm what can
-1 immpmllmmm what did
15 gmmlmmlmmm what do
-1 lvlmlmmlmm what does
-6 klvjlljmkl what i
5 olmmmlmmlm what should
-13 yeljqklmml what the
-22 yjerlmklmm what to
-9 sfyalkdlmm what you
9 - wheelchair
51 utjyrebkii when
18 - when he
24 jycnljmljl when i
3 - when my
10 - when people
-15 hkyitkmmll when the
16 ihfyvlglml when you
27 - whenever
27 - whenever i
0 pnlnjiilku where
0 pmmlmmjmmm where 're
-1 nmmmmmmmmm where can
10 mjmmllmmlv where i
0 vllllmikml which
-1 nllmmmlmmm which one
-1 mmmnmkmmlm while
-1 mmmnmkmmlm while i
-4 mmlkkylmkl whispered
18 eyigdwyklj who
-4 qsllhjmmlm who finds
-2 vllljmlmmm who is
-46 taakyxyhha who=kin
-92 kaympayyad who=none
21 ahyyaxyayg who=own
-15 mmluklklmm whole
2 - whole family
-39 yqgnihgjmk why
-35 jwmqmjjlmm why $
-2 ohmmmlmmml why does
0 rlmlkmmlml why the
11 milpmjmmtm wife
9 - wife $
1 mllmmkmmtm wife and
1 - wife died
-3 mjmqmmmmmm wife is
1 mmltelmmmm wifi
-18 dqjylhmkml window
-15 mklvlimkml window $
-6 eskrmlmmmm window seat
0 nlmmmlmmmm wine
-27 llkkjjlkxs winter
-7 mmkmlkmmyl winter $
-35 kohcfyyklk wish
-9 lkgglylmmm wish i
-10 ljrkjiwmml wish you
-16 byqgaafyig with
14 kpgyikkylk with a
14 mioumkjmmm with me
-23 mnlflwkllk with my
10 mlmmmnmmmm with no
-4 mlvgmlkmmm with that
7 kaykhdiyml with the
-13 lmqlmllmmm with this
-16 lqmjmlmmmm with three
-14 mqmlmlmmmj with two
1 - with us
-10 mllsllllml with work
10 lldgjlylml with you
6 mtaunkbyli without
-14 mjlfhymmll wizard
-7 mlktmjlmmm woke
-7 mlktmjlmmm woke up
-12 mlmlqkmlmi women
-5 liglyllllk won
-12 mlmlommmll won the
-12 mlmlommmll won>the
-5 yjkjlkhmmm wondering
-1 yklllkhmmm wondering if
-4 kpiltllnml word
-4 lbilgljymi words
-3 lajljmjymj words $
-8 klmvlkbiyg work
-12 lppwelgkll work $
-13 mlmjlrmmll work at
20 mlmqlmllml work for
13 - work in
5 - work since
11 - work with
8 ljyeklllmm worked
-8 ljyeklllmm worked $
9 kuiiyljmml working
3 mpmlmmmmmm working on
11 lnygimhlmm works
-10 lqmjlmjmmm works $
5 - workshop
-26 kkfgyjylmk world
-24 llkhokylml world $
1 - worried
1 - worried about
-17 mqyajufuki would
-9 mkpjmvlmmm would 've
-5 ljolppklml would be
-6 suckmhmymm would like
0 gtkmmmklml would you
-2 lluljlkmmm wow
-2 lluljlkmmm wow that
-2 lluljlkmmm wow>DEICTIC
-34 eyjagccyli write
-22 gykfjdigmk write a
-21 mrmjmmmmmm write an
-4 mtmjlmmkmm write the
11 lyjdljlmmy writing
10 mykhmlmmmm writing a
18 - writing my
8 mlmmqjmmml written
-20 ojyhdqielh wrong
-7 pjyafsefli wrong $
-3 mgjfqilywl wrote
4 - wrote a
-12 kyihqkllmk x
-5 lyjkrllmmk x is
-5 lyjkrllmmk x>AUX
-1 lmvkkljmll yeah
-1 mmpkllmmlm yeah i
49 liikrpwmkl year
39 mljlsltmmm year $
-4 mlmmmnmmmm year old
42 mjmlgllmuw years
29 - years $
10 - years ago
-5 mlmmmllmul years and
-5 mlmlhlmmmx years of
7 lpxeikrimk yes
3 mlphllrmml yes $
6 - yes i
0 mulmlmlgmm yes please
6 - yes>I
0 mulmlmlgmm yes>w
7 mhgytjklml yesterday
-9 mhgytjklml yesterday $
14 - yesterday i
-7 krdrlljlml yet
-7 krdrlljlml yet $
1 - yoga
-71 yalahoyaaa you
2 fajimmygkc you $
-1 rmollljmml you 'd
-2 lojkjlslmx you 'll
-37 psoaayykkf you 're
-11 hjsjvkqlmg you 've
-7 lpilmltmmm you a
-1 llfljlxmmk you all
-17 lkjkjuumkg you and
-12 kkjyhhhlly you at
-1 ollmlmkmml you been
21 jkalulxlml you can
-2 vqpkmhkmmm you could
-2 kmsmlllmmm you did
-5 rllmkmkmml you do
-1 mmelkmrmmm you feel
5 mlyklldmmu you for
-1 plrlylbjml you get
18 mmomlmkmmm you give
-1 mmhjllymml you go
-1 lltllmflmm you got
-3 mlylkkimmm you had
16 lmfolmtmmm you know
-4 lmipmllmmm you later
-2 vlmllmflmm you like
-4 pkqkllhlmm you mean
-2 lmtllmclmm you misunderstood
0 ltvmjjklmj you must
-1 ehmwvjmmmm you need
13 ohmmmmmmmm you recommend
-2 igykmllmmm you said
-7 gymlmllmmm you send
-1 lkomwjjmmk you should
0 mlrklmqmmk you so
0 lmkklmpmml you soon
0 mrjnmmlmmm you the
0 tmarmmkmmm you there
-2 ylclmmlmmm you think
2 jwmilpjwkk you to
-6 lmaklmymml you too
-1 mllpmmkmmm you up
21 mlmmmmmmmm you want
-6 llmlommmmk young
8 - young $
-53 dgyaauwyiy your
-4 mkyimljlml your advice
-7 lgsillhomj your answer
-2 mlnjmmqmmk your help
-1 muolmmlkmh your last
-7 mlkmimilmy yours
1 mmmmnmmmml zealand
1 mmmmnmmmml zealand $
-1 mmmjmqmmlm zoo
-1 mmmjmqmmlm zoo $
-4 mmmmommmml zurich
-4 mmmmommmml zurich $
27 - é
"""
