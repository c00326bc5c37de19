"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-20 -43,-30,-40,-26,-19,-39,-27,-47,-52,-26 (bias)
4 mmtlkmlmmm !
6 - ! i
6 - !>I
-73 lljilnlmyk "
-17 mmmjmkmmsm " $
-89 lljilnlmyk " i
-89 lljilnlmyk ">I
-29 nisgdvlphp 'd
-13 mkkjmymmml 'd be
-7 mjcymlkmmm 'd better
-1 llmmlnmmlm 'd buy
-2 mkollommll 'd go
-1 nyaikhjrlj 'd like
12 mgyjmmkmmm 'd love
32 mkskmllmmm 'd rather
-2 slollmkmml 'd recommend
-7 lkrjlkxmmm 'd say
-6 ghosihtahv 'll
-3 mugqmlmmmm 'll 've
-9 mlukmllmmm 'll ask
5 khhsgiylly 'll be
-5 mjdymlmmmm 'll bring
-7 nkfumllmmm 'll call
-1 kkuhlmmmmm 'll check
24 mmjommmmmm 'll come
-6 jkwjllokml 'll do
-1 mookmlmmmm 'll give
-5 miximlmlmm 'll go
0 qlllmkmlmm 'll it
-6 mkyalllmmm 'll keep
-1 mmhnmlumml 'll let
-1 mlfulmlmmk 'll meet
37 sodmkmklml 'll not
-6 mkjtlmmmml 'll probably
-1 mlscmmmmmm 'll read
-3 mtfmmmmmmm 'll send
2 mmkvlmimmk 'll start
-4 myjhllllmm 'll take
-3 mlualmymml 'll talk
-1 mlojmmmmmm 'll think
-3 lkwillkmmm 'll try
-32 tabwauqbrm 'm
-21 mmlklmxmmm 'm $
33 mhmmmrmmmm 'm 0
-3 jalqjyolfj 'm a
-17 lhhymkjmmm 'm about
22 - 'm afraid
19 mlqdmmymmm 'm all
-23 mmmjmkmmsm 'm allergic
16 mjmlmymmmm 'm an
-35 hsglmgwmmm 'm at
-41 mldymkgmmm 'm back
-5 momlmmmmmm 'm buying
2 vvlcmkmmmm 'm calling
-1 mmtjmmklmm 'm confused
3 - 'm divorced
-3 lshpmhommm 'm doing
-22 mjjvmmjmmm 'm driving
-5 mklommlmmm 'm eating
-12 mmkkmllmum 'm engaged
-14 mmknmlkmlv 'm excited
-6 kljymlkmmm 'm exhausted
-18 lekymkkmml 'm feeling
-5 mlrhmllmmm 'm fine
7 mxmlmllllm 'm five
-39 mljqmlkmmm 'm free
50 - 'm from
-17 lkllmklmml 'm getting
-5 mlybmmimmm 'm glad
-49 ijoxleimml 'm going
25 jmejmmymmm 'm good
-4 jmgtmmlmmm 'm great
1 mmlnmllmmm 'm half
22 lkvnmlkmmm 'm happy
26 - 'm hard
-24 lxihmljmmm 'm having
-19 mklqmmlmmm 'm heading
-5 mlhmmlvmmm 'm here
-7 mmkpmllmmm 'm home
-12 mlfwmkhmmm 'm hungry
-13 ylllmjmmll 'm i
42 lojqmikmll 'm in
13 - 'm into
-11 lkramkymmm 'm just
23 - 'm learning
-26 mjlkmkmmxm 'm leaving
23 - 'm left
35 - 'm left-handed
-18 mijjmmymmm 'm listening
-19 kyoalkkmki 'm looking
-17 lyldlkmmmm 'm making
-29 mmmkmjmmtm 'm moving
21 yhwdlkillm 'm not
-4 mljpmmlmmm 'm off
-15 mmkqmlimmm 'm okay
0 lphsmgkmml 'm on
-18 mlitmkkmmm 'm out
-15 milsmmlmmm 'm packing
35 - 'm paid
-20 mrljmllmmm 'm picking
11 mpmjmmmmmm 'm planning
19 - 'm preparing
1 mmmommlmmm 'm pretty
-5 mmtjmlhmmm 'm proud
11 mllnmmmmmm 'm reading
21 - 'm really
-13 mllommlmmm 'm running
19 - 'm saving
23 lmlummmmmm 'm scared
7 - 'm seeing
-9 mqmimmmmmm 'm setting
-17 mhmsmlmmmm 'm sitting
-17 ljqmmlfmmm 'm so
-6 mlpcmlxmmm 'm sorry
-17 lhkwmmlmmm 'm starving
-21 mjjsmmkmmm 'm staying
-4 kkjsmkemmm 'm still
-18 mlwhmljmmm 'm stuck
17 - 'm studying
-2 mlghmlymmm 'm sure
28 mgmsmmmmmm 'm taking
29 lhkilymmkl 'm the
21 mlvhmmlmmm 'm thinking
38 - 'm training
-13 iygiljjlkh 'm trying
-19 mykimilmml 'm using
-19 ldkvmlkmmm 'm waiting
-21 mimqmmmmmm 'm walking
-22 mdkxmllmmm 'm watching
-22 milpmmlmmm 'm wearing
-9 mtjlmmmmmm 'm working
1 - 'm worried
1 lxkcljlmmy 'm writing
-5 mklkmyhmmm 'm your
16 ieyomgbmlm 'm>-ed
-25 qyaofabjrn 'm>-ing
-22 mljvmlkmmm 'm>-ly
14 ylpcmnjmlm 'm>-s
33 mhmmmrmmmm 'm>0
-1 mmkimilmym 'm>CONDITION
-10 mnglmjvmmm 'm>DEICTIC
-35 mmknmilmtm 'm>HOME
-13 ylllmjmmll 'm>I
3 - 'm>LASTING
-35 eeoqlfkkju 'm>MOOD
-14 kincmiwmmm 'm>NOW
-30 mhjtmlkmmm 'm>PLAY
8 mtjlmmmmmm 'm>WORK
-5 mklkmyhmmm 'm>YOU
-3 jalqjyolfj 'm>a
19 mlqdmmymmm 'm>all
16 mjmlmymmmm 'm>an
-35 hsglmgwmmm 'm>at
42 lojqmikmll 'm>in
21 yhwdlkillm 'm>not
-4 mljpmmlmmm 'm>off
0 lphsmgkmml 'm>on
-18 mlitmkkmmm 'm>out
-17 ljqmmlfmmm 'm>so
29 lhkilymmkl 'm>the
55 eqnyjyykjo 'm>w
22 xaloipnahv 're
10 tldjlmummm 're $
-1 nqkmhtjmml 're a
23 - 're bad
-12 lljlvlllml 're berries
12 - 're both
9 lmfmlmymmm 're for
-10 mmmolmkmmm 're freezing
-10 mmmmpmmmmj 're from
35 - 're getting
20 mmljpmmmml 're going
-15 hkluglrmmj 're having
-11 plloimlmlk 're in
31 - 're late
5 - 're moving
-35 lkklmygmml 're my
-1 jlyllkbmmm 're right
-15 lmkktkmmml 're smarter
-3 lgsljnimll 're the
5 mmmmlmmmmm 're there
12 - 're with
0 illjlmommm 're you
27 qavyafvddn 's
9 lpllmmmmmm 's $
-11 shlhmjyllk 's a
-31 mljwjllmll 's been
-14 llvhlmjmmm 's fine
-1 mmhmpmkmmm 's funny
7 mmmolllmmm 's having
-17 mmmnmmlmmm 's home
-14 mmmpkklmmm 's in
-14 mlrllmlmlm 's like
9 mmnsllhmmm 's my
16 - 's name
-16 lmvmhmimlm 's not
-1 mmjkjmwlmm 's nothing
12 mlkujmlmml 's on
-9 mmlkllumlm 's one
1 - 's piano
5 mmkrjmjmmm 's raining
-4 mlnmkmimmm 's so
-6 mlvhlmkmmm 's still
-7 nmklnmmmmm 's the
0 gmhjkmymmm 's up
4 - 's wedding
-2 lmgllmymmm 's what
-2 mmnmlmkmmm 's wrong
-8 ysjgllmmmm 's>-ed
18 llgvflqlml 's>-ing
28 mlpkmmlmmm 's>-ly
-7 mmmmommmml 's>-s
-5 nmkukmkmmm 's>AHEAD
6 - 's>CONDITION
-12 mlpilltmlm 's>DEICTIC
-17 mmmnmmlmmm 's>HOME
-1 mlmliummmm 's>KIN
-14 mlrllmlmlm 's>LIKING
31 llrnkmemmm 's>MOOD
9 mmnsllhmmm 's>MY
-8 llykhmilmm 's>NOW
2 - 's>PLAY
-9 llvihmalml 's>PRAISE
-2 lmgllmymmm 's>WH
-11 shlhmjyllk 's>a
-14 mmmpkklmmm 's>in
-16 lmvmhmimlm 's>not
12 mlkujmlmml 's>on
-4 mlnmkmimmm 's>so
-7 nmklnmmmmm 's>the
0 gmhjkmymmm 's>up
27 jfrmyjclkx 's>w
-12 pyijefwbll 've
-36 pkmlllmmlt 've $
-4 kqmimllmli 've 0
29 yobsdayjtg 've a
-4 mrqfmmmmmm 've already
15 - 've always
-21 molmmllmmm 've an
2 mmmmmnkmml 've any
15 liroltjmml 've been
7 - 've children
-34 mnlmmmmmmm 've five
-15 lmjplklmml 've got
20 mlkpmmmmmm 've had
-9 mhwimmmmmm 've heard
-8 mjkpmmlmmm 've just
8 mklqmmmmmm 've lost
-46 mqlimmlmmm 've my
-3 mlrlmlmmlm 've never
-6 mijtmplmmm 've no
-22 khlwmmlmmm 've not
2 mllpmmmmmm 've run
-13 mnlkmqlmmm 've ten
-15 lssgkklmml 've the
-2 mojlmmmmmm 've this
-19 ltojomkmkk 've three
-3 mmgmmmymmm 've time
-24 hbluyiqllg 've to
-18 msjjmmmmmm 've tried
-15 ljkeiykmqh 've two
-4 rluklmgmml 've you
61 lynglkpmkk 've>-ed
9 iojtmmlmmm 've>-s
-4 kqmimllmli 've>0
26 - 've>CONDITION
-5 lyckmmmkmm 've>DEICTIC
7 - 've>KIN
12 mlrlmlmmlm 've>LASTING
-46 mqlimmlmmm 've>MY
-13 mpoimmlmmm 've>NOW
-4 rluklmgmml 've>YOU
29 yobsdayjtg 've>a
-21 molmmllmmm 've>an
2 mmmmmnkmml 've>any
-15 lmjplklmml 've>got
20 mlkpmmmmmm 've>had
-6 mijtmplmmm 've>no
-22 khlwmmlmmm 've>not
2 mllpmmmmmm 've>run
-13 mnlkmqlmmm 've>ten
-15 lssgkklmml 've>the
-24 hbluyiqllg 've>to
-15 ljkeiykmqh 've>two
37 hhygjvyljv 've>w
-5 lkmlkvlmlj *
-5 lkmlkvlmlj * $
39 kwnaplilml -ed>-ing
39 mtlclmmmmy -ed>-s
14 mqkjimlrmu -ed>0
-7 mplimmmmmm -ed>CODE
18 - -ed>CONDITION
53 jwghypflkl -ed>DEICTIC
-15 mllqmlmmmm -ed>I
-21 mklljlxmmj -ed>LASTING
-7 lnoyliimjk -ed>MY
-7 msskilimmm -ed>NOW
10 - -ed>PLAY
34 - -ed>THIRD
-7 innrmmmmlm -ed>WH
-2 mjllmlvmmm -ed>YOU
58 lcwiydilmj -ed>a
-6 mthqlllmmm -ed>all
27 likumqlmml -ed>and
26 mjvdeyjmlh -ed>at
2 mionqllmml -ed>by
6 lfxlkljmlm -ed>for
-50 lkrjyjjjlj -ed>in
10 llskkjjmtl -ed>me
42 - -ed>of
-87 lkigvejkly -ed>on
8 lsjrljjmmm -ed>out
-12 tyalmifjii -ed>the
39 jngmklvmmw -ed>to
7 milyillmmk -ed>two
14 mmrllmmmmm -ed>up
-9 gsbpyydjjm -ed>w
-22 mrykikjlml -ing>-ed
0 mmlommmmlm -ing>-ly
37 ktlgyjdjmk -ing>-s
8 - -ing>0
6 - -ing>AHEAD
22 liivjrsmmi -ing>AUX
16 mommmmmjml -ing>CHAT
-18 lhmjlmmmmy -ing>CODE
43 - -ing>CONDITION
-41 uofuglglml -ing>DEICTIC
-8 vllmlmimmm -ing>HOME
15 lltjlyymkj -ing>I
0 ykkllkhmmm -ing>IF
27 - -ing>KIN
0 mmimwmmmmm -ing>LASTING
-4 mlmommlmmm -ing>MOOD
43 mhksvkjmmk -ing>MY
-9 yehtlmhmmm -ing>NOW
5 - -ing>PLAY
-12 molommlmmm -ing>PRAISE
4 - -ing>SPAN
5 - -ing>WE
-18 vkkpmmmmlm -ing>WH
-1 msjlmklmmm -ing>YOU
-2 iycundkllk -ing>a
37 lwlfmjlmml -ing>an
36 mlmlvlmmmm -ing>and
-34 lqjmjjkmml -ing>at
-5 mkhhmmymmm -ing>by
-35 hqovdhdljq -ing>for
-16 kokrgjjnlj -ing>in
-2 mmwlmmammm -ing>lol
-36 lkdplkymmm -ing>me
-27 llnnkpmmmm -ing>of
1 mimomlmmmm -ing>off
-41 lijvgkhmlx -ing>on
24 mkjwjmklmm -ing>out
-55 jymechhlxx -ing>the
10 oitifculqu -ing>to
-2 mllokmkmmm -ing>tv
3 mllsmkkmml -ing>up
16 maqylmjlhq -ing>w
-16 mkhumlkmmm -ly>-ed
-13 mjjylmhlmm -ly>AHEAD
0 llymjljmml -ly>AUX
-14 lljqkjkmxl -ly>DEICTIC
5 - -ly>LASTING
-6 mkqlmmmmmm -ly>LIKING
22 - -ly>MOOD
-7 mmkplmmmmm -ly>NOW
-3 llukmmlmlm -ly>WH
58 kitnetglmy -ly>w
-11 ljplolrmlk -s>'ve
-2 msjellfkmy -s>-ed
25 myjgklkgml -s>-ing
-50 mykctlilmy -s>-ly
-10 wtleredytc -s>-s
12 mnmldhmkmy -s>0
-12 mqlkmmmmmm -s>AHEAD
-18 jaagyaaakv -s>AUX
-7 nsljmmmmmm -s>CODE
3 oexmyfgkij -s>DEICTIC
-15 mlmimymlml -s>HOME
-25 lhihbakmyk -s>I
23 mlelylolml -s>LASTING
19 llxlhmplmk -s>LIKING
-6 mosjlmjmmk -s>MOOD
25 opjijjlmuy -s>MY
0 mlmnmmmmmm -s>NOW
-1 mlslimhlmm -s>PRAISE
11 - -s>THIRD
-9 mlmlvllmmk -s>WE
-16 ykbiojemkv -s>WH
15 mjtkkmlmmm -s>WORK
-15 rlgktlqlmk -s>YOU
-41 iyqaodeilf -s>a
-10 mllpmmlmml -s>all
2 mlmirmmmmm -s>an
-10 ieihgygiky -s>and
-18 mlmmllmmlt -s>as
-6 vhiktjvkmi -s>at
-13 mvljlmmmmm -s>by
-31 xvihkhnvlf -s>for
-10 mklkslmlmm -s>has
-19 xsjoihjkvg -s>in
63 mkykillmll -s>me
-35 tkqavlikjt -s>of
-16 mljjwmmlml -s>off
68 lykkeklmml -s>on
11 - -s>out
-4 mlnnkmkmmm -s>so
46 jakayyjkis -s>the
2 hyqjfrlhla -s>to
3 mnmlmmmmmm -s>too
-1 mkklsmmmml -s>two
9 mimmsmmmmi -s>up
-5 vybaydayfa -s>w
-6 mpmkmlmmmm -s>x
28 ayaaapaoky 0
17 hnibmyhhgt 0 $
27 lflpnhlllp 0 0
15 - 0 0000
7 - 0 a
-8 inmmmmmmmm 0 addresses
-25 mtlhkmlmlk 0 and
-7 kqmlmjmmml 0 apples
3 - 0 birch
-20 mnllhlmlmy 0 but
-13 mimrrmllmj 0 degrees
2 - 0 dogs
4 mlmlmolmlk 0 dollars
23 - 0 employees
2 mmmlgllmmv 0 euros
39 - 0 for
-21 mjmmmlmmls 0 i
2 mlmvjmlmml 0 in
11 mkmmkkmmwm 0 kilos
-1 mlmmpmlmml 0 mg
2 momjmmmmmm 0 minutes
17 - 0 next
-1 mrmimlmmml 0 of
38 - 0 okay
8 - 0 on
-14 mimnmnlmlk 0 percent
7 - 0 rd
-25 momlmmmmmm 0 rows
59 - 0 th
-21 mqljmlmmmm 0 when
-32 liihhllymi 0 words
4 - 0 year
5 - 0 years
23 lckexoigiv 0000
47 lklgvkkhls 0000 $
-11 mjmlomlmml 0000 a
-20 mnmllpmmlm 0000 and
-36 esjgffijuy 0>-s
27 lflpnhlllp 0>0
17 - 0>AHEAD
-32 liihhllymi 0>CHAT
27 - 0>DEICTIC
-21 mjmmmlmmls 0>I
38 - 0>MOOD
14 mwlhkllmml 0>NOW
2 - 0>PET
10 - 0>SPAN
-22 jtljmkmmml 0>WH
7 - 0>a
-25 mtlhkmlmlk 0>and
-20 mnllhlmlmy 0>but
39 - 0>for
2 mlmvjmlmml 0>in
-1 mlmmpmlmml 0>mg
-1 mrmimlmmml 0>of
8 - 0>on
7 - 0>rd
59 - 0>th
-32 lnjqomkkkc 0>w
-3 lyfnkmiilk 1.AHEAD
-8 yomaadfujd 1.AUX
-55 kajihijuiy 1.CHAT
-38 lhljqglgky 1.CODE
31 - 1.CONDITION
-44 auykoanbde 1.DEICTIC
31 - 1.HOME
52 ayyycachaa 1.I
-60 kpeeoyelee 1.IF
-1 llkjrlvlml 1.KIN
5 jjmgjryjmg 1.LASTING
-19 lldkulyjmk 1.LIKING
-20 nyyicgaekg 1.MODAL
-13 litigktgke 1.MOOD
23 ayhyhkfpka 1.MY
9 jitvhkpkkj 1.NOW
0 mllltlimml 1.PERSON
-5 llljtklmml 1.PET
15 mvlmpmjjml 1.PLAY
-14 hhyaekbhje 1.PRAISE
-45 lkmlklllmv 1.SPAN
-24 kjauckyilo 1.THANKS
13 cdfynyahye 1.THIRD
21 dtsvqafjji 1.WE
-24 yabaadmfjd 1.WH
21 lmjkymkmmm 1.WORK
-4 uwyacpajlt 1.YOU
-2 rmmmlmhmml 12-:'ve you w
-8 mlmmnllmmm 12-:a colleague w
-9 kllmqmlmml 12-:a good w
-24 lkjktgmmrl 12-:according to the
0 mmmlmslmlm 12-:as a w
-2 mkmllslmjl 12-:as the w
20 - 12-:being a w
-2 pillmlmmlm 12-:can i w
-3 hlupkmlkml 12-:can not w
14 ltlllmjmml 12-:can you w
-7 gqmllllmml 12-:could you w
-12 mrmllmjkmm 12-:create a w
34 daglkmywmm 12-:do not w
-8 rlmklmllmm 12-:do we w
-4 sllllmikml 12-:do you w
2 mmmqlmllml 12-:done with w
0 mrmmmlklml 12-:go ahead and
-1 lmltimmmml 12-:going to w
13 - 12-:growing up we
1 mmmollmmmm 12-:he 's in
0 mmmnmmmmmm 12-:he 's w
-4 lmkkukmmmm 12-:he was the
-11 mtllmlijmm 12-:help me w
16 - 12-:her name is
3 rmmmmllmmm 12-:how can i
-8 plllmlmmlm 12-:how do i
2 mkolmmmmmm 12-:i 'd go
-6 mlnjmlymmm 12-:i 'd say
15 mtlqkeeqlj 12-:i 'd w
-3 mugqmlmmmm 12-:i 'll 've
-9 mlqjmmmmmm 12-:i 'll -ly
-9 mlukmllmmm 12-:i 'll ask
22 milwmklmml 12-:i 'll be
-4 mlqmmmkmmm 12-:i 'll do
-1 mjrkmmmlmm 12-:i 'll go
-2 mmhlmmmmmm 12-:i 'll not
-2 lkwimllmmm 12-:i 'll try
-23 iypciffilk 12-:i 'll w
38 keyhmgallm 12-:i 'm -ed
-33 qyaofaajho 12-:i 'm -ing
-36 mljvmlkmmm 12-:i 'm -ly
-20 ylogmljmmm 12-:i 'm -s
34 - 12-:i 'm 0
33 lgnwllrmmm 12-:i 'm a
-16 mlqdmmymmm 12-:i 'm all
11 mjmlmymmmm 12-:i 'm an
-35 hsglmgwmmm 12-:i 'm at
-2 lojqmikmll 12-:i 'm in
21 yhwdlkillm 12-:i 'm not
-4 mljpmmlmmm 12-:i 'm off
0 lphsmgkmml 12-:i 'm on
-18 mlitmkkmmm 12-:i 'm out
-17 ljqmmlfmmm 12-:i 'm so
48 mjkjlymmmm 12-:i 'm the
-13 aamliyyjkh 12-:i 'm w
85 mvjhmmmmmm 12-:i 've -ed
1 hrgsmllmmm 12-:i 've -s
-24 ksmimjmmmk 12-:i 've 0
-5 ywedjbjklk 12-:i 've a
-21 molmmllmmm 12-:i 've an
-15 lmjplklmml 12-:i 've got
20 mlkpmmmmmm 12-:i 've had
-24 mijummlmmm 12-:i 've no
-23 khlwmmlmmm 12-:i 've not
2 mllpmmmmmm 12-:i 've run
-13 mpllmmmmmm 12-:i 've ten
-14 mgunllmmmm 12-:i 've the
-46 jaovjksmlk 12-:i 've to
0 lilimvlmml 12-:i 've two
28 kurjkgilll 12-:i 've w
-17 mujiljmmmm 12-:i added the
2 - 12-:i adopted a
-7 mlskmljmmm 12-:i agree w
5 - 12-:i also -ed
-25 mmlltmmmmm 12-:i always w
-4 mktkmklmmm 12-:i appreciate w
-9 mivhlmlmmm 12-:i asked for
-30 mkqpmlmmlm 12-:i asked my
-11 mlismmlmmm 12-:i ate too
19 - 12-:i believe in
-22 mjplslmmmm 12-:i believe w
6 - 12-:i broke up
-10 mhkullmmmm 12-:i burned the
11 jiaxjkykmm 12-:i can not
-4 ljsjmmlmmm 12-:i can see
-19 lkyolkhmmm 12-:i can w
-14 mlmlmqmmmm 12-:i carry a
41 - 12-:i changed -s
8 - 12-:i changed my
6 - 12-:i closed my
-1 mmipmmlmmm 12-:i could not
13 llqmmmmmmm 12-:i could w
-16 mklsllmmmm 12-:i cut my
-12 lmtgmmlmmm 12-:i did not
-8 vgyahjkxlm 12-:i do not
16 - 12-:i do w
-9 mhlkmqmmmm 12-:i draw my
9 - 12-:i drive a
19 - 12-:i dropped out
5 - 12-:i eat w
-12 mkshmmlmmm 12-:i expected -ing
-23 mmgqmmmmmm 12-:i feel -ly
-1 mmxemllmmm 12-:i feel a
-7 mmgommmmmm 12-:i feel so
-2 liaykjglmm 12-:i feel w
-6 mmhpmmmmmm 12-:i felt so
21 - 12-:i finished the
-23 mlismllmmm 12-:i forgot my
-11 kkltmmmmmm 12-:i forgot w
11 - 12-:i get -s
28 lmtjmmkmmm 12-:i get w
12 - 12-:i go by
21 - 12-:i go to
7 mlmnmmmmmm 12-:i got -ed
-20 lrkqkhmmmm 12-:i got a
10 molmmmmmmm 12-:i got an
-6 mjudmmlmmm 12-:i got it
22 - 12-:i got my
-6 mkksmlmmmm 12-:i got the
17 mjkqmlkmmm 12-:i got w
-14 mlenmlymmm 12-:i gotta go
-4 mjgslplmmm 12-:i had a
1 - 12-:i had my
-4 mmokmmmmmm 12-:i had not
5 mlmnmlmmmm 12-:i had to
-9 mlirmllmmm 12-:i had w
2 mjpmmmmlmm 12-:i hate -s
19 - 12-:i hate w
18 lkfjykmmmm 12-:i heard w
16 - 12-:i hope to
-9 llgkllxmmm 12-:i hope you
7 - 12-:i hurt my
1 - 12-:i inherited my
-21 mulkmlmmmm 12-:i invest 0
-4 khnillummm 12-:i just -ed
0 mmlmmmmmmm 12-:i just got
-23 mlkomllmmm 12-:i just had
-10 wuenlljlmm 12-:i just w
11 monkmlmmmm 12-:i keep -ing
-9 mkkumlmmmm 12-:i keep w
-4 mkolmmlmmm 12-:i knew it
-16 flvjmllmmm 12-:i know w
0 mlksmlmmmm 12-:i left the
25 - 12-:i like -s
-2 lmmmmmkmmm 12-:i like how
18 - 12-:i like my
-29 ljvhllllmm 12-:i like the
-49 lkrjmmhlmm 12-:i like w
5 - 12-:i live in
5 - 12-:i live w
0 mmlrmlmmmm 12-:i lost my
28 - 12-:i love -ing
-1 mlolmmkmmm 12-:i love -s
-15 llsjmmlmmm 12-:i love how
-11 mlommmimmm 12-:i love it
-7 mkrlmmlmmm 12-:i love the
9 mmpmmmilmm 12-:i love w
-14 mmalmmymmm 12-:i love you
31 - 12-:i made it
-24 mlgtmllmmm 12-:i made too
9 - 12-:i make w
-12 livkljmmmm 12-:i meant the
1 - 12-:i met my
6 - 12-:i miss my
26 mtjjmmmmmm 12-:i need -s
-2 mtkkmmmimm 12-:i need 0
-11 jrgsgbkhll 12-:i need a
-3 mvlfmmlkmm 12-:i need an
-18 lyljkjmkmm 12-:i need the
-19 uglojikllk 12-:i need to
6 lduukjliml 12-:i need w
-2 mrmlmmlmmm 12-:i need you
8 - 12-:i never -ed
-11 mksljklmmm 12-:i never w
13 mkllrlmmmm 12-:i noticed w
31 mlkjllmymm 12-:i only w
-5 mjlllrmmmm 12-:i open the
5 - 12-:i opened a
1 - 12-:i owe my
3 - 12-:i own a
6 - 12-:i passed my
20 - 12-:i passed the
4 - 12-:i play -s
-17 mkqkllmlmm 12-:i prefer the
-13 mlpmmmmmmm 12-:i prefer w
-21 lkelyllmmm 12-:i read w
4 - 12-:i run a
-15 mlthmllmmm 12-:i said w
-28 mglkykmmmm 12-:i saw a
15 - 12-:i saw the
-2 lkqlmmjmmm 12-:i see w
-9 msklmmmmmm 12-:i set the
12 - 12-:i sing in
16 - 12-:i skip w
17 - 12-:i sleep -ly
-16 mlhvmlkmmm 12-:i slept w
6 - 12-:i speak w
-16 mjlrlllmmm 12-:i spilled w
7 - 12-:i started -ing
-15 mmlnmmlmmm 12-:i still 've
-8 mmrimmlmmm 12-:i still do
-4 mllpmmmmmm 12-:i still w
1 - 12-:i study at
3 - 12-:i study law
2 mjmlmommmm 12-:i take a
6 - 12-:i take my
21 - 12-:i take the
1 - 12-:i teach w
1 kliwjjlllm 12-:i think i
-5 slckwmmmmm 12-:i think it
17 - 12-:i think of
-4 mmtelmmmmm 12-:i think so
-12 tkijvimlmm 12-:i think the
-2 kkyheklmmm 12-:i think w
-13 mlnrkmmmmm 12-:i think we
-3 klwjklhmmm 12-:i think you
2 - 12-:i told my
-5 mllqmlmmmm 12-:i took a
16 - 12-:i took up
-4 mhpskllmmm 12-:i tried w
7 - 12-:i turned w
6 - 12-:i used to
1 - 12-:i volunteer at
-14 mjygmmllmm 12-:i want -ing
-8 mcivmkmymm 12-:i want a
-12 myfklmmhmm 12-:i want it
-21 kmtiljmmmm 12-:i want the
6 fyakgfrikj 12-:i want to
7 lohlmllxmm 12-:i want you
64 - 12-:i was -ed
-21 upyalijmmm 12-:i was -ing
15 - 12-:i was a
-5 mlnrmllmmm 12-:i was in
-2 mmnllmlmmm 12-:i was not
-8 mmkommmmmm 12-:i was on
-10 llcxmllmmm 12-:i was so
6 jkklvkxmmm 12-:i was w
-45 mfknyllmmm 12-:i watched a
10 - 12-:i wear -ing
5 mjlqllmmml 12-:i went to
5 - 12-:i went w
-10 lkgglylmmm 12-:i wish i
-13 ljvjlhsmmm 12-:i wish you
0 mlmrmkmmmm 12-:i woke up
2 - 12-:i work in
2 - 12-:i work w
-15 mkokmvlmmm 12-:i would 've
12 srmglklwml 12-:i would w
11 - 12-:i wrote a
-2 lmlllpmmkm 12-:if i had
-7 nlllkqlmlk 12-:if i w
-1 lmmmkommlm 12-:if i was
3 mmmkmommlm 12-:in a w
-14 limheyllik 12-:in my w
60 lrljkwmkll 12-:in the w
-3 lrlkkomlkl 12-:in this w
-1 nlmmlmmmmm 12-:is it w
9 mkmmmmmmmm 12-:is there a
-3 lljpgmulmm 12-:it 's -ing
-21 lkfcxlylml 12-:it 's a
-14 mmjtlmimmm 12-:it 's my
-3 lmuijmjmmm 12-:it 's not
0 mmknlmkmmm 12-:it 's so
33 lkgyllalll 12-:it 's w
-6 mklupkmmmm 12-:it has w
-5 lkjlrmmmmm 12-:it is w
0 mtkmlmlmmk 12-:it should be
-2 mkkjvmmmml 12-:it takes w
0 mmilimolmm 12-:it was w
-15 lmllqmlmmm 12-:kids these -s
-11 mfmmmtlmml 12-:let us say
-16 lmkijsrjlk 12-:let us w
-22 lmllsmkmml 12-:life is w
0 lelllmkwmm 12-:make it w
7 - 12-:me and my
-19 mimrlklmmm 12-:my battery is
14 - 12-:my best w
16 - 12-:my blood w
4 mmlommmmmm 12-:my boss is
-30 mkmllklmxm 12-:my boss w
-8 mmmnmlmmmm 12-:my brother is
-6 mlmpllmmmm 12-:my cat w
-11 mhmhlxmmmm 12-:my character is
-8 mjmiksmmmm 12-:my character w
-21 mollmlmmml 12-:my code -s
-14 mlmomklmlm 12-:my coffee got
12 mmmnmmmmmm 12-:my coffee is
5 - 12-:my company -s
8 - 12-:my daughter -s
-21 mmlpllmmmm 12-:my daughter is
8 - 12-:my doctor w
-13 mlmommlmmm 12-:my dog -s
1 mlmnmkmmmm 12-:my dog is
-13 mxmgkkmmml 12-:my essay is
12 - 12-:my ex -s
11 mlmplmkmmm 12-:my eyes 're
2 - 12-:my family is
9 mkyljmmmmm 12-:my favorite w
-19 mnjjjklymm 12-:my first w
-11 mkmpmklmmm 12-:my food is
11 mklmqlmmmm 12-:my friend w
-8 mpmklmlmml 12-:my function -s
2 - 12-:my girlfriend is
5 - 12-:my goal is
2 - 12-:my grandfather w
-4 mmllumkmmm 12-:my grandma -s
21 mlmnmmmmmm 12-:my hair is
-15 mjmtjjkmmm 12-:my hands 're
6 - 12-:my husband -s
2 - 12-:my husband is
1 - 12-:my husband w
-14 lrmmlllmmm 12-:my internet is
-11 mlmomlmmmm 12-:my kid is
-20 mkmdkylmmm 12-:my kingdom is
9 - 12-:my knees w
-3 mjmqlkmmmm 12-:my laptop is
-6 mpmklmlmmm 12-:my loop -s
11 - 12-:my mom -s
-25 mllomllmmm 12-:my mom is
-7 mjmklqlmll 12-:my name is
5 mlmommlmmm 12-:my neighbor is
-3 mlmommlmmm 12-:my neighbour is
-17 mkmolllmmm 12-:my nose is
25 - 12-:my old w
4 kqmmmmmmlm 12-:my order w
5 mjmqllmmmm 12-:my phone is
9 - 12-:my policy w
-28 mqljrllmmm 12-:my professor -s
-7 mpmklmlmmm 12-:my query -s
0 mqklmlmlmm 12-:my question is
-6 mjmrlljmmm 12-:my screen w
-4 molllmmmmm 12-:my script -s
10 - 12-:my shift -s
6 mlmplmlmmm 12-:my shoes 're
-15 mmmnmlmmmm 12-:my sister is
-25 mmklmlmmsm 12-:my sister w
4 - 12-:my son -s
-15 mmlnmmmmmm 12-:my son is
7 - 12-:my son was
-16 mkmcmymmmm 12-:my spaceship is
-16 mkmpmllmmm 12-:my stomach is
-9 mkmqlklmmm 12-:my taxi is
-25 mvjjnllmml 12-:my teacher -s
7 - 12-:my team -s
10 - 12-:my therapist -s
-10 mlmkrkmmmm 12-:my uncle -s
22 mnmlmmmmmm 12-:my website -s
-9 mlwjkmmmlm 12-:my wife -s
6 - 12-:my wife and
-13 mklqmmmmmm 12-:my wife is
4 - 12-:one of my
1 - 12-:our anniversary is
7 mmmolllmmm 12-:she 's -ing
15 mmlnlmmmmm 12-:she 's on
5 - 12-:she 's w
16 mmmpjlmmmm 12-:she is -ing
14 olmmmmmmmm 12-:should i w
-1 lmfjvmjlml 12-:some people w
-1 mjlmmplmlj 12-:suppose i 've
-1 mmvllldmmv 12-:thank you for
-1 mmslkmjmmm 12-:that 's a
-1 mmqmkmlmlm 12-:that 's not
0 mmpklmkmmm 12-:that 's so
14 llfihlvmkl 12-:that 's w
0 mmpmkmlmml 12-:that would be
-1 mrkmllmkml 12-:the answer w
-8 lllrilmmmm 12-:the baby is
-2 lllqimmmmm 12-:the bus is
-22 mlllrkmmml 12-:the capital of
-21 milltmmmml 12-:the company -ed
13 - 12-:the company i
2 mlmpjkmmmm 12-:the dog is
-19 mlltgllmmm 12-:the kids 're
17 - 12-:the kids w
2 mkmlpkmmmk 12-:the new w
5 mmmojmmmmm 12-:the shop is
-12 mlmfvmmlml 12-:the stock w
-5 mkmmtkmmmm 12-:the sun is
2 lkkktllmml 12-:there 're w
3 mmlplmjmmm 12-:there 's -ing
14 mlmvhllmmm 12-:there 's a
-2 lmlqfmlmmm 12-:they 're -ing
-4 lmklsmlmmm 12-:they say w
-1 lmplkmlmmm 12-:this is not
-9 mkmktmllmj 12-:water boils at
-7 mlokjlummh 12-:we 'll w
25 iflukmlmmt 12-:we 're -ing
49 - 12-:we 're -s
-22 mllpkmmmml 12-:we 're in
-28 mtkojhlmmj 12-:we 're w
1 momljlmmmk 12-:we 've a
-3 mpkllmmmml 12-:we 've the
-7 mrllkllmmj 12-:we 've two
-13 mvljjmlmmm 12-:we 've w
2 - 12-:we adopted a
10 - 12-:we do not
-23 mlivkmjmml 12-:we had w
9 - 12-:we homeschool our
8 mmlpmmkmmm 12-:we just -ed
-4 lylihmlmmi 12-:we need to
-5 mmkfkmymml 12-:we should w
-3 nmmmmmlmmm 12-:what 's a
-1 omlkmmimmm 12-:what 's w
-1 clvrmmrmmm 12-:what a w
-4 nmlmmmmmmm 12-:what can i
-4 mlmmmmkmmm 12-:what do you
-7 olmmmlmmlm 12-:what should i
3 - 12-:when i was
0 pmmlmmjmmm 12-:where 're you
-1 oimmmmmmmm 12-:why does my
0 gukmmmllml 12-:would you w
-2 mmtljlkmmm 12-:wow that 's
-2 lolmilllmx 12-:you 'll be
-8 ntkmhskmml 12-:you 're a
0 klsmjljmmm 12-:you 're the
0 klmmkklmml 12-:you 're w
-3 kjklymkmmk 12-:you 've to
-4 lmflsmommm 12-:you can not
-8 mlmmnllmmm 1234:a colleague told me
-2 jlnllmummm 1234:can not wait to
13 - 1234:growing up we never
-4 lmkkukmmmm 1234:he was the first
13 mmmmmmmmlm 1234:how do i stop
-27 nmmmmmmmmm 1234:how do i tell
-15 mwhkmkmhmm 1234:i 'd like a
6 pydkljkklk 1234:i 'd like to
-2 mgyjmmkmmm 1234:i 'd love to
-11 mmpkmmlmmm 1234:i 'd rather not
-3 mjjwmlmmmm 1234:i 'll 've a
-9 mlukmllmmm 1234:i 'll ask my
7 - 1234:i 'll be in
-3 mkgumlmmmm 1234:i 'll bring the
-1 mipkmmmmmm 1234:i 'll give it
0 mkthmmmlmm 1234:i 'll go with
-1 mmqlmmmmmm 1234:i 'll keep that
-1 mlscmmmmmm 1234:i 'll read it
-2 mtnimlmmmm 1234:i 'll take the
-1 mlojmmmmmm 1234:i 'll think about
0 mlolmmlmmm 1234:i 'll try that
-2 lkujmmlmmm 1234:i 'll try to
9 - 1234:i 'm 0 and
5 - 1234:i 'm a beginner
2 mmrkmllmmm 1234:i 'm a big
-27 mlilmkwmmm 1234:i 'm a bit
-32 mkmlmqlmmm 1234:i 'm a detective
7 mlrlmkmmmm 1234:i 'm a huge
2 - 1234:i 'm a vegetarian
-36 lhhymkjmmm 1234:i 'm about to
20 - 1234:i 'm afraid of
9 - 1234:i 'm allergic to
24 - 1234:i 'm an introvert
4 - 1234:i 'm an only
-18 mjmrmllmmm 1234:i 'm at a
-20 mllqmlkmmm 1234:i 'm at my
30 hxlimklmmm 1234:i 'm at the
-5 momlmmmmmm 1234:i 'm buying a
13 msmhmlmmmm 1234:i 'm calling about
-3 wkljmmmmmm 1234:i 'm calling to
-1 mmtjmmklmm 1234:i 'm confused by
1 mtmlmjmmmm 1234:i 'm doing a
-7 mhlsmklmmm 1234:i 'm feeling a
-1 mkmpmmmmmm 1234:i 'm feeling motivated
2 mmydmmjmmm 1234:i 'm fine with
-19 moljmlmmmm 1234:i 'm getting a
-5 mlydmmlmmm 1234:i 'm glad i
-17 jkqtmgjmml 1234:i 'm going to
31 - 1234:i 'm happy in
-9 lkvnmlkmmm 1234:i 'm happy with
-11 miltmmlmmm 1234:i 'm having a
12 mnmkmmmmmm 1234:i 'm having an
-16 mtkjmllmmm 1234:i 'm having trouble
14 mllrmklmmm 1234:i 'm in a
-14 mllnmmlmmm 1234:i 'm in bed
12 - 1234:i 'm in my
-48 mrljmklmlm 1234:i 'm in the
-4 mllhmlymmm 1234:i 'm just a
23 - 1234:i 'm left handed
-9 lyhalkkmmj 1234:i 'm looking for
-24 mvmflkmmmm 1234:i 'm making a
-30 llugmmlmmm 1234:i 'm not convinced
-5 mmlpmmmmmm 1234:i 'm not in
-23 ykqgmklmmm 1234:i 'm not sure
-27 mljpmmlmmm 1234:i 'm off to
-17 mlmomlmmmm 1234:i 'm on a
-35 mglwmkmmmm 1234:i 'm on hold
-41 mklommlmmm 1234:i 'm on my
1 - 1234:i 'm on parental
1 mwmdmmmmmm 1234:i 'm on step
33 lmlomklmmm 1234:i 'm on the
-10 mljrmlkmmm 1234:i 'm out of
19 - 1234:i 'm preparing for
-5 mmtjmlhmmm 1234:i 'm proud of
15 - 1234:i 'm really into
-13 mllommlmmm 1234:i 'm running late
19 - 1234:i 'm saving up
15 - 1234:i 'm scared of
-9 mqmimmmmmm 1234:i 'm setting up
-17 mhmsmlmmmm 1234:i 'm sitting in
-4 mmmemmrmmm 1234:i 'm sorry i
0 mlmmmmmmmm 1234:i 'm staying in
-27 mmjommlmmm 1234:i 'm still at
-2 mmkpmlkmmm 1234:i 'm still in
-17 mmkrmlkmmm 1234:i 'm stuck in
12 - 1234:i 'm studying for
40 - 1234:i 'm the youngest
19 mlvhmmlmmm 1234:i 'm thinking about
32 - 1234:i 'm training for
0 iyheljjllh 1234:i 'm trying to
-5 msllmkmmmm 1234:i 'm using the
-15 lelummlmmm 1234:i 'm waiting for
-6 mjlqmmmmmm 1234:i 'm watching the
-13 mxlfmmmmmm 1234:i 'm working on
1 - 1234:i 'm worried about
12 mwlhlllmml 1234:i 'm writing a
-32 mrmjmkmmml 1234:i 'm writing an
24 - 1234:i 'm writing my
-7 kqmlmjmmml 1234:i 've 0 apples
-11 mpmkmmmmmm 1234:i 've a 0
2 iommmlmmmm 1234:i 've a list
13 mjmpmmmmmm 1234:i 've a meeting
23 - 1234:i 've a standing
-4 mrqfmmmmmm 1234:i 've already tried
15 - 1234:i 've always wanted
-5 mrmjmkmmmm 1234:i 've been a
4 - 1234:i 've been feeling
1 - 1234:i 've been in
-8 mlmmmmmmmm 1234:i 've been on
1 - 1234:i 've been painting
25 mllnmmmmmm 1234:i 've got a
11 mrmkmlmmmm 1234:i 've got three
-17 mblwmmmmmm 1234:i 've got to
4 mnmkmmmmmm 1234:i 've got two
-8 misjmmmmmm 1234:i 've heard of
5 mklqmmmmmm 1234:i 've lost my
12 - 1234:i 've never been
5 mlipmmmmmm 1234:i 've not finished
-4 mlujmmmmmm 1234:i 've not had
-9 mljpmmlmmm 1234:i 've not slept
-13 mpllmmmmmm 1234:i 've ten minutes
-7 mfyimmmmmm 1234:i 've the same
-1 mlilmmvmmm 1234:i 've to go
-4 mjmrmmmmmm 1234:i 've to hang
-6 mlmpmlmmmm 1234:i 've to pick
-20 milsmmlmmm 1234:i 've to run
-25 lwmelmmmmm 1234:i 've to write
-18 msjjmmmmmm 1234:i 've tried restarting
-6 mpmkmlmmmm 1234:i 've two variables
-4 mktkmklmmm 1234:i appreciate your help
-11 mlismmlmmm 1234:i ate too much
6 - 1234:i broke up with
18 - 1234:i can not 've
-5 mmrjmmkmmm 1234:i can not believe
24 - 1234:i can not concentrate
7 - 1234:i can not drive
20 - 1234:i can not eat
-40 mlbymmhlmm 1234:i can not find
-6 mmxgmmllmm 1234:i can not open
-10 mmuemmkmmm 1234:i can not see
12 mmgpmmjmmm 1234:i can not sleep
33 - 1234:i can not stand
-5 mmeummmmmm 1234:i can not stop
56 - 1234:i can not swim
-2 mmnkmmlmmm 1234:i can see that
-16 mklsllmmmm 1234:i cut my finger
14 mmgmmmymmm 1234:i do not 've
-8 mmolmmllmm 1234:i do not agree
18 - 1234:i do not believe
-6 mmplmmkmmm 1234:i do not care
22 - 1234:i do not eat
-10 lmqlmmllmm 1234:i do not get
-20 wlijmmllmm 1234:i do not know
20 klqlmmlfmm 1234:i do not like
-6 llmmlmmwmm 1234:i do not need
-16 jlsllmklmm 1234:i do not see
-20 iluklllkmm 1234:i do not think
20 - 1234:i do not trust
-8 ylkmmmllmm 1234:i do not understand
-9 lmemmmlymm 1234:i do not want
-9 mhlkmqmmmm 1234:i draw my sword
19 - 1234:i dropped out of
-11 mljpmlmmmm 1234:i feel like i
-8 mmkrmmmmmm 1234:i feel like nobody
1 - 1234:i feel lonely since
-10 mlkpmllmmm 1234:i forgot my umbrella
19 - 1234:i go to bed
-1 molmmmmmmm 1234:i got an email
5 - 1234:i got laid off
14 - 1234:i had a miscarriage
1 - 1234:i had my first
-1 lmllmlommm 1234:i hope you 're
-15 yglnlmmmmm 1234:i just want to
-4 mmkdmmxmmm 1234:i just wanted to
-5 mmjommlmmm 1234:i just woke up
-7 kmqlmllmmm 1234:i know what you
-2 lmmmmmkmmm 1234:i like how you
9 - 1234:i like my steak
8 - 1234:i lost my job
-14 lmqjmmlmmm 1234:i love how it
31 - 1234:i made it to
-24 mlgtmllmmm 1234:i made too much
-1 mjplmlmmmm 1234:i meant the other
1 - 1234:i met my wife
-1 molkmlmmmm 1234:i need a title
16 - 1234:i need glasses for
-4 mgltmmmmmm 1234:i need to buy
-9 momlmmmmml 1234:i need to convert
14 lqljmlmmmm 1234:i need to find
16 - 1234:i need to lose
-4 momkmlmmmm 1234:i need to write
-2 mrmlmmlmmm 1234:i need you to
-5 mjlllrmmmm 1234:i open the chest
1 - 1234:i owe my brother
-15 mlqlmlmlmm 1234:i prefer the shorter
-2 lkqlmmjmmm 1234:i see what you
-9 msklmmmmmm 1234:i set the variable
-8 mmrimmlmmm 1234:i still do not
3 - 1234:i study law in
-18 lljtkkmmmm 1234:i think i 'll
31 mmlomlmmmm 1234:i think i 'm
13 - 1234:i think i might
-5 slckwmmmmm 1234:i think it 's
-1 mmqllmmmmm 1234:i think that 's
-1 llpmilmmmm 1234:i think that is
1 - 1234:i volunteer at an
24 - 1234:i want a divorce
1 mnmmmmmmmm 1234:i want to add
13 - 1234:i want to adopt
45 - 1234:i want to become
-8 mplkmmmmmm 1234:i want to compare
-15 mekymmlmmm 1234:i want to eat
32 - 1234:i want to get
-23 rnjklkmmmm 1234:i want to know
-51 lpmkllmmmm 1234:i want to learn
-28 fsmhllmlmm 1234:i want to make
33 - 1234:i want to move
25 - 1234:i want to quit
-13 mpljmlmmmm 1234:i want to return
37 - 1234:i want to run
-6 lsllmmllmm 1234:i want to see
-28 mnmlmmlmmm 1234:i want to write
7 lohlmllxmm 1234:i want you to
-10 kmgummkmmm 1234:i was asleep when
-10 mmvemmlmmm 1234:i was hoping for
-1 msjlmklmmm 1234:i was hoping you
-9 mljumlmmmm 1234:i was in the
-10 mmvcmmummm 1234:i was just kidding
-8 mmkommmmmm 1234:i was on the
2 - 1234:i was raised by
10 - 1234:i wear hearing aids
15 - 1234:i went to a
-19 mkmpmlmmmm 1234:i went to bed
-9 mlmnmmmmmm 1234:i went to the
-10 mllkmnmmmm 1234:i wish i had
0 mlxlmkhmmm 1234:i wish you could
11 ttflmlmkmm 1234:i would like to
-12 mmmklpmmkm 1234:in my dream i
-3 mkmliqmmmm 1234:in my story the
9 mkmmmmmmmm 1234:is there a way
-2 mmkrjmjmmm 1234:it 's raining here
0 mmknlmkmmm 1234:it 's so hot
-11 mfmmmtlmml 1234:let us say i
2 - 1234:my best friend moved
-8 mjmiksmmmm 1234:my character grew up
-14 mlmomklmlm 1234:my coffee got cold
8 - 1234:my doctor told me
5 - 1234:my goal is to
-10 mmmolmkmmm 1234:my hands 're freezing
29 - 1234:my laptop is a
-25 mllomllmmm 1234:my mom is calling
-17 mkmolllmmm 1234:my nose is running
9 - 1234:my policy number is
0 mqklmlmlmm 1234:my question is about
-4 molllmmmmm 1234:my script stops after
10 - 1234:my shift starts at
4 - 1234:my son wants to
-16 mkmpmllmmm 1234:my stomach is growling
7 - 1234:my team uses kotlin
6 - 1234:my wife and i
-4 mlmvhllmmm 1234:there 's a spider
-9 mkmktmllmj 1234:water boils at 0
-27 mllpkmmmml 1234:we 're in the
-3 nmmmmmlmmm 1234:what 's a good
-4 mlmmmmkmmm 1234:what do you do
-2 nmmmmlmmmm 1234:what should i do
-2 mmtljlkmmm 1234:wow that 's a
-8 mlmmnllmmm 123:a colleague told
-24 lkjktgmmrl 123:according to the
-2 ilullmmkmm 123:can not wait
-8 kkmmlmgymm 123:do not write
-3 omlmmmlmmm 123:do you think
0 mrmmmlklml 123:go ahead and
13 - 123:growing up we
1 mmmollmmmm 123:he 's in
-4 lmkkukmmmm 123:he was the
16 - 123:her name is
3 rmmmmllmmm 123:how can i
-8 plllmlmmlm 123:how do i
-7 mjcymlkmmm 123:i 'd better
2 mkolmmmmmm 123:i 'd go
-13 nyaikhjrlj 123:i 'd like
-2 mgyjmmkmmm 123:i 'd love
32 mkskmllmmm 123:i 'd rather
-6 mlnjmlymmm 123:i 'd say
-3 mugqmlmmmm 123:i 'll 've
-9 mlukmllmmm 123:i 'll ask
22 milwmklmml 123:i 'll be
-5 mjdymlmmmm 123:i 'll bring
-4 mkfumlmmmm 123:i 'll call
-4 mlqmmmkmmm 123:i 'll do
-1 mookmlmmmm 123:i 'll give
-1 mjrkmmmlmm 123:i 'll go
-6 mkyalllmmm 123:i 'll keep
-2 mmhlmmmmmm 123:i 'll not
-1 mlscmmmmmm 123:i 'll read
-3 mtfmmmmmmm 123:i 'll send
-3 myhhllmlmm 123:i 'll take
-1 mlojmmmmmm 123:i 'll think
-2 lkwimllmmm 123:i 'll try
34 - 123:i 'm 0
33 lgnwllrmmm 123:i 'm a
-17 lhhymkjmmm 123:i 'm about
20 - 123:i 'm afraid
-16 mlqdmmymmm 123:i 'm all
9 - 123:i 'm allergic
11 mjmlmymmmm 123:i 'm an
-35 hsglmgwmmm 123:i 'm at
-41 mldymkgmmm 123:i 'm back
-5 momlmmmmmm 123:i 'm buying
1 vvlcmkmmmm 123:i 'm calling
-1 mmtjmmklmm 123:i 'm confused
-9 lshpmhommm 123:i 'm doing
-22 mjjvmmjmmm 123:i 'm driving
-5 mklommlmmm 123:i 'm eating
-18 lekymkkmml 123:i 'm feeling
-5 mlrhmllmmm 123:i 'm fine
-39 mljqmlkmmm 123:i 'm free
19 - 123:i 'm from
-17 lkllmklmml 123:i 'm getting
-5 mlybmmimmm 123:i 'm glad
-28 jkqulfimml 123:i 'm going
25 jmejmmymmm 123:i 'm good
-4 jmgtmmlmmm 123:i 'm great
1 mmlnmllmmm 123:i 'm half
22 lkvnmlkmmm 123:i 'm happy
-24 lxihmljmmm 123:i 'm having
-19 mklqmmlmmm 123:i 'm heading
-5 mlhmmlvmmm 123:i 'm here
-7 mmkpmllmmm 123:i 'm home
-12 mlfwmkhmmm 123:i 'm hungry
-2 lojqmikmll 123:i 'm in
13 - 123:i 'm into
-11 lkramkymmm 123:i 'm just
5 - 123:i 'm learning
1 mllommmmmm 123:i 'm leaving
23 - 123:i 'm left
35 - 123:i 'm left-handed
-18 mijjmmymmm 123:i 'm listening
-9 kyoalkkmmj 123:i 'm looking
-17 lyldlkmmmm 123:i 'm making
21 yhwdlkillm 123:i 'm not
-4 mljpmmlmmm 123:i 'm off
-6 mmlommimmm 123:i 'm okay
0 lphsmgkmml 123:i 'm on
-18 mlitmkkmmm 123:i 'm out
-15 milsmmlmmm 123:i 'm packing
35 - 123:i 'm paid
-20 mrljmllmmm 123:i 'm picking
11 mpmjmmmmmm 123:i 'm planning
19 - 123:i 'm preparing
1 mmmommlmmm 123:i 'm pretty
-5 mmtjmlhmmm 123:i 'm proud
11 mllnmmmmmm 123:i 'm reading
21 - 123:i 'm really
-13 mllommlmmm 123:i 'm running
19 - 123:i 'm saving
22 lmlummmmmm 123:i 'm scared
7 - 123:i 'm seeing
-9 mqmimmmmmm 123:i 'm setting
-17 mhmsmlmmmm 123:i 'm sitting
-17 ljqmmlfmmm 123:i 'm so
-6 mlpcmlxmmm 123:i 'm sorry
-17 lhkwmmlmmm 123:i 'm starving
-21 mjjsmmkmmm 123:i 'm staying
-4 kkjsmkemmm 123:i 'm still
-18 mlwhmljmmm 123:i 'm stuck
17 - 123:i 'm studying
-2 mlghmlymmm 123:i 'm sure
28 mgmsmmmmmm 123:i 'm taking
48 mjkjlymmmm 123:i 'm the
21 mlvhmmlmmm 123:i 'm thinking
38 - 123:i 'm training
0 iyheljjllh 123:i 'm trying
-19 mykimilmml 123:i 'm using
-19 ldkvmlkmmm 123:i 'm waiting
-21 mimqmmmmmm 123:i 'm walking
-22 mdkxmllmmm 123:i 'm watching
-22 milpmmlmmm 123:i 'm wearing
-9 mtjlmmmmmm 123:i 'm working
1 - 123:i 'm worried
1 lxkcljlmmy 123:i 'm writing
-5 mklkmxjmmm 123:i 'm your
-24 ksmimjmmmk 123:i 've 0
-5 ywedjbjklk 123:i 've a
-4 mrqfmmmmmm 123:i 've already
15 - 123:i 've always
-21 molmmllmmm 123:i 've an
22 llkqmklmmm 123:i 've been
-34 mnlmmmmmmm 123:i 've five
-15 lmjplklmml 123:i 've got
20 mlkpmmmmmm 123:i 've had
-9 mhwimmmmmm 123:i 've heard
-8 mjkpmmlmmm 123:i 've just
8 mklqmmmmmm 123:i 've lost
6 mlplmmmmmm 123:i 've never
-24 mijummlmmm 123:i 've no
-23 khlwmmlmmm 123:i 've not
2 mllpmmmmmm 123:i 've run
-13 mpllmmmmmm 123:i 've ten
-14 mgunllmmmm 123:i 've the
-2 mojlmmmmmm 123:i 've this
-46 jaovjksmlk 123:i 've to
-18 msjjmmmmmm 123:i 've tried
0 lilimvlmml 123:i 've two
-17 mujiljmmmm 123:i added the
2 - 123:i adopted a
-7 mlskmljmmm 123:i agree with
-25 mmlltmmmmm 123:i always thought
-4 mktkmklmmm 123:i appreciate your
-9 mivhlmlmmm 123:i asked for
-30 mkqpmlmmlm 123:i asked my
-11 mlismmlmmm 123:i ate too
19 - 123:i believe in
6 - 123:i broke up
-10 mhkullmmmm 123:i burned the
11 jiaxjkykmm 123:i can not
-4 ljsjmmlmmm 123:i can see
-14 mlmlmqmmmm 123:i carry a
8 - 123:i changed my
6 - 123:i closed my
-1 mmipmmlmmm 123:i could not
-16 mklsllmmmm 123:i cut my
-12 lmtgmmlmmm 123:i did not
15 - 123:i do crossfit
-8 vgyahjkxlm 123:i do not
-9 mhlkmqmmmm 123:i draw my
9 - 123:i drive a
19 - 123:i dropped out
-12 mkshmmlmmm 123:i expected something
-1 mmxemllmmm 123:i feel a
-5 mmpmlmlmmm 123:i feel better
6 - 123:i feel guilty
-7 lkfvmlmlmm 123:i feel like
1 - 123:i feel lonely
31 mmiqmmmmmm 123:i feel sick
-7 mmgommmmmm 123:i feel so
-6 mmhpmmmmmm 123:i felt so
21 - 123:i finished the
-23 mlismllmmm 123:i forgot my
12 - 123:i go by
21 - 123:i go to
-20 lrkqkhmmmm 123:i got a
9 - 123:i got accepted
10 molmmmmmmm 123:i got an
-6 mjudmmlmmm 123:i got it
5 - 123:i got laid
22 - 123:i got my
-6 mkksmlmmmm 123:i got the
-8 mlkpmmkmmm 123:i got your
-14 mlenmlymmm 123:i gotta go
-4 mjgslplmmm 123:i had a
1 - 123:i had my
-4 mmokmmmmmm 123:i had not
5 mlmnmlmmmm 123:i had to
-14 mjpmmmmlmm 123:i hate this
-3 mlglulmmmm 123:i heard that
16 - 123:i hope to
-9 llgkllxmmm 123:i hope you
7 - 123:i hurt my
1 - 123:i inherited my
-21 mulkmlmmmm 123:i invest 0
0 mmlmmmmmmm 123:i just got
-23 mlkomllmmm 123:i just had
20 - 123:i just started
-29 yqjhlmlmmm 123:i just want
-4 mmkdmmxmmm 123:i just wanted
-5 mmjommlmmm 123:i just woke
-4 mkolmmlmmm 123:i knew it
-7 kmqlmllmmm 123:i know what
0 mlksmlmmmm 123:i left the
-2 lmmmmmkmmm 123:i like how
18 - 123:i like my
-6 mmmmmmlmmm 123:i like that
-29 ljvhllllmm 123:i like the
-7 mlolmmjlmm 123:i like your
5 - 123:i live in
0 mmlrmlmmmm 123:i lost my
-15 llsjmmlmmm 123:i love how
-11 mlommmimmm 123:i love it
-7 mkrlmmlmmm 123:i love the
-13 mlolmmkmmm 123:i love this
-14 mmalmmymmm 123:i love you
31 - 123:i made it
-24 mlgtmllmmm 123:i made too
-12 livkljmmmm 123:i meant the
1 - 123:i met my
6 - 123:i miss my
-2 mtkkmmmimm 123:i need 0
-11 jrgsgbkhll 123:i need a
-3 mvlfmmlkmm 123:i need an
16 - 123:i need glasses
-12 msljmlmmmm 123:i need help
-18 mjkslmmmmm 123:i need some
-18 lyljkjmkmm 123:i need the
-19 uglojikllk 123:i need to
-2 mrmlmmlmmm 123:i need you
-9 mmnmmmmmmm 123:i never knew
8 - 123:i never learned
-6 mlpmklmmmm 123:i never thought
13 mkllrlmmmm 123:i noticed that
-5 mjlllrmmmm 123:i open the
5 - 123:i opened a
1 - 123:i owe my
3 - 123:i own a
6 - 123:i passed my
20 - 123:i passed the
-17 mkqkllmlmm 123:i prefer the
-10 mkgmxlmmmm 123:i read that
4 - 123:i run a
-28 mglkykmmmm 123:i saw a
15 - 123:i saw the
-2 lkqlmmjmmm 123:i see what
-9 msklmmmmmm 123:i set the
12 - 123:i sing in
16 - 123:i skip breakfast
17 - 123:i sleep badly
-16 mjlrlllmmm 123:i spilled coffee
-15 mmlnmmlmmm 123:i still 've
-8 mmrimmlmmm 123:i still do
12 - 123:i still live
1 - 123:i study at
3 - 123:i study law
2 mjmlmommmm 123:i take a
6 - 123:i take my
21 - 123:i take the
1 kliwjjlllm 123:i think i
-5 slckwmmmmm 123:i think it
17 - 123:i think of
-4 mmtelmmmmm 123:i think so
-2 kltkglmmmm 123:i think that
-12 tkijvimlmm 123:i think the
-13 mlnrkmmmmm 123:i think we
-3 klwjklhmmm 123:i think you
2 - 123:i told my
-5 mllqmlmmmm 123:i took a
16 - 123:i took up
-3 mkqklmmmmm 123:i tried that
6 - 123:i used to
1 - 123:i volunteer at
-8 mcivmkmymm 123:i want a
-12 myfklmmhmm 123:i want it
-14 mjygmmllmm 123:i want something
-21 kmtiljmmmm 123:i want the
6 fyakgfrikj 123:i want to
7 lohlmllxmm 123:i want you
15 - 123:i was a
10 - 123:i was adopted
-10 kmgummkmmm 123:i was asleep
5 - 123:i was diagnosed
-11 lssdmkkmmm 123:i was hoping
-5 mlnrmllmmm 123:i was in
-16 lmuammymmm 123:i was just
0 mmlommlmmm 123:i was late
-2 mmnllmlmmm 123:i was not
-8 mmkommmmmm 123:i was on
2 - 123:i was raised
-10 llcxmllmmm 123:i was so
-8 mmokmmmmmm 123:i was thinking
-6 mmimwmmmmm 123:i was told
-3 vkpjlkmmmm 123:i was wondering
-45 mfknyllmmm 123:i watched a
10 - 123:i wear hearing
5 mjlqllmmml 123:i went to
-10 lkgglylmmm 123:i wish i
-13 ljvjlhsmmm 123:i wish you
0 mlmrmkmmmm 123:i woke up
2 - 123:i work in
-15 mkokmvlmmm 123:i would 've
3 tuakmimymm 123:i would like
11 - 123:i wrote a
-4 lmmllpmmlk 123:if i could
-2 lmlllpmmkm 123:if i had
-1 lmmmkommlm 123:if i was
-3 omlmlmlmll 123:if i were
-22 llmjjulmkl 123:in my dream
-3 mkmliqmmmm 123:in my story
9 mkmmmmmmmm 123:is there a
-21 lkfcxlylml 123:it 's a
-38 mljwjllmll 123:it 's been
-14 mmjtlmimmm 123:it 's my
-3 lmuijmjmmm 123:it 's not
5 mmkrjmjmmm 123:it 's raining
0 mmknlmkmmm 123:it 's so
0 mtkmlmlmmk 123:it should be
-15 lmllqmlmmm 123:kids these days
-1 mjmlmtjmmm 123:let us pretend
-11 mfmmmtlmml 123:let us say
7 - 123:me and my
-19 mimrlklmmm 123:my battery is
2 - 123:my best friend
16 - 123:my blood pressure
4 mmlommmmmm 123:my boss is
-8 mmmnmlmmmm 123:my brother is
-8 mjmiksmmmm 123:my character grew
-11 mhmhlxmmmm 123:my character is
-14 mlmomklmlm 123:my coffee got
12 mmmnmmmmmm 123:my coffee is
-21 mmlpllmmmm 123:my daughter is
8 - 123:my doctor told
1 mlmnmkmmmm 123:my dog is
-13 mxmgkkmmml 123:my essay is
11 mlmplmkmmm 123:my eyes 're
2 - 123:my family is
14 - 123:my favorite thing
-11 mkmpmklmmm 123:my food is
-8 mpmklmlmml 123:my function returns
2 - 123:my girlfriend is
5 - 123:my goal is
-4 mmllumkmmm 123:my grandma says
21 mlmnmmmmmm 123:my hair is
-15 mjmtjjkmmm 123:my hands 're
2 - 123:my husband is
-14 lrmmlllmmm 123:my internet is
-11 mlmomlmmmm 123:my kid is
-20 mkmdkylmmm 123:my kingdom is
9 - 123:my knees hurt
-3 mjmqlkmmmm 123:my laptop is
-6 mpmklmlmmm 123:my loop runs
-25 mllomllmmm 123:my mom is
-7 mjmklqlmll 123:my name is
5 mlmommlmmm 123:my neighbor is
-3 mlmommlmmm 123:my neighbour is
-17 mkmolllmmm 123:my nose is
5 mjmqllmmmm 123:my phone is
9 - 123:my policy number
-7 mpmklmlmmm 123:my query returns
0 mqklmlmlmm 123:my question is
-6 mlmommkmmm 123:my screen just
-4 molllmmmmm 123:my script stops
10 - 123:my shift starts
6 mlmplmlmmm 123:my shoes 're
-15 mmmnmlmmmm 123:my sister is
-15 mmlnmmmmmm 123:my son is
4 - 123:my son wants
7 - 123:my son was
-16 mkmcmymmmm 123:my spaceship is
-16 mkmpmllmmm 123:my stomach is
-9 mkmqlklmmm 123:my taxi is
8 mimlrlmmmm 123:my teacher says
-33 myjjimlmmm 123:my teacher wants
7 - 123:my team uses
-12 mlmkrkmmmm 123:my uncle claims
6 - 123:my wife and
-13 mklqmmmmmm 123:my wife is
-6 mlsklmmmmm 123:my wife says
4 - 123:one of my
1 - 123:our anniversary is
7 mmmolllmmm 123:she 's having
15 mmlnlmmmmm 123:she 's on
-1 mjlmmplmlj 123:suppose i 've
-1 mmvllldmmv 123:thank you for
-1 mmslkmjmmm 123:that 's a
-1 mmqmkmlmlm 123:that 's not
0 mmpklmkmmm 123:that 's so
-2 lmgllmymmm 123:that 's what
0 mmpmkmlmml 123:that would be
-8 lllrilmmmm 123:the baby is
-2 lllqimmmmm 123:the bus is
-22 mlllrkmmml 123:the capital of
13 - 123:the company i
2 mlmpjkmmmm 123:the dog is
-19 mlltgllmmm 123:the kids 're
5 mmmojmmmmm 123:the shop is
-12 mlmfvmmlml 123:the stock market
-5 mkmmtkmmmm 123:the sun is
14 mlmvhllmmm 123:there 's a
3 mmlplmjmmm 123:there 's nothing
-1 lmplkmlmmm 123:this is not
-9 mkmktmllmj 123:water boils at
-12 ilmrlmmmmj 123:we 're having
-22 mllpkmmmml 123:we 're in
1 momljlmmmk 123:we 've a
2 - 123:we 've been
-3 mpkllmmmml 123:we 've the
-7 mrllkllmmj 123:we 've two
2 - 123:we adopted a
10 - 123:we do not
9 - 123:we homeschool our
-4 lylihmlmmi 123:we need to
-3 nmmmmmlmmm 123:what 's a
-4 nmlmmmmmmm 123:what can i
-4 mlmmmmkmmm 123:what do you
-7 olmmmlmmlm 123:what should i
3 - 123:when i was
0 pmmlmmjmmm 123:where 're you
-1 oimmmmmmmm 123:why does my
-2 mmtljlkmmm 123:wow that 's
-2 lolmilllmx 123:you 'll be
-8 ntkmhskmml 123:you 're a
0 klsmjljmmm 123:you 're the
-3 kjklymkmmk 123:you 've to
-4 lmflsmommm 123:you can not
-10 lllllqlmtl 12:" i
-13 ylllmjmmll 12:'m i
-2 rmmmlmhmml 12:'ve you
-8 mlmmnllmmm 12:a colleague
-11 klklulkmml 12:a good
-24 lkjktgmmrl 12:according to
29 - 12:allergic to
-3 milmlmlpml 12:answer in
4 mmmlmslmlm 12:as a
-2 mkmllslmjl 12:as the
11 - 12:at home
20 - 12:being a
-10 lplulmilmm 12:call me
-13 nnllmjmmlm 12:can i
-3 hlupkmlkml 12:can not
10 oskllmilml 12:can you
-7 gqmllllmml 12:could you
-12 mrmllmjkmm 12:create a
0 smmlmmhmmm 12:did you
34 haflkmywmm 12:do not
-8 rlmklmllmm 12:do we
-4 sllllmhkml 12:do you
-16 lmmkpllmml 12:dogs 're
2 mmmqlmllml 12:done with
-7 mllltlimml 12:friends make
-6 mqmklmllmm 12:give me
0 mrmmmlklml 12:go ahead
-1 lmltimmmml 12:going to
0 mmamlmtmml 12:good luck
0 mmikmmqmmm 12:good morning
13 - 12:growing up
-6 mmlpkklmmm 12:he 's
-19 mmmkgvmmmm 12:he has
-11 lmksklmmmm 12:he is
29 mmmolmmmmm 12:he just
8 mmrllmlmmm 12:he says
-3 lmkkukmmmm 12:he was
-11 mtllmlijmm 12:help me
16 - 12:her name
-51 mlkillymll 12:here 's
3 rmmmmllmmm 12:how can
-8 plllmlmmlm 12:how do
-12 qmmllmkmmm 12:how to
-3 mnqijorpli 12:i 'd
-40 frpthaagli 12:i 'll
-10 oppvadrdbf 12:i 'm
-27 qyaybadgic 12:i 've
-11 mujiljmmmm 12:i added
2 - 12:i adopted
-17 mkthmlimmm 12:i agree
0 mlsimmlmmm 12:i already
5 - 12:i also
-22 mmlltmmmmm 12:i always
-21 mhyglhjlmm 12:i appreciate
-29 lduykikmlm 12:i asked
-11 mlismmlmmm 12:i ate
-7 mjtkslgmmm 12:i believe
-21 llohmltmmm 12:i bet
7 mllomlmmmm 12:i bought
8 - 12:i broke
-10 mhkullmmmm 12:i burned
2 idqthitjll 12:i can
-14 mlmlmqmmmm 12:i carry
-23 mkldlymmmm 12:i cast
46 molllmmmmm 12:i changed
6 mpmmmjmlmm 12:i closed
13 - 12:i collect
30 - 12:i commute
-4 mnmlmlmmmm 12:i copied
-9 kkjwmjklmm 12:i could
-16 mklsllmmmm 12:i cut
-7 msljmmmmmm 12:i deleted
-15 llpkllkmmm 12:i did
26 vgyahjkxlm 12:i do
-21 mqljjnmlmm 12:i draw
13 - 12:i drive
1 mlmomlmmmm 12:i dropped
5 - 12:i eat
17 - 12:i enjoy
-30 mhyflllmmm 12:i expected
22 - 12:i failed
-43 kgfyjgakll 12:i feel
-6 mmhpmmmmmm 12:i felt
-22 mhwgmmkmmm 12:i figured
22 - 12:i finished
-9 mrmllmmmmm 12:i followed
-39 kjoxljkmmm 12:i forgot
1 mmommmllmm 12:i found
6 - 12:i gave
31 lkmqlljmmm 12:i get
26 mklqmlmmlm 12:i go
6 lrjsjfikml 12:i got
-14 mlenmlymmm 12:i gotta
9 - 12:i grew
-8 liygllimmm 12:i guess
-7 lhmtlnjlmm 12:i had
27 mitlmlllmm 12:i hate
0 mmrkmmhmmm 12:i hear
-15 liehyhmmmm 12:i heard
-12 lktdkktmmm 12:i hope
7 - 12:i hurt
1 - 12:i inherited
-6 mvhhmmmmmm 12:i installed
-21 mulkmlmmmm 12:i invest
21 - 12:i joined
-42 uodrkjnlml 12:i just
9 mmltlkmmmm 12:i keep
-4 mkolmmlmmm 12:i knew
-21 fjyelkjmmm 12:i know
-2 mkkmsmmmmm 12:i learned
-6 mumjmkmmmm 12:i leave
-16 mjkvmkmmmm 12:i left
4 jhyellfkmm 12:i like
21 - 12:i live
8 mvmhmmmmmm 12:i logged
6 mmlrmlmmmm 12:i lost
-2 kiogllnklm 12:i love
9 mlgtmllmmm 12:i made
20 - 12:i make
-9 oiqlmlmmmm 12:i mean
-12 livkljmmmm 12:i meant
9 - 12:i met
3 mmflmmtmmm 12:i miss
-17 mhfqmlvmmm 12:i missed
-12 mkgwllmmmm 12:i must
-31 pydlaafpki 12:i need
-3 mksljklmmm 12:i never
13 mkllrlmmmm 12:i noticed
-12 mhjsljlymm 12:i only
-5 mjlllrmmmm 12:i open
-6 mskkmlmmmm 12:i opened
-23 mliumilmmm 12:i overslept
1 - 12:i owe
7 - 12:i own
25 - 12:i passed
4 - 12:i play
4 mktkllllmm 12:i prefer
1 - 12:i quit
4 msklmmmlmm 12:i ran
19 lkelyllmmm 12:i read
-10 mkskmmmmmm 12:i really
6 - 12:i rent
-5 mskkmmmmmm 12:i restarted
-34 mwhhlymmmm 12:i roll
4 - 12:i run
-28 mlwgmljlmm 12:i said
-9 mglkykmmmm 12:i saw
-15 lkwimlhmmm 12:i see
17 - 12:i sell
-6 msklmmmmmm 12:i set
-1 mmnmmmmmmm 12:i should
12 - 12:i sing
16 - 12:i skip
17 - 12:i sleep
-28 mlgxmlkmmm 12:i slept
6 - 12:i speak
-16 mjlrlllmmm 12:i spilled
2 - 12:i start
7 - 12:i started
9 lkpmmmkmmm 12:i still
5 - 12:i study
12 - 12:i switched
32 mjmlmommmm 12:i take
1 - 12:i teach
-41 sdycyafjkk 12:i think
-13 llrhtkmmmm 12:i thought
2 - 12:i told
19 mljsmlmmmm 12:i took
5 mfkyklkmmm 12:i tried
-1 milsmmmmmm 12:i turned
-16 mlxbmlkmmm 12:i understand
-9 mtkjllmmmm 12:i uploaded
8 mpkmmmmmmm 12:i use
6 - 12:i used
7 - 12:i usually
14 - 12:i visited
1 - 12:i volunteer
-26 cyfldaoyki 12:i want
24 pllrseslll 12:i was
1 - 12:i watch
-16 mcjuyklmmm 12:i watched
17 - 12:i wear
1 mhlulklmml 12:i went
-41 lpodhyrlmm 12:i wish
0 mlmrmkmmmm 12:i woke
18 - 12:i won
36 - 12:i work
-7 rmrblykwll 12:i would
24 - 12:i write
37 - 12:i wrote
-11 okkjhtklhj 12:if i
-2 mlmlpjmlmk 12:in 0000
3 mmmkmommlm 12:in a
-35 limfoyklhj 12:in my
23 kqklityfwl 12:in the
-3 lrlkkomlkl 12:in this
-1 nlmmlmmmmm 12:is it
9 nkmjmmmmmm 12:is there
31 heayvkwikj 12:it 's
-6 mklupkmmmm 12:it has
-7 lkilvlmlmm 12:it is
0 mqhlhmlymk 12:it should
-3 lijiymlmml 12:it takes
3 lkrljljlmm 12:it was
-4 mkwkjmhlmm 12:it works
0 mdummmiomm 12:keep it
-15 lmllqmlmmm 12:kids these
-5 lmlqmklmml 12:later i
-1 ljvmlmkkmm 12:let me
-27 krggiwuikj 12:let us
-22 lmllsmkmml 12:life is
-10 lljlymjlmm 12:love is
-1 liklkmkumm 12:make it
7 - 12:me and
13 mqmkllmlll 12:my app
28 mlmmmmmmmm 12:my back
-19 mimrlklmmm 12:my battery
14 - 12:my best
16 - 12:my blood
-26 mklnlkkmxm 12:my boss
1 - 12:my bro
1 mmmnmlmmmm 12:my brother
-1 mlmommkmmm 12:my bus
0 mlmpmmlmmm 12:my car
-4 mlmpllmmmm 12:my cat
-30 mcmciyllml 12:my character
-12 mrlhlkmmml 12:my code
-1 mlmplklmlm 12:my coffee
-6 mslllmmmmm 12:my colleague
19 - 12:my company
8 - 12:my dad
3 mmlpllmmmm 12:my daughter
8 - 12:my doctor
6 mkmomklmmm 12:my dog
-5 mwmemllmmm 12:my dough
-1 mlmqklmmmm 12:my ears
-6 mxmgkkmmml 12:my essay
12 - 12:my ex
8 mjltklkmml 12:my eyes
10 - 12:my family
9 mkyljmmmmm 12:my favorite
-17 mnjjjklymm 12:my first
-29 momnkjmmml 12:my flight
-14 mkmqmkkmmm 12:my food
-5 mjqkplqmlm 12:my friend
-17 msmjllkmml 12:my function
3 - 12:my girlfriend
5 - 12:my goal
2 - 12:my grandfather
9 mmllumkmmm 12:my grandma
2 - 12:my grandmother
21 mlmnmmmmmm 12:my hair
-5 mjmtjjkmmm 12:my hands
-23 mjmwlkkmmm 12:my head
9 - 12:my husband
-16 lqmnlkkmmm 12:my internet
-11 mlmomlmmmm 12:my kid
-20 mkmdkylmmm 12:my kingdom
9 - 12:my knees
31 - 12:my landlord
9 mjmqlkmmmm 12:my laptop
-15 msmjlmkmmm 12:my loop
-13 mllomllmmm 12:my mom
7 - 12:my mother
-7 mjmklqlmll 12:my name
5 mlmommlmmm 12:my neighbor
-2 mlmommlmmm 12:my neighbour
-4 mkmolllmmm 12:my nose
25 - 12:my old
2 kxmhlmmmlm 12:my order
1 - 12:my parents
14 memykjkmml 12:my phone
-14 mikemjylmm 12:my pleasure
9 - 12:my policy
-20 mqljrllmmm 12:my professor
-17 mrmjlmkmmm 12:my program
9 krmjlmlmmm 12:my query
0 mqklmlmlmm 12:my question
-6 mjmrlljmmm 12:my screen
-2 molllmmmmm 12:my script
10 - 12:my shift
6 mlmplmlmmm 12:my shoes
-40 mlkmllmmsm 12:my sister
-18 mlwjlljmmm 12:my son
-16 mkmcmymmmm 12:my spaceship
18 mkmpmllmmm 12:my stomach
-9 mkmqlklmmm 12:my taxi
-24 mvjjnllmml 12:my teacher
-1 mkltlmlmmm 12:my team
-7 mqmllgmmmm 12:my teammate
24 - 12:my therapist
-5 mkmqkllmmm 12:my train
-7 mlmkrkmmmm 12:my uncle
22 mnmlmmmmmm 12:my website
-26 mlmvkllmmm 12:my whole
-15 mivoklmmlm 12:my wife
-3 mlmnmmmmmm 12:my wifi
23 hmjmmmvlmm 12:not much
-1 mllvkmklmm 12:on the
30 - 12:one of
1 - 12:our anniversary
8 - 12:our company
2 - 12:our dog
9 - 12:our house
7 mmmokmmmmm 12:out of
16 - 12:project falcon
-8 milmmtlmkm 12:say i
0 lljqjlqlml 12:see you
5 lmivilklll 12:she 's
4 mmmnlmmmmm 12:she had
16 mmmpjlmmmm 12:she is
-32 mlljukmmul 12:she wrote
14 olmmmmmmmm 12:should i
-1 lmfjvmjlml 12:some people
-3 mjljmulmkj 12:suppose i
-6 tslljlkkmm 12:tell me
-1 llulllimms 12:thank you
8 jkydbkllkk 12:that 's
0 mmrmjmdmmm 12:that helped
0 mmplhmlmmm 12:that is
0 mlqljmlmml 12:that must
0 mmpmkmlmml 12:that would
-1 mqtlklmhml 12:the answer
13 lllrilmmmm 12:the baby
-19 mkmlolmmll 12:the book
-2 lllqimmmmm 12:the bus
-22 mlllrkmmml 12:the capital
2 mlmollmmmm 12:the cat
-47 lnljslmlkj 12:the company
8 mlmpjkmmmm 12:the dog
23 mjslpmmkmm 12:the first
-4 mlmtlmmmmm 12:the heating
-2 mlltgllmmm 12:the kids
-9 mumlglmmml 12:the landlord
1 mmmokmmmmm 12:the meeting
-16 mjmiukmlml 12:the movie
-23 mkmkrjmmml 12:the museum
-2 mlmpkmmmmm 12:the neighbours
2 mkmlpkmmmk 12:the new
-20 mkmkaylmmm 12:the old
5 - 12:the release
17 mmmojmmmmm 12:the shop
-12 mlmfvmmlml 12:the stock
-5 mkmmtkmmmm 12:the sun
25 lkkktllmml 12:there 're
14 mlkyelimml 12:there 's
-4 mllnmmlmmm 12:there is
-2 lmltemlmmm 12:they 're
-4 lmklsmlmmm 12:they say
-2 lllkulmlml 12:they should
-2 kkxiimjmll 12:this is
11 mlmpmlmmmm 12:today i
24 - 12:today is
-5 mlmommmmll 12:tomorrow i
3 llmugmlmml 12:trying to
-9 mkmktmllmj 12:water boils
-11 mjnqiltmmg 12:we 'll
16 ilhyegimmp 12:we 're
-5 myjgekjmmg 12:we 've
8 - 12:we adopted
-9 mltkkmimml 12:we can
10 - 12:we do
-11 mmlqlmkmml 12:we finally
25 - 12:we foster
7 mllolmmmmm 12:we got
14 mlivkmjmml 12:we had
9 - 12:we homeschool
2 mmkqlmjmml 12:we just
-5 mjmmpmmmml 12:we learned
-17 mlmjvkmmml 12:we live
11 - 12:we lost
-13 lujtfmkmmh 12:we need
-6 mlmfjmymmk 12:we should
0 qkmllmlmmm 12:what 're
-11 klkjlmpmmm 12:what 's
-6 aluyllxmmm 12:what a
0 mmkmmmjmmm 12:what about
-4 nmlmmmmmmm 12:what can
-4 mlmmmmkmmm 12:what do
-7 olmmmlmmlm 12:what should
16 - 12:when i
0 pmmlmmjmmm 12:where 're
-1 nllmmmlmmm 12:which one
-5 vmmljmlmmm 12:who is
-1 oimmmmmmmm 12:why does
0 gukmmmllml 12:would you
-2 lmuliljmmm 12:wow that
-5 msmmlmliml 12:write a
-2 lolmilllmx 12:you 'll
-12 fysjayllmi 12:you 're
-5 jhwkylimmj 12:you 've
35 jkalulymml 12:you can
-1 llullmglmm 12:you got
24 lmgllmvmmm 12:you know
0 lkimmmllmk 12:your answer
-11 klklulkmml 12=a good.PERSON
13 - 12=growing up.WE
16 - 12=her name.AUX
3 rmmmmllmmm 12=how can.I
-8 plllmlmmlm 12=how do.I
-22 nyndkghqlj 12=i 'd.LIKING
-7 mjcymlkmmm 12=i 'd.PRAISE
-4 mlqmmmkmmm 12=i 'll.AUX
50 - 12=i 'm.CONDITION
-10 mnglmjvmmm 12=i 'm.DEICTIC
-6 mmkpmllmmm 12=i 'm.HOME
-12 eepplgmkll 12=i 'm.MOOD
-14 kincmiwmmm 12=i 'm.NOW
-30 mhjtmlkmmm 12=i 'm.PLAY
21 gmaqmlymmm 12=i 'm.PRAISE
-6 mlpcmlxmmm 12=i 'm.THANKS
8 mtjlmmmmmm 12=i 'm.WORK
-5 mklkmxjmmm 12=i 'm.YOU
14 - 12=i 've.CONDITION
-5 lyckmmmkmm 12=i 've.DEICTIC
22 mlplmmmmmm 12=i 've.LASTING
-13 mpoimmlmmm 12=i 've.NOW
-9 mjwimkkmmm 12=i appreciate.YOU
-30 mkqpmlmmlm 12=i asked.MY
8 - 12=i changed.MY
6 - 12=i closed.MY
-16 mklsllmmmm 12=i cut.MY
-9 mhlkmqmmmm 12=i draw.MY
-7 lkfvmlmlmm 12=i feel.LIKING
28 mmdsmmlmmm 12=i feel.MOOD
-6 mmnmlmlmmm 12=i feel.PRAISE
-23 mlismllmmm 12=i forgot.MY
2 - 12=i got.CONDITION
-6 mjudmmlmmm 12=i got.DEICTIC
29 - 12=i got.MY
-8 mlkpmmkmmm 12=i got.YOU
1 - 12=i had.MY
1 mjpmmmmlmm 12=i hate.DEICTIC
-3 mlglulmmmm 12=i heard.DEICTIC
-6 mlrllmlmmm 12=i hope.DEICTIC
-9 llgkllxmmm 12=i hope.YOU
7 - 12=i hurt.MY
1 - 12=i inherited.MY
-4 mkolmmlmmm 12=i knew.DEICTIC
20 kmqlmllmmm 12=i know.WH
26 mmmmmmlmmm 12=i like.DEICTIC
18 - 12=i like.MY
7 - 12=i like.PET
-12 klolmmkmmm 12=i like.WH
-7 mlolmmjlmm 12=i like.YOU
0 mmlrmlmmmm 12=i lost.MY
-26 lkrllmemmm 12=i love.DEICTIC
3 - 12=i love.PLAY
-15 llsjmmlmmm 12=i love.WH
-17 mmalmmxlmm 12=i love.YOU
31 - 12=i made.DEICTIC
1 - 12=i met.MY
6 - 12=i miss.MY
-2 mlhlmmwmmm 12=i missed.YOU
-11 mhohmmmymm 12=i need.DEICTIC
-2 mrmlmmlmmm 12=i need.YOU
13 mkllrlmmmm 12=i noticed.DEICTIC
1 - 12=i owe.MY
6 - 12=i passed.MY
-10 mkgmxlmmmm 12=i read.DEICTIC
-2 lkqlmmjmmm 12=i see.WH
-8 mmrimmlmmm 12=i still.AUX
12 - 12=i still.HOME
6 - 12=i take.MY
-7 qkjiqllmmm 12=i think.DEICTIC
1 kliwjjlllm 12=i think.I
-9 mmpkkmmmmm 12=i think.THIRD
-13 mlnrkmmmmm 12=i think.WE
-4 kkyjjkhmmm 12=i think.YOU
2 - 12=i told.MY
-3 mkqklmmmmm 12=i tried.DEICTIC
-12 myfklmmhmm 12=i want.DEICTIC
7 lohlmllxmm 12=i want.YOU
5 - 12=i was.CONDITION
7 - 12=i was.HOME
0 mmlommlmmm 12=i was.MOOD
-16 lmuammymmm 12=i was.NOW
-10 lkgglylmmm 12=i wish.I
-13 ljvjlhsmmm 12=i wish.YOU
0 sshklilwmm 12=i would.LIKING
-8 mlklislmkj 12=if i.AUX
-4 lmmllpmmlk 12=if i.MODAL
-1 ltlljwmlmm 12=in the.DEICTIC
-14 mmjtlmimmm 12=it 's.MY
-3 mmnmjmjmmm 12=it 's.NOW
-4 mmxjgmlmmm 12=it 's.PRAISE
0 mmilimolmm 12=it was.PRAISE
-11 lalllyhmll 12=let us.IF
7 - 12=me and.MY
24 mlmmmmmmmm 12=my back.AUX
-19 mimrlklmmm 12=my battery.AUX
2 - 12=my best.PERSON
4 mmlommmmmm 12=my boss.AUX
-8 mmmnmlmmmm 12=my brother.AUX
-1 mlmpmmlmmm 12=my car.AUX
-11 mhmhlxmmmm 12=my character.AUX
-11 mrlimmmmmm 12=my code.AUX
12 mmmnmmmmmm 12=my coffee.AUX
-4 mmlpllmmmm 12=my daughter.AUX
8 mlmnmkmmmm 12=my dog.AUX
-13 mxmgkkmmml 12=my essay.AUX
11 mlmplmkmmm 12=my eyes.AUX
10 - 12=my family.AUX
-13 msjkmmlrmm 12=my first.CHAT
-30 momnkjmmml 12=my flight.AUX
-11 mkmpmklmmm 12=my food.AUX
2 - 12=my girlfriend.AUX
5 - 12=my goal.AUX
21 mlmnmmmmmm 12=my hair.AUX
-15 mjmtjjkmmm 12=my hands.AUX
2 - 12=my husband.AUX
-14 lrmmlllmmm 12=my internet.AUX
-11 mlmomlmmmm 12=my kid.AUX
-20 mkmdkylmmm 12=my kingdom.AUX
-3 mjmqlkmmmm 12=my laptop.AUX
-25 mllomllmmm 12=my mom.AUX
-7 mjmklqlmll 12=my name.AUX
5 mlmommlmmm 12=my neighbor.AUX
-3 mlmommlmmm 12=my neighbour.AUX
-4 mkmolllmmm 12=my nose.AUX
42 mjmqllmmmm 12=my phone.AUX
0 mqklmlmlmm 12=my question.AUX
-6 mlmommkmmm 12=my screen.NOW
6 mlmplmlmmm 12=my shoes.AUX
-15 mmmnmlmmmm 12=my sister.AUX
-8 mmlnmmmmmm 12=my son.AUX
-16 mkmcmymmmm 12=my spaceship.AUX
10 mkmpmllmmm 12=my stomach.AUX
-9 mkmqlklmmm 12=my taxi.AUX
-13 mklqmmmmmm 12=my wife.AUX
4 - 12=one of.MY
1 - 12=our anniversary.AUX
9 - 12=our house.AUX
33 mmollmjmmm 12=that 's.MOOD
31 mmqlkmamml 12=that 's.PRAISE
-2 lmgllmymmm 12=that 's.WH
-1 mqtlklmhml 12=the answer.AUX
-1 mrkmllmkml 12=the answer.MODAL
-8 lllrilmmmm 12=the baby.AUX
-2 lllqimmmmm 12=the bus.AUX
13 - 12=the company.I
2 mlmpjkmmmm 12=the dog.AUX
-19 mlltgllmmm 12=the kids.AUX
5 mmmojmmmmm 12=the shop.AUX
-5 mkmmtkmmmm 12=the sun.AUX
24 - 12=today is.MY
9 - 12=we homeschool.MY
0 hmvlmmnmmm 12=what a.PRAISE
-4 nmlmmmmmmm 12=what can.I
-4 mlmmmmkmmm 12=what do.YOU
-7 olmmmlmmlm 12=what should.I
3 - 12=when i.AUX
0 pmmlmmjmmm 12=where 're.YOU
-1 oimmmmmmmm 12=why does.MY
0 lkimmmllmk 12=your answer.AUX
-10 lllllqlmtl 1:"
-1 mkyljmjjml 1:'ll
-13 ylllmjmmll 1:'m
-3 yllljmkkmm 1:'re
-5 ukfkklylmk 1:'ve
-5 lkmlkvlmlj 1:*
-12 rbidyjylmi 1:a
0 lmmnlmlmmm 1:about
-24 lkjktgmmrl 1:according
-3 mklllmjwml 1:add
6 mmjllmpkml 1:after
-5 lltjhmklmy 1:all
29 - 1:allergic
-11 mmkllmrlmm 1:almost
34 - 1:always
-5 lekmlmkymk 1:answer
-2 yjrlimjlmj 1:any
-6 yklkmmllmi 1:anyone
27 - 1:art
-16 lhijjyplth 1:as
-8 mymlkmlmml 1:assume
-17 mllvkljlml 1:at
-8 makjlkoyml 1:be
-7 miltilomml 1:been
20 - 1:being
15 mmwmjmkmml 1:both
-15 mlmlvllmmk 1:by
-5 mllklmommm 1:bye
-10 lplulmilmm 1:call
-19 yrrlhigjlk 1:can
-9 mylmjmlkml 1:change
-5 mqmlmlkkml 1:check
-1 mfllmmyamm 1:come
1 mmmplmlmmm 1:cooking
9 mmpmlmbmmm 1:cool
-9 byllkkllml 1:could
-12 mrmllmjkmm 1:create
-28 lkhhflylly 1:dear
0 smmlmmhmmm 1:did
10 nachhkyylk 1:do
-1 rllmlmlkmm 1:does
-16 lmmkpllmml 1:dogs
2 mmmqlmllml 1:done
4 mmmmqkkmmm 1:every
-3 lkikymklmk 1:everyone
-3 mlykkmalml 1:exactly
-14 mwlkjlikll 1:explain
-4 mljykmhlml 1:finally
-13 liuievskkx 1:for
-7 mllltlimml 1:friends
-4 mlklkkkkxy 1:from
-6 lnlkkllmmk 1:give
0 llxkkmjmmm 1:glad
-1 mylkmlgiml 1:go
55 llkxhmllmk 1:going
-6 jlngplqkli 1:good
-9 ullpkmhmml 1:got
13 - 1:growing
-1 mmhllmumml 1:happy
-3 lkkuolilml 1:having
-3 jjloeyjkqk 1:he
-11 mtllmlijmm 1:help
16 - 1:her
-51 llbhllylll 1:here
16 mmkkmllmum 1:his
0 lmjijmymml 1:hope
-20 xigiejglkl 1:how
52 ayyycachaa 1:i
-11 mkijstjlhj 1:if
-4 lkkmltkmll 1:imagine
-3 mvllmkkgml 1:improve
-60 gihflyvtnc 1:in
-4 mlmjkmmrmm 1:include
5 yhkihlmlml 1:is
2 ceqysgfskb 1:it
16 - 1:job
9 mdummmiomm 1:keep
16 lmllqmlmmm 1:kids
-1 mmmllqmmml 1:last
-5 lmlqmklmml 1:later
-28 knqghvsgkj 1:let
-27 lllkymhlmk 1:life
-21 llkkgtylmk 1:long
-1 mmvmjmflml 1:looks
-19 lljkumtlml 1:love
-14 lvikilhpmk 1:make
-22 mllnpmlmmk 1:many
-5 mlxokmclml 1:me
5 - 1:mom
-2 mjilimhymk 1:more
-23 mlljxmlmlk 1:most
19 - 1:moved
6 atjygojqla 1:my
-14 lmllsmlmml 1:nature
-5 ulltjmjjmk 1:need
30 mmrldltlml 1:never
2 myflkmiimk 1:next
-6 lllljmplml 1:nice
25 - 1:nimbus
-4 klhkymhkml 1:nobody
8 glxphmhimk 1:not
17 llykpmgkml 1:nothing
2 mmjljmylml 1:of
3 mmkvlmlmml 1:off
-2 lmtblmwkml 1:okay
0 mllvkmklmm 1:on
25 lydltmjjml 1:one
17 lvliniilly 1:our
4 lklximlmmm 1:out
0 klkkylikmi 1:people
-3 mmtlklfmml 1:perfect
16 - 1:project
-2 lmmplmkmml 1:reached
-7 mjmvjmlmml 1:reaching
-3 vmhkkmjmml 1:really
32 - 1:remember
-10 mkqqlkmmjl 1:right
-9 llyjimkjmi 1:same
17 mhllltrmkl 1:say
0 lljqjlqlml 1:see
3 jinwirhlxj 1:she
14 olmmmmmmmm 1:should
-29 mlklilvmmk 1:since
-1 lmfjvmjlml 1:some
24 mllkrmlmml 1:someone
-1 lleyjlplml 1:sorry
-9 mlwkjmglml 1:sounds
-8 llxpkmelml 1:still
-3 llmxglllmj 1:stuck
-24 liljlulmkj 1:suppose
-2 mgkmlmroml 1:take
-7 tsjljlqkml 1:tell
-1 llulllimms 1:thank
-26 idyaaiaijf 1:that
34 aspnoracya 1:the
29 dieypjslmj 1:there
-19 ikhoyjiklj 1:they
-19 jayhnjokly 1:this
35 mllrlllmmm 1:today
3 - 1:tom
-5 mlmommmmll 1:tomorrow
0 llmommmmmm 1:tonight
-1 lmmplmkmml 1:too
-1 llltkmlmmk 1:trying
20 - 1:two
-5 lallkmkyml 1:use
-9 mkmktmllmj 1:water
-1 mmyjlmakml 1:way
21 dtsvqafjji 1:we
-2 lgnpejqklk 1:what
3 yklgxkglmj 1:when
-5 tlkllmjmml 1:where
-1 wklllmilmm 1:which
-8 gklkilylmm 1:who
9 thlkkljlml 1:why
-5 mkkljmxlml 1:wish
0 gukmmmllml 1:would
-2 lmuliljmmm 1:wow
-6 lmljjmktml 1:write
11 - 1:yesterday
18 ykycsrafle 1:you
-6 iyyiakermc 1:your
-10 lllllqlmtl 1=".I
-13 ylllmjmmll 1='m.I
-2 rmmmlmhmml 1='ve.YOU
-11 klklulkmml 1=a.MOOD
-4 mlmmnllmmm 1=a.PERSON
-11 klklulkmml 1=a.PRAISE
34 - 1=always.CHAT
-2 mlkmltqllk 1=as.YOU
11 - 1=at.HOME
0 mmlplmlmmm 1=at.WORK
-13 nnllmjmmlm 1=can.I
10 oskllmilml 1=can.YOU
-7 gqmllllmml 1=could.YOU
0 smmlmmhmmm 1=did.YOU
-8 rlmklmllmm 1=do.WE
-4 sllllmhkml 1=do.YOU
-16 lmmkpllmml 1=dogs.AUX
-2 mmxllmilml 1=good.CHAT
0 mmhilmvmmm 1=good.NOW
-15 kliqtjlllm 1=he.AUX
29 mmmolmmmmm 1=he.NOW
-5 xkjllkjmlm 1=how.AUX
3 rmmmmllmmm 1=how.MODAL
-34 oayraaauhf 1=i.AUX
29 - 1=i.HOME
7 mkqkqkkmmm 1=i.LASTING
60 gayajiegll 1=i.LIKING
-72 eeyyafboic 1=i.MODAL
1 tllpjjlkll 1=i.NOW
4 - 1=i.PLAY
44 - 1=i.WORK
-11 okkjhtklhj 1=if.I
-3 lrlkkomlkl 1=in.DEICTIC
-35 limfoyklhj 1=in.MY
8 piljlmmmmm 1=is.DEICTIC
-5 ktmjikhymi 1=it.AUX
-1 lyjlelkymj 1=it.MODAL
-4 mkwkjmhlmm 1=it.WORK
0 mdummmiomm 1=keep.DEICTIC
-15 lmllqmlmmm 1=kids.DEICTIC
-5 lmlqmklmml 1=later.I
-27 krggiwuikj 1=let.WE
-27 lllkymhlmk 1=life.AUX
-10 lljlymjlmm 1=love.AUX
-1 lojljmjrml 1=make.DEICTIC
-9 lyjekkliml 1=my.CHAT
-21 kyjaghejkj 1=my.CODE
-8 lpiijklymm 1=my.DEICTIC
-19 mkmkuimmmm 1=my.HOME
-19 lcyouhflqk 1=my.KIN
-26 mlmvkllmmm 1=my.LASTING
9 mkyljmmmmm 1=my.LIKING
19 kylfkllmlm 1=my.ORDER
24 lwipsfjkvk 1=my.PERSON
32 mjmrljlmmm 1=my.PET
14 - 1=my.PRAISE
30 - 1=my.WORK
25 - 1=nimbus.AUX
-32 mkmrlmmmmi 1=our.CODE
27 - 1=our.HOME
2 - 1=our.KIN
13 - 1=our.PERSON
3 - 1=our.PET
-17 mjmlklmmms 1=our.WORK
-8 milmmtlmkm 1=say.I
0 lljqjlqlml 1=see.YOU
16 mmmpjlmmmm 1=she.AUX
-4 mmlommlmmm 1=she.NOW
14 olmmmmmmmm 1=should.I
0 mmmxkmhmml 1=sorry.AUX
-3 mjljmulmkj 1=suppose.I
-1 llulllimms 1=thank.YOU
0 llyjalhlmk 1=that.AUX
0 mltlimjlmk 1=that.MODAL
-10 lnyiellylk 1=the.CHAT
-2 kyhnailkig 1=the.CODE
24 mfykmmlkmm 1=the.DEICTIC
-10 ljkxljkmll 1=the.KIN
-1 msmohkmmll 1=the.PERSON
10 mkmqjjmmll 1=the.PET
-3 mmmkqmmmmm 1=the.PLAY
-65 llkivlmlji 1=the.WORK
15 ljjlxkjlmk 1=there.AUX
-4 klkrmlllml 1=they.AUX
12 mmmkplmmmm 1=they.HOME
-2 lllkulmlml 1=they.MODAL
-20 kkyhflrllk 1=this.AUX
24 mmmolmlmmm 1=today.AUX
11 mlmpmlmmmm 1=today.I
-5 mlmommmmll 1=tomorrow.I
-1 lmmplmkmml 1=too.MOOD
5 hgswafyllg 1=we.AUX
-17 mlmjvkmmml 1=we.HOME
-21 llmlrmlmml 1=we.LASTING
-27 lixgdlylmd 1=we.MODAL
2 mmkqlmjmml 1=we.NOW
-16 tikjikimll 1=what.AUX
-10 pllmlklmll 1=what.MODAL
16 - 1=when.I
-5 tlkllmjmml 1=where.AUX
-1 nllmmmlmmm 1=which.DEICTIC
-5 vmmljmlmmm 1=who.AUX
9 qimlllmmml 1=why.AUX
0 gukmmmllml 1=would.YOU
-2 lmuliljmmm 1=wow.DEICTIC
15 dyoiivrjmn 1=you.AUX
32 gkhlyhukmr 1=you.MODAL
0 ljgllmkwmj 1=your.CHAT
3 mmtlkmlmmm 2:!
-3 mnqijorpli 2:'d
-67 dppwcabekl 2:'ll
-35 npotacycbf 2:'m
-20 buopuqagla 2:'re
-1 caayadyfge 2:'s
-43 myaweaagha 2:'ve
48 mkllejkjky 2:0
-23 mhmlojmllq 2:0000
-41 byrydkygjg 2:a
0 mmemlmhlmm 2:about
-4 lmllillmmy 2:add
-11 mujiljmmmm 2:added
25 - 2:adopted
-11 mlhkjmylmj 2:ages
-33 mjydklglml 2:agree
0 mrmmmlklml 2:ahead
-9 mllgymjmml 2:all
0 mlsimmlmmm 2:already
3 lmimjmwmml 2:also
-22 mmlltmmmmm 2:always
59 mklkfkykmy 2:and
8 - 2:anniversary
14 kqllhllpmj 2:answer
13 mqmkllmlll 2:app
-21 mhyglhjlmm 2:appreciate
-28 mnlivlkrmk 2:as
-29 lduykikmlm 2:asked
12 lckqflwqmi 2:at
-11 mlismmlmmm 2:ate
14 lllrilmmmm 2:baby
27 mlkmmmnmmm 2:back
-27 mjsdyltkmk 2:bad
2 mmklummmmm 2:band
-21 mimnrklmml 2:battery
-7 mjtkslgmmm 2:believe
14 - 2:best
-21 llohmltmmm 2:bet
-9 mlllsmklmk 2:birds
21 mmilmmsmmm 2:birthday
16 - 2:blood
-9 mkmktmllmj 2:boils
-30 mfmltjmmlk 2:book
-26 mklnlkkmxm 2:boss
10 mllomlmmmm 2:bought
1 - 2:bro
44 - 2:broke
1 mmmnmlmmmm 2:brother
34 - 2:budget
56 - 2:build
-10 mhkullmmmm 2:burned
-3 lklrimkmmm 2:bus
12 mlylkmllml 2:but
-6 mksrilllml 2:cake
10 iagtyethle 2:can
-22 mlllrkmmml 2:capital
0 mlmpmmlmmm 2:car
-14 mlmlmqmmmm 2:carry
-23 mkldlymmmm 2:cast
-1 mkmqlkmmmm 2:cat
42 moyjhmjlmm 2:changed
-31 mcmchyllkl 2:character
-4 mnmqhmlmmm 2:class
-8 molkqjllmm 2:closed
-12 mtlhikmlml 2:code
-1 mlmplklmlm 2:coffee
-14 mrllmllmmm 2:colleague
13 - 2:collect
41 - 2:commute
-20 lnljslmlkj 2:company
7 - 2:contract
-4 mnmlmlmmmm 2:copied
-10 kjmvljklmm 2:could
-16 mklsllmmmm 2:cut
8 - 2:dad
4 mmlpllmmmm 2:daughter
-7 msljmmmmmm 2:deleted
-10 nkrjililmm 2:did
27 yeyanidrkk 2:do
23 - 2:doctor
-6 uhxhhljlml 2:does
15 mjmrjilmlm 2:dog
-5 mwmemllmmm 2:dough
-21 mqljjnmlmm 2:draw
13 - 2:drive
1 mlmomlmmmm 2:dropped
-1 mlmqklmmmm 2:ears
6 - 2:eat
31 mylkelmkmy 2:email
17 - 2:enjoy
-9 mymghkmlml 2:essay
12 - 2:ex
-3 mmmqimmmmm 2:exam
-30 mhyflllmmm 2:expected
8 mjltklkmml 2:eyes
12 mkmmjmmmmy 2:failed
16 - 2:falcon
10 - 2:family
9 mkyljmmmmm 2:favorite
-43 kgfyjgakll 2:feel
-6 mmhpmmmmmm 2:felt
-22 mhwgmmkmmm 2:figured
28 mmlqlmkmml 2:finally
22 - 2:finished
6 lkpimkkymm 2:first
-16 momnkjmmml 2:flight
-9 mrmllmmmmm 2:followed
-18 mkluikkmmm 2:food
-21 lulyamjlmj 2:for
-39 jiuxiiklmm 2:forgot
25 - 2:foster
27 mmommmllmm 2:found
-1 mjqkplqmlm 2:friend
-17 muljklklml 2:function
31 - 2:garden
6 - 2:gave
31 lkmqlljmmm 2:get
3 - 2:girlfriend
-17 mmuilljmmm 2:give
26 mjqmlmmmmm 2:gives
27 mklqmlmmlm 2:go
5 - 2:goal
-20 qlpkrlhmmk 2:good
11 jpquhfckml 2:got
-14 mlenmlymmm 2:gotta
2 - 2:grandfather
9 mmllumkmmm 2:grandma
2 - 2:grandmother
9 - 2:grew
-8 liygllimmm 2:guess
18 lgiyinglll 2:had
21 mlmnmmmmmm 2:hair
-5 mjmtjjkmmm 2:hands
25 ljjqssillk 2:has
27 mitlmlllmm 2:hate
7 mlmmkmmlmr 2:he
-23 mjmwlkkmmm 2:head
0 mmrkmmhmmm 2:hear
-25 linhygkmml 2:heard
-21 mklookmmmm 2:heart
-4 mlmtlmmmmm 2:heating
-1 llsljmcmmm 2:helped
4 mkwlhmlmmm 2:helps
30 lkwkjmfkmy 2:here
-23 mkmihymmmm 2:hero
2 lmjyjmikml 2:home
9 - 2:homeschool
-13 kjscjkulml 2:hope
10 - 2:house
-28 mllkljmmvk 2:how
7 - 2:hurt
9 - 2:husband
-53 xagkayvjvy 2:i
0 olpmlmikml 2:idea
-8 vmlklohmmm 2:if
-23 lbkykltcmh 2:in
1 - 2:inherited
-6 mvhhmmmmmm 2:installed
-16 lqmnlkkmmm 2:internet
-24 tlmkomllml 2:invented
-21 mulkmlmmmm 2:invest
20 jbkiygaekc 2:is
-14 kvdgckpykk 2:it
-4 mvnmlmflml 2:job
31 - 2:joined
-23 tnayfjhklk 2:just
28 mmltlkmmmm 2:keep
-11 mlmomlmmmm 2:kid
5 mlltgllmmm 2:kids
-20 mkmdkylmmm 2:kingdom
9 - 2:knees
-4 mkolmmlmmm 2:knew
-2 kiudnjrlmk 2:know
42 alllqmvlml 2:knows
32 mumlglmmml 2:landlord
6 mjmplklmml 2:laptop
-19 miulkmokml 2:last
-7 mhkmvmmmml 2:learned
-6 mumjmkmmmm 2:leave
38 mjkvmkmmmm 2:left
-16 igyfakyhlj 2:like
20 mmklymikml 2:likes
1 sllhwkllmk 2:live
8 mvmhmmmmmm 2:logged
-2 mlllhymmlj 2:looked
-15 msmjlmkmmm 2:loop
16 llkqukliml 2:lost
-2 kiogllnklm 2:love
0 mmamlmtmml 2:luck
9 ljotkllmmm 2:made
-20 lksjxlgimj 2:make
-5 mlslnmjkml 2:makes
6 - 2:manager
-3 plmljmmlmm 2:many
-74 qxlrbhrbli 2:me
-10 uhnllkmlmm 2:mean
-12 livkljmmmm 2:meant
-19 mllmhmlmmy 2:meeting
12 - 2:met
-5 mnmudmmjml 2:milk
3 mmflmmtmmm 2:miss
-17 mhfqmlvmmm 2:missed
-13 mllomllmmm 2:mom
-3 myeljmjqml 2:more
6 mmhnmmqmmm 2:morning
7 - 2:mother
3 - 2:moved
-16 mjmiukmlml 2:movie
22 hminkmslmm 2:much
-23 mkmkrjmmml 2:museum
-23 knrtkkigmt 2:must
-36 lmllmurhgf 2:my
-7 lgmkkolmku 2:name
-44 nyasaadojc 2:need
5 mlmommlmmm 2:neighbor
-2 mlmommlmmm 2:neighbour
2 mlmpkmmmmm 2:neighbours
-7 lkplrkklml 2:never
-3 lkjkskommk 2:new
-1 molmmmmmmm 2:next
-5 mllllqqmmk 2:night
-4 mkmolllmmm 2:nose
29 ialndlyull 2:not
13 mkllrlmmmm 2:noticed
-13 lkvjllymkj 2:now
27 kjylwkhkmf 2:of
2 mumllmljmm 2:off
-3 mjjjayylml 2:old
-17 lyjholwgmh 2:on
-1 nxkljmbkml 2:one
-16 lhisviiyml 2:only
-5 mjlllrmmmm 2:open
-6 mrkkhrmmmm 2:opened
2 kxmhlmmmlm 2:order
-5 lmguvmhlml 2:out
-23 mliumilmmm 2:overslept
1 - 2:owe
7 - 2:own
1 - 2:parents
25 - 2:passed
-46 jjfhylhlli 2:people
14 mclynjkmmj 2:phone
-6 mlmqmmjmml 2:pizza
4 - 2:play
-7 mmmlumklmh 2:plays
-14 mikemjylmm 2:pleasure
9 - 2:policy
4 mktkllllmm 2:prefer
-20 mqljrllmmm 2:professor
-19 mvljilkmmk 2:program
21 - 2:proposed
9 krmjlmlmmm 2:query
-1 lvhllllhmm 2:question
36 - 2:quit
-5 mmmkplmmmm 2:raised
4 msklmmmlmm 2:ran
-5 liejyklmml 2:read
-19 ljyjjlikml 2:really
-19 mlblbmykmk 2:regards
5 - 2:release
6 - 2:rent
-5 mskkmmmmmm 2:restarted
13 - 2:retired
-34 mwhhlymmmm 2:roll
4 - 2:run
-28 mlwgmljlmm 2:said
-9 mglkykmmmm 2:saw
-10 kljqrkkmll 2:say
7 lmyijmlmmm 2:says
-6 mjmrlljmmm 2:screen
-4 mqllkmmlml 2:script
-16 jkugllsmmm 2:see
17 - 2:sell
-6 msklmmmmmm 2:set
-7 mllmnmmmmk 2:share
10 - 2:shift
6 mlmplmlmmm 2:shoes
17 mmmojmmmmm 2:shop
-35 rkfaygwwln 2:should
0 mklmlmknmm 2:simple
12 - 2:sing
-40 mlkmllmmsm 2:sister
16 - 2:skip
13 mlmukmjkml 2:sleep
-28 mlgxmlkmmm 2:slept
-2 mmlxkmilml 2:so
-9 mxmllmkjml 2:some
-18 mlwjlljmmm 2:son
-10 mkylfmklmm 2:sounds
-8 milwjllmmm 2:soup
-16 mkmcmymmmm 2:spaceship
6 - 2:speak
-16 mjlrlllmmm 2:spilled
2 - 2:start
7 - 2:started
-5 melkhmkymk 2:step
12 lgvllmkmmm 2:still
-12 mlmfvmmlml 2:stock
18 mkmpmllmmm 2:stomach
-21 mmllsmlmml 2:students
0 mklmommmlm 2:study
6 - 2:summer
-5 mkmmtkmmmm 2:sun
12 - 2:switched
-2 memslmlyml 2:table
32 mjmlmommmm 2:take
10 lijiymlmml 2:takes
-4 kxljklmmmk 2:task
-10 mkltiklmmm 2:taxi
1 - 2:teach
-5 mvjjnllmml 2:teacher
-31 mjlsollmll 2:team
-7 mqmllgmmmm 2:teammate
-19 myljgkmmmm 2:test
-6 mvslfrfill 2:that
-28 csayayugqa 2:the
24 - 2:therapist
8 vjgokmilml 2:there
-15 lollpmkkml 2:these
-4 mlmlkmqmmj 2:thing
-41 sdycyafjkk 2:think
2 kyeiiudekj 2:this
-13 llrhtkmmmm 2:thought
11 mqmmgmmlmk 2:throws
15 olkkhmylml 2:time
-3 ydyvagiira 2:to
-1 mmlmommmmm 2:told
-1 mlellmjlmm 2:too
25 mljsmlmmmm 2:took
-12 memqoklmmh 2:train
5 mfkyklkmmm 2:tried
-1 milsmmmmmm 2:turned
-7 mlmkrkmmmm 2:uncle
-16 mlxbmlkmmm 2:understand
-9 mlmmommmmm 2:university
12 mmlpmmjmmm 2:up
-9 mtkjllmmmm 2:uploaded
-27 krggiwuikj 2:us
27 mpkmmmmmmm 2:use
9 - 2:used
11 - 2:usually
5 - 2:visa
14 - 2:visited
1 - 2:volunteer
-2 lmkvmklmlm 2:wait
-1 lmjqlmjmml 2:waiting
-9 mllljvmmml 2:wake
-29 cyfkbaoykh 2:want
-2 oimpyarhkg 2:was
1 - 2:watch
-16 mcjuyklmmm 2:watched
-40 tfliglqlmu 2:we
17 - 2:wear
22 mnmlmmmmmm 2:website
2 - 2:wedding
-2 mklgkmyiml 2:well
-1 lhlvkklmmk 2:went
-26 mlmvkllmmm 2:whole
-15 mivoklmmlm 2:wife
-2 mlltflmmmm 2:wifi
-41 lpodhyrlmm 2:wish
59 kakpimkymk 2:with
-24 mhmhiymmll 2:wizard
0 mlmrmkmmmm 2:woke
9 mlmmslmmll 2:won
19 mllnpmllml 2:work
36 mkwkjmhlmm 2:works
-8 rlxbgxivlk 2:would
24 - 2:write
-1 mmudlmolml 2:wrong
4 mlljtjmlul 2:wrote
-6 mlmmmpmmlm 2:year
-9 rvaepgseli 2:you
-4 lgblktoylh 2:your
9 lilmjrumjq 3:'ll
43 mlmmmnmmmm 3:'m
34 aemybfykkd 3:'re
-12 lktlgsillk 3:'s
-59 kbfthtokry 3:'ve
40 jygijhlflo 3:0
6 xjrkykfshg 3:a
-30 kldynyhkmk 3:about
-1 lwlmjlmlml 3:above
9 - 3:accepted
23 mommmmllmm 3:account
27 - 3:adopted
20 mmommllmmm 3:afraid
-2 glyljmhuml 3:again
-29 lqjbtlykmj 3:all
29 - 3:allergic
-2 mmirlmimmm 3:almost
-15 lqkqhlkmmk 3:already
18 - 3:always
26 kygcsvgelk 3:an
31 lojrfgrlmy 3:and
-4 mkokmmmlmm 3:another
0 lalmkmlymk 3:answer
-1 nmmjlmmmmm 3:any
27 mlmlkmllmy 3:as
0 mkujmllmmm 3:ask
-29 klbyilkmmm 3:asleep
-53 frdyfyrkle 3:at
-40 mldymkgmmm 3:back
1 mlkxkmjkml 3:badly
16 - 3:band
24 khuqlybamy 3:be
-6 nigydjhmlk 3:been
26 - 3:bees
-16 ljiylkjlmm 3:better
33 - 3:blue
19 - 3:board
-13 mmmmpmllmk 3:born
-76 mrpojlkmmm 3:both
16 - 3:breakfast
-5 mjdymlmmmm 3:bring
-8 mlkjylmmmm 3:broke
0 mllnmmmmmm 3:burned
-1 mkllmmlymm 3:but
-5 momlmmmmmm 3:buying
28 lokjhmjymk 3:by
69 mofsllmlmm 3:call
1 vvlcmkmmmm 3:calling
-29 mlllnjllyl 3:came
68 ljllpmllmh 3:can
-20 mjlkxjmmlm 3:claims
-21 mgiyllllmm 3:coffee
-2 mmjommmmmm 3:cold
-19 llhxlmllml 3:come
-1 mmtjmmklmm 3:confused
-12 mkmommmmmm 3:cooking
-5 llulkplllj 3:could
15 - 3:crossfit
23 mommmmlkml 3:database
-37 jllmulsmlk 3:day
-15 lmllqmlmmm 3:days
-8 mlvhlmjmmm 3:definitely
5 - 3:diagnosed
-10 lluolllmlm 3:did
2 - 3:dinner
3 - 3:divorced
-23 msyaijrkll 3:do
-2 ryjgklklll 3:does
5 - 3:dog
11 mmklslmmmm 3:dogs
-9 lshpmhommm 3:doing
-16 slkpmklmmm 3:done
-6 mklqmlmmlm 3:down
-22 llmjjulmkl 3:dream
-22 mjjvmmjmmm 3:driving
-19 yljpjlkmmm 3:eat
-5 mklommlmmm 3:eating
-20 ijkxglkmmy 3:eggs
44 mlmjtmmmmm 3:eight
55 - 3:emojis
-6 mlmlrmmmmm 3:ended
11 - 3:engaged
9 pmmmmmimmm 3:ever
10 - 3:every
-2 llrlmmlmlm 3:exactly
-6 lrmlkpmlll 3:exercise
18 - 3:expecting
5 - 3:expires
-19 myljgkmmmm 3:fails
2 - 3:family
-16 mlmpkmlmmm 3:feel
-18 lekymkkmml 3:feeling
-9 mjlrlllmmm 3:fell
-5 mlshmlimmm 3:fine
-1 mmkommlmmm 3:finished
-4 mlmlqmmmmm 3:fired
-19 mqllnlmlmm 3:five
19 - 3:flying
-6 mrllmjmgmm 3:following
16 - 3:food
-36 wcpnuiyikk 3:for
-21 mljksmulmk 3:forever
10 - 3:fought
-13 nljqmljmmm 3:free
-7 llllompmml 3:friend
20 timkmkmlls 3:from
-23 mhmxljjlmm 3:froze
-1 lmrmllfmmm 3:funny
84 - 3:future
-8 mjlpjslllm 3:game
-4 mkmktkmmmm 3:gave
-15 cylqlilmmm 3:get
-17 lmkoljkmml 3:getting
-3 morjmkmmmm 3:give
3 lstkihlmmj 3:given
-45 mnskklmmml 3:gives
-5 mlybmmimmm 3:glad
34 - 3:glasses
-20 kirijjujkv 3:go
-28 iinyneglmk 3:going
15 ilpgpmrlmk 3:good
65 kkitlikmkk 3:got
21 hjoqtvcmmm 3:great
-8 mjmiksmmmm 3:grew
6 - 3:guilty
-5 lkirlokmkm 3:had
-21 mqklmkkmmm 3:half
-21 mklljlxmmj 3:happened
22 lkvnmlkmmm 3:happy
41 mlllnmlmmm 3:hard
8 krgdytgkld 3:has
3 puhofkilmh 3:having
-9 mlygkkmmmm 3:he
-19 mklqmmlmmm 3:heading
-1 llkslmkmmm 3:hear
-10 mhygllimmm 3:heard
-1 mmnlmmmmmm 3:hearing
-1 klhrxlkmmm 3:heat
-12 msljmlmmmm 3:help
-1 mlrmlmkmmm 3:helped
0 mmpmkmilmm 3:helpful
20 mlmkvlmmlm 3:her
-10 lkdyflsklj 3:here
10 - 3:hiking
8 mlmlkummlm 3:his
-7 mmkpmllmmm 3:home
-11 lssdmkkmmm 3:hoping
-10 yiqfjlvmlm 3:how
-16 mjliymllmk 3:humans
-12 mlfwmkhmmm 3:hungry
-37 mimwjlllml 3:hurt
51 yfkooyekkg 3:i
-1 ljqlmqlmmm 3:imagine
24 pwgxbiffjf 3:in
-2 ltkmlmirml 3:include
32 mlmmktmmml 3:into
-14 mmmkqmllmm 3:invented
-70 blbyayiadc 3:is
-35 mysanjaykl 3:it
32 - 3:job
-50 jawaniyklj 3:just
-11 mixaskvkml 3:keep
-16 mimsklmmmm 3:keeps
4 - 3:kid
5 - 3:kids
-19 mlmjlylmkl 3:king
-11 mlpklllmmm 3:knew
0 omsllmjlml 3:know
5 - 3:laid
10 mlmlnmmmmm 3:language
1 mpllkmrjml 3:last
-1 mmgvlmhmmm 3:late
3 - 3:law
-5 klllumllmh 3:learn
8 - 3:learned
65 - 3:learning
-3 mklommlmmm 3:leaving
18 mmlommlmmm 3:left
35 - 3:left-handed
-6 mmampmymml 3:life
-45 yyamhbdyji 3:like
25 - 3:listen
-18 mijjmmymmm 3:listening
-40 kkjjuyilku 3:live
1 mlmkiymmmm 3:lived
-12 mjmjmnmllq 3:lives
-10 mqmmmjklmm 3:logo
1 - 3:lonely
16 jmmsmmkmmm 3:long
-12 mlvelnlmlj 3:look
-39 kyoakkkmlv 3:looking
0 mlsmjmllml 3:looks
1 mmklymikml 3:losing
-33 lhuokkgmml 3:lost
13 lgyjmlkmmm 3:love
10 mlrllmklml 3:made
14 - 3:makes
-17 lyldlkmmmm 3:making
-4 ymklqmkkml 3:mammals
-12 mlmfvmmlml 3:market
1 - 3:married
13 khtikioltk 3:me
8 mlrmjmlmml 3:means
-5 oldskkqmmj 3:meet
7 - 3:migraines
9 ollmmmlmmm 3:mind
-15 mayjnmmhml 3:more
-9 mllmnmmmmk 3:most
7 - 3:moved
-2 myglillqmj 3:must
30 maoygqmkjy 3:my
-1 mlmmmmmmmm 3:name
-19 qsjelklylm 3:need
25 mylkdkllmk 3:needs
29 lsoiujhlmk 3:never
22 - 3:new
4 nkmjkwlmmm 3:next
-1 mmekkmvmmm 3:nice
-62 lgwmpkqkmk 3:no
-64 yayahcamih 3:not
2 mmdlkmxlmm 3:nothing
-6 mlwlkmilml 3:now
12 jkklmmpnll 3:number
6 cnsjhfrllb 3:of
6 mljpmmlmmm 3:off
12 - 3:offered
-6 mmlommimmm 3:okay
10 ummkmmfmmm 3:old
53 ksaxoegklw 3:on
-11 kmuiglslll 3:one
-17 mmramlymmm 3:only
-8 molmommlmj 3:open
-34 mmmmmmllmm 3:option
7 mkkktkvmmi 3:our
-10 lsevkkhmmk 3:out
13 - 3:over
-22 milllpjmul 3:own
-15 milsmmlmmm 3:packing
32 mmmmnmmlml 3:paid
9 - 3:painting
-9 mqwkkmlfmm 3:paragraph
-8 mmmpmmkmml 3:parents
-45 lhykslmmll 3:part
22 - 3:passed
24 - 3:password
-1 ppmllkmkmm 3:pay
-9 mlmkqmmlml 3:pays
-8 mlmnnkmmmk 3:phone
-20 mrljmllmmm 3:picking
-3 mmkomlmmmm 3:pizza
11 mpmjmmmmmm 3:planning
-6 eyefjmyemk 3:please
-10 mjwjmmllmm 3:prefer
19 - 3:preparing
16 - 3:pressure
-1 mjmlmtjmmm 3:pretend
1 mmmommlmmm 3:pretty
-6 lkqtkmjmmk 3:probably
-5 mmtjmlhmmm 3:proud
-5 mlmmmlmmyk 3:put
5 mmkrjmjmmm 3:raining
6 mkminsmmlm 3:raised
32 ojskmlllmm 3:rather
28 mlscmmmmmm 3:read
12 mllnmmmmmm 3:reading
19 mkjkymmmmm 3:really
16 ohplllmmmm 3:recommend
8 - 3:refuses
-15 mslillklml 3:returns
-10 hlvlllkmmm 3:right
33 - 3:room
2 mllpmmmmmm 3:run
-16 mlkqimlmmm 3:running
5 mrlklmllml 3:runs
0 jlmllmymmm 3:safe
-39 liiltjlmsl 3:said
-8 ksilkmylml 3:same
-10 mmkolmkmmm 3:sat
19 - 3:saving
-18 odiihsymlk 3:say
-62 lateyajlyj 3:says
22 lmlummmmmm 3:scared
3 - 3:school
2 mljmrmmmmm 3:season
17 - 3:second
-6 jihynlhlmk 3:see
7 - 3:seeing
32 - 3:sells
25 hyelmmlmmm 3:send
-8 mqlllmllmm 3:sentence
40 - 3:set
-9 mqmimmmmmm 3:setting
-2 mmllpmmmmm 3:seven
-8 mmmqjllmlm 3:she
-13 mmllqmlmmm 3:short
-18 ltmiarkyle 3:should
-32 sikljlkmlw 3:shows
31 mmiqmmmmmm 3:sick
16 - 3:signed
-1 mmmlkmqmml 3:since
16 - 3:single
2 - 3:sister
-17 mhmsmlmmmm 3:sitting
35 - 3:six
-5 sjjsmmhlmm 3:sleep
31 - 3:sleeps
-75 idjydiaklj 3:so
-19 mklqmlmmmm 3:soaked
1 mjjullmmmm 3:some
-26 mhycllklmm 3:something
-6 mlpcmlxmmm 3:sorry
0 mdjmimlymm 3:sound
1 mukuljgkmk 3:start
9 mlmmfmlmmw 3:started
10 - 3:starts
-17 lhkwmmlmmm 3:starving
-21 mjjsmmkmmm 3:staying
-1 mpmmmmmmlm 3:stays
-10 nioolkdmmm 3:still
14 - 3:stopped
-4 molllmmmmm 3:stops
-3 msmliplemm 3:story
-41 mkvkkkjmmm 3:stuck
17 - 3:studying
-24 mljkllymmm 3:such
-47 mmllnlolml 3:summer
-2 mlghmlymmm 3:sure
-7 lybgpltlml 3:take
56 mlmirmmmmm 3:takes
23 mglvjmmmmm 3:taking
-2 mhmblkymml 3:talk
14 - 3:taught
12 mmlmomlmmm 3:teacher
14 mjolmmlmmm 3:tell
-19 mhmlrllmml 3:tells
-15 mqlklllmmm 3:ten
16 mmnmlmlmmm 3:terrible
-3 njivmmmmmm 3:text
-53 qaacyhyktj 3:that
-7 yutayyafla 3:the
16 - 3:therapy
14 - 3:thing
8 mmllqmmmmm 3:things
-5 ngojplklml 3:think
13 mlxemmlmmm 3:thinking
6 - 3:thinks
13 lrjnlljkmm 3:this
-31 mlolrllmmm 3:thought
-33 lylgfikwml 3:three
46 eyalauvbhh 3:to
-5 mlimxllmmm 3:told
-40 livpilfmmm 3:too
38 - 3:training
-28 qpsflmlmmm 3:tried
-22 khyallglml 3:try
20 iyheljjllh 3:trying
11 mliommmmmm 3:turn
61 - 3:turned
-1 lyekosihlh 3:two
8 mflmmmmrmm 3:under
56 ftpjhrqfml 3:up
-5 lkjqmlmqmm 3:use
20 mimmwlmmmm 3:uses
-19 mykimilmml 3:using
-12 mkvomlkmmm 3:very
-3 ilydlmmkml 3:wait
-26 lckymlkmmj 3:waiting
-21 mimqmmmmmm 3:walking
-29 ypjglmlmmm 3:want
-3 mmkdmmxmmm 3:wanted
-48 myjjgljmmm 3:wants
-6 kqicyhgkjh 3:was
27 - 3:watch
-22 mdkxmllmmm 3:watching
7 mmmolmlmmm 3:way
16 mlnrkmmmmm 3:we
-22 milpmmlmmm 3:wearing
-2 mlmmllpmml 3:week
-2 mlrmimllmm 3:weird
-14 mlivllkmml 3:well
-8 mklxgllmmm 3:went
-22 nkllnllmll 3:were
-32 ehumpkrlml 3:what
-4 mmnlmmmmmm 3:where
-1 okollmmlml 3:why
46 mrhujjujmk 3:with
-5 mmjommlmmm 3:woke
-11 mkhlvmlmll 3:won
-10 yiphlkmmmm 3:wondering
0 mklmlmknmm 3:words
-7 lkiynrillj 3:work
-9 mtjlmmmmmm 3:working
1 - 3:worried
-11 hsllkgfxmm 3:write
1 lxkcljlmmy 3:writing
3 mmlmmmommm 3:year
1 - 3:yoga
-35 yjkabayrlh 3:you
-38 ljpoqqohle 3:your
-43 mlmlkkmmlu =
-43 mlmlkkmmlu = 0
-43 mlmlkkmmlu =>0
74 kybqalfejr AHEAD
17 - AHEAD>AHEAD
-3 lvillkliml AHEAD>CHAT
-5 mlmommmmll AHEAD>I
15 - AHEAD>LASTING
1 mlhrmmmmmm AHEAD>NOW
42 mlmmommmmk AHEAD>SPAN
31 mltlmmlmmm AHEAD>and
-9 mqmimmmmmm AHEAD>at
16 - AHEAD>for
-19 mplklkpmmk AHEAD>to
-4 moisiwkmmm AHEAD>w
-58 yfmcxmanaa AUX
-15 kpqljuillw AUX>'ve
73 hxfdyiekjs AUX>-ed
-99 jawyaeiifl AUX>-ing
-28 kiyqhlfllj AUX>-ly
34 xjicykhjmi AUX>-s
55 ltljirkklv AUX>0
13 msmlglmmmm AUX>AHEAD
-13 hhyhqjljmk AUX>AUX
5 lmmlpmmmmk AUX>CONDITION
14 ygoccgjvkk AUX>DEICTIC
-35 klsjjnllvk AUX>HOME
29 pygglaikhk AUX>I
47 lkllxqjmkj AUX>LASTING
3 sshklilwmm AUX>LIKING
6 iiynqkqjmj AUX>MOOD
28 mgijkyqmuj AUX>MY
-8 lktbjlymmm AUX>NOW
-13 ylhksllmmm AUX>PET
-58 ljkycklmmm AUX>PLAY
-4 lifhvlpkml AUX>PRAISE
3 - AUX>SPAN
-5 lkelllsxmm AUX>THANKS
35 mmmlmmmmmm AUX>THIRD
-5 ulmjlmllml AUX>WE
-22 ljyljlmmmm AUX>WH
-1 jlmmpmmmmj AUX>WORK
12 gycofkailh AUX>YOU
-29 poneiyaylg AUX>a
-43 ksjipyilml AUX>an
-10 llwjmlkmmm AUX>ask
-3 lglygillml AUX>at
23 - AUX>bad
-7 gujlhjowly AUX>be
-7 mmjsmlmmmm AUX>eat
-10 llijnylllk AUX>fly
9 mmfmlmymmm AUX>for
-7 nhvimkklmm AUX>go
13 qklulihklj AUX>in
-1 mmhnmlumml AUX>let
0 mlmomlmmmm AUX>low
9 - AUX>mr
-2 medptayxrc AUX>not
51 mgtokojmll AUX>on
-29 likteukmmk AUX>out
3 mymekflmml AUX>red
-5 kimmsljmml AUX>see
-18 kghyijhmxl AUX>so
6 - AUX>ten
-15 yhmjpkeiji AUX>the
3 nyjiihmkmx AUX>to
-25 jytfgjokml AUX>too
-22 kjyaklglml AUX>try
6 - AUX>two
10 hhtdyyaaaw AUX>w
-119 pyyaaaaybu CHAT
1 myjkjmmfll CHAT>-s
-41 mnmlllmmls CHAT>0
-22 jyyaaiiylg CHAT>AUX
-5 lehllllyml CHAT>DEICTIC
-11 ltsiljlljy CHAT>I
23 mkvlmmllml CHAT>MY
-3 myldmmmkmm CHAT>NOW
-7 olmmklmlmr CHAT>THIRD
0 nulmlmmlml CHAT>WH
0 ljnummllmm CHAT>YOU
-3 lyillkmkmj CHAT>and
-4 lmimlmlrmk CHAT>as
-33 mkulmmllmm CHAT>b
20 mllmkmlkmy CHAT>com
-3 yhnllmllmk CHAT>for
21 lfgklllymk CHAT>in
1 mlmnmmmmmm CHAT>me
-3 hyhjmjlill CHAT>of
0 lmjmlmlrmj CHAT>the
78 ybghgjdylj CHAT>w
-104 ayaaaaapay CODE
2 lyjbhiijkj CODE>-s
-20 mvlifkmlmi CODE>0
-6 iyhooilkjh CODE>AUX
-15 mqllmmmmmm CODE>CODE
-1 jydhlklhlk CODE>DEICTIC
-29 mvmjkljmml CODE>LASTING
-4 mjkwlmjmmm CODE>NOW
-16 lwjimmmkml CODE>WH
-34 lyhgijlmll CODE>and
-8 mhmpmlmmmm CODE>at
-30 mlqkllmmmm CODE>but
24 lllkjllkmv CODE>for
27 mtrlelmmml CODE>has
4 mpmkmmmkmm CODE>in
-8 mslkklmkml CODE>of
9 mnmlmmmmmm CODE>on
-41 ktggkkllmy CODE>to
-11 mamnijjyly CODE>w
236 lgenmulmyj CONDITION
5 - CONDITION>KIN
14 - CONDITION>LASTING
3 - CONDITION>MY
12 - CONDITION>WH
6 - CONDITION>and
3 - CONDITION>at
7 - CONDITION>but
6 - CONDITION>for
15 - CONDITION>in
2 - CONDITION>on
0 lllipjmmsk CONDITION>to
-34 mhgtkymmml CONDITION>w
158 kraayyahyy Capital
-82 hyyagcagma DEICTIC
5 uayrddyffe DEICTIC>'s
-38 kqroelilli DEICTIC>-ed
-12 qkhltsmmlj DEICTIC>-ing
-58 yyaaybadjc DEICTIC>-s
31 mommlmmmml DEICTIC>0
41 mjlmmmmmmm DEICTIC>AHEAD
-32 giyeajyvja DEICTIC>AUX
-62 gryahjkole DEICTIC>CHAT
-43 ksjjkjkmlk DEICTIC>CODE
-45 jyyaahnhll DEICTIC>DEICTIC
8 mkjkrvmmml DEICTIC>HOME
41 lkarjytmuj DEICTIC>I
28 - DEICTIC>KIN
14 mkllmwmmmm DEICTIC>LASTING
37 mkpjlsmmmm DEICTIC>MY
0 jacyfkfllk DEICTIC>NOW
3 mmkmnmmmmm DEICTIC>PET
-14 lktftqmmlm DEICTIC>PLAY
67 ljdmsiylwj DEICTIC>SPAN
-27 mkllmmwmmm DEICTIC>THANKS
14 mlikosmmul DEICTIC>THIRD
42 llmllhtmlm DEICTIC>WH
3 ogyaglgkmm DEICTIC>WORK
-1 llgkjmsmmx DEICTIC>YOU
0 nmrikiljml DEICTIC>a
23 mllmqmllmk DEICTIC>aid
-19 lkshmllymm DEICTIC>and
-1 nmmjlmmmmm DEICTIC>any
-21 mpokmmmmmm DEICTIC>but
-13 mdislllymk DEICTIC>by
49 - DEICTIC>day
-15 cuokmkimrm DEICTIC>for
-6 mklupkmmmm DEICTIC>has
-27 ljofjklyml DEICTIC>in
27 mklmmsmmkm DEICTIC>of
-8 mlkrmmmmmm DEICTIC>off
-2 soillllmmm DEICTIC>on
-3 kkybkmlmml DEICTIC>out
-26 nlhktolmll DEICTIC>the
22 kthmilxlmy DEICTIC>to
5 mmmmmmlmmm DEICTIC>too
-2 lyhikmlhmk DEICTIC>two
13 mvrmmmhgmm DEICTIC>up
-54 yuavytlyhn DEICTIC>w
-5 lkrljmkmmm DEICTIC>way
118 vaauyyadyj HOME
18 - HOME>AUX
15 pmmmmjmmmm HOME>DEICTIC
3 lmkmwljlml HOME>LASTING
-21 llhxkmjlml HOME>NOW
3 mlmkismmlm HOME>THIRD
-14 mlmmktmmml HOME>a
20 - HOME>and
10 mmmnmmlmmm HOME>by
-8 mjkkyimmml HOME>has
-12 pfjaypkhqt HOME>in
7 mnmlkplmll HOME>on
18 - HOME>out
-1 mmmkplmmmm HOME>the
-37 mnlhiwmmyi HOME>to
77 oljoknlmll HOME>w
29 naykayaaya I
2 hadyaxgbtn I>'m
21 oqcxagagos I>'ve
-11 dyakyabgyg I>-ed
11 miuilulmmm I>-ly
-35 lxqckkomkm I>-s
41 iayxaursya I>AUX
14 olmmmmmmmm I>CHAT
10 mllmmulmlk I>CODE
1 - I>CONDITION
-5 ljljhylmqu I>HOME
34 mkqkqkkmmm I>LASTING
31 gayeihdgql I>LIKING
-28 iiphewpphq I>MODAL
20 vilqjilkll I>NOW
24 - I>PLAY
18 mkmilplmwl I>WORK
9 nmmlmmmmmm I>ask
-11 mlismmlmmm I>ate
-21 llohmltmmm I>bet
-3 mmjsmmimmm I>buy
-16 mklsllmmmm I>cut
5 ljmrmmmmmm I>eat
4 cylqlgillh I>get
13 mkkslllmkw I>go
0 kpiwiiikll I>got
-33 kekpitilwk I>had
9 - I>met
0 mmmmmmlmmm I>owe
-16 lhkllvjmul I>own
-2 smmlmhmmmm I>pay
-4 mrmlmimmmm I>put
-10 mrkklomlmm I>ran
14 mokmmmmmmm I>run
-18 mgljyhlmyl I>saw
-15 lkwimlhmmm I>see
-6 msklmmmmmm I>set
-5 qjkllummlm I>the
33 mpkmmmmmmm I>use
6 tayhwyayyc I>w
17 mmmmlmmmmm I>won
-84 yalanysjca IF
8 vjkljslllm IF>DEICTIC
-19 lagcfyelef IF>I
-31 mdmmlvlmll IF>MY
-1 yhnkwkfmmm IF>YOU
243 daqtksyiuh KIN
-23 mnmmmllmmm KIN>'s
8 mmximljmmm KIN>-ed
43 mkriykkmll KIN>-s
6 - KIN>0
-31 kdhyasilkl KIN>AUX
14 lmllqmlmmm KIN>DEICTIC
16 - KIN>HOME
3 mmkmmlslmm KIN>I
15 - KIN>LASTING
-1 mlqllmmmmm KIN>LIKING
52 - KIN>NOW
4 - KIN>PLAY
4 - KIN>THIRD
9 mmolmmmmmm KIN>WH
14 - KIN>a
5 mkkmmqmmqm KIN>and
-20 lomomlmmml KIN>at
5 - KIN>but
-21 mmmpmmkmml KIN>for
8 - KIN>had
-28 mlmmllmmlt KIN>has
19 - KIN>in
17 - KIN>of
2 - KIN>on
16 - KIN>to
-14 mjkkwklmsk KIN>w
149 peaayyyhpu LASTING
9 mhslrllmlm LASTING>-ed
-24 ltfiykimml LASTING>-s
17 - LASTING>AHEAD
3 lllkymhlmk LASTING>AUX
30 mnmmmmmmmm LASTING>CHAT
-16 mmlmkmpmmm LASTING>DEICTIC
44 - LASTING>I
3 - LASTING>KIN
26 - LASTING>LASTING
16 mllmlmtmml LASTING>MY
28 - LASTING>NOW
18 - LASTING>SPAN
14 - LASTING>THIRD
-45 ljjjdlymlf LASTING>WE
2 - LASTING>WORK
4 - LASTING>a
20 - LASTING>and
-36 mlmmllmmlt LASTING>as
4 - LASTING>at
-19 mlmfkjtmxl LASTING>day
32 - LASTING>eat
-19 mrmjmkmmmm LASTING>got
14 - LASTING>had
41 - LASTING>the
6 mllrmmmmmm LASTING>to
2 - LASTING>two
-22 laykiygjky LASTING>w
55 rayaaassya LIKING
7 mksjymhkll LIKING>-ing
88 - LIKING>-s
-10 lljlymjlmm LIKING>AUX
-33 mlpmmmlmmm LIKING>CHAT
-11 pargeirsyk LIKING>DEICTIC
-19 mwjomllllm LIKING>I
-20 mmklmlmmsm LIKING>MY
33 - LIKING>PET
7 - LIKING>PLAY
-17 jluimmjmmm LIKING>WH
-35 kofhilyimk LIKING>YOU
-9 lusjghkyml LIKING>a
5 mmllllmmvl LIKING>me
4 mkwjmklmmm LIKING>of
17 momlmmmmmm LIKING>tea
-96 jaydjjjrkm LIKING>the
36 wykgkiihlj LIKING>to
77 oisqgiokuk LIKING>w
-52 iyuaaopyey MODAL
3 nyndkghqlj MODAL>LIKING
-7 mjcymlkmmm MODAL>PRAISE
-13 mkkjmymmml MODAL>be
-1 llmmlnmmlm MODAL>buy
-2 mkollommll MODAL>go
-7 lkrjlkxmmm MODAL>say
44 pitijpimll MODAL>w
-63 ralyaamack MOOD
-5 mqlkulmmmm MOOD>-ing
3 slhixmilml MOOD>-s
-1 tmgwklhmml MOOD>AUX
39 llyjklokml MOOD>CHAT
-6 mlpnjljmmm MOOD>DEICTIC
18 jjyhljfmkl MOOD>I
15 - MOOD>KIN
-2 mmimmmtmmm MOOD>LASTING
-6 mpiijmvlml MOOD>MOOD
-34 kkaujmpmml MOOD>NOW
9 kkskrljmmk MOOD>PERSON
-9 mmafmmymmm MOOD>THANKS
-1 glevsmummm MOOD>WH
-13 llwljmemmm MOOD>WORK
0 lmtklmimmm MOOD>YOU
5 - MOOD>a
16 lolnkjymml MOOD>and
12 lkmnmmmmmm MOOD>at
-1 mmtjmmklmm MOOD>by
-10 lkitjmrmml MOOD>day
-14 kkliylnmml MOOD>for
53 llkslmllmm MOOD>in
-9 mljlllvmmm MOOD>new
-24 inymgkbmlr MOOD>to
24 mgsiapwjkv MOOD>w
90 axaraqsmyw MY
60 - MY>-ing
42 laayjfqjhr MY>-s
4 - MY>0
-10 lwsdjjkvlk MY>CHAT
-22 lyicffdijc MY>CODE
10 - MY>CONDITION
65 mmijiksyml MY>DEICTIC
41 mjlktgmmul MY>HOME
79 laykrhiktq MY>KIN
-60 nkmujijmwl MY>LASTING
-1 kjwkjivmum MY>LIKING
5 - MY>MOOD
45 mlmnmmmmmm MY>NOW
-66 ayhaiigikk MY>ORDER
-4 kjycocykty MY>PERSON
64 mjmqknlmml MY>PET
22 - MY>PLAY
27 - MY>PRAISE
-3 mlrmlmlmmm MY>SPAN
-11 lckkjqjmyq MY>WORK
7 mkmpmmlmmm MY>arm
-10 mjlfmlymmm MY>bad
1 - MY>bro
-13 mklpmmjmmm MY>bus
4 mlmpmmlmmm MY>car
-5 mpmkmmmmmm MY>new
29 - MY>old
52 - MY>own
-30 mklqmmmmmm MY>pen
7 - MY>phd
4 - MY>two
-30 pnamiyhaax MY>w
-19 mljrmmmmmm MY>way
-106 maayaaiaaa NOW
28 mmlnmmlmmm NOW>'ve
-1 icythhglli NOW>-ed
-37 qghtfkuklj NOW>-ing
-28 urodlmnmml NOW>-s
10 iryapmglml NOW>AUX
-2 krlnmmlmmm NOW>CHAT
-26 lksrflhlll NOW>DEICTIC
63 - NOW>HOME
30 jqqylijkjj NOW>I
20 - NOW>KIN
3 mmmglmummm NOW>LASTING
-9 mlyammlmmm NOW>MOOD
-15 mmmfmmymmk NOW>MY
-5 lklylmfmml NOW>NOW
4 mqmkmmmmmi NOW>SPAN
-4 mlyllmdmmm NOW>THANKS
52 - NOW>WORK
-6 lkuakkymmm NOW>a
0 msknmllmmm NOW>and
-34 mliqlllmmm NOW>at
2 klkukmimml NOW>got
4 mlkomllmmm NOW>had
-5 mmkqmlkmmm NOW>in
32 mkmkmrmmmm NOW>of
12 mmlmmmmmmm NOW>on
15 mkmommmmmm NOW>put
-10 mmkolmkmmm NOW>sat
25 mmmnlmmmmm NOW>so
-16 mimrmmmmmm NOW>to
30 nyvhsfaljh NOW>w
55 ayaaisaihy Number
-28 vyaamgattj ORDER
-1 mplqlmlkmm ORDER>-ing
14 tikkmmmmmm ORDER>-s
43 mvlkkmlmmm ORDER>AUX
-1 mnmmmmmmmm ORDER>ORDER
-20 mpmlmlmmmm ORDER>and
-10 mplkmmmlmm ORDER>for
-3 mtlhkmkmmx ORDER>has
-13 mommmmmimk ORDER>of
7 mmmlmmmmmm ORDER>on
-28 mnmlllmmyk ORDER>to
18 jslkmmmmlm ORDER>w
128 kdyawlyhny PERSON
10 - PERSON>'s
22 mlmmokmmml PERSON>-ed
35 lxnfwiglkl PERSON>-s
56 kjdtllxmml PERSON>AUX
12 - PERSON>HOME
-12 mmmmmllmlv PERSON>I
19 - PERSON>LASTING
-8 mmvlmmimmm PERSON>LIKING
-18 mksnlmkmml PERSON>NOW
4 - PERSON>THIRD
2 lnllkspmml PERSON>WH
-17 mkqpmlmmlm PERSON>and
2 - PERSON>at
5 - PERSON>for
-11 mqllbtmmmm PERSON>has
-20 mumlglmmml PERSON>in
7 - PERSON>of
9 mmmlolmmmm PERSON>on
-7 mdimylflwi PERSON>w
-17 mlmlpmmmml PERSON>won
111 waasyyejjf PET
20 - PET>'s
6 - PET>-ed
1 mlmommlmmm PET>-s
-18 jhjlyjkllj PET>AUX
3 lmmmmnmmmm PET>I
2 - PET>WH
20 - PET>and
26 - PET>but
4 - PET>for
-17 mmmkgvmmmm PET>on
4 nlmmlmmmmm PET>to
46 mlmpmmmmmm PET>w
120 ichyyjagjc PLAY
5 - PLAY>-ed
34 - PLAY>-ing
26 mlmpkmmmml PLAY>-s
5 mmmkqmllmm PLAY>AUX
9 - PLAY>DEICTIC
7 mkmjmsmmlm PLAY>I
7 - PLAY>LASTING
-16 mlkqimlmmm PLAY>MOOD
2 - PLAY>MY
-20 mkmmolmmml PLAY>PLAY
27 mpmnmklmmm PLAY>a
7 mkmrmmlmmm PLAY>and
-48 mmmlumklmh PLAY>for
-4 mmmkqmmmmm PLAY>has
11 - PLAY>in
-21 mklpmlmmmm PLAY>on
48 - PLAY>the
10 lsisqljjml PLAY>w
-17 aayatcxaga PRAISE
3 mmtlkmlmmm PRAISE>!
0 mlalkmymmm PRAISE>-ing
-25 ljbjnlylmk PRAISE>-s
6 lmullllmkm PRAISE>I
-5 mswamlqmmm PRAISE>NOW
14 - PRAISE>PERSON
-1 mlylkmllml PRAISE>but
-5 jlkllmvmmm PRAISE>day
-2 nkkmimvmmi PRAISE>for
-3 lljjkmymml PRAISE>to
27 hxbnyhillk PRAISE>w
221 fgacylyeyv SPAN
-14 mrmlnlkjml SPAN>-s
1 - SPAN>0
-19 llmlqpmmll SPAN>AUX
19 - SPAN>I
-3 mlmmllpmml SPAN>LASTING
13 - SPAN>LIKING
-22 mlmkqmmmml SPAN>NOW
1 - SPAN>PERSON
21 mmmlfmwmmm SPAN>SPAN
-13 mlmmommmmk SPAN>THIRD
29 mlmmmllmvl SPAN>and
18 - SPAN>at
6 - SPAN>for
12 mlmmktmmml SPAN>in
-6 mlmlgmmmmy SPAN>of
-4 mlmmmnmmmm SPAN>old
3 mmmlplmlmm SPAN>the
3 mmlmmmommm SPAN>to
-39 ltlsbjjlmt SPAN>w
-58 aabaafykkk THANKS
-5 ekllmmsxmm THANKS>DEICTIC
18 mmommmlmmm THANKS>I
29 - THANKS>MY
-1 mmjklmolml THANKS>THANKS
-8 liucjkpmms THANKS>YOU
-7 mlfhkmykml THANKS>for
-9 mltkllrmmm THANKS>to
-1 mmkllmpmml THANKS>w
36 tayyqyaaya THIRD
44 llhygjjlll THIRD>'s
-20 loherrllsk THIRD>-ed
-21 jaygiyjlxg THIRD>-s
52 iinymmkkkk THIRD>AUX
10 mlmkvlmmlm THIRD>DEICTIC
11 llmkmlmlmr THIRD>HOME
19 - THIRD>KIN
9 - THIRD>LASTING
-30 mllkkjlmyl THIRD>LIKING
35 lmrsjmklll THIRD>NOW
5 mmolmmmmmm THIRD>WH
19 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
-17 mmmkgvmmmm THIRD>has
-23 lljpskkmlk THIRD>say
-5 yhjimyikyg THIRD>w
31 gfsxsivdes WE
18 lyifdismmg WE>'ve
26 mjmmpmmmml WE>-ed
-11 mmlqlmkmml WE>-ly
33 gmoyajqkly WE>AUX
-33 ljkpdkymlh WE>DEICTIC
2 momjvilmml WE>HOME
-11 lalllyhmll WE>IF
-5 llmlrmlmml WE>LASTING
27 mmkqlmjmml WE>NOW
-21 mqmpkkkmml WE>PLAY
-4 mqltjkilml WE>go
7 mllolmmmmm WE>got
-7 mlittlimlk WE>had
22 - WE>in
-12 pemlmtkmml WE>say
1 noyajgwijy WE>w
-40 yugfaaqafa WH
-11 llkjlmplml WH>'s
33 tlmmlmlmmm WH>-ed
51 axridhyjll WH>-s
-16 xvbgasfjih WH>AUX
-18 wifwlmjlmm WH>DEICTIC
30 fslpjiilpt WH>I
14 - WH>MY
-2 clklmmymmm WH>PRAISE
11 yknklmmmmm WH>THIRD
28 maysuialll WH>YOU
-35 antwllxmmm WH>a
-8 kpmmkmmmmm WH>far
-2 mlolmmkmmm WH>not
-41 yjwauilllk WH>the
10 yhaokmhkmi WH>to
9 ygefuidklj WH>w
160 asyaugadyn WORK
-24 lklllmmmly WORK>'s
49 lsjirmmlll WORK>-s
-40 kokjmtlklq WORK>AUX
19 - WORK>DEICTIC
26 - WORK>I
16 - WORK>LASTING
11 mkqmlmmlmm WORK>LIKING
-36 limyklimml WORK>NOW
17 jlmmqmmmmj WORK>WH
-17 mlmmmjmmvl WORK>and
30 - WORK>as
37 mlmjlrmmll WORK>at
45 mmmqlmllml WORK>for
40 mtmlhmmmmm WORK>in
3 - WORK>law
8 mxlfmmmmmm WORK>on
-12 llsiwmjmmm WORK>out
9 - WORK>to
-3 mlmlqmmmmm WORK>two
40 lkjpsiklwk WORK>w
-148 yayaapykao YOU
-14 ikrjxkplmg YOU>'ve
-16 ikygjldmmm YOU>-ed
-1 vmkkjmpmmj YOU>-ing
-16 klslgkelmy YOU>-ly
6 mjpjrlllmk YOU>-s
-45 vyrahtygkj YOU>AUX
49 kgwpkjaumh YOU>CHAT
-3 mhskllmmmy YOU>CODE
-1 trfqklhkms YOU>DEICTIC
-17 smiriljmml YOU>HOME
-13 lljmkjxllj YOU>KIN
-2 pmmmmmgmmm YOU>LASTING
-3 vljkllekml YOU>LIKING
-1 rlplllhmml YOU>MODAL
-1 umasmmgmmm YOU>MOOD
-4 mkmaklxlml YOU>NOW
-1 ljiymklmmm YOU>WH
-28 mupkllllml YOU>WORK
-9 lpilmlsmmm YOU>a
-1 lleljlymmj YOU>all
-18 lkikjuumkg YOU>and
-16 kkiyhhhmmy YOU>at
11 mlwlllcmmv YOU>for
-3 plrlymbjml YOU>get
-1 mmhjllymml YOU>go
-1 llullmglmm YOU>got
-4 mlxlkkimmm YOU>had
0 mmqklmqmmk YOU>so
0 mqjommlmmm YOU>the
3 jvmilpjwkl YOU>to
-7 llallmymml YOU>too
-1 mmlqmmkmmm YOU>up
-13 cnwbnynohq YOU>w
-10 lllllqlmtl ^ "
-1 mkyljmjjml ^ 'll
-13 ylllmjmmll ^ 'm
-3 yllljmkkmm ^ 're
-5 ukfkklylmk ^ 've
-5 lkmlkvlmlj ^ *
-10 rdiiyjwlmi ^ a
-24 lkjktgmmrl ^ according
-3 mklllmjwml ^ add
6 mmjllmpkml ^ after
-5 lltjhmklmy ^ all
29 - ^ allergic
-11 mmkllmrlmm ^ almost
-2 ullmmlcmmm ^ and
-2 mgkmmmkyml ^ answer
-2 yjrlimjlmj ^ any
-6 yklkmmllmi ^ anyone
27 - ^ art
-16 lhijjyplth ^ as
-8 mymlkmlmml ^ assume
-17 mllvkljlml ^ at
-4 melkmksxmm ^ be
-7 miltilomml ^ been
20 - ^ being
15 mmwmjmkmml ^ both
-15 mlmlvllmmk ^ by
-10 lplulmilmm ^ call
-19 yrrlhigjlk ^ can
-1 mfllmmyamm ^ come
1 mmmplmlmmm ^ cooking
9 mmpmlmbmmm ^ cool
-9 byllkkllml ^ could
-12 mrmllmjkmm ^ create
-27 llllglylly ^ dear
0 smmlmmhmmm ^ did
10 qaehhkyylk ^ do
-1 rllmlmlkmm ^ does
-16 lmmkpllmml ^ dogs
2 mmmqlmllml ^ done
4 mmmmqkkmmm ^ every
-3 lkikymklmk ^ everyone
-14 mwlkjlikll ^ explain
-4 mljykmhlml ^ finally
-13 liuievskkx ^ for
-7 mllltlimml ^ friends
-4 mlklkkkkxy ^ from
-5 mmmllmlmmk ^ give
-1 mymkmlhimm ^ go
55 llkxhmllmk ^ going
-6 jlngplqkli ^ good
13 - ^ growing
-1 mmhllmumml ^ happy
-3 lkkuolilml ^ having
-3 jjloeyjkqk ^ he
17 mmkmmmmmmm ^ hello
-3 msllmmjjmm ^ help
16 - ^ her
-51 llbhllylll ^ here
0 mmklkmplml ^ hey
26 emmmmmtmmm ^ hi
16 mmkkmllmum ^ his
-4 klmjkmxlml ^ hmm
0 lmjijmymml ^ hope
-18 tjjjejglll ^ how
1 eyqufaqlaa ^ i
-11 mkijstjlhj ^ if
-4 lkkmltkmll ^ imagine
-3 mvllmkkgml ^ improve
-58 gihgnyqxnc ^ in
-4 mlmjkmmrmm ^ include
6 yiljhlmlml ^ is
4 celysggskb ^ it
16 - ^ job
36 yvbsdkmilj ^ just
9 mdummmiomm ^ keep
-15 lmllqmlmmm ^ kids
-1 mmmllqmmml ^ last
-5 lmlqmklmml ^ later
-28 knqghvsgkj ^ let
-27 lllkymhlmk ^ life
-7 klinilukmk ^ lol
-21 llkkgtylmk ^ long
-1 mmvmjmflml ^ looks
-19 lljkumtlml ^ love
-14 lqjkjlhumk ^ make
-12 mlxokmclml ^ me
5 - ^ mom
-23 mlljxmlmlk ^ most
-23 atjygojqla ^ my
-14 lmllsmlmml ^ nature
-5 ulltjmjjmk ^ need
30 mmrldltlml ^ never
2 myflkmiimk ^ next
4 lmglkmplml ^ nice
25 - ^ nimbus
11 jqqbckxpmj ^ no
-4 klhkymhkml ^ nobody
8 glvphmjjml ^ not
17 llykpmgkml ^ nothing
-3 iyhmlmliml ^ now
3 mmkvlmlmml ^ off
14 llyiimclml ^ oh
-22 hkmghjyklj ^ okay
0 mllvkmklmm ^ on
25 lydltmjjml ^ one
17 lvliniilly ^ our
4 mklvkmlmmm ^ out
0 klkkylikmi ^ people
-3 mmtlklfmml ^ perfect
45 lakjkldtmj ^ please
16 - ^ project
-2 vmfllmjmmm ^ really
32 - ^ remember
-10 mkqqlkmmjl ^ right
-9 lltjjmxkmi ^ same
17 mhllltrmkl ^ say
0 mllrjlpmml ^ see
3 jinwirhlxj ^ she
14 olmmmmmmmm ^ should
-29 mlklilvmmk ^ since
-6 ukkwdsdkmk ^ so
-1 lmfjvmjlml ^ some
24 mllkrmlmml ^ someone
-1 lleyjlplml ^ sorry
-9 mlwkjmglml ^ sounds
-8 llxpkmelml ^ still
-3 llmxglllmj ^ stuck
-24 liljlulmkj ^ suppose
-2 mgkmlmroml ^ take
-7 tsjljlqkml ^ tell
-1 llulllimms ^ thank
2 mlklkmqiml ^ thanks
-21 idybaicjjg ^ that
37 asposjacya ^ the
-11 mukplllill ^ then
29 lieypjllmk ^ there
-19 ikhoyjiklj ^ they
-19 jayhnjokly ^ this
35 mllrlllmmm ^ today
3 - ^ tom
-5 mlmommmmll ^ tomorrow
0 llmommmmmm ^ tonight
-1 lmmplmkmml ^ too
-1 llltkmlmmk ^ trying
2 - ^ two
-2 melllmkymm ^ use
-9 mkmktmllmj ^ water
21 dtsvqafjji ^ we
14 llljlmplml ^ well
2 kgnrejrklk ^ what
3 yklgxkglmj ^ when
-5 tlkllmjmml ^ where
-1 wklllmilmm ^ which
-8 gklkilylmm ^ who
9 tilkklklml ^ why
-5 mkkljmxlml ^ wish
0 gukmmmllml ^ would
-2 lmuliljmmm ^ wow
-6 lgllkmkuml ^ write
-2 llwklljmll ^ yeah
0 lrphilyfmk ^ yes
11 - ^ yesterday
-6 pmvdvufflf ^ you
-6 iyyiakermc ^ your
-10 lllllqlmtl ^>"
-13 ylllmjmmll ^>'m
-5 ukfkklylmk ^>'ve
-5 lkmlkvlmlj ^>*
28 mtktllklmh ^>-ed
-14 gahyysadpb ^>-ing
1 uhmyfuakmk ^>-ly
-3 aetaygayly ^>-s
-3 lyfnkmiilk ^>AHEAD
-7 yopaadhtjd ^>AUX
-52 kbjiiijuiy ^>CHAT
-34 lglkthllky ^>CODE
31 - ^>CONDITION
-39 afwswavgeg ^>DEICTIC
11 - ^>HOME
1 eyqufaqlaa ^>I
-60 kpeeoyelee ^>IF
-7 llllslkmml ^>KIN
-26 jjmgjryjmg ^>LASTING
-19 lldkulyjmk ^>LIKING
-33 jhhhfhygjc ^>MOOD
-5 ayhyhkfpka ^>MY
41 sydyaincjg ^>NOW
0 mllltlimml ^>PERSON
-19 llljtklmml ^>PET
15 mvlmpmjjml ^>PLAY
4 kkyhckekli ^>PRAISE
-45 lkmlklllmv ^>SPAN
23 cjjgckyflo ^>THANKS
13 cdfynyahye ^>THIRD
21 dtsvqafjji ^>WE
-19 yadcadpfjd ^>WH
21 lmjkymkmmm ^>WORK
-27 lyyafsaklu ^>YOU
-10 rdiiyjwlmi ^>a
-3 mklllmjwml ^>add
-5 lltjhmklmy ^>all
-2 ullmmlcmmm ^>and
-2 yjrlimjlmj ^>any
27 - ^>art
-16 lhijjyplth ^>as
-17 mllvkljlml ^>at
-4 melkmksxmm ^>be
-15 mlmlvllmmk ^>by
-13 liuievskkx ^>for
-1 mymkmlhimm ^>go
-4 klmjkmxlml ^>hmm
-58 gihgnyqxnc ^>in
-28 knqghvsgkj ^>let
-7 klinilukmk ^>lol
-12 mlxokmclml ^>me
11 jqqbckxpmj ^>no
8 glvphmjjml ^>not
3 mmkvlmlmml ^>off
14 llyiimclml ^>oh
0 mllvkmklmm ^>on
4 mklvkmlmmm ^>out
17 mhllltrmkl ^>say
0 mllrjlpmml ^>see
-6 ukkwdsdkmk ^>so
37 asposjacya ^>the
3 - ^>tom
-1 lmmplmkmml ^>too
2 - ^>two
-2 melllmkymm ^>use
-9 cqiaxayyyy ^>w
-2 lmuliljmmm ^>wow
0 lrphilyfmk ^>yes
1 pyaasyhgaa a
-29 lslhqkmlmk a 0
21 - a 0000
3 - a baby
-11 mhlsmmlmmm a bad
5 - a baker
11 mlmmmklmlm a bakery
17 - a band
-14 mllllplmll a bank
-18 mijwmlkmmm a beer
0 mlmmmnmmmm a beginner
-25 mrllkllmml a better
3 kinvueilly a big
28 - a bike
-14 momkllmmmm a birthday
-18 livjritmml a bit
9 - a board
17 mmmmlmmmmm a boat
46 ogmxjllkmm a book
48 lsmlikmmmm a boy
-3 ldvvkklmml a break
43 - a cabin
-10 mjmrmllmmm a cafe
-27 mommllmlmm a call
36 mkmmmnlmmm a car
-14 llllonmmmm a castle
-2 mjkkoqmmmm a cat
-16 mtmhmkmmmm a charge
39 - a charity
-22 mpmlklmmml a cheap
7 mklmrmmmmm a child
4 mmmlmnmmlm a city
-7 unjllkmlmm a claim
-14 meiylkllmm a coffee
-3 skgnmmmmmm a cold
14 mlmmnllmmm a colleague
8 mlmmnjmmmm a collection
-2 mlmlvllmmk a community
9 - a conference
-1 mnmmmmmmmm a cover
-6 mimqpllmml a cup
-16 mqmhmllmmm a customer
27 mkllmwmmmm a dancer
30 jkltrkkmml a day
23 - a dental
34 - a deposit
-45 lumldllmml a detective
22 - a diabetic
-3 llklvlkmmm a difference
-13 rokkmmmmmm a div
97 - a divorce
-1 mjkjvljmmm a documentary
9 mrmmlmmlmk a dog
-21 mlkjmqmmum a dream
9 - a family
4 - a farm
-21 lklgvkwmmm a few
48 - a firefighter
13 ommlmmlmmm a flat
19 - a food
-27 luhkmkmmmm a form
15 momlmmmmmm a friend
-2 krkmmlmlmm a function
-12 mpmnmklmmm a game
-55 mrljmmlmmm a gift
31 mlmmktmmml a girl
-1 qnvglllmmj a good
-19 ijysglimml a great
-10 lqjlmltmmm a happy
-36 mdltmmmmmm a headache
14 - a house
7 mlrlmkmmmm a huge
11 - a husky
46 - a job
4 - a kid
52 - a kidney
5 - a kitten
39 - a lab
-7 msllllmkmm a large
11 - a law
7 - a lawyer
-1 mnmlmlmmmm a letter
21 mkmklqmmmm a lighthouse
-11 mjjmwlmmmm a liquid
-2 iqklmlmkml a list
-26 mirsmikmmm a little
11 mmmmmmlmmm a living
-10 mqmmmjklmm a logo
-6 jknykjjmmm a long
-15 mgtqmlmmmm a look
-5 kaylnkokmj a lot
17 - a low
-1 mlmmokmmml a man
13 mjmlwmmmmm a marathon
4 mnmmmmmmmm a marketing
-22 lmlyhjhlmk a meeting
20 - a midwife
-14 mhksmlmmmm a minute
14 - a miscarriage
-1 mjymklmmmm a mistake
6 mkmmmolmmm a month
21 - a mortgage
10 - a mother
2 milvkimmmm a movie
-38 lehyjklmmm a nap
-21 lkkksljlms a new
11 - a newborn
27 - a night
24 - a nonprofit
36 - a novel
-19 mrvklllemm a number
42 - a nurse
-9 mnmlmlmmmm a pair
-15 mmmkgvmmmm a parrot
11 pkmmlmmmmm a passport
-8 mqmjmmmmmm a pdf
-34 mesijklymm a poem
7 - a pottery
-17 mpmkmlmmmm a presentation
-36 mppjkllmmm a problem
5 - a puppy
-12 yalllmlyml a question
-2 yolhmmllmm a quick
-11 mqlkmlmmmm a quote
20 - a raise
15 mpmlljmlmm a recipe
-17 mmkrmmmmmm a red
-12 orljjlmkml a refund
-15 ksljllmmmm a report
21 - a rescue
-23 momkmlmmmm a restaurant
19 mhkmmummmm a room
-1 mklvglmmmm a rough
6 mkmllommmm a scar
19 - a scholarship
-16 mklpmlmmmm a sec
1 mjskpmmmmm a second
17 - a shelter
-23 jnkjmllymm a short
-3 mdjxmlmmmm a shower
5 - a single
-32 mtmjillmml a slogan
26 mlkkilylmm a small
1 mpmmmglmmm a song
-25 msketklmmm a speech
-4 mlmvhllmmm a spider
23 - a standing
10 - a startup
-12 lhqkrlklml a story
-40 lllixkllml a strange
-7 lrlkkmmmmm a string
29 - a stroke
-4 uwkikljmmm a synonym
-17 lapjlkmumk a table
-29 mkmhlwmmmm a talking
23 - a tattoo
14 rmmmmklmmm a teacher
-35 mkkmmxlmmm a terrible
-8 lrmmmlmlmk a text
-33 lllkiwmmmm a time
-3 mplkljllml a title
-10 mhmrmmmmmm a train
-41 mnmlnklmml a triangle
3 mnmmmmmmmm a trip
-1 mipkmmmmmm a try
-24 mlmlmtlmkm a vampire
14 - a vegan
2 - a vegetarian
14 - a vet
-3 mklvkmlmmm a walk
-2 mkllnmmmml a way
11 - a website
-11 mmmmllomml a week
58 - a wheelchair
-3 lwillkmkmm a word
22 mjmmmommmk a year
11 mimllmmmmy a>-ed
-27 kkktrrgkmh a>-ing
32 mikmqrmmml a>-s
-29 lslhqkmlmk a>0
-26 xudijilwmi a>CHAT
-27 hsjeiikrlh a>CODE
-9 mimkkymmml a>CONDITION
66 olmllnlmlm a>HOME
36 mklmrmmmmm a>KIN
-32 smxlfjollh a>MOOD
0 lappokwlml a>NOW
-13 uygbsjjjml a>ORDER
29 pnjhqwilki a>PERSON
-9 mnhmeyjllj a>PET
39 mpmnmklmmm a>PLAY
-2 hyjkiktmml a>PRAISE
-3 lrlkfpmllh a>SPAN
59 - a>WORK
-11 mhlsmmlmmm a>bad
3 kinvueilly a>big
-18 livjritmml a>bit
48 lsmlikmmmm a>boy
36 mkmmmnlmmm a>car
-6 mimqpllmml a>cup
30 jkltrkkmml a>day
-13 rokkmmmmmm a>div
-21 lklgvkwmmm a>few
39 - a>lab
11 - a>law
-5 kaylnkokmj a>lot
17 - a>low
-38 lehyjklmmm a>nap
-21 lkkksljlms a>new
-8 mqmjmmmmmm a>pdf
-17 mmkrmmmmmm a>red
-1 mipkmmmmmm a>try
14 - a>vet
-6 cyahkyabca a>w
-2 mkllnmmmml a>way
-21 ytjhyaqhic about
-10 mgmmsllmmk about 0
-12 ltldmykmmm about a
-29 mrlkpkmmmm about black
8 - about five
-7 xgrmelyaml about it
23 ydlgmmymmm about my
-18 mjmljelymm about rain
20 - about six
-5 kqlljksmkl about that
-28 uxlfnhlhlk about the
-40 kgeykkfmml about to
4 mrljmmmmmm about two
-25 mmlhtlmmmm about volcanoes
-3 ijvommmmmm about what
35 gmdymmemmm about you
-1 lyllilmhml above
10 - abroad
10 - abroad $
17 - accept
31 - accepted
22 - accepted into
38 msljmmmmmm accident
24 msljmmmmmm accident $
-24 lkjktgmmrl according
-24 lkjktgmmrl according to
38 lrllmlkkml account
-24 lrllmlklml account $
17 - account with
33 - accounts
-23 mxmmkklkmm act
-23 mxmmkklkmm act as
-23 mxmmkklkmm act>as
31 mllmuklmmm acting
-2 jqkhglhvmy add
-5 lmllhlllmy add a
13 - add my
13 - add>MY
-5 lmllhlllmy add>a
-1 mpmmlmmiml add>w
-11 mujiljmmmm added
-17 mujiljmmmm added the
16 gxkkmmllmm address
35 - address is
-9 lomkmmmmmm address on
-8 inmmmmmmmm addresses
2 - adhd
13 - adopt
60 - adopted
21 - adopted a
59 - adopting
59 - adopting $
17 - adoption
17 - adoption agency
-38 mkmlplllml adults
3 lkyhllhlmk advice
-6 lkyjllhlml advice $
18 - afford
35 llomiukmml afraid
34 llmmjvmmmm afraid of
3 kecyyhijlk after
3 - after my
-1 mmjqmmmmmm after that
38 mmlmwjmlmm after the
7 - after watching
1 mgmrmmmmmm afternoon
1 mgmrmmmmmm afternoon $
-94 fyiyjdkylf again
-59 mymyfhmelj again $
85 olmmmmlmmm age
17 - agency
-18 ljqgklyjmj ages
-10 mkqhmmwlmk ages $
-17 loljgsvlmg ago
-26 lpljilvlmh ago $
26 - ago and
-51 ljyakkflml agree
-35 lltgmlklmm agree $
1 mlskmljmmm agree with
-1 mrllllmlml ahead
0 mrmmmlklml ahead and
23 mllmqmllmk aid
13 - aids
13 - aids $
0 mkmqmlmmmm airline
0 mkmqmlmmmm airline $
-4 lpmnjkmmmk airport
-3 mqmhmlmmmm airport at
-49 igdhygymky all
-7 llojhlylmk all $
-14 nklplmlmmm all day
-28 mlkrkmlmml all night
-1 mluqkmkmmj all of
4 mkmpmlmmmm all over
25 ksbgnkwomh all the
-14 llhdtlvlmy all>-s
-14 nklplmlmmm all>day
-1 mluqkmkmmj all>of
25 ksbgnkwomh all>the
-14 lgfytljmml all>w
25 mmmjmkmmsm allergic
24 mmmjmkmmsm allergic to
101 - allergies
14 - allergy
-21 ljfujlnlml almost
-15 mmkpmmkmmm almost done
3 mmmglmummm almost every
-5 mmktlmjlmm almost there
7 mliqmlmmmm alone
10 mminmmmmmm alone $
1 mmmmkmmmmm along
-27 kqtdelglmj already
-28 mnmflljmmm already $
-6 mrsdmmmmmm already tried
29 llgmdmylml also
80 lllkullmmm always
-25 mmlltmmmmm always thought
15 - always wanted
0 mmykhmflmm amazing
4 mmrmjmglmm amazing $
6 hyaasyltib an
-4 mklmmrmmmm an animal
39 - an app
-35 lwlilljmmk an email
-32 mppillmmml an error
-36 msmjmlmmmm an essay
39 lykmjlkmmm an expert
-32 lgkrqjkmmm an hour
1 komlmmmmmm an index
20 - an insurance
8 - an interview
39 - an introvert
24 - an office
37 - an old
9 - an only
-10 mxdhmmkymm an>CHAT
0 mroglllmml an>CODE
-32 lgkrqjkmmm an>NOW
24 - an>WORK
37 - an>old
10 hyairpqije an>w
0 ayaaayokyy and
-2 mlmlmqmmmm and 've
-29 momlklmmml and 0
59 tjlfmplmll and a
-21 mlmmmjmmvl and found
-7 kqmlmjmmml and give
-10 mlktmlmmlm and he
-26 hoighyjlmi and i
-18 mvmhmmmmmm and in
11 lvogljlmlm and it
-17 mllmllomvl and love
37 - and loved
25 - and my
-8 lqmkmjmmml and need
-10 mplimommmm and never
-17 mnlkmlmsmm and nothing
0 molllmmmmm and now
-9 mqmkmkmmmm and old
-1 mkmpmmmmmm and ready
24 mjoqlimmrm and she
-7 mimkmpmmmm and step
9 - and still
-8 mikklylmmm and take
-20 lukrhimmll and the
21 mjmpmimmmm and then
4 - and they
6 mpmlmkmmmm and two
-19 mamlmwlyml and wait
-13 lkmkmqlmml and want
30 - and we
-6 mpmkmlmmmm and why
-38 qmfglyllkh and you
-12 llkmkkummj and your
-2 mlmlmqmmmm and>'ve
-4 likmgylllk and>-ed
-16 mklpmkksml and>-ing
7 kwihhiwgux and>-s
-29 momlklmmml and>0
2 mkkvirmmml and>AUX
7 kuoglpklkl and>DEICTIC
17 - and>HOME
-26 hoighyjlmi and>I
-2 mplimommmm and>LASTING
29 mllmllomvl and>LIKING
-1 mkmpmmmmmm and>MOOD
25 - and>MY
3 molollmmmm and>NOW
-17 lhlmmrmmmm and>ORDER
22 limxlhlmql and>THIRD
30 - and>WE
-8 mpmkmllmmm and>WH
-50 plefjytkke and>YOU
59 tjlfmplmll and>a
-18 mvmhmmmmmm and>in
-9 mqmkmkmmmm and>old
-20 lukrhimmll and>the
6 mpmlmkmmmm and>two
-92 ayaapympqr and>w
10 mphsjlmmml angry
7 mpmmkmmmml angry and
-4 mklmmrmmmm animal
-12 tlkkxlilmk animals
9 - ankle
22 - anniversary
8 - anniversary is
13 lyfivvfjmm another
0 myfmllfkmm another one
-14 iamaeicyla answer
-35 lkvgmliymm answer $
-2 likmlmlumk answer as
-9 majmlmlymk answer in
0 llxllmmfmm answer is
0 mhfmlmmwmk answer should
-16 mmjqlmlmmm answering
67 mbvlmlkyml answers
9 - anxiety
-26 yfllamatly any
-1 smkmlmkmml any good
-9 yjlkflklmy any>-s
-1 smkmlmkmml any>MOOD
-17 mmiolnlmll any>w
10 - anymore
10 - anymore $
-5 ykkkmmkkmh anyone
-2 wlkmkmllml anyone know
26 rqkqklllml anything
0 krmrmllmmm anything $
4 mommmmmmmk apartment
6 - api
52 mqmkllmlll app
14 - app for
-22 ljllykklmk apple
-44 jflllvlmkr apples
-8 kgllmwlmlj apples and
-2 mllljljlly apply
10 mlmljmklmy apply $
20 mpmfmmmmmm appointment
-21 mhyglhjlmm appreciate
-4 mktkmklmmm appreciate your
22 - apprenticeship
3 - april
3 - april $
34 - arabic
-10 lpmlkkmlmm area
-10 lpmlkkmlmm area of
7 mkmpmmlmmm arm
32 mmllsmklml army
19 mmllsmklml army $
9 vkhtklhmmm around
-7 mplkmmmmmm array
-10 pimomkmmmm arrive
-10 pimomkmmmm arrive $
-18 mllrllimml arrived
-7 mlmqlmimml arrived $
39 - art
12 - art school
12 - art>SPAN
-2 lomkpiljml article
20 iweauyhlry as
30 lolkjqklll as a
13 mvkmlmmlml as an
9 lmllrnkmmk as if
-14 mrkklslljl as the
0 mmoklkqmmm as you
9 lmllrnkmmk as>IF
21 - as>MY
-2 mlnklsollk as>YOU
30 lolkjqklll as>a
13 mvkmlmmlml as>an
-14 mrkklslljl as>the
-18 mhmmlkltxr as>w
-12 yamolkjxll ask
-6 ukhsmlmmmm ask $
-2 lkjlmllymm ask me
-9 mlukmllmmm ask my
-9 mlukmllmmm ask>MY
-2 lkjlmllymm ask>me
-52 lbynuhjmjl asked
-9 mhwhlmlmlm asked for
-30 mkqpmlmmlm asked my
-42 mipgklrmml asking
-9 mmqammrmmm asking $
-34 mimskllmmm asking for
-53 ylaaaabiga asks
-13 oomlkmkmml asks kin
-63 yiaaahmllc asks none
34 nmmmmmlmmm asks of their own
22 ynflkbdkhj asks own
-117 jgayafdjlj asleep
-43 ljjyejjlml asleep $
-10 kmgummkmmm asleep when
-15 mslkemmmmy assertion
-17 lqmlkvlmml assume
11 - asthma
11 - asthma $
11 - astronomy
11 - astronomy $
26 faayaycoen at
-24 kmjyxjilkf at 0
22 mjmrmllmml at a
-9 lloiqlulmk at all
1 - at an
-3 mnmlmmmmmm at eight
-18 mulkmlmmmm at five
42 lmlolmkmmm at home
-9 mkklfmlnmw at least
-1 mjllllmsml at most
-28 mklsmlimml at my
16 - at night
0 mmmjrmmmmm at nine
12 - at school
-8 molplkmmmm at six
-17 edayaveijd at the
-17 mlmmmllmmm at three
-19 mkmpmlmmmm at two
11 - at university
16 jliylmimml at work
-6 mlllmwkmlj at you
-28 mlsalkxmmy at your
41 - at>-s
-24 kmjyxjilkf at>0
-40 liosmmmmmm at>DEICTIC
42 lmlolmkmmm at>HOME
-28 mklsmlimml at>MY
12 - at>SPAN
27 jliylmimml at>WORK
-33 mkraluvmly at>YOU
22 mjmrmllmml at>a
-9 lloiqlulmk at>all
1 - at>an
-8 molplkmmmm at>six
-17 edayaveijd at>the
-19 mkmpmlmmmm at>two
42 lpgiflkslr at>w
-11 mlismmlmmm ate
-11 mlismmlmmm ate too
-11 mlismmlmmm ate>too
-13 mwkfllmmmm attached
-1 mmnmmmmmmm attachment
-27 mflflymmmm attack
4 mlmhlummmm attack $
-32 mglkmymmmm attack the
22 - attacks
9 - august
8 - august $
7 - aunt
1 - aunt $
-10 mmmmolmmml australia
-29 mjllvimmll author
-6 mrllqmkkml autumn
-2 mlllrmlmmm autumn $
-56 jmmipslmlj away
-17 lkmlrlmmml away $
-7 kqmlmjmmml away 0
-16 mkullmdmmk awesome
-27 mmmlqmmlmk awful
-27 mmmlqmmlmk awful $
-44 lltjilllmy b
-36 lltjilllmy b $
3 lllugklmmm baby
-20 mmmpjlmmmm baby $
-6 lllrilmmmm baby is
21 - baby sleeps
43 njayrgfjlj back
-6 oqenljhjml back $
17 mkkumlmmmm back and
9 - back from
-24 mklqmlmmmm back in
20 mllrmmlmmm back to
-29 mslmlkmlmm background
3 lenqxkqjmk bad
-22 mjtdylskmk bad $
2 mkgwmmlmmm bad>w
15 mlkxkmjkml badly
12 mlmukmjkml badly $
2 mmkommmmmm badly last
20 - bake
5 - baker
5 - baker $
67 mhmomklmlm bakery
24 mimpmmmmmm bakery $
-4 mlmmmklmlm bakery and
7 - bakery in
-18 lmlkvmkmmm balance
-19 mllnmmmmmm balcony
-12 lljlvlllml bananas
-12 lljlvlllml bananas 're
45 mkklvlmmml band
23 mkmmolmmml band $
5 - band called
12 lgprlllmll bank
-49 lgprlllmll bank $
4 - bankrupt
21 momlmmmmmm bar
32 - bar exam
21 momlmmmmmm bar>w
-23 mlmokjmmmm barking
-23 mlmokjmmmm barking at
-6 mrlkqkmmmh based
-6 mrlkqkmmmh based on
-30 mllxfllmmm bath
-26 mmmujllmmm bath $
12 mhmqmmmmmm bathroom
12 mhmqmmmmmm bathroom $
-21 ohlnrkllml battery
-19 mimrlklmmm battery is
-10 hcfugymyjq be
-30 molliylllj be 0
57 lqijnyleml be a
6 mimmlmmsml be at
-18 mmismmmmmm be home
21 mklmmmismm be honest
6 miimimlyml be in
-16 mmhqmllmmm be late
-3 mjolmmlsml be more
8 mjmlmkykmm be my
-1 mlrmjmllmm be nice
13 pllmmmmmmm be the
-5 mkktlmmmml be there
0 mjmlmlmlmo be>-ed
-6 mjunmmmmmm be>-ing
-30 molliylllj be>0
-5 mkktlmmmml be>DEICTIC
-14 mmismmmmmm be>HOME
-17 mlenmlymmm be>MOOD
8 mjmlmkykmm be>MY
-3 llmmplllmm be>PRAISE
57 lqijnyleml be>a
6 mimmlmmsml be>at
6 miimimlyml be>in
13 pllmmmmmmm be>the
-14 ikwkghayly be>w
40 - beach
26 - beach $
36 - became
41 loauxlmmmm because
15 - because he
11 lrmjmmmmmm because i
10 - because my
13 mkauxmmmmm because of
65 - become
60 - become a
-35 kmcyijhjmi bed
1 mlhslmkmml bed $
-14 mllnmmlmmm bed already
0 mkmpmlmmmm bed at
-2 mllnmmlmmm bed now
-16 mlkommlmmm bed>NOW
0 mkmpmlmmmm bed>at
0 pimyarelli been
-19 mkjyftkmml been a
4 - been feeling
1 pmmmmmimmm been in
1 - been my
-8 mlmmmmmmmm been on
1 - been painting
4 - been playing
5 - been sober
26 ommmmmkmml been to
1 - been together
-18 mijwmlkmmm beer
-18 mijwmlkmmm beer $
6 molktlljml bees
2 mpmkmlmmmm bees $
-23 laurjyimll before
-5 mkwkmkkmmm before $
4 mjmommmmmm before my
-17 mgltjtmmll before she
16 - before the
0 mlmmmnmmmm beginner
0 nommlmlkmm beginners
0 mpmmmmlkmm beginners $
60 mimlmxmmmm behind
59 mimlmxmmmm behind the
38 tlpjmklmll being
20 - being a
4 ljygrldlmm believe
44 - believe in
-13 lmsilmjlmm believe it
-14 mxbkmmmmmm below
32 - belt
6 - ben
0 mmmmmnmmkm berlin
0 mmmmmnmmkm berlin $
-12 lljlvlllml berries
-12 lljlvlllml berries $
23 rhagrjyllh best
-1 jlmmklpmmm best $
-1 llkmimwmmi best for
11 - best friend
-21 llohmltmmm bet
-57 kgynphbjlj better
-31 ljyhilbkll better $
0 mmygmmkmmm better now
-16 lkhrqlllmm better than
-29 vijqsjllmi between
-6 mqmimmmmml between these
-3 khnvsenllx big
-12 mlmljhmlly big city
2 mmrkmllmmm big fan
-12 mlmljhmlly big>HOME
2 mmrkmllmmm big>LIKING
-10 kkiyxkimmj big>w
-18 mmlkrlmmmm bigger
29 - biggest
47 - bike
17 - bike to
-51 yrlamklmml bill
-34 yomemklmmm bill $
-5 jrmlmlmmmm bio
-5 jrmlmlmmmm bio for
-5 jrmlmlmmmm bio>for
4 - bipolar
3 - birch
3 - birch lane
13 lmmmmnmmmm bird
-9 mlllsmklmk birds
12 - birth
39 mphillrmmm birthday
-14 mnikmmrmmm birthday $
28 - birthday is
-17 livjritmml bit
15 mlqmmlmmmm bit of
-20 mljtmljmmm bit>MOOD
15 mlqmmlmmmm bit>of
-6 llwkskjmml bit>w
-28 mnktqillll black
17 nlmnlmllmm black $
-29 mrlkpkmmmm black holes
16 - blames
16 - blames me
-7 mqljmmmmmm blank
36 ujmmlmmmmm blind
18 ujmmlmmmmm blind $
-3 mhljmmmsmm block
-24 mumkejlmmj blog
-29 mqmklklmml blog post
8 mjmkonmmll blood
-45 mjmkonmmll blood $
16 - blood pressure
41 jkwiwikkml blue
-10 mtqjlkmlmm blue $
-8 mhrlllmmmm blue one
27 mllqmmlmmm board
-1 mllqmmlmmm board $
9 - board game
52 mmmmlmmmmm boat
17 mmmmlmmmmm boat $
39 - boats
-29 mjmrjtlmml body
-1 nkklumlmmm boil
-9 mkmktmllmj boils
-9 mkmktmllmj boils at
-9 nuhwoekhlj book
-1 mrltkjlkmm book $
27 oimmlmmmmm book about
9 - book club
-15 mkmmqjmlll book says
-4 mlshmmmmmm books
-10 qmfrmmfjmm bored
-10 rmfrmmfjmm bored $
-7 mujnlmlgmm boring
-7 mujnlmlgmm boring $
-18 mlmkmkllvk born
-13 mmmmpmllmk born in
1 - born on
-37 lihtpkhmwl boss
25 mmmmmokmmm boss $
4 mmlommmmmm boss is
-14 mommmmmmmk boston
8 - boston $
-29 lrynglilml both
-4 mmyjimjmml both 're
-1 mlkolkmmrm bought
7 - bought a
10 - bought the
43 lrlkiulmmm boy
28 - boys
10 - boys $
-22 mxkhlkmmmm branch
25 - brazilian
-26 lljyklalml brb
-26 lljyklalml brb $
-45 lpllrillmj bread
-25 msmklkllmm bread $
-23 pdsyikjlml break
-23 ldtyjkjmml break $
0 lkfyhihlml breakfast
-8 lkfyhihlml breakfast $
8 - breakfast every
-15 mjkomnlmmm breath
-14 kkklxkllmk bridge
-14 mjcywlkmml bring
-3 mkgumlmmmm bring the
1 - bro
49 mlkjylmmmm broke
21 mmklummmmm broke up
-26 ljwxhgmlll broken
-14 mkxnklmlmm broken $
4 mlmmknmmmm brother
7 - brother $
3 - brother 's
-8 mmmnmlmmmm brother is
15 - btw
42 - budget
22 - budget is
11 plkmtellmj build
-30 mlmlvllmmk build a
42 - building
27 - building $
9 mmmlnmmmml built
0 mfmmhmlyml bullet
0 mfmmhmlyml bullet points
21 - bullied
-19 mihymlmlmm burger
-19 mihymlmlmm burger $
-9 mgjvllmmmm burned
-12 mgjvllmmmm burned the
-20 mlmplllmmm burning
-20 mlmplllmmm burning $
-61 sabygheljv bus
-39 kahyhkilkw bus $
-7 lllqimlmmm bus is
12 - bus to
-7 lllqimlmmm bus>AUX
-5 mlkqmllmmm bus>NOW
12 - bus>to
-9 llmlpllmml bus>w
25 - business
18 jurofrhxku but
4 llixlllmlm but i
7 lsrilmlmml but it
-13 mtlkklmkml but the
-10 mjulhmllmx but>AUX
7 lsrilmlmml but>DEICTIC
4 - but>HOME
4 llixlllmlm but>I
-13 mtlkklmkml but>the
-27 lhhmovkyml but>w
-34 kipitjlmkl button
-20 mfnkwlmmll button $
-18 kgeytnfllk buy
-6 mnmllmmmmm buy a
-8 mikrumklml buy>-s
-6 mnmllmmmmm buy>a
7 mkirmmmmmm buy>w
-9 mnojmmlmmm buying
-5 momlmmmmmm buying a
-20 ircsoftyjn by
-13 mpmkmmmmmm by 0
15 mllmqmmmmm by a
10 - by my
-1 mdlplllymm by one
-5 lkkkhliymk by step
17 meotlmmmmm by the
-19 mphvkllllk by two
-1 mmtjmmklmm by your
-13 mpmkmmmmmm by>0
-1 mtjjmmmmmm by>AHEAD
-1 mdlplllymm by>DEICTIC
3 lkmpmmmmmm by>MY
-1 mmtjmmklmm by>YOU
15 mllmqmmmmm by>a
17 meotlmmmmm by>the
-19 mphvkllllk by>two
-22 lviqfkgymi by>w
-23 llfkkmylmm bye
-18 mmflmmylmm bye $
-10 mrmlllmmml c
39 mlllmwmmmm cabin
30 - caf
30 - caf é
30 - caf>é
-10 mjmrmllmmm cafe
-10 mjmrmllmmm cafe with
-5 mkllwmjkml caffeine
-5 mkllwmjkml caffeine $
9 mksrilllml cake
-12 mtlikkmlmm calculate
-12 mtlikkmlmm calculate the
11 kwayeiajmy call
-36 mkixmlimmm call $
85 molulmilmm call me
-21 lrljmlmmmm call the
-10 lleyllkmml call you
27 ltisenkmml called
-8 lmitlmkmmm called $
5 - called the
-30 wtjfljkmlm calling
13 msmhmlmmmm calling about
-8 lrmjmmmmmm calling because
-3 wkljmmmmmm calling to
13 - calls
8 - calls me
2 pmmmimmmmm calories
-18 mlllnjllyl came
-3 mmmkqmmlmm came out
-2 mlmmolmmmm camera
40 - campus
75 mngqyaydja can
-1 lmjnglylml can $
8 mkllumjlmk can be
-4 mmollmlmmm can do
12 oojolhlmll can i
40 cgayujvhlj can not
-5 kirjslkmml can see
-17 mlsilmimmm can try
-1 nykkllilml can you
15 - canada
-15 fyldmlklkl cancel
-8 mtlmmllmkl cancel it
-8 fumdmmlmmm cancel my
-16 mrmklkmmmm cancelled
17 - cancer
-24 mjljopmmml capital
-23 mlllpkmmml capital of
9 ljlkhylmjk captain
12 mmmmlulmll captain $
1 mkmmmrmmlm captain of
26 ojkyjmhjml car
-2 mjlykmijml car $
17 - car accident
-1 mlmpmmlmmm car>AUX
8 momlmmmmmm car>w
-45 kyjbjkkjll card
-22 kxkellllmm card $
-32 mulphilmml cards
4 lhkiolyaml care
-24 lhkiolyaml care $
3 - care of
47 - careers
-13 aljqmmxlmm cares
-13 aljqmmxlmm cares $
-14 mlmlmqmmmm carry
-14 mlmlmqmmmm carry a
-7 lkhlvlmkmf cars
-27 mjjclymmmm cast
-13 mjkilxmmmm cast a
-15 kkklvmlmml castle
-14 llllonmmmm castle $
-19 mjkqlnllll cat
-35 lnkmnpllmm cat $
-6 mlmollmmmm cat is
3 nlmmlmmmmm cat to
-13 lfkplmtmml catch
-6 klhiyjkmml cats
-3 lmkktkmmml cats $
-43 mljsilummj caught
-34 mljqimummj caught up
-7 mimkmpmmmm cave
-7 mimkmpmmmm cave $
5 - celebrate
12 rrijmmmmmm center
25 - center $
-13 rokkmmmmmm center a
26 - championship
-6 mjskpmmmmm chance
-19 mjskpmmmmm chance $
-14 jyahykkjmj change
-11 lumkkmmkmm change the
-21 lsygrkhkkl changed
1 msmmmlmmkm changed my
-7 mrklmmmmmm changes
-7 mrklmmmmmm changes $
6 - channel
-3 lxhfkvmklm chapter
-1 lqjkmlmlmm chapter $
-44 llmbayllkl character
-8 mjmiksmmmm character grew
-23 lrmhcsmlml character is
-3 lmlnmklmmm charge
-9 mfmsmmmmmm charge my
-7 mnmmmlmmmm charge of
39 - charity
20 - charity run
-21 mwrdllllmm chart
-10 mothmmmlmm chart $
9 - chase
9 - chase $
-18 mjjhjmyjmk chat
-18 mjjhjmyjmk chat $
-22 mpmlklmmml cheap
-12 mkojrllmmm cheaper
-12 mkojrllmmm cheaper $
27 - cheated
27 - cheated on
-39 tsqakyjkll check
-9 mulkmlklml check my
-1 vmkmljllmm check the
-21 mpmlmmmmmm checking
-2 iomomlmmmm checkout
7 mslkmlmmmm cheese
34 mpllmmmmmm cheese $
22 - chemistry
22 - chemistry $
38 - chemo
14 mmmkqmllmm chess
-12 mhkjtqmlml chest
-5 mjlllrmmmm chest and
-30 mmmmmplmmm chicago
-33 mwlkmhmlmm chicken
21 mklmrmmmmm child
16 mklmrmmmmm child $
-27 mlrmlmlmmm childhood
-27 mlrmlmlmmm childhood $
-2 mlmlomlmmm children
34 - children $
-5 mmmlqmlmmm chile
-12 lmlrmmelmm chilling
15 mmmlmommmm choice
42 - choir
25 - choir $
-29 mklsllmmmm chopping
-29 mklsllmmmm chopping onions
20 mlmmlkpmmk christmas
25 - christmas $
56 - church
12 - church choir
16 - citizenship
16 - citizenship test
-6 lkkipjlljy city
7 mlmkjjmlky city $
23 - civic
-7 unjllkmlmm claim
-7 unjllkmlmm claim $
-20 mjlkxjmmlm claims
6 mklmslmmmm claims that
27 likykljlml class
7 mmmnmmmmmm class $
-2 mhmummjmmm class just
13 - classes
13 - classes $
23 mhlumlmmmm clean
-52 mjkwlmkmmm cleaning
29 mmqlmmjmmm clear
29 mmqlmmjmmm clear $
-21 kuihklklly click
-1 lpklmmmmlm click it
14 mkmmmsmmll client
34 - clinic
-5 pollmmlmml clock
-2 mlmmnjmmmm clocks
-2 mlmmnjmmmm clocks $
19 pmmmlmmmmm close
-7 lkikuhlllr closed
17 - closed $
6 - closed my
-14 mjmkolmmmr closed on
-15 lnjkvillmm closed the
-11 mlltllmmmm closes
35 - club
5 - club $
21 - club is
4 - club with
-32 mjktgllmmv coat
36 mpkdhihylj code
20 lpljlmiuml code $
33 mpmimmmmmm code is
-36 kaaywffjlk coffee
-2 maeymjklmm coffee $
-14 mlmomklmlm coffee got
12 mmmnmmmmmm coffee is
-9 mllommlmmm coffee on
-44 rgaysiglll cold
-35 ljgutkgmml cold $
8 mrllmllmmm colleague
-8 mlmmnllmmm colleague told
2 mlmpmmlmml colleagues
13 - collect
8 mlmmnjmmmm collection
8 mlmmnjmmmm collection of
27 - college
7 - college $
13 lmmmmmmmmm colour
-47 msllllmmml column
-2 mnllmmmmmm column to
-16 lqllmlmkml columns
-5 mnllmmmlmm columns $
20 mllmkmlkmy com
20 mllmkmlkmy com $
18 ldeyklyall come
-2 nimllmwamm come in
-3 mljommmmmm come over
14 mmlpmmmmmm come to
8 mglummmmmm comes
0 vmlllmimmm coming
-11 mrikltkmlk command
-7 mummdmmimk comments
-13 momllgmmmm commit
-2 mlmlvllmmk community
44 - commute
23 lmkfojklvv company
34 mnmimkkmxm company $
-24 lklllmmmly company 's
13 - company i
-18 kwjhkklkml compare
-7 momjllmmmm compare the
-7 ltjllmlkml compare these
-1 mtmemmmmmm comparing
-1 mmplmllmmm compile
-1 mmplmllmmm compile $
-7 mlmlmrmmll complaint
-7 mlmlmrmmll complaint $
-8 mlnkvmjlmm complicated
6 memtmmmmmm concentrate
9 - conference
-5 mlyammjlmm confused
-1 mmtjmmklmm confused by
-24 ojmjllmllq connect
-24 mkmjmlmmlr connect to
30 - constant
30 - constant pain
-8 mkkixmfmmv contact
0 myllllifml continue
-31 myjgmkmmll contract
-15 msjhslmmmm contract $
22 - contract with
0 lwlilllkmj convert
-11 mtmllmllmj convert 0
-1 mmmmmmmmml convert this
-30 llugmmlmmm convinced
14 wklmlmlmml cook
-10 mklqlmlmmm cooking
8 mmqmlmbmmm cool
-2 mmqmlmbmmm cool $
-4 mnmlmlmmmm copied
17 mjlrmmlmmm coping
8 - coral
8 - coral reefs
5 - corgi
6 - cork
-17 lmrmllmlmm correct
-17 lmrmllmlmm correct $
-11 mlmlrlmmmi cost
-7 xglkrmmmmm costs
61 - cottage
-55 gvtseybikf could
0 llslmmlmml could 've
-1 mlpllmlmmm could do
-7 mmjsmlmmmm could eat
-11 mkhunjllml could not
-20 llmljxlmmk could talk
-7 gqmllllmml could you
13 - council
-38 mkklnnmmll count
4 lmmkommkml countries
7 mmmlnmmmml countries $
13 mkmkuimmmm country
29 - country $
33 - countryside
8 - cousin
6 - cousin $
-4 mumlmkklml cover
-6 mumlmkklml cover letter
-10 momlmmmmmm coworker
1 - coworkers
1 - coworkers quit
16 - crash
-8 mlmmnmmlml crashed
-13 lgiydlylmi crazy
-8 lljvglvmml crazy $
-28 mnlolklmml cream
-22 mrmllljkml create
-22 mrmllljkml create a
9 - credit
18 - crime
15 - crossfit
-24 mumlmjmlmm crossword
-22 wcmjlommmm crow
16 - crowds
16 - crowds $
5 mlrllmklml cry
-23 mhmpsllmmk cup
-6 mimqpllmml cup of
-6 mimqpllmml cup>of
-1 ymbkmmfmmm curious
68 - currently
6 - custody
6 - custody of
-11 lylgikjlmw customer
4 mnmlmmmmmm customer $
13 mjprllllml cut
22 - cut down
-16 mklsllmmmm cut my
-16 mklsllmmmm cut>MY
22 - cut>w
15 mumjmlmlmm cycle
42 - dad
3 - dad $
8 - dad had
39 - dairy
21 - dance
20 - dance studio
27 mkllmwmmmm dancer
-3 lyfserjjml dark
-5 myjkimmjmm dark mode
61 myjkjlliml data
21 mpmjmmlkml database
-12 rvqkjllhml date
-3 svlkkmliml date $
-5 mpmjmmmmmm dates
49 - dating
31 mmlpllmmmm daughter
25 - daughter $
-21 mmlpllmmmm daughter is
23 eacyteylwi day
53 jferhkylml day $
7 - day since
7 - day>LASTING
1 mmlmlmnmml day>w
-14 lgjyljjkmk days
3 mlkxglmmmm days $
-14 lmmlqlmlml days 're
3 mjmmmlmmls db
3 mjmmmlmmls db 0
3 mjmmmlmmls db>0
14 - deaf
10 mmjjhmymmm deal
-30 lkhhfkylly dear
16 - debate
-22 mqpqlljkmm decide
-8 mmltllmmmm decide between
-10 kklsmmmmmm decided
2 mjmlmommmm deep
-8 mlvhlmjmmm definitely
-46 mrmkmmmmmm degree
2 - degree in
-13 mimrrmllmj degrees
-23 limwiklmmj delayed
-7 msljmmmmmm deleted
-1 mltmimllml delicious
-1 mltmimllml delicious $
-13 yfknmlmlmm delivery
-12 yelomlmlmm delivery $
-7 mlmmqkmmml denmark
23 - dental
20 mlmnmmmmmm dentist
10 - dentist appointment
34 - deposit
34 - deposit $
-16 mkgvmmmmmm depressed
12 - depression
12 - depression $
15 mnmmmjmmmm describe
-19 mjskpmmmmm deserves
-19 mjskpmmmmm deserves a
4 mommmmlkml design
13 mljxkkkmmm desk
17 mllqklkmmm desk $
-13 ldyjlmmlmm detail
-47 ltmictkmml detective
-44 mvmlejlmml detective in
10 - developer
3 - diabetes
23 - diabetic
13 - diabetic $
7 - diagnosed
4 - diagnosed with
-17 mdyxffgkjl did
5 lmpmlmlmmm did a
-8 kfyviiflkl did not
-3 ollqllmmmm did the
0 olkpmlhmmm did you
14 - died
9 - died $
-25 lixljsmmkm dies
-25 lixljsmmkm dies $
31 - diet
29 - diet $
-33 sdycyhhlli difference
-23 jjydyjhlmi difference $
-10 vhllmkmmmm difference between
-14 mrsflkmmmm different
-72 lgayhiilmk dinner
-45 lkayijjmml dinner $
2 - dinner at
-11 mlmpmmlmml dinner with
-22 nrmgmkmmmm discount
2 - disease
7 lgkxmlmmmm dishes
-4 lgkxmlmmmm dishes $
-35 rsjimmmmmm div
-13 rokkmmmmmm div $
108 - divorce
50 - divorce $
22 - divorced
17 - divorced $
3 - divorced and
44 nfvareryff do
7 rkxmkmjkml do $
6 nmlmmmmmmm do about
15 - do crossfit
0 mmmmmmlmmm do for
-24 evkhmjkljl do i
-5 hlpjkmkymm do it
-17 nakatoyyjj do not
-7 llukklhlml do that
11 jlovllllmm do the
-8 rlmklmllmm do we
21 nmmmmlmmmm do with
22 vjjrjlekml do you
23 mkmlrkmmmm doctor
23 - doctor says
8 - doctor told
20 - doctors
-2 mijixljmmm documentary
7 - documentary $
-9 mjkjvljmmm documentary about
-2 yynadjgikj does
-1 oimmmmmmmm does my
-12 kytahlilml does not
-1 lpkmmmmmlm does nothing
12 rlmllmlmmm does the
15 lmkvhlkllj dog
-7 mmlommmmmm dog $
12 - dog 's
11 - dog from
8 mkmpjimmmm dog is
36 yljhwjkmmk dogs
25 mmmlqmlmmm dogs $
-29 lljkvklmml dogs 're
-39 lrirlgnmml doing
1 mtmlmjmmmm doing a
27 - doing an
-1 mmnmmllmmm doing that
3 mlmllolmlk dollars
0 momlmmmmmm dollars $
-48 rjkxkjilll done
-23 mmokllkmmm done $
-23 mjjylkllml done with
-24 lcltaymlll door
-10 mjmpinmmmm door $
-5 mwmemllmmm dough
-21 lahycryilk down
-28 lejyfljmml down $
22 - down on
43 - dr
30 - dr>w
-11 mlyjjljlll draft
-23 lklliymmmm dragon
-27 oopinlhlmj draw
-4 llrlqlimmj draw $
-9 mhlkmqmmmm draw my
-20 ljkgiylmsl dream
-12 mmmklpmmkm dream i
-18 mlllkvmmll dreamt
-11 mnnlmmmmmm dress
2 mmnlmmmmmm dress $
-25 mklpmmkmmm drilling
-25 mklpmmkmmm drilling again
43 mjlkpnmmll drink
2 mkgumlmmmm drinks
-3 mkgumlmmmm drinks $
30 mtmhojmlml drive
9 - drive a
7 - drive at
-20 mmmkolmlml drive on
2 mykbmkmmmm driver
2 mykbmkmmmm driver $
4 mommmkmmmm drivers
19 mjhvlmrmmj driving
8 mkkrmmlmmm driving $
6 mmkmlmtmmj driving test
20 mkmqlkkmml dropped
5 mlmnmmkmmm dropped $
-19 mkmplkmmml dropped my
25 - dropped out
13 - drum
57 - drums
57 - drums $
-6 mlrllmlmlm dry
-6 mlrllmlmlm dry $
5 mjmlklmmms due
30 - due in
30 - due>in
-11 lillmommmm dungeon
-7 momkmmlmml duplicates
-7 momkmmlmml duplicates $
18 - during
11 - during the
1 - dutch
-52 mhlxlkjmmm dying
33 molkqmlmml each
-20 mqlkmmmmmm each other
30 - each way
-12 ljhvlllmmm early
-13 lhklpqkklj earn
-15 mljjklymmm ears
-15 lltkllmmmm earth
-11 mmqejmymmk easy
5 mmqlkmkmmm easy $
33 yacygkflmj eat
-13 kjlukmjmmk eat $
-3 qmlmlmmmmm eat meat
-15 mekymmlmmm eat something
-15 mekymmlmmm eat>-ing
21 ylmlkmlmmm eat>-s
2 mmlqmllmmm eat>DEICTIC
43 qmlmlmmmmm eat>w
-19 ljfvtlhmml eating
-26 mlioumimmm eating $
-5 mljslmlmmm eating now
-26 mikjvlmmmm eels
-26 hmkwgikmmy eggs
4 ouinrlklmj eight
-38 mtjqklllmk eight $
-5 pollmmlmml eight o
-8 lllkrlmmmj electric
-13 udkokmlsml else
3 mflmmmmtmm else $
-21 lydndjhjmy email
-16 moetmmlmmm email $
-35 mumilljmmk email to
21 mnmmmmmkml emails
23 mnmmmmmkmm emails $
52 mhlmmmjymm emojis
35 mhlmmmjymm emojis $
-17 lqmlpllkmk empire
-17 lqmlpllkmk empire $
27 mkmmmqlmmm employees
13 mkmmmqlmmm employees $
-15 lplrlkllll empty
-9 mmlrlkmlml empty $
20 klkjwkkymk end
-27 mnljxkllml end $
37 - end of
37 - end>of
-10 ihmnylllml ended
-31 ltqklllkmm ending
-21 lqokmmmmmm ending $
-12 mymjljkmmm ends
-20 msmklmkmmm ends $
7 mtmlmjmmmm ends in
-11 mmkkmllmum engaged
-12 mmkkmllmum engaged $
-24 mgklhllymy english
-12 miklfmlymy english $
20 mmgmlmukml enjoy
-31 ljvkpmmgmj enough
-33 lksmmmmgmj enough $
-45 mukilrlmmm enter
-1 llmplllmmk entrance
-1 llmplllmmk entrance $
-70 lrrdikkllo error
-11 mmsjjllmml error $
-12 mqjlmmmmmm error when
-49 lyrfghkkmk essay
-3 mlrkmkmmmm essay $
-13 mxmgkkmmml essay is
2 mmmlgllmmv euros
31 momlmmmmmm euros $
19 oqllimmmmm even
1 - even though
14 mmlklmrmmm evening
14 - evening $
16 pmmmmmimmm ever
55 mllfoirmxl every
-19 mlmfkjtmxl every day
10 - every evening
3 - every friday
15 - every morning
14 - every night
13 - every other
4 - every sunday
2 - every two
9 - every weekend
-1 mlkmwmkkml everybody
-21 iiqhykklmj everyone
-19 mjskpmmmmm everyone deserves
-8 kibiyljlmk everything
-17 lldkyldmml everything $
-3 mmlgumllmk everywhere
-3 mmlgumllmk everywhere $
-5 llkllyimlk evil
25 - ex
12 - ex $
-5 llyjklalll exactly
-3 mlykkmalml exactly $
-2 llrlmmlmlm exactly what
23 mlmsimmmll exam
-3 mmmqimmmmm exam is
40 ksqihljcly example
-2 mgslmmlhmm example $
20 mllmkmlkmy example com
27 momllmhmml examples
32 mukmlmmiml examples $
24 mmhmlmpmml exams
16 mmhmlmpmml exams $
-14 iomlmmmmmm excel
17 mokmmmmmmm exchange
-14 mmknmlkmlv excited
-6 mmihlmylmm excuse
-48 lyohdnllll exercise
0 ltokkjmlmm exercise you
-6 kljymlkmmm exhausted
-39 meyfilkmmy expected
-12 mkshmmlmmm expected something
18 - expecting
7 mlmlgmmmmy experience
39 lykmjlkmmm expert
5 - expires
5 - expires in
4 kyijjlhsll explain
-1 lljmkmlsmm explain it
-2 lmybmmkmmm explained
-6 kuomfkkmmm explains
-9 llglmmlymm explanation
-13 mrklmlmlmm extra
-22 miiymlilml eyes
1 mmkmpmlmmm eyes $
16 mlmplmkmmm eyes 're
-1 mljmrlmmmm factory
12 mkmmjmmmmy failed
-25 myljgkmmml fails
4 mmylimfimk fair
27 mlmmmlmmyk faith
27 mlmmmlmmyk faith $
29 - falcon
-21 mlltmjkmmm fall
18 - fall $
-39 mlltmjkmmm fall asleep
53 lklkkkymmj family
-2 lklkkkymmj family $
6 - family is
-27 nkmknnlllk famous
-11 olmkmnmmll famous $
37 mkwjmklmmm fan
4 mkwjmklmmm fan of
23 - fantasy
16 - fantasy novels
-6 jnlpitlmml far
7 mklpmmmmmm far $
-6 mlmmjtlmml far>w
4 - farm
4 - farm in
18 - fast
-4 mkmjiwmmlm father
8 - father $
-9 mlmkmpmmmm father is
0 mjxkjiimum favorite
14 - favorite thing
35 mnkljtmmll fear
22 molmmmmmmm fear of
1 - february
1 - february $
-52 kehycmaklj feel
-1 mlyemlimml feel a
-5 mmhllmrmmm feel better
-1 mmlmlmlmmm feel great
-10 mllpmmmmmm feel guilty
-7 lkfxllklmm feel like
1 - feel lonely
31 mmiqmmmmmm feel sick
-7 mmgommmmmm feel so
11 mlrimlmmmm feel the
-17 mejylkkmll feeling
-7 mhlsmklmmm feeling a
-1 mkmpmmmmmm feeling motivated
-9 mlmrlllmmm feet
-47 mehsqqllll fell
-24 mjivllllmm fell asleep
-7 mmgylmilml felt
-7 mmgylmilml felt so
-24 lgkoukulml few
-4 milsplkmml few>-s
-1 mlmlqmmlmj fight
10 - fighting
-23 mgtfjmlmlw figure
-2 mltflmlmml figure it
-22 mhwgmmkmmm figured
-44 julhkklklj file
-14 lonmllllmk file $
-6 mnmlmlmmml file to
-19 mpmlmmmmmm file with
-6 mlhlylkmmm film
40 - films
25 - films $
-5 lkkiulmyml final
10 llhyhlelmk finally
-13 mmmpklmmmm finally asleep
24 - finals
19 - finance
19 - finance $
-35 ryaskjgklh find
5 momkmmmmmm find a
-35 mmhsmmimmm find my
10 ximkmmmmmm find out
-11 ltfrlkllmk find the
-10 qplkftmmll finds
-34 kjpbjkymml fine
-31 lkdpkkvmmm fine $
1 mlyblmpmml fine with
-16 mklsllmmmm finger
-6 lajykmlmmk finish
4 - finish my
-7 mdmsmmmmmm finish this
38 mlgummkmmm finished
8 - finished high
0 mlmqmmlmmm finished my
21 - finished the
37 ljlmiymmll fire
23 ljlmiymmll fire $
-23 mkldlymmmm fireball
-23 mkldlymmmm fireball at
-4 mlmlqmmmmm fired
48 - firefighter
43 - firm
9 - firm in
40 kayyyddyif first
-14 jeqyllillj first $
23 mllmqmllmk first aid
-4 mgykklmmmm first draft
-2 ljykdmlkmm first one
25 - first recital
-28 kegiyylmmm fish
-38 ligisylmmm fish $
8 kwhlqlirkh five
29 mrlqmllllm five $
32 - five foot
-24 mmlrkmlmmi five minutes
4 - five years
12 oolkmmlkmm fix
7 mnmmmmmlmm fix the
16 mnmlmmmmmm fix>DEICTIC
7 mnmmmmmlmm fix>the
6 lltlplimml fixed
27 nmtmhllmmm flat
-1 lmtljlmmmm flat $
13 - flat has
24 - flat in
10 ltmofillmi flight
10 mommklmmml flight to
30 - flood
29 - flood $
14 mhmsmmmmmm floor
8 mhmsmmmmmm floor $
3 - florida
-14 iomkilmmmy flour
-5 mmmmfmlfmy fluent
-5 mmmmfmlfmy fluent in
-3 llijnykllk fly
-10 llijnylllk fly $
7 lmmmmnmmmm fly>w
24 mmmklpmmkm flying
27 - flying $
-12 mmmklpmmkm flying over
28 mnmlmlmmmm folder
28 mnmlmlmmmm folder $
-20 mmrkmmklmm follow
-9 mrmllmmmmm followed
-27 lyggljlgmm following
39 lglwiqjlll food
7 mmmlmslmlm food $
17 - food bank
-6 mkltiklmmm food is
63 - foot
30 - foot two
32 sykfaaylwy for
-9 lljollymll for $
-14 mpmjmmmmmm for 0
-5 qylkfdbhlp for a
1 - for about
-9 mimtkllmmk for an
-7 mmghmmwmmm for asking
0 nommlmlkmm for beginners
-28 mlksmmkmml for dinner
23 mlpimmlmmm for five
-4 uqlikmjmmm for happy
42 - for investors
-2 mjvkmmhmmm for it
-8 aotyfjfjkj for me
6 - for months
2 lqidkfpxpj for my
9 mqmplmllmi for our
16 - for reading
5 - for six
0 msmkmmklmm for ten
0 mgllyllmll for that
-7 onddpuyijp for the
-34 lmbkkpxxll for this
12 mnmmmmmmmm for three
-5 mppikmllml for today
-21 llipjmmmml for tomorrow
11 mmllmlllul for two
11 - for work
14 - for years
-13 ydqnxkamml for you
-7 lkkpjltlmp for your
43 lkudjlsmmy for>-ing
56 mxgkejtjmj for>-s
-14 mpmjmmmmmm for>0
-36 lpiljlmmml for>AHEAD
10 mqmkmlmmmm for>CODE
-37 kfjgynswkk for>DEICTIC
-4 uqlikmjmmm for>MOOD
10 kuihjfowoe for>MY
-12 lmnmkmklml for>NOW
16 - for>PLAY
24 - for>SPAN
11 - for>WORK
-20 ybpqujfllo for>YOU
-5 qylkfdbhlp for>a
-9 mimtkllmmk for>an
-8 aotyfjfjkj for>me
5 - for>six
0 msmkmmklmm for>ten
-7 onddpuyijp for>the
11 mmllmlllul for>two
-30 nayqngakxy for>w
-6 mimjiymlml forest
-32 mmjkslulmk forever
-8 mnkkumjlmm forever $
-34 jiyxigklkl forgot
-17 mlismllmmm forgot my
-5 llykjjlmmm forgot the
-43 lyhaljkyml form
-17 myhblklyml form $
-17 lqphilhqmk formal
-6 mnmkjmiymk formal $
-37 lvohikmmml formula
-3 lpoijlmmmm formula $
31 - forty
-6 mhthmllmmy forward
-6 mhthmllmmy forward to
40 - foster
10 - fought
10 - fought in
-6 lmmknilkuk found
-8 mpklmlmmmm found $
29 - found out
-2 mjmlpmmmll founded
-24 mjmlpmmmll founded in
29 mpqmjijllk four
8 mlrjmlkmmm four $
0 qmmmkmmmmm france
-35 mkgqrijlmm free
8 mmmlnmmlmm free $
-28 mlllqklmmm free on
18 - freelance
-19 mjjvlmjmmm freezing
-19 mjjvlmjmmm freezing $
-18 lokiwikqlh french
9 mpkmklmrmm french $
-25 mmmjsjmmmi french revolution
-35 mujtokglmi friday
-18 mqjxokglmi friday $
6 - fridays
6 - fridays $
-3 mmlumhmmmm fridge
3 mnlqmjmmmm fridge $
-11 kjqbqjyllj friend
-26 nmlfmmymmk friend $
2 - friend moved
-19 lltllllmlm friend says
8 momlmmmmmm friend who
-6 linosksmml friends
-8 mjmrmllmmm friends $
13 - friends in
-7 mllltlimml friends make
5 ohadsxdfsy from
46 - from a
-32 mlmkkmkmky from my
15 - from now
36 - from ohio
3 - from peru
41 vojhkvlklk from the
2 mlmvjmlmml front
2 mlmvjmlmml front of
-24 mhlyljilmm froze
-21 mjmvmkjlmm froze $
-10 mkkcmymmml fuel
-17 lqdyhgikml full
-10 ltiuiljlmm full $
-10 lwrngmlfmj fun
-28 lksnhmnkmk fun $
-37 jyighkjhli function
-14 lqlklmmkml function $
-8 mpmklmlmml function returns
-2 krkmmlmlmm function that
-8 mjphmmlymm funnier
-8 mjphmmlymm funnier $
-6 lrthllelmk funny
-1 llllmlemml funny $
8 - furniture
77 lmmlqmlmmm future
-16 lkjrnpjlkl game
-5 lkjvkllmmm game $
-7 mkmjmsmmlm game i
-7 mlmnmlmmmm game on
46 - games
31 - games $
6 - gaming
60 - garage
48 mikwmlmmmm garden
30 - garden $
11 mjmqmlmmmm garden with
15 - gardening
7 mlmmnmmmml gateway
8 mkmktkmmmm gave
-7 mkmktkmmmm gave a
9 - gave me
-10 lulllllkmm generate
-10 lulllllkmm generate a
32 hmmmlmlymm german
32 hmmmlmlymm german $
-22 ivmxvdgfkf get
-22 kwkklkmmmm get a
-14 krmlmjmmmm get an
32 - get into
-11 liyemmhlmm get it
23 - get pregnant
-3 mlnlmmlmmm get that
-26 lsjkllmmmm get the
-6 mglummlmmm get up
24 - get>CONDITION
-15 lfwllmhlmm get>DEICTIC
-22 kwkklkmmmm get>a
-14 krmlmjmmmm get>an
-26 lsjkllmmmm get>the
-6 mglummlmmm get>up
46 kihqykvkml get>w
9 mlllrlmmmm gets
7 lmkpljjmml getting
-8 moljmlmmmm getting a
-14 mplkmmmmmm getting an
18 - getting divorced
24 - getting married
9 - ghent
9 - ghent $
-55 mrljmmlmmm gift
-55 mrljmmlmmm gift for
13 lllikttmml girl
27 mlmjmmummm girl $
30 - girlfriend
10 - girlfriend $
2 - girlfriend is
-36 hoyajqfsmi give
-7 kqmlmjmmml give away
-1 mipkmmmmmm give it
-9 lgllkwllml give me
-17 mmxbmllmmm give up
0 myjlmlmmmm give you
32 kwtkigllmh given
5 lxmklgmlmi given a
5 mltkjlmmll gives
5 mkwkjlmmml gives me
-8 kkyakmgmml glad
-5 mlydmmlmmm glad i
0 lltklmlmmm glad to
0 lmtklmimmm glad you
-25 mijkvqmmll glass
-14 mlmllrmmll glass $
-11 mjjmwlmmmm glass is
16 mmkommkmmm glasses
34 - glasses for
68 - gluten
68 - gluten $
-57 ighybeyeip go
-25 mhovkjmllk go $
0 mrmmmlklml go ahead
8 - go back
12 - go by
-6 milqlmmmmm go home
-3 lllrkmkmmm go in
-2 mkgqmmkmml go now
-25 mllommlmmm go out
-1 mullmlklmm go through
16 lfgximkmkv go to
-5 mhyemlllmm go with
-6 milqlmmmmm go>HOME
1 mkgqmmkmml go>NOW
12 - go>by
-3 lllrkmkmmm go>in
-25 mllommlmmm go>out
16 lfgximkmkv go>to
-15 lrvbliyjlk go>w
5 - goal
5 - goal is
-24 mjlclymmmm goblin
-24 mjlclymmmm goblin $
-50 mllijimmyl goes
-26 hedygcdkkf going
-13 mliqmmlmmm going $
-18 mljqllklmm going out
-16 hjnyffimlh going to
-8 likkprmlml gold
-5 mjlllrmmmm gold $
9 mllvasmmmm gone
14 mlmmhsmmmm gone $
39 ojyayjoiks good
-2 mmylhmimml good $
9 lmvllmkmml good advice
-7 lmikymjmml good for
10 mmnmmmmmlm good i
0 mmamlmtmml good luck
0 mmikmmqmmm good morning
-10 mmlnmmqmmk good night
-9 kmykjmimml good to
39 - good with
13 otnycaahjh got
-5 lviokflmmm got a
31 - got accepted
16 molmmmmmmm got an
-14 mlmomklmlm got cold
2 mlqmmmllml got cut
2 - got into
-6 ljydlmjmmm got it
6 - got laid
8 - got married
22 - got my
-11 mnmmmjmmmm got stuck
10 mkksmlmmmm got the
11 mrmkmlmmmm got three
-17 mblwmmmmmm got to
4 mnmkmmmmmm got two
-5 mmkpmmjmmm got up
-8 mlkpmmkmmm got your
28 mlmnmmmmmm got>-ed
15 - got>CONDITION
-13 liyclpjmmm got>DEICTIC
-14 mlmomklmlm got>MOOD
29 - got>MY
33 - got>THIRD
-8 mlkpmmkmmm got>YOU
-5 lviokflmmm got>a
16 molmmmmmmm got>an
2 mlqmmmllml got>cut
10 mkksmlmmmm got>the
-17 mblwmmmmmm got>to
4 mnmkmmmmmm got>two
-5 mmkpmmjmmm got>up
-14 kyipjglmlk got>w
-14 mlenmlymmm gotta
-14 mlenmlymmm gotta go
-14 lkgiykmlmj government
-5 tjmmklmmml grab
15 mkmpmmmmmm grade
22 - grade $
25 - grades
17 - grades dropped
12 - grandfather
-14 mllnulkmmm grandma
-26 mmmnmmlmmm grandma 's
-4 mmllumkmmm grandma says
8 - grandmother
2 - grandmother $
3 - grandmother 's
10 - grandpa
1 - grandparents
1 - grandparents $
-2 efyoptmjlj great
-1 llxkimkjml great $
-10 mkjtkmlmml great day
-3 lmrmkmemmm great job
44 kllkymkmmk green
48 kmmmymlmml green $
4 mimfjtmmml grew
-2 mimfjtmmml grew up
24 - greyhound
13 - group
13 - group $
13 - growing
13 - growing up
-16 mkmpmllmmm growling
-16 mkmpmllmmm growling $
-12 ohygllhmmm guess
24 mjmlmkykmm guest
-20 - guests
-20 mwlklllmmm guide
-10 mljqmmmmmm guilty
-12 mllpmmmmmm guilty about
8 - guitar
-1 lklrmllmmm gym
-6 mlmommmmmm gym $
10 - gym on
-2 havylyakvh had
-2 jhjyhthlll had a
-22 mlkpmmmmmm had enough
-3 mmjnmmlmmm had lunch
1 - had my
-4 mmokmmmmmm had not
-28 ljmlujlmxj had to
21 - had twins
17 mlvimmmmmm had>DEICTIC
21 - had>KIN
8 - had>MY
-2 jhjyhthlll had>a
-4 mmokmmmmmm had>not
-28 ljmlujlmxj had>to
-49 lhfyixemml had>w
53 mimllwlmmm hair
19 mjmjmwmmmm hair $
21 mlmnmmmmmm hair is
9 lljykjikmj half
-30 mnmnmkmmmm half an
-14 mlkxlljkmk half asleep
28 mllrlmmmml half past
37 - hall
12 - hall $
-5 qlllmtlmmm hand
-5 qlllmtlmmm hand $
31 - handed
23 - handed $
21 jlmmqmmmmj handle
39 - handmade
-5 mjmtjjkmmm hands
-15 mjmtjjkmmm hands 're
-9 miknkmymml hang
-4 mjmrmmmmmm hang up
-13 lqimhkyllh happened
7 lsjmkkrmmk happened $
-21 mklljlxmmj happened since
-5 ljpjvmlmmm happens
-3 rtvahjsllk happy
-4 uqlikmjmmm happy $
31 - happy in
-9 mljlllvmmm happy new
-11 ljymmlklmm happy with
-24 jeyexiikwj hard
-6 mlyalmlmml hard $
26 - hard of
-9 lhksommmml hard to
-16 mljjwmmlml hard work
2 - hardly
-31 mbfayyahhp has
49 - has 0
-19 kancyrhkle has a
3 mlmmpmlmml has about
15 mklvglmmmm has been
-11 mllhylmmmm has great
9 mkjjwsjlmk has no
14 mslllmmmmm has the
-3 mqmlkllmmm has three
-8 mklkpmlmmx has>-ed
49 - has>0
-55 mimlhummlt has>LASTING
-11 mllhylmmmm has>MOOD
-19 kancyrhkle has>a
9 mkjjwsjlmk has>no
14 mslllmmmmm has>the
-1 qpkyahklli has>w
-1 mirlllllsm hate
-44 mmklmlmmsm hate my
-14 mjpmmmmlmm hate this
-4 nrdyejjklg having
-38 lgkxjlpmml having a
12 mnmkmmmmmm having an
-13 mllrjmlmml having dinner
-9 ijmrmmmmmk having lunch
-16 mtkjmllmmm having trouble
34 igxnasjkxo he
37 - he 'll
22 mmlpkklmmm he 's
-19 mmmkgvmmmm he has
-4 lmksklmmmm he is
41 mmmolmmmmm he just
7 - he left
11 - he loves
8 - he never
8 - he quit
-27 mkksmhmmum he said
8 mmrllmlmmm he says
-14 llugtjmmmm he was
-23 mjmwlkkmmm head
-36 mdltmmmmmm headache
-21 mkiyjmjlmm heading
-33 mskkqklmml headline
-16 muklillmml headline $
-22 kktykkalml hear
-3 llqrllmmmm hear it
-3 mltkmmjmmm hear that
-6 mmeymlemmm hear you
-42 kbyaygfmll heard
-25 mhyieljmml heard of
-5 mkjkulmmmm heard that
21 mlljlllmmy hearing
26 - hearing $
13 - hearing aids
-1 mklookmmmm heart
-5 mkplrlmmlm hearts
-5 mkplrlmmlm hearts $
19 klhrxlkmmm heat
0 mkivkmmmmm heating
4 mliommmmmm heating $
41 molmmmmmmm heights
29 molmmmmmmm heights $
12 mkjlmmlxmm hello
-28 kyyhgfdilf help
13 ljqnjlllmj help $
-11 mygkmjijmm help me
-3 nmmmmmmmmm help my
-9 mlslmjmmml help with
-2 llxlimbmmm helped
-1 llslkmjmmm helped me
-9 kurlikgkmm helpful
-3 mlrlkmhkmm helpful $
12 kkylgmlmmm helps
-3 lmqmlmlmmm helps $
15 - helps me
-33 qilmwokluj her
-8 smkimmlmmm her $
21 - her name
-31 iaayalyqvy here
-31 keaycnarxh here $
-51 mlkillymll here 's
9 mmlommmmlm here i
-4 mjkgkmymmy here to
-45 lgyhdymmll hero
-15 mjmjkrmmmm hero lives
0 mmklkmplml hey
14 ekjgllylml hi
-4 mljhmlwlmm hi $
-16 mimlmxmmmm hide
7 mkmkuimmmm high
9 - high school
21 - hiking
10 - hiking and
1 mkyidtilll him
-10 lmxlfmjmmm him $
63 lkkgaylmsl his
9 - his job
15 mlmmqlmmmk history
13 - history $
-11 mlmmqlmmmk history of
-4 klmjkmxlml hmm
31 nmmmmmlmmm hobbies
-28 mglwmkmmmm hold
-35 mglwmkmmmm hold with
42 lmmlqmlmmm holds
-29 mrlkpkmmmm holes
-29 mrlkpkmmmm holes $
-65 seayehakuj home
-38 tffygicluk home $
9 - home with
-15 mmismmlmmm home yet
9 - homeschool
9 - homeschool our
-49 mplnlkkmml homework
-43 mnlollkmmm homework $
23 - honda
23 - honda civic
21 mklmmmismm honest
-16 lkilylkjml honey
-1 mllmumljml honey $
-15 mljmsllmmm honey never
-35 jiqapiylmi hope
16 mmmklmnmml hope to
-10 klfjjlymml hope you
-11 lssdmkkmmm hoping
-10 mmvemmlmmm hoping for
-1 msjlmklmmm hoping you
47 - horses
47 - horses $
17 - hospice
42 - hospital
38 - hospital $
2 - hospital since
17 lkjujmkmmm hot
-4 mllommlmmm hot in
15 momkmlmmmm hotel
22 lgkrqjkmmm hour
-60 lkloqjlmmm hour $
37 yalhlplmly hours
2 yaljmklmmy hours $
32 mkmkmrmmmm hours of
12 mkmpmtjmmm house
-8 mkgtmtjmmm house $
22 - house in
2 - house was
-77 ybigeewjre how
-3 hmjsmmmmmm how about
3 rmmmmllmmm how can
7 jollmlmmlm how do
-6 slklmmmmmm how does
-8 kpmmkmmmmm how far
-29 mkmlmnmmvl how i
-18 kljvmmkmmm how it
-29 shkkqmlmml how long
-2 npmmilmmml how many
-4 yhlkmjlmmm how much
59 skkkpmklmj how to
-3 kmpmmmkmmm how you
7 mlrlmkmmmm huge
2 mlrlmkmmmm huge fan
-43 mkjamnymlm human
-41 mlkcmoymlm human $
-24 miliylllmi humans
-19 mlcymkhmmm hungry
-7 mmgsmmhmmm hungry $
-4 mimwjlllml hurt
-46 mimwjlllml hurt from
7 - hurt my
4 mjhyjlkmmm hurts
4 mjmvlllmmm hurts $
18 mmolmmmmmm husband
6 - husband $
2 - husband is
3 - husband never
11 - husky
29 naykayaaya i
-28 iiphewpphq i 'd
-22 dptxedcfif i 'll
2 hadyaxgbtn i 'm
27 - i 're
21 oqcxagagos i 've
-11 mujiljmmmm i added
2 - i adopted
-26 lkxfmkimmm i agree
0 mlsimmlmmm i already
5 - i also
2 mmlltmmmmm i always
-21 mhyglhjlmm i appreciate
9 nmmlmmmmmm i ask
-52 lbynuhjmjl i asked
-11 mlismmlmmm i ate
-7 mjtkslgmmm i believe
-21 llohmltmmm i bet
-16 mlkolkmmrm i bought
8 - i broke
-10 mhkullmmmm i burned
-3 mmjsmmimmm i buy
-21 lrljmlmmmm i call
-5 mlmllkmmyl i came
14 hdvphisjll i can
-14 mlmlmqmmmm i carry
-23 mkldlymmmm i cast
46 molllmmmmm i changed
-18 kwjimlmmlm i click
6 mpmmmjmlmm i closed
13 - i collect
15 mmlommmmlm i come
30 - i commute
-4 mnmlmlmmmm i copied
-18 jjfskykllk i could
-16 mklsllmmmm i cut
-7 msljmmmmmm i deleted
-25 klwilkqmkl i did
43 tkklgoxwil i do
-24 qpljjlmlml i draw
-18 mlllkvmmll i dreamt
-23 mlmlmnmmml i drink
14 - i drive
7 mlmomlmmmm i dropped
5 ljmrmmmmmm i eat
17 - i enjoy
-30 mhyflllmmm i expected
22 - i failed
-43 kgqyjfaklk i feel
-6 mmhpmmmmmm i felt
-22 mhwgmmkmmm i figured
1 kpmmmmmmlm i find
22 - i finished
-9 mrmllmmmmm i followed
-40 kjrxkhkmkl i forgot
1 mmommmllmm i found
6 - i gave
4 cylqlgillh i get
13 mkkslllmkw i go
0 kpiwiiikll i got
-14 mlenmlymmm i gotta
15 - i grew
-8 liygllimmm i guess
-33 kekpitilwk i had
-1 mirlllllsm i hate
0 mmrkmmhmmm i hear
-15 liehyhmmmm i heard
-2 nmmmmmmmmm i help
-12 lktdkktmmm i hope
7 - i hurt
1 - i inherited
-6 mvhhmmmmmm i installed
-21 mulkmlmmmm i invest
27 - i joined
-36 tndtkjnlll i just
9 mmltlkmmmm i keep
14 mkolmmlmmm i knew
-21 fjyelkjmmm i know
3 mkkmsmmmmm i learned
-6 mumjmkmmmm i leave
-22 likwmkmmmm i left
2 jgyelleklm i like
-13 mklkitlmqu i live
-8 mmlmlrmmmm i lived
8 mvmhmmmmmm i logged
-9 mlkklnlmly i look
-29 mikrjglmyk i lost
-2 jigpklnklm i love
9 mlgtmllmmm i made
16 ismlmmmmmm i make
-9 oiqlmlmmmm i mean
-12 liwjljmmmm i meant
-8 mmlumklmml i meet
9 - i met
28 mmoimmmmmm i might
4 mmflmmtmmm i miss
-19 mhetllummm i missed
8 - i moved
-13 mjfvkkmmym i must
-31 lybkaafojh i need
-3 mksljklmmm i never
13 mkllrlmmmm i noticed
-11 mhjsljlymm i only
-5 mjlllrmmmm i open
10 mskkmlmmmm i opened
-23 mliumilmmm i overslept
0 mmmmmmlmmm i owe
-16 lhkllvjmul i own
25 - i passed
-2 smmlmhmmmm i pay
24 - i play
4 mktkllllmm i prefer
-22 mrmlmlmmlm i press
-4 mrmlmimmmm i put
1 - i quit
-10 mrkklomlmm i ran
30 lkelyllmmm i read
-10 mkskmmmmmm i really
8 - i rent
-5 mskkmmmmmm i restarted
-34 mwhhlymmmm i roll
14 mokmmmmmmm i run
-30 mltgmkplmm i said
-18 mgljyhlmyl i saw
-15 lkwimlhmmm i see
17 mkmmmnlmmm i sell
28 - i send
-6 msklmmmmmm i set
-1 nmnlmmllmm i should
24 - i signed
12 - i sing
17 - i skip
17 - i sleep
-28 mlgxmlkmmm i slept
34 - i snore
6 - i speak
2 - i spend
-16 mjlrlllmmm i spilled
2 - i start
11 - i started
22 ojplmmkmmm i still
13 mmmmmmmmlm i stop
5 - i study
13 - i swim
12 - i switched
42 milqmnmmlm i take
1 - i teach
-13 nhkmlummmm i tell
-5 qjkllummlm i the
-41 sdycyafjkk i think
-13 llshtklmmm i thought
2 - i told
2 lkjykhmmlm i took
16 - i travel
5 mfkyklkmmm i tried
2 - i trust
9 milsmmmmmm i turned
-29 lkyaljjmlm i understand
-9 mtkjllmmmm i uploaded
33 mpkmmmmmmm i use
8 - i used
7 - i usually
14 - i visited
1 - i volunteer
-6 vmkpmklmmm i wait
-10 ayfgcanyih i want
-14 kkoqmmlmmm i wanted
32 mjlrlfolyk i was
1 - i watch
-16 mcjuyklmmm i watched
12 mlmmmlmmmm i wear
1 mhlulklmml i went
-18 nkjklwlmll i were
-41 lpodhyrlmm i wish
0 mlmrmkmmmm i woke
17 mmmmlmmmmm i won
-3 mkmilplmwl i work
13 - i worked
-9 qmqbkyjwkl i would
50 - i write
37 - i wrote
-9 kqgqwljlml ice
-6 mjlrlmlmml ice cream
-6 mjlrlmlmml ice>w
-12 mhllwlklmk iceland
-11 okyilmhkml idea
-11 mlyimmhkmm idea $
-32 mxmkgmlmmk ideas
-32 mxmkgmlmmk ideas for
12 yeiesybkhg if
-6 niihgyklhj if i
21 mlpmkmllmm if it
0 yjnkwjfmmm if you
15 mlmmnmmmmm illness
15 mlmmnmmmmm illness $
-25 khyclwglll imagine
-20 mmydmljmmm imagine $
-3 mjmmmulmll imagine i
-3 mvllmkkgml improve
21 ghayssayxf in
-43 kyiketilll in $
0 mhmspklmlk in 0
-58 lhlfykkhkg in 0000
-5 hbfrbyefjv in a
4 pimpilmmmm in an
1 mkllmwmmmm in another
3 - in april
3 - in august
-20 mkkyjlkkml in bed
0 mmmmmnmmkm in berlin
-20 mommmmmmmk in boston
21 - in charge
-5 mmmlqmlmmm in chile
-12 mgltpmkmml in class
30 - in constant
-2 mmmmfmlfmy in english
1 - in february
-11 mklqmmllmm in five
3 - in florida
9 mpkmklmrmm in french
2 mlmvjmlmml in front
1 hmmmlmlymm in german
9 - in ghent
10 - in her
-8 lkkukmlmmm in here
36 - in hospital
15 lmpimmlqmm in it
1 - in january
32 - in june
19 - in leeds
-7 mmmogmmlmk in line
4 pmmmmmimmm in love
2 - in march
45 nmmmlmmmmm in may
8 mmqlmmmmmm in mind
6 lkkenwjlhj in my
-44 mmmkslmmmm in november
5 - in oakland
14 - in october
18 - in ohio
-1 mmlmmlmolm in one
-9 mmmmllmiyi in order
-5 mmmjxmkmmm in our
9 - in prison
-12 nomlllmmmm in rome
-22 mlmkqmmmml in school
22 - in second
-9 mdkljmkymm in simple
-15 mvkkmmmmmm in size
0 mkmmlmmmmm in spanish
6 - in spring
-14 mmmmomllml in sweden
-6 mllplmmmmm in ten
-8 fdnvodtorq in the
-6 kykmanjmkk in this
-29 mimmjklswl in three
-5 mgmsmmmmmm in tonight
-17 mmkrmlkmmm in traffic
-39 mkmonmmmml in twenty
10 mijmmmmymm in two
-20 mlmmpjmmml in vermont
-27 mlmmkfmmsl in vienna
-1 mmmlplmlmm in winter
3 - in with
-12 mmmmommmml in zurich
14 yyqhablkkk in>-s
0 mhmspklmlk in>0
45 nmmmlmmmmm in>AUX
-65 lgluhkiylg in>CODE
0 hympavhsij in>DEICTIC
4 pmmmmmimmm in>LIKING
11 mmlljmlmmy in>MOOD
1 lkkbywglhi in>MY
17 mgmsmmmmmm in>NOW
-9 mmmmllmiyi in>ORDER
-5 lklgyklkmk in>SPAN
10 - in>THIRD
-5 hbfrbyefjv in>a
4 pimpilmmmm in>an
-20 mkkyjlkkml in>bed
-6 mllplmmmmm in>ten
-8 fdnvodtorq in>the
10 mijmmmmymm in>two
40 aaabyasyua in>w
-7 lskjjliwml include
-1 kqmlmmmmmm index
-7 kqmlmmmmmm index $
1 - inherited
1 - inherited my
-9 momlkhmmlx input
-12 mfkpmmmsmm inside
-13 mxhgmmmmmm installed
-34 mkktmmmmmm instead
-34 mkktmmmmmm instead $
19 - instrument
55 - insulin
26 momlmmmmmm insurance
20 - insurance company
-14 mtljlmlmml integers
-14 mtljlmlmml integers $
-44 kklfwkmmmy interest
-2 lmulkllmlm interesting
30 mlmmmnmmlm intern
-16 lqmnlkkmmm internet
-14 lrmmlllmmm internet is
12 - internship
9 - interview
3 - interview at
63 lknhjylalk into
5 - into a
11 - into astronomy
20 - into my
-24 leljkymllk into the
0 mnllmjkymm introduction
0 mnllmjkymm introduction $
39 - introvert
39 - introvert $
-38 tlmhtmklml invented
-21 mulkmlmmmm invest
-21 mulkmlmmmm invest 0
48 - investors
35 - investors for
-44 mkmlmklmmy iphone
-34 mlmlkklmmy iphone $
105 ygryhaaffa is
-43 yefhlkylmm is $
38 ltmjnsllmj is 0
19 mlmmmpmmlm is 0000
-10 rokaylkyli is a
-11 kyjfjhmlmk is about
21 - is afraid
-10 mmlthlmmmm is asleep
5 mgmvhjmmml is at
-23 mlmokjmmmm is barking
-1 nloljmlmmm is better
-34 lhwyhgmlll is broken
25 mumlglmmml is called
-32 mkkpmllmmm is calling
-9 mlmnmmmmml is closed
-17 lmrmllmlmm is correct
-21 mimrlllmmm is delayed
-25 mklpmmkmmm is drilling
-7 mnlqlkmlmm is empty
-30 llllrkmlmm is free
19 jpkmtmmmml is from
-9 mtlnilmmmm is full
-3 mmmnmmmmmm is getting
-7 lmikymjmml is good
-1 llwkjmkjmm is great
-16 mkmpmllmmm is growling
-12 klllqmlmml is hard
-8 mkmqmlmmmm is here
37 - is i
30 mnmjrjmlmm is in
8 vhllkmmmmm is it
-1 mlmmmmmmmm is killing
-5 mllolmlmmm is late
0 mlmomlmmmm is low
1 - is moving
9 - is mr
21 mmmmmjmmvm is my
22 - is next
-16 tthhjkllmm is not
15 - is olive
81 mklqmmmmmm is on
24 - is our
-18 ljlqfulmml is out
3 mymekflmml is red
-27 ljlugklmmm is running
19 - is selling
-6 mkmollmmmm is slow
-9 mlmilvmmmm is small
0 mhnqlmmmmm is so
9 mlmnmmmmmm is still
0 nmlmmmmmmm is that
-21 vpibvlkklk is the
9 nkmjmmmmmm is there
2 kyjjikmkmx is to
-24 jyuggjjlml is too
2 - is visiting
0 llxllmmfmm is wrong
-11 ummjkmmlml issue
-62 xtyagaiyua it
-71 leyiaardth it $
-11 lphhqlymml it 'll
29 ycjqyirhji it 's
-2 mmpklmmkmm it a
-4 gwhlkmlymm it again
-16 mqrimmmmmm it and
29 - it back
-21 mpokmmmmmm it but
-7 xglkrmmmmm it costs
10 mjuklllmmm it did
4 mnnlkmllmm it does
-6 mklupkmmmm it has
22 mmhtkmlmmm it hurts
-1 mqmllkmmxk it i
-16 lfekillymm it in
-10 incjulylmm it is
-1 mlscmmmmmm it later
1 mmslgmlmmm it makes
-16 mirgmmlmmm it now
-3 kkyfkmlmml it out
-2 mokmlmmmmm it says
0 mqhlhmlymk it should
-1 mmqlimllmm it sounds
-12 mrpjlmmmmm it still
-4 kmiiymlmml it takes
-9 mkqlmmjmmm it thanks
-5 mkqlkmlmmm it that
36 loktlmllmm it to
-4 mjlmmmmmmm it tomorrow
0 mlcwmmmmmm it tonight
-9 llmommlmmm it turned
13 mvrmmmhgmm it up
2 ljlpjltlmm it was
45 mmnmmmmmmm it when
-12 lsmkmmlmmm it with
-4 nqilmlmllm it without
-13 ljydklllmm it worked
-8 ljyjjmhlmm it works
18 tllmmmkmmm italian
10 tllmmmkmmm italian $
-3 lqllmmmlmm its
-1 mkksmmmmmm jacket
7 - january
7 - january $
-10 mmmkolmlml japan
26 - java
1 mwmlmmlkmm jazz
-5 mwmlmmlkmm jazz $
32 - jo
93 ksrkhimkyi job
-38 lktkhlmmsl job $
-27 mlmmmjmmvl job and
14 - job as
43 - job at
1 - job in
1 - job interview
8 - jobs
29 mlklimlmmy john
-37 igmpkmmmmw join
37 - joined
12 - joined a
25 - joined the
-29 lqyhllhlmm joke
-29 lqyhllhlmm joke $
-16 moklmmlkml json
-2 mmkmmmlkml json $
8 - judge
2 - july
35 - june
34 - june $
-32 ybpyeaqmhd just
-7 lkuakkymmm just a
-2 lmlplmjmmm just about
-20 mllrllimml just arrived
-12 lmlrmmelmm just chilling
-2 mmthrmjlmm just do
-4 mlmollkmml just dropped
-1 lnmkmmltmm just give
1 llkqlmjmmm just got
4 mlkomllmmm just had
-18 lmrbmlymlm just kidding
-12 mllplmkmmm just left
19 - just moved
-5 lklylmfmml just now
15 mkmommmmmm just put
-2 lmmplmkmml just reached
-10 mmkolmkmmm just sat
23 - just started
61 - just turned
-10 mlmrlllmmm just walked
-30 xpjjlmlmll just want
-4 mmkdmmxmmm just wanted
-5 mmjommlmmm just woke
29 laysriqmmk keep
26 - keep bees
8 mkmlllxmmm keep in
0 mdummmiomm keep it
-1 mmqlmmmmmm keep that
8 mgmspklmml keeps
-5 mjlpmmlmmm kettle
-22 mjmtkjlmmm keyboard
-18 mkmrlkmmmm keyboard $
-16 mrmmglmlmj keyerror
-30 mmhtmmjmmm keys
-18 mmjqmmjmmm keys $
25 mlmomlmmmm kid
14 - kid $
-11 mlmomlmmmm kid is
-18 lliallymlm kidding
53 - kidney
45 - kidney transplant
38 jqjuiiomml kids
10 ktllkkrmmm kids $
-13 mlltgllmmm kids 're
1 - kids in
-15 lmllqmlmmm kids these
-19 mlmommkmmm killing
-19 mlmommkmmm killing me
-12 momlwmllmj kilometres
19 mkmmkkmmwm kilos
3 - kilos since
-20 mkklbmykmk kind
-53 mhjeoyimjj king
-11 mkkkmymmmm king $
-14 mkmkmqjmmm king and
-20 mkmdkylmmm kingdom
-20 mkmdkylmmm kingdom is
-29 mllilmymmk kisses
32 - kit
8 mlmqklmmlm kitchen
-20 mlmqklmmlm kitchen $
5 - kitten
41 - knee
13 - knees
9 - knees hurt
-14 liopnrilmh knew
-4 mkolmmlmmm knew it
1 - knew my
-12 mlpkitlmmj knew that
38 - knit
38 - knit $
-62 yaqmjdjjkj know
-28 mjynkjgkml know $
-8 skplkllmml know a
14 xikllmmmmm know how
-2 llklrmmmml know that
-21 yjlemlmmmm know the
-21 ydlklkkmmm know what
-19 jplumllmmm know why
39 akllguvlml knows
-4 cklmbuwmmm knows $
15 - korean
10 - korean war
7 - kotlin
46 - lab
44 - lab $
-3 kjkolmxmml lah
-2 mjlqmmlmmm lah $
6 - laid
6 - laid off
-24 llmkhylmmk land
-11 mllommklml landed
-34 mmmkrkmmmm landing
-5 lymjfojmlj landlord
-32 mqmllpjmlk landlord $
28 - landlord is
3 - lane
22 lklkxmllml language
12 mlmlwmmmml language $
-12 mlmlomlmmm languages
-1 milotkjlmk laptop
-3 mjmqlkmmmm laptop is
-6 mplkmmmmmm laptops
-6 mplkmmmmmm laptops $
-8 lxlllllemm large
-8 llmlolmlml largest
-10 gnlnmmmmmm lasagna
6 gceuayymiy last
-1 mpnmmmljmm last line
21 - last month
-8 ldfygrkllk last night
0 mlqlllmlmm last paragraph
11 - last spring
-22 mmlmkmpmmm last summer
-21 mklkhlwmmi last talked
9 mlkjqlumlm last week
8 - last weekend
7 - last winter
3 mlklqlvmmk last year
-5 mlkgymklml lasts
-8 kiaygktlml late
-7 lkavhkmmml late $
4 mmmommlmml late to
-10 mllrjmlmmm lately
-17 mllrjmlmmm lately $
-35 kfluliilkk later
-29 lfnllljlll later $
-5 lmlqmklmml later i
-30 mjgxmlkmmm laundry
-29 mjksmlkmmm laundry $
-20 mlllsmlmmm law
11 - law firm
3 - law in
6 - law school
-40 mlllsmlmmm law>AUX
6 - law>SPAN
3 - law>in
11 - law>w
57 - lawyer
-4 mmmkqlmmmm league
27 jsjhykkkmg learn
46 - learn how
98 mjllvmmmml learn the
14 mhkmvmmmml learned
-7 mkkmsmmmmm learned that
18 - learned to
60 mlmlnmmmmm learning
19 - lease
-9 mkklfmlnmw least
-8 mtklfmmimx least three
35 kqhwjtjmkk leave
36 lllomolmmm leave $
1 - leave until
-52 whkomkljmh leaves
-17 momolmlkmm leaves $
-26 mjjoksjmxl leaving
1 mmmnmmmmmm leaving in
-29 mlknmkkmxm leaving the
24 mgmmqlmmmh leeds
7 - leeds $
58 peeyhpjklj left
-21 qkhsmjklmk left $
23 - left handed
2 - left me
-17 mjmomlmmmm left my
49 llkumkmmmm left the
39 - left-handed
35 - left-handed $
-33 mylcmkmmmm leftover
1 mmirmmmmmm leftovers
1 mmirmmmmmm leftovers $
-66 mkxoakyala len1
-22 yyavyxaeyy len12
84 pnfaaygqyy len20
-109 aayfaayyba len3
-64 kayyyaypaa len6
13 - lent
14 - leo
-7 lljldmiyml less
-37 jqpmesygjh let
-2 louklmkjmm let me
-32 kpgofutiki let us
-3 llommktmml let you
-32 kpgofutiki let>WE
-3 llommktmml let>YOU
-2 louklmkjmm let>me
-46 lukieujkrj letter
-11 mrljhykllk letter $
-28 lymldjmjmk letters
-19 mhmilymmlm level
-19 mhmilymmlm level 0
16 mjlrmllkml library
26 momlmmlkml library $
29 - licence
41 ljmmvkmmmm license
-17 peltomjlml lie
-45 mjahystlwj life
-14 njakktymwl life $
-22 lmllsmkmml life is
-12 mklommmmmm lift
21 mkmklqmmmm lighthouse
-2 mslscsljlm lights
6 mumllmljmm lights $
-13 mkltdsmmlm lights went
-37 xyyaaagyge like
-1 llqmmmlmmm like $
-20 lwmkghlyml like a
13 - like crowds
-2 lmmmmmkmmm like how
-19 mwjomllllm like i
33 likkmmjymm like it
23 - like my
-8 mmkrmmmmmm like nobody
-2 pmlmmmklmm like pizza
-6 sjfmfmylml like that
-52 kbyhllltlm like the
-14 mkqlmmlklm like this
30 wyajlikhlj like to
-10 lpykklglmm like you
-7 mlolmmjlmm like your
20 lhykllkmmm liked
-1 mnnkxmikll likes
-1 lgmklmmtmm limit
-49 llpvejkhli line
-19 momqlllimm line $
-22 mtlkgkmlmj line 0
-27 mrmjllmmmm lines
-12 loyjkllemm link
-12 mqlmmmmgmm link $
-11 mjjmwlmmmm liquid
-11 mjjmwlmmmm liquid $
-1 ommllmlmmm lisbon
2 huijlkkflh list
-6 lmllmlkkml list $
-2 mnlmmmmlml list and
17 - list for
0 ipllmlmlml list of
27 - listen
27 - listen to
-18 miuimlymml listening
-33 mkmiyllmmm lists
-23 lhqsnikmmm little
44 qiidyuhkqr live
-19 rjlfsclkru live in
12 - live near
1 - live with
4 - live without
-22 lkljfylmml lived
-24 mllkgymmmm lived in
-8 lhkipkmllp lives
-15 limiqjmllp lives in
10 mlmlknmmmm lives on
47 mmmmmmlmmm living
7 mmmmmmlmmm living $
28 - living in
1 - living with
44 - loans
29 - loans $
5 immkvlmmml lockdown
8 mvmhmmmmmm logged
-3 msljlmmmml login
-3 msljlmmmml login page
3 mrmkliklmm logo
-10 mqmmmjklmm logo for
-29 kjrdijyjmk lol
-22 lkralkylml lol $
-5 mmhqlmulml lol okay
-5 mmhqlmulml lol>MOOD
-7 mmlmlkmmxl lonely
1 - lonely since
-75 njoylmrglg long
-16 lmrvmkkimk long $
-21 llmloslmmk long ago
-28 jlkvmkkmmm long day
-3 mlqkglylml long time
17 - long walks
22 mjqipjlmml longer
-40 lpyalliily look
-11 mlshmolmlj look at
-4 mklhgymmli looked
-4 mklhgymmli looked at
-36 kyrakjjmju looking
-35 kykckkkmjv looking for
-12 ljykilckmk looks
-27 lykfkkklml loop
-10 mpmjmlmmmm loop $
-6 mpmklmlmmm loop runs
61 - lose
16 - lose my
23 - lose weight
34 mmklymikml losing
7 mmklymikml losing $
27 - losing my
19 mjmmqmmmml loss
19 mjmmqmmmml loss of
-74 kespllfhyi lost
-25 mkmmkkmmwm lost 0
-18 mjmlivmmmm lost a
-7 mijvmilmvk lost my
0 lnkmujmiml lost the
-5 kaylnkokmj lot
30 lkylamilml lot $
10 mlkorlmmml lot of
3 mklmrmmmmm lot to
10 mlkorlmmml lot>of
3 mklmrmmmmm lot>to
-8 jaokriyitj love
-3 omkllmrmmm love $
-15 llsjmmlmmm love how
-10 lljlymjlmm love is
-28 lkommlhmul love it
7 - love me
-4 mmnmmmjmmm love that
-2 mkrlmmlmmm love the
-13 mlolmmkmmm love this
5 mgyjmmkmmm love to
6 - love with
-14 mmallmymmm love you
37 mmlmmmommm loved
37 - loved it
-3 jlklmmymmm lovely
5 mlklkjmmyl loves
-7 mmllllmmvl loves me
18 mlmomlmmmm low
0 mlmomlmmmm low $
17 - low>w
-2 lllkpnmllm lower
-5 mlakkmylml luck
-5 mlbllmymmm luck $
-57 paeyhgqlmi lunch
-31 tjitkkklml lunch $
-20 mllplmkmmm lunch break
23 - lyon
2 lnvoipillk made
-10 msojmllmmm made $
12 mkumllmmmm made a
31 - made it
-14 mlmllrmmll made of
-24 mlgtmllmmm made too
13 - madrid
-5 momlmmmmmm mail
-25 mmlqmllmmm mainly
16 - major
46 - majoring
46 - majoring in
-63 nydipoakwc make
-54 jstijklkmi make a
-4 lfbukmkumm make it
12 mnmmlmlmmm make me
25 - make my
-2 mrlmlmljmm make that
4 kgyjulaimk makes
-3 llklvlkmmm makes a
-5 mjylfmfkml makes sense
-5 lyijljgmmm making
-24 mvmflkmmmm making a
-1 mjmnmmmmmm mall
-1 mjmnmmmmmm mall now
-4 ymklqmkkml mammals
-4 ymklqmkkml mammals $
5 ljllgqmmll man
13 - man $
-14 losjlkkmlv manager
-60 mnlknjkkkq many
-12 lrlkiulmmm map
-12 lrlkiulmmm map $
41 mjmlwmmmmm marathon
6 - marathon in
8 - march
8 - march $
-81 aayaaryaya mark!
-6 lljigmxkmy mark:
-12 yaaaaaaada mark?
20 mlmfvmmlml market
14 - market $
8 mnmmmmmmmm marketing
36 - married
26 - married $
2 - married in
-23 llmloplmmj mars
-23 llmloplmmj mars $
41 - martin
2 mlmmiummmj mary
8 mlmmmmmmmm master
-10 mwlllllmmm match
-10 mwlllllmmm match $
-5 mnmlmlmmmm math
11 kvlmlllmmm maths
-48 mqmjlmmmml matrix
55 olpkklmmmm may
50 nmmmlmmmmm may $
6 - may 0
-19 mkiqklvklk maybe
-19 mkiqklvklk maybe $
94 ayyyaoeawa me
-33 argpayyili me $
-18 lyqkhkhjml me a
-22 mpplllkhml me an
-10 mmllllmmvl me and
29 mimsmmllmm me at
22 - me even
17 - me for
-1 nkmmmmmmmm me how
-33 mllpmimmsl me i
6 - me in
0 ujmmlmmmmm me is
-2 lkjlmllymm me questions
6 mmnmlmlmmm me see
26 - me she
2 mnmmlmmmmm me ten
9 lllmollmml me that
-2 hsrklmlgmm me the
31 lsmivllllk me to
-17 mlmomllmmm me today
-16 mmmnmlmmmm me up
12 ljmxmmjmmm me when
-8 muhlmklmmm me with
-3 kkrrimlmml me>-ing
25 - me>-s
0 ujmmlmmmmm me>AUX
30 lkjlmllymm me>CHAT
12 lllmollmml me>DEICTIC
-33 mllpmimmsl me>I
-13 mllrjmlmmm me>LASTING
-17 mlmomllmmm me>NOW
26 - me>THIRD
11 mglxmmjmmm me>WH
-18 lyqkhkhjml me>a
-22 mpplllkhml me>an
-10 mmllllmmvl me>and
29 mimsmmllmm me>at
17 - me>for
6 - me>in
6 mmnmlmlmmm me>see
2 mnmmlmmmmm me>ten
-2 hsrklmlgmm me>the
31 lsmivllllk me>to
-16 mmmnmlmmmm me>up
46 lrvehqlglk me>w
-11 mngmlmtkml meal
-25 qnyejjekml mean
-5 juokllilmm mean $
-1 sknmllmmmm mean the
8 mnpmjmlmml means
8 mlrmjmlmml means a
-12 liwjljmmmm meant
-12 livkljmmmm meant the
17 qmlmlmmmmm meat
12 mklmjmmmmy media
5 - medical
-3 mpllmmmmmm medium
-20 ogbyiislli meet
-9 llcykkummj meet you
-51 jmjyaiekmv meeting
-15 kllygkhlmk meeting $
-5 mmmokmmmmm meeting is
21 - meeting with
9 - member
-11 mjllnpmmlm memory
-14 llllqmllmi men
30 - mentor
-13 momkmmmmml merge
-4 miotmmkkml message
-4 mjktmmlmmm message $
14 - met
1 - met my
1 - met>MY
27 - metric
27 - metric units
-1 mlmmpmlmml mg
7 mkmjtkmlml middle
20 - midwife
20 - midwife $
28 mmoimmmmmm might
9 - migraines
7 - migraines when
1 mrmmlmllmk miles
1 mrmmlmllmk miles to
-26 hyjxcjiimj milk
-17 mwkpkkjlmk milk $
-13 mjmmpnmmll million
-33 npthijskkl mind
-43 lqthjjtkkl mind $
23 msmlmmkmml mine
-14 mgkwllllmm minute
-14 mgkwllllmm minute $
2 lphrplillh minutes
40 lliyjmjlml minutes $
-25 mtmgmlmmmm minutes and
36 - minutes each
14 - miscarriage
3 mmellmvmmm miss
6 - miss my
-3 mmellmvmmm miss you
-21 lgfwklslmm missed
-5 likulmllmm missed the
-1 mjymklmmmm mistake
-5 lpkmwlkjmj mistakes
-5 lpkmwlkjmj mistakes $
-2 lmslllclmm misunderstood
-3 jklmyjimmj mix
-3 jklmyjimmj mix>w
-12 myjjimljml mode
-12 myjjimljml mode $
16 - model
-8 lpjnlkrlll mom
5 - mom 's
-25 mllomllmmm mom is
-19 mgljllxmmm moment
-18 mhlomlmmmm moment $
-13 mjkteljmmy monday
-19 mlmkimlmmy monday $
7 - monday at
4 mmmlpmmmml mondays
-3 mmmlpmmmml mondays $
7 - mondays and
1 iylaqmjllg money
-24 jomlinmmmh money $
25 - money and
-11 momlmmmmmm money from
23 - money to
-11 mlmlnlmmml mongolia
47 mjmmoolmmk month
40 mkmmmolmmm month $
-12 mjmldkwmwl months
-7 mkmmkkmmwm months $
-12 mmmlfmwmmm months ago
-39 mjltmllmmm mood
-38 leieykllli moon
9 ljliyplllj moon $
-47 giyhhsbylg more
-35 kolnpviiml more $
-19 lyjljlmmmm more about
-6 mriljmirmk more formal
51 mklmlmlyml more than
62 ldaxklykll morning
35 leayllykmm morning $
7 mmlpmmlmmm morning i
29 - mortgage
15 - mortgage $
-16 lekfujiply most
0 mnmlmlmmmm most $
1 - most is
-5 mkmlnlmmmk most of
-20 mkmjwlmlll most people
42 - mostly
16 momlmmmmmm mother
-22 momlmmmmmm mother 's
6 - mother is
11 - mother-in-law
-31 mflnlmlmmy motivated
-1 mkmpmmmmmm motivated and
5 mklllwmmmm mountains
35 pommmhlmml move
33 - move to
42 - moved
29 - moved to
-20 ohkqofilml movie
-4 pklpiljmmm movie $
15 - movies
0 mmmkmjmmtm moving
17 - moving back
-20 mmmkmjmmtm moving to
-19 mumlglmmml mr
-38 mumlglmmml mr petrov
-19 mumlglmmml mr>w
-2 tchyehmili much
-13 mkfyjlimmm much $
-9 mluokmflml much better
-36 lklkvhmmml museum
-48 mllktjmmml museum is
19 mkmrmmkmmm music
-29 jyjqaohjxo must
-8 mlolgmlmmx must 've
-3 lqqlsljpmh must be
10 avaxaynoxa my
4 - my 0
-4 mpmlmmllml my account
9 - my ankle
13 mqmkllmlll my app
7 mkmpmmlmmm my arm
1 - my aunt
56 mlmmmmmmmm my back
-10 mjlfmlymmm my bad
-19 mimrlklmmm my battery
27 - my best
10 - my bike
-51 yrlamklmml my bill
67 - my birthday
16 - my blood
-37 mjjuljkmxl my boss
1 - my bro
1 mlmmknmmmm my brother
20 - my budget
-13 mklpmmjmmm my bus
13 - my business
4 mlmpmmlmmm my car
-28 lykeklklmm my card
4 mlmpllmmmm my cat
-30 mcmciyllml my character
-27 mlrmlmlmmm my childhood
22 mimrmmlmmm my class
-31 oplglkmlml my code
7 mlmplklmlm my coffee
-6 mslllmmmmm my colleague
9 mommmmlmmm my company
8 - my cousin
1 - my coworkers
16 - my dad
25 mmlpllmmmm my daughter
1 - my degree
1 - my divorce
22 - my doctor
7 mkmnkolmml my dog
-5 mwmemllmmm my dough
1 llmjjulmkl my dream
23 - my driving
-1 mlmqklmmmm my ears
-10 murkkiklml my essay
25 - my ex
-22 mikyjljlml my eyes
-25 mllklmtmmm my family
-7 mlmkmpmmmm my father
1 ljyljimmum my favorite
-21 mlmrlllmmm my feet
-16 mklsllmmmm my finger
45 mnjjjklymm my first
-41 msmjkjlmml my flight
-14 mhlsmkkmmm my food
-30 mirdokymlk my friend
-17 msmjllkmml my function
22 - my garage
30 - my girlfriend
5 - my goal
11 - my grandfather
15 mmllumkmmm my grandma
8 - my grandmother
8 - my grandpa
1 - my grandparents
29 mlmnmmmmmm my hair
-5 mjmtjjkmmm my hands
-23 mjmwlkkmmm my head
14 - my home
15 mmolmmmmmm my husband
-16 lqmnlkkmmm my internet
-41 mlkllimmyk my job
-14 mkmqlklmmm my keyboard
-29 mlhtmmjmmm my keys
-11 mlmomlmmmm my kid
14 - my kids
-20 mkmdkylmmm my kingdom
41 - my knee
9 - my knees
24 mqmmmmjmml my landlord
9 mjmqlkmmmm my laptop
11 - my last
5 - my late
12 - my lease
-46 nlmlljlmwm my life
-23 mulhllklml my loop
-28 mkkslkkmmm my lunch
12 - my major
15 mltlmmlmmm my manager
-5 mnmlmlmmmm my math
30 - my mentor
-5 mllomllmmm my mom
3 momlmmmmmm my mother
11 - my mother-in-law
-25 mimklqlmlk my name
5 mlmommlmmm my neighbor
-2 mlmommlmmm my neighbour
11 - my neighbours
-5 mpmkmmmmmm my new
-3 mkmolllmmm my nose
-16 mmmmmnmmkm my novel
29 - my old
-25 jyldlkllll my order
52 - my own
-30 mmlommlmmm my pajamas
-22 nmmommkmml my parents
-27 mmmmmplmmm my partner
-18 mpmkmmmmmm my password
-30 mklqmmmmmm my pen
7 - my phd
-12 lalyjhjmlk my phone
-14 mikemjylmm my pleasure
11 - my policy
-20 mqljrllmmm my professor
-17 mrmjlmkmmm my program
-40 mklpmmlmmm my pyjamas
9 krmjlmlmmm my query
-1 lotklllkml my question
5 - my rent
23 - my roommate
19 mnmmmmmmmm my savings
2 - my school
-6 mjmrlljmmm my screen
41 molllmmmmm my script
40 mlmnmmmmmm my second
15 - my shift
-16 mjlrlllmmm my shirt
12 mkmtlmlmll my shoes
22 - my shop
-11 mlkmllmmsm my sister
26 - my size
1 mlwjlljmmm my son
-16 mkmcmymmmm my spaceship
16 - my startup
9 - my steak
18 mkmpmllmmm my stomach
-3 mkmliqmmmm my story
23 - my student
-9 mhlkmqmmmm my sword
-9 mkmqlklmmm my taxi
-34 mvpfnlkmll my teacher
19 mjsplmlmml my team
-7 mqmllgmmmm my teammate
-16 mlljlxmmml my teeth
24 - my therapist
46 - my thesis
8 - my third
3 - my time
-32 mhkxkklmmm my train
4 - my two
-10 mlkpmllmmm my umbrella
-42 mkmkqjmmlt my uncle
40 - my wallet
-19 mljrmmmmmm my way
22 mnmlmmmmmm my website
6 - my wedding
-14 mlmvkllmmm my whole
1 miuojkmmrm my wife
-3 mlmnmmmmmm my wifi
5 - my work
26 lhpolilmvk myself
-12 lhpolilmvk myself $
49 - nadia
23 mnnhdnilkr name
-12 mmnlmmkmmm name $
-31 nomkmmlmmm name for
22 mimklqlmlk name is
5 - named
-4 lsrlilldmm names
0 mnmmmmmmmm nan
-38 lehyjklmmm nap
-19 lfiyjllmmm nap $
-14 lmllsmlmml nature
48 - navy
45 - navy $
19 mklrlimkmm near
8 mklrlimkmm near the
-10 momkmmmmmm nearby
-10 momkmmmmmm nearby $
18 - nearly
18 - nearly blind
7 - necklace
-112 jyaueaayha need
-5 bmmqmmmmmm need $
-2 mtkkmmmimm need 0
-18 jvdindkglk need a
-3 mvlfmmlkmm need an
-2 slmqklmlml need anything
16 - need glasses
-12 msljmlmmmm need help
-9 mjjykmjjml need sleep
-18 mjkslmmmmm need some
-26 lwfgjimymm need the
-26 tsjkeijklg need to
-2 mrmlmmlmmm need you
-7 jpplmmlmlm needed
19 lymiakklmk needs
-43 mymkgllmml needs a
-4 myllfmmlml needs to
5 mlmommlmmm neighbor
5 mlmommlmmm neighbor is
-2 mlmommlmmm neighbour
-3 mlmommlmmm neighbour is
13 mlmpkmmmmm neighbours
5 - neighbours $
-10 mlyijmakmk neither
-10 mlyijmakmk neither $
3 - nephew
12 lljtmmmmmm nervous
-7 jkyayvijif never
12 - never been
-20 msmklmkmmm never ends
-19 mrmjmkmmmm never got
14 - never had
-17 mlykfmkmmm never heard
-9 mmnmmmmmmm never knew
17 - never learned
-12 mlokjkvlml never mind
-15 mljmsllmmm never spoils
-6 mlpmklmmmm never thought
-17 mktlllmmlm never tried
48 oogdvhyjlp new
7 - new flat
8 mmllkmvmmm new job
-17 mnmlnlmmmk new phone
4 nlmmmmmmmm new puppy
-9 mljlllvmmm new year
4 mmmmnmmmml new zealand
65 mmllqmmmmm new>-s
8 - new>HOME
-24 momkmlmmmm new>PET
-8 mljlllvmmm new>SPAN
8 mmllkmvmmm new>WORK
-13 pqmixihkmf new>w
11 - newborn
-27 mvljmmmmmk newsletter
-27 mvljmmmmmk newsletter $
54 mybdjtghli next
5 nvjjlmimmm next $
-1 mtkgkwmmmm next chapter
10 mlmmommmmk next month
-2 mtimlmlimm next question
-8 mqlkmmmmmm next to
22 - next week
12 - next weekend
9 - next year
-13 bjchdlyklk nice
0 mmdllmxmmm nice talking
0 lmkklmxmml nice to
38 kbcyernllh night
-16 lddyjjjmml night $
19 mmlmmmqmmk night and
4 mlmllqmmml night my
27 - night owl
-8 mmmmomllml nights
25 - nimbus
25 mikgyllmml nine
35 mmmjrmmmmm nine $
40 hjyagsynle no
-1 ljlilksoml no $
-26 mrkplmkmml no change
8 - no friends
-3 morlmlmkmm no i
31 - no kids
18 mlmmmnmmmm no money
-3 mmomlmjmmm no that
8 mmljjmxlml no>-s
-7 mmtkjmimmm no>DEICTIC
-3 morlmlmkmm no>I
40 - no>KIN
8 - no>PERSON
-6 kmcluwqrli no>w
-47 khbyrtgjmk nobody
16 mmlremmmmm nobody at
-10 kkmlgulmml nobody knows
-20 xvfklkllmm none
-12 yngmlmmmmm none $
24 - nonprofit
12 mmlnmmmmmm noon
-2 nlmmlmmmmm normal
-1 mklllwmmmm northern
12 - northern lights
-10 plmlpklmmk norway
-3 mkmolllmmm nose
-17 mkmolllmmm nose is
39 oayafairoa not
-3 mmnlmmjmmm not $
44 llemvmqmmm not 've
18 mhukqllmmm not a
18 - not afford
-8 mmolmmllmm not agree
13 lmrimmjlmm not believe
-12 lmmkumklml not buy
-6 lmojrmhlmm not care
-4 kmltlmlmmm not come
-1 mmplmllmmm not compile
24 - not concentrate
-30 llugmmlmmm not convinced
-17 mlqrllmmmm not decide
13 - not drive
37 qmlmlmmmmm not eat
-40 mlbymmhlmm not find
5 mlipmmmmmm not finished
-8 mpklmlmmmm not found
-10 mlsgmmlmmm not four
-17 lopkmlllmm not get
-2 mlmqmmlmmm not go
-4 mlujmmmmmm not had
-3 mlfymllmmm not hear
11 mlrlkmkmmm not help
-15 mmismmlmmm not home
-5 mmlpmmmmmm not in
-55 sndykjjlkm not know
-1 mrkkmmmmmm not let
24 klqlmmlfmm not like
7 - not love
4 - not married
-7 mmuimmjmmm not mean
23 hmjmmmvlmm not much
-29 llmllslwlm not need
-6 mmxgmmllmm not open
8 lmilmmymlm not own
4 - not pay
4 mmmtlmjmmm not pick
-12 llthplkkml not read
-1 mmrllmjlmm not really
-15 mmqkmmlmmm not say
-29 jkyallikmm not see
11 lmdosmhkml not sleep
-9 mljpmmlmmm not slept
1 - not spoken
33 - not stand
-5 mmeummmmmm not stop
-23 ykqgmklmmm not sure
45 mmllumkmmm not swim
-13 mlhsmmjmmm not talk
-2 slqlemjlmm not that
-20 iluklllkmm not think
20 - not trust
-14 yloilmllmm not understand
-2 ilullmmkmm not wait
-5 lmemmmlymm not want
-4 lmrjmmlmlm not what
-21 lsvdilllmm not work
-4 ltmlmlmmmm not working
-8 kkmmlmgymm not write
44 llemvmqmmm not>'ve
-3 kfpolmlsml not>-ed
-26 lmlpkmkmml not>-ing
33 mmrllmjlmm not>-ly
4 - not>CONDITION
-20 ylnhelilmm not>DEICTIC
-12 mmismmlmmm not>HOME
34 klqlmmlfmm not>LIKING
18 lliqmmlmmm not>MOOD
-4 lmrjmmlmlm not>WH
-25 kyvchkllmm not>WORK
18 mhukqllmmm not>a
-12 lmmkumklml not>buy
37 qmlmlmmmmm not>eat
-17 lopkmlllmm not>get
-2 mlmqmmlmmm not>go
-4 mlujmmmmmm not>had
-5 mmlpmmmmmm not>in
-1 mrkkmmmmmm not>let
8 lmilmmymlm not>own
4 - not>pay
-15 mmqkmmlmmm not>say
-29 jkyallikmm not>see
-68 mahyldyysf not>w
-6 kspciuopkj nothing
-13 mljfgwylml nothing $
13 mkllrlmmmm noticed
13 mkllrlmmmm noticed that
6 mlmjummmjl novel
36 - novel about
-1 mlmmpjmmml novels
-7 mlmmpjmmml novels $
-44 mmmkslmmmm november
-44 mmmkslmmmm november $
-27 fyxkedagie now
-25 lyfkihakki now $
18 kstnlllkkl now i
-4 molllmmmmm now it
15 - now on
-10 mlkommlmmm now talk
-9 omllmlmmml null
0 jpqejioyll number
-24 mqsgkkpwml number $
18 kqmmmmmmlm number is
-10 lwkkjgmlmm numbers
-1 mplmkmmmmm numbers $
74 - nurse
13 - nursing
22 - nuts
35 pollmmlmml o
-5 pollmmlmml o clock
-5 pollmmlmml o>w
5 - oakland
5 - oakland $
10 - obsessed
10 - obsessed with
18 - october
16 - october $
-5 mkplrlmmlm octopuses
-5 mkplrlmmlm octopuses 've
2 axyasykajp of
-28 iqllmlmmmm of 0
42 wlkmjimlmm of a
-5 mllnpllmml of coffee
19 - of college
41 - of five
17 - of flying
2 - of four
-14 mlmllrmmll of glass
26 - of hearing
20 molmmmmmmm of heights
-1 mlmlmqmmmm of how
-14 mtljlmlmml of integers
-43 lcxplklmlm of it
2 - of july
6 - of law
-14 mlkrlllmml of milk
-11 mlmlnlmmml of mongolia
2 - of music
51 knqjkiqlwl of my
-5 mhmmkmmmmx of our
-4 mnnllllmmm of that
-19 jyaqkqjhlf of the
-15 mmsrkqjmkj of them
-34 llmllylmll of this
-1 lwllkmlmml of those
38 mommmlmmlm of three
8 - of thunder
-42 mellwkmmlk of two
42 - of us
7 - of work
-5 mplklmmmml of x
-5 clxfmknmmm of you
41 mmknnmmmml of>-ing
11 lypgjlklli of>-s
-28 iqllmlmmmm of>0
-82 jmxlgvjljk of>DEICTIC
49 kiqiihqlww of>MY
14 - of>PET
2 - of>PLAY
21 - of>SPAN
-34 llyqeqhlkh of>THIRD
42 - of>WE
-1 mlmlmqmmmm of>WH
-40 mrmkmmmmmm of>WORK
-31 clydmkmmmm of>YOU
42 wlkmjimlmm of>a
6 - of>law
-19 jyaqkqjhlf of>the
-42 mellwkmmlk of>two
-17 meahywveiy of>w
-5 mplklmmmml of>x
-15 kjeyjkghlj off
-17 lmlyilklml off $
-11 mlmkqmmlml off in
15 - off my
-26 lkhylmkmml off to
15 - off>MY
-11 mlmkqmmlml off>in
-26 lkhylmkmml off>to
12 milsmmmmmm off>w
-34 mjyajlkmmy offer
-8 mkycmmlmmm offer $
16 - offered
7 - offered me
-12 lhixjkjmls office
8 mmjslmkmmm office $
-12 mllpmlmmmm office today
-3 ljylimclml oh
23 - oh and
23 - oh>and
54 - ohio
36 - ohio $
20 oimrfhujli okay
-9 slhokkokml okay $
5 - okay a
-17 kkpulkemll okay i
-1 mmslkmjmmm okay that
69 tqgeayrllk old
-19 llilknylml old $
1 - old school
18 - old westerns
63 - old>-s
1 mkmmbummmm old>PERSON
1 - old>SPAN
10 mpjhjyylml old>w
4 - older
15 - olive
15 gqayfajafy on
-47 lphxlkngml on $
15 lellprkmml on a
8 - on coral
-5 nkmkvmlmmj on friday
6 - on fridays
-28 mglwmkmmmm on hold
-17 momlmlmmml on line
-2 mklpmmlmmm on me
-10 mjmjhllmmy on monday
4 mmmlpmmmml on mondays
-64 kjhykhilll on my
48 - on our
1 - on parental
-23 mlmmfmlmmw on port
12 - on saturday
-9 mnybmmmmmm on step
21 - on sugar
7 - on sunday
-23 mlmmqkmmmm on sundays
10 nflyhdmjjf on the
-3 lolkmmmmmm on this
8 - on thursday
5 - on tuesday
18 mmmmmmlmmm on weekends
-9 mqjqmkllmy on your
19 mvmlhqlmmk on>-s
37 mhmhplkmmy on>AHEAD
-24 mpmimkmmml on>CODE
-15 lmaqmkymmm on>DEICTIC
31 mllktjlmml on>LASTING
-17 kjhykhilll on>MY
-58 llllgulmll on>THIRD
-9 mqjqmkllmy on>YOU
15 lellprkmml on>a
-2 mklpmmlmmm on>me
10 nflyhdmjjf on>the
28 lwwdniilmt on>w
3 kkkmsuhpml once
-1 llkmvlhpml once $
-15 seyakejtff one
-22 jayhegojkk one $
49 - one day
-9 mkvinmmmmm one in
-15 mkujimlmmm one is
-2 lydljmjimm one more
26 mklmmsmmkm one of
-1 mxqljmijmm one please
-10 lsitllolmj ones
-9 lkjumlommj ones $
-29 mklsllmmmm onions
0 lumillllmk online
-9 mpmjmmmmmm online $
6 mrmmlmmlmk online shop
-39 oadeneyylt only
-24 mimmgllmmu only $
9 - only child
-1 malmmmmymm only reply
-11 klslnojjli open
-22 mmlrmmlmmm open $
-27 lgvjjpkkmk open the
10 mrkkhrmmmm opened
5 - opened a
-12 mrkkhrmmmm opened the
-43 ljlhhymllk opens
40 - operation
40 - operation $
-37 llrlmmljml option
-33 mkulmmllmm option b
20 yikkglyomf or
-18 qmmlhmylmh or>w
-49 hviiisigws order
-30 krljmkllmm order $
-3 mtlhkmkmmx order has
-79 ayaaamlyaa orders
-4 byaaaaayja orders none
-67 iyaafywpdc orders own
22 - organising
10 miuimlmmmm original
24 - oslo
-14 lbynlklkmm other
-3 mknlmlmmmm other one
7 - other weekend
22 kmhfyeukty our
1 - our anniversary
2 - our baby
8 - our company
6 - our dog
26 - our first
15 - our flat
19 - our house
-25 mjmlklmmms our office
23 - our roof
17 - our school
-10 mfmwlmmmmj our table
-27 mimllmmmmy our team
-5 nakydxeike out
16 efxwbwgklk out $
7 mvmhmmmmmm out and
-18 linyjlkmmk out for
-8 mmmkqmmlmm out in
7 - out last
-42 mfgyisimml out of
0 mmmnmmmmmm out to
-24 mlkqmllmmm out with
33 mmjnmmmmmm out>DEICTIC
-9 mljqlmklmm out>NOW
10 ximkmmmmmm out>WH
7 mvmhmmmmmm out>and
-18 linyjlkmmk out>for
-8 mmmkqmmlmm out>in
-42 mfgyisimml out>of
0 mmmnmmmmmm out>to
-6 mjomklwmmk out>w
-8 mkjmjlmomq output
-59 mkfykjhmmm outside
-51 mkiukkkmmm outside $
-12 mklslkmmmm oven
-6 lhiyfmllkl over
0 mkmpmlmmmm over my
2 mlmnlnmmlm over the
-23 mliumilmmm overslept
0 mmmmmmlmmm owe
1 - owe my
1 - owe>MY
27 - owl
27 - owl $
48 lhgkluymtl own
13 ljkllwkmlm own a
12 - own pasta
-25 llilmlymul own>DEICTIC
13 ljkllwkmlm own>a
29 - own>w
16 - owns
-15 milsmmlmmm packing
-45 lyjajjklmj page
-20 mxkelllmmk page $
-11 mtlhmmmmmm pages
43 mmmmnmmlml paid
0 mklmulmmml pain
25 mlrllmlmlm paint
21 lmpmmmmmmm painting
-9 mnmlmlmmmm pair
-9 mnmlmlmmmm pair of
-30 mmlommlmmm pajamas
-30 mmlommlmmm pajamas $
-20 mnmomlmmmm pancakes
11 - pandemic
11 - pandemic $
17 - panic
3 - panic attacks
1 mllpmmmmmm paper
-9 jyskjllamm paragraph
0 jxillllfmm paragraph $
-1 miylkmmlmm paragraph is
42 mklmlmlyml paragraphs
-13 mgmumlmmmm parcel
1 - parental
1 - parental leave
-9 nmmommkmml parents
-31 nmmmmmmmmm parents $
29 - parents 're
9 - parents about
7 - parents that
-35 kymldgklmj paris
-13 nvmldhkmml paris $
0 llkgtklmxl park
-20 miksmmlmmm parked
0 mmmkgvmmmm parrot
-69 kyyaxjgklj part
14 - part of
-36 mollukimmk part two
-27 mmmmmplmmm partner
-32 mmmmmplmmm partner $
-9 mnmnklmmmm party
-20 mirgmxlmmm pass
-20 mirgmxlmmm pass $
48 - passed
6 - passed my
20 - passed the
11 pkmmlmmmmm passport
11 pkmmlmmmmm passport $
12 mylellkkmm password
-9 mylflmlkmm password $
24 - password is
28 mllrlmmmml past
-5 lkirtmkmml pasta
-6 mmkrlmkmmm pasta $
-9 linjylllmk patient
-1 mlmmbmykml paul
-1 mlmmbmykml paul $
-5 rylflglkll pay
-17 lumgmlmmmm pay my
-17 lumgmlmmmm pay>MY
6 mljjwmmlml pays
-16 mljjwmmlml pays off
-13 lqsemllmmm pdf
-7 lnsgmmlmmm pdf $
-20 lkjowmlmmk peace
-20 lkjowmlmmk peace $
-30 mklqmmmmmm pen
-16 mlljtmjlml penguins
26 hfabyhchkb people
30 mlllrmmmml people $
-17 llllvmllmj people 're
7 - people call
20 llmlrmlmmm people who
-22 mrmkmlmmmm peppers
-41 mqlllmlmlk percent
-40 mtllmlmmmm percent $
-6 mlqlslflml perfect
-6 mmplsmflml perfect $
31 mimmlmmtmm person
31 mimmlmmtmm person $
1 - perth
1 - perth $
3 - peru
19 - pete
-38 mumlglmmml petrov
-38 mumlglmmml petrov $
14 - pets
29 - phd
-78 kafygbglkx phone
-50 ldiykjkmll phone $
-32 mkloiklmmy phone in
5 mjmqllmmmm phone is
7 mqmkmlmmmm phone number
-18 lvldpllkmj phones
-36 lnllpllkmj phones $
-1 jnxkmmfmmm photo
-1 jnxkmmfmmm photo $
-6 - photosynthesis
20 - physics
20 - physics $
3 - piano
1 - piano $
-39 likyetilmu pick
-35 mflwetilmu pick up
-36 mqlkmllmmm picking
-17 mqofpllmml picture
-14 mtoglllmmm picture $
31 - pilot
-22 pohsllgkmk pizza
-6 mlmqmmjmml pizza just
-6 mmlnmmlmml pizza tonight
23 vmilmlmmmm place
12 - place $
-35 ltlkklkkml plan
-12 mpmllmkkmm plan for
-63 mhlkxxlmml planet
-31 mkmjyllimk planets
11 mpmjmmmmmm planning
-13 ummklmkmml plans
-5 mnmlmmmmmm plans $
-8 timkomlmmi plant
18 momlmmmlmm plants
-30 mhmrmmmmmm plate
24 mymllkjkmm play
-25 mlmpkmmmml played
-40 mklomlmmmm playing
8 mmmlumklmh plays
43 - plays the
-8 cyeaafqylc please
-52 kyhaahyylg please $
-4 mfllmmjwml please be
-5 liuejjylmm pleasure
-14 mikemjylmm pleasure $
6 smlmkmlmml plumber
28 - podcasts
-45 ldyhijkyml poem
-13 mnmkmmmmmm poem for
-13 lkybllcmmm point
-13 lkybllcmmm point $
0 mfmmhmlyml points
1 mjmmimmqmm points $
27 lmlmrmmmmm policy
9 - policy number
-24 mnmlemlmmw port
-23 mlmmfmlmmw port 0000
16 mjmkmmmmmy position
12 mnmmmmmmmm position $
-26 momnljlmml post
-3 mkmpmlmmmm post office
8 - postgres
-6 mlmokjmmmm postman
-6 mlmokjmmmm postman $
-36 mvkjmmlmmm potatoes
-36 mvkjmmlmmm potatoes $
14 - pottery
5 momlmmmmmm pounds
24 - practice
-6 mhyilllkmm prefer
-17 mkqkllmlmm prefer the
24 - pregnant
15 - pregnant $
19 - preparing
19 - preparing for
-17 mpmkmlmmmm presentation
-9 pjjjwlmmlm president
-25 mjmkwkmmkl press
-19 mgmkwlmmll press the
25 - pressure
-13 millmuimlm pretend
12 mmmommlmmm pretty
-12 lpllmlmmml price
-2 mnlmmmmmml price $
-3 lmlhulmlml prices
-39 osldllmlml printer
-14 yrfkilllml prints
-2 lqlmjmmmml prints the
9 - prison
8 - prison $
7 - priyanka
-6 lkqtkmjmmk probably
-56 lmrcujvjml problem
-8 miojlmyjmm problem $
-9 mxmcmmmmmm problems
-2 mpjsmlllmm process
-37 lymkfjllmj product
-11 mtmlfkmmmm product is
-20 mqljrllmmm professor
1 mvljilkmmk program
16 mlmlwmmmml programming
43 kxlogjlmmj project
13 momlmjmmmm project $
16 - project falcon
9 - promotion
-5 mhmmjmmmmw propose
21 - proposed
-5 llyflkdmmk proud
-5 mlyfmkemmm proud of
24 nlmmmmmmmm puppy
6 loktlgklyk put
-9 mnmllllmyk put it
-10 mpmnmimmmm put the
-10 lnmlllkmyk put>DEICTIC
-10 mpmnmimmmm put>the
5 - put>w
-40 mklpmmlmmm pyjamas
3 nmklvmmlmk python
-20 mkkfjymmmm queen
8 ktljllllml query
-7 mpmklmlmmm query returns
-75 yrdbijiykq question
-4 ktjkjmjymk question $
-38 mmmlllmmlt question 0
-26 yhjlmmmkmm question about
-2 lsjlllmlmm question is
-2 lpjlmkkyml questions
-32 lkjydklkml queue
-27 yjmnjkklml quick
-25 mhnsjklmml quick $
19 mmmoklmmmm quiet
81 mmmmlnmmlm quit
-1 mmmmlnmmlm quit $
8 - quit his
45 - quit smoking
-27 molmmlmmmm quiz
-29 lplikflmyl quote
-11 mqlkmlmmmm quote for
9 mlllrlmmmm radio
6 - radiohead
-18 mhlmhlkyll rain
-18 lilmhllyll rain $
2 lmjtjmimlm raining
-2 mmkrjmjmmm raining here
14 lkllrmmmmm raise
20 - raise $
5 lklgqrmlll raised
2 - raised by
15 - raised in
-1 mmmkplmmmm raised the
12 - raising
-9 mrkklomlmm ran
-13 mlmkmpmmmm ran away
-12 mlmkmpmmmm ran>w
9 - rare
9 - rare $
-49 mjmixhmmmm rate
-49 mjmixhmmmm rate $
32 ojskmlllmm rather
-11 mmpkmmlmmm rather not
7 - rd
5 - rd to
5 - rd>to
-18 lheysmilml reach
21 lllqlmkmml reached
-7 mjmvjmlmml reaching
28 koqayjjkli read
-4 mlllplllml read $
30 - read a
-1 mlscmmmmmm read it
-10 mkgmxlmmmm read that
-5 mptgmllmmm read the
28 mllnmmmmmm reading
16 - reading $
-19 siayilcmml ready
-9 tlhrilemmm ready $
-1 mkmpmmmmmm ready to
-15 ljmmulmmmk real
6 thyfukekmk really
-11 omqjlmhlml really $
15 - really into
24 mnsdqillmm recipe
25 - recital
25 - recital $
16 uholklkmml recommend
18 oimmlmmmmm recommend a
-20 nyjhkellml red
11 mqmllgmmmm red $
-2 mtllmlmmmm red>DEICTIC
-15 nvkklllmml red>w
8 - reefs
8 - reefs $
-18 nvkijllkml refund
-8 nsmkjllkml refund $
-10 mplkmmmlmm refund for
8 - refuses
8 - refuses to
-19 mlblbmykmk regards
-10 mylijllmmm regex
18 - regional
16 - rehab
17 - related
17 - related to
47 - relationship
5 - release
-4 mmpkmmllmm remember
17 mmnlmmmmmm remember that
-11 ltmllmllml remind
-11 ltmllmllml remind me
-5 mmgummlmmm remote
-5 mmgummlmmm remote $
-2 mrlmmmljml remove
15 mommmmmmmk rent
14 - rent by
-24 mommmmmmmk rent in
17 - rent out
16 lggomkuyml reply
-13 mpjpmmummm reply $
-2 ldjmmlmyml reply with
-24 jtkhkkmmmm report
-9 lqmjmlmmmm report a
-5 momkllmmmm report about
23 - rescue
-22 mhmjwlmmll reset
-18 mpmkmmmmmm reset my
29 mlmkvmmmmj resigned
-34 mhmirrmmml respect
-5 mskkmmmmmm restarted
-18 msjjmmmmmm restarting
-31 mnlgrlmmml restaurant
-13 mllmommmmk restaurants
28 - restore
28 - restore old
-18 kprahjlyml result
-10 kirdillyml result $
-19 mimlklmmlx results
39 mhmmmrmmmm retire
39 mhmmmrmmmm retire at
22 - retired
13 - retired from
16 - retirement
16 - retirement $
-16 molihkllly return
-13 lolkhkmlmy return a
-27 kyjgkkjlll returns
-6 kqmmmmmmmm returns none
-40 mkkmmklmyl review
-40 mkkmmklmyl review i
-25 mmmjsjmmmi revolution
19 mlmlolmmmj revolution $
-56 lnjqojllml rice
-10 okmhlwllml rich
16 mqmhmlmmmm ride
11 - ride a
-54 ycypbeakji right
-24 thymejalmk right $
-16 lifulkkmkl right now
17 mllsmlmmmm ring
-25 mjqlnjmmmm river
-28 mnmmllmmmm road
-33 mnmmllmmmm road $
-35 mkmltjlmkr role
-26 mlmloklmls role of
-34 mwhhlymmmm roll
8 mrmmllmlmm roman
-45 knmlpjmmll rome
-1 jpmmlmmmmm rome $
30 - roof
32 ldjsiyllyj room
-15 lfjsiyllml room $
33 - room is
23 - roommate
-1 mklvglmmmm rough
19 - router
-8 mtllmgmmlm row
-8 mtllmgmmlm row and
-8 mtllmgmmlm row>and
26 - rowing
26 - rowing $
-40 mykglklmll rows
-39 mylglllmmm rows $
29 - ruined
38 lhhxijkmvl run
-27 mklnjklmvm run $
43 - run a
-8 mpklmmmmmm run it
-5 mllpmmmmmm run out
-25 mmjpmmmmmm run>DEICTIC
43 - run>a
-5 mllpmmmmmm run>out
-27 ljjyckkmmm running
-22 mklshklmmm running $
-16 mlkqimlmmm running late
64 mrlklmllml runs
27 - runs on
61 mmmmmplmmm s
21 mmmmmplmmm s>w
-12 momojlmmml sad
0 jlmllmymmm safe
-62 gaycolmkyj said
-11 iiyjmilmum said $
10 mlsjmkjmmm said no
-10 ljjltklmll said that
71 - sail
38 - sail $
-34 mfmllnlmly sales
13 - salsa
25 mimmilmmmy salt
-4 mimmilmmmy salt $
-7 pjmplllmmm salty
-7 pjmplllmmm salty $
5 - sam
-31 hpyadgjglh same
-9 lkygllakmm same $
-9 mookklmmmm same error
-18 lrrjklmlmm same thing
-16 mrkqmillmm sandwich
-10 mmkolmkmmm sat
-10 mmkolmkmmm sat down
-10 mmkolmkmmm sat>w
32 - saturday
17 - saturday $
-11 mvsgfkmmmk save
34 - save 0
21 - saving
19 - saving up
15 mpmlmmmmmm savings
-4 momlmmmmmm savings $
-19 lfgqtnkmyl saw
-28 mglkykmmmm saw a
15 - saw the
-28 mglkykmmmm saw>a
15 - saw>the
-53 rajamvykih say
-28 mlsioljmmk say $
-11 mllhllwmmm say hi
-18 mallmykmjl say i
-2 klklklumml say that
-2 klklklumml say>DEICTIC
-18 mallmykmjl say>I
-12 llkcllymmm say>THANKS
-5 olmlpmlmml say>w
-76 kfyayahkyi says
11 - says he
0 mljjidlmyl says i
-18 llyhimkmlm says it
-20 mvklllmmmm says my
-26 lhujqkmmmm says the
6 mkmllommmm scar
17 - scar on
39 lmlummmmmm scared
32 - scared of
19 - scholarship
64 ltlfukklks school
46 mlmkvllmll school $
15 - school board
22 - school in
13 - school is
1 - school since
-6 jlmmqmmmmj schools
-27 lblxpjjlmi screen
-15 mhmqqkmlmj screen $
-6 mlmommkmmm screen just
40 mujjklmlml script
37 mnmlmmmmmm script $
-4 molllmmmmm script stops
-1 mokmmmmmmm script that
-4 ojmkmommml sea
11 mkmmokmmmm sea $
27 klilwlmlml season
19 lmmlqmmmmm season $
1 mmmmnmmmmm season is
-28 elkyljmmmm seat
-8 eslrmlmmmm seat $
10 - seats
-16 mklpmlmmmm sec
-16 mklpmlmmmm sec $
51 hyyajjikll second
-4 mkmmrmlmmm second $
-19 mjskpmmmmm second chance
-2 mujjmmmmmm second chart
22 - second grade
-14 miwijmlmmm second one
-1 llslllmmmm second step
34 - second year
-48 ahyfchyhlg see
-16 mlpiilwlml see $
-2 iqljlmxmmm see how
-2 llpllmkmmm see it
4 - see my
-2 mmnkmmlmmm see that
-11 kjydrkkkml see the
-2 lkqlmmjmmm see what
-6 kmolmmlmmm see why
-4 kjbrhlylmk see you
-6 llmwhmhlml see>DEICTIC
4 - see>MY
-9 forhkltlmm see>WH
-4 kjbrhlylmk see>YOU
-11 kjydrkkkml see>the
11 - seeing
3 - seeing a
8 - seeing someone
55 - self-employed
28 mkmmmnlmmm sell
20 - sell my
19 - selling
25 mtmlhmmmmm sells
-11 kqxiijlmmm semicolon
-6 lrrjjllmmm semicolon $
18 gyawllkgmm send
-4 mjcymmlmmm send it
5 hvlmmmlgmm send me
-5 miykamekml sense
0 mltldmllmm sense $
-45 lhqrkkjlmy sent
-10 lwiglkkmly sentence
-6 mrkhmmlwmm sentence is
16 - september
16 - september $
11 mlplmmmmmm series
-26 mrlimmmmmi server
14 mmjemmymmm service
14 mmjemmymmm service $
34 mykimmklmm set
3 msmkmmklmm set a
27 msklmmmmmm set the
3 msmkmmklmm set>a
27 msklmmmmmm set>the
-9 mtlimlmmmm setting
-9 mqmimmmmmm setting up
-9 mqmjmmmmmm settings
-51 lrfknylmmm seven
-9 mmkommmmmm seven $
-3 pimlemlmmy shall
17 ljsknlllmk share
24 - share an
-2 lktlmmlmmm share it
-18 lgjrslkkml sharks
-3 lmjksmkkml sharks do
57 iaoybygkyh she
22 lmivilklll she 's
3 - she died
4 mmmnlmmmmm she had
21 mmmpjlmmmm she is
-7 mmlommlmmm she just
-41 mlklkjmmyl she loves
33 mlsimmmmmm she said
-6 mmlqkllmlm she say
4 mmlllummmm she was
-32 mlljukmmul she wrote
-22 mqmimlmmmm sheet
12 - shellfish
30 - shelter
28 - shelter $
19 mlkrmlmmmm shift
10 - shift $
10 - shift starts
33 - shifts
13 mjmlhxlmmm ship
-13 uhkmmmmmmm shipping
-18 mhlslllmmm shirt
-16 mjlrlllmmm shirt $
-12 ltiygkklkl shoes
-14 lvkohlmmkl shoes $
6 mlmplmlmmm shoes 're
16 vpkueklkmi shop
0 tsmkjllkmj shop $
5 mmmojmmmmm shop is
-3 mnkqmmmjml shopping
89 iybihkixmi short
50 lwelpmjjmk short $
-5 jrmlmlmmmm short bio
-20 laximkcymk shorter
-2 lfllolltmm shorter $
-46 roadxhryjf should
-9 lybjaljxms should be
-1 llhmukmlmm should do
11 yklkmkllll should i
-12 millumksml should not
-23 mlrollkhml show
-29 lbgyfkllmk shower
-30 ldjyjlllmm shower $
-16 sljkjlkmlw shows
-25 mkllklmmlx shows the
1 mmkfmmymmm shy
16 - siblings
16 - siblings $
53 mmiqmmmmmm sick
-54 lvlimklmml sides
-41 momlklmmml sides 0
-1 mlllkmmmym sign
26 nmmmgmmmmm signed
9 - signed up
-29 lilisuklmk silver
-13 lbmoimiyml simple
0 mklmlmknmm simple words
55 lhhjakylle since
8 - since 0000
7 - since he
26 - since i
6 - since january
6 - since march
22 - since my
1 - since she
3 - since spring
41 - since the
-45 ljjjdlymlf since we
12 - sing
12 - sing in
2 - singapore
16 - single
-20 okmpkkmmml sink
-20 okmpkkmmml sink $
23 mmmlimylmh sir
-11 mlkmllmmsm sister
19 - sister $
-15 mmmnmlmmmm sister is
21 - sister just
7 mkmmnlmmmm sisters
5 mkmmnlmmmm sisters $
0 mkdplmyjml sit
-23 mglulkmmmm sitting
-17 mhmsmlmmmm sitting in
66 lslnogmmll six
-21 ltlnkjmmmm six $
30 - six foot
6 - six months
5 - six years
30 - six>SPAN
32 - six>w
-8 mtiqfklhms size
-9 mlksllmimk size $
44 - size 0
7 mfftlllymm skip
16 - skip breakfast
-15 mlktmilmmm skipped
-2 lmpmlmmmmm sky
-11 paayjlwekg sleep
-61 kabyrmhklk sleep $
13 mlmukmjkml sleep badly
4 - sleep in
-11 rlligmyjmj sleep well
-7 lliyllfmml sleeping
8 - sleeping since
31 - sleeps
-23 mlismmimmm sleepy
-23 mljqmmjmmm sleepy $
-36 mkdymkjmmm slept
-23 mvmkillmml slide
-32 mtmjillmml slogan
-18 kkmlrklmml slow
-2 mkmnllmmmm slow today
-7 molkkvmmml slowly
33 ljkfiuylmj small
-9 mlmilvmmmm small but
0 mllmqlmlmm small town
-15 lmkktkmmml smarter
-15 lmkktkmmml smarter than
-6 mlllmwkmlj smile
39 mmjiymjlmm smoking
45 - smoking $
34 - snore
34 - snore $
-52 manyaeafua so
-21 llvamlylmm so $
7 mklpmmmmmm so far
-1 mmitmmjlmm so full
-2 lmuelmkmmm so glad
-4 mmsgmmjmmm so happy
11 - so he
-4 mlkolmkmmm so hot
13 qmkmmmmmmm so how
23 mlmrlimmlm so i
-22 mmlomkmmmm so long
-5 llktjmpmmj so much
-4 mlmngummml so the
-1 mmlolmmmmm so tired
3 - so we
4 nmmkmmmmmm so what
25 rmmmmklmmm so you
-16 mlfyhlhlml so>-ed
0 mmomlmlmmm so>-ing
-2 mnlnlmmmml so>DEICTIC
23 mlmrlimmlm so>I
-15 jjjyilblll so>MOOD
0 lmtllmimmm so>PRAISE
11 - so>THIRD
3 - so>WE
17 rmkkmmlmmm so>WH
25 rmmmmklmmm so>YOU
7 mklpmmmmmm so>far
-4 mlmngummml so>the
-15 jhsxdjhklh so>w
-19 mklqmlmmmm soaked
-11 mimqmmmmmm soap
9 - sober
12 mklmjmmmmy social
12 mklmjmmmmy social media
-27 lhmsmkmmmm sofa
-22 mmybmlhmmm sold
-5 mqlkmmmmml solve
-52 kyikqgkhmj some
-1 lmfjvmjlml some people
3 mllgymjmml someday
3 mllgymjmml someday $
12 jukjrllmml someone
-62 qcyhesfklh something
-8 mhnrmmkmmm something $
-5 milhkkymml sometime
-5 milhkkymml sometime $
-10 lmkkkmqmml sometimes
-22 lmkkkmqmml sometimes $
8 mlwjlljmmm son
9 - son $
1 - son he
-15 mmlnmmmmmm son is
4 - son wants
7 - son was
-15 momljelmvm song
-26 millhnmmql sons
-30 mkmmhhmmsl sons $
-33 kkgailykmj soon
-33 kkgailykmj soon $
60 mlmnmmmmmm sore
-17 lpfiikylmk sorry
-4 mmmjmmommm sorry i
-4 mrqkmmimmm sorry to
-10 ixmllmliml sort
-5 lghlimlymm sound
-5 mikllmmtmm sound more
-30 lsyhamcemk sounds
-10 mltmlmhlmm sounds like
-10 mthrjllmmm soup
-8 milwjllmmm soup is
-28 mrllimlpmm sources
-28 mrllimlpmm sources $
-23 mjmbmylmmm spaceship
-16 mkmcmymmmm spaceship is
-30 mmmkmjmmtm spain
-30 mmmkmjmmtm spain $
-22 lqmlmmlaml spanish
-6 mqmmlmlaml spanish $
14 sqlklmkmml speak
1 - speak at
-29 lrlkmmmmmm speak to
-25 msketklmmm speech
-12 mpmimmlmmm speech for
5 - spend
7 - spicy
7 - spicy food
-4 mlmvhllmmm spider
-19 mjlrlllmmm spilled
-19 mjlrlllmmm spilled coffee
5 - split
-15 mljmsllmmm spoils
-15 mljmsllmmm spoils $
22 mlmlkmsmml spoke
-19 mmmlnmmmml spoken
-19 mmmlnmmmml spoken in
34 - sports
29 - spring
29 - spring $
21 mnmmmmmmmm sql
-22 mijrrlmmmm square
3 - st
33 - staging
-12 mlmrlimmlm stairs
-12 mlmrlimmlm stairs $
33 - stand
18 mimpmmmmmm standing
23 - standing desk
9 - stanford
2 mlmjwlmmmm star
-14 nmhyihfvmk start
-7 olmllmmmmm start $
4 - start my
-2 mollljlwmm start with
45 mlmmfmlmmw started
17 - started a
8 - started running
28 - starting
9 mmlpmmmlmm starts
13 - starts at
28 - startup
22 - startup $
-17 lhkwmmlmmm starving
33 - state
-21 plkkokllmm station
-21 pmlkokmlmm station $
-29 uniklillum status
-6 unklljllmm status of
-4 kflygmlmmk stay
4 mhmsmmmmmm stay in
-21 mjjulmkmml staying
0 mlmolmlmml staying in
3 - staying with
-1 mpmmmmmmlm stays
9 - steak
6 - steak rare
-51 jryaekhymh step
-6 ljqjgkiymk step $
-29 lylcljmkmk step 0
-5 lkkkhliymk step by
-7 mimkmpmmmm step into
-5 pjmlmmmmmj steps
10 - stick
19 kkyogjaklk still
-13 mmlnmmlmmm still 've
-30 mljplmlmmm still at
-8 mmrimmlmmm still do
-5 mmkqmlkmmm still in
12 - still live
-1 mmhummjmmm still waiting
-3 mmyalmjmmm still wrong
-12 mlmfvmmlml stock
-12 mlmfvmmlml stock market
11 - stole
76 mlllmwmmmm stolen
18 mkmpmllmmm stomach
-16 mkmpmllmmm stomach is
34 lecymklmll stop
-12 lfkumlmmmm stop $
-5 mmeummmmmm stop thinking
15 - stopped
14 - stopped eating
-4 molllmmmmm stops
-4 molllmmmmm stops after
-26 lilmqkmmly store
-15 mlmlvllmmk stories
-45 ktpeokjelk story
-19 lnqhwjkeml story $
-3 mkmliqmmmm story the
-40 lllixkllml strange
29 - street
12 - street $
31 - stress
31 - stress $
-14 mmmommlmmm stressed
-7 lrlkkmmmml string
0 mmlmmmmmmm string $
36 - stroke
14 - stroke last
9 - struggling
-49 lmuuehilmi stuck
-26 molsiimmmj stuck at
-23 mkjyjljlml stuck in
35 - student
23 - student loans
-32 mjlltmlllk students
30 - studio
25 - studio $
-5 mslljmmmll study
1 - study at
3 - study law
18 - studying
12 - studying for
-30 mpmiimlmmy subject
9 fqmmmmlmmm subscription
9 fqmmmmlmmm subscription $
-24 mljkllymmm such
35 mqmmlmmkmm sugar
20 mqmmlmmkmm sugar $
-18 mqmklklmml suggest
12 mmufmmlmmm suggested
-3 mlplmmklmm suggestion
-3 mlnmmmllmm suggestion $
-1 msllimmmmm sum
-2 lukhilmpmm summary
-18 llkkrlolmk summer
7 mmlmkmpmmm summer $
-13 lmmlqmmmmm summer is
16 - summers
-4 mkmmtkmmmm sun
-5 mkmmtkmmmm sun is
-5 mkmmtkmmmm sun>AUX
26 - sunday
24 - sunday $
-12 mlmmqkmmmm sundays
-24 mlmmqkmmmm sundays $
-9 kvpjklklml support
-39 lhbgltymkj suppose
-3 mjljmulmkj suppose i
-40 yiuafjyklh sure
-2 kltmmlmmmm sure about
10 - surgery
8 - surgery in
44 - suspended
-14 mmmmomllml sweden
17 limrnlylml sweet
-7 ljrtlmimmm sweet $
64 mmllumkmmm swim
65 - swim $
28 - switched
-9 mhlkmqmmmm sword
-9 mhlkmqmmmm sword and
-4 uwkikljmmm synonym
-4 uqlikmjmmm synonym for
-7 lapyjijylh table
-31 larvlklymj table $
24 mnmlmmmmmm table for
13 ijgkqxvmkh take
2 lhuojmlmml take a
-1 lhiljmyaml take care
6 - take my
16 lplmlpmllm take the
-3 mhmlmubyml take your
56 sdhcylklml takes
-4 tjllmmmmmm takes $
2 mlmirmmmmm takes an
13 mfvqjlmmmm taking
7 mmlpjmmmmm taking a
-5 jcyddvylli talk
4 mllplqkmml talk $
2 mkwlhmlmmm talk about
-10 mlkommlmmm talk later
5 kkyhjsmmmk talk to
-20 mklkhlwmmi talked
-21 mklkhlwmmi talked $
-33 kiwahvymml talking
-3 lkwbilymml talking to
-4 kxljklmmmk task
-4 kxljklmmmk task is
23 - tattoo
23 - tattoo of
17 mhmlslmmml taught
36 - taught me
-6 mfllkymmml tavern
-6 mfllkymmml tavern and
-6 olljpkmmlm taxes
-3 pmmmkkmmlm taxes $
-14 miiyijlmmm taxi
-10 mkltiklmmm taxi is
-12 joiurielmk tea
-20 llisslfmmk tea $
-5 jlmmqmmmmj teach
-3 quofoijmll teacher
2 rmmmmklmmm teacher $
1 - teacher at
8 mimlrlmmmm teacher says
-33 myjjimlmmm teacher wants
-4 lhkkvllkml teachers
-2 mhmlslmmml teachers $
35 mdymklkmlw team
44 mhukimlmmy team $
7 - team uses
-17 mlmlpmmmml team won
-7 mqmllgmmmm teammate
19 - teenagers
-16 mlljlxmmml teeth
-22 ukjjispjll tell
-8 uplljlkkmm tell me
-10 nmmmmmmmmm tell my
-19 mhmlrllmml tells
-40 uydhxohjlk ten
6 - ten $
-36 lpirlljlml ten minutes
0 mwkkmlmmmm ten times
1 - ten years
-11 lwjispjkml ten>-s
-38 lpinrljlml ten>NOW
3 - ten>SPAN
-29 myjakklrml terminal
-24 mxkkkklkmm terminal $
7 mgllhmjsmy terms
-19 mklllxkmmm terrible
5 - terrified
5 - terrified of
2 mxngfktmmj test
19 mmkmlmtmmj test $
-19 myljgkmmmm test fails
-35 lycskhjqlg text
-3 lijlljkuml text $
-36 lmjomjlmtm texted
59 - th
37 - th $
1 - th of
1 - th>of
10 - th>w
-93 ihahygiuld than
-5 mllllommmm than a
-15 lmkktkmmml than cats
1 mmmlqmlmmm than dogs
-19 lpmgphmlml than the
-13 mlhtlmmmmm than yesterday
-8 liucjkpmms thank
-8 liucjkpmms thank you
-20 liyaflwemj thanks
-15 lkyhimekml thanks $
-7 mlfhkmykml thanks for
4 mmommmlmmm thanks i
-123 dayayyaara that
-63 kayaldiijj that $
14 ijybajjljj that 's
-2 nlolmmmmmm that a
0 nlhmhmxmmm that again
-11 mjjmwlmmmm that glass
0 mmrmjmdmmm that helped
-3 lmqmlmlmmm that helps
-15 mljmsllmmm that honey
42 lfdrkylmlm that i
-1 mmqlmmmmmm that in
-6 klukclkmmm that is
-4 mjrmimmmmm that makes
-1 mokmmmmmmm that means
0 mlqljmlmml that must
29 mlljmtmmmm that my
-9 lktkkmimmm that one
2 - that our
-1 kqlmlmmmmm that returns
-20 mvklllmmmm that says
-19 mllkjtmmul that she
-26 nlhktolmll that the
-1 lloujjlmmm that was
-5 mkqlkmlmmm that way
0 mlpmjmkmml that would
-84 yyfntyahna the
22 mgmsmmmmmm the 0
37 - the accident
-9 hullmmlmmm the address
17 - the adoption
0 mkmqmlmmmm the airline
-5 lpmnjkmmmk the airport
-20 lapkjllyml the answer
6 - the api
-10 lpmlkkmlmm the area
41 - the army
-30 mjllvimmll the author
-28 lllugklmmm the baby
-29 mslmlkmlmm the background
27 mimpmmmmmm the bakery
50 - the band
-23 mhpslimmmm the bank
32 - the bar
-5 mllvfllmmm the bath
12 mhmqmmmmmm the bathroom
-2 ollhsmmlmm the battery
40 - the beach
-2 rhigrkyllh the best
-34 mjlunkmmmm the black
19 lgxjlkmlmm the blue
-37 msknmhmllk the book
-13 lllltllmmk the bridge
39 qmknkgmlmm the build
-6 tefygjimmk the bus
-31 kqpjikmmkl the button
-24 mjljopmmml the capital
-4 ljlkhylmjk the captain
-17 pllykljjml the car
0 mlmrlkmmmm the cat
-7 mimkmpmmmm the cave
-2 iomomlmmmm the checkout
-5 mjlllrmmmm the chest
23 - the church
-8 lsljilmkml the code
-8 mpklmlmmmm the command
-23 lkkgpjllwv the company
-43 mykiflmmml the contract
13 - the council
33 - the countryside
-4 mvmkjlllml the customer
62 mrmlkmmiml the data
-4 yhkkmmmlmm the delivery
3 mlmnmmmmmm the dentist
-19 ugvipiklml the difference
-4 lgkxmlmmmm the dishes
11 - the divorce
0 mkmlrkmmmm the doctor
-14 ljlujjmmmm the dog
-15 lfmuaxmlll the door
-3 mkgumlmmmm the drinks
-11 mykbmkmmmm the driver
-11 lillmommmm the dungeon
-15 lltkllmmmm the earth
17 molhxkmlml the end
-29 mmrlmmmmmm the ending
-1 llmplllmmk the entrance
-1 mljmrlmmmm the factory
12 - the fall
25 - the family
-14 lqkollllmk the file
-6 lkkiulmyml the final
9 idyasikmll the first
11 - the flood
-4 lycklmlgmm the following
13 mmmqimmmmm the food
-6 mimjiymlml the forest
-25 mmmjsjmmmi the french
-3 mmlumhmmmm the fridge
-13 mrlkklmmml the function
59 lmmlqmlmmm the future
-15 ljjrnmlllm the game
-3 mikwmlmmmm the garden
-24 mjlclymmmm the goblin
-5 mjlllrmmmm the gold
-4 llgkykmlmm the government
-12 lklrmllmmm the gym
27 - the hall
0 mkivkmmmmm the heating
-31 liyjevmmlm the hero
-21 mlrmmkmmmm the house
0 mnllmjkymm the introduction
38 - the job
-5 mjlpmmlmmm the kettle
-10 lilvgkrmml the kids
-25 mkljqplmjk the king
-20 mlmqklmmlm the kitchen
10 - the korean
-13 mwmkflmmml the landlord
-8 llmlolmlml the largest
-33 kjsjjxkrll the last
-4 mjitmlmmmm the laundry
-4 mmmkqlmmmm the league
-3 sljknlmlml the left
1 mmirmmmmmm the leftovers
-35 mjlkfxmmrk the letter
7 mhmrmlmmmm the library
-12 mklommmmmm the lift
-14 mslscsljlm the lights
-12 loyjkllemm the link
-8 lmllmllnlm the list
14 mnmlmmmmmm the logo
-1 mjmnmmmmmm the mall
10 - the market
-10 lnkokllmmm the meeting
0 mkmjtkmlml the middle
-18 mhlomlmmmm the moment
-55 lfifyllllj the moon
7 mmmdmmylmm the morning
4 - the mortgage
-20 ohlmqjmlml the movie
-36 lklkvhmmml the museum
-2 mrrljllemm the names
48 - the navy
-1 mlmpkmmmmm the neighbours
-18 qomjljtlmk the new
-12 mqkikulmll the next
-1 mklllwmmmm the northern
-8 mtlkmhmlmm the numbers
-8 llivlmkmmm the office
-25 mnljaylmmm the old
6 rlmmmkmmlm the only
40 - the operation
10 miuimlmmmm the original
-21 layplkmkmm the other
-3 mrkmlmmjmm the output
-12 mklslkmmmm the oven
-5 mqlllmmmml the page
11 - the pandemic
-2 mlmpjlmmmm the park
-3 mxyamllmmm the part
-41 lpirkilmlm the phone
-14 mtoglllmmm the picture
14 - the place
-3 mkmpmlmmmm the post
-6 mlmokjmmmm the postman
-8 pjlkqmmmlm the president
-4 opmglmmlml the printer
30 momlmjmmmm the project
-20 mkkfjymmmm the queen
-32 lkjydklkml the queue
9 mlllrlmmmm the radio
-16 mlloktmmlm the rain
-2 mtllmlmmmm the red
18 - the regional
5 - the release
-5 mmgummlmmm the remote
14 - the rent
-9 mmljrmmmml the restaurant
-9 khrelllymm the result
-22 mimlklmmlx the results
-13 vlthkkmmmm the right
-34 mjqlnjmmmm the river
-26 mlmloklmls the role
19 - the router
-22 iqyahhkkml the same
15 - the school
26 plmkkpmmmm the sea
-26 hyyahkjkll the second
-11 kqxiijlmmm the semicolon
-9 mqmjmmmmmm the settings
12 - the shelter
-9 wikvgkllml the shop
-3 mnkqmmmjml the shopping
-15 mlqlmlmlmm the shorter
-28 llksjllmmm the shower
-19 mkmplkmmml the sink
-2 lmpmlmmmmm the sky
-27 lhmsmkmmmm the sofa
-2 mwimjmmmmm the soup
9 - the spring
-19 pmlllklmmm the station
-6 unklljllmm the status
-12 mlmfvmmlml the stock
-26 lilmqkmmly the store
-24 lylkijlfll the story
8 - the summer
-4 mkmmtkmmmm the sun
21 milvlllmmm the table
-6 mfllkymmml the tavern
-16 mykamlmsmm the terminal
-3 mtjkljmpml the text
11 mqthkmmlmm the third
32 mkjsmmmmmm the tickets
45 mmmlpmllmm the time
-10 mikullmmmm the toast
-5 kipllmlwll the tone
9 mnlmlmmmmm the top
10 - the town
-36 melsoklllh the train
30 - the treasurer
-7 momjllmmmm the two
-9 mlmmommmmm the university
-9 msklmmmmmm the variable
5 mmmqllmmmm the vet
4 mmljtmmmmm the view
-2 mjllvmmmml the violin
4 mkmomlmmmm the waiting
-5 mnmnjllmmm the wall
-11 lkjtkllmml the way
-10 nhfsxjmmmm the weather
26 - the wedding
-30 mbjylgmkmm the window
-1 lmkmmmmqmm the word
25 lliltlmlml the world
-40 logygjmlml the wrong
40 - the youngest
34 ykksikjilk the>-ing
21 jyaoysbytl the>-s
22 mgmsmmmmmm the>0
-7 mqkikulmll the>AHEAD
-60 flxcafkyjg the>CHAT
-31 hyclabhbib the>CODE
18 - the>CONDITION
-49 khyalqhijk the>DEICTIC
28 llqnkmlmlm the>HOME
-34 kfkyiiqmlk the>KIN
-12 ummllmkmml the>LASTING
-6 mjkkmwvmmm the>MOOD
-38 hxyagiyikl the>NOW
13 yokkllljml the>ORDER
-22 nrlniilmlk the>PERSON
-5 likyihllll the>PET
22 kehvwlklll the>PLAY
-2 rhigrkyllh the>PRAISE
33 mlmmmpmmlm the>SPAN
-7 khgorijlvv the>WORK
32 - the>bar
-6 tefygjimmk the>bus
-17 pllykljjml the>car
17 molhxkmlml the>end
-18 qomjljtlmk the>new
-25 mnljaylmmm the>old
-2 mtllmlmmmm the>red
26 plmkkpmmmm the>sea
-2 lmpmlmmmmm the>sky
-4 mkmmtkmmmm the>sun
9 mnlmlmmmmm the>top
-7 momjllmmmm the>two
5 mmmqllmmmm the>vet
-12 djdoyyaqqn the>w
-11 lkjtkllmml the>way
-26 lkikylkkmh their
8 - their dad
-36 llmlqlmmmk their phones
4 lyrnijiiji them
25 mmsrkkjmmj them $
-27 llmypffhlh then
-17 mirqlmilml then $
-15 mklxmklmll then i
24 - therapist
28 - therapy
12 - therapy $
-3 laayykgtlg there
-24 rcayyhdwll there $
25 lkkktllmml there 're
14 mlkyelimml there 's
9 mkmmmmmmmm there a
-1 nmmjlmmmmm there any
-3 mlplmmlmmm there for
-3 hmmmmjtmmm there how
-4 mllnmmlmmm there is
-15 llmlnvlmml there was
-41 jukftljflk these
-15 lmllqmlmmm these days
-15 lvjilmlkmk these two
54 - thesis
14 - thesis on
-12 ygdmyhgjkg they
-2 lmltemlmmm they 're
-15 mljkvllmmm they closed
-17 llklullmmk they say
-2 lllkulmlml they should
-11 lqqilkpkmj thing
-6 llrjolllmm thing $
-34 jhofylnlmi things
-21 mkmkrllmml things $
-28 llklymjmml things take
-75 yayayaavkh think
-4 wayfimkmml think about
11 llivjilllm think i
-9 rlajymllmm think it
17 - think of
-12 lmudlmllmm think so
-10 jlvkfllmmm think that
-25 sjmiuhmlmm think the
-13 mlnrkmmmmm think we
-3 klwjklhmmm think you
3 kjjvkpcmml thinking
24 klhymmdmmm thinking about
-18 mllnkpmmmm thinking of
29 - thinkpad
29 - thinkpad $
-1 mmolmmmmmm thinks
3 - thinks i
5 mltnkmmlmm third
-14 mhmsmmmmmm third floor
16 - thirty
-61 kyfnardirs this
-26 mydrkkgwlk this $
-11 mkqlmmmlmm this answer
-8 mojnmmmmmm this by
11 mmkmrmmmml this city
-15 lxlleomlll this exercise
-23 cvjmmklmrm this for
-2 momlmmmlmm this function
-12 tkvgiljmll this is
11 - this month
23 lfcyllimll this morning
-9 mktklklmmm this one
-9 mhmtlmmmml this screen
11 - this summer
0 lmjlmmkpmm this text
-10 mkrkmmlkmm this version
22 - this year
-24 ysraplklml those
11 - though
7 - though i
-59 lktkyhjmmm thought
-15 mmmrmlkmmm thought $
-3 mmolllmmmm thought of
-101 hyibaydrsq three
-12 lrpjmklllm three $
-11 mpllmlmlmm three columns
-2 myillmmhml three examples
-5 mkplrlmmlm three hearts
9 - three kids
31 - three times
1 mlmlgmmmmy three years
60 mlmnmmmmmm throat
101 mrllivklml through
21 mmlliwmlml through the
-3 mrmmglmlmj throws
-1 mlljylmmmm thunder
8 - thunder $
24 - thursday
9 - thursday $
13 - thursdays
13 - thursdays $
24 nmirlmllmm tickets
14 lghdyxotlf time
-19 lisiylaymj time $
-3 mmgmmmymmm time for
47 mmmmlommll time i
3 - time in
22 lukiwlkmmj times
-2 mwkjvlkmmk times $
37 - times a
-21 llksllkmml tired
-73 lroiegklui title
-15 mlplmlmmmm title $
-3 mplkljllml title for
-22 yvausaiayy to
-11 mlwjmmkmmm to $
-27 lqyfmlhmmm to 've
0 lsjhmkvmml to a
11 mqljmmlmmk to add
13 - to adopt
7 mmmmmllmlv to apply
-16 yldrmllkmm to ask
28 jrqnqyjklh to be
65 - to become
-10 liewllkmml to bed
-16 mllqmmlmmm to board
-1 nkklumlmmm to boil
-10 miltmmmmmm to buy
-10 lqktlmlmml to call
-8 mqmemmmmmm to cancel
-13 lfltmmmmmm to catch
-13 rrijmmmmmm to center
24 kqkkmmmlmm to change
-9 mfmsmmmmmm to charge
-19 lvlhmmlmmm to check
-13 mhlumlmmmm to clean
6 - to college
-17 kujhlkmlml to compare
-24 mkmjmlmmlr to connect
-25 mrlimlmmml to convert
3 wklmlmlmml to cook
27 - to cut
-20 vgkrlmklmm to do
12 mlllqmmmmm to drink
13 - to drive
-18 leiykmimmk to eat
4 utkfnkllmi to find
-5 lalvmmmmmm to finish
12 onmkmmlmmm to fix
3 ojkplllmmm to get
-45 kaqyjkmlmk to go
-5 tjmmklmmml to grab
-4 mjmrmmmmmm to hang
-18 klyhklimml to hear
14 smrhmmlmmm to her
9 mmolmmmmmm to him
-12 mguommlmmm to it
11 - to japan
-37 igmpkmmmmw to join
-5 yapakkjlml to know
65 lukiqlmlml to learn
-14 mklqlmlmmm to leave
24 - to live
46 - to lose
-33 dqjnlkmlyk to make
46 mqshkmkmml to me
0 lmkklmxmml to meet
-13 momkmmmmml to merge
33 pmmmmjmmmm to move
7 mqshmmjmmk to my
11 - to nuts
-1 malmmmmymm to only
6 lnklpmmmmm to open
-9 lnlomlmmmm to order
24 - to oslo
3 mmleymlmmm to park
-7 lwlgmlmmmm to pay
-6 mlmpmlmmmm to pick
45 - to quit
-6 mplkmmmmmm to read
-9 lqmjmlmmmm to report
-18 mpmkmmmmmm to reset
39 mhmmmrmmmm to retire
-13 mpljmlmmmm to return
9 - to ride
-22 jqmmlmmmmm to rome
-6 mikrjklmvl to run
71 - to sail
6 mpmmfmmmmk to save
-13 srgbmmwmmm to say
-15 mlmivllmkv to school
-3 jrjiklylml to see
2 - to singapore
-33 malylmlmll to sleep
-5 mqlkmmmmml to solve
-28 lrlkmmmmmm to speak
0 lnkqmllmmm to start
-11 kflygmlmmk to stay
-1 ljkrmmmmmm to stop
7 lkykhmlmmm to talk
-8 gkdrkvohoy to the
-5 hdyiimlmml to think
21 - to travel
-3 klyelmkmmm to try
-3 mnjlrmlmmi to two
-21 kvjjmmmmmm to understand
-6 mqljkmkmmy to unsubscribe
19 - to visit
-13 mlmkvllmll to walk
-7 mulhmimmmm to watch
9 kklsmmmmmm to wear
-4 lpipljkmsl to work
-52 kykbkkllml to write
-13 iisidiymlg to you
-27 lqyfmlhmmm to>'ve
32 mmkkmllmmy to>-ing
23 mmmmmllmlv to>-ly
31 mainvyiklt to>-s
-20 vgkrlmklmm to>AUX
-4 muihlmylml to>CHAT
29 lollmmmmmm to>CODE
-13 mhuommlmmm to>DEICTIC
29 pommmjmmmk to>HOME
-13 misgkmjmmy to>MY
-20 mlmivmlmll to>NOW
-41 kqlnmlmmml to>ORDER
1 ljmmvkmmmm to>PET
-8 mkmrmmlmmm to>PLAY
-5 mlmivllmkv to>SPAN
-1 rltgollmlj to>THIRD
7 lpipljkmsl to>WORK
-13 iisidiymlg to>YOU
0 lsjhmkvmml to>a
11 mqljmmlmmk to>add
-16 yldrmllkmm to>ask
28 jrqnqyjklh to>be
-10 liewllkmml to>bed
-10 miltmmmmmm to>buy
27 - to>cut
-18 leiykmimmk to>eat
12 onmkmmlmmm to>fix
3 ojkplllmmm to>get
-45 kaqyjkmlmk to>go
46 mqshkmkmml to>me
-7 lwlgmlmmmm to>pay
-6 mikrjklmvl to>run
-13 srgbmmwmmm to>say
-3 jrjiklylml to>see
-8 gkdrkvohoy to>the
-3 klyelmkmmm to>try
-3 mnjlrmlmmi to>two
-2 yyaaoaalst to>w
-10 mikullmmmm toast
-10 mikullmmmm toast $
-69 jgayidhikf today
-97 iiaxlgpilh today $
11 mlmpmlmmmm today i
24 - today is
7 mlsklmlmml together
5 mlsklmlmml together $
-4 lmmlnmmmml tokyo
-11 limgyiimlk told
-8 ljqhyiimll told me
2 - told my
58 - tom
-11 mmlltmmmmm tomatoes
-48 lesliirllk tomorrow
-43 mhrgijtlmk tomorrow $
-5 mlmommmmll tomorrow i
-5 kiollllpll tone
-5 lopmmlmamm tone $
-44 ikayhkaklj tonight
-44 jmayhkbklj tonight $
-22 hxtdagpili too
-17 lksaklnlml too $
9 mmmommlmml too late
-3 mrshkllkmm too long
-3 momllmlmmm too many
-9 mjcymlkmmm too much
7 lllvjmkmml too>MOOD
-45 jyjlghtjlk too>w
27 lkjykhmmlm took
-5 mllqmlmmmm took a
-16 mlkulimmlm took the
16 - took up
-7 mnllumllml top
-16 mnllumllml top ten
-16 mnllumllml top>ten
-4 mwmjljllmm topic
1 mkmlllxmmm touch
-22 mllonllmml tough
12 - tournament
12 - tournament $
-26 lkmkiymlmk tower
-26 lkmkiymlmk tower $
17 mllmqlmlmm town
10 - town hall
0 mllmqlmlmm town in
-46 mmkqpljlmk traffic
-17 mmkrmlkmmm traffic $
-35 lajymikllh train
-11 mglsmmlmmm train $
-20 mjmqkmmmmm train leaves
-9 mgmmqlmmmh train to
38 - training
32 - training for
20 - trains
-32 mpmlmmmmmm transfer
0 cylmmmlamm translate
39 - translator
45 - transplant
45 - transplant $
-10 mlevmlmmmm trapped
-10 mlevmlmmmm trapped $
23 mrmllolmll travel
6 - travel $
30 - treasurer
-27 mlklkowmmk tree
3 mlmmktmmml trees
3 mlmmktmmml trees $
-41 mnmlnklmml triangle
-41 momlklmmml triangle with
-44 pmyjijjlll tried
-18 mkwkmlmmlm tried it
-18 msjjmmmmmm tried restarting
-5 mjwglmlmmm tried that
12 jmmllmymmm trip
8 mnmmmmmmmm trip to
13 mtkjmllmmm trouble
8 - trouble sleeping
23 mqmimmmmmm trouble with
7 mvlimmmmmm truck
4 - truck for
5 tgyhmkakmk true
5 llyjjmakmk true $
54 - trust
-19 iayaikavlk try
-18 mkthlmimmm try $
-1 mjykkmhwml try again
0 kmpmlmlmmm try it
-3 mivgllklmm try that
8 lkujmmlmmm try to
-3 kiygkljlmm try>DEICTIC
8 lkujmmlmmm try>to
-1 mjykkmhwml try>w
3 hyfqjjilkf trying
-16 mlplmmmmmm trying $
22 - trying for
2 hydsfjjllf trying to
8 mtlmlmlmml tuesday
4 mtlmlmlmml tuesday $
-9 pkmmmlmmlm turkey
0 mtgrlmjjmm turn
61 lhkummlmmm turned
33 - turned 0
-9 llmommlmmm turned out
8 - turning
8 - turning 0
0 mpllmmmmmm turns
-6 kvlmlllmmm tutor
15 mlkrkmhmml tv
16 mmlrkmimml tv $
-12 lllwmiklml twenty
-13 mlmpmmmmmm twenty $
-80 mxgipkklly twice
-31 mygiwllmmm twice $
2 - twice a
-36 mlmmllmmlt twice as
30 lllmmykmml twin
27 lllmmykmml twin $
62 - twins
48 - twins $
-8 fyaatjaruy two
16 lssprkhilj two $
19 - two boys
7 - two cats
7 - two friends
-21 lhmsjqmmmj two hours
-19 mkmpmlmmmm two last
11 - two months
14 mwelmmmmmm two of
-2 mvmelmlkml two phones
-5 mnmlmmmmmm two plans
-7 mkmmnlmmmm two sisters
-34 millhnmmql two sons
-6 mpmkmlmmmm two variables
-2 mjikmmmymm two versions
25 - two weeks
3 mlmmmllmvl two years
-5 mlmlqmmmmm two>-ed
-65 hyaacnhxky two>-s
-19 mkmpmlmmmm two>DEICTIC
-22 mgllimmmqk two>KIN
-21 lhmsjqmmmj two>NOW
10 mkmmnmmmll two>PERSON
41 - two>PET
39 mlmmmllmvl two>SPAN
14 mwelmmmmmm two>of
17 mxjjqkmmml two>w
10 - type
9 - typewriters
-13 mkhumllmmm umbrella
-12 mlhumllmmm umbrella $
4 - un
2 mkmkqjmmlt uncle
-12 mlmkrkmmmm uncle claims
7 ldlmkqlrml under
-16 millmmlrml under 0
-5 mimsmjmmmm under the
-64 wsyakjiklm understand
-31 llxdlljmmm understand $
-5 lqtjlkmmmm understand the
8 - unemployed
26 mimllmmrmm units
27 - units $
11 mlmmommmmm university
2 - university $
16 - university in
-6 mqljkmkmmy unsubscribe
56 - until
12 - until 0000
2 cahypyqdkj up
-69 emvukipfli up $
-23 mmmnmlmmmm up a
5 mlmrmkmmmm up at
32 - up for
-15 lgklnyillk up in
26 - up my
-25 mfnvktlmmm up the
-2 mnhhplommi up to
13 - up we
34 - up with
26 - up>MY
-3 mlldtmsmml up>NOW
13 - up>WE
-23 mmmnmlmmmm up>a
5 mlmrmkmmmm up>at
32 - up>for
-15 lgklnyillk up>in
-25 mfnvktlmmm up>the
-2 mnhhplommi up>to
50 mkkojlllmu up>w
-19 qhmqkllmml update
-18 rhmskllmml update $
-9 mtkjllmmmm uploaded
13 - upset
31 - upstairs
19 jmrnnyoiic us
27 mlmjtmmmmm us $
-5 mqltjkilml us go
22 - us in
-1 mjmlmtjmmm us pretend
-11 mfmmmtlmml us say
41 kagpkkjymk use
0 mijqmllvmm use a
-16 lpjlmllmml use the
19 - use>-s
0 mijqmllvmm use>a
-16 lpjlmllmml use>the
21 malmkmkyml use>w
2 mlkqjmlmmy used
2 mllrmmmmmm used to
-14 moljjkwmmm user
-22 llmllkmmlw users
21 momlmmmmmm users $
20 mimmwlmmmm uses
7 - uses kotlin
19 mykimilmml using
-5 msllmkmmmm using the
10 mmmmkmmmmm usually
1 - utrecht
1 - utrecht $
-13 milllmmmmy value
-24 mqlkmlmmlm values
-24 mlmlmtlmkm vampire
-9 msklmmmmmm variable
-9 msklmmmmmm variable to
-6 mpmkmlmmmm variables
-6 mpmkmlmmmm variables x
23 - vegan
14 - vegan diet
12 - vegetable
11 - vegetarian
9 - vegetarian $
-20 mlmmpjmmml vermont
-23 lpuhmjlhmm version
-17 lpqimlljmm version $
-22 mggslmmymm versions
-22 mggulmmymm versions $
2 ljuomlkqmm very
26 mmmqllmmmm vet
14 - vet $
13 - vet is
13 - vet>AUX
10 mjmlslmmmm video
21 - video games
-27 mlmmkfmmsl vienna
-27 mlmmkfmmsl vienna and
11 - vietnam
11 - vietnam $
4 mmljtmmmmm view
4 mmljtmmmmm view was
-2 mjllvmmmml violin
-2 mjllvmmmml violin $
26 pkmmmlmmlm visa
19 - visit
3 - visit my
7 mlmmqkmmml visited
7 - visiting
-46 lwlgollmmk volcanoes
-46 lwlgollmmk volcanoes $
38 - volunteer
23 - volunteer at
-55 mlklmimmym w>"
16 mlmnitlmmm w>'s
-45 mgnumjlmmm w>'ve
-5 lkmlkvlmlj w>*
-10 mpaayohiky w>-ed
-8 yitayjiljy w>-ing
40 kkfyjlijml w>-ly
69 hyaaycadye w>-s
-83 hyfamnhusi w>0
31 mfllniwlmi w>AHEAD
20 mxacyyadcy w>AUX
-40 xyhacfaylf w>CHAT
37 lykasijkli w>CODE
52 - w>CONDITION
-11 wwuhsnbbuy w>DEICTIC
-23 jehgyvhjkh w>HOME
60 daeffyhjya w>I
5 vjnhkslmmm w>IF
59 lqmjkylmml w>KIN
13 lsjhpenlwy w>LASTING
-2 lqbtnjxylk w>LIKING
17 kjayrhnlml w>MOOD
-6 tyahbuhgpy w>MY
1 caaydafohu w>NOW
26 tolhlllkml w>ORDER
15 milqrkpmmk w>PERSON
9 lijgwylmml w>PET
28 ltlkvljjmh w>PLAY
-9 ljyklljlll w>PRAISE
11 kllmhrijvu w>SPAN
-3 mlyjjlhkml w>THANKS
-67 jsyawtifyh w>THIRD
-25 kcwqnralky w>WE
43 yyayllcksi w>WH
12 ktfvokjklj w>WORK
14 asnykapygy w>YOU
-30 wykcfyanfy w>a
10 lfhwnkipml w>all
-5 msamkitylk w>an
-86 feacaykljo w>and
-12 klevlmivmm w>any
52 llllpljlmy w>as
96 nmidyyfljc w>at
-10 oelnklivml w>be
-5 jrmlmlmmmm w>bio
42 lkeroukyll w>but
26 lpftfkhylj w>by
26 jlkvmkkmmm w>day
-23 pyahjayoyl w>for
-14 mnenmlymmm w>go
32 mlmomklmlm w>got
18 jagiywdjlb w>has
-7 kqgpxmklmm w>ice
9 caeyvlnaty w>in
-4 plmlomklml w>lie
-20 mlkdmkymmm w>lol
33 jycmhywajd w>me
6 mmmmnmmlml w>men
30 - w>new
23 mkqhimwlml w>no
-49 lgyakjilmm w>not
-5 pollmmlmml w>o
8 jcrlyxahfn w>of
4 mtludmljmm w>off
25 mmilkmylml w>old
-10 iatyqgmikf w>on
41 slmllmllmm w>or
-16 ucgllwvkli w>out
27 - w>owl
20 - w>run
9 mmmmmplmmm w>s
8 mqmkojmmml w>six
13 khmydgejkj w>so
-15 kqllsjlmmk w>tea
-17 msjplllmmm w>ten
-17 yuvadyayaa w>the
-13 ovboyhaaat w>to
-4 mmgtlllmmm w>too
16 - w>tv
-6 lynakghlly w>two
-39 jahkmyrklo w>up
61 tyajyyayay w>w
9 mlkmrmmmmm w>war
28 mlrimlmmmm w>way
7 mmhmsmmmmm w>won
15 mklmmmlpmm w>yes
-49 qauuisjxjk wait
-13 umxfllelmm wait $
-28 lajylukykk wait for
-2 jlnllmummm wait to
-34 jadydkelmi waiting
-2 mmjsjmjmmm waiting $
-33 kaiyhlimmi waiting for
17 - waiting list
-13 mkmomlmmmm waiting room
-4 mllljvmmml wake
-4 mllljvmmml wake up
-22 milsttlmlk walk
-18 mjltnjklml walked
-15 mimqmmmmmm walking
18 lhmlgymlml walks
-5 mnmnjllmmm wall
-5 mnmnjllmmm wall $
40 - wallet
-37 oyacaakyhb want
21 mcivmkmymm want a
-23 kydplmlhmm want it
-14 mjygmmllmm want something
-23 kmtiljmmmm want the
-8 mtllmgmmlm want them
-31 uyalbhphjc want to
7 lohlmllxmm want you
-2 kkmhmmwmmm wanted
1 kkjkmmxmmm wanted to
-12 myjieljlll wants
-21 mwmjilllml wants a
17 mlmommlmmm wants to
-4 mlklwmllmm war
9 mlkmrmmmmm war $
84 - warehouse
-34 hajdyyrdxi was
0 lmqmmmmmmm was $
5 mmmmhlmlmy was 0
-13 kiqxaygmll was a
18 - was adopted
-10 llomiukmml was afraid
-10 kmgummkmmm was asleep
-5 mmlpmlmmmm was at
-28 mlmkmkllvk was born
15 - was broken
7 - was diagnosed
-12 mmmklpmmkm was flying
-10 mjmlpmmmll was founded
-11 lssdmkkmmm was hoping
-5 llnvlljlmm was in
-16 lmuammymmm was just
0 mmlommlmmm was late
3 - was little
37 - was my
0 mmblkmymmm was nice
2 - was nine
-2 mmnllmlmmm was not
-27 mlulkjmmlm was on
2 - was raised
-21 llaykkkmxl was so
42 - was stolen
44 - was suspended
6 - was ten
-11 mljknlmmll was the
-8 mmokmmmmmm was thinking
17 - was three
-6 mmimwmmmmm was told
6 - was two
-3 vkpjlkmmmm was wondering
16 - was young
52 mulhmimmmm watch
-2 mjmpmimmmm watch a
-3 mcjuyklmmm watched
-45 mfknyllmmm watched a
25 - watched the
-41 lboyfkilll watching
-8 mgmtmlmmmm watching a
-7 mikwkllmmm watching the
-2 mllokmkmmm watching tv
-17 lykfpjkjmi water
10 mlllqmmmmm water $
-9 mkmktmllmj water boils
-43 ucypgjakli way
-33 ljylikakml way $
5 mlkqmmmmmm way back
-22 mklpllmmmm way home
2 wixhlmgmml way to
-22 mklpllmmmm way>HOME
2 wixhlmgmml way>to
5 mlkqmmmmmm way>w
-40 lnmkmlmlmh ways
-40 lnmkmlmlmh ways to
10 jdnvrarhhy we
-12 mjlpilnmmp we 'll
52 hhlwblglmy we 're
18 myjgekjmmg we 've
8 - we adopted
-9 mltkkmimml we can
10 - we do
-11 mmlqlmkmml we finally
25 - we foster
7 mllolmmmmm we got
-7 mlittlimlk we had
9 - we homeschool
27 mmkqlmjmml we just
-27 mjlkflymlh we last
-5 mjmmpmmmml we learned
-17 mlmjvkmmml we live
11 - we lost
-17 nujtemjlmh we need
13 - we never
-10 mljpilymmk we should
63 lklsmlmmmm wear
10 - wear hearing
-26 mhkvmllmmm wearing
-6 miktmmmmmm wearing a
13 nhfsxjmmmm weather
14 lhgqxkmmmm weather $
30 mjmjmllmmy website
11 - website for
47 - wedding
24 - wedding $
2 - wedding is
22 - wednesday
22 - wednesday $
1 ljhqpkvlll week
-2 lkiqqkslll week $
23 ulilkmpmml weekend
11 ulilkmpmml weekend $
18 mmmmmmlmmm weekends
17 mmmmmmlmmm weekends $
66 - weeks
42 - weeks $
3 - weeks and
1 - weeks in
13 momlmlmmmm weight
5 momlmlmmmm weight $
-2 mlrmimllmm weird
-1 lmdlllulmm welcome
1 qgaqdkyfmh well
-42 qiaqekyhmi well $
-4 mmlplmgmml well today
-22 gchyqnilkw went
4 - went bankrupt
-16 iklskrlllk went out
9 lilpljmmly went to
2 mmmfummmmm went up
-74 mhchyykllk were
-29 milloqmmml were an
18 - westerns
18 - westerns $
-53 mlmqlllmmm wet
-53 mlmqlllmmm wet $
-5 yhfkylkkml whales
8 yaylecqiii what
0 qkmllmlmmm what 're
-11 klkjlmpmmm what 's
-35 antwllxmmm what a
39 mmkmmmjmmm what about
-18 hpkqmmlmmm what can
0 ilmqmmlmmm what did
27 gnmlmmkmmm what do
-1 lulmlmmlmm what does
-16 jjvolljmkl what i
5 olmmmlmmlm what should
-22 ycljqklmml what the
-36 ykcrlmklmm what to
18 tfyalkemmm what you
58 - wheelchair
98 uqeywfakii when
26 - when he
49 jycplkmljl when i
18 llnommmmmm when it
3 - when my
25 - when people
-16 ijyislmmml when the
13 hhfywlglml when you
40 - whenever
40 - whenever i
-1 pyldjhimkv where
0 pmmlmmjmmm where 're
-2 nlmmmmmmmm where can
-15 jvmjmmmmlm where do
26 mjmmlkmmlw where i
-2 vlkllmijml which
-1 nllmmmlmmm which one
-9 mllsljmmlm while
-6 mmmnmkmmlm while i
-3 mmlkkylmkl whispered
20 fxiebxyklj who
-9 qrllhjmmlm who finds
-7 vllljmlmmm who is
-80 uaajyyyiga who=kin
-88 oaywqayyai who=none
3 apyyawyaya who=own
-16 mlluklkmmm whole
3 - whole family
-51 yrimiggklk why
-52 hymqlhjlmm why $
-1 oimmmmmmmm why does
-2 mlolmmkmmm why not
0 rlmllmmlml why the
13 miuojkmmrm wife
13 - wife $
4 mmkmmkmmrm wife and
1 - wife died
2 mklqmmmmmm wife is
-6 mlsklmmmmm wife says
-2 mlltflmmmm wifi
-10 mlltflmmmm wifi is
9 - wifi password
-25 eljylfmkml window
-23 mdlyljmkmm window $
-8 eslrmlmmmm window seat
9 nlmmmlmmmm wine
-31 llklijlkxu winter
0 mmlmlkmmxl winter $
-45 knkbdxylmk wish
-10 lkgglylmmm wish i
-13 ljujjhumml wish you
-40 ayveaadyig with
-36 mrlimlmmml with 0
18 kofyhnkylk with a
9 - with chase
5 - with four
-4 llgymmlmmm with how
16 mimumkjmmm with me
1 mlnlmmmmmm with most
-18 nmqglvjllk with my
15 mlmmmnmmmm with no
-41 momlklmmml with sides
-6 mlugmlkmmm with that
8 kawqicjyml with the
20 - with their
-14 lmrlmllmmm with this
-34 lrlkllmkmm with three
-30 mpmlllmmmj with two
3 - with us
-14 mllslmllml with work
16 llchjlylml with you
33 muarmkbyli without
5 - without my
-32 melfhymmll wizard
-4 mljtmkkmmm woke
-4 mljtmkkmmm woke up
0 mllmqmmmmm woman
-19 mlmlplmlmi women
-2 ljhlyllmkl won
-3 mlmmslmmll won an
14 - won second
-13 mkmlpmmmll won the
14 - won>NOW
-3 mlmmslmmll won>an
-13 mkmlpmmmll won>the
-10 yiogkkhmmm wondering
0 ykkllkhmmm wondering if
82 - wood
-11 jsjktkkmml word
-5 lkomumlkml word $
-4 mrimlmmkmm word that
-32 lghhgliyli words
-32 lahkjmjymj words $
-27 josonjaiyg work
-36 lusqdkflll work $
-19 mlmjlrmmll work at
32 mmmqlmllml work for
15 - work in
-16 mljjwmmlml work pays
8 - work since
24 - work with
9 ljydklllmm worked
-13 ljydklllmm worked $
4 kygiyljmml working
7 mxlfmmmmmm working on
13 lmxhjmhlmm works
-20 lomjlmjmmm works $
4 - workshop
-15 kjegyjylml world
-45 llkgpkylml world $
1 - worried
1 - worried about
-15 mryaivftjj would
-15 mkokmvlmmm would 've
-7 ljolopklml would be
3 tuakmimymm would like
0 gukmmmllml would you
-2 lmuliljmmm wow
-2 lmuliljmmm wow that
-2 lmuliljmmm wow>DEICTIC
-28 fyjafdcylj write
-23 hykeieigmk write a
-32 mqmjmmmmmm write an
-10 msmklmmkmm write the
0 lyjaljllmy writing
6 lyjfllllml writing a
-32 mrmjmkmmml writing an
28 - writing my
8 mlmlqjmmmk written
29 mmmlnmmmml written in
-48 olyiaqidlh wrong
-7 pjyaftfeli wrong $
-24 mhigphlyyl wrote
11 - wrote a
-17 jyignjllmj x
-6 mpmkmlmmmm x and
-6 lyklpkmmml x is
-6 lyklpkmmml x>AUX
-6 mpmkmlmmmm x>and
-2 llwklljmll yeah
-2 mmplmmmmlm yeah i
59 lggkpqymkh year
34 miikqmymli year $
1 - year of
-5 mlmmmnmmmm year old
55 mkmlgllmvx years
45 - years $
15 - years ago
-15 mlmmmllmvl years and
-7 mlmlgmmmmy years of
11 mpxeilrimk yes
8 nkphllrmml yes $
13 - yes i
0 mtlmlmkgmm yes please
13 - yes>I
0 mtlmlmkgmm yes>w
28 mhgxrkllml yesterday
7 mhgxrkllml yesterday $
17 - yesterday i
-18 lsbslmjmml yet
-18 lsbslmjmml yet $
3 - yoga
-70 yaiajtyaaa you
-1 gaqgmkygkc you $
-1 rlplllhmml you 'd
-3 loikilslmx you 'll
-53 rspaayykkf you 're
-14 ikrjxkplmg you 've
-9 lpilmlsmmm you a
-1 lleljlymmj you all
-18 lkikjuumkg you and
-16 kkiyhhhmmy you at
0 omlmlmkmml you been
35 jkalulymml you can
-1 vqrllhgmmm you could
-2 kmrmkmlmmm you did
-9 rllmkmkmml you do
-1 mmelkmsmmm you feel
11 mlwlllcmmv you for
-2 mmmlmnkmkl you from
-3 plrlymbjml you get
30 mcomlyjmml you give
-1 mmhjllymml you go
-1 llullmglmm you got
-4 mlxlkkimmm you had
22 lljnlltmmm you know
-3 lmiqmllmmm you later
-2 vlkllmgkmm you like
-10 lqwikllmmm you made
-9 pjrkkkimmm you mean
-2 lmslllclmm you misunderstood
0 lsvmjiklmk you must
-1 ehmwvjmmmm you need
18 oimmlmmmmm you recommend
-3 iiyjmllmmm you said
-12 gymklllmmm you send
-12 lknlyjhlmk you should
0 mmqklmqmmk you so
0 lmljkmomml you soon
0 mqjommlmmm you the
0 umbsmmkmmm you there
-4 ylblmllmmm you think
3 jvmilpjwkl you to
-7 llallmymml you too
-1 mmlqmmkmmm you up
70 - you want
-8 lmmlpmmmmk young
16 - young $
18 - younger
40 - youngest
40 - youngest of
-87 deyaawuyiy your
-6 mkyjmljlml your advice
-8 lgrillhmmj your answer
-12 lllmkkrmmj your family
-4 mkrjmkqmmj your help
0 mtpmmmlkmh your last
-16 mmkmjmilmy yours
41 - youth
14 - youth center
4 mmmmnmmmml zealand
4 mmmmnmmmml zealand $
-8 lnjlrmmmml zero
-8 lnjlrmmmml zero $
-1 mmmjmrmmlm zoo
-1 mmmjmrmmlm zoo $
-12 mmmmommmml zurich
-12 mmmmommmml zurich $
39 - é
"""
