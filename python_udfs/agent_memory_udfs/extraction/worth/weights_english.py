"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-18 -40,-31,-39,-24,-19,-38,-27,-45,-51,-25 (bias)
4 mmtlkmkmmm !
6 - ! i
6 - !>I
-49 lklilnlmyk "
-12 mmljmkmmsm " $
-57 lklilnlmyk " i
-57 lklilnlmyk ">I
-21 nmpgeukohn 'd
-7 lkkjmylmml 'd be
-5 mkcymlkmmm 'd better
-1 llmmlnmmmm 'd buy
-6 nyailgjqlj 'd like
17 mlslmmkmmm 'd love
24 mjtjmllmmm 'd rather
-1 slnlmmkmml 'd recommend
-6 mlqjmkxmmm 'd say
-16 fknrmhtaiu 'll
-4 mvhomklmmm 'll 've
-3 kicugiylly 'll be
-3 mjfymmmmmm 'll bring
-4 njhtmllmmm 'll call
-1 kluhlmmmmm 'll check
14 mljpmmmmmm 'll come
-5 jjxjllokml 'll do
-1 mqmkmlmmmm 'll give
-3 mjwgllmlmm 'll go
0 qlmmmkmlmm 'll it
-4 mlybmmlmmm 'll keep
-1 mminmlummm 'll let
-1 mlfulllmmk 'll meet
13 rnfmklklml 'll not
-5 mkjulmmmml 'll probably
-1 muhlmmmmmm 'll send
-2 myiillllmm 'll take
-2 llualmymml 'll talk
-3 ljwillkmml 'll try
-26 tcauaqqasl 'm
-11 mmlklmxmmm 'm $
21 - 'm 0
-9 jafnkyolej 'm a
-15 ljkvmlkmmm 'm about
15 - 'm afraid
7 mmpemmymmm 'm all
-14 mmljmkmmsm 'm allergic
13 mkmlmxmmmm 'm an
-35 hkipmgummm 'm at
-12 mlgxmlhmmm 'm back
0 vvlcmkmmmm 'm calling
3 - 'm divorced
-2 lthqmimmmm 'm doing
-3 mllnmmlmmm 'm eating
-5 mmkkmlmmvm 'm engaged
-7 mmknmlkmlv 'm excited
-4 kljymlkmmm 'm exhausted
-11 lhkvmjlmmm 'm feeling
-4 mmkmmlmmmm 'm fine
-17 mmjrmljmmm 'm free
41 - 'm from
-12 lqlimklmml 'm getting
-5 llycmmhmmm 'm glad
-26 ijpxleimll 'm going
-4 jmeimmymmm 'm good
14 llvkmllmmm 'm happy
-8 lyjcmkjmml 'm having
-13 mllpmmlmmm 'm heading
-4 mlhlmlwmmm 'm here
-7 ylllmjmmll 'm i
24 likwmikmll 'm in
-7 llsamlymmm 'm just
15 - 'm learning
-9 mllkmklmwl 'm leaving
-13 mjjgmlymmm 'm listening
-22 kyqaljjlki 'm looking
-13 mwmemkmmmm 'm making
-16 mmmlmjmmvl 'm moving
16 yjybmjhllm 'm not
1 mmlnmmlmmm 'm off
-3 mmlommhmmm 'm okay
-1 lijvmhkmml 'm on
-10 mmjqmllmmm 'm out
-10 mjlrmmkmmm 'm packing
16 - 'm planning
6 mmlommmmmm 'm pretty
0 mmpmmllmmm 'm proud
5 mmlnmmmmmm 'm reading
11 - 'm really
22 lmlvmllmmm 'm scared
-10 mjmqmlmmmm 'm sitting
-13 lkvimlemmm 'm so
-4 mlqcmlxmmm 'm sorry
-2 - 'm staying
-11 kkkrmlfmmm 'm still
-9 mmxfmljmmm 'm stuck
12 - 'm studying
-1 mlhhmlymmm 'm sure
18 mjmpmmmmmm 'm taking
16 lhkhlymmkl 'm the
5 mmwfmmlmmm 'm thinking
14 - 'm training
-6 iyigljjmli 'm trying
-14 lykgmillml 'm using
-12 mgksmmlmmm 'm waiting
-10 mkmpmlmmmm 'm walking
-11 mglsmlmmmm 'm watching
6 mpllmmmmmm 'm working
1 - 'm worried
9 mtlfmklmmy 'm writing
-1 mlmlmshmmm 'm your
7 iiygmhallm 'm>-ed
-19 syauhadjqp 'm>-ing
-7 mliwmkkmmm 'm>-ly
-13 ylqamnjmlm 'm>-s
21 - 'm>0
11 mmjhmjlmyl 'm>CONDITION
-10 mrgjmiwmmm 'm>DEICTIC
-25 mmkomikmvl 'm>HOME
-7 ylllmjmmll 'm>I
3 - 'm>LASTING
-28 dhmplhjkjt 'm>MOOD
-15 jjocmjsmml 'm>NOW
-19 mhksmlkmmm 'm>PLAY
18 mpllmmmmmm 'm>WORK
-1 mlmlmshmmm 'm>YOU
-9 jafnkyolej 'm>a
7 mmpemmymmm 'm>all
13 mkmlmxmmmm 'm>an
-35 hkipmgummm 'm>at
24 likwmikmll 'm>in
16 yjybmjhllm 'm>not
1 mmlnmmlmmm 'm>off
-1 lijvmhkmml 'm>on
-10 mmjqmllmmm 'm>out
-13 lkvimlemmm 'm>so
16 lhkhlymmkl 'm>the
31 dylwjyyjjn 'm>w
1 yajrmqnaht 're
11 tldjllvmmm 're $
0 mpllitjmml 're a
19 - 're bad
3 lmgmlmymmm 're for
-2 lmmmpmmmmj 're from
22 - 're getting
14 mmljpmmmml 're going
-11 iikwflrmmi 're having
-8 plloillllj 're in
3 - 're moving
-20 lkklmyhmml 're my
-1 jlyllkbmmm 're right
-3 mhtlkmimll 're the
6 mmmmlmmmmm 're there
-1 imljlmommm 're you
29 qatyahsdfn 's
4 - 's $
-2 rhngojykmk 's a
5 - 's been
-3 lmrjlmjmmm 's fine
-1 mmimomkmml 's funny
8 mmmolllmmm 's having
-15 mmmpjlllmm 's in
-11 mlulmmlmlm 's like
-2 mlnuklimml 's my
9 - 's name
-5 lmroimimlm 's not
-1 mmilimwlmm 's nothing
7 mlkvjmlmml 's on
-4 mmnmlmjmmm 's so
-4 lmujkmkmmm 's still
-4 nmklommmmm 's the
-1 gmhkkmymmm 's up
-2 lmhmlmymmm 's what
-2 mmnmlmkmmm 's wrong
7 llfxelqlml 's>-ing
11 lmokmmlmmm 's>-ly
-3 mmmmommmll 's>-s
7 - 's>CONDITION
-1 mlnmlmlmmm 's>DEICTIC
-14 mmmnmllmmm 's>HOME
-4 mlmkiummmm 's>KIN
-11 mlulmmlmlm 's>LIKING
23 lmmtjmemmm 's>MOOD
-2 mlnuklimml 's>MY
-5 llyjimilmm 's>NOW
1 - 's>PLAY
-4 llqkgmalml 's>PRAISE
-2 lmhmlmymmm 's>WH
-2 rhngojykmk 's>a
-15 mmmpjlllmm 's>in
-5 lmroimimlm 's>not
7 mlkvjmlmml 's>on
-4 mmnmlmjmmm 's>so
-4 nmklommmmm 's>the
-1 gmhkkmymmm 's>up
38 kkqdykelly 's>w
-3 pydnlexcnp 've
-23 plmllllmks 've $
-2 jsmlmlmmml 've 0
6 ymarhaykti 've a
-5 mspemmmmmm 've already
-22 molmmlmmml 've an
2 mmmlmnkmml 've any
5 kkrplsimmk 've been
6 lelummmmmm 've got
13 mlkpmmmmmm 've had
-5 mksimmmmmm 've heard
-8 mkkqmmlmmm 've just
-4 mklrmmmmmm 've lost
-18 mpljmmlmmm 've my
-5 mltkmllmlm 've never
-8 mjismpkmmm 've no
-13 jjfxmmkmmm 've not
1 mllpmmlmmm 've run
-13 lxtdkkllml 've the
-1 llsllolmlk 've three
-2 mmhmmmymmm 've time
-15 hdfuyjpllh 've to
-17 ltlchwkmri 've two
-4 rluklmfmml 've you
37 lynhpkklkk 've>-ed
8 htmlmlmmmm 've>-s
-2 jsmlmlmmml 've>0
18 - 've>CONDITION
0 mltkmllmlm 've>LASTING
-18 mpljmmlmmm 've>MY
-13 lqnhmmlmmm 've>NOW
-4 rluklmfmml 've>YOU
6 ymarhaykti 've>a
-22 molmmlmmml 've>an
2 mmmlmnkmml 've>any
6 lelummmmmm 've>got
13 mlkpmmmmmm 've>had
-8 mjismpkmmm 've>no
-13 jjfxmmkmmm 've>not
1 mllpmmlmmm 've>run
-13 lxtdkkllml 've>the
-15 hdfuyjpllh 've>to
-17 ltlchwkmri 've>two
40 gbylipykjt 've>w
-5 llmlkvlmlj *
-5 llmlkvlmlj * $
11 kylcolilml -ed>-ing
10 mhmllmmmmy -ed>-s
6 mhlmimmrmw -ed>0
47 jfyjurhlkk -ed>DEICTIC
-2 mpltmjkmkl -ed>MY
-3 msthlmimml -ed>NOW
4 - -ed>PLAY
15 - -ed>THIRD
-8 hplsmmmmlm -ed>WH
-4 mljlmlummm -ed>YOU
46 lhnoxkjlmk -ed>a
-6 kjlqmxlmll -ed>and
20 lkkgeylmli -ed>at
2 mllmrmmmmm -ed>by
-2 lixnkklmll -ed>for
-23 liugykijlj -ed>in
6 llskjjjmvl -ed>me
19 - -ed>of
-45 lkjdshkkly -ed>on
-5 llltmlkmmm -ed>out
7 uydownhkji -ed>the
36 lpkbllummv -ed>to
5 mkkyilmmmk -ed>two
14 - -ed>up
7 fkgiyygjil -ed>w
0 mmlommmmlm -ing>-ly
13 kycgykdkml -ing>-s
8 - -ing>0
22 lkjsetsmmj -ing>AUX
11 mommmmmjml -ing>CHAT
-3 mhmklmmmmx -ing>CODE
25 - -ing>CONDITION
-24 upgrilglml -ing>DEICTIC
-6 vmlmlmimmm -ing>HOME
-2 lltilyymkj -ing>I
0 yklllkhmmm -ing>IF
21 - -ing>KIN
13 - -ing>LASTING
42 mkltmlkmmm -ing>MY
-7 yfgtlmhmmm -ing>NOW
-13 mqmlmmlmmm -ing>PRAISE
-5 vnkkmmmmlm -ing>WH
-16 ivdupclllk -ing>a
34 mtmhmkmmml -ing>an
26 mllkulmmmm -ing>and
-6 ljltiklmml -ing>at
-4 mlhfmmymmm -ing>by
-34 ivoreieljr -ing>for
-12 ltkohjjnlj -ing>in
-2 mmwkmmcmmm -ing>lol
-32 ljdplkymml -ing>me
-5 mlmkkpmmmm -ing>of
-30 lhjxfkhllx -ing>on
13 mljwimjlmm -ing>out
-32 krlqbghlvy -ing>the
4 nivjfewlrv -ing>to
-1 mmkokmlmmm -ing>tv
-2 mjmtmllmmm -ing>up
15 lbsynkalhq -ing>w
-20 mlgvmlkmmm -ly>-ed
-11 mjjylmhlmm -ly>AHEAD
-1 llymkljmml -ly>AUX
-11 lmkokjlmxl -ly>DEICTIC
2 - -ly>LASTING
-3 mlqlmmmmmm -ly>LIKING
16 - -ly>MOOD
-4 mmkplmmmmm -ly>NOW
-4 lktkmmlmlm -ly>WH
43 lkughsilmy -ly>w
-6 mtjellekmy -s>-ed
13 mymammkmmm -s>-ing
-27 mykculilmy -s>-ly
-13 ysmewgdyub -s>-s
9 mjmlhjmkmy -s>0
-9 msljmmmmmm -s>AHEAD
9 kaeiybabky -s>AUX
-1 nnkmmmmmmm -s>CODE
-21 ofypviikkk -s>DEICTIC
-9 mlmilymlml -s>HOME
-30 lijhdallyj -s>I
8 mmjmumllml -s>LASTING
0 llyljmhlml -s>LIKING
-3 moukgmjmml -s>MOOD
29 oimjmmlmmy -s>MY
-5 mlmpmlmmmm -s>NOW
-1 mlsljmhlmm -s>PRAISE
7 - -s>THIRD
4 ykbipkemku -s>WH
8 njmmmmmmmm -s>WORK
-3 rmgkklrmml -s>YOU
-2 jypftiijmi -s>a
-2 mmlmpllmmm -s>all
-10 gkjjhyhily -s>and
-13 mlmmllmmkt -s>as
-16 uijlukvlmi -s>at
-20 wxjamiovlf -s>for
-5 mklkrmmlmm -s>has
-7 ywkljkklvh -s>in
49 mgwlkmmmmm -s>me
-25 ttfdvkikjq -s>of
37 lykjfklmml -s>on
8 - -s>out
-5 mmlpkmkmmm -s>so
25 jnicqykkjr -s>the
-3 jyqkaskgla -s>to
5 mimmsmmmmi -s>up
-5 xpabylcyhb -s>w
40 ayajakasmy 0
19 iwjemwiihv 0 $
26 mhmoqjmmlp 0 0
10 - 0 0000
1 mqmlmlmmmm 0 and
-11 mlllimmlmw 0 but
-14 mkmqrmllmj 0 degrees
2 - 0 dogs
1 mpmlmmmmmm 0 dollars
2 mlmmgmmmmt 0 euros
-11 mjmmmlmmlr 0 i
-2 mkmmjkmmwl 0 kilos
7 - 0 next
10 - 0 okay
7 - 0 on
5 - 0 rd
38 - 0 th
-16 lulhmlmmmm 0 when
-4 lcjlhllymi 0 words
3 - 0 years
10 kikdwrigiu 0000
37 lmlgvjkhls 0000 $
-12 mrlllommlm 0000 and
-43 hyjgffjivy 0>-s
26 mhmoqjmmlp 0>0
7 - 0>AHEAD
-4 lcjlhllymi 0>CHAT
16 - 0>DEICTIC
-11 mjmmmlmmlr 0>I
10 - 0>MOOD
15 mlmqkmlmml 0>NOW
2 - 0>PET
5 - 0>SPAN
-20 iylgmkmmml 0>WH
1 mqmlmlmmmm 0>and
-11 mlllimmlmw 0>but
7 - 0>on
5 - 0>rd
38 - 0>th
1 mmkpnolkli 0>w
2 myflkmiimk 1.AHEAD
-4 ymkaacfvjc 1.AUX
-37 kajihijtiy 1.CHAT
-27 lhljqgkgky 1.CODE
24 - 1.CONDITION
-28 avyivahafc 1.DEICTIC
23 - 1.HOME
46 bwyyaafjaa 1.I
-45 jsedoyfkff 1.IF
6 llkjslvlml 1.KIN
12 jjnhjtyjmh 1.LASTING
-13 klgjslykmk 1.LIKING
-11 lyyjcgaflf 1.MODAL
-10 lipjijugke 1.MOOD
11 augyelqune 1.MY
15 iitwhjokkj 1.NOW
-4 mmlmrmjmml 1.PERSON
-5 lmlkrllmml 1.PET
14 lvlmpmjjml 1.PLAY
-7 ghyafjahke 1.PRAISE
-26 llmlklllmt 1.SPAN
-16 jjasdkyiln 1.THANKS
13 cchyntbgye 1.THIRD
8 drvrsamiki 1.WE
-19 yabaacmejc 1.WH
23 lmjkymkmmm 1.WORK
-4 utyacrailr 1.YOU
-2 rmmmlmgmml 12-:'ve you w
-7 klllrllmml 12-:a good w
-12 lkklsjmmtl 12-:according to the
1 mlmlmsmmlm 12-:as a w
14 - 12-:being a w
-1 pillmlmmmm 12-:can i w
-3 hkupkmlkml 12-:can not w
11 ltlllmimml 12-:can you w
-7 gqmllllmml 12-:could you w
-6 mqmllmjkml 12-:create a w
25 daglkmywmm 12-:do not w
-7 qmmjlmmlmm 12-:do we w
-2 sllllmjlml 12-:do you w
1 mlmqlmllml 12-:done with w
-1 mrmmmlklml 12-:go ahead and
0 llkuimmmml 12-:going to w
-8 mmmollmmmm 12-:he 's in
-1 mmmnlmmmmm 12-:he 's w
-7 msllmlijml 12-:help me w
2 rlmmmllmmm 12-:how can i
-8 olllmlmmlm 12-:how do i
-5 mlnjmlymmm 12-:i 'd say
9 mulpkdepli 12-:i 'd w
-4 mvhomklmmm 12-:i 'll 've
-7 mkrkmmmmmm 12-:i 'll -ly
13 mifymkllml 12-:i 'll be
-4 mkrlmmkmmm 12-:i 'll do
-1 mjpjmmmlmm 12-:i 'll go
-3 mljlmmlmmm 12-:i 'll not
-2 ljwjmllmmm 12-:i 'll try
-13 iyrdkgfhmk 12-:i 'll w
24 kiyamhallm 12-:i 'm -ed
-35 ryavhacjhp 12-:i 'm -ing
-15 mliwmkkmmm 12-:i 'm -ly
-7 ylpfmljmmm 12-:i 'm -s
21 - 12-:i 'm 0
27 ljgvmlrmmm 12-:i 'm a
-9 mmpemmymmm 12-:i 'm all
7 mkmlmxmmmm 12-:i 'm an
-35 hkipmgummm 12-:i 'm at
2 likwmikmll 12-:i 'm in
16 yjybmjhllm 12-:i 'm not
1 mmlnmmlmmm 12-:i 'm off
-1 lijvmhkmml 12-:i 'm on
-10 mmjqmllmmm 12-:i 'm out
-13 lkvimlemmm 12-:i 'm so
27 mjlilymmmm 12-:i 'm the
-31 ahlhjyyijg 12-:i 'm w
45 mxjimlmmmm 12-:i 've -ed
2 gvkkmlmmmm 12-:i 've -s
-2 jsmlmlmmml 12-:i 've 0
0 yshblfkklk 12-:i 've a
-22 molmmlmmml 12-:i 've an
6 lelummmmmm 12-:i 've got
13 mlkpmmmmmm 12-:i 've had
-16 mkitmmkmmm 12-:i 've no
-13 jjfxmmkmmm 12-:i 've not
1 mllpmmlmmm 12-:i 've run
-13 lkulllmmmm 12-:i 've the
-29 kchvllsmll 12-:i 've to
-11 lrmjmlmmml 12-:i 've two
20 jrrlljhllk 12-:i 've w
2 - 12-:i adopted a
6 - 12-:i also -ed
10 - 12-:i believe in
-10 mliullmmmm 12-:i burned the
21 kjaykkykmm 12-:i can not
-2 lmpkmmlmmm 12-:i can see
-16 lkyolkhmmm 12-:i can w
-10 mlmkmqmmmm 12-:i carry a
-1 mmipmmlmmm 12-:i could not
8 llsmmmmmmm 12-:i could w
-9 llshmmllmm 12-:i did not
-8 viwajkjwlm 12-:i do not
18 - 12-:i do w
6 - 12-:i drive a
-10 mmfqmmmmmm 12-:i feel -ly
-16 ljcyliglll 12-:i feel w
-18 mlksmllmmm 12-:i forgot my
18 lmtkmmjmmm 12-:i get w
14 - 12-:i go to
6 mmlnmmmmmm 12-:i got -ed
-7 mjltlimmmm 12-:i got a
-5 mmscmmlmmm 12-:i got it
16 - 12-:i got my
4 mlkomlkmmm 12-:i got w
-11 mmeomlxmmm 12-:i gotta go
-3 mkhrmolmmm 12-:i had a
2 - 12-:i had my
3 mlmnmlmmmm 12-:i had to
-4 mmismllmmm 12-:i had w
0 mlommmmlmm 12-:i hate -s
15 - 12-:i hope to
-6 llhjmlwmmm 12-:i hope you
-5 lkohmlvmmm 12-:i just -ed
-4 mmlmmmmmmm 12-:i just got
-10 mmkpmllmmm 12-:i just had
-10 xxfjmljlmm 12-:i just w
10 mmnlmmmmmm 12-:i keep -ing
-5 mlkvmkmmmm 12-:i keep w
-9 emvkmlkmmm 12-:i know w
9 mmksmlmmmm 12-:i left the
10 - 12-:i like -s
7 - 12-:i like my
-18 lkwhmlllmm 12-:i like the
-33 llsjmlilmm 12-:i like w
4 - 12-:i live in
7 - 12-:i live w
12 - 12-:i love -ing
0 mmommmkmmm 12-:i love -s
-10 kmujmmlmmm 12-:i love how
5 mmqmmmhlmm 12-:i love w
-10 mmalmmxmmm 12-:i love you
16 - 12-:i made it
7 - 12-:i make w
4 - 12-:i miss my
18 mvjimmmmmm 12-:i need -s
-13 jqhsjakjll 12-:i need a
-2 lulklkmlmm 12-:i need the
-13 unlljhkklk 12-:i need to
-24 lcvsljljml 12-:i need w
-2 mrllmmmmmm 12-:i need you
-13 mlsllklmmm 12-:i never w
6 mlkjmlmymm 12-:i only w
1 - 12-:i owe my
5 - 12-:i play -s
-10 mlqkmmmlmm 12-:i prefer the
6 - 12-:i prefer w
4 - 12-:i run a
-2 llrlmmjmmm 12-:i see w
-12 mlhwmlkmmm 12-:i slept w
-15 mklsmklmmm 12-:i spilled w
-2 mmlnmmlmmm 12-:i still 've
-3 mmqimmlmmm 12-:i still do
10 mllpmmmmmm 12-:i still w
3 - 12-:i study law
1 - 12-:i teach w
1 klkuiilllm 12-:i think i
-5 rmdjvlmmmm 12-:i think it
-6 mmtflmmmlm 12-:i think so
-4 tlejxjmlmm 12-:i think the
-4 kkyhgklmmm 12-:i think w
-3 kmtjllhmmm 12-:i think you
2 - 12-:i told my
-6 mmlqmlmmmm 12-:i took a
7 mlqlmllmmm 12-:i tried w
7 - 12-:i used to
-12 mkyfmmllmm 12-:i want -ing
-1 mehwmkmymm 12-:i want a
-11 kmtilkmlmm 12-:i want the
4 hyaohfqikj 12-:i want to
5 lphlmllxml 12-:i want you
45 - 12-:i was -ed
-10 vqtamilmmm 12-:i was -ing
9 - 12-:i was a
-2 mmjtmlmmmm 12-:i was in
-3 mmolmmlmmm 12-:i was not
-5 mmjommmmmm 12-:i was on
-12 jlpklltmmm 12-:i was w
3 mjlqlkmmml 12-:i went to
-15 lkgglylmmm 12-:i wish i
-9 lkrkmiummm 12-:i wish you
-4 mlmrmjmmmm 12-:i woke up
2 - 12-:i work in
4 - 12-:i work w
-7 mkpjmvlmmm 12-:i would 've
-8 srkilklxml 12-:i would w
4 - 12-:i wrote a
-2 lmlllpmmlm 12-:if i had
-6 nlllkqlmlj 12-:if i w
-2 lmmmkpmmlm 12-:if i was
4 mlmkmommlm 12-:in a w
-7 ljmjhxmljl 12-:in my w
23 kslikxmkll 12-:in the w
-3 lqmkkomlll 12-:in this w
1 nkmmlmmmmm 12-:is it w
3 mkmmmmmmmm 12-:is there a
-4 mldsimulmm 12-:it 's -ing
-21 ljgcxlylml 12-:it 's a
-10 mmjvlmimmm 12-:it 's my
-3 lmujjmjmmm 12-:it 's not
35 llnpmmdlml 12-:it 's w
-2 milvokmmmm 12-:it has w
-3 lkjlrmmmmm 12-:it is w
0 mwklkmlnmk 12-:it should be
-1 mkkiwmmmml 12-:it takes w
0 mmhmimqlmm 12-:it was w
-14 llkhktrjlj 12-:let us w
-12 lmllrmjmmm 12-:life is w
0 ldlmlmkxmm 12-:make it w
-18 mjmrlklmml 12-:my battery is
11 - 12-:my blood w
-16 mlmnmkkmwl 12-:my boss w
-7 mlmnmlmmmm 12-:my brother is
-10 mimhkrmlml 12-:my character w
-7 mlmpmklmlm 12-:my coffee got
5 - 12-:my daughter -s
-8 mmmpllmmmm 12-:my daughter is
-6 mlmommlmmm 12-:my dog -s
9 - 12-:my ex -s
-2 mlmqlljmmm 12-:my eyes 're
12 - 12-:my favorite w
-3 mhljkklymm 12-:my first w
15 mlmommmmmm 12-:my hair is
3 - 12-:my husband -s
2 - 12-:my husband is
-8 lqmmlllmmm 12-:my internet is
-14 mjmelylmml 12-:my kingdom is
2 mlmpmllmmm 12-:my laptop is
8 - 12-:my mom -s
8 mjmlmqlmml 12-:my name is
-7 mmmommkmmm 12-:my neighbour is
8 - 12-:my old w
2 jrmmmmmmlm 12-:my order w
-10 mjmslljlmm 12-:my screen w
3 mlmplmkmmm 12-:my shoes 're
-11 mmmnmlmmmm 12-:my sister is
1 - 12-:my son -s
-9 mmmnmmlmmm 12-:my son is
12 momlmllmmm 12-:my website -s
5 - 12-:my wife and
-10 mjmqmmmmmm 12-:my wife is
8 mmmolllmmm 12-:she 's -ing
9 mmlnlmmmmm 12-:she 's on
5 - 12-:she 's w
9 mmmpilmmmm 12-:she is -ing
7 ommmmmmmmm 12-:should i w
-1 lmgkumilml 12-:some people w
-1 mmvlllemmu 12-:thank you for
-1 mmtlkmjmmm 12-:that 's a
0 mmpklmkmmm 12-:that 's so
3 klgihlwlkk 12-:that 's w
0 mmpmlmllml 12-:that would be
-1 mskmllmlml 12-:the answer w
-10 mmlqjlmmmm 12-:the baby is
-10 millulmmml 12-:the company -ed
12 - 12-:the company i
-1 mlmpjjmmmm 12-:the dog is
-12 mmmtgllmmm 12-:the kids 're
10 - 12-:the kids w
-3 mkmlolmmml 12-:the new w
-5 mklmtkmmmm 12-:the sun is
8 ljkksllmml 12-:there 're w
2 mmlqkmkmmm 12-:there 's -ing
8 mmmsilmmmm 12-:there 's a
-1 lmlrfmlmmm 12-:they 're -ing
-2 lmpljmlmmm 12-:this is not
-4 mloljltmmh 12-:we 'll w
12 iflsjmlmmu 12-:we 're -ing
27 - 12-:we 're -s
-15 mmlojmlmml 12-:we 're in
-6 mukojglmmj 12-:we 're w
10 - 12-:we 've a
-5 mvmkkmlmmk 12-:we 've two
4 - 12-:we 've w
8 - 12-:we do not
1 - 12-:we got -ed
-12 mlivkmjmml 12-:we had w
6 mmkpmmkmmm 12-:we just -ed
-4 mmkekmymml 12-:we should w
-2 nmmmmmlmmm 12-:what 's a
-1 ommkmmjmmm 12-:what 's w
-2 dlvrmmrmmm 12-:what a w
-1 nmlmmmmmmm 12-:what can i
-3 nlmmmmlmmm 12-:what do you
-2 olmmmlmmlm 12-:what should i
4 - 12-:when i was
0 pmmlmmjmmm 12-:where 're you
-1 ohmmmlmmml 12-:why does my
0 gukmmmklml 12-:would you w
-2 lmslklkmmm 12-:wow that 's
-1 lolmjlllmx 12-:you 'll be
-5 nrlliskmml 12-:you 're a
0 kktmjmjmmm 12-:you 're the
0 kllmlkmmml 12-:you 're w
-2 kjklylkmmk 12-:you 've to
-2 llflsmmmmm 12-:you can not
-2 jlnllmummm 1234:can not wait to
6 - 1234:how do i stop
-13 nmmmmmmmmm 1234:how do i tell
-10 lvjkmkmjmm 1234:i 'd like a
2 ovflljlklj 1234:i 'd like to
9 mlslmmkmmm 1234:i 'd love to
-4 mmqkmmlmmm 1234:i 'd rather not
-3 mjkvmlmmmm 1234:i 'll 've a
0 mkrgmmmlmm 1234:i 'll go with
-1 mlqkmmmmmm 1234:i 'll keep that
-2 ljvjmmlmmm 1234:i 'll try to
5 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
-22 lljkmkvmmm 1234:i 'm a bit
1 - 1234:i 'm a vegetarian
-15 ljkvmlkmmm 1234:i 'm about to
7 - 1234:i 'm allergic to
-8 mlmqmkmmmm 1234:i 'm at a
-14 mlmpmlkmmm 1234:i 'm at my
-2 hllrmllmmm 1234:i 'm at the
8 msmhmlmmmm 1234:i 'm calling about
-4 vlljmmmmmm 1234:i 'm calling to
-5 mumkmkmmmm 1234:i 'm doing a
-5 milsmklmmm 1234:i 'm feeling a
-10 lrlhmlmmmm 1234:i 'm getting a
-5 mlyemmkmmm 1234:i 'm glad i
-9 jlrsmgimml 1234:i 'm going to
-4 llvkmllmmm 1234:i 'm happy with
-5 milsmmlmmm 1234:i 'm having a
3 mnmkmlmmmm 1234:i 'm having an
-10 lukimllmmm 1234:i 'm having trouble
-2 mmlomklmmm 1234:i 'm in a
6 - 1234:i 'm in my
-13 mjltmkmmlm 1234:i 'm in the
-19 lyhaljkmlj 1234:i 'm looking for
-13 mwmemkmmmm 1234:i 'm making a
-4 mmlommmmmm 1234:i 'm not in
-14 ylpgmklmmm 1234:i 'm not sure
-6 mmlnmllmmm 1234:i 'm on a
-21 mllomllmmm 1234:i 'm on my
18 mklpmjmmmm 1234:i 'm on the
0 mmpmmllmmm 1234:i 'm proud of
13 - 1234:i 'm scared of
-10 mjmqmlmmmm 1234:i 'm sitting in
-3 mmmemmrmmm 1234:i 'm sorry i
-6 mmlommkmmm 1234:i 'm still in
3 mmwfmmlmmm 1234:i 'm thinking about
-6 iyigljjmli 1234:i 'm trying to
-3 mtlkmkmmmm 1234:i 'm using the
-8 mhlrmmlmmm 1234:i 'm waiting for
3 mpllmmmmmm 1234:i 'm working on
1 - 1234:i 'm worried about
13 mtljmlmmmm 1234:i 'm writing a
-5 mspemmmmmm 1234:i 've already tried
-5 mtmimkmmmm 1234:i 've been a
2 - 1234:i 've been feeling
1 - 1234:i 've been in
-3 mlmmmmmmmm 1234:i 've been on
19 - 1234:i 've got a
-20 leltmmmmmm 1234:i 've got to
-6 mklrmmmmmm 1234:i 've lost my
2 mmiommmmmm 1234:i 've not finished
0 mmlmmmmmmm 1234:i 've not had
-7 miyhmlmmmm 1234:i 've the same
-1 mljlmmummm 1234:i 've to go
-16 mtmglmmmmm 1234:i 've to write
15 - 1234:i can not 've
10 - 1234:i can not concentrate
-17 mmhvmmkmmm 1234:i can not find
22 - 1234:i can not stand
-2 mmfummmmmm 1234:i can not stop
13 mmhmmmymmm 1234:i do not 've
-7 lmolmmllmm 1234:i do not agree
9 lmnmmmmlmm 1234:i do not believe
-2 mmqlmmklmm 1234:i do not care
-2 mmnmmmmmmm 1234:i do not get
-18 wlkjmmklmm 1234:i do not know
12 lmnmmmmhmm 1234:i do not like
-5 klnlllmwmm 1234:i do not need
-13 jmrlmmklmm 1234:i do not see
-7 jlsklmlkmm 1234:i do not think
-5 lmfmmmlymm 1234:i do not want
-7 mlkqmlmmmm 1234:i feel like i
-5 mmkqmmmmmm 1234:i feel like nobody
2 - 1234:i had my first
-1 lmllmlnmmm 1234:i hope you 're
-3 lmkfmmwmmm 1234:i just wanted to
-9 lmqjmmlmmm 1234:i love how it
16 - 1234:i made it to
12 lomlmlmmmm 1234:i need to find
-3 lomkllmmmm 1234:i need to write
-2 mrllmmmmmm 1234:i need you to
1 - 1234:i owe my brother
-2 llrlmmjmmm 1234:i see what you
-3 mmqimmlmmm 1234:i still do not
3 - 1234:i study law in
-9 llltkkmmmm 1234:i think i 'll
17 mmlpmlmmmm 1234:i think i 'm
-5 rmdjvlmmmm 1234:i think it 's
-2 mmqklmmmmm 1234:i think that 's
2 mnmmmmmmmm 1234:i want to add
-8 mfjymmlmmm 1234:i want to eat
-13 tmjjlkmmmm 1234:i want to know
-2 momlllmmmm 1234:i want to learn
-17 esmillmmmm 1234:i want to make
-7 mqljmlmmmm 1234:i want to return
-5 ltlkmlllmm 1234:i want to see
-16 mnmlmmlmmm 1234:i want to write
5 lphlmllxml 1234:i want you to
-8 mmjtmlmmmm 1234:i was in the
-5 mmjommmmmm 1234:i was on the
2 - 1234:i was raised by
-11 mkmpllmmml 1234:i went to bed
-2 mlmnmlmmmm 1234:i went to the
1 mlmkmnmmmm 1234:i wish i had
1 tqhkmlmkmm 1234:i would like to
3 mkmmmmmmmm 1234:is there a way
-10 mimhkrmlml 1234:my character grew up
-7 mlmpmklmlm 1234:my coffee got cold
5 - 1234:my wife and i
-19 mmlojmlmml 1234:we 're in the
-2 nmmmmmlmmm 1234:what 's a good
-3 nlmmmmlmmm 1234:what do you do
0 nmmmmmmmmm 1234:what should i do
-2 lmslklkmmm 1234:wow that 's a
-12 lkklsjmmtl 123:according to the
-2 ikullmmlml 123:can not wait
-4 klmmlmhxmm 123:do not write
-2 pllmmmlmmm 123:do you think
-1 mrmmmlklml 123:go ahead and
-8 mmmollmmmm 123:he 's in
2 rlmmmllmmm 123:how can i
-8 olllmlmmlm 123:how do i
-5 mkcymlkmmm 123:i 'd better
-13 nyailgjqlj 123:i 'd like
9 mlslmmkmmm 123:i 'd love
24 mjtjmllmmm 123:i 'd rather
-5 mlnjmlymmm 123:i 'd say
-4 mvhomklmmm 123:i 'll 've
13 mifymkllml 123:i 'll be
-3 mjfymmmmmm 123:i 'll bring
-3 mkhtmllmmm 123:i 'll call
-4 mkrlmmkmmm 123:i 'll do
-1 mqmkmlmmmm 123:i 'll give
-1 mjpjmmmlmm 123:i 'll go
-4 mlybmmlmmm 123:i 'll keep
-3 mljlmmlmmm 123:i 'll not
-1 muhlmmmmmm 123:i 'll send
-2 myhimlmlmm 123:i 'll take
-2 ljwjmllmmm 123:i 'll try
21 - 123:i 'm 0
27 ljgvmlrmmm 123:i 'm a
-15 ljkvmlkmmm 123:i 'm about
-9 mmpemmymmm 123:i 'm all
7 - 123:i 'm allergic
7 mkmlmxmmmm 123:i 'm an
-35 hkipmgummm 123:i 'm at
-12 mlgxmlhmmm 123:i 'm back
-1 vvlcmkmmmm 123:i 'm calling
-6 lthqmimmmm 123:i 'm doing
-3 mllnmmlmmm 123:i 'm eating
-11 lhkvmjlmmm 123:i 'm feeling
-4 mmkmmlmmmm 123:i 'm fine
-17 mmjrmljmmm 123:i 'm free
17 - 123:i 'm from
-12 lqlimklmml 123:i 'm getting
-5 llycmmhmmm 123:i 'm glad
-15 ikrtmgimml 123:i 'm going
-4 jmeimmymmm 123:i 'm good
14 llvkmllmmm 123:i 'm happy
-8 lyjcmkjmml 123:i 'm having
-13 mllpmmlmmm 123:i 'm heading
-4 mlhlmlwmmm 123:i 'm here
2 likwmikmll 123:i 'm in
-7 llsamlymmm 123:i 'm just
1 mmlnmmmmmm 123:i 'm leaving
-13 mjjgmlymmm 123:i 'm listening
-19 kyqaljkmlj 123:i 'm looking
-13 mwmemkmmmm 123:i 'm making
16 yjybmjhllm 123:i 'm not
1 mmlnmmlmmm 123:i 'm off
-3 mmlommhmmm 123:i 'm okay
-1 lijvmhkmml 123:i 'm on
-10 mmjqmllmmm 123:i 'm out
-10 mjlrmmkmmm 123:i 'm packing
16 - 123:i 'm planning
6 mmlommmmmm 123:i 'm pretty
0 mmpmmllmmm 123:i 'm proud
5 mmlnmmmmmm 123:i 'm reading
11 - 123:i 'm really
20 lmlvmllmmm 123:i 'm scared
-10 mjmqmlmmmm 123:i 'm sitting
-13 lkvimlemmm 123:i 'm so
-4 mlqcmlxmmm 123:i 'm sorry
-2 - 123:i 'm staying
-11 kkkrmlfmmm 123:i 'm still
-9 mmxfmljmmm 123:i 'm stuck
12 - 123:i 'm studying
-1 mlhhmlymmm 123:i 'm sure
18 mjmpmmmmmm 123:i 'm taking
27 mjlilymmmm 123:i 'm the
5 mmwfmmlmmm 123:i 'm thinking
14 - 123:i 'm training
-6 iyigljjmli 123:i 'm trying
-14 lykgmillml 123:i 'm using
-12 mgksmmlmmm 123:i 'm waiting
-10 mkmpmlmmmm 123:i 'm walking
-11 mglsmlmmmm 123:i 'm watching
6 mpllmmmmmm 123:i 'm working
1 - 123:i 'm worried
9 mtlfmklmmy 123:i 'm writing
-2 jsmlmlmmml 123:i 've 0
0 yshblfkklk 123:i 've a
-5 mspemmmmmm 123:i 've already
-22 molmmlmmml 123:i 've an
7 lnjrmkkmml 123:i 've been
6 lelummmmmm 123:i 've got
13 mlkpmmmmmm 123:i 've had
-5 mksimmmmmm 123:i 've heard
-8 mkkqmmlmmm 123:i 've just
-4 mklrmmmmmm 123:i 've lost
1 mlqkmmmmmm 123:i 've never
-16 mkitmmkmmm 123:i 've no
-13 jjfxmmkmmm 123:i 've not
1 mllpmmlmmm 123:i 've run
-13 lkulllmmmm 123:i 've the
-29 kchvllsmll 123:i 've to
-11 lrmjmlmmml 123:i 've two
2 - 123:i adopted a
10 - 123:i believe in
-10 mliullmmmm 123:i burned the
21 kjaykkykmm 123:i can not
-2 lmpkmmlmmm 123:i can see
-10 mlmkmqmmmm 123:i carry a
-1 mmipmmlmmm 123:i could not
-9 llshmmllmm 123:i did not
-8 viwajkjwlm 123:i do not
6 - 123:i drive a
-3 mmollmlmmm 123:i feel better
4 - 123:i feel guilty
-6 lkhullmlmm 123:i feel like
-18 mlksmllmmm 123:i forgot my
14 - 123:i go to
-7 mjltlimmmm 123:i got a
-5 mmscmmlmmm 123:i got it
16 - 123:i got my
-7 mmlnmmkmmm 123:i got your
-11 mmeomlxmmm 123:i gotta go
-3 mkhrmolmmm 123:i had a
2 - 123:i had my
3 mlmnmlmmmm 123:i had to
15 - 123:i hope to
-6 llhjmlwmmm 123:i hope you
-4 mmlmmmmmmm 123:i just got
-10 mmkpmllmmm 123:i just had
-7 yrjfmmlmmm 123:i just want
-3 lmkfmmwmmm 123:i just wanted
9 mmksmlmmmm 123:i left the
7 - 123:i like my
-5 mmmmmmlmmm 123:i like that
-18 lkwhmlllmm 123:i like the
-7 mmolmmjlmm 123:i like your
4 - 123:i live in
-10 kmujmmlmmm 123:i love how
-10 mmalmmxmmm 123:i love you
16 - 123:i made it
4 - 123:i miss my
-13 jqhsjakjll 123:i need a
-8 mukjmlmmmm 123:i need help
-8 mkjtllmmmm 123:i need some
-2 lulklkmlmm 123:i need the
-13 unlljhkklk 123:i need to
-2 mrllmmmmmm 123:i need you
-6 mmnmmlmmmm 123:i never knew
-10 mlplllmmmm 123:i never thought
1 - 123:i owe my
-10 mlqkmmmlmm 123:i prefer the
4 - 123:i run a
-2 llrlmmjmmm 123:i see what
-15 mklsmklmmm 123:i spilled coffee
-2 mmlnmmlmmm 123:i still 've
-3 mmqimmlmmm 123:i still do
3 - 123:i study law
1 klkuiilllm 123:i think i
-5 rmdjvlmmmm 123:i think it
-6 mmtflmmmlm 123:i think so
-3 llrkjlmmmm 123:i think that
-4 tlejxjmlmm 123:i think the
-3 kmtjllhmmm 123:i think you
2 - 123:i told my
-6 mmlqmlmmmm 123:i took a
7 - 123:i used to
-1 mehwmkmymm 123:i want a
-12 mkyfmmllmm 123:i want something
-11 kmtilkmlmm 123:i want the
4 hyaohfqikj 123:i want to
5 lphlmllxml 123:i want you
9 - 123:i was a
-6 msqfmllmmm 123:i was hoping
-2 mmjtmlmmmm 123:i was in
-9 lmtammwmmm 123:i was just
0 mmlommmmmm 123:i was late
-3 mmolmmlmmm 123:i was not
-5 mmjommmmmm 123:i was on
2 - 123:i was raised
3 mjlqlkmmml 123:i went to
-15 lkgglylmmm 123:i wish i
-9 lkrkmiummm 123:i wish you
-4 mlmrmjmmmm 123:i woke up
2 - 123:i work in
-7 mkpjmvlmmm 123:i would 've
-3 suckmhmymm 123:i would like
4 - 123:i wrote a
-3 lmmllqmmlk 123:if i could
-2 lmlllpmmlm 123:if i had
-2 lmmmkpmmlm 123:if i was
-2 nllmlmlmml 123:if i were
-8 mkmkktmmkl 123:in my dream
3 mkmmmmmmmm 123:is there a
-21 ljgcxlylml 123:it 's a
2 - 123:it 's been
-10 mmjvlmimmm 123:it 's my
-3 lmujjmjmmm 123:it 's not
0 mwklkmlnmk 123:it should be
-1 mjmlmujmml 123:let us pretend
-18 mjmrlklmml 123:my battery is
11 - 123:my blood pressure
-7 mlmnmlmmmm 123:my brother is
-10 mimhkrmlml 123:my character grew
-7 mlmpmklmlm 123:my coffee got
-8 mmmpllmmmm 123:my daughter is
-2 mlmqlljmmm 123:my eyes 're
15 mlmommmmmm 123:my hair is
2 - 123:my husband is
-8 lqmmlllmmm 123:my internet is
-14 mjmelylmml 123:my kingdom is
2 mlmpmllmmm 123:my laptop is
8 mjmlmqlmml 123:my name is
-7 mmmommkmmm 123:my neighbour is
3 mlmplmkmmm 123:my shoes 're
-11 mmmnmlmmmm 123:my sister is
-9 mmmnmmlmmm 123:my son is
5 - 123:my wife and
-10 mjmqmmmmmm 123:my wife is
8 mmmolllmmm 123:she 's having
9 mmlnlmmmmm 123:she 's on
-1 mmvlllemmu 123:thank you for
-1 mmtlkmjmmm 123:that 's a
0 mmpklmkmmm 123:that 's so
-2 lmhmlmymmm 123:that 's what
0 mmpmlmllml 123:that would be
-10 mmlqjlmmmm 123:the baby is
12 - 123:the company i
-1 mlmpjjmmmm 123:the dog is
-12 mmmtgllmmm 123:the kids 're
-5 mklmtkmmmm 123:the sun is
8 mmmsilmmmm 123:there 's a
2 mmlqkmkmmm 123:there 's nothing
-2 lmpljmlmmm 123:this is not
-9 ijmslmmmmj 123:we 're having
-15 mmlojmlmml 123:we 're in
10 - 123:we 've a
1 - 123:we 've been
-5 mvmkkmlmmk 123:we 've two
8 - 123:we do not
-2 nmmmmmlmmm 123:what 's a
-1 nmlmmmmmmm 123:what can i
-3 nlmmmmlmmm 123:what do you
-2 olmmmlmmlm 123:what should i
4 - 123:when i was
0 pmmlmmjmmm 123:where 're you
-1 ohmmmlmmml 123:why does my
-2 lmslklkmmm 123:wow that 's
-1 lolmjlllmx 123:you 'll be
-5 nrlliskmml 123:you 're a
0 kktmjmjmmm 123:you 're the
-2 kjklylkmmk 123:you 've to
-2 llflsmmmmm 123:you can not
-12 llmllqlmtl 12:" i
-7 ylllmjmmll 12:'m i
-2 rmmmlmgmml 12:'ve you
-7 klllrllmml 12:a good
-12 lkklsjmmtl 12:according to
20 - 12:allergic to
-1 mjlmlmlpml 12:answer in
1 mlmlmsmmlm 12:as a
8 - 12:at home
14 - 12:being a
-6 lplvlmilmm 12:call me
-6 nmllmjmmlm 12:can i
-3 hkupkmlkml 12:can not
9 oslllmilml 12:can you
-7 gqmllllmml 12:could you
-6 mqmllmjkml 12:create a
0 smmlmmhmmm 12:did you
24 haflkmywmm 12:do not
-7 qmmjlmmlmm 12:do we
-3 tllllmhkml 12:do you
1 mlmqlmllml 12:done with
-5 mpmklmllml 12:give me
-1 mrmmmlklml 12:go ahead
0 llkuimmmml 12:going to
0 mmamlmtmml 12:good luck
1 mmikmmrmmm 12:good morning
-12 mmlpkllmml 12:he 's
-9 lmktjllmmm 12:he is
23 mmmolmmmmm 12:he just
3 mmqllmlmmm 12:he says
-3 mmllskmmmm 12:he was
-7 msllmlijml 12:help me
2 rlmmmllmmm 12:how can
-8 olllmlmmlm 12:how do
-5 qmmllmkmmm 12:how to
-5 mrojkmppli 12:i 'd
-29 fvmtiaaeli 12:i 'll
-7 nqlybbrbag 12:i 'm
-10 ryaygaeije 12:i 've
2 - 12:i adopted
-11 mmtimlimmm 12:i agree
6 - 12:i also
-12 mkygljjlmm 12:i appreciate
0 mjtlmlmmmm 12:i asked
6 mlnlxlfmmm 12:i believe
-13 lmnhmltmmm 12:i bet
4 mmlomlmmmm 12:i bought
2 - 12:i broke
-10 mliullmmmm 12:i burned
11 iglujivjml 12:i can
-10 mlmkmqmmmm 12:i carry
0 msllllmmmm 12:i changed
-7 kklvmjklmm 12:i could
-12 klplmlllmm 12:i did
24 viwajkjwlm 12:i do
6 - 12:i drive
-6 mmmpmkmmmm 12:i dropped
10 - 12:i enjoy
-35 kieykfakll 12:i feel
14 - 12:i finished
-18 mlksmllmmm 12:i forgot
2 mmolmmllmm 12:i found
6 - 12:i gave
18 knmqmljlmm 12:i get
17 mklrmlmmll 12:i go
-1 lhkulgilml 12:i got
-11 mmeomlxmmm 12:i gotta
7 - 12:i grew
-9 lkxgmljmmm 12:i guess
-10 ljlslljllm 12:i had
16 mlommmmlmm 12:i hate
1 mmskmmgmmm 12:i hear
-16 llhlyimmmm 12:i heard
-7 kkreljslmm 12:i hope
-30 uufmljpkmm 12:i just
5 mllumkmmmm 12:i keep
-9 elyfmkjlmm 12:i know
2 mikvmkmmmm 12:i left
-8 jiydllgkmm 12:i like
17 - 12:i live
3 - 12:i lost
5 kkogmlnklm 12:i love
18 - 12:i made
12 - 12:i make
-6 oiqlmlmlmm 12:i mean
5 - 12:i met
2 mmflmmsmmm 12:i miss
-15 lleqmlummm 12:i missed
-6 mlgvmlmmmm 12:i must
-41 oygkdahrji 12:i need
-9 mlsllklmmm 12:i never
-14 mhksljmymm 12:i only
-12 mlivmilmmm 12:i overslept
1 - 12:i owe
20 - 12:i passed
5 - 12:i play
7 mlqkmmmlmm 12:i prefer
2 - 12:i quit
5 mmhmylmmmm 12:i read
-6 mkrkmmmmmm 12:i really
4 - 12:i run
-13 mltimlklmm 12:i said
-11 lkwimlglmm 12:i see
-1 mmnmmmmmmm 12:i should
-12 mlhwmlkmmm 12:i slept
-15 mklsmklmmm 12:i spilled
5 lkommlkmmm 12:i still
4 - 12:i study
2 mjmlmnmmmm 12:i take
1 - 12:i teach
-32 rgvfyaejkk 12:i think
2 - 12:i told
13 mljsmlmmmm 12:i took
2 mmpkmllmmm 12:i tried
-12 mlvamlkmmm 12:i understand
9 mqkmmmmmmm 12:i use
7 - 12:i used
4 - 12:i usually
7 - 12:i visited
-18 cyfnfanyji 12:i want
15 qokpkerllm 12:i was
-14 mkjwmklmmm 12:i watched
0 lhlvlklmml 12:i went
-37 krldjyslll 12:i wish
-4 mlmrmjmmmm 12:i woke
12 - 12:i won
27 - 12:i work
-18 rlqclxkxml 12:i would
19 - 12:i write
18 - 12:i wrote
-10 njkkhullii 12:if i
4 mlmkmommlm 12:in a
-22 limgqwllij 12:in my
4 krkihsyfvl 12:in the
-3 lqmkkomlll 12:in this
1 nkmmlmmmmm 12:is it
2 nkmkmmmmmm 12:is there
15 ifawxkyilj 12:it 's
-2 milvokmmmm 12:it has
-5 ljjlulmlmm 12:it is
-1 mrilhmkymk 12:it should
-2 liiiymlmml 12:it takes
4 lkrlklllmm 12:it was
-2 mkxkjmilmm 12:it works
-1 mfummmjnmm 12:keep it
-3 lmlqmklmml 12:later i
-1 lhwmlmkjmm 12:let me
-22 kthfjuvikh 12:let us
-12 lmllrmjmmm 12:life is
-8 llklxmjlmm 12:love is
-1 lgkmkmkvmm 12:make it
-8 mqmkmlllll 12:my app
14 mlmmmmlmmm 12:my back
-18 mjmrlklmml 12:my battery
11 - 12:my blood
-15 mlmnmkkmwl 12:my boss
-3 mlmnmlmmmm 12:my brother
6 mkmpmmlmmm 12:my car
-19 mdmekymlml 12:my character
-7 mlmpmklmlm 12:my coffee
14 - 12:my company
6 - 12:my dad
2 mmmpllmmmm 12:my daughter
1 mlmommlmmm 12:my dog
9 - 12:my ex
-2 mlmqlljmmm 12:my eyes
5 - 12:my family
12 - 12:my favorite
-1 mhljkklymm 12:my first
-15 mrmklkmmmm 12:my flight
-13 mltkmlomlm 12:my friend
2 - 12:my girlfriend
3 - 12:my grandma
1 - 12:my grandmother
15 mlmommmmmm 12:my hair
5 - 12:my husband
-8 lqmmlllmmm 12:my internet
-14 mjmelylmml 12:my kingdom
9 - 12:my landlord
7 mlmpmllmmm 12:my laptop
-10 mlmnmmlmmm 12:my mom
3 - 12:my mother
8 mjmlmqlmml 12:my name
-6 mmmommkmmm 12:my neighbour
-7 mlmomllmmm 12:my nose
8 - 12:my old
-1 jxmhllmmll 12:my order
-3 mkmqllmmmm 12:my phone
-10 mjmslljlmm 12:my screen
3 mlmplmkmmm 12:my shoes
-35 mlmmlklmsm 12:my sister
-3 mmmnmmlmmm 12:my son
8 - 12:my team
10 - 12:my therapist
3 - 12:my uncle
12 momlmllmmm 12:my website
-19 mlmuklkmmm 12:my whole
-2 mjmqmmmmmm 12:my wife
14 hmjmmmummm 12:not much
-1 mllvkmjlmm 12:on the
2 - 12:our dog
4 mmmokmmmmm 12:out of
14 - 12:project falcon
-1 lljqjlplml 12:see you
10 lmivhlklll 12:she 's
4 mmmnlmmmmm 12:she had
11 mmmpilmmmm 12:she is
7 ommmmmmmmm 12:should i
-1 lmgkumilml 12:some people
-2 mlljmtlmll 12:suppose i
-5 tsllklkkmm 12:tell me
-1 llukllkmms 12:thank you
-6 jkyeckoljj 12:that 's
0 mmrlkmdmmm 12:that helped
-1 mmqkgmlmmm 12:that is
0 mlrljmllml 12:that must
0 mmpmlmllml 12:that would
-2 mrslklmiml 12:the answer
8 mmlqjlmmmm 12:the baby
-11 mkmlokmmml 12:the book
-1 mlmpllmmmm 12:the cat
-20 loljskmlki 12:the company
3 mlmpjjmmmm 12:the dog
14 mjtlpmmkmm 12:the first
-3 mlmrkmmmmm 12:the heating
-1 mmmtgllmmm 12:the kids
1 mmlokmmmmm 12:the meeting
-9 mimiukmlml 12:the movie
-14 mkmkqjmmml 12:the museum
-1 mlmpklmmmm 12:the neighbours
-3 mkmlolmmml 12:the new
-13 mkmjaylmmm 12:the old
6 - 12:the release
-5 mklmtkmmmm 12:the sun
8 ljkksllmml 12:there 're
8 mmkyeljmml 12:there 's
-2 lmludmlmmm 12:they 're
-2 lllkwlmlml 12:they should
-4 kkxjgmkmll 12:this is
10 mmlpmlmmmm 12:today i
14 - 12:today is
6 llmvgmlmml 12:trying to
-6 mjnriltlmg 12:we 'll
13 imiycfjlmp 12:we 're
9 mykjjmlmmk 12:we 've
10 - 12:we adopted
-6 mltkkmimml 12:we can
8 - 12:we do
4 mmkolmmmmm 12:we got
6 mlivkmjmml 12:we had
1 mlkrlmjmml 12:we just
-6 mlmjvkmmml 12:we live
5 - 12:we lost
-11 mrkthmkmmh 12:we need
-4 mlmejmymmk 12:we should
0 qkmllmlmmm 12:what 're
-8 klljlmqmml 12:what 's
-5 altyllxmmm 12:what a
0 nmkmmmjmmm 12:what about
-1 nmlmmmmmmm 12:what can
-3 nlmmmmlmmm 12:what do
-2 olmmmlmmlm 12:what should
13 - 12:when i
0 pmmlmmjmmm 12:where 're
-1 nllmmmlmmm 12:which one
-2 ummljmlmmm 12:who is
-1 ohmmmlmmml 12:why does
0 gukmmmklml 12:would you
-2 lluljlkmmm 12:wow that
-4 mrmmlmliml 12:write a
-1 lolmjlllmx 12:you 'll
-8 fyrkaymlmi 12:you 're
-5 igxkxlimmj 12:you 've
22 jkalulwlml 12:you can
-1 lltllmflmm 12:you got
16 lmhllmvmmm 12:you know
0 lkimmmlmml 12:your answer
-7 klllrllmml 12=a good.PERSON
2 rlmmmllmmm 12=how can.I
-8 olllmlmmlm 12=how do.I
-9 nylelghqlj 12=i 'd.LIKING
-5 mkcymlkmmm 12=i 'd.PRAISE
-4 mkrlmmkmmm 12=i 'll.AUX
40 - 12=i 'm.CONDITION
-10 mrgjmiwmmm 12=i 'm.DEICTIC
-20 eimqmikkll 12=i 'm.MOOD
-15 jjocmjsmml 12=i 'm.NOW
-19 mhksmlkmmm 12=i 'm.PLAY
-4 gmcsmmvmmm 12=i 'm.PRAISE
-4 mlqcmlxmmm 12=i 'm.THANKS
18 mpllmmmmmm 12=i 'm.WORK
7 - 12=i 've.CONDITION
6 mlqkmmmmmm 12=i 've.LASTING
-13 lqnhmmlmmm 12=i 've.NOW
-5 mlsjmlkmmm 12=i appreciate.YOU
-6 lkhullmlmm 12=i feel.LIKING
-2 mmepmmlmmm 12=i feel.MOOD
-3 mmmmlmlmmm 12=i feel.PRAISE
-18 mlksmllmmm 12=i forgot.MY
-5 mmscmmlmmm 12=i got.DEICTIC
23 - 12=i got.MY
-7 mmlnmmkmmm 12=i got.YOU
2 - 12=i had.MY
1 mlommmmlmm 12=i hate.DEICTIC
-5 mlqlmllmmm 12=i hope.DEICTIC
-6 llhjmlwmmm 12=i hope.YOU
15 kmolmmlmmm 12=i know.WH
13 mmmmmmlmmm 12=i like.DEICTIC
7 - 12=i like.MY
10 - 12=i like.PET
-5 lmolmmlmmm 12=i like.WH
-7 mmolmmjlmm 12=i like.YOU
-15 mlqlmmfmmm 12=i love.DEICTIC
2 - 12=i love.PLAY
-10 kmujmmlmmm 12=i love.WH
-14 mmckmmwlmm 12=i love.YOU
16 - 12=i made.DEICTIC
4 - 12=i miss.MY
-4 mmglmmvmmm 12=i missed.YOU
-6 mmmhlmmymm 12=i need.DEICTIC
-2 mrllmmmmmm 12=i need.YOU
1 - 12=i owe.MY
-2 llrlmmjmmm 12=i see.WH
-3 mmqimmlmmm 12=i still.AUX
-8 qljhsllmmm 12=i think.DEICTIC
1 klkuiilllm 12=i think.I
-6 mmqkjlmmmm 12=i think.THIRD
-4 klyjklhlmm 12=i think.YOU
2 - 12=i told.MY
5 lphlmllxml 12=i want.YOU
6 - 12=i was.HOME
0 mmlommmmmm 12=i was.MOOD
-9 lmtammwmmm 12=i was.NOW
-15 lkgglylmmm 12=i wish.I
-9 lkrkmiummm 12=i wish.YOU
-5 srkjmglxmm 12=i would.LIKING
-8 mlklislmkj 12=if i.AUX
-3 lmmllqmmlk 12=if i.MODAL
-1 ltlljvmllm 12=in the.DEICTIC
-10 mmjvlmimmm 12=it 's.MY
-1 mmolkmjmmm 12=it 's.NOW
0 mmhmimqlmm 12=it was.PRAISE
-9 lamllyhmll 12=let us.IF
10 mlmmmmlmmm 12=my back.AUX
-18 mjmrlklmml 12=my battery.AUX
-7 mlmnmlmmmm 12=my brother.AUX
6 mkmpmmlmmm 12=my car.AUX
-3 mmmpllmmmm 12=my daughter.AUX
-2 mlmqlljmmm 12=my eyes.AUX
5 - 12=my family.AUX
15 mlmommmmmm 12=my hair.AUX
2 - 12=my husband.AUX
-8 lqmmlllmmm 12=my internet.AUX
-14 mjmelylmml 12=my kingdom.AUX
2 mlmpmllmmm 12=my laptop.AUX
8 mjmlmqlmml 12=my name.AUX
-7 mmmommkmmm 12=my neighbour.AUX
-7 mlmomllmmm 12=my nose.AUX
3 mlmplmkmmm 12=my shoes.AUX
-11 mmmnmlmmmm 12=my sister.AUX
-8 mmmnmmlmmm 12=my son.AUX
-10 mjmqmmmmmm 12=my wife.AUX
17 mmpllmjmmm 12=that 's.MOOD
15 mmqlkmamml 12=that 's.PRAISE
-2 lmhmlmymmm 12=that 's.WH
-2 mrslklmiml 12=the answer.AUX
-1 mskmllmlml 12=the answer.MODAL
-10 mmlqjlmmmm 12=the baby.AUX
12 - 12=the company.I
-1 mlmpjjmmmm 12=the dog.AUX
-12 mmmtgllmmm 12=the kids.AUX
-5 mklmtkmmmm 12=the sun.AUX
14 - 12=today is.MY
1 - 12=we got.CONDITION
-1 hmvkmmnmmm 12=what a.PRAISE
-1 nmlmmmmmmm 12=what can.I
-3 nlmmmmlmmm 12=what do.YOU
-2 olmmmlmmlm 12=what should.I
4 - 12=when i.AUX
0 pmmlmmjmmm 12=where 're.YOU
-1 ohmmmlmmml 12=why does.MY
0 lkimmmlmml 12=your answer.AUX
-12 llmllqlmtl 1:"
-1 mkxljmjjml 1:'ll
-7 ylllmjmmll 1:'m
-2 ylklkmjkmm 1:'re
-6 tkfkklyllk 1:'ve
-5 llmlkvlmlj 1:*
-10 tfkbykylmj 1:a
0 lmmnlmlmmm 1:about
-12 lkklsjmmtl 1:according
-2 mjlllmjwml 1:add
4 mmjmlmolml 1:after
-3 lltkhlllmy 1:all
20 - 1:allergic
-5 mmkmlmrlmm 1:almost
22 - 1:always
-2 lfkmlmkymk 1:answer
-1 yjrlimjlmj 1:any
-3 yjlkmmklmi 1:anyone
-11 kgjjkyplui 1:as
-6 lymkjmlmml 1:assume
-10 mllvkljlml 1:at
-6 makklkryml 1:be
14 - 1:being
6 mmvmjmkmml 1:both
-2 mmlkkmpmml 1:bye
-6 lplvlmilmm 1:call
-5 yqrmgigjlk 1:can
-3 lymmjmlkml 1:change
-4 mqmlmlkkml 1:check
-1 mellmmyamm 1:come
-1 mmmplmlmmm 1:cooking
7 mmpmlmcmmm 1:cool
-8 aylllkllmk 1:could
-6 mqmllmjkml 1:create
-15 lkhiekylly 1:dear
0 smmlmmhmmm 1:did
9 machhkyylk 1:do
-1 qllmlmlkmm 1:does
1 mlmqlmllml 1:done
9 mmmmplkmmm 1:every
-2 llklsmklmk 1:everyone
-2 llykkmalml 1:exactly
-8 mwlkjlhlll 1:explain
-5 lljykmhlml 1:finally
3 lijjiuvlkx 1:for
-2 mljljkkkyy 1:from
-5 lllklmkmmk 1:give
0 llwkkmjmmm 1:glad
-1 mylkmlghml 1:go
30 llkwhmllmk 1:going
-2 jkngqlpjli 1:good
-5 ullokmimml 1:got
-1 mmgllmumml 1:happy
-2 lkktpljlml 1:having
10 jklrftjkqk 1:he
-7 msllmlijml 1:help
0 lldklmylmm 1:here
-1 mmkkmlmmvm 1:his
-1 lmkijmymml 1:hope
-15 wigjejglkk 1:how
46 bwyyaafjaa 1:i
-11 mjijttjlii 1:if
-4 ljkmltklll 1:imagine
-4 muklmkkfml 1:improve
-45 gkhdmyutmc 1:in
-2 mmmkklmrmm 1:include
0 yhliilllml 1:is
-9 dgsypfkrka 1:it
17 - 1:job
8 mfummmjnmm 1:keep
16 mmllrmlmmm 1:kids
-5 mlmllqmmll 1:last
-3 lmlqmklmml 1:later
-23 korfiutfkh 1:let
-16 lllkymhlmk 1:life
-12 llklgtylmk 1:long
-1 mmvmjmglml 1:looks
-13 llkktlslml 1:love
-12 luhkjkhpmk 1:make
-13 mllnpmlmmk 1:many
-2 mlxokmclml 1:me
-2 mjhlimhymk 1:more
-13 mklkyllmlk 1:most
-2 ayhyansuoa 1:my
-3 tlluimjjmk 1:need
18 mmrldlulml 1:never
1 myflkmiimk 1:next
-1 lklljmplml 1:nice
11 - 1:nimbus
-1 klikymgkml 1:nobody
8 glyohmhjmk 1:not
9 llykpmgkml 1:nothing
4 mmjljmylml 1:of
0 mlkvlmlmml 1:off
-1 lmsclmwkml 1:okay
0 mllvkmjlmm 1:on
-1 lydlsmkjml 1:one
14 ldlqskklly 1:our
2 lklyimkmmm 1:out
4 lllkylilmj 1:people
-2 mmtlllfmmm 1:perfect
14 - 1:project
-2 lmmplmkmml 1:reached
-5 mjmtjmllml 1:reaching
-3 ulhkkmjmml 1:really
26 - 1:remember
-3 mkprmkmmjl 1:right
-5 llyjimjjmi 1:same
-5 milllsrmkl 1:say
-1 lljqjlplml 1:see
4 jhoyjrhkrj 1:she
7 ommmmmmmmm 1:should
-14 mmlmkmumml 1:since
-1 lmgkumilml 1:some
19 - 1:someone
-1 lleyklplml 1:sorry
-4 mlvljmhlml 1:sounds
-5 llxokmelml 1:still
-3 llmyglllmj 1:stuck
-17 lkljlulmkk 1:suppose
-1 melmlmrpml 1:take
-6 tsjlklqjll 1:tell
-1 llukllkmms 1:thank
-12 hdyaaiahjf 1:that
28 ayqjprabya 1:the
13 dieutkulmk 1:there
-8 ikioxjjklj 1:they
-9 jayjljhjly 1:this
23 lmlrlllmlm 1:today
0 llmommmmmm 1:tonight
0 lmmplmkmml 1:too
3 llkukmlmmk 1:trying
13 - 1:two
-4 lallkmkyml 1:use
-1 mmyjlmalml 1:way
8 drvrsamiki 1:we
-2 mfnqejrklj 1:what
2 xklgxkglmj 1:when
-3 tlkllmjmml 1:where
0 vklllmilmm 1:which
-4 gllkhlylml 1:who
4 thlkklilml 1:why
-3 mjkljmxlml 1:wish
0 gukmmmklml 1:would
-2 lluljlkmmm 1:wow
-6 lqlijmksmk 1:write
7 - 1:yesterday
9 yiycssaele 1:you
-7 iyyialermd 1:your
-12 llmllqlmtl 1=".I
-7 ylllmjmmll 1='m.I
-2 rmmmlmgmml 1='ve.YOU
-7 klllrllmml 1=a.MOOD
-7 klllrllmml 1=a.PRAISE
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
-1 mmwlmmilml 1=good.CHAT
1 mmhjlmwmmm 1=good.NOW
-12 lmjspjlmlm 1=he.AUX
23 mmmolmmmmm 1=he.NOW
-6 xkillkkmlm 1=how.AUX
2 rlmmmllmmm 1=how.MODAL
-23 ohyqaaatjf 1=i.AUX
21 - 1=i.HOME
19 mlsllklmmm 1=i.LASTING
40 hfyaljgglm 1=i.LIKING
-56 doryccaojc 1=i.MODAL
-29 trjnljmkml 1=i.NOW
5 - 1=i.PLAY
36 - 1=i.WORK
-10 njkkhullii 1=if.I
-3 lqmkkomlll 1=in.DEICTIC
-22 limgqwllij 1=in.MY
3 piljlmmmml 1=is.DEICTIC
-3 jtojhkiymi 1=it.AUX
-1 lykldlkymj 1=it.MODAL
-2 mkxkjmilmm 1=it.WORK
-1 mfummmjnmm 1=keep.DEICTIC
-3 lmlqmklmml 1=later.I
-22 kthfjuvikh 1=let.WE
-16 lllkymhlmk 1=life.AUX
-8 llklxmjlmm 1=love.AUX
-1 lmimkmjrml 1=make.DEICTIC
-4 mylhmlmkmm 1=my.CHAT
-29 jyleljfkkj 1=my.CODE
4 mhljkklymm 1=my.DEICTIC
-8 mjmkwimmmm 1=my.HOME
-5 lfltkkjlql 1=my.KIN
-19 mlmuklkmmm 1=my.LASTING
12 - 1=my.LIKING
6 jymfkllmll 1=my.ORDER
31 mjtoljklvl 1=my.PERSON
9 mlmommlmmm 1=my.PET
23 - 1=my.WORK
11 - 1=nimbus.AUX
6 - 1=our.HOME
2 - 1=our.KIN
4 - 1=our.PET
-11 mkmlklmmmr 1=our.WORK
-1 lljqjlplml 1=see.YOU
11 mmmpilmmmm 1=she.AUX
7 ommmmmmmmm 1=should.I
0 mmmvkmhmml 1=sorry.AUX
-2 mlljmtlmll 1=suppose.I
-1 llukllkmms 1=thank.YOU
-1 lkyjalhkmk 1=that.AUX
0 mltlimjlmk 1=that.MODAL
-8 loyifllxlk 1=the.CHAT
-6 kyhmailkjh 1=the.CODE
15 lhykmmlkmm 1=the.DEICTIC
-7 lklwlkkmll 1=the.KIN
6 mlmonlmmml 1=the.PERSON
2 mjmsiimmll 1=the.PET
-1 mmmkqmmmmm 1=the.PLAY
-29 llkixkllki 1=the.WORK
5 likhylklmk 1=there.AUX
-4 klkrnlllml 1=they.AUX
7 mmmkplmmmm 1=they.HOME
-2 lllkwlmlml 1=they.MODAL
-4 kkyifmjlll 1=this.AUX
14 mmlolmlmmm 1=today.AUX
10 mmlpmlmmmm 1=today.I
0 lmmplmkmml 1=too.MOOD
4 hhsuaeyklg 1=we.AUX
-6 mlmjvkmmml 1=we.HOME
-17 liwhdlylmd 1=we.MODAL
1 mlkrlmjmml 1=we.NOW
-8 uhkjjkilll 1=what.AUX
-3 pklmlklmll 1=what.MODAL
13 - 1=when.I
-3 tlkllmjmml 1=where.AUX
-1 nllmmmlmmm 1=which.DEICTIC
-2 ummljmlmmm 1=who.AUX
4 qhmlklmmml 1=why.AUX
0 gukmmmklml 1=would.YOU
-2 lluljlkmmm 1=wow.DEICTIC
10 cymiluqjmo 1=you.AUX
20 gjglyhskms 1=you.MODAL
-1 ljellmkvmj 1=your.CHAT
3 mmtlkmkmmm 2:!
-5 mrojkmppli 2:'d
-42 dtmxeabdlm 2:'ll
-19 npkwabybaf 2:'m
-20 bvnotqagla 2:'re
9 dbayaeyfid 2:'s
-8 nybymabiia 2:'ve
16 lqlkfjkjky 2:0
-14 mjmlnlmllq 2:0000
-8 ayrvglygjg 2:a
0 nmemlmilmm 2:about
-5 llllillmmy 2:add
22 - 2:adopted
-20 mlyellhlmk 2:agree
-1 mrmmmlklml 2:ahead
-2 mmkhymkmmk 2:all
6 lmimjmwmml 2:also
40 lkkkekykmy 2:and
6 - 2:anniversary
3 koklillrmk 2:answer
-8 mqmkmlllll 2:app
-12 mkygljjlmm 2:appreciate
-17 mqlivlkqmj 2:as
0 mjtlmlmmmm 2:asked
7 lgkselvpmi 2:at
8 mmlqjlmmmm 2:baby
13 mlkmmmnmmm 2:back
-17 mitdylqjlk 2:bad
2 mmkltmmmmm 2:band
-19 mjmmsklmml 2:battery
6 mlnlxlfmmm 2:believe
-13 lmnhmltmmm 2:bet
-7 mllkumklmk 2:birds
11 mmhlmmrmmm 2:birthday
11 - 2:blood
-11 mkmlokmmml 2:book
-15 mlmnmkkmwl 2:boss
6 mmlomlmmmm 2:bought
26 - 2:broke
-3 mlmnmlmmmm 2:brother
21 - 2:budget
31 - 2:build
-10 mliullmmmm 2:burned
-4 mllqkmkmmm 2:bus
7 mlylkmllml 2:but
19 iacvyfshle 2:can
6 mkmpmmlmmm 2:car
-10 mlmkmqmmmm 2:carry
3 mlmpllmmmm 2:cat
-1 msyjgljlmm 2:changed
-21 mdmdkyllkl 2:character
-3 mnmqhmlmmm 2:class
-3 mmmkpmmmmm 2:closed
-7 mqlkklmlml 2:code
-7 mlmpmklmlm 2:coffee
-2 loljskmlki 2:company
5 - 2:contract
-7 kjnvljjlml 2:could
6 - 2:dad
3 mmmpllmmmm 2:daughter
-13 nkpjikjlmm 2:did
23 ygyaqicrkk 2:do
11 - 2:doctor
-6 tfyhgljlmk 2:does
5 mkmrijkmml 2:dog
6 - 2:drive
-6 mmmpmkmmmm 2:dropped
4 - 2:eat
14 lylkdkmkmy 2:email
10 - 2:enjoy
-12 mymfikmkml 2:essay
9 - 2:ex
-1 mmmshmmmmm 2:exam
-2 mlmqlljmmm 2:eyes
-4 mkmmimmmmx 2:failed
14 - 2:falcon
5 - 2:family
12 - 2:favorite
-35 kieykfakll 2:feel
27 - 2:finally
14 - 2:finished
13 lesinjkymm 2:first
-9 mrmklkmmmm 2:flight
-9 mllthlmmmm 2:food
-14 ltlyamjlmj 2:for
-18 klusikklmm 2:forgot
14 mmolmmllmm 2:found
-10 mltkmlomlm 2:friend
-5 msmjlllmml 2:function
6 - 2:gave
18 knmqmljlmm 2:get
2 - 2:girlfriend
-12 mmtilljlmm 2:give
18 mklrmlmmll 2:go
-10 qlpkplhmmk 2:good
2 jgqvifblml 2:got
-11 mmeomlxmmm 2:gotta
3 - 2:grandma
1 - 2:grandmother
7 - 2:grew
-9 lkxgmljmmm 2:guess
6 lihyilglll 2:had
15 mlmommmmmm 2:hair
24 lijtxkilml 2:has
16 mlommmmlmm 2:hate
1 mmskmmgmmm 2:hear
-22 llqkwhkmml 2:heard
-14 mklopllmmm 2:heart
-3 mlmrkmmmmm 2:heating
-1 llsljmcmmm 2:helped
3 mjwmimlmmm 2:helps
21 ljvjjmglmy 2:here
1 lljyjmikml 2:home
-7 kkrekjtlml 2:hope
5 - 2:house
-19 mklkljmmvk 2:how
5 - 2:husband
-30 ubggayyiyy 2:i
0 olpmlmikml 2:idea
-5 vmkklohmmm 2:if
-7 lckykltcmh 2:in
-8 lqmmlllmmm 2:internet
-12 tmmkomklml 2:invented
14 ibmdyfafkd 2:is
-8 jvdgcksykj 2:it
-2 mvnmlmglml 2:job
-12 ttaygjjklk 2:just
20 mllumkmmmm 2:keep
1 mmmtgllmmm 2:kids
-14 mjmelylmml 2:kingdom
2 jkreqkrlmk 2:know
17 amllqmvlml 2:knows
12 - 2:landlord
5 nlmomllmmm 2:laptop
-15 ljtljmukmk 2:last
4 mikvmkmmmm 2:left
-10 ihyfdksilk 2:like
15 mmklymilml 2:likes
10 sllhvjllmk 2:live
-2 mllliymmmj 2:looked
7 llllummjml 2:lost
5 kkogmlnklm 2:love
0 mmamlmtmml 2:luck
18 mkvmllmmmm 2:made
-8 lltkxlgjmj 2:make
-4 mlqlqmikml 2:makes
-4 pmmljmmlmm 2:many
-51 qrkscirblh 2:me
-6 uhnllkllmm 2:mean
-12 lllngmkmmy 2:meeting
9 - 2:met
-3 molvdmmjml 2:milk
2 mmflmmsmmm 2:miss
-15 lleqmlummm 2:missed
-10 mlmnmmlmmm 2:mom
-2 myelimjqml 2:more
8 mmgommrmmm 2:morning
3 - 2:mother
4 - 2:moved
-9 mimiukmlml 2:movie
13 hminkmslmm 2:much
-14 mkmkqjmmml 2:museum
-13 kmrsjkigms 2:must
-31 lklkosxhhf 2:my
10 lgmlkolmlu 2:name
-52 nydqhafrjd 2:need
-6 mmmommkmmm 2:neighbour
0 mlmpklmmmm 2:neighbours
-12 lkoltkklml 2:never
-6 lkklskpmmk 2:new
-7 mlllkqqmlk 2:night
-7 mlmomllmmm 2:nose
20 hakoflyumk 2:not
-2 lkvillymkj 2:now
5 kiylwkgkmg 2:of
5 mwmllmljmm 2:off
-9 ljiiayylml 2:old
-5 myijkmxgmi 2:on
-1 nwlkimbkml 2:one
-16 lhisvijyml 2:only
-1 jxmhllmmll 2:order
-2 lmguvmhlmm 2:out
-12 mlivmilmmm 2:overslept
1 - 2:owe
20 - 2:passed
-27 jjfiylhlki 2:people
-3 mhmpplmmmk 2:phone
5 - 2:play
10 mlmltmkmmi 2:plays
7 mlqkmmmlmm 2:prefer
-6 mtmjjllmmk 2:program
14 - 2:proposed
-1 lwhkmmlhmm 2:question
34 - 2:quit
5 mmhmylmmmm 2:read
-8 ljyjjlhkml 2:really
-11 mlblbmykmk 2:regards
6 - 2:release
4 - 2:run
-13 mltimlklmm 2:said
-7 lmlpnllmlm 2:say
2 lmyijmlmmm 2:says
-10 mjmslljlmm 2:screen
-11 jkugllrlmm 2:see
-6 mlmmolmmml 2:share
3 mlmplmkmmm 2:shoes
-24 rjfaygxwlq 2:should
0 mklmlmknmm 2:simple
-35 mlmmlklmsm 2:sister
14 mllvkmjkml 2:sleep
-12 mlhwmlkmmm 2:slept
-3 mxmllmkjmm 2:some
-3 mmmnmmlmmm 2:son
-6 mkxlgmklmm 2:sounds
-15 mklsmklmmm 2:spilled
-4 mekkhmkymk 2:step
5 lhvlllkmmm 2:still
-12 mmmlrmlmml 2:students
2 mklmpmmmmm 2:study
4 - 2:summer
-5 mklmtkmmmm 2:sun
-4 mimrlmlyml 2:table
2 mjmlmnmmmm 2:take
14 liiiymlmml 2:takes
-5 kyljjlmmmk 2:task
-7 mklshlmmmm 2:taxi
1 - 2:teach
9 - 2:teacher
-8 mlmlplmmml 2:team
-1 luqkgrfilk 2:that
-26 ayayaysera 2:the
10 - 2:therapist
2 vjfpkmilml 2:there
-6 lqllqmkkml 2:these
-32 rgvfyaejkk 2:think
1 kydjiuefkj 2:this
4 msmmhmmlmj 2:throws
5 olkkhmylml 2:time
12 ybyyajfisa 2:to
2 - 2:told
-2 mmgllmklmm 2:too
18 mljsmlmmmm 2:took
-13 memqpklmmh 2:train
2 mmpkmllmmm 2:tried
3 - 2:uncle
-12 mlvamlkmmm 2:understand
-2 mmmmommmmm 2:university
6 mmlpmmjmmm 2:up
-22 kthfjuvikh 2:us
21 mqkmmmmmmm 2:use
8 - 2:used
4 - 2:usually
4 - 2:visa
7 - 2:visited
-2 llkvmklmlm 2:wait
-1 lmjqlmjmml 2:waiting
-6 mllkkvmmml 2:wake
-21 cyfmeanyjg 2:want
-4 plppqajhki 2:was
-14 mkjwmklmmm 2:watched
-20 tfmijlllms 2:we
12 momlmllmmm 2:website
3 - 2:wedding
-1 mklhkmyiml 2:well
-3 lhlwkklmmk 2:went
-19 mlmuklkmmm 2:whole
-2 mjmqmmmmmm 2:wife
0 mmmtdlmmmm 2:wifi
-37 krldjyslll 2:wish
27 kakpimjymk 2:with
-4 mlmrmjmmmm 2:woke
8 mkmmulmmll 2:won
17 mllnrmllll 2:work
23 mkxkjmilmm 2:works
-19 rkxchviwlk 2:would
19 - 2:write
-1 mluemmolml 2:wrong
9 mlmjulmlll 2:wrote
-3 mlmlmpmmlm 2:year
-8 suadqhtflh 2:you
-4 lfdlktoyki 2:your
-2 lhlmjrumkp 3:'ll
31 mlmmmnmmmm 3:'m
17 aclyheykkd 3:'re
-6 lktjhtkllk 3:'s
-54 kchsjtokqy 3:'ve
40 ivkojklllp 3:0
19 ylkuypesih 3:a
-16 kmgykyilmm 3:about
-1 lxlmjlmlml 3:above
9 mommmlllml 3:account
12 mmpmmllmmm 3:afraid
-2 gmyljmhuml 3:again
-13 ljnaslykmk 3:all
21 - 3:allergic
-2 mmhskmimmm 3:almost
-8 lrlmimkmmk 3:already
8 - 3:always
9 kyhetuhelk 3:an
19 lojsffrlmy 3:and
-1 lalmkmkyml 3:answer
0 nmmjlmmmmm 3:any
17 mlllkmllmy 3:as
6 nmmmmmmmmm 3:ask
-9 lmgyimlmmm 3:asleep
-38 feeykyqkle 3:at
-12 mlgxmlhmmm 3:back
14 mllvkmjkml 3:badly
11 - 3:band
13 kiqskwabmy 3:be
13 nkiyfjimmk 3:been
-10 ljkyjkilml 3:better
22 - 3:blue
19 - 3:board
-8 mmmmpmllmk 3:born
-24 mmtikmlmmm 3:both
-3 mjfymmmmmm 3:bring
-6 mlkjylmmmm 3:broke
-1 mklmlmlymm 3:but
19 lpkjgmjymk 3:by
43 mnhrllllml 3:call
-1 vvlcmkmmmm 3:calling
-19 mllmojllyk 3:came
16 mmmlomlmmk 3:can
-15 mklsmklmmm 3:coffee
0 mmiommmmmm 3:cold
-11 lkhwlmllml 3:come
-6 mjmommmmmm 3:cooking
-4 llulkqlllj 3:could
14 mnmmmmllml 3:database
-22 jllmulsmlk 3:day
-6 mlvilmjmmm 3:definitely
-10 llupllkmll 3:did
2 - 3:dinner
3 - 3:divorced
-12 mtyajjrkll 3:do
-6 ryjfkljlll 3:does
12 lmklulmmmm 3:dogs
-6 lthqmimmmm 3:doing
-8 rlkpmklmlm 3:done
-2 mklrmlmmll 3:down
-8 mkmkktmmkl 3:dream
-7 yljpjlkmmm 3:eat
-3 mllnmmlmmm 3:eating
-14 gmkxgklmmy 3:eggs
38 - 3:emojis
-2 mmmlrmmlmm 3:ended
8 - 3:engaged
6 pmmmmmjmmm 3:ever
1 - 3:every
-3 llqlmmmmlm 3:exactly
-3 lqmlkpmlll 3:exercise
12 - 3:expecting
4 - 3:expires
-4 mlmpllmmmm 3:feel
-11 lhkvmjlmmm 3:feeling
-5 mmmlmljmmm 3:fine
-1 mmkommlmmm 3:finished
2 mlmlpmmmmm 3:fired
-3 mrljnmmmmm 3:five
17 - 3:flying
-6 mukkmjmgmm 3:following
9 - 3:food
-27 xemrvhyikk 3:for
-5 nljqmlimmm 3:free
-5 kkmlolpmml 3:friend
2 sjlklkllls 3:from
0 lmrmllfmmm 3:funny
41 - 3:future
-9 mjlpjslllm 3:game
0 mjmkvkmmmm 3:gave
-7 cylomilmmm 3:get
-3 lpkmlkkmml 3:getting
-2 mqpjmlmmmm 3:give
-12 lrukihlmmj 3:given
-5 llycmmhmmm 3:glad
-18 jlnijjtjku 3:go
-17 ijnyoeglmk 3:going
-7 ilqhllslmk 3:good
37 ldkxljkmll 3:got
14 gksrsvammm 3:great
-10 mimhkrmlml 3:grew
4 - 3:guilty
1 lkirlokmlm 3:had
14 llvkmllmmm 3:happy
26 mlmlnmlmmm 3:hard
-4 koheylgkld 3:has
5 pyhmfjillh 3:having
-9 llyhkkmmmm 3:he
-13 mllpmmlmmm 3:heading
-1 lllrlmjmmm 3:hear
-6 mkyfmlimmm 3:heard
-1 kliqylkmmm 3:heat
-8 mukjmlmmmm 3:help
0 mlrlkmlmmm 3:helped
0 mmqmkmilmm 3:helpful
6 mlmjvlmmlm 3:her
-8 lkdyfltklj 3:here
4 mlmljvmmlm 3:his
-6 msqfmllmmm 3:hoping
-7 yjrfjlumlm 3:how
-11 mklhylllmj 3:humans
-17 mlmsllllml 3:hurt
46 yclooyejjg 3:i
-1 ljrlmqlmmm 3:imagine
34 oreycifgkf 3:in
-1 ltkmkmjqml 3:include
14 mlmlktmmml 3:into
-5 mmmkqmllmm 3:invented
-63 brlyatlaec 3:is
2 moyaojbykl 3:it
20 - 3:job
-42 javaokyklj 3:just
-8 livatkvkml 3:keep
2 - 3:keeps
5 - 3:kids
-6 mmnmmlmmmm 3:knew
-1 olsmlmjlml 3:know
3 mlmkommmmm 3:language
3 mpmmmmmjmm 3:last
0 mmgylmgmmm 3:late
3 - 3:law
-2 kkllumllmi 3:learn
34 - 3:learning
-3 mllolmlmml 3:leaving
16 mmlpmmlmmm 3:left
-8 mmalqmymml 3:life
-38 yyalhadyjh 3:like
-13 mjjgmlymmm 3:listening
-15 kkjiuyiljs 3:live
1 mlmkhymmmm 3:lived
1 mkmmnimllq 3:lives
-5 mqmmmiklmm 3:logo
6 kmmsmmkmmm 3:long
-4 mkpjmolmlk 3:look
-33 kyqakjkllu 3:looking
1 mlsmjmllml 3:looks
2 mmklymilml 3:losing
-14 mkwillgmmm 3:lost
17 mlslmmkmmm 3:love
3 mlrllmkmml 3:made
7 - 3:makes
-13 mwmemkmmmm 3:making
17 kipjjjomvl 3:me
-4 olerkkqmmj 3:meet
9 ollmmmlmmm 3:mind
0 mbyinlmhml 3:more
-1 mxglillpmk 3:must
29 marygsqjjy 3:my
-10 mlmmlmmmll 3:name
-12 ptjelklyll 3:need
23 msmmjlmlml 3:needs
6 lpqiwjimmk 3:never
17 - 3:new
4 njmkkvlmmm 3:next
-1 mmdkkmwmmm 3:nice
-39 lhunokqjmk 3:no
-31 yaxclcamjh 3:not
1 mmenjmxlmm 3:nothing
-4 llvjkmjlml 3:now
5 jklllmonll 3:number
-23 cpuijeqlld 3:of
8 mmlnmmlmmm 3:off
-3 mmlommhmmm 3:okay
15 ummkmmfmmm 3:old
54 kjdykggklw 3:on
-2 lhykgmjmml 3:one
-8 mmtamlymmm 3:only
-1 mrllommlmj 3:open
18 - 3:our
7 mlgvkljmmj 3:out
16 - 3:over
-9 mkllmokmul 3:own
-10 mjlrmmkmmm 3:packing
-1 mkylkmmlmm 3:paragraph
-10 mmmommkmml 3:parents
-15 mlmlulmmml 3:part
16 - 3:password
-1 ppmmlkmkmm 3:pay
-2 mlmjsmmlml 3:pays
-3 mmkpmlmmmm 3:pizza
16 - 3:planning
-4 eydfjmyfmk 3:please
-7 mjyjmmllmm 3:prefer
11 - 3:pressure
-1 mjmlmujmml 3:pretend
6 mmlommmmmm 3:pretty
-5 ljqukmjmmk 3:probably
0 mmpmmllmmm 3:proud
-4 mkmmmlmmyk 3:put
4 mlmhmsmmlm 3:raised
24 oitjmlklml 3:rather
5 mmlnmmmmmm 3:reading
15 mljkymmmmm 3:really
12 ogplmlmmmm 3:recommend
6 - 3:refuses
-8 flvlllkmmm 3:right
24 - 3:room
1 mllpmmlmmm 3:run
-8 mmlqimlmmm 3:running
4 mommlmmlmm 3:runs
1 jlmllmymmm 3:safe
-31 mllloklmsm 3:said
-4 jthlkmylml 3:same
-13 ofijipylmk 3:say
-26 mksjjdkmyl 3:says
20 lmlvmllmmm 3:scared
4 - 3:school
1 mljmsmmmmm 3:season
17 - 3:second
-4 jkfyolilmk 3:see
16 hygkmmlmmm 3:send
-5 mslklmlkmm 3:sentence
1 mmklpmmmmm 3:seven
-6 mmmpjllmmm 3:she
-4 mmmmqmkmmm 3:short
-12 ltlhaqkyle 3:should
-20 skkkkljmlu 3:shows
16 - 3:signed
12 - 3:single
3 - 3:sister
-10 mjmqmlmmmm 3:sitting
-2 sjitmmilmm 3:sleep
24 - 3:sleeps
-52 iguudiakkj 3:so
-17 mmlqmlmmmm 3:soaked
-11 lkjvlkmlmm 3:some
-19 mjycmlllmm 3:something
-4 mlqcmlxmmm 3:sorry
0 majmimlymm 3:sound
-1 mvkvljgkmk 3:start
4 mlmmemlmmw 3:started
9 - 3:starts
-2 - 3:staying
-14 mionlldlml 3:still
11 - 3:stopped
-4 msmljolgmm 3:story
-18 mlwikkjmml 3:stuck
12 - 3:studying
-11 mljjllymmm 3:such
-29 mmklmltlmk 3:summer
-1 mlhhmlymmm 3:sure
-3 lybhqlulml 3:take
25 mlmismmmmm 3:takes
13 mjlsjmmmmm 3:taking
-2 mgnblkymml 3:talk
8 - 3:taught
4 mmlmpllmmm 3:teacher
8 miolmmlmmm 3:tell
-17 mhmltklmml 3:tells
13 mmnmlmlmmm 3:terrible
-2 oiivmmmlmm 3:text
-36 reafykyklk 3:that
-13 yvtayvagna 3:the
6 llllqmmmmm 3:things
-3 ofqjomklml 3:think
1 mlyamllmmm 3:thinking
3 - 3:thinks
4 lvholljkmm 3:this
-10 mlplllmmmm 3:thought
-5 mkpjlllwml 3:three
7 fyamavuagl 3:to
-16 mloqimimmm 3:too
14 - 3:training
-15 qsqikmlmmm 3:tried
-15 kgyallflml 3:try
-6 iyigljjmli 3:trying
7 mmiommmmmm 3:turn
-14 lyeloljglj 3:two
6 milmmmmqmm 3:under
37 ftqjhrrfml 3:up
-4 lkjqmllpmm 3:use
15 - 3:uses
-14 lykgmillml 3:using
-6 mkwomklmmm 3:very
-3 ikyclmmkml 3:wait
-12 mgksmmlmmm 3:waiting
-10 mkmpmlmmmm 3:walking
-8 yrjemmlmmm 3:want
-2 lmkfmmwmmm 3:wanted
1 mlmommlmmm 3:wants
-13 kphcyihkjh 3:was
-11 mglsmlmmmm 3:watching
3 mmmolmlmmm 3:way
11 mmkwkmmmml 3:we
-10 mlhwllklml 3:well
1 mlmvgmmmmm 3:went
-12 njllollmll 3:were
-12 fkvgpkqlml 3:what
0 lmolmmmmmm 3:where
6 mrgujjtjmk 3:with
-12 llhlvmlmll 3:won
-5 yjlkmkmmmm 3:wondering
0 mklmlmknmm 3:words
-8 lkiyoqhllj 3:work
6 mpllmmmmmm 3:working
1 - 3:worried
-6 hrllkffwml 3:write
9 mtlfmklmmy 3:writing
1 - 3:yoga
-48 ymlacayqlh 3:you
-33 lrmnplnhlf 3:your
64 lyambljfks AHEAD
13 - AHEAD>AHEAD
-1 mvimlkliml AHEAD>CHAT
8 - AHEAD>LASTING
1 mkirmmmmmm AHEAD>NOW
29 mlmmpmmmml AHEAD>SPAN
15 - AHEAD>and
4 - AHEAD>at
14 - AHEAD>for
-15 lrljlkrmmk AHEAD>to
-1 mpkikvmmlm AHEAD>w
-43 ygnduoakaa AUX
-8 kpsjktillu AUX>'ve
41 gshayqejjq AUX>-ed
-54 kauyajnjgn AUX>-ing
-11 kiypjlgllj AUX>-ly
41 ykmdylikmj AUX>-s
33 luliitklmt AUX>0
7 msmlglmmmm AUX>AHEAD
-11 ghygpjkjmk AUX>AUX
3 llmlommmmk AUX>CONDITION
3 ygqddgaulj AUX>DEICTIC
-15 lllkmnllwk AUX>HOME
28 pygekaikhk AUX>I
10 lklmwrjmlj AUX>LASTING
-5 srkjmglxmm AUX>LIKING
0 ijyookpjmj AUX>MOOD
11 mfkklyhmuk AUX>MY
2 llscjlvmml AUX>NOW
-37 lklyakkmmm AUX>PLAY
-2 lihhulqkml AUX>PRAISE
2 - AUX>SPAN
-4 llekllsvmm AUX>THANKS
17 - AUX>THIRD
-5 tlmjlmllml AUX>WE
3 ikmmqmmmmk AUX>WORK
6 iydoglailg AUX>YOU
-25 orofkyaylh AUX>a
-26 kriioyjlmk AUX>an
8 lklrlklmml AUX>at
19 - AUX>bad
-8 gxgneinwly AUX>be
-2 mmjrmlmmmm AUX>eat
-5 llijoxkllk AUX>fly
5 mlgmlmymmm AUX>for
-5 nhvflkklmm AUX>go
9 qjhwkhiklj AUX>in
-1 mminmlummm AUX>let
1 kjjloaywhc AUX>not
40 mftolnkmll AUX>on
-17 mjlviklmmk AUX>out
-2 kkjnsljmml AUX>see
-9 kfkyijimxl AUX>so
6 - AUX>ten
-12 ynohpiehii AUX>the
-7 myjhhhmklu AUX>to
-8 jnvoelolml AUX>too
-16 kiyalkglml AUX>try
-13 hjpgyyaacu AUX>w
-98 ryyaaaaybv CHAT
-7 mylljlmlll CHAT>-s
-25 mmmlllmmks CHAT>0
-14 jvyaajiymh CHAT>AUX
-2 meklmllyml CHAT>DEICTIC
-9 luriljlljy CHAT>I
-6 okmmklmlmr CHAT>THIRD
0 nvlmkmmlml CHAT>WH
-1 liqummllmm CHAT>YOU
-1 lyjmlkmkmk CHAT>and
-3 lpimlmlrmk CHAT>as
12 mllmkmlkmy CHAT>com
-3 yjokllllmj CHAT>for
11 ligjllkymk CHAT>in
4 mmmnmmmmmm CHAT>me
-2 lwkkmjmjlm CHAT>of
0 lnimkmmqmk CHAT>the
14 ybihgjdylj CHAT>w
-80 ayaaaaapay CODE
14 lylejkjklk CODE>-s
-11 mwljhmmlmi CODE>0
-3 hyioohkkkh CODE>AUX
-12 ltkjmmmmml CODE>CODE
-1 kydjkklhml CODE>DEICTIC
-4 mqkrmmimmm CODE>NOW
1 lpklmmmkml CODE>WH
-24 lyigjjlmlk CODE>and
-6 mjmomlmmmm CODE>at
-2 lkljjllkms CODE>for
-5 muskelmmml CODE>has
-13 mqmkmlmkmm CODE>in
-2 momlklmkml CODE>of
1 mpmjmmmmml CODE>on
-21 kthiklllmx CODE>to
-32 majkijjyly CODE>w
188 ljeqojlmyk CONDITION
1 - CONDITION>0
3 - CONDITION>KIN
9 - CONDITION>LASTING
4 - CONDITION>WH
6 - CONDITION>and
1 - CONDITION>at
9 - CONDITION>but
5 - CONDITION>for
6 - CONDITION>in
3 - CONDITION>on
8 llljokmmsk CONDITION>to
7 mkhvmmmmmm CONDITION>w
130 opaayybgyy Capital
-81 jyyachaffa DEICTIC
15 uaythetfhd DEICTIC>'s
-11 klypkmammm DEICTIC>-ed
-1 qllmjrmmlj DEICTIC>-ing
-19 yyocygaeke DEICTIC>-s
26 mklpmmmmmm DEICTIC>AHEAD
-27 ggycbjyuka DEICTIC>AUX
-27 hnybikgolf DEICTIC>CHAT
-28 kydhkkkmlk DEICTIC>CODE
-21 jyydaiqhml DEICTIC>DEICTIC
6 mkkjqummml DEICTIC>HOME
31 liaukyllvk DEICTIC>I
9 - DEICTIC>KIN
16 mkllmwmmmm DEICTIC>LASTING
3 mlljmsmmmm DEICTIC>MY
7 jaeygjfklk DEICTIC>NOW
4 mmkmommmmm DEICTIC>PET
-10 ljugtpmmlm DEICTIC>PLAY
42 ljfosjtlxk DEICTIC>SPAN
-14 mlklmmxlmm DEICTIC>THANKS
20 mlgkvsmmmm DEICTIC>THIRD
25 lllllhtmll DEICTIC>WH
1 ohycglgkll DEICTIC>WORK
-1 llgkjmvmmv DEICTIC>YOU
-6 nqphliljml DEICTIC>a
15 mllmqmllmk DEICTIC>aid
-6 mdskmllymm DEICTIC>and
0 nmmjlmmmmm DEICTIC>any
-14 liirlllymk DEICTIC>by
-9 cupkmjhmtm DEICTIC>for
-2 milvokmmmm DEICTIC>has
-12 ljhijklyml DEICTIC>in
1 mjmmmtmmkm DEICTIC>of
-1 sojllmlmmm DEICTIC>on
-2 kkyakmlmml DEICTIC>out
-2 nllmfrmmmm DEICTIC>the
26 klfsjlylmy DEICTIC>to
2 mmmmmmlmmm DEICTIC>too
2 lyijlmlhmk DEICTIC>two
7 mvrmmmhgmm DEICTIC>up
-69 yyanyvlykm DEICTIC>w
-7 lkrlkllmml DEICTIC>way
89 vaatyyadyi HOME
12 - HOME>AUX
6 pmmmmjmmmm HOME>DEICTIC
2 lmkmwljmml HOME>LASTING
-12 lliwkmjlml HOME>NOW
-9 llmmktlmml HOME>a
12 - HOME>and
6 mmmnmllmmm HOME>by
-10 mikkyimmml HOME>has
-7 pijavnkhrs HOME>in
-1 mmmljqlmll HOME>on
11 - HOME>out
0 mmmkplmmmm HOME>the
-9 lnlhjwlmyi HOME>to
55 nlkplmlmml HOME>w
11 laygayaaya I
-9 hebxatgaum I>'m
4 pvcxcebhqt I>'ve
34 iyxkrkjkyh I>-ed
-10 ljthlslmmm I>-ly
-17 kpqelkplkl I>-s
29 jcyyaroqsa I>AUX
6 mlmmmulmlk I>CODE
-11 ljkjixlmrs I>HOME
36 mlsllklmmm I>LASTING
25 geyfkhffpl I>LIKING
-20 innheuooho I>MODAL
-22 vnjplimkll I>NOW
19 - I>PLAY
14 mlmiknlmvl I>WORK
6 nmmmmmmmmm I>ask
-13 lmnhmltmmm I>bet
-2 mmjsmmimmm I>buy
8 - I>eat
1 aylolgiklh I>get
9 ljkslklmkv I>go
1 kgkvlihlll I>got
-19 kgkojqilwk I>had
5 - I>met
0 mmmmmmlmmm I>owe
-7 ljklltkmul I>own
-1 slmmmhmmmm I>pay
-3 msmlmimmmm I>put
-6 mlmkmommlm I>ran
2 moklmmmmmm I>run
-11 lkwimlglmm I>see
-3 qkkkmvmmlm I>the
26 mqkmmmmmmm I>use
-6 sdyayyayyb I>w
11 mmmmlmmmmm I>won
-57 yajaoysidb IF
4 ujlljrlllm IF>DEICTIC
-18 lbgcfyflfg IF>I
-22 mdmmlwlmll IF>MY
-1 ygokxkfmmm IF>YOU
171 eabyguyixh KIN
-10 momlmllmmm KIN>'s
5 - KIN>-ed
41 - KIN>-s
1 - KIN>0
-39 kdkyarilkl KIN>AUX
10 mmllrmlmmm KIN>DEICTIC
11 - KIN>HOME
8 - KIN>LASTING
23 - KIN>NOW
4 - KIN>PLAY
4 - KIN>THIRD
10 - KIN>WH
8 - KIN>a
4 mjlmmrmmrl KIN>and
-15 lqmnmllmml KIN>at
4 - KIN>but
-13 mmmommkmml KIN>for
6 - KIN>had
-19 mlmmllmmkt KIN>has
14 - KIN>in
14 - KIN>of
14 - KIN>to
-7 mkljwklmsk KIN>w
129 pfaaywyhqy LASTING
9 mmpmmmmmlm LASTING>-ed
-16 mshkylkmml LASTING>-s
5 - LASTING>AHEAD
-1 lllkymhlmk LASTING>AUX
20 mnmmmmmmmm LASTING>CHAT
-12 mmlmkmumml LASTING>DEICTIC
22 - LASTING>I
2 - LASTING>KIN
14 - LASTING>LASTING
22 - LASTING>MY
16 - LASTING>NOW
11 - LASTING>SPAN
9 - LASTING>THIRD
2 - LASTING>WORK
8 - LASTING>a
13 - LASTING>and
-2 mlmfkjumxl LASTING>day
-11 mtmimkmmmm LASTING>got
8 - LASTING>had
24 - LASTING>the
8 mllrmmmmmm LASTING>to
-19 ldwliyijkv LASTING>w
50 rmyagaruya LIKING
-1 mkwiymgkll LIKING>-ing
37 - LIKING>-s
-8 llklxmjlmm LIKING>AUX
-15 paqgfhsryj LIKING>DEICTIC
-11 mwjpmllllm LIKING>I
-11 mlmlmlmmsm LIKING>MY
22 - LIKING>PET
8 - LIKING>PLAY
-16 jlvhmljmmm LIKING>WH
-23 kpfiilyimk LIKING>YOU
-8 ksvjgflyml LIKING>a
15 - LIKING>me
7 mpmlmmmmmm LIKING>tea
-23 kbyflklslm LIKING>the
24 vygilijhlj LIKING>to
58 plkrkifkul LIKING>w
-69 gyuaamtway MODAL
5 nylelghqlj MODAL>LIKING
-5 mkcymlkmmm MODAL>PRAISE
-7 lkkjmylmml MODAL>be
-1 llmmlnmmmm MODAL>buy
-6 mlqjmkxmmm MODAL>say
21 qivikohmll MODAL>w
-62 taqyaalach MOOD
-2 lrljulmmmm MOOD>-ing
2 tlhhymilml MOOD>-s
-2 smgvkmhmml MOOD>AUX
14 llxjllpkml MOOD>CHAT
-8 llnqklimmm MOOD>DEICTIC
9 jjyjlielkl MOOD>I
11 - MOOD>KIN
-1 mmimmmummm MOOD>LASTING
-3 mpijjmvlml MOOD>MOOD
-15 klauklpmml MOOD>NOW
4 klukplkmmk MOOD>PERSON
-3 mmcgmmvmmm MOOD>THANKS
-1 gmjsmmummm MOOD>WH
-8 llvlkmfmml MOOD>WORK
0 lmskmmhmmm MOOD>YOU
3 - MOOD>a
11 lpliklymml MOOD>and
-4 llmnmmlmmm MOOD>at
-6 ljisjmrmmk MOOD>day
-8 klmfylmmml MOOD>for
15 lllslmmmmm MOOD>in
-7 lljlllwmml MOOD>new
-9 ikylgkbmlr MOOD>to
14 lhojaqwiku MOOD>w
86 ayapawloyy MY
24 - MY>-ing
0 laeygepjis MY>-s
2 - MY>0
-7 lruglklvmk MY>CHAT
-26 kykhkhfjkh MY>CODE
9 - MY>CONDITION
36 mhljkklymm MY>DEICTIC
23 mjmkwimmmm MY>HOME
87 leksjigkuq MY>KIN
-39 nkmtjikmwl MY>LASTING
0 kklllivmul MY>LIKING
4 - MY>MOOD
9 mlmmmmmmmm MY>NOW
-37 ayjajhgijj MY>ORDER
14 leschhykuy MY>PERSON
31 mkmnkqkmml MY>PET
17 - MY>PLAY
11 - MY>PRAISE
14 - MY>SPAN
-16 ldljjqjlyp MY>WORK
-5 mjlfmlyllm MY>bad
-10 mllpmmjmmm MY>bus
7 mkmpmmlmmm MY>car
4 mpmkmlmmmm MY>new
10 - MY>old
29 - MY>own
-18 mklrmmmmmm MY>pen
3 - MY>phd
3 - MY>two
-22 pvalhyeaav MY>w
-11 mlkrmmlmmm MY>way
-106 jaayaahaaa NOW
1 mmlnmmlmmm NOW>'ve
7 jiypijiklj NOW>-ed
-21 pgfwfkuklj NOW>-ing
-15 uorflmmmml NOW>-s
7 hsyapmgkml NOW>AUX
-1 jtknmmmmmm NOW>CHAT
-10 lqkuhlhlml NOW>DEICTIC
52 - NOW>HOME
10 jpqylikkij NOW>I
4 mmmglmummm NOW>LASTING
-5 mlyammkmmm NOW>MOOD
-7 mmmfmmymmk NOW>MY
-11 lklyllgmml NOW>NOW
20 - NOW>SPAN
-2 mlykmldmmm NOW>THANKS
-4 ljvcklymmm NOW>a
9 mlktmmmmmm NOW>and
-9 mmkolmlmmm NOW>at
4 klktlmimml NOW>got
-4 mmkpmllmmm NOW>had
-8 mmkpllkmmm NOW>in
11 mmlmmmlmmm NOW>on
9 mkmnmmmmmm NOW>put
17 mmmnlmmmmm NOW>so
-8 milrmlmmmm NOW>to
16 pywejhaljh NOW>w
50 ayaaiqamjy Number
-31 rybalfarsi ORDER
-2 mplqlmlkmm ORDER>-ing
7 thllmmmmmm ORDER>-s
35 mvmklmlmmm ORDER>AUX
1 mnmmmmmmmm ORDER>ORDER
-13 lqmlmlmmmm ORDER>and
-4 mrlhkmlmmv ORDER>has
-7 lpmmmlmimk ORDER>of
3 mmmlmmmmmm ORDER>on
-14 mnmlllmmyk ORDER>to
13 julkmlmmlm ORDER>w
81 kaoatsyioy PERSON
7 - PERSON>'s
15 - PERSON>-ed
51 lltlplkmll PERSON>-s
-1 kkfqmlxmml PERSON>AUX
8 - PERSON>HOME
-6 mmmmmllmlv PERSON>I
13 - PERSON>LASTING
-13 mlmtlmjmll PERSON>NOW
3 - PERSON>THIRD
-9 lnlkkspmml PERSON>WH
2 - PERSON>for
13 - PERSON>in
6 - PERSON>of
-1 mmllskmmmm PERSON>on
2 nfkiymilvj PERSON>w
-11 mlmlplmmml PERSON>won
76 xdaryyfjkf PET
13 - PET>'s
3 - PET>-ed
8 mlmommlmmm PET>-s
-27 khjnuklmlj PET>AUX
5 lmmmmnmmmm PET>I
4 - PET>WH
15 - PET>and
33 mlmommmmmm PET>w
93 idlyyjagje PLAY
4 - PLAY>-ed
21 - PLAY>-ing
27 - PLAY>-s
4 mmlkqmllmm PLAY>AUX
5 - PLAY>DEICTIC
2 mjmimtmmlm PLAY>I
4 - PLAY>LASTING
-8 mmlqimlmmm PLAY>MOOD
2 - PLAY>MY
-8 mkmmolmmml PLAY>PLAY
7 mpmnmjlmmm PLAY>a
-4 mkmrmmlmmm PLAY>and
-14 mlmltmkmmi PLAY>for
-3 mmmkqmmmmm PLAY>has
5 - PLAY>in
-7 mklpmlmmmm PLAY>on
30 - PLAY>the
-7 lsjsqlijml PLAY>w
-28 aayaocwaga PRAISE
3 mmtlkmkmmm PRAISE>!
-1 llakkmymmm PRAISE>-ing
-2 mlbljmylml PRAISE>-s
4 lmullllmll PRAISE>I
-3 lttamlpmmm PRAISE>NOW
11 - PRAISE>PERSON
-1 mlylkmllml PRAISE>but
-2 jmkkkmvmmm PRAISE>day
-1 nkkmimwmmi PRAISE>for
-2 llkjkmymml PRAISE>to
0 hrfnyijlll PRAISE>w
189 feahylyeyy SPAN
-5 mqmlolkkml SPAN>-s
1 - SPAN>0
-14 llmkqommll SPAN>AUX
12 - SPAN>I
5 - SPAN>LASTING
10 - SPAN>LIKING
2 - SPAN>NOW
2 - SPAN>PERSON
10 mmmlgmxmml SPAN>SPAN
-6 mlmmpmmmml SPAN>THIRD
14 mlmmmllmul SPAN>and
8 - SPAN>at
7 - SPAN>for
5 llmmktlmml SPAN>in
-4 mlmlhlmmmx SPAN>of
-4 mlmmmnmmmm SPAN>old
1 mmmlplmlmm SPAN>the
1 mmlmmmpmmm SPAN>to
-28 luksbiklmr SPAN>w
-37 aafaaeyjkj THANKS
-4 ellklmsvmm THANKS>DEICTIC
13 mmolmmlmmm THANKS>I
12 - THANKS>MY
-1 mmjllmolml THANKS>THANKS
-6 livckkolmr THANKS>YOU
-2 mljikmykml THANKS>for
-3 mkujllqmmm THANKS>to
-1 mmkllmpmml THANKS>w
22 tcypuyaaya THIRD
18 lmhyfkjlll THIRD>'s
-27 lqfewqlltk THIRD>-ed
-13 kdyahyjlyg THIRD>-s
29 jjquinkkkk THIRD>AUX
3 mlmjvlmmlm THIRD>DEICTIC
5 llmkmlmlmr THIRD>HOME
10 - THIRD>KIN
8 - THIRD>LASTING
-6 mlolmjmmtm THIRD>LIKING
23 llrujlklll THIRD>NOW
7 mmplmmmmmm THIRD>WH
17 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
1 - THIRD>has
-14 lkkpqllmlk THIRD>say
22 yegisyjkyh THIRD>w
31 hjjyqkkcgx WE
19 mtkiikummk WE>'ve
22 - WE>-ed
15 golyairkly WE>AUX
4 mnmjvilmml WE>HOME
-9 lamllyhmll WE>IF
-8 llmkrmmmml WE>LASTING
12 mlkrlmjmml WE>NOW
2 mrmmmklmmm WE>PLAY
-5 mqltikjlml WE>go
4 mmkolmmmmm WE>got
-9 mkitsljmlj WE>had
-8 phmlmqlmml WE>say
-17 onycagsiky WE>w
-34 yuceaaqaga WH
-8 llljlmqlml WH>'s
14 tmmllmlmmm WH>-ed
24 axkjfiyjlk WH>-s
2 xwbeargjig WH>AUX
-25 wikolljlmm WH>DEICTIC
9 gumjjhilps WH>I
15 - WH>MY
-2 clllmmxmmm WH>PRAISE
8 ylllkmmmmm WH>THIRD
4 laysuialml WH>YOU
-5 altyllxmmm WH>a
-16 yclfyjllmk WH>the
11 ygcolmhkmi WH>to
-5 yoigqgekli WH>w
116 aqydveacym WORK
-13 lkllmmmmly WORK>'s
25 mtminmmlll WORK>-s
-20 kqkimtlklp WORK>AUX
20 - WORK>I
5 - WORK>LASTING
6 mkqmkmmlmm WORK>LIKING
-20 ljnxkkilll WORK>NOW
5 jkmmrmmmmk WORK>WH
-9 mkmmmjmmvk WORK>and
24 - WORK>as
20 mlmjlrmmll WORK>at
29 mlmqlmllml WORK>for
36 mtmlhmmmmm WORK>in
3 - WORK>law
6 mpllmmmmmm WORK>on
-4 lmlkymjmmm WORK>out
11 - WORK>to
1 mlmlpmmmmm WORK>two
40 lqkithklwk WORK>w
-107 yayaafyjal YOU
-10 hjsjvkqlmg YOU>'ve
-9 ikyfkldmmm YOU>-ed
-1 vmkkjmqmmj YOU>-ing
-7 llslgkelmy YOU>-ly
4 njqjrlmmmk YOU>-s
-28 uyqacuygkj YOU>AUX
17 jfypkjaumh YOU>CHAT
-5 mitjllmmmy YOU>CODE
-2 tsepklijmr YOU>DEICTIC
-11 smisilimml YOU>HOME
-11 mkkmlkxllj YOU>KIN
-2 pmmmmmhmmm YOU>LASTING
-3 vklkllglml YOU>LIKING
-1 smollljmml YOU>MODAL
-1 umasmmgmmm YOU>MOOD
-5 nlnaklwmml YOU>NOW
-1 liiymkmmmm YOU>WH
-7 lpjlmltlmm YOU>a
-1 llfljlxmmk YOU>all
-17 lkjkjuumkg YOU>and
-11 kkjyhhhlly YOU>at
5 mlyklldmmu YOU>for
-1 plrlxlbjml YOU>get
-1 mmhjllymml YOU>go
-1 lltllmflmm YOU>got
-3 mlylkkimmm YOU>had
0 mlrklmqmmk YOU>so
0 mrjnmmlmmm YOU>the
2 jwmilpjwkk YOU>to
-6 lmaklmymml YOU>too
-1 mllpmmkmmm YOU>up
-11 boseoumojr YOU>w
-12 llmllqlmtl ^ "
-1 mkxljmjjml ^ 'll
-7 ylllmjmmll ^ 'm
-2 ylklkmjkmm ^ 're
-6 tkfkklyllk ^ 've
-5 llmlkvlmlj ^ *
-8 thkgykrlmj ^ a
-12 lkklsjmmtl ^ according
-2 mjlllmjwml ^ add
4 mmjmlmolml ^ after
-3 lltkhlllmy ^ all
20 - ^ allergic
-5 mmkmlmrlmm ^ almost
-2 ullmmlcmmm ^ and
-1 mhkmmmkyml ^ answer
-1 yjrlimjlmj ^ any
-3 yjlkmmklmi ^ anyone
-11 kgjjkyplui ^ as
-6 lymkjmlmml ^ assume
-10 mllvkljlml ^ at
-4 mdlkmkvwml ^ be
14 - ^ being
6 mmvmjmkmml ^ both
-6 lplvlmilmm ^ call
-5 yqrmgigjlk ^ can
-1 mellmmyamm ^ come
-1 mmmplmlmmm ^ cooking
7 mmpmlmcmmm ^ cool
-8 aylllkllmk ^ could
-6 mqmllmjkml ^ create
-14 llllgkylly ^ dear
0 smmlmmhmmm ^ did
9 paehhkyylk ^ do
-1 qllmlmlkmm ^ does
1 mlmqlmllml ^ done
9 mmmmplkmmm ^ every
-2 llklsmklmk ^ everyone
-8 mwlkjlhlll ^ explain
-5 lljykmhlml ^ finally
3 lijjiuvlkx ^ for
-2 mljljkkkyy ^ from
-5 mkmllmlmmk ^ give
-1 mymkmlgimm ^ go
30 llkwhmllmk ^ going
-2 jkngqlpjli ^ good
-1 mmgllmumml ^ happy
-2 lkktpljlml ^ having
10 jklrftjkqk ^ he
5 mmkmmmmmmm ^ hello
-2 mrllmmjjmm ^ help
0 lldklmylmm ^ here
0 mlkllmplml ^ hey
17 emmmmmtmmm ^ hi
-1 mmkkmlmmvm ^ his
-4 llnjllxlml ^ hmm
-1 lmkijmymml ^ hope
-13 sjjjejgllk ^ how
2 gorvbcuoaa ^ i
-11 mjijttjlii ^ if
-4 ljkmltklll ^ imagine
-4 muklmkkfml ^ improve
-43 gkheoypxnc ^ in
-2 mmmkklmrmm ^ include
1 yhljilmlml ^ is
-8 dgnyqfmrka ^ it
17 - ^ job
33 ytbsflnilk ^ just
8 mfummmjnmm ^ keep
-5 mlmllqmmll ^ last
-3 lmlqmklmml ^ later
-23 korfiutfkh ^ let
-16 lllkymhlmk ^ life
-5 kkinilvkmk ^ lol
-12 llklgtylmk ^ long
-1 mmvmjmglml ^ looks
-13 llkktlslml ^ love
-11 lnikjkiumk ^ make
-8 mlxokmclml ^ me
-13 mklkyllmlk ^ most
-15 ayhyansuoa ^ my
-3 tlluimjjmk ^ need
18 mmrldlulml ^ never
1 myflkmiimk ^ next
5 llhlkmplml ^ nice
11 - ^ nimbus
16 jspdckwpmj ^ no
-1 klikymgkml ^ nobody
9 glxpimijml ^ not
9 llykpmgkml ^ nothing
-2 iygllmljml ^ now
0 mlkvlmlmml ^ off
13 llyijmclml ^ oh
-15 hjmhijyklj ^ okay
0 mllvkmjlmm ^ on
-1 lydlsmkjml ^ one
14 ldlqskklly ^ our
2 mklvkmlmmm ^ out
4 lllkylilmj ^ people
-2 mmtlllfmmm ^ perfect
28 lakkjldslj ^ please
14 - ^ project
-2 vmfklmjmmm ^ really
26 - ^ remember
-3 mkprmkmmjl ^ right
-5 mlsjjmwkmj ^ same
-5 milllsrmkl ^ say
-1 mllrjlpmml ^ see
4 jhoyjrhkrj ^ she
7 ommmmmmmmm ^ should
-14 mmlmkmumml ^ since
-6 ujjyetcjmk ^ so
-1 lmgkumilml ^ some
19 - ^ someone
-1 lleyklplml ^ sorry
-4 mlvljmhlml ^ sounds
-5 llxokmelml ^ still
-3 llmyglllmj ^ stuck
-17 lkljlulmkk ^ suppose
-1 melmlmrpml ^ take
-6 tsjlklqjll ^ tell
-1 llukllkmms ^ thank
0 mljlkmqiml ^ thanks
-7 ieybbigijg ^ that
29 ayqktiabya ^ the
-6 mvkqlllill ^ then
13 lifutknlmk ^ there
-8 ikioxjjklj ^ they
-9 jayjljhjly ^ this
23 lmlrlllmlm ^ today
0 llmommmmmm ^ tonight
0 lmmplmkmml ^ too
3 llkukmlmmk ^ trying
-2 lflllmkymm ^ use
8 drvrsamiki ^ we
8 llljlmplml ^ well
1 lfnsfjtklj ^ what
2 xklgxkglmj ^ when
-3 tlkllmjmml ^ where
0 vklllmilmm ^ which
-4 gllkhlylml ^ who
4 thlkklklml ^ why
-3 mjkljmxlml ^ wish
0 gukmmmklml ^ would
-2 lluljlkmmm ^ wow
-6 ljllkmkumk ^ write
-1 lmvkkljmll ^ yeah
2 lrphilyfmk ^ yes
7 - ^ yesterday
-5 pjxdvvfflg ^ you
-7 iyyialermd ^ your
-12 llmllqlmtl ^>"
-7 ylllmjmmll ^>'m
-6 tkfkklyllk ^>'ve
-5 llmlkvlmlj ^>*
23 mvktllklmi ^>-ed
-10 faiyyvaeqb ^>-ing
-1 uimyfuakmk ^>-ly
-9 adtayfayly ^>-s
2 myflkmiimk ^>AHEAD
-4 ylnaadgtjc ^>AUX
-36 kcjihijtiy ^>CHAT
-23 lgljsgklky ^>CODE
24 - ^>CONDITION
-23 afupyaqeff ^>DEICTIC
9 - ^>HOME
2 gorvbcuoaa ^>I
-45 jsedoyfkff ^>IF
-4 lllktmklml ^>KIN
-6 jjnhjtyjmh ^>LASTING
-13 klgjslykmk ^>LIKING
-22 jghhghygjc ^>MOOD
-1 augyelqune ^>MY
45 qydyahocjg ^>NOW
-4 mmlmrmjmml ^>PERSON
-13 lmlkrllmml ^>PET
14 lvlmpmjjml ^>PLAY
3 kjyhdkejli ^>PRAISE
-26 llmlklllmt ^>SPAN
10 cjjfckyglo ^>THANKS
13 cchyntbgye ^>THIRD
8 drvrsamiki ^>WE
-14 yaecadpfjd ^>WH
23 lmjkymkmmm ^>WORK
-18 kvyagtajlt ^>YOU
-8 thkgykrlmj ^>a
-2 mjlllmjwml ^>add
-3 lltkhlllmy ^>all
-2 ullmmlcmmm ^>and
-1 yjrlimjlmj ^>any
-11 kgjjkyplui ^>as
-10 mllvkljlml ^>at
-4 mdlkmkvwml ^>be
3 lijjiuvlkx ^>for
-1 mymkmlgimm ^>go
-4 llnjllxlml ^>hmm
-43 gkheoypxnc ^>in
-23 korfiutfkh ^>let
-5 kkinilvkmk ^>lol
-8 mlxokmclml ^>me
16 jspdckwpmj ^>no
9 glxpimijml ^>not
0 mlkvlmlmml ^>off
13 llyijmclml ^>oh
0 mllvkmjlmm ^>on
2 mklvkmlmmm ^>out
-5 milllsrmkl ^>say
-1 mllrjlpmml ^>see
-6 ujjyetcjmk ^>so
29 ayqktiabya ^>the
0 lmmplmkmml ^>too
-2 lflllmkymm ^>use
-4 cvjaxayyyy ^>w
-2 lluljlkmmm ^>wow
2 lrphilyfmk ^>yes
18 pyadoyefaa a
-10 lrlgplmlmk a 0
7 - a 0000
2 - a baby
-8 mjlrmllmmm a bad
6 mnmmmjmmmm a bakery
12 - a band
-10 mlmllplmll a bank
-8 mijwmljmmm a beer
0 mlmmmnmmmm a beginner
0 kjjwtfjlly a big
10 - a bike
-8 momkllmmmm a birthday
-17 ljuirismmk a bit
11 mmmmlmmmmm a boat
20 ofmxkllkmm a book
20 ltmlhlmmmm a boy
-2 lfuukklmml a break
20 - a cabin
-10 mplmllllmm a call
24 mjmmmnlmmm a car
-4 mikknrlmmm a cat
22 - a charity
-11 momkklmmml a cheap
9 lkllsmmmmm a child
-5 uokkmkmlmm a claim
-7 mgixlkllmm a coffee
-4 rlgmlmmmmm a cold
0 mnmmmmmmmm a cover
-6 mjmpplmmml a cup
-7 mqmimllmmm a customer
16 mkllmwmmmm a dancer
7 jklurkkmml a day
15 - a dental
-27 lvmldklmml a detective
11 - a diabetic
59 - a divorce
5 mmllqmkmmm a documentary
8 msmmlmmlmk a dog
-16 lkljmommum a dream
5 - a family
-13 mlljkmwmml a few
5 ommlmmlmmm a flat
10 - a food
-21 lxiimkmmmm a form
2 mpmlmmmmmm a friend
-1 mokmmlmlmm a function
-7 mpmnmjlmmm a game
-21 lrmjmmmmmm a gift
16 llmmktlmml a girl
3 qnxflknlmi a good
-11 ijyrhlkmmk a great
-8 lrjkmltmmm a happy
6 - a house
7 - a husky
33 - a job
34 - a kidney
5 - a kitten
-4 mrllllmkmm a large
-1 mnmlmlmmmm a letter
-5 lqjlmlmkmm a list
-12 mitqmikmmm a little
14 mmmmmmlmmm a living
-5 mqmmmiklmm a logo
-2 jlnykjjmmm a long
-1 kcyopkhkmk a lot
2 mkmkwmmmmm a marathon
-7 lllyhkhlmk a meeting
-4 milqmlmmmm a minute
-1 ljylkkmmmm a mistake
-2 mhmmmrlmmm a month
10 - a mortgage
8 - a mother
-11 mhkumgmmmm a movie
-32 lfhyijklmm a nap
-10 lkkjsljlmq a new
11 - a newborn
15 - a nonprofit
22 - a nurse
-5 mnmlmlmmmm a pair
9 pkmmlmmmmm a passport
-25 mftjkjlymm a poem
8 - a pottery
-10 mrmjmlmmmm a presentation
-12 yblklmlyml a question
-2 yslhmmllmm a quick
-5 mrljmlmmmm a quote
10 mpmllimlmm a recipe
-10 mnlqmlmmmm a red
-4 oukjjmmlml a refund
-4 krllmlmmmm a report
12 - a rescue
-10 momjmlmmmm a restaurant
-1 mjlxglmmmm a rough
-11 mjlpmlmmmm a sec
-4 ilklmllymm a short
-2 mejwmlmmmm a shower
3 - a single
20 mlkkhlylmm a small
1 mommmglmmm a song
-10 mrkfvjmmmm a speech
-16 lirjslklml a story
-23 llmjyklmml a strange
-4 lpllkmmmmm a string
18 - a stroke
-1 wslllljmmm a synonym
-7 larilklumk a table
6 qmmmmklmmm a teacher
-15 mkklmwlmmm a terrible
-13 lklkjwmmml a time
-3 momlmkllml a title
-11 mimqmmmmmm a train
0 mnmmmmmmmm a trip
-13 mlmlltlmkm a vampire
7 - a vegan
1 - a vegetarian
2 mklmmmmmml a way
-5 mmmmlmmmmm a week
10 - a wheelchair
12 - a year
4 mhmllmmmmy a>-ed
-16 kkluspgkmh a>-ing
-7 miklqrmmml a>-s
-10 lrlgplmlmk a>0
-17 yrgikilwmi a>CHAT
-29 iqlbjhkrlg a>CODE
31 - a>CONDITION
46 olmlmmlmmm a>HOME
28 lkllsmmmmm a>KIN
-20 qnyjeisllg a>MOOD
3 ldkplkxlml a>NOW
-1 uyggsjkkml a>ORDER
31 ookioyjmkj a>PERSON
7 mnhomsklmj a>PET
27 mpmnmjlmmm a>PLAY
4 gtjkkkumml a>PRAISE
-8 lsmkgqklmj a>SPAN
39 - a>WORK
-8 mjlrmllmmm a>bad
0 kjjwtfjlly a>big
-17 ljuirismmk a>bit
20 ltmlhlmmmm a>boy
24 mjmmmnlmmm a>car
-6 mjmpplmmml a>cup
7 jklurkkmml a>day
-13 mlljkmwmml a>few
-1 kcyopkhkmk a>lot
-32 lfhyijklmm a>nap
-10 lkkjsljlmq a>new
-10 mnlqmlmmmm a>red
-22 dyagcybaca a>w
2 mklmmmmmml a>way
-8 yyjpsdhijc about
-8 mimltlmmmk about 0
-11 lwkbmylmml about a
4 - about five
-3 xhkphlyaml about it
14 yemkmmmlmm about my
-10 mjmkkdlymm about rain
-6 jqkkljsmkl about that
-6 vrlikjljml about the
-18 kigylkgmml about to
-2 ihwpmmmmmm about what
18 gmdymmimmm about you
-2 lylljlmhml above
8 - abroad
8 - abroad $
7 - accept
19 - accident
10 - accident $
-12 lkklsjmmtl according
-12 lkklsjmmtl according to
21 lrllmllkml account
-13 lqllmllkml account $
12 - account with
-13 mymlkklkmm act
-13 mymlkklkmm act as
-13 mymlkklkmm act>as
-4 itkfglhvmy add
-6 lmlkilllmy add a
10 - add my
10 - add>MY
-6 lmlkilllmy add>a
-1 mpmllmmiml add>w
11 gykkmmllmm address
19 - address is
-4 lnmkmmmmmm address on
37 - adopted
4 - adopted a
32 - adopting
32 - adopting $
-21 mkmlplllml adults
-4 lkyhllhlml advice
-4 lkyillhlml advice $
13 - afford
17 llomjulmml afraid
16 llmmjvmmml afraid of
29 ljjxkkkkml after
3 - after my
37 - after the
1 mgmqmmmmmm afternoon
1 mgmqmmmmmm afternoon $
-39 fhlyocmylh again
-20 mmowjhofmk again $
38 olmmmmlmmm age
-3 mkjlmlxkmj ages
5 lklkjswlmk ago
-2 llllklwmml ago $
15 - ago and
-32 lkyalkfkmk agree
-23 lmugmlklmm agree $
-1 mmskmmjmmm agree with
-1 lqllllmlml ahead
-1 mrmmmlklml ahead and
15 mllmqmllmk aid
2 lqmnijmmmk airport
2 mqmhmkmmmm airport at
-39 iddgyfymky all
-4 mllkimylmk all $
-15 nkkplmlmmm all day
0 mltrkljmmk all of
9 kkdknkwomi all the
-8 llgeslvlmy all>-s
-15 nkkplmlmmm all>day
0 mltrkljmmk all>of
9 kkdknkwomi all>the
-4 mjkrvlkmml all>w
21 mmljmkmmsm allergic
21 mmljmkmmsm allergic to
10 - allergy
-6 lkfujmnlml almost
4 mmmglmummm almost every
-3 mmktlmjmmm almost there
8 mlgrmkmmmm alone
8 mmgnmmmmmm alone $
0 mmmmkmmmmm along
-17 kymeglilmj already
-15 mvgilljmmm already $
-5 mspemmmmmm already tried
16 llgmdmylml also
59 - always
3 mmrmkmglmm amazing
3 mmrmkmglmm amazing $
-11 gyaaxynqib an
-1 mklmmqmmmm an animal
29 - an app
-14 mrmllmjmmk an email
-22 mppglllmml an error
-25 mumjllmmmm an essay
-12 lglpsllmmm an hour
15 - an office
27 - an old
9 - an only
-6 lydgmmkwmm an>CHAT
6 mppglllmml an>CODE
-12 lglpsllmmm an>NOW
15 - an>WORK
27 - an>old
-10 hybhupsijf an>w
4 ayaaaytlyy and
-4 mmmkmpmmmm and 've
3 - and 0
43 tilinnmmml and a
6 - and he
-4 hojeivjloi and i
6 louimklmmm and it
-8 mklmllomul and love
20 - and my
-18 mrlgmommmm and never
14 mllmmkmmtm and she
-6 mkkkmylmmm and take
-2 mklshsmmlm and the
11 mimqmimmmm and then
4 - and they
5 - and two
-9 mamlmwlyml and wait
20 - and we
-25 rvgflxkllg and you
-10 lklmkkummj and your
-4 mmmkmpmmmm and>'ve
-12 ljjleylllk and>-ed
-8 mflrmllsmm and>-ing
10 kyighgvgmx and>-s
3 - and>0
-13 mkkvirmmml and>AUX
4 lltimrkmkl and>DEICTIC
10 - and>HOME
-4 hojeivjloi and>I
-13 mrlgmommmm and>LASTING
7 mklmllomul and>LIKING
20 - and>MY
-4 mrlplkmmmm and>NOW
-11 lkllmrmmmm and>ORDER
27 mllmmkmmtm and>THIRD
20 - and>WE
-8 mpmjmllmml and>WH
-35 quffjvskke and>YOU
43 tilinnmmml and>a
-2 mklshsmmlm and>the
5 - and>two
-60 ayajrynrrq and>w
6 mpgtklmmml angry
5 mpmlkmmmml angry and
-1 mklmmqmmmm animal
-2 tlllnmjlml animals
14 - anniversary
6 - anniversary is
5 lyijlvfkmm another
0 myfmllglmm another one
-24 ibnaejcylb answer
-16 lfyhmljxmm answer $
-1 ljkmlmltmk answer as
-6 maillllymk answer in
-1 llxllmmgmm answer is
-1 mhemlmmvmk answer should
30 mdvlmllymk answers
6 - anxiety
-13 yejqalcsly any
0 tmkmlmkmml any good
-5 yilkelklmy any>-s
0 tmkmlmkmml any>MOOD
-9 mmftlnmlml any>w
8 - anymore
8 - anymore $
-3 yikkmmkkmi anyone
-2 wlkmkmllml anyone know
10 rllrklllml anything
6 mommmmmmmk apartment
2 mmmlmmmmml api
21 mqmkmlllll app
-12 ljmkykklmk apple
-27 iqlllnlmkq apples
-4 irllmolmmk apples and
2 mlllikjlly apply
8 mlllimklmy apply $
11 momgmmmmmm appointment
-12 mkygljjlmm appreciate
13 - apprenticeship
2 - april
2 - april $
-6 lpmlkkmkml area
-6 lpmlkkmkml area of
14 mmlltmjlml army
10 mmlltmjlml army $
0 vmknlmhmmm around
-7 phmpmkmmmm arrive
-7 phmpmkmmmm arrive $
-7 mmlplmkmmk arrived
-4 mmmpmmlmmk arrived $
10 - art
9 - art school
9 - art>SPAN
14 irgbtyimty as
27 lnllkqkmll as a
4 lmllrnkmlk as if
-1 mmokllpmmm as you
4 lmllrnkmlk as>IF
11 - as>MY
-2 llokltollk as>YOU
27 lnllkqkmll as>a
-12 mhlllklswq as>w
5 yehjlkkxml ask
2 vmjlmlmmmm ask $
-2 lljlmllymm ask me
-2 lljlmllymm ask>me
-18 lixdxkkmkl asked
-10 mjtlmlmmlm asked for
-13 mmtammqmmm asking
-5 mmtbmmqmmm asking $
-46 ykaaaabiga asks
-11 npmlkmkmml asks kin
-49 ygaaagkllb asks none
27 nmmmmmlmlm asks of their own
14 ynelkbejhh asks own
-48 kjcychhkmj asleep
-10 mmkwfllmmm asleep $
-10 mulkemmmmw assertion
-12 ltmkjwlmml assume
23 caaybyfmfm at
-12 kmjyxiillf at 0
12 mkmqlklmll at a
-5 llljrmulmk at all
2 momkmmmmmm at eight
25 lmlolmkmmm at home
-7 moklfllmmv at least
-24 mllsmkimml at my
8 - at night
3 mmmjsmmmmm at nine
1 mploljmmmm at six
-26 eacyayfije at the
-11 mkmpllmmml at two
11 - at university
17 jmjwlmimml at work
-6 mlllmwkmlj at you
-5 mmjamlymmy at your
24 - at>-s
-12 kmjyxiillf at>0
-9 mislmmmmmm at>DEICTIC
25 lmlolmkmmm at>HOME
-24 mllsmkimml at>MY
28 jmjwlmimml at>WORK
-12 llhalvwmly at>YOU
12 mkmqlklmll at>a
-5 llljrmulmk at>all
1 mploljmmmm at>six
-26 eacyayfije at>the
-11 mkmpllmmml at>two
29 lphkhlkrmq at>w
-16 mglglymmmm attack
0 mlmhlummmm attack $
13 - attacks
3 - august
2 - august $
5 - aunt
2 - aunt $
-12 mlmmqjmmml author
-7 mqllrmlkml autumn
-3 mmllsmlmmm autumn $
-32 homiptlmlj away
-9 lkmlrlmmml away $
-3 mmtlkmemml awesome
-11 mmmlpmmlmk awful
-11 mmmlpmmlmk awful $
-14 ljnlilllmy b
-4 lmlufklmmm baby
-10 mmlqjlmmmm baby is
30 nkayuggili back
0 orgmlkijml back $
11 mlkvmkmmmm back and
6 - back from
-13 mlmpmlmmmm back in
13 mljtmmmmmm back to
-2 lfoqxknjlk bad
-13 miudylpjlk bad $
-4 mlgwmllmmm bad>w
14 mllvkmjkml badly
14 mllvkmjkml badly $
15 - bake
23 mlmomimmmm bakery
-12 lmlkwmllml balance
-5 mmlnmmmmmm balcony
30 mjklwlmmml band
13 mkmmolmmml band $
4 - band called
3 lklplolmll bank
-23 lklplolmll bank $
3 - bankrupt
9 mpmlmmmmmm bar
9 mpmlmmmmmm bar>w
-4 mskkqkmlmi based
-4 mskkqkmlmi based on
-16 mllycklmmm bath
-12 mmlvillmmm bath $
-19 oilmskllml battery
-18 mjmrlklmml battery is
1 hffreyoyjt be
-24 mrlliylkkj be 0
39 msijlylfmm be a
5 mjlmlmmrml be at
-10 mljsmmmmmm be home
12 mklmmmirmm be honest
3 mihmimlyml be in
-8 mmiqmllmmm be late
-2 miolmmlrml be more
0 mlrmjmllml be nice
7 ollmmmmmmm be the
-4 mkktlmmmml be there
-2 mkmkmlllmn be>-ed
1 mklrmmmmmm be>-ing
-24 mrlliylkkj be>0
-4 mkktlmmmml be>DEICTIC
-7 mljsmmmmmm be>HOME
-9 mlgnmlymmm be>MOOD
-2 llomplllml be>PRAISE
39 msijlylfmm be>a
5 mjlmlmmrml be>at
3 mihmimlyml be>in
7 ollmmmmmmm be>the
-1 jeyhfjayly be>w
19 - beach
18 lnbuxlmmmm because
9 - because he
2 mqmkmmmmmm because i
11 - because my
3 lkcuxlmmmm because of
41 - become
35 - become a
-26 kndyijhjmi bed
-5 mlhslmjmml bed $
1 mkmpllmmml bed at
-8 mmlmmmlmmm bed>NOW
1 mkmpllmmml bed>at
21 pmqverblli been
-11 moksgummml been a
2 - been feeling
0 pmmmmmjmmm been in
1 - been my
-3 mlmmmmmmmm been on
3 - been playing
2 - been sober
10 ommmmmkmml been to
-8 mijwmljmmm beer
-8 mijwmljmmm beer $
2 mqliulljml bees
4 mrmjmlmmmm bees $
5 miuhjyimll before
-4 mkwjmkjmmm before $
0 mlmmmnmmmm beginner
-1 nnmmlmllmm beginners
26 mimlmxmmmm behind
25 mimlmxmmmm behind the
25 tlpkmklmll being
14 - being a
12 llqhvldlmm believe
23 - believe in
-6 lmpilmjlmm believe it
11 - belt
4 - ben
2 mmmmlommkm berlin
2 mmmmlommkm berlin $
13 riafqkylli best
0 kmnmjlnmmm best $
-1 llkmimwmmj best for
11 - best friend
-13 lmnhmltmmm bet
-51 kcyqthbjlj better
-26 lkygllbkmk better $
-1 mmyfmlkmmm better now
-9 lkjrolllmm better than
-17 vgkrsjllmj between
0 kjjwtfjlly big
-11 mkmljhmlly big city
-11 mkmljhmlly big>HOME
-9 lljxwkkmmk big>w
14 - biggest
19 - bike
7 - bike to
-34 yrmamkllml bill
-25 yomdmkmlml bill $
13 lmmmmnmmmm bird
-7 mllkumklmk birds
12 - birth
28 lqhhllrmmm birthday
-1 mohkmmrmmm birthday $
14 - birthday is
-15 ljuirismmk bit
12 - bit of
-17 mlktmljmmm bit>MOOD
12 - bit>of
-6 llxjrkjmml bit>w
-23 msktmjmlml black
11 - blames
11 - blames me
28 timmlmmmmm blind
14 timmlmmmmm blind $
-2 millmmmsmm block
-16 mvmjejlmmj blog
-18 msmjmjlmml blog post
5 mlmkqmmmmm blood
11 - blood pressure
36 kiwiwkklml blue
-3 mmtjllmmmm blue $
24 mllpmmlmmm board
3 mllpmmlmmm board $
24 mmmmlmmmmm boat
11 mmmmlmmmmm boat $
-22 mkmrjskmml body
-1 mjkltmlmmm boil
5 nohymikill book
12 ohmmmmmmmm book about
4 - book club
-3 mltimmmmmm books
-5 rmfsmmfjmm bored
-4 rmfsmmfjmm bored $
0 mmlolmlmmm boring
0 mmlolmlmmm boring $
-10 llmknkllwk born
-8 mmmmpmllmk born in
1 - born on
-13 mllnmmhlwl boss
10 mlmmmojmmm boss $
-5 mommmmmmmk boston
0 lmyiimjmml both
-4 lmyjimkmml both 're
1 mlloljmmtm bought
5 - bought a
20 ltmlhlmmmm boy
1 - boyfriend
1 - boyfriend of
13 - boys
20 - brazilian
-20 lljykmalml brb
-20 lljykmalml brb $
-16 ljlnujllmj bread
-14 oeryjkjlml break
-14 letyjkjlml break $
3 kleyhhhlml breakfast
-3 kleyhhhlml breakfast $
-7 kkllykllmk bridge
-3 mjfymmmmmm bring
28 mlkjylmmmm broke
12 mmkltmmmmm broke up
-18 ljwxggllll broken
-8 mkxnklllmm broken $
8 mlmnmlmmmm brother
7 - brother $
2 - brother 's
-7 mlmnmlmmmm brother is
14 - btw
21 - budget
10 - budget is
25 pmkllmmlmm build
19 - building
0 memmimlyml bullet
0 memmimlyml bullet points
10 - bullied
-8 mliullmmmm burned
-10 mliullmmmm burned the
-43 sfdyeiflju bus
-34 khhyhkilkv bus $
-4 mlkqmlkmmm bus>NOW
10 - business
-10 jyofgthylt but
10 lmmslmmmmm but i
9 lymjlmlmml but it
-4 mrlkllmlmm but the
-6 mjulhmllmv but>AUX
9 lymjlmlmml but>DEICTIC
4 - but>HOME
10 lmmslmmmmm but>I
-4 mrlkllmlmm but>the
-8 likhpwkyml but>w
-13 kskjjjmmkl button
-12 kifysnellk buy
-5 momklmmmml buy a
-3 lhktumjlml buy>-s
-5 momklmmmml buy>a
4 mljqmmmmmm buy>w
0 jpcthgxyjp by
-2 mllmrmmmmm by a
4 - by my
-2 melplllymm by one
-4 lkkkhliymk by step
9 mjmtlmmmml by the
-8 mlkvllmmll by two
0 mvjimmmmmm by>AHEAD
-2 melplllymm by>DEICTIC
4 - by>MY
-2 mllmrmmmmm by>a
9 mjmtlmmmml by>the
-8 mlkvllmmll by>two
-17 lsisfkgymi by>w
-12 llgkkmylml bye
-10 mlglmmylmm bye $
20 - cabin
27 - caf
27 - caf é
27 - caf>é
-5 mkllymjkmk caffeine
-5 mkllymjkmk caffeine $
9 mlsmjmllml cake
-7 lvljkkmkml calculate
-7 lvljkkmkml calculate the
19 jwayeiajmy call
-18 mlhwmlimmm call $
58 nolulmhlml call me
-7 llfyllkmml call you
35 lmhwkmkmmm called
-6 lmhwkmkmmm called $
4 - called the
-21 vulcmklmll calling
8 msmhmlmmmm calling about
-4 mqmkmmmmmm calling because
-4 vlljmmmmmm calling to
5 - calls
5 - calls me
-12 mllmojllyk came
-2 mmmkqmmlmm came out
0 mlmmnmmmmm camera
38 npgoyaydka can
-1 lljnglylml can $
11 mmmltmjlmk can be
-3 mmollmlmmm can do
13 oskjlhllll can i
29 dfayvjwimj can not
-2 kkoksllmml can see
-10 mltilmimmm can try
3 nxlkllhlml can you
1 - canada
-10 fylfmkklkl cancel
-3 mslmmlllkl cancel it
-7 ftmfmmlmmm cancel my
-13 mrmklkmmmm cancelled
12 - cancer
-12 mkmjmpmmml capital
-10 mmmlolmmml capital of
7 lilkiylmjk captain
8 mmmmlulmll captain $
0 mjmmmrmmlm captain of
24 oikyjmgjml car
-3 ljlyjmijml car $
11 - car accident
6 mkmpmmlmmm car>AUX
8 momlmmmmmm car>w
-27 kykckkkjll card
-17 kykflkllll card $
4 kfliolyaml care
-10 kfliolyaml care $
2 - care of
-9 alkqmmwlmm cares
-9 alkqmmwlmm cares $
-10 mlmkmqmmmm carry
-10 mlmkmqmmmm carry a
-6 lkjlvlllmf cars
-16 mkjalymmmm cast
-8 lkklsplmml castle
-7 lkkolollml cat
-16 lnklnqllmm cat $
-13 milmlmumml catch
-3 lmijyklmmm cats
4 - celebrate
-2 rphlmmmlmm center
-7 iyahykjjmj change
-5 lumkjmmkml change the
-24 lvygqkikkl changed
-2 mrmmmlmmkm changed my
5 - channel
-3 lyiekumklm chapter
-1 lrkkmlmkmm chapter $
-30 lmmdbyllkk character
-10 mimhkrmlml character grew
-18 lqmjdummml character is
0 mpmkmlmmmm charge
22 - charity
-2 mljgkmykml chat
-2 mljgkmykml chat $
-11 momkklmmml cheap
-30 sspajyjjlk check
-7 mtllmlklml check my
-1 vmllmjllmm check the
-8 lqmlmlmmmm checking
0 mulimlmlmm cheese
14 mpllmlmmmm cheese $
5 - chemistry
22 - chemo
10 mmmkqmllmm chess
-7 mjljtqmlml chest
-15 mlmmmplmmm chicago
4 mslmmimlmm chicken
23 lkllsmmmmm child
18 lkllsmmmmm child $
-7 mmmlomlmmm children
12 - children $
-2 mmmmpmlmmm chile
-3 lmlsmmelmm chilling
-4 mmmlmommmm choice
16 - choir
9 - choir $
8 mlmmlkrmmk christmas
37 - church
-8 ljkjoimljy city
-3 lkmkjjmljy city $
10 - civic
-5 uokkmkmlmm claim
-5 uokkmkmlmm claim $
13 lkkyhlilml class
5 mlmpmmmmmm class $
-2 mgmtmmjmmm class just
1 - classes
1 - classes $
18 - clean
-24 mkkwllkmml cleaning
-10 kpijjlklly click
-1 loklmmmmlm click it
5 mjmmmsmmll client
-4 ppllmllmml clock
1 mkmlojmmmm clocks
1 mkmlojmmmm clocks $
12 pmmmlmmmmm close
-7 ljhhyjlmlq closed
12 - closed $
-15 mkmjmlmmmq closed on
-8 mlhjykmmmm closed the
14 - club
7 - club $
-21 mjltgklmmt coat
22 lomfijhylj code
9 lpmillitml code $
-35 lbeyxffjkj coffee
-3 mfhymkkmmm coffee $
-7 mlmpmklmlm coffee got
-23 qiayrihlll cold
-17 lkguskhmml cold $
15 - college
7 - college $
13 lmmlmmmmmm colour
12 mllmkmlkmy com
12 mllmkmlkmy com $
10 lbfyklyall come
-1 nhmllmwbmm come in
-2 mljommmmmm come over
5 mmlpmmmmmm come to
0 vmlllmimmm coming
-8 lsjkmulmlk command
-6 mvmlemlimk comments
20 - commute
-17 lnkfpikluv company
-16 momimjkmwl company $
-13 lkllmmmmly company 's
12 - company i
-13 lulhkllklk compare
-3 mrlllmlkml compare these
-2 mnnlmllmmm compile
-2 mnnlmllmmm compile $
-4 mlmlmrmmll complaint
-4 mlmlmrmmll complaint $
-5 mloksmjmmm complicated
3 mhmtmmmmmm concentrate
-3 mlyamlklmm confused
-14 okmillmllq connect
-14 mlmimlmmlr connect to
0 mkkiwmgmmu contact
0 mylllkigml continue
5 mllktlmmmm contract
9 - contract with
15 mtmmmmlkmj convert
3 vlmmlmlmml cook
1 - cook for
-6 mjlqlmkmmm cooking
7 mmpmlmbmmm cool
-2 mmpmlmbmmm cool $
7 mjlsmmlmmm coping
-7 lkmkukmmmi cost
-8 wglksmmmmm costs
31 - cottage
-41 evtreydhle could
-1 lltlmmkmml could 've
-1 mlollmlmmm could do
-2 mmjrmlmmmm could eat
-12 lkitnilkml could not
-12 lkmljxlmmk could talk
-7 gqmllllmml could you
10 - council
-3 lmmkommlml countries
0 mmmlnmmmml countries $
11 mjmkwimmmm country
16 - country $
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
10 - crowds
10 - crowds $
2 mlrllmkmml cry
-16 mimosklmmk cup
-6 mjmpplmmml cup of
-6 mjmpplmmml cup>of
-1 ymckmmemmm curious
23 - currently
5 - custody
5 - custody of
-5 lxlhilklmu customer
-2 mkppmlllml cut
5 - cut down
5 - cut>w
29 - dad
2 - dad $
6 - dad had
16 mkllmwmmmm dancer
1 lujqfskmml dark
26 myjjilliml data
12 mpmimmllml database
-2 rxlkkllimk date
-2 rvllkmliml date $
17 mmmpllmmmm daughter
10 - daughter $
-8 mmmpllmmmm daughter is
-23 dbbyscylvh day
6 jhdqgjylmk day $
1 mmmmlmnmml day>w
-11 lkkvokklml days
-3 mklxglmmmm days $
2 mjmmmlmmlr db
2 mjmmmlmmlr db 0
2 mjmmmlmmlr db>0
-17 kjhiekyllx dear
-14 lqqolljkml decide
-6 mnlsllmmml decide between
-5 kklsmmmmmm decided
-6 mlvilmjmmm definitely
-22 mumjmlmmmm degree
1 - degree in
-14 mkmqrmllmj degrees
-15 mkmwiklmmk delayed
-1 mltmimklml delicious
-1 mltmimklml delicious $
-8 xfknllllmm delivery
-7 yelomlllmm delivery $
-2 mlmmqkmmml denmark
15 - dental
11 mmmnmmmmmm dentist
4 - dentist appointment
-12 mkhvmmmmmm depressed
12 - depression
12 - depression $
4 mnmmmmllml design
9 mljwjkkmmm desk
11 mmlrklkmmm desk $
-7 lfyimlmlmm detail
-29 lumibqlmml detective
-27 lvmldklmml detective in
10 - developer
4 - diabetes
12 - diabetic
7 - diabetic $
3 - diagnosed
3 - diagnosed with
-14 mgyshgakll did
-9 kiypjjhlll did not
-3 nllpllmmmm did the
0 olkomlhmmm did you
11 - died
6 - died $
15 - diet
15 - diet $
-11 tewhvikmml difference
-5 klwhvkkmml difference $
-42 lgayhijllk dinner
-27 lkayhjkmml dinner $
2 - dinner at
-5 mlmommmmml dinner with
-13 ntmgmkmmmm discount
2 - disease
9 lhkymllmmm dishes
1 lhkymllmmm dishes $
-23 rskjmmmmmm div
68 - divorce
36 - divorce $
17 - divorced
11 - divorced $
3 - divorced and
29 mcxaueqyge do
-10 qkylkmikml do $
6 nmlmmmmmmm do about
2 mmmmmmlmmm do for
-9 eskjljlljl do i
-4 glpjkmkymm do it
-2 oaiaxnyykj do not
-7 klujllhlml do that
8 inpvllllmm do the
-7 qmmjlmmlmm do we
11 nmmmmmmmmm do with
11 wjkrjlfkmk do you
14 mkmlrkmmml doctor
16 - doctor says
5 mmllqmkmmm documentary
4 mmllqmkmmm documentary about
-6 yyoadjfhlj does
-1 ohmmmlmmml does my
-10 kyvbhlikml does not
-1 lokmmmmmlm does nothing
7 rlmlkmlmmm does the
8 lnkugmklli dog
7 - dog 's
4 mlmpjjmmmm dog is
22 yljhxkkmml dogs
20 mmmlqmlmmm dogs $
-20 lmkkwkmmml dogs 're
-21 lrjslgkmll doing
-5 mumkmkmmmm doing a
16 - doing an
-1 mlommllmmm doing that
0 momklnmmll dollars
0 mpmlmmmmmm dollars $
-19 rjgylkilll done
-14 mjjylkllml done with
-14 ldlqcxmlll door
-3 mjmlmnmmmm door $
-16 lahyaqyjlj down
-13 mgkydlkmml down $
5 - down on
25 - dr
3 mpuklljlmk draft
-10 ljlkjymmml dragon
-12 pilkpnlmmj draw
-12 ljlhkvmmtl dream
-14 mlllkummll dreamt
-12 mpokmmmmmm dress
-6 mmolmmmmmm dress $
34 mklmpmmmmm drink
2 mlirmmmmmm drinks
24 mmmlplmlml drive
6 - drive a
-7 mmmlplmlml drive on
2 mykamkmmmm driver
2 mykamkmmmm driver $
-5 mqmlmlmmmm drivers
8 mlislmsmmj driving
1 mmlmlmummj driving test
9 mmmpmkmmmm dropped
5 - dropped $
11 - dropped out
36 - drums
36 - drums $
1 mkmlklmmmr due
15 - due in
15 - due>in
-5 lillmommmm dungeon
10 - during
10 - during the
-16 milvlkkmml dying
1 mqljrmlmml each
-13 msljmmmmmm each other
-7 ljiukllmml early
-8 lhjmqqkkml earn
-5 mmrejmxmmk easy
3 mmrljmkmmm easy $
18 yddyfkflmj eat
-2 lllrkmjmml eat $
0 qmlmkmlmmm eat meat
-8 mfjymmlmmm eat something
-8 mfjymmlmmm eat>-ing
0 ylmljmlmmm eat>-s
3 mmlpmllmmm eat>DEICTIC
25 qmlmkmlmmm eat>w
1 lkfxllimmm eating
-6 mmiqmmkmmm eating $
-3 mljslmlmmm eating now
-14 gmkxgklmmy eggs
-19 ovjlskklmj eight
-16 mukplkllml eight $
-4 ppllmllmml eight o
-5 lllkrlmmmj electric
-8 udkpkmlsml else
3 mglmmmmsmm else $
-11 lyeqdkhjmy email
-11 moetmmlmmm email $
-14 mrmllmjmmk email to
37 mglmmmjymm emojis
25 mglmmmjymm emojis $
-8 lpmlqllkml empire
-8 lpmlqllkml empire $
10 mkmmmrlmmm employees
10 mkmmmrlmmm employees $
-5 lslmlmmlll empty
-6 kmkixkkylk end
-13 mnljykllll end $
-5 igmnylklml ended
-3 lvlllmmkmm ending
-11 mymiljkmml ends
0 mumkmkmmmm ends in
-5 mmkkmlmmvm engaged
-5 mmkkmlmmvm engaged $
-11 lhklgllxmy english
-7 mkkldmlxmy english $
11 mmimlmtlml enjoy
-15 kiykpmkgmj enough
-20 lkvlmmkhmj enough $
-1 llmplllmmk entrance
-1 llmplllmmk entrance $
-38 lrtcjklmln error
-3 mgvkkmmmml error $
-39 lylehjkkmk essay
2 mlmmgmmmmt euros
21 - euros $
12 ollmmmmmmm even
6 mmlklmrmmm evening
6 - evening $
7 pmmmmmjmmm ever
34 mlleoislxl every
-2 mlmfkjumxl every day
1 - every friday
11 - every morning
3 - every night
6 - every other
6 - every weekend
-2 mlkmxmkkml everybody
-2 hlkiylklmj everyone
-12 khciylilmk everything
-5 llekyldmml everything $
-3 lmlgvmllmk everywhere
-3 lmlgvmllmk everywhere $
-4 lkklmyjmlk evil
20 - ex
10 - ex $
-5 llyjklalll exactly
-2 llykkmalml exactly $
-3 llqlmmmmlm exactly what
17 mmmshmmmmm exam
-1 mmmshmmmmm exam is
17 kyoigljdly example
-1 miqlmmlhmm example $
12 mllmkmlkmy example com
15 mmnlkmhmml examples
17 mvkmlmmiml examples $
13 mmhmlmpmml exams
10 mmhmlmpmml exams $
-7 mmknmlkmlv excited
-2 lwpjenllll exercise
-1 ltpkkjmlmm exercise you
-4 kljymlkmmm exhausted
-13 mjojimlmmw expected
12 - expecting
1 mlmlhlmmmx experience
4 - expires
4 - expires in
2 jyikjlhsll explain
-1 lnjmkmlsmm explain it
-2 lmyammkmmm explained
-3 juomgllmmm explains
-5 lmglmmlymm explanation
-9 mrllmlmlmm extra
-15 mllvllimmm eyes
3 mlmqlljmmm eyes 're
-1 mlhlxkmmmm factory
-4 mkmmimmmmx failed
-9 mykkimmmml fails
7 mkmmmlmmyk faith
7 mkmmmlmmyk faith $
14 - falcon
-14 mlkumjkmmm fall
10 - fall $
-24 mlkumjkmmm fall asleep
49 mlmmlkrmmk family
21 mlmmlkrmmk family $
4 - family is
-16 njmknnlllk famous
-5 okmkmnmmll famous $
-5 mjlpislmml far
1 mklpmmmmmm far $
-5 mlmmitlmml far>w
-6 mkmiiwmmlm father
7 - father $
-7 mlmkmommlm father is
2 mlmlmijmum favorite
17 mnkljtmmml fear
13 mpkmmmmmmm fear of
1 - february
1 - february $
-45 jegydlajki feel
0 mmyjmljmml feel a
-3 mmgklmqmmm feel better
0 mmkmlmlmmm feel great
0 mllpmmmmmm feel guilty
-6 lkgwllklmm feel like
-11 mhkwljkmll feeling
-5 milsmklmmm feeling a
-12 mkmrlllmml feet
-10 mklmmrmmmm fell
-13 mlljkmwmml few
-3 mmmkqmmmmm few>-s
-2 mkmlsmmlmj fight
3 - fighting
-15 mhtejllmlu figure
-1 mltflmlmml figure it
-20 jwjnllkkmk file
-8 lqkpllklmk file $
-5 mkhlyllmmm film
21 - films
-4 lkkiulmyml final
23 lljykmhlml finally
14 - finals
11 - finance
11 - finance $
-11 qvgomjikli find
6 momjmmmmmm find a
10 wilkmmmmmm find out
-5 lriqlkllmk find the
-6 qplketmmll finds
-17 kkhiikylml fine
-13 kleqjkummm fine $
-2 mmrhlmpmml fine with
-5 lckykmlmmk finish
3 - finish my
-9 lelrmmmmmm finish this
25 mlgummkmmm finished
0 mlmpmmlmmm finished my
25 limmjymmll fire
11 limmjymmll fire $
2 mlmlpmmmmm fired
16 - firm
22 lauyydeykf first
-6 jigyllilmj first $
15 mllmqmllmk first aid
8 mkukllmmmm first draft
-1 mkykdmlkmm first one
-11 lgkivymmmm fish
49 kqepumkrll five
24 mulpmllllm five $
2 - five years
9 oomjmmlkmm fix
5 mnmmmmmkmm fix the
9 mnmkmmmmmm fix>DEICTIC
5 mnmmmmmkmm fix>the
2 lltlqlimml fixed
11 ommmkmlmmm flat
-5 lumogjlllj flight
7 mnmmklmmml flight to
5 mkmqmmmmmm floor
0 mkmqmmmmmm floor $
2 - florida
-9 gpmkikmmmy flour
-2 klhjnykllk fly
-5 llijoxkllk fly $
4 lmmmmnmmmm fly>w
19 mmmlmommkm flying
17 - flying $
-11 lmskmmjlmm follow
-18 lygekilgml following
21 lflwhrllll food
6 mlmlmsmmlm food $
-4 mllthlmmmm food is
32 - foot
5 pynafaylwy for
-7 lkjplkymll for $
2 - for 0
-9 oynifcbhln for a
2 - for about
-19 mmmommmmmk for an
-1 nnmmlmllmm for beginners
-19 mlksmmkmml for dinner
-2 mivkmmhmmm for it
0 astwjkhjkk for me
6 - for months
-4 lkkhlepxpi for my
5 msmmlmmlmk for our
5 - for six
0 msmkmmklmm for ten
4 mkmmulmmll for that
4 nredpuyijo for the
-22 lleilqyxll for this
9 mnmmmmmmmm for three
-4 lnqjkmllml for today
-10 lllnjmnmml for tomorrow
-7 lnlkmlllul for two
8 - for work
12 - for years
-10 ygpnxkamml for you
-5 ljlpjlvlmp for your
13 lkuhjlqmmy for>-ing
18 myihekujmj for>-s
2 - for>0
-5 lllnjmnmml for>AHEAD
9 momlmmmmmm for>CODE
-20 kinfsoswkk for>DEICTIC
1 kqkgkepxpf for>MY
-7 lknokmklml for>NOW
23 - for>SPAN
8 - for>WORK
-14 yepqvjello for>YOU
-9 oynifcbhln for>a
-19 mmmommmmmk for>an
0 astwjkhjkk for>me
5 - for>six
0 msmkmmklmm for>ten
4 nredpuyijo for>the
-7 lnlkmlllul for>two
-35 mbossgakwy for>w
-6 mlklwlklmm forever
-13 klxriiklll forgot
-12 mlksmllmmm forgot my
-21 lviilkkyml form
-2 mrilllkyml form $
-3 lonljlismk formal
-2 mknljmiymk formal $
1 mpmimmmmmm formula
16 - forty
-5 miuhmllmmy forward
-5 miuhmllmmy forward to
-12 llnjoilkuk found
16 - found out
-2 mlmlplmmll founded
-14 mlmlplmmll founded in
31 moosjhklml four
6 mlpnmlkmmm four $
0 qmmmkmmmmm france
-17 mljpsjilml free
4 mmmlnmmlmm free $
-15 mlmlrklmmm free on
1 llkkvjlrmj french
13 mlkmmmmrmm french $
-11 momlpkmmmj french revolution
-5 mqjxokglmj friday
-10 mqjxokglmj friday $
6 - fridays
6 - fridays $
10 mkmqmlmmmm fridge
10 mkmqmlmmmm fridge $
-13 kmsbnkylkj friend
-15 nmmfmmymlk friend $
1 llfqqjvmml friends
-4 mlmqmkmmmm friends $
8 - friends in
20 qaceyoeguy from
15 - from a
-24 mlmlkllmmy from my
12 - from now
29 - from ohio
2 - from peru
-1 uhkhoylllk from the
1 mlmujllmml front
1 mlmujllmml front of
-10 mjmslljlmm froze
-7 ligykgikml full
2 lyrkhmngmk fun
-4 llskimokmk fun $
-14 lyjgjkkhmi function
-3 momlkmmkmk function $
-1 mokmmlmlmm function that
-4 lsvgklelmk funny
-1 llnlllelml funny $
10 - furniture
37 lmmlqmlmml future
-14 lmkpnqjlkl game
2 mmlujmlmmm game $
-8 mjmimtmmlm game i
-4 mlmnmlmmmm game on
21 - games
39 - garage
22 mjkvmkmmmm garden
27 - garden $
9 - gardening
10 mjmkvkmmmm gave
-3 mjmkvkmmmm gave a
7 - gave me
-4 lullmllkmm generate
-4 lullmllkmm generate a
7 gmmmlmlymm german
7 gmmmlmlymm german $
-21 hxiyvdffkf get
-13 jwkjlkmlmm get a
-7 krmlmjmmmm get an
-8 lkycmmhlmm get it
12 - get pregnant
-2 mmmlmmlmmm get that
-8 mqiomlmmmm get the
-3 mglummlmmm get up
12 - get>CONDITION
-11 lgwkllglmm get>DEICTIC
-13 jwkjlkmlmm get>a
-7 krmlmjmmmm get>an
-8 mqiomlmmmm get>the
-3 mglummlmmm get>up
19 kigpxkvkml get>w
5 - gets
10 lpkmlkkmml getting
1 lrlhmlmmmm getting a
11 - getting divorced
12 - getting married
-20 lrmjmmmmmm gift
-20 lrmjmmmmmm gift for
3 llmikttmml girl
11 mmmimmtmmm girl $
17 - girlfriend
7 - girlfriend $
-29 gyyajhfsmi give
-9 lplllkllml give me
-13 mmyamllmmm give up
0 mykkmllmmm give you
5 kvukhgllmh given
-10 lymklgmlmh given a
-1 mgwlkmmmmm gives
-1 mgwlkmmmmm gives me
-8 kkyaklfmml glad
-5 mlyemmkmmm glad i
0 llsklmlmmm glad to
0 lmskmmhmmm glad you
6 mmlqmmkmmm glasses
-42 hihyadwdio go
-17 mjotkknlll go $
-1 mrmmmlklml go ahead
-5 mjlqlmmmml go home
-3 lllskmkmml go in
-2 mlgpmmkmml go now
-14 mllpmlkmmm go out
-1 mullmlklmm go through
10 ldgyimlmku go to
-3 mkxellmlmm go with
-5 mjlqlmmmml go>HOME
0 mlgpmmkmml go>NOW
-3 lllskmkmml go>in
-14 mllpmlkmmm go>out
10 ldgyimlmku go>to
-11 ltrbkhyjlk go>w
-32 mllijimmyl goes
-8 gfdygbdklg going
-6 lliqmmlmmm going $
-10 mljqllklmm going out
-1 hjoyffhlmi going to
-5 lklkoqmlml gold
6 mllvarmmmm gone
9 mmmmhrmmmm gone $
14 ojyatiohkq good
-1 mmxlimimml good $
-1 lmullmkmml good advice
-3 lmijymimml good for
9 mlnmmmmmlm good i
0 mmamlmtmml good luck
1 mmikmmrmmm good morning
-4 mllnlmqmmk good night
-4 klykjmimml good to
1 nloyfaaikh got
7 mqlplgmmmm got a
-7 mlmpmklmlm got cold
3 mlpmmmllml got cut
-5 llvclmjlmm got it
4 - got laid
6 - got married
16 - got my
-9 mrllmjmmmm got stuck
4 mmjsmlmmmm got the
-20 leltmmmmmm got to
-4 mmkpmmjmmm got up
-7 mmlnmmkmmm got your
4 mmlnmmmmmm got>-ed
8 - got>CONDITION
-10 llvalpjlmm got>DEICTIC
-7 mlmpmklmlm got>MOOD
23 - got>MY
22 - got>THIRD
-7 mmlnmmkmmm got>YOU
7 mqlplgmmmm got>a
3 mlpmmmllml got>cut
4 mmjsmlmmmm got>the
-20 leltmmmmmm got>to
-4 mmkpmmjmmm got>up
-6 kvitkhlmml got>w
-11 mmeomlxmmm gotta
-11 mmeomlxmmm gotta go
-12 ljiiykmkmj government
-3 mmmommmmmm grade
16 - grades
12 - grades dropped
6 - grandfather
-7 mmmnmllmmm grandma
-12 mmmnmllmmm grandma 's
4 - grandmother
6 - grandpa
-3 dfyoptkjlj great
-1 llwkimkjmm great $
-6 mkjtkmmmml great day
-2 lmrlkmfmmm great job
10 kllkyljmmk green
12 kmmmymlmml green $
1 mimhkrmlml grew
-3 mimhkrmlml grew up
6 - greyhound
8 - group
8 - group $
-12 oixgmlimmm guess
17 mimlmkykmm guest
-3 mliqmlmmmm guilty
-2 mllpmmmmmm guilty about
6 - guitar
3 lllrmllmmm gym
-1 mlmommmmmm gym $
6 - gym on
-9 hbnykyakug had
5 jilwirhlll had a
-8 mlkpmmmmmm had enough
-3 mmknmmlmmm had lunch
2 - had my
-19 ljmmtjlmxj had to
7 - had>MY
5 jilwirhlll had>a
-19 ljmmtjlmxj had>to
-27 ljgyixelll had>w
24 mgmllylmmm hair
5 mhmjlymmmm hair $
15 mlmommmmmm hair is
13 mkkykmkkmj half
13 mllslmmmml half past
25 - hall
-4 qllkmtkmmm hand
-4 qllkmtkmmm hand $
23 - handed
25 - handmade
-5 mlljkmymml hang
-2 lipjwmlmmm happens
0 urxahjtlmk happy
-7 lljlllwmml happy new
-5 lkykmlllmm happy with
-1 jjsgtijkwj hard
1 mmomlmmmml hard $
-4 llmmommmml hard to
1 - hardly
-20 maifykahio has
9 - has 0
-7 kapeyjhklf has a
2 mlmlpmmmml has about
9 mjlxglmmmm has been
-4 mllhylmmmm has great
7 mlljqvjlml has no
-4 mrlklmlmmm has three
-2 mklkomlmmv has>-ed
9 - has>0
-4 mllhylmmmm has>MOOD
-7 kapeyjhklf has>a
7 mlljqvjlml has>no
-8 pokyahklli has>w
4 mlnlmlmlsm hate
-23 mlmlmlmmsm hate my
0 nwdvfijjlf having
-17 lhkwjkpmml having a
3 mnmkmlmmmm having an
-8 mllqimlmml having dinner
-7 ijmslmmmmj having lunch
-10 lukimllmmm having trouble
33 iiylbmjkyo he
23 - he 'll
-1 mmlpkllmml he 's
-3 lmktjllmmm he is
23 mmmolmmmmm he just
5 - he left
6 - he loves
6 - he never
8 - he quit
3 mmqllmlmmm he says
-11 llvhrimmmm he was
-14 lliyimjlmm heading
-8 kmqykkalml hear
-2 llqrlllmmm hear it
-3 mltkmmjmmm hear that
-4 mmgymldmmm hear you
-34 liycvhfmml heard
-15 mkyhfljmmm heard of
-3 mlkkwkmmmm heard that
8 mlmjmllmmy hearing
-4 mklopllmmm heart
-1 kliqylkmmm heat
1 mkitkmmmmm heating
4 mmiommmmmm heating $
24 mpkmmmmmmm heights
24 mpkmmmmmmm heights $
1 mljkmmlvmm hello
-27 lymjihgili help
-8 lksojlllmj help $
-9 myhkmkhjml help me
-3 nmmmmmmmmm help my
-1 llxlhmamml helped
-1 llslkmjmmm helped me
-5 jurlikgkmm helpful
-2 mmrlkmhkmm helpful $
-1 kiylillmmm helps
-4 kmpmmllmmm helps $
-24 qihqwnklvj her
-7 smljmmlmmm her $
12 - her name
10 iaayalyply here
-22 kcaydmaqmg here $
6 mmlommmmlm here i
-3 ljjfjmymmy here to
-14 mjmjgwmmmm hero
0 mlkllmplml hey
12 ekjhllylll hi
-3 mljimlwllm hi $
-5 mimlmxmmmm hide
2 mjmkwimmmm high
6 - high school
8 - hiking
-2 mkyietilll him
-6 lmylfljmmm him $
37 llkheylmul his
9 - his job
11 mkmmrlmmml history
9 - history $
-4 mkmmrlmmml history of
-4 llnjllxlml hmm
24 nmmmmmkmmm hobbies
-7 mlmqmlmmmm hold
16 lmmlqmlmml holds
-38 rgayfiaklj home
-15 thfyhjckml home $
-8 mmjsmmlmmm home yet
-29 momnlkllll homework
-23 mnmolllmmm homework $
10 - honda
10 - honda civic
12 mklmmmirmm honest
-6 mlglylkjml honey
0 mllmumljml honey $
-8 jkpaijylmk hope
15 mmmllmnmmm hope to
-7 klfjkkymml hope you
-6 msqfmllmmm hoping
19 - horses
19 - horses $
25 - hospital
1 - hospital since
7 llkuimkmmm hot
8 mpmkmkmmmm hotel
29 lglpsllmmm hour
-26 mjllsllmmm hour $
-17 yalenvllly hours
-14 yclinkllmy hours $
19 mlpmmtimmm house
10 mlipmtimmm house $
8 - house in
-50 yffbicwjrd how
-1 gmjsmmmmmm how about
2 rlmmmllmmm how can
2 mplkmlmmlm how do
-4 rljlmmmmmm how does
-21 lkmkmmmmvk how i
-10 llmrmmlmmm how it
-21 sikkqmlmml how long
-5 msmlilmmml how many
-4 yilkmjlmmm how much
38 sjkkqmklmj how to
-3 kmqmmmkmmm how you
-22 mkjamnymlm human
-20 mlkdmoymlm human $
-18 mjlhylllmi humans
-6 mmeummimmm hungry
1 mlmsllllml hurt
-5 migyjljlmm hurts
-4 mimxmlkmmm hurts $
19 - husband
5 - husband $
2 - husband is
7 - husky
11 laygayaaya i
-20 innheuooho i 'd
-19 durxfddejf i 'll
-9 hebxatgaum i 'm
14 - i 're
4 pvcxcebhqt i 've
2 - i adopted
-16 llxfmkhlmm i agree
6 - i also
14 - i always
-12 mkygljjlmm i appreciate
6 nmmmmmmmmm i ask
-18 lixdxkkmkl i asked
6 mlnlxlfmmm i believe
-13 lmnhmltmmm i bet
-8 mlloljmmtm i bought
2 - i broke
-10 mliullmmmm i burned
-2 mmjsmmimmm i buy
-7 mmllljmmyl i came
25 igsrjivjml i can
-10 mlmkmqmmmm i carry
0 msllllmmmm i changed
-9 krjlmlmmlm i click
9 mmlommmmlm i come
1 - i cook
-10 jjhskyjllk i could
-15 klxklkjllm i did
29 ukiminyvjl i do
-11 qjmkmnmmmm i draw
-14 mlllkummll i dreamt
8 - i drive
-3 mmmpmkmmmm i dropped
8 - i eat
10 - i enjoy
-35 kipykfaklk i feel
-6 kqmlmlmmlm i find
14 - i finished
-19 mlnsljlmll i forgot
2 mmolmmllmm i found
6 - i gave
1 aylolgiklh i get
9 ljkslklmkv i go
1 kgkvlihlll i got
-11 mmeomlxmmm i gotta
12 - i grew
-9 lkxgmljmmm i guess
-19 kgkojqilwk i had
4 mlnlmlmlsm i hate
1 mmskmmgmmm i hear
-16 llhlyimmmm i heard
-2 nmmmmmmmmm i help
-7 kkreljslmm i hope
18 - i joined
-25 usfpljpkll i just
5 mllumkmmmm i keep
8 mmmmmmlmmm i knew
-9 elyfmkjlmm i know
2 mikvmkmmmm i left
-9 jiydlkfkkm i like
-13 lkljitlmrt i live
-8 mlkklnlmly i look
-22 ljmljhmmyk i lost
4 jkhqllnklm i love
18 - i made
7 htmlmlmmmm i make
-6 oiqlmlmlmm i mean
-3 llplmlmmmm i meant
-5 mmltmklmml i meet
5 - i met
20 mmoimmmmmm i might
2 mmflmmsmmm i miss
-18 llctmltmmm i missed
6 - i moved
-6 mlgvmlmmmm i must
-37 jydjcahrji i need
-9 mlsllklmmm i never
-12 mhksljmymm i only
-12 mlivmilmmm i overslept
0 mmmmmmlmmm i owe
-7 ljklltkmul i own
20 - i passed
-1 slmmmhmmmm i pay
19 - i play
7 mlqkmmmlmm i prefer
-10 lrmlmlmmkl i press
-3 msmlmimmmm i put
2 - i quit
-6 mlmkmommlm i ran
13 mmhmylmmmm i read
-6 mkrkmmmmmm i really
2 moklmmmmmm i run
-14 mlrimkqllm i said
-11 lkwimlglmm i see
7 mjmmmnlmmm i sell
-2 nmnlmmllmm i should
11 - i signed
18 - i sleep
-12 mlhwmlkmmm i slept
7 - i speak
2 - i spend
-15 mklsmklmmm i spilled
6 - i started
8 niolmlkmmm i still
6 - i stop
4 - i study
15 - i swim
14 mjlqmnmmlm i take
1 - i teach
-5 mhjlmummmm i tell
-3 qkkkmvmmlm i the
-32 rgvfyaejkk i think
-11 mmxilklmmm i thought
2 - i told
4 lliykgmmlm i took
11 - i travel
2 mmpkmllmmm i tried
2 - i trust
10 - i turned
-20 llyaljjllm i understand
26 mqkmmmmmmm i use
9 - i used
4 - i usually
7 - i visited
-4 vmkpmklmmm i wait
-14 aygieanxhh i want
21 nlkqfeokyk i was
-14 mkjwmklmmm i watched
6 nlmmmlmmmm i wear
0 lhlvlklmml i went
-12 njjklwlmll i were
-37 krldjyslll i wish
-4 mlmrmjmmmm i woke
11 mmmmlmmmmm i won
-3 mlmiknlmvl i work
9 - i worked
-20 qlpckyjxkl i would
19 - i write
18 - i wrote
-6 kwdpxljkmk ice
-4 mllplmlmml ice cream
-4 mllplmlmml ice>w
-8 mjlkxljlmk iceland
-7 okxhllhjml idea
-7 mlximmhkmm idea $
-19 lymjglmmmk ideas
-19 lymjglmmmk ideas for
1 ycketxbkig if
-8 mhihgyklii if i
12 mlpmkmllmm if it
-1 yjokxjfmmm if you
5 mlmmnmmmmm illness
5 mlmmnmmmmm illness $
-10 khyglwilll imagine
-3 mjmmmvlmll imagine i
-4 muklmkkfml improve
29 hbayutayye in
-26 kwlnfuhllk in $
-1 mmmqkmlmml in 0
-31 lllfylkhkg in 0000
-11 hdgpcyefit in a
-2 plmmilmmmm in an
3 mkllmwmmmm in another
2 - in april
1 - in august
-10 mkkyjlkkml in bed
2 mmmmlommkm in berlin
-9 mommmmmmmk in boston
11 - in charge
-2 mmmmpmlmmm in chile
-7 mklsmlkmmm in class
1 - in february
-5 mllpnmmmmm in five
2 - in florida
13 mlkmmmmrmm in french
1 mlmujllmml in front
4 gmmmlmlymm in german
-6 lllskmmmmm in here
22 - in hospital
10 lklmmmmpmm in it
15 - in june
14 - in leeds
-8 mpmohlmlmj in line
3 pmmmmmjmmm in love
1 - in march
33 nmmmlmmmmm in may
8 mlqkmmmmmm in mind
28 lklgqvklij in my
-23 mmmjrmmmmm in november
8 - in october
7 - in ohio
-1 mmlmmkmolm in one
-5 mmmmllmiyi in order
8 - in prison
-3 nomlllmmmm in rome
-5 mgjljmkymm in simple
-7 mwljmlmmmm in size
5 - in spring
-8 mmmmomllml in sweden
-5 mllplmmmml in ten
-2 faqyudspqq in the
-4 kylnamkmkk in this
-18 mkmliklrwl in three
-5 mgmsmmmmmm in tonight
-20 mlmnnmmmml in twenty
3 mjimmmmymm in two
-11 mlmmqjmmml in vermont
-16 mlmmkfmmul in vienna
-1 mmmlplmlmm in winter
-4 mmmmommmll in zurich
7 yyiiabmkkl in>-s
-1 mmmqkmlmml in>0
33 nmmmlmmmmm in>AUX
-15 liltgkiymh in>CODE
0 hwksaujqjj in>DEICTIC
3 pmmmmmjmmm in>LIKING
6 mmmljmlmmy in>MOOD
18 lklcyvjlii in>MY
3 mgmsmmmmmm in>NOW
-5 mmmmllmiyi in>ORDER
10 lllhyllkml in>SPAN
-11 hdgpcyefit in>a
-2 plmmilmmmm in>an
-10 mkkyjlkkml in>bed
-5 mllplmmmml in>ten
-2 faqyudspqq in>the
3 mjimmmmymm in>two
14 caaayasyvb in>w
-3 ltkjiliwml include
-6 jtlkmlmmmm index
-6 jtlkmlmmmm index $
-8 mnmkkhmmlw input
-15 mgjrmllsmm inside
-7 mylemlmmmm installed
-16 mlkrmmmmmm instead
-16 mlkrmmmmmm instead $
12 - instrument
6 momlmmmmmm insurance
-16 kqleplmmmy interest
-4 lmullllmll interesting
14 mlmmmnmmlm intern
-8 lqmmlllmmm internet
-8 lqmmlllmmm internet is
6 - interview
9 llogjylalk into
-23 lfljkymllk into the
0 mnmlmjkxmm introduction
0 mnmlmjkxmm introduction $
-17 tllismklml invented
-27 mkmllklmmy iphone
-20 mlmlkllmmy iphone $
88 yahytaaeha is
-10 yegilkymmm is $
18 lwmimulmmj is 0
14 mlmlmpmmlm is 0000
-11 rtlayakymj is a
-22 lylckimlmk is about
-9 mmkvglmmmm is asleep
10 mkmomlmmmm is at
-1 nlolkmlmmm is better
-21 liwyghllll is broken
33 - is called
-21 nlmnmmlmmm is calling
-18 llmkskmlmm is free
15 mmkmsmmmml is from
-3 lmijymimml is good
-1 llvkjmlkmm is great
-10 klllqmlmml is hard
-12 mkmqmllmmm is here
22 - is i
20 mlmmqjllmm is in
5 uhllkmmmmm is it
-2 mlmmmmlmmm is killing
10 mlmmmimmum is my
13 - is next
-5 rujidkllml is not
61 mjmqmmmmmm is on
13 - is our
-9 mjmsjklmml is out
-20 lkluellmmm is running
0 mgnqkmmmmm is so
7 mlmommmmmm is still
0 nmlmmmmmmm is that
-15 vuhavlkjlk is the
2 nkmkmmmmmm is there
-6 jyjhilmkmv is to
-6 jnwpelllmm is too
-1 llxllmmgmm is wrong
-9 ulmkklmlml issue
-46 ynyamaryya it
-69 khycaapdvh it $
-5 kpigslylml it 'll
11 yaeqyiwhki it 's
-1 monllmmkmm it a
-1 frjmlmlymm it again
-8 wglksmmmmm it costs
5 mlqlmllmmm it did
2 momlkmllmm it does
-2 milvokmmmm it has
13 mmgukmlmmm it hurts
2 mpmmlkmmwk it i
-7 leflillyml it in
-3 ljcjtlylmm it is
1 mmrlhmlmmm it makes
-9 mkqcmmlmmm it now
-2 klyfkmlmml it out
-1 mrilhmkymk it should
-2 morklmmmmm it still
-3 kmhhymlmml it takes
-6 lkqllllmmm it that
33 lhiymmlmmm it to
-2 mklpmmmmmm it tomorrow
0 mkcwmmmmmm it tonight
-10 llmrmmlmmm it turned
7 mvrmmmhgmm it up
2 ljlpkltlml it was
28 - it when
-5 lmrlmmmmmm it with
-3 nvglmlmlmm it without
-8 ljyeklllmm it worked
-5 ljykjmhlmm it works
10 tkmmmmkmmm italian
6 tkmmmmkmmm italian $
-1 mklrmmmmmm jacket
5 - january
5 - january $
2 mmmlplmlml japan
5 mwmlmmlkmm jazz
1 mwmlmmlkmm jazz $
63 kssjhhmkyi job
-23 lkukikmmsl job $
-17 mkmmmjmmvk job and
13 - job as
22 - job at
1 - job interview
7 llkmimlmly john
-20 ifmrkmmmmv join
18 - joined
-13 lskkmmlkml json
-2 mokmmmlkml json $
6 - judge
1 - july
1 - july $
18 - june
18 - june $
-30 yiswjcokhd just
-4 ljvcklymmm just a
-2 lllplmjmmm just about
-8 mmlplmkmmk just arrived
-3 lmlsmmelmm just chilling
-1 lmthrmjlmm just do
-1 kmmkmmltmm just give
1 lmkpmmjmmm just got
-4 mmkpmllmmm just had
-7 lmsdmlymmm just kidding
-5 mllqlmjmmm just left
-11 lklyllgmml just now
9 mkmnmmmmmm just put
-2 lmmplmkmml just reached
15 - just started
-8 xqjhmmlmlm just want
-3 lmkfmmwmmm just wanted
34 laynsirlmk keep
8 mkmlmlxmmm keep in
-1 mfummmjnmm keep it
-1 mlqkmmmmmm keep that
17 mkmlrkmmml keeps
11 - kid
11 - kid $
-7 kljdllymmm kidding
36 - kidney
27 irktjiomml kids
7 jtllkkqmmm kids $
-10 mmmtgllmmm kids 're
1 - kids in
-11 mlmomlkmmm killing
-11 mlmomlkmmm killing me
-7 lrmkwmlkmj kilometres
-2 mkmmjkmmwl kilos
-13 mlllclylmk kind
-31 lhjeoyimlk king
-5 mkkkmxmmmm king $
-10 mkmjmskmlm king and
-14 mjmelylmml kingdom
-14 mjmelylmml kingdom is
-13 mllilmymmk kisses
22 - kit
-1 mmlqkllmlm kitchen
-12 mmlqkllmlm kitchen $
5 - kitten
19 - knee
7 - knees
0 llnlosjlmi knew
-7 mlnmjtlmmj knew that
24 - knit
24 - knit $
-42 yanjnfjiki know
-18 mlyhllhkml know $
11 yeklmmmmmm know how
-1 llkltmmmml know that
-14 ykmfmlmmmm know the
-13 yfkkmkkmmm know what
14 akllguvlml knows
-3 cklmbuwmmm knows $
8 - korean
6 - lab
-3 kjkolmwmml lah
-3 mjlqmmlmmm lah $
4 - laid
4 - laid off
-14 lkmkiylmmk land
-6 mlkonlklmk landed
-2 mqmllpimlj landlord
-15 mqmllpimlj landlord $
11 lkljxmllml language
7 llmlvmmmml language $
-12 mmmlomlmmm languages
-1 mklnuljlmk laptop
2 mlmpmllmmm laptop is
-5 lxlllllfmm large
-6 lmmlolmlml largest
31 ilbvgypmjy last
11 - last month
-6 lefyirlllj last night
8 mmmkpmmmmm last week
6 - last weekend
15 mlllsmmmmm last year
-3 mlkgymklml lasts
-6 kjayfktlml late
-5 llaxhlmmml late $
2 mmmnmmlmml late to
7 - lately
-19 kigvliilkk later
-15 ljimlkjlll later $
-3 lmlqmklmml later i
-13 mlgumlkmmm laundry
-1 mlllsmmmmm law
3 - law in
-13 mlllsmmmmm law>AUX
3 - law>in
25 - lawyer
-2 mmmkqlmmmm league
14 kqjiykkkmg learn
33 - learn how
26 mhlmummmml learn the
11 - learned
9 - learned to
39 mlmkommmmm learning
10 - lease
-7 moklfllmmv least
-6 mtklflmimw least three
31 kkiyivkmkk leave
25 lllomolmmm leave $
-18 ukljoklkmh leaves
-13 mkinkrjmwl leaving
-3 mmmnlmmmml leaving in
-12 mlknmkkmwl leaving the
0 mgmmqlmmmh leeds
30 ojgyiqjkli left
-1 ooirmjjkmk left $
3 - left me
-6 mimqmlmmmm left my
9 mmksmlmmmm left the
1 mmjqmmmmmm leftovers
1 mmjqmmmmmm leftovers $
-52 mgwsajyaka len1
8 xyasyyadyy len12
73 tngaaygqyy len20
-98 aayfaayyaa len3
-50 hayyyayoaa len6
12 - lent
8 - leo
-4 lljlemiyml less
-25 jslmdsyfjg let
3 lnuklmkjmm let me
-28 kshnfttikh let us
-1 mminmlummm let you
-28 kshnfttikh let>WE
-1 mminmlummm let>YOU
3 lnuklmkjmm let>me
-29 lqljetkktj letter
-10 mplkhykklk letter $
-19 lymkfkmjmk letters
16 mmlomllkml library
15 mpmlmllkml library $
25 lhmmvkmmmm license
-8 pgltnmjlml lie
-49 miahyrvkwi life
-26 njakksymwl life $
-12 lmllrmjmmm life is
-8 mmlnmlmmmm lift
-3 mulsbsljlm lights
5 mwmllmljmm lights $
-8 mlltcsmmlm lights went
-32 wxyaaadygf like
-1 mlrlmmlmmm like $
-14 luojgflyml like a
-11 mwjpmllllm like i
22 likkmmiylm like it
10 - like my
-5 mmkqmmmmmm like nobody
-5 rjglgmykml like that
-24 lcxglllulm like the
-10 mkqkmmlklm like this
10 wyajlikhlj like to
-1 lqslkmklmm like you
-7 mmolmmjlmm like your
-5 lkyjllkmmm liked
14 loklymikml likes
-2 lgmklmmsmm limit
-27 lmltgklimi line
-12 mmmpmmmimm line $
-12 mvmjhmmlmj line 0
-9 lpyikllemm link
-8 mrklmlmgmm link $
-1 ommllmlmmm lisbon
-2 kwiiljkeli list
-5 lmkkmlklml list $
11 - list for
-3 lpllmlmlmm list of
5 - listen
5 - listen to
-13 mjufmlymml listening
-7 lisqpikmmm little
28 qjidytikrp live
-14 rjlfsalktt live in
7 - live near
1 - live with
-15 lkljfylmml lived
-12 mlljhymmmm lived in
-2 likknkmllq lives
-2 mkmmnimllq lives in
1 mkmlkommmm lives on
38 mmmmmmlmmm living
10 mmmmmmlmmm living $
18 - living in
24 - loans
13 - loans $
4 mqmmmiklmm logo
-5 mqmmmiklmm logo for
-15 kkseikyjmk lol
-11 llsbllylml lol $
-2 lmgrllulml lol okay
-2 lmgrllulml lol>MOOD
-7 mmkmlkmmyl lonely
-53 mioynlshlg long
-11 lisymkkimk long $
-12 llmlpslmmk long ago
-11 kmkumkkmmm long day
-2 mlplglylml long time
-4 mkmlojmmml longer
-14 lsqhlmjily look
-9 mltimolmlk look at
-4 mklhgymmlj looked
-4 mklhgymmlj looked at
-35 kyuakjjljt looking
-35 kylakjkljt looking for
-1 llylemdkmk looks
-14 lylillkmml loop
34 - lose
11 - lose my
16 - lose weight
10 mmklymilml losing
13 - losing my
8 mjmmrmmmml loss
8 mjmmrmmmml loss of
-35 kjvgqggjyj lost
-17 mkmmjkmmwl lost 0
-15 ljlrmjlmvk lost my
2 llllummjml lost the
-1 kcyopkhkmk lot
17 lkykblilml lot $
10 mlknqlmmml lot of
10 mlknqlmmml lot>of
11 jfjmpjyitj love
-4 ollllmsmml love $
-10 kmujmmlmmm love how
-8 llklxmjlmm love is
-12 mkmmmljmul love it
6 - love me
-3 mmommmimmm love that
10 - love the
14 mlslmmkmmm love to
5 - love with
-11 mmalllymmm love you
7 mmlmmmpmmm loved
-2 jlklmmxmmm lovely
13 mllmmkmmtm loves
6 - loves me
3 mlmpmllmmm low
-1 lllkqnmllm lower
-3 mkaklmylml luck
-3 mkbllmymml luck $
-44 qafyhgqlmh lunch
-22 ujitjkklml lunch $
-12 mmlqllkmmm lunch break
20 liykjpkllk made
5 mkvmllmmmm made a
16 - made it
-4 mpmlmmmmmm mail
-13 mmlqmllmmm mainly
9 - major
23 - majoring
23 - majoring in
-34 kyeepoblwe make
-25 kuuhjklkmk make a
-1 lgcpkmkvmm make it
7 mmmmlmmmmm make me
15 - make my
0 khyjwkajmk makes
-5 mkylgmelml makes sense
-8 mwkimkhmmm making
-13 mwmemkmmmm making a
-1 mlmnmlmmmm mall
-1 mlmnmlmmmm mall now
-2 lklkhsmmmm man
-6 lqmklllmlu manager
-41 lolkokkkkp many
26 mkmkwmmmmm marathon
5 - marathon in
4 - march
4 - march $
-51 aayaasyaya mark!
-4 lkjifmykmy mark:
-18 yaaaaaaada mark?
4 mlmlpmmlml market
2 mnmmmmmmmm marketing
25 - married
16 - married $
1 - married 0
2 - married in
-12 llmlpqlmlj mars
-12 llmlpqlmlj mars $
23 - martin
2 mllmjtmmmj mary
5 llmmmmmmmm master
-5 momlmlmmmm math
12 julmlllmmm maths
39 nlqkklmmmm may
35 nmmmlmmmmm may $
6 - may 0
86 ayyyajgapa me
-13 asfmbyyili me $
-28 lwqihkhjmk me a
-15 mpolllkiml me an
17 mjmsmmllmm me at
14 - me even
14 - me for
0 njmmmmmmmm me how
-21 mllqlimmul me i
9 - me in
0 timmlmmmmm me is
-2 lljlmllymm me questions
7 mmnmlmkmmm me see
1 mnmmlmmmmm me ten
-2 hurjlmkgmm me the
16 ksljwllllk me to
-14 mkmpmllmmm me today
-13 mlmnmlmmmm me up
9 mimymmjmmm me when
-7 muilmklmmm me with
-3 kjrrimlmml me>-ing
15 - me>-s
0 timmlmmmmm me>AUX
16 lljlmllymm me>CHAT
12 - me>DEICTIC
-21 mllqlimmul me>I
6 - me>LASTING
-14 mkmpmllmmm me>NOW
1 - me>THIRD
8 mflymmimmm me>WH
-28 lwqihkhjmk me>a
-15 mpolllkiml me>an
17 mjmsmmllmm me>at
14 - me>for
9 - me>in
7 mmnmlmkmmm me>see
1 mnmmlmmmmm me>ten
-2 hurjlmkgmm me>the
16 ksljwllllk me>to
-13 mlmnmlmmmm me>up
29 myxehgkglk me>w
-8 mmillmtkml meal
-17 ppyfjjfkml mean
-4 jvpkllhlmm mean $
-1 sjomllmmmm mean the
-1 mormjmlmml means
-3 llplmlmmmm meant
15 qmlmkmlmmm meat
5 - medical
-14 nibyhislli meet
-6 llcykjummj meet you
-21 jkjybkekmv meeting
-14 kllygkhlmj meeting $
-3 mmlokmmmmm meeting is
5 - member
-7 mjlkppmmmm memory
-6 lmmlqmllmi men
-1 mlkummkkml message
11 - met
4 mkmiskmlml middle
20 mmoimmmmmm might
-10 gykxbkjimj milk
-5 mslpklklmk milk $
-7 mimlqnmmll million
-14 nppijktkkl mind
-23 lqpijkukkl mind $
11 mtmlmmllml mine
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
-1 jkllyjjmmj mix
-1 jkllyjjmmj mix>w
-3 mykkimllml mode
-3 mykkimllml mode $
9 - model
-10 lqkmllrllk mom
-15 lhlilkxmmm moment
-14 mjlnmklmmm moment $
-13 mkmjglkmmy monday
-12 mmmkimkmmy monday $
-4 mmmlommmml mondays
-8 mmmlommmml mondays $
-7 hylarmjllg money
-18 immljmmmmi money $
-5 mpmlmmmmmm money from
26 mgmmpqlmmk month
24 mhmmmrlmmm month $
-10 mklldkxmwl months
-4 mkmmjkmmwl months $
-11 mmmlgmxmml months ago
-20 mllqmllmmm mood
-18 ljkfyrllli moon
-11 lklgysllmj moon $
-29 hsyihhbylh more
-20 kylnnjjjmm more $
-14 lyjlklmmmm more about
-2 mojljmismk more formal
21 mkkmlmlxml more than
35 kdaxkkykll morning
12 ldaxlkykml morning $
8 mmkpmmmmmm morning i
14 - mortgage
11 - mortgage $
-20 lejhwjjpky most
1 - most is
-4 mlmmolmmml most of
-13 mklkykmlll most people
23 - mostly
18 momkmmmmmm mother
-11 momkmmmmmm mother 's
19 pommmhlmml move
31 - moved
22 - moved to
-24 ngjprdilml movie
-4 oklqkkjmmm movie $
5 mmmlmjmmvl moving
-10 mmmlmjmmvl moving to
9 - mr
9 - mr>w
-2 selyehojli much
-7 mlgyjmjmmm much $
-5 mluokmflml much better
-29 ljlkvhmmml museum
-26 llmktkmmml museum is
8 mkmrmmlmmm music
-16 jykqbphjmo must
-5 mkolgllmmw must 've
-2 loqlrljomh must be
5 ayatayrrya my
2 - my 0
-3 mpmlmlllml my account
-8 mqmkmlllll my app
2 - my aunt
30 mlmmmmlmmm my back
-5 mjlfmlyllm my bad
-18 mjmrlklmml my battery
11 - my best
8 - my bike
-34 yrmamkllml my bill
42 - my birthday
11 - my blood
-15 mlmnmjjmwl my boss
1 - my boyfriend
4 mlmnmlmmmm my brother
-10 mllpmmjmmm my bus
7 mkmpmmlmmm my car
-13 lylfllklll my card
9 - my cat
-19 mdmekymlml my character
7 mhmrmmlmmm my class
-22 nnljmlmlml my code
-6 mlmpmklmlm my coffee
10 mommmmlmmm my company
2 - my cousin
12 - my dad
12 mmmpllmmmm my daughter
11 - my doctor
-1 mkmnkqkmml my dog
4 mkmkktmmkl my dream
15 - my driving
-9 mxmilllmml my essay
20 - my ex
-15 mllvllimmm my eyes
10 - my family
-5 mlmkmommlm my father
2 mlmmmimmum my favorite
-12 mkmrlllmml my feet
13 mhljkklymm my first
-20 mtmilkmmml my flight
-6 mgmrmllmmm my food
-25 mltdllyllk my friend
14 - my garage
16 - my girlfriend
5 - my grandfather
6 - my grandma
4 - my grandmother
4 - my grandpa
15 mlmommmmmm my hair
8 - my home
17 - my husband
-8 lqmmlllmmm my internet
-27 mkmllimmyk my job
9 - my kids
-14 mjmelylmml my kingdom
6 mrmmlmjmmk my landlord
7 mlmpmllmmm my laptop
7 - my last
4 - my late
6 - my lease
-26 nlmllilmwl my life
-19 mllskkkmmm my lunch
7 - my manager
-5 momlmlmmmm my math
-4 mlmnmmlmmm my mom
6 momkmmmmmm my mother
-5 mimllqlmlk my name
-6 mmmommkmmm my neighbour
3 - my neighbours
4 mpmkmlmmmm my new
-6 mlmomllmmm my nose
-11 mmmmlommkm my novel
10 - my old
-16 jymelkllll my order
29 - my own
-15 nmmomlkmll my parents
-13 mlmmmplmmm my partner
-12 mqmjmmmmmm my password
-18 mklrmmmmmm my pen
3 - my phd
-23 malylikmml my phone
7 - my policy
-20 mllqmmkmmm my pyjamas
-2 mnvkmmmkml my question
5 - my rent
15 - my roommate
14 mnmmmmmmmm my savings
1 - my school
-10 mjmslljlmm my screen
4 mlmmmmmmmm my second
-15 mklsmklmmm my shirt
8 mkmulmkmkl my shoes
-23 mlmmlklmsm my sister
13 - my size
8 mmmnmmlmmm my son
11 - my student
9 - my teacher
8 - my team
-12 mklilwmmll my teeth
10 - my therapist
11 - my thesis
7 - my third
4 - my time
3 - my two
-19 mlmmllmmkt my uncle
-11 mlkrmmlmmm my way
12 momlmllmmm my website
-13 mlmuklkmmm my whole
4 milpmjmmtm my wife
3 - my work
15 mkmmmjmmvk myself
-1 mkmmmjmmvk myself $
16 - nadia
23 monieoilkr name
-14 npmkmllmmm name for
23 mimllqlmlk name is
-3 mvmljmlemm names
-3 mpllmmmmmm nan
-32 lfhyijklmm nap
-19 lgiyiklmmm nap $
24 - navy
22 - navy $
2 molplhmkmm near
-4 molplhmkmm near the
-4 momjmmmmmm nearby
-4 momjmmmmmm nearby $
15 - nearly
15 - nearly blind
4 - necklace
-85 hyaumaayha need
-4 anmpmlmmmm need $
-13 jsdkqfkikk need a
-1 rlmrklmlml need anything
-8 mukjmlmmmm need help
-4 mjhykmjjml need sleep
-8 mkjtllmmmm need some
-8 ktggkimymm need the
-15 tsliihkkli need to
-2 mrllmmmmmm need you
-9 jqolmllmlm needed
19 lynkellkml needs
-5 myklflmkml needs to
-6 mmmommkmmm neighbour
-7 mmmommkmmm neighbour is
3 mlmpklmmmm neighbours
3 - neighbours $
-6 lkyijmakmk neither
-6 lkyijmakmk neither $
3 - nephew
8 mmlpmmmmmm nervous
-3 jsuaypmjjg never
-11 mtmimkmmmm never got
8 - never had
-12 mlykgmjmmm never heard
-6 mmnmmlmmmm never knew
9 - never learned
-10 mlplllmmmm never thought
36 ojfdvhyjln new
7 - new flat
4 mmllkmummm new job
-13 momknlmmml new phone
1 nlmmmmmmmm new puppy
-7 lljlllwmml new year
1 mmmmnmmmml new zealand
34 llllqmmmmm new>-s
8 - new>HOME
-10 mpmkllmmmm new>PET
-6 lljlllwmml new>SPAN
4 mmllkmummm new>WORK
-9 pmlixkilmg new>w
11 - newborn
41 myccksghli next
4 ntjklmimmm next $
-1 mtkfkvmmmm next chapter
6 mlmmpmmmml next month
-6 msljmmmmmm next to
16 - next week
6 - next year
-5 bjdgclyklk nice
-1 mldllmwmmm nice talking
0 lmkklmwmml nice to
33 kdcyhqolli night
-15 lgdyliklml night $
10 mmlmmmqmml night and
3 mlmlkqmmml night my
-7 mmmmomllml nights
11 - nimbus
24 mlkjulmmmm nine
20 mmmjsmmmmm nine $
22 gnyaauxmlf no
-6 ljmhlksoml no $
-15 mqkolmkmml no change
6 - no friends
2 lrplmlmkmm no i
22 - no kids
8 mlmmmnmmmm no money
-3 mmomlmjmmm no that
5 mmlkimwlml no>-s
-5 mmsmilhmml no>DEICTIC
2 lrplmlmkmm no>I
27 - no>KIN
6 - no>PERSON
-6 kncmoyprli no>w
-19 kifrytgkmk nobody
11 - nobody at
-6 lkllgulmml nobody knows
15 - nonprofit
-1 nkmmlmmmmm normal
0 mkmlmvmmmm northern
-7 plmlpklmmk norway
-6 mlmomllmmm nose
2 meyddakqfa not
-2 mmolmmjlmm not $
35 llfmvmqmmm not 've
11 mjtlmlmmmm not a
13 - not afford
-7 lmolmmllmm not agree
7 lmpjmmklmm not believe
-7 lmmkumjlml not buy
-3 lmpjrmhlmm not care
-4 klltlmlmml not come
-2 mnnlmllmmm not compile
10 - not concentrate
-10 mksrllmmmm not decide
9 - not drive
21 qmlmkmlmmm not eat
-17 mmhvmmkmmm not find
2 mmiommmmmm not finished
-8 lpnlmmllmm not get
0 mlmrmmlmmm not go
0 mmlmmmmmmm not had
-2 mlfymllmmm not hear
8 mlpmlmlmmm not help
-8 mmjsmmlmmm not home
-4 mmlommmmmm not in
-40 tljykkjklm not know
4 mskkmmmmmm not let
18 llnlmmlhmm not like
6 - not love
5 - not married
-6 mmujmmkmmm not mean
14 hmjmmmummm not much
-17 klnllrlwlm not need
7 lmilmlymmm not own
3 mmmtlmjmmm not pick
-7 llllslklml not read
-20 ilybllilmm not see
-3 lmjlrmilmm not sleep
22 - not stand
-2 mmfummmmmm not stop
-14 ylpgmklmmm not sure
0 mminmmkmmm not talk
-2 rlqlgljlmm not that
-7 jlsklmlkmm not think
-10 ymjjmmllmm not understand
-2 ikullmmlml not wait
-1 lmfmmmlymm not want
-6 lmrklmlmlm not what
-15 kqwfimklmm not work
3 lrmlmlmmmm not working
-4 klmmlmhxmm not write
35 llfmvmqmmm not>'ve
-4 jgqmlllsml not>-ed
-14 lmmpkmkmml not>-ing
5 - not>CONDITION
-11 wlohflilmm not>DEICTIC
-8 mmjsmmlmmm not>HOME
25 llnlmmlhmm not>LIKING
11 lliqmmlmmm not>MOOD
-6 lmrklmlmlm not>WH
-13 jwwehlklml not>WORK
11 mjtlmlmmmm not>a
-7 lmmkumjlml not>buy
21 qmlmkmlmmm not>eat
-8 lpnlmmllmm not>get
0 mlmrmmlmmm not>go
0 mmlmmmmmmm not>had
-4 mmlommmmmm not>in
4 mskkmmmmmm not>let
7 lmilmlymmm not>own
-20 ilybllilmm not>see
-55 nfosleyyie not>w
-2 kpqehvopkj nothing
-11 lmjfgwxlmk nothing $
0 mlmiunmmkl novel
-9 mlmmqjmmml novels
-23 mmmjrmmmmm november
-23 mmmjrmmmmm november $
-33 eyyvfbaghd now
-24 kgfyjgakki now $
-4 krtmllllkl now i
12 - now on
-5 mmjommlmmm now talk
-5 nnllmlmmml null
3 iuhgkioyll number
-4 muiilkpwml number $
9 jrmmmmmmlm number is
-8 lwlklgmkmm numbers
45 - nurse
12 - nuts
15 ppllmllmml o
-4 ppllmllmml o clock
-4 ppllmllmml o>w
13 - october
11 - october $
7 cykaoymajq of
33 wlllkimlml of a
-7 mllnpllmml of coffee
36 - of five
3 - of four
12 mpkmmmmmmm of heights
-2 mmmkmpmmmm of how
-21 lhpqlllmlm of it
2 - of music
50 kpmklhllwl of my
-6 mimlklmmlv of our
-7 mrmllllmmm of that
-30 jycnlqjhlg of the
-1 mjwlktjmkj of them
-12 ljholymmkl of this
-1 lwnkkmlmml of those
7 mommmkmmlm of three
-19 mhmltkmmll of two
5 - of work
-1 dluhmlpmmm of you
36 - of>-ing
7 kxgqhlkkli of>-s
-41 jtmpiwjljl of>DEICTIC
47 klmjjhllwu of>MY
2 - of>PLAY
9 - of>SPAN
-15 liykgshlkh of>THIRD
-2 mmmkmpmmmm of>WH
-18 mumjmlmmmm of>WORK
-1 dluhmlpmmm of>YOU
33 wlllkimlml of>a
-30 jycnlqjhlg of>the
-19 mhmltkmmll of>two
-38 maceyvxfhy of>w
-3 lolygkhhlj off
-9 mjoyclklml off $
-5 mlmjsmmlml off in
-9 mljwlmkmml off to
-5 mlmjsmmlml off>in
-9 mljwlmkmml off>to
11 - off>w
-13 mkyajlkmmy offer
-5 mlyammlmmm offer $
6 - offered
-4 liivjjjmlr office
9 mmjsllkmmm office $
-9 mllpmlmmmm office today
3 lkykilclml oh
35 - ohio
20 - ohio $
2 oimqghuili okay
-6 tlgnkkokml okay $
3 - okay a
-10 kkpvljemll okay i
-1 mmtlkmjmmm okay that
52 tnggaysllk old
-10 mlilknylml old $
1 - old school
12 - old westerns
37 - old>-s
3 mkmmbummmm old>PERSON
1 - old>SPAN
9 mlijiyylml old>w
5 - older
7 glaygakafy on
-19 moivmkogml on $
3 lelkorkmml on a
1 nlmkvmlmmj on friday
6 - on fridays
-7 mlmqmlmmmm on hold
-9 mllommlmmm on me
-13 mkmjglkmmy on monday
-4 mmmlommmml on mondays
-60 kliwkgillk on my
27 - on our
-9 mlmmemlmmw on port
9 - on saturday
4 - on sunday
-11 mmmlrkmmmm on sundays
2 ngmyhdmijf on the
-5 lqlkmmmmmm on this
4 - on tuesday
13 mmmmmmlmmm on weekends
-6 msipmkllmy on your
-17 lvmkhqlmlj on>-s
16 mjmhpljlmy on>AHEAD
-9 mpmimmmmml on>CODE
-10 loarmkymmm on>DEICTIC
22 mllktklmml on>LASTING
-33 kliwkgillk on>MY
-6 msipmkllmy on>YOU
3 lelkorkmml on>a
-9 mllommlmmm on>me
2 ngmyhdmijf on>the
49 liyilkjlmt on>w
2 kkkmsuipml once
-4 llkmvlipml once $
-14 tgyejifuhf one
-1 icyhdjqjlk one $
-1 nlolkmlmmm one is
-2 myflimkkmm one more
1 mjmmmtmmkm one of
-1 mxrlimijmm one please
-8 lrjsmkplmj ones
-7 ljkumlpmmj ones $
7 lvmillmlmj online
-2 mpmjmmmmmm online $
5 msmmlmmlmk online shop
-30 nafdneyylr only
-16 mimmglmmmt only $
9 - only child
-1 lclmmmmymm only reply
7 kkptonjjmi open
-10 mmlrmmlmmm open $
-15 lkspjoljmk open the
9 mmmmhrmmmm opened
-24 ljlgkymllj opens
23 - operation
23 - operation $
-15 lmommmmjmm option
-13 yikkflyomg or
-9 qmmlgmylmh or>w
-33 guijisigvq order
-17 kqlllklllm order $
-4 mrlhkmlmmv order has
-76 ayaaakmyaa orders
-6 ayaaaaayja orders none
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
-12 lakyiqfikd out
-14 egrugwfklk out $
-13 linyjljmmk out for
-4 mmmkqmmlmm out in
6 - out last
-13 mjjwjkjmml out of
-14 mlkqmllmmm out with
21 - out>DEICTIC
-6 mmjqlmklmm out>NOW
10 wilkmmmmmm out>WH
-13 linyjljmmk out>for
-4 mmmkqmmlmm out>in
-13 mjjwjkjmml out>of
-3 mlpkjlwmmk out>w
-8 lnjmjlmomq output
-31 mlivmlhmmm outside
-27 mllommlmmm outside $
-2 mjiyemllkl over
-3 mlmrmlmmmm over my
10 mmmlmommkm over the
-12 mlivmilmmm overslept
0 mmmmmmlmmm owe
1 - owe my
1 - owe>MY
29 ljgkltymtl own
9 mlklmulmmm own a
-12 lkilmlymul own>DEICTIC
9 mlklmulmmm own>a
12 - own>w
10 - owns
-10 mjlrmmkmmm packing
-19 mykekkklmj page
-12 mxlflllmmk page $
9 mmmlommlml paid
-11 mllltlmmml pain
9 mlulmmlmlm paint
6 lmpmmmmmmm painting
-5 mnmlmlmmmm pair
-5 mnmlmlmmmm pair of
-7 mlmommmmmm pancakes
9 - pandemic
9 - pandemic $
11 - panic
4 - panic attacks
-1 juukjmlemm paragraph
0 jwjmmmlfmm paragraph $
-1 mkylkmmlmm paragraph is
-13 mgmumllmmm parcel
-2 nmmomlkmll parents
-15 nmmmmmmmmm parents $
20 - parents 're
4 - parents about
4 - parents that
-21 mumlegklmj paris
-10 nvmmdhkmml paris $
-1 mlkksllmml park
-28 mqyayjgllj part
7 - part of
-22 mqmltkimmk part two
-13 mlmmmplmmm partner
-17 mlmmmplmmm partner $
-5 mnmnklmmmm party
-9 misfmxlmmm pass
-9 misfmxlmmm pass $
21 - passed
9 pkmmlmmmmm passport
9 pkmmlmmmmm passport $
11 mumjlllkmm password
-5 mrmkmmlkmm password $
16 - password is
13 mllslmmmml past
-1 kjirtmlmml pasta
-1 mmkrlmlmml pasta $
-5 lgnkylllmk patient
3 mlmmcmylml paul
3 mlmmcmylml paul $
-2 rylflglkll pay
-8 ltmhmlmmmm pay my
-8 ltmhmlmmmm pay>MY
-2 mlmjsmmlml pays
-18 mklrmmmmmm pen
-10 mlliulklml penguins
15 hfacygchkc people
17 mlmlpmmmmm people $
-14 llllumllmj people 're
8 - people call
12 llmltmlmmm people who
-4 llrlqlelml perfect
-4 mmplrmelml perfect $
19 mkmmlmmtmm person
19 mkmmlmmtmm person $
2 - peru
13 - pete
12 - phd
-69 kdgykcikkw phone
-33 lgiykjkmll phone $
-21 mllojklmmy phone in
6 mrmklkmmmm phone number
-13 lpllnmlkmj phones
-13 lpllnmlkmj phones $
17 - physics
17 - physics $
-31 lglyerilms pick
-31 lgmverilms pick up
-24 mkmpmlmmmm picking
-7 mksgrmkmml picture
-15 poirlkikmk pizza
13 vmjlmlmmmm place
-28 lsmkllkkml plan
-8 mpmllmkkml plan for
-24 mjljwxlmml planet
16 - planning
-7 ummkkmkmml plans
-6 timkomlmmi plant
10 momllmllmm plants
22 mymllkkkmm play
-28 mkmpmllmmm playing
14 mlmltmkmmi plays
27 - plays the
-11 cyeaaepykc please
-38 kyhdagyylg please $
-2 mflllmivml please be
-11 mgwdjkylmm pleasure
3 smlmkmlmml plumber
-27 leyijjkyml poem
-8 llybllbmml point
-8 llybllbmml point $
0 memmimlyml points
1 mjmmjmmqmm points $
19 lmlmqmlmmm policy
-10 mslldllmmv port
-9 mlmmemlmmw port 0000
9 mkmjmlmmmy position
8 mnmmmmmmmm position $
-15 mqmllillml post
-1 mkmomlmmmm post office
8 - pottery
16 - practice
1 liyhmlljmm prefer
-10 mlqkmmmlmm prefer the
15 - pregnant
-10 mrmjmlmmmm presentation
-5 pjlkrlmmlm president
-10 lrmlmlmmkl press
17 - pressure
-7 mhmlmvimll pretend
13 mmlommmmmm pretty
-2 lmlhummlml prices
-16 opmilkmlml printer
-16 yuejklklml prints
-3 lqllklmmml prints the
8 - prison
7 - prison $
-5 ljqukmjmmk probably
-43 lopawiwjmk problem
-6 mjpillykmm problem $
-3 mymcmmmmmm problems
-1 mpismlllmm process
-22 lymkfkmlmj product
-4 msmlfkmmmm product is
-6 mtmjjllmmk program
8 llmlvmmmml programming
21 kylngilmmj project
14 - project falcon
-2 mgmmjmmmmu propose
14 - proposed
-1 llyhllgmmk proud
-1 mmvhmlimmm proud of
12 nlmmmmmmmm puppy
0 lqktlfllxk put
-6 mnmllllmyk put it
-8 mqlnmimmmm put the
-6 mnmllllmyk put>DEICTIC
-8 mqlnmimmmm put>the
-20 mllqmmkmmm pyjamas
1 mnjkvmmlmk python
-5 jrmlmmmmmm query
-39 ydlhikjykq question
-3 kqnljmkymk question $
-3 lqjlmjkxml questions
-11 llkycllkml queue
-2 ysmhkmklmm quick
65 mmmmlnmmmm quit
8 - quit his
33 - quit smoking
-18 mrljmkmmmm quiz
-26 lqkilelmyl quote
-5 mrljmlmmmm quote for
-15 mhlmhmlyll rain
-15 lilmhmlyll rain $
-3 mmjtkmimlm raining
-15 lkllsmmmmm raise
4 lllfprmlll raised
2 - raised by
12 - raised in
0 mmmkplmmmm raised the
-5 mlmkmommlm ran
-9 mlmkmommlm ran away
-9 mlmkmommlm ran>w
-24 mjmiyhmmmm rate
-24 mjmiyhmmmm rate $
24 oitjmlklml rather
-4 mmqkmmlmmm rather not
5 - rd
-5 lgiytmimml reach
13 lmmplmkmml reached
-5 mjmtjmllml reaching
13 lqlayjkkmk read
-7 llllslklml read $
19 - read a
-5 mpmkmmmmmm read the
24 mmlnmmmmmm reading
-9 sldvhldmmm ready
-5 smhshlemmm ready $
5 thyfvkdkmk really
-4 olrjlmhlml really $
16 mmtcrillml recipe
12 ugnlllkmml recommend
14 ohmmmmmmmm recommend a
-5 mtlnlkmlml red
-2 mtmkmlmlmm red>DEICTIC
-8 nklqmlmmmm red>w
-9 nykijllkml refund
-9 nwmkjllkml refund $
6 - refuses
6 - refuses to
-11 mlblbmykmk regards
11 - rehab
22 - relationship
6 - release
9 llqjmmllmm remember
12 mlnlmmmmmm remember that
-7 ktmllmllml remind
-7 ktmllmllml remind me
9 mommmmmmmk rent
10 - rent out
15 legpmkuyml reply
-2 mljqmmvmmm reply $
-1 lfjlmlmyml reply with
-11 jrkjlkmlml report
-6 lqmjmlmmmm report a
12 - rescue
-12 mqmjmmmmmm reset
-12 mqmjmmmmmm reset my
12 mlmkvmmmmj resigned
-25 mfmhtsmmmk respect
-13 lolfrlmmml restaurant
-7 mllmommmml restaurants
15 - restore
15 - restore old
-8 jjsdjklyml result
-8 jjsdjklyml result $
-13 mkmkklmmlv results
10 - retired
12 - retirement
12 - retirement $
-12 mnkhhkllmy return
-10 lmljhkmlmy return a
-10 mukimlllml returns
-19 mklmmjlmyl review
-19 mklmmjlmyl review i
-11 momlpkmmmj revolution
3 mlmlplmmmj revolution $
-18 lllnommlml rice
-7 njmilxllml rich
6 mqmhmkmmmm ride
-26 xeymbcakji right
-15 rkyhdjalmk right $
2 lhfwmkkmkl right now
0 mmksmlmmmm ring
-6 mkmmplmmmm river
-8 momlllmmmm road
-13 momlllmmmm road $
-19 lillwilmkr role
-16 mlmlpjlmls role of
5 mrmmlmmlmm roman
-8 npmllkmmml rome
11 lejriyllyj room
-8 lgjrjyllml room $
24 - room is
15 - roommate
-1 mjlxglmmmm rough
-6 mullmgmmlm row
-6 mullmgmmlm row and
-6 mullmgmmlm row>and
-14 mrmjmkmmll rows
15 llhujjkmwl run
-20 mklokklmxm run $
25 - run a
-7 mqjlmmmmmm run it
-1 mllpmmlmmm run out
-13 lnjpmmmmml run>DEICTIC
25 - run>a
-1 mllpmmlmmm run>out
-20 lkkyblkmmm running
-16 mlmsgllmmm running $
-8 mmlqimlmmm running late
37 mommlmmlmm runs
28 mlmmmplmmm s
9 mlmmmplmmm s>w
-9 momoklmmml sad
1 jlmllmymmm safe
-46 gaybjnnkyj said
-12 igyjlilmum said $
-1 mmsimkjmmm said no
-6 mmllollmmm said that
29 - sail
29 - sail $
3 mimmilmmmy salt
-2 mimmilmmmy salt $
5 - sam
-8 ikyagjiimi same
-6 llyfllalmm same $
-9 mskqmhllmm sandwich
20 - saturday
12 - saturday $
4 mnuhelmmmk save
12 - saving
12 lqmlmlmmmm savings
-2 mpmlmmmmmm savings $
-11 llfthoklyl saw
-47 rakaktykjh say
-13 mkthplimmk say $
-4 mllillvmmm say hi
-8 mflmmylmkl say i
0 lljmilwmmm say that
0 lljmilwmmm say>DEICTIC
-8 mflmmylmkl say>I
-6 lkkfllymmm say>THANKS
-4 olmkpmlmml say>w
-17 lqyfgcjlyl says
6 - says he
-14 mlkkkdlmyl says i
-16 llyhjlkmlm says it
22 lmlvmllmmm scared
15 - scared of
47 lumhqkllks school
26 mlmkvlmmlk school $
9 - school board
12 - school in
2 - school is
1 - school since
-23 ldlvqkjlmi screen
-10 mimlqlmmmj screen $
7 ltjjllmlml script
11 mnmkmmmmmm script $
-2 mqklmmmmmm script that
-7 ojmjmommml sea
1 mkmmplmmmm sea $
-6 lljlwlmmmm season
-17 eqkwlhmmmm seat
-6 eskrmlmmmm seat $
-11 mjlpmlmmmm sec
-11 mjlpmlmmmm sec $
21 iyyakkkkml second
-1 mkojsmlmmm second $
-2 mlplkmmmmm second one
20 - second year
-32 alyichyhlg see
-10 mlpiilwlml see $
-3 iqljlmwmmm see how
-1 llpllmjmmm see it
3 - see my
-5 knybskklml see the
-2 llrlmmjmmm see what
-6 kmqlmmkmmm see why
-5 jjdqhlylmk see you
-4 llnxhmhlml see>DEICTIC
3 - see>MY
-11 fpthklslmm see>WH
-5 jjdqhlylmk see>YOU
-5 knybskklml see>the
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
-6 lqkjlkkmly sentence
11 - september
11 - september $
7 mlplmmmmmm series
8 mmkcmmymmm service
8 mmkcmmymmm service $
1 myljmmklmm set
3 msmkmmklmm set a
3 msmkmmklmm set>a
-9 ltjlojlmmm seven
-2 mmlommmmmm seven $
-3 pjlldmlmmy shall
10 lkrlolmlmk share
15 - share an
-11 lhkrrlklmm sharks
26 jcnvdyhkxh she
19 lmivhlklll she 's
3 - she died
4 mmmnlmmmmm she had
13 mmmpilmmmm she is
1 mmlpmmlmmm she just
17 - she said
-5 mmlqkllmmm she say
5 mmlllummmm she was
8 - shellfish
11 - shelter
7 mljrmlmmmm shift
25 - shifts
-1 mjmlhxlmml ship
-6 tglmmmmmmm shipping
-15 mklsmklmmm shirt
-15 mklsmklmmm shirt $
-6 ltiygkklkk shoes
-6 lvkohlmlkk shoes $
3 mlmplmkmmm shoes 're
0 vqlrhklkmi shop
-13 tsmjjllkmj shop $
-2 mnkpmmmjml shopping
37 iybkhlixmi short
24 lxelomjlmk short $
-9 lawhnlcymk shorter
-2 lellplltmm shorter $
-28 roadrhsykh should
-10 lyajaljymv should be
-2 lljltlmlmm should do
8 ykllmkllll should i
-13 mnlrllkhml show
-20 ldgyfkllml shower
-22 lfjyjkllmm shower $
-15 spjjkkjmlu shows
-16 mnllklmmlv shows the
0 mmlemmymmm shy
9 - siblings
9 - siblings $
16 mmlmmmmmmm sick
18 nmmmgmmmmm signed
11 - signed up
-21 lglhryklmk silver
-7 leipiljyml simple
0 mklmlmknmm simple words
65 mmlmkmumml since
3 - since 0000
13 - since i
4 - since january
3 - since march
14 - since my
1 - since she
1 - since spring
24 - since the
12 - single
-15 olmplkmmmm sink
-15 olmplkmmmm sink $
16 mmmmhmylmh sir
-21 mlmmlklmsm sister
5 - sister $
-11 mmmnmlmmmm sister is
-12 mkmlokmmml sisters
-2 mjdplmyjml sit
-16 mimtljmmmm sitting
-10 mjmqmlmmmm sitting in
38 lplopgmmll six
-9 mploljmmmm six $
3 - six months
5 - six years
22 - six>SPAN
20 - six>w
-9 lxipfklhmr size
-4 mnjsmlmimk size $
21 - size 0
16 megtlllymm skip
-2 lmpmlmmmmm sky
-30 paaykjxflh sleep
-25 lafyrljkml sleep $
14 mllvkmjkml sleep badly
-6 rlligmyjmj sleep well
-1 lliyllgmml sleeping
7 - sleeping since
24 - sleeps
-9 mlismmhmmm sleepy
-8 mljqmmimmm sleepy $
-17 mlgymljmmm slept
-10 jomirllmmm slow
-8 mqljktmmml slowly
30 lkkggvylmm small
0 mlmlplmlmm small town
-6 mlllmwkmlj smile
30 mmjiymilmm smoking
32 - smoking $
-29 nalyafdgve so
-21 lltallyllm so $
1 mklpmmmmmm so far
-2 lmsgmmkmmm so glad
7 - so he
-3 mmkolmkmmm so hot
7 qmkmmmmmmm so how
26 mlmskimmlm so i
-13 mnlnlkmmmm so long
-4 lljujmpmmk so much
-1 mmlolmlmml so tired
2 - so we
2 nmmlmmmmmm so what
16 qmmmmklmmm so you
-1 mmonlmlmmm so>-ing
26 mlmskimmlm so>I
-11 jklyjkblll so>MOOD
0 lmtllmimmm so>PRAISE
7 - so>THIRD
2 - so>WE
9 rmklmmlmmm so>WH
16 qmmmmklmmm so>YOU
1 mklpmmmmmm so>far
-32 jjgydjhkmi so>w
-17 mmlqmlmmmm soaked
25 - soap
5 - sober
-13 ljmrmjmmmm sofa
-6 mmybmlhmmm sold
-30 kybwshfhmk some
-1 lmgkumilml some people
-4 mmkhymkmmk someday
-4 mmkhymkmmk someday $
14 ktmkmlmmml someone
-41 pgyjfrgkli something
-5 minqmmkmmm something $
-4 mhlhkkymml sometime
-4 mhlhkkymml sometime $
-10 lllkkmrmml sometimes
-19 lllkkmrmml sometimes $
17 mmmnmmlmmm son
9 - son $
1 - son he
-9 mmmnmmlmmm son is
-11 mnmljdlmxm song
-14 milmkmmmsl sons
-17 kjfajlykmk soon
-17 kjfajlykmk soon $
25 mlmnmmmmmm sore
-11 lkggkkylmk sorry
-3 mmlimmommm sorry i
0 majmimlymm sound
-13 liyiamdjmk sounds
-7 mltmkmilml sounds like
-4 myimjlmmmm soup
-11 mjmgmymmll spaceship
-18 mmmlmjmmvl spain
-18 mmmlmjmmvl spain $
-12 lrmlmmlcmk spanish
-2 mrmmlmlcml spanish $
0 sqlklmkmml speak
3 - speak at
-12 lrmkmmmmmm speak to
-10 mrkfvjmmmm speech
4 - spend
7 - spicy
7 - spicy food
-15 mklsmklmmm spilled
-15 mklsmklmmm spilled coffee
5 lmmmmmmmmm split
-10 mmmlnmmmml spoken
13 - spring
13 - spring $
3 - st
17 - staging
22 - stand
9 mkmomlmmmm standing
1 mlmiwmmmmm star
-6 mlhyihfumk start
-4 nlmlllmmmm start $
5 - start my
-1 momlljlvmm start with
19 mlmmemlmmw started
16 - started a
4 - started running
10 mmlpmmmmmm starts
12 - starts at
19 - state
-9 pnliojmlmm station
-9 pnliokmlmm station $
-19 unjjlillvm status
-6 unllljllmm status of
-3 kelygmlmlk stay
1 mgmsmmmmmm stay in
-2 mmmolmlmml staying
-3 mmmolmlmml staying in
2 - staying with
-24 lkycfjhymi step
-4 litjgkiymk step $
-6 mxmkljmlmk step 0
-4 lkkkhliymk step by
0 jgypgjaklk still
1 mmlnmmlmmm still 've
-9 mmkolmlmmm still at
-3 mmqimmlmmm still do
-8 mmkpllkmmm still in
14 - still live
-1 mmhvmmilmm still waiting
-2 mlyclmjmmm still wrong
6 - stole
24 kecymklmll stop
-6 lfkvmlmmmm stop $
-2 mmfummmmmm stop thinking
14 - stopped
11 - stopped eating
-8 mlliskmmly store
-42 jvqdrijflk story
-20 lnrhwjjfml story $
-23 llmjyklmml strange
22 - street
11 - street $
18 - stress
18 - stress $
-5 mmlommmmmm stressed
-4 lplkkmmmml string
-1 mnllmmmmml string $
23 - stroke
12 - stroke last
6 - struggling
-27 lqwsegilmi stuck
-13 mrlshhmmmk stuck at
-13 mlkxjljlml stuck in
20 - student
11 - student loans
-19 mlmlsllllk students
8 - studio
1 mrllkmmmll study
3 - study law
13 - studying
4 fqmmmmlmmm subscription
4 fqmmmmlmmm subscription $
-11 mljjllymmm such
12 mqmmlmmkmm sugar
-10 msmjmjlmml suggest
7 mmugmmlmmm suggested
-2 mlpkmmllmm suggestion
-3 lvkhjlmpmm summary
-14 llkkqltlmk summer
-3 mmlmkmumml summer $
9 - summers
-4 mklmtkmmmm sun
-5 mklmtkmmmm sun is
-5 mklmtkmmmm sun>AUX
13 - sunday
12 - sunday $
-7 mmmlrkmmmm sundays
-12 mmmlrkmmmm sundays $
-5 kwqjlljlmk support
-26 lkaflsymkk suppose
-2 mlljmtlmll suppose i
-17 yjhajkykmk sure
3 - surgery
-8 mmmmomllml sweden
11 ljlskmylml sweet
-4 ljqslmjmmm sweet $
36 - swim
25 - swim $
16 - switched
-1 wslllljmmm synonym
-17 karvjijyli table
-12 lastljlxml table $
-3 momkmmmlml table for
-13 ijgjryvnkg take
-5 lhvnkmlmml take a
1 lfimimybml take care
0 lrjplpmllm take the
-3 mgnkmubyml take your
27 sffbylkkml takes
-3 tjllmmmmmm takes $
13 mjlsjmmmmm taking
3 mmmpjmmmmm taking a
11 jayadvylli talk
10 mlmlkqmmml talk $
1 mjwmimlmmm talk about
-5 mmjommlmmm talk later
8 kkyijsmmmk talk to
-16 kjxairymml talking
-1 lkxbjlymml talking to
-5 kyljjlmmmk task
-5 kyljjlmmmk task is
11 mgmltlmmml taught
23 - taught me
-5 lillkymlml tavern
-5 lillkymlml tavern and
-6 olljqkmmlm taxes
-3 ommmkkmmlm taxes $
-9 mijyhklmmm taxi
-7 mklshlmmmm taxi is
-5 jqirsiglmk tea
-12 lmisslglmk tea $
-2 jkmmrmmmmk teach
14 qlllojkmmm teacher
0 qmmmmklmmm teacher $
-7 lgjkxllkmk teachers
-5 mgmltlmmml teachers $
19 mgvjlllmmw team
8 mhvjimlmmw team $
-11 mlmlplmmml team won
16 - teenagers
-12 mklilwmmll teeth
-13 tjjjjsqjll tell
-6 tpllklkkmm tell me
-4 nmmmmmmmmm tell my
-17 mhmltklmml tells
-14 toigyphjlk ten
6 - ten $
-16 mrkolmklml ten minutes
11 - ten times
1 - ten years
-3 lkmluqjkml ten>-s
-17 lrkjsmklml ten>NOW
2 - ten>SPAN
-8 mnlmkllrml terminal
3 mhllgmjsmy terms
-2 mklllwkmmm terrible
12 mwkkgmummj test
14 mmlmlmummj test $
-18 lybtkkkplg text
-2 liillmktml text $
38 - th
28 - th $
-44 icbjyiiule than
-2 mllllommmm than a
3 mmmlqmlmmm than dogs
-11 ljpkojmlml than the
-7 mlgtlmmmmm than yesterday
-6 livckkolmr thank
-6 livckkolmr thank you
-11 ljybelufmk thanks
-9 llujilelml thanks $
-2 mljikmykml thanks for
2 mmolmmlmmm thanks i
-95 gayaeybaoa that
-48 kcyahcjhkj that $
-4 ijybajmkjj that 's
-1 nlokmmmmmm that a
0 nlgmimwmmm that again
0 mmrlkmdmmm that helped
-4 kmpmmllmmm that helps
23 lfaslylmlm that i
-1 mlqkmmmmmm that in
-6 kmskelklmm that is
-4 mkplkmlmmm that makes
0 mlrljmllml that must
-2 mlljmsmmmm that my
-9 lktkllilmm that one
-2 nllmfrmmmm that the
-2 llqtkjlmmm that was
-6 lkqllllmmm that way
-1 mlpmkmllml that would
-78 yyavpyahma the
24 mjmpmmmmmm the 0
6 - the accident
-4 hvllmmlmmm the address
1 lqmnijmmmk the airport
-7 laqkjllyml the answer
2 mmmlmmmmml the api
-6 lpmlkkmkml the area
18 - the army
-10 lmlufklmmm the baby
17 mkmomlmmmm the bakery
28 - the band
-6 mlmqmlmmmm the bank
-5 mllxdllmmm the bath
-1 ollitmmlmm the battery
19 - the beach
3 rjkgrkwlli the best
-15 miluokmmml the black
15 mjxjllmlmm the blue
-13 mjkrojmmml the book
-6 lklluklmmk the bridge
29 pmkmlmmmmm the build
-9 tkgxekimml the bus
-13 kskjjjmmkl the button
-12 mkmjmpmmml the capital
-2 lilkiylmjk the captain
-11 pllyjlijml the car
-3 mkmskkmmmm the cat
16 - the church
-4 lqljkllkml the code
-32 llkfpilluw the company
10 - the council
28 mrmlkmmiml the data
-2 xglkmmmlmm the delivery
3 mmmnmmmmmm the dentist
-10 ufwioilmml the difference
1 lhkymllmmm the dishes
8 - the divorce
3 mkmlrkmmml the doctor
-9 lkkuijlmmm the dog
-11 lfmsdwmlll the door
-9 mykamkmmmm the driver
-5 lillmommmm the dungeon
-7 molgykmlll the end
-1 llmplllmmk the entrance
-1 mlhlxkmmmm the factory
7 - the fall
-6 lqkqllklmk the file
-4 lkkiulmyml the final
14 kdycrjkoll the first
-5 lycjkmlgml the following
3 mmmrhmmmmm the food
-11 momlpkmmmj the french
10 mkmqmlmmmm the fridge
27 lmmlqmlmml the future
-8 mllpnolllm the game
-4 mjkvmkmmmm the garden
-5 llijykmlmm the government
-6 lllrmllmmm the gym
1 mkitkmmmmm the heating
-14 mjmjgwmmmm the hero
2 mmtjmmmmmm the house
0 mnmlmjkxmm the introduction
16 - the job
-5 ljlugkqmml the kids
-15 mkmkqnmmll the king
-12 mmlqkllmlm the kitchen
-6 lmmlolmlml the largest
-17 lkmjjylrll the last
-2 mmmkqlmmmm the league
5 sljknkmlml the left
1 mmjqmmmmmm the leftovers
-22 mhmlfvmmtk the letter
5 mlmpmlmmmm the library
-8 mmlnmlmmmm the lift
-9 mulsbsljlm the lights
-9 lpyikllemm the link
-5 lnllmlloll the list
-1 mlmnmlmmmm the mall
-4 llkrkmlmmm the meeting
-1 mkmiskmlml the middle
-14 mjlnmklmmm the moment
-14 lklhusmllj the moon
8 mmmclmylmm the morning
2 - the mortgage
-12 nhlmsimlml the movie
-29 ljlkvhmmml the museum
24 - the navy
0 mlmpklmmmm the neighbours
-7 rjlklltlmk the new
-7 mrkijslmll the next
0 mkmlmvmmmm the northern
-6 lvlklhmlmm the numbers
-3 lmiullkmmm the office
-15 mpkjaylmmm the old
23 - the operation
7 mjqmmlmmmm the original
-17 laynlkljmm the other
-3 mukmlmmimm the output
9 - the pandemic
-25 lqiskhllll the phone
-1 mkmomlmmmm the post
-5 pjlkrlmmlm the president
5 plmmlmmlml the printer
21 mvmkmimmmm the project
-11 llkycllkml the queue
-12 mllojummlm the rain
-2 mtmkmlmlmm the red
6 - the release
-4 mmljrmmmml the restaurant
-6 kisdlllymm the result
-15 mkmkklmmlv the results
-11 ulthljmmmm the right
-16 mlmlpjlmls the role
-3 jlyakjllmm the same
9 - the school
5 plmjkpmmmm the sea
-6 iyyakkkkml the second
10 - the shelter
-4 wklsikllml the shop
-2 mnkpmmmjml the shopping
-20 llkqjlllmm the shower
-2 lmpmlmmmmm the sky
-13 ljmrmjmmmm the sofa
-3 myjmjlmmmm the soup
4 - the spring
-7 pomjlkmmmm the station
-6 unllljllmm the status
-10 mlliskmmly the store
-19 lyljjjlgll the story
5 - the summer
-4 mklmtkmmmm the sun
-4 mhlxlllmmm the table
-5 lillkymlml the tavern
-3 mtkklmmpml the text
4 mmtlkmmlmm the third
18 mljqmmmmmm the tickets
14 mmmlomklml the time
-1 liomlllxll the tone
9 - the town
-20 lflrpklllh the train
19 - the treasurer
6 mmmqllmmmm the vet
2 mmlktmmmmm the view
0 mhlmummmml the violin
5 mmmnmmmmmm the waiting
-14 lljtjlkmml the way
-11 migrwimmmm the weather
15 - the wedding
-20 lgjylhmkml the window
-1 lnkmmmmpmm the word
-6 lljlslmlml the world
-13 lmhukkmmml the wrong
39 yeiwhlljlk the>-ing
14 iyatytcysj the>-s
24 mjmpmmmmmm the>0
-7 mrkijslmll the>AHEAD
-35 fpybahmyjg the>CHAT
-25 hyalaahbic the>CODE
-25 moyakriikj the>DEICTIC
23 llsikolmkm the>HOME
-11 khkygipllk the>KIN
-7 ummlkmkmml the>LASTING
-3 mkkjmwvmmm the>MOOD
-13 hxyajhyjkl the>NOW
11 wokkllljml the>ORDER
-1 niloqilmlk the>PERSON
-4 likyhgllll the>PET
14 lfitvnklll the>PLAY
3 rjkgrkwlli the>PRAISE
21 mlmlmpmmlm the>SPAN
-27 kigmthjkuv the>WORK
-9 tkgxekimml the>bus
-11 pllyjlijml the>car
-7 molgykmlll the>end
-7 rjlklltlmk the>new
-15 mpkjaylmmm the>old
-2 mtmkmlmlmm the>red
5 plmjkpmmmm the>sea
-2 lmpmlmmmmm the>sky
-4 mklmtkmmmm the>sun
6 mmmqllmmmm the>vet
0 ecgqyyaspo the>w
-14 lljtjlkmml the>way
-12 lkilyllkmi their
4 lyviimiiij them
14 mnwkkljmmj them $
-18 lkoyseghlg then
-10 mjtolmjlmk then $
-8 mklxmklmll then i
11 - therapist
13 - therapy
-6 kaayykirlf there
-14 rbayyidulk there $
8 ljkksllmml there 're
8 mmkyeljmml there 's
3 mkmmmmmmmm there a
0 nmmjlmmmmm there any
-2 hmmmmjtmmm there how
-6 llllmvlmml there was
-21 krmhwmjfmk these
-6 ltljlmlkml these two
16 - thesis
11 - thesis on
-5 ygcmyfhjkg they
-2 lmludmlmmm they 're
-8 mlhjykmmmm they closed
-9 llllslmmml they say
-2 lllkwlmlml they should
-3 llmlpmlmmm thing
-3 llmlpmlmmm thing $
-3 kkhjyljlmk things
-19 llkkymjmml things take
-47 yayayaavkh think
-1 wayiimklml think about
7 llmuiikllm think i
-7 qlajylllmm think it
12 mlmmmmmmmm think of
-13 lmvdlmlllm think so
-8 jlujjllmmm think that
-4 tlejxjmlmm think the
-3 kmtjllhmmm think you
-3 kkmrkofmml thinking
6 kliymmgmmm thinking about
-5 mlmkkpmmmm thinking of
3 - thinks
1 mjspklmlmm third
-6 mkmqmmmmmm third floor
9 - thirty
-48 iyemapaisr this
-23 lyfokkhwlk this $
-8 mlrlmmmlmm this answer
-9 mrjmmmmmmm this by
6 mllmqmmmml this city
-10 lxmlenmlll this exercise
-12 cvkmmklmtm this for
-4 mqllmmmkmm this function
-10 skwhglklll this is
9 - this month
16 lgaylkjmll this morning
9 - this summer
0 lnilmmlpmm this text
-5 llqkmmlkmm this version
15 - this year
-16 yttaqlklml those
10 - though
7 - though i
-21 llyhljlmmm thought
-71 iyqaavgttq three
-14 lulkmjmmlm three $
4 - three kids
2 mlmlhlmmmx three years
25 mlmnmmmmmm throat
58 mqlkivklml through
19 mklliwmlml through the
4 msmmhmmlmj throws
17 - thursday
7 - thursday $
11 - thursdays
11 - thursdays $
11 nojpllmlml tickets
1 lfjdyxotlf time
-9 lishykaymj time $
-2 mmhmmmymmm time for
16 mmmmlpmmll time i
4 - time in
9 mlmlumkmmk times
6 mlmlumkmmk times $
-10 lljskkkmml tired
-38 lpnjegllui title
-3 momlmkllml title for
-24 yyalqamayy to
-9 mkyjmmkmmm to $
-6 ltlimllmmm to 've
-7 lqkilkylml to a
7 msljlmlmmj to add
6 mmmmmllmlv to apply
-3 ymfkmlmkmm to ask
20 lqsjqyjkkh to be
41 - to become
-10 lifwlkkmml to bed
-1 mjkltmlmmm to boil
-6 mkltmmmmmm to buy
-8 krkslmlmml to call
-6 mpmfmmmmmm to cancel
-7 rphlmmmlmm to center
15 kpkkmmmlmm to change
-10 ltljmlllmm to check
4 - to college
-12 lqlillmmll to compare
-14 mlmimlmmlr to connect
-5 vlmmlmlmml to cook
5 - to cut
-13 ugmrlmklmm to do
7 mklmpmmmmm to drink
8 - to drive
-10 lfiykmimmk to eat
12 tqlgokllmj to find
-6 lelrmmmmmm to finish
9 onmjmmlmmm to fix
-6 ofkulklmml to get
-27 jaqyjkkllk to go
-6 knyiklimml to hear
4 smsimllmmm to her
6 mlplmmmmmm to him
-6 mhuommlmmm to it
-20 ifmrkmmmmv to join
-6 yaoakjjlll to know
32 lskkrkmlml to learn
0 mllplmlmmm to leave
14 - to live
24 - to lose
-21 ctkilkmlyk to make
31 mosjklkmml to me
0 lmkklmwmml to meet
18 pmmmmjmmmm to move
7 mrmllmjmmk to my
12 - to nuts
-1 lclmmmmymm to only
6 lnklpmmmmm to open
-5 lnlpmlmmmm to order
14 - to oslo
3 mmlhvmlmmm to park
-1 lvlgmlmmmm to pay
32 - to quit
-3 mpmkmmmmmm to read
-6 lqmjmlmmmm to report
-12 mqmjmmmmmm to reset
-7 mqljmlmmmm to return
-5 mnmmmmmmmm to rome
-6 llknkklmwl to run
29 - to sail
4 mqmmelmmmk to save
-8 rlgfmmwmmm to say
-17 mlmivllmku to school
-3 jrkiklyllk to see
-12 mblylmkmmm to sleep
-11 lrmkmmmmmm to speak
3 lokqmlmmmm to start
-7 kelygmlmlk to stay
0 ljktmmmmmm to stop
5 liykimlmmm to talk
4 gneqjyohqy to the
-2 heylimlmml to think
17 - to travel
-2 klyflmjmmm to try
6 mimmsmmmmi to two
9 - to visit
-9 mlmkvlmmlk to walk
-5 mulgmimmml to watch
4 kklsmmmmmm to wear
-9 mlkslklmsl to work
-37 kykdlklllk to write
-12 jhuiejymlh to you
-6 ltlimllmmm to>'ve
16 mmlkmlmmmy to>-ing
18 mmmmmllmlv to>-ly
13 mfinmyhjls to>-s
-13 ugmrlmklmm to>AUX
-3 lviglmylml to>CHAT
19 lolmmmmmmm to>CODE
-7 miuommlmmm to>DEICTIC
22 pommmimmmk to>HOME
-8 mmmkkljmmw to>MY
-12 mlljxllmll to>NOW
-21 krlnmllmml to>ORDER
1 lhmmvkmmmm to>PET
-4 mkmrmmlmmm to>PLAY
-13 mlmivllmku to>SPAN
-1 rkuhollmlk to>THIRD
-1 mlkslklmsl to>WORK
-12 jhuiejymlh to>YOU
-7 lqkilkylml to>a
7 msljlmlmmj to>add
-3 ymfkmlmkmm to>ask
20 lqsjqyjkkh to>be
-10 lifwlkkmml to>bed
-6 mkltmmmmmm to>buy
5 - to>cut
-10 lfiykmimmk to>eat
9 onmjmmlmmm to>fix
-6 ofkulklmml to>get
-27 jaqyjkkllk to>go
31 mosjklkmml to>me
-1 lvlgmlmmmm to>pay
-6 llknkklmwl to>run
-8 rlgfmmwmmm to>say
-3 jrkiklyllk to>see
4 gneqjyohqy to>the
-2 klyflmjmmm to>try
6 mimmsmmmmi to>two
10 yyaauaaktt to>w
-36 joaybcghkg today
-53 iqaxfgpili today $
10 mmlpmlmmmm today i
14 - today is
11 mlsjlmlmml together
10 mlsjlmlmml together $
0 lmmlnmmmml tokyo
-10 mksjxkjmll told
-12 mksjxkjmll told me
2 - told my
29 - tom
-20 mkgnjkslml tomorrow
-22 mmkjjktlml tomorrow $
-2 kiollllrll tone
-1 lppmmlmamm tone $
-25 ihaygjakli tonight
-25 jkayhkbklj tonight $
-3 glrpaksjlj too
-8 llifklplml too $
5 mmmnmmlmml too late
-1 mltljmllmm too long
-3 mmgsmmlmmm too much
2 lllwimkmml too>MOOD
-14 inqoilulml too>w
18 lliykgmmlm took
-6 mmlqmlmmmm took a
-8 mlkukhmmlm took the
-5 mmmlumllml top
-4 mymimjlkmm topic
1 mkmlmlxmmm touch
-16 lkmkjymmmk tower
-16 lkmkjymmmk tower $
10 mlmlplmlmm town
9 - town hall
0 mlmlplmlmm town in
-22 mmkqplklmk traffic
-13 lalyojkllh train
-13 milsmllmmm train $
14 - training
-16 lqmlmlmmmm transfer
2 cylmmmlbmm translate
-6 mmdvmlmmmm trapped
-6 mmdvmlmmmm trapped $
20 lrmllollll travel
3 - travel $
19 - treasurer
-5 mllllommmm tree
1 llmmktlmml trees
1 llmmktlmml trees $
-24 pyyakkklkl tried
-10 mkvkmlmmlm tried it
-4 mkrjmmmmmm tried that
9 jmmlllymmm trip
5 mnmmmmmmmm trip to
4 lukimllmmm trouble
7 - trouble sleeping
8 mpmimmmmmm trouble with
3 mykgmmmmmm truck
6 - truck for
-1 seyhmkakmk true
-2 llyjimalmk true $
29 - trust
-14 hayahkaxlk try
-10 mjvglmimml try $
-2 mjxlkmhyml try again
0 klomlmkmmm try it
-3 litgmlklmm try that
5 ljvjmmlmmm try to
-3 kiwgllilmm try>DEICTIC
5 ljvjmmlmmm try>to
-2 mjxlkmhyml try>w
-4 hwhpjjillh trying
-1 ixevfjillh trying to
9 msmmlmlmml tuesday
6 msmmlmlmml tuesday $
-3 pjmmmlmmlm turkey
1 mvgskmjjmm turn
28 llmrmmlmmm turned
-10 llmrmmlmmm turned out
8 - turning
8 - turning 0
-3 julmlllmmm tutor
8 mmjsimimml tv
9 mmksimimml tv $
3 lmlwmhklml twenty
1 mlmommmmmm twenty $
-28 mkmlflmlky twice
15 mllmmylmml twin
12 mllmmylmml twin $
31 - twins
21 - twins $
-5 gyacujbswy two
4 lptrrjhilj two $
13 - two boys
-7 mimojwmmlj two hours
-11 mkmpllmmml two last
5 - two months
5 mxfkmmmmmm two of
-19 milmkmmmsl two sons
16 - two weeks
7 mlmmmllmul two years
-21 jybaehiyky two>-s
-11 mkmpllmmml two>DEICTIC
-32 mgllmkmmsk two>KIN
-7 mimojwmmlj two>NOW
-6 mlmmnlmmll two>PERSON
23 - two>PET
28 mlmmmllmul two>SPAN
5 mxfkmmmmmm two>of
14 mjmmrmmmml two>w
-5 mkjtmllmmm umbrella
4 - un
-9 mlmmllmmkt uncle
-2 lgllkqlqml under
-5 mllkmmmqml under 0
-2 mimsmjmmmm under the
-38 wsyakjillm understand
-20 llwelkjlmm understand $
7 - unemployed
16 mjmllmmsmm units
15 mmmmommmmm university
11 - university in
30 - until
7 - until 0000
8 cacypxmckk up
-19 eoqvojkfll up $
-3 mlmrmjmmmm up at
26 - up for
-19 lhkmoyillk up in
-18 mkjqlsmmmm up the
5 mihjqmommi up to
20 - up with
-3 mlljlmtmml up>NOW
-3 mlmrmjmmmm up>at
26 - up>for
-19 lhkmoyillk up>in
-18 mkjqlsmmmm up>the
5 mihjqmommi up>to
21 mklmjlllms up>w
-2 qmmllmmmml update
3 jogoiytijf us
18 mkmjtmmmml us $
-6 mqltikjlml us go
-1 mjmlmujmml us pretend
32 kcfokkjymk use
4 mijqmllumm use a
-10 lqjkmlllml use the
4 mijqmllumm use>a
-10 lqjkmlllml use>the
14 mblmlmkyml use>w
3 mllqjmlmmy used
8 mllrmmmmmm used to
-34 lnmkklmmlv users
15 - uses
12 lykgmillml using
-3 mtlkmkmmmm using the
3 mmmmkmmmmm usually
2 - utrecht
2 - utrecht $
-9 lmlklmmmmx value
-13 mlmlltlmkm vampire
10 - vegan
7 - vegan diet
9 - vegetarian
8 - vegetarian $
-11 mlmmqjmmml vermont
-14 lovhmklhmm version
-10 llsjmmljmm version $
7 livomkkpmm very
11 mmmqllmmmm vet
12 - vet is
12 - vet>AUX
-16 mlmmkfmmul vienna
-16 mlmmkfmmul vienna and
10 - vietnam
10 - vietnam $
2 mmlktmmmmm view
2 mmlktmmmmm view was
0 mhlmummmml violin
0 mhlmummmml violin $
18 pjmmmlmmlm visa
9 - visit
2 - visit my
2 mlmmqkmmml visited
15 - volunteer
-35 llllmhmmyl w>"
13 mlmkiummmm w>'s
-22 mgovmjlmmm w>'ve
-5 llmlkvlmlj w>*
-9 ljafyreily w>-ed
-14 ykvarmlljy w>-ing
40 kkgyiljkml w>-ly
76 lwaayaahyj w>-s
-36 hthaocivti w>0
27 mellnjxlmi w>AHEAD
24 mqagyuaddy w>AUX
-32 yqjacfaylf w>CHAT
21 lymfikklmi w>CODE
29 - w>CONDITION
-25 vtvnsmabfy w>DEICTIC
-15 jhhhywhjki w>HOME
28 cahhgyiiya w>I
1 ujrglrllmm w>IF
46 lqmjkylmml w>KIN
27 ljenvhflwy w>LASTING
1 lqauokxylk w>LIKING
-4 kkaxrhmlml w>MOOD
9 syaccuafqy w>MY
-24 baayhajnhr w>NOW
12 tplhlklkml w>ORDER
-11 mjlprjommk w>PERSON
-2 lkigyylmmm w>PET
9 ltlkvljjmi w>PLAY
-8 llwkjljlml w>PRAISE
8 kkkljqjjwt w>SPAN
-4 mlyjilhkll w>THANKS
-52 jxuavujfyh w>THIRD
-7 lbgwjrelly w>WE
35 yraypkeksi w>WH
1 jwhvljjkkk w>WORK
-1 ajswkbryiy w>YOU
-29 vyjddyangy w>a
-20 mhhykkjpml w>all
19 mwalkkvylj w>an
-64 fcaaaymlmn w>and
-10 kkfwlmjumm w>any
28 llllpljlmy w>as
52 nwkayygkkc w>at
-7 oelojlivml w>be
15 lnihpwkyml w>but
12 lkhvfkhyli w>by
0 kmkumkkmmm w>day
-18 pyalfayoyk w>for
-11 mneomlxlmm w>go
-2 mlmpmklmlm w>got
17 jbhjyodjlc w>has
-4 kwdoymkkmm w>ice
5 cijxkmqaty w>in
-3 pmmlnmklml w>lie
29 iyhqdtxajc w>me
4 mmmlommlml w>men
17 - w>new
8 lkqhilwlml w>no
-26 miyfmkilmm w>not
-4 ppllmllmml w>o
8 jfuftyahfo w>of
6 mvlucmljmm w>off
21 mmjlkmylml w>old
-14 iguwnhohkf w>on
-2 slmllmlmml w>or
-10 sdfllvvkli w>out
2 mlmmmplmmm w>s
0 mlmmqjmmml w>six
1 kkspdgjlkm w>so
-7 kqllsjlmmk w>tea
-34 yytadwayba w>the
-23 pybpyeaaas w>to
9 - w>too
-9 lyrakihlly w>two
-11 jahnmymklp w>up
38 qyadyyayay w>w
4 mlkmrmmmmm w>war
16 mmrhmlmmmm w>way
9 mklmmmlpmm w>yes
-30 qavuhrjxjj wait
-9 ulxeklelmm wait $
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
-34 pyagaakyhb want
14 mehwmkmymm want a
-3 luesmmllmm want it
-12 mkyfmmllmm want something
-14 jntiljmlmm want the
-6 mullmgmmlm want them
-12 wyancephjc want to
5 lphlmllxml want you
1 lmnemmvmmm wanted
4 lmkfmmwmmm wanted to
17 mtmnjlklml wants
8 mlmommlmmm wants to
-3 mlkkvmllmm war
4 mlkmrmmmmm war $
36 - warehouse
-24 icmfyykeyi was
6 mkmmimmmmx was 0
-6 kiqwcygmml was a
-4 llomjulmml was afraid
0 lmlpmlmmmm was at
-18 llmknkllwk was born
3 - was diagnosed
-9 mlmlplmmll was founded
-6 msqfmllmmm was hoping
-2 lljwllklmm was in
-9 lmtammwmmm was just
0 mmlommmmmm was late
4 - was little
10 - was my
0 mmblkmymmm was nice
-3 mmolmmlmmm was not
-18 lltllimmlm was on
2 - was raised
-12 lmdvljlmxl was so
6 - was ten
-7 mllkllmmll was the
12 - was three
7 - was young
25 mulgmimmml watch
-6 mkjwmklmmm watched
-29 lfryekilll watching
-10 mhmsmlmmmm watching a
-1 mmkokmlmmm watching tv
-18 lykfojlimi water
-33 teyofiaklj way
-19 ljxkikakml way $
3 mlkqmmmmmm way back
-17 mllpllmmmm way home
-2 vjxhlmgmmk way to
-17 mllpllmmmm way>HOME
-2 vjxhlmgmmk way>to
3 mlkqmmmmmm way>w
-21 lmmlmlmlmh ways
-21 lmmlmlmlmh ways to
27 jepyucchjy we
-7 ljmqhlnlmp we 'll
33 hihyblhlmy we 're
20 mykjjmlmmk we 've
10 - we adopted
-5 mltkkmimml we can
8 - we do
4 mmkolmmmmm we got
-9 mkitsljmlj we had
12 mlkrlmjmml we just
-6 mlmjvkmmml we live
5 - we lost
-15 nrkthmklmh we need
-10 llkohlylmk we should
15 kjlsmlmmmm wear
-17 mjltmmlmmm wearing
1 migrwimmmm weather
6 lihpxjmmmm weather $
6 mlmimllmmy website
20 - wedding
13 - wedding $
3 - wedding is
8 - wednesday
8 - wednesday $
5 lkjrokllml week
-3 lkjrokllml week $
17 ulilkmrmml weekend
9 ulilkmrmml weekend $
13 mmmmmmlmmm weekends
12 mmmmmmlmmm weekends $
43 - weeks
27 - weeks $
2 - weeks in
16 - weight
-1 lldmllulmm welcome
-3 qhaqdjygmh well
-28 qjaqejyimi well $
-3 mmlplmgmml well today
-7 gekyjnklkv went
3 - went bankrupt
-12 hklrkrlllj went out
5 ljlplimmlx went to
-27 ngjimylllk were
-15 millopmmml were an
12 - westerns
12 - westerns $
-22 mlmqllkmmm wet
-22 mlmqllkmmm wet $
-2 ygkllmklmm whales
1 yeygfcrhih what
0 qkmllmlmmm what 're
-8 klljlmqmml what 's
-5 altyllxmmm what a
20 nmkmmmjmmm what about
-5 htlkmlmmmm what can
-1 immpmllmmm what did
14 fnmlmmlmmm what do
-1 lvlmlmmlmm what does
-6 klwjlljmkl what i
6 olmmmlmmlm what should
-14 yeljqklmml what the
-22 yjerlmklmm what to
-9 sfyalkdlmm what you
10 - wheelchair
59 utaytfbkji when
10 - when he
26 jydnljmljl when i
4 - when my
10 - when people
16 ihgyvlglml when you
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
-3 mmlkkylmkl whispered
18 eyjgdwyklj who
-4 qsmlhjmmlm who finds
-2 vlmljmlmmm who is
-45 taakyxyiha who=kin
-90 kaympayyac who=none
22 ahyyaxyayg who=own
-15 mmmuklklmm whole
2 - whole family
-39 yqhnihgjmk why
-35 jwnqmjjlmm why $
-1 ohmmmlmmml why does
-1 rlmlkmmlml why the
12 milpmjmmtm wife
9 - wife $
1 mllmmkmmtm wife and
1 - wife died
-3 mjmqmmmmmm wife is
0 mmmtdlmmmm wifi
-18 dqjylhmkml window
-15 mklvlimkml window $
-6 eskrmlmmmm window seat
0 nlmmmlmmmm wine
-27 llkkjjlkxs winter
-6 mmkmlkmmyl winter $
-40 kohcfyyklk wish
-15 lkgglylmmm wish i
-10 ljrkjiwmml wish you
-14 ayqgaafyig with
14 kpgyikkylk with a
15 miovmkjmmm with me
-22 mnlflwkllk with my
10 mlmmmnmmmm with no
-4 mlvgmlkmmm with that
6 kaykhdiyml with the
-13 lmqlmllmmm with this
-16 lqmjmlmmmm with three
-13 mqmlmlmmmj with two
1 - with us
-9 mllsllllml with work
9 lldgjlylml with you
5 mtaunkbyli without
-14 mjlfhymmll wizard
-7 mlksmjlmmm woke
-7 mlksmjlmmm woke up
-12 mlmlqkmlmi women
-4 liglyllllk won
-12 mlmlommmll won the
-12 mlmlommmll won>the
-5 yjkjlkhmmm wondering
0 yklllkhmmm wondering if
-4 kpiltllnml word
-4 lbilgljymi words
-3 lailjmjymj words $
-4 klnvlkbiyg work
-10 lpqwelgkll work $
-14 mlmjlrmmll work at
21 mlmqlmllml work for
13 - work in
5 - work since
10 - work with
9 ljyeklllmm worked
-8 ljyeklllmm worked $
9 kuiiyljmml working
3 mpllmmmmmm working on
11 lnyhimhlmm works
-10 lqmjlmjmmm works $
5 - workshop
-26 kjggxiylmk world
-25 llkhnkylml world $
1 - worried
1 - worried about
-25 lqyaiufuki would
-7 mkpjmvlmmm would 've
-4 ljplopklml would be
-3 suckmhmymm would like
0 gukmmmklml would you
-2 lluljlkmmm wow
-2 lluljlkmmm wow that
-2 lluljlkmmm wow>DEICTIC
-32 eyjagccyli write
-22 gykfjdigmk write a
-20 mrmjmmmmmm write an
-3 mtmjlmmkmm write the
12 lyjdljlmmy writing
10 mykgmlmmmm writing a
19 - writing my
9 mlmmqjmmml written
-21 ojyhdqielh wrong
-7 pjyafseflj wrong $
-2 mgjfqilywl wrote
4 - wrote a
-12 jyjhqkllmk x
-5 lykkrllmmk x is
-5 lykkrllmmk x>AUX
-1 lmvkkljmll yeah
-1 mmpkllmmlm yeah i
48 liikrpwmkl year
40 mljlsltmmm year $
-4 mlmmmnmmmm year old
44 mjmlgllmuw years
30 - years $
10 - years ago
-4 mlmmmllmul years and
-5 mlmlhlmmmx years of
7 lpxeikrimk yes
3 mlphllrmml yes $
7 - yes i
0 mulmlmlgmm yes please
7 - yes>I
0 mulmlmlgmm yes>w
9 mhgytjklml yesterday
-7 mhgytjklml yesterday $
14 - yesterday i
-7 krerllilml yet
-7 krerllilml yet $
1 - yoga
-70 yalahoyaaa you
3 fajinmygkc you $
-1 smollljmml you 'd
-2 kojkjlslmx you 'll
-38 psoaayykkf you 're
-10 hjsjvkqlmg you 've
-7 lpjlmltlmm you a
-1 llfljlxmmk you all
-17 lkjkjuumkg you and
-11 kkjyhhhlly you at
-1 ollmlmkmml you been
22 jkalulwlml you can
-2 vqpkmhkmmm you could
-2 kmsmlllmmm you did
-5 rllmkmkmml you do
-1 mmelkmrmmm you feel
5 mlyklldmmu you for
-1 plrlxlbjml you get
18 mmnmlmkmmm you give
-1 mmhjllymml you go
-1 lltllmflmm you got
-3 mlylkkimmm you had
16 lmeolmtmmm you know
-4 lmipmllmmm you later
-2 vlmllmflmm you like
-4 pkqkllhlmm you mean
-2 lmtllmclmm you misunderstood
0 ltvmjjklmj you must
-1 dhmwvjmmmm you need
14 ohmmmmmmmm you recommend
-3 igykmllmmm you said
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
7 - young $
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
-4 mmmmommmll zurich
-4 mmmmommmll zurich $
27 - é
"""
