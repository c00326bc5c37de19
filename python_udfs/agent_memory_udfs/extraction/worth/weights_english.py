"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-15 -41,-32,-39,-24,-19,-37,-28,-46,-51,-25 (bias)
3 mmtlkmlmmm !
5 - ! i
5 - !>I
-48 llkilnlmyk "
-11 mmmjmkmmtm " $
-56 llkilnlmyk " i
-56 llkilnlmyk ">I
-21 nmqgetkohn 'd
-7 lkkjmylmml 'd be
-6 mkcymlkmmm 'd better
-1 llmmlnmmmm 'd buy
-6 nyailgjqlj 'd like
14 mjwkmmkmmm 'd love
21 mjtjmllmmm 'd rather
-2 slnlmmkmml 'd recommend
-6 lkrjmkwmmm 'd say
-13 fknrmhtahu 'll
-5 mvhomllmmm 'll 've
-4 kicuhiylly 'll be
-4 mjfymlmmmm 'll bring
-4 njhtmllmmm 'll call
-1 kluhlmmmmm 'll check
13 mmjommmmmm 'll come
-5 jjxjllokml 'll do
-2 mpokmlmmmm 'll give
-3 mjwhmlmlmm 'll go
0 qllmmkmlmm 'll it
-4 mlybmmlmmm 'll keep
-1 mminmlummm 'll let
-1 mlftlllmmk 'll meet
29 snfmklklml 'll not
-4 mkjulmmmml 'll probably
-1 muglmmmmmm 'll send
-2 myiillllmm 'll take
-2 llualmymml 'll talk
-1 mlpimmmmmm 'll think
-3 ljwillkmmm 'll try
-28 tdauaqrarm 'm
-11 mmlklmxmmm 'm $
20 - 'm 0
-8 jakmkyolfj 'm a
-18 likwmkjmmm 'm about
14 - 'm afraid
6 mmpdmmymmm 'm all
-12 mmmjmkmmtm 'm allergic
11 mkmlmxmmmm 'm an
-36 hkiqmgummm 'm at
-13 mlgwmlhmmm 'm back
0 vulcmkmmmm 'm calling
3 - 'm divorced
-4 lshqmhmmmm 'm doing
-9 mliummjmmm 'm driving
-3 mllommlmmm 'm eating
-6 mmkkmlmmum 'm engaged
-8 mmknmlkmlv 'm excited
-5 kljymlkmmm 'm exhausted
-12 lhkvmkkmmm 'm feeling
-5 mmkmmlkmmm 'm fine
-18 mmjqmljmmm 'm free
38 - 'm from
-13 lpkimklmml 'm getting
-6 llycmmhmmm 'm glad
-27 ikpxlfimll 'm going
15 jmejmmymmm 'm good
-3 jmhtmmlmmm 'm great
13 llvkmllmmm 'm happy
-10 lyiemkjmml 'm having
-12 mllpmmlmmm 'm heading
-4 mlhlmlwmmm 'm here
-5 mmkpmlkmmm 'm home
-7 ylllmjmmll 'm i
22 likwmikmll 'm in
-11 lkramkymmm 'm just
17 - 'm learning
-9 mllkmkmmwm 'm leaving
18 - 'm left
-13 mjjhmlymmm 'm listening
-20 kyqaljjlki 'm looking
-13 mwmemkmmmm 'm making
-16 mmmlmjmmum 'm moving
15 yjxcmkhllm 'm not
1 mmlnmmlmmm 'm off
-4 mmlommhmmm 'm okay
-1 lhixmgkmml 'm on
-9 mmjqmllmmm 'm out
-9 mklsmmkmmm 'm packing
16 - 'm planning
3 mmmomllmmm 'm pretty
0 mmpmmllmmm 'm proud
4 mmlnmmmmmm 'm reading
10 - 'm really
13 - 'm saving
20 lmlvmmlmmm 'm scared
-9 mjmrmlmmmm 'm sitting
-13 lktjmlemmm 'm so
-5 mlqcmlxmmm 'm sorry
-5 kkkrmlemmm 'm still
-9 mmxfmljmmm 'm stuck
11 - 'm studying
-1 mlhhmlymmm 'm sure
17 mjmqmmmmmm 'm taking
23 lhkhlymmkl 'm the
5 mmvgmmlmmm 'm thinking
13 - 'm training
-7 iyhgljjmli 'm trying
-15 lykhmillml 'm using
-10 mgksmmlmmm 'm waiting
-10 mkmpmlmmmm 'm walking
-14 mgkumllmmm 'm watching
7 mpllmmmmmm 'm working
1 - 'm worried
9 mtlgmklmmy 'm writing
-1 mlllmshmmm 'm your
6 iiygmiallm 'm>-ed
-22 syariacjrp 'm>-ing
-9 mliwmljmmm 'm>-ly
-13 ylpbmnjmlm 'm>-s
20 - 'm>0
11 mmkhmjlmym 'm>CONDITION
-11 mrhjmjwmmm 'm>DEICTIC
-21 mmkomjkmum 'm>HOME
-7 ylllmjmmll 'm>I
3 - 'm>LASTING
-19 ehlplhkkju 'm>MOOD
-14 jincmjumml 'm>NOW
-19 miksmlkmmm 'm>PLAY
18 mpllmmmmmm 'm>WORK
-1 mlllmshmmm 'm>YOU
-8 jakmkyolfj 'm>a
6 mmpdmmymmm 'm>all
11 mkmlmxmmmm 'm>an
-36 hkiqmgummm 'm>at
22 likwmikmll 'm>in
15 yjxcmkhllm 'm>not
1 mmlnmmlmmm 'm>off
-1 lhixmgkmml 'm>on
-9 mmjqmllmmm 'm>out
-13 lktjmlemmm 'm>so
23 lhkhlymmkl 'm>the
29 dykxjyyjjn 'm>w
-6 wahrnonahs 're
10 tldjllvmmm 're $
1 npllitjmml 're a
18 - 're bad
6 - 're both
2 lmgmlmymmm 're for
-3 mmmmpmmmmj 're from
23 - 're getting
14 mmljpmmmml 're going
-10 ijlvflrmmj 're having
-6 plloillllk 're in
4 - 're moving
-20 lkklmyhmml 're my
-1 jlyllkbmmm 're right
-9 lmkkukmmml 're smarter
-2 mhtljmjmll 're the
5 mmmmlmmmmm 're there
8 - 're with
0 jmljlmommm 're you
27 ratyagrden 's
4 - 's $
5 rhnhojylmk 's a
5 - 's been
-15 lmvilljmlm 's fine
-1 mmimomkmml 's funny
6 mmmolllmmm 's having
-6 mmmnmllmmm 's home
-13 mmmpjkllmm 's in
-10 mltlmmlmlm 's like
-1 mlmvllimml 's my
9 - 's name
-5 lmsoimimlm 's not
-1 mmilimwlmm 's nothing
7 mlkvjmlmml 's on
1 - 's piano
-4 mmnmlmjmmm 's so
-5 lmujkmkmmm 's still
-4 nmklommmmm 's the
-1 gmhkkmymmm 's up
4 - 's wedding
-2 lmhmlmymmm 's what
-2 mmnmlmkmmm 's wrong
9 llgwelqlml 's>-ing
11 lmokmmlmmm 's>-ly
-3 mmmmommmll 's>-s
6 - 's>CONDITION
-1 mlnmlmlmmm 's>DEICTIC
-6 mmmnmllmmm 's>HOME
-2 mlmkiummmm 's>KIN
-10 mltlmmlmlm 's>LIKING
11 lmqsjlemlm 's>MOOD
-1 mlmvllimml 's>MY
-6 llyjimilmm 's>NOW
2 - 's>PLAY
-5 llqkgmalml 's>PRAISE
-2 lmhmlmymmm 's>WH
5 rhnhojylmk 's>a
-13 mmmpjkllmm 's>in
-5 lmsoimimlm 's>not
7 mlkvjmlmml 's>on
-4 mmnmlmjmmm 's>so
-4 nmklommmmm 's>the
-1 gmhkkmymmm 's>up
29 kkqgyjdlky 's>w
2 pybomdxcmp 've
-24 plmllllmlt 've $
0 jtmlmlmmmk 've 0
16 ynashayktj 've a
-4 mtpemmmmmm 've already
8 - 've always
-20 molmmlmmml 've an
2 mmmlmnkmml 've any
1 lkrpltimml 've been
3 lelummmmmm 've got
12 mlkpmmmmmm 've had
-11 mivhmmlmmm 've heard
-8 mkkpmmlmmm 've just
-1 mllrmmlmmm 've lost
-21 mpljmmlmmm 've my
-3 mlskmlmmlm 've never
-9 mkismpkmmm 've no
-15 jjfymmkmmm 've not
1 mmlpmmmmmm 've run
-14 lxsdkklmml 've the
-1 llsllnlmkk 've three
-3 mmhmmmymmm 've time
-17 hdfuyjpllg 've to
-11 mujimmmmmm 've tried
-17 lpkdhykmqi 've two
-4 rluklmgmml 've you
36 lymfpkklkl 've>-ed
16 htmlmlmmmm 've>-s
0 jtmlmlmmmk 've>0
17 - 've>CONDITION
5 mlskmlmmlm 've>LASTING
-21 mpljmmlmmm 've>MY
-12 lrnhmmlmmm 've>NOW
-4 rluklmgmml 've>YOU
16 ynashayktj 've>a
-20 molmmlmmml 've>an
2 mmmlmnkmml 've>any
3 lelummmmmm 've>got
12 mlkpmmmmmm 've>had
-9 mkismpkmmm 've>no
-15 jjfymmkmmm 've>not
1 mmlpmmmmmm 've>run
-14 lxsdkklmml 've>the
-17 hdfuyjpllg 've>to
-17 lpkdhykmqi 've>two
34 gaykioykjt 've>w
-5 llmlkvlmlj *
-5 llmlkvlmlj * $
10 kykaolilml -ed>-ing
21 mimklmmmmy -ed>-s
7 mhlmimmrmw -ed>0
9 - -ed>CONDITION
52 jgxjushlkk -ed>DEICTIC
-10 mllrmlmmmm -ed>I
-12 mppsmijmjl -ed>MY
-6 mssillimmm -ed>NOW
4 - -ed>PLAY
17 - -ed>THIRD
-4 hplsmmmmlm -ed>WH
-4 mlilmlummm -ed>YOU
46 lhnpxkjlmj -ed>a
-3 kklsmrlmml -ed>and
16 lkkgeylmli -ed>at
2 mllmrmmmmm -ed>by
0 liwnkklmlm -ed>for
-24 litgykjjlk -ed>in
6 llrkjjjmul -ed>me
27 - -ed>of
-43 lljdthkkly -ed>on
14 llltmlkmmm -ed>out
12 uycownhkji -ed>the
37 lpkallvmmv -ed>to
3 mkkyilmmmk -ed>two
13 - -ed>up
5 flfiyygjil -ed>w
0 mmlommmmlm -ing>-ly
20 kycgykekml -ing>-s
7 - -ing>0
5 - -ing>AHEAD
18 ljiwetrmmj -ing>AUX
11 mommmmmjml -ing>CHAT
-3 mhmklmmmmy -ing>CODE
27 - -ing>CONDITION
-21 ungrilglml -ing>DEICTIC
-5 vmlmlmimmm -ing>HOME
10 lltilyymkj -ing>I
0 ykkllkhmmm -ing>IF
19 - -ing>KIN
10 - -ing>LASTING
42 mkkumljmmm -ing>MY
-6 yfgslmhmmm -ing>NOW
-15 mqmmmmlmmm -ing>PRAISE
6 - -ing>SPAN
3 - -ing>WE
-5 vnkkmmmmlm -ing>WH
-2 msklmklmmm -ing>YOU
-16 jwdvqblllk -ing>a
29 lvlgmkmmml -ing>an
26 mllkulmmmm -ing>and
-9 ljltikkmml -ing>at
-4 mlhgmmymmm -ing>by
-39 iumueieljq -ing>for
-10 lskphjjnlj -ing>in
-2 mmwlmmammm -ing>lol
-24 ljdplkymmm -ing>me
-9 mllmkpmmmm -ing>of
2 mimpmlmmmm -ing>off
-29 lhjxgkillw -ing>on
12 mljwiljlmm -ing>out
-38 jsnnbghlwy -ing>the
7 njvkeeulqv -ing>to
-1 mmlokmkmmm -ing>tv
0 mjmtmllmmm -ing>up
18 lboynkklhq -ing>w
-11 mlgvmlkmmm -ly>-ed
-11 mkjylmhlmm -ly>AHEAD
-1 llymkljmml -ly>AUX
-11 lmkokklmwl -ly>DEICTIC
2 - -ly>LASTING
-4 mlqlmmmmmm -ly>LIKING
15 - -ly>MOOD
-4 mmkpkmmmmm -ly>NOW
-3 lktkmmmmlm -ly>WH
42 kjuigrhlmy -ly>w
-5 mrjellekmy -s>-ed
26 mylammkmmm -s>-ing
-27 mykctlilmy -s>-ly
-12 wtnfrfdytc -s>-s
16 mjmmhjmkmy -s>0
-8 mslkmmmmmm -s>AHEAD
8 kadgybaakx -s>AUX
-1 nnkmmmmmmm -s>CODE
-13 ofypviikjk -s>DEICTIC
-9 mlmilymlml -s>HOME
-26 khigdallyj -s>I
11 mmjmtmllml -s>LASTING
0 llyljmhlml -s>LIKING
-4 moukgmjmml -s>MOOD
20 ohljlklmuy -s>MY
-7 mllpmmmmmm -s>NOW
-1 mlslimhlmm -s>PRAISE
7 - -s>THIRD
5 ykbipkemku -s>WH
8 njmmmmmmmm -s>WORK
-3 rmhkklrmml -s>YOU
-6 iwreyhgili -s>a
-6 lllqmllmmk -s>all
-5 hfijhyhily -s>and
-14 mlmmllmmlt -s>as
-11 uiikujukmi -s>at
-21 wyjamhovlf -s>for
-5 mklkrlmlmm -s>has
-18 vykjjiklug -s>in
39 mfylkmlmml -s>me
-22 tufdvkikjq -s>of
34 lykjfklmml -s>on
8 - -s>out
-5 mmkpkmkmmm -s>so
22 jojcpykkir -s>the
-5 jyqkarlgla -s>to
5 mimmsmmmmi -s>up
-1 xraaykcygb -s>w
46 ayajakasmy 0
11 ixjfmwiihv 0 $
25 mhloqjmmlp 0 0
8 - 0 0000
1 mqmlmlmmmm 0 and
2 - 0 birch
-12 mlllimmlmw 0 but
-12 mjmormllmj 0 degrees
1 - 0 dogs
0 mpmlmmmmmm 0 dollars
10 - 0 employees
2 mlmmgmmmmt 0 euros
17 - 0 for
-11 mjmmmlmmlr 0 i
1 mlmujllmml 0 in
-2 mlmmkkmmvl 0 kilos
-2 mlmlpmmmml 0 mg
7 - 0 next
2 mnmlmmmmmm 0 of
18 - 0 okay
7 - 0 on
6 - 0 rd
40 - 0 th
-14 ltlimlmmmm 0 when
-5 lcjlhllymi 0 words
4 - 0 year
4 - 0 years
6 khkcvrigiu 0000
32 lmlfujkhls 0000 $
-12 mrlllpmmlm 0000 and
-46 dyjfffiiuy 0>-s
25 mhloqjmmlp 0>0
7 - 0>AHEAD
-5 lcjlhllymi 0>CHAT
16 - 0>DEICTIC
-11 mjmmmlmmlr 0>I
18 - 0>MOOD
14 mlmqkmlmml 0>NOW
1 - 0>PET
8 - 0>SPAN
-18 iylhmkmmml 0>WH
1 mqmlmlmmmm 0>and
-12 mlllimmlmw 0>but
17 - 0>for
1 mlmujllmml 0>in
-2 mlmlpmmmml 0>mg
2 mnmlmmmmmm 0>of
7 - 0>on
6 - 0>rd
40 - 0>th
-4 mmkpoolkli 0>w
-2 lyfnkliilk 1.AHEAD
-4 ymlaacfvjc 1.AUX
-39 kajihijtiy 1.CHAT
-26 lgljqgkgky 1.CODE
23 - 1.CONDITION
-31 avyjuahafd 1.DEICTIC
22 - 1.HOME
48 avyyaahjaa 1.I
-43 jsedoyfkef 1.IF
5 llkislvlml 1.KIN
7 jjmhjtyjmh 1.LASTING
-12 klfkslykmk 1.LIKING
-11 myyicgafkg 1.MODAL
-10 liqjikugke 1.MOOD
19 atiyelntme 1.MY
14 iitvhjokkj 1.NOW
-5 mmllrmjmml 1.PERSON
-4 lmljsklmml 1.PET
13 mvlmpmjjml 1.PLAY
-10 ghyafjahje 1.PRAISE
-26 llmlklllmt 1.SPAN
-17 jjasckyjln 1.THANKS
17 cdfylxbgyd 1.THIRD
7 drvsramikh 1.WE
-15 yaabacmejc 1.WH
22 lmjkymkmmm 1.WORK
-4 uuyacqajls 1.YOU
-2 rmmmlmhmml 12-:'ve you w
-7 kllmqllmml 12-:a good w
-10 lkklskmmsl 12-:according to the
-1 mlmlmsmmlm 12-:as a w
-2 mkmlmsmmjl 12-:as the w
14 - 12-:being a w
-1 pillmlmmlm 12-:can i w
-2 hkupkmmkml 12-:can not w
11 lulllmimml 12-:can you w
-6 gqmllllmml 12-:could you w
-6 mqmllmjkml 12-:create a w
25 daglkmywmm 12-:do not w
-6 qmmjlmmlmm 12-:do we w
-2 sllllmjlml 12-:do you w
1 mlmqlmllml 12-:done with w
-1 mrmmmlklml 12-:go ahead and
0 llltimmmml 12-:going to w
7 - 12-:growing up we
-5 mmmollmmmm 12-:he 's in
-1 mmmnlmmmmm 12-:he 's w
-4 lmkkvkmmmm 12-:he was the
-7 msllmlijmm 12-:help me w
11 - 12-:her name is
2 rlmmmllmmm 12-:how can i
-8 plllmlmmlm 12-:how do i
-5 mlnjmlymmm 12-:i 'd say
8 mumpkdepli 12-:i 'd w
-5 mvhomllmmm 12-:i 'll 've
-7 mkrkmmmmmm 12-:i 'll -ly
13 mifymkllml 12-:i 'll be
-3 mkrlmmkmmm 12-:i 'll do
-1 mjpjmmmlmm 12-:i 'll go
-3 mljlmmlmmm 12-:i 'll not
-2 ljvjmllmmm 12-:i 'll try
-18 iysdkffhlk 12-:i 'll w
22 kjyamiallm 12-:i 'm -ed
-39 ryasiaajhq 12-:i 'm -ing
-19 mliwmljmmm 12-:i 'm -ly
-7 ylpgmljmmm 12-:i 'm -s
20 - 12-:i 'm 0
30 ljlulkrmml 12-:i 'm a
-10 mmpdmmymmm 12-:i 'm all
6 mkmlmxmmmm 12-:i 'm an
-36 hkiqmgummm 12-:i 'm at
0 likwmikmll 12-:i 'm in
15 yjxcmkhllm 12-:i 'm not
1 mmlnmmlmmm 12-:i 'm off
-1 lhixmgkmml 12-:i 'm on
-9 mmjqmllmmm 12-:i 'm out
-13 lktjmlemmm 12-:i 'm so
34 mjkilymmmm 12-:i 'm the
-21 ahihjyyijg 12-:i 'm w
44 mxjgmlmmmm 12-:i 've -ed
13 hvkkmlmmmm 12-:i 've -s
-7 jtmlmlmmmk 12-:i 've 0
-4 yuhclfkklk 12-:i 've a
-20 molmmlmmml 12-:i 've an
3 lelummmmmm 12-:i 've got
12 mlkpmmmmmm 12-:i 've had
-16 mkjtmmkmmm 12-:i 've no
-16 jjfymmkmmm 12-:i 've not
1 mmlpmmmmmm 12-:i 've run
-12 lktllkmmmm 12-:i 've the
-30 kchwlksmll 12-:i 've to
-11 lllimulmml 12-:i 've two
17 krtllihmll 12-:i 've w
-10 mulklimmmm 12-:i added the
2 - 12-:i adopted a
-5 mlrkmljmmm 12-:i agree w
5 - 12-:i also -ed
-4 mjtkmkkmmm 12-:i appreciate w
11 - 12-:i believe in
-10 mkolvlmmmm 12-:i believe w
4 - 12-:i broke up
-10 mliumlmmmm 12-:i burned the
15 kjawkkykmm 12-:i can not
-3 lmpjmmlmmm 12-:i can see
-9 lkwqllhmmm 12-:i can w
-11 mlmlmpmmmm 12-:i carry a
-1 mmipmmlmmm 12-:i could not
7 llrmmmmmmm 12-:i could w
-10 llthmmllmm 12-:i did not
-6 viwajkjxlm 12-:i do not
13 - 12-:i do w
-9 mjlkmpmmmm 12-:i draw my
10 - 12-:i drive a
3 - 12-:i eat w
-10 mmfqmmmmmm 12-:i feel -ly
-1 mmyemllmmm 12-:i feel a
-16 ljbyliglmm 12-:i feel w
-17 mljsmllmmm 12-:i forgot my
18 lmskmmkmmm 12-:i get w
8 - 12-:i go by
17 - 12-:i go to
4 mmlnmmmmmm 12-:i got -ed
-8 mjltmimmmm 12-:i got a
-5 mmtcmmlmmm 12-:i got it
15 - 12-:i got my
9 mlkomlkmmm 12-:i got w
-11 mmeomlymmm 12-:i gotta go
-1 mkgrmnlmmm 12-:i had a
2 - 12-:i had my
-3 mmokmlmmmm 12-:i had not
2 mmmnmlmmmm 12-:i had to
-5 mmismllmmm 12-:i had w
4 mlnmmmmlmm 12-:i hate -s
15 - 12-:i hope to
-7 llhkmkwmmm 12-:i hope you
1 - 12-:i inherited my
-9 ljnimlvmmm 12-:i just -ed
-5 mmlmmmmmmm 12-:i just got
-12 mmkpmllmmm 12-:i just had
-12 xyfjmljlmm 12-:i just w
6 lonkmlmmmm 12-:i keep -ing
-5 mlkvmkmmmm 12-:i keep w
-12 flwkmlkmmm 12-:i know w
9 mmksmlmmmm 12-:i left the
10 - 12-:i like -s
9 - 12-:i like my
-17 lkwhmllmmm 12-:i like the
-34 llrjmlilmm 12-:i like w
4 - 12-:i live in
6 - 12-:i live w
4 - 12-:i lost my
13 - 12-:i love -ing
2 mmnmmmkmmm 12-:i love -s
-10 kmtjmmlmmm 12-:i love how
-7 mmqkmmlmmm 12-:i love the
6 mmqmmmhlmm 12-:i love w
-9 mmalmmxmmm 12-:i love you
16 - 12-:i made it
7 - 12-:i make w
-4 mlpkmkmmmm 12-:i meant the
4 - 12-:i miss my
16 mviimmmmmm 12-:i need -s
-13 jqgsjakjll 12-:i need a
-1 lulklkmlmm 12-:i need the
-12 tllnjhkklk 12-:i need to
-31 lfvqkjljml 12-:i need w
-1 mrllmmlmmm 12-:i need you
7 - 12-:i never -ed
-15 mlrllklmmm 12-:i never w
15 mlkjmlmymm 12-:i only w
1 - 12-:i owe my
5 - 12-:i passed my
4 - 12-:i play -s
-9 mlplmmmlmm 12-:i prefer the
6 - 12-:i prefer w
3 - 12-:i run a
-1 llqlmljmmm 12-:i see w
10 - 12-:i sing in
-12 mlgwmlkmmm 12-:i slept w
-15 mllsmllmmm 12-:i spilled w
-7 mmlnmmlmmm 12-:i still 've
-5 mmrhmmlmmm 12-:i still do
4 mllpmmmmmm 12-:i still w
2 - 12-:i study at
3 - 12-:i study law
8 - 12-:i take my
1 - 12-:i teach w
2 klkujilllm 12-:i think i
-4 rmcjwlmmmm 12-:i think it
-5 mmtflmmmlm 12-:i think so
-8 sljivhmlmm 12-:i think the
-3 kkyhhklmmm 12-:i think w
-3 kmtjllhmmm 12-:i think you
2 - 12-:i told my
-6 mmkqmlmmmm 12-:i took a
14 - 12-:i took up
6 mlqlmllmmm 12-:i tried w
3 - 12-:i turned w
6 - 12-:i used to
-12 mkygmmllmm 12-:i want -ing
-2 mehwmkmymm 12-:i want a
-6 myflmmmkmm 12-:i want it
-11 kmtjlkmlmm 12-:i want the
5 hyaoifrikj 12-:i want to
6 lphlmllxml 12-:i want you
46 - 12-:i was -ed
-16 uqxalhkmmm 12-:i was -ing
8 - 12-:i was a
-2 mmjtmlmmmm 12-:i was in
-3 mmolmmlmmm 12-:i was not
-6 mmjommmmmm 12-:i was on
-3 jkmlllxmmm 12-:i was w
3 mklqlkmmml 12-:i went to
-10 lkgglylmmm 12-:i wish i
-9 lkrkmhummm 12-:i wish you
-5 mlmrmjmmmm 12-:i woke up
2 - 12-:i work in
4 - 12-:i work w
-9 mkojmwlmmm 12-:i would 've
1 srngljlxll 12-:i would w
4 - 12-:i wrote a
-2 lmlllpmmkm 12-:if i had
-6 nlllkqlmlk 12-:if i w
-2 lmmmkommlm 12-:if i was
4 mlmkmommlm 12-:in a w
-5 limjhxlljl 12-:in my w
23 kslhkxlkll 12-:in the w
-3 lqmkkomlll 12-:in this w
1 nkmmlmmmmm 12-:is it w
3 mkmmmmmmmm 12-:is there a
-4 mldsimulmm 12-:it 's -ing
-20 ljfcxlylml 12-:it 's a
-9 mmjwlmimmm 12-:it 's my
-3 lmujjmjmmm 12-:it 's not
36 llnpmmdlml 12-:it 's w
-2 milvokmmmm 12-:it has w
-4 lkjlrmmmmm 12-:it is w
0 mwklkmlnmk 12-:it should be
-1 mkkiwmmmml 12-:it takes w
0 mmimimplmm 12-:it was w
-11 lmllrllmmm 12-:kids these -s
-14 llkhktsjlj 12-:let us w
-13 lmllrmjmmm 12-:life is w
0 ldlmkmkxmm 12-:make it w
5 - 12-:me and my
-18 mjmrlklmmm 12-:my battery is
10 - 12-:my best w
11 - 12-:my blood w
-16 mlmnmkkmwl 12-:my boss w
-8 mlmnmlmmmm 12-:my brother is
-11 mimhkrmmml 12-:my character w
-9 mlmomklmlm 12-:my coffee got
5 - 12-:my company -s
5 - 12-:my daughter -s
-8 mmmpmlmmmm 12-:my daughter is
-7 mlmommlmmm 12-:my dog -s
8 - 12-:my ex -s
-2 mllqllkmmm 12-:my eyes 're
8 lkykklmmlm 12-:my favorite w
-4 mhljkklymm 12-:my first w
-10 mrmkmlllml 12-:my function -s
2 - 12-:my girlfriend is
2 - 12-:my grandfather w
15 mlmommmmmm 12-:my hair is
-9 mjmtljllmm 12-:my hands 're
3 - 12-:my husband -s
2 - 12-:my husband is
1 - 12-:my husband w
-9 lpmmlllmmm 12-:my internet is
-15 mkmelylmmm 12-:my kingdom is
2 mlmpmllmmm 12-:my laptop is
7 - 12-:my mom -s
-20 mllomllmmm 12-:my mom is
-3 mimllqlmlk 12-:my name is
-6 mmmommlmmm 12-:my neighbour is
7 - 12-:my old w
2 kqmmmmmmlm 12-:my order w
5 - 12-:my policy w
-9 mjmsmljlmm 12-:my screen w
2 mlmplmlmmm 12-:my shoes 're
-12 mmmnmlmmmm 12-:my sister is
-16 mlllmlmmsm 12-:my sister w
1 - 12-:my son -s
-11 mmmnmmlmmm 12-:my son is
4 - 12-:my son was
-8 mjmdmylmml 12-:my spaceship is
5 - 12-:my therapist -s
12 momlmllmmm 12-:my website -s
3 - 12-:my wife -s
4 - 12-:my wife and
-11 mimqmmmmmm 12-:my wife is
7 - 12-:one of my
1 - 12-:our anniversary is
6 mmmolllmmm 12-:she 's -ing
9 mmlnlmmmmm 12-:she 's on
4 - 12-:she 's w
10 mmmpjlmmmm 12-:she is -ing
7 ommmmmmmmm 12-:should i w
-1 lmgkumilml 12-:some people w
-1 mmvlllemmu 12-:thank you for
-1 mmtlkmjmmm 12-:that 's a
0 mmpklmkmmm 12-:that 's so
4 klgiglwlkk 12-:that 's w
0 mmpmkmlmml 12-:that would be
-2 mskmllmlml 12-:the answer w
-9 mmlqjlmmmm 12-:the baby is
-12 mlllqkmmml 12-:the capital of
-10 millulmmml 12-:the company -ed
11 - 12-:the company i
-3 mlmpjjmmmm 12-:the dog is
-12 mllugllmmm 12-:the kids 're
11 - 12-:the kids w
-4 mkmlplmmml 12-:the new w
-7 mlmgvlmlml 12-:the stock w
-5 mkmmtkmmmm 12-:the sun is
7 ljkksllmml 12-:there 're w
2 mmlqkmkmmm 12-:there 's -ing
8 mmmtillmmm 12-:there 's a
-1 lmlqfmlmmm 12-:they 're -ing
-1 lmpljmmmmm 12-:this is not
-9 mlmjtmllmj 12-:water boils at
-4 mlokjlummh 12-:we 'll w
11 ielujmlmmt 12-:we 're -ing
27 - 12-:we 're -s
-13 mmlojmlmml 12-:we 're in
-7 muknjhlmmj 12-:we 're w
9 - 12-:we 've a
-6 mwmjkmlmmk 12-:we 've two
4 - 12-:we 've w
3 - 12-:we adopted a
8 - 12-:we do not
1 - 12-:we got -ed
-12 mlivkmjmml 12-:we had w
7 mmkpmmkmmm 12-:we just -ed
-4 mmkfjmymml 12-:we should w
-3 nmmmmmlmmm 12-:what 's a
-1 omlkmmjmmm 12-:what 's w
-2 clwrmmqmmm 12-:what a w
-1 nmlmmmmmmm 12-:what can i
-3 nlmmmmkmmm 12-:what do you
-3 olmmmlmmlm 12-:what should i
3 - 12-:when i was
0 pmmlmmjmmm 12-:where 're you
-2 ohmmmlmmml 12-:why does my
0 gukmmmllml 12-:would you w
-2 lmslklkmmm 12-:wow that 's
-1 lolmjlllmy 12-:you 'll be
-4 nrlljskmml 12-:you 're a
0 kktmjmjmmm 12-:you 're the
0 klmmkklmml 12-:you 're w
-2 kjklylkmmk 12-:you 've to
-2 llflsmnmmm 12-:you can not
-2 jlnllmummm 1234:can not wait to
7 - 1234:growing up we never
-4 lmkkvkmmmm 1234:he was the first
6 mmmmmmmmlm 1234:how do i stop
-13 nmmmmmmmmm 1234:how do i tell
-10 lvikmkmimm 1234:i 'd like a
0 ovelljkklj 1234:i 'd like to
5 mjwkmmkmmm 1234:i 'd love to
-5 mmqkmmlmmm 1234:i 'd rather not
-4 mikvmlmmmm 1234:i 'll 've a
-2 mkhtmlmmmm 1234:i 'll bring the
-1 miqkmmmmmm 1234:i 'll give it
0 mkqhmmmlmm 1234:i 'll go with
-1 mlqkmmmmmm 1234:i 'll keep that
-1 mlpimmmmmm 1234:i 'll think about
-2 lkvjmmlmmm 1234:i 'll try to
5 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
0 mmtjmllmmm 1234:i 'm a big
-21 llilmjwmmm 1234:i 'm a bit
1 - 1234:i 'm a vegetarian
-18 likwmkjmmm 1234:i 'm about to
6 - 1234:i 'm allergic to
23 - 1234:i 'm an introvert
-9 mlmqmklmmm 1234:i 'm at a
-13 mllpmljmmm 1234:i 'm at my
-2 hllrmllmmm 1234:i 'm at the
8 mrmhmlmmmm 1234:i 'm calling about
-4 wlljmmmmmm 1234:i 'm calling to
-5 mtmlmjmmmm 1234:i 'm doing a
-5 milsmklmmm 1234:i 'm feeling a
-12 lrlhmklmmm 1234:i 'm getting a
-5 mlyemmkmmm 1234:i 'm glad i
-10 jmrsmgimml 1234:i 'm going to
-5 llvkmllmmm 1234:i 'm happy with
-5 miltmmlmmm 1234:i 'm having a
4 mnmkmmmmmm 1234:i 'm having an
-10 lukimllmmm 1234:i 'm having trouble
-4 mmlpmklmmm 1234:i 'm in a
7 - 1234:i 'm in my
-14 mjltmkmmlm 1234:i 'm in the
-4 mllhmlymmm 1234:i 'm just a
18 - 1234:i 'm left handed
-17 lyhaljkmlj 1234:i 'm looking for
-13 mwmemkmmmm 1234:i 'm making a
-4 mmlommmmmm 1234:i 'm not in
-14 ylpgmllmmm 1234:i 'm not sure
-7 mmmnmllmmm 1234:i 'm on a
-18 mllrmkmmmm 1234:i 'm on hold
-21 mllomllmmm 1234:i 'm on my
20 mklomjmmmm 1234:i 'm on the
0 mmpmmllmmm 1234:i 'm proud of
13 - 1234:i 'm saving up
12 - 1234:i 'm scared of
-9 mjmrmlmmmm 1234:i 'm sitting in
-3 mmmemmrmmm 1234:i 'm sorry i
-1 - 1234:i 'm staying in
-15 mmjommlmmm 1234:i 'm still at
5 mmlommkmmm 1234:i 'm still in
4 mmvgmmlmmm 1234:i 'm thinking about
-7 iyhgljjmli 1234:i 'm trying to
-3 mslkmkmmmm 1234:i 'm using the
-7 mhlrmmlmmm 1234:i 'm waiting for
4 mpllmmmmmm 1234:i 'm working on
1 - 1234:i 'm worried about
13 mtljmlmmmm 1234:i 'm writing a
-6 hommmlmlmm 1234:i 've a list
-4 mtpemmmmmm 1234:i 've already tried
8 - 1234:i 've always wanted
-4 mtmimkmmmm 1234:i 've been a
2 - 1234:i 've been feeling
1 - 1234:i 've been in
-3 mlmmmmmmmm 1234:i 've been on
18 - 1234:i 've got a
-20 lfltmmmmmm 1234:i 've got to
-9 mjsjmmmmmm 1234:i 've heard of
-4 mllrmmlmmm 1234:i 've lost my
8 - 1234:i 've never been
2 mmiommmmmm 1234:i 've not finished
0 mmlmmmmmmm 1234:i 've not had
-8 mlkpmmlmmm 1234:i 've not slept
-6 miyhmlmmmm 1234:i 've the same
-1 mljlmmummm 1234:i 've to go
-13 mjlrmllmmm 1234:i 've to run
-16 mtmgmmmmmm 1234:i 've to write
-11 mujimmmmmm 1234:i 've tried restarting
-4 mjtkmkkmmm 1234:i appreciate your help
4 - 1234:i broke up with
16 - 1234:i can not 've
10 - 1234:i can not concentrate
-22 mlgxmmimmm 1234:i can not find
23 - 1234:i can not stand
-2 mmfummmmmm 1234:i can not stop
-3 mmojmmlmmm 1234:i can see that
13 mmhmmmymmm 1234:i do not 've
-8 mmolmmllmm 1234:i do not agree
8 lmnmmmmlmm 1234:i do not believe
-3 mmqlmmklmm 1234:i do not care
14 - 1234:i do not eat
-3 mmnmmmmmmm 1234:i do not get
-19 wlkjmmklmm 1234:i do not know
12 lmnmmmmhmm 1234:i do not like
-5 llnlmlmwmm 1234:i do not need
-13 jmrlmmklmm 1234:i do not see
-9 jlsklmlkmm 1234:i do not think
-6 lmfmmmlymm 1234:i do not want
-9 mjlkmpmmmm 1234:i draw my sword
-6 mljqmlmmmm 1234:i feel like i
-5 mmkrmmmmmm 1234:i feel like nobody
14 - 1234:i go to bed
4 - 1234:i got laid off
8 - 1234:i had a miscarriage
2 - 1234:i had my first
-1 lmmlmlnmmm 1234:i hope you 're
-3 lmkfmmwmmm 1234:i just wanted to
-5 kmqlmlkmmm 1234:i know what you
7 - 1234:i like my steak
-9 lmqjmmlmmm 1234:i love how it
16 - 1234:i made it to
13 lomlmlmmmm 1234:i need to find
-2 lomkmlmmmm 1234:i need to write
-1 mrllmmlmmm 1234:i need you to
1 - 1234:i owe my brother
-1 llqlmljmmm 1234:i see what you
-5 mmrhmmlmmm 1234:i still do not
3 - 1234:i study law in
-10 llltkkmmmm 1234:i think i 'll
18 mmlpmlmmmm 1234:i think i 'm
11 - 1234:i think i might
-4 rmcjwlmmmm 1234:i think it 's
-1 mmqklmmmmm 1234:i think that 's
21 - 1234:i want a divorce
2 mnmlmmmmmm 1234:i want to add
-9 mgjymmlmmm 1234:i want to eat
-12 tmjjlkmmmm 1234:i want to know
-3 momlllmmmm 1234:i want to learn
-17 fsmillmmmm 1234:i want to make
-7 mqljmlmmmm 1234:i want to return
-5 ltlkmlllmm 1234:i want to see
-16 mnmlmmlmmm 1234:i want to write
6 lphlmllxml 1234:i want you to
-6 kmfummkmmm 1234:i was asleep when
-2 msklmklmmm 1234:i was hoping you
-8 mmjtmlmmmm 1234:i was in the
-9 mmucmmummm 1234:i was just kidding
-6 mmjommmmmm 1234:i was on the
2 - 1234:i was raised by
-12 mkmpllmmml 1234:i went to bed
-2 mlmnmlmmmm 1234:i went to the
-3 mllkmnmmmm 1234:i wish i had
0 tqglmlmkmm 1234:i would like to
3 mkmmmmmmmm 1234:is there a way
2 - 1234:my best friend moved
-11 mimhkrmmml 1234:my character grew up
-9 mlmomklmlm 1234:my coffee got cold
-20 mllomllmmm 1234:my mom is calling
5 - 1234:my policy number is
4 - 1234:my wife and i
-9 mlmjtmllmj 1234:water boils at 0
-18 mmlojmlmml 1234:we 're in the
-3 nmmmmmlmmm 1234:what 's a good
-3 nlmmmmkmmm 1234:what do you do
-1 nmmmmmmmmm 1234:what should i do
-2 lmslklkmmm 1234:wow that 's a
-10 lkklskmmsl 123:according to the
-2 ilullmmlmm 123:can not wait
-4 klmmlmhxmm 123:do not write
-2 pmlmmmlmmm 123:do you think
-1 mrmmmlklml 123:go ahead and
7 - 123:growing up we
-5 mmmollmmmm 123:he 's in
-4 lmkkvkmmmm 123:he was the
11 - 123:her name is
2 rlmmmllmmm 123:how can i
-8 plllmlmmlm 123:how do i
-6 mkcymlkmmm 123:i 'd better
-13 nyailgjqlj 123:i 'd like
5 mjwkmmkmmm 123:i 'd love
21 mjtjmllmmm 123:i 'd rather
-5 mlnjmlymmm 123:i 'd say
-5 mvhomllmmm 123:i 'll 've
13 mifymkllml 123:i 'll be
-4 mjfymlmmmm 123:i 'll bring
-3 mkhtmllmmm 123:i 'll call
-3 mkrlmmkmmm 123:i 'll do
-2 mpokmlmmmm 123:i 'll give
-1 mjpjmmmlmm 123:i 'll go
-4 mlybmmlmmm 123:i 'll keep
-3 mljlmmlmmm 123:i 'll not
-1 muglmmmmmm 123:i 'll send
-2 mygimlmlmm 123:i 'll take
-1 mlpimmmmmm 123:i 'll think
-2 ljvjmllmmm 123:i 'll try
20 - 123:i 'm 0
30 ljlulkrmml 123:i 'm a
-18 likwmkjmmm 123:i 'm about
-10 mmpdmmymmm 123:i 'm all
6 - 123:i 'm allergic
6 mkmlmxmmmm 123:i 'm an
-36 hkiqmgummm 123:i 'm at
-13 mlgwmlhmmm 123:i 'm back
-1 vulcmkmmmm 123:i 'm calling
-7 lshqmhmmmm 123:i 'm doing
-9 mliummjmmm 123:i 'm driving
-3 mllommlmmm 123:i 'm eating
-12 lhkvmkkmmm 123:i 'm feeling
-5 mmkmmlkmmm 123:i 'm fine
-18 mmjqmljmmm 123:i 'm free
16 - 123:i 'm from
-13 lpkimklmml 123:i 'm getting
-6 llycmmhmmm 123:i 'm glad
-16 ilrsmgimml 123:i 'm going
15 jmejmmymmm 123:i 'm good
-3 jmhtmmlmmm 123:i 'm great
13 llvkmllmmm 123:i 'm happy
-10 lyiemkjmml 123:i 'm having
-12 mllpmmlmmm 123:i 'm heading
-4 mlhlmlwmmm 123:i 'm here
-5 mmkpmlkmmm 123:i 'm home
0 likwmikmll 123:i 'm in
-11 lkramkymmm 123:i 'm just
5 - 123:i 'm learning
1 mmlnmmmmmm 123:i 'm leaving
18 - 123:i 'm left
-13 mjjhmlymmm 123:i 'm listening
-18 lyqaljkmli 123:i 'm looking
-13 mwmemkmmmm 123:i 'm making
15 yjxcmkhllm 123:i 'm not
1 mmlnmmlmmm 123:i 'm off
-4 mmlommhmmm 123:i 'm okay
-1 lhixmgkmml 123:i 'm on
-9 mmjqmllmmm 123:i 'm out
-9 mklsmmkmmm 123:i 'm packing
16 - 123:i 'm planning
3 mmmomllmmm 123:i 'm pretty
0 mmpmmllmmm 123:i 'm proud
4 mmlnmmmmmm 123:i 'm reading
10 - 123:i 'm really
13 - 123:i 'm saving
18 lmlvmmlmmm 123:i 'm scared
-9 mjmrmlmmmm 123:i 'm sitting
-13 lktjmlemmm 123:i 'm so
-5 mlqcmlxmmm 123:i 'm sorry
-5 kkkrmlemmm 123:i 'm still
-9 mmxfmljmmm 123:i 'm stuck
11 - 123:i 'm studying
-1 mlhhmlymmm 123:i 'm sure
17 mjmqmmmmmm 123:i 'm taking
34 mjkilymmmm 123:i 'm the
5 mmvgmmlmmm 123:i 'm thinking
13 - 123:i 'm training
-7 iyhgljjmli 123:i 'm trying
-15 lykhmillml 123:i 'm using
-10 mgksmmlmmm 123:i 'm waiting
-10 mkmpmlmmmm 123:i 'm walking
-14 mgkumllmmm 123:i 'm watching
7 mpllmmmmmm 123:i 'm working
1 - 123:i 'm worried
9 mtlgmklmmy 123:i 'm writing
-7 jtmlmlmmmk 123:i 've 0
-4 yuhclfkklk 123:i 've a
-4 mtpemmmmmm 123:i 've already
8 - 123:i 've always
-20 molmmlmmml 123:i 've an
4 lojrmkkmml 123:i 've been
3 lelummmmmm 123:i 've got
12 mlkpmmmmmm 123:i 've had
-11 mivhmmlmmm 123:i 've heard
-8 mkkpmmlmmm 123:i 've just
-1 mllrmmlmmm 123:i 've lost
3 mlpkmmmmmm 123:i 've never
-16 mkjtmmkmmm 123:i 've no
-16 jjfymmkmmm 123:i 've not
1 mmlpmmmmmm 123:i 've run
-12 lktllkmmmm 123:i 've the
-30 kchwlksmll 123:i 've to
-11 mujimmmmmm 123:i 've tried
-11 lllimulmml 123:i 've two
-10 mulklimmmm 123:i added the
2 - 123:i adopted a
-5 mlrkmljmmm 123:i agree with
-4 mjtkmkkmmm 123:i appreciate your
11 - 123:i believe in
4 - 123:i broke up
-10 mliumlmmmm 123:i burned the
15 kjawkkykmm 123:i can not
-3 lmpjmmlmmm 123:i can see
-11 mlmlmpmmmm 123:i carry a
-1 mmipmmlmmm 123:i could not
-10 llthmmllmm 123:i did not
12 - 123:i do crossfit
-6 viwajkjxlm 123:i do not
-9 mjlkmpmmmm 123:i draw my
10 - 123:i drive a
-1 mmyemllmmm 123:i feel a
-4 mmomlmlmmm 123:i feel better
4 - 123:i feel guilty
-4 mkgvmlmlmm 123:i feel like
-17 mljsmllmmm 123:i forgot my
8 - 123:i go by
17 - 123:i go to
-8 mjltmimmmm 123:i got a
-5 mmtcmmlmmm 123:i got it
4 - 123:i got laid
15 - 123:i got my
-6 mmknmmkmmm 123:i got your
-11 mmeomlymmm 123:i gotta go
-1 mkgrmnlmmm 123:i had a
2 - 123:i had my
-3 mmokmlmmmm 123:i had not
2 mmmnmlmmmm 123:i had to
15 - 123:i hope to
-7 llhkmkwmmm 123:i hope you
1 - 123:i inherited my
-5 mmlmmmmmmm 123:i just got
-12 mmkpmllmmm 123:i just had
-9 ysjfmmlmmm 123:i just want
-3 lmkfmmwmmm 123:i just wanted
-5 kmqlmlkmmm 123:i know what
9 mmksmlmmmm 123:i left the
9 - 123:i like my
-4 mmnmmmlmmm 123:i like that
-17 lkwhmllmmm 123:i like the
-6 mmolmmklmm 123:i like your
4 - 123:i live in
4 - 123:i lost my
-10 kmtjmmlmmm 123:i love how
-7 mmqkmmlmmm 123:i love the
-9 mmalmmxmmm 123:i love you
16 - 123:i made it
-4 mlpkmkmmmm 123:i meant the
4 - 123:i miss my
-13 jqgsjakjll 123:i need a
-7 mtkjmlmmmm 123:i need help
-7 mkjtllmmmm 123:i need some
-1 lulklkmlmm 123:i need the
-12 tllnjhkklk 123:i need to
-1 mrllmmlmmm 123:i need you
-7 mmnmmmmmmm 123:i never knew
7 - 123:i never learned
-11 mlpmllmmmm 123:i never thought
1 - 123:i owe my
5 - 123:i passed my
-9 mlplmmmlmm 123:i prefer the
3 - 123:i run a
-1 llqlmljmmm 123:i see what
10 - 123:i sing in
-15 mllsmllmmm 123:i spilled coffee
-7 mmlnmmlmmm 123:i still 've
-5 mmrhmmlmmm 123:i still do
10 - 123:i still live
2 - 123:i study at
3 - 123:i study law
8 - 123:i take my
2 klkujilllm 123:i think i
-4 rmcjwlmmmm 123:i think it
-5 mmtflmmmlm 123:i think so
-2 llskjlmmmm 123:i think that
-8 sljivhmlmm 123:i think the
-3 kmtjllhmmm 123:i think you
2 - 123:i told my
-6 mmkqmlmmmm 123:i took a
14 - 123:i took up
6 - 123:i used to
-2 mehwmkmymm 123:i want a
-6 myflmmmkmm 123:i want it
-12 mkygmmllmm 123:i want something
-11 kmtjlkmlmm 123:i want the
5 hyaoifrikj 123:i want to
6 lphlmllxml 123:i want you
8 - 123:i was a
11 - 123:i was adopted
-6 kmfummkmmm 123:i was asleep
3 - 123:i was diagnosed
-5 lsrfmkkmmm 123:i was hoping
-2 mmjtmlmmmm 123:i was in
-15 lltammymmm 123:i was just
0 mmlommmmmm 123:i was late
-3 mmolmmlmmm 123:i was not
-6 mmjommmmmm 123:i was on
2 - 123:i was raised
-7 mmojmlmmmm 123:i was thinking
-4 vkqimkmmmm 123:i was wondering
3 mklqlkmmml 123:i went to
-10 lkgglylmmm 123:i wish i
-9 lkrkmhummm 123:i wish you
-5 mlmrmjmmmm 123:i woke up
2 - 123:i work in
-9 mkojmwlmmm 123:i would 've
-5 tubkmhmymm 123:i would like
4 - 123:i wrote a
-3 lmmllqmmlk 123:if i could
-2 lmlllpmmkm 123:if i had
-2 lmmmkommlm 123:if i was
-2 ollmlmlmll 123:if i were
-8 mkmkktmmkl 123:in my dream
3 mkmmmmmmmm 123:is there a
-20 ljfcxlylml 123:it 's a
2 - 123:it 's been
-9 mmjwlmimmm 123:it 's my
-3 lmujjmjmmm 123:it 's not
0 mwklkmlnmk 123:it should be
-11 lmllrllmmm 123:kids these days
-1 mjmlmujmml 123:let us pretend
5 - 123:me and my
-18 mjmrlklmmm 123:my battery is
2 - 123:my best friend
11 - 123:my blood pressure
-8 mlmnmlmmmm 123:my brother is
-11 mimhkrmmml 123:my character grew
-9 mlmomklmlm 123:my coffee got
-8 mmmpmlmmmm 123:my daughter is
-2 mllqllkmmm 123:my eyes 're
7 - 123:my favorite thing
-10 mrmkmlllml 123:my function returns
2 - 123:my girlfriend is
15 mlmommmmmm 123:my hair is
-9 mjmtljllmm 123:my hands 're
2 - 123:my husband is
-9 lpmmlllmmm 123:my internet is
-15 mkmelylmmm 123:my kingdom is
2 mlmpmllmmm 123:my laptop is
-20 mllomllmmm 123:my mom is
-3 mimllqlmlk 123:my name is
-6 mmmommlmmm 123:my neighbour is
5 - 123:my policy number
2 mlmplmlmmm 123:my shoes 're
-12 mmmnmlmmmm 123:my sister is
-11 mmmnmmlmmm 123:my son is
4 - 123:my son was
-8 mjmdmylmml 123:my spaceship is
4 - 123:my wife and
-11 mimqmmmmmm 123:my wife is
7 - 123:one of my
1 - 123:our anniversary is
6 mmmolllmmm 123:she 's having
9 mmlnlmmmmm 123:she 's on
-1 mmvlllemmu 123:thank you for
-1 mmtlkmjmmm 123:that 's a
0 mmpklmkmmm 123:that 's so
-2 lmhmlmymmm 123:that 's what
0 mmpmkmlmml 123:that would be
-9 mmlqjlmmmm 123:the baby is
-12 mlllqkmmml 123:the capital of
11 - 123:the company i
-3 mlmpjjmmmm 123:the dog is
-12 mllugllmmm 123:the kids 're
-7 mlmgvlmlml 123:the stock market
-5 mkmmtkmmmm 123:the sun is
8 mmmtillmmm 123:there 's a
2 mmlqkmkmmm 123:there 's nothing
-1 lmpljmmmmm 123:this is not
-9 mlmjtmllmj 123:water boils at
-8 ikmrlmmmmj 123:we 're having
-13 mmlojmlmml 123:we 're in
9 - 123:we 've a
1 - 123:we 've been
-6 mwmjkmlmmk 123:we 've two
3 - 123:we adopted a
8 - 123:we do not
-3 nmmmmmlmmm 123:what 's a
-1 nmlmmmmmmm 123:what can i
-3 nlmmmmkmmm 123:what do you
-3 olmmmlmmlm 123:what should i
3 - 123:when i was
0 pmmlmmjmmm 123:where 're you
-2 ohmmmlmmml 123:why does my
-2 lmslklkmmm 123:wow that 's
-1 lolmjlllmy 123:you 'll be
-4 nrlljskmml 123:you 're a
0 kktmjmjmmm 123:you 're the
-2 kjklylkmmk 123:you 've to
-2 llflsmnmmm 123:you can not
-12 lllllrlmtl 12:" i
-7 ylllmjmmll 12:'m i
-2 rmmmlmhmml 12:'ve you
-9 klklulkmml 12:a good
-10 lkklskmmsl 12:according to
20 - 12:allergic to
-2 mjlmlmlpml 12:answer in
2 mlmlmsmmlm 12:as a
-2 mkmlmsmmjl 12:as the
7 - 12:at home
14 - 12:being a
-5 lplvlmilmm 12:call me
-6 nmllmjmmlm 12:can i
-2 hkupkmmkml 12:can not
9 oslllmilml 12:can you
-6 gqmllllmml 12:could you
-6 mqmllmjkml 12:create a
0 smmlmmhmmm 12:did you
24 haflkmywmm 12:do not
-6 qmmjlmmlmm 12:do we
-3 tllllmhkml 12:do you
-11 lmmkollmml 12:dogs 're
1 mlmqlmllml 12:done with
-5 lpmkllllml 12:give me
-1 mrmmmlklml 12:go ahead
0 llltimmmml 12:going to
0 mmamlmtmml 12:good luck
1 mmikmmrmmm 12:good morning
7 - 12:growing up
-11 mmlpkllmml 12:he 's
-13 mmmkgvmmlm 12:he has
-8 lmkujllmmm 12:he is
23 mmmplmmmmm 12:he just
4 mmrllmlmmm 12:he says
-3 lmkkvkmmmm 12:he was
-7 msllmlijmm 12:help me
11 - 12:her name
2 rlmmmllmmm 12:how can
-8 plllmlmmlm 12:how do
-6 qlmllmkmmm 12:how to
-6 mrojkmppli 12:i 'd
-33 fvluiaafli 12:i 'll
-10 nqlybarbbg 12:i 'm
-17 qyaygaeijd 12:i 've
-10 mulklimmmm 12:i added
2 - 12:i adopted
-12 mlthmkilmm 12:i agree
5 - 12:i also
-13 miyglhjlml 12:i appreciate
-11 mjxkmllmlm 12:i asked
-1 mkskvkfmmm 12:i believe
-13 lmnhmltmmm 12:i bet
4 mmlomlmmmm 12:i bought
6 - 12:i broke
-10 mliumlmmmm 12:i burned
9 igmtjiujll 12:i can
-11 mlmlmpmmmm 12:i carry
0 msllmlmmmm 12:i changed
10 - 12:i collect
-8 kklvmjklmm 12:i could
-12 klplmlllmm 12:i did
20 viwajkjxlm 12:i do
-9 mjlkmpmmmm 12:i draw
10 - 12:i drive
-6 mmmpmkmmmm 12:i dropped
3 - 12:i eat
10 - 12:i enjoy
7 - 12:i failed
-36 kieykeakll 12:i feel
15 - 12:i finished
-17 mljsmllmmm 12:i forgot
2 mmommmllmm 12:i found
6 - 12:i gave
17 knlrmljlmm 12:i get
20 mklrmlmmll 12:i go
-1 lhktlfilml 12:i got
-11 mmeomlymmm 12:i gotta
7 - 12:i grew
-10 lkxgmlimmm 12:i guess
-11 ljmrlljllm 12:i had
20 mlnmmmmlmm 12:i hate
1 mmrkmmgmmm 12:i hear
-16 llglyimmmm 12:i heard
-8 kkreljslmm 12:i hope
1 - 12:i inherited
-38 uufnljpkmm 12:i just
0 lnktmjmmmm 12:i keep
-11 elyfmkjlmm 12:i know
1 mikvmkmmmm 12:i left
-7 kjydllgkmm 12:i like
15 - 12:i live
7 - 12:i lost
-1 kkpgllnklm 12:i love
18 - 12:i made
11 - 12:i make
-6 oirlmlmlmm 12:i mean
-4 mlpkmkmmmm 12:i meant
4 - 12:i met
2 mmflmmsmmm 12:i miss
-15 lldqmlummm 12:i missed
-7 mlgvmlmmmm 12:i must
-48 oyfldagrji 12:i need
-8 mlrllklmmm 12:i never
-8 mhjslilymm 12:i only
-13 mlivmilmmm 12:i overslept
1 - 12:i owe
4 - 12:i own
18 - 12:i passed
4 - 12:i play
8 mlplmmmlmm 12:i prefer
2 - 12:i quit
4 mmhmylmmmm 12:i read
-6 mkrkmmmmmm 12:i really
4 - 12:i rent
3 - 12:i run
-14 mmtimlklmm 12:i said
-11 llvimlhlmm 12:i see
12 - 12:i sell
-1 mmnmmmmmmm 12:i should
10 - 12:i sing
-12 mlgwmlkmmm 12:i slept
-15 mllsmllmmm 12:i spilled
2 - 12:i start
12 lkpmmlkmmm 12:i still
5 - 12:i study
8 mjmlmnmmmm 12:i take
1 - 12:i teach
-34 rgwfyaejkk 12:i think
2 - 12:i told
14 mljsmkmmmm 12:i took
1 mmplmllmmm 12:i tried
3 - 12:i turned
-11 mlvamlkmmm 12:i understand
8 mqkmmmmmmm 12:i use
6 - 12:i used
4 - 12:i usually
8 - 12:i visited
-21 dyfnfanyji 12:i want
17 polqkdtlll 12:i was
-13 mkjwmklmmm 12:i watched
-1 lhlvlklmml 12:i went
-32 ksldjxslml 12:i wish
-5 mlmrmjmmmm 12:i woke
13 - 12:i won
27 - 12:i work
-11 rlsblxjxll 12:i would
18 - 12:i write
20 - 12:i wrote
-11 njkkhullij 12:if i
4 mlmkmommlm 12:in a
-20 lhmhqwllij 12:in my
4 krkjhtyfvl 12:in the
-3 lqmkkomlll 12:in this
1 nkmmlmmmmm 12:is it
3 nkmjmmmmmm 12:is there
17 ifawxkyilj 12:it 's
-2 milvokmmmm 12:it has
-6 ljilulmlmm 12:it is
-1 mrilhmkymk 12:it should
-2 liiiymlmml 12:it takes
3 lkslklklmm 12:it was
-2 mkwkjmilmm 12:it works
-1 mfummmjnmm 12:keep it
-11 lmllrllmmm 12:kids these
-3 lmlqmklmml 12:later i
-1 lhwmlmkjmm 12:let me
-22 kthfjuviki 12:let us
-13 lmllrmjmmm 12:life is
-7 llklxmjlmm 12:love is
-1 lgkmkmkvmm 12:make it
5 - 12:me and
-7 mpmkmlmlll 12:my app
12 mlmmmmmmmm 12:my back
-18 mjmrlklmmm 12:my battery
10 - 12:my best
11 - 12:my blood
-14 mlmnmkkmwl 12:my boss
1 - 12:my bro
-4 mlmnmlmmmm 12:my brother
3 mkmpmmlmmm 12:my car
2 - 12:my cat
-20 mdmekymlml 12:my character
-8 mslgmmmlmm 12:my code
-9 mlmomklmlm 12:my coffee
14 - 12:my company
6 - 12:my dad
1 mmmpmlmmmm 12:my daughter
4 mlmommlmmm 12:my dog
8 - 12:my ex
-2 mllqllkmmm 12:my eyes
4 - 12:my family
8 lkykklmmlm 12:my favorite
-3 mhljkklymm 12:my first
-16 mrmklkmmmm 12:my flight
-8 mlmpmlkmmm 12:my food
-11 mlskmlpmlm 12:my friend
-10 mrmkmlllml 12:my function
2 - 12:my girlfriend
2 - 12:my grandfather
3 - 12:my grandma
1 - 12:my grandmother
15 mlmommmmmm 12:my hair
-9 mjmtljllmm 12:my hands
-17 mimwlkkmmm 12:my head
5 - 12:my husband
-9 lpmmlllmmm 12:my internet
-15 mkmelylmmm 12:my kingdom
8 - 12:my landlord
8 mlmpmllmmm 12:my laptop
-13 mllomllmmm 12:my mom
5 - 12:my mother
-3 mimllqlmlk 12:my name
-5 mmmommlmmm 12:my neighbour
-7 mlmomlmmmm 12:my nose
7 - 12:my old
-1 jxmhlmmmlm 12:my order
1 - 12:my parents
4 mkmsllkmml 12:my phone
-12 mhkfmjyllm 12:my pleasure
5 - 12:my policy
-9 mjmsmljlmm 12:my screen
2 mlmplmlmmm 12:my shoes
-28 mllmmklmsm 12:my sister
-3 mmmnmmlmmm 12:my son
-8 mjmdmylmml 12:my spaceship
-6 mllslmkmml 12:my team
13 - 12:my therapist
2 - 12:my uncle
12 momlmllmmm 12:my website
-19 mlmullkmmm 12:my whole
-3 mimqmmmmmm 12:my wife
13 hmkmmmvmmm 12:not much
-1 mllvkmklmm 12:on the
7 - 12:one of
1 - 12:our anniversary
1 - 12:our dog
5 - 12:our house
5 mmmpkmmmmm 12:out of
14 - 12:project falcon
-1 llkpjlplml 12:see you
5 lmivhlklll 12:she 's
4 mmmnlmmmmm 12:she had
12 mmmpjlmmmm 12:she is
-19 mllitjmmtl 12:she wrote
7 ommmmmmmmm 12:should i
-1 lmgkumilml 12:some people
-2 mlljmtlmll 12:suppose i
-5 tsllklkkmm 12:tell me
-1 lluklljmms 12:thank you
-3 jkyeckpljj 12:that 's
0 mmrmkmemmm 12:that helped
0 mmplgmlmmm 12:that is
0 mlqljmlmml 12:that must
0 mmpmkmlmml 12:that would
-2 mrtlklmiml 12:the answer
7 mmlqjlmmmm 12:the baby
-14 mkmkqkmmll 12:the book
-12 mlllqkmmml 12:the capital
-1 mlmpllmmmm 12:the cat
-23 loljslmlki 12:the company
2 mlmpjjmmmm 12:the dog
14 mjtlommkmm 12:the first
-3 mlmrkmmmmm 12:the heating
-1 mllugllmmm 12:the kids
14 - 12:the landlord
1 mmlokmmmmm 12:the meeting
-9 mjmiukmlml 12:the movie
-13 mkmkqjmmml 12:the museum
-1 mlmpklmmmm 12:the neighbours
-4 mkmlplmmml 12:the new
-12 mkmkaylmmm 12:the old
6 - 12:the release
-7 mlmgvlmlml 12:the stock
-5 mkmmtkmmmm 12:the sun
7 ljkksllmml 12:there 're
8 mmkyeljmml 12:there 's
-1 lmludmlmmm 12:they 're
-2 lllkvlmlml 12:they should
-4 kkxjgmkmll 12:this is
9 mmlpmlmmmm 12:today i
15 - 12:today is
-4 mlmommmmll 12:tomorrow i
5 llmvgmlmml 12:trying to
-9 mlmjtmllmj 12:water boils
-7 mjoqiltmmg 12:we 'll
15 ilhycgjlmo 12:we 're
12 mykjjmlmmk 12:we 've
9 - 12:we adopted
-6 mltkkmimml 12:we can
8 - 12:we do
4 mmkolmmmmm 12:we got
7 mlivkmjmml 12:we had
2 mlkqlmjmml 12:we just
-6 mlmjvkmmml 12:we live
6 - 12:we lost
-9 mrktimkmmh 12:we need
-5 mlmejmymmk 12:we should
0 pkmllmlmmm 12:what 're
-8 klkjlmrmml 12:what 's
-5 altyllwmmm 12:what a
0 nmkmmmjmmm 12:what about
-1 nmlmmmmmmm 12:what can
-3 nlmmmmkmmm 12:what do
-3 olmmmlmmlm 12:what should
12 - 12:when i
0 pmmlmmjmmm 12:where 're
-1 nllmmmlmmm 12:which one
-2 ummljmlmmm 12:who is
-2 ohmmmlmmml 12:why does
0 gukmmmllml 12:would you
-2 lluljlkmmm 12:wow that
-4 mrmmlmliml 12:write a
-1 lolmjlllmy 12:you 'll
-8 fyrkaymlmi 12:you 're
-4 igwkxlimmj 12:you 've
21 jkalulxlmk 12:you can
-1 lltllmglmm 12:you got
15 lmhllmvmmm 12:you know
0 lkimmmlmml 12:your answer
-9 klklulkmml 12=a good.PERSON
7 - 12=growing up.WE
11 - 12=her name.AUX
2 rlmmmllmmm 12=how can.I
-8 plllmlmmlm 12=how do.I
-14 mymdlfhqli 12=i 'd.LIKING
-6 mkcymlkmmm 12=i 'd.PRAISE
-3 mkrlmmkmmm 12=i 'll.AUX
38 - 12=i 'm.CONDITION
-11 mrhjmjwmmm 12=i 'm.DEICTIC
-5 mmkpmlkmmm 12=i 'm.HOME
-11 eilqmilkll 12=i 'm.MOOD
-14 jincmjumml 12=i 'm.NOW
-19 miksmlkmmm 12=i 'm.PLAY
12 gmaqmlymmm 12=i 'm.PRAISE
-5 mlqcmlxmmm 12=i 'm.THANKS
18 mpllmmmmmm 12=i 'm.WORK
7 - 12=i 've.CONDITION
11 mlpkmmmmmm 12=i 've.LASTING
-12 lrnhmmlmmm 12=i 've.NOW
-7 miwjmkkmml 12=i appreciate.YOU
-9 mjlkmpmmmm 12=i draw.MY
-4 mkgvmlmlmm 12=i feel.LIKING
-2 mmfpmmlmmm 12=i feel.MOOD
-4 mmmmlmlmmm 12=i feel.PRAISE
-17 mljsmllmmm 12=i forgot.MY
-5 mmtcmmlmmm 12=i got.DEICTIC
21 - 12=i got.MY
-6 mmknmmkmmm 12=i got.YOU
2 - 12=i had.MY
0 mlnmmmmlmm 12=i hate.DEICTIC
-5 mlqlmllmmm 12=i hope.DEICTIC
-7 llhkmkwmmm 12=i hope.YOU
1 - 12=i inherited.MY
12 kmqlmlkmmm 12=i know.WH
14 mmnmmmlmmm 12=i like.DEICTIC
9 - 12=i like.MY
10 - 12=i like.PET
-6 lmolmmlmmm 12=i like.WH
-6 mmolmmklmm 12=i like.YOU
4 - 12=i lost.MY
-12 mlplmmfmmm 12=i love.DEICTIC
2 - 12=i love.PLAY
-10 kmtjmmlmmm 12=i love.WH
-12 mmblmmwlmm 12=i love.YOU
16 - 12=i made.DEICTIC
4 - 12=i miss.MY
-3 mmglmmvmmm 12=i missed.YOU
-5 mmlhlmmymm 12=i need.DEICTIC
-1 mrllmmlmmm 12=i need.YOU
1 - 12=i owe.MY
5 - 12=i passed.MY
-1 llqlmljmmm 12=i see.WH
-5 mmrhmmlmmm 12=i still.AUX
10 - 12=i still.HOME
8 - 12=i take.MY
-7 qlihtllmmm 12=i think.DEICTIC
2 klkujilllm 12=i think.I
-7 mmqkkmmmmm 12=i think.THIRD
-3 klyjkkhmmm 12=i think.YOU
2 - 12=i told.MY
-6 myflmmmkmm 12=i want.DEICTIC
6 lphlmllxml 12=i want.YOU
3 - 12=i was.CONDITION
4 - 12=i was.HOME
0 mmlommmmmm 12=i was.MOOD
-15 lltammymmm 12=i was.NOW
-10 lkgglylmmm 12=i wish.I
-9 lkrkmhummm 12=i wish.YOU
-8 srijmhlxmm 12=i would.LIKING
-8 mlklislmkj 12=if i.AUX
-3 lmmllqmmlk 12=if i.MODAL
-1 ltlljvmllm 12=in the.DEICTIC
-9 mmjwlmimmm 12=it 's.MY
-1 mmolkmjmmm 12=it 's.NOW
0 mmimimplmm 12=it was.PRAISE
-9 lalllyhmll 12=let us.IF
5 - 12=me and.MY
9 mlmmmmmmmm 12=my back.AUX
-18 mjmrlklmmm 12=my battery.AUX
2 - 12=my best.PERSON
-8 mlmnmlmmmm 12=my brother.AUX
2 mkmpmmlmmm 12=my car.AUX
-8 mslgmmmlmm 12=my code.AUX
-4 mmmpmlmmmm 12=my daughter.AUX
-2 mllqllkmmm 12=my eyes.AUX
4 - 12=my family.AUX
2 - 12=my girlfriend.AUX
15 mlmommmmmm 12=my hair.AUX
-9 mjmtljllmm 12=my hands.AUX
2 - 12=my husband.AUX
-9 lpmmlllmmm 12=my internet.AUX
-15 mkmelylmmm 12=my kingdom.AUX
2 mlmpmllmmm 12=my laptop.AUX
-20 mllomllmmm 12=my mom.AUX
-3 mimllqlmlk 12=my name.AUX
-6 mmmommlmmm 12=my neighbour.AUX
-7 mlmomlmmmm 12=my nose.AUX
9 mkmpllmmmm 12=my phone.AUX
2 mlmplmlmmm 12=my shoes.AUX
-12 mmmnmlmmmm 12=my sister.AUX
-7 mmmnmmlmmm 12=my son.AUX
-8 mjmdmylmml 12=my spaceship.AUX
-11 mimqmmmmmm 12=my wife.AUX
7 - 12=one of.MY
1 - 12=our anniversary.AUX
5 - 12=our house.AUX
18 mmpllmjmmm 12=that 's.MOOD
15 mmqlkmamml 12=that 's.PRAISE
-2 lmhmlmymmm 12=that 's.WH
-2 mrtlklmiml 12=the answer.AUX
-2 mskmllmlml 12=the answer.MODAL
-9 mmlqjlmmmm 12=the baby.AUX
11 - 12=the company.I
-3 mlmpjjmmmm 12=the dog.AUX
-12 mllugllmmm 12=the kids.AUX
-5 mkmmtkmmmm 12=the sun.AUX
15 - 12=today is.MY
1 - 12=we got.CONDITION
-1 hmwkmmnmmm 12=what a.PRAISE
-1 nmlmmmmmmm 12=what can.I
-3 nlmmmmkmmm 12=what do.YOU
-3 olmmmlmmlm 12=what should.I
3 - 12=when i.AUX
0 pmmlmmjmmm 12=where 're.YOU
-2 ohmmmlmmml 12=why does.MY
0 lkimmmlmml 12=your answer.AUX
-12 lllllrlmtl 1:"
-1 mkxljmjjml 1:'ll
-7 ylllmjmmll 1:'m
-2 ylklkmklmm 1:'re
-6 tkgjklylmk 1:'ve
-5 llmlkvlmlj 1:*
-10 sficyjylmj 1:a
0 lmmnlmlmmm 1:about
-10 lkklskmmsl 1:according
-2 mjlllmjwml 1:add
4 mmjmlmolml 1:after
-4 llskhmklmy 1:all
20 - 1:allergic
-5 mmkllmrlmm 1:almost
21 - 1:always
-3 lfkmlmkymk 1:answer
-1 yjrlimjlmj 1:any
-4 yjlkmmklmi 1:anyone
-12 kgijjyplth 1:as
-6 lymkjmlmml 1:assume
-10 mllvkljlml 1:at
-6 makklkryml 1:be
14 - 1:being
6 mmvmjmkmml 1:both
-3 mmlkkmpmml 1:bye
-5 lplvlmilmm 1:call
-6 yqsmhigjlk 1:can
-3 lymmjmlkml 1:change
-5 mqmlmlkkml 1:check
-1 mdllmmyamm 1:come
-1 mmmplmlmmm 1:cooking
6 mmpmlmbmmm 1:cool
-7 aylllkllmk 1:could
-6 mqmllmjkml 1:create
-15 lkhiekylly 1:dear
0 smmlmmhmmm 1:did
9 nachhkyylk 1:do
-1 rllmlmlkmm 1:does
-11 lmmkollmml 1:dogs
1 mlmqlmllml 1:done
8 mmmmplkmmm 1:every
-2 lkhkxmklmk 1:everyone
-2 mlykkmalml 1:exactly
-7 mwlkjlhlll 1:explain
-4 lljykmglml 1:finally
2 lijjhuvlkx 1:for
-2 mljljkkkxy 1:from
-5 lllkllkmmk 1:give
0 llwkkmjmmm 1:glad
-1 mylkmlghml 1:go
30 llkwhmllml 1:going
-3 jkngplpjli 1:good
-5 ullokmimml 1:got
7 - 1:growing
-1 mmhllmumml 1:happy
-3 lkktolilml 1:having
1 jkkpeyjkqk 1:he
-7 msllmlijmm 1:help
11 - 1:her
0 lldklmylmm 1:here
7 mmkkmlmmum 1:his
0 lmkijmymml 1:hope
-15 xigjejglkk 1:how
48 avyyaahjaa 1:i
-11 mjikttjlii 1:if
-4 ljkmltklll 1:imagine
-4 muklmlkfml 1:improve
-44 gjhemyutnc 1:in
-2 mmmkklmrml 1:include
1 yhkiilllml 1:is
-7 dgrypgkrka 1:it
16 - 1:job
8 mfummmjnmm 1:keep
11 lmllrllmmm 1:kids
-4 mlmllrmmll 1:last
-3 lmlqmklmml 1:later
-23 korfiutfkh 1:let
-17 lllkymhlmk 1:life
-13 llklgtylmk 1:long
-1 mmvmjmglml 1:looks
-11 lljktltlml 1:love
-12 luikjkhplk 1:make
-12 mmlnpmlmmk 1:many
-2 mlxokmclml 1:me
4 - 1:mom
-2 mjilimhymk 1:more
-12 mllkyllmlj 1:most
0 ayjyanpuna 1:my
-3 tlluimjjmk 1:need
17 mmrldlulml 1:never
2 myflkmiimk 1:next
-2 lklljmplml 1:nice
11 - 1:nimbus
-1 klhkymgkml 1:nobody
7 glyphmhjmk 1:not
11 llyjpmgkml 1:nothing
4 mmjljmylml 1:of
0 mlkvlmlmml 1:off
-2 lmsclmwkml 1:okay
0 mllvkmklmm 1:on
3 lydlslkjml 1:one
19 ldlptkklly 1:our
2 lklyillmmm 1:out
4 lllkylikmj 1:people
-2 mmtlklfmmm 1:perfect
14 - 1:project
-2 lmmplmkmml 1:reached
-6 mjmtjmllml 1:reaching
-3 vlhkkmjmml 1:really
26 - 1:remember
-3 mkprmkmmjl 1:right
-6 llyjhmkjmi 1:same
-4 mjlllsrmkl 1:say
-1 llkpjlplml 1:see
7 jhnxjphkwi 1:she
7 ommmmmmmmm 1:should
-14 mmkmkmumml 1:since
-1 lmgkumilml 1:some
18 - 1:someone
-1 lleyjlolml 1:sorry
-4 mlvljmhlml 1:sounds
-5 llxokmdlml 1:still
-3 llmxglllmj 1:stuck
-15 llljltlmkk 1:suppose
-1 mekmlmrpml 1:take
-6 tsjlklqjml 1:tell
-1 lluklljmms 1:thank
-24 hcyaaiaijf 1:that
28 axpjqqabya 1:the
12 dheutjulmk 1:there
-10 ikipxjjklk 1:they
-9 jayiljhjly 1:this
23 lmlrlllmmm 1:today
-4 mlmommmmll 1:tomorrow
0 llmommmmmm 1:tonight
0 lmmplmkmml 1:too
2 llkukmlmmk 1:trying
13 - 1:two
-4 lallkmkyml 1:use
-9 mlmjtmllmj 1:water
-1 mmyjlmalml 1:way
7 drvsramikh 1:we
-4 mfnqejrklj 1:what
9 xllgwkglmj 1:when
-3 tlkllmjmml 1:where
0 vkllmmilmm 1:which
-5 gllkhlylmm 1:who
4 tglkklilml 1:why
-3 mkkljmxlml 1:wish
0 gukmmmllml 1:would
-2 lluljlkmmm 1:wow
-7 lqljjmksmk 1:write
7 - 1:yesterday
8 yiycsraele 1:you
-6 iyyialermd 1:your
-12 lllllrlmtl 1=".I
-7 ylllmjmmll 1='m.I
-2 rmmmlmhmml 1='ve.YOU
-9 klklulkmml 1=a.MOOD
-9 klklulkmml 1=a.PRAISE
21 - 1=always.CHAT
-2 mlkmltqllk 1=as.YOU
7 - 1=at.HOME
2 mmlplmlmmm 1=at.WORK
-6 nmllmjmmlm 1=can.I
9 oslllmilml 1=can.YOU
-6 gqmllllmml 1=could.YOU
0 smmlmmhmmm 1=did.YOU
-6 qmmjlmmlmm 1=do.WE
-3 tllllmhkml 1=do.YOU
-11 lmmkollmml 1=dogs.AUX
-1 mmwlmmilml 1=good.CHAT
1 mmhjlmwmmm 1=good.NOW
-11 klistilllm 1=he.AUX
23 mmmplmmmmm 1=he.NOW
-6 xkillkjmlm 1=how.AUX
2 rlmmmllmmm 1=how.MODAL
-27 nhyraaathf 1=i.AUX
22 - 1=i.HOME
15 mlrllklmmm 1=i.LASTING
39 hgyaljgglm 1=i.LIKING
-58 dosycbaoic 1=i.MODAL
-12 trjolimkml 1=i.NOW
4 - 1=i.PLAY
35 - 1=i.WORK
-11 njkkhullij 1=if.I
-3 lqmkkomlll 1=in.DEICTIC
-20 lhmhqwllij 1=in.MY
3 piljlmmmml 1=is.DEICTIC
-5 juojhkiymi 1=it.AUX
-2 lykldlkymj 1=it.MODAL
-2 mkwkjmilmm 1=it.WORK
-1 mfummmjnmm 1=keep.DEICTIC
-11 lmllrllmmm 1=kids.DEICTIC
-3 lmlqmklmml 1=later.I
-22 kthfjuviki 1=let.WE
-17 lllkymhlmk 1=life.AUX
-7 llklxmjlmm 1=love.AUX
-1 lmimkmjrml 1=make.DEICTIC
-4 mykhmlmkmm 1=my.CHAT
-35 jykbkigjkj 1=my.CODE
3 mhljkklymm 1=my.DEICTIC
-8 mjmkximmmm 1=my.HOME
0 lektkkjlql 1=my.KIN
-19 mlmullkmmm 1=my.LASTING
8 lkykklmmlm 1=my.LIKING
6 jylfkllmll 1=my.ORDER
20 mjqtljklvk 1=my.PERSON
13 mlmommlmmm 1=my.PET
10 - 1=my.PRAISE
22 - 1=my.WORK
11 - 1=nimbus.AUX
12 - 1=our.HOME
1 - 1=our.KIN
3 - 1=our.PET
-12 mkmlklmmms 1=our.WORK
-1 llkpjlplml 1=see.YOU
12 mmmpjlmmmm 1=she.AUX
2 mmlommlmmm 1=she.NOW
7 ommmmmmmmm 1=should.I
0 mmmwkmhmml 1=sorry.AUX
-2 mlljmtlmll 1=suppose.I
-1 lluklljmms 1=thank.YOU
-1 lkyjalhkmk 1=that.AUX
0 mltlimjlmk 1=that.MODAL
-8 loyiellxlk 1=the.CHAT
-5 kyhoailkih 1=the.CODE
15 lhyklmlkmm 1=the.DEICTIC
-6 lklxkjkmll 1=the.KIN
14 mlmonlmmml 1=the.PERSON
1 mjmsiimmll 1=the.PET
0 mmmkqmmmmm 1=the.PLAY
-31 llkixkllji 1=the.WORK
4 likhylklmk 1=there.AUX
-4 klkrmlllml 1=they.AUX
7 mmmkplmmmm 1=they.HOME
-2 lllkvlmlml 1=they.MODAL
-4 kkyifmjlll 1=this.AUX
14 mmmolmlmmm 1=today.AUX
9 mmlpmlmmmm 1=today.I
-4 mlmommmmll 1=tomorrow.I
0 lmmplmkmml 1=too.MOOD
6 hhsvaeyklg 1=we.AUX
-6 mlmjvkmmml 1=we.HOME
-17 lixgdlylme 1=we.MODAL
2 mlkqlmjmml 1=we.NOW
-9 uhkjjkimll 1=what.AUX
-4 pklmlklmll 1=what.MODAL
12 - 1=when.I
-3 tlkllmjmml 1=where.AUX
-1 nllmmmlmmm 1=which.DEICTIC
-2 ummljmlmmm 1=who.AUX
4 qhmlklmmml 1=why.AUX
0 gukmmmllml 1=would.YOU
-2 lluljlkmmm 1=wow.DEICTIC
9 cynikvqjmo 1=you.AUX
19 gkhlyhskms 1=you.MODAL
-1 ljfllmkvmk 1=your.CHAT
3 mmtlkmlmmm 2:!
-6 mrojkmppli 2:'d
-47 dtlxeabdkm 2:'ll
-22 nqlwbaybbg 2:'m
-19 bumpwpagla 2:'re
15 dbayaeyfhe 2:'s
-12 mybymabhja 2:'ve
18 lplkfjkjky 2:0
-14 mjmlnlmllq 2:0000
-9 ayrvglxhjg 2:a
0 nmemlmilmm 2:about
-5 llllillmmy 2:add
-10 mulklimmmm 2:added
21 - 2:adopted
-20 mkydlkhlmk 2:agree
-1 mrmmmlklml 2:ahead
-3 mmkgymkmmk 2:all
5 lmimjmwmml 2:also
40 lkkkekykmy 2:and
6 - 2:anniversary
11 kpllillrmk 2:answer
-7 mpmkmlmlll 2:app
-13 miyglhjlml 2:appreciate
-18 mqlivlkqmj 2:as
-11 mjxkmllmlm 2:asked
7 lfkrelvpmi 2:at
9 mmlqjlmmmm 2:baby
11 mlkmmmnmmm 2:back
-19 mitdylsjlk 2:bad
3 mmkltmmmmm 2:band
-19 mjlnsklmml 2:battery
-1 mkskvkfmmm 2:believe
10 - 2:best
-13 lmnhmltmmm 2:bet
-6 mllkumklmk 2:birds
11 mmhlmmrmmm 2:birthday
11 - 2:blood
-9 mlmjtmllmj 2:boils
-14 mkmkqkmmll 2:book
-14 mlmnmkkmwl 2:boss
6 mmlomlmmmm 2:bought
1 - 2:bro
28 - 2:broke
-4 mlmnmlmmmm 2:brother
19 - 2:budget
32 - 2:build
-10 mliumlmmmm 2:burned
-4 mllqkmkmmm 2:bus
7 mlylkmllml 2:but
16 ibdtyeshle 2:can
-12 mlllqkmmml 2:capital
3 mkmpmmlmmm 2:car
-11 mlmlmpmmmm 2:carry
3 mlmpllmmmm 2:cat
-1 msyjhljlmm 2:changed
-21 mdmdkyllkl 2:character
-2 mnmqhmlmmm 2:class
-4 mmmkpmmmmm 2:closed
-9 mtlgklmlml 2:code
-9 mlmomklmlm 2:coffee
10 - 2:collect
-5 loljslmlki 2:company
4 - 2:contract
-9 kjnvljjlml 2:could
6 - 2:dad
1 mmmpmlmmmm 2:daughter
-13 nkpjikilmm 2:did
19 ygyaqicskk 2:do
10 - 2:doctor
-6 ufyhgljlmk 2:does
7 mkmrjjlmlm 2:dog
-9 mjlkmpmmmm 2:draw
10 - 2:drive
-6 mmmpmkmmmm 2:dropped
5 - 2:eat
13 lylkdlmkmy 2:email
10 - 2:enjoy
-14 mymfikmkml 2:essay
8 - 2:ex
-1 mmlshmmmmm 2:exam
-2 mllqllkmmm 2:eyes
0 mkmmimmmmx 2:failed
14 - 2:falcon
4 - 2:family
8 lkykklmmlm 2:favorite
-36 kieykeakll 2:feel
26 - 2:finally
15 - 2:finished
12 lesimklymm 2:first
-10 mrmklkmmmm 2:flight
-10 mkluhlkmmm 2:food
-15 ltlyaljlmj 2:for
-17 klusikklmm 2:forgot
14 mmommmllmm 2:found
-9 mlskmlpmlm 2:friend
-10 msmjklllml 2:function
6 - 2:gave
17 knlrmljlmm 2:get
2 - 2:girlfriend
-12 mmtilkjlmm 2:give
21 mklrmlmmll 2:go
-13 qlokrlgmmj 2:good
3 jgpvifblml 2:got
-11 mmeomlymmm 2:gotta
2 - 2:grandfather
3 - 2:grandma
1 - 2:grandmother
7 - 2:grew
-10 lkxgmlimmm 2:guess
6 lihyikglll 2:had
15 mlmommmmmm 2:hair
-9 mjmtljllmm 2:hands
13 lijrrtilll 2:has
20 mlnmmmmlmm 2:hate
4 mlmmkmmlmr 2:he
-17 mimwlkkmmm 2:head
1 mmrkmmgmmm 2:hear
-22 llpkwhkmml 2:heard
-13 mklopllmmm 2:heart
-3 mlmrkmmmmm 2:heating
-1 lmsljmcmmm 2:helped
5 mjwlimlmmm 2:helps
20 ljvjjmglmy 2:here
1 lljyjmikml 2:home
-8 kkrekjtlml 2:hope
6 - 2:house
-19 mklkljmmvk 2:how
5 - 2:husband
-36 vbghayyiwy 2:i
0 olpmlmikml 2:idea
-5 vmkklohmmm 2:if
-9 lbkykltcmh 2:in
1 - 2:inherited
-9 lpmmlllmmm 2:internet
-13 tmmkomklml 2:invented
17 iakfyfafkd 2:is
-9 jvdgbksyjk 2:it
-3 munmlmglml 2:job
-19 ttaygjiklk 2:just
17 lnktmjmmmm 2:keep
1 mllugllmmm 2:kids
-15 mkmelylmmm 2:kingdom
0 jkreqjrlmk 2:know
17 amllqmvlml 2:knows
25 - 2:landlord
6 nlmomllmmm 2:laptop
-14 ljtlimukmk 2:last
3 mikvmkmmmm 2:left
-8 iiyfdksilk 2:like
16 mmklymikml 2:likes
7 sllgvjllmk 2:live
-2 mllliymmlj 2:looked
12 llllummjmm 2:lost
-1 kkpgllnklm 2:love
0 mmamlmtmml 2:luck
18 mkvmllmmmm 2:made
-9 lltkxlhjmj 2:make
-3 mlqlqmikml 2:makes
-4 plmljmmlmm 2:many
-48 qukschrbli 2:me
-6 uhollkmlmm 2:mean
-4 mlpkmkmmmm 2:meant
-11 mllnhmkmmx 2:meeting
8 - 2:met
-3 molvcmmjml 2:milk
2 mmflmmsmmm 2:miss
-15 lldqmlummm 2:missed
-13 mllomllmmm 2:mom
-2 myelhmjqml 2:more
7 mmgnmmqmmm 2:morning
5 - 2:mother
4 - 2:moved
-9 mjmiukmlml 2:movie
12 hmjnkmslmm 2:much
-13 mkmkqjmmml 2:museum
-14 kmrtjkihms 2:must
-28 ljllpswhhg 2:my
0 lgmlkplmku 2:name
-57 nycriaerjd 2:need
-5 mmmommlmmm 2:neighbour
0 mlmpklmmmm 2:neighbours
-12 llolskklml 2:never
-7 lkjlskommk 2:new
-6 mlllkqqmlk 2:night
-7 mlmomlmmmm 2:nose
20 halnflyulk 2:not
-1 lkvilkymkj 2:now
10 kiymvkhkmg 2:of
4 mvmllmljmm 2:off
-9 ljijayylml 2:old
-5 myjikmxgmi 2:on
-1 nwllimbkml 2:one
-10 lhhsvijyml 2:only
-1 jxmhlmmmlm 2:order
-3 lmguvmhlmm 2:out
-13 mlivmilmmm 2:overslept
1 - 2:owe
4 - 2:own
1 - 2:parents
18 - 2:passed
-25 jjfiylhlki 2:people
4 mhlspkkmmj 2:phone
4 - 2:play
8 mlmltmkmmi 2:plays
-12 mhkfmjyllm 2:pleasure
5 - 2:policy
8 mlplmmmlmm 2:prefer
-6 mtmjjmlmmk 2:program
15 - 2:proposed
-1 lwhlmmlhmm 2:question
35 - 2:quit
-2 mmmkplmmmm 2:raised
4 mmhmylmmmm 2:read
-9 ljyjjlikml 2:really
-11 mlbmbmykmk 2:regards
6 - 2:release
4 - 2:rent
3 - 2:run
-14 mmtimlklmm 2:said
-7 lmlqollmlm 2:say
3 lmyikmlmmm 2:says
-9 mjmsmljlmm 2:screen
-11 jlugllslmm 2:see
12 - 2:sell
-5 mllmolmmmk 2:share
2 mlmplmlmmm 2:shoes
-25 rjfaygxxlo 2:should
-1 mklmlmknmm 2:simple
10 - 2:sing
-28 mllmmklmsm 2:sister
14 mllvkmjkml 2:sleep
-12 mlgwmlkmmm 2:slept
-3 mxmllmkjmm 2:some
-3 mmmnmmlmmm 2:son
-6 mkxlgmklmm 2:sounds
-8 mjmdmylmml 2:spaceship
-15 mllsmllmmm 2:spilled
2 - 2:start
-4 mekkhmkymk 2:step
16 lhvlllkmmm 2:still
-7 mlmgvlmlml 2:stock
-11 mmllsmlmml 2:students
3 mklmpmmmlm 2:study
3 - 2:summer
-5 mkmmtkmmmm 2:sun
-4 mimqlmlyml 2:table
8 mjmlmnmmmm 2:take
13 liiiymlmml 2:takes
-5 kyljklmmmk 2:task
-6 mllshlmmmm 2:taxi
1 - 2:teach
18 - 2:teacher
-23 mklsolklll 2:team
-1 luqkgrgilk 2:that
-26 bwayayseqa 2:the
13 - 2:therapist
2 vjfpkmilml 2:there
-11 lqllqlkkml 2:these
-34 rgwfyaejkk 2:think
1 kyejiuefkj 2:this
4 msmmhmmlmj 2:throws
5 olkkhmylml 2:time
11 ybyyajhira 2:to
2 - 2:told
-2 mmgllmjlmm 2:too
19 mljsmkmmmm 2:took
-13 mfmqpklmmh 2:train
1 mmplmllmmm 2:tried
3 - 2:turned
2 - 2:uncle
-11 mlvamlkmmm 2:understand
-2 mmmmommmmm 2:university
7 mmlpmmjmmm 2:up
-22 kthfjuviki 2:us
22 mqkmmmmmmm 2:use
7 - 2:used
4 - 2:usually
4 - 2:visa
8 - 2:visited
-2 llkvmklmlm 2:wait
-1 lmjqlmjmml 2:waiting
-6 mllkkvlmml 2:wake
-23 dyfmeanyjg 2:want
-4 nkoptakhki 2:was
-13 mkjwmklmmm 2:watched
-20 tfmijlllmt 2:we
12 momlmllmmm 2:website
3 - 2:wedding
-1 mklhkmyiml 2:well
-3 lhlwkklmmk 2:went
-19 mlmullkmmm 2:whole
-3 mimqmmmmmm 2:wife
0 mmltelmmmm 2:wifi
-32 ksldjxslml 2:wish
28 kakpimkymk 2:with
-5 mlmrmjmmmm 2:woke
9 mkmmulmmll 2:won
16 mllnrmllml 2:work
22 mkwkjmilmm 2:works
-12 rkybhwiwlk 2:would
18 - 2:write
-1 mluelmolml 2:wrong
0 mllitjmltl 2:wrote
-2 mlmlmpmmlm 2:year
-8 suadqhuelh 2:you
-3 lgdlktoyli 2:your
6 limmjrumjp 3:'ll
30 mlmmmnmmmm 3:'m
12 adlygfykkd 3:'re
-9 ljtmhtillk 3:'s
-44 kdgsjsokqy 3:'ve
36 jvkojklllp 3:0
14 ymlrysdsih 3:a
-15 kmgykyilml 3:about
-1 lwlmjlmlml 3:above
9 mommmlllmm 3:account
11 - 3:adopted
12 mmommllmmm 3:afraid
-2 gmyljmhuml 3:again
-14 ljnaslykmk 3:all
20 - 3:allergic
-2 mmhskmimmm 3:almost
-11 lskoilkmmk 3:already
11 - 3:always
8 kyhetuhelk 3:an
19 loisffqlmy 3:and
-1 lalmkmlyml 3:answer
-1 nmmjlmmmmm 3:any
16 mlmlkmllmy 3:as
6 nmmmmmmmmm 3:ask
-10 kmeyilkmmm 3:asleep
-40 feeykypjke 3:at
-13 mlgwmlhmmm 3:back
14 mllvkmjkml 3:badly
11 - 3:band
11 kipskwbbmy 3:be
11 nkiygjimmk 3:been
-12 ljjyjkilml 3:better
23 - 3:blue
16 - 3:board
-8 mmmmpmllmk 3:born
-22 mmsilmlmmm 3:both
-4 mjfymlmmmm 3:bring
-6 mljjylmmmm 3:broke
-1 mklllmlymm 3:but
20 lpkjgmjymk 3:by
42 mnhsllllml 3:call
-1 vulcmkmmmm 3:calling
-19 mllmojllyk 3:came
15 mmmlomlmmk 3:can
-15 mllsmllmmm 3:coffee
0 mmiommmmmm 3:cold
-14 llhwlmllml 3:come
-6 mkmommmmmm 3:cooking
-4 llulkqlllj 3:could
12 - 3:crossfit
14 mnmmmmllml 3:database
-22 jllmulsmlk 3:day
-11 lmllrllmmm 3:days
-6 mlvhlmjmmm 3:definitely
3 - 3:diagnosed
-11 lluplllmll 3:did
2 - 3:dinner
3 - 3:divorced
-14 mtyajjrkll 3:do
-5 ryjgklklll 3:does
4 - 3:dog
13 mmkltlmmmm 3:dogs
-7 lshqmhmmmm 3:doing
-7 rlkpmklmmm 3:done
-3 mklrmlmmll 3:down
-8 mkmkktmmkl 3:dream
-9 mliummjmmm 3:driving
-10 yljpjlkmmm 3:eat
-3 mllommlmmm 3:eating
-14 hmkxgklmmy 3:eggs
39 - 3:emojis
-2 mlmlrmmlmm 3:ended
8 - 3:engaged
6 pmmmmmjmmm 3:ever
1 - 3:every
-3 llqlmmmmlm 3:exactly
-3 lqmlkpmlll 3:exercise
12 - 3:expecting
4 - 3:expires
-6 mlmplmmmmm 3:feel
-12 lhkvmkkmmm 3:feeling
-5 mmmmmlimmm 3:fine
-1 mmkommlmmm 3:finished
0 mlmlpmmmmm 3:fired
-13 mvlinlmlmm 3:five
16 - 3:flying
-7 mukkmjmgmm 3:following
9 - 3:food
-28 xenruhyikk 3:for
4 - 3:fought
-5 nljqmlimmm 3:free
-5 kkmlolpmml 3:friend
-1 tjmklkllls 3:from
-1 lmsmlmfmmm 3:funny
40 - 3:future
-8 mjlojtlllm 3:game
-1 mjmkukmmmm 3:gave
-8 cylomilmmm 3:get
-9 lrklljkmml 3:getting
-3 morjmkmmmm 3:give
3 lsukihlmmj 3:given
-6 llycmmhmmm 3:glad
26 - 3:glasses
-19 jlnijjtjku 3:go
-18 ikoyneglmk 3:going
11 ilqhllslmk 3:good
42 kdjyljkmkl 3:got
11 gkppswdmmm 3:great
-11 mimhkrmmml 3:grew
4 - 3:guilty
-2 lkirlokmkm 3:had
13 llvkmllmmm 3:happy
27 mlllnmlmmm 3:hard
3 koheyjgkld 3:has
3 pyhmfkillh 3:having
-10 mmygkkmmmm 3:he
-12 mllpmmlmmm 3:heading
-1 llkrlmjmmm 3:hear
-12 liyfmlimmm 3:heard
-1 klirylkmmm 3:heat
-7 mtkjmlmmmm 3:help
0 mlqmkmlmmm 3:helped
0 mmqmjmilmm 3:helpful
9 mlmjulmmlm 3:her
-8 lkdyeluklj 3:here
5 mlmlkummlm 3:his
-5 mmkpmlkmmm 3:home
-5 lsrfmkkmmm 3:hoping
-6 yjqgjlumlm 3:how
-10 mklhylllmj 3:humans
-20 mlmsllllml 3:hurt
49 yclppyfjkg 3:i
-2 ljqlmqlmmm 3:imagine
39 preycifgkf 3:in
-1 ltkmkmjrml 3:include
16 mlmlktmmml 3:into
-7 mmmkqmllmm 3:invented
-64 bsgyawmadc 3:is
0 nqyaojbykl 3:it
19 - 3:job
-44 iauaojyklj 3:just
-9 mivatkvkml 3:keep
1 - 3:keeps
3 - 3:kid
5 - 3:kids
-12 mlmjkylmkl 3:king
-7 mmnmmmmmmm 3:knew
-1 olsmlmjlml 3:know
4 - 3:laid
2 mlmkommmmm 3:language
2 mpmmmmmjmm 3:last
0 mmgylmhmmm 3:late
3 - 3:law
-3 kklltmllmi 3:learn
7 - 3:learned
36 - 3:learning
-2 mllolmlmmm 3:leaving
16 mmlommlmmm 3:left
-8 mmalqmymml 3:life
-39 yyamhadyjh 3:like
13 - 3:listen
-13 mjjhmlymmm 3:listening
-18 kkjjuyjljt 3:live
1 mlmkhymmmm 3:lived
-1 mkmmnjmllq 3:lives
-5 mpmmmjklmm 3:logo
6 kmmsmmkmmm 3:long
-5 mkojmolmlk 3:look
-31 kyqakjkmlv 3:looking
1 mmsmjmllml 3:looks
2 mmklymikml 3:losing
-27 mjvnklflml 3:lost
14 mjwkmmklmm 3:love
3 mlrllmklml 3:made
6 - 3:makes
-13 mwmemkmmmm 3:making
-3 ymjlrmkkml 3:mammals
-7 mlmgvlmlml 3:market
6 khtjjjomtl 3:me
-4 olerkkqmmj 3:meet
8 ollmmmlmmm 3:mind
-3 mbyinlmhml 3:more
4 - 3:moved
-2 mxglillpmk 3:must
32 masyhspjjy 3:my
-9 mlmmmmmmml 3:name
-12 qtjelkmyll 3:need
24 msmmjlmlml 3:needs
21 lppjwjimmk 3:never
16 - 3:new
4 nkmkkwlmmm 3:next
-1 mmekkmwmmm 3:nice
-40 liumokqjmk 3:no
-39 yayalcamih 3:not
2 mmemjmxlmm 3:nothing
-4 mlvjkmilml 3:now
8 jklllmpnll 3:number
-10 cptijeqllc 3:of
7 mmlnmmlmmm 3:off
9 - 3:offered
-4 mmlommhmmm 3:okay
12 ummkmmfmmm 3:old
52 kjdylfgklw 3:on
-2 lhykgmkmml 3:one
-10 mmsamlymmm 3:only
-2 mqllommlmj 3:open
19 - 3:our
6 mlgwkkjmmk 3:out
15 - 3:over
-10 mkllmokmul 3:own
-9 mklsmmkmmm 3:packing
-1 mmmlnmmlml 3:paid
-1 mkyljmmlmm 3:paragraph
-11 mmmommkmml 3:parents
-28 ljykslmmll 3:part
13 - 3:passed
15 - 3:password
-1 ppmmlkmkmm 3:pay
-3 mlmksmmlml 3:pays
-3 mmkpmlmmmm 3:pizza
16 - 3:planning
-4 eydgimyemk 3:please
-7 mjxjmmllmm 3:prefer
11 - 3:pressure
-1 mjmlmujmml 3:pretend
3 mmmomllmmm 3:pretty
-5 ljqtkmjmmk 3:probably
0 mmpmmllmmm 3:proud
-4 mkmmllmmyl 3:put
3 mlmhnsmmlm 3:raised
21 oitjmlklmm 3:rather
14 mmsdmmmmmm 3:read
5 mmlnmmmmmm 3:reading
13 mljkymmmmm 3:really
12 ogolmlmmmm 3:recommend
5 - 3:refuses
-10 mrmkmlllml 3:returns
-7 glvlllkmmm 3:right
24 - 3:room
1 mmlpmmmmmm 3:run
-8 mmlpimlmmm 3:running
3 mommlmmlmm 3:runs
0 jlmllmxmmm 3:safe
-24 mlkloklmsm 3:said
-4 jthlkmylml 3:same
13 - 3:saving
-13 oghjhpylmk 3:say
-26 mjpijckmyl 3:says
18 lmlvmmlmmm 3:scared
3 - 3:school
2 mljmrmmmmm 3:season
16 - 3:second
-5 jkfynkhlmk 3:see
18 - 3:sells
17 hygkmmlmmm 3:send
-5 mslklmlkmm 3:sentence
23 - 3:set
1 mmklommmmm 3:seven
-6 mmmpjllmlm 3:she
-6 mmlmqmkmmm 3:short
-12 ltmharkyle 3:should
-19 sjkkkljmlu 3:shows
15 - 3:signed
11 - 3:single
2 - 3:sister
-9 mjmrmlmmmm 3:sitting
17 - 3:six
-1 sjitmmilmm 3:sleep
24 - 3:sleeps
-53 igpweiaklj 3:so
-16 mmlqmlmmmm 3:soaked
-10 lkjvlkmmmm 3:some
-20 mjydmlllmm 3:something
-5 mlqcmlxmmm 3:sorry
0 majmimlymm 3:sound
-1 mvkvljgkmk 3:start
4 mlmmemlmmw 3:started
7 - 3:starts
-10 mioolkclll 3:still
10 - 3:stopped
-3 msmlkolfmm 3:story
-20 mlwikkjmmm 3:stuck
11 - 3:studying
-11 mljkllymmm 3:such
-29 mmklmltlmk 3:summer
-1 mlhhmlymmm 3:sure
-4 lyahqlulml 3:take
25 mlmismmmmm 3:takes
13 mjltjmmmmm 3:taking
-2 mhnalkymml 3:talk
8 - 3:taught
4 mmlmollmmm 3:teacher
8 mjolmmlmmm 3:tell
-15 mimltklmll 3:tells
11 mmnmlmlmmm 3:terrible
-2 oiivmmmmmm 3:text
-47 reaeyjyktj 3:that
-18 yusayybfma 3:the
7 - 3:therapy
7 - 3:thing
5 llllqmmmmm 3:things
-3 oeqiomklml 3:think
-1 mlxdmlkmmm 3:thinking
5 - 3:thinks
4 lwhplljkmm 3:this
-11 mlpmllmmmm 3:thought
-5 mlpjlllwml 3:three
8 gyaoauvahl 3:to
-17 mloqimimmm 3:too
13 - 3:training
-16 qspfkllmmm 3:tried
-15 kgyallflml 3:try
-7 iyhgljjmli 3:trying
7 mmiommmmmm 3:turn
-16 lyekotigli 3:two
6 milmmmmqmm 3:under
37 ftqjhrrfml 3:up
-4 lkjrmllpmm 3:use
15 - 3:uses
-15 lykhmillml 3:using
-7 mkwomkkmmm 3:very
-3 ikyclmmkml 3:wait
-14 mfkwmmkmmk 3:waiting
-10 mkmpmlmmmm 3:walking
-9 yrjemmlmmm 3:want
-2 lmkfmmwmmm 3:wanted
-3 mlmommlmmm 3:wants
-9 kphcyihkjh 3:was
-14 mgkumllmmm 3:watching
3 mmmolmlmmm 3:way
11 mmkwlmmmml 3:we
-10 mlhwllkmml 3:well
0 mlmvgmmmmm 3:went
-13 njllollmll 3:were
-14 fkwgpjrlml 3:what
0 lmnlmmmmmm 3:where
7 lrgtjjtjmk 3:with
-12 llglwmlmll 3:won
-8 yjphmkmmmm 3:wondering
-1 mklmlmknmm 3:words
-6 lkiynrhllj 3:work
7 mpllmmmmmm 3:working
1 - 3:worried
-6 hrllkffwml 3:write
9 mtlgmklmmy 3:writing
2 mmlmmmpmmm 3:year
1 - 3:yoga
-45 ymiacayqlh 3:you
-33 lponqjnhlf 3:your
63 lyalbljfjr AHEAD
13 - AHEAD>AHEAD
-1 mwimlkliml AHEAD>CHAT
-4 mlmommmmll AHEAD>I
11 - AHEAD>LASTING
1 mlirmmmmmm AHEAD>NOW
30 mlmmpmmmml AHEAD>SPAN
15 - AHEAD>and
5 - AHEAD>at
13 - AHEAD>for
-14 lrljlkqmmk AHEAD>to
-2 mqkikvmmlm AHEAD>w
-46 yhocvnakaa AUX
-12 kprkktillu AUX>'ve
48 htgcykfkjr AUX>-ed
-60 javyahkifm AUX>-ing
-18 kiyqilgllj AUX>-ly
39 ykldylijmj AUX>-s
34 ltliitklmu AUX>0
7 msmlflmmmm AUX>AHEAD
-11 hhygqjkjmk AUX>AUX
5 llmlommmmk AUX>CONDITION
3 ygqddgbulk AUX>DEICTIC
-20 kltjimllvk AUX>HOME
24 oygekajkgk AUX>I
15 lkllxrjmkj AUX>LASTING
-5 srijmhlxmm AUX>LIKING
1 ijyookqjmj AUX>MOOD
12 mfkklygmuk AUX>MY
-4 lksbjlymml AUX>NOW
-37 lkkyakkmmm AUX>PLAY
-3 lihhtlqkml AUX>PRAISE
2 - AUX>SPAN
-4 llekllsvmm AUX>THANKS
17 mmmlmmmmmm AUX>THIRD
-4 tlmilmllml AUX>WE
-15 lkykklmmlm AUX>WH
1 jkmmqmmmmk AUX>WORK
7 hydogkailh AUX>YOU
-25 prngkyaylh AUX>a
-27 kriioyjlml AUX>an
7 lklrlklmml AUX>at
18 - AUX>bad
-9 gyfofiowly AUX>be
-2 mmjsmlmmmm AUX>eat
-6 llijnxkllk AUX>fly
5 mlgmlmymmm AUX>for
-5 nhvglkklmm AUX>go
8 qnhtlhhkkj AUX>in
-1 mminmlummm AUX>let
2 lijlnayxqc AUX>not
42 mfsolmkmll AUX>on
-21 mjlqhukmmk AUX>out
-3 kkkmsljmml AUX>see
-9 kfjyijimxl AUX>so
6 - AUX>ten
-11 yolhrhehii AUX>the
-7 nyjhihmklv AUX>to
-7 jnuoelplml AUX>too
-16 kiyalkglll AUX>try
6 - AUX>two
3 hjngyyaaav AUX>w
-86 pyyaaaaybv CHAT
3 mylljlmlll CHAT>-s
-26 mmmlllmmkt CHAT>0
-16 jvyaajiylh CHAT>AUX
-2 mdjlmllyml CHAT>DEICTIC
-9 lurhljlljy CHAT>I
10 mlvlmmmlml CHAT>MY
-6 ollmklmlmr CHAT>THIRD
0 nulmkmmlml CHAT>WH
-1 liqummllmm CHAT>YOU
-5 lyjllkmkmj CHAT>and
-3 loimlllrmk CHAT>as
10 mllmkmlkmy CHAT>com
-4 yjokllllmj CHAT>for
9 ligjlllymk CHAT>in
2 mmmnmmmmmm CHAT>me
-5 hxkkmjmjlm CHAT>of
0 lmimkmmqmk CHAT>the
31 ybihgjdylj CHAT>w
-85 ayaaaaapay CODE
12 lylejkjklj CODE>-s
-10 mvljhmmlmi CODE>0
-9 iyhkohkjjh CODE>AUX
-10 lskkmmmmml CODE>CODE
2 kycjjjlhml CODE>DEICTIC
-4 mpksmmimmm CODE>NOW
-5 lrklmlmkml CODE>WH
-22 lyihjjlmlk CODE>and
-7 mjmomlmmmm CODE>at
-22 mslkmlmmmm CODE>but
12 lkljjllkms CODE>for
-5 muslelmmml CODE>has
-11 mpmkmlmkmm CODE>in
-2 momlklmkml CODE>of
2 mpmkmmmmml CODE>on
-22 ktiillllmx CODE>to
-30 nakkijjyly CODE>w
188 lkeqoilmyk CONDITION
1 - CONDITION>0
3 - CONDITION>KIN
8 - CONDITION>LASTING
2 - CONDITION>MY
4 - CONDITION>WH
6 - CONDITION>and
2 - CONDITION>at
10 - CONDITION>but
4 - CONDITION>for
5 - CONDITION>in
2 - CONDITION>on
9 llliokmmsk CONDITION>to
7 mkgvmmmmmm CONDITION>w
136 lsaayybhyy Capital
-87 jyyaeeagna DEICTIC
12 uaysidtfge DEICTIC>'s
-12 klxqkmammm DEICTIC>-ed
-2 qllmjsmmlj DEICTIC>-ing
-31 yypcyfaekd DEICTIC>-s
23 mkkpmmmmmm DEICTIC>AHEAD
-15 hhyebkyujb DEICTIC>AUX
-29 hnybikgolf DEICTIC>CHAT
-27 kyehkkknlk DEICTIC>CODE
-20 kyydajrhml DEICTIC>DEICTIC
6 mkjjqummml DEICTIC>HOME
33 liaukylmvk DEICTIC>I
16 - DEICTIC>KIN
13 mkllmwmmmm DEICTIC>LASTING
3 mlljmsmmmm DEICTIC>MY
5 jadygjfklk DEICTIC>NOW
4 mmkmommmmm DEICTIC>PET
-10 ljuftpmmlm DEICTIC>PLAY
47 ljfosjulxk DEICTIC>SPAN
-14 mlklmmxmmm DEICTIC>THANKS
8 mlfjvqmmtl DEICTIC>THIRD
26 mllllhtmlm DEICTIC>WH
0 ohycglgkll DEICTIC>WORK
-1 llgkjmvmmv DEICTIC>YOU
-7 norhlilkml DEICTIC>a
15 mllmqmllmk DEICTIC>aid
-6 mcskmllymm DEICTIC>and
-1 nmmjlmmmmm DEICTIC>any
-15 mpokmmmmmm DEICTIC>but
-13 lihrlllymk DEICTIC>by
-7 cuplmjhmsm DEICTIC>for
-2 milvokmmmm DEICTIC>has
-12 ljhjjklyml DEICTIC>in
6 mklmmtmmkm DEICTIC>of
-1 spjllllmmm DEICTIC>on
-2 kkyakmlmml DEICTIC>out
-2 ollmgrmmlm DEICTIC>the
22 kpdrilykmy DEICTIC>to
1 mmmmmmlmmm DEICTIC>too
2 lyjjlmlhmk DEICTIC>two
8 mvrmmmhgmm DEICTIC>up
-64 yyanyvlyhm DEICTIC>w
-7 lkrlkllmmm DEICTIC>way
89 vaatyyadyi HOME
11 - HOME>AUX
6 pmmmmjmmmm HOME>DEICTIC
2 lmkmwljlml HOME>LASTING
-12 llhxkmjlml HOME>NOW
2 mlmkismmlm HOME>THIRD
-9 mlmmktlmml HOME>a
11 - HOME>and
8 mmmnmllmmm HOME>by
-5 mikkyimmml HOME>has
-8 phjawokhqt HOME>in
0 mmmljqlmll HOME>on
11 - HOME>out
-1 mmmkplmmmm HOME>the
-9 lnlhjwmmyi HOME>to
57 olkplmlmml HOME>w
9 maygayaaya I
-11 hecxatgatn I>'m
1 ovcycdahps I>'ve
22 hyxlrijkyh I>-ed
0 mkthlslmmm I>-ly
-17 lpqemkplkl I>-s
28 ibyyaqoqya I>AUX
8 ommmmmmmmm I>CHAT
6 mlmmmulmlk I>CODE
-5 ljkjixlmqt I>HOME
31 mlrllklmmm I>LASTING
26 gfyekhffpl I>LIKING
-20 hmnhfuooho I>MODAL
-7 vojplimkll I>NOW
18 - I>PLAY
14 mlmikolmvl I>WORK
6 nmmmmmmmmm I>ask
-13 lmnhmltmmm I>bet
-2 mmjsmmimmm I>buy
8 - I>eat
1 bykplgillh I>get
10 lkkslklmkv I>go
-3 kgjwlhhlll I>got
-25 kgkojqilwk I>had
4 - I>met
0 mmmmmmlmmm I>owe
-7 lkklltkmul I>own
-1 slmmmhmmmm I>pay
-3 msmlmimmmm I>put
-7 mlmkmommlm I>ran
2 moklmmmmmm I>run
-11 llvimlhlmm I>see
-4 qkkkmvmmlm I>the
23 mqkmmmmmmm I>use
-17 qeyayyayya I>w
13 mmmmlmmmmm I>won
-64 yamaoyqidb IF
5 ujkljslllm IF>DEICTIC
-20 lcgdfyflfg IF>I
-21 mdmmlwlmll IF>MY
-1 ygokxkfmmm IF>YOU
177 daaygryivh KIN
-8 momlmllmmm KIN>'s
17 - KIN>-ed
40 - KIN>-s
1 - KIN>0
-41 kdjyarilkl KIN>AUX
5 lmllrllmmm KIN>DEICTIC
11 - KIN>HOME
2 mmkmmlslmm KIN>I
11 - KIN>LASTING
32 - KIN>NOW
3 - KIN>PLAY
4 - KIN>THIRD
9 - KIN>WH
7 - KIN>a
4 mjkmmqmmql KIN>and
-15 lqmnmllmml KIN>at
3 - KIN>but
-14 mmmommkmml KIN>for
7 - KIN>had
-20 mlmmllmmlt KIN>has
13 - KIN>in
14 - KIN>of
3 - KIN>on
14 - KIN>to
-8 mkljwklmrk KIN>w
132 pdaayvyhqy LASTING
7 mjtlmlmmlm LASTING>-ed
-10 mrhkylkmmm LASTING>-s
9 - LASTING>AHEAD
-3 lllkymhlmk LASTING>AUX
18 mnmmmmmmmm LASTING>CHAT
-8 mmkmkmumml LASTING>DEICTIC
21 - LASTING>I
2 - LASTING>KIN
14 - LASTING>LASTING
21 - LASTING>MY
16 - LASTING>NOW
11 - LASTING>SPAN
9 - LASTING>THIRD
2 - LASTING>WORK
6 - LASTING>a
12 - LASTING>and
3 - LASTING>at
-3 mlmfkjumwl LASTING>day
19 - LASTING>eat
-12 mtmimkmmmm LASTING>got
8 - LASTING>had
22 - LASTING>the
7 mllrmmmmmm LASTING>to
2 - LASTING>two
-22 leumiyijkw LASTING>w
33 rkyadaruya LIKING
1 mkuixmgkll LIKING>-ing
44 - LIKING>-s
-7 llklxmjlmm LIKING>AUX
-12 paogfhtsyk LIKING>DEICTIC
-10 mwjpmllllm LIKING>I
-9 mlllmlmmsm LIKING>MY
22 - LIKING>PET
8 - LIKING>PLAY
-16 jluimmjmmm LIKING>WH
-20 kpciilyimk LIKING>YOU
-7 ksujggkyml LIKING>a
4 mmlllkmmul LIKING>me
0 mmtjmllmmm LIKING>of
7 momlmmmmmm LIKING>tea
-34 kbyelkktlm LIKING>the
20 vxihliihlj LIKING>to
57 pjvqiifktl LIKING>w
-63 hysaaksxdy MODAL
2 mymdlfhqli MODAL>LIKING
-6 mkcymlkmmm MODAL>PRAISE
-7 lkkjmylmml MODAL>be
-1 llmmlnmmmm MODAL>buy
-6 lkrjmkwmmm MODAL>say
26 qiuikoimll MODAL>w
-65 tapyaamach MOOD
-2 lqljulmmmm MOOD>-ing
0 slhiymilml MOOD>-s
-2 smgvkmhmml MOOD>AUX
11 llxjllpkml MOOD>CHAT
-7 llnqkljmmm MOOD>DEICTIC
8 jjyiljelkl MOOD>I
11 - MOOD>KIN
-1 mmimmmummm MOOD>LASTING
-4 mpijjmvlml MOOD>MOOD
-18 klavjlpmml MOOD>NOW
1 klsksljmmk MOOD>PERSON
-6 mmafmmxmmm MOOD>THANKS
-2 gmjsmmtmmm MOOD>WH
-8 llvlkmemml MOOD>WORK
0 lmskmmhmmm MOOD>YOU
2 - MOOD>a
10 lpliklymml MOOD>and
6 llmnmmlmmm MOOD>at
-6 lkitjmrmmk MOOD>day
-9 klmfylmmml MOOD>for
26 lllslmmmmm MOOD>in
-7 lljlmlwmmm MOOD>new
-10 ikylglcmlr MOOD>to
14 mhpjaqwiku MOOD>w
79 ayaoasonyy MY
29 - MY>-ing
8 labyggpjhr MY>-s
4 - MY>0
-7 lqtglklwmk MY>CHAT
-38 lykfjgfjkf MY>CODE
9 - MY>CONDITION
35 mhljkklymm MY>DEICTIC
18 mjljwgmmul MY>HOME
89 mejtjigkur MY>KIN
-38 nkmtkikmwl MY>LASTING
-3 kjxkjivmtl MY>LIKING
4 - MY>MOOD
9 mlmmmmmmmm MY>NOW
-40 ayiajhghjj MY>ORDER
5 ldvehgykty MY>PERSON
33 mjmnkqlmml MY>PET
16 - MY>PLAY
22 - MY>PRAISE
1 mlrmmmlmmm MY>SPAN
-16 lcljjrjlyp MY>WORK
-7 mjlfmlyllm MY>bad
1 - MY>bro
-10 mllpmmjmmm MY>bus
5 mkmpmmlmmm MY>car
6 mpmkmlmmmm MY>new
10 - MY>old
28 - MY>own
-17 mllrmmlmmm MY>pen
4 - MY>phd
3 - MY>two
-22 pxajiyiaaw MY>w
-12 mljrmmlmmm MY>way
-101 kaayaajaaa NOW
15 mmlnmmlmmm NOW>'ve
2 ihwriihklj NOW>-ed
-26 pfgwfksklj NOW>-ing
-11 unqflmmmml NOW>-s
4 hsyapmglml NOW>AUX
-1 ktknmmmmmm NOW>CHAT
-9 lqkuglhlml NOW>DEICTIC
46 - NOW>HOME
12 jpqylikkjj NOW>I
4 mmmglmummm NOW>LASTING
-6 mlyammkmmm NOW>MOOD
-7 mmmfmmymmk NOW>MY
-12 llkyllgmml NOW>NOW
20 - NOW>SPAN
-3 mlylmldmmm NOW>THANKS
-6 ljuakkymmm NOW>a
9 mlktmmmmmm NOW>and
-19 mliqlllmmm NOW>at
1 klktlmimml NOW>got
2 mmkpmllmmm NOW>had
2 mmkplmkmmm NOW>in
10 mmlmmmlmmm NOW>on
8 mlmnmmmmmm NOW>put
15 mmmnlmmmmm NOW>so
-8 mjlrmlmmmm NOW>to
5 pyyelgaljh NOW>w
55 ayaaiqamiy Number
-26 syaalearsh ORDER
-2 mplqlmlkmm ORDER>-ing
7 thkkmmmmmm ORDER>-s
31 mvmklmlmmm ORDER>AUX
2 mnmmmmmmmm ORDER>ORDER
-11 mqmlmlmmmm ORDER>and
-7 mpkkmmmlmm ORDER>for
-4 mrlhkmlmmv ORDER>has
-7 mommmmmimk ORDER>of
3 mmmlmmmmmm ORDER>on
-15 mnmkllmmyk ORDER>to
15 julkmmmmlm ORDER>w
85 kaqauqyiny PERSON
5 - PERSON>'s
14 - PERSON>-ed
54 kltkrkimll PERSON>-s
13 kkfqllxmml PERSON>AUX
7 - PERSON>HOME
-6 mmmmmllmlv PERSON>I
12 - PERSON>LASTING
-12 mlmslmkmml PERSON>NOW
3 - PERSON>THIRD
-3 lnlkkspmml PERSON>WH
-9 mmrlmlmmlm PERSON>and
2 - PERSON>for
12 - PERSON>in
5 - PERSON>of
9 mmmlqkmmmm PERSON>on
-4 nejoymglvi PERSON>w
-10 mlmlplmmml PERSON>won
72 xcaqvyejkf PET
13 - PET>'s
4 - PET>-ed
5 mlmommlmmm PET>-s
-20 khjnukkllj PET>AUX
4 lmmmmnmmmm PET>I
4 - PET>WH
14 - PET>and
35 mlmommmmmm PET>w
91 idjyyjagjd PLAY
3 - PLAY>-ed
18 - PLAY>-ing
15 mllqkmmmml PLAY>-s
3 mmlkqmllmm PLAY>AUX
5 - PLAY>DEICTIC
2 mkmimtmmlm PLAY>I
4 - PLAY>LASTING
-8 mmlpimlmmm PLAY>MOOD
2 - PLAY>MY
-9 mjmmolmmml PLAY>PLAY
7 mpmnmjlmmm PLAY>a
-3 mkmrmmlmmm PLAY>and
-16 mlmltmkmmi PLAY>for
-3 mmmkqmmmmm PLAY>has
6 - PLAY>in
-7 mklpmlmmmm PLAY>on
30 - PLAY>the
3 lsjsqlijml PLAY>w
-15 aayapcxaga PRAISE
3 mmtlkmlmmm PRAISE>!
-1 mlakjmymmm PRAISE>-ing
-3 mlbljmylml PRAISE>-s
3 lmullllmkl PRAISE>I
-4 ltwamlpmmm PRAISE>NOW
14 - PRAISE>PERSON
-2 mlylkmllml PRAISE>but
-3 jmkkkmwmmm PRAISE>day
-1 nkkmimvmmi PRAISE>for
-3 lljjkmymml PRAISE>to
15 hrdoyhjlll PRAISE>w
185 feahylyeyy SPAN
-6 mqmlnlkkml SPAN>-s
1 - SPAN>0
-12 llmkppmmll SPAN>AUX
11 - SPAN>I
5 - SPAN>LASTING
10 - SPAN>LIKING
2 - SPAN>NOW
2 - SPAN>PERSON
9 mmmlgmxmml SPAN>SPAN
-6 mlmmpmmmml SPAN>THIRD
14 mlmmmllmul SPAN>and
11 - SPAN>at
7 - SPAN>for
4 mlmmktlmml SPAN>in
-4 mlmlhlmmmx SPAN>of
1 mlmmmnmmmm SPAN>old
2 mmmlplmlmm SPAN>the
1 mmlmmmpmmm SPAN>to
-30 luksbiklmr SPAN>w
-40 aadaaeyjkj THANKS
-4 ellklmsvmm THANKS>DEICTIC
12 mmolmmlmmm THANKS>I
15 - THANKS>MY
-1 mmjllmolml THANKS>THANKS
-6 livckkolmr THANKS>YOU
-5 mlghkmykml THANKS>for
-3 mktkllqmmm THANKS>to
-1 mmkllmpmml THANKS>w
22 tayrvyaaya THIRD
26 lmhyfjjlll THIRD>'s
-23 lqfexqllsk THIRD>-ed
-12 jayjjyjlwg THIRD>-s
28 jjoummkkkk THIRD>AUX
4 mlmjulmmlm THIRD>DEICTIC
7 llmknkmlmr THIRD>HOME
14 - THIRD>KIN
6 - THIRD>LASTING
-15 mknklilmyl THIRD>LIKING
34 llrujmklll THIRD>NOW
5 mmolmmmmmm THIRD>WH
17 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
-12 mmmkgvmmlm THIRD>has
-14 llkpqklmlk THIRD>say
2 yfjemyikyg THIRD>w
28 hkjyqkldfx WE
21 mukiikummk WE>'ve
23 - WE>-ed
15 gnlyaiskly WE>AUX
3 momjvilmml WE>HOME
-9 lalllyhmll WE>IF
-7 llmkrmmmml WE>LASTING
13 mlkqlmjmml WE>NOW
-12 mqlqkklmml WE>PLAY
-5 mqluikjlml WE>go
4 mmkolmmmmm WE>got
-8 mkittljmlk WE>had
16 - WE>in
-8 phmlmqlmml WE>say
-14 onybagsiky WE>w
-36 yvheaapafa WH
-8 llkjlmqlml WH>'s
15 tmmllmlmmm WH>-ed
29 axkkfiyjlk WH>-s
-2 vwbeargjig WH>AUX
-26 vijolmjlmm WH>DEICTIC
10 gvljjhilps WH>I
14 - WH>MY
-2 dlllmmxmmm WH>PRAISE
17 ylllllmmmm WH>THIRD
1 lbytvhallk WH>YOU
-5 altyllwmmm WH>a
-29 ybxevilllk WH>the
14 ygcolmhkmi WH>to
-4 yphgpgekli WH>w
114 aoydveacym WORK
-13 lklllmmmly WORK>'s
23 msmjnmmlll WORK>-s
-23 kpjimtlklp WORK>AUX
19 - WORK>I
6 - WORK>LASTING
6 mkqmkmmlmm WORK>LIKING
-27 ljmykkilll WORK>NOW
4 jkmmqmmmmk WORK>WH
-9 mkmmmjmmvl WORK>and
22 - WORK>as
20 mlmjlrmmll WORK>at
28 mlmqlmllml WORK>for
34 mtmlhmmmmm WORK>in
3 - WORK>law
6 mpllmmmmmm WORK>on
-4 lmlkymjmmm WORK>out
10 - WORK>to
1 mlmlpmmmmm WORK>two
40 lrkithklvk WORK>w
-117 yayaahyjam YOU
-10 hjsjwkplmg YOU>'ve
-11 ikyhklcmmm YOU>-ed
-1 vmkkkmpmmj YOU>-ing
-8 lltlgkelmy YOU>-ly
4 njqjplmmmk YOU>-s
-26 uyqabtygkk YOU>AUX
16 jgxpkjaumh YOU>CHAT
-4 mhsjllmmmy YOU>CODE
-2 tseqklijlr YOU>DEICTIC
-10 smisilimml YOU>HOME
-10 lkjmkjyllj YOU>KIN
-2 pmmmlmhmmm YOU>LASTING
-3 vkkkllgkml YOU>LIKING
-1 rlqlllhmml YOU>MODAL
-1 umasmmgmmm YOU>MOOD
-5 nlnaklwmml YOU>NOW
0 liiymkmmmm YOU>WH
-13 lurjllllml YOU>WORK
-7 lqilmlsmmm YOU>a
-1 llfljlxmmk YOU>all
-17 kkikiuvmkg YOU>and
-12 kkjyhhhmly YOU>at
5 mlyllldmmu YOU>for
-1 plrlylbjml YOU>get
-1 mmhjllymml YOU>go
-1 lltllmglmm YOU>got
-3 mlylkkimmm YOU>had
0 mmqklmqmmk YOU>so
0 mrjnmmlmmm YOU>the
2 jwmilojwkk YOU>to
-5 lmaklmymml YOU>too
-1 mllpmmkmmm YOU>up
-14 bjrepynohq YOU>w
-12 lllllrlmtl ^ "
-1 mkxljmjjml ^ 'll
-7 ylllmjmmll ^ 'm
-2 ylklkmklmm ^ 're
-6 tkgjklylmk ^ 've
-5 llmlkvlmlj ^ *
-9 tgjgyjqlmj ^ a
-10 lkklskmmsl ^ according
-2 mjlllmjwml ^ add
4 mmjmlmolml ^ after
-4 llskhmklmy ^ all
20 - ^ allergic
-5 mmkllmrlmm ^ almost
-2 ullmmlcmmm ^ and
-1 mhkmmmkyml ^ answer
-1 yjrlimjlmj ^ any
-4 yjlkmmklmi ^ anyone
-12 kgijjyplth ^ as
-6 lymkjmlmml ^ assume
-10 mllvkljlml ^ at
-4 mdlkmkvxmm ^ be
14 - ^ being
6 mmvmjmkmml ^ both
-5 lplvlmilmm ^ call
-6 yqsmhigjlk ^ can
-1 mdllmmyamm ^ come
-1 mmmplmlmmm ^ cooking
6 mmpmlmbmmm ^ cool
-7 aylllkllmk ^ could
-6 mqmllmjkml ^ create
-15 llllglylly ^ dear
0 smmlmmhmmm ^ did
9 qaehhkyylk ^ do
-1 rllmlmlkmm ^ does
-11 lmmkollmml ^ dogs
1 mlmqlmllml ^ done
8 mmmmplkmmm ^ every
-2 lkhkxmklmk ^ everyone
-7 mwlkjlhlll ^ explain
-4 lljykmglml ^ finally
2 lijjhuvlkx ^ for
-2 mljljkkkxy ^ from
-5 mlmllllmmk ^ give
-1 mymkmlgimm ^ go
30 llkwhmllml ^ going
-3 jkngplpjli ^ good
7 - ^ growing
-1 mmhllmumml ^ happy
-3 lkktolilml ^ having
1 jkkpeyjkqk ^ he
7 mmkmmmmmmm ^ hello
-2 mrllmmjjmm ^ help
11 - ^ her
0 lldklmylmm ^ here
0 mlkllmplml ^ hey
17 emmmmmtmmm ^ hi
7 mmkkmlmmum ^ his
-4 klnjllxlml ^ hmm
0 lmkijmymml ^ hope
-13 tijjejgllk ^ how
5 gpruadunaa ^ i
-11 mjikttjlii ^ if
-4 ljkmltklll ^ imagine
-4 muklmlkfml ^ improve
-43 gjheoypxnc ^ in
-2 mmmkklmrml ^ include
1 yhljjlllml ^ is
-6 dgmyqglrka ^ it
16 - ^ job
30 ytbtelmilk ^ just
8 mfummmjnmm ^ keep
-11 lmllrllmmm ^ kids
-4 mlmllrmmll ^ last
-3 lmlqmklmml ^ later
-23 korfiutfkh ^ let
-17 lllkymhlmk ^ life
-5 kliniltkmk ^ lol
-13 llklgtylmk ^ long
-1 mmvmjmglml ^ looks
-11 lljktltlml ^ love
-11 loikjkiumk ^ make
-7 mlxokmclml ^ me
4 - ^ mom
-12 mllkyllmlj ^ most
-15 ayjyanpuna ^ my
-3 tlluimjjmk ^ need
17 mmrldlulml ^ never
2 myflkmiimk ^ next
4 llhlkmplml ^ nice
11 - ^ nimbus
17 jrqdckwomj ^ no
-1 klhkymgkml ^ nobody
8 glxpimjjml ^ not
11 llyjpmgkml ^ nothing
-2 iygmlmljml ^ now
0 mlkvlmlmml ^ off
14 llyijmclml ^ oh
-15 hjmhijyklj ^ okay
0 mllvkmklmm ^ on
3 lydlslkjml ^ one
19 ldlptkklly ^ our
3 mkmvkmlmmm ^ out
4 lllkylikmj ^ people
-2 mmtlklfmmm ^ perfect
26 lakkjldsmj ^ please
14 - ^ project
-2 vmgklmjmmm ^ really
26 - ^ remember
-3 mkprmkmmjl ^ right
-5 llsjimykmi ^ same
-4 mjlllsrmkl ^ say
-1 mllqjlpmml ^ see
7 jhnxjphkwi ^ she
7 ommmmmmmmm ^ should
-14 mmkmkmumml ^ since
-6 ukiyesdkmk ^ so
-1 lmgkumilml ^ some
18 - ^ someone
-1 lleyjlolml ^ sorry
-4 mlvljmhlml ^ sounds
-5 llxokmdlml ^ still
-3 llmxglllmj ^ stuck
-15 llljltlmkk ^ suppose
-1 mekmlmrpml ^ take
-6 tsjlklqjml ^ tell
-1 lluklljmms ^ thank
0 mlklkmqiml ^ thanks
-19 idybaigijg ^ that
30 aypkuhabya ^ the
-7 mvkqlllill ^ then
12 lifutjnlmk ^ there
-10 ikipxjjklk ^ they
-9 jayiljhjly ^ this
23 lmlrlllmmm ^ today
-4 mlmommmmll ^ tomorrow
0 llmommmmmm ^ tonight
0 lmmplmkmml ^ too
2 llkukmlmmk ^ trying
2 - ^ two
-2 melllmkymm ^ use
-9 mlmjtmllmj ^ water
7 drvsramikh ^ we
8 llljlmplml ^ well
-2 kfnsfjsklk ^ what
9 xllgwkglmj ^ when
-3 tlkllmjmml ^ where
0 vkllmmilmm ^ which
-5 gllkhlylmm ^ who
4 thlkklklml ^ why
-3 mkkljmxlml ^ wish
0 gukmmmllml ^ would
-2 lluljlkmmm ^ wow
-7 ljllkmkumk ^ write
-1 lmwkkljmll ^ yeah
2 lrphilyfmk ^ yes
7 - ^ yesterday
-5 pkydvvfflg ^ you
-6 iyyialermd ^ your
-12 lllllrlmtl ^>"
-7 ylllmjmmll ^>'m
-6 tkgjklylmk ^>'ve
-5 llmlkvlmlj ^>*
22 mvktllklmi ^>-ed
-9 gajyyvaepb ^>-ing
-1 uimygtakmk ^>-ly
-12 aduayfayly ^>-s
-2 lyfnkliilk ^>AHEAD
-3 yloaadhtjc ^>AUX
-37 kcjiiijtiy ^>CHAT
-22 lgljthklky ^>CODE
23 - ^>CONDITION
-27 afupyaqffg ^>DEICTIC
8 - ^>HOME
5 gpruadunaa ^>I
-43 jsedoyfkef ^>IF
-5 lllktlklml ^>KIN
-10 jjmhjtyjmh ^>LASTING
-12 klfkslykmk ^>LIKING
-23 jghhghygjd ^>MOOD
3 atiyelntme ^>MY
42 rydyaincjg ^>NOW
-5 mmllrmjmml ^>PERSON
-13 lmljsklmml ^>PET
13 mvlmpmjjml ^>PLAY
1 kkyhdkejki ^>PRAISE
-26 llmlklllmt ^>SPAN
11 cjkfckyglo ^>THANKS
17 cdfylxbgyd ^>THIRD
7 drvsramikh ^>WE
-10 yaecadpfjd ^>WH
22 lmjkymkmmm ^>WORK
-18 kwyagtajlt ^>YOU
-9 tgjgyjqlmj ^>a
-2 mjlllmjwml ^>add
-4 llskhmklmy ^>all
-2 ullmmlcmmm ^>and
-1 yjrlimjlmj ^>any
-12 kgijjyplth ^>as
-10 mllvkljlml ^>at
-4 mdlkmkvxmm ^>be
2 lijjhuvlkx ^>for
-1 mymkmlgimm ^>go
-4 klnjllxlml ^>hmm
-43 gjheoypxnc ^>in
-23 korfiutfkh ^>let
-5 kliniltkmk ^>lol
-7 mlxokmclml ^>me
17 jrqdckwomj ^>no
8 glxpimjjml ^>not
0 mlkvlmlmml ^>off
14 llyijmclml ^>oh
0 mllvkmklmm ^>on
3 mkmvkmlmmm ^>out
-4 mjlllsrmkl ^>say
-1 mllqjlpmml ^>see
-6 ukiyesdkmk ^>so
30 aypkuhabya ^>the
0 lmmplmkmml ^>too
2 - ^>two
-2 melllmkymm ^>use
-3 cviayayyyy ^>w
-2 lluljlkmmm ^>wow
2 lrphilyfmk ^>yes
9 pyaapyffaa a
-8 lqlhplmlmk a 0
6 - a 0000
2 - a baby
-9 mjlrmllmmm a bad
5 mnmmmjmmmm a bakery
11 - a band
-10 mlmllplmll a bank
-9 mijwmljmmm a beer
0 mlmmmnmmmm a beginner
-6 kjputejlly a big
9 - a bike
-8 momkllmmmm a birthday
-17 ljsjritmmk a bit
11 mmmmlmmmmm a boat
22 nfmwklllmm a book
22 ltmlhlmmmm a boy
-2 leuvkklmml a break
19 - a cabin
-11 mommllllmm a call
26 mjmmmnlmmm a car
-5 mikknqlmmm a cat
-10 msmhmkmmmm a charge
21 - a charity
-11 momkklmmml a cheap
9 lklmsmmmmm a child
-4 uokkmkmlmm a claim
-7 mgiylkllmm a coffee
-4 rlgmlmmmmm a cold
0 mnmmmmmmmm a cover
-6 mjmpplmmml a cup
-7 mqmimllmmm a customer
15 mkllmwmmmm a dancer
8 jklurjkmml a day
15 - a dental
-26 mvmldklmml a detective
11 - a diabetic
-4 llklvlkmmm a difference
67 - a divorce
6 mmllqmjmmm a documentary
8 msmllmmlmk a dog
-16 mkljmommum a dream
6 - a family
4 - a farm
-12 mlljkmxmml a few
4 ommlmmlmmm a flat
10 - a food
-21 lxiimkmmmm a form
9 momlmmmmmm a friend
-1 mokmmmmlmm a function
-7 mpmnmjlmmm a game
-21 mqlkmmlmmm a gift
15 mlmmktlmml a girl
-1 qnvfnkmlmi a good
-12 hjyshljmmk a great
-7 lrjkmltmmm a happy
7 - a house
7 - a husky
32 - a job
35 - a kidney
5 - a kitten
21 - a lab
-4 lrllllmkmm a large
-1 mnmlmlmmmm a letter
-12 hrjkmkmkml a list
-12 misrmikmmm a little
13 mlmmmmlmmm a living
-5 mpmmmjklmm a logo
-3 jlnykjjmmm a long
-1 kcykpjhkmk a lot
1 mkmkwmmmmm a marathon
3 mnmmmmmmmm a marketing
-8 lllyhkhlmk a meeting
-4 milrmlmmmm a minute
8 - a miscarriage
-1 ljylkkmmmm a mistake
0 mhmmmrlmmm a month
10 - a mortgage
8 - a mother
-10 mikumhmmmm a movie
-31 lfgyijklmm a nap
-10 lkkjtljlmq a new
10 - a newborn
19 - a night
14 - a nonprofit
22 - a nurse
-5 mnmlmlmmmm a pair
-11 mmmkgvmmlm a parrot
7 pkmmlmmmmm a passport
-25 mfsjkjlymm a poem
7 - a pottery
-10 mrmjmlmmmm a presentation
-12 yblklmlyml a question
-3 yslgmmllmm a quick
-5 mrljmlmmmm a quote
8 - a raise
10 mpmllimlmm a recipe
-10 mnlqmmmmmm a red
-11 ovkijlmkml a refund
-5 krllmlmmmm a report
11 - a rescue
-10 momjmlmmmm a restaurant
-1 mjlxglmmmm a rough
-10 mjlpmlmmmm a sec
-9 mjrkqllmmm a second
-6 ikklmllymm a short
-2 mekwmlmmmm a shower
3 - a single
18 mlkkhlylmm a small
1 mommmglmmm a song
-10 mrkfukmmmm a speech
-15 ljrkslklml a story
-22 llliyklmml a strange
-3 lpllkmmmmm a string
17 - a stroke
-1 wsklkljmmm a synonym
-9 laqilklumk a table
6 rmmmmklmmm a teacher
-17 mkklmwlmmm a terrible
-16 lklkjxmmml a time
-3 momlmkllml a title
-12 mimqmmmmmm a train
2 mnmmmmmmmm a trip
-1 miqkmmmmmm a try
-14 mlmlmtlmkm a vampire
7 - a vegan
1 - a vegetarian
3 mklmmmmmml a way
-5 mmmmlmmmmm a week
9 - a wheelchair
12 - a year
4 mimklmmmmy a>-ed
-13 kkkvspgkmh a>-ing
-7 miklqrmmml a>-s
-8 lqlhplmlmk a>0
-25 wtfikhlwmi a>CHAT
-28 iqjbjgkrlh a>CODE
30 - a>CONDITION
44 olmlmmlmmm a>HOME
31 lklmsmmmmm a>KIN
-25 qnyjghqllg a>MOOD
-5 lbpopkwlml a>NOW
-8 uygfsjkjll a>ORDER
34 pokhoyjmkj a>PERSON
-2 mnhmgykllj a>PET
26 mpmnmjlmmm a>PLAY
1 htjkkkumml a>PRAISE
-7 lsmkgqklmj a>SPAN
37 - a>WORK
-9 mjlrmllmmm a>bad
-6 kjputejlly a>big
-17 ljsjritmmk a>bit
22 ltmlhlmmmm a>boy
26 mjmmmnlmmm a>car
-6 mjmpplmmml a>cup
8 jklurjkmml a>day
-12 mlljkmxmml a>few
21 - a>lab
-1 kcykpjhkmk a>lot
-31 lfgyijklmm a>nap
-10 lkkjtljlmq a>new
-10 mnlqmmmmmm a>red
-1 miqkmmmmmm a>try
-13 eyahfydaca a>w
3 mklmmmmmml a>way
-8 yyintcqiic about
-9 mimltlmmmk about 0
-12 lvkcmykmml about a
5 - about five
-5 xhlohlyaml about it
5 ydlhmlylmm about my
-11 mjmkkelymm about rain
-5 jqlllksmkl about that
-5 wslikjljmm about the
-22 khgykkfmml about to
-2 iivommmmmm about what
18 gmeymmfmmm about you
-1 lylljlmhml above
6 - abroad
6 - abroad $
7 - accept
33 - accident
24 - accident $
-10 lkklskmmsl according
-10 lkklskmmsl according to
22 lrllmlkkml account
-13 lqllmlkkml account $
11 - account with
-13 mymlkklkmm act
-13 mymlkklkmm act as
-13 mymlkklkmm act>as
-2 jskfglhvmy add
-6 lmlkilllmy add a
10 - add my
10 - add>MY
-6 lmlkilllmy add>a
-1 mpmllmmiml add>w
-10 mulklimmmm added
-10 mulklimmmm added the
10 gykkmmllmm address
17 - address is
-3 lnmkmmmmmm address on
2 - adhd
32 - adopted
5 - adopted a
33 - adopting
33 - adopting $
-20 mkmlqlllml adults
-5 lkyhllhlmk advice
-4 lkyillhlml advice $
13 - afford
15 llomjvlmml afraid
14 llmmjvmmml afraid of
30 lkjykkkkml after
3 - after my
36 - after the
3 - after watching
0 mfmrmmmmmm afternoon
0 mfmrmmmmmm afternoon $
-51 fhkynclykg again
-32 llnyjhnflj again $
38 olmmmmlmmm age
-3 mkkkmlxkmj ages
3 lklkjswlmk ago
-2 llllklxmml ago $
15 - ago and
-33 lkyakkfkmk agree
-23 lmugmlklmm agree $
-2 mlrkmljmmm agree with
-1 lqllllmlml ahead
-1 mrmmmlklml ahead and
15 mllmqmllmk aid
2 lqmnikmmmk airport
2 mqmhmkmmmm airport at
-37 iddiyfymky all
-4 mmljimylmk all $
-3 nkkplmlmmm all day
-17 mlkrkmlmml all night
0 mltrklkmmj all of
-6 mlmqmlmmmm all over
9 kkdkmkwomi all the
-8 llgdslvlmy all>-s
-3 nkkplmlmmm all>day
0 mltrklkmmj all>of
9 kkdkmkwomi all>the
-13 ljjutljmmk all>w
22 mmmjmkmmtm allergic
20 mmmjmkmmtm allergic to
10 - allergy
-14 lkevjlnlml almost
-10 mmkpmmkmmm almost done
4 mmmglmummm almost every
-3 mmktlmjmmm almost there
6 mlfrmlmmmm alone
7 mmgommmmmm alone $
0 mmmmkmmmmm along
-20 kypbgkhllj already
-16 mvkelljmmm already $
-4 mtpemmmmmm already tried
15 llgmdmylml also
52 mmmlolmmmm always
8 - always wanted
2 mmrmjmglmm amazing
2 mmrmjmglmm amazing $
-9 gyaayylqib an
-2 mklmmqmmmm an animal
29 - an app
-15 mrmllmjmmk an email
-24 lqoglllmml an error
-26 mvmimlmmmm an essay
-14 lglprllmmm an hour
15 - an insurance
5 - an interview
31 - an introvert
14 - an office
26 - an old
8 - an only
-7 lydgmmkwmm an>CHAT
5 lqoglllmml an>CODE
-14 lglprllmmm an>NOW
14 - an>WORK
26 - an>old
-3 hyaivqqijf an>w
4 ayaaaytlyy and
-4 mlmlmpmmmm and 've
3 - and 0
41 tilionmmml and a
5 - and he
-13 hojfhrjlmh and i
4 lptimklmmm and it
-9 mllmllomul and love
19 - and my
-12 mslhmommmm and never
2 msllmlmmmm and now
9 mlqkmjmmrm and she
-6 mkkkmxlmmm and take
-2 mklthrmmlm and the
11 mimpmimmmm and then
5 - and they
5 - and two
-9 mamlmwlyml and wait
17 - and we
-25 rqgflyjlkg and you
-10 llkmkkvmmj and your
-4 mlmlmpmmmm and>'ve
-12 lkjlfyllkk and>-ed
-8 mflrmlltmm and>-ing
0 kyhfgfvgux and>-s
3 - and>0
-10 mkkvirmmml and>AUX
3 lmtimrkmkl and>DEICTIC
11 - and>HOME
-13 hojfhrjlmh and>I
-7 mslhmommmm and>LASTING
7 mllmllomul and>LIKING
19 - and>MY
-1 mrlplkmmmm and>NOW
-10 lkllmqmmmm and>ORDER
20 mlqkmjmmrm and>THIRD
17 - and>WE
-8 mrmjmllmml and>WH
-35 qoefjyskke and>YOU
41 tilionmmml and>a
-2 mklthrmmlm and>the
5 - and>two
-57 ayajrymqrq and>w
6 mpftklmmml angry
5 mpmmkmmmml angry and
-2 mklmmqmmmm animal
-2 tlllnljlml animals
14 - anniversary
6 - anniversary is
11 myjklvgkmm another
0 myfmllglmm another one
-8 ianaejcylb answer
-19 lfxhmljxmm answer $
-2 lijmlmltmk answer as
-7 maillllymk answer in
-1 llxllmmgmm answer is
-1 mifmlmmvmk answer should
-6 mmjqlmlmmm answering
29 mculmllyml answers
6 - anxiety
-14 yejqalcsly any
0 tmkmlmkmml any good
-5 yilkelklmy any>-s
0 tmkmlmkmml any>MOOD
-9 mmetlnmmll any>w
8 - anymore
8 - anymore $
-3 yikkmmkkmi anyone
-2 wlkmkmllml anyone know
10 rllrklllml anything
5 mommmmmmmk apartment
3 mmmlmmmmml api
22 mpmkmlmlll app
13 - app for
-13 ljmkykklmk apple
-30 jjlklwlmkq apples
-6 jkllmxlmlj apples and
1 mlllikjlly apply
8 mlllimklmy apply $
10 momgmmmmmm appointment
-13 miyglhjlml appreciate
-4 mjtkmkkmmm appreciate your
11 - apprenticeship
2 - april
2 - april $
19 - arabic
-6 lpmlkkmlml area
-6 lpmlkkmlml area of
13 mmlltmjlml army
10 mmlltmjlml army $
-1 vmknllhmmm around
-6 phmpmkmmmm arrive
-6 phmpmkmmmm arrive $
-10 mllqllimmk arrived
-6 mlmqlmjmmk arrived $
9 - art
8 - art school
8 - art>SPAN
19 irgbuyimry as
28 lnllkqklll as a
6 mukmlmmlml as an
4 lmllrnkmmk as if
-2 mkmlmsmmjl as the
-1 mmpkllpmmm as you
4 lmllrnkmmk as>IF
11 - as>MY
-2 llokltollk as>YOU
28 lnllkqklll as>a
6 mukmlmmlml as>an
-2 mkmlmsmmjl as>the
-14 milllklsxr as>w
4 ydhjlkkxll ask
2 umjlmlmmmm ask $
-2 lljlmllymm ask me
-2 lljlmllymm ask>me
-27 liycxkkmjl asked
-9 mjtlmlmmlm asked for
-17 mmqammqmmm asking
-7 mmqammrmmm asking $
-46 yjaaaabiga asks
-11 npmlkmkmml asks kin
-48 yhaaagkllb asks none
25 ommmmmlmmm asks of their own
12 ymflkbejhi asks own
-56 jjaybhgklj asleep
-15 mmkxellmmm asleep $
-6 kmfummkmmm asleep when
-11 mvlkemmmmw assertion
-12 ltmkjwlmml assume
29 daaycyemen at
-10 kmjyxiikkg at 0
13 mkmqlklmll at a
-6 llljrmulmk at all
1 momkmmmmmm at eight
18 lmlolmkmmm at home
-8 moklfllmmv at least
2 mjlmlmmrml at most
-24 mllsmkimml at my
10 - at night
6 mmmjsmmmmm at nine
-1 mploljmmmm at six
-22 eabyaxfijd at the
-12 mkmpllmmml at two
11 - at university
12 jlixlmimml at work
-6 mlllmwkmlk at you
-5 mmiamlymmy at your
29 - at>-s
-10 kmjyxiikkg at>0
-9 mislmmmmmm at>DEICTIC
18 lmlolmkmmm at>HOME
-24 mllsmkimml at>MY
22 jlixlmimml at>WORK
-12 mlhalvxmly at>YOU
13 mkmqlklmll at>a
-6 llljrmulmk at>all
-1 mploljmmmm at>six
-22 eabyaxfijd at>the
-12 mkmpllmmml at>two
33 lqikhmkrlr at>w
-4 mmolmmmmmm attachment
-16 mglglymlmm attack
0 mlmhlummmm attack $
-17 mhlkmymmmm attack the
14 - attacks
4 - august
3 - august $
5 - aunt
1 - aunt $
-5 mmmmolmmmm australia
-12 mlmmqjmmll author
-5 mqllrmlkml autumn
-2 mmllsmlmmm autumn $
-34 ipmiptlmlj away
-9 lkmlrlmmml away $
-2 mmtlkmemmm awesome
-12 mmmlpmmlmk awful
-12 mmmlpmmlmk awful $
-16 ljnljlllmy b
-3 lmlufkmmmm baby
-9 mmlqjlmmmm baby is
17 - baby sleeps
32 nkayuggili back
7 osgmlkijml back $
10 mlkvmkmmmm back and
5 - back from
-13 mlmqmlmmmm back in
12 mljtmmmmmm back to
5 lgoqxkojlk bad
-15 mivdylqjlk bad $
-5 mlgwmllmmm bad>w
14 mllvkmjkml badly
14 mllvkmjkml badly $
15 - bake
22 mlmomimmmm bakery
-11 lmlkwmkmml balance
-6 mmlnmmmmmm balcony
30 mjklvlmmml band
13 mjmmolmmml band $
3 - band called
4 lklqlnlmll bank
-23 lklqlnlmll bank $
3 - bankrupt
11 mpmlmmmmmm bar
19 - bar exam
11 mpmlmmmmmm bar>w
-4 mtkkqkmlmi based
-4 mtkkqkmlmi based on
-16 mllycklmmm bath
-13 mmlvillmmm bath $
5 mhmqmlmmmm bathroom
5 mhmqmlmmmm bathroom $
-19 oilnskllml battery
-18 mjmrlklmmm battery is
0 hgerfyoyjs be
-25 mrlliylklj be 0
37 msijlylfmm be a
5 mjlmlmmrml be at
-9 mljsmmmmmm be home
13 mklmmmirmm be honest
2 miimimlyml be in
-8 mmiqmllmmm be late
-2 miolmmlrml be more
-1 mlrmjmllmm be nice
8 ollmmmmmmm be the
-4 mkktlmmmml be there
-4 mkmkmlllmn be>-ed
0 mklrmmmmmm be>-ing
-25 mrlliylklj be>0
-4 mkktlmmmml be>DEICTIC
-6 mljsmmmmmm be>HOME
-8 mlgnmlymmm be>MOOD
-2 llnmplllml be>PRAISE
37 msijlylfmm be>a
5 mjlmlmmrml be>at
2 miimimlyml be>in
8 ollmmmmmmm be>the
1 jeyhfjayly be>w
24 - beach
16 - beach $
24 lnavxllmmm because
13 - because he
2 mqmkmmmmmm because i
10 - because my
4 lkbvxlmmmm because of
40 - become
35 - become a
-24 kndyijhjmi bed
-4 mlhtlmjmml bed $
3 mkmpllmmml bed at
-8 mmlnmmlmmm bed>NOW
3 mkmpllmmml bed>at
18 pnpvescllj been
-11 moksgummml been a
2 - been feeling
0 pmmmmmjmmm been in
1 - been my
-3 mlmmmmmmmm been on
2 - been playing
2 - been sober
10 ommmmmkmml been to
-9 mijwmljmmm beer
-9 mijwmljmmm beer $
4 mqljulljml bees
6 mrmjmlmmmm bees $
0 lctqjyimll before
-4 mlvjmkjmmm before $
-8 melvjtmmll before she
0 mlmmmnmmmm beginner
-2 nnmmlmllmm beginners
26 mjmlmxmmmm behind
25 mjmlmxmmmm behind the
24 tlpkmklmll being
14 - being a
4 ljvgtkdlmm believe
23 - believe in
-6 lmpjlmklmm believe it
10 - belt
4 - ben
1 mmmmlommkm berlin
1 mmmmlommkm berlin $
21 riagqjylli best
0 kmnmjlommm best $
-1 llkmimvmmj best for
10 - best friend
-13 lmnhmltmmm bet
-46 kcymuhbjlj better
-30 lkygllbkmk better $
-1 mmygmmkmmm better now
-12 lkjrolllmm better than
-16 vgkrsjllmj between
-6 kjputejlly big
-10 mkmljhmlly big city
0 mmtjmllmmm big fan
-10 mkmljhmlly big>HOME
0 mmtjmllmmm big>LIKING
-7 lliywkkmmk big>w
14 - biggest
19 - bike
8 - bike to
-33 yqlbmkllml bill
-25 ynmemkllml bill $
3 - bipolar
2 - birch
2 - birch lane
12 lmmmmnmmmm bird
-6 mllkumklmk birds
12 - birth
28 lqhhllrmmm birthday
-2 mohkmmrmmm birthday $
15 - birthday is
-15 ljsjritmmk bit
10 - bit of
-16 mljtmljmmm bit>MOOD
10 - bit>of
-6 llxkrkjmml bit>w
-17 msktmimlll black
7 nmmmmmmlmm black $
11 - blames
11 - blames me
-7 mslhmlmmmm blank
28 uimmlmmmmm blind
14 uimmlmmmmm blind $
-2 milkmmmsmm block
-16 mvmjejlmmj blog
-18 msmjmklmml blog post
-10 mklkpnmmll blood
-21 mklkpnmmll blood $
11 - blood pressure
35 jixhxjklml blue
-3 mmsjllmmmm blue $
-4 mjrkmkmlmm blue one
21 mllpmmlmmm board
3 mllpmmlmmm board $
24 mmmmlmmmmm boat
11 mmmmlmmmmm boat $
-22 mkmrjskmll body
-1 mjkltmlmmm boil
-9 mlmjtmllmj boils
-9 mlmjtmllmj boils at
3 nnhynhkilk book
3 mlmxklllmm book $
12 ohmmmmmmmm book about
4 - book club
-3 mltimmmmmm books
-6 rmfsmmfjmm bored
-5 rmfsmmfjmm bored $
0 mmmolmlmmm boring
0 mmmolmlmmm boring $
-10 mlmknkllvk born
-8 mmmmpmllmk born in
1 - born on
-16 llkmpmglwl boss
10 mlmmmokmmm boss $
-8 mommmmmmmk boston
0 lmyiimjmml both
-3 lmyjimkmml both 're
2 mlkoljmmsm bought
5 - bought a
22 ltmlhlmmmm boy
1 - boyfriend
1 - boyfriend of
12 - boys
18 - brazilian
-21 lkjyklalml brb
-21 lkjyklalml brb $
-17 lklnujllmj bread
-14 oeryjkjlml break
-13 letyjkjlml break $
7 klfyhhhlml breakfast
1 klfyhhhlml breakfast $
-8 kkklykllmk bridge
-4 mjfymlmmmm bring
-2 mkhtmlmmmm bring the
1 - bro
30 mljjylmmmm broke
15 mmkltmmmmm broke up
-17 ljwxggllll broken
-9 mkxoklllmm broken $
7 mlmnmlmmmm brother
6 - brother $
2 - brother 's
-8 mlmnmlmmmm brother is
13 - btw
26 - budget
14 - budget is
25 pmkllmmlmm build
18 - building
0 memmimlyml bullet
0 memmimlyml bullet points
9 - bullied
-8 mliumlmmmm burned
-10 mliumlmmmm burned the
-35 sfcyehflju bus
-26 khhyhkjlkv bus $
-4 mlkqmlkmmm bus>NOW
10 - business
0 jyregshylt but
10 lmltlmmmmm but i
9 lymjlmlmml but it
-9 lslkllmlmm but the
-8 mjulhmllmv but>AUX
9 lymjlmlmml but>DEICTIC
3 - but>HOME
10 lmltlmmmmm but>I
-9 lslkllmlmm but>the
-10 lijhpwlyml but>w
-12 lskkjjmmkl button
-13 kifysnellk buy
-5 momklmmmml buy a
-3 lhktumklml buy>-s
-5 momklmmmml buy>a
3 mljqmmmmmm buy>w
-2 jpbthhvyjp by
6 - by 0
-3 mllmrmmmmm by a
4 - by my
-2 melplllymm by one
-4 lkkkhliymk by step
10 mjmtlmmmml by the
-10 mkjvmlmmll by two
6 - by>0
0 mviimmmmmm by>AHEAD
-2 melplllymm by>DEICTIC
4 - by>MY
-3 mllmrmmmmm by>a
10 mjmtlmmmml by>the
-10 mkjvmlmmll by>two
-17 lsirfkgymi by>w
-13 llgkkmylml bye
-10 mlglmmylmm bye $
15 - c
19 - cabin
26 - caf
26 - caf é
26 - caf>é
-5 mkllymjkmk caffeine
-5 mkllymjkmk caffeine $
10 mmsmjmllml cake
-6 lwlikkmkml calculate
-6 lwlikkmkml calculate the
17 jyayehajmy call
-18 mlhwmlimmm call $
59 nolvlmilml call me
-11 lslimlmmmm call the
-8 llfylljmml call you
36 lmiukmkmmm called
-5 lmiukmkmmm called $
3 - called the
-23 vtkdmjkmll calling
8 mrmhmlmmmm calling about
-4 mqmkmmmmmm calling because
-4 wlljmmmmmm calling to
5 - calls
5 - calls me
1 pmmmimmmmm calories
-10 mllmojllyk came
1 mmmkqmmlmm came out
-1 mlmmnlmmmm camera
46 nqeryaydja can
-1 lljnglylml can $
10 mmmltmjlml can be
-3 mmollmlmmm can do
10 oskjlhllll can i
18 cfcyvjvhlj can not
-3 kkojslkmml can see
-10 mltilmimmm can try
3 nylkllhlml can you
5 - canada
-10 fylfmlklkl cancel
-3 mslmmlllkl cancel it
-6 ftmfmmlmmm cancel my
-13 mrmklkmmmm cancelled
12 - cancer
-16 mkljnommml capital
-13 mlllpkmmml capital of
7 ljlkiylmjk captain
8 mmmmlummll captain $
1 mkmmmqmmlm captain of
24 oikyjmhjml car
0 ljlyjmijml car $
10 - car accident
2 mkmpmmlmmm car>AUX
7 momlmmmmmm car>w
-27 kykbkkkjll card
-16 kykelkllll card $
-12 mllqkmmmml cards
6 lfliolyaml care
-9 lfliolyaml care $
2 - care of
-8 aljqmmxlmm cares
-8 aljqmmxlmm cares $
-11 mlmlmpmmmm carry
-11 mlmlmpmmmm carry a
-6 lkhlwllkmf cars
-15 mkjcmymmmm cast
-8 lkklsplmml castle
-5 mkkomnllll cat
-15 lmkmnpllmm cat $
-6 mlmpllmmmm cat is
-13 milmlmumml catch
-3 klhjyjlmml cats
-9 lmkkukmmml cats $
4 - celebrate
-2 rphlmmmlmm center
14 - championship
-9 mjrkqllmmm chance
-9 mjrkqllmmm chance $
-7 iyahykjjmj change
-4 lumkjmmkmm change the
-24 lvygqkikkl changed
-2 mrmmmlmmkm changed my
5 - channel
-3 lyiekvmklm chapter
-1 mrkkmlmkmm chapter $
-30 lmmdbyllkk character
-11 mimhkrmmml character grew
-18 lqmjdummml character is
-6 lqlkmklmml charge
-4 mnmmmmmmmm charge of
21 - charity
5 - chase
5 - chase $
-2 mljgkmykml chat
-2 mljgkmykml chat $
-11 momkklmmml cheap
11 - cheated
11 - cheated on
-30 sspakyjjlk check
-7 mtllmlklml check my
-1 vmlmmjllmm check the
-8 lqmlmlmmmm checking
0 muljmlmlmm cheese
15 mpllmlmmmm cheese $
12 - chemistry
12 - chemistry $
21 - chemo
20 mmmkqmllmm chess
-8 mjljtpmlml chest
-15 mlmmmplmmm chicago
2 mtlmmimlmm chicken
21 lklmsmmmmm child
17 lklmsmmmmm child $
-14 mlrmmmlmmm childhood
-14 mlrmmmlmmm childhood $
-7 mmmlomlmmm children
12 - children $
-2 mmmmpmlmmm chile
-5 lmlsmmelmm chilling
-4 mmmlmommmm choice
18 - choir
4 - choir $
8 mlmmlkqmmk christmas
38 - church
10 - church choir
-8 ljkjojmljy city
-4 lkmkjjmljy city $
11 - civic
-4 uokkmkmlmm claim
-4 uokkmkmlmm claim $
13 lkkyhlilml class
4 mlmpmmmmmm class $
-1 mgmummjmmm class just
1 - classes
1 - classes $
15 mflwmlmmmm clean
-26 mkkwllkmmm cleaning
-10 kpijjlklly click
-1 loklmmmmlm click it
4 mjmmmsmmll client
-4 ppllmllmml clock
1 mkmmojmmmm clocks
1 mkmmojmmmm clocks $
12 pmmmlmmmmm close
-8 ljghyjlmlq closed
11 - closed $
-14 mkmjmlmmmr closed on
-8 mlhjykmmmm closed the
13 - club
6 - club $
-22 mjltgllmmt coat
17 lrlbiihylj code
11 lomjllitml code $
20 mqmhmmmmmm code is
-31 lbeywffjlj coffee
-3 mehymkkmmm coffee $
-9 mlmomklmlm coffee got
-24 qiayrihlll cold
-17 lkfutkhmml cold $
10 - collect
15 - college
6 - college $
13 lmmlmmmmmm colour
10 mllmkmlkmy com
10 mllmkmlkmy com $
6 lbfyklyall come
-1 nhmllmwbmm come in
-2 mljommmmmm come over
5 mmlpmmmmmm come to
1 mflwmlmmmm comes
0 vmlllmimmm coming
-8 lsjkmtlmlk command
-6 mvmmfmlimk comments
20 - commute
-6 lnkfpikluv company
-1 mnmimkkmwl company $
-13 lklllmmmly company 's
11 - company i
-12 lvlhkklklk compare
-3 mrlllmlkml compare these
-2 monlmllmmm compile
-2 monlmllmmm compile $
-4 mlmlmrmmll complaint
-4 mlmlmrmmll complaint $
-5 mloktmjmmm complicated
5 mhltmmmmmm concentrate
-3 mlyamljlmm confused
-14 ojmillmllq connect
-14 mkmimlmmlr connect to
18 - constant
18 - constant pain
0 mkkiwmgmmu contact
0 mylllkifml continue
5 mllktlmmmm contract
9 - contract with
9 mwmilmlkmj convert
7 vllmlmlmml cook
1 - cook for
-6 mklqlmkmmm cooking
6 mmqmlmbmmm cool
-2 mmqmlmbmmm cool $
8 mklsmmlmmm coping
6 - coral
6 - coral reefs
2 - corgi
-7 lkmkukmmmi cost
-8 wglksmmmmm costs
32 - cottage
-45 evssfydike could
-1 lltlmmkmml could 've
-1 mlpllmlmmm could do
-2 mmjsmlmmmm could eat
-12 lkitnilkml could not
-13 lkmljxlmmk could talk
-6 gqmllllmml could you
9 - council
-17 mkklonmmll count
-2 lmmkommkml countries
1 mmmlnmmmml countries $
11 mjmkximmmm country
15 - country $
2 - cousin
-4 mtmlmkklml cover
-5 mtmlmkklml cover letter
2 - coworkers
2 - coworkers quit
8 - crash
-5 mlmmnmmlml crashed
-4 lljvflvmml crazy
-6 lljvflvmml crazy $
-4 mllplmlmml cream
-9 mqmllljkml create
-9 mqmllljkml create a
3 - credit
12 - crossfit
10 - crowds
10 - crowds $
2 mlrllmklml cry
-16 mimosklmmk cup
-6 mjmpplmmml cup of
-6 mjmpplmmml cup>of
-1 ymckmmfmmm curious
39 - currently
6 - custody
6 - custody of
-5 lxlhilklmv customer
-3 mkppmlllml cut
5 - cut down
5 - cut>w
33 - dad
2 - dad $
7 - dad had
15 mkllmwmmmm dancer
2 lvjqfskmml dark
26 myjjilliml data
13 momimmllml database
-2 rxlkkllimk date
-2 rvllkmliml date $
3 mpmjmmmmmm dates
16 mmmpmlmmmm daughter
10 - daughter $
-8 mmmpmlmmmm daughter is
-11 dbbytcylvh day
4 jhdqgjylmk day $
0 mmmmlmnmml day>w
-19 kjjwokkkml days
-8 mkkygllmmm days $
-10 lmmkrlmlml days 're
3 mjmmmlmmlr db
3 mjmmmlmmlr db 0
3 mjmmmlmmlr db>0
9 - deaf
-18 ljhhekylly dear
-13 lrqplljkml decide
-6 mnlsmlmmml decide between
-5 kklsmmmmmm decided
-6 mlvhlmjmmm definitely
-22 mumjmlmmmm degree
1 - degree in
-12 mjmormllmj degrees
-15 mkmwillmmk delayed
-1 mltmjmklml delicious
-1 mltmjmklml delicious $
-8 xfkomlllmm delivery
-8 yelpmlllmm delivery $
-3 mlmmqkmmml denmark
15 - dental
10 mmmnmmmmmm dentist
4 - dentist appointment
-12 mkgvmmmmmm depressed
11 - depression
11 - depression $
8 mnmmmjmmmm describe
-9 mjrkqllmmm deserves
-9 mjrkqllmmm deserves a
3 mnmmmmllml design
9 mljwkjkmmm desk
11 mmlrklkmmm desk $
-7 lfyimmmlmm detail
-29 lumibrlmml detective
-26 mvmldklmml detective in
8 - developer
4 - diabetes
12 - diabetic
8 - diabetic $
4 - diagnosed
2 - diagnosed with
-16 mhythgakkl did
-11 kjypkjglkl did not
-2 nllpllmmmm did the
0 olkpmlhmmm did you
11 - died
6 - died $
-16 liykksmmkm dies
-16 liykksmmkm dies $
15 - diet
15 - diet $
-13 tevhxhjmml difference
-8 klvhxjjmml difference $
-46 lgayhiillk dinner
-32 ljayhjjmml dinner $
2 - dinner at
-5 mlmommmmml dinner with
-14 ntmgmkmmmm discount
2 - disease
9 lhkxmllmmm dishes
1 lhkxmllmmm dishes $
-22 rrkjmmmmmm div
75 - divorce
43 - divorce $
18 - divorced
11 - divorced $
3 - divorced and
32 ldwaueqyff do
2 qkymjmikml do $
5 nmlmmmmmmm do about
12 - do crossfit
2 mlmmmmlmmm do for
-11 ctkkmjlljl do i
-5 hlpjkmkymm do it
-2 oaiawoyyjk do not
-6 klujllilml do that
8 jnpullllmm do the
-6 qmmjlmmlmm do we
9 nmmmmmmmmm do with
12 wjjrjlekml do you
13 mkmlrkmmml doctor
16 - doctor says
6 mmllqmjmmm documentary
3 - documentary $
3 mmllqmjmmm documentary about
-7 yyoadjghkj does
-2 ohmmmlmmml does my
-9 kyubhlikml does not
0 lokmmmmmlm does nothing
6 rlmlkmlmmm does the
11 lnkvgmklli dog
-4 mmlomlmmmm dog $
7 - dog 's
7 mlmpjjmmmm dog is
22 yljhxjkmmk dogs
20 mmmlqmlmmm dogs $
-18 llkjvklmml dogs 're
-23 lrjslglmml doing
-5 mtmlmjmmmm doing a
14 - doing an
-1 mlommllmmm doing that
-1 momklnmmll dollars
-1 mpmlmmmmmm dollars $
-25 rjfykjilll done
-10 mmkpmmkmmm done $
-13 mjiyllllml done with
-13 ldlpdxmlll door
-4 mjmlmnmmmm door $
-16 lahyaryjlj down
-13 mgkydlkmml down $
5 - down on
24 - dr
4 mptklljlmk draft
-10 ljlliymmml dragon
-13 piljpnlmmj draw
-9 mjlkmpmmmm draw my
-12 ljkhkvmmsl dream
-13 mllllvmmll dreamt
-12 mookmmmmmm dress
-5 mmolmmmmmm dress $
25 lillonmmll drink
1 mkhtmlmmmm drinks
-2 mkhtmlmmmm drinks $
26 mmmkplmlml drive
10 - drive a
-8 mmmkplmlml drive on
1 mykamkmmmm driver
1 mykamkmmmm driver $
-5 mqmlmlmmmm drivers
15 mkhulmqmmj driving
4 mlkrmmlmmm driving $
3 mmlmlmtmmj driving test
8 mmmpmkmmmm dropped
4 - dropped $
11 - dropped out
36 - drums
36 - drums $
0 mkmlklmmms due
15 - due in
15 - due>in
-6 lillmnmmmm dungeon
15 - during
9 - during the
-29 milylkimml dying
1 mqljqmlmml each
-13 mslkmmmmmm each other
-7 ljiukllmml early
-8 lhjlqrkkml earn
-10 lltkmlmmmm earth
-5 mmrejmymmk easy
3 mmrljmkmmm easy $
32 yedygkflmj eat
-2 lllrkmjmmk eat $
-1 qmlmlmlmmm eat meat
-9 mgjymmlmmm eat something
-9 mgjymmlmmm eat>-ing
13 ylmlkmlmmm eat>-s
3 mmlpmllmmm eat>DEICTIC
29 qmlmlmlmmm eat>w
-2 lkfwlmimmm eating
-7 mmiqmmkmmm eating $
-3 mljslmlmmm eating now
-14 hmkxgklmmy eggs
-20 ovjlskklmj eight
-17 mukpllllml eight $
-4 ppllmllmml eight o
-5 lllkrlmmmj electric
-8 tdkokmlsml else
3 mglmmmmtmm else $
-13 lydrckhjmy email
-10 moetmmlmmm email $
-15 mrmllmjmmk email to
7 mnmlmmmkml emails
11 mnmmmmmkml emails $
37 mglmmmjymm emojis
25 mglmmmjymm emojis $
-8 lqmmqklkml empire
-8 lqmmqklkml empire $
13 mkmmmrlmmm employees
9 mkmmmrlmmm employees $
-6 mslmlmmlll empty
-6 klkixkkylk end
-14 lnljykllll end $
-5 igmnylklml ended
-16 luqjlllkmm ending
-15 lrqjmllmmm ending $
-11 mymjljlmmm ends
0 mtmlmjmmmm ends in
-6 mmkkmlmmum engaged
-6 mmkkmlmmum engaged $
-12 mhklgllymy english
-7 mkklemlymy english $
11 mmhmlmtlml enjoy
-17 kixkomkgmj enough
-19 lkummmlgmj enough $
-1 llmplllmmk entrance
-1 llmplllmmk entrance $
-39 lssbjkllln error
-2 mgvkkmmmmm error $
-6 lqklmmmmmm error when
-43 lyrdhhkklk essay
-3 mkskmkmmmm essay $
2 mlmmgmmmmt euros
22 - euros $
14 ollmmmmmmm even
2 - even though
5 mmlklmrmmm evening
5 - evening $
8 pmmmmmjmmm ever
40 mlleoislwl every
-3 mlmfkjumwl every day
1 - every friday
12 - every morning
3 - every night
9 - every other
2 - every two
5 - every weekend
-1 mlkmxmkkml everybody
-11 hiphykklmj everyone
-9 mjrkqllmmm everyone deserves
-4 khciylilmk everything
-7 llekyldmml everything $
-3 lmlgumllmk everywhere
-3 lmlgumllmk everywhere $
-4 lkkmmyjmlk evil
18 - ex
9 - ex $
-5 llyjklalll exactly
-2 mlykkmalml exactly $
-3 llqlmmmmlm exactly what
13 llluhlmmll exam
-1 mmlshmmmmm exam is
13 kyoigljdly example
-1 mirlmmlhmm example $
10 mllmkmlkmy example com
15 mmnlkmhmml examples
18 mvkmlmmiml examples $
13 mmhmlmpmml exams
10 mmhmlmpmml exams $
-17 hqmkmmmmmm excel
-8 mmknmlkmlv excited
-2 lwpjenllll exercise
-1 ltpkkjmlmm exercise you
-5 kljymlkmmm exhausted
-16 mkojimlmmx expected
12 - expecting
0 mlmlhlmmmx experience
4 - expires
4 - expires in
2 jyijjlhsll explain
-1 lnjmkmlsmm explain it
-2 lmyammkmmm explained
-3 junmgllmmm explains
-6 lmglmmlymm explanation
-9 mrklmlmlmm extra
-15 mlkvlljmmm eyes
3 mllqllkmmm eyes 're
-1 mlhlxkmmmm factory
0 mkmmimmmmx failed
-9 mykkhmmmml fails
8 mkmmllmmyl faith
8 mkmmllmmyl faith $
14 - falcon
-13 mlkumjkmmm fall
11 - fall $
-24 mlkumjkmmm fall asleep
47 lllmkksmmk family
19 lllmkksmmk family $
4 - family is
-17 njmknnlllk famous
-6 olmkmnmmll famous $
0 mmtjmllmmm fan
0 mmtjmllmmm fan of
-4 mjlpislmml far
1 mklpmmmmmm far $
-5 mlmlitlmml far>w
4 - farm
4 - farm in
14 - fast
-6 mkmiixmmlm father
7 - father $
-7 mlmkmommlm father is
-2 mkxkkijmum favorite
8 - favorite thing
18 moklktmmll fear
14 mpkmmmmmmm fear of
1 - february
1 - february $
-48 jfgydlajki feel
-2 mlydmlimml feel a
-4 mmgllmrmmm feel better
0 mmlmlmlmmm feel great
-2 mllpmmmmmm feel guilty
-5 lkgxllklmm feel like
-12 mhjxljkmll feeling
-5 milsmklmmm feeling a
-12 mkmrlllmml feet
-11 mkkmmsmmmm fell
-12 mlljkmxmml few
-2 mmmkqmmmmm few>-s
-2 mkmlsmmlmj fight
6 - fighting
-15 mhtejllmlv figure
-2 mltflmlmml figure it
-23 kyjjllkklj file
-11 lsklllkkmk file $
-5 mkglyllmmm film
21 - films
-4 lkkiukmyml final
16 lliyjlglml finally
14 - finals
11 - finance
11 - finance $
-16 ruerljhkli find
7 momjmmmmmm find a
-19 mmjsmmjmmm find my
10 wilkmmmmmm find out
-4 lriqlkllmk find the
-6 pqlketmmll finds
-28 kkjhijylll fine
-24 kkgpkkumll fine $
-1 mmqhlmpmml fine with
-5 ldkykmlmmk finish
3 - finish my
-8 lelqmmmmmm finish this
24 mlgummkmmm finished
0 mmmqmmlmmm finished my
24 ljmmjymmll fire
11 ljmmjymmll fire $
0 mlmlpmmmmm fired
15 - firm
24 katyydeyjf first
-6 jihykljllj first $
15 mllmqmllmk first aid
9 mlukllmmmm first draft
-1 mkyldmlkmm first one
-12 lgkivymmmm fish
39 kteoumkqll five
24 mulomllllm five $
2 - five years
8 oomjmmlkmm fix
5 mnmmmmmkmm fix the
8 mnmkmmmmmm fix>DEICTIC
5 mnmmmmmkmm fix>the
1 lltlqlimml fixed
12 nmulgllmmm flat
1 lmulhlmmmm flat $
6 - flat has
-6 lumogjllmj flight
6 mnmmklmmml flight to
6 mjmqmmmmmm floor
1 mjmqmmmmmm floor $
1 - florida
-10 hpmkikmmmy flour
-4 mmmmemlgmy fluent
-4 mmmmemlgmy fluent in
-3 klijnykllk fly
-6 llijnxkllk fly $
4 lmmmmnmmmm fly>w
18 mmmlmommkm flying
17 - flying $
-12 lmskmmklmm follow
-19 lygekjlgml following
25 lflxhrjlll food
4 mlmlmsmmlm food $
10 - food bank
-2 mllthlmmmm food is
29 - foot
13 qyjbeaylvy for
-7 lljplkymll for $
1 - for 0
-7 pymigcahlo for a
2 - for about
-7 mmmnmmmmmk for an
-5 mmhhmmvmmm for asking
-2 nnmmlmllmm for beginners
-20 mlksmmkmml for dinner
-2 mivkmmhmmm for it
0 astwjjhjkk for me
5 - for months
-10 knjfkepxoi for my
2 mrmplmllmh for our
6 - for six
0 msmkmmklmm for ten
3 mkmmulmmll for that
1 nrddptyijp for the
-23 llfilqxyll for this
8 mnmmmmmmmm for three
-4 lnqjkmllml for today
-9 lmlnjmnmml for tomorrow
9 lnlkmlllul for two
7 - for work
12 - for years
-10 ygqnxkamml for you
-5 lklojltlmp for your
23 lkrgjlsmmy for>-ing
16 myiiekujmj for>-s
1 - for>0
-4 lmlnjmnmml for>AHEAD
8 momlmmmmmm for>CODE
-22 khnfspswkk for>DEICTIC
-8 ksjikeowod for>MY
-8 lknokmjlml for>NOW
22 - for>SPAN
7 - for>WORK
-15 yeppvjello for>YOU
-7 pymigcahlo for>a
-7 mmmnmmmmmk for>an
0 astwjjhjkk for>me
6 - for>six
0 msmkmmklmm for>ten
1 nrddptyijp for>the
9 lnlkmlllul for>two
-40 mbossgakwy for>w
-7 mlklwlklmm forever
-13 klxriiklkl forgot
-12 mljsmllmmm forgot my
-21 lviilkkyml form
-2 mrillkkyml form $
-7 lslkilhrmk formal
-6 lolkjmhymk formal $
1 mpmimmmmmm formula
16 - forty
-5 miuhmllmmy forward
-5 miuhmllmmy forward to
12 - foster
4 - fought
4 - fought in
-12 llnkoilkuk found
16 - found out
-3 mlmlplmmll founded
-15 mlmlplmmll founded in
31 moorjhklml four
5 mlpnmlkmmm four $
0 qmmmkmmmmm france
-17 mliptiilmm free
3 mmmlnmmlmm free $
-15 mlllsjlmmm free on
13 - freelance
-10 mljummjmmm freezing
-10 mljummjmmm freezing $
-1 lmkkvjlrmj french
12 mllmmmmrmm french $
-11 mpmlpjmmmj french revolution
-7 mrjxnkglmj friday
-10 mrjxnkglmj friday $
6 - fridays
6 - fridays $
10 mkmqmlmmmm fridge
10 mkmqmlmmmm fridge $
-12 kmsbnkylkj friend
-15 nmlemmymmk friend $
2 - friend moved
-15 llvlmllmlm friend says
4 momlmmmmmm friend who
3 llfqqkwmml friends
-5 mlmqmklmmm friends $
7 - friends in
26 qabdyqdgsy from
14 - from a
-27 mlmlkmlmky from my
12 - from now
28 - from ohio
2 - from peru
14 uhkhoylllk from the
1 mlmujllmml front
1 mlmujllmml front of
-9 mjmsmljlmm froze
-5 mlmeiylmml fuel
-6 ljeylhikml full
-10 lxrnflmgmj fun
-17 lksogmnkmj fun $
-22 kyigikkhli function
-7 lqlkklmkmk function $
-10 mrmkmlllml function returns
-1 mokmmmmlmm function that
-4 lsvgklelmk funny
-1 llnlllflml funny $
9 - furniture
37 lmmlqmlmml future
-17 lmjpnpjlkl game
-1 mlkukllmmm game $
-8 mkmimtmmlm game i
-4 mlmnmlmmmm game on
27 - games
24 - games $
37 - garage
23 mjkvmkmmmm garden
28 - garden $
9 - gardening
8 mjmkukmmmm gave
-3 mjmkukmmmm gave a
6 - gave me
-4 lulllllkmm generate
-4 lulllllkmm generate a
18 gmmmlmlymm german
18 gmmmlmlymm german $
-22 hxhyvdgfkf get
-13 jwkjlkllmm get a
-7 krmlmjmmmm get an
-9 lkycmmhlmm get it
12 - get pregnant
-3 mmmlmmlmmm get that
-7 mqhpmlmmmm get the
-3 mhltmmlmmm get up
12 - get>CONDITION
-12 lgwkllglmm get>DEICTIC
-13 jwkjlkllmm get>a
-7 krmlmjmmmm get>an
-7 mqhpmlmmmm get>the
-3 mhltmmlmmm get>up
19 jigpykvkml get>w
5 - gets
5 lrklljkmml getting
-2 lrlhmklmmm getting a
-11 mrljmlmmml getting an
12 - getting divorced
13 - getting married
-20 mqlkmmlmmm gift
-20 mqlkmmlmmm gift for
3 llmikttmml girl
11 mmmimmtmmm girl $
18 - girlfriend
6 - girlfriend $
2 - girlfriend is
-31 gtyajpfsmi give
-1 miqkmmmmmm give it
-10 lillluklml give me
-13 mmybmklmmm give up
0 myjlmllmmm give you
19 kwukigllmh given
5 lymklhmlmi given a
0 mgvlkmmmmm gives
0 mgvlkmmmmm gives me
-8 klyakmfmml glad
-5 mlyemmkmmm glad i
0 llsklmlmmm glad to
0 lmskmmhmmm glad you
15 mmkpmmkmmm glasses
26 - glasses for
-43 ikgyadxdio go
-17 mkptkknlll go $
-1 mrmmmlklml go ahead
8 - go by
-4 mjlrlmmmml go home
-3 lllskmkmmm go in
-2 mlhpmmkmml go now
-16 mllpmllmmm go out
-1 mullmlklmm go through
10 legximlmku go to
-3 mkxemlmlmm go with
-4 mjlrlmmmml go>HOME
0 mlhpmmkmml go>NOW
8 - go>by
-3 lllskmkmmm go>in
-16 mllpmllmmm go>out
10 legximlmku go>to
-11 ltrblhyjlk go>w
-15 mlkcmymmmm goblin
-15 mlkcmymmmm goblin $
-31 mllikimmyl goes
-16 gfdyfbckkg going
-7 lliqmmlmmm going $
-10 mljqllklmm going out
-6 hkoyfghlli going to
-5 lklkopmlml gold
5 mllvarmmlm gone
8 mmmmirmmmm gone $
25 ojyavinhkq good
-1 mmxlhmimml good $
-1 lmvllmkmml good advice
-3 lmhkymimml good for
8 mlnmmmmmlm good i
0 mmamlmtmml good luck
1 mmikmmrmmm good morning
-4 mllnmmqmmk good night
-4 klykimimml good to
22 - good with
4 nlnyfaaijg got
4 mqlpmgmmmm got a
-9 mlmomklmlm got cold
3 mlpmmmllml got cut
4 - got into
-5 llvclmjmmm got it
6 - got laid
6 - got married
15 - got my
-10 mrllmjmmmm got stuck
3 mmjsmlmmmm got the
-20 lfltmmmmmm got to
-4 mmkpmmjmmm got up
-6 mmknmmkmmm got your
4 mmlnmmmmmm got>-ed
8 - got>CONDITION
-10 llvalpjlmm got>DEICTIC
-9 mlmomklmlm got>MOOD
21 - got>MY
23 - got>THIRD
-6 mmknmmkmmm got>YOU
4 mqlpmgmmmm got>a
3 mlpmmmllml got>cut
3 mmjsmlmmmm got>the
-20 lfltmmmmmm got>to
-4 mmkpmmjmmm got>up
4 kuiukhlmlk got>w
-11 mmeomlymmm gotta
-11 mmeomlymmm gotta go
-11 ljgiykmkmj government
2 mmlomlmmmm grade
14 - grades
11 - grades dropped
7 - grandfather
-8 mmmnmllmmm grandma
-13 mmmnmllmmm grandma 's
4 - grandmother
1 - grandmother 's
4 - grandpa
-7 dgynptmjlj great
-1 llwkhmkjml great $
-6 mkjtkmmmml great day
-2 lmrmkmfmmm great job
10 kllkylkmmk green
11 kmmlymlmml green $
0 mimhkrmmml grew
-5 mimhkrmmml grew up
5 - greyhound
8 - group
8 - group $
7 - growing
7 - growing up
-12 oixgmlimmm guess
16 mimlmkykmm guest
-5 mliqmmmmmm guilty
-4 mllpmmmmmm guilty about
6 - guitar
2 llkrmllmmm gym
-1 mllommmmmm gym $
6 - gym on
-7 hbnykyakug had
4 jikxirhlll had a
-11 mlkpmmmmmm had enough
-3 mmknmmlmmm had lunch
2 - had my
-3 mmokmlmmmm had not
-20 limmtjlmxj had to
10 - had twins
10 - had>KIN
6 - had>MY
4 jikxirhlll had>a
-3 mmokmlmmmm had>not
-20 limmtjlmxj had>to
-27 ljgyiwelll had>w
23 mgmllylmmm hair
5 mhmjlymmmm hair $
15 mlmommmmmm hair is
21 mkkykmkkmj half
12 mllrlmmmml half past
25 - hall
-5 qllkmtkmmm hand
-5 qllkmtkmmm hand $
22 - handed
18 - handed $
23 - handmade
-9 mjmtljllmm hands
-9 mjmtljllmm hands 're
-6 mlljkmymml hang
-3 lipjvmlmmm happens
-1 uqyahjtllk happy
-7 lljlmlwmmm happy new
-6 lkykmlllmm happy with
-6 jiyatijkwj hard
-4 mlyalmlmml hard $
-4 llmmnmmmml hard to
1 - hardly
-26 maidyqahho has
11 - has 0
-14 kaodyqhklf has a
1 mlmlpmmmml has about
8 mjlxglmmmm has been
-4 mllhylmmmm has great
7 mlljqvjlmk has no
-3 mrmlkllmmm has three
-2 mklkomlmmw has>-ed
11 - has>0
-4 mllhylmmmm has>MOOD
-14 kaodyqhklf has>a
7 mlljqvjlmk has>no
-4 ppkyahklli has>w
7 mlnlmlmlsm hate
-24 mlllmlmmsm hate my
-2 nxdweijjlf having
-17 lhkwikpmml having a
4 mnmkmmmmmm having an
-8 mllqimlmml having dinner
-7 ijmslmmmmk having lunch
-10 lukimllmmm having trouble
33 iiwjarjjxo he
22 - he 'll
9 mmlpkllmml he 's
-13 mmmkgvmmlm he has
-2 lmkujllmmm he is
31 mmmplmmmmm he just
5 - he left
7 - he loves
5 - he never
8 - he quit
4 mmrllmlmmm he says
-12 lltgvhmmlm he was
-17 mimwlkkmmm head
-13 mliyimjlmm heading
-14 kkvykkalml hear
-2 llprlllmmm hear it
-3 mltkmmjmmm hear that
-3 mmfymldmmm hear you
-40 lgybwgfmll heard
-22 miyhfljmml heard of
-3 mlkkxkmmmm heard that
8 mmmjmllmmy hearing
-3 mklopllmmm heart
-1 klirylkmmm heat
1 mkitkmmmmm heating
3 mmiommmmmm heating $
26 mpkmmmmmmm heights
26 mpkmmmmmmm heights $
3 mljkmmlvmm hello
-15 lyqiigghli help
7 lkrojlllmk help $
-9 myhkmkhjml help me
-3 nmmmmmmmmm help my
-8 mlskmkmmml help with
-1 llwlimbmmm helped
0 llslkmjmmm helped me
-5 jurlikgkmm helpful
-2 mmrljmhkmm helpful $
1 kiylillmmm helps
-3 kmpmmllmmm helps $
-19 qilnwnkluj her
-7 smkjmmlmmm her $
15 - her name
8 iaayalypwy here
-23 kbaycmaqwg here $
5 mmlommmmlm here i
-4 ljkfjmymmy here to
-25 liyiewmmlm hero
0 mlkllmplml hey
12 ekjhllylml hi
-3 mljimlwlmm hi $
-6 mjmlmxmmmm hide
1 mjmkximmmm high
6 - high school
9 - hiking
1 mkyietilll him
-7 lmxlfljmmm him $
34 llkfaylmsl his
9 - his job
11 mkmmrlmmml history
9 - history $
-4 mkmmrlmmml history of
-4 klnjllxlml hmm
22 nmmmmmkmmm hobbies
-12 mllrmkmmmm hold
-18 mllrmkmmmm hold with
16 lmmlqmlmml holds
-42 rgayegaktj home
-29 theygickuk home $
-8 mmismmlmmm home yet
-29 molnlkklml homework
-24 mnmollkmmm homework $
11 - honda
11 - honda civic
13 mklmmmirmm honest
-8 mlglylkjml honey
0 mllmumljml honey $
-8 jkpaijylmk hope
15 mmmllmnmmm hope to
-7 klfjkkymml hope you
-5 lsrfmkkmmm hoping
-2 msklmklmmm hoping you
20 - horses
20 - horses $
10 - hospice
25 - hospital
1 - hospital since
6 lljvimkmmm hot
7 mpmkmkmmmm hotel
28 lglprllmmm hour
-27 mjllrllmmm hour $
-15 yalfmqllly hours
-15 yclhnkllmy hours $
22 mlommuimmm house
10 mlhqmuimmm house $
10 - house in
2 - house was
-49 ygdcjcwjrd how
-2 gmjsmmmmmm how about
2 rlmmmllmmm how can
-1 iqllmlmmlm how do
-4 sljlmmmmmm how does
-20 lkmkmmmmvk how i
-11 lllrmmlmmm how it
-20 sikjrmlmml how long
-5 mtmlilmmml how many
-3 yilkmjlmmm how much
42 sjkkqmklmj how to
-2 kmpmmmlmmm how you
-23 mkjbmoymlm human
-21 mlkdmoymlm human $
-17 mjlhylllmi humans
-7 mmeummhmmm hungry
-3 mlmsllllml hurt
2 mjfyjlklmm hurts
2 mjmvmlkmmm hurts $
19 - husband
6 - husband $
2 - husband is
1 - husband never
7 - husky
9 maygayaaya i
-20 hmnhfuooho i 'd
-25 dtryfddeif i 'll
-11 hecxatgatn i 'm
15 - i 're
1 ovcycdahps i 've
-10 mulklimmmm i added
2 - i adopted
-16 llxfmkilmm i agree
5 - i also
14 - i always
-13 miyglhjlml i appreciate
6 nmmmmmmmmm i ask
-27 liycxkkmjl i asked
-1 mkskvkfmmm i believe
-13 lmnhmltmmm i bet
-6 mlkoljmmsm i bought
6 - i broke
-10 mliumlmmmm i burned
-2 mmjsmmimmm i buy
-11 lslimlmmmm i call
-6 mmllljmmyl i came
22 igtqjiujll i can
-11 mlmlmpmmmm i carry
0 msllmlmmmm i changed
-9 lrjlmlmmlm i click
10 - i collect
8 mmlommmmlm i come
1 - i cook
-13 jjgtkyjllk i could
-15 klyklkillm i did
33 ukimioywil i do
-11 qjlkmommmm i draw
-13 mllllvmmll i dreamt
-12 mkmlmnmmll i drink
11 - i drive
-3 mmmpmkmmmm i dropped
8 - i eat
10 - i enjoy
7 - i failed
-36 kipykeaklk i feel
-6 kqmlmmmmlm i find
15 - i finished
-18 mlnsljlmkl i forgot
2 mmommmllmm i found
6 - i gave
1 bykplgillh i get
10 lkkslklmkv i go
-3 kgjwlhhlll i got
-11 mmeomlymmm i gotta
11 - i grew
-10 lkxgmlimmm i guess
-25 kgkojqilwk i had
7 mlnlmlmlsm i hate
1 mmrkmmgmmm i hear
-16 llglyimmmm i heard
-2 nmmmmmmmmm i help
-8 kkreljslmm i hope
1 - i inherited
17 - i joined
-35 ttfpljpkll i just
0 lnktmjmmmm i keep
8 mmnmmmlmmm i knew
-11 elyfmkjlmm i know
-1 lhjxmjmmmm i left
-8 jiydlkfkkm i like
-11 lkljitlmqt i live
-6 mmllmqmmmm i lived
-9 mlkklnlmly i look
-17 mjmljhmmyk i lost
-1 jkiplknklm i love
18 - i made
6 htmlmlmmmm i make
-6 oirlmlmlmm i mean
-5 llqklkmmmm i meant
-5 mmltmklmml i meet
4 - i met
19 mmoimmmmmm i might
2 mmflmmsmmm i miss
-18 llbtmltmmm i missed
5 - i moved
-8 mkfulkmmxm i must
-42 kyckcagrji i need
-8 mlrllklmmm i never
-7 mhjslilymm i only
-13 mlivmilmmm i overslept
0 mmmmmmlmmm i owe
-7 lkklltkmul i own
18 - i passed
-1 slmmmhmmmm i pay
18 - i play
8 mlplmmmlmm i prefer
-9 mrmlmlmmkm i press
-3 msmlmimmmm i put
2 - i quit
-7 mlmkmommlm i ran
13 mmhmylmmmm i read
-6 mkrkmmmmmm i really
6 - i rent
2 moklmmmmmm i run
-15 mlrhmkqllm i said
-11 llvimlhlmm i see
12 mjmmmnlmmm i sell
-1 nmnlmmllmm i should
10 - i signed
10 - i sing
18 - i sleep
-12 mlgwmlkmmm i slept
5 - i speak
2 - i spend
-15 mllsmllmmm i spilled
2 - i start
5 - i started
14 oiolmlkmmm i still
6 mmmmmmmmlm i stop
5 - i study
14 - i swim
19 mjlrmmmmlm i take
1 - i teach
-5 mhklmtmmmm i tell
-4 qkkkmvmmlm i the
-34 rgwfyaejkk i think
-11 mmwilklmmm i thought
2 - i told
5 lliykgmmlm i took
11 - i travel
1 mmplmllmmm i tried
1 - i trust
11 - i turned
-20 llyaljjllm i understand
23 mqkmmmmmmm i use
8 - i used
4 - i usually
8 - i visited
-3 vmkpmklmmm i wait
-14 aygifanxih i want
23 mlkrfdqkyk i was
-13 mkjwmklmmm i watched
6 nlmmmlmmmm i wear
-1 lhlvlklmml i went
-13 njjklvlmll i were
-32 ksldjxslml i wish
-5 mlmrmjmmmm i woke
13 mmmmlmmmmm i won
-2 mlmikolmvl i work
9 - i worked
-13 qlsakyjxkl i would
18 - i write
20 - i wrote
-6 kuepxljlmk ice
-4 mllplmlmml ice cream
-4 mllplmlmml ice>w
-9 mjlkxljlmk iceland
-8 okxhllhjml idea
-8 mlximmhkmm idea $
-19 mxmjhllmmk ideas
-19 mxmjhllmmk ideas for
0 ydjftybkhg if
-9 mhihgyklhi if i
13 mlpmkmllmm if it
-1 yjokxjfmmm if you
5 mlmmommmmm illness
5 mlmmommmmm illness $
-17 kgyblxglll imagine
-12 mmycmljmmm imagine $
-3 mjmmmulmll imagine i
-4 muklmlkfml improve
30 feayttayxe in
-26 lwknfthlll in $
3 mmmqkmlmml in 0
-34 lkleylkgkg in 0000
-8 hdgpbyefit in a
-3 plmnilmmmm in an
1 mkllmwmmmm in another
2 - in april
2 - in august
-12 mkkyjlkkml in bed
1 mmmmlommkm in berlin
-11 mommmmmmmk in boston
11 - in charge
-2 mmmmpmlmmm in chile
-8 mklsmmkmmm in class
18 - in constant
1 - in february
-5 mklpommmmm in five
1 - in florida
12 mllmmmmrmm in french
1 mlmujllmml in front
2 gmmmlmlymm in german
6 - in her
-6 mllskmmmmm in here
22 - in hospital
10 lklmmmmpmm in it
14 - in june
13 - in leeds
-8 mpmohlmlmj in line
2 pmmmmmjmmm in love
2 - in march
31 nmmmlmmmmm in may
7 mlqkmmmmmm in mind
17 lolbquklij in my
-23 mmmkrmmmmm in november
3 - in oakland
8 - in october
8 - in ohio
-1 mmlmmkmolm in one
-5 mmmmllmiyj in order
7 - in prison
-3 nomlllmmmm in rome
-5 mgjljmkymm in simple
-8 mwljmlmmmm in size
4 - in spring
-9 mmmmomllml in sweden
-5 mllplmmmml in ten
-2 fapxuesoqq in the
-6 kylnamkmkk in this
-17 mkmljklrvl in three
-5 mgmsmmmmmm in tonight
-20 mlmnnmmmml in twenty
3 mjimmmmymm in two
-11 mlmmqjmmll in vermont
-16 mlmmkfmmsl in vienna
-1 mmmlplmlmm in winter
2 - in with
-5 mmmmommmll in zurich
2 yyikaclkkl in>-s
3 mmmqkmlmml in>0
31 nmmmlmmmmm in>AUX
-16 lhltgliymh in>CODE
-2 hwktavjrjj in>DEICTIC
2 pmmmmmjmmm in>LIKING
3 mmmljmlmmy in>MOOD
9 lolayujlii in>MY
3 mgmsmmmmmm in>NOW
-5 mmmmllmiyj in>ORDER
11 llliyllkml in>SPAN
6 - in>THIRD
-8 hdgpbyefit in>a
-3 plmnilmmmm in>an
-12 mkkyjlkkml in>bed
-5 mllplmmmml in>ten
-2 fapxuesoqq in>the
3 mjimmmmymm in>two
18 aaaayatyua in>w
-3 ltkjiliwml include
-6 jsllmlmmmm index
-6 jsllmlmmmm index $
1 - inherited
1 - inherited my
-7 mnmlkhmmlw input
-14 mgjrmllsmm inside
-7 mykfmlmmmm installed
-19 mlkrmmmmmm instead
-19 mlkrmmmmmm instead $
12 - instrument
21 momlmmmmmm insurance
15 - insurance company
-15 kplfplmmmy interest
-4 lmullllmlm interesting
18 mlmmmnmmlm intern
-9 lpmmlllmmm internet
-9 lpmmlllmmm internet is
4 - internship
6 - interview
2 - interview at
12 lmohkylalk into
-20 lgljkymlll into the
0 mnmlmjkxmm introduction
0 mnmlmjkxmm introduction $
31 - introvert
31 - introvert $
-19 tllislklml invented
-29 mkmlmklmmy iphone
-21 mlmlkllmmy iphone $
83 yaqyqaaega is
-9 yefilkymmm is $
22 lwlimulmmj is 0
13 mlmlmpmmlm is 0000
-11 rskaybkymj is a
-11 lykdkjmlmk is about
-9 mmkvhlmmmm is asleep
9 mkmomlmmmm is at
-1 nlolkmlmmm is better
-21 liwyhgllll is broken
34 - is called
-23 mllnmllmmm is calling
-17 lllltjmlmm is free
14 mmkmsmmmml is from
-3 lmhkymimml is good
-1 llvkjmljmm is great
-10 klllqmlmml is hard
-11 mkmqmllmmm is here
22 - is i
17 momiqjllll is in
5 uhllkmmmmm is it
-2 mlmmmmmmmm is killing
12 mlmmmjmmum is my
13 - is next
-5 sviiekllmm is not
10 - is olive
64 mimqmmmmmm is on
13 - is our
-13 mjmnjulmml is out
-18 lklvellmmm is running
0 mgnrkmmmmm is so
7 mlmommmmmm is still
0 nmlmmmmmmm is that
-13 vuhavlkjlk is the
3 nkmjmmmmmm is there
-5 kyjhikmkmv is to
-5 jnvpelllmm is too
1 - is visiting
-1 llxllmmgmm is wrong
-9 ulmkkmmlml issue
-43 xmyanaryua it
-55 ijycaapdth it $
-6 kpihslylml it 'll
5 yafpyiwhji it 's
-2 mlqklmmkmm it a
-2 grjmlmlymm it again
17 - it back
-15 mpokmmmmmm it but
-8 wglksmmmmm it costs
3 mlqlmllmmm it did
2 momlkmllmm it does
-2 milvokmmmm it has
14 mmgukmlmmm it hurts
2 mpmmlkmmwk it i
-8 leflillyml it in
-3 ljcjulylmm it is
1 mmrlhmlmmm it makes
-9 mkqcmmlmmm it now
-2 klyfkmlmml it out
-1 mrilhmkymk it should
-4 morklmmmmm it still
-3 kmhhymlmml it takes
-7 lkqllllmmm it that
29 llgymmllmm it to
-2 mkkpmmmmmm it tomorrow
0 mldwmmlmmm it tonight
-11 lllrmmlmmm it turned
8 mvrmmmhgmm it up
0 ljmpkltlml it was
28 - it when
-5 lnqlmmmmmm it with
-2 nthlmlmllm it without
-8 lkyeklllmm it worked
-5 ljykjmhlmm it works
9 tlmmmmkmmm italian
5 tlmmmmkmmm italian $
-1 mklrmmmmmm jacket
4 - january
4 - january $
-3 mmmkplmlml japan
13 - java
4 mwmlmmlkmm jazz
0 mwmlmmlkmm jazz $
17 - jo
66 krrjhimkyi job
-17 lkukilmmsl job $
-16 mkmmmjmmvl job and
12 - job as
21 - job at
1 - job interview
6 - jobs
10 llkmimlmly john
-19 ifmpkmmmmw join
17 - joined
-12 lskkmmlkml json
-2 mokmmmlkml json $
6 - judge
2 - july
1 - july $
17 - june
16 - june $
-30 yhrxjarkhd just
-7 ljuakkymmm just a
-2 lllplmimmm just about
-11 mllqllimmk just arrived
-5 lmlsmmelmm just chilling
-2 lmthrmjlmm just do
0 kmmkmmltmm just give
-1 lmkpmmjmmm just got
2 mmkpmllmmm just had
-13 llrbmlymlm just kidding
-6 mllqlmjmmm just left
-12 llkyllgmml just now
8 mlmnmmmmmm just put
-2 lmmplmkmml just reached
15 - just started
-9 xqjhmmlmmm just want
-3 lmkfmmwmmm just wanted
29 lcynshrlmk keep
7 mkmlmlymmm keep in
-1 mfummmjnmm keep it
-1 mlqkmmmmmm keep that
17 mkmlrkmmml keeps
-22 mmiumlkmmm keys
21 - kid
9 - kid $
-13 klibllymlm kidding
37 - kidney
32 - kidney transplant
23 irktjiomll kids
6 jtllkkqmmm kids $
-11 mllugllmmm kids 're
1 - kids in
-11 lmllrllmmm kids these
-10 mlmomlkmmm killing
-10 mlmomlkmmm killing me
-7 mrmkwmlkmj kilometres
-2 mlmmkkmmvl kilos
-13 mlklclylmk kind
-33 lhjdoyimjk king
-5 mkkkmxmmmm king $
-11 mkmjmsjmlm king and
-15 mkmelylmmm kingdom
-15 mkmelylmmm kingdom is
-12 mllilmymmk kisses
21 - kit
-1 mmlqkllmlm kitchen
-13 mmlqkllmlm kitchen $
5 - kitten
19 - knee
7 - knees
-1 llnlosjmmh knew
-8 mlnmjtlmmj knew that
23 - knit
23 - knit $
-42 yanjnfjiji know
-18 mlyhllhkml know $
11 yeklmmmmmm know how
-1 llkltmmmml know that
-13 yjlemlmmmm know the
-15 yfmkljkmmm know what
15 akllgtvlml knows
-3 cklmctwmmm knows $
8 - korean
4 - korean war
23 - lab
22 - lab $
-3 kjkolmwmml lah
-3 mjlqmmlmmm lah $
6 - laid
6 - laid off
-15 lklkiylmmk land
-6 mlkonlklmk landed
11 mqmllojmlj landlord
-16 mqmllojmlj landlord $
5 - landlord is
2 - lane
10 lkljylllml language
6 llmlwmmmml language $
-12 mmmlomlmmm languages
0 mklnuljlmk laptop
2 mlmpmllmmm laptop is
-4 lxlllllfmm large
-6 lmmlolmlml largest
-7 fnlnmmmmmm lasagna
27 imcvfyqmjy last
9 - last month
-9 lefyirlllj last night
8 - last spring
8 mmmkpmmmmm last week
5 - last weekend
14 mlllsmmmmm last year
-4 mlkgymklml lasts
-6 kjayfktlml late
-5 llaxhlmmml late $
2 mmmnmmlmml late to
7 - lately
-19 kigvliilkk later
-15 ljimlkjlll later $
-3 lmlqmklmml later i
-14 mlgumlkmmm laundry
-3 mlllsmmmmm law
3 - law in
-14 mlllsmmmmm law>AUX
3 - law>in
25 - lawyer
-2 mmmkqlmmmm league
14 kqjiykkkmg learn
32 - learn how
27 mhllummmml learn the
14 - learned
7 - learned to
40 mlmkommmmm learning
11 - lease
-8 moklfllmmv least
-6 muklflmimw least three
31 kkiyivkmkk leave
27 lllomolmmm leave $
-19 ukkkoklkmh leaves
-13 mkinksjmwl leaving
-3 mmmnlmmmmm leaving in
-12 mlknmkkmwm leaving the
-2 mgmmqlmmmh leeds
25 ojfyjojklj left
-4 ppirmijkmk left $
18 - left handed
3 - left me
-8 mimqmlmmmm left my
7 llkumkmmmm left the
1 mmjrmmmmmm leftovers
1 mmjrmmmmmm leftovers $
-52 mhwrakyala len1
7 yyatyyadyy len12
74 ppgaaygqyy len20
-104 aayeaayyaa len3
-55 jayyyayoaa len6
10 - lent
8 - leo
-4 lljlemiyml less
-27 jslmeryfjg let
2 lnuklmkjmm let me
-28 kshnftuikh let us
-1 mminmlummm let you
-28 kshnftuikh let>WE
-1 mminmlummm let>YOU
2 lnuklmkjmm let>me
-29 lrljetjkrj letter
-10 mqlkhykklk letter $
-19 lymkfjljmk letters
12 mmlpmllkml library
14 mpmlmmlkml library $
21 limmvkmmmm license
-9 pgltomjlml lie
-50 miahysvkwi life
-27 njakktymwl life $
-13 lmllrmjmmm life is
-8 mmlnmlmmmm lift
-5 mulsbsljlm lights
4 mvmllmljmm lights $
-9 mlmtcsmmlm lights went
-29 xyyaaadygf like
-1 mlrmmmlmmm like $
-14 lunjgglyml like a
-10 mwjpmllllm like i
23 ljjkmmjylm like it
13 - like my
-5 mmkrmmmmmm like nobody
-5 rjglgmykml like that
-22 lcwhlllulm like the
-10 mkqkmmlklm like this
9 wyajlikhlj like to
-1 lqslkmklmm like you
-6 mmolmmklmm like your
-5 lkyjllkmmm liked
14 loklymikml likes
-2 lgmklmmsmm limit
-27 lllvgllimj line
-12 mmmpmmmjmm line $
-10 mumjhmmlmj line 0
-9 lpyikllemm link
-8 mrklmlmgmm link $
-1 ommllmlmmm lisbon
-9 gwiiljkelh list
-5 llkkmlkkml list $
-5 mnllmlmlml list and
11 - list for
-6 hqllmlmlmm list of
14 - listen
14 - listen to
-13 mjugmlymml listening
-9 liqroikmmm little
22 qjidytikqq live
-15 rjlftalkrt live in
6 - live near
2 - live with
-14 lkljfylmml lived
-12 mlljhymmmm lived in
-4 liklokmllq lives
-3 mkmmnjmllq lives in
2 mkmlkommmm lives on
35 mlmmmmlmmm living
10 mlmmmmlmmm living $
16 - living in
29 - loans
18 - loans $
4 immkvlmmml lockdown
2 mpmmmjklmm logo
-5 mpmmmjklmm logo for
-18 kjrdijyjmk lol
-14 lksalkylml lol $
-2 lmgrllulml lol okay
-2 lmgrllulml lol>MOOD
-6 mmkmlkmmxl lonely
-55 ninynlshlg long
-11 lirymkkimk long $
-13 llmlpslmmk long ago
-11 kmkumkkmmm long day
-2 mlplglylml long time
-4 mkmlpjmmml longer
-16 ltqhlmjily look
-9 mltimolmlk look at
-5 mklhgymmli looked
-5 mklhgymmli looked at
-34 kytakjjlju looking
-33 kykakjklju looking for
0 llylemdkmk looks
-21 lylglkkmml loop
33 - lose
10 - lose my
16 - lose weight
19 mmklymikml losing
6 mmklymikml losing $
13 - losing my
10 mjmmrmmmml loss
10 mjmmrmmmml loss of
-42 kiukqfeiyi lost
-16 mlmmkkmmvl lost 0
-9 mjkqmjlmvk lost my
2 llllummjmm lost the
-1 kcykpjhkmk lot
18 lkylalilml lot $
11 mlknqlmmml lot of
11 mlknqlmmml lot>of
5 jemkqiyitj love
-3 olkllmsmml love $
-10 kmtjmmlmmm love how
-7 llklxmjlmm love is
-12 mkmmmljmul love it
6 - love me
-2 mmommmjmmm love that
-2 mmqkmmlmmm love the
11 mjwkmmkmmm love to
4 - love with
-9 mmalllymmm love you
7 mmlmmmpmmm loved
-3 jlklmmxmmm lovely
6 mlkllimmyl loves
-5 mmlllkmmul loves me
4 mlmpmllmmm low
-1 lllkpnmllm lower
-3 mkalkmylml luck
-3 mkbllmymml luck $
-44 qafyhgqlmi lunch
-22 ujitjkklml lunch $
-12 mmkqllkmmm lunch break
21 liykjpkllk made
4 mkvmllmmmm made a
16 - made it
-3 mpmlmmmmmm mail
-12 mmlrmllmmm mainly
8 - major
23 - majoring
23 - majoring in
-35 lyeepoblwe make
-26 kuthjklkmk make a
-1 lgdpkmkvmm make it
7 mmmmlmmmmm make me
15 - make my
-3 khyiykaimk makes
-4 llklvlkmmm makes a
-5 mkylgmelml makes sense
-11 lwjkmkgmmm making
-13 mwmemkmmmm making a
-1 mlmnmlmmmm mall
-1 mlmnmlmmmm mall now
-3 ymjlrmkkml mammals
-3 ymjlrmkkml mammals $
-2 mkllfrmmlm man
-6 lqmklllmlv manager
-41 lplkojkkkq many
25 mkmkwmmmmm marathon
5 - marathon in
5 - march
5 - march $
-53 aayaaryaya mark!
-4 lkjjfmykmy mark:
-20 yaaaaaaada mark?
12 mlmgvlmlml market
7 mnmmmmmmmm marketing
25 - married
18 - married $
1 - married 0
2 - married in
-13 llmloplmmj mars
-13 llmloplmmj mars $
23 - martin
1 mlmmjummmj mary
5 llmmmmmmmm master
-4 momlmlmmmm math
9 kulmlllmmm maths
36 nlpkklmmmm may
34 nmmmlmmmmm may $
6 - may 0
75 ayyyaogawa me
-8 auflbyyiki me $
-27 lxpjhkhjmk me a
-15 mqolllkiml me an
-6 mmlllkmmul me and
16 mkmsmmllmm me at
14 - me even
14 - me for
0 njmmmmmmmm me how
-20 mllqmjmmtl me i
8 - me in
0 uimmlmmmmm me is
-2 lljlmllymm me questions
6 mmnmlmlmmm me see
1 mnmmlmmmmm me ten
-1 hurjlmkgmm me the
19 ksljwllllk me to
-13 mlmpmllmmm me today
-13 mlmnmlmmmm me up
9 mimxmmjmmm me when
-7 muilmkkmmm me with
-3 kjrrimlmml me>-ing
15 - me>-s
0 uimmlmmmmm me>AUX
16 lljlmllymm me>CHAT
12 - me>DEICTIC
-20 mllqmjmmtl me>I
6 - me>LASTING
-13 mlmpmllmmm me>NOW
1 - me>THIRD
9 mflxmmimmm me>WH
-27 lxpjhkhjmk me>a
-15 mqolllkiml me>an
-6 mmlllkmmul me>and
16 mkmsmmllmm me>at
14 - me>for
8 - me>in
6 mmnmlmlmmm me>see
1 mnmmlmmmmm me>ten
-1 hurjlmkgmm me>the
19 ksljwllllk me>to
-13 mlmnmlmmmm me>up
29 lsweiokglk me>w
-8 mmhllmtkml meal
-20 ppyfjiekll mean
-3 jvokllilmm mean $
-1 sjomllmmmm mean the
-1 mopmjmlmml means
-5 llqklkmmmm meant
-4 mlpkmkmmmm meant the
14 qmlmlmlmmm meat
6 - medical
-1 mpllmlmmmm medium
-15 nibyiitlli meet
-6 llcykjummj meet you
-23 jkjybjekmv meeting
-16 kllygkhlmk meeting $
-3 mmlokmmmmm meeting is
5 - member
-7 mjlkppmmlm memory
-6 lmmlqmllmi men
-1 mlkummkkml message
9 - met
17 - metric
17 - metric units
-2 mlmlpmmmml mg
4 mkmitkmlml middle
19 mmoimmmmmm might
-10 gykxbkjimj milk
-4 mslqllklmk milk $
-8 mimlqmmmll million
-15 nppiiltkkl mind
-23 lqqijlukkl mind $
10 mtmlmmklml mine
-4 mikullllmm minute
-4 mikullllmm minute $
9 lpjosmjlml minutes
10 lrkrlmklml minutes $
8 - miscarriage
2 mmelllvmmm miss
4 - miss my
-2 mmelllvmmm miss you
-18 lkdwklslml missed
-6 mlktllllmm missed the
-1 ljylkkmmmm mistake
-3 lpkmxlkkmj mistakes
-3 lpkmxlkkmj mistakes $
-2 lmtlllclmm misunderstood
-2 jkllyjjmmj mix
-2 jkllyjjmmj mix>w
-3 mykkimllml mode
-3 mykkimllml mode $
8 - model
-11 lqjnlkrllk mom
4 - mom 's
-20 mllomllmmm mom is
-17 lhlillwmmm moment
-16 mjlnmllmmm moment $
-13 mkmjhlkmmy monday
-12 mmmkimlmmy monday $
-4 mmmlommmml mondays
-8 mmmlommmml mondays $
4 - mondays and
1 hylarmjllg money
-11 immljnmmmh money $
13 - money and
-6 mpmlmmmmmm money from
-7 mmmmnlmmml mongolia
26 mglmoqlmmk month
22 mhmmmrlmmm month $
-9 mklldkxmvl months
-4 mlmmkkmmvl months $
-10 mmmlgmxmml months ago
-21 mllqmllmmm mood
-18 ljkfyqllli moon
-12 lklhyrlllj moon $
-41 hoygipbylg more
-27 ktnmosjjml more $
-14 lyjlklmmmm more about
-6 lshljlirmk more formal
23 mlkmlmlwml more than
35 ldaxkkykll morning
11 leaxlkykll morning $
7 mmkpmmmmmm morning i
14 - mortgage
10 - mortgage $
-18 lekhwjjpky most
1 - most is
-4 mkmlolmlmk most of
-12 mklkykmlll most people
19 - mostly
18 momkmmmmmm mother
-12 momkmmmmmm mother 's
5 - mother is
5 - mother-in-law
19 pommmhlmml move
31 - moved
22 - moved to
-23 ngjprdjlml movie
-4 oklpkkjmmm movie $
5 mmmlmjmmum moving
-9 mmmlmjmmum moving to
10 - mr
10 - mr>w
-4 sfkyeinjli much
-9 mlgyjmimmm much $
-7 mlupkmflml much better
-28 ljlkvgmmml museum
-25 lllkujmmml museum is
9 mkmrmmlmmm music
-19 jykpaohjxo must
-6 mkolgllmmw must 've
-2 lorlrljpmh must be
1 ayaqayuqya my
4 - my 0
-2 mpmlmlllml my account
-7 mpmkmlmlll my app
1 - my aunt
30 mlmmmmmmmm my back
-7 mjlfmlyllm my bad
-18 mjmrlklmmm my battery
22 - my best
9 - my bike
-33 yqlbmkllml my bill
42 - my birthday
11 - my blood
-15 mlmmmkkmwl my boss
1 - my boyfriend
1 - my bro
3 mlmnmlmmmm my brother
14 - my budget
-10 mllpmmjmmm my bus
5 mkmpmmlmmm my car
-14 lylfllklll my card
9 - my cat
-20 mdmekymlml my character
-14 mlrmmmlmmm my childhood
9 mhmrmmlmmm my class
-22 nplfmkllml my code
-1 mlmomklmlm my coffee
10 mommmmlmmm my company
2 - my cousin
2 - my coworkers
13 - my dad
11 mmmpmlmmmm my daughter
12 - my doctor
2 mjmnkqlmml my dog
5 mkmkktmmkl my dream
16 - my driving
-13 mvsiljkmml my essay
18 - my ex
-15 mlkvlljmmm my eyes
8 - my family
-6 mlmkmommlm my father
-1 lkykkimmum my favorite
-12 mkmrlllmml my feet
12 mhljkklymm my first
-20 mumilklmmm my flight
-7 mgmsmlkmmm my food
-28 mltclkyllk my friend
-10 mrmkmlllml my function
13 - my garage
17 - my girlfriend
6 - my grandfather
6 - my grandma
4 - my grandmother
3 - my grandpa
15 mlmommmmmm my hair
-9 mjmtljllmm my hands
-17 mimwlkkmmm my head
9 - my home
17 - my husband
-9 lpmmlllmmm my internet
-27 mkllmimmyk my job
-22 mmiumlkmmm my keys
9 - my kids
-15 mkmelylmmm my kingdom
4 mrmmlmjmmk my landlord
8 mlmpmllmmm my laptop
7 - my last
4 - my late
6 - my lease
-25 nlmllilmwm my life
-18 mumhmllmmm my loop
-19 mlkskkkmmm my lunch
7 - my manager
-4 momlmlmmmm my math
-9 mllomllmmm my mom
7 momkmmmmmm my mother
5 - my mother-in-law
-15 mhmklrlmlk my name
-5 mmmommlmmm my neighbour
3 - my neighbours
6 mpmkmlmmmm my new
-6 mlmomlmmmm my nose
-11 mmmmlommkm my novel
10 - my old
-22 jyldlkllll my order
28 - my own
-14 nmmommkmml my parents
-13 mlmmmplmmm my partner
-12 mqmkmmmmmm my password
-17 mllrmmlmmm my pen
4 - my phd
-17 malylhjmmk my phone
-12 mhkfmjyllm my pleasure
8 - my policy
-22 mllqmmkmmm my pyjamas
-2 mntkmmmkml my question
5 - my rent
14 - my roommate
13 mnmmmmmmmm my savings
2 - my school
-9 mjmsmljlmm my screen
5 mlmmmmmmmm my second
10 - my shift
-15 mllsmllmmm my shirt
7 mkmulmlmll my shoes
-15 mllmmklmsm my sister
13 - my size
8 mmmnmmlmmm my son
-8 mjmdmylmml my spaceship
7 - my steak
17 - my student
-9 mjlkmpmmmm my sword
-5 mmrlmlmmlm my teacher
3 mllslmkmml my team
-12 mkljlwmmll my teeth
13 - my therapist
22 - my thesis
7 - my third
4 - my time
3 - my two
-20 mlmmllmmlt my uncle
16 - my wallet
-12 mljrmmlmmm my way
12 momlmllmmm my website
4 - my wedding
-13 mlmullkmmm my whole
4 milpmjmmrm my wife
3 - my work
21 mkmmmjmmvl myself
-1 mkmmmjmmvl myself $
16 - nadia
18 mnmieoilkq name
-13 npmkmllmmm name for
17 mhmklrlmlk name is
2 - named
-3 mvmljmlemm names
-2 mpllmmmmmm nan
-31 lfgyijklmm nap
-18 lgiyjklmmm nap $
25 - navy
21 - navy $
1 molqlhmkmm near
-4 molqlhmkmm near the
-4 momjmmmmmm nearby
-4 momjmmmmmm nearby $
14 - nearly
14 - nearly blind
4 - necklace
-93 hyaumaayha need
-3 anmpmlmmmm need $
-12 ksdkrekilk need a
-1 rlmrklmlml need anything
-7 mtkjmlmmmm need help
-3 mjhykmjjml need sleep
-7 mkjtllmmmm need some
-8 ltggkimymm need the
-17 trlkihkklh need to
-1 mrllmmlmmm need you
-8 jqolmmlmlm needed
18 lynjellkml needs
-5 myklflmkml needs to
-5 mmmommlmmm neighbour
-6 mmmommlmmm neighbour is
2 mlmpklmmmm neighbours
2 - neighbours $
-6 lkyijmakmk neither
-6 lkyijmakmk neither $
2 - nephew
8 mmlqmmmmmm nervous
7 jqwaypmjjg never
8 - never been
-12 mtmimkmmmm never got
8 - never had
-12 mlykfmjmmm never heard
-7 mmnmmmmmmm never knew
11 - never learned
-11 mlpmllmmmm never thought
-14 mjtlmlmmlm never tried
34 ojedwhyjln new
1 - new address
7 - new flat
4 mmllkmummm new job
-13 momknlmmmk new phone
1 nlmmmmmmmm new puppy
-6 lljlmlwmmm new year
2 mmmmnmmmml new zealand
30 llllqmmmmm new>-s
8 - new>HOME
-8 mpmkmlmmmm new>PET
-5 lljlmlwmmm new>SPAN
4 mmllkmummm new>WORK
-9 pmlixkilmg new>w
10 - newborn
45 myccksghli next
5 nujklmjmmm next $
-1 mtkfkwmmmm next chapter
7 mlmmpmmmml next month
-5 mslkmmmmmm next to
15 - next week
10 - next weekend
7 - next year
-7 bjdgclyklk nice
-1 mmellmxmmm nice talking
0 lmkklmxmml nice to
24 kdcyfqnllh night
-15 lgdyliklml night $
10 mmlmmmqmml night and
3 mkmlkrmmml night my
19 - night owl
-8 mmmmomllml nights
11 - nimbus
26 mlkjulmmmm nine
22 mmmjsmmmmm nine $
21 gmyaatxmlf no
-5 ljlilksoml no $
-15 mqkolmkmml no change
5 - no friends
3 mqqlmlmkmm no i
22 - no kids
7 mlmmmnmmmm no money
-2 mmomlmjmmm no that
5 mmlkjmwlml no>-s
-5 mmsmimimml no>DEICTIC
3 mqqlmlmkmm no>I
28 - no>KIN
5 - no>PERSON
-8 kocmoyqqli no>w
-16 kierytgklk nobody
12 - nobody at
-6 lkllgtlmml nobody knows
-13 yogllmllmm none
-13 yogllmllmm none $
14 - nonprofit
8 mmlnmmmmmm noon
-1 nkmmlmmmmm normal
-2 mkllmvmmmm northern
-8 plmmpklmmk norway
-6 mlmomlmmmm nose
10 neydcajrna not
-3 mmolmmjlmm not $
35 llfmvmqmmm not 've
11 mjslmmmmmm not a
13 - not afford
-8 mmolmmllmm not agree
6 lmojmmklmm not believe
-7 lmmkumjlml not buy
-4 lmpjrmhlmm not care
-3 klltlmlmml not come
-2 monlmllmmm not compile
10 - not concentrate
-10 mlrrllmmmm not decide
9 - not drive
24 qmlmlmlmmm not eat
-22 mlgxmmimmm not find
2 mmiommmmmm not finished
-8 lpnlmmllmm not get
-2 mllrmmlmmm not go
0 mmlmmmmmmm not had
-3 mlfymllmmm not hear
6 mlpmlmlmmm not help
-8 mmismmlmmm not home
-4 mmlommmmmm not in
-40 tliylkjkkm not know
3 mrkkmmmmmm not let
17 llnlmmlhmm not like
6 - not love
5 - not married
-6 mmujmmkmmm not mean
13 hmkmmmvmmm not much
-17 klnllslwlm not need
7 lmjlmmymlm not own
4 - not pay
3 mmmtlmjmmm not pick
-4 llllqlllml not read
6 mmrllmjlmm not really
-7 mmqkmmlmmm not say
-20 ilyblljlmm not see
0 lmjlrmjlmm not sleep
-8 mlkpmmlmmm not slept
1 - not spoken
23 - not stand
-2 mmfummmmmm not stop
-14 ylpgmllmmm not sure
-3 mmhrmmjmmm not talk
-2 rlqlgljlmm not that
-9 jlsklmlkmm not think
-10 ymkjmmllmm not understand
-2 ilullmmlmm not wait
-3 lmfmmmlymm not want
-5 lmqklmlmlm not what
-13 lqvfimllmm not work
3 lsmlmlmmmm not working
-4 klmmlmhxmm not write
35 llfmvmqmmm not>'ve
-4 jhpmlllsml not>-ed
-16 lmmpkmkmml not>-ing
6 mmrllmjlmm not>-ly
5 - not>CONDITION
-11 xlohflilmm not>DEICTIC
-8 mmismmlmmm not>HOME
25 llnlmmlhmm not>LIKING
10 lliqmmlmmm not>MOOD
-5 lmqklmlmlm not>WH
-10 jwvehlklll not>WORK
11 mjslmmmmmm not>a
-7 lmmkumjlml not>buy
24 qmlmlmlmmm not>eat
-8 lpnlmmllmm not>get
-2 mllrmmlmmm not>go
0 mmlmmmmmmm not>had
-4 mmlommmmmm not>in
3 mrkkmmmmmm not>let
7 lmjlmmymlm not>own
4 - not>pay
-7 mmqkmmlmmm not>say
-20 ilyblljlmm not>see
-59 nejwkdyyre not>w
3 knqfhvopkj nothing
-11 lmjfgwxlll nothing $
1 mlmjunmmjl novel
-9 mlmmqjmmll novels
-22 mmmkrmmmmm november
-23 mmmkrmmmmm november $
-33 eywwfbagid now
-27 lheyigakki now $
-1 krtnlkllkl now i
12 - now on
-5 mmjommlmmm now talk
-6 nmllmlmmml null
4 iuhgkioyll number
-5 muiilkpwml number $
10 kqmmmmmmlm number is
-7 lvlklgmkmm numbers
44 - nurse
5 - nursing
10 - nuts
15 ppllmllmml o
-4 ppllmllmml o clock
-4 ppllmllmml o>w
3 - oakland
3 - oakland $
7 - obsessed
7 - obsessed with
13 - october
10 - october $
-4 ayraoylajq of
-11 hpmmmlmmmm of 0
29 wlllkhmlml of a
-7 mllnpllmml of coffee
35 - of five
3 - of four
12 mpkmmmmmmm of heights
-1 mlmlmpmmmm of how
-28 lesqlllllm of it
2 - of july
-7 mmmmnlmmml of mongolia
2 - of music
48 koqkkhklwl of my
-5 mimlkmmmlv of our
-7 mrnklllmmm of that
-27 jyanlpjhlg of the
2 mjvlktjmkj of them
-12 lkholymmlm of this
-1 lxmkkmlmml of those
7 mommmkmmlm of three
10 - of thunder
-18 mhmltkmmll of two
5 - of work
-1 dltimlpmmm of you
33 mmlommmmmm of>-ing
12 lyfqikklli of>-s
-11 hpmmmlmmmm of>0
-48 jsooivjljk of>DEICTIC
45 kkqjjhklvu of>MY
2 - of>PLAY
10 - of>SPAN
-12 liykfshlkh of>THIRD
-1 mlmlmpmmmm of>WH
-17 mumjmlmmmm of>WORK
-13 dlyfmkpmmm of>YOU
29 wlllkhmlml of>a
-27 jyanlpjhlg of>the
-18 mhmltkmmll of>two
-27 mabcyyxfiy of>w
3 lokygkhhlj off
-10 mjoyclklml off $
-6 mlmksmmlml off in
12 - off my
-9 mljwlmkmml off to
12 - off>MY
-6 mlmksmmlml off>in
-9 mljwlmkmml off>to
13 - off>w
-13 mkyajlkmmy offer
-5 mlyammlmmm offer $
11 - offered
3 - offered me
-6 ljivjkjmlr office
8 mmjslmkmmm office $
-9 mllpmlmmmm office today
3 lkykilclml oh
18 - oh and
18 - oh>and
36 - ohio
22 - ohio $
9 oimqgguili okay
0 tlhnkkokml okay $
2 - okay a
-10 kkovljemll okay i
-1 mmtlkmjmmm okay that
52 tnggaysllk old
-9 mlilknylml old $
1 - old school
12 - old westerns
35 - old>-s
3 mkmmctmmmm old>PERSON
1 - old>SPAN
10 mlijiyylml old>w
4 - older
10 - olive
3 gkayeakaey on
-27 lohxlkngml on $
4 lelkorkmml on a
6 - on coral
0 nlmkvmlmmj on friday
6 - on fridays
-12 mllrmkmmmm on hold
-5 mllommlmmm on me
-13 mkmjhlkmmy on monday
-4 mmmlommmml on mondays
-53 kkhykgillk on my
27 - on our
-10 mlmmemlmmw on port
9 - on saturday
4 - on sunday
-11 mmllsjmmmm on sundays
8 ngmygcmijf on the
-4 lqlkmmmmmm on this
5 - on thursday
3 - on tuesday
12 mmmmmmlmmm on weekends
-6 msipmkllmy on your
-13 lvmkhqlmmj on>-s
16 mjmhpljlly on>AHEAD
-7 mpmjmmmmml on>CODE
-10 loarmkymmm on>DEICTIC
21 mllkujlmml on>LASTING
-26 kkhykgillk on>MY
-34 llllgvlmll on>THIRD
-6 msipmkllmy on>YOU
4 lelkorkmml on>a
-5 mllommlmmm on>me
8 ngmygcmijf on>the
46 liyjmjjlmt on>w
0 kkkmsvipmk once
-4 llkmvlipml once $
-11 thyeigfvgf one
-3 icyhdhpjkk one $
-1 nlolkmlmmm one is
-1 myflimkkmm one more
5 mklmmtmmkm one of
-1 mwrlimijmm one please
-7 lrismkolmj ones
-6 lkkunlpmmj ones $
5 lvmillmlmj online
-2 mpmjmmmmmm online $
4 msmllmmlmk online shop
-20 naeendyylr only
-17 mimmgllmmt only $
8 - only child
-1 mclmmmmymm only reply
7 kkoronjjmi open
-10 mmlrmmlmmm open $
-14 lksnkolkmk open the
9 mmmmirmmmm opened
-23 lklhkymllj opens
22 - operation
22 - operation $
-17 lmommmmjmm option
-13 yikkglyomg or
-9 qmmlgmylmh or>w
-39 gvihiqigvr order
-23 krlklklllm order $
-4 mrlhkmlmmv order has
-76 ayaaakmyaa orders
-7 byaaaaayja orders none
-67 iyaagyynda orders own
11 - organising
7 mjqmmlmmmm original
13 - oslo
-12 lfxlljljmm other
-3 mjplmlmmmm other one
5 - other weekend
40 kajlyhhkty our
1 - our anniversary
5 - our dog
16 - our first
10 - our house
10 - our school
-7 mimulmmmmj our table
-2 majyhygike out
2 egqvfvgklk out $
-14 linyiljmmk out for
-5 mmmkqmmlmm out in
5 - out last
-17 mjisiujmml out of
-2 mlmnmlmmmm out to
-15 mlkqmllmmm out with
20 - out>DEICTIC
-6 mmjqlmklmm out>NOW
10 wilkmmmmmm out>WH
-14 linyiljmmk out>for
-5 mmmkqmmlmm out>in
-17 mjisiujmml out>of
-2 mlmnmlmmmm out>to
-6 mlpkjlxmmk out>w
-8 lmjmjlmomq output
-32 mlhvmlhmmm outside
-28 mllommlmmm outside $
1 mjhyenllkl over
-3 mlmqmlmmmm over my
8 mmmlmommkm over the
-13 mlivmilmmm overslept
0 mmmmmmlmmm owe
1 - owe my
1 - owe>MY
19 - owl
19 - owl $
31 ljgkltymtl own
10 mlklmulmmm own a
-13 lkilmlymul own>DEICTIC
10 mlklmulmmm own>a
11 - own>w
9 - owns
-9 mklsmmkmmm packing
-22 lyjejkklmk page
-10 mwkglllmmk page $
8 mmmlnmmlml paid
4 mllltlmmml pain
11 mltlmmlmlm paint
6 lmpmmmmmmm painting
-5 mnmlmlmmmm pair
-5 mnmlmlmmmm pair of
-7 mlmommmmmm pancakes
9 - pandemic
9 - pandemic $
12 - panic
4 - panic attacks
-1 juuljmlemm paragraph
0 jwjmmmlfmm paragraph $
-1 mkyljmmlmm paragraph is
19 mlkmlmlwml paragraphs
-13 mhmumllmmm parcel
-2 nmmommkmml parents
-14 nmmmmmmmmm parents $
19 - parents 're
4 - parents about
4 - parents that
-21 mumlehklmj paris
-10 nvmldikmml paris $
-3 lkjjrklmxl park
-11 mmmkgvmmlm parrot
-40 loyaxjgllj part
9 - part of
-22 mqmlukimmk part two
-13 mlmmmplmmm partner
-17 mlmmmplmmm partner $
-5 mnmnklmmmm party
-10 misfmwlmmm pass
-10 misfmwlmmm pass $
31 - passed
5 - passed my
7 pkmmlmmmmm passport
7 pkmmlmmmmm passport $
11 mumjlllkmm password
-6 mrmklmlkmm password $
15 - password is
12 mllrlmmmml past
-2 kjirtmlmml pasta
-2 mmkrlmlmml pasta $
-6 lgnjylllmk patient
1 mlmmcmylml paul
1 mlmmcmylml paul $
2 rylglglkll pay
-8 ltmhmlmmmm pay my
-8 ltmhmlmmmm pay>MY
5 mlmksmmlml pays
-17 mllrmmlmmm pen
-10 mlljuljlml penguins
18 hfacygchkc people
17 mlmlpmmmmm people $
-13 lllltmllmj people 're
9 - people call
13 llmlsmlmmm people who
-4 llqlrlelml perfect
-4 mmplrmelml perfect $
20 mjmmlmmtmm person
19 mjmmlmmtmm person $
2 - peru
13 - pete
14 - phd
-65 kdfykbhkkw phone
-34 lgiykjkmll phone $
-22 mllojklmmy phone in
5 mrlkmkmmmm phone number
-5 lplkpllkmj phones
-20 lplkpllkmj phones $
17 - physics
17 - physics $
1 - piano
1 - piano $
-33 lglyerilms pick
-32 lhmverilmt pick up
-24 mkmpmlmmmm picking
-7 mksgqmkmml picture
-15 poirllikmk pizza
11 umjlmlmmmm place
-27 lslkllkkml plan
-8 mpmllmkkml plan for
-26 mjljwxlmml planet
16 - planning
-7 ummkkmkmml plans
-6 tilkomlmmi plant
10 momllmmlmm plants
21 mymllkkkmm play
-14 mllqkmmmml played
-29 mkmomllmmm playing
20 mlmltmkmmi plays
27 - plays the
-11 cyfaaepylc please
-37 kyibagyylg please $
-2 mflllmivml please be
-12 mgvfjjyllm pleasure
-12 mhkfmjyllm pleasure $
2 smlmkmlmml plumber
15 - podcasts
-26 lexjjjkyml poem
-8 llybllcmml point
-8 llybllcmml point $
0 memmimlyml points
0 mimmjmmqmm points $
19 lmlmqmlmmm policy
5 - policy number
-11 msllellmmw port
-10 mlmmemlmmw port 0000
7 mkmjmmlmmy position
7 mnmmmmmmmm position $
-16 mqmlljlmml post
-2 mkmomlmmmm post office
6 - postgres
12 - pottery
15 - practice
2 miyimlljmm prefer
-9 mlplmmmlmm prefer the
14 - pregnant
-10 mrmjmlmmmm presentation
-5 pjkjwllmlm president
-9 mrmlmlmmkm press
17 - pressure
-7 mhllmvimll pretend
9 mmmomllmmm pretty
-3 lmlhtlmlml prices
-17 opmilkmlml printer
-15 xufjklllml prints
-3 lqllklmmml prints the
7 - prison
6 - prison $
-5 ljqtkmjmmk probably
-41 looawiwjmk problem
-6 mjpillykmm problem $
-4 mymcmmmmmm problems
-1 mojsmlllmm process
-22 lymkfkmlmj product
-4 msmlfkmmmm product is
-6 mtmjjmlmmk program
7 llmlwmmmml programming
22 kylngilmmj project
14 - project falcon
-3 mgmmkmmmmu propose
15 - proposed
-1 llyhllgmmk proud
-1 mmuimlimmm proud of
13 nlmmmmmmmm puppy
2 lqktlgllyk put
-6 mnmllllmyk put it
-8 mrlmmimmmm put the
-6 mnmllllmyk put>DEICTIC
-8 mrlmmimmmm put>the
3 - put>w
-22 mllqmmkmmm pyjamas
0 mmjkvmmlmk python
-4 jsllmlmmmm query
-41 ydkhikjykq question
-3 kpmljmkymk question $
-3 lqjlmjkyml questions
-10 llkycllkml queue
-9 yqmkklklmm quick
-6 mknpkllmmm quick $
66 mmmmlnmmlm quit
0 mmmmlnmmlm quit $
8 - quit his
32 - quit smoking
-18 mrljmlmmmm quiz
-24 lqkilelmyl quote
-5 mrljmlmmmm quote for
-14 mhlmilkyll rain
-14 lilmillyll rain $
-2 mmjtkmimlm raining
2 lkllsmmmmm raise
8 - raise $
4 lllfqrmlll raised
2 - raised by
10 - raised in
-1 mmmkplmmmm raised the
6 - raising
-6 mlmkmommlm ran
-9 mlmkmommlm ran away
-9 mlmkmommlm ran>w
7 - rare
7 - rare $
-24 mjmiyhmmmm rate
-24 mjmiyhmmmm rate $
21 oitjmlklmm rather
-5 mmqkmmlmmm rather not
6 - rd
5 - rd to
5 - rd>to
-4 lhiytmimml reach
9 lllqllkmml reached
-6 mjmtjmllml reaching
27 lqlayjkkmk read
-4 llllqlllml read $
18 - read a
-5 momkmlmmmm read the
22 mmlnmmmmmm reading
-10 sldvhldmmm ready
-5 smhshlemmm ready $
-10 ljmmtllmmk real
10 tiyfukekmk really
-4 olrjlmhlml really $
17 mntdrhllml recipe
12 ugnlllkmml recommend
13 ohmmmmmmmm recommend a
-4 ntlnlkmlml red
-2 mtmkmlmlmm red>DEICTIC
-8 nklqmlmmmm red>w
6 - reefs
6 - reefs $
-16 nykiillkll refund
-8 nvmkjllkml refund $
-7 mpkkmmmlmm refund for
5 - refuses
5 - refuses to
-11 mlbmbmykmk regards
11 - regional
12 - rehab
21 - relationship
6 - release
9 llrjmmllmm remember
12 mlnlmmmmmm remember that
-7 ktmllmllml remind
-7 ktmllmllml remind me
-4 mpmlmmmiml remove
13 mommmmmmmk rent
6 - rent by
-10 mommmmmmmk rent in
11 - rent out
14 lfgpmkuyml reply
-2 mljqmmummm reply $
-1 lgjlmkmyml reply with
-10 jrkilkmlmm report
-5 lqmjmlmmmm report a
11 - rescue
-12 mqmkmmmmmm reset
-12 mqmkmmmmmm reset my
11 mlmkvmmmmj resigned
-25 mgmhusmmml respect
-11 mujimmmmmm restarting
-14 lolgrlmmml restaurant
-7 mllmommmmk restaurants
16 - restore
16 - restore old
-8 kjsdjlkyml result
-8 kjsdjlkyml result $
-13 mkmkklmmlv results
9 - retired
11 - retirement
11 - retirement $
-12 mnlihkllly return
-10 lmlkhkllmy return a
-14 mwjillllml returns
-18 mkkmmjlmyl review
-18 mkkmmjlmyl review i
-11 mpmlpjmmmj revolution
2 mlmlplmmmj revolution $
-18 lllnommlml rice
-8 nkmilxllml rich
6 mqmhmkmmmm ride
-27 yeynccakjj right
-15 skyhdjalmk right $
-1 lhexmkkmkl right now
3 mmksmlmmmm ring
-7 mkmmpkmmmm river
-9 momlllmmmm road
-13 momlllmmmm road $
-21 lillwjlmkr role
-17 mlmlojlmls role of
5 mrmmllmlmm roman
-8 npmllkmmml rome
11 lejriyllyj room
-8 lgjsjyllml room $
24 - room is
14 - roommate
-1 mjlxglmmmm rough
-6 mullmgmmlm row
-6 mullmgmmlm row and
-6 mullmgmmlm row>and
-13 mrmkmkmmll rows
12 ljhxjikmvl run
-18 mllnkklmvm run $
25 - run a
-6 mpjlmmmmmm run it
-1 mmlpmmmmmm run out
-12 lnjqmmmmmm run>DEICTIC
25 - run>a
-1 mmlpmmmmmm run>out
-17 lkkyblkmmm running
-15 mllsgllmmm running $
-8 mmlpimlmmm running late
40 mommlmmlmm runs
28 mlmmmplmmm s
9 mlmmmplmmm s>w
-8 momoklmmml sad
0 jlmllmxmmm safe
-48 gbyaknnkyj said
-11 ihyjlilmum said $
1 mmsjmkjmmm said no
-7 mmllollmmm said that
28 - sail
28 - sail $
3 mimmilmmmy salt
-3 mimmilmmmy salt $
4 - sam
-14 hjyafhjilh same
-9 llyflkalmm same $
-10 mskqmhllmm sandwich
19 - saturday
11 - saturday $
1 mouhelmmmk save
15 - saving
13 - saving up
9 lqmlmlmmmm savings
-4 mpmlmmmmmm savings $
-10 llfthoklyl saw
-48 ralalsykjh say
-13 mktholimmk say $
-4 mllhllvmmm say hi
-8 mflmmxlmkl say i
-1 klllilvmmm say that
-1 klllilvmmm say>DEICTIC
-8 mflmmxlmkl say>I
-6 lkkellymmm say>THANKS
-4 olmkpmlmml say>w
-20 kpydgbjlyk says
7 - says he
-16 mkjjjdlmyl says i
-14 llyhjlkmlm says it
26 lmlvmmlmmm scared
20 - scared of
50 lumhqlllks school
30 mlmkvlmmlk school $
9 - school board
13 - school in
2 - school is
1 - school since
-23 ldluqkjlmi screen
-10 mjmlrlmmmj screen $
9 mtjjllmlml script
12 mnmkmmmmmm script $
-2 mqjlmmmmmm script that
-7 ojmjmnmmll sea
0 mkmmpkmmmm sea $
-4 lljlvlmmmm season
-17 eqkwlhmmmm seat
-6 etkrmlmmmm seat $
-10 mjlpmlmmmm sec
-10 mjlpmlmmmm sec $
13 ixyamjjkll second
-1 mknjrmlmmm second $
-9 mjrkqllmmm second chance
-2 mlplkmmmmm second one
20 - second year
-35 alyhchyhlg see
-11 mlpiilwlml see $
-3 iqljlmwmmm see how
-2 llpllmjmmm see it
3 - see my
-3 mmojmmlmmm see that
-6 knybskklml see the
-1 llqlmljmmm see what
-6 kmplmmlmmm see why
-5 kjdqhlylmk see you
-6 llowgmglml see>DEICTIC
3 - see>MY
-10 fpshllslmm see>WH
-5 kjdqhlylmk see>YOU
-6 knybskklml see>the
8 - seeing
7 - seeing someone
29 - self-employed
18 mjmmmnlmmm sell
13 - sell my
15 mtmlhmmmmm sells
17 gydqllkgmm send
-1 mjgymmlmmm send it
6 hxlmmmlgmm send me
-5 mjykbmdkml sense
0 mlslemllmm sense $
-27 lgsrkkjlmy sent
-6 lqjjlkkmly sentence
9 - september
9 - september $
7 mlolmmmmmm series
-1 moljmmmmmm server
8 mmkcmmymmm service
8 mmkcmmymmm service $
19 mxljmmklmm set
3 msmkmmklmm set a
16 mrllmmmmmm set the
3 msmkmmklmm set>a
16 mrllmmmmmm set>the
-18 lsfknylmmm seven
-1 mmlommmmmm seven $
-3 pjlldllmmy shall
10 lkrlolmlmk share
14 - share an
-11 lhkrrlklmm sharks
20 iaqycygkyh she
17 lmivhlklll she 's
4 - she died
4 mmmnlmmmmm she had
14 mmmpjlmmmm she is
1 mmlommlmmm she just
-22 mlkllimmyl she loves
8 mmrlmlmmlm she said
-5 mmlqkllmlm she say
4 mmlllummlm she was
-19 mllitjmmtl she wrote
-19 msmhmlmmmm sheet
8 - shellfish
11 - shelter
12 mljrmmmmmm shift
7 - shift $
24 - shifts
3 mjmlhwlmml ship
-6 tglmmmmmmm shipping
-15 mllsmllmmm shirt
-15 mllsmllmmm shirt $
-7 ltiygkklkk shoes
-6 lvjohlmlkl shoes $
2 mlmplmlmmm shoes 're
-2 vrkshjlkmi shop
-14 tsmkjllkmj shop $
-2 mnkpmmmjml shopping
52 hybkhlixmi short
23 lxelomjlmk short $
-9 lawinlcymk shorter
-2 ldllpllumm shorter $
-30 soadshtyjg should
-9 lybjaljymt should be
-1 llilukmlmm should do
8 ykllmkllll should i
-13 lnlsllkhml show
-21 ldgyfkllml shower
-23 lfjyjkllmm shower $
-16 spjjkljmlu shows
-17 mnllklmmlv shows the
-1 mmkemmymmm shy
9 - siblings
9 - siblings $
16 mmlmmmmmmm sick
-1 mlllllmmxm sign
17 nmmmgmmmmm signed
10 - signed up
-21 lglhrxklmk silver
-6 leipiljyml simple
-1 mklmlmknmm simple words
63 mmkmkmumml since
3 - since 0000
13 - since i
4 - since january
4 - since march
15 - since my
1 - since she
1 - since spring
22 - since the
10 - sing
10 - sing in
1 - singapore
12 - single
-14 ollplkmmmm sink
-14 ollplkmmmm sink $
16 mmmmhmylmh sir
-14 mllmmklmsm sister
6 - sister $
-12 mmmnmlmmmm sister is
11 - sister just
-11 mkmlokmmll sisters
2 mjdplmyjml sit
-16 mimtljmmmm sitting
-9 mjmrmlmmmm sitting in
36 lplopgmmll six
-9 mploljmmmm six $
3 - six months
6 - six years
23 - six>SPAN
17 - six>w
-11 lxhpfklhmr size
-4 mnjsmlmimk size $
20 - size 0
15 megtlllymm skip
-2 lmpmlmmmmm sky
-30 paayjkxfkg sleep
-28 kafyrljkll sleep $
14 mllvkmjkml sleep badly
4 - sleep in
-5 rlligmyjmj sleep well
-3 lliyllgmml sleeping
5 - sleeping since
24 - sleeps
-9 mlismmhmmm sleepy
-9 mljqmmjmmm sleepy $
-21 mlfymljlmm slept
-11 jmmkrklmml slow
-3 mjmolllmmm slow today
-8 mpljksmmml slowly
26 mkkggvylmm small
0 mlmlplmlmm small town
-9 lmkkukmmml smarter
-9 lmkkukmmml smarter than
-6 mlllmwkmlk smile
29 mmkiymjlmm smoking
31 - smoking $
-34 naryaechtd so
-21 llsallyllm so $
1 mklpmmmmmm so far
-1 mmhvmmjlmm so full
-2 lmsfmmkmmm so glad
6 - so he
-3 mmkolmkmmm so hot
7 qmkmmmmmmm so how
26 mlmskimmlm so i
-14 mnlolkmmmm so long
-5 llivjmpmmk so much
-1 mmlolmlmml so tired
2 - so we
2 nmmlmmmmmm so what
15 rmmmmklmmm so you
-1 mmonlmlmmm so>-ing
26 mlmskimmlm so>I
-11 jkmyjkblll so>MOOD
0 lmtllmimmm so>PRAISE
7 - so>THIRD
2 - so>WE
10 rmklmmlmmm so>WH
15 rmmmmklmmm so>YOU
1 mklpmmmmmm so>far
-23 jioydigkli so>w
-16 mmlqmlmmmm soaked
24 - soap
5 - sober
-14 ljmrmjmmmm sofa
-7 mmybmlhmmm sold
-32 kybvsifhmk some
-1 lmgkumilml some people
-4 mmkgymkmmk someday
-4 mmkgymkmmk someday $
14 ktmkmlmmml someone
-42 pgyjfrgkli something
-5 minqmmkmmm something $
-4 mhlhkkymml sometime
-4 mhlhkkymml sometime $
-10 lmkkkmrmml sometimes
-18 lmkkkmrmml sometimes $
16 mmmnmmlmmm son
9 - son $
1 - son he
-11 mmmnmmlmmm son is
4 - son was
-11 mnmlkelmvm song
-15 mjlmklmmrl sons
-17 kjfailykmk soon
-17 kjfailykmk soon $
26 mlmnmmmmmm sore
-12 lkghjkylmk sorry
-3 mmmimmommm sorry i
-6 hymllmlimm sort
-5 lehlimlymm sound
-4 mjjllmmsmm sound more
-12 liyiamdjmk sounds
-6 mltmlmilml sounds like
-3 myinjlmmmm soup
-13 mjmcmylmml spaceship
-8 mjmdmylmml spaceship is
-17 mmmlmjmmum spain
-17 mmmlmjmmum spain $
-13 lrmlmmlbml spanish
-3 mrmmlmlcml spanish $
13 sqlklmkmml speak
2 - speak at
-12 lslkmmmmmm speak to
-10 mrkfukmmmm speech
4 - spend
6 - spicy
6 - spicy food
-15 mllsmllmmm spilled
-15 mllsmllmmm spilled coffee
5 lmmmmmmmmm split
-9 mmmlnmmmml spoken
-9 mmmlnmmmml spoken in
18 - spring
18 - spring $
3 - st
18 - staging
23 - stand
8 mkmomlmmmm standing
10 - stanford
1 mlmivmmmmm star
-8 mlhyigfumk start
-4 olmlllmmmm start $
5 - start my
-1 momlljlvmm start with
27 mlmmemlmmw started
16 - started a
4 - started running
8 mmlqmmmmmm starts
11 - starts at
8 - startup
8 - startup $
18 - state
-13 pnkjojllmm station
-13 pnkjojmlmm station $
-19 unjjlilltm status
-5 unllmjllmm status of
-3 kelygmlmlk stay
2 mgmsmmmmmm stay in
0 mmmolmlmml staying
-2 mmmolmlmml staying in
2 - staying with
7 - steak
-22 lkycfjhymi step
-4 litjgkiymk step $
-7 mxmkljmlmk step 0
-4 lkkkhliymk step by
7 - stick
13 kgyqgjaklk still
-5 mmlnmmlmmm still 've
-16 mmjplmlmmm still at
-5 mmrhmmlmmm still do
2 mmkplmkmmm still in
11 - still live
-1 mmhummilmm still waiting
-2 mlyclmjmmm still wrong
-7 mlmgvlmlml stock
-7 mlmgvlmlml stock market
6 - stole
40 - stolen
23 kecymklmll stop
-6 lfkvmlmmmm stop $
-2 mmfummmmmm stop thinking
13 - stopped
10 - stopped eating
-14 lillrjmmly store
-39 jvperijflk story
-19 lnqhwjjfml story $
-22 llliyklmml strange
21 - street
11 - street $
19 - stress
19 - stress $
-7 mmmomllmmm stressed
-3 lplkkmmmml string
-1 mnllmmmmml string $
22 - stroke
11 - stroke last
5 - struggling
-29 lqvrehilmi stuck
-15 mrlshimmmj stuck at
-14 mlkxjljlml stuck in
25 - student
17 - student loans
-19 mllltllllk students
7 - studio
1 mrllkmmmll study
2 - study at
3 - study law
12 - studying
-15 mqmjimklmx subject
4 frmmmmlmmm subscription
4 frmmmmlmmm subscription $
-11 mljkllymmm such
12 mqmmlmmkmm sugar
-10 msmjmklmml suggest
7 mmugmmlmmm suggested
-2 mlplmmllmm suggestion
-2 lvkhjlmomm summary
-12 llkkqltlmk summer
-1 mmkmkmumml summer $
-4 lmmlqmmmmm summer is
9 - summers
-4 mkmmtkmmmm sun
-5 mkmmtkmmmm sun is
-5 mkmmtkmmmm sun>AUX
17 - sunday
16 - sunday $
-8 mmllsjmmmm sundays
-12 mmllsjmmmm sundays $
-5 kwpjklklmk support
-25 lkaflrymkk suppose
-2 mlljmtlmll suppose i
-17 yjhajkyklk sure
2 - surgery
21 - suspended
-9 mmmmomllml sweden
9 ljlskmylml sweet
-4 ljqslmjmmm sweet $
40 - swim
30 - swim $
15 - switched
-9 mjlkmpmmmm sword
-9 mjlkmpmmmm sword and
-1 wsklkljmmm synonym
-5 kaqxjijylh table
-17 lasvljkxmj table $
14 momkmmmlmm table for
-8 ikgkrwvnkg take
-6 lhvnkmlmml take a
1 lfimimybml take care
8 - take my
1 msjplomllm take the
-3 mhmkmucyml take your
26 sefbylklml takes
-3 tjllmmmmmm takes $
13 mjltjmmmmm taking
4 mmlpjmmmmm taking a
6 jaycdvylli talk
6 mkkpkrkmml talk $
1 mjwlimlmmm talk about
-5 mmjommlmmm talk later
7 kkyhjsmmmk talk to
-16 kjyaisymml talking
-1 lkxbilymml talking to
-5 kyljklmmmk task
-5 kyljklmmmk task is
9 mgmlulmmml taught
22 - taught me
-5 lillkxmlml tavern
-5 lillkxmlml tavern and
-6 olljpkmmlm taxes
-3 ommmkkmmlm taxes $
-9 miiyhkmmmm taxi
-6 mllshlmmmm taxi is
-6 jqissiflmk tea
-12 lmisslglmk tea $
-3 jkmmqmmmmk teach
10 qlqkojkmll teacher
1 rmmmmklmmm teacher $
-7 lgjkyllkmk teachers
-6 mgmlulmmml teachers $
12 mguokljllw team
17 mhvjimlmmx team $
-10 mlmlplmmml team won
15 - teenagers
-12 mkljlwmmll teeth
-12 tkjjjspjll tell
-6 tpllkljkmm tell me
-4 nmmmmmmmmm tell my
-15 mimltklmll tells
-13 tqhgyphjlk ten
6 - ten $
-17 mrknlmklml ten minutes
11 - ten times
1 - ten years
-2 lmlktqkkml ten>-s
-18 lrkjsmklml ten>NOW
2 - ten>SPAN
-8 mnlmkllrml terminal
3 mhllgmjsmy terms
-6 mklllwkmmm terrible
4 - terrified
4 - terrified of
15 mxkkgmtmmj test
17 mmlmlmtmmj test $
-19 lybskkkqlg text
-3 liillmktml text $
-21 lmipmjlmum texted
40 - th
26 - th $
1 - th of
1 - th>of
6 - th>w
-48 hcbkyhitld than
-5 mllllommmm than a
-9 lmkkukmmml than cats
2 mmmlqmlmmm than dogs
-11 ljpknjmlml than the
-9 mlgulmmmmm than yesterday
-6 livckkolmr thank
-6 livckkolmr thank you
-13 ljxbelvemk thanks
-9 llwjilelml thanks $
-5 mlghkmykml thanks for
2 mmolmmlmmm thanks i
-96 gayafybara that
-49 kdyahcihjj that $
0 ijybajmkjj that 's
-1 nlolmmmmmm that a
0 nlgmimxmmm that again
0 mmrmkmemmm that helped
-3 kmpmmllmmm that helps
26 lfaslylmlm that i
-1 mlqkmmmmmm that in
-7 kmskelklmm that is
-4 mkplkmlmmm that makes
0 mlqljmlmml that must
-3 mlljmsmmmm that my
-8 lktkllilmm that one
-13 mmlkksmmul that she
-2 ollmgrmmlm that the
-2 llotkklmmm that was
-7 lkqllllmmm that way
-1 mlpmkmllml that would
-83 yybtryahma the
22 mjmqmmmmmm the 0
21 - the accident
-3 hvllmmlmmm the address
1 lqmnikmmmk the airport
-8 laqljllyml the answer
3 mmmlmmmmml the api
-6 lpmlkkmlml the area
17 - the army
-10 lmlufkmmmm the baby
16 mkmomlmmmm the bakery
29 - the band
-11 mllrmkmmmm the bank
19 - the bar
-5 mllxdllmmm the bath
5 mhmqmlmmmm the bathroom
-1 ollitmmlmm the battery
24 - the beach
0 rjkgqjwlli the best
-15 mjluojmmml the black
13 ljyiljmlmm the blue
-16 mjkqpimmll the book
-6 lklluklmmk the bridge
29 qmkmlmmmmm the build
1 tkgxfkjmml the bus
-12 lskkjjmmkl the button
-16 mkljnommml the capital
-3 ljlkiylmjk the captain
-10 pllyjlijml the car
-2 mlmskkmmmm the cat
21 - the church
-8 lrljjllkml the code
-34 llkfpilluw the company
9 - the council
28 mrmlkmmiml the data
-2 xglkmmmlmm the delivery
2 mmmnmmmmmm the dentist
-9 vfwioilmml the difference
1 lhkxmllmmm the dishes
8 - the divorce
1 mkmlrkmmml the doctor
-10 lkkujilmlm the dog
-9 lglqdwmlll the door
-2 mkhtmlmmmm the drinks
-9 mykamkmmmm the driver
-6 lillmnmmmm the dungeon
-10 lltkmlmmmm the earth
-8 mnlhykmlml the end
-1 llmplllmmk the entrance
-1 mlhlxkmmmm the factory
7 - the fall
-6 lokrllllmk the file
-4 lkkiukmyml the final
17 jdybtiknll the first
-5 lycjkmlgmm the following
8 mmlrhmmmmm the food
-11 mpmlpjmmmj the french
10 mkmqmlmmmm the fridge
-5 lpllllmmml the function
27 lmmlqmlmml the future
-10 mkkpnokllm the game
-2 mjkvmkmmmm the garden
-15 mlkcmymmmm the goblin
-4 llhjykmlmm the government
-6 llkrmllmmm the gym
1 mkitkmmmmm the heating
-25 liyiewmmlm the hero
1 mmsjmmmmmm the house
0 mnmlmjkxmm the introduction
21 - the job
-6 ljlvfkqmml the kids
-18 mkljqolmjk the king
-13 mmlqkllmlm the kitchen
4 - the korean
14 - the landlord
-6 lmmlolmlml the largest
-17 lkmjjylrll the last
-2 mmmkqlmmmm the league
4 sljkokmlml the left
1 mmjrmmmmmm the leftovers
-22 milkfwmmrk the letter
4 mlmpmlmmmm the library
-8 mmlnmlmmmm the lift
-9 mulsbsljlm the lights
-9 lpyikllemm the link
-5 lmllmllnll the list
-1 mlmnmlmmmm the mall
10 - the market
-4 llkrkmlmmm the meeting
-1 mkmitkmlml the middle
-16 mjlnmllmmm the moment
-12 mklhsrmllj the moon
7 mmmclmylmm the morning
2 - the mortgage
-12 nhlmsimlml the movie
-28 ljlkvgmmml the museum
25 - the navy
0 mlmpklmmmm the neighbours
-8 rjlklktlmk the new
-7 mskijtlmll the next
-2 mkllmvmmmm the northern
-5 lvlklhmlmm the numbers
-3 lmiulljmmm the office
-15 mpkjaylmmm the old
8 qlmmmkmmlm the only
22 - the operation
7 mjqmmlmmmm the original
-17 laynlkljmm the other
-3 mtkmlmmimm the output
-5 mrllkmmmmm the page
9 - the pandemic
-26 lqhskhllll the phone
-2 mkmomlmmmm the post
-5 pjlkqlmmlm the president
6 plmmlmmlml the printer
22 mtmlmimmmm the project
-10 llkycllkml the queue
-11 mlloktmmlm the rain
-2 mtmkmlmlmm the red
11 - the regional
6 - the release
6 - the rent
-4 mmljrmmmml the restaurant
-6 kisdlllymm the result
-15 mkmkklmmlv the results
-11 ulshljmmmm the right
-17 mlmlojlmls the role
-8 ilyakhllmm the same
9 - the school
5 plmjkpmmmm the sea
-5 iyyajkkkml the second
10 - the shelter
-5 wklsikllml the shop
-2 mnkpmmmjml the shopping
-22 llkrklllmm the shower
-2 lmpmlmmmmm the sky
-14 ljmrmjmmmm the sofa
-2 myjmjmmmmm the soup
4 - the spring
-11 pnlklkllmm the station
-5 unllmjllmm the status
-7 mlmgvlmlml the stock
-15 lillrjmmly the store
-18 lyljjjlgll the story
6 - the summer
-4 mkmmtkmmmm the sun
14 mhlwlllmmm the table
-5 lillkxmlml the tavern
-3 mtkklmmoml the text
5 mmtlkmmlmm the third
19 mljqmmmmmm the tickets
15 mmmlpmklml the time
-1 liomlllxll the tone
5 molmmmmmmm the top
10 - the town
-21 lflroklllh the train
20 - the treasurer
6 mmmpllmmmm the vet
2 mmlktmmmmm the view
0 mhllummmml the violin
5 mmmnmmmmmm the waiting
-14 lljtkllmml the way
-10 migrximmmm the weather
14 - the wedding
-20 lhjylhmkml the window
-1 lnjmmmmpmm the word
-5 lliltkmlml the world
-13 mmhukkmmml the wrong
24 yemvhkkjlk the>-ing
12 iyatyscysj the>-s
22 mjmqmmmmmm the>0
-7 mskijtlmll the>AHEAD
-37 foybahlyjg the>CHAT
-21 gyakaahbic the>CODE
-22 mnyamqiijk the>DEICTIC
24 llsjkolmkm the>HOME
-13 khkygipllk the>KIN
-7 ummlkmkmml the>LASTING
-4 mkkjmxvmmm the>MOOD
-14 hxyaiiyjkl the>NOW
12 xokkllljml the>ORDER
6 niloqilmll the>PERSON
-5 likyhgllll the>PET
13 keitwnklll the>PLAY
0 rjkgqjwlli the>PRAISE
21 mlmlmpmmlm the>SPAN
-25 kignthiktv the>WORK
19 - the>bar
1 tkgxfkjmml the>bus
-10 pllyjlijml the>car
-8 mnlhykmlml the>end
-8 rjlklktlmk the>new
-15 mpkjaylmmm the>old
-2 mtmkmlmlmm the>red
5 plmjkpmmmm the>sea
-2 lmpmlmmmmm the>sky
-4 mkmmtkmmmm the>sun
5 molmmmmmmm the>top
6 mmmpllmmmm the>vet
-2 dajqyyasrn the>w
-14 lljtkllmml the>way
-15 lkikyllkmi their
7 - their dad
-20 llmlqlmmmk their phones
7 lyuiimiijj them
16 mnwkklkmmj them $
-18 lloyseghlg then
-10 mjtolmjlmk then $
-9 mklxmklmll then i
14 - therapist
12 - therapy
-5 laayykiskf there
-13 rbayyhdulk there $
7 ljkksllmml there 're
8 mmkyeljmml there 's
3 mkmmmmmmmm there a
-1 nmmjlmmmmm there any
-2 hmmmmjtmmm there how
-6 llmlmvlmml there was
-25 krlgwljflk these
-11 lmllrllmmm these days
-6 mtljlmlkml these two
28 - thesis
9 - thesis on
-6 ygcnyfhjkg they
-1 lmludmlmmm they 're
-8 mlhjykmmmm they closed
-9 llllsmmmmk they say
-2 lllkvlmlml they should
1 llqipllmmm thing
-7 llqipllmmm thing $
-4 kkgjyljlmk things
-19 lljkymjmml things take
-51 yayayaavkh think
-1 wayhimklml think about
8 llluiilllm think i
-7 qlajylllmm think it
11 mlmmmmmmmm think of
-12 lmudlmlllm think so
-8 kltkjllmmm think that
-8 sljivhmlmm think the
-3 kmtjllhmmm think you
-6 kkkukocmml thinking
6 kliymmdmmm thinking about
-9 mllmkpmmmm thinking of
5 - thinks
3 - thinks i
0 mjspkmmlmm third
-5 mjmqmmmmmm third floor
9 - thirty
-50 jycnaqairr this
-22 myfokkhxlk this $
-9 mlrlmmmlmm this answer
-9 mrimmmmmmm this by
5 mlkmqmmmml this city
-9 lxmleomlll this exercise
-10 cvkmmklmsm this for
-4 mpllmmmkmm this function
-10 skvhglklll this is
9 - this month
15 lgaylljmll this morning
8 - this summer
0 lnilmmlpmm this text
-5 mlqkmmlkmm this version
15 - this year
-15 ytsaqlklll those
10 - though
7 - though i
-22 llyglikmmm thought
-5 mmolmllmmm thought of
-72 iyqaaygtsq three
-15 lvllmjmmlm three $
4 - three kids
0 mlmlhlmmmx three years
26 mlmnmmmmmm throat
57 mqlkivklml through
17 mklliwmlml through the
4 msmmhmmlmj throws
10 - thunder
10 - thunder $
17 - thursday
6 - thursday $
10 - thursdays
10 - thursdays $
12 nojpllmlml tickets
0 lfjdyxotlf time
-8 ljsiykaymj time $
-3 mmhmmmymmm time for
17 mmmmlpmmll time i
4 - time in
9 mlmlumkmmk times
6 mlmlumkmmk times $
3 - times a
-10 lljskkkmml tired
-37 lpmjegllvi title
-3 momlmkllml title for
-27 yyalqakayy to
-8 mlyjmmkmmm to $
-5 ltlimllmmm to 've
-7 lrkimlvlml to a
8 mslilmlmmj to add
5 mmmmmllmlv to apply
-3 ymfkmlmkmm to ask
20 lqsjqyjkkh to be
40 - to become
-9 ljfwlkkmml to bed
-1 mjkltmlmmm to boil
-6 mklsmmmmmm to buy
-8 krkslmlmml to call
-6 mpmfmmmmmm to cancel
-7 rphlmmmlmm to center
16 kpkjmmmlmm to change
-8 ltljmllmmm to check
4 - to college
-12 lrlhlkmmml to compare
-14 mkmimlmmlr to connect
-7 mpmjmmmmmm to convert
1 vllmlmlmml to cook
5 - to cut
-14 ugmrlmklmm to do
6 mklmpmmmmm to drink
8 - to drive
-11 lfiykmimmk to eat
12 tqkgnkllmj to find
-5 lelqmmmmmm to finish
8 onmjmmlmmm to fix
-6 ofkulklmml to get
-29 jcryjkllmk to go
-12 kkyhklimml to hear
4 smrimllmmm to her
6 mlplmmmmmm to him
-6 miuommlmmm to it
-19 ifmpkmmmmw to join
-3 yaoakjjlll to know
32 lskkrkmlml to learn
-1 mllplmlmmm to leave
14 - to live
24 - to lose
-20 dtkilkmlyk to make
34 mpsjklkmml to me
0 lmkklmxmml to meet
19 pmmmmjmmmm to move
6 mrmllmjmmk to my
10 - to nuts
-1 mclmmmmymm to only
7 lnklommmmm to open
-5 lnlpmlmmmm to order
13 - to oslo
2 mmlhvmlmmm to park
-1 lvlgmllmmm to pay
31 - to quit
-3 momkmlmmmm to read
-5 lqmjmlmmmm to report
-12 mqmkmmmmmm to reset
-7 mqljmlmmmm to return
-5 mnmmmmmmmm to rome
-9 lkkqjjlmvl to run
28 - to sail
2 mqmmflmmmk to save
-8 smgfmmwmmm to say
-18 mkmivllmku to school
-4 jrkiklylll to see
1 - to singapore
-16 mbkylmkmll to sleep
-11 lslkmmmmmm to speak
0 lnjrmllmmm to start
-7 kelygmlmlk to stay
0 liktmmmmmm to stop
5 liykimlmmm to talk
3 glerjyohoy to the
-2 hfyljmlmml to think
16 - to travel
-2 klyflmjmmm to try
6 mimmsmmmmi to two
9 - to visit
-9 mlmkvlmmlk to walk
-5 mulhmimmml to watch
5 kklsmmmmmm to wear
-7 mljslklmsl to work
-33 kykdlkklml to write
-12 ihuidjyllh to you
-5 ltlimllmmm to>'ve
14 mmlkmllmmy to>-ing
16 mmmmmllmlv to>-ly
18 mfiomyhkls to>-s
-14 ugmrlmklmm to>AUX
-3 luiglmylml to>CHAT
19 lolmmmmmmm to>CODE
-7 mitommlmmm to>DEICTIC
20 pommmjmmmk to>HOME
-8 mmmkkljmmw to>MY
-11 mlljxllmll to>NOW
-22 krlnmllmml to>ORDER
1 limmvkmmmm to>PET
-6 mkmrmmlmmm to>PLAY
-14 mkmivllmku to>SPAN
-1 rkugollmlk to>THIRD
0 mljslklmsl to>WORK
-12 ihuidjyllh to>YOU
-7 lrkimlvlml to>a
8 mslilmlmmj to>add
-3 ymfkmlmkmm to>ask
20 lqsjqyjkkh to>be
-9 ljfwlkkmml to>bed
-6 mklsmmmmmm to>buy
5 - to>cut
-11 lfiykmimmk to>eat
8 onmjmmlmmm to>fix
-6 ofkulklmml to>get
-29 jcryjkllmk to>go
34 mpsjklkmml to>me
-1 lvlgmllmmm to>pay
-9 lkkqjjlmvl to>run
-8 smgfmmwmmm to>say
-4 jrkiklylll to>see
3 glerjyohoy to>the
-2 klyflmjmmm to>try
6 mimmsmmmmi to>two
7 yyaauaaksu to>w
-39 jnaygcghkg today
-56 ipavkfoilh today $
9 mmlpmlmmmm today i
15 - today is
10 mmsklmlmml together
8 mmsklmlmml together $
-1 lmmlnmmmml tokyo
-8 mksjxjjmll told
-11 mksjxjjmll told me
2 - told my
29 - tom
-28 linnijtllk tomorrow
-25 mjrgjjtlml tomorrow $
-4 mlmommmmll tomorrow i
-2 kiollllrll tone
-1 lppmmlmamm tone $
-29 ihaygjakli tonight
-28 jkayhkbklj tonight $
-2 hkqpaksjlj too
-8 lljfklolml too $
4 mmmnmmlmml too late
0 mlsljmllmm too long
-5 mmhsmmlmmm too much
2 lllwimkmml too>MOOD
-14 jnpoilulml too>w
20 lliykgmmlm took
-6 mmkqmlmmmm took a
-7 mlkvkhmmlm took the
14 - took up
-5 mnlltlllml top
-10 mnlltlllml top ten
-10 mnlltlllml top>ten
-4 mymimjlkmm topic
1 mkmlmlymmm touch
-16 lkmkiymmmk tower
-16 lkmkiymmmk tower $
10 mlmlplmlmm town
10 - town hall
0 mlmlplmlmm town in
-23 mmkqplklmk traffic
-11 lalyojkllh train
-13 milrmllmmm train $
-13 mgmmqlmmmh train to
13 - training
-16 lqmlmlmmmm transfer
1 cylmmmlbmm translate
32 - transplant
32 - transplant $
-6 mmdwmlmmmm trapped
-6 mmdwmlmmmm trapped $
19 mrmllolmll travel
3 - travel $
20 - treasurer
-7 mllllommmm tree
0 mlmmktlmml trees
0 mlmmktlmml trees $
-32 pxyakkklkl tried
-11 mkvkmlmmlm tried it
-11 mujimmmmmm tried restarting
-4 mkrjmmmmmm tried that
11 jmmlllxmmm trip
8 mnmmmmmmmm trip to
2 lukimllmmm trouble
5 - trouble sleeping
9 mpmimmmmmm trouble with
9 mykhmmmmmm truck
5 - truck for
-1 teyhmkakmk true
-2 llykimalmk true $
29 - trust
-14 hayahkaxlk try
-11 mkuhlmimmm try $
-2 mjxkkmhyml try again
0 klpmlmlmmm try it
-3 ljtgmlklmm try that
5 lkvjmmlmmm try to
-3 kivglljlmm try>DEICTIC
5 lkvjmmlmmm try>to
-2 mjxkkmhyml try>w
-7 hxhpjjillh trying
-3 hydvfjjllh trying to
8 msmmlmlmml tuesday
6 msmmlmlmml tuesday $
-3 pjmmmlmmlm turkey
1 mvgskmjjmm turn
27 lllrmmlmmm turned
-11 lllrmmlmmm turned out
7 - turning
7 - turning 0
-3 kulmlllmmm tutor
7 mmksimimml tv
7 mmkrimimml tv $
0 lmlwnhklml twenty
1 mlmommmmmm twenty $
-26 mkmlflmlky twice
7 - twice $
4 - twice a
16 mlkmmykmml twin
13 mlkmmykmml twin $
39 - twins
29 - twins $
2 gyadumbtuy two
15 lqtqsjiilj two $
12 - two boys
6 - two cats
-6 mjmqjrmmmj two hours
-12 mkmpllmmml two last
5 - two months
6 mxfkmmmmmm two of
-19 mjlmklmmrl two sons
17 - two weeks
5 mlmmmllmul two years
-25 jybaeqiyky two>-s
-12 mkmpllmmml two>DEICTIC
-31 mhllmjmmqk two>KIN
-6 mjmqjrmmmj two>NOW
-7 mlmmnlmmll two>PERSON
25 - two>PET
26 mlmmmllmul two>SPAN
6 mxfkmmmmmm two>of
13 mjmmrmmmml two>w
5 - typewriters
-5 mkjtmmlmmm umbrella
4 - un
-10 mlmmllmmlt uncle
-2 lglmlqlqml under
-5 mllkmmmqml under 0
-2 mimsmjmmmm under the
-39 wsyaljillm understand
-21 llwelkjlmm understand $
7 - unemployed
17 mjmllmmsmm units
17 - units $
14 mmmmommmmm university
3 - university $
11 - university in
37 - until
7 - until 0000
8 cadyuxmdkk up
-19 eoqwnjkfll up $
-1 mlmrmjmmmm up at
27 - up for
-20 lgkmnyillk up in
-19 mkjqlsmmmm up the
4 miijqmommi up to
7 - up we
22 - up with
-4 mllesmtmml up>NOW
7 - up>WE
-1 mlmrmjmmmm up>at
27 - up>for
-20 lgkmnyillk up>in
-19 mkjqlsmmmm up>the
4 miijqmommi up>to
25 mklnilllms up>w
-2 qmmllmmmmm update
21 - upstairs
5 jpfoiytiif us
17 mkmjtmmmml us $
-6 mqluikjlml us go
16 - us in
-1 mjmlmujmml us pretend
31 kbfokkjymk use
3 mijqmllumm use a
-10 lqjlmlllml use the
14 - use>-s
3 mijqmllumm use>a
-10 lqjlmlllml use>the
12 mblmlmkyml use>w
7 mllqjmlmmy used
7 mllrmmmmmm used to
-8 moljkjxmmm user
-34 lnmklkmmlv users
15 - uses
11 lykhmillml using
-3 mslkmkmmmm using the
3 mmmmkmmmmm usually
1 - utrecht
1 - utrecht $
-10 mmlklmmmmy value
-14 mlmlmtlmkm vampire
12 - vegan
7 - vegan diet
9 - vegetarian
7 - vegetarian $
-11 mlmmqjmmll vermont
-15 lovhmjlhmm version
-10 llsjmmljmm version $
5 livomkkpmm very
11 mmmpllmmmm vet
12 - vet is
12 - vet>AUX
-16 mlmmkfmmsl vienna
-16 mlmmkfmmsl vienna and
9 - vietnam
9 - vietnam $
2 mmlktmmmmm view
2 mmlktmmmmm view was
0 mhllummmml violin
0 mhllummmml violin $
20 pjmmmlmmlm visa
9 - visit
2 - visit my
2 mlmmqkmmml visited
5 - visiting
20 - volunteer
6 - volunteer at
-35 mlllmimmyl w>"
4 mkmniukmml w>'s
-25 mgoumjlmmm w>'ve
-5 llmlkvlmlj w>*
2 mjagyseiky w>-ed
-4 ymvasmjljy w>-ing
40 lkfyilikml w>-ly
65 lwaayiahyj w>-s
-41 hthapdivsj w>0
27 mellnjxlmi w>AHEAD
16 mqagyvadcy w>AUX
-18 yqiacfaylg w>CHAT
18 lyleikklmi w>CODE
27 - w>CONDITION
-21 uuumrkaasy w>DEICTIC
-14 jgghyvhjki w>HOME
31 cagghyiiya w>I
1 ujphlrllmm w>IF
42 lqmjkylmml w>KIN
25 ljenwhflwy w>LASTING
3 lqavnkyylk w>LIKING
-2 kkayrhmlml w>MOOD
14 sycactifpy w>MY
-27 baaygainhs w>NOW
10 tplhlklkml w>ORDER
-4 mklprjommk w>PERSON
-2 lkifxylmml w>PET
16 lslkvljjmi w>PLAY
4 llvmjljlml w>PRAISE
8 kkkljqjjvt w>SPAN
-3 mlyjilhkml w>THANKS
-49 jsxdvsifyh w>THIRD
-5 lcgwkrelky w>WE
32 yraypkdksh w>WH
17 jwhvkkjklj w>WORK
-4 ajswkapygy w>YOU
-28 vykadyangy w>a
-11 mhhylkjpml w>all
13 mxalkktylk w>an
-64 gdaaaylljn w>and
-9 kkewlmjumm w>any
30 llllpljlmy w>as
63 nwkayygkjc w>at
-7 oelojlivml w>be
27 lnihpwkyml w>but
9 lkhvfkhyli w>by
0 kmkumkkmmm w>day
-20 pyalfayoyl w>for
-11 mneomlxlmm w>go
11 mlmomklmlm w>got
19 kbhjymdklc w>has
-4 kueoylklmm w>ice
5 cihxlnqauy w>in
-3 pmmlomklml w>lie
-11 mlkdmkymmm w>lol
27 iygpeyxajc w>me
4 mmmlnmmlml w>men
18 - w>new
8 lkqhilwlml w>no
-26 mjyfmkjlmm w>not
-4 ppllmllmml w>o
7 jfufuwahgo w>of
7 mvlucmljmm w>off
19 mmjlkmylml w>old
-11 igtxpgnhkf w>on
-2 slmllmlmmm w>or
-10 sdfmkuvkli w>out
19 - w>owl
2 mlmmmplmmm w>s
0 mlmmqjmmll w>six
4 kjqvcgiljk w>so
-7 kqllsjlmmk w>tea
-38 yyqacyayaa w>the
-20 pwbpyeaaar w>to
8 - w>too
-11 lyrakiilly w>two
-11 jahjrymklp w>up
39 ryafyyayay w>w
4 mlkmqmmmmm w>war
16 mmqhmlmmmm w>way
10 mklmmmlpmm w>yes
-30 qawuirjxjj wait
-8 ulyeklelmm wait $
-16 lajyltkykk wait for
-2 jlnllmummm wait to
-21 jbeyckelmi waiting
-2 mmjthmjmmm waiting $
-21 kciyglilmi waiting for
11 - waiting list
-4 mllkkvlmml wake
-4 mllkkvlmml wake up
-18 lilrsrkmlk walk
-8 mkmpmlmmmm walking
9 limkgymlml walks
16 - wallet
-35 pyafaakyhb want
14 mehwmkmymm want a
-7 lwdsmmlkmm want it
-12 mkygmmllmm want something
-13 kmtiljmlmm want the
-6 mullmgmmlm want them
-10 wyalcephjc want to
6 lphlmllxml want you
3 lmndmmvmmm wanted
6 lmkfmmwmmm wanted to
13 mtmnjlllml wants
7 mlmommlmmm wants to
-3 mlkkvmllmm war
4 mlkmqmmmmm war $
38 - warehouse
-21 hckeyymewi was
0 lmqmmmmmmm was $
4 mkmmimmmmx was 0
-7 kiqwcyhmml was a
11 - was adopted
-5 llomjvlmml was afraid
-6 kmfummkmmm was asleep
-1 lmlpmlmmmm was at
-18 mlmknkllvk was born
6 - was broken
4 - was diagnosed
-9 mlmlplmmll was founded
-5 lsrfmkkmmm was hoping
-3 lljwllklmm was in
-15 lltammymmm was just
0 mmlommmmmm was late
3 - was little
9 - was my
0 mmckkmymmm was nice
1 - was nine
-3 mmolmmlmmm was not
-19 llsllimmlm was on
2 - was raised
-11 lmdwkjlmxl was so
25 - was stolen
21 - was suspended
6 - was ten
-7 mljkolmmll was the
-7 mmojmlmmmm was thinking
12 - was three
6 - was two
-4 vkqimkmmmm was wondering
7 - was young
23 mulhmimmml watch
-6 mkjwmklmmm watched
-28 lfpyfkilll watching
-7 mhmsmlmmmm watching a
-4 mlkukllmmm watching the
-1 mmlokmkmmm watching tv
-18 lykeokkimi water
-9 mlmjtmllmj water boils
-32 teypgiaklj way
-18 ljxlikakml way $
2 mlkqmmmmmm way back
-17 mllpmlmmmm way home
-2 vixhlmgmmk way to
-17 mllpmlmmmm way>HOME
-2 vixhlmgmmk way>to
2 mlkqmmmmmm way>w
-21 lmmlnlmlmh ways
-21 lmmlnlmlmh ways to
21 jepyucdhjy we
-7 ljmphlolmp we 'll
34 hhhyblglly we 're
22 mykjjmlmmk we 've
9 - we adopted
-5 mltkkmimml we can
8 - we do
4 mmkolmmmmm we got
-8 mkittljmlk we had
13 mlkqlmjmml we just
-6 mlmjvkmmml we live
6 - we lost
-13 nqkshmklmh we need
7 - we never
-12 mlkohlylmk we should
15 kjlsmlmmmm wear
-16 mjktmmlmmm wearing
1 migrximmmm weather
5 ligpxjmmmm weather $
5 mkmimllmmy website
22 - wedding
12 - wedding $
3 - wedding is
8 - wednesday
8 - wednesday $
7 lkjrpkllml week
-1 lkjrpkllml week $
17 ulilkmrmml weekend
10 ulilkmrmml weekend $
12 mmmmmmlmmm weekends
11 mmmmmmlmmm weekends $
43 - weeks
27 - weeks $
2 - weeks and
1 - weeks in
16 - weight
-1 lldmllulmm welcome
-5 qhaqdjygmh well
-27 qjaqejyimi well $
-3 mmlplmgmml well today
-9 hekuqnklkv went
3 - went bankrupt
-13 iklsjrlllj went out
5 ljlpljmmly went to
3 mmmgtmmmmm went up
-29 ngijmylllk were
-16 millopmmml were an
12 - westerns
12 - westerns $
-23 mlmrllkmmm wet
-23 mlmrllkmmm wet $
-3 ygjlrlkkml whales
1 yeyffbqhih what
0 pkmllmlmmm what 're
-8 klkjlmrmml what 's
-5 altyllwmmm what a
20 nmkmmmjmmm what about
-6 itlkmlmmmm what can
0 immpmllmmm what did
15 gmmlmmkmmm what do
-1 lvlmlmmlmm what does
-5 klvjlljmkl what i
5 olmmmlmmlm what should
-12 yeljqklmml what the
-23 yjerlmklmm what to
-11 sfyaljdlmm what you
9 - wheelchair
49 utiyreakii when
18 - when he
24 jycoljmljl when i
3 - when my
10 - when people
-16 hkyitkmmll when the
15 iieywlflml when you
26 - whenever
26 - whenever i
1 pnlnjiimku where
0 pmmlmmjmmm where 're
-1 nmmmmmmmmm where can
11 mjmmlkmmlv where i
0 vllllmikml which
-1 nllmmmlmmm which one
8 mmmnmkmmlm while
-2 mmmnmkmmlm while i
-3 mmlkkylmkl whispered
22 fyigcxyklj who
-5 qsllhjmmlm who finds
-3 vllljmlmmm who is
-52 taajyyyhga who=kin
-94 laynrayyae who=none
24 ahyyaywayg who=own
-15 mmlullkmmm whole
2 - whole family
-38 yrgnihgjmk why
-35 jymqmijlmm why $
-2 ohmmmlmmml why does
-1 rlmllmmlml why the
12 milpmjmmrm wife
9 - wife $
1 mllmmkmmsm wife and
-4 mimqmmmmmm wife is
0 mmltelmmmm wifi
-18 dqjylgmkml window
-14 mklvlimkml window $
-6 etkrmlmmmm window seat
8 nlmmmlmmmm wine
-27 llkkijlkxs winter
-6 mmkmlkmmxl winter $
-36 kphcfwyklk wish
-10 lkgglylmmm wish i
-10 ljrjjhwmml wish you
-19 bytgaafyig with
13 kqfyilkylk with a
5 - with chase
13 minumkjmmm with me
1 mlnlmmmmmm with most
-22 mmqfltjllk with my
9 mlmmmnmmmm with no
-4 mlvgmlkmmm with that
1 kayliciyml with the
12 - with their
-13 lmqlmllmmm with this
-16 lrmjmlmmmm with three
-15 mqmlmlmmmj with two
2 - with us
-10 mllslmllml with work
11 llcgjlylml with you
6 mraunkbyli without
-15 mjlghymmll wizard
-8 mlksmjlmmm woke
-8 mlksmjlmmm woke up
4 mllmrmmmmm woman
-13 mlmlqlmlmi women
-2 liglylllkk won
-8 mlmlommmll won the
-8 mlmlommmll won>the
-8 yjogljhmmm wondering
0 ykkllkhmmm wondering if
-5 kqhltklnml word
-6 lbilgljymi words
-4 lajljmjymj words $
-17 jkruljbiyg work
-18 lovuekfkll work $
-13 mlmjlrmmll work at
21 mlmqlmllml work for
13 - work in
6 - work since
11 - work with
8 lkyeklllmm worked
-8 lkyeklllmm worked $
9 kviiyljmmm working
4 mpllmmmmmm working on
10 lnyhimhlmm works
-10 lqmjlmjmmm works $
5 - workshop
-25 kjfgyiylmk world
-24 llkhokylml world $
1 - worried
1 - worried about
-18 mqyajufuji would
-9 mkojmwlmmm would 've
-5 ljolpoklml would be
-5 tubkmhmymm would like
0 gukmmmllml would you
-2 lluljlkmmm wow
-2 lluljlkmmm wow that
-2 lluljlkmmm wow>DEICTIC
-31 eyjagdcyli write
-18 gykfjdigmk write a
-22 mrmimmmmmm write an
-4 mtmjlmmkmm write the
11 lyjeljlmmy writing
10 mykhmlmmmm writing a
18 - writing my
2 mlmlrjmmlk written
14 mmmlnmmmml written in
-20 ojyhcqielh wrong
-7 pjyafsefli wrong $
-11 mfjfphlyyk wrote
4 - wrote a
-11 kyihqjllmk x
-5 lyjkrllmmk x is
-5 lyjkrllmmk x>AUX
-1 lmwkkljmll yeah
-1 mmpkllmmlm yeah i
52 lihkrpvmkl year
39 mljlrltmmm year $
0 mlmmmnmmmm year old
42 mjllgllmuw years
30 - years $
9 - years ago
-6 mlmmmllmul years and
-5 mlmlhlmmmx years of
9 lpxeikrimk yes
5 mlphllrmml yes $
7 - yes i
0 mulmlmlhmm yes please
7 - yes>I
0 mulmlmlhmm yes>w
18 mhgysjklml yesterday
3 mhgysjklml yesterday $
13 - yesterday i
-8 krdrlljlll yet
-8 krdrlljlll yet $
1 - yoga
-70 yaiahsyaaa you
4 gaiknlygkc you $
-1 rlqlllhmml you 'd
-2 lojkjlslmx you 'll
-35 qtpaayyklf you 're
-10 hjsjwkplmg you 've
-7 lqilmlsmmm you a
-1 llfljlxmmk you all
-17 kkikiuvmkg you and
-12 kkjyhhhmly you at
-1 ollmlmkmml you been
21 jkalulxlmk you can
-2 vqplmikmmm you could
-2 kmrmlllmmm you did
-5 rllmkmkmml you do
-1 mmelkmsmmm you feel
5 mlyllldmmu you for
-2 mmmlmolmkl you from
-1 plrlylbjml you get
16 mdnllwkmml you give
-1 mmhjllymml you go
-1 lltllmglmm you got
-3 mlylkkimmm you had
15 lmeolmtmmm you know
-4 lmipmllmmm you later
-2 vlmllmglmm you like
-7 oksklkhlmm you mean
-2 lmtlllclmm you misunderstood
0 lsvmjjklmk you must
-1 ehmwvjmmmm you need
13 ohmmmmmmmm you recommend
-2 ihyjmllmmm you said
-7 gymkmllmmm you send
-1 lkomwjjmmk you should
0 mmqklmqmmk you so
0 lmlkkmpmml you soon
0 mrjnmmlmmm you the
0 umarmmkmmm you there
-2 ylblmmlmmm you think
2 jwmilojwkk you to
-5 lmaklmymml you too
-1 mllpmmkmmm you up
21 mlmmmmmmmm you want
-5 llmlommmmk young
7 - young $
-62 cfyaaqwyiy your
-4 mkyimljlml your advice
-7 lgrillhomj your answer
-9 lllmkksmmk your family
-4 mjsjmkqmmj your help
-1 mvolmmlkmh your last
-7 mmkmjmilmy yours
2 mmmmnmmmml zealand
2 mmmmnmmmml zealand $
-1 mmmjmrmmlm zoo
-1 mmmjmrmmlm zoo $
-5 mmmmommmll zurich
-5 mmmmommmll zurich $
26 - é
"""
