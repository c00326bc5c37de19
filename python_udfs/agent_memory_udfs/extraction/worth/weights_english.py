"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-16 -42,-32,-39,-24,-19,-38,-26,-46,-51,-26 (bias)
3 mmtlkmlmmm !
5 - ! i
5 - !>I
-47 lkkilolmyk "
-11 mmljmkmmtm " $
-56 lkkilolmyk " i
-56 lkkilolmyk ">I
-21 nmqgetkoho 'd
-8 mkkjmymmml 'd be
-7 mkcymlkmmm 'd better
-2 llmmlnmmmm 'd buy
-3 nyailgjqlj 'd like
13 mjwkmmkmmm 'd love
20 mjsjmllmmm 'd rather
-2 slnlmmkmml 'd recommend
-6 lkrjmkwmmm 'd say
-17 fkmsmisahv 'll
-4 muhpmllmmm 'll 've
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
-1 mminmlumml 'll let
-1 mlfulllmmk 'll meet
25 snfmkmklml 'll not
-5 mkjtlmlmml 'll probably
-1 muglmmmmmm 'll send
-2 myiillllmm 'll take
-3 mlualmymml 'll talk
-1 mlpjmmmmmm 'll think
-3 ljvillkmmm 'll try
-30 tcavaqparm 'm
-11 mmlklmwmmm 'm $
21 - 'm 0
-10 jamnkynlfj 'm a
-12 likwmkkmmm 'm about
16 - 'm afraid
6 mmqdmmymmm 'm all
-12 mmljmkmmtm 'm allergic
20 mkmlmxmmmm 'm an
-38 hkiqmgvmmm 'm at
-16 mlfxmlimmm 'm back
0 vvlcmkmmmm 'm calling
3 - 'm divorced
-9 lshqmhnmmm 'm doing
-11 mljummjmmm 'm driving
-4 mllnmmlmmm 'm eating
-7 mmkkmllmum 'm engaged
-7 mmknmlkmlv 'm excited
-5 kljymlkmmm 'm exhausted
-14 lhkxmjkmmm 'm feeling
-5 mmkmmllmmm 'm fine
3 mxmlmllllm 'm five
-20 mmjqmlkmmm 'm free
35 - 'm from
-16 lpkimklmml 'm getting
-5 llyammimmm 'm glad
-32 ilowlfimml 'm going
14 jmejmmymmm 'm good
-3 jmgtmmlmmm 'm great
10 lkuomlkmmm 'm happy
-14 lyidmkjmml 'm having
-13 mllpmmlmmm 'm heading
-4 mlglmlvmmm 'm here
-6 mmkpmllmmm 'm home
-7 ylllmjmmll 'm i
20 likwmikmll 'm in
10 - 'm into
-12 lkramkymmm 'm just
16 - 'm learning
-10 mklkmkmmxm 'm leaving
17 - 'm left
23 - 'm left-handed
-13 mjjhmlymmm 'm listening
-24 lypaljkmki 'm looking
-14 mwmemkmmmm 'm making
-16 mmmkmjmmum 'm moving
11 yjwcmkhllm 'm not
1 mmlnmmlmmm 'm off
-8 mmkrmlhmmm 'm okay
-2 lhiwmgkmml 'm on
-9 mmjqmllmmm 'm out
-11 mjlrmmlmmm 'm packing
21 - 'm paid
15 - 'm planning
12 - 'm preparing
0 mmlomllmmm 'm pretty
-3 mmtjmlhmmm 'm proud
3 mmlnmmmmmm 'm reading
14 - 'm really
12 - 'm saving
20 lmlummlmmm 'm scared
5 - 'm seeing
-10 mjmqmlmmmm 'm sitting
-16 lkrlmlemmm 'm so
-5 mlqcmlxmmm 'm sorry
-8 mlkpmmlmmm 'm staying
-4 kkjsmlemmm 'm still
-11 mmwfmljmmm 'm stuck
13 - 'm studying
-2 mlghmlymmm 'm sure
15 mjmqmmmmmm 'm taking
25 lhkhlymmkl 'm the
13 mmwgmmlmmm 'm thinking
25 - 'm training
-11 iyhfljkmli 'm trying
-15 lykhmillml 'm using
-13 mhksmmlmmm 'm waiting
-12 mkmpmlmmmm 'm walking
-16 mfkumllmmm 'm watching
2 mnkqmmmmmm 'm working
1 - 'm worried
0 lykcmjlmmy 'm writing
-1 mlllmshmmm 'm your
21 ijyfmiallm 'm>-ed
-21 syaoiabjro 'm>-ing
-8 mlivmlkmmm 'm>-ly
-14 ylpamnjmlm 'm>-s
21 - 'm>0
6 mmkhmjlmym 'm>CONDITION
-10 mqgjmjvmmm 'm>DEICTIC
-21 mmkomjkmtm 'm>HOME
-7 ylllmjmmll 'm>I
3 - 'm>LASTING
-29 dhjslhkkjt 'm>MOOD
-15 jinbmjvmml 'm>NOW
-23 mikrmlkmmm 'm>PLAY
15 mnkqmmmmmm 'm>WORK
-1 mlllmshmmm 'm>YOU
-10 jamnkynlfj 'm>a
6 mmqdmmymmm 'm>all
20 mkmlmxmmmm 'm>an
-38 hkiqmgvmmm 'm>at
20 likwmikmll 'm>in
11 yjwcmkhllm 'm>not
1 mmlnmmlmmm 'm>off
-2 lhiwmgkmml 'm>on
-9 mmjqmllmmm 'm>out
-16 lkrlmlemmm 'm>so
25 lhkhlymmkl 'm>the
43 dxqujyyjjn 'm>w
-4 wairnpmaht 're
10 tldjllummm 're $
1 npklitjmml 're a
18 - 're bad
6 - 're both
3 lmfmlmymmm 're for
-3 lmmmpmmmmj 're from
23 - 're getting
16 mmljommmml 're going
-11 ijlvflrmmj 're having
-8 plloillmlk 're in
4 - 're moving
-20 lkklmygmml 're my
-1 jlyllkbmmm 're right
-10 lmkkukmmml 're smarter
-2 mhsljmjmll 're the
5 mmmmlmmmmm 're there
8 - 're with
0 imlklmpmmm 're you
24 ratyaguddn 's
4 - 's $
-7 shmgpjyllk 's a
-7 mlkvjmlmml 's been
-9 lmwglmjmmm 's fine
-1 mmhmpmkmml 's funny
7 mmmolllmmm 's having
-7 mmmnmllmmm 's home
-11 mmmpjklmmm 's in
-9 mlslmmlmlm 's like
1 mmmvllhmmm 's my
10 - 's name
-5 lmrnimimlm 's not
0 mmilimwlmm 's nothing
7 mlkvjmlmml 's on
-8 mmmklltmlm 's one
1 - 's piano
-3 mmnmlmjmmm 's so
-4 lmuikmkmmm 's still
-4 nmklommmmm 's the
0 gmgkkmxmmm 's up
3 - 's wedding
-2 lmgmlmymmm 's what
-2 mmnmlmkmmm 's wrong
12 llfwflqlml 's>-ing
12 lmokmmlmmm 's>-ly
-3 mmmmommmll 's>-s
6 - 's>CONDITION
-8 mlmklltmll 's>DEICTIC
-7 mmmnmllmmm 's>HOME
-1 mlmkiummmm 's>KIN
-9 mlslmmlmlm 's>LIKING
16 llrojmemmm 's>MOOD
1 mmmvllhmmm 's>MY
-6 llyiimilmm 's>NOW
2 - 's>PLAY
-6 llvjfmalll 's>PRAISE
-2 lmgmlmymmm 's>WH
-7 shmgpjyllk 's>a
-11 mmmpjklmmm 's>in
-5 lmrnimimlm 's>not
7 mlkvjmlmml 's>on
-3 mmnmlmjmmm 's>so
-4 nmklommmmm 's>the
0 gmgkkmxmmm 's>up
26 jjonyjblky 's>w
-6 oyhjicvbmm 've
-23 plmllllmlt 've $
3 jsmlmlmmmk 've 0
12 yoaqgayjth 've a
-4 msqemmmmmm 've already
9 - 've always
-20 mpllmllmml 've an
2 mmmmmnkmml 've any
7 ljroltimml 've been
3 lelummmmmm 've got
12 mlkpmmmmmm 've had
-10 mhvimmmmmm 've heard
-8 mkkqmmlmmm 've just
-1 mklrmmmmmm 've lost
-21 mqljmmlmmm 've my
-2 mlslmmlmlm 've never
-6 mjismpkmmm 've no
-18 jhlwmmkmmm 've not
2 mllqmmmmmm 've run
-13 lvselklmmm 've the
-13 lwqjjnkmkk 've three
-1 mmhmmmymmm 've time
-19 hcfvyipllg 've to
-10 mujimmmmmm 've tried
-19 lmkdhykmqh 've two
-3 rluklmgmml 've you
36 lymfnjplkj 've>-ed
15 htmlmlmmmm 've>-s
3 jsmlmlmmmk 've>0
16 - 've>CONDITION
-4 lydjmmmkmm 've>DEICTIC
7 mlslmmlmlm 've>LASTING
-21 mqljmmlmmm 've>MY
-12 mpoimmlmmm 've>NOW
-3 rluklmgmml 've>YOU
12 yoaqgayjth 've>a
-20 mpllmllmml 've>an
2 mmmmmnkmml 've>any
3 lelummmmmm 've>got
12 mlkpmmmmmm 've>had
-6 mjismpkmmm 've>no
-18 jhlwmmkmmm 've>not
2 mllqmmmmmm 've>run
-13 lvselklmmm 've>the
-19 hcfvyipllg 've>to
-19 lmkdhykmqh 've>two
33 hgyihpyljt 've>w
-5 llmlkvlmlj *
-5 llmlkvlmlj * $
12 kylaolilml -ed>-ing
20 mimklmmmmy -ed>-s
10 mglmimlsmx -ed>0
11 - -ed>CONDITION
51 jfvmvsglkl -ed>DEICTIC
-11 mllqmlmmmm -ed>I
-15 mklljlxlmj -ed>LASTING
-5 mpovlhimjl -ed>MY
-6 msshllhmmm -ed>NOW
4 - -ed>PLAY
19 - -ed>THIRD
-6 honrmmlmlm -ed>WH
-3 mlkjmlvmmm -ed>YOU
50 linoxkjlmk -ed>a
7 kjltmrlmll -ed>and
19 lkkgeylmli -ed>at
3 mllmqmmmmm -ed>by
3 livolkkmlm -ed>for
-24 litgykjjlk -ed>in
4 llrkkjjmul -ed>me
27 - -ed>of
-44 lljethkkly -ed>on
10 llksmljmmm -ed>out
9 uycqwlhkii -ed>the
40 lqkallvmmw -ed>to
4 mklxjllmmk -ed>two
12 - -ed>up
1 gkapyyfjjm -ed>w
-3 mlylhmjlml -ing>-ed
1 mmlommmmlm -ing>-ly
22 lycgykekml -ing>-s
8 - -ing>0
5 - -ing>AHEAD
29 lkiwetrmmi -ing>AUX
11 mommmmmjml -ing>CHAT
-14 ljmillmmmy -ing>CODE
27 - -ing>CONDITION
-22 unfrilglml -ing>DEICTIC
-5 vmlmlmimmm -ing>HOME
10 lltilyymkj -ing>I
0 ykkllkimmm -ing>IF
19 - -ing>KIN
9 - -ing>LASTING
28 mjktvkjmmk -ing>MY
-7 yfgslmhmmm -ing>NOW
4 - -ing>PLAY
-15 mqnlmmlmmm -ing>PRAISE
4 - -ing>SPAN
3 - -ing>WE
-5 vnkkmmmmlm -ing>WH
-2 mtklmklmmm -ing>YOU
-2 iyctqclklk -ing>a
18 lvlfmjlmml -ing>an
23 mllkulmmmm -ing>and
-9 ljlsikkmml -ing>at
-5 mlhgmmymmm -ing>by
-7 iumteieljq -ing>for
-12 ltkphkknmj -ing>in
-2 mmxlmmammm -ing>lol
-26 ljdplkymmm -ing>me
-10 mllmkpmmmm -ing>of
2 mimpmlmmmm -ing>off
-30 lhjxgkhmlx -ing>on
11 mljxjljlmm -ing>out
-25 jrnmbghlwy -ing>the
-2 njujffulqv -ing>to
-2 mmlokmkmmm -ing>tv
7 mjmtmllmmm -ing>up
16 lanymkjliq -ing>w
-12 mlgumlkmmm -ly>-ed
-10 mjjylmhlmm -ly>AHEAD
0 llymjljmml -ly>AUX
-10 lmkokklmxl -ly>DEICTIC
3 - -ly>LASTING
-4 mlplmmmmmm -ly>LIKING
13 - -ly>MOOD
-4 mmkqkmmmmm -ly>NOW
-3 lltkmmlmlm -ly>WH
44 kkvhgshlmy -ly>w
-8 llslklrmll -s>'ve
-5 mrjellekmy -s>-ed
27 mylammlmmm -s>-ing
-29 mykctlilmy -s>-ly
-12 wtmfsfdytc -s>-s
0 mkmlfimkmy -s>0
-9 mrlkmmmmmm -s>AHEAD
4 jaefybaakx -s>AUX
-1 nnkmmmmmmm -s>CODE
-14 olxovigkjk -s>DEICTIC
-6 mlmilymlml -s>HOME
-25 khigdaklyk -s>I
15 mmilsmolml -s>LASTING
-11 llxlgmplmk -s>LIKING
1 moukgmjmml -s>MOOD
19 ohljlklmuy -s>MY
-9 mllpmmmmmm -s>NOW
-1 mlslimhlmm -s>PRAISE
7 - -s>THIRD
-5 mlmlvllmmk -s>WE
3 ykbipkemkv -s>WH
7 mjtkkmlmmm -s>WORK
-3 rmgkklrmml -s>YOU
-16 iyqcxgeilg -s>a
-7 lllpmllmml -s>all
2 mlmirmmmmm -s>an
7 hdijhyhily -s>and
-13 mlmmllmmlt -s>as
-9 uiikukvkmi -s>at
-15 wvigmhnvlf -s>for
-5 mklkrlmlmm -s>has
-17 vyjjjiklug -s>in
56 mfylkmlmmm -s>me
-15 tofevlikjs -s>of
45 lykjfklmml -s>on
8 - -s>out
-5 mmlokmkmmm -s>so
24 jojcpyjkjs -s>the
-2 jyqkarlgla -s>to
0 momlmmlmmm -s>too
6 mimmsmmmmj -s>up
0 xshayjayga -s>w
41 ayagakaqmy 0
4 hxjelwhihu 0 $
16 mllloilllo 0 0
8 - 0 0000
-15 mqmlkkmmmk 0 and
2 - 0 birch
-11 mllljmlmmx 0 but
-12 mjmprmllmj 0 degrees
1 - 0 dogs
1 momlmmmmmm 0 dollars
13 - 0 employees
4 mlmmgmlmmu 0 euros
18 - 0 for
-11 mjmmmlmmlr 0 i
1 mlmujllmml 0 in
-1 mkmmkkmmwl 0 kilos
-2 mlmmpmlmml 0 mg
7 - 0 next
2 mnmlmmmmmm 0 of
22 - 0 okay
6 - 0 on
7 - 0 rd
-22 mpmjmlmmmm 0 rows
42 - 0 th
-15 lslimlmmmm 0 when
-13 lkighllymi 0 words
4 - 0 year
5 - 0 years
8 khkcwrigiu 0000
31 lmlfujkhls 0000 $
-11 mrlklpmmlm 0000 and
-50 dyjeefiiuy 0>-s
16 mllloilllo 0>0
7 - 0>AHEAD
-13 lkighllymi 0>CHAT
16 - 0>DEICTIC
-11 mjmmmlmmlr 0>I
22 - 0>MOOD
13 mlmrkmlmml 0>NOW
1 - 0>PET
9 - 0>SPAN
-19 jylhmkmmml 0>WH
-15 mqmlkkmmmk 0>and
-11 mllljmlmmx 0>but
18 - 0>for
1 mlmujllmml 0>in
-2 mlmmpmlmml 0>mg
2 mnmlmmmmmm 0>of
6 - 0>on
7 - 0>rd
42 - 0>th
-2 mlkroollli 0>w
0 lygnkmhilk 1.AHEAD
-5 ynlaacfvjc 1.AUX
-38 kajihijuiy 1.CHAT
-25 lgljqgkgky 1.CODE
23 - 1.CONDITION
-37 atyjuamaed 1.DEICTIC
22 - 1.HOME
46 awyyaadjaa 1.I
-44 kseeoyekef 1.IF
7 llkislulml 1.KIN
7 jjngjsyjmg 1.LASTING
-12 klekslykmk 1.LIKING
-13 myyicgafkg 1.MODAL
-10 lirjhkugke 1.MOOD
24 awgyclitmf 1.MY
13 iitvhjokkj 1.NOW
-4 mmllslimml 1.PERSON
-5 lmljsklmml 1.PET
17 mvlmpmjjml 1.PLAY
-9 ghyafjbhje 1.PRAISE
-26 llmlklllmt 1.SPAN
-17 jjatdkyjlo 1.THANKS
15 cdgylyagye 1.THIRD
23 duttqafikj 1.WE
-17 yaaaacmejd 1.WH
21 lmikymkmmm 1.WORK
-3 uvyacqajls 1.YOU
-2 rmmmlmhmml 12-:'ve you w
-6 kllmqllmml 12-:a good w
-11 lkklskmmsl 12-:according to the
1 mlmlmsmmlm 12-:as a w
-3 mklllslmjl 12-:as the w
13 - 12-:being a w
-1 pimlmlmmlm 12-:can i w
-3 hkupkmmkml 12-:can not w
11 lulllmjmml 12-:can you w
-6 gqmllllmml 12-:could you w
-6 mqmllmjkml 12-:create a w
24 daglkmywmm 12-:do not w
-5 rmmjlmllmm 12-:do we w
-2 sllllmilml 12-:do you w
2 mlmqlmllml 12-:done with w
-1 mrmlmlklml 12-:go ahead and
0 llltimmmml 12-:going to w
9 - 12-:growing up we
-3 mmmollmmmm 12-:he 's in
0 mmmnlmmmmm 12-:he 's w
-4 lmkkvkmmmm 12-:he was the
-8 mtklmlhjmm 12-:help me w
11 - 12-:her name is
2 rlmmmllmmm 12-:how can i
-8 plllmlmmlm 12-:how do i
-5 mlnjmlymmm 12-:i 'd say
8 mulpkdeqli 12-:i 'd w
-4 muhpmllmmm 12-:i 'll 've
-7 mkrkmmmmmm 12-:i 'll -ly
13 mjfymklmml 12-:i 'll be
-3 mkrlmmkmmm 12-:i 'll do
-1 mjqjmmmlmm 12-:i 'll go
-3 mljlmmlmmm 12-:i 'll not
-2 lkvimllmmm 12-:i 'll try
-18 iyrfkffimk 12-:i 'll w
34 kjyamialmm 12-:i 'm -ed
-38 ryauhaajhp 12-:i 'm -ing
-18 mlivmlkmmm 12-:i 'm -ly
-9 ylpfmljmmm 12-:i 'm -s
21 - 12-:i 'm 0
28 linuljrmmm 12-:i 'm a
-11 mmqdmmymmm 12-:i 'm all
16 mkmlmxmmmm 12-:i 'm an
-38 hkiqmgvmmm 12-:i 'm at
-2 likwmikmll 12-:i 'm in
11 yjwcmkhllm 12-:i 'm not
1 mmlnmmlmmm 12-:i 'm off
-2 lhiwmgkmml 12-:i 'm on
-9 mmjqmllmmm 12-:i 'm out
-16 lkrlmlemmm 12-:i 'm so
35 mkkilymmmm 12-:i 'm the
-12 ahmfjyyjjg 12-:i 'm w
50 mwjgmlmmmm 12-:i 've -ed
13 hulkmlmmmm 12-:i 've -s
-6 jsmlmlmmmk 12-:i 've 0
-9 yugblejklk 12-:i 've a
-20 mpllmllmml 12-:i 've an
3 lelummmmmm 12-:i 've got
12 mlkpmmmmmm 12-:i 've had
-15 mkjummlmmm 12-:i 've no
-19 jhlwmmkmmm 12-:i 've not
2 mllqmmmmmm 12-:i 've run
-13 mjtmlkmmmm 12-:i 've the
-33 kbhwkjsmll 12-:i 've to
-10 lklimulmml 12-:i 've two
21 kvpkljilll 12-:i 've w
-10 muljlimmmm 12-:i added the
2 - 12-:i adopted a
-5 mlrkmljmmm 12-:i agree w
5 - 12-:i also -ed
-4 mktkmklmmm 12-:i appreciate w
-22 mlqomklmlm 12-:i asked my
10 - 12-:i believe in
-12 mkolvlmmmm 12-:i believe w
4 - 12-:i broke up
-10 mlitmlmmmm 12-:i burned the
18 kjaxkkykmm 12-:i can not
-3 lmpjmmlmmm 12-:i can see
-14 lkymlkhmmm 12-:i can w
-12 mlmkmqmmmm 12-:i carry a
-1 mmipmmlmmm 12-:i could not
7 llrmmmmmmm 12-:i could w
-10 lmtgmmllmm 12-:i did not
-5 viwajkkxlm 12-:i do not
12 - 12-:i do w
-11 mjmkmpmmmm 12-:i draw my
8 - 12-:i drive a
9 - 12-:i dropped out
3 - 12-:i eat w
-11 mmfqmmmmmm 12-:i feel -ly
-1 mmxfmllmmm 12-:i feel a
-6 mmgomlmmmm 12-:i feel so
-15 ljbyliglmm 12-:i feel w
-18 mljsmllmmm 12-:i forgot my
9 - 12-:i get -s
16 lmtkmmkmmm 12-:i get w
8 - 12-:i go by
16 - 12-:i go to
4 mmlnmmmmmm 12-:i got -ed
-10 mjltmimmmm 12-:i got a
-6 mmtbmmlmmm 12-:i got it
14 - 12-:i got my
11 mlkomlkmmm 12-:i got w
-12 mmeomlymmm 12-:i gotta go
-3 mkgrmolmmm 12-:i had a
1 - 12-:i had my
-4 mmokmlmmmm 12-:i had not
1 mmmnmlmmmm 12-:i had to
-5 mmismllmmm 12-:i had w
3 mlnmmmmlmm 12-:i hate -s
13 - 12-:i hope to
-6 llhkmkwmmm 12-:i hope you
5 - 12-:i hurt my
1 - 12-:i inherited my
-10 lknhmlvmmm 12-:i just -ed
5 mmlmmmmmmm 12-:i just got
-12 mmkpmllmmm 12-:i just had
-18 wwfllljlmm 12-:i just w
4 lonlmlmmmm 12-:i keep -ing
-6 mlkvmkmmmm 12-:i keep w
-11 flwkmlkmmm 12-:i know w
8 mmksmlmmmm 12-:i left the
9 - 12-:i like -s
9 - 12-:i like my
-18 lkwhmllmmm 12-:i like the
-30 llrjmlhlmm 12-:i like w
3 - 12-:i live in
6 - 12-:i live w
7 - 12-:i lost my
13 - 12-:i love -ing
2 mmnmmmkmmm 12-:i love -s
-10 kmtjmmlmmm 12-:i love how
-5 mmnmmmkmmm 12-:i love it
-8 mmrkmmlmmm 12-:i love the
6 mmpmmmilmm 12-:i love w
-8 mmalmmxmmm 12-:i love you
15 - 12-:i made it
7 - 12-:i make w
-5 mlplmkmmmm 12-:i meant the
1 - 12-:i met my
3 - 12-:i miss my
16 mujjmmmmmm 12-:i need -s
-3 myjimmmimm 12-:i need 0
-13 jogujakjll 12-:i need a
-1 lulklkmlmm 12-:i need the
-12 ujlojhkllk 12-:i need to
-34 lgvpkjljml 12-:i need w
-1 mrllmmlmmm 12-:i need you
7 - 12-:i never -ed
-15 mlrllklmmm 12-:i never w
13 mlkjmlmymm 12-:i only w
1 - 12-:i owe my
5 - 12-:i passed my
16 - 12-:i passed the
4 - 12-:i play -s
-9 mlplmmmlmm 12-:i prefer the
6 - 12-:i prefer w
3 - 12-:i run a
-1 llrlmmjmmm 12-:i see w
9 - 12-:i sing in
-14 mlhwmlkmmm 12-:i slept w
4 - 12-:i speak w
-15 mllrmllmmm 12-:i spilled w
5 - 12-:i started -ing
-8 mmlnmmlmmm 12-:i still 've
-5 mmrhmmlmmm 12-:i still do
4 mllpmmmmmm 12-:i still w
2 - 12-:i study at
3 - 12-:i study law
1 mkmlmnmmmm 12-:i take a
5 - 12-:i take my
14 - 12-:i take the
1 - 12-:i teach w
2 klkvjilllm 12-:i think i
-5 rmcjwmmmmm 12-:i think it
-5 mmtelmmmmm 12-:i think so
-8 tljivhmlmm 12-:i think the
-3 kkyhhklmmm 12-:i think w
-3 kmtjllhmmm 12-:i think you
2 - 12-:i told my
-4 mmkqmlmmmm 12-:i took a
12 - 12-:i took up
-2 mloqlllmmm 12-:i tried w
4 - 12-:i turned w
6 - 12-:i used to
2 - 12-:i volunteer at
-12 mkygmmllmm 12-:i want -ing
-3 mehwmkmymm 12-:i want a
-6 myflmmmkmm 12-:i want it
-12 kltjlkmmmm 12-:i want the
8 hyamhfrikj 12-:i want to
6 lphlmllxml 12-:i want you
49 - 12-:i was -ed
-17 uqwamhkmmm 12-:i was -ing
9 - 12-:i was a
-5 mmmqmllmmm 12-:i was in
-3 mmolmmlmmm 12-:i was not
-6 mmjommmmmm 12-:i was on
-7 mmcwmlmmmm 12-:i was so
0 jlnlllwmmm 12-:i was w
3 mklqlkmmml 12-:i went to
3 - 12-:i went w
-11 lkghlylmmm 12-:i wish i
-10 lkskmhtmmm 12-:i wish you
-5 mmmqmjmmmm 12-:i woke up
2 - 12-:i work in
3 - 12-:i work w
-8 mkojmwlmmm 12-:i would 've
1 srnglklxmm 12-:i would w
9 - 12-:i wrote a
-2 lmlmlpmmkm 12-:if i had
-6 nlllkqlmlk 12-:if i w
-2 lmmmkommlm 12-:if i was
4 mlmkmommlm 12-:in a w
-7 limjhxlljl 12-:in my w
24 lslikxlkll 12-:in the w
-2 lqllkollll 12-:in this w
1 nlmmlmmmmm 12-:is it w
3 mkmmmmmmmm 12-:is there a
-5 mljqgmtlmm 12-:it 's -ing
-15 ljfcylylml 12-:it 's a
-8 mmjwlmimmm 12-:it 's my
-3 lmtjjmjmmm 12-:it 's not
29 llkvkmclml 12-:it 's w
-2 mjluokmmmm 12-:it has w
-4 lkjlrmmmmm 12-:it is w
0 mvklkmlnmk 12-:it should be
-1 mkkiwmmmml 12-:it takes w
0 mmimimplmm 12-:it was w
-11 lmllrllmmm 12-:kids these -s
-13 lmkijurjlj 12-:let us w
-13 lmllsmjmmm 12-:life is w
0 ldlmlmkxmm 12-:make it w
5 - 12-:me and my
-18 mjmrlklmmm 12-:my battery is
10 - 12-:my best w
11 - 12-:my blood w
-14 mkmmmkkmwl 12-:my boss w
-8 mmmnmlmmmm 12-:my brother is
-11 mimhkrmmml 12-:my character w
-10 mlmpmklmlm 12-:my coffee got
4 - 12-:my company -s
4 - 12-:my daughter -s
-10 mmmpmlmmmm 12-:my daughter is
-8 mkmommlmmm 12-:my dog -s
6 - 12-:my ex -s
-2 mlmqllkmmm 12-:my eyes 're
2 - 12-:my family is
7 lkylklmmlm 12-:my favorite w
-8 mgljkklymm 12-:my first w
-9 mqmkmmlmml 12-:my function -s
2 - 12-:my girlfriend is
5 - 12-:my goal is
1 - 12-:my grandfather w
14 mlmommmmmm 12-:my hair is
-9 mjmtljllmm 12-:my hands 're
3 - 12-:my husband -s
2 - 12-:my husband is
1 - 12-:my husband w
-10 lpmmlllmml 12-:my internet is
-15 mkmelylmmm 12-:my kingdom is
5 - 12-:my knees w
1 mlmpmllmmm 12-:my laptop is
7 - 12-:my mom -s
-21 mlmomllmmm 12-:my mom is
-4 mimllrlmlk 12-:my name is
-6 mlmommlmmm 12-:my neighbour is
13 - 12-:my old w
1 kqmmmmmmlm 12-:my order w
6 - 12-:my policy w
-1 mpllmlmlmm 12-:my question is
-10 mjmsmljlmm 12-:my screen w
8 - 12-:my shift -s
3 mlmplmlmmm 12-:my shoes 're
-12 mmmnmlmmmm 12-:my sister is
-16 mlllmlmmsm 12-:my sister w
1 - 12-:my son -s
-11 mlmnmmlmmm 12-:my son is
3 - 12-:my son was
-9 mjmemylmml 12-:my spaceship is
-13 mxjjlmkmmm 12-:my teacher -s
6 - 12-:my therapist -s
11 mnmlmlmmmm 12-:my website -s
6 - 12-:my wife -s
4 - 12-:my wife and
-11 mimqmmmmmm 12-:my wife is
6 - 12-:one of my
1 - 12-:our anniversary is
7 mmmolllmmm 12-:she 's -ing
8 mmlnlmmmmm 12-:she 's on
5 - 12-:she 's w
8 mmmpjlmmmm 12-:she is -ing
7 ommmmmmmmm 12-:should i w
-1 lmgkvmilml 12-:some people w
-1 mmvllldmmu 12-:thank you for
-1 mmtlkmjmmm 12-:that 's a
0 mmpklmkmmm 12-:that 's so
6 klgihlulkl 12-:that 's w
0 mmpmkmlmml 12-:that would be
-1 mskmllmlml 12-:the answer w
-9 mmlqjlmmmm 12-:the baby is
-13 mlllqkmmml 12-:the capital of
-11 millummmml 12-:the company -ed
11 - 12-:the company i
-4 mlmpjjmmmm 12-:the dog is
-13 mllugllmmm 12-:the kids 're
12 - 12-:the kids w
-3 mlmlplmmmk 12-:the new w
-7 mlmgvlmlml 12-:the stock w
-4 mkmmskmmmm 12-:the sun is
9 ljkksllmml 12-:there 're w
3 mmlqkmjmmm 12-:there 's -ing
9 mmmtillmmm 12-:there 's a
-1 lmlqfmlmmm 12-:they 're -ing
-1 lmpljmlmmm 12-:this is not
-9 mkmjtmllmj 12-:water boils at
-4 mloljltmmh 12-:we 'll w
17 ielujmkmmt 12-:we 're -ing
26 - 12-:we 're -s
-15 mmlokmlmml 12-:we 're in
-9 muknjhlmmj 12-:we 're w
1 mnmlklmmml 12-:we 've a
-8 mtmkkllmmj 12-:we 've two
-8 mxljkmlmmm 12-:we 've w
3 - 12-:we adopted a
7 - 12-:we do not
1 - 12-:we got -ed
-13 mliwkmjmml 12-:we had w
6 - 12-:we homeschool our
6 mmlpmmkmmm 12-:we just -ed
-4 mmkfkmymml 12-:we should w
-2 nmmmmmlmmm 12-:what 's a
-1 omlkmmjmmm 12-:what 's w
-2 clwrmmrmmm 12-:what a w
-1 nmlmmmmmmm 12-:what can i
-3 nlmmmmkmmm 12-:what do you
-3 olmmmlmmlm 12-:what should i
4 - 12-:when i was
0 pmmlmmkmmm 12-:where 're you
-1 ohmmmlmmml 12-:why does my
0 gukmmmllml 12-:would you w
-1 lmslklkmmm 12-:wow that 's
-1 lolmjlllmy 12-:you 'll be
-5 nslliskmml 12-:you 're a
0 kltmjmjmmm 12-:you 're the
0 klmmkkmmml 12-:you 're w
-2 kjklymkmmk 12-:you 've to
-2 llflsmnmmm 12-:you can not
-2 jlnllmtmmm 1234:can not wait to
9 - 1234:growing up we never
-4 lmkkvkmmmm 1234:he was the first
6 mmmmmmmmlm 1234:how do i stop
-13 nmmmmmmmmm 1234:how do i tell
-11 mvikmkmimm 1234:i 'd like a
4 owelljkklj 1234:i 'd like to
5 mjwkmmkmmm 1234:i 'd love to
-5 mmqkmmlmmm 1234:i 'd rather not
-4 mikvmlmmmm 1234:i 'll 've a
-2 mkhtmlmmmm 1234:i 'll bring the
-1 miqkmmmmmm 1234:i 'll give it
0 mkrhmmmlmm 1234:i 'll go with
-1 mlqkmmmmmm 1234:i 'll keep that
-1 mlpjmmmmmm 1234:i 'll think about
-2 lkvjmmlmmm 1234:i 'll try to
6 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
3 mmsjmllmmm 1234:i 'm a big
-20 mlhlmkwmmm 1234:i 'm a bit
4 mlrlmkmmmm 1234:i 'm a huge
1 - 1234:i 'm a vegetarian
-22 likwmkkmmm 1234:i 'm about to
15 - 1234:i 'm afraid of
6 - 1234:i 'm allergic to
16 - 1234:i 'm an introvert
4 - 1234:i 'm an only
-10 mlmqmklmmm 1234:i 'm at a
-15 mmlpmljmmm 1234:i 'm at my
-2 hllrmllmmm 1234:i 'm at the
8 mrmhmlmmmm 1234:i 'm calling about
-4 wlljmmmmmm 1234:i 'm calling to
-5 mtmlmjmmmm 1234:i 'm doing a
-5 milsmklmmm 1234:i 'm feeling a
-15 lqlhmkmmmm 1234:i 'm getting a
-4 mlycmmkmmm 1234:i 'm glad i
-13 jmqsmhimml 1234:i 'm going to
-6 lkuomlkmmm 1234:i 'm happy with
-6 milsmmlmmm 1234:i 'm having a
3 mnmkmmmmmm 1234:i 'm having an
-11 lukimllmmm 1234:i 'm having trouble
-3 mmlpmklmmm 1234:i 'm in a
7 - 1234:i 'm in my
-17 mjltmkmmlm 1234:i 'm in the
-5 mllhmlymmm 1234:i 'm just a
17 - 1234:i 'm left handed
-19 lyhaljkmmj 1234:i 'm looking for
-14 mwmemkmmmm 1234:i 'm making a
-4 mmlommmmmm 1234:i 'm not in
-14 ylngmllmmm 1234:i 'm not sure
-7 mmmnmlmmmm 1234:i 'm on a
-18 mllrmkmmmm 1234:i 'm on hold
-24 mllomllmmm 1234:i 'm on my
22 mklomjmmmm 1234:i 'm on the
12 - 1234:i 'm preparing for
-3 mmtjmlhmmm 1234:i 'm proud of
10 - 1234:i 'm really into
12 - 1234:i 'm saving up
14 - 1234:i 'm scared of
-10 mjmqmlmmmm 1234:i 'm sitting in
-3 mmmemmrmmm 1234:i 'm sorry i
-16 mmjommlmmm 1234:i 'm still at
2 mmlommkmmm 1234:i 'm still in
9 - 1234:i 'm studying for
25 - 1234:i 'm the youngest
12 mmwgmmlmmm 1234:i 'm thinking about
17 - 1234:i 'm training for
-11 iyhfljkmli 1234:i 'm trying to
-3 mslkmkmmmm 1234:i 'm using the
-9 mhlrmmlmmm 1234:i 'm waiting for
2 mpllmmmmmm 1234:i 'm working on
1 - 1234:i 'm worried about
5 mykgmllmml 1234:i 'm writing a
-17 mqmkmkmmmm 1234:i 'm writing an
-5 hommmlmmmm 1234:i 've a list
-4 msqemmmmmm 1234:i 've already tried
9 - 1234:i 've always wanted
-3 mtmimkmmmm 1234:i 've been a
3 - 1234:i 've been feeling
1 - 1234:i 've been in
-4 mlmmmmmmmm 1234:i 've been on
1 - 1234:i 've been painting
17 - 1234:i 've got a
-19 lelummmmmm 1234:i 've got to
-8 misjmmmmmm 1234:i 've heard of
-5 mklrmmmmmm 1234:i 've lost my
8 - 1234:i 've never been
3 mmhpmmmmmm 1234:i 've not finished
-5 mluimmmmmm 1234:i 've not had
-8 mljpmmlmmm 1234:i 've not slept
-7 mhyhmlmmmm 1234:i 've the same
-1 mljlmmummm 1234:i 've to go
-13 milsmllmmm 1234:i 've to run
-20 lumdllmmml 1234:i 've to write
-10 mujimmmmmm 1234:i 've tried restarting
-4 mktkmklmmm 1234:i appreciate your help
4 - 1234:i broke up with
15 - 1234:i can not 've
11 - 1234:i can not concentrate
-23 mlfxmmimmm 1234:i can not find
21 - 1234:i can not stand
-3 mmeummlmmm 1234:i can not stop
28 - 1234:i can not swim
-3 mmokmmlmmm 1234:i can see that
14 mmhmmmymmm 1234:i do not 've
-7 mmolmmllmm 1234:i do not agree
8 lmnmmmmlmm 1234:i do not believe
-3 mmqlmmkmmm 1234:i do not care
14 - 1234:i do not eat
-3 mmnmmmmmmm 1234:i do not get
-18 wmkjmmklmm 1234:i do not know
14 lmnmmmmimm 1234:i do not like
-5 lmnlmlmwmm 1234:i do not need
-13 jmrlmmklmm 1234:i do not see
-8 jmrklmlkmm 1234:i do not think
12 - 1234:i do not trust
-5 lmfmmmlymm 1234:i do not want
-11 mjmkmpmmmm 1234:i draw my sword
9 - 1234:i dropped out of
-6 mljqmlmmmm 1234:i feel like i
-4 mmjrmmmmmm 1234:i feel like nobody
14 - 1234:i go to bed
3 - 1234:i got laid off
8 - 1234:i had a miscarriage
1 - 1234:i had my first
-1 lmmlmlnmmm 1234:i hope you 're
-9 yglnmmlmmm 1234:i just want to
-3 mmkfmmwmmm 1234:i just wanted to
-5 kmqlmllmmm 1234:i know what you
6 - 1234:i like my steak
4 - 1234:i lost my job
-9 lmqjmmlmmm 1234:i love how it
15 - 1234:i made it to
1 - 1234:i met my wife
12 lomlmlmmmm 1234:i need to find
-2 lomkllmmmm 1234:i need to write
-1 mrllmmlmmm 1234:i need you to
1 - 1234:i owe my brother
-1 llrlmmjmmm 1234:i see what you
-5 mmrhmmlmmm 1234:i still do not
3 - 1234:i study law in
-10 llltkkmmmm 1234:i think i 'll
17 mmlomlmmmm 1234:i think i 'm
11 - 1234:i think i might
-5 rmcjwmmmmm 1234:i think it 's
-1 mmqklmmmmm 1234:i think that 's
2 - 1234:i volunteer at an
20 - 1234:i want a divorce
1 mnmmmmmmmm 1234:i want to add
13 - 1234:i want to adopt
29 - 1234:i want to become
-7 lqkjmmmmmm 1234:i want to compare
-10 mfjymmlmmm 1234:i want to eat
20 - 1234:i want to get
-13 tmjjlkmmmm 1234:i want to know
-5 momlllmmmm 1234:i want to learn
-17 fsmillmmmm 1234:i want to make
-8 mqljmlmmmm 1234:i want to return
-5 ltlkmlllmm 1234:i want to see
-18 mnmlmmlmmm 1234:i want to write
6 lphlmllxml 1234:i want you to
-6 kmgtmmkmmm 1234:i was asleep when
-2 mtklmklmmm 1234:i was hoping you
-7 mmitmlmmmm 1234:i was in the
-9 mmucmmummm 1234:i was just kidding
-6 mmjommmmmm 1234:i was on the
2 - 1234:i was raised by
8 - 1234:i went to a
-13 mkmpllmmml 1234:i went to bed
-4 mlmnmlmmmm 1234:i went to the
-4 mllkmnmmmm 1234:i wish i had
-1 tqglmlmkmm 1234:i would like to
3 mkmmmmmmmm 1234:is there a way
2 - 1234:my best friend moved
-11 mimhkrmmml 1234:my character grew up
-10 mlmpmklmlm 1234:my coffee got cold
5 - 1234:my goal is to
-21 mlmomllmmm 1234:my mom is calling
6 - 1234:my policy number is
-1 mpllmlmlmm 1234:my question is about
8 - 1234:my shift starts at
4 - 1234:my wife and i
-9 mkmjtmllmj 1234:water boils at 0
-19 mmlokmlmml 1234:we 're in the
-2 nmmmmmlmmm 1234:what 's a good
-3 nlmmmmkmmm 1234:what do you do
0 nmmmmmmmmm 1234:what should i do
-1 lmslklkmmm 1234:wow that 's a
-11 lkklskmmsl 123:according to the
-2 ilullmmkmm 123:can not wait
-4 klmmlmhxmm 123:do not write
-2 pmlmmmlmmm 123:do you think
-1 mrmlmlklml 123:go ahead and
9 - 123:growing up we
-3 mmmollmmmm 123:he 's in
-4 lmkkvkmmmm 123:he was the
11 - 123:her name is
2 rlmmmllmmm 123:how can i
-8 plllmlmmlm 123:how do i
-7 mkcymlkmmm 123:i 'd better
-11 nyailgjqlj 123:i 'd like
5 mjwkmmkmmm 123:i 'd love
20 mjsjmllmmm 123:i 'd rather
-5 mlnjmlymmm 123:i 'd say
-4 muhpmllmmm 123:i 'll 've
13 mjfymklmml 123:i 'll be
-4 mjfymlmmmm 123:i 'll bring
-3 mkhtmllmmm 123:i 'll call
-3 mkrlmmkmmm 123:i 'll do
-2 mppkmlmmmm 123:i 'll give
-1 mjqjmmmlmm 123:i 'll go
-4 mlybmmlmmm 123:i 'll keep
-3 mljlmmlmmm 123:i 'll not
-1 muglmmmmmm 123:i 'll send
-2 mygimlmlmm 123:i 'll take
-1 mlpjmmmmmm 123:i 'll think
-2 lkvimllmmm 123:i 'll try
21 - 123:i 'm 0
28 linuljrmmm 123:i 'm a
-12 likwmkkmmm 123:i 'm about
15 - 123:i 'm afraid
-11 mmqdmmymmm 123:i 'm all
6 - 123:i 'm allergic
16 mkmlmxmmmm 123:i 'm an
-38 hkiqmgvmmm 123:i 'm at
-16 mlfxmlimmm 123:i 'm back
-1 vvlcmkmmmm 123:i 'm calling
-13 lshqmhnmmm 123:i 'm doing
-11 mljummjmmm 123:i 'm driving
-4 mllnmmlmmm 123:i 'm eating
-14 lhkxmjkmmm 123:i 'm feeling
-5 mmkmmllmmm 123:i 'm fine
-20 mmjqmlkmmm 123:i 'm free
14 - 123:i 'm from
-16 lpkimklmml 123:i 'm getting
-5 llyammimmm 123:i 'm glad
-21 jmqtmgimml 123:i 'm going
14 jmejmmymmm 123:i 'm good
-3 jmgtmmlmmm 123:i 'm great
10 lkuomlkmmm 123:i 'm happy
-14 lyidmkjmml 123:i 'm having
-13 mllpmmlmmm 123:i 'm heading
-4 mlglmlvmmm 123:i 'm here
-6 mmkpmllmmm 123:i 'm home
-2 likwmikmll 123:i 'm in
10 - 123:i 'm into
-12 lkramkymmm 123:i 'm just
4 - 123:i 'm learning
1 mmlnmmmmmm 123:i 'm leaving
17 - 123:i 'm left
23 - 123:i 'm left-handed
-13 mjjhmlymmm 123:i 'm listening
-19 lyqaljkmli 123:i 'm looking
-14 mwmemkmmmm 123:i 'm making
11 yjwcmkhllm 123:i 'm not
1 mmlnmmlmmm 123:i 'm off
-4 mmlnmmimmm 123:i 'm okay
-2 lhiwmgkmml 123:i 'm on
-9 mmjqmllmmm 123:i 'm out
-11 mjlrmmlmmm 123:i 'm packing
21 - 123:i 'm paid
15 - 123:i 'm planning
12 - 123:i 'm preparing
0 mmlomllmmm 123:i 'm pretty
-3 mmtjmlhmmm 123:i 'm proud
3 mmlnmmmmmm 123:i 'm reading
14 - 123:i 'm really
12 - 123:i 'm saving
18 lmlummlmmm 123:i 'm scared
5 - 123:i 'm seeing
-10 mjmqmlmmmm 123:i 'm sitting
-16 lkrlmlemmm 123:i 'm so
-5 mlqcmlxmmm 123:i 'm sorry
-8 mlkpmmlmmm 123:i 'm staying
-4 kkjsmlemmm 123:i 'm still
-11 mmwfmljmmm 123:i 'm stuck
13 - 123:i 'm studying
-2 mlghmlymmm 123:i 'm sure
15 mjmqmmmmmm 123:i 'm taking
35 mkkilymmmm 123:i 'm the
13 mmwgmmlmmm 123:i 'm thinking
25 - 123:i 'm training
-11 iyhfljkmli 123:i 'm trying
-15 lykhmillml 123:i 'm using
-13 mhksmmlmmm 123:i 'm waiting
-12 mkmpmlmmmm 123:i 'm walking
-16 mfkumllmmm 123:i 'm watching
2 mnkqmmmmmm 123:i 'm working
1 - 123:i 'm worried
0 lykcmjlmmy 123:i 'm writing
-6 jsmlmlmmmk 123:i 've 0
-9 yugblejklk 123:i 've a
-4 msqemmmmmm 123:i 've already
9 - 123:i 've always
-20 mpllmllmml 123:i 've an
9 lmkpmkkmml 123:i 've been
3 lelummmmmm 123:i 've got
12 mlkpmmmmmm 123:i 've had
-10 mhvimmmmmm 123:i 've heard
-8 mkkqmmlmmm 123:i 've just
-1 mklrmmmmmm 123:i 've lost
4 mlplmmmmmm 123:i 've never
-15 mkjummlmmm 123:i 've no
-19 jhlwmmkmmm 123:i 've not
2 mllqmmmmmm 123:i 've run
-13 mjtmlkmmmm 123:i 've the
-33 kbhwkjsmll 123:i 've to
-10 mujimmmmmm 123:i 've tried
-10 lklimulmml 123:i 've two
-10 muljlimmmm 123:i added the
2 - 123:i adopted a
-5 mlrkmljmmm 123:i agree with
-4 mktkmklmmm 123:i appreciate your
-22 mlqomklmlm 123:i asked my
10 - 123:i believe in
4 - 123:i broke up
-10 mlitmlmmmm 123:i burned the
18 kjaxkkykmm 123:i can not
-3 lmpjmmlmmm 123:i can see
-12 mlmkmqmmmm 123:i carry a
-1 mmipmmlmmm 123:i could not
-10 lmtgmmllmm 123:i did not
12 - 123:i do crossfit
-5 viwajkkxlm 123:i do not
-11 mjmkmpmmmm 123:i draw my
8 - 123:i drive a
9 - 123:i dropped out
-1 mmxfmllmmm 123:i feel a
-3 mmomlmlmmm 123:i feel better
4 - 123:i feel guilty
-4 mlgvmlllmm 123:i feel like
-6 mmgomlmmmm 123:i feel so
-18 mljsmllmmm 123:i forgot my
8 - 123:i go by
16 - 123:i go to
-10 mjltmimmmm 123:i got a
7 - 123:i got accepted
-6 mmtbmmlmmm 123:i got it
3 - 123:i got laid
14 - 123:i got my
-6 mmknmmkmmm 123:i got your
-12 mmeomlymmm 123:i gotta go
-3 mkgrmolmmm 123:i had a
1 - 123:i had my
-4 mmokmlmmmm 123:i had not
1 mmmnmlmmmm 123:i had to
13 - 123:i hope to
-6 llhkmkwmmm 123:i hope you
5 - 123:i hurt my
1 - 123:i inherited my
5 mmlmmmmmmm 123:i just got
-12 mmkpmllmmm 123:i just had
-15 xqjimmlmmm 123:i just want
-3 mmkfmmwmmm 123:i just wanted
-5 kmqlmllmmm 123:i know what
8 mmksmlmmmm 123:i left the
9 - 123:i like my
-4 mmmmmmlmmm 123:i like that
-18 lkwhmllmmm 123:i like the
-6 mmnlmmjlmm 123:i like your
3 - 123:i live in
7 - 123:i lost my
-10 kmtjmmlmmm 123:i love how
-5 mmnmmmkmmm 123:i love it
-8 mmrkmmlmmm 123:i love the
-8 mmalmmxmmm 123:i love you
15 - 123:i made it
-5 mlplmkmmmm 123:i meant the
1 - 123:i met my
3 - 123:i miss my
-3 myjimmmimm 123:i need 0
-13 jogujakjll 123:i need a
-6 mskjmlmmmm 123:i need help
-7 mkjtllmmmm 123:i need some
-1 lulklkmlmm 123:i need the
-12 ujlojhkllk 123:i need to
-1 mrllmmlmmm 123:i need you
-6 mmnmmmmmmm 123:i never knew
7 - 123:i never learned
-10 mlpmlllmmm 123:i never thought
1 - 123:i owe my
5 - 123:i passed my
16 - 123:i passed the
-9 mlplmmmlmm 123:i prefer the
3 - 123:i run a
-1 llrlmmjmmm 123:i see what
9 - 123:i sing in
-15 mllrmllmmm 123:i spilled coffee
-8 mmlnmmlmmm 123:i still 've
-5 mmrhmmlmmm 123:i still do
10 - 123:i still live
2 - 123:i study at
3 - 123:i study law
1 mkmlmnmmmm 123:i take a
5 - 123:i take my
14 - 123:i take the
2 klkvjilllm 123:i think i
-5 rmcjwmmmmm 123:i think it
-5 mmtelmmmmm 123:i think so
-2 lmskjlmmmm 123:i think that
-8 tljivhmlmm 123:i think the
-3 kmtjllhmmm 123:i think you
2 - 123:i told my
-4 mmkqmlmmmm 123:i took a
12 - 123:i took up
6 - 123:i used to
2 - 123:i volunteer at
-3 mehwmkmymm 123:i want a
-6 myflmmmkmm 123:i want it
-12 mkygmmllmm 123:i want something
-12 kltjlkmmmm 123:i want the
8 hyamhfrikj 123:i want to
6 lphlmllxml 123:i want you
9 - 123:i was a
11 - 123:i was adopted
-6 kmgtmmkmmm 123:i was asleep
3 - 123:i was diagnosed
-6 lsqfmkkmmm 123:i was hoping
-5 mmmqmllmmm 123:i was in
-14 lluammymmm 123:i was just
1 mmlommlmmm 123:i was late
-3 mmolmmlmmm 123:i was not
-6 mmjommmmmm 123:i was on
2 - 123:i was raised
-7 mmcwmlmmmm 123:i was so
-7 mmojmmmmmm 123:i was thinking
-4 vkqjmkmmmm 123:i was wondering
3 mklqlkmmml 123:i went to
-11 lkghlylmmm 123:i wish i
-10 lkskmhtmmm 123:i wish you
-5 mmmqmjmmmm 123:i woke up
2 - 123:i work in
-8 mkojmwlmmm 123:i would 've
-5 tubkmhmymm 123:i would like
9 - 123:i wrote a
-3 lmmmlqmmlk 123:if i could
-2 lmlmlpmmkm 123:if i had
-2 lmmmkommlm 123:if i was
-2 ollmlmlmll 123:if i were
-8 mkmkktmmkl 123:in my dream
3 mkmmmmmmmm 123:is there a
-15 ljfcylylml 123:it 's a
-11 mlkvjmlmml 123:it 's been
-8 mmjwlmimmm 123:it 's my
-3 lmtjjmjmmm 123:it 's not
0 mvklkmlnmk 123:it should be
-11 lmllrllmmm 123:kids these days
-1 mjmlmujmmm 123:let us pretend
5 - 123:me and my
-18 mjmrlklmmm 123:my battery is
2 - 123:my best friend
11 - 123:my blood pressure
-8 mmmnmlmmmm 123:my brother is
-11 mimhkrmmml 123:my character grew
-10 mlmpmklmlm 123:my coffee got
-10 mmmpmlmmmm 123:my daughter is
-2 mlmqllkmmm 123:my eyes 're
2 - 123:my family is
7 - 123:my favorite thing
-9 mqmkmmlmml 123:my function returns
2 - 123:my girlfriend is
5 - 123:my goal is
14 mlmommmmmm 123:my hair is
-9 mjmtljllmm 123:my hands 're
2 - 123:my husband is
-10 lpmmlllmml 123:my internet is
-15 mkmelylmmm 123:my kingdom is
5 - 123:my knees hurt
1 mlmpmllmmm 123:my laptop is
-21 mlmomllmmm 123:my mom is
-4 mimllrlmlk 123:my name is
-6 mlmommlmmm 123:my neighbour is
6 - 123:my policy number
-1 mpllmlmlmm 123:my question is
8 - 123:my shift starts
3 mlmplmlmmm 123:my shoes 're
-12 mmmnmlmmmm 123:my sister is
-11 mlmnmmlmmm 123:my son is
3 - 123:my son was
-9 mjmemylmml 123:my spaceship is
-22 mxjjlmkmmm 123:my teacher wants
4 - 123:my wife and
-11 mimqmmmmmm 123:my wife is
6 - 123:one of my
1 - 123:our anniversary is
7 mmmolllmmm 123:she 's having
8 mmlnlmmmmm 123:she 's on
-1 mmvllldmmu 123:thank you for
-1 mmtlkmjmmm 123:that 's a
0 mmpklmkmmm 123:that 's so
-2 lmgmlmymmm 123:that 's what
0 mmpmkmlmml 123:that would be
-9 mmlqjlmmmm 123:the baby is
-13 mlllqkmmml 123:the capital of
11 - 123:the company i
-4 mlmpjjmmmm 123:the dog is
-13 mllugllmmm 123:the kids 're
-7 mlmgvlmlml 123:the stock market
-4 mkmmskmmmm 123:the sun is
9 mmmtillmmm 123:there 's a
3 mmlqkmjmmm 123:there 's nothing
-1 lmpljmlmmm 123:this is not
-9 mkmjtmllmj 123:water boils at
-8 ikmrlmlmmj 123:we 're having
-15 mmlokmlmml 123:we 're in
1 mnmlklmmml 123:we 've a
2 - 123:we 've been
-8 mtmkkllmmj 123:we 've two
3 - 123:we adopted a
7 - 123:we do not
6 - 123:we homeschool our
-2 nmmmmmlmmm 123:what 's a
-1 nmlmmmmmmm 123:what can i
-3 nlmmmmkmmm 123:what do you
-3 olmmmlmmlm 123:what should i
4 - 123:when i was
0 pmmlmmkmmm 123:where 're you
-1 ohmmmlmmml 123:why does my
-1 lmslklkmmm 123:wow that 's
-1 lolmjlllmy 123:you 'll be
-5 nslliskmml 123:you 're a
0 kltmjmjmmm 123:you 're the
-2 kjklymkmmk 123:you 've to
-2 llflsmnmmm 123:you can not
-10 lllllrlmtl 12:" i
-7 ylllmjmmll 12:'m i
-2 rmmmlmhmml 12:'ve you
-8 klklulkmml 12:a good
-11 lkklskmmsl 12:according to
20 - 12:allergic to
-2 milmlmlpml 12:answer in
4 mlmlmsmmlm 12:as a
-3 mklllslmjl 12:as the
8 - 12:at home
13 - 12:being a
-5 lplvlmilmm 12:call me
-7 nmllmjmmlm 12:can i
-3 hkupkmmkml 12:can not
8 oslllmilml 12:can you
-6 gqmllllmml 12:could you
-6 mqmllmjkml 12:create a
0 smmlmmhmmm 12:did you
23 haflkmywmm 12:do not
-5 rmmjlmllmm 12:do we
-2 tllllmhkml 12:do you
-11 lmmkpllmml 12:dogs 're
2 mlmqlmllml 12:done with
-7 mmllslimml 12:friends make
-5 lpmkllllmm 12:give me
-1 mrmlmlklml 12:go ahead
0 llltimmmml 12:going to
0 mmamlmtmml 12:good luck
1 mmikmmrmmm 12:good morning
9 - 12:growing up
-7 mmlpkllmml 12:he 's
-13 mmmkgvmmmm 12:he has
-7 lmktjlmmmm 12:he is
23 mmmolmmmmm 12:he just
4 mmrllmlmmm 12:he says
-3 lmkkvkmmmm 12:he was
-8 mtklmlhjmm 12:help me
11 - 12:her name
-29 mlkillymll 12:here 's
2 rlmmmllmmm 12:how can
-8 plllmlmmlm 12:how do
-6 qlmllmkmmm 12:how to
-6 mroikmqpli 12:i 'd
-32 fuluiaafli 12:i 'll
-2 nqnwbarcbg 12:i 'm
-15 qyaygaegjd 12:i 've
-10 muljlimmmm 12:i added
2 - 12:i adopted
-13 mlthmkjlmm 12:i agree
5 - 12:i also
-15 miygmhjlml 12:i appreciate
-27 lisylhlmll 12:i asked
-3 mkskvkgmmm 12:i believe
-14 lmogmltmmm 12:i bet
3 mmlomlmmmm 12:i bought
5 - 12:i broke
-10 mlitmlmmmm 12:i burned
7 igpsjiujll 12:i can
-12 mlmkmqmmmm 12:i carry
0 msllmlmmmm 12:i changed
10 - 12:i collect
19 - 12:i commute
-7 kkkwmjklmm 12:i could
-12 klpkmlklmm 12:i did
19 viwajkkxlm 12:i do
-11 mjmkmpmmmm 12:i draw
11 - 12:i drive
-6 mmmomkmmmm 12:i dropped
3 - 12:i eat
9 - 12:i enjoy
8 - 12:i failed
-39 kieykeakll 12:i feel
-16 mluemlkmmm 12:i figured
13 - 12:i finished
-18 mljsmllmmm 12:i forgot
1 mmommmllmm 12:i found
5 - 12:i gave
16 lnlqmljlmm 12:i get
20 mklqmlmmll 12:i go
2 lhktlfilml 12:i got
-12 mmeomlymmm 12:i gotta
6 - 12:i grew
-9 lkyfmlimmm 12:i guess
-8 ljlrlljlmm 12:i had
20 mlnmmmmlmm 12:i hate
1 mmrkmlgmmm 12:i hear
-16 llhlyimmmm 12:i heard
-9 kksdljslmm 12:i hope
5 - 12:i hurt
1 - 12:i inherited
15 - 12:i joined
-37 utfoljpkml 12:i just
4 lnltmjmmmm 12:i keep
-15 ekyeljjlmm 12:i know
-1 mikvmkmmmm 12:i left
-4 kjydllfkmm 12:i like
16 - 12:i live
9 - 12:i lost
-3 jkogllnklm 12:i love
17 - 12:i made
12 - 12:i make
-7 oirlmlmlmm 12:i mean
-5 mlplmkmmmm 12:i meant
8 - 12:i met
1 mmflmmsmmm 12:i miss
-14 lleomlummm 12:i missed
-7 mlgvmlmmmm 12:i must
-54 pyejdagpki 12:i need
-8 mlrllklmmm 12:i never
-10 mhkslilymm 12:i only
-14 mlivmilmmm 12:i overslept
1 - 12:i owe
4 - 12:i own
21 - 12:i passed
4 - 12:i play
9 mlplmmmlmm 12:i prefer
1 - 12:i quit
3 - 12:i ran
3 mmhmyllmmm 12:i read
-6 mkrkmmmmmm 12:i really
4 - 12:i rent
3 - 12:i run
-15 mlthmlkmmm 12:i said
-11 lkwimlglmm 12:i see
11 - 12:i sell
-1 mmnmmmmmmm 12:i should
9 - 12:i sing
-14 mlhwmlkmmm 12:i slept
4 - 12:i speak
-15 mllrmllmmm 12:i spilled
1 - 12:i start
5 - 12:i started
10 lkpmmlkmmm 12:i still
4 - 12:i study
23 mkmlmnmmmm 12:i take
1 - 12:i teach
-37 rgxeyafjkk 12:i think
2 - 12:i told
14 mljsmkmmmm 12:i took
-12 mmiwlkkmml 12:i tried
-3 mljrmmmmmm 12:i turned
-13 mlwamkkmmm 12:i understand
9 mqkmmmmmmm 12:i use
6 - 12:i used
4 - 12:i usually
8 - 12:i visited
2 - 12:i volunteer
-21 dyfmfaoyji 12:i want
15 polqkdrlll 12:i was
-13 mkjwmllmmm 12:i watched
14 - 12:i wear
2 lhlvlklmml 12:i went
-34 ksldjyslmm 12:i wish
-5 mmmqmjmmmm 12:i woke
15 - 12:i won
25 - 12:i work
-10 rmsblxjwll 12:i would
15 - 12:i write
23 - 12:i wrote
-11 njkkhuklij 12:if i
4 mlmkmommlm 12:in a
-21 lhmhqwllij 12:in my
5 krkjhtyfvl 12:in the
-2 lqllkollll 12:in this
1 nlmmlmmmmm 12:is it
3 nkmkmmmmmm 12:is there
17 ieaywkwilj 12:it 's
-2 mjluokmmmm 12:it has
-5 ljilvlmlmm 12:it is
-1 mqilhmlymk 12:it should
-2 liiiymlmml 12:it takes
3 lkrlklklmm 12:it was
-2 mkwkjmilmm 12:it works
0 meummmjomm 12:keep it
-11 lmllrllmmm 12:kids these
-3 lmlqmklmml 12:later i
-1 lhwmlmkjmm 12:let me
-20 ktggivuiki 12:let us
-13 lmllsmjmmm 12:life is
-7 lljlxmjlmm 12:love is
-1 lhkmkmkumm 12:make it
5 - 12:me and
-8 mpmkmlmlll 12:my app
11 mlmmmmmmmm 12:my back
-18 mjmrlklmmm 12:my battery
10 - 12:my best
11 - 12:my blood
-12 mkmmmkkmwl 12:my boss
1 - 12:my bro
-4 mmmnmlmmmm 12:my brother
3 mkmpmmlmmm 12:my car
2 - 12:my cat
-20 mdmekyllml 12:my character
-8 mslhmmmmmm 12:my code
-10 mlmpmklmlm 12:my coffee
12 - 12:my company
5 - 12:my dad
5 mmmpmlmmmm 12:my daughter
6 mkmommlmmm 12:my dog
6 - 12:my ex
-2 mlmqllkmmm 12:my eyes
5 - 12:my family
7 lkylklmmlm 12:my favorite
-6 mgljkklymm 12:my first
-16 mrmklkmmmm 12:my flight
-8 mkmpmlkmmm 12:my food
-9 mkrlmmpmlm 12:my friend
-9 mqmkmmlmml 12:my function
2 - 12:my girlfriend
5 - 12:my goal
1 - 12:my grandfather
2 - 12:my grandma
1 - 12:my grandmother
14 mlmommmmmm 12:my hair
-9 mjmtljllmm 12:my hands
-18 mhmxmkkmmm 12:my head
6 - 12:my husband
-10 lpmmlllmml 12:my internet
-15 mkmelylmmm 12:my kingdom
5 - 12:my knees
18 - 12:my landlord
7 mlmpmllmmm 12:my laptop
-8 mqmklmlmml 12:my loop
-14 mlmomllmmm 12:my mom
5 - 12:my mother
-4 mimllrlmlk 12:my name
-4 mlmommlmmm 12:my neighbour
-7 mlmomlmmmm 12:my nose
13 - 12:my old
-1 jxmhlmmmlm 12:my order
1 - 12:my parents
4 mjmtllkmml 12:my phone
-13 mglfmjyllm 12:my pleasure
6 - 12:my policy
-11 msmkmllmmm 12:my professor
-12 mrmjmmkmml 12:my program
-6 krmkmmlmmm 12:my query
-1 mpllmlmlmm 12:my question
-10 mjmsmljlmm 12:my screen
8 - 12:my shift
3 mlmplmlmmm 12:my shoes
-28 mllmmklmsm 12:my sister
-3 mlmnmmlmmm 12:my son
-9 mjmemylmml 12:my spaceship
-3 mlmpmllmmm 12:my stomach
-13 mxjjlmkmmm 12:my teacher
-5 mkmtmmkmml 12:my team
14 - 12:my therapist
2 - 12:my uncle
11 mnmlmlmmmm 12:my website
-19 mkmvllkmmm 12:my whole
-1 mimqmmmmmm 12:my wife
15 hmjmmmvlmm 12:not much
-1 mllvkmklmm 12:on the
21 - 12:one of
1 - 12:our anniversary
1 - 12:our dog
5 - 12:our house
5 mmmpkmmmmm 12:out of
14 - 12:project falcon
-1 lljqjlqlml 12:see you
6 lmivhlklll 12:she 's
4 mmmnlmmmmm 12:she had
9 mmmpjlmmmm 12:she is
-20 mllitkmmtl 12:she wrote
7 ommmmmmmmm 12:should i
-1 lmgkvmilml 12:some people
-1 mlljmtlmll 12:suppose i
-5 tsllklkkmm 12:tell me
-1 lluklljmms 12:thank you
1 jkyecklljk 12:that 's
0 mmrmkmdmmm 12:that helped
0 mmplgmlmmm 12:that is
0 mlqljmlmml 12:that must
0 mmpmkmlmml 12:that would
-2 mrtlklmiml 12:the answer
6 mmlqjlmmmm 12:the baby
-14 mkmkpkmmll 12:the book
-13 mlllqkmmml 12:the capital
-1 mlmpllmmmm 12:the cat
-23 loljslmlki 12:the company
1 mlmpjjmmmm 12:the dog
14 mjtlommkmm 12:the first
-2 mlmskmmmmm 12:the heating
-1 mllugllmmm 12:the kids
13 - 12:the landlord
0 mmlokmmmmm 12:the meeting
-9 mjmiukmlml 12:the movie
-13 mkmkqjmmml 12:the museum
-2 mlmpklmmmm 12:the neighbours
-3 mlmlplmmmk 12:the new
-12 mjmkaylmmm 12:the old
6 - 12:the release
-7 mlmgvlmlml 12:the stock
-4 mkmmskmmmm 12:the sun
9 ljkksllmml 12:there 're
11 mmkyelimml 12:there 's
-1 lmltdmlmmm 12:they 're
-2 lllkwlmlml 12:they should
-3 klxihmjmll 12:this is
9 mmmomlmmmm 12:today i
16 - 12:today is
-4 mmmommmmll 12:tomorrow i
5 llmugmlmml 12:trying to
-9 mkmjtmllmj 12:water boils
-8 mjoqiltmmg 12:we 'll
13 iliycgilmp 12:we 're
-7 myjgfkjmmh 12:we 've
8 - 12:we adopted
-7 mltklmimml 12:we can
7 - 12:we do
15 - 12:we foster
3 mmkolmmmmm 12:we got
5 mliwkmjmml 12:we had
6 - 12:we homeschool
0 mlkqlmimml 12:we just
-8 mlmjvkmmml 12:we live
5 - 12:we lost
-11 mpkuimkmmi 12:we need
-5 mlmfjmymml 12:we should
0 pkmllmlmmm 12:what 're
-7 klkjlmpmml 12:what 's
-5 aluyllxmmm 12:what a
0 nmkmmmjmmm 12:what about
-1 nmlmmmmmmm 12:what can
-3 nlmmmmkmmm 12:what do
-3 olmmmlmmlm 12:what should
11 - 12:when i
0 pmmlmmkmmm 12:where 're
-1 nllmmmlmmm 12:which one
-2 ummljmlmmm 12:who is
-1 ohmmmlmmml 12:why does
0 gukmmmllml 12:would you
-2 lluljljmmm 12:wow that
-4 mrmmlmliml 12:write a
-1 lolmjlllmy 12:you 'll
-8 fyrkayllmi 12:you 're
-4 ifwkylimmj 12:you 've
20 jkalulylmk 12:you can
-1 lltllmglmm 12:you got
16 lmgllmvmmm 12:you know
0 lkimmmlmml 12:your answer
-8 klklulkmml 12=a good.PERSON
9 - 12=growing up.WE
11 - 12=her name.AUX
2 rlmmmllmmm 12=how can.I
-8 plllmlmmlm 12=how do.I
-12 nymdlghqlj 12=i 'd.LIKING
-7 mkcymlkmmm 12=i 'd.PRAISE
-3 mkrlmmkmmm 12=i 'll.AUX
33 - 12=i 'm.CONDITION
-10 mqgjmjvmmm 12=i 'm.DEICTIC
-5 mmkpmllmmm 12=i 'm.HOME
-17 dhlpmimkll 12=i 'm.MOOD
-15 jinbmjvmml 12=i 'm.NOW
-23 mikrmlkmmm 12=i 'm.PLAY
11 gmaqmlymmm 12=i 'm.PRAISE
-5 mlqcmlxmmm 12=i 'm.THANKS
15 mnkqmmmmmm 12=i 'm.WORK
7 - 12=i 've.CONDITION
-4 lydjmmmkmm 12=i 've.DEICTIC
12 mlplmmmmmm 12=i 've.LASTING
-12 mpoimmlmmm 12=i 've.NOW
-7 mjwimkkmml 12=i appreciate.YOU
-22 mlqomklmlm 12=i asked.MY
-11 mjmkmpmmmm 12=i draw.MY
-4 mlgvmlllmm 12=i feel.LIKING
-2 mmfpmmlmmm 12=i feel.MOOD
-4 mmmmlmlmmm 12=i feel.PRAISE
-18 mljsmllmmm 12=i forgot.MY
-6 mmtbmmlmmm 12=i got.DEICTIC
20 - 12=i got.MY
-6 mmknmmkmmm 12=i got.YOU
1 - 12=i had.MY
1 mlnmmmmlmm 12=i hate.DEICTIC
-4 mlqlmllmmm 12=i hope.DEICTIC
-6 llhkmkwmmm 12=i hope.YOU
5 - 12=i hurt.MY
1 - 12=i inherited.MY
13 kmqlmllmmm 12=i know.WH
15 mmmmmmlmmm 12=i like.DEICTIC
9 - 12=i like.MY
9 - 12=i like.PET
-6 lmolmmlmmm 12=i like.WH
-6 mmnlmmjlmm 12=i like.YOU
7 - 12=i lost.MY
-13 llqlmmfmmm 12=i love.DEICTIC
2 - 12=i love.PLAY
-10 kmtjmmlmmm 12=i love.WH
-12 mmalmmwlmm 12=i love.YOU
15 - 12=i made.DEICTIC
1 - 12=i met.MY
3 - 12=i miss.MY
-2 mmgkmmwmmm 12=i missed.YOU
-4 mjmilmmymm 12=i need.DEICTIC
-1 mrllmmlmmm 12=i need.YOU
1 - 12=i owe.MY
5 - 12=i passed.MY
-1 llrlmmjmmm 12=i see.WH
-5 mmrhmmlmmm 12=i still.AUX
10 - 12=i still.HOME
5 - 12=i take.MY
-7 qliitllmmm 12=i think.DEICTIC
2 klkvjilllm 12=i think.I
-7 mmpkkmmmmm 12=i think.THIRD
-3 klyjkkhmmm 12=i think.YOU
2 - 12=i told.MY
-6 myflmmmkmm 12=i want.DEICTIC
6 lphlmllxml 12=i want.YOU
3 - 12=i was.CONDITION
5 - 12=i was.HOME
1 mmlommlmmm 12=i was.MOOD
-14 lluammymmm 12=i was.NOW
-11 lkghlylmmm 12=i wish.I
-10 lkskmhtmmm 12=i wish.YOU
-8 ssijmhlxmm 12=i would.LIKING
-8 mlklislmkj 12=if i.AUX
-3 lmmmlqmmlk 12=if i.MODAL
-1 ltlljwmllm 12=in the.DEICTIC
-8 mmjwlmimmm 12=it 's.MY
-1 mmolkmjmmm 12=it 's.NOW
-2 mmxjemlmmm 12=it 's.PRAISE
0 mmimimplmm 12=it was.PRAISE
-8 lalllyhmll 12=let us.IF
5 - 12=me and.MY
8 mlmmmmmmmm 12=my back.AUX
-18 mjmrlklmmm 12=my battery.AUX
2 - 12=my best.PERSON
-8 mmmnmlmmmm 12=my brother.AUX
2 mkmpmmlmmm 12=my car.AUX
-8 mslhmmmmmm 12=my code.AUX
1 mmmpmlmmmm 12=my daughter.AUX
9 - 12=my dog.AUX
-2 mlmqllkmmm 12=my eyes.AUX
5 - 12=my family.AUX
2 - 12=my girlfriend.AUX
5 - 12=my goal.AUX
14 mlmommmmmm 12=my hair.AUX
-9 mjmtljllmm 12=my hands.AUX
2 - 12=my husband.AUX
-10 lpmmlllmml 12=my internet.AUX
-15 mkmelylmmm 12=my kingdom.AUX
1 mlmpmllmmm 12=my laptop.AUX
-21 mlmomllmmm 12=my mom.AUX
-4 mimllrlmlk 12=my name.AUX
-6 mlmommlmmm 12=my neighbour.AUX
-7 mlmomlmmmm 12=my nose.AUX
10 mkmpllmmmm 12=my phone.AUX
-1 mpllmlmlmm 12=my question.AUX
3 mlmplmlmmm 12=my shoes.AUX
-12 mmmnmlmmmm 12=my sister.AUX
-8 mlmnmmlmmm 12=my son.AUX
-9 mjmemylmml 12=my spaceship.AUX
-11 mimqmmmmmm 12=my wife.AUX
6 - 12=one of.MY
1 - 12=our anniversary.AUX
5 - 12=our house.AUX
18 mmpllmjmmm 12=that 's.MOOD
16 mmqlkmamml 12=that 's.PRAISE
-2 lmgmlmymmm 12=that 's.WH
-2 mrtlklmiml 12=the answer.AUX
-1 mskmllmlml 12=the answer.MODAL
-9 mmlqjlmmmm 12=the baby.AUX
11 - 12=the company.I
-4 mlmpjjmmmm 12=the dog.AUX
-13 mllugllmmm 12=the kids.AUX
-4 mkmmskmmmm 12=the sun.AUX
16 - 12=today is.MY
1 - 12=we got.CONDITION
6 - 12=we homeschool.MY
-1 hmwkmmnmmm 12=what a.PRAISE
-1 nmlmmmmmmm 12=what can.I
-3 nlmmmmkmmm 12=what do.YOU
-3 olmmmlmmlm 12=what should.I
4 - 12=when i.AUX
0 pmmlmmkmmm 12=where 're.YOU
-1 ohmmmlmmml 12=why does.MY
0 lkimmmlmml 12=your answer.AUX
-10 lllllrlmtl 1:"
-1 mkyljmjjml 1:'ll
-7 ylllmjmmll 1:'m
-2 ylklkmklmm 1:'re
-5 ukfkklylml 1:'ve
-5 llmlkvlmlj 1:*
-14 teicyjylmi 1:a
0 lmmnlmlmmm 1:about
-11 lkklskmmsl 1:according
-2 mjlllmjwml 1:add
4 mmjllmplml 1:after
-3 llujhmklmy 1:all
20 - 1:allergic
-6 mmkmlmrlmm 1:almost
22 - 1:always
-2 mfkmlmkymk 1:answer
-2 yjrlimjlmj 1:any
-4 yjlkmmklmi 1:anyone
16 - 1:art
-10 khijjyplth 1:as
-5 lymkkmlmml 1:assume
-9 mllvkljlml 1:at
-6 makklkqyml 1:be
-7 mhltjlomml 1:been
13 - 1:being
7 mmvljmkmml 1:both
-7 mlmlvllmmk 1:by
-3 mllkkmpmmm 1:bye
-5 lplvlmilmm 1:call
-8 yqrmgigjlk 1:can
-4 lylmjmlkml 1:change
-4 mqmlmlkkml 1:check
-1 mellmmyamm 1:come
2 mmmplmlmmm 1:cooking
6 mmpmlmbmmm 1:cool
-7 aylllkllmk 1:could
-6 mqmllmjkml 1:create
-14 lkiiekylly 1:dear
0 smmlmmhmmm 1:did
10 nachhkyylk 1:do
-1 rllmlmlkmm 1:does
-11 lmmkpllmml 1:dogs
2 mlmqlmllml 1:done
7 mmmmplkmmm 1:every
-2 lkhkymklmk 1:everyone
-2 mlykkmalml 1:exactly
-8 mwlkjlhlll 1:explain
-4 lljykmhlml 1:finally
-5 lhuieuslkw 1:for
-7 mmllslimml 1:friends
-2 mljlkkkkxy 1:from
-5 lmlkllkmmk 1:give
0 llwkkmkmmm 1:glad
-1 mylkmlghml 1:go
30 llkwhmllmk 1:going
-4 jkngplpkli 1:good
-5 ullokmhmml 1:got
9 - 1:growing
-1 mmhllmumml 1:happy
-2 lkktolilml 1:having
3 jkloeyjkqk 1:he
-8 mtklmlhjmm 1:help
11 - 1:her
-29 llcgklylll 1:here
8 mmkkmllmum 1:his
0 lmkijmymml 1:hope
-14 xifjejglkk 1:how
46 awyyaadjaa 1:i
-11 mjikttjlij 1:if
-4 ljkmltklll 1:imagine
-3 mullmljgml 1:improve
-45 gjhemyutnc 1:in
-2 mmmjklmrmm 1:include
1 yhkiilllml 1:is
-4 dgrypggrkb 1:it
15 - 1:job
8 meummmjomm 1:keep
10 lmllrllmmm 1:kids
-2 mlmllrmmll 1:last
-3 lmlqmklmml 1:later
-21 koqghvsfki 1:let
-17 lmlkymhlmk 1:life
-13 llkkgtylmk 1:long
-1 mmvmjmflml 1:looks
-12 lljktltlml 1:love
-11 lvikjlgpmk 1:make
-12 mllnqmlmmk 1:many
-3 mlxokmclml 1:me
5 - 1:mom
-2 mjilimhymk 1:more
-12 mlljyllmlk 1:most
0 ayhyanltna 1:my
-2 tlltimjjmk 1:need
16 mmsldltlml 1:never
3 myglkmiimk 1:next
-2 llkljmplml 1:nice
14 - 1:nimbus
-1 klhkymhkml 1:nobody
7 glxphmijmk 1:not
9 llyjpmgkml 1:nothing
4 mmjljmylml 1:of
0 mlkvlmlmml 1:off
-2 lmsblmxkml 1:okay
0 mllvkmklmm 1:on
17 lydlsljjml 1:one
24 ldlpskjlly 1:our
2 lklyillmmm 1:out
4 lllkylikmj 1:people
-2 mmtlklfmml 1:perfect
14 - 1:project
-2 lmmplmkmml 1:reached
-6 mjmtjmlmml 1:reaching
-3 vlgkkmjmml 1:really
26 - 1:remember
-5 mkpqmklmjl 1:right
-6 llyjhmkjmi 1:same
-5 mjlllsrmkl 1:say
-1 lljqjlqlml 1:see
5 jhnwjqhkxj 1:she
7 ommmmmmmmm 1:should
-14 mlllilummk 1:since
-1 lmgkvmilml 1:some
18 - 1:someone
-1 lleyjlolml 1:sorry
-5 mlvljmglml 1:sounds
-5 llxojmelml 1:still
-3 llmxglllmj 1:stuck
-16 lkljltlmkk 1:suppose
-1 melmlmrpml 1:take
-6 trjlklqkml 1:tell
-1 lluklljmms 1:thank
-20 hcyaaiaijf 1:that
25 axpjqqabya 1:the
16 dievtktlmk 1:there
-12 ikioxjiklk 1:they
-15 jayhljojly 1:this
24 lmlrlllmmm 1:today
-4 mmmommmmll 1:tomorrow
0 llmommmmmm 1:tonight
-1 lmmplmkmml 1:too
2 llkukmlmmk 1:trying
12 - 1:two
-4 lallkmjyml 1:use
-9 mkmjtmllmj 1:water
-1 mmyjlmalml 1:way
23 duttqafikj 1:we
-4 mfnqejqklj 1:what
6 yllgxkglmj 1:when
-4 tlkllmjmml 1:where
0 wkkllmilmm 1:which
-5 gllkhlylmm 1:who
4 thlkkljlml 1:why
-3 mkkljmxlml 1:wish
0 gukmmmllml 1:would
-2 lluljljmmm 1:wow
-6 loljjmksml 1:write
8 - 1:yesterday
10 yiycsrbelf 1:you
-6 iyyialermd 1:your
-10 lllllrlmtl 1=".I
-7 ylllmjmmll 1='m.I
-2 rmmmlmhmml 1='ve.YOU
-8 klklulkmml 1=a.MOOD
-8 klklulkmml 1=a.PRAISE
22 - 1=always.CHAT
-2 mlkmltqllk 1=as.YOU
8 - 1=at.HOME
2 mmlplmlmmm 1=at.WORK
-7 nmllmjmmlm 1=can.I
8 oslllmilml 1=can.YOU
-6 gqmllllmml 1=could.YOU
0 smmlmmhmmm 1=did.YOU
-5 rmmjlmllmm 1=do.WE
-2 tllllmhkml 1=do.YOU
-11 lmmkpllmml 1=dogs.AUX
-1 mmwllmilml 1=good.CHAT
1 mmhjlmwmmm 1=good.NOW
-11 klirtilllm 1=he.AUX
23 mmmolmmmmm 1=he.NOW
-6 xkillkjmlm 1=how.AUX
2 rlmmmllmmm 1=how.MODAL
-29 ohypaaauhf 1=i.AUX
22 - 1=i.HOME
14 mlrllklmmm 1=i.LASTING
40 hfyaljgglm 1=i.LIKING
-58 douyccaoic 1=i.MODAL
-11 tqkolimkll 1=i.NOW
4 - 1=i.PLAY
33 - 1=i.WORK
-11 njkkhuklij 1=if.I
-2 lqllkollll 1=in.DEICTIC
-21 lhmhqwllij 1=in.MY
4 piljlmmmml 1=is.DEICTIC
-4 jtojhkhymi 1=it.AUX
-1 lykldlkymj 1=it.MODAL
-2 mkwkjmilmm 1=it.WORK
0 meummmjomm 1=keep.DEICTIC
-11 lmllrllmmm 1=kids.DEICTIC
-3 lmlqmklmml 1=later.I
-20 ktggivuiki 1=let.WE
-17 lmlkymhlmk 1=life.AUX
-7 lljlxmjlmm 1=love.AUX
-1 lnimkmjrml 1=make.DEICTIC
-5 lykhmkmkmm 1=my.CHAT
-45 jykajiejki 1=my.CODE
-3 lhljkklymm 1=my.DEICTIC
-9 mjmkximmmm 1=my.HOME
5 lekukkjlql 1=my.KIN
-19 mkmvllkmmm 1=my.LASTING
7 lkylklmmlm 1=my.LIKING
7 jylflllmll 1=my.ORDER
7 lwnojiikvk 1=my.PERSON
24 mkmommlmmm 1=my.PET
10 - 1=my.PRAISE
20 - 1=my.WORK
14 - 1=nimbus.AUX
13 - 1=our.HOME
1 - 1=our.KIN
2 - 1=our.PET
-12 mlmlklmmms 1=our.WORK
-1 lljqjlqlml 1=see.YOU
9 mmmpjlmmmm 1=she.AUX
1 mmlommlmmm 1=she.NOW
7 ommmmmmmmm 1=should.I
0 mmmwkmhmml 1=sorry.AUX
-1 mlljmtlmll 1=suppose.I
-1 lluklljmms 1=thank.YOU
-1 lkykalhlmk 1=that.AUX
0 mltlimjlmk 1=that.MODAL
-8 loyiellxlk 1=the.CHAT
-5 kyhoailkih 1=the.CODE
15 lgyklmlkmm 1=the.DEICTIC
-8 lklxkjkmll 1=the.KIN
16 mkmonlmmml 1=the.PERSON
0 mkmsiimmll 1=the.PET
0 mmmkqmmmmm 1=the.PLAY
-31 llkixkllji 1=the.WORK
5 likhylklmk 1=there.AUX
-3 klkrmlllml 1=they.AUX
6 mmmkplmmmm 1=they.HOME
-2 lllkwlmlml 1=they.MODAL
-14 kkyhelrllk 1=this.AUX
15 mmmolmlmmm 1=today.AUX
9 mmmomlmmmm 1=today.I
-4 mmmommmmll 1=tomorrow.I
-1 lmmplmkmml 1=too.MOOD
4 hgtwafyklg 1=we.AUX
-8 mlmjvkmmml 1=we.HOME
-14 llmksmlmml 1=we.LASTING
-20 lhxgdlylme 1=we.MODAL
0 mlkqlmimml 1=we.NOW
-9 uhkjikimll 1=what.AUX
-5 pklmlklmll 1=what.MODAL
11 - 1=when.I
-4 tlkllmjmml 1=where.AUX
-1 nllmmmlmmm 1=which.DEICTIC
-2 ummljmlmmm 1=who.AUX
5 qhmlklmmml 1=why.AUX
0 gukmmmllml 1=would.YOU
-2 lluljljmmm 1=wow.DEICTIC
8 cynilvrjmo 1=you.AUX
18 gkglyhtkms 1=you.MODAL
-1 ljfllmkvmj 1=your.CHAT
2 mmtlkmlmmm 2:!
-6 mroikmqpli 2:'d
-47 dslyeabelm 2:'ll
-15 npnubaybbf 2:'m
-20 aumpvqagla 2:'re
-2 caayadyfgd 2:'s
-28 myavjaafia 2:'ve
23 momkekkjky 2:0
-13 mimlnlmllq 2:0000
-18 ayryelygjf 2:a
0 nlemlmilmm 2:about
-4 lmllillmmy 2:add
-10 muljlimmmm 2:added
18 - 2:adopted
-7 mlgkkmylmk 2:ages
-23 mkydlkglml 2:agree
-1 mrmlmlklml 2:ahead
-4 mmlgymjmml 2:all
4 lmimjmwmml 2:also
41 lkkkekykmy 2:and
6 - 2:anniversary
10 kollillrmk 2:answer
-8 mpmkmlmlll 2:app
-15 miygmhjlml 2:appreciate
-18 mplivlkqmk 2:as
-27 lisylhlmll 2:asked
8 lelrdlvqmi 2:at
7 mmlqjlmmmm 2:baby
10 mlkmmmnmmm 2:back
-20 mitdylsjlk 2:bad
2 mmkltmmmmm 2:band
-19 mjmnsklmml 2:battery
-3 mkskvkgmmm 2:believe
10 - 2:best
-14 lmogmltmmm 2:bet
-6 mlllumklmk 2:birds
11 mmilmmrmmm 2:birthday
11 - 2:blood
-9 mkmjtmllmj 2:boils
-14 mkmkpkmmll 2:book
-12 mkmmmkkmwl 2:boss
5 mmlomlmmmm 2:bought
1 - 2:bro
27 - 2:broke
-4 mmmnmlmmmm 2:brother
20 - 2:budget
31 - 2:build
-10 mlitmlmmmm 2:burned
-4 mllqkmkmmm 2:bus
6 mlylkmllml 2:but
12 ibfsyeshle 2:can
-13 mlllqkmmml 2:capital
3 mkmpmmlmmm 2:car
-12 mlmkmqmmmm 2:carry
2 mlmpllmmmm 2:cat
-2 msyihljlmm 2:changed
-21 mdmdkyllkl 2:character
-2 mlmrhmlmmm 2:class
-3 mmmkpmlmmm 2:closed
-9 mtlhklmlml 2:code
-10 mlmpmklmlm 2:coffee
10 - 2:collect
25 - 2:commute
-7 loljslmlki 2:company
4 - 2:contract
-8 kjnvljjlmm 2:could
5 - 2:dad
6 mmmpmlmmmm 2:daughter
-9 nlqjikilmm 2:did
18 ygyaqicskk 2:do
10 - 2:doctor
-6 tgxhhljlmk 2:does
8 mjmrjjlmmm 2:dog
-11 mjmkmpmmmm 2:draw
11 - 2:drive
-6 mmmomkmmmm 2:dropped
5 - 2:eat
13 lylkdlmkmy 2:email
9 - 2:enjoy
-14 mymgikmlml 2:essay
6 - 2:ex
-1 mmmqhmmmmm 2:exam
-2 mlmqllkmmm 2:eyes
1 mkmmjmmmmx 2:failed
14 - 2:falcon
5 - 2:family
7 lkylklmmlm 2:favorite
-39 kieykeakll 2:feel
-16 mluemlkmmm 2:figured
26 - 2:finally
13 - 2:finished
8 lcsjmkkymm 2:first
-10 mrmklkmmmm 2:flight
-10 mkluhlkmmm 2:food
-13 ltlybljlmj 2:for
-18 klurikklmm 2:forgot
15 - 2:foster
14 mmommmllmm 2:found
-6 mkrlmmpmlm 2:friend
-9 mrmkklllml 2:function
5 - 2:gave
16 lnlqmljlmm 2:get
2 - 2:girlfriend
-12 mmtjlkjlmm 2:give
15 mjpmlmmmmm 2:gives
21 mklqmlmmll 2:go
5 - 2:goal
-13 qlpkrlhmmk 2:good
5 kgquifblml 2:got
-12 mmeomlymmm 2:gotta
1 - 2:grandfather
2 - 2:grandma
1 - 2:grandmother
6 - 2:grew
-9 lkyfmlimmm 2:guess
8 lihyilglll 2:had
14 mlmommmmmm 2:hair
-9 mjmtljllmm 2:hands
14 lijqrtilll 2:has
20 mlnmmmmlmm 2:hate
4 mlmmkmmlmr 2:he
-18 mhmxmkkmmm 2:head
1 mmrkmlgmmm 2:hear
-22 llqkwhkmmm 2:heard
-14 mklopllmmm 2:heart
-2 mlmskmmmmm 2:heating
-1 lmsljmcmmm 2:helped
3 mjwlimlmmm 2:helps
20 lkvjjmfkmy 2:here
2 llkyjmikml 2:home
6 - 2:homeschool
-9 kkrdkjtlml 2:hope
6 - 2:house
-20 mllkljmmvk 2:how
5 - 2:hurt
6 - 2:husband
-39 vcgiayvjwy 2:i
0 olpmlmikml 2:idea
-5 vmkklohmmm 2:if
-9 lbkykltcmh 2:in
1 - 2:inherited
-10 lpmmlllmml 2:internet
-13 tmmkomllml 2:invented
18 ickdyfafkd 2:is
-8 judhckpyjk 2:it
-3 mvnmlmglml 2:job
15 - 2:joined
-18 tsbygjiklk 2:just
15 lnltmjmmmm 2:keep
2 mllugllmmm 2:kids
-15 mkmelylmmm 2:kingdom
5 - 2:knees
-4 jjudqirlmk 2:know
18 amllqmvlml 2:knows
33 - 2:landlord
5 nlmomllmmm 2:laptop
-10 mjuljmokml 2:last
0 mikvmkmmmm 2:left
-18 iiyfakyilj 2:like
16 mmklymikml 2:likes
7 sllhvkllmk 2:live
-3 mllkiymmlj 2:looked
-8 mqmklmlmml 2:loop
13 llllummjml 2:lost
-3 jkogllnklm 2:love
0 mmamlmtmml 2:luck
17 mkumllmmmm 2:made
-11 lksjxlgjmj 2:make
-3 mlqlqmjkml 2:makes
-4 plmljmmlmm 2:many
-50 qvkrchsbli 2:me
-7 uhnllkmlmm 2:mean
-5 mlplmkmmmm 2:meant
-12 lllngmlmmx 2:meeting
11 - 2:met
-3 molvcmmjml 2:milk
1 mmflmmsmmm 2:miss
-14 lleomlummm 2:missed
-14 mlmomllmmm 2:mom
-1 myelimjqml 2:more
6 mmhnmmqmmm 2:morning
5 - 2:mother
4 - 2:moved
-9 mjmiukmlml 2:movie
14 hmjnkmslmm 2:much
-13 mkmkqjmmml 2:museum
-14 knrtjkigms 2:must
-27 lkllpsthhg 2:my
-1 lgmkkplmku 2:name
-64 nybqhaepje 2:need
-4 mlmommlmmm 2:neighbour
0 mlmpklmmmm 2:neighbours
-11 lloktkjlml 2:never
-7 lkjlskommk 2:new
-1 momlmmmlmm 2:next
-6 mlllkqqmlk 2:night
-7 mlmomlmmmm 2:nose
19 halnflyulk 2:not
-5 lkwjlkxmkj 2:now
23 kiylukhkmg 2:of
4 mwmllmljmm 2:off
-4 mjijayylml 2:old
-5 myjikmxgmi 2:on
-1 nwllimbkml 2:one
-12 lhisviiyml 2:only
-1 mmmmirmmmm 2:opened
-1 jxmhlmmmlm 2:order
-3 lmfuvmhlmm 2:out
-14 mlivmilmmm 2:overslept
1 - 2:owe
4 - 2:own
1 - 2:parents
21 - 2:passed
-24 jjfhylhlki 2:people
4 mhlspkkmmj 2:phone
4 - 2:play
5 mlmlumklmi 2:plays
-13 mglfmjyllm 2:pleasure
6 - 2:policy
9 mlplmmmlmm 2:prefer
-11 msmkmllmmm 2:professor
-13 mvmjjlklmk 2:program
14 - 2:proposed
-6 krmkmmlmmm 2:query
-1 lvhklllhmm 2:question
34 - 2:quit
-2 mmmkplmmmm 2:raised
3 - 2:ran
3 mmhmyllmmm 2:read
-10 lkyjjlikml 2:really
-12 mlblbmykmk 2:regards
6 - 2:release
4 - 2:rent
3 - 2:run
-15 mlthmlkmmm 2:said
-6 lmlqollmlm 2:say
2 lmyikmlmmm 2:says
-10 mjmsmljlmm 2:screen
-4 mpllllmlmm 2:script
-11 jkvgllslmm 2:see
11 - 2:sell
-5 mllmommmml 2:share
8 - 2:shift
3 mlmplmlmmm 2:shoes
-25 rjfaygvxlo 2:should
0 mklmlmknmm 2:simple
9 - 2:sing
-28 mllmmklmsm 2:sister
13 mlmvkmjkml 2:sleep
-14 mlhwmlkmmm 2:slept
-2 mmkykmilml 2:so
-4 mxmllmkjmm 2:some
-3 mlmnmmlmmm 2:son
-5 mkwlgmkkmm 2:sounds
-9 mjmemylmml 2:spaceship
4 - 2:speak
-15 mllrmllmmm 2:spilled
1 - 2:start
5 - 2:started
-4 melkhmkymk 2:step
14 lhvlllkmmm 2:still
-7 mlmgvlmlml 2:stock
-3 mlmpmllmmm 2:stomach
-11 mmllsmlmml 2:students
2 mklmpmmmlm 2:study
4 - 2:summer
-4 mkmmskmmmm 2:sun
-3 mimrlmlyml 2:table
23 mkmlmnmmmm 2:take
12 liiiymlmml 2:takes
-4 kyljklmmmk 2:task
-6 mklshlmmmm 2:taxi
1 - 2:teach
-1 mxjjlmkmmm 2:teacher
-22 mkmsolklll 2:team
1 lvqlgrfilk 2:that
-26 bwayayseqa 2:the
14 - 2:therapist
3 vjfpkmilml 2:there
-11 lqllqlkkml 2:these
-4 mlmllmqmmk 2:thing
-37 rgxeyafjkk 2:think
2 kyejiudfkj 2:this
4 mrmmhmmlmj 2:throws
9 olkkhmylml 2:time
10 ybyyajiira 2:to
2 - 2:told
-1 mmgllmklmm 2:too
18 mljsmkmmmm 2:took
-14 mfmqpklmmh 2:train
-12 mmiwlkkmml 2:tried
-3 mljrmmmmmm 2:turned
2 - 2:uncle
-13 mlwamkkmmm 2:understand
-2 mmmmommmmm 2:university
8 mmlpmmjmmm 2:up
-20 ktggivuiki 2:us
23 mqkmmmmmmm 2:use
7 - 2:used
6 - 2:usually
4 - 2:visa
8 - 2:visited
2 - 2:volunteer
-2 llkvmklmlm 2:wait
-1 lmjqlmjmml 2:waiting
-6 mllkkvlmml 2:wake
-23 dyfleaoyjg 2:want
-4 nknoraqhkg 2:was
-13 mkjwmllmmm 2:watched
-21 tflihlqlmt 2:we
14 - 2:wear
11 mnmlmlmmmm 2:website
3 - 2:wedding
-1 mklgkmyiml 2:well
-2 lhlwkklmmk 2:went
-19 mkmvllkmmm 2:whole
-1 mimqmmmmmm 2:wife
1 mmltdlmmmm 2:wifi
-34 ksldjyslmm 2:wish
32 kakpimkymk 2:with
-5 mmmqmjmmmm 2:woke
9 mkmmulmmll 2:won
14 mllnrmllml 2:work
22 mkwkjmilmm 2:works
-11 rkybhwivlk 2:would
15 - 2:write
-1 mluelmolml 2:wrong
3 mllitjmltl 2:wrote
1 mlmlmpmmlm 2:year
-7 svadqhteli 2:you
-3 lgclktoyli 2:your
5 limmjrumjq 3:'ll
29 mlmmmnmmmm 3:'m
13 aclyffykkd 3:'re
-9 ljtmhtillk 3:'s
-42 kcgtjtokqy 3:'ve
37 jyiljklhlp 3:0
15 yjoqxresig 3:a
-15 ksfvkyikml 3:about
-1 lwlmklmlml 3:above
8 - 3:accepted
9 mommmlklmm 3:account
11 - 3:adopted
14 mmommllmmm 3:afraid
-2 gmyljmhuml 3:again
-20 kjidukykmj 3:all
19 - 3:allergic
-1 mmhrkmimmm 3:almost
-11 lrloilkmmk 3:already
11 - 3:always
22 kyhetuhelk 3:an
17 loirffrlmy 3:and
-3 mmmkmmmlmm 3:another
-1 lalmkmlymk 3:answer
-1 nmmjlmmmmm 3:any
15 mlmlkmllmy 3:as
5 nmmmmmmmmm 3:ask
-21 klbyikkmmm 3:asleep
-43 feeykyqjke 3:at
-15 mlfxmlimmm 3:back
13 mlmvkmjkml 3:badly
11 - 3:band
12 kiqskxbcmy 3:be
5 njgydjhmlk 3:been
17 - 3:bees
-13 ljjyjkilml 3:better
24 - 3:blue
14 - 3:board
-8 mmmmpmllmk 3:born
-34 mlppklkmmm 3:both
-4 mjfymlmmmm 3:bring
-6 mljjylmmmm 3:broke
-1 mklllmlymm 3:but
15 lqkjgmjymk 3:by
41 mnhrklllml 3:call
-1 vvlcmkmmmm 3:calling
-19 mllmojllyk 3:came
30 lkllqmlmmj 3:can
-15 mllrmllmmm 3:coffee
-1 mmiommmmmm 3:cold
-14 llhwlmllml 3:come
-7 mkmnmmmmmm 3:cooking
-4 llulkqlllj 3:could
12 - 3:crossfit
15 mommmmllml 3:database
-22 jllmulrmlk 3:day
-11 lmllrllmmm 3:days
-6 mlvilmjmmm 3:definitely
3 - 3:diagnosed
-10 lluollkmlm 3:did
1 - 3:dinner
3 - 3:divorced
-14 mtyajjqkll 3:do
-7 ryjgklklll 3:does
4 - 3:dog
10 mmkltlmmmm 3:dogs
-13 lshqmhnmmm 3:doing
-9 slkpmklmmm 3:done
-2 mklqmlmmll 3:down
-8 mkmkktmmkl 3:dream
-11 mljummjmmm 3:driving
-11 yljqjlkmmm 3:eat
-4 mllnmmlmmm 3:eating
-14 hlkxgkkmmy 3:eggs
39 - 3:emojis
-2 mlmlrmmlmm 3:ended
7 - 3:engaged
6 pmmmmmimmm 3:ever
6 - 3:every
-2 llqlmmlmlm 3:exactly
-3 lqllkpmlll 3:exercise
11 - 3:expecting
4 - 3:expires
2 - 3:family
-6 mlmplmlmmm 3:feel
-14 lhkxmjkmmm 3:feeling
-6 mmmmmlimmm 3:fine
1 mmkommlmmm 3:finished
0 mlmlpmmmmm 3:fired
-2 mulinlmlmm 3:five
14 - 3:flying
-6 mulkmjmgmm 3:following
9 - 3:food
-21 xeopvhyikk 3:for
-15 mljksmulmk 3:forever
4 - 3:fought
-8 nljqmljmmm 3:free
-4 kkllompmml 3:friend
-3 tjlklkllls 3:from
0 lmrmllfmmm 3:funny
42 - 3:future
-8 mjlpjtlllm 3:game
-1 mjmlukmmmm 3:gave
-9 cylomilmmm 3:get
-12 lqjmljjmml 3:getting
-3 morjmkmmmm 3:give
3 lrukihlmmj 3:given
-5 llyammimmm 3:glad
25 - 3:glasses
-20 kloiijtjku 3:go
-22 ikmyneglmk 3:going
10 ilqhllslmk 3:good
48 lckyljkmkl 3:got
11 gkppswcmmm 3:great
-11 mimhkrmmml 3:grew
4 - 3:guilty
-1 lkhrlokmkm 3:had
-15 mklljlxlmj 3:happened
10 lkuomlkmmm 3:happy
26 mlllnmlmmm 3:hard
2 koheykgkld 3:has
-1 pyhmfkilmi 3:having
-10 mmyfkkmmmm 3:he
-13 mllpmmlmmm 3:heading
-1 lljslmjmmm 3:hear
-10 mhyfmlimmm 3:heard
3 mmnlmmmmmm 3:hearing
-1 klhrylkmmm 3:heat
-6 mskjmlmmmm 3:help
0 mlqmlmkmmm 3:helped
0 mmqmkmhlmm 3:helpful
10 mlmjvlmmlm 3:her
-7 lkdyelsklj 3:here
5 - 3:hiking
7 mlmlkummlm 3:his
-6 mmkpmllmmm 3:home
-6 lsqfmkkmmm 3:hoping
-6 yjqfklumlm 3:how
-10 mkliylllmk 3:humans
-19 mkmslmllml 3:hurt
47 ydmopyekkg 3:i
-1 ljqlmqlmmm 3:imagine
35 ppgyciegkg 3:in
-1 ltkmlmjqml 3:include
21 mlmlktmmml 3:into
-8 mmmkqmllmm 3:invented
-64 bqgyawkadd 3:is
-9 moyapjbykl 3:it
20 - 3:job
-43 javaojyklj 3:just
-9 mjvatkvkml 3:keep
1 - 3:keeps
3 - 3:kid
4 - 3:kids
-12 mlmjkylmkl 3:king
-6 mmnmmmmmmm 3:knew
-1 oltllmjlml 3:know
3 - 3:laid
-1 mlmlommmmm 3:language
-2 momlklrjml 3:last
0 mmgxlmhmmm 3:late
3 - 3:law
-3 kllltmllmi 3:learn
7 - 3:learned
34 - 3:learning
-3 mllolmlmmm 3:leaving
15 mmlommlmmm 3:left
23 - 3:left-handed
-6 mmalpmymml 3:life
-35 yyamhacyji 3:like
12 - 3:listen
-13 mjjhmlymmm 3:listening
-19 lkjiuyiljt 3:live
2 mlmkhymmmm 3:lived
-1 mkmlnjmllq 3:lives
-5 mqmmmjklmm 3:logo
6 kmmsmmkmmm 3:long
-11 mkwelokmlk 3:look
-35 kypakjkmlv 3:looking
1 mlsmjmllml 3:looks
3 mmklymikml 3:losing
-30 mivoklglml 3:lost
15 mjwkmmklmm 3:love
3 mlrllmklml 3:made
6 - 3:makes
-14 mwmemkmmmm 3:making
-3 ymjlrmkkml 3:mammals
-7 mlmgvlmlml 3:market
15 lhtjjjomtl 3:me
2 mlrmjmlmml 3:means
-4 olerkkqmmj 3:meet
8 ollmmmlmmm 3:mind
-4 mayinlmhml 3:more
5 - 3:moved
-2 mxglillpmj 3:must
37 masyhsmjiy 3:my
-10 mlmmlmmmml 3:name
-11 qtjelklylm 3:need
25 mrmmjlmlml 3:needs
20 lqoiwjhlmk 3:never
15 - 3:new
4 nkmkkwlmmm 3:next
-1 mmekkmwmmm 3:nice
-40 lhumpkqjmk 3:no
-41 yayalcanih 3:not
2 mmdmjmxlmm 3:nothing
-5 mlvikmilml 3:now
7 jklllmpnll 3:number
-5 cptiierllc 3:of
7 mmlnmmlmmm 3:off
10 - 3:offered
-4 mmlnmmimmm 3:okay
11 ummkmmfmmm 3:old
49 kjdylggklw 3:on
-10 klwiglrlll 3:one
-13 mmramlymmm 3:only
-3 mpllommlmj 3:open
4 mlkktkvmmi 3:our
0 llfxkkimmk 3:out
13 - 3:over
-10 mkllmokmul 3:own
-11 mjlrmmlmmm 3:packing
19 mmmlommlml 3:paid
4 - 3:painting
-1 mkylkmmlmm 3:paragraph
-9 mmmommkmml 3:parents
-30 ljykslmmll 3:part
13 - 3:passed
15 - 3:password
-1 ppmllkmkmm 3:pay
-4 mlmksmmlml 3:pays
-2 mmkpmlmmmm 3:pizza
15 - 3:planning
-4 eyefimyemk 3:please
-7 mjxjmmllmm 3:prefer
12 - 3:preparing
11 - 3:pressure
-1 mjmlmujmmm 3:pretend
0 mmlomllmmm 3:pretty
-5 lkqtkmjmmk 3:probably
-3 mmtjmlhmmm 3:proud
-3 mkmmmlmmyk 3:put
2 mlmhnsmmlm 3:raised
20 ojsjmlllmm 3:rather
14 mmsdmmmmmm 3:read
3 mmlnmmmmmm 3:reading
15 mljkymmmmm 3:really
12 ogplmlmmmm 3:recommend
5 - 3:refuses
-11 msmjllklml 3:returns
-7 glvlllkmmm 3:right
22 - 3:room
2 mllqmmmmmm 3:run
-8 mmlpimlmmm 3:running
2 mplllmmlml 3:runs
1 klmllmymmm 3:safe
-23 mlkloklmsm 3:said
-5 jthlkmylml 3:same
12 - 3:saving
-13 oghihpylmk 3:say
-22 mjpijckmyl 3:says
18 lmlummlmmm 3:scared
3 - 3:school
2 mlkmrmmmmm 3:season
14 - 3:second
-5 jkfynkilmk 3:see
5 - 3:seeing
18 - 3:sells
15 hygkmmlmmm 3:send
-6 mslllmllmm 3:sentence
22 - 3:set
0 mmklpmmmmm 3:seven
-4 mmmqjllmlm 3:she
-6 mmlmqmkmmm 3:short
-11 ltmiarkyle 3:should
-18 sjkkkljmlv 3:shows
13 - 3:signed
0 mmllkmpmmm 3:since
10 - 3:single
2 - 3:sister
-10 mjmqmlmmmm 3:sitting
11 - 3:six
-1 sjitmmhlmm 3:sleep
21 - 3:sleeps
-60 igmwdiaklj 3:so
-18 mmlqmlmmmm 3:soaked
-1 mjjvlkmmmm 3:some
-20 mjycmlllmm 3:something
-5 mlqcmlxmmm 3:sorry
0 mbjmimlymm 3:sound
-2 mvkvljgkmk 3:start
4 mlmmemlmmw 3:started
8 - 3:starts
-8 mlkpmmlmmm 3:staying
-2 mqmmmmmmlm 3:stays
-8 minolkclml 3:still
10 - 3:stopped
-3 msmlkolfmm 3:story
-23 mlvikkjmmm 3:stuck
13 - 3:studying
-14 mljkllymmm 3:such
-26 mmllnlolml 3:summer
-2 mlghmlymmm 3:sure
-4 lyaiqlulml 3:take
31 mlmirmmmmm 3:takes
11 mjltjmmmmm 3:taking
-2 mhmalkymml 3:talk
7 - 3:taught
6 mmlmollmmm 3:teacher
7 mjolmmlmmm 3:tell
-15 mhmltklmll 3:tells
9 mmnmlmlmmm 3:terrible
-2 oiivmmmmmm 3:text
-47 readyjyktj 3:that
-13 ysuayybgma 3:the
12 - 3:therapy
7 - 3:thing
5 llllqmmmmm 3:things
-3 neqiomklml 3:think
6 mlydmlkmmm 3:thinking
5 - 3:thinks
6 luhplljkmm 3:this
-10 mlpmlllmmm 3:thought
-17 mvogilkwml 3:three
20 gyamavvbhm 3:to
-16 mlopimimmm 3:too
25 - 3:training
-15 qspfkmlmmm 3:tried
-16 kgyallflml 3:try
2 iyhfljkmli 3:trying
7 mmiommmmmm 3:turn
-16 lyfkotihlh 3:two
5 mglmmmmrmm 3:under
36 ftokhrqfml 3:up
-4 lkjrmlmpmm 3:use
15 - 3:uses
-15 lykhmillml 3:using
-7 mkvomklmmm 3:very
-2 ilyclmmkml 3:wait
-18 mfkvmmkmmk 3:waiting
-12 mkmpmlmmmm 3:walking
-15 xpjhlmllml 3:want
-3 mmkfmmwmmm 3:wanted
-34 myjjkkilll 3:wants
-11 kpicyifkjh 3:was
16 - 3:watch
-16 mfkumllmmm 3:watching
4 mmmolmlmmm 3:way
15 mmjwkmmmmm 3:we
-5 mlmmlmpmml 3:week
-11 mlhwllkmml 3:well
0 mllvgmmmmm 3:went
-15 njllollmll 3:were
-14 fkvgpjrlml 3:what
-1 lmnlmmmmmm 3:where
-1 oloklmmlml 3:why
23 mrgtjjtjmk 3:with
-11 mkglwmlmll 3:won
-9 yjphmkmmmm 3:wondering
0 mklmlmknmm 3:words
-6 lkhyorillj 3:work
2 mnkqmmmmmm 3:working
1 - 3:worried
-6 hrllkgfwml 3:write
0 lykcmjlmmy 3:writing
2 mmlmmmommm 3:year
1 - 3:yoga
-43 ymhacayrlh 3:you
-32 lppmqjmhlf 3:your
59 kyamakhejr AHEAD
12 - AHEAD>AHEAD
-3 lvillkliml AHEAD>CHAT
-4 mmmommmmll AHEAD>I
11 - AHEAD>LASTING
1 mlirmmmmmm AHEAD>NOW
32 mlmmpmmmml AHEAD>SPAN
15 - AHEAD>and
6 - AHEAD>at
12 - AHEAD>for
-12 mqlklkpmmk AHEAD>to
-1 mqkikvmmlm AHEAD>w
-44 yencvnalaa AUX
-10 kprkkthllv AUX>'ve
48 hsgcyldkks AUX>-ed
-55 javyahkifm AUX>-ing
-18 kiyqilfllj AUX>-ly
36 ykldylijmj AUX>-s
37 ltliiuklmu AUX>0
7 mtmlflmmmm AUX>AHEAD
-11 ghygqjljmk AUX>AUX
8 llmlommmmk AUX>CONDITION
-2 ygocdgiukj AUX>DEICTIC
-20 kltjimllvk AUX>HOME
21 oygekaikgk AUX>I
16 lkllyrjmkj AUX>LASTING
-5 ssijmhlxmm AUX>LIKING
2 ijyookqjmj AUX>MOOD
18 mfikkypmuj AUX>MY
-5 lksbjlymml AUX>NOW
-39 lkkyakkmmm AUX>PLAY
-3 ligiulpkml AUX>PRAISE
2 - AUX>SPAN
-5 llelllsvmm AUX>THANKS
17 mmmlmmmmmm AUX>THIRD
-2 tlmjlmllml AUX>WE
-15 lkykklmmlm AUX>WH
1 jkmmqmmmmj AUX>WORK
6 hydogkailh AUX>YOU
-24 psnhjyaylh AUX>a
-30 krjioyjlml AUX>an
7 lklrlklmml AUX>at
18 - AUX>bad
-14 gxfnginwly AUX>be
-2 mmjsmlmmmm AUX>eat
-7 llijnxkllk AUX>fly
5 mlfmlmymmm AUX>for
-5 nhvglkklmm AUX>go
6 qmkrlhhjkj AUX>in
-1 mminmlumml AUX>let
1 ligonayxqc AUX>not
41 mftnlnjmll AUX>on
-21 mjlriukmmk AUX>out
-3 kkjnsljmml AUX>see
-12 kfhyijimxl AUX>so
5 - AUX>ten
-15 ynlhrhehii AUX>the
-3 nyjiihlklv AUX>to
-6 jmvoflplml AUX>too
-17 kiyalkglml AUX>try
5 - AUX>two
7 ikpeyyaaav AUX>w
-98 oyyaaaaybv CHAT
3 mwlljlmlll CHAT>-s
-26 mmmlllmmlt CHAT>0
-18 jvyaajiylh CHAT>AUX
-2 mdjlmllymm CHAT>DEICTIC
-9 luriljlljy CHAT>I
11 mkvmmmllml CHAT>MY
-6 okmmklmlmr CHAT>THIRD
0 nulmlmmlml CHAT>WH
-1 lipummllmm CHAT>YOU
-4 lyjllkmkmj CHAT>and
-3 loimlllrmk CHAT>as
11 mlllkmlkmy CHAT>com
-2 yiolllllmk CHAT>for
10 ligklllymk CHAT>in
2 mmmnmmmmmm CHAT>me
-11 hyjjmjljlm CHAT>of
0 lmjmkmlrmk CHAT>the
32 ydhhgidylj CHAT>w
-83 ayaaaaapay CODE
8 lykdijijkj CODE>-s
-7 mvljhmmlmi CODE>0
-10 iyhlohkkjh CODE>AUX
-9 lrkkmmmmmm CODE>CODE
1 kycjkklhml CODE>DEICTIC
-14 msmklmkmml CODE>LASTING
-4 mpktmmimmm CODE>NOW
-5 lrklmmmkml CODE>WH
-22 lyihjjlmlk CODE>and
-8 mjmomlmmmm CODE>at
-21 mslkmlmmmm CODE>but
18 llljjllkmu CODE>for
-5 mtslflmmml CODE>has
0 momkmlmkmm CODE>in
-6 msljklmkml CODE>of
2 momkmmmmml CODE>on
-21 ktiillllmx CODE>to
-27 nakkijjyly CODE>w
190 lkepoilmyk CONDITION
1 - CONDITION>0
3 - CONDITION>KIN
10 - CONDITION>LASTING
3 - CONDITION>MY
5 - CONDITION>WH
5 - CONDITION>and
2 - CONDITION>at
8 - CONDITION>but
6 - CONDITION>for
5 - CONDITION>in
2 - CONDITION>on
7 llliokmmsk CONDITION>to
9 mlgvmmmmmm CONDITION>w
136 msaayybhyy Capital
-88 iyyaceagma DEICTIC
4 uayqhdyffd DEICTIC>'s
-33 kpulflhlli DEICTIC>-ed
-2 qllmjsmmlj DEICTIC>-ing
-31 yyoaygaeke DEICTIC>-s
25 mkkpmmmmmm DEICTIC>AHEAD
-20 hhycakyvja DEICTIC>AUX
-37 gryahjkple DEICTIC>CHAT
-30 kyehkjknlk DEICTIC>CODE
-25 kxycahniml DEICTIC>DEICTIC
7 mljjqvmmml DEICTIC>HOME
26 liaskysmuj DEICTIC>I
17 - DEICTIC>KIN
15 mkklmxmmmm DEICTIC>LASTING
-1 mkpjmrmmmm DEICTIC>MY
-1 jacygjfllk DEICTIC>NOW
3 mmkmpmmmmm DEICTIC>PET
-10 ljugtplmlm DEICTIC>PLAY
51 ljdmsiylwj DEICTIC>SPAN
-14 mljlmmwmmm DEICTIC>THANKS
8 mlgjvrmmul DEICTIC>THIRD
25 llmllhtmll DEICTIC>WH
1 ohybglgklm DEICTIC>WORK
-1 llgljmtmmw DEICTIC>YOU
-6 norhlilkml DEICTIC>a
14 mllmqmllmk DEICTIC>aid
-6 mdsjmllymm DEICTIC>and
-1 nmmjlmmmmm DEICTIC>any
-13 mpokmmmmmm DEICTIC>but
-13 mhhrlllymk DEICTIC>by
30 - DEICTIC>day
-8 cupkmjimsm DEICTIC>for
-2 mjluokmmmm DEICTIC>has
-16 kiqejklyml DEICTIC>in
20 mklmmtmmkm DEICTIC>of
-1 sojllllmmm DEICTIC>on
-3 kkyakmlmml DEICTIC>out
-2 ollmgrmmlm DEICTIC>the
20 kqdqilxkmy DEICTIC>to
2 mmmmmmlmmm DEICTIC>too
2 lyjjlmlhml DEICTIC>two
8 mvqmmmhgmm DEICTIC>up
-52 yyarywmyhm DEICTIC>w
-7 lkrlklkmmm DEICTIC>way
89 vaasyyadyi HOME
12 - HOME>AUX
8 pmmmmjmmmm HOME>DEICTIC
3 lmkmwljlml HOME>LASTING
-12 lmixjmjlml HOME>NOW
1 mlmkismmlm HOME>THIRD
-8 mlmmktlmml HOME>a
10 - HOME>and
6 mmmnmllmmm HOME>by
-4 mikkyimmml HOME>has
-12 phiawokhqt HOME>in
1 mmmljqlmll HOME>on
12 - HOME>out
-1 mmmkplmmmm HOME>the
-10 lnlhjwlmyi HOME>to
62 olkplmlmml HOME>w
20 mayiayaaya I
-12 hdcyaufatn I>'m
9 owbxceafpt I>'ve
6 gyoyqfgjyh I>-ed
0 mkthlslmmm I>-ly
-14 loqdmkplkl I>-s
19 jbywaqrrya I>AUX
7 ommmmmmmmm I>CHAT
6 mllmmulmlk I>CODE
-5 ljkjixlmqt I>HOME
32 mlrllklmmm I>LASTING
28 geyekhegpl I>LIKING
-20 imnhfuoohp I>MODAL
-6 unkpkimkll I>NOW
18 - I>PLAY
11 mlmikolmwl I>WORK
5 nmmmmmmmmm I>ask
-14 lmogmltmmm I>bet
-2 mmjsmmimmm I>buy
8 - I>eat
-1 bykolgillh I>get
10 mkkrlklmkv I>go
-2 kgjwlihlll I>got
-22 kgjojqilwk I>had
8 - I>met
0 mmmmmmlmmm I>owe
-6 lkklltkmul I>own
-1 slmmmhmmmm I>pay
-3 msmlmimmmm I>put
-7 mlmkmommlm I>ran
2 moklmmmmmm I>run
-11 lkwimlglmm I>see
-4 qkkkmvmmlm I>the
26 mqkmmmmmmm I>use
-4 sfyayyayya I>w
14 mmmmlmmmmm I>won
-64 yalaoyqidb IF
5 ujkljslllm IF>DEICTIC
-20 lcfdfyflfg IF>I
-21 mdmmlwlmll IF>MY
-1 yhnkxkfmmm IF>YOU
179 daaygsyjvi KIN
-8 momlmllmmm KIN>'s
18 - KIN>-ed
40 - KIN>-s
2 - KIN>0
-37 kdkyarhlkl KIN>AUX
8 lmllrllmmm KIN>DEICTIC
10 - KIN>HOME
2 mmkmmlslmm KIN>I
11 - KIN>LASTING
31 - KIN>NOW
3 - KIN>PLAY
3 - KIN>THIRD
9 - KIN>WH
7 - KIN>a
2 mjklmrmmql KIN>and
-16 lqmnmllmml KIN>at
4 - KIN>but
-14 mmmommkmml KIN>for
7 - KIN>had
-19 mlmmllmmlt KIN>has
13 - KIN>in
13 - KIN>of
3 - KIN>on
12 - KIN>to
-4 mklkwkkmsk KIN>w
121 oaaayuygpt LASTING
11 mjtlmlmmlm LASTING>-ed
-12 mshjyljmml LASTING>-s
11 - LASTING>AHEAD
-1 lmlkymhlmk LASTING>AUX
19 mnmmmmmmmm LASTING>CHAT
-4 mmlmkmpmmm LASTING>DEICTIC
25 - LASTING>I
2 - LASTING>KIN
16 - LASTING>LASTING
14 mllmlmtmml LASTING>MY
17 - LASTING>NOW
14 - LASTING>SPAN
10 - LASTING>THIRD
-36 ljjjdkymlg LASTING>WE
3 - LASTING>WORK
5 - LASTING>a
13 - LASTING>and
3 - LASTING>at
-4 mlmfkjtmxl LASTING>day
20 - LASTING>eat
-11 mtmimkmmmm LASTING>got
10 - LASTING>had
23 - LASTING>the
8 mllrmmmmmm LASTING>to
1 - LASTING>two
-15 levmkygjkx LASTING>w
32 riyabasuya LIKING
1 mjuiymgkll LIKING>-ing
43 - LIKING>-s
-7 lljlxmjlmm LIKING>AUX
-9 panhfhrryk LIKING>DEICTIC
-10 mwjpmllllm LIKING>I
-10 mlllmlmmsm LIKING>MY
23 - LIKING>PET
7 - LIKING>PLAY
-15 jluimmjmmm LIKING>WH
-24 kpjhilximk LIKING>YOU
-7 ksujggkyml LIKING>a
5 mmlllkmmul LIKING>me
4 mkximklmmm LIKING>of
7 mollmmmmmm LIKING>tea
-36 kbydlkktlm LIKING>the
23 wxihliihlj LIKING>to
50 pjtpgioktk LIKING>w
-58 hytabloyey MODAL
4 nymdlghqlj MODAL>LIKING
-7 mkcymlkmmm MODAL>PRAISE
-8 mkkjmymmml MODAL>be
-2 llmmlnmmmm MODAL>buy
-6 lkrjmkwmmm MODAL>say
25 qiuikoimll MODAL>w
-62 taoyaamaci MOOD
-2 lqljtlmmmm MOOD>-ing
3 slhiymilml MOOD>-s
-2 smgwkmhmml MOOD>AUX
18 llxjllokml MOOD>CHAT
-7 llopklimmm MOOD>DEICTIC
6 jjyhljdlkl MOOD>I
10 - MOOD>KIN
0 mmimmmtmmm MOOD>LASTING
-4 mpiijmvlml MOOD>MOOD
-18 klaujlpmml MOOD>NOW
2 klskrlimmk MOOD>PERSON
-6 mmafmmymmm MOOD>THANKS
5 gmjsmmummm MOOD>WH
-7 llvlkmemmm MOOD>WORK
0 lmslmmimmm MOOD>YOU
2 - MOOD>a
11 lpliklymml MOOD>and
7 llmnmmlmmm MOOD>at
-7 lkitjmrmml MOOD>day
-9 klmfylmmml MOOD>for
24 lllslmlmmm MOOD>in
-6 lljlmlvmmm MOOD>new
-11 ijymgkcmlr MOOD>to
13 liolaqwiku MOOD>w
76 ayapaqtnyx MY
33 - MY>-ing
5 laayofojhq MY>-s
4 - MY>0
-7 lpthlkkwll MY>CHAT
-37 lyjfigdijf MY>CODE
8 - MY>CONDITION
43 mfkjjksyml MY>DEICTIC
20 miljwhmmul MY>HOME
72 mcirjillur MY>KIN
-37 nkmukijmwl MY>LASTING
-2 kjwkkiumtl MY>LIKING
4 - MY>MOOD
12 mlmmmmmmmm MY>NOW
-42 ayiajhgijj MY>ORDER
-8 losefexjsy MY>PERSON
44 mjmokqlmml MY>PET
14 - MY>PLAY
21 - MY>PRAISE
2 mlrmmmlmmm MY>SPAN
-11 ldljjrjlyp MY>WORK
5 - MY>arm
-7 milfmlylmm MY>bad
1 - MY>bro
-10 mllpmmjmmm MY>bus
5 mkmpmmlmmm MY>car
5 mpmkmlmmmm MY>new
17 - MY>old
23 - MY>own
-18 mklrmmmmmm MY>pen
4 - MY>phd
2 - MY>two
-19 qtakiyjaax MY>w
-13 mljrmmlmmm MY>way
-99 kaayaaiaaa NOW
14 mmlnmmlmmm NOW>'ve
1 jgypiihllj NOW>-ed
-29 qggveksklj NOW>-ing
-13 unqflmnmml NOW>-s
5 isyapmglml NOW>AUX
-1 ktknmmmmmm NOW>CHAT
-9 lqkthlhlml NOW>DEICTIC
46 - NOW>HOME
20 jqrylijkjj NOW>I
14 - NOW>KIN
3 mmmglmummm NOW>LASTING
-7 mlyammkmmm NOW>MOOD
-7 mmmfmmymmk NOW>MY
-14 llkyllfmml NOW>NOW
21 - NOW>SPAN
-3 mlylmldmmm NOW>THANKS
32 - NOW>WORK
-6 ljuakkymmm NOW>a
14 mlktmmmmmm NOW>and
-21 mmiqlllmmm NOW>at
9 klktlmimml NOW>got
2 mmkpmllmmm NOW>had
-1 mmkplmkmmm NOW>in
8 mmlmmmlmmm NOW>on
9 mkmommmmmm NOW>put
16 mmmnlmmmmm NOW>so
-10 mimrmlmmmm NOW>to
2 oyyhmgaljh NOW>w
51 ayaahqakiy Number
-30 syaameassh ORDER
-2 mplqlmlkmm ORDER>-ing
7 tikkmmmmmm ORDER>-s
30 mumklmlmmm ORDER>AUX
3 mnmmmmmmmm ORDER>ORDER
-11 mqmlmlmmmm ORDER>and
-9 mpkkmmmlmm ORDER>for
-3 mslhkmkmmw ORDER>has
-6 mommmmmimk ORDER>of
3 mmmlmmmmmm ORDER>on
-16 mnmkllmmyk ORDER>to
14 julkmmmmlm ORDER>w
87 kcvauoyhny PERSON
5 - PERSON>'s
17 - PERSON>-ed
31 kyqfqjflll PERSON>-s
23 kkfqllymml PERSON>AUX
8 - PERSON>HOME
-6 mmmmmllmlv PERSON>I
12 - PERSON>LASTING
-3 mlwlmmimmm PERSON>LIKING
-11 mkmslmkmml PERSON>NOW
3 - PERSON>THIRD
-2 lmlkkspmml PERSON>WH
-17 mlqomklmlm PERSON>and
3 - PERSON>at
2 - PERSON>for
13 - PERSON>in
5 - PERSON>of
6 mmmlqkmmmm PERSON>on
-2 ndjnymflvi PERSON>w
-10 mlmlplmmml PERSON>won
78 xcaqvyejkf PET
13 - PET>'s
4 - PET>-ed
4 mkmommlmmm PET>-s
-10 kijnukkllj PET>AUX
4 lmmmmnmmmm PET>I
3 - PET>WH
16 - PET>and
2 - PET>for
-1 nlmmlmmmmm PET>to
32 mlmommmmmm PET>w
96 iejyykagjd PLAY
3 - PLAY>-ed
22 - PLAY>-ing
21 mlmpkmlmml PLAY>-s
5 mmlkqmllmm PLAY>AUX
7 - PLAY>DEICTIC
2 mjmimtmmlm PLAY>I
5 - PLAY>LASTING
-8 mmlpimlmmm PLAY>MOOD
2 - PLAY>MY
-10 mkmmolmmml PLAY>PLAY
6 mpmnmjlmmm PLAY>a
2 mkmrmmlmmm PLAY>and
-18 mlmlumklmi PLAY>for
-2 mmmkqmmmmm PLAY>has
6 - PLAY>in
-10 mklpmlmmmm PLAY>on
29 - PLAY>the
6 lsisqlijml PLAY>w
-15 aayapcwaga PRAISE
2 mmtlkmlmmm PRAISE>!
-1 mlakkmymmm PRAISE>-ing
-8 ljbklmylmk PRAISE>-s
3 lmullllmkm PRAISE>I
-5 lswamlpmmm PRAISE>NOW
13 - PRAISE>PERSON
-1 mlylkmllml PRAISE>but
-3 jlkkkmwmmm PRAISE>day
-1 nkkmimvmmi PRAISE>for
-2 lljjkmymml PRAISE>to
15 hrcnyhjlll PRAISE>w
188 fdafylyeyy SPAN
-7 mqmlnlkkml SPAN>-s
1 - SPAN>0
-12 llmkppmmll SPAN>AUX
12 - SPAN>I
-1 mlmmlmpmml SPAN>LASTING
10 - SPAN>LIKING
1 - SPAN>MY
1 - SPAN>NOW
2 - SPAN>PERSON
9 mmmlgmwmmm SPAN>SPAN
-6 mlmmpmmmml SPAN>THIRD
15 mlmmmllmul SPAN>and
11 - SPAN>at
5 - SPAN>for
3 mlmmktlmml SPAN>in
-4 mlmlhmmmmx SPAN>of
0 mlmmmnmmmm SPAN>old
1 mmmlplmlmm SPAN>the
2 mmlmmmommm SPAN>to
-28 lukscijlms SPAN>w
-42 aacaaeyjkk THANKS
-5 ellkmmsvmm THANKS>DEICTIC
10 mmplmmlmmm THANKS>I
16 - THANKS>MY
-1 mmjklmplml THANKS>THANKS
-6 liuckkolms THANKS>YOU
-5 mlghkmykml THANKS>for
-3 mltkllqmmm THANKS>to
-1 mmkllmpmml THANKS>w
24 tayyvxaaya THIRD
28 lmhyfjjlll THIRD>'s
-13 lqfdxqllsk THIRD>-ed
-13 jayijyjlxg THIRD>-s
21 ijnymkkkkk THIRD>AUX
3 mlmjvlmmlm THIRD>DEICTIC
7 llmknkmlmr THIRD>HOME
13 - THIRD>KIN
6 - THIRD>LASTING
-16 mlmklilmyl THIRD>LIKING
32 lmrujmklll THIRD>NOW
4 mmolmmmmmm THIRD>WH
16 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
-12 mmmkgvmmmm THIRD>has
-12 llkpqlkmlk THIRD>say
1 yeihmyikyg THIRD>w
8 gjpxthucer WE
4 myifeismmh WE>'ve
22 - WE>-ed
16 gmlyajokly WE>AUX
-26 ljkoekymlh WE>DEICTIC
3 mnmjvilmml WE>HOME
-8 lalllyhmll WE>IF
-2 llmksmlmml WE>LASTING
12 mlkqlmimml WE>NOW
-12 mqlpkkkmml WE>PLAY
-4 mqluikilml WE>go
3 mmkolmmmmm WE>got
-8 mkiutlimlk WE>had
18 - WE>in
-8 phmlmqkmml WE>say
2 okyakfwijy WE>w
-32 yujfaaoafa WH
-7 llkjlmplml WH>'s
17 tmmllmlmmm WH>-ed
27 ayqidiyjll WH>-s
-6 vwaeasfjig WH>AUX
-18 vigtlljlmm WH>DEICTIC
16 gvljjhilpt WH>I
14 - WH>MY
-2 dlklmmymmm WH>PRAISE
13 ylllllmmmm WH>THIRD
1 laytvhallk WH>YOU
-5 aluyllxmmm WH>a
-2 mmokmmkmmm WH>not
-30 ybxewilllk WH>the
14 ygbolmhkmi WH>to
-4 yoggqgeklj WH>w
119 aoyeufacyn WORK
-12 lkllmmmmly WORK>'s
23 mtminmmlll WORK>-s
-26 kqjimulklp WORK>AUX
20 - WORK>I
6 - WORK>LASTING
7 mkqmkmmlmm WORK>LIKING
-28 ljmykkimll WORK>NOW
13 jkmmrmmmmj WORK>WH
-11 mlmmmjmmvl WORK>and
21 - WORK>as
20 mlmjlrmmll WORK>at
29 mlmqlmllml WORK>for
34 mtmlhmmmmm WORK>in
3 - WORK>law
15 mpllmmmmmm WORK>on
-6 lmriwmjmmm WORK>out
8 - WORK>to
0 mlmlpmmmmm WORK>two
41 lninuhklvk WORK>w
-121 yayaahyjam YOU
-9 ijsjwkolmg YOU>'ve
-10 ikygkldmmm YOU>-ed
-1 vmklkmpmmj YOU>-ing
-8 lltlgkelmy YOU>-ly
5 njqjpmmmmk YOU>-s
-26 uyqacuygkj YOU>AUX
17 kgxpkjaumh YOU>CHAT
-4 mhskllmmmy YOU>CODE
-1 tseqklhjmr YOU>DEICTIC
-11 smisiljmml YOU>HOME
-9 lljmkkxllj YOU>KIN
-2 pmmmmmhmmm YOU>LASTING
-2 wljkllfkml YOU>LIKING
-1 rlplllhmml YOU>MODAL
-1 umasmmgmmm YOU>MOOD
-5 mlnaklxmml YOU>NOW
-1 liiymklmmm YOU>WH
-14 mupjllllml YOU>WORK
-6 lqjlmlrmmm YOU>a
-1 llfljlxmmk YOU>all
-16 kkikiuumkg YOU>and
-12 kkjyhhhmly YOU>at
6 mlxlllcmmu YOU>for
-2 plrlymbjml YOU>get
0 mmhkllymml YOU>go
-1 lltllmglmm YOU>got
-3 mlylkkimmm YOU>had
0 mmqklmqmmk YOU>so
0 mrjnmmlmmm YOU>the
2 jwmilojwkk YOU>to
-5 lmaklmymml YOU>too
-1 mllqmmkmmm YOU>up
-15 bksdpyoohq YOU>w
-10 lllllrlmtl ^ "
-1 mkyljmjjml ^ 'll
-7 ylllmjmmll ^ 'm
-2 ylklkmklmm ^ 're
-5 ukfkklylml ^ 've
-5 llmlkvlmlj ^ *
-13 tfigyjvlmi ^ a
-11 lkklskmmsl ^ according
-2 mjlllmjwml ^ add
4 mmjllmplml ^ after
-3 llujhmklmy ^ all
20 - ^ allergic
-6 mmkmlmrlmm ^ almost
-1 umlmmldmmm ^ and
-1 mhkmmmkyml ^ answer
-2 yjrlimjlmj ^ any
-4 yjlkmmklmi ^ anyone
16 - ^ art
-10 khijjyplth ^ as
-5 lymkkmlmml ^ assume
-9 mllvkljlml ^ at
-4 mdlkmkuxmm ^ be
-7 mhltjlomml ^ been
13 - ^ being
7 mmvljmkmml ^ both
-7 mlmlvllmmk ^ by
-5 lplvlmilmm ^ call
-8 yqrmgigjlk ^ can
-1 mellmmyamm ^ come
2 mmmplmlmmm ^ cooking
6 mmpmlmbmmm ^ cool
-7 aylllkllmk ^ could
-6 mqmllmjkml ^ create
-14 llllglylly ^ dear
0 smmlmmhmmm ^ did
10 qaehhkyylk ^ do
-1 rllmlmlkmm ^ does
-11 lmmkpllmml ^ dogs
2 mlmqlmllml ^ done
7 mmmmplkmmm ^ every
-2 lkhkymklmk ^ everyone
-8 mwlkjlhlll ^ explain
-4 lljykmhlml ^ finally
-5 lhuieuslkw ^ for
-7 mmllslimml ^ friends
-2 mljlkkkkxy ^ from
-5 mlmllllmmk ^ give
-1 mymkmlhimm ^ go
30 llkwhmllmk ^ going
-4 jkngplpkli ^ good
9 - ^ growing
-1 mmhllmumml ^ happy
-2 lkktolilml ^ having
3 jkloeyjkqk ^ he
7 mmkmmmmmmm ^ hello
-2 mrllmmjjmm ^ help
11 - ^ her
-29 llcgklylll ^ here
0 mmkllmplml ^ hey
16 emmmmmtmmm ^ hi
8 mmkkmllmum ^ his
-4 llmjkmxlml ^ hmm
0 lmkijmymml ^ hope
-13 tjijfjhlll ^ how
7 fprwacsmaa ^ i
-11 mjikttjlij ^ if
-4 ljkmltklll ^ imagine
-3 mullmljgml ^ improve
-44 gjhfoypxnd ^ in
-2 mmmjklmrmm ^ include
2 yhljilmlml ^ is
-3 dhnypghrkb ^ it
15 - ^ job
32 yubtelmilk ^ just
8 meummmjomm ^ keep
-11 lmllrllmmm ^ kids
-2 mlmllrmmll ^ last
-3 lmlqmklmml ^ later
-21 koqghvsfki ^ let
-17 lmlkymhlmk ^ life
-5 klinilukmk ^ lol
-13 llkkgtylmk ^ long
-1 mmvmjmflml ^ looks
-12 lljktltlml ^ love
-11 lpikjlhumk ^ make
-8 mlxokmclml ^ me
5 - ^ mom
-12 mlljyllmlk ^ most
-15 ayhyanltna ^ my
-2 tlltimjjmk ^ need
16 mmsldltlml ^ never
3 myglkmiimk ^ next
3 llglkmplml ^ nice
14 - ^ nimbus
14 jrqdckxpmj ^ no
-1 klhkymhkml ^ nobody
8 glwphmjjml ^ not
9 llyjpmgkml ^ nothing
-2 iyhllmliml ^ now
0 mlkvlmlmml ^ off
14 llyijmclml ^ oh
-15 hkmhijyklj ^ okay
0 mllvkmklmm ^ on
17 lydlsljjml ^ one
24 ldlpskjlly ^ our
3 mklvkmlmmm ^ out
4 lllkylikmj ^ people
-2 mmtlklfmml ^ perfect
28 lakkjlcsmj ^ please
14 - ^ project
-2 vmfklmjmmm ^ really
26 - ^ remember
-5 mkpqmklmjl ^ right
-5 llsjimxkmi ^ same
-5 mjlllsrmkl ^ say
-1 mllrjlpmml ^ see
5 jhnwjqhkxj ^ she
7 ommmmmmmmm ^ should
-14 mlllilummk ^ since
-6 ukiyesdkmk ^ so
-1 lmgkvmilml ^ some
18 - ^ someone
-1 lleyjlolml ^ sorry
-5 mlvljmglml ^ sounds
-5 llxojmelml ^ still
-3 llmxglllmj ^ stuck
-16 lkljltlmkk ^ suppose
-1 melmlmrpml ^ take
-6 trjlklqkml ^ tell
-1 lluklljmms ^ thank
0 mlklkmqiml ^ thanks
-16 idycbicijg ^ that
27 aypkthabya ^ the
-7 mvkplllill ^ then
16 lifvukmlmk ^ there
-12 ikioxjiklk ^ they
-15 jayhljojly ^ this
24 lmlrlllmmm ^ today
-4 mmmommmmll ^ tomorrow
0 llmommmmmm ^ tonight
-1 lmmplmkmml ^ too
2 llkukmlmmk ^ trying
2 - ^ two
-2 melllmkymm ^ use
-9 mkmjtmllmj ^ water
23 duttqafikj ^ we
9 llljlmplml ^ well
-2 kfnsejrklk ^ what
6 yllgxkglmj ^ when
-4 tlkllmjmml ^ where
0 wkkllmilmm ^ which
-5 gllkhlylmm ^ who
4 thlkklklml ^ why
-3 mkkljmxlml ^ wish
0 gukmmmllml ^ would
-2 lluljljmmm ^ wow
-6 lhllkmkuml ^ write
-2 lmwkkljmll ^ yeah
1 lrphilyfmk ^ yes
8 - ^ yesterday
-5 pkxevvfflg ^ you
-6 iyyialermd ^ your
-10 lllllrlmtl ^>"
-7 ylllmjmmll ^>'m
-5 ukfkklylml ^>'ve
-5 llmlkvlmlj ^>*
22 mvktklklmi ^>-ed
-1 gaiyyvaepb ^>-ing
-2 uimyftakmk ^>-ly
-21 adrayfayly ^>-s
0 lygnkmhilk ^>AHEAD
-4 ymoaadgtjc ^>AUX
-36 kbjiiijtiy ^>CHAT
-21 lgljthllky ^>CODE
23 - ^>CONDITION
-36 aftpyavfef ^>DEICTIC
8 - ^>HOME
7 fprwacsmaa ^>I
-44 kseeoyekef ^>IF
-1 lllktlkmml ^>KIN
-12 jjngjsyjmg ^>LASTING
-12 klekslykmk ^>LIKING
-23 jgihghygjc ^>MOOD
9 awgyclitmf ^>MY
42 rydyaincjg ^>NOW
-4 mmllslimml ^>PERSON
-13 lmljsklmml ^>PET
17 mvlmpmjjml ^>PLAY
1 kkyhdkejki ^>PRAISE
-26 llmlklllmt ^>SPAN
9 cjkfckyglo ^>THANKS
15 cdgylyagye ^>THIRD
23 duttqafikj ^>WE
-13 yadcacpfjd ^>WH
21 lmikymkmmm ^>WORK
-18 kwyagtaklt ^>YOU
-13 tfigyjvlmi ^>a
-2 mjlllmjwml ^>add
-3 llujhmklmy ^>all
-1 umlmmldmmm ^>and
-2 yjrlimjlmj ^>any
16 - ^>art
-10 khijjyplth ^>as
-9 mllvkljlml ^>at
-4 mdlkmkuxmm ^>be
-7 mlmlvllmmk ^>by
-5 lhuieuslkw ^>for
-1 mymkmlhimm ^>go
-4 llmjkmxlml ^>hmm
-44 gjhfoypxnd ^>in
-21 koqghvsfki ^>let
-5 klinilukmk ^>lol
-8 mlxokmclml ^>me
14 jrqdckxpmj ^>no
8 glwphmjjml ^>not
0 mlkvlmlmml ^>off
14 llyijmclml ^>oh
0 mllvkmklmm ^>on
3 mklvkmlmmm ^>out
-5 mjlllsrmkl ^>say
-1 mllrjlpmml ^>see
-6 ukiyesdkmk ^>so
27 aypkthabya ^>the
-1 lmmplmkmml ^>too
2 - ^>two
-2 melllmkymm ^>use
-8 cshayayyyy ^>w
-2 lluljljmmm ^>wow
1 lrphilyfmk ^>yes
7 pyaaqygfaa a
-5 lqliplmlmk a 0
6 - a 0000
2 - a baby
-9 mjlsmllmmm a bad
5 mnmmmjmmmm a bakery
11 - a band
-10 mlmllplmll a bank
-10 mijxmlkmmm a beer
0 mlmmmnmmmm a beginner
0 kjnvteilly a big
15 - a bike
-8 momkllmmmm a birthday
-20 ljvirismmk a bit
10 mmmmlmmmmm a boat
23 ofmxjllkmm a book
23 ltmlhlmmmm a boy
-1 leuvkklmml a break
24 - a cabin
-12 mpmmklmlmm a call
25 mjmmmnlmmm a car
-3 mikknqlmmm a cat
-10 msmhmkmmmm a charge
22 - a charity
-13 momkklmmml a cheap
7 mklmsmmmmm a child
-4 uokkmkmlmm a claim
-7 mgiylkllmm a coffee
-4 slgmlmmmmm a cold
0 mlmlvllmmk a community
7 - a conference
0 mnmmmmmmmm a cover
-6 mjmppllmml a cup
-11 lrmgmllmml a customer
15 mkklmxmmmm a dancer
8 jklurkkmml a day
14 - a dental
-26 lvmldklmml a detective
11 - a diabetic
-3 llklvlkmmm a difference
64 - a divorce
6 mmllqmkmmm a documentary
7 msmmlmmlmk a dog
-15 mkkjmpmmum a dream
9 - a family
4 - a farm
-11 mlljkmvmml a few
23 - a firefighter
3 ommlmmlmmm a flat
10 - a food
-19 lwijmkmmmm a form
10 mollmmmmmm a friend
-1 mokmmmmlmm a function
-8 mpmnmjlmmm a game
-23 mqlkmmlmmm a gift
15 mlmmktlmml a girl
-3 qnvfnkllmi a good
-12 ijyshlimmk a great
-7 lrjkmlsmmm a happy
7 - a house
4 mlrlmkmmmm a huge
7 - a husky
31 - a job
35 - a kidney
5 - a kitten
20 - a lab
-5 mrllllmkmm a large
6 - a lawyer
-1 mnmlmlmmmm a letter
-9 hrklmkmkml a list
-13 mirsmikmmm a little
12 mmmmmmlmmm a living
-5 mqmmmjklmm a logo
-5 jlnykjjmmm a long
-2 kbykpjnkmj a lot
1 mkmkwmmmmm a marathon
3 mnmmmmmmmm a marketing
-6 lllyhkhlmk a meeting
-4 milrmlmmmm a minute
8 - a miscarriage
-1 mjymkkmmmm a mistake
-1 mimmmqlmmm a month
11 - a mortgage
7 - a mother
-4 milumhlmmm a movie
-31 lfgyijkmmm a nap
-9 lkkjtlilms a new
11 - a newborn
18 - a night
13 - a nonprofit
22 - a nurse
-5 mnmlmlmmmm a pair
-11 mmmkgvmmmm a parrot
7 pkmmlmmmmm a passport
-26 lftgkklymm a poem
6 - a pottery
-10 mqmjmlmmmm a presentation
-9 yalllmlyml a question
-2 yqlgmmllmm a quick
-6 mqljmlmmmm a quote
8 - a raise
9 mpmllimlmm a recipe
-12 mnlqmmmmmm a red
-11 oukjjlmkml a refund
-10 ksljllmmmm a report
11 - a rescue
-11 momjmlmmmm a restaurant
11 mikmmtmmmm a room
0 mklwglmmmm a rough
12 - a scholarship
-11 mklpmlmmmm a sec
2 mjrkqllmmm a second
-10 ipjjmllymm a short
-2 mekwmlmmmm a shower
3 - a single
16 mlkkhlylmm a small
0 mommmglmmm a song
-15 lrkeujlmml a speech
-13 ljsislklml a story
-22 llljyklmml a strange
-3 lpllkmmmmm a string
18 - a stroke
-1 wsllkljmmm a synonym
-10 laqilklumk a table
7 rmmmmklmmm a teacher
-18 mkklmwlmmm a terrible
-8 ltmlllmlmk a text
-16 lklkjxmmmm a time
-3 momlmkllml a title
-11 mimqmmmmmm a train
-21 mmmlnllmml a triangle
4 mnmmmmmmmm a trip
-1 miqkmmmmmm a try
-12 mlmlmtlmkm a vampire
6 - a vegan
1 - a vegetarian
13 - a vet
-2 mklvkmlmmm a walk
3 mklmmmmmml a way
6 - a website
-12 mmmlllomml a week
8 - a wheelchair
15 - a year
6 mimklmmmmy a>-ed
-9 kkkvspgkmh a>-ing
0 miklqrmmml a>-s
-5 lqliplmlmk a>0
-28 wtgikilwmi a>CHAT
-25 ipjbjhkrlh a>CODE
30 - a>CONDITION
43 olmlmmlmmm a>HOME
30 mklmsmmmmm a>KIN
-26 qnykginllh a>MOOD
4 lbpnpkwlml a>NOW
-7 uygfsjkjml a>ORDER
37 pnkinyjmkj a>PERSON
-3 mnhngyjllj a>PET
26 mpmnmjlmmm a>PLAY
2 htjklkumml a>PRAISE
-11 lrlkgqnllj a>SPAN
36 - a>WORK
-9 mjlsmllmmm a>bad
0 kjnvteilly a>big
-20 ljvirismmk a>bit
23 ltmlhlmmmm a>boy
25 mjmmmnlmmm a>car
-6 mjmppllmml a>cup
8 jklurkkmml a>day
-11 mlljkmvmml a>few
20 - a>lab
-2 kbykpjnkmj a>lot
-31 lfgyijkmmm a>nap
-9 lkkjtlilms a>new
-12 mnlqmmmmmm a>red
-1 miqkmmmmmm a>try
13 - a>vet
-12 eyagiyaaca a>w
3 mklmmmmmml a>way
-7 yygktcqfic about
-6 mhmltllmmk about 0
-10 lvkbnykmml about a
4 - about five
-5 yglphlyaml about it
12 yclhmlymmm about my
-12 mimlkelymm about rain
11 - about six
-5 jqlllksmkl about that
-8 vwjikilhml about the
-26 khgykkfmml about to
4 mtljmmmmmm about two
-2 iiwommmmmm about what
18 gmdymmfmmm about you
-1 lylljlmhml above
7 - abroad
7 - abroad $
7 - accept
20 - accepted
15 - accepted into
33 - accident
25 - accident $
-11 lkklskmmsl according
-11 lkklskmmsl according to
23 lrllmlkkml account
-13 lrllmlkkml account $
12 - account with
-14 mymlkklkmm act
-14 mymlkklkmm act as
-14 mymlkklkmm act>as
21 mllkulmmmm acting
-3 jskgglhvmy add
-5 lmlkilllmy add a
10 - add my
10 - add>MY
-5 lmlkilllmy add>a
-1 mpmllmmiml add>w
-10 muljlimmmm added
-10 muljlimmmm added the
9 gxkkmmllmm address
17 - address is
-4 lnmkmmmmmm address on
2 - adhd
13 - adopt
29 - adopted
5 - adopted a
31 - adopting
31 - adopting $
-20 mkmlqlllmm adults
1 lkyhllhlmk advice
-5 lkyillhlml advice $
12 - afford
17 llomjvkmml afraid
16 llmmjvmmmm afraid of
15 lkfyjjkkml after
3 - after my
34 mnmlmmmmmm after the
3 - after watching
0 mgmrmmmmmm afternoon
0 mgmrmmmmmm afternoon $
-50 fglyndmykg again
-32 lknyihoflj again $
39 olmmmmlmmm age
-14 ljqfkkykmj ages
-8 mkqhlmwlmk ages $
2 lklkjsvmmk ago
-3 lllkllvmml ago $
15 - ago and
-35 lkyakkfkml agree
-23 lmugmlklmm agree $
-2 mlrkmljmmm agree with
-1 mqllllmlml ahead
-1 mrmlmlklml ahead and
14 mllmqmllmk aid
1 lqmnikmmmk airport
1 mrmhmkmmmm airport at
-41 icakyfymky all
-4 mmljimylmk all $
-1 nklplmlmmm all day
-17 mlkrkmlmml all night
0 mluqklkmmj all of
-4 mlmqmlmmmm all over
9 kkdjokvomh all the
-8 llhcslvlmy all>-s
-1 nklplmlmmm all>day
0 mluqklkmmj all>of
9 kkdjokvomh all>the
-16 ljeyukjmmk all>w
21 mmljmkmmtm allergic
19 mmljmkmmtm allergic to
11 - allergy
-14 lkfujlnlml almost
-10 mmkpmmkmmm almost done
3 mmmglmummm almost every
-3 mlktlmjmmm almost there
6 mlhqmlmmmm alone
7 mminmmmmmm alone $
0 mmmmkmmmmm along
-20 kyragkhlmj already
-17 mvldlljmmm already $
-4 msqemmmmmm already tried
16 llfmdmylml also
54 mmmlommmmm always
9 - always wanted
1 mmykhmflmm amazing
3 mmqmjmglmm amazing $
-7 gyaaxylrib an
-2 mklmmqmmmm an animal
26 - an app
-21 msmklljmmk an email
-25 lpohlllmml an error
-23 mtmjmlmmmm an essay
20 lykmjlkmmm an expert
-19 lfkqrlkmmm an hour
12 - an insurance
4 - an interview
24 - an introvert
15 - an office
25 - an old
9 - an only
-6 lydgmmkwmm an>CHAT
-3 ltoelllmml an>CODE
-19 lfkqrlkmmm an>NOW
15 - an>WORK
25 - an>old
15 hybhvqrijf an>w
5 ayaaayrlyy and
-2 mmmlmpmmmm and 've
-15 mnmlklmmml and 0
46 tilinnmmml and a
-16 mlmmmjmmvl and found
-10 mlksmkmmlm and he
-17 iojeisjlmh and i
6 lovhmklmmm and it
-8 mllmllomul and love
17 - and my
-10 mslgmommmm and never
1 msllmlmmmm and now
14 lloolhmmrm and she
-8 mkkjmxlmmm and take
-2 mklshrmmlm and the
9 mjmpmimmmm and then
4 - and they
5 - and two
-11 mamlmwlyml and wait
19 - and we
-25 rpfflyklkg and you
-9 llkmkkummj and your
-2 mmmlmpmmmm and>'ve
-9 lkkkfyllkk and>-ed
-1 mflrmlltmm and>-ing
8 kyhfggvgux and>-s
-15 mnmlklmmml and>0
-10 mlkuirmmml and>AUX
4 lmuhmrkmkl and>DEICTIC
11 - and>HOME
-17 iojeisjlmh and>I
-6 mslgmommmm and>LASTING
7 mllmllomul and>LIKING
17 - and>MY
-2 mslolkmmmm and>NOW
-10 lkllmqmmmm and>ORDER
11 lkmulflmql and>THIRD
19 - and>WE
-7 mrmkmllmmm and>WH
-33 qoefjyskke and>YOU
46 tilinnmmml and>a
-2 mklshrmmlm and>the
5 - and>two
-47 axaisymqrs and>w
6 mpgtklmmml angry
4 mpmmkmmmml angry and
-2 mklmmqmmmm animal
-7 tlkjxlilmk animals
6 - ankle
15 - anniversary
6 - anniversary is
10 lyeilwfjmm another
0 myfmllflmm another one
-7 iaoaejcylb answer
-17 lexhmljymm answer $
-2 lijmlmltmk answer as
-7 maimlllymk answer in
-1 llxllmmgmm answer is
-1 mhfmlmmwmk answer should
-7 mmjqlmlmmm answering
31 mcvlmlkyml answers
6 - anxiety
-13 yfiqamcsly any
0 tmkmlmkmml any good
-5 yilkelklmy any>-s
0 tmkmlmkmml any>MOOD
-8 mmetlnmmll any>w
8 - anymore
8 - anymore $
-3 yjkklmkkmi anyone
-2 wlklkmllml anyone know
11 rllsklllml anything
2 mommmmmmmk apartment
3 mmmlmmmmml api
18 mpmkmlmlll app
12 - app for
-14 lkmkykklmk apple
-29 jilllwlmkr apples
-6 jjllmxlmlk apples and
-1 mlllikjlly apply
5 mlmlimklmy apply $
10 momgmmmmmm appointment
-15 miygmhjlml appreciate
-4 mktkmklmmm appreciate your
11 - apprenticeship
2 - april
2 - april $
18 - arabic
-5 lpmlkkmlmm area
-5 lpmlkkmlmm area of
5 - arm
17 mmlltmjlml army
9 mmlltmjlml army $
-9 vlhtklhmmm around
-5 mqlkmmmmmm array
-8 phmpmkmmmm arrive
-8 phmpmkmmmm arrive $
-10 mllqllimmk arrived
-7 mlmqlmimmk arrived $
24 - art
8 - art school
8 - art>SPAN
18 iqgbuyimry as
27 lnllkqklll as a
7 mvkmlmmlml as an
4 lmllrnkmmk as if
-3 mklllslmjl as the
0 mmpkllqmmm as you
4 lmllrnkmmk as>IF
12 - as>MY
-2 llokltpllk as>YOU
27 lnllkqklll as>a
7 mvkmlmmlml as>an
-3 mklllslmjl as>the
-14 mhlmlklsxr as>w
3 ydhklkkxlm ask
2 vmjlmlmmmm ask $
-2 lljlmllymm ask me
-2 lljlmllymm ask>me
-41 lhxmwgjmjl asked
-7 mjukmmlmlm asked for
-22 mlqomklmlm asked my
-18 mmqammrmmm asking
-7 mmqammrmmm asking $
-45 ykaaaaaiga asks
-9 npmlkmkmml asks kin
-47 yhaaaglllc asks none
25 ommmmmlmmm asks of their own
12 ymfmkbdjhi asks own
-66 jiaybgfklj asleep
-14 mmkwellmmm asleep $
-6 kmgtmmkmmm asleep when
-11 mvlkemlmmx assertion
-12 lsmkjwlmml assume
9 - astronomy
9 - astronomy $
28 daaycydneo at
-7 kmjyxiilkg at 0
19 mkmqlllmml at a
-5 llliqmulmk at all
2 - at an
1 momkmmmmmm at eight
18 lmlolmkmmm at home
-7 mmklfllmmw at least
2 mimmlmmsml at most
-23 mllsmkimml at my
10 - at night
5 mmmjsmmmmm at nine
-1 mploljmmmm at six
-23 eacyaxeikd at the
-13 mkmpllmmml at two
11 - at university
7 jlixlmimml at work
-7 mlllmwkmlj at you
-5 mmiamlymmy at your
25 - at>-s
-7 kmjyxiilkg at>0
-9 mislmmmmmm at>DEICTIC
18 lmlolmkmmm at>HOME
-23 mllsmkimml at>MY
17 jlixlmimml at>WORK
-12 mlhalvxmly at>YOU
19 mkmqlllmml at>a
-5 llliqmulmk at>all
2 - at>an
-1 mploljmmmm at>six
-23 eacyaxeikd at>the
-13 mkmpllmmml at>two
31 lnglhmkslr at>w
-4 mmolmmmmmm attachment
-18 mglglymlmm attack
1 mlmilummmm attack $
-19 mhlkmymmmm attack the
13 - attacks
4 - august
3 - august $
5 - aunt
1 - aunt $
-5 mmmmolmmml australia
-13 mlmmqjmmml author
-5 mqllrmkkml autumn
-2 mmllsmlmmm autumn $
-35 iomiptlmlj away
-11 lkmlrlmmml away $
-8 mktlmmdmmk awesome
-13 mmmlpmmlmk awful
-13 mmmlpmmlmk awful $
-23 lmnkikllmy b
-11 lmmkillmmy b $
7 lmlufkmmmm baby
-6 mmmpjlmmmm baby $
-9 mmlqjlmmmm baby is
16 - baby sleeps
27 nlaytghjli back
5 osgllkjjml back $
9 mlkvmkmmmm back and
5 - back from
-14 mlmpmlmmmm back in
12 mlitmmmmmm back to
2 lfoqxkpjlk bad
-16 mivdylqjlk bad $
-3 mlgvmllmmm bad>w
13 mlmvkmjkml badly
13 mlmvkmjkml badly $
14 - bake
37 mlmomimmmm bakery
11 mkmomlmmmm bakery $
-11 lmlkwmkmml balance
-9 mmlnmmmmmm balcony
28 mjklvlmmml band
11 mkmmolmmml band $
3 - band called
5 lklqlnlmll bank
-24 lklqlnlmll bank $
2 - bankrupt
9 mpmkmmmmmm bar
17 - bar exam
9 mpmkmmmmmm bar>w
-4 mtkkqkmlmi based
-4 mtkkqkmlmi based on
-15 mllycklmmm bath
-13 mmlvillmmm bath $
5 mhmqmlmmmm bathroom
5 mhmqmlmmmm bathroom $
-19 oilnskllml battery
-18 mjmrlklmmm battery is
0 gceugynyjr be
-25 mqlliylllj be 0
43 lqijnylfml be a
5 mimmlmmsml be at
-9 mljsmmmmmm be home
13 mklmmmjsmm be honest
2 mihmimlyml be in
-8 mmiqmllmmm be late
-2 miolmmlrml be more
-1 mlrmjmllmm be nice
7 ollmmmmmmm be the
-4 mkktlmmmml be there
-3 mkmkmlllmn be>-ed
0 mklqmmmmmm be>-ing
-25 mqlliylllj be>0
-4 mkktlmmmml be>DEICTIC
-6 mljsmmmmmm be>HOME
-9 mlfnmlymmm be>MOOD
-2 llnmplllml be>PRAISE
43 lqijnylfml be>a
5 mimmlmmsml be>at
2 mihmimlyml be>in
7 ollmmmmmmm be>the
-1 ifyjfjayly be>w
21 - beach
14 - beach $
24 loauxllmmm because
12 - because he
1 mqmkmmmmmm because i
8 - because my
6 mkauxlmmmm because of
45 - become
41 - become a
-26 kndyijhjmi bed
-6 mlhslmjmml bed $
1 mkmpllmmml bed at
-8 mmlnmmlmmm bed>NOW
1 mkmpllmmml bed>at
6 phnyardllh been
-12 mkjyfukmml been a
3 - been feeling
1 pmmmmmimmm been in
1 - been my
-4 mlmmmmmmmm been on
1 - been painting
3 - been playing
4 - been sober
12 ommmmmkmml been to
1 - been together
-10 mijxmlkmmm beer
-10 mijxmlkmmm beer $
4 mpljtlljml bees
0 mqmjmlmmmm bees $
-1 lctpjyhmll before
-5 mlvkmkjmmm before $
-7 melvjtmmll before she
0 mlmmmnmmmm beginner
0 nnmmlmllmm beginners
1 mommmmllmm beginners $
25 mjmlmxmmmm behind
24 mjmlmxmmmm behind the
23 tlpkmklmll being
13 - being a
2 ljvhtkdlmm believe
22 - believe in
-7 lmpjlmklmm believe it
10 - belt
5 - ben
1 mmmmlommkm berlin
1 mmmmlommkm berlin $
20 rjagpjylli best
0 kmnmjlommm best $
-1 llkmimvmmi best for
9 - best friend
-14 lmogmltmmm bet
-44 ldymthbjlj better
-26 lkygklbkmk better $
-1 mmygmmkmmm better now
-12 lkirplllmm better than
-17 vgkssjllmj between
-6 kinurenlly big
-10 mkmljhmlly big city
3 mmsjmllmmm big fan
-10 mkmljhmlly big>HOME
3 mmsjmllmmm big>LIKING
-5 lliywkimml big>w
15 - biggest
29 - bike
12 - bike to
-33 yplbmklmml bill
-24 ymmemklmml bill $
3 - bipolar
2 - birch
2 - birch lane
10 lmmmmnmmmm bird
-6 mlllumklmk birds
11 - birth
25 lphhllrmmm birthday
-6 mohjmmrmmm birthday $
15 - birthday is
-18 ljvirismmk bit
6 mlqlmlmmmm bit of
-15 mljtmljmmm bit>MOOD
6 mlqlmlmmmm bit>of
-6 llxkrkjmml bit>w
-21 msktmimlll black
4 nmmmmmmlmm black $
10 - blames
10 - blames me
-6 mslhmmmmmm blank
26 ujmmlmmmmm blind
13 ujmmlmmmmm blind $
-2 mhlkmmmtmm block
-17 mumkejlmmj blog
-16 mqmkmklmml blog post
-3 mklkpnmmll blood
-23 mklkpnmmll blood $
11 - blood pressure
34 jixhxjklml blue
-3 mmskllmmmm blue $
-5 mjrkmkmlmm blue one
16 mllpmmlmmm board
0 mllpmmlmmm board $
25 mmmmlmmmmm boat
10 mmmmlmmmmm boat $
-22 mkmrjskmml body
-1 mjklumlmmm boil
-9 mkmjtmllmj boils
-9 mkmjtmllmj boils at
2 nohynhkilk book
3 mlmxklllmm book $
13 ogmmmmmmmm book about
5 - book club
-4 mltimmmmmm books
-6 qmfsmmfjmm bored
-6 rmgrmmgjmm bored $
0 mmmolmlmmm boring
0 mmmolmlmmm boring $
-10 mlmknkllvk born
-8 mmmmpmllmk born in
1 - born on
-26 ljispkglvl boss
12 mlmmmokmmm boss $
-10 mommmmmmmk boston
-10 llyohlilml both
-3 lmyiimkmml both 're
-2 mlkomjmmsm bought
4 - bought a
23 ltmlhlmmmm boy
1 - boyfriend
1 - boyfriend of
17 - boys
6 - boys $
15 - brazilian
-22 lkjyklalml brb
-22 lkjyklalml brb $
-17 lklntjllmk bread
-14 odryikjlml break
-14 letyjkjmml break $
4 klfyhhhlml breakfast
-2 klfyhhhlml breakfast $
-8 kkklykllmk bridge
-9 mjdxwlklml bring
-2 mkhtmlmmmm bring the
1 - bro
29 mljjylmmmm broke
15 mmkltmmmmm broke up
-17 ljwxggllll broken
-10 mjxoklllmm broken $
7 mmmnmlmmmm brother
6 - brother $
2 - brother 's
-8 mmmnmlmmmm brother is
12 - btw
26 - budget
13 - budget is
12 plkkukllmj build
-19 mlmkvklmmk build a
28 - building
15 - building $
4 mmmlnmmmml built
0 melmimlymm bullet
0 melmimlymm bullet points
9 - bullied
-8 mlitmlmmmm burned
-10 mlitmlmmmm burned the
-37 sedyehflju bus
-27 kgiyhkjlkv bus $
-4 mlkqmlkmmm bus>NOW
15 - business
2 jypkgrgylt but
7 lmkvlllmlm but i
7 lynilmlmml but it
-9 lsljllmlmm but the
-8 mkvlhmllmw but>AUX
7 lynilmlmml but>DEICTIC
3 - but>HOME
7 lmkvlllmlm but>I
-9 lsljllmlmm but>the
-19 ligmovkyml but>w
-14 lskkjjmmkl button
-13 kifysnfllk buy
-5 momklmmmml buy a
-3 lhksumklml buy>-s
-5 momklmmmml buy>a
4 mljpmmmmmm buy>w
0 ipbtpgtyjn by
5 - by 0
4 mllmqmmmmm by a
4 - by my
-2 mdlqlllymm by one
-4 lkkjhliymk by step
9 mjmtlmmmml by the
-9 mkjwllmmll by two
5 - by>0
0 mujjmmmmmm by>AHEAD
-2 mdlqlllymm by>DEICTIC
0 ljmpmmmmmm by>MY
4 mllmqmmmmm by>a
9 mjmtlmmmml by>the
-9 mkjwllmmll by>two
-5 lsirfkgymi by>w
-12 llfkkmylmm bye
-10 mlglmmylmm bye $
15 - c
24 - cabin
22 - caf
22 - caf é
22 - caf>é
-5 mkllymjkmk caffeine
-5 mkllymjkmk caffeine $
10 mlsmjmllml cake
-5 lvlikkmlmm calculate
-5 lvlikkmlmm calculate the
13 jyayehajmy call
-18 mlhvmlimmm call $
56 mplvlmilml call me
-13 lslimlmmmm call the
-7 llfymljmml call you
35 lmitkmkmmm called
-5 lmitkmkmmm called $
3 - called the
-24 vukdmkkmll calling
8 mrmhmlmmmm calling about
-4 mqmkmmmmmm calling because
-4 wlljmmmmmm calling to
5 - calls
5 - calls me
1 pmmmimmmmm calories
-9 mllmojllyk came
2 mmmkqmmlmm came out
-2 mlmmnlmmmm camera
23 - campus
52 nogpyaydja can
-1 lljnglylml can $
5 lkllvmjlmk can be
-3 mmollmlmmm can do
7 oskjlhlmll can i
19 dgayujvilj can not
-3 kkojslkmml can see
-11 mltilmimmm can try
2 nykkllhlml can you
6 - canada
-10 fylfmlklkl cancel
-4 mtlmmllmkl cancel it
-7 ftmfmmlmmm cancel my
-13 mrmklkmmmm cancelled
12 - cancer
-17 mkljnpmmml capital
-13 mlllokmmml capital of
6 ljlkiylmjk captain
7 mmmmlulmll captain $
1 mkmmmqmmlm captain of
22 oikyjmhjml car
1 ljlyjmijmm car $
10 - car accident
2 mkmpmmlmmm car>AUX
5 momlmmmmmm car>w
-27 kykbkkkjll card
-17 kykelklllm card $
-12 mlmpkmlmml cards
6 lfliolyaml care
-9 lfliolyaml care $
3 - care of
-7 aljqmmxlmm cares
-7 aljqmmxlmm cares $
-12 mlmkmqmmmm carry
-12 mlmkmqmmmm carry a
-6 lkhlwllkmf cars
-17 mkjbmymmmm cast
-8 lkklsplmml castle
-7 mkkomnllml cat
-17 lmkmnpllmm cat $
-6 mlmpllmmmm cat is
-12 milnlmtmml catch
-2 klhjyjlmml cats
-10 lmkkukmmml cats $
-22 mmkojlwmmk caught
3 - celebrate
7 rpilmmmmmm center
14 - center $
13 - championship
-2 mjrkqllmmm chance
-11 mjrkqllmmm chance $
-10 iyahykjjmj change
-5 lumkjmmkmm change the
-24 lvygrkhkkl changed
-3 mrmmmlmmkm changed my
5 - channel
-3 lxiekvmklm chapter
-1 mpklmlmlmm chapter $
-30 lmmdbyllkk character
-11 mimhkrmmml character grew
-17 lqmjdummml character is
-6 lplkmklmmm charge
-3 mnmmmmmmmm charge of
22 - charity
10 - charity run
-10 mqlkmmmlmm chart
5 - chase
5 - chase $
-12 lkjhjlyjmk chat
-12 lkjhjlyjmk chat $
-13 momkklmmml cheap
11 - cheated
11 - cheated on
-32 sspakyijlk check
-7 mtllmlklml check my
-1 vmlmmjllmm check the
-8 lqmkmmmmmm checking
2 mslkmlmlmm cheese
15 mpllmlmmmm cheese $
11 - chemistry
11 - chemistry $
23 - chemo
16 mmmkqmllmm chess
-9 mjljtpmlml chest
-16 mmmmmplmmm chicago
1 mtlmmimlmm chicken
19 mklmsmmmmm child
15 mklmsmmmmm child $
-13 mlrmmmlmmm childhood
-13 mlrmmmlmmm childhood $
-7 mmmlomlmmm children
12 - children $
-3 mmmmpmlmmm chile
-5 lmlsmmelmm chilling
-4 mmmlmommmm choice
17 - choir
4 - choir $
9 mlmmlkpmmk christmas
36 - church
9 - church choir
10 - citizenship
10 - citizenship test
-6 ljkjpjlljy city
-3 lkmkjjmljy city $
11 - civic
-4 uokkmkmlmm claim
-4 uokkmkmlmm claim $
15 lkkyhlilml class
3 - class $
-2 mgmummjmmm class just
1 - classes
1 - classes $
14 mflvmlmmmm clean
-28 mkkvllkmmm cleaning
-11 kpijjlklly click
-1 loklmmmmlm click it
8 mjmmmsmmll client
-4 ppllmllmml clock
0 mkmmojmmmm clocks
0 mkmmojmmmm clocks $
10 ommmlmmmmm close
-7 ljhhyjlmlr closed
12 - closed $
-14 mkmjmlmmmr closed on
-8 mlhkyklmmm closed the
14 - club
5 - club $
-21 mjltgllmmu coat
14 lqlbiihylk code
10 lomjlmitml code $
19 mpmimmmmmm code is
-35 lbeywffjlj coffee
-4 mehymkkmmm coffee $
-10 mlmpmklmlm coffee got
-25 qiayrihlll cold
-18 lkfutkhmml cold $
13 - colleague
1 mlmommlmml colleagues
10 - collect
15 - college
5 - college $
12 lmmlmmmmmm colour
-10 momkmlmmml columns
11 mlllkmlkmy com
11 mlllkmlkmy com $
5 lcfyklyall come
-1 nhmllmwbmm come in
-2 mljommmmmm come over
5 mmlpmmmmmm come to
1 mflvmlmmmm comes
0 vmlllmimmm coming
-8 lsjkmtlmlk command
-5 mummfmlimk comments
0 mlmlvllmmk community
27 - commute
-7 lnkfpikluv company
0 mnmimkkmwl company $
-12 lkllmmmmly company 's
11 - company i
-15 lykgkklklk compare
-7 lpmjllmmml compare the
-5 mukklmlkml compare these
-2 mnplmllmmm compile
-2 mnplmllmmm compile $
-4 mlmlmrmmll complaint
-4 mlmlmrmmll complaint $
-5 mlojtmjmmm complicated
5 mhmtmmmmmm concentrate
7 - conference
-4 mlyammklmm confused
-13 ojmillmllq connect
-13 mkmjmlmmlr connect to
17 - constant
17 - constant pain
-4 mkkixmfmmu contact
0 mylllkifml continue
5 mllktlmmmm contract
9 - contract with
7 mvmilmlkmj convert
8 vllmlmlmml cook
1 - cook for
-5 mklqlmlmmm cooking
5 mmpmlmbmmm cool
-2 mmpmlmbmmm cool $
8 mjlsmmlmmm coping
5 - coral
5 - coral reefs
2 - corgi
5 - cork
-7 llmktlmmmi cost
-6 wglkrmmmmm costs
30 - cottage
-44 evssfydike could
-1 lltlmmkmml could 've
-1 mlpllmlmmm could do
-2 mmjsmlmmmm could eat
-12 lkitnilkml could not
-14 lkmljxlmmk could talk
-6 gqmllllmml could you
8 - council
-19 mkklpnmmll count
-1 lmmkommkml countries
2 mmmlnmmmml countries $
10 mjmkximmmm country
15 - country $
3 - cousin
-4 mtmlmkjlml cover
-5 mtmlmkjlml cover letter
2 - coworkers
2 - coworkers quit
8 - crash
-4 mlmmnmmlml crashed
-12 lfiydkxlmi crazy
-5 lljvflvmml crazy $
-6 mllplmlmml cream
-11 mqmllljkml create
-11 mqmllljkml create a
4 - credit
10 - crime
12 - crossfit
10 - crowds
10 - crowds $
3 mlrllmklml cry
-16 mimosklmmk cup
-6 mjmppllmml cup of
-6 mjmppllmml cup>of
-1 ymbkmmfmmm curious
39 - currently
5 - custody
5 - custody of
-6 lxlfikjlmv customer
3 mnmkmmmmmm customer $
-6 mkppmmllml cut
5 - cut down
5 - cut>w
7 mwmjmlmlmm cycle
32 - dad
2 - dad $
7 - dad had
12 - dance
11 - dance studio
15 mkklmxmmmm dancer
2 lvjqfskmml dark
26 myjkjlliml data
13 mpmimmllml database
-3 rwlkklliml date
-2 rvlkkmliml date $
-1 mpmjmmmmmm dates
25 - dating
18 mmmpmlmmmm daughter
10 - daughter $
-10 mmmpmlmmmm daughter is
2 dbbytdylvi day
20 jgeqhjylml day $
1 mmmmlmnmml day>w
-14 kfjynjjkmk days
0 mkkxglmmmm days $
-10 lmmkrlllml days 're
5 mjmmmlmmlr db
5 mjmmmlmmlr db 0
5 mjmmmlmmlr db>0
7 - deaf
6 mmjkfmymmm deal
-17 ljhhekylly dear
13 - debate
-14 lrqolljkml decide
-6 mnltmlmmml decide between
-5 kkltmmmmmm decided
-1 mkmlmnmmmm deep
-6 mlvilmjmmm definitely
-22 mtmjmlmmmm degree
1 - degree in
-12 mjmprmllmj degrees
-15 mkmwillmmk delayed
-1 mltmjmklml delicious
-1 mltmjmklml delicious $
-8 xekomlllmm delivery
-8 ydlpmlllmm delivery $
-3 mmmmqkmmml denmark
14 - dental
11 mmmnmmmmmm dentist
4 - dentist appointment
-11 mlgvmmmmmm depressed
10 - depression
10 - depression $
8 mnmmmjmmmm describe
-11 mjrkqllmmm deserves
-11 mjrkqllmmm deserves a
3 mommmmllml design
10 mljwkkkmmm desk
12 mmlrklkmmm desk $
-6 leyimmmlmm detail
-28 lumibrlmml detective
-26 lvmldklmml detective in
8 - developer
4 - diabetes
12 - diabetic
8 - diabetic $
4 - diagnosed
2 - diagnosed with
-18 mhyuhefkjk did
3 lmomlmlmmm did a
-9 jjysjhflkl did not
-2 nllqllmmmm did the
0 olkomlhmmm did you
11 - died
7 - died $
-16 liykksmmkm dies
-16 liykksmmkm dies $
15 - diet
14 - diet $
-14 tevgyhimml difference
-8 jkvhyjimml difference $
-48 lgayhiillk dinner
-32 ljayhjjmml dinner $
1 - dinner at
-6 mlmommlmml dinner with
-13 ntmfmkmmmm discount
2 - disease
7 lhkxmlmmmm dishes
0 lhkxmlmmmm dishes $
-23 rrkjmmmmmm div
72 - divorce
41 - divorce $
17 - divorced
11 - divorced $
3 - divorced and
31 mdvauepyff do
2 qkyljmjkml do $
5 nmlmmmmmmm do about
12 - do crossfit
2 mmmmmmlmmm do for
-11 cskkmjkljl do i
-4 hlpjkmkymm do it
-1 oajawoyyjk do not
-6 klujllhlml do that
6 jnpullllmm do the
-5 rmmjlmllmm do we
9 nmmmmmmmmm do with
11 vjjrjlekml do you
12 mkmlrkmmml doctor
17 - doctor says
6 mmllqmkmmm documentary
3 - documentary $
3 mmllqmkmmm documentary about
-9 yynadjfhkj does
-1 ohmmmlmmml does my
-10 kyuchlilml does not
-1 lokmmmmmlm does nothing
7 rlmlkmlmmm does the
12 lnkvgmklli dog
-4 mmlomlmmmm dog $
8 - dog 's
7 - dog from
5 mlmpjjmmmm dog is
21 yljhxjkmmk dogs
21 mmmlqmlmmm dogs $
-19 llkjvklmml dogs 're
-29 lrislgmmml doing
-5 mtmlmjmmmm doing a
14 - doing an
-1 mlnmmllmmm doing that
0 momllnmmll dollars
-1 momlmmmmmm dollars $
-26 rjfyljilll done
-10 mmkpmmkmmm done $
-13 mkjyllllml done with
-16 lelpdxmlll door
-6 mkmlmnmmmm door $
-18 lbiyaryjlj down
-15 mgkydljmml down $
5 - down on
24 - dr
2 mpujlljlml draft
-11 lklliymmmm dragon
-15 oiljpnlmmj draw
-11 mjmkmpmmmm draw my
-12 ljkhkwlmsl dream
-13 mlkllvmmll dreamt
-14 mookmmmmmm dress
-6 mmolmmmmmm dress $
29 ljllonmmll drink
1 mkhtmlmmmm drinks
-2 mkhtmlmmmm drinks $
29 mmmkplmlml drive
8 - drive a
-10 mmmkplmlml drive on
-1 mykamkmmmm driver
-1 mykamkmmmm driver $
-4 mpmlmlmmmm drivers
12 mkhulmqmmj driving
3 mlkqmmlmmm driving $
3 mmlmlmtmmj driving test
9 mmmomkmmmm dropped
4 - dropped $
13 - dropped out
35 - drums
35 - drums $
-1 mlslmmlmlm dry
-1 mlslmmlmlm dry $
0 mlmlklmmms due
15 - due in
15 - due>in
-8 lillmnmmmm dungeon
13 - during
7 - during the
-30 mhlylkjmml dying
16 mpljqmlmml each
-13 mrlkmmmmmm each other
19 - each way
-8 ljiukllmmm early
-8 liklqqkkml earn
-11 lltkmlmmmm earth
-5 mmqejmxmmk easy
3 mmrljmkmmm easy $
29 yedyfkflmj eat
-2 lllqkmjmmk eat $
-1 qmlmkmlmmm eat meat
-10 mfjymmlmmm eat something
-10 mfjymmlmmm eat>-ing
13 ylmljmlmmm eat>-s
2 mmlpmllmmm eat>DEICTIC
29 qmlmkmlmmm eat>w
-3 lkfwlmimmm eating
-8 mmipmmkmmm eating $
-3 mljslmlmmm eating now
-14 hlkxgkkmmy eggs
-20 ovjlskklmj eight
-18 mukpllllml eight $
-4 ppllmllmml eight o
-5 lllkrlmmmj electric
-8 udkpkmlsml else
3 mglmmmmtmm else $
-19 lydpckhjmy email
-12 moetmmlmmm email $
-21 msmklljmmk email to
7 mnmmmmmkml emails
11 mnmmmmmkmm emails $
37 mglmmmjymm emojis
25 mglmmmjymm emojis $
-9 lpmlpklkmk empire
-9 lpmlpklkmk empire $
16 mjmmmrlmmm employees
10 mjmmmrlmmm employees $
-6 mrlmlmmlll empty
-6 llkixkkylk end
-14 moliykllll end $
-5 ifmoylllml ended
-17 luqjlllkmm ending
-17 lrqjmllmmm ending $
-14 mymiljkmml ends
-14 msmklmkmml ends $
0 mtmlmjmmmm ends in
-6 mmkkmllmum engaged
-7 mmkkmllmum engaged $
-14 mhklgllymy english
-6 mkklemlymy english $
11 mmhmlmulml enjoy
-16 kiwkpmlhmj enough
-19 lktmmmlhmj enough $
-1 lmmplllmmk entrance
-1 lmmplllmmk entrance $
-39 lrscjklmlo error
-2 mhvkkmmmml error $
-7 lqklmmmmmm error when
-41 lyqeihjkmk essay
-3 mlrkmkmmmm essay $
4 mlmmgmlmmu euros
23 - euros $
14 olllmmmmmm even
2 - even though
5 mmlklmrmmm evening
5 - evening $
8 pmmmmmimmm ever
46 mlleoirmxl every
-4 mlmfkjtmxl every day
2 - every friday
13 - every morning
8 - every night
9 - every other
1 - every two
5 - every weekend
-1 mlklxmkkml everybody
-12 hiphykklmj everyone
-11 mjrkqllmmm everyone deserves
-6 khciyljlmk everything
-8 llekylemml everything $
-3 lmlgumllmk everywhere
-3 lmlgumllmk everywhere $
-4 llkmmyimlk evil
16 - ex
8 - ex $
-4 llyjklalll exactly
-2 mlykkmalml exactly $
-2 llqlmmlmlm exactly what
12 lllshlmmll exam
-1 mmmqhmmmmm exam is
15 kupigljdly example
-1 mgrlmmlhmm example $
11 mlllkmlkmy example com
16 mlnlkmhnml examples
18 mvkmlmmiml examples $
14 mmhmlmpmml exams
9 mmhmlmpmml exams $
-11 ipmkmmmmmm excel
10 lokmmmmmmm exchange
-7 mmknmlkmlv excited
-2 lxpjeollll exercise
-1 ltpkkjmlmm exercise you
-5 kljymlkmmm exhausted
-14 mkpijmlmmx expected
11 - expecting
0 mlmlhmmmmx experience
20 lykmjlkmmm expert
4 - expires
4 - expires in
2 kyijjlgsll explain
-1 lnimkmlsmm explain it
-2 lmybmmkmmm explained
-3 kunmglkmmm explains
-5 lmglmmlymm explanation
-9 mrklmlmlmm extra
-17 mlkvlljmmm eyes
2 mlmqllkmmm eyes 're
-1 mmhlxkmmmm factory
1 mkmmjmmmmx failed
-8 mykjhmmmml fails
2 mlylimgimk fair
9 mkmmmlmmyk faith
9 mkmmmlmmyk faith $
14 - falcon
-14 mlltmjkmmm fall
10 - fall $
-25 mlltmjkmmm fall asleep
40 lklkkkymlj family
3 lklkkkymlj family $
5 - family is
-17 nkmknnlllk famous
-5 olmkmnlmll famous $
4 mkximklmmm fan
4 mkximklmmm fan of
14 - fantasy
10 - fantasy novels
-3 mklpitlmml far
2 mklpmmmmmm far $
-5 mlmmjtlmml far>w
4 - farm
4 - farm in
12 - fast
-6 mkmiixmmlm father
6 - father $
-7 mlmkmommlm father is
-1 mkxkkijmum favorite
8 - favorite thing
19 mojljtmmll fear
15 mpkmmmmmmm fear of
1 - february
1 - february $
-50 jfgydlajlj feel
-2 mlyemlimml feel a
-4 mmgllmrmmm feel better
0 mmlmlmlmmm feel great
-2 mllpmmmmmm feel guilty
-4 lkfxllklmm feel like
-6 mmgomlmmmm feel so
-13 mgjyljkmll feeling
-5 milsmklmmm feeling a
-13 mkmrlllmml feet
-23 mkhrmrlmmm fell
-16 mlitmllmmm fell asleep
-15 lhlrjlumml few
-5 mhlspllmml few>-s
-1 mlmlsmmlmj fight
6 - fighting
-14 mitfjllmlv figure
-2 mltflmlmml figure it
-16 mluemlkmmm figured
-27 kyjjllkklj file
-11 lsklllllmk file $
-14 lqmjmmmmml file with
-4 mkglyllmmm film
20 - films
-4 lkkiukmyml final
15 lljyjlglml finally
12 - finals
11 - finance
11 - finance $
-13 rudrljhkli find
6 momjmmmmmm find a
-21 mmjsmmjmmm find my
9 wilkmmmmmm find out
-5 lriqlkllmk find the
-7 qqlkftmmll finds
-25 kkjfikylll fine
-21 kkgokkumlm fine $
-1 mmqhlmqmml fine with
-5 lckykmlmmk finish
3 - finish my
-8 melrmmmmmm finish this
24 mlfummjmmm finished
6 - finished high
0 mmmqmmkmmm finished my
21 ljlmiymmll fire
10 ljlmiymmll fire $
0 mlmlpmmmmm fired
23 - firefighter
16 - firm
36 kasyyddyjf first
-7 jhhyllilmj first $
14 mllmqmllmk first aid
7 mkvkllmmmm first draft
-1 mjyldmlkmm first one
-12 lglhvymmmm fish
45 ksdoumkrll five
14 mtlpmllllm five $
18 - five foot
10 mmlpmmmmmm five minutes
2 - five years
9 ooljmmlkmm fix
5 mnmmmmmkmm fix the
9 mnmkmmmmmm fix>DEICTIC
5 mnmmmmmkmm fix>the
2 lltlrlimml fixed
10 nmulgllmmm flat
0 lmulhlmmmm flat $
6 - flat has
-6 lvmngjllmj flight
7 mnmmklmmml flight to
13 - flood
12 - flood $
7 mkmqmmmmmm floor
0 mkmqmmmmmm floor $
2 - florida
-10 hpmkikmmmy flour
-4 mmmmemlgmy fluent
-4 mmmmemlgmy fluent in
-3 klijnykllk fly
-7 llijnxkllk fly $
4 lmmmmnmmmm fly>w
21 mmmlmommkm flying
21 - flying $
-12 lmskmmklmm follow
-18 lygeljlgmm following
24 lflwhrjlll food
7 mlmlmsmmlm food $
10 - food bank
-2 mllthlmmmm food is
37 - foot
19 - foot two
21 ryleaaylwy for
-6 lljollymll for $
2 - for 0
-5 pynhgcahlo for a
1 - for about
1 mmmnmmmmmk for an
-5 mmghmmvmmm for asking
0 nnmmlmllmm for beginners
-19 mlksmmkmml for dinner
13 - for five
23 - for investors
-2 mivkmmhmmm for it
-8 apsygjfjkj for me
4 - for months
0 kojekeoxoi for my
3 mrmplmllmi for our
6 - for six
0 msmjmmlmmm for ten
3 mkmmulmmll for that
-3 nrddptyijp for the
-21 lleilqxyll for this
7 mnmmmmmmmm for three
-4 lnqjkmllml for today
-18 lniojlmmml for tomorrow
8 lnlkmlllul for two
7 - for work
12 - for years
-9 yfpnykamml for you
-6 lklpjltlmq for your
29 lkrgjlsmmy for>-ing
35 myfhektjmj for>-s
2 - for>0
-14 lniojlmmml for>AHEAD
5 mpmjmlmmmm for>CODE
-21 khmfspswkk for>DEICTIC
3 ktjhkenwoe for>MY
-8 lkookmklml for>NOW
20 - for>SPAN
7 - for>WORK
-14 ycopvjellp for>YOU
-5 pynhgcahlo for>a
1 mmmnmmmmmk for>an
-8 apsygjfjkj for>me
6 - for>six
0 msmjmmlmmm for>ten
-3 nrddptyijp for>the
8 lnlkmlllul for>two
-38 mbyqpgakwy for>w
-20 mljlslulmk forever
-15 klxriiklkl forgot
-15 mljsmllmmm forgot my
-19 luiilklyml form
-2 mrillklyml form $
-6 lrlkilirmk formal
-6 lolkjmiymk formal $
2 mpmimmmmmm formula
22 - forty
-5 mithmllmmy forward
-5 mithmllmmy forward to
26 - foster
4 - fought
4 - fought in
-9 llnjoilkuk found
16 - found out
-1 mkmlplmmll founded
-15 mkmlplmmll founded in
20 mtopihjlml four
12 mlpnmlkmmm four $
0 qmmmjmmmmm france
-20 mliotijlmm free
3 mmmlnmmlmm free $
-15 mlllsjlmmm free on
11 - freelance
-11 mljtmmkmmm freezing
-11 mljtmmkmmm freezing $
1 llkkujlrmj french
13 mllmmmmrmm french $
-11 momlpjmmmj french revolution
-7 mrjxnkglmi friday
-11 mrjxnkglmi friday $
6 - fridays
6 - fridays $
9 mkmrmlmmmm fridge
9 mkmrmlmmmm fridge $
-10 kksbnkylkj friend
-15 nmlfmmymmk friend $
2 - friend moved
-13 lkulmllmlm friend says
4 mollmmmmmm friend who
-1 lkpnrjrmml friends
-4 mlmqmklmmm friends $
8 - friends in
-7 mmllslimml friends make
25 qacdyqdgsy from
13 - from a
-20 mlmlkmkmky from my
10 - from now
27 - from ohio
2 - from peru
10 uhkhoylllk from the
1 mlmujllmml front
1 mlmujllmml front of
-10 mjmsmljlmm froze
-5 mlmeiylmml fuel
-7 ljeykhikml full
-8 lxrnflmgmj fun
-17 lksngmnkmk fun $
-23 kyjgikkhli function
-8 lqlkklmkmk function $
-9 mqmkmmlmml function returns
-1 mokmmmmlmm function that
-5 lsuhklelmk funny
-1 llmmllflml funny $
7 - furniture
38 lmmlqmlmmm future
-16 llkpnqjlkl game
-3 mlkujllmmm game $
-7 mjmimtmmlm game i
-5 mlmnmlmmmm game on
32 - games
21 - games $
4 - gaming
35 - garage
26 mkkvmkmmmm garden
25 - garden $
3 mkmpmlmmmm garden with
9 - gardening
5 mkmmommmml gateway
7 mjmlukmmmm gave
-3 mjmlukmmmm gave a
5 - gave me
-4 lulllllkmm generate
-4 lulllllkmm generate a
17 gmmmlmlymm german
17 gmmmlmlymm german $
-14 hxhyvdgfkf get
-15 jwkjlkmlmm get a
-8 krmlmkmmmm get an
20 - get into
-9 lkycmmhlmm get it
10 - get pregnant
-3 mmmlmmlmmm get that
-8 mqhpmlmmmm get the
-3 mglummlmmm get up
11 - get>CONDITION
-12 lgwkllglmm get>DEICTIC
-15 jwkjlkmlmm get>a
-8 krmlmkmmmm get>an
-8 mqhpmlmmmm get>the
-3 mglummlmmm get>up
29 kjgpykvkml get>w
10 - gets
3 lqjmljjmml getting
-6 lqlhmkmmmm getting a
-11 mqljmmmmml getting an
11 - getting divorced
14 - getting married
-22 mqlkmmlmmm gift
-22 mqlkmmlmmm gift for
2 llmikttmml girl
10 mlmimmtmmm girl $
18 - girlfriend
6 - girlfriend $
2 - girlfriend is
-29 gryajpfsmi give
-1 miqkmmmmmm give it
-10 lhllluklml give me
-12 mmxcmkkmmm give up
0 myjlmllmmm give you
18 kvukihllmh given
4 lymklhmlmi given a
15 mgvlkmmmmm gives
15 mgvlkmmmmm gives me
-7 klyakmfmml glad
-4 mlycmmkmmm glad i
0 llsklmlmmm glad to
0 lmslmmimmm glad you
13 mmkpmmkmmm glasses
25 - glasses for
-45 ijgyadxdio go
-19 mipvkjnllk go $
-1 mrmlmlklml go ahead
8 - go by
-5 mjlqlmlmml go home
-2 lllskmkmmm go in
-2 mlhpmmkmml go now
-15 mklpmllmmm go out
-1 mullmlklmm go through
10 lfgximkmku go to
-3 mkxfmlmlmm go with
-5 mjlqlmlmml go>HOME
0 mlhpmmkmml go>NOW
8 - go>by
-2 lllskmkmmm go>in
-15 mklpmllmmm go>out
10 lfgximkmku go>to
-12 ltralhyjlk go>w
5 - goal
5 - goal is
-16 mlkcmymmmm goblin
-16 mlkcmymmmm goblin $
-31 mllikimmyl goes
-20 ggcyfcckkg going
-7 lliqmmlmmm going $
-12 mljqllklmm going out
-7 hlnyfghlli going to
-6 lklkopmlml gold
5 mllvarmmlm gone
8 mmmmirmmmm gone $
28 ojyaviohkr good
-1 mmxlhmimml good $
6 lmvllmkmml good advice
-4 lmhkymjmml good for
6 mmnmmmmmlm good i
0 mmamlmtmml good luck
1 mmikmmrmmm good morning
-5 mllnmmqmmk good night
-5 kmykimimml good to
22 - good with
10 oloyfaajjh got
1 mqlpmgmmmm got a
19 - got accepted
10 - got an
-10 mlmpmklmlm got cold
3 mlqmmmllml got cut
2 - got into
-6 llwblmjmmm got it
5 - got laid
6 - got married
14 - got my
-9 mrllmjmmmm got stuck
1 mmjsmlmmmm got the
-19 lelummmmmm got to
-4 mmkpmmimmm got up
-6 mmknmmkmmm got your
16 mmlnmmmmmm got>-ed
8 - got>CONDITION
-10 llvalpjlmm got>DEICTIC
-10 mlmpmklmlm got>MOOD
20 - got>MY
21 - got>THIRD
-6 mmknmmkmmm got>YOU
1 mqlpmgmmmm got>a
10 - got>an
3 mlqmmmllml got>cut
1 mmjsmlmmmm got>the
-19 lelummmmmm got>to
-4 mmkpmmimmm got>up
5 kuiukhlmlk got>w
-12 mmeomlymmm gotta
-12 mmeomlymmm gotta go
-10 lkgiykmkmj government
3 mmlommmmmm grade
14 - grades
11 - grades dropped
8 - grandfather
-8 mmmnmllmmm grandma
-13 mmmnmllmmm grandma 's
4 - grandmother
1 - grandmother 's
4 - grandpa
1 - grandparents
1 - grandparents $
-5 dgyopumjlj great
-1 llwkhmkjml great $
-7 mkjtkmmmml great day
-2 lmrmkmfmmm great job
12 kllkymjmmk green
14 kmmlymlmml green $
-1 mimhkrmmml grew
-5 mimhkrmmml grew up
7 - greyhound
7 - group
7 - group $
9 - growing
9 - growing up
-12 oiyfmlimmm guess
15 mimlmkykmm guest
-1 mljqmmmmmm guilty
-4 mllpmmmmmm guilty about
5 - guitar
4 llkrmllmmm gym
-3 mlmommmmmm gym $
6 - gym on
-8 hauykyakug had
2 jijxirhlll had a
-10 mlkpmmmmmm had enough
-2 mmjnmmlmmm had lunch
1 - had my
-4 mmokmlmmmm had not
-19 ljmmtjlmxj had to
10 - had twins
7 mlvimmmmmm had>DEICTIC
10 - had>KIN
5 - had>MY
2 jijxirhlll had>a
-4 mmokmlmmmm had>not
-19 ljmmtjlmxj had>to
-30 ljfyiwelll had>w
27 mgmllylmmm hair
5 mhmjmymmmm hair $
14 mlmommmmmm hair is
23 mkkykmjkmj half
11 mllrlmmmml half past
24 - hall
-5 qllkmtkmmm hand
-5 qllkmtkmmm hand $
21 - handed
17 - handed $
22 - handmade
-9 mjmtljllmm hands
-9 mjmtljllmm hands 're
-6 mllkkmymml hang
-3 ljllhlylmi happened
12 mlmlkmrmml happened $
-15 mklljlxlmj happened since
-4 liojvmlmmm happens
-3 tqxchjrllk happy
-6 lljlmlvmmm happy new
-7 kkxnmlklmm happy with
-9 jhyatiikwj hard
-5 mlyalmlmml hard $
-7 ljkrnmmmml hard to
1 - hardly
-25 maicyrahip has
11 - has 0
-15 kaodyrhklf has a
1 mlmmpmlmml has about
8 mklwglmmmm has been
-5 mllhylmmmm has great
6 mlljqujlmk has no
-2 mqmllllmmm has three
-2 mklkomkmmw has>-ed
11 - has>0
-5 mllhylmmmm has>MOOD
-15 kaodyrhklf has>a
6 mlljqujlmk has>no
-3 qokyahklli has>w
7 mlnlmlllsm hate
-25 mlllmlmmsm hate my
-7 nwdweijjlg having
-20 lhkxilpmml having a
3 mnmkmmmmmm having an
-8 mlmqimlmml having dinner
-7 ijmrmmmmmk having lunch
-11 lukimllmmm having trouble
22 ihunarijxo he
22 - he 'll
11 mmlpkllmml he 's
-13 mmmkgvmmmm he has
-2 lmktjlmmmm he is
31 mmmolmmmmm he just
6 - he left
7 - he loves
4 - he never
8 - he quit
-22 mlksmhmmtm he said
4 mmrllmlmmm he says
-13 llufvimmlm he was
-18 mhmxmkkmmm head
-14 mliyjljlmm heading
-15 kkuykkalml hear
-2 llprlllmmm hear it
-3 mltkmmjmmm hear that
-3 mmeymlemmm hear you
-38 lfycwgfmll heard
-19 mhyhfljmmm heard of
-3 mkkkxkmmmm heard that
13 mmmjmllmmy hearing
-3 mklopllmmm heart
10 klhrylkmmm heat
0 mkiukmmmmm heating
3 mmiommmmmm heating $
26 mpkmmmmmmm heights
19 mpkmmmmmmm heights $
3 mljkmmlvmm hello
-21 lyyiegehlg help
7 lkpojlmlmj help $
-9 mygkmkhjmm help me
-3 nmmmmmmmmm help my
-7 mlrlmkmmml help with
-1 llwlimammm helped
-1 llslkmjmmm helped me
-6 kurlikfkmm helpful
-2 mmrljmhkmm helpful $
7 kiylillmmm helps
-3 kmpmmllmmm helps $
11 - helps me
-17 qimmwokluj her
-7 smkimmlmmm her $
14 - her name
-16 iaayakypvy here
-21 kbaycmaqwg here $
-29 mlkillymll here 's
6 mmlommmmlm here i
-3 ljkfjmymmy here to
-26 lhyiewmmlm hero
0 mmkllmplml hey
10 ekjhllylml hi
-3 mmjimlwlmm hi $
-7 mjmlmxmmmm hide
0 mjmkximmmm high
7 - high school
11 - hiking
5 - hiking and
2 mkyhetilll him
-6 lmylfmjmmm him $
37 llkfaylmsl his
9 - his job
9 mlmmqlmmml history
8 - history $
-5 mlmmqlmmml history of
-4 llmjkmxlml hmm
19 nmmmmmlmmm hobbies
-12 mllrmkmmmm hold
-18 mllrmkmmmm hold with
18 lmmlqmlmmm holds
-45 sgayegaktj home
-33 theygicluk home $
5 - home with
-8 mmjsmmlmmm home yet
6 - homeschool
6 - homeschool our
-29 molnlkklml homework
-25 mnmomlkmmm homework $
11 - honda
11 - honda civic
13 mklmmmjsmm honest
-9 mlglylkjml honey
0 mllmumljml honey $
-21 jjpaqhylmi hope
13 mmmllmnmmm hope to
-6 klgjkkymml hope you
-6 lsqfmkkmmm hoping
-2 mtklmklmmm hoping you
20 - horses
20 - horses $
9 - hospice
25 - hospital
21 - hospital $
1 - hospital since
6 lljvimkmmm hot
5 mpmkmkmmmm hotel
21 lfkqrlkmmm hour
-34 mjkmrllmmm hour $
-18 yalfnqllly hours
-17 yblhnllmmy hours $
19 mlnmmujmmm house
7 mlhqmujmmm house $
10 - house in
2 - house was
-51 yfgeicwjrd how
-2 hmjsmmmmmm how about
2 rlmmmllmmm how can
1 ipllmlmmlm how do
-4 sljlmmmmmm how does
-21 lkmlmmmmvl how i
-12 kljwmmkmmm how it
-20 sikjrmlmml how long
-5 nsmlilmmml how many
-3 yilkmjlmmm how much
42 sjkkqmklmj how to
-2 kmpmmmkmmm how you
4 mlrlmkmmmm huge
1 mlrlmkmmmm huge fan
-24 mkjbmoymlm human
-23 mlkdmoymlm human $
-17 mjlhylllmi humans
-8 mmeummimmm hungry
2 mkmslmllml hurt
5 - hurt my
1 migyjlklmm hurts
1 mimvmlkmmm hurts $
18 - husband
5 - husband $
2 - husband is
1 - husband never
7 - husky
20 mayiayaaya i
-20 imnhfuoohp i 'd
-23 dtqyfddeif i 'll
-12 hdcyaufatn i 'm
15 - i 're
9 owbxceafpt i 've
-10 muljlimmmm i added
2 - i adopted
-18 llxfmkilmm i agree
5 - i also
15 - i always
-15 miygmhjlml i appreciate
5 nmmmmmmmmm i ask
-41 lhxmwgjmjl i asked
-3 mkskvkgmmm i believe
-14 lmogmltmmm i bet
-9 mlkomjmmsm i bought
5 - i broke
-10 mlitmlmmmm i burned
-2 mmjsmmimmm i buy
-13 lslimlmmmm i call
-5 mmllljmmyl i came
20 igvojiujll i can
-12 mlmkmqmmmm i carry
0 msllmlmmmm i changed
-10 lrjlmlmmlm i click
10 - i collect
7 mmlommmmlm i come
19 - i commute
1 - i cook
-13 jjgtkyjllk i could
-22 klwhlkplkl i did
33 ukilioxwil i do
-13 qjlkmnmmmm i draw
-13 mlkllvmmll i dreamt
-9 mkmlmnmmll i drink
12 - i drive
-2 mmmomkmmmm i dropped
8 - i eat
9 - i enjoy
8 - i failed
-40 kipykeaklk i feel
-16 mluemlkmmm i figured
0 kqmmmlmmlm i find
13 - i finished
-19 mlnsljlmkl i forgot
1 mmommmllmm i found
5 - i gave
-1 bykolgillh i get
10 mkkrlklmkv i go
-2 kgjwlihlll i got
-12 mmeomlymmm i gotta
10 - i grew
-9 lkyfmlimmm i guess
-22 kgjojqilwk i had
7 mlnlmlllsm i hate
1 mmrkmlgmmm i hear
-16 llhlyimmmm i heard
-2 nmmmmmmmmm i help
-9 kksdljslmm i hope
5 - i hurt
1 - i inherited
19 - i joined
-33 tsfqljpkll i just
4 lnltmjmmmm i keep
8 mmnmmmlmmm i knew
-15 ekyeljjlmm i know
-3 lhjxmjmmmm i left
-5 kiydlkekkm i like
-12 lkljjtlmqt i live
-6 mmllmqmmmm i lived
-9 mlkjlnkmly i look
-14 mjmmjhmmyk i lost
-1 jkhplknklm i love
17 - i made
6 htmlmlmmmm i make
-7 oirlmlmlmm i mean
-6 llqklkmmmm i meant
-5 mmltmkkmml i meet
8 - i met
19 mmoimmmmmm i might
2 mmflmmsmmm i miss
-16 lldrmlummm i missed
6 - i moved
-9 mkfulkmmxm i must
-48 kybhcagpji i need
-8 mlrllklmmm i never
-8 mhkslilymm i only
10 - i opened
-14 mlivmilmmm i overslept
0 mmmmmmlmmm i owe
-6 lkklltkmul i own
21 - i passed
-1 slmmmhmmmm i pay
18 - i play
9 mlplmmmlmm i prefer
-11 mrmlmlmmkm i press
-3 msmlmimmmm i put
1 - i quit
-7 mlmkmommlm i ran
11 mmhmyllmmm i read
-6 mkrkmmmmmm i really
6 - i rent
2 moklmmmmmm i run
-16 mlrhmkqllm i said
-11 lkwimlglmm i see
11 mjmmmnlmmm i sell
17 - i send
-1 nmnlmlllmm i should
11 - i signed
9 - i sing
17 - i skip
16 - i sleep
-14 mlhwmlkmmm i slept
5 - i speak
2 - i spend
-15 mllrmllmmm i spilled
1 - i start
7 - i started
12 ojplmlkmmm i still
6 mmmmmmmmlm i stop
4 - i study
12 - i swim
31 mjlqmmmmlm i take
1 - i teach
-5 mhklmtmmmm i tell
-4 qkkkmvmmlm i the
-37 rgxeyafjkk i think
-11 mmwhlklmmm i thought
2 - i told
5 lliykgmmlm i took
11 - i travel
-12 mmiwlkkmml i tried
1 - i trust
6 mljrmmmmmm i turned
-22 llyaljjllm i understand
26 mqkmmmmmmm i use
8 - i used
4 - i usually
8 - i visited
2 - i volunteer
-4 vmkpmklmmm i wait
-15 ayfhfaoxih i want
19 mllrfdnkyk i was
-13 mkjwmllmmm i watched
11 nlmmmlmmmm i wear
2 lhlvlklmml i went
-14 nkjklvlmll i were
-34 ksldjyslmm i wish
-5 mmmqmjmmmm i woke
14 mmmmlmmmmm i won
-6 mlmikolmwl i work
9 - i worked
-12 qlsakyjwkl i would
28 - i write
23 - i wrote
-7 kuepxljlml ice
-6 mllplmlmml ice cream
-6 mllplmlmml ice>w
-4 milkxljlmk iceland
-8 okxhllhjml idea
-8 mlximmhkmm idea $
-18 mxljhllmmk ideas
-18 mxljhllmmk ideas for
0 ydiftybkhg if
-10 nhiigyklhi if i
13 mlpmkmllmm if it
-1 yjnkxjgmmm if you
5 mlmmommmmm illness
5 mlmmommmmm illness $
-18 kgyclwglll imagine
-13 mmydmljmmm imagine $
-3 mjmmmulmll imagine i
-3 mullmljgml improve
29 gdaxuuayxg in
-25 lvknfthlll in $
4 mmmqkmlmml in 0
-37 lklfylkhkg in 0000
-8 idfqbyefju in a
-2 plmmilmmmm in an
1 mkklmxmmmm in another
2 - in april
2 - in august
-12 mkkyjlkkml in bed
1 mmmmlommkm in berlin
-13 mommmmmmmk in boston
11 - in charge
-3 mmmmpmlmmm in chile
-7 mklsmmkmmm in class
17 - in constant
1 - in february
-5 mllpommmmm in five
2 - in florida
13 mllmmmmrmm in french
1 mlmujllmml in front
2 gmmmlmlymm in german
7 - in her
-6 mlltkmmmmm in here
20 - in hospital
7 lkpjmmlpmm in it
15 - in june
13 - in leeds
-9 mpmohlmlmj in line
3 pmmmmmimmm in love
1 - in march
32 nmmmlmmmmm in may
7 mlqkmmmmmm in mind
19 lolcqujlij in my
-23 mmmkrlmmmm in november
4 - in oakland
7 - in october
8 - in ohio
-1 mmkmmkmolm in one
-5 mmmmllmiyi in order
6 - in prison
-5 nomlllmmmm in rome
-5 mgjljmkymm in simple
-9 mwlkmlmmmm in size
4 - in spring
-9 mmmmomllml in sweden
-5 mllolmmmml in ten
-2 fanyuesoqq in the
-4 kykoamjmkk in this
-17 mjmljklrvl in three
-5 mgmsmmmmmm in tonight
-21 mlmnnmmmml in twenty
4 mjimmmmymm in two
-11 mlmmqjmmml in vermont
-16 mlmmkemmsl in vienna
-1 mmmlplmlmm in winter
2 - in with
-5 mmmmommmll in zurich
-3 yyqgaclkkl in>-s
4 mmmqkmlmml in>0
32 nmmmlmmmmm in>AUX
-16 lhltgliymh in>CODE
-4 hxmqavirjj in>DEICTIC
3 pmmmmmimmm in>LIKING
4 mmmljmlmmy in>MOOD
13 lolayuhlii in>MY
4 mgmsmmmmmm in>NOW
-5 mmmmllmiyi in>ORDER
8 llliyllkml in>SPAN
7 - in>THIRD
-8 idfqbyefju in>a
-2 plmmilmmmm in>an
-12 mkkyjlkkml in>bed
-5 mllolmmmml in>ten
-2 fanyuesoqq in>the
4 mjimmmmymm in>two
21 aaaayatyua in>w
-3 ltkjilivml include
-6 jrllmlmmmm index
-6 jrllmlmmmm index $
1 - inherited
1 - inherited my
-7 mnmlkhmmlw input
-15 mgjrmllsmm inside
-7 mylemlmmmm installed
-19 mlkrmmmmmm instead
-19 mlkrmmmmmm instead $
12 - instrument
18 momlmmmmmm insurance
12 - insurance company
-10 mvlilmlmml integers
-10 mvlilmlmml integers $
-16 kplfplmmmy interest
-3 lmullllmlm interesting
17 mlmmmnmmlm intern
-10 lpmmlllmml internet
-10 lpmmlllmml internet is
9 - internship
5 - interview
2 - interview at
44 lmnhkylalk into
9 - into astronomy
10 - into my
-13 lgljkymlll into the
0 mnllmjkxmm introduction
0 mnllmjkxmm introduction $
24 - introvert
24 - introvert $
-21 sllislklml invented
26 - investors
19 - investors for
-29 mkmlmkkmmy iphone
-21 mlmlkllmmy iphone $
85 yaqyraaega is
-10 yefjlkymmm is $
23 lwmjmulmmj is 0
13 mlmlmpmmlm is 0000
-12 rtkaybkymj is a
-13 kykdjilkmk is about
-8 mmluglmmmm is asleep
10 mkmomlmmmm is at
-1 nlolkmlmmm is better
-21 liwyhhllll is broken
33 - is called
-24 mllnmllmmm is calling
-18 lllltjmlmm is free
14 mmkmsmmmml is from
-4 lmhkymjmml is good
-1 llvljmkjmm is great
-10 klllqmlmml is hard
-10 mkmrmllmmm is here
23 - is i
19 momiqjllll is in
6 uhllkmmmmm is it
-2 mlmmmmmmmm is killing
11 mlmmmjmmum is my
14 - is next
-6 sviiekklmm is not
11 - is olive
63 mimqmmmmmm is on
16 - is our
-13 mjmnjulmml is out
-19 lkluellmmm is running
12 - is selling
-6 mlmilvmmmm is small
0 mgnrkmmmmm is so
7 mlmommmmmm is still
0 nmlmmmmmmm is that
-15 vtgavlkjlk is the
3 nkmkmmmmmm is there
-2 kyjiilmkmv is to
-5 jmwpflklmm is too
1 - is visiting
-1 llxllmmgmm is wrong
-9 ulmkkmmlml issue
-43 xnyanaiyua it
-57 ijyaaaqdth it $
-7 kphhslylml it 'll
19 yahpyirhji it 's
-2 mlqklmmkmm it a
-2 grjmlmlymm it again
17 - it back
-13 mpokmmmmmm it but
-6 wglkrmmmmm it costs
6 mlsjmllmmm it did
2 mnnlkmllmm it does
-2 mjluokmmmm it has
14 mmgukmlmmm it hurts
2 mpmmlklmwk it i
-7 ldflillymm it in
-2 ljcjulylmm it is
1 mmrlhmlmmm it makes
-11 mkqbmmlmmm it now
-2 klyfkmlmml it out
-1 mqilhmlymk it should
-4 morklmmmmm it still
-2 kmhhymlmml it takes
-7 mkqllmlmmm it that
27 lmgymmllmm it to
-2 mkkpmmmmmm it tomorrow
0 mldwmmmmmm it tonight
-10 lllpmmlmmm it turned
8 mvqmmmhgmm it up
0 ljmpklslmm it was
27 mmnmmmmmmm it when
-4 lnqlmmmmmm it with
-3 nthlmlmllm it without
-8 lkydklllmm it worked
-5 ljykjmhlmm it works
9 tkmmmmkmmm italian
5 tkmmmmkmmm italian $
-1 mklqmmmmmm jacket
6 - january
6 - january $
-4 mmmkplmlml japan
12 - java
3 mwmlmmlkmm jazz
-1 mwmlmmlkmm jazz $
17 - jo
65 ksrjhimkyi job
-18 lktkilmmsl job $
-18 mlmmmjmmvl job and
10 - job as
23 - job at
1 - job interview
6 - jobs
10 llkmimlmmy john
-20 ifmpkmmmmw join
19 - joined
8 - joined a
-10 mqkkmmlkml json
-2 mokmmmlkml json $
6 - judge
2 - july
1 - july $
17 - june
17 - june $
-34 yfqyibqlhd just
-7 ljuakkymmm just a
-2 lllplmjmmm just about
-12 mllqllimmk just arrived
-5 lmlsmmelmm just chilling
-2 lmthrmjlmm just do
-1 kmmkmmltmm just give
7 lmkpmmjmmm just got
2 mmkpmllmmm just had
-13 llrbmlymlm just kidding
-6 mllqlmkmmm just left
-14 llkyllfmml just now
9 mkmommmmmm just put
-2 lmmplmkmml just reached
14 - just started
-16 wpjklllmll just want
-3 mmkfmmwmmm just wanted
27 lbynsiqlmk keep
17 - keep bees
7 mkmlllxmmm keep in
0 meummmjomm keep it
-1 mlqkmmmmmm keep that
15 mkmlrkmmml keeps
-23 mmiumlkmmm keys
22 - kid
9 - kid $
-13 klibllymlm kidding
36 - kidney
31 - kidney transplant
27 irktjinmll kids
12 jullkkqmmm kids $
-10 mllugllmmm kids 're
1 - kids in
-11 lmllrllmmm kids these
-10 mlmomlkmmm killing
-10 mlmomlkmmm killing me
-6 mqmkvmlkmj kilometres
-1 mkmmkkmmwl kilos
-12 mkklcmylmk kind
-34 lijdoyhmjk king
-5 mkkkmxmmmm king $
-11 mkmjmrjmlm king and
-15 mkmelylmmm kingdom
-15 mkmelylmmm kingdom is
-13 mllilmxmmk kisses
21 - kit
-2 mmlqkllmlm kitchen
-13 mmlqkllmlm kitchen $
5 - kitten
19 - knee
10 - knees
5 - knees hurt
-10 lkkrorjlmh knew
-8 mlnljtlmmj knew that
20 - knit
20 - knit $
-47 yanlmcjijj know
-20 mlwmljhkml know $
-6 slplkllmml know a
12 yeklmmmmmm know how
-1 llkltmlmml know that
-12 yjmemlmmmm know the
-16 yflkljkmmm know what
16 akllgtvlml knows
-3 cklmctwmmm knows $
8 - korean
4 - korean war
24 - lab
23 - lab $
-3 kjknlmwmml lah
-3 mjlpmmlmmm lah $
5 - laid
5 - laid off
-15 lklkiylmmk land
-7 mlkonlklmk landed
20 mqmllpjmlk landlord
-15 mqmllpjmlk landlord $
15 - landlord is
2 - lane
6 lklkylllml language
5 llmlwmmmml language $
-9 mmmlomlmmm languages
0 mklnuljlmk laptop
1 mlmpmllmmm laptop is
-4 mrljmmmmml laptops
-4 mrljmmmmml laptops $
-5 lxlllllfmm large
-6 lmmlolmlml largest
-7 fnlnmmmmmm lasagna
4 hjaqayylhy last
12 - last month
-9 lfgyiskllk last night
-1 mmqlllmlmm last paragraph
8 - last spring
-11 mmlmkmpmmm last summer
-18 mklkilwmli last talked
4 mmkipltmlm last week
6 - last weekend
9 mlklqlummk last year
-3 mlkgymklml lasts
-7 kjayfktlml late
-6 llawhlnmml late $
3 mmmnmmlmml late to
-3 mllsjmlmmm lately
-7 mllsjmlmmm lately $
-21 kihvliilkk later
-17 ljimlkjlll later $
-3 lmlqmklmml later i
-16 mlgumlkmmm laundry
-1 mlllsmlmmm law
3 - law in
-13 mlllsmlmmm law>AUX
3 - law>in
28 - lawyer
-2 mmmkqlmmmm league
11 kqjiykkkmg learn
32 - learn how
27 millummmml learn the
15 - learned
7 - learned to
37 mlmlommmmm learning
10 - lease
-7 mmklfllmmw least
-6 muklflmimw least three
30 kkhyivkmkk leave
25 lllomolmmm leave $
-18 vkkjollkmh leaves
-14 mkinksjmwl leaving
-3 mmmnlmmmmm leaving in
-12 mlknmkkmxm leaving the
-1 mgmmqlmmmh leeds
17 nhfyjojkli left
-4 poirmjjkmk left $
17 - left handed
3 - left me
-8 mimqmlmmmm left my
6 llktmkmmmm left the
23 - left-handed
23 - left-handed $
0 mmjrmmmmmm leftovers
0 mmjrmmmmmm leftovers $
-50 miwqakyala len1
2 yyauyyacyy len12
71 pnfaaygryy len20
-100 aayeaayyaa len3
-57 jayyyaxoaa len6
9 - lent
8 - leo
-4 llildmiyml less
-24 jsknesyfjh let
1 lnuklmkjmm let me
-25 krgoftsiki let us
-1 mminmlumml let you
-25 krgoftsiki let>WE
-1 mminmlumml let>YOU
1 lnuklmkjmm let>me
-29 lsljetjkrj letter
-9 mqlkhyjklk letter $
-19 lymkfjljmk letters
9 mmlpmllkml library
13 mpmlmmlkml library $
20 limmvkmmmm license
-10 pgltnmjlml lie
-46 mjahysslwj life
-25 njakktymwl life $
-13 lmllsmjmmm life is
-9 mmlnmlmmmm lift
-5 mulsbsljlm lights
4 mwmllmljmm lights $
-9 mlltcsmmlm lights went
-34 xyyaaafyge like
-1 mlrmmmlmmm like $
-14 lunjggkyml like a
-10 mwjpmllllm like i
24 ljjkmmjylm like it
12 - like my
-4 mmjrmmmmmm like nobody
-5 rjfmgmykml like that
-23 lcwgmllulm like the
-9 mkplmmlklm like this
12 wyajlikilj like to
-6 lqykklglmm like you
-6 mmnlmmjlmm like your
9 lkyjllkmmm liked
14 lojlymikml likes
-2 lgmklmmsmm limit
-29 lmlugklhli line
-15 mnlpmllimm line $
-9 mtmkhmmlmj line 0
-9 lpyikllemm link
-9 mrklmlmgmm link $
-1 ommllmlmmm lisbon
-8 gvijljkelh list
-5 lmkkmlkkml list $
-4 mnlmmlmlml list and
11 - list for
-5 hpllmlmlmm list of
13 - listen
13 - listen to
-14 mjugmlymml listening
-10 liprpikmmm little
25 qjidythkqq live
-14 rjkftblkrt live in
6 - live near
2 - live with
5 - live without
-13 lkljfylmml lived
-13 mllkhymmmm lived in
-3 liklokmllq lives
-4 mkmlnjmllq lives in
3 mkmlkommmm lives on
36 mmmmmmlmmm living
8 mmmmmmlmmm living $
17 - living in
1 - living with
30 - loans
19 - loans $
4 immjvlmmml lockdown
6 mqmmmjklmm logo
-5 mqmmmjklmm logo for
-20 kjrdijyjmk lol
-16 lksalkylml lol $
-2 lmhrllulml lol okay
-2 lmhrllulml lol>MOOD
-5 mmkmlkmmxl lonely
-54 nhoyolrhlg long
-9 lhrymkkimk long $
-13 llmlpslmmk long ago
-13 kmkumkkmmm long day
-2 mlplglylml long time
-5 mkmlpjmmml longer
-22 ltxblmiily look
-9 mlsimolmlk look at
-5 mllhgymmli looked
-5 mllhgymmli looked at
-32 kytakjjlju looking
-32 kykakjjlju looking for
0 llylemdkml looks
-19 lxlglkklml loop
33 - lose
9 - lose my
17 - lose weight
20 mmklymikml losing
6 mmklymikml losing $
14 - losing my
10 mjmmqmmmml loss
10 mjmmqmmmml loss of
-43 khulqffiyi lost
-16 mkmmkkmmwl lost 0
-8 mjlrmjlmvl lost my
2 llllummjml lost the
-2 kbykpjnkmj lot
19 lkylblhlml lot $
10 mlknqlmmml lot of
-2 mklmsmmmmm lot to
10 mlknqlmmml lot>of
-2 mklmsmmmmm lot>to
5 ielkqiyitj love
-3 olkllmrmmm love $
-10 kmtjmmlmmm love how
-7 lljlxmjlmm love is
-13 lknmmljmul love it
6 - love me
-2 mmommmjmmm love that
-4 mmrkmmlmmm love the
11 mjwkmmkmmm love to
4 - love with
-8 mmallmymmm love you
7 mmlmmmommm loved
-3 jlklmmxmmm lovely
6 mlkllimmyl loves
-4 mmlllkmmul loves me
3 mlmpmllmmm low
-1 llmkpnmllm lower
-4 mkaklmylml luck
-3 mkbllmymml luck $
-43 qaeyhgqlmi lunch
-21 ujitjkklml lunch $
-13 mmkqlmkmmm lunch break
15 - lyon
19 ljyljpkllk made
4 mkumllmmmm made a
15 - made it
-3 mpmlmmmmmm mail
-13 mmlqmllmmm mainly
7 - major
22 - majoring
22 - majoring in
-41 lydhpoalwe make
-28 kuthiklkmk make a
-4 lebukmkumm make it
7 mnmmmmlmmm make me
15 - make my
-2 lskmmmljmm make that
-2 khyixkaimk makes
-3 llklvlkmmm makes a
-5 mkylgmflml makes sense
-11 mvjlmkhmmm making
-14 mwmemkmmmm making a
-1 mlmnmlmmmm mall
-1 mlmnmlmmmm mall now
-3 ymjlrmkkml mammals
-3 ymjlrmkkml mammals $
-3 mkllgrmmlm man
-5 lpmklllmlv manager
-43 lrljojjkkp many
23 mkmkwmmmmm marathon
3 - marathon in
6 - march
6 - march $
-67 aayaaryaya mark!
-4 lkjigmxkmy mark:
-20 yaaaaaaada mark?
11 mlmgvlmlml market
6 mnmmmmmmmm marketing
26 - married
18 - married $
1 - married 0
2 - married in
-13 llmloplmmj mars
-13 llmloplmmj mars $
24 - martin
1 mmmmjummmj mary
4 llmmmmmmmm master
-3 mnmlmlmmmm math
7 kvlmlllmmm maths
37 nlpkklmmmm may
36 nmmmlmmmmm may $
5 - may 0
-15 mlipkkvllk maybe
-15 mlipkkvllk maybe $
82 ayyyaoeawa me
-10 arfpbyyhki me $
-27 lxpjhkgjmk me a
-14 mpolllkhml me an
-6 mmlllkmmul me and
16 mkmsmmllmm me at
14 - me even
12 - me for
0 njmmmmmmmm me how
-20 mllpmjmmtl me i
7 - me in
0 ujmmlmmmmm me is
-2 lljlmllymm me questions
5 mmnmlmlmmm me see
15 - me she
0 mnmmlmmmmm me ten
-2 hurjlmkgmm me the
19 ksliwllllk me to
-13 mlmpmllmmm me today
-13 mmmnmlmmmm me up
7 mjlxmmjmmm me when
-7 muilmkkmmm me with
-3 kjrrimlmml me>-ing
14 - me>-s
0 ujmmlmmmmm me>AUX
17 lljlmllymm me>CHAT
10 - me>DEICTIC
-20 mllpmjmmtl me>I
-5 mllsjmlmmm me>LASTING
-13 mlmpmllmmm me>NOW
15 - me>THIRD
7 mglxmmjmmm me>WH
-27 lxpjhkgjmk me>a
-14 mpolllkhml me>an
-6 mmlllkmmul me>and
16 mkmsmmllmm me>at
12 - me>for
7 - me>in
5 mmnmlmlmmm me>see
0 mnmmlmmmmm me>ten
-2 hurjlmkgmm me>the
19 ksliwllllk me>to
-13 mmmnmlmmmm me>up
29 lrwdipkglk me>w
-7 mmhllmtkml meal
-20 poyejiekml mean
-3 jvokllilmm mean $
-1 sjomllmmmm mean the
3 mopmjmlmml means
2 mlrmjmlmml means a
-6 llqklkmmmm meant
-5 mlplmkmmmm meant the
14 qmlmkmlmmm meat
5 - medical
-1 mpllmlmmmm medium
-12 njbyiislli meet
-6 llcykjummi meet you
-21 jkjybjekmv meeting
-15 kllygkhlmk meeting $
-3 mmlokmmmmm meeting is
6 - member
-7 mjllppmmlm memory
-6 lmllqmllmi men
16 - mentor
0 mlktmmkkml message
12 - met
1 - met my
1 - met>MY
18 - metric
18 - metric units
-2 mlmmpmlmml mg
4 mlmitkmlml middle
19 mmoimmmmmm might
3 - migraines
1 msmmmmllmj miles
1 msmmmmllmj miles to
-9 hykxbkjimj milk
-1 mslqlljlmk milk $
-8 mjmlqnmmll million
-16 nppijltkkl mind
-24 lqpijltkkl mind $
11 mtmlmmklml mine
-4 mikvllllmm minute
-4 mikvllllmm minute $
21 lohrsmjlml minutes
2 lqhulmklml minutes $
19 - minutes each
8 - miscarriage
2 mmelllvmmm miss
3 - miss my
-2 mmelllvmmm miss you
-17 lkeuklslml missed
-5 mlktllllmm missed the
-1 mjymkkmmmm mistake
-3 lpklxlkkmj mistakes
-3 lpklxlkkmj mistakes $
-2 lmtlllclmm misunderstood
-2 jkllyjimmj mix
-2 jkllyjimmj mix>w
-3 mykkimllml mode
-3 mykkimllml mode $
9 - model
-11 lqknlkqllk mom
5 - mom 's
-21 mlmomllmmm mom is
-16 lhlillwmmm moment
-15 mjlnmllmmm moment $
-12 mkmjglkmmy monday
-11 mmmkimlmmy monday $
-3 mmmlommmml mondays
-7 mmmlommmml mondays $
4 - mondays and
4 iykaqmjllg money
-11 inmljnmmmh money $
13 - money and
-7 mpmlmmmmmm money from
12 - money to
-7 mmmmmlmmml mongolia
28 mhlloqlmmk month
25 mimmmqlmmm month $
-8 mkllekwmvl months
-5 mkmmkkmmwl months $
-9 mmmlgmwmmm months ago
-23 mllqmllmmm mood
-18 ljkgyqllli moon
-12 lklhyrlllj moon $
-44 gpyfipaylg more
-27 ksolptijml more $
-15 lyjlklmmmm more about
-5 lshljlirmk more formal
23 mklmlmlwml more than
43 ldaxkkykll morning
20 leaxlkykll morning $
7 mmkpmmlmmm morning i
15 - mortgage
12 - mortgage $
-6 lekfxjipky most
1 - most is
-3 mlmlolmlml most of
-12 mkmjykmlll most people
17 - mostly
14 momkmmmmmm mother
-13 momkmmmmmm mother 's
5 - mother is
5 - mother-in-law
-17 mhlmlmmmmy motivated
18 pommmhlmml move
34 - moved
23 - moved to
-18 ohjprdilml movie
-4 oklqkkjmmm movie $
10 - movies
5 mmmkmjmmum moving
-8 mmmkmjmmum moving to
10 - mr
10 - mr>w
-4 sflyeiojli much
-9 mlgyjmimmm much $
-7 mluokmglml much better
-28 lklkwgmmml museum
-25 lllkujmmml museum is
11 mkmrmmkmmm music
-19 jykpaohjxo must
-5 mlolgllmmx must 've
-2 lpqlrljpmh must be
16 ayapaynqxa my
4 - my 0
-2 mpmlmlklml my account
6 - my ankle
-8 mpmkmlmlll my app
5 - my arm
1 - my aunt
26 mlmmmmmmmm my back
-7 milfmlylmm my bad
-18 mjmrlklmmm my battery
21 - my best
6 - my bike
-33 yplbmklmml my bill
40 - my birthday
11 - my blood
-26 mkksmikmwl my boss
1 - my boyfriend
1 - my bro
3 mmmnmlmmmm my brother
12 - my budget
-10 mllpmmjmmm my bus
7 - my business
5 mkmpmmlmmm my car
-14 lylfllklml my card
8 - my cat
-20 mdmekyllml my character
-13 mlrmmmlmmm my childhood
11 mgmrmmlmmm my class
-23 nplfmlmlml my code
-4 mlmpmklmlm my coffee
7 mommmmlmmm my company
3 - my cousin
2 - my coworkers
12 - my dad
13 mmmpmlmmmm my daughter
1 - my divorce
12 - my doctor
5 mjmokqlmml my dog
3 mkmkktmmkl my dream
14 - my driving
-14 murjljkmml my essay
16 - my ex
-17 mlkvlljmmm my eyes
-10 mlmkmmsmmm my family
-5 mlmkmommlm my father
-1 lkykkimmum my favorite
-13 mkmrlllmml my feet
32 mgljkklymm my first
-21 mumhlklmmm my flight
-9 mgmsmlkmmm my food
-27 mjtdlkyllk my friend
-9 mqmkmmlmml my function
12 - my garage
17 - my girlfriend
5 - my goal
7 - my grandfather
6 - my grandma
4 - my grandmother
3 - my grandpa
1 - my grandparents
18 mlmommmmmm my hair
-9 mjmtljllmm my hands
-18 mhmxmkkmmm my head
10 - my home
17 - my husband
-10 lpmmlllmml my internet
-26 mkllmimmyk my job
-23 mmiumlkmmm my keys
10 - my kids
-15 mkmelylmmm my kingdom
5 - my knees
14 mqmmlmjmml my landlord
7 mlmpmllmmm my laptop
6 - my last
4 - my late
5 - my lease
-25 nlmlljlmwm my life
-16 mtmhllkmml my loop
-20 mlktlkjmmm my lunch
8 - my manager
-3 mnmlmlmmmm my math
16 - my mentor
-9 mlmomllmmm my mom
3 momkmmmmmm my mother
5 - my mother-in-law
-17 mimklrlmlk my name
-4 mlmommlmmm my neighbour
3 - my neighbours
5 mpmkmlmmmm my new
-6 mlmomlmmmm my nose
-9 mmmmlommkm my novel
17 - my old
-23 jyldlkklll my order
23 - my own
-13 nmmommkmml my parents
-14 mmmmmplmmm my partner
-13 mqmkmmmmmm my password
-18 mklrmmmmmm my pen
4 - my phd
-19 malylhjmmk my phone
-13 mglfmjyllm my pleasure
8 - my policy
-11 msmkmllmmm my professor
-12 mrmjmmkmml my program
-24 mllqmmkmmm my pyjamas
-6 krmkmmlmmm my query
-2 lnukmllkml my question
5 - my rent
14 - my roommate
14 mnmmmmmmmm my savings
2 - my school
-10 mjmsmljlmm my screen
24 mnmlmmmmmm my script
5 mlmmmmmmmm my second
10 - my shift
-15 mllrmllmmm my shirt
6 mkmulmkmll my shoes
-15 mllmmklmsm my sister
15 - my size
7 mlmnmmlmmm my son
-9 mjmemylmml my spaceship
10 - my startup
6 - my steak
-3 mlmpmllmmm my stomach
18 - my student
-11 mjmkmpmmmm my sword
-19 mxpfllkmlm my teacher
11 mkmtmmkmml my team
-12 mkkjlxmmll my teeth
14 - my therapist
22 - my thesis
6 - my third
3 - my time
2 - my two
-20 mlmmllmmlt my uncle
15 - my wallet
-13 mljrmmlmmm my way
11 mnmlmlmmmm my website
3 - my wedding
-12 mkmvllkmmm my whole
5 milpmjmmrm my wife
4 - my work
14 lhqolilmvk myself
-9 lhqolilmvk myself $
14 - nadia
17 mnmieoilkq name
-13 npmkmllmmm name for
15 mimklrlmlk name is
2 - named
-3 mvmljmlemm names
-3 mpllmmmmmm nan
-31 lfgyijkmmm nap
-18 lgiyjklmmm nap $
24 - navy
21 - navy $
10 molqlhmkmm near
4 molqlhmkmm near the
-4 momjmmmmmm nearby
-4 momjmmmmmm nearby $
14 - nearly
14 - nearly blind
4 - necklace
-98 iyasmaayha need
-3 anmpmlmmmm need $
-3 myjimmmimm need 0
-13 kqcmqekilk need a
-1 rlmrklmlml need anything
-6 mskjmlmmmm need help
-3 miiykmjkml need sleep
-7 mkjtllmmmm need some
-8 ltgglimymm need the
-17 upllihkklh need to
-1 mrllmmlmmm need you
-5 jqolmmlmlm needed
19 lymjellkml needs
-5 myklflmlml needs to
-4 mlmommlmmm neighbour
-6 mlmommlmmm neighbour is
2 mlmpklmmmm neighbours
2 - neighbours $
-6 llyijmakmk neither
-6 llyijmakmk neither $
2 - nephew
7 mmlpmmmmmm nervous
9 kqyaypjjjg never
8 - never been
-14 msmklmkmml never ends
-11 mtmimkmmmm never got
10 - never had
-11 mlykfmkmmm never heard
-6 mmnmmmmmmm never knew
12 - never learned
-10 mlpmlllmmm never thought
-11 mjtlmlmmlm never tried
33 ojedwhyjlo new
1 - new address
6 - new flat
3 mmllkmummm new job
-13 momknlmmmk new phone
2 nlmmmmmmmm new puppy
-6 lljlmlvmmm new year
2 mmmmnmmmml new zealand
31 llllqmmmmm new>-s
7 - new>HOME
-9 momkmlmmmm new>PET
-5 lljlmlvmmm new>SPAN
3 mmllkmummm new>WORK
-8 pmliykilmg new>w
11 - newborn
45 lyccksghli next
5 nujklmimmm next $
-2 mukfkwmmmm next chapter
6 mlmmpmmmml next month
-2 mtilmmlimm next question
-5 mrlkmmmmmm next to
17 - next week
10 - next weekend
8 - next year
-6 bjchclyklk nice
0 mmellmxmmm nice talking
0 lmkklmxmml nice to
26 kdcygrmllh night
-9 lgeylijmml night $
9 mmlmmmqmml night and
2 mlmlkrmmml night my
18 - night owl
-7 mmmmomllml nights
14 - nimbus
27 mlkjvlmmmm nine
22 mmmjsmmmmm nine $
24 hmyaatynlf no
-4 ljlilksoml no $
-15 mqkolmkmml no change
6 - no friends
1 mqqlmlmkmm no i
21 - no kids
8 mlmmmnmmmm no money
-2 mmomlmjmmm no that
6 mmljimwlml no>-s
-4 mmsmimimmm no>DEICTIC
1 mqqlmlmkmm no>I
27 - no>KIN
6 - no>PERSON
-8 kndmpyqqli no>w
-26 kibwysgjlk nobody
12 - nobody at
-6 lkllgtlmml nobody knows
-13 ynfllmllmm none
-13 ynfllmllmm none $
13 - nonprofit
6 mmlnmmmmmm noon
-1 nlmmlmmmmm normal
-3 mkllmvmmmm northern
-7 plmlpklmmk norway
-6 mlmomlmmmm nose
18 ncybcairna not
-3 mmolmmjlmm not $
36 llemvmqmmm not 've
12 mjukmmmmmm not a
12 - not afford
-7 mmolmmllmm not agree
7 lmokmmklmm not believe
-7 lmmkumklml not buy
-4 lmpjrmhlmm not care
-3 klltlmlmml not come
-2 mnplmllmmm not compile
11 - not concentrate
-10 mlrrmlmmmm not decide
9 - not drive
24 qmlmkmlmmm not eat
-23 mlfxmmimmm not find
3 mmhpmmmmmm not finished
-8 lpnlmmllmm not get
-3 mlmrmmlmmm not go
-5 mluimmmmmm not had
-3 mmfymllmmm not hear
8 mmpmlmkmmm not help
-8 mmjsmmlmmm not home
-4 mmlommmmmm not in
-41 tlgykijkkm not know
2 mskkmmmmmm not let
19 llnlmmlhmm not like
6 - not love
4 - not married
-6 mmuimmjmmm not mean
15 hmjmmmvlmm not much
-17 klnllslwlm not need
7 lmilmmymlm not own
5 - not pay
2 mmmtlmjmmm not pick
-4 llllqlllml not read
4 mmrllmjlmm not really
-7 mmqkmmlmmm not say
-20 ilyblljlmm not see
0 lmjlrmjkmm not sleep
-8 mljpmmlmmm not slept
1 - not spoken
21 - not stand
-3 mmeummlmmm not stop
-14 ylngmllmmm not sure
28 - not swim
-5 mmhrmmjmmm not talk
-2 rlqlgljlmm not that
-8 jmrklmlkmm not think
12 - not trust
-10 ymjimmlmmm not understand
-2 ilullmmkmm not wait
-2 lmfmmmlymm not want
-4 lmqkmmkmlm not what
-12 lqveimllmm not work
1 lsmlmlmmmm not working
-4 klmmlmhxmm not write
36 llemvmqmmm not>'ve
-4 jgoolllsml not>-ed
-15 lmmpkmkmml not>-ing
19 mmrllmjlmm not>-ly
4 - not>CONDITION
-11 xlniflilmm not>DEICTIC
-5 mmjsmmlmmm not>HOME
27 llnlmmlhmm not>LIKING
9 lljqmmlmmm not>MOOD
-4 lmqkmmkmlm not>WH
-11 kwvdhlklml not>WORK
12 mjukmmmmmm not>a
-7 lmmkumklml not>buy
24 qmlmkmlmmm not>eat
-8 lpnlmmllmm not>get
-3 mlmrmmlmmm not>go
-5 mluimmmmmm not>had
-4 mmlommmmmm not>in
2 mskkmmmmmm not>let
7 lmilmmymlm not>own
5 - not>pay
-7 mmqkmmlmmm not>say
-20 ilyblljlmm not>see
-60 nehykcyyrf not>w
4 kmpfhvppkj nothing
-10 mljfgwylml nothing $
3 mlmjunmmjl novel
-3 mlmmqjmmml novels
-6 mlmmqjmmml novels $
-23 mmmkrlmmmm november
-23 mmmkrlmmmm november $
-19 eyxvfbagid now
-20 lgfyihakki now $
9 krunlkllkl now i
10 - now on
-6 mmjommlmmm now talk
-6 nmllmlmmml null
4 iuhgkioyll number
-5 muiilkpwml number $
10 kqmmmmmmlm number is
-7 lvlklgmlmm numbers
44 - nurse
10 - nursing
10 - nuts
16 ppllmllmml o
-4 ppllmllmml o clock
-4 ppllmllmml o>w
4 - oakland
4 - oakland $
7 - obsessed
7 - obsessed with
11 - october
9 - october $
-11 ayuaqylajq of
-18 hsllmlmlmm of 0
29 wlllkimlmm of a
-7 mllnpllmml of coffee
9 - of college
24 - of five
13 - of flying
2 - of four
14 mpkmmmmmmm of heights
-1 mmmlmpmmmm of how
-10 mvlilmlmml of integers
-30 ldvqlklllm of it
2 - of july
-7 mmmmmlmmml of mongolia
2 - of music
33 koqikhqlwl of my
-2 mimlkmmmlw of our
-6 mpnklllmmm of that
-14 jyaokqjhlf of the
-4 mjrrksjmkj of them
-18 ljmnlwlmlm of this
-1 lwmkkmlmml of those
24 mommmlmmlm of three
8 - of thunder
-18 mhmltkmmll of two
5 - of work
-4 dlwfmkmmmm of you
35 mmlommmmmm of>-ing
15 lxfoilkllj of>-s
-18 hsllmlmlmm of>0
-54 jnvnitjljk of>DEICTIC
34 kkqhihplvv of>MY
2 - of>PLAY
11 - of>SPAN
-17 liyqfrhlkh of>THIRD
-1 mmmlmpmmmm of>WH
-17 mtmjmlmmmm of>WORK
-17 dlycmkmmmm of>YOU
29 wlllkimlmm of>a
-14 jyaokqjhlf of>the
-18 mhmltkmmll of>two
-24 maacyyxfhy of>w
-4 lniygkhhlj off
-10 mjpyclklml off $
-6 mlmksmmlml off in
12 - off my
-11 mljwlmkmml off to
12 - off>MY
-6 mlmksmmlml off>in
-11 mljwlmkmml off>to
6 mljrmmmmmm off>w
-18 mkyajlkmmy offer
-6 mlyammlmmm offer $
12 - offered
4 - offered me
-6 ljivjkjmlr office
8 mmjslmkmmm office $
-9 mllpmlmmmm office today
2 lkykilclml oh
17 - oh and
17 - oh>and
35 - ohio
22 - ohio $
7 oimsgguilh okay
-3 tlhokkokml okay $
2 - okay a
-11 kkpvljemll okay i
-1 mmtlkmjmmm okay that
55 tnhgaysllk old
-10 mlilknylml old $
2 - old school
12 - old westerns
33 - old>-s
3 mkmmctmmmm old>PERSON
2 - old>SPAN
17 mlijiyylml old>w
3 - older
11 - olive
6 gkayfajaey on
-28 lohxlkngml on $
3 lelkorkmml on a
5 - on coral
-1 nlmkvmlmmj on friday
6 - on fridays
-12 mllrmkmmmm on hold
-6 mllommlmmm on me
-12 mkmjglkmmy on monday
-3 mmmlommmml on mondays
-53 klhykgilll on my
28 - on our
-9 mlmmemlmmw on port
8 - on saturday
4 - on sunday
-11 mmllsjmmmm on sundays
12 nhnyhcnijf on the
-4 lqlkmmmmmm on this
4 - on thursday
4 - on tuesday
12 mmmmmmlmmm on weekends
-6 msjpmkllmy on your
-11 mvmlhqlmmk on>-s
16 mjmhplklly on>AHEAD
-6 mpmjmmmmml on>CODE
-11 loaqmkymmm on>DEICTIC
22 mllkujlmml on>LASTING
-25 klhykgilll on>MY
-34 llllhvlmll on>THIRD
-6 msjpmkllmy on>YOU
3 lelkorkmml on>a
-6 mllommlmmm on>me
12 nhnyhcnijf on>the
44 lhyjmjjlmt on>w
4 kkkmsvhpml once
-1 llkmwlhpml once $
-6 siyaieiuff one
-12 iayhdgnjkk one $
30 - one day
-8 mkviolmlmm one in
-1 nlolkmlmmm one is
-2 lydlimjjmm one more
19 mklmmtmmkm one of
-1 mvrlimijmm one please
-7 lsismkolmj ones
-6 lkjunlommj ones $
3 lvmillllmk online
-3 mpmjmmmmmm online $
3 msmmlmmlmk online shop
-25 naeeodyyls only
-16 mimmgllmmt only $
9 - only child
-1 mblmmmmymm only reply
2 kjosonjjmi open
-10 mmlrmmlmmm open $
-17 lksokolkmk open the
9 mmmmirmmmm opened
-24 lklhjymllk opens
22 - operation
22 - operation $
-16 llommmmjmm option
-14 yikkglyomg or
-9 qmmlgmylmh or>w
-40 gwihjqhgvr order
-25 krlklkkllm order $
-3 mslhkmkmmw order has
-74 ayaaalkyaa orders
-6 byaaaaayja orders none
-65 iyaagyxndb orders own
11 - organising
6 mjqmmlmmmm original
14 - oslo
-12 ldxmlklkmm other
-3 mjolmlmmmm other one
5 - other weekend
27 kahkyfuksy our
1 - our anniversary
5 - our dog
15 - our first
9 - our house
10 - our school
-8 mimvlmlmmj our table
-5 mamygyfike out
2 egwsdvfklk out $
-15 linyjlkmmk out for
-4 mmmkqmmlmm out in
5 - out last
-15 mjisiujmml out of
-4 mmmnmlmmmm out to
-15 mlkqmllmmm out with
22 - out>DEICTIC
-6 mmjqlmklmm out>NOW
9 wilkmmmmmm out>WH
-15 linyjlkmmk out>for
-4 mmmkqmmlmm out>in
-15 mjisiujmml out>of
-4 mmmnmlmmmm out>to
-13 lkoljlwmmk out>w
-7 lmjmjlmomq output
-33 mlhvmlimmm outside
-28 mllommlmmm outside $
0 mjixenllkl over
-3 mlmqmlmmmm over my
7 mmmlmommkm over the
-14 mlivmilmmm overslept
0 mmmmmmlmmm owe
1 - owe my
1 - owe>MY
18 - owl
18 - owl $
27 lkgkltymtl own
10 mlklmulmmm own a
-12 llilmlymul own>DEICTIC
10 mlklmulmmm own>a
11 - own>w
9 - owns
-11 mjlrmmlmmm packing
-23 lykfjkllmk page
-11 mvkhlllmml page $
28 mmmlommlml paid
3 mllltlmmml pain
10 mlslmmlmlm paint
12 lmpmmmmmmm painting
-5 mnmlmlmmmm pair
-5 mnmlmlmmmm pair of
-8 mlmomlmmmm pancakes
7 - pandemic
7 - pandemic $
12 - panic
4 - panic attacks
-2 jvukjllemm paragraph
-1 jxilmllfmm paragraph $
-1 mkylkmmlmm paragraph is
20 mklmlmlwml paragraphs
-13 mgmvmllmmm parcel
-1 nmmommkmml parents
-14 nmmmmmmmmm parents $
19 - parents 're
4 - parents about
5 - parents that
-21 mumlehklmj paris
-9 nvmldhkmml paris $
-1 lkjisklmxl park
-1 mmmkgvmmmm parrot
-42 ksyaxjgklj part
8 - part of
-22 mqllukimmk part two
-14 mmmmmplmmm partner
-17 mmmmmplmmm partner $
-5 mnmnklmmmm party
-11 misfmwlmmm pass
-11 misfmwlmmm pass $
34 - passed
5 - passed my
16 - passed the
7 pkmmlmmmmm passport
7 pkmmlmmmmm passport $
10 mumjlllkmm password
-6 mrmklmlkmm password $
15 - password is
11 mllrlmmmml past
-3 kjirtmkmml pasta
-3 mmkrlmkmmm pasta $
-5 lgnjylllmk patient
2 mlmmcmylml paul
2 mlmmcmylml paul $
1 rylglglkll pay
-9 lumhmlmmmm pay my
-9 lumhmlmmmm pay>MY
5 mlmksmmlml pays
-12 lkjowlkmml peace
-12 lkjowlkmml peace $
-18 mklrmmmmmm pen
-9 mlljuljlml penguins
20 hgabygchkc people
18 mlmlpmmmmm people $
-13 lllktmllmj people 're
8 - people call
12 llmlrmlmmm people who
-5 llqlrlelml perfect
-4 mmplrmelml perfect $
18 mjmmlmmtmm person
18 mjmmlmmtmm person $
2 - peru
13 - pete
9 - pets
13 - phd
-67 kcfylbgkkw phone
-35 lgiykjkmll phone $
-22 mllnjklmmy phone in
5 mrlkmkmmmm phone number
-8 lplkpllkmj phones
-20 lplkpllkmj phones $
14 - physics
14 - physics $
1 - piano
1 - piano $
-31 lglyerhlmt pick
-30 lglwerilmt pick up
-25 mkmpmllmmm picking
-7 mjrgqmlmml picture
-15 poirllhkmk pizza
12 vmjlmlmmmm place
-23 lslkllkkml plan
-8 mpmllmkkml plan for
-30 mjljwxlmml planet
15 - planning
-10 unlkkmkmml plans
-5 mnmlmmmmmm plans $
-3 tilkpmlmmi plant
10 momllmmlmm plants
-15 mhmsmmmmmm plate
20 mymllkjkmm play
-14 mlmpkmlmml played
-23 mkmomllmmm playing
16 mlmlumklmi plays
26 - plays the
-9 cyfaafoylc please
-37 kyibagyylg please $
-2 mflllmivml please be
-8 mfvfjjyllm pleasure
-13 mglfmjyllm pleasure $
2 smlmkmlmml plumber
13 - podcasts
-28 leygjjkymk poem
-9 mnmkmmmmmm poem for
-8 mlybllcmmm point
-8 mlybllcmmm point $
0 melmimlymm points
1 mjmmjmmqmm points $
20 lmlmqmlmmm policy
6 - policy number
-11 msllellmmv port
-9 mlmmemlmmw port 0000
7 mjmkmmmmmy position
6 mnmmmmmmmm position $
-15 mpmmljlmml post
-3 mlmomlmmmm post office
6 - postgres
11 - pottery
14 - practice
2 miyimllkmm prefer
-9 mlplmmmlmm prefer the
12 - pregnant
12 - preparing
12 - preparing for
-10 mqmjmlmmmm presentation
-5 pjkjvllmlm president
-11 mrmlmlmmkm press
17 - pressure
-7 millmvimll pretend
7 mmlomllmmm pretty
-2 lmlhtmmlml prices
-16 oomjlkmlml printer
-14 ysekklllml prints
-3 lqllklmmml prints the
6 - prison
5 - prison $
-5 lkqtkmjmmk probably
-38 lnobwjvjml problem
-6 mjpillyjmm problem $
-4 mymcmmmmmm problems
-2 moismlllmm process
-22 lymkfkllmj product
-4 mtmlgkmmmm product is
-11 msmkmllmmm professor
-1 mvmjjlklmk program
7 llmlwmmmml programming
31 kylmhjlmmj project
5 mtmkmjmmmm project $
14 - project falcon
-1 mhmmjmmmmw propose
14 - proposed
-3 llyflkcmmk proud
-3 mmyfmkemmm proud of
13 nlmmmmmmmm puppy
2 lqktlgllyk put
-5 mnmllllmyk put it
-8 mqlmmimmmm put the
-5 mnmllllmyk put>DEICTIC
-8 mqlmmimmmm put>the
2 - put>w
-24 mllqmmkmmm pyjamas
0 mnjkvmmlmk python
-7 ktlklllmml query
-51 ynffijiykr question
-4 kvjjjmjymk question $
-20 yhkkmlmkmm question about
-3 lrkkmlmkmm question is
-3 lpjlmjkyml questions
-11 llkycllkml queue
-7 yomkklklmm quick
-6 mjoqkllmmm quick $
64 mmmmlnmmlm quit
-1 mmmmlnmmlm quit $
8 - quit his
30 - quit smoking
-19 mrljmlmmmm quiz
-23 lqkilelmyl quote
-6 mqljmlmmmm quote for
-17 mhlmilkyll rain
-17 lilmillyll rain $
-2 mmjtkmimlm raining
3 lkllrmmmmm raise
8 - raise $
3 lllfprmlll raised
2 - raised by
11 - raised in
-1 mmmkplmmmm raised the
6 - raising
-6 mlmkmommlm ran
-9 mlmkmommlm ran away
-9 mlmkmommlm ran>w
6 - rare
6 - rare $
-25 mimiyhmmmm rate
-25 mimiyhmmmm rate $
20 ojsjmlllmm rather
-5 mmqkmmlmmm rather not
7 - rd
6 - rd to
6 - rd>to
-5 lhiytmimml reach
9 lmlqllkmml reached
-6 mjmtjmlmml reaching
24 lqlayjkkmk read
-4 llllqlllml read $
17 - read a
-6 momkmlmmmm read the
20 mmlnmmmmmm reading
-12 skdwhldmml ready
-6 smhshlemmm ready $
-10 ljmmtllmmk real
11 tiyfukekmk really
-5 olrjlmhlml really $
10 - really into
16 mntdqillml recipe
11 ugnlllkmml recommend
13 ogmmmmmmmm recommend a
-6 ntlnlkllmm red
-2 mtmkmlmlmm red>DEICTIC
-7 nklqmlmmmm red>w
5 - reefs
5 - reefs $
-16 nykijllkml refund
-7 numkjllkml refund $
-9 mpkkmmmlmm refund for
5 - refuses
5 - refuses to
-12 mlblbmykmk regards
10 - regional
10 - rehab
23 - relationship
6 - release
9 llrjmmllmm remember
13 mmnlmmmmmm remember that
-7 ktmllmllml remind
-7 ktmllmllml remind me
-3 mpmlmmljml remove
10 mommmmmmmk rent
5 - rent by
-12 mommmmmmmk rent in
11 - rent out
10 ljgomktyml reply
-7 mrjomlulmm reply $
-1 lfjlmkmyml reply with
-15 jskhlkmmml report
-5 lqmjmlmmmm report a
-7 lomjllmmmm report about
14 - rescue
-13 mqmkmmmmmm reset
-13 mqmkmmmmmm reset my
12 mlmkvmmmmj resigned
-26 mgmhusmmml respect
-10 mujimmmmmm restarting
-16 lolgrlmmml restaurant
-6 mlllommmmk restaurants
15 - restore
15 - restore old
-7 kjscjllyml result
-7 kjscjllyml result $
-11 mkmkklmmlw results
9 - retired
11 - retirement
11 - retirement $
-12 mnlihkllly return
-10 lnlkhkllmy return a
-16 mxjhlkklll returns
-19 mkkmmjlmyl review
-19 mkkmmjlmyl review i
-11 momlpjmmmj revolution
2 mlmlplmmmj revolution $
-18 lllnommlml rice
-8 nkmilwllml rich
9 mrmhmkmmmm ride
9 - ride a
-34 ycyqbcakii right
-16 siyldjalmk right $
-6 lgewmkkmkl right now
2 mmksmlmmmm ring
-9 mkmmpkmmmm river
-10 momlllmmmm road
-14 momlllmmmm road $
-22 mjmlwjlmkr role
-17 mlmlojlmls role of
4 mqmmllmlmm roman
-12 npmllkmmml rome
17 - roof
21 lejriyllyj room
-9 lgjsjyllml room $
22 - room is
14 - roommate
0 mklwglmmmm rough
-6 mullmgmmlm row
-6 mullmgmmlm row and
-6 mullmgmmlm row>and
18 - rowing
18 - rowing $
-25 mulhlklmll rows
-24 msmimllmml rows $
13 - ruined
16 ljhyjikmvl run
-15 mklnkklmvm run $
24 - run a
-6 mqklmmmmmm run it
-1 mllqmmmmmm run out
-13 mnjpmmmmmm run>DEICTIC
24 - run>a
-1 mllqmmmmmm run>out
-19 lkkyblkmmm running
-15 mllsgllmmm running $
-8 mmlpimlmmm running late
38 mplllmmlml runs
29 mmmmmplmmm s
9 mmmmmplmmm s>w
-7 momoklmmml sad
1 klmllmymmm safe
-52 haydkmmkyj said
-9 ihyjlilmum said $
2 mmsjmkjmmm said no
-7 mmllollmmm said that
28 - sail
28 - sail $
5 mimmilmmmy salt
-2 mimmilmmmy salt $
5 - sam
-15 hjyafhjilh same
-9 llyflkalmm same $
-10 mskqmhllmm sandwich
19 - saturday
11 - saturday $
2 mouhelmmmk save
13 - saving
12 - saving up
10 lqmkmmmmmm savings
-3 mpmlmmmmmm savings $
-10 llgshokmyl saw
-47 ralaksylji say
-14 mktholjmmk say $
-5 mllhllvmmm say hi
-9 mflmmxlmkl say i
-1 klllilummm say that
-1 klllilummm say>DEICTIC
-9 mflmmxlmkl say>I
-6 lkkellymmm say>THANKS
-4 olmlpmlmml say>w
-15 koydgbjlyl says
7 - says he
-13 mkjjjdlmyl says i
-13 lkyhjmkmlm says it
24 lmlummlmmm scared
20 - scared of
12 - scholarship
49 lumhqlklkt school
30 mlmkvllmll school $
7 - school board
11 - school in
3 - school is
1 - school since
-22 ldluqkjlmi screen
-9 mjmlrlmmmj screen $
25 ltjjllmlml script
24 mnmkmmmmmm script $
-2 mpkmmmmmmm script that
-9 ojmjmnmmll sea
-2 mkmmpkmmmm sea $
-1 lljlvlmmmm season
-18 eqkwmhmmmm seat
-6 eskrmlmmmm seat $
-11 mklpmlmmmm sec
-11 mklpmlmmmm sec $
20 ixyanjjkll second
-1 mkojrmlmmm second $
-11 mjrkqllmmm second chance
-2 mlplkmmmmm second one
21 - second year
-36 alyhchyhlg see
-11 mlqiilvlml see $
-3 iqkjlmxmmm see how
-2 llpllmjmmm see it
3 - see my
-3 mmokmmlmmm see that
-8 knycskklml see the
-1 llrlmmjmmm see what
-6 kmplmmlmmm see why
-5 kjcqhlylmk see you
-6 llnwhmglml see>DEICTIC
3 - see>MY
-10 fpshllslmm see>WH
-5 kjcqhlylmk see>YOU
-8 knycskklml see>the
9 - seeing
2 - seeing a
6 - seeing someone
24 - self-employed
16 mjmmmnlmmm sell
11 - sell my
12 - selling
15 mtmlhmmmmm sells
13 gydqllkgmm send
-1 mjgxmmlmmm send it
4 hwlmmmlgmm send me
-5 mjykamekml sense
0 mlslemllmm sense $
-27 lgsrkkjlmy sent
-7 lpkjlkknly sentence
9 - september
9 - september $
7 mlplmmmmmm series
0 moljmmmmmm server
8 mmkcmmymmm service
8 mmkcmmymmm service $
18 mxljmmllmm set
2 msmjmmlmmm set a
16 mrllmmmmmm set the
2 msmjmmlmmm set>a
16 mrllmmmmmm set>the
-20 lsfknylmmm seven
-1 mmlommmmmm seven $
-3 pjlldllmmy shall
9 lkskolllmk share
15 - share an
-1 lltkmmlmmm share it
-11 lgkrrlklmm sharks
35 iaoycygkyh she
17 lmivhlklll she 's
3 - she died
4 mmmnlmmmmm she had
11 mmmpjlmmmm she is
0 mmlommlmmm she just
-22 mlkllimmyl she loves
17 mmsimmmmmm she said
-3 mmlqkllmlm she say
3 mmlklummlm she was
-20 mllitkmmtl she wrote
-15 mrmhmlmmmm sheet
8 - shellfish
10 - shelter
7 - shelter $
11 mljrmmmmmm shift
6 - shift $
8 - shift starts
23 - shifts
5 mjmliwlmmm ship
-6 thklmmmmmm shipping
-15 mllrmllmmm shirt
-15 mllrmllmmm shirt $
-9 ltiygkklkk shoes
-9 lvkohlmlkl shoes $
3 mlmplmlmmm shoes 're
4 vrkshjlkmi shop
-3 ttmkjllkmj shop $
-2 mnkpmmmjml shopping
47 hybiilixmi short
24 lxelpmjlmk short $
-10 lavinlcymk shorter
-2 lellolltmm shorter $
-29 soaerisyjg should
-9 lybjaljymt should be
-1 llimukmlmm should do
7 ykllmkllll should i
-14 mnlsllkhml show
-21 lcgyfkllml shower
-23 lejyjkllmm shower $
-8 spjjkljmlv shows
-15 mnllklmmlw shows the
0 mmkemmymmm shy
9 - siblings
9 - siblings $
17 mmlmmmmmmm sick
-21 mmmlnllmml sides
-1 mlllllmmxm sign
15 nmmmgmmmmm signed
8 - signed up
-21 lglhryklmk silver
-6 mdipjmiyml simple
0 mklmlmknmm simple words
39 lihiakylle since
5 - since 0000
17 - since i
5 - since january
4 - since march
17 - since my
1 - since she
2 - since spring
23 - since the
-36 ljjjdkymlg since we
9 - sing
9 - sing in
2 - singapore
10 - single
-15 olmolkmmmm sink
-15 olmolkmmmm sink $
16 mmmlhmylmh sir
-14 mllmmklmsm sister
5 - sister $
-12 mmmnmlmmmm sister is
11 - sister just
-4 mkmlokmmlm sisters
-6 mkmlokmmlm sisters $
1 mjeplmyjml sit
-17 mimtlkmmmm sitting
-10 mjmqmlmmmm sitting in
40 lplopgmmll six
-7 mploljmmmm six $
19 - six foot
5 - six months
6 - six years
24 - six>SPAN
20 - six>w
-11 lxhpgklhmr size
-6 mnjsmlmimk size $
22 - size 0
12 megtlllymm skip
-2 lmpmlmmmmm sky
-33 paayjkxfkg sleep
-29 kafyqljkll sleep $
13 mlmvkmjkml sleep badly
4 - sleep in
-5 rlligmyjmj sleep well
-2 lliyllfmml sleeping
6 - sleeping since
21 - sleeps
-12 mlismmimmm sleepy
-11 mljqmmjmmm sleepy $
-22 mleymljmmm slept
-11 kmmkrklmml slow
-3 mjmolllmmm slow today
-8 mpljktmmml slowly
26 mkkggvylmm small
-6 mlmilvmmmm small but
0 mlmmplmlmm small town
-10 lmkkukmmml smarter
-10 lmkkukmmml smarter than
-7 mlllmwkmlj smile
27 mmkiymjlmm smoking
30 - smoking $
-38 naoyaeaftc so
-20 lluallyllm so $
2 mklpmmmmmm so far
-1 mmhummjlmm so full
-2 lmsfmmkmmm so glad
7 - so he
-3 mmkolmkmmm so hot
7 qmkmmmmmmm so how
24 mlmrlimmlm so i
-13 mnlolkmmmm so long
-4 lliujmpmmk so much
-1 mmlolmlmmm so tired
2 - so we
3 nmmlmmmmmm so what
16 rmmmmklmmm so you
-13 lleyglhlml so>-ed
-1 mmonlmlmmm so>-ing
24 mlmrlimmlm so>I
-9 jknwjlclll so>MOOD
0 lmtllmimmm so>PRAISE
7 - so>THIRD
2 - so>WE
10 rmklmmlmmm so>WH
16 rmmmmklmmm so>YOU
2 mklpmmmmmm so>far
-20 jirxdjikli so>w
-18 mmlqmlmmmm soaked
24 - soap
6 - sober
-16 ljmqmjmmmm sofa
-11 mmybmlhmmm sold
-33 kxipqhkhmj some
-1 lmgkvmilml some people
4 mmlgymjmml someday
4 mmlgymjmml someday $
11 kumkmlmmml someone
-43 pfyjfrgkli something
-6 minqmmkmmm something $
-4 mglhkkymml sometime
-4 mglhkkymml sometime $
-9 lmkkkmqmml sometimes
-17 lmkkkmqmml sometimes $
13 mlmnmmlmmm son
7 - son $
1 - son he
-11 mlmnmmlmmm son is
3 - son was
-11 mnmlkelmvm song
-16 mjlmklmmrl sons
-18 kjgailykmk soon
-18 kjgailykmk soon $
26 mlmnmmmmmm sore
-12 lkghjkylmk sorry
-4 mmmimmnmmm sorry i
-5 hymllmlimm sort
-4 lehlimlymm sound
-4 mjkllmmsmm sound more
-12 liyiamcjmk sounds
-5 mltmlmhlmm sounds like
-4 myinilmmmm soup
-18 mrlkkllqmm sources
-18 mrlkkllqmm sources $
-13 mjmcmylmml spaceship
-9 mjmemylmml spaceship is
-18 mmmkmjmmum spain
-18 mmmkmjmmum spain $
-13 lrmlmmlbml spanish
-3 mrmmlmlcml spanish $
13 sqlklmkmml speak
2 - speak at
-13 lrlkmmmmmm speak to
-15 lrkeujlmml speech
-9 mqmhmmlmmm speech for
4 - spend
6 - spicy
6 - spicy food
-15 mllrmllmmm spilled
-15 mllrmllmmm spilled coffee
4 lmmmmmmmmm split
8 mlmlkmrmml spoke
-9 mmmlnmmmml spoken
-10 mmmlnmmmml spoken in
18 - sports
21 - spring
21 - spring $
2 - st
19 - staging
-5 mlmrlimmlm stairs
-5 mlmrlimmlm stairs $
21 - stand
9 mkmomlmmmm standing
7 - stanford
1 mlmivmmmmm star
-10 mlhyigfumk start
-5 olmlllmmmm start $
4 - start my
-1 mollljlvmm start with
29 mlmmemlmmw started
15 - started a
4 - started running
15 - starting
8 mmlpmmmmmm starts
11 - starts at
17 - startup
13 - startup $
16 - state
-14 pnkjojllmm station
-14 pnkjojllmm station $
-18 unjjlilltm status
-5 unllljllmm status of
-3 kelygmlmlk stay
1 mgmsmmmmmm stay in
-7 mlkrlmlmml staying
-1 mmmolmlmml staying in
2 - staying with
-2 mqmmmmmmlm stays
6 - steak
-32 klycejhymh step
-4 litjfkiymk step $
-16 lymjljmkmk step 0
-4 lkkjhliymk step by
7 - stick
11 kgypgjaklk still
-5 mmlnmmlmmm still 've
-18 mmjplmlmmm still at
-5 mmrhmmlmmm still do
-1 mmkplmkmmm still in
11 - still live
-1 mmhummjmmm still waiting
-1 mlyblmjmmm still wrong
-7 mlmgvlmlml stock
-7 mlmgvlmlml stock market
6 - stole
39 - stolen
-3 mlmpmllmmm stomach
22 lfcymklmll stop
-6 lfkumlmmmm stop $
-3 mmeummlmmm stop thinking
13 - stopped
10 - stopped eating
-14 lillrjmmly store
-7 mlmlvllmmk stories
-37 jvqdrijflk story
-17 lnrgwjjfml story $
-22 llljyklmml strange
21 - street
10 - street $
17 - stress
17 - stress $
-8 mmlomllmmm stressed
-3 lpllkmmmml string
-1 mnllmmmmml string $
24 - stroke
12 - stroke last
6 - struggling
-31 lqvrehilmi stuck
-15 mrlshimmmj stuck at
-16 mlkxjlklml stuck in
25 - student
18 - student loans
-19 mllltllllk students
17 - studio
14 - studio $
0 mrllkmmmll study
2 - study at
3 - study law
14 - studying
9 - studying for
-18 mqmjimllmx subject
4 fqmmmmlmmm subscription
4 fqmmmmlmmm subscription $
-14 mljkllymmm such
13 mqmmlmmkmm sugar
-9 mqmkmklmml suggest
7 mmtgmmlmmm suggested
-2 mlplmmllmm suggestion
-2 lvkhjlmomm summary
-7 llkkqlolmk summer
5 mmlmkmpmmm summer $
-6 lmmlqmmmmm summer is
10 - summers
-3 mkmmskmmmm sun
-4 mkmmskmmmm sun is
-4 mkmmskmmmm sun>AUX
18 - sunday
17 - sunday $
-7 mmllsjmmmm sundays
-12 mmllsjmmmm sundays $
-5 kwpjklklmk support
-27 lkaflrymkk suppose
-1 mlljmtlmll suppose i
-24 yjsafjyklh sure
2 - surgery
20 - suspended
-9 mmmmomllml sweden
10 ljmskmylml sweet
-5 ljqslmjmmm sweet $
45 - swim
37 - swim $
16 - switched
-11 mjmkmpmmmm sword
-11 mjmkmpmmmm sword and
-1 wsllkljmmm synonym
-7 kaqyjijylh table
-19 laswljkxmj table $
13 momkmmmmml table for
2 ikfjswvnkh take
1 livnkmlmml take a
1 lfimimybml take care
5 - take my
10 msjolomllm take the
-3 mhnkmucyml take your
29 sffcylklml takes
-3 tjllmmmmmm takes $
2 mlmirmmmmm takes an
11 mjltjmmmmm taking
3 mmmpjmmmmm taking a
4 jaycdvylli talk
6 mklpkrkmml talk $
2 mjwlimlmmm talk about
-6 mmjommlmmm talk later
7 kkyijsmmmk talk to
-17 mklkilwmli talked
-18 mklkilwmli talked $
-16 kjxaisymml talking
-1 lkxbilymml talking to
-4 kyljklmmmk task
-4 kyljklmmmk task is
8 mgmlulmmml taught
21 - taught me
-6 lillkxmlml tavern
-6 lillkxmlml tavern and
-6 olljpkmmlm taxes
-2 ommmkkmmlm taxes $
-9 miiyhklmmm taxi
-6 mklshlmmmm taxi is
-7 jqisriflmk tea
-12 lmisrlglmk tea $
-3 jkmmrmmmmj teach
-1 qwoemjilll teacher
1 rmmmmklmmm teacher $
-22 mxjjlmkmmm teacher wants
-6 lgkkyllkmk teachers
-5 mgmlulmmml teachers $
22 mfupkljllw team
27 mhujimlmmx team $
-10 mlmlplmmml team won
14 - teenagers
-12 mkkjlxmmll teeth
-13 tkjjjrpjll tell
-6 tpllklkkmm tell me
-4 nmmmmmmmmm tell my
-15 mhmltklmll tells
-20 tpejyphjlk ten
5 - ten $
-23 lqirlmklml ten minutes
11 - ten times
1 - ten years
-2 lmlktqkkml ten>-s
-24 lqhnsmklml ten>NOW
2 - ten>SPAN
-8 mnlmkllrml terminal
2 mhllgmjsmy terms
-9 mklllwkmmm terrible
4 - terrified
4 - terrified of
10 mxkkgmtmmj test
12 mmlmlmtmmj test $
-25 lybskkjplg text
-3 lhillmktml text $
-21 lmiomjlmum texted
42 - th
26 - th $
1 - th of
1 - th>of
7 - th>w
-51 hcakyhhtld than
-3 mllllommmm than a
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
-96 gayagyaasb that
-50 kcyahcihjj that $
4 ikycajjljj that 's
-1 nlolmmmmmm that a
0 nlgmimxmmm that again
0 mmrmkmdmmm that helped
-3 kmpmmllmmm that helps
26 lfbslylmlm that i
-1 mlqkmmmmmm that in
-7 kmskelklmm that is
-4 mkplkmlmmm that makes
0 mlqljmlmml that must
-3 mlljmsmmmm that my
-8 lkskllilmm that one
-13 mmlkksmmul that she
-2 ollmgrmmlm that the
-2 lloukklmmm that was
-7 mkqllmlmmm that way
-1 mlpmkmllml that would
-77 yyassyaina the
22 mjmqmmmmmm the 0
21 - the accident
-4 hvllmmlmmm the address
0 lqmnikmmmk the airport
-8 laqljllyml the answer
3 mmmlmmmmml the api
-5 lpmlkkmlmm the area
21 - the army
-13 lmlufkmmmm the baby
16 mkmomlmmmm the bakery
28 - the band
-10 mllrmkmmmm the bank
17 - the bar
-4 mllxdllmmm the bath
5 mhmqmlmmmm the bathroom
-1 ollhtmmlmm the battery
21 - the beach
0 rjjgqjxlli the best
-17 mjluojmmml the black
12 ljyiljmlmm the blue
-16 mjkqpimmll the book
-6 lllluklmmk the bridge
28 qmkmlmmmmm the build
-2 tkgwfkjmml the bus
-14 lskkjjmmkl the button
-17 mkljnpmmml the capital
-3 ljlkiylmjk the captain
-11 pllyjljjml the car
-2 mlmskkmmmm the cat
19 - the church
-7 lrljjllkml the code
-34 llkfpillvw the company
8 - the council
27 mrmlkmmiml the data
-2 xglkmmmlmm the delivery
2 mmmnmmmmmm the dentist
-11 ufwiqikmml the difference
0 lhkxmlmmmm the dishes
8 - the divorce
0 mkmlrkmmml the doctor
-11 lkkujilmmm the dog
-10 lgmqdwmlll the door
-2 mkhtmlmmmm the drinks
-10 mykamkmmmm the driver
-8 lillmnmmmm the dungeon
-11 lltkmlmmmm the earth
-8 molgylmlml the end
-1 lmmplllmmk the entrance
-1 mmhlxkmmmm the factory
6 - the fall
-6 lokrllllmk the file
-4 lkkiukmyml the final
11 iiyatikmll the first
5 - the flood
-4 lydjlmlgmm the following
8 mmlrhmmmmm the food
-11 momlpjmmmj the french
9 mkmrmlmmmm the fridge
-6 mpllllmmml the function
28 lmmlqmlmmm the future
-11 mkkpnokllm the game
-3 mkkvmkmmmm the garden
-16 mlkcmymmmm the goblin
-4 llgjykmlmm the government
-4 llkrmllmmm the gym
0 mkiukmmmmm the heating
-26 lhyiewmmlm the hero
1 mmtimmmmmm the house
0 mnllmjkxmm the introduction
21 - the job
-6 ljlvfkqmml the kids
-18 mkljpolmjk the king
-13 mmlqkllmlm the kitchen
4 - the korean
13 - the landlord
-6 lmmlolmlml the largest
-18 llmjjxkrll the last
-2 mmmkqlmmmm the league
3 sljkokmlml the left
0 mmjrmmmmmm the leftovers
-22 milkfwmmrk the letter
3 mlmpmlmmmm the library
-9 mmlnmlmmmm the lift
-10 mulsbsljlm the lights
-9 lpyikllemm the link
-6 lmllmllnll the list
-1 mlmnmlmmmm the mall
9 - the market
-5 llkrjmlmmm the meeting
-1 mlmitkmlml the middle
-15 mjlnmllmmm the moment
-12 mklhtrmllj the moon
4 mmmclmylmm the morning
3 - the mortgage
-13 nhlmsimlml the movie
-28 lklkwgmmml the museum
24 - the navy
-1 mlmpklmmmm the neighbours
-8 rjlklkulmk the new
-7 mskiktlmll the next
-3 mkllmvmmmm the northern
-6 lvlklhmlmm the numbers
-4 lmiullkmmm the office
-16 mpljaylmmm the old
6 qlmmmkmmlm the only
22 - the operation
6 mjqmmlmmmm the original
-16 layolklkmm the other
-3 mtkmlmmimm the output
-5 mrlkkmmmml the page
7 - the pandemic
-2 mlmqjlmmmm the park
-27 lqhskhllll the phone
-3 mlmomlmmmm the post
-5 pjlkqlmmlm the president
6 plmmlmmlml the printer
19 mtmkmjmmmm the project
-11 llkycllkml the queue
-13 mllnktmmlm the rain
-2 mtmkmlmlmm the red
10 - the regional
6 - the release
5 - the rent
-5 mmljrmmmml the restaurant
-6 kitclllymm the result
-13 mkmkklmmlw the results
-12 ulshljmmmm the right
-17 mlmlojlmls the role
-9 ikyakhllmm the same
7 - the school
5 plmjkpmmmm the sea
-7 iyyajkkkml the second
9 - the shelter
-7 wklsikllml the shop
-2 mnkpmmmjml the shopping
-22 llkrjlllmm the shower
-2 lmpmlmmmmm the sky
-16 ljmqmjmmmm the sofa
-3 myjmjlmmmm the soup
6 - the spring
-12 pnlklkllmm the station
-5 unllljllmm the status
-7 mlmgvlmlml the stock
-15 lillrjmmly the store
-18 lyljjjlfll the story
6 - the summer
-3 mkmmskmmmm the sun
13 mhlwlllmmm the table
-6 lillkxmlml the tavern
-3 mskklmmpml the text
5 mmtlkmmlmm the third
18 mljqmmmmmm the tickets
15 mmmlomklmm the time
-1 liomlllyll the tone
5 mnlmmmmmmm the top
9 - the town
-21 lflroklllh the train
20 - the treasurer
-7 lpmjllmmml the two
5 mmmqllmmmm the vet
2 mmlktmmmmm the view
0 millummmml the violin
4 mmmnmmmmmm the waiting
-16 lljtkllmml the way
-11 migrximmmm the weather
13 - the wedding
-21 mhjylhmkml the window
-1 lnjmmmmpmm the word
-6 lliltkmlml the world
-14 mnhukkmmml the wrong
25 - the youngest
31 yemvhkkjlk the>-ing
25 iyatytbysk the>-s
22 mjmqmmmmmm the>0
-7 mskiktlmll the>AHEAD
-36 flycahlyjg the>CHAT
-26 hyajaahbic the>CODE
-27 lqyanphhjk the>DEICTIC
23 lmsjkolmkm the>HOME
-15 khkygipmlk the>KIN
-7 ummllmkmml the>LASTING
-5 mkkjmxvmmm the>MOOD
-19 hxyaiiyikl the>NOW
11 xnkkllljml the>ORDER
7 niloqilmll the>PERSON
-7 likyhgllll the>PET
13 lfitwnklll the>PLAY
0 rjjgqjxlli the>PRAISE
21 mlmlmpmmlm the>SPAN
-26 kifnthjkuv the>WORK
17 - the>bar
-2 tkgwfkjmml the>bus
-11 pllyjljjml the>car
-8 molgylmlml the>end
-8 rjlklkulmk the>new
-16 mpljaylmmm the>old
-2 mtmkmlmlmm the>red
5 plmjkpmmmm the>sea
-2 lmpmlmmmmm the>sky
-3 mkmmskmmmm the>sun
5 mnlmmmmmmm the>top
-7 lpmjllmmml the>two
5 mmmqllmmmm the>vet
3 eaiqyyatso the>w
-16 lljtkllmml the>way
-14 lkikylkkmi their
6 - their dad
-20 llmkqllmmk their phones
2 lyqoimiiji them
11 mnsqkkjmmj them $
-21 lloyrefhlh then
-12 mitolmilml then $
-9 mklwmklmll then i
15 - therapist
20 - therapy
9 - therapy $
-1 laayylgslg there
-12 rbayyicull there $
9 ljkksllmml there 're
11 mmkyelimml there 's
3 mkmmmmmmmm there a
-1 nmmjlmmmmm there any
-2 hmmmmjtmmm there how
-7 llmlmvlmml there was
-25 kskgwljflk these
-11 lmllrllmmm these days
-5 mtljlmlkml these two
26 - thesis
8 - thesis on
-8 ygcmyggjkg they
-1 lmltdmlmmm they 're
-8 mlhkyklmmm they closed
-9 llllsmmmmk they say
-2 lllkwlmlml they should
-3 llqinlplmk thing
-7 llqipllmmm thing $
-17 jhngylnlmi things
-18 lljkymjmml things take
-53 yayayaavkh think
-1 wayhimklml think about
8 llluiilllm think i
-8 qlajylllmm think it
11 mlmmmmmmmm think of
-11 lmvclmlllm think so
-8 kltkjllmmm think that
-8 tljivhmlmm think the
-3 kmtjllhmmm think you
0 kkkukodmml thinking
13 kliymmdmmm thinking about
-10 mllmkpmmmm thinking of
5 - thinks
2 - thinks i
0 mjtpkmmlmm third
-5 mkmqmmmmmm third floor
10 - thirty
-61 jyglapdirr this
-20 myfokkgxlk this $
-8 mlrlmmmlmm this answer
-8 mrimmmmmmm this by
7 mlkmrmmmml this city
-10 lxlleomlll this exercise
-11 cvkmmklmsm this for
-4 mqlkmmmkmm this function
-9 skvhgljlll this is
9 - this month
13 lgbyllimll this morning
-6 mktkkklmmm this one
7 - this summer
0 lmilmmkpmm this text
-4 mlqjmmlkmm this version
15 - this year
-16 ytsaqlklll those
9 - though
6 - though i
-22 llyglikmmm thought
-5 mmolmllmmm thought of
-71 iyjcayetsq three
-2 ltllmjmmlm three $
4 - three kids
1 mlmlhmmmmx three years
26 mlmnmmmmmm throat
55 mrlkiwklml through
15 mllljwmlml through the
4 mrmmhmmlmj throws
8 - thunder
8 - thunder $
16 - thursday
6 - thursday $
10 - thursdays
10 - thursdays $
12 nojpllllmm tickets
1 lghdyxntlf time
-9 liriykaymj time $
-1 mmhmmmymmm time for
17 mmmmlpmmll time i
3 - time in
9 ljllwlkmmj times
7 mlmlumkmmk times $
9 - times a
-11 lljskkkmml tired
-39 lqmjehklui title
-3 momlmkllml title for
-25 yyansagayy to
-8 mlykmmkmmm to $
-7 ltvgmlhmmm to 've
-4 lsjglkvmml to a
8 msljlmlmmj to add
13 - to adopt
3 mmmmmllmlv to apply
-3 ymflmlmkmm to ask
24 jlsoqyikkh to be
45 - to become
-11 ljfwlkkmml to bed
-1 mjklumlmmm to boil
-6 mklsmmmmmm to buy
-7 krktlmlmml to call
-6 mpmfmmmmmm to cancel
-7 rpilmmmmmm to center
15 kpkkmmmlmm to change
-9 ltljmllmmm to check
4 - to college
-15 lukglkmmll to compare
-13 mkmjmlmmlr to connect
-8 mpmjmmmmmm to convert
1 vllmlmlmml to cook
5 - to cut
-14 ugmrlmklmm to do
6 mklmpmmmmm to drink
9 - to drive
-12 lfiykmimmk to eat
11 tqkgnkllmj to find
-5 melrmmmmmm to finish
9 onmjmmlmmm to fix
4 ofkulklmml to get
-30 jaqyjkllmk to go
-13 kkyhklimml to hear
4 smrhmllmmm to her
7 mlolmmmmmm to him
-8 mitommlmmm to it
-20 ifmpkmmmmw to join
-3 yapakjjlll to know
30 lskkrkmlml to learn
-3 mllplmlmmm to leave
13 - to live
25 - to lose
-22 dsinlkmlyk to make
34 mpsjklkmml to me
0 lmkklmxmml to meet
17 pmmmmjmmmm to move
6 mqmllmjmmk to my
10 - to nuts
-1 mblmmmmymm to only
3 lnklommmmm to open
-6 lnlomlmmmm to order
14 - to oslo
2 mmlfvmlmmm to park
-2 lwlgmllmmm to pay
30 - to quit
-4 momkmlmmmm to read
-5 lqmjmlmmmm to report
-13 mqmkmmmmmm to reset
-8 mqljmlmmmm to return
-7 mnmmmmmmmm to rome
-9 ljkqkjlmvl to run
28 - to sail
3 mqmmflmmmk to save
-8 smgemmwmmm to say
-15 mlmivllmkv to school
-5 jrjiklylll to see
2 - to singapore
-17 makylmkmll to sleep
-12 lrlkmmmmmm to speak
-1 lnkrmllmmm to start
-7 kelygmlmlk to stay
0 ljksmmmmmm to stop
5 liykimlmmm to talk
-2 glerjyohoy to the
-2 hfyljmlmml to think
15 - to travel
-2 klyflmkmmm to try
6 mimmsmmmmj to two
10 - to visit
-6 mlmkvllmll to walk
-6 mulhmimmml to watch
3 kkltmmmmmm to wear
7 mljslklmsl to work
-38 kykakklllk to write
-10 ihsidjymlh to you
-7 ltvgmlhmmm to>'ve
11 mmlkmllmmy to>-ing
14 mmmmmllmlv to>-ly
23 meiomyikls to>-s
-14 ugmrlmklmm to>AUX
-3 luihlmylml to>CHAT
20 lolmmmmmmm to>CODE
-9 mitommlmmm to>DEICTIC
16 pommmjmmmk to>HOME
-7 mlmkkljmmx to>MY
-11 mlmixllmll to>NOW
-23 krlnmllmml to>ORDER
1 limmvkmmmm to>PET
-6 mkmrmmlmmm to>PLAY
-12 mlmivllmkv to>SPAN
0 rktgollmlk to>THIRD
12 mljslklmsl to>WORK
-10 ihsidjymlh to>YOU
-4 lsjglkvmml to>a
8 msljlmlmmj to>add
-3 ymflmlmkmm to>ask
24 jlsoqyikkh to>be
-11 ljfwlkkmml to>bed
-6 mklsmmmmmm to>buy
5 - to>cut
-12 lfiykmimmk to>eat
9 onmjmmlmmm to>fix
4 ofkulklmml to>get
-30 jaqyjkllmk to>go
34 mpsjklkmml to>me
-2 lwlgmllmmm to>pay
-9 ljkqkjlmvl to>run
-8 smgemmwmmm to>say
-5 jrjiklylll to>see
-2 glerjyohoy to>the
-2 klyflmkmmm to>try
6 mimmsmmmmj to>two
-3 yyaauaaksv to>w
-44 jnayhcghkg today
-61 ioavlfpili today $
9 mmmomlmmmm today i
16 - today is
9 mlsklmlmml together
7 mlsklmlmml together $
-1 lmmlnmmmml tokyo
5 mlsixjjmll told
3 mlsixjjmll told me
2 - told my
30 - tom
10 - tomatoes
-35 lilnijsllk tomorrow
-33 mkqhijslmk tomorrow $
-4 mmmommmmll tomorrow i
-1 liollllrll tone
-1 lopmmlmamm tone $
-31 ilaygjajli tonight
-31 jnaygkbjlj tonight $
-5 hnrmajsjli too
-7 lljeklplml too $
5 mmmnmmlmml too late
0 mktljmllmm too long
-4 mpmklmlmml too many
-5 mmhsmmlmmm too much
3 lllwimkmmk too>MOOD
-18 jppnhkukll too>w
19 lliykgmmlm took
-4 mmkqmlmmmm took a
-8 mlkukhmmlm took the
12 - took up
-4 mnlltlllml top
-10 mnlltlllml top ten
-10 mnlltlllml top>ten
-4 mymjmjlkmm topic
1 mkmlllxmmm touch
-10 mklpollmml tough
11 - tournament
11 - tournament $
-17 lkmkiymmmk tower
-17 lkmkiymmmk tower $
12 mlmmplmlmm town
9 - town hall
0 mlmmplmlmm town in
-25 mmkqplklmk traffic
-18 lakyojkllh train
-12 mhlsmllmmm train $
-13 mgmmqlmmmh train to
25 - training
17 - training for
-17 lqmkmmmmmm transfer
1 cylmmmlbmm translate
26 - translator
31 - transplant
31 - transplant $
-6 mmdwmlmmmm trapped
-6 mmdwmlmmmm trapped $
19 mrmllolmll travel
3 - travel $
20 - treasurer
-17 mlklkowmmk tree
-1 mlmmktlmml trees
-1 mlmmktlmml trees $
-21 mmmlnllmml triangle
-43 puwgjjjlkl tried
-10 mlvjmlmmlm tried it
-10 mujimmmmmm tried restarting
-3 mkshmmmmmm tried that
11 jmmlllymmm trip
8 mnmmmmmmmm trip to
5 lukimllmmm trouble
6 - trouble sleeping
11 mpmimmmmmm trouble with
8 mykhmmmmmm truck
5 - truck for
-2 tfyhmkakmk true
-2 llyjimalmk true $
30 - trust
-15 hayahkaxlk try
-12 mkuhlmimmm try $
-2 mkykkmhyml try again
0 kmomlmlmmm try it
-3 ljtgmlklmm try that
6 lkvjmmlmmm try to
-3 kivglljlmm try>DEICTIC
6 lkvjmmlmmm try>to
-2 mkykkmhyml try>w
1 hxhojjillh trying
14 - trying for
-7 iydufjjllh trying to
8 msmmlmlmml tuesday
6 msmmlmlmml tuesday $
-4 pjmmmlmmlm turkey
1 mvgskmijmm turn
24 lljtmmkmmm turned
-10 lllpmmlmmm turned out
8 - turning
8 - turning 0
-3 kvlmlllmmm tutor
10 mmksimimml tv
11 mmkrimimml tv $
0 lmlwnhklml twenty
-1 mlmommmmmm twenty $
-26 mkmmglllky twice
8 - twice $
2 - twice a
17 mlkmmykmml twin
14 mlkmmykmml twin $
38 - twins
29 - twins $
7 gyabumaruy two
16 lptrrjhilj two $
11 - two boys
7 - two cats
-6 mjmqjrmmmj two hours
-13 mkmpllmmml two last
4 - two months
7 mxfkmmmmmm two of
-5 mnmlmmmmmm two plans
-6 mkmlokmmlm two sisters
-20 mjlmklmmrl two sons
16 - two weeks
3 mlmmmllmul two years
-33 iyaaephxky two>-s
-13 mkmpllmmml two>DEICTIC
-25 mhllmkmmqk two>KIN
-6 mjmqjrmmmj two>NOW
0 mlmmnmmmll two>PERSON
26 - two>PET
23 mlmmmllmul two>SPAN
7 mxfkmmmmmm two>of
13 mjmmqmmmml two>w
8 - type
5 - typewriters
-6 mkjtmllmmm umbrella
4 - un
-10 mlmmllmmlt uncle
-4 lelmlrlqml under
-4 mjllmmmrml under 0
-2 mimsmjmmmm under the
-41 wsyakiillm understand
-22 llwdlkjlmm understand $
6 - unemployed
17 mjmllmmsmm units
18 - units $
12 mmmmommmmm university
3 - university $
11 - university in
37 - until
7 - until 0000
4 cagysxrdkj up
-35 eovqkjrflj up $
-1 mmmqmjmmmm up at
24 - up for
-19 lgjnnyhllk up in
-21 mkjqlsmmmm up the
5 mihjqmommi up to
9 - up we
24 - up with
-3 mllftmsmml up>NOW
9 - up>WE
-1 mmmqmjmmmm up>at
24 - up>for
-19 lgjnnyhllk up>in
-21 mkjqlsmmmm up>the
5 mihjqmommi up>to
32 mlkojlllmt up>w
-2 qmmklmmmml update
10 - upset
20 - upstairs
1 joqmoyohic us
17 mkmjtmmmml us $
-5 mqluikilml us go
18 - us in
-1 mjmlmujmmm us pretend
33 kbfokkjymk use
3 mijqmllumm use a
-10 lqjlmlllml use the
14 - use>-s
3 mijqmllumm use>a
-10 lqjlmlllml use>the
13 malmlmkyml use>w
6 mlkqjmlmmy used
6 mllrmmmmmm used to
-9 moljkjwmmm user
-31 lmmklkmmlv users
15 - uses
11 lykhmillml using
-3 mslkmkmmmm using the
5 mmmmkmmmmm usually
1 - utrecht
1 - utrecht $
-9 mmlklmmmmy value
-14 lqmkmkmmlm values
-12 mlmlmtlmkm vampire
12 - vegan
6 - vegan diet
8 - vegetarian
7 - vegetarian $
-11 mlmmqjmmml vermont
-14 lnwhmklhmm version
-10 llsjmmljmm version $
-15 mjetlmmymm versions
-15 mjetlmmymm versions $
3 livomkkpmm very
22 mmmqllmmmm vet
11 - vet is
11 - vet>AUX
14 - video
14 - video games
-16 mlmmkemmsl vienna
-16 mlmmkemmsl vienna and
7 - vietnam
7 - vietnam $
2 mmlktmmmmm view
2 mmlktmmmmm view was
0 millummmml violin
0 millummmml violin $
19 pjmmmlmmlm visa
10 - visit
2 - visit my
5 mmmmqkmmml visited
5 - visiting
-19 lxmjhmlmmk volcanoes
-19 lxmjhmlmmk volcanoes $
25 - volunteer
14 - volunteer at
-34 mlllmimmym w>"
6 mkmniukmmm w>'s
-24 mgoumjlmmm w>'ve
-5 llmlkvlmlj w>*
-1 mjaeyshiky w>-ed
1 ylvasmjljy w>-ing
36 lkgyiljkml w>-ly
62 lyaayiagyh w>-s
-49 gwgaochtsj w>0
29 mfllnjwlmi w>AHEAD
13 noafywadcy w>AUX
-28 xviacfaylg w>CHAT
33 lylfikklmi w>CODE
31 - w>CONDITION
-15 utslslabty w>DEICTIC
-14 jhghywhjki w>HOME
30 dageiygiya w>I
1 ujohlslmmm w>IF
45 lqmjkylmml w>KIN
27 ljdmtholwy w>LASTING
5 lpcuojwylk w>LIKING
1 kkayrhnlml w>MOOD
12 sycaduggpy w>MY
-16 baaygahnht w>NOW
10 tqlhlklkml w>ORDER
2 mjlpskommk w>PERSON
-1 lkiexylmml w>PET
29 ltlkwljjmh w>PLAY
3 llvmjljlml w>PRAISE
9 klkmjqijvu w>SPAN
-3 mlyjilhkml w>THANKS
-47 jtyavtifyh w>THIRD
-10 kcstpralky w>WE
34 yqaypkcksi w>WH
12 kxhulkjklj w>WORK
-5 akqykaqygy w>YOU
-24 wyldgyaogy w>a
-5 lhhwnkipml w>all
-4 mvankktylk w>an
-63 geacayllko w>and
-8 kkfvlmjumm w>any
28 llllpljlmy w>as
64 nvkayygkjc w>at
-7 oelojlivml w>be
27 lnepoukyml w>but
14 llhwfkhylj w>by
-2 kmkumkkmmm w>day
-30 pyakdayoyl w>for
-12 mneomlxlmm w>go
9 mlmpmklmlm w>got
19 kbhkymdklc w>has
-5 kueoylklmm w>ice
8 cifylnoauy w>in
-3 pmmlnmklml w>lie
-13 mlkdmkymmm w>lol
31 jyfnfyxajd w>me
4 mmmlommlml w>men
17 - w>new
10 lkqhilvlml w>no
-25 mjyemkjlmm w>not
-4 ppllmllmml w>o
8 jeqixwahgn w>of
6 mvlucmljmm w>off
17 mmjlkmylml w>old
-16 ifuxpgnikf w>on
-2 slmllmlmmm w>or
-12 tefmlvvkli w>out
18 - w>owl
10 - w>run
3 mmmmmplmmm w>s
11 mlmmqjmmml w>six
3 kjqycgejjj w>so
-8 kqllsklmmk w>tea
-7 mljrmmmmmm w>ten
-45 yyoacyayaa w>the
-18 oteryeaaar w>to
6 mnmlmmmmmm w>too
10 - w>tv
1 lypakihlly w>two
-22 jamfpytklo w>up
39 ryagyyayay w>w
3 mllmqmmmmm w>war
18 mmqhmkmmmm w>way
10 mklmmmlpmm w>yes
-32 qawtirjxjj wait
-9 ulyeklelmm wait $
-18 lajyltkykk wait for
-2 jlnllmtmmm wait to
-27 jbeyckflmi waiting
-2 mmjthmjmmm waiting $
-26 kdiyglilmi waiting for
11 - waiting list
-3 mllkkvlmml wake
-3 mllkkvlmml wake up
-16 ljlrsskmlk walk
-11 mllrmmkmmm walked
-8 mkmpmlmmmm walking
8 limkgymlml walks
15 - wallet
-42 pyagaakyhb want
11 mehwmkmymm want a
-7 lwermmlkmm want it
-12 mkygmmllmm want something
-13 kltjljmlmm want the
-6 mullmgmmlm want them
-14 vyancdqhjc want to
6 lphlmllxml want you
4 lmndmmvmmm wanted
6 mmkfmmwmmm wanted to
-16 myjihkikll wants
-16 mymjjlllml wants a
8 mkmommlmmm wants to
-3 mkklvmllmm war
3 mllmqmmmmm war $
38 - warehouse
-19 hcjeyyqexh was
0 lmqmmmmmmm was $
6 mkmmjmmmmx was 0
-7 kipxcygmml was a
11 - was adopted
-5 llomjvkmml was afraid
-6 kmgtmmkmmm was asleep
-1 lmlpmlmmmm was at
-17 mlmknkllvk was born
6 - was broken
4 - was diagnosed
-8 mkmlplmmll was founded
-6 lsqfmkkmmm was hoping
-5 llmtlljlmm was in
-14 lluammymmm was just
1 mmlommlmmm was late
3 - was little
23 - was my
0 mmblkmymmm was nice
1 - was nine
-3 mmolmmlmmm was not
-20 lltklimmlm was on
2 - was raised
-15 lmaxkjlmxl was so
24 - was stolen
20 - was suspended
5 - was ten
-8 mlkkolmmll was the
-7 mmojmmmmmm was thinking
10 - was three
5 - was two
-4 vkqjmkmmmm was wondering
7 - was young
27 mulhmimmml watch
-5 mkjwmllmmm watched
-28 ldpyfkilll watching
-7 mgmsmlmmmm watching a
-5 mlkujllmmm watching the
-2 mmlokmkmmm watching tv
-12 lykeokkimi water
6 mklmpmmmmm water $
-9 mkmjtmllmj water boils
-32 ueypgiaklj way
-24 ljxlikakml way $
2 mlkqmmmmmm way back
-19 mllpmlmmmm way home
-2 vjxhlmgmmk way to
-19 mllpmlmmmm way>HOME
-2 vjxhlmgmmk way>to
2 mlkqmmmmmm way>w
-21 lmmlmlmlmh ways
-21 lmmlmlmlmh ways to
7 jekwrarhiy we
-8 ljmqilmlmq we 'll
33 hhhyblglmy we 're
5 myjgfkjmmh we 've
8 - we adopted
-6 mltklmimml we can
7 - we do
15 - we foster
3 mmkolmmmmm we got
-8 mkiutlimlk we had
6 - we homeschool
12 mlkqlmimml we just
-23 ljljglymlh we last
-8 mlmjvkmmml we live
5 - we lost
-13 npjthmjlmi we need
9 - we never
-12 mljphlylmk we should
32 ljltmlmmmm wear
-17 mjktmmlmmm wearing
0 migrximmmm weather
5 ligpxjmmmm weather $
14 mjmjmllmmy website
6 - website for
20 - wedding
11 - wedding $
3 - wedding is
9 - wednesday
9 - wednesday $
-2 lkhqokvllk week
-1 lliqpkslll week $
19 ulilkmpmml weekend
12 ulilkmpmml weekend $
12 mmmmmmlmmm weekends
11 mmmmmmlmmm weekends $
42 - weeks
26 - weeks $
2 - weeks and
1 - weeks in
17 - weight
-1 lldmllulmm welcome
-6 qiaqdjygmh well
-29 qkaqejyimi well $
-4 mmlplmgmml well today
-9 gehyqnjlkv went
2 - went bankrupt
-14 iklskrlllk went out
5 ljlplimmly went to
2 mmmgummmmm went up
-31 nhijmylmlk were
-18 millopmmml were an
12 - westerns
12 - westerns $
-24 mlmrllkmmm wet
-24 mlmrllkmmm wet $
-3 ygjlrlkkml whales
1 yeyefcphih what
0 pkmllmlmmm what 're
-7 klkjlmpmml what 's
-5 aluyllxmmm what a
20 nmkmmmjmmm what about
-7 itllmlmmmm what can
-1 immpmllmmm what did
14 gnmlmmkmmm what do
-1 lvlmlmmlmm what does
-4 klvilljmkl what i
5 olmmmlmmlm what should
-14 yeljqklmml what the
-23 yjdrlmklmm what to
-11 sfyaljdlmm what you
8 - wheelchair
59 usjyseakii when
16 - when he
31 jycoljmljl when i
7 llplmmmmmm when it
3 - when my
10 - when people
-16 ikyitkmmll when the
14 hifywlflml when you
25 - whenever
25 - whenever i
-1 pnlnjiimkv where
0 pmmlmmkmmm where 're
-1 nmmmmmmmmm where can
10 mjmmlkmmlw where i
-1 vlkllmikml which
-1 nllmmmlmmm which one
7 mmmnmkmmlm while
-3 mmmnmkmmlm while i
-4 mmlkkylmkl whispered
22 fyigbxyklj who
-5 qsllhjmmlm who finds
-3 vlllimlmmm who is
-49 taajyyyhga who=kin
-88 mayqrayyag who=none
11 ajyyaxyayc who=own
-14 mlmullkmmm whole
2 - whole family
-40 yrimihgjmk why
-36 jympmijlmm why $
-1 ohmmmlmmml why does
-2 mmokmmkmmm why not
-1 rlmlkmmlml why the
12 milpmjmmrm wife
8 - wife $
0 mllmmkmmsm wife and
1 - wife died
-5 mimqmmmmmm wife is
1 mmltdlmmmm wifi
-19 dqjylhmkml window
-15 mklwlimkml window $
-6 eskrmlmmmm window seat
7 nlmmmlmmmm wine
-26 llkkjjlkxt winter
-5 mmkmlkmmxl winter $
-37 kphcfwyllk wish
-11 lkghlylmmm wish i
-10 ljrjjhvmml wish you
-24 ayrhaaeyig with
-28 mrmimlmmml with 0
17 kqfyilkylk with a
5 - with chase
-3 llgymmlmmm with how
13 minumkjmmm with me
1 mlnlmmmmmm with most
-20 mlqgltjllk with my
9 mlmmmnmmmm with no
-4 mlvgmlkmmm with that
2 kayliciyml with the
12 - with their
-12 lnrkmllmmm with this
-15 lpmjmlmmmm with three
-9 mqmlmlmmmk with two
2 - with us
-11 mllrlmllml with work
11 llbgjlylml with you
9 mratnkbyli without
5 - without my
-15 mjlghymmlm wizard
-7 mljsmjlmmm woke
-7 mljsmjlmmm woke up
1 mllmqmmmmm woman
-14 mlmlqlmlmi women
-2 liglylllkk won
-2 mkmmulmmll won an
-8 mlmlommmll won the
-2 mkmmulmmll won>an
-8 mlmlommmll won>the
-9 yjpgljhmmm wondering
0 ykkllkimmm wondering if
41 - wood
-5 kqiltlknml word
-13 lihggliymi words
-13 laikjmjymj words $
-14 jkwrkkaiyg work
-15 lottelgkll work $
-14 mlmjlrmmll work at
18 mlmqlmllml work for
12 - work in
6 - work since
11 - work with
8 lkydklllmm worked
-8 lkydklllmm worked $
13 ktfnylkmml working
13 mpllmmmmmm working on
10 lnxgimhlmm works
-10 lqmjlmjmmm works $
4 - workshop
-25 kjfgyiylmk world
-24 llkhokylml world $
1 - worried
1 - worried about
-17 mryajufujj would
-8 mkojmwlmmm would 've
-5 ljolopklml would be
-5 tubkmhmymm would like
0 gukmmmllml would you
-2 lluljljmmm wow
-2 lluljljmmm wow that
-2 lluljljmmm wow>DEICTIC
-27 eyjagcbyli write
-22 gykdjdigmk write a
-22 mrmjmmmmmm write an
-5 mtmklmmkmm write the
2 lyjaljklmy writing
3 lyjemlllml writing a
-17 mqmkmkmmmm writing an
19 - writing my
1 mlmlrjmmlk written
14 mmmlnmmmml written in
-22 pkygdqielh wrong
-7 pjyafsefli wrong $
-8 mfifphlyyk wrote
9 - wrote a
-11 kyiiqjllmk x
-5 lyjkrlmmml x is
-5 lyjkrlmmml x>AUX
-2 lmwkkljmll yeah
-1 mmpkllmmlm yeah i
51 ligkppymkj year
35 mlikqlymmk year $
0 mlmmmnmmmm year old
43 mkllgllmuw years
31 - years $
8 - years ago
-5 mlmmmllmul years and
-5 mlmlhmmmmx years of
8 lpxeilrimk yes
5 mlphllrmml yes $
9 - yes i
0 mulmlmlgmm yes please
9 - yes>I
0 mulmlmlgmm yes>w
19 mhgysjklml yesterday
2 mhgysjklml yesterday $
13 - yesterday i
-9 lrcslljlml yet
-9 lrcslljlml yet $
3 - yoga
-72 yajahsyaaa you
-3 gaqhnkygkc you $
-1 rlplllhmml you 'd
-2 loikjlslmx you 'll
-35 qtqaayyklf you 're
-9 ijsjwkolmg you 've
-6 lqjlmlrmmm you a
-1 llfljlxmmk you all
-16 kkikiuumkg you and
-12 kkjyhhhmly you at
0 omlmmmkmml you been
20 jkalulylmk you can
-2 vqolmikmmm you could
-2 kmrmlllmmm you did
-5 rllmkmkmml you do
-1 mmelkmsmmm you feel
6 mlxlllcmmu you for
-2 mmmlmolmkl you from
-2 plrlymbjml you get
17 mdnllwkmml you give
0 mmhkllymml you go
-1 lltllmglmm you got
-3 mlylkkimmm you had
16 lmeolmtmmm you know
-3 lmjpmllmmm you later
-2 vllllmglmm you like
-7 pkrklkilmm you mean
-2 lmtlllclmm you misunderstood
0 lsvmjjklmj you must
-1 ehlwvjmmmm you need
13 ogmmmmmmmm you recommend
-2 ihyjmllmmm you said
-7 gymkmllmmm you send
-1 llomwjjmmk you should
0 mmqklmqmmk you so
0 lmlkkmpmml you soon
0 mrjnmmlmmm you the
0 tmarmmkmmm you there
-2 ylblmmlmmm you think
2 jwmilojwkk you to
-5 lmaklmymml you too
-1 mllqmmkmmm you up
20 mlmlmmmmmm you want
-5 llmlommmmk young
7 - young $
11 - younger
25 - youngest
25 - youngest of
-62 cfyaaruyjy your
-4 mkyimljlml your advice
-7 lgrillhomj your answer
-8 lllmkkrmmk your family
-5 mjrjmkqmmj your help
0 muolmmlkmh your last
-7 mlkmjmilmy yours
19 - youth
9 - youth center
2 mmmmnmmmml zealand
2 mmmmnmmmml zealand $
-1 mmmjmrmmlm zoo
-1 mmmjmrmmlm zoo $
-5 mmmmommmll zurich
-5 mmmmommmll zurich $
27 - é
"""
