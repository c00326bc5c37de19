"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
-19 -43,-30,-40,-26,-19,-39,-27,-47,-52,-26 (bias)
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
-2 llmmlnmmlm 'd buy
-1 mkollommll 'd go
-2 nyaikhjrlj 'd like
12 mgyjmmkmmm 'd love
32 mkskmllmmm 'd rather
-2 slollmkmml 'd recommend
-7 lkrjlkxmmm 'd say
-8 ghosihtahv 'll
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
-32 tabwauqbrm 'm
-22 mmlklmxmmm 'm $
34 mhmmmrmmmm 'm 0
-1 jalqjyolfj 'm a
-16 lhhymkjmmm 'm about
22 - 'm afraid
19 mlqdmmymmm 'm all
-22 mmmjmkmmsm 'm allergic
17 mjmlmymmmm 'm an
-35 hsglmgwmmm 'm at
-42 mldymkgmmm 'm back
-5 momlmmmmmm 'm buying
2 vvlcmkmmmm 'm calling
-1 mmtjmmklmm 'm confused
3 - 'm divorced
-3 lshpmhommm 'm doing
-22 mjjvmmjmmm 'm driving
-5 mklommlmmm 'm eating
-11 mmkkmllmum 'm engaged
-14 mmknmlkmlv 'm excited
-6 kljymlkmmm 'm exhausted
-18 lekymkkmml 'm feeling
-5 mlrhmllmmm 'm fine
6 mxmlmllllm 'm five
-41 mljqmlkmmm 'm free
50 - 'm from
-16 lkllmklmml 'm getting
-5 mlybmmimmm 'm glad
-49 ijoxleimml 'm going
26 jmejmmymmm 'm good
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
20 - 'm learning
-26 mjlkmkmmxm 'm leaving
23 - 'm left
35 - 'm left-handed
-18 mijjmmymmm 'm listening
-18 kyoalkkmki 'm looking
-17 lyldlkmmmm 'm making
-29 mmmkmjmmtm 'm moving
21 yhwdlkillm 'm not
-4 mljpmmlmmm 'm off
-15 mmkqmlimmm 'm okay
1 lphsmgkmml 'm on
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
19 - 'm saving
24 lmlummmmmm 'm scared
7 - 'm seeing
-8 mqmimmmmmm 'm setting
-18 mhmsmlmmmm 'm sitting
-16 ljqmmlfmmm 'm so
-6 mlpcmlxmmm 'm sorry
-17 lhkwmmlmmm 'm starving
-22 mjjsmmkmmm 'm staying
-3 kkjsmkemmm 'm still
-17 mlwhmljmmm 'm stuck
16 - 'm studying
-2 mlghmlymmm 'm sure
28 mgmsmmmmmm 'm taking
28 lhkilymmkl 'm the
21 mlvhmmlmmm 'm thinking
39 - 'm training
-13 iygiljjlkh 'm trying
-18 mykimilmml 'm using
-18 ldkvmlkmmm 'm waiting
-20 mimqmmmmmm 'm walking
-22 mdkxmllmmm 'm watching
-22 milpmmlmmm 'm wearing
-8 mtjlmmmmmm 'm working
1 - 'm worried
2 lxkcljlmmy 'm writing
-5 mklkmyhmmm 'm your
14 ieyomgbmlm 'm>-ed
-27 qyaofabjrn 'm>-ing
-21 mljvmlkmmm 'm>-ly
13 ylpcmnjmlm 'm>-s
34 mhmmmrmmmm 'm>0
0 mmkimilmym 'm>CONDITION
-10 mnglmjvmmm 'm>DEICTIC
-35 mmknmilmtm 'm>HOME
-13 ylllmjmmll 'm>I
3 - 'm>LASTING
-36 eeoqlfkkju 'm>MOOD
-13 kincmiwmmm 'm>NOW
-31 mhjtmlkmmm 'm>PLAY
8 mtjlmmmmmm 'm>WORK
-5 mklkmyhmmm 'm>YOU
-1 jalqjyolfj 'm>a
19 mlqdmmymmm 'm>all
17 mjmlmymmmm 'm>an
-35 hsglmgwmmm 'm>at
42 lojqmikmll 'm>in
21 yhwdlkillm 'm>not
-4 mljpmmlmmm 'm>off
1 lphsmgkmml 'm>on
-18 mlitmkkmmm 'm>out
-16 ljqmmlfmmm 'm>so
28 lhkilymmkl 'm>the
54 eqnyjyykjo 'm>w
23 xaloipnahv 're
10 tldjlmummm 're $
0 nqkmhtjmml 're a
24 - 're bad
-13 lljlvlllml 're berries
13 - 're both
9 lmfmlmymmm 're for
-9 mmmolmkmmm 're freezing
-10 mmmmpmmmmj 're from
35 - 're getting
20 mmljpmmmml 're going
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
26 qavyafvddn 's
9 lpllmmmmmm 's $
-9 shlhmjyllk 's a
-30 mljwjllmll 's been
-14 llvhlmjmmm 's fine
-1 mmhmpmkmmm 's funny
7 mmmolllmmm 's having
-16 mmmommlmmm 's home
-14 mmmpkklmmm 's in
-14 mlrllmlmlm 's like
11 mmnsllhmmm 's my
14 - 's name
-16 lmvmhmimlm 's not
-1 mmjkjmwlmm 's nothing
11 mlkujmlmml 's on
-8 mmlkllumlm 's one
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
5 - 's>CONDITION
-12 mlpilltmlm 's>DEICTIC
-16 mmmommlmmm 's>HOME
0 mlmliummmm 's>KIN
-14 mlrllmlmlm 's>LIKING
31 llrnkmemmm 's>MOOD
11 mmnsllhmmm 's>MY
-8 llykhmilmm 's>NOW
2 - 's>PLAY
-10 llvihmalml 's>PRAISE
-2 lmgllmymmm 's>WH
-9 shlhmjyllk 's>a
-14 mmmpkklmmm 's>in
-16 lmvmhmimlm 's>not
11 mlkujmlmml 's>on
-4 mlnmkmimmm 's>so
-7 nmklnmmmmm 's>the
0 gmhjkmymmm 's>up
26 jfrmyjclkx 's>w
-10 pyijefwbll 've
-36 pkmlllmmlt 've $
-5 kqmimllmli 've 0
30 yobsdayjtg 've a
-5 mrqfmmmmmm 've already
15 - 've always
-20 molmmllmmm 've an
2 mmmmmnkmml 've any
15 liroltjmml 've been
7 - 've children
-34 mnlmmmmmmm 've five
-15 lmjplklmml 've got
21 mlkpmmmmmm 've had
-9 mhwimmmmmm 've heard
-8 mjkpmmlmmm 've just
8 mklqmmmmmm 've lost
-45 mqlimmlmmm 've my
-3 mlrlmlmmlm 've never
-6 mijtmplmmm 've no
-22 khlwmmlmmm 've not
2 mllpmmmmmm 've run
-13 mnlkmqlmmm 've ten
-16 lssgkklmml 've the
-2 mojlmmmmmm 've this
-18 ltojomkmkk 've three
-3 mmgmmmymmm 've time
-23 hbluyiqllg 've to
-18 msjjmmmmmm 've tried
-14 ljkeiykmqh 've two
-4 rluklmgmml 've you
61 lynglkpmkk 've>-ed
7 iojtmmlmmm 've>-s
-5 kqmimllmli 've>0
25 - 've>CONDITION
-5 lyckmmmkmm 've>DEICTIC
7 - 've>KIN
12 mlrlmlmmlm 've>LASTING
-45 mqlimmlmmm 've>MY
-13 mpoimmlmmm 've>NOW
-4 rluklmgmml 've>YOU
30 yobsdayjtg 've>a
-20 molmmllmmm 've>an
2 mmmmmnkmml 've>any
-15 lmjplklmml 've>got
21 mlkpmmmmmm 've>had
-6 mijtmplmmm 've>no
-22 khlwmmlmmm 've>not
2 mllpmmmmmm 've>run
-13 mnlkmqlmmm 've>ten
-16 lssgkklmml 've>the
-23 hbluyiqllg 've>to
-14 ljkeiykmqh 've>two
37 hhygjvyljv 've>w
-6 lkmlkvlmlj *
-6 lkmlkvlmlj * $
-2 mkmmjmmmmy -ed>-ed
38 kwnaplilml -ed>-ing
39 mtlclmmmmy -ed>-s
13 mqkjimlrmu -ed>0
-7 mplimmmmmm -ed>CODE
18 - -ed>CONDITION
52 jwghypflkl -ed>DEICTIC
-14 mllqmlmmmm -ed>I
-22 mklljlxmmj -ed>LASTING
-9 lnoyliimjk -ed>MY
-7 msskilimmm -ed>NOW
10 - -ed>PLAY
34 - -ed>THIRD
-7 innrmmmmlm -ed>WH
-2 mjllmlvmmm -ed>YOU
54 lcwiydilmj -ed>a
-7 mthqlllmmm -ed>all
29 likumqlmml -ed>and
27 mjvdeyjmlh -ed>at
3 mionqllmml -ed>by
6 lfxlkljmlm -ed>for
-47 lkrjyjjjlj -ed>in
11 llskkjjmtl -ed>me
43 - -ed>of
-90 lkigvejkly -ed>on
7 lsjrljjmmm -ed>out
-4 tyalmifjii -ed>the
41 jngmklvmmx -ed>to
2 milyillmmk -ed>two
14 mmrllmmmmm -ed>up
-1 gsbpyydjjm -ed>w
-22 mrykikjlml -ing>-ed
1 mmlommmmlm -ing>-ly
37 ktlgyjdjmk -ing>-s
9 - -ing>0
6 - -ing>AHEAD
20 liivjrsmmi -ing>AUX
16 mommmmmjml -ing>CHAT
-19 lhmjlmmmmy -ing>CODE
43 - -ing>CONDITION
-40 uofuglglml -ing>DEICTIC
-7 vllmlmimmm -ing>HOME
16 lltjlyymkj -ing>I
0 ykkllkhmmm -ing>IF
27 - -ing>KIN
0 mmimwmmmmm -ing>LASTING
-4 mlmommlmmm -ing>MOOD
44 mhksvkjmmk -ing>MY
-9 yehtlmhmmm -ing>NOW
5 - -ing>PLAY
-12 molommlmmm -ing>PRAISE
4 - -ing>SPAN
5 - -ing>WE
-18 vkkpmmmmlm -ing>WH
-1 msjlmklmmm -ing>YOU
-1 iycundkllk -ing>a
39 lwlfmjlmml -ing>an
37 mlmlvlmmmm -ing>and
-33 lqjmjjkmml -ing>at
-5 mkhhmmymmm -ing>by
-36 hqovdhdljq -ing>for
-14 kokrgjjnlj -ing>in
-2 mmwlmmammm -ing>lol
-35 lkdplkymmm -ing>me
-27 llnnkpmmmm -ing>of
1 mimomlmmmm -ing>off
-43 lijvgkhmlx -ing>on
24 mkjwjmklmm -ing>out
-58 jymechhlwx -ing>the
11 oitifculqu -ing>to
-2 mllokmkmmm -ing>tv
1 mllsmkkmml -ing>up
22 maqylmjlhq -ing>w
-16 mkhumlkmmm -ly>-ed
-13 mjjylmhlmm -ly>AHEAD
0 llymjljmml -ly>AUX
-14 lljqkjkmxl -ly>DEICTIC
4 - -ly>LASTING
-6 mkqlmmmmmm -ly>LIKING
22 - -ly>MOOD
-7 mmkplmmmmm -ly>NOW
-3 llukmmlmlm -ly>WH
55 kitnetglmy -ly>w
-11 ljplolrmlk -s>'ve
-2 msjellfkmy -s>-ed
27 myjgklkgml -s>-ing
-51 mykculilmy -s>-ly
-15 wtleredytc -s>-s
13 mnmldhmkmy -s>0
-12 mqlkmmmmmm -s>AHEAD
-21 jaagyaaakv -s>AUX
-7 nsljmmmmmm -s>CODE
0 oexmyfgkij -s>DEICTIC
-17 mlmimymlml -s>HOME
-23 lhihbakmyk -s>I
23 mlelylolml -s>LASTING
20 llxlhmplmk -s>LIKING
-6 mosjlmjmmk -s>MOOD
23 opjijjlmuy -s>MY
0 mlmnmmmmmm -s>NOW
-1 mlslimhlmm -s>PRAISE
11 - -s>THIRD
-8 mlmlvllmmk -s>WE
-17 ykbiojemkv -s>WH
12 mjtkkmlmmm -s>WORK
-15 rlgktlqlmk -s>YOU
-40 iyqaodeilf -s>a
-10 mllpmmlmml -s>all
2 mlmirmmmmm -s>an
-10 ieihgygiky -s>and
-17 mlmmllmmlt -s>as
-8 vhiktjvkmi -s>at
-14 mvljlmmmmm -s>by
-30 xvihkhnvlf -s>for
-11 mklkslmlmm -s>has
-20 xsjoihjkvg -s>in
64 mkykillmll -s>me
-37 tkqavlikjt -s>of
-16 mljjwmmlml -s>off
71 lykkeklmml -s>on
12 - -s>out
-4 mlnnkmkmmm -s>so
39 jakayyjkis -s>the
-1 hyqjfrlhla -s>to
3 mnmlmmmmmm -s>too
-1 mkklsmmmml -s>two
9 mimmsmmmmi -s>up
-1 vybaydayfa -s>w
-6 mpmkmlmmmm -s>x
28 ayaaapaoky 0
14 hnibmyhhgs 0 $
28 lflpnhlllp 0 0
14 - 0 0000
7 - 0 a
-8 inmmmmmmmm 0 addresses
-24 mtlhkmlmlk 0 and
-10 kqmlmjmmml 0 apples
2 - 0 birch
-21 mnllhlmlmx 0 but
-14 mimrrmllmj 0 degrees
2 - 0 dogs
5 mlmlmolmlk 0 dollars
23 - 0 employees
2 mmmlgllmmv 0 euros
39 - 0 for
-21 mjmmmlmmls 0 i
2 mlmvjmlmml 0 in
12 mkmmkkmmwm 0 kilos
-1 mlmmpmlmml 0 mg
2 momjmmmmmm 0 minutes
18 - 0 next
0 mrmimlmmml 0 of
38 - 0 okay
9 - 0 on
-15 mimnmnlmlk 0 percent
7 - 0 rd
-25 momlmmmmmm 0 rows
59 - 0 th
-21 mqljmlmmmm 0 when
-31 liihhllymi 0 words
4 - 0 year
5 - 0 years
21 lckexoigiv 0000
42 lklgvkkhls 0000 $
-11 mjmlomlmml 0000 a
-19 mnmllpmmlm 0000 and
-37 esjgffijuy 0>-s
28 lflpnhlllp 0>0
18 - 0>AHEAD
-31 liihhllymi 0>CHAT
27 - 0>DEICTIC
-21 mjmmmlmmls 0>I
38 - 0>MOOD
14 mwlhkllmml 0>NOW
2 - 0>PET
10 - 0>SPAN
-23 jtljmkmmml 0>WH
7 - 0>a
-24 mtlhkmlmlk 0>and
-21 mnllhlmlmx 0>but
39 - 0>for
2 mlmvjmlmml 0>in
-1 mlmmpmlmml 0>mg
0 mrmimlmmml 0>of
9 - 0>on
7 - 0>rd
59 - 0>th
-33 lnjqomkkkc 0>w
-3 lyfnkmiilk 1.AHEAD
-6 yomaadfujd 1.AUX
-54 kajihijuiy 1.CHAT
-38 lhljqglgky 1.CODE
31 - 1.CONDITION
-45 auykoanbde 1.DEICTIC
30 - 1.HOME
52 ayyycachaa 1.I
-60 kpeeoyelee 1.IF
-3 llkjrlvlml 1.KIN
5 jjmgjryjmg 1.LASTING
-19 lldktlyjmk 1.LIKING
-19 nyyicgaekg 1.MODAL
-15 litigktgke 1.MOOD
27 ayhyhkfpka 1.MY
8 jitvhkpkkj 1.NOW
1 mllltlimml 1.PERSON
-4 llljtklmml 1.PET
16 mvlmpmjjml 1.PLAY
-15 hhyaekbhje 1.PRAISE
-49 lkmlklllmv 1.SPAN
-25 kjauckyilo 1.THANKS
11 cdfynyahye 1.THIRD
21 dtsvqafjji 1.WE
-25 yabaadmfjd 1.WH
20 lmjkymkmmm 1.WORK
-5 uwyacpajlt 1.YOU
-2 rmmmlmhmml 12-:'ve you w
-8 mlmmnllmmm 12-:a colleague w
-9 kllmqmlmml 12-:a good w
-24 lkjktgmmrl 12-:according to the
1 mmmlmslmlm 12-:as a w
-2 mkmllslmjl 12-:as the w
19 - 12-:being a w
-2 pillmlmmlm 12-:can i w
-3 hlupkmlkml 12-:can not w
15 ltlllmjmml 12-:can you w
-7 gqmllllmml 12-:could you w
-13 mrmllmjkmm 12-:create a w
36 daglkmywmm 12-:do not w
-8 rlmklmllmm 12-:do we w
-4 sllllmikml 12-:do you w
1 mmmqlmllml 12-:done with w
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
36 keyhmgallm 12-:i 'm -ed
-32 qyaofaajho 12-:i 'm -ing
-36 mljvmlkmmm 12-:i 'm -ly
-22 ylogmljmmm 12-:i 'm -s
35 - 12-:i 'm 0
32 lgnwllrmmm 12-:i 'm a
-15 mlqdmmymmm 12-:i 'm all
12 mjmlmymmmm 12-:i 'm an
-35 hsglmgwmmm 12-:i 'm at
-1 lojqmikmll 12-:i 'm in
21 yhwdlkillm 12-:i 'm not
-4 mljpmmlmmm 12-:i 'm off
1 lphsmgkmml 12-:i 'm on
-18 mlitmkkmmm 12-:i 'm out
-16 ljqmmlfmmm 12-:i 'm so
47 mjkjlymmmm 12-:i 'm the
-14 aamliyyjkh 12-:i 'm w
84 mvjhmmmmmm 12-:i 've -ed
0 hrgsmllmmm 12-:i 've -s
-26 ksmimjmmmk 12-:i 've 0
-4 ywedjbjklk 12-:i 've a
-20 molmmllmmm 12-:i 've an
-15 lmjplklmml 12-:i 've got
21 mlkpmmmmmm 12-:i 've had
-24 mijummlmmm 12-:i 've no
-23 khlwmmlmmm 12-:i 've not
2 mllpmmmmmm 12-:i 've run
-13 mpllmmmmmm 12-:i 've ten
-15 mfunllmmmm 12-:i 've the
-46 jaovjksmlk 12-:i 've to
1 lilimvlmml 12-:i 've two
27 kurjkgilll 12-:i 've w
-17 mujiljmmmm 12-:i added the
2 - 12-:i adopted a
-7 mlskmljmmm 12-:i agree w
4 - 12-:i also -ed
-24 mmlltmmmmm 12-:i always w
-4 mktkmklmmm 12-:i appreciate w
-8 mivhlmlmmm 12-:i asked for
-30 mkqpmlmmlm 12-:i asked my
-11 mlismmlmmm 12-:i ate too
19 - 12-:i believe in
-21 mjplslmmmm 12-:i believe w
7 - 12-:i broke up
-10 mhkullmmmm 12-:i burned the
12 jiaxjkykmm 12-:i can not
-4 ljsjmmlmmm 12-:i can see
-20 lkyolkhmmm 12-:i can w
-13 mlmlmqmmmm 12-:i carry a
42 - 12-:i changed -s
8 - 12-:i changed my
5 - 12-:i closed my
-1 mmipmmlmmm 12-:i could not
14 llqmmmmmmm 12-:i could w
-16 mklsllmmmm 12-:i cut my
-12 lmtgmmlmmm 12-:i did not
-7 vgyahjkxlm 12-:i do not
16 - 12-:i do w
-8 mhlkmqmmmm 12-:i draw my
9 - 12-:i drive a
19 - 12-:i dropped out
5 - 12-:i eat w
-12 mkshmmlmmm 12-:i expected -ing
-22 mmgqmmmmmm 12-:i feel -ly
-1 mmxemllmmm 12-:i feel a
-7 mmgommmmmm 12-:i feel so
-2 liaykjglmm 12-:i feel w
-6 mmhpmmmmmm 12-:i felt so
19 - 12-:i finished the
-23 mlismllmmm 12-:i forgot my
-11 kkltmmmmmm 12-:i forgot w
10 - 12-:i get -s
27 lmtjmmkmmm 12-:i get w
12 - 12-:i go by
22 - 12-:i go to
7 mlmnmmmmmm 12-:i got -ed
-19 lrkqkhmmmm 12-:i got a
10 molmmmmmmm 12-:i got an
-6 mjudmmlmmm 12-:i got it
21 - 12-:i got my
-7 mkksmlmmmm 12-:i got the
17 mjkqmlkmmm 12-:i got w
-14 mlenmlymmm 12-:i gotta go
-3 mjgslplmmm 12-:i had a
1 - 12-:i had my
-4 mmokmmmmmm 12-:i had not
5 mlmnmlmmmm 12-:i had to
-10 mlirmllmmm 12-:i had w
2 mjpmmmmlmm 12-:i hate -s
20 - 12-:i hate w
18 lkfjykmmmm 12-:i heard w
17 - 12-:i hope to
-10 llgkllxmmm 12-:i hope you
8 - 12-:i hurt my
1 - 12-:i inherited my
-21 mulkmlmmmm 12-:i invest 0
-3 khnillummm 12-:i just -ed
0 mmlmmmmmmm 12-:i just got
-24 mlkomllmmm 12-:i just had
-10 wuenlljlmm 12-:i just w
11 monkmlmmmm 12-:i keep -ing
-9 mkkumlmmmm 12-:i keep w
-5 mkolmmlmmm 12-:i knew it
-17 flvjmllmmm 12-:i know w
1 mlksmlmmmm 12-:i left the
25 - 12-:i like -s
-2 lmmmmmkmmm 12-:i like how
18 - 12-:i like my
-30 ljvhllllmm 12-:i like the
-49 lkrjmmhlmm 12-:i like w
5 - 12-:i live in
5 - 12-:i live w
0 mmlrmlmmmm 12-:i lost my
28 - 12-:i love -ing
-1 mlolmmkmmm 12-:i love -s
-15 llsjmmlmmm 12-:i love how
-11 mlommmimmm 12-:i love it
-7 mkrlmmlmmm 12-:i love the
10 mmpmmmilmm 12-:i love w
-14 mmalmmymmm 12-:i love you
31 - 12-:i made it
-24 mlgtmllmmm 12-:i made too
8 - 12-:i make w
-12 livkljmmmm 12-:i meant the
1 - 12-:i met my
6 - 12-:i miss my
27 mtjjmmmmmm 12-:i need -s
-2 mtkkmmmimm 12-:i need 0
-9 jrgsgbkhll 12-:i need a
-3 mvlfmmlkmm 12-:i need an
-18 lyljkjmkmm 12-:i need the
-19 uglojikllk 12-:i need to
5 lduukjliml 12-:i need w
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
18 - 12-:i passed the
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
-9 msklmmmmmm 12-:i set the
12 - 12-:i sing in
15 - 12-:i skip w
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
21 - 12-:i take the
1 - 12-:i teach w
1 kliwjjlllm 12-:i think i
-5 slckwmmmmm 12-:i think it
17 - 12-:i think of
-4 mmtelmmmmm 12-:i think so
-12 tkijvimlmm 12-:i think the
-2 kkyheklmmm 12-:i think w
-14 mlnrkmmmmm 12-:i think we
-4 klwjklhmmm 12-:i think you
2 - 12-:i told my
-5 mllqmlmmmm 12-:i took a
16 - 12-:i took up
-4 mhpskllmmm 12-:i tried w
7 - 12-:i turned w
6 - 12-:i used to
1 - 12-:i volunteer at
-14 mjygmmllmm 12-:i want -ing
-7 mcivmkmymm 12-:i want a
-12 myfklmmhmm 12-:i want it
-21 kmtiljmmmm 12-:i want the
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
-52 mfknyllmmm 12-:i watched a
11 - 12-:i watched the
39 - 12-:i watched w
10 - 12-:i wear -ing
5 mjlqllmmml 12-:i went to
5 - 12-:i went w
-10 lkgglylmmm 12-:i wish i
-13 ljvjlhsmmm 12-:i wish you
2 mlmrmkmmmm 12-:i woke up
2 - 12-:i work in
2 - 12-:i work w
-15 mkokmvlmmm 12-:i would 've
12 srmglklwml 12-:i would w
11 - 12-:i wrote a
-2 lmlllpmmkm 12-:if i had
-6 nlllkqlmlk 12-:if i w
-2 lmmmkommlm 12-:if i was
4 mmmkmommlm 12-:in a w
-15 limheyllik 12-:in my w
60 lrljkwmkll 12-:in the w
-3 lrlkkomlkl 12-:in this w
-1 nlmmlmmmmm 12-:is it w
9 mkmmmmmmmm 12-:is there a
-3 lljpgmulmm 12-:it 's -ing
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
-15 lmkijsrjlk 12-:let us w
-22 lmllsmkmml 12-:life is w
0 lelllmkwmm 12-:make it w
8 - 12-:me and my
-19 mimrlklmmm 12-:my battery is
14 - 12-:my best w
17 - 12-:my blood w
4 mmlommmmmm 12-:my boss is
-30 mkmmlklmxm 12-:my boss w
-8 mmmnmlmmmm 12-:my brother is
-7 mlmpllmmmm 12-:my cat w
-11 mhmhlxmmmm 12-:my character is
-9 mjmiksmmmm 12-:my character w
-21 mollmlmmml 12-:my code -s
-14 mlmomklmlm 12-:my coffee got
12 mmmnmmmmmm 12-:my coffee is
5 - 12-:my company -s
8 - 12-:my daughter -s
-21 mmlpllmmmm 12-:my daughter is
9 - 12-:my doctor w
-13 mlmommlmmm 12-:my dog -s
1 mlmnmkmmmm 12-:my dog is
-13 mxmgkkmmml 12-:my essay is
12 - 12-:my ex -s
11 mlmplmkmmm 12-:my eyes 're
2 - 12-:my family is
9 mkyljmmmmm 12-:my favorite w
-20 mnjjjklymm 12-:my first w
-11 mkmpmklmmm 12-:my food is
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
-14 lrmmlllmmm 12-:my internet is
-11 mlmomlmmmm 12-:my kid is
-20 mkmdkylmmm 12-:my kingdom is
9 - 12-:my knees w
-3 mjmqlkmmmm 12-:my laptop is
-6 mpmklmlmmm 12-:my loop -s
12 - 12-:my mom -s
-25 mllomllmmm 12-:my mom is
-6 mjmklqlmll 12-:my name is
6 mlmommlmmm 12-:my neighbor is
-3 mlmommlmmm 12-:my neighbour is
-17 mkmolllmmm 12-:my nose is
26 - 12-:my old w
4 kqmmmmmmlm 12-:my order w
2 mjmqllmmmm 12-:my phone is
27 - 12-:my phone w
22 - 12-:my plan is
8 - 12-:my policy w
-29 mqljrllmmm 12-:my professor -s
-7 mpmklmlmmm 12-:my query -s
0 mqklmlmlmm 12-:my question is
-6 mjmrlljmmm 12-:my screen w
-4 molllmmmmm 12-:my script -s
10 - 12-:my shift -s
6 mlmplmlmmm 12-:my shoes 're
-15 mmmnmlmmmm 12-:my sister is
-25 mmklmlmmsm 12-:my sister w
4 - 12-:my son -s
-14 mmlnmmmmmm 12-:my son is
7 - 12-:my son was
-15 mkmcmymmmm 12-:my spaceship is
-17 mkmpmllmmm 12-:my stomach is
-9 mkmqlklmmm 12-:my taxi is
-26 mvjjnllmml 12-:my teacher -s
8 - 12-:my team -s
10 - 12-:my therapist -s
-10 mlmkrkmmmm 12-:my uncle -s
21 mnmlmmmmmm 12-:my website -s
-9 mlwjkmmmlm 12-:my wife -s
6 - 12-:my wife and
-13 mklqmmmmmm 12-:my wife is
4 - 12-:one of my
7 mmmolllmmm 12-:she 's -ing
15 mmlnlmmmmm 12-:she 's on
6 - 12-:she 's w
16 mmmpjlmmmm 12-:she is -ing
14 olmmmmmmmm 12-:should i w
-2 lmfjvmjlml 12-:some people w
-1 mjlmmplmlj 12-:suppose i 've
-1 mmvllldmmv 12-:thank you for
-1 mmslkmjmmm 12-:that 's a
-1 mmqmkmlmlm 12-:that 's not
0 mmpklmkmmm 12-:that 's so
14 llfihlvmkl 12-:that 's w
0 mmpmkmlmml 12-:that would be
-1 mrkmllmkml 12-:the answer w
-8 lllrjlmmmm 12-:the baby is
-2 lllqimmmmm 12-:the bus is
-23 mlllrkmmml 12-:the capital of
-22 milltmmmml 12-:the company -ed
13 - 12-:the company i
2 mlmpjkmmmm 12-:the dog is
-19 mllthllmmm 12-:the kids 're
17 - 12-:the kids w
2 mkmlpkmmmk 12-:the new w
4 mmmojmmmmm 12-:the shop is
-12 mlmfvmmlml 12-:the stock w
-6 mkmmtkmmmm 12-:the sun is
1 lkkktllmml 12-:there 're w
3 mmlplmjmmm 12-:there 's -ing
15 mlmvhllmmm 12-:there 's a
-1 lmlqfmlmmm 12-:they 're -ing
-5 lmklsmlmmm 12-:they say w
-1 lmplkmlmmm 12-:this is not
-10 mkmktmllmj 12-:water boils at
-7 mlokjlummh 12-:we 'll w
25 iflukmlmmt 12-:we 're -ing
48 - 12-:we 're -s
-22 mllpkmmmml 12-:we 're in
-28 mtkojhlmmj 12-:we 're w
1 momljlmmmk 12-:we 've a
-4 mpkllmmmml 12-:we 've the
-6 mrllkllmmj 12-:we 've two
-13 mvljjmlmmm 12-:we 've w
2 - 12-:we adopted a
10 - 12-:we do not
-24 mlivkmjmml 12-:we had w
9 - 12-:we homeschool our
8 mmlpmmkmmm 12-:we just -ed
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
5 pydkljkklk 1234:i 'd like to
-2 mgyjmmkmmm 1234:i 'd love to
-11 mmpkmmlmmm 1234:i 'd rather not
-3 mjjwmlmmmm 1234:i 'll 've a
-9 mlukmllmmm 1234:i 'll ask my
8 - 1234:i 'll be in
-3 mkgumlmmmm 1234:i 'll bring the
-1 mipkmmmmmm 1234:i 'll give it
0 mkthmmmlmm 1234:i 'll go with
-1 mmqlmmmmmm 1234:i 'll keep that
-1 mlscmmmmmm 1234:i 'll read it
-3 mtnimlmmmm 1234:i 'll take the
-1 mlojmmmmmm 1234:i 'll think about
0 mlolmmlmmm 1234:i 'll try that
-2 lkujmmlmmm 1234:i 'll try to
10 - 1234:i 'm 0 and
5 - 1234:i 'm a beginner
1 mmrkmllmmm 1234:i 'm a big
-27 mlilmkwmmm 1234:i 'm a bit
-32 mkmlmqlmmm 1234:i 'm a detective
8 mlrlmkmmmm 1234:i 'm a huge
2 - 1234:i 'm a vegetarian
-35 lhhymkjmmm 1234:i 'm about to
21 - 1234:i 'm afraid of
10 - 1234:i 'm allergic to
25 - 1234:i 'm an introvert
4 - 1234:i 'm an only
-18 mjmrmllmmm 1234:i 'm at a
-20 mllqmlkmmm 1234:i 'm at my
30 hxlimklmmm 1234:i 'm at the
-5 momlmmmmmm 1234:i 'm buying a
13 msmhmlmmmm 1234:i 'm calling about
-3 wkljmmmmmm 1234:i 'm calling to
-1 mmtjmmklmm 1234:i 'm confused by
1 mtmlmjmmmm 1234:i 'm doing a
-8 mhlsmklmmm 1234:i 'm feeling a
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
23 - 1234:i 'm left handed
-8 lyhalkkmmj 1234:i 'm looking for
-23 mvmflkmmmm 1234:i 'm making a
-30 llugmmlmmm 1234:i 'm not convinced
-4 mmlpmmmmmm 1234:i 'm not in
-23 ykqgmklmmm 1234:i 'm not sure
-27 mljpmmlmmm 1234:i 'm off to
-17 mlmomlmmmm 1234:i 'm on a
-35 mglwmkmmmm 1234:i 'm on hold
-40 mklommlmmm 1234:i 'm on my
1 - 1234:i 'm on parental
1 mwmdmmmmmm 1234:i 'm on step
33 lmlomklmmm 1234:i 'm on the
-10 mljrmlkmmm 1234:i 'm out of
19 - 1234:i 'm preparing for
-5 mmtjmlhmmm 1234:i 'm proud of
16 - 1234:i 'm really into
-13 mllommlmmm 1234:i 'm running late
19 - 1234:i 'm saving up
15 - 1234:i 'm scared of
-8 mqmimmmmmm 1234:i 'm setting up
-18 mhmsmlmmmm 1234:i 'm sitting in
-4 mmmemmrmmm 1234:i 'm sorry i
1 mlmmmmmmmm 1234:i 'm staying in
-27 mmjommlmmm 1234:i 'm still at
-1 mmkpmlkmmm 1234:i 'm still in
-16 mmkrmlkmmm 1234:i 'm stuck in
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
-31 mrmjmkmmml 1234:i 'm writing an
24 - 1234:i 'm writing my
-10 kqmlmjmmml 1234:i 've 0 apples
-11 mpmkmmmmmm 1234:i 've a 0
2 iommmlmmmm 1234:i 've a list
13 mjmpmmmmmm 1234:i 've a meeting
23 - 1234:i 've a standing
-5 mrqfmmmmmm 1234:i 've already tried
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
5 mklqmmmmmm 1234:i 've lost my
12 - 1234:i 've never been
5 mlipmmmmmm 1234:i 've not finished
-4 mlujmmmmmm 1234:i 've not had
-9 mljpmmlmmm 1234:i 've not slept
-13 mpllmmmmmm 1234:i 've ten minutes
-7 mfyimmmmmm 1234:i 've the same
-1 mlilmmvmmm 1234:i 've to go
-4 mjmrmmmmmm 1234:i 've to hang
-7 mlmpmlmmmm 1234:i 've to pick
-21 milsmmlmmm 1234:i 've to run
-24 lwmelmmmmm 1234:i 've to write
-18 msjjmmmmmm 1234:i 've tried restarting
-6 mpmkmlmmmm 1234:i 've two variables
-4 mktkmklmmm 1234:i appreciate your help
-11 mlismmlmmm 1234:i ate too much
7 - 1234:i broke up with
18 - 1234:i can not 've
-5 mmrjmmkmmm 1234:i can not believe
25 - 1234:i can not concentrate
7 - 1234:i can not drive
21 - 1234:i can not eat
-40 mlbymmhlmm 1234:i can not find
-6 mmxgmmllmm 1234:i can not open
-9 mmuemmkmmm 1234:i can not see
12 mmgpmmjmmm 1234:i can not sleep
33 - 1234:i can not stand
-5 mmeummmmmm 1234:i can not stop
56 - 1234:i can not swim
-2 mmnkmmlmmm 1234:i can see that
-16 mklsllmmmm 1234:i cut my finger
14 mmgmmmymmm 1234:i do not 've
-8 mmolmmllmm 1234:i do not agree
18 - 1234:i do not believe
-5 mmplmmkmmm 1234:i do not care
22 - 1234:i do not eat
-10 lmqlmmllmm 1234:i do not get
-20 wlijmmllmm 1234:i do not know
20 klqlmmlfmm 1234:i do not like
-6 llmmlmmwmm 1234:i do not need
-17 jlsllmklmm 1234:i do not see
-20 iluklllkmm 1234:i do not think
21 - 1234:i do not trust
-8 ylkmmmllmm 1234:i do not understand
-9 lmemmmlymm 1234:i do not want
-8 mhlkmqmmmm 1234:i draw my sword
19 - 1234:i dropped out of
-10 mljpmlmmmm 1234:i feel like i
-6 mmkrmmmmmm 1234:i feel like nobody
-10 mlkpmllmmm 1234:i forgot my umbrella
20 - 1234:i go to bed
-1 molmmmmmmm 1234:i got an email
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
25 - 1234:i want a divorce
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
26 - 1234:i want to quit
-12 mpljmlmmmm 1234:i want to return
38 - 1234:i want to run
-6 lsllmmllmm 1234:i want to see
-27 mnmlmmlmmm 1234:i want to write
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
-21 mkmpmlmmmm 1234:i went to bed
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
2 - 1234:my best friend moved
-9 mjmiksmmmm 1234:my character grew up
-14 mlmomklmlm 1234:my coffee got cold
9 - 1234:my doctor told me
5 - 1234:my goal is to
-9 mmmolmkmmm 1234:my hands 're freezing
28 - 1234:my laptop is a
-25 mllomllmmm 1234:my mom is calling
-17 mkmolllmmm 1234:my nose is running
22 - 1234:my plan is the
8 - 1234:my policy number is
0 mqklmlmlmm 1234:my question is about
-4 molllmmmmm 1234:my script stops after
10 - 1234:my shift starts at
3 - 1234:my son wants to
-17 mkmpmllmmm 1234:my stomach is growling
8 - 1234:my team uses kotlin
6 - 1234:my wife and i
-4 mlmvhllmmm 1234:there 's a spider
-10 mkmktmllmj 1234:water boils at 0
-28 mllpkmmmml 1234:we 're in the
-3 nmmmmmlmmm 1234:what 's a good
-4 mlmmmmkmmm 1234:what do you do
-1 nmmmmlmmmm 1234:what should i do
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
-4 myhhllmlmm 123:i 'll take
-1 mlojmmmmmm 123:i 'll think
-2 lkwimllmmm 123:i 'll try
35 - 123:i 'm 0
32 lgnwllrmmm 123:i 'm a
-16 lhhymkjmmm 123:i 'm about
21 - 123:i 'm afraid
-15 mlqdmmymmm 123:i 'm all
10 - 123:i 'm allergic
12 mjmlmymmmm 123:i 'm an
-35 hsglmgwmmm 123:i 'm at
-42 mldymkgmmm 123:i 'm back
-5 momlmmmmmm 123:i 'm buying
2 vvlcmkmmmm 123:i 'm calling
-1 mmtjmmklmm 123:i 'm confused
-8 lshpmhommm 123:i 'm doing
-22 mjjvmmjmmm 123:i 'm driving
-5 mklommlmmm 123:i 'm eating
-18 lekymkkmml 123:i 'm feeling
-5 mlrhmllmmm 123:i 'm fine
-41 mljqmlkmmm 123:i 'm free
19 - 123:i 'm from
-16 lkllmklmml 123:i 'm getting
-5 mlybmmimmm 123:i 'm glad
-28 jkqulfimml 123:i 'm going
26 jmejmmymmm 123:i 'm good
-4 jmgtmmlmmm 123:i 'm great
0 mmlnmllmmm 123:i 'm half
22 lkvnmlkmmm 123:i 'm happy
-24 lxihmljmmm 123:i 'm having
-19 mklqmmlmmm 123:i 'm heading
-5 mlhmmlvmmm 123:i 'm here
-7 mmkpmllmmm 123:i 'm home
-12 mlfwmkhmmm 123:i 'm hungry
-1 lojqmikmll 123:i 'm in
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
-7 mmlommimmm 123:i 'm okay
1 lphsmgkmml 123:i 'm on
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
19 - 123:i 'm saving
23 lmlummmmmm 123:i 'm scared
7 - 123:i 'm seeing
-8 mqmimmmmmm 123:i 'm setting
-18 mhmsmlmmmm 123:i 'm sitting
-16 ljqmmlfmmm 123:i 'm so
-6 mlpcmlxmmm 123:i 'm sorry
-17 lhkwmmlmmm 123:i 'm starving
-22 mjjsmmkmmm 123:i 'm staying
-3 kkjsmkemmm 123:i 'm still
-17 mlwhmljmmm 123:i 'm stuck
16 - 123:i 'm studying
-2 mlghmlymmm 123:i 'm sure
28 mgmsmmmmmm 123:i 'm taking
47 mjkjlymmmm 123:i 'm the
21 mlvhmmlmmm 123:i 'm thinking
39 - 123:i 'm training
0 iyheljjllh 123:i 'm trying
-18 mykimilmml 123:i 'm using
-18 ldkvmlkmmm 123:i 'm waiting
-20 mimqmmmmmm 123:i 'm walking
-22 mdkxmllmmm 123:i 'm watching
-22 milpmmlmmm 123:i 'm wearing
-8 mtjlmmmmmm 123:i 'm working
1 - 123:i 'm worried
2 lxkcljlmmy 123:i 'm writing
-4 mklkmxjmmm 123:i 'm your
-26 ksmimjmmmk 123:i 've 0
-4 ywedjbjklk 123:i 've a
-5 mrqfmmmmmm 123:i 've already
15 - 123:i 've always
-20 molmmllmmm 123:i 've an
22 llkqmklmmm 123:i 've been
-34 mnlmmmmmmm 123:i 've five
-15 lmjplklmml 123:i 've got
21 mlkpmmmmmm 123:i 've had
-9 mhwimmmmmm 123:i 've heard
-8 mjkpmmlmmm 123:i 've just
8 mklqmmmmmm 123:i 've lost
6 mlplmmmmmm 123:i 've never
-24 mijummlmmm 123:i 've no
-23 khlwmmlmmm 123:i 've not
2 mllpmmmmmm 123:i 've run
-13 mpllmmmmmm 123:i 've ten
-15 mfunllmmmm 123:i 've the
-2 mojlmmmmmm 123:i 've this
-46 jaovjksmlk 123:i 've to
-18 msjjmmmmmm 123:i 've tried
1 lilimvlmml 123:i 've two
-17 mujiljmmmm 123:i added the
2 - 123:i adopted a
-7 mlskmljmmm 123:i agree with
-24 mmlltmmmmm 123:i always thought
-4 mktkmklmmm 123:i appreciate your
-8 mivhlmlmmm 123:i asked for
-30 mkqpmlmmlm 123:i asked my
-11 mlismmlmmm 123:i ate too
19 - 123:i believe in
7 - 123:i broke up
-10 mhkullmmmm 123:i burned the
12 jiaxjkykmm 123:i can not
-4 ljsjmmlmmm 123:i can see
-13 mlmlmqmmmm 123:i carry a
8 - 123:i changed my
5 - 123:i closed my
-1 mmipmmlmmm 123:i could not
-16 mklsllmmmm 123:i cut my
-12 lmtgmmlmmm 123:i did not
15 - 123:i do crossfit
-7 vgyahjkxlm 123:i do not
-8 mhlkmqmmmm 123:i draw my
9 - 123:i drive a
19 - 123:i dropped out
-12 mkshmmlmmm 123:i expected something
-1 mmxemllmmm 123:i feel a
-5 mmpmlmlmmm 123:i feel better
6 - 123:i feel guilty
-5 lkfvmlmlmm 123:i feel like
31 mmiqmmmmmm 123:i feel sick
-7 mmgommmmmm 123:i feel so
-6 mmhpmmmmmm 123:i felt so
19 - 123:i finished the
-23 mlismllmmm 123:i forgot my
12 - 123:i go by
22 - 123:i go to
-19 lrkqkhmmmm 123:i got a
9 - 123:i got accepted
10 molmmmmmmm 123:i got an
-6 mjudmmlmmm 123:i got it
5 - 123:i got laid
21 - 123:i got my
-7 mkksmlmmmm 123:i got the
-8 mlkpmmkmmm 123:i got your
-14 mlenmlymmm 123:i gotta go
-3 mjgslplmmm 123:i had a
1 - 123:i had my
-4 mmokmmmmmm 123:i had not
5 mlmnmlmmmm 123:i had to
-13 mjpmmmmlmm 123:i hate this
-4 mlglulmmmm 123:i heard that
17 - 123:i hope to
-10 llgkllxmmm 123:i hope you
8 - 123:i hurt my
1 - 123:i inherited my
-21 mulkmlmmmm 123:i invest 0
0 mmlmmmmmmm 123:i just got
-24 mlkomllmmm 123:i just had
21 - 123:i just started
-29 yqjhlmlmmm 123:i just want
-4 mmkdmmxmmm 123:i just wanted
-5 mmjommlmmm 123:i just woke
-5 mkolmmlmmm 123:i knew it
-7 kmqlmllmmm 123:i know what
1 mlksmlmmmm 123:i left the
-2 lmmmmmkmmm 123:i like how
18 - 123:i like my
-5 mmmmmmlmmm 123:i like that
-30 ljvhllllmm 123:i like the
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
-9 jrgsgbkhll 123:i need a
-3 mvlfmmlkmm 123:i need an
17 - 123:i need glasses
-12 msljmlmmmm 123:i need help
-18 mjkslmmmmm 123:i need some
-18 lyljkjmkmm 123:i need the
-19 uglojikllk 123:i need to
-2 mrmlmmlmmm 123:i need you
-9 mmnmmmmmmm 123:i never knew
7 - 123:i never learned
-7 mlpmklmmmm 123:i never thought
13 mkllrlmmmm 123:i noticed that
-5 mjlllrmmmm 123:i open the
6 - 123:i opened a
1 - 123:i owe my
3 - 123:i own a
6 - 123:i passed my
18 - 123:i passed the
-18 mkqkllmlmm 123:i prefer the
-11 mkgmxlmmmm 123:i read that
19 - 123:i read the
4 - 123:i run a
-30 mglkykmmmm 123:i saw a
23 - 123:i saw the
-2 lkqlmmjmmm 123:i see what
-9 msklmmmmmm 123:i set the
12 - 123:i sing in
15 - 123:i skip breakfast
17 - 123:i sleep badly
-16 mjlrlllmmm 123:i spilled coffee
-15 mmlnmmlmmm 123:i still 've
-8 mmrimmlmmm 123:i still do
12 - 123:i still live
1 - 123:i study at
3 - 123:i study law
3 mjmlmommmm 123:i take a
7 - 123:i take my
21 - 123:i take the
1 kliwjjlllm 123:i think i
-5 slckwmmmmm 123:i think it
17 - 123:i think of
-4 mmtelmmmmm 123:i think so
-2 kltkglmmmm 123:i think that
-12 tkijvimlmm 123:i think the
-14 mlnrkmmmmm 123:i think we
-4 klwjklhmmm 123:i think you
2 - 123:i told my
-5 mllqmlmmmm 123:i took a
16 - 123:i took up
-3 mkqklmmmmm 123:i tried that
6 - 123:i used to
1 - 123:i volunteer at
-7 mcivmkmymm 123:i want a
-12 myfklmmhmm 123:i want it
-14 mjygmmllmm 123:i want something
-21 kmtiljmmmm 123:i want the
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
-52 mfknyllmmm 123:i watched a
11 - 123:i watched the
10 - 123:i wear hearing
5 mjlqllmmml 123:i went to
-10 lkgglylmmm 123:i wish i
-13 ljvjlhsmmm 123:i wish you
2 mlmrmkmmmm 123:i woke up
2 - 123:i work in
-15 mkokmvlmmm 123:i would 've
3 tuakmimymm 123:i would like
11 - 123:i wrote a
-4 lmmllpmmlk 123:if i could
-2 lmlllpmmkm 123:if i had
-2 lmmmkommlm 123:if i was
-3 omlmlmlmll 123:if i were
-22 llmjjulmkl 123:in my dream
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
2 - 123:my best friend
17 - 123:my blood pressure
4 mmlommmmmm 123:my boss is
-8 mmmnmlmmmm 123:my brother is
-9 mjmiksmmmm 123:my character grew
-11 mhmhlxmmmm 123:my character is
-14 mlmomklmlm 123:my coffee got
12 mmmnmmmmmm 123:my coffee is
-21 mmlpllmmmm 123:my daughter is
9 - 123:my doctor told
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
3 - 123:my husband is
-14 lrmmlllmmm 123:my internet is
-11 mlmomlmmmm 123:my kid is
-20 mkmdkylmmm 123:my kingdom is
9 - 123:my knees hurt
-3 mjmqlkmmmm 123:my laptop is
-6 mpmklmlmmm 123:my loop runs
-25 mllomllmmm 123:my mom is
-6 mjmklqlmll 123:my name is
6 mlmommlmmm 123:my neighbor is
-3 mlmommlmmm 123:my neighbour is
-17 mkmolllmmm 123:my nose is
2 mjmqllmmmm 123:my phone is
22 - 123:my plan is
8 - 123:my policy number
-7 mpmklmlmmm 123:my query returns
0 mqklmlmlmm 123:my question is
-6 mlmommkmmm 123:my screen just
-4 molllmmmmm 123:my script stops
10 - 123:my shift starts
6 mlmplmlmmm 123:my shoes 're
-15 mmmnmlmmmm 123:my sister is
-14 mmlnmmmmmm 123:my son is
3 - 123:my son wants
7 - 123:my son was
-15 mkmcmymmmm 123:my spaceship is
-17 mkmpmllmmm 123:my stomach is
-9 mkmqlklmmm 123:my taxi is
8 mimlrlmmmm 123:my teacher says
-34 myjjimlmmm 123:my teacher wants
8 - 123:my team uses
-11 mlmkrkmmmm 123:my uncle claims
6 - 123:my wife and
-13 mklqmmmmmm 123:my wife is
-6 mlsklmmmmm 123:my wife says
4 - 123:one of my
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
-23 mlllrkmmml 123:the capital of
13 - 123:the company i
2 mlmpjkmmmm 123:the dog is
-19 mllthllmmm 123:the kids 're
4 mmmojmmmmm 123:the shop is
-12 mlmfvmmlml 123:the stock market
-6 mkmmtkmmmm 123:the sun is
15 mlmvhllmmm 123:there 's a
3 mmlplmjmmm 123:there 's nothing
-1 lmplkmlmmm 123:this is not
-10 mkmktmllmj 123:water boils at
-12 ilmrlmmmmj 123:we 're having
-22 mllpkmmmml 123:we 're in
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
28 - 12:allergic to
-3 milmlmlpml 12:answer in
4 mmmlmslmlm 12:as a
-2 mkmllslmjl 12:as the
10 - 12:at home
19 - 12:being a
-9 lplulmilmm 12:call me
-13 nnllmjmmlm 12:can i
-3 hlupkmlkml 12:can not
10 oskllmilml 12:can you
-7 gqmllllmml 12:could you
-13 mrmllmjkmm 12:create a
0 smmlmmhmmm 12:did you
35 haflkmywmm 12:do not
-8 rlmklmllmm 12:do we
-4 sllllmhkml 12:do you
-15 lmmkpllmml 12:dogs 're
1 mmmqlmllml 12:done with
-6 mllltlimml 12:friends make
-5 mqmklmllmm 12:give me
0 mrmmmlklml 12:go ahead
-1 lmltimmmml 12:going to
-1 mmamlmtmml 12:good luck
0 mmikmmqmmm 12:good morning
13 - 12:growing up
-6 mmlpkklmmm 12:he 's
-17 mmmkgvmmmm 12:he has
-11 lmksklmmmm 12:he is
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
-29 qyaybadgic 12:i 've
-12 mujiljmmmm 12:i added
2 - 12:i adopted
-18 mkthmlimmm 12:i agree
-1 mlsimmlmmm 12:i already
4 - 12:i also
-22 mmlltmmmmm 12:i always
-22 mhyglhjlmm 12:i appreciate
-29 lduykikmlm 12:i asked
-11 mlismmlmmm 12:i ate
-7 mjtkslgmmm 12:i believe
-21 llohmltmmm 12:i bet
8 mllomlmmmm 12:i bought
9 - 12:i broke
-10 mhkullmmmm 12:i burned
2 idqthitjll 12:i can
-13 mlmlmqmmmm 12:i carry
-23 mkldlymmmm 12:i cast
47 molllmmmmm 12:i changed
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
14 - 12:i drive
1 mlmomlmmmm 12:i dropped
5 - 12:i eat
18 - 12:i enjoy
-30 mhyflllmmm 12:i expected
21 - 12:i failed
-43 kgfyjgakll 12:i feel
-6 mmhpmmmmmm 12:i felt
-23 mhwgmmkmmm 12:i figured
26 - 12:i finished
-10 mrmllmmmmm 12:i followed
-39 kjoxljkmmm 12:i forgot
1 mmommmllmm 12:i found
6 - 12:i gave
30 lkmqlljmmm 12:i get
26 mklqmlmmlm 12:i go
5 lrjsjfikml 12:i got
-14 mlenmlymmm 12:i gotta
9 - 12:i grew
-8 liygllimmm 12:i guess
-6 lhmtlnjlmm 12:i had
28 mitlmmllmm 12:i hate
0 mmrkmmhmmm 12:i hear
-15 liehyhmmmm 12:i heard
-13 lktdkktmmm 12:i hope
8 - 12:i hurt
1 - 12:i inherited
-7 mvhhmmmmmm 12:i installed
-21 mulkmlmmmm 12:i invest
20 - 12:i joined
-41 uodrkjnlml 12:i just
9 mmltlkmmmm 12:i keep
-5 mkolmmlmmm 12:i knew
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
-17 mhfqmlvmmm 12:i missed
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
5 mktkllllmm 12:i prefer
1 - 12:i quit
1 msklmmmlmm 12:i ran
23 lkelyllmmm 12:i read
-10 mkskmmmmmm 12:i really
6 - 12:i rent
-5 mskkmmmmmm 12:i restarted
-34 mwhhlymmmm 12:i roll
4 - 12:i run
-29 mlwgmljlmm 12:i said
-3 mglkykmmmm 12:i saw
-16 lkwimlhmmm 12:i see
17 - 12:i sell
-6 msklmmmmmm 12:i set
-1 mmnmmmmmmm 12:i should
12 - 12:i sing
15 - 12:i skip
17 - 12:i sleep
-29 mlgxmlkmmm 12:i slept
5 - 12:i speak
-16 mjlrlllmmm 12:i spilled
2 - 12:i start
7 - 12:i started
7 lkpmmmkmmm 12:i still
5 - 12:i study
12 - 12:i switched
32 mjmlmommmm 12:i take
1 - 12:i teach
-41 sdycyafjkk 12:i think
-13 llrhtkmmmm 12:i thought
2 - 12:i told
20 mljsmlmmmm 12:i took
6 mfkyklkmmm 12:i tried
-1 milsmmmmmm 12:i turned
-17 mlxbmlkmmm 12:i understand
-10 mtkjllmmmm 12:i uploaded
8 mpkmmmmmmm 12:i use
6 - 12:i used
8 - 12:i usually
26 - 12:i visited
1 - 12:i volunteer
-26 cyfldaoyki 12:i want
24 pllrseslll 12:i was
1 - 12:i watch
-4 mcjuyklmmm 12:i watched
16 - 12:i wear
2 mhlulklmml 12:i went
-40 lpodhyrlmm 12:i wish
2 mlmrmkmmmm 12:i woke
14 - 12:i won
37 - 12:i work
-7 rmrblykwll 12:i would
22 - 12:i write
36 - 12:i wrote
-12 okkjhtklhj 12:if i
-1 mlmlpjmlmk 12:in 0000
4 mmmkmommlm 12:in a
-35 limfoyklhj 12:in my
23 kqklityfwl 12:in the
-3 lrlkkomlkl 12:in this
-1 nlmmlmmmmm 12:is it
9 nkmjmmmmmm 12:is there
28 heayvkwikj 12:it 's
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
-26 krggiwuikj 12:let us
-22 lmllsmkmml 12:life is
-10 lljlymjlmm 12:love is
-1 liklkmkumm 12:make it
8 - 12:me and
13 mqmkllmlll 12:my app
28 mlmmmmmmmm 12:my back
-19 mimrlklmmm 12:my battery
14 - 12:my best
17 - 12:my blood
-26 mklnlkkmxm 12:my boss
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
4 mmlpllmmmm 12:my daughter
9 - 12:my doctor
6 mkmomklmmm 12:my dog
-5 mwmemllmmm 12:my dough
-2 mlmqklmmmm 12:my ears
-8 mxmgkkmmml 12:my essay
12 - 12:my ex
8 mjltklkmml 12:my eyes
10 - 12:my family
9 mkyljmmmmm 12:my favorite
-18 mnjjjklymm 12:my first
-28 momnkjmmml 12:my flight
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
-17 lqmnlkkmmm 12:my internet
-11 mlmomlmmmm 12:my kid
-20 mkmdkylmmm 12:my kingdom
9 - 12:my knees
29 - 12:my landlord
8 mjmqlkmmmm 12:my laptop
-15 msmjlmkmmm 12:my loop
-12 mllomllmmm 12:my mom
7 - 12:my mother
-6 mjmklqlmll 12:my name
6 mlmommlmmm 12:my neighbor
-2 mlmommlmmm 12:my neighbour
-3 mkmolllmmm 12:my nose
26 - 12:my old
2 kxmhlmmmlm 12:my order
1 - 12:my parents
22 memykjkmml 12:my phone
22 - 12:my plan
-15 mikemjylmm 12:my pleasure
8 - 12:my policy
-21 mqljrllmmm 12:my professor
-17 mrmjlmkmmm 12:my program
9 krmjlmlmmm 12:my query
0 mqklmlmlmm 12:my question
-6 mjmrlljmmm 12:my screen
-2 molllmmmmm 12:my script
10 - 12:my shift
6 mlmplmlmmm 12:my shoes
-40 mlkmllmmsm 12:my sister
-18 mlwjlljmmm 12:my son
-15 mkmcmymmmm 12:my spaceship
17 mkmpmllmmm 12:my stomach
-9 mkmqlklmmm 12:my taxi
-25 mvjjnllmml 12:my teacher
-2 mkltlmlmmm 12:my team
-8 mqmllgmmmm 12:my teammate
24 - 12:my therapist
-4 mkmqkllmmm 12:my train
-6 mlmkrkmmmm 12:my uncle
21 mnmlmmmmmm 12:my website
-26 mlmvkllmmm 12:my whole
-15 mivoklmmlm 12:my wife
-3 mlmnmmmmmm 12:my wifi
24 hmjmmmvlmm 12:not much
-1 mllvkmklmm 12:on the
31 - 12:one of
7 - 12:our company
1 - 12:our dog
8 - 12:our house
7 mmmokmmmmm 12:out of
14 - 12:project falcon
-7 milmmtlmkm 12:say i
0 lljqjlqlml 12:see you
7 lmivilklll 12:she 's
4 mmmnlmmmmm 12:she had
17 mmmpjlmmmm 12:she is
-33 mlljukmmul 12:she wrote
14 olmmmmmmmm 12:should i
-2 lmfjvmjlml 12:some people
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
-23 mlllrkmmml 12:the capital
2 mlmollmmmm 12:the cat
-46 lnljslmlkj 12:the company
9 mlmpjkmmmm 12:the dog
23 mjslpmmkmm 12:the first
-4 mlmtlmmmmm 12:the heating
-2 mllthllmmm 12:the kids
-4 mumlglmmml 12:the landlord
0 mmmokmmmmm 12:the meeting
-16 mjmiukmlml 12:the movie
-23 mkmkrjmmml 12:the museum
-2 mlmpkmmmmm 12:the neighbours
2 mkmlpkmmmk 12:the new
-19 mkmkaylmmm 12:the old
5 - 12:the release
17 mmmojmmmmm 12:the shop
-12 mlmfvmmlml 12:the stock
-6 mkmmtkmmmm 12:the sun
24 lkkktllmml 12:there 're
15 mlkyelimml 12:there 's
-4 mllnmmlmmm 12:there is
-2 lmltemlmmm 12:they 're
-5 lmklsmlmmm 12:they say
-2 lllkulmlml 12:they should
-2 kkxiimjmll 12:this is
11 mlmpmlmmmm 12:today i
24 - 12:today is
-4 mlmommmmll 12:tomorrow i
3 llmugmlmml 12:trying to
-10 mkmktmllmj 12:water boils
-11 mjnqiltmmg 12:we 'll
16 ilhyegimmp 12:we 're
-4 myjgekjmmg 12:we 've
8 - 12:we adopted
-9 mltkkmimml 12:we can
10 - 12:we do
-11 mmlqlmkmml 12:we finally
25 - 12:we foster
7 mllolmmmmm 12:we got
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
-12 fysjayllmi 12:you 're
-5 jhwkylimmj 12:you 've
35 jkalulymml 12:you can
-1 llullmglmm 12:you got
25 lmgllmvmmm 12:you know
0 lkimmmllmk 12:your answer
-11 klklulkmml 12=a good.PERSON
13 - 12=growing up.WE
16 - 12=her name.AUX
3 rmmmmllmmm 12=how can.I
-8 plllmlmmlm 12=how do.I
-22 nyndkghqlj 12=i 'd.LIKING
-7 mjcymlkmmm 12=i 'd.PRAISE
-4 mlqmmmkmmm 12=i 'll.AUX
49 - 12=i 'm.CONDITION
-10 mnglmjvmmm 12=i 'm.DEICTIC
-6 mmkpmllmmm 12=i 'm.HOME
-13 eepplgmkll 12=i 'm.MOOD
-13 kincmiwmmm 12=i 'm.NOW
-31 mhjtmlkmmm 12=i 'm.PLAY
21 gmaqmmymmm 12=i 'm.PRAISE
-6 mlpcmlxmmm 12=i 'm.THANKS
8 mtjlmmmmmm 12=i 'm.WORK
-4 mklkmxjmmm 12=i 'm.YOU
13 - 12=i 've.CONDITION
-5 lyckmmmkmm 12=i 've.DEICTIC
21 mlplmmmmmm 12=i 've.LASTING
-13 mpoimmlmmm 12=i 've.NOW
-9 mjwimkkmmm 12=i appreciate.YOU
-30 mkqpmlmmlm 12=i asked.MY
8 - 12=i changed.MY
5 - 12=i closed.MY
-16 mklsllmmmm 12=i cut.MY
-8 mhlkmqmmmm 12=i draw.MY
-5 lkfvmlmlmm 12=i feel.LIKING
27 mmdsmmlmmm 12=i feel.MOOD
-6 mmnmlmlmmm 12=i feel.PRAISE
-23 mlismllmmm 12=i forgot.MY
2 - 12=i got.CONDITION
-6 mjudmmlmmm 12=i got.DEICTIC
29 - 12=i got.MY
-8 mlkpmmkmmm 12=i got.YOU
1 - 12=i had.MY
2 mjpmmmmlmm 12=i hate.DEICTIC
-4 mlglulmmmm 12=i heard.DEICTIC
-6 mlrllmlmmm 12=i hope.DEICTIC
-10 llgkllxmmm 12=i hope.YOU
8 - 12=i hurt.MY
1 - 12=i inherited.MY
-5 mkolmmlmmm 12=i knew.DEICTIC
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
-18 mmalmmxlmm 12=i love.YOU
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
-14 mlnrkmmmmm 12=i think.WE
-4 kkyjjkhmmm 12=i think.YOU
2 - 12=i told.MY
-3 mkqklmmmmm 12=i tried.DEICTIC
-12 myfklmmhmm 12=i want.DEICTIC
7 lohlmllxmm 12=i want.YOU
6 - 12=i was.CONDITION
7 - 12=i was.HOME
0 mmlommlmmm 12=i was.MOOD
-16 lmuammymmm 12=i was.NOW
-10 lkgglylmmm 12=i wish.I
-13 ljvjlhsmmm 12=i wish.YOU
0 sshklilwmm 12=i would.LIKING
-9 mlklislmkj 12=if i.AUX
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
-28 momnkjmmml 12=my flight.AUX
-11 mkmpmklmmm 12=my food.AUX
2 - 12=my girlfriend.AUX
5 - 12=my goal.AUX
21 mlmnmmmmmm 12=my hair.AUX
-15 mjmtjjkmmm 12=my hands.AUX
3 - 12=my husband.AUX
-14 lrmmlllmmm 12=my internet.AUX
-11 mlmomlmmmm 12=my kid.AUX
-20 mkmdkylmmm 12=my kingdom.AUX
-3 mjmqlkmmmm 12=my laptop.AUX
-25 mllomllmmm 12=my mom.AUX
-6 mjmklqlmll 12=my name.AUX
6 mlmommlmmm 12=my neighbor.AUX
-3 mlmommlmmm 12=my neighbour.AUX
-3 mkmolllmmm 12=my nose.AUX
35 mjmqllmmmm 12=my phone.AUX
22 - 12=my plan.AUX
0 mqklmlmlmm 12=my question.AUX
-6 mlmommkmmm 12=my screen.NOW
6 mlmplmlmmm 12=my shoes.AUX
-15 mmmnmlmmmm 12=my sister.AUX
-8 mmlnmmmmmm 12=my son.AUX
-15 mkmcmymmmm 12=my spaceship.AUX
10 mkmpmllmmm 12=my stomach.AUX
-9 mkmqlklmmm 12=my taxi.AUX
-13 mklqmmmmmm 12=my wife.AUX
4 - 12=one of.MY
8 - 12=our house.AUX
32 mmollmjmmm 12=that 's.MOOD
30 mmqlkmamml 12=that 's.PRAISE
-2 lmgllmymmm 12=that 's.WH
-1 mqtlklmhml 12=the answer.AUX
-1 mrkmllmkml 12=the answer.MODAL
-8 lllrjlmmmm 12=the baby.AUX
-2 lllqimmmmm 12=the bus.AUX
13 - 12=the company.I
2 mlmpjkmmmm 12=the dog.AUX
-19 mllthllmmm 12=the kids.AUX
4 mmmojmmmmm 12=the shop.AUX
-6 mkmmtkmmmm 12=the sun.AUX
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
5 mmjllmpkml 1:after
-6 lltjhmklmy 1:all
28 - 1:allergic
-12 mmkllmrlmm 1:almost
34 - 1:always
-5 lekmlmkymk 1:answer
-2 yjrlimjlmj 1:any
-7 yklkmmllmi 1:anyone
26 - 1:art
-16 lhijjyplth 1:as
-8 mymlkmlmml 1:assume
-18 mllvkljlml 1:at
-9 makjlkoyml 1:be
-8 miltilomml 1:been
19 - 1:being
14 mmwmjmkmml 1:both
-15 mlmlvllmmk 1:by
-5 mllklmommm 1:bye
-9 lplulmilmm 1:call
-18 yrrlhigjlk 1:can
-9 mylmjmlkml 1:change
-6 mqmlmlkkml 1:check
-2 mfllmmyamm 1:come
1 mmmplmlmmm 1:cooking
9 mmpmlmbmmm 1:cool
-8 byllkkllml 1:could
-13 mrmllmjkmm 1:create
-31 lkhhflylly 1:dear
0 smmlmmhmmm 1:did
11 nachhkyylk 1:do
-1 rllmlmlkmm 1:does
-15 lmmkpllmml 1:dogs
1 mmmqlmllml 1:done
5 mmmmqkkmmm 1:every
-3 lkikymklmk 1:everyone
-3 mlykkmalml 1:exactly
-15 mwlkjlikll 1:explain
-5 mljykmhlml 1:finally
-13 liuievskkx 1:for
-6 mllltlimml 1:friends
-5 mlklkkkkxy 1:from
-5 lnlkkllmmk 1:give
0 llxkkmjmmm 1:glad
-1 mylkmlgiml 1:go
53 llkxhmllmk 1:going
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
-1 lmjijmymml 1:hope
-19 xigiejglkl 1:how
52 ayyycachaa 1:i
-12 mkijstjlhj 1:if
-4 lkkmltkmll 1:imagine
-4 mvllmkkgml 1:improve
-60 gihflyvtnc 1:in
-4 mlmjkmmrmm 1:include
6 yhkihlmlml 1:is
0 ceqysgfskb 1:it
15 - 1:job
9 mdummmiomm 1:keep
16 lmllqmlmmm 1:kids
-1 mmmllqmmml 1:last
-5 lmlqmklmml 1:later
-27 knqghvsgkj 1:let
-27 lllkymhlmk 1:life
-24 llkkgtylmk 1:long
-1 mmvmjmflml 1:looks
-19 lljkumtlml 1:love
-17 lvikilhpmk 1:make
-23 mllnpmlmmk 1:many
-5 mlxokmclml 1:me
5 - 1:mom
-3 mjilimhymk 1:more
-25 mlljxmlmlk 1:most
19 - 1:moved
4 atjygojqka 1:my
-15 lmllsmlmml 1:nature
-7 ulltjmjjmk 1:need
29 mmrldltlml 1:never
1 myflkmiimk 1:next
-6 lllljmplml 1:nice
25 - 1:nimbus
-7 klhkymhkml 1:nobody
7 glxphmhimk 1:not
16 llykpmgkml 1:nothing
1 mmjljmylml 1:of
2 mmkvlmlmml 1:off
-2 lmtblmwkml 1:okay
0 mllvkmklmm 1:on
26 lydltmjjml 1:one
23 lwliniilly 1:our
3 lklximlmmm 1:out
-3 klkkylikmi 1:people
-2 mmtlklfmml 1:perfect
38 - 1:peter
14 - 1:project
-3 lmmplmkmml 1:reached
-6 mjmvjmlmml 1:reaching
-3 vmhkkmjmml 1:really
30 - 1:remember
-10 mkqqlkmmjl 1:right
-11 llyjimkjmi 1:same
18 mhllltrmkl 1:say
0 lljqjlqlml 1:see
2 jinwirhlxj 1:she
14 olmmmmmmmm 1:should
-29 mlklilvmmk 1:since
-2 lmfjvmjlml 1:some
22 mllkrmlmml 1:someone
-1 lleyjlplml 1:sorry
-9 mlwkjmglml 1:sounds
-9 llxpkmelml 1:still
-4 llmxglllmj 1:stuck
-24 liljlulmkj 1:suppose
-3 mgkmlmroml 1:take
-8 tsjljlqkml 1:tell
-1 llulllimms 1:thank
-26 idyaaiaijf 1:that
30 aspnoracya 1:the
29 dieypjslmj 1:there
-21 ikhoyjiklj 1:they
-19 jayhnjokly 1:this
35 mllrlllmmm 1:today
4 - 1:tom
-4 mlmommmmll 1:tomorrow
0 llmommmmmm 1:tonight
-1 lmmplmkmml 1:too
-2 llltkmlmmk 1:trying
21 - 1:two
-5 lallkmkyml 1:use
-10 mkmktmllmj 1:water
-1 mmyjlmakml 1:way
21 dtsvqafjji 1:we
-1 lgnpejqklk 1:what
2 yklgxkglmj 1:when
-5 tlkllmjmml 1:where
-1 wklllmilmm 1:which
-9 gklkilylmm 1:who
9 thlkkljlml 1:why
-6 mkkljmxlml 1:wish
0 gukmmmllml 1:would
-2 lmuliljmmm 1:wow
-6 lmljjmktml 1:write
9 - 1:yesterday
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
-1 mmlplmlmmm 1=at.WORK
-13 nnllmjmmlm 1=can.I
10 oskllmilml 1=can.YOU
-7 gqmllllmml 1=could.YOU
0 smmlmmhmmm 1=did.YOU
-8 rlmklmllmm 1=do.WE
-4 sllllmhkml 1=do.YOU
-15 lmmkpllmml 1=dogs.AUX
-2 mmxllmilml 1=good.CHAT
0 mmhilmvmmm 1=good.NOW
-14 kliqtjlllm 1=he.AUX
28 mmmolmmmmm 1=he.NOW
-5 xkjllkjmlm 1=how.AUX
3 rmmmmllmmm 1=how.MODAL
-35 oayraaauhf 1=i.AUX
29 - 1=i.HOME
8 mkqkqkkmmm 1=i.LASTING
61 gayajiegll 1=i.LIKING
-71 eeyyafboic 1=i.MODAL
1 tllpjjlkll 1=i.NOW
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
-26 krggiwuikj 1=let.WE
-27 lllkymhlmk 1=life.AUX
-10 lljlymjlmm 1=love.AUX
-1 lojljmjrml 1=make.DEICTIC
-11 lyjekkliml 1=my.CHAT
-22 kyjaghejkj 1=my.CODE
-9 lpiijklymm 1=my.DEICTIC
-18 mkmkuimmmm 1=my.HOME
-24 lcyouhflqk 1=my.KIN
-26 mlmvkllmmm 1=my.LASTING
9 mkyljmmmmm 1=my.LIKING
13 kylfkllmlm 1=my.ORDER
20 lwipsfjkvk 1=my.PERSON
30 mjmrljlmmm 1=my.PET
14 - 1=my.PRAISE
30 - 1=my.WORK
25 - 1=nimbus.AUX
-35 mkmrlmmmmi 1=our.CODE
24 - 1=our.HOME
1 - 1=our.KIN
27 mhmslmmmmm 1=our.ORDER
12 - 1=our.PERSON
3 - 1=our.PET
-18 mjmlklmmms 1=our.WORK
-7 milmmtlmkm 1=say.I
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
-2 msmohkmmll 1=the.PERSON
11 mkmqjjmmll 1=the.PET
-3 mmmkqmmmmm 1=the.PLAY
-64 llkivlmlji 1=the.WORK
15 ljjlxkjlmk 1=there.AUX
-4 klkrmlllml 1=they.AUX
12 mmmkplmmmm 1=they.HOME
-2 lllkulmlml 1=they.MODAL
-20 kkyhflrllk 1=this.AUX
24 mmmolmlmmm 1=today.AUX
11 mlmpmlmmmm 1=today.I
-4 mlmommmmll 1=tomorrow.I
-1 lmmplmkmml 1=too.MOOD
4 hgswafyllg 1=we.AUX
-17 mlmjvkmmml 1=we.HOME
-21 llmlrmlmml 1=we.LASTING
-27 lixgdlylmd 1=we.MODAL
2 mmkqlmjmml 1=we.NOW
-16 tikjikimll 1=what.AUX
-9 pllmlklmll 1=what.MODAL
16 - 1=when.I
-5 tlkllmjmml 1=where.AUX
-1 nllmmmlmmm 1=which.DEICTIC
-5 vmmljmlmmm 1=who.AUX
10 qimlllmmml 1=why.AUX
0 gukmmmllml 1=would.YOU
-2 lmuliljmmm 1=wow.DEICTIC
15 dyoiivrjmn 1=you.AUX
32 gkhlyhukmr 1=you.MODAL
0 ljgllmkwmj 1=your.CHAT
3 mmtlkmlmmm 2:!
-3 mnqijorpli 2:'d
-67 dppwcabekl 2:'ll
-37 npotacycbf 2:'m
-22 buopuqagla 2:'re
-2 caayadyfge 2:'s
-43 myaweaagha 2:'ve
45 mkllejkjky 2:0
-23 mhmlojmllq 2:0000
-42 byrydkygjg 2:a
0 mmemlmhlmm 2:about
-4 lmllillmmy 2:add
-12 mujiljmmmm 2:added
26 - 2:adopted
-12 mlhkjmylmj 2:ages
-35 mjydklglml 2:agree
0 mrmmmlklml 2:ahead
-9 mllgymjmml 2:all
-1 mlsimmlmmm 2:already
3 lmimjmwmml 2:also
-22 mmlltmmmmm 2:always
56 mklkfkykmy 2:and
8 - 2:anniversary
15 kqllhllpmj 2:answer
13 mqmkllmlll 2:app
-22 mhyglhjlmm 2:appreciate
-28 mnlivlkrmk 2:as
-29 lduykikmlm 2:asked
11 lckqflwqmi 2:at
-11 mlismmlmmm 2:ate
13 lllrjlmmmm 2:baby
27 mlkmmmnmmm 2:back
-30 mjsdyltkmk 2:bad
2 mmklummmmm 2:band
-21 mimnrklmml 2:battery
-7 mjtkslgmmm 2:believe
14 - 2:best
-21 llohmltmmm 2:bet
-9 mlllsmklmk 2:birds
19 mmilmmsmmm 2:birthday
17 - 2:blood
-10 mkmktmllmj 2:boils
-29 mfmltjmmlk 2:book
-26 mklnlkkmxm 2:boss
11 mllomlmmmm 2:bought
1 - 2:bro
42 - 2:broke
1 mmmnmlmmmm 2:brother
35 - 2:budget
55 - 2:build
-10 mhkullmmmm 2:burned
-3 lklrimkmmm 2:bus
12 mlylkmllml 2:but
-7 mksrilllml 2:cake
9 iagtyethle 2:can
-23 mlllrkmmml 2:capital
0 mlmpmmlmmm 2:car
-13 mlmlmqmmmm 2:carry
-23 mkldlymmmm 2:cast
-1 mkmqlkmmmm 2:cat
43 moyjhmjlmm 2:changed
-31 mcmchyllkl 2:character
-4 mnmqhmlmmm 2:class
-9 molkqjllmm 2:closed
-13 mtlhikmlml 2:code
-1 mlmplklmlm 2:coffee
-14 mrllmllmmm 2:colleague
13 - 2:collect
41 - 2:commute
-19 lnljslmlkj 2:company
7 - 2:contract
-5 mnmlmlmmmm 2:copied
-9 kjmvljklmm 2:could
-16 mklsllmmmm 2:cut
8 - 2:dad
5 mmlpllmmmm 2:daughter
-8 msljmmmmmm 2:deleted
-10 nkrjililmm 2:did
59 - 2:died
26 yeyanidrkk 2:do
24 - 2:doctor
-6 uhxhhljlml 2:does
16 mjmrjilmlm 2:dog
-5 mwmemllmmm 2:dough
-21 mqljjnmlmm 2:draw
14 - 2:drive
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
14 - 2:falcon
10 - 2:family
9 mkyljmmmmm 2:favorite
-43 kgfyjgakll 2:feel
-6 mmhpmmmmmm 2:felt
-23 mhwgmmkmmm 2:figured
26 mmlqlmkmml 2:finally
26 - 2:finished
6 lkpimkkymm 2:first
-15 momnkjmmml 2:flight
-10 mrmllmmmmm 2:followed
-18 mkluikkmmm 2:food
-20 lulyamjlmj 2:for
-39 jiuxiiklmm 2:forgot
25 - 2:foster
27 mmommmllmm 2:found
-1 mjqkplqmlm 2:friend
-17 muljklklml 2:function
30 - 2:garden
6 - 2:gave
30 lkmqlljmmm 2:get
3 - 2:girlfriend
-17 mmuilljmmm 2:give
25 mjqmlmmmmm 2:gives
27 mklqmlmmlm 2:go
5 - 2:goal
-20 qkpkrlhmmk 2:good
12 jpquhfckml 2:got
-14 mlenmlymmm 2:gotta
2 - 2:grandfather
9 mmllumkmmm 2:grandma
2 - 2:grandmother
9 - 2:grew
-8 liygllimmm 2:guess
17 lgiyinglll 2:had
21 mlmnmmmmmm 2:hair
-5 mjmtjjkmmm 2:hands
23 ljjqssillk 2:has
28 mitlmmllmm 2:hate
8 mlmmkmmlmr 2:he
-23 mjmwlkkmmm 2:head
0 mmrkmmhmmm 2:hear
-25 linhygkmml 2:heard
-22 mklookmmmm 2:heart
-4 mlmtlmmmmm 2:heating
-1 llsljmcmmm 2:helped
4 mkwlhmlmmm 2:helps
27 lkwkjmfkmy 2:here
-22 mkmihymmmm 2:hero
0 lmjyjmikml 2:home
9 - 2:homeschool
-13 kjscjkulml 2:hope
9 - 2:house
-30 mllkljmmvk 2:how
8 - 2:hurt
9 - 2:husband
-57 xagkayvjvy 2:i
0 olpmlmikml 2:idea
-8 vmlklohmmm 2:if
-25 lbkykltcmh 2:in
1 - 2:inherited
-7 mvhhmmmmmm 2:installed
-17 lqmnlkkmmm 2:internet
-25 tlmkomllml 2:invented
-21 mulkmlmmmm 2:invest
9 jbkiygaekc 2:is
-15 kvdgckpykk 2:it
-5 mvnmlmflml 2:job
30 - 2:joined
-24 tnayfjhklk 2:just
28 mmltlkmmmm 2:keep
-11 mlmomlmmmm 2:kid
4 mllthllmmm 2:kids
-20 mkmdkylmmm 2:kingdom
9 - 2:knees
-5 mkolmmlmmm 2:knew
-2 kiudnjrlmk 2:know
40 alllqmvlml 2:knows
33 mumlglmmml 2:landlord
6 mjmplklmml 2:laptop
-20 miulkmokml 2:last
-8 mhkmvmmmml 2:learned
-6 mumjmkmmmm 2:leave
35 mjkvmkmmmm 2:left
-16 igyfakyhlj 2:like
7 mmklymikml 2:likes
0 sllhwkllmk 2:live
8 mvmhmmmmmm 2:logged
-2 mlllhymmlj 2:looked
-15 msmjlmkmmm 2:loop
16 llkqukliml 2:lost
-2 kiogllnklm 2:love
-1 mmamlmtmml 2:luck
9 ljotkllmmm 2:made
-18 lksjxlgimj 2:make
-7 mlslnmjkml 2:makes
5 - 2:manager
-3 plmljmmlmm 2:many
-79 qxlrbhrbli 2:me
-10 uhnllkmlmm 2:mean
-12 livkljmmmm 2:meant
-21 mllmhmlmmy 2:meeting
12 - 2:met
-5 mnmudmmjml 2:milk
3 mmflmmtmmm 2:miss
-17 mhfqmlvmmm 2:missed
-12 mllomllmmm 2:mom
-3 myeljmjqml 2:more
6 mmhnmmqmmm 2:morning
7 - 2:mother
3 - 2:moved
-16 mjmiukmlml 2:movie
22 hminkmslmm 2:much
-23 mkmkrjmmml 2:museum
-22 knrtkkigmt 2:must
-37 lmllmurhgf 2:my
-9 lgmkkolmku 2:name
-43 nyasaadojc 2:need
6 mlmommlmmm 2:neighbor
-2 mlmommlmmm 2:neighbour
2 mlmpkmmmmm 2:neighbours
-8 lkplrkklml 2:never
-3 lkjkskommk 2:new
-1 molmmmmmmm 2:next
-6 mllllqqmmk 2:night
-3 mkmolllmmm 2:nose
30 ialndlyull 2:not
13 mkllrlmmmm 2:noticed
-15 lkvjllymkj 2:now
23 kjylwkhkmf 2:of
2 mumllmljmm 2:off
-3 mjjjayylml 2:old
-17 lyjholwgmh 2:on
-2 nxkljmbkml 2:one
-16 lhisviiyml 2:only
-5 mjlllrmmmm 2:open
-7 mrkkhrmmmm 2:opened
2 kxmhlmmmlm 2:order
-6 lmguvmhlml 2:out
-24 mliumilmmm 2:overslept
1 - 2:owe
7 - 2:own
1 - 2:parents
14 - 2:parrot
24 - 2:passed
-48 jjfhylhlli 2:people
22 mclynjkmmj 2:phone
-7 mlmqmmjmml 2:pizza
22 - 2:plan
4 - 2:play
-12 mmmlumklmh 2:plays
-15 mikemjylmm 2:pleasure
8 - 2:policy
5 mktkllllmm 2:prefer
-21 mqljrllmmm 2:professor
-19 mvljilkmmk 2:program
20 - 2:proposed
9 krmjlmlmmm 2:query
-1 lvhllllhmm 2:question
34 - 2:quit
-5 mmmkplmmmm 2:raised
48 msklmmmlmm 2:ran
-1 liejyklmml 2:read
-20 ljyjjlikml 2:really
-23 mlblbmykmk 2:regards
5 - 2:release
6 - 2:rent
-5 mskkmmmmmm 2:restarted
13 - 2:retired
-34 mwhhlymmmm 2:roll
4 - 2:run
-29 mlwgmljlmm 2:said
-3 mglkykmmmm 2:saw
-11 kljqrkkmll 2:say
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
15 - 2:skip
12 mlmukmjkml 2:sleep
-29 mlgxmlkmmm 2:slept
-2 mmlxkmilml 2:so
-8 mxmllmkjml 2:some
-18 mlwjlljmmm 2:son
-10 mkylfmklmm 2:sounds
-8 milwjllmmm 2:soup
-15 mkmcmymmmm 2:spaceship
5 - 2:speak
-16 mjlrlllmmm 2:spilled
2 - 2:start
7 - 2:started
-6 melkhmkymk 2:step
11 lgvllmkmmm 2:still
-12 mlmfvmmlml 2:stock
17 mkmpmllmmm 2:stomach
-22 mmllsmlmml 2:students
0 mklmommmlm 2:study
6 - 2:summer
-6 mkmmtkmmmm 2:sun
12 - 2:switched
-3 mfmslmlyml 2:table
32 mjmlmommmm 2:take
10 lijiymlmml 2:takes
-4 kxljklmmmk 2:task
-10 mkltiklmmm 2:taxi
1 - 2:teach
-5 mvjjnllmml 2:teacher
-42 mjlsollmll 2:team
-8 mqmllgmmmm 2:teammate
-19 myljgkmmmm 2:test
-6 mvslfrfill 2:that
-31 csayayugqa 2:the
24 - 2:therapist
8 vjgokmilml 2:there
-15 lollpmkkml 2:these
-4 mlmlkmqmmj 2:thing
-41 sdycyafjkk 2:think
1 kyeiiudekj 2:this
-13 llrhtkmmmm 2:thought
10 mqmmgmmlmk 2:throws
15 olkkhmylml 2:time
-7 ydyvagiira 2:to
-1 mmlmommmmm 2:told
-1 mlellmjlmm 2:too
25 mljsmlmmmm 2:took
-13 memqoklmmh 2:train
6 mfkyklkmmm 2:tried
-1 milsmmmmmm 2:turned
-6 mlmkrkmmmm 2:uncle
-17 mlxbmlkmmm 2:understand
-9 mlmmommmmm 2:university
12 mmlpmmjmmm 2:up
-10 mtkjllmmmm 2:uploaded
-26 krggiwuikj 2:us
27 mpkmmmmmmm 2:use
9 - 2:used
12 - 2:usually
5 - 2:visa
26 - 2:visited
1 - 2:volunteer
-2 lmkvmklmlm 2:wait
-1 lmjqlmjmml 2:waiting
-9 mllljvmmml 2:wake
-30 cyfkbaoykh 2:want
-4 oimpyarhkg 2:was
1 - 2:watch
-4 mcjuyklmmm 2:watched
-43 tfliglqlmu 2:we
16 - 2:wear
21 mnmlmmmmmm 2:website
2 - 2:wedding
-3 mklgkmyiml 2:well
0 lhlvkklmmk 2:went
-26 mlmvkllmmm 2:whole
-15 mivoklmmlm 2:wife
-4 mlltflmmmm 2:wifi
-40 lpodhyrlmm 2:wish
56 kakpimkymk 2:with
-23 mhmhiymmll 2:wizard
2 mlmrmkmmmm 2:woke
36 mlmmslmmll 2:won
19 mllnpmllml 2:work
35 mkwkjmhlmm 2:works
-8 rlxbgxivlk 2:would
22 - 2:write
-2 mmudlmolml 2:wrong
1 mlljtjmlul 2:wrote
-5 mlmmmpmmlm 2:year
-9 rvaepgseli 2:you
-4 lgblktoylh 2:your
7 lilmjrumjq 3:'ll
42 mlmmmnmmmm 3:'m
34 aemybfykkd 3:'re
-13 lktlgsillk 3:'s
-59 kbfthtokqy 3:'ve
37 jygijhlflo 3:0
1 xjrkykfshg 3:a
-29 kldynyhkmk 3:about
-1 lwlmjlmlml 3:above
9 - 3:accepted
23 mommmmllmm 3:account
27 - 3:adopted
20 mmommllmmm 3:afraid
-2 glyljmhuml 3:again
-30 lqjbtlykmj 3:all
29 - 3:allergic
-1 mmirlmimmm 3:almost
-15 lqkqhlkmmk 3:already
18 - 3:always
23 kygcsvgelk 3:an
33 lojrfgrlmy 3:and
-4 mkokmmmlmm 3:another
0 lalmkmlymk 3:answer
-1 nmmjlmmmmm 3:any
27 mlmlkmllmy 3:as
0 mkujmllmmm 3:ask
-29 klbyilkmmm 3:asleep
-54 frdyfyrkle 3:at
78 - 3:away
-40 mldymkgmmm 3:back
-1 mlkxkmjkml 3:badly
16 - 3:band
24 khuqlybamy 3:be
-5 nigydjhmlk 3:been
26 - 3:bees
-15 ljiylkjlmm 3:better
21 - 3:blue
18 - 3:board
-14 mmmmpmllmk 3:born
-77 mrpojlkmmm 3:both
15 - 3:breakfast
-5 mjdymlmmmm 3:bring
-9 mlkjylmmmm 3:broke
0 mllnmmmmmm 3:burned
-1 mkllmmlymm 3:but
-5 momlmmmmmm 3:buying
26 lokjgmjymk 3:by
69 mofsllmlmm 3:call
2 vvlcmkmmmm 3:calling
-30 mlllnjllyl 3:came
66 ljllpmllmh 3:can
-20 mjlkxjmmlm 3:claims
-22 mgiyllllmm 3:coffee
-2 mmjommmmmm 3:cold
-18 llhxlmllml 3:come
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
-2 ryjgklklll 3:does
5 - 3:dog
10 mmklslmmmm 3:dogs
-8 lshpmhommm 3:doing
-17 slkpmklmmm 3:done
-7 mklqmlmmlm 3:down
-22 llmjjulmkl 3:dream
-22 mjjvmmjmmm 3:driving
-20 yljpjlkmmm 3:eat
-5 mklommlmmm 3:eating
-19 ijkxglkmmy 3:eggs
44 mlmjtmmmmm 3:eight
54 - 3:emojis
-6 mlmlrmmmmm 3:ended
11 - 3:engaged
9 pmmmmmimmm 3:ever
9 - 3:every
-2 llrlmmlmlm 3:exactly
-6 lrmlkpmlll 3:exercise
18 - 3:expecting
5 - 3:expires
-19 myljgkmmmm 3:fails
2 - 3:family
-18 mlmpkmlmmm 3:feel
-18 lekymkkmml 3:feeling
-10 mjlrlllmmm 3:fell
-6 mlshmlimmm 3:fine
-1 mmkommlmmm 3:finished
-4 mlmlqmmmmm 3:fired
-19 mqllnlmlmm 3:five
19 - 3:flying
-5 mrllmjmgmm 3:following
17 - 3:food
-38 wcpnuiyikk 3:for
-20 mljksmulmk 3:forever
9 - 3:fought
-15 nljqmljmmm 3:free
-7 llllompmml 3:friend
20 timkmkmlls 3:from
-25 mhmxljjlmm 3:froze
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
35 - 3:glasses
-20 kirijjujkv 3:go
-27 iinyneglmk 3:going
15 ilpgpmrlmk 3:good
65 kkitlikmkk 3:got
18 hjoqtucmmm 3:great
-9 mjmiksmmmm 3:grew
6 - 3:guilty
-4 lkirlokmkm 3:had
-22 mqklmkkmmm 3:half
-22 mklljlxmmj 3:happened
22 lkvnmlkmmm 3:happy
42 mlllnmlmmm 3:hard
6 krgdytgkld 3:has
2 puhofkilmh 3:having
-9 mlygkkmmmm 3:he
-19 mklqmmlmmm 3:heading
-1 llkslmkmmm 3:hear
-10 mhygllimmm 3:heard
-1 mmnlmmmmmm 3:hearing
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
51 yfkooyekkg 3:i
-1 ljqlmqlmmm 3:imagine
26 pwgxbiffjf 3:in
-2 ltkmlmirml 3:include
31 mlmmktmmml 3:into
-14 mmmkqmllmm 3:invented
-68 blbyayiadc 3:is
-36 mysanjaykl 3:it
31 - 3:job
-51 jawaniyklj 3:just
-11 mixaskvkml 3:keep
-17 mimsklmmmm 3:keeps
4 - 3:kid
5 - 3:kids
-18 mlmjlylmkl 3:king
-11 mlpklllmmm 3:knew
-1 omsllmjlml 3:know
5 - 3:laid
9 mlmlnmmmmm 3:language
1 mpllkmrjml 3:last
0 mmgvlmhmmm 3:late
3 - 3:law
-6 klllumllmh 3:learn
7 - 3:learned
65 - 3:learning
-3 mklommlmmm 3:leaving
19 mmlommlmmm 3:left
35 - 3:left-handed
-6 mmampmymml 3:life
-44 yyamhbdyji 3:like
25 - 3:listen
-18 mijjmmymmm 3:listening
-38 kkjjuyilku 3:live
1 mlmkiymmmm 3:lived
-12 mjmjmnmllq 3:lives
-10 mqmmmjklmm 3:logo
16 jmmsmmkmmm 3:long
-12 mlvelnlmlj 3:look
-38 kyoakkkmlv 3:looking
1 mlsmjmllml 3:looks
1 mmklymikml 3:losing
-31 lhuokkgmml 3:lost
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
10 ollmmmlmmm 3:mind
-15 mayjnmmhml 3:more
-9 mllmnmmmmk 3:most
7 - 3:moved
-2 myglillqmj 3:must
29 maoygqmkjy 3:my
-1 mlmmmmmmmm 3:name
-19 qsjelklylm 3:need
22 mylkdkllmk 3:needs
28 lsoiujhlmk 3:never
23 - 3:new
4 nkmjkwlmmm 3:next
-1 mmekkmvmmm 3:nice
-64 lgwmpkqkmk 3:no
-64 yayahcamih 3:not
2 mmdlkmxlmm 3:nothing
-7 mlwlkmilml 3:now
9 jkklmmpnll 3:number
5 cnsjhfrllb 3:of
6 mljpmmlmmm 3:off
12 - 3:offered
-7 mmlommimmm 3:okay
10 ummkmmfmmm 3:old
51 ksaxoegklw 3:on
-11 kmuiglslll 3:one
-17 mmramlymmm 3:only
-8 molmommlmj 3:open
-35 mmmmmmllmm 3:option
6 mkkktkvmmi 3:our
-9 lsevkkhmmk 3:out
13 - 3:over
-22 milllpjmul 3:own
-15 milsmmlmmm 3:packing
32 mmmmnmmlml 3:paid
10 mmmnmmmmmm 3:painting
-9 mqwkkmlfmm 3:paragraph
-9 mmmpmmkmml 3:parents
-41 liykrlmmll 3:part
22 - 3:passed
22 - 3:password
-1 ppmllkmkmm 3:pay
-9 mlmkqmmlml 3:pays
-8 mlmnnkmmmk 3:phone
-21 mrljmllmmm 3:picking
-5 mmkomlmmmm 3:pizza
10 mpmjmmmmmm 3:planning
-7 eyefjmyemk 3:please
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
32 ojskmlllmm 3:rather
27 mlscmmmmmm 3:read
11 mllnmmmmmm 3:reading
19 mkjkymmmmm 3:really
16 ohplllmmmm 3:recommend
7 - 3:refuses
-15 mslillklml 3:returns
-11 hlvlllkmmm 3:right
33 - 3:room
2 mllpmmmmmm 3:run
-16 mlkqimlmmm 3:running
4 mrlklmllml 3:runs
0 jlmllmymmm 3:safe
-38 liiltjlmsl 3:said
-10 ksilkmylml 3:same
-10 mmkolmkmmm 3:sat
19 - 3:saving
-18 odiihsymlk 3:say
-61 lateyajlyj 3:says
23 lmlummmmmm 3:scared
3 - 3:school
2 mljmrmmmmm 3:season
17 - 3:second
-7 jihynlhlmk 3:see
7 - 3:seeing
31 - 3:sells
24 hyelmmlmmm 3:send
-9 mqlllmllmm 3:sentence
40 - 3:set
-8 mqmimmmmmm 3:setting
-2 mmllpmmmmm 3:seven
-7 mmmqjllmlm 3:she
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
-18 mklqmlmmmm 3:soaked
1 mjjullmmmm 3:some
-27 mhycllklmm 3:something
-6 mlpcmlxmmm 3:sorry
0 mdjmimlymm 3:sound
1 mukuljgkmk 3:start
7 mlmmfmlmmw 3:started
10 - 3:starts
-17 lhkwmmlmmm 3:starving
-22 mjjsmmkmmm 3:staying
-1 mpmmmmmmlm 3:stays
-10 nioolkdmmm 3:still
13 - 3:stopped
-4 molllmmmmm 3:stops
-3 msmliplemm 3:story
-40 mkvkkkjmmm 3:stuck
16 - 3:studying
-24 mljkllymmm 3:such
-47 mmllnlolml 3:summer
-2 mlghmlymmm 3:sure
-8 lybgpltlml 3:take
55 mlmirmmmmm 3:takes
23 mglvjmmmmm 3:taking
-2 mhmblkymml 3:talk
13 - 3:taught
12 mmlmomlmmm 3:teacher
15 mjolmmlmmm 3:tell
-20 mhmlrllmml 3:tells
-15 mqlklllmmm 3:ten
16 mmnmlmlmmm 3:terrible
-3 njivmmmmmm 3:text
-53 qaacyhyktj 3:that
-8 yutayyafla 3:the
16 - 3:therapy
14 - 3:thing
8 mmllqmmmmm 3:things
-5 ngojplklml 3:think
13 mlxemmlmmm 3:thinking
7 - 3:thinks
13 lrjnlljkmm 3:this
-31 mlolrllmmm 3:thought
-33 lylgfikwml 3:three
44 eyalauvbhh 3:to
-4 mlimxllmmm 3:told
-41 livpilfmmm 3:too
39 - 3:training
-28 qpsflmlmmm 3:tried
-22 khyallglml 3:try
20 iyheljjllh 3:trying
10 mliommmmmm 3:turn
60 - 3:turned
-4 lyekosihlh 3:two
9 mflmmmmrmm 3:under
55 ftpjhrqfml 3:up
-5 lkjqmlmqmm 3:use
19 mimmwlmmmm 3:uses
-18 mykimilmml 3:using
-11 mkvomlkmmm 3:very
-3 ilydlmmkml 3:wait
-26 lckymlkmmj 3:waiting
-20 mimqmmmmmm 3:walking
-29 ypjglmlmmm 3:want
-3 mmkdmmxmmm 3:wanted
-47 myjjgljmmm 3:wants
-5 kqicyhgkjh 3:was
27 - 3:watch
-22 mdkxmllmmm 3:watching
7 mmmolmlmmm 3:way
15 mlnrkmmmmm 3:we
-22 milpmmlmmm 3:wearing
-2 mlmmllpmml 3:week
-2 mlrmimllmm 3:weird
-14 mlivllkmml 3:well
-9 mklxgllmmm 3:went
-22 nkllnllmll 3:were
-34 ehumpkrlml 3:what
-4 mmnlmmmmmm 3:where
-1 okollmmlml 3:why
45 mrhujjujmk 3:with
-5 mmjommlmmm 3:woke
-10 mkhlvmlmll 3:won
-10 yiphlkmmmm 3:wondering
0 mklmlmknmm 3:words
-10 lkiynrillj 3:work
-8 mtjlmmmmmm 3:working
1 - 3:worried
-11 hsllkgfxmm 3:write
2 lxkcljlmmy 3:writing
1 mlmjmkmmxm 3:wrote
3 mmlmmmommm 3:year
1 - 3:yoga
-36 yjkabayrlh 3:you
-39 ljpoqqohle 3:your
-44 mlmlkkmmlu =
-44 mlmlkkmmlu = 0
-44 mlmlkkmmlu =>0
72 kybqalfejr AHEAD
16 - AHEAD>AHEAD
-3 lvillkliml AHEAD>CHAT
-4 mlmommmmll AHEAD>I
15 - AHEAD>LASTING
2 mlhrmmmmmm AHEAD>NOW
43 mlmmommmmk AHEAD>SPAN
31 mltlmmlmmm AHEAD>and
-8 mqmimmmmmm AHEAD>at
16 - AHEAD>for
-21 mplklkpmmk AHEAD>to
-4 moisiwkmmm AHEAD>w
-59 yfmcxmanaa AUX
-15 kpqljuillw AUX>'ve
69 hxfdyiekjs AUX>-ed
-100 jawyaeiifl AUX>-ing
-27 kiyqhlfllj AUX>-ly
32 xjicykhjmi AUX>-s
55 ltljjrkklu AUX>0
12 msmlglmmmm AUX>AHEAD
-13 hhyhqjljmk AUX>AUX
4 lmmlpmmmmk AUX>CONDITION
12 ygoccgjvkk AUX>DEICTIC
-36 klsjjnllvk AUX>HOME
31 pygglaikhk AUX>I
48 lkllxqjmkj AUX>LASTING
3 sshklilwmm AUX>LIKING
3 iiynqkqjmj AUX>MOOD
30 mgijkyqmuj AUX>MY
-8 lktbjlymmm AUX>NOW
-13 ylhksllmmm AUX>PET
-57 ljkycklmmm AUX>PLAY
-4 lifhvlpkml AUX>PRAISE
3 - AUX>SPAN
-5 lkelllsxmm AUX>THANKS
35 mmmlmmmmmm AUX>THIRD
-5 ulmjlmllml AUX>WE
-23 ljyljlmmmm AUX>WH
0 jlmmpmmmmj AUX>WORK
13 gycofkailh AUX>YOU
-30 poneiyaylg AUX>a
-43 ksjipyilml AUX>an
-10 llwjmlkmmm AUX>ask
-4 lglygillml AUX>at
24 - AUX>bad
-8 gujlhjowly AUX>be
-7 mmjsmlmmmm AUX>eat
-10 llijnylllk AUX>fly
9 mmfmlmymmm AUX>for
-6 nhvimkklmm AUX>go
13 qklulihklj AUX>in
-1 mmhnmlumml AUX>let
1 mlmomlmmmm AUX>low
9 - AUX>mr
-1 medptayxrc AUX>not
49 mgtokojmll AUX>on
-30 likteukmmk AUX>out
-2 mymekflmml AUX>red
-5 kimmsljmml AUX>see
-18 kghyijhmxl AUX>so
5 - AUX>ten
-1 yhmjpkeiji AUX>the
3 nyjiihmkmx AUX>to
-25 jytfgjokml AUX>too
-23 kjyaklglml AUX>try
5 - AUX>two
10 hhtdyyaaaw AUX>w
-120 pyyaaaaybu CHAT
2 myjkjmmfll CHAT>-s
-40 mnmlllmmls CHAT>0
-24 jyyaaiiylg CHAT>AUX
-5 lehllllyml CHAT>DEICTIC
-10 ltsiljlljy CHAT>I
24 mkvlmmllml CHAT>MY
-3 myldmmmkmm CHAT>NOW
-8 olmmklmlmr CHAT>THIRD
0 nulmlmmlml CHAT>WH
0 ljnummllmm CHAT>YOU
-3 lyillkmkmj CHAT>and
-4 lmimlmlrmk CHAT>as
-34 mkulmmllmm CHAT>b
20 mllmkmlkmy CHAT>com
-5 yhnllmllmk CHAT>for
21 lfgklllymk CHAT>in
1 mlmnmmmmmm CHAT>me
-2 hyhjmjlill CHAT>of
0 lmjmlmlrmj CHAT>the
79 ybghgjdylj CHAT>w
-106 ayaaaaapay CODE
1 lyjbhiijkj CODE>-s
-20 mvlifkmlmi CODE>0
-7 iyhnoilkjh CODE>AUX
-14 mqllmmmmmm CODE>CODE
-1 jydhlklhlk CODE>DEICTIC
-29 mvmjkljmml CODE>LASTING
-4 mjkwlmjmmm CODE>NOW
-16 lwjimmmkml CODE>WH
-33 lyhgijlmll CODE>and
-8 mhmpmlmmmm CODE>at
-33 mlqkllmmmm CODE>but
24 lllkjllkmv CODE>for
27 mtrlelmmml CODE>has
3 mpmkmmmkmm CODE>in
-8 mslkklmkml CODE>of
9 mnmlmmmmmm CODE>on
-42 ktggkkllmy CODE>to
-10 mamnijjyly CODE>w
235 lgenmulmyj CONDITION
6 - CONDITION>KIN
14 - CONDITION>LASTING
3 - CONDITION>MY
11 - CONDITION>WH
6 - CONDITION>and
3 - CONDITION>at
8 - CONDITION>but
6 - CONDITION>for
15 - CONDITION>in
2 - CONDITION>on
-1 lllipjmmsk CONDITION>to
-33 mhgtkymmml CONDITION>w
166 kraayyahyy Capital
-83 hyyagdagma DEICTIC
5 uayrddyffe DEICTIC>'s
-39 kqroelilli DEICTIC>-ed
-12 qkhltsmmlj DEICTIC>-ing
-59 yyaaybadjc DEICTIC>-s
30 mommlmmmml DEICTIC>0
40 mjlmmmmmmm DEICTIC>AHEAD
-31 giyeajyvja DEICTIC>AUX
-62 gryahjkole DEICTIC>CHAT
-42 ksjjkjkmlk DEICTIC>CODE
-45 jyyaahnhll DEICTIC>DEICTIC
9 mkjkrvmmml DEICTIC>HOME
41 lkarjytmuj DEICTIC>I
29 - DEICTIC>KIN
15 mkllmwmmmm DEICTIC>LASTING
39 mkpjlsmmmm DEICTIC>MY
0 jacyfkfllk DEICTIC>NOW
4 mmkmnmmmmm DEICTIC>PET
-13 lktftqmmlm DEICTIC>PLAY
65 ljdmsiylwj DEICTIC>SPAN
-27 mkllmmwmmm DEICTIC>THANKS
14 mlikosmmul DEICTIC>THIRD
43 llmllhtmlm DEICTIC>WH
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
22 kuhmilxlmy DEICTIC>to
5 mmmmmmlmmm DEICTIC>too
-1 lyhikmlhmk DEICTIC>two
14 mvrmmmhgmm DEICTIC>up
-52 yuavytlyhn DEICTIC>w
-5 lkrljmkmmm DEICTIC>way
116 vaauyyadyj HOME
16 - HOME>AUX
15 pmmmmjmmmm HOME>DEICTIC
4 lmkmwljlml HOME>LASTING
-21 llhxkmjlml HOME>NOW
4 mlmkismmlm HOME>THIRD
-16 mlmmktmmml HOME>a
20 - HOME>and
9 mmmommlmmm HOME>by
-8 mjkkyimmml HOME>has
-13 pfjaypkhqt HOME>in
7 mnmlkplmll HOME>on
19 - HOME>out
-1 mmmkplmmmm HOME>the
-37 mnlhiwmmyi HOME>to
77 oljoknlmll HOME>w
27 naykayaaya I
3 hadyaxgbsn I>'m
22 oqcxagagos I>'ve
-9 dyakyabgyg I>-ed
11 miuilulmmm I>-ly
-36 lxqckkomkm I>-s
44 iayxaursya I>AUX
15 olmmmmmmmm I>CHAT
10 mllmmulmlk I>CODE
2 - I>CONDITION
-3 ljljhylmqu I>HOME
35 mkqkqkkmmm I>LASTING
31 gayeihdgql I>LIKING
-28 iiphewpphq I>MODAL
19 vilqjilkll I>NOW
25 - I>PLAY
19 mkmilplmwl I>WORK
9 nmmlmmmmmm I>ask
-11 mlismmlmmm I>ate
-21 llohmltmmm I>bet
-3 mmjsmmimmm I>buy
-16 mklsllmmmm I>cut
5 ljmrmmmmmm I>eat
4 cylqlgillh I>get
13 mkkslllmkw I>go
1 kpiwiiikll I>got
-33 kekpitilwk I>had
9 - I>met
0 mmmmmmlmmm I>owe
-15 lhkllvjmul I>own
-2 smmlmhmmmm I>pay
-4 mrmlmimmmm I>put
-24 mrkklomlmm I>ran
15 mokmmmmmmm I>run
-14 mgljyhlmyl I>saw
-16 lkwimlhmmm I>see
-6 msklmmmmmm I>set
-6 qjkllummlm I>the
34 mpkmmmmmmm I>use
6 tayhwyayyc I>w
12 mmmmlmmmmm I>won
-84 yalanysjca IF
8 vjkljslllm IF>DEICTIC
-19 lagcfyelef IF>I
-30 mdmmlvlmll IF>MY
-1 yhnkwkfmmm IF>YOU
247 daqtksyiuh KIN
-22 mnmmmllmmm KIN>'s
8 mmximljmmm KIN>-ed
43 mkriykkmll KIN>-s
6 - KIN>0
-36 kdhyasilkl KIN>AUX
14 lmllqmlmmm KIN>DEICTIC
17 - KIN>HOME
2 mmkmmlslmm KIN>I
15 - KIN>LASTING
-1 mlqllmmmmm KIN>LIKING
51 - KIN>NOW
4 - KIN>PLAY
4 - KIN>THIRD
9 mmolmmmmmm KIN>WH
15 - KIN>a
6 mkkmmqmmqm KIN>and
-21 lomomlmmml KIN>at
5 - KIN>but
-21 mmmpmmkmml KIN>for
7 - KIN>had
-27 mlmmllmmlt KIN>has
19 - KIN>in
17 - KIN>of
2 - KIN>on
16 - KIN>to
-10 mjkkvklmsk KIN>w
147 peaayyyhpu LASTING
10 mhslrllmlm LASTING>-ed
-24 ltfiykimml LASTING>-s
16 - LASTING>AHEAD
2 lllkymhlmk LASTING>AUX
30 mnmmmmmmmm LASTING>CHAT
-16 mmlmkmpmmm LASTING>DEICTIC
45 - LASTING>I
4 - LASTING>KIN
27 - LASTING>LASTING
16 mllmlmtmml LASTING>MY
28 - LASTING>NOW
18 - LASTING>SPAN
11 - LASTING>THIRD
-45 ljjjdlymlf LASTING>WE
2 - LASTING>WORK
4 - LASTING>a
21 - LASTING>and
-35 mlmmllmmlt LASTING>as
4 - LASTING>at
-18 mlmfkjtmxl LASTING>day
31 - LASTING>eat
-19 mrmjmkmmmm LASTING>got
14 - LASTING>had
41 - LASTING>the
7 mllrmmmmmm LASTING>to
3 - LASTING>two
-22 laykiygjky LASTING>w
50 rayaaassya LIKING
7 mksjymhkll LIKING>-ing
88 - LIKING>-s
-10 lljlymjlmm LIKING>AUX
-34 mlpmmmlmmm LIKING>CHAT
-11 pargeirsyk LIKING>DEICTIC
-19 mwjomllllm LIKING>I
-19 mmklmlmmsm LIKING>MY
32 - LIKING>PET
8 - LIKING>PLAY
-17 jluimmjmmm LIKING>WH
-35 kofhilyimk LIKING>YOU
-8 lusjghkyml LIKING>a
6 mmllllmmvl LIKING>me
5 mkwjmklmmm LIKING>of
18 momlmmmmmm LIKING>tea
-99 jaydjjjrkm LIKING>the
36 wykgkiihlj LIKING>to
72 oisqgiokuk LIKING>w
-55 iyuaaopyey MODAL
3 nyndkghqlj MODAL>LIKING
-7 mjcymlkmmm MODAL>PRAISE
-13 mkkjmymmml MODAL>be
-2 llmmlnmmlm MODAL>buy
-1 mkollommll MODAL>go
-7 lkrjlkxmmm MODAL>say
45 pitijpimll MODAL>w
-61 ralyaamack MOOD
-6 mqlkulmmmm MOOD>-ing
2 slhixmilml MOOD>-s
-1 tmgwklhmml MOOD>AUX
39 llyjklokml MOOD>CHAT
-6 mlpnjljmmm MOOD>DEICTIC
17 jjyhljfmkl MOOD>I
15 - MOOD>KIN
-5 mmimmmtmmm MOOD>LASTING
-6 mpiijmvlml MOOD>MOOD
-34 kkaujmpmml MOOD>NOW
10 kkskrljmmk MOOD>PERSON
-9 mmafmmymmm MOOD>THANKS
-1 glevsmummm MOOD>WH
-14 llwljmemmm MOOD>WORK
0 lmtklmimmm MOOD>YOU
5 - MOOD>a
16 lolnkjymml MOOD>and
13 lkmnmmmmmm MOOD>at
-1 mmtjmmklmm MOOD>by
-11 lkitjmrmml MOOD>day
-15 kkliylnmml MOOD>for
53 llkslmllmm MOOD>in
-9 mljlllvmmm MOOD>new
-24 inymgkbmlr MOOD>to
30 mgsiapwjkv MOOD>w
91 axaraqsmyw MY
60 - MY>-ing
39 laayjfqjhr MY>-s
4 - MY>0
-12 lwsdjjkvlk MY>CHAT
-24 lyicffdijc MY>CODE
10 - MY>CONDITION
66 mmijiksyml MY>DEICTIC
39 mjlkthmmul MY>HOME
76 laykrhiktq MY>KIN
-60 nkmujijmwl MY>LASTING
-1 kjwkjivmum MY>LIKING
5 - MY>MOOD
46 mlmnmmmmmm MY>NOW
-51 ayhaiigikk MY>ORDER
-5 kjycocykty MY>PERSON
64 mjmqknlmml MY>PET
22 - MY>PLAY
28 - MY>PRAISE
-4 mlrmlmlmmm MY>SPAN
-13 lckkjqjmyq MY>WORK
6 mkmpmmlmmm MY>arm
-11 mjlfmlymmm MY>bad
1 - MY>bro
-13 mklpmmjmmm MY>bus
4 mlmpmmlmmm MY>car
-4 mpmkmmmmmm MY>new
29 - MY>old
53 - MY>own
-30 mklqmmmmmm MY>pen
7 - MY>phd
4 - MY>two
-30 pnamiyhaax MY>w
-19 mljrmmmmmm MY>way
-107 maayaaiaaa NOW
28 mmlnmmlmmm NOW>'ve
-2 icythhglli NOW>-ed
-38 qghtfkuklj NOW>-ing
-27 urodlmnmml NOW>-s
10 iryapmglml NOW>AUX
-2 krlnmmlmmm NOW>CHAT
-27 lksrflhlll NOW>DEICTIC
64 - NOW>HOME
30 jqqylijkjj NOW>I
21 - NOW>KIN
3 mmmglmummm NOW>LASTING
-9 mlyammlmmm NOW>MOOD
-17 mmmfmmymmk NOW>MY
-5 lklylmfmml NOW>NOW
4 mqmkmmmmmi NOW>SPAN
-4 mlyllmdmmm NOW>THANKS
50 - NOW>WORK
-6 lkuakkymmm NOW>a
1 msknmllmmm NOW>and
-33 mliqlllmmm NOW>at
2 klkukmimml NOW>got
4 mlkomllmmm NOW>had
-5 mmkqmlkmmm NOW>in
33 mkmkmrmmmm NOW>of
12 mmlmmmmmmm NOW>on
15 mkmommmmmm NOW>put
-10 mmkolmkmmm NOW>sat
26 mmmnlmmmmm NOW>so
-16 mimrmmmmmm NOW>to
29 nyvhsfaljh NOW>w
53 ayaaisaihy Number
-23 vyaamgattj ORDER
-1 mplqlmlkmm ORDER>-ing
15 tikkmmmmmm ORDER>-s
62 mvlkkmlmmm ORDER>AUX
-1 mnmmmmmmmm ORDER>ORDER
-21 mpmlmlmmmm ORDER>and
-10 mplkmmmlmm ORDER>for
-3 mtlhkmkmmx ORDER>has
-13 mommmmmimk ORDER>of
7 mmmlmmmmmm ORDER>on
-28 mnmlllmmyk ORDER>to
17 jslkmmmmlm ORDER>w
124 kdyawlyhny PERSON
11 - PERSON>'s
23 mlmmokmmml PERSON>-ed
38 lxnfwiglkl PERSON>-s
55 kjdtllxmml PERSON>AUX
12 - PERSON>HOME
-12 mmmmmllmlv PERSON>I
18 - PERSON>LASTING
-7 mmvlmmimmm PERSON>LIKING
-18 mksnlmkmml PERSON>NOW
4 - PERSON>THIRD
1 lnllkspmml PERSON>WH
-16 mkqpmlmmlm PERSON>and
2 - PERSON>at
5 - PERSON>for
-11 mqllbtmmmm PERSON>has
-17 mumlglmmml PERSON>in
7 - PERSON>of
10 mmmlolmmmm PERSON>on
-8 mdimylflvi PERSON>w
-32 mlmlpmmmml PERSON>won
109 waasyyejjf PET
19 - PET>'s
5 - PET>-ed
2 mlmommlmmm PET>-s
-18 jhjlyjkllj PET>AUX
2 lmmmmnmmmm PET>I
2 - PET>WH
20 - PET>and
27 - PET>but
4 - PET>for
-15 mmmkgvmmmm PET>on
4 nlmmlmmmmm PET>to
46 mlmpmmmmmm PET>w
116 ichyyjagjc PLAY
4 - PLAY>-ed
33 - PLAY>-ing
28 mlmpkmmmml PLAY>-s
5 mmmkqmllmm PLAY>AUX
9 - PLAY>DEICTIC
8 mkmjmsmmlm PLAY>I
7 - PLAY>LASTING
-16 mlkqimlmmm PLAY>MOOD
2 - PLAY>MY
-19 mkmmolmmml PLAY>PLAY
26 mpmnmklmmm PLAY>a
8 mkmrmmlmmm PLAY>and
-52 mmmlumklmh PLAY>for
-4 mmmkqmmmmm PLAY>has
12 - PLAY>in
-21 mklpmlmmmm PLAY>on
46 mmmnmmmmmm PLAY>the
8 lsisqljjml PLAY>w
-16 aayatcxaga PRAISE
3 mmtlkmlmmm PRAISE>!
0 mlalkmymmm PRAISE>-ing
-26 ljbjnlylmk PRAISE>-s
6 lmullllmkm PRAISE>I
-5 mswamlqmmm PRAISE>NOW
15 - PRAISE>PERSON
-1 mlylkmllml PRAISE>but
-5 jlkllmvmmm PRAISE>day
-2 nkkmimvmmi PRAISE>for
-2 lljjkmymml PRAISE>to
25 hxbnyhillk PRAISE>w
218 fgacylyeyv SPAN
-14 mrmlnlkjml SPAN>-s
1 - SPAN>0
-21 llmlqpmmll SPAN>AUX
20 - SPAN>I
-2 mlmmllpmml SPAN>LASTING
14 - SPAN>LIKING
1 - SPAN>MY
-23 mlmkqmmmml SPAN>NOW
2 - SPAN>PERSON
22 mmmlfmwmmm SPAN>SPAN
-12 mlmmommmmk SPAN>THIRD
28 mlmmmllmvl SPAN>and
19 - SPAN>at
6 - SPAN>for
9 mlmmktmmml SPAN>in
-6 mlmlgmmmmy SPAN>of
-4 mlmmmnmmmm SPAN>old
3 mmmlplmlmm SPAN>the
3 mmlmmmommm SPAN>to
-38 ltlsbjjlmt SPAN>w
-58 aabaafykkk THANKS
-5 ekllmmsxmm THANKS>DEICTIC
19 mmommmlmmm THANKS>I
30 - THANKS>MY
-1 mmjklmolml THANKS>THANKS
-8 liucjkpmms THANKS>YOU
-7 mlfhkmykml THANKS>for
-9 mltkllrmmm THANKS>to
-2 mmkllmpmml THANKS>w
33 tayyqyaaya THIRD
44 llhygjjlll THIRD>'s
-21 loherrllsk THIRD>-ed
-19 jaygiyjlxg THIRD>-s
53 iinymmkkkk THIRD>AUX
9 mlmkvlmmlm THIRD>DEICTIC
11 llmkmlmlmr THIRD>HOME
20 - THIRD>KIN
10 - THIRD>LASTING
-30 mllkkjlmyl THIRD>LIKING
35 lmrsjmklll THIRD>NOW
5 mmolmmmmmm THIRD>WH
19 - THIRD>WORK
4 mmmnlmmmmm THIRD>had
-15 mmmkgvmmmm THIRD>has
-23 lljpskkmlk THIRD>say
-5 yhjimyikyg THIRD>w
30 gfsxsivdes WE
18 lyifdismmg WE>'ve
27 mjmmpmmmml WE>-ed
-11 mmlqlmkmml WE>-ly
33 gmoyajqkly WE>AUX
-34 ljkpdkymlh WE>DEICTIC
2 momjvilmml WE>HOME
-11 lalllyhmll WE>IF
-4 llmlrmlmml WE>LASTING
27 mmkqlmjmml WE>NOW
-21 mqmpkkkmml WE>PLAY
-4 mqltjkilml WE>go
7 mllolmmmmm WE>got
-8 mlittlimlk WE>had
21 - WE>in
-12 pemlmtkmml WE>say
-1 noyajgwijy WE>w
-39 yugfaaqafa WH
-11 llkjlmplml WH>'s
33 tlmmlmlmmm WH>-ed
52 axridhyjll WH>-s
-19 xvbgasfjih WH>AUX
-18 wifwlmjlmm WH>DEICTIC
29 fslpjiilpt WH>I
14 - WH>MY
-2 clklmmymmm WH>PRAISE
12 yknklmmmmm WH>THIRD
28 maysuialll WH>YOU
-34 antwllxmmm WH>a
-8 kpmmkmmmmm WH>far
-2 mlolmmkmmm WH>not
-44 yjwauilllk WH>the
10 yhaokmhkmi WH>to
11 ygefuidklj WH>w
156 asyavgadyn WORK
-24 lklllmmmly WORK>'s
47 lsjirmmlll WORK>-s
-38 kokjmtlklq WORK>AUX
19 - WORK>DEICTIC
26 - WORK>I
16 - WORK>LASTING
9 mkqmlmmlmm WORK>LIKING
-36 limyklimml WORK>NOW
18 jlmmqmmmmj WORK>WH
-18 mlmmmjmmvl WORK>and
29 - WORK>as
39 mlmjlrmmll WORK>at
46 mmmqlmllml WORK>for
41 mtmlhmmmmm WORK>in
3 - WORK>law
9 mxlfmmmmmm WORK>on
-11 llsiwmjmmm WORK>out
9 - WORK>to
-4 mlmlqmmmmm WORK>two
37 lkjpsiklwk WORK>w
-148 yayaapykao YOU
-14 ikrjxkplmg YOU>'ve
-16 ikygjldmmm YOU>-ed
-1 vmkkjmpmmj YOU>-ing
-18 klslgkelmy YOU>-ly
6 mjpjrlllmk YOU>-s
-44 vyrahtygkj YOU>AUX
48 kgwpkjaumh YOU>CHAT
-3 mhskllmmmy YOU>CODE
-1 trfqklhkms YOU>DEICTIC
-17 smiriljmml YOU>HOME
-14 lljmkjxllj YOU>KIN
-2 pmmmmmgmmm YOU>LASTING
-3 vljkllekml YOU>LIKING
-1 rlplllhmml YOU>MODAL
-1 umasmmgmmm YOU>MOOD
-4 mkmaklxlml YOU>NOW
0 ljiymklmmm YOU>WH
-27 mupkllllml YOU>WORK
-9 lpilmlsmmm YOU>a
-1 lleljlymmj YOU>all
-19 lkikjuumkg YOU>and
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
-12 cnwbnynohq YOU>w
-11 lllllqlmtl ^ "
-2 mkyljmjjml ^ 'll
-13 ylllmjmmll ^ 'm
-3 yllljmkkmm ^ 're
-5 ukfkklylmk ^ 've
-6 lkmlkvlmlj ^ *
-11 rdiiyjwlmi ^ a
-24 lkjktgmmrl ^ according
-3 mklllmjwml ^ add
5 mmjllmpkml ^ after
-6 lltjhmklmy ^ all
28 - ^ allergic
-12 mmkllmrlmm ^ almost
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
19 - ^ being
14 mmwmjmkmml ^ both
-15 mlmlvllmmk ^ by
-9 lplulmilmm ^ call
-18 yrrlhigjlk ^ can
-2 mfllmmyamm ^ come
1 mmmplmlmmm ^ cooking
9 mmpmlmbmmm ^ cool
-8 byllkkllml ^ could
-13 mrmllmjkmm ^ create
-30 llllglylly ^ dear
0 smmlmmhmmm ^ did
11 qaehhkyylk ^ do
-1 rllmlmlkmm ^ does
-15 lmmkpllmml ^ dogs
1 mmmqlmllml ^ done
5 mmmmqkkmmm ^ every
-3 lkikymklmk ^ everyone
-15 mwlkjlikll ^ explain
-5 mljykmhlml ^ finally
-13 liuievskkx ^ for
-6 mllltlimml ^ friends
-5 mlklkkkkxy ^ from
-5 mmmllmlmmk ^ give
-1 mymkmlhimm ^ go
53 llkxhmllmk ^ going
-6 jlngplqkli ^ good
13 - ^ growing
-1 mmhllmumml ^ happy
-3 lkkuolilml ^ having
-2 jjloeyjkqk ^ he
18 mmkmmmmmmm ^ hello
-3 msllmmjjmm ^ help
16 - ^ her
-51 llbhllylll ^ here
0 mmklkmplml ^ hey
27 emmmmmtmmm ^ hi
16 mmkkmllmum ^ his
-4 klmjkmxlml ^ hmm
-1 lmjijmymml ^ hope
-17 tjjjejglll ^ how
1 eyqufaqlaa ^ i
-12 mkijstjlhj ^ if
-4 lkkmltkmll ^ imagine
-4 mvllmkkgml ^ improve
-58 gihgnyqxnc ^ in
-4 mlmjkmmrmm ^ include
6 yiljhlmlml ^ is
2 celysggskb ^ it
15 - ^ job
35 yvbsdkmilj ^ just
9 mdummmiomm ^ keep
-15 lmllqmlmmm ^ kids
-1 mmmllqmmml ^ last
-5 lmlqmklmml ^ later
-27 knqghvsgkj ^ let
-27 lllkymhlmk ^ life
-8 klinilukmk ^ lol
-24 llkkgtylmk ^ long
-1 mmvmjmflml ^ looks
-19 lljkumtlml ^ love
-17 lqjkjlhumk ^ make
-13 mlxokmclml ^ me
5 - ^ mom
-25 mlljxmlmlk ^ most
-25 atjygojqka ^ my
-15 lmllsmlmml ^ nature
-7 ulltjmjjmk ^ need
29 mmrldltlml ^ never
1 myflkmiimk ^ next
4 lmglkmplml ^ nice
25 - ^ nimbus
11 jqqbckxpmj ^ no
-7 klhkymhkml ^ nobody
7 glvphmjjml ^ not
16 llykpmgkml ^ nothing
-3 iyhmlmliml ^ now
2 mmkvlmlmml ^ off
14 llyiimclml ^ oh
-22 hkmghjyklj ^ okay
0 mllvkmklmm ^ on
26 lydltmjjml ^ one
23 lwliniilly ^ our
3 mklvkmlmmm ^ out
-3 klkkylikmi ^ people
-2 mmtlklfmml ^ perfect
38 - ^ peter
42 lakjkldtmj ^ please
14 - ^ project
-2 vmfllmjmmm ^ really
30 - ^ remember
-10 mkqqlkmmjl ^ right
-10 lltjjmxkmi ^ same
18 mhllltrmkl ^ say
0 mllrjlpmml ^ see
2 jinwirhlxj ^ she
14 olmmmmmmmm ^ should
-29 mlklilvmmk ^ since
-6 ukkwdsdkmk ^ so
-2 lmfjvmjlml ^ some
22 mllkrmlmml ^ someone
-1 lleyjlplml ^ sorry
-9 mlwkjmglml ^ sounds
-9 llxpkmelml ^ still
-4 llmxglllmj ^ stuck
-24 liljlulmkj ^ suppose
-3 mgkmlmroml ^ take
-8 tsjljlqkml ^ tell
-1 llulllimms ^ thank
2 mlklkmqiml ^ thanks
-21 idybaicjjg ^ that
33 asposjacya ^ the
-12 mukplllill ^ then
30 lieypjllmk ^ there
-21 ikhoyjiklj ^ they
-19 jayhnjokly ^ this
35 mllrlllmmm ^ today
4 - ^ tom
-4 mlmommmmll ^ tomorrow
0 llmommmmmm ^ tonight
-1 lmmplmkmml ^ too
-2 llltkmlmmk ^ trying
2 - ^ two
-2 melllmkymm ^ use
-10 mkmktmllmj ^ water
21 dtsvqafjji ^ we
13 llljlmplml ^ well
2 kgnrejrklk ^ what
2 yklgxkglmj ^ when
-5 tlkllmjmml ^ where
-1 wklllmilmm ^ which
-9 gklkilylmm ^ who
9 tilkklklml ^ why
-6 mkkljmxlml ^ wish
0 gukmmmllml ^ would
-2 lmuliljmmm ^ wow
-6 lgllkmkuml ^ write
-3 llwklljmll ^ yeah
-1 lrphilyfmk ^ yes
9 - ^ yesterday
-7 pmvdvufflf ^ you
-6 iyyiakermc ^ your
-11 lllllqlmtl ^>"
-13 ylllmjmmll ^>'m
-5 ukfkklylmk ^>'ve
-6 lkmlkvlmlj ^>*
27 mtktllklmh ^>-ed
-18 gahyysadpb ^>-ing
1 uhmyfuakmk ^>-ly
-8 aetaygayly ^>-s
-3 lyfnkmiilk ^>AHEAD
-6 yopaadhtjd ^>AUX
-51 kbjiiijuiy ^>CHAT
-34 lglkthllky ^>CODE
31 - ^>CONDITION
-39 afwswavgeg ^>DEICTIC
11 - ^>HOME
1 eyqufaqlaa ^>I
-60 kpeeoyelee ^>IF
-8 llllslkmml ^>KIN
-26 jjmgjryjmg ^>LASTING
-19 lldktlyjmk ^>LIKING
-34 jhhhfhygjc ^>MOOD
-3 ayhyhkfpka ^>MY
41 sydyaincjg ^>NOW
1 mllltlimml ^>PERSON
-18 llljtklmml ^>PET
16 mvlmpmjjml ^>PLAY
4 kkyhckekli ^>PRAISE
-49 lkmlklllmv ^>SPAN
24 cjjgckyflo ^>THANKS
11 cdfynyahye ^>THIRD
21 dtsvqafjji ^>WE
-20 yadcadpfjd ^>WH
20 lmjkymkmmm ^>WORK
-29 lyyafsaklu ^>YOU
-11 rdiiyjwlmi ^>a
-3 mklllmjwml ^>add
-6 lltjhmklmy ^>all
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
-27 knqghvsgkj ^>let
-8 klinilukmk ^>lol
-13 mlxokmclml ^>me
11 jqqbckxpmj ^>no
7 glvphmjjml ^>not
2 mmkvlmlmml ^>off
14 llyiimclml ^>oh
0 mllvkmklmm ^>on
3 mklvkmlmmm ^>out
18 mhllltrmkl ^>say
0 mllrjlpmml ^>see
-6 ukkwdsdkmk ^>so
33 asposjacya ^>the
4 - ^>tom
-1 lmmplmkmml ^>too
2 - ^>two
-2 melllmkymm ^>use
10 cqiaxayyyy ^>w
-2 lmuliljmmm ^>wow
-1 lrphilyfmk ^>yes
1 pyaasyhgaa a
-29 lslhqkmlmk a 0
21 - a 0000
3 - a baby
-11 mhlsmmlmmm a bad
5 - a baker
12 mlmmmklmlm a bakery
17 - a band
-14 mllllplmll a bank
-17 mijwmlkmmm a beer
0 mlmmmnmmmm a beginner
-26 mrllkllmml a better
3 kinvueilly a big
29 - a bike
-14 momkllmmmm a birthday
-18 livjritmml a bit
9 - a board
16 mmmmlmmmmm a boat
46 ogmxjllkmm a book
49 lsmlikmmmm a boy
-3 ldvvkklmml a break
44 - a cabin
-10 mjmrmllmmm a cafe
-27 mommllmlmm a call
36 mkmmmnlmmm a car
-14 llllonmmmm a castle
-3 mjkkoqmmmm a cat
-15 mtmhmkmmmm a charge
37 - a charity
-22 mpmlklmmml a cheap
7 mklmrmmmmm a child
4 mmmlmnmmlm a city
-7 unjllkmlmm a claim
-14 meiylkllmm a coffee
-3 skgnmmmmmm a cold
15 mlmmnllmmm a colleague
8 mlmmnjmmmm a collection
-2 mlmlvllmmk a community
9 - a conference
-1 mnmmmmmmmm a cover
-7 mimqpllmml a cup
-16 mqmhmllmmm a customer
27 mkllmwmmmm a dancer
24 jkltrkkmml a day
18 - a dental
33 - a deposit
-44 lumldllmml a detective
23 - a diabetic
-3 llklvlkmmm a difference
-13 rokkmmmmmm a div
96 - a divorce
-3 mjkjvljmmm a documentary
9 mrmmlmmlmk a dog
-21 mlkjmqmmum a dream
9 - a family
4 - a farm
-21 lklgvkwmmm a few
48 - a firefighter
13 ommlmmlmmm a flat
19 - a food
-27 luhkmkmmmm a form
16 momlmmmmmm a friend
-2 krkmmlmlmm a function
-12 mpmnmklmmm a game
-54 mrljmmlmmm a gift
31 mlmmktmmml a girl
-1 qnvglllmmj a good
-20 ijysglimml a great
-9 lqjlmltmmm a happy
-36 mdltmmmmmm a headache
14 - a house
8 mlrlmkmmmm a huge
12 - a husky
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
-5 jknykjjmmm a long
-15 mgtqmlmmmm a look
-4 kaylnkokmj a lot
17 - a low
-1 mlmmokmmml a man
13 mjmlwmmmmm a marathon
4 mnmmmmmmmm a marketing
-22 lmlyhjhlmk a meeting
20 - a midwife
-13 mhksmlmmmm a minute
14 - a miscarriage
-1 mjymklmmmm a mistake
7 mkmmmolmmm a month
21 - a mortgage
10 - a mother
-1 milvkimmmm a movie
-38 lehyjklmmm a nap
-23 lkkksljlms a new
11 - a newborn
26 - a night
25 - a nonprofit
36 - a novel
-18 mrvklllemm a number
42 - a nurse
-8 mnmlmlmmmm a pair
-14 mmmkgvmmmm a parrot
10 pkmmlmmmmm a passport
-7 mqmjmmmmmm a pdf
-34 mesijklymm a poem
7 - a pottery
-17 mpmkmlmmmm a presentation
-36 mppjkllmmm a problem
5 - a puppy
-12 yalllmlyml a question
-2 yolhmmllmm a quick
-10 mqlkmlmmmm a quote
20 - a raise
15 mpmlljmlmm a recipe
-19 mmkrmmmmmm a red
-12 orljjlmkml a refund
-14 ksljllmmmm a report
21 - a rescue
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
6 - a single
-33 mtmjillmml a slogan
21 mlkkilylmm a small
0 mpmmmglmmm a song
-26 msketklmmm a speech
-4 mlmvhllmmm a spider
23 - a standing
9 - a startup
-13 lhqkrlklml a story
-40 lllixkllml a strange
-7 lrlkkmmmmm a string
28 - a stroke
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
0 mnmmmmmmmm a trip
-1 mipkmmmmmm a try
-24 mlmlmtlmkm a vampire
14 - a vegan
2 - a vegetarian
14 - a vet
-3 mklvkmlmmm a walk
-2 mkllnmmmml a way
12 - a website
-14 mmmmllomml a week
60 - a wheelchair
-2 lwillkmkmm a word
22 mjmmmommmk a year
11 mimllmmmmy a>-ed
-28 kkktrrgkmh a>-ing
32 mikmqrmmml a>-s
-29 lslhqkmlmk a>0
-25 xudijilwmi a>CHAT
-26 hsjeiikrlh a>CODE
-7 mimkkymmml a>CONDITION
67 olmllnlmlm a>HOME
35 mklmrmmmmm a>KIN
-33 smxlfjollh a>MOOD
2 lappokwlml a>NOW
-14 uygbsjjjml a>ORDER
34 pnjhqwilki a>PERSON
-8 mnhmeyjllj a>PET
38 mpmnmklmmm a>PLAY
-2 hyjkiktmml a>PRAISE
-3 lrlkfpmllh a>SPAN
60 - a>WORK
-11 mhlsmmlmmm a>bad
3 kinvueilly a>big
-18 livjritmml a>bit
49 lsmlikmmmm a>boy
36 mkmmmnlmmm a>car
-7 mimqpllmml a>cup
24 jkltrkkmml a>day
-13 rokkmmmmmm a>div
-21 lklgvkwmmm a>few
39 - a>lab
11 - a>law
-4 kaylnkokmj a>lot
17 - a>low
-38 lehyjklmmm a>nap
-23 lkkksljlms a>new
-7 mqmjmmmmmm a>pdf
-19 mmkrmmmmmm a>red
-1 mipkmmmmmm a>try
14 - a>vet
-7 cyahkyabca a>w
-2 mkllnmmmml a>way
-24 ytjhyaqhic about
-9 mgmmsllmmk about 0
-13 ltldmykmmm about a
-29 mrlkpkmmmm about black
9 - about five
-7 xgrmelyaml about it
25 ydlgmlymmm about my
-18 mjmljelymm about rain
20 - about six
-5 kqlljksmkl about that
-30 uxlfnhlhlk about the
-39 kgeykkfmml about to
4 mrljmmmmmm about two
-26 mmlhtlmmmm about volcanoes
-4 ijvommmmmm about what
35 gmdymmemmm about you
-1 lyllilmhml above
10 - abroad
10 - abroad $
17 - accept
30 - accepted
21 - accepted into
38 msljmmmmmm accident
23 msljmmmmmm accident $
-24 lkjktgmmrl according
-24 lkjktgmmrl according to
35 lrllmlkkml account
-26 lrllmlklml account $
16 - account with
32 - accounts
-23 mxmmkklkmm act
-23 mxmmkklkmm act as
-23 mxmmkklkmm act>as
32 mllmuklmmm acting
19 - ada
19 - ada>w
-1 jqkhglhvmy add
-5 lmllhlllmy add a
13 - add my
13 - add>MY
-5 lmllhlllmy add>a
-1 mpmmlmmiml add>w
-12 mujiljmmmm added
-17 mujiljmmmm added the
14 gxkkmmllmm address
35 - address is
-10 lomkmmmmmm address on
-8 inmmmmmmmm addresses
2 - adhd
13 - adopt
61 - adopted
22 - adopted a
58 - adopting
58 - adopting $
18 - adoption
18 - adoption agency
-38 mkmlplllml adults
3 lkyhllhlmk advice
-6 lkyjllhlml advice $
18 - afford
36 llomiukmml afraid
35 llmmjvmmmm afraid of
0 kecyyhijlk after
3 - after my
-1 mmjqmmmmmm after that
37 mmlmwjmlmm after the
7 - after watching
1 mgmrmmmmmm afternoon
1 mgmrmmmmmm afternoon $
-96 fyiyjdkylf again
-60 mymyfhmelj again $
83 olmmmmlmmm age
18 - agency
-19 ljqgklyjmj ages
-11 mkqhmmwlmk ages $
-22 loljgsvlmg ago
-27 lpljilvlmh ago $
25 - ago and
-52 ljyakkflml agree
-35 lltgmlklmm agree $
0 mlskmljmmm agree with
-1 mrllllmlml ahead
0 mrmmmlklml ahead and
23 mllmqmllmk aid
13 - aids
13 - aids $
0 mkmqmlmmmm airline
0 mkmqmlmmmm airline $
-5 lpmnjkmmmk airport
-3 mqmhmlmmmm airport at
-50 igdhygymky all
-7 llojhlylmk all $
-13 nklplmlmmm all day
-29 mlkrkmlmml all night
-1 mluqkmkmmj all of
4 mkmpmlmmmm all over
24 ksbgnkwomh all the
-13 llhdtlvlmy all>-s
-13 nklplmlmmm all>day
-1 mluqkmkmmj all>of
24 ksbgnkwomh all>the
-14 lgfytljmml all>w
25 mmmjmkmmsm allergic
24 mmmjmkmmsm allergic to
98 - allergies
14 - allergy
-22 ljfujlnlml almost
-14 mmkpmmkmmm almost done
3 mmmglmummm almost every
-5 mmktlmjlmm almost there
8 mliqmlmmmm alone
11 mminmmmmmm alone $
1 mmmmkmmmmm along
-27 kqtdelglmj already
-28 mnmflljmmm already $
-6 mrsdmmmmmm already tried
28 llgmdmylml also
82 lllkullmmm always
-24 mmlltmmmmm always thought
15 - always wanted
0 mmykhmflmm amazing
4 mmrmjmglmm amazing $
3 hyaasyltib an
-4 mklmmrmmmm an animal
39 - an app
-35 lwlilljmmk an email
-32 mppillmmml an error
-36 msmjmlmmmm an essay
40 lykmjlkmmm an expert
-31 lgkrqjkmmm an hour
1 komlmmmmmm an index
21 - an insurance
8 - an interview
41 - an introvert
22 - an office
37 - an old
9 - an only
-10 mxdhmmkymm an>CHAT
1 mroglllmml an>CODE
-31 lgkrqjkmmm an>NOW
22 - an>WORK
37 - an>old
7 hyairpqije an>w
-2 ayaaayokyy and
-2 mlmlmqmmmm and 've
-28 momlklmmml and 0
60 tjlfmplmll and a
-22 mlmmmjmmvl and found
-10 kqmlmjmmml and give
-10 mlktmlmmlm and he
-29 hoighyjlmi and i
-18 mvmhmmmmmm and in
11 lvogljlmlm and it
-17 mllmllomvl and love
36 - and loved
25 - and my
-7 lqmkmjmmml and need
-9 mplimommmm and never
-16 mnlkmlmsml and nothing
0 molllmmmmm and now
-8 mqmkmkmmmm and old
-1 mkmpmmmmmm and ready
24 mjoqlimmrm and she
-7 mimkmpmmmm and step
9 - and still
-8 mikklylmmm and take
-20 lukrhimmll and the
22 mjmpmimmmm and then
4 - and they
6 mpmlmkmmmm and two
-18 mamlmwlyml and wait
-13 lkmkmqlmml and want
29 - and we
-6 mpmkmlmmmm and why
-37 qmfglyllkh and you
-13 llkmkkummj and your
-2 mlmlmqmmmm and>'ve
-5 likmgylllk and>-ed
-16 mklpmkksml and>-ing
8 kwihhiwgux and>-s
-28 momlklmmml and>0
3 mkkvirmmml and>AUX
7 kuoglpklkl and>DEICTIC
17 - and>HOME
-29 hoighyjlmi and>I
-1 mplimommmm and>LASTING
29 mllmllomvl and>LIKING
-1 mkmpmmmmmm and>MOOD
25 - and>MY
4 molollmmmm and>NOW
-17 lhlmmrmmmm and>ORDER
23 limxlhlmql and>THIRD
29 - and>WE
-8 mpmkmllmmm and>WH
-50 plefjytkke and>YOU
60 tjlfmplmll and>a
-18 mvmhmmmmmm and>in
-8 mqmkmkmmmm and>old
-20 lukrhimmll and>the
6 mpmlmkmmmm and>two
-91 ayaapympqr and>w
10 mphsjlmmml angry
7 mpmmkmmmml angry and
-4 mklmmrmmmm animal
-13 tlkkxlilmk animals
9 - ankle
21 - anniversary
8 - anniversary is
14 lyfivvfjmm another
0 myfmllfkmm another one
-12 iamaeicyla answer
-35 lkvgmliymm answer $
-2 likmlmlumk answer as
-10 majmlmlymk answer in
-1 llxllmmfmm answer is
0 mhfmlmmwmk answer should
-15 mmjqlmlmmm answering
67 mbvlmlkyml answers
9 - anxiety
-26 yfllamatly any
-1 smkmlmkmml any good
-9 yjlkflklmy any>-s
-1 smkmlmkmml any>MOOD
-16 mmiolnlmll any>w
10 - anymore
10 - anymore $
-6 ykkkmmkkmh anyone
-3 wlkmkmllml anyone know
26 rqkqklllml anything
0 krmrmllmmm anything $
5 mommmmmmmk apartment
7 - api
52 mqmkllmlll app
14 - app for
-32 ljllykklmk apple
-46 jflllvlmkr apples
-11 kgllmwlmlj apples and
-3 mllljljlly apply
10 mlmljmklmy apply $
21 mpmfmmmmmm appointment
-22 mhyglhjlmm appreciate
-4 mktkmklmmm appreciate your
23 - apprenticeship
3 - april
3 - april $
33 - arabic
-11 lpmlkkmlmm area
-11 lpmlkkmlmm area of
6 mkmpmmlmmm arm
31 mmllsmklml army
18 mmllsmklml army $
7 vkhtklhmmm around
-7 mplkmmmmmm array
-10 pimomkmmmm arrive
-10 pimomkmmmm arrive $
-19 mllrllimml arrived
-8 mlmqlmimml arrived $
38 - art
12 - art school
12 - art>SPAN
-3 lomkpiljml article
18 iweauyhlry as
30 lolkjqklll as a
14 mvkmlmmlml as an
9 lmllrnkmmk as if
-14 mrkklslljl as the
0 mmoklkqmmm as you
9 lmllrnkmmk as>IF
20 - as>MY
-2 mlnklsollk as>YOU
30 lolkjqklll as>a
14 mvkmlmmlml as>an
-14 mrkklslljl as>the
-18 mhmmlkltxr as>w
-14 yamolkjxll ask
-9 ukhsmlmmmm ask $
-1 lkjlmllymm ask me
-9 mlukmllmmm ask my
-9 mlukmllmmm ask>MY
-1 lkjlmllymm ask>me
-52 lbynuhjmjl asked
-9 mhwhlmlmlm asked for
-30 mkqpmlmmlm asked my
-43 mipgklrmml asking
-9 mmqammrmmm asking $
-34 mimskllmmm asking for
-53 ylaaaabiga asks
-12 oomlkmkmml asks kin
-66 yiaaahmllc asks none
36 nmmmmmlmmm asks of their own
25 ynflkbdkhj asks own
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
-23 kmjyxjilkf at 0
23 mjmrmllmml at a
-9 lloiqlulmk at all
1 - at an
-3 mnmlmmmmmm at eight
-18 mulkmlmmmm at five
43 lmlolmkmmm at home
-9 mkklfmlnmw at least
0 mjllllmsml at most
-28 mklsmlimml at my
15 - at night
0 mmmjrmmmmm at nine
10 - at school
-8 molplkmmmm at six
-20 edayaweijd at the
-18 mlmmmllmmm at three
-21 mkmpmlmmmm at two
12 - at university
16 jliylmimml at work
-6 mlllmwkmlj at you
-28 mlsalkxmmy at your
42 - at>-s
-23 kmjyxjilkf at>0
-39 liosmmmmmm at>DEICTIC
43 lmlolmkmmm at>HOME
-28 mklsmlimml at>MY
10 - at>SPAN
27 jliylmimml at>WORK
-34 mkraluvmly at>YOU
23 mjmrmllmml at>a
-9 lloiqlulmk at>all
1 - at>an
-8 molplkmmmm at>six
-20 edayaweijd at>the
-21 mkmpmlmmmm at>two
42 lpgiflkslr at>w
-11 mlismmlmmm ate
-11 mlismmlmmm ate too
-11 mlismmlmmm ate>too
-15 mwkfllmmmm attached
-2 mmnmmmmmmm attachment
-29 mflflymmmm attack
3 mlmhlummmm attack $
-32 mglkmymmmm attack the
23 - attacks
10 - august
9 - august $
7 - aunt
1 - aunt $
-11 mmmmolmmml australia
-29 mjllvimmll author
-6 mrllqmkkml autumn
-2 mlllrmlmmm autumn $
3 jmmipslmlj away
59 lkmlrlmmml away $
-10 kqmlmjmmml away 0
-16 mkullmdmmk awesome
-30 mmmlqmmlmk awful
-30 mmmlqmmlmk awful $
-44 lltjilllmy b
-37 lltjilllmy b $
2 lllugklmmm baby
-20 mmmpjlmmmm baby $
-7 lllrjlmmmm baby is
20 - baby sleeps
43 njayrgfjlj back
-7 oqenljhjml back $
17 mkkumlmmmm back and
8 - back from
-23 mklqmlmmmm back in
21 mllrmmlmmm back to
-29 mslmlkmlmm background
2 lenqxkqjmk bad
-24 mjtdylskmk bad $
2 mkgwmmlmmm bad>w
13 mlkxkmjkml badly
11 mlmukmjkml badly $
1 mmkommmmmm badly last
21 - bake
5 - baker
5 - baker $
69 mhmomklmlm bakery
24 mimpmmmmmm bakery $
-3 mlmmmklmlm bakery and
8 - bakery in
-19 lmlkvmkmmm balance
-18 mllnmmmmmm balcony
-13 lljlvlllml bananas
-13 lljlvlllml bananas 're
42 mkklvlmmml band
19 mkmmolmmml band $
4 - band called
13 lgprlllmll bank
-48 lgprlllmll bank $
4 - bankrupt
21 momlmmmmmm bar
31 - bar exam
21 momlmmmmmm bar>w
-23 mlmokjmmmm barking
-23 mlmokjmmmm barking at
-6 mrlkqkmmmh based
-6 mrlkqkmmmh based on
-30 mllxfllmmm bath
-25 mmmujllmmm bath $
11 mhmqmmmmmm bathroom
11 mhmqmmmmmm bathroom $
-21 ohlnrkllml battery
-19 mimrlklmmm battery is
-9 hcfugymyjq be
-30 molliylllj be 0
56 lqijnyleml be a
6 mimmlmmsml be at
-18 mmismmmmmm be home
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
-2 llmmplllmm be>PRAISE
56 lqijnyleml be>a
6 mimmlmmsml be>at
6 miimimlyml be>in
11 pllmmmmmmm be>the
-13 ikwkghayly be>w
40 - beach
25 - beach $
36 - became
42 loauxlmmmm because
16 - because he
11 lrmjmmmmmm because i
10 - because my
12 mkauxmmmmm because of
66 - become
61 - become a
-36 kmcyijhjmi bed
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
5 - been sober
26 ommmmmkmml been to
1 - been together
-17 mijwmlkmmm beer
-17 mijwmlkmmm beer $
6 molktlljml bees
2 mpmkmlmmmm bees $
-23 laurjyimll before
-5 mkwkmkkmmm before $
4 mjmommmmmm before my
-17 mgltjtmmll before she
15 - before the
0 mlmmmnmmmm beginner
-1 nommlmlkmm beginners
0 mpmmmmlkmm beginners $
59 mimlmxmmmm behind
58 mimlmxmmmm behind the
36 tlpjmklmll being
19 - being a
4 ljygrldlmm believe
44 - believe in
-14 lmsilmjlmm believe it
-14 mxbkmmmmmm below
32 - belt
6 - ben
0 mmmmmnmmkm berlin
0 mmmmmnmmkm berlin $
-13 lljlvlllml berries
-13 lljlvlllml berries $
20 rhagrjyllh best
-2 jlmmklpmmm best $
-1 llkmimwmmi best for
12 - best friend
-21 llohmltmmm bet
-57 kgynphbjlj better
-31 ljyhilbkll better $
0 mmygmmkmmm better now
-16 lkhrqlllmm better than
-29 vijqsjllmi between
-6 mqmimmmmml between these
-4 khnvsenllx big
-12 mlmljhmlly big city
1 mmrkmllmmm big fan
-12 mlmljhmlly big>HOME
1 mmrkmllmmm big>LIKING
-10 kkiyxkimmj big>w
-19 mmlkrlmmmm bigger
29 - biggest
48 - bike
17 - bike to
-51 yrlamklmml bill
-33 ypmemklmmm bill $
-4 jrmlmlmmmm bio
-4 jrmlmlmmmm bio for
-4 jrmlmlmmmm bio>for
4 - bipolar
2 - birch
2 - birch lane
12 lmmmmnmmmm bird
-9 mlllsmklmk birds
12 - birth
39 mphillrmmm birthday
-14 mnikmmrmmm birthday $
27 - birthday is
-17 livjritmml bit
15 mlqmmlmmmm bit of
-20 mljtmljmmm bit>MOOD
15 mlqmmlmmmm bit>of
-6 llwkskjmml bit>w
-29 mnktqillll black
17 nlmnlmllmm black $
-29 mrlkpkmmmm black holes
16 - blames
16 - blames me
-7 mqljmmmmmm blank
35 ujmmlmmmmm blind
17 ujmmlmmmmm blind $
-3 mhljmmmsmm block
-23 mumkejlmmj blog
-28 mqmklklmml blog post
9 mjmkonmmll blood
-46 mjmkonmmll blood $
17 - blood pressure
31 jkwiwikkml blue
-10 mtqjlkmlmm blue $
-8 mhrlllmmmm blue one
26 mllqmmlmmm board
-1 mllqmmlmmm board $
9 - board game
52 mmmmlmmmmm boat
16 mmmmlmmmmm boat $
39 - boats
-29 mjmrjtlmml body
-1 nkklumlmmm boil
-10 mkmktmllmj boils
-10 mkmktmllmj boils at
-8 nuhwoekhlj book
-1 mrltkjlkmm book $
27 oimmlmmmmm book about
8 - book club
-15 mkmmqjmlll book says
-3 mlshmmmmmm books
-11 qmfrmmfjmm bored
-10 rmfrmmfjmm bored $
-7 mujnlmlgmm boring
-7 mujnlmlgmm boring $
-19 mlmkmkllvk born
-14 mmmmpmllmk born in
1 - born on
-37 lihtpkhmwl boss
23 mmmmmokmmm boss $
4 mmlommmmmm boss is
-16 mommmmmmmk boston
8 - boston $
-31 lrynglilml both
-5 mmyjimjmml both 're
0 mlkolkmmrm bought
7 - bought a
10 - bought the
44 lrlkiulmmm boy
1 - boyfriend
1 - boyfriend of
29 - boys
10 - boys $
-24 mxkhlkmmmm branch
23 - brazilian
-26 lljyklalml brb
-26 lljyklalml brb $
-46 lpllrillmj bread
-24 msmklkllmm bread $
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
47 mlkjylmmmm broke
20 mmklummmmm broke up
-26 ljwxhgmlll broken
-14 mkxnklmlmm broken $
5 mlmmknmmmm brother
7 - brother $
3 - brother 's
-8 mmmnmlmmmm brother is
15 - btw
44 - budget
22 - budget is
10 plkmtellmj build
-29 mlmlvllmmk build a
42 - building
25 - building $
11 mmmlnmmmml built
1 mfmmhmlyml bullet
1 mfmmhmlyml bullet points
21 - bullied
-19 mihymlmlmm burger
-19 mihymlmlmm burger $
-10 mgjvllmmmm burned
-13 mgjvllmmmm burned the
-20 mlmplllmmm burning
-20 mlmplllmmm burning $
-61 sabygheljv bus
-40 kahyhkilkw bus $
-8 lllqimlmmm bus is
12 - bus to
-8 lllqimlmmm bus>AUX
-5 mlkqmllmmm bus>NOW
12 - bus>to
-9 llmlpllmml bus>w
24 - business
17 jurofrhxku but
5 llixlllmlm but i
8 lsrilmlmml but it
-14 mtlkklmkml but the
-11 mjulimllmx but>AUX
8 lsrilmlmml but>DEICTIC
5 - but>HOME
5 llixlllmlm but>I
-14 mtlkklmkml but>the
-28 lhhmovkyml but>w
-33 kipitjlmkl button
-20 mfnkwlmmll button $
-19 kgeytnfllk buy
-7 mnmllmmmmm buy a
-8 mikrumklml buy>-s
-7 mnmllmmmmm buy>a
7 mkirmmmmmm buy>w
-9 mnojmmlmmm buying
-5 momlmmmmmm buying a
-21 ircrogtyjn by
-14 mpmkmmmmmm by 0
15 mllmqmmmmm by a
11 - by my
-1 mdlplllymm by one
-6 lkkkhliymk by step
15 mfotlmmmmm by the
-18 mphvkllllk by two
-1 mmtjmmklmm by your
-14 mpmkmmmmmm by>0
-1 mtjjmmmmmm by>AHEAD
-1 mdlplllymm by>DEICTIC
4 lkmpmmmmmm by>MY
-1 mmtjmmklmm by>YOU
15 mllmqmmmmm by>a
15 mfotlmmmmm by>the
-18 mphvkllllk by>two
-24 lviqfkgymi by>w
-22 llfkkmylmm bye
-17 mmflmmylmm bye $
-11 mrmlllmmml c
40 mlllmwmmmm cabin
31 - caf
31 - caf é
31 - caf>é
-10 mjmrmllmmm cafe
-10 mjmrmllmmm cafe with
-7 mkllwmjkml caffeine
-7 mkllwmjkml caffeine $
8 mksrilllml cake
-12 mtlikkmlmm calculate
-12 mtlikkmlmm calculate the
9 kwayeiajmy call
-36 mkixmlimmm call $
84 molulmilmm call me
-21 lrljmlmmmm call the
-10 lleyllkmml call you
23 ltisenkmml called
-8 lmitlmkmmm called $
4 - called the
-29 wtjfljkmlm calling
13 msmhmlmmmm calling about
-8 lrmjmmmmmm calling because
-3 wkljmmmmmm calling to
13 - calls
8 - calls me
3 pmmmimmmmm calories
-19 mlllnjllyl came
-2 mmmkqmmlmm came out
-2 mlmmolmmmm camera
42 - campus
74 mngqyaydja can
-1 lmjnglylml can $
8 mkllumjlmk can be
-4 mmollmlmmm can do
13 oojolhlmll can i
41 cgayujvhlj can not
-4 kirjslkmml can see
-18 mlsilmimmm can try
-1 nykkllilml can you
15 - canada
-16 fyldmlklkl cancel
-8 mtlmmllmkl cancel it
-8 fumdmmlmmm cancel my
-17 mrmklkmmmm cancelled
15 - cancer
-25 mjljopmmml capital
-24 mlllpkmmml capital of
9 ljlkhylmjk captain
11 mmmmlulmll captain $
1 mkmmmrmmlm captain of
26 ojkyjmhjml car
-2 mjlykmijml car $
17 - car accident
-1 mlmpmmlmmm car>AUX
8 momlmmmmmm car>w
-49 kyjbjkkjll card
-22 kxkellllmm card $
-32 mulphilmml cards
3 lhkiolyaml care
-26 lhkiolyaml care $
3 - care of
49 - careers
-12 aljqmmxlmm cares
-12 aljqmmxlmm cares $
-13 mlmlmqmmmm carry
-13 mlmlmqmmmm carry a
-8 lkhlvlmkmf cars
-28 mjjclymmmm cast
-13 mjkilxmmmm cast a
-14 kkklvmlmml castle
-14 llllonmmmm castle $
-19 mjkqlmllll cat
-34 lnkmnpllmm cat $
-6 mlmollmmmm cat is
3 nlmmlmmmmm cat to
-13 lfkplmtmml catch
-5 klhiyjkmml cats
-3 lmkktkmmml cats $
-41 mljsilummj caught
-32 mljqimummj caught up
-7 mimkmpmmmm cave
-7 mimkmpmmmm cave $
5 - celebrate
11 rrijmmmmmm center
24 - center $
-13 rokkmmmmmm center a
23 - championship
-6 mjskpmmmmm chance
-19 mjskpmmmmm chance $
-15 jyahykkjmj change
-12 lumkkmmkmm change the
-22 lsygrkhkkl changed
0 msmmmlmmkm changed my
-7 mrklmmmmmm changes
-7 mrklmmmmmm changes $
6 - channel
-3 lxhfkvmklm chapter
-1 lqjkmlmlmm chapter $
-44 llmbayllkl character
-9 mjmiksmmmm character grew
-24 lrmhcsmlml character is
-3 lmlnmklmmm charge
-9 mfmsmmmmmm charge my
-6 mnmmmlmmmm charge of
37 - charity
21 - charity run
-21 mwrdllllmm chart
-11 mothmmmlmm chart $
8 - chase
8 - chase $
-18 mjjhjmyjmk chat
-18 mjjhjmyjmk chat $
-22 mpmlklmmml cheap
-12 mkojrllmmm cheaper
-12 mkojrllmmm cheaper $
28 - cheated
28 - cheated on
-40 tsqakyjkll check
-9 mulkmlklml check my
-1 vmkmljllmm check the
-20 mpmlmmmmmm checking
-2 iomomlmmmm checkout
-2 mslkmlmmmm cheese
23 mpllmmmmmm cheese $
22 - chemistry
22 - chemistry $
36 - chemo
12 mmmkqmllmm chess
-13 mhkjtqmlml chest
-5 mjlllrmmmm chest and
-28 mmmmmplmmm chicago
-33 mwlkmhmlmm chicken
21 mklmrmmmmm child
17 mklmrmmmmm child $
-26 mlrmlmlmmm childhood
-26 mlrmlmlmmm childhood $
-3 mlmlomlmmm children
34 - children $
-5 mmmlqmlmmm chile
-12 lmlrmmelmm chilling
15 mmmlmommmm choice
44 - choir
25 - choir $
-29 mklsllmmmm chopping
-29 mklsllmmmm chopping onions
19 mlmmlkpmmk christmas
25 - christmas $
55 - church
12 - church choir
16 - citizenship
16 - citizenship test
-7 lkkipjlljy city
8 mlmkjjmlky city $
23 - civic
-7 unjllkmlmm claim
-7 unjllkmlmm claim $
-20 mjlkxjmmlm claims
6 mklmslmmmm claims that
32 - clara
28 likykljlml class
8 mmmnmmmmmm class $
-2 mhmvmmjmmm class just
13 - classes
13 - classes $
23 mhlumlmmmm clean
-52 mjkwlmkmmm cleaning
30 mmqlmmjmmm clear
30 mmqlmmjmmm clear $
-21 kuihklklly click
-1 lpklmmmmlm click it
17 mkmmmsmmll client
35 - clinic
-5 pollmmlmml clock
-1 mlmmnjmmmm clocks
-1 mlmmnjmmmm clocks $
18 pmmmlmmmmm close
-8 lkikuhlllr closed
17 - closed $
5 - closed my
-13 mjmkolmmmr closed on
-16 lnjkvillmm closed the
-11 mlltllmmmm closes
33 - club
5 - club $
20 - club is
4 - club with
-32 mjktgllmmv coat
33 - coco
37 mpkdhihylj code
20 lpljlmiuml code $
34 mpmimmmmmm code is
-37 kaaywffjlk coffee
-2 maeymjklmm coffee $
-14 mlmomklmlm coffee got
12 mmmnmmmmmm coffee is
-9 mllommlmmm coffee on
-45 rgaysiglll cold
-36 ljgutkgmml cold $
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
19 ldeyklyall come
-2 nimllmwamm come in
-3 mljommmmmm come over
14 mmlpmmmmmm come to
8 mglummmmmm comes
0 vmlllmimmm coming
-11 mrikltkmlk command
-9 mummdmmimk comments
-13 momllgmmmm commit
-2 mlmlvllmmk community
45 - commute
21 lmkfpjklvv company
31 mnmimkkmxm company $
-24 lklllmmmly company 's
13 - company i
-17 kwjhkklkml compare
-7 momjllmmmm compare the
-7 ltjllmlkml compare these
0 mtmemmmmmm comparing
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
-9 mkkixmfmmv contact
0 myllllifml continue
-30 myjgmkmmll contract
-17 msjhslmmmm contract $
24 - contract with
-1 lwlilllkmj convert
-11 mtmllmllmj convert 0
-1 mmmmmmmmml convert this
-30 llugmmlmmm convinced
15 wklmlmlmml cook
-10 mklqlmlmmm cooking
8 mmqmlmbmmm cool
-2 mmqmlmbmmm cool $
-5 mnmlmlmmmm copied
17 mjlrmmlmmm coping
8 - coral
8 - coral reefs
5 - corgi
6 - cork
-17 lmrmllmlmm correct
-17 lmrmllmlmm correct $
-12 mlmlrlmmmi cost
-7 xglkrmmmmm costs
61 - cottage
-55 gvtseybikf could
0 llslmmlmml could 've
-1 mlpllmlmmm could do
-7 mmjsmlmmmm could eat
-11 mkhunjllml could not
-22 llmljxlmmk could talk
-7 gqmllllmml could you
14 - council
-38 mkklnnmmll count
4 lmmkommkml countries
7 mmmlnmmmml countries $
14 mkmkuimmmm country
30 - country $
33 - countryside
9 - cousin
6 - cousin $
-5 mumlmkklml cover
-6 mumlmkklml cover letter
-9 momlmmmmmm coworker
1 - coworkers
1 - coworkers quit
16 - crash
-8 mlmmnmmlml crashed
-14 lgiydlylmi crazy
-8 lljvglvmml crazy $
-27 mnlolklmml cream
-23 mrmllljkml create
-23 mrmllljkml create a
9 - credit
19 - crime
15 - crossfit
-24 mumlmjmlmm crossword
-22 wcmjlommmm crow
16 - crowds
16 - crowds $
6 mlrllmklml cry
-1 mhmpsllmmk cup
-7 mimqpllmml cup of
-7 mimqpllmml cup>of
-1 ymbkmmfmmm curious
68 - currently
6 - custody
6 - custody of
-11 lylgikjlmw customer
4 mnmlmmmmmm customer $
14 mjprllllml cut
22 - cut down
-16 mklsllmmmm cut my
-16 mklsllmmmm cut>MY
22 - cut>w
14 mumjmlmlmm cycle
42 - dad
3 - dad $
7 - dad had
40 - dairy
21 - dance
19 - dance studio
27 mkllmwmmmm dancer
-4 lyfserjjml dark
-5 myjkimmjmm dark mode
62 myjkjlliml data
21 mpmjmmlkml database
-12 rvqkjllhml date
-3 svlkkmliml date $
-5 mpmjmmmmmm dates
50 - dating
32 mmlpllmmmm daughter
25 - daughter $
-21 mmlpllmmmm daughter is
18 eacyteylwi day
57 jferhkylml day $
8 - day since
8 - day>LASTING
1 mmlmlmnmml day>w
-15 lgjyljjkmk days
1 mlkxglmmmm days $
-14 lmmlqlmlml days 're
2 mjmmmlmmls db
2 mjmmmlmmls db 0
2 mjmmmlmmls db>0
15 - deaf
10 mmjjhmymmm deal
-33 lkhhfkylly dear
17 - debate
-23 mqpqlljkmm decide
-8 mmltllmmmm decide between
-10 kklsmmmmmm decided
2 mjmlmommmm deep
-8 mlvhlmjmmm definitely
-45 mrmkmmmmmm degree
2 - degree in
-14 mimrrmllmj degrees
-24 limwiklmmj delayed
-8 msljmmmmmm deleted
0 mltmimllml delicious
0 mltmimllml delicious $
-13 yfknmlmlmm delivery
-12 yelomlmlmm delivery $
-8 mlmmqkmmml denmark
18 - dental
20 mlmnmmmmmm dentist
11 - dentist appointment
33 - deposit
33 - deposit $
-15 mkgvmmmmmm depressed
12 - depression
12 - depression $
16 mnmmmjmmmm describe
-19 mjskpmmmmm deserves
-19 mjskpmmmmm deserves a
4 mommmmlkml design
13 mljxkkkmmm desk
16 mllqklkmmm desk $
-13 ldyjlmmlmm detail
-47 ltmictkmml detective
-44 mvmlejlmml detective in
10 - developer
3 - diabetes
24 - diabetic
14 - diabetic $
8 - diagnosed
5 - diagnosed with
-17 mdyxffgkjl did
5 lmpmlmlmmm did a
-8 kfyviiflkl did not
-3 ollqllmmmm did the
0 olkpmlhmmm did you
65 - died
62 - died $
-25 lixljsmmkm dies
-25 lixljsmmkm dies $
31 - diet
29 - diet $
-33 sdycyhhlli difference
-23 jjydyjhlmj difference $
-10 vhllmkmmmm difference between
-15 mrsflkmmmm different
-72 lgayhiilmk dinner
-45 lkayijjmml dinner $
2 - dinner at
-11 mlmpmmlmml dinner with
-22 nrmgmkmmmm discount
2 - disease
5 lgkxmlmmmm dishes
-6 lgkxmlmmmm dishes $
-35 rsjimmmmmm div
-13 rokkmmmmmm div $
107 - divorce
51 - divorce $
23 - divorced
17 - divorced $
3 - divorced and
43 nfvareryff do
8 rkxmkmjkml do $
7 nmlmmmmmmm do about
15 - do crossfit
0 mmmmmmlmmm do for
-24 evkhmjkljl do i
-6 hlpjkmkymm do it
-17 nakatoyyjj do not
-7 llukklhlml do that
8 jlovllllmm do the
-8 rlmklmllmm do we
21 nmmmmlmmmm do with
22 vjjrjlekml do you
15 mkmlrkmmmm doctor
24 - doctor says
9 - doctor told
20 - doctors
-4 mijixljmmm documentary
7 - documentary $
-11 mjkjvljmmm documentary about
-3 yynadjgikj does
-1 oimmmmmmmm does my
-11 kytahlilml does not
-1 lpkmmmmmlm does nothing
10 rlmllmlmmm does the
11 lmkvhlkllj dog
-6 mmlommmmmm dog $
10 - dog 's
12 - dog from
8 mkmpjimmmm dog is
36 yljhwjkmmk dogs
24 mmmlqmlmmm dogs $
-29 lljkvklmml dogs 're
-39 lrirlgnmml doing
1 mtmlmjmmmm doing a
28 - doing an
-1 mmnmmllmmm doing that
4 mlmllolmlk dollars
1 momlmmmmmm dollars $
-48 rjkxkjilll done
-23 mmokllkmmm done $
-24 mjjylkllml done with
-24 lcltaymlll door
-10 mjmpinmmmm door $
-5 mwmemllmmm dough
-21 lahycryilk down
-28 lejyfljmml down $
22 - down on
41 - dr
29 - dr>w
-13 mlyjjljlll draft
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
30 mtmhojmlml drive
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
5 mlmnmmkmmm dropped $
-20 mkmplkmmml dropped my
25 - dropped out
13 - drum
56 - drums
56 - drums $
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
-56 mhlxlkjmmm dying
33 molkqmlmml each
-20 mqlkmmmmmm each other
31 - each way
-11 ljhvlllmmm early
-13 lhklpqkklj earn
-15 mljjklymmm ears
-14 lltkllmmmm earth
-12 mmqejmymmk easy
5 mmqlkmkmmm easy $
34 yacygkflmj eat
-13 kjlukmjmmk eat $
-3 qmlmlmmmmm eat meat
-15 mekymmlmmm eat something
-15 mekymmlmmm eat>-ing
21 ylmlkmlmmm eat>-s
3 mmlqmllmmm eat>DEICTIC
45 qmlmlmmmmm eat>w
-20 ljfvtlhmml eating
-27 mlioumimmm eating $
-5 mljslmlmmm eating now
-28 mikjvlmmmm eels
-25 hmkwgikmmy eggs
4 ouinrlklmj eight
-38 mtjqklllmk eight $
-5 pollmmlmml eight o
-8 lllkrlmmmj electric
-14 udkokmlsml else
3 mflmmmmtmm else $
-20 lycndjhjmy email
-16 moetmmlmmm email $
-34 mumilljmmk email to
23 mnmmmmmkml emails
24 mnmmmmmkmm emails $
51 mhlmmmjymm emojis
35 mhlmmmjymm emojis $
-20 lqmlpllkmk empire
-20 lqmlpllkmk empire $
27 mkmmmqlmmm employees
13 mkmmmqlmmm employees $
-15 lplrlkllll empty
-9 mmlrlkmlml empty $
20 klkjwkkymk end
-29 mnljxkllml end $
37 - end of
37 - end>of
-10 ihmnylllml ended
-32 ltqklllkmm ending
-22 lqokmmmmmm ending $
-10 mymjljkmmm ends
-20 msmklmkmmm ends $
9 mtmlmjmmmm ends in
-11 mmkkmllmum engaged
-11 mmkkmllmum engaged $
-25 mgklhllymy english
-13 miklfmlymy english $
21 mmgmlmukml enjoy
-32 ljvkpmmgmj enough
-35 lksmmmmgmj enough $
-46 mukilrlmmm enter
-1 llmplllmmk entrance
-1 llmplllmmk entrance $
-69 lrrdikkllo error
-11 mmsjjllmml error $
-12 mqjlmmmmmm error when
-51 lyrfghkkmk essay
-3 mlrkmkmmmm essay $
-13 mxmgkkmmml essay is
2 mmmlgllmmv euros
31 momlmmmmmm euros $
19 oqllimmmmm even
1 - even though
14 mmlklmrmmm evening
14 - evening $
17 pmmmmmimmm ever
56 mllfoirmxl every
-18 mlmfkjtmxl every day
10 - every evening
2 - every friday
15 - every morning
13 - every night
13 - every other
4 - every sunday
3 - every two
9 - every weekend
-3 mlkmwmkkml everybody
-21 iiqhykklmj everyone
-19 mjskpmmmmm everyone deserves
-8 kibiyljlmk everything
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
-7 mmihlmylmm excuse
-47 lyohdnllll exercise
0 ltokkjmlmm exercise you
-6 kljymlkmmm exhausted
-40 meyfilkmmy expected
-12 mkshmmlmmm expected something
18 - expecting
7 mlmlgmmmmy experience
40 lykmjlkmmm expert
5 - expires
5 - expires in
3 kyijjlhsll explain
-1 lljmkmlsmm explain it
-2 lmybmmkmmm explained
-6 kuomfkkmmm explains
-9 llglmmlymm explanation
-12 mrklmlmlmm extra
-23 miiymlilml eyes
1 mmkmpmlmmm eyes $
17 mlmplmkmmm eyes 're
-1 mljmrlmmmm factory
11 mkmmjmmmmy failed
-25 myljgkmmml fails
2 mmylimfimk fair
26 mlmmmlmmyk faith
26 mlmmmlmmyk faith $
27 - falcon
-20 mlltmjkmmm fall
19 - fall $
-39 mlltmjkmmm fall asleep
54 lklkkkymmj family
-4 lklkkkymmj family $
7 - family is
-27 nkmknnlllk famous
-11 olmkmnmmll famous $
38 mkwjmklmmm fan
5 mkwjmklmmm fan of
24 - fantasy
17 - fantasy novels
-7 jnlpitlmml far
7 mklpmmmmmm far $
-7 mlmmjtlmml far>w
4 - farm
4 - farm in
17 - fast
-13 mkmjiwmmlm father
8 - father $
-19 mlmkmpmmmm father is
1 mjxkjiimum favorite
14 - favorite thing
34 mnkljtmmll fear
21 molmmmmmmm fear of
1 - february
1 - february $
-54 kehycmaklj feel
-1 mlyemlimml feel a
-5 mmhllmrmmm feel better
-1 mmlmlmlmmm feel great
-12 mllpmmmmmm feel guilty
-5 lkfxllklmm feel like
31 mmiqmmmmmm feel sick
-7 mmgommmmmm feel so
12 mlrimlmmmm feel the
-17 mejylkkmll feeling
-8 mhlsmklmmm feeling a
-1 mkmpmmmmmm feeling motivated
-9 mlmrlllmmm feet
-48 mehsqqllll fell
-25 mjivllllmm fell asleep
-8 mmgylmilml felt
-8 mmgylmilml felt so
-24 lgkoukulml few
-4 milsplkmml few>-s
-1 mlmlqmmlmj fight
10 - fighting
-24 mgtfjmlmlw figure
-2 mltflmlmml figure it
-23 mhwgmmkmmm figured
-44 julhkklklj file
-14 lonmllllmk file $
-7 mnmlmlmmml file to
-18 mpmlmmmmmm file with
-6 mlhlylkmmm film
41 - films
27 - films $
-6 lkkiulmyml final
8 llhyhlelmk finally
-13 mmmpklmmmm finally asleep
24 - finals
19 - finance
19 - finance $
-34 ryaskjgklh find
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
5 - finish my
-6 mdmsmmmmmm finish this
41 mlgummkmmm finished
8 - finished high
0 mlmqmmlmmm finished my
19 - finished the
36 ljlmiymmll fire
23 ljlmiymmll fire $
-23 mkldlymmmm fireball
-23 mkldlymmmm fireball at
-4 mlmlqmmmmm fired
48 - firefighter
41 - firm
9 - firm in
37 kayyyddyif first
-15 jeqyllillj first $
23 mllmqmllmk first aid
-5 mgykklmmmm first draft
-2 ljykdmlkmm first one
25 - first recital
-27 kegiyylmmm fish
-38 ligisylmmm fish $
9 kwhlqlirkh five
28 mrlqmllllm five $
32 - five foot
-23 mmlrkmlmmi five minutes
4 - five years
11 oolkmmlkmm fix
7 mnmmmmmlmm fix the
16 mnmlmmmmmm fix>DEICTIC
7 mnmmmmmlmm fix>the
6 lltlplimml fixed
26 nmtmhllmmm flat
-2 lmtljlmmmm flat $
13 - flat has
24 - flat in
31 - flew
31 - flew away
9 ltmofillmi flight
9 mommklmmml flight to
30 - flood
29 - flood $
14 mhmsmmmmmm floor
7 mhmsmmmmmm floor $
3 - florida
-13 iomkilmmmy flour
-5 mmmmfmlfmy fluent
-5 mmmmfmlfmy fluent in
-5 llijnykllk fly
-10 llijnylllk fly $
6 lmmmmnmmmm fly>w
23 mmmklpmmkm flying
27 - flying $
-13 mmmklpmmkm flying over
28 mnmlmlmmmm folder
28 mnmlmlmmmm folder $
-21 mmrkmmklmm follow
-10 mrmllmmmmm followed
-27 lyggljlgmm following
39 lglwiqjlll food
8 mmmlmslmlm food $
16 - food bank
-6 mkltiklmmm food is
62 - foot
30 - foot two
30 sykfaaylwy for
-9 lljollymll for $
-15 mpmjmmmmmm for 0
-5 qylkfdbhlp for a
1 - for about
-7 mimtkllmmk for an
-7 mmghmmwmmm for asking
-1 nommlmlkmm for beginners
-28 mlksmmkmml for dinner
24 mlpimmlmmm for five
-4 uqlikmjmmm for happy
40 - for investors
-2 mjvkmmhmmm for it
-8 aotyfjfjkj for me
6 - for months
4 lqidkfpxpj for my
6 mqmplmllmi for our
17 - for reading
5 - for six
0 msmkmmklmm for ten
-2 mgllyllmll for that
-12 onddpuyijp for the
-33 lmbkkpxxll for this
10 mnmmmmmmmm for three
-5 mppikmllml for today
-20 llipjmmmml for tomorrow
11 mmllmlllul for two
11 - for work
15 - for years
-13 ydqnxkamml for you
-7 lkkpjltlmp for your
44 lkudjlsmmy for>-ing
56 mxgkejtjmj for>-s
-15 mpmjmmmmmm for>0
-36 lpiljlmmml for>AHEAD
11 mqmkmlmmmm for>CODE
-39 kfjgynswkk for>DEICTIC
-4 uqlikmjmmm for>MOOD
10 kuihjfowoe for>MY
-12 lmnmkmklml for>NOW
17 - for>PLAY
25 - for>SPAN
11 - for>WORK
-19 ybpqujfllo for>YOU
-5 qylkfdbhlp for>a
-7 mimtkllmmk for>an
-8 aotyfjfjkj for>me
5 - for>six
0 msmkmmklmm for>ten
-12 onddpuyijp for>the
11 mmllmlllul for>two
-31 nayqngakxy for>w
-6 mimjiymlml forest
-31 mmjkslulmk forever
-8 mnkkumjlmm forever $
-34 jiyxigklkl forgot
-17 mlismllmmm forgot my
-5 llykjjlmmm forgot the
-43 lyhaljkyml form
-17 myhblklyml form $
-18 lqphilhqmk formal
-7 mnmkjmiymk formal $
-38 lvohikmmml formula
-3 lpoijlmmmm formula $
31 - forty
-7 mhthmllmmy forward
-7 mhthmllmmy forward to
39 - foster
9 - fought
9 - fought in
-8 lmmknilkuk found
-8 mpklmlmmmm found $
30 - found out
0 mjmlpmmmll founded
-22 mjmlpmmmll founded in
28 mpqmjijllk four
6 mlrjmlkmmm four $
0 qmmmkmmmmm france
-20 mkgqrijlmm free
7 mmmlnmmlmm free $
-29 mlllqklmmm free on
19 - freelance
-19 mjjvlmjmmm freezing
-19 mjjvlmjmmm freezing $
-19 lokiwikqlh french
9 mpkmklmrmm french $
-25 mmmjsjmmmi french revolution
-36 mujtokglmi friday
-20 mqjxokglmi friday $
6 - fridays
6 - fridays $
-3 mmlumhmmmm fridge
2 mnlqmjmmmm fridge $
-10 kjqbqjyllj friend
-26 nmlfmmymmk friend $
2 - friend moved
-18 lltllllmlm friend says
8 momlmmmmmm friend who
-3 linosksmml friends
-7 mjmrmllmmm friends $
14 - friends in
-6 mllltlimml friends make
-2 ohadsxdfty from
48 - from a
-34 mlmkkmkmky from my
14 - from now
36 - from ohio
3 - from peru
35 vojhkvlklk from the
2 mlmvjmlmml front
2 mlmvjmlmml front of
-27 mhlyljilmm froze
-23 mjmvmkjlmm froze $
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
75 lmmlqmlmmm future
-15 lkjrnpjlkl game
-5 lkjvkllmmm game $
-7 mkmjmsmmlm game i
-7 mlmnmlmmmm game on
46 - games
32 - games $
6 - gaming
60 - garage
46 mikwmlmmmm garden
29 - garden $
11 mjmqmlmmmm garden with
16 - gardening
8 mlmmnmmmml gateway
7 mkmkukmmmm gave
-7 mkmkukmmmm gave a
9 - gave me
-10 lulllllkmm generate
-10 lulllllkmm generate a
31 hmmmlmlymm german
31 hmmmlmlymm german $
-23 ivmxvdgfkf get
-21 kwkklkmmmm get a
-13 krmlmjmmmm get an
32 - get into
-12 liyemmhlmm get it
23 - get pregnant
-3 mlnlmmlmmm get that
-28 lsjkllmmmm get the
-5 mglummlmmm get up
24 - get>CONDITION
-15 lfwllmhlmm get>DEICTIC
-21 kwkklkmmmm get>a
-13 krmlmjmmmm get>an
-28 lsjkllmmmm get>the
-5 mglummlmmm get>up
46 kihqykvkml get>w
9 mlllrlmmmm gets
7 lmkpljjmml getting
-8 moljmlmmmm getting a
-14 mplkmmmmmm getting an
18 - getting divorced
24 - getting married
9 - ghent
9 - ghent $
-54 mrljmmlmmm gift
-54 mrljmmlmmm gift for
9 lllikttmml girl
25 mlmjmmummm girl $
31 - girlfriend
10 - girlfriend $
2 - girlfriend is
-39 hoyajqfsmi give
-10 kqmlmjmmml give away
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
2 mijkvqmmll glass
-15 mlmllrmmll glass $
-12 mjjmwlmmmm glass is
17 mmkommkmmm glasses
35 - glasses for
67 - gluten
67 - gluten $
-57 ighybeyeip go
-26 mhovkjmllk go $
0 mrmmmlklml go ahead
8 - go back
12 - go by
-6 milqlmmmmm go home
-3 lllrkmkmmm go in
-2 mkgqmmkmml go now
-25 mllommlmmm go out
-1 mullmlklmm go through
17 lfgximkmkv go to
-4 mhyemlllmm go with
-6 milqlmmmmm go>HOME
1 mkgqmmkmml go>NOW
12 - go>by
-3 lllrkmkmmm go>in
-25 mllommlmmm go>out
17 lfgximkmkv go>to
-15 lrvbliyjlk go>w
5 - goal
5 - goal is
-24 mjlclymmmm goblin
-24 mjlclymmmm goblin $
-27 mkmlulmmml godfather
-49 mllijimmyl goes
-28 hedygcdkkf going
-13 mliqmmlmmm going $
-18 mljqllklmm going out
-17 hjnyffimlh going to
-9 likkprmlml gold
-5 mjlllrmmmm gold $
9 mllvasmmmm gone
14 mlmmhsmmmm gone $
36 ojyayjoiks good
-3 mmylhmimml good $
9 lmvllmkmml good advice
-7 lmikymjmml good for
10 mmnmmmmmlm good i
-1 mmamlmtmml good luck
0 mmikmmqmmm good morning
-11 mmlnmmqmmk good night
-9 kmykjmimml good to
38 - good with
10 otnycaahjh got
-3 lviokflmmm got a
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
30 - got>THIRD
-8 mlkpmmkmmm got>YOU
-3 lviokflmmm got>a
16 molmmmmmmm got>an
2 mlqmmmllml got>cut
9 mkksmlmmmm got>the
-17 mblwmmmmmm got>to
4 mnmkmmmmmm got>two
-5 mmkpmmjmmm got>up
-15 kyipjglmlk got>w
-14 mlenmlymmm gotta
-14 mlenmlymmm gotta go
-14 lkgiykmlmj government
-5 tjmmklmmml grab
16 mkmpmmmmmm grade
22 - grade $
25 - grades
17 - grades dropped
11 - grandfather
-13 mllnulkmmm grandma
-25 mmmommlmmm grandma 's
-4 mmllumkmmm grandma says
8 - grandmother
1 - grandmother $
2 - grandmother 's
10 - grandpa
1 - grandparents
1 - grandparents $
7 efyopsmjlj great
-1 llxkimkjml great $
-10 mkjtkmlmml great day
-4 lmrmkmemmm great job
46 kllkymkmmk green
50 kmmmymlmml green $
4 mimfjtmmml grew
-2 mimfjtmmml grew up
24 - greyhound
13 - group
13 - group $
13 - growing
13 - growing up
-17 mkmpmllmmm growling
-17 mkmpmllmmm growling $
-13 ohygllhmmm guess
24 mjmlmkykmm guest
-20 - guests
-21 mwlklllmmm guide
-12 mljqmmmmmm guilty
-14 mllpmmmmmm guilty about
8 - guitar
0 lklrmllmmm gym
-6 mlmommmmmm gym $
10 - gym on
-1 havylyakuh had
-1 jhjyhthlll had a
-22 mlkpmmmmmm had enough
-3 mmjnmmlmmm had lunch
1 - had my
-4 mmokmmmmmm had not
-27 ljmlujlmxj had to
21 - had twins
18 mlvimmmmmm had>DEICTIC
21 - had>KIN
8 - had>MY
-1 jhjyhthlll had>a
-4 mmokmmmmmm had>not
-27 ljmlujlmxj had>to
-50 lhfyixemml had>w
54 mimllwlmmm hair
19 mjmjmwmmmm hair $
21 mlmnmmmmmm hair is
9 lljykjikmj half
-30 mnmnmkmmmm half an
-14 mlkxlljkmk half asleep
28 mllrlmmmml half past
38 - hall
13 - hall $
-5 qlllmtlmmm hand
-5 qlllmtlmmm hand $
32 - handed
23 - handed $
21 jlmmqmmmmj handle
38 - handmade
-5 mjmtjjkmmm hands
-15 mjmtjjkmmm hands 're
-9 miknkmymml hang
-4 mjmrmmmmmm hang up
-13 lqimhkyllh happened
9 lsjmkkrmmk happened $
-22 mklljlxmmj happened since
-5 ljpjvmlmmm happens
-3 rtvahjsllk happy
-4 uqlikmjmmm happy $
32 - happy in
-9 mljlllvmmm happy new
-11 ljymmlklmm happy with
42 - harbour
42 - harbour $
-23 jeyexiikwj hard
-6 mlyalmlmml hard $
26 - hard of
-9 lhksommmml hard to
-16 mljjwmmlml hard work
2 - hardly
-34 mbfayyahip has
50 - has 0
-21 kancyrhkle has a
2 mlmmpmlmml has about
15 mklvglmmmm has been
-11 mllhylmmmm has great
9 mkjjwsjlmk has no
14 mslllmmmmm has the
-2 mqmlkllmmm has three
-9 mklkpmlmmx has>-ed
50 - has>0
-54 mimlhummlt has>LASTING
-11 mllhylmmmm has>MOOD
-21 kancyrhkle has>a
9 mkjjwsjlmk has>no
14 mslllmmmmm has>the
-1 qpkyahklli has>w
-1 mirlllllsm hate
-44 mmklmlmmsm hate my
-13 mjpmmmmlmm hate this
-5 nrdyejjklg having
-37 lgkxjlpmml having a
12 mnmkmmmmmm having an
-13 mllrjmlmml having dinner
-10 ijmrmmmmmk having lunch
-16 mtkjmllmmm having trouble
36 igxnasjkxo he
37 - he 'll
21 mmlpkklmmm he 's
-17 mmmkgvmmmm he has
-4 lmksklmmmm he is
40 mmmolmmmmm he just
8 - he left
11 - he loves
8 - he never
8 - he quit
-27 mkksmhmmum he said
8 mmrllmlmmm he says
-14 llugtjmmmm he was
-23 mjmwlkkmmm head
-36 mdltmmmmmm headache
-21 mkiyjmjlmm heading
-35 mskkqklmml headline
-17 muklillmml headline $
-23 kktykkalml hear
-3 llqrllmmmm hear it
-4 mltkmmjmmm hear that
-6 mmeymlemmm hear you
-42 kbyaygfmll heard
-24 mhyieljmml heard of
-5 mkjkulmmmm heard that
21 mlljlllmmy hearing
26 - hearing $
13 - hearing aids
-2 mklookmmmm heart
-5 mkplrlmmlm hearts
-5 mkplrlmmlm hearts $
19 klhrxlkmmm heat
-1 mkivkmmmmm heating
3 mliommmmmm heating $
42 molmmmmmmm heights
30 molmmmmmmm heights $
12 mkjlmmlxmm hello
-27 kyyhgfdilf help
14 ljqnjlllmj help $
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
-32 qilmwokluj her
-8 smkimmlmmm her $
20 - her name
-33 iaayalyqvy here
-31 keaycnarxh here $
-51 mlkillymll here 's
8 mmlommmmlm here i
-5 mjkgkmymmy here to
-45 lgyhdymmll hero
-15 mjmjkrmmmm hero lives
0 mmklkmplml hey
14 ekjgllylml hi
-4 mljhmlwlmm hi $
-15 mimlmxmmmm hide
7 mkmkuimmmm high
9 - high school
22 - hiking
10 - hiking and
2 mkyidtilll him
-10 lmxlfmjmmm him $
61 lkkgaylmsl his
9 - his job
11 mlmmqlmmmk history
13 - history $
-14 mlmmqlmmmk history of
-4 klmjkmxlml hmm
30 nmmmmmlmmm hobbies
-29 mglwmkmmmm hold
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
-2 mllmumljml honey $
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
43 - hospital
38 - hospital $
2 - hospital since
17 lkjujmkmmm hot
-4 mllommlmmm hot in
13 momkmlmmmm hotel
22 lgkrqjkmmm hour
-60 lkloqjlmmm hour $
37 yalhlplmly hours
2 yaljmklmmy hours $
33 mkmkmrmmmm hours of
12 mkmpmtjmmm house
-7 mkgtmtjmmm house $
22 - house in
2 - house was
-77 ybigeewjre how
-3 hmjsmmmmmm how about
3 rmmmmllmmm how can
6 jollmlmmlm how do
-6 slklmmmmmm how does
-8 kpmmkmmmmm how far
-30 mkmlmnmmvl how i
-18 kljvmmkmmm how it
-29 shkkqmlmml how long
-2 npmmilmmml how many
-4 yhlkmjlmmm how much
59 skkkpmklmj how to
-4 kmpmmmkmmm how you
8 mlrlmkmmmm huge
3 mlrlmkmmmm huge fan
-42 mkjamnymlm human
-41 mlkcmoymlm human $
-25 miliylllmi humans
-19 mlcymkhmmm hungry
-7 mmgsmmhmmm hungry $
-4 mimwjlllml hurt
-47 mimwjlllml hurt from
8 - hurt my
4 mjhyjlkmmm hurts
4 mjmvlllmmm hurts $
18 mmolmmmmmm husband
6 - husband $
3 - husband is
3 - husband never
12 - husky
27 naykayaaya i
-28 iiphewpphq i 'd
-22 dptxedcfif i 'll
3 hadyaxgbsn i 'm
27 - i 're
22 oqcxagagos i 've
-12 mujiljmmmm i added
2 - i adopted
-26 lkxfmkimmm i agree
-1 mlsimmlmmm i already
4 - i also
3 mmlltmmmmm i always
-22 mhyglhjlmm i appreciate
9 nmmlmmmmmm i ask
-52 lbynuhjmjl i asked
-11 mlismmlmmm i ate
-7 mjtkslgmmm i believe
-21 llohmltmmm i bet
-15 mlkolkmmrm i bought
9 - i broke
-10 mhkullmmmm i burned
-3 mmjsmmimmm i buy
-21 lrljmlmmmm i call
-6 mlmllkmmyl i came
14 hdvphisjll i can
-13 mlmlmqmmmm i carry
-23 mkldlymmmm i cast
47 molllmmmmm i changed
-18 kwjimlmmlm i click
5 mpmmmjmlmm i closed
13 - i collect
15 mmlommmmlm i come
31 - i commute
-5 mnmlmlmmmm i copied
-16 jjfskykllk i could
-16 mklsllmmmm i cut
-8 msljmmmmmm i deleted
-25 klwilkqmkl i did
43 tkklgoxwil i do
-23 qpljjlmlml i draw
-19 mlllkvmmll i dreamt
-22 mlmlmnmmml i drink
14 - i drive
7 mlmomlmmmm i dropped
5 ljmrmmmmmm i eat
18 - i enjoy
-30 mhyflllmmm i expected
21 - i failed
-43 kgqyjfaklk i feel
-6 mmhpmmmmmm i felt
-23 mhwgmmkmmm i figured
2 kpmmmmmmlm i find
26 - i finished
-10 mrmllmmmmm i followed
-40 kjrxkhkmkl i forgot
1 mmommmllmm i found
6 - i gave
4 cylqlgillh i get
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
8 - i hurt
1 - i inherited
-7 mvhhmmmmmm i installed
-21 mulkmlmmmm i invest
25 - i joined
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
-2 jigpklnklm i love
9 mlgtmllmmm i made
16 ismlmmmmmm i make
-10 oiqlmlmmmm i mean
-12 liwjljmmmm i meant
-8 mmlumklmml i meet
9 - i met
28 mmoimmmmmm i might
3 mmflmmtmmm i miss
-20 mhetllummm i missed
8 - i moved
-13 mjfvkkmmym i must
-30 lybkaafojh i need
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
5 mktkllllmm i prefer
-22 mrmlmlmmlm i press
-4 mrmlmimmmm i put
1 - i quit
-24 mrkklomlmm i ran
34 lkelyllmmm i read
-10 mkskmmmmmm i really
8 - i rent
-5 mskkmmmmmm i restarted
-34 mwhhlymmmm i roll
15 mokmmmmmmm i run
-31 mltgmkplmm i said
-14 mgljyhlmyl i saw
-16 lkwimlhmmm i see
17 mkmmmnlmmm i sell
27 - i send
-6 msklmmmmmm i set
-1 nmnlmmllmm i should
25 - i signed
12 - i sing
16 - i skip
18 - i sleep
-29 mlgxmlkmmm i slept
33 - i snore
6 - i speak
2 - i spend
-16 mjlrlllmmm i spilled
2 - i start
11 - i started
21 ojplmmkmmm i still
14 mmmmmmmmlm i stop
5 - i study
12 - i swim
12 - i switched
42 milqmnmmlm i take
1 - i teach
-12 nhkmlummmm i tell
-6 qjkllummlm i the
-41 sdycyafjkk i think
-14 llshtklmmm i thought
2 - i told
3 lkjykhmmlm i took
16 - i travel
6 mfkyklkmmm i tried
2 - i trust
10 milsmmmmmm i turned
-29 lkyaljjmlm i understand
-10 mtkjllmmmm i uploaded
34 mpkmmmmmmm i use
9 - i used
8 - i usually
26 - i visited
1 - i volunteer
-6 vmkpmklmmm i wait
-10 ayfgcanyih i want
-14 kkoqmmlmmm i wanted
31 mjlrlfolyk i was
1 - i watch
-4 mcjuyklmmm i watched
12 mlmmmlmmmm i wear
2 mhlulklmml i went
-17 nkjklwlmll i were
-40 lpodhyrlmm i wish
2 mlmrmkmmmm i woke
12 mmmmlmmmmm i won
-1 mkmilplmwl i work
12 - i worked
-9 qmqbkyjwkl i would
49 - i write
36 - i wrote
-9 kqgqwljlml ice
-6 mjlrlmlmml ice cream
-6 mjlrlmlmml ice>w
-14 mhllwlklmk iceland
-11 okyilmhkml idea
-10 mlyimmhkmm idea $
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
-3 mjmmmulmll imagine i
-4 mvllmkkgml improve
17 ghayssayxf in
-44 kyiketilll in $
0 mhmspklmlk in 0
-59 lhlfykkhkg in 0000
-7 hbfrbyefjv in a
5 pimpilmmmm in an
1 mkllmwmmmm in another
3 - in april
3 - in august
-20 mkkyjlkkml in bed
0 mmmmmnmmkm in berlin
-20 mommmmmmmk in boston
21 - in charge
-5 mmmlqmlmmm in chile
-12 mgltpmkmml in class
31 - in constant
-3 mmmmfmlfmy in english
1 - in february
-11 mklqmmllmm in five
3 - in florida
9 mpkmklmrmm in french
2 mlmvjmlmml in front
1 hmmmlmlymm in german
9 - in ghent
10 - in her
-8 lkkukmlmmm in here
37 - in hospital
15 lmpimmlqmm in it
1 - in january
32 - in june
19 - in leeds
-7 mmmogmmlmk in line
5 pmmmmmimmm in love
2 - in march
44 nmmmlmmmmm in may
9 mmqlmmmmmm in mind
7 lkkenwjlhj in my
-45 mmmkslmmmm in november
6 - in oakland
15 - in october
19 - in ohio
-1 mmlmmlmolm in one
-9 mmmmllmiyi in order
-4 mmmjxmkmmm in our
9 - in prison
-12 nomlllmmmm in rome
-22 mlmkqmmmml in school
23 - in second
-10 mdkljmkymm in simple
-16 mvkkmmmmmm in size
0 mkmmmmmmmm in spanish
6 - in spring
-14 mmmmomllml in sweden
-5 mllplmmmmm in ten
-13 fdnvodtorq in the
-5 kykmanjmkk in this
-28 mimmjklswl in three
-5 mgmsmmmmmm in tonight
-16 mmkrmlkmmm in traffic
-39 mkmonmmmml in twenty
10 mijmmmmymm in two
-19 mlmmpjmmml in vermont
-27 mlmmkfmmsl in vienna
-1 mmmlplmlmm in winter
4 - in with
-12 mmmmommmml in zurich
14 yyqhablkkk in>-s
0 mhmspklmlk in>0
44 nmmmlmmmmm in>AUX
-65 lgluhkiylg in>CODE
2 hympavhsij in>DEICTIC
5 pmmmmmimmm in>LIKING
9 mmlljmlmmy in>MOOD
3 lkkbywglhi in>MY
18 mgmsmmmmmm in>NOW
-9 mmmmllmiyi in>ORDER
-6 lklgyklkmk in>SPAN
10 - in>THIRD
-7 hbfrbyefjv in>a
5 pimpilmmmm in>an
-20 mkkyjlkkml in>bed
-5 mllplmmmmm in>ten
-13 fdnvodtorq in>the
10 mijmmmmymm in>two
38 aaabyasyua in>w
-7 lskjjliwml include
0 kqmlmmmmmm index
-7 kqmlmmmmmm index $
1 - inherited
1 - inherited my
-8 momlkhmmlx input
-13 mfkpmmmsmm inside
-14 mxhgmmmmmm installed
-33 mkktmmmmmm instead
-33 mkktmmmmmm instead $
17 - instrument
57 - insulin
28 momlmmmmmm insurance
21 - insurance company
-13 mtljlmlmml integers
-13 mtljlmlmml integers $
-45 kklfwkmmmy interest
-2 lmulkllmlm interesting
29 mlmmmnmmlm intern
-17 lqmnlkkmmm internet
-14 lrmmlllmmm internet is
12 - internship
9 - interview
3 - interview at
61 lknhjylalk into
5 - into a
11 - into astronomy
19 - into my
-25 leljkymllk into the
0 mnllmjkymm introduction
0 mnllmjkymm introduction $
41 - introvert
41 - introvert $
-38 tlmhtmklml invented
-21 mulkmlmmmm invest
-21 mulkmlmmmm invest 0
46 - investors
36 - investors for
-47 mkmlmklmmy iphone
-38 mlmlkklmmy iphone $
106 ygryhaafga is
-43 yefhlkylmm is $
38 ltmjnsllmj is 0
21 mlmmmpmmlm is 0000
-13 rokaymkyli is a
-10 kyjfjhmlmk is about
21 - is afraid
-10 mmlthlmmmm is asleep
4 mgmvhjmmml is at
-23 mlmokjmmmm is barking
-1 nloljmlmmm is better
-35 lhwyhgmlll is broken
23 mumlglmmml is called
-32 mkkpmllmmm is calling
-9 mlmnmmmmml is closed
-17 lmrmllmlmm is correct
-21 mimrlllmmm is delayed
-25 mklpmmkmmm is drilling
-7 mnlqlkmlmm is empty
-32 llllrkmlmm is free
19 jpkmtmmmml is from
-9 mtlnilmmmm is full
-3 mmmnmmmmmm is getting
-7 lmikymjmml is good
-1 llwkjmkjmm is great
-17 mkmpmllmmm is growling
-12 klllqmlmml is hard
-8 mkmqmlmmmm is here
37 - is i
30 mnmjrjmlmm is in
8 vhllkmmmmm is it
-1 mlmmmmmmmm is killing
-6 mllolmlmmm is late
1 mlmomlmmmm is low
1 - is moving
9 - is mr
21 mmmmmjmmvm is my
21 - is next
-17 tthhjkllmm is not
15 - is olive
79 mklqmmmmmm is on
24 - is our
-19 ljlqfulmml is out
-2 mymekflmml is red
-28 ljlugklmmm is running
18 - is selling
-6 mkmollmmmm is slow
-8 mlmilvmmmm is small
0 mhnqlmmmmm is so
8 mlmnmmmmmm is still
0 nmlmmmmmmm is that
1 vpibvlkklk is the
9 nkmjmmmmmm is there
1 kyjjikmkmx is to
-24 jyuggjjlml is too
2 - is visiting
-1 llxllmmfmm is wrong
-12 ummjkmmlml issue
-61 xtyagaiyua it
-72 leyiaardth it $
-11 lphhqlymml it 'll
27 ycjqyirhji it 's
-2 mmpklmmkmm it a
-5 gwhlkmlymm it again
-16 mqrimmmmmm it and
29 - it back
-20 mpokmmmmmm it but
-7 xglkrmmmmm it costs
9 mjuklllmmm it did
4 mnnlkmllmm it does
-6 mklupkmmmm it has
22 mmhtkmlmmm it hurts
-2 mqmllkmmxk it i
-16 lfekillymm it in
-9 incjulylmm it is
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
36 loktlmllmm it to
-4 mjlmmmmmmm it tomorrow
0 mlcwmmmmmm it tonight
-9 llmommlmmm it turned
14 mvrmmmhgmm it up
3 ljlpjltlmm it was
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
-10 mmmkolmlml japan
26 - java
1 mwmlmmlkmm jazz
-5 mwmlmmlkmm jazz $
32 - jo
92 ksrkhimkyi job
-38 lktkhlmmsl job $
-28 mlmmmjmmvl job and
15 - job as
45 - job at
1 - job in
1 - job interview
8 - jobs
26 mlklimlmmy john
-37 igmpkmmmmw join
35 - joined
12 - joined a
23 - joined the
-30 lqyhllhlmm joke
-30 lqyhllhlmm joke $
-15 moklmmlkml json
-2 mmkmmmlkml json $
8 - judge
2 - july
35 - june
34 - june $
-32 ybpyeaqmhd just
-7 lkuakkymmm just a
-2 lmlplmjmmm just about
-21 mllrllimml just arrived
-12 lmlrmmelmm just chilling
-2 mmthrmjlmm just do
-4 mlmollkmml just dropped
-1 lnmkmmltmm just give
1 llkqlmjmmm just got
4 mlkomllmmm just had
-17 lmrbmlymlm just kidding
-12 mllplmkmmm just left
19 - just moved
-5 lklylmfmml just now
15 mkmommmmmm just put
-3 lmmplmkmml just reached
-10 mmkolmkmmm just sat
25 - just started
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
-1 mgmspklmml keeps
-5 mjlpmmlmmm kettle
-22 mjmtkjlmmm keyboard
-18 mkmrlkmmmm keyboard $
-16 mrmmglmlmj keyerror
-30 mmhtmmjmmm keys
-17 mmjqmmjmmm keys $
26 mlmomlmmmm kid
14 - kid $
-11 mlmomlmmmm kid is
-17 lliallymlm kidding
52 - kidney
44 - kidney transplant
37 jqjuiiomml kids
9 ktllkkrmmm kids $
-13 mllthllmmm kids 're
1 - kids in
-15 lmllqmlmmm kids these
-19 mlmommkmmm killing
-19 mlmommkmmm killing me
-13 momlwmllmj kilometres
20 mkmmkkmmwm kilos
3 - kilos since
-24 mkklbmykmk kind
-64 mhjeoyimjj king
-11 mkkkmymmmm king $
-25 mkmkmqjmmm king and
-20 mkmdkylmmm kingdom
-20 mkmdkylmmm kingdom is
-28 mllilmymmk kisses
32 - kit
7 mlmqklmmlm kitchen
-20 mlmqklmmlm kitchen $
6 - kitten
41 - knee
13 - knees
9 - knees hurt
-16 liopnrilmh knew
-5 mkolmmlmmm knew it
1 - knew my
-12 mlpkitlmmj knew that
36 - knit
36 - knit $
-63 yaqmjdjjkj know
-29 mjynkjgkml know $
-8 skplkllmml know a
14 xikllmmmmm know how
-2 llklrmmmml know that
-22 yjlemlmmmm know the
-21 ydlklkkmmm know what
-19 jplumllmmm know why
37 akllguvlml knows
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
-26 llmkhylmmk land
-12 mllommklml landed
-33 mmmkrkmmmm landing
-2 lymjfojmlj landlord
-32 mqmllpjmlk landlord $
26 - landlord is
2 - lane
22 lklkxmllml language
12 mlmlwmmmml language $
-13 mlmlomlmmm languages
-2 milotkjlmk laptop
-3 mjmqlkmmmm laptop is
-6 mplkmmmmmm laptops
-6 mplkmmmmmm laptops $
-8 lxlllllemm large
-10 llmlolmlml largest
-10 gnlnmmmmmm lasagna
8 gceuayymiy last
-1 mpnmmmljmm last line
21 - last month
0 ldfygrkllk last night
0 mlqlllmlmm last paragraph
11 - last spring
-23 mmlmkmpmmm last summer
-22 mklkhlwmmi last talked
9 mlkjqlumlm last week
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
-32 mjgxmlkmmm laundry
-29 mjksmlkmmm laundry $
-20 mlllsmlmmm law
11 - law firm
3 - law in
7 - law school
-41 mlllsmlmmm law>AUX
7 - law>SPAN
3 - law>in
11 - law>w
57 - lawyer
-9 mmmkqlmmmm league
26 jsjhykkkmg learn
47 - learn how
98 mjllvmmmml learn the
14 mhkmvmmmml learned
-8 mkkmsmmmmm learned that
18 - learned to
58 mlmlnmmmmm learning
18 - lease
-9 mkklfmlnmw least
-8 mtklfmmimx least three
34 kqhwjtjmkk leave
36 lllomolmmm leave $
1 - leave until
-51 whkomkljmh leaves
-17 momolmlkmm leaves $
-26 mjjoksjmxl leaving
1 mmmnmmmmmm leaving in
-30 mlknmkkmxm leaving the
24 mgmmqlmmmh leeds
7 - leeds $
56 pefyhpjklj left
-22 qkhsmjklmk left $
23 - left handed
2 - left me
-17 mjmomlmmmm left my
46 llkumkmmmm left the
39 - left-handed
35 - left-handed $
-33 mylcmkmmmm leftover
0 mmirmmmmmm leftovers
0 mmirmmmmmm leftovers $
-70 mkxoakyala len1
-25 yyavyxaeyy len12
84 pnfaaygqyy len20
-102 aayfaayyba len3
-65 kayyyaypaa len6
14 - lent
14 - leo
-9 lljldmiyml less
-36 jqpmesygjh let
-1 louklmkjmm let me
-32 kpgofutiki let us
-3 llommktmml let you
-32 kpgofutiki let>WE
-3 llommktmml let>YOU
-1 louklmkjmm let>me
-47 lukieujkrj letter
-11 mrljhykllk letter $
-29 lymldjmjmk letters
-19 mhmilymmlm level
-19 mhmilymmlm level 0
16 mjlrmllkml library
25 momlmmlkml library $
29 - licence
41 ljmmvkmmmm license
-18 peltomjlml lie
-44 mjahystlwj life
-14 njakktymwl life $
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
-6 mmkrmmmmmm like nobody
-2 pmlmmmklmm like pizza
-6 sjfmfmylml like that
-54 kbyhllltlm like the
-14 mkqlmmlklm like this
29 wyajlikhlj like to
-10 lpykklglmm like you
-7 mlolmmjlmm like your
19 lhykllkmmm liked
-11 mnnkxmikll likes
-1 lgmklmmtmm limit
-48 llpvejkhli line
-19 momqlllimm line $
-21 mtlkgkmlmj line 0
-27 mrmjllmmmm lines
-12 loyjkllemm link
-11 mqlmmmmgmm link $
-12 mjjmwlmmmm liquid
-12 mjjmwlmmmm liquid $
-1 ommllmlmmm lisbon
3 huijlkkflh list
-6 lmllmlkkml list $
-2 mnlmmmmlml list and
16 - list for
1 ipllmlmlml list of
27 - listen
27 - listen to
-18 miuimlymml listening
-34 mkmiyllmmm lists
-23 lhqsnikmmm little
45 qiidyuhkqr live
-18 rjlfsclkru live in
11 - live near
1 - live with
4 - live without
-23 lkljfylmml lived
-23 mllkgymmmm lived in
-8 lhkipkmllp lives
-15 limiqjmllp lives in
9 mlmlknmmmm lives on
47 mmmmmmlmmm living
7 mmmmmmlmmm living $
27 - living in
1 - living with
44 - loans
30 - loans $
4 immkvlmmml lockdown
8 mvmhmmmmmm logged
-4 msljlmmmml login
-4 msljlmmmml login page
5 mrmkliklmm logo
-10 mqmmmjklmm logo for
-29 kjrdijyjmk lol
-22 lkralkylml lol $
-5 mmhqlmulml lol okay
-5 mmhqlmulml lol>MOOD
-7 mmlmlkmmxl lonely
-77 njoylmrglg long
-16 lmrvmkkimk long $
-23 llmloslmmk long ago
-28 jlkvmkkmmm long day
-3 mlqkglylml long time
18 - long walks
21 mjqipjlmml longer
-40 lpyalliily look
-11 mlshmolmlj look at
-4 mklhgymmli looked
-4 mklhgymmli looked at
-37 kyrakjjmju looking
-36 kykckkkmku looking for
-12 ljykilckmk looks
-26 lykfkkklml loop
-10 mpmjmlmmmm loop $
-6 mpmklmlmmm loop runs
63 - lose
17 - lose my
24 - lose weight
34 mmklymikml losing
8 mmklymikml losing $
26 - losing my
19 mjmmqmmmml loss
19 mjmmqmmmml loss of
-72 kespllfhyi lost
-24 mkmmkkmmwm lost 0
-17 mjmliwmmmm lost a
-8 mijvmilmvk lost my
-1 lnkmujmiml lost the
-4 kaylnkokmj lot
30 lkylamilml lot $
11 mlkorlmmml lot of
3 mklmrmmmmm lot to
11 mlkorlmmml lot>of
3 mklmrmmmmm lot>to
-7 jaokriyitj love
-3 omkllmrmmm love $
-15 llsjmmlmmm love how
-10 lljlymjlmm love is
-28 lkommlhmul love it
7 - love me
-4 mmnmmmjmmm love that
-3 mkrlmmlmmm love the
-13 mlolmmkmmm love this
6 mgyjmmkmmm love to
6 - love with
-14 mmallmymmm love you
35 mmlmmmommm loved
36 - loved it
-3 jlklmmymmm lovely
5 mlklkjmmyl loves
-7 mmllllmmvl loves me
18 mlmomlmmmm low
1 mlmomlmmmm low $
17 - low>w
-2 lllkpnmllm lower
-6 mlakkmylml luck
-6 mlbllmymmm luck $
-57 paeyhgqlmi lunch
-31 tjitkkklml lunch $
-20 mllplmkmmm lunch break
22 - lyon
1 lnvoipillk made
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
-65 nydipoakwc make
-51 jstijklkmi make a
-4 lfbukmkumm make it
8 mnmmlmlmmm make me
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
-60 mnlknjkkkq many
-12 lrlkiulmmm map
-12 lrlkiulmmm map $
40 mjmlwmmmmm marathon
4 - marathon in
7 - march
7 - march $
-83 aayaaryaya mark!
-9 lljigmxkmy mark:
-14 yaaaaaaada mark?
20 mlmfvmmlml market
14 - market $
8 mnmmmmmmmm marketing
35 - married
26 - married $
2 - married in
-23 llmloplmmj mars
-23 llmloplmmj mars $
35 - martin
2 mlmmiummmj mary
9 mlmmmmmmmm master
-11 mwlllllmmm match
-11 mwlllllmmm match $
-5 mnmlmlmmmm math
12 kvlmlllmmm maths
-48 mqmjlmmmml matrix
55 olpkklmmmm may
50 nmmmlmmmmm may $
6 - may 0
-19 mkiqklvklk maybe
-19 mkiqklvklk maybe $
93 ayyyaoeawa me
-32 argpayyili me $
-19 lyqkhkhjml me a
-22 mpplllkhml me an
-10 mmllllmmvl me and
28 mimsmmllmm me at
22 - me even
18 - me for
-1 nkmmmmmmmm me how
-33 mllpmimmsl me i
6 - me in
0 ujmmlmmmmm me is
-1 lkjlmllymm me questions
6 mmnmlmlmmm me see
26 - me she
2 mnmmlmmmmm me ten
10 lllmollmml me that
-2 hsrklmlgmm me the
31 lsmivllllk me to
-17 mlmomllmmm me today
-16 mmmnmlmmmm me up
13 ljmxmmjmmm me when
-8 muhlmklmmm me with
-3 kkrrimlmml me>-ing
23 - me>-s
0 ujmmlmmmmm me>AUX
31 lkjlmllymm me>CHAT
14 lllmollmml me>DEICTIC
-33 mllpmimmsl me>I
-13 mllrjmlmmm me>LASTING
-17 mlmomllmmm me>NOW
27 - me>THIRD
12 mglxmmjmmm me>WH
-19 lyqkhkhjml me>a
-22 mpplllkhml me>an
-10 mmllllmmvl me>and
28 mimsmmllmm me>at
18 - me>for
6 - me>in
6 mmnmlmlmmm me>see
2 mnmmlmmmmm me>ten
-2 hsrklmlgmm me>the
31 lsmivllllk me>to
-16 mmmnmlmmmm me>up
45 lrvehqlglk me>w
-14 mngmlmtkml meal
-26 qnyejjekml mean
-5 juokllilmm mean $
-1 sknmllmmmm mean the
8 mnpmjmlmml means
8 mlrmjmlmml means a
-12 liwjljmmmm meant
-12 livkljmmmm meant the
17 qmlmlmmmmm meat
13 mklmjmmmmy media
6 - medical
-3 mpllmmmmmm medium
-20 ogbyiislli meet
-9 llcykkummj meet you
-53 jmjyaiekmv meeting
-15 kllygkhlmk meeting $
-5 mmmokmmmmm meeting is
21 - meeting with
10 - member
-11 mjllnpmmlm memory
-15 llllqmllmi men
30 - mentor
-13 momkmmmmml merge
-4 miotmmkkml message
-4 mjktmmlmmm message $
14 - met
1 - met my
1 - met>MY
28 - metric
28 - metric units
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
-34 npthijskkl mind
-44 lqthjjtkkl mind $
21 msmlmmkmml mine
-14 mgkwllllmm minute
-14 mgkwllllmm minute $
3 lphrplillh minutes
40 lliyjmjlml minutes $
-24 mtmgmlmmmm minutes and
37 - minutes each
14 - miscarriage
3 mmellmvmmm miss
6 - miss my
-3 mmellmvmmm miss you
-21 lgfwklslmm missed
-5 likulmllmm missed the
-1 mjymklmmmm mistake
-6 lpkmwlkjmj mistakes
-6 lpkmwlkjmj mistakes $
-2 lmslllclmm misunderstood
-3 jklmyjimmj mix
-3 jklmyjimmj mix>w
-12 myjjimljml mode
-12 myjjimljml mode $
16 - model
-7 lpjnlkrlll mom
5 - mom 's
-25 mllomllmmm mom is
-19 mgljllxmmm moment
-18 mhlomlmmmm moment $
-15 mjkteljmmy monday
-21 mlmkimlmmy monday $
8 - monday at
4 mmmlpmmmml mondays
-4 mmmlpmmmml mondays $
7 - mondays and
1 iylaqmjllg money
-24 jomlinmmmh money $
25 - money and
-9 momlmmmmmm money from
22 - money to
-12 mlmlnlmmml mongolia
49 mjmmoolmmk month
41 mkmmmolmmm month $
-10 mjmldkwmwl months
-6 mkmmkkmmwm months $
-12 mmmlfmwmmm months ago
-38 mjltmllmmm mood
-47 leieykllli moon
-2 ljliyplllj moon $
-48 giyhhsbylg more
-36 kolnpviiml more $
-18 lyjljlmmmm more about
-7 mriljmirmk more formal
51 mklmlmlyml more than
63 ldaxklykll morning
35 leayllykmm morning $
7 mmlpmmlmmm morning i
29 - mortgage
15 - mortgage $
-17 lekfujiply most
0 mnmlmlmmmm most $
1 - most is
-5 mkmlnlmmmk most of
-21 mkmjwlmlll most people
42 - mostly
17 momlmmmmmm mother
-22 momlmmmmmm mother 's
6 - mother is
12 - mother-in-law
-31 mflnlmlmmy motivated
-1 mkmpmmmmmm motivated and
5 mklllwmmmm mountains
35 pommmhlmml move
33 - move to
43 - moved
28 - moved to
-22 ohkqofilml movie
-4 pklpiljmmm movie $
16 - movies
1 mmmkmjmmtm moving
17 - moving back
-20 mmmkmjmmtm moving to
-18 mumlglmmml mr
-36 mumlglmmml mr petrov
-18 mumlglmmml mr>w
-2 tchyehmili much
-13 mkfyjlimmm much $
-9 mluokmflml much better
-36 lklkvhmmml museum
-48 mllktjmmml museum is
21 mkmrmmkmmm music
-29 jyjqaohjxo must
-8 mlolgmlmmx must 've
-3 lqqlsljpmh must be
9 avaxaynoxa my
4 - my 0
-6 mpmlmmllml my account
9 - my ankle
13 mqmkllmlll my app
6 mkmpmmlmmm my arm
1 - my aunt
57 mlmmmmmmmm my back
-11 mjlfmlymmm my bad
-19 mimrlklmmm my battery
28 - my best
10 - my bike
-51 yrlamklmml my bill
69 - my birthday
17 - my blood
-38 mjjuljkmwl my boss
1 - my boyfriend
1 - my bro
1 mlmmknmmmm my brother
21 - my budget
-13 mklpmmjmmm my bus
11 - my business
4 mlmpmmlmmm my car
-33 lykeklklmm my card
4 mlmpllmmmm my cat
-30 mcmciyllml my character
-26 mlrmlmlmmm my childhood
22 mimrmmlmmm my class
-31 oplglkmlml my code
7 mlmplklmlm my coffee
-6 mslllmmmmm my colleague
10 mommmmlmmm my company
9 - my cousin
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
-18 mlmkmpmmmm my father
1 ljyljimmum my favorite
-21 mlmrlllmmm my feet
-16 mklsllmmmm my finger
46 mnjjjklymm my first
-39 msmjkjlmml my flight
-13 mhlsmkkmmm my food
-30 mirdokymlk my friend
-17 msmjllkmml my function
21 - my garage
30 - my girlfriend
5 - my goal
10 - my grandfather
16 mmllumkmmm my grandma
8 - my grandmother
8 - my grandpa
1 - my grandparents
28 mlmnmmmmmm my hair
-5 mjmtjjkmmm my hands
-23 mjmwlkkmmm my head
14 - my home
15 mmolmmmmmm my husband
-17 lqmnlkkmmm my internet
-41 mlkllimmyk my job
-14 mkmqlklmmm my keyboard
-29 mlhtmmjmmm my keys
-11 mlmomlmmmm my kid
15 - my kids
-20 mkmdkylmmm my kingdom
40 - my knee
9 - my knees
22 mqmmmmjmml my landlord
8 mjmqlkmmmm my laptop
11 - my last
5 - my late
12 - my lease
-46 nlmlljlmwm my life
-23 mulhllklml my loop
-28 mkkslkkmmm my lunch
12 - my major
16 mltlmmlmmm my manager
-5 mnmlmlmmmm my math
30 - my mentor
-5 mllomllmmm my mom
3 momlmmmmmm my mother
12 - my mother-in-law
-24 mimklqlmlk my name
6 mlmommlmmm my neighbor
-2 mlmommlmmm my neighbour
11 - my neighbours
-4 mpmkmmmmmm my new
-2 mkmolllmmm my nose
-17 mmmmmnmmkm my novel
29 - my old
-27 jyldlkllll my order
53 - my own
-31 mmlommlmmm my pajamas
-22 nmmommkmml my parents
-26 mmmmmplmmm my partner
-19 mpmkmmmmmm my password
-30 mklqmmmmmm my pen
7 - my phd
-6 lalyjhjmlk my phone
0 mpmlmmmmmm my plan
-15 mikemjylmm my pleasure
10 - my policy
-21 mqljrllmmm my professor
-17 mrmjlmkmmm my program
-40 mklpmmlmmm my pyjamas
9 krmjlmlmmm my query
-1 lotklllkml my question
5 - my rent
22 - my roommate
16 mnmmmmmmmm my savings
1 - my school
-6 mjmrlljmmm my screen
40 molllmmmmm my script
41 mlmnmmmmmm my second
15 - my shift
-16 mjlrlllmmm my shirt
12 mkmtlmlmll my shoes
23 - my shop
-11 mlkmllmmsm my sister
26 - my size
2 mlwjlljmmm my son
-15 mkmcmymmmm my spaceship
17 - my startup
9 - my steak
17 mkmpmllmmm my stomach
-3 mkmliqmmmm my story
23 - my student
-8 mhlkmqmmmm my sword
-9 mkmqlklmmm my taxi
-35 mvpfnlkmll my teacher
19 mjsplmlmml my team
-8 mqmllgmmmm my teammate
-17 mlljlxmmml my teeth
24 - my therapist
45 - my thesis
8 - my third
4 - my time
-31 mhkxkklmmm my train
4 - my two
-10 mlkpmllmmm my umbrella
-41 mkmkqjmmlt my uncle
41 - my wallet
-19 mljrmmmmmm my way
21 mnmlmmmmmm my website
6 - my wedding
-14 mlmvkllmmm my whole
2 miuojkmmrm my wife
-3 mlmnmmmmmm my wifi
6 - my work
26 lhpolilmvk myself
-12 lhpolilmvk myself $
47 - nadia
18 mnnhdnilkr name
-12 mmnlmmkmmm name $
-31 nomkmmlmmm name for
23 mimklqlmlk name is
5 - named
-4 lsrlilldmm names
0 mnmmmmmmmm nan
-38 lehyjklmmm nap
-19 lfiyjllmmm nap $
-15 lmllsmlmml nature
48 - navy
45 - navy $
15 mklrlimkmm near
3 mklrlimkmm near the
-10 momkmmmmmm nearby
-10 momkmmmmmm nearby $
19 - nearly
19 - nearly blind
7 - necklace
-113 jyaueaayha need
-5 bmmqmmmmmm need $
-2 mtkkmmmimm need 0
-16 jvdindkglk need a
-3 mvlfmmlkmm need an
-2 slmqklmlml need anything
17 - need glasses
-12 msljmlmmmm need help
-11 mjjykmjjml need sleep
-18 mjkslmmmmm need some
-27 lwfgjimymm need the
-26 tsjkeijklg need to
-2 mrmlmmlmmm need you
-6 jpplmmlmlm needed
15 lymiakklmk needs
-46 mymkgllmml needs a
-4 myllfmmlml needs to
6 mlmommlmmm neighbor
6 mlmommlmmm neighbor is
-2 mlmommlmmm neighbour
-3 mlmommlmmm neighbour is
14 mlmpkmmmmm neighbours
6 - neighbours $
-12 mlyijmakmk neither
-12 mlyijmakmk neither $
2 - nephew
12 lljtmmmmmm nervous
-7 jjyayvijif never
12 - never been
-20 msmklmkmmm never ends
-19 mrmjmkmmmm never got
14 - never had
-17 mlykfmkmmm never heard
-9 mmnmmmmmmm never knew
17 - never learned
-13 mlokjkvlml never mind
-15 mljmsllmmm never spoils
-7 mlpmklmmmm never thought
-16 mktlllmmlm never tried
46 oogdwhyjlp new
6 - new flat
9 mmllkmvmmm new job
-17 mnmlnlmmmk new phone
4 nlmmmmmmmm new puppy
-9 mljlllvmmm new year
4 mmmmnmmmml new zealand
65 mmllqmmmmm new>-s
7 - new>HOME
-23 momkmlmmmm new>PET
-8 mljlllvmmm new>SPAN
9 mmllkmvmmm new>WORK
-16 pqmixihkmf new>w
11 - newborn
-27 mvljmmmmmk newsletter
-27 mvljmmmmmk newsletter $
55 mybdjtghli next
5 nvjjlmimmm next $
-1 mtkgkwmmmm next chapter
10 mlmmommmmk next month
-2 mtimlmlimm next question
-9 mqlkmmmmmm next to
23 - next week
13 - next weekend
9 - next year
-13 bjchdlyklk nice
0 mmdllmxmmm nice talking
0 lmkklmxmml nice to
42 kbcyernllh night
-8 lddyjjjmml night $
18 mmlmmmqmmk night and
5 mlmllqmmml night my
26 - night owl
-7 mmmmomllml nights
25 - nimbus
24 mikgyllmml nine
35 mmmjrmmmmm nine $
39 hjyagsynle no
-1 ljlilksoml no $
-25 mrkplmkmml no change
8 - no friends
-3 morlmlmkmm no i
31 - no kids
17 mlmmmnmmmm no money
-3 mmomlmjmmm no that
8 mmljjmxlml no>-s
-7 mmtkjmimmm no>DEICTIC
-3 morlmlmkmm no>I
39 - no>KIN
8 - no>PERSON
-5 kmcluwqrli no>w
-48 khbyrtgjmk nobody
16 mmlremmmmm nobody at
-11 kkmlgulmml nobody knows
-20 xvfklkllmm none
-13 yngmlmmmmm none $
25 - nonprofit
11 mmlnmmmmmm noon
-2 nlmmlmmmmm normal
-2 mklllwmmmm northern
10 - northern lights
-12 plmlpklmmk norway
-2 mkmolllmmm nose
-17 mkmolllmmm nose is
39 oayafairoa not
-3 mmnlmmjmmm not $
44 llemvmqmmm not 've
18 mhukqllmmm not a
18 - not afford
-8 mmolmmllmm not agree
13 lmrimmjlmm not believe
-13 lmmkumklml not buy
-6 lmojrmhlmm not care
-4 kmltlmlmmm not come
-1 mmplmllmmm not compile
25 - not concentrate
-30 llugmmlmmm not convinced
-17 mlqrllmmmm not decide
13 - not drive
38 qmlmlmmmmm not eat
-40 mlbymmhlmm not find
5 mlipmmmmmm not finished
-8 mpklmlmmmm not found
-10 mlsgmmlmmm not four
-18 lopkmlllmm not get
-3 mlmqmmlmmm not go
-4 mlujmmmmmm not had
-3 mlfymllmmm not hear
11 mlrlkmkmmm not help
-15 mmismmlmmm not home
-4 mmlpmmmmmm not in
-54 sndykjjlkm not know
-1 mrkkmmmmmm not let
24 klqlmmlfmm not like
7 - not love
4 - not married
-7 mmuimmjmmm not mean
24 hmjmmmvlmm not much
-30 llmllslwlm not need
-6 mmxgmmllmm not open
8 lmilmmymlm not own
4 - not pay
4 mmmtlmjmmm not pick
-13 llthplkkml not read
-1 mmrllmjlmm not really
-15 mmqkmmlmmm not say
-29 jkyallikmm not see
12 lmdosmhkml not sleep
-9 mljpmmlmmm not slept
1 - not spoken
33 - not stand
-5 mmeummmmmm not stop
-23 ykqgmklmmm not sure
44 mmllumkmmm not swim
-12 mlhsmmjmmm not talk
-2 slqlemjlmm not that
-20 iluklllkmm not think
21 - not trust
-15 yloilmllmm not understand
-2 ilullmmkmm not wait
-5 lmemmmlymm not want
-4 lmrjmmlmlm not what
-20 lsvdilllmm not work
-4 ltmlmlmmmm not working
-8 kkmmlmgymm not write
44 llemvmqmmm not>'ve
-4 kfpolmlsmm not>-ed
-26 lmlpkmkmml not>-ing
33 mmrllmjlmm not>-ly
4 - not>CONDITION
-20 ylnhelilmm not>DEICTIC
-11 mmismmlmmm not>HOME
35 klqlmmlfmm not>LIKING
18 lliqmmlmmm not>MOOD
-4 lmrjmmlmlm not>WH
-24 kyvchkllmm not>WORK
18 mhukqllmmm not>a
-13 lmmkumklml not>buy
38 qmlmlmmmmm not>eat
-18 lopkmlllmm not>get
-3 mlmqmmlmmm not>go
-4 mlujmmmmmm not>had
-4 mmlpmmmmmm not>in
-1 mrkkmmmmmm not>let
8 lmilmmymlm not>own
4 - not>pay
-15 mmqkmmlmmm not>say
-29 jkyallikmm not>see
-67 mahymdyysf not>w
-6 kspciuopkj nothing
-13 mljfgwylml nothing $
13 mkllrlmmmm noticed
13 mkllrlmmmm noticed that
5 mlmjummmjl novel
36 - novel about
-1 mlmmpjmmml novels
-6 mlmmpjmmml novels $
-45 mmmkslmmmm november
-45 mmmkslmmmm november $
-28 fyxkedagie now
-25 lyfkihakki now $
18 kstnlllkkl now i
-4 molllmmmmm now it
14 - now on
-9 mlkommlmmm now talk
-9 omllmlmmml null
0 jpqejioyll number
-24 mqsgkkpwml number $
17 kqmmmmmmlm number is
-11 lwkkjgmlmm numbers
-1 mplmkmmmmm numbers $
73 - nurse
14 - nursing
23 - nuts
30 pollmmlmml o
-5 pollmmlmml o clock
-5 pollmmlmml o>w
6 - oakland
6 - oakland $
10 - obsessed
10 - obsessed with
19 - october
16 - october $
-5 mkplrlmmlm octopuses
-5 mkplrlmmlm octopuses 've
2 axyasykajp of
-27 iqllmlmmmm of 0
42 wlkmjimlmm of a
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
-41 lcxplklmlm of it
2 - of july
7 - of law
-14 mlkrlllmml of milk
-12 mlmlnlmmml of mongolia
3 - of music
51 knqjkiqlwl of my
-6 mhmmkmmmmx of our
-4 mnnllllmmm of that
-23 jyaqkqjhlf of the
-14 mmsrkqjmkj of them
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
11 lypgjlklli of>-s
-27 iqllmlmmmm of>0
-81 jmxlgvjljk of>DEICTIC
48 kiqiihqlww of>MY
14 - of>PET
3 - of>PLAY
21 - of>SPAN
-33 llyqeqhlkh of>THIRD
42 - of>WE
-1 mlmlmqmmmm of>WH
-39 mrmkmmmmmm of>WORK
-30 clydmkmmmm of>YOU
42 wlkmjimlmm of>a
7 - of>law
-23 jyaqkqjhlf of>the
-41 mellwkmmlk of>two
-17 meahywveiy of>w
-5 mplklmmmml of>x
-16 kjeyjkghlj off
-17 lmlyilklml off $
-12 mlmkqmmlml off in
15 - off my
-26 lkhylmkmml off to
15 - off>MY
-12 mlmkqmmlml off>in
-26 lkhylmkmml off>to
12 milsmmmmmm off>w
-33 mjyajlkmmy offer
-8 mkycmmlmmm offer $
16 - offered
7 - offered me
-15 lhixjkjmls office
7 mmjslmkmmm office $
-12 mllpmlmmmm office today
-2 ljylimclml oh
23 - oh and
23 - oh>and
55 - ohio
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
62 - old>-s
1 mkmmbummmm old>PERSON
1 - old>SPAN
10 mpjhjyylml old>w
5 - older
15 - olive
11 gqayfajafy on
-47 lphxlkngml on $
16 lellprkmml on a
8 - on coral
-7 nkmkvmlmmj on friday
6 - on fridays
-29 mglwmkmmmm on hold
-17 momlmlmmml on line
-1 mklpmmlmmm on me
-12 mjmjhllmmy on monday
4 mmmlpmmmml on mondays
-63 kjhykhilll on my
47 - on our
1 - on parental
-26 mlmmfmlmmw on port
12 - on saturday
-9 mnybmmmmmm on step
21 - on sugar
7 - on sunday
-24 mlmmqkmmmm on sundays
7 nflyhdmjjf on the
-3 lolkmmmmmm on this
8 - on thursday
4 - on tuesday
19 mmmmmmlmmm on weekends
-9 mqjqmkllmy on your
21 mvmlhqlmmk on>-s
34 mhmhplkmmy on>AHEAD
-24 mpmimkmmml on>CODE
-14 lmaqmkymmm on>DEICTIC
28 mllktjlmml on>LASTING
-16 kjhykhilll on>MY
-55 llllgulmll on>THIRD
-9 mqjqmkllmy on>YOU
16 lellprkmml on>a
-1 mklpmmlmmm on>me
7 nflyhdmjjf on>the
28 lwwdniilmt on>w
4 kkkmsuhpml once
-1 llkmvlhpml once $
-15 seyakejtff one
-22 jayhegojkk one $
49 - one day
-9 mkvinmmmmm one in
-15 mkujimlmmm one is
-3 lydljmjimm one more
27 mklmmsmmkm one of
-1 mxqljmijmm one please
-12 lsitllolmj ones
-9 lkjumlommj ones $
-29 mklsllmmmm onions
-1 lumillllmk online
-9 mpmjmmmmmm online $
5 mrmmlmmlmk online shop
-39 oadeneyylt only
-24 mimmgllmmv only $
9 - only child
-1 malmmmmymm only reply
-9 klslnojjli open
-22 mmlrmmlmmm open $
-28 lgvjjpkkmk open the
10 mrkkhrmmmm opened
6 - opened a
-13 mrkkhrmmmm opened the
-43 ljlhhymllk opens
40 - operation
40 - operation $
-38 llrlmmljml option
-34 mkulmmllmm option b
17 yikkglyomf or
-21 qmmlhmylmh or>w
-52 hviiisigws order
-32 krljmkllmm order $
-3 mtlhkmkmmx order has
-88 ayaaamlyaa orders
-12 byaaaaayja orders none
-68 iyaafywpdc orders own
22 - organising
9 miuimlmmmm original
22 - oslo
-13 lbynlklkmm other
-3 mknlmlmmmm other one
8 - other weekend
24 kmheyeukty our
2 - our baby
7 - our company
5 - our dog
27 - our first
14 - our flat
18 - our house
-25 mjmlklmmms our office
23 - our roof
16 - our school
-11 mfmwlmmmmj our table
-27 mimllmmmmy our team
-5 nakydxeike out
14 efxwbwgklk out $
8 mvmhmmmmmm out and
-19 linyjlkmmk out for
-8 mmmkqmmlmm out in
7 - out last
-42 mfgyisimml out of
0 mmmnmmmmmm out to
-24 mlkqmllmmm out with
33 mmjnmmmmmm out>DEICTIC
-9 mljqlmklmm out>NOW
10 ximkmmmmmm out>WH
8 mvmhmmmmmm out>and
-19 linyjlkmmk out>for
-8 mmmkqmmlmm out>in
-42 mfgyisimml out>of
0 mmmnmmmmmm out>to
-5 mjomklwmmk out>w
-8 mkjmjlmomq output
-59 mkfykjhmmm outside
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
49 lhgkluymtl own
13 ljkllwkmlm own a
12 - own pasta
-25 llilmlymul own>DEICTIC
13 ljkllwkmlm own>a
30 - own>w
16 - owns
-15 milsmmlmmm packing
-45 lyjajjklmj page
-20 mxkelllmmk page $
-10 mtlhmmmmmm pages
44 mmmmnmmlml paid
0 mklmulmmml pain
25 mlrllmlmlm paint
45 - painted
23 lmpmmmmmmm painting
-8 mnmlmlmmmm pair
-8 mnmlmlmmmm pair of
-31 mmlommlmmm pajamas
-31 mmlommlmmm pajamas $
-20 mnmomlmmmm pancakes
11 - pandemic
11 - pandemic $
17 - panic
4 - panic attacks
-10 mllpmmmmmm paper
-9 jyskjllamm paragraph
0 jxillllfmm paragraph $
-1 miylkmmlmm paragraph is
43 mklmlmlyml paragraphs
-13 mgmumlmmmm parcel
1 - parental
1 - parental leave
-9 nmmommkmml parents
-30 nmmmmmmmmm parents $
29 - parents 're
9 - parents about
7 - parents that
-36 kymldgklmj paris
-13 nvmldhkmml paris $
0 llkgtklmxl park
-20 miksmmlmmm parked
0 mmmkgvmmmm parrot
-65 kyyawjgklj part
14 - part of
-32 molltkimml part two
-26 mmmmmplmmm partner
-31 mmmmmplmmm partner $
-8 mnmnklmmmm party
-20 mirgmxlmmm pass
-20 mirgmxlmmm pass $
46 - passed
6 - passed my
18 - passed the
10 pkmmlmmmmm passport
10 pkmmlmmmmm passport $
9 mylellkkmm password
-10 mylflmlkmm password $
22 - password is
28 mllrlmmmml past
-5 lkirtmkmml pasta
-6 mmkrlmkmmm pasta $
-11 linjylllmk patient
-7 mlmmbmykml paul
-7 mlmmbmykml paul $
-5 rylflglkll pay
-17 lumgmlmmmm pay my
-17 lumgmlmmmm pay>MY
5 mljjwmmlml pays
-16 mljjwmmlml pays off
-13 lqsemllmmm pdf
-8 lnsgmmlmmm pdf $
-20 lkjowmlmmk peace
-20 lkjowmlmmk peace $
-30 mklqmmmmmm pen
-17 mlljtmjlml penguins
21 hfabyhchkb people
30 mlllrmmmml people $
-19 llllumllmj people 're
6 - people call
20 llmlrmlmmm people who
-22 mrmkmlmmmm peppers
-42 mqlllmlmlk percent
-41 mtllmlmmmm percent $
-7 mlqlslflml perfect
-6 mmplsmflml perfect $
31 mimmlmmtmm person
30 mimmlmmtmm person $
1 - perth
1 - perth $
3 - peru
19 - pete
38 - peter
-36 mumlglmmml petrov
-36 mumlglmmml petrov $
14 - pets
29 - phd
-74 kafygbglkx phone
-52 ldiykjkmll phone $
-33 mkloiklmmy phone in
2 mjmqllmmmm phone is
5 mqmkmlmmmm phone number
-17 lvldpllkmj phones
-37 lnllpllkmj phones $
-1 jnxkmmfmmm photo
-1 jnxkmmfmmm photo $
-5 - photosynthesis
20 - physics
20 - physics $
3 - piano
1 - piano $
-38 likyetilmu pick
-35 mflwetilmu pick up
-36 mqlkmllmmm picking
-20 mqofpllmml picture
-15 mtoglllmmm picture $
32 - pilot
-24 pohsllgkmk pizza
-7 mlmqmmjmml pizza just
-6 mmlnmmlmml pizza tonight
21 vmilmlmmmm place
12 - place $
22 ltlkklkkml plan
8 mpmlmmmmmm plan $
-16 mpmllmkkmm plan for
43 - plan is
-63 mhlkxxlmml planet
-32 mkmjyllimk planets
10 mpmjmmmmmm planning
-13 ummklmkmml plans
-5 mnmlmmmmmm plans $
-9 timkomlmmi plant
19 momlmmmlmm plants
-30 mhmrmmmmmm plate
26 mymllkjkmm play
-25 mlmpkmmmml played
-40 mklomlmmmm playing
4 mmmlumklmh plays
42 - plays the
-12 cyeaafqylc please
-54 kyhaahyylg please $
-4 mfllmmjwml please be
-7 liuejiylmm pleasure
-15 mikemjylmm pleasure $
5 smlmkmlmml plumber
28 - podcasts
-45 ldyhijkyml poem
-13 mnmkmmmmmm poem for
-13 lkybllcmmm point
-13 lkybllcmmm point $
1 mfmmhmlyml points
2 mjmmimmqmm points $
24 lmlmrmmmmm policy
8 - policy number
-27 mnmlemlmmw port
-26 mlmmfmlmmw port 0000
17 mjmkmmmmmy position
13 mnmmmmmmmm position $
-25 momnljlmml post
-3 mkmpmlmmmm post office
8 - postgres
-6 mlmokjmmmm postman
-6 mlmokjmmmm postman $
-36 mvkjmmlmmm potatoes
-36 mvkjmmlmmm potatoes $
14 - pottery
6 momlmmmmmm pounds
20 - practice
-5 mhyilllkmm prefer
-18 mkqkllmlmm prefer the
24 - pregnant
15 - pregnant $
19 - preparing
19 - preparing for
-17 mpmkmlmmmm presentation
-10 pjjjwlmmlm president
-25 mjmkwkmmkl press
-18 mgmkwlmmll press the
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
-8 mxmcmmmmmm problems
-2 mpjsmlllmm process
-38 lymkfkllmj product
-11 mtmlfkmmmm product is
-21 mqljrllmmm professor
0 mvljilkmmk program
16 mlmlwmmmml programming
41 kxlogjlmmj project
13 momlmjmmmm project $
14 - project falcon
10 - promotion
-6 mhmmjmmmmw propose
20 - proposed
-5 llyflkdmmk proud
-5 mlyfmkemmm proud of
25 nlmmmmmmmm puppy
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
-74 yrdbijiykq question
-4 ktjkjmjymk question $
-38 mmmlllmmlt question 0
-25 yhjlmmmkmm question about
-2 lsjlllmlmm question is
-2 lpjlmkkyml questions
-32 lkjydklkml queue
-27 yjmnjkklml quick
-25 mhnsjklmml quick $
13 mmmoklmmmm quiet
79 mmmmlnmmlm quit
0 mmmmlnmmlm quit $
8 - quit his
46 - quit smoking
-27 molmmlmmmm quiz
-30 lplikflmyl quote
-10 mqlkmlmmmm quote for
8 mlllrlmmmm radio
5 - radiohead
-18 mhlmhlkyll rain
-18 lilmhllyll rain $
2 lmjtjmimlm raining
-2 mmkrjmjmmm raining here
15 lkllrmmmmm raise
20 - raise $
5 lklgqrmlll raised
2 - raised by
15 - raised in
-1 mmmkplmmmm raised the
11 - raising
24 mrkklomlmm ran
23 mlmkmpmmmm ran away
24 mlmkmpmmmm ran>w
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
-10 tlhrilemmm ready $
-1 mkmpmmmmmm ready to
-18 ljmmulmmmk real
5 thyfukekmk really
-12 omqjlmhlml really $
16 - really into
24 mnsdqillmm recipe
25 - recital
25 - recital $
16 uholklkmml recommend
18 oimmlmmmmm recommend a
-6 nyjhkellml red
9 mqmllgmmmm red $
-4 mtllmlmmmm red>DEICTIC
3 nvkklllmml red>w
8 - reefs
8 - reefs $
-19 nvkijllkml refund
-9 nsmkjllkml refund $
-10 mplkmmmlmm refund for
7 - refuses
7 - refuses to
-23 mlblbmykmk regards
-10 mylijllmmm regex
14 - regional
19 - rehab
17 - related
17 - related to
47 - relationship
5 - release
-6 mmpkmmllmm remember
16 mmnlmmmmmm remember that
-12 ltmllmllml remind
-12 ltmllmllml remind me
-5 mmgummlmmm remote
-5 mmgummlmmm remote $
-2 mrlmmmljml remove
15 mommmmmmmk rent
13 - rent by
-24 mommmmmmmk rent in
18 - rent out
16 lggomkuyml reply
-14 mpjpmmummm reply $
-2 ldjmmlmyml reply with
-23 jtkhkkmmmm report
-9 lqmjmlmmmm report a
-5 momkllmmmm report about
23 - rescue
-23 mhmjwlmmll reset
-19 mpmkmmmmmm reset my
28 mlmkvmmmmj resigned
-33 mhmirrmmml respect
-5 mskkmmmmmm restarted
-18 msjjmmmmmm restarting
-31 mnlgrlmmml restaurant
-13 mllmommmmk restaurants
27 - restore
27 - restore old
-19 kprahjlyml result
-10 kirdillyml result $
-21 mimlklmmlx results
40 mhmmmrmmmm retire
40 mhmmmrmmmm retire at
22 - retired
13 - retired from
17 - retirement
17 - retirement $
-15 molihkllly return
-12 lolkhkmlmy return a
-27 kyjgkkjlll returns
-7 kqmmmmmmmm returns none
-40 mkkmmklmyl review
-40 mkkmmklmyl review i
-25 mmmjsjmmmi revolution
19 mlmlolmmmj revolution $
-57 lnjqojllml rice
-10 okmhlwllml rich
17 mqmhmlmmmm ride
12 - ride a
-56 ycypbeakji right
-25 thymejalmk right $
-17 lifulkkmkl right now
17 mllsmlmmmm ring
-26 mjqlnjmmmm river
-29 mnmmllmmmm road
-34 mnmmllmmmm road $
-38 mkmltjlmkr role
-26 mlmloklmls role of
-34 mwhhlymmmm roll
7 mrmmllmlmm roman
-48 knmlpjmmll rome
-1 jpmmlmmmmm rome $
29 - roof
30 ldjsiyllyj room
-15 lfjsiyllml room $
33 - room is
22 - roommate
-1 mklvglmmmm rough
18 - router
-8 mtllmgmmlm row
-8 mtllmgmmlm row and
-8 mtllmgmmlm row>and
26 - rowing
26 - rowing $
-41 mykglklmll rows
-40 mylglllmmm rows $
29 - ruined
40 lhhxijkmvl run
-27 mklnjklmvm run $
44 - run a
-8 mpklmmmmmm run it
-5 mllpmmmmmm run out
-24 mmjpmmmmmm run>DEICTIC
44 - run>a
-5 mllpmmmmmm run>out
-27 ljjyckkmmm running
-22 mklshklmmm running $
-16 mlkqimlmmm running late
63 mrlklmllml runs
27 - runs on
55 mmmmmplmmm s
20 mmmmmplmmm s>w
-15 momojlmmml sad
0 jlmllmymmm safe
-62 gaycolmkyj said
-11 iiyjmilmum said $
10 mlsjmkjmmm said no
-10 ljjltklmll said that
71 - sail
38 - sail $
-33 mfmllnlmly sales
13 - salsa
20 mimmilmmmy salt
-2 mimmilmmmy salt $
-7 pjmplllmmm salty
-7 pjmplllmmm salty $
5 - sam
-35 hpyadgjglh same
-9 lkygllakmm same $
-8 mookklmmmm same error
-19 lrrjklmlmm same thing
-16 mrkqmillmm sandwich
-10 mmkolmkmmm sat
-10 mmkolmkmmm sat down
-10 mmkolmkmmm sat>w
31 - saturday
16 - saturday $
-10 mvsgfkmmmk save
33 - save 0
21 - saving
19 - saving up
13 mpmlmmmmmm savings
-3 momlmmmmmm savings $
-15 lfgqtnkmyl saw
-30 mglkykmmmm saw a
23 - saw the
-30 mglkykmmmm saw>a
23 - saw>the
-54 rajamvykih say
-27 mlsioljmmk say $
-11 mllhllwmmm say hi
-18 mallmykmjl say i
-2 klklklumml say that
-2 klklklumml say>DEICTIC
-18 mallmykmjl say>I
-13 llkcllymmm say>THANKS
-6 olmlpmlmml say>w
-76 kfyayahkyi says
11 - says he
1 mljjidlmyl says i
-18 llyhimkmlm says it
-21 mvklllmmmm says my
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
-28 lblxpjjlmi screen
-15 mhmqqkmlmj screen $
-6 mlmommkmmm screen just
39 mujjklmlml script
36 mnmlmmmmmm script $
-4 molllmmmmm script stops
-1 mokmmmmmmm script that
-5 ojmkmommml sea
10 mkmmokmmmm sea $
24 klilwlmlml season
17 lmmlqmmmmm season $
1 mmmmnmmmmm season is
-28 elkyljmmmm seat
-8 eslsmlmmmm seat $
11 - seats
-15 mklpmlmmmm sec
-15 mklpmlmmmm sec $
50 hyyajjikll second
-4 mkmmrmlmmm second $
-19 mjskpmmmmm second chance
-2 mujjmmmmmm second chart
23 - second grade
-15 miwijmlmmm second one
-1 llslllmmmm second step
35 - second year
-49 ahyfchyhlg see
-16 mlpiilwlml see $
-2 iqljlmxmmm see how
-2 llpllmkmmm see it
4 - see my
-2 mmnkmmlmmm see that
-11 kjydrkkkml see the
-2 lkqlmmjmmm see what
-5 kmolmmlmmm see why
-4 kjbrhlylmk see you
-7 llmwhmhlml see>DEICTIC
4 - see>MY
-9 forhkltlmm see>WH
-4 kjbrhlylmk see>YOU
-11 kjydrkkkml see>the
11 - seeing
3 - seeing a
8 - seeing someone
54 - self-employed
28 mkmmmnlmmm sell
20 - sell my
18 - selling
24 mtmlhmmmmm sells
-12 kqxiijlmmm semicolon
-7 lrrjjllmmm semicolon $
17 gyawllkgmm send
-4 mjcymmlmmm send it
5 hvlmmmlgmm send me
-5 miykamekml sense
0 mltldmllmm sense $
-49 lhqrkkjlmy sent
-11 lwiglkkmly sentence
-6 mrkhmmlwmm sentence is
13 - september
13 - september $
12 mlplmmmmmm series
-27 mrlimmmmmi server
14 mmjemmymmm service
14 mmjemmymmm service $
34 mykimmklmm set
4 msmkmmklmm set a
27 msklmmmmmm set the
4 msmkmmklmm set>a
27 msklmmmmmm set>the
-9 mtlimlmmmm setting
-8 mqmimmmmmm setting up
-10 mqmjmmmmmm settings
-50 lrfknylmmm seven
-9 mmkommmmmm seven $
-3 pimlemlmmy shall
15 ljsknlllmk share
22 - share an
-2 lktlmmlmmm share it
-18 lgjrslkkml sharks
-4 lmjksmkkml sharks do
55 iaoybygkyh she
23 lmivilklll she 's
1 - she died
4 mmmnlmmmmm she had
22 mmmpjlmmmm she is
-7 mmlommlmmm she just
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
31 - shifts
13 mjmlhxlmmm ship
-13 uhkmmmmmmm shipping
-18 mhlslllmmm shirt
-16 mjlrlllmmm shirt $
-10 ltiygkklkl shoes
-13 lvkohlmmkl shoes $
6 mlmplmlmmm shoes 're
16 vpkueklkmi shop
-1 tsmkjllkmj shop $
4 mmmojmmmmm shop is
-3 mnkqmmmjml shopping
88 iybihkixmi short
49 lwelpmjjmk short $
-4 jrmlmlmmmm short bio
-21 laximkcymk shorter
-2 lfllolltmm shorter $
-45 roadxhryjf should
-10 lybjaljxms should be
-1 llhmukmlmm should do
12 yklkmkllll should i
-12 millumksml should not
-22 mlrollkhml show
-29 lbgyfkllmk shower
-30 ldjyjlllmm shower $
-17 sljkjlkmlw shows
-27 mkllklmmlx shows the
1 mmkfmmymmm shy
16 - siblings
16 - siblings $
51 mmiqmmmmmm sick
-54 lvlimklmml sides
-41 momlklmmml sides 0
-1 mlllkmmmym sign
25 nmmmgmmmmm signed
9 - signed up
-30 lilisuklmk silver
-13 lbmoimiyml simple
0 mklmlmknmm simple words
53 lhhjakylle since
9 - since 0000
8 - since he
27 - since i
6 - since january
5 - since march
22 - since my
3 - since spring
41 - since the
-45 ljjjdlymlf since we
12 - sing
12 - sing in
2 - singapore
16 - single
-20 okmpkkmmml sink
-20 okmpkkmmml sink $
21 mmmlimylmh sir
-10 mlkmllmmsm sister
20 - sister $
-15 mmmnmlmmmm sister is
21 - sister just
7 mkmmnlmmmm sisters
5 mkmmnlmmmm sisters $
0 mkdplmyjml sit
-24 mglulkmmmm sitting
-18 mhmsmlmmmm sitting in
66 lslnogmmll six
-22 ltlnkjmmmm six $
30 - six foot
7 - six months
5 - six years
30 - six>SPAN
32 - six>w
-11 mtiqfklhms size
-10 mlksllmimk size $
45 - size 0
6 mfftlllymm skip
15 - skip breakfast
-16 mlktmilmmm skipped
-2 lmpmlmmmmm sky
-12 paayjlwekg sleep
-61 kabyrmhklk sleep $
12 mlmukmjkml sleep badly
4 - sleep in
-12 rlligmyjmj sleep well
-7 lliyllfmml sleeping
7 - sleeping since
31 - sleeps
-23 mlismmimmm sleepy
-23 mljqmmjmmm sleepy $
-38 mkdymkjmmm slept
-23 mvmkillmml slide
-33 mtmjillmml slogan
-17 kkmlrklmml slow
-2 mkmnllmmmm slow today
-7 molkkvmmml slowly
28 ljkfiuylmj small
-8 mlmilvmmmm small but
0 mllmqlmlmm small town
-15 lmkktkmmml smarter
-15 lmkktkmmml smarter than
-6 mlllmwkmlj smile
39 mmjiymjlmm smoking
46 - smoking $
33 - snore
33 - snore $
-53 manyaeafua so
-22 llvamlylmm so $
7 mklpmmmmmm so far
-1 mmitmmjlmm so full
-2 lmuelmkmmm so glad
-4 mmsgmmjmmm so happy
11 - so he
-4 mlkolmkmmm so hot
11 qmkmmmmmmm so how
22 mlmrlimmlm so i
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
22 mlmrlimmlm so>I
-15 jjjyilblll so>MOOD
0 lmtllmimmm so>PRAISE
11 - so>THIRD
3 - so>WE
15 rmkkmmlmmm so>WH
25 rmmmmklmmm so>YOU
7 mklpmmmmmm so>far
-4 mlmngummml so>the
-13 jhsxdjhklh so>w
-18 mklqmlmmmm soaked
-11 mimqmmmmmm soap
10 - sober
13 mklmjmmmmy social
13 mklmjmmmmy social media
-27 lhmsmkmmmm sofa
-22 mmybmlhmmm sold
-5 mqlkmmmmml solve
-52 kyikqgkhmj some
-2 lmfjvmjlml some people
3 mllgymjmml someday
3 mllgymjmml someday $
10 jukjrllmml someone
-63 qcyhesfklh something
-8 mhnrmmkmmm something $
-5 milhkkymml sometime
-5 milhkkymml sometime $
-10 lmkkkmqmml sometimes
-21 lmkkkmqmml sometimes $
9 mlwjlljmmm son
9 - son $
1 - son he
-14 mmlnmmmmmm son is
3 - son wants
7 - son was
-14 momljelmvm song
-26 millhnmmql sons
-31 mkmmhhmmsl sons $
-32 kkgailykmj soon
-32 kkgailykmj soon $
58 mlmnmmmmmm sore
-18 lpfiikylmk sorry
-4 mmmjmmommm sorry i
-4 mrqkmmimmm sorry to
-10 ixmllmliml sort
-5 lghlimlymm sound
-5 mikllmmtmm sound more
-31 lsyhamcemk sounds
-11 mltmlmhlmm sounds like
-10 mthrjllmmm soup
-8 milwjllmmm soup is
-29 mrllimlpmm sources
-29 mrllimlpmm sources $
-22 mjmbmylmmm spaceship
-15 mkmcmymmmm spaceship is
-31 mmmkmjmmtm spain
-31 mmmkmjmmtm spain $
-23 lqmlmmlaml spanish
-7 mqmmlmlaml spanish $
13 sqlklmkmml speak
1 - speak at
-28 lrlkmmmmmm speak to
-26 msketklmmm speech
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
-19 mmmlnmmmml spoken in
35 - sports
30 - spring
30 - spring $
21 mnmmmmmmmm sql
-22 mijrrlmmmm square
3 - st
32 - staging
-12 mlmrlimmlm stairs
-12 mlmrlimmlm stairs $
33 - stand
17 mimpmmmmmm standing
23 - standing desk
9 - stanford
2 mlmjwlmmmm star
-14 nmhyihfvmk start
-7 olmllmmmmm start $
4 - start my
-2 mollljlwmm start with
44 mlmmfmlmmw started
19 - started a
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
-7 unklljllmm status of
-4 kflygmlmmk stay
4 mhmsmmmmmm stay in
-21 mjjulmkmml staying
0 mlmolmlmml staying in
3 - staying with
-1 mpmmmmmmlm stays
9 - steak
5 - steak rare
-53 jryaekhymh step
-7 ljqjgkiymk step $
-28 lylcljmkmk step 0
-6 lkkkhliymk step by
-7 mimkmpmmmm step into
-5 pjmlmmmmmj steps
11 - stick
18 kkyogjaklk still
-12 mmlnmmlmmm still 've
-30 mljplmlmmm still at
-8 mmrimmlmmm still do
-5 mmkqmlkmmm still in
12 - still live
-1 mmhummjmmm still waiting
-3 mmyalmjmmm still wrong
-12 mlmfvmmlml stock
-12 mlmfvmmlml stock market
12 - stole
74 mlllmwmmmm stolen
17 mkmpmllmmm stomach
-17 mkmpmllmmm stomach is
54 - stone
35 lecymklmll stop
-12 lfkumlmmmm stop $
-5 mmeummmmmm stop thinking
15 - stopped
13 - stopped eating
-4 molllmmmmm stops
-4 molllmmmmm stops after
-26 lilmqkmmly store
-14 mlmlvllmmk stories
-45 ktpeokjelk story
-20 lnqhwjkeml story $
-3 mkmliqmmmm story the
-40 lllixkllml strange
28 - street
11 - street $
31 - stress
31 - stress $
-14 mmmommlmmm stressed
-7 lrlkkmmmml string
0 mmlmmmmmmm string $
37 - stroke
13 - stroke last
9 - struggling
-49 lmuuehilmi stuck
-27 molsiimmmj stuck at
-22 mkjyjljlml stuck in
35 - student
23 - student loans
-31 mjlltmlllk students
29 - studio
25 - studio $
-5 mslljmmmll study
1 - study at
3 - study law
18 - studying
11 - studying for
-32 mpmiimlmmy subject
37 fqmmmmlmmm subscription
6 fqmmmmlmmm subscription $
-24 mljkllymmm such
35 mqmmlmmkmm sugar
20 mqmmlmmkmm sugar $
-17 mqmklklmml suggest
12 mmufmmlmmm suggested
-3 mlplmmklmm suggestion
-3 mlnmmmllmm suggestion $
-1 msllimmmmm sum
-2 lukhilmpmm summary
-21 llkkrlolmk summer
7 mmlmkmpmmm summer $
-17 lmmlqmmmmm summer is
14 - summers
-5 mkmmtkmmmm sun
-6 mkmmtkmmmm sun is
-6 mkmmtkmmmm sun>AUX
26 - sunday
24 - sunday $
-13 mlmmqkmmmm sundays
-25 mlmmqkmmmm sundays $
-10 kvpjklklml support
-40 lhbgltymkj suppose
-3 mjljmulmkj suppose i
-40 yiuafjyklh sure
-3 kltmmlmmmm sure about
10 - surgery
8 - surgery in
45 - suspended
-14 mmmmomllml sweden
16 limrnlylml sweet
-7 ljrtlmimmm sweet $
63 mmllumkmmm swim
65 - swim $
28 - switched
-8 mhlkmqmmmm sword
-8 mhlkmqmmmm sword and
-4 uwkikljmmm synonym
-4 uqlikmjmmm synonym for
-8 lapyjijylh table
-31 larvlklymj table $
24 mnmlmmmmmm table for
12 ijgkqxvmkh take
2 lhuojmlmml take a
-2 lhiljmyaml take care
7 - take my
15 lplmlpmllm take the
-3 mhmlmubyml take your
56 sdhcylklml takes
-4 tjllmmmmmm takes $
2 mlmirmmmmm takes an
13 mfvqjlmmmm taking
7 mmlpjmmmmm taking a
-7 jcyddvylli talk
4 mllplqkmml talk $
2 mkwlhmlmmm talk about
-9 mlkommlmmm talk later
3 kkyhjsmmmk talk to
-22 mklkhlwmmi talked
-22 mklkhlwmmi talked $
-33 kiwahvymml talking
-3 lkwbilymml talking to
-4 kxljklmmmk task
-4 kxljklmmmk task is
23 - tattoo
23 - tattoo of
16 mhmlslmmml taught
34 - taught me
-6 mfllkymmml tavern
-6 mfllkymmml tavern and
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
-1 mhmlslmmml teachers $
30 mdymklkmlw team
49 mhukimlmmy team $
8 - team uses
-32 mlmlpmmmml team won
-8 mqmllgmmmm teammate
20 - teenagers
-17 mlljlxmmml teeth
-22 ukjjispjll tell
-8 uplljlkkmm tell me
-10 nmmmmmmmmm tell my
-20 mhmlrllmml tells
-42 uydhxohjlk ten
5 - ten $
-36 lpirlljlml ten minutes
0 mwkkmlmmmm ten times
1 - ten years
-12 lwjispjkml ten>-s
-38 lpinrljlml ten>NOW
3 - ten>SPAN
-30 myjakklrml terminal
-25 mxkkkklkmm terminal $
7 mgllhmjsmy terms
-19 mklllxkmmm terrible
5 - terrified
5 - terrified of
2 mxngfktmmj test
18 mmkmlmtmmj test $
-19 myljgkmmmm test fails
-36 lycskhjqlg text
-3 lijlljkuml text $
-36 lmjomjlmtm texted
59 - th
39 - th $
9 - th>w
-97 ihahygiuld than
-4 mllllommmm than a
-15 lmkktkmmml than cats
1 mmmlqmlmmm than dogs
-22 lpmgphmlml than the
-13 mlhtlmmmmm than yesterday
-8 liucjkpmms thank
-8 liucjkpmms thank you
-20 liyaflwemj thanks
-16 lkyhimekml thanks $
-7 mlfhkmykml thanks for
4 mmommmlmmm thanks i
-124 dayayyaara that
-62 kayaldiijj that $
14 ijybajjljj that 's
-2 nlolmmmmmm that a
0 nlhmhmxmmm that again
-12 mjjmwlmmmm that glass
0 mmrmjmdmmm that helped
-2 lmqmlmlmmm that helps
-15 mljmsllmmm that honey
44 lfdrkylmlm that i
-1 mmqlmmmmmm that in
-6 klukclkmmm that is
-4 mjrmimmmmm that makes
-1 mokmmmmmmm that means
0 mlqljmlmml that must
30 mlljmtmmmm that my
-10 lktkkmimmm that one
2 - that our
-1 kqlmlmmmmm that returns
-21 mvklllmmmm that says
-20 mllkjtmmul that she
-26 nlhktolmll that the
-1 lloujjlmmm that was
-5 mkqlkmlmmm that way
0 mlpmjmkmml that would
-72 yyfntyahna the
22 mgmsmmmmmm the 0
38 - the accident
-10 hullmmlmmm the address
18 - the adoption
0 mkmqmlmmmm the airline
-6 lpmnjkmmmk the airport
-21 lapkjllyml the answer
7 - the api
-11 lpmlkkmlmm the area
41 - the army
-30 mjllvimmll the author
-29 lllugklmmm the baby
-29 mslmlkmlmm the background
27 mimpmmmmmm the bakery
46 - the band
-23 mhpslimmmm the bank
31 - the bar
-5 mllvfllmmm the bath
11 mhmqmmmmmm the bathroom
-2 ollhsmmlmm the battery
40 - the beach
-7 rhigrkyllh the best
-34 mjlunkmmmm the black
20 lgxjlkmlmm the blue
-36 msknmhmllk the book
-11 lllltllmmk the bridge
37 qmknkgmlmm the build
-7 tefyhjimmk the bus
-30 kqpjikmmkl the button
-25 mjljopmmml the capital
-4 ljlkhylmjk the captain
-18 pllykljjml the car
1 mlmrlkmmmm the cat
-7 mimkmpmmmm the cave
-2 iomomlmmmm the checkout
-5 mjlllrmmmm the chest
23 - the church
-8 lsljilmkml the code
-8 mpklmlmmmm the command
-26 lkkgpjllvv the company
-43 mykiflmmml the contract
14 - the council
33 - the countryside
-5 mvmkjlllml the customer
63 mrmlkmmiml the data
-4 yhkkmmmlmm the delivery
4 mlmnmmmmmm the dentist
-20 ugvipiklml the difference
-6 lgkxmlmmmm the dishes
11 - the divorce
-9 mkmlrkmmmm the doctor
-15 ljlujjmmmm the dog
-16 lfmuaxmlll the door
-3 mkgumlmmmm the drinks
-11 mykbmkmmmm the driver
-11 lillmommmm the dungeon
-14 lltkllmmmm the earth
15 molhxkmlml the end
-31 mmrlmmmmmm the ending
-1 llmplllmmk the entrance
-1 mljmrlmmmm the factory
12 - the fall
27 - the family
-15 lqkollllmk the file
-7 lkkiulmyml the final
8 idyasikmll the first
11 - the flood
-5 lycklmlgmm the following
12 mmmqimmmmm the food
-6 mimjiymlml the forest
-25 mmmjsjmmmi the french
-3 mmlumhmmmm the fridge
-13 mrlkklmmml the function
57 lmmlqmlmmm the future
-14 ljjrnmlllm the game
-4 mikwmlmmmm the garden
-24 mjlclymmmm the goblin
-27 mkmlulmmml the godfather
-5 mjlllrmmmm the gold
-4 llgkykmlmm the government
8 mkllmwmmmm the great
-12 lklrmllmmm the gym
27 - the hall
-1 mkivkmmmmm the heating
-31 liyjevmmlm the hero
-21 mlrmmkmmmm the house
0 mnllmjkymm the introduction
38 - the job
-5 mjlpmmlmmm the kettle
-13 lilvgkrmml the kids
-37 mkljqplmkk the king
-20 mlmqklmmlm the kitchen
9 - the korean
-8 mwmkflmmml the landlord
-10 llmlolmlml the largest
-32 kjsjjxkrll the last
-4 mjitmlmmmm the laundry
-9 mmmkqlmmmm the league
-4 sljknlmlml the left
0 mmirmmmmmm the leftovers
-35 mjlkfxmmrk the letter
7 mhmrmlmmmm the library
-13 mklommmmmm the lift
-15 mslscsljlm the lights
-12 loyjkllemm the link
-8 lmllmllnlm the list
16 mnmlmmmmmm the logo
-1 mjmnmmmmmm the mall
11 - the market
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
-20 qomjmjtlmk the new
-12 mqkikulmll the next
-2 mklllwmmmm the northern
-8 mtlkmhmlmm the numbers
-8 llivlmkmmm the office
-24 mnljaylmmm the old
7 rlmmmkmmlm the only
40 - the operation
9 miuimlmmmm the original
-21 layplkmkmm the other
-3 mrkmlmmjmm the output
-12 mklslkmmmm the oven
-5 mqlllmmmml the page
11 - the pandemic
-2 mlmpjlmmmm the park
-3 mxyamllmmm the part
-42 lpirkilmlm the phone
-15 mtoglllmmm the picture
13 - the place
-3 mkmpmlmmmm the post
-6 mlmokjmmmm the postman
-9 pjlkqmmmlm the president
-4 opmglmmlml the printer
28 momlmjmmmm the project
-21 mkkfjymmmm the queen
-32 lkjydklkml the queue
8 mlllrlmmmm the radio
-16 mlloktmmlm the rain
19 mtllmlmmmm the red
14 - the regional
5 - the release
-5 mmgummlmmm the remote
13 - the rent
-9 mmljrmmmml the restaurant
-9 khrelllymm the result
-23 mimlklmmlx the results
-14 vlthkkmmmm the right
-34 mjqlnjmmmm the river
-26 mlmloklmls the role
18 - the router
-24 iqyahhkkml the same
15 - the school
25 plmkkpmmmm the sea
-26 hyyahkjkll the second
-12 kqxiijlmmm the semicolon
-10 mqmjmmmmmm the settings
14 - the shelter
-10 wikvgkllml the shop
-3 mnkqmmmjml the shopping
-15 mlqlmlmlmm the shorter
-28 llksjllmmm the shower
-20 mkmplkmmml the sink
-2 lmpmlmmmmm the sky
-27 lhmsmkmmmm the sofa
-2 mwimkmmmmm the soup
9 - the spring
-20 pmlllklmmm the station
-7 unklljllmm the status
-12 mlmfvmmlml the stock
-27 lilmqkmmly the store
-23 lylkijlfll the story
8 - the summer
-5 mkmmtkmmmm the sun
21 milvlllmmm the table
-6 mfllkymmml the tavern
-18 mykamlmsmm the terminal
-4 mtjkljmpml the text
8 mqthkmmlmm the third
33 mkjsmmmmmm the tickets
44 mmmlpmllmm the time
-12 mikullmmmm the toast
-5 kipllmlwll the tone
10 mnlmlmmmmm the top
11 - the town
-37 melsoklllh the train
30 - the treasurer
-7 momjllmmmm the two
-9 mlmmommmmm the university
-9 msklmmmmmm the variable
5 mmmqllmmmm the vet
4 mmljtmmmmm the view
-2 mjllvmmmml the violin
3 mkmomlmmmm the waiting
-5 mnmnjllmmm the wall
-12 lkjtkllmml the way
-10 nhfsxjmmmm the weather
25 - the wedding
-31 mbjylgmkmm the window
-1 lmkmmmmqmm the word
23 lliltlmlml the world
-42 logygjmlml the wrong
39 - the youngest
43 ykksikjilk the>-ing
27 jyaoysbytl the>-s
22 mgmsmmmmmm the>0
-7 mqkikulmll the>AHEAD
-62 flxcafkyjg the>CHAT
-33 hyclabhbib the>CODE
17 - the>CONDITION
-49 khyalqhijk the>DEICTIC
28 llqnkmlmlm the>HOME
-27 kfkyhiqmlk the>KIN
-12 ummllmkmml the>LASTING
6 mjkkmvvmmm the>MOOD
-38 hxyagiyikl the>NOW
11 yokkllljml the>ORDER
-32 nrlniilmlk the>PERSON
-5 likyihllll the>PET
18 kehvwmklll the>PLAY
-7 rhigrkyllh the>PRAISE
35 mlmmmpmmlm the>SPAN
-9 khgorijluv the>WORK
31 - the>bar
-7 tefyhjimmk the>bus
-18 pllykljjml the>car
15 molhxkmlml the>end
-20 qomjmjtlmk the>new
-24 mnljaylmmm the>old
19 mtllmlmmmm the>red
25 plmkkpmmmm the>sea
-2 lmpmlmmmmm the>sky
-5 mkmmtkmmmm the>sun
10 mnlmlmmmmm the>top
-7 momjllmmmm the>two
5 mmmqllmmmm the>vet
-12 djdoyyaqqn the>w
-12 lkjtkllmml the>way
-26 lkikylkkmh their
8 - their dad
-37 llmlqlmmmk their phones
5 lyrnijiiji them
26 mmsrkkjmmj them $
-29 llmypffhlh then
-18 mirqlmilml then $
-15 mklxmklmll then i
25 - therapist
28 - therapy
12 - therapy $
-2 laayykgtlg there
-24 rcayyhdwll there $
24 lkkktllmml there 're
15 mlkyelimml there 's
9 mkmmmmmmmm there a
-1 nmmjlmmmmm there any
-3 mlplmmlmmm there for
-2 hmmmmjtmmm there how
-4 mllnmmlmmm there is
-15 llmlnvlmml there was
-41 jukftljflk these
-15 lmllqmlmmm these days
-15 lvjilmlkmk these two
54 - thesis
15 - thesis on
-12 ygdmyhgjkg they
-2 lmltemlmmm they 're
-16 mljkvllmmm they closed
-17 llklullmmk they say
-2 lllkulmlml they should
-12 lqqilkpkmj thing
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
-24 sjmiuhmlmm think the
-14 mlnrkmmmmm think we
-4 klwjklhmmm think you
3 kjjvkpcmml thinking
23 klhymmdmmm thinking about
-18 mllnkpmmmm thinking of
28 - thinkpad
28 - thinkpad $
-1 mmolmmmmmm thinks
3 - thinks i
2 mltnkmmlmm third
-14 mhmsmmmmmm third floor
16 - thirty
-61 kyfnardirs this
-26 mydrkkgwlk this $
-11 mkqlmmmlmm this answer
-8 mnjnmmmmmm this by
12 mmkmrmmmml this city
-15 lxlleomlll this exercise
-23 cvjmmklmrm this for
-2 momlmmmlmm this function
-13 tkvgiljmll this is
10 - this month
23 lfcyllimll this morning
-9 mktklklmmm this one
-9 mhmtlmmmml this screen
12 - this summer
0 lmjlmmkpmm this text
-10 mkrkmmlkmm this version
18 - this year
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
32 - three times
2 mlmlgmmmmy three years
58 mlmnmmmmmm throat
98 mrllivklml through
21 mmlliwmlml through the
-4 mrmmglmlmj throws
-1 mlljylmmmm thunder
8 - thunder $
25 - thursday
9 - thursday $
13 - thursdays
13 - thursdays $
25 nmirlmllmm tickets
22 - tier
22 - tier $
11 lghdyxotlf time
-19 lisiylaymj time $
-3 mmgmmmymmm time for
47 mmmmlommll time i
4 - time in
22 lukiwlkmmj times
-3 mwkjvlkmmk times $
39 - times a
-21 llksllkmml tired
-75 lroiegklui title
-15 mlplmlmmmm title $
-3 mplkljllml title for
-23 yvausaiayy to
-10 mlwjmmkmmm to $
-27 lqyfmlhmmm to 've
0 lsjhmkvmml to a
11 mqljmmlmmk to add
13 - to adopt
6 mmmmmllmlv to apply
-17 yldrmllkmm to ask
29 jrqnqyjklh to be
66 - to become
-11 liewllkmml to bed
-16 mllqmmlmmm to board
-1 nkklumlmmm to boil
-9 miltmmmmmm to buy
-9 lqktlmlmml to call
-8 mqmemmmmmm to cancel
-12 lfltmmmmmm to catch
-13 rrijmmmmmm to center
24 kqkkmmmlmm to change
-9 mfmsmmmmmm to charge
-18 lvlhmmlmmm to check
-13 mhlumlmmmm to clean
6 - to college
-17 kujhlkmlml to compare
-24 mkmjmlmmlr to connect
-25 mrlimlmmml to convert
4 wklmlmlmml to cook
28 - to cut
-21 vgkrlmklmm to do
12 mlllqmmmmm to drink
13 - to drive
-18 leiykmimmk to eat
4 utkfnkllmi to find
-4 lalvmmmmmm to finish
11 onmkmmlmmm to fix
3 ojkplllmmm to get
-45 kaqyjkmlmk to go
-5 tjmmklmmml to grab
-4 mjmrmmmmmm to hang
-18 klyhklimml to hear
14 smrhmmlmmm to her
9 mmolmmmmmm to him
-12 mguommlmmm to it
12 - to japan
-37 igmpkmmmmw to join
-6 yapakkjlml to know
66 lukiqlmlml to learn
-13 mklqlmlmmm to leave
24 - to live
48 - to lose
-33 dqjnlkmlyk to make
46 mqshkmkmml to me
0 lmkklmxmml to meet
-13 momkmmmmml to merge
33 pmmmmjmmmm to move
7 mqshmmjmmk to my
11 - to nuts
-1 malmmmmymm to only
7 lnklpmmmmm to open
-9 lnlomlmmmm to order
22 - to oslo
3 mmleymlmmm to park
-7 lwlgmlmmmm to pay
-7 mlmpmlmmmm to pick
46 - to quit
-6 mplkmmmmmm to read
-9 lqmjmlmmmm to report
-19 mpmkmmmmmm to reset
40 mhmmmrmmmm to retire
-12 mpljmlmmmm to return
9 - to ride
-25 jqmmlmmmmm to rome
-6 mikrjklmvl to run
71 - to sail
6 mpmmfmmmmk to save
-14 srgbmmwmmm to say
-13 mlmivllmkv to school
-2 jrjiklylml to see
2 - to singapore
-33 malylmlmll to sleep
-5 mqlkmmmmml to solve
-27 lrlkmmmmmm to speak
0 lnkqmllmmm to start
-12 kflygmlmmk to stay
-1 ljkrmmmmmm to stop
7 lkykhmlmmm to talk
-10 gkdrkvohoy to the
-5 hdyiimlmml to think
21 - to travel
-3 klyelmkmmm to try
-3 mnjlrmlmmi to two
-20 kvjjmmmmmm to understand
-7 mqljkmkmmy to unsubscribe
19 - to visit
-12 mlmkvllmll to walk
-7 mulhmimmmm to watch
10 kklsmmmmmm to wear
-4 lpipljkmsl to work
-50 kykbkkllml to write
-14 iisidiymlg to you
-27 lqyfmlhmmm to>'ve
32 mmkkmllmmy to>-ing
23 mmmmmllmlv to>-ly
30 mainvyiklt to>-s
-21 vgkrlmklmm to>AUX
-3 muihlmylml to>CHAT
29 lollmmmmmm to>CODE
-13 mhuommlmmm to>DEICTIC
29 pommmjmmmk to>HOME
-14 misgkmjmmy to>MY
-20 mlmivmlmll to>NOW
-41 kqlnmlmmml to>ORDER
1 ljmmvkmmmm to>PET
-8 mkmrmmlmmm to>PLAY
-3 mlmivllmkv to>SPAN
-2 rltgollmlj to>THIRD
7 lpipljkmsl to>WORK
-14 iisidiymlg to>YOU
0 lsjhmkvmml to>a
11 mqljmmlmmk to>add
-17 yldrmllkmm to>ask
29 jrqnqyjklh to>be
-11 liewllkmml to>bed
-9 miltmmmmmm to>buy
28 - to>cut
-18 leiykmimmk to>eat
11 onmkmmlmmm to>fix
3 ojkplllmmm to>get
-45 kaqyjkmlmk to>go
46 mqshkmkmml to>me
-7 lwlgmlmmmm to>pay
-6 mikrjklmvl to>run
-14 srgbmmwmmm to>say
-2 jrjiklylml to>see
-10 gkdrkvohoy to>the
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
-5 lmmlnmmmml tokyo
-10 limgyiimlk told
-7 ljqhyiimll told me
2 - told my
56 - tom
-10 mmlltmmmmm tomatoes
-47 lesliirllk tomorrow
-43 mhrgijtlmk tomorrow $
-4 mlmommmmll tomorrow i
-5 kiollllpll tone
-5 lopmmlmamm tone $
-44 ikayhkaklj tonight
-43 jmayhkbklj tonight $
-22 hxtdagpili too
-18 lksaklnlml too $
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
-17 mnllumllml top ten
-17 mnllumllml top>ten
-6 mwmjljllmm topic
1 mkmlllxmmm touch
-22 mllonmlmml tough
10 - tournament
10 - tournament $
-26 lkmkiymlmk tower
-26 lkmkiymlmk tower $
18 mllmqlmlmm town
11 - town hall
0 mllmqlmlmm town in
-49 mmkqpljlmk traffic
-16 mmkrmlkmmm traffic $
-35 lajymikllh train
-11 mglsmmlmmm train $
-19 mjmqkmmmmm train leaves
-9 mgmmqlmmmh train to
39 - training
32 - training for
20 - trains
-32 mpmlmmmmmm transfer
-1 cylmmmlamm translate
40 - translator
44 - transplant
44 - transplant $
-11 mlevmlmmmm trapped
-11 mlevmlmmmm trapped $
23 mrmllolmll travel
6 - travel $
30 - treasurer
-27 mlklkowmmk tree
2 mlmmktmmml trees
2 mlmmktmmml trees $
-41 mnmlnklmml triangle
-41 momlklmmml triangle with
-43 pmyjijjlll tried
-18 mkwkmlmmlm tried it
-18 msjjmmmmmm tried restarting
-5 mjwglmlmmm tried that
9 jmmllmymmm trip
6 mnmmmmmmmm trip to
11 mtkjmllmmm trouble
7 - trouble sleeping
22 mqmimmmmmm trouble with
7 mvlimmmmmm truck
4 - truck for
4 tgyhmkakmk true
4 llyjjmakmk true $
56 - trust
-19 iayaikavlk try
-18 mkthlmimmm try $
-1 mjykkmhwml try again
0 kmpmlmlmmm try it
-2 mivgllklmm try that
8 lkujmmlmmm try to
-3 kiygkljlmm try>DEICTIC
8 lkujmmlmmm try>to
-1 mjykkmhwml try>w
3 hyfqjjilkf trying
-16 mlplmmmmmm trying $
22 - trying for
1 hydsfjjllf trying to
8 mtlmlmlmml tuesday
3 mtlmlmlmml tuesday $
-9 pkmmmlmmlm turkey
-1 mtgrlmjjmm turn
61 lhkummlmmm turned
34 - turned 0
-9 llmommlmmm turned out
9 - turning
9 - turning 0
0 mpllmmmmmm turns
-6 kvlmlllmmm tutor
14 mlkrkmhmml tv
15 mmlrkmimml tv $
-11 lllwmiklml twenty
-13 mlmpmmmmmm twenty $
-81 mxgipkklly twice
-32 mygiwllmmm twice $
2 - twice a
-35 mlmmllmmlt twice as
29 lllmmykmml twin
26 lllmmykmml twin $
62 - twins
48 - twins $
-9 fyaasjaruy two
19 lsspqkhilj two $
21 - two boys
7 - two cats
7 - two friends
-21 lhmsjqmmmj two hours
-21 mkmpmlmmmm two last
11 - two months
15 mwelmmmmmm two of
-2 mvmelmlkml two phones
-5 mnmlmmmmmm two plans
-6 mkmmnlmmmm two sisters
-35 millhnmmql two sons
-6 mpmkmlmmmm two variables
-2 mjikmmmymm two versions
25 - two weeks
4 mlmmmllmvl two years
-6 mlmlqmmmmm two>-ed
-68 hyaadnhxky two>-s
-21 mkmpmlmmmm two>DEICTIC
-23 mgllimmmqk two>KIN
-21 lhmsjqmmmj two>NOW
12 mkmmnmmmll two>PERSON
41 - two>PET
40 mlmmmllmvl two>SPAN
15 mwelmmmmmm two>of
18 mxjjqkmmml two>w
10 - type
10 - typewriters
-13 mkhumllmmm umbrella
-12 mlhumllmmm umbrella $
4 - un
2 mkmkqjmmlt uncle
-11 mlmkrkmmmm uncle claims
7 ldlmkqlrml under
-16 millmmlrml under 0
-5 mimsmjmmmm under the
-64 wsyakjiklm understand
-32 llxdlljmmm understand $
-5 lqtjlkmmmm understand the
8 - unemployed
27 mimllmmrmm units
28 - units $
12 mlmmommmmm university
2 - university $
16 - university in
-7 mqljkmkmmy unsubscribe
52 - until
11 - until 0000
1 cahypyqdkj up
-68 emvukipfli up $
-22 mmmnmlmmmm up a
5 mlmrmkmmmm up at
33 - up for
-14 lgklnyillk up in
24 - up my
-26 mfnvktlmmm up the
-3 mnhhplommi up to
13 - up we
33 - up with
24 - up>MY
-3 mlldtmsmml up>NOW
13 - up>WE
-22 mmmnmlmmmm up>a
5 mlmrmkmmmm up>at
33 - up>for
-14 lgklnyillk up>in
-26 mfnvktlmmm up>the
-3 mnhhplommi up>to
50 mkkojlllmu up>w
-20 qhmqkllmml update
-19 rhmskllmml update $
-10 mtkjllmmmm uploaded
13 - upset
30 - upstairs
20 jmrnnyoiic us
28 mlmjtmmmmm us $
-5 mqltjkilml us go
21 - us in
-1 mjmlmtjmmm us pretend
-11 mfmmmtlmml us say
42 kagpkkjymk use
0 mijqmllvmm use a
-16 lpjlmllmml use the
19 - use>-s
0 mijqmllvmm use>a
-16 lpjlmllmml use>the
22 malmkmkyml use>w
2 mlkqjmlmmy used
3 mllrmmmmmm used to
-14 moljjkwmmm user
-22 llmllkmmlw users
21 momlmmmmmm users $
19 mimmwlmmmm uses
8 - uses kotlin
19 mykimilmml using
-5 msllmkmmmm using the
10 mmmmkmmmmm usually
1 - utrecht
1 - utrecht $
-14 milllmmmmy value
-24 mqlkmlmmlm values
-24 mlmlmtlmkm vampire
-9 msklmmmmmm variable
-9 msklmmmmmm variable to
-6 mpmkmlmmmm variables
-6 mpmkmlmmmm variables x
23 - vegan
14 - vegan diet
11 - vegetable
11 - vegetarian
9 - vegetarian $
-19 mlmmpjmmml vermont
-23 lpuhmjlhmm version
-17 lpqimlljmm version $
-22 mggslmmymm versions
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
10 - vietnam
10 - vietnam $
4 mmljtmmmmm view
4 mmljtmmmmm view was
-2 mjllvmmmml violin
-2 mjllvmmmml violin $
24 pkmmmlmmlm visa
19 - visit
3 - visit my
18 mlmmqkmmml visited
7 - visiting
-46 lwlgollmmk volcanoes
-46 lwlgollmmk volcanoes $
36 - volunteer
23 - volunteer at
-55 mlklmimmym w>"
14 mlmnitlmmm w>'s
-45 mgnumjlmmm w>'ve
-6 lkmlkvlmlj w>*
-7 mpaayohiky w>-ed
-10 yitayjiljy w>-ing
38 kkfyjlijml w>-ly
63 hyaaycadye w>-s
-83 hyfamnhusi w>0
32 mfllniwlmi w>AHEAD
15 mxacyyadcy w>AUX
-41 xyhacfaylf w>CHAT
38 lykasijkli w>CODE
52 - w>CONDITION
-9 wwuhsnbbuy w>DEICTIC
-26 jehgyvhjkh w>HOME
56 daeffyhjya w>I
5 vjnhkslmmm w>IF
59 lqmjkylmml w>KIN
12 lsjhpenlwy w>LASTING
-10 lqbtnjxylk w>LIKING
16 kjayrhnlml w>MOOD
-9 tyahbuhgpy w>MY
-1 caaydafohu w>NOW
23 tolhlllkml w>ORDER
9 milqrkpmmk w>PERSON
8 lijgwylmml w>PET
23 ltlkvljjmh w>PLAY
-9 ljyklljlll w>PRAISE
10 kllmhrijvu w>SPAN
-4 mlyjjlhkml w>THANKS
-67 jsyawtifyh w>THIRD
-26 kcwqnralky w>WE
45 yyayllcksi w>WH
12 ktfvokjklj w>WORK
13 asnykapygy w>YOU
-32 wykcfyanfy w>a
9 lfhwnkipml w>all
-3 msamkitylk w>an
-90 feacaykljo w>and
-12 klevlmivmm w>any
52 llllpljlmy w>as
95 nmidyyfljc w>at
-11 oelnklivml w>be
-4 jrmlmlmmmm w>bio
42 lkeroukyll w>but
25 lpftfkhylj w>by
46 - w>cup
25 jlkvmkkmmm w>day
-25 pyagjayoyl w>for
-14 mnenmlymmm w>go
32 mlmomklmlm w>got
13 jagiywdjlb w>has
-7 kqgpxmklmm w>ice
8 caeyvlnaty w>in
-5 plmlomklml w>lie
-19 mlkdmkymmm w>lol
28 jycmhywajd w>me
5 mmmmnmmlml w>men
31 - w>new
24 mkqhimwlml w>no
-49 lgyakjilmm w>not
-5 pollmmlmml w>o
5 jcrlyxahfn w>of
3 mtludmljmm w>off
23 mmilkmylml w>old
-12 iatyqgmikf w>on
42 slmllmllmm w>or
-16 ucgllwvkli w>out
26 - w>owl
21 - w>run
4 mmmmmplmmm w>s
8 mqmkojmmml w>six
12 khmydgejkj w>so
-15 kqllsjlmmk w>tea
-17 msjplllmmm w>ten
-23 yuvadyayaa w>the
-13 ovboyhaaat w>to
-4 mmgtlllmmm w>too
15 - w>tv
-6 lynajhhlly w>two
-40 jahkmyrklo w>up
66 tyajyyayay w>w
9 mlkmrmmmmm w>war
29 mlrimlmmmm w>way
58 mmhmsmmmmm w>won
15 mklmmmlpmm w>yes
-49 qauuisjxjk wait
-13 umxfllelmm wait $
-29 lajylukykk wait for
-2 jlnllmummm wait to
-35 jadydkelmi waiting
-2 mmjsjmjmmm waiting $
-33 kaiyhlimmi waiting for
16 - waiting list
-13 mkmomlmmmm waiting room
-3 mllljvmmml wake
-3 mllljvmmml wake up
-21 milsttlmlk walk
-18 mjltnjklml walked
-14 mimqmmmmmm walking
19 lhmlgymlml walks
-5 mnmnjllmmm wall
-5 mnmnjllmmm wall $
41 - wallet
-37 oyacaakyhb want
22 mcivmkmymm want a
-24 kydplmlhmm want it
-14 mjygmmllmm want something
-23 kmtiljmmmm want the
-8 mtllmgmmlm want them
-31 uyalbhphjc want to
7 lohlmllxmm want you
-2 kkmhmmwmmm wanted
1 kkjkmmxmmm wanted to
-10 myjieljlll wants
-22 mwmjilllml wants a
17 mlmommlmmm wants to
-4 mlklwmllmm war
9 mlkmrmmmmm war $
82 - warehouse
-34 hajdyyrdxh was
0 lmqmmmmmmm was $
4 mmmmhlmlmx was 0
-11 kiqxaygmll was a
18 - was adopted
-10 llomiukmml was afraid
-10 kmgummkmmm was asleep
-5 mmlpmlmmmm was at
-29 mlmkmkllvk was born
15 - was broken
8 - was diagnosed
-13 mmmklpmmkm was flying
-8 mjmlpmmmll was founded
-11 lssdmkkmmm was hoping
-5 llnvlljlmm was in
-16 lmuammymmm was just
0 mmlommlmmm was late
3 - was little
39 - was my
0 mmblkmymmm was nice
2 - was nine
-2 mmnllmlmmm was not
-27 mlulkjmmlm was on
2 - was raised
-21 llaykkkmxl was so
38 - was stolen
45 - was suspended
5 - was ten
-13 mljknlmmll was the
-8 mmokmmmmmm was thinking
18 - was three
-5 mmimwmmmmm was told
5 - was two
-3 vkpjlkmmmm was wondering
16 - was young
52 mulhmimmmm watch
-2 mjmpmimmmm watch a
8 mcjuyklmmm watched
-52 mfknyllmmm watched a
23 - watched the
-41 lboyfkilll watching
-7 mgmtmlmmmm watching a
-7 mikwkllmmm watching the
-2 mllokmkmmm watching tv
-20 lykfpjkjmi water
10 mlllqmmmmm water $
-10 mkmktmllmj water boils
-44 ucypgjakli way
-33 ljylikakml way $
4 mlkqmmmmmm way back
-22 mklpllmmmm way home
2 wixhlmgmml way to
-22 mklpllmmmm way>HOME
2 wixhlmgmml way>to
4 mlkqmmmmmm way>w
-39 lnmkmlmlmh ways
-39 lnmkmlmlmh ways to
9 jdnvrarhhy we
-12 mjlpilnmmp we 'll
53 hhlwblglmy we 're
18 myjgekjmmg we 've
8 - we adopted
-9 mltkkmimml we can
10 - we do
-11 mmlqlmkmml we finally
25 - we foster
7 mllolmmmmm we got
-8 mlittlimlk we had
9 - we homeschool
27 mmkqlmjmml we just
-28 mjlkflymlh we last
-5 mjmmpmmmml we learned
-17 mlmjvkmmml we live
11 - we lost
-17 nujtemjlmh we need
13 - we never
-10 mljpilymmk we should
65 lklsmlmmmm wear
10 - wear hearing
-26 mhkvmllmmm wearing
-7 miktmmmmmm wearing a
13 nhfsxjmmmm weather
14 lhgqxkmmmm weather $
30 mjmjmllmmy website
12 - website for
46 - wedding
23 - wedding $
2 - wedding is
21 - wednesday
21 - wednesday $
0 ljhqpkvlll week
-3 lkiqqkslll week $
22 ulilkmpmml weekend
10 ulilkmpmml weekend $
19 mmmmmmlmmm weekends
18 mmmmmmlmmm weekends $
68 - weeks
43 - weeks $
3 - weeks and
1 - weeks in
14 momlmlmmmm weight
5 momlmlmmmm weight $
-2 mlrmimllmm weird
-1 lmdlllulmm welcome
-1 qgaqdkyfmh well
-44 qiaqekyhmi well $
-4 mmlplmgmml well today
-23 gchyqnilkw went
4 - went bankrupt
-17 iklskrlllk went out
9 lilpljmmly went to
2 mmmfummmmm went up
-74 mhchyykllk were
-29 milloqmmml were an
18 - westerns
18 - westerns $
-54 mlmqlllmmm wet
-54 mlmqlllmmm wet $
-5 yhfkylkkml whales
10 yaylecqiii what
0 qkmllmlmmm what 're
-11 klkjlmpmmm what 's
-34 antwllxmmm what a
39 mmkmmmjmmm what about
-18 hpkqmmlmmm what can
0 ilmqmmlmmm what did
28 gnmlmmkmmm what do
-1 lvlmlmmlmm what does
-16 jjvolljmkl what i
6 olmmmlmmlm what should
-23 ycljqklmml what the
-36 ykcrlmklmm what to
18 tfyalkemmm what you
60 - wheelchair
97 uqeywfakii when
27 - when he
49 jycplkmljl when i
18 llnommmmmm when it
3 - when my
26 - when people
-17 ijyislmmml when the
13 hhfywlglml when you
39 - whenever
39 - whenever i
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
-84 uaajyyyiga who=kin
-84 oaywrayyai who=none
2 apyyawyaya who=own
-15 mlluklkmmm whole
4 - whole family
-50 yrimiggklk why
-51 hymqlhjlmm why $
-1 oimmmmmmmm why does
-2 mlolmmkmmm why not
-1 rlmllmmlml why the
14 miuojkmmrm wife
13 - wife $
5 mmkmmkmmrm wife and
2 mklqmmmmmm wife is
-6 mlsklmmmmm wife says
-4 mlltflmmmm wifi
-10 mlltflmmmm wifi is
7 - wifi password
-26 eljylfmkml window
-23 mdlyljmkmm window $
-8 eslsmlmmmm window seat
9 nlmmmlmmmm wine
-33 llklijlkxu winter
-1 mmlmlkmmxl winter $
-46 knkbdxylmk wish
-10 lkgglylmmm wish i
-13 ljujjhumml wish you
-42 ayveaadyig with
-36 mrlimlmmml with 0
19 kofyhnkylk with a
8 - with chase
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
28 muarmkbyli without
5 - without my
-32 melfhymmll wizard
-3 mljtmkkmmm woke
-3 mljtmkkmmm woke up
1 mllmqmmmmm woman
-20 mlmlplmlmi women
26 ljhlyllmkl won
-7 mlmmslmmll won an
10 - won second
23 mkmlpmmmll won the
10 - won>NOW
-7 mlmmslmmll won>an
23 mkmlpmmmll won>the
-10 yiogkkhmmm wondering
0 ykkllkhmmm wondering if
81 - wood
-11 jsjktkkmml word
-5 lkomumlkml word $
-4 mrimlmmkmm word that
-31 lghhgliyli words
-32 lahkjmjymj words $
-25 josonjaiyg work
-36 lusqdkflll work $
-18 mlmjlrmmll work at
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
-16 kjegyjylml world
-47 llkgpkylml world $
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
-31 mqmjmmmmmm write an
-11 msmklmmkmm write the
0 lyjaljllmy writing
7 lyjfllllml writing a
-31 mrmjmkmmml writing an
28 - writing my
7 mlmlqjmmmk written
29 mmmlnmmmml written in
-50 olyiaqidlh wrong
-7 pjyaftfeli wrong $
1 mhigphlyyl wrote
11 - wrote a
27 mmmmlmmmmm wrote the
-17 jyignjllmj x
-6 mpmkmlmmmm x and
-6 lyklpkmmml x is
-6 lyklpkmmml x>AUX
-6 mpmkmlmmmm x>and
-3 llwklljmll yeah
-3 mmplmmmmlm yeah i
60 lggkpqymkh year
32 miikqmymli year $
1 - year of
-4 mlmmmnmmmm year old
58 mkmlgllmvx years
47 - years $
16 - years ago
-15 mlmmmllmvl years and
-7 mlmlgmmmmy years of
10 mpxeilrimk yes
8 nkphllrmml yes $
13 - yes i
0 mtlmlmkgmm yes please
13 - yes>I
0 mtlmlmkgmm yes>w
26 mhgxrkllml yesterday
6 mhgxrkllml yesterday $
17 - yesterday i
-19 lsbslmjmml yet
-19 lsbslmjmml yet $
3 - yoga
-70 yaiajtyaaa you
-1 gaqgmkygkc you $
-1 rlplllhmml you 'd
-3 loikilslmx you 'll
-52 rspaayyklf you 're
-14 ikrjxkplmg you 've
-9 lpilmlsmmm you a
-1 lleljlymmj you all
-19 lkikjuumkg you and
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
31 mcomlyjmml you give
-1 mmhjllymml you go
-1 llullmglmm you got
-4 mlxlkkimmm you had
23 lljnlltmmm you know
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
-13 lllmkkrmmj your family
-4 mkrjmkqmmj your help
0 mtpmmmlkmh your last
-17 mmkmjmilmy yours
36 - youth
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
