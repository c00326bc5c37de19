"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-17 -42,-32,-39,-24,-19,-38,-26,-46,-51,-26 (bias)
3 mmtlkmlmmm !
5 - ! i
5 - !>I
-47 llkilolmyk "
-11 mmljmkmmtm " $
-56 llkilolmyk " i
-56 llkilolmyk ">I
-22 nlrgetjoho 'd
-8 mkkjmymmml 'd be
-6 mkcymlkmmm 'd better
-2 llmmlnmmmm 'd buy
-1 nyailgjqlj 'd like
9 mgyjmlkmmm 'd love
21 mksjmllmmm 'd rather
-2 slnlmmkmml 'd recommend
-6 lkrjmkwmmm 'd say
-17 fknsmhsahv 'll
-4 mvgpmllmmm 'll 've
-5 kiirhiylly 'll be
-4 mjfymlmmmm 'll bring
-4 njgtmllmmm 'll call
-1 kluhlmmmmm 'll check
13 mljommmmmm 'll come
-5 jjxjllokml 'll do
-2 mppkmlmmmm 'll give
-3 mjwhmlmlmm 'll go
0 qllmmkmlmm 'll it
-4 mlybmmlmmm 'll keep
-1 mminmlummm 'll let
-1 mlgtlllmmk 'll meet
25 snfmkmklml 'll not
-5 mkjtlmlmml 'll probably
-1 muglmmmmmm 'll send
-2 myiillllmm 'll take
-3 mlualmymml 'll talk
-1 mlpjmmmmmm 'll think
-3 lkvillkmmm 'll try
-32 tcbvaqparm 'm
-11 mmlklmwmmm 'm $
21 - 'm 0
-10 jalnkynlfj 'm a
-12 likwmkkmmm 'm about
17 - 'm afraid
6 mmqcmmymmm 'm all
-12 mmljmkmmtm 'm allergic
20 mkmlmxmmmm 'm an
-38 hkhpmgvmmm 'm at
-16 mlfxmlimmm 'm back
0 vvlcmkmmmm 'm calling
3 - 'm divorced
-9 lshqmhnmmm 'm doing
-11 mliummjmmm 'm driving
-4 mllnmmlmmm 'm eating
-7 mmkkmllmum 'm engaged
-8 mmknmlkmlv 'm excited
-5 kljymlkmmm 'm exhausted
-14 lgjxmjkmml 'm feeling
-5 mmknmllmmm 'm fine
3 mxmlmllllm 'm five
-20 mmjqmlkmmm 'm free
35 - 'm from
-15 lpkimklmml 'm getting
-5 llyammimmm 'm glad
-31 iloxlfimml 'm going
14 jmejmmymmm 'm good
-3 jmhtmmlmmm 'm great
11 lkunmlkmmm 'm happy
-14 lyidmkjmml 'm having
-12 mllpmmlmmm 'm heading
-4 mlglmlvmmm 'm here
-6 mmkpmllmmm 'm home
-7 ylllmjmmll 'm i
20 likxmikmll 'm in
10 - 'm into
-12 lkramkymmm 'm just
16 - 'm learning
-9 mkljmkmmxm 'm leaving
17 - 'm left
24 - 'm left-handed
-13 mkjhmlymmm 'm listening
-24 lyqaljkmki 'm looking
-14 mwmemkmmmm 'm making
-16 mmmkmjmmum 'm moving
12 yjvcmkillm 'm not
1 mmlnmmlmmm 'm off
-8 mmkqmlhmmm 'm okay
-2 lhixmgkmml 'm on
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
21 lmlummlmmm 'm scared
5 - 'm seeing
-10 mjmrmlmmmm 'm sitting
-15 ljqlmlemmm 'm so
-5 mlqcmlxmmm 'm sorry
-12 mljrmmkmmm 'm staying
-4 kkjrmlemmm 'm still
-11 mmwfmljmmm 'm stuck
13 - 'm studying
-2 mlghmlymmm 'm sure
16 mjmqmmmmmm 'm taking
25 lhjilymmkl 'm the
13 mmwgmmlmmm 'm thinking
26 - 'm training
-14 iygiljjmki 'm trying
-16 lykhmillml 'm using
-12 mhksmmlmmm 'm waiting
-12 mkmpmlmmmm 'm walking
-16 mfkumllmmm 'm watching
2 mnkqmmmmmm 'm working
1 - 'm worried
0 lykbmjlmmy 'm writing
-1 mlllmshmmm 'm your
19 hiykmiallm 'm>-ed
-22 syarhabjro 'm>-ing
-8 mliwmlkmmm 'm>-ly
-14 ylpbmnjmlm 'm>-s
21 - 'm>0
7 mmkhmjlmym 'm>CONDITION
-9 mrgjmjvmmm 'm>DEICTIC
-21 mmkomjkmum 'm>HOME
-7 ylllmjmmll 'm>I
3 - 'm>LASTING
-27 dhkrlhlkjt 'm>MOOD
-15 jinbmjvmml 'm>NOW
-23 miksmlkmmm 'm>PLAY
15 mnkqmmmmmm 'm>WORK
-1 mlllmshmmm 'm>YOU
-10 jalnkynlfj 'm>a
6 mmqcmmymmm 'm>all
20 mkmlmxmmmm 'm>an
-38 hkhpmgvmmm 'm>at
20 likxmikmll 'm>in
12 yjvcmkillm 'm>not
1 mmlnmmlmmm 'm>off
-2 lhixmgkmml 'm>on
-9 mmjqmllmmm 'm>out
-15 ljqlmlemmm 'm>so
25 lhjilymmkl 'm>the
44 dxovjyyjjn 'm>w
-3 wajrnpmahu 're
10 tldjllummm 're $
1 npklitjmml 're a
18 - 're bad
6 - 're both
3 lmfmlmymmm 're for
-3 lmmmpmmmmj 're from
23 - 're getting
16 mmljpmmmml 're going
-11 ijlvflrmmj 're having
-8 plloillmlk 're in
4 - 're moving
-20 lkklmygmml 're my
-1 jlyllkbmmm 're right
-10 lmkkukmmml 're smarter
-3 mhsljmjmll 're the
5 mmmmlmmmmm 're there
8 - 're with
0 imljlmpmmm 're you
25 rauyaguddn 's
4 - 's $
-6 shlgpjyllk 's a
-9 mljyjlkmll 's been
-9 lmwglmjmmm 's fine
-1 mmhmpmkmmm 's funny
7 mmmolllmmm 's having
-7 mmmnmllmmm 's home
-11 mmmpjklmmm 's in
-9 mlslmmlmlm 's like
2 mmmvllhmmm 's my
10 - 's name
-6 lmunhmimlm 's not
0 mmilimwlmm 's nothing
7 mlkvjmlmml 's on
-8 mmlklltmlm 's one
1 - 's piano
-3 mmnmlmjmmm 's so
-4 lmuikmkmmm 's still
-4 nmklommmmm 's the
0 gmgkkmymmm 's up
3 - 's wedding
-2 lmgmlmymmm 's what
-2 mmnmlmkmmm 's wrong
12 llfwflqlml 's>-ing
13 lmokmmlmmm 's>-ly
-4 mmmmommmll 's>-s
6 - 's>CONDITION
-8 mllklltmll 's>DEICTIC
-7 mmmnmllmmm 's>HOME
-1 mlmkiummmm 's>KIN
-9 mlslmmlmlm 's>LIKING
16 llrojmemmm 's>MOOD
2 mmmvllhmmm 's>MY
-6 llyiimilmm 's>NOW
1 - 's>PLAY
-6 llwjfmalml 's>PRAISE
-2 lmgmlmymmm 's>WH
-6 shlgpjyllk 's>a
-11 mmmpjklmmm 's>in
-6 lmunhmimlm 's>not
7 mlkvjmlmml 's>on
-3 mmnmlmjmmm 's>so
-4 nmklommmmm 's>the
0 gmgkkmymmm 's>up
24 jjnpyjblky 's>w
-7 oykiicvbmm 've
-23 plmllllmlt 've $
3 jsmlmlmmmk 've 0
10 ymbqfayjth 've a
-4 msqemmmmmm 've already
9 - 've always
-21 mpllmllmml 've an
2 mmmmmnkmml 've any
7 ljsnltimml 've been
3 lelummmmmm 've got
12 mlkpmmmmmm 've had
-9 mhvimmmmmm 've heard
-8 mkkqmmlmmm 've just
-2 mklrmmlmmm 've lost
-21 mqljmmlmmm 've my
-1 mlslmmlmlm 've never
-6 mjismpkmmm 've no
-18 jhlwmmkmmm 've not
2 mllqmmmmmm 've run
-14 lvselklmmm 've the
-13 lwqjjnkmkk 've three
-2 mmhmmmymmm 've time
-19 hcfuyiqllg 've to
-10 mujimmmmmm 've tried
-19 lmkdhykmqh 've two
-3 rluklmgmml 've you
36 lymfnjplkj 've>-ed
16 htmlmlmmmm 've>-s
3 jsmlmlmmmk 've>0
16 - 've>CONDITION
-4 lydjmmmkmm 've>DEICTIC
8 mlslmmlmlm 've>LASTING
-21 mqljmmlmmm 've>MY
-12 mpoimmlmmm 've>NOW
-3 rluklmgmml 've>YOU
10 ymbqfayjth 've>a
-21 mpllmllmml 've>an
2 mmmmmnkmml 've>any
3 lelummmmmm 've>got
12 mlkpmmmmmm 've>had
-6 mjismpkmmm 've>no
-18 jhlwmmkmmm 've>not
2 mllqmmmmmm 've>run
-14 lvselklmmm 've>the
-19 hcfuyiqllg 've>to
-19 lmkdhykmqh 've>two
33 hgyhhpyljt 've>w
-5 llmlkvlmlj *
-5 llmlkvlmlj * $
12 kylaolilml -ed>-ing
19 mimklmmmmy -ed>-s
10 mglmimlsmx -ed>0
11 - -ed>CONDITION
52 jfvmvsglkl -ed>DEICTIC
-10 mllqmlmmmm -ed>I
-15 mklljlxlmj -ed>LASTING
-6 mppvlhimjl -ed>MY
-6 msshllimmm -ed>NOW
4 - -ed>PLAY
19 - -ed>THIRD
-6 honrmmlmlm -ed>WH
-3 mlkjmlvmmm -ed>YOU
49 linpxkjlmk -ed>a
6 kikumrlmll -ed>and
19 lkkgeylmli -ed>at
3 mllmqmmmmm -ed>by
3 livolkkmlm -ed>for
-24 litgykjjlj -ed>in
4 llrkkjjmul -ed>me
28 - -ed>of
-44 lljethkkly -ed>on
10 llksmljmmm -ed>out
9 uycqwlhkji -ed>the
33 lpgillummw -ed>to
3 mklxjllmmk -ed>two
12 - -ed>up
4 gkboyyfjjm -ed>w
-4 mkylhljlml -ing>-ed
1 mmlommmmlm -ing>-ly
19 kylcykdjml -ing>-s
8 - -ing>0
5 - -ing>AHEAD
30 lkiwetrmmi -ing>AUX
10 mommmmmjml -ing>CHAT
-14 ljmillmmmy -ing>CODE
27 - -ing>CONDITION
-21 ungrilglml -ing>DEICTIC
-5 vmlmlmimmm -ing>HOME
10 lltilyymkj -ing>I
0 ykkllkimmm -ing>IF
18 - -ing>KIN
9 - -ing>LASTING
28 mjktvkjmmk -ing>MY
-7 yfgslmhmmm -ing>NOW
4 - -ing>PLAY
-15 mqnlmmlmmm -ing>PRAISE
4 - -ing>SPAN
3 - -ing>WE
-5 vnkkmmmmlm -ing>WH
-2 mtklmklmmm -ing>YOU
-1 iybupclklk -ing>a
18 lvlfmjlmml -ing>an
24 mllkulmmmm -ing>and
-8 ljlsikkmml -ing>at
-5 mlhgmmymmm -ing>by
-7 iumseieljq -ing>for
-12 ltkphkknmj -ing>in
-2 mmwlmmammm -ing>lol
-26 ljdplkymmm -ing>me
-9 mllnkpmmmm -ing>of
2 mimomlmmmm -ing>off
-30 lhjxgkhmlx -ing>on
11 mljxjljlmm -ing>out
-25 jrnmcghlwy -ing>the
0 njviffulqv -ing>to
-2 mmlokmkmmm -ing>tv
7 mjmtmllmmm -ing>up
13 lamynkiliq -ing>w
-11 mlgumlkmmm -ly>-ed
-10 mjjylmhlmm -ly>AHEAD
0 llymjljmml -ly>AUX
-10 lmlokklmxl -ly>DEICTIC
3 - -ly>LASTING
-4 mlqlmmmmmm -ly>LIKING
13 - -ly>MOOD
-4 mmkqkmmmmm -ly>NOW
-3 lltkmmlmlm -ly>WH
37 kjtlerglmy -ly>w
-8 llslklrmll -s>'ve
-4 mrjellekmy -s>-ed
27 mylbmmlmmm -s>-ing
-29 mykctlilmy -s>-ly
-12 wtmfsfdytc -s>-s
1 mlmlfimlmy -s>0
-9 mrlkmmmmmm -s>AHEAD
2 jadfybaakw -s>AUX
-1 nnkmmmmmmm -s>CODE
-14 omynvigkjk -s>DEICTIC
-7 mlmilymlml -s>HOME
-25 khigdaklyk -s>I
15 mmjlsmolml -s>LASTING
-10 llxlgmplmk -s>LIKING
0 lorjlmjmmk -s>MOOD
19 ohljlklmuy -s>MY
-9 mllpmmmmmm -s>NOW
-1 mlslimhlmm -s>PRAISE
7 - -s>THIRD
-5 mlmlvllmmk -s>WE
3 ykbipkemkv -s>WH
6 mjtkjmlmmm -s>WORK
-3 rmgkklrmml -s>YOU
-16 iyrbwgeilg -s>a
-7 lllpmllmml -s>all
2 mlmirmmmmm -s>an
7 hdijhyhily -s>and
-13 mlmmllmmlt -s>as
-9 uiijukvkmi -s>at
-16 wvigmhnvlf -s>for
-5 mklkrlmlmm -s>has
-18 vyjjjiklug -s>in
56 mfylkmlmmm -s>me
-18 tnpavkikjs -s>of
-8 mlijwmmlml -s>off
45 lykjfklmml -s>on
8 - -s>out
-5 mmmojmkmmm -s>so
24 jojcpyjkjs -s>the
-1 jyrkaslgla -s>to
0 momlmmlmmm -s>too
6 mjmmsmmmmj -s>up
0 xshayjayga -s>w
42 ayagakaqmy 0
5 hxjelwiihu 0 $
16 mllloilllo 0 0
8 - 0 0000
-14 mqmlkkmmmk 0 and
2 - 0 birch
-11 mllljmlmmx 0 but
-12 mjmprmllmj 0 degrees
1 - 0 dogs
1 momlmmmmmm 0 dollars
13 - 0 employees
4 mlmmhmlmmu 0 euros
19 - 0 for
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
-12 lkighllymi 0 words
4 - 0 year
5 - 0 years
8 khkcwrigiu 0000
31 lmlfujkhls 0000 $
-11 mrlklpmmlm 0000 and
-50 dyieefiiuy 0>-s
16 mllloilllo 0>0
7 - 0>AHEAD
-12 lkighllymi 0>CHAT
16 - 0>DEICTIC
-11 mjmmmlmmlr 0>I
22 - 0>MOOD
13 mlmrkmlmml 0>NOW
1 - 0>PET
9 - 0>SPAN
-19 jylhmkmmml 0>WH
-14 mqmlkkmmmk 0>and
-11 mllljmlmmx 0>but
19 - 0>for
1 mlmujllmml 0>in
-2 mlmmpmlmml 0>mg
2 mnmlmmmmmm 0>of
6 - 0>on
7 - 0>rd
42 - 0>th
-2 mlkqoollli 0>w
0 lygnkmhilk 1.AHEAD
-4 ynlaadfvjc 1.AUX
-38 kajihijuiy 1.CHAT
-25 lgljqgkgky 1.CODE
23 - 1.CONDITION
-37 atyiuamadd 1.DEICTIC
22 - 1.HOME
46 awyyaadjaa 1.I
-44 ksedoyekff 1.IF
7 llkislulml 1.KIN
7 jjngjsyjmg 1.LASTING
-12 klekslykmk 1.LIKING
-13 myyicgafkg 1.MODAL
-10 lisihkugke 1.MOOD
24 awhyclitmf 1.MY
12 iitvhjokkj 1.NOW
-4 mmllslimml 1.PERSON
-5 lmljsklmml 1.PET
17 mvlmpmjjml 1.PLAY
-9 ghybejbhje 1.PRAISE
-26 llmlklllmu 1.SPAN
-17 jjatdkyjlo 1.THANKS
15 cdgylyagye 1.THIRD
22 dutuqafikj 1.WE
-17 yaaaacmejd 1.WH
21 lmikymkmmm 1.WORK
-3 uvyadqajls 1.YOU
-2 rmmmlmhmml 12-:'ve you w
-6 kllmqllmml 12-:a good w
-12 lkklskmmrl 12-:according to the
1 mlmlmsmmlm 12-:as a w
-3 mkmllslmjl 12-:as the w
14 - 12-:being a w
-1 pimlmlmmlm 12-:can i w
-3 hkupkmmkml 12-:can not w
11 lulllmjmml 12-:can you w
-6 gqmllllmml 12-:could you w
-6 mqmllmjkml 12-:create a w
24 daglkmywmm 12-:do not w
-5 rmmjlmllmm 12-:do we w
-2 sllllmilml 12-:do you w
1 mlmqlmllml 12-:done with w
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
7 mtnpkdeqli 12-:i 'd w
-4 mvgpmllmmm 12-:i 'll 've
-6 mkqjmmmmmm 12-:i 'll -ly
11 mimwmkllml 12-:i 'll be
-3 mkrlmmkmmm 12-:i 'll do
-1 mjpjmmmlmm 12-:i 'll go
-3 mlilmmlmmm 12-:i 'll not
-2 lkvimllmmm 12-:i 'll try
-18 iypfkffimk 12-:i 'll w
32 kiydmiallm 12-:i 'm -ed
-36 ryatiaajhp 12-:i 'm -ing
-17 mliwmlkmmm 12-:i 'm -ly
-9 ylofmljmmm 12-:i 'm -s
21 - 12-:i 'm 0
29 linuljrmmm 12-:i 'm a
-10 mmqcmmymmm 12-:i 'm all
16 mkmlmxmmmm 12-:i 'm an
-38 hkhpmgvmmm 12-:i 'm at
-2 likxmikmll 12-:i 'm in
12 yjvcmkillm 12-:i 'm not
1 mmlnmmlmmm 12-:i 'm off
-2 lhixmgkmml 12-:i 'm on
-9 mmjqmllmmm 12-:i 'm out
-15 ljqlmlemmm 12-:i 'm so
35 mkkilymmmm 12-:i 'm the
-11 ahkgjyyjjg 12-:i 'm w
50 mwjgmlmmmm 12-:i 've -ed
13 hulkmlmmmm 12-:i 've -s
-6 jsmlmlmmmk 12-:i 've 0
-8 yvfblejklk 12-:i 've a
-21 mpllmllmml 12-:i 've an
3 lelummmmmm 12-:i 've got
12 mlkpmmmmmm 12-:i 've had
-16 mjjummlmmm 12-:i 've no
-19 jhlwmmkmmm 12-:i 've not
2 mllqmmmmmm 12-:i 've run
-13 ljummkmmmm 12-:i 've the
-32 kbhwkjsmll 12-:i 've to
-10 lklimulmml 12-:i 've two
21 kvpkljilll 12-:i 've w
-10 muljlimmmm 12-:i added the
2 - 12-:i adopted a
-5 mlrkmljmmm 12-:i agree w
5 - 12-:i also -ed
-4 mktkmklmmm 12-:i appreciate w
-22 mlqomklmlm 12-:i asked my
10 - 12-:i believe in
-11 mkolvlmmmm 12-:i believe w
4 - 12-:i broke up
-10 mlitmlmmmm 12-:i burned the
18 kjaxkkykmm 12-:i can not
-3 lmpjmmlmmm 12-:i can see
-14 lkymlkhmmm 12-:i can w
-12 mlmlmqmmmm 12-:i carry a
-1 mmipmmlmmm 12-:i could not
7 llrmmmmmmm 12-:i could w
-10 lmsgmmllmm 12-:i did not
-5 viwajkkxlm 12-:i do not
12 - 12-:i do w
-11 mjmkmpmmmm 12-:i draw my
8 - 12-:i drive a
9 - 12-:i dropped out
3 - 12-:i eat w
-11 mmfqmmmmmm 12-:i feel -ly
-1 mmxfmllmmm 12-:i feel a
-6 mmgommmmmm 12-:i feel so
-16 ljbyliglmm 12-:i feel w
-4 mmgpmlmmmm 12-:i felt so
13 - 12-:i finished the
-18 mljsmllmmm 12-:i forgot my
8 - 12-:i get -s
15 lmtkmmkmmm 12-:i get w
7 - 12-:i go by
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
-10 lkngmlvmmm 12-:i just -ed
4 mmlmmmmmmm 12-:i just got
-12 mmkpmllmmm 12-:i just had
-17 wwfllljlmm 12-:i just w
4 lonkmlmmmm 12-:i keep -ing
-6 mlkumkmmmm 12-:i keep w
-12 flwkmlkmmm 12-:i know w
7 mmksmlmmmm 12-:i left the
9 - 12-:i like -s
9 - 12-:i like my
-19 lkwhmllmmm 12-:i like the
-31 llrjmlhlmm 12-:i like w
3 - 12-:i live in
6 - 12-:i live w
7 - 12-:i lost my
14 - 12-:i love -ing
2 mmnmmmkmmm 12-:i love -s
-10 kmtjmmlmmm 12-:i love how
-5 mmnmmmkmmm 12-:i love it
-9 mmqkmmmmmm 12-:i love the
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
-12 ujmojhkllk 12-:i need to
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
1 mjmlmnmmmm 12-:i take a
5 - 12-:i take my
13 - 12-:i take the
1 - 12-:i teach w
2 klkvjilllm 12-:i think i
-5 rmcjwmmmmm 12-:i think it
-4 mmtelmmmmm 12-:i think so
-9 tljivhmlmm 12-:i think the
-3 kkyhhklmmm 12-:i think w
-3 kmujllhmmm 12-:i think you
2 - 12-:i told my
-4 mmlqmlmmmm 12-:i took a
12 - 12-:i took up
-3 mloqlllmmm 12-:i tried w
4 - 12-:i turned w
6 - 12-:i used to
2 - 12-:i volunteer at
-12 mkygmmllmm 12-:i want -ing
-3 mehwmkmymm 12-:i want a
-6 myflmmmkmm 12-:i want it
-12 kltjlkmlmm 12-:i want the
8 hyamhfrikj 12-:i want to
6 lphlmllxml 12-:i want you
49 - 12-:i was -ed
-17 uqwamhkmmm 12-:i was -ing
9 - 12-:i was a
-5 mmmqmllmmm 12-:i was in
-3 mmolmmlmmm 12-:i was not
-6 mmjommmmmm 12-:i was on
-8 lmbxmllmmm 12-:i was so
1 jlnlllwmmm 12-:i was w
3 mklqlkmmml 12-:i went to
3 - 12-:i went w
-11 lkghlylmmm 12-:i wish i
-10 lkskmhtmmm 12-:i wish you
-4 mmmqmjmmmm 12-:i woke up
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
-2 lqlkkollll 12-:in this w
1 nlmmlmmmmm 12-:is it w
4 mkmmmmmmmm 12-:is there a
-5 mljqgmtlmm 12-:it 's -ing
-15 ljfcylylml 12-:it 's a
-8 mmjvlmimmm 12-:it 's my
-2 lmtjjmjmmm 12-:it 's not
27 lkjwklclll 12-:it 's w
-2 mjluokmmmm 12-:it has w
-4 lkjlrmmmmm 12-:it is w
0 mvklkmlnmk 12-:it should be
-1 mkkivmmmml 12-:it takes w
0 mmimimplmm 12-:it was w
-11 lmllrllmmm 12-:kids these -s
-13 lmkijurjlj 12-:let us w
-13 lmllsmjmmm 12-:life is w
0 ldlmkmkxmm 12-:make it w
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
-11 mmmpmlmmmm 12-:my daughter is
-8 mkmommlmmm 12-:my dog -s
7 - 12-:my ex -s
-2 mlmqllkmmm 12-:my eyes 're
2 - 12-:my family is
7 mkylklmmlm 12-:my favorite w
-8 mgljkklymm 12-:my first w
-9 mqmkmmlmml 12-:my function -s
1 - 12-:my girlfriend is
5 - 12-:my goal is
1 - 12-:my grandfather w
14 mlmommmmmm 12-:my hair is
-9 mjmtljllmm 12-:my hands 're
3 - 12-:my husband -s
2 - 12-:my husband is
1 - 12-:my husband w
-10 lpmmlllmmm 12-:my internet is
-14 mkmelylmmm 12-:my kingdom is
5 - 12-:my knees w
1 mlmpmllmmm 12-:my laptop is
6 - 12-:my mom -s
-21 mlmomllmmm 12-:my mom is
-4 mimllrlmlk 12-:my name is
-6 mlmommlmmm 12-:my neighbour is
13 - 12-:my old w
1 kqmmmmmmlm 12-:my order w
6 - 12-:my policy w
-1 mpklmlmlmm 12-:my question is
-10 mjmsmljlmm 12-:my screen w
8 - 12-:my shift -s
3 mlmplmlmmm 12-:my shoes 're
-12 mmmnmlmmmm 12-:my sister is
-16 mlllmlmmsm 12-:my sister w
1 - 12-:my son -s
-11 mlmnmmlmmm 12-:my son is
3 - 12-:my son was
-9 mjmemylmml 12-:my spaceship is
-13 mxkjlmkmmm 12-:my teacher -s
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
7 mmmpjlmmmm 12-:she is -ing
7 ommmmmmmmm 12-:should i w
-1 lmgkvmilml 12-:some people w
-1 mmvllldmmu 12-:thank you for
-1 mmtlkmjmmm 12-:that 's a
-1 mmqmlmlmlm 12-:that 's not
0 mmpklmkmmm 12-:that 's so
6 klfihlulkl 12-:that 's w
0 mmpmkmlmml 12-:that would be
-1 mskmllmlml 12-:the answer w
-9 mmlqjlmmmm 12-:the baby is
-13 mlllqkmmml 12-:the capital of
-11 milltmmmml 12-:the company -ed
11 - 12-:the company i
-4 mlmpjjmmmm 12-:the dog is
-13 mllugllmmm 12-:the kids 're
12 - 12-:the kids w
-3 mlmlplmmml 12-:the new w
-7 mlmgvlmlml 12-:the stock w
-4 mklmtkmmmm 12-:the sun is
9 ljkksllmml 12-:there 're w
3 mmlqkmjmmm 12-:there 's -ing
9 mmmtillmmm 12-:there 's a
-1 lmlqfmlmmm 12-:they 're -ing
-1 lmpljmlmmm 12-:this is not
-9 mkmjtmllmj 12-:water boils at
-4 mlpkjlummh 12-:we 'll w
17 ieltjmkmmt 12-:we 're -ing
26 - 12-:we 're -s
-15 mmlokmlmml 12-:we 're in
-9 mulnjhlmmj 12-:we 're w
1 mnmlklmmml 12-:we 've a
-7 mtlkkllmmj 12-:we 've two
-8 mxljkmlmmm 12-:we 've w
3 - 12-:we adopted a
7 - 12-:we do not
1 - 12-:we got -ed
-13 mlivkmjmml 12-:we had w
6 - 12-:we homeschool our
6 mmkpmmkmmm 12-:we just -ed
-4 mmkfkmymml 12-:we should w
-2 nmmmmmlmmm 12-:what 's a
-1 omlkmmjmmm 12-:what 's w
-2 clwrmmrmmm 12-:what a w
-1 nmlmmmmmmm 12-:what can i
-3 nlmmmmkmmm 12-:what do you
-3 olmmmlmmlm 12-:what should i
3 - 12-:when i was
0 pmmlmmjmmm 12-:where 're you
-1 ohmmmlmmml 12-:why does my
0 gukmmmllml 12-:would you w
-1 lmslklkmmm 12-:wow that 's
-1 lolmjlllmy 12-:you 'll be
-5 nslliskmml 12-:you 're a
0 kltmjmjmmm 12-:you 're the
0 kllmkkmmml 12-:you 're w
-1 kjklymkmmk 12-:you 've to
-2 llflsmnmmm 12-:you can not
-1 jlnllmtmmm 1234:can not wait to
9 - 1234:growing up we never
-4 lmkkvkmmmm 1234:he was the first
6 - 1234:how do i stop
-14 nmmmmmmmmm 1234:how do i tell
-11 mvikmkmimm 1234:i 'd like a
6 oxdlljkklj 1234:i 'd like to
1 mgyjmlkmmm 1234:i 'd love to
-5 mmqkmmlmmm 1234:i 'd rather not
-3 mjjvmlmmmm 1234:i 'll 've a
-2 mkhtmlmmmm 1234:i 'll bring the
-1 miqkmmmmmm 1234:i 'll give it
0 mkrhmmmlmm 1234:i 'll go with
-1 mlqkmmmmmm 1234:i 'll keep that
-1 mlpjmmmmmm 1234:i 'll think about
-2 lkvjmmlmmm 1234:i 'll try to
6 - 1234:i 'm 0 and
3 - 1234:i 'm a beginner
3 mmrkmllmmm 1234:i 'm a big
-20 mlilmkwmmm 1234:i 'm a bit
4 mlrlmkmmmm 1234:i 'm a huge
1 - 1234:i 'm a vegetarian
-22 likwmkkmmm 1234:i 'm about to
15 - 1234:i 'm afraid of
6 - 1234:i 'm allergic to
16 - 1234:i 'm an introvert
4 - 1234:i 'm an only
-10 mlmqmklmmm 1234:i 'm at a
-15 mmlpmlkmmm 1234:i 'm at my
-2 hllrmllmmm 1234:i 'm at the
8 mrmhmlmmmm 1234:i 'm calling about
-4 wlljmmmmmm 1234:i 'm calling to
-5 mtmlmjmmmm 1234:i 'm doing a
-5 milsmklmmm 1234:i 'm feeling a
-2 mllommmmml 1234:i 'm feeling motivated
-15 lqlhmkmmmm 1234:i 'm getting a
-4 mlycmmkmmm 1234:i 'm glad i
-13 jmqsmhimml 1234:i 'm going to
-6 lkunmlkmmm 1234:i 'm happy with
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
-7 mmlnmlmmmm 1234:i 'm on a
-19 mllrmkmmmm 1234:i 'm on hold
-23 mllomllmmm 1234:i 'm on my
22 mklpmjmmmm 1234:i 'm on the
12 - 1234:i 'm preparing for
-3 mmtjmlhmmm 1234:i 'm proud of
10 - 1234:i 'm really into
12 - 1234:i 'm saving up
15 - 1234:i 'm scared of
-10 mjmrmlmmmm 1234:i 'm sitting in
-3 mmmemmrmmm 1234:i 'm sorry i
1 - 1234:i 'm staying in
-16 mmjnmmlmmm 1234:i 'm still at
2 mmlommkmmm 1234:i 'm still in
9 - 1234:i 'm studying for
25 - 1234:i 'm the youngest
12 mmwgmmlmmm 1234:i 'm thinking about
17 - 1234:i 'm training for
-9 iyhelkkmli 1234:i 'm trying to
-3 mslkmkmmmm 1234:i 'm using the
-9 mhlqmmlmmm 1234:i 'm waiting for
2 mpllmmmmmm 1234:i 'm working on
1 - 1234:i 'm worried about
6 mykgmllmml 1234:i 'm writing a
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
-5 mklrmmlmmm 1234:i 've lost my
8 - 1234:i 've never been
3 mmhpmmmmmm 1234:i 've not finished
-5 mluimmmmmm 1234:i 've not had
-8 mljpmmlmmm 1234:i 've not slept
-7 mhyhmlmmmm 1234:i 've the same
-1 mljlmmummm 1234:i 've to go
-13 milsmllmmm 1234:i 've to run
-21 lumdllmmml 1234:i 've to write
-10 mujimmmmmm 1234:i 've tried restarting
-4 mktkmklmmm 1234:i appreciate your help
4 - 1234:i broke up with
15 - 1234:i can not 've
11 - 1234:i can not concentrate
-24 mlfymmimmm 1234:i can not find
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
13 lmnmmmmimm 1234:i do not like
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
-9 yglommlmmm 1234:i just want to
-3 mmkemmwmmm 1234:i just wanted to
-5 kmqlmllmmm 1234:i know what you
6 - 1234:i like my steak
4 - 1234:i lost my job
-8 lmqjmmlmmm 1234:i love how it
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
-10 mgjymmlmmm 1234:i want to eat
19 - 1234:i want to get
-12 tmjjlkmmmm 1234:i want to know
-6 momlllmmmm 1234:i want to learn
-16 fsmillmmmm 1234:i want to make
-8 mqljmlmmmm 1234:i want to return
-5 ltlkmlllmm 1234:i want to see
-18 mnmlmmlmmm 1234:i want to write
6 lphlmllxml 1234:i want you to
-6 kmgtmmkmmm 1234:i was asleep when
-2 mtklmklmmm 1234:i was hoping you
-7 mmitmlmmmm 1234:i was in the
-8 mmucmmummm 1234:i was just kidding
-6 mmjommmmmm 1234:i was on the
2 - 1234:i was raised by
8 - 1234:i went to a
-13 mkmpllmmml 1234:i went to bed
-4 mlmnmlmmmm 1234:i went to the
-4 mllkmnmmmm 1234:i wish i had
-1 uqglmlmkmm 1234:i would like to
4 mkmmmmmmmm 1234:is there a way
2 - 1234:my best friend moved
-11 mimhkrmmml 1234:my character grew up
-10 mlmpmklmlm 1234:my coffee got cold
5 - 1234:my goal is to
-21 mlmomllmmm 1234:my mom is calling
6 - 1234:my policy number is
-1 mpklmlmlmm 1234:my question is about
8 - 1234:my shift starts at
4 - 1234:my wife and i
-9 mkmjtmllmj 1234:water boils at 0
-19 mmlokmlmml 1234:we 're in the
-2 nmmmmmlmmm 1234:what 's a good
-3 nlmmmmkmmm 1234:what do you do
0 nmmmmmmmmm 1234:what should i do
-1 lmslklkmmm 1234:wow that 's a
-12 lkklskmmrl 123:according to the
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
-6 mkcymlkmmm 123:i 'd better
-9 nyailgjqlj 123:i 'd like
1 mgyjmlkmmm 123:i 'd love
21 mksjmllmmm 123:i 'd rather
-5 mlnjmlymmm 123:i 'd say
-4 mvgpmllmmm 123:i 'll 've
11 mimwmkllml 123:i 'll be
-4 mjfymlmmmm 123:i 'll bring
-3 mkhtmllmmm 123:i 'll call
-3 mkrlmmkmmm 123:i 'll do
-2 mppkmlmmmm 123:i 'll give
-1 mjpjmmmlmm 123:i 'll go
-4 mlybmmlmmm 123:i 'll keep
-3 mlilmmlmmm 123:i 'll not
-1 muglmmmmmm 123:i 'll send
-2 mygimlmlmm 123:i 'll take
-1 mlpjmmmmmm 123:i 'll think
-2 lkvimllmmm 123:i 'll try
21 - 123:i 'm 0
29 linuljrmmm 123:i 'm a
-12 likwmkkmmm 123:i 'm about
15 - 123:i 'm afraid
-10 mmqcmmymmm 123:i 'm all
6 - 123:i 'm allergic
16 mkmlmxmmmm 123:i 'm an
-38 hkhpmgvmmm 123:i 'm at
-16 mlfxmlimmm 123:i 'm back
-1 vvlcmkmmmm 123:i 'm calling
-13 lshqmhnmmm 123:i 'm doing
-11 mliummjmmm 123:i 'm driving
-4 mllnmmlmmm 123:i 'm eating
-14 lgjxmjkmml 123:i 'm feeling
-5 mmknmllmmm 123:i 'm fine
-20 mmjqmlkmmm 123:i 'm free
14 - 123:i 'm from
-15 lpkimklmml 123:i 'm getting
-5 llyammimmm 123:i 'm glad
-20 jmptmgimml 123:i 'm going
14 jmejmmymmm 123:i 'm good
-3 jmhtmmlmmm 123:i 'm great
11 lkunmlkmmm 123:i 'm happy
-14 lyidmkjmml 123:i 'm having
-12 mllpmmlmmm 123:i 'm heading
-4 mlglmlvmmm 123:i 'm here
-6 mmkpmllmmm 123:i 'm home
-2 likxmikmll 123:i 'm in
10 - 123:i 'm into
-12 lkramkymmm 123:i 'm just
5 - 123:i 'm learning
1 mmlnmmmmmm 123:i 'm leaving
17 - 123:i 'm left
24 - 123:i 'm left-handed
-13 mkjhmlymmm 123:i 'm listening
-19 lyqaljkmlj 123:i 'm looking
-14 mwmemkmmmm 123:i 'm making
12 yjvcmkillm 123:i 'm not
1 mmlnmmlmmm 123:i 'm off
-4 mmlommimmm 123:i 'm okay
-2 lhixmgkmml 123:i 'm on
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
19 lmlummlmmm 123:i 'm scared
5 - 123:i 'm seeing
-10 mjmrmlmmmm 123:i 'm sitting
-15 ljqlmlemmm 123:i 'm so
-5 mlqcmlxmmm 123:i 'm sorry
-12 mljrmmkmmm 123:i 'm staying
-4 kkjrmlemmm 123:i 'm still
-11 mmwfmljmmm 123:i 'm stuck
13 - 123:i 'm studying
-2 mlghmlymmm 123:i 'm sure
16 mjmqmmmmmm 123:i 'm taking
35 mkkilymmmm 123:i 'm the
13 mmwgmmlmmm 123:i 'm thinking
26 - 123:i 'm training
-9 iyhelkkmli 123:i 'm trying
-16 lykhmillml 123:i 'm using
-12 mhksmmlmmm 123:i 'm waiting
-12 mkmpmlmmmm 123:i 'm walking
-16 mfkumllmmm 123:i 'm watching
2 mnkqmmmmmm 123:i 'm working
1 - 123:i 'm worried
0 lykbmjlmmy 123:i 'm writing
-6 jsmlmlmmmk 123:i 've 0
-8 yvfblejklk 123:i 've a
-4 msqemmmmmm 123:i 've already
9 - 123:i 've always
-21 mpllmllmml 123:i 've an
10 lmkpmkkmml 123:i 've been
3 lelummmmmm 123:i 've got
12 mlkpmmmmmm 123:i 've had
-9 mhvimmmmmm 123:i 've heard
-8 mkkqmmlmmm 123:i 've just
-2 mklrmmlmmm 123:i 've lost
4 mlplmmmmmm 123:i 've never
-16 mjjummlmmm 123:i 've no
-19 jhlwmmkmmm 123:i 've not
2 mllqmmmmmm 123:i 've run
-13 ljummkmmmm 123:i 've the
-32 kbhwkjsmll 123:i 've to
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
-12 mlmlmqmmmm 123:i carry a
-1 mmipmmlmmm 123:i could not
-10 lmsgmmllmm 123:i did not
12 - 123:i do crossfit
-5 viwajkkxlm 123:i do not
-11 mjmkmpmmmm 123:i draw my
8 - 123:i drive a
9 - 123:i dropped out
-1 mmxfmllmmm 123:i feel a
-3 mmomlmlmmm 123:i feel better
4 - 123:i feel guilty
-4 mlgvmlllmm 123:i feel like
-6 mmgommmmmm 123:i feel so
-4 mmgpmlmmmm 123:i felt so
13 - 123:i finished the
-18 mljsmllmmm 123:i forgot my
7 - 123:i go by
16 - 123:i go to
-10 mjltmimmmm 123:i got a
7 - 123:i got accepted
-6 mmtbmmlmmm 123:i got it
3 - 123:i got laid
14 - 123:i got my
-7 mmkommkmmm 123:i got your
-12 mmeomlymmm 123:i gotta go
-3 mkgrmolmmm 123:i had a
1 - 123:i had my
-4 mmokmlmmmm 123:i had not
1 mmmnmlmmmm 123:i had to
13 - 123:i hope to
-6 llhkmkwmmm 123:i hope you
5 - 123:i hurt my
1 - 123:i inherited my
4 mmlmmmmmmm 123:i just got
-12 mmkpmllmmm 123:i just had
-15 xqjimmlmmm 123:i just want
-3 mmkemmwmmm 123:i just wanted
-5 kmqlmllmmm 123:i know what
7 mmksmlmmmm 123:i left the
9 - 123:i like my
-4 mmmmmmlmmm 123:i like that
-19 lkwhmllmmm 123:i like the
-6 mmnlmmjlmm 123:i like your
3 - 123:i live in
7 - 123:i lost my
-10 kmtjmmlmmm 123:i love how
-5 mmnmmmkmmm 123:i love it
-9 mmqkmmmmmm 123:i love the
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
-12 ujmojhkllk 123:i need to
-1 mrllmmlmmm 123:i need you
-7 mmnmmmmmmm 123:i never knew
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
1 mjmlmnmmmm 123:i take a
5 - 123:i take my
13 - 123:i take the
2 klkvjilllm 123:i think i
-5 rmcjwmmmmm 123:i think it
-4 mmtelmmmmm 123:i think so
-2 lmskjlmmmm 123:i think that
-9 tljivhmlmm 123:i think the
-3 kmujllhmmm 123:i think you
2 - 123:i told my
-4 mmlqmlmmmm 123:i took a
12 - 123:i took up
6 - 123:i used to
2 - 123:i volunteer at
-3 mehwmkmymm 123:i want a
-6 myflmmmkmm 123:i want it
-12 mkygmmllmm 123:i want something
-12 kltjlkmlmm 123:i want the
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
-8 lmbxmllmmm 123:i was so
-7 mmojmmmmmm 123:i was thinking
-4 vkqimkmmmm 123:i was wondering
3 mklqlkmmml 123:i went to
-11 lkghlylmmm 123:i wish i
-10 lkskmhtmmm 123:i wish you
-4 mmmqmjmmmm 123:i woke up
2 - 123:i work in
-8 mkojmwlmmm 123:i would 've
-5 tubkmhmymm 123:i would like
9 - 123:i wrote a
-3 lmmmlqmmlk 123:if i could
-2 lmlmlpmmkm 123:if i had
-2 lmmmkommlm 123:if i was
-2 ollmlmlmll 123:if i were
-8 mkmkktmmkl 123:in my dream
4 mkmmmmmmmm 123:is there a
-15 ljfcylylml 123:it 's a
-14 mljyjlkmll 123:it 's been
-8 mmjvlmimmm 123:it 's my
-2 lmtjjmjmmm 123:it 's not
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
-11 mmmpmlmmmm 123:my daughter is
-2 mlmqllkmmm 123:my eyes 're
2 - 123:my family is
7 - 123:my favorite thing
-9 mqmkmmlmml 123:my function returns
1 - 123:my girlfriend is
5 - 123:my goal is
14 mlmommmmmm 123:my hair is
-9 mjmtljllmm 123:my hands 're
2 - 123:my husband is
-10 lpmmlllmmm 123:my internet is
-14 mkmelylmmm 123:my kingdom is
5 - 123:my knees hurt
1 mlmpmllmmm 123:my laptop is
-21 mlmomllmmm 123:my mom is
-4 mimllrlmlk 123:my name is
-6 mlmommlmmm 123:my neighbour is
6 - 123:my policy number
-1 mpklmlmlmm 123:my question is
8 - 123:my shift starts
3 mlmplmlmmm 123:my shoes 're
-12 mmmnmlmmmm 123:my sister is
-11 mlmnmmlmmm 123:my son is
3 - 123:my son was
-9 mjmemylmml 123:my spaceship is
-22 mxkjlmkmmm 123:my teacher wants
4 - 123:my wife and
-11 mimqmmmmmm 123:my wife is
6 - 123:one of my
1 - 123:our anniversary is
7 mmmolllmmm 123:she 's having
8 mmlnlmmmmm 123:she 's on
-1 mmvllldmmu 123:thank you for
-1 mmtlkmjmmm 123:that 's a
-1 mmqmlmlmlm 123:that 's not
0 mmpklmkmmm 123:that 's so
-2 lmgmlmymmm 123:that 's what
0 mmpmkmlmml 123:that would be
-9 mmlqjlmmmm 123:the baby is
-13 mlllqkmmml 123:the capital of
11 - 123:the company i
-4 mlmpjjmmmm 123:the dog is
-13 mllugllmmm 123:the kids 're
-7 mlmgvlmlml 123:the stock market
-4 mklmtkmmmm 123:the sun is
9 mmmtillmmm 123:there 's a
3 mmlqkmjmmm 123:there 's nothing
-1 lmpljmlmmm 123:this is not
-9 mkmjtmllmj 123:water boils at
-8 ikmrlmlmmj 123:we 're having
-15 mmlokmlmml 123:we 're in
1 mnmlklmmml 123:we 've a
2 - 123:we 've been
-7 mtlkkllmmj 123:we 've two
3 - 123:we adopted a
7 - 123:we do not
6 - 123:we homeschool our
-2 nmmmmmlmmm 123:what 's a
-1 nmlmmmmmmm 123:what can i
-3 nlmmmmkmmm 123:what do you
-3 olmmmlmmlm 123:what should i
3 - 123:when i was
0 pmmlmmjmmm 123:where 're you
-1 ohmmmlmmml 123:why does my
-1 lmslklkmmm 123:wow that 's
-1 lolmjlllmy 123:you 'll be
-5 nslliskmml 123:you 're a
0 kltmjmjmmm 123:you 're the
-1 kjklymkmmk 123:you 've to
-2 llflsmnmmm 123:you can not
-10 lllllrlmtl 12:" i
-7 ylllmjmmll 12:'m i
-2 rmmmlmhmml 12:'ve you
-8 klklulkmml 12:a good
-12 lkklskmmrl 12:according to
20 - 12:allergic to
-2 milmlmlpml 12:answer in
4 mlmlmsmmlm 12:as a
-3 mkmllslmjl 12:as the
8 - 12:at home
14 - 12:being a
-5 lplvlmilmm 12:call me
-7 nmllmjmmlm 12:can i
-3 hkupkmmkml 12:can not
8 oslllmilml 12:can you
-6 gqmllllmml 12:could you
-6 mqmllmjkml 12:create a
0 smmlmmhmmm 12:did you
23 haflkmywmm 12:do not
-5 rmmjlmllmm 12:do we
-3 tllllmhkml 12:do you
-11 lmmkpllmml 12:dogs 're
1 mlmqlmllml 12:done with
-7 mmllslimml 12:friends make
-5 lpmkllllmm 12:give me
-1 mrmlmlklml 12:go ahead
0 llltimmmml 12:going to
0 mmamlmtmml 12:good luck
1 mmikmmrmmm 12:good morning
9 - 12:growing up
-7 mmlpkllmml 12:he 's
-13 mmmkgvmmmm 12:he has
-8 lmktjlmmmm 12:he is
23 mmmolmmmmm 12:he just
4 mmrllmlmmm 12:he says
-4 lmkkvkmmmm 12:he was
-8 mtklmlhjmm 12:help me
11 - 12:her name
-29 mlkillymll 12:here 's
2 rlmmmllmmm 12:how can
-8 plllmlmmlm 12:how do
-6 qlmllmkmmm 12:how to
-7 mqpikmppli 12:i 'd
-32 fumuiaafli 12:i 'll
-2 nqpubarcbg 12:i 'm
-16 qyaygaegjd 12:i 've
-10 muljlimmmm 12:i added
2 - 12:i adopted
-13 mlthmkjlmm 12:i agree
5 - 12:i also
-15 miyfmhjlml 12:i appreciate
-27 lirylhlmll 12:i asked
-3 mkskvkgmmm 12:i believe
-14 lmogmltmmm 12:i bet
3 mmlomlmmmm 12:i bought
5 - 12:i broke
-10 mlitmlmmmm 12:i burned
7 igosjiujll 12:i can
-12 mlmlmqmmmm 12:i carry
0 msllmlmmmm 12:i changed
10 - 12:i collect
20 - 12:i commute
-7 kkkwmjklmm 12:i could
-12 klpkmlklmm 12:i did
19 viwajkkxlm 12:i do
-11 mjmkmpmmmm 12:i draw
11 - 12:i drive
-6 mmmomkmmmm 12:i dropped
3 - 12:i eat
9 - 12:i enjoy
8 - 12:i failed
-39 kifykeakll 12:i feel
-4 mmgpmlmmmm 12:i felt
-16 mluemlkmmm 12:i figured
13 - 12:i finished
-18 mljsmllmmm 12:i forgot
1 mmommmllmm 12:i found
5 - 12:i gave
16 lnmqmljlmm 12:i get
20 mklqmlmmll 12:i go
2 lhktlfilmm 12:i got
-12 mmeomlymmm 12:i gotta
6 - 12:i grew
-9 lkyfmlimmm 12:i guess
-8 ljlrlljlmm 12:i had
20 mlnmmmmlmm 12:i hate
1 mmrkmlgmmm 12:i hear
-17 llhlyimmmm 12:i heard
-9 kksdljslmm 12:i hope
5 - 12:i hurt
1 - 12:i inherited
14 - 12:i joined
-37 utgnljpkml 12:i just
4 lnlsmjmmmm 12:i keep
-15 ekyeljjlmm 12:i know
-1 mikvmkmmmm 12:i left
-5 kjydllfkmm 12:i like
16 - 12:i live
9 - 12:i lost
-2 jkogllnklm 12:i love
17 - 12:i made
12 - 12:i make
-7 oirlmlmlmm 12:i mean
-5 mlplmkmmmm 12:i meant
8 - 12:i met
1 mmflmmsmmm 12:i miss
-15 lleomlummm 12:i missed
-7 mlgvmlmmmm 12:i must
-54 pyeidagpki 12:i need
-8 mlrllklmmm 12:i never
-10 mhksmilymm 12:i only
-14 mlivmilmmm 12:i overslept
1 - 12:i owe
4 - 12:i own
20 - 12:i passed
4 - 12:i play
9 mlplmmmlmm 12:i prefer
1 - 12:i quit
3 - 12:i ran
9 mmhmyllmmm 12:i read
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
22 mjmlmnmmmm 12:i take
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
-21 dyfmfaoyki 12:i want
15 polqkdrlll 12:i was
-5 mkjwmllmmm 12:i watched
14 - 12:i wear
1 lhlvlklmml 12:i went
-34 ksldjyslmm 12:i wish
-4 mmmqmjmmmm 12:i woke
14 - 12:i won
24 - 12:i work
-10 rmsblxjwll 12:i would
15 - 12:i write
23 - 12:i wrote
-11 njkkhuklij 12:if i
4 mlmkmommlm 12:in a
-20 lhmhqwllij 12:in my
5 krkjhtyfvl 12:in the
-2 lqlkkollll 12:in this
1 nlmmlmmmmm 12:is it
3 nkmjmmmmmm 12:is there
16 ieayvkwilj 12:it 's
-2 mjluokmmmm 12:it has
-5 ljilulmlmm 12:it is
-1 mqilhmlymk 12:it should
-1 liiiymlmml 12:it takes
3 lkslklklmm 12:it was
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
-19 mdmekyllml 12:my character
-8 mslhmmmmmm 12:my code
-10 mlmpmklmlm 12:my coffee
12 - 12:my company
5 - 12:my dad
5 mmmpmlmmmm 12:my daughter
6 mkmommlmmm 12:my dog
7 - 12:my ex
-2 mlmqllkmmm 12:my eyes
5 - 12:my family
7 mkylklmmlm 12:my favorite
-6 mgljkklymm 12:my first
-17 mrmklkmmmm 12:my flight
-8 mkmpmlkmmm 12:my food
-9 mkrlmmpmlm 12:my friend
-9 mqmkmmlmml 12:my function
2 - 12:my girlfriend
5 - 12:my goal
1 - 12:my grandfather
3 - 12:my grandma
1 - 12:my grandmother
14 mlmommmmmm 12:my hair
-9 mjmtljllmm 12:my hands
-18 mhmxmkkmmm 12:my head
6 - 12:my husband
-10 lpmmlllmmm 12:my internet
-14 mkmelylmmm 12:my kingdom
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
-1 kxmhlmmmlm 12:my order
1 - 12:my parents
4 mjmsllkmml 12:my phone
-13 mglfmjyllm 12:my pleasure
6 - 12:my policy
-11 msmkmllmmm 12:my professor
-12 mrmjmmkmml 12:my program
-6 krmkmmlmmm 12:my query
-1 mpklmlmlmm 12:my question
-10 mjmsmljlmm 12:my screen
8 - 12:my shift
3 mlmplmlmmm 12:my shoes
-28 mllmmklmsm 12:my sister
-3 mlmnmmlmmm 12:my son
-9 mjmemylmml 12:my spaceship
-3 mlmpmllmmm 12:my stomach
-13 mxkjlmkmmm 12:my teacher
-5 mkmtmmkmml 12:my team
15 - 12:my therapist
2 - 12:my uncle
11 mnmlmlmmmm 12:my website
-19 mkmvllkmmm 12:my whole
-1 mimqmmmmmm 12:my wife
15 hmjmmmvlmm 12:not much
-1 mllvkmklmm 12:on the
21 - 12:one of
1 - 12:our anniversary
1 - 12:our dog
6 - 12:our house
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
1 jkyebkllkj 12:that 's
0 mmrmkmdmmm 12:that helped
0 mmplgmlmmm 12:that is
0 mlqljmlmml 12:that must
0 mmpmkmlmml 12:that would
-2 mrtlklmiml 12:the answer
6 mmlqjlmmmm 12:the baby
-14 mkmlpkmmll 12:the book
-13 mlllqkmmml 12:the capital
-1 mlmpllmmmm 12:the cat
-22 loljslmlki 12:the company
1 mlmpjjmmmm 12:the dog
14 mjtlommkmm 12:the first
-2 mlmskmmmmm 12:the heating
-1 mllugllmmm 12:the kids
13 - 12:the landlord
1 mmlokmmmmm 12:the meeting
-9 mjmiukmlml 12:the movie
-13 mkmkqjmmml 12:the museum
-2 mlmpklmmmm 12:the neighbours
-3 mlmlplmmml 12:the new
-12 mjmkaylmmm 12:the old
5 - 12:the release
-7 mlmgvlmlml 12:the stock
-4 mklmtkmmmm 12:the sun
9 ljkksllmml 12:there 're
11 mmkyflimml 12:there 's
-1 lmltdmlmmm 12:they 're
-2 lllkwlmlml 12:they should
-3 klxihmjmll 12:this is
8 mmmomlmmmm 12:today i
16 - 12:today is
-4 mmmommmmll 12:tomorrow i
5 llmugmlmml 12:trying to
-9 mkmjtmllmj 12:water boils
-7 mjoqiltmmg 12:we 'll
14 iliycgilmp 12:we 're
-6 myjgfkjmmh 12:we 've
8 - 12:we adopted
-6 mltklmimml 12:we can
7 - 12:we do
-7 mmlrkmkmml 12:we finally
15 - 12:we foster
3 mmkolmmmmm 12:we got
6 mlivkmjmml 12:we had
6 - 12:we homeschool
1 mlkqlmimml 12:we just
-7 mlmjwkmmml 12:we live
5 - 12:we lost
-10 mpktimkmmi 12:we need
-4 mlmfjmymml 12:we should
0 pkmllmlmmm 12:what 're
-7 klkjlmpmml 12:what 's
-5 aluyllxmmm 12:what a
0 nmkmmmjmmm 12:what about
-1 nmlmmmmmmm 12:what can
-3 nlmmmmkmmm 12:what do
-3 olmmmlmmlm 12:what should
11 - 12:when i
0 pmmlmmjmmm 12:where 're
-1 nllmmmlmmm 12:which one
-2 ummljmlmmm 12:who is
-1 ohmmmlmmml 12:why does
0 gukmmmllml 12:would you
-2 lluljljmmm 12:wow that
-4 mrmmlmliml 12:write a
-1 lolmjlllmy 12:you 'll
-8 fyrjayllmi 12:you 're
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
-13 myodlfgqlj 12=i 'd.LIKING
-6 mkcymlkmmm 12=i 'd.PRAISE
-3 mkrlmmkmmm 12=i 'll.AUX
34 - 12=i 'm.CONDITION
-9 mrgjmjvmmm 12=i 'm.DEICTIC
-5 mmkpmllmmm 12=i 'm.HOME
-16 ehlpmimkll 12=i 'm.MOOD
-15 jinbmjvmml 12=i 'm.NOW
-23 miksmlkmmm 12=i 'm.PLAY
11 gmaqmlymmm 12=i 'm.PRAISE
-5 mlqcmlxmmm 12=i 'm.THANKS
15 mnkqmmmmmm 12=i 'm.WORK
6 - 12=i 've.CONDITION
-4 lydjmmmkmm 12=i 've.DEICTIC
13 mlplmmmmmm 12=i 've.LASTING
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
-7 mmkommkmmm 12=i got.YOU
1 - 12=i had.MY
1 mlnmmmmlmm 12=i hate.DEICTIC
-4 mlqlmllmmm 12=i hope.DEICTIC
-6 llhkmkwmmm 12=i hope.YOU
5 - 12=i hurt.MY
1 - 12=i inherited.MY
12 kmqlmllmmm 12=i know.WH
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
-3 mmgkmmwmmm 12=i missed.YOU
-5 mjnilmmymm 12=i need.DEICTIC
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
-8 mmjvlmimmm 12=it 's.MY
-1 mmokkmjmmm 12=it 's.NOW
-2 mmyjemlmmm 12=it 's.PRAISE
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
1 - 12=my girlfriend.AUX
5 - 12=my goal.AUX
14 mlmommmmmm 12=my hair.AUX
-9 mjmtljllmm 12=my hands.AUX
2 - 12=my husband.AUX
-10 lpmmlllmmm 12=my internet.AUX
-14 mkmelylmmm 12=my kingdom.AUX
1 mlmpmllmmm 12=my laptop.AUX
-21 mlmomllmmm 12=my mom.AUX
-4 mimllrlmlk 12=my name.AUX
-6 mlmommlmmm 12=my neighbour.AUX
-7 mlmomlmmmm 12=my nose.AUX
10 mkmpllmmmm 12=my phone.AUX
-1 mpklmlmlmm 12=my question.AUX
3 mlmplmlmmm 12=my shoes.AUX
-12 mmmnmlmmmm 12=my sister.AUX
-8 mlmnmmlmmm 12=my son.AUX
-9 mjmemylmml 12=my spaceship.AUX
-11 mimqmmmmmm 12=my wife.AUX
6 - 12=one of.MY
1 - 12=our anniversary.AUX
6 - 12=our house.AUX
18 mmpllmjmmm 12=that 's.MOOD
16 mmqlkmamml 12=that 's.PRAISE
-2 lmgmlmymmm 12=that 's.WH
-2 mrtlklmiml 12=the answer.AUX
-1 mskmllmlml 12=the answer.MODAL
-9 mmlqjlmmmm 12=the baby.AUX
11 - 12=the company.I
-4 mlmpjjmmmm 12=the dog.AUX
-13 mllugllmmm 12=the kids.AUX
-4 mklmtkmmmm 12=the sun.AUX
16 - 12=today is.MY
1 - 12=we got.CONDITION
6 - 12=we homeschool.MY
-1 hmwkmmnmmm 12=what a.PRAISE
-1 nmlmmmmmmm 12=what can.I
-3 nlmmmmkmmm 12=what do.YOU
-3 olmmmlmmlm 12=what should.I
3 - 12=when i.AUX
0 pmmlmmjmmm 12=where 're.YOU
-1 ohmmmlmmml 12=why does.MY
0 lkimmmlmml 12=your answer.AUX
-10 lllllrlmtl 1:"
-1 mkyljmjjml 1:'ll
-7 ylllmjmmll 1:'m
-2 ylklkmklmm 1:'re
-5 ukfkklylml 1:'ve
-5 llmlkvlmlj 1:*
-13 teicyjylmi 1:a
0 lmmnlmlmmm 1:about
-12 lkklskmmrl 1:according
-2 mjlllmjwml 1:add
4 mmjllmplml 1:after
-3 llujhmklmy 1:all
20 - 1:allergic
-6 mmlmlmrlmm 1:almost
22 - 1:always
-3 mfkmlmkymk 1:answer
-1 yjrlimjlmj 1:any
-3 yjlkmmklmi 1:anyone
16 - 1:art
-10 khijjyplth 1:as
-5 lymkkmlmml 1:assume
-9 mllvkljlml 1:at
-6 makklkqyml 1:be
-7 mhltjlomml 1:been
14 - 1:being
7 mmwmjmkmml 1:both
-7 mlmlvllmmk 1:by
-3 mllkkmpmmm 1:bye
-5 lplvlmilmm 1:call
-8 yqrmgigjlk 1:can
-4 lylmjmlkml 1:change
-4 mqmmmlkkml 1:check
-1 mellmmyamm 1:come
2 mmmplmlmmm 1:cooking
6 mmpmlmbmmm 1:cool
-7 aylllkllmk 1:could
-6 mqmllmjkml 1:create
-15 lkhiekylly 1:dear
0 smmlmmhmmm 1:did
9 nachhkyylk 1:do
-1 rllmlmlkmm 1:does
-11 lmmkpllmml 1:dogs
1 mlmqlmllml 1:done
7 mmmmplkmmm 1:every
-2 lkhkymklmk 1:everyone
-2 mlykkmalml 1:exactly
-8 mwlkjlhlll 1:explain
-3 lljykmhlml 1:finally
-5 lhuieuslkw 1:for
-7 mmllslimml 1:friends
-2 mljlkkkkxy 1:from
-5 lmlkllkmmk 1:give
0 llxkkmkmmm 1:glad
-1 mylkmlghml 1:go
30 llkwhmllmk 1:going
-4 jkngplpkli 1:good
-5 ullokmhmml 1:got
9 - 1:growing
-1 mmhllmumml 1:happy
-2 lkktnlilml 1:having
3 jkloeyjkqk 1:he
-8 mtklmlhjmm 1:help
11 - 1:her
-29 llcgklylll 1:here
8 mmkkmllmum 1:his
0 lmkijmymml 1:hope
-14 xigjejglkl 1:how
46 awyyaadjaa 1:i
-11 mjikttjlij 1:if
-4 ljkmltklll 1:imagine
-4 mullmljgml 1:improve
-45 gjhfmyutnc 1:in
-2 mmmjklmrmm 1:include
2 yhkiilllml 1:is
-5 cgryqfgrkb 1:it
15 - 1:job
9 meummmjomm 1:keep
10 lmllrllmmm 1:kids
-2 mlmmlrmmml 1:last
-3 lmlqmklmml 1:later
-22 koqghvsfki 1:let
-17 lmlkymhlmk 1:life
-13 llkkgtylmk 1:long
-1 mmvmjmflml 1:looks
-11 lljktltlml 1:love
-11 lvikjlgpmk 1:make
-13 mllnqmlmmk 1:many
-3 mlwokmclml 1:me
5 - 1:mom
-2 mjilimhymk 1:more
-12 mlljyllmlk 1:most
0 ayhyanltna 1:my
-7 lmllrmlmml 1:nature
-2 tlluimjjmk 1:need
16 mmsldltlml 1:never
3 myglkmiimk 1:next
-2 llkljmplml 1:nice
14 - 1:nimbus
-1 klhkymhkml 1:nobody
7 glxphmijmk 1:not
9 llyjpmgkml 1:nothing
4 mmjljmylml 1:of
0 mmkvlmlmml 1:off
-2 lmsclmxkml 1:okay
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
-5 mkpqmkmmjl 1:right
-6 llyjhmkjmi 1:same
-5 mjlllsrmkl 1:say
-1 lljqjlqlml 1:see
5 jinwjqhkxj 1:she
7 ommmmmmmmm 1:should
-15 mlllilummk 1:since
-1 lmgkvmilml 1:some
18 - 1:someone
-1 lleyjlolml 1:sorry
-5 mlwljmglml 1:sounds
-5 llxpjmelml 1:still
-3 llmxglllmj 1:stuck
-16 lkljltlmkk 1:suppose
-1 melmlmrpml 1:take
-6 trjlklqkml 1:tell
-1 lluklljmms 1:thank
-20 hcyaaiaijf 1:that
25 axpjqqabya 1:the
16 difuuktlmk 1:there
-12 ikioxjiklk 1:they
-15 jayiljojly 1:this
24 lmlqlllmmm 1:today
-4 mmmommmmll 1:tomorrow
0 llmommmmmm 1:tonight
-1 lmmplmkmml 1:too
2 llktkmlmmk 1:trying
12 - 1:two
-4 lallkmjyml 1:use
-9 mkmjtmllmj 1:water
-1 mmyjlmalml 1:way
22 dutuqafikj 1:we
-4 mfnqejqklj 1:what
6 yllgwkglmj 1:when
-4 tlkllmjmml 1:where
0 wklllmilmm 1:which
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
-3 tllllmhkml 1=do.YOU
-11 lmmkpllmml 1=dogs.AUX
-1 mmwllmilml 1=good.CHAT
1 mmhjlmwmmm 1=good.NOW
-11 klirtilllm 1=he.AUX
23 mmmolmmmmm 1=he.NOW
-6 xkillkjmlm 1=how.AUX
2 rlmmmllmmm 1=how.MODAL
-30 nhypaaauhf 1=i.AUX
22 - 1=i.HOME
14 mlrllklmmm 1=i.LASTING
39 hfyaljgglm 1=i.LIKING
-58 dovyccaoic 1=i.MODAL
-12 tqknlimkll 1=i.NOW
4 - 1=i.PLAY
32 - 1=i.WORK
-11 njkkhuklij 1=if.I
-2 lqlkkollll 1=in.DEICTIC
-20 lhmhqwllij 1=in.MY
4 piljlmmmmm 1=is.DEICTIC
-4 kuojgkhymj 1=it.AUX
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
-44 jykajiejki 1=my.CODE
-3 lhljkklymm 1=my.DEICTIC
-9 mjmkximmmm 1=my.HOME
5 lekukkjlql 1=my.KIN
-19 mkmvllkmmm 1=my.LASTING
7 mkylklmmlm 1=my.LIKING
7 jylflllmll 1=my.ORDER
7 lwnojiikvk 1=my.PERSON
24 mkmommlmmm 1=my.PET
10 - 1=my.PRAISE
20 - 1=my.WORK
14 - 1=nimbus.AUX
13 - 1=our.HOME
1 - 1=our.KIN
2 - 1=our.PET
-11 mlmlklmmms 1=our.WORK
-1 lljqjlqlml 1=see.YOU
9 mmmpjlmmmm 1=she.AUX
1 mmlommlmmm 1=she.NOW
7 ommmmmmmmm 1=should.I
0 mmmwkmhmml 1=sorry.AUX
-1 mlljmtlmll 1=suppose.I
-1 lluklljmms 1=thank.YOU
-1 lkykalhlmk 1=that.AUX
0 mltlimjlmk 1=that.MODAL
-8 loyjellxlk 1=the.CHAT
-5 kyhoailkih 1=the.CODE
15 lgyklmlkmm 1=the.DEICTIC
-8 lklxkjkmll 1=the.KIN
16 mkmonlmmml 1=the.PERSON
0 mkmsiimmll 1=the.PET
0 mmmkqmmmmm 1=the.PLAY
-31 lmkiwkllji 1=the.WORK
6 likhylklml 1=there.AUX
-3 klkrmlllml 1=they.AUX
6 mmmkplmmmm 1=they.HOME
-2 lllkwlmlml 1=they.MODAL
-14 kkyhelrllk 1=this.AUX
15 mmmolmlmmm 1=today.AUX
8 mmmomlmmmm 1=today.I
-4 mmmommmmll 1=tomorrow.I
-1 lmmplmkmml 1=too.MOOD
6 hgtvafyklh 1=we.AUX
-7 mlmjwkmmml 1=we.HOME
-14 llmkrmlmml 1=we.LASTING
-19 lhxgdlylme 1=we.MODAL
1 mlkqlmimml 1=we.NOW
-9 uhkjikimll 1=what.AUX
-5 pklmlklmll 1=what.MODAL
11 - 1=when.I
-4 tlkllmjmml 1=where.AUX
-1 nllmmmlmmm 1=which.DEICTIC
-2 ummljmlmmm 1=who.AUX
5 qhmlklmmml 1=why.AUX
0 gukmmmllml 1=would.YOU
-2 lluljljmmm 1=wow.DEICTIC
8 cymilvrjmo 1=you.AUX
18 gkglyhtkms 1=you.MODAL
-1 ljfllmkvmj 1=your.CHAT
2 mmtlkmlmmm 2:!
-7 mqpikmppli 2:'d
-47 dsmxeabelm 2:'ll
-14 npotbaybbf 2:'m
-19 aunpvqagla 2:'re
-2 caayacyfgd 2:'s
-27 myaujaagia 2:'ve
23 molkekkjky 2:0
-13 mimlnlmllq 2:0000
-18 ayryelygjf 2:a
0 nlemlmilmm 2:about
-4 lmllillmmy 2:add
-10 muljlimmmm 2:added
18 - 2:adopted
-7 mlgkkmylmk 2:ages
-23 mkydlkhlml 2:agree
-1 mrmlmlklml 2:ahead
-4 mmlgymkmml 2:all
4 lmimjmwmml 2:also
41 lkkkekykmy 2:and
6 - 2:anniversary
10 kollilkrmk 2:answer
-8 mpmkmlmlll 2:app
-15 miyfmhjlml 2:appreciate
-18 mplivlkqmk 2:as
-27 lirylhlmll 2:asked
8 lekrelvqmi 2:at
7 mmlqjlmmmm 2:baby
10 mlkmmmnmmm 2:back
-20 miteylsjlk 2:bad
3 mmkltmmmmm 2:band
-19 mjmnsklmml 2:battery
-3 mkskvkgmmm 2:believe
10 - 2:best
-14 lmogmltmmm 2:bet
-6 mlllumklmk 2:birds
11 mmilmmrmmm 2:birthday
11 - 2:blood
-9 mkmjtmllmj 2:boils
-14 mkmlpkmmll 2:book
-12 mkmmmkkmwl 2:boss
5 mmlomlmmmm 2:bought
1 - 2:bro
28 - 2:broke
-4 mmmnmlmmmm 2:brother
20 - 2:budget
31 - 2:build
-10 mlitmlmmmm 2:burned
-4 mllqkmkmmm 2:bus
7 mlylkmllml 2:but
12 ibfsyethle 2:can
-13 mlllqkmmml 2:capital
3 mkmpmmlmmm 2:car
-12 mlmlmqmmmm 2:carry
2 mlmpllmmmm 2:cat
-2 msyihljlmm 2:changed
-20 mdmdkyllll 2:character
-2 mlmrimlmmm 2:class
-4 mmmkpmlmmm 2:closed
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
-6 ugxhgljlml 2:does
8 mjmrjjlmmm 2:dog
-11 mjmkmpmmmm 2:draw
11 - 2:drive
-6 mmmomkmmmm 2:dropped
5 - 2:eat
13 lylkdlmkmy 2:email
9 - 2:enjoy
-14 mymgikmlml 2:essay
7 - 2:ex
-1 mmmqhmmmmm 2:exam
-2 mlmqllkmmm 2:eyes
1 mkmmjmmmmx 2:failed
14 - 2:falcon
5 - 2:family
7 mkylklmmlm 2:favorite
-39 kifykeakll 2:feel
-4 mmgpmlmmmm 2:felt
-16 mluemlkmmm 2:figured
17 mmlrkmkmml 2:finally
13 - 2:finished
8 lctjmkkymm 2:first
-10 mrmklkmmmm 2:flight
-10 mkluhlkmmm 2:food
-13 ltlybljlmj 2:for
-18 klurikklmm 2:forgot
15 - 2:foster
14 mmommmllmm 2:found
-6 mkrlmmpmlm 2:friend
-9 mrmkklllml 2:function
5 - 2:gave
16 lnmqmljlmm 2:get
2 - 2:girlfriend
-11 mmtjlkjlmm 2:give
15 mjpmlmmmmm 2:gives
21 mklqmlmmll 2:go
5 - 2:goal
-13 qlpkrlhmmk 2:good
4 kgqujfblml 2:got
-12 mmeomlymmm 2:gotta
1 - 2:grandfather
3 - 2:grandma
1 - 2:grandmother
6 - 2:grew
-9 lkyfmlimmm 2:guess
8 lihyilglll 2:had
14 mlmommmmmm 2:hair
-9 mjmtljllmm 2:hands
11 lijqstillk 2:has
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
-9 kksdkjtlml 2:hope
6 - 2:house
-20 mllkljmmvk 2:how
5 - 2:hurt
6 - 2:husband
-38 vcghayvjvy 2:i
0 olpmlmikml 2:idea
-5 vmkklohmmm 2:if
-9 lbkykltcmh 2:in
1 - 2:inherited
-10 lpmmlllmmm 2:internet
-14 tmmkomllml 2:invented
19 ickdyfafkd 2:is
-8 jvdgckpykk 2:it
-3 mvnmlmflml 2:job
14 - 2:joined
-18 tsbygjiklk 2:just
16 lnlsmjmmmm 2:keep
3 mllugllmmm 2:kids
-14 mkmelylmmm 2:kingdom
5 - 2:knees
-4 jiudqirlmk 2:know
18 amllqmvlml 2:knows
33 - 2:landlord
5 nlmomllmmm 2:laptop
-10 mjuljmokml 2:last
0 mikvmkmmmm 2:left
-17 iiyeakyilj 2:like
16 mmklymikml 2:likes
7 sllhvkllmk 2:live
-3 mllkiymmlj 2:looked
-8 mqmklmlmml 2:loop
13 llllummjml 2:lost
-2 jkogllnklm 2:love
0 mmamlmtmml 2:luck
17 mkumllmmmm 2:made
-11 lktjxlgjmj 2:make
-3 mlrlqmjkml 2:makes
-3 plmljmmlmm 2:many
-50 qvkrchsbli 2:me
-7 uhollkmlmm 2:mean
-5 mlplmkmmmm 2:meant
-12 lllngmlmmy 2:meeting
11 - 2:met
-3 molvcmmjml 2:milk
1 mmflmmsmmm 2:miss
-15 lleomlummm 2:missed
-14 mlmomllmmm 2:mom
-1 myelimjqml 2:more
6 mmhnmmqmmm 2:morning
5 - 2:mother
4 - 2:moved
-9 mjmiukmlml 2:movie
14 hmjnkmslmm 2:much
-13 mkmkqjmmml 2:museum
-13 knrtjkigms 2:must
-27 lkllpsthhg 2:my
-2 lgmkkplmku 2:name
-64 nybpiaepje 2:need
-4 mlmommlmmm 2:neighbour
0 mlmpklmmmm 2:neighbours
-11 llpktkjlml 2:never
-7 lkjkskommk 2:new
-1 momlmmmlmm 2:next
-6 mlllkqqmlk 2:night
-7 mlmomlmmmm 2:nose
19 halnflyull 2:not
-5 lkwilkxmkj 2:now
23 kiylukhkmg 2:of
4 mwmllmljmm 2:off
-3 mjijayylml 2:old
-5 myjjkmxgmi 2:on
-1 nwllimbkml 2:one
-12 lhisviiyml 2:only
-1 mmmmirmmmm 2:opened
-1 kxmhlmmmlm 2:order
-3 lmfuvmhlmm 2:out
-14 mlivmilmmm 2:overslept
1 - 2:owe
4 - 2:own
1 - 2:parents
20 - 2:passed
-24 jjfhylhlli 2:people
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
9 mmhmyllmmm 2:read
-10 lkyjjlikml 2:really
-12 mlbmbmykmk 2:regards
5 - 2:release
4 - 2:rent
3 - 2:run
-15 mlthmlkmmm 2:said
-6 lmlqollmlm 2:say
3 lmyikmlmmm 2:says
-10 mjmsmljlmm 2:screen
-4 mpllllmlmm 2:script
-11 jkvgllslmm 2:see
11 - 2:sell
-5 mllmommmml 2:share
8 - 2:shift
3 mlmplmlmmm 2:shoes
-25 rjfaygwxlo 2:should
0 mklmlmknmm 2:simple
9 - 2:sing
-28 mllmmklmsm 2:sister
13 mllvkmjkml 2:sleep
-14 mlhwmlkmmm 2:slept
-1 mmlykmilml 2:so
-4 mxmllmkjmm 2:some
-3 mlmnmmlmmm 2:son
-5 mkwlgmkkmm 2:sounds
-9 mjmemylmml 2:spaceship
4 - 2:speak
-15 mllrmllmmm 2:spilled
1 - 2:start
5 - 2:started
-4 mflkhmkymk 2:step
14 lhvlllkmmm 2:still
-7 mlmgvlmlml 2:stock
-3 mlmpmllmmm 2:stomach
-11 mmllsmlmml 2:students
2 mklmpmmmlm 2:study
4 - 2:summer
-4 mklmtkmmmm 2:sun
-3 mimrlmlyml 2:table
22 mjmlmnmmmm 2:take
12 liiiymlmml 2:takes
-4 kyljklmmmk 2:task
-6 mklshlmmmm 2:taxi
1 - 2:teach
-1 mxkjlmkmmm 2:teacher
-22 mkmsolklll 2:team
0 lvqlgrfilk 2:that
-26 bwayayseqa 2:the
15 - 2:therapist
3 vjgpkmilml 2:there
-11 lqllqlkkml 2:these
-4 mlmllmqmmk 2:thing
-37 rgxeyafjkk 2:think
2 kyejiudfkj 2:this
4 mrmmhmmlmj 2:throws
8 olkkhmylml 2:time
11 ybyxajjira 2:to
2 - 2:told
-1 mmellmklmm 2:too
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
-5 nknpraqhkg 2:was
-5 mkjwmllmmm 2:watched
-21 tflihlqlmt 2:we
14 - 2:wear
11 mnmlmlmmmm 2:website
3 - 2:wedding
-1 mklhkmyiml 2:well
-2 lhlvkklmmk 2:went
-19 mkmvllkmmm 2:whole
-1 mimqmmmmmm 2:wife
1 mmltdlmmmm 2:wifi
-34 ksldjyslmm 2:wish
32 kakpimkymk 2:with
-4 mmmqmjmmmm 2:woke
9 mkmmulmmll 2:won
15 mllnpmllml 2:work
22 mkwkjmilmm 2:works
-11 rlybhwivlk 2:would
15 - 2:write
-1 mluelmolml 2:wrong
3 mllitjmltl 2:wrote
2 mlmlmpmmlm 2:year
-7 svadqhteli 2:you
-3 lgclktoyli 2:your
5 limmjrumjq 3:'ll
29 mlmmmnmmmm 3:'m
13 aclyffykkd 3:'re
-9 ljtmhtillk 3:'s
-41 kdftjtokry 3:'ve
37 jyiljklhlo 3:0
15 yknqxresig 3:a
-15 ksfvkyikml 3:about
-1 lwlmjlmlml 3:above
8 - 3:accepted
9 mommmlklmm 3:account
11 - 3:adopted
14 mmommllmmm 3:afraid
-2 gmyljmhuml 3:again
-20 kjidukykmj 3:all
19 - 3:allergic
-1 mmhrkmimmm 3:almost
-11 lrloilkmmk 3:already
12 - 3:always
22 kyhetuhelk 3:an
16 loirffrlmy 3:and
-3 mmnjmmmlmm 3:another
-1 lalmkmlymk 3:answer
-1 nmmjlmmmmm 3:any
15 mlmlkmllmy 3:as
5 nmmmmmmmmm 3:ask
-21 klbyikkmmm 3:asleep
-43 feeykyqjle 3:at
-15 mlfxmlimmm 3:back
13 mllvkmjkml 3:badly
11 - 3:band
10 kiupkxbcmy 3:be
3 mjgydjhmlk 3:been
18 - 3:bees
-12 ljiyjkilml 3:better
24 - 3:blue
14 - 3:board
-8 mmmmpmllmk 3:born
-34 mlppklkmmm 3:both
-4 mjfymlmmmm 3:bring
-6 mljjylmmmm 3:broke
-1 mklllmlymm 3:but
15 lqkjgmjymk 3:by
41 mnhrllllml 3:call
-1 vvlcmkmmmm 3:calling
-19 mllmojllyl 3:came
28 lillrmllmh 3:can
-15 mllrmllmmm 3:coffee
-1 mmiommmmmm 3:cold
-14 llhwlmllml 3:come
-7 mkmnmmmmmm 3:cooking
-4 llulkqlllj 3:could
12 - 3:crossfit
15 mommmmllml 3:database
-22 jllmulrmlk 3:day
-11 lmllrllmmm 3:days
-5 mlvhlmjmmm 3:definitely
3 - 3:diagnosed
-10 lluollkmlm 3:did
1 - 3:dinner
3 - 3:divorced
-14 mtyajjqkll 3:do
-7 ryjgklklll 3:does
5 - 3:dog
10 mmkltlmmmm 3:dogs
-13 lshqmhnmmm 3:doing
-9 slkpmklmmm 3:done
-2 mklqmlmmll 3:down
-8 mkmkktmmkl 3:dream
-11 mliummjmmm 3:driving
-11 yljqjlkmmm 3:eat
-4 mllnmmlmmm 3:eating
-14 hlkxgkkmmy 3:eggs
39 - 3:emojis
-2 mlmlrmmlmm 3:ended
7 - 3:engaged
6 pmmmmmimmm 3:ever
6 - 3:every
-2 llqlmmlmlm 3:exactly
-3 lqmlkpmlll 3:exercise
11 - 3:expecting
4 - 3:expires
2 - 3:family
-6 mlmplmlmmm 3:feel
-14 lgjxmjkmml 3:feeling
-6 mmmmmlimmm 3:fine
1 mmkommlmmm 3:finished
0 mlmlpmmmmm 3:fired
-2 mulinlmlmm 3:five
14 - 3:flying
-6 mulkmjmgmm 3:following
9 - 3:food
-22 yeopvhyikk 3:for
-13 mliktmulmk 3:forever
4 - 3:fought
-8 nljqmljmmm 3:free
-5 kkllompmml 3:friend
-4 tjlklkllls 3:from
0 lmrmllfmmm 3:funny
42 - 3:future
-8 mjlpjtlllm 3:game
-1 mjmlukmmmm 3:gave
-10 cylpmilmmm 3:get
-12 lqjmljjmml 3:getting
-3 morjmkmmmm 3:give
3 lrukihlmmj 3:given
-5 llyammimmm 3:glad
25 - 3:glasses
-20 kloijjtjku 3:go
-21 ikmyneglmk 3:going
9 ilogplslmk 3:good
48 lckyljkmkl 3:got
11 gkppswcmmm 3:great
-11 mimhkrmmml 3:grew
4 - 3:guilty
-1 lkhrlokmkm 3:had
-15 mklljlxlmj 3:happened
11 lkunmlkmmm 3:happy
27 mlllnmlmmm 3:hard
3 kogfykgkld 3:has
0 pyhlfkilmi 3:having
-11 mmyfkkmmmm 3:he
-12 mllpmmlmmm 3:heading
-1 lmkslmjmmm 3:hear
-10 mhyfmlimmm 3:heard
3 mmnlmmmmmm 3:hearing
-1 klhrylkmmm 3:heat
-6 mskjmlmmmm 3:help
0 mlqmlmkmmm 3:helped
0 mmqmjmhlmm 3:helpful
10 mlmjvlmmlm 3:her
-7 lkdyelsklj 3:here
5 - 3:hiking
7 mlmlkummlm 3:his
-6 mmkpmllmmm 3:home
-6 lsqfmkkmmm 3:hoping
-5 yjqfklvmlm 3:how
-10 mklhylllmk 3:humans
-19 mkmslmllml 3:hurt
48 ydmopyekkg 3:i
-1 ljqlmqlmmm 3:imagine
35 ppgydifgkf 3:in
-1 ltkmlmjqml 3:include
21 mlmlktmmml 3:into
-8 mmmkrmllmm 3:invented
-65 bqgyawjadc 3:is
-8 moyapjbykl 3:it
20 - 3:job
-43 javaojyklj 3:just
-8 mjwatkvkml 3:keep
1 - 3:keeps
3 - 3:kid
4 - 3:kids
-12 mlmjkylmkl 3:king
-7 mmnmmmmmmm 3:knew
-1 oltllmjlml 3:know
3 - 3:laid
-1 mlmlommmmm 3:language
-2 momlklrjml 3:last
0 mmgxlmhmmm 3:late
3 - 3:law
-3 kllltmllmi 3:learn
7 - 3:learned
33 - 3:learning
-3 mllolmlmmm 3:leaving
15 mmlommlmmm 3:left
24 - 3:left-handed
-6 mmalpmymml 3:life
-33 yyamhacyji 3:like
12 - 3:listen
-13 mkjhmlymmm 3:listening
-19 lkjiuyilkt 3:live
2 mlmkhymmmm 3:lived
-1 mkmlnjmllq 3:lives
-5 mqmmmjklmm 3:logo
6 kmmsmmkmmm 3:long
-10 mkwdlolmlk 3:look
-35 kypakjkmlv 3:looking
1 mlsmjmllml 3:looks
3 mmklymikml 3:losing
-30 mivoklglml 3:lost
11 lgyjmlklmm 3:love
3 mlrllmklml 3:made
6 - 3:makes
-14 mwmemkmmmm 3:making
-3 ymjlrmkkml 3:mammals
-7 mlmgvlmlml 3:market
15 lhtjjjomtl 3:me
2 mlrmjmlmml 3:means
-3 olerkkqmmj 3:meet
9 ollmmmlmmm 3:mind
-4 mayinlmhml 3:more
4 - 3:moved
-2 myglillpmj 3:must
36 matyhsmjiy 3:my
-10 mlmmlmmmml 3:name
-11 qtjelklylm 3:need
25 mrmmjlmlml 3:needs
20 lqoiwjhlmk 3:never
15 - 3:new
4 nkmkkwlmmm 3:next
-1 mmekkmwmmm 3:nice
-40 lhvmpkqjmk 3:no
-41 yayakcanih 3:not
2 mmdmjmxlmm 3:nothing
-5 mlvjkmilml 3:now
7 jklllmpnll 3:number
-5 cpsiierllc 3:of
7 mmlnmmlmmm 3:off
10 - 3:offered
-4 mmlommimmm 3:okay
11 ummkmmfmmm 3:old
50 kjdylggklw 3:on
-10 klwiglrlll 3:one
-13 mmramlymmm 3:only
-3 mpllommlmj 3:open
4 mlkktkvmmi 3:our
0 llfxkkimmk 3:out
13 - 3:over
-10 mlllmokmul 3:own
-11 mjlrmmlmmm 3:packing
19 mmmlommlml 3:paid
4 - 3:painting
-1 mkylkmmlmm 3:paragraph
-9 mmmommkmml 3:parents
-30 ljykslmmll 3:part
13 - 3:passed
15 - 3:password
-1 ppmllkmkmm 3:pay
-3 mlmkqmmlml 3:pays
-2 mmkpmlmmmm 3:pizza
15 - 3:planning
-4 eydfimyemk 3:please
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
16 mljkymmmmm 3:really
12 ogolmlmmmm 3:recommend
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
19 lmlummlmmm 3:scared
3 - 3:school
2 mlkmrmmmmm 3:season
14 - 3:second
-5 jkfynkilmk 3:see
5 - 3:seeing
18 - 3:sells
15 hyglmmlmmm 3:send
-6 mslllmlkmm 3:sentence
23 - 3:set
0 mmllpmmmmm 3:seven
-4 mmmpjllmlm 3:she
-6 mmlmqmkmmm 3:short
-11 ltmiarkyle 3:should
-18 sjkkkljmlv 3:shows
13 - 3:signed
0 mmllkmpmmm 3:since
10 - 3:single
2 - 3:sister
-10 mjmrmlmmmm 3:sitting
11 - 3:six
-1 sjitmmhlmm 3:sleep
21 - 3:sleeps
-64 hfjydhaklj 3:so
-18 mmlpmlmmmm 3:soaked
-1 mjjvlkmmmm 3:some
-20 mjycmlllmm 3:something
-5 mlqcmlxmmm 3:sorry
0 mbjmimlymm 3:sound
-2 mvkvljgkmk 3:start
4 mlmmfmlmmw 3:started
8 - 3:starts
-12 mljrmmkmmm 3:staying
-2 mqmmmmmmlm 3:stays
-8 minolkdlml 3:still
10 - 3:stopped
-3 msmlkolfmm 3:story
-23 mlvikkjmmm 3:stuck
13 - 3:studying
-14 mljkllymmm 3:such
-26 mmllnlolml 3:summer
-2 mlghmlymmm 3:sure
-4 lyaiqlulml 3:take
31 mlmirmmmmm 3:takes
12 mjlujmmmmm 3:taking
-2 mhmalkymml 3:talk
7 - 3:taught
6 mmlmollmmm 3:teacher
7 mjolmmlmmm 3:tell
-15 mhmltklmll 3:tells
10 mmnmlmlmmm 3:terrible
-2 oiivmmmmmm 3:text
-48 readyjyktj 3:that
-8 ysuayybgma 3:the
12 - 3:therapy
7 - 3:thing
5 llllqmmmmm 3:things
-3 neqiomklml 3:think
6 mlydmlkmmm 3:thinking
5 - 3:thinks
6 luhplljkmm 3:this
-10 mlpmlllmmm 3:thought
-17 mvogilkwml 3:three
21 gyalavvbhm 3:to
-23 mlxiilgmmm 3:too
26 - 3:training
-15 qspflmlmmm 3:tried
-16 kgyallflml 3:try
4 iyhelkkmli 3:trying
7 mmiommmmmm 3:turn
-17 lyfkotihlh 3:two
6 mglmmmmrmm 3:under
38 fuojhrqfml 3:up
-4 lkjrmlmpmm 3:use
15 - 3:uses
-16 lykhmillml 3:using
-8 mkvomklmmm 3:very
-2 ilyclmmkml 3:wait
-17 mfkvmmkmmk 3:waiting
-12 mkmpmlmmmm 3:walking
-16 xpjhlmllml 3:want
-2 mmkemmwmmm 3:wanted
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
-6 lkiynrillj 3:work
2 mnkqmmmmmm 3:working
1 - 3:worried
-6 hrllkgfwml 3:write
0 lykbmjlmmy 3:writing
2 mmlmmmommm 3:year
1 - 3:yoga
-43 ymhacayrlh 3:you
-32 lppmqjmhlf 3:your
59 kyalakhejr AHEAD
12 - AHEAD>AHEAD
-3 lvillkliml AHEAD>CHAT
-4 mmmommmmll AHEAD>I
11 - AHEAD>LASTING
1 mlirmmmmmm AHEAD>NOW
32 mlmmpmmmml AHEAD>SPAN
15 - AHEAD>and
5 - AHEAD>at
12 - AHEAD>for
-13 mqlklkpmmk AHEAD>to
-1 mqkikvmmlm AHEAD>w
-43 yeocvnalaa AUX
-10 kqrkkthllv AUX>'ve
48 hsgcyldkks AUX>-ed
-55 javyahkifm AUX>-ing
-17 kiypilfllj AUX>-ly
36 ykldylijmj AUX>-s
37 ltliiuklmu AUX>0
7 mtmlflmmmm AUX>AHEAD
-11 ghygqjljmk AUX>AUX
8 llmlommmmk AUX>CONDITION
-1 ygocdgiukj AUX>DEICTIC
-20 kltjimllvk AUX>HOME
21 oygekaikgk AUX>I
16 lkllyrjmkj AUX>LASTING
-5 ssijmhlxmm AUX>LIKING
2 ijynnkqjmj AUX>MOOD
18 mfikkypmuj AUX>MY
-5 lksbjlymml AUX>NOW
-38 lkkyakkmmm AUX>PLAY
-3 lihitlpkml AUX>PRAISE
2 - AUX>SPAN
-4 llelllsvmm AUX>THANKS
17 mmmlmmmmmm AUX>THIRD
-2 tlmjlmllml AUX>WE
-15 lkykklmmlm AUX>WH
1 jkmmpmmmmj AUX>WORK
6 hydogkailh AUX>YOU
-24 psnhkyaylh AUX>a
-30 kriioyjlml AUX>an
7 lklrlklmml AUX>at
18 - AUX>bad
-15 gxjlginwly AUX>be
-2 mmjsmlmmmm AUX>eat
-7 llijnxkllk AUX>fly
5 mlfmlmymmm AUX>for
-5 nhvglkklmm AUX>go
6 qmlrlhhjkj AUX>in
-1 mminmlummm AUX>let
1 lifnnayxqc AUX>not
41 mftnlnjmll AUX>on
-21 mjlqiukmmk AUX>out
-3 kkjnsljmml AUX>see
-13 kfhyijhmxl AUX>so
5 - AUX>ten
-16 ynlhrhehii AUX>the
-3 nyjiihlklv AUX>to
-6 jmupflplml AUX>too
-17 kiyalkglml AUX>try
5 - AUX>two
6 hkoeyyaaav AUX>w
-97 pyyaaaaybv CHAT
3 mwlljlmlll CHAT>-s
-26 mmmlllmmlt CHAT>0
-17 jvyaajiylh CHAT>AUX
-2 mdjlmllymm CHAT>DEICTIC
-9 luriljlljy CHAT>I
10 mkvmmmllml CHAT>MY
-6 olmmklmlmr CHAT>THIRD
0 nulmkmmlml CHAT>WH
-1 liqummllmm CHAT>YOU
-4 lyjllkmkmj CHAT>and
-3 lnimlllrmk CHAT>as
11 mlllkmlkmy CHAT>com
-2 yiolllllmk CHAT>for
10 ligklllymk CHAT>in
2 mmmnmmmmmm CHAT>me
-10 hyjjmjljlm CHAT>of
0 lmjmkmlrmk CHAT>the
32 ydhhgidylj CHAT>w
-83 ayaaaaapay CODE
8 lykdijijkj CODE>-s
-7 mvljhmmlmi CODE>0
-10 iyhlohkkjh CODE>AUX
-8 lrkkmmmmmm CODE>CODE
1 kycjjklhml CODE>DEICTIC
-14 msmklmkmml CODE>LASTING
-4 mpktmmimmm CODE>NOW
-5 lrkkmmmkml CODE>WH
-22 lyjhjjlmmk CODE>and
-8 mjmomlmmmm CODE>at
-22 mslkmlmmmm CODE>but
18 llljjllkmu CODE>for
-5 mtslelmmml CODE>has
0 momkmlmkmm CODE>in
-6 msljklmkml CODE>of
2 momkmmmmmm CODE>on
-20 ktiillllmx CODE>to
-26 najkijjyly CODE>w
191 lkepoilmyk CONDITION
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
8 llliokmmsk CONDITION>to
9 mlgvmmmmmm CONDITION>w
140 msaayybhyy Capital
-90 iyyacdagna DEICTIC
5 uayqgdyffd DEICTIC>'s
-34 kpsnflhlli DEICTIC>-ed
-2 qllmjsmmlj DEICTIC>-ing
-31 yyoaygaekd DEICTIC>-s
24 mkkpmmmmmm DEICTIC>AHEAD
-19 hiycakyvka DEICTIC>AUX
-37 gryahjkple DEICTIC>CHAT
-29 kyfhkjknlk DEICTIC>CODE
-25 kyydahniml DEICTIC>DEICTIC
7 mlijqvmmml DEICTIC>HOME
27 liarkysmuj DEICTIC>I
17 - DEICTIC>KIN
15 mkklmxmmmm DEICTIC>LASTING
-1 mkpjmrmmmm DEICTIC>MY
-1 jacygjfllk DEICTIC>NOW
3 mmkmommmmm DEICTIC>PET
-9 ljtftpmmlm DEICTIC>PLAY
51 ljdmsiylwj DEICTIC>SPAN
-13 mlklmmwmmm DEICTIC>THANKS
8 mlgjvrmmul DEICTIC>THIRD
25 llmllhtmll DEICTIC>WH
1 ohyaglgklm DEICTIC>WORK
-1 llgljmtmmw DEICTIC>YOU
-5 norhljlkml DEICTIC>a
15 mllmqmllmk DEICTIC>aid
-6 mdsjmllymm DEICTIC>and
-1 nmmjlmmmmm DEICTIC>any
-13 mpokmmmmmm DEICTIC>but
-13 mhhrlllymk DEICTIC>by
30 - DEICTIC>day
-8 cupkmjimrm DEICTIC>for
-2 mjluokmmmm DEICTIC>has
-16 kipfjklyml DEICTIC>in
20 mklmmtmmkm DEICTIC>of
-1 sojllllmmm DEICTIC>on
-3 kkyakmlmml DEICTIC>out
-2 ollmgrmmlm DEICTIC>the
20 kqdqjlxkmy DEICTIC>to
3 mmmmmmlmmm DEICTIC>too
2 lyjjlmlhml DEICTIC>two
8 mwqmmmhgmm DEICTIC>up
-53 yyaqywmyim DEICTIC>w
-7 lkrlkmkmmm DEICTIC>way
89 vaasyyadyi HOME
12 - HOME>AUX
8 pmmmmjmmmm HOME>DEICTIC
3 lmkmwljlml HOME>LASTING
-12 lmixjmjlml HOME>NOW
1 mlmkismmlm HOME>THIRD
-9 mlmmktlmml HOME>a
10 - HOME>and
6 mmmnmllmmm HOME>by
-4 mikkyimmml HOME>has
-12 piiawokhqt HOME>in
1 mmmljqlmll HOME>on
12 - HOME>out
-1 mmmkplmmmm HOME>the
-10 lnlhjwmmyi HOME>to
63 olkplmlmml HOME>w
20 mayjayaaya I
-13 hddyaufatn I>'m
10 owbwceafpt I>'ve
8 gyoyqfgjyh I>-ed
0 mktglslmmm I>-ly
-14 loqdmkplkl I>-s
19 jbywaqrrya I>AUX
7 ommmmmmmmm I>CHAT
6 mllmmulmlk I>CODE
-6 ljkjixlmqt I>HOME
31 mlrllklmmm I>LASTING
27 geyekhegpl I>LIKING
-21 imnhfuoohp I>MODAL
-6 unkpkimkll I>NOW
18 - I>PLAY
11 mlmikolmwl I>WORK
5 nmmmmmmmmm I>ask
-14 lmogmltmmm I>bet
-2 mmjrmmimmm I>buy
8 - I>eat
-1 bykolgillh I>get
10 mkkrlklmkv I>go
-1 kgjvlihlll I>got
-22 kgjojqilwk I>had
8 - I>met
0 mmmmmmlmmm I>owe
-6 lkklltkmul I>own
-1 slmmmhmmmm I>pay
-4 msmlmimmmm I>put
-7 mlmkmommlm I>ran
2 moklmmmmmm I>run
-3 mmllljmmyl I>saw
-11 lkwimlglmm I>see
-4 qkkkmvmmlm I>the
26 mqkmmmmmmm I>use
-5 sfyayyayxa I>w
14 mmmmlmmmmm I>won
-64 yalaoyqidb IF
6 ujkljslllm IF>DEICTIC
-20 lcfdfyflfg IF>I
-21 mdmmlwlmll IF>MY
-1 yhnkxkfmmm IF>YOU
181 daaygsyjvi KIN
-7 momlmllmmm KIN>'s
18 - KIN>-ed
40 - KIN>-s
2 - KIN>0
-37 kdkyarhlkl KIN>AUX
8 lmllrllmmm KIN>DEICTIC
10 - KIN>HOME
2 mmkmmlslmm KIN>I
11 - KIN>LASTING
30 - KIN>NOW
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
-5 mklkwkkmsk KIN>w
122 oaaayvygpu LASTING
12 mjtlmlmmlm LASTING>-ed
-13 mshjyljmml LASTING>-s
10 - LASTING>AHEAD
-1 lmlkymhlmk LASTING>AUX
19 mnmmmmmmmm LASTING>CHAT
-4 mmlmkmpmmm LASTING>DEICTIC
26 - LASTING>I
2 - LASTING>KIN
16 - LASTING>LASTING
14 mllmlmtmml LASTING>MY
17 - LASTING>NOW
14 - LASTING>SPAN
10 - LASTING>THIRD
-34 ljjjdkymlg LASTING>WE
2 - LASTING>WORK
5 - LASTING>a
13 - LASTING>and
3 - LASTING>at
-4 mlmfkjtmxl LASTING>day
20 - LASTING>eat
-11 mtmimkmmmm LASTING>got
10 - LASTING>had
23 - LASTING>the
8 mllrmmmmmm LASTING>to
2 - LASTING>two
-15 levmkygjkx LASTING>w
32 rhyabasuya LIKING
2 mktiymgkll LIKING>-ing
43 - LIKING>-s
-7 lljlxmjlmm LIKING>AUX
-8 pangfhrryk LIKING>DEICTIC
-10 mwjpmllllm LIKING>I
-11 mlllmlmmsm LIKING>MY
23 - LIKING>PET
7 - LIKING>PLAY
-15 jluimmjmmm LIKING>WH
-23 kpihilximk LIKING>YOU
-7 lstjggkyml LIKING>a
4 mmlllkmmul LIKING>me
4 mkximklmmm LIKING>of
7 mollmmmmmm LIKING>tea
-37 kbydlkktlm LIKING>the
21 wvlhliihlj LIKING>to
51 pjtpgioktk LIKING>w
-59 hysablpyey MODAL
3 myodlfgqlj MODAL>LIKING
-6 mkcymlkmmm MODAL>PRAISE
-8 mkkjmymmml MODAL>be
-2 llmmlnmmmm MODAL>buy
-6 lkrjmkwmmm MODAL>say
26 qitikoimll MODAL>w
-63 sakyaamaci MOOD
-2 lrkjulmmmm MOOD>-ing
3 slhiymilml MOOD>-s
-1 smgvkmhmml MOOD>AUX
18 llyjklokml MOOD>CHAT
-6 llqnklimmm MOOD>DEICTIC
6 jjyhljdlkl MOOD>I
10 - MOOD>KIN
0 mmimmmtmmm MOOD>LASTING
-3 mpijjmvlml MOOD>MOOD
-18 klaujlpmml MOOD>NOW
2 kltkrljmmk MOOD>PERSON
-6 mmafmmymmm MOOD>THANKS
1 gldvsmtmmm MOOD>WH
-7 llvljmemmm MOOD>WORK
0 lmskmmimmm MOOD>YOU
2 - MOOD>a
11 lpliklymml MOOD>and
7 llmnmmlmmm MOOD>at
-7 lkitjmrmml MOOD>day
-9 kkkhylmmml MOOD>for
24 lllslmmmmm MOOD>in
-6 lljlmlvmmm MOOD>new
-12 ijymfkcmlr MOOD>to
13 lipkaqwiku MOOD>w
77 ayaparunyy MY
33 - MY>-ing
6 laayofojhq MY>-s
4 - MY>0
-7 lpthlkkvll MY>CHAT
-38 lyjfigdijf MY>CODE
8 - MY>CONDITION
44 mfkjjksyml MY>DEICTIC
21 miljwhmmul MY>HOME
72 mcirjillur MY>KIN
-37 nkmtkijmwl MY>LASTING
-2 kjwkkiumul MY>LIKING
3 - MY>MOOD
12 mlmmmmmmmm MY>NOW
-42 ayiajhgijj MY>ORDER
-10 losdfexjty MY>PERSON
44 mjmokqlmml MY>PET
14 - MY>PLAY
21 - MY>PRAISE
3 mlqmmmlmmm MY>SPAN
-11 ldljjrjlyp MY>WORK
5 - MY>arm
-7 milgmlylmm MY>bad
1 - MY>bro
-10 mllpmmjmmm MY>bus
5 mkmpmmlmmm MY>car
5 mpmkmlmmmm MY>new
17 - MY>old
24 - MY>own
-18 mklrmmlmmm MY>pen
4 - MY>phd
3 - MY>two
-18 qtajiyjaax MY>w
-13 mljrmmlmmm MY>way
-98 kaayaaiaaa NOW
14 mmlnmmlmmm NOW>'ve
1 jgypiihllj NOW>-ed
-29 qggveksklj NOW>-ing
-13 unqflmnmml NOW>-s
5 isyapmglml NOW>AUX
-1 ktknmmmmmm NOW>CHAT
-9 lqltglhlml NOW>DEICTIC
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
8 klktlmimml NOW>got
2 mmkpmllmmm NOW>had
-1 mmkplmkmmm NOW>in
8 mmlmmmlmmm NOW>on
9 mkmommmmmm NOW>put
16 mmmnlmmmmm NOW>so
-10 mimrmlmmmm NOW>to
2 oyyhmgaljh NOW>w
52 ayaahqakjy Number
-30 tyaameassh ORDER
-2 mplqlmlkmm ORDER>-ing
7 tikkmmmmmm ORDER>-s
30 mumklmlmmm ORDER>AUX
3 mnmmmmmmmm ORDER>ORDER
-11 mqmlmlmmmm ORDER>and
-8 mplkmmmlmm ORDER>for
-3 mslhlmkmmw ORDER>has
-6 mommmmmimk ORDER>of
3 mmmlmmmmmm ORDER>on
-16 mnmkllmmyk ORDER>to
14 julkmmmmlm ORDER>w
91 kcvatoyhny PERSON
5 - PERSON>'s
17 - PERSON>-ed
31 kyqfqjflll PERSON>-s
22 kkeqllymml PERSON>AUX
7 - PERSON>HOME
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
5 mmmlqkmmmm PERSON>on
-2 ndjnymflvj PERSON>w
-10 mlmlplmmml PERSON>won
79 xcaquyejkf PET
13 - PET>'s
4 - PET>-ed
4 mkmommlmmm PET>-s
-9 kijnukkllj PET>AUX
4 mmmmmnmmmm PET>I
3 - PET>WH
16 - PET>and
2 - PET>for
-1 nlmmlmmmmm PET>to
33 mlmommmmmm PET>w
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
2 mlmrmmlmmm PLAY>and
-18 mlmlumklmi PLAY>for
-2 mmmkqmmmmm PLAY>has
6 - PLAY>in
-10 mklpmlmmmm PLAY>on
28 - PLAY>the
6 lsjsqlijml PLAY>w
-15 aayaqcwaga PRAISE
2 mmtlkmlmmm PRAISE>!
-1 mlakkmymmm PRAISE>-ing
-8 ljbklmylmk PRAISE>-s
3 lmullllmkm PRAISE>I
-5 lswamlpmmm PRAISE>NOW
13 - PRAISE>PERSON
-1 mlylkmllml PRAISE>but
-3 jlklkmwmmm PRAISE>day
-1 nkkmimvmmi PRAISE>for
-3 lljjkmymml PRAISE>to
15 hrcnyhjlll PRAISE>w
189 fdafylyeyy SPAN
-7 mqmlnlkkml SPAN>-s
1 - SPAN>0
-12 llmkppmmll SPAN>AUX
12 - SPAN>I
-1 mlmmlmpmml SPAN>LASTING
10 - SPAN>LIKING
1 - SPAN>MY
1 - SPAN>NOW
2 - SPAN>PERSON
8 mmmlgmwmmm SPAN>SPAN
-6 mlmmpmmmml SPAN>THIRD
15 mlmmmllmvl SPAN>and
11 - SPAN>at
5 - SPAN>for
3 mlmmktlmml SPAN>in
-4 mlmlhmmmmx SPAN>of
0 mlmmmnmmmm SPAN>old
1 mmmlplmlmm SPAN>the
2 mmlmmmommm SPAN>to
-28 lukscijlms SPAN>w
-42 aacaaeyjkk THANKS
-4 ellkmmsvmm THANKS>DEICTIC
10 mmolmmlmmm THANKS>I
16 - THANKS>MY
-1 mmjllmplml THANKS>THANKS
-6 liuckkolms THANKS>YOU
-5 mlghkmykml THANKS>for
-3 mltkllqmmm THANKS>to
-1 mmkllmpmml THANKS>w
25 tayyvxaaya THIRD
28 lmhyfjjlll THIRD>'s
-13 lqfdxqllsk THIRD>-ed
-12 jayhjyjlxg THIRD>-s
21 ijnymkkkkk THIRD>AUX
4 mlmjvlmmlm THIRD>DEICTIC
7 llmknkmlmr THIRD>HOME
13 - THIRD>KIN
6 - THIRD>LASTING
-16 mlmklilmyl THIRD>LIKING
32 lmrujmklll THIRD>NOW
5 mmolmmmmmm THIRD>WH
17 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
-11 mmmkgvmmmm THIRD>has
-12 llkpqlkmlk THIRD>say
2 yejhmyikyg THIRD>w
9 gjpythtcer WE
6 myiffismmh WE>'ve
22 - WE>-ed
-7 mmlrkmkmml WE>-ly
17 gmlyajpkly WE>AUX
-26 ljkoekymlh WE>DEICTIC
3 mnmjvilmml WE>HOME
-8 lalllyhmll WE>IF
-2 llmkrmlmml WE>LASTING
13 mlkqlmimml WE>NOW
-11 mqlpkkkmml WE>PLAY
-3 mqluikjlml WE>go
3 mmkolmmmmm WE>got
-8 mkittlimlk WE>had
18 - WE>in
-8 phmlmqkmml WE>say
5 okyalfwiky WE>w
-32 yuhfaaoafa WH
-7 llkjlmplml WH>'s
17 tmmllmlmmm WH>-ed
27 ayriciyjll WH>-s
-6 vwbeasfjig WH>AUX
-19 uifwlljllm WH>DEICTIC
17 gvmjjhilpt WH>I
14 - WH>MY
-2 dlklmmymmm WH>PRAISE
13 ylllllmmmm WH>THIRD
1 laytvhallk WH>YOU
-5 aluyllxmmm WH>a
-1 mmokmmkmmm WH>not
-30 ybxevilllk WH>the
14 ygbolmhkmi WH>to
-4 yoefvgekli WH>w
119 aoydvfacyn WORK
-12 lkllmmmmly WORK>'s
23 lsiirmllll WORK>-s
-26 kqjimulklp WORK>AUX
20 - WORK>I
6 - WORK>LASTING
6 mkqmkmmlmm WORK>LIKING
-28 ljmykkimll WORK>NOW
13 jkmmqmmmmk WORK>WH
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
41 lointhklvk WORK>w
-121 yayaaiyjan YOU
-9 ijrjwkolmg YOU>'ve
-10 ikygkldmmm YOU>-ed
-1 vmkkkmpmmj YOU>-ing
-8 lltlgkelmy YOU>-ly
5 njqjpmmmmk YOU>-s
-26 uyqacuygkk YOU>AUX
17 kgxqkjaumh YOU>CHAT
-4 mhskllmmmy YOU>CODE
-1 tsfqklhjmr YOU>DEICTIC
-11 smisiljmml YOU>HOME
-9 lljmkkxllj YOU>KIN
-1 pmmmmmhmmm YOU>LASTING
-2 vljkllfkml YOU>LIKING
-1 rlqlllhmml YOU>MODAL
-1 umasmmgmmm YOU>MOOD
-5 mlnaklxmml YOU>NOW
-1 liiymklmmm YOU>WH
-14 mvpkllllml YOU>WORK
-6 lqjlmlrmmm YOU>a
-1 llfljlymmk YOU>all
-15 lkikiuumkg YOU>and
-12 kkiyhhhmly YOU>at
6 mlxlllcmmu YOU>for
-2 plslymbjml YOU>get
0 mmikllymml YOU>go
-1 lltllmglmm YOU>got
-3 mlylkkimmm YOU>had
0 mmqklmqmmk YOU>so
0 mrjnmmlmmm YOU>the
3 jwmilojwkk YOU>to
-5 lmallmymml YOU>too
-1 mllqmmkmmm YOU>up
-15 bkscpyoohq YOU>w
-10 lllllrlmtl ^ "
-1 mkyljmjjml ^ 'll
-7 ylllmjmmll ^ 'm
-2 ylklkmklmm ^ 're
-5 ukfkklylml ^ 've
-5 llmlkvlmlj ^ *
-13 tfigyjvlmi ^ a
-12 lkklskmmrl ^ according
-2 mjlllmjwml ^ add
4 mmjllmplml ^ after
-3 llujhmklmy ^ all
20 - ^ allergic
-6 mmlmlmrlmm ^ almost
-1 umlmmldmmm ^ and
-1 mhkmmmkyml ^ answer
-1 yjrlimjlmj ^ any
-3 yjlkmmklmi ^ anyone
16 - ^ art
-10 khijjyplth ^ as
-5 lymkkmlmml ^ assume
-9 mllvkljlml ^ at
-4 mdkkmkuxmm ^ be
-7 mhltjlomml ^ been
14 - ^ being
7 mmwmjmkmml ^ both
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
1 mlmqlmllml ^ done
7 mmmmplkmmm ^ every
-2 lkhkymklmk ^ everyone
-8 mwlkjlhlll ^ explain
-3 lljykmhlml ^ finally
-5 lhuieuslkw ^ for
-7 mmllslimml ^ friends
-2 mljlkkkkxy ^ from
-5 mlmllllmmk ^ give
-1 mymkmlhimm ^ go
30 llkwhmllmk ^ going
-4 jkngplpkli ^ good
9 - ^ growing
-1 mmhllmumml ^ happy
-2 lkktnlilml ^ having
3 jkloeyjkqk ^ he
8 mmkmmmmmmm ^ hello
-2 mrllmmjjmm ^ help
11 - ^ her
-29 llcgklylll ^ here
0 mmklkmplml ^ hey
16 emmmmmtmmm ^ hi
8 mmkkmllmum ^ his
-4 llmjkmxlml ^ hmm
0 lmkijmymml ^ hope
-13 tjijejhlll ^ how
7 fprwacsmaa ^ i
-11 mjikttjlij ^ if
-4 ljkmltklll ^ imagine
-4 mullmljgml ^ improve
-44 gjhfoypxnd ^ in
-2 mmmjklmrmm ^ include
2 yhlijlmlml ^ is
-4 dgmyrghrkb ^ it
15 - ^ job
32 yubtelmilk ^ just
9 meummmjomm ^ keep
-11 lmllrllmmm ^ kids
-2 mlmmlrmmml ^ last
-3 lmlqmklmml ^ later
-22 koqghvsfki ^ let
-17 lmlkymhlmk ^ life
-5 klinilukmk ^ lol
-13 llkkgtylmk ^ long
-1 mmvmjmflml ^ looks
-11 lljktltlml ^ love
-10 lpikjlhumk ^ make
-8 mlwokmclml ^ me
5 - ^ mom
-12 mlljyllmlk ^ most
-15 ayhyanltna ^ my
-7 lmllrmlmml ^ nature
-2 tlluimjjmk ^ need
16 mmsldltlml ^ never
3 myglkmiimk ^ next
4 llglkmqlml ^ nice
14 - ^ nimbus
14 jrpcckxpmj ^ no
-1 klhkymhkml ^ nobody
8 glwpimjjml ^ not
9 llyjpmgkml ^ nothing
-2 iyhllmliml ^ now
0 mmkvlmlmml ^ off
14 llyijmclml ^ oh
-15 hknhijyklj ^ okay
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
-5 mkpqmkmmjl ^ right
-5 llsjimxkmi ^ same
-5 mjlllsrmkl ^ say
-1 mllrjlpmml ^ see
5 jinwjqhkxj ^ she
7 ommmmmmmmm ^ should
-15 mlllilummk ^ since
-6 ukjyesdkmk ^ so
-1 lmgkvmilml ^ some
18 - ^ someone
-1 lleyjlolml ^ sorry
-5 mlwljmglml ^ sounds
-5 llxpjmelml ^ still
-3 llmxglllmj ^ stuck
-16 lkljltlmkk ^ suppose
-1 melmlmrpml ^ take
-6 trjlklqkml ^ tell
-1 lluklljmms ^ thank
0 mlklkmqiml ^ thanks
-16 idycaicijg ^ that
27 aypkthabya ^ the
-7 mvkplllill ^ then
16 lifvukmlmk ^ there
-12 ikioxjiklk ^ they
-15 jayiljojly ^ this
24 lmlqlllmmm ^ today
-4 mmmommmmll ^ tomorrow
0 llmommmmmm ^ tonight
-1 lmmplmkmml ^ too
2 llktkmlmmk ^ trying
2 - ^ two
-1 melllmkymm ^ use
-9 mkmjtmllmj ^ water
22 dutuqafikj ^ we
9 llljlmplml ^ well
-2 kfnsejrklk ^ what
6 yllgwkglmj ^ when
-4 tlkllmjmml ^ where
0 wklllmilmm ^ which
-5 gllkhlylmm ^ who
4 thlkklklml ^ why
-3 mkkljmxlml ^ wish
0 gukmmmllml ^ would
-2 lluljljmmm ^ wow
-6 lhllkmkuml ^ write
-1 lmwkkljmll ^ yeah
1 lrphilyfmk ^ yes
8 - ^ yesterday
-5 pkxewvfflg ^ you
-6 iyyialermd ^ your
-10 lllllrlmtl ^>"
-7 ylllmjmmll ^>'m
-5 ukfkklylml ^>'ve
-5 llmlkvlmlj ^>*
22 mvktklklmi ^>-ed
0 gahyyvaepb ^>-ing
-1 uimygtakmk ^>-ly
-20 adrayfayly ^>-s
0 lygnkmhilk ^>AHEAD
-4 ymoaadgtjd ^>AUX
-36 kbjiiijtiy ^>CHAT
-21 lgljthllky ^>CODE
23 - ^>CONDITION
-36 aftpyavfef ^>DEICTIC
8 - ^>HOME
7 fprwacsmaa ^>I
-44 ksedoyekff ^>IF
-1 lllktlkmml ^>KIN
-12 jjngjsyjmg ^>LASTING
-12 klekslykmk ^>LIKING
-23 jgjhghygjc ^>MOOD
9 awhyclitmf ^>MY
42 rydyaincjg ^>NOW
-4 mmllslimml ^>PERSON
-13 lmljsklmml ^>PET
17 mvlmpmjjml ^>PLAY
1 kkyhdkejli ^>PRAISE
-26 llmlklllmu ^>SPAN
9 cjkgckyglo ^>THANKS
15 cdgylyagye ^>THIRD
22 dutuqafikj ^>WE
-13 yadcacpfjd ^>WH
21 lmikymkmmm ^>WORK
-18 kwyagtaklu ^>YOU
-13 tfigyjvlmi ^>a
-2 mjlllmjwml ^>add
-3 llujhmklmy ^>all
-1 umlmmldmmm ^>and
-1 yjrlimjlmj ^>any
16 - ^>art
-10 khijjyplth ^>as
-9 mllvkljlml ^>at
-4 mdkkmkuxmm ^>be
-7 mlmlvllmmk ^>by
-5 lhuieuslkw ^>for
-1 mymkmlhimm ^>go
-4 llmjkmxlml ^>hmm
-44 gjhfoypxnd ^>in
-22 koqghvsfki ^>let
-5 klinilukmk ^>lol
-8 mlwokmclml ^>me
14 jrpcckxpmj ^>no
8 glwpimjjml ^>not
0 mmkvlmlmml ^>off
14 llyijmclml ^>oh
0 mllvkmklmm ^>on
3 mklvkmlmmm ^>out
-5 mjlllsrmkl ^>say
-1 mllrjlpmml ^>see
-6 ukjyesdkmk ^>so
27 aypkthabya ^>the
-1 lmmplmkmml ^>too
2 - ^>two
-1 melllmkymm ^>use
-9 cshaxayyyy ^>w
-2 lluljljmmm ^>wow
1 lrphilyfmk ^>yes
7 pyaaqyffaa a
-5 lqliplmlmk a 0
5 - a 0000
2 - a baby
-9 mjlrmllmmm a bad
5 mnmmmjmmmm a bakery
11 - a band
-10 mlmllplmll a bank
-10 mijxmlkmmm a beer
0 mlmmmnmmmm a beginner
-2 kinvuehlly a big
15 - a bike
-8 momkllmmmm a birthday
-19 ljvirismmk a bit
10 mmmmlmmmmm a boat
23 ofmxjllkmm a book
23 ltmlhlmmmm a boy
-1 leuvkklmml a break
25 - a cabin
-11 mpllllmlmm a call
26 mjmmmnlmmm a car
-3 mikknqlmmm a cat
-10 msmhmkmmmm a charge
22 - a charity
-13 momkklmmml a cheap
7 mklmrmmmmm a child
-4 uojkmkmlmm a claim
-7 mgiylkllmm a coffee
-4 slgmlmmmmm a cold
0 mlmlvllmmk a community
7 - a conference
0 mnmmmmmmmm a cover
-6 mjmppllmml a cup
-11 lsmgmllmmm a customer
15 mkklmxmmmm a dancer
8 jkltrkkmml a day
14 - a dental
-27 lvmldklmml a detective
11 - a diabetic
-3 llklvlkmmm a difference
64 - a divorce
6 mmllqmkmmm a documentary
8 msmmlmmlmk a dog
-15 mkkjmpmmum a dream
9 - a family
4 - a farm
-11 mlljkmvmml a few
24 - a firefighter
3 ommlmmlmmm a flat
10 - a food
-19 lwijmkmmmm a form
10 mollmmmmmm a friend
-1 mokmmmmlmm a function
-8 mpmnmjlmmm a game
-23 mqlkmmlmmm a gift
14 mlmmktlmml a girl
-3 qnvfmkllmi a good
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
-9 hrjlmkmkml a list
-13 mirsmikmmm a little
12 mmmmmmlmmm a living
-5 mqmmmjklmm a logo
-5 jlnykjjmmm a long
-10 mgtqmlmmmm a look
-2 kbykojnkmj a lot
1 mkmkwmmmmm a marathon
3 mnmmmmmmmm a marketing
-6 lllyhkhlmk a meeting
-4 mikrmlmmmm a minute
8 - a miscarriage
-1 mjymkkmmmm a mistake
-1 mimmmqlmmm a month
11 - a mortgage
7 - a mother
-6 milumhlmmm a movie
-31 lfgyijkmmm a nap
-9 lkkjtlilms a new
11 - a newborn
18 - a night
14 - a nonprofit
22 - a nurse
-5 mnmlmlmmmm a pair
-10 mmmkgvmmmm a parrot
7 pkmmlmmmmm a passport
-26 lftgkklymm a poem
6 - a pottery
-10 mqmjmlmmmm a presentation
-21 mpqjlklmmm a problem
-9 yalllmlyml a question
-2 yqlhmmllmm a quick
-6 mqljmlmmmm a quote
8 - a raise
9 mpmllimlmm a recipe
-11 mnkrmmmmmm a red
-11 oukjjlmkml a refund
-10 ksljllmmmm a report
11 - a rescue
-11 momjmlmmmm a restaurant
11 mikmmtmmmm a room
0 mklwglmmmm a rough
12 - a scholarship
-11 mklpmlmmmm a sec
3 mjrkqllmmm a second
-10 ipjjmllymm a short
-2 mejwmlmmmm a shower
3 - a single
16 mlkkhlylmm a small
0 mommmglmmm a song
-15 lrkeujlmmm a speech
-13 ljrislklml a story
-22 llljyklmml a strange
-2 lpllkmmmmm a string
18 - a stroke
-1 wsklkljmmm a synonym
-10 laqilklumk a table
7 rmmmmklmmm a teacher
-18 mkjmmwlmmm a terrible
-8 ltmlllmlmk a text
-16 lklkixmmmm a time
-3 momlmkllml a title
-11 mimqmmmmmm a train
-21 mmmlollmml a triangle
4 mnmmmmmmmm a trip
-1 miqkmmmmmm a try
-13 mlmlmtlmkm a vampire
6 - a vegan
1 - a vegetarian
13 - a vet
-2 mklvkmlmmm a walk
-2 mkllnmmmmk a way
6 - a website
-12 mmmlllomml a week
8 - a wheelchair
14 - a year
6 mimklmmmmy a>-ed
-8 kkkvspgkmh a>-ing
0 mikmqrmmml a>-s
-5 lqliplmlmk a>0
-28 wtfikilwmi a>CHAT
-24 iqjcihkrlh a>CODE
30 - a>CONDITION
43 olmlmmlmmm a>HOME
31 mklmrmmmmm a>KIN
-25 qoyjginllh a>MOOD
5 lboopkwlml a>NOW
-7 uygfsjkjml a>ORDER
36 pnkinyjmkj a>PERSON
-2 mnhngyjllj a>PET
26 mpmnmjlmmm a>PLAY
2 hujklkumml a>PRAISE
-11 lrlkgqnllj a>SPAN
36 - a>WORK
-9 mjlrmllmmm a>bad
-2 kinvuehlly a>big
-19 ljvirismmk a>bit
23 ltmlhlmmmm a>boy
26 mjmmmnlmmm a>car
-6 mjmppllmml a>cup
8 jkltrkkmml a>day
-11 mlljkmvmml a>few
20 - a>lab
-2 kbykojnkmj a>lot
-31 lfgyijkmmm a>nap
-9 lkkjtlilms a>new
-11 mnkrmmmmmm a>red
-1 miqkmmmmmm a>try
13 - a>vet
-12 eyafhyaada a>w
-2 mkllnmmmmk a>way
-7 yygjtcqfic about
-6 mhmltllmmk about 0
-10 lvkcmykmml about a
4 - about five
-5 yglohlyaml about it
12 yclhmlymmm about my
-12 mimlkelymm about rain
11 - about six
-5 jplllksmkl about that
-9 vwjikilhml about the
-26 khgykkfmml about to
4 mtljmmmmmm about two
-2 iiwommmmmm about what
18 gmeymmfmmm about you
-1 lylljlmhml above
7 - abroad
7 - abroad $
8 - accept
20 - accepted
14 - accepted into
33 - accident
25 - accident $
-12 lkklskmmrl according
-12 lkklskmmrl according to
23 lslkmlkkml account
-13 lrllmlkkml account $
12 - account with
-14 mymlkklkmm act
-14 mymlkklkmm act as
-14 mymlkklkmm act>as
22 mllkulmmmm acting
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
30 - adopted
5 - adopted a
31 - adopting
31 - adopting $
-20 mkmlqlllmm adults
1 lkyhllhlmk advice
-5 lkyillhlml advice $
13 - afford
18 llomjvkmml afraid
17 llmmjvmmmm afraid of
15 lkfyjjkkml after
3 - after my
34 mnmlmmmmmm after the
3 - after watching
0 mgmrmmmmmm afternoon
0 mgmrmmmmmm afternoon $
-50 fglyndmylg again
-31 lknyihoelj again $
39 olmmmmlmmm age
-14 ljqflkykmj ages
-7 mkqhlmwlmk ages $
2 lklkjsvmmk ago
-3 lllkllvmml ago $
15 - ago and
-35 lkyalkfkml agree
-23 lmugmlklmm agree $
-2 mlrkmljmmm agree with
-1 mqllllmlml ahead
-1 mrmlmlklml ahead and
15 mllmqmllmk aid
1 lqmmikmmmk airport
1 mrmhmkmmmm airport at
-41 iccjyfymky all
-4 llojhlylmk all $
-1 nklplmlmmm all day
-17 mlkrkmlmml all night
0 mluqkmkmmj all of
-4 mlmqmlmmmm all over
9 kkdjokvomh all the
-8 llgdslvlmy all>-s
-1 nklplmlmmm all>day
0 mluqkmkmmj all>of
9 kkdjokvomh all>the
-16 ljdyukjmmk all>w
21 mmljmkmmtm allergic
20 mmljmkmmtm allergic to
11 - allergy
-14 lkfujlnlml almost
-10 mmkpmmkmmm almost done
3 mmmglmummm almost every
-3 mlktlmjmmm almost there
6 mliqmlmmmm alone
7 mminmmmmmm alone $
0 mmmmkmmmmm along
-20 kyragkhlmj already
-17 mvldlljmmm already $
-4 msqemmmmmm already tried
16 llfmdmylml also
54 mmmlommmmm always
9 - always wanted
1 mmykhmflmm amazing
3 mmrmjmglmm amazing $
-7 gyaaxylrib an
-2 mklmmqmmmm an animal
26 - an app
-21 msmklljmmk an email
-24 lpohlllmml an error
-24 mtmjmlmmmm an essay
20 lykmjlkmmm an expert
-19 lfkqrlkmmm an hour
12 - an insurance
4 - an interview
24 - an introvert
15 - an office
25 - an old
9 - an only
-6 lydgmmkwmm an>CHAT
-3 ltoflllmml an>CODE
-19 lfkqrlkmmm an>NOW
15 - an>WORK
25 - an>old
15 hyahvqrijf an>w
5 ayaaayrlyy and
-1 mmmlmpmmmm and 've
-15 mnmlklmmml and 0
46 tjlionmmml and a
-16 mlmmmjmmvl and found
-10 mlksmkmmlm and he
-17 ioieisjlmh and i
6 lovhmklmmm and it
-8 mllmllomvl and love
18 - and my
-10 mslgmommmm and never
1 msllmlmmmm and now
-2 mllommmmml and ready
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
-1 mmmlmpmmmm and>'ve
-9 lkkkfyllkk and>-ed
-1 mflrmlltmm and>-ing
8 kyhfggwgux and>-s
-15 mnmlklmmml and>0
-10 mlkujrmmml and>AUX
4 lmvhmrkmkl and>DEICTIC
11 - and>HOME
-17 ioieisjlmh and>I
-5 mslgmommmm and>LASTING
8 mllmllomvl and>LIKING
-2 mllommmmml and>MOOD
18 - and>MY
-2 mslolkmmmm and>NOW
-10 lkllmqmmmm and>ORDER
11 lkmulflmql and>THIRD
19 - and>WE
-7 mrmkmllmmm and>WH
-33 qoefjyskke and>YOU
46 tjlionmmml and>a
-2 mklshrmmlm and>the
5 - and>two
-46 axahsymqrs and>w
6 mphsklmmml angry
5 mpmmkmmmml angry and
-2 mklmmqmmmm animal
-8 tlkjxlilmk animals
6 - ankle
15 - anniversary
6 - anniversary is
10 lyeilwfjmm another
0 myfmllflmm another one
-8 iaoaejcylb answer
-17 lexhmljymm answer $
-2 lijmlmltmk answer as
-7 maimlllymk answer in
-1 llxllmmgmm answer is
-1 mhfmlmmwmk answer should
-7 mmjrlmlmmm answering
31 mcvlmlkyml answers
5 - anxiety
-13 yfjqamcsly any
0 tmkmlmkmml any good
-5 yilkelklmy any>-s
0 tmkmlmkmml any>MOOD
-8 mmetlnmmll any>w
8 - anymore
8 - anymore $
-3 yjkklmkkmi anyone
-2 wlkmkmllml anyone know
12 rllsklllml anything
2 mommmmmmmk apartment
3 mmmlmmmmml api
18 mpmkmlmlll app
12 - app for
-14 ljmkykklmk apple
-29 jhlllwlmkr apples
-6 jjllmxlmlk apples and
-1 mlllikjlly apply
5 mlmlimklmy apply $
9 momgmmmmmm appointment
-15 miyfmhjlml appreciate
-4 mktkmklmmm appreciate your
11 - apprenticeship
2 - april
2 - april $
18 - arabic
-5 lpmlkkmlmm area
-5 lpmlkkmlmm area of
5 - arm
17 mmlltmklml army
9 mmlltmklml army $
-9 vlhtklhmmm around
-5 mqlkmmmmmm array
-8 phmpmkmmmm arrive
-8 phmpmkmmmm arrive $
-11 mllqllimmk arrived
-7 mlmqlmimmk arrived $
24 - art
8 - art school
8 - art>SPAN
18 iqgbuyimry as
27 lnllkqklll as a
7 mvkmlmmlml as an
4 lmllrnkmmk as if
-3 mkmllslmjl as the
0 mmokllqmmm as you
4 lmllrnkmmk as>IF
12 - as>MY
-2 llokltpllk as>YOU
27 lnllkqklll as>a
7 mvkmlmmlml as>an
-3 mkmllslmjl as>the
-14 mhlmlklsxr as>w
3 ydhjlkkxlm ask
2 vmjlmlmmmm ask $
-2 lljlmllymm ask me
-2 lljlmllymm ask>me
-41 lhxmwgjmjl asked
-7 mjukmmlmlm asked for
-22 mlqomklmlm asked my
-18 mmqammrmmm asking
-7 mmqammrmmm asking $
-44 ykaaaabiga asks
-9 npmlkmkmml asks kin
-47 yhaaaglllc asks none
25 ommmmmlmmm asks of their own
12 ymflkbdjhi asks own
-66 jiaybgfklj asleep
-14 mmkwellmmm asleep $
-6 kmgtmmkmmm asleep when
-11 mvlkemlmmx assertion
-12 lsmkjwlmml assume
9 - astronomy
9 - astronomy $
26 daaybydneo at
-7 kmjyxiilkg at 0
19 mkmqlllmll at a
-6 lloiqlulmk at all
2 - at an
1 momkmmmmmm at eight
19 lmlolmkmmm at home
-7 mmklfllmmw at least
2 milmlmmsml at most
-22 mllrmkimml at my
10 - at night
5 mmmjsmmmmm at nine
-1 mploljmmmm at six
-22 eacyaxeikd at the
-13 mkmpllmmml at two
11 - at university
8 jlixlmimml at work
-7 mllkmwkmlj at you
-5 mmiamlymmy at your
26 - at>-s
-7 kmjyxiilkg at>0
-19 lhotmmmmmm at>DEICTIC
19 lmlolmkmmm at>HOME
-22 mllrmkimml at>MY
18 jlixlmimml at>WORK
-12 mlhalvxmly at>YOU
19 mkmqlllmll at>a
-6 lloiqlulmk at>all
2 - at>an
-1 mploljmmmm at>six
-22 eacyaxeikd at>the
-13 mkmpllmmml at>two
33 lngkhmkslr at>w
-4 mmolmmmmmm attachment
-18 mglglymlmm attack
1 mlmilummmm attack $
-20 mhlkmymmmm attack the
13 - attacks
4 - august
3 - august $
5 - aunt
1 - aunt $
-5 mmmmolmmml australia
-13 mlmmqjmmml author
-5 mqllrmkkml autumn
-2 mmllsmlmmm autumn $
-36 iomiptlmlj away
-11 lkmlrlmmml away $
-8 mktlmmdmml awesome
-13 mmmlpmmlmk awful
-13 mmmlpmmlmk awful $
-23 lmnkilllmy b
-11 lmmkillmmy b $
7 lmlufkmmmm baby
-6 mmmpjlmmmm baby $
-9 mmlqjlmmmm baby is
16 - baby sleeps
27 nlaytghjlj back
5 orgllkjjml back $
10 mlkumkmmmm back and
5 - back from
-14 mllqmlmmmm back in
12 mlitmmmmmm back to
3 lfoqxkpjlk bad
-16 miudylrjlk bad $
-3 mlgvmllmmm bad>w
13 mllvkmjkml badly
13 mllvkmjkml badly $
15 - bake
37 mlmomimmmm bakery
11 mkmomlmmmm bakery $
-11 lmlkwmkmml balance
-9 mmlnmmmmmm balcony
27 mjklwlmmml band
11 mkmmolmmml band $
3 - band called
5 lklqlnlmll bank
-24 lklqlnlmll bank $
2 - bankrupt
9 mpmlmmmmmm bar
17 - bar exam
9 mpmlmmmmmm bar>w
-4 mtkkqkmlmi based
-4 mtkkqkmlmi based on
-16 mllycklmmm bath
-13 mmlvillmmm bath $
5 mhmqmlmmmm bathroom
5 mhmqmlmmmm bathroom $
-19 oilnskllml battery
-18 mjmrlklmmm battery is
-1 gbgtgynyjr be
-25 mqlliylllj be 0
43 lqijnylfml be a
4 milmlmmsml be at
-8 mlismmmmmm be home
13 mklmmmjsmm be honest
2 mihmimlyml be in
-8 mmhqmllmmm be late
-2 miolmmlrml be more
0 mlrmjmllmm be nice
7 ollmmmmmmm be the
-4 mkktlmmmml be there
-2 mkmkmlllmo be>-ed
-4 mjummlmmmm be>-ing
-25 mqlliylllj be>0
-4 mkktlmmmml be>DEICTIC
-5 mlismmmmmm be>HOME
-9 mleomlymmm be>MOOD
-2 llmmplllml be>PRAISE
43 lqijnylfml be>a
4 milmlmmsml be>at
2 mihmimlyml be>in
7 ollmmmmmmm be>the
-1 ifxkfjayly be>w
21 - beach
14 - beach $
25 loauxllmmm because
13 - because he
2 mqmkmmmmmm because i
8 - because my
7 mkauxlmmmm because of
45 - become
41 - become a
-25 kndyijhjmi bed
-6 mlhslmkmml bed $
2 mkmpllmmml bed at
-8 mmlnmmlmmm bed>NOW
2 mkmpllmmml bed>at
4 phmyarclkh been
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
5 mpljtlljml bees
0 mqmjmlmmmm bees $
-2 lctpjyhmll before
-5 mkvkmkjmmm before $
-7 melvjtmmll before she
0 mlmmmnmmmm beginner
0 nnmmlmllmm beginners
1 mommmmllmm beginners $
25 mjmlmxmmmm behind
24 mjmlmxmmmm behind the
22 tlpjmklmll being
14 - being a
2 ljvgtkdlmm believe
22 - believe in
-6 lmpjlmklmm believe it
10 - belt
5 - ben
1 mmmmlommkm berlin
1 mmmmlommkm berlin $
19 rjagpjylli best
0 kmnmjlommm best $
-1 llkmimvmmi best for
9 - best friend
-14 lmogmltmmm bet
-44 ldymthbjlj better
-27 lkygklbkml better $
-1 mmygmmkmmm better now
-12 lkirolllmm better than
-17 vgkssjllmj between
-7 khnusenllx big
-10 mkmljhmlly big city
3 mmrkmllmmm big fan
-10 mkmljhmlly big>HOME
3 mmrkmllmmm big>LIKING
-7 kkiyxkimmj big>w
15 - biggest
29 - bike
12 - bike to
-33 yplbmklmml bill
-24 ymmemklmml bill $
3 - bipolar
2 - birch
2 - birch lane
11 mmmmmnmmmm bird
-6 mlllumklmk birds
11 - birth
25 mqhhllrmmm birthday
-6 moikmmrmmm birthday $
15 - birthday is
-18 ljvirismmk bit
6 mlqlmlmmmm bit of
-15 mljtmlkmmm bit>MOOD
6 mlqlmlmmmm bit>of
-6 llwkrkjmml bit>w
-21 msktmimlll black
4 nmmmmmmlmm black $
10 - blames
10 - blames me
-7 mslhmmmmmm blank
27 ujmmlmmmmm blind
13 ujmmlmmmmm blind $
-2 mhlkmmmtmm block
-17 mumkejlmmj blog
-16 mqmkmklmml blog post
-3 mklkpnmmll blood
-23 mklkpnmmll blood $
11 - blood pressure
34 jixiwjklml blue
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
3 nohynhkilk book
4 mlmxklllmm book $
13 ogmmmmmmmm book about
5 - book club
-3 mlshmmmmmm books
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
-3 mlkomjmmsm bought
4 - bought a
23 ltmlhlmmmm boy
1 - boyfriend
1 - boyfriend of
16 - boys
7 - boys $
14 - brazilian
-22 lkjyklalml brb
-22 lkjyklalml brb $
-17 lklntkllmk bread
-14 odryikjlml break
-14 letyjkjmml break $
4 klfyhhhlml breakfast
-2 klfyhhhlml breakfast $
-8 kkllykllmk bridge
-9 mjdxwlklml bring
-2 mkhtmlmmmm bring the
1 - bro
29 mljjylmmmm broke
16 mmkltmmmmm broke up
-17 ljwxggllll broken
-10 mjxoklllmm broken $
7 mmmnmlmmmm brother
6 - brother $
3 - brother 's
-8 mmmnmlmmmm brother is
12 - btw
26 - budget
13 - budget is
12 plkkukllmj build
-19 mlmkvklmmk build a
28 - building
15 - building $
4 mmmlnmmmml built
0 memmimlymm bullet
0 memmimlymm bullet points
9 - bullied
-8 mlitmlmmmm burned
-10 mlitmlmmmm burned the
-37 sedyehflku bus
-27 kghyhkjlkv bus $
-4 mlkqmlkmmm bus>NOW
15 - business
1 jyomgrgykt but
5 llkylllmlm but i
8 lynilmlmml but it
-9 lsljllmlmm but the
-7 mkulhmllmw but>AUX
8 lynilmlmml but>DEICTIC
3 - but>HOME
5 llkylllmlm but>I
-9 lsljllmlmm but>the
-18 lihmovkyml but>w
-14 lskkjjmmkl button
-13 kifysnfllk buy
-5 momllmmmml buy a
-3 lhktumklml buy>-s
-5 momllmmmml buy>a
4 mljqmmmmmm buy>w
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
25 - cabin
23 - caf
23 - caf é
23 - caf>é
-5 mkllymjkml caffeine
-5 mkllymjkml caffeine $
10 mlsmjmllml cake
-5 lvlikkmlmm calculate
-5 lvlikkmlmm calculate the
13 jyayehajmy call
-18 mlhvmlimmm call $
56 mplvlmilml call me
-13 lslimlmmmm call the
-7 llfymljmml call you
34 lmiukmkmmm called
-5 lmiukmkmmm called $
3 - called the
-24 vukdmkkmll calling
8 mrmhmlmmmm calling about
-4 mqmkmmmmmm calling because
-4 wlljmmmmmm calling to
5 - calls
5 - calls me
1 pmmmimmmmm calories
-9 mllmojllyl came
2 mmmkqmmlmm came out
-2 mlmmnlmmmm camera
23 - campus
51 nngpyaydja can
-1 lljnglylml can $
5 lkllvmjlmk can be
-3 mmollmlmmm can do
7 oskjlhlmll can i
20 dgayujwilj can not
-3 kkojslkmml can see
-11 mltilmimmm can try
2 nykkllhlml can you
6 - canada
-10 fylfmlklkl cancel
-4 mtlmmllmkl cancel it
-7 ftmfmmlmmm cancel my
-14 mrmklkmmmm cancelled
12 - cancer
-17 mkljnpmmml capital
-14 mlllokmmml capital of
6 ljlkiylmjk captain
7 mmmmlulmll captain $
1 mkmmmqmmlm captain of
22 oikyjmhjml car
1 ljlykmijml car $
10 - car accident
2 mkmpmmlmmm car>AUX
5 momlmmmmmm car>w
-27 kykbkkkjll card
-17 kykelklllm card $
-11 mlmpkmlmml cards
6 lfliolyaml care
-9 lfliolyaml care $
3 - care of
-8 aljqmmxlmm cares
-8 aljqmmxlmm cares $
-12 mlmlmqmmmm carry
-12 mlmlmqmmmm carry a
-5 lkhlwllkmf cars
-17 mkjbmymmmm cast
-8 lkklsplmml castle
-7 mkkomnllml cat
-17 lmkmnpllmm cat $
-6 mlmpllmmmm cat is
-12 milnlmtmmm catch
-2 klhjyjlmml cats
-10 lmkkukmmml cats $
-30 mljshlummj caught
-21 mmjqimummj caught up
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
-29 lmmdbyllkk character
-11 mimhkrmmml character grew
-18 lqmjdummml character is
-6 lplkmklmmm charge
-3 mnmmmmmmmm charge of
22 - charity
10 - charity run
-9 mrlkmmmlmm chart
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
-8 lqmlmmmmmm checking
2 mslkmlmlmm cheese
15 mpllmlmmmm cheese $
11 - chemistry
11 - chemistry $
23 - chemo
16 mmmkrmllmm chess
-9 mjljtpmlml chest
-16 mmmmmplmmm chicago
1 mslmmimlmm chicken
19 mklmrmmmmm child
15 mklmrmmmmm child $
-13 mlqmmmlmmm childhood
-13 mlqmmmlmmm childhood $
-7 mmmlomlmmm children
11 - children $
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
-6 lkkjojlljy city
-3 lkmkjjmljy city $
11 - civic
-4 uojkmkmlmm claim
-4 uojkmkmlmm claim $
15 lkkyhlilml class
3 - class $
-2 mgmvmmjmmm class just
1 - classes
1 - classes $
14 mflvmlmmmm clean
-28 mkkvllkmmm cleaning
-11 kpjjjlklly click
-1 loklmmmmlm click it
8 mjmmmsmmll client
-4 ppllmllmml clock
0 mkmmnjmmmm clocks
0 mkmmnjmmmm clocks $
11 ommmlmmmmm close
-7 ljhhyjlmlr closed
12 - closed $
-14 mkmjmlmmmr closed on
-8 mlhkyklmmm closed the
14 - club
5 - club $
-21 mkktgllmmu coat
14 lqlbiihylk code
10 lomjlmitml code $
19 mpmimmmmmm code is
-34 lbeywffjlk coffee
-4 megymkkmmm coffee $
-10 mlmpmklmlm coffee got
-25 riaysihlll cold
-18 lkfutkhmml cold $
13 - colleague
0 mlmommlmml colleagues
10 - collect
15 - college
5 - college $
13 lmmlmmmmmm colour
-9 momkmlmmml columns
11 mlllkmlkmy com
11 mlllkmlkmy com $
5 lcfyklyall come
-1 nhmllmwbmm come in
-2 mljommmmmm come over
5 mmlpmmmmmm come to
1 mflvmlmmmm comes
0 vmlllmimmm coming
-9 lsjkmtlmlk command
-5 mummfmlimk comments
0 mlmlvllmmk community
28 - commute
-7 lnkfpikluw company
0 mnmimkkmwl company $
-12 lkllmmmmly company 's
11 - company i
-15 lykgkklklk compare
-6 lpmjllmmml compare the
-5 mukklmlkml compare these
-2 mnplmllmmm compile
-2 mnplmllmmm compile $
-4 mlmlmrmmll complaint
-4 mlmlmrmmll complaint $
-5 mlnktmjmmm complicated
5 mhmtmmmmmm concentrate
7 - conference
-4 mlyammklmm confused
-13 ojmillmllq connect
-13 mkmimlmmlr connect to
17 - constant
17 - constant pain
-3 mkkixmfmmu contact
0 mylllkifml continue
5 mllktlmmmm contract
9 - contract with
7 mvmilmlkmj convert
8 vllmlmlmml cook
1 - cook for
-5 mklqlmlmmm cooking
5 mmqmlmbmmm cool
-2 mmqmlmbmmm cool $
9 mjlsmmlmmm coping
5 - coral
5 - coral reefs
2 - corgi
5 - cork
-7 llmktlmmmi cost
-6 wglkrmmmmm costs
30 - cottage
-44 evrsfydile could
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
11 mjmkximmmm country
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
11 - crime
12 - crossfit
10 - crowds
10 - crowds $
3 mlrllmklml cry
-15 mimosklmmk cup
-6 mjmppllmml cup of
-6 mjmppllmml cup>of
-1 ymbkmmfmmm curious
39 - currently
5 - custody
5 - custody of
-6 lxlfikjlmv customer
3 momkmmmmmm customer $
-5 mkppmmllml cut
5 - cut down
5 - cut>w
7 mwmjmlmlmm cycle
32 - dad
2 - dad $
7 - dad had
12 - dance
11 - dance studio
15 mkklmxmmmm dancer
2 lvjpfskmml dark
26 myjkjlliml data
13 mpmimmllml database
-2 rwlkklliml date
-2 rvlkkmliml date $
0 mpmjmmmmmm dates
24 - dating
18 mmmpmlmmmm daughter
10 - daughter $
-11 mmmpmlmmmm daughter is
3 dbbytdylvi day
21 jgeqhjylml day $
1 mmlmlmnmml day>w
-14 kfjynjjkmk days
0 mkkxglmmmm days $
-10 lmmkrlllml days 're
5 mjmmmlmmlr db
5 mjmmmlmmlr db 0
5 mjmmmlmmlr db>0
7 - deaf
6 mmjkfmymmm deal
-17 ljhhekylly dear
12 - debate
-14 lrqolljkml decide
-6 mnlsmlmmml decide between
-5 kkltmmmmmm decided
-1 mjmlmnmmmm deep
-5 mlvhlmjmmm definitely
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
-29 lumicrlmml detective
-27 lvmldklmml detective in
9 - developer
4 - diabetes
12 - diabetic
8 - diabetic $
4 - diagnosed
2 - diagnosed with
-18 mhyugefkjk did
3 lmomlmlmmm did a
-9 jjysjhflkl did not
-2 nllqlllmmm did the
0 olkpmlhmmm did you
11 - died
7 - died $
-16 liykksmmkm dies
-16 liykksmmkm dies $
15 - diet
14 - diet $
-17 tcvgyhilmj difference
-11 jjvgyjimmj difference $
-48 lgayhiillk dinner
-32 ljayhjjmml dinner $
1 - dinner at
-6 mlmommlmml dinner with
-14 ntmfmkmmmm discount
2 - disease
7 lhkymlmmmm dishes
0 lhkymlmmmm dishes $
-22 rrkjmmmmmm div
72 - divorce
41 - divorce $
17 - divorced
11 - divorced $
3 - divorced and
32 mdvauepyff do
2 qkxljmjkml do $
5 nmlmmmmmmm do about
12 - do crossfit
2 mmmmmmlmmm do for
-11 cskkmjkljl do i
-4 hlpjkmkymm do it
-1 oajawoyyjk do not
-6 klvjllhlml do that
6 jnpvllllmm do the
-5 rmmjlmllmm do we
10 nmmmmmmmmm do with
11 vjjrjlekml do you
12 mkmlrkmmmm doctor
17 - doctor says
6 mmllqmkmmm documentary
3 - documentary $
3 mmllqmkmmm documentary about
-9 yynadjfhkj does
-1 ohmmmlmmml does my
-10 kyuchlilml does not
-1 lokmmmmmlm does nothing
6 rlmlkmlmmm does the
13 lnkvgmklli dog
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
-26 rjfykjilll done
-10 mmkpmmkmmm done $
-13 mkjyllllml done with
-16 lelpdxmlll door
-6 mjmlmnmmmm door $
-18 lbhyaryjlj down
-15 mgkydlkmml down $
5 - down on
24 - dr
0 mpvjlljlml draft
-11 lklliymmmm dragon
-15 oiljpnlmmj draw
-11 mjmkmpmmmm draw my
-12 ljkhkwlmsl dream
-13 mlklkvmmll dreamt
-15 mookmmmmmm dress
-6 mmolmmmmmm dress $
29 ljllonmmll drink
1 mkhtmlmmmm drinks
-2 mkhtmlmmmm drinks $
30 mmmkplmlml drive
8 - drive a
-10 mmmkplmlml drive on
-1 mykamkmmmm driver
-1 mykamkmmmm driver $
-4 mpmlmlmmmm drivers
12 mkhulmqmmj driving
3 mlkrmmlmmm driving $
4 mmlmlmtmmj driving test
8 mmmomkmmmm dropped
4 - dropped $
13 - dropped out
35 - drums
35 - drums $
-1 mlslmmlmlm dry
-1 mlslmmlmlm dry $
0 mlmlklmmms due
15 - due in
15 - due>in
-9 lillmnmmmm dungeon
13 - during
7 - during the
-30 mhlylkjmml dying
16 mpljqmlmml each
-13 mrlkmmmmmm each other
20 - each way
-8 ljiukllmmm early
-8 liklqqkkml earn
-11 lltkmlmmmm earth
-5 mmqejmxmmk easy
3 mmqljmkmmm easy $
29 yecyfkflmj eat
-2 lllqkmjmmk eat $
-1 qmlmlmlmmm eat meat
-10 mgjymmlmmm eat something
-10 mgjymmlmmm eat>-ing
13 ymmljmlmmm eat>-s
3 mmlpmllmmm eat>DEICTIC
29 qmlmlmlmmm eat>w
-3 lkfwlmimmm eating
-8 mmiqmmkmmm eating $
-3 mljslmlmmm eating now
-14 hlkxgkkmmy eggs
-20 ovjlrkklmj eight
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
-10 lpmlpklkmk empire
-10 lpmlpklkmk empire $
15 mkmmmrlmmm employees
10 mkmmmrlmmm employees $
-6 mrlmlmmlll empty
-5 lmkivkkylk end
-13 moliwkllll end $
-5 ifmoylllml ended
-18 lvpjlllkmm ending
-17 lrpjmllmmm ending $
-14 mymiljkmml ends
-14 msmklmkmml ends $
0 mtmlmjmmmm ends in
-6 mmkkmllmum engaged
-7 mmkkmllmum engaged $
-14 mhklgllymy english
-6 mkklemlymy english $
11 mmhmlmulml enjoy
-16 kiwkpmlgmj enough
-19 lktmmmlhmj enough $
-1 lmmplllmmk entrance
-1 lmmplllmmk entrance $
-39 lrscjklmlo error
-2 mhvkkmmmml error $
-7 lqklmmmmmm error when
-42 lyreihjkmk essay
-3 mlrkmkmmmm essay $
4 mlmmhmlmmu euros
23 - euros $
14 olllmmmmmm even
2 - even though
5 mmlklmrmmm evening
5 - evening $
8 pmmmmmimmm ever
46 mllfoirmxl every
-4 mlmfkjtmxl every day
2 - every friday
13 - every morning
8 - every night
9 - every other
2 - every two
5 - every weekend
-1 mlkmymkkml everybody
-12 hiqhykklmj everyone
-11 mjrkqllmmm everyone deserves
-6 kiciyljlmk everything
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
16 kupigljdly example
-1 mgrlmmlhmm example $
11 mlllkmlkmy example com
16 mlnlkmhnml examples
18 mvkmlmmiml examples $
14 mmhmlmpmml exams
10 mmhmlmpmml exams $
-11 ipmlmmmmmm excel
10 lokmmmmmmm exchange
-8 mmknmlkmlv excited
-2 lxpjenllll exercise
-1 ltpkkjmlmm exercise you
-5 kljymlkmmm exhausted
-14 mkpijmlmmx expected
11 - expecting
0 mlmlhmmmmx experience
20 lykmjlkmmm expert
4 - expires
4 - expires in
2 kyhjjlgsll explain
-1 lnimkmlsmm explain it
-2 lmybmmkmmm explained
-3 kunmglkmmm explains
-5 lmglmmlymm explanation
-9 mrklmlmlmm extra
-16 mlkvlljmmm eyes
2 mlmqllkmmm eyes 're
-1 mlhlxkmmmm factory
1 mkmmjmmmmx failed
-8 myljhmmmml fails
2 mlylimgimk fair
8 mkmmmlmmyk faith
8 mkmmmlmmyk faith $
14 - falcon
-15 mlltmjkmmm fall
10 - fall $
-25 mlltmjkmmm fall asleep
41 lklkkkymlj family
4 lklkkkymlj family $
5 - family is
-17 nkmknnlllk famous
-5 olmkmolmll famous $
4 mkximklmmm fan
4 mkximklmmm fan of
14 - fantasy
10 - fantasy novels
-3 mklpitlmml far
3 mklpmmmmmm far $
-5 mlmmitlmml far>w
4 - farm
4 - farm in
12 - fast
-6 mkmiixmmlm father
6 - father $
-7 mlmkmommlm father is
-1 mkxkkijmum favorite
8 - favorite thing
20 mojljtmmll fear
15 mpkmmmmmmm fear of
1 - february
1 - february $
-50 kfhydlajlj feel
-2 mlyemlimml feel a
-4 mmgllmrmmm feel better
0 mmlmlmlmmm feel great
-2 mllpmmmmmm feel guilty
-4 lkfxllklmm feel like
-6 mmgommmmmm feel so
-14 lgjyljkmll feeling
-5 milsmklmmm feeling a
-2 mllommmmml feeling motivated
-13 mkmrlllmml feet
-23 mkhrmrlmmm fell
-16 mlitmllmmm fell asleep
-5 mmfyllilml felt
-5 mmfyllilml felt so
-15 lhlrjlumml few
-5 mhlspllmml few>-s
-1 mkmlsmmlmj fight
6 - fighting
-13 mitfjllmlv figure
-2 mltflmlmml figure it
-16 mluemlkmmm figured
-27 kyjjllkklj file
-11 lsklllllmk file $
-14 mqmkmmmmml file with
-4 mkglyllmmm film
20 - films
-5 lkkiukmyml final
8 llhyhlelmk finally
12 - finals
11 - finance
11 - finance $
-13 rvdrljhkli find
7 momjmmmmmm find a
-21 mmjsmmjmmm find my
9 wilkmmmmmm find out
-5 lriqlkllmk find the
-7 qqlkftmmll finds
-25 kkjfikylll fine
-21 klhokkumlm fine $
-1 mmqhlmqmml fine with
-5 lcjykmlmmk finish
3 - finish my
-8 melrmmmmmm finish this
24 mlfummjmmm finished
5 - finished high
0 mmmqmmkmmm finished my
13 - finished the
21 ljlmiymmll fire
11 ljlmiymmll fire $
0 mlmlpmmmmm fired
24 - firefighter
16 - firm
36 katyyddyjf first
-6 jhhyllilmj first $
15 mllmqmllmk first aid
5 mkvkllmmmm first draft
-1 mjyldmlkmm first one
-13 lhlhvymmmm fish
46 ksenumkrll five
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
6 mkmqmmmmmm floor
0 mkmqmmmmmm floor $
2 - florida
-10 hpmkikmmmy flour
-4 mmmmfmlgmy fluent
-4 mmmmfmlgmy fluent in
-3 llijnykllk fly
-7 llijnxkllk fly $
4 mmmmmnmmmm fly>w
21 mmmlmommkm flying
21 - flying $
-12 lmskmmklmm follow
-17 lyheljlgmm following
24 lflwhrjlll food
7 mlmlmsmmlm food $
10 - food bank
-2 mllthlmmmm food is
37 - foot
19 - foot two
22 rykfaaylwy for
-6 lljollymll for $
1 - for 0
-5 pynhgdahlp for a
1 - for about
1 mmmnmmmmmk for an
-5 mmhhmmvmmm for asking
0 nnmmlmllmm for beginners
-19 mlksmmkmml for dinner
13 - for five
23 - for investors
-2 mivjmmhmmm for it
-7 aorygjfjkj for me
4 - for months
0 kojekeoxoi for my
3 mrmplmllmi for our
6 - for six
0 msmjmmlmmm for ten
3 mkmmulmmll for that
-4 nredptyijp for the
-22 lkbllqxyll for this
7 mnmmmmmmmm for three
-4 lnqjkmllml for today
-18 lnjojlmmml for tomorrow
8 lnlkmlllul for two
7 - for work
12 - for years
-9 yfqmykamml for you
-6 lklpjltlmq for your
29 lkrgjlsmmy for>-ing
35 myfhektjmj for>-s
1 - for>0
-13 lnjojlmmml for>AHEAD
5 mpmjmlmmmm for>CODE
-21 khkispswkk for>DEICTIC
3 ktjhkenwoe for>MY
-7 lkonkmklml for>NOW
20 - for>SPAN
7 - for>WORK
-14 ycppvjfllp for>YOU
-5 pynhgdahlp for>a
1 mmmnmmmmmk for>an
-7 aorygjfjkj for>me
6 - for>six
0 msmjmmlmmm for>ten
-4 nredptyijp for>the
8 lnlkmlllul for>two
-38 mbyqpgakwy for>w
-18 mliltlulmk forever
-15 klxriiklkl forgot
-15 mljsmllmmm forgot my
-19 luiilklyml form
-2 mrillklyml form $
-6 lrlkilirmk formal
-6 lolkjmiymk formal $
1 mpmimmmmmm formula
23 - forty
-5 mithmllmmy forward
-5 mithmllmmy forward to
26 - foster
4 - fought
4 - fought in
-10 llnjoilkuk found
16 - found out
-2 mkmlplmmll founded
-15 mkmlplmmll founded in
20 mtopihjlml four
12 mlpnmlkmmm four $
0 qmmmjmmmmm france
-22 mlgqtiilmm free
3 mmmlnmmlmm free $
-15 mlllsjlmmm free on
11 - freelance
-11 mljtmmkmmm freezing
-11 mljtmmkmmm freezing $
1 llkkujlrmj french
13 mllmmmmrmm french $
-11 momlpjmmmj french revolution
-7 mrjxnkhlmi friday
-11 mrjxnkhlmi friday $
6 - fridays
6 - fridays $
10 mklrmlmmmm fridge
10 mklrmlmmmm fridge $
-10 kksbnkylkj friend
-16 nmlfmmymmk friend $
2 - friend moved
-13 lkulmllmlm friend says
4 mollmmmmmm friend who
-2 lkonrjsmml friends
-5 mlmqmklmmm friends $
8 - friends in
-7 mmllslimml friends make
24 qabdyqdgty from
13 - from a
-21 mlmlkmkmky from my
10 - from now
27 - from ohio
2 - from peru
10 uhkhoylllk from the
1 mlmujllmml front
1 mlmujllmml front of
-10 mjmsmljlmm froze
-5 mlmeiylmml fuel
-6 ljeykhikml full
-8 lxqnflmgmj fun
-17 lksnhmnkmk fun $
-23 kyjgikkhli function
-8 lqlkklmkmk function $
-9 mqmkmmlmml function returns
-1 mokmmmmlmm function that
-5 lsuhklelmk funny
-1 llmmllflml funny $
7 - furniture
38 lmmlqmlmmm future
-16 llkpnqjlkl game
-3 mlkukllmmm game $
-7 mjmimtmmlm game i
-5 mlmnmlmmmm game on
32 - games
22 - games $
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
19 - get into
-9 lkycmmhlmm get it
10 - get pregnant
-3 mmmlmmlmmm get that
-8 mqhpmlmmmm get the
-3 mgltmmlmmm get up
11 - get>CONDITION
-12 lgwkllglmm get>DEICTIC
-15 jwkjlkmlmm get>a
-8 krmlmkmmmm get>an
-8 mqhpmlmmmm get>the
-3 mgltmmlmmm get>up
29 kjgpxkvkml get>w
11 - gets
4 lqjmljjmml getting
-6 lqlhmkmmmm getting a
-10 mqljmmmmml getting an
11 - getting divorced
14 - getting married
-22 mqlkmmlmmm gift
-22 mqlkmmlmmm gift for
5 llmikttmml girl
14 mlmimmtmmm girl $
17 - girlfriend
6 - girlfriend $
1 - girlfriend is
-29 gryajpfsmi give
-1 miqkmmmmmm give it
-10 lhllluklml give me
-11 mmxbmkkmmm give up
0 myjlmllmmm give you
18 kvukihllmh given
4 lymklhmlmi given a
15 mgvlkmmmmm gives
15 mgvlkmmmmm gives me
-7 klyakmfmml glad
-4 mlycmmkmmm glad i
0 lltklmlmmm glad to
0 lmskmmimmm glad you
13 mmkpmmkmmm glasses
25 - glasses for
-46 hjgyadxdio go
-20 miovkjnllk go $
-1 mrmlmlklml go ahead
7 - go by
-5 mjlqlmlmmm go home
-2 lllskmkmmm go in
-2 mlhpmmkmml go now
-15 mklpmllmmm go out
-1 mullmlklmm go through
10 lfgximkmku go to
-3 mkxfmlmlmm go with
-5 mjlqlmlmmm go>HOME
0 mlhpmmkmml go>NOW
7 - go>by
-2 lllskmkmmm go>in
-15 mklpmllmmm go>out
10 lfgximkmku go>to
-12 ltrblhyjlk go>w
5 - goal
5 - goal is
-16 mllcmymmmm goblin
-16 mllcmymmmm goblin $
-31 mllikimmyl goes
-19 ggcyfcckkg going
-7 lliqmmlmmm going $
-12 mljqllklmm going out
-7 hlnyfghlli going to
-6 lklkopmlml gold
5 mllvarmmlm gone
7 mmmmirmmmm gone $
27 ojyayiohkr good
-1 mmylgmimml good $
6 lmvllmkmml good advice
-3 lmhkymjmml good for
7 mmnmmmmmlm good i
0 mmamlmtmml good luck
1 mmikmmrmmm good morning
-5 mllnmmqmmk good night
-5 kmykimimml good to
22 - good with
10 olpyfaajjh got
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
0 mmjsmlmmmm got the
-19 lelummmmmm got to
-4 mmkpmmjmmm got up
-7 mmkommkmmm got your
16 mmlnmmmmmm got>-ed
8 - got>CONDITION
-10 llwalpjlmm got>DEICTIC
-10 mlmpmklmlm got>MOOD
20 - got>MY
22 - got>THIRD
-7 mmkommkmmm got>YOU
1 mqlpmgmmmm got>a
10 - got>an
3 mlqmmmllml got>cut
0 mmjsmlmmmm got>the
-19 lelummmmmm got>to
-4 mmkpmmjmmm got>up
5 kvitkhlmlk got>w
-12 mmeomlymmm gotta
-12 mmeomlymmm gotta go
-10 lkgiykmkmj government
3 mmlommmmmm grade
14 - grades
11 - grades dropped
9 - grandfather
-8 mmmnmllmmm grandma
-13 mmmnmllmmm grandma 's
4 - grandmother
1 - grandmother 's
4 - grandpa
1 - grandparents
1 - grandparents $
-4 dgyopumjlj great
-1 llxkhmkjml great $
-7 mkjtkmmmml great day
-2 lmrmkmfmmm great job
12 kllkymjmmk green
14 kmmlymlmml green $
-1 mimhkrmmml grew
-4 mimhkrmmml grew up
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
4 lllrmllmmm gym
-3 mlmommmmmm gym $
6 - gym on
-8 hauykyakuh had
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
-29 ljfyiwelll had>w
27 mgmllylmmm hair
5 mhmjmymmmm hair $
14 mlmommmmmm hair is
23 mkkykmjkmj half
12 mllrlmmmml half past
24 - hall
-5 qllkmtkmmm hand
-5 qllkmtkmmm hand $
21 - handed
17 - handed $
22 - handmade
-9 mjmtljllmm hands
-9 mjmtljllmm hands 're
-6 mlljkmymml hang
-4 ljiohlylli happened
11 lljoklrmml happened $
-15 mklljlxlmj happened since
-3 lipjvmlmmm happens
-5 trvchjrllk happy
-6 lljlmlvmmm happy new
-7 kkxnmlklmm happy with
-12 jgybxiikvj hard
-4 mlyalmlmml hard $
-7 ljkrnmmmml hard to
-8 mlijwmmlml hard work
1 - hardly
-26 mahcyrahip has
11 - has 0
-16 kancyrgkle has a
1 mlmmpmlmml has about
9 mklwglmmmm has been
-5 mllhylmmmm has great
6 mlljqujlmk has no
-2 mqmllllmmm has three
-2 mklkomkmmw has>-ed
11 - has>0
-5 mllhylmmmm has>MOOD
-16 kancyrgkle has>a
6 mlljqujlmk has>no
-2 qpkyahkllj has>w
7 mlnlmlllsm hate
-25 mlllmlmmsm hate my
-6 nxdweijklg having
-20 lhkxilpmml having a
3 mnmkmmmmmm having an
-8 mlmqimlmml having dinner
-6 ijmrmmmmmk having lunch
-11 lukimllmmm having trouble
22 ihvnarijxo he
22 - he 'll
11 mmlpkllmml he 's
-13 mmmkgvmmmm he has
-1 lmktjlmmmm he is
31 mmmolmmmmm he just
6 - he left
7 - he loves
4 - he never
8 - he quit
-22 mlksmhmmum he said
4 mmrllmlmmm he says
-13 llufvimmlm he was
-18 mhmxmkkmmm head
-14 mliyjljlmm heading
-14 kltykkalml hear
-2 llqrlllmmm hear it
-3 mltkmmjmmm hear that
-4 mmeymlemmm hear you
-38 lfycwgfmml heard
-19 mhyhfljmmm heard of
-3 mkkkxkmmmm heard that
14 mmmjmllmmy hearing
-3 mklopllmmm heart
11 klhrylkmmm heat
0 mkiukmmmmm heating
3 mmiommmmmm heating $
27 mpkmmmmmmm heights
20 mpkmmmmmmm heights $
3 mljkmmlvmm hello
-21 lyyiegehlg help
7 lkpojlmlmj help $
-9 mygkmkhjmm help me
-3 nmmmmmmmmm help my
-7 mlrlmkmmml help with
-1 llwlimammm helped
-1 llslkmjmmm helped me
-6 kurlikgkmm helpful
-2 mmsljmhkmm helpful $
7 kiylhllmmm helps
-3 kmpmmllmmm helps $
11 - helps me
-17 qimmwokluj her
-7 smkimmlmmm her $
14 - her name
-16 iaayakypvy here
-20 kbaycmaqwg here $
-29 mlkillymll here 's
6 mmlommmmlm here i
-3 ljkfjmymmy here to
-26 lhyiewmmlm hero
0 mmklkmplml hey
10 ekjhllylml hi
-3 mmjimlwlmm hi $
-7 mjmlmxmmmm hide
0 mjmkximmmm high
6 - high school
11 - hiking
5 - hiking and
2 mkyhetilll him
-6 lmylfmjmmm him $
39 llkfaylmsl his
9 - his job
9 mlmmqlmmml history
8 - history $
-6 mlmmqlmmml history of
-4 llmjkmxlml hmm
19 nmmmmmlmmm hobbies
-12 mllrmkmmmm hold
-19 mllrmkmmmm hold with
18 lmmlqmlmmm holds
-44 sgayegaktj home
-32 theygicluk home $
5 - home with
-8 mmismmlmmm home yet
6 - homeschool
6 - homeschool our
-29 molnlkklml homework
-25 mnmomlkmmm homework $
11 - honda
11 - honda civic
13 mklmmmjsmm honest
-10 mlglylkjml honey
1 mllmumljml honey $
-21 jjpaqhylmi hope
13 mmmllmnmmm hope to
-6 klfjkkymml hope you
-6 lsqfmkkmmm hoping
-2 mtklmklmmm hoping you
20 - horses
20 - horses $
9 - hospice
25 - hospital
21 - hospital $
1 - hospital since
6 llkvimkmmm hot
4 mpmkmkmmmm hotel
21 lfkqrlkmmm hour
-34 mjkmrllmmm hour $
-18 yalenqllly hours
-17 yblgnllmmy hours $
19 mlnmmujmmm house
7 mlhqmujmmm house $
10 - house in
2 - house was
-50 yghehdwjrd how
-2 hmjsmmmmmm how about
2 rlmmmllmmm how can
1 ipllmlmmlm how do
-4 sljlmmmmmm how does
-21 lkmlmmmmvl how i
-11 klkvmmkmmm how it
-20 sikjrmlmml how long
-5 nsmlilmmml how many
-3 yilkmjlmmm how much
42 sjkkpmklmj how to
-2 kmpmmmkmmm how you
4 mlrlmkmmmm huge
2 mlrlmkmmmm huge fan
-24 mkjbmoymlm human
-22 mlkdmoymlm human $
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
20 mayjayaaya i
-21 imnhfuoohp i 'd
-23 dtryfddeif i 'll
-13 hddyaufatn i 'm
15 - i 're
10 owbwceafpt i 've
-10 muljlimmmm i added
2 - i adopted
-18 llxfmkilmm i agree
5 - i also
15 - i always
-15 miyfmhjlml i appreciate
5 nmmmmmmmmm i ask
-41 lhxmwgjmjl i asked
-3 mkskvkgmmm i believe
-14 lmogmltmmm i bet
-9 mlkomjmmsm i bought
5 - i broke
-10 mlitmlmmmm i burned
-2 mmjrmmimmm i buy
-13 lslimlmmmm i call
-5 mmllljmmyl i came
21 igvojiujll i can
-12 mlmlmqmmmm i carry
0 msllmlmmmm i changed
-10 lrjlmlmmlm i click
10 - i collect
7 mmlommmmlm i come
20 - i commute
1 - i cook
-13 jjgtkyjllk i could
-22 klwhlkplkl i did
33 vkilioxwil i do
-13 qjlkmnmmmm i draw
-13 mlklkvmmll i dreamt
-9 mkmlmnmmll i drink
12 - i drive
-2 mmmomkmmmm i dropped
8 - i eat
9 - i enjoy
8 - i failed
-40 kiqykeaklk i feel
-4 mmgpmlmmmm i felt
-16 mluemlkmmm i figured
0 kqmmmlmmlm i find
13 - i finished
-19 mlnsljlmkl i forgot
1 mmommmllmm i found
5 - i gave
-1 bykolgillh i get
10 mkkrlklmkv i go
-1 kgjvlihlll i got
-12 mmeomlymmm i gotta
10 - i grew
-9 lkyfmlimmm i guess
-22 kgjojqilwk i had
7 mlnlmlllsm i hate
1 mmrkmlgmmm i hear
-17 llhlyimmmm i heard
-2 nmmmmmmmmm i help
-9 kksdljslmm i hope
5 - i hurt
1 - i inherited
18 - i joined
-34 tsfpljpkll i just
4 lnlsmjmmmm i keep
9 mmnmmmlmmm i knew
-15 ekyeljjlmm i know
-3 lhjxmjmmmm i left
-6 kiydlkekkm i like
-12 lkljjtlmqt i live
-6 mmllmqmmmm i lived
-8 mlkjlnkmly i look
-14 mjmmjhmmyk i lost
0 jkhplknklm i love
17 - i made
6 htmlmlmmmm i make
-7 oirlmlmlmm i mean
-6 llqklkmmmm i meant
-5 mmltmkkmml i meet
8 - i met
19 mmoimmmmmm i might
2 mmflmmsmmm i miss
-17 lldrmlummm i missed
6 - i moved
-9 mkfulkmmxm i must
-48 kychcagpji i need
-8 mlrllklmmm i never
-8 mhksmilymm i only
10 - i opened
-14 mlivmilmmm i overslept
0 mmmmmmlmmm i owe
-6 lkklltkmul i own
20 - i passed
-1 slmmmhmmmm i pay
18 - i play
9 mlplmmmlmm i prefer
-11 mrmlmlmmkm i press
-4 msmlmimmmm i put
1 - i quit
-7 mlmkmommlm i ran
17 mmhmyllmmm i read
-6 mkrkmmmmmm i really
6 - i rent
2 moklmmmmmm i run
-16 mlrhmkqlmm i said
-3 mmllljmmyl i saw
-11 lkwimlglmm i see
11 mjmmmnlmmm i sell
17 - i send
-1 nmnlmlllmm i should
10 - i signed
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
6 - i stop
4 - i study
12 - i swim
30 mjlqmmmmlm i take
1 - i teach
-6 mhjlmtmmmm i tell
-4 qkkkmvmmlm i the
-37 rgxeyafjkk i think
-11 mmwhlklmmm i thought
2 - i told
6 lljykgmmlm i took
11 - i travel
-12 mmiwlkkmml i tried
1 - i trust
5 mljrmmmmmm i turned
-22 llyaljjllm i understand
26 mqkmmmmmmm i use
8 - i used
4 - i usually
8 - i visited
2 - i volunteer
-4 vmkpmklmmm i wait
-15 ayghfaoxih i want
19 mlkrfdnkyk i was
-5 mkjwmllmmm i watched
11 nlmmmlmmmm i wear
1 lhlvlklmml i went
-14 nkjklvlmll i were
-34 ksldjyslmm i wish
-4 mmmqmjmmmm i woke
14 mmmmlmmmmm i won
-6 mlmikolmwl i work
9 - i worked
-12 qlrbkyjwkl i would
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
1 ydiftybkhg if
-10 nhhigyklhj if i
13 mlpmjmllmm if it
-1 yjnkxjgmmm if you
5 mlmmommmmm illness
5 mlmmommmmm illness $
-18 kgyclwglll imagine
-13 mmydmljmmm imagine $
-3 mjmmmulmll imagine i
-4 mullmljgml improve
30 gdaxtuayyg in
-25 lwknfthlll in $
4 mmmqkmlmml in 0
-37 lklfylkhkg in 0000
-8 ideqbyefju in a
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
6 - in her
-6 mlltkmmmmm in here
20 - in hospital
8 lkpjmmlpmm in it
14 - in june
13 - in leeds
-9 mpmohlmlmj in line
3 pmmmmmimmm in love
1 - in march
32 nmmmlmmmmm in may
8 mlqkmmmmmm in mind
19 lolcqujlij in my
-23 mmmkrlmmmm in november
4 - in oakland
7 - in october
9 - in ohio
-1 mmkmmkmolm in one
-5 mmmmllmiyi in order
6 - in prison
-5 nomlllmmmm in rome
-5 mfjljmkymm in simple
-9 mwlkmlmmmm in size
4 - in spring
-9 mmmmomllml in sweden
-4 mllplmmmml in ten
-1 fanytesoqq in the
-5 kyknamjmkk in this
-17 mjmljklrwl in three
-4 mgmsmmmmmm in tonight
-21 mlmnnmmmml in twenty
4 mjimmmmymm in two
-11 mlmmqjmmml in vermont
-17 mlmmkemmsl in vienna
-1 mmmlplmlmm in winter
2 - in with
-5 mmmmommmll in zurich
-3 yyqgaclkkk in>-s
4 mmmqkmlmml in>0
32 nmmmlmmmmm in>AUX
-16 lhltgliymh in>CODE
-4 hxmqavirjj in>DEICTIC
3 pmmmmmimmm in>LIKING
4 mmmljmlmmy in>MOOD
13 lolayuhlij in>MY
4 mgmsmmmmmm in>NOW
-5 mmmmllmiyi in>ORDER
8 llliyllkml in>SPAN
6 - in>THIRD
-8 ideqbyefju in>a
-2 plmmilmmmm in>an
-12 mkkyjlkkml in>bed
-4 mllplmmmml in>ten
-1 fanytesoqq in>the
4 mjimmmmymm in>two
20 aaaayatyua in>w
-3 lukjilivml include
-6 jrllmlmmmm index
-6 jrllmlmmmm index $
1 - inherited
1 - inherited my
-7 mnmlkhmmlw input
-15 mgjrmllsmm inside
-8 mylemlmmmm installed
-19 mlkrmmmmmm instead
-19 mlkrmmmmmm instead $
12 - instrument
18 momlmmmmmm insurance
12 - insurance company
-9 mvljlmlmml integers
-9 mvljlmlmml integers $
-16 kplfplmmmy interest
-3 lmtllllmlm interesting
17 mlmmmnmmlm intern
-10 lpmmlllmmm internet
-10 lpmmlllmmm internet is
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
85 yaryraaega is
-10 yefilkymmm is $
22 lvmjmulmmj is 0
14 mlmlmpmmlm is 0000
-13 rtkaybkymj is a
-13 kykdjilkmk is about
-8 mmluhlmmmm is asleep
10 mkmomlmmmm is at
-1 nlolkmlmmm is better
-21 liwyhhllll is broken
32 - is called
-24 mllnmllmmm is calling
-18 lllltjmlmm is free
14 mmkmsmmmml is from
-3 lmhkymjmml is good
-1 llwljmkjmm is great
-10 klllqmlmml is hard
-10 mkmqmllmmm is here
23 - is i
19 momiqjllll is in
6 vhllkmmmmm is it
-2 mlmmmmmmmm is killing
11 mlmmmjmmum is my
14 - is next
-6 sviiekklmm is not
11 - is olive
63 mimqmmmmmm is on
16 - is our
-13 mjmnjulmml is out
-19 lklvellmmm is running
12 - is selling
-6 mlmilvmmmm is small
0 mgnrkmmmmm is so
6 mlmommmmmm is still
0 nmlmmmmmmm is that
-15 vtgavlkjlk is the
3 nkmjmmmmmm is there
-1 kyjiilmkmv is to
-5 jmvqflklmm is too
1 - is visiting
-1 llxllmmgmm is wrong
-9 ulmkkmmlml issue
-45 xnyaoaiyua it
-62 ijydaaqdth it $
-6 kphhslylml it 'll
19 yahpyishji it 's
-2 mlqklmmkmm it a
-2 grjmlmlymm it again
17 - it back
-13 mpokmmmmmm it but
-6 wglkrmmmmm it costs
6 mlsjmllmmm it did
2 mnnlkmllmm it does
-2 mjluokmmmm it has
14 mmgujmlmmm it hurts
3 mpmmlklmwk it i
-7 ldflillymm it in
-2 ljcjulylmm it is
1 mmslgmlmmm it makes
-11 mlqbmmlmmm it now
-2 klyfkmlmml it out
-1 mqilhmlymk it should
-4 morklmmmmm it still
-2 kmhhymlmml it takes
-7 mkqllmlmmm it that
28 lmgymmllmm it to
-2 mkkpmmmmmm it tomorrow
0 mldwmmmmmm it tonight
-10 llmommlmmm it turned
8 mwqmmmhgmm it up
1 ljmpjlslmm it was
27 mmnmmmmmmm it when
-4 lnqlmmmmmm it with
-3 nthlmlmllm it without
-8 lkydklllmm it worked
-5 ljykimhlmm it works
9 tkmmmmkmmm italian
5 tkmmmmkmmm italian $
-1 mkkrmmmmmm jacket
5 - january
5 - january $
-4 mmmkplmlml japan
12 - java
3 mwmlmmlkmm jazz
-1 mwmlmmlkmm jazz $
18 - jo
65 kssjhimkyi job
-18 lkukilmmsl job $
-18 mlmmmjmmvl job and
10 - job as
23 - job at
1 - job interview
6 - jobs
10 llkmimlmly john
-20 ifmpkmmmmw join
18 - joined
8 - joined a
-10 mqkkmmlkml json
-2 mnkmmmlkml json $
6 - judge
2 - july
1 - july $
17 - june
16 - june $
-34 yfqyibqlhd just
-7 ljuakkymmm just a
-2 lllplmjmmm just about
-12 mllqllimmk just arrived
-5 lmlsmmelmm just chilling
-2 lmthrmjlmm just do
-1 kmmkmmltmm just give
6 lmkpmmjmmm just got
2 mmkpmllmmm just had
-13 llrbmlymlm just kidding
-6 mllqlmkmmm just left
-14 llkyllfmml just now
9 mkmommmmmm just put
-2 lmmplmkmml just reached
14 - just started
-16 wpjklllmll just want
-3 mmkemmwmmm just wanted
19 kaxvshqllk keep
18 - keep bees
8 mkmlllxmmm keep in
0 meummmjomm keep it
-1 mlqkmmmmmm keep that
15 mkmlrkmmmm keeps
-23 mmiumlkmmm keys
22 - kid
9 - kid $
-13 klibllymlm kidding
36 - kidney
31 - kidney transplant
27 irktjinmll kids
11 jullkkqmmm kids $
-9 mllugllmmm kids 're
1 - kids in
-11 lmllrllmmm kids these
-10 mlmomlkmmm killing
-10 mlmomlkmmm killing me
-6 mqmkvmlkmj kilometres
-1 mkmmkkmmwl kilos
-13 mkklcmylmk kind
-34 lijdoyhmjk king
-5 mlkkmxmmmm king $
-11 mkmjmrjmlm king and
-14 mkmelylmmm kingdom
-14 mkmelylmmm kingdom is
-14 mllilmxmmk kisses
21 - kit
-2 mmlqkllmlm kitchen
-13 mmlqkllmlm kitchen $
5 - kitten
19 - knee
10 - knees
5 - knees hurt
-10 lkkqorjlmh knew
-8 mlnmjtlmmj knew that
20 - knit
20 - knit $
-46 yanlmcjijj know
-20 mlwmkjhkml know $
-6 slplkllmml know a
12 yfklmmmmmm know how
-1 llkltmlmml know that
-12 yjlfmlmmmm know the
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
3 hjaqayyliy last
12 - last month
-10 lfgyiskllk last night
-1 mmqlllmlmm last paragraph
8 - last spring
-11 mmlmkmpmmm last summer
-18 mklkilwmli last talked
4 mmkipltmlm last week
6 - last weekend
8 mlklqlummk last year
-3 mljgymklml lasts
-7 kjayfktlml late
-5 llawhlnmmm late $
3 mmmnmmlmml late to
-2 mllrjmlmmm lately
-6 mllrjmlmmm lately $
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
27 milmummmml learn the
15 - learned
8 - learned to
38 mlmlommmmm learning
10 - lease
-7 mmklfllmmw least
-6 muklflmimx least three
30 kkhyivkmkk leave
25 lllomolmmm leave $
-19 vkkjollkmh leaves
-14 mkinksjmwl leaving
-3 mmmnlmmmmm leaving in
-12 mlknmkkmxm leaving the
-1 mgmmqlmmmh leeds
17 ohfyjojkli left
-4 poirmjjkmk left $
17 - left handed
3 - left me
-8 mimqmlmmmm left my
5 llktmkmmmm left the
24 - left-handed
24 - left-handed $
0 mmjrmmmmmm leftovers
0 mmjrmmmmmm leftovers $
-49 miwqakyala len1
0 yyavyxacyy len12
71 pngaaygryy len20
-99 aaycaayyaa len3
-57 jayyyaxoaa len6
9 - lent
7 - leo
-4 llildmiyml less
-24 jsknesyfjh let
1 lnuklmkjmm let me
-25 krgoftsiki let us
-1 mminmlummm let you
-25 krgoftsiki let>WE
-1 mminmlummm let>YOU
1 lnuklmkjmm let>me
-29 lsljetjkrj letter
-9 mqlkhyjklk letter $
-19 lymkfjljmk letters
9 mmlpmllkml library
13 mpmlmmlkml library $
19 limmvkmmmm license
-10 pgltnmjlml lie
-46 mjahystlwj life
-25 njakktymwl life $
-13 lmllsmjmmm life is
-10 mmlnmlmmmm lift
-5 mulsbsljlm lights
4 mwmllmljmm lights $
-9 mlltcsmmlm lights went
-32 xyyaaafyge like
-1 mlrmmmlmmm like $
-14 lunjggkyml like a
-10 mwjpmllllm like i
24 ljjkmmjylm like it
12 - like my
-4 mmjrmmmmmm like nobody
-5 rjfmgmykml like that
-23 lcwgmllulm like the
-9 mkqkmmlklm like this
14 wyajlikilj like to
-6 lqykklglmm like you
-6 mmnlmmjlmm like your
9 lkyjllkmmm liked
14 lojlymikml likes
-2 lgmklmmsmm limit
-28 lmlugklhli line
-15 mnlpmllimm line $
-9 mtmkhmmlmj line 0
-9 lpyikllemm link
-9 mrklmlmgmm link $
-1 ommllmlmmm lisbon
-7 gvijljkelh list
-5 lmkkmlkkml list $
-4 mnlmmlmlml list and
11 - list for
-5 hpllmlmlmm list of
13 - listen
13 - listen to
-13 mjugmlymml listening
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
31 - loans
19 - loans $
4 immjvlmmml lockdown
5 mqmmmjklmm logo
-5 mqmmmjklmm logo for
-20 kjrdijyjmk lol
-16 lkralkylml lol $
-2 mmhrllulml lol okay
-2 mmhrllulml lol>MOOD
-4 mmkmlkmmxl lonely
-53 nhnyolrhlg long
-9 lhrymkkimk long $
-14 llmlpslmmk long ago
-14 kmkumkkmmm long day
-2 mlplglylml long time
-5 mkmlpjmmml longer
-27 lpyalliily look
-8 mlshmolmlk look at
-5 mllggymmli looked
-5 mllggymmli looked at
-32 kytakjjlju looking
-32 kykakjklju looking for
0 llylemckml looks
-19 lylglkklml loop
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
-9 mjlrmjlmvl lost my
2 llllummjml lost the
-2 kbykojnkmj lot
19 lkylblhlml lot $
10 mlknqlmmml lot of
-1 mklmrmmmmm lot to
10 mlknqlmmml lot>of
-1 mklmrmmmmm lot>to
3 ibpjqiyitj love
-3 olklmmrmmm love $
-10 kmtjmmlmmm love how
-7 lljlxmjlmm love is
-13 lknmmljmul love it
6 - love me
-2 mmommmjmmm love that
-5 mmqkmmmmmm love the
7 mgyjmlkmmm love to
4 - love with
-8 mmallmymmm love you
7 mmlmmmommm loved
-3 jlklmmxmmm lovely
6 mlkllimmyl loves
-4 mmlllkmmul loves me
4 mlmpmllmmm low
-1 llmkpnmllm lower
-3 mkakkmylml luck
-3 mkbllmymmm luck $
-43 qaeyhgqlmi lunch
-21 ujitjkklml lunch $
-12 mmkqlmkmmm lunch break
15 - lyon
19 ljyljqkllk made
4 mkumllmmmm made a
15 - made it
-3 mpmlmmmmmm mail
-13 mmlqmllmmm mainly
7 - major
22 - majoring
22 - majoring in
-43 lydhpoalwc make
-30 jttgjkkkmi make a
-3 lebukmkumm make it
7 mnmmmmlmmm make me
15 - make my
-2 lskmmmljmm make that
-2 khyiwkaimk makes
-3 llklvlkmmm makes a
-5 mkylgmflml makes sense
-10 mvjlmkhmmm making
-14 mwmemkmmmm making a
-1 mlmnmlmmmm mall
-1 mlmnmlmmmm mall now
-3 ymjlrmkkml mammals
-3 ymjlrmkkml mammals $
2 mkllgsmmlm man
7 - man $
-5 lpmklllmlv manager
-44 lrljojjkkp many
23 mkmkwmmmmm marathon
3 - marathon in
6 - march
6 - march $
-66 aayaaryaya mark!
-4 lkjjgmxkmy mark:
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
8 kvlmlllmmm maths
37 nlpkklmmmm may
36 nmmmlmmmmm may $
6 - may 0
-15 mliqkkvllk maybe
-15 mliqkkvllk maybe $
84 ayyyaoeawa me
-9 asfpayyhli me $
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
20 ksliwllllk me to
-13 mlmpmllmmm me today
-13 mmmnmlmmmm me up
8 mjmxmmjmmm me when
-7 muilmkkmmm me with
-3 kjsrimlmml me>-ing
14 - me>-s
0 ujmmlmmmmm me>AUX
17 lljlmllymm me>CHAT
10 - me>DEICTIC
-20 mllpmjmmtl me>I
-4 mllrjmlmmm me>LASTING
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
20 ksliwllllk me>to
-13 mmmnmlmmmm me>up
29 lrwdipkglk me>w
-7 mmhmlmtkml meal
-20 poyejiekml mean
-3 jvokllilmm mean $
-1 sjomllmmmm mean the
3 mopmjmlmml means
2 mlrmjmlmml means a
-6 llqklkmmmm meant
-5 mlplmkmmmm meant the
14 qmlmlmlmmm meat
5 - medical
-1 mpllmlmmmm medium
-12 njcyiitlli meet
-6 lldykjummi meet you
-21 jkjybjekmv meeting
-15 kllygkhlmk meeting $
-3 mmlokmmmmm meeting is
6 - member
-7 mjllppmmlm memory
-6 lmllqmllmi men
16 - mentor
0 mlltmmkkml message
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
-8 hykxakjimj milk
-1 mtlqlljlmk milk $
-8 mjmlqnmmll million
-15 nppijltkkl mind
-24 lqpijltkkl mind $
11 mtmlmmklml mine
-4 mikvllllmm minute
-4 mikvllllmm minute $
21 logrsmjlml minutes
2 lqhulmklml minutes $
19 - minutes each
8 - miscarriage
1 mmelllvmmm miss
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
-10 inmljnmmmh money $
13 - money and
-7 mpmlmmmmmm money from
12 - money to
-7 mmmmmlmmml mongolia
28 mhlloqlmmk month
25 mimmmqlmmm month $
-8 mkllekwmwl months
-5 mkmmkkmmwl months $
-9 mmmlgmwmmm months ago
-23 mllqmllmmm mood
-13 ljkgyqllli moon
-7 lklhyrlllj moon $
-43 gqyfipaylg more
-26 ksnlptijml more $
-15 lyjlklmmmm more about
-5 lshljlirmk more formal
23 mklmlmlwml more than
43 ldaxkkykll morning
19 leaylkykll morning $
6 mmlpmmlmmm morning i
15 - mortgage
12 - mortgage $
-6 lekgxjiply most
1 - most is
-3 mlmlolmlml most of
-12 mkmjykmlll most people
17 - mostly
14 momkmmmmmm mother
-13 momkmmmmmm mother 's
5 - mother is
5 - mother-in-law
-18 mglmlmlmmy motivated
-2 mllommmmml motivated and
18 pommmhlmml move
34 - moved
23 - moved to
-20 ohjprdilml movie
-4 oklpkkjmmm movie $
10 - movies
6 mmmkmjmmum moving
-8 mmmkmjmmum moving to
10 - mr
10 - mr>w
-2 sflyeiojli much
-9 mlgyjmjmmm much $
-6 mluokmglml much better
-28 lklkwgmmml museum
-26 lllkujmmml museum is
11 mklrmmlmmm music
-19 jyjpaohjxo must
-5 mlolgllmmx must 've
-2 lpqlrljpmh must be
16 ayapayoqya my
4 - my 0
-2 mpmlmlklml my account
6 - my ankle
-8 mpmkmlmlll my app
5 - my arm
1 - my aunt
26 mlmmmmmmmm my back
-7 milgmlylmm my bad
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
8 - my business
5 mkmpmmlmmm my car
-14 lylfllklml my card
8 - my cat
-19 mdmekyllml my character
-13 mlqmmmlmmm my childhood
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
-16 mlkvlljmmm my eyes
-9 mlmkmmsmmm my family
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
-10 lpmmlllmmm my internet
-26 mkllmimmyk my job
-23 mmiumlkmmm my keys
10 - my kids
-14 mkmelylmmm my kingdom
5 - my knees
14 mqmmlmjmml my landlord
7 mlmpmllmmm my laptop
6 - my last
3 - my late
5 - my lease
-24 nlmlljlmwm my life
-16 mtmillkmml my loop
-21 mlkslkjmmm my lunch
8 - my manager
-3 mnmlmlmmmm my math
16 - my mentor
-10 mlmomllmmm my mom
3 momkmmmmmm my mother
5 - my mother-in-law
-17 mimklrlmlk my name
-4 mlmommlmmm my neighbour
3 - my neighbours
5 mpmkmlmmmm my new
-6 mlmomlmmmm my nose
-10 mmmmlommkm my novel
17 - my old
-23 jyldlkklll my order
24 - my own
-13 nmmommkmml my parents
-14 mmmmmplmmm my partner
-13 mqmkmmmmmm my password
-18 mklrmmlmmm my pen
4 - my phd
-20 malylhjmmk my phone
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
1 - my school
-10 mjmsmljlmm my screen
23 mnmlmmmmmm my script
5 mlmmmmmmmm my second
10 - my shift
-15 mllrmllmmm my shirt
6 mkmtlmlmll my shoes
-15 mllmmklmsm my sister
15 - my size
7 mlmnmmlmmm my son
-9 mjmemylmml my spaceship
10 - my startup
6 - my steak
-3 mlmpmllmmm my stomach
18 - my student
-11 mjmkmpmmmm my sword
-19 mxqfllkmlm my teacher
10 mkmtmmkmml my team
-12 mkkjlxmmll my teeth
15 - my therapist
22 - my thesis
6 - my third
3 - my time
3 - my two
-20 mlmmllmmlt my uncle
15 - my wallet
-13 mljrmmlmmm my way
11 mnmlmlmmmm my website
3 - my wedding
-12 mkmvllkmmm my whole
5 milpmjmmrm my wife
4 - my work
14 lhqplilmvk myself
-9 lhqplilmvk myself $
14 - nadia
16 mnmieoilkr name
-13 npmkmllmmm name for
14 mimklrlmlk name is
2 - named
-3 mvmljmldmm names
-3 mpllmmmmmm nan
-31 lfgyijkmmm nap
-17 lgiyjklmmm nap $
-7 lmllrmlmml nature
24 - navy
21 - navy $
9 molqlhmkmm near
4 molqlhmkmm near the
-4 momjmmmmmm nearby
-4 momjmmmmmm nearby $
14 - nearly
14 - nearly blind
4 - necklace
-98 iyasnaayia need
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
19 lynjellkml needs
-5 myklflmlml needs to
-4 mlmommlmmm neighbour
-6 mlmommlmmm neighbour is
2 mlmpklmmmm neighbours
2 - neighbours $
-6 llyijmakmk neither
-6 llyijmakmk neither $
2 - nephew
5 lmjsmmmmmm nervous
9 kqyaypjjjg never
8 - never been
-14 msmklmkmml never ends
-11 mtmimkmmmm never got
10 - never had
-11 mlykfmjmmm never heard
-7 mmnmmmmmmm never knew
12 - never learned
-10 mlpmlllmmm never thought
-11 mjtlmlmmlm never tried
34 ojedwiyjlo new
1 - new address
6 - new flat
3 mmllkmummm new job
-13 momknlmmmk new phone
2 nlmmmmmmmm new puppy
-6 lljlmlvmmm new year
3 mmmmnmmmml new zealand
31 llllqmmmmm new>-s
7 - new>HOME
-9 momkmlmmmm new>PET
-5 lljlmlvmmm new>SPAN
3 mmllkmummm new>WORK
-7 pmliykilmg new>w
11 - newborn
46 lyccksghli next
5 nujklmimmm next $
-2 mukfkwmmmm next chapter
7 mlmmpmmmml next month
-2 mtilmmlimm next question
-5 mrlkmmmmmm next to
17 - next week
10 - next weekend
8 - next year
-6 bjchclyklk nice
0 mmellmxmmm nice talking
0 lmkklmxmml nice to
25 kdcygrmllh night
-10 lgeylijmml night $
9 mmlmmmqmml night and
2 mlmlkrmmml night my
18 - night owl
-7 mmmmomllml nights
14 - nimbus
27 mljjulmmmm nine
22 mmmjsmmmmm nine $
24 hmyaatynlf no
-4 ljkilksoml no $
-16 mqkolmkmml no change
6 - no friends
1 mqqlmlmkmm no i
21 - no kids
9 mlmmmnmmmm no money
-2 mmollmjmmm no that
7 mmljimwlml no>-s
-4 mmslimimmm no>DEICTIC
1 mqqlmlmkmm no>I
27 - no>KIN
6 - no>PERSON
-8 kncmoyqqli no>w
-26 kibwysgjlk nobody
12 - nobody at
-6 lkllgtlmml nobody knows
-13 ynfllmllmm none
-13 ynfllmllmm none $
14 - nonprofit
6 mmlnmmmmmm noon
-1 nlmmlmmmmm normal
-2 mkllmvmmmm northern
-8 plmlpklmmk norway
-6 mlmomlmmmm nose
19 ncybbairoa not
-3 mmnlmmjlmm not $
37 llemvmqmmm not 've
12 mjxklllmmm not a
13 - not afford
-7 mmolmmllmm not agree
7 lmojmmklmm not believe
-7 lmmkumklml not buy
-4 lmpjrmhlmm not care
-3 klltlmlmml not come
-2 mnplmllmmm not compile
11 - not concentrate
-10 mlrrmlmmmm not decide
9 - not drive
24 qmlmlmlmmm not eat
-24 mlfymmimmm not find
3 mmhpmmmmmm not finished
-8 lpnlmmllmm not get
-3 mlmrmmlmmm not go
-5 mluimmmmmm not had
-3 mmfymllmmm not hear
8 mmpmlmkmmm not help
-8 mmismmlmmm not home
-4 mmlommmmmm not in
-41 tlfykijkkm not know
2 mskkmmmmmm not let
19 llnlmmlhmm not like
6 - not love
4 - not married
-6 mmuimmjmmm not mean
15 hmjmmmvlmm not much
-17 klnllslwlm not need
7 lmilmmymlm not own
5 - not pay
3 mmmtlmjmmm not pick
-4 llllqlllml not read
4 mmrllmjlmm not really
-7 mmqkmmlmmm not say
-21 jlyblljlmm not see
0 lmjlrmjkmm not sleep
-8 mljpmmlmmm not slept
1 - not spoken
21 - not stand
-3 mmeummlmmm not stop
-14 ylngmllmmm not sure
28 - not swim
-5 mmhrmmjmmm not talk
-2 rlplgljlmm not that
-8 jmrklmlkmm not think
12 - not trust
-10 ymkimmlmmm not understand
-2 ilullmmkmm not wait
-2 lmfmmmlymm not want
-4 lmqjmmkmlm not what
-12 lqvehmllmm not work
2 lsmlmlmmmm not working
-4 klmmlmhxmm not write
37 llemvmqmmm not>'ve
-4 jgoolllsml not>-ed
-15 lmmpkmkmml not>-ing
20 mmrllmjlmm not>-ly
4 - not>CONDITION
-11 xlnhglilmm not>DEICTIC
-5 mmismmlmmm not>HOME
27 llnlmmlhmm not>LIKING
10 lljqmmlmmm not>MOOD
-4 lmqjmmkmlm not>WH
-11 kwvdhlklml not>WORK
12 mjxklllmmm not>a
-7 lmmkumklml not>buy
24 qmlmlmlmmm not>eat
-8 lpnlmmllmm not>get
-3 mlmrmmlmmm not>go
-5 mluimmmmmm not>had
-4 mmlommmmmm not>in
2 mskkmmmmmm not>let
7 lmilmmymlm not>own
5 - not>pay
-7 mmqkmmlmmm not>say
-21 jlyblljlmm not>see
-61 negykcyyrf not>w
4 kmpfhvppkj nothing
-11 mljfgwylmk nothing $
3 mlmiunmmjl novel
-3 mlmmqjmmml novels
-6 mlmmqjmmml novels $
-23 mmmkrlmmmm november
-23 mmmkrlmmmm november $
-18 eyxvfbagid now
-20 lgfyihakki now $
10 krunlkllkl now i
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
17 ppllmllmml o
-4 ppllmllmml o clock
-4 ppllmllmml o>w
4 - oakland
4 - oakland $
7 - obsessed
7 - obsessed with
11 - october
9 - october $
-14 ayyarylajp of
-18 hsllmlmlmm of 0
29 wllmkimlmm of a
-7 mlkopllmml of coffee
9 - of college
24 - of five
14 - of flying
3 - of four
14 mpkmmmmmmm of heights
-1 mmmlmpmmmm of how
-9 mvljlmlmml of integers
-29 ldwplklllm of it
2 - of july
-7 mmmmmlmmml of mongolia
2 - of music
33 koqikhqlwl of my
-2 mimlkmmmlw of our
-6 mpmklllmmm of that
-14 jyaokqjhlf of the
-4 mjrrksjmkj of them
-18 ljmmlxlmlm of this
-1 lwlkkmlmml of those
24 mommmlmmlm of three
8 - of thunder
-18 mhmltkmmll of two
5 - of work
-4 dlwfmkmmmm of you
32 mmknnmmmml of>-ing
12 lwokilkllj of>-s
-18 hsllmlmlmm of>0
-53 jnvmitjljk of>DEICTIC
34 kkqhihplvv of>MY
2 - of>PLAY
11 - of>SPAN
-17 liyqfrhlkh of>THIRD
-1 mmmlmpmmmm of>WH
-17 mtmjmlmmmm of>WORK
-16 dlydmkmmmm of>YOU
29 wllmkimlmm of>a
-14 jyaokqjhlf of>the
-18 mhmltkmmll of>two
-23 maacyyxfiy of>w
-4 knfyjkhhlj off
-11 ljlyilklml off $
-5 mlmkqmmlml off in
12 - off my
-10 mljwlmkmml off to
12 - off>MY
-5 mlmkqmmlml off>in
-10 mljwlmkmml off>to
6 mljrmmmmmm off>w
-17 mkyajlkmmy offer
-6 mlyammlmmm offer $
12 - offered
4 - offered me
-7 ljivjkjmlr office
8 mmjslmkmmm office $
-9 mllpmlmmmm office today
2 lkykilclml oh
17 - oh and
17 - oh>and
35 - ohio
22 - ohio $
8 oinrgguilh okay
-3 tlhokkokml okay $
2 - okay a
-11 kkpvljemll okay i
0 mmtlkmjmmm okay that
55 tnhgaysllk old
-10 mlilknylml old $
2 - old school
12 - old westerns
33 - old>-s
3 mkmmctmmmm old>PERSON
2 - old>SPAN
18 mlijiyylml old>w
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
-10 mlmmfmlmmw on port
8 - on saturday
4 - on sunday
-12 mmllsjmmmm on sundays
12 nhnygcnjjf on the
-4 lqlkmmmmmm on this
4 - on thursday
4 - on tuesday
12 mmmmmmlmmm on weekends
-6 mrjpmkllmy on your
-11 mvmlhqlmmk on>-s
16 mjmhpljlly on>AHEAD
-6 mpmjmmmmml on>CODE
-10 loaqmkymmm on>DEICTIC
21 mllkujlmml on>LASTING
-24 klhykgilll on>MY
-33 lmllgvlmll on>THIRD
-6 mrjpmkllmy on>YOU
3 lelkorkmml on>a
-6 mllommlmmm on>me
12 nhnygcnjjf on>the
44 lhyjmkjlmt on>w
4 kkkmsvhpml once
-1 llkmwlhpml once $
-5 siyaieiuff one
-12 iayhdgnjkk one $
30 - one day
-8 mkvholmlmm one in
-1 nlolkmlmmm one is
-2 lyelimjjmm one more
19 mklmmtmmkm one of
-1 mvslimijmm one please
-7 lsismkolmj ones
-6 lkkunlommj ones $
3 lvmillllmk online
-3 mpmjmmmmmm online $
3 msmmlmmlmk online shop
-25 naeeodyyls only
-16 mimmgllmmt only $
9 - only child
-1 mblmmmmymm only reply
2 kkoronjjmi open
-10 mmlrmmlmmm open $
-18 ljsokolkmk open the
9 mmmmirmmmm opened
-24 lklgjymllk opens
22 - operation
22 - operation $
-16 llommmmjmm option
-14 yikkglyomg or
-9 qmmlgmylmh or>w
-40 gwihjrigvr order
-25 krlklkkllm order $
-3 mslhlmkmmw order has
-74 ayaaalkyaa orders
-6 byaaaaayja orders none
-64 iyaagyxndb orders own
11 - organising
6 mjqmmlmmmm original
14 - oslo
-12 ldxmlklkmm other
-3 mjolmlmmmm other one
5 - other weekend
27 kahkyfuksy our
1 - our anniversary
5 - our dog
16 - our first
9 - our house
10 - our school
-8 mimvlmlmmj our table
-6 makyfyfike out
3 egxsdvfklk out $
-15 linyjlkmmk out for
-4 mmmkqmmlmm out in
5 - out last
-14 mjisiujmml out of
-4 mmmnmlmmmm out to
-15 mlkqmllmmm out with
19 mmjnmmmmmm out>DEICTIC
-6 mmjqlmklmm out>NOW
9 wilkmmmmmm out>WH
-15 linyjlkmmk out>for
-4 mmmkqmmlmm out>in
-14 mjisiujmml out>of
-4 mmmnmlmmmm out>to
-13 lkoljlwmmk out>w
-7 lmjmjlmomq output
-33 mlhumlimmm outside
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
-11 mvkhlllmmk page $
28 mmmlommlml paid
3 mlllulmmml pain
11 mlslmmlmlm paint
12 lmpmmmmmmm painting
-5 mnmlmlmmmm pair
-5 mnmlmlmmmm pair of
-8 mlmommmmmm pancakes
7 - pandemic
7 - pandemic $
12 - panic
4 - panic attacks
-6 mllqmmmmmm paper
-2 jvukjllemm paragraph
-1 jxilmllfmm paragraph $
-1 mkylkmmlmm paragraph is
20 mklmlmlwml paragraphs
-12 mgmvmllmmm parcel
-2 nmmommkmml parents
-15 nmmmmmmmmm parents $
19 - parents 're
4 - parents about
5 - parents that
-21 mumlegklmj paris
-9 nvmldhkmml paris $
-1 lkjhsklmxl park
0 mmmkgvmmmm parrot
-42 ksyaxjgklj part
8 - part of
-23 mqllukimmk part two
-14 mmmmmplmmm partner
-17 mmmmmplmmm partner $
-5 mnmnklmmmm party
-11 misfmwlmmm pass
-11 misfmwlmmm pass $
33 - passed
5 - passed my
16 - passed the
7 pkmmlmmmmm passport
7 pkmmlmmmmm passport $
10 mumjlllkmm password
-6 mrmklmlkmm password $
15 - password is
12 mllrlmmmml past
-3 kjirtmkmml pasta
-3 mmkrlmkmmm pasta $
-5 lgnjylllmk patient
2 mlmmcmylml paul
2 mlmmcmylml paul $
1 rylglglkll pay
-9 lumhmlmmmm pay my
-9 lumhmlmmmm pay>MY
5 mlijwmmlml pays
-8 mlijwmmlml pays off
-12 lkjowlkmml peace
-12 lkjowlkmml peace $
-18 mklrmmlmmm pen
-10 mlljuljlml penguins
17 hgaaygchkb people
14 mllkqmmmml people $
-13 lllltmllmj people 're
8 - people call
13 llmlrmlmmm people who
-4 llqlrlelml perfect
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
-30 lglyerhlmt pick
-29 lglvfrilmt pick up
-25 mkmomllmmm picking
-7 mjrgqmlmml picture
-15 poirllhkmk pizza
12 vmjlmlmmmm place
-22 lslkllkkml plan
-8 mpmllmkkml plan for
-31 mjljwxlmml planet
15 - planning
-10 unlkkmkmml plans
-5 mnmlmmmmmm plans $
-3 tilkpmlmmi plant
10 momllmmlmm plants
-16 mhmsmmmmmm plate
20 mylllkjkmm play
-14 mlmpkmlmml played
-23 mkmpmllmmm playing
15 mlmlumklmi plays
26 - plays the
-9 cyfaafoylc please
-36 kyibagyylg please $
-2 mflllmivml please be
-8 mfvfjjyllm pleasure
-13 mglfmjyllm pleasure $
2 smlmkmlmml plumber
13 - podcasts
-28 leygkjkymk poem
-9 mnmkmmmmmm poem for
-8 mlybllcmmm point
-8 mlybllcmmm point $
0 memmimlymm points
1 mjmmjmmqmm points $
20 lmlmqmlmmm policy
6 - policy number
-11 msllellmmw port
-10 mlmmfmlmmw port 0000
7 mjmkmmmmmy position
6 mnmmmmmmmm position $
-15 mpmmljlmml post
-3 mlmomlmmmm post office
6 - postgres
12 - pottery
14 - practice
2 miyimllkmm prefer
-9 mlplmmmlmm prefer the
12 - pregnant
12 - preparing
12 - preparing for
-10 mqmjmlmmmm presentation
-5 pjkjwllmlm president
-11 mrmlmlmmkm press
17 - pressure
-7 millmvimll pretend
7 mmlomllmmm pretty
-2 lmlhtmmlml prices
-15 oomjlkmlml printer
-14 ysekklllml prints
-3 lqllklmmml prints the
6 - prison
5 - prison $
-5 lkqtkmjmmk probably
-37 lnrbvivjml problem
-7 mjoillyjmm problem $
-4 mymcmmmmmm problems
-1 moismlllmm process
-22 lymkfkllmj product
-4 mtmlgkmmmm product is
-11 msmkmllmmm professor
-1 mvmjjlklmk program
7 llmlwmmmml programming
30 kylnhjlmmj project
5 mtmkmjmmmm project $
14 - project falcon
-1 mhmmjmmmmw propose
14 - proposed
-3 llyflkcmmk proud
-3 mmyfmkemmm proud of
13 nlmmmmmmmm puppy
1 lqktlgllyk put
-5 mnmllllmyk put it
-9 mqlmmimmmm put the
-5 mnmllllmyk put>DEICTIC
-9 mqlmmimmmm put>the
2 - put>w
-24 mllqmmkmmm pyjamas
0 mnjkvmmlmk python
-7 ktlklllmml query
-51 ynffijiykr question
-4 kvjjjmjymk question $
-20 yhkkmlmkmm question about
-3 lrkkmlmkmm question is
-3 lpjlmjkyml questions
-11 llkydllkml queue
-8 yomkklklmm quick
-6 mjnqkllmmm quick $
0 mmmoklmmmm quiet
63 mmmmlnmmlm quit
-1 mmmmlnmmlm quit $
8 - quit his
30 - quit smoking
-19 mrljmlmmmm quiz
-23 lqkilflmyl quote
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
29 lqlayjkkmk read
-4 llllqlllml read $
16 - read a
2 momkmlmmmm read the
20 mmlnmmmmmm reading
-13 skayhlcmml ready
-6 tmhrhlemmm ready $
-2 mllommmmml ready to
-10 ljmmtllmmk real
11 tiyfukekmk really
-5 olqjlmhlml really $
10 - really into
16 mntdqhllml recipe
11 ugnlllkmml recommend
13 ogmmmmmmmm recommend a
-5 ntkolkllmm red
-2 mtmkmlmlmm red>DEICTIC
-7 nkkrmlmmmm red>w
5 - reefs
5 - reefs $
-16 nykijllkml refund
-7 numkjllkml refund $
-8 mplkmmmlmm refund for
5 - refuses
5 - refuses to
-12 mlbmbmykmk regards
10 - regional
10 - rehab
23 - relationship
5 - release
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
-7 mrjommulmm reply $
-1 lfjlmkmyml reply with
-15 jskhlkmmml report
-5 lqmjmlmmmm report a
-7 lomjllmmmm report about
14 - rescue
-13 mqmkmmmmmm reset
-13 mqmkmmmmmm reset my
11 mlmkvmmmmj resigned
-25 mgmhusmmml respect
-10 mujimmmmmm restarting
-15 lolgrlmmml restaurant
-6 mlllommmmk restaurants
15 - restore
15 - restore old
-8 kjscjllyml result
-8 kjscjllyml result $
-11 mkmkklmmlw results
9 - retired
11 - retirement
11 - retirement $
-11 mnlihkllly return
-10 lnlkhkllmy return a
-16 mxjhlkklll returns
-19 mkkmmjlmyl review
-19 mkkmmjlmyl review i
-11 momlpjmmmj revolution
1 mlmlplmmmj revolution $
-18 lllnommlml rice
-8 nkmilwllml rich
9 mrmhmkmmmm ride
10 - ride a
-34 ycyqccakji right
-16 siyldjalmk right $
-6 lgewmkkmll right now
2 mmksmlmmmm ring
-9 mkmmpkmmmm river
-11 momlllmmmm road
-15 momlllmmmm road $
-22 mjmlwjlmkr role
-17 mlmlojlmls role of
4 mqmmllmlmm roman
-13 npmllkmmml rome
18 - roof
21 lejriyllyj room
-9 lgjrjyllml room $
22 - room is
14 - roommate
0 mklwglmmmm rough
-6 mullmgmmlm row
-6 mullmgmmlm row and
-6 mullmgmmlm row>and
18 - rowing
18 - rowing $
-25 mulilklmll rows
-24 msmimllmml rows $
13 - ruined
16 ljhxjikmvl run
-15 mklnkklmvm run $
24 - run a
-6 mqklmmmmmm run it
-1 mllqmmmmmm run out
-13 mnjpmmmmmm run>DEICTIC
24 - run>a
-1 mllqmmmmmm run>out
-19 lkkyalkmmm running
-15 mklsgllmmm running $
-8 mmlpimlmmm running late
38 mplllmmlml runs
30 mmmmmplmmm s
9 mmmmmplmmm s>w
-7 momoklmmml sad
1 klmllmymmm safe
-52 haydkmmkyj said
-9 ihyjlilmum said $
2 mmsjmkkmmm said no
-7 mmllollmmm said that
28 - sail
28 - sail $
12 mimmilmmmy salt
-2 mimmilmmmy salt $
5 - sam
-16 hjyafhjilh same
-9 llyflkalmm same $
-10 mskqmhllmm sandwich
19 - saturday
11 - saturday $
2 mouiflmmmk save
13 - saving
12 - saving up
10 lqmlmmmmmm savings
-3 mpmlmmmmmm savings $
-4 llgshokmyl saw
-46 ralaktylji say
-14 mltholjmmk say $
-5 mllhllvmmm say hi
-9 mflmmxlmkl say i
-1 klllilummm say that
-1 klllilummm say>DEICTIC
-9 mflmmxlmkl say>I
-6 lkkdllymmm say>THANKS
-4 olmlpmlmml say>w
-15 koydgbjlyl says
7 - says he
-13 mkjjjdlmyl says i
-13 lkyhjmkmlm says it
25 lmlummlmmm scared
20 - scared of
12 - scholarship
49 lulhqlklkt school
30 mlmkvllmll school $
7 - school board
11 - school in
3 - school is
1 - school since
-22 ldltqkjlmi screen
-9 mjmlrlmmmj screen $
24 ltjjllmlml script
23 mnmkmmmmmm script $
-2 mpkmmmmmmm script that
-9 ojmjmnmmll sea
-2 mkmmpkmmmm sea $
-2 lljlvlmmmm season
-18 eqkwmhmmmm seat
-7 eskrmlmmmm seat $
-11 mklpmlmmmm sec
-11 mklpmlmmmm sec $
21 ixyanjjkll second
-1 mkojrmlmmm second $
-11 mjrkqllmmm second chance
-2 mlplkmmmmm second one
21 - second year
-36 alyhchyhlg see
-11 mlpiilvlml see $
-3 iqljlmxmmm see how
-2 llpklmjmmm see it
3 - see my
-3 mmokmmlmmm see that
-8 knycskklml see the
-1 llrlmmjmmm see what
-6 kmplmmlmmm see why
-5 kjcrhlylmk see you
-5 llowhmglml see>DEICTIC
3 - see>MY
-10 fpshklslmm see>WH
-5 kjcrhlylmk see>YOU
-8 knycskklml see>the
9 - seeing
2 - seeing a
6 - seeing someone
25 - self-employed
16 mjmmmnlmmm sell
11 - sell my
12 - selling
15 mtmlhmmmmm sells
13 gydqllkgmm send
-1 mjgxmmlmmm send it
4 hwlmmmlgmm send me
-5 mjykamekml sense
0 mltlemllmm sense $
-27 lgsrkkjlmy sent
-6 lpkjlkknly sentence
9 - september
9 - september $
7 mlplmmmmmm series
0 moljmmmmmm server
8 mmkcmmymmm service
8 mmkcmmymmm service $
19 mxljmmllmm set
3 msmjmmlmmm set a
16 mrllmmmmmm set the
3 msmjmmlmmm set>a
16 mrllmmmmmm set>the
-21 lseknylmmm seven
-1 mmkpmmmmmm seven $
-3 pjlldllmmy shall
9 lkskolllmk share
15 - share an
-1 lltkmmlmmm share it
-11 lgkrrlklmm sharks
34 iaoycygkyh she
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
11 - shelter
7 - shelter $
12 mljrmmmmmm shift
6 - shift $
8 - shift starts
23 - shifts
4 mjmlhwlmmm ship
-6 thklmmmmmm shipping
-15 mllrmllmmm shirt
-15 mllrmllmmm shirt $
-8 ltiygkklkk shoes
-8 lvjohlmlkl shoes $
3 mlmplmlmmm shoes 're
4 vrkshjlkmi shop
-3 ttmkjllkmj shop $
-2 mnkqmmmjml shopping
47 hybiilixmj short
24 lxelpmjlmk short $
-10 lavinlcymk shorter
-2 lellolltmm shorter $
-29 soaerisyjg should
-8 lybjaljymt should be
-1 llimukmlmm should do
7 ykllmkllll should i
-14 mnlsmlkhml show
-21 lcgyfkllml shower
-23 leiyjkllmm shower $
-8 spjjkljmlv shows
-15 mollklmmlw shows the
0 mmkemmymmm shy
9 - siblings
9 - siblings $
17 mmlmmmmmmm sick
-21 mmmlollmml sides
-1 mlllllmmxm sign
15 nmmmgmmmmm signed
9 - signed up
-21 lglhryklmk silver
-6 mdipjmiyml simple
0 mklmlmknmm simple words
41 liiiakylle since
5 - since 0000
17 - since i
5 - since january
4 - since march
17 - since my
1 - since she
2 - since spring
23 - since the
-34 ljjjdkymlg since we
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
1 mjdplmyjml sit
-17 mimtlkmmmm sitting
-10 mjmrmlmmmm sitting in
40 lplopgmmll six
-7 mploljmmmm six $
19 - six foot
5 - six months
6 - six years
24 - six>SPAN
21 - six>w
-11 lxhpgklhmr size
-6 mnjsmlmimk size $
22 - size 0
12 megtlllymm skip
-2 lmpmlmmmmm sky
-33 paayjkxfkg sleep
-29 kafyqljkll sleep $
13 mllvkmjkml sleep badly
4 - sleep in
-5 rlligmyjmj sleep well
-2 lliyllfmml sleeping
6 - sleeping since
21 - sleeps
-11 mlismmimmm sleepy
-11 mljqmmjmmm sleepy $
-22 mleymljmmm slept
-11 klmkrklmml slow
-3 mjmolllmmm slow today
-8 mpljktmmml slowly
23 likghvylmj small
-6 mlmilvmmmm small but
0 mlmmplmlmm small town
-10 lmkkukmmml smarter
-10 lmkkukmmml smarter than
-7 mllkmwkmlj smile
27 mmjjymjlmm smoking
30 - smoking $
-39 mamyaeaftc so
-20 llvallyllm so $
3 mklpmmmmmm so far
-1 mmiummjlmm so full
-2 lmtemmkmmm so glad
-3 mmsgmmimmm so happy
7 - so he
-3 mmkolmkmmm so hot
7 qmkmmmmmmm so how
24 mlmrlimmlm so i
-13 mnlolkmmmm so long
-4 lljujmpmmk so much
-1 mmlolmlmmm so tired
2 - so we
3 nmmlmmmmmm so what
16 rmmmmklmmm so you
-13 llfyglhlml so>-ed
-1 mmonlmlmmm so>-ing
24 mlmrlimmlm so>I
-13 jkiyjkclll so>MOOD
0 lmtllmimmm so>PRAISE
7 - so>THIRD
2 - so>WE
10 rmkkmmlmmm so>WH
16 rmmmmklmmm so>YOU
3 mklpmmmmmm so>far
-21 jirydiikli so>w
-18 mmlpmlmmmm soaked
24 - soap
6 - sober
-16 ljmqmjmmmm sofa
-11 mmycmlhmmm sold
-33 kxipqhkhmj some
-1 lmgkvmilml some people
5 mmlgymkmml someday
5 mmlgymkmml someday $
12 kumkmlmmmm someone
-43 pfyjfrgkli something
-6 minqmmkmmm something $
-4 mglhkkymml sometime
-4 mglhkkymml sometime $
-9 lmkkkmqmml sometimes
-16 lmkkkmqmml sometimes $
13 mlmnmmlmmm son
7 - son $
1 - son he
-11 mlmnmmlmmm son is
3 - son was
-11 mnmlkelmvm song
-16 mjlmklmmrl sons
-18 kjgailykmk soon
-18 kjgailykmk soon $
27 mlmnmmmmmm sore
-12 lkghjkylmk sorry
-4 mmmimmnmmm sorry i
-5 hymllmlimm sort
-4 lehlimlymm sound
-4 mjkllmmsmm sound more
-12 liyiamcjmk sounds
-6 mltmlmhlmm sounds like
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
-15 lrkeujlmmm speech
-9 mqmhmmlmmm speech for
4 - spend
6 - spicy
6 - spicy food
-15 mllrmllmmm spilled
-15 mllrmllmmm spilled coffee
5 lmmmmmmmmm split
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
1 mlmjvmmmmm star
-10 mlhyigfumk start
-5 olmlllmmmm start $
4 - start my
-1 mollljlvmm start with
29 mlmmfmlmmw started
15 - started a
4 - started running
15 - starting
8 mmlpmmmmmm starts
11 - starts at
17 - startup
14 - startup $
16 - state
-14 pnkjojllmm station
-14 pnkjojllmm station $
-18 unjjlilltm status
-5 unklljllmm status of
-3 kelygmlmmk stay
1 mgmsmmmmmm stay in
-12 mkjtlmkmml staying
0 mmmolmlmml staying in
2 - staying with
-2 mqmmmmmmlm stays
6 - steak
-32 klycejhymh step
-4 litjfkiymk step $
-16 lymjljmkmk step 0
-4 lkkjhliymk step by
-3 pjmlmmmmmk steps
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
23 lfcymklmll stop
-6 lgkumlmmmm stop $
-3 mmeummlmmm stop thinking
13 - stopped
10 - stopped eating
-14 lillrjmmly store
-7 mlmlvllmmk stories
-37 jwpdrijflk story
-17 lnrgwjjfml story $
-22 llljyklmml strange
21 - street
10 - street $
17 - stress
17 - stress $
-7 mmlomllmmm stressed
-3 lpllkmmmml string
-1 mnllmmmmml string $
24 - stroke
12 - stroke last
6 - struggling
-31 lqvrehilmi stuck
-14 mrlrhimmmj stuck at
-16 mlkxjlklml stuck in
25 - student
18 - student loans
-20 mllltllllk students
17 - studio
14 - studio $
0 mrllkmmmll study
2 - study at
3 - study law
14 - studying
9 - studying for
-18 mqmjimllmy subject
4 fqmmmmlmmm subscription
4 fqmmmmlmmm subscription $
-14 mljkllymmm such
13 mqmmlmmkmm sugar
-9 mqmkmklmml suggest
7 mmtgmmlmmm suggested
-2 mlplmmllmm suggestion
-2 lwjhjlmomm summary
-7 llkkqlolmk summer
5 mmlmkmpmmm summer $
-6 lmmlqmmmmm summer is
10 - summers
-3 mklmtkmmmm sun
-4 mklmtkmmmm sun is
-4 mklmtkmmmm sun>AUX
18 - sunday
16 - sunday $
-8 mmllsjmmmm sundays
-12 mmllsjmmmm sundays $
-5 kwpjklklml support
-27 lkaflrymkk suppose
-1 mlljmtlmll suppose i
-24 yjsafjyklh sure
2 - surgery
20 - suspended
-9 mmmmomllml sweden
10 ljmskmylml sweet
-5 ljrtlmjmmm sweet $
45 - swim
37 - swim $
16 - switched
-11 mjmkmpmmmm sword
-11 mjmkmpmmmm sword and
-1 wsklkljmmm synonym
-7 kaqyjijylh table
-19 laswljkxmj table $
13 momkmmmmmm table for
2 ilfjrwvnkh take
1 livnkmlmml take a
1 lfimjmybml take care
5 - take my
10 msjolomllm take the
-3 mhnkmucyml take your
29 sffcylklml takes
-3 tjllmmmmmm takes $
2 mlmirmmmmm takes an
7 miwojlmmml taking
3 mmlpjmmmmm taking a
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
9 mgmlulmmml taught
21 - taught me
-6 lillkxmlml tavern
-6 lillkxmlml tavern and
-6 olljpkmmlm taxes
-2 ommmkkmmlm taxes $
-9 miiyhklmmm taxi
-6 mklshlmmmm taxi is
-6 jqisriflmk tea
-12 lmisrlglmk tea $
-3 jkmmqmmmmk teach
-1 qwpemjilll teacher
1 rmmmmklmmm teacher $
-22 mxkjlmkmmm teacher wants
-6 lgkkyllkmk teachers
-5 mgmlulmmml teachers $
21 mfupkljllw team
27 mhvjimlmmy team $
-10 mlmlplmmml team won
14 - teenagers
-12 mkkjlxmmll teeth
-13 tkjjjrpjll tell
-6 upllklkkmm tell me
-4 nmmmmmmmmm tell my
-15 mhmltklmll tells
-21 tpejyphjlk ten
5 - ten $
-23 lqhrlmklml ten minutes
10 - ten times
1 - ten years
-3 lmlktqkkml ten>-s
-24 lqhnsmklml ten>NOW
2 - ten>SPAN
-9 mnlmkllrml terminal
2 mhllgmjsmy terms
-8 mklllwkmmm terrible
4 - terrified
4 - terrified of
10 mxkkgmtmmj test
12 mmlmlmtmmj test $
-25 lybskkjplg text
-3 lhjllmktml text $
-21 lmjomjlmum texted
42 - th
27 - th $
1 - th of
1 - th>of
7 - th>w
-51 hcakyhhtld than
-3 mllllommmm than a
-10 lmkkukmmml than cats
2 mmmlqmlmmm than dogs
-11 ljokojmlml than the
-9 mlhtlmmmmm than yesterday
-6 liuckkolms thank
-6 liuckkolms thank you
-14 ljxaelvemk thanks
-9 llwiilelml thanks $
-5 mlghkmykml thanks for
2 mmolmmlmmm thanks i
-96 gayagyaatb that
-50 kcyahcihjj that $
4 ijycajiljj that 's
-1 nlolmmmmmm that a
0 nlgmimxmmm that again
0 mmrmkmdmmm that helped
-3 kmpmmllmmm that helps
26 lfcrlylmlm that i
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
-76 yyasryaioa the
22 mjmqmmmmmm the 0
21 - the accident
-4 hvllmmlmmm the address
0 lqmmikmmmk the airport
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
-1 ollitmmlmm the battery
21 - the beach
0 rjjgqjxlli the best
-17 mjluojmmmm the black
12 liyiljmlmm the blue
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
-7 lsljjllkml the code
-34 llkfpillvw the company
8 - the council
27 mrmlkmmiml the data
-2 xglkmmmlmm the delivery
2 mmmnmmmmmm the dentist
-11 ufwiqikmml the difference
0 lhkymlmmmm the dishes
8 - the divorce
-1 mkmlrkmmmm the doctor
-11 lkkujilmmm the dog
-10 lgmqdwmlll the door
-2 mkhtmlmmmm the drinks
-9 mykamkmmmm the driver
-9 lillmnmmmm the dungeon
-11 lltkmlmmmm the earth
-7 molgwlmlml the end
-1 lmmplllmmk the entrance
-1 mlhlxkmmmm the factory
6 - the fall
-6 lokrllllmk the file
-5 lkkiukmyml the final
10 iiyatikmll the first
5 - the flood
-4 lydjlmlgmm the following
8 mmlrhmmmmm the food
-11 momlpjmmmj the french
10 mklrmlmmmm the fridge
-6 mpllllmmml the function
28 lmmlqmlmmm the future
-11 mkkpnokllm the game
-3 mkkvmkmmmm the garden
-16 mllcmymmmm the goblin
-4 llhjykmlmm the government
-4 lllrmllmmm the gym
0 mkiukmmmmm the heating
-26 lhyiewmmlm the hero
1 mmtimmmmmm the house
0 mnllmjkxmm the introduction
21 - the job
-6 ljlufkqmml the kids
-19 mkljpolmjk the king
-13 mmlqkllmlm the kitchen
4 - the korean
13 - the landlord
-6 lmmlolmlml the largest
-17 llmjjxkrll the last
-2 mmmkqlmmmm the league
3 sljkokmlml the left
0 mmjrmmmmmm the leftovers
-23 milkfwmmrk the letter
3 mlmpmlmmmm the library
-10 mmlnmlmmmm the lift
-10 mulsbsljlm the lights
-9 lpyikllemm the link
-5 lmllmllnll the list
-1 mlmnmlmmmm the mall
8 - the market
-5 llkrjmlmmm the meeting
-1 mlmitkmlml the middle
-15 mjlnmllmmm the moment
-13 mklhtrmllj the moon
4 mmmclmylmm the morning
3 - the mortgage
-13 nhlmsimlml the movie
-28 lklkwgmmml the museum
24 - the navy
-1 mlmpklmmmm the neighbours
-8 rjlklkulmk the new
-7 mskiktlmll the next
-2 mkllmvmmmm the northern
-6 lvlklhmlmm the numbers
-4 lmiullkmmm the office
-16 mpljaylmmm the old
5 qlmmmkmmlm the only
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
-11 llkydllkml the queue
-12 mllnktmmlm the rain
-2 mtmkmlmlmm the red
10 - the regional
5 - the release
5 - the rent
-5 mmljrmmmml the restaurant
-7 kitclllymm the result
-13 mkmkklmmlw the results
-12 ulshljmmmm the right
-17 mlmlojlmls the role
-10 ikyakhllmm the same
7 - the school
5 plmkkpmmmm the sea
-7 iyyajkkkml the second
9 - the shelter
-8 wklsikllml the shop
-2 mnkqmmmjml the shopping
-22 llkrjlllmm the shower
-2 lmpmlmmmmm the sky
-16 ljmqmjmmmm the sofa
-2 myinilmmmm the soup
6 - the spring
-12 pnlklkllmm the station
-5 unklljllmm the status
-7 mlmgvlmlml the stock
-15 lillrjmmly the store
-17 lykjjjlfll the story
6 - the summer
-3 mklmtkmmmm the sun
13 mhlwlllmmm the table
-6 lillkxmlml the tavern
-3 mskklmmpml the text
11 mmtlkmmlmm the third
19 mljqmmmmmm the tickets
15 mmmlomklmm the time
-1 liomlllyll the tone
5 mnlmmmmmmm the top
9 - the town
-21 lflroklllh the train
20 - the treasurer
-6 lpmjllmmml the two
5 mmmqllmmmm the vet
2 mmlktmmmmm the view
0 milmummmml the violin
4 mmmnmmmmmm the waiting
-15 lljtkllmml the way
-11 migrximmmm the weather
14 - the wedding
-21 mhjylhmkml the window
-1 lnjmmmmpmm the word
-6 lliltkmlml the world
-15 mnhukkmmml the wrong
25 - the youngest
31 yemvhkkjlk the>-ing
25 iyatytbysk the>-s
22 mjmqmmmmmm the>0
-7 mskiktlmll the>AHEAD
-36 flycahkyjg the>CHAT
-27 hyajaahbib the>CODE
-28 lqyanphhjk the>DEICTIC
23 lmsikolmkm the>HOME
-15 khkygipmlk the>KIN
-7 ummllmkmml the>LASTING
-5 mkkjmxvmmm the>MOOD
-19 hxyaiiyikl the>NOW
11 xnkkllljml the>ORDER
6 niloqilmll the>PERSON
-7 likyhgllll the>PET
13 lfitwnklll the>PLAY
0 rjjgqjxlli the>PRAISE
21 mlmlmpmmlm the>SPAN
-26 kifnshjkuv the>WORK
17 - the>bar
-2 tkgwfkjmml the>bus
-11 pllyjljjml the>car
-7 molgwlmlml the>end
-8 rjlklkulmk the>new
-16 mpljaylmmm the>old
-2 mtmkmlmlmm the>red
5 plmkkpmmmm the>sea
-2 lmpmlmmmmm the>sky
-3 mklmtkmmmm the>sun
5 mnlmmmmmmm the>top
-6 lpmjllmmml the>two
5 mmmqllmmmm the>vet
5 eaiqyyatso the>w
-15 lljtkllmml the>way
-14 lkikylkkmi their
6 - their dad
-20 llmkqllmmk their phones
2 lyqoimiiji them
11 mnrqkkjmmj them $
-20 lloyrefhlh then
-12 misolmilml then $
-9 mklwmklmll then i
15 - therapist
20 - therapy
9 - therapy $
-4 laayykgslg there
-16 rbayyhcull there $
9 ljkksllmml there 're
11 mmkyflimml there 's
4 mkmmmmmmmm there a
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
-3 llqhnlplmk thing
-7 llqipllmmm thing $
-16 jhngylnlmi things
-18 lljkymjmml things take
-53 yayayaavkh think
-1 wayhimklml think about
8 llluiilllm think i
-8 qlajylllmm think it
11 mlmmmmmmmm think of
-11 lmvclmllmm think so
-8 kltkjllmmm think that
-9 tljivhmlmm think the
-3 kmujllhmmm think you
0 kkkukodmml thinking
13 kliymmdmmm thinking about
-9 mllnkpmmmm thinking of
5 - thinks
2 - thinks i
5 mjtpkmmlmm third
-5 mkmqmmmmmm third floor
10 - thirty
-60 jyfmapdirr this
-21 lydqkkgxlk this $
-8 mlrlmmmlmm this answer
-8 mrimmmmmmm this by
7 mlkmqmmmml this city
-10 lxlleomlll this exercise
-11 cvkmmklmsm this for
-4 mqlkmmmkmm this function
-9 skvhhljlll this is
9 - this month
13 lgbyllimll this morning
-6 mltkkklmmm this one
7 - this summer
0 lmjlmmkpmm this text
-4 mlqjmmlkmm this version
15 - this year
-15 ytraqlklml those
9 - though
6 - though i
-22 llyglikmmm thought
-5 mmolmllmmm thought of
-71 iyjcayetsq three
-1 mullmjmmlm three $
4 - three kids
1 mlmlhmmmmx three years
27 mlmnmmmmmm throat
55 mrlkiwklml through
15 mllljwmlml through the
4 mrmmhmmlmj throws
8 - thunder
8 - thunder $
16 - thursday
6 - thursday $
10 - thursdays
10 - thursdays $
12 noiqllllmm tickets
1 lghdyxntlf time
-9 liriykaymj time $
-2 mmhmmmymmm time for
17 mmmmlpmmll time i
3 - time in
9 lkllwlkmmj times
6 mlmlumkmmk times $
9 - times a
-10 lljskkkmml tired
-39 lqmjehklui title
-3 momlmkllml title for
-27 yyaoragayy to
-7 mlxkmmkmmm to $
-12 lqygmlhmmm to 've
-4 lsjhlkvmml to a
7 msljlmlmmj to add
13 - to adopt
3 mmmmmllmlv to apply
-3 ymflmlmkmm to ask
24 jmroqyikkh to be
45 - to become
-10 ljfwlkkmml to bed
-1 mjklumlmmm to boil
-6 mkltmmmmmm to buy
-7 krktlmlmml to call
-6 mpmfmmmmmm to cancel
-7 rpilmmmmmm to center
15 kpkjmmmlmm to change
-9 ltljmllmmm to check
4 - to college
-15 lukglkmmll to compare
-13 mkmimlmmlr to connect
-8 mpmjmmmmmm to convert
1 vllmlmlmml to cook
5 - to cut
-14 uglrlmklmm to do
6 mkllpmmmmm to drink
10 - to drive
-12 lfiykmimmk to eat
11 tqkgnkllmj to find
-5 melrmmmmmm to finish
9 onmjmmlmmm to fix
4 ofkulklmml to get
-31 jaqyjklllk to go
-11 klyhklimml to hear
4 smrhmllmmm to her
7 mlolmmmmmm to him
-8 mitommlmmm to it
-20 ifmpkmmmmw to join
-3 yapakjjlml to know
30 lskkrkmlml to learn
-3 mllplmlmmm to leave
14 - to live
25 - to lose
-21 dsjmlkmlyk to make
34 mpsijlkmml to me
0 lmkklmxmml to meet
17 pmmmmjmmmm to move
6 mqmllmjmmk to my
10 - to nuts
-1 mblmmmmymm to only
3 lnklommmmm to open
-6 lnlomlmmmm to order
14 - to oslo
2 mmlfvmlmmm to park
-1 lwlgmllmmm to pay
30 - to quit
-4 momkmlmmmm to read
-5 lqmjmlmmmm to report
-13 mqmkmmmmmm to reset
-8 mqljmlmmmm to return
-8 mnmmmmmmmm to rome
-9 ljlqkjlmvl to run
28 - to sail
3 mqmmflmmmk to save
-8 smgemmwmmm to say
-15 mlmivllmkv to school
-5 jrjiklylll to see
2 - to singapore
-17 makylmkmll to sleep
-12 lrlkmmmmmm to speak
-1 lnkrmllmmm to start
-7 kelygmlmmk to stay
0 ljkrmmmmmm to stop
5 liykimlmmm to talk
-2 glerjyohoy to the
-2 hfyljmlmml to think
16 - to travel
-2 klyflmkmmm to try
6 mjmmsmmmmj to two
11 - to visit
-6 mlmkvllmll to walk
-6 mulgmimmml to watch
3 kkltmmmmmm to wear
7 mljslklmsl to work
-38 kykakklllk to write
-10 iisidjymlh to you
-12 lqygmlhmmm to>'ve
11 mmkkmllmmy to>-ing
14 mmmmmllmlv to>-ly
23 meiomyikls to>-s
-14 uglrlmklmm to>AUX
-3 luihlmylml to>CHAT
20 lolmmmmmmm to>CODE
-9 mitnmmlmmm to>DEICTIC
16 pommmjmmmk to>HOME
-7 mlmkkljmmx to>MY
-11 mlmixllmll to>NOW
-23 krlnmllmml to>ORDER
1 limmvkmmmm to>PET
-6 mlmrmmlmmm to>PLAY
-11 mlmivllmkv to>SPAN
0 rltgollmlk to>THIRD
12 mljslklmsl to>WORK
-10 iisidjymlh to>YOU
-4 lsjhlkvmml to>a
7 msljlmlmmj to>add
-3 ymflmlmkmm to>ask
24 jmroqyikkh to>be
-10 ljfwlkkmml to>bed
-6 mkltmmmmmm to>buy
5 - to>cut
-12 lfiykmimmk to>eat
9 onmjmmlmmm to>fix
4 ofkulklmml to>get
-31 jaqyjklllk to>go
34 mpsijlkmml to>me
-1 lwlgmllmmm to>pay
-9 ljlqkjlmvl to>run
-8 smgemmwmmm to>say
-5 jrjiklylll to>see
-2 glerjyohoy to>the
-2 klyflmkmmm to>try
6 mjmmsmmmmj to>two
-4 yyaataaksv to>w
-44 jnayhcghkg today
-61 ioavlfpili today $
8 mmmomlmmmm today i
16 - today is
9 mlsjlmlmml together
7 mlsjlmlmml together $
-1 lmmlnmmmml tokyo
5 mlsixjjmll told
3 mlsixjjmll told me
2 - told my
30 - tom
10 - tomatoes
-35 lilnijsllk tomorrow
-32 mkqhijslmk tomorrow $
-4 mmmommmmll tomorrow i
-1 liollllrll tone
-1 lopmmlmamm tone $
-31 ilaygjajli tonight
-31 jnaygkbjlj tonight $
-9 hnwhajrjli too
-14 llraklnlml too $
5 mmmnmmlmml too late
0 mksljmllmm too long
-4 mpmklmlmml too many
-4 mmgtmmlmmm too much
3 lllwhmkmml too>MOOD
-16 jpoohkukll too>w
19 lljykgmmlm took
-4 mmlqmlmmmm took a
-8 mlkukhmmlm took the
12 - took up
-4 mnlltlllml top
-10 mnlltlllml top ten
-10 mnlltlllml top>ten
-4 mymjmjlkmm topic
1 mkmlllxmmm touch
-9 mkloollmml tough
11 - tournament
11 - tournament $
-17 lkmkiymmmk tower
-17 lkmkiymmmk tower $
12 mlmmplmlmm town
9 - town hall
0 mlmmplmlmm town in
-25 mmkqplklmk traffic
-18 lakyojkllh train
-12 mhlrmllmmm train $
-13 mgmmqlmmmh train to
26 - training
17 - training for
-17 lqmlmmmmmm transfer
1 cylmmmlbmm translate
26 - translator
31 - transplant
31 - transplant $
-6 mmdvmlmmmm trapped
-6 mmdvmlmmmm trapped $
19 mrmllolmll travel
3 - travel $
20 - treasurer
-18 mlklkowmmk tree
-1 mlmmktlmml trees
-1 mlmmktlmml trees $
-21 mmmlollmml triangle
-43 pvwgjjjlkl tried
-10 mlvjmlmmlm tried it
-10 mujimmmmmm tried restarting
-3 mkshmmmmmm tried that
11 jmmlllymmm trip
8 mnmmmmmmmm trip to
4 lukimllmmm trouble
6 - trouble sleeping
11 mpmimmmmmm trouble with
8 mykhmmmmmm truck
5 - truck for
-2 tfyhmkakmk true
-2 llyjimalmk true $
31 - trust
-15 hayahkaxlk try
-12 mkuhlmimmm try $
-2 mkykkmhyml try again
0 kmpmlmlmmm try it
-3 ljtgmlklmm try that
6 lkvjmmlmmm try to
-3 kiwglljlmm try>DEICTIC
6 lkvjmmlmmm try>to
-2 mkykkmhyml try>w
-1 hxgqjjilkg trying
-7 mlqkmmmmmm trying $
14 - trying for
-5 iydtgjjllh trying to
8 msmmlmlmml tuesday
6 msmmlmlmml tuesday $
-4 pjmmmlmmlm turkey
1 mvgskmijmm turn
24 lljtmmkmmm turned
-10 llmommlmmm turned out
8 - turning
8 - turning 0
-3 kvlmlllmmm tutor
10 mmksimimml tv
11 mmlrimimml tv $
0 lmlwnhklml twenty
-1 mlmommmmmm twenty $
-26 mkmmglllky twice
8 - twice $
2 - twice a
17 mlkmmykmml twin
14 mlkmmykmml twin $
38 - twins
29 - twins $
7 gyabumasvy two
16 lptrrjhilj two $
11 - two boys
7 - two cats
-6 mjmpjrmmmj two hours
-13 mkmpllmmml two last
5 - two months
8 mxekmmmmmm two of
-5 mnmlmmmmmm two plans
-6 mkmlokmmlm two sisters
-20 mjlmklmmrl two sons
16 - two weeks
3 mlmmmllmvl two years
-33 iyaaephxky two>-s
-13 mkmpllmmml two>DEICTIC
-25 mhllmkmmqk two>KIN
-6 mjmpjrmmmj two>NOW
0 mlmmnmmmll two>PERSON
26 - two>PET
24 mlmmmllmvl two>SPAN
8 mxekmmmmmm two>of
13 mjmmqmmmml two>w
8 - type
5 - typewriters
-6 mkjtmllmmm umbrella
4 - un
-10 mlmmllmmlt uncle
-3 lelmlrlqml under
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
6 - until 0000
1 caeyrwqcki up
-41 eowsjjpflj up $
-1 mmmqmjmmmm up at
25 - up for
-19 lgjmoyhllk up in
-20 mkjqlsmmmm up the
5 mihjqmommi up to
9 - up we
24 - up with
-3 mlletmsmml up>NOW
9 - up>WE
-1 mmmqmjmmmm up>at
25 - up>for
-19 lgjmoyhllk up>in
-20 mkjqlsmmmm up>the
5 mihjqmommi up>to
33 mlkojlllmt up>w
-2 qmmklmmmml update
10 - upset
20 - upstairs
1 jormoyoiic us
17 mkmjtmmmml us $
-4 mqluikjlml us go
18 - us in
-1 mjmlmujmmm us pretend
32 kbfokkjymk use
3 mijqmllumm use a
-10 lqjlmllmml use the
14 - use>-s
3 mijqmllumm use>a
-10 lqjlmllmml use>the
13 malmlmkyml use>w
6 mlkqjmlmmy used
6 mllrmmmmmm used to
-9 moljkjwmmm user
-31 lmmklkmmlw users
15 - uses
11 lykhmillml using
-3 mslkmkmmmm using the
5 mmmmkmmmmm usually
1 - utrecht
1 - utrecht $
-9 mmlklmmmmy value
-14 lqlkmkmmlm values
-13 mlmlmtlmkm vampire
12 - vegan
6 - vegan diet
8 - vegetarian
7 - vegetarian $
-11 mlmmqjmmml vermont
-15 lmwhmklhmm version
-10 llsjmmljmm version $
-15 mjetlmmymm versions
-15 mjetlmmymm versions $
2 livomkkpmm very
22 mmmqllmmmm vet
11 - vet is
11 - vet>AUX
14 - video
14 - video games
-17 mlmmkemmsl vienna
-17 mlmmkemmsl vienna and
7 - vietnam
7 - vietnam $
2 mmlktmmmmm view
2 mmlktmmmmm view was
0 milmummmml violin
0 milmummmml violin $
20 pjmmmlmmlm visa
11 - visit
2 - visit my
4 mmmmqkmmml visited
5 - visiting
-19 lxmjhmlmmk volcanoes
-19 lxmjhmlmmk volcanoes $
24 - volunteer
15 - volunteer at
-34 mlllmimmym w>"
6 mkmniukmmm w>'s
-24 mgnumjlmmm w>'ve
-5 llmlkvlmlj w>*
-1 mjaeyshiky w>-ed
2 ymvasmjljy w>-ing
37 lkgyiljkml w>-ly
62 kyaayiagyg w>-s
-49 gwfaocittj w>0
29 mfllnjwlmi w>AHEAD
13 npafywadcy w>AUX
-28 xviacfaylg w>CHAT
33 lylfikklmi w>CODE
31 - w>CONDITION
-13 vtvislabty w>DEICTIC
-14 jhghywhjki w>HOME
31 dageiygiya w>I
1 ujohlslmmm w>IF
45 lqmjkylmml w>KIN
27 ljdmtholwy w>LASTING
5 lpcunjwylk w>LIKING
2 kkayrhnlml w>MOOD
12 sycaduggpy w>MY
-16 baaygahnht w>NOW
10 tqlhlklkml w>ORDER
9 mjlprkommk w>PERSON
-2 lkifxylmml w>PET
28 ltlkwljjmh w>PLAY
3 llvmjljlml w>PRAISE
10 klkmjqijvu w>SPAN
-3 mlyjilhkml w>THANKS
-47 jtyawtifyh w>THIRD
-10 kcstpralky w>WE
35 yrayokcksi w>WH
12 jwetokjklj w>WORK
-5 akqykaqygy w>YOU
-25 wykdgyaogy w>a
-5 lhhvnkipml w>all
-4 mvankktylk w>an
-63 geacayllko w>and
-8 kkfvlmjumm w>any
28 llllpljlmy w>as
60 nujayyfkjc w>at
-7 oelojlivml w>be
25 lmeroukyll w>but
14 llhwfkhylj w>by
-2 kmkumkkmmm w>day
-29 qyajdayoyl w>for
-12 mneomlxlmm w>go
9 mlmpmklmlm w>got
16 jbhjymdjlc w>has
-5 kufoylklmm w>ice
8 cifylnoauy w>in
-3 pmmlnmklml w>lie
-13 mlkdmkymmm w>lol
31 jyfnfyxakd w>me
4 mmmlommlml w>men
18 - w>new
10 lkqhilvlml w>no
-25 mjyemkjlmm w>not
-4 ppllmllmml w>o
9 jfpixwahgn w>of
6 mvlubmljmm w>off
17 mmjlkmylml w>old
-16 ifuwpgnikf w>on
-2 slmllmlmmm w>or
-12 tefllvvkli w>out
18 - w>owl
10 - w>run
3 mmmmmplmmm w>s
11 mlmmqjmmml w>six
1 kjmycfejkj w>so
-8 kqllsklmmk w>tea
-7 mljrmmmmmm w>ten
-45 yyoacyayaa w>the
-16 ouepyfaaar w>to
7 mnmlmmmmmm w>too
10 - w>tv
1 lypakihlly w>two
-27 jakioyrkkn w>up
40 ryagyyayay w>w
3 mlkmqmmmmm w>war
18 mmqhmkmmmm w>way
10 mklmmmlpmm w>yes
-32 qawtirjxjj wait
-8 ulyfklelmm wait $
-18 lajyltkykk wait for
-1 jlnllmtmmm wait to
-26 jbeyckflmi waiting
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
-7 lweqmmlkmm want it
-12 mkygmmllmm want something
-13 kltjljmlmm want the
-6 mullmgmmlm want them
-14 vyancdqhjc want to
6 lphlmllxml want you
4 lmncmmvmmm wanted
7 mmkemmwmmm wanted to
-16 myjihkikll wants
-16 mymjjlllml wants a
8 mkmommlmmm wants to
-3 mkklvmllmm war
3 mlkmqmmmmm war $
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
0 mmclkmymmm was nice
1 - was nine
-3 mmolmmlmmm was not
-21 lltklimmlm was on
2 - was raised
-16 llaykjkmxl was so
24 - was stolen
20 - was suspended
5 - was ten
-8 mlkkolmmll was the
-7 mmojmmmmmm was thinking
10 - was three
5 - was two
-4 vkqimkmmmm was wondering
6 - was young
27 mulgmimmml watch
2 mkjwmllmmm watched
12 - watched the
-28 ldpyfkilll watching
-7 mgmsmlmmmm watching a
-5 mlkukllmmm watching the
-2 mmlokmkmmm watching tv
-12 lykeokkimi water
6 mkllpmmmmm water $
-9 mkmjtmllmj water boils
-35 teyohiakli way
-23 ljxlikakml way $
2 mlkqmmmmmm way back
-19 mllpmlmmmm way home
-1 vjxhlmgmmk way to
-19 mllpmlmmmm way>HOME
-1 vjxhlmgmmk way>to
2 mlkqmmmmmm way>w
-21 lmmkmlmlmh ways
-21 lmmkmlmlmh ways to
7 jekxrarhiy we
-8 ljmpilmlmq we 'll
34 hhhyblglmy we 're
6 myjgfkjmmh we 've
8 - we adopted
-6 mltklmimml we can
7 - we do
-7 mmlrkmkmml we finally
15 - we foster
3 mmkolmmmmm we got
-8 mkittlimlk we had
6 - we homeschool
13 mlkqlmimml we just
-23 ljljglymlh we last
-7 mlmjwkmmml we live
5 - we lost
-13 npjthmjlmi we need
9 - we never
-11 mljoilylmk we should
32 ljltmlmmmm wear
-16 mkkummlmmm wearing
0 migrximmmm weather
5 ligpxjmmmm weather $
13 mjmjmllmmy website
6 - website for
21 - wedding
11 - wedding $
3 - wedding is
9 - wednesday
9 - wednesday $
-2 lkipokvllk week
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
-9 geiyqnjlkv went
2 - went bankrupt
-14 iklsjrlllk went out
4 ljlplimmly went to
2 mmmgummmmm went up
-31 nhijmylmlk were
-18 millopmmml were an
12 - westerns
12 - westerns $
-24 mlmrllkmmm wet
-24 mlmrllkmmm wet $
-3 ygjlrlkkml whales
2 yeyefcqiih what
0 pkmllmlmmm what 're
-7 klkjlmpmml what 's
-5 aluyllxmmm what a
20 nmkmmmjmmm what about
-7 itllmlmmmm what can
-1 immpmllmmm what did
14 gnmlmmkmmm what do
-1 lvlmlmmlmm what does
-5 klvilljmkl what i
5 olmmmlmmlm what should
-14 yeljqklmml what the
-23 yjdrlmklmm what to
-11 sfyaljelmm what you
8 - wheelchair
57 treyxeakii when
16 - when he
32 jydoljmljl when i
6 llnommmmmm when it
3 - when my
10 - when people
-16 ikyitkmmll when the
14 hifyvlflml when you
25 - whenever
25 - whenever i
-1 pnlnjiimkv where
0 pmmlmmjmmm where 're
-2 nmmmmmmmmm where can
10 mjmmlkmmlw where i
-1 vlkllmikml which
-1 nllmmmlmmm which one
7 mmmnmkmmlm while
-3 mmmnmkmmlm while i
-4 mmlkkylmkl whispered
22 fyigaxyklj who
-5 qsllhjmmlm who finds
-3 vllljmlmmm who is
-50 uaajyyyiga who=kin
-88 mayqsayyag who=none
11 ajyyaxyayc who=own
-14 mlmullkmmm whole
2 - whole family
-40 yrilihgjmk why
-36 jympmijlmm why $
-1 ohmmmlmmml why does
-1 mmokmmkmmm why not
-1 rlmlkmmlml why the
13 milpmjmmrm wife
8 - wife $
0 mllmmkmmsm wife and
1 - wife died
-5 mimqmmmmmm wife is
1 mmltdlmmmm wifi
-19 dqjylhmkml window
-16 mklwlimkml window $
-7 eskrmlmmmm window seat
8 nlmmmlmmmm wine
-24 llkkjjlkxt winter
-3 mmkmlkmmxl winter $
-37 kphcfwyllk wish
-11 lkghlylmmm wish i
-10 ljsjjhvmml wish you
-23 ayrgaaeyig with
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
-10 mqmlmlmmmk with two
2 - with us
-10 mllslmllml with work
11 llcgjlylml with you
9 mratnkbyli without
5 - without my
-15 mjlghymmlm wizard
-6 mlksmjlmmm woke
-6 mlksmjlmmm woke up
1 mllmqmmmmm woman
-14 mlmlqlmlmi women
-2 liglylllkk won
-2 mkmmulmmll won an
-8 mlmlommmll won the
-2 mkmmulmmll won>an
-8 mlmlommmll won>the
-9 yjpgljhmmm wondering
0 ykkllkimmm wondering if
42 - wood
-4 kqiltlknml word
-13 lihggliymi words
-13 lahkjmjymj words $
-14 jkurnkaiyg work
-15 loutelgkll work $
-14 mlmjlrmmll work at
18 mlmqlmllml work for
12 - work in
-8 mlijwmmlml work pays
6 - work since
11 - work with
9 lkydklllmm worked
-8 lkydklllmm worked $
14 ktgnylkmml working
13 mpllmmmmmm working on
10 loxgimhlmm works
-10 lqmjlmjmmm works $
4 - workshop
-25 kjegyiylmk world
-24 llkhokylml world $
1 - worried
1 - worried about
-17 mryajufujj would
-8 mkojmwlmmm would 've
-5 ljnlopklml would be
-5 tubkmhmymm would like
0 gukmmmllml would you
-2 lluljljmmm wow
-2 lluljljmmm wow that
-2 lluljljmmm wow>DEICTIC
-27 eyjagcbyli write
-22 gykdjdigmk write a
-22 mrmjmmmmmm write an
-5 mtmklmmkmm write the
2 lyjaljllmy writing
4 lyjemlllml writing a
-17 mqmkmkmmmm writing an
19 - writing my
1 mlmlrjmmlk written
14 mmmlnmmmml written in
-22 pkygdqielh wrong
-7 pjyafsefli wrong $
-8 mfiephlyyk wrote
9 - wrote a
-11 kyiiqjllmk x
-5 lyjkrlmmml x is
-5 lyjkrlmmml x>AUX
-1 lmwkkljmll yeah
-1 mmpkllmmlm yeah i
51 ligkqpymkj year
35 mlikqlymmk year $
0 mlmmmnmmmm year old
43 mkllgllmuw years
31 - years $
8 - years ago
-5 mlmmmllmvl years and
-4 mlmlhmmmmx years of
8 lpxeilrimk yes
5 mlphllrmml yes $
9 - yes i
0 mulmlmlgmm yes please
9 - yes>I
0 mulmlmlgmm yes>w
19 mhgysjklml yesterday
2 mhgysjklml yesterday $
13 - yesterday i
-9 lrcrlljlml yet
-9 lrcrlljlml yet $
3 - yoga
-72 yajagsyaaa you
-3 gaqhnkygkc you $
-1 rlqlllhmml you 'd
-2 loikjlslmx you 'll
-35 qtqaayyklf you 're
-9 ijrjwkolmg you 've
-6 lqjlmlrmmm you a
-1 llfljlymmk you all
-15 lkikiuumkg you and
-12 kkiyhhhmly you at
0 omlmmmkmml you been
20 jkalulylmk you can
-2 vqolmikmmm you could
-2 kmrmlllmmm you did
-5 qllmkmkmml you do
-1 mmelkmsmmm you feel
6 mlxlllcmmu you for
-2 mmmlmolmkl you from
-2 plslymbjml you get
17 mdnllwkmml you give
0 mmikllymml you go
-1 lltllmglmm you got
-3 mlylkkimmm you had
16 lmeolmtmmm you know
-3 lmjpmllmmm you later
-2 vllllmglmm you like
-7 pkrklkilmm you mean
-2 lmtlllclmm you misunderstood
0 lsumjjklmj you must
-1 ehlwvjmmmm you need
13 ogmmmmmmmm you recommend
-2 ihyjmllmmm you said
-7 gymkmllmmm you send
-1 llomwjjmmk you should
0 mmqklmqmmk you so
0 lmlkkmpmml you soon
0 mrjnmmlmmm you the
0 umbrmmkmmm you there
-2 ylblmmlmmm you think
3 jwmilojwkk you to
-5 lmallmymml you too
-1 mllqmmkmmm you up
20 mlmlmmmmmm you want
-5 llmlommmmk young
6 - young $
11 - younger
25 - youngest
25 - youngest of
-62 dgyaarvyjy your
-4 mkyimljlml your advice
-7 lgrillhomj your answer
-8 lllmkkrmmk your family
-5 mjrjmkqmmj your help
0 muolmmlkmh your last
-7 mlkmjmilmy yours
19 - youth
9 - youth center
3 mmmmnmmmml zealand
3 mmmmnmmmml zealand $
-1 mmmjmrmmlm zoo
-1 mmmjmrmmlm zoo $
-5 mmmmommmll zurich
-5 mmmmommmll zurich $
27 - é
"""
