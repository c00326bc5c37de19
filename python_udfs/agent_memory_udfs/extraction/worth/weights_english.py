"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-20 -43,-30,-40,-26,-19,-39,-27,-47,-52,-26 (bias)
4 mmtlkmlmmm !
6 - ! i
6 - !>I
-74 lljilnlmyk "
-17 mmmjmkmmsm " $
-90 lljilnlmyk " i
-90 lljilnlmyk ">I
-29 nisgdvlphp 'd
-13 mkkjmymmml 'd be
-8 mjcymlkmmm 'd better
-2 llmmlnmmlm 'd buy
-2 mkollommll 'd go
-1 nyaikhjrlj 'd like
12 mgyjmmkmmm 'd love
32 mkskmllmmm 'd rather
-2 slollmkmml 'd recommend
-7 lkrjlkxmmm 'd say
-7 ghosihtahv 'll
-3 mugqmlmmmm 'll 've
-9 mlukmllmmm 'll ask
4 khhsgiylly 'll be
-5 mjdymlmmmm 'll bring
-7 nkfumllmmm 'll call
-1 kkuhlmmmmm 'll check
24 mmjommmmmm 'll come
-6 jkwjllokml 'll do
-1 mookmlmmmm 'll give
-4 miximlmlmm 'll go
0 qlllmkmlmm 'll it
-6 mkyalllmmm 'll keep
-1 mmhnmlumml 'll let
-1 mlfulmlmmk 'll meet
38 sodmkmklml 'll not
-6 mkjtlmmmml 'll probably
-1 mlscmmmmmm 'll read
-3 mtfmmmmmmm 'll send
2 mmkvlmimmk 'll start
-5 myjhllllmm 'll take
-3 mlualmymml 'll talk
-1 mlojmmmmmm 'll think
-3 lkwillkmmm 'll try
-31 tabwauqbrm 'm
-21 mmlklmxmmm 'm $
33 mhmmmrmmmm 'm 0
-3 jalqjyolfj 'm a
-16 lhhymkjmmm 'm about
22 - 'm afraid
19 mlqdmmymmm 'm all
-22 mmmjmkmmsm 'm allergic
17 mjmlmymmmm 'm an
-35 hsglmgwmmm 'm at
-41 mldymkgmmm 'm back
-6 momlmmmmmm 'm buying
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
49 - 'm from
-16 lkllmklmml 'm getting
-5 mlybmmimmm 'm glad
-49 ijoxleimml 'm going
25 jmejmmymmm 'm good
-4 jmgtmmlmmm 'm great
0 mmlnmllmmm 'm half
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
24 - 'm learning
-27 mjlkmkmmxm 'm leaving
22 - 'm left
35 - 'm left-handed
-18 mijjmmymmm 'm listening
-19 kyoalkkmki 'm looking
-16 lyldlkmmmm 'm making
-29 mmmkmjmmtm 'm moving
21 yhwdlkillm 'm not
-4 mljpmmlmmm 'm off
-15 mmkqmlimmm 'm okay
0 lphsmgkmml 'm on
-18 mlitmkkmmm 'm out
-15 milsmmlmmm 'm packing
36 - 'm paid
-21 mrljmllmmm 'm picking
10 mpmjmmmmmm 'm planning
19 - 'm preparing
1 mmmommlmmm 'm pretty
-5 mmtjmlhmmm 'm proud
11 mllnmmmmmm 'm reading
21 - 'm really
-13 mllommlmmm 'm running
18 - 'm saving
24 lmlummmmmm 'm scared
7 - 'm seeing
-9 mqmimmmmmm 'm setting
-18 mhmsmlmmmm 'm sitting
-16 ljqmmlfmmm 'm so
-6 mlpcmlxmmm 'm sorry
-17 lhkwmmlmmm 'm starving
-22 mjjsmmkmmm 'm staying
-3 kkjsmkemmm 'm still
-17 mlwhmljmmm 'm stuck
17 - 'm studying
-2 mlghmlymmm 'm sure
28 mgmsmmmmmm 'm taking
28 lhkilymmkl 'm the
21 mlvhmmlmmm 'm thinking
38 - 'm training
-13 iygiljjlkh 'm trying
-19 mykimilmml 'm using
-18 ldkvmlkmmm 'm waiting
-20 mimqmmmmmm 'm walking
-22 mdkxmllmmm 'm watching
-22 milpmmlmmm 'm wearing
-9 mtjlmmmmmm 'm working
1 - 'm worried
2 lxkcljlmmy 'm writing
-5 mklkmyhmmm 'm your
16 ieyomgbmlm 'm>-ed
-27 qyaofabjrn 'm>-ing
-22 mljvmlkmmm 'm>-ly
14 ylpcmnjmlm 'm>-s
33 mhmmmrmmmm 'm>0
0 mmkimilmym 'm>CONDITION
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
17 mjmlmymmmm 'm>an
-35 hsglmgwmmm 'm>at
42 lojqmikmll 'm>in
21 yhwdlkillm 'm>not
-4 mljpmmlmmm 'm>off
0 lphsmgkmml 'm>on
-18 mlitmkkmmm 'm>out
-16 ljqmmlfmmm 'm>so
28 lhkilymmkl 'm>the
54 eqnyjyykjo 'm>w
22 xaloipnahv 're
10 tldjlmummm 're $
-1 nqkmhtjmml 're a
23 - 're bad
-13 lljlvlllml 're berries
13 - 're both
9 lmfmlmymmm 're for
-9 mmmolmkmmm 're freezing
-11 mmmmpmmmmj 're from
34 - 're getting
19 mmljpmmmml 're going
-15 hkluglrmmj 're having
-11 plloimlmlk 're in
31 - 're late
4 - 're moving
-34 lkklmygmml 're my
-1 jlyllkbmmm 're right
-15 lmkktkmmml 're smarter
-4 lgsljnimll 're the
4 mmmmlmmmmm 're there
12 - 're with
0 illjlmommm 're you
27 qavyafvddn 's
9 lpllmmmmmm 's $
-9 shlhmjyllk 's a
-30 mljwjllmll 's been
-14 llvhlmjmmm 's fine
-1 mmhmpmkmmm 's funny
7 mmmolllmmm 's having
-16 mmmnmmlmmm 's home
-14 mmmpkklmmm 's in
-14 mlrllmlmlm 's like
10 mmnsllhmmm 's my
15 - 's name
-16 lmvmhmimlm 's not
-1 mmjkjmwlmm 's nothing
11 mlkujmlmml 's on
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
-9 ysjgllmmmm 's>-ed
18 llgvflqlml 's>-ing
23 mlpkmmlmmm 's>-ly
-7 mmmmommmml 's>-s
-5 nmkukmkmmm 's>AHEAD
6 - 's>CONDITION
-12 mlpilltmlm 's>DEICTIC
-16 mmmnmmlmmm 's>HOME
-1 mlmliummmm 's>KIN
-14 mlrllmlmlm 's>LIKING
31 llrnkmemmm 's>MOOD
10 mmnsllhmmm 's>MY
-8 llykhmilmm 's>NOW
2 - 's>PLAY
-9 llvihmalml 's>PRAISE
-2 lmgllmymmm 's>WH
-9 shlhmjyllk 's>a
-14 mmmpkklmmm 's>in
-16 lmvmhmimlm 's>not
11 mlkujmlmml 's>on
-4 mlnmkmimmm 's>so
-7 nmklnmmmmm 's>the
0 gmhjkmymmm 's>up
28 jfrmyjclkx 's>w
-11 pyijefwbll 've
-36 pkmlllmmlt 've $
-4 kqmimllmli 've 0
30 yobsdayjtg 've a
-4 mrqfmmmmmm 've already
15 - 've always
-20 molmmllmmm 've an
2 mmmmmnkmml 've any
15 liroltjmml 've been
7 - 've children
-35 mnlmmmmmmm 've five
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
-16 lssgkklmml 've the
-2 mojlmmmmmm 've this
-19 ltojomkmkk 've three
-3 mmgmmmymmm 've time
-23 hbluyiqllg 've to
-18 msjjmmmmmm 've tried
-15 ljkeiykmqh 've two
-4 rluklmgmml 've you
61 lynglkpmkk 've>-ed
8 iojtmmlmmm 've>-s
-4 kqmimllmli 've>0
26 - 've>CONDITION
-5 lyckmmmkmm 've>DEICTIC
7 - 've>KIN
12 mlrlmlmmlm 've>LASTING
-46 mqlimmlmmm 've>MY
-13 mpoimmlmmm 've>NOW
-4 rluklmgmml 've>YOU
30 yobsdayjtg 've>a
-20 molmmllmmm 've>an
2 mmmmmnkmml 've>any
-15 lmjplklmml 've>got
20 mlkpmmmmmm 've>had
-6 mijtmplmmm 've>no
-22 khlwmmlmmm 've>not
2 mllpmmmmmm 've>run
-13 mnlkmqlmmm 've>ten
-16 lssgkklmml 've>the
-23 hbluyiqllg 've>to
-15 ljkeiykmqh 've>two
37 hhygjvyljv 've>w
-6 lkmlkvlmlj *
-6 lkmlkvlmlj * $
8 mkmmjmmmmy -ed>-ed
38 kwnaplilml -ed>-ing
39 mtlclmmmmy -ed>-s
13 mqkjimlrmu -ed>0
-7 mplimmmmmm -ed>CODE
18 - -ed>CONDITION
52 jwghypflkl -ed>DEICTIC
-15 mllqmlmmmm -ed>I
-21 mklljlxmmj -ed>LASTING
-8 lnoyliimjk -ed>MY
-7 msskilimmm -ed>NOW
10 - -ed>PLAY
34 - -ed>THIRD
-7 innrmmmmlm -ed>WH
-2 mjllmlvmmm -ed>YOU
53 lcwiydilmj -ed>a
-6 mthqlllmmm -ed>all
28 likumqlmml -ed>and
27 mjvdeyjmlh -ed>at
3 mionqllmml -ed>by
6 lfxlkljmlm -ed>for
-48 lkrjyjjjlj -ed>in
10 llskkjjmtl -ed>me
42 - -ed>of
-90 lkigvejkly -ed>on
7 lsjrljjmmm -ed>out
-4 tyalmifjii -ed>the
40 jngmklvmmx -ed>to
1 milyillmmk -ed>two
14 mmrllmmmmm -ed>up
0 gsbpyydjjm -ed>w
-22 mrykikjlml -ing>-ed
0 mmlommmmlm -ing>-ly
37 ktlgyjdjmk -ing>-s
8 - -ing>0
6 - -ing>AHEAD
21 liivjrsmmi -ing>AUX
16 mommmmmjml -ing>CHAT
-17 lhmjlmmmmy -ing>CODE
43 - -ing>CONDITION
-40 uofuglglml -ing>DEICTIC
-7 vllmlmimmm -ing>HOME
16 lltjlyymkj -ing>I
0 ykkllkhmmm -ing>IF
27 - -ing>KIN
1 mmimwmmmmm -ing>LASTING
-4 mlmommlmmm -ing>MOOD
43 mhksvkjmmk -ing>MY
-9 yehtlmhmmm -ing>NOW
5 - -ing>PLAY
-12 molommlmmm -ing>PRAISE
4 - -ing>SPAN
5 - -ing>WE
-18 vkkpmmmmlm -ing>WH
-1 msjlmklmmm -ing>YOU
-1 iycundkllk -ing>a
38 lwlfmjlmml -ing>an
36 mlmlvlmmmm -ing>and
-33 lqjmjjkmml -ing>at
-5 mkhhmmymmm -ing>by
-35 hqovdhdljq -ing>for
-15 kokrgjjnlj -ing>in
-2 mmwlmmammm -ing>lol
-36 lkdplkymmm -ing>me
-27 llnnkpmmmm -ing>of
1 mimomlmmmm -ing>off
-41 lijvgkhmlx -ing>on
24 mkjwjmklmm -ing>out
-57 jymechhlwx -ing>the
10 oitifculqu -ing>to
-2 mllokmkmmm -ing>tv
3 mklsmkkmml -ing>up
20 maqylmjlhq -ing>w
-16 mkhumlkmmm -ly>-ed
-13 mjjylmhlmm -ly>AHEAD
0 llymjljmml -ly>AUX
-14 lljqkjkmxl -ly>DEICTIC
5 - -ly>LASTING
-6 mkqlmmmmmm -ly>LIKING
22 - -ly>MOOD
-7 mmkplmmmmm -ly>NOW
-3 llukmmlmlm -ly>WH
55 kitnetglmy -ly>w
-11 ljplolrmlk -s>'ve
-2 msjellfkmy -s>-ed
27 myjgklkgml -s>-ing
-51 mykculilmy -s>-ly
-12 wtleredytc -s>-s
13 mnmldhmkmy -s>0
-12 mqlkmmmmmm -s>AHEAD
-19 jaagyaaakv -s>AUX
-7 nsljmmmmmm -s>CODE
-1 oexmyfgkij -s>DEICTIC
-16 mlmimymlml -s>HOME
-24 lhihbakmyk -s>I
22 mlelylolml -s>LASTING
19 llxlhmplmk -s>LIKING
-6 mosjlmjmmk -s>MOOD
24 opjijjlmuy -s>MY
0 mlmnmmmmmm -s>NOW
-1 mlslimhlmm -s>PRAISE
11 - -s>THIRD
-9 mlmlvllmmk -s>WE
-17 ykbiojemkv -s>WH
13 mjtkkmlmmm -s>WORK
-15 rlgktlqlmk -s>YOU
-40 iyqaodeilf -s>a
-10 mllpmmlmml -s>all
2 mlmirmmmmm -s>an
-8 ieihgygiky -s>and
-18 mlmmllmmlt -s>as
-8 vhiktjvkmi -s>at
-14 mvljlmmmmm -s>by
-30 xvihkhnvlf -s>for
-11 mklkslmlmm -s>has
-20 xsjoihjkvg -s>in
63 mkykillmll -s>me
-36 tkqavlikjt -s>of
-16 mljjwmmlml -s>off
70 lykkeklmml -s>on
11 - -s>out
-4 mlnnkmkmmm -s>so
45 jakayyjkis -s>the
0 hyqjfrlhla -s>to
3 mnmlmmmmmm -s>too
-1 mkklsmmmml -s>two
8 mimmsmmmmi -s>up
-1 vybaydayfa -s>w
-6 mpmkmlmmmm -s>x
28 ayaaapaoky 0
15 hnibmyhhgs 0 $
28 lflpnhlllp 0 0
16 - 0 0000
7 - 0 a
-8 inmmmmmmmm 0 addresses
-24 mtlhkmlmlk 0 and
-7 kqmlmjmmml 0 apples
2 - 0 birch
-20 mnllhlmlmx 0 but
-13 mimrrmllmj 0 degrees
2 - 0 dogs
4 mlmlmolmlk 0 dollars
22 - 0 employees
2 mmmlgllmmv 0 euros
39 - 0 for
-21 mjmmmlmmls 0 i
2 mlmvjmlmml 0 in
12 mkmmkkmmwm 0 kilos
-1 mlmmpmlmml 0 mg
2 momjmmmmmm 0 minutes
18 - 0 next
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
22 lckexoigiv 0000
45 lklgvkkhls 0000 $
-11 mjmlomlmml 0000 a
-20 mnmllpmmlm 0000 and
-37 esjgffijuy 0>-s
28 lflpnhlllp 0>0
18 - 0>AHEAD
-32 liihhllymi 0>CHAT
27 - 0>DEICTIC
-21 mjmmmlmmls 0>I
38 - 0>MOOD
14 mwlhkllmml 0>NOW
2 - 0>PET
10 - 0>SPAN
-22 jtljmkmmml 0>WH
7 - 0>a
-24 mtlhkmlmlk 0>and
-20 mnllhlmlmx 0>but
39 - 0>for
2 mlmvjmlmml 0>in
-1 mlmmpmlmml 0>mg
-1 mrmimlmmml 0>of
8 - 0>on
7 - 0>rd
59 - 0>th
-31 lnjqomkkkc 0>w
-3 lyfnkmiilk 1.AHEAD
-7 yomaadfujd 1.AUX
-55 kajihijuiy 1.CHAT
-39 lhljqglgky 1.CODE
31 - 1.CONDITION
-45 auykoanbde 1.DEICTIC
30 - 1.HOME
52 ayyycachaa 1.I
-60 kpeeoyelee 1.IF
-2 llkjrlvlml 1.KIN
5 jjmgjryjmg 1.LASTING
-19 lldktlyjmk 1.LIKING
-19 nyyicgaekg 1.MODAL
-14 litigktgke 1.MOOD
24 ayhyhkfpka 1.MY
9 jitvhkpkkj 1.NOW
0 mllltlimml 1.PERSON
-5 llljtklmml 1.PET
16 mvlmpmjjml 1.PLAY
-15 hhyaekbhje 1.PRAISE
-47 lkmlklllmv 1.SPAN
-24 kjauckyilo 1.THANKS
11 cdfynyahye 1.THIRD
21 dtsvqafjji 1.WE
-25 yabaadmfjd 1.WH
21 lmjkymkmmm 1.WORK
-5 uwyacpajlt 1.YOU
-2 rmmmlmhmml 12-:'ve you w
-8 mlmmnllmmm 12-:a colleague w
-9 kllmqmlmml 12-:a good w
-24 lkjktgmmrl 12-:according to the
1 mmmlmslmlm 12-:as a w
-2 mkmllslmjl 12-:as the w
20 - 12-:being a w
-2 pillmlmmlm 12-:can i w
-3 hlupkmlkml 12-:can not w
15 ltlllmjmml 12-:can you w
-7 gqmllllmml 12-:could you w
-12 mrmllmjkmm 12-:create a w
35 daglkmywmm 12-:do not w
-8 rlmklmllmm 12-:do we w
-4 sllllmikml 12-:do you w
2 mmmqlmllml 12-:done with w
0 mrmmmlklml 12-:go ahead and
-1 lmltimmmml 12-:going to w
13 - 12-:growing up we
1 mmmollmmmm 12-:he 's in
0 mmmnmmmmmm 12-:he 's w
-4 lmkkukmmmm 12-:he was the
-10 mtllmlijmm 12-:help me w
16 - 12-:her name is
3 rmmmmllmmm 12-:how can i
-8 plllmlmmlm 12-:how do i
2 mkolmmmmmm 12-:i 'd go
-6 mlnjmlymmm 12-:i 'd say
16 mtlqkeeqlj 12-:i 'd w
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
-34 qyaofaajho 12-:i 'm -ing
-36 mljvmlkmmm 12-:i 'm -ly
-21 ylogmljmmm 12-:i 'm -s
34 - 12-:i 'm 0
32 lgnwllrmmm 12-:i 'm a
-16 mlqdmmymmm 12-:i 'm all
11 mjmlmymmmm 12-:i 'm an
-35 hsglmgwmmm 12-:i 'm at
-2 lojqmikmll 12-:i 'm in
21 yhwdlkillm 12-:i 'm not
-4 mljpmmlmmm 12-:i 'm off
0 lphsmgkmml 12-:i 'm on
-18 mlitmkkmmm 12-:i 'm out
-16 ljqmmlfmmm 12-:i 'm so
47 mjkjlymmmm 12-:i 'm the
-14 aamliyyjkh 12-:i 'm w
84 mvjhmmmmmm 12-:i 've -ed
1 hrgsmllmmm 12-:i 've -s
-24 ksmimjmmmk 12-:i 've 0
-4 ywedjbjklk 12-:i 've a
-20 molmmllmmm 12-:i 've an
-15 lmjplklmml 12-:i 've got
20 mlkpmmmmmm 12-:i 've had
-24 mijummlmmm 12-:i 've no
-23 khlwmmlmmm 12-:i 've not
2 mllpmmmmmm 12-:i 've run
-13 mpllmmmmmm 12-:i 've ten
-15 mgunllmmmm 12-:i 've the
-45 jaovjksmlk 12-:i 've to
1 lilimvlmml 12-:i 've two
28 kurjkgilll 12-:i 've w
-18 mujiljmmmm 12-:i added the
2 - 12-:i adopted a
-7 mlskmljmmm 12-:i agree w
4 - 12-:i also -ed
-25 mmlltmmmmm 12-:i always w
-4 mktkmklmmm 12-:i appreciate w
-8 mivhlmlmmm 12-:i asked for
-30 mkqpmlmmlm 12-:i asked my
-12 mlismmlmmm 12-:i ate too
19 - 12-:i believe in
-21 mjplslmmmm 12-:i believe w
7 - 12-:i broke up
-11 mhkullmmmm 12-:i burned the
11 jiaxjkykmm 12-:i can not
-4 ljsjmmlmmm 12-:i can see
-19 lkyolkhmmm 12-:i can w
-14 mlmlmqmmmm 12-:i carry a
42 - 12-:i changed -s
8 - 12-:i changed my
5 - 12-:i closed my
-1 mmipmmlmmm 12-:i could not
13 llqmmmmmmm 12-:i could w
-16 mklsllmmmm 12-:i cut my
-12 lmtgmmlmmm 12-:i did not
-8 vgyahjkxlm 12-:i do not
16 - 12-:i do w
-8 mhlkmqmmmm 12-:i draw my
9 - 12-:i drive a
19 - 12-:i dropped out
5 - 12-:i eat w
-12 mkshmmlmmm 12-:i expected -ing
-22 mmgqmmmmmm 12-:i feel -ly
-1 mmxemllmmm 12-:i feel a
-8 mmgommmmmm 12-:i feel so
-2 liaykjglmm 12-:i feel w
-6 mmhpmmmmmm 12-:i felt so
19 - 12-:i finished the
-23 mlismllmmm 12-:i forgot my
-11 kkltmmmmmm 12-:i forgot w
10 - 12-:i get -s
28 lmtjmmkmmm 12-:i get w
11 - 12-:i go by
21 - 12-:i go to
7 mlmnmmmmmm 12-:i got -ed
-19 lrkqkhmmmm 12-:i got a
10 molmmmmmmm 12-:i got an
-6 mjudmmlmmm 12-:i got it
21 - 12-:i got my
-7 mkksmlmmmm 12-:i got the
17 mjkqmlkmmm 12-:i got w
-14 mlenmlymmm 12-:i gotta go
-4 mjgslplmmm 12-:i had a
1 - 12-:i had my
-4 mmokmmmmmm 12-:i had not
5 mlmnmlmmmm 12-:i had to
-10 mlirmllmmm 12-:i had w
2 mjpmmmmlmm 12-:i hate -s
19 - 12-:i hate w
18 lkfjykmmmm 12-:i heard w
17 - 12-:i hope to
-10 llgkllxmmm 12-:i hope you
7 - 12-:i hurt my
1 - 12-:i inherited my
-21 mulkmlmmmm 12-:i invest 0
-4 khnillummm 12-:i just -ed
0 mmlmmmmmmm 12-:i just got
-24 mlkomllmmm 12-:i just had
-10 wuenlljlmm 12-:i just w
11 monkmlmmmm 12-:i keep -ing
-9 mkkumlmmmm 12-:i keep w
-4 mkolmmlmmm 12-:i knew it
-16 flvjmllmmm 12-:i know w
0 mlksmlmmmm 12-:i left the
25 - 12-:i like -s
-2 lmmmmmkmmm 12-:i like how
18 - 12-:i like my
-30 ljvhllllmm 12-:i like the
-48 lkrjmmhlmm 12-:i like w
5 - 12-:i live in
5 - 12-:i live w
0 mmlrmlmmmm 12-:i lost my
28 - 12-:i love -ing
-1 mlolmmkmmm 12-:i love -s
-15 llsjmmlmmm 12-:i love how
-11 mlommmimmm 12-:i love it
-8 mkrlmmlmmm 12-:i love the
10 mmpmmmilmm 12-:i love w
-14 mmalmmymmm 12-:i love you
31 - 12-:i made it
-24 mlgtmllmmm 12-:i made too
9 - 12-:i make w
-12 livkljmmmm 12-:i meant the
1 - 12-:i met my
6 - 12-:i miss my
26 mtjjmmmmmm 12-:i need -s
-2 mtkkmmmimm 12-:i need 0
-10 jrgsgbkhll 12-:i need a
-3 mvlfmmlkmm 12-:i need an
-19 lyljkjmkmm 12-:i need the
-19 uglojikllk 12-:i need to
7 lduukjliml 12-:i need w
-2 mrmlmmlmmm 12-:i need you
8 - 12-:i never -ed
-11 mksljklmmm 12-:i never w
13 mkllrlmmmm 12-:i noticed w
31 mlkjllmymm 12-:i only w
-5 mjlllrmmmm 12-:i open the
6 - 12-:i opened a
1 - 12-:i owe my
3 - 12-:i own a
6 - 12-:i passed my
19 - 12-:i passed the
4 - 12-:i play -s
-18 mkqkllmlmm 12-:i prefer the
-12 mlpmmmmmmm 12-:i prefer w
19 - 12-:i read the
-23 lkelyllmmm 12-:i read w
4 - 12-:i run a
-15 mlthmllmmm 12-:i said w
-30 mglkykmmmm 12-:i saw a
23 - 12-:i saw the
-2 lkqlmmjmmm 12-:i see w
-10 msklmmmmmm 12-:i set the
12 - 12-:i sing in
16 - 12-:i skip w
17 - 12-:i sleep -ly
-16 mlhvmlkmmm 12-:i slept w
5 - 12-:i speak w
-16 mjlrlllmmm 12-:i spilled w
7 - 12-:i started -ing
-15 mmlnmmlmmm 12-:i still 've
-8 mmrimmlmmm 12-:i still do
-6 mllpmmmmmm 12-:i still w
1 - 12-:i study at
3 - 12-:i study law
3 mjmlmommmm 12-:i take a
7 - 12-:i take my
20 - 12-:i take the
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
-5 mhpskllmmm 12-:i tried w
7 - 12-:i turned w
6 - 12-:i used to
1 - 12-:i volunteer at
-14 mjygmmllmm 12-:i want -ing
-7 mcivmkmymm 12-:i want a
-12 myfklmmhmm 12-:i want it
-22 kmtiljmmmm 12-:i want the
6 fyakgfrikj 12-:i want to
7 lohlmllxmm 12-:i want you
62 - 12-:i was -ed
-21 upyalijmmm 12-:i was -ing
15 - 12-:i was a
-5 mlnrmllmmm 12-:i was in
-2 mmnllmlmmm 12-:i was not
-8 mmkommmmmm 12-:i was on
-10 llcxmllmmm 12-:i was so
7 jkklvkxmmm 12-:i was w
-54 mfknyllmmm 12-:i watched a
9 - 12-:i watched the
36 - 12-:i watched w
10 - 12-:i wear -ing
5 mjlqllmmml 12-:i went to
5 - 12-:i went w
-11 lkgglylmmm 12-:i wish i
-13 ljvjlhsmmm 12-:i wish you
1 mlmrmkmmmm 12-:i woke up
2 - 12-:i work in
2 - 12-:i work w
-15 mkokmvlmmm 12-:i would 've
12 srmglklwml 12-:i would w
11 - 12-:i wrote a
-2 lmlllpmmkm 12-:if i had
-7 nlllkqlmlk 12-:if i w
-1 lmmmkommlm 12-:if i was
4 mmmkmommlm 12-:in a w
-14 limheyllik 12-:in my w
60 lrljkwmkll 12-:in the w
-3 lrlkkomlkl 12-:in this w
-1 nlmmlmmmmm 12-:is it w
9 mkmmmmmmmm 12-:is there a
-2 lljpgmulmm 12-:it 's -ing
-20 lkfcxlylml 12-:it 's a
-14 mmjtlmimmm 12-:it 's my
-3 lmuijmjmmm 12-:it 's not
0 mmknlmkmmm 12-:it 's so
34 lkgyllalll 12-:it 's w
-6 mklupkmmmm 12-:it has w
-4 lkjlrmmmmm 12-:it is w
0 mtkmlmlmmk 12-:it should be
-2 mkkjvmmmml 12-:it takes w
0 mmilimolmm 12-:it was w
-15 lmllqmlmmm 12-:kids these -s
-11 mfmmmtlmml 12-:let us say
-16 lmkijsrjlk 12-:let us w
-22 lmllsmkmml 12-:life is w
0 lelllmkwmm 12-:make it w
8 - 12-:me and my
-19 mimrlklmmm 12-:my battery is
14 - 12-:my best w
17 - 12-:my blood w
4 mmlommmmmm 12-:my boss is
-31 mkmmlklmxm 12-:my boss w
-8 mmmnmlmmmm 12-:my brother is
-7 mlmpllmmmm 12-:my cat w
-10 mhmhlxmmmm 12-:my character is
-8 mjmiksmmmm 12-:my character w
-21 mollmlmmml 12-:my code -s
-14 mlmomklmlm 12-:my coffee got
12 mmmnmmmmmm 12-:my coffee is
5 - 12-:my company -s
8 - 12-:my daughter -s
-21 mmlpllmmmm 12-:my daughter is
8 - 12-:my doctor w
-14 mlmommlmmm 12-:my dog -s
1 mlmnmkmmmm 12-:my dog is
-12 mxmgkkmmml 12-:my essay is
12 - 12-:my ex -s
11 mlmplmkmmm 12-:my eyes 're
2 - 12-:my family is
10 mkyljmmmmm 12-:my favorite w
-19 mnjjjklymm 12-:my first w
-10 mkmpmklmmm 12-:my food is
10 mklmqlmmmm 12-:my friend w
-8 mpmklmlmml 12-:my function -s
2 - 12-:my girlfriend is
5 - 12-:my goal is
2 - 12-:my grandfather w
-4 mmllumkmmm 12-:my grandma -s
21 mlmnmmmmmm 12-:my hair is
-15 mjmtjjkmmm 12-:my hands 're
6 - 12-:my husband -s
3 - 12-:my husband is
1 - 12-:my husband w
-13 lrmmlllmmm 12-:my internet is
-11 mlmomlmmmm 12-:my kid is
-19 mkmdkylmmm 12-:my kingdom is
9 - 12-:my knees w
-3 mjmqlkmmmm 12-:my laptop is
-6 mpmklmlmmm 12-:my loop -s
11 - 12-:my mom -s
-25 mllomllmmm 12-:my mom is
-7 mjmklqlmll 12-:my name is
6 mlmommlmmm 12-:my neighbor is
-2 mlmommlmmm 12-:my neighbour is
-17 mkmolllmmm 12-:my nose is
26 - 12-:my old w
4 kqmmmmmmlm 12-:my order w
5 mjmqllmmmm 12-:my phone is
9 - 12-:my policy w
-29 mqljrllmmm 12-:my professor -s
-7 mpmklmlmmm 12-:my query -s
0 mqklmlmlmm 12-:my question is
-6 mjmrlljmmm 12-:my screen w
-5 molllmmmmm 12-:my script -s
10 - 12-:my shift -s
6 mlmplmlmmm 12-:my shoes 're
-15 mmmnmlmmmm 12-:my sister is
-25 mmklmlmmsm 12-:my sister w
4 - 12-:my son -s
-15 mmlnmmmmmm 12-:my son is
6 - 12-:my son was
-16 mkmcmymmmm 12-:my spaceship is
-16 mkmpmllmmm 12-:my stomach is
-8 mkmqlklmmm 12-:my taxi is
-25 mvjjnllmml 12-:my teacher -s
8 - 12-:my team -s
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
6 - 12-:she 's w
16 mmmpjlmmmm 12-:she is -ing
14 olmmmmmmmm 12-:should i w
-1 lmfjvmjlml 12-:some people w
-1 mjlmmplmlj 12-:suppose i 've
-1 mmvllldmmv 12-:thank you for
-1 mmslkmjmmm 12-:that 's a
-1 mmqmkmlmlm 12-:that 's not
0 mmpklmkmmm 12-:that 's so
13 llfihlvmkl 12-:that 's w
0 mmpmkmlmml 12-:that would be
-1 mrkmllmkml 12-:the answer w
-8 lllrjlmmmm 12-:the baby is
-2 lllqimmmmm 12-:the bus is
-22 mlllrkmmml 12-:the capital of
-21 milltmmmml 12-:the company -ed
13 - 12-:the company i
2 mlmpjkmmmm 12-:the dog is
-20 mllthllmmm 12-:the kids 're
17 - 12-:the kids w
2 mkmlpkmmmk 12-:the new w
5 mmmojmmmmm 12-:the shop is
-11 mlmfvmmlml 12-:the stock w
-5 mkmmtkmmmm 12-:the sun is
1 lkkktllmml 12-:there 're w
3 mmlplmjmmm 12-:there 's -ing
14 mlmvhllmmm 12-:there 's a
-1 lmlqfmlmmm 12-:they 're -ing
-4 lmklsmlmmm 12-:they say w
-1 lmplkmlmmm 12-:this is not
-9 mkmktmllmj 12-:water boils at
-7 mlokjlummh 12-:we 'll w
25 iflukmlmmt 12-:we 're -ing
49 - 12-:we 're -s
-23 mllpkmmmml 12-:we 're in
-28 mtkojhlmmj 12-:we 're w
1 momljlmmmk 12-:we 've a
-4 mpkllmmmml 12-:we 've the
-6 mrllkllmmj 12-:we 've two
-13 mvljjmlmmm 12-:we 've w
2 - 12-:we adopted a
10 - 12-:we do not
-24 mlivkmjmml 12-:we had w
9 - 12-:we homeschool our
9 mmlpmmkmmm 12-:we just -ed
-4 lylihmlmmi 12-:we need to
-5 mmkfkmymml 12-:we should w
-3 nmmmmmlmmm 12-:what 's a
-1 omlkmmimmm 12-:what 's w
-1 clvrmmrmmm 12-:what a w
-4 nmlmmmmmmm 12-:what can i
-4 mlmmmmkmmm 12-:what do you
-6 olmmmlmmlm 12-:what should i
3 - 12-:when i was
0 pmmlmmjmmm 12-:where 're you
-1 oimmmmmmmm 12-:why does my
0 gukmmmllml 12-:would you w
-2 mmtljlkmmm 12-:wow that 's
-2 lolmilllmx 12-:you 'll be
-7 ntkmhskmml 12-:you 're a
0 klsmjljmmm 12-:you 're the
0 klmmkklmml 12-:you 're w
-2 kjklymkmmk 12-:you 've to
-4 lmflsmommm 12-:you can not
-8 mlmmnllmmm 1234:a colleague told me
-2 jlnllmummm 1234:can not wait to
13 - 1234:growing up we never
-4 lmkkukmmmm 1234:he was the first
14 mmmmmmmmlm 1234:how do i stop
-27 nmmmmmmmmm 1234:how do i tell
-14 mwhkmkmhmm 1234:i 'd like a
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
-3 mtnimlmmmm 1234:i 'll take the
-1 mlojmmmmmm 1234:i 'll think about
0 mlolmmlmmm 1234:i 'll try that
-2 lkujmmlmmm 1234:i 'll try to
9 - 1234:i 'm 0 and
5 - 1234:i 'm a beginner
1 mmrkmllmmm 1234:i 'm a big
-27 mlilmkwmmm 1234:i 'm a bit
-32 mkmlmqlmmm 1234:i 'm a detective
8 mlrlmkmmmm 1234:i 'm a huge
2 - 1234:i 'm a vegetarian
-35 lhhymkjmmm 1234:i 'm about to
20 - 1234:i 'm afraid of
9 - 1234:i 'm allergic to
25 - 1234:i 'm an introvert
4 - 1234:i 'm an only
-18 mjmrmllmmm 1234:i 'm at a
-20 mllqmlkmmm 1234:i 'm at my
30 hxlimklmmm 1234:i 'm at the
-6 momlmmmmmm 1234:i 'm buying a
13 msmhmlmmmm 1234:i 'm calling about
-3 wkljmmmmmm 1234:i 'm calling to
-1 mmtjmmklmm 1234:i 'm confused by
0 mtmlmjmmmm 1234:i 'm doing a
-7 mhlsmklmmm 1234:i 'm feeling a
-1 mkmpmmmmmm 1234:i 'm feeling motivated
1 mmydmmjmmm 1234:i 'm fine with
-19 moljmlmmmm 1234:i 'm getting a
-5 mlydmmlmmm 1234:i 'm glad i
-17 jkqtmgjmml 1234:i 'm going to
32 - 1234:i 'm happy in
-10 lkvnmlkmmm 1234:i 'm happy with
-11 miltmmlmmm 1234:i 'm having a
12 mnmkmmmmmm 1234:i 'm having an
-16 mtkjmllmmm 1234:i 'm having trouble
14 mllrmklmmm 1234:i 'm in a
-14 mllnmmlmmm 1234:i 'm in bed
12 - 1234:i 'm in my
-48 mrljmklmlm 1234:i 'm in the
-4 mllhmlymmm 1234:i 'm just a
22 - 1234:i 'm left handed
-9 lyhalkkmmj 1234:i 'm looking for
-23 mvmflkmmmm 1234:i 'm making a
-30 llugmmlmmm 1234:i 'm not convinced
-4 mmlpmmmmmm 1234:i 'm not in
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
16 - 1234:i 'm really into
-13 mllommlmmm 1234:i 'm running late
18 - 1234:i 'm saving up
15 - 1234:i 'm scared of
-9 mqmimmmmmm 1234:i 'm setting up
-18 mhmsmlmmmm 1234:i 'm sitting in
-4 mmmemmrmmm 1234:i 'm sorry i
0 mlmmmmmmmm 1234:i 'm staying in
-27 mmjommlmmm 1234:i 'm still at
-1 mmkpmlkmmm 1234:i 'm still in
-17 mmkrmlkmmm 1234:i 'm stuck in
11 - 1234:i 'm studying for
39 - 1234:i 'm the youngest
19 mlvhmmlmmm 1234:i 'm thinking about
32 - 1234:i 'm training for
0 iyheljjllh 1234:i 'm trying to
-5 msllmkmmmm 1234:i 'm using the
-15 lelummlmmm 1234:i 'm waiting for
-6 mjlqmmmmmm 1234:i 'm watching the
-12 mxlfmmmmmm 1234:i 'm working on
1 - 1234:i 'm worried about
13 mwlhlllmml 1234:i 'm writing a
-32 mrmjmkmmml 1234:i 'm writing an
24 - 1234:i 'm writing my
-7 kqmlmjmmml 1234:i 've 0 apples
-11 mpmkmmmmmm 1234:i 've a 0
2 iommmlmmmm 1234:i 've a list
13 mjmpmmmmmm 1234:i 've a meeting
23 - 1234:i 've a standing
-4 mrqfmmmmmm 1234:i 've already tried
15 - 1234:i 've always wanted
-4 mrmjmkmmmm 1234:i 've been a
4 - 1234:i 've been feeling
1 - 1234:i 've been in
-8 mlmmmmmmmm 1234:i 've been on
1 - 1234:i 've been painting
25 mllnmmmmmm 1234:i 've got a
11 mrmkmlmmmm 1234:i 've got three
-17 mblwmmmmmm 1234:i 've got to
4 mnmkmmmmmm 1234:i 've got two
-8 misjmmmmmm 1234:i 've heard of
4 mklqmmmmmm 1234:i 've lost my
12 - 1234:i 've never been
4 mlipmmmmmm 1234:i 've not finished
-4 mlujmmmmmm 1234:i 've not had
-9 mljpmmlmmm 1234:i 've not slept
-13 mpllmmmmmm 1234:i 've ten minutes
-8 mfyimmmmmm 1234:i 've the same
-1 mlilmmvmmm 1234:i 've to go
-4 mjmrmmmmmm 1234:i 've to hang
-6 mlmpmlmmmm 1234:i 've to pick
-21 milsmmlmmm 1234:i 've to run
-25 lwmelmmmmm 1234:i 've to write
-18 msjjmmmmmm 1234:i 've tried restarting
-6 mpmkmlmmmm 1234:i 've two variables
-4 mktkmklmmm 1234:i appreciate your help
-12 mlismmlmmm 1234:i ate too much
7 - 1234:i broke up with
18 - 1234:i can not 've
-5 mmrjmmkmmm 1234:i can not believe
25 - 1234:i can not concentrate
7 - 1234:i can not drive
21 - 1234:i can not eat
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
-8 mhlkmqmmmm 1234:i draw my sword
19 - 1234:i dropped out of
-10 mljpmlmmmm 1234:i feel like i
-7 mmkrmmmmmm 1234:i feel like nobody
1 - 1234:i feel lonely since
-10 mlkpmllmmm 1234:i forgot my umbrella
19 - 1234:i go to bed
0 molmmmmmmm 1234:i got an email
5 - 1234:i got laid off
14 - 1234:i had a miscarriage
1 - 1234:i had my first
-1 lmllmlommm 1234:i hope you 're
-14 yglnlmmmmm 1234:i just want to
-4 mmkdmmxmmm 1234:i just wanted to
-5 mmjommlmmm 1234:i just woke up
-7 kmqlmllmmm 1234:i know what you
-2 lmmmmmkmmm 1234:i like how you
9 - 1234:i like my steak
8 - 1234:i lost my job
-14 lmqjmmlmmm 1234:i love how it
31 - 1234:i made it to
-24 mlgtmllmmm 1234:i made too much
-2 mjplmlmmmm 1234:i meant the other
1 - 1234:i met my wife
0 molkmlmmmm 1234:i need a title
17 - 1234:i need glasses for
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
-10 msklmmmmmm 1234:i set the variable
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
14 - 1234:i went to a
-20 mkmpmlmmmm 1234:i went to bed
-8 mlmnmmmmmm 1234:i went to the
-10 mllkmnmmmm 1234:i wish i had
0 mlxlmkhmmm 1234:i wish you could
11 ttflmlmkmm 1234:i would like to
-13 mmmklpmmkm 1234:in my dream i
-3 mkmliqmmmm 1234:in my story the
9 mkmmmmmmmm 1234:is there a way
-2 mmkrjmjmmm 1234:it 's raining here
0 mmknlmkmmm 1234:it 's so hot
-11 mfmmmtlmml 1234:let us say i
1 - 1234:my best friend moved
-8 mjmiksmmmm 1234:my character grew up
-14 mlmomklmlm 1234:my coffee got cold
8 - 1234:my doctor told me
5 - 1234:my goal is to
-9 mmmolmkmmm 1234:my hands 're freezing
28 - 1234:my laptop is a
-25 mllomllmmm 1234:my mom is calling
-17 mkmolllmmm 1234:my nose is running
9 - 1234:my policy number is
0 mqklmlmlmm 1234:my question is about
-5 molllmmmmm 1234:my script stops after
10 - 1234:my shift starts at
4 - 1234:my son wants to
-16 mkmpmllmmm 1234:my stomach is growling
8 - 1234:my team uses kotlin
6 - 1234:my wife and i
-4 mlmvhllmmm 1234:there 's a spider
-9 mkmktmllmj 1234:water boils at 0
-28 mllpkmmmml 1234:we 're in the
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
-8 mjcymlkmmm 123:i 'd better
2 mkolmmmmmm 123:i 'd go
-12 nyaikhjrlj 123:i 'd like
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
-4 myhhllmlmm 123:i 'll take
-1 mlojmmmmmm 123:i 'll think
-2 lkwimllmmm 123:i 'll try
34 - 123:i 'm 0
32 lgnwllrmmm 123:i 'm a
-16 lhhymkjmmm 123:i 'm about
20 - 123:i 'm afraid
-16 mlqdmmymmm 123:i 'm all
9 - 123:i 'm allergic
11 mjmlmymmmm 123:i 'm an
-35 hsglmgwmmm 123:i 'm at
-41 mldymkgmmm 123:i 'm back
-6 momlmmmmmm 123:i 'm buying
2 vvlcmkmmmm 123:i 'm calling
-1 mmtjmmklmm 123:i 'm confused
-9 lshpmhommm 123:i 'm doing
-22 mjjvmmjmmm 123:i 'm driving
-5 mklommlmmm 123:i 'm eating
-18 lekymkkmml 123:i 'm feeling
-5 mlrhmllmmm 123:i 'm fine
-39 mljqmlkmmm 123:i 'm free
18 - 123:i 'm from
-16 lkllmklmml 123:i 'm getting
-5 mlybmmimmm 123:i 'm glad
-28 jkqulfimml 123:i 'm going
25 jmejmmymmm 123:i 'm good
-4 jmgtmmlmmm 123:i 'm great
0 mmlnmllmmm 123:i 'm half
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
22 - 123:i 'm left
35 - 123:i 'm left-handed
-18 mijjmmymmm 123:i 'm listening
-10 kyoalkkmmj 123:i 'm looking
-16 lyldlkmmmm 123:i 'm making
21 yhwdlkillm 123:i 'm not
-4 mljpmmlmmm 123:i 'm off
-6 mmlommimmm 123:i 'm okay
0 lphsmgkmml 123:i 'm on
-18 mlitmkkmmm 123:i 'm out
-15 milsmmlmmm 123:i 'm packing
36 - 123:i 'm paid
-21 mrljmllmmm 123:i 'm picking
10 mpmjmmmmmm 123:i 'm planning
19 - 123:i 'm preparing
1 mmmommlmmm 123:i 'm pretty
-5 mmtjmlhmmm 123:i 'm proud
11 mllnmmmmmm 123:i 'm reading
21 - 123:i 'm really
-13 mllommlmmm 123:i 'm running
18 - 123:i 'm saving
23 lmlummmmmm 123:i 'm scared
7 - 123:i 'm seeing
-9 mqmimmmmmm 123:i 'm setting
-18 mhmsmlmmmm 123:i 'm sitting
-16 ljqmmlfmmm 123:i 'm so
-6 mlpcmlxmmm 123:i 'm sorry
-17 lhkwmmlmmm 123:i 'm starving
-22 mjjsmmkmmm 123:i 'm staying
-3 kkjsmkemmm 123:i 'm still
-17 mlwhmljmmm 123:i 'm stuck
17 - 123:i 'm studying
-2 mlghmlymmm 123:i 'm sure
28 mgmsmmmmmm 123:i 'm taking
47 mjkjlymmmm 123:i 'm the
21 mlvhmmlmmm 123:i 'm thinking
38 - 123:i 'm training
0 iyheljjllh 123:i 'm trying
-19 mykimilmml 123:i 'm using
-18 ldkvmlkmmm 123:i 'm waiting
-20 mimqmmmmmm 123:i 'm walking
-22 mdkxmllmmm 123:i 'm watching
-22 milpmmlmmm 123:i 'm wearing
-9 mtjlmmmmmm 123:i 'm working
1 - 123:i 'm worried
2 lxkcljlmmy 123:i 'm writing
-5 mklkmxjmmm 123:i 'm your
-24 ksmimjmmmk 123:i 've 0
-4 ywedjbjklk 123:i 've a
-4 mrqfmmmmmm 123:i 've already
15 - 123:i 've always
-20 molmmllmmm 123:i 've an
22 llkqmklmmm 123:i 've been
-35 mnlmmmmmmm 123:i 've five
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
-15 mgunllmmmm 123:i 've the
-2 mojlmmmmmm 123:i 've this
-45 jaovjksmlk 123:i 've to
-18 msjjmmmmmm 123:i 've tried
1 lilimvlmml 123:i 've two
-18 mujiljmmmm 123:i added the
2 - 123:i adopted a
-7 mlskmljmmm 123:i agree with
-25 mmlltmmmmm 123:i always thought
-4 mktkmklmmm 123:i appreciate your
-8 mivhlmlmmm 123:i asked for
-30 mkqpmlmmlm 123:i asked my
-12 mlismmlmmm 123:i ate too
19 - 123:i believe in
7 - 123:i broke up
-11 mhkullmmmm 123:i burned the
11 jiaxjkykmm 123:i can not
-4 ljsjmmlmmm 123:i can see
-14 mlmlmqmmmm 123:i carry a
8 - 123:i changed my
5 - 123:i closed my
-1 mmipmmlmmm 123:i could not
-16 mklsllmmmm 123:i cut my
-12 lmtgmmlmmm 123:i did not
15 - 123:i do crossfit
-8 vgyahjkxlm 123:i do not
-8 mhlkmqmmmm 123:i draw my
9 - 123:i drive a
19 - 123:i dropped out
-12 mkshmmlmmm 123:i expected something
-1 mmxemllmmm 123:i feel a
-5 mmpmlmlmmm 123:i feel better
6 - 123:i feel guilty
-6 lkfvmlmlmm 123:i feel like
1 - 123:i feel lonely
31 mmiqmmmmmm 123:i feel sick
-8 mmgommmmmm 123:i feel so
-6 mmhpmmmmmm 123:i felt so
19 - 123:i finished the
-23 mlismllmmm 123:i forgot my
11 - 123:i go by
21 - 123:i go to
-19 lrkqkhmmmm 123:i got a
9 - 123:i got accepted
10 molmmmmmmm 123:i got an
-6 mjudmmlmmm 123:i got it
5 - 123:i got laid
21 - 123:i got my
-7 mkksmlmmmm 123:i got the
-8 mlkpmmkmmm 123:i got your
-14 mlenmlymmm 123:i gotta go
-4 mjgslplmmm 123:i had a
1 - 123:i had my
-4 mmokmmmmmm 123:i had not
5 mlmnmlmmmm 123:i had to
-13 mjpmmmmlmm 123:i hate this
-4 mlglulmmmm 123:i heard that
17 - 123:i hope to
-10 llgkllxmmm 123:i hope you
7 - 123:i hurt my
1 - 123:i inherited my
-21 mulkmlmmmm 123:i invest 0
0 mmlmmmmmmm 123:i just got
-24 mlkomllmmm 123:i just had
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
-30 ljvhllllmm 123:i like the
-7 mlolmmjlmm 123:i like your
5 - 123:i live in
0 mmlrmlmmmm 123:i lost my
-15 llsjmmlmmm 123:i love how
-11 mlommmimmm 123:i love it
-8 mkrlmmlmmm 123:i love the
-13 mlolmmkmmm 123:i love this
-14 mmalmmymmm 123:i love you
31 - 123:i made it
-24 mlgtmllmmm 123:i made too
-12 livkljmmmm 123:i meant the
1 - 123:i met my
6 - 123:i miss my
-2 mtkkmmmimm 123:i need 0
-10 jrgsgbkhll 123:i need a
-3 mvlfmmlkmm 123:i need an
17 - 123:i need glasses
-12 msljmlmmmm 123:i need help
-18 mjkslmmmmm 123:i need some
-19 lyljkjmkmm 123:i need the
-19 uglojikllk 123:i need to
-2 mrmlmmlmmm 123:i need you
-10 mmnmmmmmmm 123:i never knew
7 - 123:i never learned
-6 mlpmklmmmm 123:i never thought
13 mkllrlmmmm 123:i noticed that
-5 mjlllrmmmm 123:i open the
6 - 123:i opened a
1 - 123:i owe my
3 - 123:i own a
6 - 123:i passed my
19 - 123:i passed the
-18 mkqkllmlmm 123:i prefer the
-11 mkgmxlmmmm 123:i read that
19 - 123:i read the
4 - 123:i run a
-30 mglkykmmmm 123:i saw a
23 - 123:i saw the
-2 lkqlmmjmmm 123:i see what
-10 msklmmmmmm 123:i set the
12 - 123:i sing in
16 - 123:i skip breakfast
17 - 123:i sleep badly
-16 mjlrlllmmm 123:i spilled coffee
-15 mmlnmmlmmm 123:i still 've
-8 mmrimmlmmm 123:i still do
12 - 123:i still live
1 - 123:i study at
3 - 123:i study law
3 mjmlmommmm 123:i take a
7 - 123:i take my
20 - 123:i take the
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
-7 mcivmkmymm 123:i want a
-12 myfklmmhmm 123:i want it
-14 mjygmmllmm 123:i want something
-22 kmtiljmmmm 123:i want the
6 fyakgfrikj 123:i want to
7 lohlmllxmm 123:i want you
15 - 123:i was a
10 - 123:i was adopted
-10 kmgummkmmm 123:i was asleep
6 - 123:i was diagnosed
-11 lssdmkkmmm 123:i was hoping
-5 mlnrmllmmm 123:i was in
-16 lmuammymmm 123:i was just
0 mmlommlmmm 123:i was late
-2 mmnllmlmmm 123:i was not
-8 mmkommmmmm 123:i was on
2 - 123:i was raised
-10 llcxmllmmm 123:i was so
-8 mmokmmmmmm 123:i was thinking
-5 mmimwmmmmm 123:i was told
-3 vkpjlkmmmm 123:i was wondering
-54 mfknyllmmm 123:i watched a
9 - 123:i watched the
10 - 123:i wear hearing
5 mjlqllmmml 123:i went to
-11 lkgglylmmm 123:i wish i
-13 ljvjlhsmmm 123:i wish you
1 mlmrmkmmmm 123:i woke up
2 - 123:i work in
-15 mkokmvlmmm 123:i would 've
3 tuakmimymm 123:i would like
11 - 123:i wrote a
-4 lmmllpmmlk 123:if i could
-2 lmlllpmmkm 123:if i had
-1 lmmmkommlm 123:if i was
-3 omlmlmlmll 123:if i were
-23 llmjjulmkl 123:in my dream
-3 mkmliqmmmm 123:in my story
9 mkmmmmmmmm 123:is there a
-20 lkfcxlylml 123:it 's a
-37 mljwjllmll 123:it 's been
-14 mmjtlmimmm 123:it 's my
-3 lmuijmjmmm 123:it 's not
5 mmkrjmjmmm 123:it 's raining
0 mmknlmkmmm 123:it 's so
0 mtkmlmlmmk 123:it should be
-15 lmllqmlmmm 123:kids these days
-1 mjmlmtjmmm 123:let us pretend
-11 mfmmmtlmml 123:let us say
8 - 123:me and my
-19 mimrlklmmm 123:my battery is
1 - 123:my best friend
17 - 123:my blood pressure
4 mmlommmmmm 123:my boss is
-8 mmmnmlmmmm 123:my brother is
-8 mjmiksmmmm 123:my character grew
-10 mhmhlxmmmm 123:my character is
-14 mlmomklmlm 123:my coffee got
12 mmmnmmmmmm 123:my coffee is
-21 mmlpllmmmm 123:my daughter is
8 - 123:my doctor told
1 mlmnmkmmmm 123:my dog is
-12 mxmgkkmmml 123:my essay is
11 mlmplmkmmm 123:my eyes 're
2 - 123:my family is
15 - 123:my favorite thing
-10 mkmpmklmmm 123:my food is
-8 mpmklmlmml 123:my function returns
2 - 123:my girlfriend is
5 - 123:my goal is
-4 mmllumkmmm 123:my grandma says
21 mlmnmmmmmm 123:my hair is
-15 mjmtjjkmmm 123:my hands 're
3 - 123:my husband is
-13 lrmmlllmmm 123:my internet is
-11 mlmomlmmmm 123:my kid is
-19 mkmdkylmmm 123:my kingdom is
9 - 123:my knees hurt
-3 mjmqlkmmmm 123:my laptop is
-6 mpmklmlmmm 123:my loop runs
-25 mllomllmmm 123:my mom is
-7 mjmklqlmll 123:my name is
6 mlmommlmmm 123:my neighbor is
-2 mlmommlmmm 123:my neighbour is
-17 mkmolllmmm 123:my nose is
5 mjmqllmmmm 123:my phone is
9 - 123:my policy number
-7 mpmklmlmmm 123:my query returns
0 mqklmlmlmm 123:my question is
-6 mlmommkmmm 123:my screen just
-5 molllmmmmm 123:my script stops
10 - 123:my shift starts
6 mlmplmlmmm 123:my shoes 're
-15 mmmnmlmmmm 123:my sister is
-15 mmlnmmmmmm 123:my son is
4 - 123:my son wants
6 - 123:my son was
-16 mkmcmymmmm 123:my spaceship is
-16 mkmpmllmmm 123:my stomach is
-8 mkmqlklmmm 123:my taxi is
8 mimlrlmmmm 123:my teacher says
-34 myjjimlmmm 123:my teacher wants
8 - 123:my team uses
-11 mlmkrkmmmm 123:my uncle claims
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
-8 lllrjlmmmm 123:the baby is
-2 lllqimmmmm 123:the bus is
-22 mlllrkmmml 123:the capital of
13 - 123:the company i
2 mlmpjkmmmm 123:the dog is
-20 mllthllmmm 123:the kids 're
5 mmmojmmmmm 123:the shop is
-11 mlmfvmmlml 123:the stock market
-5 mkmmtkmmmm 123:the sun is
14 mlmvhllmmm 123:there 's a
3 mmlplmjmmm 123:there 's nothing
-1 lmplkmlmmm 123:this is not
-9 mkmktmllmj 123:water boils at
-12 ilmrlmmmmj 123:we 're having
-23 mllpkmmmml 123:we 're in
1 momljlmmmk 123:we 've a
2 - 123:we 've been
-4 mpkllmmmml 123:we 've the
-6 mrllkllmmj 123:we 've two
2 - 123:we adopted a
10 - 123:we do not
9 - 123:we homeschool our
-4 lylihmlmmi 123:we need to
-3 nmmmmmlmmm 123:what 's a
-4 nmlmmmmmmm 123:what can i
-4 mlmmmmkmmm 123:what do you
-6 olmmmlmmlm 123:what should i
3 - 123:when i was
0 pmmlmmjmmm 123:where 're you
-1 oimmmmmmmm 123:why does my
-2 mmtljlkmmm 123:wow that 's
-2 lolmilllmx 123:you 'll be
-7 ntkmhskmml 123:you 're a
0 klsmjljmmm 123:you 're the
-2 kjklymkmmk 123:you 've to
-4 lmflsmommm 123:you can not
-11 lllllqlmtl 12:" i
-13 ylllmjmmll 12:'m i
-2 rmmmlmhmml 12:'ve you
-8 mlmmnllmmm 12:a colleague
-11 klklulkmml 12:a good
-24 lkjktgmmrl 12:according to
29 - 12:allergic to
-3 milmlmlpml 12:answer in
4 mmmlmslmlm 12:as a
-2 mkmllslmjl 12:as the
10 - 12:at home
20 - 12:being a
-9 lplulmilmm 12:call me
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
-5 mqmklmllmm 12:give me
0 mrmmmlklml 12:go ahead
-1 lmltimmmml 12:going to
-1 mmamlmtmml 12:good luck
0 mmikmmqmmm 12:good morning
13 - 12:growing up
-6 mmlpkklmmm 12:he 's
-18 mmmkgvmmmm 12:he has
-10 lmksklmmmm 12:he is
28 mmmolmmmmm 12:he just
8 mmrllmlmmm 12:he says
-3 lmkkukmmmm 12:he was
-10 mtllmlijmm 12:help me
16 - 12:her name
-51 mlkillymll 12:here 's
3 rmmmmllmmm 12:how can
-8 plllmlmmlm 12:how do
-12 qmmllmkmmm 12:how to
-3 mnqijorpli 12:i 'd
-41 frpthaagli 12:i 'll
-11 oppvadrdbf 12:i 'm
-28 qyaybadgic 12:i 've
-12 mujiljmmmm 12:i added
2 - 12:i adopted
-17 mkthmlimmm 12:i agree
-1 mlsimmlmmm 12:i already
4 - 12:i also
-22 mmlltmmmmm 12:i always
-22 mhyglhjlmm 12:i appreciate
-29 lduykikmlm 12:i asked
-12 mlismmlmmm 12:i ate
-7 mjtkslgmmm 12:i believe
-21 llohmltmmm 12:i bet
7 mllomlmmmm 12:i bought
9 - 12:i broke
-11 mhkullmmmm 12:i burned
3 idqthitjll 12:i can
-14 mlmlmqmmmm 12:i carry
-22 mkldlymmmm 12:i cast
46 molllmmmmm 12:i changed
5 mpmmmjmlmm 12:i closed
13 - 12:i collect
31 - 12:i commute
-5 mnmlmlmmmm 12:i copied
-9 kkjwmjklmm 12:i could
-16 mklsllmmmm 12:i cut
-8 msljmmmmmm 12:i deleted
-15 llpkllkmmm 12:i did
25 vgyahjkxlm 12:i do
-21 mqljjnmlmm 12:i draw
13 - 12:i drive
1 mlmomlmmmm 12:i dropped
5 - 12:i eat
18 - 12:i enjoy
-30 mhyflllmmm 12:i expected
21 - 12:i failed
-42 kgfyjgakll 12:i feel
-6 mmhpmmmmmm 12:i felt
-22 mhwgmmkmmm 12:i figured
26 - 12:i finished
-10 mrmllmmmmm 12:i followed
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
28 mitlmmllmm 12:i hate
0 mmrkmmhmmm 12:i hear
-15 liehyhmmmm 12:i heard
-13 lktdkktmmm 12:i hope
7 - 12:i hurt
1 - 12:i inherited
-7 mvhhmmmmmm 12:i installed
-21 mulkmlmmmm 12:i invest
20 - 12:i joined
-42 uodrkjnlml 12:i just
9 mmltlkmmmm 12:i keep
-4 mkolmmlmmm 12:i knew
-21 fjyelkjmmm 12:i know
-3 mkkmsmmmmm 12:i learned
-6 mumjmkmmmm 12:i leave
-16 mjkvmkmmmm 12:i left
3 jhyellfkmm 12:i like
20 - 12:i live
8 mvmhmmmmmm 12:i logged
6 mmlrmlmmmm 12:i lost
-2 kiogllnklm 12:i love
9 mlgtmllmmm 12:i made
20 - 12:i make
-10 oiqlmlmmmm 12:i mean
-12 livkljmmmm 12:i meant
9 - 12:i met
3 mmflmmtmmm 12:i miss
-18 mhfqmlvmmm 12:i missed
-12 mkgwllmmmm 12:i must
-30 pydlaafpki 12:i need
-4 mksljklmmm 12:i never
13 mkllrlmmmm 12:i noticed
-12 mhjsljlymm 12:i only
-5 mjlllrmmmm 12:i open
-7 mskkmlmmmm 12:i opened
-24 mliumilmmm 12:i overslept
1 - 12:i owe
7 - 12:i own
24 - 12:i passed
4 - 12:i play
4 mktkllllmm 12:i prefer
1 - 12:i quit
4 msklmmmlmm 12:i ran
23 lkelyllmmm 12:i read
-10 mkskmmmmmm 12:i really
6 - 12:i rent
-5 mskkmmmmmm 12:i restarted
-34 mwhhlymmmm 12:i roll
4 - 12:i run
-28 mlwgmljlmm 12:i said
-4 mglkykmmmm 12:i saw
-15 lkwimlhmmm 12:i see
17 - 12:i sell
-6 msklmmmmmm 12:i set
-1 mmnmmmmmmm 12:i should
12 - 12:i sing
16 - 12:i skip
17 - 12:i sleep
-29 mlgxmlkmmm 12:i slept
5 - 12:i speak
-16 mjlrlllmmm 12:i spilled
2 - 12:i start
7 - 12:i started
8 lkpmmmkmmm 12:i still
5 - 12:i study
11 - 12:i switched
31 mjmlmommmm 12:i take
1 - 12:i teach
-41 sdycyafjkk 12:i think
-13 llrhtkmmmm 12:i thought
2 - 12:i told
19 mljsmlmmmm 12:i took
5 mfkyklkmmm 12:i tried
-1 milsmmmmmm 12:i turned
-16 mlxbmlkmmm 12:i understand
-10 mtkjllmmmm 12:i uploaded
8 mpkmmmmmmm 12:i use
6 - 12:i used
8 - 12:i usually
25 - 12:i visited
1 - 12:i volunteer
-26 cyfldaoyki 12:i want
23 pllrseslll 12:i was
1 - 12:i watch
-1 mcjuyklmmm 12:i watched
16 - 12:i wear
2 mhlulklmml 12:i went
-40 lpodhyrlmm 12:i wish
1 mlmrmkmmmm 12:i woke
13 - 12:i won
36 - 12:i work
-7 rmrblykwll 12:i would
24 - 12:i write
36 - 12:i wrote
-12 okkjhtklhj 12:if i
-1 mlmlpjmlmk 12:in 0000
4 mmmkmommlm 12:in a
-35 limfoyklhj 12:in my
23 kqklityfwl 12:in the
-3 lrlkkomlkl 12:in this
-1 nlmmlmmmmm 12:is it
9 nkmjmmmmmm 12:is there
29 heayvkwikj 12:it 's
-6 mklupkmmmm 12:it has
-6 lkilvlmlmm 12:it is
0 mqhlhmlymk 12:it should
-3 lijiymlmml 12:it takes
4 lkrljljlmm 12:it was
-4 mkwkjmhlmm 12:it works
0 mdummmiomm 12:keep it
-15 lmllqmlmmm 12:kids these
-5 lmlqmklmml 12:later i
-1 ljvmlmkkmm 12:let me
-27 krggiwuikj 12:let us
-22 lmllsmkmml 12:life is
-10 lljlymjlmm 12:love is
-1 liklkmkumm 12:make it
8 - 12:me and
13 mqmkllmlll 12:my app
28 mlmmmmmmmm 12:my back
-19 mimrlklmmm 12:my battery
14 - 12:my best
17 - 12:my blood
-27 mklnlkkmxm 12:my boss
1 - 12:my bro
1 mmmnmlmmmm 12:my brother
-1 mlmommkmmm 12:my bus
0 mlmpmmlmmm 12:my car
-5 mlmpllmmmm 12:my cat
-30 mcmciyllml 12:my character
-12 mrlhlkmmml 12:my code
-1 mlmplklmlm 12:my coffee
-6 mslllmmmmm 12:my colleague
20 - 12:my company
8 - 12:my dad
3 mmlpllmmmm 12:my daughter
8 - 12:my doctor
6 mkmomklmmm 12:my dog
-5 mwmemllmmm 12:my dough
-2 mlmqklmmmm 12:my ears
-8 mxmgkkmmml 12:my essay
12 - 12:my ex
8 mjltklkmml 12:my eyes
9 - 12:my family
10 mkyljmmmmm 12:my favorite
-17 mnjjjklymm 12:my first
-29 momnkjmmml 12:my flight
-13 mkmqmkkmmm 12:my food
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
-19 mkmdkylmmm 12:my kingdom
9 - 12:my knees
30 - 12:my landlord
8 mjmqlkmmmm 12:my laptop
-15 msmjlmkmmm 12:my loop
-13 mllomllmmm 12:my mom
7 - 12:my mother
-7 mjmklqlmll 12:my name
6 mlmommlmmm 12:my neighbor
-1 mlmommlmmm 12:my neighbour
-3 mkmolllmmm 12:my nose
26 - 12:my old
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
-8 mkmqlklmmm 12:my taxi
-25 mvjjnllmml 12:my teacher
-2 mkltlmlmmm 12:my team
-8 mqmllgmmmm 12:my teammate
24 - 12:my therapist
-4 mkmqkllmmm 12:my train
-6 mlmkrkmmmm 12:my uncle
22 mnmlmmmmmm 12:my website
-25 mlmvkllmmm 12:my whole
-15 mivoklmmlm 12:my wife
-3 mlmnmmmmmm 12:my wifi
24 hmjmmmvlmm 12:not much
-1 mllvkmklmm 12:on the
30 - 12:one of
1 - 12:our anniversary
8 - 12:our company
2 - 12:our dog
9 - 12:our house
6 mmmokmmmmm 12:out of
15 - 12:project falcon
-8 milmmtlmkm 12:say i
0 lljqjlqlml 12:see you
7 lmivilklll 12:she 's
4 mmmnlmmmmm 12:she had
17 mmmpjlmmmm 12:she is
-33 mlljukmmul 12:she wrote
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
12 lllrjlmmmm 12:the baby
-18 mkmlolmmll 12:the book
-2 lllqimmmmm 12:the bus
-22 mlllrkmmml 12:the capital
2 mlmollmmmm 12:the cat
-47 lnljslmlkj 12:the company
8 mlmpjkmmmm 12:the dog
23 mjslpmmkmm 12:the first
-4 mlmtlmmmmm 12:the heating
-3 mllthllmmm 12:the kids
-6 mumlglmmml 12:the landlord
0 mmmokmmmmm 12:the meeting
-15 mjmiukmlml 12:the movie
-23 mkmkrjmmml 12:the museum
-2 mlmpkmmmmm 12:the neighbours
2 mkmlpkmmmk 12:the new
-20 mkmkaylmmm 12:the old
5 - 12:the release
17 mmmojmmmmm 12:the shop
-11 mlmfvmmlml 12:the stock
-5 mkmmtkmmmm 12:the sun
25 lkkktllmml 12:there 're
15 mlkyelimml 12:there 's
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
7 - 12:we adopted
-9 mltkkmimml 12:we can
10 - 12:we do
-11 mmlqlmkmml 12:we finally
25 - 12:we foster
6 mllolmmmmm 12:we got
13 mlivkmjmml 12:we had
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
-6 olmmmlmmlm 12:what should
16 - 12:when i
0 pmmlmmjmmm 12:where 're
-1 nllmmmlmmm 12:which one
-5 vmmljmlmmm 12:who is
-1 oimmmmmmmm 12:why does
0 gukmmmllml 12:would you
-2 lmuliljmmm 12:wow that
-5 msmmlmliml 12:write a
-2 lolmilllmx 12:you 'll
-11 fysjayllmi 12:you 're
-5 jhwkylimmj 12:you 've
34 jkalulymml 12:you can
-1 llullmglmm 12:you got
25 lmgllmvmmm 12:you know
0 lkimmmllmk 12:your answer
-11 klklulkmml 12=a good.PERSON
13 - 12=growing up.WE
16 - 12=her name.AUX
3 rmmmmllmmm 12=how can.I
-8 plllmlmmlm 12=how do.I
-22 nyndkghqlj 12=i 'd.LIKING
-8 mjcymlkmmm 12=i 'd.PRAISE
-4 mlqmmmkmmm 12=i 'll.AUX
50 - 12=i 'm.CONDITION
-10 mnglmjvmmm 12=i 'm.DEICTIC
-6 mmkpmllmmm 12=i 'm.HOME
-13 eepplgmkll 12=i 'm.MOOD
-14 kincmiwmmm 12=i 'm.NOW
-30 mhjtmlkmmm 12=i 'm.PLAY
21 gmaqmmymmm 12=i 'm.PRAISE
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
5 - 12=i closed.MY
-16 mklsllmmmm 12=i cut.MY
-8 mhlkmqmmmm 12=i draw.MY
-6 lkfvmlmlmm 12=i feel.LIKING
27 mmdsmmlmmm 12=i feel.MOOD
-6 mmnmlmlmmm 12=i feel.PRAISE
-23 mlismllmmm 12=i forgot.MY
2 - 12=i got.CONDITION
-6 mjudmmlmmm 12=i got.DEICTIC
29 - 12=i got.MY
-8 mlkpmmkmmm 12=i got.YOU
1 - 12=i had.MY
1 mjpmmmmlmm 12=i hate.DEICTIC
-4 mlglulmmmm 12=i heard.DEICTIC
-6 mlrllmlmmm 12=i hope.DEICTIC
-10 llgkllxmmm 12=i hope.YOU
7 - 12=i hurt.MY
1 - 12=i inherited.MY
-4 mkolmmlmmm 12=i knew.DEICTIC
20 kmqlmllmmm 12=i know.WH
27 mmmmmmlmmm 12=i like.DEICTIC
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
-11 mkgmxlmmmm 12=i read.DEICTIC
-2 lkqlmmjmmm 12=i see.WH
-8 mmrimmlmmm 12=i still.AUX
12 - 12=i still.HOME
7 - 12=i take.MY
-7 qkjiqllmmm 12=i think.DEICTIC
1 kliwjjlllm 12=i think.I
-9 mmpkkmmmmm 12=i think.THIRD
-13 mlnrkmmmmm 12=i think.WE
-4 kkyjjkhmmm 12=i think.YOU
2 - 12=i told.MY
-3 mkqklmmmmm 12=i tried.DEICTIC
-12 myfklmmhmm 12=i want.DEICTIC
7 lohlmllxmm 12=i want.YOU
6 - 12=i was.CONDITION
7 - 12=i was.HOME
0 mmlommlmmm 12=i was.MOOD
-16 lmuammymmm 12=i was.NOW
-11 lkgglylmmm 12=i wish.I
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
8 - 12=me and.MY
24 mlmmmmmmmm 12=my back.AUX
-19 mimrlklmmm 12=my battery.AUX
1 - 12=my best.PERSON
4 mmlommmmmm 12=my boss.AUX
-8 mmmnmlmmmm 12=my brother.AUX
-1 mlmpmmlmmm 12=my car.AUX
-10 mhmhlxmmmm 12=my character.AUX
-11 mrlimmmmmm 12=my code.AUX
12 mmmnmmmmmm 12=my coffee.AUX
-4 mmlpllmmmm 12=my daughter.AUX
8 mlmnmkmmmm 12=my dog.AUX
-12 mxmgkkmmml 12=my essay.AUX
11 mlmplmkmmm 12=my eyes.AUX
9 - 12=my family.AUX
-13 msjkmmlrmm 12=my first.CHAT
-29 momnkjmmml 12=my flight.AUX
-10 mkmpmklmmm 12=my food.AUX
2 - 12=my girlfriend.AUX
5 - 12=my goal.AUX
21 mlmnmmmmmm 12=my hair.AUX
-15 mjmtjjkmmm 12=my hands.AUX
3 - 12=my husband.AUX
-13 lrmmlllmmm 12=my internet.AUX
-11 mlmomlmmmm 12=my kid.AUX
-19 mkmdkylmmm 12=my kingdom.AUX
-3 mjmqlkmmmm 12=my laptop.AUX
-25 mllomllmmm 12=my mom.AUX
-7 mjmklqlmll 12=my name.AUX
6 mlmommlmmm 12=my neighbor.AUX
-2 mlmommlmmm 12=my neighbour.AUX
-3 mkmolllmmm 12=my nose.AUX
41 mjmqllmmmm 12=my phone.AUX
0 mqklmlmlmm 12=my question.AUX
-6 mlmommkmmm 12=my screen.NOW
6 mlmplmlmmm 12=my shoes.AUX
-15 mmmnmlmmmm 12=my sister.AUX
-8 mmlnmmmmmm 12=my son.AUX
-16 mkmcmymmmm 12=my spaceship.AUX
11 mkmpmllmmm 12=my stomach.AUX
-8 mkmqlklmmm 12=my taxi.AUX
-13 mklqmmmmmm 12=my wife.AUX
4 - 12=one of.MY
1 - 12=our anniversary.AUX
9 - 12=our house.AUX
32 mmollmjmmm 12=that 's.MOOD
30 mmqlkmamml 12=that 's.PRAISE
-2 lmgllmymmm 12=that 's.WH
-1 mqtlklmhml 12=the answer.AUX
-1 mrkmllmkml 12=the answer.MODAL
-8 lllrjlmmmm 12=the baby.AUX
-2 lllqimmmmm 12=the bus.AUX
13 - 12=the company.I
2 mlmpjkmmmm 12=the dog.AUX
-20 mllthllmmm 12=the kids.AUX
5 mmmojmmmmm 12=the shop.AUX
-5 mkmmtkmmmm 12=the sun.AUX
24 - 12=today is.MY
9 - 12=we homeschool.MY
0 hmvlmmnmmm 12=what a.PRAISE
-4 nmlmmmmmmm 12=what can.I
-4 mlmmmmkmmm 12=what do.YOU
-6 olmmmlmmlm 12=what should.I
3 - 12=when i.AUX
0 pmmlmmjmmm 12=where 're.YOU
-1 oimmmmmmmm 12=why does.MY
0 lkimmmllmk 12=your answer.AUX
-11 lllllqlmtl 1:"
-2 mkyljmjjml 1:'ll
-13 ylllmjmmll 1:'m
-3 yllljmkkmm 1:'re
-5 ukfkklylmk 1:'ve
-6 lkmlkvlmlj 1:*
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
-7 yklkmmllmi 1:anyone
26 - 1:art
-16 lhijjyplth 1:as
-8 mymlkmlmml 1:assume
-18 mllvkljlml 1:at
-8 makjlkoyml 1:be
-8 miltilomml 1:been
20 - 1:being
15 mmwmjmkmml 1:both
-15 mlmlvllmmk 1:by
-5 mllklmommm 1:bye
-9 lplulmilmm 1:call
-19 yrrlhigjlk 1:can
-10 mylmjmlkml 1:change
-5 mqmlmlkkml 1:check
-1 mfllmmyamm 1:come
1 mmmplmlmmm 1:cooking
8 mmpmlmbmmm 1:cool
-8 byllkkllml 1:could
-12 mrmllmjkmm 1:create
-30 lkhhflylly 1:dear
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
-2 jjloeyjkqk 1:he
-10 mtllmlijmm 1:help
16 - 1:her
-51 llbhllylll 1:here
16 mmkkmllmum 1:his
0 lmjijmymml 1:hope
-19 xigiejglkl 1:how
52 ayyycachaa 1:i
-12 mkijstjlhj 1:if
-4 lkkmltkmll 1:imagine
-3 mvllmkkgml 1:improve
-59 gihflyvtnc 1:in
-4 mlmjkmmrmm 1:include
5 yhkihlmlml 1:is
0 ceqysgfskb 1:it
16 - 1:job
9 mdummmiomm 1:keep
17 lmllqmlmmm 1:kids
-1 mmmllqmmml 1:last
-5 lmlqmklmml 1:later
-28 knqghvsgkj 1:let
-27 lllkymhlmk 1:life
-22 llkkgtylmk 1:long
-1 mmvmjmflml 1:looks
-19 lljkumtlml 1:love
-14 lvikilhpmk 1:make
-22 mllnpmlmmk 1:many
-5 mlxokmclml 1:me
5 - 1:mom
-2 mjilimhymk 1:more
-24 mlljxmlmlk 1:most
19 - 1:moved
6 atjygojqka 1:my
-14 lmllsmlmml 1:nature
-6 ulltjmjjmk 1:need
30 mmrldltlml 1:never
2 myflkmiimk 1:next
-6 lllljmplml 1:nice
25 - 1:nimbus
-5 klhkymhkml 1:nobody
8 glxphmhimk 1:not
17 llykpmgkml 1:nothing
2 mmjljmylml 1:of
3 mmkvlmlmml 1:off
-2 lmtblmwkml 1:okay
0 mllvkmklmm 1:on
25 lydltmjjml 1:one
17 lvliniilly 1:our
3 lklximlmmm 1:out
-1 klkkylikmi 1:people
-3 mmtlklfmml 1:perfect
40 - 1:peter
15 - 1:project
-2 lmmplmkmml 1:reached
-6 mjmvjmlmml 1:reaching
-3 vmhkkmjmml 1:really
32 - 1:remember
-10 mkqqlkmmjl 1:right
-10 llyjimkjmi 1:same
17 mhllltrmkl 1:say
0 lljqjlqlml 1:see
2 jinwirhlxj 1:she
14 olmmmmmmmm 1:should
-29 mlklilvmmk 1:since
-1 lmfjvmjlml 1:some
23 mllkrmlmml 1:someone
-1 lleyjlplml 1:sorry
-9 mlwkjmglml 1:sounds
-8 llxpkmelml 1:still
-3 llmxglllmj 1:stuck
-25 liljlulmkj 1:suppose
-2 mgkmlmroml 1:take
-7 tsjljlqkml 1:tell
-1 llulllimms 1:thank
-26 idyaaiaijf 1:that
32 aspnoracya 1:the
29 dieypjslmj 1:there
-21 ikhoyjiklj 1:they
-19 jayhnjokly 1:this
35 mllrlllmmm 1:today
3 - 1:tom
-5 mlmommmmll 1:tomorrow
0 llmommmmmm 1:tonight
-1 lmmplmkmml 1:too
-1 llltkmlmmk 1:trying
21 - 1:two
-5 lallkmkyml 1:use
-9 mkmktmllmj 1:water
-1 mmyjlmakml 1:way
21 dtsvqafjji 1:we
-2 lgnpejqklk 1:what
2 yklgxkglmj 1:when
-5 tlkllmjmml 1:where
-1 wklllmilmm 1:which
-9 gklkilylmm 1:who
9 thlkkljlml 1:why
-5 mkkljmxlml 1:wish
0 gukmmmllml 1:would
-2 lmuliljmmm 1:wow
-6 lmljjmktml 1:write
10 - 1:yesterday
17 ykycsrafle 1:you
-6 iyyiakermc 1:your
-11 lllllqlmtl 1=".I
-13 ylllmjmmll 1='m.I
-2 rmmmlmhmml 1='ve.YOU
-11 klklulkmml 1=a.MOOD
-4 mlmmnllmmm 1=a.PERSON
-11 klklulkmml 1=a.PRAISE
34 - 1=always.CHAT
-2 mlkmltqllk 1=as.YOU
10 - 1=at.HOME
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
-13 kliqtjlllm 1=he.AUX
28 mmmolmmmmm 1=he.NOW
-5 xkjllkjmlm 1=how.AUX
3 rmmmmllmmm 1=how.MODAL
-35 oayraaauhf 1=i.AUX
29 - 1=i.HOME
7 mkqkqkkmmm 1=i.LASTING
61 gayajiegll 1=i.LIKING
-71 eeyyafboic 1=i.MODAL
0 tllpjjlkll 1=i.NOW
4 - 1=i.PLAY
45 - 1=i.WORK
-12 okkjhtklhj 1=if.I
-3 lrlkkomlkl 1=in.DEICTIC
-35 limfoyklhj 1=in.MY
8 piljlmmmmm 1=is.DEICTIC
-4 ktmjikhymi 1=it.AUX
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
-22 kyjaghejkj 1=my.CODE
-9 lpiijklymm 1=my.DEICTIC
-19 mkmkuimmmm 1=my.HOME
-19 lcyouhflqk 1=my.KIN
-25 mlmvkllmmm 1=my.LASTING
10 mkyljmmmmm 1=my.LIKING
18 kylfkllmlm 1=my.ORDER
21 lwipsfjkvk 1=my.PERSON
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
17 mmmpjlmmmm 1=she.AUX
-4 mmlommlmmm 1=she.NOW
14 olmmmmmmmm 1=should.I
0 mmmxkmhmml 1=sorry.AUX
-3 mjljmulmkj 1=suppose.I
-1 llulllimms 1=thank.YOU
0 llyjalhlmk 1=that.AUX
0 mltlimjlmk 1=that.MODAL
-10 lnyiellylk 1=the.CHAT
-1 kyhnailkig 1=the.CODE
24 mfykmmlkmm 1=the.DEICTIC
-8 ljkxljkmll 1=the.KIN
-6 msmohkmmll 1=the.PERSON
10 mkmqjjmmll 1=the.PET
-3 mmmkqmmmmm 1=the.PLAY
-64 llkivlmlji 1=the.WORK
15 ljjlxkjlmk 1=there.AUX
-4 klkrmlllml 1=they.AUX
12 mmmkplmmmm 1=they.HOME
-2 lllkulmlml 1=they.MODAL
-19 kkyhflrllk 1=this.AUX
24 mmmolmlmmm 1=today.AUX
11 mlmpmlmmmm 1=today.I
-5 mlmommmmll 1=tomorrow.I
-1 lmmplmkmml 1=too.MOOD
4 hgswafyllg 1=we.AUX
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
10 qimlllmmml 1=why.AUX
0 gukmmmllml 1=would.YOU
-2 lmuliljmmm 1=wow.DEICTIC
15 dyoiivrjmn 1=you.AUX
31 gkhlyhukmr 1=you.MODAL
0 ljgllmkwmj 1=your.CHAT
3 mmtlkmlmmm 2:!
-3 mnqijorpli 2:'d
-67 dppwcabekl 2:'ll
-36 npotacycbf 2:'m
-21 buopuqagla 2:'re
-2 caayadyfge 2:'s
-43 myaweaagha 2:'ve
47 mkllejkjky 2:0
-23 mhmlojmllq 2:0000
-41 byrydkygjg 2:a
0 mmemlmhlmm 2:about
-4 lmllillmmy 2:add
-12 mujiljmmmm 2:added
26 - 2:adopted
-11 mlhkjmylmj 2:ages
-33 mjydklglml 2:agree
0 mrmmmlklml 2:ahead
-9 mllgymjmml 2:all
-1 mlsimmlmmm 2:already
3 lmimjmwmml 2:also
-22 mmlltmmmmm 2:always
57 mklkfkykmy 2:and
8 - 2:anniversary
14 kqllhllpmj 2:answer
13 mqmkllmlll 2:app
-22 mhyglhjlmm 2:appreciate
-29 mnlivlkrmk 2:as
-29 lduykikmlm 2:asked
11 lckqflwqmi 2:at
-12 mlismmlmmm 2:ate
13 lllrjlmmmm 2:baby
27 mlkmmmnmmm 2:back
-28 mjsdyltkmk 2:bad
2 mmklummmmm 2:band
-21 mimnrklmml 2:battery
-7 mjtkslgmmm 2:believe
14 - 2:best
-21 llohmltmmm 2:bet
-9 mlllsmklmk 2:birds
21 mmilmmsmmm 2:birthday
17 - 2:blood
-9 mkmktmllmj 2:boils
-29 mfmltjmmlk 2:book
-27 mklnlkkmxm 2:boss
10 mllomlmmmm 2:bought
1 - 2:bro
43 - 2:broke
1 mmmnmlmmmm 2:brother
35 - 2:budget
55 - 2:build
-11 mhkullmmmm 2:burned
-3 lklrimkmmm 2:bus
12 mlylkmllml 2:but
-7 mksrilllml 2:cake
10 iagtyethle 2:can
-22 mlllrkmmml 2:capital
0 mlmpmmlmmm 2:car
-14 mlmlmqmmmm 2:carry
-22 mkldlymmmm 2:cast
-1 mkmqlkmmmm 2:cat
43 moyjhmjlmm 2:changed
-31 mcmchyllkl 2:character
-4 mnmqhmlmmm 2:class
-9 molkqjllmm 2:closed
-13 mtlhikmlml 2:code
-1 mlmplklmlm 2:coffee
-14 mrllmllmmm 2:colleague
13 - 2:collect
42 - 2:commute
-19 lnljslmlkj 2:company
7 - 2:contract
-5 mnmlmlmmmm 2:copied
-10 kjmvljklmm 2:could
-16 mklsllmmmm 2:cut
8 - 2:dad
4 mmlpllmmmm 2:daughter
-8 msljmmmmmm 2:deleted
-10 nkrjililmm 2:did
27 yeyanidrkk 2:do
24 - 2:doctor
-6 uhxhhljlml 2:does
15 mjmrjilmlm 2:dog
-5 mwmemllmmm 2:dough
-21 mqljjnmlmm 2:draw
13 - 2:drive
1 mlmomlmmmm 2:dropped
-2 mlmqklmmmm 2:ears
6 - 2:eat
31 mylkelmkmy 2:email
18 - 2:enjoy
-11 mymghkmlml 2:essay
12 - 2:ex
-3 mmmqimmmmm 2:exam
-30 mhyflllmmm 2:expected
8 mjltklkmml 2:eyes
11 mkmmjmmmmy 2:failed
15 - 2:falcon
9 - 2:family
10 mkyljmmmmm 2:favorite
-42 kgfyjgakll 2:feel
-6 mmhpmmmmmm 2:felt
-22 mhwgmmkmmm 2:figured
26 mmlqlmkmml 2:finally
26 - 2:finished
7 lkpimkkymm 2:first
-16 momnkjmmml 2:flight
-10 mrmllmmmmm 2:followed
-18 mkluikkmmm 2:food
-20 lulyamjlmj 2:for
-39 jiuxiiklmm 2:forgot
25 - 2:foster
27 mmommmllmm 2:found
-2 mjqkplqmlm 2:friend
-17 muljklklml 2:function
31 - 2:garden
6 - 2:gave
31 lkmqlljmmm 2:get
3 - 2:girlfriend
-17 mmuilljmmm 2:give
26 mjqmlmmmmm 2:gives
27 mklqmlmmlm 2:go
5 - 2:goal
-20 qkpkrlhmmk 2:good
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
28 mitlmmllmm 2:hate
8 mlmmkmmlmr 2:he
-23 mjmwlkkmmm 2:head
0 mmrkmmhmmm 2:hear
-25 linhygkmml 2:heard
-21 mklookmmmm 2:heart
-4 mlmtlmmmmm 2:heating
-1 llsljmcmmm 2:helped
4 mkwlhmlmmm 2:helps
29 lkwkjmfkmy 2:here
-23 mkmihymmmm 2:hero
1 lmjyjmikml 2:home
9 - 2:homeschool
-13 kjscjkulml 2:hope
10 - 2:house
-29 mllkljmmvk 2:how
7 - 2:hurt
9 - 2:husband
-56 xagkayvjvy 2:i
0 olpmlmikml 2:idea
-8 vmlklohmmm 2:if
-23 lbkykltcmh 2:in
1 - 2:inherited
-7 mvhhmmmmmm 2:installed
-16 lqmnlkkmmm 2:internet
-25 tlmkomllml 2:invented
-21 mulkmlmmmm 2:invest
17 jbkiygaekc 2:is
-14 kvdgckpykk 2:it
-5 mvnmlmflml 2:job
30 - 2:joined
-24 tnayfjhklk 2:just
29 mmltlkmmmm 2:keep
-11 mlmomlmmmm 2:kid
4 mllthllmmm 2:kids
-19 mkmdkylmmm 2:kingdom
9 - 2:knees
-4 mkolmmlmmm 2:knew
-1 kiudnjrlmk 2:know
41 alllqmvlml 2:knows
33 mumlglmmml 2:landlord
6 mjmplklmml 2:laptop
-19 miulkmokml 2:last
-8 mhkmvmmmml 2:learned
-6 mumjmkmmmm 2:leave
36 mjkvmkmmmm 2:left
-16 igyfakyhlj 2:like
9 mmklymikml 2:likes
0 sllhwkllmk 2:live
8 mvmhmmmmmm 2:logged
-2 mlllhymmlj 2:looked
-15 msmjlmkmmm 2:loop
15 llkqukliml 2:lost
-2 kiogllnklm 2:love
-1 mmamlmtmml 2:luck
9 ljotkllmmm 2:made
-19 lksjxlgimj 2:make
-5 mlslnmjkml 2:makes
5 - 2:manager
-3 plmljmmlmm 2:many
-75 qxlrbhrbli 2:me
-10 uhnllkmlmm 2:mean
-12 livkljmmmm 2:meant
-21 mllmhmlmmy 2:meeting
12 - 2:met
-5 mnmudmmjml 2:milk
3 mmflmmtmmm 2:miss
-18 mhfqmlvmmm 2:missed
-13 mllomllmmm 2:mom
-3 myeljmjqml 2:more
6 mmhnmmqmmm 2:morning
7 - 2:mother
3 - 2:moved
-15 mjmiukmlml 2:movie
22 hminkmslmm 2:much
-23 mkmkrjmmml 2:museum
-22 knrtkkigmt 2:must
-37 lmllmurhgf 2:my
-7 lgmkkolmku 2:name
-43 nyasaadojc 2:need
6 mlmommlmmm 2:neighbor
-1 mlmommlmmm 2:neighbour
2 mlmpkmmmmm 2:neighbours
-8 lkplrkklml 2:never
-3 lkjkskommk 2:new
-1 molmmmmmmm 2:next
-6 mllllqqmmk 2:night
-3 mkmolllmmm 2:nose
30 ialndlyull 2:not
13 mkllrlmmmm 2:noticed
-14 lkvjllymkj 2:now
24 kjylwkhkmf 2:of
2 mumllmljmm 2:off
-3 mjjjayylml 2:old
-17 lyjholwgmh 2:on
-2 nxkljmbkml 2:one
-16 lhisviiyml 2:only
-5 mjlllrmmmm 2:open
-7 mrkkhrmmmm 2:opened
2 kxmhlmmmlm 2:order
-5 lmguvmhlml 2:out
-24 mliumilmmm 2:overslept
1 - 2:owe
7 - 2:own
1 - 2:parents
24 - 2:passed
-47 jjfhylhlli 2:people
14 mclynjkmmj 2:phone
-6 mlmqmmjmml 2:pizza
4 - 2:play
-10 mmmlumklmh 2:plays
-14 mikemjylmm 2:pleasure
9 - 2:policy
4 mktkllllmm 2:prefer
-20 mqljrllmmm 2:professor
-19 mvljilkmmk 2:program
20 - 2:proposed
9 krmjlmlmmm 2:query
-1 lvhllllhmm 2:question
35 - 2:quit
-5 mmmkplmmmm 2:raised
4 msklmmmlmm 2:ran
-1 liejyklmml 2:read
-19 ljyjjlikml 2:really
-21 mlblbmykmk 2:regards
5 - 2:release
6 - 2:rent
-5 mskkmmmmmm 2:restarted
13 - 2:retired
-34 mwhhlymmmm 2:roll
4 - 2:run
-28 mlwgmljlmm 2:said
-4 mglkykmmmm 2:saw
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
-29 mlgxmlkmmm 2:slept
-2 mmlxkmilml 2:so
-8 mxmllmkjml 2:some
-18 mlwjlljmmm 2:son
-10 mkylfmklmm 2:sounds
-8 milwjllmmm 2:soup
-16 mkmcmymmmm 2:spaceship
5 - 2:speak
-16 mjlrlllmmm 2:spilled
2 - 2:start
7 - 2:started
-5 melkhmkymk 2:step
11 lgvllmkmmm 2:still
-11 mlmfvmmlml 2:stock
18 mkmpmllmmm 2:stomach
-21 mmllsmlmml 2:students
0 mklmommmlm 2:study
6 - 2:summer
-5 mkmmtkmmmm 2:sun
11 - 2:switched
-2 memslmlyml 2:table
31 mjmlmommmm 2:take
10 lijiymlmml 2:takes
-4 kxljklmmmk 2:task
-10 mkltiklmmm 2:taxi
1 - 2:teach
-5 mvjjnllmml 2:teacher
-42 mjlsollmll 2:team
-8 mqmllgmmmm 2:teammate
-19 myljgkmmmm 2:test
-6 mvslfrfill 2:that
-30 csayayugqa 2:the
24 - 2:therapist
8 vjgokmilml 2:there
-15 lollpmkkml 2:these
-4 mlmlkmqmmj 2:thing
-41 sdycyafjkk 2:think
1 kyeiiudekj 2:this
-13 llrhtkmmmm 2:thought
11 mqmmgmmlmk 2:throws
15 olkkhmylml 2:time
-4 ydyvagiira 2:to
-1 mmlmommmmm 2:told
-1 mlellmjlmm 2:too
25 mljsmlmmmm 2:took
-12 memqoklmmh 2:train
5 mfkyklkmmm 2:tried
-1 milsmmmmmm 2:turned
-6 mlmkrkmmmm 2:uncle
-16 mlxbmlkmmm 2:understand
-9 mlmmommmmm 2:university
12 mmlpmmjmmm 2:up
-10 mtkjllmmmm 2:uploaded
-27 krggiwuikj 2:us
27 mpkmmmmmmm 2:use
9 - 2:used
12 - 2:usually
5 - 2:visa
25 - 2:visited
1 - 2:volunteer
-2 lmkvmklmlm 2:wait
-1 lmjqlmjmml 2:waiting
-9 mllljvmmml 2:wake
-30 cyfkbaoykh 2:want
-3 oimpyarhkg 2:was
1 - 2:watch
-1 mcjuyklmmm 2:watched
-42 tfliglqlmu 2:we
16 - 2:wear
22 mnmlmmmmmm 2:website
2 - 2:wedding
-2 mklgkmyiml 2:well
0 lhlvkklmmk 2:went
-25 mlmvkllmmm 2:whole
-15 mivoklmmlm 2:wife
-1 mlltflmmmm 2:wifi
-40 lpodhyrlmm 2:wish
57 kakpimkymk 2:with
-23 mhmhiymmll 2:wizard
1 mlmrmkmmmm 2:woke
37 mlmmslmmll 2:won
19 mllnpmllml 2:work
36 mkwkjmhlmm 2:works
-8 rlxbgxivlk 2:would
24 - 2:write
-1 mmudlmolml 2:wrong
0 mlljtjmlul 2:wrote
-6 mlmmmpmmlm 2:year
-9 rvaepgseli 2:you
-4 lgblktoylh 2:your
9 lilmjrumjq 3:'ll
42 mlmmmnmmmm 3:'m
35 aemybfykkd 3:'re
-12 lktlgsillk 3:'s
-59 kbfthtokqy 3:'ve
38 jygijhlflo 3:0
2 xjrkykfshg 3:a
-30 kldynyhkmk 3:about
-1 lwlmjlmlml 3:above
9 - 3:accepted
24 mommmmllmm 3:account
28 - 3:adopted
20 mmommllmmm 3:afraid
-2 glyljmhuml 3:again
-29 lqjbtlykmj 3:all
28 - 3:allergic
-2 mmirlmimmm 3:almost
-15 lqkqhlkmmk 3:already
18 - 3:always
23 kygcsvgelk 3:an
32 lojrfgrlmy 3:and
-4 mkokmmmlmm 3:another
0 lalmkmlymk 3:answer
-1 nmmjlmmmmm 3:any
27 mlmlkmllmy 3:as
0 mkujmllmmm 3:ask
-29 klbyilkmmm 3:asleep
-54 frdyfyrkle 3:at
-39 mldymkgmmm 3:back
0 mlkxkmjkml 3:badly
16 - 3:band
23 khuqlybamy 3:be
-5 nigydjhmlk 3:been
26 - 3:bees
-16 ljiylkjlmm 3:better
22 - 3:blue
18 - 3:board
-14 mmmmpmllmk 3:born
-77 mrpojlkmmm 3:both
16 - 3:breakfast
-5 mjdymlmmmm 3:bring
-8 mlkjylmmmm 3:broke
0 mllnmmmmmm 3:burned
-1 mkllmmlymm 3:but
-6 momlmmmmmm 3:buying
27 lokjgmjymk 3:by
69 mofsllmlmm 3:call
2 vvlcmkmmmm 3:calling
-29 mlllnjllyl 3:came
68 ljllpmllmh 3:can
-20 mjlkxjmmlm 3:claims
-22 mgiyllllmm 3:coffee
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
6 - 3:diagnosed
-10 lluolllmlm 3:did
2 - 3:dinner
3 - 3:divorced
-23 msyaijrkll 3:do
-3 ryjgklklll 3:does
5 - 3:dog
11 mmklslmmmm 3:dogs
-9 lshpmhommm 3:doing
-17 slkpmklmmm 3:done
-6 mklqmlmmlm 3:down
-23 llmjjulmkl 3:dream
-22 mjjvmmjmmm 3:driving
-20 yljpjlkmmm 3:eat
-5 mklommlmmm 3:eating
-19 ijkxglkmmy 3:eggs
44 mlmjtmmmmm 3:eight
55 - 3:emojis
-5 mlmlrmmmmm 3:ended
11 - 3:engaged
9 pmmmmmimmm 3:ever
9 - 3:every
-2 llrlmmlmlm 3:exactly
-6 lrmlkpmlll 3:exercise
17 - 3:expecting
5 - 3:expires
-19 myljgkmmmm 3:fails
2 - 3:family
-18 mlmpkmlmmm 3:feel
-18 lekymkkmml 3:feeling
-9 mjlrlllmmm 3:fell
-6 mlshmlimmm 3:fine
-1 mmkommlmmm 3:finished
-4 mlmlqmmmmm 3:fired
-19 mqllnlmlmm 3:five
19 - 3:flying
-5 mrllmjmgmm 3:following
17 - 3:food
-37 wcpnuiyikk 3:for
-20 mljksmulmk 3:forever
9 - 3:fought
-12 nljqmljmmm 3:free
-7 llllompmml 3:friend
18 timkmkmlls 3:from
-23 mhmxljjlmm 3:froze
-1 lmrmllfmmm 3:funny
84 - 3:future
-8 mjlpjslllm 3:game
-4 mkmkukmmmm 3:gave
-15 cylqlilmmm 3:get
-17 lmkoljkmml 3:getting
-3 morjmkmmmm 3:give
4 lstkihlmmj 3:given
-45 mnskklmmml 3:gives
-5 mlybmmimmm 3:glad
34 - 3:glasses
-20 kirijjujkv 3:go
-28 iinyneglmk 3:going
15 ilpgpmrlmk 3:good
66 kkitlikmkk 3:got
18 hjoqtucmmm 3:great
-8 mjmiksmmmm 3:grew
6 - 3:guilty
-5 lkirlokmkm 3:had
-22 mqklmkkmmm 3:half
-21 mklljlxmmj 3:happened
22 lkvnmlkmmm 3:happy
42 mlllnmlmmm 3:hard
8 krgdytgkld 3:has
3 puhofkilmh 3:having
-9 mlygkkmmmm 3:he
-19 mklqmmlmmm 3:heading
-1 llkslmkmmm 3:hear
-10 mhygllimmm 3:heard
-2 mmnlmmmmmm 3:hearing
-1 klhrxlkmmm 3:heat
-12 msljmlmmmm 3:help
-1 mlrmlmkmmm 3:helped
0 mmpmkmilmm 3:helpful
19 mlmkvlmmlm 3:her
-10 lkdyflsklj 3:here
10 - 3:hiking
8 mlmlkummlm 3:his
-7 mmkpmllmmm 3:home
-11 lssdmkkmmm 3:hoping
-10 yiqfjlvmlm 3:how
-16 mjliymllmk 3:humans
-12 mlfwmkhmmm 3:hungry
-38 mimwjlllml 3:hurt
52 yfkooyekkg 3:i
-1 ljqlmqlmmm 3:imagine
26 pwgxbiffjf 3:in
-2 ltkmlmirml 3:include
32 mlmmktmmml 3:into
-13 mmmkqmllmm 3:invented
-71 blbyayiadc 3:is
-35 mysanjaykl 3:it
31 - 3:job
-51 jawaniyklj 3:just
-11 mixaskvkml 3:keep
-16 mimsklmmmm 3:keeps
4 - 3:kid
5 - 3:kids
-19 mlmjlylmkl 3:king
-11 mlpklllmmm 3:knew
0 omsllmjlml 3:know
5 - 3:laid
8 mlmlnmmmmm 3:language
1 mpllkmrjml 3:last
-1 mmgvlmhmmm 3:late
3 - 3:law
-5 klllumllmh 3:learn
7 - 3:learned
65 - 3:learning
-3 mklommlmmm 3:leaving
19 mmlommlmmm 3:left
35 - 3:left-handed
-6 mmampmymml 3:life
-43 yyamhbdyji 3:like
25 - 3:listen
-18 mijjmmymmm 3:listening
-39 kkjjuyilku 3:live
1 mlmkiymmmm 3:lived
-12 mjmjmnmllq 3:lives
-10 mqmmmjklmm 3:logo
1 - 3:lonely
16 jmmsmmkmmm 3:long
-12 mlvelnlmlj 3:look
-39 kyoakkkmlv 3:looking
0 mlsmjmllml 3:looks
2 mmklymikml 3:losing
-31 lhuokkgmml 3:lost
13 lgyjmlkmmm 3:love
9 mlrllmklml 3:made
13 - 3:makes
-16 lyldlkmmmm 3:making
-4 ymklqmkkml 3:mammals
-11 mlmfvmmlml 3:market
1 - 3:married
13 khtikioltk 3:me
8 mlrmjmlmml 3:means
-5 oldskkqmmj 3:meet
7 - 3:migraines
10 ollmmmlmmm 3:mind
-15 mayjnmmhml 3:more
-9 mllmnmmmmk 3:most
7 - 3:moved
-2 myglillqmj 3:must
29 maoygqmkjy 3:my
-2 mlmmmmmmmm 3:name
-19 qsjelklylm 3:need
25 mylkdkllmk 3:needs
28 lsoiujhlmk 3:never
23 - 3:new
4 nkmjkwlmmm 3:next
-1 mmekkmvmmm 3:nice
-63 lgwmpkqkmk 3:no
-64 yayahcamih 3:not
2 mmdlkmxlmm 3:nothing
-6 mlwlkmilml 3:now
12 jkklmmpnll 3:number
5 cnsjhfrllb 3:of
6 mljpmmlmmm 3:off
12 - 3:offered
-6 mmlommimmm 3:okay
10 ummkmmfmmm 3:old
52 ksaxoegklw 3:on
-11 kmuiglslll 3:one
-17 mmramlymmm 3:only
-8 molmommlmj 3:open
-35 mmmmmmllmm 3:option
7 mkkktkvmmi 3:our
-10 lsevkkhmmk 3:out
13 - 3:over
-21 milllpjmul 3:own
-15 milsmmlmmm 3:packing
32 mmmmnmmlml 3:paid
9 - 3:painting
-9 mqwkkmlfmm 3:paragraph
-9 mmmpmmkmml 3:parents
-41 liykrlmmll 3:part
22 - 3:passed
24 - 3:password
-1 ppmllkmkmm 3:pay
-9 mlmkqmmlml 3:pays
-8 mlmnnkmmmk 3:phone
-21 mrljmllmmm 3:picking
-4 mmkomlmmmm 3:pizza
10 mpmjmmmmmm 3:planning
-6 eyefjmyemk 3:please
-10 mjwjmmllmm 3:prefer
19 - 3:preparing
17 - 3:pressure
-1 mjmlmtjmmm 3:pretend
1 mmmommlmmm 3:pretty
-6 lkqtkmjmmk 3:probably
-5 mmtjmlhmmm 3:proud
-5 mlmmmlmmyk 3:put
5 mmkrjmjmmm 3:raining
6 mkminsmmlm 3:raised
31 ojskmlllmm 3:rather
27 mlscmmmmmm 3:read
11 mllnmmmmmm 3:reading
19 mkjkymmmmm 3:really
16 ohplllmmmm 3:recommend
7 - 3:refuses
-15 mslillklml 3:returns
-10 hlvlllkmmm 3:right
33 - 3:room
2 mllpmmmmmm 3:run
-16 mlkqimlmmm 3:running
4 mrlklmllml 3:runs
0 jlmllmymmm 3:safe
-39 liiltjlmsl 3:said
-9 ksilkmylml 3:same
-10 mmkolmkmmm 3:sat
18 - 3:saving
-18 odiihsymlk 3:say
-62 lateyajlyj 3:says
23 lmlummmmmm 3:scared
3 - 3:school
2 mljmrmmmmm 3:season
17 - 3:second
-7 jihynlhlmk 3:see
7 - 3:seeing
31 - 3:sells
25 hyelmmlmmm 3:send
-9 mqlllmllmm 3:sentence
40 - 3:set
-9 mqmimmmmmm 3:setting
-2 mmllpmmmmm 3:seven
-8 mmmqjllmlm 3:she
-13 mmllqmlmmm 3:short
-18 ltmiarkyle 3:should
-33 sikljlkmlw 3:shows
31 mmiqmmmmmm 3:sick
16 - 3:signed
-1 mmmlkmqmml 3:since
16 - 3:single
2 - 3:sister
-18 mhmsmlmmmm 3:sitting
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
8 mlmmfmlmmw 3:started
10 - 3:starts
-17 lhkwmmlmmm 3:starving
-22 mjjsmmkmmm 3:staying
-1 mpmmmmmmlm 3:stays
-10 nioolkdmmm 3:still
14 - 3:stopped
-5 molllmmmmm 3:stops
-3 msmliplemm 3:story
-40 mkvkkkjmmm 3:stuck
17 - 3:studying
-24 mljkllymmm 3:such
-47 mmllnlolml 3:summer
-2 mlghmlymmm 3:sure
-8 lybgpltlml 3:take
56 mlmirmmmmm 3:takes
23 mglvjmmmmm 3:taking
-2 mhmblkymml 3:talk
13 - 3:taught
12 mmlmomlmmm 3:teacher
15 mjolmmlmmm 3:tell
-19 mhmlrllmml 3:tells
-15 mqlklllmmm 3:ten
16 mmnmlmlmmm 3:terrible
-3 njivmmmmmm 3:text
-54 qaacyhyktj 3:that
-2 yutayyafla 3:the
16 - 3:therapy
15 - 3:thing
8 mmllqmmmmm 3:things
-5 ngojplklml 3:think
13 mlxemmlmmm 3:thinking
7 - 3:thinks
13 lrjnlljkmm 3:this
-31 mlolrllmmm 3:thought
-33 lylgfikwml 3:three
44 eyalauvbhh 3:to
-5 mlimxllmmm 3:told
-40 livpilfmmm 3:too
38 - 3:training
-28 qpsflmlmmm 3:tried
-22 khyallglml 3:try
20 iyheljjllh 3:trying
11 mliommmmmm 3:turn
60 - 3:turned
-5 lyekosihlh 3:two
8 mflmmmmrmm 3:under
56 ftpjhrqfml 3:up
-5 lkjqmlmqmm 3:use
20 mimmwlmmmm 3:uses
-19 mykimilmml 3:using
-11 mkvomlkmmm 3:very
-3 ilydlmmkml 3:wait
-26 lckymlkmmj 3:waiting
-20 mimqmmmmmm 3:walking
-29 ypjglmlmmm 3:want
-3 mmkdmmxmmm 3:wanted
-47 myjjgljmmm 3:wants
-3 kqicyhgkjh 3:was
28 - 3:watch
-22 mdkxmllmmm 3:watching
7 mmmolmlmmm 3:way
15 mlnrkmmmmm 3:we
-22 milpmmlmmm 3:wearing
-3 mlmmllpmml 3:week
-2 mlrmimllmm 3:weird
-14 mlivllkmml 3:well
-8 mklxgllmmm 3:went
-22 nkllnllmll 3:were
-33 ehumpkrlml 3:what
-4 mmnlmmmmmm 3:where
-1 okollmmlml 3:why
46 mrhujjujmk 3:with
-5 mmjommlmmm 3:woke
-11 mkhlvmlmll 3:won
-10 yiphlkmmmm 3:wondering
0 mklmlmknmm 3:words
-8 lkiynrillj 3:work
-9 mtjlmmmmmm 3:working
1 - 3:worried
-11 hsllkgfxmm 3:write
2 lxkcljlmmy 3:writing
1 mlmjmkmmxm 3:wrote
3 mmlmmmommm 3:year
1 - 3:yoga
-35 yjkabayrlh 3:you
-39 ljpoqqohle 3:your
-44 mlmlkkmmlu =
-44 mlmlkkmmlu = 0
-44 mlmlkkmmlu =>0
71 kybqalfejr AHEAD
16 - AHEAD>AHEAD
-3 lvillkliml AHEAD>CHAT
-5 mlmommmmll AHEAD>I
15 - AHEAD>LASTING
2 mlhrmmmmmm AHEAD>NOW
43 mlmmommmmk AHEAD>SPAN
31 mltlmmlmmm AHEAD>and
-9 mqmimmmmmm AHEAD>at
15 - AHEAD>for
-20 mplklkpmmk AHEAD>to
-4 moisiwkmmm AHEAD>w
-59 yfmcxmanaa AUX
-15 kpqljuillw AUX>'ve
71 hxfdyiekjs AUX>-ed
-98 jawyaeiifl AUX>-ing
-28 kiyqhlfllj AUX>-ly
33 xjicykhjmi AUX>-s
56 ltljjrkklu AUX>0
13 msmlglmmmm AUX>AHEAD
-13 hhyhqjljmk AUX>AUX
5 lmmlpmmmmk AUX>CONDITION
13 ygoccgjvkk AUX>DEICTIC
-36 klsjjnllvk AUX>HOME
29 pygglaikhk AUX>I
48 lkllxqjmkj AUX>LASTING
3 sshklilwmm AUX>LIKING
6 iiynqkqjmj AUX>MOOD
30 mgijkyqmuj AUX>MY
-8 lktbjlymmm AUX>NOW
-14 ylhksllmmm AUX>PET
-57 ljkycklmmm AUX>PLAY
-4 lifhvlpkml AUX>PRAISE
3 - AUX>SPAN
-5 lkelllsxmm AUX>THANKS
35 mmmlmmmmmm AUX>THIRD
-5 ulmjlmllml AUX>WE
-23 ljyljlmmmm AUX>WH
0 jlmmpmmmmj AUX>WORK
13 gycofkailh AUX>YOU
-29 poneiyaylg AUX>a
-43 ksjipyilml AUX>an
-10 llwjmlkmmm AUX>ask
-2 lglygillml AUX>at
23 - AUX>bad
-8 gujlhjowly AUX>be
-7 mmjsmlmmmm AUX>eat
-10 llijnylllk AUX>fly
9 mmfmlmymmm AUX>for
-6 nhvimkklmm AUX>go
14 qklulihklj AUX>in
-1 mmhnmlumml AUX>let
1 mlmomlmmmm AUX>low
9 - AUX>mr
-1 medptayxrc AUX>not
50 mgtokojmll AUX>on
-29 likteukmmk AUX>out
-1 mymekflmml AUX>red
-5 kimmsljmml AUX>see
-18 kghyijhmxl AUX>so
6 - AUX>ten
-18 yhmipkeiji AUX>the
5 nyjiihmkmx AUX>to
-25 jytfgjokml AUX>too
-22 kjyaklglml AUX>try
5 - AUX>two
9 hhtdyyaaaw AUX>w
-120 pyyaaaaybu CHAT
2 myjkjmmfll CHAT>-s
-41 mnmlllmmls CHAT>0
-22 jyyaaiiylg CHAT>AUX
-5 lehllllyml CHAT>DEICTIC
-10 ltsiljlljy CHAT>I
24 mkvlmmllml CHAT>MY
-3 myldmmmkmm CHAT>NOW
-8 olmmklmlmr CHAT>THIRD
0 nulmlmmlml CHAT>WH
0 ljnummllmm CHAT>YOU
-3 lyillkmkmj CHAT>and
-4 lmimlmlrmk CHAT>as
-35 mkulmmllmm CHAT>b
20 mllmkmlkmy CHAT>com
-4 yhnllmllmk CHAT>for
21 lfgklllymk CHAT>in
1 mlmnmmmmmm CHAT>me
-2 hyhjmjlill CHAT>of
0 lmjmlmlrmj CHAT>the
79 ybghgjdylj CHAT>w
-106 ayaaaaapay CODE
1 lyjbhiijkj CODE>-s
-21 mvlifkmlmi CODE>0
-5 iyhooilkjh CODE>AUX
-15 mqllmmmmmm CODE>CODE
-1 jydhlklhlk CODE>DEICTIC
-29 mvmjkljmml CODE>LASTING
-4 mjkwlmjmmm CODE>NOW
-17 lwjimmmkml CODE>WH
-34 lyhgijlmll CODE>and
-8 mhmpmlmmmm CODE>at
-33 mlqkllmmmm CODE>but
24 lllkjllkmv CODE>for
27 mtrlelmmml CODE>has
3 mpmkmmmkmm CODE>in
-8 mslkklmkml CODE>of
9 mnmlmmmmmm CODE>on
-41 ktggkkllmy CODE>to
-10 mamnijjyly CODE>w
236 lgenmulmyj CONDITION
5 - CONDITION>KIN
14 - CONDITION>LASTING
3 - CONDITION>MY
12 - CONDITION>WH
6 - CONDITION>and
3 - CONDITION>at
8 - CONDITION>but
6 - CONDITION>for
15 - CONDITION>in
2 - CONDITION>on
0 lllipjmmsk CONDITION>to
-33 mhgtkymmml CONDITION>w
170 kraayyahyy Capital
-83 hyyagdagma DEICTIC
5 uayrddyffe DEICTIC>'s
-38 kqroelilli DEICTIC>-ed
-12 qkhltsmmlj DEICTIC>-ing
-59 yyaaybadjc DEICTIC>-s
31 mommlmmmml DEICTIC>0
40 mjlmmmmmmm DEICTIC>AHEAD
-31 giyeajyvja DEICTIC>AUX
-62 gryahjkole DEICTIC>CHAT
-43 ksjjkjkmlk DEICTIC>CODE
-45 jyyaahnhll DEICTIC>DEICTIC
9 mkjkrvmmml DEICTIC>HOME
41 lkarjytmuj DEICTIC>I
28 - DEICTIC>KIN
15 mkllmwmmmm DEICTIC>LASTING
38 mkpjlsmmmm DEICTIC>MY
0 jacyfkfllk DEICTIC>NOW
4 mmkmnmmmmm DEICTIC>PET
-13 lktftqmmlm DEICTIC>PLAY
64 ljdmsiylwj DEICTIC>SPAN
-27 mkllmmwmmm DEICTIC>THANKS
14 mlikosmmul DEICTIC>THIRD
42 llmllhtmlm DEICTIC>WH
2 ogyaglgkmm DEICTIC>WORK
-1 llgkjmsmmx DEICTIC>YOU
0 nmrikiljml DEICTIC>a
23 mllmqmllmk DEICTIC>aid
-19 lkshmllymm DEICTIC>and
-1 nmmjlmmmmm DEICTIC>any
-20 mpokmmmmmm DEICTIC>but
-13 mdislllymk DEICTIC>by
49 - DEICTIC>day
-15 cuokmkimrm DEICTIC>for
-6 mklupkmmmm DEICTIC>has
-27 ljofjklyml DEICTIC>in
28 mklmmsmmkm DEICTIC>of
-8 mlkrmmmmmm DEICTIC>off
-2 soillllmmm DEICTIC>on
-3 kkybkmlmml DEICTIC>out
-26 nlhktolmll DEICTIC>the
22 kthmilxlmy DEICTIC>to
5 mmmmmmlmmm DEICTIC>too
-1 lyhikmlhmk DEICTIC>two
13 mvrmmmhgmm DEICTIC>up
-53 yuavytlyhn DEICTIC>w
-5 lkrljmkmmm DEICTIC>way
117 vaauyyadyj HOME
18 - HOME>AUX
15 pmmmmjmmmm HOME>DEICTIC
3 lmkmwljlml HOME>LASTING
-21 llhxkmjlml HOME>NOW
4 mlmkismmlm HOME>THIRD
-14 mlmmktmmml HOME>a
20 - HOME>and
10 mmmnmmlmmm HOME>by
-7 mjkkyimmml HOME>has
-12 pfjaypkhqt HOME>in
7 mnmlkplmll HOME>on
19 - HOME>out
-1 mmmkplmmmm HOME>the
-37 mnlhiwmmyi HOME>to
76 oljoknlmll HOME>w
29 naykayaaya I
2 hadyaxgbsn I>'m
21 oqcxagagos I>'ve
-9 dyakyabgyg I>-ed
11 miuilulmmm I>-ly
-36 lxqckkomkm I>-s
42 iayxaursya I>AUX
14 olmmmmmmmm I>CHAT
10 mllmmulmlk I>CODE
1 - I>CONDITION
-5 ljljhylmqu I>HOME
35 mkqkqkkmmm I>LASTING
31 gayeihdgql I>LIKING
-28 iiphewpphq I>MODAL
19 vilqjilkll I>NOW
25 - I>PLAY
18 mkmilplmwl I>WORK
9 nmmlmmmmmm I>ask
-12 mlismmlmmm I>ate
-21 llohmltmmm I>bet
-3 mmjsmmimmm I>buy
-16 mklsllmmmm I>cut
5 ljmrmmmmmm I>eat
3 cylqlgillh I>get
13 mkkslllmkw I>go
1 kpiwiiikll I>got
-33 kekpitilwk I>had
9 - I>met
0 mmmmmmlmmm I>owe
-15 lhkllvjmul I>own
-2 smmlmhmmmm I>pay
-5 mrmlmimmmm I>put
-10 mrkklomlmm I>ran
14 mokmmmmmmm I>run
-14 mgljyhlmyl I>saw
-15 lkwimlhmmm I>see
-6 msklmmmmmm I>set
-7 qjkllummlm I>the
34 mpkmmmmmmm I>use
5 tayhwyayyc I>w
11 mmmmlmmmmm I>won
-84 yalanysjca IF
8 vjkljslllm IF>DEICTIC
-19 lagcfyelef IF>I
-32 mdmmlvlmll IF>MY
-1 yhnkwkfmmm IF>YOU
245 daqtksyiuh KIN
-23 mnmmmllmmm KIN>'s
8 mmximljmmm KIN>-ed
41 mkriykkmll KIN>-s
6 - KIN>0
-32 kdhyasilkl KIN>AUX
14 lmllqmlmmm KIN>DEICTIC
16 - KIN>HOME
2 mmkmmlslmm KIN>I
15 - KIN>LASTING
0 mlqllmmmmm KIN>LIKING
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
-12 mjkkvklmsk KIN>w
148 peaayyyhpu LASTING
10 mhslrllmlm LASTING>-ed
-24 ltfiykimml LASTING>-s
16 - LASTING>AHEAD
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
21 - LASTING>and
-36 mlmmllmmlt LASTING>as
4 - LASTING>at
-18 mlmfkjtmxl LASTING>day
31 - LASTING>eat
-19 mrmjmkmmmm LASTING>got
14 - LASTING>had
41 - LASTING>the
7 mllrmmmmmm LASTING>to
3 - LASTING>two
-23 laykiygjky LASTING>w
51 rayaaassya LIKING
8 mksjymhkll LIKING>-ing
88 - LIKING>-s
-10 lljlymjlmm LIKING>AUX
-35 mlpmmmlmmm LIKING>CHAT
-11 pargeirsyk LIKING>DEICTIC
-19 mwjomllllm LIKING>I
-20 mmklmlmmsm LIKING>MY
33 - LIKING>PET
8 - LIKING>PLAY
-17 jluimmjmmm LIKING>WH
-35 kofhilyimk LIKING>YOU
-8 lusjghkyml LIKING>a
6 mmllllmmvl LIKING>me
4 mkwjmklmmm LIKING>of
17 momlmmmmmm LIKING>tea
-99 jaydjjjrkm LIKING>the
36 wykgkiihlj LIKING>to
73 oisqgiokuk LIKING>w
-54 iyuaaopyey MODAL
3 nyndkghqlj MODAL>LIKING
-8 mjcymlkmmm MODAL>PRAISE
-13 mkkjmymmml MODAL>be
-2 llmmlnmmlm MODAL>buy
-2 mkollommll MODAL>go
-7 lkrjlkxmmm MODAL>say
44 pitijpimll MODAL>w
-60 ralyaamack MOOD
-5 mqlkulmmmm MOOD>-ing
2 slhixmilml MOOD>-s
-1 tmgwklhmml MOOD>AUX
39 llyjklokml MOOD>CHAT
-6 mlpnjljmmm MOOD>DEICTIC
17 jjyhljfmkl MOOD>I
15 - MOOD>KIN
-3 mmimmmtmmm MOOD>LASTING
-6 mpiijmvlml MOOD>MOOD
-34 kkaujmpmml MOOD>NOW
10 kkskrljmmk MOOD>PERSON
-9 mmafmmymmm MOOD>THANKS
-1 glevsmummm MOOD>WH
-13 llwljmemmm MOOD>WORK
0 lmtklmimmm MOOD>YOU
5 - MOOD>a
16 lolnkjymml MOOD>and
12 lkmnmmmmmm MOOD>at
-1 mmtjmmklmm MOOD>by
-11 lkitjmrmml MOOD>day
-15 kkliylnmml MOOD>for
53 llkslmllmm MOOD>in
-9 mljlllvmmm MOOD>new
-24 inymgkbmlr MOOD>to
29 mgsiapwjkv MOOD>w
91 axaraqsmyw MY
60 - MY>-ing
41 laayjfqjhr MY>-s
4 - MY>0
-10 lwsdjjkvlk MY>CHAT
-23 lyicffdijc MY>CODE
10 - MY>CONDITION
66 mmijiksyml MY>DEICTIC
40 mjlkthmmul MY>HOME
78 laykrhiktq MY>KIN
-60 nkmujijmwl MY>LASTING
0 kjwkjivmum MY>LIKING
5 - MY>MOOD
46 mlmnmmmmmm MY>NOW
-67 ayhaiigikk MY>ORDER
-3 kjycocykty MY>PERSON
64 mjmqknlmml MY>PET
22 - MY>PLAY
27 - MY>PRAISE
-4 mlrmlmlmmm MY>SPAN
-11 lckkjqjmyq MY>WORK
7 mkmpmmlmmm MY>arm
-9 mjlfmlymmm MY>bad
1 - MY>bro
-13 mklpmmjmmm MY>bus
4 mlmpmmlmmm MY>car
-4 mpmkmmmmmm MY>new
29 - MY>old
53 - MY>own
-31 mklqmmmmmm MY>pen
6 - MY>phd
4 - MY>two
-31 pnamiyhaax MY>w
-19 mljrmmmmmm MY>way
-106 maayaaiaaa NOW
28 mmlnmmlmmm NOW>'ve
-1 icythhglli NOW>-ed
-38 qghtfkuklj NOW>-ing
-28 urodlmnmml NOW>-s
10 iryapmglml NOW>AUX
-2 krlnmmlmmm NOW>CHAT
-27 lksrflhlll NOW>DEICTIC
64 - NOW>HOME
30 jqqylijkjj NOW>I
20 - NOW>KIN
3 mmmglmummm NOW>LASTING
-9 mlyammlmmm NOW>MOOD
-15 mmmfmmymmk NOW>MY
-5 lklylmfmml NOW>NOW
5 mqmkmmmmmi NOW>SPAN
-4 mlyllmdmmm NOW>THANKS
51 - NOW>WORK
-6 lkuakkymmm NOW>a
1 msknmllmmm NOW>and
-34 mliqlllmmm NOW>at
2 klkukmimml NOW>got
3 mlkomllmmm NOW>had
-5 mmkqmlkmmm NOW>in
33 mkmkmrmmmm NOW>of
12 mmlmmmmmmm NOW>on
15 mkmommmmmm NOW>put
-10 mmkolmkmmm NOW>sat
25 mmmnlmmmmm NOW>so
-16 mimrmmmmmm NOW>to
29 nyvhsfaljh NOW>w
54 ayaaisaihy Number
-28 vyaamgattj ORDER
-1 mplqlmlkmm ORDER>-ing
16 tikkmmmmmm ORDER>-s
43 mvlkkmlmmm ORDER>AUX
-2 mnmmmmmmmm ORDER>ORDER
-20 mpmlmlmmmm ORDER>and
-9 mplkmmmlmm ORDER>for
-3 mtlhkmkmmx ORDER>has
-13 mommmmmimk ORDER>of
7 mmmlmmmmmm ORDER>on
-28 mnmlllmmyk ORDER>to
18 jslkmmmmlm ORDER>w
125 kdyawlyhny PERSON
10 - PERSON>'s
23 mlmmokmmml PERSON>-ed
38 lxnfwiglkl PERSON>-s
56 kjdtllxmml PERSON>AUX
12 - PERSON>HOME
-12 mmmmmllmlv PERSON>I
19 - PERSON>LASTING
-7 mmvlmmimmm PERSON>LIKING
-18 mksnlmkmml PERSON>NOW
4 - PERSON>THIRD
2 lnllkspmml PERSON>WH
-16 mkqpmlmmlm PERSON>and
2 - PERSON>at
6 - PERSON>for
-11 mqllbtmmmm PERSON>has
-17 mumlglmmml PERSON>in
7 - PERSON>of
10 mmmlolmmmm PERSON>on
-6 mdimylflvi PERSON>w
-32 mlmlpmmmml PERSON>won
111 waasyyejjf PET
20 - PET>'s
5 - PET>-ed
2 mlmommlmmm PET>-s
-17 jhjlyjkllj PET>AUX
3 lmmmmnmmmm PET>I
2 - PET>WH
20 - PET>and
26 - PET>but
4 - PET>for
-16 mmmkgvmmmm PET>on
4 nlmmlmmmmm PET>to
47 mlmpmmmmmm PET>w
117 ichyyjagjc PLAY
4 - PLAY>-ed
33 - PLAY>-ing
28 mlmpkmmmml PLAY>-s
5 mmmkqmllmm PLAY>AUX
9 - PLAY>DEICTIC
8 mkmjmsmmlm PLAY>I
7 - PLAY>LASTING
-16 mlkqimlmmm PLAY>MOOD
2 - PLAY>MY
-20 mkmmolmmml PLAY>PLAY
26 mpmnmklmmm PLAY>a
7 mkmrmmlmmm PLAY>and
-49 mmmlumklmh PLAY>for
-4 mmmkqmmmmm PLAY>has
12 - PLAY>in
-21 mklpmlmmmm PLAY>on
46 - PLAY>the
8 lsisqljjml PLAY>w
-15 aayatcxaga PRAISE
3 mmtlkmlmmm PRAISE>!
0 mlalkmymmm PRAISE>-ing
-26 ljbjnlylmk PRAISE>-s
6 lmullllmkm PRAISE>I
-5 mswamlqmmm PRAISE>NOW
14 - PRAISE>PERSON
-1 mlylkmllml PRAISE>but
-5 jlkllmvmmm PRAISE>day
-2 nkkmimvmmi PRAISE>for
-3 lljjkmymml PRAISE>to
26 hxbnyhillk PRAISE>w
219 fgacylyeyv SPAN
-14 mrmlnlkjml SPAN>-s
1 - SPAN>0
-18 llmlqpmmll SPAN>AUX
19 - SPAN>I
-3 mlmmllpmml SPAN>LASTING
14 - SPAN>LIKING
1 - SPAN>MY
-23 mlmkqmmmml SPAN>NOW
2 - SPAN>PERSON
21 mmmlfmwmmm SPAN>SPAN
-12 mlmmommmmk SPAN>THIRD
28 mlmmmllmvl SPAN>and
19 - SPAN>at
6 - SPAN>for
10 mlmmktmmml SPAN>in
-5 mlmlgmmmmy SPAN>of
-4 mlmmmnmmmm SPAN>old
3 mmmlplmlmm SPAN>the
3 mmlmmmommm SPAN>to
-39 ltlsbjjlmt SPAN>w
-59 aabaafykkk THANKS
-5 ekllmmsxmm THANKS>DEICTIC
18 mmommmlmmm THANKS>I
30 - THANKS>MY
-1 mmjklmolml THANKS>THANKS
-8 liucjkpmms THANKS>YOU
-7 mlfhkmykml THANKS>for
-9 mltkllrmmm THANKS>to
-1 mmkllmpmml THANKS>w
35 tayyqyaaya THIRD
44 llhygjjlll THIRD>'s
-22 loherrllsk THIRD>-ed
-20 jaygiyjlxg THIRD>-s
53 iinymmkkkk THIRD>AUX
9 mlmkvlmmlm THIRD>DEICTIC
11 llmkmlmlmr THIRD>HOME
20 - THIRD>KIN
9 - THIRD>LASTING
-31 mllkkjlmyl THIRD>LIKING
35 lmrsjmklll THIRD>NOW
5 mmolmmmmmm THIRD>WH
19 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
-16 mmmkgvmmmm THIRD>has
-22 lljpskkmlk THIRD>say
-4 yhjimyikyg THIRD>w
31 gfsxsivdes WE
18 lyifdismmg WE>'ve
27 mjmmpmmmml WE>-ed
-11 mmlqlmkmml WE>-ly
33 gmoyajqkly WE>AUX
-33 ljkpdkymlh WE>DEICTIC
2 momjvilmml WE>HOME
-11 lalllyhmll WE>IF
-4 llmlrmlmml WE>LASTING
28 mmkqlmjmml WE>NOW
-21 mqmpkkkmml WE>PLAY
-4 mqltjkilml WE>go
6 mllolmmmmm WE>got
-7 mlittlimlk WE>had
21 - WE>in
-12 pemlmtkmml WE>say
1 noyajgwijy WE>w
-40 yugfaaqafa WH
-11 llkjlmplml WH>'s
33 tlmmlmlmmm WH>-ed
51 axridhyjll WH>-s
-17 xvbgasfjih WH>AUX
-18 wifwlmjlmm WH>DEICTIC
29 fslpjiilpt WH>I
14 - WH>MY
-2 clklmmymmm WH>PRAISE
12 yknklmmmmm WH>THIRD
28 maysuialll WH>YOU
-34 antwllxmmm WH>a
-8 kpmmkmmmmm WH>far
-2 mlolmmkmmm WH>not
-43 yjwauilllk WH>the
10 yhaokmhkmi WH>to
10 ygefuidklj WH>w
158 asyavgadyn WORK
-25 lklllmmmly WORK>'s
48 lsjirmmlll WORK>-s
-38 kokjmtlklq WORK>AUX
18 - WORK>DEICTIC
26 - WORK>I
16 - WORK>LASTING
10 mkqmlmmlmm WORK>LIKING
-36 limyklimml WORK>NOW
18 jlmmqmmmmj WORK>WH
-18 mlmmmjmmvl WORK>and
30 - WORK>as
38 mlmjlrmmll WORK>at
45 mmmqlmllml WORK>for
40 mtmlhmmmmm WORK>in
3 - WORK>law
9 mxlfmmmmmm WORK>on
-12 llsiwmjmmm WORK>out
9 - WORK>to
-4 mlmlqmmmmm WORK>two
39 lkjpsiklwk WORK>w
-148 yayaapykao YOU
-14 ikrjxkplmg YOU>'ve
-16 ikygjldmmm YOU>-ed
-1 vmkkjmpmmj YOU>-ing
-17 klslgkelmy YOU>-ly
6 mjpjrlllmk YOU>-s
-44 vyrahtygkj YOU>AUX
49 kgwpkjaumh YOU>CHAT
-3 mhskllmmmy YOU>CODE
-1 trfqklhkms YOU>DEICTIC
-17 smiriljmml YOU>HOME
-13 lljmkjxllj YOU>KIN
-1 pmmmmmgmmm YOU>LASTING
-3 vljkllekml YOU>LIKING
-1 rlplllhmml YOU>MODAL
-1 umasmmgmmm YOU>MOOD
-4 mkmaklxlml YOU>NOW
0 ljiymklmmm YOU>WH
-27 mupkllllml YOU>WORK
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
-11 lllllqlmtl ^ "
-2 mkyljmjjml ^ 'll
-13 ylllmjmmll ^ 'm
-3 yllljmkkmm ^ 're
-5 ukfkklylmk ^ 've
-6 lkmlkvlmlj ^ *
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
-7 yklkmmllmi ^ anyone
26 - ^ art
-16 lhijjyplth ^ as
-8 mymlkmlmml ^ assume
-18 mllvkljlml ^ at
-4 melkmksxmm ^ be
-8 miltilomml ^ been
20 - ^ being
15 mmwmjmkmml ^ both
-15 mlmlvllmmk ^ by
-9 lplulmilmm ^ call
-19 yrrlhigjlk ^ can
-1 mfllmmyamm ^ come
1 mmmplmlmmm ^ cooking
8 mmpmlmbmmm ^ cool
-8 byllkkllml ^ could
-12 mrmllmjkmm ^ create
-29 llllglylly ^ dear
0 smmlmmhmmm ^ did
11 qaehhkyylk ^ do
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
-2 jjloeyjkqk ^ he
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
-12 mkijstjlhj ^ if
-4 lkkmltkmll ^ imagine
-3 mvllmkkgml ^ improve
-58 gihgnyqxnc ^ in
-4 mlmjkmmrmm ^ include
6 yiljhlmlml ^ is
2 celysggskb ^ it
16 - ^ job
35 yvbsdkmilj ^ just
9 mdummmiomm ^ keep
-15 lmllqmlmmm ^ kids
-1 mmmllqmmml ^ last
-5 lmlqmklmml ^ later
-28 knqghvsgkj ^ let
-27 lllkymhlmk ^ life
-8 klinilukmk ^ lol
-22 llkkgtylmk ^ long
-1 mmvmjmflml ^ looks
-19 lljkumtlml ^ love
-13 lqjkjlhumk ^ make
-12 mlxokmclml ^ me
5 - ^ mom
-24 mlljxmlmlk ^ most
-24 atjygojqka ^ my
-14 lmllsmlmml ^ nature
-6 ulltjmjjmk ^ need
30 mmrldltlml ^ never
2 myflkmiimk ^ next
4 lmglkmplml ^ nice
25 - ^ nimbus
11 jqqbckxpmj ^ no
-5 klhkymhkml ^ nobody
8 glvphmjjml ^ not
17 llykpmgkml ^ nothing
-3 iyhmlmliml ^ now
3 mmkvlmlmml ^ off
14 llyiimclml ^ oh
-23 hkmghjyklj ^ okay
0 mllvkmklmm ^ on
25 lydltmjjml ^ one
17 lvliniilly ^ our
3 mklvkmlmmm ^ out
-1 klkkylikmi ^ people
-3 mmtlklfmml ^ perfect
40 - ^ peter
44 lakjkldtmj ^ please
15 - ^ project
-2 vmfllmjmmm ^ really
32 - ^ remember
-10 mkqqlkmmjl ^ right
-9 lltjjmxkmi ^ same
17 mhllltrmkl ^ say
0 mllrjlpmml ^ see
2 jinwirhlxj ^ she
14 olmmmmmmmm ^ should
-29 mlklilvmmk ^ since
-6 ukkwdsdkmk ^ so
-1 lmfjvmjlml ^ some
23 mllkrmlmml ^ someone
-1 lleyjlplml ^ sorry
-9 mlwkjmglml ^ sounds
-8 llxpkmelml ^ still
-3 llmxglllmj ^ stuck
-25 liljlulmkj ^ suppose
-2 mgkmlmroml ^ take
-7 tsjljlqkml ^ tell
-1 llulllimms ^ thank
2 mlklkmqiml ^ thanks
-21 idybaicjjg ^ that
34 asposjacya ^ the
-11 mukplllill ^ then
30 lieypjllmk ^ there
-21 ikhoyjiklj ^ they
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
2 yklgxkglmj ^ when
-5 tlkllmjmml ^ where
-1 wklllmilmm ^ which
-9 gklkilylmm ^ who
9 tilkklklml ^ why
-5 mkkljmxlml ^ wish
0 gukmmmllml ^ would
-2 lmuliljmmm ^ wow
-6 lgllkmkuml ^ write
-2 llwklljmll ^ yeah
0 lrphilyfmk ^ yes
10 - ^ yesterday
-6 pmvdvufflf ^ you
-6 iyyiakermc ^ your
-11 lllllqlmtl ^>"
-13 ylllmjmmll ^>'m
-5 ukfkklylmk ^>'ve
-6 lkmlkvlmlj ^>*
27 mtktllklmh ^>-ed
-17 gahyysadpb ^>-ing
2 uhmyfuakmk ^>-ly
-6 aetaygayly ^>-s
-3 lyfnkmiilk ^>AHEAD
-6 yopaadhtjd ^>AUX
-52 kbjiiijuiy ^>CHAT
-34 lglkthllky ^>CODE
31 - ^>CONDITION
-40 afwswavgeg ^>DEICTIC
11 - ^>HOME
1 eyqufaqlaa ^>I
-60 kpeeoyelee ^>IF
-8 llllslkmml ^>KIN
-26 jjmgjryjmg ^>LASTING
-19 lldktlyjmk ^>LIKING
-34 jhhhfhygjc ^>MOOD
-6 ayhyhkfpka ^>MY
41 sydyaincjg ^>NOW
0 mllltlimml ^>PERSON
-19 llljtklmml ^>PET
16 mvlmpmjjml ^>PLAY
4 kkyhckekli ^>PRAISE
-47 lkmlklllmv ^>SPAN
23 cjjgckyflo ^>THANKS
11 cdfynyahye ^>THIRD
21 dtsvqafjji ^>WE
-20 yadcadpfjd ^>WH
21 lmjkymkmmm ^>WORK
-29 lyyafsaklu ^>YOU
-10 rdiiyjwlmi ^>a
-3 mklllmjwml ^>add
-5 lltjhmklmy ^>all
-2 ullmmlcmmm ^>and
-2 yjrlimjlmj ^>any
26 - ^>art
-16 lhijjyplth ^>as
-18 mllvkljlml ^>at
-4 melkmksxmm ^>be
-15 mlmlvllmmk ^>by
-13 liuievskkx ^>for
-1 mymkmlhimm ^>go
-4 klmjkmxlml ^>hmm
-58 gihgnyqxnc ^>in
-28 knqghvsgkj ^>let
-8 klinilukmk ^>lol
-12 mlxokmclml ^>me
11 jqqbckxpmj ^>no
8 glvphmjjml ^>not
3 mmkvlmlmml ^>off
14 llyiimclml ^>oh
0 mllvkmklmm ^>on
3 mklvkmlmmm ^>out
17 mhllltrmkl ^>say
0 mllrjlpmml ^>see
-6 ukkwdsdkmk ^>so
34 asposjacya ^>the
3 - ^>tom
-1 lmmplmkmml ^>too
2 - ^>two
-2 melllmkymm ^>use
-4 cqiaxayyyy ^>w
-2 lmuliljmmm ^>wow
0 lrphilyfmk ^>yes
1 pyaasyhgaa a
-30 lslhqkmlmk a 0
21 - a 0000
3 - a baby
-11 mhlsmmlmmm a bad
5 - a baker
12 mlmmmklmlm a bakery
17 - a band
-14 mllllplmll a bank
-18 mijwmlkmmm a beer
0 mlmmmnmmmm a beginner
-25 mrllkllmml a better
2 kinvueilly a big
28 - a bike
-14 momkllmmmm a birthday
-18 livjritmml a bit
9 - a board
15 mmmmlmmmmm a boat
46 ogmxjllkmm a book
48 lsmlikmmmm a boy
-3 ldvvkklmml a break
44 - a cabin
-10 mjmrmllmmm a cafe
-27 mommllmlmm a call
37 mkmmmnlmmm a car
-14 llllonmmmm a castle
-2 mjkkoqmmmm a cat
-16 mtmhmkmmmm a charge
38 - a charity
-23 mpmlklmmml a cheap
7 mklmrmmmmm a child
4 mmmlmnmmlm a city
-7 unjllkmlmm a claim
-14 meiylkllmm a coffee
-3 skgnmmmmmm a cold
15 mlmmnllmmm a colleague
8 mlmmnjmmmm a collection
-1 mlmlvllmmk a community
9 - a conference
-1 mnmmmmmmmm a cover
-7 mimqpllmml a cup
-16 mqmhmllmmm a customer
27 mkllmwmmmm a dancer
29 jkltrkkmml a day
18 - a dental
33 - a deposit
-44 lumldllmml a detective
22 - a diabetic
-3 llklvlkmmm a difference
-13 rokkmmmmmm a div
97 - a divorce
-4 mjkjvljmmm a documentary
9 mrmmlmmlmk a dog
-21 mlkjmqmmum a dream
10 - a family
4 - a farm
-22 lklgvkwmmm a few
48 - a firefighter
13 ommlmmlmmm a flat
20 - a food
-27 luhkmkmmmm a form
15 momlmmmmmm a friend
-2 krkmmlmlmm a function
-11 mpmnmklmmm a game
-55 mrljmmlmmm a gift
32 mlmmktmmml a girl
-1 qnvglllmmj a good
-20 ijysglimml a great
-9 lqjlmltmmm a happy
-36 mdltmmmmmm a headache
14 - a house
8 mlrlmkmmmm a huge
11 - a husky
47 - a job
4 - a kid
51 - a kidney
6 - a kitten
39 - a lab
-7 msllllmkmm a large
11 - a law
7 - a lawyer
-1 mnmlmlmmmm a letter
21 mkmklqmmmm a lighthouse
-12 mjjmwlmmmm a liquid
-2 iqklmlmkml a list
-26 mirsmjkmmm a little
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
7 mkmmmolmmm a month
21 - a mortgage
10 - a mother
-1 milvkimmmm a movie
-38 lehyjklmmm a nap
-22 lkkksljlms a new
11 - a newborn
26 - a night
25 - a nonprofit
37 - a novel
-18 mrvklllemm a number
42 - a nurse
-9 mnmlmlmmmm a pair
-15 mmmkgvmmmm a parrot
10 pkmmlmmmmm a passport
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
16 mpmlljmlmm a recipe
-19 mmkrmmmmmm a red
-11 orljjlmkml a refund
-14 ksljllmmmm a report
20 - a rescue
-23 momkmlmmmm a restaurant
19 mhkmmummmm a room
-1 mklvglmmmm a rough
6 mkmllommmm a scar
19 - a scholarship
-15 mklpmlmmmm a sec
1 mjskpmmmmm a second
18 - a shelter
-23 jnkjmllymm a short
-3 mdjxmlmmmm a shower
5 - a single
-32 mtmjillmml a slogan
22 mlkkilylmm a small
0 mpmmmglmmm a song
-25 msketklmmm a speech
-4 mlmvhllmmm a spider
23 - a standing
10 - a startup
-13 lhqkrlklml a story
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
-32 lllkiwmmmm a time
-3 mplkljllml a title
-10 mhmrmmmmmm a train
-41 mnmlnklmml a triangle
2 mnmmmmmmmm a trip
-1 mipkmmmmmm a try
-24 mlmlmtlmkm a vampire
14 - a vegan
2 - a vegetarian
14 - a vet
-3 mklvkmlmmm a walk
-2 mkllnmmmml a way
11 - a website
-11 mmmmllomml a week
59 - a wheelchair
-3 lwillkmkmm a word
22 mjmmmommmk a year
11 mimllmmmmy a>-ed
-28 kkktrrgkmh a>-ing
32 mikmqrmmml a>-s
-30 lslhqkmlmk a>0
-25 xudijilwmi a>CHAT
-27 hsjeiikrlh a>CODE
-8 mimkkymmml a>CONDITION
66 olmllnlmlm a>HOME
36 mklmrmmmmm a>KIN
-33 smxlfjollh a>MOOD
1 lappokwlml a>NOW
-13 uygbsjjjml a>ORDER
33 pnjhqwilki a>PERSON
-8 mnhmeyjllj a>PET
38 mpmnmklmmm a>PLAY
-2 hyjkiktmml a>PRAISE
-2 lrlkfpmllh a>SPAN
60 - a>WORK
-11 mhlsmmlmmm a>bad
2 kinvueilly a>big
-18 livjritmml a>bit
48 lsmlikmmmm a>boy
37 mkmmmnlmmm a>car
-7 mimqpllmml a>cup
29 jkltrkkmml a>day
-13 rokkmmmmmm a>div
-22 lklgvkwmmm a>few
39 - a>lab
11 - a>law
-5 kaylnkokmj a>lot
17 - a>low
-38 lehyjklmmm a>nap
-22 lkkksljlms a>new
-8 mqmjmmmmmm a>pdf
-19 mmkrmmmmmm a>red
-1 mipkmmmmmm a>try
14 - a>vet
-6 cyahkyabca a>w
-2 mkllnmmmml a>way
-23 ytjhyaqhic about
-9 mgmmsllmmk about 0
-13 ltldmykmmm about a
-29 mrlkpkmmmm about black
8 - about five
-8 xgrmelyaml about it
24 ydlgmlymmm about my
-18 mjmljelymm about rain
20 - about six
-5 kqlljksmkl about that
-30 uxlfnhlhlk about the
-39 kgeykkfmml about to
4 mrljmmmmmm about two
-27 mmlhtlmmmm about volcanoes
-3 ijvommmmmm about what
35 gmdymmemmm about you
-1 lyllilmhml above
10 - abroad
10 - abroad $
17 - accept
31 - accepted
21 - accepted into
38 msljmmmmmm accident
23 msljmmmmmm accident $
-24 lkjktgmmrl according
-24 lkjktgmmrl according to
39 lrllmlkkml account
-25 lrllmlklml account $
16 - account with
33 - accounts
-23 mxmmkklkmm act
-23 mxmmkklkmm act as
-23 mxmmkklkmm act>as
31 mllmuklmmm acting
20 - ada
20 - ada>w
-2 jqkhglhvmy add
-5 lmllhlllmy add a
13 - add my
13 - add>MY
-5 lmllhlllmy add>a
-1 mpmmlmmiml add>w
-12 mujiljmmmm added
-18 mujiljmmmm added the
15 gxkkmmllmm address
35 - address is
-10 lomkmmmmmm address on
-8 inmmmmmmmm addresses
2 - adhd
13 - adopt
62 - adopted
22 - adopted a
59 - adopting
59 - adopting $
17 - adoption
17 - adoption agency
-38 mkmlplllml adults
3 lkyhllhlmk advice
-6 lkyjllhlml advice $
18 - afford
36 llomiukmml afraid
35 llmmjvmmmm afraid of
2 kecyyhijlk after
3 - after my
-1 mmjqmmmmmm after that
37 mmlmwjmlmm after the
7 - after watching
1 mgmrmmmmmm afternoon
1 mgmrmmmmmm afternoon $
-94 fyiyjdkylf again
-59 mymyfhmelj again $
85 olmmmmlmmm age
17 - agency
-18 ljqgklyjmj ages
-10 mkqhmmwlmk ages $
-19 loljgsvlmg ago
-26 lpljilvlmh ago $
24 - ago and
-51 ljyakkflml agree
-35 lltgmlklmm agree $
0 mlskmljmmm agree with
-1 mrllllmlml ahead
0 mrmmmlklml ahead and
23 mllmqmllmk aid
13 - aids
13 - aids $
0 mkmqmlmmmm airline
0 mkmqmlmmmm airline $
-4 lpmnjkmmmk airport
-3 mqmhmlmmmm airport at
-50 igdhygymky all
-7 llojhlylmk all $
-14 nklplmlmmm all day
-28 mlkrkmlmml all night
0 mluqkmkmmj all of
4 mkmpmlmmmm all over
24 ksbgnkwomh all the
-13 llhdtlvlmy all>-s
-14 nklplmlmmm all>day
0 mluqkmkmmj all>of
24 ksbgnkwomh all>the
-14 lgfytljmml all>w
25 mmmjmkmmsm allergic
24 mmmjmkmmsm allergic to
101 - allergies
14 - allergy
-22 ljfujlnlml almost
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
82 lllkullmmm always
-25 mmlltmmmmm always thought
15 - always wanted
0 mmykhmflmm amazing
4 mmrmjmglmm amazing $
5 hyaasyltib an
-4 mklmmrmmmm an animal
39 - an app
-35 lwlilljmmk an email
-32 mppillmmml an error
-37 msmjmlmmmm an essay
40 lykmjlkmmm an expert
-32 lgkrqjkmmm an hour
1 komlmmmmmm an index
21 - an insurance
8 - an interview
40 - an introvert
23 - an office
37 - an old
9 - an only
-10 mxdhmmkymm an>CHAT
1 mroglllmml an>CODE
-32 lgkrqjkmmm an>NOW
23 - an>WORK
37 - an>old
9 hyairpqije an>w
-2 ayaaayokyy and
-2 mlmlmqmmmm and 've
-28 momlklmmml and 0
60 tjlfmplmll and a
-22 mlmmmjmmvl and found
-7 kqmlmjmmml and give
-10 mlktmlmmlm and he
-26 hoighyjlmi and i
-17 mvmhmmmmmm and in
11 lvogljlmlm and it
-17 mllmllomvl and love
35 - and loved
25 - and my
-7 lqmkmjmmml and need
-9 mplimommmm and never
-17 mnlkmlmsml and nothing
0 molllmmmmm and now
-8 mqmkmkmmmm and old
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
-37 qmfglyllkh and you
-13 llkmkkummj and your
-2 mlmlmqmmmm and>'ve
-5 likmgylllk and>-ed
-15 mklpmkksml and>-ing
7 kwihhiwgux and>-s
-28 momlklmmml and>0
2 mkkvirmmml and>AUX
7 kuoglpklkl and>DEICTIC
16 - and>HOME
-26 hoighyjlmi and>I
-1 mplimommmm and>LASTING
29 mllmllomvl and>LIKING
-1 mkmpmmmmmm and>MOOD
25 - and>MY
3 molollmmmm and>NOW
-17 lhlmmrmmmm and>ORDER
22 limxlhlmql and>THIRD
30 - and>WE
-8 mpmkmllmmm and>WH
-50 plefjytkke and>YOU
60 tjlfmplmll and>a
-17 mvmhmmmmmm and>in
-8 mqmkmkmmmm and>old
-20 lukrhimmll and>the
6 mpmlmkmmmm and>two
-92 ayaapympqr and>w
10 mphsjlmmml angry
7 mpmmkmmmml angry and
-4 mklmmrmmmm animal
-12 tlkkxlilmk animals
8 - ankle
22 - anniversary
8 - anniversary is
14 lyfivvfjmm another
0 myfmllfkmm another one
-13 iamaeicyla answer
-35 lkvgmliymm answer $
-2 likmlmlumk answer as
-10 majmlmlymk answer in
0 llxllmmfmm answer is
0 mhfmlmmwmk answer should
-16 mmjqlmlmmm answering
67 mbvlmlkyml answers
9 - anxiety
-26 yfllamatly any
-1 smkmlmkmml any good
-9 yjlkflklmy any>-s
-1 smkmlmkmml any>MOOD
-16 mmiolnlmll any>w
10 - anymore
10 - anymore $
-5 ykkkmmkkmh anyone
-3 wlkmkmllml anyone know
26 rqkqklllml anything
0 krmrmllmmm anything $
4 mommmmmmmk apartment
7 - api
52 mqmkllmlll app
14 - app for
-24 ljllykklmk apple
-45 jflllvlmkr apples
-9 kgllmwlmlj apples and
-3 mllljljlly apply
10 mlmljmklmy apply $
20 mpmfmmmmmm appointment
-22 mhyglhjlmm appreciate
-4 mktkmklmmm appreciate your
23 - apprenticeship
3 - april
3 - april $
33 - arabic
-10 lpmlkkmlmm area
-10 lpmlkkmlmm area of
7 mkmpmmlmmm arm
31 mmllsmklml army
19 mmllsmklml army $
8 vkhtklhmmm around
-7 mplkmmmmmm array
-10 pimomkmmmm arrive
-10 pimomkmmmm arrive $
-18 mllrllimml arrived
-7 mlmqlmimml arrived $
39 - art
12 - art school
12 - art>SPAN
-2 lomkpiljml article
19 iweauyhlry as
30 lolkjqklll as a
13 mvkmlmmlml as an
9 lmllrnkmmk as if
-15 mrkklslljl as the
0 mmoklkqmmm as you
9 lmllrnkmmk as>IF
22 - as>MY
-2 mlnklsollk as>YOU
30 lolkjqklll as>a
13 mvkmlmmlml as>an
-15 mrkklslljl as>the
-19 mhmmlkltxr as>w
-12 yamolkjxll ask
-7 ukhsmlmmmm ask $
-2 lkjlmllymm ask me
-9 mlukmllmmm ask my
-9 mlukmllmmm ask>MY
-2 lkjlmllymm ask>me
-52 lbynuhjmjl asked
-9 mhwhlmlmlm asked for
-30 mkqpmlmmlm asked my
-42 mipgklrmml asking
-9 mmqammrmmm asking $
-33 mimskllmmm asking for
-54 ylaaaabiga asks
-12 oomlkmkmml asks kin
-64 yiaaahmllc asks none
35 nmmmmmlmmm asks of their own
23 ynflkbdkhj asks own
-117 jgayafdjlj asleep
-43 ljjyejjlml asleep $
-10 kmgummkmmm asleep when
-15 mslkemmmmy assertion
-17 lqmlkvlmml assume
11 - asthma
11 - asthma $
11 - astronomy
11 - astronomy $
25 faayaycoen at
-24 kmjyxjilkf at 0
23 mjmrmllmml at a
-9 lloiqlulmk at all
1 - at an
-3 mnmlmmmmmm at eight
-18 mulkmlmmmm at five
42 lmlolmkmmm at home
-9 mkklfmlnmw at least
0 mjllllmsml at most
-28 mklsmlimml at my
15 - at night
0 mmmjrmmmmm at nine
10 - at school
-8 molplkmmmm at six
-19 edayaweijd at the
-18 mlmmmllmmm at three
-20 mkmpmlmmmm at two
11 - at university
16 jliylmimml at work
-6 mlllmwkmlj at you
-28 mlsalkxmmy at your
41 - at>-s
-24 kmjyxjilkf at>0
-39 liosmmmmmm at>DEICTIC
42 lmlolmkmmm at>HOME
-28 mklsmlimml at>MY
10 - at>SPAN
27 jliylmimml at>WORK
-33 mkraluvmly at>YOU
23 mjmrmllmml at>a
-9 lloiqlulmk at>all
1 - at>an
-8 molplkmmmm at>six
-19 edayaweijd at>the
-20 mkmpmlmmmm at>two
42 lpgiflkslr at>w
-12 mlismmlmmm ate
-12 mlismmlmmm ate too
-12 mlismmlmmm ate>too
-15 mwkfllmmmm attached
-1 mmnmmmmmmm attachment
-29 mflflymmmm attack
4 mlmhlummmm attack $
-33 mglkmymmmm attack the
23 - attacks
10 - august
9 - august $
7 - aunt
1 - aunt $
-11 mmmmolmmml australia
-29 mjllvimmll author
-6 mrllqmkkml autumn
-2 mlllrmlmmm autumn $
-40 jmmipslmlj away
-1 lkmlrlmmml away $
-7 kqmlmjmmml away 0
-16 mkullmdmmk awesome
-29 mmmlqmmlmk awful
-29 mmmlqmmlmk awful $
-44 lltjilllmy b
-37 lltjilllmy b $
2 lllugklmmm baby
-20 mmmpjlmmmm baby $
-6 lllrjlmmmm baby is
20 - baby sleeps
44 njayrgfjlj back
-6 oqenljhjml back $
18 mkkumlmmmm back and
8 - back from
-23 mklqmlmmmm back in
20 mllrmmlmmm back to
-29 mslmlkmlmm background
3 lenqxkqjmk bad
-23 mjtdylskmk bad $
2 mkgwmmlmmm bad>w
13 mlkxkmjkml badly
12 mlmukmjkml badly $
1 mmkommmmmm badly last
21 - bake
5 - baker
5 - baker $
69 mhmomklmlm bakery
24 mimpmmmmmm bakery $
-4 mlmmmklmlm bakery and
8 - bakery in
-19 lmlkvmkmmm balance
-18 mllnmmmmmm balcony
-13 lljlvlllml bananas
-13 lljlvlllml bananas 're
43 mkklvlmmml band
21 mkmmolmmml band $
4 - band called
12 lgprlllmll bank
-49 lgprlllmll bank $
4 - bankrupt
20 momlmmmmmm bar
31 - bar exam
20 momlmmmmmm bar>w
-23 mlmokjmmmm barking
-23 mlmokjmmmm barking at
-6 mrlkqkmmmh based
-6 mrlkqkmmmh based on
-30 mllxfllmmm bath
-25 mmmujllmmm bath $
12 mhmqmmmmmm bathroom
12 mhmqmmmmmm bathroom $
-21 ohlnrkllml battery
-19 mimrlklmmm battery is
-10 hcfugymyjq be
-30 molliylllj be 0
56 lqijnyleml be a
6 mimmlmmsml be at
-17 mmismmmmmm be home
21 mklmmmismm be honest
6 miimimlyml be in
-16 mmhqmllmmm be late
-3 mjolmmlsml be more
8 mjmlmkykmm be my
-1 mlrmjmllmm be nice
11 pllmmmmmmm be the
-5 mkktlmmmml be there
0 mjmlmlmlmo be>-ed
-6 mjunmmmmmm be>-ing
-30 molliylllj be>0
-5 mkktlmmmml be>DEICTIC
-14 mmismmmmmm be>HOME
-17 mlenmlymmm be>MOOD
8 mjmlmkykmm be>MY
-3 llmmplllmm be>PRAISE
56 lqijnyleml be>a
6 mimmlmmsml be>at
6 miimimlyml be>in
11 pllmmmmmmm be>the
-13 ikwkghayly be>w
40 - beach
25 - beach $
36 - became
41 loauxlmmmm because
16 - because he
10 lrmjmmmmmm because i
9 - because my
13 mkauxmmmmm because of
66 - become
61 - become a
-35 kmcyijhjmi bed
2 mlhslmkmml bed $
-14 mllnmmlmmm bed already
-1 mkmpmlmmmm bed at
-2 mllnmmlmmm bed now
-16 mlkommlmmm bed>NOW
-1 mkmpmlmmmm bed>at
0 pimyarelli been
-18 mkjyftkmml been a
4 - been feeling
2 pmmmmmimmm been in
2 - been my
-8 mlmmmmmmmm been on
1 - been painting
4 - been playing
6 - been sober
26 ommmmmkmml been to
1 - been together
-18 mijwmlkmmm beer
-18 mijwmlkmmm beer $
6 molktlljml bees
2 mpmkmlmmmm bees $
-24 laurjyimll before
-5 mkwkmkkmmm before $
4 mjmommmmmm before my
-17 mgltjtmmll before she
15 - before the
0 mlmmmnmmmm beginner
0 nommlmlkmm beginners
1 mpmmmmlkmm beginners $
60 mimlmxmmmm behind
59 mimlmxmmmm behind the
37 tlpjmklmll being
20 - being a
5 ljygrldlmm believe
44 - believe in
-14 lmsilmjlmm believe it
-14 mxbkmmmmmm below
33 - belt
6 - ben
0 mmmmmnmmkm berlin
0 mmmmmnmmkm berlin $
-13 lljlvlllml berries
-13 lljlvlllml berries $
22 rhagrjyllh best
-1 jlmmklpmmm best $
-1 llkmimwmmi best for
11 - best friend
-21 llohmltmmm bet
-58 kgynphbjlj better
-30 ljyhilbkll better $
0 mmygmmkmmm better now
-16 lkhrqlllmm better than
-29 vijqsjllmi between
-6 mqmimmmmml between these
-4 khnvsenllx big
-12 mlmljhmlly big city
1 mmrkmllmmm big fan
-12 mlmljhmlly big>HOME
1 mmrkmllmmm big>LIKING
-9 kkiyxkimmj big>w
-18 mmlkrlmmmm bigger
29 - biggest
48 - bike
17 - bike to
-51 yrlamklmml bill
-33 yomemklmmm bill $
-4 jrmlmlmmmm bio
-4 jrmlmlmmmm bio for
-4 jrmlmlmmmm bio>for
4 - bipolar
2 - birch
2 - birch lane
13 lmmmmnmmmm bird
-9 mlllsmklmk birds
12 - birth
40 mphillrmmm birthday
-15 mnikmmrmmm birthday $
29 - birthday is
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
-23 mumkejlmmj blog
-28 mqmklklmml blog post
8 mjmkonmmll blood
-46 mjmkonmmll blood $
17 - blood pressure
32 jkwiwikkml blue
-10 mtqjlkmlmm blue $
-8 mhrlllmmmm blue one
26 mllqmmlmmm board
-1 mllqmmlmmm board $
9 - board game
52 mmmmlmmmmm boat
15 mmmmlmmmmm boat $
39 - boats
-29 mjmrjtlmml body
-1 nkklumlmmm boil
-9 mkmktmllmj boils
-9 mkmktmllmj boils at
-8 nuhwoekhlj book
-1 mrltkjlkmm book $
27 oimmlmmmmm book about
8 - book club
-15 mkmmqjmlll book says
-3 mlshmmmmmm books
-10 qmfrmmfjmm bored
-10 rmfrmmfjmm bored $
-7 mujnlmlgmm boring
-7 mujnlmlgmm boring $
-18 mlmkmkllvk born
-14 mmmmpmllmk born in
1 - born on
-37 lihtpkhmwl boss
25 mmmmmokmmm boss $
4 mmlommmmmm boss is
-15 mommmmmmmk boston
8 - boston $
-30 lrynglilml both
-4 mmyjimjmml both 're
-1 mlkolkmmrm bought
7 - bought a
10 - bought the
44 lrlkiulmmm boy
29 - boys
10 - boys $
-24 mxkhlkmmmm branch
23 - brazilian
-26 lljyklalml brb
-26 lljyklalml brb $
-45 lpllrillmj bread
-25 msmklkllmm bread $
-23 pdsyikjlml break
-23 ldtyjkjmml break $
0 lkfyhihlml breakfast
-9 lkfyhihlml breakfast $
9 - breakfast every
-15 mjkomnlmmm breath
-13 kkklxkllmk bridge
-15 mjcywlkmml bring
-3 mkgumlmmmm bring the
1 - bro
48 mlkjylmmmm broke
20 mmklummmmm broke up
-25 ljwxhgmlll broken
-14 mkxnklmlmm broken $
5 mlmmknmmmm brother
7 - brother $
3 - brother 's
-8 mmmnmlmmmm brother is
15 - btw
44 - budget
22 - budget is
10 plkmtellmj build
-30 mlmlvllmmk build a
42 - building
26 - building $
11 mmmlnmmmml built
0 mfmmhmlyml bullet
0 mfmmhmlyml bullet points
21 - bullied
-19 mihymlmlmm burger
-19 mihymlmlmm burger $
-10 mgjvllmmmm burned
-13 mgjvllmmmm burned the
-20 mlmplllmmm burning
-20 mlmplllmmm burning $
-61 sabygheljv bus
-40 kahyhkilkw bus $
-7 lllqimlmmm bus is
12 - bus to
-7 lllqimlmmm bus>AUX
-5 mlkqmllmmm bus>NOW
12 - bus>to
-9 llmlpllmml bus>w
26 - business
16 jurofrhxku but
5 llixlllmlm but i
8 lsrilmlmml but it
-14 mtlkklmkml but the
-11 mjulimllmx but>AUX
8 lsrilmlmml but>DEICTIC
5 - but>HOME
5 llixlllmlm but>I
-14 mtlkklmkml but>the
-28 lhhmovkyml but>w
-34 kipitjlmkl button
-20 mfnkwlmmll button $
-19 kgeytnfllk buy
-7 mnmllmmmmm buy a
-8 mikrumklml buy>-s
-7 mnmllmmmmm buy>a
7 mkirmmmmmm buy>w
-10 mnojmmlmmm buying
-6 momlmmmmmm buying a
-21 ircsogtyjn by
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
-24 lviqfkgymi by>w
-23 llfkkmylmm bye
-18 mmflmmylmm bye $
-11 mrmlllmmml c
39 mlllmwmmmm cabin
29 - caf
29 - caf é
29 - caf>é
-10 mjmrmllmmm cafe
-10 mjmrmllmmm cafe with
-6 mkllwmjkml caffeine
-6 mkllwmjkml caffeine $
8 mksrilllml cake
-12 mtlikkmlmm calculate
-12 mtlikkmlmm calculate the
9 kwayeiajmy call
-36 mkixmlimmm call $
84 molulmilmm call me
-21 lrljmlmmmm call the
-10 lleyllkmml call you
24 ltisenkmml called
-8 lmitlmkmmm called $
4 - called the
-30 wtjfljkmlm calling
13 msmhmlmmmm calling about
-8 lrmjmmmmmm calling because
-3 wkljmmmmmm calling to
13 - calls
8 - calls me
2 pmmmimmmmm calories
-18 mlllnjllyl came
-1 mmmkqmmlmm came out
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
-16 fyldmlklkl cancel
-8 mtlmmllmkl cancel it
-8 fumdmmlmmm cancel my
-17 mrmklkmmmm cancelled
17 - cancer
-25 mjljopmmml capital
-23 mlllpkmmml capital of
9 ljlkhylmjk captain
11 mmmmlulmll captain $
1 mkmmmrmmlm captain of
25 ojkyjmhjml car
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
48 - careers
-13 aljqmmxlmm cares
-13 aljqmmxlmm cares $
-14 mlmlmqmmmm carry
-14 mlmlmqmmmm carry a
-8 lkhlvlmkmf cars
-28 mjjclymmmm cast
-14 mjkilxmmmm cast a
-14 kkklvmlmml castle
-14 llllonmmmm castle $
-19 mjkqlmllll cat
-35 lnkmnpllmm cat $
-6 mlmollmmmm cat is
3 nlmmlmmmmm cat to
-13 lfkplmtmml catch
-5 klhiyjkmml cats
-3 lmkktkmmml cats $
-42 mljsilummj caught
-33 mljqimummj caught up
-7 mimkmpmmmm cave
-7 mimkmpmmmm cave $
5 - celebrate
11 rrijmmmmmm center
25 - center $
-13 rokkmmmmmm center a
23 - championship
-6 mjskpmmmmm chance
-19 mjskpmmmmm chance $
-14 jyahykkjmj change
-12 lumkkmmkmm change the
-22 lsygrkhkkl changed
1 msmmmlmmkm changed my
-7 mrklmmmmmm changes
-7 mrklmmmmmm changes $
6 - channel
-3 lxhfkvmklm chapter
-1 lqjkmlmlmm chapter $
-43 llmbayllkl character
-8 mjmiksmmmm character grew
-23 lrmhcsmlml character is
-2 lmlnmklmmm charge
-9 mfmsmmmmmm charge my
-7 mnmmmlmmmm charge of
38 - charity
21 - charity run
-21 mwrdllllmm chart
-11 mothmmmlmm chart $
9 - chase
9 - chase $
-18 mjjhjmyjmk chat
-18 mjjhjmyjmk chat $
-23 mpmlklmmml cheap
-13 mkojrllmmm cheaper
-13 mkojrllmmm cheaper $
27 - cheated
27 - cheated on
-39 tsqakyjkll check
-9 mulkmlklml check my
-1 vmkmljllmm check the
-20 mpmlmmmmmm checking
-2 iomomlmmmm checkout
-2 mslkmlmmmm cheese
24 mpllmmmmmm cheese $
22 - chemistry
22 - chemistry $
37 - chemo
12 mmmkqmllmm chess
-13 mhkjtqmlml chest
-5 mjlllrmmmm chest and
-29 mmmmmplmmm chicago
-33 mwlkmhmlmm chicken
21 mklmrmmmmm child
16 mklmrmmmmm child $
-26 mlrmlmlmmm childhood
-26 mlrmlmlmmm childhood $
-3 mlmlomlmmm children
34 - children $
-5 mmmlqmlmmm chile
-12 lmlrmmelmm chilling
15 mmmlmommmm choice
43 - choir
24 - choir $
-29 mklsllmmmm chopping
-29 mklsllmmmm chopping onions
19 mlmmlkpmmk christmas
25 - christmas $
57 - church
12 - church choir
16 - citizenship
16 - citizenship test
-6 lkkipjlljy city
8 mlmkjjmlky city $
23 - civic
-7 unjllkmlmm claim
-7 unjllkmlmm claim $
-20 mjlkxjmmlm claims
6 mklmslmmmm claims that
34 - clara
28 likykljlml class
7 mmmnmmmmmm class $
-2 mhmummjmmm class just
13 - classes
13 - classes $
24 mhlumlmmmm clean
-52 mjkwlmkmmm cleaning
30 mmqlmmjmmm clear
30 mmqlmmjmmm clear $
-21 kuihklklly click
-1 lpklmmmmlm click it
16 mkmmmsmmll client
35 - clinic
-5 pollmmlmml clock
-1 mlmmnjmmmm clocks
-1 mlmmnjmmmm clocks $
19 pmmmlmmmmm close
-8 lkikuhlllr closed
17 - closed $
5 - closed my
-13 mjmkolmmmr closed on
-16 lnjkvillmm closed the
-11 mlltllmmmm closes
34 - club
5 - club $
21 - club is
5 - club with
-33 mjktgllmmv coat
37 mpkdhihylj code
20 lpljlmiuml code $
34 mpmimmmmmm code is
-36 kaaywffjlk coffee
-2 maeymjklmm coffee $
-14 mlmomklmlm coffee got
12 mmmnmmmmmm coffee is
-9 mllommlmmm coffee on
-45 rgaysiglll cold
-35 ljgutkgmml cold $
9 mrllmllmmm colleague
-8 mlmmnllmmm colleague told
2 mlmpmmlmml colleagues
13 - collect
8 mlmmnjmmmm collection
8 mlmmnjmmmm collection of
28 - college
8 - college $
13 lmmmmmmmmm colour
-47 msllllmmml column
-2 mnllmmmmmm column to
-16 lqllmlmkml columns
-5 mnllmmmlmm columns $
20 mllmkmlkmy com
20 mllmkmlkmy com $
18 ldeyklyall come
-1 nimllmwamm come in
-3 mljommmmmm come over
14 mmlpmmmmmm come to
8 mglummmmmm comes
0 vmlllmimmm coming
-11 mrikltkmlk command
-8 mummdmmimk comments
-14 momllgmmmm commit
-1 mlmlvllmmk community
45 - commute
22 lmkfpjklvv company
32 mnmimkkmxm company $
-25 lklllmmmly company 's
13 - company i
-17 kwjhkklkml compare
-7 momjllmmmm compare the
-7 ltjllmlkml compare these
-1 mtmemmmmmm comparing
-1 mmplmllmmm compile
-1 mmplmllmmm compile $
-7 mlmlmrmmll complaint
-7 mlmlmrmmll complaint $
-7 mlnkvmjlmm complicated
7 memtmmmmmm concentrate
9 - conference
-5 mlyammjlmm confused
-1 mmtjmmklmm confused by
-24 ojmjllmllq connect
-24 mkmjmlmmlr connect to
31 - constant
31 - constant pain
-8 mkkixmfmmv contact
0 myllllifml continue
-30 myjgmkmmll contract
-17 msjhslmmmm contract $
23 - contract with
0 lwlilllkmj convert
-11 mtmllmllmj convert 0
-1 mmmmmmmmml convert this
-30 llugmmlmmm convinced
15 wklmlmlmml cook
-10 mklqlmlmmm cooking
7 mmqmlmbmmm cool
-2 mmqmlmbmmm cool $
-5 mnmlmlmmmm copied
16 mjlrmmlmmm coping
8 - coral
8 - coral reefs
5 - corgi
6 - cork
-17 lmrmllmlmm correct
-17 lmrmllmlmm correct $
-11 mlmlrlmmmi cost
-7 xglkrmmmmm costs
62 - cottage
-54 gvtseybikf could
0 llslmmlmml could 've
-1 mlpllmlmmm could do
-7 mmjsmlmmmm could eat
-11 mkhunjllml could not
-20 llmljxlmmk could talk
-7 gqmllllmml could you
14 - council
-38 mkklnnmmll count
5 lmmkommkml countries
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
-7 mlmmnmmlml crashed
-13 lgiydlylmi crazy
-8 lljvglvmml crazy $
-28 mnlolklmml cream
-22 mrmllljkml create
-22 mrmllljkml create a
9 - credit
19 - crime
15 - crossfit
-24 mumlmjmlmm crossword
-22 wcmjlommmm crow
16 - crowds
16 - crowds $
5 mlrllmklml cry
0 mhmpsllmmk cup
-7 mimqpllmml cup of
-7 mimqpllmml cup>of
-1 ymbkmmfmmm curious
69 - currently
6 - custody
6 - custody of
-11 lylgikjlmw customer
4 mnmlmmmmmm customer $
14 mjprllllml cut
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
19 - dance studio
27 mkllmwmmmm dancer
-3 lyfserjjml dark
-5 myjkimmjmm dark mode
61 myjkjlliml data
21 mpmjmmlkml database
-12 rvqkjllhml date
-3 svlkkmliml date $
-5 mpmjmmmmmm dates
50 - dating
31 mmlpllmmmm daughter
25 - daughter $
-21 mmlpllmmmm daughter is
22 eacyteylwi day
53 jferhkylml day $
7 - day since
7 - day>LASTING
1 mmlmlmnmml day>w
-13 lgjyljjkmk days
3 mlkxglmmmm days $
-14 lmmlqlmlml days 're
2 mjmmmlmmls db
2 mjmmmlmmls db 0
2 mjmmmlmmls db>0
14 - deaf
10 mmjjhmymmm deal
-32 lkhhfkylly dear
17 - debate
-22 mqpqlljkmm decide
-8 mmltllmmmm decide between
-10 kklsmmmmmm decided
2 mjmlmommmm deep
-8 mlvhlmjmmm definitely
-46 mrmkmmmmmm degree
2 - degree in
-13 mimrrmllmj degrees
-23 limwiklmmj delayed
-8 msljmmmmmm deleted
0 mltmimllml delicious
0 mltmimllml delicious $
-13 yfknmlmlmm delivery
-12 yelomlmlmm delivery $
-9 mlmmqkmmml denmark
18 - dental
20 mlmnmmmmmm dentist
11 - dentist appointment
33 - deposit
33 - deposit $
-15 mkgvmmmmmm depressed
12 - depression
12 - depression $
15 mnmmmjmmmm describe
-19 mjskpmmmmm deserves
-19 mjskpmmmmm deserves a
4 mommmmlkml design
12 mljxkkkmmm desk
16 mllqklkmmm desk $
-13 ldyjlmmlmm detail
-47 ltmictkmml detective
-44 mvmlejlmml detective in
11 - developer
3 - diabetes
23 - diabetic
14 - diabetic $
7 - diagnosed
5 - diagnosed with
-17 mdyxffgkjl did
5 lmpmlmlmmm did a
-8 kfyviiflkl did not
-3 ollqllmmmm did the
0 olkpmlhmmm did you
14 - died
8 - died $
-25 lixljsmmkm dies
-25 lixljsmmkm dies $
31 - diet
29 - diet $
-33 sdycyhhlli difference
-23 jjydyjhlmj difference $
-10 vhllmkmmmm difference between
-14 mrsflkmmmm different
-72 lgayhiilmk dinner
-45 lkayijjmml dinner $
2 - dinner at
-11 mlmpmmlmml dinner with
-22 nrmgmkmmmm discount
2 - disease
6 lgkxmlmmmm dishes
-5 lgkxmlmmmm dishes $
-35 rsjimmmmmm div
-13 rokkmmmmmm div $
108 - divorce
50 - divorce $
23 - divorced
16 - divorced $
3 - divorced and
44 nfvareryff do
8 rkxmkmjkml do $
6 nmlmmmmmmm do about
15 - do crossfit
0 mmmmmmlmmm do for
-25 evkhmjkljl do i
-5 hlpjkmkymm do it
-16 nakatoyyjj do not
-7 llukklhlml do that
10 jlovllllmm do the
-8 rlmklmllmm do we
21 nmmmmlmmmm do with
22 vjjrjlekml do you
22 mkmlrkmmmm doctor
24 - doctor says
8 - doctor told
20 - doctors
-4 mijixljmmm documentary
7 - documentary $
-11 mjkjvljmmm documentary about
-2 yynadjgikj does
-1 oimmmmmmmm does my
-12 kytahlilml does not
-1 lpkmmmmmlm does nothing
11 rlmllmlmmm does the
14 lmkvhlkllj dog
-7 mmlommmmmm dog $
12 - dog 's
11 - dog from
8 mkmpjimmmm dog is
35 yljhwjkmmk dogs
25 mmmlqmlmmm dogs $
-29 lljkvklmml dogs 're
-40 lrirlgnmml doing
0 mtmlmjmmmm doing a
28 - doing an
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
41 - dr
30 - dr>w
-12 mlyjjljlll draft
-22 lklliymmmm dragon
-27 oopinlhlmj draw
-4 llrlqlimmj draw $
-8 mhlkmqmmmm draw my
-21 ljkgiylmsl dream
-13 mmmklpmmkm dream i
-19 mlllkvmmll dreamt
-13 mnnlmmmmmm dress
1 mmnlmmmmmm dress $
-25 mklpmmkmmm drilling
-25 mklpmmkmmm drilling again
43 mjlkpnmmll drink
2 mkgumlmmmm drinks
-3 mkgumlmmmm drinks $
31 mtmhojmlml drive
9 - drive a
7 - drive at
-21 mmmkolmlml drive on
2 mykbmkmmmm driver
2 mykbmkmmmm driver $
4 mommmkmmmm drivers
19 mjhvlmrmmj driving
8 mkkrmmlmmm driving $
6 mmkmlmtmmj driving test
20 mkmqlkkmml dropped
4 mlmnmmkmmm dropped $
-19 mkmplkmmml dropped my
25 - dropped out
13 - drum
55 - drums
55 - drums $
-5 mlrllmlmlm dry
-5 mlrllmlmlm dry $
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
34 molkqmlmml each
-20 mqlkmmmmmm each other
31 - each way
-11 ljhvlllmmm early
-13 lhklpqkklj earn
-15 mljjklymmm ears
-15 lltkllmmmm earth
-11 mmqejmymmk easy
5 mmqlkmkmmm easy $
34 yacygkflmj eat
-13 kjlukmjmmk eat $
-3 qmlmlmmmmm eat meat
-15 mekymmlmmm eat something
-15 mekymmlmmm eat>-ing
21 ylmlkmlmmm eat>-s
2 mmlqmllmmm eat>DEICTIC
44 qmlmlmmmmm eat>w
-20 ljfvtlhmml eating
-27 mlioumimmm eating $
-5 mljslmlmmm eating now
-29 mikjvlmmmm eels
-25 hmkwgikmmy eggs
4 ouinrlklmj eight
-38 mtjqklllmk eight $
-5 pollmmlmml eight o
-8 lllkrlmmmj electric
-13 udkokmlsml else
3 mflmmmmtmm else $
-20 lycndjhjmy email
-16 moetmmlmmm email $
-35 mumilljmmk email to
22 mnmmmmmkml emails
24 mnmmmmmkmm emails $
52 mhlmmmjymm emojis
35 mhlmmmjymm emojis $
-19 lqmlpllkmk empire
-19 lqmlpllkmk empire $
27 mkmmmqlmmm employees
13 mkmmmqlmmm employees $
-15 lplrlkllll empty
-9 mmlrlkmlml empty $
20 klkjwkkymk end
-28 mnljxkllml end $
37 - end of
37 - end>of
-10 ihmnylllml ended
-32 ltqklllkmm ending
-23 lqokmmmmmm ending $
-11 mymjljkmmm ends
-20 msmklmkmmm ends $
9 mtmlmjmmmm ends in
-12 mmkkmllmum engaged
-12 mmkkmllmum engaged $
-25 mgklhllymy english
-13 miklfmlymy english $
21 mmgmlmukml enjoy
-31 ljvkpmmgmj enough
-34 lksmmmmgmj enough $
-47 mukilrlmmm enter
-1 llmplllmmk entrance
-1 llmplllmmk entrance $
-70 lrrdikkllo error
-11 mmsjjllmml error $
-12 mqjlmmmmmm error when
-51 lyrfghkkmk essay
-3 mlrkmkmmmm essay $
-12 mxmgkkmmml essay is
2 mmmlgllmmv euros
32 momlmmmmmm euros $
19 oqllimmmmm even
1 - even though
14 mmlklmrmmm evening
14 - evening $
17 pmmmmmimmm ever
55 mllfoirmxl every
-18 mlmfkjtmxl every day
10 - every evening
2 - every friday
15 - every morning
13 - every night
13 - every other
4 - every sunday
3 - every two
9 - every weekend
-1 mlkmwmkkml everybody
-21 iiqhykklmj everyone
-19 mjskpmmmmm everyone deserves
-9 kibiyljlmk everything
-18 lldkyldmml everything $
-3 mmlgumllmk everywhere
-3 mmlgumllmk everywhere $
-5 llkllyimlk evil
26 - ex
12 - ex $
-5 llyjklalll exactly
-3 mlykkmalml exactly $
-2 llrlmmlmlm exactly what
23 mlmsimmmll exam
-3 mmmqimmmmm exam is
41 ksqihljcly example
-2 mgslmmlhmm example $
20 mllmkmlkmy example com
27 momllmhmml examples
32 mukmlmmiml examples $
24 mmhmlmpmml exams
16 mmhmlmpmml exams $
-14 iomlmmmmmm excel
16 mokmmmmmmm exchange
-14 mmknmlkmlv excited
-6 mmihlmylmm excuse
-47 lyohdnllll exercise
0 ltokkjmlmm exercise you
-6 kljymlkmmm exhausted
-40 meyfilkmmy expected
-12 mkshmmlmmm expected something
17 - expecting
7 mlmlgmmmmy experience
40 lykmjlkmmm expert
5 - expires
5 - expires in
4 kyijjlhsll explain
-1 lljmkmlsmm explain it
-2 lmybmmkmmm explained
-6 kuomfkkmmm explains
-9 llglmmlymm explanation
-13 mrklmlmlmm extra
-23 miiymlilml eyes
1 mmkmpmlmmm eyes $
17 mlmplmkmmm eyes 're
-1 mljmrlmmmm factory
11 mkmmjmmmmy failed
-25 myljgkmmml fails
3 mmylimfimk fair
26 mlmmmlmmyk faith
26 mlmmmlmmyk faith $
28 - falcon
-21 mlltmjkmmm fall
19 - fall $
-39 mlltmjkmmm fall asleep
53 lklkkkymmj family
-3 lklkkkymmj family $
6 - family is
-27 nkmknnlllk famous
-11 olmkmnmmll famous $
38 mkwjmklmmm fan
4 mkwjmklmmm fan of
24 - fantasy
17 - fantasy novels
-6 jnlpitlmml far
7 mklpmmmmmm far $
-5 mlmmjtlmml far>w
4 - farm
4 - farm in
18 - fast
-4 mkmjiwmmlm father
8 - father $
-9 mlmkmpmmmm father is
1 mjxkjiimum favorite
15 - favorite thing
35 mnkljtmmll fear
21 molmmmmmmm fear of
1 - february
1 - february $
-53 kehycmaklj feel
-1 mlyemlimml feel a
-5 mmhllmrmmm feel better
-1 mmlmlmlmmm feel great
-11 mllpmmmmmm feel guilty
-6 lkfxllklmm feel like
1 - feel lonely
31 mmiqmmmmmm feel sick
-8 mmgommmmmm feel so
11 mlrimlmmmm feel the
-17 mejylkkmll feeling
-7 mhlsmklmmm feeling a
-1 mkmpmmmmmm feeling motivated
-9 mlmrlllmmm feet
-47 mehsqqllll fell
-25 mjivllllmm fell asleep
-8 mmgylmilml felt
-8 mmgylmilml felt so
-25 lgkoukulml few
-4 milsplkmml few>-s
-1 mlmlqmmlmj fight
10 - fighting
-24 mgtfjmlmlw figure
-2 mltflmlmml figure it
-22 mhwgmmkmmm figured
-44 julhkklklj file
-14 lonmllllmk file $
-7 mnmlmlmmml file to
-18 mpmlmmmmmm file with
-6 mlhlylkmmm film
41 - films
26 - films $
-6 lkkiulmyml final
9 llhyhlelmk finally
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
0 mlyblmpmml fine with
-16 mklsllmmmm finger
-6 lajykmlmmk finish
4 - finish my
-6 mdmsmmmmmm finish this
40 mlgummkmmm finished
8 - finished high
0 mlmqmmlmmm finished my
19 - finished the
36 ljlmiymmll fire
22 ljlmiymmll fire $
-22 mkldlymmmm fireball
-22 mkldlymmmm fireball at
-4 mlmlqmmmmm fired
48 - firefighter
43 - firm
9 - firm in
38 kayyyddyif first
-14 jeqyllillj first $
23 mllmqmllmk first aid
-5 mgykklmmmm first draft
-2 ljykdmlkmm first one
25 - first recital
-29 kegiyylmmm fish
-39 ligisylmmm fish $
9 kwhlqlirkh five
28 mrlqmllllm five $
32 - five foot
-23 mmlrkmlmmi five minutes
4 - five years
12 oolkmmlkmm fix
7 mnmmmmmlmm fix the
17 mnmlmmmmmm fix>DEICTIC
7 mnmmmmmlmm fix>the
6 lltlplimml fixed
26 nmtmhllmmm flat
-2 lmtljlmmmm flat $
13 - flat has
24 - flat in
8 ltmofillmi flight
9 mommklmmml flight to
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
23 mmmklpmmkm flying
27 - flying $
-13 mmmklpmmkm flying over
28 mnmlmlmmmm folder
28 mnmlmlmmmm folder $
-21 mmrkmmklmm follow
-10 mrmllmmmmm followed
-27 lyggljlgmm following
40 lglwiqjlll food
7 mmmlmslmlm food $
16 - food bank
-5 mkltiklmmm food is
62 - foot
30 - foot two
31 sykfaaylwy for
-9 lljollymll for $
-15 mpmjmmmmmm for 0
-5 qylkfdbhlp for a
1 - for about
-8 mimtkllmmk for an
-7 mmghmmwmmm for asking
0 nommlmlkmm for beginners
-28 mlksmmkmml for dinner
24 mlpimmlmmm for five
-4 uqlikmjmmm for happy
42 - for investors
-2 mjvkmmhmmm for it
-8 aotyfjfjkj for me
6 - for months
3 lqidkfpxpj for my
7 mqmplmllmi for our
17 - for reading
5 - for six
0 msmkmmklmm for ten
-2 mgllyllmll for that
-11 onddpuyijp for the
-34 lmbkkpxxll for this
12 mnmmmmmmmm for three
-5 mppikmllml for today
-20 llipjmmmml for tomorrow
12 mmllmlllul for two
11 - for work
15 - for years
-13 ydqnxkamml for you
-7 lkkpjltlmp for your
43 lkudjlsmmy for>-ing
58 mxgkejtjmj for>-s
-15 mpmjmmmmmm for>0
-36 lpiljlmmml for>AHEAD
10 mqmkmlmmmm for>CODE
-39 kfjgynswkk for>DEICTIC
-4 uqlikmjmmm for>MOOD
10 kuihjfowoe for>MY
-11 lmnmkmklml for>NOW
17 - for>PLAY
25 - for>SPAN
11 - for>WORK
-20 ybpqujfllo for>YOU
-5 qylkfdbhlp for>a
-8 mimtkllmmk for>an
-8 aotyfjfjkj for>me
5 - for>six
0 msmkmmklmm for>ten
-11 onddpuyijp for>the
12 mmllmlllul for>two
-30 nayqngakxy for>w
-6 mimjiymlml forest
-31 mmjkslulmk forever
-8 mnkkumjlmm forever $
-34 jiyxigklkl forgot
-17 mlismllmmm forgot my
-5 llykjjlmmm forgot the
-43 lyhaljkyml form
-18 myhblklyml form $
-17 lqphilhqmk formal
-7 mnmkjmiymk formal $
-38 lvohikmmml formula
-3 lpoijlmmmm formula $
31 - forty
-6 mhthmllmmy forward
-6 mhthmllmmy forward to
40 - foster
9 - fought
9 - fought in
-7 lmmknilkuk found
-8 mpklmlmmmm found $
30 - found out
-1 mjmlpmmmll founded
-23 mjmlpmmmll founded in
29 mpqmjijllk four
8 mlrjmlkmmm four $
0 qmmmkmmmmm france
-35 mkgqrijlmm free
8 mmmlnmmlmm free $
-29 mlllqklmmm free on
18 - freelance
-18 mjjvlmjmmm freezing
-18 mjjvlmjmmm freezing $
-19 lokiwikqlh french
8 mpkmklmrmm french $
-25 mmmjsjmmmi french revolution
-36 mujtokglmi friday
-19 mqjxokglmi friday $
6 - fridays
6 - fridays $
-2 mmlumhmmmm fridge
3 mnlqmjmmmm fridge $
-11 kjqbqjyllj friend
-26 nmlfmmymmk friend $
1 - friend moved
-18 lltllllmlm friend says
8 momlmmmmmm friend who
-4 linosksmml friends
-7 mjmrmllmmm friends $
14 - friends in
-7 mllltlimml friends make
1 ohadsxdfty from
47 - from a
-33 mlmkkmkmky from my
14 - from now
36 - from ohio
3 - from peru
41 vojhkvlklk from the
2 mlmvjmlmml front
2 mlmvjmlmml front of
-25 mhlyljilmm froze
-21 mjmvmkjlmm froze $
-10 mkkcmymmml fuel
-17 lqdyhgikml full
-10 ltiuiljlmm full $
-10 lwrngmlfmj fun
-29 lksnhmnkmk fun $
-38 jyighkjhli function
-14 lqlklmmkml function $
-8 mpmklmlmml function returns
-2 krkmmlmlmm function that
-8 mjphmmlymm funnier
-8 mjphmmlymm funnier $
-6 lrthllelmk funny
-2 llllmlemml funny $
8 - furniture
76 lmmlqmlmmm future
-15 lkjrnpjlkl game
-5 lkjvkllmmm game $
-7 mkmjmsmmlm game i
-7 mlmnmlmmmm game on
46 - games
32 - games $
5 - gaming
61 - garage
48 mikwmlmmmm garden
30 - garden $
11 mjmqmlmmmm garden with
16 - gardening
8 mlmmnmmmml gateway
7 mkmkukmmmm gave
-7 mkmkukmmmm gave a
9 - gave me
-10 lulllllkmm generate
-10 lulllllkmm generate a
30 hmmmlmlymm german
30 hmmmlmlymm german $
-23 ivmxvdgfkf get
-22 kwkklkmmmm get a
-13 krmlmjmmmm get an
32 - get into
-11 liyemmhlmm get it
23 - get pregnant
-3 mlnlmmlmmm get that
-27 lsjkllmmmm get the
-6 mglummlmmm get up
24 - get>CONDITION
-15 lfwllmhlmm get>DEICTIC
-22 kwkklkmmmm get>a
-13 krmlmjmmmm get>an
-27 lsjkllmmmm get>the
-6 mglummlmmm get>up
47 kihqykvkml get>w
9 mlllrlmmmm gets
7 lmkpljjmml getting
-9 moljmlmmmm getting a
-14 mplkmmmmmm getting an
18 - getting divorced
24 - getting married
9 - ghent
9 - ghent $
-54 mrljmmlmmm gift
-54 mrljmmlmmm gift for
9 lllikttmml girl
24 mlmjmmummm girl $
30 - girlfriend
10 - girlfriend $
2 - girlfriend is
-37 hoyajqfsmi give
-7 kqmlmjmmml give away
-1 mipkmmmmmm give it
-8 lgllkwllml give me
-17 mmxbmllmmm give up
0 myjlmlmmmm give you
32 kwtkigllmh given
5 lxmklgmlmi given a
4 mltkjlmmml gives
5 mkwkjlmmml gives me
-8 kkyakmgmml glad
-5 mlydmmlmmm glad i
0 lltklmlmmm glad to
0 lmtklmimmm glad you
3 mijkvqmmll glass
-15 mlmllrmmll glass $
-12 mjjmwlmmmm glass is
16 mmkommkmmm glasses
34 - glasses for
68 - gluten
68 - gluten $
-57 ighybeyeip go
-25 mhovkjmllk go $
0 mrmmmlklml go ahead
8 - go back
11 - go by
-6 milqlmmmmm go home
-3 lllrkmkmmm go in
-2 mkgqmmkmml go now
-25 mllommlmmm go out
-1 mullmlklmm go through
16 lfgximkmkv go to
-4 mhyemlllmm go with
-6 milqlmmmmm go>HOME
1 mkgqmmkmml go>NOW
11 - go>by
-3 lllrkmkmmm go>in
-25 mllommlmmm go>out
16 lfgximkmkv go>to
-15 lrvbliyjlk go>w
5 - goal
5 - goal is
-23 mjlclymmmm goblin
-23 mjlclymmmm goblin $
-27 mkmlulmmml godfather
-49 mllijimmyl goes
-27 hedygcdkkf going
-13 mliqmmlmmm going $
-18 mljqllklmm going out
-17 hjnyffimlh going to
-8 likkprmlml gold
-5 mjlllrmmmm gold $
9 mllvasmmmm gone
14 mlmmhsmmmm gone $
36 ojyayjoiks good
-2 mmylhmimml good $
9 lmvllmkmml good advice
-7 lmikymjmml good for
10 mmnmmmmmlm good i
-1 mmamlmtmml good luck
0 mmikmmqmmm good morning
-11 mmlnmmqmmk good night
-9 kmykjmimml good to
38 - good with
10 otnycaahjh got
-4 lviokflmmm got a
30 - got accepted
16 molmmmmmmm got an
-14 mlmomklmlm got cold
2 mlqmmmllml got cut
2 - got into
-6 ljydlmjmmm got it
6 - got laid
7 - got married
21 - got my
-10 mnmmmjmmmm got stuck
9 mkksmlmmmm got the
11 mrmkmlmmmm got three
-17 mblwmmmmmm got to
4 mnmkmmmmmm got two
-5 mmkpmmjmmm got up
-8 mlkpmmkmmm got your
28 mlmnmmmmmm got>-ed
14 - got>CONDITION
-13 liyclpjmmm got>DEICTIC
-14 mlmomklmlm got>MOOD
29 - got>MY
32 - got>THIRD
-8 mlkpmmkmmm got>YOU
-4 lviokflmmm got>a
16 molmmmmmmm got>an
2 mlqmmmllml got>cut
9 mkksmlmmmm got>the
-17 mblwmmmmmm got>to
4 mnmkmmmmmm got>two
-5 mmkpmmjmmm got>up
-16 kyipjglmlk got>w
-14 mlenmlymmm gotta
-14 mlenmlymmm gotta go
-13 lkgiykmlmj government
-5 tjmmklmmml grab
16 mkmpmmmmmm grade
22 - grade $
25 - grades
17 - grades dropped
12 - grandfather
-14 mllnulkmmm grandma
-26 mmmnmmlmmm grandma 's
-4 mmllumkmmm grandma says
7 - grandmother
1 - grandmother $
2 - grandmother 's
10 - grandpa
1 - grandparents
1 - grandparents $
6 efyopsmjlj great
-1 llxkimkjml great $
-11 mkjtkmlmml great day
-3 lmrmkmemmm great job
46 kllkymkmmk green
50 kmmmymlmml green $
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
25 mjmlmkykmm guest
-20 - guests
-21 mwlklllmmm guide
-11 mljqmmmmmm guilty
-14 mllpmmmmmm guilty about
8 - guitar
0 lklrmllmmm gym
-6 mlmommmmmm gym $
10 - gym on
-1 havylyakuh had
-2 jhjyhthlll had a
-22 mlkpmmmmmm had enough
-3 mmjnmmlmmm had lunch
1 - had my
-4 mmokmmmmmm had not
-27 ljmlujlmxj had to
21 - had twins
17 mlvimmmmmm had>DEICTIC
21 - had>KIN
8 - had>MY
-2 jhjyhthlll had>a
-4 mmokmmmmmm had>not
-27 ljmlujlmxj had>to
-50 lhfyixemml had>w
54 mimllwlmmm hair
19 mjmjmwmmmm hair $
21 mlmnmmmmmm hair is
9 lljykjikmj half
-30 mnmnmkmmmm half an
-14 mlkxlljkmk half asleep
29 mllrlmmmml half past
39 - hall
13 - hall $
-5 qlllmtlmmm hand
-5 qlllmtlmmm hand $
30 - handed
22 - handed $
21 jlmmqmmmmj handle
38 - handmade
-5 mjmtjjkmmm hands
-15 mjmtjjkmmm hands 're
-9 miknkmymml hang
-4 mjmrmmmmmm hang up
-13 lqimhkyllh happened
8 lsjmkkrmmk happened $
-21 mklljlxmmj happened since
-5 ljpjvmlmmm happens
-3 rtvahjsllk happy
-4 uqlikmjmmm happy $
32 - happy in
-9 mljlllvmmm happy new
-11 ljymmlklmm happy with
44 - harbour
44 - harbour $
-23 jeyexiikwj hard
-6 mlyalmlmml hard $
26 - hard of
-9 lhksommmml hard to
-16 mljjwmmlml hard work
1 - hardly
-33 mbfayyahip has
49 - has 0
-20 kancyrhkle has a
3 mlmmpmlmml has about
15 mklvglmmmm has been
-11 mllhylmmmm has great
9 mkjjwsjlmk has no
13 mslllmmmmm has the
-2 mqmlkllmmm has three
-9 mklkpmlmmx has>-ed
49 - has>0
-55 mimlhummlt has>LASTING
-11 mllhylmmmm has>MOOD
-20 kancyrhkle has>a
9 mkjjwsjlmk has>no
13 mslllmmmmm has>the
0 qpkyahklli has>w
-1 mirlllllsm hate
-45 mmklmlmmsm hate my
-13 mjpmmmmlmm hate this
-4 nrdyejjklg having
-38 lgkxjlpmml having a
12 mnmkmmmmmm having an
-13 mllrjmlmml having dinner
-10 ijmrmmmmmk having lunch
-16 mtkjmllmmm having trouble
34 igxnasjkxo he
37 - he 'll
22 mmlpkklmmm he 's
-18 mmmkgvmmmm he has
-3 lmksklmmmm he is
40 mmmolmmmmm he just
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
-34 mskkqklmml headline
-16 muklillmml headline $
-23 kktykkalml hear
-3 llqrllmmmm hear it
-4 mltkmmjmmm hear that
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
-1 mkivkmmmmm heating
3 mliommmmmm heating $
42 molmmmmmmm heights
29 molmmmmmmm heights $
12 mkjlmmlxmm hello
-28 kyyhgfdilf help
13 ljqnjlllmj help $
-11 mygkmjijmm help me
-3 nmmmmmmmmm help my
-8 mlslmjmmml help with
-2 llxlimbmmm helped
-1 llslkmjmmm helped me
-9 kurlikgkmm helpful
-3 mlrlkmhkmm helpful $
12 kkylgmlmmm helps
-2 lmqmlmlmmm helps $
15 - helps me
-33 qilmwokluj her
-8 smkimmlmmm her $
20 - her name
-32 iaayalyqvy here
-31 keaycnarxh here $
-51 mlkillymll here 's
8 mmlommmmlm here i
-5 mjkgkmymmy here to
-45 lgyhdymmll hero
-15 mjmjkrmmmm hero lives
0 mmklkmplml hey
13 ekjgllylml hi
-4 mljhmlwlmm hi $
-16 mimlmxmmmm hide
8 mkmkuimmmm high
9 - high school
22 - hiking
10 - hiking and
2 mkyidtilll him
-10 lmxlfmjmmm him $
64 lkkgaylmsl his
9 - his job
13 mlmmqlmmmk history
13 - history $
-13 mlmmqlmmmk history of
-4 klmjkmxlml hmm
31 nmmmmmlmmm hobbies
-28 mglwmkmmmm hold
-35 mglwmkmmmm hold with
42 lmmlqmlmmm holds
-29 mrlkpkmmmm holes
-29 mrlkpkmmmm holes $
-65 seayehakuj home
-38 tffygicluk home $
8 - home with
-15 mmismmlmmm home yet
9 - homeschool
9 - homeschool our
-49 mplnlkkmml homework
-43 mnlollkmmm homework $
23 - honda
23 - honda civic
21 mklmmmismm honest
-17 lkilylkjml honey
-1 mllmumljml honey $
-15 mljmsllmmm honey never
-35 jiqapiylmi hope
17 mmmklmnmml hope to
-10 klfjjlymml hope you
-11 lssdmkkmmm hoping
-10 mmvemmlmmm hoping for
-1 msjlmklmmm hoping you
47 - horses
47 - horses $
18 - hospice
42 - hospital
38 - hospital $
2 - hospital since
17 lkjujmkmmm hot
-4 mllommlmmm hot in
14 momkmlmmmm hotel
22 lgkrqjkmmm hour
-60 lkloqjlmmm hour $
37 yalhlplmly hours
2 yaljmklmmy hours $
33 mkmkmrmmmm hours of
12 mkmpmtjmmm house
-8 mkgtmtjmmm house $
21 - house in
2 - house was
-77 ybigeewjre how
-3 hmjsmmmmmm how about
3 rmmmmllmmm how can
5 jollmlmmlm how do
-6 slklmmmmmm how does
-8 kpmmkmmmmm how far
-30 mkmlmnmmvl how i
-18 kljvmmkmmm how it
-29 shkkqmlmml how long
-2 npmmilmmml how many
-4 yhlkmjlmmm how much
59 skkkpmklmj how to
-3 kmpmmmkmmm how you
8 mlrlmkmmmm huge
3 mlrlmkmmmm huge fan
-42 mkjamnymlm human
-41 mlkcmoymlm human $
-25 miliylllmi humans
-19 mlcymkhmmm hungry
-7 mmgsmmhmmm hungry $
-4 mimwjlllml hurt
-47 mimwjlllml hurt from
7 - hurt my
4 mjhyjlkmmm hurts
4 mjmvlllmmm hurts $
17 mmolmmmmmm husband
6 - husband $
3 - husband is
3 - husband never
11 - husky
29 naykayaaya i
-28 iiphewpphq i 'd
-22 dptxedcfif i 'll
2 hadyaxgbsn i 'm
27 - i 're
21 oqcxagagos i 've
-12 mujiljmmmm i added
2 - i adopted
-26 lkxfmkimmm i agree
-1 mlsimmlmmm i already
4 - i also
3 mmlltmmmmm i always
-22 mhyglhjlmm i appreciate
9 nmmlmmmmmm i ask
-52 lbynuhjmjl i asked
-12 mlismmlmmm i ate
-7 mjtkslgmmm i believe
-21 llohmltmmm i bet
-16 mlkolkmmrm i bought
9 - i broke
-11 mhkullmmmm i burned
-3 mmjsmmimmm i buy
-21 lrljmlmmmm i call
-6 mlmllkmmyl i came
14 hdvphisjll i can
-14 mlmlmqmmmm i carry
-22 mkldlymmmm i cast
46 molllmmmmm i changed
-18 kwjimlmmlm i click
5 mpmmmjmlmm i closed
13 - i collect
15 mmlommmmlm i come
31 - i commute
-5 mnmlmlmmmm i copied
-17 jjfskykllk i could
-16 mklsllmmmm i cut
-8 msljmmmmmm i deleted
-25 klwilkqmkl i did
42 tkklgoxwil i do
-24 qpljjlmlml i draw
-19 mlllkvmmll i dreamt
-23 mlmlmnmmml i drink
14 - i drive
7 mlmomlmmmm i dropped
5 ljmrmmmmmm i eat
18 - i enjoy
-30 mhyflllmmm i expected
21 - i failed
-43 kgqyjfaklk i feel
-6 mmhpmmmmmm i felt
-22 mhwgmmkmmm i figured
2 kpmmmmmmlm i find
26 - i finished
-10 mrmllmmmmm i followed
-40 kjrxkhkmkl i forgot
1 mmommmllmm i found
6 - i gave
3 cylqlgillh i get
13 mkkslllmkw i go
1 kpiwiiikll i got
-14 mlenmlymmm i gotta
15 - i grew
-8 liygllimmm i guess
-33 kekpitilwk i had
-1 mirlllllsm i hate
0 mmrkmmhmmm i hear
-15 liehyhmmmm i heard
-2 nmmmmmmmmm i help
-13 lktdkktmmm i hope
7 - i hurt
1 - i inherited
-7 mvhhmmmmmm i installed
-21 mulkmlmmmm i invest
26 - i joined
-36 tndtkjnlll i just
9 mmltlkmmmm i keep
14 mkolmmlmmm i knew
-21 fjyelkjmmm i know
2 mkkmsmmmmm i learned
-6 mumjmkmmmm i leave
-22 likwmkmmmm i left
2 jgyelleklm i like
-12 mklkitlmqu i live
-8 mmlmlrmmmm i lived
8 mvmhmmmmmm i logged
-9 mlkklnlmly i look
-29 mikrjglmyk i lost
-3 jigpklnklm i love
9 mlgtmllmmm i made
16 ismlmmmmmm i make
-10 oiqlmlmmmm i mean
-13 liwjljmmmm i meant
-8 mmlumklmml i meet
9 - i met
28 mmoimmmmmm i might
4 mmflmmtmmm i miss
-20 mhetllummm i missed
8 - i moved
-13 mjfvkkmmym i must
-31 lybkaafojh i need
-4 mksljklmmm i never
13 mkllrlmmmm i noticed
-11 mhjsljlymm i only
-5 mjlllrmmmm i open
10 mskkmlmmmm i opened
-24 mliumilmmm i overslept
0 mmmmmmlmmm i owe
-15 lhkllvjmul i own
24 - i passed
-2 smmlmhmmmm i pay
25 - i play
4 mktkllllmm i prefer
-22 mrmlmlmmlm i press
-5 mrmlmimmmm i put
1 - i quit
-10 mrkklomlmm i ran
34 lkelyllmmm i read
-10 mkskmmmmmm i really
7 - i rent
-5 mskkmmmmmm i restarted
-34 mwhhlymmmm i roll
14 mokmmmmmmm i run
-30 mltgmkplmm i said
-14 mgljyhlmyl i saw
-15 lkwimlhmmm i see
17 mkmmmnlmmm i sell
28 - i send
-6 msklmmmmmm i set
-1 nmnlmmllmm i should
24 - i signed
12 - i sing
17 - i skip
18 - i sleep
-29 mlgxmlkmmm i slept
34 - i snore
6 - i speak
2 - i spend
-16 mjlrlllmmm i spilled
2 - i start
11 - i started
21 ojplmmkmmm i still
14 mmmmmmmmlm i stop
5 - i study
12 - i swim
11 - i switched
42 milqmnmmlm i take
1 - i teach
-12 nhkmlummmm i tell
-7 qjkllummlm i the
-41 sdycyafjkk i think
-14 llshtklmmm i thought
2 - i told
3 lkjykhmmlm i took
16 - i travel
5 mfkyklkmmm i tried
2 - i trust
9 milsmmmmmm i turned
-29 lkyaljjmlm i understand
-10 mtkjllmmmm i uploaded
34 mpkmmmmmmm i use
8 - i used
8 - i usually
25 - i visited
1 - i volunteer
-6 vmkpmklmmm i wait
-10 ayfgcanyih i want
-14 kkoqmmlmmm i wanted
32 mjlrlfolyk i was
1 - i watch
-1 mcjuyklmmm i watched
12 mlmmmlmmmm i wear
2 mhlulklmml i went
-17 nkjklwlmll i were
-40 lpodhyrlmm i wish
1 mlmrmkmmmm i woke
11 mmmmlmmmmm i won
-3 mkmilplmwl i work
13 - i worked
-9 qmqbkyjwkl i would
50 - i write
36 - i wrote
-9 kqgqwljlml ice
-6 mjlrlmlmml ice cream
-6 mjlrlmlmml ice>w
-14 mhllwlklmk iceland
-11 okyilmhkml idea
-11 mlyimmhkmm idea $
-31 mxmkgmlmmk ideas
-31 mxmkgmlmmk ideas for
11 yeiesybkhg if
-7 niihgyklhj if i
21 mlpmkmllmm if it
0 yjnkwjfmmm if you
15 mlmmnmmmmm illness
15 mlmmnmmmmm illness $
-25 khyclwglll imagine
-20 mmydmljmmm imagine $
-4 mjmmmulmll imagine i
-3 mvllmkkgml improve
17 ghayssayxf in
-44 kyiketilll in $
1 mhmspklmlk in 0
-60 lhlfykkhkg in 0000
-6 hbfrbyefjv in a
4 pimpilmmmm in an
1 mkllmwmmmm in another
3 - in april
3 - in august
-20 mkkyjlkkml in bed
0 mmmmmnmmkm in berlin
-20 mommmmmmmk in boston
22 - in charge
-5 mmmlqmlmmm in chile
-12 mgltpmkmml in class
31 - in constant
-2 mmmmfmlfmy in english
1 - in february
-11 mklqmmllmm in five
3 - in florida
8 mpkmklmrmm in french
2 mlmvjmlmml in front
1 hmmmlmlymm in german
9 - in ghent
10 - in her
-8 lkkukmlmmm in here
36 - in hospital
15 lmpimmlqmm in it
1 - in january
31 - in june
19 - in leeds
-7 mmmogmmlmk in line
5 pmmmmmimmm in love
2 - in march
44 nmmmlmmmmm in may
9 mmqlmmmmmm in mind
6 lkkenwjlhj in my
-45 mmmkslmmmm in november
5 - in oakland
14 - in october
18 - in ohio
-1 mmlmmlmolm in one
-9 mmmmllmiyi in order
-4 mmmjxmkmmm in our
9 - in prison
-12 nomlllmmmm in rome
-22 mlmkqmmmml in school
23 - in second
-9 mdkljmkymm in simple
-17 mvkkmmmmmm in size
0 mkmmmmmmmm in spanish
6 - in spring
-14 mmmmomllml in sweden
-5 mllplmmmmm in ten
-10 fdnvodtorq in the
-5 kykmanjmkk in this
-28 mimmjklswl in three
-5 mgmsmmmmmm in tonight
-17 mmkrmlkmmm in traffic
-39 mkmonmmmml in twenty
10 mijmmmmymm in two
-20 mlmmpjmmml in vermont
-27 mlmmkfmmsl in vienna
-1 mmmlplmlmm in winter
4 - in with
-12 mmmmommmml in zurich
13 yyqhablkkk in>-s
1 mhmspklmlk in>0
44 nmmmlmmmmm in>AUX
-65 lgluhkiylg in>CODE
2 hympavhsij in>DEICTIC
5 pmmmmmimmm in>LIKING
10 mmlljmlmmy in>MOOD
2 lkkbywglhi in>MY
18 mgmsmmmmmm in>NOW
-9 mmmmllmiyi in>ORDER
-6 lklgyklkmk in>SPAN
10 - in>THIRD
-6 hbfrbyefjv in>a
4 pimpilmmmm in>an
-20 mkkyjlkkml in>bed
-5 mllplmmmmm in>ten
-10 fdnvodtorq in>the
10 mijmmmmymm in>two
37 aaabyasyua in>w
-7 lskjjliwml include
0 kqmlmmmmmm index
-7 kqmlmmmmmm index $
1 - inherited
1 - inherited my
-8 momlkhmmlx input
-13 mfkpmmmsmm inside
-14 mxhgmmmmmm installed
-34 mkktmmmmmm instead
-34 mkktmmmmmm instead $
20 - instrument
55 - insulin
27 momlmmmmmm insurance
21 - insurance company
-13 mtljlmlmml integers
-13 mtljlmlmml integers $
-45 kklfwkmmmy interest
-2 lmulkllmlm interesting
30 mlmmmnmmlm intern
-16 lqmnlkkmmm internet
-13 lrmmlllmmm internet is
12 - internship
9 - interview
3 - interview at
62 lknhjylalk into
5 - into a
11 - into astronomy
20 - into my
-26 leljkymllk into the
0 mnllmjkymm introduction
0 mnllmjkymm introduction $
40 - introvert
40 - introvert $
-39 tlmhtmklml invented
-21 mulkmlmmmm invest
-21 mulkmlmmmm invest 0
48 - investors
35 - investors for
-46 mkmlmklmmy iphone
-37 mlmlkklmmy iphone $
105 ygryhaafga is
-43 yefhlkylmm is $
39 ltmjnsllmj is 0
20 mlmmmpmmlm is 0000
-12 rokaymkyli is a
-8 kyjfjhmlmk is about
22 - is afraid
-9 mmlthlmmmm is asleep
6 mgmvhjmmml is at
-23 mlmokjmmmm is barking
-1 nloljmlmmm is better
-34 lhwyhgmlll is broken
22 mumlglmmml is called
-31 mkkpmllmmm is calling
-9 mlmnmmmmml is closed
-17 lmrmllmlmm is correct
-20 mimrlllmmm is delayed
-25 mklpmmkmmm is drilling
-7 mnlqlkmlmm is empty
-31 llllrkmlmm is free
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
1 mlmomlmmmm is low
1 - is moving
9 - is mr
21 mmmmmjmmvm is my
22 - is next
-17 tthhjkllmm is not
15 - is olive
81 mklqmmmmmm is on
24 - is our
-18 ljlqfulmml is out
-1 mymekflmml is red
-27 ljlugklmmm is running
18 - is selling
-6 mkmollmmmm is slow
-8 mlmilvmmmm is small
0 mhnqlmmmmm is so
9 mlmnmmmmmm is still
0 nmlmmmmmmm is that
-21 vpibvlkklk is the
9 nkmjmmmmmm is there
3 kyjjikmkmx is to
-24 jyuggjjlml is too
2 - is visiting
0 llxllmmfmm is wrong
-11 ummjkmmlml issue
-62 xtyagaiyua it
-72 leyiaardth it $
-11 lphhqlymml it 'll
27 ycjqyirhji it 's
-2 mmpklmmkmm it a
-4 gwhlkmlymm it again
-16 mqrimmmmmm it and
28 - it back
-20 mpokmmmmmm it but
-7 xglkrmmmmm it costs
10 mjuklllmmm it did
4 mnnlkmllmm it does
-6 mklupkmmmm it has
22 mmhtkmlmmm it hurts
-2 mqmllkmmxk it i
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
-3 kmiiymlmml it takes
-9 mkqlmmjmmm it thanks
-5 mkqlkmlmmm it that
37 loktlmllmm it to
-4 mjlmmmmmmm it tomorrow
0 mlcwmmmmmm it tonight
-9 llmommlmmm it turned
13 mvrmmmhgmm it up
2 ljlpjltlmm it was
46 mmnmmmmmmm it when
-12 lsmkmmlmmm it with
-4 nqilmlmllm it without
-13 ljydklllmm it worked
-8 ljyjjmhlmm it works
18 tllmmmkmmm italian
10 tllmmmkmmm italian $
-3 lqllmmmlmm its
-2 mkksmmmmmm jacket
7 - january
7 - january $
-11 mmmkolmlml japan
26 - java
1 mwmlmmlkmm jazz
-5 mwmlmmlkmm jazz $
31 - jo
92 ksrkhimkyi job
-39 lktkhlmmsl job $
-27 mlmmmjmmvl job and
15 - job as
44 - job at
1 - job in
1 - job interview
8 - jobs
27 mlklimlmmy john
-37 igmpkmmmmw join
36 - joined
13 - joined a
23 - joined the
-29 lqyhllhlmm joke
-29 lqyhllhlmm joke $
-16 moklmmlkml json
-2 mmkmmmlkml json $
8 - judge
2 - july
34 - june
33 - june $
-32 ybpyeaqmhd just
-7 lkuakkymmm just a
-2 lmlplmjmmm just about
-20 mllrllimml just arrived
-12 lmlrmmelmm just chilling
-2 mmthrmjlmm just do
-4 mlmollkmml just dropped
-1 lnmkmmltmm just give
1 llkqlmjmmm just got
3 mlkomllmmm just had
-18 lmrbmlymlm just kidding
-12 mllplmkmmm just left
19 - just moved
-5 lklylmfmml just now
15 mkmommmmmm just put
-2 lmmplmkmml just reached
-10 mmkolmkmmm just sat
24 - just started
60 - just turned
-10 mlmrlllmmm just walked
-30 xpjjlmlmll just want
-4 mmkdmmxmmm just wanted
-5 mmjommlmmm just woke
29 laysriqmmk keep
26 - keep bees
9 mkmlllxmmm keep in
0 mdummmiomm keep it
-1 mmqlmmmmmm keep that
7 mgmspklmml keeps
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
36 jqjuiiomml kids
9 ktllkkrmmm kids $
-13 mllthllmmm kids 're
1 - kids in
-15 lmllqmlmmm kids these
-18 mlmommkmmm killing
-18 mlmommkmmm killing me
-13 momlwmllmj kilometres
19 mkmmkkmmwm kilos
3 - kilos since
-22 mkklbmykmk kind
-56 mhjeoyimjj king
-11 mkkkmymmmm king $
-14 mkmkmqjmmm king and
-19 mkmdkylmmm kingdom
-19 mkmdkylmmm kingdom is
-28 mllilmymmk kisses
32 - kit
8 mlmqklmmlm kitchen
-20 mlmqklmmlm kitchen $
6 - kitten
41 - knee
13 - knees
9 - knees hurt
-16 liopnrilmh knew
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
38 akllguvlml knows
-4 cklmbuwmmm knows $
14 - korean
9 - korean war
8 - kotlin
46 - lab
45 - lab $
-3 kjkolmxmml lah
-2 mjlqmmlmmm lah $
6 - laid
6 - laid off
-24 llmkhylmmk land
-12 mllommklml landed
-33 mmmkrkmmmm landing
-2 lymjfojmlj landlord
-31 mqmllpjmlk landlord $
27 - landlord is
2 - lane
21 lklkxmllml language
12 mlmlwmmmml language $
-13 mlmlomlmmm languages
-2 milotkjlmk laptop
-3 mjmqlkmmmm laptop is
-6 mplkmmmmmm laptops
-6 mplkmmmmmm laptops $
-8 lxlllllemm large
-8 llmlolmlml largest
-10 gnlnmmmmmm lasagna
8 gceuayymiy last
-1 mpnmmmljmm last line
21 - last month
-1 ldfygrkllk last night
0 mlqlllmlmm last paragraph
11 - last spring
-22 mmlmkmpmmm last summer
-22 mklkhlwmmi last talked
8 mlkjqlumlm last week
7 - last weekend
5 - last winter
4 mlklqlvmmk last year
-5 mlkgymklml lasts
-8 kiaygktlml late
-7 lkavhkmmml late $
4 mmmommlmml late to
-9 mllrjmlmmm lately
-16 mllrjmlmmm lately $
-34 kfluliilkk later
-28 lfnllljlll later $
-5 lmlqmklmml later i
-31 mjgxmlkmmm laundry
-29 mjksmlkmmm laundry $
-20 mlllsmlmmm law
11 - law firm
3 - law in
7 - law school
-40 mlllsmlmmm law>AUX
7 - law>SPAN
3 - law>in
11 - law>w
57 - lawyer
-8 mmmkqlmmmm league
26 jsjhykkkmg learn
47 - learn how
98 mjllvmmmml learn the
13 mhkmvmmmml learned
-8 mkkmsmmmmm learned that
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
-27 mjjoksjmxl leaving
1 mmmnmmmmmm leaving in
-31 mlknmkkmxm leaving the
24 mgmmqlmmmh leeds
7 - leeds $
58 pefyhpjklj left
-21 qkhsmjklmk left $
22 - left handed
2 - left me
-16 mjmomlmmmm left my
47 llkumkmmmm left the
39 - left-handed
35 - left-handed $
-34 mylcmkmmmm leftover
0 mmirmmmmmm leftovers
0 mmirmmmmmm leftovers $
-67 mkxoakyala len1
-23 yyavyxaeyy len12
84 pnfaaygqyy len20
-110 aayfaayyba len3
-63 kayyyaypaa len6
13 - lent
13 - leo
-8 lljldmiyml less
-36 jqpmesygjh let
-2 louklmkjmm let me
-32 kpgofutiki let us
-3 llommktmml let you
-32 kpgofutiki let>WE
-3 llommktmml let>YOU
-2 louklmkjmm let>me
-47 lukieujkrj letter
-11 mrljhykllk letter $
-29 lymldjmjmk letters
-18 mhmilymmlm level
-18 mhmilymmlm level 0
17 mjlrmllkml library
26 momlmmlkml library $
29 - licence
41 ljmmvkmmmm license
-18 peltomjlml lie
-45 mjahystlwj life
-15 njakktymwl life $
-22 lmllsmkmml life is
-13 mklommmmmm lift
21 mkmklqmmmm lighthouse
-4 mslscsljlm lights
6 mumllmljmm lights $
-13 mkltdsmmlm lights went
-34 xyyaaagyge like
-1 llqmmmlmmm like $
-20 lwmkghlyml like a
13 - like crowds
-2 lmmmmmkmmm like how
-19 mwjomllllm like i
34 likkmmjymm like it
23 - like my
-7 mmkrmmmmmm like nobody
-2 pmlmmmklmm like pizza
-6 sjfmfmylml like that
-54 kbyhllltlm like the
-14 mkqlmmlklm like this
29 wyajlikhlj like to
-10 lpykklglmm like you
-7 mlolmmjlmm like your
19 lhykllkmmm liked
-10 mnnkxmikll likes
-1 lgmklmmtmm limit
-49 llpvejkhli line
-19 momqlllimm line $
-22 mtlkgkmlmj line 0
-27 mrmjllmmmm lines
-12 loyjkllemm link
-11 mqlmmmmgmm link $
-12 mjjmwlmmmm liquid
-12 mjjmwlmmmm liquid $
-1 ommllmlmmm lisbon
2 huijlkkflh list
-6 lmllmlkkml list $
-2 mnlmmmmlml list and
16 - list for
1 ipllmlmlml list of
27 - listen
27 - listen to
-18 miuimlymml listening
-34 mkmiyllmmm lists
-23 lhqsnikmmm little
44 qiidyuhkqr live
-18 rjlfsclkru live in
11 - live near
1 - live with
4 - live without
-22 lkljfylmml lived
-23 mllkgymmmm lived in
-8 lhkipkmllp lives
-15 limiqjmllp lives in
9 mlmlknmmmm lives on
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
5 mrmkliklmm logo
-10 mqmmmjklmm logo for
-29 kjrdijyjmk lol
-22 lkralkylml lol $
-5 mmhqlmulml lol okay
-5 mmhqlmulml lol>MOOD
-7 mmlmlkmmxl lonely
1 - lonely since
-76 njoylmrglg long
-16 lmrvmkkimk long $
-21 llmloslmmk long ago
-28 jlkvmkkmmm long day
-3 mlqkglylml long time
17 - long walks
21 mjqipjlmml longer
-39 lpyalliily look
-11 mlshmolmlj look at
-4 mklhgymmli looked
-4 mklhgymmli looked at
-36 kyrakjjmju looking
-35 kykckkkmku looking for
-12 ljykilckmk looks
-26 lykfkkklml loop
-10 mpmjmlmmmm loop $
-6 mpmklmlmmm loop runs
62 - lose
17 - lose my
24 - lose weight
35 mmklymikml losing
8 mmklymikml losing $
27 - losing my
18 mjmmqmmmml loss
18 mjmmqmmmml loss of
-72 kespllfhyi lost
-25 mkmmkkmmwm lost 0
-17 mjmliwmmmm lost a
-8 mijvmilmvk lost my
-1 lnkmujmiml lost the
-5 kaylnkokmj lot
31 lkylamilml lot $
11 mlkorlmmml lot of
3 mklmrmmmmm lot to
11 mlkorlmmml lot>of
3 mklmrmmmmm lot>to
-7 jaokriyitj love
-3 omkllmrmmm love $
-15 llsjmmlmmm love how
-10 lljlymjlmm love is
-27 lkommlhmul love it
7 - love me
-4 mmnmmmjmmm love that
-3 mkrlmmlmmm love the
-13 mlolmmkmmm love this
6 mgyjmmkmmm love to
6 - love with
-14 mmallmymmm love you
35 mmlmmmommm loved
35 - loved it
-3 jlklmmymmm lovely
6 mlklkjmmyl loves
-7 mmllllmmvl loves me
18 mlmomlmmmm low
1 mlmomlmmmm low $
17 - low>w
-2 lllkpnmllm lower
-5 mlakkmylml luck
-5 mlbllmymmm luck $
-56 paeyhgqlmi lunch
-31 tjitkkklml lunch $
-20 mllplmkmmm lunch break
22 - lyon
0 lnvoipillk made
-10 msojmllmmm made $
11 mkumllmmmm made a
31 - made it
-15 mlmllrmmll made of
-24 mlgtmllmmm made too
13 - madrid
-5 momlmmmmmm mail
-25 mmlqmllmmm mainly
16 - major
47 - majoring
47 - majoring in
-63 nydipoakwc make
-52 jstijklkmi make a
-4 lfbukmkumm make it
11 mnmmlmlmmm make me
25 - make my
-2 mrlmlmljmm make that
3 kgyjulaimk makes
-3 llklvlkmmm makes a
-5 mjylfmfkml makes sense
-4 lyijljgmmm making
-23 mvmflkmmmm making a
-1 mjmnmmmmmm mall
-1 mjmnmmmmmm mall now
-4 ymklqmkkml mammals
-4 ymklqmkkml mammals $
3 ljllgqmmll man
10 - man $
-13 losjlkkmlv manager
-59 mnlknjkkkq many
-12 lrlkiulmmm map
-12 lrlkiulmmm map $
41 mjmlwmmmmm marathon
6 - marathon in
8 - march
8 - march $
-82 aayaaryaya mark!
-7 lljigmxkmy mark:
-13 yaaaaaaada mark?
20 mlmfvmmlml market
14 - market $
8 mnmmmmmmmm marketing
35 - married
26 - married $
2 - married in
-24 llmloplmmj mars
-24 llmloplmmj mars $
37 - martin
2 mlmmiummmj mary
9 mlmmmmmmmm master
-10 mwlllllmmm match
-10 mwlllllmmm match $
-5 mnmlmlmmmm math
12 kvlmlllmmm maths
-48 mqmjlmmmml matrix
54 olpkklmmmm may
49 nmmmlmmmmm may $
6 - may 0
-19 mkiqklvklk maybe
-19 mkiqklvklk maybe $
93 ayyyaoeawa me
-32 argpayyili me $
-17 lyqkhkhjml me a
-22 mpplllkhml me an
-11 mmllllmmvl me and
28 mimsmmllmm me at
22 - me even
18 - me for
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
-16 mlmomllmmm me today
-16 mmmnmlmmmm me up
12 ljmxmmjmmm me when
-8 muhlmklmmm me with
-3 kkrrimlmml me>-ing
24 - me>-s
0 ujmmlmmmmm me>AUX
31 lkjlmllymm me>CHAT
13 lllmollmml me>DEICTIC
-33 mllpmimmsl me>I
-13 mllrjmlmmm me>LASTING
-16 mlmomllmmm me>NOW
26 - me>THIRD
12 mglxmmjmmm me>WH
-17 lyqkhkhjml me>a
-22 mpplllkhml me>an
-11 mmllllmmvl me>and
28 mimsmmllmm me>at
18 - me>for
6 - me>in
6 mmnmlmlmmm me>see
2 mnmmlmmmmm me>ten
-2 hsrklmlgmm me>the
31 lsmivllllk me>to
-16 mmmnmlmmmm me>up
45 lrvehqlglk me>w
-10 mngmlmtkml meal
-26 qnyejjekml mean
-5 juokllilmm mean $
-1 sknmllmmmm mean the
8 mnpmjmlmml means
8 mlrmjmlmml means a
-13 liwjljmmmm meant
-12 livkljmmmm meant the
17 qmlmlmmmmm meat
13 mklmjmmmmy media
5 - medical
-3 mpllmmmmmm medium
-20 ogbyiislli meet
-9 llcykkummj meet you
-53 jmjyaiekmv meeting
-15 kllygkhlmk meeting $
-5 mmmokmmmmm meeting is
20 - meeting with
9 - member
-11 mjllnpmmlm memory
-15 llllqmllmi men
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
-12 mjmmpnmmll million
-34 npthijskkl mind
-43 lqthjjtkkl mind $
23 msmlmmkmml mine
-14 mgkwllllmm minute
-14 mgkwllllmm minute $
2 lphrplillh minutes
40 lliyjmjlml minutes $
-24 mtmgmlmmmm minutes and
36 - minutes each
14 - miscarriage
3 mmellmvmmm miss
6 - miss my
-3 mmellmvmmm miss you
-22 lgfwklslmm missed
-5 likulmllmm missed the
-1 mjymklmmmm mistake
-5 lpkmwlkjmj mistakes
-5 lpkmwlkjmj mistakes $
-2 lmslllclmm misunderstood
-3 jklmyjimmj mix
-3 jklmyjimmj mix>w
-12 myjjimljml mode
-12 myjjimljml mode $
15 - model
-8 lpjnlkrlll mom
5 - mom 's
-25 mllomllmmm mom is
-20 mgljllxmmm moment
-18 mhlomlmmmm moment $
-14 mjkteljmmy monday
-20 mlmkimlmmy monday $
7 - monday at
3 mmmlpmmmml mondays
-4 mmmlpmmmml mondays $
7 - mondays and
2 iylaqmjllg money
-24 jomlinmmmh money $
25 - money and
-10 momlmmmmmm money from
23 - money to
-11 mlmlnlmmml mongolia
48 mjmmoolmmk month
41 mkmmmolmmm month $
-11 mjmldkwmwl months
-6 mkmmkkmmwm months $
-12 mmmlfmwmmm months ago
-39 mjltmllmmm mood
-47 leieykllli moon
-2 ljliyplllj moon $
-47 giyhhsbylg more
-36 kolnpviiml more $
-18 lyjljlmmmm more about
-6 mriljmirmk more formal
51 mklmlmlyml more than
63 ldaxklykll morning
35 leayllykmm morning $
6 mmlpmmlmmm morning i
29 - mortgage
15 - mortgage $
-16 lekfujiply most
0 mnmlmlmmmm most $
1 - most is
-5 mkmlnlmmmk most of
-21 mkmjwlmlll most people
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
28 - moved to
-22 ohkqofilml movie
-4 pklpiljmmm movie $
16 - movies
0 mmmkmjmmtm moving
17 - moving back
-21 mmmkmjmmtm moving to
-18 mumlglmmml mr
-37 mumlglmmml mr petrov
-18 mumlglmmml mr>w
-2 tchyehmili much
-14 mkfyjlimmm much $
-9 mluokmflml much better
-36 lklkvhmmml museum
-48 mllktjmmml museum is
20 mkmrmmkmmm music
-29 jyjqaohjxo must
-8 mlolgmlmmx must 've
-3 lqqlsljpmh must be
10 avaxaynoxa my
4 - my 0
-5 mpmlmmllml my account
8 - my ankle
13 mqmkllmlll my app
7 mkmpmmlmmm my arm
1 - my aunt
56 mlmmmmmmmm my back
-9 mjlfmlymmm my bad
-19 mimrlklmmm my battery
27 - my best
10 - my bike
-51 yrlamklmml my bill
67 - my birthday
17 - my blood
-37 mjjuljkmwl my boss
1 - my bro
1 mlmmknmmmm my brother
21 - my budget
-13 mklpmmjmmm my bus
13 - my business
4 mlmpmmlmmm my car
-28 lykeklklmm my card
4 mlmpllmmmm my cat
-30 mcmciyllml my character
-26 mlrmlmlmmm my childhood
22 mimrmmlmmm my class
-31 oplglkmlml my code
7 mlmplklmlm my coffee
-6 mslllmmmmm my colleague
10 mommmmlmmm my company
8 - my cousin
1 - my coworkers
16 - my dad
25 mmlpllmmmm my daughter
2 - my degree
1 - my divorce
23 - my doctor
7 mkmnkolmml my dog
-5 mwmemllmmm my dough
0 llmjjulmkl my dream
23 - my driving
-2 mlmqklmmmm my ears
-12 murkkiklml my essay
26 - my ex
-23 mikyjljlml my eyes
-24 mllklmtmmm my family
-7 mlmkmpmmmm my father
1 ljyljimmum my favorite
-21 mlmrlllmmm my feet
-16 mklsllmmmm my finger
45 mnjjjklymm my first
-40 msmjkjlmml my flight
-13 mhlsmkkmmm my food
-30 mirdokymlk my friend
-17 msmjllkmml my function
22 - my garage
30 - my girlfriend
5 - my goal
10 - my grandfather
15 mmllumkmmm my grandma
7 - my grandmother
8 - my grandpa
1 - my grandparents
28 mlmnmmmmmm my hair
-5 mjmtjjkmmm my hands
-23 mjmwlkkmmm my head
14 - my home
15 mmolmmmmmm my husband
-16 lqmnlkkmmm my internet
-42 mlkllimmyk my job
-14 mkmqlklmmm my keyboard
-29 mlhtmmjmmm my keys
-11 mlmomlmmmm my kid
14 - my kids
-19 mkmdkylmmm my kingdom
41 - my knee
9 - my knees
23 mqmmmmjmml my landlord
8 mjmqlkmmmm my laptop
11 - my last
5 - my late
12 - my lease
-47 nlmlljlmwm my life
-23 mulhllklml my loop
-28 mkkslkkmmm my lunch
12 - my major
15 mltlmmlmmm my manager
-5 mnmlmlmmmm my math
30 - my mentor
-6 mllomllmmm my mom
3 momlmmmmmm my mother
11 - my mother-in-law
-25 mimklqlmlk my name
6 mlmommlmmm my neighbor
-1 mlmommlmmm my neighbour
11 - my neighbours
-4 mpmkmmmmmm my new
-2 mkmolllmmm my nose
-17 mmmmmnmmkm my novel
29 - my old
-24 jyldlkllll my order
53 - my own
-31 mmlommlmmm my pajamas
-22 nmmommkmml my parents
-26 mmmmmplmmm my partner
-18 mpmkmmmmmm my password
-31 mklqmmmmmm my pen
6 - my phd
-12 lalyjhjmlk my phone
-14 mikemjylmm my pleasure
10 - my policy
-20 mqljrllmmm my professor
-17 mrmjlmkmmm my program
-40 mklpmmlmmm my pyjamas
9 krmjlmlmmm my query
-1 lotklllkml my question
5 - my rent
23 - my roommate
18 mnmmmmmmmm my savings
2 - my school
-6 mjmrlljmmm my screen
40 molllmmmmm my script
40 mlmnmmmmmm my second
15 - my shift
-16 mjlrlllmmm my shirt
12 mkmtlmlmll my shoes
22 - my shop
-12 mlkmllmmsm my sister
27 - my size
1 mlwjlljmmm my son
-16 mkmcmymmmm my spaceship
17 - my startup
9 - my steak
18 mkmpmllmmm my stomach
-3 mkmliqmmmm my story
23 - my student
-8 mhlkmqmmmm my sword
-8 mkmqlklmmm my taxi
-34 mvpfnlkmll my teacher
20 mjsplmlmml my team
-8 mqmllgmmmm my teammate
-17 mlljlxmmml my teeth
24 - my therapist
46 - my thesis
8 - my third
3 - my time
-31 mhkxkklmmm my train
4 - my two
-10 mlkpmllmmm my umbrella
-41 mkmkqjmmlt my uncle
41 - my wallet
-19 mljrmmmmmm my way
22 mnmlmmmmmm my website
6 - my wedding
-14 mlmvkllmmm my whole
1 miuojkmmrm my wife
-3 mlmnmmmmmm my wifi
5 - my work
25 lhpolilmvk myself
-13 lhpolilmvk myself $
48 - nadia
21 mnnhdnilkr name
-12 mmnlmmkmmm name $
-31 nomkmmlmmm name for
21 mimklqlmlk name is
4 - named
-4 lsrlilldmm names
0 mnmmmmmmmm nan
-38 lehyjklmmm nap
-19 lfiyjllmmm nap $
-14 lmllsmlmml nature
48 - navy
45 - navy $
15 mklrlimkmm near
3 mklrlimkmm near the
-10 momkmmmmmm nearby
-10 momkmmmmmm nearby $
19 - nearly
19 - nearly blind
7 - necklace
-112 jyaueaayha need
-5 bmmqmmmmmm need $
-2 mtkkmmmimm need 0
-17 jvdindkglk need a
-3 mvlfmmlkmm need an
-2 slmqklmlml need anything
17 - need glasses
-12 msljmlmmmm need help
-9 mjjykmjjml need sleep
-18 mjkslmmmmm need some
-27 lwfgjimymm need the
-25 tsjkeijklg need to
-2 mrmlmmlmmm need you
-7 jpplmmlmlm needed
18 lymiakklmk needs
-43 mymkgllmml needs a
-4 myllfmmlml needs to
6 mlmommlmmm neighbor
6 mlmommlmmm neighbor is
-1 mlmommlmmm neighbour
-2 mlmommlmmm neighbour is
13 mlmpkmmmmm neighbours
6 - neighbours $
-11 mlyijmakmk neither
-11 mlyijmakmk neither $
3 - nephew
12 lljtmmmmmm nervous
-6 jjyayvijif never
12 - never been
-20 msmklmkmmm never ends
-19 mrmjmkmmmm never got
14 - never had
-17 mlykfmkmmm never heard
-10 mmnmmmmmmm never knew
17 - never learned
-13 mlokjkvlml never mind
-15 mljmsllmmm never spoils
-6 mlpmklmmmm never thought
-16 mktlllmmlm never tried
46 oogdwhyjlp new
7 - new flat
8 mmllkmvmmm new job
-17 mnmlnlmmmk new phone
4 nlmmmmmmmm new puppy
-9 mljlllvmmm new year
3 mmmmnmmmml new zealand
65 mmllqmmmmm new>-s
8 - new>HOME
-24 momkmlmmmm new>PET
-8 mljlllvmmm new>SPAN
8 mmllkmvmmm new>WORK
-15 pqmixihkmf new>w
11 - newborn
-27 mvljmmmmmk newsletter
-27 mvljmmmmmk newsletter $
55 mybdjtghli next
6 nvjjlmimmm next $
-1 mtkgkwmmmm next chapter
10 mlmmommmmk next month
-2 mtimlmlimm next question
-8 mqlkmmmmmm next to
23 - next week
13 - next weekend
9 - next year
-13 bjchdlyklk nice
0 mmdllmxmmm nice talking
0 lmkklmxmml nice to
42 kbcyernllh night
-10 lddyjjjmml night $
19 mmlmmmqmmk night and
4 mlmllqmmml night my
26 - night owl
-8 mmmmomllml nights
25 - nimbus
25 mikgyllmml nine
36 mmmjrmmmmm nine $
40 hjyagsynle no
-1 ljlilksoml no $
-26 mrkplmkmml no change
8 - no friends
-3 morlmlmkmm no i
32 - no kids
18 mlmmmnmmmm no money
-3 mmomlmjmmm no that
8 mmljjmxlml no>-s
-7 mmtkjmimmm no>DEICTIC
-3 morlmlmkmm no>I
40 - no>KIN
8 - no>PERSON
-5 kmcluwqrli no>w
-47 khbyrtgjmk nobody
16 mmlremmmmm nobody at
-11 kkmlgulmml nobody knows
-21 xvfklkllmm none
-13 yngmlmmmmm none $
25 - nonprofit
12 mmlnmmmmmm noon
-2 nlmmlmmmmm normal
-2 mklllwmmmm northern
10 - northern lights
-13 plmlpklmmk norway
-2 mkmolllmmm nose
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
25 - not concentrate
-30 llugmmlmmm not convinced
-18 mlqrllmmmm not decide
13 - not drive
38 qmlmlmmmmm not eat
-40 mlbymmhlmm not find
4 mlipmmmmmm not finished
-8 mpklmlmmmm not found
-10 mlsgmmlmmm not four
-17 lopkmlllmm not get
-3 mlmqmmlmmm not go
-4 mlujmmmmmm not had
-3 mlfymllmmm not hear
11 mlrlkmkmmm not help
-15 mmismmlmmm not home
-4 mmlpmmmmmm not in
-55 sndykjjlkm not know
-1 mrkkmmmmmm not let
24 klqlmmlfmm not like
7 - not love
4 - not married
-7 mmuimmjmmm not mean
24 hmjmmmvlmm not much
-30 llmllslwlm not need
-6 mmxgmmllmm not open
7 lmilmmymlm not own
4 - not pay
4 mmmtlmjmmm not pick
-12 llthplkkml not read
-1 mmrllmjlmm not really
-15 mmqkmmlmmm not say
-29 jkyallikmm not see
12 lmdosmhkml not sleep
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
-15 yloilmllmm not understand
-2 ilullmmkmm not wait
-5 lmemmmlymm not want
-4 lmrjmmlmlm not what
-21 lsvdilllmm not work
-4 ltmlmlmmmm not working
-8 kkmmlmgymm not write
44 llemvmqmmm not>'ve
-4 kfpolmlsmm not>-ed
-26 lmlpkmkmml not>-ing
33 mmrllmjlmm not>-ly
4 - not>CONDITION
-20 ylnhelilmm not>DEICTIC
-12 mmismmlmmm not>HOME
35 klqlmmlfmm not>LIKING
17 lliqmmlmmm not>MOOD
-4 lmrjmmlmlm not>WH
-24 kyvchkllmm not>WORK
18 mhukqllmmm not>a
-12 lmmkumklml not>buy
38 qmlmlmmmmm not>eat
-17 lopkmlllmm not>get
-3 mlmqmmlmmm not>go
-4 mlujmmmmmm not>had
-4 mmlpmmmmmm not>in
-1 mrkkmmmmmm not>let
7 lmilmmymlm not>own
4 - not>pay
-15 mmqkmmlmmm not>say
-29 jkyallikmm not>see
-68 mahymdyysf not>w
-6 kspciuopkj nothing
-13 mljfgwylml nothing $
13 mkllrlmmmm noticed
13 mkllrlmmmm noticed that
5 mlmjummmjl novel
37 - novel about
-1 mlmmpjmmml novels
-6 mlmmpjmmml novels $
-45 mmmkslmmmm november
-45 mmmkslmmmm november $
-27 fyxkedagie now
-25 lyfkihakki now $
18 kstnlllkkl now i
-4 molllmmmmm now it
14 - now on
-10 mlkommlmmm now talk
-9 omllmlmmml null
2 jpqejioyll number
-24 mqsgkkpwml number $
19 kqmmmmmmlm number is
-11 lwkkjgmlmm numbers
-1 mplmkmmmmm numbers $
74 - nurse
13 - nursing
23 - nuts
30 pollmmlmml o
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
41 wlkmjimlmm of a
-5 mllnpllmml of coffee
19 - of college
40 - of five
17 - of flying
2 - of four
-15 mlmllrmmll of glass
26 - of hearing
20 molmmmmmmm of heights
-1 mlmlmqmmmm of how
-13 mtljlmlmml of integers
-42 lcxplklmlm of it
2 - of july
7 - of law
-14 mlkrlllmml of milk
-11 mlmlnlmmml of mongolia
3 - of music
50 knqjkiqlwl of my
-6 mhmmkmmmmx of our
-4 mnnllllmmm of that
-22 jyaqkqjhlf of the
-15 mmsrkqjmkj of them
-34 llmllylmll of this
-1 lwllkmlmml of those
38 mommmlmmlm of three
8 - of thunder
-41 mellwkmmlk of two
42 - of us
7 - of work
-5 mplklmmmml of x
-5 clxfmknmmm of you
41 mmknnmmmml of>-ing
10 lypgjlklli of>-s
-28 iqllmlmmmm of>0
-81 jmxlgvjljk of>DEICTIC
48 kiqiihqlww of>MY
14 - of>PET
3 - of>PLAY
21 - of>SPAN
-33 llyqeqhlkh of>THIRD
42 - of>WE
-1 mlmlmqmmmm of>WH
-40 mrmkmmmmmm of>WORK
-30 clydmkmmmm of>YOU
41 wlkmjimlmm of>a
7 - of>law
-22 jyaqkqjhlf of>the
-41 mellwkmmlk of>two
-17 meahywveiy of>w
-5 mplklmmmml of>x
-16 kjeyjkghlj off
-17 lmlyilklml off $
-11 mlmkqmmlml off in
15 - off my
-26 lkhylmkmml off to
15 - off>MY
-11 mlmkqmmlml off>in
-26 lkhylmkmml off>to
12 milsmmmmmm off>w
-34 mjyajlkmmy offer
-9 mkycmmlmmm offer $
16 - offered
7 - offered me
-14 lhixjkjmls office
7 mmjslmkmmm office $
-12 mllpmlmmmm office today
-3 ljylimclml oh
22 - oh and
22 - oh>and
54 - ohio
37 - ohio $
20 oimrfhujli okay
-9 slhokkokml okay $
5 - okay a
-17 kkpulkemll okay i
-1 mmslkmjmmm okay that
69 tqgeayrllk old
-20 llilknylml old $
1 - old school
18 - old westerns
63 - old>-s
1 mkmmbummmm old>PERSON
1 - old>SPAN
10 mpjhjyylml old>w
5 - older
15 - olive
12 gqayfajafy on
-47 lphxlkngml on $
16 lellprkmml on a
8 - on coral
-6 nkmkvmlmmj on friday
6 - on fridays
-28 mglwmkmmmm on hold
-17 momlmlmmml on line
-1 mklpmmlmmm on me
-10 mjmjhllmmy on monday
3 mmmlpmmmml on mondays
-63 kjhykhilll on my
47 - on our
1 - on parental
-24 mlmmfmlmmw on port
11 - on saturday
-9 mnybmmmmmm on step
21 - on sugar
7 - on sunday
-24 mlmmqkmmmm on sundays
10 nflyhdmjjf on the
-3 lolkmmmmmm on this
8 - on thursday
4 - on tuesday
19 mmmmmmlmmm on weekends
-9 mqjqmkllmy on your
20 mvmlhqlmmk on>-s
34 mhmhplkmmy on>AHEAD
-24 mpmimkmmml on>CODE
-14 lmaqmkymmm on>DEICTIC
28 mllktjlmml on>LASTING
-16 kjhykhilll on>MY
-57 llllgulmll on>THIRD
-9 mqjqmkllmy on>YOU
16 lellprkmml on>a
-1 mklpmmlmmm on>me
10 nflyhdmjjf on>the
28 lwwdniilmt on>w
4 kkkmsuhpml once
-1 llkmvlhpml once $
-15 seyakejtff one
-22 jayhegojkk one $
49 - one day
-9 mkvinmmmmm one in
-15 mkujimlmmm one is
-3 lydljmjimm one more
26 mklmmsmmkm one of
-1 mxqljmijmm one please
-11 lsitllolmj ones
-9 lkjumlommj ones $
-29 mklsllmmmm onions
0 lumillllmk online
-9 mpmjmmmmmm online $
6 mrmmlmmlmk online shop
-39 oadeneyylt only
-24 mimmgllmmv only $
9 - only child
-1 malmmmmymm only reply
-10 klslnojjli open
-23 mmlrmmlmmm open $
-28 lgvjjpkkmk open the
10 mrkkhrmmmm opened
6 - opened a
-13 mrkkhrmmmm opened the
-43 ljlhhymllk opens
40 - operation
40 - operation $
-38 llrlmmljml option
-35 mkulmmllmm option b
18 yikkglyomf or
-20 qmmlhmylmh or>w
-49 hviiisigws order
-30 krljmkllmm order $
-3 mtlhkmkmmx order has
-82 ayaaamlyaa orders
-7 byaaaaayja orders none
-67 iyaafywpdc orders own
23 - organising
10 miuimlmmmm original
23 - oslo
-14 lbynlklkmm other
-3 mknlmlmmmm other one
8 - other weekend
21 kmhfyeukty our
1 - our anniversary
3 - our baby
8 - our company
6 - our dog
27 - our first
15 - our flat
19 - our house
-25 mjmlklmmms our office
23 - our roof
16 - our school
-10 mfmwlmmmmj our table
-26 mimllmmmmy our team
-5 nakydxeike out
15 efxwbwgklk out $
8 mvmhmmmmmm out and
-18 linyjlkmmk out for
-7 mmmkqmmlmm out in
7 - out last
-42 mfgyisimml out of
0 mmmnmmmmmm out to
-25 mlkqmllmmm out with
33 mmjnmmmmmm out>DEICTIC
-9 mljqlmklmm out>NOW
10 ximkmmmmmm out>WH
8 mvmhmmmmmm out>and
-18 linyjlkmmk out>for
-7 mmmkqmmlmm out>in
-42 mfgyisimml out>of
0 mmmnmmmmmm out>to
-7 mjomklwmmk out>w
-8 mkjmjlmomq output
-58 mkfykjhmmm outside
-51 mkiukkkmmm outside $
-12 mklslkmmmm oven
-8 lhiyfmllkl over
0 mkmpmlmmmm over my
1 mlmnlnmmlm over the
-24 mliumilmmm overslept
0 mmmmmmlmmm owe
1 - owe my
1 - owe>MY
26 - owl
26 - owl $
48 lhgkluymtl own
13 ljkllwkmlm own a
12 - own pasta
-24 llilmlymul own>DEICTIC
13 ljkllwkmlm own>a
29 - own>w
16 - owns
-15 milsmmlmmm packing
-45 lyjajjklmj page
-20 mxkelllmmk page $
-10 mtlhmmmmmm pages
43 mmmmnmmlml paid
0 mklmulmmml pain
26 mlrllmlmlm paint
47 - painted
23 lmpmmmmmmm painting
-9 mnmlmlmmmm pair
-9 mnmlmlmmmm pair of
-31 mmlommlmmm pajamas
-31 mmlommlmmm pajamas $
-21 mnmomlmmmm pancakes
12 - pandemic
12 - pandemic $
17 - panic
4 - panic attacks
-11 mllpmmmmmm paper
-9 jyskjllamm paragraph
0 jxillllfmm paragraph $
-1 miylkmmlmm paragraph is
42 mklmlmlyml paragraphs
-13 mgmumlmmmm parcel
1 - parental
1 - parental leave
-10 nmmommkmml parents
-30 nmmmmmmmmm parents $
29 - parents 're
9 - parents about
7 - parents that
-36 kymldgklmj paris
-13 nvmldhkmml paris $
0 llkgtklmxl park
-20 miksmmlmmm parked
0 mmmkgvmmmm parrot
-64 kyyawjgklj part
14 - part of
-31 molltkimml part two
-26 mmmmmplmmm partner
-31 mmmmmplmmm partner $
-9 mnmnklmmmm party
-20 mirgmxlmmm pass
-20 mirgmxlmmm pass $
47 - passed
6 - passed my
19 - passed the
10 pkmmlmmmmm passport
10 pkmmlmmmmm passport $
13 mylellkkmm password
-9 mylflmlkmm password $
24 - password is
29 mllrlmmmml past
-4 lkirtmkmml pasta
-5 mmkrlmkmmm pasta $
-10 linjylllmk patient
-5 mlmmbmykml paul
-5 mlmmbmykml paul $
-5 rylflglkll pay
-17 lumgmlmmmm pay my
-17 lumgmlmmmm pay>MY
5 mljjwmmlml pays
-16 mljjwmmlml pays off
-14 lqsemllmmm pdf
-8 lnsgmmlmmm pdf $
-20 lkjowmlmmk peace
-20 lkjowmlmmk peace $
-31 mklqmmmmmm pen
-16 mlljtmjlml penguins
24 hfabyhchkb people
30 mlllrmmmml people $
-17 llllumllmj people 're
7 - people call
20 llmlrmlmmm people who
-22 mrmkmlmmmm peppers
-41 mqlllmlmlk percent
-40 mtllmlmmmm percent $
-7 mlqlslflml perfect
-6 mmplsmflml perfect $
31 mimmlmmtmm person
31 mimmlmmtmm person $
1 - perth
1 - perth $
3 - peru
19 - pete
40 - peter
-37 mumlglmmml petrov
-37 mumlglmmml petrov $
14 - pets
28 - phd
-78 kafygbglkx phone
-51 ldiykjkmll phone $
-32 mkloiklmmy phone in
5 mjmqllmmmm phone is
7 mqmkmlmmmm phone number
-17 lvldpllkmj phones
-36 lnllpllkmj phones $
-1 jnxkmmfmmm photo
-1 jnxkmmfmmm photo $
-5 - photosynthesis
20 - physics
20 - physics $
3 - piano
1 - piano $
-39 likyetilmu pick
-36 mflwetilmu pick up
-36 mqlkmllmmm picking
-19 mqofpllmml picture
-15 mtoglllmmm picture $
31 - pilot
-23 pohsllgkmk pizza
-6 mlmqmmjmml pizza just
-7 mmlnmmlmml pizza tonight
22 vmilmlmmmm place
12 - place $
-35 ltlkklkkml plan
-12 mpmllmkkmm plan for
-63 mhlkxxlmml planet
-32 mkmjyllimk planets
10 mpmjmmmmmm planning
-13 ummklmkmml plans
-5 mnmlmmmmmm plans $
-8 timkomlmmi plant
18 momlmmmlmm plants
-30 mhmrmmmmmm plate
25 mymllkjkmm play
-25 mlmpkmmmml played
-39 mklomlmmmm playing
6 mmmlumklmh plays
41 - plays the
-9 cyeaafqylc please
-53 kyhaahyylg please $
-4 mfllmmjwml please be
-5 liuejiylmm pleasure
-14 mikemjylmm pleasure $
6 smlmkmlmml plumber
28 - podcasts
-44 ldyhijkyml poem
-13 mnmkmmmmmm poem for
-13 lkybllcmmm point
-13 lkybllcmmm point $
0 mfmmhmlyml points
1 mjmmimmqmm points $
27 lmlmrmmmmm policy
9 - policy number
-26 mnmlemlmmw port
-24 mlmmfmlmmw port 0000
17 mjmkmmmmmy position
12 mnmmmmmmmm position $
-25 momnljlmml post
-3 mkmpmlmmmm post office
8 - postgres
-6 mlmokjmmmm postman
-6 mlmokjmmmm postman $
-37 mvkjmmlmmm potatoes
-37 mvkjmmlmmm potatoes $
14 - pottery
6 momlmmmmmm pounds
20 - practice
-6 mhyilllkmm prefer
-18 mkqkllmlmm prefer the
24 - pregnant
15 - pregnant $
19 - preparing
19 - preparing for
-17 mpmkmlmmmm presentation
-9 pjjjwlmmlm president
-25 mjmkwkmmkl press
-19 mgmkwlmmll press the
25 - pressure
-12 millmuimlm pretend
12 mmmommlmmm pretty
-12 lpllmlmmml price
-2 mnlmmmmmml price $
-3 lmlhulmlml prices
-39 osldllmlml printer
-15 yrfkilllml prints
-2 lqlmjmmmml prints the
9 - prison
8 - prison $
7 - priyanka
-6 lkqtkmjmmk probably
-56 lmrcujvjml problem
-8 miojlmyjmm problem $
-9 mxmcmmmmmm problems
-2 mpjsmlllmm process
-36 lymkfkllmj product
-11 mtmlfkmmmm product is
-20 mqljrllmmm professor
0 mvljilkmmk program
16 mlmlwmmmml programming
42 kxlogjlmmj project
13 momlmjmmmm project $
15 - project falcon
10 - promotion
-6 mhmmjmmmmw propose
20 - proposed
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
-21 mkkfjymmmm queen
8 ktljllllml query
-7 mpmklmlmmm query returns
-75 yrdbijiykq question
-4 ktjkjmjymk question $
-38 mmmlllmmlt question 0
-25 yhjlmmmkmm question about
-2 lsjlllmlmm question is
-2 lpjlmkkyml questions
-32 lkjydklkml queue
-27 yjmnjkklml quick
-25 mhnsjklmml quick $
13 mmmoklmmmm quiet
80 mmmmlnmmlm quit
0 mmmmlnmmlm quit $
8 - quit his
46 - quit smoking
-27 molmmlmmmm quiz
-30 lplikflmyl quote
-11 mqlkmlmmmm quote for
8 mlllrlmmmm radio
5 - radiohead
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
-13 mlmkmpmmmm ran>w
9 - rare
9 - rare $
-49 mjmixhmmmm rate
-49 mjmixhmmmm rate $
31 ojskmlllmm rather
-11 mmpkmmlmmm rather not
7 - rd
5 - rd to
5 - rd>to
-18 lheysmilml reach
21 lllqlmkmml reached
-6 mjmvjmlmml reaching
29 koqayjjkli read
-4 mlllplllml read $
28 - read a
-1 mlscmmmmmm read it
-11 mkgmxlmmmm read that
2 mptgmllmmm read the
28 mllnmmmmmm reading
17 - reading $
-19 siayilcmml ready
-9 tlhrilemmm ready $
-1 mkmpmmmmmm ready to
-15 ljmmulmmmk real
6 thyfukekmk really
-12 omqjlmhlml really $
16 - really into
24 mnsdqillmm recipe
25 - recital
25 - recital $
16 uholklkmml recommend
18 oimmlmmmmm recommend a
-4 nyjhkellml red
9 mqmllgmmmm red $
-4 mtllmlmmmm red>DEICTIC
5 nvkklllmml red>w
8 - reefs
8 - reefs $
-18 nvkijllkml refund
-9 nsmkjllkml refund $
-9 mplkmmmlmm refund for
7 - refuses
7 - refuses to
-21 mlblbmykmk regards
-10 mylijllmmm regex
13 - regional
18 - rehab
18 - related
18 - related to
47 - relationship
5 - release
-4 mmpkmmllmm remember
17 mmnlmmmmmm remember that
-12 ltmllmllml remind
-12 ltmllmllml remind me
-5 mmgummlmmm remote
-5 mmgummlmmm remote $
-2 mrlmmmljml remove
15 mommmmmmmk rent
14 - rent by
-24 mommmmmmmk rent in
18 - rent out
16 lggomkuyml reply
-14 mpjpmmummm reply $
-2 ldjmmlmyml reply with
-23 jtkhkkmmmm report
-9 lqmjmlmmmm report a
-5 momkllmmmm report about
23 - rescue
-22 mhmjwlmmll reset
-18 mpmkmmmmmm reset my
28 mlmkvmmmmj resigned
-34 mhmirrmmml respect
-5 mskkmmmmmm restarted
-18 msjjmmmmmm restarting
-31 mnlgrlmmml restaurant
-13 mllmommmmk restaurants
28 - restore
28 - restore old
-18 kprahjlyml result
-10 kirdillyml result $
-20 mimlklmmlx results
39 mhmmmrmmmm retire
39 mhmmmrmmmm retire at
23 - retired
13 - retired from
16 - retirement
16 - retirement $
-16 molihkllly return
-12 lolkhkmlmy return a
-27 kyjgkkjlll returns
-7 kqmmmmmmmm returns none
-39 mkkmmklmyl review
-39 mkkmmklmyl review i
-25 mmmjsjmmmi revolution
19 mlmlolmmmj revolution $
-57 lnjqojllml rice
-10 okmhlwllml rich
16 mqmhmlmmmm ride
11 - ride a
-55 ycypbeakji right
-25 thymejalmk right $
-16 lifulkkmkl right now
17 mllsmlmmmm ring
-26 mjqlnjmmmm river
-30 mnmmllmmmm road
-34 mnmmllmmmm road $
-38 mkmltjlmkr role
-26 mlmloklmls role of
-34 mwhhlymmmm roll
7 mrmmllmlmm roman
-45 knmlpjmmll rome
-1 jpmmlmmmmm rome $
30 - roof
31 ldjsiyllyj room
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
-41 mykglklmll rows
-40 mylglllmmm rows $
29 - ruined
39 lhhxijkmvl run
-27 mklnjklmvm run $
43 - run a
-8 mpklmmmmmm run it
-4 mllpmmmmmm run out
-25 mmjpmmmmmm run>DEICTIC
43 - run>a
-4 mllpmmmmmm run>out
-27 ljjyckkmmm running
-21 mklshklmmm running $
-16 mlkqimlmmm running late
62 mrlklmllml runs
27 - runs on
55 mmmmmplmmm s
20 mmmmmplmmm s>w
-12 momojlmmml sad
0 jlmllmymmm safe
-63 gaycolmkyj said
-11 iiyjmilmum said $
10 mlsjmkjmmm said no
-10 ljjltklmll said that
71 - sail
38 - sail $
-33 mfmllnlmly sales
13 - salsa
20 mimmilmmmy salt
-3 mimmilmmmy salt $
-7 pjmplllmmm salty
-7 pjmplllmmm salty $
5 - sam
-33 hpyadgjglh same
-9 lkygllakmm same $
-8 mookklmmmm same error
-19 lrrjklmlmm same thing
-16 mrkqmillmm sandwich
-10 mmkolmkmmm sat
-10 mmkolmkmmm sat down
-10 mmkolmkmmm sat>w
31 - saturday
16 - saturday $
-11 mvsgfkmmmk save
33 - save 0
20 - saving
18 - saving up
15 mpmlmmmmmm savings
-3 momlmmmmmm savings $
-15 lfgqtnkmyl saw
-30 mglkykmmmm saw a
23 - saw the
-30 mglkykmmmm saw>a
23 - saw>the
-53 rajamvykih say
-27 mlsioljmmk say $
-11 mllhllwmmm say hi
-18 mallmykmjl say i
-2 klklklumml say that
-2 klklklumml say>DEICTIC
-18 mallmykmjl say>I
-13 llkcllymmm say>THANKS
-5 olmlpmlmml say>w
-75 kfyayahkyi says
11 - says he
0 mljjidlmyl says i
-18 llyhimkmlm says it
-20 mvklllmmmm says my
-26 lhujqkmmmm says the
6 mkmllommmm scar
17 - scar on
40 lmlummmmmm scared
32 - scared of
19 - scholarship
64 ltlfukklks school
45 mlmkvllmll school $
15 - school board
21 - school in
14 - school is
1 - school since
-6 jlmmqmmmmj schools
-27 lblxpjjlmi screen
-15 mhmqqkmlmj screen $
-6 mlmommkmmm screen just
39 mujjklmlml script
35 mnmlmmmmmm script $
-5 molllmmmmm script stops
-1 mokmmmmmmm script that
-5 ojmkmommml sea
10 mkmmokmmmm sea $
26 klilwlmlml season
19 lmmlqmmmmm season $
1 mmmmnmmmmm season is
-28 elkyljmmmm seat
-8 eslrmlmmmm seat $
10 - seats
-15 mklpmlmmmm sec
-15 mklpmlmmmm sec $
49 hyyajjikll second
-4 mkmmrmlmmm second $
-19 mjskpmmmmm second chance
-2 mujjmmmmmm second chart
23 - second grade
-15 miwijmlmmm second one
-1 llslllmmmm second step
35 - second year
-48 ahyfchyhlg see
-16 mlpiilwlml see $
-2 iqljlmxmmm see how
-2 llpllmkmmm see it
4 - see my
-2 mmnkmmlmmm see that
-11 kjydrkkkml see the
-2 lkqlmmjmmm see what
-5 kmolmmlmmm see why
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
18 - selling
25 mtmlhmmmmm sells
-12 kqxiijlmmm semicolon
-7 lrrjjllmmm semicolon $
18 gyawllkgmm send
-4 mjcymmlmmm send it
5 hvlmmmlgmm send me
-5 miykamekml sense
0 mltldmllmm sense $
-47 lhqrkkjlmy sent
-11 lwiglkkmly sentence
-6 mrkhmmlwmm sentence is
15 - september
15 - september $
12 mlplmmmmmm series
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
-10 mqmjmmmmmm settings
-51 lrfknylmmm seven
-9 mmkommmmmm seven $
-3 pimlemlmmy shall
16 ljsknlllmk share
23 - share an
-2 lktlmmlmmm share it
-18 lgjrslkkml sharks
-3 lmjksmkkml sharks do
55 iaoybygkyh she
23 lmivilklll she 's
3 - she died
4 mmmnlmmmmm she had
21 mmmpjlmmmm she is
-6 mmlommlmmm she just
-41 mlklkjmmyl she loves
33 mlsimmmmmm she said
-6 mmlqkllmlm she say
4 mmlllummmm she was
-33 mlljukmmul she wrote
-22 mqmimlmmmm sheet
12 - shellfish
31 - shelter
29 - shelter $
19 mlkrmlmmmm shift
10 - shift $
10 - shift starts
32 - shifts
13 mjmlhxlmmm ship
-12 uhkmmmmmmm shipping
-18 mhlslllmmm shirt
-16 mjlrlllmmm shirt $
-11 ltiygkklkl shoes
-13 lvkohlmmkl shoes $
6 mlmplmlmmm shoes 're
17 vpkueklkmi shop
0 tsmkjllkmj shop $
5 mmmojmmmmm shop is
-3 mnkqmmmjml shopping
89 iybihkixmi short
50 lwelpmjjmk short $
-4 jrmlmlmmmm short bio
-20 laximkcymk shorter
-2 lfllolltmm shorter $
-45 roadxhryjf should
-10 lybjaljxms should be
-1 llhmukmlmm should do
12 yklkmkllll should i
-12 millumksml should not
-22 mlrollkhml show
-29 lbgyfkllmk shower
-30 ldjyjlllmm shower $
-16 sljkjlkmlw shows
-26 mkllklmmlx shows the
1 mmkfmmymmm shy
16 - siblings
16 - siblings $
51 mmiqmmmmmm sick
-55 lvlimklmml sides
-41 momlklmmml sides 0
-1 mlllkmmmym sign
26 nmmmgmmmmm signed
9 - signed up
-29 lilisuklmk silver
-13 lbmoimiyml simple
0 mklmlmknmm simple words
55 lhhjakylle since
9 - since 0000
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
22 mmmlimylmh sir
-11 mlkmllmmsm sister
19 - sister $
-15 mmmnmlmmmm sister is
21 - sister just
7 mkmmnlmmmm sisters
5 mkmmnlmmmm sisters $
0 mkdplmyjml sit
-24 mglulkmmmm sitting
-18 mhmsmlmmmm sitting in
65 lslnogmmll six
-21 ltlnkjmmmm six $
30 - six foot
6 - six months
5 - six years
30 - six>SPAN
31 - six>w
-10 mtiqfklhms size
-10 mlksllmimk size $
45 - size 0
7 mfftlllymm skip
16 - skip breakfast
-16 mlktmilmmm skipped
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
-37 mkdymkjmmm slept
-22 mvmkillmml slide
-32 mtmjillmml slogan
-17 kkmlrklmml slow
-2 mkmnllmmmm slow today
-7 molkkvmmml slowly
29 ljkfiuylmj small
-8 mlmilvmmmm small but
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
11 qmkmmmmmmm so how
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
15 rmkkmmlmmm so>WH
25 rmmmmklmmm so>YOU
7 mklpmmmmmm so>far
-4 mlmngummml so>the
-14 jhsxdjhklh so>w
-19 mklqmlmmmm soaked
-11 mimqmmmmmm soap
10 - sober
13 mklmjmmmmy social
13 mklmjmmmmy social media
-27 lhmsmkmmmm sofa
-21 mmybmlhmmm sold
-5 mqlkmmmmml solve
-51 kyikqgkhmj some
-1 lmfjvmjlml some people
3 mllgymjmml someday
3 mllgymjmml someday $
11 jukjrllmml someone
-63 qcyhesfklh something
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
6 - son was
-15 momljelmvm song
-26 millhnmmql sons
-31 mkmmhhmmsl sons $
-32 kkgailykmj soon
-32 kkgailykmj soon $
60 mlmnmmmmmm sore
-18 lpfiikylmk sorry
-4 mmmjmmommm sorry i
-4 mrqkmmimmm sorry to
-10 ixmllmliml sort
-5 lghlimlymm sound
-5 mikllmmtmm sound more
-31 lsyhamcemk sounds
-10 mltmlmhlmm sounds like
-10 mthrjllmmm soup
-8 milwjllmmm soup is
-29 mrllimlpmm sources
-29 mrllimlpmm sources $
-22 mjmbmylmmm spaceship
-16 mkmcmymmmm spaceship is
-31 mmmkmjmmtm spain
-31 mmmkmjmmtm spain $
-23 lqmlmmlaml spanish
-7 mqmmlmlaml spanish $
12 sqlklmkmml speak
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
21 mlmlkmsmml spoke
-18 mmmlnmmmml spoken
-18 mmmlnmmmml spoken in
34 - sports
30 - spring
30 - spring $
21 mnmmmmmmmm sql
-22 mijrrlmmmm square
2 - st
32 - staging
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
44 mlmmfmlmmw started
18 - started a
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
-30 uniklillum status
-7 unklljllmm status of
-4 kflygmlmmk stay
4 mhmsmmmmmm stay in
-21 mjjulmkmml staying
0 mlmolmlmml staying in
3 - staying with
-1 mpmmmmmmlm stays
9 - steak
6 - steak rare
-52 jryaekhymh step
-6 ljqjgkiymk step $
-29 lylcljmkmk step 0
-5 lkkkhliymk step by
-7 mimkmpmmmm step into
-5 pjmlmmmmmj steps
10 - stick
18 kkyogjaklk still
-13 mmlnmmlmmm still 've
-30 mljplmlmmm still at
-8 mmrimmlmmm still do
-5 mmkqmlkmmm still in
12 - still live
-1 mmhummjmmm still waiting
-3 mmyalmjmmm still wrong
-11 mlmfvmmlml stock
-11 mlmfvmmlml stock market
12 - stole
76 mlllmwmmmm stolen
18 mkmpmllmmm stomach
-16 mkmpmllmmm stomach is
55 - stone
35 lecymklmll stop
-12 lfkumlmmmm stop $
-5 mmeummmmmm stop thinking
15 - stopped
14 - stopped eating
-5 molllmmmmm stops
-5 molllmmmmm stops after
-26 lilmqkmmly store
-15 mlmlvllmmk stories
-45 ktpeokjelk story
-19 lnqhwjkeml story $
-3 mkmliqmmmm story the
-40 lllixkllml strange
28 - street
12 - street $
31 - stress
31 - stress $
-14 mmmommlmmm stressed
-7 lrlkkmmmml string
0 mmlmmmmmmm string $
37 - stroke
14 - stroke last
9 - struggling
-49 lmuuehilmi stuck
-26 molsiimmmj stuck at
-22 mkjyjljlml stuck in
35 - student
23 - student loans
-31 mjlltmlllk students
30 - studio
25 - studio $
-5 mslljmmmll study
1 - study at
3 - study law
18 - studying
11 - studying for
-31 mpmiimlmmy subject
8 fqmmmmlmmm subscription
8 fqmmmmlmmm subscription $
-24 mljkllymmm such
35 mqmmlmmkmm sugar
20 mqmmlmmkmm sugar $
-17 mqmklklmml suggest
12 mmufmmlmmm suggested
-3 mlplmmklmm suggestion
-3 mlnmmmllmm suggestion $
-1 msllimmmmm sum
-2 lukhilmpmm summary
-19 llkkrlolmk summer
7 mmlmkmpmmm summer $
-14 lmmlqmmmmm summer is
13 - summers
-4 mkmmtkmmmm sun
-5 mkmmtkmmmm sun is
-5 mkmmtkmmmm sun>AUX
26 - sunday
23 - sunday $
-13 mlmmqkmmmm sundays
-24 mlmmqkmmmm sundays $
-9 kvpjklklml support
-40 lhbgltymkj suppose
-3 mjljmulmkj suppose i
-40 yiuafjyklh sure
-2 kltmmlmmmm sure about
9 - surgery
8 - surgery in
44 - suspended
-14 mmmmomllml sweden
16 limrnlylml sweet
-7 ljrtlmimmm sweet $
64 mmllumkmmm swim
65 - swim $
28 - switched
-8 mhlkmqmmmm sword
-8 mhlkmqmmmm sword and
-4 uwkikljmmm synonym
-4 uqlikmjmmm synonym for
-7 lapyjijylh table
-30 larvlklymj table $
24 mnmlmmmmmm table for
12 ijgkqxvmkh take
2 lhuojmlmml take a
-1 lhiljmyaml take care
7 - take my
14 lplmlpmllm take the
-2 mhmlmubyml take your
55 sdhcylklml takes
-4 tjllmmmmmm takes $
2 mlmirmmmmm takes an
13 mfvqjlmmmm taking
7 mmlpjmmmmm taking a
-5 jcyddvylli talk
4 mllplqkmml talk $
2 mkwlhmlmmm talk about
-10 mlkommlmmm talk later
4 kkyhjsmmmk talk to
-21 mklkhlwmmi talked
-22 mklkhlwmmi talked $
-33 kiwahvymml talking
-3 lkwbilymml talking to
-4 kxljklmmmk task
-4 kxljklmmmk task is
23 - tattoo
23 - tattoo of
16 mhmlslmmml taught
35 - taught me
-7 mfllkymmml tavern
-7 mfllkymmml tavern and
-6 olljpkmmlm taxes
-3 pmmmkkmmlm taxes $
-14 miiyijlmmm taxi
-10 mkltiklmmm taxi is
-12 joiurielmk tea
-20 llisslfmmk tea $
-5 jlmmqmmmmj teach
-2 quofoijmll teacher
2 rmmmmklmmm teacher $
1 - teacher at
8 mimlrlmmmm teacher says
-34 myjjimlmmm teacher wants
-3 lhkkvllkml teachers
-2 mhmlslmmml teachers $
28 mdymklkmlw team
48 mhukimlmmy team $
8 - team uses
-32 mlmlpmmmml team won
-8 mqmllgmmmm teammate
20 - teenagers
-17 mlljlxmmml teeth
-22 ukjjispjll tell
-8 uplljlkkmm tell me
-10 nmmmmmmmmm tell my
-19 mhmlrllmml tells
-41 uydhxohjlk ten
6 - ten $
-36 lpirlljlml ten minutes
-1 mwkkmlmmmm ten times
1 - ten years
-13 lwjispjkml ten>-s
-38 lpinrljlml ten>NOW
3 - ten>SPAN
-30 myjakklrml terminal
-26 mxkkkklkmm terminal $
7 mgllhmjsmy terms
-19 mklllxkmmm terrible
5 - terrified
5 - terrified of
2 mxngfktmmj test
19 mmkmlmtmmj test $
-19 myljgkmmmm test fails
-35 lycskhjqlg text
-4 lijlljkuml text $
-36 lmjomjlmtm texted
59 - th
38 - th $
1 - th of
1 - th>of
9 - th>w
-95 ihahygiuld than
-4 mllllommmm than a
-15 lmkktkmmml than cats
1 mmmlqmlmmm than dogs
-21 lpmgphmlml than the
-13 mlhtlmmmmm than yesterday
-8 liucjkpmms thank
-8 liucjkpmms thank you
-20 liyaflwemj thanks
-16 lkyhimekml thanks $
-7 mlfhkmykml thanks for
4 mmommmlmmm thanks i
-124 dayayyaara that
-63 kayaldiijj that $
14 ijybajjljj that 's
-2 nlolmmmmmm that a
0 nlhmhmxmmm that again
-12 mjjmwlmmmm that glass
0 mmrmjmdmmm that helped
-2 lmqmlmlmmm that helps
-15 mljmsllmmm that honey
43 lfdrkylmlm that i
-1 mmqlmmmmmm that in
-6 klukclkmmm that is
-4 mjrmimmmmm that makes
-1 mokmmmmmmm that means
0 mlqljmlmml that must
30 mlljmtmmmm that my
-10 lktkkmimmm that one
2 - that our
-1 kqlmlmmmmm that returns
-20 mvklllmmmm that says
-20 mllkjtmmul that she
-26 nlhktolmll that the
-1 lloujjlmmm that was
-5 mkqlkmlmmm that way
0 mlpmjmkmml that would
-75 yyfntyahna the
21 mgmsmmmmmm the 0
38 - the accident
-9 hullmmlmmm the address
17 - the adoption
0 mkmqmlmmmm the airline
-6 lpmnjkmmmk the airport
-21 lapkjllyml the answer
7 - the api
-10 lpmlkkmlmm the area
41 - the army
-30 mjllvimmll the author
-29 lllugklmmm the baby
-29 mslmlkmlmm the background
28 mimpmmmmmm the bakery
48 - the band
-23 mhpslimmmm the bank
31 - the bar
-5 mllvfllmmm the bath
12 mhmqmmmmmm the bathroom
-2 ollhsmmlmm the battery
40 - the beach
-4 rhigrkyllh the best
-34 mjlunkmmmm the black
20 lgxjlkmlmm the blue
-37 msknmhmllk the book
-12 lllltllmmk the bridge
38 qmknkgmlmm the build
-7 tefyhjimmk the bus
-30 kqpjikmmkl the button
-25 mjljopmmml the capital
-4 ljlkhylmjk the captain
-18 pllykljjml the car
0 mlmrlkmmmm the cat
-7 mimkmpmmmm the cave
-2 iomomlmmmm the checkout
-5 mjlllrmmmm the chest
23 - the church
-8 lsljilmkml the code
-8 mpklmlmmmm the command
-25 lkkgpjllvv the company
-44 mykiflmmml the contract
14 - the council
33 - the countryside
-5 mvmkjlllml the customer
62 mrmlkmmiml the data
-4 yhkkmmmlmm the delivery
4 mlmnmmmmmm the dentist
-19 ugvipiklml the difference
-5 lgkxmlmmmm the dishes
11 - the divorce
-1 mkmlrkmmmm the doctor
-14 ljlujjmmmm the dog
-16 lfmuaxmlll the door
-3 mkgumlmmmm the drinks
-11 mykbmkmmmm the driver
-11 lillmommmm the dungeon
-15 lltkllmmmm the earth
16 molhxkmlml the end
-31 mmrlmmmmmm the ending
-1 llmplllmmk the entrance
-1 mljmrlmmmm the factory
12 - the fall
25 - the family
-15 lqkollllmk the file
-6 lkkiulmyml the final
9 idyasikmll the first
11 - the flood
-5 lycklmlgmm the following
12 mmmqimmmmm the food
-6 mimjiymlml the forest
-25 mmmjsjmmmi the french
-2 mmlumhmmmm the fridge
-13 mrlkklmmml the function
58 lmmlqmlmmm the future
-15 ljjrnmlllm the game
-3 mikwmlmmmm the garden
-23 mjlclymmmm the goblin
-27 mkmlulmmml the godfather
-5 mjlllrmmmm the gold
-4 llgkykmlmm the government
8 mkllmwmmmm the great
-12 lklrmllmmm the gym
28 - the hall
-1 mkivkmmmmm the heating
-32 liyjevmmlm the hero
-22 mlrmmkmmmm the house
0 mnllmjkymm the introduction
38 - the job
-5 mjlpmmlmmm the kettle
-13 lilvgkrmml the kids
-28 mkljqplmkk the king
-20 mlmqklmmlm the kitchen
9 - the korean
-10 mwmkflmmml the landlord
-8 llmlolmlml the largest
-33 kjsjjxkrll the last
-4 mjitmlmmmm the laundry
-8 mmmkqlmmmm the league
-4 sljknlmlml the left
0 mmirmmmmmm the leftovers
-35 mjlkfxmmrk the letter
8 mhmrmlmmmm the library
-13 mklommmmmm the lift
-15 mslscsljlm the lights
-12 loyjkllemm the link
-8 lmllmllnlm the list
15 mnmlmmmmmm the logo
-1 mjmnmmmmmm the mall
10 - the market
-11 lnkokllmmm the meeting
0 mkmjtkmlml the middle
-18 mhlomlmmmm the moment
-52 lfifyllllj the moon
7 mmmdmmylmm the morning
4 - the mortgage
-19 ohlmqjmlml the movie
-36 lklkvhmmml the museum
-2 mrrljllemm the names
48 - the navy
-1 mlmpkmmmmm the neighbours
-19 qomjmjtlmk the new
-12 mqkikulmll the next
-2 mklllwmmmm the northern
-8 mtlkmhmlmm the numbers
-9 llivlmkmmm the office
-25 mnljaylmmm the old
7 rlmmmkmmlm the only
40 - the operation
10 miuimlmmmm the original
-21 layplkmkmm the other
-3 mrkmlmmjmm the output
-12 mklslkmmmm the oven
-5 mqlllmmmml the page
12 - the pandemic
-2 mlmpjlmmmm the park
-3 mxyamllmmm the part
-42 lpirkilmlm the phone
-15 mtoglllmmm the picture
14 - the place
-3 mkmpmlmmmm the post
-6 mlmokjmmmm the postman
-8 pjlkqmmmlm the president
-4 opmglmmlml the printer
28 momlmjmmmm the project
-21 mkkfjymmmm the queen
-32 lkjydklkml the queue
8 mlllrlmmmm the radio
-16 mlloktmmlm the rain
20 mtllmlmmmm the red
13 - the regional
5 - the release
-5 mmgummlmmm the remote
14 - the rent
-9 mmljrmmmml the restaurant
-9 khrelllymm the result
-23 mimlklmmlx the results
-13 vlthkkmmmm the right
-35 mjqlnjmmmm the river
-26 mlmloklmls the role
19 - the router
-23 iqyahhkkml the same
15 - the school
25 plmkkpmmmm the sea
-26 hyyahkjkll the second
-12 kqxiijlmmm the semicolon
-10 mqmjmmmmmm the settings
13 - the shelter
-10 wikvgkllml the shop
-3 mnkqmmmjml the shopping
-15 mlqlmlmlmm the shorter
-28 llksjllmmm the shower
-19 mkmplkmmml the sink
-2 lmpmlmmmmm the sky
-27 lhmsmkmmmm the sofa
-2 mwimkmmmmm the soup
9 - the spring
-19 pmlllklmmm the station
-7 unklljllmm the status
-11 mlmfvmmlml the stock
-26 lilmqkmmly the store
-23 lylkijlfll the story
8 - the summer
-4 mkmmtkmmmm the sun
22 milvlllmmm the table
-7 mfllkymmml the tavern
-18 mykamlmsmm the terminal
-4 mtjkljmpml the text
7 mqthkmmlmm the third
33 mkjsmmmmmm the tickets
45 mmmlpmllmm the time
-12 mikullmmmm the toast
-5 kipllmlwll the tone
9 mnlmlmmmmm the top
11 - the town
-37 melsoklllh the train
31 - the treasurer
-7 momjllmmmm the two
-9 mlmmommmmm the university
-10 msklmmmmmm the variable
5 mmmqllmmmm the vet
3 mmljtmmmmm the view
-2 mjllvmmmml the violin
3 mkmomlmmmm the waiting
-5 mnmnjllmmm the wall
-12 lkjtkllmml the way
-10 nhfsxjmmmm the weather
25 - the wedding
-30 mbjylgmkmm the window
-1 lmkmmmmqmm the word
25 lliltlmlml the world
-41 logygjmlml the wrong
39 - the youngest
43 ykksikjilk the>-ing
26 jyaoysbytl the>-s
21 mgmsmmmmmm the>0
-8 mqkikulmll the>AHEAD
-62 flxcafkyjg the>CHAT
-35 hyclabhbib the>CODE
17 - the>CONDITION
-50 khyalqhijk the>DEICTIC
28 llqnkmlmlm the>HOME
-29 kfkyhiqmlk the>KIN
-12 ummllmkmml the>LASTING
6 mjkkmvvmmm the>MOOD
-38 hxyagiyikl the>NOW
14 yokkllljml the>ORDER
-29 nrlniilmlk the>PERSON
-6 likyihllll the>PET
20 kehvwmklll the>PLAY
-4 rhigrkyllh the>PRAISE
33 mlmmmpmmlm the>SPAN
-9 khgorijluv the>WORK
31 - the>bar
-7 tefyhjimmk the>bus
-18 pllykljjml the>car
16 molhxkmlml the>end
-19 qomjmjtlmk the>new
-25 mnljaylmmm the>old
20 mtllmlmmmm the>red
25 plmkkpmmmm the>sea
-2 lmpmlmmmmm the>sky
-4 mkmmtkmmmm the>sun
9 mnlmlmmmmm the>top
-7 momjllmmmm the>two
5 mmmqllmmmm the>vet
-15 djdoyyaqqn the>w
-12 lkjtkllmml the>way
-26 lkikylkkmh their
8 - their dad
-36 llmlqlmmmk their phones
5 lyrnijiiji them
26 mmsrkkjmmj them $
-27 llmypffhlh then
-17 mirqlmilml then $
-15 mklxmklmll then i
24 - therapist
28 - therapy
12 - therapy $
-2 laayykgtlg there
-24 rcayyhdwll there $
25 lkkktllmml there 're
15 mlkyelimml there 's
9 mkmmmmmmmm there a
-1 nmmjlmmmmm there any
-3 mlplmmlmmm there for
-2 hmmmmjtmmm there how
-4 mllnmmlmmm there is
-16 llmlnvlmml there was
-41 jukftljflk these
-15 lmllqmlmmm these days
-15 lvjilmlkmk these two
55 - thesis
14 - thesis on
-12 ygdmyhgjkg they
-2 lmltemlmmm they 're
-16 mljkvllmmm they closed
-16 llklullmmk they say
-2 lllkulmlml they should
-11 lqqilkpkmj thing
-5 llrjolllmm thing $
-34 jhofylnlmi things
-22 mkmkrllmml things $
-28 llklymjmml things take
-75 yayayaavkh think
-4 wayfimkmml think about
12 llivjilllm think i
-9 rlajymllmm think it
17 - think of
-12 lmudlmllmm think so
-10 jlvkfllmmm think that
-25 sjmiuhmlmm think the
-13 mlnrkmmmmm think we
-3 klwjklhmmm think you
2 kjjvkpcmml thinking
23 klhymmdmmm thinking about
-18 mllnkpmmmm thinking of
28 - thinkpad
28 - thinkpad $
-1 mmolmmmmmm thinks
3 - thinks i
1 mltnkmmlmm third
-14 mhmsmmmmmm third floor
16 - thirty
-61 kyfnardirs this
-26 mydrkkgwlk this $
-11 mkqlmmmlmm this answer
-8 mojnmmmmmm this by
12 mmkmrmmmml this city
-15 lxlleomlll this exercise
-23 cvjmmklmrm this for
-2 momlmmmlmm this function
-12 tkvgiljmll this is
10 - this month
23 lfcyllimll this morning
-9 mktklklmmm this one
-9 mhmtlmmmml this screen
11 - this summer
0 lmjlmmkpmm this text
-10 mkrkmmlkmm this version
19 - this year
-23 ysraplklml those
10 - though
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
30 - three times
2 mlmlgmmmmy three years
60 mlmnmmmmmm throat
99 mrllivklml through
20 mmlliwmlml through the
-4 mrmmglmlmj throws
-1 mlljylmmmm thunder
8 - thunder $
24 - thursday
9 - thursday $
14 - thursdays
14 - thursdays $
26 nmirlmllmm tickets
14 lghdyxotlf time
-19 lisiylaymj time $
-3 mmgmmmymmm time for
47 mmmmlommll time i
3 - time in
21 lukiwlkmmj times
-3 mwkjvlkmmk times $
37 - times a
-21 llksllkmml tired
-74 lroiegklui title
-15 mlplmlmmmm title $
-3 mplkljllml title for
-23 yvausaiayy to
-11 mlxjmmkmmm to $
-27 lqyfmlhmmm to 've
0 lsjhmkvmml to a
11 mqljmmlmmk to add
13 - to adopt
6 mmmmmllmlv to apply
-16 yldrmllkmm to ask
29 jrqnqyjklh to be
66 - to become
-11 liewllkmml to bed
-16 mllqmmlmmm to board
-1 nkklumlmmm to boil
-9 miltmmmmmm to buy
-9 lqktlmlmml to call
-8 mqmemmmmmm to cancel
-13 lfltmmmmmm to catch
-13 rrijmmmmmm to center
24 kqkkmmmlmm to change
-9 mfmsmmmmmm to charge
-18 lvlhmmlmmm to check
-13 mhlumlmmmm to clean
6 - to college
-17 kujhlkmlml to compare
-24 mkmjmlmmlr to connect
-25 mrlimlmmml to convert
3 wklmlmlmml to cook
28 - to cut
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
-13 mklqlmlmmm to leave
24 - to live
47 - to lose
-34 dqjnlkmlyk to make
46 mqshkmkmml to me
0 lmkklmxmml to meet
-13 momkmmmmml to merge
33 pmmmmjmmmm to move
6 mqshmmjmmk to my
11 - to nuts
-1 malmmmmymm to only
7 lnklpmmmmm to open
-9 lnlomlmmmm to order
23 - to oslo
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
-14 srgbmmwmmm to say
-14 mlmivllmkv to school
-2 jrjiklylml to see
2 - to singapore
-33 malylmlmll to sleep
-5 mqlkmmmmml to solve
-28 lrlkmmmmmm to speak
0 lnkqmllmmm to start
-11 kflygmlmmk to stay
-1 ljkrmmmmmm to stop
7 lkykhmlmmm to talk
-9 gkdrkvohoy to the
-5 hdyiimlmml to think
21 - to travel
-3 klyelmkmmm to try
-3 mnjlrmlmmi to two
-20 kvjjmmmmmm to understand
-6 mqljkmkmmy to unsubscribe
19 - to visit
-13 mlmkvllmll to walk
-7 mulhmimmmm to watch
9 kklsmmmmmm to wear
-4 lpipljkmsl to work
-52 kykbkkllml to write
-14 iisidiymlg to you
-27 lqyfmlhmmm to>'ve
33 mmkkmllmmy to>-ing
23 mmmmmllmlv to>-ly
30 mainvyiklt to>-s
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
-4 mlmivllmkv to>SPAN
-1 rltgollmlj to>THIRD
7 lpipljkmsl to>WORK
-14 iisidiymlg to>YOU
0 lsjhmkvmml to>a
11 mqljmmlmmk to>add
-16 yldrmllkmm to>ask
29 jrqnqyjklh to>be
-11 liewllkmml to>bed
-9 miltmmmmmm to>buy
28 - to>cut
-18 leiykmimmk to>eat
12 onmkmmlmmm to>fix
3 ojkplllmmm to>get
-45 kaqyjkmlmk to>go
46 mqshkmkmml to>me
-7 lwlgmlmmmm to>pay
-6 mikrjklmvl to>run
-14 srgbmmwmmm to>say
-2 jrjiklylml to>see
-9 gkdrkvohoy to>the
-3 klyelmkmmm to>try
-3 mnjlrmlmmi to>two
-2 yyaaoaalst to>w
-12 mikullmmmm toast
-12 mikullmmmm toast $
-70 jgayidhikf today
-97 ijaxlgpilh today $
11 mlmpmlmmmm today i
24 - today is
7 mlsklmlmml together
5 mlsklmlmml together $
-4 lmmlnmmmml tokyo
-11 limgyiimlk told
-8 ljqhyiimll told me
2 - told my
56 - tom
-11 mmlltmmmmm tomatoes
-47 lesliirllk tomorrow
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
-8 mnllumllml top
-17 mnllumllml top ten
-17 mnllumllml top>ten
-4 mwmjljllmm topic
1 mkmlllxmmm touch
-22 mllonmlmml tough
10 - tournament
10 - tournament $
-27 lkmkiymlmk tower
-27 lkmkiymlmk tower $
18 mllmqlmlmm town
11 - town hall
0 mllmqlmlmm town in
-47 mmkqpljlmk traffic
-17 mmkrmlkmmm traffic $
-35 lajymikllh train
-11 mglsmmlmmm train $
-19 mjmqkmmmmm train leaves
-9 mgmmqlmmmh train to
38 - training
32 - training for
20 - trains
-32 mpmlmmmmmm transfer
-1 cylmmmlamm translate
38 - translator
45 - transplant
45 - transplant $
-10 mlevmlmmmm trapped
-10 mlevmlmmmm trapped $
23 mrmllolmll travel
6 - travel $
31 - treasurer
-27 mlklkowmmk tree
3 mlmmktmmml trees
3 mlmmktmmml trees $
-41 mnmlnklmml triangle
-41 momlklmmml triangle with
-43 pmyjijjlll tried
-18 mkwkmlmmlm tried it
-18 msjjmmmmmm tried restarting
-5 mjwglmlmmm tried that
11 jmmllmymmm trip
8 mnmmmmmmmm trip to
13 mtkjmllmmm trouble
8 - trouble sleeping
23 mqmimmmmmm trouble with
7 mvlimmmmmm truck
4 - truck for
5 tgyhmkakmk true
5 llyjjmakmk true $
56 - trust
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
7 mtlmlmlmml tuesday
3 mtlmlmlmml tuesday $
-9 pkmmmlmmlm turkey
0 mtgrlmjjmm turn
60 lhkummlmmm turned
33 - turned 0
-9 llmommlmmm turned out
8 - turning
8 - turning 0
0 mpllmmmmmm turns
-6 kvlmlllmmm tutor
14 mlkrkmhmml tv
15 mmlrkmimml tv $
-11 lllwmiklml twenty
-13 mlmpmmmmmm twenty $
-82 mxgipkklly twice
-32 mygiwllmmm twice $
2 - twice a
-36 mlmmllmmlt twice as
29 lllmmykmml twin
26 lllmmykmml twin $
62 - twins
48 - twins $
-9 fyaasjaruy two
18 lsspqkhilj two $
20 - two boys
7 - two cats
7 - two friends
-20 lhmsjqmmmj two hours
-20 mkmpmlmmmm two last
12 - two months
14 mwelmmmmmm two of
-2 mvmelmlkml two phones
-5 mnmlmmmmmm two plans
-7 mkmmnlmmmm two sisters
-35 millhnmmql two sons
-6 mpmkmlmmmm two variables
-2 mjikmmmymm two versions
25 - two weeks
4 mlmmmllmvl two years
-6 mlmlqmmmmm two>-ed
-68 hyaadnhxky two>-s
-20 mkmpmlmmmm two>DEICTIC
-23 mgllimmmqk two>KIN
-20 lhmsjqmmmj two>NOW
11 mkmmnmmmll two>PERSON
41 - two>PET
40 mlmmmllmvl two>SPAN
14 mwelmmmmmm two>of
18 mxjjqkmmml two>w
10 - type
10 - typewriters
-13 mkhumllmmm umbrella
-12 mlhumllmmm umbrella $
4 - un
1 mkmkqjmmlt uncle
-11 mlmkrkmmmm uncle claims
7 ldlmkqlrml under
-16 millmmlrml under 0
-5 mimsmjmmmm under the
-64 wsyakjiklm understand
-31 llxdlljmmm understand $
-5 lqtjlkmmmm understand the
8 - unemployed
26 mimllmmrmm units
27 - units $
12 mlmmommmmm university
2 - university $
16 - university in
-6 mqljkmkmmy unsubscribe
55 - until
12 - until 0000
1 cahypyqdkj up
-68 emvukipfli up $
-22 mmmnmlmmmm up a
5 mlmrmkmmmm up at
32 - up for
-14 lgklnyillk up in
26 - up my
-26 mfnvktlmmm up the
-3 mnhhplommi up to
13 - up we
33 - up with
26 - up>MY
-3 mlldtmsmml up>NOW
13 - up>WE
-22 mmmnmlmmmm up>a
5 mlmrmkmmmm up>at
32 - up>for
-14 lgklnyillk up>in
-26 mfnvktlmmm up>the
-3 mnhhplommi up>to
49 mkkojlllmu up>w
-18 qhmqkllmml update
-17 rhmskllmml update $
-10 mtkjllmmmm uploaded
13 - upset
31 - upstairs
19 jmrnnyoiic us
28 mlmjtmmmmm us $
-5 mqltjkilml us go
21 - us in
-1 mjmlmtjmmm us pretend
-11 mfmmmtlmml us say
40 kagpkkjymk use
0 mijqmllvmm use a
-17 lpjlmllmml use the
19 - use>-s
0 mijqmllvmm use>a
-17 lpjlmllmml use>the
21 malmkmkyml use>w
2 mlkqjmlmmy used
3 mllrmmmmmm used to
-14 moljjkwmmm user
-22 llmllkmmlw users
21 momlmmmmmm users $
20 mimmwlmmmm uses
8 - uses kotlin
20 mykimilmml using
-5 msllmkmmmm using the
11 mmmmkmmmmm usually
1 - utrecht
1 - utrecht $
-13 milllmmmmy value
-24 mqlkmlmmlm values
-24 mlmlmtlmkm vampire
-10 msklmmmmmm variable
-10 msklmmmmmm variable to
-6 mpmkmlmmmm variables
-6 mpmkmlmmmm variables x
23 - vegan
14 - vegan diet
11 - vegetable
11 - vegetarian
9 - vegetarian $
-20 mlmmpjmmml vermont
-23 lpuhmjlhmm version
-18 lpqimlljmm version $
-23 mggslmmymm versions
-22 mggulmmymm versions $
2 ljuomlkqmm very
25 mmmqllmmmm vet
14 - vet $
13 - vet is
13 - vet>AUX
10 mjmlslmmmm video
22 - video games
-27 mlmmkfmmsl vienna
-27 mlmmkfmmsl vienna and
11 - vietnam
11 - vietnam $
3 mmljtmmmmm view
3 mmljtmmmmm view was
-2 mjllvmmmml violin
-2 mjllvmmmml violin $
25 pkmmmlmmlm visa
19 - visit
3 - visit my
16 mlmmqkmmml visited
7 - visiting
-47 lwlgollmmk volcanoes
-47 lwlgollmmk volcanoes $
37 - volunteer
23 - volunteer at
-55 mlklmimmym w>"
15 mlmnitlmmm w>'s
-45 mgnumjlmmm w>'ve
-6 lkmlkvlmlj w>*
-5 mpaayohiky w>-ed
-8 yitayjiljy w>-ing
39 kkfyjlijml w>-ly
66 hyaaycadye w>-s
-82 hyfamnhusi w>0
31 mfllniwlmi w>AHEAD
18 mxacyyadcy w>AUX
-40 xyhacfaylf w>CHAT
38 lykasijkli w>CODE
52 - w>CONDITION
-8 wwuhsnbbuy w>DEICTIC
-24 jehgyvhjkh w>HOME
58 daeffyhjya w>I
5 vjnhkslmmm w>IF
58 lqmjkylmml w>KIN
12 lsjhpenlwy w>LASTING
-9 lqbtnjxylk w>LIKING
16 kjayrhnlml w>MOOD
-7 tyahbuhgpy w>MY
0 caaydafohu w>NOW
27 tolhlllkml w>ORDER
9 milqrkpmmk w>PERSON
8 lijgwylmml w>PET
24 ltlkvljjmh w>PLAY
-10 ljyklljlll w>PRAISE
11 kllmhrijvu w>SPAN
-4 mlyjjlhkml w>THANKS
-68 jsyawtifyh w>THIRD
-26 kcwqnralky w>WE
44 yyayllcksi w>WH
12 ktfvokjklj w>WORK
13 asnykapygy w>YOU
-30 wykcfyanfy w>a
9 lfhwnkipml w>all
-5 msamkitylk w>an
-86 feacaykljo w>and
-12 klevlmivmm w>any
52 llllpljlmy w>as
95 nmidyyfljc w>at
-10 oelnklivml w>be
-4 jrmlmlmmmm w>bio
42 lkeroukyll w>but
25 lpftfkhylj w>by
48 - w>cup
26 jlkvmkkmmm w>day
-24 pyahjayoyl w>for
-14 mnenmlymmm w>go
32 mlmomklmlm w>got
16 jagiywdjlb w>has
-7 kqgpxmklmm w>ice
9 caeyvlnaty w>in
-4 plmlomklml w>lie
-20 mlkdmkymmm w>lol
30 jycmhywajd w>me
6 mmmmnmmlml w>men
30 - w>new
24 mkqhimwlml w>no
-49 lgyakjilmm w>not
-5 pollmmlmml w>o
6 jcrlyxahfn w>of
3 mtludmljmm w>off
25 mmilkmylml w>old
-11 iatyqgmikf w>on
42 slmllmllmm w>or
-16 ucgllwvkli w>out
26 - w>owl
21 - w>run
4 mmmmmplmmm w>s
7 mqmkojmmml w>six
13 khmydgejkj w>so
-15 kqllsjlmmk w>tea
-17 msjplllmmm w>ten
-19 yuvadyayaa w>the
-13 ovboyhaaat w>to
-4 mmgtlllmmm w>too
15 - w>tv
-5 lynajhhlly w>two
-40 jahkmyrklo w>up
61 tyajyyayay w>w
9 mlkmrmmmmm w>war
29 mlrimlmmmm w>way
60 mmhmsmmmmm w>won
15 mklmmmlpmm w>yes
-49 qauuisjxjk wait
-13 umxfllelmm wait $
-28 lajylukykk wait for
-2 jlnllmummm wait to
-35 jadydkelmi waiting
-2 mmjsjmjmmm waiting $
-33 kaiyhlimmi waiting for
16 - waiting list
-13 mkmomlmmmm waiting room
-3 mllljvmmml wake
-3 mllljvmmml wake up
-22 milsttlmlk walk
-18 mjltnjklml walked
-15 mimqmmmmmm walking
18 lhmlgymlml walks
-5 mnmnjllmmm wall
-5 mnmnjllmmm wall $
41 - wallet
-37 oyacaakyhb want
22 mcivmkmymm want a
-24 kydplmlhmm want it
-14 mjygmmllmm want something
-24 kmtiljmmmm want the
-8 mtllmgmmlm want them
-30 uyalbhphjc want to
7 lohlmllxmm want you
-2 kkmhmmwmmm wanted
1 kkjkmmxmmm wanted to
-11 myjieljlll wants
-22 mwmjilllml wants a
17 mlmommlmmm wants to
-4 mlklwmllmm war
9 mlkmrmmmmm war $
83 - warehouse
-33 hajdyyrdxh was
0 lmqmmmmmmm was $
4 mmmmhlmlmx was 0
-12 kiqxaygmll was a
18 - was adopted
-10 llomiukmml was afraid
-10 kmgummkmmm was asleep
-5 mmlpmlmmmm was at
-28 mlmkmkllvk was born
15 - was broken
7 - was diagnosed
-13 mmmklpmmkm was flying
-9 mjmlpmmmll was founded
-11 lssdmkkmmm was hoping
-5 llnvlljlmm was in
-16 lmuammymmm was just
0 mmlommlmmm was late
3 - was little
38 - was my
0 mmblkmymmm was nice
2 - was nine
-2 mmnllmlmmm was not
-27 mlulkjmmlm was on
2 - was raised
-21 llaykkkmxl was so
41 - was stolen
44 - was suspended
6 - was ten
-12 mljknlmmll was the
-8 mmokmmmmmm was thinking
18 - was three
-5 mmimwmmmmm was told
5 - was two
-3 vkpjlkmmmm was wondering
16 - was young
52 mulhmimmmm watch
-2 mjmpmimmmm watch a
11 mcjuyklmmm watched
-54 mfknyllmmm watched a
22 - watched the
-41 lboyfkilll watching
-7 mgmtmlmmmm watching a
-7 mikwkllmmm watching the
-2 mllokmkmmm watching tv
-18 lykfpjkjmi water
10 mlllqmmmmm water $
-9 mkmktmllmj water boils
-44 ucypgjakli way
-33 ljylikakml way $
5 mlkqmmmmmm way back
-22 mklpllmmmm way home
1 wixhlmgmml way to
-22 mklpllmmmm way>HOME
1 wixhlmgmml way>to
5 mlkqmmmmmm way>w
-39 lnmkmlmlmh ways
-39 lnmkmlmlmh ways to
10 jdnvrarhhy we
-12 mjlpilnmmp we 'll
52 hhlwblglmy we 're
18 myjgekjmmg we 've
7 - we adopted
-9 mltkkmimml we can
10 - we do
-11 mmlqlmkmml we finally
25 - we foster
6 mllolmmmmm we got
-7 mlittlimlk we had
9 - we homeschool
28 mmkqlmjmml we just
-28 mjlkflymlh we last
-5 mjmmpmmmml we learned
-17 mlmjvkmmml we live
11 - we lost
-17 nujtemjlmh we need
13 - we never
-10 mljpilymmk we should
64 lklsmlmmmm wear
10 - wear hearing
-26 mhkvmllmmm wearing
-7 miktmmmmmm wearing a
13 nhfsxjmmmm weather
14 lhgqxkmmmm weather $
30 mjmjmllmmy website
11 - website for
46 - wedding
23 - wedding $
2 - wedding is
21 - wednesday
21 - wednesday $
1 ljhqpkvlll week
-2 lkiqqkslll week $
23 ulilkmpmml weekend
11 ulilkmpmml weekend $
19 mmmmmmlmmm weekends
18 mmmmmmlmmm weekends $
67 - weeks
42 - weeks $
3 - weeks and
1 - weeks in
14 momlmlmmmm weight
5 momlmlmmmm weight $
-2 mlrmimllmm weird
-1 lmdlllulmm welcome
1 qgaqdkyfmh well
-42 qiaqekyhmi well $
-4 mmlplmgmml well today
-23 gchyqnilkw went
4 - went bankrupt
-17 iklskrlllk went out
9 lilpljmmly went to
2 mmmfummmmm went up
-75 mhchyykllk were
-29 milloqmmml were an
18 - westerns
18 - westerns $
-53 mlmqlllmmm wet
-53 mlmqlllmmm wet $
-5 yhfkylkkml whales
9 yaylecqiii what
0 qkmllmlmmm what 're
-11 klkjlmpmmm what 's
-34 antwllxmmm what a
39 mmkmmmjmmm what about
-18 hpkqmmlmmm what can
0 ilmqmmlmmm what did
28 gnmlmmkmmm what do
-1 lulmlmmlmm what does
-16 jjvolljmkl what i
5 olmmmlmmlm what should
-23 ycljqklmml what the
-36 ykcrlmklmm what to
18 tfyalkemmm what you
59 - wheelchair
98 uqeywfakii when
27 - when he
49 jycplkmljl when i
19 llnommmmmm when it
3 - when my
26 - when people
-17 ijyislmmml when the
13 hhfywlglml when you
40 - whenever
40 - whenever i
-1 pyldjhimkv where
0 pmmlmmjmmm where 're
-2 nlmmmmmmmm where can
-15 jvmjmmmmlm where do
27 mjmmlkmmlw where i
-2 vlkllmijml which
-1 nllmmmlmmm which one
-9 mllsljmmlm while
-6 mmmnmkmmlm while i
-3 mmlkkylmkl whispered
20 fxiebxyklj who
-9 qrllhjmmlm who finds
-6 vllljmlmmm who is
-83 uaajyyyiga who=kin
-87 oaywrayyai who=none
1 apyyawyaya who=own
-15 mlluklkmmm whole
3 - whole family
-51 yrimiggklk why
-52 hymqlhjlmm why $
-1 oimmmmmmmm why does
-2 mlolmmkmmm why not
0 rlmllmmlml why the
14 miuojkmmrm wife
13 - wife $
4 mmkmmkmmrm wife and
1 - wife died
2 mklqmmmmmm wife is
-6 mlsklmmmmm wife says
-1 mlltflmmmm wifi
-10 mlltflmmmm wifi is
9 - wifi password
-24 eljylfmkml window
-22 mdlyljmkmm window $
-8 eslrmlmmmm window seat
9 nlmmmlmmmm wine
-33 llklijlkxu winter
-2 mmlmlkmmxl winter $
-45 knkbdxylmk wish
-11 lkgglylmmm wish i
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
16 mlmmmnmmmm with no
-41 momlklmmml with sides
-6 mlugmlkmmm with that
6 kawqicjyml with the
20 - with their
-14 lmrlmllmmm with this
-33 lrlkllmkmm with three
-30 mpmlllmmmj with two
3 - with us
-15 mllslmllml with work
16 llchjlylml with you
32 muarmkbyli without
5 - without my
-32 melfhymmll wizard
-4 mljtmkkmmm woke
-4 mljtmkkmmm woke up
1 mllmqmmmmm woman
-19 mlmlplmlmi women
26 ljhlyllmkl won
-8 mlmmslmmll won an
10 - won second
24 mkmlpmmmll won the
10 - won>NOW
-8 mlmmslmmll won>an
24 mkmlpmmmll won>the
-10 yiogkkhmmm wondering
0 ykkllkhmmm wondering if
82 - wood
-11 jsjktkkmml word
-5 lkomumlkml word $
-4 mrimlmmkmm word that
-32 lghhgliyli words
-32 lahkjmjymj words $
-26 josonjaiyg work
-36 lusqdkflll work $
-19 mlmjlrmmll work at
33 mmmqlmllml work for
15 - work in
-16 mljjwmmlml work pays
7 - work since
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
-11 msmklmmkmm write the
0 lyjaljllmy writing
7 lyjfllllml writing a
-32 mrmjmkmmml writing an
28 - writing my
8 mlmlqjmmmk written
29 mmmlnmmmml written in
-49 olyiaqidlh wrong
-7 pjyaftfeli wrong $
2 mhigphlyyl wrote
11 - wrote a
28 mmmmlmmmmm wrote the
-17 jyignjllmj x
-6 mpmkmlmmmm x and
-6 lyklpkmmml x is
-6 lyklpkmmml x>AUX
-6 mpmkmlmmmm x>and
-2 llwklljmll yeah
-2 mmplmmmmlm yeah i
59 lggkpqymkh year
32 miikqmymli year $
1 - year of
-4 mlmmmnmmmm year old
57 mkmlgllmvx years
46 - years $
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
8 mhgxrkllml yesterday $
17 - yesterday i
-18 lsbslmjmml yet
-18 lsbslmjmml yet $
3 - yoga
-70 yaiajtyaaa you
-1 gaqgmkygkc you $
-1 rlplllhmml you 'd
-3 loikilslmx you 'll
-52 rspaayyklf you 're
-14 ikrjxkplmg you 've
-9 lpilmlsmmm you a
-1 lleljlymmj you all
-18 lkikjuumkg you and
-16 kkiyhhhmmy you at
0 omlmlmkmml you been
34 jkalulymml you can
-1 vqrllhgmmm you could
-2 kmrmkmlmmm you did
-9 rllmkmkmml you do
-1 mmelkmsmmm you feel
11 mlwlllcmmv you for
-2 mmmlmnkmkl you from
-3 plrlymbjml you get
31 mcomlyjmml you give
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
-9 lmmlpmmmmk young
16 - young $
19 - younger
39 - youngest
39 - youngest of
-87 deyaawuyiy your
-6 mkyjmljlml your advice
-8 lgrillhmmj your answer
-12 lllmkkrmmj your family
-4 mkrjmkqmmj your help
0 mtpmmmlkmh your last
-17 mmkmjmilmy yours
37 - youth
14 - youth center
3 mmmmnmmmml zealand
3 mmmmnmmmml zealand $
-8 lnjlrmmmml zero
-8 lnjlrmmmml zero $
-1 mmmjmrmmlm zoo
-1 mmmjmrmmlm zoo $
-12 mmmmommmml zurich
-12 mmmmommmml zurich $
37 - é
"""
