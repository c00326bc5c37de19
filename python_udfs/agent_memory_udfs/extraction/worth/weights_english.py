"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-17 -41,-32,-39,-24,-19,-38,-26,-46,-51,-25 (bias)
3 mmtlkmlmmm !
5 - ! i
5 - !>I
-48 llkilnlmyk "
-11 mmljmkmmtm " $
-56 llkilnlmyk " i
-56 llkilnlmyk ">I
-21 nmqgetjoho 'd
-7 lkkjmylmml 'd be
-6 mkcymlkmmm 'd better
-1 llmmlnmmmm 'd buy
-6 nyailgjqlj 'd like
14 mjwkmmkmmm 'd love
21 mjsjmllmmm 'd rather
-2 slnlmmkmml 'd recommend
-6 lkrjmkwmmm 'd say
-14 fkmsmisahv 'll
-5 mvhpmllmmm 'll 've
-3 kibuhiylly 'll be
-4 mjfymlmmmm 'll bring
-4 njhtmllmmm 'll call
-1 kluhlmmmmm 'll check
13 mljommmmmm 'll come
-5 jjxjllokml 'll do
-2 mppkmlmmmm 'll give
-3 mjwhmlmlmm 'll go
0 qllmmkmlmm 'll it
-4 mlybmmlmmm 'll keep
-1 mminmlummm 'll let
-1 mlfulllmmk 'll meet
27 snfmklklml 'll not
-4 mkjulmlmml 'll probably
-1 muglmmmmmm 'll send
-2 myiillllmm 'll take
-2 llualmymml 'll talk
-1 mlpjmmmmmm 'll think
-3 ljvillkmmm 'll try
-30 tdawaqparm 'm
-11 mmlklmwmmm 'm $
20 - 'm 0
-9 jammkynlfj 'm a
-18 likwmkkmmm 'm about
18 - 'm afraid
6 mmpdmmymmm 'm all
-12 mmljmkmmtm 'm allergic
22 mkmlmxmmmm 'm an
-37 hkipmgvmmm 'm at
-13 mlfxmlimmm 'm back
1 vvlcmkmmmm 'm calling
3 - 'm divorced
-5 lshqmhnmmm 'm doing
-9 mliummjmmm 'm driving
-3 mllnmmlmmm 'm eating
-6 mmkkmllmum 'm engaged
-7 mmknmlkmlv 'm excited
-5 kljymlkmmm 'm exhausted
-13 lhkwmjkmmm 'm feeling
-4 mmlmmllmmm 'm fine
-19 mmjrmlkmmm 'm free
38 - 'm from
-14 lqkhmklmml 'm getting
-5 llycmmimmm 'm glad
-28 ikoxlfimml 'm going
14 jmejmmymmm 'm good
-3 jmgtmmlmmm 'm great
11 lkunmlkmmm 'm happy
-11 lyidmkjmml 'm having
-12 mllpmmlmmm 'm heading
-3 mlglmlvmmm 'm here
-5 mmkpmllmmm 'm home
-7 ylllmjmmll 'm i
21 likwmikmll 'm in
13 - 'm into
-11 lkramkymmm 'm just
16 - 'm learning
-10 mlljmkmmwl 'm leaving
18 - 'm left
-13 mkjhmlymmm 'm listening
-19 kypaljklki 'm looking
-14 mxmemkmmmm 'm making
-16 mmmkmjmmum 'm moving
14 yjwcmkhllm 'm not
1 mmlnmmlmmm 'm off
-8 mmkqmlhmmm 'm okay
-1 lhiwmgkmml 'm on
-10 mmjqmllmmm 'm out
-10 mklrmmlmmm 'm packing
15 - 'm planning
3 mmlomllmmm 'm pretty
-2 mltjmlgmmm 'm proud
4 mmlnmmmmmm 'm reading
15 - 'm really
12 - 'm saving
23 lmlummlmmm 'm scared
-10 mjmqmlmmmm 'm sitting
-16 lkrkmlemmm 'm so
-5 mlqcmlxmmm 'm sorry
-7 mlkpmmlmmm 'm staying
-2 kkjrmlemmm 'm still
-9 mmwfmljmmm 'm stuck
11 - 'm studying
-1 mlghmlymmm 'm sure
16 mjmqmmmmmm 'm taking
27 lhkilymmkl 'm the
14 mmwgmmlmmm 'm thinking
14 - 'm training
-10 iyhfljjmli 'm trying
-15 lykhmillml 'm using
-11 mhksmmlmmm 'm waiting
-11 mkmpmlmmmm 'm walking
-15 mgkumllmmm 'm watching
3 mnkqmmmmmm 'm working
1 - 'm worried
8 mtlgmklmmy 'm writing
-1 mlllmshmmm 'm your
6 ijyfmiallm 'm>-ed
-22 syapiacjrp 'm>-ing
-7 mliwmlkmmm 'm>-ly
-13 ylpamnjmlm 'm>-s
20 - 'm>0
10 mmkhmjlmym 'm>CONDITION
-10 mrgjmjvmmm 'm>DEICTIC
-21 mmkomjkmum 'm>HOME
-7 ylllmjmmll 'm>I
3 - 'm>LASTING
-24 dhjslhkkjt 'm>MOOD
-12 jinbmjvmml 'm>NOW
-21 mikrmlkmmm 'm>PLAY
14 mnkqmmmmmm 'm>WORK
-1 mlllmshmmm 'm>YOU
-9 jammkynlfj 'm>a
6 mmpdmmymmm 'm>all
22 mkmlmxmmmm 'm>an
-37 hkipmgvmmm 'm>at
21 likwmikmll 'm>in
14 yjwcmkhllm 'm>not
1 mmlnmmlmmm 'm>off
-1 lhiwmgkmml 'm>on
-10 mmjqmllmmm 'm>out
-16 lkrkmlemmm 'm>so
27 lhkilymmkl 'm>the
29 dypujyyjjn 'm>w
-4 wairnpmaht 're
10 tldjllummm 're $
0 npklitjmml 're a
18 - 're bad
6 - 're both
3 lmfmlmymmm 're for
-3 mmmmpmmmmj 're from
23 - 're getting
15 mmljpmmmml 're going
-11 iilvflrmmj 're having
-8 plloillmlk 're in
4 - 're moving
-20 lkklmygmml 're my
-1 jlyllkbmmm 're right
-10 lmkkukmmml 're smarter
-2 mhsljmjmll 're the
5 mmmmlmmmmm 're there
9 - 're with
0 imljlmpmmm 're you
24 rasyaguddn 's
4 - 's $
-6 shmfojyllk 's a
-6 mlkvjmlmml 's been
-16 lmvilljmlm 's fine
-1 mmhmpmkmmm 's funny
7 mmmolllmmm 's having
-7 mmmnmllmmm 's home
-11 mmmpjklmmm 's in
-10 mlslmmlmlm 's like
1 mmmvllhmmm 's my
10 - 's name
-4 lmroimimlm 's not
0 mmilimwlmm 's nothing
7 mlkvjmlmml 's on
-7 mmmklltmlm 's one
1 - 's piano
-3 mmnmlmjmmm 's so
-5 lmuikmkmmm 's still
-4 nmklommmmm 's the
0 gmgkkmxmmm 's up
3 - 's wedding
-2 lmgmlmymmm 's what
-2 mmnmlmkmmm 's wrong
12 llfwflqlml 's>-ing
13 lmokmmlmmm 's>-ly
-3 mmmmommmll 's>-s
6 - 's>CONDITION
-8 mlmklltmll 's>DEICTIC
-7 mmmnmllmmm 's>HOME
-1 mlmkiummmm 's>KIN
-10 mlslmmlmlm 's>LIKING
10 lmqrjlemlm 's>MOOD
1 mmmvllhmmm 's>MY
-6 llyiimilmm 's>NOW
1 - 's>PLAY
-6 llwifmalll 's>PRAISE
-2 lmgmlmymmm 's>WH
-6 shmfojyllk 's>a
-11 mmmpjklmmm 's>in
-4 lmroimimlm 's>not
7 mlkvjmlmml 's>on
-3 mmnmlmjmmm 's>so
-4 nmklommmmm 's>the
0 gmgkkmxmmm 's>up
26 kjonyjblky 's>w
0 pyimkdwcmp 've
-24 plmllllmlt 've $
0 jtmlmlmmmk 've 0
19 yoashayktj 've a
-5 mspemmmmmm 've already
9 - 've always
-22 molmmlmmml 've an
2 mmmmmnkmml 've any
5 llrnltimml 've been
2 lekummmmmm 've got
12 mlkpmmmmmm 've had
-10 miuimmlmmm 've heard
-8 mkkpmmlmmm 've just
-2 mllrmmlmmm 've lost
-21 mqljmmlmmm 've my
-2 mlrlmmlmlm 've never
-7 mkismpkmmm 've no
-18 jikvmmklmm 've not
1 mmlqmmmmmm 've run
-14 lxrekklmmm 've the
0 llrmlnlmkk 've three
-2 mmhmmmymmm 've time
-17 hdfvyjpllg 've to
-11 mujimmmmmm 've tried
-18 lpkdiykmqi 've two
-3 rluklmgmml 've you
34 kymfnjplkj 've>-ed
16 htmlmlmmmm 've>-s
0 jtmlmlmmmk 've>0
16 - 've>CONDITION
7 mlrlmmlmlm 've>LASTING
-21 mqljmmlmmm 've>MY
-12 lrnimmlmmm 've>NOW
-3 rluklmgmml 've>YOU
19 yoashayktj 've>a
-22 molmmlmmml 've>an
2 mmmmmnkmml 've>any
2 lekummmmmm 've>got
12 mlkpmmmmmm 've>had
-7 mkismpkmmm 've>no
-18 jikvmmklmm 've>not
1 mmlqmmmmmm 've>run
-14 lxrekklmmm 've>the
-17 hdfvyjpllg 've>to
-18 lpkdiykmqi 've>two
38 gbyjjpykjt 've>w
-5 llmlkvlmlj *
-5 llmlkvlmlj * $
10 kykaolilml -ed>-ing
20 mimklmmmmy -ed>-s
7 mhllimlrmw -ed>0
8 - -ed>CONDITION
56 jgwkvsglkl -ed>DEICTIC
-10 mllrmlmmmm -ed>I
-15 mllljlxlmj -ed>LASTING
-2 mpptmijmjl -ed>MY
-6 mssillhmmm -ed>NOW
4 - -ed>PLAY
17 - -ed>THIRD
-6 honrmmlmlm -ed>WH
-4 mljlmlvmmm -ed>YOU
46 lhnpxkjlmj -ed>a
-5 kjkumrlmll -ed>and
16 lkkgeylmli -ed>at
3 mllmqmmmmm -ed>by
1 liupkkkmlm -ed>for
-24 litgykjjlk -ed>in
4 llrkjjjmul -ed>me
30 - -ed>of
-44 lljdthkkly -ed>on
15 llkrmlkmmm -ed>out
7 uycpwnhkji -ed>the
38 lqkallummw -ed>to
4 mkkxjllmmk -ed>two
12 - -ed>up
11 glgiyyfjim -ed>w
-2 mlylhmjlml -ing>-ed
1 mmlommmmlm -ing>-ly
20 kycgykekml -ing>-s
7 - -ing>0
5 - -ing>AHEAD
31 ljiwetrmmi -ing>AUX
10 mommmmmjml -ing>CHAT
-4 mhmklmmmmy -ing>CODE
27 - -ing>CONDITION
-21 uofrilglml -ing>DEICTIC
-5 vmlmlmimmm -ing>HOME
9 lltilyymkj -ing>I
0 ykkllkimmm -ing>IF
19 - -ing>KIN
10 - -ing>LASTING
31 mjktvkjmmk -ing>MY
-7 yfgslmhmmm -ing>NOW
4 - -ing>PLAY
-15 mrmmmmlmmm -ing>PRAISE
5 - -ing>SPAN
3 - -ing>WE
-5 vnkkmmmmlm -ing>WH
-2 mtklmklmmm -ing>YOU
-12 jxcupclllk -ing>a
24 lvlgmkmmml -ing>an
24 mllkulmmmm -ing>and
-9 ljlsikkmml -ing>at
-5 mlhgmmymmm -ing>by
-26 ivmseieljq -ing>for
-11 ltkphjjnlj -ing>in
-2 mmwlmmammm -ing>lol
-26 ljcplkymmm -ing>me
-10 mllnkpmmmm -ing>of
1 mimpmlmmmm -ing>off
-29 lhjxgkhmlx -ing>on
11 mljxjljlmm -ing>out
-26 jtnmbghlwy -ing>the
2 njujfeulqv -ing>to
-2 mmlokmkmmm -ing>tv
8 mjmtmllmmm -ing>up
15 lbmymkilhq -ing>w
-12 mlgumlkmmm -ly>-ed
-10 mkjylmhlmm -ly>AHEAD
0 llymjljmml -ly>AUX
-10 lmkokklmxl -ly>DEICTIC
3 - -ly>LASTING
-4 mlplmmmmmm -ly>LIKING
13 - -ly>MOOD
-4 mmkpkmmmmm -ly>NOW
-3 lktkmmlmlm -ly>WH
45 kjuigrhlmy -ly>w
-9 llslklrmlk -s>'ve
-5 msjellekmy -s>-ed
26 mylammkmmm -s>-ing
-28 mykctlilmy -s>-ly
-11 wtmesfdytc -s>-s
16 mjmmgjmkmy -s>0
-9 mslkmmmmmm -s>AHEAD
6 kadgybaakx -s>AUX
-1 nnkmmmmmmm -s>CODE
-12 ogypvihkjk -s>DEICTIC
-6 mlmilymlml -s>HOME
-27 khigdaklyj -s>I
11 mmilsmolml -s>LASTING
-10 lkxlgmplmk -s>LIKING
-4 moukgmjmml -s>MOOD
18 ohljlklmuy -s>MY
-9 mllpmmmmmm -s>NOW
-1 mlslimhlmm -s>PRAISE
7 - -s>THIRD
-5 mlmlvllmmk -s>WE
5 ykbipkemkv -s>WH
7 mjtkkmlmmm -s>WORK
-3 rmgkklrmml -s>YOU
-4 iwqeyigili -s>a
-6 lllpmllmml -s>all
3 hfijhyhily -s>and
-14 mlmmllmmlt -s>as
-8 uiikukukmi -s>at
-13 wxifmhmvle -s>for
-5 mklkrlmlmm -s>has
-18 vyjjjiklug -s>in
55 mfylkmlmmm -s>me
-20 tufdukikjr -s>of
44 lykjfklmml -s>on
8 - -s>out
-5 mmlokmkmmm -s>so
21 joicpyjkjs -s>the
-6 jyqkarkgla -s>to
6 mimmsmmmmi -s>up
0 xrgayjayga -s>w
45 ayajalasmy 0
11 ixjemxiihv 0 $
25 mhlopjlmlp 0 0
8 - 0 0000
1 mqmlmlmmmm 0 and
2 - 0 birch
-13 mlllimllmw 0 but
-12 mjmormllmj 0 degrees
1 - 0 dogs
0 mpmlmmmmmm 0 dollars
11 - 0 employees
3 mlmmgmlmmu 0 euros
17 - 0 for
-11 mjmmmlmmlr 0 i
1 mlmujllmml 0 in
-3 mlmmkkmmwl 0 kilos
-2 mlmlpmlmml 0 mg
7 - 0 next
2 mnmlmmmmmm 0 of
19 - 0 okay
6 - 0 on
7 - 0 rd
41 - 0 th
-14 ltlimlmmmm 0 when
-5 lcklhllymi 0 words
4 - 0 year
4 - 0 years
7 khkcwrigiu 0000
31 lmlfujkhls 0000 $
-11 mrlllpmmlm 0000 and
-46 dyifefiiuy 0>-s
25 mhlopjlmlp 0>0
7 - 0>AHEAD
-5 lcklhllymi 0>CHAT
16 - 0>DEICTIC
-11 mjmmmlmmlr 0>I
19 - 0>MOOD
13 mlmrkmlmml 0>NOW
1 - 0>PET
8 - 0>SPAN
-18 iylhmkmmml 0>WH
1 mqmlmlmmmm 0>and
-13 mlllimllmw 0>but
17 - 0>for
1 mlmujllmml 0>in
-2 mlmlpmlmml 0>mg
2 mnmlmmmmmm 0>of
6 - 0>on
7 - 0>rd
41 - 0>th
-4 mmjqoolkli 0>w
-1 lyfnklhilk 1.AHEAD
-3 ymlaacfvjc 1.AUX
-39 kajihijuiy 1.CHAT
-26 lgljqgkgky 1.CODE
23 - 1.CONDITION
-38 avyiuamaec 1.DEICTIC
22 - 1.HOME
49 awyyaadjaa 1.I
-43 ksedoyekef 1.IF
7 llkislulml 1.KIN
8 jingjsyjmg 1.LASTING
-12 klekslykmk 1.LIKING
-12 myyicgafkg 1.MODAL
-10 lirjhkugke 1.MOOD
22 auhydmitmf 1.MY
13 iitvhjokkj 1.NOW
-4 mmllslimml 1.PERSON
-5 lmljsklmml 1.PET
17 mvlmpmjjml 1.PLAY
-10 ghybfjbhje 1.PRAISE
-26 llmlklllmt 1.SPAN
-17 jjasckyjlo 1.THANKS
14 cdgylxagye 1.THIRD
19 dsutragikk 1.WE
-16 yaaaacmejd 1.WH
22 lmikymkmmm 1.WORK
-4 uuyacqajls 1.YOU
-2 rmmmlmhmml 12-:'ve you w
-6 kllmqllmml 12-:a good w
-11 ljklskmmsl 12-:according to the
0 mlmlmsmmlm 12-:as a w
-2 mkmllslmjl 12-:as the w
14 - 12-:being a w
-1 pimlmlmmlm 12-:can i w
-2 hkupkmmkml 12-:can not w
11 lulllmjmml 12-:can you w
-6 gqmllllmml 12-:could you w
-6 mqmllmjkml 12-:create a w
24 daglkmywmm 12-:do not w
-5 rmmjlmllmm 12-:do we w
-2 sllllmilml 12-:do you w
1 mlmqlmllml 12-:done with w
-1 mrmmmlklml 12-:go ahead and
0 llltimmmml 12-:going to w
9 - 12-:growing up we
-3 mmmollmmmm 12-:he 's in
0 mmmnlmmmmm 12-:he 's w
-4 lmkkvkmmmm 12-:he was the
-7 msllmlhjmm 12-:help me w
11 - 12-:her name is
2 rlmmmllmmm 12-:how can i
-8 plllmlmmlm 12-:how do i
-5 mlnjmlymmm 12-:i 'd say
7 mulpkdepli 12-:i 'd w
-5 mvhpmllmmm 12-:i 'll 've
-7 mkrkmmmmmm 12-:i 'll -ly
13 mifymkllml 12-:i 'll be
-3 mkrlmmkmmm 12-:i 'll do
-1 mjpjmmmlmm 12-:i 'll go
-3 mljlmmlmmm 12-:i 'll not
-2 ljvimllmmm 12-:i 'll try
-18 iyrekffhmk 12-:i 'll w
22 kjyamiallm 12-:i 'm -ed
-43 ryaviaajhp 12-:i 'm -ing
-17 mliwmlkmmm 12-:i 'm -ly
-7 ylpfmljmmm 12-:i 'm -s
20 - 12-:i 'm 0
27 linuljrmml 12-:i 'm a
-10 mmpdmmymmm 12-:i 'm all
18 mkmlmxmmmm 12-:i 'm an
-37 hkipmgvmmm 12-:i 'm at
-1 likwmikmll 12-:i 'm in
14 yjwcmkhllm 12-:i 'm not
1 mmlnmmlmmm 12-:i 'm off
-1 lhiwmgkmml 12-:i 'm on
-10 mmjqmllmmm 12-:i 'm out
-16 lkrkmlemmm 12-:i 'm so
37 mkkilymmmm 12-:i 'm the
-21 ahlfjyyijg 12-:i 'm w
48 mxjgmlmmmm 12-:i 've -ed
13 hwkkmlmmmm 12-:i 've -s
-7 jtmlmlmmmk 12-:i 've 0
-5 yugdlfkklk 12-:i 've a
-22 molmmlmmml 12-:i 've an
2 lekummmmmm 12-:i 've got
12 mlkpmmmmmm 12-:i 've had
-16 mkitmmkmmm 12-:i 've no
-19 jikvmmklmm 12-:i 've not
1 mmlqmmmmmm 12-:i 've run
-13 lktllkmmmm 12-:i 've the
-30 kchwlkrmll 12-:i 've to
-11 lllimulmml 12-:i 've two
20 krrklihmll 12-:i 've w
-10 mulklimmmm 12-:i added the
1 - 12-:i adopted a
-5 mlrkmljmmm 12-:i agree w
5 - 12-:i also -ed
-4 mjtkmklmmm 12-:i appreciate w
11 - 12-:i believe in
-12 mknlvlmmmm 12-:i believe w
4 - 12-:i broke up
-10 mliumlmmmm 12-:i burned the
18 kjaxkkykmm 12-:i can not
-3 lmpjmmlmmm 12-:i can see
-13 lkymlkhmmm 12-:i can w
-12 mlmlmqmmmm 12-:i carry a
-1 mmipmmlmmm 12-:i could not
7 llrmmmmmmm 12-:i could w
-10 llshmmllmm 12-:i did not
-6 viwajkkxlm 12-:i do not
13 - 12-:i do w
-10 mjmkmpmmmm 12-:i draw my
8 - 12-:i drive a
8 - 12-:i dropped out
3 - 12-:i eat w
-11 mmfqmmmmmm 12-:i feel -ly
-1 mmxemllmmm 12-:i feel a
-6 mmfomlmmmm 12-:i feel so
-15 ljayliglmm 12-:i feel w
-18 mljsmllmmm 12-:i forgot my
8 - 12-:i get -s
18 lmtkmmkmmm 12-:i get w
7 - 12-:i go by
17 - 12-:i go to
4 mmlnmmmmmm 12-:i got -ed
-11 mjltmimmmm 12-:i got a
-6 mmsbmmlmmm 12-:i got it
14 - 12-:i got my
11 mlkomlkmmm 12-:i got w
-11 mmeomlxmmm 12-:i gotta go
-4 mkgrmnlmmm 12-:i had a
1 - 12-:i had my
-4 mmokmlmmmm 12-:i had not
1 mlmnmlmmmm 12-:i had to
-5 mmhsmllmmm 12-:i had w
4 mlnmmmmlmm 12-:i hate -s
14 - 12-:i hope to
-6 llhkmkwmmm 12-:i hope you
5 - 12-:i hurt my
1 - 12-:i inherited my
-12 ljnimlvmmm 12-:i just -ed
4 mmlmmmmmmm 12-:i just got
-12 mmkpmllmmm 12-:i just had
-12 xyfjmljlmm 12-:i just w
3 lonkmlmmmm 12-:i keep -ing
-6 mlkvmkmmmm 12-:i keep w
-12 fmvkmlkmmm 12-:i know w
9 mmksmlmmmm 12-:i left the
9 - 12-:i like -s
8 - 12-:i like my
-18 lkwhmllmmm 12-:i like the
-32 llrjmlhlmm 12-:i like w
3 - 12-:i live in
6 - 12-:i live w
6 - 12-:i lost my
13 - 12-:i love -ing
2 mmnmmmkmmm 12-:i love -s
-10 kmsjmmlmmm 12-:i love how
-5 mmnmmmkmmm 12-:i love it
-8 mmqkmmlmmm 12-:i love the
6 mmpmmmilmm 12-:i love w
-8 mmalmmxmmm 12-:i love you
15 - 12-:i made it
7 - 12-:i make w
-4 mlplmkmmmm 12-:i meant the
1 - 12-:i met my
3 - 12-:i miss my
16 mvjimmmmmm 12-:i need -s
-15 jqgsjakjll 12-:i need a
-1 luljlkmlmm 12-:i need the
-14 tllnjhkklk 12-:i need to
-33 lfvrljljml 12-:i need w
-1 mrllmmlmmm 12-:i need you
7 - 12-:i never -ed
-15 mlrllklmmm 12-:i never w
13 mlkjmlmymm 12-:i only w
1 - 12-:i owe my
4 - 12-:i passed my
16 - 12-:i passed the
4 - 12-:i play -s
-9 mlplmmmlmm 12-:i prefer the
6 - 12-:i prefer w
3 - 12-:i run a
-1 llrlmljmmm 12-:i see w
9 - 12-:i sing in
-13 mlhwmlkmmm 12-:i slept w
4 - 12-:i speak w
-16 mllsmllmmm 12-:i spilled w
5 - 12-:i started -ing
-8 mmlnmmlmmm 12-:i still 've
-5 mmrimmlmmm 12-:i still do
4 mllpmmmmmm 12-:i still w
2 - 12-:i study at
3 - 12-:i study law
3 mjmlmnmmmm 12-:i take a
6 - 12-:i take my
1 - 12-:i teach w
2 klkvjilllm 12-:i think i
-5 rmcjwmmmmm 12-:i think it
-5 mmtelmmmlm 12-:i think so
-8 sljivhmlmm 12-:i think the
-3 kkyhhklmmm 12-:i think w
-3 kmtjllhmmm 12-:i think you
2 - 12-:i told my
-5 mmkqmlmmmm 12-:i took a
12 - 12-:i took up
7 mlqlmllmmm 12-:i tried w
3 - 12-:i turned w
6 - 12-:i used to
2 - 12-:i volunteer at
-12 mkygmmllmm 12-:i want -ing
-3 mehwmkmymm 12-:i want a
-6 myflmmmkmm 12-:i want it
-11 kltjlkmlmm 12-:i want the
4 hyaohfrikj 12-:i want to
6 lphlmllxml 12-:i want you
49 - 12-:i was -ed
-17 uqwamhkmmm 12-:i was -ing
8 - 12-:i was a
-5 mmmrmlllmm 12-:i was in
-3 mmolmmlmmm 12-:i was not
-6 mmjommmmmm 12-:i was on
-7 mmcvmlmmmm 12-:i was so
-1 jkmmllwmmm 12-:i was w
4 mklqlkmmml 12-:i went to
3 - 12-:i went w
-11 lkghlylmmm 12-:i wish i
-9 lkskmhtmmm 12-:i wish you
-5 mlmrmjmmmm 12-:i woke up
2 - 12-:i work in
3 - 12-:i work w
-8 mkojmwlmmm 12-:i would 've
1 srngljlxlm 12-:i would w
8 - 12-:i wrote a
-2 lmlllpmmkm 12-:if i had
-6 nlllkqlmlk 12-:if i w
-2 lmmmkommlm 12-:if i was
5 mlmkmommlm 12-:in a w
-7 limjhxlljl 12-:in my w
23 kslhkxlkll 12-:in the w
-2 lqlkkollll 12-:in this w
1 nkmmlmmmmm 12-:is it w
3 mkmmmmmmmm 12-:is there a
-5 mljqgmtlmm 12-:it 's -ing
-15 ljfcylylml 12-:it 's a
-8 mmjwlmimmm 12-:it 's my
-2 lmtjjmjmmm 12-:it 's not
29 llkukmclml 12-:it 's w
-2 mjluokmmmm 12-:it has w
-4 lkjlrmmmmm 12-:it is w
0 mwklkmlnmk 12-:it should be
-1 mkkiwmlmml 12-:it takes w
0 mmimimplmm 12-:it was w
-11 lmllrllmmm 12-:kids these -s
-13 lmkhjtrjlj 12-:let us w
-13 lmllsmjmmm 12-:life is w
0 ldlmlmkxmm 12-:make it w
5 - 12-:me and my
-18 mjmrlklmmm 12-:my battery is
10 - 12-:my best w
11 - 12-:my blood w
-17 mlmnmkkmwl 12-:my boss w
-8 mlmnmlmmmm 12-:my brother is
-11 mimhkrmmml 12-:my character w
-9 mlmomklmlm 12-:my coffee got
4 - 12-:my company -s
5 - 12-:my daughter -s
-8 mmmpmlmmmm 12-:my daughter is
-8 mlmommlmmm 12-:my dog -s
7 - 12-:my ex -s
-2 mllpllkmmm 12-:my eyes 're
2 - 12-:my family is
8 lkylklmmlm 12-:my favorite w
-6 mhljkklymm 12-:my first w
-10 mrmkmmllml 12-:my function -s
2 - 12-:my girlfriend is
6 - 12-:my goal is
1 - 12-:my grandfather w
14 mlmommmmmm 12-:my hair is
-8 mjmtkjllmm 12-:my hands 're
4 - 12-:my husband -s
2 - 12-:my husband is
1 - 12-:my husband w
-9 lpmmlllmml 12-:my internet is
-15 mkmelylmmm 12-:my kingdom is
1 mlmpmllmmm 12-:my laptop is
7 - 12-:my mom -s
-21 mllomllmmm 12-:my mom is
-4 mimllqlmlk 12-:my name is
-7 mmmommlmmm 12-:my neighbour is
13 - 12-:my old w
1 kqmmmmmmlm 12-:my order w
6 - 12-:my policy w
-9 mjmsmljlmm 12-:my screen w
8 - 12-:my shift -s
3 mlmplmlmmm 12-:my shoes 're
-12 mmmnmlmmmm 12-:my sister is
-16 mlllmlmmsm 12-:my sister w
1 - 12-:my son -s
-11 mmmnmmlmmm 12-:my son is
4 - 12-:my son was
-9 mjmemylmml 12-:my spaceship is
5 - 12-:my therapist -s
10 momlmllmmm 12-:my website -s
5 - 12-:my wife -s
4 - 12-:my wife and
-11 mimqmmmmmm 12-:my wife is
6 - 12-:one of my
1 - 12-:our anniversary is
7 mmmolllmmm 12-:she 's -ing
9 mmlnlmmmmm 12-:she 's on
5 - 12-:she 's w
7 mmmpjlmmmm 12-:she is -ing
7 ommmmmmmmm 12-:should i w
-1 lmgkvmilml 12-:some people w
-1 mmvllldmmu 12-:thank you for
-1 mmtlkmjmmm 12-:that 's a
0 mmpklmkmmm 12-:that 's so
7 klgihlulkl 12-:that 's w
0 mmpmkmlmml 12-:that would be
-2 mskmllmlml 12-:the answer w
-9 mmlrjlmmmm 12-:the baby is
-12 mlllqkmmml 12-:the capital of
-11 milltmmmml 12-:the company -ed
11 - 12-:the company i
-3 mlmpjjmmmm 12-:the dog is
-12 mllugllmmm 12-:the kids 're
12 - 12-:the kids w
-3 mkmlplmmmk 12-:the new w
-7 mlmgvlmlml 12-:the stock w
-4 mkmmskmmmm 12-:the sun is
9 ljkksllmml 12-:there 're w
3 mmlqkmjmmm 12-:there 's -ing
10 mmmtillmmm 12-:there 's a
-1 lmlqfmlmmm 12-:they 're -ing
-1 lmpljmlmmm 12-:this is not
-9 mlmjtmllmj 12-:water boils at
-4 mlokjltmmh 12-:we 'll w
17 ielujmkmmt 12-:we 're -ing
26 - 12-:we 're -s
-15 mmlojmlmml 12-:we 're in
-9 muknjhlmmj 12-:we 're w
11 - 12-:we 've a
-6 mwmkkmlmml 12-:we 've two
3 - 12-:we 've w
3 - 12-:we adopted a
8 - 12-:we do not
1 - 12-:we got -ed
-12 mlivkmjmml 12-:we had w
7 mmlpmmkmmm 12-:we just -ed
-4 mmkfkmymml 12-:we should w
-2 nmmmmmlmmm 12-:what 's a
-1 omlkmmjmmm 12-:what 's w
-2 cmwqmmrmmm 12-:what a w
-1 nmlmmmmmmm 12-:what can i
-3 nlmmmmkmmm 12-:what do you
-3 olmmmlmmlm 12-:what should i
4 - 12-:when i was
0 pmmlmmkmmm 12-:where 're you
-2 ohmmmlmmml 12-:why does my
0 gukmmmllml 12-:would you w
-1 lmslklkmmm 12-:wow that 's
-1 lolmjlllmx 12-:you 'll be
-5 nslljskmml 12-:you 're a
0 kltmjmjmmm 12-:you 're the
0 klmmkkmmml 12-:you 're w
-2 kjklylkmmk 12-:you 've to
-2 llflsmnmmm 12-:you can not
-1 jlnllmtmmm 1234:can not wait to
9 - 1234:growing up we never
-4 lmkkvkmmmm 1234:he was the first
6 - 1234:how do i stop
-13 nmmmmmmmmm 1234:how do i tell
-10 lvikmkmimm 1234:i 'd like a
0 ovelljkklj 1234:i 'd like to
5 mjwkmmkmmm 1234:i 'd love to
-4 mmqkmmlmmm 1234:i 'd rather not
-4 mikvmlmmmm 1234:i 'll 've a
-2 mkhtmlmmmm 1234:i 'll bring the
-1 miqkmmmmmm 1234:i 'll give it
0 mkrhmmmlmm 1234:i 'll go with
-1 mlqkmmmmmm 1234:i 'll keep that
-1 mlpjmmmmmm 1234:i 'll think about
-2 lkvjmmlmmm 1234:i 'll try to
5 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
3 mmsjmllmmm 1234:i 'm a big
-20 mlhlmkwmmm 1234:i 'm a bit
3 mlrlmkmmmm 1234:i 'm a huge
1 - 1234:i 'm a vegetarian
-18 likwmkkmmm 1234:i 'm about to
16 - 1234:i 'm afraid of
6 - 1234:i 'm allergic to
17 - 1234:i 'm an introvert
4 - 1234:i 'm an only
-10 mlmqmklmmm 1234:i 'm at a
-14 mllpmljmmm 1234:i 'm at my
-2 hllrmllmmm 1234:i 'm at the
9 mrmhmlmmmm 1234:i 'm calling about
-4 wlljmmmmmm 1234:i 'm calling to
-4 mtmlmjmmmm 1234:i 'm doing a
-5 milsmklmmm 1234:i 'm feeling a
-13 lrlgmklmmm 1234:i 'm getting a
-5 mlyemmkmmm 1234:i 'm glad i
-11 jmqsmhimml 1234:i 'm going to
-6 lkunmlkmmm 1234:i 'm happy with
-4 milsmmlmmm 1234:i 'm having a
2 mnmkmmmmmm 1234:i 'm having an
-10 lukimllmmm 1234:i 'm having trouble
-3 mmlpmklmmm 1234:i 'm in a
7 - 1234:i 'm in my
-16 mjltmkmmlm 1234:i 'm in the
-5 mllhmlymmm 1234:i 'm just a
18 - 1234:i 'm left handed
-15 lyhaljkmlj 1234:i 'm looking for
-14 mxmemkmmmm 1234:i 'm making a
-4 mmlommmmmm 1234:i 'm not in
-14 ylogmllmmm 1234:i 'm not sure
-7 mmmnmlmmmm 1234:i 'm on a
-19 mllrmkmmmm 1234:i 'm on hold
-23 mllomllmmm 1234:i 'm on my
23 mklomjmmmm 1234:i 'm on the
-2 mltjmlgmmm 1234:i 'm proud of
10 - 1234:i 'm really into
12 - 1234:i 'm saving up
16 - 1234:i 'm scared of
-10 mjmqmlmmmm 1234:i 'm sitting in
-3 mmmemmrmmm 1234:i 'm sorry i
-16 mmjommlmmm 1234:i 'm still at
3 mmlpmmkmmm 1234:i 'm still in
26 - 1234:i 'm the youngest
12 mmwgmmlmmm 1234:i 'm thinking about
-10 iyhfljjmli 1234:i 'm trying to
-3 mtlkmkmmmm 1234:i 'm using the
-8 mhlrmmlmmm 1234:i 'm waiting for
3 mpllmmmmmm 1234:i 'm working on
1 - 1234:i 'm worried about
12 mtljmlmmmm 1234:i 'm writing a
-6 hommmlmlmm 1234:i 've a list
-5 mspemmmmmm 1234:i 've already tried
9 - 1234:i 've always wanted
-3 mtmhmkmmmm 1234:i 've been a
3 - 1234:i 've been feeling
1 - 1234:i 've been in
-3 mlmmmmmmmm 1234:i 've been on
1 - 1234:i 've been painting
18 - 1234:i 've got a
-19 lfltmmmmmm 1234:i 've got to
-9 mjsjmmmmmm 1234:i 've heard of
-5 mllrmmlmmm 1234:i 've lost my
8 - 1234:i 've never been
3 mmhpmmmmmm 1234:i 've not finished
-5 mluimmmmmm 1234:i 've not had
-7 mmjpmmlmmm 1234:i 've not slept
-7 mixhmlmmmm 1234:i 've the same
-1 mlilmmummm 1234:i 've to go
-13 mjlsmllmmm 1234:i 've to run
-16 mtmfmmmmmm 1234:i 've to write
-11 mujimmmmmm 1234:i 've tried restarting
-4 mjtkmklmmm 1234:i appreciate your help
4 - 1234:i broke up with
15 - 1234:i can not 've
10 - 1234:i can not concentrate
-23 mlfymmimmm 1234:i can not find
21 - 1234:i can not stand
-3 mmeummlmmm 1234:i can not stop
28 - 1234:i can not swim
-2 mmokmmlmmm 1234:i can see that
13 mmhmmmymmm 1234:i do not 've
-8 mmolmmllmm 1234:i do not agree
8 lmnmmmmlmm 1234:i do not believe
-3 mmqlmmklmm 1234:i do not care
14 - 1234:i do not eat
-3 mmnmmmmmmm 1234:i do not get
-19 wmkjmmklmm 1234:i do not know
14 lmnmmmmhmm 1234:i do not like
-6 llnlmlmwmm 1234:i do not need
-13 jmrlmmklmm 1234:i do not see
-8 jmsklmlkmm 1234:i do not think
12 - 1234:i do not trust
-6 lmfmmmlymm 1234:i do not want
-10 mjmkmpmmmm 1234:i draw my sword
8 - 1234:i dropped out of
-6 mljqmlmmmm 1234:i feel like i
-4 mmjrmmmmmm 1234:i feel like nobody
15 - 1234:i go to bed
3 - 1234:i got laid off
8 - 1234:i had a miscarriage
1 - 1234:i had my first
-1 lmmlmlnmmm 1234:i hope you 're
-3 lmkfmmwmmm 1234:i just wanted to
-5 kmqlmllmmm 1234:i know what you
6 - 1234:i like my steak
4 - 1234:i lost my job
-9 lmpjmmlmmm 1234:i love how it
15 - 1234:i made it to
1 - 1234:i met my wife
12 lomlmlmmmm 1234:i need to find
-2 lomkllmmmm 1234:i need to write
-1 mrllmmlmmm 1234:i need you to
1 - 1234:i owe my brother
-1 llrlmljmmm 1234:i see what you
-5 mmrimmlmmm 1234:i still do not
3 - 1234:i study law in
-10 llltkkmmmm 1234:i think i 'll
18 mmlpmlmmmm 1234:i think i 'm
11 - 1234:i think i might
-5 rmcjwmmmmm 1234:i think it 's
-1 mmqklmmmmm 1234:i think that 's
2 - 1234:i volunteer at an
21 - 1234:i want a divorce
2 mnmmmmmmmm 1234:i want to add
14 - 1234:i want to adopt
-9 mgjymmlmmm 1234:i want to eat
-12 tljjlkmmmm 1234:i want to know
-4 momlllmmmm 1234:i want to learn
-16 fsmillmmmm 1234:i want to make
-7 mqljmlmmmm 1234:i want to return
-5 ltlkmlllmm 1234:i want to see
-18 mnmlmmlmmm 1234:i want to write
6 lphlmllxml 1234:i want you to
-6 kmfummkmmm 1234:i was asleep when
-2 mtklmklmmm 1234:i was hoping you
-7 mmiumlmmmm 1234:i was in the
-9 mmucmmummm 1234:i was just kidding
-6 mmjommmmmm 1234:i was on the
2 - 1234:i was raised by
7 - 1234:i went to a
-13 mkmpllmmml 1234:i went to bed
-3 mlmnmlmmmm 1234:i went to the
-4 mllkmnmmmm 1234:i wish i had
-1 tqglmlmkmm 1234:i would like to
3 mkmmmmmmmm 1234:is there a way
2 - 1234:my best friend moved
-11 mimhkrmmml 1234:my character grew up
-9 mlmomklmlm 1234:my coffee got cold
6 - 1234:my goal is to
-21 mllomllmmm 1234:my mom is calling
6 - 1234:my policy number is
8 - 1234:my shift starts at
4 - 1234:my wife and i
-9 mlmjtmllmj 1234:water boils at 0
-19 mmlojmlmml 1234:we 're in the
-2 nmmmmmlmmm 1234:what 's a good
-3 nlmmmmkmmm 1234:what do you do
-1 nmmmmmmmmm 1234:what should i do
-1 lmslklkmmm 1234:wow that 's a
-11 ljklskmmsl 123:according to the
-2 ilullmmlmm 123:can not wait
-4 klmmlmhxmm 123:do not write
-2 pmlmmmlmmm 123:do you think
-1 mrmmmlklml 123:go ahead and
9 - 123:growing up we
-3 mmmollmmmm 123:he 's in
-4 lmkkvkmmmm 123:he was the
11 - 123:her name is
2 rlmmmllmmm 123:how can i
-8 plllmlmmlm 123:how do i
-6 mkcymlkmmm 123:i 'd better
-14 nyailgjqlj 123:i 'd like
5 mjwkmmkmmm 123:i 'd love
21 mjsjmllmmm 123:i 'd rather
-5 mlnjmlymmm 123:i 'd say
-5 mvhpmllmmm 123:i 'll 've
13 mifymkllml 123:i 'll be
-4 mjfymlmmmm 123:i 'll bring
-3 mkhtmllmmm 123:i 'll call
-3 mkrlmmkmmm 123:i 'll do
-2 mppkmlmmmm 123:i 'll give
-1 mjpjmmmlmm 123:i 'll go
-4 mlybmmlmmm 123:i 'll keep
-3 mljlmmlmmm 123:i 'll not
-1 muglmmmmmm 123:i 'll send
-2 mygimlmlmm 123:i 'll take
-1 mlpjmmmmmm 123:i 'll think
-2 ljvimllmmm 123:i 'll try
20 - 123:i 'm 0
27 linuljrmml 123:i 'm a
-18 likwmkkmmm 123:i 'm about
16 - 123:i 'm afraid
-10 mmpdmmymmm 123:i 'm all
6 - 123:i 'm allergic
18 mkmlmxmmmm 123:i 'm an
-37 hkipmgvmmm 123:i 'm at
-13 mlfxmlimmm 123:i 'm back
0 vvlcmkmmmm 123:i 'm calling
-9 lshqmhnmmm 123:i 'm doing
-9 mliummjmmm 123:i 'm driving
-3 mllnmmlmmm 123:i 'm eating
-13 lhkwmjkmmm 123:i 'm feeling
-4 mmlmmllmmm 123:i 'm fine
-19 mmjrmlkmmm 123:i 'm free
16 - 123:i 'm from
-14 lqkhmklmml 123:i 'm getting
-5 llycmmimmm 123:i 'm glad
-17 ilqtmgimml 123:i 'm going
14 jmejmmymmm 123:i 'm good
-3 jmgtmmlmmm 123:i 'm great
11 lkunmlkmmm 123:i 'm happy
-11 lyidmkjmml 123:i 'm having
-12 mllpmmlmmm 123:i 'm heading
-3 mlglmlvmmm 123:i 'm here
-5 mmkpmllmmm 123:i 'm home
-1 likwmikmll 123:i 'm in
13 - 123:i 'm into
-11 lkramkymmm 123:i 'm just
5 - 123:i 'm learning
1 mmlnmmmmmm 123:i 'm leaving
18 - 123:i 'm left
-13 mkjhmlymmm 123:i 'm listening
-15 lyqaljkmli 123:i 'm looking
-14 mxmemkmmmm 123:i 'm making
14 yjwcmkhllm 123:i 'm not
1 mmlnmmlmmm 123:i 'm off
-3 mmlnmmimmm 123:i 'm okay
-1 lhiwmgkmml 123:i 'm on
-10 mmjqmllmmm 123:i 'm out
-10 mklrmmlmmm 123:i 'm packing
15 - 123:i 'm planning
3 mmlomllmmm 123:i 'm pretty
-2 mltjmlgmmm 123:i 'm proud
4 mmlnmmmmmm 123:i 'm reading
15 - 123:i 'm really
12 - 123:i 'm saving
21 lmlummlmmm 123:i 'm scared
-10 mjmqmlmmmm 123:i 'm sitting
-16 lkrkmlemmm 123:i 'm so
-5 mlqcmlxmmm 123:i 'm sorry
-7 mlkpmmlmmm 123:i 'm staying
-2 kkjrmlemmm 123:i 'm still
-9 mmwfmljmmm 123:i 'm stuck
11 - 123:i 'm studying
-1 mlghmlymmm 123:i 'm sure
16 mjmqmmmmmm 123:i 'm taking
37 mkkilymmmm 123:i 'm the
14 mmwgmmlmmm 123:i 'm thinking
14 - 123:i 'm training
-10 iyhfljjmli 123:i 'm trying
-15 lykhmillml 123:i 'm using
-11 mhksmmlmmm 123:i 'm waiting
-11 mkmpmlmmmm 123:i 'm walking
-15 mgkumllmmm 123:i 'm watching
3 mnkqmmmmmm 123:i 'm working
1 - 123:i 'm worried
8 mtlgmklmmy 123:i 'm writing
-7 jtmlmlmmmk 123:i 've 0
-5 yugdlfkklk 123:i 've a
-5 mspemmmmmm 123:i 've already
9 - 123:i 've always
-22 molmmlmmml 123:i 've an
9 lojpmkkmml 123:i 've been
2 lekummmmmm 123:i 've got
12 mlkpmmmmmm 123:i 've had
-10 miuimmlmmm 123:i 've heard
-8 mkkpmmlmmm 123:i 've just
-2 mllrmmlmmm 123:i 've lost
3 mlplmmmmmm 123:i 've never
-16 mkitmmkmmm 123:i 've no
-19 jikvmmklmm 123:i 've not
1 mmlqmmmmmm 123:i 've run
-13 lktllkmmmm 123:i 've the
-30 kchwlkrmll 123:i 've to
-11 mujimmmmmm 123:i 've tried
-11 lllimulmml 123:i 've two
-10 mulklimmmm 123:i added the
1 - 123:i adopted a
-5 mlrkmljmmm 123:i agree with
-4 mjtkmklmmm 123:i appreciate your
11 - 123:i believe in
4 - 123:i broke up
-10 mliumlmmmm 123:i burned the
18 kjaxkkykmm 123:i can not
-3 lmpjmmlmmm 123:i can see
-12 mlmlmqmmmm 123:i carry a
-1 mmipmmlmmm 123:i could not
-10 llshmmllmm 123:i did not
12 - 123:i do crossfit
-6 viwajkkxlm 123:i do not
-10 mjmkmpmmmm 123:i draw my
8 - 123:i drive a
8 - 123:i dropped out
-1 mmxemllmmm 123:i feel a
-4 mmomlmlmmm 123:i feel better
4 - 123:i feel guilty
-3 mlgvmlllmm 123:i feel like
-6 mmfomlmmmm 123:i feel so
-18 mljsmllmmm 123:i forgot my
7 - 123:i go by
17 - 123:i go to
-11 mjltmimmmm 123:i got a
7 - 123:i got accepted
-6 mmsbmmlmmm 123:i got it
3 - 123:i got laid
14 - 123:i got my
-7 mmknmmkmmm 123:i got your
-11 mmeomlxmmm 123:i gotta go
-4 mkgrmnlmmm 123:i had a
1 - 123:i had my
-4 mmokmlmmmm 123:i had not
1 mlmnmlmmmm 123:i had to
14 - 123:i hope to
-6 llhkmkwmmm 123:i hope you
5 - 123:i hurt my
1 - 123:i inherited my
4 mmlmmmmmmm 123:i just got
-12 mmkpmllmmm 123:i just had
-9 ysjemmlmmm 123:i just want
-3 lmkfmmwmmm 123:i just wanted
-5 kmqlmllmmm 123:i know what
9 mmksmlmmmm 123:i left the
8 - 123:i like my
-4 mmmmmmlmmm 123:i like that
-18 lkwhmllmmm 123:i like the
-6 mmnlmmjlmm 123:i like your
3 - 123:i live in
6 - 123:i lost my
-10 kmsjmmlmmm 123:i love how
-5 mmnmmmkmmm 123:i love it
-8 mmqkmmlmmm 123:i love the
-8 mmalmmxmmm 123:i love you
15 - 123:i made it
-4 mlplmkmmmm 123:i meant the
1 - 123:i met my
3 - 123:i miss my
-15 jqgsjakjll 123:i need a
-7 mtkjmlmmmm 123:i need help
-7 mkjtllmmmm 123:i need some
-1 luljlkmlmm 123:i need the
-14 tllnjhkklk 123:i need to
-1 mrllmmlmmm 123:i need you
-7 mmnmmmmmmm 123:i never knew
7 - 123:i never learned
-10 mlpmlllmmm 123:i never thought
1 - 123:i owe my
4 - 123:i passed my
16 - 123:i passed the
-9 mlplmmmlmm 123:i prefer the
3 - 123:i run a
-1 llrlmljmmm 123:i see what
9 - 123:i sing in
-16 mllsmllmmm 123:i spilled coffee
-8 mmlnmmlmmm 123:i still 've
-5 mmrimmlmmm 123:i still do
10 - 123:i still live
2 - 123:i study at
3 - 123:i study law
3 mjmlmnmmmm 123:i take a
6 - 123:i take my
2 klkvjilllm 123:i think i
-5 rmcjwmmmmm 123:i think it
-5 mmtelmmmlm 123:i think so
-2 llskjlmmmm 123:i think that
-8 sljivhmlmm 123:i think the
-3 kmtjllhmmm 123:i think you
2 - 123:i told my
-5 mmkqmlmmmm 123:i took a
12 - 123:i took up
6 - 123:i used to
2 - 123:i volunteer at
-3 mehwmkmymm 123:i want a
-6 myflmmmkmm 123:i want it
-12 mkygmmllmm 123:i want something
-11 kltjlkmlmm 123:i want the
4 hyaohfrikj 123:i want to
6 lphlmllxml 123:i want you
8 - 123:i was a
12 - 123:i was adopted
-6 kmfummkmmm 123:i was asleep
3 - 123:i was diagnosed
-5 lsqfmkkmmm 123:i was hoping
-5 mmmrmlllmm 123:i was in
-14 lluammymmm 123:i was just
1 mmlommlmmm 123:i was late
-3 mmolmmlmmm 123:i was not
-6 mmjommmmmm 123:i was on
2 - 123:i was raised
-7 mmcvmlmmmm 123:i was so
-7 mmojmmmmmm 123:i was thinking
-4 vkqjmkmmmm 123:i was wondering
4 mklqlkmmml 123:i went to
-11 lkghlylmmm 123:i wish i
-9 lkskmhtmmm 123:i wish you
-5 mlmrmjmmmm 123:i woke up
2 - 123:i work in
-8 mkojmwlmmm 123:i would 've
-5 tuakmhmymm 123:i would like
8 - 123:i wrote a
-3 lmmmlqmmlk 123:if i could
-2 lmlllpmmkm 123:if i had
-2 lmmmkommlm 123:if i was
-2 ollmlmlmll 123:if i were
-8 mkmkktmmkl 123:in my dream
3 mkmmmmmmmm 123:is there a
-15 ljfcylylml 123:it 's a
-10 mlkvjmlmml 123:it 's been
-8 mmjwlmimmm 123:it 's my
-2 lmtjjmjmmm 123:it 's not
0 mwklkmlnmk 123:it should be
-11 lmllrllmmm 123:kids these days
-1 mjmlmujmmm 123:let us pretend
5 - 123:me and my
-18 mjmrlklmmm 123:my battery is
2 - 123:my best friend
11 - 123:my blood pressure
-8 mlmnmlmmmm 123:my brother is
-11 mimhkrmmml 123:my character grew
-9 mlmomklmlm 123:my coffee got
-8 mmmpmlmmmm 123:my daughter is
-2 mllpllkmmm 123:my eyes 're
2 - 123:my family is
7 - 123:my favorite thing
-10 mrmkmmllml 123:my function returns
2 - 123:my girlfriend is
6 - 123:my goal is
14 mlmommmmmm 123:my hair is
-8 mjmtkjllmm 123:my hands 're
2 - 123:my husband is
-9 lpmmlllmml 123:my internet is
-15 mkmelylmmm 123:my kingdom is
1 mlmpmllmmm 123:my laptop is
-21 mllomllmmm 123:my mom is
-4 mimllqlmlk 123:my name is
-7 mmmommlmmm 123:my neighbour is
6 - 123:my policy number
8 - 123:my shift starts
3 mlmplmlmmm 123:my shoes 're
-12 mmmnmlmmmm 123:my sister is
-11 mmmnmmlmmm 123:my son is
4 - 123:my son was
-9 mjmemylmml 123:my spaceship is
4 - 123:my wife and
-11 mimqmmmmmm 123:my wife is
6 - 123:one of my
1 - 123:our anniversary is
7 mmmolllmmm 123:she 's having
9 mmlnlmmmmm 123:she 's on
-1 mmvllldmmu 123:thank you for
-1 mmtlkmjmmm 123:that 's a
0 mmpklmkmmm 123:that 's so
-2 lmgmlmymmm 123:that 's what
0 mmpmkmlmml 123:that would be
-9 mmlrjlmmmm 123:the baby is
-12 mlllqkmmml 123:the capital of
11 - 123:the company i
-3 mlmpjjmmmm 123:the dog is
-12 mllugllmmm 123:the kids 're
-7 mlmgvlmlml 123:the stock market
-4 mkmmskmmmm 123:the sun is
10 mmmtillmmm 123:there 's a
3 mmlqkmjmmm 123:there 's nothing
-1 lmpljmlmmm 123:this is not
-9 mlmjtmllmj 123:water boils at
-8 ikmrlmlmmj 123:we 're having
-15 mmlojmlmml 123:we 're in
11 - 123:we 've a
1 - 123:we 've been
-6 mwmkkmlmml 123:we 've two
3 - 123:we adopted a
8 - 123:we do not
-2 nmmmmmlmmm 123:what 's a
-1 nmlmmmmmmm 123:what can i
-3 nlmmmmkmmm 123:what do you
-3 olmmmlmmlm 123:what should i
4 - 123:when i was
0 pmmlmmkmmm 123:where 're you
-2 ohmmmlmmml 123:why does my
-1 lmslklkmmm 123:wow that 's
-1 lolmjlllmx 123:you 'll be
-5 nslljskmml 123:you 're a
0 kltmjmjmmm 123:you 're the
-2 kjklylkmmk 123:you 've to
-2 llflsmnmmm 123:you can not
-11 lllllrlmtl 12:" i
-7 ylllmjmmll 12:'m i
-2 rmmmlmhmml 12:'ve you
-9 klkluljmml 12:a good
-11 ljklskmmsl 12:according to
20 - 12:allergic to
-2 mjlmlmlpml 12:answer in
3 mlmlmsmmlm 12:as a
-2 mkmllslmjl 12:as the
8 - 12:at home
14 - 12:being a
-5 lplvlmilmm 12:call me
-7 nmllmjmmlm 12:can i
-2 hkupkmmkml 12:can not
9 oslllmilml 12:can you
-6 gqmllllmml 12:could you
-6 mqmllmjkml 12:create a
0 smmlmmhmmm 12:did you
23 haflkmywmm 12:do not
-5 rmmjlmllmm 12:do we
-3 tllllmhkml 12:do you
-11 lmmkollmml 12:dogs 're
1 mlmqlmllml 12:done with
-7 mmllslimml 12:friends make
-5 lpmkllllml 12:give me
-1 mrmmmlklml 12:go ahead
0 llltimmmml 12:going to
0 mmamlmtmml 12:good luck
1 mmikmmrmmm 12:good morning
9 - 12:growing up
-8 mmlpkllmml 12:he 's
-13 mmmkgvmmlm 12:he has
-8 lmkujlmmmm 12:he is
23 mmmplmmmmm 12:he just
4 mmrllmlmmm 12:he says
-4 lmkkvkmmmm 12:he was
-7 msllmlhjmm 12:help me
11 - 12:her name
-29 mlkillymll 12:here 's
2 rlmmmllmmm 12:how can
-8 plllmlmmlm 12:how do
-5 qlmllmkmmm 12:how to
-6 mrojkmppli 12:i 'd
-33 fvkviaafli 12:i 'll
-7 npmxbarbbg 12:i 'm
-19 ryaygaeijd 12:i 've
-10 mulklimmmm 12:i added
1 - 12:i adopted
-13 mlthmkjlmm 12:i agree
5 - 12:i also
-14 miyglhjlml 12:i appreciate
-12 mjxkmllmlm 12:i asked
-3 mkskvkgmmm 12:i believe
-14 lmohmltmmm 12:i bet
3 mmlomlmmmm 12:i bought
5 - 12:i broke
-10 mliumlmmmm 12:i burned
8 igosjiujll 12:i can
-12 mlmlmqmmmm 12:i carry
0 msllmlmmmm 12:i changed
10 - 12:i collect
-7 kklwmjklmm 12:i could
-11 klplmlklmm 12:i did
19 viwajkkxlm 12:i do
-10 mjmkmpmmmm 12:i draw
8 - 12:i drive
-7 mmmpmkmmmm 12:i dropped
3 - 12:i eat
9 - 12:i enjoy
8 - 12:i failed
-39 kieykeakll 12:i feel
-17 mlsgmlkmmm 12:i figured
12 - 12:i finished
-18 mljsmllmmm 12:i forgot
1 mmommmllmm 12:i found
6 - 12:i gave
17 kolqmljlmm 12:i get
20 mklqmlmmlm 12:i go
2 lhkulfilml 12:i got
-11 mmeomlxmmm 12:i gotta
6 - 12:i grew
-9 lkxfmljmmm 12:i guess
-9 ljlslljllm 12:i had
20 mlnmmmmlmm 12:i hate
1 mmrkmmgmmm 12:i hear
-16 llglyimmmm 12:i heard
-8 klrdljslmm 12:i hope
5 - 12:i hurt
1 - 12:i inherited
14 - 12:i joined
-34 uufnljpkmm 12:i just
3 lnktmjmmmm 12:i keep
-15 ekyfljjlmm 12:i know
0 mikvmkmmmm 12:i left
-4 kjyellfkmm 12:i like
15 - 12:i live
9 - 12:i lost
-2 jkogllnklm 12:i love
17 - 12:i made
11 - 12:i make
-6 oirlmlmlmm 12:i mean
-4 mlplmkmmmm 12:i meant
8 - 12:i met
1 mmflmmsmmm 12:i miss
-15 lldqmlummm 12:i missed
-7 mlgvmlmmmm 12:i must
-53 oyeldagrki 12:i need
-8 mlrllklmmm 12:i never
-11 mijslilymm 12:i only
-14 mlivmilmmm 12:i overslept
1 - 12:i owe
4 - 12:i own
20 - 12:i passed
4 - 12:i play
8 mlplmmmlmm 12:i prefer
1 - 12:i quit
3 - 12:i ran
3 mmhmyllmmm 12:i read
-6 mkrkmmmmmm 12:i really
4 - 12:i rent
3 - 12:i run
-15 mmtimlklmm 12:i said
-11 llwimlglmm 12:i see
11 - 12:i sell
-1 mmnmmmmmmm 12:i should
9 - 12:i sing
-13 mlhwmlkmmm 12:i slept
4 - 12:i speak
-16 mllsmllmmm 12:i spilled
1 - 12:i start
5 - 12:i started
10 lkpmmlkmmm 12:i still
4 - 12:i study
14 mjmlmnmmmm 12:i take
1 - 12:i teach
-36 rgwfyafjkk 12:i think
2 - 12:i told
14 mljsmkmmmm 12:i took
1 mmpkmllmmm 12:i tried
3 - 12:i turned
-12 mlwamkkmmm 12:i understand
9 mqkmmmmmmm 12:i use
6 - 12:i used
4 - 12:i usually
7 - 12:i visited
2 - 12:i volunteer
-23 dyenfaoyji 12:i want
14 polqkdrlll 12:i was
-13 mkjwmklmmm 12:i watched
15 - 12:i wear
3 lhlvlklmml 12:i went
-34 ksldjyslml 12:i wish
-5 mlmrmjmmmm 12:i woke
15 - 12:i won
25 - 12:i work
-11 rmsblxjxll 12:i would
15 - 12:i write
23 - 12:i wrote
-11 njkkhuklij 12:if i
5 mlmkmommlm 12:in a
-20 lhmhqwllij 12:in my
4 krkihtyfvl 12:in the
-2 lqlkkollll 12:in this
1 nkmmlmmmmm 12:is it
3 nkmkmmmmmm 12:is there
17 ieaywkwilj 12:it 's
-2 mjluokmmmm 12:it has
-5 ljilulmlmm 12:it is
-1 mrilhmlymk 12:it should
-1 liiiymlmml 12:it takes
2 lkslklklmm 12:it was
-2 mkwkjmilmm 12:it works
0 mfummmjnmm 12:keep it
-11 lmllrllmmm 12:kids these
-3 lmlqmklmml 12:later i
-1 lhwmlmkjmm 12:let me
-20 ktggivtiki 12:let us
-13 lmllsmjmmm 12:life is
-7 lljlxmjlmm 12:love is
-1 lhkmkmkvmm 12:make it
5 - 12:me and
-8 mpmkmlmlll 12:my app
11 mlmmmmmmmm 12:my back
-18 mjmrlklmmm 12:my battery
10 - 12:my best
11 - 12:my blood
-15 mlmnmkkmwl 12:my boss
1 - 12:my bro
-4 mlmnmlmmmm 12:my brother
3 mkmpmmlmmm 12:my car
2 - 12:my cat
-20 mdmekyllml 12:my character
-8 mslhmmmlmm 12:my code
-9 mlmomklmlm 12:my coffee
13 - 12:my company
5 - 12:my dad
1 mmmpmlmmmm 12:my daughter
3 mlmommlmmm 12:my dog
7 - 12:my ex
-2 mllpllkmmm 12:my eyes
6 - 12:my family
8 lkylklmmlm 12:my favorite
-4 mhljkklymm 12:my first
-17 mrmklklmmm 12:my flight
-8 mlmpmlkmmm 12:my food
-11 mlrkmmpmlm 12:my friend
-10 mrmkmmllml 12:my function
2 - 12:my girlfriend
6 - 12:my goal
1 - 12:my grandfather
3 - 12:my grandma
1 - 12:my grandmother
14 mlmommmmmm 12:my hair
-8 mjmtkjllmm 12:my hands
-17 mimwmkkmmm 12:my head
7 - 12:my husband
-9 lpmmlllmml 12:my internet
-15 mkmelylmmm 12:my kingdom
16 - 12:my landlord
7 mlmpmllmmm 12:my laptop
-13 mllomllmmm 12:my mom
5 - 12:my mother
-4 mimllqlmlk 12:my name
-6 mmmommlmmm 12:my neighbour
-7 mlmomlmmmm 12:my nose
13 - 12:my old
-1 jxmhlmmmlm 12:my order
1 - 12:my parents
4 mkmsllkmml 12:my phone
-12 mhkfmjyllm 12:my pleasure
6 - 12:my policy
-9 mjmsmljlmm 12:my screen
8 - 12:my shift
3 mlmplmlmmm 12:my shoes
-28 mllmmklmsm 12:my sister
-2 mmmnmmlmmm 12:my son
-9 mjmemylmml 12:my spaceship
-8 mllslmkmml 12:my team
13 - 12:my therapist
2 - 12:my uncle
10 momlmllmmm 12:my website
-19 mlmullkmmm 12:my whole
-1 mimqmmmmmm 12:my wife
14 hmjmmmvmmm 12:not much
-1 mllvkmklmm 12:on the
20 - 12:one of
1 - 12:our anniversary
1 - 12:our dog
5 - 12:our house
5 mmmpkmmmmm 12:out of
14 - 12:project falcon
-1 lljpjlqlml 12:see you
7 lmivhlklll 12:she 's
4 mmmnlmmmmm 12:she had
9 mmmpjlmmmm 12:she is
-19 mllitjmmtl 12:she wrote
7 ommmmmmmmm 12:should i
-1 lmgkvmilml 12:some people
-2 mlljmtlmll 12:suppose i
-5 tsllklkkmm 12:tell me
-1 lluklljmms 12:thank you
1 jkyecklljk 12:that 's
0 mmrmkmdmmm 12:that helped
0 mmplgmlmmm 12:that is
0 mlrljmlmml 12:that must
0 mmpmkmlmml 12:that would
-2 mrtlklmiml 12:the answer
6 mmlrjlmmmm 12:the baby
-14 mkmkpkmmll 12:the book
-12 mlllqkmmml 12:the capital
-1 mlmpllmmmm 12:the cat
-22 loljslmlki 12:the company
2 mlmpjjmmmm 12:the dog
14 mjtlommkmm 12:the first
-2 mlmrkmmmmm 12:the heating
-1 mllugllmmm 12:the kids
13 - 12:the landlord
0 mmlokmmmmm 12:the meeting
-9 mimiukmlml 12:the movie
-13 mkmkqjmmml 12:the museum
-2 mlmpklmmmm 12:the neighbours
-3 mkmlplmmmk 12:the new
-13 mkmkaylmmm 12:the old
6 - 12:the release
-7 mlmgvlmlml 12:the stock
-4 mkmmskmmmm 12:the sun
9 ljkksllmml 12:there 're
11 mmkyelimml 12:there 's
-1 lmludmlmmm 12:they 're
-2 lllkvlmlml 12:they should
-3 kkyihmjmll 12:this is
8 mmlpmlmmmm 12:today i
15 - 12:today is
-4 mlmommmmll 12:tomorrow i
5 llmvgmlmml 12:trying to
-9 mlmjtmllmj 12:water boils
-7 mjoqiltmmg 12:we 'll
14 ilhycgilmo 12:we 're
13 mykjjmlmmk 12:we 've
8 - 12:we adopted
-6 mltkkmimml 12:we can
8 - 12:we do
4 mmkolmmmmm 12:we got
7 mlivkmjmml 12:we had
1 mlkqlmimml 12:we just
-7 mlmjvkmmml 12:we live
6 - 12:we lost
-8 mrjthmkmmi 12:we need
-4 mlmfjmymml 12:we should
0 pkmllmlmmm 12:what 're
-7 klkjlmpmml 12:what 's
-5 aluyllxmmm 12:what a
0 nmkmmmjmmm 12:what about
-1 nmlmmmmmmm 12:what can
-3 nlmmmmkmmm 12:what do
-3 olmmmlmmlm 12:what should
12 - 12:when i
0 pmmlmmkmmm 12:where 're
-1 nllmmmlmmm 12:which one
-3 ummljmlmmm 12:who is
-2 ohmmmlmmml 12:why does
0 gukmmmllml 12:would you
-2 lmuljljmmm 12:wow that
-4 mrmmlmliml 12:write a
-1 lolmjlllmx 12:you 'll
-8 fyrkaymlmi 12:you 're
-4 igwkxlimmj 12:you 've
21 jkalulylmk 12:you can
-1 lltllmglmm 12:you got
15 lmgllmvmmm 12:you know
0 lkimmmlmml 12:your answer
-9 klkluljmml 12=a good.PERSON
9 - 12=growing up.WE
11 - 12=her name.AUX
2 rlmmmllmmm 12=how can.I
-8 plllmlmmlm 12=how do.I
-14 mymdlghqlj 12=i 'd.LIKING
-6 mkcymlkmmm 12=i 'd.PRAISE
-3 mkrlmmkmmm 12=i 'll.AUX
37 - 12=i 'm.CONDITION
-10 mrgjmjvmmm 12=i 'm.DEICTIC
-5 mmkpmllmmm 12=i 'm.HOME
-12 dhlpmimkll 12=i 'm.MOOD
-12 jinbmjvmml 12=i 'm.NOW
-21 mikrmlkmmm 12=i 'm.PLAY
11 gmaqmlymmm 12=i 'm.PRAISE
-5 mlqcmlxmmm 12=i 'm.THANKS
14 mnkqmmmmmm 12=i 'm.WORK
7 - 12=i 've.CONDITION
12 mlplmmmmmm 12=i 've.LASTING
-12 lrnimmlmmm 12=i 've.NOW
-7 mjwimkkmml 12=i appreciate.YOU
-10 mjmkmpmmmm 12=i draw.MY
-3 mlgvmlllmm 12=i feel.LIKING
-2 mmfpmmlmmm 12=i feel.MOOD
-4 mmmnlmlmmm 12=i feel.PRAISE
-18 mljsmllmmm 12=i forgot.MY
-6 mmsbmmlmmm 12=i got.DEICTIC
20 - 12=i got.MY
-7 mmknmmkmmm 12=i got.YOU
1 - 12=i had.MY
0 mlnmmmmlmm 12=i hate.DEICTIC
-4 mlplmllmmm 12=i hope.DEICTIC
-6 llhkmkwmmm 12=i hope.YOU
5 - 12=i hurt.MY
1 - 12=i inherited.MY
12 kmqlmllmmm 12=i know.WH
15 mmmmmmlmmm 12=i like.DEICTIC
8 - 12=i like.MY
9 - 12=i like.PET
-5 lmolmmlmmm 12=i like.WH
-6 mmnlmmjlmm 12=i like.YOU
6 - 12=i lost.MY
-13 llqlmmfmlm 12=i love.DEICTIC
2 - 12=i love.PLAY
-10 kmsjmmlmmm 12=i love.WH
-12 mmalmmwlmm 12=i love.YOU
15 - 12=i made.DEICTIC
1 - 12=i met.MY
3 - 12=i miss.MY
-3 mmglmmvmmm 12=i missed.YOU
-5 mmmhlmmymm 12=i need.DEICTIC
-1 mrllmmlmmm 12=i need.YOU
1 - 12=i owe.MY
4 - 12=i passed.MY
-1 llrlmljmmm 12=i see.WH
-5 mmrimmlmmm 12=i still.AUX
10 - 12=i still.HOME
6 - 12=i take.MY
-7 qlihtllmmm 12=i think.DEICTIC
2 klkvjilllm 12=i think.I
-8 mmpkkmmmmm 12=i think.THIRD
-4 klyjkkhmmm 12=i think.YOU
2 - 12=i told.MY
-6 myflmmmkmm 12=i want.DEICTIC
6 lphlmllxml 12=i want.YOU
3 - 12=i was.CONDITION
5 - 12=i was.HOME
1 mmlommlmmm 12=i was.MOOD
-14 lluammymmm 12=i was.NOW
-11 lkghlylmmm 12=i wish.I
-9 lkskmhtmmm 12=i wish.YOU
-8 srhjmhlxmm 12=i would.LIKING
-8 mlklislmkj 12=if i.AUX
-3 lmmmlqmmlk 12=if i.MODAL
-1 ltlljvmllm 12=in the.DEICTIC
-8 mmjwlmimmm 12=it 's.MY
-1 mmolkmjmmm 12=it 's.NOW
-2 mmyjemlmmm 12=it 's.PRAISE
0 mmimimplmm 12=it was.PRAISE
-8 lalllyhmll 12=let us.IF
5 - 12=me and.MY
8 mlmmmmmmmm 12=my back.AUX
-18 mjmrlklmmm 12=my battery.AUX
2 - 12=my best.PERSON
-8 mlmnmlmmmm 12=my brother.AUX
2 mkmpmmlmmm 12=my car.AUX
-8 mslhmmmlmm 12=my code.AUX
-4 mmmpmlmmmm 12=my daughter.AUX
-2 mllpllkmmm 12=my eyes.AUX
6 - 12=my family.AUX
2 - 12=my girlfriend.AUX
6 - 12=my goal.AUX
14 mlmommmmmm 12=my hair.AUX
-8 mjmtkjllmm 12=my hands.AUX
2 - 12=my husband.AUX
-9 lpmmlllmml 12=my internet.AUX
-15 mkmelylmmm 12=my kingdom.AUX
1 mlmpmllmmm 12=my laptop.AUX
-21 mllomllmmm 12=my mom.AUX
-4 mimllqlmlk 12=my name.AUX
-7 mmmommlmmm 12=my neighbour.AUX
-7 mlmomlmmmm 12=my nose.AUX
9 mkmpllmmmm 12=my phone.AUX
3 mlmplmlmmm 12=my shoes.AUX
-12 mmmnmlmmmm 12=my sister.AUX
-7 mmmnmmlmmm 12=my son.AUX
-9 mjmemylmml 12=my spaceship.AUX
-11 mimqmmmmmm 12=my wife.AUX
6 - 12=one of.MY
1 - 12=our anniversary.AUX
5 - 12=our house.AUX
18 mmpllmjmmm 12=that 's.MOOD
16 mmqlkmamml 12=that 's.PRAISE
-2 lmgmlmymmm 12=that 's.WH
-2 mrtlklmiml 12=the answer.AUX
-2 mskmllmlml 12=the answer.MODAL
-9 mmlrjlmmmm 12=the baby.AUX
11 - 12=the company.I
-3 mlmpjjmmmm 12=the dog.AUX
-12 mllugllmmm 12=the kids.AUX
-4 mkmmskmmmm 12=the sun.AUX
15 - 12=today is.MY
1 - 12=we got.CONDITION
-1 hmwkmmnmmm 12=what a.PRAISE
-1 nmlmmmmmmm 12=what can.I
-3 nlmmmmkmmm 12=what do.YOU
-3 olmmmlmmlm 12=what should.I
4 - 12=when i.AUX
0 pmmlmmkmmm 12=where 're.YOU
-2 ohmmmlmmml 12=why does.MY
0 lkimmmlmml 12=your answer.AUX
-11 lllllrlmtl 1:"
-1 mjyljmjjml 1:'ll
-7 ylllmjmmll 1:'m
-2 ylklkmklmm 1:'re
-6 ukfjklylmk 1:'ve
-5 llmlkvlmlj 1:*
-15 seicyjylmi 1:a
0 lmmnlmlmmm 1:about
-11 ljklskmmsl 1:according
-2 mjlllmjwml 1:add
3 mmjllmplml 1:after
-4 lltkhmklmy 1:all
20 - 1:allergic
-5 mmkllmrlmm 1:almost
21 - 1:always
-3 lfkmlmkymk 1:answer
-1 yjrlimjlmj 1:any
-4 yjlkmmklmi 1:anyone
16 - 1:art
-11 kgijjyplth 1:as
-6 lymkjmlmml 1:assume
-9 mllvkljlml 1:at
-6 makklkryml 1:be
-7 mhltjlomml 1:been
14 - 1:being
7 mmvmjmkmml 1:both
-6 mlmlvllmmk 1:by
-3 mmlkkmpmml 1:bye
-5 lplvlmilmm 1:call
-6 yqsmgigjlk 1:can
-3 lymmjmlkml 1:change
-4 mqmmmlkkml 1:check
-1 mdllmmyamm 1:come
2 mmmplmlmmm 1:cooking
7 mmpmlmbmmm 1:cool
-7 aylllkllmk 1:could
-6 mqmllmjkml 1:create
-14 lkiiekylly 1:dear
0 smmlmmhmmm 1:did
10 nachhkyylk 1:do
-1 rllmlmlkmm 1:does
-11 lmmkollmml 1:dogs
1 mlmqlmllml 1:done
7 mmmmplkmmm 1:every
-2 lkhkymklmk 1:everyone
-2 mlykkmalml 1:exactly
-7 mwlkjlhlll 1:explain
-4 lljykmhlml 1:finally
-3 lhuieuslkw 1:for
-7 mmllslimml 1:friends
-2 mljlkkkkxy 1:from
-5 lllkllkmmk 1:give
0 llwkkmkmmm 1:glad
-1 mylkmlghml 1:go
30 llkwhmllml 1:going
-4 jkngplpkli 1:good
-5 ullokmhmml 1:got
9 - 1:growing
-1 mmhllmumml 1:happy
-3 lkktolilml 1:having
2 jkkpeyjkqk 1:he
-7 msllmlhjmm 1:help
11 - 1:her
-30 llcgklylll 1:here
8 mmkkmllmum 1:his
0 lmkijmymml 1:hope
-14 xigjejglkk 1:how
49 awyyaadjaa 1:i
-11 mjikttjlij 1:if
-4 ljkmltklll 1:imagine
-4 mullmljfml 1:improve
-45 gjhemyutnc 1:in
-2 mmmjklmrmm 1:include
1 yhkiilllml 1:is
-5 dhsypggrkb 1:it
15 - 1:job
8 mfummmjnmm 1:keep
10 lmllrllmmm 1:kids
-2 mlmllrmmll 1:last
-3 lmlqmklmml 1:later
-22 kpqfhusfki 1:let
-16 lmlkymhlmk 1:life
-13 llkkgtylmk 1:long
-1 mmvmjmflml 1:looks
-12 lljktltlml 1:love
-11 luikjlgpmk 1:make
-12 mmlnqmlmmk 1:many
-3 mlxokmclml 1:me
5 - 1:mom
-2 mjilimhymk 1:more
-12 mllkyllmlk 1:most
0 ayiyaomuna 1:my
-3 tlltimjjmk 1:need
17 mmrldltlml 1:never
3 myflkmhimk 1:next
-2 lllljmplml 1:nice
13 - 1:nimbus
-1 klhkymgkml 1:nobody
8 glyphmijmk 1:not
9 llyjpmgkml 1:nothing
4 mmjljmylml 1:of
1 mlkvlmlmml 1:off
-1 lmsblmxkml 1:okay
0 mllvkmklmm 1:on
17 lydlsljjml 1:one
23 ldlpskjlly 1:our
2 lklyillmmm 1:out
4 lllkylilmj 1:people
-2 mmtlklfmmm 1:perfect
14 - 1:project
-2 lmmplmkmml 1:reached
-6 mjmtjmllml 1:reaching
-3 vlhkkmjmml 1:really
27 - 1:remember
-5 mkpqmklmjl 1:right
-6 llyjhmkjmi 1:same
-5 mjlllsrmkl 1:say
-1 lljpjlqlml 1:see
6 jhnxjqhkwi 1:she
7 ommmmmmmmm 1:should
-14 mlllilummk 1:since
-1 lmgkvmilml 1:some
18 - 1:someone
-1 lleyjlolml 1:sorry
-4 mlvljmglml 1:sounds
-5 llxojmelml 1:still
-3 llmxglllmj 1:stuck
-16 llljltlmkk 1:suppose
-1 melmlmrpml 1:take
-6 tsjlklqjml 1:tell
-1 lluklljmms 1:thank
-19 hcyaaiaijf 1:that
25 aypjqqabya 1:the
17 dheutktlmk 1:there
-12 ikipxjiklk 1:they
-15 jayiljojly 1:this
23 lmlrlllmmm 1:today
-4 mlmommmmll 1:tomorrow
0 llmommmmmm 1:tonight
-1 lmmplmkmml 1:too
1 llkukmlmmk 1:trying
13 - 1:two
-4 lallkmjyml 1:use
-9 mlmjtmllmj 1:water
-1 mmyjlmalml 1:way
19 dsutragikk 1:we
-4 mfnqejqklj 1:what
7 yllgxkglmj 1:when
-4 tlkllmjmml 1:where
0 vkkllmilmm 1:which
-5 gllkhlylmm 1:who
4 tglkkljlml 1:why
-3 mkkljmxlml 1:wish
0 gukmmmllml 1:would
-2 lmuljljmmm 1:wow
-7 lqljjmksmk 1:write
8 - 1:yesterday
9 yiycssbelf 1:you
-6 iyyialermd 1:your
-11 lllllrlmtl 1=".I
-7 ylllmjmmll 1='m.I
-2 rmmmlmhmml 1='ve.YOU
-9 klkluljmml 1=a.MOOD
-9 klkluljmml 1=a.PRAISE
21 - 1=always.CHAT
-2 mlkmltqllk 1=as.YOU
8 - 1=at.HOME
2 mmlplmlmmm 1=at.WORK
-7 nmllmjmmlm 1=can.I
9 oslllmilml 1=can.YOU
-6 gqmllllmml 1=could.YOU
0 smmlmmhmmm 1=did.YOU
-5 rmmjlmllmm 1=do.WE
-3 tllllmhkml 1=do.YOU
-11 lmmkollmml 1=dogs.AUX
-1 mmwlmmilml 1=good.CHAT
1 mmhjlmwmmm 1=good.NOW
-12 klistilllm 1=he.AUX
23 mmmplmmmmm 1=he.NOW
-6 xkillkjmlm 1=how.AUX
2 rlmmmllmmm 1=how.MODAL
-30 nhyraaathf 1=i.AUX
21 - 1=i.HOME
15 mlrllklmmm 1=i.LASTING
39 hgyaljgglm 1=i.LIKING
-58 dptyccaoic 1=i.MODAL
-11 trjolimkml 1=i.NOW
4 - 1=i.PLAY
33 - 1=i.WORK
-11 njkkhuklij 1=if.I
-2 lqlkkollll 1=in.DEICTIC
-20 lhmhqwllij 1=in.MY
3 piljlmmmml 1=is.DEICTIC
-5 juojhkhymi 1=it.AUX
-1 lykldlkymj 1=it.MODAL
-2 mkwkjmilmm 1=it.WORK
0 mfummmjnmm 1=keep.DEICTIC
-11 lmllrllmmm 1=kids.DEICTIC
-3 lmlqmklmml 1=later.I
-20 ktggivtiki 1=let.WE
-16 lmlkymhlmk 1=life.AUX
-7 lljlxmjlmm 1=love.AUX
-1 lmilkmjrml 1=make.DEICTIC
-4 mykhmlmkmm 1=my.CHAT
-39 jykbkifjkj 1=my.CODE
1 mhljkklymm 1=my.DEICTIC
-9 mjmkximmmm 1=my.HOME
3 lekukkjlql 1=my.KIN
-19 mlmullkmmm 1=my.LASTING
8 lkylklmmlm 1=my.LIKING
6 jylfkllmll 1=my.ORDER
22 mjptljklvk 1=my.PERSON
13 mlmommlmmm 1=my.PET
10 - 1=my.PRAISE
21 - 1=my.WORK
13 - 1=nimbus.AUX
13 - 1=our.HOME
1 - 1=our.KIN
3 - 1=our.PET
-11 mlmlklmmms 1=our.WORK
-1 lljpjlqlml 1=see.YOU
9 mmmpjlmmmm 1=she.AUX
2 mmlommlmmm 1=she.NOW
7 ommmmmmmmm 1=should.I
0 mmmwkmhmml 1=sorry.AUX
-2 mlljmtlmll 1=suppose.I
-1 lluklljmms 1=thank.YOU
-1 lkykalhlmk 1=that.AUX
0 mlulimjlmk 1=that.MODAL
-8 loyiellxlk 1=the.CHAT
-6 kyhnailkih 1=the.CODE
15 lhyklmlkmm 1=the.DEICTIC
-8 lklxkjkmll 1=the.KIN
14 mlmonlmmml 1=the.PERSON
1 mjmsiimmll 1=the.PET
0 mmmkqmmmmm 1=the.PLAY
-31 llkixkllji 1=the.WORK
6 likhylklml 1=there.AUX
-4 klkrmlllml 1=they.AUX
6 mmmkplmmmm 1=they.HOME
-2 lllkvlmlml 1=they.MODAL
-13 kkyhelrllk 1=this.AUX
15 mmmolmlmmm 1=today.AUX
8 mmlpmlmmmm 1=today.I
-4 mlmommmmll 1=tomorrow.I
-1 lmmplmkmml 1=too.MOOD
8 hhsvaeyklg 1=we.AUX
-7 mlmjvkmmml 1=we.HOME
-14 llmkrmlmml 1=we.LASTING
-18 lixgdlylme 1=we.MODAL
1 mlkqlmimml 1=we.NOW
-10 uhkjikimll 1=what.AUX
-5 pklmlklmll 1=what.MODAL
12 - 1=when.I
-4 tlkllmjmml 1=where.AUX
-1 nllmmmlmmm 1=which.DEICTIC
-3 ummljmlmmm 1=who.AUX
4 qhmlklmmml 1=why.AUX
0 gukmmmllml 1=would.YOU
-2 lmuljljmmm 1=wow.DEICTIC
8 cynilvrjmo 1=you.AUX
19 gkglyhtkms 1=you.MODAL
-1 ljfllmkvmj 1=your.CHAT
2 mmtlkmlmmm 2:!
-6 mrojkmppli 2:'d
-47 dtlyeabdlm 2:'ll
-19 npmwaaybbf 2:'m
-17 bunpvpagla 2:'re
-1 caayadyfgd 2:'s
-13 mybymaahja 2:'ve
20 lplkekkjky 2:0
-13 mjmlnlmllq 2:0000
-18 ayryelygjf 2:a
0 nmemlmilmm 2:about
-5 lmllillmmy 2:add
-10 mulklimmmm 2:added
19 - 2:adopted
-7 mlgkjmylmk 2:ages
-20 mkydkkglml 2:agree
-1 mrmmmlklml 2:ahead
-2 mmkgymjmml 2:all
4 lmimjmwmml 2:also
41 lkkkekykmy 2:and
6 - 2:anniversary
11 kpllilkrmk 2:answer
-8 mpmkmlmlll 2:app
-14 miyglhjlml 2:appreciate
-18 mqlivlkqmk 2:as
-12 mjxkmllmlm 2:asked
6 lfkrdlvpmi 2:at
7 mmlrjlmmmm 2:baby
10 mlkmmmnmmm 2:back
-19 mitdylsjlk 2:bad
2 mmkltmmmmm 2:band
-19 mjlnsklmml 2:battery
-3 mkskvkgmmm 2:believe
10 - 2:best
-14 lmohmltmmm 2:bet
-5 mlllumklmk 2:birds
11 mmilmmrmmm 2:birthday
11 - 2:blood
-9 mlmjtmllmj 2:boils
-14 mkmkpkmmll 2:book
-15 mlmnmkkmwl 2:boss
5 mmlomlmmmm 2:bought
1 - 2:bro
27 - 2:broke
-4 mlmnmlmmmm 2:brother
20 - 2:budget
32 - 2:build
-10 mliumlmmmm 2:burned
-4 mllqkmkmmm 2:bus
7 mlylkmllml 2:but
16 ibfsyeshle 2:can
-12 mlllqkmmml 2:capital
3 mkmpmmlmmm 2:car
-12 mlmlmqmmmm 2:carry
3 mlmpllmmmm 2:cat
-1 msyihljlmm 2:changed
-21 mdmdkyllkl 2:character
-3 mnmqhmlmmm 2:class
-4 mmmkpmlmmm 2:closed
-9 mtlgklmlml 2:code
-9 mlmomklmlm 2:coffee
10 - 2:collect
-6 loljslmlki 2:company
4 - 2:contract
-8 kjnvljjlml 2:could
5 - 2:dad
2 mmmpmlmmmm 2:daughter
-9 nkqkikilmm 2:did
18 ygyaqicskk 2:do
10 - 2:doctor
-6 ufxhhljlmk 2:does
6 mkmrjjlmlm 2:dog
-10 mjmkmpmmmm 2:draw
8 - 2:drive
-7 mmmpmkmmmm 2:dropped
5 - 2:eat
13 lylkdlmkmy 2:email
9 - 2:enjoy
-15 mymfikmkml 2:essay
7 - 2:ex
0 mmmqhmmmmm 2:exam
-2 mllpllkmmm 2:eyes
0 mkmmjmmmmx 2:failed
14 - 2:falcon
6 - 2:family
8 lkylklmmlm 2:favorite
-39 kieykeakll 2:feel
-17 mlsgmlkmmm 2:figured
26 - 2:finally
12 - 2:finished
10 lesimkkymm 2:first
-10 mrmklklmmm 2:flight
-10 mkluhlkmmm 2:food
-14 lulyaljlmj 2:for
-18 klusikklmm 2:forgot
15 mmommmllmm 2:found
-8 mlrkmmpmlm 2:friend
-10 msmjklllml 2:function
6 - 2:gave
17 kolqmljlmm 2:get
2 - 2:girlfriend
-11 mmtjlkjlmm 2:give
16 mjpmlmmmmm 2:gives
21 mklqmlmmlm 2:go
6 - 2:goal
-13 qlpkrlgmmk 2:good
4 jgpvifblml 2:got
-11 mmeomlxmmm 2:gotta
1 - 2:grandfather
3 - 2:grandma
1 - 2:grandmother
6 - 2:grew
-9 lkxfmljmmm 2:guess
8 ligyilflll 2:had
14 mlmommmmmm 2:hair
-8 mjmtkjllmm 2:hands
14 lijrrtilll 2:has
20 mlnmmmmlmm 2:hate
3 mlmmkmmlmr 2:he
-17 mimwmkkmmm 2:head
1 mmrkmmgmmm 2:hear
-22 llqkwhkmmm 2:heard
-13 mklopllmmm 2:heart
-2 mlmrkmmmmm 2:heating
-1 lmsljmcmmm 2:helped
3 mjwlimlmmm 2:helps
20 ljwjjmflmy 2:here
3 llkyjmikml 2:home
-8 kkrdkjtlml 2:hope
6 - 2:house
-19 mklkljmmvk 2:how
5 - 2:hurt
7 - 2:husband
-37 vcfiayviwy 2:i
0 olpmlmikml 2:idea
-5 vmkklohmmm 2:if
-9 lbjykltcmh 2:in
1 - 2:inherited
-9 lpmmlllmml 2:internet
-14 tmmkomllml 2:invented
19 ibkeyfafkd 2:is
-8 jwdgckpyjk 2:it
-3 munmlmglml 2:job
14 - 2:joined
-16 ttbygjiklk 2:just
17 lnktmjmmmm 2:keep
1 mllugllmmm 2:kids
-15 mkmelylmmm 2:kingdom
-3 jjteqirlmk 2:know
17 amllqmvlml 2:knows
32 - 2:landlord
6 nlmomllmmm 2:laptop
-10 lktljmokml 2:last
1 mikvmkmmmm 2:left
-17 iiyfakyilj 2:like
16 mmklymikml 2:likes
7 sllhvjllmk 2:live
-3 mllkiymmlj 2:looked
14 llllummjml 2:lost
-2 jkogllnklm 2:love
0 mmamlmtmml 2:luck
17 mkvmllmmmm 2:made
-9 llsjxlgjmj 2:make
-3 mlqlqmjkml 2:makes
-4 plmljmmlmm 2:many
-49 qukrchsbli 2:me
-7 uhnllkmlmm 2:mean
-4 mlplmkmmmm 2:meant
-12 mllngmlmmx 2:meeting
11 - 2:met
-3 molvcmmjml 2:milk
1 mmflmmsmmm 2:miss
-15 lldqmlummm 2:missed
-13 mllomllmmm 2:mom
-1 myelimjqml 2:more
7 mmgommqmmm 2:morning
5 - 2:mother
5 - 2:moved
-9 mimiukmlml 2:movie
13 hmjnkmslmm 2:much
-13 mkmkqjmmml 2:museum
-14 kmrtjkihms 2:must
-26 ljlmpsthhg 2:my
-1 lgmlkplmku 2:name
-61 nybrhaerje 2:need
-6 mmmommlmmm 2:neighbour
0 mlmpklmmmm 2:neighbours
-11 lloltkjlml 2:never
-7 lkjlskommk 2:new
-6 mlllkqqmlk 2:night
-7 mlmomlmmmm 2:nose
19 halnflyulk 2:not
-4 lkwilkxmkj 2:now
22 kiymukhkmg 2:of
4 mwmllmljmm 2:off
-4 mjijayylml 2:old
-5 myjikmxgmi 2:on
-1 nwklimakml 2:one
-13 lhisviiyml 2:only
-1 mmmmirmmmm 2:opened
-1 jxmhlmmmlm 2:order
-3 lmfuvmilmm 2:out
-14 mlivmilmmm 2:overslept
1 - 2:owe
4 - 2:own
1 - 2:parents
20 - 2:passed
-26 jjfiylhlki 2:people
4 mhlspkkmmj 2:phone
4 - 2:play
6 mlmlumkmmi 2:plays
-12 mhkfmjyllm 2:pleasure
6 - 2:policy
8 mlplmmmlmm 2:prefer
-7 mtmjjmlmmk 2:program
14 - 2:proposed
-1 lwhlmmlhmm 2:question
34 - 2:quit
-2 mmmkplmmmm 2:raised
3 - 2:ran
3 mmhmyllmmm 2:read
-9 lkyjjlikml 2:really
-11 mlclbmykmk 2:regards
6 - 2:release
4 - 2:rent
3 - 2:run
-15 mmtimlklmm 2:said
-6 lmlqollmlm 2:say
2 lmyikmlmmm 2:says
-9 mjmsmljlmm 2:screen
-11 jlugllrlmm 2:see
11 - 2:sell
-6 mllmommmml 2:share
8 - 2:shift
3 mlmplmlmmm 2:shoes
-25 rjfaygvxlo 2:should
-1 mklmlmknmm 2:simple
9 - 2:sing
-28 mllmmklmsm 2:sister
14 mlmvkmjkml 2:sleep
-13 mlhwmlkmmm 2:slept
-2 mmkykmilml 2:so
-4 mxmllmkjmm 2:some
-2 mmmnmmlmmm 2:son
-5 mkwlgmklmm 2:sounds
-9 mjmemylmml 2:spaceship
4 - 2:speak
-16 mllsmllmmm 2:spilled
1 - 2:start
5 - 2:started
-4 melkhmkymk 2:step
13 lhvlllkmmm 2:still
-7 mlmgvlmlml 2:stock
-11 mmllsmlmml 2:students
2 mklmpmmmlm 2:study
4 - 2:summer
-4 mkmmskmmmm 2:sun
-3 mimrlmlyml 2:table
14 mjmlmnmmmm 2:take
12 liiiymlmml 2:takes
-5 kyljklmmmk 2:task
-6 mllshlmmmm 2:taxi
1 - 2:teach
16 - 2:teacher
-25 mklsolklll 2:team
1 luqlgrfilk 2:that
-27 bwayayseqa 2:the
13 - 2:therapist
2 vjfpkmilml 2:there
-11 lqllqlkkml 2:these
-4 mlmllmqmmk 2:thing
-36 rgwfyafjkk 2:think
2 kyejiudfkj 2:this
4 mrmmhmmlmj 2:throws
8 olkkhmylml 2:time
10 ybyyajjira 2:to
2 - 2:told
-1 mmgllmklmm 2:too
19 mljsmkmmmm 2:took
-15 mfmqpklmmh 2:train
1 mmpkmllmmm 2:tried
3 - 2:turned
2 - 2:uncle
-12 mlwamkkmmm 2:understand
-2 mmmmommmmm 2:university
8 mmlpmmjmmm 2:up
-20 ktggivtiki 2:us
23 mqkmmmmmmm 2:use
7 - 2:used
6 - 2:usually
4 - 2:visa
7 - 2:visited
2 - 2:volunteer
-2 llkvmklmlm 2:wait
-1 lmjqlmjmml 2:waiting
-6 mllkkvlmml 2:wake
-25 dyemeaoyjg 2:want
-5 nknpraqhkh 2:was
-13 mkjwmklmmm 2:watched
-20 tflihlplmt 2:we
15 - 2:wear
10 momlmllmmm 2:website
3 - 2:wedding
-1 mklgkmyiml 2:well
1 lhlvkklmmk 2:went
-19 mlmullkmmm 2:whole
-1 mimqmmmmmm 2:wife
1 mmludlmmmm 2:wifi
-34 ksldjyslml 2:wish
30 kakpimkymk 2:with
-5 mlmrmjmmmm 2:woke
10 mkmmulmmll 2:won
15 mllnrmllml 2:work
22 mkwkjmilmm 2:works
-11 rkybhwiwlk 2:would
15 - 2:write
-1 mluelmolml 2:wrong
2 mllitjmltl 2:wrote
1 mlmlmpmmlm 2:year
-7 svadqhteli 2:you
-3 lgdlktpyli 2:your
6 limmjrumjq 3:'ll
30 mlmmmnmmmm 3:'m
12 adlyffykkd 3:'re
-8 ljtmhtillk 3:'s
-46 kdfsjsokqy 3:'ve
35 jvkojklllo 3:0
19 ymoqxsesii 3:a
-19 kmgykyilmm 3:about
-1 lwlmklmlml 3:above
8 - 3:accepted
9 mommmlklmm 3:account
12 - 3:adopted
16 mmommllmmm 3:afraid
-2 gmyljmhuml 3:again
-15 ljnaulykmj 3:all
20 - 3:allergic
-1 mmhrkmimmm 3:almost
-11 lskoilkmmk 3:already
11 - 3:always
23 kyhetuhelk 3:an
18 loisffrlmy 3:and
-1 lalmkmlyml 3:answer
-1 nmmklmmmmm 3:any
15 mlmlkmllmy 3:as
6 nmmmmmmmmm 3:ask
-10 kmeyilkmmm 3:asleep
-42 feeykypjke 3:at
-12 mlfxmlimmm 3:back
14 mlmvkmjkml 3:badly
12 - 3:band
12 kiqskxbbmy 3:be
4 mkgydjhmlk 3:been
20 - 3:bees
-12 ljiyjkilml 3:better
23 - 3:blue
14 - 3:board
-8 mmmmpmllmk 3:born
-22 mmsjlmlmmm 3:both
-4 mjfymlmmmm 3:bring
-6 mljjylmmmm 3:broke
-1 mklllmlymm 3:but
19 lpkjgmjymk 3:by
42 mnhrklllml 3:call
0 vvlcmkmmmm 3:calling
-19 mllmojllyk 3:came
11 lkllqmlmmj 3:can
-16 mllsmllmmm 3:coffee
0 mmiommmmmm 3:cold
-13 llhwlmllml 3:come
-7 mkmnmmmmmm 3:cooking
-4 llulkqlllj 3:could
12 - 3:crossfit
14 mnmmmmllml 3:database
-21 jllmulrmlk 3:day
-11 lmllrllmmm 3:days
-6 mlvilmjmmm 3:definitely
3 - 3:diagnosed
-11 llupllkmlm 3:did
2 - 3:dinner
3 - 3:divorced
-14 mtyajjqkll 3:do
-5 ryjgklklll 3:does
5 - 3:dog
11 mmkltlmmmm 3:dogs
-9 lshqmhnmmm 3:doing
-8 rlkpmklmmm 3:done
-2 mklqmlmmlm 3:down
-8 mkmkktmmkl 3:dream
-9 mliummjmmm 3:driving
-10 yljqjlkmmm 3:eat
-3 mllnmmlmmm 3:eating
-13 hmkxfkkmmy 3:eggs
39 - 3:emojis
-1 mlmlrmmlmm 3:ended
8 - 3:engaged
6 pmmmmmimmm 3:ever
1 - 3:every
-2 llqlmmlmlm 3:exactly
-3 lqmlkpmlll 3:exercise
11 - 3:expecting
4 - 3:expires
2 - 3:family
-6 mlmplmlmmm 3:feel
-13 lhkwmjkmmm 3:feeling
-5 mmnlmlimmm 3:fine
-1 mmkommlmmm 3:finished
0 mlmlpmmmmm 3:fired
-12 mvlinlmlmm 3:five
15 - 3:flying
-7 mukkmjmgmm 3:following
9 - 3:food
-30 xenqvhyikl 3:for
-14 mljksmulmk 3:forever
4 - 3:fought
-7 nljqmljmmm 3:free
-4 kkllompmml 3:friend
-2 tjlklkllls 3:from
0 lmrmllfmmm 3:funny
40 - 3:future
-8 mjlojtlllm 3:game
-1 mjmkukmmmm 3:gave
-8 cylomilmmm 3:get
-11 lrjlljjmml 3:getting
-3 mosjmkmmmm 3:give
2 lsukihlmmj 3:given
-5 llycmmimmm 3:glad
25 - 3:glasses
-20 kloiijtjku 3:go
-18 ikmyneglmk 3:going
10 ilqhllslmk 3:good
46 kdjyljkmkl 3:got
11 gkppswdmmm 3:great
-11 mimhkrmmml 3:grew
4 - 3:guilty
-2 llhrlokmkm 3:had
-15 mllljlxlmj 3:happened
11 lkunmlkmmm 3:happy
27 mlllnmlmmm 3:hard
3 kpheyjgkld 3:has
1 pyhmfkhlmh 3:having
-11 mmygkjmmmm 3:he
-12 mllpmmlmmm 3:heading
-1 lmjslmjmmm 3:hear
-11 miyfmlimmm 3:heard
3 mmnlmmmmmm 3:hearing
-1 klhrylkmmm 3:heat
-7 mtkjmlmmmm 3:help
0 mlqmkmkmmm 3:helped
0 mmqmkmhlmm 3:helpful
7 mlmjvlmmlm 3:her
-6 lkdyelsklj 3:here
5 - 3:hiking
7 mlmlkummlm 3:his
-5 mmkpmllmmm 3:home
-5 lsqfmkkmmm 3:hoping
-6 yjpfklumlm 3:how
-10 mklhylllmj 3:humans
-20 mlmsllllml 3:hurt
49 ydlppyekkg 3:i
-1 ljqlmqlmmm 3:imagine
35 prgyciegjf 3:in
-1 ltkmlmjrml 3:include
24 mlmlktmmml 3:into
-8 mmmkqmllmm 3:invented
-65 bsgyawjadc 3:is
-2 mqyapjbykl 3:it
20 - 3:job
-44 jauaojyklj 3:just
-8 mivbtkvkml 3:keep
1 - 3:keeps
3 - 3:kid
5 - 3:kids
-12 mlmjkylmkl 3:king
-7 mmnmmmmmmm 3:knew
-1 olsmlmjlml 3:know
3 - 3:laid
1 mlmkommmmm 3:language
-3 momlklrjml 3:last
0 mmgxlmhmmm 3:late
3 - 3:law
-2 kklltmllmi 3:learn
7 - 3:learned
33 - 3:learning
-3 mllolmlmmm 3:leaving
16 mmlommlmmm 3:left
-6 mmalpmymml 3:life
-37 yyamhacyji 3:like
12 - 3:listen
-13 mkjhmlymmm 3:listening
-19 kkjjuyiljt 3:live
1 mlmkhymmmm 3:lived
-1 mkmmnjmllq 3:lives
-5 mqmmmjklmm 3:logo
6 kmmsmmkmmm 3:long
-11 mkwelokmlk 3:look
-30 kypakjkmlv 3:looking
0 mmsmjmllml 3:looks
3 mmklymikml 3:losing
-29 mjvnklflml 3:lost
15 mjwkmmklmm 3:love
3 mlrllmklml 3:made
6 - 3:makes
-14 mxmemkmmmm 3:making
-3 ymjlrmkkml 3:mammals
-7 mlmgvlmlml 3:market
15 lhtjjjomtl 3:me
2 mlrmjmlmml 3:means
-3 olerkkqmmj 3:meet
8 ollmmmlmmm 3:mind
-3 mbyinlmhml 3:more
4 - 3:moved
-2 mxglillpmj 3:must
38 masyhtmjjy 3:my
-10 mlmmlmmmml 3:name
-11 qtjelklylm 3:need
24 msmmjlmlml 3:needs
22 lqojwjimmk 3:never
16 - 3:new
4 nkmkkwlmmm 3:next
-1 mmekkmwmmm 3:nice
-40 liumpkqjmk 3:no
-37 yayalcamih 3:not
3 mmdmjmxlmm 3:nothing
-5 mlvjkmjlml 3:now
7 jklllmpnll 3:number
-8 cpsiieqllc 3:of
7 mmlnmmlmmm 3:off
9 - 3:offered
-3 mmlnmmimmm 3:okay
12 ummkmmfmmm 3:old
51 kjdylfgklw 3:on
-9 lhxjglrmll 3:one
-10 mmramlymmm 3:only
-2 mqllommlmj 3:open
1 mlkktkvmmi 3:our
7 mlgwkkjmmk 3:out
14 - 3:over
-10 mkllmokmul 3:own
-10 mklrmmlmmm 3:packing
-1 mmmlnmmlml 3:paid
5 - 3:painting
-1 mkylkmmlmm 3:paragraph
-10 mmmommkmml 3:parents
-29 ljykslmmll 3:part
13 - 3:passed
15 - 3:password
-1 ppmllkmkmm 3:pay
-4 mlmksmmlml 3:pays
-2 mmkpmlmmmm 3:pizza
15 - 3:planning
-4 eydfimyemk 3:please
-7 mjxjmmllmm 3:prefer
11 - 3:pressure
-1 mjmlmujmmm 3:pretend
3 mmlomllmmm 3:pretty
-5 lkqtkmjmmk 3:probably
-2 mltjmlgmmm 3:proud
-4 mkmmmlmmyk 3:put
2 mlmhnsmmlm 3:raised
21 ojsjmlllmm 3:rather
14 mmscmmmmmm 3:read
4 mmlnmmmmmm 3:reading
16 mljkymmmmm 3:really
12 ogplllmmmm 3:recommend
4 - 3:refuses
-10 mrmkmmllml 3:returns
-7 glvlllkmmm 3:right
22 - 3:room
1 mmlqmmmmmm 3:run
-8 mmlpimlmmm 3:running
3 mommlmmlmm 3:runs
1 jlmllmymmm 3:safe
-23 mlkloklmsm 3:said
-5 jthlkmylml 3:same
12 - 3:saving
-13 oghjhpylmk 3:say
-26 mjpijckmyl 3:says
21 lmlummlmmm 3:scared
3 - 3:school
2 mlkmrmmmmm 3:season
13 - 3:second
-4 jkfynkilmk 3:see
18 - 3:sells
16 hygkmmlmmm 3:send
-6 mslklmlkmm 3:sentence
22 - 3:set
0 mmklpmmmmm 3:seven
-5 mmlqjllmlm 3:she
-6 mmlmqmkmmm 3:short
-11 ltmiarkylf 3:should
-19 skkkkljmlv 3:shows
14 - 3:signed
-1 mmllkmpmmm 3:since
11 - 3:single
2 - 3:sister
-10 mjmqmlmmmm 3:sitting
16 - 3:six
-1 sjitmmhlmm 3:sleep
23 - 3:sleeps
-60 igmxeiaklj 3:so
-17 mmlqmlmmmm 3:soaked
-2 lkivlkmmmm 3:some
-20 mjydmlllmm 3:something
-5 mlqcmlxmmm 3:sorry
0 majmimlymm 3:sound
-1 mvkvljgkmk 3:start
4 mlmmemlmmw 3:started
8 - 3:starts
-7 mlkpmmlmmm 3:staying
-2 mqmmmmmmlm 3:stays
-7 minolkdlml 3:still
10 - 3:stopped
-3 msmlkolfmm 3:story
-21 mlvikkjmmm 3:stuck
11 - 3:studying
-12 mljkllymmm 3:such
-25 mmllnlolml 3:summer
-1 mlghmlymmm 3:sure
-4 lyaiqlulml 3:take
25 mlmismmmmm 3:takes
12 mjltjmmmmm 3:taking
-2 mhmalkymml 3:talk
7 - 3:taught
5 mmlmollmmm 3:teacher
7 mjolmmlmmm 3:tell
-15 mimltklmll 3:tells
11 mmnmlmlmmm 3:terrible
-2 oiivmmmmmm 3:text
-46 reaeyjyktj 3:that
-17 yusayyafma 3:the
10 - 3:therapy
7 - 3:thing
5 llllqmmmmm 3:things
-3 oeqiomklml 3:think
6 mlydmlkmmm 3:thinking
5 - 3:thinks
6 lwgplljkmm 3:this
-10 mlpmlllmmm 3:thought
-5 mlpjlllwml 3:three
12 gyanavvbhm 3:to
-17 mloqimimmm 3:too
14 - 3:training
-16 qtpgkllmmm 3:tried
-15 kgyallflml 3:try
4 iyhfljjmli 3:trying
7 mmiommmmmm 3:turn
-16 lyfkptihli 3:two
6 milmmmmqmm 3:under
39 ftokhrqfml 3:up
-4 lkjrmllpmm 3:use
15 - 3:uses
-15 lykhmillml 3:using
-7 mkvomklmmm 3:very
-2 ikyclmmkml 3:wait
-16 mfkvmmkmmk 3:waiting
-11 mkmpmlmmmm 3:walking
-10 yrjemmlmmm 3:want
-2 lmkfmmwmmm 3:wanted
-3 mlmommlmmm 3:wants
-10 kpicyifkjh 3:was
16 - 3:watch
-15 mgkumllmmm 3:watching
4 mmmolmlmmm 3:way
16 mmjwkmmmmm 3:we
-4 mlmmlmpmml 3:week
-11 mlhwllkmml 3:well
0 mllvgmmmmm 3:went
-15 njllollmll 3:were
-14 fkvgpjrlml 3:what
0 lmnlmmmmmm 3:where
-1 olnllmmlml 3:why
12 lrftjjtjmk 3:with
-12 llglwmlmll 3:won
-9 yjphmkmmmm 3:wondering
-1 mklmlmknmm 3:words
-6 lkhyorillj 3:work
3 mnkqmmmmmm 3:working
1 - 3:worried
-6 hrllkffwml 3:write
8 mtlgmklmmy 3:writing
2 mmlmmmommm 3:year
1 - 3:yoga
-44 ymhacayqlh 3:you
-33 lponqjmhlf 3:your
63 lyamblhfjr AHEAD
12 - AHEAD>AHEAD
-1 mvimlkliml AHEAD>CHAT
-4 mlmommmmll AHEAD>I
12 - AHEAD>LASTING
1 mlirmmmmmm AHEAD>NOW
31 mlmmpmmmml AHEAD>SPAN
14 - AHEAD>and
5 - AHEAD>at
13 - AHEAD>for
-12 mrlklkpmmk AHEAD>to
-2 mqkikvmmlm AHEAD>w
-45 yhmbvnakaa AUX
-12 kprkkthllv AUX>'ve
48 htgcykdkks AUX>-ed
-55 javyahkifm AUX>-ing
-18 kiyqilfllj AUX>-ly
38 ykldylijmj AUX>-s
33 ltliitklmu AUX>0
7 msmlflmmmm AUX>AHEAD
-11 hhygqjljmk AUX>AUX
8 llmlommmmk AUX>CONDITION
-3 ygocdgiukj AUX>DEICTIC
-20 kltjimllvk AUX>HOME
23 oygekaikgk AUX>I
16 lkllyrjmkj AUX>LASTING
-5 srhjmhlxmm AUX>LIKING
2 ijyookqjmj AUX>MOOD
17 meikkypmuj AUX>MY
-5 lksbjlymml AUX>NOW
-39 lkkyakkmmm AUX>PLAY
-3 lihhulpkml AUX>PRAISE
2 - AUX>SPAN
-4 llekllsvmm AUX>THANKS
17 mmmlmmmmmm AUX>THIRD
-2 tlmjlmllml AUX>WE
-15 lkykklmmlm AUX>WH
1 jkmmqmmmmk AUX>WORK
7 hydogkailh AUX>YOU
-24 prnhjyaylh AUX>a
-29 kriioyjlml AUX>an
6 lklrlklmml AUX>at
18 - AUX>bad
-12 gxfnginwly AUX>be
-2 mmjsmlmmmm AUX>eat
-6 llijnxkllk AUX>fly
5 mlfmlmymmm AUX>for
-5 nhvglkklmm AUX>go
6 qnkrlhhjkj AUX>in
-1 mminmlummm AUX>let
4 ljgnnayxqc AUX>not
40 mfsolmjmll AUX>on
-21 mjlrhukmmk AUX>out
-3 kkjnsljmml AUX>see
-13 kfhyijimxl AUX>so
5 - AUX>ten
-15 ynmhrhehii AUX>the
-5 nyjhihlklv AUX>to
-7 jnvoflolml AUX>too
-16 kiyalkglml AUX>try
6 - AUX>two
3 ikofyyaaav AUX>w
-88 pyyaaaaybv CHAT
3 mxlljlmlll CHAT>-s
-26 mmmlllmmlt CHAT>0
-16 jvyaajiylh CHAT>AUX
-2 mejlmllymm CHAT>DEICTIC
-9 lurhljlljy CHAT>I
11 mlummmllml CHAT>MY
-7 olmmklmlmr CHAT>THIRD
0 nvlmlmmlml CHAT>WH
-1 lipummllmm CHAT>YOU
-5 lyjllkmkmj CHAT>and
-3 lnimlllrmk CHAT>as
11 mlllkmlkmy CHAT>com
-3 ykokllllmk CHAT>for
10 ligklllymk CHAT>in
2 mmmnmmmmmm CHAT>me
-5 hxjkmjmjlm CHAT>of
0 lnimkmlrmk CHAT>the
36 ybihgjdylj CHAT>w
-75 ayaaaaapay CODE
9 lylejkjklj CODE>-s
-11 mvljhmmlmi CODE>0
-12 iyhkohkjjh CODE>AUX
-12 lskkmmmmml CODE>CODE
-1 kycjkklhml CODE>DEICTIC
-5 mpktmmimmm CODE>NOW
-5 lrklmlmkml CODE>WH
-23 lyigjjlmlk CODE>and
-8 mjmomlmmmm CODE>at
-23 mslkmlmmmm CODE>but
20 lkljjllkmu CODE>for
-5 muslelmmml CODE>has
-1 mpmkmlmkmm CODE>in
-2 momlklmkml CODE>of
2 mpmkmmmmml CODE>on
-22 ktiiklllmx CODE>to
-28 nakkijjyly CODE>w
191 lkdqoilmyk CONDITION
1 - CONDITION>0
3 - CONDITION>KIN
8 - CONDITION>LASTING
3 - CONDITION>MY
5 - CONDITION>WH
6 - CONDITION>and
2 - CONDITION>at
9 - CONDITION>but
7 - CONDITION>for
5 - CONDITION>in
2 - CONDITION>on
8 llliokmmsk CONDITION>to
7 mkgvmmmmmm CONDITION>w
137 lsaayyahyy Capital
-89 iyyacdagma DEICTIC
2 uayshdyffd DEICTIC>'s
-29 kjvmglilli DEICTIC>-ed
-2 qllmjsmmlj DEICTIC>-ing
-31 yyobygaeke DEICTIC>-s
24 mkkommmmmm DEICTIC>AHEAD
-22 hhydbkyuja DEICTIC>AUX
-36 hnybhkkole DEICTIC>CHAT
-28 kyehkkknlk DEICTIC>CODE
-25 kyycahmhml DEICTIC>DEICTIC
7 mkjjrvmmml DEICTIC>HOME
28 liaskysluj DEICTIC>I
15 - DEICTIC>KIN
16 mkklmxmmmm DEICTIC>LASTING
-2 mkpjmrmmmm DEICTIC>MY
1 jabygjfklk DEICTIC>NOW
4 mmkmommmmm DEICTIC>PET
-10 ljugtplmlm DEICTIC>PLAY
52 ljdmsiylwj DEICTIC>SPAN
-14 mljlmmwmmm DEICTIC>THANKS
9 mlgjuqmmtl DEICTIC>THIRD
24 llmllhtmll DEICTIC>WH
1 ohybglgklm DEICTIC>WORK
-1 llgljmtmmw DEICTIC>YOU
-7 norhlilkml DEICTIC>a
14 mllmqmllmk DEICTIC>aid
-7 mdskmllymm DEICTIC>and
-1 nmmklmmmmm DEICTIC>any
-15 mqokmmmmmm DEICTIC>but
-12 lihrlllymk DEICTIC>by
16 - DEICTIC>day
-8 cupkmjimsm DEICTIC>for
-2 mjluokmmmm DEICTIC>has
-17 kipfjklyll DEICTIC>in
19 mklmmtmmkm DEICTIC>of
-1 sojllllmmm DEICTIC>on
-2 kkyakmlmml DEICTIC>out
-2 ollmgqmmlm DEICTIC>the
21 kpdrjlxkmy DEICTIC>to
2 mmmmmmlmmm DEICTIC>too
2 lyjjlmlhmk DEICTIC>two
8 mvrmmmhgmm DEICTIC>up
-57 yyasyvmyhm DEICTIC>w
-7 lkrlklkmmm DEICTIC>way
90 vaasyyadyi HOME
12 - HOME>AUX
7 pmmmmjmmmm HOME>DEICTIC
3 lmkmwljlml HOME>LASTING
-12 llixjmjlml HOME>NOW
0 mlmkismmlm HOME>THIRD
-8 mlmmktlmml HOME>a
10 - HOME>and
6 mmmnmllmmm HOME>by
-5 mikkyilmml HOME>has
-11 phiawokhqt HOME>in
1 mmmljqlmll HOME>on
11 - HOME>out
-2 mmmkplmmmm HOME>the
-10 lnlhjwlmyi HOME>to
61 olkplmlmml HOME>w
16 mayhayaaya I
-12 hebyatfatn I>'m
1 pvcycdahpt I>'ve
20 hyxmrjikyi I>-ed
0 mkshlslmmm I>-ly
-17 lpqdmkplkl I>-s
22 ibyyaqrqxa I>AUX
8 ommmmmmmmm I>CHAT
6 mllmmulmlk I>CODE
-6 ljkjixlmqt I>HOME
32 mlrllklmmm I>LASTING
27 gfyfkhefpl I>LIKING
-20 hnmhfuooho I>MODAL
-6 vojplimkll I>NOW
18 - I>PLAY
13 mlmikolmvl I>WORK
6 nmmmmmmmmm I>ask
-14 lmohmltmmm I>bet
-2 mmjsmmimmm I>buy
8 - I>eat
2 byjolgillh I>get
11 lkkrlklmkv I>go
-1 kgjxlhhlll I>got
-23 kgjojqilwk I>had
8 - I>met
0 mmmmmmlmmm I>owe
-6 lkklltkmul I>own
-1 slmmmhmmmm I>pay
-3 msmlmimmmm I>put
-7 mlmkmommlm I>ran
1 moklmmmmmm I>run
-11 llwimlglmm I>see
-4 qkkkmvmmlm I>the
25 mqkmmmmmmm I>use
-10 reyayyayya I>w
14 mmmmlmmmmm I>won
-64 yalaoyqidb IF
6 ujkljslllm IF>DEICTIC
-20 lcfdfyflfg IF>I
-21 mdmmlwlmll IF>MY
-1 ygnkxkfmmm IF>YOU
182 daaygryivh KIN
-7 momlmllmmm KIN>'s
17 - KIN>-ed
41 - KIN>-s
1 - KIN>0
-41 kdjyarhlkl KIN>AUX
8 lmllrllmmm KIN>DEICTIC
11 - KIN>HOME
2 mmkmmlslmm KIN>I
11 - KIN>LASTING
31 - KIN>NOW
3 - KIN>PLAY
3 - KIN>THIRD
9 - KIN>WH
8 - KIN>a
2 mjkmmrmmql KIN>and
-16 lqmnmllmml KIN>at
3 - KIN>but
-14 mmmommkmml KIN>for
7 - KIN>had
-19 mlmmllmmlt KIN>has
13 - KIN>in
12 - KIN>of
3 - KIN>on
13 - KIN>to
-5 mklkwkkmrk KIN>w
121 obaayuygpt LASTING
9 mktlmllmlm LASTING>-ed
-10 mshkylkmmm LASTING>-s
10 - LASTING>AHEAD
-2 lmlkymhlmk LASTING>AUX
18 mnmmmmmmmm LASTING>CHAT
-3 mmlmkmpmmm LASTING>DEICTIC
26 - LASTING>I
2 - LASTING>KIN
15 - LASTING>LASTING
15 mllmlmtmml LASTING>MY
16 - LASTING>NOW
13 - LASTING>SPAN
10 - LASTING>THIRD
-35 ljjjdkymlf LASTING>WE
3 - LASTING>WORK
6 - LASTING>a
11 - LASTING>and
3 - LASTING>at
-1 mlmfkjtmxl LASTING>day
20 - LASTING>eat
-11 mtmhmkmmmm LASTING>got
9 - LASTING>had
24 - LASTING>the
8 mllrmmmmmm LASTING>to
2 - LASTING>two
-17 lfumkygjkx LASTING>w
31 rjyabaruya LIKING
1 mktiymgkll LIKING>-ing
44 - LIKING>-s
-7 lljlxmjlmm LIKING>AUX
-10 pamhfhrsyk LIKING>DEICTIC
-9 mwjpmllllm LIKING>I
-11 mlllmlmmsm LIKING>MY
23 - LIKING>PET
7 - LIKING>PLAY
-15 jluimmjmmm LIKING>WH
-23 kpjhilximk LIKING>YOU
-7 ksujggkyml LIKING>a
4 mmlllkmmul LIKING>me
4 mkximklmmm LIKING>of
7 mollmmmmmm LIKING>tea
-36 kbyelkktlm LIKING>the
20 vxihliihlj LIKING>to
50 pjtpghoktk LIKING>w
-63 hysaaloxey MODAL
3 mymdlghqlj MODAL>LIKING
-6 mkcymlkmmm MODAL>PRAISE
-7 lkkjmylmml MODAL>be
-1 llmmlnmmmm MODAL>buy
-6 lkrjmkwmmm MODAL>say
26 qiuikoimll MODAL>w
-64 tanyaamaci MOOD
-2 lqljtlmmmm MOOD>-ing
3 slhiymilml MOOD>-s
-1 smgvkmhmml MOOD>AUX
17 llxjllokml MOOD>CHAT
-6 llopklimmm MOOD>DEICTIC
7 jjyjljdlkl MOOD>I
10 - MOOD>KIN
0 mmimmmtmmm MOOD>LASTING
-4 mpiijmvlml MOOD>MOOD
-18 klaujlpmml MOOD>NOW
2 klskrlimmk MOOD>PERSON
-6 mmafmmymmm MOOD>THANKS
-2 gmjsmmummm MOOD>WH
-7 llvlkmemmm MOOD>WORK
0 lmskmmimmm MOOD>YOU
2 - MOOD>a
11 lpliklymml MOOD>and
6 llmnmmlmmm MOOD>at
-6 lkitjmrmmk MOOD>day
-9 klmfylnmml MOOD>for
25 lllslmlmmm MOOD>in
-6 lljlmlvmmm MOOD>new
-10 ijymgkcmlr MOOD>to
13 lhokaqwiku MOOD>w
76 ayanbrtnyx MY
27 - MY>-ing
-1 laayofojhq MY>-s
4 - MY>0
-7 lqthlkkwml MY>CHAT
-33 lykfjgejkg MY>CODE
8 - MY>CONDITION
35 mgkjjksyml MY>DEICTIC
21 mjljvgmmul MY>HOME
73 mdirjilktq MY>KIN
-37 nkmtkijmwl MY>LASTING
-3 kjwkkiumtl MY>LIKING
4 - MY>MOOD
12 mlmmmmmmmm MY>NOW
-40 ayiajhghjj MY>ORDER
2 leufggykty MY>PERSON
34 mjmnkqkmml MY>PET
14 - MY>PLAY
21 - MY>PRAISE
2 mlqmmmlmmm MY>SPAN
-9 ldljjrjlyp MY>WORK
4 - MY>arm
-6 mjlfmlyllm MY>bad
1 - MY>bro
-10 mllpmmjmmm MY>bus
5 mkmpmmlmmm MY>car
5 mpmkmlmmmm MY>new
17 - MY>old
27 - MY>own
-18 mllrmmlmmm MY>pen
4 - MY>phd
2 - MY>two
-19 pxakhyiaaw MY>w
-13 mljrmmlmmm MY>way
-95 kaayaahaaa NOW
14 mmlnmmlmmm NOW>'ve
-2 ihwqiihklj NOW>-ed
-29 qggveksklj NOW>-ing
-13 unqflmnmml NOW>-s
5 hsyapmglml NOW>AUX
-1 ktknmmmmmm NOW>CHAT
-10 lqjvglhlml NOW>DEICTIC
46 - NOW>HOME
22 jqqylijkjj NOW>I
15 - NOW>KIN
4 mmmglmummm NOW>LASTING
-6 mlyammkmmm NOW>MOOD
-8 mmmfmmymmk NOW>MY
-15 llkyllfmml NOW>NOW
19 - NOW>SPAN
-3 mlylmldmmm NOW>THANKS
32 - NOW>WORK
-6 ljuakkymmm NOW>a
8 mlktmmmmmm NOW>and
-21 mliqlllmmm NOW>at
8 klktlmimml NOW>got
2 mmkpmllmmm NOW>had
0 mmkplmkmmm NOW>in
9 mmlmmmlmmm NOW>on
9 mlmnmmmmmm NOW>put
16 mmmnlmmmmm NOW>so
-9 mjlrmlmmmm NOW>to
-4 pyxhmhaljh NOW>w
55 ayaaiqamjy Number
-28 syaamearsh ORDER
-2 mplqlmlkmm ORDER>-ing
7 thkkmmmmmm ORDER>-s
31 mvmklmlmmm ORDER>AUX
2 mnmmmmmmmm ORDER>ORDER
-11 mqmlmlmmmm ORDER>and
-8 mpkkmmmlmm ORDER>for
-3 mslhkmkmmw ORDER>has
-6 mommmmmimk ORDER>of
3 mmmlmmmmmm ORDER>on
-15 mnmkllmmyk ORDER>to
14 julkmmmmlm ORDER>w
93 kaxavqyiny PERSON
5 - PERSON>'s
15 - PERSON>-ed
50 llskrkimll PERSON>-s
20 kkeqllymml PERSON>AUX
7 - PERSON>HOME
-6 mmmmmllmlv PERSON>I
12 - PERSON>LASTING
-3 mlwlmmimmm PERSON>LIKING
-13 mlmslmkmml PERSON>NOW
3 - PERSON>THIRD
-3 lnlkkspmml PERSON>WH
-10 mmrlmlmmlm PERSON>and
3 - PERSON>at
2 - PERSON>for
12 - PERSON>in
5 - PERSON>of
5 mmmlqkmmmm PERSON>on
-8 mejnymflvi PERSON>w
-10 mlmlplmmml PERSON>won
74 xcarvyejkf PET
14 - PET>'s
3 - PET>-ed
4 mlmommlmmm PET>-s
-21 khjnukkllj PET>AUX
4 lmmmmnmmmm PET>I
3 - PET>WH
13 - PET>and
3 - PET>for
0 nkmmlmmmmm PET>to
35 mlmommmmmm PET>w
97 idjyykagjd PLAY
3 - PLAY>-ed
22 - PLAY>-ing
21 mlmpkmlmml PLAY>-s
5 mmlkqmllmm PLAY>AUX
6 - PLAY>DEICTIC
2 mkmimtmmlm PLAY>I
5 - PLAY>LASTING
-8 mmlpimlmmm PLAY>MOOD
2 - PLAY>MY
-10 mjmmolmmml PLAY>PLAY
6 mpmnmjlmmm PLAY>a
1 mkmrmmlmmm PLAY>and
-17 mlmlumkmmi PLAY>for
-2 mmmkqmmmmm PLAY>has
6 - PLAY>in
-9 mklpmlmmmm PLAY>on
29 - PLAY>the
7 lsjsqlijml PLAY>w
-14 aayapcwaga PRAISE
2 mmtlkmlmmm PRAISE>!
-1 mlakkmymmm PRAISE>-ing
-7 ljbklmylmk PRAISE>-s
3 lmulllkmkm PRAISE>I
-5 ltwamlpmmm PRAISE>NOW
13 - PRAISE>PERSON
-2 mlylkmllml PRAISE>but
-3 jmkkkmwmmm PRAISE>day
-1 nkkmimvmmi PRAISE>for
-3 lljjkmymml PRAISE>to
14 hrcoyhjlll PRAISE>w
187 feagykyeyy SPAN
-6 mqmlnlkkml SPAN>-s
1 - SPAN>0
-12 llmkppmmll SPAN>AUX
13 - SPAN>I
-1 mlmmlmpmml SPAN>LASTING
10 - SPAN>LIKING
1 - SPAN>MY
1 - SPAN>NOW
2 - SPAN>PERSON
9 mmmlgmvmmm SPAN>SPAN
-6 mlmmpmmmml SPAN>THIRD
14 mlmmmllmul SPAN>and
11 - SPAN>at
5 - SPAN>for
4 mlmmktlmml SPAN>in
-4 mlmlhmmmmx SPAN>of
1 mlmmmnmmmm SPAN>old
2 mmmlplmlmm SPAN>the
2 mmlmmmommm SPAN>to
-31 lvkscijlmr SPAN>w
-40 aacaaeyjkj THANKS
-5 ellkmmsvmm THANKS>DEICTIC
12 mmplmmlmmm THANKS>I
16 - THANKS>MY
-1 mmjllmplml THANKS>THANKS
-6 liuckkolms THANKS>YOU
-5 mlghkmykml THANKS>for
-3 mktkllqmmm THANKS>to
-1 mmkllmpmml THANKS>w
27 tayrvyaaya THIRD
28 lmhyfjjlll THIRD>'s
-13 lqfexqllsk THIRD>-ed
-12 jaxijyjlxg THIRD>-s
23 jjpummkkkk THIRD>AUX
4 mlmjvlmmlm THIRD>DEICTIC
6 llmknkmlmq THIRD>HOME
13 - THIRD>KIN
5 - THIRD>LASTING
-15 mkmklilmyl THIRD>LIKING
32 llrujmklll THIRD>NOW
5 mmolmmmmmm THIRD>WH
17 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
-12 mmmkgvmmlm THIRD>has
-13 llkpqlkmlk THIRD>say
2 yfjfmyikyg THIRD>w
10 ghpyuhuces WE
23 mukijktmmk WE>'ve
23 - WE>-ed
20 gokyaiokly WE>AUX
-27 ljjoekymlh WE>DEICTIC
3 momjvilmml WE>HOME
-8 lalllyhmll WE>IF
-2 llmkrmlmml WE>LASTING
14 mlkqlmimml WE>NOW
-11 mqlpkkkmml WE>PLAY
-4 mqluikilml WE>go
4 mmkolmmmmm WE>got
-7 mkittlimlk WE>had
18 - WE>in
-8 phmlmqkmml WE>say
-28 omyajfvhjy WE>w
-34 ywjfaaoafa WH
-7 llkjlmplml WH>'s
17 tmmllmlmmm WH>-ed
27 axqidiyjlk WH>-s
-5 vwaeasgjig WH>AUX
-17 vigtlljlmm WH>DEICTIC
10 gvljjhilps WH>I
14 - WH>MY
-2 dlklmmymmm WH>PRAISE
14 ylllllmmmm WH>THIRD
1 laytvhallk WH>YOU
-5 aluyllxmmm WH>a
-1 mmnlmmkmmm WH>not
-29 ybwewilllk WH>the
14 ygbolmhkmi WH>to
-3 ypggqgekli WH>w
117 aoyeufacyn WORK
-12 lkllmmmmly WORK>'s
23 mtmjnmmlll WORK>-s
-25 kpjimtlklp WORK>AUX
20 - WORK>I
6 - WORK>LASTING
7 mkqmkmmlmm WORK>LIKING
-28 ljmykkimll WORK>NOW
14 jkmmrmmmmk WORK>WH
-10 mlmmmjmmvl WORK>and
21 - WORK>as
21 mlmjlrmmll WORK>at
28 mlmqlmllml WORK>for
33 mtmlhmmmmm WORK>in
3 - WORK>law
15 mpllmmmmmm WORK>on
-6 lmriwmjmmm WORK>out
8 - WORK>to
0 mlmlpmmmmm WORK>two
41 lpinuhklvk WORK>w
-121 yayaahyjam YOU
-10 hjsjwkolmg YOU>'ve
-10 ikyhkldmmm YOU>-ed
-1 vmkkkmqmmj YOU>-ing
-8 lltlgkelmy YOU>-ly
4 njqjpmmmmk YOU>-s
-26 vyqacuygkj YOU>AUX
16 jgxpkjaumh YOU>CHAT
-4 mhtjllmmmy YOU>CODE
-1 tteqklhjmr YOU>DEICTIC
-10 smisiljmml YOU>HOME
-9 lljmkkxllj YOU>KIN
-2 pmmmmmhmmm YOU>LASTING
-2 wkkkllfkml YOU>LIKING
-1 rlqlllhmml YOU>MODAL
-1 umasmmgmmm YOU>MOOD
-5 nlnaklxmml YOU>NOW
-1 liiymklmmm YOU>WH
-14 luqjllllml YOU>WORK
-6 lqjlmlrmmm YOU>a
-1 llfljlxmmk YOU>all
-15 lkikiuumkg YOU>and
-12 kkjyhhhmly YOU>at
6 mlxlllcmmu YOU>for
-1 plrlymbjml YOU>get
0 mmijllymml YOU>go
-1 lltllmglmm YOU>got
-3 mlylkkimmm YOU>had
0 mmqklmqmmk YOU>so
0 mrjnmmlmmm YOU>the
2 jwmilojwkk YOU>to
-5 lmaklmymml YOU>too
-1 mllqmmkmmm YOU>up
-15 ajrepynohq YOU>w
-11 lllllrlmtl ^ "
-1 mjyljmjjml ^ 'll
-7 ylllmjmmll ^ 'm
-2 ylklkmklmm ^ 're
-6 ukfjklylmk ^ 've
-5 llmlkvlmlj ^ *
-15 tgigyjvlmi ^ a
-11 ljklskmmsl ^ according
-2 mjlllmjwml ^ add
3 mmjllmplml ^ after
-4 lltkhmklmy ^ all
20 - ^ allergic
-5 mmkllmrlmm ^ almost
-2 ullmmldmmm ^ and
-1 mhkmmmkyml ^ answer
-1 yjrlimjlmj ^ any
-4 yjlkmmklmi ^ anyone
16 - ^ art
-11 kgijjyplth ^ as
-6 lymkjmlmml ^ assume
-9 mllvkljlml ^ at
-4 mdllmkuxmm ^ be
-7 mhltjlomml ^ been
14 - ^ being
7 mmvmjmkmml ^ both
-6 mlmlvllmmk ^ by
-5 lplvlmilmm ^ call
-6 yqsmgigjlk ^ can
-1 mdllmmyamm ^ come
2 mmmplmlmmm ^ cooking
7 mmpmlmbmmm ^ cool
-7 aylllkllmk ^ could
-6 mqmllmjkml ^ create
-14 llllglylly ^ dear
0 smmlmmhmmm ^ did
10 qaehhkyylk ^ do
-1 rllmlmlkmm ^ does
-11 lmmkollmml ^ dogs
1 mlmqlmllml ^ done
7 mmmmplkmmm ^ every
-2 lkhkymklmk ^ everyone
-7 mwlkjlhlll ^ explain
-4 lljykmhlml ^ finally
-3 lhuieuslkw ^ for
-7 mmllslimml ^ friends
-2 mljlkkkkxy ^ from
-5 mlmllllmmk ^ give
-1 mymkmlhimm ^ go
30 llkwhmllml ^ going
-4 jkngplpkli ^ good
9 - ^ growing
-1 mmhllmumml ^ happy
-3 lkktolilml ^ having
2 jkkpeyjkqk ^ he
7 mmkmmmmmmm ^ hello
-2 mrllmmjjmm ^ help
11 - ^ her
-30 llcgklylll ^ here
0 mlklkmplml ^ hey
17 emmmmmtmmm ^ hi
8 mmkkmllmum ^ his
-4 llmjkmxlml ^ hmm
0 lmkijmymml ^ hope
-13 tjjjfjhlll ^ how
7 gpsvadsnaa ^ i
-11 mjikttjlij ^ if
-4 ljkmltklll ^ imagine
-4 mullmljfml ^ improve
-44 gjhfoypxnc ^ in
-2 mmmjklmrmm ^ include
1 yhljjlmlml ^ is
-4 dhnypghrkb ^ it
15 - ^ job
31 ytbselmilk ^ just
8 mfummmjnmm ^ keep
-11 lmllrllmmm ^ kids
-2 mlmllrmmll ^ last
-3 lmlqmklmml ^ later
-22 kpqfhusfki ^ let
-16 lmlkymhlmk ^ life
-5 klinilukmk ^ lol
-13 llkkgtylmk ^ long
-1 mmvmjmflml ^ looks
-12 lljktltlml ^ love
-11 loikjlhumk ^ make
-8 mlxokmclml ^ me
5 - ^ mom
-12 mllkyllmlk ^ most
-16 ayiyaomuna ^ my
-3 tlltimjjmk ^ need
17 mmrldltlml ^ never
3 myflkmhimk ^ next
3 llhlkmplml ^ nice
13 - ^ nimbus
15 jrqdckxomj ^ no
-1 klhkymgkml ^ nobody
8 glxphmjjml ^ not
9 llyjpmgkml ^ nothing
-2 iyhllmliml ^ now
1 mlkvlmlmml ^ off
15 llyijmclml ^ oh
-15 hjngijyklj ^ okay
0 mllvkmklmm ^ on
17 lydlsljjml ^ one
23 ldlpskjlly ^ our
3 mklvkmlmmm ^ out
4 lllkylilmj ^ people
-2 mmtlklfmmm ^ perfect
27 lakkjlcsmj ^ please
14 - ^ project
-2 vmfklmjmmm ^ really
27 - ^ remember
-5 mkpqmklmjl ^ right
-5 llsjimxkmi ^ same
-5 mjlllsrmkl ^ say
-1 mllrjlpmml ^ see
6 jhnxjqhkwi ^ she
7 ommmmmmmmm ^ should
-14 mlllilummk ^ since
-6 ujiyesdkmk ^ so
-1 lmgkvmilml ^ some
18 - ^ someone
-1 lleyjlolml ^ sorry
-4 mlvljmglml ^ sounds
-5 llxojmelml ^ still
-3 llmxglllmj ^ stuck
-16 llljltlmkk ^ suppose
-1 melmlmrpml ^ take
-6 tsjlklqjml ^ tell
-1 lluklljmms ^ thank
0 mlklkmqiml ^ thanks
-15 idycbicijg ^ that
26 aypkthabya ^ the
-7 mvkplllill ^ then
17 lifvukmlmk ^ there
-12 ikipxjiklk ^ they
-15 jayiljojly ^ this
23 lmlrlllmmm ^ today
-4 mlmommmmll ^ tomorrow
0 llmommmmmm ^ tonight
-1 lmmplmkmml ^ too
1 llkukmlmmk ^ trying
2 - ^ two
-2 mflllmkymm ^ use
-9 mlmjtmllmj ^ water
19 dsutragikk ^ we
9 llljlmplml ^ well
-1 kfnsejrklk ^ what
7 yllgxkglmj ^ when
-4 tlkllmjmml ^ where
0 vkkllmilmm ^ which
-5 gllkhlylmm ^ who
4 thlkklklml ^ why
-3 mkkljmxlml ^ wish
0 gukmmmllml ^ would
-2 lmuljljmmm ^ wow
-7 ljllkmkumk ^ write
-2 lmwkkljmll ^ yeah
1 lrphilyfmk ^ yes
8 - ^ yesterday
-5 pjydvvgflg ^ you
-6 iyyialermd ^ your
-11 lllllrlmtl ^>"
-7 ylllmjmmll ^>'m
-6 ukfjklylmk ^>'ve
-5 llmlkvlmlj ^>*
22 mvktklklmi ^>-ed
1 gaiyyvaepb ^>-ing
-1 uimyftakmk ^>-ly
-22 adrayfayly ^>-s
-1 lyfnklhilk ^>AHEAD
-3 ymoaadhtjc ^>AUX
-37 kcjiiijtiy ^>CHAT
-22 lgljthllky ^>CODE
23 - ^>CONDITION
-36 aftpyavfef ^>DEICTIC
8 - ^>HOME
7 gpsvadsnaa ^>I
-43 ksedoyekef ^>IF
-2 lllktlkmml ^>KIN
-10 jingjsyjmg ^>LASTING
-12 klekslykmk ^>LIKING
-23 jgihghygjc ^>MOOD
6 auhydmitmf ^>MY
42 rydyaincjg ^>NOW
-4 mmllslimml ^>PERSON
-13 lmljsklmml ^>PET
17 mvlmpmjjml ^>PLAY
0 kkyhdkejki ^>PRAISE
-26 llmlklllmt ^>SPAN
11 cjkfckyglo ^>THANKS
14 cdgylxagye ^>THIRD
19 dsutragikk ^>WE
-12 yadcadpfjd ^>WH
22 lmikymkmmm ^>WORK
-18 kwyagtaklt ^>YOU
-15 tgigyjvlmi ^>a
-2 mjlllmjwml ^>add
-4 lltkhmklmy ^>all
-2 ullmmldmmm ^>and
-1 yjrlimjlmj ^>any
16 - ^>art
-11 kgijjyplth ^>as
-9 mllvkljlml ^>at
-4 mdllmkuxmm ^>be
-6 mlmlvllmmk ^>by
-3 lhuieuslkw ^>for
-1 mymkmlhimm ^>go
-4 llmjkmxlml ^>hmm
-44 gjhfoypxnc ^>in
-22 kpqfhusfki ^>let
-5 klinilukmk ^>lol
-8 mlxokmclml ^>me
15 jrqdckxomj ^>no
8 glxphmjjml ^>not
1 mlkvlmlmml ^>off
15 llyijmclml ^>oh
0 mllvkmklmm ^>on
3 mklvkmlmmm ^>out
-5 mjlllsrmkl ^>say
-1 mllrjlpmml ^>see
-6 ujiyesdkmk ^>so
26 aypkthabya ^>the
-1 lmmplmkmml ^>too
2 - ^>two
-2 mflllmkymm ^>use
-10 ctgaxayyyy ^>w
-2 lmuljljmmm ^>wow
1 lrphilyfmk ^>yes
6 pyaaqygfaa a
-8 lqlhplmlmk a 0
5 - a 0000
2 - a baby
-9 mjlsmllmmm a bad
6 mnmmmjmmmm a bakery
12 - a band
-10 mlmllplmll a bank
-9 mijwmlkmmm a beer
0 mlmmmnmmmm a beginner
-1 kjovteilly a big
8 - a bike
-8 momkllmmmm a birthday
-20 livjrismmk a bit
10 mmmmlmmmmm a boat
20 nfmwjlllmm a book
23 ltmlhlmmmm a boy
-2 leuvkklmml a break
18 - a cabin
-11 mpmlklllmm a call
26 mjmmmnlmmm a car
-4 mikknqlmmm a cat
-10 msmhmkmmmm a charge
21 - a charity
-13 momkklmmml a cheap
8 mklmsmmmmm a child
-4 uokkmkmlmm a claim
-7 mgiylkllmm a coffee
-4 slgmlmmmmm a cold
2 mlmlvllmmk a community
7 - a conference
0 mnmmmmmmmm a cover
-6 mjmppllmml a cup
-7 mrmhmllmmm a customer
16 mkklmxmmmm a dancer
7 jklurkkmml a day
14 - a dental
-27 mvmldklmml a detective
11 - a diabetic
-4 llklvlkmmm a difference
65 - a divorce
6 mmllqmkmmm a documentary
8 msmllmmlmk a dog
-17 mkkjmommum a dream
9 - a family
4 - a farm
-11 mlljkmvmml a few
3 ommlmmlmmm a flat
10 - a food
-22 lxiimkmmmm a form
10 mollmmmmmm a friend
-1 mokmmmmlmm a function
-8 mpmnmjlmmm a game
-23 mqlkmmlmmm a gift
16 mlmmktlmml a girl
-3 qnvfmkllmi a good
-12 ijyshlimmk a great
-7 lrjkmlsmmm a happy
7 - a house
3 mlrlmkmmmm a huge
6 - a husky
30 - a job
34 - a kidney
5 - a kitten
20 - a lab
-4 mrllllmkmm a large
-1 mnmlmlmmmm a letter
-12 hrjkmkmkml a list
-13 mirrmikmmm a little
13 mlmmmmlmmm a living
-5 mqmmmjklmm a logo
-4 jlnykjjmmm a long
-4 kbykpjnkmj a lot
2 mkmkwmmmmm a marathon
3 mnmmmmmmmm a marketing
-7 lllyhkhlmk a meeting
-4 milrmlmmmm a minute
8 - a miscarriage
-1 ljylkkmmmm a mistake
-1 mhmmmrlmmm a month
10 - a mortgage
7 - a mother
-5 milumhlmmm a movie
-32 lfgyijklmm a nap
-9 lkkjtlilms a new
10 - a newborn
19 - a night
14 - a nonprofit
22 - a nurse
-5 mnmlmlmmmm a pair
-11 mmmkgvmmlm a parrot
7 pkmmlmmmmm a passport
-26 mfsjkjlymm a poem
6 - a pottery
-11 mrmjmlmmmm a presentation
-13 yblklmlyml a question
-3 yslgmmllmm a quick
-5 mrljmlmmmm a quote
8 - a raise
9 mpmllimlmm a recipe
-11 mnlqmmmmmm a red
-12 ovkjjlmkml a refund
-5 krllmlmmmm a report
11 - a rescue
-12 momjmlmmmm a restaurant
12 mikmmtmmmm a room
0 mjlwhlmmmm a rough
11 - a scholarship
-11 mklpmlmmmm a sec
3 mjrkqllmmm a second
-6 ilklmllymm a short
-2 mekwmlmmmm a shower
3 - a single
16 mlkkhlylmm a small
0 mommmglmmm a song
-10 mrkfukmmmm a speech
-15 ljqjslklml a story
-22 llljyklmml a strange
-3 lpllkmmmmm a string
17 - a stroke
-1 wsllkljmmm a synonym
-10 larilklumk a table
7 rmmmlklmmm a teacher
-18 mkkmmwlmmm a terrible
-16 lklkjxmmmm a time
-3 momlmkllml a title
-12 mimqmmmmmm a train
5 mnmmmmmmmm a trip
-1 miqkmmmmmm a try
-13 mlmlmtlmkm a vampire
6 - a vegan
1 - a vegetarian
-2 mklvkmlmmm a walk
3 mklmmmmmml a way
6 - a website
-12 mmmlllomml a week
8 - a wheelchair
13 - a year
6 mimklmmmmy a>-ed
-11 kkkvspgkmh a>-ing
0 miklqrmmml a>-s
-8 lqlhplmlmk a>0
-26 wtfikilwmh a>CHAT
-23 iqjbjgkrlh a>CODE
30 - a>CONDITION
43 olmlmmlmmm a>HOME
32 mklmsmmmmm a>KIN
-25 qoyjginllg a>MOOD
5 lbpnpkwlml a>NOW
-8 uygfsjkjll a>ORDER
35 pokioyjmkj a>PERSON
-2 mnhngyjllj a>PET
27 mpmnmjlmmm a>PLAY
0 htjklkumml a>PRAISE
-13 lrlkgqnlli a>SPAN
36 - a>WORK
-9 mjlsmllmmm a>bad
-1 kjovteilly a>big
-20 livjrismmk a>bit
23 ltmlhlmmmm a>boy
26 mjmmmnlmmm a>car
-6 mjmppllmml a>cup
7 jklurkkmml a>day
-11 mlljkmvmml a>few
20 - a>lab
-4 kbykpjnkmj a>lot
-32 lfgyijklmm a>nap
-9 lkkjtlilms a>new
-11 mnlqmmmmmm a>red
-1 miqkmmmmmm a>try
-8 eyajiyaada a>w
3 mklmmmmmml a>way
-4 yyintdqiid about
-10 mimltllmmk about 0
-13 lwkcnykmml about a
5 - about five
-5 xhlohlyaml about it
9 ydlhmlylmm about my
-12 mjmkkelymm about rain
-5 jqlllksmkl about that
-8 wslikjljmm about the
-22 kigykkfmml about to
6 - about two
-2 iiwommmmmm about what
18 gmdymmfmmm about you
-1 lyllklmhml above
7 - abroad
7 - abroad $
7 - accept
20 - accepted
14 - accepted into
33 - accident
25 - accident $
-11 ljklskmmsl according
-11 ljklskmmsl according to
22 lrllmlkkml account
-13 lqllmlklml account $
11 - account with
-14 mymlkklkmm act
-14 mymlkklkmm act as
-14 mymlkklkmm act>as
13 mllkulmmmm acting
-3 jskfglhvmy add
-6 lmlkilllmy add a
10 - add my
10 - add>MY
-6 lmlkilllmy add>a
-1 mpmllmmiml add>w
-10 mulklimmmm added
-10 mulklimmmm added the
9 gykkmmllmm address
16 - address is
-4 lnmkmmmmmm address on
2 - adhd
14 - adopt
31 - adopted
4 - adopted a
31 - adopting
31 - adopting $
-20 mkmlqlllmm adults
1 lkyhllhlmk advice
-4 lkyillhlml advice $
13 - afford
19 llomjvkmml afraid
18 llmmjvmmmm afraid of
28 lkiykkkkml after
3 - after my
34 - after the
2 - after watching
0 mgmrmmmmmm afternoon
0 mgmrmmmmmm afternoon $
-52 fhkynclykg again
-33 llnyihnflj again $
38 olmmmmlmmm age
-13 ljpfkkykmj ages
-7 mkqhlmwlmk ages $
2 lklkjsvmmk ago
-3 llllllvmml ago $
15 - ago and
-33 lkyakkfkml agree
-23 lmugmlklmm agree $
-2 mlrkmljmmm agree with
-1 mqllllmlml ahead
-1 mrmmmlklml ahead and
14 mllmqmllmk aid
1 lqmnikmmmk airport
1 mqmhmkmmmm airport at
-39 idcgyfymky all
-4 mmlkimylmk all $
-4 nkkplmlmmm all day
-17 mlkrkmlmml all night
0 mlsrklkmmj all of
-6 mlmqmlmmmm all over
8 kkdjokvomh all the
-8 llgdslvlmy all>-s
-4 nkkplmlmmm all>day
0 mlsrklkmmj all>of
8 kkdjokvomh all>the
-13 ljjuuljmmk all>w
22 mmljmkmmtm allergic
20 mmljmkmmtm allergic to
9 - allergy
-14 lkfujlnlml almost
-10 mmkpmmkmmm almost done
4 mmmglmummm almost every
-3 mmktlmjmmm almost there
7 mlhrmlmmmm alone
8 mminmmmmmm alone $
0 mmmmkmmmmm along
-21 kypbgkhllj already
-17 mvlelljmmm already $
-5 mspemmmmmm already tried
15 llfmdmylml also
54 mmmlommmmm always
9 - always wanted
1 mmykhmflmm amazing
3 mmqmjmglmm amazing $
-7 gyaaxylqib an
-2 mklmmqmmmm an animal
26 - an app
-17 mrmllmjmmk an email
-26 lqoglllmml an error
-26 mvmimlmmmm an essay
21 lykmjlkmmm an expert
-15 lglorllmmm an hour
14 - an insurance
4 - an interview
25 - an introvert
15 - an office
24 - an old
9 - an only
-7 lydgmmkwmm an>CHAT
1 lqoglllmml an>CODE
-15 lglorllmmm an>NOW
15 - an>WORK
24 - an>old
7 hyaivqqijf an>w
7 ayaaayrlyy and
-1 mmmlmpmmmm and 've
3 - and 0
39 tilinnmmml and a
-16 mlmmmjmmvl and found
4 - and he
-16 hoifhrjlmh and i
4 lptimklmmm and it
-8 mllmllomul and love
18 - and my
-12 mslgmommmm and never
1 msllmlmmmm and now
7 mlqkmjmmrm and she
-7 mkkkmxlmmm and take
-3 mklthrmmlm and the
10 mimpmimmmm and then
4 - and they
5 - and two
-10 mamlmwlyml and wait
18 - and we
-25 rqfflyklkg and you
-9 llkmkkummj and your
-1 mmmlmpmmmm and>'ve
-10 lkklfyllkk and>-ed
-1 mflrmlltmm and>-ing
4 kyhfggvgux and>-s
3 - and>0
-10 mkkvirmmml and>AUX
2 lntimrkmkl and>DEICTIC
11 - and>HOME
-16 hoifhrjlmh and>I
-8 mslgmommmm and>LASTING
7 mllmllomul and>LIKING
18 - and>MY
-2 mslplkmmmm and>NOW
-10 lkllmqmmmm and>ORDER
17 mlqkmjmmrm and>THIRD
18 - and>WE
-8 mrmjmllmmm and>WH
-34 qoefjyskkd and>YOU
39 tilinnmmml and>a
-3 mklthrmmlm and>the
5 - and>two
-56 ayajsymqrr and>w
6 mpgtklmmml angry
5 mpmmkmmmml angry and
-2 mklmmqmmmm animal
-7 tlkjxlilmk animals
5 - ankle
15 - anniversary
6 - anniversary is
11 myiklwfkmm another
0 myemllflmm another one
-8 ianaejcylb answer
-18 lfxhmljxmm answer $
-2 lijmlmltmk answer as
-7 maimlllymk answer in
-1 llxllmmgmm answer is
-1 mifmlmmvmk answer should
-6 mmjrlmlmmm answering
30 mculmlkyml answers
5 - anxiety
-14 yeiqalcsly any
0 tmkmlmkmml any good
-5 yilkelklmy any>-s
0 tmkmlmkmml any>MOOD
-9 mmetlnmmll any>w
8 - anymore
8 - anymore $
-3 yjkkmmkkmi anyone
-2 wlkmkmllml anyone know
11 rlksklllml anything
3 mommmmmmmk apartment
3 mmmlmmmmml api
19 mpmkmlmlll app
12 - app for
-13 ljmkykklmk apple
-30 jjlklwlmkq apples
-6 jkllmxlmlj apples and
-1 mlllikjlly apply
6 mlmlimklmy apply $
9 momgmmmmmm appointment
-14 miyglhjlml appreciate
-4 mjtkmklmmm appreciate your
11 - apprenticeship
2 - april
2 - april $
18 - arabic
-6 lpmlkkmlml area
-6 lpmlkkmlml area of
4 - arm
17 mmlltmjlml army
9 mmlltmjlml army $
0 vmknllimmm around
-7 phmpmkmmmm arrive
-7 phmpmkmmmm arrive $
-10 mllqllimmk arrived
-6 mlmqlmimmk arrived $
24 - art
8 - art school
8 - art>SPAN
18 irgbuyimry as
27 lnllkqklll as a
7 mvkmlmmlml as an
4 lmllrnkmmk as if
-2 mkmllslmjl as the
0 mmpkllqmmm as you
4 lmllrnkmmk as>IF
12 - as>MY
-2 llokltpllk as>YOU
27 lnllkqklll as>a
7 mvkmlmmlml as>an
-2 mkmllslmjl as>the
-14 milllklsxr as>w
4 ydhklkkxll ask
2 vmjlmlmmmm ask $
-2 lljlmllymm ask me
-2 lljlmllymm ask>me
-28 liybxkkmkl asked
-9 mjtlmllmlm asked for
-18 mmqammrmmm asking
-7 mmqammrmmm asking $
-44 ykaaaaaiga asks
-10 npmlkmkmml asks kin
-48 yhaaaglllb asks none
25 ommmmmlmmm asks of their own
14 ymfmkbdjhi asks own
-56 jjaybhfklj asleep
-15 mmkxellmmm asleep $
-6 kmfummkmmm asleep when
-11 mvlkemlmmx assertion
-12 ltmkjwlmml assume
11 - astronomy
11 - astronomy $
28 daaycydmen at
-10 kmjyxiikkg at 0
18 mkmqlllmll at a
-5 llljqmulmk at all
2 - at an
1 momkmmmmmm at eight
18 lmlolmkmmm at home
-8 moklfllmmw at least
2 mjlmlmmrml at most
-22 mllsmkimml at my
10 - at night
6 mmmjsmmmmm at nine
0 mploljmmmm at six
-23 eacyaxeikd at the
-13 mkmpllmmml at two
11 - at university
9 jlixlmimml at work
-6 mlllmwkmlj at you
-5 mmiamlymmy at your
28 - at>-s
-10 kmjyxiikkg at>0
-9 mjskmmmmmm at>DEICTIC
18 lmlolmkmmm at>HOME
-22 mllsmkimml at>MY
20 jlixlmimml at>WORK
-12 mlhalvxmly at>YOU
18 mkmqlllmll at>a
-5 llljqmulmk at>all
2 - at>an
0 mploljmmmm at>six
-23 eacyaxeikd at>the
-13 mkmpllmmml at>two
29 lqglhmkrlr at>w
-4 mmolmmmmmm attachment
-17 mglglymlmm attack
1 mlmilummmm attack $
-19 mhlkmymmmm attack the
13 - attacks
4 - august
3 - august $
5 - aunt
1 - aunt $
-5 mmmmolmmmm australia
-12 mlmmqjmmml author
-5 mqllrmkkml autumn
-1 mmllsmlmmm autumn $
-35 ipmiptlmlj away
-10 lkmlrllmml away $
-7 mktlmmdmmk awesome
-12 mmmlpmmlmk awful
-12 mmmlpmmlmk awful $
-16 lknljlllmy b
8 lmlufkmmmm baby
-5 mmmpjlmmmm baby $
-9 mmlrjlmmmm baby is
16 - baby sleeps
28 nkaytghjli back
5 orgmlkjjml back $
9 mlkvmkmmmm back and
5 - back from
-14 mlmpmlmmmm back in
12 mlitmmmmmm back to
4 lgopxkojlk bad
-15 mivdxlqjlk bad $
-5 mlgwmllmmm bad>w
14 mlmvkmjkml badly
14 mlmvkmjkml badly $
15 - bake
39 mlmomimmmm bakery
12 mkmomlmmmm bakery $
-10 lmlkwmkmml balance
-8 mmlnmmmmmm balcony
28 mjklvlmmml band
11 mjmmolmmml band $
3 - band called
3 lklqlnlmll bank
-24 lklqlnlmll bank $
2 - bankrupt
9 mpmlmmmmmm bar
17 - bar exam
9 mpmlmmmmmm bar>w
-4 mtkkqkmlmi based
-4 mtkkqkmlmi based on
-15 mllycklmmm bath
-13 mmlvillmmm bath $
5 mhmqmlmmmm bathroom
5 mhmqmlmmmm bathroom $
-19 oilnskllml battery
-18 mjmrlklmmm battery is
-1 hfergynyjr be
-25 mrlliylklj be 0
34 lqijnylfml be a
5 mjlmlmmrml be at
-9 mljsmmmmmm be home
13 mklmmmjsmm be honest
2 mihmimlyml be in
-8 mmiqmllmmm be late
-2 miolmmlrml be more
0 mlrmjmllmm be nice
8 ollmmmmmmm be the
-4 mkktlmmmml be there
-3 mkmkmlllmo be>-ed
1 mklqmmmmmm be>-ing
-25 mrlliylklj be>0
-4 mkktlmmmml be>DEICTIC
-6 mljsmmmmmm be>HOME
-8 mlfnmlymmm be>MOOD
-2 llnmplllml be>PRAISE
34 lqijnylfml be>a
5 mjlmlmmrml be>at
2 mihmimlyml be>in
8 ollmmmmmmm be>the
2 jeyhfjayly be>w
22 - beach
15 - beach $
24 loavxllmmm because
12 - because he
2 mqmkmmmmmm because i
9 - because my
6 mkauxlmmmm because of
39 - become
34 - become a
-24 kndyijhjmi bed
-5 mlhtlmjmml bed $
2 mkmpllmmml bed at
-8 mmlnmmlmmm bed>NOW
2 mkmpllmmml bed>at
5 pimyarcllh been
-13 mkjyfukmml been a
3 - been feeling
1 pmmmmmimmm been in
1 - been my
-3 mlmmmmmmmm been on
1 - been painting
3 - been playing
4 - been sober
11 ommmmmkmml been to
1 - been together
-9 mijwmlkmmm beer
-9 mijwmlkmmm beer $
7 mqljtlljml bees
3 mrmjmlmmmm bees $
0 lctqjyhmll before
-5 mlvjmkjmmm before $
-7 melvjtmmll before she
0 mlmmmnmmmm beginner
0 nnmmlmllmm beginners
1 mommmmllmm beginners $
25 mimlmxmmmm behind
25 mimlmxmmmm behind the
23 tlpjmklmll being
14 - being a
3 ljvhtkdlmm believe
23 - believe in
-6 lmpjlmklmm believe it
10 - belt
5 - ben
1 mmmmlommkm berlin
1 mmmmlommkm berlin $
20 rjagqjylli best
0 kmnmjlommm best $
-1 lllmimvmmj best for
10 - best friend
-14 lmohmltmmm bet
-45 kdynthbjlj better
-28 lkyhklbkml better $
-1 mmygmmkmmm better now
-12 lkirplllmm better than
-16 vgkrsjllmj between
-6 kinurenlly big
-10 mkmljhmlly big city
3 mmsjmllmmm big fan
-10 mkmljhmlly big>HOME
3 mmsjmllmmm big>LIKING
-5 lliywkimml big>w
15 - biggest
25 - bike
15 - bike to
-35 yqlamkllml bill
-26 ynmdmkllml bill $
3 - bipolar
2 - birch
2 - birch lane
11 lmmmmnmmmm bird
-5 mlllumklmk birds
11 - birth
25 lqhhllrmmm birthday
-5 moijmmrmmm birthday $
16 - birthday is
-18 livjrismmk bit
5 mlqmmlmmmm bit of
-15 mljtmljmmm bit>MOOD
5 mlqmmlmmmm bit>of
-5 llxkrkjmml bit>w
-20 msktmimlll black
5 nmmmmmmlmm black $
10 - blames
10 - blames me
-7 mslhmlmmmm blank
28 uimmlmmmmm blind
14 uimmlmmmmm blind $
-2 mhlkmmmsmm block
-19 mvmjejlmmj blog
-18 msmjmklmml blog post
-1 mklkpnmmll blood
-22 mklkpnmmll blood $
11 - blood pressure
35 jixhxjklml blue
-3 mmskllmmmm blue $
-4 mjrkmkmlmm blue one
17 mllpmmlmmm board
2 mllpmmlmmm board $
24 mmmmlmmmmm boat
10 mmmmlmmmmm boat $
-22 mkmrjskmml body
-1 mjkltmlmmm boil
-9 mlmjtmllmj boils
-9 mlmjtmllmj boils at
1 nnhynhkilk book
3 mlmwklllmm book $
11 ohmmmmmmmm book about
4 - book club
-4 mltimmmmmm books
-6 rmfsmmfjmm bored
-5 rmgrmmgjmm bored $
0 mmmolmlmmm boring
0 mmmolmlmmm boring $
-10 mlmknkllvk born
-8 mmmmpmllmk born in
1 - born on
-18 llkmpmglwl boss
10 mlmmmokmmm boss $
-9 mommmmmmmk boston
2 lmyiimjmml both
-3 lmyjimkmml both 're
-1 mlkomjmmsm bought
5 - bought a
23 ltmlhlmmmm boy
1 - boyfriend
1 - boyfriend of
12 - boys
18 - brazilian
-22 lkjyklalml brb
-22 lkjyklalml brb $
-18 lklntjllmj bread
-14 oeryikjlml break
-14 letyjkjmml break $
5 kleyhhhlml breakfast
-2 kleyhhhlml breakfast $
-8 kkklykllmk bridge
-8 mjdxwlklml bring
-2 mkhtmlmmmm bring the
1 - bro
30 mljjylmmmm broke
15 mmkltmmmmm broke up
-17 ljwxggllll broken
-9 mkxoklllmm broken $
7 mlmnmlmmmm brother
6 - brother $
3 - brother 's
-8 mlmnmlmmmm brother is
12 - btw
26 - budget
13 - budget is
14 plkkukllmj build
-17 mlmkvklmmk build a
27 - building
14 - building $
5 mmmlnmmmml built
0 melmimlymm bullet
0 melmimlymm bullet points
9 - bullied
-8 mliumlmmmm burned
-10 mliumlmmmm burned the
-37 sfdyehflju bus
-28 khhyhkjlkv bus $
-4 mlkqmlkmmm bus>NOW
17 - business
7 jyqhgrgylt but
7 lmkwlllmlm but i
7 lymjlmlmml but it
-10 lslkllmlmm but the
-8 mjulhmllmw but>AUX
7 lymjlmlmml but>DEICTIC
3 - but>HOME
7 lmkwlllmlm but>I
-10 lslkllmlmm but>the
-10 lijhpvlyml but>w
-13 lskkjjmmkl button
-13 lifysnfllk buy
-5 momklmmmml buy a
-3 lhksumklml buy>-s
-5 momklmmmml buy>a
3 mljqmmmmmm buy>w
-4 jobtpgtyjn by
5 - by 0
5 mllmqmmmmm by a
4 - by my
-2 melplllymm by one
-4 lkkjhliymk by step
10 mjmtlmmmml by the
-9 mljwllmmll by two
5 - by>0
0 mvjimmmmmm by>AHEAD
-2 melplllymm by>DEICTIC
4 - by>MY
5 mllmqmmmmm by>a
10 mjmtlmmmml by>the
-9 mljwllmmll by>two
-17 lsirfkgymi by>w
-13 llfkkmylml bye
-10 mlglmmylmm bye $
15 - c
18 - cabin
25 - caf
25 - caf é
25 - caf>é
-5 mkllymjkmk caffeine
-5 mkllymjkmk caffeine $
10 mmsmjmllml cake
-6 lvlikkmkmm calculate
-6 lvlikkmkmm calculate the
15 jyayehajmy call
-18 mlhwmlimmm call $
57 nolulmilml call me
-11 lslimlmmmm call the
-7 llfymljmml call you
34 lmiukmkmmm called
-5 lmiukmkmmm called $
3 - called the
-23 vukdmkkmll calling
9 mrmhmlmmmm calling about
-4 mqmkmmmmmm calling because
-4 wlljmmmmmm calling to
5 - calls
5 - calls me
1 pmmmimmmmm calories
-9 mllmojllyk came
1 mmmkqmmlmm came out
-1 mlmmnlmmmm camera
42 nogpyaydja can
-1 lljnhlylml can $
6 lkllvmjlmk can be
-3 mmollmlmmm can do
10 oskjlhllll can i
23 dfayujwilj can not
-3 kkojslkmml can see
-10 mltilmimmm can try
3 nykkllhlml can you
5 - canada
-10 fylfmlklkl cancel
-3 mtlmmlllkl cancel it
-6 ftmfmmlmmm cancel my
-14 mrmklklmmm cancelled
11 - cancer
-16 mkljnpmmml capital
-13 mlllokmmml capital of
7 ljlkiylmjk captain
8 mmmmlulmll captain $
1 mkmmmqmmlm captain of
24 oikyjmhjml car
0 ljlyjmijml car $
10 - car accident
2 mkmpmmlmmm car>AUX
6 momlmmmmmm car>w
-27 kykbkkkjll card
-16 kykelklllm card $
-12 mlmpkmlmml cards
6 lfliolyaml care
-9 lfliolyaml care $
3 - care of
-8 aljrmmxlmm cares
-8 aljrmmxlmm cares $
-12 mlmlmqmmmm carry
-12 mlmlmqmmmm carry a
-6 lkhlwllkmf cars
-17 mkjclymmmm cast
-8 lkklsplmml castle
-6 mkkomnllml cat
-16 lmkmnpllmm cat $
-6 mlmpllmmmm cat is
-13 milnlmtmml catch
-4 klhjyjlmml cats
-10 lmkkukmmml cats $
-19 mmkojlwmmk caught
4 - celebrate
7 rphlmmmlmm center
14 - center $
13 - championship
-3 mjrkqllmmm chance
-11 mjrkqllmmm chance $
-8 iyahykjjmj change
-5 lumkjmmkmm change the
-23 lvygrkikkl changed
-2 mrmmmlmmkm changed my
4 - channel
-3 lyiekvmklm chapter
-1 mrkkmlmkmm chapter $
-30 lmmdbyllkk character
-11 mimhkrmmml character grew
-18 lqmjdummml character is
-6 lqlkmklmmm charge
-4 mnmmmmmmmm charge of
21 - charity
10 - charity run
4 - chase
4 - chase $
-12 lkjhjlyjmk chat
-12 lkjhjlyjmk chat $
-13 momkklmmml cheap
10 - cheated
10 - cheated on
-32 ssoakyijlk check
-6 mtllmlklml check my
-1 vmlmmjllmm check the
-8 lqmlmlmmmm checking
0 muljmlmlmm cheese
16 mpllmlmlmm cheese $
12 - chemistry
12 - chemistry $
22 - chemo
16 mmmkqmllmm chess
-9 mjljtpmlml chest
-15 mlmmmplmmm chicago
2 mtlmmimlmm chicken
20 mklmsmmmmm child
16 mklmsmmmmm child $
-13 mlqmmmlmmm childhood
-13 mlqmmmlmmm childhood $
-8 mmmlomlmmm children
11 - children $
-2 mmmmpmlmmm chile
-5 lmlsmmelmm chilling
-4 mmmlmommmm choice
17 - choir
4 - choir $
9 mlmmlkpmmk christmas
37 - church
9 - church choir
-7 ljkjpjlljy city
-4 lkmkjjmljy city $
11 - civic
-4 uokkmkmlmm claim
-4 uokkmkmlmm claim $
14 lkkyhlilml class
3 mlmpmmmmmm class $
-2 mgmummjmmm class just
1 - classes
1 - classes $
14 mflwmlmmmm clean
-27 mkkwllkmmm cleaning
-10 kpijjlklly click
-1 loklmmmmlm click it
5 mjmmmsmmll client
-4 ppllmllmml clock
0 mkmmojmmmm clocks
0 mkmmojmmmm clocks $
11 pmmmlmmmmm close
-6 ljhhyjlmlr closed
12 - closed $
-13 mkmjmlmmmr closed on
-8 mlhkyklmmm closed the
14 - club
5 - club $
-21 mkltgllmmu coat
13 lrlbiihylj code
9 lomjllitml code $
19 mqmhmmmmmm code is
-34 lbeywffjlj coffee
-3 mehymkkmmm coffee $
-9 mlmomklmlm coffee got
-25 qiayrihlll cold
-17 lkfutkhmml cold $
12 - colleague
0 mlmommlmml colleagues
10 - collect
14 - college
5 - college $
13 lmmlmmmmmm colour
11 mlllkmlkmy com
11 mlllkmlkmy com $
6 lbfyklyall come
-1 nhmllmwbmm come in
-2 mljommmmmm come over
5 mmlpmmmmmm come to
1 mflwmlmmmm comes
0 vmlllmimmm coming
-9 lsjkmtlmlk command
-6 mvmmfmlimk comments
2 mlmlvllmmk community
19 - commute
-6 lnkfpikluv company
0 mnmimkkmwl company $
-12 lkllmmmmly company 's
11 - company i
-12 lvlhkklklk compare
-3 mrlllmlkml compare these
-2 monlmllmmm compile
-2 monlmllmmm compile $
-4 mlmlmrmmll complaint
-4 mlmlmrmmll complaint $
-5 mlojtmjmmm complicated
4 mhltmmmmmm concentrate
7 - conference
-4 mlyammklmm confused
-14 ojmillmllq connect
-14 mkmimlmmlr connect to
17 - constant
17 - constant pain
-3 mlkiwmfmmu contact
0 mylllkifml continue
4 mllktlmmmm contract
8 - contract with
7 mwmilmlkmj convert
8 vllmlmlmml cook
1 - cook for
-4 mklqlmlmmm cooking
6 mmpmlmbmmm cool
-2 mmpmlmbmmm cool $
9 mklsmmlmmm coping
5 - coral
5 - coral reefs
2 - corgi
-7 lkmktlmmmi cost
-7 wglkrmmmmm costs
32 - cottage
-44 evssfydike could
-1 lltlmmkmml could 've
-1 mlpllmlmmm could do
-2 mmjsmlmmmm could eat
-12 lkitnillml could not
-13 lkmljxlmmk could talk
-6 gqmllllmml could you
9 - council
-19 mkklpnmmll count
-1 lmmkommkml countries
1 mmmlnmmmml countries $
10 mjmkximmmm country
15 - country $
2 - cousin
-4 mtmlmkjlml cover
-5 mtmlmkjlml cover letter
2 - coworkers
2 - coworkers quit
9 - crash
-5 mlmmnmmlml crashed
-11 lfiydkxlmi crazy
-5 lljvflvmml crazy $
-5 mllplmlmml cream
-11 mrmllljkml create
-11 mrmllljkml create a
3 - credit
11 - crime
12 - crossfit
11 - crowds
11 - crowds $
2 mlrllmklml cry
-15 mimosklmmk cup
-6 mjmppllmml cup of
-6 mjmppllmml cup>of
-1 ymckmmfmmm curious
39 - currently
6 - custody
6 - custody of
-3 lylhilklmv customer
-6 mkppmlllml cut
5 - cut down
5 - cut>w
32 - dad
2 - dad $
7 - dad had
12 - dance
11 - dance studio
16 mkklmxmmmm dancer
2 lvjqfskmml dark
25 myjkilliml data
12 mpmimmllml database
-4 rxlkkllimk date
-2 rvllkmliml date $
-1 mpmjmmmmmm dates
16 mmmpmlmmmm daughter
10 - daughter $
-8 mmmpmlmmmm daughter is
-8 dbbysdylvh day
6 jhdqgjylmk day $
0 mmmmlmnmml day>w
-22 kfjynjjkmk days
-8 mkkxglmmmm days $
-10 lmmkrlllml days 're
3 mjmmmlmmlr db
3 mjmmmlmmlr db 0
3 mjmmmlmmlr db>0
8 - deaf
6 mmjjfmymmm deal
-17 ljhhekylly dear
13 - debate
-14 lrqolljkml decide
-6 mnksmlmmml decide between
-5 kkltmmmmmm decided
0 mjmlmnmmmm deep
-6 mlvilmjmmm definitely
-24 mumjmlmmmm degree
1 - degree in
-12 mjmormllmj degrees
-15 mkmwillmmk delayed
-1 mltmimklml delicious
-1 mltmimklml delicious $
-8 xfkomlllmm delivery
-8 yelpmlllmm delivery $
-3 mlmmqkmmml denmark
14 - dental
10 mmmnmmmmmm dentist
4 - dentist appointment
-11 mkgvmmmmmm depressed
10 - depression
10 - depression $
8 mnmmmjmmmm describe
-11 mjrkqllmmm deserves
-11 mjrkqllmmm deserves a
2 mnmmmmllml design
8 mljwkkkmmm desk
10 mmlrklkmmm desk $
-7 lfyimmmlmm detail
-29 lumibrlmml detective
-27 mvmldklmml detective in
8 - developer
4 - diabetes
11 - diabetic
7 - diabetic $
4 - diagnosed
2 - diagnosed with
-19 mhyrhgfkjk did
3 lmomlmlmmm did a
-10 kjyqkjflkl did not
-2 nllqllmmmm did the
0 olkpmlhmmm did you
12 - died
7 - died $
-16 lixkksmmkm dies
-16 lixkksmmkm dies $
15 - diet
14 - diet $
-14 tevgyhimml difference
-9 jkvhyjimml difference $
-48 lgayhiillk dinner
-31 ljayhjjmml dinner $
2 - dinner at
-6 mlmommlmml dinner with
-14 ntmfmkmmmm discount
2 - disease
7 lhkxmlmmmm dishes
0 lhkxmlmmmm dishes $
-22 rskjmmmmmm div
73 - divorce
41 - divorce $
17 - divorced
11 - divorced $
3 - divorced and
33 ldvauepyff do
2 qkyljmjkml do $
5 nmlmmmmmmm do about
12 - do crossfit
2 mlmmmmlmmm do for
-11 ctkjmjkljl do i
-4 hlpjkmkymm do it
-2 oaiawoyyjk do not
-6 klujllhlml do that
6 jnpullllmm do the
-5 rmmjlmllmm do we
10 nmmmmmmmmm do with
12 vjjrjlekml do you
12 mkmlrkmmml doctor
16 - doctor says
6 mmllqmkmmm documentary
2 - documentary $
3 mmllqmkmmm documentary about
-9 yynadjfhkj does
-2 ohmmmlmmml does my
-10 kyuchlikml does not
0 lokmmmmmlm does nothing
5 rlmlkmlmmm does the
12 lnkvgmjlli dog
-4 mmlomlmmmm dog $
8 - dog 's
8 - dog from
7 mlmpjjmmmm dog is
27 yljhwjkmmk dogs
25 mmmlqmlmmm dogs $
-19 llkjvklmml dogs 're
-24 lrhslgmmml doing
-4 mtmlmjmmmm doing a
15 - doing an
0 mlnmmllmmm doing that
-1 momklnmmll dollars
-2 mpmlmmmmmm dollars $
-25 rjfyljilll done
-10 mmkpmmkmmm done $
-13 mjjyllllml done with
-15 lelpdxmlll door
-6 mjmlmnmmmm door $
-17 lahyaryjlj down
-14 mgkydljmml down $
5 - down on
24 - dr
0 mpuklljlml draft
-11 lklliymmmm dragon
-14 piljpnlmmj draw
-10 mjmkmpmmmm draw my
-13 ljkhkvlmsl dream
-13 mllllvmmll dreamt
-14 mookmmmmmm dress
-6 mmolmmmmmm dress $
24 lillonmmll drink
2 mkhtmlmmmm drinks
-2 mkhtmlmmmm drinks $
27 mmmkplmlml drive
8 - drive a
-9 mmmkplmlml drive on
-1 mykamkmmmm driver
-1 mykamkmmmm driver $
-6 mqmlmlmmmm drivers
13 mkhulmqmmj driving
4 mlkqmmlmmm driving $
3 mmlmlmtmmj driving test
7 mmmpmkmmmm dropped
4 - dropped $
12 - dropped out
36 - drums
36 - drums $
0 mlslmmlmlm dry
0 mlslmmlmlm dry $
0 mlmlklmmms due
15 - due in
15 - due>in
-8 lillmnmmmm dungeon
13 - during
8 - during the
-29 milylkimml dying
2 mqljqmlmml each
-12 mslkmmmmmm each other
-8 ljiukllmml early
-8 lhkmqrkkml earn
-10 lltkmlmmmm earth
-5 mmqejmxmmk easy
3 mmrljmkmmm easy $
32 yecyfkflmj eat
-2 lllqkmjmmk eat $
-1 qmlmlmlmmm eat meat
-9 mgjymmlmmm eat something
-9 mgjymmlmmm eat>-ing
13 ymmljmlmmm eat>-s
3 mmlpmllmmm eat>DEICTIC
29 qmlmlmlmmm eat>w
-3 lkfwlmimmm eating
-8 mmiqmmkmmm eating $
-3 mljslmlmmm eating now
-13 hmkxfkkmmy eggs
-19 ovjlskklmj eight
-17 mukpllllml eight $
-4 ppllmllmml eight o
-5 lllkrlmmmj electric
-9 udkokmlsml else
3 mglmmmmtmm else $
-14 lydrckhjmy email
-10 moetmmlmmm email $
-17 mrmllmjmmk email to
7 mnmlmmmkml emails
11 mnmmmmmkml emails $
37 mglmmmjymm emojis
25 mglmmmjymm emojis $
-9 lqmlpklkml empire
-9 lqmlpklkml empire $
13 mjmmmrlmmm employees
9 mjmmmrlmmm employees $
-6 mrlmlmmlll empty
-6 kmkixkkylk end
-14 mnljykllll end $
-5 iglnylklml ended
-17 luqjlllkmm ending
-16 lrqjmllmmm ending $
-11 mymjljkmmm ends
0 mtmlmjmmmm ends in
-5 mmkkmllmum engaged
-6 mmkkmllmum engaged $
-14 mhklgllymy english
-6 mkklemlymy english $
11 mmhmlmulml enjoy
-17 kiwkpmlhmj enough
-19 lltmmmlhmj enough $
-1 llmplllmmk entrance
-1 llmplllmmk entrance $
-40 lssbjkllln error
-3 mgvkkmmmmm error $
-7 lqklmmmmmm error when
-44 lyrdhhjklk essay
-3 mkrkmkmmmm essay $
3 mlmmgmlmmu euros
22 - euros $
14 ollmmmmmmm even
2 - even though
5 mmlklmrmmm evening
5 - evening $
8 pmmmmmimmm ever
43 mlleoirlxl every
-1 mlmfkjtmxl every day
1 - every friday
12 - every morning
3 - every night
10 - every other
2 - every two
5 - every weekend
-1 mlkmxmkkml everybody
-13 hiphykklmj everyone
-11 mjrkqllmmm everyone deserves
-6 khciyljlmk everything
-8 llekylemml everything $
-3 lmlgumllmk everywhere
-3 lmlgumllmk everywhere $
-4 llkmmyimlk evil
18 - ex
9 - ex $
-4 llyjklalll exactly
-2 mlykkmalml exactly $
-2 llqlmmlmlm exactly what
11 lllshlmmll exam
0 mmmqhmmmmm exam is
13 kyoiglidly example
-1 mirlmmlhmm example $
11 mlllkmlkmy example com
16 mmmlkmhmml examples
18 mvkmlmmiml examples $
13 mmhmlmpmml exams
9 mmhmlmpmml exams $
-18 hqmkmmmmml excel
10 lokmmmmmmm exchange
-7 mmknmlkmlv excited
-3 lwpjeollll exercise
-1 ltpkkjmlmm exercise you
-5 kljymlkmmm exhausted
-16 mkojimlmmx expected
11 - expecting
-1 mlmlhmmmmx experience
21 lykmjlkmmm expert
4 - expires
4 - expires in
3 jyijjlgsll explain
-1 lnjmkmlsmm explain it
-2 lmyammkmmm explained
-3 kunmglkmmm explains
-6 lmglmmlymm explanation
-9 mrklmlmlmm extra
-16 mlkvlljmmm eyes
3 mllpllkmmm eyes 're
-1 mlhlxkmmmm factory
0 mkmmjmmmmx failed
-9 mykkhmmmml fails
2 mlylimgjmk fair
8 mkmmmlmmyk faith
8 mkmmmlmmyk faith $
14 - falcon
-14 mlkumjkmmm fall
11 - fall $
-25 mlkumjkmmm fall asleep
40 lklkkkymlj family
2 lklkkkymlj family $
6 - family is
-17 nkmknnlllk famous
-6 olmkmolmll famous $
4 mkximklmmm fan
4 mkximklmmm fan of
14 - fantasy
10 - fantasy novels
-3 mjlpjtlmml far
2 mklpmmmmmm far $
-5 mlmljtlmml far>w
4 - farm
4 - farm in
12 - fast
-6 mkmiixmmlm father
6 - father $
-7 mlmkmommlm father is
-2 mkxkkijmum favorite
8 - favorite thing
18 mojljtmmll fear
13 mpkmmmmmmm fear of
1 - february
1 - february $
-49 jfgydlajkj feel
-2 mlyemlimml feel a
-4 mmgllmrmmm feel better
0 mmlmlmlmmm feel great
-2 mllpmmmmmm feel guilty
-4 llfxllklmm feel like
-6 mmfomlmmmm feel so
-13 mgjyljkmll feeling
-5 milsmklmmm feeling a
-12 mkmrlllmml feet
-12 mkkmmsmmmm fell
-14 lglrjlumml few
-5 mhlsplkmml few>-s
-1 mkmlsmmlmj fight
6 - fighting
-14 mitejllmlv figure
-2 mltflmlmml figure it
-17 mlsgmlkmmm figured
-24 kyjjllkklj file
-11 lskllllkmk file $
-4 mkglyllmmm film
20 - films
-4 lkkiukmyml final
16 lljyjlglml finally
12 - finals
11 - finance
11 - finance $
-12 rvdrljhkli find
6 momjmmmmmm find a
-20 mmjsmmjmmm find my
9 wilkmmmmmm find out
-5 lriqlkllmk find the
-6 qqlkftmmll finds
-29 kkihijylll fine
-26 kkfqkkumll fine $
-1 mmrhlmpmml fine with
-4 ldkykmlmmk finish
3 - finish my
-7 lelrmmmmmm finish this
22 mlfummjmmm finished
6 - finished high
0 mmmqmmkmmm finished my
20 ljlmjymmll fire
10 ljlmjymmll fire $
0 mlmlpmmmmm fired
16 - firm
30 latyyddyjf first
-6 jihyklilmj first $
14 mllmqmllmk first aid
6 mlukllmmmm first draft
-1 mkyldmlkmm first one
-13 lhkivymmmm fish
33 kudoumkqll five
17 mulpmllllm five $
2 - five years
7 ooljmmlkmm fix
4 mnmmmmmkmm fix the
8 mnmkmmmmmm fix>DEICTIC
4 mnmmmmmkmm fix>the
1 lltlrlimml fixed
10 nmulgllmmm flat
0 lmulhlmmmm flat $
6 - flat has
-7 lumngjllmj flight
6 mnmmklmmml flight to
14 - flood
12 - flood $
6 mjmqmmmmmm floor
0 mjmqmmmmmm floor $
2 - florida
-10 hqmkikmmmy flour
-3 mmmmemlgmy fluent
-3 mmmmemlgmy fluent in
-2 klhjnykllk fly
-6 llijnxkllk fly $
4 lmmmmnmmmm fly>w
21 mmmlmommkm flying
20 - flying $
-13 lmskmmklmm follow
-19 lygekjlgml following
23 lflwhrjlll food
5 mlmlmsmmlm food $
10 - food bank
-1 mllthlmmmm food is
28 - foot
15 qykfaaylwy for
-6 lljplkymll for $
2 - for 0
-6 pymhgcahlo for a
1 - for about
-10 mmmnmmmmmk for an
-5 mmghmmvmmm for asking
0 nnmmlmllmm for beginners
-19 mlksmmkmml for dinner
24 - for investors
-2 mivkmmimmm for it
-7 aosygjfjkj for me
4 - for months
-3 kojekeoxoi for my
3 mrmplmllmi for our
6 - for six
0 msmkmmlmmm for ten
3 mkmmulmmll for that
-3 nrddptyijp for the
-23 lleilqxyll for this
7 mnmmmmmmmm for three
-4 lnqjkmllml for today
-13 lljpjmmmml for tomorrow
8 lnlkmlllul for two
7 - for work
12 - for years
-10 ygpnykamml for you
-5 lklojltlmq for your
29 lkrgjlsmmy for>-ing
36 myfhektjmj for>-s
2 - for>0
-8 lljpjmmmml for>AHEAD
8 momlmmmmmm for>CODE
-22 kimfspswkk for>DEICTIC
0 ktjhkenwoe for>MY
-8 llonkmklml for>NOW
22 - for>SPAN
7 - for>WORK
-15 yeopvjellp for>YOU
-6 pymhgcahlo for>a
-10 mmmnmmmmmk for>an
-7 aosygjfjkj for>me
6 - for>six
0 msmkmmlmmm for>ten
-3 nrddptyijp for>the
8 lnlkmlllul for>two
-41 mbxqpgakwy for>w
-18 mljlslulmk forever
-15 klxriiklkl forgot
-14 mljsmllmmm forgot my
-22 lviilkkyml form
-2 mrillllyml form $
-6 lslkilhrmk formal
-6 lolkjmiymk formal $
1 mpmimmmmmm formula
15 - forty
-5 mithmllmmy forward
-5 mithmllmmy forward to
18 - foster
4 - fought
4 - fought in
-9 llnjoilkuk found
17 - found out
-2 mkmlplmmll founded
-15 mkmlplmmll founded in
29 moorjhklml four
4 mlonmlkmmm four $
0 qmmmjmmmmm france
-19 mliptijlmm free
3 mmmlnmmlmm free $
-15 mlllsjlmmm free on
12 - freelance
-10 mljtmmjmmm freezing
-10 mljtmmjmmm freezing $
-1 lmkkujlrmj french
13 mllmmmmrmm french $
-12 mpmlpjmmmj french revolution
-7 mqjxnkhlmj friday
-11 mqjxnkhlmj friday $
6 - fridays
6 - fridays $
9 mkmqmlmmmm fridge
9 mkmqmlmmmm fridge $
-13 kmrbnkylkj friend
-16 nmlfmmymmk friend $
2 - friend moved
-14 llulmlkmlm friend says
3 mollmmmmmm friend who
-2 lkonrjrmml friends
-5 mlmqmklmmm friends $
8 - friends in
-7 mmllslimml friends make
25 qabdyqdgsy from
14 - from a
-21 mlmlkmkmky from my
11 - from now
27 - from ohio
2 - from peru
10 uhkhoylllk from the
1 mlmujllmml front
1 mlmujllmml front of
-9 mjmsmljlmm froze
-6 mlmeiylmml fuel
-6 ljeykhjkml full
-8 lxrnflmgmj fun
-17 lksngmnkmk fun $
-23 kyifikkhli function
-8 lqlkklmkmk function $
-10 mrmkmmllml function returns
-1 mokmmmmlmm function that
-5 lsugklelmk funny
-1 llmlllflml funny $
8 - furniture
37 lmmlqmlmmm future
-16 lmkpnqjlkl game
-2 mlkujllmmm game $
-8 mkmimtmmlm game i
-5 mlmnmlmmmm game on
31 - games
21 - games $
4 - gaming
36 - garage
24 mjkvmkmmmm garden
26 - garden $
-1 mkmpmlmmmm garden with
8 - gardening
6 mkmmommmml gateway
7 mjmkukmmmm gave
-4 mjmkukmmmm gave a
5 - gave me
-4 lvlllllkmm generate
-4 lvlllllkmm generate a
17 gmmmlmlymm german
17 gmmmlmlymm german $
-22 hxgyvdgfkf get
-14 jwkjlkllmm get a
-7 krmlmjmmmm get an
-9 lkycmmhlmm get it
11 - get pregnant
-3 mmmlmmlmmm get that
-8 mqhpmlmmmm get the
-2 mhltmmlmmm get up
13 - get>CONDITION
-12 lgwkllglmm get>DEICTIC
-14 jwkjlkllmm get>a
-7 krmlmjmmmm get>an
-8 mqhpmlmmmm get>the
-2 mhltmmlmmm get>up
18 kigpykvkml get>w
5 - gets
4 lrjlljjmml getting
-4 lrlgmklmmm getting a
-11 mrljmlmmml getting an
12 - getting divorced
14 - getting married
-22 mqlkmmlmmm gift
-22 mqlkmmlmmm gift for
3 llmikttmml girl
12 mmmimmtmmm girl $
18 - girlfriend
6 - girlfriend $
2 - girlfriend is
-31 gtyajpfsmi give
-1 miqkmmmmmm give it
-12 lilkluklml give me
-11 mmxcmkkmmm give up
0 myjlmllmmm give you
18 kwtjihllmh given
4 lymklhmlmh given a
15 mgvlkmmmmm gives
15 mgvlkmmmmm gives me
-7 klyakmfmml glad
-5 mlyemmkmmm glad i
0 llsklmlmmm glad to
0 lmskmmimmm glad you
13 mmkpmmkmmm glasses
25 - glasses for
-44 hjgyadwdio go
-18 mjpvkjnllk go $
-1 mrmmmlklml go ahead
7 - go by
-4 mjlqlmlmml go home
-2 lllskmkmmm go in
-2 mlhpmmkmml go now
-16 mllpmllmmm go out
-1 mullmlklmm go through
11 legximkmku go to
-3 mkxemlmlmm go with
-4 mjlqlmlmml go>HOME
0 mlhpmmkmml go>NOW
7 - go>by
-2 lllskmkmmm go>in
-16 mllpmllmmm go>out
11 legximkmku go>to
-12 ltraliyjlk go>w
6 - goal
6 - goal is
-16 mlkcmymmmm goblin
-16 mlkcmymmmm goblin $
-30 mllikimmyl goes
-16 ggcyfcckkg going
-7 lliqmmlmmm going $
-10 mljqllklmm going out
-6 hknyfghlli going to
-5 lklkopmlml gold
5 mllvarmmlm gone
8 mmmmirmmmm gone $
28 ojyaviohkq good
-1 mmxlhmimml good $
5 lmvllmkmml good advice
-4 lmhkymjmml good for
7 mmnmmmmmlm good i
0 mmamlmtmml good luck
1 mmikmmrmmm good morning
-5 mllnmmqmmk good night
-4 klykimimml good to
22 - good with
8 nmnyfaajjh got
1 mqlpmgmmmm got a
19 - got accepted
10 - got an
-9 mlmomklmlm got cold
3 mlqmmmllml got cut
3 - got into
-6 llvblmjmmm got it
5 - got laid
6 - got married
14 - got my
-10 mrllmjmmmm got stuck
1 mmjsmlmmmm got the
-19 lfltmmmmmm got to
-4 mmkpmmimmm got up
-7 mmknmmkmmm got your
15 mmlnmmmmmm got>-ed
8 - got>CONDITION
-11 llvalpjlmm got>DEICTIC
-9 mlmomklmlm got>MOOD
20 - got>MY
22 - got>THIRD
-7 mmknmmkmmm got>YOU
1 mqlpmgmmmm got>a
10 - got>an
3 mlqmmmllml got>cut
1 mmjsmlmmmm got>the
-19 lfltmmmmmm got>to
-4 mmkpmmimmm got>up
4 kuiukhlmlk got>w
-11 mmeomlxmmm gotta
-11 mmeomlxmmm gotta go
-10 ljgiykmkmj government
2 mmlommmmmm grade
15 - grades
11 - grades dropped
8 - grandfather
-8 mmmnmllmmm grandma
-12 mmmnmllmmm grandma 's
4 - grandmother
1 - grandmother 's
4 - grandpa
1 - grandparents
1 - grandparents $
-4 dgynptmjlj great
-1 llwkhmkjmm great $
-6 mkjtkmlmml great day
-2 lmrmkmfmmm great job
10 kllkymjmmk green
12 kmmlymlmml green $
-1 mimhkrmmml grew
-4 mimhkrmmml grew up
5 - greyhound
8 - group
8 - group $
9 - growing
9 - growing up
-11 ojxfmlimmm guess
15 mimlmkykmm guest
-1 mljqmmmmmm guilty
-4 mllpmmmmmm guilty about
5 - guitar
4 lllrmllmmm gym
-2 mlmommmmmm gym $
6 - gym on
-7 hatykyakug had
2 jijxirhlll had a
-10 mlkpmmmmmm had enough
-3 mmjnmmlmmm had lunch
1 - had my
-4 mmokmlmmmm had not
-20 ljmmtjlmxj had to
10 - had twins
7 mlvimmmmmm had>DEICTIC
10 - had>KIN
6 - had>MY
2 jijxirhlll had>a
-4 mmokmlmmmm had>not
-20 ljmmtjlmxj had>to
-27 ljeyiwdlll had>w
26 mgmklylmmm hair
4 mhmjmymmmm hair $
14 mlmommmmmm hair is
20 mkkykmjkmj half
12 mllrlmmmml half past
24 - hall
-5 qllkmtkmmm hand
-5 qllkmtkmmm hand $
22 - handed
18 - handed $
22 - handmade
-8 mjmtkjllmm hands
-8 mjmtkjllmm hands 're
-6 mlljkmymml hang
-4 lklkhlylmi happened
11 mlmlkmrmml happened $
-15 mllljlxlmj happened since
-3 lipjvmlmmm happens
-2 tqxchjrllk happy
-6 lljlmlvmmm happy new
-7 kkxnmlklmm happy with
-7 jgyatiikwj hard
-4 mlyalmlmml hard $
-6 likrnmmmml hard to
1 - hardly
-26 mbicyrahip has
11 - has 0
-14 kaodyrhklf has a
1 mlmlpmlmml has about
9 mjlwhlmmmm has been
-5 mllhylmmmm has great
7 mlljqujlmk has no
-3 mrlllllmmm has three
-2 mklkomkmmw has>-ed
11 - has>0
-5 mllhylmmmm has>MOOD
-14 kaodyrhklf has>a
7 mlljqujlmk has>no
-3 ppkyahklli has>w
8 mlnlmlllsm hate
-24 mlllmlmmsm hate my
-5 nxdveijjlg having
-18 lhkwikpmml having a
2 mnmkmmmmmm having an
-9 mllqimlmml having dinner
-7 ijmrlmmmmk having lunch
-10 lukimllmmm having trouble
30 iivjarjjxo he
22 - he 'll
10 mmlpkllmml he 's
-13 mmmkgvmmlm he has
-2 lmkujlmmmm he is
30 mmmplmmmmm he just
5 - he left
6 - he loves
4 - he never
8 - he quit
4 mmrllmlmmm he says
-13 lltgvhmmlm he was
-17 mimwmkkmmm head
-13 mliyjmjlmm heading
-14 kkuykkalml hear
-2 llprlllmmm hear it
-3 mltkmmjmmm hear that
-3 mmeymlemmm hear you
-39 lgycwgfmll heard
-21 miyhfljmmm heard of
-3 mlkkxkmmmm heard that
15 mmmjmllmmy hearing
-3 mklopllmmm heart
-1 klhrylkmmm heat
0 mkiukmmmmm heating
2 mmiommmmmm heating $
28 mpkmmmmmmm heights
20 mpkmmmmmmm heights $
3 mljkmmlvmm hello
-20 lyyhegehlg help
7 lkpojlmlmj help $
-9 myhkmkhjmm help me
-3 nmmmmmmmmm help my
-8 mlskmkmmml help with
-1 llwlimammm helped
-1 llslkmjmmm helped me
-5 kurlikgkmm helpful
-2 mmrljmhkmm helpful $
7 kiylillmmm helps
-3 kmpmmllmmm helps $
10 - helps me
-19 qilnwnkluj her
-7 smkjmmlmmm her $
15 - her name
-15 iaayakypvy here
-20 kcaycmaqwg here $
-29 mlkillymll here 's
6 mmlommmmlm here i
-3 ljkfjmymmy here to
-26 liyiewmmlm hero
0 mlklkmplml hey
12 ekjhllylml hi
-3 mljimlwlmm hi $
-6 mimlmxmmmm hide
0 mjmkximmmm high
6 - high school
12 - hiking
5 - hiking and
1 mkyietilll him
-7 lmylfmjmmm him $
36 llkfaylmsl his
9 - his job
9 mkmmqlmmml history
8 - history $
-5 mkmmqlmmml history of
-4 llmjkmxlml hmm
19 nmmmmmlmmm hobbies
-12 mllrmkmmmm hold
-19 mllrmkmmmm hold with
16 lmmlqmlmmm holds
-44 rgayegaktj home
-32 theygickuk home $
4 - home with
-8 mmjsmmlmmm home yet
-29 molnlkklml homework
-24 mnmollkmmm homework $
11 - honda
11 - honda civic
13 mklmmmjsmm honest
-8 mlglylkjml honey
0 mllmumljml honey $
-19 jjpaqhylmi hope
14 mmmllmnmmm hope to
-7 klgjkkymml hope you
-5 lsqfmkkmmm hoping
-2 mtklmklmmm hoping you
20 - horses
20 - horses $
8 - hospice
26 - hospital
21 - hospital $
1 - hospital since
6 lljvimkmmm hot
5 mpmkmkmmmm hotel
26 lglorllmmm hour
-28 mjllrllmmm hour $
-16 yalfnqllly hours
-15 yclhnkllmy hours $
21 mlnmmujmmm house
9 mlhqmujmmm house $
11 - house in
2 - house was
-50 yggehcwjrd how
-2 gmjsmmmmmm how about
2 rlmmmllmmm how can
-1 iqlkmllmlm how do
-4 sljlmmmmmm how does
-20 lkmlmmmmvk how i
-12 kljwmmkmmm how it
-19 sikjrmlmml how long
-5 mtmlilmmml how many
-3 yilkmjlmmm how much
42 sjkkqmklmj how to
-2 kmpmmmkmmm how you
3 mlrlmkmmmm huge
1 mlrlmkmmmm huge fan
-23 mkjbmoymlm human
-21 mlkdmoymlm human $
-17 mjkhylllmi humans
-7 mmeummimmm hungry
0 mlmsllllml hurt
5 - hurt my
2 mjgyjlklmm hurts
2 mjmvmlkmmm hurts $
20 - husband
5 - husband $
2 - husband is
1 - husband never
6 - husky
16 mayhayaaya i
-20 hnmhfuooho i 'd
-24 dtqyfddeif i 'll
-12 hebyatfatn i 'm
15 - i 're
1 pvcycdahpt i 've
-10 mulklimmmm i added
1 - i adopted
-17 llxfmkilmm i agree
5 - i also
15 - i always
-14 miyglhjlml i appreciate
6 nmmmmmmmmm i ask
-28 liybxkkmkl i asked
-3 mkskvkgmmm i believe
-14 lmohmltmmm i bet
-8 mlkomjmmsm i bought
5 - i broke
-10 mliumlmmmm i burned
-2 mmjsmmimmm i buy
-11 lslimlmmmm i call
-6 mmllljmmyl i came
23 igvojiujll i can
-12 mlmlmqmmmm i carry
0 msllmlmmmm i changed
-9 lrjlmlmmlm i click
10 - i collect
7 mmlommmmlm i come
1 - i cook
-12 jjgtkyjllk i could
-22 klwiljplkl i did
33 ukimioxwil i do
-13 qjlkmnmmmm i draw
-13 mllllvmmll i dreamt
-13 mkmlmnmmll i drink
10 - i drive
-4 mmmpmkmmmm i dropped
8 - i eat
9 - i enjoy
8 - i failed
-39 kipykeaklk i feel
-17 mlsgmlkmmm i figured
0 kqmmmmmmlm i find
12 - i finished
-19 mlnsljlmkl i forgot
1 mmommmllmm i found
6 - i gave
2 byjolgillh i get
11 lkkrlklmkv i go
-1 kgjxlhhlll i got
-11 mmeomlxmmm i gotta
10 - i grew
-9 lkxfmljmmm i guess
-23 kgjojqilwk i had
8 mlnlmlllsm i hate
1 mmrkmmgmmm i hear
-16 llglyimmmm i heard
-2 nmmmmmmmmm i help
-8 klrdljslmm i hope
5 - i hurt
1 - i inherited
17 - i joined
-31 utfpljpkll i just
3 lnktmjmmmm i keep
8 mmnmmmlmmm i knew
-15 ekyfljjlmm i know
-2 lhjxmjmmmm i left
-5 jiyelkekkm i like
-12 lkljjtlmqt i live
-6 mmllmqmmmm i lived
-8 mlkklnkmly i look
-15 mjmljimmyk i lost
-1 jkhqlknklm i love
17 - i made
6 htmlmlmmmm i make
-6 oirlmlmlmm i mean
-5 llqklkmmmm i meant
-5 mmltmkkmml i meet
8 - i met
19 mmoimmmmmm i might
2 mmflmmsmmm i miss
-17 llbumltmmm i missed
6 - i moved
-8 mkfulkmmxm i must
-47 kyckcagrji i need
-8 mlrllklmmm i never
-9 mijslilymm i only
9 - i opened
-14 mlivmilmmm i overslept
0 mmmmmmlmmm i owe
-6 lkklltkmul i own
20 - i passed
-1 slmmmhmmmm i pay
18 - i play
8 mlplmmmlmm i prefer
-10 mrmlmlmmkm i press
-3 msmlmimmmm i put
1 - i quit
-7 mlmkmommlm i ran
12 mmhmyllmmm i read
-6 mkrkmmmmmm i really
6 - i rent
1 moklmmmmmm i run
-16 mlrimkqllm i said
-11 llwimlglmm i see
11 mjmmmnlmmm i sell
17 - i send
-1 nmnlmmllmm i should
10 - i signed
9 - i sing
18 - i skip
17 - i sleep
-13 mlhwmlkmmm i slept
5 - i speak
2 - i spend
-16 mllsmllmmm i spilled
1 - i start
7 - i started
12 oiplmlkmmm i still
6 - i stop
4 - i study
14 - i swim
24 mjlqmmmmlm i take
1 - i teach
-5 mhklmtmmmm i tell
-4 qkkkmvmmlm i the
-36 rgwfyafjkk i think
-11 mmwilklmmm i thought
2 - i told
5 lliykgmmlm i took
11 - i travel
1 mmpkmllmmm i tried
1 - i trust
11 - i turned
-21 llyaljjllm i understand
25 mqkmmmmmmm i use
8 - i used
4 - i usually
7 - i visited
2 - i volunteer
-3 vmkpmklmmm i wait
-18 ayfjfanxih i want
20 mlkrfdnkyk i was
-13 mkjwmklmmm i watched
12 nlmmmlmmmm i wear
3 lhlvlklmml i went
-13 nkjklvlmll i were
-34 ksldjyslml i wish
-5 mlmrmjmmmm i woke
14 mmmmlmmmmm i won
-4 mlmikolmvl i work
9 - i worked
-13 qlrbkyjxkl i would
29 - i write
23 - i wrote
-6 kuepxljlml ice
-5 mllplmlmml ice cream
-5 mllplmlmml ice>w
-6 mjlkxljlmk iceland
-9 okxhllhjml idea
-8 mlximmhkmm idea $
-19 myljhllmmk ideas
-19 myljhllmmk ideas for
1 ydjftybkhg if
-9 nhihgyklhi if i
13 mlpmkmllmm if it
-1 yjnkxjgmmm if you
6 mlmmommmmm illness
6 mlmmommmmm illness $
-17 kgyclxglll imagine
-13 mmydmljmmm imagine $
-3 mjmmmulmll imagine i
-4 mullmljfml improve
29 feaxuuayxf in
-25 lwkofthlll in $
3 mmmqkmlmml in 0
-37 lkleylkgkg in 0000
-8 hdfqbyefjt in a
-3 plmnilmmmm in an
1 mkklmxmmmm in another
2 - in april
2 - in august
-12 mkkyjlkkml in bed
1 mmmmlommkm in berlin
-12 mommmmmmmk in boston
11 - in charge
-2 mmmmpmlmmm in chile
-8 mklsmmkmmm in class
17 - in constant
1 - in february
-5 mllpommmmm in five
2 - in florida
13 mllmmmmrmm in french
1 mlmujllmml in front
2 gmmmlmlymm in german
5 - in her
-5 mlltkmmmmm in here
20 - in hospital
6 lkpjmmlpmm in it
15 - in june
12 - in leeds
-9 mpmohlmlmj in line
3 pmmmmmimmm in love
1 - in march
33 nmmmlmmmmm in may
7 mlqkmmmmmm in mind
20 lplcqujlij in my
-23 mmmkrlmmmm in november
3 - in oakland
7 - in october
8 - in ohio
-1 mnkmmkmolm in one
-5 mmmmllmiyi in order
6 - in prison
-5 nomlllmmmm in rome
-5 mgjljmkymm in simple
-9 mwlkmlmmmm in size
4 - in spring
-9 mmmmomllml in sweden
-5 mllplmmmml in ten
0 fanyuesoqq in the
-5 kykoamjmkk in this
-18 mkmljklrvl in three
-4 mgmsmmmmmm in tonight
-20 mlmnnmmmml in twenty
3 mjhmmmmymm in two
-11 mlmmqjmmml in vermont
-16 mlmmkemmsl in vienna
-1 mmmlplmlmm in winter
3 - in with
-5 mmmmommmll in zurich
-2 yyqgaclkkl in>-s
3 mmmqkmlmml in>0
33 nmmmlmmmmm in>AUX
-17 lhltgliymh in>CODE
-5 hwmqavirjj in>DEICTIC
3 pmmmmmimmm in>LIKING
4 mmmljmlmmy in>MOOD
14 lolayuhlii in>MY
4 mgmsmmmmmm in>NOW
-5 mmmmllmiyi in>ORDER
10 llliyllkml in>SPAN
5 - in>THIRD
-8 hdfqbyefjt in>a
-3 plmnilmmmm in>an
-12 mkkyjlkkml in>bed
-5 mllplmmmml in>ten
0 fanyuesoqq in>the
3 mjhmmmmymm in>two
19 aaaayauyua in>w
-3 ltkjiliwml include
-6 jsllmlmmmm index
-6 jsllmlmmmm index $
1 - inherited
1 - inherited my
-7 mnmlkhmmlw input
-14 mgjrmllsmm inside
-8 mylfmlmmmm installed
-19 mlkrmmmmmm instead
-19 mlkrmmmmmm instead $
12 - instrument
21 momlmmmmmm insurance
14 - insurance company
-16 kpleplmmmy interest
-4 lmtllllmlm interesting
17 mlmmmnmmlm intern
-9 lpmmlllmml internet
-9 lpmmlllmml internet is
9 - internship
5 - interview
2 - interview at
29 lmnhkylalk into
11 - into astronomy
10 - into my
-12 lgljkymlll into the
0 mnllmjkxmm introduction
0 mnllmjkxmm introduction $
25 - introvert
25 - introvert $
-21 sllislklml invented
28 - investors
20 - investors for
-29 mkmlmkkmmy iphone
-22 mlmlkllmmy iphone $
86 yaqyraaega is
-10 yegjlkymmm is $
21 lwlimulmmj is 0
13 mlmlmpmmlm is 0000
-13 rtkaybkymj is a
-13 lykdjjmlmk is about
-8 mmkvglmmmm is asleep
9 mkmomlmmmm is at
-1 nlolkmlmmm is better
-21 liwyhgllll is broken
33 - is called
-23 mllnmllmmm is calling
-17 lllltjmlmm is free
14 mmkmsmmmml is from
-4 lmhkymjmml is good
-1 llvkjmkjmm is great
-10 klllqmlmml is hard
-10 mkmqmllmmm is here
23 - is i
20 momiqjllll is in
5 uhllkmmmmm is it
-2 mlmmmmmmmm is killing
11 mlmmmjmmum is my
14 - is next
-6 svjiekklmm is not
11 - is olive
63 mimqmmmmmm is on
16 - is our
-13 mjmnjulmml is out
-19 lklvellmmm is running
11 - is selling
-6 mlmilvmmmm is small
0 mfnrkmmmmm is so
6 mlmommmmmm is still
0 nmlmmmmmmm is that
-14 vugavlkjlk is the
3 nkmkmmmmmm is there
-3 kyjhilmkmv is to
-6 jnwpflklmm is too
1 - is visiting
-1 llxllmmgmm is wrong
-9 ulmkkmmlml issue
-42 xlyanajyua it
-58 ikyaaaqdth it $
-6 kpigslylml it 'll
16 yagryirhji it 's
-2 mlqklmmkmm it a
-2 grjmlmlymm it again
17 - it back
-15 mqokmmmmmm it but
-7 wglkrmmmmm it costs
4 mlqlmllmmm it did
2 momlkmllmm it does
-2 mjluokmmmm it has
14 mmgukmlmmm it hurts
2 mpmmlklmxk it i
-7 leelillymm it in
-3 ljcjulylmm it is
1 mmrlhmlmmm it makes
-10 mlqbmmlmmm it now
-2 klyfkmlmml it out
-1 mrilhmlymk it should
-4 morklmmmmm it still
-2 kmhhymlmml it takes
-7 mkqllllmmm it that
28 llgymmllmm it to
-2 mkkommmmmm it tomorrow
0 mldvmmmmmm it tonight
-11 lllpmmlmmm it turned
8 mvrmmmhgmm it up
0 ljmpklslmm it was
27 mmnmmmmmmm it when
-6 lnqlmmmmmm it with
-2 nthlmlmllm it without
-8 lkydklllmm it worked
-5 ljykjmhlmm it works
9 tkmmmmkmmm italian
5 tkmmmmkmmm italian $
-1 mklqmmmmmm jacket
5 - january
5 - january $
-4 mmmkplmlml japan
12 - java
3 mwmlmmlkmm jazz
-1 mwmlmmlkmm jazz $
17 - jo
65 krrjhimkyi job
-18 lkukilmmsl job $
-17 mlmmmjmmvl job and
10 - job as
23 - job at
1 - job interview
6 - jobs
9 llkmimlmly john
-21 igmpkmmmmw join
17 - joined
7 - joined a
-13 lskkmmlkml json
-2 mokmmmlkml json $
6 - judge
2 - july
1 - july $
17 - june
17 - june $
-33 ygqyibpkhd just
-7 ljuakkymmm just a
-2 lllplmjmmm just about
-11 mllqllimmk just arrived
-5 lmlsmmelmm just chilling
-2 lmthrmjlmm just do
-1 kmmkmmltmm just give
6 lmkpmmjmmm just got
2 mmkpmllmmm just had
-13 llrbmlymlm just kidding
-5 mllqlmkmmm just left
-15 llkyllfmml just now
9 mlmnmmmmmm just put
-2 lmmplmkmml just reached
14 - just started
-10 xrjhmmlmmm just want
-3 lmkfmmwmmm just wanted
29 lcynshqlmk keep
20 - keep bees
7 mkmlllxmmm keep in
0 mfummmjnmm keep it
-1 mlqkmmmmmm keep that
16 mkmlrkmmml keeps
-22 mmiumlkmmm keys
21 - kid
9 - kid $
-13 klibllymlm kidding
36 - kidney
30 - kidney transplant
28 irktjinmll kids
13 jtllkkqmmm kids $
-11 mllugllmmm kids 're
1 - kids in
-11 lmllrllmmm kids these
-10 mlmomlkmmm killing
-10 mlmomlkmmm killing me
-7 mrmkvmlkmj kilometres
-3 mlmmkkmmwl kilos
-12 mlklclylmk kind
-34 lijeoyhmjk king
-5 mkkkmxmmmm king $
-11 mkmjmrjmlm king and
-15 mkmelylmmm kingdom
-15 mkmelylmmm kingdom is
-13 mllilmxmmk kisses
21 - kit
-2 mmlqkllmlm kitchen
-13 mmlqkllmlm kitchen $
5 - kitten
18 - knee
7 - knees
-1 llnlosjmmh knew
-8 mlnmjtlmmj knew that
22 - knit
22 - knit $
-44 yaoinejiji know
-17 mlyhllhkml know $
-6 slplkllmml know a
12 yeklmmmmmm know how
-1 llkltmlmml know that
-12 yjlfmlmmmm know the
-16 yflkljkmmm know what
15 akllgtvlml knows
-3 cklmctwmmm knows $
8 - korean
4 - korean war
23 - lab
22 - lab $
-3 kjknlmwmml lah
-3 mjlpmmlmmm lah $
5 - laid
5 - laid off
-15 lklkiylmmk land
-6 mlkonlklmk landed
18 mrmllpjmlk landlord
-16 mrmllpjmlk landlord $
14 - landlord is
2 - lane
7 lkljxlllml language
5 llmlwmmmml language $
-13 mmmlomlmmm languages
0 mklnuljlmk laptop
1 mlmpmllmmm laptop is
-4 lxlllllfmm large
-6 lmmlolmlml largest
-7 fnlnmmmmmm lasagna
6 hjarayyliy last
12 - last month
-8 lffyirkllk last night
8 - last spring
-11 mmlmkmpmmm last summer
-18 mklkilwmli last talked
4 mmkipltmlm last week
6 - last weekend
9 mlklqlvmmk last year
-3 mlkgymklml lasts
-7 kjayfktlml late
-5 llawhlmmml late $
3 mmmnmmlmml late to
-3 mllsjmlmmm lately
-7 mllsjmlmmm lately $
-20 kihvliilkk later
-16 ljimlkjlll later $
-3 lmlqmklmml later i
-15 mlgumlkmmm laundry
-1 mlllsmlmmm law
3 - law in
-13 mlllsmlmmm law>AUX
3 - law>in
25 - lawyer
-2 mmmkqlmmmm league
13 kqjiykkkmg learn
32 - learn how
28 mhlmummmml learn the
14 - learned
7 - learned to
38 mlmkommmmm learning
10 - lease
-8 moklfllmmw least
-6 muklflmimw least three
32 kkhyiwkmkk leave
27 lllomolmmm leave $
-19 ukkjoklkmh leaves
-15 mkinksjmwl leaving
-4 mmmnlmmmmm leaving in
-13 mlknmkkmwl leaving the
-2 mgmmqlmmmh leeds
22 ojfyjojkli left
-5 pphqmijkmk left $
18 - left handed
3 - left me
-9 mimqmlmmmm left my
7 llkumkmmmm left the
0 mmjrmmmmmm leftovers
0 mmjrmmmmmm leftovers $
-50 mhwqakyala len1
6 yyauyyadyy len12
71 ppfaaygryy len20
-106 aayfaayyaa len3
-55 jayyyawoaa len6
10 - lent
8 - leo
-3 lljldmiyml less
-25 jtknesyfjh let
1 lnuklmkjmm let me
-25 ksfoftsiki let us
-1 mminmlummm let you
-25 ksfoftsiki let>WE
-1 mminmlummm let>YOU
1 lnuklmkjmm let>me
-29 lrljetjkrj letter
-9 mqlkhyjklk letter $
-20 lymkfjljmk letters
9 mmlpmllkml library
13 mpmlmmlkml library $
20 limmvkmmmm license
-9 pgltnmjlml lie
-46 mjahysskwj life
-25 njakktymwl life $
-13 lmllsmjmmm life is
-9 mmlnmlmmmm lift
-6 mulsbsljlm lights
4 mwmllmljmm lights $
-9 mlltcsmmlm lights went
-35 xyyaaafyge like
-1 mlrmmmlmmm like $
-14 lunjggkyml like a
-9 mwjpmllllm like i
24 ljikmmjylm like it
12 - like my
-4 mmjrmmmmmm like nobody
-5 rjfmgmykml like that
-22 lcwhmllulm like the
-9 mkplmmlklm like this
9 wyajlikhlj like to
-5 lqykklglmm like you
-6 mmnlmmjlmm like your
9 lkyjllkmmm liked
14 lojlymikml likes
-2 lgmklmmsmm limit
-27 lllvgllimi line
-13 mmmpmmljmm line $
-10 mumjhmmlmj line 0
-9 lpyikllemm link
-9 mrklmlmgmm link $
-1 ommllmlmmm lisbon
-9 gwiiljkelh list
-5 lmkkmlkkml list $
-5 mnllmlmlml list and
10 - list for
-7 hqllmlmlmm list of
13 - listen
13 - listen to
-13 mjugmlymml listening
-9 liprpikmmm little
25 qjidythkqq live
-15 rjkfsalkrt live in
5 - live near
2 - live with
5 - live without
-13 lkljfylmml lived
-13 mlljhymmmm lived in
-3 liklokmllq lives
-4 mkmmnjmllq lives in
3 mkmlkommmm lives on
36 mlmmmmlmmm living
9 mlmmmmlmmm living $
17 - living in
29 - loans
18 - loans $
4 immkvlmmml lockdown
3 mqmmmjklmm logo
-5 mqmmmjklmm logo for
-18 kjrdijyjmk lol
-14 lkralkylml lol $
-2 lmhrllulml lol okay
-2 lmhrllulml lol>MOOD
-5 mmkmmkmmxl lonely
-53 nioynlrhlg long
-10 lirymkkimk long $
-13 llmlpslmmk long ago
-12 kmkumkkmmm long day
-2 mlplglxlml long time
-5 mkmlpjmmml longer
-22 ltxblmiily look
-9 mlsimolmlk look at
-5 mklhgymmli looked
-5 mklhgymmli looked at
-26 kytakjjlju looking
-26 kykakjjlju looking for
0 llylemdkmk looks
-22 lylglkkmml loop
32 - lose
10 - lose my
16 - lose weight
20 mmklymikml losing
6 mmklymikml losing $
14 - losing my
10 mjmmrmmmml loss
10 mjmmrmmmml loss of
-42 kiulqffiyi lost
-17 mlmmkkmmwl lost 0
-9 mjkrmjlmvk lost my
2 llllummjml lost the
-4 kbykpjnkmj lot
19 lkylblhlml lot $
11 mlknrlmmml lot of
-2 mklmsmmmmm lot to
11 mlknrlmmml lot>of
-2 mklmsmmmmm lot>to
5 idllqiyitj love
-3 olkllmrmmm love $
-10 kmsjmmlmmm love how
-7 lljlxmjlmm love is
-13 lknmmljmul love it
5 - love me
-2 mmommmjmmm love that
-4 mmqkmmlmmm love the
11 mjwkmmkmmm love to
4 - love with
-8 mmallmymmm love you
6 mmlmmmommm loved
-3 jlklmmxmmm lovely
6 mlkllimmyl loves
-4 mmlllkmmul loves me
4 mlmpmllmmm low
-1 lllkpnmllm lower
-3 mkaklmylml luck
-3 mkbllmymml luck $
-44 qaeyhgqlmi lunch
-22 ujitjkklml lunch $
-12 mmkqlmkmmm lunch break
15 - lyon
19 liyljqkllk made
4 mkvmllmmmm made a
15 - made it
-3 mpmlmmmmmm mail
-13 mmlqmllmmm mainly
7 - major
23 - majoring
23 - majoring in
-38 lydhpoalwe make
-26 kuthikkkmk make a
-3 lebtkmkvmm make it
7 mnmmmmlmmm make me
14 - make my
-2 lrlmmmljmm make that
-2 khyixkaimk makes
-4 llklvlkmmm makes a
-5 mkylgmelmm makes sense
-11 lwjkmkhmmm making
-14 mxmemkmmmm making a
-1 mlmnmlmmmm mall
-1 mlmnmlmmmm mall now
-3 ymjlrmkkml mammals
-3 ymjlrmkkml mammals $
-3 mkllgrmmlm man
-6 lqmklllmlv manager
-41 lplkpjkkkq many
25 mkmkwmmmmm marathon
4 - marathon in
6 - march
6 - march $
-62 aayaaryaya mark!
-4 lkjigmxkmy mark:
-19 yaaaaaaada mark?
11 mlmgvlmlml market
6 mnmmmmmmmm marketing
26 - married
18 - married $
1 - married 0
2 - married in
-13 llmloplmmj mars
-13 llmloplmmj mars $
24 - martin
1 mlmmjummmj mary
5 llmmmmmmmm master
-4 momlmlmmmm math
9 kvlmlllmmm maths
38 nlpkklmmmm may
37 nmmmlmmmmm may $
5 - may 0
81 ayyyaoeawa me
-9 arfobyyhki me $
-28 lxpjhkgjmk me a
-15 mqolllkiml me an
-6 mmlllkmmul me and
16 mkmsmmllmm me at
14 - me even
13 - me for
0 njmmmmmmmm me how
-20 mllpmjmmtl me i
7 - me in
0 uimmlmmmmm me is
-2 lljlmllymm me questions
5 mmnmlmlmmm me see
15 - me she
1 mnmmlmmmmm me ten
-2 hurjlmkgmm me the
17 ksljwllllk me to
-13 mlmpmllmmm me today
-13 mlmnmlmmmm me up
8 mjlxmmjmmm me when
-7 muilmkkmmm me with
-4 kjrrimlmml me>-ing
14 - me>-s
0 uimmlmmmmm me>AUX
17 lljlmllymm me>CHAT
11 - me>DEICTIC
-20 mllpmjmmtl me>I
-4 mllsjmlmmm me>LASTING
-13 mlmpmllmmm me>NOW
15 - me>THIRD
8 mflxmmjmmm me>WH
-28 lxpjhkgjmk me>a
-15 mqolllkiml me>an
-6 mmlllkmmul me>and
16 mkmsmmllmm me>at
13 - me>for
7 - me>in
5 mmnmlmlmmm me>see
1 mnmmlmmmmm me>ten
-2 hurjlmkgmm me>the
17 ksljwllllk me>to
-13 mlmnmlmmmm me>up
29 lswdiokglk me>w
-7 mmhllmtkml meal
-20 ppyfjiekml mean
-3 jvokllilmm mean $
-1 sjomllmmmm mean the
2 mopmjmlmml means
2 mlrmjmlmml means a
-5 llqklkmmmm meant
-4 mlplmkmmmm meant the
14 qmlmlmlmmm meat
5 - medical
-1 mpllmlmlmm medium
-12 nibyiislli meet
-6 llcykjummi meet you
-22 jkjybjekmv meeting
-15 kllygkhlmk meeting $
-3 mmlokmmmmm meeting is
5 - member
-7 mjllppmmlm memory
-5 lmllqmllmi men
16 - mentor
-1 mlkummkkml message
12 - met
1 - met my
1 - met>MY
18 - metric
18 - metric units
-2 mlmlpmlmml mg
4 mkmitkmlml middle
19 mmoimmmmmm might
4 - migraines
-12 gykxbkjimj milk
-5 mslqkljlmk milk $
-8 mjmlqnmmll million
-15 nppijltkkl mind
-23 lqqijltkkl mind $
12 mtmlmmklml mine
-4 mikullllmm minute
-4 mikullllmm minute $
9 lpjosmklml minutes
10 lrjrlmklml minutes $
8 - miscarriage
2 mmelllvmmm miss
3 - miss my
-2 mmelllvmmm miss you
-18 lkdwklslml missed
-6 mlkullllmm missed the
-1 ljylkkmmmm mistake
-3 lpklxlkkmj mistakes
-3 lpklxlkkmj mistakes $
-2 lmtlllclmm misunderstood
-2 jkllyjimmj mix
-2 jkllyjimmj mix>w
-3 mykkimllml mode
-3 mykkimllml mode $
8 - model
-11 lqknlkqllk mom
5 - mom 's
-20 mllomllmmm mom is
-17 lhlillwmmm moment
-17 mjlnmllmmm moment $
-12 mkmjglkmmy monday
-12 mmmkimlmmy monday $
-3 mmmlommmml mondays
-7 mmmlommmml mondays $
4 - mondays and
0 iylarmjllg money
-11 immljnmmmh money $
12 - money and
-6 mpmlmmmmmm money from
11 - money to
-7 mmmmmlmmml mongolia
29 mglmoqlmmk month
25 mhmmmrlmmm month $
-7 mkllekvmvl months
-5 mlmmkkmmwl months $
-9 mmmlgmvmmm months ago
-22 mllqmllmmm mood
-17 ljkgyqllli moon
-12 lklhyrlllj moon $
-44 hoygipaylg more
-27 ktnmpsijml more $
-15 lyjlklmmmm more about
-5 lshljlirmk more formal
21 mlkmlmlwml more than
34 ldaxkkykll morning
8 leaxlkykll morning $
7 mmkpmmlmmm morning i
14 - mortgage
10 - mortgage $
-17 lejhwjipky most
1 - most is
-3 mkmlolmlml most of
-13 mklkykmlll most people
18 - mostly
14 momkmmmmmm mother
-13 momkmmmmmm mother 's
5 - mother is
5 - mother-in-law
-17 mhlmlmmmmy motivated
20 pommmhlmml move
33 - moved
22 - moved to
-18 ogjprdilml movie
-4 oklpkkjmmm movie $
10 - movies
5 mmmkmjmmum moving
-9 mmmkmjmmum moving to
10 - mr
10 - mr>w
-3 sflyeiojli much
-9 mlgyjmimmm much $
-6 mluokmglml much better
-28 ljlkwgmmml museum
-25 lllkujmmml museum is
10 mklrmmkmmm music
-19 jykpaohjxo must
-6 mkolgllmmx must 've
-2 lpqlrljpmh must be
15 ayaqaynqya my
4 - my 0
-3 mpmlmlklml my account
5 - my ankle
-8 mpmkmlmlll my app
4 - my arm
1 - my aunt
27 mlmmmmmmmm my back
-6 mjlfmlyllm my bad
-18 mjmrlklmmm my battery
21 - my best
7 - my bike
-35 yqlamkllml my bill
40 - my birthday
11 - my blood
-17 mlmmmkkmwl my boss
1 - my boyfriend
1 - my bro
3 mlmnmlmmmm my brother
12 - my budget
-10 mllpmmjmmm my bus
8 - my business
5 mkmpmmlmmm my car
-14 lylfllklll my card
8 - my cat
-20 mdmekyllml my character
-13 mlqmmmlmmm my childhood
9 mhmrmmlmmm my class
-24 nplfmlllml my code
-3 mlmomklmlm my coffee
8 mommmmlmmm my company
2 - my cousin
2 - my coworkers
12 - my dad
11 mmmpmlmmmm my daughter
11 - my doctor
3 mjmnkqkmml my dog
4 mkmkktmmkl my dream
14 - my driving
-14 mvrjljkmml my essay
18 - my ex
-16 mlkvlljmmm my eyes
-10 mlmkmmsmmm my family
-5 mlmkmommlm my father
-1 lkykkimmum my favorite
-12 mkmrlllmml my feet
22 mhljkklymm my first
-21 mumilklmmm my flight
-8 mgmsmlkmmm my food
-30 mlsdlkyllk my friend
-10 mrmkmmllml my function
12 - my garage
17 - my girlfriend
6 - my goal
7 - my grandfather
6 - my grandma
4 - my grandmother
3 - my grandpa
1 - my grandparents
18 mlmommmmmm my hair
-8 mjmtkjllmm my hands
-17 mimwmkkmmm my head
9 - my home
18 - my husband
-9 lpmmlllmml my internet
-26 mkllmilmyk my job
-22 mmiumlkmmm my keys
9 - my kids
-15 mkmelylmmm my kingdom
12 mrmmlmjmml my landlord
7 mlmpmllmmm my laptop
6 - my last
4 - my late
5 - my lease
-24 nlmlljlmwm my life
-19 mumhmlkmmm my loop
-20 mlktlkkmmm my lunch
7 - my manager
-4 momlmlmmmm my math
16 - my mentor
-9 mllomllmmm my mom
5 momkmmmmmm my mother
5 - my mother-in-law
-16 mhmklrlmlk my name
-6 mmmommlmmm my neighbour
2 - my neighbours
5 mpmkmlmmmm my new
-6 mlmomlmmmm my nose
-10 mmmmlommkm my novel
17 - my old
-22 jyldlkklll my order
27 - my own
-14 nmmommkmml my parents
-14 mlmmmplmmm my partner
-12 mqmkmmmmmm my password
-18 mllrmmlmmm my pen
4 - my phd
-20 malylhjmmk my phone
-12 mhkfmjyllm my pleasure
8 - my policy
-22 mllqmmkmmm my pyjamas
-2 motkmmlkml my question
5 - my rent
13 - my roommate
14 mnmmmmmmmm my savings
2 - my school
-9 mjmsmljlmm my screen
26 - my script
5 mlmmmmmmmm my second
10 - my shift
-16 mllsmllmmm my shirt
7 mkmtlmkmll my shoes
-15 mllmmklmsm my sister
13 - my size
8 mmmnmmlmmm my son
-9 mjmemylmml my spaceship
10 - my startup
6 - my steak
16 - my student
-10 mjmkmpmmmm my sword
-8 mmrlmlmmlm my teacher
8 mllslmkmml my team
-13 mkkjlxmmll my teeth
13 - my therapist
22 - my thesis
7 - my third
3 - my time
2 - my two
-20 mlmmllmmlt my uncle
15 - my wallet
-13 mljrmmlmmm my way
10 momlmllmmm my website
3 - my wedding
-12 mlmullkmmm my whole
4 milpmjmmrm my wife
3 - my work
18 ljqllimmvl myself
-5 ljqllimmvl myself $
15 - nadia
17 mnmieoilkq name
-13 npmkmllmmm name for
15 mhmklrlmlk name is
2 - named
-3 mvmljmlemm names
-3 mpllmmmmmm nan
-32 lfgyijklmm nap
-18 lgiyjklmmm nap $
25 - navy
21 - navy $
10 molqlhmkmm near
4 molqlhmkmm near the
-4 momjmmmmmm nearby
-4 momjmmmmmm nearby $
14 - nearly
14 - nearly blind
4 - necklace
-95 iyaumaayha need
-3 anmpmlmmmm need $
-14 ksckqekilk need a
-1 rlmrklmlml need anything
-7 mtkjmlmmmm need help
-3 miiykmjjml need sleep
-7 mkjtllmmmm need some
-9 ltgglimymm need the
-18 trlkihkklh need to
-1 mrllmmlmmm need you
-5 jqolmmlmlm needed
19 lymjellkml needs
-5 myklflmkml needs to
-6 mmmommlmmm neighbour
-7 mmmommlmmm neighbour is
2 mlmpklmmmm neighbours
2 - neighbours $
-6 llyijmakmk neither
-6 llyijmakmk neither $
2 - nephew
7 mmlqmmmmmm nervous
9 jrxaypkjjg never
8 - never been
-11 mtmhmkmmmm never got
9 - never had
-12 mlykfmjmmm never heard
-7 mmnmmmmmmm never knew
11 - never learned
-10 mlpmlllmmm never thought
-12 mktlmllmlm never tried
34 ojedwhyjlo new
1 - new address
7 - new flat
3 mmllkmummm new job
-13 momknlmmmk new phone
1 nlmmmmmmmm new puppy
-6 lljlmlvmmm new year
2 mmmmnmmmml new zealand
31 llllqmmmmm new>-s
7 - new>HOME
-9 momkmlmmmm new>PET
-5 lljlmlvmmm new>SPAN
3 mmllkmummm new>WORK
-9 pmliykilmg new>w
10 - newborn
47 mycdksghli next
5 nujklmimmm next $
-1 mtkfkwmmmm next chapter
6 mlmmpmmmml next month
-5 mslkmmmmmm next to
16 - next week
10 - next weekend
8 - next year
-6 bjchclyklk nice
0 mmdllmxmmm nice talking
0 lmkklmxmml nice to
24 kdcygrmllh night
-14 lhdylijlml night $
9 mmlmmmqmml night and
3 mkmlkrmmml night my
19 - night owl
-6 mmmmomllml nights
13 - nimbus
27 mlkjulmmmm nine
22 mmmjsmmmmm nine $
21 hnyaatxmlf no
-6 ljlilksoml no $
-15 mqkolmkmml no change
6 - no friends
2 mqqlmlmkmm no i
22 - no kids
7 mlmmmnmmmm no money
-2 mmomlmjmmm no that
5 mmlkimwlml no>-s
-4 mmsmimimmm no>DEICTIC
2 mqqlmlmkmm no>I
27 - no>KIN
6 - no>PERSON
-8 kocmpxqqli no>w
-17 kjerytgklk nobody
12 - nobody at
-6 lkllgtlmml nobody knows
-14 yofllmllmm none
-14 yofllmllmm none $
14 - nonprofit
6 mmlnmmmmmm noon
-1 nkmmlmmmmm normal
-2 mkllmvmmmm northern
-8 plmmpklmmk norway
-6 mlmomlmmmm nose
9 ndybcairna not
-3 mmolmmjlmm not $
35 llemumqmmm not 've
11 mjslmmmmmm not a
13 - not afford
-8 mmolmmllmm not agree
7 lmokmmklmm not believe
-7 lmmkumklml not buy
-3 lmpjrmhlmm not care
-3 klltlmlmml not come
-2 monlmllmmm not compile
10 - not concentrate
-10 mlrrmlmmmm not decide
10 - not drive
24 qmlmlmlmmm not eat
-23 mlfymmimmm not find
3 mmhpmmmmmm not finished
-8 lpnlmmllmm not get
-2 mllrmmlmmm not go
-5 mluimmmmmm not had
-3 mmfymllmmm not hear
7 mlpmlmkmmm not help
-8 mmjsmmlmmm not home
-4 mmlommmmmm not in
-39 tlhylkjkkm not know
2 mskkmmmmmm not let
19 lmnlmmlhmm not like
5 - not love
5 - not married
-6 mmujmmjmmm not mean
14 hmjmmmvmmm not much
-17 klnllslwlm not need
7 lmilmmymlm not own
5 - not pay
3 mmmtlmjmmm not pick
-4 llllqlllml not read
5 mmrllmjlmm not really
-7 mmqkmmlmmm not say
-20 ilyblljlmm not see
0 lmjlrmjlmm not sleep
-7 mmjpmmlmmm not slept
1 - not spoken
21 - not stand
-3 mmeummlmmm not stop
-14 ylogmllmmm not sure
28 - not swim
-4 mmhrmmjmmm not talk
-2 rlqlgljlmm not that
-8 jmsklmlkmm not think
12 - not trust
-10 ymjjmmllmm not understand
-2 ilullmmlmm not wait
-2 lmfmmmlymm not want
-4 lmqkmmkmlm not what
-13 lqufimllmm not work
3 lsmlmlmmmm not working
-4 klmmlmhxmm not write
35 llemumqmmm not>'ve
-5 jhonlllsml not>-ed
-15 lmmpkmkmml not>-ing
5 mmrllmjlmm not>-ly
5 - not>CONDITION
-10 xlohflilmm not>DEICTIC
-4 mmjsmmlmmm not>HOME
27 lmnlmmlhmm not>LIKING
9 lliqmmlmmm not>MOOD
-4 lmqkmmkmlm not>WH
-11 jwuehlklll not>WORK
11 mjslmmmmmm not>a
-7 lmmkumklml not>buy
24 qmlmlmlmmm not>eat
-8 lpnlmmllmm not>get
-2 mllrmmlmmm not>go
-5 mluimmmmmm not>had
-4 mmlommmmmm not>in
2 mskkmmmmmm not>let
7 lmilmmymlm not>own
5 - not>pay
-7 mmqkmmlmmm not>say
-20 ilyblljlmm not>see
-58 nfhxkdyyrf not>w
1 knpfhvopkj nothing
-12 mmjfgwyllk nothing $
0 mlmjunmmjl novel
-3 mlmmqjmmml novels
-6 mlmmqjmmml novels $
-23 mmmkrlmmmm november
-23 mmmkrlmmmm november $
-20 eywvfbagid now
-22 lheyigakki now $
11 krumlkllkl now i
11 - now on
-5 mmjommlmmm now talk
-7 nmllmlmmml null
3 iuhgkioyll number
-5 muiilkpwml number $
9 kqmmmmmmlm number is
-8 lvlklgmkmm numbers
43 - nurse
4 - nursing
10 - nuts
16 ppllmllmml o
-4 ppllmllmml o clock
-4 ppllmllmml o>w
3 - oakland
3 - oakland $
7 - obsessed
7 - obsessed with
12 - october
10 - october $
-7 ayvaqylajp of
-11 hpmmmmmmmm of 0
29 wlllkhmlml of a
-7 mlknpllmml of coffee
8 - of college
26 - of five
12 - of flying
2 - of four
16 mpkmmmmmmm of heights
-1 mmmlmpmmmm of how
-31 leuqlklllm of it
2 - of july
-7 mmmmmlmmml of mongolia
2 - of music
32 koqikhqlwl of my
-2 mimlkmmmlw of our
-6 mrmklllmmm of that
-15 jyaokqjhlg of the
1 mjvlktjmkj of them
-18 ljmnlwlmlm of this
-1 lxmkkmlmml of those
23 mommmkmmlm of three
10 - of thunder
-18 mhmltkmmll of two
5 - of work
-3 dlwfmkmmmm of you
36 mmlommmmmm of>-ing
15 lyfqilklli of>-s
-11 hpmmmmmmmm of>0
-56 jqunitiljk of>DEICTIC
32 kkqhihplvv of>MY
2 - of>PLAY
10 - of>SPAN
-13 liykfshlkh of>THIRD
-1 mmmlmpmmmm of>WH
-19 mumjmlmmmm of>WORK
-15 dlydmkmmmm of>YOU
29 wlllkhmlml of>a
-15 jyaokqjhlg of>the
-18 mhmltkmmll of>two
-25 maacyyxfhy of>w
2 lokygkhhlj off
-10 mjoyclklml off $
-6 mlmksmmlml off in
11 - off my
-10 mljwlmkmml off to
11 - off>MY
-6 mlmksmmlml off>in
-10 mljwlmkmml off>to
13 - off>w
-14 mkyajlkmmy offer
-6 mlyammlmmm offer $
11 - offered
3 - offered me
-6 ljivjkjmlr office
8 mmjslmkmmm office $
-10 mllpmlmmmm office today
3 lkykilclml oh
18 - oh and
18 - oh>and
36 - ohio
21 - ohio $
5 oimrgguilh okay
-5 tlhpkkpkml okay $
2 - okay a
-10 kkpvljemll okay i
-1 mmtlkmjmmm okay that
54 tnggaysllk old
-9 mlilknylml old $
2 - old school
12 - old westerns
33 - old>-s
3 mkmmctmmmm old>PERSON
2 - old>SPAN
17 mlijiyylml old>w
4 - older
11 - olive
4 glayeajaey on
-28 lohxlkngml on $
2 lelkorkmml on a
5 - on coral
0 nlmkvmlmmj on friday
6 - on fridays
-12 mllrmkmmmm on hold
-6 mllommlmmm on me
-12 mkmjglkmmy on monday
-3 mmmlommmml on mondays
-52 klhykgilll on my
29 - on our
-10 mlmmemlmmw on port
8 - on saturday
5 - on sunday
-11 mmllsjmmmm on sundays
13 ngmyhcnijf on the
-4 lqlkmmmmmm on this
4 - on thursday
4 - on tuesday
12 mmmmmmlmmm on weekends
-6 msjpmkllmy on your
-13 lwmkhqlmmj on>-s
16 mjmhpljlly on>AHEAD
-7 mpmjmmmmml on>CODE
-10 lpaqmkymmm on>DEICTIC
22 mllkujlmml on>LASTING
-23 klhykgilll on>MY
-33 llllhvlmll on>THIRD
-6 msjpmkllmy on>YOU
2 lelkorkmml on>a
-6 mllommlmmm on>me
13 ngmyhcnijf on>the
44 liyjmjjlmt on>w
2 kkkmsvhpml once
-2 llkmwlhpml once $
-11 sgyaieiuff one
-7 icyhdgnjkk one $
16 - one day
-8 mkvholmlmm one in
-1 nlolkmlmmm one is
-1 myflimjkmm one more
18 mklmmtmmkm one of
-1 mwrlimijmm one please
-7 lrismkolmj ones
-6 lkjunlommj ones $
3 lvmjllllmk online
-3 mpmjmmmmmm online $
3 msmllmmlmk online shop
-24 nadeodyyls only
-16 mimmgllmmt only $
9 - only child
-1 mblmmmmymm only reply
2 kkosonjjmi open
-10 mmlsmmlmmm open $
-16 lksojolkmk open the
9 mmmmirmmmm opened
-23 lklhjymllk opens
22 - operation
22 - operation $
-17 lmommmmjmm option
-14 yikkglyomg or
-9 qmmlgmylmh or>w
-39 gwihjqhgvr order
-24 krlklkkllm order $
-3 mslhkmkmmw order has
-75 ayaaalkyaa orders
-8 byaaaaayja orders none
-64 iyaafyxndb orders own
12 - organising
6 mjqmmlmmmm original
13 - oslo
-12 lfwllkljmm other
-3 mjolmlmmmm other one
6 - other weekend
24 kahkyfuksy our
1 - our anniversary
6 - our dog
17 - our first
10 - our house
10 - our school
-8 mimvlmlmmj our table
-3 manygyfike out
0 egwtdvfklk out $
-14 linyiljmmk out for
-5 mmmkqmmlmm out in
5 - out last
-16 mjisiujmml out of
-3 mlmnmlmmmm out to
-16 mlkqmllmmm out with
22 - out>DEICTIC
-6 mmiqlmklmm out>NOW
9 wilkmmmmmm out>WH
-14 linyiljmmk out>for
-5 mmmkqmmlmm out>in
-16 mjisiujmml out>of
-3 mlmnmlmmmm out>to
-7 mlpkjlwmmk out>w
-8 lmjmjlmomq output
-32 mlhvmlimmm outside
-28 mllommlmmm outside $
-1 mjiyenllkl over
-3 mlmqmlmmmm over my
7 mmmlmommkm over the
-14 mlivmilmmm overslept
0 mmmmmmlmmm owe
1 - owe my
1 - owe>MY
19 - owl
19 - owl $
30 lkgkltymtl own
10 mlklmulmmm own a
-12 llilmlymul own>DEICTIC
10 mlklmulmmm own>a
11 - own>w
8 - owns
-10 mklrmmlmmm packing
-24 lyjejkklmk page
-12 mwkglllmmk page $
8 mmmlnmmlml paid
3 mllmtlmmml pain
11 mlslmmlmlm paint
12 lmpmmmmmmm painting
-5 mnmlmlmmmm pair
-5 mnmlmlmmmm pair of
-7 mlmommmmmm pancakes
7 - pandemic
7 - pandemic $
12 - panic
4 - panic attacks
-1 juvljmlemm paragraph
0 jwjmmmlfmm paragraph $
-1 mkylkmmlmm paragraph is
20 mlkmlmlwml paragraphs
-13 mhmumllmmm parcel
-2 nmmommkmml parents
-14 nmmmmmmmmm parents $
19 - parents 're
4 - parents about
4 - parents that
-21 mumlehklmj paris
-10 nvmldhkmml paris $
-1 lkjisklmxl park
-11 mmmkgvmmlm parrot
-40 loyaxjgllj part
9 - part of
-22 mqllukimmk part two
-13 mlmmmplmmm partner
-17 mlmmmplmmm partner $
-5 mnmnklmmmm party
-10 misfmwlmmm pass
-10 misfmwlmmm pass $
33 - passed
4 - passed my
16 - passed the
7 pkmmlmmmmm passport
7 pkmmlmmmmm passport $
11 mumjlllkmm password
-5 mrmklmlkmm password $
15 - password is
12 mllrlmmmml past
-2 kjirtmkmml pasta
-2 mmkrlmkmmm pasta $
-6 lgnjylllmk patient
3 mlmmcmylml paul
3 mlmmcmylml paul $
2 rylglglkll pay
-8 ltmhmlmmmm pay my
-8 ltmhmlmmmm pay>MY
4 mlmksmmlml pays
-8 mmjlwlkmml peace
-8 mmjlwlkmml peace $
-18 mllrmmlmmm pen
-10 mlljuljlml penguins
17 hfacygchkc people
17 mlmlpmmmmm people $
-13 lllltmllmj people 're
8 - people call
12 llmlrmlmmm people who
-4 llqlrlelml perfect
-4 mmplrmelml perfect $
19 mjmmlmmtmm person
19 mjmmlmmtmm person $
2 - peru
13 - pete
9 - pets
14 - phd
-68 kdfylbgkkw phone
-35 lgiykjkmll phone $
-23 mllojklmmy phone in
5 mrlkmkmmmm phone number
-6 lqlkpllkmj phones
-20 lqlkpllkmj phones $
15 - physics
15 - physics $
1 - piano
1 - piano $
-31 lgkyerhlmt pick
-30 lhlwerilmt pick up
-25 mkmpmllmmm picking
-7 mkrgqmlmml picture
-14 poirllhkmk pizza
12 vmjlmlmmmm place
-20 lslkllkkml plan
-8 mpmllmkkml plan for
-30 mjljwxlmml planet
15 - planning
-7 ummkkmkmml plans
-6 tilkpmlmmi plant
10 momllmmlmm plants
-18 mimrmmmmmm plate
20 mymllkjkmm play
-14 mlmpkmlmml played
-23 mkmomllmmm playing
16 mlmlumkmmi plays
26 - plays the
-10 cyfaafoylc please
-37 kyibagyylg please $
-2 mflllmivml please be
-7 mgvejjxllm pleasure
-12 mhkfmjyllm pleasure $
2 smlmkmlmml plumber
14 - podcasts
-28 lexijjkyml poem
-8 llycllcmmm point
-8 llycllcmmm point $
0 melmimlymm points
0 mjmmjmmqmm points $
20 lmlmqmlmmm policy
6 - policy number
-11 msllellmmw port
-10 mlmmemlmmw port 0000
6 mkmjmmmmmy position
7 mnmmmmmmmm position $
-17 mqmlljlmml post
-3 mlmomlmmmm post office
5 - postgres
12 - pottery
14 - practice
1 miyimlljmm prefer
-9 mlplmmmlmm prefer the
14 - pregnant
-11 mrmjmlmmmm presentation
-6 pjkjvllmlm president
-10 mrmlmlmmkm press
17 - pressure
-7 mhllmvimll pretend
10 mmlomllmmm pretty
-2 lmlhtlmlml prices
-18 opmilkmlml printer
-16 ytejklllml prints
-3 lqllklmmml prints the
6 - prison
6 - prison $
-5 lkqtkmjmmk probably
-40 looawivjml problem
-6 mjpillykmm problem $
-4 mymcmmmmmm problems
-2 moismlllmm process
-22 lymkfkllmj product
-4 msmlgkmmmm product is
5 mtmjjmlmmk program
7 llmlwmmmml programming
30 kylngilmmj project
5 mtmlmjmmmm project $
14 - project falcon
0 mgmmjmmmmv propose
14 - proposed
-3 llyflkcmmk proud
-3 mlxfmkemmm proud of
13 nlmmmmmmmm puppy
2 lqktlgllyk put
-6 mnmllllmyk put it
-9 mrlmmimmmm put the
-6 mnmllllmyk put>DEICTIC
-9 mrlmmimmmm put>the
3 - put>w
-22 mllqmmkmmm pyjamas
-1 mmjkvmmlmk python
-5 jsllmlmmmm query
-41 ydkhikiykr question
-2 kqmljmjymk question $
-3 lqjlmjkyml questions
-11 llkydllkml queue
-9 yqmkklklmm quick
-6 mkopkllmmm quick $
65 mmmmlnmmlm quit
0 mmmmlnmmlm quit $
8 - quit his
31 - quit smoking
-19 mrljmlmmmm quiz
-23 lqkilelmyl quote
-5 mrljmlmmmm quote for
-16 mhlmilkyll rain
-16 lilmillyll rain $
-2 mmjtkmimlm raining
2 lkllrmmmmm raise
8 - raise $
3 lllfprmlll raised
2 - raised by
10 - raised in
-2 mmmkplmmmm raised the
6 - raising
-6 mlmkmommlm ran
-9 mlmkmommlm ran away
-9 mlmkmommlm ran>w
6 - rare
6 - rare $
-25 mjmiyhmmmm rate
-25 mjmiyhmmmm rate $
21 ojsjmlllmm rather
-4 mmqkmmlmmm rather not
7 - rd
6 - rd to
6 - rd>to
-4 lhiytmimml reach
9 lllqllkmml reached
-6 mjmtjmllml reaching
25 lqlayjkkmk read
-4 llllqlllml read $
17 - read a
-5 momkmlmmmm read the
20 mmlnmmmmmm reading
-11 skdwhldmml ready
-5 smhrhlemmm ready $
-10 ljmmtllmmk real
13 tiyfukekmk really
-4 olrjlmhlml really $
10 - really into
16 mntdrhllml recipe
12 ugnlllkmml recommend
13 ohmmmmmmmm recommend a
-5 ntlolkllmm red
-2 mtmkmlmlmm red>DEICTIC
-8 nklqmlmmmm red>w
5 - reefs
5 - reefs $
-16 nykiillkml refund
-8 nvmkjllkml refund $
-8 mpkkmmmlmm refund for
4 - refuses
4 - refuses to
-11 mlclbmykmk regards
11 - regional
10 - rehab
21 - relationship
6 - release
10 llrjmmllmm remember
13 mlnlmmmmmm remember that
-7 ktmllmllml remind
-7 ktmllmllml remind me
-4 mqmlmmliml remove
10 mommmmmmmk rent
5 - rent by
-12 mommmmmmmk rent in
10 - rent out
14 lfgpmkuyml reply
-2 mljpmmummm reply $
-1 lfjlmkmyml reply with
-10 jskilkmlmm report
-5 lqmjmlmmmm report a
18 - rescue
-12 mqmkmmmmmm reset
-12 mqmkmmmmmm reset my
11 mlmkvmmmmj resigned
-26 mgmhusmmml respect
-11 mujimmmmmm restarting
-15 lolgrlmmml restaurant
-7 mllmommmml restaurants
15 - restore
15 - restore old
-7 kjscjllyml result
-7 kjscjllyml result $
-11 mkmkklmmlw results
9 - retired
12 - retirement
12 - retirement $
-12 mnlihkllly return
-10 lmlkhkllmy return a
-14 mwjillllml returns
-18 mkkmmjlmyl review
-18 mkkmmjlmyl review i
-12 mpmlpjmmmj revolution
2 mlmlplmmmj revolution $
-18 lllnommlml rice
-8 nkmilwllml rich
4 mqmhmkmmmm ride
-34 ycyrccakij right
-16 siymdjalmk right $
-6 lhewmkkmll right now
2 mmksmlmmmm ring
-8 mkmmpkmmmm river
-10 momlllmmmm road
-14 momlllmmmm road $
-22 mjllwjlmkr role
-17 mlmlojlmls role of
4 mrmmllmlmm roman
-11 npmllkmmml rome
17 - roof
22 lejriyllyj room
-8 lgjsjyllml room $
22 - room is
13 - roommate
0 mjlwhlmmmm rough
-6 mullmgmmlm row
-6 mullmgmmlm row and
-6 mullmgmmlm row>and
17 - rowing
17 - rowing $
-14 mrlkmkmmll rows
13 - ruined
16 ljgxjikmvl run
-14 mllnkklmvm run $
25 - run a
-7 mpjlmmmmmm run it
-1 mmlqmmmmmm run out
-14 mnjpmmmmml run>DEICTIC
25 - run>a
-1 mmlqmmmmmm run>out
-18 lkkyalkmmm running
-15 mllsgllmmm running $
-8 mmlpimlmmm running late
38 mommlmmlmm runs
29 mlmmmplmmm s
9 mlmmmplmmm s>w
-8 momoklmmml sad
1 jlmllmymmm safe
-50 hbyaknmkyj said
-11 ihyjlilmum said $
0 mmsjmkjmmm said no
-7 mmllollmmm said that
28 - sail
28 - sail $
3 mimmilmmmy salt
-3 mimmilmmmy salt $
5 - sam
-15 hjyaghiilh same
-10 llyflkalmm same $
-10 mskqmhllmm sandwich
19 - saturday
11 - saturday $
1 mnuhelmmmk save
14 - saving
12 - saving up
11 lqmlmlmmmm savings
-3 mpmlmmmmmm savings $
-10 llfthokmyl saw
-47 rakaksykji say
-13 mktholjmmk say $
-5 mllillvmmm say hi
-9 mflmmxlmkl say i
-1 klllilvmmm say that
-1 klllilvmmm say>DEICTIC
-9 mflmmxlmkl say>I
-6 lkkellymmm say>THANKS
-4 olmlpmlmml say>w
-20 kpydgbjlyk says
6 - says he
-16 mkjjjdlmyl says i
-14 llyhjmkmlm says it
28 lmlummlmmm scared
23 - scared of
11 - scholarship
49 lvmhqlklks school
30 mlmkvllmll school $
8 - school board
12 - school in
3 - school is
1 - school since
-23 ldltqkjlmi screen
-9 mjmlrlmmmj screen $
26 mtjjlmmlml script
23 mnmkmmmmmm script $
-2 mqklmmmmmm script that
-8 ojmjmnmmll sea
-1 mkmmpkmmmm sea $
-1 lljlvlmmmm season
-19 eqkwlhmmmm seat
-6 eskrmlmmmm seat $
-11 mklpmlmmmm sec
-11 mklpmlmmmm sec $
22 iyyanjjkll second
-1 mkojrmlmmm second $
-11 mjrkqllmmm second chance
-2 mlplkmmmmm second one
19 - second year
-36 alyhchyhlg see
-11 mlpiilvlml see $
-3 iqkjlmwmmm see how
-2 llpllmjmmm see it
3 - see my
-2 mmokmmlmmm see that
-8 knycskklml see the
-1 llrlmljmmm see what
-6 kmplmmlmmm see why
-5 kjcqhlylmk see you
-5 llnwhmglml see>DEICTIC
3 - see>MY
-10 fpshllslmm see>WH
-5 kjcqhlylmk see>YOU
-8 knycskklml see>the
7 - seeing
7 - seeing someone
29 - self-employed
17 mjmmmnlmmm sell
12 - sell my
11 - selling
14 mtmlhmmmmm sells
14 gydqllkgmm send
-1 mjgxmmlmmm send it
4 hwlmmmlgmm send me
-5 mjykamekml sense
0 mlslemllmm sense $
-27 lgsrkkjlmy sent
-6 lqjjlkkmly sentence
10 - september
10 - september $
6 mlplmmmmmm series
-1 moljmmmmmm server
7 mmkcmmymmm service
7 mmkcmmymmm service $
18 mxljmmllmm set
2 msmkmmlmmm set a
15 mrllmmmmmm set the
2 msmkmmlmmm set>a
15 mrllmmmmmm set>the
-20 lseknylmmm seven
-2 mmlommmmmm seven $
-2 pjlldllmmy shall
9 lkskolllmk share
15 - share an
-1 lltkmmlmmm share it
-11 lhkrrlklmm sharks
30 iaqycygkyh she
18 lmivhlklll she 's
3 - she died
4 mmmnlmmmmm she had
11 mmmpjlmmmm she is
0 mmlommlmmm she just
-22 mlkllimmyl she loves
7 mmrlmlmmlm she said
-4 mmlqkllmlm she say
3 mmlllummlm she was
-19 mllitjmmtl she wrote
-21 msmhmlmmmm sheet
7 - shellfish
11 - shelter
8 - shelter $
12 mljrmmmmmm shift
6 - shift $
8 - shift starts
23 - shifts
3 mjmliwlmmm ship
-5 tgklmmmmmm shipping
-16 mllsmllmmm shirt
-16 mllsmllmmm shirt $
-7 ltiygkklkk shoes
-7 lvkohlmlkl shoes $
3 mlmplmlmmm shoes 're
6 vrkshjlkmi shop
-3 ttmjjllkmj shop $
-2 mnkpmmmjml shopping
52 iybkilixmj short
23 lxelpmjlmk short $
-10 lavinlcymk shorter
-2 lellolltmm shorter $
-29 spaerhryjg should
-9 lybjaljymt should be
-1 llimukmlmm should do
7 ykllmkllll should i
-14 mnlrllkhml show
-21 ldgyfkllml shower
-23 lfiyjkllmm shower $
-10 spjjkljmlv shows
-16 mnllklmmlw shows the
0 mmkemmymmm shy
9 - siblings
9 - siblings $
17 mmlmmmmmmm sick
-1 mlllllmmxm sign
15 nmmmgmmmmm signed
9 - signed up
-22 lglhrxklmk silver
-6 leipjmiyml simple
-1 mklmlmknmm simple words
40 lihiakylle since
5 - since 0000
18 - since i
5 - since january
4 - since march
18 - since my
1 - since she
2 - since spring
24 - since the
-35 ljjjdkymlf since we
9 - sing
9 - sing in
1 - singapore
12 - single
-16 ollplkmmmm sink
-16 ollplkmmmm sink $
16 mmmlhmylmh sir
-14 mllmmklmsm sister
5 - sister $
-12 mmmnmlmmmm sister is
11 - sister just
-5 mkmlokmmlm sisters
-6 mkmlokmmlm sisters $
2 mjdplmyjml sit
-16 mimtlkmmmm sitting
-10 mjmqmlmmmm sitting in
37 lplopgmmll six
-7 mploljmmmm six $
5 - six months
6 - six years
25 - six>SPAN
16 - six>w
-12 lxhpgklhmr size
-5 mnjsmlmimk size $
21 - size 0
13 megtlllymm skip
-2 lmpmlmmmmm sky
-32 paayjkxfkg sleep
-29 kafyqljkll sleep $
14 mlmvkmjkml sleep badly
4 - sleep in
-5 rlligmyjmj sleep well
-2 lliyllfmml sleeping
6 - sleeping since
23 - sleeps
-9 mlismmimmm sleepy
-9 mljqmmjmmm sleepy $
-21 mleymljlmm slept
-11 jmmkrklmml slow
-3 mjmolllmmm slow today
-8 mpljksmmml slowly
25 mkkggvylmm small
-6 mlmilvmmmm small but
0 mlmmplmlmm small town
-10 lmkkukmmml smarter
-10 lmkkukmmml smarter than
-6 mlllmwkmlj smile
28 mmkiymjlmm smoking
31 - smoking $
-38 naoyaeaftc so
-20 lluallyllm so $
2 mklpmmmmmm so far
-1 mmhummjlmm so full
-2 lmsfmmkmmm so glad
7 - so he
-3 mmkolmkmmm so hot
8 qmkmmmmmmm so how
25 mlmskimmlm so i
-14 mnlnlkmmmm so long
-4 lliujmpmmk so much
-1 mmlolmlmmm so tired
2 - so we
3 nmmlmmmmmm so what
15 rmmmlklmmm so you
-14 lleyglhlml so>-ed
-1 mmonlmlmmm so>-ing
25 mlmskimmlm so>I
-9 jknwjlclll so>MOOD
0 lmtllmimmm so>PRAISE
7 - so>THIRD
2 - so>WE
11 rmkkmmlmmm so>WH
15 rmmmlklmmm so>YOU
2 mklpmmmmmm so>far
-20 jjrxdjikli so>w
-17 mmlqmlmmmm soaked
24 - soap
6 - sober
-16 ljmqmjmmmm sofa
-7 mmybmlhmmm sold
-34 kyipqhkhmj some
-1 lmgkvmilml some people
-4 mmkgymjmml someday
-4 mmkgymjmml someday $
13 ktmkmlmmml someone
-43 pgykfrgkli something
-5 minqmmkmmm something $
-4 mhlhkkymml sometime
-4 mhlhkkymml sometime $
-9 lmkkkmqmml sometimes
-17 lmkkkmqmml sometimes $
15 mmmnmmlmmm son
7 - son $
1 - son he
-11 mmmnmmlmmm son is
4 - son was
-11 mnmlkelmvm song
-16 mjlmklmmrl sons
-17 kjgailykmk soon
-17 kjgailykmk soon $
25 mlmnmmmmmm sore
-11 lkghjkylmk sorry
-3 mmmimmnmmm sorry i
-6 hymllmlimm sort
-4 lehlimlymm sound
-4 mjjllmmsmm sound more
-12 liyiamcjmk sounds
-6 mltmlmhlmm sounds like
-4 myinjlmmmm soup
-13 mjmclylmml spaceship
-9 mjmemylmml spaceship is
-18 mmmkmjmmum spain
-18 mmmkmjmmum spain $
-13 lrmlmmlbml spanish
-3 mrmmlmlcml spanish $
14 sqlklmkmml speak
2 - speak at
-12 lslkmmmmmm speak to
-10 mrkfukmmmm speech
5 - spend
6 - spicy
6 - spicy food
-16 mllsmllmmm spilled
-16 mllsmllmmm spilled coffee
5 lmmmmmmmmm split
8 mlmlkmrmml spoke
-9 mmmlnmmmml spoken
-9 mmmlnmmmml spoken in
18 - sports
21 - spring
21 - spring $
2 - st
18 - staging
21 - stand
7 mkmomlmmmm standing
7 - stanford
1 mlmivmmmmm star
-9 mlhyigfumk start
-5 olmlllmmmm start $
4 - start my
-1 mollljlvmm start with
27 mlmmemlmmw started
15 - started a
4 - started running
15 - starting
9 mmlqmmmmmm starts
11 - starts at
17 - startup
13 - startup $
17 - state
-14 pnkkojllmm station
-14 pnkkojllmm station $
-18 unjjlilltm status
-5 unllljllmm status of
-3 kelygmlmlk stay
1 mgmsmmmmmm stay in
-7 mlkrlmlmml staying
-1 mmmolmlmml staying in
2 - staying with
-2 mqmmmmmmlm stays
6 - steak
-23 lkycejhymh step
-4 litjfkiymk step $
-7 mxmjljmlmk step 0
-4 lkkjhliymk step by
8 - stick
12 kgypgjaklk still
-6 mmlnmmlmmm still 've
-17 mmjplmlmmm still at
-5 mmrimmlmmm still do
0 mmkplmkmmm still in
10 - still live
-1 mmhummjlmm still waiting
-1 mlyblmjmmm still wrong
-7 mlmgvlmlml stock
-7 mlmgvlmlml stock market
6 - stole
39 - stolen
22 kecymklmll stop
-6 lfkvmlmmmm stop $
-3 mmeummlmmm stop thinking
13 - stopped
10 - stopped eating
-14 lillrjmmly store
-6 mlmlvllmmk stories
-39 jvperijflk story
-18 lnqhwjjfml story $
-22 llljyklmml strange
22 - street
10 - street $
16 - stress
16 - stress $
-8 mmlomllmmm stressed
-4 lplkkmmmml string
-1 mnllmmmmml string $
23 - stroke
12 - stroke last
6 - struggling
-30 lqvrehilmi stuck
-16 mrlshimmmj stuck at
-14 mlkxjlklml stuck in
24 - student
16 - student loans
-20 mllltllllk students
17 - studio
14 - studio $
0 mrllkmmmll study
2 - study at
3 - study law
12 - studying
-17 mqmjimllmx subject
3 fqmmmmlmmm subscription
3 fqmmmmlmmm subscription $
-12 mljkllymmm such
13 mqmmlmmkmm sugar
-10 msmjmklmml suggest
7 mmugmmlmmm suggested
-2 mlplmmllmm suggestion
-2 lwkhjlmomm summary
-7 llkkqlolmk summer
5 mmlmkmpmmm summer $
-6 lmmlqmmmmm summer is
9 - summers
-3 mkmmskmmmm sun
-4 mkmmskmmmm sun is
-4 mkmmskmmmm sun>AUX
19 - sunday
17 - sunday $
-7 mmllsjmmmm sundays
-12 mmllsjmmmm sundays $
-5 kwpjkljlmk support
-26 lkaflrymkk suppose
-2 mlljmtlmll suppose i
-22 yjtafkyklh sure
2 - surgery
20 - suspended
-9 mmmmomllml sweden
8 ljmskmylml sweet
-4 ljqslmjmmm sweet $
46 - swim
37 - swim $
15 - switched
-10 mjmkmpmmmm sword
-10 mjmkmpmmmm sword and
-1 wsllkljmmm synonym
-7 kaqxjijylh table
-19 lasvljkxmj table $
13 momkmmmlml table for
-3 ilfjrwvnkh take
2 livnkmlmml take a
1 lfimimybml take care
6 - take my
0 msjolomllm take the
-3 mhnkmucyml take your
25 sffcylklml takes
-3 tjllmmmmmm takes $
12 mjltjmmmmm taking
4 mmlpjmmmmm taking a
6 jaycdvylli talk
7 mklpkrkmml talk $
2 mjwlimlmmm talk about
-5 mmjommlmmm talk later
7 kkyhjsmmmk talk to
-18 mklkilwmli talked
-18 mklkilwmli talked $
-16 kjxaisymml talking
-2 lkxbilymml talking to
-5 kyljklmmmk task
-5 kyljklmmmk task is
8 mgmlulmmml taught
21 - taught me
-5 lillkxmlml tavern
-5 lillkxmlml tavern and
-5 olljpkmmlm taxes
-2 ommmkkmmlm taxes $
-8 mjiyhklmmm taxi
-6 mllshlmmmm taxi is
-6 jqisriflmk tea
-12 lmisrlglmk tea $
-3 jkmmrmmmmk teach
8 qlqknjkmll teacher
1 rmmmlklmmm teacher $
-7 lgkkyllkmk teachers
-5 mgmlulmmml teachers $
20 mgtpkljllw team
29 miujimlmmx team $
-10 mlmlplmmml team won
14 - teenagers
-13 mkkjlxmmll teeth
-13 tkjjjrpjll tell
-6 tpllklkkmm tell me
-4 nmmmmmmmmm tell my
-15 mimltklmll tells
-14 tqhgyphklk ten
5 - ten $
-18 mrknlmklml ten minutes
11 - ten times
1 - ten years
-2 lmlktqkkml ten>-s
-18 lrkjsmklml ten>NOW
2 - ten>SPAN
-9 mnlmkllrml terminal
3 mhllgmjsmy terms
-7 mklllwkmmm terrible
4 - terrified
4 - terrified of
12 mxkkgmtmmj test
14 mmlmlmtmmj test $
-18 lybskkjqlg text
-3 liillmktml text $
-21 lmipmjlmum texted
41 - th
26 - th $
1 - th of
1 - th>of
6 - th>w
-51 hcakyhhtld than
-4 mllllommmm than a
-10 lmkkukmmml than cats
2 mmmlqmlmmm than dogs
-11 ljokojmlml than the
-9 mlgtlmmmmm than yesterday
-6 liuckkolms thank
-6 liuckkolms thank you
-14 ljxaelvemk thanks
-9 llwjilelml thanks $
-5 mlghkmykml thanks for
2 mmplmmlmmm thanks i
-95 gayagyaasb that
-50 kdyahcihjj that $
4 ijycajjljj that 's
-1 nlolmmmmmm that a
0 nlgmimxmmm that again
0 mmrmkmdmmm that helped
-3 kmpmmllmmm that helps
26 lfbslylmlm that i
-1 mlqkmmmmmm that in
-7 kmskelklmm that is
-4 mkplkmlmmm that makes
0 mlrljmlmml that must
-4 mlljmsmmmm that my
-8 lkskllilmm that one
-13 mmlkksmmul that she
-2 ollmgqmmlm that the
-2 llotkklmmm that was
-7 mkqllllmmm that way
-1 mlpmkmllml that would
-76 yyatryaina the
21 mjmqmmmmmm the 0
21 - the accident
-4 hvllmmlmmm the address
0 lqmnikmmmk the airport
-8 laqljllyml the answer
3 mmmlmmmmml the api
-6 lpmlkkmlml the area
21 - the army
-13 lmlufkmmmm the baby
16 mkmomlmmmm the bakery
28 - the band
-11 mllrmkmmmm the bank
17 - the bar
-4 mllxdllmmm the bath
5 mhmqmlmmmm the bathroom
-1 ollitmmlmm the battery
22 - the beach
-1 rjkgqjxlli the best
-16 mjluojmmml the black
13 ljyiljmlmm the blue
-16 mjkqpimmll the book
-6 lklluklmmk the bridge
29 qmkmlmmmmm the build
-1 tkgxfkjmml the bus
-13 lskkjjmmkl the button
-16 mkljnpmmml the capital
-3 ljlkiylmjk the captain
-11 pllyjljjml the car
-2 mlmskkmmmm the cat
20 - the church
-7 lrljkllkml the code
-35 llkfpilluw the company
9 - the council
27 mrmlkmmiml the data
-2 xglkmmmlmm the delivery
2 mmmnmmmmmm the dentist
-10 ufwhqikmml the difference
0 lhkxmlmmmm the dishes
8 - the divorce
0 mkmlrkmmml the doctor
-10 lkkujilmmm the dog
-9 lglqdwmlll the door
-2 mkhtmlmmmm the drinks
-9 mykamkmmmm the driver
-8 lillmnmmmm the dungeon
-10 lltkmlmmmm the earth
-8 molgylmlml the end
-1 llmplllmmk the entrance
-1 mlhlxkmmmm the factory
6 - the fall
-6 lokrllllmk the file
-4 lkkiukmyml the final
13 jdybtiknll the first
6 - the flood
-5 lycjkmlgmm the following
8 mmlrhmmmmm the food
-12 mpmlpjmmmj the french
9 mkmqmlmmmm the fridge
-6 lpllllmmml the function
27 lmmlqmlmmm the future
-11 mkkpnokllm the game
-3 mjkvmkmmmm the garden
-16 mlkcmymmmm the goblin
-4 llhjykmlmm the government
-4 lllrmllmmm the gym
0 mkiukmmmmm the heating
-26 liyiewmmlm the hero
1 mmtimmmmmm the house
0 mnllmjkxmm the introduction
21 - the job
-6 ljlvfkqmml the kids
-19 mkljpolmjk the king
-13 mmlqkllmlm the kitchen
4 - the korean
13 - the landlord
-6 lmmlolmlml the largest
-17 llnjjykrll the last
-2 mmmkqlmmmm the league
3 sljkokmlml the left
0 mmjrmmmmmm the leftovers
-21 millfwmmrk the letter
3 mlmpmlmmmm the library
-9 mmlnmlmmmm the lift
-10 mulsbsljlm the lights
-9 lpyikllemm the link
-5 lmllmllnll the list
-1 mlmnmlmmmm the mall
9 - the market
-5 llkrjmlmmm the meeting
0 mkmitkmlml the middle
-17 mjlnmllmmm the moment
-12 mklhtrmllj the moon
5 mmmclmylmm the morning
2 - the mortgage
-13 nhlmsimlml the movie
-28 ljlkwgmmml the museum
25 - the navy
0 mlmpklmmmm the neighbours
-8 rjlklkulmk the new
-7 mskiktlmll the next
-2 mkllmvmmmm the northern
-6 lvlklhmlmm the numbers
-4 lmiullkmmm the office
-16 mpkjaylmmm the old
6 qlmmmkmmlm the only
22 - the operation
6 mjqmmlmmmm the original
-17 laxolkljmm the other
-3 mtkmlmmimm the output
-5 mrlkkmmmml the page
7 - the pandemic
-2 mlmqjlmmmm the park
-27 lqhskhllll the phone
-3 mlmomlmmmm the post
-5 pjlkqlmmlm the president
6 plmmlmmlml the printer
20 mtmlmjmmmm the project
-11 llkydllkml the queue
-12 mlloktmmlm the rain
-2 mtmkmlmlmm the red
11 - the regional
6 - the release
5 - the rent
-5 mmljsmmmml the restaurant
-6 kitclllymm the result
-14 mkmkklmmlw the results
-12 ulshljmmmm the right
-17 mlmlojlmls the role
-10 ilyakhllmm the same
8 - the school
4 plmkkpmmmm the sea
-6 iyyajkkkml the second
10 - the shelter
-6 wklsikmlml the shop
-2 mnkpmmmjml the shopping
-22 llkrjlllmm the shower
-2 lmpmlmmmmm the sky
-16 ljmqmjmmmm the sofa
-2 myjmjlmmmm the soup
7 - the spring
-12 pnlklkllmm the station
-5 unllljllmm the status
-7 mlmgvlmlml the stock
-15 lillrjmmly the store
-18 lyljjjlfll the story
6 - the summer
-3 mkmmskmmmm the sun
12 mhlwlllmmm the table
-5 lillkxmlml the tavern
-3 mtkklmmpml the text
5 mmtlkmmlmm the third
18 mljqmmmmmm the tickets
15 mmmlomklmm the time
-1 liomlllyll the tone
5 mnlmmmmmmm the top
9 - the town
-21 lflroklllh the train
20 - the treasurer
6 mmmqllmmmm the vet
2 mmlktmmmmm the view
0 mhlmummmml the violin
4 mmmnmmmmmm the waiting
-16 lljtkllmml the way
-11 migrximmmm the weather
13 - the wedding
-21 lhjylhmkml the window
-1 lnjmmmmpmm the word
-5 lliltkmlml the world
-14 mmhvkkmmml the wrong
26 - the youngest
29 yemvhkkjlk the>-ing
27 iyatysbysk the>-s
21 mjmqmmmmmm the>0
-7 mskiktlmll the>AHEAD
-37 foybahlyjg the>CHAT
-30 hyakaahbic the>CODE
-26 moyanqhikk the>DEICTIC
22 llsjkolmkm the>HOME
-14 khkygipllk the>KIN
-7 unmllmkmml the>LASTING
-5 mkkjmxvmmm the>MOOD
-19 hxyaiiyjkl the>NOW
12 xokkllljml the>ORDER
5 niloqilmll the>PERSON
-5 likyhgllll the>PET
13 keitwnklll the>PLAY
-1 rjkgqjxlli the>PRAISE
22 mlmlmpmmlm the>SPAN
-26 kignthjktv the>WORK
17 - the>bar
-1 tkgxfkjmml the>bus
-11 pllyjljjml the>car
-8 molgylmlml the>end
-8 rjlklkulmk the>new
-16 mpkjaylmmm the>old
-2 mtmkmlmlmm the>red
4 plmkkpmmmm the>sea
-2 lmpmlmmmmm the>sky
-3 mkmmskmmmm the>sun
5 mnlmmmmmmm the>top
6 mmmqllmmmm the>vet
0 dbiqyyasro the>w
-16 lljtkllmml the>way
-16 lkikylkkmi their
6 - their dad
-20 llmlqllmmk their phones
6 lyuiimiiji them
15 mowkklkmmj them $
-18 lloyrefhlg then
-9 mjtolmilmk then $
-9 mklwmklmll then i
14 - therapist
19 - therapy
9 - therapy $
0 laayylgslg there
-12 rcayyicull there $
9 ljkksllmml there 're
11 mmkyelimml there 's
3 mkmmmmmmmm there a
-1 nmmklmmmmm there any
-2 hmmmmjtmmm there how
-7 llmlmvlmml there was
-24 krlgwljfmk these
-11 lmllrllmmm these days
-6 muljlmlkml these two
26 - thesis
9 - thesis on
-8 ygbnyfgjkg they
-1 lmludmlmmm they 're
-8 mlhkyklmmm they closed
-9 llllsmmmmk they say
-2 lllkvlmlml they should
-4 llqinlplmk thing
-7 llqipllmmm thing $
-15 jhmgylnlmi things
-17 lljkymjmml things take
-52 yayayaavkh think
-1 wayhimklml think about
8 llluiikllm think i
-7 qlajylllmm think it
11 mlmmmmmmmm think of
-11 lmvclmlllm think so
-8 klukjllmmm think that
-8 sljivhmlmm think the
-3 kmtjllhmmm think you
-1 kkkukodmml thinking
13 kliymmdmmm thinking about
-10 mllnkpmmmm thinking of
5 - thinks
2 - thinks i
0 mjspkmmlmm third
-6 mjmqmmmmmm third floor
9 - thirty
-58 jyfkapcirr this
-21 myfokkgxlk this $
-9 mlrlmmmlmm this answer
-8 mrimmmmmmm this by
6 mlkmrmmmml this city
-10 lxlleomlll this exercise
-11 cvkmmklmsm this for
-4 mqlkmmmkmm this function
-8 skwggljlll this is
9 - this month
14 lgbyllimll this morning
-6 mkukkklmmm this one
7 - this summer
0 lnilmmkpmm this text
-4 mlqjmmlkmm this version
15 - this year
-15 ytraqlklll those
10 - though
7 - though i
-22 llyglikmmm thought
-5 mmolmllmmm thought of
-64 iypaayftsq three
-3 lvllmjmmlm three $
3 - three kids
0 mlmlhmmmmx three years
25 mlmnmmmmmm throat
55 mqlkivklml through
15 mklliwmlml through the
4 mrmmhmmlmj throws
10 - thunder
10 - thunder $
16 - thursday
6 - thursday $
10 - thursdays
10 - thursdays $
12 nojpllllmm tickets
0 lfhdyxntlf time
-9 ljrhykaymj time $
-2 mmhmmmymmm time for
16 mmmmlpmmll time i
3 - time in
5 ljllwlkmmj times
7 mlmlumkmmk times $
4 - times a
-11 lljskkkmml tired
-38 lpmjehklui title
-3 momlmkllml title for
-27 yyamragayy to
-7 mlyjmmkmmm to $
-5 ltvgmlhmmm to 've
0 lrjimlvlmm to a
9 mslilmlmmj to add
14 - to adopt
3 mmmmmllmlv to apply
-3 ymfkmlmkmm to ask
21 lqsjqyjkkh to be
39 - to become
-10 ljfwlkkmml to bed
-1 mjkltmlmmm to boil
-5 mklsmmmmmm to buy
-8 krktlmlmml to call
-6 mpmfmmmmmm to cancel
-7 rphlmmmlmm to center
16 kpkkmmmlmm to change
-9 ltljmllmmm to check
4 - to college
-12 lrlhlkmmml to compare
-14 mkmimlmmlr to connect
-8 mpmjmmmmmm to convert
1 vllmlmlmml to cook
5 - to cut
-14 ugmrlmklmm to do
6 mklmpmmmmm to drink
8 - to drive
-11 lfiykmimmk to eat
11 tqkgnkllmj to find
-4 lelrmmmmmm to finish
8 onmjmmlmmm to fix
-7 ofkulklmml to get
-30 jbqyjkllmk to go
-12 kkyhklimml to hear
4 smrimllmmm to her
7 mlolmmmmmm to him
-7 mitommlmmm to it
-21 igmpkmmmmw to join
-3 yapakjjlll to know
31 lskkrkmlml to learn
-1 mllplmlmmm to leave
14 - to live
24 - to lose
-21 drjmlkmlyk to make
35 mpsjklkmml to me
0 lmkklmxmml to meet
19 pmmmmjmmmm to move
5 mrmllmjmmk to my
10 - to nuts
-1 mblmmmmymm to only
7 lnklommmmm to open
-6 lnlomlmmmm to order
13 - to oslo
2 mmlfvmlmmm to park
-1 lvlgmllmmm to pay
31 - to quit
-4 momkmlmmmm to read
-5 lqmjmlmmmm to report
-12 mqmkmmmmmm to reset
-7 mqljmlmmmm to return
-6 mnmmmmmmmm to rome
-10 lkkqjjlmvl to run
28 - to sail
1 mqmmflmmmk to save
-9 smgemmwmmm to say
-16 mlmivllmkv to school
-4 jrjiklylll to see
1 - to singapore
-16 mbkylmkmll to sleep
-11 lslkmmmmmm to speak
0 lnjrmllmmm to start
-7 kelygmlmlk to stay
0 ljksmmmmmm to stop
5 liykimlmmm to talk
1 glerjyohoy to the
-2 hfyljmlmml to think
15 - to travel
-2 klyflmkmmm to try
6 mimmsmmmmi to two
10 - to visit
-6 mlmkvllmll to walk
-6 mulgmimmml to watch
4 kkltmmmmmm to wear
0 mljslklmsl to work
-35 kykclkllml to write
-10 ihsidjymlh to you
-5 ltvgmlhmmm to>'ve
12 mmlkmllmmy to>-ing
15 mmmmmllmlv to>-ly
16 mfiomyikls to>-s
-14 ugmrlmklmm to>AUX
-3 luihlmylml to>CHAT
19 lolmmmmmmm to>CODE
-8 mitommlmmm to>DEICTIC
19 pommmjmmmk to>HOME
-9 mmmkkljmmw to>MY
-12 mlljxllmll to>NOW
-22 krlnmllmml to>ORDER
1 limmvkmmmm to>PET
-6 mkmrmmlmmm to>PLAY
-12 mlmivllmkv to>SPAN
-1 rktgollmlk to>THIRD
5 mljslklmsl to>WORK
-10 ihsidjymlh to>YOU
0 lrjimlvlmm to>a
9 mslilmlmmj to>add
-3 ymfkmlmkmm to>ask
21 lqsjqyjkkh to>be
-10 ljfwlkkmml to>bed
-5 mklsmmmmmm to>buy
5 - to>cut
-11 lfiykmimmk to>eat
8 onmjmmlmmm to>fix
-7 ofkulklmml to>get
-30 jbqyjkllmk to>go
35 mpsjklkmml to>me
-1 lvlgmllmmm to>pay
-10 lkkqjjlmvl to>run
-9 smgemmwmmm to>say
-4 jrjiklylll to>see
1 glerjyohoy to>the
-2 klyflmkmmm to>try
6 mimmsmmmmi to>two
5 yyaauaaksv to>w
-43 jnayhcghkg today
-60 ipavlfoili today $
8 mmlpmlmmmm today i
15 - today is
10 mmsjlmlmml together
8 mmsjlmlmml together $
-1 lmmlnmmmml tokyo
4 mlsjxjjmll told
2 mlsjxjjmll told me
2 - told my
30 - tom
7 - tomatoes
-31 liloijsllk tomorrow
-27 mjpiijslml tomorrow $
-4 mlmommmmll tomorrow i
-1 kjollllrll tone
-1 lppmmlmamm tone $
-30 iiaygjakli tonight
-29 jkaygkbklj tonight $
-2 hlroaktjlj too
-7 lljeklplml too $
4 mmmnmmlmml too late
0 mltljmllmm too long
-5 mmgsmmlmmm too much
2 lllwimkmml too>MOOD
-15 jnpoilulml too>w
19 lliykgmmlm took
-5 mmkqmlmmmm took a
-7 mlkukhmmlm took the
12 - took up
-5 mnlltlllml top
-10 mnlltlllml top ten
-10 mnlltlllml top>ten
-4 mymimjlkmm topic
1 mkmlllxmmm touch
-9 mklpollmml tough
11 - tournament
11 - tournament $
-17 lkmkiymmmk tower
-17 lkmkiymmmk tower $
12 mlmmplmlmm town
9 - town hall
0 mlmmplmlmm town in
-23 mmkqplklmk traffic
-14 lakyojkllh train
-13 milrmllmmm train $
-13 mgmmqlmmmh train to
14 - training
-16 lqmlmlmmmm transfer
1 cylmmmlbmm translate
30 - transplant
30 - transplant $
-6 mmdvmlmmmm trapped
-6 mmdvmlmmmm trapped $
19 mrmllolmll travel
3 - travel $
20 - treasurer
-18 mlklkowmmk tree
0 mlmmktlmml trees
0 mlmmktlmml trees $
-32 pxyakkklkl tried
-10 mlukmllmlm tried it
-11 mujimmmmmm tried restarting
-3 mkrjmmmmmm tried that
12 jmmlllxmmm trip
10 mnmmmmmmmm trip to
3 lukimllmmm trouble
6 - trouble sleeping
9 mpmimmmmmm trouble with
8 mykhmmmmmm truck
5 - truck for
-2 teyhmkakmk true
-2 llyjimalmk true $
30 - trust
-14 hayahkaxlk try
-11 mkuhlmimmm try $
-2 mjykkmhyml try again
0 klomlmlmmm try it
-3 ljtgmlklmm try that
5 lkvjmmlmmm try to
-3 kivglljlmm try>DEICTIC
5 lkvjmmlmmm try>to
-2 mjykkmhyml try>w
2 hxhojjillh trying
15 - trying for
-7 iydufjjllh trying to
8 mrmmlmlmml tuesday
6 mrmmlmlmml tuesday $
-3 pjmmmlmmlm turkey
1 mvgskmijmm turn
27 lllpmmlmmm turned
-11 lllpmmlmmm turned out
7 - turning
7 - turning 0
-3 kvlmlllmmm tutor
10 mmksimimml tv
11 mmksimimml tv $
-1 lmlwnhklml twenty
1 mlmommmmmm twenty $
-25 mkmmglllky twice
8 - twice $
4 - twice a
16 mlkmmykmml twin
14 mlkmmykmml twin $
38 - twins
29 - twins $
7 gyadumatuy two
13 lptrrjhilj two $
12 - two boys
6 - two cats
-6 mjmpjrmmmj two hours
-13 mkmpllmmml two last
5 - two months
7 mxekmmmmmm two of
-6 mkmlokmmlm two sisters
-20 mjlmklmmrl two sons
16 - two weeks
4 mlmmmllmul two years
-29 jyaaeqhyky two>-s
-13 mkmpllmmml two>DEICTIC
-25 mhllmkmmqk two>KIN
-6 mjmpjrmmmj two>NOW
1 mlmmnmmmll two>PERSON
25 - two>PET
24 mlmmmllmul two>SPAN
7 mxekmmmmmm two>of
13 mjmmrmmmml two>w
5 - typewriters
-6 mkjtmllmmm umbrella
4 - un
-11 mlmmllmmlt uncle
-3 lglmlrlqml under
-4 mklkmmmqml under 0
-2 mjmsmjmmmm under the
-40 wsyakjillm understand
-22 llwelkjlmm understand $
7 - unemployed
17 mjmllmmsmm units
18 - units $
13 mmmmommmmm university
4 - university $
11 - university in
37 - until
6 - until 0000
3 cagyswrdkj up
-33 eovrkjrflj up $
-1 mlmrmjmmmm up at
26 - up for
-20 lgjnnyhllk up in
-20 mkjrlsmmmm up the
5 mihjqmommi up to
9 - up we
23 - up with
-4 mlletmsmml up>NOW
9 - up>WE
-1 mlmrmjmmmm up>at
26 - up>for
-20 lgjnnyhllk up>in
-20 mkjrlsmmmm up>the
5 mihjqmommi up>to
27 mkkojlllmt up>w
-2 qmmllmmmml update
20 - upstairs
4 jpqmoynhic us
18 mkmjtmmmml us $
-5 mqluikilml us go
18 - us in
-1 mjmlmujmmm us pretend
32 kbfokkjymk use
2 mjjqmllumm use a
-10 lqjlmlllml use the
14 - use>-s
2 mjjqmllumm use>a
-10 lqjlmlllml use>the
13 malmlmkyml use>w
7 mlkqjmlmmy used
7 mllrmmmmmm used to
-9 molijjwmmm user
-34 lnmklkmmlv users
15 - uses
11 lykhmillml using
-3 mtlkmkmmmm using the
5 mmmmkmmmmm usually
1 - utrecht
1 - utrecht $
-11 mmlklmmmmy value
-13 mlmlmtlmkm vampire
11 - vegan
6 - vegan diet
8 - vegetarian
7 - vegetarian $
-11 mlmmqjmmml vermont
-15 lovhmklhmm version
-10 llsjmmljmm version $
3 livomkkpmm very
11 mmmqllmmmm vet
12 - vet is
12 - vet>AUX
14 - video
14 - video games
-16 mlmmkemmsl vienna
-16 mlmmkemmsl vienna and
8 - vietnam
8 - vietnam $
2 mmlktmmmmm view
2 mmlktmmmmm view was
0 mhlmummmml violin
0 mhlmummmml violin $
19 pjmmmlmmlm visa
10 - visit
2 - visit my
4 mlmmqkmmml visited
5 - visiting
25 - volunteer
14 - volunteer at
-35 mlllmimmyl w>"
6 mkmniukmmm w>'s
-26 mgnumjlmmm w>'ve
-5 llmlkvlmlj w>*
0 ljaeyshiky w>-ed
4 ymvasmjljy w>-ing
38 lkfyiljkml w>-ly
66 lwcayiagyi w>-s
-39 hthaodivtj w>0
28 mfllnjwlmi w>AHEAD
15 mqafyvadcy w>AUX
-18 yqiacfaylg w>CHAT
29 lyleikklmi w>CODE
29 - w>CONDITION
-20 uvsmslaasy w>DEICTIC
-13 jgghywhjki w>HOME
31 dagfiygiya w>I
1 ujohlsllmm w>IF
43 lqmjkylmml w>KIN
27 ljdmtholwy w>LASTING
6 lpduojwylk w>LIKING
4 kkayrhnlml w>MOOD
11 sycactgfoy w>MY
-25 baaygagnht w>NOW
10 tqlhlklkml w>ORDER
1 mklprkommk w>PERSON
1 lkifxylmml w>PET
28 lslkwljjmh w>PLAY
3 llvmjljlml w>PRAISE
7 klkmjqijvt w>SPAN
-3 mlyjilhkml w>THANKS
-50 jsxdvsifyh w>THIRD
-7 kcrtpralky w>WE
31 yraypkckri w>WH
15 jwhulkjklj w>WORK
-5 akqykaqygy w>YOU
-26 vykcfyangy w>a
-12 lhgxnkipml w>all
7 mxalkktylk w>an
-62 geaaayklkn w>and
-9 kkewlmjumm w>any
28 llllpljlmy w>as
67 nxkayygkjc w>at
-7 oelojlivml w>be
36 lnhkpukyml w>but
9 llhwfkhylj w>by
-1 kmkumkkmmm w>day
-26 qyaldayoyl w>for
-11 mneomlxlmm w>go
10 mlmomklmlm w>got
18 kbhkyndklc w>has
-4 kueoylklmm w>ice
6 cigylnoauy w>in
-3 pmmlnmklml w>lie
-11 mlkdmkymmm w>lol
30 iyfneyxajd w>me
5 mmmlnmmlml w>men
18 - w>new
8 lkqhilvlml w>no
-26 mjyfmkjlmm w>not
-4 ppllmllmml w>o
9 jftdxwahgn w>of
6 mvlucmljmm w>off
17 mmjlkmylml w>old
-17 igtxpgnhkf w>on
-2 slmllmlmmm w>or
-10 sdfmluukli w>out
19 - w>owl
10 - w>run
3 mlmmmplmmm w>s
2 mlmmqjmmml w>six
2 kjqybgejjj w>so
-8 kqllsjlmmk w>tea
-45 yypacyayaa w>the
-20 pueqyeaaar w>to
8 - w>too
10 - w>tv
-4 lyqakiilly w>two
-24 jamgpysklo w>up
45 ryaeyyayay w>w
4 mllmqmmmmm w>war
16 mmqhmlmmmm w>way
10 mklmmmlpmm w>yes
-31 qawsirjxjj wait
-8 ulyeklelmm wait $
-16 lajyltkykk wait for
-1 jlnllmtmmm wait to
-24 jbeyckflmi waiting
-2 mmjthmjmmm waiting $
-24 kdiyglilmi waiting for
10 - waiting list
-4 mllkkvlmml wake
-4 mllkkvlmml wake up
-16 ljlrsrkmlk walk
-7 mkmpmlmmmm walking
8 limkgymlml walks
15 - wallet
-39 pyafaalyhb want
12 mehwmkmymm want a
-7 lwdrmmlkmm want it
-12 mkygmmllmm want something
-13 kmtiljmlmm want the
-6 mullmgmmlm want them
-11 wyalceqhjd want to
6 lphlmllxml want you
4 lmndmmvmmm wanted
6 lmkfmmwmmm wanted to
13 mtmnjlllml wants
6 mlmommlmmm wants to
-3 mkklvmllmm war
4 mllmqmmmmm war $
38 - warehouse
-16 hcjeyyqexh was
0 lmqmmmmmmm was $
5 mkmmjmmmmx was 0
-7 kiqwcygmml was a
12 - was adopted
-5 llomjvkmml was afraid
-6 kmfummkmmm was asleep
-1 lmlpmlmmmm was at
-17 mlmknkllvk was born
6 - was broken
4 - was diagnosed
-9 mkmlplmmll was founded
-5 lsqfmkkmmm was hoping
-5 llmulljlmm was in
-14 lluammymmm was just
1 mmlommlmmm was late
3 - was little
22 - was my
0 mmblkmymmm was nice
1 - was nine
-3 mmolmmlmmm was not
-21 lltllimmlm was on
2 - was raised
-16 lmaxkjlmxl was so
25 - was stolen
20 - was suspended
5 - was ten
-8 mlkkolmmll was the
-7 mmojmmmmmm was thinking
10 - was three
6 - was two
-4 vkqjmkmmmm was wondering
7 - was young
27 mulgmimmml watch
-5 mkjwmklmmm watched
-29 lfpyfkilll watching
-8 mhmsmlmmmm watching a
-4 mlkujllmmm watching the
-2 mmlokmkmmm watching tv
-12 lykdokkimi water
6 mklmpmmmmm water $
-9 mlmjtmllmj water boils
-34 teypgiaklj way
-19 ljxlikakml way $
2 mlkqmmmmmm way back
-19 mllpmlmmmm way home
-2 vixhlmgmmk way to
-19 mllpmlmmmm way>HOME
-2 vixhlmgmmk way>to
2 mlkqmmmmmm way>w
-21 lmmlmlmlmh ways
-21 lmmlmlmlmh ways to
5 jclxsarhiy we
-7 ljmpilmlmp we 'll
35 hihyalflly we 're
24 mykjjmlmmk we 've
8 - we adopted
-5 mltkkmimml we can
8 - we do
4 mmkolmmmmm we got
-7 mkittlimlk we had
14 mlkqlmimml we just
-24 ljljglymlh we last
-7 mlmjvkmmml we live
6 - we lost
-11 nrjthmjlmi we need
9 - we never
-11 mljphlylmk we should
20 kjlsmlmmmm wear
-16 mjktmmlmmm wearing
0 migrximmmm weather
5 ligpxjmmmm weather $
12 mkmimllmmy website
6 - website for
20 - wedding
11 - wedding $
3 - wedding is
8 - wednesday
8 - wednesday $
-3 lkhqojvllk week
-2 lkiqpkslll week $
19 ulilkmpmml weekend
12 ulilkmpmml weekend $
12 mmmmmmlmmm weekends
11 mmmmmmlmmm weekends $
43 - weeks
26 - weeks $
2 - weeks and
1 - weeks in
16 - weight
-1 lldlllulmm welcome
-6 qhaqdjygmh well
-29 qjaqejyimi well $
-3 mmlplmgmml well today
-7 gehyqnjlkv went
2 - went bankrupt
-14 iklskrlllk went out
6 ljlplimmly went to
3 mmmgummmmm went up
-30 ngijmylllk were
-17 millopmmml were an
12 - westerns
12 - westerns $
-23 mlmrllkmmm wet
-23 mlmrllkmmm wet $
-3 ygjlrlkkml whales
4 yeyffbphih what
0 pkmllmlmmm what 're
-7 klkjlmpmml what 's
-5 aluyllxmmm what a
20 nmkmmmjmmm what about
-6 itlkmlmmmm what can
-1 immpmllmmm what did
16 gmmlmmkmmm what do
-1 lvlmlmmlmm what does
-4 klvjlljmkl what i
5 olmmmlmmlm what should
-13 yeljqklmml what the
-23 yjdrlmklmm what to
-11 sfyaljdlmm what you
8 - wheelchair
53 usjyseakii when
16 - when he
22 jycnljmljl when i
9 llplmmmmmm when it
3 - when my
10 - when people
-16 ikyitkmmll when the
14 hieywlflml when you
25 - whenever
25 - whenever i
1 pnlnjiimku where
0 pmmlmmkmmm where 're
-1 nmmmmmmmmm where can
11 mjmmlkmmlv where i
-1 vlkllmikml which
-1 nllmmmlmmm which one
7 mmmnmkmmlm while
-3 mmmnmkmmlm while i
-4 mmlkkylmkl whispered
22 fyigbxyklj who
-5 qsllhjmmlm who finds
-3 vlllimlmmm who is
-52 taajyyyhga who=kin
-89 layprayyag who=none
15 agyyaxyayd who=own
-14 mmmullkmmm whole
2 - whole family
-40 yrimihgjmk why
-35 jymqmijlmm why $
-2 ohmmmlmmml why does
-1 mmnlmmkmmm why not
-1 rlmlkmmlml why the
12 milpmjmmrm wife
9 - wife $
0 mllmmkmmsm wife and
1 - wife died
-5 mimqmmmmmm wife is
1 mmludlmmmm wifi
-20 dqjylgmkml window
-16 mklwlimkml window $
-6 eskrmlmmmm window seat
7 nlmmmlmmmm wine
-26 llkkjjlkxt winter
-5 mmkmmkmmxl winter $
-37 kqhcfwyklk wish
-11 lkghlylmmm wish i
-10 ljrjjhvmml wish you
-19 ayriaaeyih with
16 kqfyilkylk with a
4 - with chase
-3 llgymmlmmm with how
12 minumkjmmm with me
1 mlnlmmmmmm with most
-25 mmqfltjllk with my
9 mlmmmnmmmm with no
-4 mlvgmlkmmm with that
1 kaykiciyml with the
12 - with their
-12 lnrkmllmmm with this
-18 lqmjmlmmmm with three
-9 mqmlmlmmmj with two
2 - with us
-11 mllrlmllml with work
10 llbgjlylml with you
9 mratnkbyli without
5 - without my
-16 mjlghymmlm wizard
-7 mljtmjlmmm woke
-7 mljtmjlmmm woke up
1 mllmqmmmmm woman
-13 mlmlqlmlmi women
-2 liglylllkk won
-1 mkmmulmmll won an
-8 mlmlommmll won the
-1 mkmmulmmll won>an
-8 mlmlommmll won>the
-9 yjpgljhmmm wondering
0 ykkllkimmm wondering if
-5 kqhltkknml word
-5 lajlgljymi words
-4 lajljmjymj words $
-18 jkwskkaiyg work
-22 lotuelgkll work $
-13 mlmjlrmmll work at
20 mlmqlmllml work for
12 - work in
6 - work since
10 - work with
9 lkydklllmm worked
-8 lkydklllmm worked $
16 ktgnylkmml working
13 mpllmmmmmm working on
10 lnxgjmhlmm works
-10 lqmjlmjmmm works $
4 - workshop
-25 kkfgyiylmk world
-24 llkhokylml world $
1 - worried
1 - worried about
-17 mqyajufuji would
-8 mkojmwlmmm would 've
-5 ljolooklml would be
-5 tuakmhmymm would like
0 gukmmmllml would you
-2 lmuljljmmm wow
-2 lmuljljmmm wow that
-2 lmuljljmmm wow>DEICTIC
-23 eyjagdbyli write
-18 gykfjeigmk write a
-23 mrmjmmmmmm write an
-5 mtmklmmkmm write the
10 lyjeljlmmy writing
9 myjhmlmmmm writing a
18 - writing my
2 mlmlrjmmlk written
15 mmmlnmmmml written in
-22 ojygdqielh wrong
-7 pjyafsefli wrong $
-9 mfiephlyyk wrote
8 - wrote a
-11 kyihqjllmk x
-5 lyjkrlmmml x is
-5 lyjkrlmmml x>AUX
-2 lmwkkljmll yeah
-1 mmpkllmmlm yeah i
49 ligkqpymkj year
34 mlikqlymmk year $
0 mlmmmnmmmm year old
42 mkllgllmuw years
31 - years $
8 - years ago
-5 mlmmmllmul years and
-5 mlmlhmmmmx years of
8 lpxeilrimk yes
4 mlphllrmml yes $
7 - yes i
0 mulmlmlgmm yes please
7 - yes>I
0 mulmlmlgmm yes>w
18 mhgysjklml yesterday
2 mhgysjklml yesterday $
12 - yesterday i
-9 lscrlljlml yet
-9 lscrlljlml yet $
3 - yoga
-71 yakahsyaaa you
-1 gaphnkygkc you $
-1 rlqlllhmml you 'd
-2 loikjlslmx you 'll
-36 qtqaayyklf you 're
-10 hjsjwkolmg you 've
-6 lqjlmlrmmm you a
-1 llfljlxmmk you all
-15 lkikiuumkg you and
-12 kkjyhhhmly you at
0 omlmmmkmml you been
21 jkalulylmk you can
-2 vqolmikmmm you could
-2 kmrmlllmmm you did
-5 rllmkmkmml you do
-1 mmelkmsmmm you feel
6 mlxlllcmmu you for
-2 mmmlmolmkl you from
-1 plrlymbjml you get
16 mdnllwkmml you give
0 mmijllymml you go
-1 lltllmglmm you got
-3 mlylkkimmm you had
15 lmeolmtmmm you know
-3 lmjpmllmmm you later
-2 vllllmglmm you like
-7 okrklkilmm you mean
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
0 umasmmkmmm you there
-2 ylblmmlmmm you think
2 jwmilojwkk you to
-5 lmaklmymml you too
-1 mllqmmkmmm you up
22 mlmmmmmmmm you want
-5 llmlommmmk young
7 - young $
11 - younger
26 - youngest
26 - youngest of
-62 cfyaaruyjy your
-4 mkyimljlml your advice
-7 lgrillhomj your answer
-8 lllmkkrmmk your family
-5 mjrjmkqmmj your help
0 mvolmmlkmh your last
-7 mlkmjmilmy yours
18 - youth
9 - youth center
2 mmmmnmmmml zealand
2 mmmmnmmmml zealand $
-1 mmmjmrmmlm zoo
-1 mmmjmrmmlm zoo $
-5 mmmmommmll zurich
-5 mmmmommmll zurich $
30 - é
"""
