"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-18 -40,-31,-39,-25,-20,-37,-28,-45,-51,-24 (bias)
4 mmslkmkmmm !
6 - ! i
6 - !>I
-48 lklilnlmyk "
-12 mmmkmkmmsm " $
-56 lklilnlmyk " i
-56 lklilnlmyk ">I
-20 nmmifulohn 'd
-8 lkkjmylmml 'd be
-6 mkcymkkmmm 'd better
-1 llmmlnmmmm 'd buy
-5 nybjlgjqlj 'd like
15 mlrlmmlmmm 'd love
25 mjujmllmmm 'd rather
-1 slnlmmkmml 'd recommend
-6 mlrjmkwmmm 'd say
-23 fjoulgvahu 'll
-4 mvinmklmmm 'll 've
2 kicuhiykly 'll be
-3 mjgymmmmmm 'll bring
-4 nkhsmllmmm 'll call
-1 kluhkmmmmm 'll check
13 mljpmmmmmm 'll come
-5 jjyillokml 'll do
-1 mqmkmlmmmm 'll give
-3 mkvhllmmmm 'll go
0 qlmmmkmlmm 'll it
-4 mkycmmlmmm 'll keep
-1 mminmlwmmm 'll let
-1 mlftlllmmk 'll meet
14 rmfoklkkml 'll not
-5 mkjulmmmml 'll probably
-1 muhlmmmmmm 'll send
-2 myiilkmlmm 'll take
-2 lluallymml 'll talk
-3 ljwjllkmml 'll try
-26 tdctaprasl 'm
-10 mmlklmxmmm 'm $
21 - 'm 0
1 kahikyqlfj 'm a
-15 ljkwmlkmmm 'm about
15 - 'm afraid
4 mlpfmmymmm 'm all
-14 mmmkmkmmsm 'm allergic
11 mjmllxmmmm 'm an
-32 hkipmgummm 'm at
2 vrlgmlmmmm 'm calling
3 - 'm divorced
-4 kshqminmmm 'm doing
-3 mllommlmmm 'm eating
-6 mmlkmlmmvm 'm engaged
-7 mmknmlkmlu 'm excited
-5 kljymlkmmm 'm exhausted
-9 mkkummkmmm 'm feeling
-5 mmkmmlmmmm 'm fine
-18 mljrmljmmm 'm free
40 - 'm from
-8 lnlkmklmml 'm getting
-2 llyhmmjmmm 'm glad
-30 ijoyleimll 'm going
-3 mmflmmqmmm 'm good
14 mlxfmllmmm 'm happy
-6 lyjbmkkmml 'm having
-13 mllpmmlmmm 'm heading
-4 mlgmmlwmmm 'm here
-7 xlllmjmmll 'm i
23 likwmjkmll 'm in
-8 llramlymmm 'm just
15 - 'm learning
-9 mllkmjlmwl 'm leaving
-13 mjjgmlymmm 'm listening
-22 kyqaljjlki 'm looking
-14 mwmemkmmmm 'm making
-16 mmmlmjmmvl 'm moving
13 yixdmjhlll 'm not
1 mmlommlmmm 'm off
-3 mmlommimmm 'm okay
-5 lhjwmgkmml 'm on
-10 mmjrmllmmm 'm out
-11 mjlrmmkmmm 'm packing
17 - 'm planning
0 mlpmmllmmm 'm proud
5 mmlnmmmmmm 'm reading
9 - 'm really
27 - 'm scared
-10 mjmqmlmmmm 'm sitting
-7 mmvemlemmm 'm so
-4 mlpcmlymmm 'm sorry
-2 - 'm staying
-11 kllpmlfmmm 'm still
-10 mmxgmljmmm 'm stuck
12 - 'm studying
-1 mlhhmlymmm 'm sure
19 mjmpmmmmmm 'm taking
10 lilklymmkl 'm the
4 mmvfmmlmmm 'm thinking
13 - 'm training
-5 iyhfljkmli 'm trying
-15 lykhmillml 'm using
-13 mgksmmkmmm 'm waiting
-10 mkmpmmmmmm 'm walking
-13 mgltmlmmmm 'm watching
6 mpllmmmmmm 'm working
7 ltlfmklmmy 'm writing
-1 mlllmshmmm 'm your
6 jjydmiamlm 'm>-ed
-22 ryayhadjqo 'm>-ing
8 mmjsmmlmmm 'm>-ly
-14 ylqbmnjmlm 'm>-s
21 - 'm>0
9 mmkimjmmyl 'm>CONDITION
-11 mqgkmiwmmm 'm>DEICTIC
-24 mmkpmikmvl 'm>HOME
-7 xlllmjmmll 'm>I
-27 fhmslhgkjt 'm>MOOD
-19 jjobmjvmml 'm>NOW
-20 lhksmkkmmm 'm>PLAY
18 mpllmmmmmm 'm>WORK
-1 mlllmshmmm 'm>YOU
1 kahikyqlfj 'm>a
4 mlpfmmymmm 'm>all
11 mjmllxmmmm 'm>an
-32 hkipmgummm 'm>at
23 likwmjkmll 'm>in
13 yixdmjhlll 'm>not
1 mmlommlmmm 'm>off
-5 lhjwmgkmml 'm>on
-10 mmjrmllmmm 'm>out
-7 mmvemlemmm 'm>so
10 lilklymmkl 'm>the
32 dynwjyyjjn 'm>w
6 yahtoopahs 're
10 tldjllvmmm 're $
0 nplljtjmml 're a
17 - 're bad
3 lmhmlmymmm 're for
-3 lmmmpmmmmj 're from
20 - 're getting
13 mmljpmmmml 're going
-11 iilwflrmmi 're having
-8 pllnillllj 're in
4 - 're moving
-4 lkklmyimml 're my
-2 jlyllkammm 're right
-3 mhtlknimll 're the
7 mmmmlmmmmm 're there
0 imljlmomml 're you
36 qanyaiudgn 's
4 - 's $
-3 rhohnjykmk 's a
5 - 's been
-3 lmsjlmjmmm 's fine
8 mmmolllmmm 's having
-15 mmmojlllmm 's in
-2 mlnvklimml 's my
10 - 's name
-5 lmtoimimlm 's not
-2 mmgnjmwlmm 's nothing
7 mllvjmkmml 's on
-5 mlmolmjmmm 's so
-4 llwjkmkmmm 's still
-4 nmllommmmm 's the
-1 gmhjkmymmm 's up
-2 lmillmymmm 's what
-3 mmnmlmkmmm 's wrong
6 lldyflqlml 's>-ing
9 lmpkmmlmmm 's>-ly
-5 mmmlommmll 's>-s
-1 mlnmlmmmmm 's>DEICTIC
-15 mmmnmllmmm 's>HOME
-4 mlmkiummmm 's>KIN
23 lmotjmdmmm 's>MOOD
-2 mlnvklimml 's>MY
-4 lluljmilmm 's>NOW
1 - 's>PLAY
-4 lmukdmalml 's>PRAISE
-2 lmillmymmm 's>WH
-3 rhohnjykmk 's>a
-15 mmmojlllmm 's>in
-5 lmtoimimlm 's>not
7 mllvjmkmml 's>on
-5 mlmolmjmmm 's>so
-4 nmllommmmm 's>the
-1 gmhjkmymmm 's>up
37 klscykelly 's>w
-1 pwdtkdycoq 've
-22 plmllllmks 've $
-2 jsmlmlmmml 've 0
6 yoaphayjti 've a
-22 molmmlmmml 've an
2 mmlmmnkmml 've any
8 lgsrlvhmml 've been
1 lekvmlmmmm 've got
18 - 've had
-6 mkrjmmlmmm 've heard
-9 mljpmmlmmm 've just
-4 mllrmmlmmm 've lost
-8 mlrlmllmlm 've never
1 mlkpmmlmmm 've no
-14 jjfymmkmmm 've not
0 mllpmmlmmm 've run
-14 lytbkkllml 've the
-1 llrmlommlk 've three
-3 mmhmmmymmm 've time
-20 hefvwkqlli 've to
-18 ltldhvkmri 've two
-4 rlvjlmgmml 've you
32 lynipjklkk 've>-ed
6 htmlmlmmmm 've>-s
-2 jsmlmlmmml 've>0
16 - 've>CONDITION
-3 mlrlmllmlm 've>LASTING
-11 mkokmmlmmm 've>NOW
-4 rlvjlmgmml 've>YOU
6 yoaphayjti 've>a
-22 molmmlmmml 've>an
2 mmlmmnkmml 've>any
1 lekvmlmmmm 've>got
18 - 've>had
1 mlkpmmlmmm 've>no
-14 jjfymmkmmm 've>not
0 mllpmmlmmm 've>run
-14 lytbkkllml 've>the
-20 hefvwkqlli 've>to
-18 ltldhvkmri 've>two
37 hayojsyljt 've>w
-5 llmlkvlmlj *
-5 llmlkvlmlj * $
4 ksliolilml -ed>-ing
12 mhmllmmmmx -ed>-s
2 mhlmimmrmw -ed>0
44 jhyivqglkk -ed>DEICTIC
2 mqlsmjlmkl -ed>MY
-3 mstilmimml -ed>NOW
3 - -ed>PLAY
14 - -ed>THIRD
-8 holsmmmmlm -ed>WH
-5 mljkmlummm -ed>YOU
40 lhmpxkjlmk -ed>a
3 mjmimxmmll -ed>and
6 ljkieylmli -ed>at
3 mllmrlmmmm -ed>by
0 mixjkllmlm -ed>for
-25 litgykijkj -ed>in
5 llskkjjmvl -ed>me
16 - -ed>of
-45 lkjdtgkkly -ed>on
6 lmolmmlmmm -ed>out
2 vyftwohkji -ed>the
40 llkfllvmmv -ed>to
4 mkkyjllmmk -ed>two
14 - -ed>up
21 fnhdyyhjkl -ed>w
0 mmlommmmlm -ing>-ly
3 kychykdkml -ing>-s
22 lkjsftsmmj -ing>AUX
12 mommmmmjml -ing>CHAT
-3 mhmklmmmmx -ing>CODE
23 - -ing>CONDITION
-20 upeuilglml -ing>DEICTIC
-6 vmlmlmimmm -ing>HOME
-2 mlwjlykmkj -ing>I
-1 ykkllkimmm -ing>IF
21 - -ing>KIN
9 - -ing>LASTING
50 mklpmmlmmm -ing>MY
-7 yfgtlmimml -ing>NOW
-14 mrmlmmlmmm -ing>PRAISE
-5 vnkkmmmmlm -ing>WH
-13 jvdwpelllk -ing>a
33 mtmgmkmmml -ing>an
19 mlllulmmmm -ing>and
-2 lmlqiklmmm -ing>at
-4 mlgfmmymmm -ing>by
-37 ivnseheljr -ing>for
-12 lskohjjnlj -ing>in
-2 mmwjmmfmmm -ing>lol
-27 ljdolkymmm -ing>me
-5 mlmlkpmmmm -ing>of
-30 lhjxgjhllw -ing>on
12 mljximjlmm -ing>out
-28 klmubghlvy -ing>the
6 mlxhgewlqu -ing>to
-2 mmlokmlmmm -ing>tv
-3 mjmumllmmm -ing>up
21 laqyoldlir -ing>w
-13 mlkrmmkmmm -ly>-ed
-10 mjjylmhlmm -ly>AHEAD
-1 llymjljmml -ly>AUX
-13 lmkokjlmxl -ly>DEICTIC
-4 mlplmmmmmm -ly>LIKING
14 - -ly>MOOD
-4 mmkqllmmmm -ly>NOW
-4 lktlmmmmlm -ly>WH
41 ljxghtilmy -ly>w
-1 mqjimlekmy -s>-ed
13 mymammkmmm -s>-ing
-28 mykdtlhlmy -s>-ly
-12 ysnexfdyub -s>-s
9 mjmmgjmkmy -s>0
-8 mslkmmmmmm -s>AHEAD
5 kaejybabky -s>AUX
-1 nnkmmmmmmm -s>CODE
-3 pihpxjllll -s>DEICTIC
-8 mlmhlymlml -s>HOME
-35 likheallyj -s>I
7 mmkmtmllml -s>LASTING
-2 lkymjmhlml -s>LIKING
-3 motkgmjmml -s>MOOD
27 oimimmlmmy -s>MY
-5 mllqmlmmmm -s>NOW
-1 mlsljmilmm -s>PRAISE
6 - -s>THIRD
3 ykbhpjflku -s>WH
9 njmmmmmmmm -s>WORK
-3 rmikmlpmml -s>YOU
-3 iypgtiijli -s>a
-2 lmlmpllmmm -s>all
-14 gkimhyhily -s>and
-13 mlmmllmmkt -s>as
-17 tijlvkvlmi -s>at
-11 wvkenihwmg -s>for
-6 mklkrmmlmm -s>has
-9 ywknjlklvh -s>in
30 mgvlkmmmmm -s>me
-22 tuffwgikkq -s>of
35 lykkfklmml -s>on
8 - -s>out
23 jnicpykkjr -s>the
-2 jypjaslgla -s>to
6 mimmtmmmmj -s>up
1 wqacyldyhb -s>w
35 ayamalasmy 0
22 ixjdmwiihv 0 $
17 mhlopjmmlp 0 0
10 - 0 0000
0 mpmmmkmmmm 0 and
-11 mlllimmlmw 0 but
-14 mkmqrmllmj 0 degrees
3 - 0 dogs
2 mpmkmmmmmm 0 dollars
3 mlmmglmmmt 0 euros
-11 mjmmmlmmlr 0 i
-2 mkmmkkmmwl 0 kilos
9 - 0 okay
7 - 0 on
6 - 0 rd
33 - 0 th
-7 ldjlillymi 0 words
2 - 0 years
16 kikcwpjgiu 0000
31 lmlfvjkhls 0000 $
-12 mrlllpmmlm 0000 and
-43 hyjgefjivy 0>-s
17 mhlopjmmlp 0>0
-7 ldjlillymi 0>CHAT
-11 mjmmmlmmlr 0>I
9 - 0>MOOD
16 mlmqkmlmml 0>NOW
3 - 0>PET
3 - 0>SPAN
-13 iwlkmlmmml 0>WH
0 mpmmmkmmmm 0>and
-11 mlllimmlmw 0>but
7 - 0>on
6 - 0>rd
33 - 0>th
2 mnjqnnlkli 0>w
3 myflkmiimk 1.AHEAD
-5 ymlaacfvjb 1.AUX
-36 kajihijtiy 1.CHAT
-26 lhliqgkgky 1.CODE
25 - 1.CONDITION
-31 avyhvahafb 1.DEICTIC
24 - 1.HOME
44 bwyybakkaa 1.I
-45 jsddpyfkff 1.IF
7 llkjrlwlml 1.KIN
9 jjnhjtyjmh 1.LASTING
-14 kkgkslykmk 1.LIKING
-9 lyyicgaflg 1.MODAL
-9 lhpkijvfke 1.MOOD
10 avdygluuof 1.MY
24 iisyhjlkkj 1.NOW
-7 lmlkrllmml 1.PET
16 lvlmpmijml 1.PLAY
-7 ggyagjcgje 1.PRAISE
-26 llmlklllmt 1.SPAN
-15 jjardkyiln 1.THANKS
10 ccbyptcgyd 1.THIRD
4 dqvquaniki 1.WE
-19 yaaaacneic 1.WH
26 lmjjymkmmm 1.WORK
-4 utyadsails 1.YOU
-3 rmmmlmhmml 12-:'ve you w
-7 kllmsllmml 12-:a good w
-12 lkklskmmsl 12-:according to the
0 mllmmsmmlm 12-:as a w
15 - 12-:being a w
-1 phllmlmmmm 12-:can i w
-1 hluqkmhkml 12-:can not w
12 lulllmjmml 12-:can you w
-7 gqmllllmmk 12-:could you w
-6 mrmllmjkml 12-:create a w
22 daflkmyxmm 12-:do not w
-7 qmmjmmmlmm 12-:do we w
-2 sllllmjlml 12-:do you w
0 mlmrlmllml 12-:done with w
-1 mrmmmlklml 12-:go ahead and
0 llkuimmmml 12-:going to w
-8 mmmnllmmmm 12-:he 's in
0 mmmmlmmmmm 12-:he 's w
-8 msllmlijml 12-:help me w
3 rmmmmllmmm 12-:how can i
-9 olklmlmmlm 12-:how do i
-5 mlojmlxmmm 12-:i 'd say
9 mtnqkdepli 12-:i 'd w
-4 mvinmklmmm 12-:i 'll 've
-6 mkrlmmmmmm 12-:i 'll -ly
16 mifymkllml 12-:i 'll be
-4 mkrlmmkmmm 12-:i 'll do
-1 mkojmmmmmm 12-:i 'll go
-3 mljlmmlmmm 12-:i 'll not
-2 ljwjmlkmmm 12-:i 'll try
-13 iyrekffhmk 12-:i 'll w
21 liyamiallm 12-:i 'm -ed
-41 ryayhabjhp 12-:i 'm -ing
0 mmjsmmlmmm 12-:i 'm -ly
-10 ylphmljmmm 12-:i 'm -s
21 - 12-:i 'm 0
42 lkiomntmmm 12-:i 'm a
-11 mlpfmmymmm 12-:i 'm all
6 mjmllxmmmm 12-:i 'm an
-32 hkipmgummm 12-:i 'm at
1 likwmjkmll 12-:i 'm in
13 yixdmjhlll 12-:i 'm not
1 mmlommlmmm 12-:i 'm off
-5 lhjwmgkmml 12-:i 'm on
-10 mmjrmllmmm 12-:i 'm out
-7 mmvemlemmm 12-:i 'm so
21 mllkmxmmmm 12-:i 'm the
-33 ahmjjyyijg 12-:i 'm w
40 myjjmlmmmm 12-:i 've -ed
1 gwjkmlmmmm 12-:i 've -s
-2 jsmlmlmmml 12-:i 've 0
4 yujalfkklk 12-:i 've a
-22 molmmlmmml 12-:i 've an
1 lekvmlmmmm 12-:i 've got
18 - 12-:i 've had
-11 mlkpmmlmmm 12-:i 've no
-14 jjfymmkmmm 12-:i 've not
0 mllpmmlmmm 12-:i 've run
-14 lktkllmmmm 12-:i 've the
-29 kchwlkrmll 12-:i 've to
-11 lrmjmlmmll 12-:i 've two
23 kjqqlkimll 12-:i 've w
2 - 12-:i adopted a
6 - 12-:i also -ed
9 - 12-:i believe in
25 kjavkkykmm 12-:i can not
-18 lkyolkgmmm 12-:i can w
-1 mmiqmmlmmm 12-:i could not
9 llsmmmmmmm 12-:i could w
-9 llsimmllmm 12-:i did not
-13 titcjjnwlm 12-:i do not
6 - 12-:i drive a
-15 llaymkglmm 12-:i feel w
-19 mlksmllmmm 12-:i forgot my
17 lmskmmjmmm 12-:i get w
14 - 12-:i go to
3 mmmnmmmmmm 12-:i got -ed
-4 mjlsmimmmm 12-:i got a
-6 mmsemmkmmm 12-:i got it
15 - 12-:i got my
0 mljpmlkmmm 12-:i got w
-12 mleomlxmmm 12-:i gotta go
-5 mkhrmnkmmm 12-:i had a
2 - 12-:i had my
2 mlmnmlmmmm 12-:i had to
-5 mlhtmllmmm 12-:i had w
3 mlommmmlmm 12-:i hate -s
15 - 12-:i hope to
-7 llhkmkwmmm 12-:i hope you
-8 lknimlummm 12-:i just -ed
-5 mmlnmmmmmm 12-:i just got
-11 xyghmlklmm 12-:i just w
-10 emukmllmmm 12-:i know w
8 mmksmlmmmm 12-:i left the
11 - 12-:i like -s
6 - 12-:i like my
-40 lkvimlhkmm 12-:i like w
4 - 12-:i live in
7 - 12-:i live w
12 - 12-:i love -ing
1 mlommmkmmm 12-:i love -s
-9 kmslmmlmmm 12-:i love how
5 mmrmmmhlmm 12-:i love w
-10 mmalmmymmm 12-:i love you
16 - 12-:i made it
8 - 12-:i make w
4 - 12-:i miss my
17 mvjimmmmmm 12-:i need -s
-15 jqhsjakjll 12-:i need a
-8 tmlmjhlklk 12-:i need to
-25 lcvtkjljml 12-:i need w
-2 mrllmmmmml 12-:i need you
-13 mlrllklmmm 12-:i never w
6 mlkjllmymm 12-:i only w
5 - 12-:i play -s
-10 mlrkmmmlmm 12-:i prefer the
4 - 12-:i run a
-13 mlhxmlkmmm 12-:i slept w
-5 mmlommlmmm 12-:i still 've
-4 lmqjmmlmmm 12-:i still do
1 - 12-:i teach w
2 lloqjillmm 12-:i think i
-7 rlfjulmmmm 12-:i think it
-8 mmrhlmmmlm 12-:i think so
-4 tlfjxjmlmm 12-:i think the
-3 lkyjiklmmm 12-:i think w
-4 kmujklhmmm 12-:i think you
2 - 12-:i told my
-7 mmlqmlmmmm 12-:i took a
6 mlqlmllmmm 12-:i tried w
6 - 12-:i used to
-13 mjyhmmllmm 12-:i want -ing
-3 mfhwmkmymm 12-:i want a
-12 kntilkmlmm 12-:i want the
6 hyaphfqikj 12-:i want to
5 lphlmklwml 12-:i want you
44 - 12-:i was -ed
-10 uqsbmilmmm 12-:i was -ing
10 - 12-:i was a
-2 mmiumlmmmm 12-:i was in
-3 mmnlmmlmmm 12-:i was not
-6 mmkommmmmm 12-:i was on
-13 jlnmllummm 12-:i was w
4 mkmqllmmml 12-:i went to
-16 lkghlylmmm 12-:i wish i
-10 lkrkmhummm 12-:i wish you
-6 mlmrmjmmmm 12-:i woke up
2 - 12-:i work in
3 - 12-:i work w
-9 rrkiljlxml 12-:i would w
4 - 12-:i wrote a
-2 lmlmlpmmlm 12-:if i had
-5 nllllqlmlj 12-:if i w
-2 lmmmkpmmlm 12-:if i was
4 mlmlmnmmlm 12-:in a w
-13 limijxmlik 12-:in my w
23 krlikxmjll 12-:in the w
-3 lqmlkomlll 12-:in this w
1 nkmmlmmmmm 12-:is it w
3 mkmmmmmmmm 12-:is there a
-4 mleshmulmm 12-:it 's -ing
-22 ljgdwlylml 12-:it 's a
-10 mmjwlmjmmm 12-:it 's my
-3 lmujjmjmmm 12-:it 's not
35 llnqmmclml 12-:it 's w
-3 ljjmrmmmmm 12-:it is w
0 mwkmkmknmk 12-:it should be
-1 mkkkwmmmml 12-:it takes w
0 mmhmimqlmm 12-:it was w
-14 llkhktrjli 12-:let us w
-12 lmllrmjmmm 12-:life is w
0 lclmkmkxmm 12-:make it w
-16 mlmnmjkmwl 12-:my boss w
-7 mlmnmlmmmm 12-:my brother is
6 - 12-:my daughter -s
-7 mlmpllmmmm 12-:my daughter is
-6 mlmpmmkmmm 12-:my dog -s
2 mmmplmkmmm 12-:my eyes 're
12 - 12-:my favorite w
-3 mgljkklymm 12-:my first w
14 mlmommlmmm 12-:my hair is
2 - 12-:my husband is
-8 lqmmlllmmm 12-:my internet is
2 mlmpmllmmm 12-:my laptop is
6 mjmlmqlmml 12-:my name is
-8 mmmpmmkmmm 12-:my neighbour is
8 - 12-:my old w
2 jqmmmmmmlm 12-:my order w
1 mlmplmkmmm 12-:my shoes 're
-11 mmmnmlmmmm 12-:my sister is
-9 mlmnmmlmmm 12-:my son is
12 momlmllmmm 12-:my website -s
5 - 12-:my wife and
-10 mimqmmmmmm 12-:my wife is
8 mmmolllmmm 12-:she 's -ing
9 mmmolmmmmm 12-:she 's on
5 - 12-:she 's w
9 mmmpilmmmm 12-:she is -ing
8 ommmmmmmmm 12-:should i w
-1 mmvlllfmmu 12-:thank you for
-1 mmulkmjmmm 12-:that 's a
-1 mmollmkmmm 12-:that 's so
3 klhihlwlkk 12-:that 's w
0 mmpmlmllml 12-:that would be
-1 mskmllmlml 12-:the answer w
-10 mmlqjlmmmm 12-:the baby is
-10 millulmmml 12-:the company -ed
11 - 12-:the company i
-1 mlmpjjmmmm 12-:the dog is
-12 mmmsgllmmm 12-:the kids 're
10 - 12-:the kids w
3 mlmmolmmmm 12-:the new w
-5 mkmmtkmmmm 12-:the sun is
9 ljkkrllmml 12-:there 're w
8 mmmsilmmmm 12-:there 's a
-1 lmmqfmlmmm 12-:they 're -ing
-1 lmpljmmmmm 12-:this is not
-3 mloljltmmi 12-:we 'll w
13 iflskmlmmu 12-:we 're -ing
27 - 12-:we 're -s
-15 mmlojmlmml 12-:we 're in
-7 mukojglmmj 12-:we 're w
9 - 12-:we 've a
-5 mvmkkmlmmk 12-:we 've two
3 - 12-:we 've w
1 - 12-:we got -ed
6 mmkpmmkmmm 12-:we just -ed
-4 mmkekmymml 12-:we should w
-2 nmmmmmlmmm 12-:what 's a
-1 ommkmmjmmm 12-:what 's w
-2 dmwqmmqmmm 12-:what a w
-1 nmkmmmmmmm 12-:what can i
-3 nlmmmmkmmm 12-:what do you
-2 olmmmlmmlm 12-:what should i
4 - 12-:when i was
0 pmmlmmjmmm 12-:where 're you
-2 nimmmlmmml 12-:why does my
0 gtkmmmllml 12-:would you w
-2 lmtlklkmmm 12-:wow that 's
-1 lolmjlllmx 12-:you 'll be
-5 nrlljskmml 12-:you 're a
-1 kltmjmjmmm 12-:you 're the
0 klmmlklmml 12-:you 're w
-2 llflsmnmmm 12-:you can not
5 - 1234:how do i stop
-13 nmmmmmmmmm 1234:how do i tell
-12 lvjkmkmjmm 1234:i 'd like a
5 ptfmljlklk 1234:i 'd like to
8 mlrlmmlmmm 1234:i 'd love to
-3 mjkumllmmm 1234:i 'll 've a
-1 mlqkmmmmmm 1234:i 'll keep that
-2 ljwjmmlmmm 1234:i 'll try to
5 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
-20 mljmmjvmmm 1234:i 'm a bit
1 - 1234:i 'm a vegetarian
-15 ljkwmlkmmm 1234:i 'm about to
6 - 1234:i 'm allergic to
-9 mlmrmjlmmm 1234:i 'm at a
-2 hllrmklmmm 1234:i 'm at the
-5 vlljmmmmmm 1234:i 'm calling to
-5 mtmlmkmmmm 1234:i 'm doing a
-3 molkmlmmmm 1234:i 'm getting a
-16 ikqumgjmml 1234:i 'm going to
-3 mlxfmllmmm 1234:i 'm happy with
-7 mhlummkmmm 1234:i 'm having a
4 mmmkmlmmmm 1234:i 'm having an
-5 mxlemlmmmm 1234:i 'm having trouble
3 mmmomllmmm 1234:i 'm in a
5 - 1234:i 'm in my
-14 mjltmkmmlm 1234:i 'm in the
-18 lyhaljkllj 1234:i 'm looking for
-14 mwmemkmmmm 1234:i 'm making a
-3 mmlommmmmm 1234:i 'm not in
-15 ylohmklmmm 1234:i 'm not sure
-6 mmmnmllmmm 1234:i 'm on a
-23 mllomllmmm 1234:i 'm on my
18 mklpmjlmmm 1234:i 'm on the
0 mlpmmllmmm 1234:i 'm proud of
-10 mjmqmlmmmm 1234:i 'm sitting in
-3 mmmemmrmmm 1234:i 'm sorry i
-6 mmlpmmkmmm 1234:i 'm still in
3 mmvfmmlmmm 1234:i 'm thinking about
-5 iyhfljkmli 1234:i 'm trying to
-3 mtlkmlmmmm 1234:i 'm using the
-9 mhmrmmlmmm 1234:i 'm waiting for
3 mpllmmmmmm 1234:i 'm working on
13 mtljmlmmmm 1234:i 'm writing a
6 - 1234:i 've been a
2 - 1234:i 've been feeling
-5 - 1234:i 've been on
15 - 1234:i 've got a
-20 lflumlmmmm 1234:i 've got to
-7 mllrmmlmmm 1234:i 've lost my
2 mmiommmmmm 1234:i 've not finished
-1 mmlmmmmmmm 1234:i 've not had
-8 miygmlmmmm 1234:i 've the same
-2 mljlmmummm 1234:i 've to go
-16 msmhmmmmmm 1234:i 've to write
15 - 1234:i can not 've
-16 mmhvmmkmmm 1234:i can not find
24 - 1234:i can not stand
14 mmhmmmymmm 1234:i do not 've
-7 lmolmmllmm 1234:i do not agree
9 lmnmmmmlmm 1234:i do not believe
-3 lmqlmmklmm 1234:i do not care
-2 - 1234:i do not get
-21 vljlmmllmm 1234:i do not know
13 lmnmmmmhmm 1234:i do not like
-6 klnlllmwmm 1234:i do not need
-13 jmrlmmllmm 1234:i do not see
-8 jlrllmlkmm 1234:i do not think
-5 lmemmmlymm 1234:i do not want
2 - 1234:i had my first
-2 lmmlmlmmmm 1234:i hope you 're
-3 lmkgmmwmmm 1234:i just wanted to
16 - 1234:i made it to
12 lomlmlmmmm 1234:i need to find
-3 lomlllmmmm 1234:i need to write
-2 mrllmmmmml 1234:i need you to
-4 lmqjmmlmmm 1234:i still do not
-10 llkukjmmmm 1234:i think i 'll
14 mmlqmlmmmm 1234:i think i 'm
-7 rlfjulmmmm 1234:i think it 's
-2 lmrklmmmmm 1234:i think that 's
2 mnmmmmmmmm 1234:i want to add
-8 mgjxmmlmmm 1234:i want to eat
-13 tljllkmmmm 1234:i want to know
-1 momlllmmmm 1234:i want to learn
-15 ermjllmmmm 1234:i want to make
-5 ltkkmlmlmm 1234:i want to see
-18 mnmlmmlmmm 1234:i want to write
5 lphlmklwml 1234:i want you to
-8 mmiumlmmmm 1234:i was in the
-6 mmkommmmmm 1234:i was on the
-2 mlmnmlmmmm 1234:i went to the
0 mlmlmnmmmm 1234:i wish i had
0 trhkmlmkmm 1234:i would like to
3 mkmmmmmmmm 1234:is there a way
5 - 1234:my wife and i
-19 mmlojmlmml 1234:we 're in the
-2 nmmmmmlmmm 1234:what 's a good
-3 nlmmmmkmmm 1234:what do you do
0 nmmmmmmmmm 1234:what should i do
-2 lmtlklkmmm 1234:wow that 's a
-12 lkklskmmsl 123:according to the
0 jlvllmhlmm 123:can not wait
-4 klmmlmhxmm 123:do not write
-2 pllmmmlmmm 123:do you think
-1 mrmmmlklml 123:go ahead and
-8 mmmnllmmmm 123:he 's in
3 rmmmmllmmm 123:how can i
-9 olklmlmmlm 123:how do i
-6 mkcymkkmmm 123:i 'd better
-11 nybjlgjqlj 123:i 'd like
8 mlrlmmlmmm 123:i 'd love
25 mjujmllmmm 123:i 'd rather
-5 mlojmlxmmm 123:i 'd say
-4 mvinmklmmm 123:i 'll 've
16 mifymkllml 123:i 'll be
-3 mjgymmmmmm 123:i 'll bring
-3 mkhsmllmmm 123:i 'll call
-4 mkrlmmkmmm 123:i 'll do
-1 mqmkmlmmmm 123:i 'll give
-1 mkojmmmmmm 123:i 'll go
-4 mkycmmlmmm 123:i 'll keep
-3 mljlmmlmmm 123:i 'll not
-1 muhlmmmmmm 123:i 'll send
-2 myhimlmlmm 123:i 'll take
-2 ljwjmlkmmm 123:i 'll try
21 - 123:i 'm 0
42 lkiomntmmm 123:i 'm a
-15 ljkwmlkmmm 123:i 'm about
-11 mlpfmmymmm 123:i 'm all
6 - 123:i 'm allergic
6 mjmllxmmmm 123:i 'm an
-32 hkipmgummm 123:i 'm at
1 vrlgmlmmmm 123:i 'm calling
-9 kshqminmmm 123:i 'm doing
-3 mllommlmmm 123:i 'm eating
-9 mkkummkmmm 123:i 'm feeling
-5 mmkmmlmmmm 123:i 'm fine
-18 mljrmljmmm 123:i 'm free
16 - 123:i 'm from
-8 lnlkmklmml 123:i 'm getting
-2 llyhmmjmmm 123:i 'm glad
-22 ijqwmfimml 123:i 'm going
-3 mmflmmqmmm 123:i 'm good
14 mlxfmllmmm 123:i 'm happy
-6 lyjbmkkmml 123:i 'm having
-13 mllpmmlmmm 123:i 'm heading
-4 mlgmmlwmmm 123:i 'm here
1 likwmjkmll 123:i 'm in
-8 llramlymmm 123:i 'm just
1 mmlnmmmmmm 123:i 'm leaving
-13 mjjgmlymmm 123:i 'm listening
-19 kyqaljkllj 123:i 'm looking
-14 mwmemkmmmm 123:i 'm making
13 yixdmjhlll 123:i 'm not
1 mmlommlmmm 123:i 'm off
-3 mmlommimmm 123:i 'm okay
-5 lhjwmgkmml 123:i 'm on
-10 mmjrmllmmm 123:i 'm out
-11 mjlrmmkmmm 123:i 'm packing
17 - 123:i 'm planning
0 mlpmmllmmm 123:i 'm proud
5 mmlnmmmmmm 123:i 'm reading
9 - 123:i 'm really
25 - 123:i 'm scared
-10 mjmqmlmmmm 123:i 'm sitting
-7 mmvemlemmm 123:i 'm so
-4 mlpcmlymmm 123:i 'm sorry
-2 - 123:i 'm staying
-11 kllpmlfmmm 123:i 'm still
-10 mmxgmljmmm 123:i 'm stuck
12 - 123:i 'm studying
-1 mlhhmlymmm 123:i 'm sure
19 mjmpmmmmmm 123:i 'm taking
21 mllkmxmmmm 123:i 'm the
4 mmvfmmlmmm 123:i 'm thinking
13 - 123:i 'm training
-5 iyhfljkmli 123:i 'm trying
-15 lykhmillml 123:i 'm using
-13 mgksmmkmmm 123:i 'm waiting
-10 mkmpmmmmmm 123:i 'm walking
-13 mgltmlmmmm 123:i 'm watching
6 mpllmmmmmm 123:i 'm working
7 ltlfmklmmy 123:i 'm writing
-2 jsmlmlmmml 123:i 've 0
4 yujalfkklk 123:i 've a
-22 molmmlmmml 123:i 've an
11 lkjtmlkmmm 123:i 've been
1 lekvmlmmmm 123:i 've got
18 - 123:i 've had
-6 mkrjmmlmmm 123:i 've heard
-9 mljpmmlmmm 123:i 've just
-4 mllrmmlmmm 123:i 've lost
-2 mlplmmmmmm 123:i 've never
-11 mlkpmmlmmm 123:i 've no
-14 jjfymmkmmm 123:i 've not
0 mllpmmlmmm 123:i 've run
-14 lktkllmmmm 123:i 've the
-29 kchwlkrmll 123:i 've to
-11 lrmjmlmmll 123:i 've two
2 - 123:i adopted a
9 - 123:i believe in
25 kjavkkykmm 123:i can not
-1 mmiqmmlmmm 123:i could not
-9 llsimmllmm 123:i did not
-13 titcjjnwlm 123:i do not
6 - 123:i drive a
1 mmknmmmmmm 123:i feel like
-19 mlksmllmmm 123:i forgot my
14 - 123:i go to
-4 mjlsmimmmm 123:i got a
-6 mmsemmkmmm 123:i got it
15 - 123:i got my
-8 mmkommkmmm 123:i got your
-12 mleomlxmmm 123:i gotta go
-5 mkhrmnkmmm 123:i had a
2 - 123:i had my
2 mlmnmlmmmm 123:i had to
15 - 123:i hope to
-7 llhkmkwmmm 123:i hope you
-5 mmlnmmmmmm 123:i just got
-8 ytlcmmmmmm 123:i just want
-3 lmkgmmwmmm 123:i just wanted
8 mmksmlmmmm 123:i left the
6 - 123:i like my
-5 mmnmmmlmmm 123:i like that
-8 mmplmmjlmm 123:i like your
4 - 123:i live in
-9 kmslmmlmmm 123:i love how
-10 mmalmmymmm 123:i love you
16 - 123:i made it
4 - 123:i miss my
-15 jqhsjakjll 123:i need a
-9 mukjmkmmmm 123:i need help
-8 mljtllmmmm 123:i need some
-8 tmlmjhlklk 123:i need to
-2 mrllmmmmml 123:i need you
-13 mlqmlllmmm 123:i never thought
-10 mlrkmmmlmm 123:i prefer the
4 - 123:i run a
-5 mmlommlmmm 123:i still 've
-4 lmqjmmlmmm 123:i still do
2 lloqjillmm 123:i think i
-7 rlfjulmmmm 123:i think it
-8 mmrhlmmmlm 123:i think so
-4 llskilmmmm 123:i think that
-4 tlfjxjmlmm 123:i think the
-4 kmujklhmmm 123:i think you
2 - 123:i told my
-7 mmlqmlmmmm 123:i took a
6 - 123:i used to
-3 mfhwmkmymm 123:i want a
-13 mjyhmmllmm 123:i want something
-12 kntilkmlmm 123:i want the
6 hyaphfqikj 123:i want to
5 lphlmklwml 123:i want you
10 - 123:i was a
-6 msphmllmmm 123:i was hoping
-2 mmiumlmmmm 123:i was in
-10 lmtammymmm 123:i was just
0 mmlommmmmm 123:i was late
-3 mmnlmmlmmm 123:i was not
-6 mmkommmmmm 123:i was on
4 mkmqllmmml 123:i went to
-16 lkghlylmmm 123:i wish i
-10 lkrkmhummm 123:i wish you
-6 mlmrmjmmmm 123:i woke up
2 - 123:i work in
-5 stdkmgmymm 123:i would like
4 - 123:i wrote a
-3 lmmmlqmmlk 123:if i could
-2 lmlmlpmmlm 123:if i had
-2 lmmmkpmmlm 123:if i was
-2 nllmlmmmml 123:if i were
-9 mkmkltmmkl 123:in my dream
3 mkmmmmmmmm 123:is there a
-22 ljgdwlylml 123:it 's a
2 - 123:it 's been
-10 mmjwlmjmmm 123:it 's my
-3 lmujjmjmmm 123:it 's not
0 mwkmkmknmk 123:it should be
-1 mjmlmujmml 123:let us pretend
-7 mlmnmlmmmm 123:my brother is
-7 mlmpllmmmm 123:my daughter is
2 mmmplmkmmm 123:my eyes 're
14 mlmommlmmm 123:my hair is
2 - 123:my husband is
-8 lqmmlllmmm 123:my internet is
2 mlmpmllmmm 123:my laptop is
6 mjmlmqlmml 123:my name is
-8 mmmpmmkmmm 123:my neighbour is
1 mlmplmkmmm 123:my shoes 're
-11 mmmnmlmmmm 123:my sister is
-9 mlmnmmlmmm 123:my son is
5 - 123:my wife and
-10 mimqmmmmmm 123:my wife is
8 mmmolllmmm 123:she 's having
9 mmmolmmmmm 123:she 's on
-1 mmvlllfmmu 123:thank you for
-1 mmulkmjmmm 123:that 's a
-1 mmollmkmmm 123:that 's so
-2 lmillmymmm 123:that 's what
0 mmpmlmllml 123:that would be
-10 mmlqjlmmmm 123:the baby is
11 - 123:the company i
-1 mlmpjjmmmm 123:the dog is
-12 mmmsgllmmm 123:the kids 're
-5 mkmmtkmmmm 123:the sun is
8 mmmsilmmmm 123:there 's a
-1 lmpljmmmmm 123:this is not
-9 jjmtlmlmmj 123:we 're having
-15 mmlojmlmml 123:we 're in
9 - 123:we 've a
2 - 123:we 've been
-5 mvmkkmlmmk 123:we 've two
-2 nmmmmmlmmm 123:what 's a
-1 nmkmmmmmmm 123:what can i
-3 nlmmmmkmmm 123:what do you
-2 olmmmlmmlm 123:what should i
4 - 123:when i was
0 pmmlmmjmmm 123:where 're you
-2 nimmmlmmml 123:why does my
-2 lmtlklkmmm 123:wow that 's
-1 lolmjlllmx 123:you 'll be
-5 nrlljskmml 123:you 're a
-1 kltmjmjmmm 123:you 're the
-2 llflsmnmmm 123:you can not
-12 llmllqmmtl 12:" i
-7 xlllmjmmll 12:'m i
-3 rmmmlmhmml 12:'ve you
-7 kllmsllmml 12:a good
-12 lkklskmmsl 12:according to
21 - 12:allergic to
-1 mjlmlmlpml 12:answer in
0 mllmmsmmlm 12:as a
8 - 12:at home
15 - 12:being a
-6 lplummilmm 12:call me
-6 nmllmjmmlm 12:can i
-1 hluqkmhkml 12:can not
9 nslllmilml 12:can you
-7 gqmllllmmk 12:could you
-6 mrmllmjkml 12:create a
0 tmmkmmhmmm 12:did you
21 haeljmyxml 12:do not
-7 qmmjmmmlmm 12:do we
-3 tklllmhkml 12:do you
0 mlmrlmllml 12:done with
-5 lpmklmllml 12:give me
-1 mrmmmlklml 12:go ahead
0 llkuimmmml 12:going to
0 mmamlmtmml 12:good luck
1 mmijmmsmmm 12:good morning
-12 mmmokllmml 12:he 's
-9 lmlsjllmlm 12:he is
23 mmmplmmmmm 12:he just
-3 mmmkrkmmmm 12:he was
-8 msllmlijml 12:help me
3 rmmmmllmmm 12:how can
-9 olklmlmmlm 12:how do
-5 qlmllmkmmm 12:how to
-4 mqnkkmppli 12:i 'd
-24 fvmtiaafli 12:i 'll
-3 oqkybaqbag 12:i 'm
-2 ryayhafiif 12:i 've
2 - 12:i adopted
-12 mltimlimmm 12:i agree
6 - 12:i also
-13 lkygljjlmm 12:i appreciate
-2 mjtlmlmmmm 12:i asked
5 mlnkxlfmmm 12:i believe
-13 llohmlsmmm 12:i bet
4 mmmomlmmmm 12:i bought
2 - 12:i broke
0 jgpsjivjml 12:i can
-1 msllmlmmmm 12:i changed
-6 kjmwmjklmm 12:i could
-11 klplmlllmm 12:i did
19 titcjjnwlm 12:i do
6 - 12:i drive
-6 mmmpmkmmmm 12:i dropped
10 - 12:i enjoy
-19 lkoulialmm 12:i feel
14 - 12:i finished
-19 mlksmllmmm 12:i forgot
2 mmolmmllmm 12:i found
6 - 12:i gave
20 kpqjmljlmm 12:i get
17 mklrmlmmll 12:i go
1 linplhhlml 12:i got
-12 mleomlxmmm 12:i gotta
7 - 12:i grew
-8 lmvimlimmm 12:i guess
-13 liktlkjllm 12:i had
11 mlommmmlmm 12:i hate
1 mmskmmgmmm 12:i hear
-16 llhlyhmmmm 12:i heard
-9 kkqfljrlmm 12:i hope
-28 uuhllkpkml 12:i just
14 - 12:i keep
-12 dlyhmkklmm 12:i know
2 mikvmkmmmm 12:i left
-3 kkwhmlgkmm 12:i like
18 - 12:i live
3 - 12:i lost
5 kkmjmlpklm 12:i love
16 - 12:i made
13 - 12:i make
-6 nhqlmlllmm 12:i mean
5 - 12:i met
2 mmflmmtmmm 12:i miss
-10 lleomlummm 12:i missed
-6 mkgvmlmmmm 12:i must
-40 oygmcahsji 12:i need
-9 mlrllklmmm 12:i never
-14 mhktlimymm 12:i only
20 - 12:i passed
5 - 12:i play
5 mlrkmmmlmm 12:i prefer
1 mmgmylmmmm 12:i read
-7 mkrlmmmmmm 12:i really
4 - 12:i run
-14 mltimljlmm 12:i said
-10 lmuimlgmmm 12:i see
-1 mmnmmmmmmm 12:i should
-13 mlhxmlkmmm 12:i slept
6 llplmmkmmm 12:i still
3 - 12:i study
1 mjmlmnmmmm 12:i take
1 - 12:i teach
-30 rgthyafjkk 12:i think
2 - 12:i told
10 mljtmkmmmm 12:i took
1 mmpkmllmml 12:i tried
-12 mlvamljmmm 12:i understand
8 mpkmmmmmmm 12:i use
6 - 12:i used
4 - 12:i usually
7 - 12:i visited
-19 dyfqfanxjh 12:i want
15 qopnkesllm 12:i was
-15 mkjwmllmmm 12:i watched
0 lhlvlkmmml 12:i went
-38 kqkejyslll 12:i wish
-6 mlmrmjmmmm 12:i woke
12 - 12:i won
27 - 12:i work
-17 rmoelykxll 12:i would
17 - 12:i wrote
-10 njkkhullii 12:if i
4 mlmlmnmmlm 12:in a
-13 limijxmlik 12:in my
3 krlgitxfvk 12:in the
-3 lqmlkomlll 12:in this
1 nkmmlmmmmm 12:is it
3 nkmkmmmmmm 12:is there
13 ieaywkyilj 12:it 's
-5 ljilulmlmm 12:it is
-1 mrhmgmkymk 12:it should
-2 lhhjymlmml 12:it takes
4 lkrlklllml 12:it was
-2 mkwlimilmm 12:it works
0 mftmmmjnmm 12:keep it
-3 lmlqmklmml 12:later i
-1 lhvmlmkjmm 12:let me
-22 kthfjuvikh 12:let us
-12 lmllrmjmmm 12:life is
-8 llklwmjlmm 12:love is
-1 lgkmkmkvmm 12:make it
12 mlmmmmlmmm 12:my back
-14 mlmnmjkmwl 12:my boss
-3 mlmnmlmmmm 12:my brother
6 mkmqmmlmmm 12:my car
-19 mdmglymmml 12:my character
15 - 12:my company
6 - 12:my dad
-1 mlmpllmmmm 12:my daughter
0 mlmpmmkmmm 12:my dog
2 mmmplmkmmm 12:my eyes
5 - 12:my family
12 - 12:my favorite
0 mgljkklymm 12:my first
-16 mqmklkmmmm 12:my flight
-2 mlmlmmpmmm 12:my friend
2 - 12:my girlfriend
3 - 12:my grandma
1 - 12:my grandmother
14 mlmommlmmm 12:my hair
5 - 12:my husband
-8 lqmmlllmmm 12:my internet
6 mlmpmllmmm 12:my laptop
-10 mlmnmmlmmm 12:my mom
3 - 12:my mother
6 mjmlmqlmml 12:my name
-7 mmmpmmkmmm 12:my neighbour
-8 mlmomllmmm 12:my nose
8 - 12:my old
-1 jwmillmmll 12:my order
-3 mkmqllmmml 12:my phone
1 mlmplmkmmm 12:my shoes
-34 mlmmlklmrm 12:my sister
-3 mlmnmmlmmm 12:my son
8 - 12:my team
12 momlmllmmm 12:my website
-2 mimqmmmmmm 12:my wife
14 hmjmmmvmmm 12:not much
-1 mllukmjlmm 12:on the
2 - 12:our dog
5 mmmokmmmmm 12:out of
14 - 12:project falcon
-1 llkpilqlml 12:see you
10 lmkvhlklll 12:she 's
4 mmmnlmmmmm 12:she had
11 mmmpilmmmm 12:she is
8 ommmmmmmmm 12:should i
-2 mlljmtlmll 12:suppose i
-5 tsllklkkmm 12:tell me
-1 lltlllkmms 12:thank you
-7 jkyedjoljj 12:that 's
-1 mmrmkmdmmm 12:that helped
-1 mmplgmlmmm 12:that is
0 mlrljmklml 12:that must
0 mmpmlmllml 12:that would
-2 mrslklmjml 12:the answer
7 mmlqjlmmmm 12:the baby
-11 mkmlolmmml 12:the book
-2 mlmollmmmm 12:the cat
-21 loljtkmlki 12:the company
3 mlmpjjmmmm 12:the dog
15 mjtlpmmlmm 12:the first
-3 mlmrkmmmmm 12:the heating
-2 mmmsgllmmm 12:the kids
1 mmlpkmmmmm 12:the meeting
-9 mimiujmlml 12:the movie
-15 mkmkqjmmml 12:the museum
-1 mlmoklmmmm 12:the neighbours
3 mlmmolmmmm 12:the new
-14 mkmkaylmmm 12:the old
6 - 12:the release
-5 mkmmtkmmmm 12:the sun
9 ljkkrllmml 12:there 're
5 mmkyeljmml 12:there 's
-2 lmltdmlmmm 12:they 're
-2 llmjvlmlml 12:they should
-4 kkxjgmkmll 12:this is
9 mmmomlmmlm 12:today i
13 - 12:today is
7 lllwgmlmml 12:trying to
-6 mjnqiltlmg 12:we 'll
15 imiycfjlmp 12:we 're
8 mykjjmlmmk 12:we 've
9 - 12:we adopted
-5 mltkkmimml 12:we can
3 mmkolmmmmm 12:we got
4 mmjtlmkmml 12:we had
0 mlkqlmjmml 12:we just
-6 mlmjvkmmml 12:we live
6 - 12:we lost
-11 mrjthmkmmh 12:we need
-4 mlmejmymmk 12:we should
0 qkmklmlmmm 12:what 're
-7 klljlmqlml 12:what 's
-5 altyllwmmm 12:what a
0 nmkmmmjmmm 12:what about
-1 nmkmmmmmmm 12:what can
-3 nlmmmmkmmm 12:what do
-2 olmmmlmmlm 12:what should
14 - 12:when i
0 pmmlmmjmmm 12:where 're
-1 nllmmmmmmm 12:which one
-2 vmmljmlmmm 12:who is
-2 nimmmlmmml 12:why does
0 gtkmmmllml 12:would you
-2 lluljljmmm 12:wow that
-4 mrmmlmljml 12:write a
-1 lolmjlllmx 12:you 'll
-10 fypkaynlmi 12:you 're
-4 igxlumkmmk 12:you 've
22 jkalukxlmk 12:you can
-1 lltllmglmm 12:you got
0 lkimmmlmml 12:your answer
-7 kllmsllmml 12=a good.PERSON
3 rmmmmllmmm 12=how can.I
-9 olklmlmmlm 12=how do.I
-9 nymflghqlj 12=i 'd.LIKING
-6 mkcymkkmmm 12=i 'd.PRAISE
-4 mkrlmmkmmm 12=i 'll.AUX
39 - 12=i 'm.CONDITION
-11 mqgkmiwmmm 12=i 'm.DEICTIC
-19 gimsmihkll 12=i 'm.MOOD
-19 jjobmjvmml 12=i 'm.NOW
-20 lhksmkkmmm 12=i 'm.PLAY
-4 imdtmmommm 12=i 'm.PRAISE
-4 mlpcmlymmm 12=i 'm.THANKS
18 mpllmmmmmm 12=i 'm.WORK
7 - 12=i 've.CONDITION
3 mlplmmmmmm 12=i 've.LASTING
-11 mkokmmlmmm 12=i 've.NOW
-5 mlsjmlkmmm 12=i appreciate.YOU
1 mmknmmmmmm 12=i feel.LIKING
-4 mmasmmlmmm 12=i feel.MOOD
-2 mmnkmmlmmm 12=i feel.PRAISE
-19 mlksmllmmm 12=i forgot.MY
-6 mmsemmkmmm 12=i got.DEICTIC
20 - 12=i got.MY
-8 mmkommkmmm 12=i got.YOU
2 - 12=i had.MY
-5 mlqllllmmm 12=i hope.DEICTIC
-7 llhkmkwmmm 12=i hope.YOU
14 kmolmmlmmm 12=i know.WH
13 mmnmmmlmmm 12=i like.DEICTIC
6 - 12=i like.MY
11 - 12=i like.PET
-7 kmplmmkmmm 12=i like.WH
-8 mmplmmjlmm 12=i like.YOU
-14 mlqlmmfmlm 12=i love.DEICTIC
2 - 12=i love.PLAY
-9 kmslmmlmmm 12=i love.WH
-15 mmckmmwlmm 12=i love.YOU
16 - 12=i made.DEICTIC
4 - 12=i miss.MY
-5 mmgkmmummm 12=i missed.YOU
-6 mmmhlmmymm 12=i need.DEICTIC
-2 mrllmmmmml 12=i need.YOU
-4 lmqjmmlmmm 12=i still.AUX
-11 plmhrllmmm 12=i think.DEICTIC
2 lloqjillmm 12=i think.I
-5 klyijlhlmm 12=i think.YOU
2 - 12=i told.MY
5 lphlmklwml 12=i want.YOU
5 - 12=i was.HOME
0 mmlommmmmm 12=i was.MOOD
-10 lmtammymmm 12=i was.NOW
-16 lkghlylmmm 12=i wish.I
-10 lkrkmhummm 12=i wish.YOU
-6 srljmglxml 12=i would.LIKING
-7 llkljsllkj 12=if i.AUX
-3 lmmmlqmmlk 12=if i.MODAL
-1 ltlljvmllm 12=in the.DEICTIC
-10 mmjwlmjmmm 12=it 's.MY
-2 mmpmlmjmmm 12=it 's.NOW
0 mmhmimqlmm 12=it was.PRAISE
-9 lamlmyhmll 12=let us.IF
9 mlmmmmlmmm 12=my back.AUX
-7 mlmnmlmmmm 12=my brother.AUX
6 mkmqmmlmmm 12=my car.AUX
-1 mlmpllmmmm 12=my daughter.AUX
2 mmmplmkmmm 12=my eyes.AUX
5 - 12=my family.AUX
14 mlmommlmmm 12=my hair.AUX
2 - 12=my husband.AUX
-8 lqmmlllmmm 12=my internet.AUX
2 mlmpmllmmm 12=my laptop.AUX
6 mjmlmqlmml 12=my name.AUX
-8 mmmpmmkmmm 12=my neighbour.AUX
-8 mlmomllmmm 12=my nose.AUX
1 mlmplmkmmm 12=my shoes.AUX
-11 mmmnmlmmmm 12=my sister.AUX
-8 mlmnmmlmmm 12=my son.AUX
-10 mimqmmmmmm 12=my wife.AUX
17 mmpllmjmmm 12=that 's.MOOD
15 mmplkmamml 12=that 's.PRAISE
-2 lmillmymmm 12=that 's.WH
-2 mrslklmjml 12=the answer.AUX
-1 mskmllmlml 12=the answer.MODAL
-10 mmlqjlmmmm 12=the baby.AUX
11 - 12=the company.I
-1 mlmpjjmmmm 12=the dog.AUX
-12 mmmsgllmmm 12=the kids.AUX
-5 mkmmtkmmmm 12=the sun.AUX
13 - 12=today is.MY
1 - 12=we got.CONDITION
-1 hmvkmmmmmm 12=what a.PRAISE
-1 nmkmmmmmmm 12=what can.I
-3 nlmmmmkmmm 12=what do.YOU
-2 olmmmlmmlm 12=what should.I
4 - 12=when i.AUX
0 pmmlmmjmmm 12=where 're.YOU
-2 nimmmlmmml 12=why does.MY
0 lkimmmlmml 12=your answer.AUX
-12 llmllqmmtl 1:"
-1 mkyljmjjml 1:'ll
-7 xlllmjmmll 1:'m
-2 ylklkmjlmm 1:'re
-7 tkfkklyllk 1:'ve
-5 llmlkvlmlj 1:*
-9 sfkbykylmj 1:a
0 llmnlmlmmm 1:about
-12 lkklskmmsl 1:according
-2 mklllmiwml 1:add
4 mmkllmplml 1:after
-3 llskhlklmy 1:all
21 - 1:allergic
-6 mmkllmslmm 1:almost
24 - 1:always
-2 lfkmlmkymk 1:answer
-1 yjrlhmjlmj 1:any
-3 yiklmmklmi 1:anyone
-13 kfikkyqlui 1:as
-6 lymkjmlmml 1:assume
-9 lllvkljlml 1:at
-6 makklkryml 1:be
15 - 1:being
6 mmxljmkmml 1:both
-2 mmlkkmomml 1:bye
-6 lplummilmm 1:call
-3 yqsmgidjlk 1:can
-3 lymmjmlkml 1:change
-4 mqmlmlkkml 1:check
-1 mellmmyamm 1:come
-1 mmmplmlmmm 1:cooking
7 mmpmlmcmmm 1:cool
-9 aylklkllmk 1:could
-6 mrmllmjkml 1:create
-15 lkhjfkyllx 1:dear
0 tmmkmmhmmm 1:did
6 mabhgkyylk 1:do
-1 qllmlmlkmm 1:does
0 mlmrlmllml 1:done
7 mmmmplkmmm 1:every
-3 llklsmklmk 1:everyone
-2 llyjkmalml 1:exactly
-8 mwlljlhlll 1:explain
-4 lljykmhlml 1:finally
2 lijjiuvlkx 1:for
-1 lliljjkkxy 1:from
-5 lllklmkmmk 1:give
0 llvlkmjmml 1:glad
-1 mylkmlfhml 1:go
29 llkxhmllmk 1:going
-2 jkmfqlqjli 1:good
-5 ullokmimml 1:got
-1 mmgllmumml 1:happy
-2 lkkuqljlml 1:having
5 jkkrgtklqj 1:he
-8 msllmlijml 1:help
0 lleklmylmm 1:here
-2 mmlkmlmmvm 1:his
-1 llkikmymml 1:hope
-14 wigjejilkk 1:how
44 bwyybakkaa 1:i
-10 ljikttjlii 1:if
-4 lkkmltklll 1:imagine
-4 mullmkkfml 1:improve
-39 gkhdjyttnc 1:in
-2 mmmjklmrml 1:include
1 yhkjilllml 1:is
-11 dgvssgjrka 1:it
19 - 1:job
10 mftmmmjnmm 1:keep
15 lmlmqmlmmm 1:kids
-5 mlmmlrmmll 1:last
-3 lmlqmklmml 1:later
-23 korfiutfkh 1:let
-15 lllkylhlmk 1:life
-12 llklgtylmk 1:long
-1 mmvmjmglml 1:looks
-14 klkksltlml 1:love
-12 lthkjlhpmj 1:make
-13 mllnqmllmk 1:many
-2 mlxnkmblml 1:me
-2 mjhljmhymk 1:more
-2 aydvbnxvpa 1:my
-3 tlluimjjmk 1:need
13 mmsldltlml 1:never
2 myflkmiimk 1:next
-1 lklljmplml 1:nice
11 - 1:nimbus
-9 klikymgkmk 1:nobody
9 glxohmijmk 1:not
0 llyjpmgkml 1:nothing
3 mmjljmylml 1:of
1 mlkulmlmml 1:off
-1 lmsclmwkml 1:okay
0 mllukmjlmm 1:on
0 lyclrmkjml 1:one
12 lclpskklly 1:our
3 lklximkmmm 1:out
5 mmlkwmjlmk 1:people
-1 mmslklfmmm 1:perfect
14 - 1:project
-2 lmmplmlmml 1:reached
-5 mjmtjmllml 1:reaching
-3 ulgkkmjmml 1:really
26 - 1:remember
-4 mkpqmkmmjk 1:right
-5 llyiimkjmi 1:same
-4 millltrmkl 1:say
-1 llkpilqlml 1:see
5 jhhykrikri 1:she
8 ommmmmmmmm 1:should
-13 mmkmkmumml 1:since
18 - 1:someone
-1 lleyklolml 1:sorry
-5 mlvlkmilml 1:sounds
-6 llwnkmglml 1:still
-3 llmxhlllmj 1:stuck
-17 lkljltlmkk 1:suppose
-1 melmlmqpml 1:take
-6 tsjlklrjll 1:tell
-1 lltlllkmms 1:thank
-13 hcyaahahjf 1:that
30 ayrhosabya 1:the
11 dieuskukmk 1:there
-8 ikkoxjjklj 1:they
-10 jaykljijly 1:this
21 lmlslllmlm 1:today
0 llmommmmlm 1:tonight
0 lmmplmkmml 1:too
5 lkkwkmllmk 1:trying
13 - 1:two
-3 lallkmjyml 1:use
-1 mmyjlmalml 1:way
4 dqvquaniki 1:we
-4 nfmqfjrklj 1:what
3 xllhxkglmj 1:when
-3 tlkllmimml 1:where
1 wkllmmilmm 1:which
-4 fllkhlylml 1:who
4 thlkklilml 1:why
-3 mjkljmxlml 1:wish
0 gtkmmmllml 1:would
-2 lluljljmmm 1:wow
-6 lqlijmksmk 1:write
6 - 1:yesterday
9 yiycruaelf 1:you
-7 hyyhbleqmd 1:your
-12 llmllqmmtl 1=".I
-7 xlllmjmmll 1='m.I
-3 rmmmlmhmml 1='ve.YOU
-7 kllmsllmml 1=a.MOOD
-7 kllmsllmml 1=a.PRAISE
24 - 1=always.CHAT
-2 mlkmltrllk 1=as.YOU
8 - 1=at.HOME
2 mmlplmlmmm 1=at.WORK
-6 nmllmjmmlm 1=can.I
9 nslllmilml 1=can.YOU
-7 gqmllllmmk 1=could.YOU
0 tmmkmmhmmm 1=did.YOU
-7 qmmjmmmlmm 1=do.WE
-3 tklllmhkml 1=do.YOU
-1 mmwlmmhlml 1=good.CHAT
1 mmihlmwmmm 1=good.NOW
-12 lmlqojlmlm 1=he.AUX
23 mmmplmmmmm 1=he.NOW
-6 xkillkkmkm 1=how.AUX
3 rmmmmllmmm 1=how.MODAL
-32 mhytaaftif 1=i.AUX
22 - 1=i.HOME
17 mlrllklmmm 1=i.LASTING
36 hgycljigll 1=i.LIKING
-60 dorybcbnic 1=i.MODAL
-23 utmiljnkml 1=i.NOW
5 - 1=i.PLAY
35 - 1=i.WORK
-10 njkkhullii 1=if.I
-3 lqmlkomlll 1=in.DEICTIC
-13 limijxmlik 1=in.MY
3 pilklmmmml 1=is.DEICTIC
-2 jtmkgjiymi 1=it.AUX
-1 lyjldlkymj 1=it.MODAL
-2 mkwlimilmm 1=it.WORK
0 mftmmmjnmm 1=keep.DEICTIC
-3 lmlqmklmml 1=later.I
-22 kthfjuvikh 1=let.WE
-15 lllkylhlmk 1=life.AUX
-8 llklwmjlmm 1=love.AUX
-1 lmhmkmjrml 1=make.DEICTIC
-4 lylhmlmkmm 1=my.CHAT
-31 jylfljfkkj 1=my.CODE
5 mgljkklymm 1=my.DEICTIC
-9 mjmkwimmmm 1=my.HOME
-14 lelukkjlql 1=my.KIN
12 - 1=my.LIKING
-3 jymgklllll 1=my.ORDER
28 mklpljllvl 1=my.PERSON
9 mlmpmmkmmm 1=my.PET
25 - 1=my.WORK
11 - 1=nimbus.AUX
2 - 1=our.KIN
2 - 1=our.PET
-9 mkmlklmmmr 1=our.WORK
-1 llkpilqlml 1=see.YOU
11 mmmpilmmmm 1=she.AUX
8 ommmmmmmmm 1=should.I
0 mmmvkmhmml 1=sorry.AUX
-2 mlljmtlmll 1=suppose.I
-1 lltlllkmms 1=thank.YOU
-1 lkykalhkmk 1=that.AUX
0 mlulimjlmk 1=that.MODAL
-8 loyifklxlk 1=the.CHAT
-6 kyhnahlkjh 1=the.CODE
16 lhykmmlkmm 1=the.DEICTIC
-7 lklwlkkmll 1=the.KIN
7 mlmonkmmml 1=the.PERSON
2 mjmsiimmll 1=the.PET
-1 mmmkqmmmmm 1=the.PLAY
-29 llkiykllji 1=the.WORK
7 lijhylklmk 1=there.AUX
-4 kllqmlllml 1=they.AUX
7 mmmkplmmmm 1=they.HOME
-2 llmjvlmlml 1=they.MODAL
-4 kkyjfmjlll 1=this.AUX
12 mmlqlmlmmm 1=today.AUX
9 mmmomlmmlm 1=today.I
0 lmmplmkmml 1=too.MOOD
4 hhsuaeyklh 1=we.AUX
-6 mlmjvkmmml 1=we.HOME
-17 lhwgdlylme 1=we.MODAL
0 mlkqlmjmml 1=we.NOW
-8 uhkjjkilll 1=what.AUX
-3 pkkmlkmmll 1=what.MODAL
14 - 1=when.I
-3 tlkllmimml 1=where.AUX
-1 nllmmmmmmm 1=which.DEICTIC
-2 vmmljmlmmm 1=who.AUX
4 qhmlllmmml 1=why.AUX
0 gtkmmmllml 1=would.YOU
-2 lluljljmmm 1=wow.DEICTIC
8 cylilurjmo 1=you.AUX
20 gkhlyhskms 1=you.MODAL
0 ljfllmkvmj 1=your.CHAT
4 mmslkmkmmm 2:!
-4 mqnkkmppli 2:'d
-37 dtmxeaadlm 2:'ll
-14 oqjwaaybaf 2:'m
-21 cvootqagla 2:'re
5 dacyaeyfhd 2:'s
1 nyeykaciib 2:'ve
13 lrlkejkjky 2:0
-14 mjmlnlmllq 2:0000
-9 ayrwgkwgjf 2:a
0 nmellmklmm 2:about
-6 llllhllmmy 2:add
22 - 2:adopted
-20 mkyelkhlmk 2:agree
-1 mrmmmlklml 2:ahead
-4 mmkhymkmmk 2:all
6 lmimjmxmml 2:also
40 lkkkekykmy 2:and
6 - 2:anniversary
4 kpkkillrmk 2:answer
-13 lkygljjlmm 2:appreciate
-17 mplivlkqmj 2:as
-2 mjtlmlmmmm 2:asked
1 lgkrflvpmi 2:at
8 mmlqjlmmmm 2:baby
12 mlkmmmnmmm 2:back
-17 miteylqjlk 2:bad
2 mmkltmmmmm 2:band
-14 mkmnsllmml 2:battery
5 mlnkxlfmmm 2:believe
-13 llohmlsmmm 2:bet
-7 mlllvmklmk 2:birds
11 mmhlmmrmmm 2:birthday
-11 mkmlolmmml 2:book
-14 mlmnmjkmwl 2:boss
7 mmmomlmmmm 2:bought
27 - 2:broke
-3 mlmnmlmmmm 2:brother
21 - 2:budget
31 - 2:build
-5 mklrkmkmmm 2:bus
6 mlylkmllml 2:but
11 jbfryethle 2:can
6 mkmqmmlmmm 2:car
1 mlmollmmmm 2:cat
-1 msyigljlmm 2:changed
-22 mcmglyllkl 2:character
-3 mnmqhmlmmm 2:class
-4 mmmkpmmmmm 2:closed
-8 mrllklmlml 2:code
-1 loljtkmlki 2:company
5 - 2:contract
-7 kjowljjlml 2:could
6 - 2:dad
0 mlmpllmmmm 2:daughter
-12 mkpkikilml 2:did
15 wftapigrkk 2:do
11 - 2:doctor
-7 tgxggljlmk 2:does
5 mjmsjjkmll 2:dog
6 - 2:drive
-6 mmmpmkmmmm 2:dropped
4 - 2:eat
15 lylkdkmkmy 2:email
10 - 2:enjoy
-13 mymgikmkml 2:essay
-2 mmltglmmmm 2:exam
2 mmmplmkmmm 2:eyes
-4 mkmmimmmmw 2:failed
14 - 2:falcon
5 - 2:family
12 - 2:favorite
-19 lkoulialmm 2:feel
27 - 2:finally
14 - 2:finished
14 ldsinjkymm 2:first
-9 mqmklkmmmm 2:flight
-9 mllthlmmmm 2:food
-14 ltlybmjlmj 2:for
-19 klusikklmm 2:forgot
14 mmolmmllmm 2:found
1 mlmlmmpmmm 2:friend
-6 mtmjllllml 2:function
6 - 2:gave
20 kpqjmljlmm 2:get
2 - 2:girlfriend
-12 mmtilljlml 2:give
18 mklrmlmmll 2:go
-10 qlpkqlimmk 2:good
4 jhrrigblml 2:got
-12 mleomlxmmm 2:gotta
3 - 2:grandma
1 - 2:grandmother
7 - 2:grew
-8 lmvimlimmm 2:guess
0 lihykkglll 2:had
14 mlmommlmmm 2:hair
23 mljkylilml 2:has
11 mlommmmlmm 2:hate
1 mmskmmgmmm 2:hear
-23 llrkvhjmml 2:heard
-3 mlmrkmmmmm 2:heating
-1 llsljmcmmm 2:helped
4 mivmimlmmm 2:helps
21 ljvjjmglmy 2:here
3 llkyjmikml 2:home
-9 kkqfkjtlml 2:hope
6 - 2:house
-19 mklkljnmvk 2:how
5 - 2:husband
-27 uahhbyoixy 2:i
0 olpmlmhkml 2:idea
-5 vmkjloimmm 2:if
-5 lckyklsdmh 2:in
-8 lqmmlllmmm 2:internet
-12 tmmkomklml 2:invented
15 iamdyfafkd 2:is
-8 itcibkrykj 2:it
-2 mvnllmglml 2:job
-10 ttdyhjjklk 2:just
28 - 2:keep
0 mmmsgllmmm 2:kids
-1 jkugrkjlmk 2:know
17 bmllqmulml 2:knows
7 - 2:landlord
4 nlmpmllmmm 2:laptop
-14 ljtljmtkmk 2:last
3 mikvmkmmmm 2:left
-6 iiykdltilk 2:like
16 mlklymilml 2:likes
11 rllhvjllmk 2:live
-2 mllliymmmj 2:looked
7 llllummjml 2:lost
5 kkmjmlpklm 2:love
0 mmamlmtmml 2:luck
16 mkumllmmmm 2:made
-5 lltkxlgjmj 2:make
-4 mkqlpmikml 2:makes
-4 plmljmmlmm 2:many
-51 qrjqeitblh 2:me
-6 thollkllmm 2:mean
-11 lllnhmkmmy 2:meeting
9 - 2:met
-3 molvcmmjml 2:milk
2 mmflmmtmmm 2:miss
-10 lleomlummm 2:missed
-10 mlmnmmlmmm 2:mom
-2 myclhmkqml 2:more
7 mmgommrmmm 2:morning
3 - 2:mother
4 - 2:moved
-9 mimiujmlml 2:movie
13 hminkmtlml 2:much
-15 mkmkqjmmml 2:museum
-12 klrtjjigms 2:must
-25 llllisyhhh 2:my
10 lgmlkolmlu 2:name
-51 mydshafrjd 2:need
-7 mmmpmmkmmm 2:neighbour
0 mlmoklmmmm 2:neighbours
-13 lkolskklml 2:never
0 lkjlrlpmml 2:new
-7 mllmkqrmlk 2:night
-8 mlmomllmmm 2:nose
18 hakpflyuml 2:not
-2 lkwhlkymkj 2:now
5 khylvlgkmg 2:of
-10 ljijayylml 2:old
-5 myjikmxfli 2:on
-1 nwllimdkml 2:one
-17 lhisvijyml 2:only
-1 jwmillmmll 2:order
-2 lmguvmhlmm 2:out
20 - 2:passed
-16 jklkylilmj 2:people
-4 mhmpplmmmj 2:phone
5 - 2:play
11 mlmltmklmi 2:plays
5 mlrkmmmlmm 2:prefer
-6 mtmjjlklmk 2:program
13 - 2:proposed
-1 lwhlmmlhmm 2:question
27 - 2:quit
1 mmgmylmmmm 2:read
-9 ljyjjkhkml 2:really
-11 mlblbmykmk 2:regards
6 - 2:release
4 - 2:run
-14 mltimljlmm 2:said
-7 lmlqnllmlm 2:say
-10 kltgllsmmm 2:see
-6 mlmmolmmml 2:share
1 mlmplmkmmm 2:shoes
-23 rjfayfwwlq 2:should
0 mklmlmknmm 2:simple
-34 mlmmlklmrm 2:sister
13 mllwkmjkml 2:sleep
-13 mlhxmlkmmm 2:slept
-3 mxmllmkjmm 2:some
-3 mlmnmmlmmm 2:son
-6 mkxmfmjlmm 2:sounds
-4 mekkimkymk 2:step
5 livklmkmmm 2:still
-11 mmmlrmlmml 2:students
1 mklmpmmmmm 2:study
-5 mkmmtkmmmm 2:sun
-3 mimqlmlyml 2:table
1 mjmlmnmmmm 2:take
15 lhhjymlmml 2:takes
-5 kyljklmmmk 2:task
-7 mkmshlmmmm 2:taxi
1 - 2:teach
9 - 2:teacher
-9 mlmlplmmml 2:team
-2 luqkhrgilk 2:that
-24 ayayaysera 2:the
2 vjfpkmilml 2:there
-7 lqkmpmkkml 2:these
-30 rgthyafjkk 2:think
2 kyckiudfkj 2:this
5 mrmmgmmlmj 2:throws
5 olkkhmylml 2:time
8 yayybjgisa 2:to
2 - 2:told
-2 mmgklmklmm 2:too
13 mljtmkmmmm 2:took
-13 memqpklmmh 2:train
1 mmpkmllmml 2:tried
-12 mlvamljmmm 2:understand
-2 mmmlommmmm 2:university
5 mmlpmmkmmm 2:up
-22 kthfjuvikh 2:us
19 mpkmmmmmmm 2:use
7 - 2:used
4 - 2:usually
4 - 2:visa
7 - 2:visited
-2 llkvmklmlm 2:wait
-1 lmjqlmkmml 2:waiting
-21 cyepeanxjg 2:want
-3 pltopakhki 2:was
-15 mkjwmllmmm 2:watched
-20 tgmijlllms 2:we
12 momlmllmmm 2:website
3 - 2:wedding
-1 mklhkmyiml 2:well
-3 lhlwlklmmk 2:went
-2 mimqmmmmmm 2:wife
1 mmmtdlmmmm 2:wifi
-38 kqkejyslll 2:wish
27 kakqimjymk 2:with
-6 mlmrmjmmmm 2:woke
9 mjmmulmmll 2:won
17 mllnrmllll 2:work
24 mkwlimilmm 2:works
-18 rkvdhwiwlk 2:would
-1 mluemmolml 2:wrong
8 mlmjulmlll 2:wrote
-3 mlmmmqmmlm 2:year
-9 suacritflh 2:you
-3 lfelktpykh 2:your
-10 lhlmjswmkp 3:'ll
31 mlmmmnmmmm 3:'m
13 admyheykkd 3:'re
-8 lkujhtkllk 3:'s
-54 kcftjuokqy 3:'ve
41 ivkojklllp 3:0
24 yolsynfrii 3:a
-17 kmfykyjlmm 3:about
-1 lxlmklmlml 3:above
9 mommmlllml 3:account
13 mmpmmllmmm 3:afraid
-2 gmyljmhuml 3:again
-15 ljmbtlykmj 3:all
21 - 3:allergic
-3 mmhtkmimmm 3:almost
-5 llmoimkmmk 3:already
6 kyhettielk 3:an
28 lpklgjplmy 3:and
-1 lalllmkymk 3:answer
-1 nmmklmmmmm 3:any
16 mlllkmllmy 3:as
7 nmmlmmmmmm 3:ask
-9 lmgyimlmmm 3:asleep
-34 eeeykyqkle 3:at
13 mllwkmjkml 3:badly
11 - 3:band
4 khqslwabmy 3:be
18 njjtllimml 3:been
-8 ljmwjkilml 3:better
21 - 3:blue
19 - 3:board
-7 mmmmpmllmk 3:born
-3 mjgymmmmmm 3:bring
-6 mlkkylmmmm 3:broke
-1 mjlmlmlymm 3:but
18 lpkjhmjymk 3:by
42 mnhrllllml 3:call
1 vrlgmlmmmm 3:calling
-20 lllmoillyk 3:came
16 mmmlpmlmmk 3:can
-10 lkhxllllml 3:come
-6 mjmommmmmm 3:cooking
-3 lltlkqlllj 3:could
14 mommmmllml 3:database
-8 jmlplmtmmm 3:day
-5 mlvilmjmmm 3:definitely
-11 lluplllmll 3:did
2 - 3:dinner
2 - 3:divorced
-10 mtydjkdkml 3:do
-6 ryjgkljlll 3:does
13 lmklukmmmm 3:dogs
-9 kshqminmmm 3:doing
-9 rljqmklmlm 3:done
-2 mklrmlmmll 3:down
-9 mkmkltmmkl 3:dream
-6 yljojlkmmm 3:eat
-3 mllommlmmm 3:eating
-14 gmkxgklmmy 3:eggs
37 - 3:emojis
-2 mlmlrmmlmm 3:ended
8 - 3:engaged
4 pmmmmmjmmm 3:ever
1 - 3:every
-3 llqlmmmmlm 3:exactly
-3 lrmllpmlll 3:exercise
13 - 3:expecting
4 - 3:expires
-9 mkkummkmmm 3:feeling
-6 mlmlmlkmmm 3:fine
1 mlllqmmmmm 3:fired
-1 mrlknmmmmm 3:five
17 - 3:flying
-7 mukkmjmgmm 3:following
8 - 3:food
-18 xenuuhyikk 3:for
-6 nljrmljmmm 3:free
-5 kkmlplqmml 3:friend
-1 sjmklklllr 3:from
-1 lmrmlmfmmm 3:funny
40 - 3:future
-9 mjlpjslllm 3:game
-1 mjmlukmmmm 3:gave
-7 cylomilmmm 3:get
0 lmkplkkmml 3:getting
-2 mqpjmkmlmm 3:give
-13 krukjhlmmj 3:given
-2 llyhmmjmmm 3:glad
-20 jmmjjitkkt 3:go
-19 ijowofhlmk 3:going
-6 llsjlljlmk 3:good
33 ldjxllkmml 3:got
14 fjqssvbmmm 3:great
14 llknlplmlm 3:had
14 mlxfmllmmm 3:happy
24 mlllnmlmmm 3:hard
-10 knhhykgkld 3:has
5 pyilfjillh 3:having
-13 mllpmmlmmm 3:heading
-1 lllrlmjmmm 3:hear
-7 mkximlhmmm 3:heard
-1 kliqylkmmm 3:heat
-9 mukjmkmmmm 3:help
-1 mlrllmkmmm 3:helped
0 mmpmjmhlmm 3:helpful
6 mlmjvlmmll 3:her
-8 ljcyfluklj 3:here
-6 msphmllmmm 3:hoping
-7 yipijlvmlm 3:how
-11 mkliylllmj 3:humans
51 ydoofyfjlg 3:i
-1 ljrlmqlmmm 3:imagine
36 oreycjfhjf 3:in
-1 ltkmlmjrml 3:include
13 mlmlktmmml 3:into
-58 brmyavlaec 3:is
-5 moyapjbyll 3:it
21 - 3:job
-49 iatbrjykki 3:just
-8 livbskvkml 3:keep
5 - 3:kids
-1 olrmlmjlml 3:know
3 mlmkomlmmm 3:language
2 mpmmmmmjmm 3:last
0 mlgylmgmmm 3:late
-2 kkllumllmi 3:learn
33 - 3:learning
-3 mllolmlmml 3:leaving
16 mmlommlmmm 3:left
-8 mmalrmymml 3:life
-33 yyaghaeyji 3:like
-13 mjjgmlymmm 3:listening
-12 kkjiuyjljs 3:live
-1 mlmkhymmmm 3:lived
-5 mkmmnjmllq 3:lives
-6 mqmlmillmm 3:logo
6 kmmsmmkmmm 3:long
-4 mkokmolmlk 3:look
-32 kyqakjjllu 3:looking
1 mlsmjmllml 3:looks
2 mlklymilml 3:losing
-15 mkwillhmml 3:lost
15 mlslmmkmmm 3:love
3 mlrllmlmml 3:made
-14 mwmemkmmmm 3:making
7 liukkjgmvl 3:me
-4 oleqkkqmmj 3:meet
10 ollmmmlmmm 3:mind
0 mayjnlmgml 3:more
-1 myglillpmk 3:must
22 maryhstjjy 3:my
-10 mlmmmmmmll 3:name
-13 ptjeljlyll 3:need
23 msmmklmlml 3:needs
2 lqpjwjilmk 3:never
17 - 3:new
-2 njmkkwlmmm 3:next
-1 mmekkmxmmm 3:nice
-36 livkokqjmk 3:no
-37 wavhjbfmjh 3:not
-2 mmgnjmwlmm 3:nothing
-4 llukkmilml 3:now
6 jklllmonll 3:number
-22 boujifqlld 3:of
8 mmlommlmmm 3:off
-3 mmlommimmm 3:okay
14 ummkmmgmmm 3:old
48 kjfylffklw 3:on
-2 lhylhmknml 3:one
-8 mmtamkymmm 3:only
0 mrllommlmj 3:open
17 - 3:our
5 llgwkljmmj 3:out
17 - 3:over
-9 mkllmolmul 3:own
-11 mjlrmmkmmm 3:packing
-1 mkykjmmlmm 3:paragraph
-11 mmmommkmml 3:parents
-15 mlmlulmmml 3:part
16 - 3:password
-1 ppmllkmkmm 3:pay
-3 mlmjsmmlml 3:pays
-3 mmjpmlmmmm 3:pizza
17 - 3:planning
-4 eydfjlyfmk 3:please
-7 mjyimmllmm 3:prefer
-1 mjmlmujmml 3:pretend
-5 ljqukmjmmk 3:probably
0 mlpmmllmmm 3:proud
-5 mkmmmlmmyk 3:put
5 mlmimsmmlm 3:raised
25 oiujmlklml 3:rather
5 mmlnmmmmmm 3:reading
15 mllkymmmmm 3:really
13 ogplmlmmmm 3:recommend
-8 flvlllkmmm 3:right
24 - 3:room
0 mllpmmlmmm 3:run
-8 mmlqimlmmm 3:running
4 mommlmmlmm 3:runs
1 jlmllmxmmm 3:safe
-31 mllloklmsl 3:said
-4 jthlkmylml 3:same
-14 nfiihpylmk 3:say
-16 mllkkdmmyl 3:says
25 - 3:scared
4 - 3:school
1 mljmsmmmmm 3:season
16 - 3:second
-3 kkeynljlmk 3:see
18 hygkmmlmmm 3:send
-5 mslklmlkmm 3:sentence
1 mmklommmmm 3:seven
-5 mmlqkllmmm 3:she
-3 mmmmqmkmmm 3:short
-10 lsmiaqkylf 3:should
-20 sjkkkljmlu 3:shows
16 - 3:signed
12 - 3:single
3 - 3:sister
-10 mjmqmlmmmm 3:sitting
-2 skismmhlmm 3:sleep
24 - 3:sleeps
-32 jkyagjallj 3:so
-18 mmlrmlmmmm 3:soaked
-17 lkjwlkmlmm 3:some
-20 mjydmlllmm 3:something
-4 mlpcmlymmm 3:sorry
0 majmhmlymm 3:sound
-1 mvkvljgkmk 3:start
3 mlmmemlmmv 3:started
9 - 3:starts
-2 - 3:staying
-15 miqmlkdlml 3:still
-5 msmkkolgmm 3:story
-19 mlwikkjmml 3:stuck
12 - 3:studying
-27 mmklmltlmk 3:summer
-1 mlhhmlymmm 3:sure
-3 lyaiplulml 3:take
25 mlmismmmmm 3:takes
14 mjmsilmmmm 3:taking
-2 mgnalkymml 3:talk
8 - 3:taught
4 lmlmpllmmm 3:teacher
8 miplmmmmmm 3:tell
-17 mhmltklmll 3:tells
13 mmnmlmlmmm 3:terrible
-2 niivmmmlmm 3:text
-36 rgagykyklk 3:that
-7 yssayqahna 3:the
6 llkmqmmmmm 3:things
-2 ofuklmklmm 3:think
0 mlyamllmmm 3:thinking
4 - 3:thinks
4 lvfrlljkmm 3:this
-13 mlqmlllmmm 3:thought
-4 mkpklllwml 3:three
2 fyapavvagm 3:to
-15 mlnrimimmm 3:too
13 - 3:training
-15 qspjkllmmm 3:tried
-14 kfyallflml 3:try
-5 iyhfljkmli 3:trying
8 mmjommmmmm 3:turn
-15 lyemokihli 3:two
5 milmmmmqmm 3:under
40 fsplhqrfmk 3:up
-4 lkjqmlmpmm 3:use
15 - 3:uses
-15 lykhmillml 3:using
-1 jlyclmhlmm 3:wait
-13 mgksmmkmmm 3:waiting
-10 mkmpmmmmmm 3:walking
-8 yslcmmlmmm 3:want
-2 lmkgmmwmmm 3:wanted
0 mlmpmmkmmm 3:wants
-14 joicyihkjh 3:was
-13 mgltmlmmmm 3:watching
3 mmmolmlmmm 3:way
10 mmkwklmmml 3:we
-11 mlixllklml 3:well
0 mlmvgmmmmm 3:went
-13 njllolmmll 3:were
-12 gluhpkqmml 3:what
-2 lmolmmmmmm 3:where
8 lrgujjujmk 3:with
-12 llglvmlmll 3:won
-5 yjlkmkmmmm 3:wondering
0 mklmlmknmm 3:words
-14 lkiyoqiklj 3:work
6 mpllmmmmmm 3:working
-6 hrllkffvml 3:write
7 ltlfmklmmy 3:writing
-52 ymlacayqlg 3:you
-36 mqnokmnhlh 3:your
55 lyancmjekr AHEAD
14 - AHEAD>AHEAD
-1 mvimlkliml AHEAD>CHAT
8 - AHEAD>LASTING
1 mkirmmmmmm AHEAD>NOW
22 mlmmpmmmml AHEAD>SPAN
15 - AHEAD>and
15 - AHEAD>for
-14 lrlklkrmmj AHEAD>to
1 mpkikvmmlm AHEAD>w
-41 yfifwpajaa AUX
-7 kqqkkuillu AUX>'ve
40 grhbypejjq AUX>-ed
-59 jauyahoigm AUX>-ing
-11 khyqjlgllj AUX>-ly
43 ykmdylikmj AUX>-s
26 lulhitklmt AUX>0
9 msmlflmmmm AUX>AHEAD
-11 ghygojljmk AUX>AUX
2 llmlpmmmmk AUX>CONDITION
-8 yfqfdgculj AUX>DEICTIC
-15 lllknmllwk AUX>HOME
29 pyfekajkgk AUX>I
10 lklmwrjmlj AUX>LASTING
-6 srljmglxml AUX>LIKING
3 jjxqpkqjmj AUX>MOOD
23 mfkklyimuk AUX>MY
0 llrcjlwmml AUX>NOW
-39 lklyakkmml AUX>PLAY
-2 lighulqkml AUX>PRAISE
2 - AUX>SPAN
-4 llekllrvmm AUX>THANKS
16 mmmlmmmmmm AUX>THIRD
-6 tlmilmllml AUX>WE
2 jkmmqmmmmk AUX>WORK
5 hydngkailg AUX>YOU
-28 orogiyaylh AUX>a
-26 kqjioyjlmk AUX>an
19 lmlpllmmmm AUX>at
17 - AUX>bad
-15 gxhnfinwly AUX>be
-2 mmjrmlmmmm AUX>eat
-6 llijowkllk AUX>fly
2 mlhmlmymmm AUX>for
-5 nivflkklmm AUX>go
9 qjhwliiklj AUX>in
-1 mminmlwmmm AUX>let
6 limjpaxwic AUX>not
50 mfkrlrkmml AUX>on
-18 mjlwikkmmk AUX>out
-2 lkjnsljmml AUX>see
-9 kgnvijimxl AUX>so
6 - AUX>ten
-12 yonhojehii AUX>the
-7 myjhihmklu AUX>to
-7 jnvoelolml AUX>too
-15 kiyalkflml AUX>try
-13 girgyyaacu AUX>w
-108 qyyaaaayby CHAT
-7 mylljlmlll CHAT>-s
-24 mnmlllmmks CHAT>0
-14 juyaajiymh CHAT>AUX
-2 mdklmllyml CHAT>DEICTIC
-9 ltqiljlljy CHAT>I
-5 olmmjlmlmr CHAT>THIRD
0 nvlmkmmkml CHAT>WH
-1 liqummllmm CHAT>YOU
-1 lykllklkmj CHAT>and
-3 lpimlmlrmk CHAT>as
-1 yjokllllmj CHAT>for
11 ljgjllkymk CHAT>in
5 mmmnmmmmmm CHAT>me
-6 lvlkmjmjlm CHAT>of
0 lnimkmmqmk CHAT>the
14 ydgihjdylj CHAT>w
-81 ayaaaaaqay CODE
13 lyldkkiklj CODE>-s
-12 mwljgmmlmi CODE>0
-4 hyipohlkki CODE>AUX
-13 ltkkmmmmml CODE>CODE
4 kygjkkliml CODE>DEICTIC
-3 mhlxmmjmml CODE>NOW
0 lpkmmmmkml CODE>WH
-25 lyhijjlmlk CODE>and
-7 mjmomlmmmm CODE>at
-1 ljlkjllkms CODE>for
-5 mutlelmmml CODE>has
-13 mqmjmlmkmm CODE>in
-2 momlklmkml CODE>of
0 mpmjmmmmml CODE>on
-21 kthiklllmw CODE>to
-34 mbjkjjjyly CODE>w
186 llkhpilmyj CONDITION
2 - CONDITION>0
3 - CONDITION>KIN
9 - CONDITION>LASTING
4 - CONDITION>WH
4 - CONDITION>and
1 - CONDITION>at
8 - CONDITION>but
5 - CONDITION>for
6 - CONDITION>in
3 - CONDITION>on
8 llmjpkmmsk CONDITION>to
18 - CONDITION>w
122 noaayycgyy Capital
-83 kyyafgaega DEICTIC
19 uasygeufie DEICTIC>'s
-8 llylkmammm DEICTIC>-ed
-2 qllmjsmmlj DEICTIC>-ing
-20 yymcygaekd DEICTIC>-s
27 mklpmmmmmm DEICTIC>AHEAD
-22 hdyiajyuka DEICTIC>AUX
-26 gnyeikgolf DEICTIC>CHAT
-29 jybikkkmlk DEICTIC>CODE
-22 jyyeaisiml DEICTIC>DEICTIC
5 mkjkqxmmml DEICTIC>HOME
31 lienkyllvk DEICTIC>I
8 - DEICTIC>KIN
12 mkllmxmmmm DEICTIC>LASTING
1 mlljmsmmmm DEICTIC>MY
5 jaeyhjgklk DEICTIC>NOW
4 mmkmommmmm DEICTIC>PET
-10 liugtpmmlm DEICTIC>PLAY
46 lkhjsjtlxk DEICTIC>SPAN
-14 lljlmmxlmm DEICTIC>THANKS
19 mlhkvrmmlm DEICTIC>THIRD
19 lllllhtmlm DEICTIC>WH
-1 ogyhgkgkll DEICTIC>WORK
-1 llgkjmvmmv DEICTIC>YOU
-6 nqpililjml DEICTIC>a
15 mllmqmllmk DEICTIC>aid
-6 mcskmllymm DEICTIC>and
-1 nmmklmmmmm DEICTIC>any
-13 lihslllymk DEICTIC>by
-11 ctplmjhmsm DEICTIC>for
-12 ljijiklyml DEICTIC>in
2 mjmmmtmmkm DEICTIC>of
-1 sojllllmmm DEICTIC>on
-2 kkybjmkmml DEICTIC>out
-2 nlmmfrmmmm DEICTIC>the
29 lognjlylmy DEICTIC>to
1 mmmmmmlmmm DEICTIC>too
2 lyiklmlhmk DEICTIC>two
0 muqmmmhgmm DEICTIC>up
-75 yyasyqlykm DEICTIC>w
-7 lkrlkllmml DEICTIC>way
79 uaaxyyacyh HOME
8 - HOME>AUX
4 pmmmmjmmmm HOME>DEICTIC
0 lmkmwljmml HOME>LASTING
-13 lmivkljlml HOME>NOW
-9 llmmltlmml HOME>a
13 - HOME>and
4 mmmnmllmmm HOME>by
-12 mikkyhmmml HOME>has
-8 pijavmkhst HOME>in
-1 mmmkkqlmll HOME>on
12 - HOME>out
1 mmmkplmmmm HOME>the
-6 lnlhjvmmyi HOME>to
57 nlkplmlmml HOME>w
8 laygayaaya I
-8 iedwatfaum I>'m
-3 ptgwcfbhqt I>'ve
36 iwvshllkyi I>-ed
-14 ljsiltlmmm I>-ly
-16 krnfmkqlkl I>-s
35 kcysashqta I>AUX
6 mlmmmulmlk I>CODE
-14 ljkjiwlmst I>HOME
34 mlrllklmmm I>LASTING
26 hfyblihgpl I>LIKING
-20 imljfvooho I>MODAL
-17 vqmjljnkll I>NOW
19 - I>PLAY
13 mlmilnlmvl I>WORK
7 nmmlmmmmmm I>ask
-13 llohmlsmmm I>bet
-2 mmjrmmimmm I>buy
8 - I>eat
3 bynklgiklh I>get
8 ljksmklmku I>go
7 limtlghlml I>got
-24 jfjqkpilvj I>had
5 - I>met
0 mmmmmmlmmm I>owe
-8 ljjlmtlmul I>own
-1 slmmmhmmmm I>pay
-4 msmlmhmmmm I>put
-7 mlmkmommlm I>ran
2 mokmmmmmmm I>run
-10 lmuimlgmmm I>see
-3 qklkmummlm I>the
24 mpkmmmmmmm I>use
1 scyayyayyb I>w
11 mmmmmnmmmm I>won
-55 yajakyvidc IF
4 ujllkrlllm IF>DEICTIC
-19 lbgcgyglff IF>I
-22 mdmmlwlmll IF>MY
-1 ygokxkfmmm IF>YOU
164 dacygryixh KIN
-14 momlmllmmm KIN>'s
41 - KIN>-s
-40 kdkyariljl KIN>AUX
10 lmlmqmlmmm KIN>DEICTIC
4 - KIN>HOME
9 - KIN>LASTING
23 - KIN>NOW
4 - KIN>PLAY
4 - KIN>THIRD
10 - KIN>WH
3 mjlmmrmmrl KIN>and
-15 lpmnmllmml KIN>at
4 - KIN>but
-14 mmmommkmml KIN>for
6 - KIN>had
-18 mlmmllmmkt KIN>has
14 - KIN>in
13 - KIN>of
15 - KIN>to
-7 mklkwkllrk KIN>w
134 pdaaywyhqy LASTING
8 mmommlmmlm LASTING>-ed
-18 msgkylkmml LASTING>-s
5 - LASTING>AHEAD
0 lllkylhlmk LASTING>AUX
21 mnmmmmmmmm LASTING>CHAT
-17 mmkmkmumml LASTING>DEICTIC
18 - LASTING>I
2 - LASTING>KIN
13 - LASTING>LASTING
20 - LASTING>MY
16 - LASTING>NOW
11 - LASTING>SPAN
9 - LASTING>THIRD
3 - LASTING>WORK
7 - LASTING>a
11 - LASTING>and
-3 mlmfljumwl LASTING>day
7 - LASTING>had
22 - LASTING>the
13 - LASTING>to
-7 lgvhjykjkw LASTING>w
55 snyaiamuya LIKING
7 mlokymhkml LIKING>-ing
37 - LIKING>-s
-8 llklwmjlmm LIKING>AUX
-28 oarhfhtryj LIKING>DEICTIC
-12 mlmlmlmmsm LIKING>MY
23 - LIKING>PET
8 - LIKING>PLAY
-16 jlukmmkmmm LIKING>WH
-24 kohiklyiml LIKING>YOU
-14 kswifflyml LIKING>a
12 - LIKING>me
7 mpmlmmmmmm LIKING>tea
-11 lctjmllslm LIKING>the
25 vwgjlijilj LIKING>to
53 plmnlifkul LIKING>w
-75 fyrdakvway MODAL
4 nymflghqlj MODAL>LIKING
-6 mkcymkkmmm MODAL>PRAISE
-8 lkkjmylmml MODAL>be
-1 llmmlnmmmm MODAL>buy
-6 mlrjmkwmmm MODAL>say
22 qiuikoilll MODAL>w
-65 uaoyaamadg MOOD
-2 lrlktlmmmm MOOD>-ing
2 slhiymilml MOOD>-s
-2 rmgvkmhmml MOOD>AUX
14 llwjllpkml MOOD>CHAT
-6 lltnkmimmm MOOD>DEICTIC
12 jiymlihlkl MOOD>I
12 - MOOD>KIN
-1 mmimmmummm MOOD>LASTING
-3 mpijjmulml MOOD>MOOD
-18 klavjlqlml MOOD>NOW
5 klukplkmmk MOOD>PERSON
-3 mmcfmmymmm MOOD>THANKS
-8 llvlkmemml MOOD>WORK
0 lmsllmhmmm MOOD>YOU
11 lplhklymml MOOD>and
-4 llmnmmlmmm MOOD>at
-4 ljkqkmsmml MOOD>day
-8 klkhylnmml MOOD>for
13 llltlmlmmm MOOD>in
-7 lljmmlwmml MOOD>new
-9 ikylhlbmlr MOOD>to
22 mjsaaswilu MOOD>w
90 ayasavjpyy MY
23 - MY>-ing
5 lafyhfsjit MY>-s
2 - MY>0
-7 lqvglklvmk MY>CHAT
-29 kylikifkki MY>CODE
8 - MY>CONDITION
35 mgljkklymm MY>DEICTIC
21 mjmkwimmmm MY>HOME
81 lekujghkuq MY>KIN
-22 nlmllimmwl MY>LASTING
1 llmmmimmum MY>LIKING
4 - MY>MOOD
7 mlmmmmmmmm MY>NOW
-43 ayjajhhijj MY>ORDER
16 lelfihwkuy MY>PERSON
28 mjmolqkmml MY>PET
16 - MY>PLAY
10 - MY>PRAISE
14 - MY>SPAN
-16 ldljjrklyp MY>WORK
-8 mjmgmlyllm MY>bad
7 mkmqmmlmmm MY>car
3 mqmkmlmmmm MY>new
10 - MY>old
23 - MY>own
-19 mllrmmlmmm MY>pen
3 - MY>two
-28 ouanlygaau MY>w
-13 mlkqmmlmmm MY>way
-101 jaayaagaaa NOW
-2 mmlommlmmm NOW>'ve
9 jdyoikjklj NOW>-ed
-20 pgktfknklj NOW>-ing
-2 uorjlmgmmm NOW>-s
3 hsycslgkml NOW>AUX
-1 jtknmmmmmm NOW>CHAT
-13 lqjthlilml NOW>DEICTIC
52 - NOW>HOME
7 ippylhkkij NOW>I
3 mmmglmvmmm NOW>LASTING
-5 mlyammkmmm NOW>MOOD
-8 mmmemmymmk NOW>MY
-12 lklymlhmml NOW>NOW
19 - NOW>SPAN
-3 mlxmlldmmm NOW>THANKS
-3 ljlfllymmm NOW>a
9 mlktmmmmmm NOW>and
-9 mmjolmlmmm NOW>at
1 klktlmjmml NOW>got
3 mmknmmlmmm NOW>had
-8 mmkpllkmmm NOW>in
10 mmlmmmlmmm NOW>on
8 mlmnmmmmmm NOW>put
15 mmmnlmmmmm NOW>so
-8 milrmlmmmm NOW>to
20 pyydaiblki NOW>w
52 ayadjpamjy Number
-39 rybamfarrh ORDER
-2 mplqlmlkmm ORDER>-ing
6 sillmmmmmm ORDER>-s
26 mumklmlmmm ORDER>AUX
1 mnmmmmmmmm ORDER>ORDER
-14 lqmlmlmmmm ORDER>and
-4 mrlilmlmmv ORDER>has
-8 lpmmmlmimk ORDER>of
2 mmmlmmmmmm ORDER>on
-14 mnmlllmmyk ORDER>to
13 jtllmlmmlm ORDER>w
71 kaiauryioy PERSON
7 - PERSON>'s
8 - PERSON>-ed
53 lmlmpllmmm PERSON>-s
-2 kkgqmlxmml PERSON>AUX
9 - PERSON>HOME
-6 mmmmmllmlv PERSON>I
12 - PERSON>LASTING
-13 mlmslmkmll PERSON>NOW
-9 lnmkksqmml PERSON>WH
2 - PERSON>for
11 - PERSON>in
-2 mmmkrkmmmm PERSON>on
-5 mfkiylilvj PERSON>w
-11 mlmlplmmml PERSON>won
65 wdasyyfjkf PET
14 - PET>'s
3 - PET>-ed
8 mlmpmmkmmm PET>-s
-28 khjouklllj PET>AUX
5 lmmmmnmmmm PET>I
4 - PET>WH
9 - PET>and
31 mlmommmmmm PET>w
87 hclyyjagje PLAY
4 - PLAY>-ed
22 - PLAY>-ing
28 - PLAY>-s
3 mmlkqmllmm PLAY>AUX
5 - PLAY>DEICTIC
1 mjmimtmmlm PLAY>I
4 - PLAY>LASTING
-8 mmlqimlmmm PLAY>MOOD
2 - PLAY>MY
-8 mjmmolmmml PLAY>PLAY
6 mpmnmjlmmm PLAY>a
-4 mkmsmmlmmm PLAY>and
-13 mlmltmklmi PLAY>for
-3 mmmkqmmmmm PLAY>has
6 - PLAY>in
-12 mklpmlmmmm PLAY>on
30 - PLAY>the
-8 lsjsplijml PLAY>w
-29 aayanbvaga PRAISE
4 mmslkmkmmm PRAISE>!
-1 llakkmymmm PRAISE>-ing
-1 lkbljmylml PRAISE>-s
3 lmtmlllmll PRAISE>I
-4 ltpcmlqmmm PRAISE>NOW
10 - PRAISE>PERSON
-1 mlylkmllml PRAISE>but
-3 jmkkkmvmmm PRAISE>day
-1 nkkmimwmmj PRAISE>for
-2 lkkjlmymml PRAISE>to
-1 hrilyijlll PRAISE>w
183 fgaeumyeyy SPAN
-4 mqmlolkkml SPAN>-s
1 - SPAN>0
-15 lkmkqpmmll SPAN>AUX
13 - SPAN>I
5 - SPAN>LASTING
9 - SPAN>LIKING
2 - SPAN>NOW
2 - SPAN>PERSON
10 mmmlgmwmml SPAN>SPAN
14 mklmmlmmvl SPAN>and
7 - SPAN>at
7 - SPAN>for
0 llmmltlmml SPAN>in
-3 mlmlhlmmmx SPAN>of
-4 mlmmmnmmmm SPAN>old
1 mmmlplmlmm SPAN>the
-31 lukucijlmr SPAN>w
-42 aadaaeyiki THANKS
-4 ellklmsvmm THANKS>DEICTIC
12 mmolmmlmmm THANKS>I
13 - THANKS>MY
-1 mmjllmolml THANKS>THANKS
-7 kitdkkqlmr THANKS>YOU
-3 mljikmykml THANKS>for
-3 mktjllqmmm THANKS>to
-1 mmkllmplml THANKS>w
26 ucvpvyaaya THIRD
17 lmjxekjlll THIRD>'s
-28 lqgfwplltk THIRD>-ed
-10 kdjgmyllyg THIRD>-s
30 jkjwjokkkk THIRD>AUX
5 mlmjvlmmll THIRD>DEICTIC
7 llmjmlmlmr THIRD>HOME
10 - THIRD>KIN
6 - THIRD>LASTING
-7 mlolmkmmtm THIRD>LIKING
22 llsujlklll THIRD>NOW
7 mmplmmmmmm THIRD>WH
9 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
1 - THIRD>has
-13 lklpqklmlk THIRD>say
8 yehknykkyi THIRD>w
34 hkkylkmcgy WE
18 mtkiiktmmk WE>'ve
22 - WE>-ed
14 golyaiskly WE>AUX
4 mnmjvilmml WE>HOME
-9 lamlmyhmll WE>IF
-11 llmlrmmmml WE>LASTING
11 mlkqlmjmml WE>NOW
2 mrmmmklmmm WE>PLAY
-6 mqluikjlml WE>go
3 mmkolmmmmm WE>got
4 mmjtlmkmml WE>had
-8 phmlmqlmml WE>say
-17 onydafsiky WE>w
-37 ytbfaapaga WH
-8 klljlmqlml WH>'s
14 tmmllmlmmm WH>-ed
24 axkjfiyjlk WH>-s
1 xwaeasgiig WH>AUX
-23 wjmjlmklmm WH>DEICTIC
13 gsmojfjlps WH>I
14 - WH>MY
-2 clllmmymml WH>PRAISE
9 yklllmmmmm WH>THIRD
4 lbytuialmk WH>YOU
-5 altyllwmmm WH>a
-17 ydlgyillmk WH>the
11 ygbrllhkli WH>to
-14 yojjrgakli WH>w
110 anyhwdacyl WORK
-12 lkllmmmmly WORK>'s
20 msminmmlll WORK>-s
-18 kqkimtlklp WORK>AUX
20 - WORK>I
7 - WORK>LASTING
6 mkqmkmmlmm WORK>LIKING
-20 ljnykkilll WORK>NOW
4 jkmmrmmmmk WORK>WH
-9 mkmmmjmmvk WORK>and
24 - WORK>as
21 mlmjlrmmll WORK>at
29 mlmrlmllml WORK>for
38 mtmlhmmmmm WORK>in
6 mpllmmmmmm WORK>on
-4 lmljymjmmm WORK>out
9 - WORK>to
1 mlllqmmmmm WORK>two
40 lqkithllwk WORK>w
-107 yayaaeyjal YOU
-9 hksktlrlmh YOU>'ve
-10 ikyfkldlml YOU>-ed
-1 vmkkjmqmmj YOU>-ing
-6 lltlgkelmy YOU>-ly
4 mjrjslmmmk YOU>-s
-19 tysacsygkj YOU>AUX
16 jeyqkjaumh YOU>CHAT
-5 mitillmmmy YOU>CODE
-2 ttbqklikmr YOU>DEICTIC
-10 smjsilimml YOU>HOME
-10 mkkmlkyllj YOU>KIN
-2 pmmmmmhmmm YOU>LASTING
-3 vklkllglml YOU>LIKING
-1 smnmmljmml YOU>MODAL
-1 umbrmmfmmm YOU>MOOD
-6 nloaklylml YOU>NOW
-1 liiymkmmmm YOU>WH
-7 lqjlmlslmm YOU>a
-1 llfljlxmmk YOU>all
-15 lkklkusmkh YOU>and
-12 kkjyhhilly YOU>at
3 mlykllemmu YOU>for
-1 plrlxlcjml YOU>get
-1 mmhjklymml YOU>go
-1 lltllmglmm YOU>got
-4 mlylkkimmm YOU>had
0 mlpllmpmmk YOU>so
0 mqkmmmlmmm YOU>the
2 jvnhlpjwkk YOU>to
-6 lmaklmymml YOU>too
-1 mllommkmmm YOU>up
-15 bougmwjpjr YOU>w
-12 llmllqmmtl ^ "
-1 mkyljmjjml ^ 'll
-7 xlllmjmmll ^ 'm
-2 ylklkmjlmm ^ 're
-7 tkfkklyllk ^ 've
-5 llmlkvlmlj ^ *
-8 thkgykqlmj ^ a
-12 lkklskmmsl ^ according
-2 mklllmiwml ^ add
4 mmkllmplml ^ after
-3 llskhlklmy ^ all
21 - ^ allergic
-6 mmkllmslmm ^ almost
-2 ullmmlcmmm ^ and
-1 mhkmmmkxmk ^ answer
-1 yjrlhmjlmj ^ any
-3 yiklmmklmi ^ anyone
-13 kfikkyqlui ^ as
-6 lymkjmlmml ^ assume
-9 lllvkljlml ^ at
-4 mdlkmkvwml ^ be
15 - ^ being
6 mmxljmkmml ^ both
-6 lplummilmm ^ call
-3 yqsmgidjlk ^ can
-1 mellmmyamm ^ come
-1 mmmplmlmmm ^ cooking
7 mmpmlmcmmm ^ cool
-9 aylklkllmk ^ could
-6 mrmllmjkml ^ create
-14 llllglylly ^ dear
0 tmmkmmhmmm ^ did
6 padhhkyylk ^ do
-1 qllmlmlkmm ^ does
0 mlmrlmllml ^ done
7 mmmmplkmmm ^ every
-3 llklsmklmk ^ everyone
-8 mwlljlhlll ^ explain
-4 lljykmhlml ^ finally
2 lijjiuvlkx ^ for
-1 lliljjkkxy ^ from
-5 mkmmlmlmmk ^ give
-1 mymkmlgimm ^ go
29 llkxhmllmk ^ going
-2 jkmfqlqjli ^ good
-1 mmgllmumml ^ happy
-2 lkkuqljlml ^ having
5 jkkrgtklqj ^ he
6 mmkmmmmmmm ^ hello
-2 mrllmmjjmm ^ help
0 lleklmylmm ^ here
0 mlkllmplml ^ hey
16 emmmmmtmmm ^ hi
-2 mmlkmlmmvm ^ his
-4 klnjklwlml ^ hmm
-1 llkikmymml ^ hope
-13 sijjekillk ^ how
6 hprudcyoaa ^ i
-10 ljikttjlii ^ if
-4 lkkmltklll ^ imagine
-4 mullmkkfml ^ improve
-38 gkielypxnd ^ in
-2 mmmjklmrml ^ include
2 yhljilllml ^ is
-10 dgqvsglska ^ it
19 - ^ job
29 ytfrflfimk ^ just
10 mftmmmjnmm ^ keep
-5 mlmmlrmmll ^ last
-3 lmlqmklmml ^ later
-23 korfiutfkh ^ let
-15 lllkylhlmk ^ life
-5 llmmjlvkmk ^ lol
-12 llklgtylmk ^ long
-1 mmvmjmglml ^ looks
-14 klkksltlml ^ love
-12 lniljliumk ^ make
-7 mlxnkmblml ^ me
-15 aydvbnxvpa ^ my
-3 tlluimjjmk ^ need
13 mmsldltlml ^ never
2 myflkmiimk ^ next
5 llhlkmqlml ^ nice
11 - ^ nimbus
15 jsqddkwpmi ^ no
-9 klikymgkmk ^ nobody
9 glwohmjjmk ^ not
0 llyjpmgkml ^ nothing
-2 iygmlmljml ^ now
1 mlkulmlmml ^ off
13 llyijmblml ^ oh
-15 hjmghjyklj ^ okay
0 mllukmjlmm ^ on
0 lyclrmkjml ^ one
12 lclpskklly ^ our
3 mklvkmlmmm ^ out
5 mmlkwmjlmk ^ people
-1 mmslklfmmm ^ perfect
29 lakkkldtli ^ please
14 - ^ project
-2 umfklmjmmm ^ really
26 - ^ remember
-4 mkpqmkmmjk ^ right
-4 mlsjjmwkmj ^ same
-4 millltrmkl ^ say
-1 mllqjmpmml ^ see
5 jhhykrikri ^ she
8 ommmmmmmmm ^ should
-13 mmkmkmumml ^ since
-7 ukhyescjmk ^ so
18 - ^ someone
-1 lleyklolml ^ sorry
-5 mlvlkmilml ^ sounds
-6 llwnkmglml ^ still
-3 llmxhlllmj ^ stuck
-17 lkljltlmkk ^ suppose
-1 melmlmqpml ^ take
-6 tsjlklrjll ^ tell
-1 lltlllkmms ^ thank
0 mljlkmqiml ^ thanks
-8 idycaigijg ^ that
32 aysjsjabya ^ the
-7 mvkqlllill ^ then
11 lifutknlmk ^ there
-8 ikkoxjjklj ^ they
-10 jaykljijly ^ this
21 lmlslllmlm ^ today
0 llmommmmlm ^ tonight
0 lmmplmkmml ^ too
5 lkkwkmllmk ^ trying
-2 mflllmkymm ^ use
4 dqvquaniki ^ we
4 llljlmplml ^ well
-2 lfnrfjsklj ^ what
3 xllhxkglmj ^ when
-3 tlkllmimml ^ where
1 wkllmmilmm ^ which
-4 fllkhlylml ^ who
4 thlkklklml ^ why
-3 mjkljmxlml ^ wish
0 gtkmmmllml ^ would
-2 lluljljmmm ^ wow
-5 ljllkmkumk ^ write
-2 lmvlkljmll ^ yeah
2 lrphilyfmk ^ yes
6 - ^ yesterday
-5 ojvduwjflg ^ you
-7 hyyhbleqmd ^ your
-12 llmllqmmtl ^>"
-7 xlllmjmmll ^>'m
-7 tkfkklyllk ^>'ve
-5 llmlkvlmlj ^>*
24 muksllllmi ^>-ed
-22 fajyyvaeqb ^>-ing
-1 timyfuakmk ^>-ly
-7 acvayfayly ^>-s
3 myflkmiimk ^>AHEAD
-4 yloaacgujc ^>AUX
-34 kcjihiktiy ^>CHAT
-22 lgljtgklky ^>CODE
25 - ^>CONDITION
-27 afvnyaqefe ^>DEICTIC
11 - ^>HOME
6 hprudcyoaa ^>I
-45 jsddpyfkff ^>IF
-3 llllsmklml ^>KIN
-9 jjnhjtyjmh ^>LASTING
-14 kkgkslykmk ^>LIKING
-22 ighgggygjc ^>MOOD
-3 avdygluuof ^>MY
50 qyfyaidckg ^>NOW
-14 lmlkrllmml ^>PET
16 lvlmpmijml ^>PLAY
2 kjyhdkejli ^>PRAISE
-26 llmlklllmt ^>SPAN
10 cjjedkygln ^>THANKS
10 ccbyptcgyd ^>THIRD
4 dqvquaniki ^>WE
-14 yaecacqfjc ^>WH
26 lmjjymkmmm ^>WORK
-18 juyafvajlt ^>YOU
-8 thkgykqlmj ^>a
-2 mklllmiwml ^>add
-3 llskhlklmy ^>all
-2 ullmmlcmmm ^>and
-1 yjrlhmjlmj ^>any
-13 kfikkyqlui ^>as
-9 lllvkljlml ^>at
-4 mdlkmkvwml ^>be
2 lijjiuvlkx ^>for
-1 mymkmlgimm ^>go
-4 klnjklwlml ^>hmm
-38 gkielypxnd ^>in
-23 korfiutfkh ^>let
-5 llmmjlvkmk ^>lol
-7 mlxnkmblml ^>me
15 jsqddkwpmi ^>no
9 glwohmjjmk ^>not
1 mlkulmlmml ^>off
13 llyijmblml ^>oh
0 mllukmjlmm ^>on
3 mklvkmlmmm ^>out
-4 millltrmkl ^>say
-1 mllqjmpmml ^>see
-7 ukhyescjmk ^>so
32 aysjsjabya ^>the
0 lmmplmkmml ^>too
-2 mflllmkymm ^>use
-3 dvkauayyyy ^>w
-2 lluljljmmm ^>wow
2 lrphilyfmk ^>yes
19 oyahrygeaa a
-4 mnllplmlmk a 0
3 - a 0000
2 - a baby
-1 mkmpmmlmmm a bad
6 mnmmmjmmmm a bakery
12 - a band
-11 mllllpmmll a bank
-9 mijwmljmmm a beer
-1 mlmmmnmmmm a beginner
-3 kjixuejlly a big
9 - a bike
-9 momkllmmmm a birthday
-16 lktjrismml a bit
11 mmmmmnmmmm a boat
20 ogmxklllmm a book
18 ltmlhlmmmm a boy
-2 lfuukklmml a break
20 - a cabin
-11 mplmllllml a call
23 mkmmmnlmmm a car
-5 mikknrlmmm a cat
21 - a charity
-11 momkllmmml a cheap
8 ljlmsmmmmm a child
-2 umklmkmmmm a claim
-7 mgixlkllmm a coffee
-5 rlgmlmmmmm a cold
0 mnmmmmmmmm a cover
-6 mimpplmmml a cup
4 mkmmmnlmmm a customer
15 mkllmxmmmm a dancer
6 jklurkkmml a day
13 - a dental
11 - a diabetic
57 - a divorce
4 mmllqmkmmm a documentary
6 msmllmmlmj a dog
-17 lkljmommum a dream
6 - a family
-13 mlljkmwmml a few
6 ommlmmlmmm a flat
10 - a food
-22 lxijmkmmmm a form
2 mpmlmmmmmm a friend
-1 molmmlmlmm a function
-7 mpmnmjlmmm a game
-21 lrmjmmmmmm a gift
15 llmmltlmml a girl
4 pnwgkknlmi a good
-10 ijypillmmk a great
-8 lrjkmltmmm a happy
6 - a house
7 - a husky
33 - a job
34 - a kidney
4 - a kitten
-5 lrllllmkmm a large
-5 lqjlmlmkmm a list
-13 mlsomkkmmm a little
11 mmmmmmlmmm a living
-6 mqmlmillmm a logo
-5 jlnykijmmm a long
12 kfykplhkmk a lot
1 mlmjwlmmmm a marathon
-8 lllyhkhlmk a meeting
-4 mjlqmlmmmm a minute
-1 ljylkkmmmm a mistake
-2 mhmmmqlmmm a month
11 - a mortgage
6 - a mother
-12 mhkvmgmmmm a movie
-33 lfhyijklmm a nap
-12 kkkjtlilmq a new
12 - a newborn
20 - a nurse
9 pkmmlmmmmm a passport
-27 lftjkjlymm a poem
8 - a pottery
-10 mqmjmlmmmm a presentation
-12 yblklmlyml a question
-3 yslhmmllmm a quick
-6 mrljmlmmmm a quote
11 mpmllimlml a recipe
-10 mnlqmlmmmm a red
-4 ovkjjmmlml a refund
-5 krllmlmmmm a report
12 - a rescue
-11 momkmlmmmm a restaurant
-11 mjlpmlmmmm a sec
-4 ilkkmllymm a short
-2 mekwmlmmmm a shower
3 - a single
18 mlkkglylmm a small
0 mommmglmmm a song
-11 lrkgujlmmm a speech
-18 ljrjslklml a story
-23 llmjyklmml a strange
-4 lpllkmmmmm a string
17 - a stroke
-1 wsllkljmmm a synonym
-6 lasilklumk a table
5 qmmmlklmmm a teacher
-14 lkllixmmml a time
-4 momlmjllml a title
-12 mjmqmmmmmm a train
0 mnmmlmmmmm a trip
-14 mlllmsmmkm a vampire
6 - a vegan
1 - a vegetarian
3 mklmmmmmml a way
-6 - a week
9 - a wheelchair
12 - a year
5 mhmllmmmmx a>-ed
-17 kllwrpgkmi a>-ing
-6 miklqrmmml a>-s
-4 mnllplmlmk a>0
-18 ysghkilwmi a>CHAT
-30 iqlcjhkrlh a>CODE
28 - a>CONDITION
43 olmlmmlmmm a>HOME
26 ljlmsmmmmm a>KIN
-19 pnyhfhtllg a>MOOD
2 ldkolkylml a>NOW
1 uxghsjkkmk a>ORDER
23 ookioyjlkj a>PERSON
5 mnhomrkllj a>PET
26 mpmnmjlmmm a>PLAY
1 gtjklkumml a>PRAISE
-10 lrmkhqklmj a>SPAN
39 - a>WORK
-1 mkmpmmlmmm a>bad
-3 kjixuejlly a>big
-16 lktjrismml a>bit
18 ltmlhlmmmm a>boy
23 mkmmmnlmmm a>car
-6 mimpplmmml a>cup
6 jklurkkmml a>day
-13 mlljkmwmml a>few
12 kfykplhkmk a>lot
-33 lfhyijklmm a>nap
-12 kkkjtlilmq a>new
-10 mnlqmlmmmm a>red
-21 dyaheybaca a>w
3 mklmmmmmml a>way
-11 yvmosccijc about
-7 mimltlmmmk about 0
-7 lrkgmylmml about a
5 - about five
0 xgokglyaml about it
10 yfmkmlmlmm about my
-10 mjmlkdlymm about rain
-6 jqklljsmkl about that
-5 wsiikjljml about the
-19 kifylkhmml about to
-2 hhwqmmmmmm about what
17 imdymmammm about you
-2 lyllklmhml above
7 - abroad
7 - abroad $
8 - accept
16 - accident
7 - accident $
-12 lkklskmmsl according
-12 lkklskmmsl according to
24 lrllmlllml account
-10 mqmlmlllml account $
12 - account with
-13 mymlkklkmm act
-13 mymlkklkmm act as
-13 mymlkklkmm act>as
-4 itkfglhvly add
-7 lmlkhlllmy add a
10 - add my
10 - add>MY
-7 lmlkhlllmy add>a
-1 mqmllmmiml add>w
15 gxkkmmlmmm address
20 - address is
38 - adopted
4 - adopted a
31 - adopting
31 - adopting $
-21 mkmlplllml adults
-4 ljyhllhlmk advice
-4 ljyhllilml advice $
12 - afford
17 llpmjvlmml afraid
16 llmmjwmmmm afraid of
27 ljhykjlkmk after
4 - after my
37 - after the
0 mgmqmmmmmm afternoon
0 mgmqmmmmmm afternoon $
-26 fjlrqhnylh again
-17 mnoujipgmk again $
39 olmmmmlmmm age
-3 mkjkmlwkmj ages
5 lklkjswlmk ago
-2 llllllwmml ago $
15 - ago and
-33 lkyalkfkmk agree
-24 lmtgmlklmm agree $
0 mmskmljmmm agree with
-1 lqllllllmk ahead
-1 mrmmmlklml ahead and
15 mllmqmllmk aid
2 lqmnjjmmmk airport
1 mqmgmkmmmm airport at
-37 jffayhymky all
-4 mlkkjlylmk all $
-18 mkkqlmkmmm all day
1 mmwlkmjmmk all of
8 kkdknkwomi all the
-8 mlgfkmwlmy all>-s
-18 mkkqlmkmmm all>day
1 mmwlkmjmmk all>of
8 kkdknkwomi all>the
4 mkknwmkmmm all>w
22 mmmkmkmmsm allergic
22 mmmkmkmmsm allergic to
9 - allergy
-4 llfsjmolml almost
3 mmmglmvmmm almost every
-3 mmktlmjmmm almost there
11 - alone
0 mmmmkmmmmm along
-15 lkpmhlilmj already
-16 mmiolljmmm already $
15 llgmdlylml also
59 - always
3 mmqmkmhlmm amazing
3 mmqmkmhlmm amazing $
-9 gyaaxycria an
-1 mklmmqmmmm an animal
28 - an app
-16 mqmlmmkmmk an email
-24 mppgllmmml an error
-26 mtmjmlmmml an essay
-15 lglpsllmmm an hour
14 - an office
27 - an old
9 - an only
-6 lydfmmkwmm an>CHAT
4 mppgllmmml an>CODE
-15 lglpsllmmm an>NOW
14 - an>WORK
27 - an>old
-2 hycgupgijf an>w
7 ayaaaywlyy and
4 - and 0
39 tjljnnmmml and a
5 - and he
-12 iokaivkloh and i
4 lotjmklmmm and it
18 - and my
5 - and never
12 mllmmkmmtm and she
-6 mkkklylmmm and take
-3 mklthsmmlm and the
10 mimqmhmmmm and then
4 - and they
-9 mamlmwlyml and wait
18 - and we
-11 rvgflvmllg and you
-10 lklmlkummj and your
-3 ljlgeymllk and>-ed
-8 mflsmllsmm and>-ing
5 kyihhgwgmx and>-s
4 - and>0
-15 lkkxiqmmml and>AUX
2 llsjmrkmkl and>DEICTIC
-12 iokaivkloh and>I
9 - and>LASTING
6 mklmmlmmvl and>LIKING
18 - and>MY
-1 msllmlmmmm and>NOW
-12 lkllmrmmmm and>ORDER
21 mllmmkmmtm and>THIRD
18 - and>WE
-8 mqmkmllmml and>WH
-21 quffktukke and>YOU
39 tjljnnmmml and>a
-3 mklthsmmlm and>the
-69 aybgrynqrp and>w
9 mpmmkmmmml angry
6 mpmmkmmmml angry and
-1 mklmmqmmmm animal
-2 tmllnmilml animals
13 - anniversary
6 - anniversary is
-4 lyijlwhkmm another
0 myfmllhlmm another one
-21 hanaficylb answer
-15 lfyhmljxmm answer $
-1 ljjmlmltmk answer as
-6 maillllymk answer in
-1 llwllmmgmm answer is
-1 mifmlmmvmk answer should
31 mdvlmllxmk answers
6 - anxiety
-6 yfphalcsmy any
0 tmkmlmkmml any good
-6 yilkelklmy any>-s
0 tmkmlmkmml any>MOOD
-1 mmmkmnmmml any>w
7 - anymore
7 - anymore $
-2 yiklmmkkmi anyone
-2 vlkmkmllml anyone know
8 rllsklllml anything
6 mommmmmmmk apartment
3 mmmlmmmmmm api
21 momkmlmmlm app
-12 ljlkykklmk apple
-26 iqlllnmmkq apples
-4 irllmommmk apples and
1 mlllikjlly apply
7 mlllimklmy apply $
9 momgmmmmmm appointment
-13 lkygljjlmm appreciate
12 - apprenticeship
3 - april
3 - april $
-6 lpmlkkmkml area
-6 lpmlkkmkml area of
14 mmlltmjlml army
10 mmlltmjlml army $
0 vmknlmimmm around
-7 phmpmkmmmm arrive
-7 phmpmkmmmm arrive $
-7 mmlplmkmmk arrived
-4 mmmplmlmmk arrived $
9 - art
8 - art school
8 - art>SPAN
13 jqgcqykmty as
26 lnllkplmll as a
4 mmllmommmm as if
-1 mmokllqmmm as you
4 mmllmommmm as>IF
12 - as>MY
-2 llokltpllk as>YOU
26 lnllkplmll as>a
-13 mhlmlklswq as>w
5 ydijlkkxll ask
2 vljlmlmmmm ask $
-2 llilmllymm ask me
-2 llilmllymm ask>me
-4 mjulmlmmlm asked
-11 mjulmlmmlm asked for
-15 mmtbmmqmmm asking
-5 mmtbmmrmmm asking $
-47 yjaaaadhga asks
-11 nomlkmlmml asks kin
-47 yhaaagllla asks none
25 nmmmmmmmlm asks of their own
11 ymdlkagjhh asks own
-46 kkdychhkmk asleep
-10 mmlvfllmmm asleep $
-10 mulkemmmmw assertion
-13 ltmkjwlmml assume
17 daayayinfo at
-4 kojyyjjllg at 0
8 mkmrlklmll at a
27 lmlollkmmm at home
-6 moklfllmmv at least
-19 mlmqmljmml at my
8 - at night
3 mmmjsmmmmm at nine
2 mploljmmmm at six
-24 eadyayfijd at the
11 - at university
12 jmjwlmimml at work
-6 mlllmwkmlk at you
-6 mliamlymmy at your
16 - at>-s
-4 kojyyjjllg at>0
27 lmlollkmmm at>HOME
-19 mlmqmljmml at>MY
23 jmjwlmimml at>WORK
-12 llhaluxmly at>YOU
8 mkmrlklmll at>a
2 mploljmmmm at>six
-24 eadyayfijd at>the
32 lnhnilkrmq at>w
-21 mgldkymlmm attack
-5 mkmelymmmm attack $
9 - attacks
4 - august
2 - august $
6 - aunt
2 - aunt $
-12 mlmmqjmmml author
-6 mqllrmlkml autumn
-3 mlllsmlmmm autumn $
-32 homiptlmlj away
-9 ljmlrlmmml away $
-2 mmtlkmemml awesome
-10 mmmlpmllmk awful
-10 mmmlpmllmk awful $
-15 ljnlilllmy b
-4 lmltfklmmm baby
-10 mmlqjlmmmm baby is
28 nkcwuhgili back
-5 oqfrlkijml back $
5 - back from
-13 mlmpmlmmmm back in
14 - back to
3 lfpoxlmjlk bad
-12 mivdxlojlk bad $
5 mmhummlmmm bad>w
13 mllwkmjkml badly
13 mllwkmjkml badly $
7 - bake
23 mlmomimmmm bakery
-13 lnllwmllml balance
-6 mmlnmmmmmm balcony
32 mjklvlmmml band
14 mjmmolmmml band $
4 - band called
3 lklplolmll bank
-24 lklplolmll bank $
3 - bankrupt
9 mpmkmmmmmm bar
9 mpmkmmmmmm bar>w
-4 mskkqjmlmi based
-4 mskkqjmlmi based on
-16 mllycklmmm bath
-12 mmmuhllmmm bath $
-14 ojlnslllml battery
-5 ifftaypyju be
-23 mrlkjymkkj be 0
38 mrjjlylfmm be a
5 mjlmlmmrml be at
-9 mljsmmmmmm be home
13 mklmmmirmm be honest
3 mihmjmlyml be in
-9 mmirmllmmm be late
-2 mholmmkrml be more
0 mlrmjmllml be nice
6 olmmmmmmmm be the
-4 mkkulmmmml be there
-15 mkmknlllmn be>-ed
1 mklrmmmmmm be>-ing
-23 mrlkjymkkj be>0
-4 mkkulmmmml be>DEICTIC
-5 mljsmmmmmm be>HOME
-10 mlfomlymmm be>MOOD
-2 llomolllml be>PRAISE
38 mrjjlylfmm be>a
5 mjlmlmmrml be>at
3 mihmjmlyml be>in
6 olmmmmmmmm be>the
2 jeyhgiayly be>w
18 - beach
25 lrhjwlmmmm because
0 mrmjmmmmmm because i
10 - because my
12 llhlwmmmmm because of
39 - become
35 - become a
-25 kndyijhjmi bed
-5 mlhtlljmml bed $
3 mlmpmlmmmm bed at
-9 mmlmmmlmmm bed>NOW
3 mlmpmlmmmm bed>at
24 qmrojvcllj been
1 mkllmxmmmm been a
2 - been feeling
-1 pmmmmmjmmm been in
1 - been my
-5 - been on
3 - been playing
2 - been sober
8 ommmmmkmml been to
-9 mijwmljmmm beer
-9 mijwmljmmm beer $
1 mpljulljml bees
3 mqmjmlmmmm bees $
4 lhuhjyimll before
-5 mkvjmkjmmm before $
-1 mlmmmnmmmm beginner
-1 nnmmlmllmm beginners
24 mimlmwmmmm behind
24 mimlmwmmmm behind the
25 tlpkmklmll being
15 - being a
12 llpjxldlmm believe
22 - believe in
-6 lmokmmjlmm believe it
4 - ben
0 mmmmmommkm berlin
0 mmmmmommkm berlin $
14 qiafqkylli best
0 kmnmjlnmmm best $
-1 lllmimwmmj best for
10 - best friend
-13 llohmlsmmm bet
-53 kcyruhbjlj better
-27 lkygmlbkmk better $
-1 mlyhmlkmmm better now
-8 lkmpplllmm better than
-19 vgktsjllmj between
-3 kjixuejlly big
-9 mkmljhmlly big city
-9 mkmljhmlly big>HOME
-9 lljyxkkmmk big>w
13 - biggest
15 - bike
-33 ymmfmlmlml bill
-24 ykmhmlmlml bill $
13 lmmmmnmmmm bird
-7 mlllvmklmk birds
12 - birth
26 lqhhllrlmm birthday
-3 mohjmmrmmm birthday $
15 - birthday is
-16 lktjrismml bit
11 - bit of
-11 mlksmljmmm bit>MOOD
11 - bit>of
-7 llwkrjkmml bit>w
-23 mrkumjmlml black
11 - blames
11 - blames me
27 timmlmmmmm blind
14 timmlmmmmm blind $
-2 milkmmmsmm block
-18 mvmjejllmj blog
-18 msmjmjlmml blog post
-4 mlmkqmmmmm blood
35 kiwiwkklml blue
-3 mmtkllmmmm blue $
22 mllpmmlmmm board
2 mllpmmlmmm board $
26 mmmmmnmmmm boat
11 mmmmmnmmmm boat $
-1 mjklxmlmml boil
5 nohymikill book
12 ohmmmmmmmm book about
4 - book club
-2 mltimmmmmm books
-5 rmfsmmgjmm bored
-4 rmfsmmgjmm bored $
0 mmlqlmlmmm boring
0 mmlqlmlmmm boring $
-8 llmlnjllwk born
-7 mmmmpmllmk born in
1 - born on
-13 mlmmmmhlvl boss
10 mlmmmokmmm boss $
-5 mommmmmmmk boston
-1 mmykjmjmml both
-1 mllolimmsm bought
4 - bought a
18 ltmlhlmmmm boy
1 - boyfriend
1 - boyfriend of
12 - boys
20 - brazilian
-20 lljykmalml brb
-20 lljykmalml brb $
-16 ljloujllmj bread
-15 oeryikjlml break
-15 lftyjkjlml break $
8 klfyhlhlml breakfast
3 klfyhlhlml breakfast $
-8 kkllykllmk bridge
-3 mjgymmmmmm bring
29 mlkkylmmmm broke
13 mmkltmmmmm broke up
-2 llxoilmlmm broken
8 mlmnmlmmmm brother
7 - brother $
2 - brother 's
-7 mlmnmlmmmm brother is
14 - btw
21 - budget
24 pmkllmmlmm build
20 - building
1 memmimlyml bullet
1 memmimlyml bullet points
10 - bullied
-11 mlivmlmmmm burned
-40 rfeyehfljt bus
-35 khhyhjilku bus $
-6 mkkqmlkmmm bus>NOW
5 - business
2 jyodijhylt but
22 - but i
6 lxnjlmlmml but it
-6 mslkllmlmm but the
-6 mjulhmllmv but>AUX
6 lxnjlmlmml but>DEICTIC
4 - but>HOME
22 - but>I
-6 mslkllmlmm but>the
-2 lijlpmlyml but>w
-14 ktkjjjmmkl button
-13 kifysnfllk buy
-6 momklmmmml buy a
-4 lhktumklml buy>-s
-6 momklmmmml buy>a
4 mljqmmmmmm buy>w
4 jncvhgxyjo by
-2 mllmrlmmmm by a
3 - by my
-2 melplllymm by one
-4 lkkkhliymk by step
10 mjmslmmmml by the
-9 mlkvllmmll by two
0 mvjimmmmmm by>AHEAD
-2 melplllymm by>DEICTIC
3 - by>MY
-2 mllmrlmmmm by>a
10 mjmslmmmml by>the
-9 mlkvllmmll by>two
-11 lpiufkgymi by>w
-12 llgkkmylml bye
-10 llglmmylmm bye $
20 - cabin
28 - caf
28 - caf é
28 - caf>é
-5 mkllymjkmk caffeine
-5 mkllymjkmk caffeine $
9 mlsmjmllml cake
-7 lwlikkmkml calculate
-7 lwlikkmkml calculate the
24 ksayfiajmy call
-19 mlhwmlhmmm call $
59 nolulmilml call me
-8 llfyllkmml call you
34 lmhwlmkmmm called
-6 lmhwlmkmmm called $
4 - called the
-20 vqlhmllmlm calling
-5 mrmjmmmmmm calling because
-5 vlljmmmmmm calling to
5 - calls
5 - calls me
-13 lllmoillyk came
-2 mmmkqmmlmm came out
-3 mlmmolmmmm camera
35 nqdpyaydka can
-1 llknglylml can $
-3 mmollmlmmm can do
14 nsjjlhllll can i
39 egayvjuimj can not
-2 llnksllmml can see
-8 mltilmimmm can try
3 mylkllilml can you
1 - canada
-11 fylemkklkl cancel
-4 mslmmkllkl cancel it
-7 ftmemmlmmm cancel my
-13 mqmklkmmmm cancelled
12 - cancer
-9 mlmlnlmmml capital
-9 mlmlnlmmml capital of
8 lilkhylmjk captain
9 mmmmlummll captain $
1 mjmmmrmmlm captain of
22 ojlyjmgjml car
-4 ljlykmhjml car $
11 - car accident
6 mkmqmmlmmm car>AUX
7 momlmmmmmm car>w
-26 kykckkkjll card
-18 kxkflkllll card $
4 kfljrlyaml care
-11 kfljrlyaml care $
3 - care of
-6 lkjlvllkmf cars
-15 mkjalymmmm cast
-8 lkklsplmml castle
-11 lkkolollll cat
-17 lnkmmpllmm cat $
-13 milmllumml catch
-2 lmikyklmmm cats
-3 rpglmmmlmm center
-9 iyajykjjmj change
-2 lumljmmkmm change the
-24 lvygqkikkl changed
-2 mrmmmlmmkm changed my
5 - channel
-3 lyjdjvmklm chapter
-2 lrkkmlmkmm chapter $
-34 lnmfbwllkk character
-21 mqmjctmmml character is
4 mjmpmmmmmm charge
21 - charity
-2 mljhkmykml chat
-2 mljhkmykml chat $
-11 momkllmmml cheap
-34 sspajyjjlk check
-9 ltllmlkkml check my
-1 vmllmjllmm check the
-8 lqmlmlmmml checking
0 muljmlmlmm cheese
14 mpllmlmlmm cheese $
3 - chemistry
22 - chemo
10 mmmkrmllmm chess
-8 mjlkuqmlml chest
3 mslmmimlmm chicken
22 ljlmsmmmmm child
18 ljlmsmmmmm child $
-6 mmmlomlmmm children
13 - children $
-1 mmmmpmlmmm chile
-3 lmlsmmhmmm chilling
-4 mmllmommmm choice
16 - choir
8 - choir $
6 mlmmllrmmk christmas
36 - church
-8 ljkjnimljy city
-1 lkmkjjmljy city $
-2 umklmkmmmm claim
-2 umklmkmmmm claim $
16 mmlxhlilml class
9 - class $
-2 mhmtmmjmmm class just
1 - classes
1 - classes $
17 - clean
-27 lkjylljmml cleaning
-12 kqijjlklly click
-1 lpklmmmmlm click it
6 mjmmmsmmll client
-5 ppllmllmml clock
12 pmmllmmmmm close
-8 ljhhyilmlq closed
11 - closed $
-14 mkmjmlmmmr closed on
-9 llhkykmmmm closed the
14 - club
7 - club $
-21 mkltgklmmt coat
24 lnofijiylj code
7 lplillitml code $
-36 lceyxifjlj coffee
-3 mfhymjkmmm coffee $
-29 qiayrkglml cold
-24 lkexskglml cold $
15 - college
6 - college $
14 lmmlmmmmmm colour
9 lbfyklyall come
-1 nhmllmvbmm come in
-2 mljommmmmm come over
4 mmlqmmmmmm come to
1 vmlllmimmm coming
-10 lsjkmtlmlk command
-6 mummfmlimk comments
18 - commute
-17 lokfqhkluv company
-16 momimjlmwl company $
-12 lkllmmmmly company 's
11 - company i
-13 lulikklklk compare
-3 mrlllmlkml compare these
-3 mnmlmllmmm compile
-3 mnmlmllmmm compile $
-4 mlmlmrmmll complaint
-4 mlmlmrmmll complaint $
-5 mloksmjmmm complicated
-6 mflvmmlmmm concentrate
-2 mmyammklmm confused
-14 ojmillmllq connect
-14 mkmimlmmlr connect to
-1 mkkixmgmmu contact
0 mylllkhgml continue
5 mllktlmmmm contract
8 - contract with
17 mtmmmmlkmj convert
3 vkmmlmlmml cook
1 - cook for
-6 mjlqlmkmmm cooking
6 mmpmlmbmmm cool
-2 mmpmlmbmmm cool $
-7 lkmkukmmmi cost
-9 vfklsmmmmm costs
-42 evtsgydhle could
-1 lltlmmkmml could 've
-1 mlollmlmmm could do
-2 mmjrmlmmmm could eat
-13 lkivnhlkml could not
-12 lkmljxlmmk could talk
-7 gqmllllmmk could you
10 - council
-5 lmmkommlml countries
-2 mmmlnmmmml countries $
11 mjmkwimmmm country
17 - country $
1 - cousin
-3 mtmlmkklml cover
-5 mtmlmkklml cover letter
8 - crash
-8 mlmlpmmlml crashed
-2 lljtfmvmml crazy
-2 lljtfmvmml crazy $
-4 mllplmlmmk cream
-9 mrmllljkml create
-9 mrmllljkml create a
3 - credit
10 - crowds
10 - crowds $
2 mlrllmlmml cry
-17 mimosklmmk cup
-6 mimpplmmml cup of
-6 mimpplmmml cup>of
-1 ylbkmmgmmm curious
22 - currently
5 - custody
5 - custody of
6 lrllimklmu customer
-4 mkpqmlllml cut
4 - cut down
4 - cut>w
30 - dad
2 - dad $
6 - dad had
15 mkllmxmmmm dancer
0 lvjqeukmml dark
26 myikilljml data
12 mpmimmllml database
-2 rxlkkllimk date
-2 rvllkmliml date $
14 mlmpllmmmm daughter
10 - daughter $
-7 mlmpllmmmm daughter is
-14 dbcymdylwj day
2 jgfnijylml day $
1 mmmmlmnmml day>w
-11 lnlktlllml days
-2 mnmmlmmmmm days $
3 mjmmmlmmlr db
3 mjmmmlmmlr db 0
3 mjmmmlmmlr db>0
-17 kjhifkyllx dear
-8 mqktlljkml decide
-7 mmltllmmml decide between
-6 kklsmmmmmm decided
-5 mlvilmjmmm definitely
-23 ltmkmlmmmm degree
1 - degree in
-14 mkmqrmllmj degrees
-15 mkmxiklmmk delayed
-1 mltmimklml delicious
-1 mltmimklml delicious $
-8 xflnllllmm delivery
-7 xelomlllmm delivery $
13 - dental
8 mmmnmmmmmm dentist
10 - depression
10 - depression $
4 mommmmllml design
5 mlkxkkkmmm desk
7 mmlrklkmmm desk $
-7 lfyjllmlmm detail
-15 mvmjbommml detective
3 - diabetes
12 - diabetic
7 - diabetic $
3 - diagnosed
3 - diagnosed with
-23 mgyuhgakll did
-17 kiysjihlll did not
-3 nllpllmmmm did the
0 olkomlhmmm did you
12 - died
6 - died $
15 - diet
15 - diet $
-12 tfwgwhkmml difference
-5 klwhxklmml difference $
-45 lgayhijllk dinner
-29 lkayhiklml dinner $
2 - dinner at
6 lhkymllmmm dishes
-1 lhkymllmmm dishes $
-23 rsjkmmmmmm div
67 - divorce
36 - divorce $
15 - divorced
10 - divorced $
3 - divorced and
34 ndyavemyge do
-7 qlykjmikml do $
7 nmkmmmmmmm do about
-10 eskkmjlljl do i
-4 glpkjmkymm do it
3 pamayoyykj do not
-6 kkujklilml do that
9 jnmvlmllmm do the
-7 qmmjmmmlmm do we
10 nmmmmmmmmm do with
12 wjjsjlfkmk do you
14 mkmlrkmmml doctor
16 - doctor says
4 mmllqmkmmm documentary
4 mmllqmkmmm documentary about
-5 yypacjghlj does
-2 nimmmlmmml does my
-8 lywchlikml does not
-1 lokmmmmmlm does nothing
6 rlmkkmlmmm does the
7 lnkvhmklli dog
8 - dog 's
5 mlmpjjmmmm dog is
21 yljhwkkmml dogs
21 mmllqmlmmm dogs $
-22 lmkkvkmmml dogs 're
-22 krjtlglmll doing
-5 mtmlmkmmmm doing a
16 - doing an
-1 mlommllmmm doing that
1 mpmklnmmll dollars
0 mpmkmmmmmm dollars $
-12 rkhxlkilll done
-6 mklvllllml done with
-14 ldlrcymlll door
-3 mjmlmnmmmm door $
-17 laiyaqyjlj down
-14 mgkydlkmml down $
4 - down on
25 - dr
2 moukllklmk draft
-12 pilkqnlmmj draw
-14 ljlhkummsl dream
-14 mlklkvmmll dreamt
-4 mpmlmmmmmm dress
27 mklmpmmmmm drink
2 mljrmmmmmm drinks
21 mmmlpkmlml drive
6 - drive a
5 mylfmkmmmm driver
5 mylfmkmmmm driver $
7 mkislmsmmk driving
1 mmlmlmummk driving test
4 mmmpmkmmmm dropped
11 - dropped out
36 - drums
36 - drums $
2 mkmlklmmmr due
15 - due in
15 - due>in
-6 lillmommmm dungeon
10 - during
10 - during the
-17 milwlkkmml dying
1 lqljrmlmml each
-12 mslkmmmmmm each other
-8 ljiulllmml early
-9 lhjmpqkkml earn
-6 mmrdjmymmk easy
3 mmrljmkmmm easy $
19 yecygkglmj eat
-2 lllrkmjmmk eat $
0 qmlmkmmmmm eat meat
-8 mgjxmmlmmm eat something
-8 mgjxmmlmmm eat>-ing
0 ylmkjmlmmm eat>-s
3 mmlpmlmmmm eat>DEICTIC
27 qmlmkmmmmm eat>w
-2 lkeyllimmm eating
-7 mmhrmmkmmm eating $
-3 mljslmlmmm eating now
-14 gmkxgklmmy eggs
-19 oujoskklmj eight
-15 mtkrlkllml eight $
-5 ppllmllmml eight o
-5 lllkrlmmmk electric
3 uelmkmmsml else
3 mhlmmmmsmm else $
-5 lydsdkjkmy email
-16 mqmlmmkmmk email to
37 mglmmmjymm emojis
25 mglmmmjymm emojis $
-7 lpmlqllkml empire
-7 lpmlqllkml empire $
10 mkmmmrlmmm employees
10 mkmmmrlmmm employees $
-5 lslmllmlll empty
3 kmkhxklylk end
-5 mnliykmllk end $
-6 hgmnylklml ended
-3 lvlklmmkmm ending
-13 mymjlkkmml ends
-1 mtmlmkmmmm ends in
-5 mmlkmlmmvm engaged
-6 mmlkmlmmvm engaged $
-11 lhklfllxmy english
-6 mkkldmlxmy english $
11 mmimlmulml enjoy
-2 kiyhpmkhmj enough
-6 llwjmmkhmj enough $
-1 lmmolllmmk entrance
-1 lmmolllmmk entrance $
-39 lsscjkllln error
-3 mgvlkmmmml error $
-40 lylfiikklk essay
3 mlmmglmmmt euros
21 - euros $
12 ollmmmmmmm even
5 mmlkmmrmmm evening
6 - evening $
6 pmmmmmjmmm ever
27 mllfoislwl every
-3 mlmfljumwl every day
1 - every friday
10 - every morning
3 - every night
6 - every weekend
-2 mlkmxmkkml everybody
-3 hlkjylklmj everyone
-5 kidgylilmk everything
-6 llfkyldmml everything $
-3 lmlhvmllmk everywhere
-3 lmlhvmllmk everywhere $
-5 lkklmykmlk evil
13 - ex
10 - ex $
-5 llyjklalll exactly
-2 llyjkmalml exactly $
-3 llqlmmmmlm exactly what
16 mmltglmmmm exam
-2 mmltglmmmm exam is
4 kyoigljcly example
-1 miqlmmlhmm example $
16 mlnmkmhmmk examples
18 mvkmlmmiml examples $
13 mmhmlmpmml exams
9 mmhmlmpmml exams $
-7 mmknmlkmlu excited
-3 lwpjeollll exercise
-1 ltpkljmlmm exercise you
-5 kljymlkmmm exhausted
-13 mjoiillmmw expected
13 - expecting
4 - expires
4 - expires in
0 jyikjlhsll explain
-1 lmjmkmlsmm explain it
-2 lmyamlkmmm explained
-4 juomgllmmm explains
-5 llflmmlymm explanation
-10 mqllmkmlmm extra
-12 mllvlmkmmm eyes
7 mmmplmkmmm eyes 're
-1 mlhmxkmmmm factory
-4 mkmmimmmmw failed
-10 mykkimmmml fails
7 mkmmmlmmyk faith
7 mkmmmlmmyk faith $
14 - falcon
-21 mlkvmikmmm fall
5 - fall $
-26 mlkvmikmmm fall asleep
45 mlmmllrmmk family
19 mlmmllrmmk family $
3 - family is
-16 njmlnmmllk famous
-6 okmlmnmmll famous $
-10 mjlqislmml far
-6 mlmlitlmml far>w
-7 mkmiiwmmlm father
7 - father $
-7 mlmkmommlm father is
1 mlmlmijmum favorite
15 mnkljtmmll fear
12 mpkmmmmmmm fear of
-27 kiqueocklj feel
-1 mlykmljmml feel a
-1 mmjimmrmmm feel better
-1 mmjnlmlmmm feel great
0 mmkqlmllmm feel like
-10 mkjvllkmll feeling
-13 mkmrlkkmml feet
-13 mlljkmwmml few
-3 mmmkqmmmmm few>-s
-4 mkmlsmmlmj fight
3 - fighting
-15 mhtfjllmlu figure
-1 mltglmlmml figure it
-22 jwjnllkkmk file
-8 lqkpllklmk file $
-5 mkgmyllmmm film
21 - films
-4 lkkiuklyml final
23 lljykmhlml finally
13 - finals
10 - finance
10 - finance $
-12 qufqmjikli find
5 momkmlmmmm find a
10 willmmmmmm find out
-5 lriqllllmk find the
-5 pqlketmmll finds
-15 kkdkjkymml fine
-11 lkaslkvmmm fine $
-2 mmrhlmpmml fine with
-6 lcjykmlmmk finish
-8 lelrmmmmmm finish this
20 mlgummkmmm finished
-1 mlmpmmlmmm finished my
23 lilmiymmll fire
9 lilmiymmll fire $
1 mlllqmmmmm fired
16 - firm
22 kasyydeykf first
-6 jigyoljlmj first $
15 mllmqmllmk first aid
8 mkukllmmmm first draft
-1 mkyldmmkmm first one
-19 lhkhvymmmm fish
36 kpdrtmkrll five
11 mulpmllllm five $
4 ooljmmlkmm fix
8 mnmlmmmmmm fix>DEICTIC
2 lltlrlimml fixed
12 ommmkmlmmm flat
-17 lumohjlllj flight
1 mnmmllmmml flight to
5 mjmqmmmmmm floor
0 mjmqmmmmmm floor $
2 - florida
-9 gqmkikmmmy flour
-5 klhjoykllk fly
-6 llijowkllk fly $
1 lmmmmnmmmm fly>w
17 mmmlmommkm flying
16 - flying $
-11 lmskmmklmm follow
-19 lyfekilfml following
16 lflwhrllll food
4 mllmmsmmlm food $
-4 mllthlmmmm food is
31 - foot
9 pyndgaylwy for
-4 lllllmymll for $
2 - for 0
-13 oynigbbgkm for a
2 - for about
-20 mnlommmmmk for an
-1 nnmmlmllmm for beginners
-20 mlksmmkmml for dinner
-2 mivlmmglmm for it
3 atqxjkijkk for me
5 - for months
-3 llkjlejxpi for my
6 msmllmmlmj for our
5 - for six
0 msmkmmklmm for ten
4 mjmmulmmll for that
1 nrfcptyijo for the
-23 lmejlpyxll for this
7 mnmmlmmmmm for three
-5 lnqkkmllml for today
-10 lllnjmnmml for tomorrow
-5 lllmmllmvl for two
8 - for work
11 - for years
-10 ygpoxkamml for you
-5 ljlqjlvlmp for your
13 lkuhjlrmmy for>-ing
16 myhiejujmj for>-s
2 - for>0
-4 lllnjmnmml for>AHEAD
9 momlmmmmmm for>CODE
-21 kfnhsotwkk for>DEICTIC
3 krkikeiwpf for>MY
-5 lnolkmklml for>NOW
21 - for>SPAN
8 - for>WORK
-16 xdnsvjfllo for>YOU
-13 oynigbbgkm for>a
-20 mnlommmmmk for>an
3 atqxjkijkk for>me
5 - for>six
0 msmkmmklmm for>ten
1 nrfcptyijo for>the
-5 lllmmllmvl for>two
-37 mcpptgdjwy for>w
-6 mlklwlklmm forever
-15 klxsiiklll forgot
-14 mlksmllmmm forgot my
-22 lviilkkyml form
-2 mriklkkyml form $
-2 looljlhrmk formal
-2 mkoljmhymk formal $
1 mpmjmmmmmm formula
17 - forty
-6 mhtimllmmy forward
-6 mhtimllmmy forward to
-14 lmnjpilkuk found
15 - found out
-2 mlmlplmmll founded
-15 mlmlplmmll founded in
25 mnoujhklml four
5 mlopmkkmmm four $
0 qmmmkmmmmm france
-18 mlipsiilml free
2 mmmlnmmlmm free $
-15 mlmlrklmmm free on
2 llkkujlrmj french
14 mllmmmmrmm french $
-10 momlpkmmmj french revolution
-5 mqjxolhlmj friday
-8 mqjxolhlmj friday $
6 - fridays
6 - fridays $
10 mkmqmlmmmm fridge
10 mkmqmlmmmm fridge $
-6 knlbokyllj friend
-17 nmmdmmymlk friend $
-2 llgrrjvmml friends
-4 mlmrmjlmmm friends $
30 qacayofguy from
13 - from a
-24 mlmlkklmmy from my
28 - from ohio
2 - from peru
-4 tglhnxlllk from the
1 mlmujmlmml front
1 mlmujmlmml front of
-7 lifykgikml full
2 lyskhmmgmk fun
-4 lltkimokmk fun $
-15 lyjgjkkhmi function
-3 mpmklmmkmk function $
-1 molmmlmlmm function that
-4 lsyhhlelmk funny
-1 lmrmjlfmmm funny $
10 - furniture
36 lmmlqmlmml future
-18 lmkonpjlll game
0 mmltjmlmmm game $
-8 mjmimtmmlm game i
-6 mlmnmlmmmm game on
20 - games
38 - garage
22 mjkwmkmmmm garden
27 - garden $
8 - gardening
9 mjmlukmmmm gave
-4 mjmlukmmmm gave a
7 - gave me
-4 lvlllllkmm generate
-4 lvlllllkmm generate a
7 gmmmkmlymm german
7 gmmmkmlymm german $
-22 hykvvdgfkf get
-15 jxkjlkmlmm get a
-8 kqmlmjmmmm get an
-9 ljyfmmhlmm get it
11 - get pregnant
-3 mmmlmmlmmm get that
-9 lqhpmlmmmm get the
-2 mgkummlmmm get up
11 - get>CONDITION
-12 lfuollglmm get>DEICTIC
-15 jxkjlkmlmm get>a
-8 kqmlmjmmmm get>an
-9 lqhpmlmmmm get>the
-2 mgkummlmmm get>up
18 kigqxkukml get>w
6 - gets
12 lmkplkkmml getting
7 molkmlmmmm getting a
10 - getting divorced
11 - getting married
-20 lrmjmmmmmm gift
-20 lrmjmmmmmm gift for
15 llmmltlmml girl
23 - girl $
19 - girlfriend
7 - girlfriend $
-29 fyyajggsmi give
-10 lplllklkml give me
-13 mmxbmllmmm give up
-1 myjlmllmmm give you
4 jwtkjgllmg given
-11 lymklgmlmi given a
0 mgvlkmmmmm gives
0 mgvlkmmmmm gives me
-6 kkydkmgmml glad
-1 llsklmlmmm glad to
0 lmsllmhmmm glad you
5 mmkqmmkmmm glasses
-40 hkhybdydin go
-7 nlpqkkplll go $
-1 mrmmmlklml go ahead
-6 ljlrlmlmml go home
-4 lllskmkmml go in
-2 mlgpmmkmml go now
-16 mllqmlkmmm go out
-1 mullmlklmm go through
8 ldgyimllkt go to
-3 mlwfllmmmm go with
-6 ljlrlmlmml go>HOME
0 mlgpmmkmml go>NOW
-4 lllskmkmml go>in
-16 mllqmlkmmm go>out
8 ldgyimllkt go>to
-13 luqbkhyjlk go>w
-33 mlljkimmyl goes
0 ggfygddklg going
-7 lljqmmlmmm going $
-11 mljsllklmm going out
-9 hinyffhlli going to
-6 lklkoqmlml gold
6 mllvarmmmm gone
8 mmmmhrmmmm gone $
13 qiyatiihkp good
-1 mmylhmjmml good $
-1 lmullmkmml good advice
-3 lmiiymjmml good for
8 mlommmmmlm good i
0 mmamlmtmml good luck
1 mmijmmsmmm good morning
-4 mlkomlqmmk good night
-4 klykjmimml good to
12 ohqyfaailh got
18 mjlsmimmmm got a
2 mlpmmmllml got cut
-7 llvelmjlmm got it
4 - got laid
6 - got married
15 - got my
-10 mrllmimmmm got stuck
-20 lflumlmmmm got to
-5 mmkpmmjmmm got up
-8 mmkommkmmm got your
2 mmmnmmmmmm got>-ed
8 - got>CONDITION
-7 llvelmjlmm got>DEICTIC
20 - got>MY
22 - got>THIRD
-8 mmkommkmmm got>YOU
18 mjlsmimmmm got>a
2 mlpmmmllml got>cut
-20 lflumlmmmm got>to
-5 mmkpmmjmmm got>up
-10 kwiukhlmml got>w
-12 mleomlxmmm gotta
-12 mleomlxmmm gotta go
-12 ljijykmkmj government
11 - grades
6 - grandfather
-7 mmmnmllmmm grandma
-13 mmmnmllmmm grandma 's
4 - grandmother
6 - grandpa
-2 cfymqtnjlj great
-1 llwkhmkkml great $
-4 mkkrlmnmml great day
-1 lmrlkmfmmm great job
10 klllyljmmk green
12 kmmmymlmml green $
0 mjmjlommml grew
-4 mjmjlommml grew up
7 - greyhound
7 - group
7 - group $
-11 nkuimlimmm guess
16 mimlmkykmm guest
6 - guitar
0 lllrmllmmm gym
-1 mlmommmmmm gym $
7 hcpyeyakvh had
7 jilwirhlll had a
-4 mmknmmlmmm had lunch
2 - had my
-5 ljmolkmmyk had to
7 - had>MY
7 jilwirhlll had>a
-5 ljmolkmmyk had>to
-23 ljiyjxflll had>w
20 mfmllylmml hair
4 mgmjlymmmm hair $
14 mlmommlmmm hair is
12 mkkykmkkmj half
12 mllslmmmml half past
26 - hall
-4 qlllmtkmmm hand
-4 qlllmtkmmm hand $
21 - handed
24 - handmade
-6 mlkjkmymml hang
-2 lipjvmlmmm happens
0 urxahjtlmk happy
-7 lljmmlwmml happy new
-4 lkyfmlllmm happy with
-3 jjshuijkwj hard
1 mmomlmmmml hard $
-4 lkmmommmml hard to
1 - hardly
-18 ncjaykahio has
9 - has 0
-2 kapgykhklg has a
2 mlmlpmmmml has about
10 - has been
-4 mlliylmmmm has great
5 mllkpvjlmk has no
-4 mrllkmlmmm has three
-3 mklkpmlmmv has>-ed
9 - has>0
-4 mlliylmmmm has>MOOD
-2 kapgykhklg has>a
5 mllkpvjlmk has>no
-8 qrkteikllj has>w
-1 mlnlmlmlsm hate
-22 mlmlmlmmsm hate my
-2 nxdvghkjlf having
-19 lgkyikpmml having a
4 mmmkmlmmmm having an
-8 mlmqimlmml having dinner
-8 iimtmmmmmj having lunch
-5 mxlemlmmmm having trouble
39 iikqdokkyo he
21 - he 'll
-3 mmmokllmml he 's
-3 lmlsjllmlm he is
23 mmmplmmmmm he just
5 - he left
6 - he loves
5 - he never
-2 mmmkrkmmmm he was
-14 lliyililmm heading
-9 kmrykkalml hear
-2 llpslllmmm hear it
-3 mltjmmjmmm hear that
-3 mmhxmldmmm hear you
-38 kiyfvgemml heard
-18 mkykfljmmm heard of
-3 mlkkwkmmmm heard that
11 mmlkmlmmmy hearing
0 mlmkqmmmmm heart
-1 kliqylkmmm heat
-5 mkitkmmmmm heating
13 mpkmmmmmmm heights
13 mpkmmmmmmm heights $
2 mljkmmlvml hello
-17 lylejijili help
3 llrkklolmj help $
-9 myhkmkhjml help me
-3 nmmmmmmmmm help my
-2 llxlimamml helped
-1 llslkmjmmm helped me
-5 jurlikgkmm helpful
-2 mmrljmhkmm helpful $
0 kixlhllmmm helps
-4 kmpmmllmmm helps $
-19 qinixnklvi her
-8 smkjmmlmmm her $
12 - her name
11 iaayaiyply here
-19 kcaydjaqmh here $
6 mmlommmmlm here i
-4 ljjgkmymmy here to
-15 mjmjhwmmmm hero
0 mlkllmplml hey
11 ekjhllylll hi
-3 mljjmlwllm hi $
-5 mimlmwmmmm hide
2 mjmkwimmmm high
6 - high school
8 - hiking
-2 mkyiesilll him
-7 lmylflimmm him $
29 lllheylmul his
11 mkmmrlmmml history
8 - history $
-4 mkmmrlmmml history of
-4 klnjklwlml hmm
24 nmmmmmkmmm hobbies
-7 mlmqmlmmmm hold
15 lmmlqmlmml holds
-39 rgayfhajlj home
-16 shgyhjckll home $
-8 lmjrmmlmmm home yet
-29 momnlkllll homework
-23 mnmolllmlm homework $
13 mklmmmirmm honest
-6 mlflylkjml honey
1 mllmumljml honey $
-10 jknbijylmj hope
15 mmmklmomml hope to
-7 klfjkkymml hope you
-6 msphmllmmm hoping
21 - horses
21 - horses $
25 - hospital
1 - hospital since
6 lljvimkmmm hot
8 mpmkmkmmmm hotel
27 lglpsllmmm hour
-27 mjllsllmmm hour $
-14 yblcnwllly hours
-11 yelgnkllmy hours $
20 mliqmwjmmm house
3 mliqmwjmmm house $
9 - house in
-47 yeiciatjrd how
0 imkummemmm how about
3 rmmmmllmmm how can
0 moklmlmmlm how do
-4 rkjmmmmmmm how does
-16 mkmmmjmmvk how i
-22 rjkkqmlmml how long
-5 msmlilmmml how many
-4 yilkmjlmmm how much
37 rjkkqmklmj how to
-3 kmqmmmkmmm how you
-23 mkjcmoymlm human
-21 mkjempymlm human $
-19 mjliylllmi humans
-7 mmetmmimmm hungry
18 - hurt
-5 mimymljlmm hurts
-5 mimymljlmm hurts $
17 - husband
5 - husband $
2 - husband is
7 - husky
8 laygayaaya i
-20 imljfvooho i 'd
-16 dtqyfdeeif i 'll
-8 iedwatfaum i 'm
13 - i 're
-3 ptgwcfbhqt i 've
2 - i adopted
-17 llxfmkhlmm i agree
6 - i also
15 - i always
-13 lkygljjlmm i appreciate
7 nmmlmmmmmm i ask
-4 mjulmlmmlm i asked
5 mlnkxlfmmm i believe
-13 llohmlsmmm i bet
-8 mllolimmsm i bought
2 - i broke
-2 mmjrmmimmm i buy
-7 mmllmjmmyl i came
18 jgpsjivjml i can
-1 msllmlmmmm i changed
-10 ksjlmlmllm i click
7 mmlommmmlm i come
1 - i cook
-8 jjhtkyjllk i could
-15 klxklkjllm i did
38 vjpbiomvkl i do
-11 qjmlmnmmmm i draw
-14 mlklkvmmll i dreamt
6 - i drive
-4 mmmpmkmmmm i dropped
8 - i eat
10 - i enjoy
-19 kkytlhalll i feel
-6 kqmmmlmmlm i find
14 - i finished
-20 mlnsmjlmll i forgot
2 mmolmmllmm i found
6 - i gave
3 bynklgiklh i get
8 ljksmklmku i go
7 limtlghlml i got
-12 mleomlxmmm i gotta
10 - i grew
-8 lmvimlimmm i guess
-24 jfjqkpilvj i had
-1 mlnlmlmlsm i hate
1 mmskmmgmmm i hear
-16 llhlyhmmmm i heard
-2 nmmmmmmmmm i help
-9 kkqfljrlmm i hope
18 - i joined
-24 utholjpkll i just
14 - i keep
7 mmmmmmlmmm i knew
-12 dlyhmkklmm i know
2 mikvmkmmmm i left
-4 jjyhllfkkm i like
-13 lkljislmst i live
-9 mlkkmnlmly i look
-22 ljmmjimmyk i lost
8 kkmjmlpklm i love
16 - i made
8 htmlmlmmmm i make
-6 nhqlmlllmm i mean
-3 llolmlmmmm i meant
-5 mmlumklmml i meet
5 - i met
20 mmoimmmmmm i might
2 mmflmmtmmm i miss
-13 llcsmltmmm i missed
3 - i moved
-6 mkgvmlmmmm i must
-36 jydlcahrji i need
-9 mlrllklmmm i never
-13 mhktlimymm i only
0 mmmmmmlmmm i owe
-8 ljjlmtlmul i own
20 - i passed
-1 slmmmhmmmm i pay
19 - i play
5 mlrkmmmlmm i prefer
-11 lsmkmlmmkl i press
-4 msmlmhmmmm i put
-7 mlmkmommlm i ran
10 mmgmylmmmm i read
-7 mkrlmmmmmm i really
2 mokmmmmmmm i run
-15 mlrimkqllm i said
-10 lmuimlgmmm i see
6 mkmmmnlmmm i sell
-2 nmnlmlllmm i should
9 - i signed
17 - i sleep
-13 mlhxmlkmmm i slept
7 - i speak
3 - i spend
5 - i started
8 ojpkmmkmmm i still
5 - i stop
3 - i study
13 - i swim
12 mjlrmmmmlm i take
1 - i teach
-5 mijlmummmm i tell
-3 qklkmummlm i the
-30 rgthyafjkk i think
3 - i told
10 mljtmkmmmm i took
7 - i travel
1 mmpkmllmml i tried
2 - i trust
10 - i turned
-22 llyaljjllm i understand
24 mpkmmmmmmm i use
9 - i used
4 - i usually
7 - i visited
-4 vmkpmklmmm i wait
-17 ayfleamwhh i want
20 nlonffpkyk i was
-15 mkjwmllmmm i watched
5 nlmmmlmmmm i wear
0 lhlvlkmmml i went
-11 njjklvlmll i were
-38 kqkejyslll i wish
-6 mlmrmjmmmm i woke
11 mmmmmnmmmm i won
-4 mlmilnlmvl i work
10 - i worked
-19 qlndkykwkl i would
17 - i wrote
-6 kwdpxljkmk ice
-4 mllplmlmmk ice cream
-4 mllplmlmmk ice>w
-7 mjllxljlmk iceland
-7 okxhllhjml idea
-7 mlximmhkmm idea $
-19 lyljhlmmmk ideas
-19 lyljhlmmmk ideas for
2 yclepyekih if
-8 mhihhyllii if i
13 mlpmkmllmm if it
-1 yjokxjgmmm if you
4 mlmmnmmmmm illness
4 mlmmnmmmmm illness $
-9 khyhlwilll imagine
-3 mjmmmulmll imagine i
-4 mullmkkfml improve
26 gbayrrayye in
-27 kwloguhllk in $
-1 mmmpkmlmml in 0
-20 llleyilhkh in 0000
-10 hdgobyffit in a
-3 plmnilmmmm in an
3 - in april
2 - in august
-12 lkkyjlkkml in bed
0 mmmmmommkm in berlin
-9 mommmmmmmk in boston
11 - in charge
-1 mmmmpmlmmm in chile
-4 mlmpmmkmmm in class
-5 mklqnmmmmm in five
2 - in florida
14 mllmmmmrmm in french
1 mlmujmlmml in front
5 gmmmkmlymm in german
-8 lllskmmmmm in here
23 - in hospital
9 lklmmmmpmm in it
16 - in june
15 - in leeds
-7 mpmoglmlmj in line
4 pmmmmmjmmm in love
1 - in march
33 nmmmlmmmmm in may
9 mlqkmmmmmm in mind
30 lllijwllik in my
-23 mmmjslmmmm in november
9 - in october
7 - in ohio
-1 mmlmmkmolm in one
-6 mmmmllmiyi in order
8 - in prison
-2 nomlllmmmm in rome
-5 mfjlimkymm in simple
-8 mxljmlmmmm in size
5 - in spring
-8 mmmmpmllml in sweden
-5 mllplmmmml in ten
-3 eapyvaspqp in the
-5 jykpankmkk in this
-17 mjmljklrwl in three
-6 mgmsmmmmmm in tonight
-20 mlmnnmmmml in twenty
3 miimmmmymm in two
-10 mlmmqjmmml in vermont
-1 mmmlplmlmm in winter
-3 mmmlommmll in zurich
6 yyjiabmkkl in>-s
-1 mmmpkmlmml in>0
33 nmmmlmmmmm in>AUX
-12 ljlqfkiymh in>CODE
-11 gvkuawjqjj in>DEICTIC
4 pmmmmmjmmm in>LIKING
5 mmmmjmlmmy in>MOOD
20 lllevwklij in>MY
1 mgmsmmmmmm in>NOW
-6 mmmmllmiyi in>ORDER
12 lllhyllkml in>SPAN
-10 hdgobyffit in>a
-3 plmnilmmmm in>an
-12 lkkyjlkkml in>bed
-5 mllplmmmml in>ten
-3 eapyvaspqp in>the
3 miimmmmymm in>two
16 caaayatyvb in>w
-3 kujjiliwmk include
-7 jtllmlmmmm index
-7 jtllmlmmmm index $
-7 mnmkkhmmlw input
-16 mgjrmllsmm inside
-15 mlkrmllmmm instead
-15 mlkrmllmmm instead $
5 momlmmmmmm insurance
-16 kpleplmmmy interest
-5 lmtmlllmll interesting
11 mkmmmommlm intern
-8 lqmmlllmmm internet
-8 lqmmlllmmm internet is
7 - interview
3 lkoijylalk into
-23 lfljjymllk into the
0 mnmlmjkxmm introduction
0 mnmlmjkxmm introduction $
-19 tmlismjlml invented
-29 mkmlmklmly iphone
-20 mlmlkklmmy iphone $
87 yajysaadha is
-11 yegilkymmm is $
20 lwmhmulmmj is 0
14 mlmmmqmmlm is 0000
-14 qtlayakymj is a
-22 lylejimlmk is about
-9 mmlvglmmmm is asleep
21 - is at
-1 nlolkmmmmm is better
-4 mjxqjmmlmm is broken
32 - is called
-22 nlmmmmlmmm is calling
-18 llmksjmlmm is free
13 mmkmsmmmml is from
-3 lmiiymjmml is good
-1 llvkjmlkmm is great
-10 klllqmlmml is hard
-13 mjmqmllmmm is here
21 - is i
19 mlmlqjlllm is in
5 uglmkmmmmm is it
-5 mlmmmmlmmm is killing
9 llmmmimmum is my
14 - is next
-7 rvjidkllml is not
59 mimqmmmmmm is on
11 - is our
-10 mjmsjklmml is out
-21 lklvellmmm is running
-1 mhmrkmmmmm is so
6 mlmommlmmm is still
0 nmlmmmmmmm is that
-14 vuiavkkjkk is the
3 nkmkmmmmmm is there
-5 jyjhikmkmu is to
-5 jnwpelllmm is too
-1 llwllmmgmm is wrong
-9 ukmkklmlml issue
-44 ypyaoawyya it
-63 jhyaaasdvg it $
-5 koihslylml it 'll
20 yaayyjyili it 's
-1 mnnllmmkmm it a
-1 fqjmkmlymm it again
-9 vfklsmmmmm it costs
4 mlqlmllmmm it did
2 molljmllmm it does
1 mplmmkmmwk it i
-7 ldflillyml it in
-2 licktlylmm it is
1 mlrmgmlmmm it makes
-4 mlqcmmmmmm it now
-2 klygjmlmml it out
-1 mrhmgmkymk it should
-3 morllmmmmm it still
-3 kmgjymlmml it takes
-7 lkqmlllmmm it that
36 mlktmmmmmm it to
-1 mklpmmmmmm it tomorrow
0 mkcxmmlmmm it tonight
0 muqmmmhgmm it up
2 ljlpkltlml it was
21 - it when
-6 lmrlmmmmmm it with
-3 nvglmlmlmm it without
-10 ljyiklllmm it worked
-5 ljylimhlmm it works
10 tkmmmmlmmm italian
6 tkmmmmlmmm italian $
-1 mklrmmmmmm jacket
5 - january
5 - january $
2 mmmlpkmlml japan
5 mwmlmmlkmm jazz
1 mwmlmmlkmm jazz $
60 krsjhimkyi job
-22 lkukikmlsl job $
-16 mkmmmjmmvk job and
13 - job as
22 - job at
2 - job interview
7 llkmimlmly john
-19 ifmrkmmmmv join
18 - joined
-14 lskkmmlkmk json
-2 mpkmmmllml json $
6 - judge
1 - july
1 - july $
19 - june
19 - june $
-25 yloweelkid just
-3 ljlfllymmm just a
-2 lllqlmkmmm just about
-8 mmlplmkmmk just arrived
-3 lmlsmmhmmm just chilling
-2 llsiumjlmm just do
-1 kmmkmmltmm just give
-1 lmkpmmkmmm just got
3 mmknmmlmmm just had
-6 mllqmmjmmm just left
-12 lklymlhmml just now
8 mlmnmmmmmm just put
-2 lmmplmlmml just reached
15 - just started
-9 xrlemlmmlm just want
-3 lmkgmmwmmm just wanted
42 lbyiskrlmk keep
9 mkmlmlxmmm keep in
0 mftmmmjnmm keep it
-1 mlqkmmmmmm keep that
17 mkmlrkmmml keeps
11 - kid
11 - kid $
-3 llnellymmm kidding
34 - kidney
28 irktjjomml kids
8 jtllkkqmmm kids $
-10 mmmsgllmmm kids 're
1 - kids in
-5 mlmmmmlmmm killing
-5 mlmmmmlmmm killing me
-7 lrmjwllkmj kilometres
-2 mkmmkkmmwl kilos
-13 mlllclylmk kind
-33 lhkepyimlk king
-6 mkkjmxmmmm king $
-11 mkmkmskmlm king and
21 - kit
-1 mmlpklmmlm kitchen
-12 mmlpklmmlm kitchen $
4 - kitten
18 - knee
5 - knees
7 mlmmjtlmmk knew
23 - knit
23 - knit $
-33 yavaogdikj know
-20 mlwillhkml know $
9 yfklmmmmmm know how
-1 lkjltmmmml know that
-14 yjmgmlmmmm know the
-14 ygkkmklmmm know what
14 bkllfuulml knows
-3 cklmbuummm knows $
8 - korean
6 - lab
-5 kjkolmxmml lah
-4 mjlrmmlmmm lah $
4 - laid
4 - laid off
-14 lkmjiylmmk land
-7 mlkonlklmk landed
-6 mpmllpkmlj landlord
-15 mpmllpkmlj landlord $
11 lkljxmllml language
7 llmlwmmmml language $
-12 mmmlomlmmm languages
-2 mklnuljlmk laptop
2 mlmpmllmmm laptop is
-5 lxlllllfmm large
-6 lmmlolmlml largest
30 jldvivqnjy last
11 - last month
-2 lfgyjslllk last night
6 mmmkpmmmmm last week
6 - last weekend
14 mlllsmmmmm last year
-3 mlkgymklml lasts
-8 kjayfktlml late
-6 llayhkmmml late $
2 mmmnmmlmml late to
6 - lately
-21 kihvlijlkk later
-17 ljjllkklll later $
-3 lmlqmklmml later i
-14 mlgvmlkmmm laundry
-1 mlllsmmmmm law
-13 mlllsmmmmm law>AUX
25 - lawyer
-2 mmmjqmmmmm league
14 kpjiykkkmg learn
32 - learn how
25 mhlmummmml learn the
10 - learned
8 - learned to
39 mlmkomlmmm learning
10 - lease
-6 moklfllmmv least
-5 mtklflmimw least three
22 kkiyjwkmkk leave
24 llkpmolmmm leave $
-18 ukljoklkmh leaves
-13 lkjnkrjmwl leaving
-4 mmmnlmmmml leaving in
-11 mlkmmjkmwl leaving the
0 mgmmqlmmmh leeds
24 njhyjpikli left
-5 oojrnijklj left $
3 - left me
8 mmksmlmmmm left the
1 mmjqmmmmmm leftovers
1 mmjqmmmmmm leftovers $
-51 mgutajyaka len1
7 xyagyyaeyy len12
85 tkgbayhqyy len20
-105 aaykaayyaa len3
-50 gayyyaynaa len6
11 - lent
5 - leo
-4 lljlemiyml less
-26 jrkneryfjg let
3 lmuklmkjmm let me
-29 krhoftuikh let us
-1 mminmlwmmm let you
-29 krhoftuikh let>WE
-1 mminmlwmmm let>YOU
3 lmuklmkjmm let>me
-32 lqljeskktj letter
-10 mpmkhykklk letter $
-20 lymlfkljmk letters
16 mmlpmllkml library
16 mpmlmmlkml library $
25 limmwkmmmm license
-8 pgltomjlml lie
-51 mjahysvkwi life
-30 njakktylwl life $
-12 lmllrmjmmm life is
-9 mllnmlmmmm lift
-4 mvlsbsljlm lights
4 mwmklmljmm lights $
-9 mlltcsmmlm lights went
-18 wyybaafyhf like
-1 llrmmmlmmm like $
-20 kuojfflyml like a
16 liklmmjylm like it
8 - like my
-6 rjhlgmykml like that
-10 ldolmlmtlm like the
-10 mkplmmlklm like this
12 vybllikilj like to
-1 lqslkmklmm like you
-8 mmplmmjlmm like your
-5 lkykllkmmm liked
12 loklymikml likes
-28 lmlufklimi line
-12 mmmqmmmjmm line $
-12 mvmjgmmlmj line 0
-11 lqyikllemm link
-10 mrklmlmgmm link $
-1 ommllmlmmm lisbon
-1 kwijljkeli list
-5 lmlkmlklml list $
12 - list for
-3 lpllmlmlmm list of
5 - listen
5 - listen to
-13 mjufmlymml listening
-8 llropkjmmm little
30 qjidysikrp live
-14 rjlfsalktt live in
7 - live near
1 - live with
-16 lkljfylmml lived
-13 mlljhymmmm lived in
-8 likkokmllq lives
-7 mkmmnjmllq lives in
1 mkmllommmm lives on
36 mmmmmmlmmm living
11 mmmmmmlmmm living $
18 - living in
19 - loans
9 - loans $
3 mqmlmillmm logo
-6 mqmlmillmm logo for
-7 kkwkilojmk lol
-4 llrglmrlml lol $
-2 lmgqllwlml lol okay
-2 lmgqllwlml lol>MOOD
-9 mmkmmjmmxl lonely
-44 mdoyomshlg long
-11 ljrymkkimk long $
-12 llmlpslmmk long ago
-12 kmkumkjmmm long day
-2 mlqlglylml long time
-4 mkmlojmmml longer
-14 lspjlmjily look
-8 mksimolmlk look at
-5 mkligymmlj looked
-5 mkligymmlj looked at
-35 kytakjjljt looking
-35 kykakjkljt looking for
0 llylemekmk looks
-16 lyljllkmml loop
35 - lose
12 - lose my
16 - lose weight
9 mlklymilml losing
13 - losing my
9 mjmmqmmmml loss
9 mjmmqmmmml loss of
-35 kjvfqggjyj lost
-16 mkmmkkmmwl lost 0
-16 ljlqmjlmvk lost my
1 llllummjml lost the
12 kfykplhkmk lot
10 ljykblilml lot $
13 mlkmqmmmml lot of
13 mlkmqmmmml lot>of
13 kgpgrjqiuj love
-9 kmslmmlmmm love how
-8 llklwmjlmm love is
-12 mkmmmljmul love it
5 - love me
-3 mmommmjmmm love that
8 - love the
13 mlrlmmlmmm love to
6 - love with
-10 mmalmmymmm love you
6 mmlmmmpmmm loved
-2 jlklmmymml lovely
13 mllmmkmmtm loves
6 - loves me
-3 mkmrlllmmm low
-1 lmmkpnmllm lower
-3 mkaklmylml luck
-3 mkbllmymml luck $
-50 qafyhgqlmh lunch
-23 ujiukkklml lunch $
-13 mmlrllkmmm lunch break
18 liyljpkllk made
4 mkumllmmmm made a
16 - made it
8 - major
22 - majoring
22 - majoring in
-38 kyegpoblwe make
-23 kttijllkmk make a
-1 lfcpkmjvmm make it
8 - make me
9 - make my
5 kjyjwlajmk makes
-1 mlymgmflml makes sense
-9 mwkjmkimmm making
-14 mwmemkmmmm making a
-1 mlmnmlmmmm mall
-1 mlmnmlmmmm mall now
-2 lkmkhsmmmm man
-6 lqmklllmlu manager
-38 lolkojkkkp many
25 mlmjwlmmmm marathon
5 - marathon in
5 - march
5 - march $
-49 aayaasyaya mark!
-4 lkijgmykmy mark:
-19 yaaaaaaada mark?
4 mlmlpmmlml market
2 mnmmmmmmmm marketing
25 - married
15 - married $
2 - married 0
2 - married in
-13 llmmoqlmlj mars
-13 llmmoqlmlj mars $
24 - martin
2 mllmjtmmmk mary
5 llmmmmmmmm master
-5 momlmlmmmm math
12 julmlllmmm maths
40 olpkllmmmm may
36 nmmmlmmmmm may $
7 - may 0
88 ayyyajfaqa me
-12 aqfqeyyili me $
-29 lwqjikgjmk me a
-15 mpolllliml me an
17 mjmsmmllmm me at
14 - me even
13 - me for
0 njmmmmmmmm me how
-21 mllqmimmul me i
10 - me in
0 timmlmmmmm me is
-2 llilmllymm me questions
7 mmnmlmlmmm me see
1 mnmmmmmmmm me ten
-2 hurjlmkgmm me the
25 ktmllmllml me to
-13 mlmnmlmmmm me up
9 limxmmjmmm me when
-7 muilmklmmm me with
-3 kjrrjmlmml me>-ing
16 - me>-s
0 timmlmmmmm me>AUX
16 llilmllymm me>CHAT
12 - me>DEICTIC
-21 mllqmimmul me>I
1 - me>THIRD
9 mflxmmjmmm me>WH
-29 lwqjikgjmk me>a
-15 mpolllliml me>an
17 mjmsmmllmm me>at
13 - me>for
10 - me>in
7 mmnmlmlmmm me>see
1 mnmmmmmmmm me>ten
-2 hurjlmkgmm me>the
25 ktmllmllml me>to
-13 mlmnmlmmmm me>up
18 lxweifkglk me>w
-8 mmillmtkml meal
-16 ppygkjfkml mean
-4 ivqkllhlmm mean $
-1 sjomllmmmm mean the
-1 mormjmlmml means
-3 llolmlmmmm meant
15 qmlmkmmmmm meat
5 - medical
-14 nicyiislli meet
-6 lldykjummj meet you
-20 jkkybkekmv meeting
-14 kllyglhlmj meeting $
-3 mmlpkmmmmm meeting is
3 - member
-5 lmmlqmllmi men
-1 llkummkkml message
10 - met
4 mkmitkmlml middle
20 mmoimmmmmm might
-11 gykybkjjmj milk
-5 mslpklklmk milk $
-7 mimlqnmmll million
-13 npojjktkkl mind
-23 lqpjjkukkl mind $
11 mtmlmmllml mine
-4 mikullllmm minute
-4 mikullllmm minute $
9 lpjqtmjlmk minutes
10 lrjslmjlml minutes $
3 mmflmmtmmm miss
4 - miss my
-14 lleuklslml missed
-5 mlktllllmm missed the
-1 ljylkkmmmm mistake
-3 lpklxljkmj mistakes
-3 lpklxljkmj mistakes $
-2 lmtklmclmm misunderstood
-2 jklmyjimmj mix
-2 jklmyjimmj mix>w
-10 lqkmmlrllk mom
-11 lhlhllymmm moment
-9 mjmmmllmmm moment $
-13 mkmjhlkmmy monday
-11 mmmkimkmmy monday $
-5 mmmlommmml mondays
-8 mmmlommmml mondays $
-10 hylbrmjllh money
-18 immljmmmmi money $
-5 mpmlmmmmmm money from
27 mgmmpqlmmk month
25 mhmmmqlmmm month $
-9 mkllekwmwl months
-4 mkmmkkmmwl months $
-10 mmmlgmwmml months ago
-22 mllrmllmmm mood
-20 ljlfyqllli moon
-12 lklgyslllj moon $
-29 ityahhcylh more
-11 lyofnkkjmm more $
-14 lyilklmmmm more about
-2 mojlklismk more formal
6 mkkmlmlxml more than
40 ldaylkykll morning
5 leawlkykml morning $
7 mmkqmmmmmm morning i
12 - mortgage
10 - mortgage $
-10 lfjjnkjpmy most
1 - most is
-5 mlmmolmmml most of
21 - mostly
13 momkmmmmmm mother
-12 momkmmmmmm mother 's
19 pommmhlmml move
29 - moved
22 - moved to
-25 ngjrrcilml movie
-4 oklqkljmmm movie $
4 mmmlmjmmvl moving
-7 mmmlmjmmvl moving to
10 - mr
10 - mr>w
-2 sgpygipjli much
-7 mmktlmjmmm much $
-6 mltrkmflml much better
-30 ljlkuhmmml museum
-26 llmktjmmml museum is
7 mkmsmllmmm music
-15 jylqbogimo must
-5 mkolgllmmw must 've
-1 lorlsljomh must be
11 ayawayorya my
2 - my 0
0 mommmlllml my account
2 - my aunt
29 mlmmmmlmmm my back
-8 mjmgmlyllm my bad
10 - my best
-33 ymmfmlmlml my bill
40 - my birthday
-15 mlmmmjjlvl my boss
1 - my boyfriend
4 mlmnmlmmmm my brother
7 mkmqmmlmmm my car
-12 mylgllklll my card
9 - my cat
-19 mdmglymmml my character
7 mhmrmmlmmm my class
-23 noljmlmlml my code
-5 mlmommlmmm my coffee
10 mpmmmmlmmm my company
1 - my cousin
12 - my dad
8 mlmpllmmmm my daughter
9 - my doctor
-2 mjmolqkmml my dog
3 mkmkltmmkl my dream
13 - my driving
-10 mxmjlklmml my essay
13 - my ex
-12 mllvlmkmmm my eyes
7 - my family
-5 mlmkmommlm my father
1 llmmmimmum my favorite
-13 mkmrlkkmml my feet
13 mgljkklymm my first
-21 mtmilkmmml my flight
-6 mgmsmllmmm my food
-17 mmldmlymlk my friend
14 - my garage
18 - my girlfriend
4 - my grandfather
7 - my grandma
4 - my grandmother
4 - my grandpa
14 mlmommlmmm my hair
8 - my home
15 - my husband
-8 lqmmlllmmm my internet
-26 lkmlmimmyk my job
9 - my kids
0 mqmmmmkmmk my landlord
6 mlmpmllmmm my laptop
6 - my last
4 - my late
5 - my lease
-27 nlmllimmwl my life
-20 mllskkkmmm my lunch
7 - my manager
-5 momlmlmmmm my math
-4 mlmnmmlmmm my mom
3 momkmmmmmm my mother
-7 mimllqlmlk my name
-7 mmmpmmkmmm my neighbour
3 - my neighbours
3 mqmkmlmmmm my new
-7 mlmomllmmm my nose
10 - my old
-16 jymflkllll my order
23 - my own
-15 nmmomlkmll my parents
3 - my partner
-13 mqmjmmmmmm my password
-19 mllrmmlmmm my pen
-26 lblylhkmlk my phone
8 - my policy
-24 mllqmmkmmm my pyjamas
-2 mnvkmlmkml my question
5 - my rent
15 - my roommate
3 mnmmmmmmmm my savings
1 - my school
3 mlmmmmmmmm my second
5 mkmulmkmkl my shoes
-24 mlmmlklmrm my sister
13 - my size
8 mlmnmmlmmm my son
8 - my teacher
8 - my team
-13 mkljlwmmll my teeth
8 - my thesis
7 - my third
4 - my time
3 - my two
-20 mlmmllmmkt my uncle
-13 mlkqmmlmmm my way
12 momlmllmmm my website
5 - my whole
2 milpmjmmsm my wife
14 mkmmmjmmvk myself
-1 mkmmmjmmvk myself $
15 - nadia
22 monienilkq name
-15 npmkmllmmm name for
22 mimllqlmlk name is
-3 mwmljmlemm names
-33 lfhyijklmm nap
-20 lgixiklmmm nap $
24 - navy
22 - navy $
-2 molqlgmkmm near
-9 molqlgmkmm near the
13 - nearly
13 - nearly blind
4 - necklace
-86 gyaxmaayha need
-4 anmpmlmmmm need $
-17 jtckqfkikk need a
-1 rlmrklmlml need anything
-9 mukjmkmmmm need help
-4 mjiykmjjml need sleep
-8 mljtllmmmm need some
-8 lrhgkjmymm need the
-9 tsljihkkli need to
-2 mrllmmmmml need you
-9 jqolmllmlm needed
23 myjlfllkml needs
-5 myjlfllkml needs to
-7 mmmpmmkmmm neighbour
-8 mmmpmmkmmm neighbour is
3 mlmoklmmmm neighbours
3 - neighbours $
-5 lkyikmakmk neither
-5 lkyikmakmk neither $
3 - nephew
7 mmlqmmmmmm nervous
7 knthynmjjg never
7 - never had
-14 mlylfmjmmm never heard
8 - never learned
-13 mlqmlllmmm never thought
35 okeeviyjln new
6 - new flat
4 mmllkmummm new job
1 mlmmmmmmmm new puppy
-6 lljmmlwmml new year
2 mmmmnmmmml new zealand
32 llkmqmmmmm new>-s
7 - new>HOME
-11 mpmkllmmmm new>PET
-6 lljmmlwmml new>SPAN
4 mmllkmummm new>WORK
-5 pmliwlilmh new>w
12 - newborn
38 lycdksghli next
5 ntjklmjmmm next $
-1 mtlfkvmmmm next chapter
8 mlmmpmmmml next month
-5 mslkmmmmmm next to
6 - next week
6 - next year
-5 bjdgdlyklj nice
-1 mlellmwmmm nice talking
0 lmkjlmwmml nice to
35 lfcyisolli night
-11 lhdyljklml night $
10 mmlmmmrmmk night and
3 mkmllrmmml night my
-7 mmmmpmllml nights
11 - nimbus
21 mlkjulmmmm nine
19 mmmjsmmmmm nine $
24 hoyaarxnle no
-6 ljjjllsoml no $
-18 mqjplmkmml no change
3 lsplllmkmm no i
21 - no kids
6 mlmmmnmmmm no money
-3 mmomlmjmmm no that
4 mmlkjmxlml no>-s
-5 mmtmjlhmml no>DEICTIC
3 lsplllmkmm no>I
26 - no>KIN
4 kndlnvprli no>w
-11 kjikyugkmk nobody
-6 lkllgulmml nobody knows
-1 nkmmlmmmmm normal
-7 plmmpklmmk norway
-7 mlmomllmmm nose
0 ncydeadqfa not
-3 mmokmmjlmm not $
35 llfmvmrlmm not 've
9 mjtlmlmmmm not a
12 - not afford
-7 lmolmmllmm not agree
7 lmokmmjlmm not believe
-7 lmmkumjlml not buy
-3 lmpjumhlmm not care
-4 kllulmlmml not come
-3 mnmlmllmmm not compile
9 - not drive
22 qmlmkmmmmm not eat
-16 mmhvmmkmmm not find
2 mmiommmmmm not finished
-8 lpmlmmllmm not get
-1 mlmrmmlmmm not go
-1 mmlmmmmmmm not had
-2 mlfymllmmm not hear
7 mlpmlmlmmm not help
-8 lmjrmmlmmm not home
-3 mmlommmmmm not in
-25 ulokllkllm not know
5 mrklmmmmmm not let
11 llnlmmlhmm not like
5 - not love
5 - not married
-6 mmujmmkmmm not mean
14 hmjmmmvmmm not much
-18 klmllrmvlm not need
13 - not own
3 mmmtlmjmmm not pick
-7 llllrlllml not read
-20 ilyclljlmm not see
-3 lmilrmjlmm not sleep
24 - not stand
-15 ylohmklmmm not sure
-1 mmiommkmmm not talk
-2 rlqlgljlmm not that
-8 jlrllmlkmm not think
-10 yljklmllmm not understand
0 jlvllmhlmm not wait
-2 lmemmmlymm not want
-6 lmrkmmlmlm not what
-11 lpxfhmllmm not work
2 lrmlmlmmmm not working
-4 klmmlmhxmm not write
35 llfmvmrlmm not>'ve
-5 jhpmlllsml not>-ed
-14 lmnqkmkmml not>-ing
5 - not>CONDITION
-11 wloiflilmm not>DEICTIC
-8 lmjrmmlmmm not>HOME
17 llnlmmlhmm not>LIKING
11 lljqmmlmmm not>MOOD
-6 lmrkmmlmlm not>WH
-9 kuxehlklml not>WORK
9 mjtlmlmmmm not>a
-7 lmmkumjlml not>buy
22 qmlmkmmmmm not>eat
-8 lpmlmmllmm not>get
-1 mlmrmmlmmm not>go
-1 mmlmmmmmmm not>had
-3 mmlommmmmm not>in
5 mrklmmmmmm not>let
13 - not>own
-20 ilyclljlmm not>see
-50 nglpndyyje not>w
-13 kpngiuoplj nothing
-8 mlgghvxlmk nothing $
-6 mlmjunmmkl novel
-9 mlmmqjmmml novels
-23 mmmjslmmmm november
-23 mmmjslmmmm november $
-36 eyyufbaghd now
-22 lgixjhakki now $
-5 krtmmkmlkl now i
-5 mmjommlmmm now talk
-6 nnllmlmmml null
4 ivhgjioxll number
-4 mujilkpvml number $
10 jqmmmmmmlm number is
-8 ltmlmhmlmm numbers
43 - nurse
12 - nuts
15 ppllmllmml o
-5 ppllmllmml o clock
-5 ppllmllmml o>w
14 - october
11 - october $
5 cynarwmajr of
31 wlllkimkml of a
-7 mllnpllmml of coffee
13 mpkmmmmmmm of heights
-12 litkmmlmlm of it
1 - of music
44 kpmklhllwl of my
-6 mimlklmmlv of our
-10 mrmllllmmm of that
-25 jycqlfkhlg of the
-1 mjwlktjmkj of them
-11 ljkjlymmkm of this
-1 lwmkkmlmml of those
5 mommmkmmlm of three
-18 mgmltkmmll of two
-2 clskmlpmmm of you
34 - of>-ing
9 lyghmmllli of>-s
-33 jurfiyjljl of>DEICTIC
40 klmjjhllvu of>MY
1 - of>PLAY
9 - of>SPAN
-16 lhylgshlki of>THIRD
-18 ltmkmlmmmm of>WORK
-2 clskmlpmmm of>YOU
31 wlllkimkml of>a
-25 jycqlfkhlg of>the
-18 mgmltkmmll of>two
-45 macgyxxfhy of>w
-8 lolygkhhlj off
-9 mjoyclklml off $
-4 mlmjsmmlml off in
-9 mljwlmkmml off to
-4 mlmjsmmlml off>in
-9 mljwlmkmml off>to
11 - off>w
-13 mjyajlkmmy offer
-5 mlyammlmmm offer $
6 - offered
-3 liiujjkmlr office
8 mmjrllkmmm office $
-9 mllpmlmmmm office today
13 llyijmblml oh
35 - ohio
20 - ohio $
2 oimqgguili okay
-6 tlhmkkpkml okay $
-10 kkptljfmll okay i
-1 mmslkmjmmm okay that
46 tnggaytllk old
-10 mkilknylml old $
1 - old school
11 - old westerns
33 - old>-s
3 mkmmbummmm old>PERSON
1 - old>SPAN
9 mlijiyylml old>w
5 - older
14 ilaydamagy on
-16 mpjumkogml on $
-1 leljprkmml on a
0 nlmkvmlmmj on friday
6 - on fridays
-7 mlmqmlmmmm on hold
-13 mlkpmmlmmm on me
-13 mkmjhlkmmy on monday
-5 mmmlommmml on mondays
-52 liiylhjllk on my
26 - on our
-8 mlmmemlmmv on port
8 - on saturday
5 - on sunday
-12 lmmlrkmmmm on sundays
6 nhiyifmikf on the
-5 lqlkmmmmmm on this
2 - on tuesday
11 mmmmmmlmmm on weekends
-6 msjomkllly on your
-17 lvmlhqlmlj on>-s
14 mjmhpljlly on>AHEAD
-10 mpmimmmmml on>CODE
-6 lpajmlymmm on>DEICTIC
19 mlmktjlmml on>LASTING
-26 liiylhjllk on>MY
-6 msjomkllly on>YOU
-1 leljprkmml on>a
-13 mlkpmmlmmm on>me
6 nhiyifmikf on>the
48 liylekllmu on>w
1 kkkmsvipmk once
-3 llkmvlipml once $
-9 tiybijauhf one
3 jcycdkdjlk one $
-1 nlolkmmmmm one is
2 mjmmmtmmkm one of
-1 mwrlimjkmm one please
-7 lsjtmkplmj ones
-7 ljkvmlpmmj ones $
4 lumjllmlmj online
-4 momjmmmmmm online $
5 msmllmmlmj online shop
-33 naffndyylr only
-19 mimmgllmmt only $
9 - only child
-1 lclmmmmymm only reply
-9 kkovonjjli open
-15 llspjoljmk open the
9 mmmmhrmmmm opened
-25 lkmgkymllk opens
21 - operation
21 - operation $
-17 lmpmmmmjmm option
-13 yikkglxomg or
-8 qmmlgmylmh or>w
-35 fuiljsjgvq order
-17 kqlmlklllm order $
-4 mrlilmlmmv order has
-78 ayaaajoyaa orders
-6 ayaaaaayja orders none
-69 iyaagyymca orders own
10 - organising
7 mjqmmlmmmm original
7 - oslo
-21 lfxllkljml other
-4 mjpkmlmmmm other one
47 kaljyjikky our
7 - our dog
16 - our first
10 - our house
8 - our school
-10 lalyiqgike out
-14 egtsgvgklk out $
-14 lioyjljmmk out for
-4 mmmkqmmlmm out in
5 - out last
-13 mjixjkjmml out of
20 - out>DEICTIC
-8 mmislmklmm out>NOW
10 willmmmmmm out>WH
-14 lioyjljmmk out>for
-4 mmmkqmmlmm out>in
-13 mjixjkjmml out>of
3 mlpjjlxmmk out>w
-6 lnjljlmomq output
-33 mlivmkhmmm outside
-27 mllpmmlmmm outside $
5 mkixenllkl over
6 - over my
9 mmmlmommkm over the
0 mmmmmmlmmm owe
29 ljjlmtlmul own
10 mlklmulmlm own a
10 mlklmulmlm own>a
10 - owns
-11 mjlrmmkmmm packing
-21 lykckkklmk page
-13 mykelllmmk page $
2 mmmlommlml paid
19 - paint
5 lmpmmmmmmm painting
-8 mlmpmmmmmm pancakes
9 - pandemic
9 - pandemic $
11 - panic
-1 juvkjmlemm paragraph
0 jwjmmmlfmm paragraph $
-1 mkykjmmlmm paragraph is
-14 mgmulllmmm parcel
-3 nmmomlkmll parents
-14 nmmmmmmmmm parents $
20 - parents 're
4 - parents about
4 - parents that
-23 mvmldgklmj paris
-13 nwmmchkmml paris $
-1 mlklsllmml park
-28 mqyayjgllj part
7 - part of
-22 mqmlukimmk part two
3 - partner
-5 mnmnjlmmmm party
-9 misemwlmmm pass
-9 misemwlmmm pass $
20 - passed
9 pkmmlmmmmm passport
9 pkmmlmmmmm passport $
10 mumjlllkmm password
-5 mrmklmlkmm password $
16 - password is
12 mllslmmmml past
-11 kjhtxmkmml pasta
-6 lfnkylllmk patient
4 mlmmcmylml paul
4 mlmmcmylml paul $
-4 rylflglkll pay
-9 lumhmlmmmm pay my
-9 lumhmlmmmm pay>MY
-3 mlmjsmmlml pays
-19 mllrmmlmmm pen
-10 llljuljlml penguins
21 igdeyhehle people
16 mlllqmmmmm people $
-15 llllwmllmj people 're
9 - people call
12 llmlumlmmm people who
-4 llqlrlelml perfect
-3 mmplrmelml perfect $
19 mjmmlmmtmm person
18 mjmmlmmtmm person $
2 - peru
13 - pete
11 - phd
-64 kfhyjeiklw phone
-33 lgjxkkkmml phone $
-22 mllojklmmy phone in
5 mslkllmmmm phone number
-14 lpllomlkmj phones
-14 lpllomlkmj phones $
17 - physics
17 - physics $
-32 lglyesilms pick
-31 lglwesilms pick up
-23 mkmpmlmmmm picking
-7 mksfqmkmml picture
-16 poislkhkmk pizza
12 vljlmlmmmm place
-29 lsmlklkkml plan
-9 mpmmlmkkml plan for
-24 mjlkwwmmml planet
17 - planning
-7 umlkkmkmml plans
-5 tilkpmlmmi plant
11 momlmmllmm plants
22 mymllkkkmm play
-28 mkmpmllmmm playing
14 mlmltmklmi plays
27 - plays the
-11 cyfbadpykb please
-39 kyidafyylf please $
-2 mflmmmiwml please be
-12 mgwdkkylmm pleasure
2 smlmkmlmml plumber
-29 leyijjkyml poem
-9 llycllbmml point
-9 llycllbmml point $
1 memmimlyml points
2 mimmjmmqmm points $
19 lmlmqmlmmm policy
-10 msllellmmv port
-8 mlmmemlmmv port 0000
10 mkmjmllmmy position
9 mnmmmmmmmm position $
-16 lqmllillll post
-1 mkmomlmmmm post office
8 - pottery
13 - practice
-2 liygmllkmm prefer
-10 mlrkmmmlmm prefer the
14 - pregnant
-10 mqmjmlmmmm presentation
-5 pjlkqllmlm president
-11 lsmkmlmmkl press
9 - pressure
-7 mhmlmvimll pretend
22 - pretty
-2 lmlhtlllml prices
-17 opmjlkmlml printer
-17 yuejklklml prints
-4 lqllklmmml prints the
8 - prison
7 - prison $
-5 ljqukmjmmk probably
-45 lopawiwjmk problem
-7 mjqillxkmm problem $
-2 mymcmmmmmm problems
-22 lymjejmlmj product
-4 msmlfkmmmm product is
-6 mtmjjlklmk program
6 llmlwmmmml programming
20 kylnhilmmj project
14 - project falcon
-1 mgmmkmmmmu propose
13 - proposed
-2 llyjllgmmk proud
-2 mltkmlimmm proud of
11 mlmmmmmmmm puppy
-1 lrktlfllxk put
-6 mnmlmllmyk put it
-9 mrmmmhmmmm put the
-6 mnmlmllmyk put>DEICTIC
-9 mrmmmhmmmm put>the
-24 mllqmmkmmm pyjamas
1 mnjkvmmlmk python
-5 jqmlmmmmmm query
-39 ydlhikjykq question
-3 kqnljmkymj question $
-3 lqilmjkxml questions
-11 llkycllkml queue
-3 yrmhklklmm quick
57 mmmmlnmmmm quit
33 - quit smoking
-27 lqkhldlmyk quote
-6 mrljmlmmmm quote for
-16 mhlnhmlyll rain
-16 lilnhmlyll rain $
-2 mmjtjlimlm raining
-18 ljllsmmmmm raise
5 lllfprmlll raised
13 - raised in
1 mmmkplmmmm raised the
-6 mlmkmommlm ran
-9 mlmkmommlm ran away
-9 mlmkmommlm ran>w
-24 mimiyhmmml rate
-24 mimiyhmmml rate $
25 oiujmlklml rather
6 - rd
-5 lhiytmimml reach
-2 lmmplmlmml reached
-5 mjmtjmllml reaching
10 lqlayjkkmk read
-7 llllrlllml read $
17 - read a
-6 molkmlmmmm read the
24 mmlnmmmmmm reading
-10 slduhldmmm ready
-5 smhrhlemmm ready $
4 thyfvkdkmk really
-3 olrjlmhlml really $
16 mmtcrillml recipe
13 ugnlllkmml recommend
14 ohmmmmmmmm recommend a
-4 nuknlkmlml red
-8 njlqmlmmmm red>w
-9 nykiillkml refund
-9 nwmjjllkml refund $
-11 mlblbmykmk regards
19 - relationship
6 - release
9 llqkmmllmm remember
11 mlnlmmmmmm remember that
-8 ktmllmllml remind
-8 ktmllmllml remind me
10 mommmmmmmk rent
11 - rent out
15 lfgqmkvyml reply
-2 mljrmmvmmm reply $
-1 lfjlmlmyml reply with
-12 jskjlkmlml report
-7 lrmjmlmmmm report a
12 - rescue
-13 mqmjmmmmmm reset
-13 mqmjmmmmmm reset my
12 mlmkvmmmmk resigned
-30 mfmjtrmmmk respect
-15 lolgrlmmml restaurant
-6 mklmommmml restaurants
-8 jjrfjklyml result
-8 jjrfjklyml result $
-13 mkmkklmmlv results
9 - retired
11 - retirement
11 - retirement $
-6 mnlihkllmy return
-5 lmmlhlmlmy return a
-11 mukjmlllml returns
-20 mkkmmjlmyl review
-20 mkkmmjlmyl review i
-10 momlpkmmmj revolution
4 mlmmplmmmj revolution $
-1 olmmmnmmml rich
6 mqmgmkmmmm ride
-12 xeyocfakjj right
-17 qkygdjalmk right $
7 lgivmlkmkl right now
-1 mmktmlmmmm ring
-7 mkmmplmmmm river
-7 momlllmmmm road
-12 momlllmmmm road $
-18 limlwjlmkr role
-15 mlmlpjlmls role of
5 mrmmlmmlmm roman
-9 npmllkmmml rome
11 leisiyllyj room
-8 lgisjyllml room $
24 - room is
15 - roommate
-6 mumlmgmmlm row
-6 mumlmgmmlm row and
-6 mumlmgmmlm row>and
-14 mqmkmkmmll rows
12 llgvkjkmwl run
-20 mklokklmwm run $
25 - run a
-7 mqjlmmmmmm run it
-1 mllpmmlmmm run out
-14 lniqmmmmml run>DEICTIC
25 - run>a
-1 mllpmmlmmm run>out
-21 lkkyalkmml running
-16 mkmsgllmmm running $
-8 mmlqimlmmm running late
36 mommlmmlmm runs
45 - s
1 mpmmkmmmml sad
1 jlmllmxmmm safe
-47 gayejnokyj said
-12 hgyjlilmum said $
-1 mmpkmlkmmm said no
-8 mmlmollmmm said that
28 - sail
28 - sail $
3 mimmilmmmy salt
-2 mimmilmmmy salt $
-8 ikyagjjimi same
-5 mmygllalmm same $
-10 mskqmhllmm sandwich
20 - saturday
13 - saturday $
4 mnthelmmmk save
13 - saving
1 lqmlmlmmml savings
-2 mpmlmmmmmm savings $
-11 llfthoklyl saw
-48 ralaltykjh say
-13 mkuhplimmk say $
-5 mllillvmmm say hi
-8 mflmmylmkl say i
0 lljmilwmmm say that
0 lljmilwmmm say>DEICTIC
-8 mflmmylmkl say>I
-6 lkkfllymmm say>THANKS
-4 olmkpmlmml say>w
-4 mrkjjcmmyl says
6 - says he
-16 mllkkdmmyl says i
27 - scared
12 - scared of
50 lvljillllt school
36 - school $
9 - school board
6 - school in
2 - school is
1 - school since
-4 mimppljmmk screen
8 ltikllmlml script
11 mnmlmmmmmm script $
-2 mqjlmmmmmm script that
-7 ojmjmolmll sea
1 mkmmplmmmm sea $
-6 lljlwlmmmm season
-20 eqkxlhmmmm seat
-6 eskrmlmmmm seat $
-11 mjlpmlmmmm sec
-11 mjlpmlmmmm sec $
17 iyyakkkkml second
-1 mkojsmlmmm second $
-4 mlpkkmmmmm second one
19 - second year
-29 bmyjchyhlg see
-10 mlqiilwlml see $
-3 hqkjlmxmmm see how
-2 llpllmkmmm see it
3 - see my
-4 knybskklml see the
-3 kjfphlvlmk see you
-4 llmygmhlml see>DEICTIC
3 - see>MY
-11 gqpilmtlmm see>WH
-3 kjfphlvlmk see>YOU
-4 knybskklml see>the
8 - seeing
7 - seeing someone
27 - self-employed
13 mkmmmnlmmm sell
15 mtmlhmmmmm sells
19 fyeqllkgml send
-1 mjgymmlmmm send it
7 hxllmmlgmm send me
-1 mlylamdkml sense
0 mlsmemklmm sense $
-26 lfsqkkjlmy sent
-6 lqkjlkkmlx sentence
7 mlplmmmmmm series
8 mmkcmmymmm service
8 mmkcmmymmm service $
1 myljmmklmm set
4 msmkmmklmm set a
4 msmkmmklmm set>a
-8 ltjmojlmmm seven
-1 mmlommmmmm seven $
-3 pjlkdllmmy shall
9 lkrmolmlmk share
14 - share an
-12 lhkrrlklmm sharks
26 jcgxfyhkxh she
19 lmkvhlklll she 's
4 - she died
4 mmmnlmmmmm she had
13 mmmpilmmmm she is
1 mmlommlmmm she just
16 - she said
-5 mmlqkllmmm she say
5 mmmlltmmmm she was
8 - shellfish
10 - shelter
7 mlkrmlmmmm shift
25 - shifts
-1 mjmlhxlmml ship
-6 thlmmmmmmm shipping
-4 lsiygkklkk shoes
-1 lukphmmlkl shoes $
1 mlmplmkmmm shoes 're
0 vqlrhjlkmi shop
-13 tsmjjllkmi shop $
-2 mnkpmmmjml shopping
38 hybkhlixmi short
25 lxelomjlmk short $
-10 lawiolbymk shorter
-2 lellplltmm shorter $
-26 rnbdqhtyji should
-9 lybjaliymu should be
-2 lljlskmlmm should do
9 ykllmkllll should i
-14 lnlslkliml show
-21 ldgyfkllml shower
-22 lfjxjkllmm shower $
-16 spjjkljllu shows
-16 mollklmmlv shows the
-3 mmlfmlxmmm shy
6 - siblings
6 - siblings $
15 mmlnmmmmmm sick
17 nmmmgmmmmm signed
11 - signed up
-22 lflirxjlmk silver
-6 leipiljyml simple
0 mklmlmknmm simple words
59 mmkmkmumml since
2 - since 0000
10 - since i
3 - since march
13 - since my
2 - since she
1 - since spring
22 - since the
12 - single
-15 olmolkmmmm sink
-15 olmolkmmmm sink $
15 mmmmhmylmh sir
-22 mlmmlklmrm sister
-11 mmmnmlmmmm sister is
-12 mkmlolmmml sisters
-2 mjdplmyjml sit
-17 mimtljmmmm sitting
-10 mjmqmlmmmm sitting in
39 lolopgmmll six
-9 mploljmmmm six $
3 - six months
5 - six years
23 - six>SPAN
19 - six>w
0 lyljgllhmr size
6 mommmmmimk size $
20 - size 0
14 mefulllymm skip
-2 lmqmlmmmmm sky
-25 paaykfxflh sleep
-16 lafyrhjkml sleep $
13 mllwkmjkml sleep badly
-7 rlligmyjmj sleep well
-5 lliyllimll sleeping
3 - sleeping since
24 - sleeps
-9 mlitmlhmmm sleepy
-9 mljrmljmmm sleepy $
-19 mlfymkjmmm slept
-10 jnmjrllmmm slow
-9 mqljktmmml slowly
33 mlkkglylmm small
0 mlmmplmlmm small town
-6 mlllmwkmlk smile
31 mmkiymilmm smoking
32 - smoking $
-6 oaxyamdhwe so
-28 llpblkyllm so $
-4 lmrjlmkmmm so glad
7 - so he
-4 mmkplmkmmm so hot
6 qmkmmmmmmm so how
27 - so i
0 mlpllmpmmk so much
-1 mmkolmlmml so tired
1 - so we
2 nmmlmmmmmm so what
15 qmmmlklmmm so you
-1 mmnplmlmmm so>-ing
27 - so>I
-11 jlrtjlblml so>MOOD
0 lmrllmimmm so>PRAISE
7 - so>THIRD
1 - so>WE
8 rmklmmlmmm so>WH
15 qmmmlklmmm so>YOU
-4 kgpyglikmj so>w
-18 mmlrmlmmmm soaked
24 - soap
5 - sober
-14 limrmjmmlm sofa
-6 mmybmlhmmm sold
-35 lyfyshghml some
-5 mmkhymkmmk someday
-5 mmkhymkmmk someday $
13 ktmkmlmmml someone
-44 pfyjgrgkli something
-5 minqlmkmmm something $
-4 mhlhkkymml sometime
-4 mhlhkkymml sometime $
-11 lmlkklrlml sometimes
-18 lmlkklrlml sometimes $
18 mlmnmmlmmm son
9 - son $
1 - son he
-9 mlmnmmlmmm son is
-12 mnmlkdlmwm song
-14 mimmklmmtl sons
-17 kjfajlykmj soon
-17 kjfajlykmj soon $
24 mlmnmmmmmm sore
-14 kkghjkylmk sorry
-3 mmlimlpmmm sorry i
0 majmhmlymm sound
-13 liyjamdjmk sounds
-7 mlumkmjlml sounds like
-6 myimilmmmm soup
-17 mmmlmjmmvl spain
-17 mmmlmjmmvl spain $
-12 lrmlmmlcmk spanish
-2 mrmmlmlcml spanish $
0 sqlkllkmml speak
3 - speak at
-13 lsmkmmmmmm speak to
-11 lrkgujlmmm speech
4 - spend
7 - spicy
7 - spicy food
5 lmmmmmmmmm split
-10 mmmlnmmmml spoken
14 - spring
14 - spring $
3 - st
18 - staging
24 - stand
8 mjmomlmmmm standing
0 mlmiwlmmmm star
-5 mliyihfumk start
-5 nkmmllmmmm start $
5 - start my
-1 momlljlumm start with
17 mlmmemlmmv started
16 - started a
3 - started running
10 mmlqmmmmmm starts
12 - starts at
11 - state
-9 pnliokllmm station
-8 pnliokmlmm station $
-19 unkjlillvm status
-7 unllljlllm status of
-4 kelygmlllk stay
1 mgmsmmmmmm stay in
-2 mmmolmlmml staying
-3 mmmolmlmml staying in
2 - staying with
-25 llydfjhymi step
-4 litjgkiymk step $
-7 mymjljmlmk step 0
-4 lkkkhliymk step by
-2 jiylhjaklk still
-2 mmlommlmmm still 've
-9 mmjolmlmmm still at
-4 lmqjmmlmmm still do
-8 mmkpllkmmm still in
15 - still live
-1 mmhvmmjlmm still waiting
-2 mlyclmjmmm still wrong
28 milqmkmmll stop
-5 mimpmlmmmm stop $
13 - stopped
-8 mlliskmmly store
-45 jwqdrhjflk story
-21 lorhwijfml story $
-23 llmjyklmml strange
22 - street
11 - street $
17 - stress
17 - stress $
-4 kpkkkmmmml string
-1 mnllmmmmml string $
22 - stroke
11 - stroke last
7 - struggling
-28 lqvsfgilmi stuck
-13 mrlshhmmmk stuck at
-15 mljxjljlml stuck in
13 - student
-19 mlmlsllllk students
8 - studio
0 mrlllmmmll study
13 - studying
4 fqmmmmmmmm subscription
4 fqmmmmmmmm subscription $
12 mpmmlmmkmm sugar
-12 msmjmjlmml suggest
-3 lvkhjlmpml summary
-13 llkkrltlmk summer
-1 mmkmkmumml summer $
8 - summers
-4 mkmmtkmmmm sun
-5 mkmmtkmmmm sun is
-5 mkmmtkmmmm sun>AUX
8 - sunday
7 - sunday $
-8 lmmlrkmmmm sundays
-12 lmmlrkmmmm sundays $
-4 kuqkmlklml support
-26 lkaflrymkk suppose
-2 mlljmtlmll suppose i
-18 yjhbkjykmj sure
3 - surgery
-8 mmmmpmllml sweden
10 ljjskmylml sweet
-4 ljoslmimmm sweet $
36 - swim
25 - swim $
15 - switched
-1 wsllkljmmm synonym
-15 karujijyli table
-12 lasrljlwml table $
-16 hjglqxvmkg take
-6 lhvnkmlmml take a
1 lfimilybml take care
-2 lsjplpmllm take the
-2 mgnlmtbyml take your
27 rfedylkkmk takes
-3 skllmmmmmm takes $
14 mjmsilmmmm taking
3 mmmpimmmmm taking a
8 jayaevylli talk
10 mkmllrmmml talk $
-5 mmjommlmmm talk later
7 kkyhksmmmk talk to
-21 kiwbjqymml talking
-1 ljvdjlymml talking to
-5 kyljklmmmk task
-5 kyljklmmmk task is
11 mgmltlmmml taught
23 - taught me
-6 lilljymlml tavern
-6 lilljymlml tavern and
-7 olljqkmmlm taxes
-2 ommmlkmmlm taxes $
-10 mijxhklmmm taxi
-7 mkmshlmmmm taxi is
-6 jqisriglmk tea
-12 lmisslglmk tea $
-2 jkmmrmmmmk teach
13 qlllojlmml teacher
0 qmmmlklmmm teacher $
-7 lgjlxllkmk teachers
-5 mgmltlmmml teachers $
14 mguilllmmv team
10 mhujimlmmw team $
-11 mlmlplmmml team won
12 - teenagers
-13 mkljlwmmll teeth
-12 tkkjksqjll tell
-6 tpllklkkmm tell me
-4 nmmmmmmmmm tell my
-17 mhmltklmll tells
-14 tpifyphjlj ten
6 - ten $
-17 mrknlmklml ten minutes
11 - ten times
1 - ten years
-2 lkmluqjkmk ten>-s
-18 lrkjsmjlml ten>NOW
2 - ten>SPAN
-8 molmkllqml terminal
2 mhllgmjsmy terms
6 mkmjlwlmmm terrible
10 mwkkhmummj test
13 mmlmlmummk test $
-17 lybskkkplg text
-2 liillmltml text $
33 - th
31 - th $
-56 hbejyhiule than
3 mmllqmlmmm than dogs
-10 ljokojmlml than the
-7 kitdkkqlmr thank
-7 kitdkkqlmr thank you
-12 ljycektfmj thanks
-10 llvkildlml thanks $
-3 mljikmykml thanks for
2 mmolmmlmmm thanks i
-88 gayadyeana that
-43 kdyahclhkj that $
-5 ijybaimkji that 's
-2 nlolmmmmmm that a
0 nlgmimwmmm that again
-1 mmrmkmdmmm that helped
-4 kmpmmllmmm that helps
24 lfgllylmlm that i
-1 mlqkmmmmmm that in
-6 kmrlelklmm that is
0 mlrljmklml that must
-3 mlljmsmmmm that my
-9 ljsklljlmm that one
-2 nlmmfrmmmm that the
-2 llqtkjlmmm that was
-7 lkqmlllmmm that way
-1 mlqljmklml that would
-83 yyayryahla the
20 mjmpmmmmmm the 0
0 lqmnjjmmmk the airport
-6 laqkjllyml the answer
3 mmmlmmmmmm the api
-6 lpmlkkmkml the area
18 - the army
-10 lmltfklmmm the baby
17 mjmomlmmmm the bakery
30 - the band
-6 mlmqmlmmmm the bank
-5 mllwdllmmm the bath
-1 ollitmmlmm the battery
18 - the beach
5 rjlfrkwlli the best
-15 milvokmmml the black
15 mjwjllmlmm the blue
-13 mjkrojmmll the book
-6 lklltklmmk the bridge
28 pmkmlmmmmm the build
-12 skhxekilml the bus
-14 ktkjjjmmkl the button
-9 mlmlnlmmml the capital
-3 lilkhylmjk the captain
-11 pllxjlijml the car
-3 mlmskjmmmm the cat
16 - the church
-4 lqljkllkml the code
-31 llkfqilluw the company
10 - the council
28 mrmlkmmjml the data
-2 xglkmmmlmm the delivery
3 mmmnmmmmmm the dentist
-11 ugwioilmml the difference
-1 lhkymllmmm the dishes
10 - the divorce
5 mkmlrkmmml the doctor
-9 lkkujilmlm the dog
-11 lgmscwmlll the door
-7 mylfmkmmmm the driver
-6 lillmommmm the dungeon
-7 mnliykmllk the end
-1 lmmolllmmk the entrance
-1 mlhmxkmmmm the factory
-6 lqkqllklmk the file
-4 lkkiuklyml the final
14 jcybqjkoll the first
-6 lybjkmlgml the following
4 mmmrhmmmmm the food
-10 momlpkmmmj the french
10 mkmqmlmmmm the fridge
28 lmmlqmlmml the future
-9 mllonokllm the game
-4 mjkwmkmmmm the garden
-6 llijxkmlmm the government
-8 lllrmllmmm the gym
-5 mkitkmmmmm the heating
-15 mjmjhwmmmm the hero
0 mnmlmjkxmm the introduction
16 - the job
-4 ljltgkqmml the kids
-16 mkmkqmmmll the king
-12 mmlpklmmlm the kitchen
-6 lmmlolmlml the largest
-11 lmmljqlqll the last
-2 mmmjqmmmmm the league
3 sljkokmlml the left
1 mmjqmmmmmm the leftovers
-24 mhmlfvmmuk the letter
6 mlmpmlmmmm the library
-9 mllnmlmmmm the lift
-9 mvlsbsljlm the lights
-11 lqyikllemm the link
-5 lmllmlloll the list
-1 mlmnmlmmmm the mall
-3 lllrkmlmmm the meeting
-1 mkmitkmlml the middle
-9 mjmmmllmmm the moment
-15 lklgurlllj the moon
9 mmmammylmm the morning
-13 nglmrimlml the movie
-30 ljlkuhmmml the museum
24 - the navy
0 mlmoklmmmm the neighbours
-2 rklkkltlml the new
-6 mrkijtlmll the next
-3 lmjtllkmmm the office
-16 lpkjaylmmm the old
21 - the operation
7 mjqmmlmmmm the original
-17 layolkljmm the other
-3 mukmlmmimm the output
9 - the pandemic
-25 lrirkkllml the phone
-1 mkmomlmmmm the post
-5 pjlkqllmlm the president
5 olmmlmmlml the printer
20 mwmkmimmmm the project
-11 llkycllkml the queue
-13 mllojvmmlm the rain
6 - the release
-4 mmljrmmmml the restaurant
-7 kirfkllymm the result
-15 mkmkklmmlv the results
-15 mlmlpjlmls the role
-3 jlyakjllmm the same
9 - the school
5 olmkkplmml the sea
-9 iyyakkkkml the second
9 - the shelter
-3 vjlsikllml the shop
-2 mnkpmmmjml the shopping
-20 llkqjlllmm the shower
-2 lmqmlmmmmm the sky
-14 limrmjmmlm the sofa
-3 myjlilmmmm the soup
5 - the spring
-7 pomilkmmmm the station
-7 unllljlllm the status
-10 mlliskmmly the store
-19 kyliijlgll the story
6 - the summer
-4 mkmmtkmmmm the sun
-4 mhlxlllmmm the table
-6 lilljymlml the tavern
-2 mtkklmmpml the text
4 mmtlkmmlmm the third
18 mlkqmmmmmm the tickets
14 mmmlpmklml the time
0 mimmlmmxll the tone
10 - the town
-20 lflrpklllh the train
18 - the treasurer
5 mmmqllmmmm the vet
2 mmmjtmmmmm the view
1 mhlmummmml the violin
6 mmmnmmmmmm the waiting
-14 lljujkkmml the way
-10 mlhowkmmmm the weather
16 - the wedding
-23 lhjylhmkml the window
-1 lnkmmmmpmm the word
-6 llklslmlml the world
-3 mnkoklmmml the wrong
36 yfjwhkkjlk the>-ing
24 jyarytcytj the>-s
20 mjmpmmmmmm the>0
-6 mrkijtlmll the>AHEAD
-34 gqxbahmyjf the>CHAT
-27 hybqaahbic the>CODE
-20 lpyakjiikj the>DEICTIC
22 mmmmlommkm the>HOME
-9 khkygipllk the>KIN
-8 unmlkmkmml the>LASTING
-3 mkkjmwwmmm the>MOOD
-11 hwyakiyjkl the>NOW
12 wokkllliml the>ORDER
1 nilnqilmlk the>PERSON
-3 likyhgllll the>PET
14 kfiswnklll the>PLAY
5 rjlfrkwlli the>PRAISE
18 mlmmmqmmlm the>SPAN
-28 kigluhjktv the>WORK
-12 skhxekilml the>bus
-11 pllxjlijml the>car
-7 mnliykmllk the>end
-2 rklkkltlml the>new
-16 lpkjaylmmm the>old
5 olmkkplmml the>sea
-2 lmqmlmmmmm the>sky
-4 mkmmtkmmmm the>sun
5 mmmqllmmmm the>vet
2 ebetyyarqn the>w
-14 lljujkkmml the>way
-21 lkjlyllkmi their
3 lyvjimiiij them
12 mnwlkljmmj them $
-18 lknysdghlg then
-10 mjsolmjmmk then $
-8 mklymklmll then i
3 - therapist
12 - therapy
-6 kaayylirlf there
-14 rbayyhdulk there $
9 ljkkrllmml there 're
5 mmkyeljmml there 's
3 mkmmmmmmmm there a
-1 nmmklmmmmm there any
-2 hmmmmjtmmm there how
-6 llllmwlmml there was
-22 kqlivmjfmk these
-6 ltlklmlkml these two
13 - thesis
10 - thesis on
-4 ygemygijkh they
-2 lmltdmlmmm they 're
-9 llhkykmmmm they closed
-8 lkllslmmmk they say
-2 llmjvlmlml they should
-3 llmmpmlmmm thing
-4 llmmpmlmmm thing $
-5 kkhkymjlmk things
-20 llklymjmml things take
-45 yaycyaavkh think
-1 vaykjmklml think about
8 llpqjilllm think i
-9 qlhjulllmm think it
11 mlmmmmmmmm think of
-16 lmthlllllm think so
-8 kltkillmmm think that
-4 tlfjxjmlmm think the
-4 kmujklhmmm think you
-1 kkslkpgmml thinking
8 klormmhmmm thinking about
-5 mlmlkpmmmm thinking of
4 - thinks
0 mjtpklmlmm third
-6 mjmqmmmmmm third floor
8 - thirty
-46 iyejaschtr this
-23 myhikkhwlk this $
-6 mkqlmmmlmm this answer
-9 mrimmmmmmm this by
4 mlkmqmmmml this city
-9 lwmleomlll this exercise
-12 cvkmmklmtm this for
-4 mqllmmmkmm this function
-11 skwhglklll this is
9 - this month
10 lgaylkkmll this morning
8 - this summer
0 lnilmmlpmm this text
-4 llplmmlkmm this version
14 - this year
-15 ysraqlklml those
8 - though
6 - though i
-14 llrllklmmm thought
-74 iypbavgttq three
-16 lullmjmmlm three $
5 - three kids
3 mlmlhlmmmx three years
24 mlmnmmmmmm throat
57 mqllivklml through
18 mkllivmlml through the
5 mrmmgmmlmj throws
18 - thursday
8 - thursday $
11 - thursdays
11 - thursdays $
10 nojpllllml tickets
0 lfjeyxotlf time
-9 lithykaymj time $
-3 mmhmmmymmm time for
17 mmmmlpmmll time i
4 - time in
11 - times
-14 lljukkkmml tired
-39 lpnjegllui title
-4 momlmjllml title for
-19 yyajiamayy to
-10 mkyimmkmmm to $
3 lqlmmllmmm to 've
-8 lqkimkylml to a
7 mslilmlmmj to add
5 mmmmmllmlv to apply
-3 ymflmlmkmm to ask
20 lqsljylkkj to be
39 - to become
-9 ljfwmlkmml to bed
-1 mjklxmlmml to boil
-7 mkktmmmmmm to buy
-9 kqjsmmlmml to call
-7 mpmemmmmmm to cancel
-8 rpglmmmlmm to center
16 kpkkmmmmmm to change
-11 ltljmlllml to check
3 - to college
-12 lqlillmmll to compare
-14 mkmimlmmlr to connect
-5 vkmmlmlmml to cook
4 - to cut
-10 uhnplmklmm to do
7 - to drive
-10 lfiykmimmk to eat
10 sqkhokllmj to find
-7 lelrmmmmmm to finish
4 onmkmmlmmm to fix
-8 ofjvlklmml to get
-22 jbrxkklllk to go
-7 knyiklimml to hear
4 rmrjmllmmm to her
6 mlplmmmmmm to him
-19 ifmrkmmmmv to join
-8 yandkjjlll to know
31 lrkkrkmlml to learn
-8 mllqlmlmmm to leave
14 - to live
24 - to lose
-19 dsljlkmlyk to make
44 mmslkmlmml to me
0 lmkjlmwmml to meet
19 pmmmmjmmmm to move
2 mqmlmmkmmk to my
12 - to nuts
-1 lclmmmmymm to only
6 lnjlommmmm to open
-6 knlqmlmmmm to order
7 - to oslo
3 mmkhvmlmmm to park
-3 lwlgmllmml to pay
32 - to quit
-3 molkmlmmmm to read
-7 lrmjmlmmmm to report
-13 mqmjmmmmmm to reset
-6 mnmmlmmmmm to rome
-7 llkokjlmwl to run
28 - to sail
5 mpmmflmmmk to save
-9 rlfgmmvmmm to say
-4 mlmkmlmmlv to school
-3 ksliklrlml to see
-14 makylmkmmm to sleep
-12 lsmkmmmmmm to speak
3 lnkqmlmmmm to start
-8 kelygmlllk to stay
5 liyjimlmmm to talk
5 gnepjyohpy to the
-3 heylkmlmml to think
15 - to travel
-3 jlyflmkmmm to try
7 mimmtmmmmj to two
9 - to visit
-6 mtlimhmmml to watch
4 kklsmmmmmm to wear
-9 mlkslklmsl to work
-40 kylelklllk to write
-12 jgskfjyllg to you
3 lqlmmllmmm to>'ve
13 mmlkmlmmmy to>-ing
16 mmmmmllmlv to>-ly
13 mglhnyijls to>-s
-10 uhnplmklmm to>AUX
-3 luihlmylml to>CHAT
18 lolmmmmmmm to>CODE
-2 mivkmmmmmm to>DEICTIC
22 pommmimmmk to>HOME
-12 mlmkklkmmw to>MY
-22 krlpmllmml to>ORDER
2 limmwkmmmm to>PET
-5 mkmsmmlmmm to>PLAY
-1 mlmkmlmmlv to>SPAN
-3 qkthpllmlk to>THIRD
-7 mlkslklmsl to>WORK
-12 jgskfjyllg to>YOU
-8 lqkimkylml to>a
7 mslilmlmmj to>add
-3 ymflmlmkmm to>ask
20 lqsljylkkj to>be
-9 ljfwmlkmml to>bed
-7 mkktmmmmmm to>buy
4 - to>cut
-10 lfiykmimmk to>eat
4 onmkmmlmmm to>fix
-8 ofjvlklmml to>get
-22 jbrxkklllk to>go
44 mmslkmlmml to>me
-3 lwlgmllmml to>pay
-7 llkokjlmwl to>run
-9 rlfgmmvmmm to>say
-3 ksliklrlml to>see
5 gnepjyohpy to>the
-3 jlyflmkmmm to>try
7 mimmtmmmmj to>two
7 yyaavaaltt to>w
-40 ioaybcghkg today
-53 iqayffoili today $
9 mmmomlmmlm today i
13 - today is
11 mlsklmlmml together
9 mlsklmlmml together $
0 lmmlnmmmml tokyo
1 mlslmkkmmm told
-1 mlslmkkmmm told me
2 - told my
30 - tom
-18 mkgojkslmk tomorrow
-21 mmkjjktlmk tomorrow $
-1 ljlllllrll tone
-28 ihayhjakli tonight
-27 jkayhjbkli tonight $
-12 gkrrajsjli too
-10 lligklplml too $
4 mmmnmmlmml too late
-1 mlsljmllmm too long
-10 mmgummlmmm too much
2 lllvimkmml too>MOOD
-21 inrpiktkll too>w
23 mljtmkmmmm took
-7 mmlqmlmmmm took a
1 mmkpmlmmmm took the
-5 mmmlumllml top
-4 mymiljlkml topic
1 mkmlmlxmmm touch
-15 lkmkiymmmk tower
-15 lkmkiymmmk tower $
10 mlmmplmlmm town
10 - town hall
0 mlmmplmlmm town in
-22 mmkqplklmk traffic
-14 lalyojkllh train
-13 milsmllmmm train $
13 - training
-16 lqmlmlmmml transfer
2 cylmmmlbml translate
15 lrmllollll travel
4 - travel $
18 - treasurer
-5 mllmlommmm tree
2 llmmltlmml trees
2 llmmltlmml trees $
-23 psyckkklkl tried
-10 mkvlmlmmlm tried it
-5 mlsgmmmmmm tried that
8 jmmlllxmmm trip
5 mnmmlmmmmm trip to
6 mxlemlmmmm trouble
3 - trouble sleeping
8 mpmjmmmmmm trouble with
3 mykgmmmmmm truck
6 - truck for
-1 seyimkakmk true
-2 llykimalmk true $
28 - trust
-13 hayahkaxlk try
-9 mjvhlmimml try $
-2 mjxlkmgyml try again
0 klomlmlmmm try it
-3 litgmlklmm try that
5 ljwjmmlmmm try to
-4 jivgkljlmm try>DEICTIC
5 ljwjmmlmmm try>to
-2 mjxlkmgyml try>w
-2 hykljjjllh trying
2 iyhpgjjllh trying to
8 mrmmmmlmml tuesday
5 mrmmmmlmml tuesday $
1 mwhskmjjmm turn
30 lmolmmlmmm turned
-3 julmlllmmm tutor
10 mmksimimml tv
11 mmksimimml tv $
2 lmlxmhklml twenty
1 mlmommmmmm twenty $
-29 mkmmglmlky twice
14 lllmmylmml twin
11 lllmmylmml twin $
31 - twins
21 - twins $
-8 gyahujbswy two
3 lqtrrjhilj two $
12 - two boys
-7 mimpjxmmlj two hours
4 - two months
5 mxfkmmmmmm two of
-20 mimmklmmtl two sons
16 - two weeks
8 mklmmlmmvl two years
-26 iybbehiyky two>-s
-33 mgllmkmmsk two>KIN
-7 mimpjxmmlj two>NOW
-7 mlmmnlmmll two>PERSON
24 - two>PET
28 mklmmlmmvl two>SPAN
5 mxfkmmmmmm two>of
12 mjmmqmmmml two>w
-5 mkjumllmmm umbrella
-11 mlmmllmmkt uncle
-12 lilfkylqml under
-5 mllkmmlqml under 0
0 mmmomkmmmm under the
-41 wryakjillm understand
-22 llvflkjlmm understand $
7 - unemployed
15 mjmllmmsmm units
15 mmmlommmmm university
11 - university in
22 - until
7 - until 0000
3 cafyqundkk up
-25 fnurokkfml up $
-3 mlmrmjmmmm up at
26 - up for
-16 lhkppvilmk up in
-19 mjjqlsmmmm up the
5 miiiqmommj up to
22 - up with
-3 mlljlmtmml up>NOW
-3 mlmrmjmmmm up>at
26 - up>for
-16 lhkppvilmk up>in
-19 mjjqlsmmmm up>the
5 miiiqmommj up>to
21 llknjlllms up>w
-2 qmmkkmmmml update
1 jogqjythjf us
17 mkmkummmml us $
-7 mqluikjlml us go
-1 mjmlmujmml us pretend
30 kbgokkjymk use
4 mijqmllumm use a
-10 lqjlmlllml use the
4 mijqmllumm use>a
-10 lqjlmlllml use>the
13 mblmkmkyml use>w
7 mmmmjmlmmy used
13 - used to
-35 lnmklkmmlv users
15 - uses
11 lykhmillml using
-3 mtlkmlmmmm using the
3 mmmmkmmmmm usually
2 - utrecht
2 - utrecht $
-9 lmlklmmmmx value
-14 mlllmsmmkm vampire
8 - vegan
6 - vegan diet
8 - vegetarian
7 - vegetarian $
-10 mlmmqjmmml vermont
-14 lovimklgmm version
-10 llskmmljmm version $
9 ljwlmllomm very
11 mmmqllmmmm vet
12 - vet is
12 - vet>AUX
10 - vietnam
10 - vietnam $
2 mmmjtmmmmm view
2 mmmjtmmmmm view was
1 mhlmummmml violin
1 mhlmummmml violin $
19 pkmmmlmmlm visa
9 - visit
3 - visit my
2 mlmmqkmmml visited
15 - volunteer
-35 llmlmhmmyl w>"
9 mlmkiummmm w>'s
-22 mfovmjlmmm w>'ve
-5 llmlkvlmlj w>*
-6 ljhayseily w>-ed
-12 yoyaqmmljy w>-ing
47 lkmyjljkml w>-ly
79 lvaayaaiyi w>-s
-37 htgbpbivti w>0
23 mdllojxlmi w>AHEAD
24 msagywaddy w>AUX
-31 xqjacgaylf w>CHAT
25 lyofikklmi w>CODE
25 - w>CONDITION
-25 utwpsnabfy w>DEICTIC
-16 jhhhywhjkh w>HOME
22 daihayliya w>I
3 ujrglrllmm w>IF
45 lqmjkylmml w>KIN
28 lkfjvhglwy w>LASTING
7 msdpolyylk w>LIKING
-11 jkayrhnlml w>MOOD
-2 ryacetafqy w>MY
-28 baaylaknhq w>NOW
11 sqlglklkml w>ORDER
-10 ljlqrjpmmk w>PERSON
-8 llifxylmmm w>PET
9 lslkvljjmi w>PLAY
-7 lkwlkljlml w>PRAISE
3 kllkkqjjvt w>SPAN
-4 mlykilhkll w>THANKS
-52 kxjdyvjfyg w>THIRD
-10 lchxkrflly w>WE
33 yraoqlgksh w>WH
6 jvivlkkkkj w>WORK
-6 akryiapyiy w>YOU
-28 vykfhyanfy w>a
-12 mjkolmjpmm w>all
27 myaikkiylj w>an
-43 fbcaayolmn w>and
28 mlllkmllmy w>as
41 nwkatyikke w>at
-7 odloklhvml w>be
18 loilpmlyml w>but
17 lihwfkiylj w>by
-1 kmkumkjmmm w>day
-14 pyaifaynyk w>for
-12 mneomlwlmm w>go
-2 mlmommlmmm w>got
22 kbhmyodjld w>has
-4 kwdoyljlmm w>ice
7 bkjvlmraty w>in
-3 pmmlomjlml w>lie
36 iylrassakc w>me
5 mmmlommlml w>men
17 - w>new
5 mknjimwlml w>no
-28 miyfmkilmm w>not
-5 ppllmllmml w>o
13 jhwavuahfp w>of
1 mwlucmljmm w>off
18 mmjlkmylml w>old
-22 jcxvpjohkf w>on
-2 tlmmlmlmml w>or
-13 rdfomvvkli w>out
0 mlmmqjmmml w>six
-2 llvmfkjllm w>so
-7 kqllsjlmmk w>tea
-34 yysafyayba w>the
-23 pxeqyeaabs w>to
-10 lyrbkihlly w>two
-9 kalmnxmklp w>up
37 qyaayyayay w>w
4 mlkmqmmmmm w>war
14 mmpimlmmmm w>way
8 mklmmmlpmm w>yes
-30 qawuirfxjj wait
-9 ulxdklhlmm wait $
-16 lajyltkykk wait for
-19 jdeyckfllk waiting
-2 mmjthmkmmm waiting $
-19 keiyhlimmk waiting for
12 - waiting list
-5 mjltjtlmml walk
-8 mkmpmmmmmm walking
8 limkgymlml walks
-37 pyagaakyga want
12 mfhwmkmymm want a
-13 mjyhmmllmm want something
-14 jntiljmlmm want the
-6 mumlmgmmlm want them
-12 wyapdephic want to
5 lphlmklwml want you
0 llnemmvmmm wanted
3 lmkgmmwmmm wanted to
16 mtmojlklml wants
7 mlmpmmkmmm wants to
-3 mkkkvmllmm war
4 mlkmqmmmmm war $
36 - warehouse
-25 ibhhyymeyi was
-3 mkmmimmmmw was 0
-7 kiqwcygmml was a
-5 llpmjvlmml was afraid
0 lmlpmlmmmm was at
-18 llmlnjllwk was born
3 - was diagnosed
-9 mlmlplmmll was founded
-6 msphmllmmm was hoping
-2 lliwllklmm was in
-10 lmtammymmm was just
0 mmlommmmmm was late
4 - was little
9 - was my
0 mmblkmymmm was nice
-3 mmnlmmlmmm was not
-6 mmkommmmmm was on
-11 lmjqljlmxl was so
6 - was ten
-7 mlmkklmmll was the
12 - was three
7 - was young
25 mtlimhmmml watch
-8 mkjwmllmmm watched
-19 lgkyfkjlml watching
-11 mhmtmlmmmm watching a
-2 mmlokmlmmm watching tv
-19 lykfojkimi water
-37 tdyqfhaklj way
-22 ljwmikakml way $
1 mlkqmmmmmm way back
-17 lllqlkmmmm way home
-2 vixhlmgmmk way to
-17 lllqlkmmmm way>HOME
-2 vixhlmgmmk way>to
1 mlkqmmmmmm way>w
-20 llmlnlmlmh ways
-20 llmlnlmlmh ways to
32 jfqyodehjy we
-7 ljmqilnlmp we 'll
30 hihyblglly we 're
18 mykjjmlmmk we 've
9 - we adopted
-4 mltkkmimml we can
3 mmkolmmmmm we got
4 mmjtlmkmml we had
11 mlkqlmjmml we just
-6 mlmjvkmmml we live
6 - we lost
-15 nrjshmklmh we need
-11 llknhlylmk we should
13 kjlsmlmmmm wear
-18 mjltmllmmm wearing
2 mlhowkmmmm weather
8 llhlwmmmmm weather $
5 mlmhmllmmy website
21 - wedding
14 - wedding $
3 - wedding is
8 - wednesday
8 - wednesday $
11 mmmkpmllmm week
3 mmmkpmllmm week $
12 ulilkmqmml weekend
4 ulilkmqmml weekend $
11 mmmmmmlmmm weekends
10 mmmmmmlmmm weekends $
42 - weeks
26 - weeks $
2 - weeks in
16 - weight
-1 lldlllulmm welcome
1 qiapejygmh well
-20 rkapfkyimi well $
-3 mmlplmgmml well today
-9 gekyknklkv went
3 - went bankrupt
-13 hklslrlllj went out
5 ljlpljmmly went to
-28 ngjjmylllk were
-15 mhllopmmml were an
11 - westerns
11 - westerns $
-23 mlmrllkmmm wet
-23 mlmrllkmmm wet $
-2 yhklkmklmm whales
-5 yfyifcrhig what
0 qkmklmlmmm what 're
-7 klljlmqlml what 's
-5 altyllwmmm what a
18 nmkmmmjmmm what about
-5 htklmlmmmm what can
-1 hmmpmllmmm what did
14 fnmlmmkmmm what do
-1 lvlmlmmlmm what does
-10 klwillkmkl what i
6 olmmmlmmlm what should
-14 yeljqklmml what the
-23 yjdulmklmm what to
-9 rgyalkdmmm what you
9 - wheelchair
57 uqaytfbkji when
10 - when he
31 jxcslkmljl when i
16 iigyvlglml when you
-4 pnmmjiilku where
0 pmmlmmjmmm where 're
-1 nmmmmmmmmm where can
7 mjmmllmmlv where i
0 vllllmikml which
-1 nllmmmmmmm which one
2 - while
-3 mmllkymmkl whispered
19 dyjgdxyklj who
-4 qsmlgjmmlm who finds
-3 vlmljmlmmm who is
-43 taakyxyhha who=kin
-94 iaylrayyac who=none
28 akyyaxtayg who=own
3 mnmmmmmmmm whole
2 - whole family
-32 yrggiihjmk why
-28 kxoiljjlmm why $
-2 nimmmlmmml why does
-1 rlmlkmmlml why the
10 milpmjmmsm wife
9 - wife $
0 mllmmkmmtm wife and
-3 mimqmmmmmm wife is
1 mmmtdlmmmm wifi
-24 dqjylgmkml window
-17 lklvlhmkml window $
-6 eskrmlmmmm window seat
1 nlmmmlmmmm wine
-29 llkkjilkxs winter
-8 mmkmmjmmxl winter $
-41 kogdfxyklk wish
-16 lkghlylmmm wish i
-10 ljrkjhwmml wish you
-18 aysgaahyig with
13 kpgyikkylk with a
11 miovmkjmmm with me
-23 mnlglukllk with my
7 mlmmmnmmmm with no
-4 mlvhmlkmmm with that
6 kaymhciyml with the
-5 lnrimllmmm with this
-17 lqmkmlmmmm with three
-14 mqmlmlmmmj with two
1 - with us
8 kkdgjlylml with you
5 mtaunkbyli without
-14 mjlghymmll wizard
-9 mljumjlmmm woke
-9 mljumjlmmm woke up
-12 mlmlqlmlmi women
-4 liglyllllk won
-12 mlmlommmll won the
-12 mlmlommmll won>the
-5 yjkjlkimmm wondering
-1 ykkllkimmm wondering if
-5 kpjltlknml word
-7 lbilhliymi words
-3 lailjmjymj words $
0 kkoulkciyg work
-6 lnrwelgkll work $
-14 mlmjlrmmll work at
21 mlmrlmllml work for
13 - work in
7 - work since
10 - work with
8 ljyiklllmm worked
-10 ljyiklllmm worked $
7 kuiiyljmml working
3 mpllmmmmmm working on
12 kmyjimhllm works
-10 lpmklmjmmm works $
6 - workshop
-26 kjggxjylmk world
-25 lllhnkylml world $
-24 lpxciuguki would
-4 liqlooklml would be
-5 stdkmgmymm would like
0 gtkmmmllml would you
-2 lluljljmmm wow
-2 lluljljmmm wow that
-2 lluljljmmm wow>DEICTIC
-30 eyjagccyli write
-24 gykgjdiglj write a
-21 mqmjmmmmml write an
-3 mtmjlmmkmm write the
8 lyjdljlmmy writing
10 mykhllmmmm writing a
16 - writing my
9 mlmmqjmmml written
-12 okybdrhelh wrong
-9 pjyafsefli wrong $
-2 mgjgqilywl wrote
4 - wrote a
-12 jyiiqkllmk x
-5 lyjkrllmml x is
-5 lyjkrllmml x>AUX
-2 lmvlkljmll yeah
-2 mmolllmmlm yeah i
46 lihkrpwmkl year
38 mljlsltmmm year $
-4 mlmmmnmmmm year old
39 mjllhklmvw years
28 - years $
10 - years ago
-5 mklmmlmmvl years and
-4 mlmlhlmmmx years of
7 lpyeikqimk yes
3 mlqhllqlml yes $
7 - yes i
0 mtlmlmkgml yes please
7 - yes>I
0 mtlmlmkgml yes>w
23 milqukmmmm yesterday
8 milqukmmmm yesterday $
13 - yesterday i
-2 kraulljlml yet
-2 kraulljlml yet $
-67 yakagnyaaa you
-1 gafpkmyhke you $
-1 smnmmljmml you 'd
-2 kojjjlslmx you 'll
-28 pspaayykkf you 're
-9 hksktlrlmh you 've
-7 lqjlmlslmm you a
-1 llfljlxmmk you all
-15 lkklkusmkh you and
-12 kkjyhhilly you at
-1 ollmmmkmml you been
22 jkalukxlmk you can
-2 vqpkmhkmmm you could
-2 kmsmlllmmm you did
-5 rllmkmkmml you do
-2 mmdlkmsmmm you feel
3 mlykllemmu you for
-1 plrlxlcjml you get
18 mmnmlmkmml you give
-1 mmhjklymml you go
-1 lltllmglmm you got
-4 mlylkkimmm you had
16 mmkommlmmm you know
-4 lmjomlmmmm you later
-2 vlmllmglmm you like
-4 plokllimmm you mean
-2 lmtklmclmm you misunderstood
0 ltvlkjklmk you must
-1 dhlwwjmmmm you need
14 ohmmmmmmmm you recommend
-3 igyjmllmmm you said
-7 gymkmllmmm you send
-1 lkpmwjjmmk you should
0 mlpllmpmmk you so
0 lmkklmpmml you soon
0 mqkmmmlmmm you the
0 umarmmkmmm you there
-2 ylblmmlmmm you think
2 jvnhlpjwkk you to
-6 lmaklmymml you too
-1 mllommkmmm you up
21 mlmmmmmmmm you want
-7 llmlpmmmmk young
7 - young $
-55 dgybauyyiy your
-4 mkyhmljlml your advice
-7 lgshllhomj your answer
-2 mlnkmmqmmk your help
-1 muolmmlkmh your last
-6 mlkmimilmy yours
2 mmmmnmmmml zealand
2 mmmmnmmmml zealand $
-1 mmmjmqmmlm zoo
-1 mmmjmqmmlm zoo $
-3 mmmlommmll zurich
-3 mmmlommmll zurich $
28 - é
"""
