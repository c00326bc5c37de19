"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
!  3 mmtlkmlmmm
! i  6 -
!>I  6 -
"  -74 lljilnlmyk
" $  -18 mmmjmkmmsm
" i  -87 lljilnlmyk
">I  -87 lljilnlmyk
'd  -31 nisgdvlphp
'd be  -12 mkkkmymmml
'd better  -8 mjcymllmmm
'd buy  -2 llmmlnmmlm
'd go  -1 mkollommll
'd like  -1 nyaikhjrlj
'd love  13 mgyjmmkmmm
'd rather  27 mkskmllmmm
'd recommend  -2 slollmkmml
'd say  -6 lkrjlkxmmm
'll  -9 ghosihuahv
'll 've  -4 mugqmlmmmm
'll ask  -9 mlukmllmmm
'll be  5 khgsgiylly
'll bring  -5 mjdymlmmmm
'll call  -6 nkfumllmmm
'll check  -1 kkuhlmmmmm
'll come  21 mmjommmmmm
'll do  -6 jkwjllokml
'll give  -2 mpokmlmmmm
'll go  -4 miximlmlmm
'll it  0 qlllmkmlmm
'll keep  -6 mkyalllmmm
'll let  -1 mmhnmlumml
'll meet  -1 mlfulmlmmk
'll not  37 sodmkmklml
'll probably  -6 mkjtlmmmml
'll read  -1 mlscmmmmmm
'll send  -3 mtfmmmmmmm
'll start  2 mmkvlmimmk
'll take  -4 myjhllllmm
'll talk  -4 mlualmymml
'll think  -1 mlojmmmmmm
'll try  -3 lkwillkmmm
'm  -31 tabwauqbrm
'm $  -22 mmlklmxmmm
'm 0  29 mhmmmrmmmm
'm a  -2 jalqjyolfj
'm about  -15 lhhymkjmmm
'm afraid  22 -
'm all  20 mlqdmmymmm
'm allergic  -21 mmmjmkmmsm
'm an  15 mjmlmymmmm
'm at  -29 hsglmgwmmm
'm back  -42 mldymkgmmm
'm buying  -6 momlmmmmmm
'm calling  0 vvlcmkmmmm
'm confused  -1 mmtjmmklmm
'm divorced  3 -
'm doing  -4 lshpmhommm
'm driving  -22 mjjvmmjmmm
'm eating  -5 mklommlmmm
'm engaged  -14 mmkkmllmum
'm excited  -14 mmknmlkmlv
'm exhausted  -5 kljymlkmmm
'm feeling  -22 ldjymkkmml
'm fine  -5 mlrhmllmmm
'm five  5 mxmlmllllm
'm free  -42 mljqmlkmmm
'm from  51 -
'm getting  -17 lklkmklmml
'm glad  -6 mlybmmimmm
'm going  -51 ijoxleimml
'm good  24 jmejmmymmm
'm great  -4 jmgtmmlmmm
'm half  1 mmlnmllmmm
'm happy  22 lkvnmlkmmm
'm hard  25 -
'm having  -25 lxjhmljmmm
'm heading  -19 mklqmmlmmm
'm here  -5 mlgmmlvmmm
'm home  -8 mmkpmllmmm
'm hungry  -12 mlfwmkhmmm
'm i  -12 ylllmjmmll
'm in  38 lojqmikmll
'm into  13 -
'm just  -11 lkramkymmm
'm learning  24 -
'm leaving  -25 mjlkmkmmxm
'm left  24 -
'm left-handed  35 -
'm listening  -18 mijimmymmm
'm looking  -18 kyoalkkmki
'm making  -17 lyldlkmmmm
'm moving  -28 mmmkmjmmtm
'm not  19 yhwdlkillm
'm off  -5 mljpmmlmmm
'm okay  -16 mmkqmlimmm
'm on  0 lphsmgkmml
'm out  -18 mlitmkkmmm
'm packing  -15 milsmmlmmm
'm paid  37 -
'm picking  -21 mrljmllmmm
'm planning  9 mpmjmmmmmm
'm preparing  20 -
'm pretty  0 mmmommlmmm
'm proud  -5 mmtjmlhmmm
'm reading  14 mllnmmmmmm
'm really  20 -
'm running  -13 mllommlmmm
'm saving  19 -
'm scared  19 lmlummmmmm
'm seeing  8 -
'm setting  -8 mqmimmmmmm
'm sitting  -19 mhmsmlmmmm
'm so  -15 ljqmmlfmmm
'm sorry  -6 mlpcmlxmmm
'm starving  -17 lhkwmmlmmm
'm staying  -21 mjjsmmkmmm
'm still  -3 kkjsmkemmm
'm stuck  -18 mlwhmljmmm
'm studying  17 -
'm sure  -2 mlghmlymmm
'm taking  31 mgmsmmmmmm
'm the  26 lhkilymmkl
'm thinking  21 mlvhmmlmmm
'm training  39 -
'm trying  -14 iyghljjlkh
'm using  -19 mykimilmml
'm waiting  -18 ldkvmlkmmm
'm walking  -20 mimqmmmmmm
'm watching  -22 mdkxmllmmm
'm wearing  -22 milpmmlmmm
'm working  -8 mtklmmmmmm
'm worried  1 -
'm writing  -1 lxkcljlmmy
'm your  -4 mklkmyhmmm
'm>-ed  12 ieyomgbmlm
'm>-ing  -27 qyapfabjrn
'm>-ly  -24 mljvmlkmmm
'm>-s  12 ylpcmnjmlm
'm>0  29 mhmmmrmmmm
'm>CONDITION  -2 mmkimilmym
'm>DEICTIC  -10 mnglmjvmmm
'm>HOME  -35 mmknmilmtm
'm>I  -12 ylllmjmmll
'm>LASTING  3 -
'm>MOOD  -37 eeoqlflkju
'm>NOW  -14 kincmiwmmm
'm>PLAY  -33 mhktmlkmmm
'm>WORK  9 mtklmmmmmm
'm>YOU  -4 mklkmyhmmm
'm>a  -2 jalqjyolfj
'm>all  20 mlqdmmymmm
'm>an  15 mjmlmymmmm
'm>at  -29 hsglmgwmmm
'm>in  38 lojqmikmll
'm>not  19 yhwdlkillm
'm>off  -5 mljpmmlmmm
'm>on  0 lphsmgkmml
'm>out  -18 mlitmkkmmm
'm>so  -15 ljqmmlfmmm
'm>the  26 lhkilymmkl
'm>w  53 eqnyjyykjo
're  18 xamoipnahv
're $  11 tldjlmummm
're a  -2 nrkmhtjmml
're bad  24 -
're berries  -12 lljlvlllml
're both  13 -
're for  9 lmfmlmymmm
're freezing  -10 mmmolmkmmm
're from  -10 mmmmpmmmmj
're getting  33 -
're going  22 mmljpmmmml
're having  -16 hkluglrmmj
're in  -12 plloimlmlk
're late  32 -
're moving  4 -
're my  -34 lkklmygmml
're right  -1 jlyllkbmmm
're smarter  -16 lmkktkmmml
're the  -4 lgsljnimll
're there  4 mmmmlmmmmm
're with  13 -
're you  0 illjlmommm
's  25 qawyafvddn
's $  8 lpllmmmmmm
's a  -9 shlhmjyllk
's been  -27 mljvkllmll
's fine  -13 llvglmjmmm
's funny  -2 mmhmpmkmmm
's having  7 mmmolllmmm
's home  -18 mmmommlmmm
's in  -14 mmmpkklmmm
's like  -14 mlrllmlmlm
's my  10 mmnsllhmmm
's name  14 -
's not  -16 lmvmhmimlm
's nothing  -1 mmikjmwlmm
's on  11 mlkujmlmml
's one  -8 mmlkllumlm
's piano  1 -
's raining  5 mmkrjmjmmm
's so  -4 mlnmkmimmm
's still  -6 mlvilmkmmm
's the  -9 nmklnmmmmm
's up  0 gmhjkmymmm
's wedding  4 -
's what  -2 lmgllmymmm
's wrong  -2 mmnmlmkmmm
's>-ed  -9 ysjgllmmmm
's>-ing  19 llgvflqlml
's>-ly  25 mlpkmmlmmm
's>-s  -8 mmmmommmml
's>AHEAD  -5 nmkukmkmmm
's>CONDITION  6 -
's>DEICTIC  -11 mlpilltmlm
's>HOME  -18 mmmommlmmm
's>KIN  0 mlmliummmm
's>LIKING  -14 mlrllmlmlm
's>MOOD  29 llrnkmemmm
's>MY  10 mmnsllhmmm
's>NOW  -8 llykhmilmm
's>PLAY  2 -
's>PRAISE  -11 llvihmalml
's>WH  -2 lmgllmymmm
's>a  -9 shlhmjyllk
's>in  -14 mmmpkklmmm
's>not  -16 lmvmhmimlm
's>on  11 mlkujmlmml
's>so  -4 mlnmkmimmm
's>the  -9 nmklnmmmmm
's>up  0 gmhjkmymmm
's>w  38 jfrkyjclkx
've  -12 pyijefwbll
've $  -35 pkmlllmmlt
've 0  -14 kqmimllmli
've a  30 yobsdayjtg
've already  -5 mrqfmmmmmm
've always  15 -
've an  -20 mollmllmmm
've any  2 mmmmmnkmml
've been  15 liroltjmml
've children  7 -
've five  -35 mnlmmmmmmm
've got  -16 lmjplklmml
've had  22 mlkpmmmmmm
've heard  -9 mhwimmmmmm
've just  -8 mjkpmmlmmm
've lost  9 mklqmmmmmm
've my  -47 mqlimmlmmm
've never  2 mlrlmlmmlm
've no  -9 mijtmplmmm
've not  -22 khlwmmlmmm
've run  3 mllpmmmmmm
've ten  -12 mnlkmqlmmm
've the  -17 lssgkklmml
've this  -2 mojlmmmmmm
've three  -19 ltojomkmkk
've time  -2 mmgmmmymmm
've to  -22 hbltyiqllg
've tried  -18 msjjmmmmmm
've two  -13 ljkeiykmqh
've you  -5 rluklmgmml
've>-ed  60 lyngmkpmkk
've>-s  9 iojtmmlmmm
've>0  -14 kqmimllmli
've>CONDITION  26 -
've>DEICTIC  -5 lyckmmmkmm
've>KIN  7 -
've>LASTING  16 mlrlmlmmlm
've>MY  -47 mqlimmlmmm
've>NOW  -13 mpoimmlmmm
've>YOU  -5 rluklmgmml
've>a  30 yobsdayjtg
've>an  -20 mollmllmmm
've>any  2 mmmmmnkmml
've>got  -16 lmjplklmml
've>had  22 mlkpmmmmmm
've>no  -9 mijtmplmmm
've>not  -22 khlwmmlmmm
've>run  3 mllpmmmmmm
've>ten  -12 mnlkmqlmmm
've>the  -17 lssgkklmml
've>to  -22 hbltyiqllg
've>two  -13 ljkeiykmqh
've>w  39 hhyfjvyljv
(bias)  -17 -43,-30,-41,-26,-20,-39,-26,-47,-52,-26
*  -6 llmlkvlmlj
* $  -6 llmlkvlmlj
-ed>-ed  -2 mkmmjmmmmy
-ed>-ing  38 kwnaplilml
-ed>-s  41 mtlclmmmmy
-ed>0  9 mqkjimlrmu
-ed>CODE  -7 mplimmmmmm
-ed>CONDITION  18 -
-ed>DEICTIC  49 jwghypflkl
-ed>I  -15 mllqmlmmmm
-ed>LASTING  -22 mklljlxmmj
-ed>MY  -11 lnoyliimjk
-ed>NOW  -8 msskilimmm
-ed>PLAY  11 -
-ed>THIRD  34 -
-ed>WH  -7 inormmmmlm
-ed>YOU  -2 mjllmlvmmm
-ed>a  53 lbwiydilmj
-ed>all  -5 mthqlllmmm
-ed>and  28 liltmqlmml
-ed>at  28 mjvdeyjmlh
-ed>by  -2 mionqllmml
-ed>for  7 lfxlkljmlm
-ed>in  -50 lkrjyjjjlj
-ed>me  10 llskkjjmtl
-ed>of  49 -
-ed>on  -91 lkigvejkly
-ed>out  7 lsjrljjmmm
-ed>the  -10 tyalmigjii
-ed>to  41 jngmklvmmx
-ed>two  -2 milyillmmk
-ed>up  13 mmrllmmmmm
-ed>w  0 gsbpyydjjm
-ing>-ed  -21 mryjikilml
-ing>-ly  1 mmlommmmlm
-ing>-s  33 ktkfyjljmk
-ing>0  9 -
-ing>AHEAD  7 -
-ing>AUX  16 liivjrsmmi
-ing>CHAT  17 mommmmmjml
-ing>CODE  -16 lhmjlmmmmy
-ing>CONDITION  43 -
-ing>DEICTIC  -26 uofuglglml
-ing>HOME  -7 vllmlmimmm
-ing>I  13 lltjlyymkj
-ing>IF  0 ykkllkhmmm
-ing>KIN  29 -
-ing>LASTING  0 mmimwmmmmm
-ing>LIKING  10 mmmmmmmmlm
-ing>MOOD  -7 mjltmmlmmm
-ing>MY  44 miksvkjmmk
-ing>NOW  -9 yehtlmhmmm
-ing>PLAY  5 -
-ing>PRAISE  -13 mplommlmmm
-ing>SPAN  4 -
-ing>WE  5 -
-ing>WH  -21 vlkpmmmmlm
-ing>YOU  -1 msjlmklmmm
-ing>a  1 iycundkllk
-ing>an  34 lwlfmjlmml
-ing>and  40 mlmkvlmmmm
-ing>at  -34 lqjmjjkmml
-ing>by  -4 mkhhmmymmm
-ing>for  -36 hqovdhdljq
-ing>in  -20 kokrgjjnlj
-ing>lol  -2 mmwlmmammm
-ing>me  -38 lkdplkymmm
-ing>of  -28 llnnkpmmmm
-ing>off  0 mimomlmmmm
-ing>on  -45 lijvgkhmlx
-ing>out  24 mkjwjmjlmm
-ing>the  -60 jymechglwx
-ing>to  12 oithfculqu
-ing>tv  -2 mllokmkmmm
-ing>up  3 mllsmkkmml
-ing>w  23 maqylmjlhq
-ly>-ed  -15 mkhumlkmmm
-ly>AHEAD  -13 mjjylmhlmm
-ly>AUX  0 llymjljmml
-ly>DEICTIC  -15 lljqkjkmxl
-ly>LASTING  5 -
-ly>LIKING  -6 mkqlmmmmmm
-ly>MOOD  16 -
-ly>NOW  -7 mmkplmmmmm
-ly>WH  -2 llukmmlmlm
-ly>w  57 kitnetglmy
-s>'ve  -11 ljplolrmlk
-s>-ed  -3 msjellfkmy
-s>-ing  28 myjgklkgml
-s>-ly  -50 mykdulhlmy
-s>-s  27 wtleredytc
-s>0  12 mnmlchmkmy
-s>AHEAD  -12 mqlkmmmmmm
-s>AUX  -17 jaagyaaakv
-s>CODE  -7 nsljmmmmmm
-s>DEICTIC  0 oexmyfgkij
-s>HOME  -17 mlmimymlml
-s>I  -22 lhihbakmyk
-s>LASTING  19 mlelylolml
-s>LIKING  18 llxlhmplmk
-s>MOOD  -10 motjlmjmmk
-s>MY  24 opjijjlmuy
-s>NOW  1 mlmnmmmmmm
-s>PRAISE  -1 mlslimglmm
-s>THIRD  11 -
-s>WE  -8 mlmlvllmmk
-s>WH  -8 ykbiojemkv
-s>WORK  11 mjtkkmlmmm
-s>YOU  -15 rlgktlqlmk
-s>a  -24 iyqaodeilf
-s>all  -9 mllpmmlmml
-s>an  32 mlmirmmmmm
-s>and  -14 iehhgylhky
-s>as  -16 mlmmllmmlt
-s>at  -12 vhiktjvkmi
-s>by  -14 mvljlmmmmm
-s>for  -35 xvihlhmvlf
-s>has  -10 mklkslmlmm
-s>in  -5 xsjoihjkvg
-s>me  69 mkykillmll
-s>of  -47 tkoatlrkjs
-s>off  -18 mljjwmmlml
-s>on  79 lykkeklmml
-s>out  12 -
-s>so  -4 mlnnkmkmmm
-s>the  70 jakayyjkis
-s>to  -5 hyqifrkhla
-s>too  3 mnmlmmmmmm
-s>two  -1 mkllsmmmml
-s>up  8 mimmsmmmmi
-s>w  2 vybaydayfa
-s>x  -5 mpmkmlmmmm
0  28 ayaaapaoky
0 $  12 hnibmyhhgs
0 0  25 lflpohlllp
0 0000  14 -
0 a  5 -
0 addresses  -10 inmmmmmmmm
0 and  -25 mtlhkmlmlk
0 apples  -12 kqmlmjmmml
0 birch  3 -
0 but  -21 mnllhlmlmx
0 degrees  -19 mimrrmllmj
0 dogs  2 -
0 dollars  37 mlmlmolmlk
0 employees  21 -
0 euros  -1 mmmlgllmmv
0 for  40 -
0 i  -24 mjmmmlmmls
0 in  2 mlmvjmlmml
0 kilos  0 mkmmkkmmwm
0 mg  -1 mlmmpmlmml
0 minutes  4 momjmmmmmm
0 next  18 -
0 of  -2 mrmimlmmml
0 okay  38 -
0 on  9 -
0 percent  -16 mimnmnlmlk
0 pounds  30 -
0 rd  7 -
0 rows  -27 momlmmmmmm
0 th  59 -
0 when  -22 mqljmlmmmm
0 words  -34 liihhllymi
0 year  3 -
0 years  6 -
0000  18 lckexoigiv
0000 $  41 lklgvkkhls
0000 a  -10 mjmlomlmml
0000 and  -19 mnmllpmmlm
0>-s  -16 esjgffijuy
0>0  25 lflpohlllp
0>AHEAD  18 -
0>CHAT  -34 liihhllymi
0>DEICTIC  28 -
0>I  -24 mjmmmlmmls
0>MOOD  38 -
0>NOW  9 mwlikllmml
0>PET  2 -
0>SPAN  9 -
0>WH  -24 juljmkmmml
0>a  5 -
0>and  -25 mtlhkmlmlk
0>but  -21 mnllhlmlmx
0>for  40 -
0>in  2 mlmvjmlmml
0>mg  -1 mlmmpmlmml
0>of  -2 mrmimlmmml
0>on  9 -
0>rd  7 -
0>th  59 -
0>w  -36 lnjqnmkkkc
1.AHEAD  -3 lyfnkmiilk
1.AUX  -8 yomaadfujd
1.CHAT  -55 kajihijviy
1.CODE  -42 lhljqglgky
1.CONDITION  31 -
1.DEICTIC  -48 auykoanbdd
1.HOME  31 -
1.I  51 ayyycachaa
1.IF  -60 kpeeoyelee
1.KIN  -4 llkjrlvlml
1.LASTING  1 jjmgjryjmg
1.LIKING  -18 lldkulxjmk
1.MODAL  -20 nyyicgaekg
1.MOOD  -17 lithgktgke
1.MY  24 ayiyhkfpka
1.NOW  10 jitvhkokkj
1.PERSON  2 mllltlimml
1.PET  -5 llljtklmml
1.PLAY  14 mvlmpmjjml
1.PRAISE  -21 hhyaekbhje
1.SPAN  -49 lkmlklllmv
1.THANKS  -25 kjauckyilo
1.THIRD  9 cdfynyahye
1.WE  21 dtsvqafjji
1.WH  -27 yabaadmfjd
1.WORK  19 lmjkymkmmm
1.YOU  -10 uwyacpajlt
12-:'ve you w  -2 rmmmlmhmml
12-:a colleague w  -7 mlmmnllmmm
12-:a good w  -8 kllmqmlmml
12-:according to the  -25 lkjktgmmrl
12-:as a w  1 mmmlmslmlm
12-:as the w  -2 mjmllslmjl
12-:being a w  17 -
12-:can i w  -2 pillmlmmlm
12-:can not w  -3 hlupkmlkml
12-:can you w  14 ltlllmjlml
12-:could you w  -7 gqmllllmml
12-:create a w  -14 mrmllmjkmm
12-:do not w  34 daglkmywmm
12-:do we w  -8 rlmklmllmm
12-:do you w  -3 sllllmikml
12-:done with w  0 mmmqlmllml
12-:give me a  22 mommlmmlmm
12-:give me the  28 mnmlmmmmmm
12-:go ahead and  -1 mrmmmlklml
12-:going to w  -2 lmltimmmml
12-:growing up we  14 -
12-:he 's in  2 mmmollmmmm
12-:he 's w  -1 mmmnmmmmmm
12-:he was the  -3 lmkkukmmmm
12-:help me w  -12 mtllmlijmm
12-:her name is  16 -
12-:how can i  4 rmmmmllmmm
12-:how do i  -8 plllmlmmlm
12-:i 'd go  3 mkolmmmmmm
12-:i 'd say  -6 mlnjmlymmm
12-:i 'd w  12 mtmpkeeqlj
12-:i 'll 've  -4 mugqmlmmmm
12-:i 'll -ly  -9 mlqjmmmmmm
12-:i 'll ask  -9 mlukmllmmm
12-:i 'll be  23 milwmklmml
12-:i 'll do  -4 mlqmmmkmmm
12-:i 'll go  -1 mjrkmmmlmm
12-:i 'll not  -2 mmhlmmmmmm
12-:i 'll try  -2 lkwimllmmm
12-:i 'll w  -22 iypciffilk
12-:i 'm -ed  32 keyhmgallm
12-:i 'm -ing  -38 qyaofaajho
12-:i 'm -ly  -38 mljvmlkmmm
12-:i 'm -s  -23 ylogmljmmm
12-:i 'm 0  29 -
12-:i 'm a  30 lgnwllrmmm
12-:i 'm all  -16 mlqdmmymmm
12-:i 'm an  10 mjmlmymmmm
12-:i 'm at  -29 hsglmgwmmm
12-:i 'm in  -3 lojqmikmll
12-:i 'm not  19 yhwdlkillm
12-:i 'm off  -5 mljpmmlmmm
12-:i 'm on  0 lphsmgkmml
12-:i 'm out  -18 mlitmkkmmm
12-:i 'm so  -15 ljqmmlfmmm
12-:i 'm the  45 mjkjlymmmm
12-:i 'm w  -15 aanliyyjkh
12-:i 've -ed  85 mvjhmmmmmm
12-:i 've -s  0 hrgsmllmmm
12-:i 've 0  -31 ksmimjmmmk
12-:i 've a  -4 ywedjbjklk
12-:i 've an  -20 mollmllmmm
12-:i 've got  -16 lmjplklmml
12-:i 've had  22 mlkpmmmmmm
12-:i 've no  -27 mijummlmmm
12-:i 've not  -23 khlwmmlmmm
12-:i 've run  3 mllpmmmmmm
12-:i 've ten  -12 mpllmmmmmm
12-:i 've the  -16 mfunllmmmm
12-:i 've to  -45 jaovjksmlk
12-:i 've two  1 lilimvlmml
12-:i 've w  29 kurjkgilll
12-:i added the  -18 mujiljmmmm
12-:i adopted a  2 -
12-:i agree w  -7 mlskmljmmm
12-:i also -ed  5 -
12-:i always w  -26 mmlltmmmmm
12-:i appreciate w  -4 mktkmklmmm
12-:i asked for  -8 mivhlmlmmm
12-:i asked my  -29 mkqpmlmmlm
12-:i ate too  -11 mlismmlmmm
12-:i believe in  20 -
12-:i believe w  -21 mjplslmmmm
12-:i broke up  7 -
12-:i built a  21 -
12-:i burned the  -11 mhkullmmmm
12-:i can not  11 jiaxjkykmm
12-:i can see  -4 ljsjmmlmmm
12-:i can w  -21 lkyolkhmmm
12-:i carry a  -14 mlmlmqmmmm
12-:i changed -s  42 -
12-:i changed my  9 -
12-:i closed my  6 -
12-:i could not  -1 mmipmmlmmm
12-:i could w  13 llqmmmmmmm
12-:i cut my  -15 mklsmlmmmm
12-:i did not  -12 lmtgmmlmmm
12-:i do not  -8 vgyahjkxlm
12-:i do w  15 -
12-:i draw my  -9 mhlkmqmmmm
12-:i drive a  10 -
12-:i dropped out  19 -
12-:i eat w  5 -
12-:i expected -ing  -12 mkshmmlmmm
12-:i feel -ly  -20 mmgqmmmmmm
12-:i feel a  -1 mmxemllmmm
12-:i feel so  -6 mmgommmmmm
12-:i feel w  -6 liaykjglmm
12-:i felt so  -6 mmhpmmmmmm
12-:i finished the  18 -
12-:i forgot my  -22 mlismllmmm
12-:i forgot w  -11 kkltmmmmmm
12-:i get -s  9 -
12-:i get w  23 lmtjmmkmmm
12-:i go by  14 -
12-:i go to  20 -
12-:i got -ed  9 mlmnmmmmmm
12-:i got a  -16 lrkqkhmmmm
12-:i got an  8 molmmmmmmm
12-:i got it  -6 mjudmmlmmm
12-:i got my  21 -
12-:i got the  -8 mkksmlmmmm
12-:i got w  16 mjkqmlkmmm
12-:i gotta go  -15 mlenmlymmm
12-:i had a  -3 mjgslplmmm
12-:i had my  1 -
12-:i had not  -3 mmokmmmmmm
12-:i had to  6 mlmnmlmmmm
12-:i had w  -8 mlirmllmmm
12-:i hate -s  3 mjpmmmmlmm
12-:i hate w  18 -
12-:i heard w  20 lkfjykmmmm
12-:i hope to  17 -
12-:i hope you  -10 llgjllxmmm
12-:i hurt my  7 -
12-:i inherited my  1 -
12-:i invest 0  -24 mulkmlmmmm
12-:i just -ed  -6 khnillummm
12-:i just got  10 mmlmmmmmmm
12-:i just had  -25 mlkomllmmm
12-:i just w  -11 wuenlljlmm
12-:i keep -ing  12 monkmlmmmm
12-:i keep w  -9 mkkumlmmmm
12-:i knew it  -4 mkolmmlmmm
12-:i know w  -17 flvjmllmmm
12-:i left the  2 mlksmlmmmm
12-:i like -s  25 -
12-:i like how  -2 lmmmmmkmmm
12-:i like my  19 -
12-:i like the  -30 ljvhllllmm
12-:i like w  -46 lkrjmmhlmm
12-:i live in  5 -
12-:i live w  5 -
12-:i lost my  1 mmlrmlmmmm
12-:i love -ing  28 -
12-:i love -s  -1 mlommmkmmm
12-:i love how  -15 llsjmmlmmm
12-:i love it  -11 mlommmimmm
12-:i love the  -8 mkrlmmlmmm
12-:i love w  8 mmpmmmilmm
12-:i love you  -14 mmalmmymmm
12-:i made it  28 -
12-:i made too  -23 mlgtmllmmm
12-:i make w  8 -
12-:i meant the  -12 livkljmmmm
12-:i met my  1 -
12-:i miss my  6 -
12-:i need -s  25 mtjjmmmmmm
12-:i need 0  -3 mtkkmmmimm
12-:i need a  -9 jrgsgbkhll
12-:i need an  -3 mvlfmmlkmm
12-:i need the  -18 lyljkjmkmm
12-:i need to  -19 uglojikllk
12-:i need w  5 lduukjliml
12-:i need you  -2 mrmlmmlmmm
12-:i never -ed  8 -
12-:i never w  -11 mksljklmmm
12-:i noticed w  9 mkllrlmmmm
12-:i only w  30 mlkjllmymm
12-:i open the  -6 mjlllrmmmm
12-:i opened a  7 -
12-:i owe my  1 -
12-:i own a  4 -
12-:i passed my  6 -
12-:i passed the  18 -
12-:i play -s  4 -
12-:i prefer the  -19 mkqkllmlmm
12-:i prefer w  -13 mlpmmmmmmm
12-:i read the  18 -
12-:i read w  -21 lkelyllmmm
12-:i run a  4 -
12-:i said w  -15 mlthmllmmm
12-:i saw a  -32 mglkykmmmm
12-:i saw the  23 -
12-:i see w  -2 lkqlmmjmmm
12-:i set the  -10 msklmmmmmm
12-:i sing in  11 -
12-:i skip w  13 -
12-:i sleep -ly  18 -
12-:i slept w  -16 mlhvmlkmmm
12-:i speak w  5 -
12-:i spilled w  -15 mjlrlllmmm
12-:i started -ing  7 -
12-:i still 've  -15 mmlnmmlmmm
12-:i still do  -8 mmrimmlmmm
12-:i still w  -4 mllpmmmmmm
12-:i study at  2 -
12-:i study law  3 -
12-:i take a  3 mjmlmommmm
12-:i take my  7 -
12-:i take the  19 -
12-:i teach w  1 -
12-:i think i  2 kliwjjlllm
12-:i think it  -5 slckwmmmmm
12-:i think of  16 -
12-:i think so  -5 mmtelmmmmm
12-:i think the  -12 tkijvimlmm
12-:i think w  -2 kkyheklmmm
12-:i think we  -13 mlnrkmmmmm
12-:i think you  -3 klwjklhmmm
12-:i told my  2 -
12-:i took a  -7 mllqmlmmmm
12-:i took up  16 -
12-:i tried w  -5 mhpskllmmm
12-:i turned w  7 -
12-:i used to  6 -
12-:i volunteer at  1 -
12-:i want -ing  -14 mjyhmmllmm
12-:i want a  -8 mcivmkmymm
12-:i want it  -12 myfklmmhmm
12-:i want the  -21 kmtiljmmmm
12-:i want to  6 fyakgfrikj
12-:i want you  7 lohlmllxmm
12-:i was -ed  61 -
12-:i was -ing  -21 upyalijmmm
12-:i was a  16 -
12-:i was in  -5 mlnrmllmmm
12-:i was not  -2 mmnllmlmmm
12-:i was on  -7 mmkommmmmm
12-:i was so  -9 llcxmllmmm
12-:i was w  7 jkklvkxmmm
12-:i watched a  -53 mfknyllmmm
12-:i watched the  10 -
12-:i watched w  41 -
12-:i wear -ing  10 -
12-:i went to  5 mjlqllmmml
12-:i went w  5 -
12-:i wish i  -9 lkgglylmmm
12-:i wish you  -13 ljujlhsmmm
12-:i woke up  1 mlmrmkmmmm
12-:i work in  2 -
12-:i work w  3 -
12-:i would 've  -14 mkokmvlmmm
12-:i would w  11 srmglklwml
12-:i wrote a  10 -
12-:if i had  -2 lmlllpmmkm
12-:if i w  -6 nlllkqlmlk
12-:if i was  -2 lmmmkommlm
12-:in a w  6 mmmkmommlm
12-:in my w  -13 limheyllik
12-:in the w  55 lrljkwmkll
12-:in this w  -3 lrlkkomlkl
12-:is it w  -1 nlmmlmmmmm
12-:is there a  9 mkmmmmmmmm
12-:it 's -ing  -3 lljpgmulmm
12-:it 's a  -20 lkfcxlylml
12-:it 's my  -13 mmjtlmimmm
12-:it 's not  -3 lmuijmjmmm
12-:it 's so  0 mmknlmkmmm
12-:it 's w  34 lkgymlalll
12-:it has w  -9 mjkwoklmml
12-:it is w  -4 lkjlrmmmmm
12-:it should be  0 mtkmlmlmmk
12-:it takes w  -2 mkkjvmmmml
12-:it was w  0 mmilimolmm
12-:kids these -s  -14 lmllqmlmmm
12-:let us say  -10 mfmmmtlmml
12-:let us w  -16 lmkijsrklk
12-:life is w  -23 lmllsmjmml
12-:make it w  0 lelllmkwmm
12-:me and my  8 -
12-:my battery is  -19 mimrlklmmm
12-:my best w  9 -
12-:my blood w  17 -
12-:my boss is  4 mmlommmmmm
12-:my boss w  -29 mkmmlklmxm
12-:my brother is  -9 mmmnmlmmmm
12-:my cat w  -7 mlmpllmmmm
12-:my character is  -11 mhmhlxmmmm
12-:my character w  -8 mjmiksmmmm
12-:my code -s  -21 mollmlmmml
12-:my coffee got  -14 mlmomklmlm
12-:my coffee is  12 mmmnmmmmmm
12-:my company -s  6 -
12-:my daughter -s  9 -
12-:my daughter is  -22 mmlpllmmmm
12-:my doctor w  9 -
12-:my dog -s  -16 mlmommlmmm
12-:my dog is  1 mlmnmkmmmm
12-:my essay is  -13 mxmgkkmmml
12-:my ex -s  12 -
12-:my eyes 're  12 mlmplmkmmm
12-:my family is  2 -
12-:my favorite w  6 mkyljmmmmm
12-:my first w  -21 mnjjjklymm
12-:my food is  -10 mkmpmklmmm
12-:my friend w  12 mklmqlmmmm
12-:my function -s  -7 mpmklmlmml
12-:my girlfriend is  2 -
12-:my goal is  5 -
12-:my grandfather w  2 -
12-:my grandma -s  -6 mmllumlmmm
12-:my hair is  22 mlmnmmmmmm
12-:my hands 're  -15 mjmtjjkmmm
12-:my husband -s  6 -
12-:my husband is  3 -
12-:my husband w  1 -
12-:my internet is  -13 lrmmlllmmm
12-:my kid is  -11 mlmomlmmmm
12-:my kingdom is  -20 mkmdkylmmm
12-:my knees w  8 -
12-:my laptop is  -2 mjmqlkmmmm
12-:my loop -s  -6 mpmklmlmmm
12-:my mom -s  4 -
12-:my mom is  -23 mllomllmmm
12-:my name is  -5 mjmklqlmll
12-:my neighbor is  5 mlmommlmmm
12-:my neighbour is  -3 mlmommlmmm
12-:my nose is  -17 mkmolllmmm
12-:my old w  26 -
12-:my order w  4 kqmmmmmmlm
12-:my phone 's  -5 mmmomllmmm
12-:my phone is  0 mjmqllmmmm
12-:my phone w  25 -
12-:my plan is  25 -
12-:my policy w  9 -
12-:my professor -s  -30 mqljrllmmm
12-:my query -s  -8 mpmklmlmmm
12-:my question is  0 mqklmlmlmm
12-:my screen w  -7 mjmrlljmmm
12-:my script -s  -4 molllmmmmm
12-:my shift -s  9 -
12-:my shoes 're  7 mlmplmlmmm
12-:my sister is  -16 mmmnmlmmmm
12-:my sister w  -23 mmklmlmmsm
12-:my son -s  4 -
12-:my son is  -15 mmlnmmmmmm
12-:my son was  7 -
12-:my spaceship is  -16 mkmcmymmmm
12-:my stomach is  -16 mkmpmllmmm
12-:my taxi is  -8 mkmqlklmmm
12-:my teacher -s  -26 mvjjnllmml
12-:my team -s  9 -
12-:my therapist -s  9 -
12-:my uncle -s  -10 mlmkrkmmmm
12-:my website -s  23 mnmlmmmmmm
12-:my wife -s  -9 mlwjkmmmlm
12-:my wife and  6 -
12-:my wife is  -12 mklqmmmmmm
12-:one of my  3 -
12-:our anniversary is  1 -
12-:she 's -ing  7 mmmolllmmm
12-:she 's on  15 mmlnlmmmmm
12-:she 's w  6 -
12-:she is -ing  17 mmmpjlmmmm
12-:should i w  15 olmmmmmmmm
12-:skip the w  34 mhmmmmlvmm
12-:some people w  -2 lmfjvmjlml
12-:suppose i 've  -2 mjlmmplmlj
12-:thank you for  -1 mmvllldmmv
12-:that 's a  0 mmslkmjmmm
12-:that 's not  -1 mmqmkmlmlm
12-:that 's so  0 mmpklmkmmm
12-:that 's w  13 llfiglvmkl
12-:that would be  0 mmpmkmlmml
12-:the answer w  -1 mrkmllmkml
12-:the baby is  -9 lllrjlmmmm
12-:the bus is  -2 lllqimmmmm
12-:the capital of  -23 mlllrkmmml
12-:the company -ed  -21 milltmmmml
12-:the company i  14 -
12-:the dog is  3 mlmpjkmmmm
12-:the kids 're  -18 mllthllmmm
12-:the kids w  17 -
12-:the new w  2 mkmlpkmmmk
12-:the shop is  5 mmmojmmmmm
12-:the stock w  -11 mlmfvmmlml
12-:the sun is  -6 mkmmtkmmmm
12-:there 're w  0 mkkktllmml
12-:there 's -ing  3 mmlplmjmmm
12-:there 's a  15 mlmvhllmmm
12-:they 're -ing  -1 lmlqfmlmmm
12-:they say w  -8 lmklsmlmmm
12-:this is not  -1 lmplkmlmmm
12-:water boils at  -13 mkmktmllmj
12-:we 'll w  -7 mlokjlummh
12-:we 're -ing  25 iflukmlmmt
12-:we 're -s  49 -
12-:we 're in  -23 mllpkmmmml
12-:we 're w  -25 mtkojhlmmj
12-:we 've a  3 momljlmmmk
12-:we 've the  -4 mpkllmmmml
12-:we 've two  -7 mrllkllmmj
12-:we 've w  -12 mvlkjmlmmm
12-:we adopted a  2 -
12-:we do not  10 -
12-:we got w  -4 mllolmmmmm
12-:we had w  -25 mlivkmjmml
12-:we homeschool our  9 -
12-:we just -ed  8 mmlpmmkmmm
12-:we need to  -3 lylihmlmmi
12-:we should w  -5 mmkfkmymml
12-:what 's a  -3 nmmmmmlmmm
12-:what 's w  -1 omlkmmimmm
12-:what a w  -1 clvrmmrmmm
12-:what can i  -3 nmlmmmmmmm
12-:what do you  -5 mlmmmmkmmm
12-:what should i  -6 olmmmlmmlm
12-:when i was  3 -
12-:where 're you  0 pmmlmmjmmm
12-:why does my  -2 oimmmmmmmm
12-:would you w  0 gukmmmllml
12-:wow that 's  -2 mmtljlkmmm
12-:you 'll be  -3 lolmilllmx
12-:you 're a  -9 ntkmhskmml
12-:you 're the  0 klsmjljmmm
12-:you 're w  0 klmmkklmml
12-:you 've to  -2 kjklymkmmk
12-:you can not  -4 lmflsmommm
1234:a colleague told me  -7 mlmmnllmmm
1234:can not wait to  -2 jlnllmummm
1234:do not call me  29 -
1234:growing up we never  14 -
1234:he was the first  -3 lmkkukmmmm
1234:how do i stop  14 mmmmmmmmlm
1234:how do i tell  -26 nmmmmmmmmm
1234:i 'd like a  -14 mwhkmkmhmm
1234:i 'd like to  5 pydkljkklk
1234:i 'd love to  -1 mgyjmmkmmm
1234:i 'd rather not  -13 mmpkmmlmmm
1234:i 'll 've a  -3 mjjwmlmmmm
1234:i 'll ask my  -9 mlukmllmmm
1234:i 'll be in  8 -
1234:i 'll bring the  -3 mkgvmlmmmm
1234:i 'll give it  -1 mipkmmmmmm
1234:i 'll go with  0 mkthmmmlmm
1234:i 'll keep that  -1 mlqlmmmmmm
1234:i 'll read it  -1 mlscmmmmmm
1234:i 'll take the  -3 msnimlmmmm
1234:i 'll think about  -1 mlojmmmmmm
1234:i 'll try that  0 mlolmmlmmm
1234:i 'll try to  -2 lkujmmlmmm
1234:i 'm 0 and  9 -
1234:i 'm a beginner  5 -
1234:i 'm a big  2 mmrkmllmmm
1234:i 'm a bit  -26 mlimmkwmmm
1234:i 'm a detective  -31 mkmlmqlmmm
1234:i 'm a huge  4 mlrlmkmmmm
1234:i 'm a vegetarian  2 -
1234:i 'm about to  -34 lhhymkjmmm
1234:i 'm afraid of  21 -
1234:i 'm allergic to  9 -
1234:i 'm an introvert  24 -
1234:i 'm an only  4 -
1234:i 'm at a  -19 mjmrmlmmmm
1234:i 'm at my  -6 mllpmlkmmm
1234:i 'm at the  26 hxlimklmmm
1234:i 'm buying a  -6 momlmmmmmm
1234:i 'm calling about  12 msmhmlmmmm
1234:i 'm calling to  -3 wkljmmmmmm
1234:i 'm confused by  -1 mmtjmmklmm
1234:i 'm doing a  -1 mtmlmjmmmm
1234:i 'm feeling a  -7 milsmklmmm
1234:i 'm feeling motivated  -1 mkmommmmmm
1234:i 'm fine with  1 mmydmmkmmm
1234:i 'm getting a  -20 moljmlmmmm
1234:i 'm glad i  -5 mlydmmlmmm
1234:i 'm going to  -19 jkqtmgjmml
1234:i 'm happy in  32 -
1234:i 'm happy with  -10 lkvnmlkmmm
1234:i 'm having a  -11 miltmmlmmm
1234:i 'm having an  11 mnmkmmmmmm
1234:i 'm having trouble  -15 mtkjmllmmm
1234:i 'm in a  16 mllrmklmmm
1234:i 'm in bed  -15 mllnmmlmmm
1234:i 'm in my  13 -
1234:i 'm in the  -52 mrljmklmlm
1234:i 'm just a  -5 mllhmlymmm
1234:i 'm left handed  24 -
1234:i 'm looking for  -7 lyhalkkmmj
1234:i 'm making a  -23 mvmflkmmmm
1234:i 'm not convinced  -30 llugmmlmmm
1234:i 'm not in  -5 mmlpmmmmmm
1234:i 'm not sure  -23 ykqgmklmmm
1234:i 'm off to  -30 mljpmmlmmm
1234:i 'm on a  -18 mlmomlmmmm
1234:i 'm on hold  -35 mglwmkmmmm
1234:i 'm on my  -41 mklommlmmm
1234:i 'm on parental  1 -
1234:i 'm on step  2 mwmemmmmmm
1234:i 'm on the  32 lmlomklmmm
1234:i 'm out of  -11 mljrmlkmmm
1234:i 'm preparing for  20 -
1234:i 'm proud of  -5 mmtjmlhmmm
1234:i 'm really into  16 -
1234:i 'm running late  -13 mllommlmmm
1234:i 'm saving up  19 -
1234:i 'm scared of  11 -
1234:i 'm setting up  -8 mqmimmmmmm
1234:i 'm sitting in  -19 mhmsmlmmmm
1234:i 'm sorry i  -4 mmmemmrmmm
1234:i 'm staying in  1 mlmmmmmmmm
1234:i 'm still at  -26 mmjommlmmm
1234:i 'm still in  -3 mmkpmlkmmm
1234:i 'm stuck in  -17 mmksmlkmmm
1234:i 'm studying for  12 -
1234:i 'm taking a  19 -
1234:i 'm the youngest  39 -
1234:i 'm thinking about  20 mlvhmmlmmm
1234:i 'm training for  33 -
1234:i 'm trying to  -1 iyheljjllh
1234:i 'm using the  -6 msllmkmmmm
1234:i 'm waiting for  -15 lelummlmmm
1234:i 'm watching the  -6 mjlqmmmmmm
1234:i 'm working on  -12 mxlfmmmmmm
1234:i 'm worried about  1 -
1234:i 'm writing a  13 mwlhlllmml
1234:i 'm writing an  -37 mrmjmkmmml
1234:i 'm writing my  25 -
1234:i 've 0 apples  -12 kqmlmjmmml
1234:i 've a 0  -10 mpmkmmmmmm
1234:i 've a list  1 iommmlmmmm
1234:i 've a meeting  12 mjmpmmmmmm
1234:i 've a standing  24 -
1234:i 've already tried  -5 mrqfmmmmmm
1234:i 've always wanted  15 -
1234:i 've been a  -4 mrmjmkmmmm
1234:i 've been feeling  4 -
1234:i 've been in  1 -
1234:i 've been on  -7 mlmmmmmmmm
1234:i 've been painting  1 -
1234:i 've got a  20 mmlnmmmmmm
1234:i 've got three  11 mrmlmlmmmm
1234:i 've got to  -16 mblvmmmmmm
1234:i 've got two  4 mnmkmmmmmm
1234:i 've heard of  -7 misjmmmmmm
1234:i 've lost my  5 mklqmmmmmm
1234:i 've never been  19 -
1234:i 've not finished  5 mlipmmmmmm
1234:i 've not had  -4 mlujmmmmmm
1234:i 've not slept  -9 mljpmmlmmm
1234:i 've ten minutes  -12 mpllmmmmmm
1234:i 've the same  -8 mfyimmmmmm
1234:i 've to go  -1 mlimmmvmmm
1234:i 've to hang  -4 mjmrmmmmmm
1234:i 've to pick  -6 mlmpmlmmmm
1234:i 've to run  -20 milsmmlmmm
1234:i 've to write  -27 lwmekmmmml
1234:i 've tried restarting  -18 msjjmmmmmm
1234:i 've two variables  -5 mpmkmlmmmm
1234:i appreciate your help  -4 mktkmklmmm
1234:i ate too much  -11 mlismmlmmm
1234:i broke up with  7 -
1234:i can not 've  20 -
1234:i can not believe  -5 mmrjmmkmmm
1234:i can not concentrate  23 -
1234:i can not drive  7 -
1234:i can not eat  22 -
1234:i can not find  -40 mlcymmhlmm
1234:i can not open  -6 mmxgmmllmm
1234:i can not see  -9 mmuemmkmmm
1234:i can not sleep  12 mmgpmmjmmm
1234:i can not stand  34 -
1234:i can not stop  -5 mmeummmmmm
1234:i can not swim  56 -
1234:i can see that  -2 mmnkmmlmmm
1234:i cut my finger  -15 mklsmlmmmm
1234:i do not 've  14 mmgmmmymmm
1234:i do not agree  -8 mmolmmllmm
1234:i do not believe  18 -
1234:i do not care  -4 mmplmmkmmm
1234:i do not eat  22 -
1234:i do not get  -10 lmqlmmllmm
1234:i do not know  -19 wlijmmllmm
1234:i do not like  17 klqlmmlfmm
1234:i do not need  -6 llmmlmmwmm
1234:i do not see  -16 jlsllmklmm
1234:i do not think  -19 iluklllkmm
1234:i do not trust  20 -
1234:i do not understand  -9 ylkmmmmlmm
1234:i do not want  -9 lmemmmlymm
1234:i draw my sword  -9 mhlkmqmmmm
1234:i dropped out of  19 -
1234:i feel like i  -11 mljpmlmmmm
1234:i feel like nobody  -10 mmkrmmmmmm
1234:i feel lonely since  1 -
1234:i forgot my umbrella  -10 mlkpmllmmm
1234:i go to bed  18 -
1234:i got an email  -3 molmmmmmmm
1234:i got laid off  5 -
1234:i had a miscarriage  14 -
1234:i had my first  1 -
1234:i hope you 're  -1 lmllmlommm
1234:i just got home  -7 mmlmmmmmmm
1234:i just want to  -15 yglnlmmmmm
1234:i just wanted to  -4 mmldmmxmmm
1234:i just woke up  -5 mmjommlmmm
1234:i know what you  -7 kmqlmllmmm
1234:i like how you  -2 lmmmmmkmmm
1234:i like my steak  9 -
1234:i lost my job  9 -
1234:i love how it  -14 lmqjmmlmmm
1234:i made it to  28 -
1234:i made too much  -23 mlgtmllmmm
1234:i meant the other  -2 mjplmlmmmm
1234:i met my wife  1 -
1234:i need a title  -1 molkmlmmmm
1234:i need glasses for  16 -
1234:i need to buy  -4 mgltmmmmmm
1234:i need to convert  -9 momlmmmmml
1234:i need to find  12 lqljmlmmmm
1234:i need to lose  18 -
1234:i need to write  -3 momkmlmmmm
1234:i need you to  -2 mrmlmmlmmm
1234:i open the chest  -6 mjlllrmmmm
1234:i owe my brother  1 -
1234:i prefer the shorter  -16 mlqlmlmlmm
1234:i see what you  -2 lkqlmmjmmm
1234:i set the variable  -10 msklmmmmmm
1234:i still do not  -8 mmrimmlmmm
1234:i study law in  3 -
1234:i think i 'll  -19 lljukkmmmm
1234:i think i 'm  32 mmlomlmmmm
1234:i think i might  13 -
1234:i think it 's  -5 slckwmmmmm
1234:i think that 's  -1 mmqllmmmmm
1234:i think that is  -1 llpmilmmmm
1234:i volunteer at an  1 -
1234:i want a divorce  27 -
1234:i want to add  0 mnmmmmmmmm
1234:i want to adopt  13 -
1234:i want to become  46 -
1234:i want to compare  -7 mplkmmmmmm
1234:i want to eat  -15 mekymmlmmm
1234:i want to get  33 -
1234:i want to know  -23 rnjklkmmmm
1234:i want to learn  -49 lpmkllmmmm
1234:i want to make  -27 fsmhllmlmm
1234:i want to move  31 -
1234:i want to quit  27 -
1234:i want to return  -12 mpljmlmmmm
1234:i want to run  38 -
1234:i want to see  -7 lsllmmllmm
1234:i want to write  -26 mnmlmmlmmm
1234:i want you to  7 lohlmllxmm
1234:i was asleep when  -13 kmgummkmmm
1234:i was hoping for  -9 mmvemmlmmm
1234:i was hoping you  -1 msjlmklmmm
1234:i was in the  -10 mljumlmmmm
1234:i was just kidding  -10 mmvcmmummm
1234:i was on the  -7 mmkommmmmm
1234:i was raised by  2 -
1234:i wear hearing aids  10 -
1234:i went to a  13 -
1234:i went to bed  -22 mkmpmlmmmm
1234:i went to the  -9 mlmnmmmmmm
1234:i wish i had  -9 mllkmnmmmm
1234:i wish you could  0 mlxlmkhmmm
1234:i would like to  12 ttflmlmkmm
1234:in my dream i  -13 mmmklpmmkm
1234:in my story the  -2 mkmliqmmmm
1234:is there a way  9 mkmmmmmmmm
1234:it 's raining here  -2 mmkrjmjmmm
1234:it 's so hot  0 mmknlmkmmm
1234:let us say i  -10 mfmmmtlmml
1234:my best friend moved  1 -
1234:my character grew up  -8 mjmiksmmmm
1234:my coffee got cold  -14 mlmomklmlm
1234:my doctor told me  9 -
1234:my goal is to  5 -
1234:my hands 're freezing  -10 mmmolmkmmm
1234:my laptop is a  29 -
1234:my mom is calling  -23 mllomllmmm
1234:my nose is running  -17 mkmolllmmm
1234:my plan is the  25 -
1234:my policy number is  9 -
1234:my question is about  0 mqklmlmlmm
1234:my script stops after  -4 molllmmmmm
1234:my shift starts at  9 -
1234:my son wants to  4 -
1234:my stomach is growling  -16 mkmpmllmmm
1234:my team uses kotlin  9 -
1234:my wife and i  6 -
1234:there 's a spider  -4 mlmvhllmmm
1234:water boils at 0  -13 mkmktmllmj
1234:we 're in the  -29 mllpkmmmml
1234:what 's a good  -3 nmmmmmlmmm
1234:what do you do  -5 mlmmmmkmmm
1234:what should i do  -1 nmmmmlmmmm
1234:wow that 's a  -2 mmtljlkmmm
123:a colleague told  -7 mlmmnllmmm
123:according to the  -25 lkjktgmmrl
123:can not wait  -2 ilullmmkmm
123:do not call  29 -
123:do not write  -10 kkmmlmgymm
123:do you think  -3 omlmmmlmmm
123:give me a  22 mommlmmlmm
123:give me the  28 mnmlmmmmmm
123:go ahead and  -1 mrmmmlklml
123:growing up we  14 -
123:he 's in  2 mmmollmmmm
123:he was the  -3 lmkkukmmmm
123:her name is  16 -
123:how can i  4 rmmmmllmmm
123:how do i  -8 plllmlmmlm
123:i 'd better  -8 mjcymllmmm
123:i 'd go  3 mkolmmmmmm
123:i 'd like  -13 nyaikhjrlj
123:i 'd love  -1 mgyjmmkmmm
123:i 'd rather  27 mkskmllmmm
123:i 'd say  -6 mlnjmlymmm
123:i 'll 've  -4 mugqmlmmmm
123:i 'll ask  -9 mlukmllmmm
123:i 'll be  23 milwmklmml
123:i 'll bring  -5 mjdymlmmmm
123:i 'll call  -4 mkfumlmmmm
123:i 'll do  -4 mlqmmmkmmm
123:i 'll give  -2 mpokmlmmmm
123:i 'll go  -1 mjrkmmmlmm
123:i 'll keep  -6 mkyalllmmm
123:i 'll not  -2 mmhlmmmmmm
123:i 'll read  -1 mlscmmmmmm
123:i 'll send  -3 mtfmmmmmmm
123:i 'll take  -3 myhhllmlmm
123:i 'll think  -1 mlojmmmmmm
123:i 'll try  -2 lkwimllmmm
123:i 'm 0  29 -
123:i 'm a  30 lgnwllrmmm
123:i 'm about  -15 lhhymkjmmm
123:i 'm afraid  21 -
123:i 'm all  -16 mlqdmmymmm
123:i 'm allergic  9 -
123:i 'm an  10 mjmlmymmmm
123:i 'm at  -29 hsglmgwmmm
123:i 'm back  -42 mldymkgmmm
123:i 'm buying  -6 momlmmmmmm
123:i 'm calling  0 vvlcmkmmmm
123:i 'm confused  -1 mmtjmmklmm
123:i 'm doing  -10 lshpmhommm
123:i 'm driving  -22 mjjvmmjmmm
123:i 'm eating  -5 mklommlmmm
123:i 'm feeling  -22 ldjymkkmml
123:i 'm fine  -5 mlrhmllmmm
123:i 'm free  -42 mljqmlkmmm
123:i 'm from  19 -
123:i 'm getting  -17 lklkmklmml
123:i 'm glad  -6 mlybmmimmm
123:i 'm going  -30 jkqulfimml
123:i 'm good  24 jmejmmymmm
123:i 'm great  -4 jmgtmmlmmm
123:i 'm half  1 mmlnmllmmm
123:i 'm happy  22 lkvnmlkmmm
123:i 'm having  -25 lxjhmljmmm
123:i 'm heading  -19 mklqmmlmmm
123:i 'm here  -5 mlgmmlvmmm
123:i 'm home  -8 mmkpmllmmm
123:i 'm hungry  -12 mlfwmkhmmm
123:i 'm in  -3 lojqmikmll
123:i 'm into  13 -
123:i 'm just  -11 lkramkymmm
123:i 'm learning  5 -
123:i 'm leaving  1 mllommmmmm
123:i 'm left  24 -
123:i 'm left-handed  35 -
123:i 'm listening  -18 mijimmymmm
123:i 'm looking  -7 kyoalkkmmj
123:i 'm making  -17 lyldlkmmmm
123:i 'm not  19 yhwdlkillm
123:i 'm off  -5 mljpmmlmmm
123:i 'm okay  -7 mmlommimmm
123:i 'm on  0 lphsmgkmml
123:i 'm out  -18 mlitmkkmmm
123:i 'm packing  -15 milsmmlmmm
123:i 'm paid  37 -
123:i 'm picking  -21 mrljmllmmm
123:i 'm planning  9 mpmjmmmmmm
123:i 'm preparing  20 -
123:i 'm pretty  0 mmmommlmmm
123:i 'm proud  -5 mmtjmlhmmm
123:i 'm reading  14 mllnmmmmmm
123:i 'm really  20 -
123:i 'm running  -13 mllommlmmm
123:i 'm saving  19 -
123:i 'm scared  18 lmlummmmmm
123:i 'm seeing  8 -
123:i 'm setting  -8 mqmimmmmmm
123:i 'm sitting  -19 mhmsmlmmmm
123:i 'm so  -15 ljqmmlfmmm
123:i 'm sorry  -6 mlpcmlxmmm
123:i 'm starving  -17 lhkwmmlmmm
123:i 'm staying  -21 mjjsmmkmmm
123:i 'm still  -3 kkjsmkemmm
123:i 'm stuck  -18 mlwhmljmmm
123:i 'm studying  17 -
123:i 'm sure  -2 mlghmlymmm
123:i 'm taking  31 mgmsmmmmmm
123:i 'm the  45 mjkjlymmmm
123:i 'm thinking  21 mlvhmmlmmm
123:i 'm training  39 -
123:i 'm trying  -1 iyheljjllh
123:i 'm using  -19 mykimilmml
123:i 'm waiting  -18 ldkvmlkmmm
123:i 'm walking  -20 mimqmmmmmm
123:i 'm watching  -22 mdkxmllmmm
123:i 'm wearing  -22 milpmmlmmm
123:i 'm working  -8 mtklmmmmmm
123:i 'm worried  1 -
123:i 'm writing  -1 lxkcljlmmy
123:i 'm your  -4 mklkmxjmmm
123:i 've 0  -31 ksmimjmmmk
123:i 've a  -4 ywedjbjklk
123:i 've already  -5 mrqfmmmmmm
123:i 've always  15 -
123:i 've an  -20 mollmllmmm
123:i 've been  21 llkpmklmmm
123:i 've five  -35 mnlmmmmmmm
123:i 've got  -16 lmjplklmml
123:i 've had  22 mlkpmmmmmm
123:i 've heard  -9 mhwimmmmmm
123:i 've just  -8 mjkpmmlmmm
123:i 've lost  9 mklqmmmmmm
123:i 've never  11 mlplmmmmmm
123:i 've no  -27 mijummlmmm
123:i 've not  -23 khlwmmlmmm
123:i 've run  3 mllpmmmmmm
123:i 've ten  -12 mpllmmmmmm
123:i 've the  -16 mfunllmmmm
123:i 've this  -2 mojlmmmmmm
123:i 've to  -45 jaovjksmlk
123:i 've tried  -18 msjjmmmmmm
123:i 've two  1 lilimvlmml
123:i added the  -18 mujiljmmmm
123:i adopted a  2 -
123:i agree with  -7 mlskmljmmm
123:i always thought  -26 mmlltmmmmm
123:i appreciate your  -4 mktkmklmmm
123:i asked for  -8 mivhlmlmmm
123:i asked my  -29 mkqpmlmmlm
123:i ate too  -11 mlismmlmmm
123:i believe in  20 -
123:i broke up  7 -
123:i built a  21 -
123:i burned the  -11 mhkullmmmm
123:i can not  11 jiaxjkykmm
123:i can see  -4 ljsjmmlmmm
123:i carry a  -14 mlmlmqmmmm
123:i changed my  9 -
123:i closed my  6 -
123:i could not  -1 mmipmmlmmm
123:i cut my  -15 mklsmlmmmm
123:i did not  -12 lmtgmmlmmm
123:i do crossfit  14 -
123:i do not  -8 vgyahjkxlm
123:i draw my  -9 mhlkmqmmmm
123:i drive a  10 -
123:i dropped out  19 -
123:i expected something  -12 mkshmmlmmm
123:i feel a  -1 mmxemllmmm
123:i feel better  -6 mmpmlmlmmm
123:i feel guilty  6 -
123:i feel like  -11 lkfvmlllmm
123:i feel lonely  1 -
123:i feel sick  33 mmiqmmmmmm
123:i feel so  -6 mmgommmmmm
123:i felt so  -6 mmhpmmmmmm
123:i finished the  18 -
123:i forgot my  -22 mlismllmmm
123:i go by  14 -
123:i go to  20 -
123:i got a  -16 lrkqkhmmmm
123:i got accepted  10 -
123:i got an  8 molmmmmmmm
123:i got it  -6 mjudmmlmmm
123:i got laid  5 -
123:i got my  21 -
123:i got the  -8 mkksmlmmmm
123:i got your  -9 mlkpmmkmmm
123:i gotta go  -15 mlenmlymmm
123:i had a  -3 mjgslplmmm
123:i had my  1 -
123:i had not  -3 mmokmmmmmm
123:i had to  6 mlmnmlmmmm
123:i hate this  -13 mjpmmmmlmm
123:i heard that  -3 mlglulmmmm
123:i hope to  17 -
123:i hope you  -10 llgjllxmmm
123:i hurt my  7 -
123:i inherited my  1 -
123:i invest 0  -24 mulkmlmmmm
123:i just got  10 mmlmmmmmmm
123:i just had  -25 mlkomllmmm
123:i just started  20 -
123:i just want  -29 yqjhlmlmmm
123:i just wanted  -4 mmldmmxmmm
123:i just woke  -5 mmjommlmmm
123:i knew it  -4 mkolmmlmmm
123:i know what  -7 kmqlmllmmm
123:i left the  2 mlksmlmmmm
123:i like how  -2 lmmmmmkmmm
123:i like my  19 -
123:i like that  -4 mmmmmmlmmm
123:i like the  -30 ljvhllllmm
123:i like your  -6 mlolmmjlmm
123:i live in  5 -
123:i lost my  1 mmlrmlmmmm
123:i love how  -15 llsjmmlmmm
123:i love it  -11 mlommmimmm
123:i love the  -8 mkrlmmlmmm
123:i love this  -13 mlommmkmmm
123:i love you  -14 mmalmmymmm
123:i made it  28 -
123:i made too  -23 mlgtmllmmm
123:i meant the  -12 livkljmmmm
123:i met my  1 -
123:i miss my  6 -
123:i need 0  -3 mtkkmmmimm
123:i need a  -9 jrgsgbkhll
123:i need an  -3 mvlfmmlkmm
123:i need glasses  16 -
123:i need help  -12 msljmlmmmm
123:i need some  -18 mjkslmmmmm
123:i need the  -18 lyljkjmkmm
123:i need to  -19 uglojikllk
123:i need you  -2 mrmlmmlmmm
123:i never knew  -9 mmnmmmmmmm
123:i never learned  8 -
123:i never thought  -6 mlpmklmmmm
123:i noticed that  9 mkllrlmmmm
123:i open the  -6 mjlllrmmmm
123:i opened a  7 -
123:i owe my  1 -
123:i own a  4 -
123:i passed my  6 -
123:i passed the  18 -
123:i prefer the  -19 mkqkllmlmm
123:i read that  -10 mkgmxlmmmm
123:i read the  18 -
123:i run a  4 -
123:i saw a  -32 mglkykmmmm
123:i saw the  23 -
123:i see what  -2 lkqlmmjmmm
123:i set the  -10 msklmmmmmm
123:i sing in  11 -
123:i skip breakfast  13 -
123:i sleep badly  18 -
123:i spilled coffee  -15 mjlrlllmmm
123:i still 've  -15 mmlnmmlmmm
123:i still do  -8 mmrimmlmmm
123:i still live  12 -
123:i study at  2 -
123:i study law  3 -
123:i take a  3 mjmlmommmm
123:i take my  7 -
123:i take the  19 -
123:i think i  2 kliwjjlllm
123:i think it  -5 slckwmmmmm
123:i think of  16 -
123:i think so  -5 mmtelmmmmm
123:i think that  -2 kltkglmmmm
123:i think the  -12 tkijvimlmm
123:i think we  -13 mlnrkmmmmm
123:i think you  -3 klwjklhmmm
123:i told my  2 -
123:i took a  -7 mllqmlmmmm
123:i took up  16 -
123:i tried that  -3 mkqklmmmmm
123:i used to  6 -
123:i volunteer at  1 -
123:i want a  -8 mcivmkmymm
123:i want it  -12 myfklmmhmm
123:i want something  -14 mjyhmmllmm
123:i want the  -21 kmtiljmmmm
123:i want to  6 fyakgfrikj
123:i want you  7 lohlmllxmm
123:i was a  16 -
123:i was adopted  10 -
123:i was asleep  -13 kmgummkmmm
123:i was diagnosed  6 -
123:i was hoping  -10 lssdmkkmmm
123:i was in  -5 mlnrmllmmm
123:i was just  -15 lmuammymmm
123:i was late  0 mmlommlmmm
123:i was not  -2 mmnllmlmmm
123:i was on  -7 mmkommmmmm
123:i was raised  2 -
123:i was so  -9 llcxmllmmm
123:i was thinking  -8 mmokmmmmmm
123:i was told  -4 mmimwmmmmm
123:i was wondering  -3 vkqjlkmmmm
123:i watched a  -53 mfknyllmmm
123:i watched the  10 -
123:i wear hearing  10 -
123:i went to  5 mjlqllmmml
123:i wish i  -9 lkgglylmmm
123:i wish you  -13 ljujlhsmmm
123:i woke up  1 mlmrmkmmmm
123:i work in  2 -
123:i would 've  -14 mkokmvlmmm
123:i would like  4 tuakmimymm
123:i wrote a  10 -
123:if i could  -3 lmmllpmmlk
123:if i had  -2 lmlllpmmkm
123:if i was  -2 lmmmkommlm
123:if i were  -2 omlmlmlmll
123:in my dream  -22 llmjjulmkl
123:in my story  -2 mkmliqmmmm
123:is there a  9 mkmmmmmmmm
123:it 's a  -20 lkfcxlylml
123:it 's been  -33 mljvkllmll
123:it 's my  -13 mmjtlmimmm
123:it 's not  -3 lmuijmjmmm
123:it 's raining  5 mmkrjmjmmm
123:it 's so  0 mmknlmkmmm
123:it has been  -6 mjkyflmmmm
123:it should be  0 mtkmlmlmmk
123:kids these days  -14 lmllqmlmmm
123:let us pretend  -1 mjmlmtjmmm
123:let us say  -10 mfmmmtlmml
123:me and my  8 -
123:my battery is  -19 mimrlklmmm
123:my best friend  1 -
123:my blood pressure  17 -
123:my boss is  4 mmlommmmmm
123:my brother is  -9 mmmnmlmmmm
123:my character grew  -8 mjmiksmmmm
123:my character is  -11 mhmhlxmmmm
123:my coffee got  -14 mlmomklmlm
123:my coffee is  12 mmmnmmmmmm
123:my daughter is  -22 mmlpllmmmm
123:my doctor told  9 -
123:my dog is  1 mlmnmkmmmm
123:my essay is  -13 mxmgkkmmml
123:my eyes 're  12 mlmplmkmmm
123:my family is  2 -
123:my favorite thing  14 -
123:my food is  -10 mkmpmklmmm
123:my function returns  -7 mpmklmlmml
123:my girlfriend is  2 -
123:my goal is  5 -
123:my grandma says  -6 mmllumlmmm
123:my hair is  22 mlmnmmmmmm
123:my hands 're  -15 mjmtjjkmmm
123:my husband is  3 -
123:my internet is  -13 lrmmlllmmm
123:my kid is  -11 mlmomlmmmm
123:my kingdom is  -20 mkmdkylmmm
123:my knees hurt  8 -
123:my laptop is  -2 mjmqlkmmmm
123:my loop runs  -6 mpmklmlmmm
123:my mom is  -23 mllomllmmm
123:my name is  -5 mjmklqlmll
123:my neighbor is  5 mlmommlmmm
123:my neighbour is  -3 mlmommlmmm
123:my nose is  -17 mkmolllmmm
123:my phone 's  -5 mmmomllmmm
123:my phone is  0 mjmqllmmmm
123:my plan is  25 -
123:my policy number  9 -
123:my query returns  -8 mpmklmlmmm
123:my question is  0 mqklmlmlmm
123:my screen just  -6 mlmommkmmm
123:my script stops  -4 molllmmmmm
123:my shift starts  9 -
123:my shoes 're  7 mlmplmlmmm
123:my sister is  -16 mmmnmlmmmm
123:my son is  -15 mmlnmmmmmm
123:my son wants  4 -
123:my son was  7 -
123:my spaceship is  -16 mkmcmymmmm
123:my stomach is  -16 mkmpmllmmm
123:my taxi is  -8 mkmqlklmmm
123:my teacher says  8 mimlrlmmmm
123:my teacher wants  -34 myjjimlmmm
123:my team uses  9 -
123:my uncle claims  -12 mlmkrkmmmm
123:my wife and  6 -
123:my wife is  -12 mklqmmmmmm
123:my wife says  -7 mlsklmmmmm
123:one of my  3 -
123:our anniversary is  1 -
123:she 's having  7 mmmolllmmm
123:she 's on  15 mmlnlmmmmm
123:suppose i 've  -2 mjlmmplmlj
123:thank you for  -1 mmvllldmmv
123:that 's a  0 mmslkmjmmm
123:that 's not  -1 mmqmkmlmlm
123:that 's so  0 mmpklmkmmm
123:that 's what  -2 lmgllmymmm
123:that would be  0 mmpmkmlmml
123:the baby is  -9 lllrjlmmmm
123:the bus is  -2 lllqimmmmm
123:the capital of  -23 mlllrkmmml
123:the company i  14 -
123:the dog is  3 mlmpjkmmmm
123:the kids 're  -18 mllthllmmm
123:the shop is  5 mmmojmmmmm
123:the stock market  -11 mlmfvmmlml
123:the sun is  -6 mkmmtkmmmm
123:there 's a  15 mlmvhllmmm
123:there 's nothing  3 mmlplmjmmm
123:this is not  -1 lmplkmlmmm
123:water boils at  -13 mkmktmllmj
123:we 're having  -13 ilmrlmmmmj
123:we 're in  -23 mllpkmmmml
123:we 've a  3 momljlmmmk
123:we 've been  2 -
123:we 've the  -4 mpkllmmmml
123:we 've two  -7 mrllkllmmj
123:we adopted a  2 -
123:we do not  10 -
123:we homeschool our  9 -
123:we need to  -3 lylihmlmmi
123:what 's a  -3 nmmmmmlmmm
123:what can i  -3 nmlmmmmmmm
123:what do you  -5 mlmmmmkmmm
123:what should i  -6 olmmmlmmlm
123:when i was  3 -
123:where 're you  0 pmmlmmjmmm
123:why does my  -2 oimmmmmmmm
123:wow that 's  -2 mmtljlkmmm
123:you 'll be  -3 lolmilllmx
123:you 're a  -9 ntkmhskmml
123:you 're the  0 klsmjljmmm
123:you 've to  -2 kjklymkmmk
123:you can not  -4 lmflsmommm
12:" i  -12 lllllqlmtl
12:'m i  -12 ylllmjmmll
12:'ve you  -2 rmmmlmhmml
12:a colleague  -7 mlmmnllmmm
12:a good  -11 klklulkmml
12:according to  -25 lkjktgmmrl
12:allergic to  28 -
12:answer in  -5 milmlmlpml
12:as a  4 mmmlmslmlm
12:as the  -2 mjmllslmjl
12:at home  10 -
12:being a  17 -
12:call me  -17 lplulmilmm
12:can i  -14 nnllmjmmlm
12:can not  -3 hlupkmlkml
12:can you  10 oskllmilml
12:could you  -7 gqmllllmml
12:create a  -14 mrmllmjkmm
12:did you  0 smmlmmhmmm
12:do not  33 haflkmywmm
12:do we  -8 rlmklmllmm
12:do you  -4 sllllmhkml
12:dogs 're  -15 lmmkpllmml
12:done with  0 mmmqlmllml
12:friends make  -6 mllltlimml
12:give me  40 mqmklmllmm
12:go ahead  -1 mrmmmlklml
12:going to  -2 lmltimmmml
12:good luck  -1 mmamlmtmml
12:good morning  0 mmikmmqmmm
12:growing up  14 -
12:he 's  -5 mmlqkklmmm
12:he has  -16 mmmkgvmmmm
12:he is  -16 lmksklmmmm
12:he just  29 mmmolmmmmm
12:he says  9 mmrllmlmmm
12:he was  -2 lmkkukmmmm
12:help me  -12 mtllmlijmm
12:her name  16 -
12:here 's  -51 mlkillymll
12:how can  4 rmmmmllmmm
12:how do  -8 plllmlmmlm
12:how to  -13 qmmllmkmmm
12:i 'd  -4 mnqijorpli
12:i 'll  -39 frpthaagli
12:i 'm  -9 oppvadrdbf
12:i 've  -31 qyaybaegic
12:i added  -13 mujiljmmmm
12:i adopted  2 -
12:i agree  -18 mkthmlimmm
12:i already  0 mlsimmlmmm
12:i also  5 -
12:i always  -23 mmlltmmmmm
12:i appreciate  -23 mhyglhjlmm
12:i asked  -27 lduykikmlm
12:i ate  -11 mlismmlmmm
12:i believe  -7 mjtkslgmmm
12:i bet  -21 llohmltmmm
12:i bought  9 mllomlmmmm
12:i broke  9 -
12:i built  21 -
12:i burned  -11 mhkullmmmm
12:i can  3 idqthitjll
12:i carry  -14 mlmlmqmmmm
12:i cast  -22 mkldlymmmm
12:i changed  47 molllmmmmm
12:i closed  5 mpmmmjmmmm
12:i collect  13 -
12:i commute  31 -
12:i copied  -5 mnmlmlmmmm
12:i could  -10 kkjwmjklmm
12:i cut  -15 mklsmlmmmm
12:i deleted  -8 msljmmmmmm
12:i did  -16 llqkllkmmm
12:i do  24 vgyahjkxlm
12:i draw  -22 mqljjnmlmm
12:i drive  14 -
12:i dropped  -1 mlmomlmmmm
12:i eat  5 -
12:i enjoy  17 -
12:i expected  -29 mgyflllmmm
12:i failed  21 -
12:i feel  -44 kgfyjgakll
12:i felt  -6 mmhpmmmmmm
12:i figured  -23 mhwgmmkmmm
12:i finished  26 -
12:i followed  -10 mrmllmmmmm
12:i forgot  -39 kjoxljkmmm
12:i found  0 mmommmllmm
12:i gave  7 -
12:i get  37 lkmqlljmmm
12:i go  24 mklqmlmmlm
12:i got  4 lrjsifikml
12:i gotta  -15 mlenmlymmm
12:i grew  9 -
12:i guess  -8 ljygllimmm
12:i had  -7 lhmtlnjlmm
12:i hate  28 mitlmlllmm
12:i hear  -1 mmrkmmhmmm
12:i heard  -18 liehyhmmmm
12:i hope  -14 lktdkktmmm
12:i hurt  7 -
12:i inherited  1 -
12:i installed  -6 mvhhmmmmmm
12:i invest  -24 mulkmlmmmm
12:i joined  20 -
12:i just  -39 uodrkjnlml
12:i keep  9 mmltlkmmmm
12:i knew  -4 mkolmmlmmm
12:i know  -20 fjyelkjmmm
12:i learned  -3 mkkmsmmmmm
12:i leave  -10 mumjmkmmmm
12:i left  -17 mjkvmkmmmm
12:i like  1 jhyellfkmm
12:i live  20 -
12:i logged  7 mvmhmmmmmm
12:i lost  7 mmlrmlmmmm
12:i love  -3 kiogllnklm
12:i made  7 mlgtmllmmm
12:i make  20 -
12:i mean  -10 oiqlmlmmmm
12:i meant  -12 livkljmmmm
12:i met  9 -
12:i miss  3 mmflmmtmmm
12:i missed  -17 mhfqmlvmmm
12:i must  -11 mkgwllmmmm
12:i need  -31 pydlaafpki
12:i never  -3 mksljklmmm
12:i noticed  9 mkllrlmmmm
12:i only  -13 mhjsljlymm
12:i open  -6 mjlllrmmmm
12:i opened  -7 mskkmlmmmm
12:i overslept  -24 mliumilmmm
12:i owe  1 -
12:i own  7 -
12:i passed  24 -
12:i play  4 -
12:i prefer  3 mktkllllmm
12:i put  -6 mqmlmimmmm
12:i quit  1 -
12:i ran  1 msklmmmlmm
12:i read  21 lkelyllmmm
12:i really  -9 mkskmmmmmm
12:i rent  6 -
12:i restarted  -5 mskkmmmmmm
12:i roll  -34 mwhhlymmmm
12:i run  4 -
12:i said  -32 mlwgmljlmm
12:i saw  -4 mglkykmmmm
12:i see  -15 lkwimlhmmm
12:i sell  17 -
12:i set  -6 msklmmmmmm
12:i should  -1 mmnmmmmmmm
12:i sing  11 -
12:i skip  13 -
12:i sleep  18 -
12:i slept  -29 mlgxmlkmmm
12:i speak  5 -
12:i spilled  -15 mjlrlllmmm
12:i start  2 -
12:i started  7 -
12:i still  8 lkpmmmkmmm
12:i study  5 -
12:i switched  11 -
12:i take  31 mjmlmommmm
12:i teach  1 -
12:i think  -41 sdydyafjkk
12:i thought  -13 llrhtkmmmm
12:i told  2 -
12:i took  19 mljsmlmmmm
12:i tried  5 mfkyklkmmm
12:i turned  -2 milsmmmmmm
12:i understand  -17 mlxbmlkmmm
12:i uploaded  -10 mtkjllmmmm
12:i use  8 mpkmmmmmmm
12:i used  6 -
12:i usually  7 -
12:i visited  26 -
12:i volunteer  1 -
12:i want  -26 cyfldaoyki
12:i was  24 pllrseslll
12:i watch  1 -
12:i watched  -3 mcjuyklmmm
12:i wear  16 -
12:i went  0 mhlulklmml
12:i wish  -42 lpodhyrlmm
12:i woke  1 mlmrmkmmmm
12:i won  14 -
12:i work  37 -
12:i would  -8 rmrclykwll
12:i write  22 -
12:i wrote  35 -
12:if i  -12 okkjhtllhj
12:in 0000  -1 mlmlpjmlmk
12:in a  6 mmmkmommlm
12:in my  -34 limfoyklhj
12:in the  16 kqklitygwl
12:in this  -3 lrlkkomlkl
12:is it  -1 nlmmlmmmmm
12:is there  8 nkmjmmmmmm
12:it 's  30 heayvkwikj
12:it has  -9 mjkwoklmml
12:it is  -6 lkilvlmlmm
12:it should  -1 mqhlhmlymk
12:it takes  -2 lijiymlmml
12:it was  3 lkrljljlmm
12:it works  -4 mkwkjmhlmm
12:keep it  -1 mdummmiomm
12:kids these  -14 lmllqmlmmm
12:later i  -4 lmlqmklmml
12:let me  -1 ljvmlmkjmm
12:let us  -27 krghiwujkj
12:life is  -23 lmllsmjmml
12:love is  -11 lmjlymjlmm
12:make it  -2 liklkmkumm
12:me and  8 -
12:my app  12 mqmkllmlll
12:my back  28 mlmmmmmmmm
12:my battery  -19 mimrlklmmm
12:my best  9 -
12:my blood  17 -
12:my boss  -25 mklnlkkmxm
12:my bro  1 -
12:my brother  0 mmmnmlmmmm
12:my bus  -1 mlmommkmmm
12:my car  1 mlmpmmlmmm
12:my cat  -4 mlmpllmmmm
12:my character  -30 mcmciyllml
12:my code  -12 mrlhlkmmml
12:my coffee  -1 mlmplklmlm
12:my colleague  -5 mslllmmmmm
12:my company  21 -
12:my dad  7 -
12:my daughter  4 mmlpllmmmm
12:my doctor  9 -
12:my dog  4 mkmomklmmm
12:my dough  -5 mwmemllmmm
12:my ears  -2 mlmqklmmmm
12:my essay  -9 mxmgkkmmml
12:my ex  12 -
12:my eyes  8 mjltklkmml
12:my family  10 -
12:my favorite  6 mkyljmmmmm
12:my first  -19 mnjjjklymm
12:my flight  -26 momnkjmmml
12:my food  -13 mkmqmkkmmm
12:my friend  -3 mjqkplqmlm
12:my function  -17 msmjllkmml
12:my girlfriend  3 -
12:my goal  5 -
12:my grandfather  2 -
12:my grandma  9 mmllumlmmm
12:my grandmother  2 -
12:my hair  22 mlmnmmmmmm
12:my hands  -5 mjmtjjkmmm
12:my head  -24 mjmwlkkmmm
12:my husband  9 -
12:my internet  -16 lqmnlkkmmm
12:my kid  -11 mlmomlmmmm
12:my kingdom  -20 mkmdkylmmm
12:my knee  34 -
12:my knees  8 -
12:my landlord  29 -
12:my laptop  10 mjmqlkmmmm
12:my loop  -14 msmjlmklmm
12:my mom  -18 mllomllmmm
12:my mother  7 -
12:my name  -5 mjmklqlmll
12:my neighbor  5 mlmommlmmm
12:my neighbour  -2 mlmommlmmm
12:my nose  -3 mkmolllmmm
12:my old  26 -
12:my order  1 kxmhlmmmlm
12:my parents  1 -
12:my phone  31 memykjkmml
12:my plan  25 -
12:my pleasure  -14 mikemjylmm
12:my policy  9 -
12:my professor  -22 mqljrllmmm
12:my program  -16 mrmjlmkmmm
12:my query  7 krmjlmlmmm
12:my question  0 mqklmlmlmm
12:my screen  -7 mjmrlljmmm
12:my script  -2 molllmmmmm
12:my shift  9 -
12:my shoes  7 mlmplmlmmm
12:my sister  -39 mlkmllmmsm
12:my son  -16 mlwjlljmmm
12:my spaceship  -16 mkmcmymmmm
12:my stomach  17 mkmpmllmmm
12:my taxi  -8 mkmqlklmmm
12:my teacher  -25 mvjjnllmml
12:my team  -1 mkltlmlmmm
12:my teammate  -9 mqmllgmmmm
12:my therapist  24 -
12:my train  -2 mkmqkllmmm
12:my uncle  -7 mlmkrkmmmm
12:my website  23 mnmlmmmmmm
12:my whole  -25 mlmukllmmm
12:my wife  -14 mivoklmmlm
12:my wifi  -2 mlmnmmmmmm
12:not much  23 hmjmmmvlmm
12:on the  -2 mllvkmkmmm
12:one of  29 -
12:our anniversary  1 -
12:our company  9 -
12:our dog  1 -
12:our house  8 -
12:out of  6 mmmokmmmmm
12:project falcon  11 -
12:say i  -7 milmmtlmkm
12:see you  0 lljqjlqlml
12:she 's  6 lmivilklll
12:she had  4 mmmnlmmmmm
12:she is  18 mmmpjlmmmm
12:she wrote  -33 mlljukmmul
12:should i  15 olmmmmmmmm
12:skip the  34 mhmmmmlvmm
12:some people  -2 lmfjvmjlml
12:suppose i  -3 mjljmukmkj
12:tell me  -9 tslljlkkmm
12:thank you  -1 llullljmms
12:that 's  7 jkydbkllkk
12:that helped  0 mmrmjmdmmm
12:that is  0 mmplhmlmmm
12:that must  0 mlqljmlmml
12:that would  0 mmpmkmlmml
12:the answer  -1 mqtlklmhml
12:the baby  12 lllrjlmmmm
12:the book  -18 mkmlolmmll
12:the bus  -2 lllqimmmmm
12:the capital  -23 mlllrkmmml
12:the cat  2 mlmollmmmm
12:the company  -46 lnljslmlkj
12:the dog  9 mlmpjkmmmm
12:the first  22 mjslpmmkmm
12:the heating  -5 mlmslmmmmm
12:the kids  -2 mllthllmmm
12:the landlord  -5 mumlglmmml
12:the meeting  0 mmmokmmmmm
12:the movie  -16 mjmiukmlml
12:the museum  -24 mkmkrjmmml
12:the neighbours  -2 mlmpkmmmmm
12:the new  2 mkmlpkmmmk
12:the old  -18 mkmkaylmmm
12:the release  5 -
12:the shop  19 mmmojmmmmm
12:the stock  -11 mlmfvmmlml
12:the sun  -6 mkmmtkmmmm
12:there 're  24 mkkktllmml
12:there 's  15 mlkyelimml
12:there is  -4 mllnmmlmmm
12:they 're  -1 lmltemlmmm
12:they say  -8 lmklsmlmmm
12:they should  -2 lllkulmlml
12:this is  -2 kkxiimjmll
12:today i  11 mlmpmlmmmm
12:today is  25 -
12:tomorrow i  -4 mlmommmmll
12:trying to  3 llmugmlmml
12:water boils  -13 mkmktmllmj
12:we 'll  -11 mjnqiltmmg
12:we 're  18 ilhyegimmp
12:we 've  -5 myjgekjmmg
12:we adopted  8 -
12:we can  -10 mltkkmimml
12:we do  10 -
12:we finally  -10 mmlqlmkmml
12:we foster  23 -
12:we got  8 mllolmmmmm
12:we had  13 mlivkmjmml
12:we homeschool  9 -
12:we just  1 mmkqlmjmml
12:we learned  -5 mjmmpmmmml
12:we live  -18 mlmjvkmmml
12:we lost  10 -
12:we need  -13 lujtfmkmmh
12:we should  -6 mlmfjmymmk
12:what 're  0 qkmllmlmmm
12:what 's  -12 klkjlmpmmm
12:what a  -5 aluyllxmmm
12:what about  0 mmkmmmjmmm
12:what can  -3 nmlmmmmmmm
12:what do  -5 mlmmmmkmmm
12:what should  -6 olmmmlmmlm
12:when i  17 -
12:where 're  0 pmmlmmjmmm
12:which one  -1 nllmmmlmmm
12:who is  -4 vmmljmlmmm
12:why does  -2 oimmmmmmmm
12:would you  0 gukmmmllml
12:wow that  -2 lmuliljmmm
12:write a  -7 msmmlmliml
12:you 'll  -3 lolmilllmx
12:you 're  -13 fysjayllmi
12:you 've  -6 jhwkylimmj
12:you can  37 jkalulymml
12:you got  -1 llullmglmm
12:you know  20 lmgllmvmmm
12:your answer  0 lkimmmllmk
12=a good.PERSON  -11 klklulkmml
12=growing up.WE  14 -
12=her name.AUX  16 -
12=how can.I  4 rmmmmllmmm
12=how do.I  -8 plllmlmmlm
12=i 'd.LIKING  -21 nyndkghqlj
12=i 'd.PRAISE  -8 mjcymllmmm
12=i 'll.AUX  -4 mlqmmmkmmm
12=i 'm.CONDITION  49 -
12=i 'm.DEICTIC  -10 mnglmjvmmm
12=i 'm.HOME  -7 mmkpmllmmm
12=i 'm.MOOD  -15 eepplgmkll
12=i 'm.NOW  -14 kincmiwmmm
12=i 'm.PLAY  -33 mhktmlkmmm
12=i 'm.PRAISE  20 gmaqmmymmm
12=i 'm.THANKS  -6 mlpcmlxmmm
12=i 'm.WORK  9 mtklmmmmmm
12=i 'm.YOU  -4 mklkmxjmmm
12=i 've.CONDITION  14 -
12=i 've.DEICTIC  -5 lyckmmmkmm
12=i 've.LASTING  26 mlplmmmmmm
12=i 've.NOW  -13 mpoimmlmmm
12=i appreciate.YOU  -9 mjwimkkmmm
12=i asked.MY  -29 mkqpmlmmlm
12=i changed.MY  9 -
12=i closed.MY  6 -
12=i cut.MY  -15 mklsmlmmmm
12=i draw.MY  -9 mhlkmqmmmm
12=i feel.LIKING  -11 lkfvmlllmm
12=i feel.MOOD  29 mmdsmmlmmm
12=i feel.PRAISE  -7 mmnmlmlmmm
12=i forgot.MY  -22 mlismllmmm
12=i got.CONDITION  2 -
12=i got.DEICTIC  -6 mjudmmlmmm
12=i got.MY  29 -
12=i got.YOU  -9 mlkpmmkmmm
12=i had.MY  1 -
12=i hate.DEICTIC  3 mjpmmmmlmm
12=i heard.DEICTIC  -3 mlglulmmmm
12=i hope.DEICTIC  -5 mlrllmlmmm
12=i hope.YOU  -10 llgjllxmmm
12=i hurt.MY  7 -
12=i inherited.MY  1 -
12=i knew.DEICTIC  -4 mkolmmlmmm
12=i know.WH  20 kmqlmllmmm
12=i like.DEICTIC  21 mmmmmmlmmm
12=i like.MY  19 -
12=i like.PET  8 -
12=i like.WH  -12 klolmmkmmm
12=i like.YOU  -6 mlolmmjlmm
12=i lost.MY  1 mmlrmlmmmm
12=i love.DEICTIC  -25 lkrlmmemmm
12=i love.PLAY  3 -
12=i love.WH  -15 llsjmmlmmm
12=i love.YOU  -18 mmalmmxlmm
12=i made.DEICTIC  28 -
12=i met.MY  1 -
12=i miss.MY  6 -
12=i missed.YOU  -1 mlhlmmwmmm
12=i need.DEICTIC  -10 mhohmmmymm
12=i need.YOU  -2 mrmlmmlmmm
12=i noticed.DEICTIC  9 mkllrlmmmm
12=i owe.MY  1 -
12=i passed.MY  6 -
12=i read.DEICTIC  -10 mkgmxlmmmm
12=i see.WH  -2 lkqlmmjmmm
12=i still.AUX  -8 mmrimmlmmm
12=i still.HOME  12 -
12=i take.MY  7 -
12=i think.DEICTIC  -7 qkjiqllmmm
12=i think.I  2 kliwjjlllm
12=i think.THIRD  -8 mmpkkmmmmm
12=i think.WE  -13 mlnrkmmmmm
12=i think.YOU  -4 kkyjjkhmmm
12=i told.MY  2 -
12=i tried.DEICTIC  -3 mkqklmmmmm
12=i want.DEICTIC  -12 myfklmmhmm
12=i want.YOU  7 lohlmllxmm
12=i was.CONDITION  6 -
12=i was.HOME  8 -
12=i was.MOOD  0 mmlommlmmm
12=i was.NOW  -15 lmuammymmm
12=i wish.I  -9 lkgglylmmm
12=i wish.YOU  -13 ljujlhsmmm
12=i would.LIKING  -2 sshklilwmm
12=if i.AUX  -8 mlklislmkj
12=if i.MODAL  -3 lmmllpmmlk
12=in the.DEICTIC  -2 ltlljwmlmm
12=it 's.MY  -13 mmjtlmimmm
12=it 's.NOW  -3 mmnnjmjmmm
12=it 's.PRAISE  -5 mmxjgmlmmm
12=it was.PRAISE  0 mmilimolmm
12=let us.IF  -11 lalllyhmll
12=me and.MY  8 -
12=my back.AUX  23 mlmmmmmmmm
12=my battery.AUX  -19 mimrlklmmm
12=my best.PERSON  1 -
12=my boss.AUX  4 mmlommmmmm
12=my brother.AUX  -9 mmmnmlmmmm
12=my car.AUX  -1 mlmpmmlmmm
12=my character.AUX  -11 mhmhlxmmmm
12=my code.AUX  -11 mrlimmmmmm
12=my coffee.AUX  12 mmmnmmmmmm
12=my daughter.AUX  -3 mmlpllmmmm
12=my dog.AUX  9 mlmnmkmmmm
12=my essay.AUX  -13 mxmgkkmmml
12=my eyes.AUX  12 mlmplmkmmm
12=my family.AUX  10 -
12=my first.CHAT  -13 msjkmmlrmm
12=my flight.AUX  -27 momnkjmmml
12=my food.AUX  -10 mkmpmklmmm
12=my girlfriend.AUX  2 -
12=my goal.AUX  5 -
12=my hair.AUX  22 mlmnmmmmmm
12=my hands.AUX  -15 mjmtjjkmmm
12=my husband.AUX  3 -
12=my internet.AUX  -13 lrmmlllmmm
12=my kid.AUX  -11 mlmomlmmmm
12=my kingdom.AUX  -20 mkmdkylmmm
12=my laptop.AUX  -2 mjmqlkmmmm
12=my mom.AUX  -23 mllomllmmm
12=my name.AUX  -5 mjmklqlmll
12=my neighbor.AUX  5 mlmommlmmm
12=my neighbour.AUX  -3 mlmommlmmm
12=my nose.AUX  -3 mkmolllmmm
12=my phone.AUX  33 mjmqllmmmm
12=my plan.AUX  25 -
12=my question.AUX  0 mqklmlmlmm
12=my screen.NOW  -6 mlmommkmmm
12=my shoes.AUX  7 mlmplmlmmm
12=my sister.AUX  -16 mmmnmlmmmm
12=my son.AUX  -8 mmlnmmmmmm
12=my spaceship.AUX  -16 mkmcmymmmm
12=my stomach.AUX  13 mkmpmllmmm
12=my taxi.AUX  -8 mkmqlklmmm
12=my wife.AUX  -12 mklqmmmmmm
12=one of.MY  3 -
12=our anniversary.AUX  1 -
12=our house.AUX  8 -
12=that 's.MOOD  33 mmollmjmmm
12=that 's.PRAISE  30 mmqlkmamml
12=that 's.WH  -2 lmgllmymmm
12=the answer.AUX  -1 mqtlklmhml
12=the answer.MODAL  -1 mrkmllmkml
12=the baby.AUX  -9 lllrjlmmmm
12=the bus.AUX  -2 lllqimmmmm
12=the company.I  14 -
12=the dog.AUX  3 mlmpjkmmmm
12=the kids.AUX  -18 mllthllmmm
12=the shop.AUX  5 mmmojmmmmm
12=the sun.AUX  -6 mkmmtkmmmm
12=today is.MY  25 -
12=we homeschool.MY  9 -
12=what a.PRAISE  0 hmvlmmnmmm
12=what can.I  -3 nmlmmmmmmm
12=what do.YOU  -5 mlmmmmkmmm
12=what should.I  -6 olmmmlmmlm
12=when i.AUX  3 -
12=where 're.YOU  0 pmmlmmjmmm
12=why does.MY  -2 oimmmmmmmm
12=your answer.AUX  0 lkimmmllmk
1:"  -12 lllllqlmtl
1:'ll  -2 mkyljmjjml
1:'m  -12 ylllmjmmll
1:'re  -4 yllljmkkmm
1:'ve  -6 ukfkklylml
1:*  -6 llmlkvlmlj
1:a  -14 rbidyjylmi
1:about  0 lmmnlmlmmm
1:according  -25 lkjktgmmrl
1:add  -4 mklllmjwml
1:after  3 mmjllmpkml
1:all  -6 lltjhmklmy
1:allergic  28 -
1:almost  -13 mmkllmrlmm
1:always  33 -
1:answer  -7 lekmlmkymk
1:any  -2 yjrlimjlmj
1:anyone  -9 yklkmmllmi
1:art  22 -
1:as  -16 lhijjyplth
1:assume  -8 mymlkmlmml
1:at  -18 mllvkljlml
1:be  -11 makjlkoyml
1:been  -11 miltjlpmml
1:being  17 -
1:both  12 mmwljmkmml
1:by  -15 mlmlvllmmk
1:bye  -6 mllklmommm
1:call  -17 lplulmilmm
1:can  -19 yrrmhigjlk
1:change  -10 mylmjmlkml
1:check  -7 mqmlmlkkml
1:come  -3 mfllmmyamm
1:cooking  1 mmmplmlmmm
1:cool  9 mmpmlmbmmm
1:could  -8 byllkkllml
1:create  -14 mrmllmjkmm
1:dear  -32 lkhhflylly
1:did  0 smmlmmhmmm
1:do  11 nachhkyylk
1:does  -1 rllmlmlkmm
1:dogs  -15 lmmkpllmml
1:done  0 mmmqlmllml
1:every  6 mmmmqkkmmm
1:everyone  -4 lkikymklmk
1:exactly  -3 mlykkmalml
1:explain  -20 mwlkjlikll
1:finally  -5 mljykmhlml
1:for  -12 liuievskkx
1:friends  -6 mllltlimml
1:from  -7 mlklkkkkxy
1:give  39 lnlklllmmk
1:glad  0 llxkkmkmmm
1:go  -1 mylkmlgiml
1:going  49 llkxhmllmk
1:good  -9 jlnfplqkli
1:got  -9 ullpkmhmml
1:growing  14 -
1:happy  -1 mmhllmumml
1:having  -2 lkkuolilml
1:he  -3 jjloeyjkqk
1:help  -12 mtllmlijmm
1:her  16 -
1:here  -51 llbhllylll
1:his  16 mmkkmllmum
1:hope  -1 lmjijmymml
1:how  -20 xigiejglkl
1:i  51 ayyycachaa
1:if  -12 mkijstjlhj
1:imagine  -4 lkkmltkmll
1:improve  -5 mvllmkkgml
1:in  -61 gihflyvtnc
1:include  -6 mlmjkmmrmm
1:is  6 yhkihlmlml
1:it  -3 ceqysgfsja
1:job  15 -
1:keep  9 mdummmiomm
1:kids  16 lmllqmlmmm
1:last  -1 mmmllqmmml
1:later  -4 lmlqmklmml
1:let  -28 knqghvsgkj
1:life  -28 lllkymhlmk
1:long  -25 llkkgtylmk
1:looks  -1 mmvmjmflml
1:love  -18 lljkvmplml
1:make  -25 lvikilhpmk
1:many  -23 mllnpmlmmk
1:me  -6 mlxokmclml
1:mom  6 -
1:more  -5 mjilimhymk
1:most  -26 mlljxmlmlk
1:moved  19 -
1:my  3 atjygojqka
1:nature  -17 lmllsmlmml
1:need  -9 ulltjmjjmk
1:never  26 mmrldlslml
1:next  2 myflkmiimk
1:nice  -7 lllljmplml
1:nimbus  25 -
1:nobody  -13 klhkymhkml
1:not  3 glxphmhimk
1:nothing  15 llykpmfkml
1:of  0 mmjljmylml
1:off  2 mmkvlmlmml
1:okay  -3 lmtblmwkml
1:on  -1 mllvkmkmmm
1:one  25 lydltmjjml
1:our  21 lwliniilly
1:out  3 lklyimlmmm
1:people  -5 klkkylikmi
1:perfect  -3 mmtlklfmml
1:peter  32 -
1:project  11 -
1:reached  -3 lmmplmkmml
1:reaching  -8 mjmvjmlmml
1:really  -3 vmhkkmjmml
1:remember  22 -
1:right  -11 mkqqlkmmjl
1:rocky  48 -
1:same  -13 llyjimkjmi
1:say  17 mhllltrmkl
1:see  0 lljqjlqlml
1:she  3 jiowirhlxj
1:should  15 olmmmmmmmm
1:since  -29 mlllilvmmk
1:skip  34 mhmmmmlvmm
1:some  -2 lmfjvmjlml
1:someone  16 mllkrmlmml
1:sorry  -1 lleyjlplml
1:sounds  -10 mlwkjmglml
1:still  -9 llxpkmelml
1:stuck  -4 llmxglllmj
1:suppose  -25 liljlukmkj
1:take  -5 mgkmlmroml
1:tell  -10 tsjljlqkml
1:thank  -1 llullljmms
1:that  -26 idyaaiaijf
1:the  28 aspnoracya
1:there  29 dieypjslmj
1:they  -23 ikhoyjiklj
1:this  -18 jayhnjokly
1:today  36 mllrlllmmm
1:tom  4 -
1:tomorrow  -4 mlmommmmll
1:tonight  0 llmommmmmm
1:too  -1 lmmplmkmml
1:trying  -1 llltkmlmmk
1:two  22 -
1:use  24 lallkmkyml
1:water  -13 mkmktmllmj
1:way  -1 mmyjlmalml
1:we  21 dtsvqafjji
1:what  -2 lgnqejqklk
1:when  0 yklgxkglmj
1:where  -4 tlkllmjmml
1:which  -1 wklllmjlmm
1:who  -8 gklkilylmm
1:why  9 thlkkljlml
1:wish  -8 mkkljmxlml
1:would  0 gukmmmllml
1:wow  -2 lmuliljmmm
1:write  -9 lmljjmktml
1:yesterday  8 -
1:you  13 ykycsrafle
1:your  -7 iyyiakermc
1=".I  -12 lllllqlmtl
1='m.I  -12 ylllmjmmll
1='ve.YOU  -2 rmmmlmhmml
1=a.MOOD  -11 klklulkmml
1=a.PERSON  -4 mlmmnllmmm
1=a.PRAISE  -11 klklulkmml
1=always.CHAT  33 -
1=as.YOU  -2 mlkmltqllk
1=at.HOME  10 -
1=at.WORK  -1 mmlplmlmmm
1=can.I  -14 nnllmjmmlm
1=can.YOU  10 oskllmilml
1=could.YOU  -7 gqmllllmml
1=did.YOU  0 smmlmmhmmm
1=do.WE  -8 rlmklmllmm
1=do.YOU  -4 sllllmhkml
1=dogs.AUX  -15 lmmkpllmml
1=good.CHAT  -2 mmxllmilml
1=good.NOW  0 mmhilmvmmm
1=he.AUX  -19 kliqtjlllm
1=he.NOW  29 mmmolmmmmm
1=how.AUX  -4 xkjllkjmlm
1=how.MODAL  4 rmmmmllmmm
1=i.AUX  -34 oayraaauhf
1=i.HOME  29 -
1=i.LASTING  5 mkqkqkkmmm
1=i.LIKING  57 gayajiegll
1=i.MODAL  -71 eeyyafaoic
1=i.NOW  3 tllpjjlkll
1=i.PLAY  4 -
1=i.WORK  46 -
1=if.I  -12 okkjhtllhj
1=in.DEICTIC  -3 lrlkkomlkl
1=in.MY  -34 limfoyklhj
1=is.DEICTIC  8 piljlmmmmm
1=it.AUX  -6 ktmiikhymi
1=it.MODAL  -2 lyjlelkymj
1=it.WORK  -4 mkwkjmhlmm
1=keep.DEICTIC  -1 mdummmiomm
1=kids.DEICTIC  -14 lmllqmlmmm
1=later.I  -4 lmlqmklmml
1=let.WE  -27 krghiwujkj
1=life.AUX  -28 lllkymhlmk
1=love.AUX  -11 lmjlymjlmm
1=make.DEICTIC  -2 lojljmjrml
1=my.CHAT  -10 lyjekkliml
1=my.CODE  -22 kyjaghejkj
1=my.DEICTIC  -9 lpiijklymm
1=my.HOME  -18 mkmkuimmmm
1=my.KIN  -25 lcyouhflqk
1=my.LASTING  -25 mlmukllmmm
1=my.LIKING  6 mkyljmmmmm
1=my.ORDER  12 kylfkllmlm
1=my.PERSON  22 lwipsfjkvk
1=my.PET  30 mjmrljlmmm
1=my.PRAISE  9 -
1=my.WORK  31 -
1=nimbus.AUX  25 -
1=our.CODE  -34 mkmrlmmmmi
1=our.HOME  24 -
1=our.KIN  2 -
1=our.ORDER  29 mhmslmmmmm
1=our.PERSON  13 -
1=our.PET  3 -
1=our.WORK  -17 mjmlklmmms
1=say.I  -7 milmmtlmkm
1=see.YOU  0 lljqjlqlml
1=she.AUX  18 mmmpjlmmmm
1=she.NOW  -5 mmlommlmmm
1=should.I  15 olmmmmmmmm
1=sorry.AUX  0 mmmxkmhmml
1=suppose.I  -3 mjljmukmkj
1=thank.YOU  -1 llullljmms
1=that.AUX  0 llyjalhlmk
1=that.MODAL  0 mltlimjlmk
1=the.CHAT  -9 lnyiellxlk
1=the.CODE  0 kyhnailkig
1=the.DEICTIC  23 mfykmmlkmm
1=the.KIN  -6 ljkxljkmll
1=the.PERSON  -1 msmohkmmll
1=the.PET  11 mkmqjjmmll
1=the.PLAY  -3 mmmkqmmmmm
1=the.WORK  -63 llkivlllji
1=there.AUX  14 ljjlxkjlmk
1=they.AUX  -3 klkrmlllml
1=they.HOME  12 mmmkplmmmm
1=they.MODAL  -2 lllkulmlml
1=this.AUX  -19 kkyhflrllk
1=today.AUX  25 mmmolmlmmm
1=today.I  11 mlmpmlmmmm
1=tomorrow.I  -4 mlmommmmll
1=too.MOOD  -1 lmmplmkmml
1=we.AUX  6 hgswafyllg
1=we.HOME  -18 mlmjvkmmml
1=we.LASTING  -23 llmlrmlmml
1=we.MODAL  -27 lixgdlylmd
1=we.NOW  1 mmkqlmjmml
1=what.AUX  -16 tikjikimll
1=what.MODAL  -9 pllmlklmll
1=when.I  17 -
1=where.AUX  -4 tlkllmjmml
1=which.DEICTIC  -1 nllmmmlmmm
1=who.AUX  -4 vmmljmlmmm
1=why.AUX  10 qimlllmmml
1=would.YOU  0 gukmmmllml
1=wow.DEICTIC  -2 lmuliljmmm
1=you.AUX  15 dyoiivsjmn
1=you.MODAL  34 gkhlyhukmr
1=your.CHAT  0 ljgllmkwmj
2:!  2 mmtlkmlmmm
2:'d  -4 mnqijorpli
2:'ll  -65 dpowcabekl
2:'m  -35 npotacycbf
2:'re  -27 buopuqagla
2:'s  -2 caayadyfge
2:'ve  -47 myaweaagha
2:0  36 mkllekkjky
2:0000  -26 mhmlojmllq
2:a  -50 byrydkygjg
2:about  0 mmemlmilmm
2:add  -4 lmllillmmy
2:added  -13 mujiljmmmm
2:adopted  27 -
2:ages  -13 mlhkjmylmj
2:agree  -34 mjydklglml
2:ahead  -1 mrmmmlklml
2:all  -8 mllgymkmml
2:already  0 mlsimmlmmm
2:also  3 lmimjmwmml
2:always  -23 mmlltmmmmm
2:and  55 mkjkfkyjmy
2:anniversary  9 -
2:answer  13 kqllhllpmj
2:app  12 mqmkllmlll
2:appreciate  -23 mhyglhjlmm
2:as  -29 mnlivlkrmk
2:asked  -27 lduykikmlm
2:at  6 lckqflwqmi
2:ate  -11 mlismmlmmm
2:baby  14 lllrjlmmmm
2:back  27 mlkmmmnmmm
2:bad  -29 mjsdyltkml
2:band  2 mmklummmmm
2:battery  -21 mimnrklmml
2:believe  -7 mjtkslgmmm
2:best  9 -
2:bet  -21 llohmltmmm
2:birds  -11 mlllsmklmk
2:birthday  21 mmilmmrmmm
2:blood  17 -
2:boils  -13 mkmktmllmj
2:book  -28 mfmltjmmlk
2:boss  -25 mklnlkkmxm
2:bought  12 mllomlmmmm
2:bro  1 -
2:broke  40 -
2:brother  0 mmmnmlmmmm
2:budget  33 -
2:build  55 -
2:built  21 -
2:burned  -11 mhkullmmmm
2:bus  -3 lklrimkmmm
2:but  12 mlylkmllml
2:cake  -8 mksrilllml
2:can  13 iagtyethle
2:capital  -23 mlllrkmmml
2:car  1 mlmpmmlmmm
2:carry  -14 mlmlmqmmmm
2:cast  -22 mkldlymmmm
2:cat  -1 mkmqlkmmmm
2:changed  43 moyjhmjlmm
2:character  -31 mcmchyllkl
2:class  -4 mnmqhmlmmm
2:closed  -10 molkqjllmm
2:code  -13 mtlhikmlml
2:coffee  -1 mlmplklmlm
2:colleague  -13 mrllmllmmm
2:collect  13 -
2:commute  38 -
2:company  -16 lnljslmlkj
2:contract  7 -
2:copied  -5 mnmlmlmmmm
2:could  -10 kjmvljklmm
2:cut  -15 mklsmlmmmm
2:dad  7 -
2:daughter  5 mmlpllmmmm
2:deleted  -8 msljmmmmmm
2:did  -12 nkrjililmm
2:died  22 -
2:do  25 yeyanidrkk
2:doctor  26 -
2:does  -7 uhxhhljlml
2:dog  14 mjmrjilmlm
2:dough  -5 mwmemllmmm
2:draw  -22 mqljjnmlmm
2:drive  14 -
2:dropped  -1 mlmomlmmmm
2:ears  -2 mlmqklmmmm
2:eat  6 -
2:email  30 mylkelmkmy
2:enjoy  17 -
2:essay  -12 mymghkmlml
2:ex  12 -
2:exam  -3 mmmqimmmmm
2:expected  -29 mgyflllmmm
2:eyes  8 mjltklkmml
2:failed  9 mkmmjmmmmy
2:falcon  11 -
2:family  10 -
2:favorite  6 mkyljmmmmm
2:feel  -44 kgfyjgakll
2:felt  -6 mmhpmmmmmm
2:figured  -23 mhwgmmkmmm
2:finally  23 mmlqlmkmml
2:finished  26 -
2:first  4 lkpimkkymm
2:flight  -11 momnkjmmml
2:followed  -10 mrmllmmmmm
2:food  -18 mkluikkmmm
2:for  -19 lulyamjlmj
2:forgot  -39 jiuxiiklmm
2:foster  23 -
2:found  26 mmommmllmm
2:friend  0 mjqkplqmlm
2:function  -17 muljklklml
2:garden  30 -
2:gave  7 -
2:get  37 lkmqlljmmm
2:gets  84 -
2:girlfriend  3 -
2:give  -20 mmuilljlmm
2:gives  21 mjqmlmmmmm
2:go  25 mklqmlmmlm
2:goal  5 -
2:good  -20 qlpjrlhmmk
2:got  11 jpquhfckml
2:gotta  -15 mlenmlymmm
2:grandfather  2 -
2:grandma  9 mmllumlmmm
2:grandmother  2 -
2:grew  9 -
2:guess  -8 ljygllimmm
2:had  18 lgiyinglll
2:hair  22 mlmnmmmmmm
2:hands  -5 mjmtjjkmmm
2:has  16 liisrsillk
2:hate  28 mitlmlllmm
2:he  8 mlmmkmmlmr
2:head  -24 mjmwlkkmmm
2:hear  -1 mmrkmmhmmm
2:heard  -28 linhygjmml
2:heart  -25 mklookmmmm
2:heating  -5 mlmslmmmmm
2:helped  -1 llsljmcmmm
2:helps  4 mkwlhmlmmm
2:here  21 lkwjjmfkmy
2:hero  -23 mkmihymmmm
2:home  0 lmjyjmikml
2:homeschool  9 -
2:hope  -14 kjscjkulml
2:house  8 -
2:how  -31 mllkljmmvk
2:hurt  7 -
2:husband  9 -
2:i  -56 xagkayujvy
2:idea  0 olpmlmikml
2:if  -8 vmlklohmmm
2:in  -33 lbkykltcmh
2:inherited  1 -
2:installed  -6 mvhhmmmmmm
2:internet  -16 lqmnlkkmmm
2:invented  -24 tlmkomllml
2:invest  -24 mulkmlmmmm
2:is  -2 jbkiygaekc
2:it  -17 kvdgckpykk
2:job  -5 mvnmlmflml
2:joined  30 -
2:just  -22 tnayfjhklk
2:keep  28 mmltlkmmmm
2:kid  -11 mlmomlmmmm
2:kids  6 mllthllmmm
2:kingdom  -20 mkmdkylmmm
2:knee  34 -
2:knees  8 -
2:knew  -4 mkolmmlmmm
2:know  -6 kiudnjrlmk
2:knows  33 alllqmvlml
2:landlord  32 mumlglmmml
2:laptop  7 mjmplklmml
2:last  -19 miulkmokml
2:learned  -8 mhkmvmmmml
2:leave  -10 mumjmkmmmm
2:left  28 mjkvmkmmmm
2:like  -20 igyfakyhlj
2:likes  -2 mmklymikml
2:live  -2 sllhwkllmk
2:logged  7 mvmhmmmmmm
2:looked  -2 mlllhymmlj
2:loop  -14 msmjlmklmm
2:lost  15 llkqukljml
2:love  -3 kiogllnklm
2:luck  -1 mmamlmtmml
2:made  7 ljotkllmmm
2:make  -15 lksjxlgimj
2:makes  -13 mlsknmjkml
2:manager  6 -
2:many  -4 plmljmmlmm
2:me  -72 qxlrbhqcli
2:mean  -10 uhnlkkmlmm
2:meant  -12 livkljmmmm
2:meeting  -24 mllmhmlmmy
2:met  13 -
2:milk  -5 mnmuemmjml
2:miss  3 mmflmmtmmm
2:missed  -17 mhfqmlvmmm
2:mom  -18 mllomllmmm
2:more  -3 myeljmjqml
2:morning  7 mmhnmmqmmm
2:mother  7 -
2:moved  3 -
2:movie  -16 mjmiukmlml
2:much  21 hminkmslmm
2:museum  -24 mkmkrjmmml
2:must  -22 knrtkkigmt
2:my  -38 lmlkmurhgf
2:name  -11 lgmkkolmku
2:need  -44 nyasaadojc
2:neighbor  5 mlmommlmmm
2:neighbour  -2 mlmommlmmm
2:neighbours  2 mlmpkmmmmm
2:never  -9 lkplrkklml
2:new  -3 lkkkskommk
2:next  -1 molmmmmmmm
2:night  -6 mllllqpmmk
2:nose  -3 mkmolllmmm
2:not  28 ialndlyull
2:noticed  9 mkllrlmmmm
2:now  -17 lkvjllymkj
2:of  18 kjylwkgkmf
2:off  1 mumllmljmm
2:old  -4 mjjjayylml
2:on  -19 lyjholwgmh
2:one  -2 nxkljmbkml
2:only  -17 lhisviiyml
2:open  -6 mjlllrmmmm
2:opened  -7 mrkkhrmmmm
2:order  1 kxmhlmmmlm
2:out  -6 lmguvmhlml
2:overslept  -24 mliumilmmm
2:owe  1 -
2:own  7 -
2:parents  1 -
2:parrot  15 -
2:passed  24 -
2:people  -50 jjfhylhlli
2:phone  31 mclynjkmmj
2:pizza  -6 mlmqmmjmml
2:plan  25 -
2:play  4 -
2:plays  -13 mmmlumklmh
2:pleasure  -14 mikemjylmm
2:policy  9 -
2:prefer  3 mktkllllmm
2:professor  -22 mqljrllmmm
2:program  -18 mvljilkmmk
2:proposed  22 -
2:put  -6 mqmlmimmmm
2:query  7 krmjlmlmmm
2:question  -1 lvhllllhmm
2:quit  30 -
2:raised  -6 mmmkplmmmm
2:ran  45 msklmmmlmm
2:read  -1 liejyklmml
2:really  -20 ljyjjlikml
2:regards  -28 mlblbmykmk
2:release  5 -
2:rent  6 -
2:restarted  -5 mskkmmmmmm
2:retired  11 -
2:roll  -34 mwhhlymmmm
2:run  4 -
2:said  -32 mlwgmljlmm
2:saw  -4 mglkykmmmm
2:say  -15 kljqrkkmll
2:says  8 lmyijmlmmm
2:screen  -7 mjmrlljmmm
2:script  -4 mqllkmmlml
2:see  -15 jkugllsmmm
2:sell  17 -
2:set  -6 msklmmmmmm
2:share  -7 mllmnmmmmk
2:shift  9 -
2:shoes  7 mlmplmlmmm
2:shop  19 mmmojmmmmm
2:should  -35 rkfaygwwln
2:simple  -2 mklmlmknmm
2:sing  11 -
2:sister  -39 mlkmllmmsm
2:skip  13 -
2:sleep  11 mlmukmjkml
2:slept  -29 mlgxmlkmmm
2:so  -3 mmlxkmilml
2:some  -10 mxmllmkjml
2:son  -16 mlwjlljmmm
2:sounds  -11 mkylfmklmm
2:soup  -8 milwjllmmm
2:spaceship  -16 mkmcmymmmm
2:speak  5 -
2:spilled  -15 mjlrlllmmm
2:start  2 -
2:started  7 -
2:step  -7 melkhmkymk
2:still  10 lgvllmkmmm
2:stock  -11 mlmfvmmlml
2:stomach  17 mkmpmllmmm
2:students  -22 mmllsmlmml
2:study  1 mklmnmmmlm
2:summer  7 -
2:sun  -6 mkmmtkmmmm
2:switched  11 -
2:table  -4 mfmslmlyml
2:take  31 mjmlmommmm
2:takes  11 lijiymlmml
2:task  -4 kxljklmmmk
2:taxi  -10 mkltiklmmm
2:teach  1 -
2:teacher  -4 mvjjnllmml
2:team  -39 mjlsollmll
2:teammate  -9 mqmllgmmmm
2:test  -20 myljgkmmmm
2:that  -13 mvslfrfill
2:the  -25 ctayayufqa
2:therapist  24 -
2:there  8 vjgokmilml
2:these  -14 lollpmkkml
2:thing  -4 mlmlkmqmmj
2:think  -41 sdydyafjkk
2:this  -1 kyeiiudekj
2:thought  -13 llrhtkmmmm
2:throws  8 mqmmgmmlmk
2:time  13 olkkhmylml
2:to  -10 ydyvagiira
2:told  -1 mmlmommmmm
2:too  -1 mlfllmjlmm
2:took  24 mljsmlmmmm
2:train  -14 memqoklmmh
2:tried  5 mfkyklkmmm
2:turned  -2 milsmmmmmm
2:uncle  -7 mlmkrkmmmm
2:understand  -17 mlxbmlkmmm
2:university  -9 mlmmommmmm
2:up  12 mmlpmmjmmm
2:uploaded  -10 mtkjllmmmm
2:us  -27 krghiwujkj
2:use  22 mpkmmmmmmm
2:used  9 -
2:usually  11 -
2:visa  5 -
2:visited  26 -
2:volunteer  1 -
2:wait  -2 lmkumklmlm
2:waiting  -1 lmjqlmjmml
2:wake  -8 mllljvmmml
2:want  -30 cyfkbaoykh
2:was  -8 oimpyarhkg
2:watch  1 -
2:watched  -3 mcjuyklmmm
2:we  -42 tfliglqlmu
2:wear  16 -
2:website  23 mnmlmmmmmm
2:wedding  2 -
2:well  -5 mklgkmyiml
2:went  -1 lhlvkklmmk
2:whole  -25 mlmukllmmm
2:wife  -14 mivoklmmlm
2:wifi  -3 mlltflmmmm
2:wish  -42 lpodhyrlmm
2:with  51 kakpimkymk
2:wizard  -23 mhmhiymmll
2:woke  1 mlmrmkmmmm
2:won  32 mlmmslmmll
2:work  17 mllnpmllml
2:works  34 mkwkjmhlmm
2:would  -9 rlxbgxivlk
2:write  22 -
2:wrong  -2 mmudlmolml
2:wrote  0 mlljtjmlul
2:year  -5 mlmmmpmmlm
2:you  -11 rvaepgseli
2:your  -4 lgblktoylh
3:'ll  7 lilmjrumjq
3:'m  42 mlmmmnmmmm
3:'re  34 aemybfykkd
3:'s  1 lktlgsjllk
3:'ve  -62 kbfuhtokqy
3:0  77 jygijhlflo
3:a  -4 xirkykfshg
3:about  -28 kldynyhkmk
3:above  -1 lwlmilmlml
3:accepted  10 -
3:account  22 mommmmllmm
3:adopted  25 -
3:afraid  20 mmommllmmm
3:again  -2 glyljmhuml
3:all  -29 lqjbtlykmj
3:allergic  28 -
3:almost  -1 mmirlmimmm
3:already  -15 lqkqhlkmmk
3:always  18 -
3:an  18 kygcsvgelk
3:and  34 lojrfgplmy
3:another  -3 mkokmmmlmm
3:answer  -1 lalmkmlymk
3:any  -1 nmmjlmmmmm
3:as  26 mlmlkmllmy
3:ask  0 mkujmllmmm
3:asleep  -31 klbyilkmmm
3:at  -59 frdyfyrkle
3:away  74 -
3:back  -40 mldymkgmmm
3:badly  -2 mlkxkmjkml
3:band  17 -
3:be  25 khuqlybamy
3:been  -7 nhfycjhllk
3:bees  25 -
3:better  -18 ljiylkjlmm
3:blue  15 -
3:board  18 -
3:born  -15 mmmmpmllmk
3:both  -77 mrpojlkmmm
3:breakfast  13 -
3:bring  -5 mjdymlmmmm
3:broke  -8 mlkjylmmmm
3:burned  0 mllnmmmmmm
3:but  -1 mkllmmlymm
3:buying  -6 momlmmmmmm
3:by  25 lokjhmjymk
3:call  64 mofsllmlmm
3:calling  0 vvlcmkmmmm
3:came  -30 mlllnjllyl
3:can  63 ljllpmllmh
3:claims  -20 mjlkxjmmlm
3:coffee  -23 mgiyllllmm
3:cold  -2 mmjommmmmm
3:come  -25 llhxlmllml
3:confused  -1 mmtjmmklmm
3:cooking  -16 mkmommmmmm
3:could  -4 llulkplllj
3:crossfit  14 -
3:database  21 mommmmllml
3:day  -37 jllmvlsmlk
3:days  -14 lmllqmlmmm
3:definitely  -8 mlvhlmjmmm
3:diagnosed  6 -
3:did  -10 lluolllmlm
3:dinner  2 -
3:divorced  3 -
3:do  -23 msyaijrkll
3:does  -1 ryjgklklll
3:dog  4 -
3:dogs  10 mmklslmmmm
3:doing  -10 lshpmhommm
3:done  -16 slkpmklmmm
3:down  -9 mklqmlmmlm
3:dream  -22 llmjjulmkl
3:driving  -22 mjjvmmjmmm
3:eat  -18 yljpjlkmmm
3:eating  -5 mklommlmmm
3:eggs  -21 ijkxglkmmy
3:eight  44 mlmjtmmmmm
3:emojis  46 -
3:ended  -6 mlmlrmmmmm
3:engaged  11 -
3:ever  8 pmmmmmimmm
3:every  8 -
3:exactly  -2 llrlmmlmlm
3:exercise  -5 lrllkpmlll
3:expecting  20 -
3:expires  4 -
3:fails  -20 myljgkmmmm
3:family  2 -
3:feel  -17 mlmpkmlmmm
3:feeling  -22 ldjymkkmml
3:fell  -9 mjlrlllmmm
3:fine  -6 mlshmlimmm
3:finished  -1 mmkommlmmm
3:fired  -3 mlmlqmmmmm
3:five  -19 mqlknlmlmm
3:flying  20 -
3:following  -5 mrllmjmgmm
3:food  15 -
3:for  -38 wcpnviyikk
3:forever  -21 mljksmulmk
3:fought  9 -
3:free  -16 nljqmljmmm
3:friend  -7 llllomqmml
3:from  18 timkmkmlls
3:froze  -25 mhmxljjlmm
3:funny  -1 lmrmllfmmm
3:future  81 -
3:game  -8 mjlqjslmlm
3:gave  -4 mkmltkmmmm
3:get  -16 cylqlilmmm
3:getting  -17 lmkoljkmml
3:give  -3 morjmkmmmm
3:given  4 lstkihlmmj
3:gives  -24 mnskklmmml
3:glad  -6 mlybmmimmm
3:glasses  34 -
3:go  -19 kirjjjujkv
3:going  -28 iinyneglmk
3:good  11 ilpgpmrlmk
3:got  69 kkitlikmkk
3:great  18 hjoptucmmm
3:grew  -8 mjmiksmmmm
3:guilty  6 -
3:had  -5 lkirlokmkm
3:half  -19 mqklmkkmmm
3:happened  -22 mklljlxmmj
3:happy  22 lkvnmlkmmm
3:hard  40 mlllnmlmmm
3:has  12 krgcytgkld
3:having  2 puhofkilmh
3:he  -8 mlygkkmmmm
3:heading  -19 mklqmmlmmm
3:hear  -1 lmkrlmkmmm
3:heard  -10 mhygllimmm
3:hearing  -2 mmnlmmmmmm
3:heat  -1 klhrxlkmmm
3:help  -12 msljmlmmmm
3:helped  -2 mlrmlmkmmm
3:helpful  0 mmpmkmilmm
3:her  18 mlmkvlmmlm
3:here  -10 lkdyflsklj
3:hiking  9 -
3:his  9 mlmlkummlm
3:home  -8 mmkpmllmmm
3:hoping  -10 lssdmkkmmm
3:how  -9 yiqfjlvmlm
3:humans  -16 mjliymllmk
3:hungry  -12 mlfwmkhmmm
3:hurt  -38 mimwjlllml
3:i  47 yfkooyekkg
3:imagine  -1 ljqlmqlmmm
3:in  22 pwhxbiffjf
3:include  -3 ltkmlmirml
3:into  29 mlmmktmmml
3:invented  -14 mmmkqmllmm
3:is  -70 blbyayiadc
3:it  -39 mysanjaykl
3:job  30 -
3:just  -50 jawaniyklj
3:keep  -13 mixaskvkml
3:keeps  -19 mimsllmmmm
3:kid  3 -
3:kids  5 -
3:king  -18 mlmjlylmkl
3:knew  -10 mlpklllmmm
3:know  -1 omsllmjlml
3:laid  5 -
3:language  9 mlmlnmmmmm
3:last  1 mpllkmrjml
3:late  -1 mmgvlmhmmm
3:law  3 -
3:learn  -7 klllumllmh
3:learned  8 -
3:learning  65 -
3:leaving  -3 mklommlmmm
3:left  21 mmlommlmmm
3:left-handed  35 -
3:life  -6 mmalqmymml
3:like  -51 yyamhbdyji
3:listen  26 -
3:listening  -18 mijimmymmm
3:live  -36 kkjjuyilku
3:lived  2 mlmkhymmmm
3:lives  -9 mjmjmnmllq
3:logo  -11 mqmmmjklmm
3:lonely  1 -
3:long  15 jmmsmmkmmm
3:look  -12 mlvelnlmlj
3:looking  -37 kyoakkkmlv
3:looks  0 mlsmjmllml
3:losing  -4 mmklymikml
3:lost  -30 lhuokkgmml
3:love  13 lgyjmlkmmm
3:made  12 mlrllmklml
3:makes  6 -
3:making  -17 lyldlkmmmm
3:mammals  -5 ymklqmkkml
3:market  -11 mlmfvmmlml
3:married  1 -
3:me  8 khsikioltk
3:means  7 mlrmjmlmml
3:meet  -5 oldskkqmmj
3:migraines  7 -
3:mind  9 ollmmmlmmm
3:more  -15 mayjnmmhml
3:most  -8 mllmnmmmmk
3:moved  8 -
3:must  -2 myglillqmj
3:my  25 maoygqmkjy
3:name  0 mlmmmmmmmm
3:need  -18 qsjelklylm
3:needs  19 mylkdkllmk
3:never  33 lsoiujhlmk
3:new  20 -
3:next  4 nkmjkwlmmm
3:nice  -2 mmekkmvmmm
3:no  -45 lgwmpkqjmk
3:not  -68 yayahcamih
3:nothing  2 mmdlkmwlmm
3:now  -7 mlwlkmilml
3:number  8 jkklmmpnll
3:of  21 bnrjffylla
3:off  6 mljpmmlmmm
3:offered  11 -
3:okay  -7 mmlommimmm
3:old  11 ummkmmfmmm
3:on  52 ksaxoegklw
3:one  -10 kmuiglslll
3:only  -17 mmramlymmm
3:open  -8 molmommlmj
3:option  -33 mmmmmmllmm
3:our  8 mkkktkvmmi
3:out  -11 lsevkkhmmk
3:over  14 -
3:own  -23 millmpjmul
3:packing  -15 milsmmlmmm
3:paid  30 mmmmnmmlml
3:painting  11 mmmnmmmmmm
3:paragraph  -10 mqwkkmlfmm
3:parents  -10 mmmpmmkmml
3:part  -40 liykrlmmll
3:passed  22 -
3:password  21 -
3:pay  -1 ppmllkmkmm
3:pays  -10 mlmkqmmlml
3:phone  -10 mlmnnkmmmk
3:picking  -21 mrljmllmmm
3:pizza  -4 mmkomlmmmm
3:planning  9 mpmjmmmmmm
3:please  -8 eyefjmyemk
3:prefer  -12 mjwkmmllmm
3:preparing  20 -
3:pressure  17 -
3:pretend  -1 mjmlmtjmmm
3:pretty  0 mmmommlmmm
3:probably  -6 lkqtkmjmmk
3:proud  -5 mmtjmlhmmm
3:put  -5 mlmmmlmmyk
3:raining  5 mmkrjmjmmm
3:raised  5 mkminsmmlm
3:rather  27 ojskmlllmm
3:read  27 mlscmmmmmm
3:reading  14 mllnmmmmmm
3:really  16 mkjkymmmmm
3:recommend  17 ohplllmmmm
3:refuses  8 -
3:remind  5 lqmmmmmmml
3:returns  -16 mslillklml
3:right  -11 hlvlllkmmm
3:room  33 -
3:run  3 mllpmmmmmm
3:running  -15 mlkqimlmmm
3:runs  4 mrlklmllml
3:safe  0 jlmllmymmm
3:said  -36 liiltjlmsl
3:same  -12 ksilkmylml
3:sat  -10 mmkolmkmmm
3:saving  19 -
3:say  -17 odijhsymlk
3:says  -64 lateyajlyj
3:scared  32 lmlummmmmm
3:school  4 -
3:season  2 mljmrmmmmm
3:second  18 -
3:see  -7 jihynlhlmk
3:seeing  8 -
3:sells  32 -
3:send  25 hyelmmlmmm
3:sentence  -11 mqlllmllmm
3:sentences  21 mkmmlmlrmm
3:set  40 -
3:setting  -8 mqmimmmmmm
3:seven  -2 mmllpmmmmm
3:she  -7 mmmqjllmlm
3:short  -16 mmllqmlmmm
3:should  -17 ltmiarkyle
3:shows  -39 sikljljmlw
3:sick  33 mmiqmmmmmm
3:signed  15 -
3:since  -2 mmmlkmqmml
3:single  15 -
3:sister  2 -
3:sitting  -19 mhmsmlmmmm
3:six  36 -
3:sleep  -5 sjjsmmilmm
3:sleeps  28 -
3:so  -72 idjydiaklj
3:soaked  -19 mklqmlmmmm
3:some  2 mjjullmmmm
3:something  -26 mhycllklmm
3:sorry  -6 mlpcmlxmmm
3:sound  0 mdjmimlymm
3:start  2 mukuljhlmk
3:started  6 mlmmfmlmmw
3:starts  9 -
3:starving  -17 lhkwmmlmmm
3:staying  -21 mjjsmmkmmm
3:stays  0 mpmmmmmmlm
3:still  -10 nioolkdmmm
3:stopped  13 -
3:stops  -4 molllmmmmm
3:story  -3 msmliplfmm
3:stuck  -42 mkvkkkjmmm
3:studying  17 -
3:such  -25 mljkllymmm
3:summer  -46 mmllnlolml
3:sure  -2 mlghmlymmm
3:take  -8 lybgplulml
3:takes  45 mlmirmmmmm
3:taking  26 mglvjmmmmm
3:talk  -3 mhmblkymml
3:taught  13 -
3:teacher  13 mmlmomlmmm
3:tell  15 mjolmmlmmm
3:tells  -23 mhmlrllmml
3:ten  -22 mqlklllmmm
3:terrible  16 mmnmlmlmmm
3:text  -3 njivmmmmmm
3:that  -53 qaacyhyktj
3:the  8 yutayyagla
3:therapy  16 -
3:thing  14 -
3:things  5 mmllqmmmmm
3:think  -5 ngojplklml
3:thinking  13 mlxemmlmmm
3:thinks  7 -
3:this  15 lrjnlljkmm
3:thought  -32 mlolrllmmm
3:three  -34 lylgfikwml
3:to  38 eyakauvbhh
3:told  -3 mlimxllmmm
3:too  -41 livpilfmmm
3:training  39 -
3:tried  -28 qpselmlmmm
3:try  -22 khyallglml
3:trying  21 iyheljjllh
3:turn  10 mliommmmmm
3:turned  60 -
3:two  -4 lyekpsihlh
3:under  8 mflmmmmrmm
3:units  15 mimllmmrmm
3:up  55 ftpjhrqfml
3:use  -6 lkjqmlmqmm
3:uses  15 mimmwlmmmm
3:using  -19 mykimilmml
3:very  -12 mkvomllmmm
3:wait  -3 ilydlmmkml
3:waiting  -26 lckymlkmmj
3:walking  -20 mimqmmmmmm
3:want  -29 ypjglmlmmm
3:wanted  -3 mmldmmxmmm
3:wants  -47 myjjgljmmm
3:was  -10 kqicyhgkjh
3:watch  25 -
3:watching  -22 mdkxmllmmm
3:way  6 mmmolmlmmm
3:we  16 mlnrkmmmmm
3:wearing  -22 milpmmlmmm
3:week  -4 mlmmllpmml
3:weird  -2 mlrmimllmm
3:well  -15 mlivllkmml
3:went  -8 mklxglllmm
3:were  -22 nkllnllmll
3:what  -34 ehumpkrlml
3:where  -3 mmnlmmmmmm
3:why  -1 okollmmlml
3:with  48 mrhujjujmk
3:woke  -5 mmjommlmmm
3:won  -7 mkhlvmlmll
3:wondering  -13 yiphlkmmmm
3:words  -2 mklmlmknmm
3:work  -13 lkiynriklj
3:working  -8 mtklmmmmmm
3:worried  1 -
3:write  -13 hsllkgfxmm
3:writing  -1 lxkcljlmmy
3:wrote  0 mlmjmkmmxm
3:year  2 mmlmmmommm
3:yoga  1 -
3:you  -38 yjkabayrlh
3:your  -40 ljpoqqohle
=  -45 mlmlkkmmlu
= 0  -45 mlmlkkmmlu
=>0  -45 mlmlkkmmlu
AHEAD  74 kycqalfejr
AHEAD>AHEAD  17 -
AHEAD>CHAT  -3 lvillkliml
AHEAD>I  -4 mlmommmmll
AHEAD>LASTING  16 -
AHEAD>NOW  0 mlhrmmmmmm
AHEAD>SPAN  42 mlmmommmml
AHEAD>and  30 mltlmmlmmm
AHEAD>at  -6 mqmimmmmmm
AHEAD>for  17 -
AHEAD>to  -21 mplklkpmmk
AHEAD>w  -3 moishwkmmm
AUX  -60 yfmcxmanaa
AUX>'ve  -15 kpqljuillw
AUX>-ed  82 hxfeyiekjs
AUX>-ing  -100 jawyaeiifl
AUX>-ly  -27 kiyqhlfllj
AUX>-s  31 xjicykhjmj
AUX>0  54 ltljirkklu
AUX>AHEAD  12 msmlglmmmm
AUX>AUX  -13 hhyhqjljmk
AUX>CONDITION  3 lmmlpmmmmk
AUX>DEICTIC  14 ygoccgjvkk
AUX>HOME  -37 klsjjnllvk
AUX>I  32 pygglaikhk
AUX>LASTING  48 lkllxqjmkj
AUX>LIKING  1 sshklilwmm
AUX>MOOD  3 iiymqkqjmj
AUX>MY  30 mgijkyqmuj
AUX>NOW  -13 lktbjlymmm
AUX>PET  -12 ylhksllmmm
AUX>PLAY  -57 ljkycklmmm
AUX>PRAISE  9 lifhvlpkml
AUX>SPAN  3 -
AUX>THANKS  -5 lkelllsxmm
AUX>THIRD  36 mmmlmmmmmm
AUX>WE  -4 ulmjlmklml
AUX>WH  -25 ljyljlmmmm
AUX>WORK  1 jlmmpmmmmj
AUX>YOU  12 gycofkailh
AUX>a  -31 poneiyaylg
AUX>an  -43 ksjipyilml
AUX>ask  -9 llwjmlkmmm
AUX>at  -4 lglygillml
AUX>bad  24 -
AUX>be  -11 gujlhjowly
AUX>eat  -7 mmjsmlmmmm
AUX>fly  -11 llijnylllk
AUX>for  9 mmfmlmymmm
AUX>go  -6 nhvimkklmm
AUX>in  12 qkltlihklj
AUX>let  -1 mmhnmlumml
AUX>low  1 mlmomlmmmm
AUX>mr  9 -
AUX>not  -7 medptayxrc
AUX>on  48 mgtokojmll
AUX>out  -30 likteukmmk
AUX>red  -2 mymekflmml
AUX>see  -4 kimmsljmml
AUX>so  -18 kghyijhmxl
AUX>ten  6 -
AUX>the  -10 yhmipkeiji
AUX>to  5 nyjiihmkmx
AUX>too  -25 jytfgjokml
AUX>try  -23 kjyaklglml
AUX>two  5 -
AUX>w  11 hhtcyyaaaw
CHAT  -115 pyyaaaaybu
CHAT>-s  2 myjkjmmfll
CHAT>0  -40 mnmlllmmls
CHAT>AUX  -24 jyyaaiiylg
CHAT>DEICTIC  -6 lehllllyml
CHAT>I  -10 ltsiljlljy
CHAT>MY  24 mkvlmmllml
CHAT>NOW  -4 myldmmmkmm
CHAT>THIRD  -8 olmmklmlmr
CHAT>WH  21 nulmlmmlml
CHAT>YOU  -1 ljnummllmm
CHAT>and  -4 lyillkmkmj
CHAT>as  -4 lmimlmlrmk
CHAT>b  -33 mkulmmllmm
CHAT>com  19 mllmkmlkmy
CHAT>for  -6 yhnllmllmk
CHAT>in  19 lfgklllymk
CHAT>me  22 mlmnmmmmmm
CHAT>of  -5 hyhjmjlill
CHAT>the  0 lmjmlmlrmj
CHAT>w  65 ybghgjdylj
CODE  -107 ayaaaaapay
CODE>-s  0 lyjbhiijkj
CODE>0  -19 mvlifkmlmi
CODE>AUX  -7 iyhooilkjh
CODE>CODE  -17 mqllmmmmmm
CODE>DEICTIC  -2 jydhlklhlk
CODE>LASTING  -29 mvmjkljmml
CODE>NOW  -4 mjkwlmjmmm
CODE>WH  -17 lwjimmmkml
CODE>and  -34 lyhgijlmll
CODE>at  -8 mhmpmlmmmm
CODE>but  -31 mlqkllmmmm
CODE>for  13 lllkjllkmv
CODE>has  27 mtrlelmmml
CODE>in  2 mpmkmmmkmm
CODE>of  -9 mslkklmkml
CODE>on  6 mnmlmmmmmm
CODE>to  -34 ktggkkllmy
CODE>w  17 mamnijjyly
CONDITION  235 lgeomulmyj
CONDITION>0  1 -
CONDITION>KIN  5 -
CONDITION>LASTING  14 -
CONDITION>MY  3 -
CONDITION>WH  11 -
CONDITION>and  6 -
CONDITION>at  3 -
CONDITION>but  7 -
CONDITION>for  6 -
CONDITION>in  16 -
CONDITION>on  2 -
CONDITION>to  -2 lllipjmmsk
CONDITION>w  -36 mhgtkymmml
Capital  157 kraayyaiyy
DEICTIC  -85 hyyagdagma
DEICTIC>'s  4 uayqddyffe
DEICTIC>-ed  -40 kqroelilli
DEICTIC>-ing  -12 qkhltsmmlj
DEICTIC>-s  -60 yyaaybadjc
DEICTIC>0  24 mpmmlmmmml
DEICTIC>AHEAD  42 mjlmmmmmmm
DEICTIC>AUX  -22 giydajyvja
DEICTIC>CHAT  -63 gryahjkole
DEICTIC>CODE  -43 ksjjkjknlk
DEICTIC>DEICTIC  -45 jyyaahnhll
DEICTIC>HOME  9 mkjkrvmmml
DEICTIC>I  39 lkarjytmuj
DEICTIC>KIN  30 -
DEICTIC>LASTING  14 mkllmwmmmm
DEICTIC>MY  38 mioplsmmmm
DEICTIC>NOW  0 jacyfkfllk
DEICTIC>PET  2 mmkmnmmmmm
DEICTIC>PLAY  -13 lktftqmmlm
DEICTIC>SPAN  68 ljdmsiylwj
DEICTIC>THANKS  -26 mklkmmvmmm
DEICTIC>THIRD  14 mlikosmmul
DEICTIC>WH  37 llmllhtmlm
DEICTIC>WORK  1 ogyahlgkmm
DEICTIC>YOU  -1 llgkjmsmmx
DEICTIC>a  -1 nnrikiljml
DEICTIC>aid  21 mllmqmllmk
DEICTIC>and  -18 lkthmllymm
DEICTIC>any  -1 nmmjlmmmmm
DEICTIC>but  -21 mpokmmmmmm
DEICTIC>by  -12 meislllymk
DEICTIC>day  52 -
DEICTIC>for  -14 cuokmkimrm
DEICTIC>has  -9 mjkwoklmml
DEICTIC>in  -27 ljofjklyml
DEICTIC>of  27 mklmmsmmkm
DEICTIC>off  -9 mlkrmmmmmm
DEICTIC>on  -2 spillllmmm
DEICTIC>out  -3 kkybkmlmml
DEICTIC>the  -24 nlhktolmll
DEICTIC>to  23 kuhmilxlmy
DEICTIC>too  5 mmmmmmlmmm
DEICTIC>two  1 lyhhkmlhmk
DEICTIC>up  14 mvrmmmhgmm
DEICTIC>w  -51 yvavytlyhn
DEICTIC>way  -5 lkrljmkmmm
HOME  117 vaauyyadyj
HOME>AUX  17 -
HOME>DEICTIC  16 pmmmmjmmmm
HOME>LASTING  3 lmkmwljlml
HOME>NOW  -24 llhxkmjlml
HOME>THIRD  5 mlmkismmlm
HOME>a  -16 mlmmktmmml
HOME>and  21 -
HOME>by  7 mmmommlmmm
HOME>has  -8 mjkkyimmml
HOME>in  -13 pfjaypkhqt
HOME>on  8 mnmlkplmll
HOME>out  20 -
HOME>the  -4 mmmkplmmmm
HOME>to  -36 mnlhiwmmyi
HOME>w  85 olkoknlmll
I  24 naykayaaya
I>'m  3 hadyaxgbsn
I>'ve  22 orcxagagos
I>-ed  -11 dyakyabgyg
I>-ly  10 miuilulmmm
I>-s  -37 lxqckkpmkm
I>AUX  44 iayxaussya
I>CHAT  15 olmmmmmmmm
I>CODE  11 mllmmulmlk
I>CONDITION  2 -
I>HOME  -1 ljljhylmqu
I>LASTING  35 mkqkqkkmmm
I>LIKING  21 gayeihcgql
I>MODAL  -30 iiphewpphq
I>NOW  22 vilqjilkll
I>PLAY  26 -
I>WORK  17 mkmilplmwl
I>ask  10 nmmlmmmmmm
I>ate  -11 mlismmlmmm
I>bet  -21 llohmltmmm
I>buy  -3 mmjsmmimmm
I>cut  -15 mklsmlmmmm
I>eat  5 ljmrmmmmmm
I>get  6 cylqlgillh
I>go  12 mkkslllmkw
I>got  -1 kpiwiiikll
I>had  -33 kekpitilwk
I>met  9 -
I>owe  0 mmmmmmlmmm
I>own  -16 lhkllvjmul
I>pay  -2 smmlmhmmmm
I>put  -3 mqmlmimmmm
I>ran  -22 mrkjlomlmm
I>run  15 mokmmmmmmm
I>saw  -16 mgljyhlmyl
I>see  -15 lkwimlhmmm
I>set  -6 msklmmmmmm
I>the  -7 qjkllummlm
I>use  29 mpkmmmmmmm
I>w  8 tayhwyayyc
I>won  13 mmmmlmmmmm
IF  -84 yalanysjca
IF>DEICTIC  9 vjkljslllm
IF>I  -20 lagdfyelef
IF>MY  -31 mdmmlvlmll
IF>YOU  -1 yhnkwkemmm
KIN  245 daqtksyiuh
KIN>'s  -25 mnmmmllmmm
KIN>-ed  10 mmximljmmm
KIN>-s  33 mkriykkmll
KIN>0  7 -
KIN>AUX  -36 kdhyarilkl
KIN>DEICTIC  15 lmllqmlmmm
KIN>HOME  17 -
KIN>I  2 mmkmmlslmm
KIN>LASTING  15 -
KIN>LIKING  -2 mlqllmmmmm
KIN>NOW  50 -
KIN>PLAY  4 -
KIN>THIRD  4 -
KIN>WH  10 mmolmmmmmm
KIN>a  15 -
KIN>and  7 mkkmmqmmqm
KIN>at  -20 lomomlmmml
KIN>but  5 -
KIN>for  -21 mmmpmmkmml
KIN>had  8 -
KIN>has  -25 mlmmllmmlt
KIN>in  20 -
KIN>of  17 -
KIN>on  2 -
KIN>to  15 -
KIN>w  -11 mjkkvklmsk
LASTING  147 pdaayyyhpu
LASTING>-ed  9 mhslrllmlm
LASTING>-s  -23 ltfiykimml
LASTING>AHEAD  14 -
LASTING>AUX  2 lllkymhlmk
LASTING>CHAT  29 mnmmmmmmmm
LASTING>DEICTIC  -16 mmlmkmpmmm
LASTING>I  44 -
LASTING>KIN  4 -
LASTING>LASTING  27 -
LASTING>MY  16 mllmlmtmml
LASTING>NOW  24 -
LASTING>SPAN  17 -
LASTING>THIRD  13 -
LASTING>WE  -48 ljjjdlymlf
LASTING>WORK  2 -
LASTING>a  5 -
LASTING>and  20 -
LASTING>as  -34 mlmmllmmlt
LASTING>at  4 -
LASTING>day  -20 mlmfkjtmxl
LASTING>eat  31 -
LASTING>got  -18 mrmjmkmmmm
LASTING>had  14 -
LASTING>the  41 -
LASTING>to  8 mllrmmmmmm
LASTING>two  2 -
LASTING>w  -18 layjiygjky
LIKING  64 rayaaavsya
LIKING>-ing  4 mksjymgkll
LIKING>-s  87 -
LIKING>AUX  -11 lmjlymjlmm
LIKING>CHAT  -33 mlpmmmlmmm
LIKING>DEICTIC  -8 pargeiqsyk
LIKING>I  -22 mwjomllllm
LIKING>MY  -17 mmklmlmmsm
LIKING>PET  31 -
LIKING>PLAY  9 -
LIKING>WH  -16 jluimmjmmm
LIKING>YOU  -36 kofhilyimk
LIKING>a  -12 lusjghkyml
LIKING>and  -12 mlllhmymmk
LIKING>me  4 mmllllmmvl
LIKING>of  1 mkwjmklmmm
LIKING>tea  18 momlmmmmmm
LIKING>the  -101 jaydjjjrkm
LIKING>to  39 wykgkiihlj
LIKING>w  94 oisqginkuk
MODAL  -59 iyuaaooyey
MODAL>LIKING  5 nyndkghqlj
MODAL>PRAISE  -8 mjcymllmmm
MODAL>be  -12 mkkkmymmml
MODAL>buy  -2 llmmlnmmlm
MODAL>go  -1 mkollommll
MODAL>say  -6 lkrjlkxmmm
MODAL>w  40 pitijpimll
MOOD  -64 ralyaalack
MOOD>-ing  -4 mqljvlmmmm
MOOD>-s  1 slhixmilmk
MOOD>AUX  -1 tmgwklhmml
MOOD>CHAT  38 llyjklpkml
MOOD>DEICTIC  -6 mlpnjljmmm
MOOD>I  18 jjyhljfmkl
MOOD>KIN  15 -
MOOD>LASTING  -4 mmimmmtmmm
MOOD>MOOD  -6 mpiijmvlml
MOOD>NOW  -34 kkaujmpmml
MOOD>PERSON  7 kkskrljmmk
MOOD>THANKS  -9 mmafmmymmm
MOOD>WH  -5 glevsmummm
MOOD>WORK  -14 llwljmemmm
MOOD>YOU  0 lmtklmimmm
MOOD>a  4 -
MOOD>and  11 lmkskjymml
MOOD>at  12 lkmnmmmmmm
MOOD>by  -1 mmtjmmklmm
MOOD>day  -11 lkitjmrmml
MOOD>for  -16 kkliylnmml
MOOD>in  54 llkslmllmm
MOOD>new  -9 mljlllvmmm
MOOD>to  -27 imyqgkbmlr
MOOD>w  36 mgtiapvjkw
MY  92 axataqsmyw
MY>-ing  62 -
MY>-s  43 laayjfqkhr
MY>0  3 -
MY>CHAT  -11 lwsdjjkvlk
MY>CODE  -26 lyicffdijc
MY>CONDITION  10 -
MY>DEICTIC  75 mmijiksyml
MY>HOME  36 mjljthmmul
MY>KIN  73 laykrhiktq
MY>LASTING  -61 nkmtjijmwl
MY>LIKING  -5 kjwkjivmum
MY>MOOD  5 -
MY>NOW  45 mlmnmmmmmm
MY>ORDER  -55 ayhaiigikk
MY>PERSON  -3 kjybocxkty
MY>PET  63 mjmqknlmml
MY>PLAY  23 -
MY>PRAISE  44 -
MY>SPAN  -5 mlqmlmlmmm
MY>WORK  -11 lckkjqjmyq
MY>arm  6 mkmpmmlmmm
MY>bad  -11 mjlfmlymmm
MY>bro  1 -
MY>bus  -13 mklpmmjmmm
MY>car  4 mlmpmmlmmm
MY>new  -3 mpmkmmmmmm
MY>old  30 -
MY>own  54 -
MY>pen  -30 mklqmmmmmm
MY>phd  7 -
MY>two  3 -
MY>w  -31 poaliyhaax
MY>way  -19 mljrmmmmmm
NOW  -104 maayaaiaaa
NOW>'ve  27 mmlnmmlmmm
NOW>-ed  -3 icythhglli
NOW>-ing  -39 qghtfkuklj
NOW>-s  -26 urodlmmmml
NOW>AUX  9 iryapmglml
NOW>CHAT  -2 krlnmmlmmm
NOW>DEICTIC  -29 lksrflhlll
NOW>HOME  63 -
NOW>I  30 jqqylijkjj
NOW>KIN  22 -
NOW>LASTING  3 mmmglmummm
NOW>MOOD  -9 mlyammlmmm
NOW>MY  -18 mmmfmmymmk
NOW>NOW  -5 lllylmfmml
NOW>SPAN  6 mqmkmmmmmi
NOW>THANKS  -4 mlyllmdmmm
NOW>WORK  44 -
NOW>a  -6 lkuakkymmm
NOW>and  -3 msknmllmmm
NOW>at  -32 mliqlllmmm
NOW>got  11 klkukmimml
NOW>had  2 mlkomllmmm
NOW>in  -7 mmkqmlkmmm
NOW>of  32 mkmkmrmmmm
NOW>on  13 mmlmmmmmmm
NOW>put  15 mkmommmmmm
NOW>sat  -10 mmkolmkmmm
NOW>so  20 mmmnlmmmmm
NOW>to  -17 mimrmmmmmm
NOW>w  23 nyvhsfamjh
Number  53 ayaaisaihy
ORDER  -11 vyaamgattj
ORDER>-ing  -1 mplqlmlkmm
ORDER>-s  14 tikkmmmmmm
ORDER>AUX  62 mvlkkmlmmm
ORDER>ORDER  -2 mnmmmmmmmm
ORDER>and  -22 mpmlmlmmmm
ORDER>for  -10 mplkmmmlmm
ORDER>has  -4 mtlhkmkmmx
ORDER>of  -14 mommmmmimk
ORDER>on  7 mmmlmmmmmm
ORDER>to  -28 mnmlllmmyk
ORDER>w  24 jslkmmmmlm
PERSON  119 kdyawlyhny
PERSON>'s  11 -
PERSON>-ed  23 mlmmokmmml
PERSON>-s  38 lxnfwiglkl
PERSON>AUX  55 kjdtllxmml
PERSON>HOME  10 -
PERSON>I  -12 mmmmmllmlv
PERSON>LASTING  18 -
PERSON>LIKING  -8 mmvlmmimmm
PERSON>NOW  -17 mksnlmkmml
PERSON>THIRD  4 -
PERSON>WH  1 lnllkspmml
PERSON>and  -15 mkqpmlmmlm
PERSON>at  2 -
PERSON>for  5 -
PERSON>has  -10 mqllbtmmmm
PERSON>in  -16 mumlglmmml
PERSON>of  7 -
PERSON>on  10 mmmlolmmmm
PERSON>w  -9 mdimylflwi
PERSON>won  -29 mlmlpmmmml
PET  108 waasyyejkf
PET>'s  19 -
PET>-ed  5 -
PET>-s  1 mlmommlmmm
PET>AUX  -20 jhjlyjkllj
PET>I  3 lmmmmnmmmm
PET>WH  2 -
PET>and  20 -
PET>but  26 -
PET>for  4 -
PET>on  -14 mmmkgvmmmm
PET>to  3 nlmmlmmmmm
PET>w  49 mlmpmmmmmm
PLAY  112 ichyyjagkc
PLAY>-ed  5 -
PLAY>-ing  34 -
PLAY>-s  27 mlmpkmmmml
PLAY>AUX  5 mmmkqmllmm
PLAY>DEICTIC  10 -
PLAY>I  9 mkmjmsmmlm
PLAY>LASTING  7 -
PLAY>MOOD  -15 mlkqimlmmm
PLAY>MY  2 -
PLAY>PLAY  -20 mkmmolmmml
PLAY>a  28 mpmnmklmmm
PLAY>and  8 mkmrmmlmmm
PLAY>for  -51 mmmlumklmh
PLAY>has  -3 mmmkqmmmmm
PLAY>in  13 -
PLAY>on  -21 mklpmlmmmm
PLAY>the  46 mmmnmmmmmm
PLAY>w  4 lsisqljjml
PRAISE  5 aayatcwaga
PRAISE>!  2 mmtlkmlmmm
PRAISE>-ing  -1 mlalkmymmm
PRAISE>-s  -13 ljbjnlylmk
PRAISE>I  6 lmullllmkm
PRAISE>NOW  -5 mswamlqmmm
PRAISE>PERSON  10 -
PRAISE>but  -1 mlylkmllml
PRAISE>day  -6 jlkllmvmmm
PRAISE>for  -3 nkkmimvmmi
PRAISE>to  -3 lljjkmymml
PRAISE>w  45 hxbnyhillk
SPAN  220 fgacylyeyv
SPAN>-s  -13 mrmlnlkjml
SPAN>0  1 -
SPAN>AUX  -20 llmlqpmmll
SPAN>I  20 -
SPAN>LASTING  -4 mlmmllpmml
SPAN>LIKING  13 -
SPAN>NOW  -22 mlmkqmmmml
SPAN>PERSON  2 -
SPAN>SPAN  21 mmmlfmwmmm
SPAN>THIRD  -12 mlmmommmml
SPAN>and  27 mlmmmllmvl
SPAN>at  19 -
SPAN>for  5 -
SPAN>in  6 mlmmktmmml
SPAN>of  11 mlmlhmmmmy
SPAN>old  -3 mlmmmnmmmm
SPAN>the  2 mmmlplmlmm
SPAN>to  4 mmlmmmommm
SPAN>w  -39 ltlsbjjlmt
THANKS  -59 abbaafykkk
THANKS>DEICTIC  -6 ekllmmsxmm
THANKS>I  19 mmommmlmmm
THANKS>MY  30 -
THANKS>THANKS  -1 mmjklmolml
THANKS>YOU  -8 litcjkpmms
THANKS>for  -7 mlfhkmykml
THANKS>to  -10 mltkllrmmm
THANKS>w  -2 mmkllmpmml
THIRD  29 tayyqyaaya
THIRD>'s  42 llhygjjlll
THIRD>-ed  -18 lohersllsk
THIRD>-s  -22 jaygiyjlxg
THIRD>AUX  52 iinylmkkkk
THIRD>DEICTIC  10 mlmkvlmmlm
THIRD>HOME  11 llmkmlmlmr
THIRD>KIN  20 -
THIRD>LASTING  10 -
THIRD>LIKING  -31 mllkkjlmyl
THIRD>NOW  34 lmrsjmklll
THIRD>WH  5 mmolmmmmmm
THIRD>WORK  18 -
THIRD>had  4 mmmnlmmmmm
THIRD>has  -14 mmmkgvmmmm
THIRD>say  -25 lljpskkmlk
THIRD>w  -4 yhjimyikyg
WE  29 gfsxsivdes
WE>'ve  17 lyifeismmg
WE>-ed  26 mjmmpmmmml
WE>-ly  -10 mmlqlmkmml
WE>AUX  35 gmoyajqkly
WE>DEICTIC  -35 ljkpdkymlh
WE>HOME  1 momjvilmml
WE>IF  -11 lalllyhmll
WE>LASTING  -6 llmlrmlmml
WE>NOW  27 mmkqlmjmml
WE>PLAY  -21 mqmpkkkmml
WE>go  -4 mqltjkilml
WE>got  8 mllolmmmmm
WE>had  -8 mlittlimlk
WE>in  20 -
WE>say  -12 pemlmtkmml
WE>w  0 nnyajgwijy
WH  -38 yugfaapafa
WH>'s  -13 llkjlmplml
WH>-ed  31 tlmmlmlmmm
WH>-s  49 axridhyjll
WH>AUX  -18 xvbgasfjih
WH>DEICTIC  -18 wifwlmjlmm
WH>I  27 fslpjiilpt
WH>MY  15 -
WH>PRAISE  -2 clklmmymmm
WH>THIRD  10 yknklmmmmm
WH>YOU  44 maysuialll
WH>a  -33 anuxllxmmm
WH>far  -9 kpmmkmmmmm
WH>not  -2 mlolmmkmmm
WH>the  -49 yjwauilllk
WH>to  11 yhankmhkmi
WH>w  14 ygefuieklj
WORK  152 asyavgadyn
WORK>'s  -25 lklllmmmly
WORK>-s  43 lsjirmmlll
WORK>AUX  -37 kokjmtlklq
WORK>DEICTIC  19 -
WORK>I  25 -
WORK>LASTING  16 -
WORK>LIKING  11 mkqmlmmlmm
WORK>NOW  -36 limyklimml
WORK>WH  18 jlmmqmmmmj
WORK>and  -20 mlmmmjmmvl
WORK>as  29 -
WORK>at  40 mlmjlrmmll
WORK>for  45 mmmqlmllml
WORK>in  40 mtmlhmmmmm
WORK>law  3 -
WORK>on  9 mxlfmmmmmm
WORK>out  -12 llsiwmjmmm
WORK>to  9 -
WORK>two  -3 mlmlqmmmmm
WORK>w  36 lkjpsiklwk
YOU  -146 yayaapykao
YOU>'ve  -15 ikrjxkplmg
YOU>-ed  -19 ikygjldmmm
YOU>-ing  -2 vmkkjmpmmj
YOU>-ly  -17 klslgkelmy
YOU>-s  5 mjpjrlllmk
YOU>AUX  -44 vyragtygkj
YOU>CHAT  63 kgwpkjaumg
YOU>CODE  -3 mhskllmmmy
YOU>DEICTIC  -1 trfqklikms
YOU>HOME  -16 smiriljmml
YOU>KIN  -14 lljmkjxllj
YOU>LASTING  -2 pmmmmmgmmm
YOU>LIKING  -3 vljkllekml
YOU>MODAL  -1 rlplllimml
YOU>MOOD  -1 umasmmgmmm
YOU>NOW  -4 mkmaklxlml
YOU>WH  -1 ljiymkmmmm
YOU>WORK  -28 mupkllllml
YOU>a  -9 lpilmlsmmm
YOU>all  -2 lleljlymmk
YOU>and  -19 lkikjutmkg
YOU>at  -16 kkiyhhhmmy
YOU>for  10 mlwlllcmmv
YOU>get  -4 plrlymbjml
YOU>go  -1 mmhjllymml
YOU>got  -1 llullmglmm
YOU>had  -4 mlxlkkimmm
YOU>so  0 mmqklmqmmk
YOU>the  0 mqjommlmmm
YOU>to  2 jvmhlpjwkl
YOU>too  -7 lmallmymml
YOU>up  -1 mmlqmmkmmm
YOU>w  -16 cnwanyoohq
^ "  -12 lllllqlmtl
^ 'll  -2 mkyljmjjml
^ 'm  -12 ylllmjmmll
^ 're  -4 yllljmkkmm
^ 've  -6 ukfkklylml
^ *  -6 llmlkvlmlj
^ a  -13 rdiiyjwlmi
^ according  -25 lkjktgmmrl
^ add  -4 mklllmjwml
^ after  3 mmjllmpkml
^ all  -6 lltjhmklmy
^ allergic  28 -
^ almost  -13 mmkllmrlmm
^ and  -3 ullmmlcmmm
^ answer  -2 mgkmmmkyml
^ any  -2 yjrlimjlmj
^ anyone  -9 yklkmmllmi
^ art  22 -
^ as  -16 lhijjyplth
^ assume  -8 mymlkmlmml
^ at  -18 mllvkljlml
^ be  -5 melkmksymm
^ been  -11 miltjlpmml
^ being  17 -
^ both  12 mmwljmkmml
^ by  -15 mlmlvllmmk
^ call  -17 lplulmilmm
^ can  -19 yrrmhigjlk
^ come  -3 mfllmmyamm
^ cooking  1 mmmplmlmmm
^ cool  9 mmpmlmbmmm
^ could  -8 byllkkllml
^ create  -14 mrmllmjkmm
^ dear  -31 llllglylly
^ did  0 smmlmmhmmm
^ do  12 qaehhkyylk
^ does  -1 rllmlmlkmm
^ dogs  -15 lmmkpllmml
^ done  0 mmmqlmllml
^ every  6 mmmmqkkmmm
^ everyone  -4 lkikymklmk
^ explain  -20 mwlkjlikll
^ finally  -5 mljykmhlml
^ for  -12 liuievskkx
^ friends  -6 mllltlimml
^ from  -7 mlklkkkkxy
^ give  44 mmmllmlmmk
^ go  -1 mymkmlgimm
^ going  49 llkxhmllmk
^ good  -9 jlnfplqkli
^ growing  14 -
^ happy  -1 mmhllmumml
^ having  -2 lkkuolilml
^ he  -3 jjloeyjkqk
^ hello  17 mmkmmmmmmm
^ help  -5 msllmmjkmm
^ her  16 -
^ here  -51 llbhllylll
^ hey  -1 mmklkmplml
^ hi  27 emmmmmtmmm
^ his  16 mmkkmllmum
^ hmm  -4 klmjkmxlml
^ hope  -1 lmjijmymml
^ how  -18 tjjjejglll
^ i  4 eyqufaqlaa
^ if  -12 mkijstjlhj
^ imagine  -4 lkkmltkmll
^ improve  -5 mvllmkkgml
^ in  -59 gihgnyqxnc
^ include  -6 mlmjkmmrmm
^ is  6 yiljhlmlml
^ it  -1 celysggsja
^ job  15 -
^ just  29 yvbsdkmilj
^ keep  9 mdummmiomm
^ kids  -14 lmllqmlmmm
^ last  -1 mmmllqmmml
^ later  -4 lmlqmklmml
^ let  -28 knqghvsgkj
^ life  -28 lllkymhlmk
^ lol  -7 klinilukmk
^ long  -25 llkkgtylmk
^ looks  -1 mmvmjmflml
^ love  -18 lljkvmplml
^ make  -25 lqjkjlhumk
^ me  -15 mlxokmclml
^ mom  6 -
^ most  -26 mlljxmlmlk
^ my  -27 atjygojqka
^ nature  -17 lmllsmlmml
^ need  -9 ulltjmjjmk
^ never  26 mmrldlslml
^ next  2 myflkmiimk
^ nice  4 lmglkmplml
^ nimbus  25 -
^ no  8 jqqbckxpmj
^ nobody  -13 klhkymhkml
^ not  4 glvphmjjml
^ nothing  15 llykpmfkml
^ now  -3 iyhmlmljml
^ off  2 mmkvlmlmml
^ oh  13 llyiimclml
^ okay  -21 hkmghjyklj
^ on  -1 mllvkmkmmm
^ one  25 lydltmjjml
^ our  21 lwliniilly
^ out  4 mklvkmlmmm
^ people  -5 klkkylikmi
^ perfect  -3 mmtlklfmml
^ peter  32 -
^ please  32 lakjkldtmj
^ project  11 -
^ really  -2 vmfllmjmmm
^ remember  22 -
^ right  -11 mkqqlkmmjl
^ rocky  48 -
^ same  -13 lltjjmxkmi
^ say  17 mhllltrmkl
^ see  0 mllrjlpmml
^ she  3 jiowirhlxj
^ should  15 olmmmmmmmm
^ since  -29 mlllilvmmk
^ skip  34 mhmmmmlvmm
^ so  -5 ukkwdsdkmk
^ some  -2 lmfjvmjlml
^ someone  16 mllkrmlmml
^ sorry  -1 lleyjlplml
^ sounds  -10 mlwkjmglml
^ still  -9 llxpkmelml
^ stuck  -4 llmxglllmj
^ suppose  -25 liljlukmkj
^ take  -5 mgkmlmroml
^ tell  -10 tsjljlqkml
^ thank  -1 llullljmms
^ thanks  2 mlklkmqiml
^ that  -20 idybaicjjg
^ the  31 asposjacya
^ then  -16 mukplllill
^ there  29 lieypjllmk
^ they  -23 ikhoyjiklj
^ this  -18 jayhnjokly
^ today  36 mllrlllmmm
^ tom  4 -
^ tomorrow  -4 mlmommmmll
^ tonight  0 llmommmmmm
^ too  -1 lmmplmkmml
^ trying  -1 llltkmlmmk
^ two  2 -
^ use  30 melllmkymm
^ water  -13 mkmktmllmj
^ we  21 dtsvqafjji
^ well  12 llljkmplml
^ what  2 kgnrejrklk
^ when  0 yklgxkglmj
^ where  -4 tlkllmjmml
^ which  -1 wklllmjlmm
^ who  -8 gklkilylmm
^ why  9 tilkklklml
^ wish  -8 mkkljmxlml
^ would  0 gukmmmllml
^ wow  -2 lmuliljmmm
^ write  -8 lgllkmkuml
^ yeah  -5 llwklljmll
^ yes  0 lrphilyfmk
^ yesterday  8 -
^ you  -6 pmvdvufflf
^ your  -7 iyyiakermc
^>"  -12 lllllqlmtl
^>'m  -12 ylllmjmmll
^>'ve  -6 ukfkklylml
^>*  -6 llmlkvlmlj
^>-ed  27 mtktllklmh
^>-ing  -24 gahyysadpa
^>-ly  -2 uhmyfuakmk
^>-s  -13 aesayfayly
^>AHEAD  -3 lyfnkmiilk
^>AUX  -7 yopaadhtjd
^>CHAT  -50 kbjiiijuiy
^>CODE  -37 lglkthllky
^>CONDITION  31 -
^>DEICTIC  -42 afwsvavfdg
^>HOME  12 -
^>I  4 eyqufaqlaa
^>IF  -60 kpeeoyelee
^>KIN  -9 llllslkmml
^>LASTING  -30 jjmgjryjmg
^>LIKING  -18 lldkulxjmk
^>MOOD  -36 jhihehygjd
^>MY  -6 ayiyhkfpka
^>NOW  36 sydyaindjg
^>PERSON  2 mllltlimml
^>PET  -19 llljtklmml
^>PLAY  14 mvlmpmjjml
^>PRAISE  1 kkyhckekli
^>SPAN  -49 lkmlklllmv
^>THANKS  23 cjjgckyflp
^>THIRD  9 cdfynyahye
^>WE  21 dtsvqafjji
^>WH  -21 yadcadofjd
^>WORK  19 lmjkymkmmm
^>YOU  -30 lyyafsaklu
^>a  -13 rdiiyjwlmi
^>add  -4 mklllmjwml
^>all  -6 lltjhmklmy
^>and  -3 ullmmlcmmm
^>any  -2 yjrlimjlmj
^>art  22 -
^>as  -16 lhijjyplth
^>at  -18 mllvkljlml
^>be  -5 melkmksymm
^>by  -15 mlmlvllmmk
^>for  -12 liuievskkx
^>go  -1 mymkmlgimm
^>hmm  -4 klmjkmxlml
^>in  -59 gihgnyqxnc
^>let  -28 knqghvsgkj
^>lol  -7 klinilukmk
^>me  -15 mlxokmclml
^>no  8 jqqbckxpmj
^>not  4 glvphmjjml
^>off  2 mmkvlmlmml
^>oh  13 llyiimclml
^>on  -1 mllvkmkmmm
^>out  4 mklvkmlmmm
^>say  17 mhllltrmkl
^>see  0 mllrjlpmml
^>so  -5 ukkwdsdkmk
^>the  31 asposjacya
^>tom  4 -
^>too  -1 lmmplmkmml
^>two  2 -
^>use  30 melllmkymm
^>w  36 cqiaxayyyy
^>wow  -2 lmuliljmmm
^>yes  0 lrphilyfmk
a  6 pyaasyggaa
a 0  -29 lslhpkmlmk
a 0000  21 -
a baby  3 -
a bad  -10 mhlsmmlmmm
a baker  5 -
a bakery  13 mlmmmklmlm
a band  19 -
a bank  -15 mllllplmll
a beer  -17 mijxmlkmmm
a beginner  0 mlmmmnmmmm
a better  -29 mrllkllmml
a big  2 kinwueilly
a bike  29 -
a birthday  -14 momkllmmmm
a bit  -19 liwjritmml
a board  10 -
a boat  17 mmmmlmmmmm
a book  46 ogmxjllkmm
a boy  48 lsmlikmmmm
a break  -3 lduvkklmml
a cabin  45 -
a cafe  -11 mjmrmlmmmm
a call  -26 mommllmlmm
a car  36 mkmmmnlmmm
a castle  -14 llllonmmmm
a cat  -3 mjkkoqlmmm
a charge  -17 mtmhmkmmmm
a charity  37 -
a cheap  -29 mpmlklmmml
a child  7 mklmrmmmmm
a city  3 mmmlmnmmlm
a claim  -8 unjlmkmlmm
a coffee  -22 meiylkllmm
a cold  -3 skgnmmmmmm
a colleague  15 mlmmnllmmm
a collection  9 mlmmnjmmmm
a community  -2 mlmlvllmmk
a conference  9 -
a cover  -1 mnmmmmmmmm
a cup  -7 mimqpllmml
a customer  -16 mqmhmllmmm
a dancer  27 mkllmwmmmm
a day  19 jkltrkkmml
a dental  16 -
a deposit  34 -
a detective  -44 lumldllmml
a diabetic  26 -
a difference  -3 llklvlkmmm
a div  -13 rokkmmmmmm
a divorce  96 -
a documentary  -4 mjkjvljmmm
a dog  7 mrmmlmmlmk
a dream  -22 mlljmqmmum
a family  10 -
a farm  4 -
a few  -22 lklgvkwmmm
a firefighter  48 -
a flat  14 ommlmmlmmm
a food  26 -
a form  -26 luhkmkmmmm
a friend  15 momlmmmmmm
a function  -2 krkmmlmlmm
a game  -12 mpmnmklmmm
a gift  -55 mrljmmlmmm
a girl  31 mlmmktmmml
a good  -8 qnvfllmmmj
a great  -21 ijysglimml
a happy  -9 lqjlmltmmm
a headache  -15 meltmmmmmm
a house  15 -
a huge  4 mlrlmkmmmm
a husky  12 -
a job  47 -
a kid  3 -
a kidney  52 -
a kitten  6 -
a lab  39 -
a large  -8 msllllmkmm
a law  12 -
a lawyer  7 -
a letter  -1 mnmlmlmmmm
a lighthouse  23 mkmklqmmmm
a liquid  -12 mjjmwlmmmm
a list  -5 iqklmlmkml
a little  -25 mirsmjkmmm
a living  11 mmmmmmlmmm
a logo  -11 mqmmmjklmm
a long  -4 jknykjjmmm
a look  -16 mgtqmlmmmm
a lot  -5 kaylnkokmj
a low  16 -
a man  -1 mlmmokmmml
a marathon  12 mjmlwmmmmm
a marketing  4 mnmmmmmmmm
a meeting  -22 lmlyhjhlmk
a midwife  20 -
a minute  -13 mhksmlmmmm
a miscarriage  14 -
a mistake  -1 mjymklmmmm
a month  5 mkmmmolmmm
a mortgage  21 -
a mother  10 -
a movie  -2 milvkimmmm
a nap  -40 lehyjklmmm
a new  -24 lkkksljlms
a newborn  11 -
a night  35 -
a nonprofit  24 -
a novel  38 -
a number  -18 mrvklllemm
a nurse  44 -
a pair  -8 mnmlmlmmmm
a parrot  -13 mmmkgvmmmm
a passport  10 pkmmlmmmmm
a pdf  -9 mqmjmmmmmm
a poem  -34 mesijklymm
a pottery  7 -
a presentation  -17 mpmkmlmmmm
a problem  -34 mpqjkllmmm
a puppy  5 -
a question  -13 yalllmlyml
a quick  -2 yolhmmllmm
a quote  -10 mqlkmlmmmm
a raise  21 -
a recipe  -2 mpmlljmlmm
a red  -19 mmkrmmmmmm
a refund  -13 orljjlmkml
a report  -14 ksljllmmmm
a rescue  21 -
a restaurant  -21 momkmlmmmm
a room  20 mhkmmummmm
a rough  -1 mlluhlmmmm
a scar  6 mkmllommmm
a scholarship  20 -
a sec  -21 mklpmlmmmm
a second  1 mjskpmlmmm
a shelter  16 -
a short  -31 jnkjmllymm
a shower  -3 mdjxmlmmmm
a single  5 -
a slogan  -34 mtmjillmml
a small  17 mlkkilylmm
a song  1 mpmmmglmmm
a speech  -25 msketklmmm
a spider  -4 mlmvhllmmm
a standing  24 -
a startup  9 -
a story  -16 lhqkrlklml
a strange  -38 lllixkllml
a string  -9 lrlkkmmmmm
a stroke  29 -
a synonym  -4 uwkikljmmm
a table  18 lapjlklumk
a talking  -30 mkmhlwmmmm
a tattoo  23 -
a teacher  15 rmmmmklmmm
a terrible  -35 mkkmmxlmmm
a text  -8 lrmmmlmlmk
a time  -32 lllkiwmmmm
a title  -3 mplkljllml
a train  -10 mhmrmmmmmm
a triangle  -40 mnmlnklmml
a trip  1 mnmmmmmmmm
a try  -1 mipkmmmmmm
a vampire  -24 mlmlmtlmkm
a vegan  14 -
a vegetarian  2 -
a vet  14 -
a walk  -3 mklvkmlmmm
a way  -3 mkllnmmmml
a website  4 -
a week  -7 mmmmllomml
a wheelchair  60 -
a word  17 lwillkmkmm
a year  21 mjmmmommmk
a>-ed  13 mimllmmmmy
a>-ing  -27 kkktrrgkmh
a>-s  33 mikmqrmmml
a>0  -29 lslhpkmlmk
a>CHAT  -10 xudijilwmi
a>CODE  -12 hrjeiikrlh
a>CONDITION  -5 mimkkymmml
a>HOME  68 olmllnlmlm
a>KIN  35 mklmrmmmmm
a>MOOD  -41 smxkfjpllh
a>NOW  -3 lappokwlml
a>ORDER  -9 uygbsjjjml
a>PERSON  35 pnjhqwilki
a>PET  -8 mnhmfyjllj
a>PLAY  42 mpmnmklmmm
a>PRAISE  -11 hyjkhktmml
a>SPAN  0 lrlkfpmllh
a>WORK  61 -
a>bad  -10 mhlsmmlmmm
a>big  2 kinwueilly
a>bit  -19 liwjritmml
a>boy  48 lsmlikmmmm
a>car  36 mkmmmnlmmm
a>cup  -7 mimqpllmml
a>day  19 jkltrkkmml
a>div  -13 rokkmmmmmm
a>few  -22 lklgvkwmmm
a>lab  39 -
a>law  12 -
a>lot  -5 kaylnkokmj
a>low  16 -
a>nap  -40 lehyjklmmm
a>new  -24 lkkksljlms
a>pdf  -9 mqmjmmmmmm
a>red  -19 mmkrmmmmmm
a>try  -1 mipkmmmmmm
a>vet  14 -
a>w  -7 cyahkyabca
a>way  -3 mkllnmmmml
about  -30 ytjhyaqhic
about 0  -12 mgmmsllmmk
about a  -11 ltldmykmmm
about black  -34 mrlkpkmmmm
about five  8 -
about it  -6 xgrmelyaml
about my  23 ydlgmmymmm
about rain  -19 mjmljelymm
about six  20 -
about that  -4 kqlljksmkl
about the  -30 uxlfnhlhlk
about to  -38 kgeykkfmml
about two  3 mrljmmmmmm
about volcanoes  -27 mmlhtlmmmm
about what  -4 ijvommmmmm
about you  36 gmdymmfmmm
above  -2 lyllilmhml
abroad  8 -
abroad $  8 -
accept  18 -
accepted  29 -
accepted into  19 -
accident  38 msljmmmmmm
accident $  23 msljmmmmmm
according  -25 lkjktgmmrl
according to  -25 lkjktgmmrl
account  31 lrllmlkkml
account $  -26 lrllmlklml
account with  16 -
accounts  31 -
aches  -22 mlmukllmmm
act  -24 mxmmkklkmm
act as  -24 mxmmkklkmm
act>as  -24 mxmmkklkmm
acting  33 mllmvklmmm
ada  20 -
ada>w  20 -
add  -3 jqkhglhvmy
add a  -5 lmllhlllmy
add my  14 -
add>MY  14 -
add>a  -5 lmllhlllmy
add>w  -1 mpmmlmmiml
added  -13 mujiljmmmm
added the  -18 mujiljmmmm
address  13 gxkkmmllmm
address is  34 -
address on  -10 lomkmmmmmm
addresses  -10 inmmmmmmmm
adhd  3 -
adopt  13 -
adopted  60 -
adopted a  21 -
adopting  58 -
adopting $  58 -
adoption  17 -
adoption agency  17 -
adults  -42 mkmlplllml
advice  2 lkyhllhlmk
advice $  -7 lkyjllhlml
afford  18 -
afraid  36 llomiukmml
afraid of  35 llmmjvmmmm
after  10 kecyyhjjlk
after my  3 -
after that  -1 mmjqmmmmmm
after the  29 mmlmwjmlmm
after watching  7 -
afternoon  1 mgmrmmmmmm
afternoon $  1 mgmrmmmmmm
again  -94 fyiyjdkylf
again $  -58 mymyfhmelj
age  84 olmmmmlmmm
agency  17 -
ages  -20 ljqgklyjmj
ages $  -11 mkqhmmwlmk
ago  -21 loljgsvlmg
ago $  -26 lpljilvlmh
ago and  24 -
agree  -51 ljyakkflml
agree $  -36 lltgmlklmm
agree with  1 mlskmljmmm
ahead  -1 mrllllllml
ahead and  -1 mrmmmlklml
aid  21 mllmqmllmk
aids  14 -
aids $  14 -
airline  1 mkmqmlmmmm
airline $  1 mkmqmlmmmm
airport  -6 lpmnjkmmmk
airport at  -4 mqmhmlmmmm
all  -53 ifdmygymky
all $  -10 ljnohlylmk
all day  -12 nklplmlmmm
all night  -28 mlkqkmlmml
all of  -1 mluqkmkmmj
all over  2 mkmpmlmmmm
all the  24 kscfnkxomh
all>-s  -13 llhdtlvlmy
all>day  -12 nklplmlmmm
all>of  -1 mluqkmkmmj
all>the  24 kscfnkxomh
all>w  -14 lgfysljmml
allergic  26 mmmjmkmmsm
allergic to  25 mmmjmkmmsm
allergies  98 -
allergy  15 -
almost  -21 ljfujlnlml
almost done  -14 mmkpmmkmmm
almost every  3 mmmglmummm
almost there  -5 mmktlmjlmm
alone  8 mliqmlmmmm
alone $  11 mminmmmmmm
along  1 mmmmkmmmmm
already  -29 kqtdelglmj
already $  -30 mnmflljmmm
already tried  -6 mrsdmmmmmm
also  28 llgmdmylml
always  81 lllkullmmm
always thought  -26 mmlltmmmmm
always wanted  15 -
amazing  -1 mmykhmflmm
amazing $  3 mmrmjmglmm
an  17 hyaasyltib
an animal  -4 mklmmrmmmm
an app  40 -
an email  -37 lwlilljmmk
an error  -31 mppillmmml
an essay  -13 msmjmlmmmm
an expert  39 lykmjlkmmm
an hour  -21 lgkrqjkmmm
an index  -1 komlmmmmmm
an insurance  22 -
an interview  9 -
an introvert  40 -
an office  20 -
an old  37 -
an only  8 -
an>CHAT  -11 mxdhmmkymm
an>CODE  2 mroglllmml
an>NOW  -21 lgkrqjkmmm
an>WORK  20 -
an>old  37 -
an>w  15 hyairpqije
and  -6 ayaaayujyy
and 've  -2 mlmlmqmmmm
and 0  -26 momlklmmml
and a  58 tjlfnplmll
and found  -24 mlmmmjmmvl
and give  -12 kqmlmjmmml
and he  -9 mlksmlmmlm
and hugs  -12 mlllhmymmk
and i  -28 hoifhyjlmi
and in  -16 mvmhmmmmmm
and it  12 lvoglkkmlm
and kisses  -2 mlkmllwlmi
and love  -18 mllmllnmvl
and loved  34 -
and my  25 -
and need  -10 lqmkmjmmml
and never  -10 mqlimommmm
and nothing  -16 mnlkmlmsmm
and now  0 molllmmmmm
and old  -6 mqmkmkmmmm
and ready  -4 milummlmml
and she  24 mjoqlimmrm
and step  -8 mimkmpmmmm
and still  10 -
and take  -8 mikklylmmm
and the  -20 lukrhimmll
and then  22 mjmpmimmmm
and they  4 -
and two  4 mpmlmkmmmm
and wait  -17 mamlmxlyml
and want  -13 lkmkmqlmml
and we  29 -
and why  -5 mpmkmlmmmm
and you  -37 qmgflyklkh
and your  -13 llkmkkummj
and>'ve  -2 mlmlmqmmmm
and>-ed  -5 likmgylmlk
and>-ing  -16 mklpmkksml
and>-s  2 kwggfhyguv
and>0  -26 momlklmmml
and>AUX  3 mkkvirmmml
and>DEICTIC  8 kuoglpklkl
and>HOME  18 -
and>I  -28 hoifhyjlmi
and>LASTING  -2 mqlimommmm
and>LIKING  26 mllmllnmvl
and>MOOD  -4 milummlmml
and>MY  25 -
and>NOW  5 molollmmmm
and>ORDER  -19 lhllmrmmmm
and>THIRD  23 limwlhlmql
and>WE  29 -
and>WH  -8 mpmkmllmmm
and>YOU  -50 plefjyskke
and>a  58 tjlfnplmll
and>in  -16 mvmhmmmmmm
and>old  -6 mqmkmkmmmm
and>the  -20 lukrhimmll
and>two  4 mpmlmkmmmm
and>w  -82 ayaapykpqs
angry  8 mphsklmmml
angry and  5 mpmmkmmmml
animal  -4 mklmmrmmmm
animals  -13 tlkkxlilmk
ankle  9 -
anniversary  22 -
anniversary is  9 -
another  16 lyfivvfjmm
another one  0 myfmllfkmm
answer  -3 iamadicyla
answer $  -41 lkvgmliymm
answer as  -3 likmlmlumk
answer in  -12 majmlmlymk
answer is  -1 llxllmmfmm
answer me  23 -
answer should  0 mhfmlmmwmk
answering  -15 mmjqlmlmmm
answers  62 mbvlmlkyml
anxiety  9 -
any  -26 yfmlamatly
any good  -1 smkmlmkmml
any>-s  -9 yjlkflklmy
any>MOOD  -1 smkmlmkmml
any>w  -15 mmiolnkmll
anymore  10 -
anymore $  10 -
anyone  -8 ykkkmmkkmh
anyone know  -4 wmklkmllml
anything  37 rqkqklllml
anything $  -1 krmrmllmmm
apartment  6 mommmmmmmk
api  5 -
app  52 mqmkllmlll
app for  15 -
apple  -36 ljllykklmk
apples  -48 jflllvlmkr
apples and  -14 kgllmwlmlk
apply  -1 mllljlilly
apply $  12 mlmljmjlmy
appointment  23 mpmfmmmmmm
appreciate  -23 mhyglhjlmm
appreciate your  -4 mktkmklmmm
apprenticeship  22 -
april  3 -
april $  3 -
arabic  33 -
area  -14 lpmlkkmlmm
area of  -14 lpmlkkmlmm
arm  6 mkmpmmlmmm
army  26 mmllsmklml
army $  14 mmllsmklml
around  8 vkhtklhmmm
array  -7 mplkmmmmmm
arrive  -10 pimomkmmmm
arrive $  -10 pimomkmmmm
arrived  -18 mllrllimml
arrived $  -7 mlmqlmimml
art  35 -
art school  13 -
art>SPAN  13 -
article  -4 lomkpiljml
as  16 iweauyhlry
as a  28 lolkjqklll
as an  13 mvkmlmmlml
as if  9 lmllrnkmmk
as the  -17 mrkklslljl
as you  0 mmoklkqmmm
as>IF  9 lmllrnkmmk
as>MY  22 -
as>YOU  -2 mlnklsollk
as>a  28 lolkjqklll
as>an  13 mvkmlmmlml
as>the  -17 mrkklslljl
as>w  -16 mhmmlkltxr
ask  -12 yamolkjxll
ask $  -8 ukhsmlmmmm
ask me  -1 lkjlmllymm
ask my  -9 mlukmllmmm
ask>MY  -9 mlukmllmmm
ask>me  -1 lkjlmllymm
asked  -50 lbynuhjmjl
asked for  -8 mhwhlmlmlm
asked my  -29 mkqpmlmmlm
asking  -45 miqgklrmml
asking $  -8 mmqammrmmm
asking for  -36 mimskllmmm
asks  -53 ylaaaabiga
asks kin  -12 oomlkmkmml
asks none  -69 yiaaahlllc
asks of their own  38 nmmmmmlmmm
asks own  28 ynflkbdkhi
asleep  -118 jgayafdjlj
asleep $  -42 ljjyejjlml
asleep when  -13 kmgummkmmm
assertion  -17 mslkemmmmy
assume  -18 lrmlkvlmml
asthma  12 -
asthma $  12 -
astronomy  11 -
astronomy $  11 -
at  23 faayaycoen
at 0  -23 kmjyxjilkf
at a  22 mjmrmllmml
at all  -9 lloiqlulmk
at an  1 -
at eight  -4 mnmlmmmmmm
at five  -20 mulkmlmmmm
at home  42 lmlolmkmmm
at least  -10 mkklfmlnmw
at most  -1 mjllllmsml
at my  -16 mklsmlimml
at night  16 -
at nine  -3 mmmjrmmmmm
at school  9 -
at six  -8 molplkmmmm
at the  -22 edayaweijd
at three  -17 mlmmmllmmm
at two  -22 mkmpmlmmmm
at university  11 -
at work  15 jliylmimml
at you  -5 mlllmwkmlj
at your  -27 mlsalkxmmy
at>-s  43 -
at>0  -23 kmjyxjilkf
at>DEICTIC  -38 liormmmmmm
at>HOME  42 lmlolmkmmm
at>MY  -16 mklsmlimml
at>SPAN  9 -
at>WORK  26 jliylmimml
at>YOU  -33 mkraluvmly
at>a  22 mjmrmllmml
at>all  -9 lloiqlulmk
at>an  1 -
at>six  -8 molplkmmmm
at>the  -22 edayaweijd
at>two  -22 mkmpmlmmmm
at>w  34 lqgiflkslr
ate  -11 mlismmlmmm
ate too  -11 mlismmlmmm
ate>too  -11 mlismmlmmm
attached  -16 mwkfllmmmm
attachment  -1 mmnmmmmmmm
attack  -30 mflflymmmm
attack $  4 mlmhlummmm
attack the  -34 mglkmymmmm
attacks  22 -
august  10 -
august $  9 -
aunt  8 -
aunt $  1 -
australia  -11 mmmmolmmml
author  -28 mjllwimmll
autumn  -8 mrllqmkkml
autumn $  -2 mlllrmlmmm
away  -3 jmmipslmlj
away $  53 lkmlrlmmml
away 0  -12 kqmlmjmmml
awesome  -21 mkullmdmmk
awful  -32 mmmlqmmlmk
awful $  -32 mmmlqmmlmk
b  -44 lltjilllmy
b $  -37 lltjilllmy
baby  5 lllugklmmm
baby $  -18 mmmpjlmmmm
baby is  -7 lllrjlmmmm
baby sleeps  22 -
back  41 njayrgfjlj
back $  -6 oqenljhjml
back and  15 mkkumlmmmm
back from  9 -
back in  -23 mklqmlmmmm
back to  20 mllrmmlmmm
background  -31 mslmlkmlmm
bad  3 lenqykqjmk
bad $  -23 mjtcylskmk
bad>w  2 mkgwmmlmmm
badly  12 mlkxkmjkml
badly $  10 mlmukmjkml
badly last  1 mmkommmmmm
bake  21 -
baker  5 -
baker $  5 -
bakery  71 mhmomklmlm
bakery $  25 mimpmmmmmm
bakery and  -4 mlmmmklmlm
bakery in  8 -
bakes  36 -
balance  -19 lmlkvmkmmm
balcony  -18 mllnmmmmmm
bananas  -12 lljlvlllml
bananas 're  -12 lljlvlllml
band  39 mkklvlmmml
band $  15 mkmmolmmml
band called  5 -
bank  17 lgprlllmll
bank $  -45 lgprlllmll
bankrupt  4 -
bar  20 momlmmmmmm
bar exam  30 -
bar>w  20 momlmmmmmm
barking  -23 mlmokjmmmm
barking at  -23 mlmokjmmmm
based  -7 mrlkqkmmmh
based on  -7 mrlkqkmmmh
bath  -30 mllxfllmmm
bath $  -26 mmmujllmmm
bathroom  10 mhmqmmmmmm
bathroom $  10 mhmqmmmmmm
battery  -21 ohlnrkllml
battery is  -19 mimrlklmmm
be  -11 hcfuhymyjq
be 0  -29 molliylllj
be a  54 lqijnyleml
be at  6 mimmlmmsml
be home  -18 mmismmmmmm
be honest  21 mklmmmismm
be in  7 miimimlyml
be late  -16 mmhqmllmmm
be more  -4 mjolmmlsml
be my  9 mjmlmkykmm
be nice  -1 mlrmjmllmm
be the  11 pllmmmmmmm
be there  -5 mkktlmmmml
be>-ed  1 mjmlmlmlmo
be>-ing  -5 mjunmmmmmm
be>0  -29 molliylllj
be>DEICTIC  -5 mkktlmmmml
be>HOME  -15 mmismmmmmm
be>MOOD  -17 mlenmlymmm
be>MY  9 mjmlmkykmm
be>PRAISE  -3 llmmplllmm
be>a  54 lqijnyleml
be>at  6 mimmlmmsml
be>in  7 miimimlyml
be>the  11 pllmmmmmmm
be>w  -15 ikwkghayly
beach  38 -
beach $  23 -
became  36 -
because  38 loauxlmmmm
because he  16 -
because i  10 lrmjmmmmmm
because my  8 -
because of  11 mkauxmmmmm
become  67 -
become a  62 -
bed  0 kmcyijhjmi
bed $  45 mlhslmkmml
bed already  -15 mllnmmlmmm
bed at  -3 mkmpmlmmmm
bed now  -2 mllnmmlmmm
bed>NOW  -17 mlkommlmmm
bed>at  -3 mkmpmlmmmm
been  4 pilyardlkh
been a  -19 mkkygtkmml
been feeling  4 -
been hectic  -21 mkktimlmml
been in  1 pmmmmmimmm
been my  1 -
been on  -7 mlmmmmmmmm
been painting  1 -
been playing  4 -
been sober  5 -
been to  35 ommmmmkmml
been together  1 -
beer  -17 mijxmlkmmm
beer $  -17 mijxmlkmmm
bees  4 molktlljml
bees $  0 mpmkmlmmmm
before  -1 latrjyimll
before $  -5 mkwkmkkmmm
before my  13 mjmommmmmm
before she  -19 mgltjtmmll
before the  15 -
beginner  0 mlmmmnmmmm
beginners  -2 nommlmlkmm
beginners $  -1 mpmmmmlkmm
behind  61 mimlmxmmmm
behind the  60 mimlmxmmmm
being  34 tlpjmklmll
being a  17 -
believe  5 ljyfrldlmm
believe in  44 -
believe it  -13 lmsilmjlmm
below  -13 mxbkmmmmmm
belt  33 -
ben  6 -
berlin  0 mmmmmnmmkm
berlin $  0 mmmmmnmmkm
berries  -12 lljlvlllml
berries $  -12 lljlvlllml
best  51 rhagrjyllh
best $  -4 jlmmklpmmm
best dumplings  33 -
best for  -2 llkmimwmmi
best friend  8 -
bet  -21 llohmltmmm
better  -65 khynphbjlj
better $  -31 ljyhilbkll
better now  0 mmygmmkmmm
better than  -20 lkhrqlllmm
between  -28 vjkqsjllmj
between these  -6 mqmimmmmml
big  -4 khnvsenllx
big city  -12 mlmljhmlly
big fan  2 mmrkmllmmm
big>HOME  -12 mlmljhmlly
big>LIKING  2 mmrkmllmmm
big>w  -12 kkiyxkimmi
bigger  -16 mmlkrlmmmm
biggest  31 -
bike  48 -
bike to  17 -
bill  -16 yslamklmml
bill $  -37 ypmdmklmmm
bio  -5 jrmlmlmmmm
bio for  -5 jrmlmlmmmm
bio>for  -5 jrmlmlmmmm
bipolar  4 -
birch  3 -
birch lane  3 -
bird  13 lmmmmnmmmm
birds  -11 mlllsmklmk
birth  13 -
birthday  39 mphillrmmm
birthday $  -16 moikmmrmmm
birthday is  28 -
bit  -18 liwjritmml
bit of  14 mlqlmlmmmm
bit>MOOD  -19 mljsmljmmm
bit>of  14 mlqlmlmmmm
bit>w  -7 llwkskjmml
black  -32 mnktqillll
black $  17 nlmnlmllmm
black holes  -34 mrlkpkmmmm
blames  13 -
blames me  13 -
blank  -7 mqljmmmmmm
blind  35 ujmmlmmmmm
blind $  17 ujmmlmmmmm
block  -3 mhljmmmsmm
blog  -24 mumkejlmmj
blog post  -27 mqmklklmml
blood  9 mkmkonmmll
blood $  -46 mkmkonmmll
blood pressure  17 -
blue  24 jkwixikkml
blue $  -9 mtqjlkmlmm
blue one  -7 mhrlllmmmm
board  26 mllqmmlmmm
board $  -2 mllqmmlmmm
board game  10 -
boat  52 mmmmlmmmmm
boat $  17 mmmmlmmmmm
boats  41 -
body  -28 mjmrjtlmml
boil  -1 nkklumlmmm
boils  -13 mkmktmllmj
boils at  -13 mkmktmllmj
book  -10 nuhwoekhlj
book $  -2 mrltkjlkmm
book about  28 oimmlmmmmm
book club  8 -
book says  -14 mkmmqjmlll
books  -3 mlshmmmmmm
bored  -10 qmfrmmfjmm
bored $  -10 rmfrmmfjmm
boring  -7 mujnlmlgmm
boring $  -7 mujnlmlgmm
born  -20 mlmkmkllvk
born in  -15 mmmmpmllmk
born on  1 -
boss  -36 lihtpkhmwl
boss $  22 mmmmmokmmm
boss is  4 mmlommmmmm
boston  -15 mommmmmmmk
boston $  9 -
both  -36 lrynglilml
both 're  -5 mmyjimjmml
bought  0 mlkolkmmrm
bought a  7 -
bought the  10 -
boy  44 lrlkiulmmm
boyfriend  1 -
boyfriend of  1 -
boys  30 -
boys $  10 -
branch  -24 mxkhlkmmmm
brazilian  24 -
brb  -24 lljyklalml
brb $  -24 lljyklalml
bread  -64 lpllrillmj
bread $  -43 msmklkllmm
break  -24 pdsyikjlml
break $  -24 ldtyjkjmml
breakfast  -2 lkfyiihlml
breakfast $  -10 lkfyiihlml
breakfast every  9 -
breath  -15 mjlomnlmmm
bridge  -12 kkklxkllmk
bring  -15 mjcywlkmml
bring the  -3 mkgvmlmmmm
bro  1 -
broke  46 mlkjylmmmm
broke up  20 mmklummmmm
broken  -17 ljwxhgmlll
broken $  -4 mkxoklmlmm
brother  5 mlmmknmmmm
brother $  8 -
brother 's  3 -
brother is  -9 mmmnmlmmmm
btw  16 -
budget  42 -
budget is  22 -
build  10 plkmtellmj
build a  -29 mlmlvllmmk
building  43 -
building $  26 -
built  11 mmmlnmmmml
built a  21 -
bullet  -3 mfmmhmlyml
bullet points  -3 mfmmhmlyml
bullied  21 -
burger  -18 mhhymlmlmm
burger $  -18 mhhymlmlmm
burned  -11 mgjvllmmmm
burned the  -13 mgjvllmmmm
burning  -20 mlmplllmmm
burning $  -20 mlmplllmmm
bus  -63 sabygheljv
bus $  -40 kahyhkilkw
bus is  -8 lllqimlmmm
bus to  12 -
bus>AUX  -8 lllqimlmmm
bus>NOW  -5 mlkqmllmmm
bus>to  12 -
bus>w  -10 llmlpllmml
business  23 -
but  14 jurofrhxku
but i  5 lmiylllmlm
but it  6 lsrilmlmml
but the  -14 mtlkklmkml
but>AUX  -13 mjulimllmx
but>DEICTIC  6 lsrilmlmml
but>HOME  5 -
but>I  5 lmiylllmlm
but>the  -14 mtlkklmkml
but>w  -28 lhhmovkyml
button  -35 kipitjlmkl
button $  -22 mfnkwlmmll
buy  -21 kgeytnfllk
buy a  -9 mnmllmmmmm
buy>-s  -9 mikrumklml
buy>a  -9 mnmllmmmmm
buy>w  8 mkirmmmmmm
buying  -10 mnojmmmmmm
buying a  -6 momlmmmmmm
by  -24 ircrogtyjn
by 0  -14 mpmkmmmmmm
by a  14 mllmqmmmmm
by my  11 -
by one  -1 mdlplllymm
by step  -7 lkkkhliymk
by the  13 mfotlmmmmm
by two  -19 mphvkllllk
by your  -1 mmtjmmklmm
by>0  -14 mpmkmmmmmm
by>AHEAD  -1 mtjjmmmmmm
by>DEICTIC  -1 mdlplllymm
by>MY  4 lkmpmmmmmm
by>YOU  -1 mmtjmmklmm
by>a  14 mllmqmmmmm
by>the  13 mfotlmmmmm
by>two  -19 mphvkllllk
by>w  -25 lviqfkgymi
bye  -23 llfkkmylmm
bye $  -17 mmflmmylmm
c  -14 mrmlllmmml
cabin  41 mlllmwlmmm
caf  24 -
caf é  24 -
caf>é  24 -
cafe  -11 mjmrmlmmmm
cafe with  -11 mjmrmlmmmm
caffeine  -10 mkllwmjkml
caffeine $  -10 mkllwmjkml
cake  9 mksrilllml
calculate  -16 mtlikkmlmm
calculate the  -16 mtlikkmlmm
call  1 kwayeiajmy
call $  -35 mkixmlimmm
call me  73 molulmilmm
call the  -20 lrljmlmmmm
call you  -9 lleyllkmml
called  22 ltisenkmml
called $  -9 lmitlmkmmm
called the  5 -
calling  -30 wtjfljkmlm
calling about  12 msmhmlmmmm
calling because  -9 lrmjmmmmmm
calling to  -3 wkljmmmmmm
calls  12 -
calls me  8 -
calories  2 pmmmimmmmm
came  -21 mlllnjllyl
came out  -2 mmmkqmmlmm
camera  -2 mlmmolmmmm
campus  43 -
can  72 mngqyaydja
can $  -1 lmjnglylml
can be  5 mkllvmjlmk
can do  -4 mmollmlmmm
can i  14 oojolhlmll
can not  40 cgayujvhlj
can see  -4 kirjslkmml
can try  -18 mlsilmimmm
can you  -1 nykkllilml
canada  13 -
cancel  -17 fyldmlklkl
cancel it  -9 mtlmmllmkl
cancel my  -8 fumdmmlmmm
cancelled  -16 mrmklkmmmm
cancer  16 -
capital  -25 mjljopmmml
capital of  -24 mlllpkmmml
captain  10 ljlkhylmjk
captain $  12 mmmmlulmll
captain of  0 mkmmmrmmlm
car  25 ojkyjmhjml
car $  -4 mjlykmijml
car accident  17 -
car>AUX  -1 mlmpmmlmmm
car>w  8 momlmmmmmm
card  -53 kyjajkkjll
card $  -23 kxkellllmm
cards  -35 mulphimmml
care  2 lhkiolyaml
care $  -26 lhkiolyaml
care of  3 -
careers  49 -
cares  -15 aljqmmxlmm
cares $  -15 aljqmmxlmm
carpet  22 nlmmmlmmmm
carpet $  22 nlmmmlmmmm
carry  -14 mlmlmqmmmm
carry a  -14 mlmlmqmmmm
cars  -11 lkhlvlmkmf
cast  -29 mjjclymmmm
cast a  -14 mjkilxmmmm
castle  -14 kkklvmlmml
castle $  -14 llllonmmmm
cat  -19 mjkqlmllll
cat $  -32 lnkmnpllmm
cat is  -6 mlmollmmmm
cat to  3 nlmmlmmmmm
catch  -13 lfkplmtmml
cats  -8 klhiyjkmml
cats $  -4 lmkktkmmml
caught  -42 mljtilummj
caught up  -33 mljqimummj
cave  -8 mimkmpmmmm
cave $  -8 mimkmpmmmm
celebrate  5 -
center  11 rrijmmmmmm
center $  25 -
center a  -13 rokkmmmmmm
championship  21 -
chance  -8 mjskpmlmmm
chance $  -21 mjskpmlmmm
change  -18 jyahykkjmj
change the  -13 lumkkmmkmm
changed  -24 lsygrkhkkl
changed my  0 msmmmlmmkm
changes  -8 mrklmmmmmm
changes $  -8 mrklmmmmmm
channel  6 -
chapter  -3 lxhfkvmklm
chapter $  -1 lqjkmlmlmm
character  -44 llmbayllkl
character grew  -8 mjmiksmmmm
character is  -24 lqmhcsmlml
charge  15 lmlnmklmmm
charge my  -10 mfmrmmmmmm
charge of  -7 mnmmmlmmmm
charity  37 -
charity run  21 -
chart  -21 mwrdllllmm
chart $  -11 mothmmmlmm
chase  9 -
chase $  9 -
chat  -18 mjjhjmyjmk
chat $  -18 mjjhjmyjmk
cheap  -29 mpmlklmmml
cheaper  -15 mkojrllmmm
cheaper $  -15 mkojrllmmm
cheated  28 -
cheated on  28 -
check  -39 ttqakyjkll
check my  -10 mulkmlklml
check the  -1 vmkmljllmm
checking  -22 mpmlmmmmmm
checkout  -2 iomomlmmmm
cheese  -5 mslkmlmlmm
cheese $  19 mplmmmmmmm
chemistry  18 -
chemistry $  18 -
chemo  36 -
chess  11 mmmkqmllmm
chest  -13 mhkjtqmlml
chest and  -6 mjlllrmmmm
chicago  -28 mmmmmplmmm
chicken  -34 mwlkmimlmm
child  20 mklmrmmmmm
child $  15 mklmrmmmmm
childhood  -26 mlqmlmlmmm
childhood $  -26 mlqmlmlmmm
children  -7 mlmlomlmmm
children $  34 -
chile  -6 mmmlqmlmmm
chilling  -13 lmlrmmelmm
choice  15 mmmlmommmm
choir  41 -
choir $  26 -
chopping  -29 mklsmlmmmm
chopping onions  -29 mklsmlmmmm
christmas  20 mlmmlkpmmk
christmas $  26 -
church  52 -
church choir  11 -
citizenship  16 -
citizenship test  16 -
city  -8 lkkipjlljy
city $  8 mlmkjjmlky
civic  22 -
claim  -8 unjlmkmlmm
claim $  -8 unjlmkmlmm
claims  -20 mjlkxjmmlm
claims that  7 mklmslmmmm
clara  31 -
class  33 likykljlml
class $  7 mmmnmmmmmm
class just  -2 mhmvmmjmmm
classes  13 -
classes $  13 -
clean  19 mhlumlmmmm
cleaning  -50 mjkwlmkmmm
clear  31 mmqlmmjmmm
clear $  31 mmqlmmjmmm
click  -22 kuihklklly
click it  -1 lpklmmmmlm
client  16 mkmmmsmmll
climb  7 -
climb stairs  7 -
clinic  36 -
clock  -5 pollmmlmml
clocks  -1 mlmmnjmmmm
clocks $  -1 mlmmnjmmmm
close  16 pmmmlmmmmm
closed  -8 lkikuhlllr
closed $  18 -
closed my  6 -
closed on  -13 mjmkolmmmr
closed the  -17 lnjkvillmm
closes  -10 mklullmmmm
club  34 -
club $  5 -
club is  21 -
club with  5 -
coat  -33 mjktgllmmv
coco  32 -
code  34 mpkdhihylj
code $  18 lpljlmiuml
code is  33 mpmimmmmmm
coffee  -36 kaaywffjlk
coffee $  8 maeymjklmm
coffee got  -14 mlmomklmlm
coffee is  12 mmmnmmmmmm
coffee on  -9 mllommlmmm
cold  -43 rgaysiglll
cold $  -34 ljgutkgmml
colleague  10 mrllmllmmm
colleague told  -7 mlmmnllmmm
colleagues  3 mlmpmmlmml
collect  13 -
collection  9 mlmmnjmmmm
collection of  9 mlmmnjmmmm
college  27 -
college $  8 -
colour  13 lmmmmmmmmm
column  -52 msllllmmml
column to  -2 mnllmmmmmm
columns  -20 lqllmlmkml
columns $  -8 mnllmmmkmm
com  19 mllmkmlkmy
com $  19 mllmkmlkmy
come  43 ldeyklyall
come in  -3 nimllmwbmm
come over  -3 mljommmmmm
come to  48 mmlpmmmmmm
comes  6 mglummmmmm
coming  0 vmlllmimmm
command  -11 mrikltkmlk
comments  -12 mummdmmimk
commit  -14 momllgmmmm
community  -2 mlmlvllmmk
commute  42 -
company  21 lmkfpjklvv
company $  28 mnmimkkmxm
company 's  -25 lklllmmmly
company i  14 -
compare  -17 kwjhkklkml
compare the  -7 momjllmmmm
compare these  -7 ltjllmlkml
comparing  0 mtmemmmmmm
compile  -2 mmplmllmmm
compile $  -2 mmplmllmmm
complaint  -6 mlmlmrmmll
complaint $  -6 mlmlmrmmll
complicated  -9 mlnkvmjlmm
concentrate  6 memtmmmmmm
conference  9 -
confused  -5 mlyammjlmm
confused by  -1 mmtjmmklmm
connect  -27 ojmjllmllq
connect to  -27 mkmjmlmmlr
constant  31 -
constant pain  31 -
contact  -8 mkkjxmfmmv
continue  0 mylmllifml
contract  -28 myjgmkmmll
contract $  -18 msjhslmmmm
contract with  26 -
convert  -1 lwlilllkmj
convert 0  -13 mtmllmllmj
convert this  -1 mmmmmmmmml
convinced  -30 llugmmlmmm
cook  11 wklmlmlmml
cooking  -14 mklqlmlmmm
cool  8 mmqmlmbmmm
cool $  -2 mmqmlmbmmm
copied  -5 mnmlmlmmmm
coping  16 mjlrmmmmmm
coral  7 -
coral reefs  7 -
corgi  5 -
cork  6 -
correct  -18 lmrmllmlmm
correct $  -18 lmrmllmlmm
cost  -13 mlmlrlmmmi
costs  -7 xglkrmmmmm
cottage  62 -
could  -55 gvtseybikf
could 've  0 llslmmlmml
could do  -1 mlpllmlmmm
could eat  -7 mmjsmlmmmm
could not  -11 mkhtnjllml
could talk  -23 llmljxlmmk
could you  -7 gqmllllmml
council  14 -
count  -37 mkklnnmmll
countries  -2 lmmkommkml
countries $  1 mmmlnmmmml
country  13 mkmkuimmmm
country $  27 -
countryside  31 -
cousin  9 -
cousin $  6 -
cover  -6 mumlmkklml
cover letter  -8 mumlmkklml
coworker  -10 momlmmmmmm
coworkers  1 -
coworkers quit  1 -
crash  15 -
crashed  -7 mlmmnmmlml
crazy  -15 lgiydlylmi
crazy $  -9 lljvglvmml
cream  -25 mnlplklmml
create  -23 mrmllljkml
create a  -23 mrmllljkml
credit  6 -
crime  17 -
crossfit  14 -
crossword  -27 mumlmjmlmm
crow  -21 wcmjlommmm
crowds  16 -
crowds $  16 -
cry  6 mlrllmklml
cup  -4 mhmpsllmmk
cup of  -7 mimqpllmml
cup>of  -7 mimqpllmml
curious  -1 ymbkmmfmmm
currently  67 -
custody  6 -
custody of  6 -
customer  -10 lylgikjlmw
customer $  6 mnmlmmmmmm
cut  15 mjprllllml
cut down  23 -
cut my  -15 mklsmlmmmm
cut>MY  -15 mklsmlmmmm
cut>w  23 -
cycle  15 mumjmlmlmm
dad  41 -
dad $  3 -
dad had  8 -
dairy  36 -
dance  21 -
dance studio  20 -
dancer  27 mkllmwmmmm
dark  -4 lyfserjjml
dark mode  -5 myjkimmjmm
data  58 myjkjlliml
database  19 mpmjmmllml
date  -13 rvqkjllhml
date $  -4 svlkkmliml
dates  -5 mpmjmmmmmm
dating  49 -
daughter  33 mmlpllmmmm
daughter $  26 -
daughter is  -22 mmlpllmmmm
day  16 eacyteylwi
day $  58 jferhkylml
day since  8 -
day>LASTING  8 -
day>w  1 mmlmlmnmml
days  -16 lhjymjjkmk
days $  2 mlkwhlmmmm
days 're  -14 lmmlqlmlml
db  -1 mjmmmlmmls
db 0  -1 mjmmmlmmls
db>0  -1 mjmmmlmmls
deaf  15 -
deal  10 mmjjhmymmm
dear  -34 lkhhfkylly
debate  17 -
decide  -23 mqpqlljkmm
decide between  -7 mmltllmmmm
decided  -10 kklsmmmmmm
deep  1 mjmlmommmm
definitely  -8 mlvhlmjmmm
degree  -43 mrmkmmmmmm
degree in  2 -
degrees  -19 mimrrmllmj
delayed  -24 limxiklmmj
deleted  -8 msljmmmmmm
delicious  -1 mltmimllml
delicious $  -1 mltmimllml
delivery  -14 yfknmlmlmm
delivery $  -13 yelomlmlmm
denmark  -8 mlmmqkmmml
dental  16 -
dentist  21 mlmnmmmmmm
dentist appointment  12 -
deposit  34 -
deposit $  34 -
depressed  -16 mkgvmmmmmm
depression  13 -
depression $  13 -
describe  16 mnmmmjmmmm
deserves  -21 mjskpmlmmm
deserves a  -21 mjskpmlmmm
design  1 mommmmllml
desk  9 mljxkkkmmm
desk $  11 mllqklkmmm
detail  -12 ldyjlmmlmm
detective  -47 ltmictkmml
detective in  -43 mvmldjlmml
developer  9 -
diabetes  3 -
diabetic  27 -
diabetic $  17 -
diagnosed  8 -
diagnosed with  5 -
did  -19 mdyxffhkjl
did a  5 lmpmlmlmmm
did not  -10 kfyviiflkl
did the  -3 ollqllmmmm
did you  0 olkpmlhmmm
died  31 -
died $  26 -
dies  -27 lixljsmmkm
dies $  -27 lixljsmmkm
diet  30 -
diet $  28 -
difference  -34 sdycyhhlli
difference $  -24 jjydyjhlmi
difference between  -10 vhllmkmmmm
different  -15 mrsflkmmmm
dinner  -78 lgayhiilmk
dinner $  -47 lkayijjmml
dinner at  2 -
dinner with  -10 mlmpmmlmml
discount  -21 nrmgmkmmmm
disease  3 -
dishes  5 lgkxmlmmmm
dishes $  -4 lgkxmlmmmm
div  -34 rsjimmmmmm
div $  -13 rokkmmmmmm
divorce  107 -
divorce $  53 -
divorced  23 -
divorced $  17 -
divorced and  3 -
do  44 nfvareryff
do $  9 rkxmkmjkml
do about  7 nmlmmmmmmm
do crossfit  14 -
do for  0 mmmmmmlmmm
do i  -24 evkhmjlljl
do it  -6 hlpjkmkymm
do not  -19 nakatoyyjj
do that  -6 llukklhlml
do the  9 jlovllllmm
do we  -8 rlmklmllmm
do with  22 nmmmmlmmmm
do you  21 vjjrjlekml
doctor  16 mkmlrkmmmm
doctor says  26 -
doctor told  9 -
doctors  19 -
documentary  -5 mijixljmmm
documentary $  7 -
documentary about  -11 mjkjvljmmm
does  -3 yynadjgikj
does my  -2 oimmmmmmmm
does not  -12 kytahlilml
does nothing  0 lpkmmmmmlm
does the  11 rlmllmlmmm
dog  9 lmkvhlkllj
dog $  -6 mmlommmmmm
dog 's  10 -
dog from  12 -
dog is  7 mkmpjimmmm
dogs  35 yljhwjkmmk
dogs $  24 mmmlqmlmmm
dogs 're  -30 lljkvklmml
doing  -40 lrirlgnmml
doing a  -1 mtmlmjmmmm
doing an  28 -
doing that  0 mmnmmllmmm
dollars  36 mlmllolmlk
dollars $  -4 momlmmmmmm
done  -47 rjkxkjilll
done $  -23 mmokllkmmm
done with  -23 mjjylkllml
door  -26 lcltaymlll
door $  -11 mjmphnmmmm
dough  -5 mwmemllmmm
down  -21 lahycryilk
down $  -27 lejyfljmml
down on  23 -
dr  42 -
dr>w  30 -
draft  -15 mlyjjljlll
dragon  -22 lklliymmmm
draw  -29 oopinlhlmj
draw $  -5 llrlqlimmj
draw my  -9 mhlkmqmmmm
dream  -21 ljkfiylmsl
dream i  -13 mmmklpmmkm
dreamt  -18 mlllkvmmll
dress  -13 mnnlmmmmmm
dress $  2 mmnlmmmmmm
drilling  -25 mklpmmkmmm
drilling again  -25 mklpmmkmmm
drink  43 mjlkpnmmll
drinks  2 mkgvmlmmmm
drinks $  -3 mkgvmlmmmm
drive  27 mtmhojmlml
drive a  10 -
drive at  7 -
drive on  -19 mmmkolmlml
driver  1 mykbmkmmmm
driver $  1 mykbmkmmmm
drivers  3 mommmkmmmm
driving  19 mjhvlmrmmj
driving $  8 mkkrmmlmmm
driving test  6 mmlmlmtmmj
dropped  18 mkmqlkkmml
dropped $  4 mlmnmmkmmm
dropped my  -21 mkmplkmmml
dropped out  25 -
drum  13 -
drums  56 -
drums $  56 -
dry  -6 mlrllmlmlm
dry $  -6 mlrllmlmlm
due  4 mjmlklmmms
due in  30 -
due>in  30 -
dumplings  33 -
dumplings $  33 -
dungeon  -11 lillmommmm
duplicates  -10 momkmmlmml
duplicates $  -10 momkmmlmml
during  18 -
during the  11 -
dutch  1 -
dying  -62 mhlxlkjmmm
each  33 molkqmlmml
each other  -19 mqlkmmmmmm
each way  31 -
early  -11 ljhvlllmmm
earn  -14 lhklpqkklj
ears  -15 mljjklymmm
earth  -17 lltkllmmmm
easy  -14 mmqejmymmk
easy $  5 mmqlkmkmmm
eat  36 yacygkflmj
eat $  -13 kjlukmjmmk
eat meat  -3 qmlmlmmmmm
eat something  -15 mekymmlmmm
eat>-ing  -15 mekymmlmmm
eat>-s  22 ylmlkmlmmm
eat>DEICTIC  3 mmlqmllmmm
eat>w  45 qmlmlmmmmm
eating  -20 ljfvtlhmml
eating $  -26 mlioumimmm
eating now  -5 mljslmlmmm
eels  -29 mikjvlmmmm
eggs  -28 hmkwgikmmy
eight  2 ouinrlklmj
eight $  -41 mtjqklllmk
eight o  -5 pollmmlmml
electric  -11 lllkrlmmmj
else  -14 udkokmlsml
else $  3 mflmmmmtmm
email  -22 lycndkhjmy
email $  -15 moetmmlmmm
email to  -34 mumilljmmk
emails  20 mnmmmmmkml
emails $  23 mnmmmmmkmm
emojis  43 mhlmmmjymm
emojis $  31 mhlmmmjymm
empire  -23 lpmmplllmk
empire $  -23 lpmmplllmk
employees  26 mkmmmqlmmm
employees $  13 mkmmmqlmmm
empty  -14 lplrlkllll
empty $  -8 mmlrlkmlml
end  12 klkiwkkymk
end $  -35 mnljxkllml
end of  35 -
end>of  35 -
ended  -11 ihmnylllml
ending  -33 ltqklllkmm
ending $  -23 lqokmmmmmm
ends  -15 mymjljkmmm
ends $  -19 msmklmkmmm
ends in  4 mtmlmjmmmm
engaged  -14 mmkkmllmum
engaged $  -14 mmkkmllmum
english  -24 mgklhllymy
english $  -12 miklfmlymy
enjoy  20 mmgmlmukml
enough  -33 ljvkpmmgmj
enough $  -36 lksmmmmgmj
enter  -47 mukilrlmmm
entrance  -1 llmplllmmk
entrance $  -1 llmplllmmk
error  -71 lrrdikkllo
error $  -11 mmsjjllmml
error when  -12 mqjlmmmmmm
essay  -30 lyrfghkkmk
essay $  29 mlskmkmmmm
essay is  -13 mxmgkkmmml
euros  -1 mmmlgllmmv
euros $  29 momlmmmmmm
even  19 oqllimmmmm
even though  2 -
evening  42 mmlklmrmmm
evening $  42 -
ever  15 pmmmmmimmm
every  56 mllfoirmxl
every day  -20 mlmfkjtmxl
every evening  7 -
every friday  2 -
every morning  15 -
every night  12 -
every other  13 -
every sunday  3 -
every two  2 -
every weekend  9 -
everybody  -9 mlkmwmkkml
everyone  -23 iiqhykklmj
everyone deserves  -21 mjskpmlmmm
everything  -5 kibiyljlmk
everything $  -17 lldkyldmml
everywhere  -3 mmlgumllmk
everywhere $  -3 mmlgumllmk
evil  -5 llkllyjmlk
ex  26 -
ex $  12 -
exactly  -5 llyjklalll
exactly $  -3 mlykkmalml
exactly what  -2 llrlmmlmlm
exam  23 mlmsimmmll
exam is  -3 mmmqimmmmm
example  37 ksqihljdly
example $  -4 mgslmmlhmm
example com  19 mllmkmlkmy
examples  19 momllmhmml
examples $  25 mukmlmmiml
exams  20 mmhmlmpmml
exams $  12 mmhmlmpmml
excel  -16 iomlmmmmmm
exchange  14 mokmmmmmmm
excited  -14 mmknmlkmlv
excuse  -10 mmihlmylmm
exercise  -44 lyohenllll
exercise you  0 ltokkjmlmm
exhausted  -5 kljymlkmmm
expected  -41 meyfilkmmy
expected something  -12 mkshmmlmmm
expecting  20 -
experience  6 mlmlhmmmmy
expert  39 lykmjlkmmm
expires  4 -
expires in  4 -
explain  -2 kyijjlhsll
explain it  -2 lljmkmlsmm
explained  -2 lmybmmkmmm
explains  -8 kuomfkkmmm
explanation  -9 llglmmlymm
extra  -11 mrklmlmlmm
eyes  -24 miiymlilml
eyes $  1 mmkmpmlmmm
eyes 're  17 mlmplmkmmm
factory  -1 mljmrlmmmm
failed  9 mkmmjmmmmy
fails  -26 myljgkmmml
fair  1 mmylimfimk
faith  27 mlmmmlmmyk
faith $  27 mlmmmlmmyk
falcon  25 -
fall  -20 mlltmjkmmm
fall $  18 -
fall asleep  -38 mlltmjkmmm
family  52 lklkkkymmj
family $  -6 lklkkkymmj
family is  6 -
famous  -25 nkmknnlllk
famous $  -10 olmkmnmmll
fan  35 mkwjmklmmm
fan of  1 mkwjmklmmm
fantasy  22 -
fantasy novels  15 -
far  -8 jnlpitlmml
far $  7 mklpmmmmmm
far>w  -8 mlmmjtlmml
farm  4 -
farm in  4 -
fast  18 -
father  -13 mkmjiwmmlm
father $  8 -
father is  -18 mlmkmpmmmm
favorite  -4 mjxkjiimum
favorite thing  14 -
fear  33 mnkljtmmll
fear of  20 molmmmmmmm
february  1 -
february $  1 -
feel  -55 kehycmaklj
feel a  -1 mlyemlimml
feel better  -6 mmhllmrmmm
feel great  -1 mmlmlmlmmm
feel guilty  -10 mllpmmmmmm
feel like  -12 lkfxllklmm
feel lonely  1 -
feel sick  33 mmiqmmmmmm
feel so  -6 mmgommmmmm
feel the  12 mlrimlmmmm
feeling  -21 lcjylkkmll
feeling a  -7 milsmklmmm
feeling motivated  -1 mkmommmmmm
feet  -8 mlmrlllmmm
fell  -46 mehsqqllll
fell asleep  -25 mjivllllmm
felt  -8 mmgylmilml
felt so  -8 mmgylmilml
few  -27 lgkoukulml
few>-s  -5 milsplkmml
fight  0 mlmlqmmlmj
fighting  10 -
figure  -30 mgtfjmkmlw
figure it  -2 mltflmlmml
figured  -23 mhwgmmkmmm
file  -50 julhkklklj
file $  -14 lonmllllmk
file to  -8 mnmlmlmmml
file with  -23 mpmlmmmmmm
film  -6 mlhlylkmmm
films  39 -
films $  26 -
final  -7 lkkiulmyml
finally  5 llhyhlelmk
finally asleep  -13 mmmpklmmmm
finals  22 -
finance  20 -
finance $  20 -
find  -41 ryaskjgklh
find a  3 momkmmmmmm
find my  -35 mmhsmmimmm
find out  11 ximkmmmmmm
find the  -10 ltfrlkllmk
finds  -11 qplkftmmll
fine  -33 kjpbjkymml
fine $  -30 lkdpkkvmmm
fine with  0 mlyblmpmml
finger  -15 mklsmlmmmm
finish  -5 lajykmlmmk
finish my  5 -
finish this  -6 mdmsmmmmmm
finished  41 mlgummkmmm
finished high  8 -
finished my  0 mlmqmmlmmm
finished the  18 -
fire  37 ljlmiymmll
fire $  24 ljlmiymmll
fireball  -22 mkldlymmmm
fireball at  -22 mkldlymmmm
fired  -3 mlmlqmmmmm
firefighter  48 -
firm  34 -
firm in  9 -
first  39 kayyyddyif
first $  -15 jeqyllillj
first aid  21 mllmqmllmk
first draft  -6 mgykklmmmm
first one  -2 ljykdmlkmm
first recital  23 -
fish  -27 kegiyylmmm
fish $  -37 ligisylmmm
five  6 kwhlqlirkh
five $  26 mrlqmllllm
five foot  31 -
five minutes  -23 mmlrkmlmmi
five years  4 -
fix  11 oolkmmllmm
fix the  8 mnmmmmmlmm
fix>DEICTIC  17 mnmlmmmmmm
fix>the  8 mnmmmmmlmm
fixed  7 lltlplimml
flat  25 nmtmhllmmm
flat $  -2 lmtljlmmmm
flat has  12 -
flat in  25 -
flew  30 -
flew away  30 -
flight  3 ltmofillmi
flight to  3 mommklmmml
flood  29 -
flood $  28 -
floor  13 mhmsmmmmmm
floor $  7 mhmsmmmmmm
florida  3 -
flour  -14 iomkilmmmy
fluent  -6 mmmmfmlfmy
fluent in  -6 mmmmfmlfmy
fly  -6 llijnykllk
fly $  -11 llijnylllk
fly>w  6 lmmmmnmmmm
flying  23 mmmklpmmkm
flying $  27 -
flying over  -13 mmmklpmmkm
folder  27 mnmlmlmmmm
folder $  27 mnmlmlmmmm
follow  -20 mmrkmmklmm
followed  -10 mrmllmmmmm
following  -28 lyggljlgmm
food  43 lglwiqjlll
food $  8 mmmlmslmlm
food bank  23 -
food is  -6 mkltiklmmm
foot  61 -
foot two  30 -
for  24 sykfaaykwy
for $  -8 lljollymll
for 0  -16 mpmjmmmmmm
for a  -7 qylkfdbhlp
for about  1 -
for an  -12 mimtkllmmk
for asking  -6 mmghmmwmmm
for beginners  -2 nommlmlkmm
for dinner  -28 mlksmmkmml
for five  26 mlpimmlmmm
for happy  -4 uqlikmjmmm
for investors  40 -
for it  -2 mjvkmmhmmm
for me  1 ansyejfikj
for months  7 -
for my  1 lqidkfoxpj
for our  5 mqmplmllmi
for reading  16 -
for six  5 -
for ten  0 msmkmmklmm
for that  -2 mgllyllmll
for the  -10 onddquyijp
for this  -35 lmbkkpxxll
for three  12 mnmmmmmmmm
for today  -6 mppikmllml
for tomorrow  -20 llipjmmmml
for two  6 mmllmlllvl
for work  11 -
for years  15 -
for you  -13 ydqnxkamml
for your  -8 lkkpjltlmp
for>-ing  46 lkudjlsmmy
for>-s  57 mxgkejtjmj
for>0  -16 mpmjmmmmmm
for>AHEAD  -35 lpiljlmmml
for>CODE  11 mpmkmlmmmm
for>DEICTIC  -40 kfjgynswkk
for>MOOD  -4 uqlikmjmmm
for>MY  6 kuigjfowoe
for>NOW  -12 lmnmkmklml
for>PLAY  16 -
for>SPAN  26 -
for>WORK  11 -
for>YOU  -21 ybpqujfllo
for>a  -7 qylkfdbhlp
for>an  -12 mimtkllmmk
for>me  1 ansyejfikj
for>six  5 -
for>ten  0 msmkmmklmm
for>the  -10 onddquyijp
for>two  6 mmllmlllvl
for>w  -40 nayqngakxy
forest  -7 mimjiymmml
forever  -32 mmjksltlmk
forever $  -8 mnkkumjlmm
forgot  -36 jiyxigklkl
forgot my  -18 mlismllmmm
forgot the  -6 llykjjlmmm
form  -43 lyhaljkyml
form $  -18 myhblkkyml
formal  -19 lrphilhqmk
formal $  -8 mnmkjmiymk
formula  -42 lvohikmmml
formula $  -3 lpoijlmmmm
forty  33 -
forward  -7 mhthmllmmy
forward to  -7 mhthmllmmy
foster  37 -
fought  9 -
fought in  9 -
found  -11 lmmknilkuk
found $  -8 mpklmlmmmm
found out  30 -
founded  -1 mjmlpmmmll
founded in  -22 mjmlpmmmll
four  28 mpqmjijllk
four $  6 mlrjmlkmmm
france  0 qmmmkmmmmm
free  -19 mkgqrijlmm
free $  8 mmmlnmmlmm
free on  -30 mlllqklmmm
freelance  19 -
freezing  -19 mjjvlmjmmm
freezing $  -19 mjjvlmjmmm
french  -22 lokiwikqlh
french $  9 mpkmklmrmm
french revolution  -29 mmmjsjmmmi
friday  -35 mujtokglmi
friday $  -19 mqjxokglmi
fridays  5 -
fridays $  5 -
fridge  -5 mmlumhmmmm
fridge $  0 mnlqmjmmmm
friend  -13 kjqbqjyllj
friend $  -27 nmlemmymmk
friend moved  1 -
friend says  -19 lltllllmlm
friend who  9 momlmmmmmm
friends  -4 linosksmml
friends $  -7 mjmrmlmmmm
friends in  14 -
friends make  -6 mllltlimml
from  1 ohadsxdfty
from a  62 -
from my  -36 mlmkkmkmky
from now  15 -
from ohio  36 -
from peru  3 -
from the  35 vojhkvlllk
front  2 mlmvjmlmml
front of  2 mlmvjmlmml
froze  -27 mhlyljilmm
froze $  -22 mjmvmkjlmm
fuel  -13 mkkcmymmml
full  -16 lqdyhgikml
full $  -9 ltiuiljlmm
fun  -11 lwrngmlfmj
fun $  -29 lksnhmmkmk
function  -37 jyighkjhli
function $  -13 lqlklmmkml
function returns  -7 mpmklmlmml
function that  -2 krkmmlmlmm
funnier  -8 mjphmmlymm
funnier $  -8 mjphmmlymm
funny  -7 lrthllelmk
funny $  -2 llllmlemml
furniture  7 -
future  72 lmmlqmlmmm
game  -15 lkjrnpjlkl
game $  -4 lkjvkllmmm
game i  -7 mkmjmsmmlm
game on  -8 mlmnmlmmmm
games  46 -
games $  31 -
gaming  6 -
garage  57 -
garden  47 mikwmlmmmm
garden $  29 -
garden with  13 mjmqmlmmmm
gardening  16 -
gateway  2 mlmmnmmmml
gave  8 mkmltkmmmm
gave a  -8 mkmltkmmmm
gave me  10 -
generate  -11 lulllllkmm
generate a  -11 lulllllkmm
german  30 hmmmlmlymm
german $  30 hmmmlmlymm
get  -20 ivmxvdgfkf
get 0  6 -
get a  -22 kwkklkmmmm
get an  -15 krmlmjmmmm
get into  33 -
get it  -13 liydmmhlmm
get pregnant  23 -
get that  -3 mlnlmmlmmm
get the  -29 lsjkllmmmm
get up  -5 mglummmmmm
get>0  6 -
get>CONDITION  23 -
get>DEICTIC  -17 lfwllmhlmm
get>a  -22 kwkklkmmmm
get>an  -15 krmlmjmmmm
get>the  -29 lsjkllmmmm
get>up  -5 mglummmmmm
get>w  43 kihqykvkml
gets  85 mlllrlmmmm
getting  6 lmkoljjmml
getting a  -9 moljmlmmmm
getting an  -13 mplkmmmmmm
getting divorced  18 -
getting married  22 -
ghent  9 -
ghent $  9 -
gift  -55 mrljmmlmmm
gift for  -55 mrljmmlmmm
girl  11 lllikttmml
girl $  27 mmmjmmtmmm
girlfriend  32 -
girlfriend $  11 -
girlfriend is  2 -
give  -22 hmybjqfsmi
give away  -12 kqmlmjmmml
give it  -4 mgpqmmmmmm
give me  19 lgllkwllml
give up  -20 mmxbmllmmm
give you  0 myjlmllmmm
given  32 kwtkigllmh
given a  5 lxmklgmlmi
gives  16 mltkjlmmml
gives me  16 mkwkjlmmml
glad  -8 kkyakmgmml
glad i  -5 mlydmmlmmm
glad to  0 lltklmlmmm
glad you  0 lmtklmimmm
glass  1 mijkuqmmll
glass $  -15 mlmllrmmll
glass is  -12 mjjmwlmmmm
glasses  28 mmkommkmmm
glasses for  34 -
gluten  68 -
gluten $  68 -
go  -56 ighybeyeip
go $  -26 mhoukjmllk
go ahead  -1 mrmmmlklml
go back  8 -
go by  14 -
go home  -6 milqlmmmmm
go in  -3 lllrkmkmmm
go now  -1 mkgqmmkmml
go out  -24 mllpmmlmmm
go through  -1 mullmlklmm
go to  15 lfgximlmkv
go with  -4 mhyemlllmm
go>HOME  -6 milqlmmmmm
go>NOW  1 mkgqmmkmml
go>by  14 -
go>in  -3 lllrkmkmmm
go>out  -24 mllpmmlmmm
go>to  15 lfgximlmkv
go>w  -16 lrvbliyjlk
goal  5 -
goal is  5 -
goblin  -23 mjlclymmmm
goblin $  -23 mjlclymmmm
godfather  -25 mkmlulmmml
goes  -48 mllijimmyl
going  -31 hedygcdkkf
going $  -12 mliqmmlmmm
going out  -19 mljqllklmm
going to  -18 hjnyffillh
gold  -13 likkprmlml
gold $  -6 mjlllrmmmm
gone  10 mlluasmmmm
gone $  14 mlmmhsmmmm
good  41 ohyayjoiks
good $  -4 mmylhmimml
good advice  9 lmvllmkmml
good for  -9 lmijymjmml
good i  9 mmnmmmmmlm
good luck  -1 mmamlmtmml
good morning  0 mmikmmqmmm
good night  -13 mmlnmmpmmk
good to  -10 kmykjmimml
good with  32 -
got  11 otnycaahjh
got a  -4 lviokflmmm
got accepted  28 -
got an  14 molmmmmmmm
got back  1 -
got cold  -14 mlmomklmlm
got cut  2 mlqmmmllml
got home  -7 mmlmmmmmmm
got into  2 -
got it  -6 ljydlmkmmm
got laid  6 -
got married  5 -
got my  21 -
got stuck  -11 mnmmmjmmmm
got the  9 mkksmlmmmm
got three  11 mrmlmlmmmm
got to  -16 mblvmmmmmm
got two  4 mnmkmmmmmm
got up  -5 mmkpmmjmmm
got your  -9 mlkpmmkmmm
got>-ed  27 mlmnmmmmmm
got>CONDITION  13 -
got>DEICTIC  -12 liyclpjmmm
got>HOME  -7 mmlmmmmmmm
got>MOOD  -14 mlmomklmlm
got>MY  29 -
got>THIRD  26 -
got>YOU  -9 mlkpmmkmmm
got>a  -4 lviokflmmm
got>an  14 molmmmmmmm
got>cut  2 mlqmmmllml
got>the  9 mkksmlmmmm
got>to  -16 mblvmmmmmm
got>two  4 mnmkmmmmmm
got>up  -5 mmkpmmjmmm
got>w  -13 kyipjglmlk
gotta  -15 mlenmlymmm
gotta go  -15 mlenmlymmm
government  -13 lkgiykmlmj
grab  -6 tjmmklmmml
grade  18 mkmpmmmmmm
grade $  24 -
grades  25 -
grades dropped  17 -
grandfather  11 -
grandma  -14 mllnulkmmm
grandma 's  -27 mmmommlmmm
grandma says  -6 mmllumlmmm
grandmother  8 -
grandmother $  2 -
grandmother 's  3 -
grandpa  10 -
grandparents  1 -
grandparents $  1 -
great  3 efynpsmjlj
great $  -2 llxkimkjml
great day  -11 mkjtkmlmml
great job  -4 lmrmkmemmm
green  44 kllkymjmmk
green $  48 kmmmymlmml
grew  4 mimgjtmmml
grew up  -2 mimgjtmmml
greyhound  23 -
group  14 -
group $  14 -
growing  14 -
growing up  14 -
growling  -16 mkmpmllmmm
growling $  -16 mkmpmllmmm
guess  -13 ohygllimmm
guest  24 mjmlmkykmm
guests  -24 -
guide  -22 mwlklllmmm
guilty  -9 mljqmmmmmm
guilty about  -13 mllpmmmmmm
guitar  8 -
gym  -2 lklrmllmmm
gym $  -6 mlmommmmmm
gym on  9 -
had  0 havylyakuh
had a  -1 jhjyhthlll
had enough  -21 mlkpmmmmmm
had lunch  -3 mmjnmmlmmm
had my  1 -
had not  -3 mmokmmmmmm
had to  -27 ljmlujlmxj
had twins  21 -
had>DEICTIC  19 mlvimmmmmm
had>KIN  21 -
had>MY  8 -
had>a  -1 jhjyhthlll
had>not  -3 mmokmmmmmm
had>to  -27 ljmlujlmxj
had>w  -50 lhfyixemml
hair  55 mimllwlmmm
hair $  20 mjmjmwmmmm
hair is  22 mlmnmmmmmm
half  5 lljykjikmj
half an  -30 mnmnmkmmmm
half asleep  -14 mlkxlljkmk
half past  26 mllrlmmmml
hall  35 -
hall $  10 -
hand  -5 qlllmtlmmm
hand $  -5 qlllmtlmmm
handed  33 -
handed $  24 -
handle  23 jlmmqmmmmj
handmade  39 -
hands  -5 mjmtjjkmmm
hands 're  -15 mjmtjjkmmm
hang  -9 miknkmymml
hang up  -4 mjmrmmmmmm
happened  -15 lqimhkyllh
happened $  7 lsjmkkrmmk
happened since  -22 mklljlxmmj
happens  -5 ljpjvmlmmm
happy  -2 ruvahjsllk
happy $  -4 uqlikmjmmm
happy in  32 -
happy new  -9 mljlllvmmm
happy with  -11 ljymmlklmm
harbour  40 -
harbour $  40 -
hard  -28 jeydxiikwj
hard $  -5 mlyalmlmml
hard of  25 -
hard to  -8 lhksommmml
hard work  -18 mljjwmmlml
hardly  1 -
has  -40 maecyyahhp
has 0  50 -
has a  -21 kancyrhkle
has about  3 mlmmpmlmml
has been  12 mjkyflmmmm
has great  -10 mllgylmmmm
has no  7 mkjjwsjlmk
has the  6 mslllmmmmm
has three  -2 mqmlkllmmm
has>-ed  -9 mklkpmlmmx
has>0  50 -
has>LASTING  -52 mimlhummlt
has>MOOD  -10 mllgylmmmm
has>a  -21 kancyrhkle
has>no  7 mkjjwsjlmk
has>the  6 mslllmmmmm
has>w  -2 qojyahjlli
hate  -7 mirlllllsm
hate my  -43 mmklmlmmsm
hate this  -13 mjpmmmmlmm
having  -4 nreyejjklg
having a  -38 lgkxilpmml
having an  11 mnmkmmmmmm
having dinner  -12 mllrjmlmml
having lunch  -11 ijmrmmmmmk
having trouble  -15 mtkjmllmmm
he  35 igxnasikxo
he 'll  36 -
he 's  20 mmlqkklmmm
he has  -16 mmmkgvmmmm
he is  -9 lmksklmmmm
he just  41 mmmolmmmmm
he left  8 -
he loves  11 -
he never  8 -
he quit  8 -
he said  -28 mkksmhmmum
he says  9 mmrllmlmmm
he was  -13 llugtjmmmm
head  -24 mjmwlkkmmm
headache  -15 meltmmmmmm
headache $  -5 mhlqmmmmmm
heading  -21 mkiyjmjlmm
headline  -37 mskkpklmml
headline $  -20 muklillmml
hear  -23 kktykkalml
hear it  -3 llqrllmmmm
hear that  -3 mltkmmjmmm
hear you  -6 mmeymlemmm
heard  -46 kbyaygfmll
heard of  -26 mhyifljmml
heard that  -5 mkjkulmmmm
hearing  21 mlljlllmmy
hearing $  25 -
hearing aids  14 -
heart  -4 mklookmmmm
hearts  -5 mkplrlmmlm
hearts $  -5 mkplrlmmlm
heat  20 klhrxlkmmm
heating  -1 mkivkmmmmm
heating $  4 mliommmmmm
hectic  -21 mkktimlmml
hectic for  -21 mkktimlmml
heights  39 molmmmmmmm
heights $  27 molmmmmmmm
hello  12 mkjlmmlxmm
help  -30 kyyhgfdilf
help $  12 ljqnjlllmj
help me  -13 mygkmjijmm
help my  -2 nmmmmmmmmm
help with  -9 mlslmjmmml
helped  -2 llxlimbmmm
helped me  -2 llslkmjmmm
helpful  -12 kurlikgkmm
helpful $  -4 mlrlkmhkmm
helps  12 kkylgmlmmm
helps $  -2 lmqmlmlmmm
helps me  14 -
her  -33 qilmwokluj
her $  -8 smkimmlmmm
her name  21 -
here  -38 iaayalyqvy
here $  -31 keaycnarxh
here 's  -51 mlkillymll
here i  10 mmlommmmlm
here to  -5 mjkgkmymmy
hero  -48 lgyhdymmll
hero lives  -15 mjmjkrmmmm
hey  -1 mmklkmplml
hi  13 ekjgllylml
hi $  -4 mljhmlwlmm
hide  -14 mimlmxmmmm
high  9 mkmkuimmmm
high school  9 -
hiking  22 -
hiking and  9 -
him  3 mkyidtilll
him $  -10 lmxlfmjmmm
his  62 lkkgaylmsl
his job  9 -
history  7 mlmmqlmmmk
history $  10 -
history of  -16 mlmmqlmmmk
hmm  -4 klmjkmxlml
hobbies  30 nmmmmmlmmm
hold  -28 mglwmkmmmm
hold with  -35 mglwmkmmmm
holds  41 lmmlqmlmmm
holes  22 mrlkpkmmmm
holes $  -34 mrlkpkmmmm
home  -58 seayehakuj
home $  -44 tffygicluk
home with  9 -
home yet  -16 mmismmlmmm
homeschool  9 -
homeschool our  9 -
homework  -48 mplnlkkmml
homework $  -42 mnlollkmmm
honda  22 -
honda civic  22 -
honest  21 mklmmmismm
honey  -16 lkilylkjml
honey $  -2 mllmumljml
honey never  -15 mljmsllmmm
hope  -37 jiqapiylmh
hope to  17 mmmklmnmml
hope you  -11 klfjjlymml
hoping  -10 lssdmkkmmm
hoping for  -9 mmvemmlmmm
hoping you  -1 msjlmklmmm
horses  43 -
horses $  43 -
hospice  18 -
hospital  44 -
hospital $  39 -
hospital since  2 -
hot  17 lljujmkmmm
hot in  -3 mllommlmmm
hotel  14 momkmlmmmm
hour  26 lgkrqjkmmm
hour $  -44 lkloqjlmmm
hours  34 yalhlplmly
hours $  -1 yaljmklmmy
hours of  32 mkmkmrmmmm
house  12 mkmpmtjmmm
house $  -8 mkgtmtjmmm
house in  21 -
house was  2 -
how  -79 ybigeewjre
how about  -3 hmjsmmmmmm
how can  4 rmmmmllmmm
how do  5 jollmlmmlm
how does  -6 slklmmmmmm
how far  -9 kpmmkmmmmm
how i  -31 mkmlmnmmvl
how it  -18 kljvmmkmmm
how long  -30 shkkqmlmml
how many  -3 npmmilmmml
how much  -3 yhlkmjlmmm
how to  60 skkkpmklmj
how you  -4 kmpmmmkmmm
huge  4 mlrlmkmmmm
huge fan  -1 mlrlmkmmmm
hugs  -13 mljlglylmi
human  -42 mkjamnymlm
human $  -40 mlkcmoymlm
humans  -25 miliylllmi
hungry  -19 mlcymkhmmm
hungry $  -7 mmfsmmhmmm
hurt  -6 mimwjlllml
hurt from  -47 mimwjlllml
hurt my  7 -
hurts  3 mjhyjlkmmm
hurts $  3 mjmvlllmmm
husband  17 mmolmmmmmm
husband $  6 -
husband is  3 -
husband never  3 -
husky  12 -
i  24 naykayaaya
i 'd  -30 iiphewpphq
i 'll  -22 dptxedcfif
i 'm  3 hadyaxgbsn
i 're  26 -
i 've  22 orcxagagos
i added  -13 mujiljmmmm
i adopted  2 -
i agree  -26 lkxfmkimmm
i already  0 mlsimmlmmm
i also  5 -
i always  3 mmlltmmmmm
i appreciate  -23 mhyglhjlmm
i ask  10 nmmlmmmmmm
i asked  -50 lbynuhjmjl
i ate  -11 mlismmlmmm
i believe  -7 mjtkslgmmm
i bet  -21 llohmltmmm
i bought  -14 mlkolkmmrm
i broke  9 -
i built  21 -
i burned  -11 mhkullmmmm
i buy  -3 mmjsmmimmm
i call  -20 lrljmlmmmm
i came  -7 mlmllkmmyl
i can  14 hdvphisjll
i carry  -14 mlmlmqmmmm
i cast  -22 mkldlymmmm
i changed  47 molllmmmmm
i click  -19 kwjimlmmlm
i climb  7 -
i closed  5 mpmmmjmmmm
i collect  13 -
i come  12 mmlommmmlm
i commute  31 -
i copied  -5 mnmlmlmmmm
i could  -16 jjfskykllk
i cut  -15 mklsmlmmmm
i deleted  -8 msljmmmmmm
i did  -25 klwilkqmkl
i do  45 tkklgoxwil
i draw  -24 qpljjlmlml
i dreamt  -18 mlllkvmmll
i drink  -25 mlmlmnmmml
i drive  15 -
i dropped  5 mlmomlmmmm
i eat  5 ljmrmmmmmm
i enjoy  17 -
i expected  -29 mgyflllmmm
i failed  21 -
i feel  -44 kgqyjfaklk
i felt  -6 mmhpmmmmmm
i figured  -23 mhwgmmkmmm
i find  2 kpmmmmmmlm
i finished  26 -
i followed  -10 mrmllmmmmm
i forgot  -40 kjrxkhkmkl
i found  0 mmommmllmm
i gave  7 -
i get  6 cylqlgillh
i go  12 mkkslllmkw
i got  -1 kpiwiiikll
i gotta  -15 mlenmlymmm
i grew  15 -
i guess  -8 ljygllimmm
i had  -33 kekpitilwk
i hate  -7 mirlllllsm
i hear  -1 mmrkmmhmmm
i heard  -18 liehyhmmmm
i help  -1 nmmmmmmmmm
i hope  -14 lktdkktmmm
i hurt  7 -
i inherited  1 -
i installed  -6 mvhhmmmmmm
i invest  -24 mulkmlmmmm
i joined  24 -
i just  -34 tndtkjnlll
i keep  9 mmltlkmmmm
i knew  14 mkolmmlmmm
i know  -20 fjyelkjmmm
i learned  2 mkkmsmmmmm
i leave  -10 mumjmkmmmm
i left  -23 likwmkmmmm
i like  -1 jgyelleklm
i live  -10 mklkitlmqu
i lived  -7 mmlmlrmmmm
i logged  7 mvmhmmmmmm
i look  -10 mlkklnlmly
i lost  -31 mikrjglmyk
i love  -2 jigpklnklm
i made  7 mlgtmllmmm
i make  16 ismlmmmmmm
i mean  -10 oiqlmlmmmm
i meant  -13 liwjljmmmm
i meet  -8 mmlumklmml
i met  9 -
i might  29 mmoimmmmmm
i miss  4 mmflmmtmmm
i missed  -19 mhetllummm
i moved  9 -
i must  -12 mjfvkkmmym
i need  -28 lybkaafojh
i never  -3 mksljklmmm
i noticed  9 mkllrlmmmm
i only  -12 mhjsljlymm
i open  -6 mjlllrmmmm
i opened  10 mskkmlmmmm
i overslept  -24 mliumilmmm
i owe  0 mmmmmmlmmm
i own  -16 lhkllvjmul
i passed  24 -
i pay  -2 smmlmhmmmm
i play  26 -
i prefer  3 mktkllllmm
i press  -23 mrmlmlmmlm
i put  -3 mqmlmimmmm
i quit  1 -
i ran  -22 mrkjlomlmm
i read  33 lkelyllmmm
i really  -9 mkskmmmmmm
i rent  8 -
i restarted  -5 mskkmmmmmm
i roll  -34 mwhhlymmmm
i run  15 mokmmmmmmm
i said  -33 mltgmkplmm
i saw  -16 mgljyhlmyl
i see  -15 lkwimlhmmm
i sell  16 mkmmmnlmmm
i send  29 -
i set  -6 msklmmmmmm
i should  -1 nmnlmmllmm
i signed  26 -
i sing  11 -
i skip  13 -
i sleep  19 -
i slept  -29 mlgxmlkmmm
i snore  34 -
i speak  6 -
i spend  2 -
i spilled  -15 mjlrlllmmm
i start  2 -
i started  12 -
i still  21 ojplmmkmmm
i stop  14 mmmmmmmmlm
i study  5 -
i swim  12 -
i switched  11 -
i take  44 milqmnmmlm
i teach  1 -
i tell  -11 nhkmlummmm
i the  -7 qjkllummlm
i think  -41 sdydyafjkk
i thought  -14 llshtklmmm
i told  2 -
i took  2 lkjykhmmlm
i travel  15 -
i tried  5 mfkyklkmmm
i trust  2 -
i turned  9 milsmmmmmm
i understand  -29 lkyaljjmlm
i uploaded  -10 mtkjllmmmm
i use  29 mpkmmmmmmm
i used  9 -
i usually  7 -
i visited  26 -
i volunteer  1 -
i wait  -5 vmkpmklmmm
i want  -10 ayfgcanyih
i wanted  -13 kkoqmmlmmm
i was  30 mjlrlfolyk
i watch  1 -
i watched  -3 mcjuyklmmm
i wear  12 mlmmmlmmmm
i went  0 mhlulklmml
i were  -17 nkjklwlmll
i wish  -42 lpodhyrlmm
i woke  1 mlmrmkmmmm
i won  13 mmmmlmmmmm
i work  -3 mkmilplmwl
i worked  11 -
i would  -10 qmqbkyjwkl
i write  48 -
i wrote  35 -
ice  -8 kqgqwljlml
ice cream  -5 mjlrlmlmml
ice>w  -5 mjlrlmlmml
iceland  -18 mhllwljlmk
idea  -13 okyilmhkml
idea $  -13 mlyimmhkmm
ideas  -30 mxmkgmlmmk
ideas for  -30 mxmkgmlmmk
if  11 yeiesybkhg
if i  -7 niihgyklhj
if it  21 mlpmkmllmm
if you  0 yjnkwjfmmm
illness  12 mlmmnmmmmm
illness $  12 mlmmnmmmmm
imagine  -24 khyclwglll
imagine $  -19 mmydmljmmm
imagine i  -3 mjmmmulmll
improve  5 mvllmkkgml
improve my  5 msmlmlkmml
in  13 ghayssayxf
in $  -43 kyiketilll
in 0  1 mhmspklmlk
in 0000  -55 lhlfykkhkg
in a  -5 hafrbyefjv
in an  -1 pimpilmmmm
in another  2 mkllmwmmmm
in april  3 -
in august  3 -
in bed  -25 mkkyjlkkml
in berlin  0 mmmmmnmmkm
in boston  -19 mommmmmmmk
in charge  20 -
in chile  -6 mmmlqmlmmm
in class  -13 mgltpmkmml
in constant  31 -
in english  -3 mmmmfmlfmy
in february  1 -
in five  -11 mklqmmllmm
in florida  3 -
in french  9 mpkmklmrmm
in front  2 mlmvjmlmml
in german  0 hmmmlmlymm
in ghent  9 -
in her  8 -
in here  -9 lkkukmlmmm
in hospital  39 -
in it  14 lmpimmlqmm
in january  1 -
in june  32 -
in leeds  20 -
in line  -7 mmmogmmlmk
in love  3 pmmmmmimmm
in march  2 -
in may  43 nmmmlmmmmm
in mind  8 mlqlmmmmmm
in my  6 llkenwjlhj
in november  -44 mmmkslmmmm
in oakland  6 -
in october  16 -
in ohio  18 -
in one  -1 mmlmmlmolm
in order  -9 mmmmllmiyi
in our  -4 mmmjxmkmmm
in prison  11 -
in rome  -13 nomlllmmmm
in school  -21 mlmkqmmmml
in second  24 -
in simple  -9 mdkljmkymm
in size  -17 mvkkmmmmmm
in spanish  -1 mkmmlmmmmm
in spring  6 -
in sweden  -12 mmmmomllml
in ten  -5 mllplmmmmm
in the  -2 fdnvodtprq
in this  -6 kykmanjmkk
in three  -30 mimmjklrwl
in tonight  -5 mgmsmmmmmm
in traffic  -17 mmksmlkmmm
in twenty  -41 mkmonmmmml
in two  11 mijmmmmymm
in vermont  -19 mlmmqjmmml
in vienna  -26 mlmmkfmmsl
in winter  -1 mmmlplmlmm
in with  4 -
in zurich  -12 mmmmommmml
in>-s  17 yyqhablkkk
in>0  1 mhmspklmlk
in>AUX  43 nmmmlmmmmm
in>CODE  -70 lgluhkiylg
in>DEICTIC  -2 hympavhsij
in>LIKING  3 pmmmmmimmm
in>MOOD  8 mmlljmlmmy
in>MY  2 lkkbywglhi
in>NOW  19 mgmsmmmmmm
in>ORDER  -9 mmmmllmiyi
in>SPAN  -3 lklgyklkmk
in>THIRD  8 -
in>a  -5 hafrbyefjv
in>an  -1 pimpilmmmm
in>bed  -25 mkkyjlkkml
in>ten  -5 mllplmmmmm
in>the  -2 fdnvodtprq
in>two  11 mijmmmmymm
in>w  38 aaabyasyua
include  -9 lskjjliwml
index  -2 kqllmmmmmm
index $  -7 kqllmmmmmm
inherited  1 -
inherited my  1 -
input  -8 momlkhmmlx
inside  -13 mfkpmmmsmm
installed  -14 mxhgmmmmmm
instead  -35 mkktmmmmmm
instead $  -35 mkktmmmmmm
instrument  19 -
insulin  56 -
insurance  28 momlmmmmmm
insurance company  22 -
integers  -14 mtljlmlmml
integers $  -14 mtljlmlmml
interest  -43 kklfwkmmmy
interesting  -3 lmulkllmlm
intern  30 mlmmmnmmlm
internet  -16 lqmnlkkmmm
internet is  -13 lrmmlllmmm
internship  14 -
interview  9 -
interview at  3 -
into  59 lknhjylalk
into a  6 -
into astronomy  11 -
into my  19 -
into the  -28 leljkymllk
introduction  -7 mpllmjkumm
introduction $  -7 mpllmjkumm
introvert  40 -
introvert $  40 -
invented  -38 tlmhtmklml
invest  -24 mulkmlmmmm
invest 0  -24 mulkmlmmmm
investors  46 -
investors for  36 -
iphone  -50 mkmlmklmmy
iphone $  -40 mlmlkklmmy
is  112 ygryhaafga
is $  -45 yefhlkylmm
is 0  37 ltmjnsllmj
is 0000  20 mlmmmpmmlm
is a  -13 rokaymkyli
is about  -11 kyjfjhmlmk
is afraid  22 -
is asleep  -9 mmlthlmmmm
is at  5 mgmvhjmmml
is barking  -23 mlmokjmmmm
is better  -2 nloljmlmmm
is broken  -26 lhwyhgmlll
is called  22 mumlglmmml
is calling  -30 mkkpmllmmm
is closed  -9 mlmnmmmmml
is correct  -18 lmrmllmlmm
is delayed  -21 mimrlllmmm
is drilling  -25 mklpmmkmmm
is empty  -7 mnlqlkmlmm
is free  -33 llllrkmlmm
is from  20 jpkmtmmmml
is full  -9 mtlnilmmmm
is getting  -3 mmmnmmmmmm
is good  -9 lmijymjmml
is great  -2 llwkjmkjmm
is growling  -16 mkmpmllmmm
is hard  -11 klllqmlmml
is here  -8 mkmpmlmmmm
is i  36 -
is in  30 mnmjrjmlmm
is it  7 vhllkmmmmm
is killing  -1 mlmmmmmmmm
is late  -6 mllolmlmmm
is low  1 mlmomlmmmm
is moving  1 -
is mr  9 -
is my  19 mmmmmjmmvm
is next  21 -
is not  -18 tthhikllmm
is olive  15 -
is on  79 mklqmmmmmm
is our  26 -
is out  -19 ljlqfulmml
is red  -2 mymekflmml
is running  -27 ljlugklmmm
is scared  15 -
is selling  18 -
is slow  -6 mkmollmmmm
is small  -10 mlmilvmmmm
is so  0 mhnqlmmmmm
is still  3 mlmnmmmmmm
is that  0 nmlmmmmmmm
is the  -11 vpibvlkklk
is there  8 nkmjmmmmmm
is to  2 kyjjikmkmx
is too  -24 jyuggjjkml
is visiting  2 -
is wrong  -1 llxllmmfmm
issue  -13 ummjkmmlml
it  -55 xsyagaiyua
it $  -71 lfygaardth
it 'll  -12 lphhqlymml
it 's  28 ycjpyirhji
it a  -3 mmpklmmkmm
it again  -5 gwhlkmlymm
it and  -15 mqsimmmmmm
it back  29 -
it but  -21 mpokmmmmmm
it costs  -7 xglkrmmmmm
it did  9 mjuklllmmm
it does  3 mnnlkmllmm
it has  -9 mjkwoklmml
it hurts  22 mmhskmlmmm
it i  -2 mqmllkmmxk
it in  -16 lfekillymm
it is  -11 incjulylmm
it later  -1 mlscmmmmmm
it makes  2 mmslgmlmmm
it now  -16 mirfmmlmmm
it out  -2 kkyfkmlmml
it says  -2 mokmlmmmmm
it should  -1 mqhlhmlymk
it sounds  -1 mmqlimllmm
it still  -13 mrpjlmmmmm
it takes  -3 kmihymlmml
it thanks  -9 mkqlmmjmmm
it that  -5 mkqlkmlmmm
it to  37 loktlmllmm
it tomorrow  -4 mjlmmmmmmm
it tonight  0 mlcwmmmmmm
it turned  -9 llmommlmmm
it up  14 mvrmmmhgmm
it was  18 ljlpjltlmm
it when  40 mmnmmmmmmm
it with  -11 lsmkmmlmmm
it without  -4 nqilmlmllm
it worked  -13 ljydklllmm
it works  -8 ljyjjmhlmm
italian  18 tllmmmkmmm
italian $  10 tllmmmkmmm
its  -3 lqllmmmlmm
jacket  -3 mkksmmmmmm
january  8 -
january $  8 -
japan  -8 mmmkolmlml
java  26 -
jazz  0 mwmlmmlkmm
jazz $  -6 mwmlmmlkmm
jo  34 -
job  92 ksrkhimkyi
job $  -38 lktkhlmmsl
job and  -29 mlmmmjmmvl
job as  16 -
job at  46 -
job in  2 -
job interview  1 -
jobs  9 -
john  25 mlklimlmmy
join  -38 igmpkmmmmw
joined  34 -
joined a  11 -
joined the  23 -
joke  -30 lqyhllilmm
joke $  -30 lqyhllilmm
json  -18 moklmmlkml
json $  -2 mmkmmmlkml
judge  8 -
july  2 -
july $  1 -
june  35 -
june $  34 -
just  -34 ybpyeaqmhd
just a  -7 lkuakkymmm
just about  -1 lmlplmjmmm
just arrived  -20 mllrllimml
just chilling  -13 lmlrmmelmm
just do  -4 mmshrmjlmm
just dropped  -4 mlmollkmml
just give  -5 lnmkmmltmm
just got  10 llkqlmjmmm
just had  2 mlkomllmmm
just kidding  -17 lmrbmlymlm
just left  -12 mllplmkmmm
just moved  19 -
just now  -5 lllylmfmml
just put  15 mkmommmmmm
just reached  -3 lmmplmkmml
just sat  -10 mmkolmkmmm
just started  25 -
just turned  60 -
just walked  -10 mlmrlllmmm
just want  -30 xpjilmlmll
just wanted  -4 mmldmmxmmm
just woke  -5 mmjommlmmm
keep  22 laysriqmmk
keep bees  25 -
keep in  8 mkmlllxmmm
keep it  -1 mdummmiomm
keep that  -1 mlqlmmmmmm
keeps  -6 mgmspklmml
kettle  -5 mjlpmmlmmm
keyboard  -22 mjmtkjlmmm
keyboard $  -18 mkmrlkmmmm
keyerror  -16 mrmmglmlmj
keys  -30 mmhtmmjmmm
keys $  -17 mmjqmmjmmm
kid  26 mlmomlmmmm
kid $  15 -
kid is  -11 mlmomlmmmm
kidding  -17 lljallymlm
kidney  54 -
kidney transplant  45 -
kids  36 jqjuiiomml
kids $  7 ktllkkrmmm
kids 're  -11 mllthllmmm
kids in  1 -
kids these  -14 lmllqmlmmm
killing  -20 mlmommkmmm
killing me  -20 mlmommkmmm
kilometres  -16 momlwmllmj
kilos  8 mkmmkkmmwm
kilos since  3 -
kind  -28 mkklbmykmk
king  -62 mhjeoyimjj
king $  -10 mkkkmymmmm
king and  -23 mkmkmqjmmm
kingdom  -20 mkmdkylmmm
kingdom is  -20 mkmdkylmmm
kisses  -28 mlkillylmh
kit  31 -
kitchen  7 mlmqklmmlm
kitchen $  -22 mlmqklmmlm
kitten  6 -
knee  38 -
knees  11 -
knees hurt  8 -
knew  -14 liopnrilmh
knew it  -4 mkolmmlmmm
knew my  1 -
knew that  -12 mlpkitlmmj
knit  36 -
knit $  36 -
know  -67 yaqmjdjikj
know $  -28 mjynkjgkml
know a  -9 skplkllmml
know how  14 xikllmmmmm
know that  -2 llklrmmmml
know the  -23 yjlemlmmmm
know what  -20 ydlklkkmmm
know why  -19 jplumllmmm
knows  31 akllguvlml
knows $  -3 cklmbuwmmm
korean  14 -
korean war  9 -
kotlin  9 -
lab  45 -
lab $  43 -
lah  -3 kjkolmxmml
lah $  -3 mjlqmmlmmm
laid  6 -
laid off  6 -
lake  3 -
land  -27 llmkhylmmk
landed  -12 mllommklml
landing  -34 mmmkrkmmmm
landlord  -5 lymjfojmlj
landlord $  -34 mqmllpjmlk
landlord is  27 -
lane  3 -
language  20 lklkxmllml
language $  10 mlmlwmmmml
languages  -15 mlmlomlmmm
laptop  -3 milotkjlmk
laptop is  -2 mjmqlkmmmm
laptops  -6 mplkmmmmmm
laptops $  -6 mplkmmmmmm
large  -8 lxlllllemm
largest  -12 llmlolmlml
lasagna  -10 gnlnmmmmmm
last  6 gceuayymiy
last line  -1 mpnmmmljmm
last month  22 -
last night  0 ldfygrkllk
last paragraph  0 mlqlllmlmm
last spring  11 -
last summer  -22 mmlmkmpmmm
last talked  -25 mklkhlwmmi
last week  11 mlkjqlumlm
last weekend  5 -
last winter  5 -
last year  3 mlklqlvmmk
lasts  -5 mlkhymjlml
late  -7 kiaygktlml
late $  -6 lkavhkmmml
late to  4 mmmommlmml
lately  -8 mkktimlmml
lately $  -15 mkktimlmml
later  -34 kfluliilkk
later $  -28 lfnllljlll
later i  -4 lmlqmklmml
laundry  -30 mjgxmlkmmm
laundry $  -28 mjksmlkmmm
law  -20 mlllsmlmmm
law firm  12 -
law in  3 -
law school  7 -
law>AUX  -42 mlllsmlmmm
law>SPAN  7 -
law>in  3 -
law>w  12 -
lawyer  50 -
league  -19 mmmkqlmmmm
learn  23 jsjhykkkmg
learn how  48 -
learn the  99 mjllvmmmml
learned  13 mhkmvmmmml
learned that  -8 mkkmsmmmmm
learned to  18 -
learning  61 mlmlnmmmmm
lease  18 -
least  -10 mkklfmlnmw
least three  -8 mtklfmmimx
leave  30 kqhwjtjmkk
leave $  35 lllomolmmm
leave until  1 -
leaves  -58 whkomkljmh
leaves $  -20 momolmlkmm
leaving  -25 mjjoksjmxl
leaving in  1 mmmnmmmmmm
leaving the  -29 mlknmkkmxm
leeds  22 mgmmqlmmmh
leeds $  8 -
left  53 peeyhpjklj
left $  -20 qkhsmjklmk
left handed  24 -
left me  2 -
left my  -19 mjmomlmmmm
left the  43 llkumkmmmm
left-handed  40 -
left-handed $  35 -
leftover  -34 mylcmkmmmm
leftovers  1 mmirmmmmmm
leftovers $  1 mmirmmmmmm
len1  -77 mkyoakyala
len12  -26 yyavyxaeyy
len20  82 pnfaaygqyy
len3  -103 aayfaayyba
len6  -69 kayyyaypaa
lent  14 -
leo  15 -
less  -12 lljldmiyml
let  -38 jqpmesygjh
let me  -2 louklmkjmm
let us  -33 kpgofutiki
let you  -3 llommktmml
let>WE  -33 kpgofutiki
let>YOU  -3 llommktmml
let>me  -2 louklmkjmm
letter  -50 lukieujkrj
letter $  -15 mrljhykllk
letters  -36 lymldjmjmk
level  -19 mgmilymmlm
level 0  -19 mgmilymmlm
library  13 mjlrmllkml
library $  23 momlmmlkml
licence  28 -
license  41 ljmmvkmmmm
lie  -18 peltomjlml
life  -46 mjahystlwj
life $  -15 njakktymwl
life is  -23 lmllsmjmml
lift  -13 mklommmmmm
lighthouse  23 mkmklqmmmm
lights  -6 mslscsljlm
lights $  4 mumllmljmm
lights went  -12 mkltdsmmlm
like  -40 xyyaaafyge
like $  -2 llqmmmlmmm
like a  -21 lwmkghlyml
like crowds  13 -
like how  -2 lmmmmmkmmm
like i  -22 mwjomllllm
like it  39 likkmmjymm
like my  23 -
like nobody  -10 mmkrmmmmmm
like pizza  -3 pmlmmmklmm
like that  -5 sjfmfmylml
like the  -54 kbyhlllslm
like this  -14 mkqlmmlklm
like to  30 wyajlikhlj
like you  -11 lpykklglmm
like your  -6 mlolmmjlmm
liked  19 lhykllkmmm
likes  -20 mnnkymikll
limit  -2 lgmklmmtmm
line  -48 llpvejkhli
line $  -19 mompllljmm
line 0  -21 mtlkgkmlmj
lines  -27 mrmjllmmmm
link  -14 loyjkllemm
link $  -14 mqlmmmmgmm
liquid  -12 mjjmwlmmmm
liquid $  -12 mjjmwlmmmm
lisbon  -1 ommllmlmmm
list  2 huijlkkflh
list $  -6 lmllmlkkml
list and  -3 mnlmmmmlml
list for  18 -
list of  -1 ipllmlmlml
listen  28 -
listen to  28 -
listening  -18 miuimlymml
lists  -39 mkmiyllmmm
little  -22 lhqrnikmmm
live  43 qiidyuhkqr
live in  -20 rjlfsclkru
live near  11 -
live with  1 -
live without  4 -
lived  -23 lkljfylmml
lived in  -23 mllkgymmmm
lives  -5 lhkipkmllp
lives in  -13 limiqjmllp
lives on  10 mlmlknmmmm
living  47 mmmmmmlmmm
living $  8 mmmmmmlmmm
living in  27 -
living with  1 -
loans  46 -
loans $  30 -
lockdown  5 immkvlmmml
logged  7 mvmhmmmmmm
login  -4 msljlmmmml
login page  -4 msljlmmmml
logo  3 mrmkliklmm
logo for  -11 mqmmmjklmm
lol  -29 kjrdijyjmk
lol $  -23 lkralkylml
lol okay  -4 mmhqlmulml
lol>MOOD  -4 mmhqlmulml
lonely  -7 mmlmlkmmxl
lonely since  1 -
long  -80 njoylmrglg
long $  -18 lmrvmkkimk
long ago  -23 llmloslmmk
long day  -27 jlkvmkkmmm
long time  -4 mlqkglylml
long walks  16 -
longer  21 mjqipjlmml
look  -40 lpyblliily
look at  -11 mlshmnlmlj
looked  -4 mklhgymmli
looked at  -4 mklhgymmli
looking  -36 kyrakjjmju
looking for  -35 kykbkkkmku
looks  -11 ljykilckmk
loop  -27 lykfkkklml
loop $  -10 mpmjmlmmmm
loop runs  -6 mpmklmlmmm
lose  60 -
lose my  17 -
lose weight  26 -
losing  30 mmklymikml
losing $  5 mmklymikml
losing my  26 -
loss  18 mjmmqmmmml
loss of  18 mjmmqmmmml
lost  -74 kespllfhyi
lost 0  -27 mkmmkkmmwm
lost a  -17 mjmlivmmmm
lost my  -7 mijvmilmvk
lost the  -2 lnkmujmiml
lot  -5 kaylnkokmj
lot $  30 lkylamhlml
lot of  11 mlkorlmmml
lot to  2 mklmrmmmmm
lot>of  11 mlkorlmmml
lot>to  2 mklmrmmmmm
lots  -14 mluhjmwmml
lots of  -14 mluhjmwmml
love  -14 janjpiyiti
love $  -3 omklmmrmmm
love and  -12 mlllhmymmk
love how  -15 llsjmmlmmm
love is  -11 lmjlymjlmm
love it  -29 lkommlhmul
love me  6 -
love that  -3 mmnmmmjmmm
love the  -3 mkrlmmlmmm
love this  -13 mlommmkmmm
love to  7 mgyjmmkmmm
love with  5 -
love you  -14 mmallmymmm
loved  34 mmlmmmommm
loved it  34 -
lovely  -3 jlklmmymmm
loves  2 mlklljmmyl
loves me  -6 mmllllmmvl
low  17 mlmomlmmmm
low $  1 mlmomlmmmm
low>w  16 -
lower  -2 lllkpnmllm
luck  -8 mlakkmylml
luck $  -8 mlbllmymmm
lunch  -43 paeyhgrlmi
lunch $  -12 tjitkkklml
lunch break  -21 mllplmkmmm
lyon  20 -
made  0 lnvoipillk
made $  -10 msojmllmmm
made a  13 mkumllmmmm
made it  28 -
made of  -15 mlmllrmmll
made too  -23 mlgtmllmmm
madrid  14 -
mail  -6 momlmmmmmm
mainly  -27 mmlqmllmmm
major  17 -
majoring  49 -
majoring in  49 -
make  -71 nydipoakwc
make a  -52 jstijkkkmi
make it  -4 lfbukmkumm
make me  3 mnmmlmlmmm
make my  25 -
make that  -3 mrlmlmljmm
makes  -10 kgyjulaimk
makes a  -3 llklvlkmmm
makes sense  -5 mjylfmfkml
making  -6 lyijljgmmm
making a  -23 mvmflkmmmm
mall  -1 mjmnmmmmmm
mall now  -1 mjmnmmmmmm
mammals  -5 ymklqmkkml
mammals $  -5 ymklqmkkml
man  5 ljllgqmmll
man $  10 -
manager  -11 losjlkkmlv
many  -59 mnlknjkkkq
map  -13 lrlkiulmmm
map $  -13 lrlkiulmmm
marathon  38 mjmlwmmmmm
marathon in  4 -
march  7 -
march $  7 -
mark!  -86 aayaaqyaya
mark:  -11 lljigmxkmy
mark?  -16 yaaaaaaada
market  21 mlmfvmmlml
market $  14 -
marketing  8 mnmmmmmmmm
married  32 -
married $  25 -
married 0  1 -
married in  2 -
mars  -23 llmloplmmj
mars $  -23 llmloplmmj
martin  31 -
mary  2 mlmmiummmj
master  8 mlmmmmmmmm
match  -10 mwlllllmmm
match $  -10 mwlllllmmm
math  -5 mnmlmlmmmm
maths  11 kvlmlllmmm
matrix  -46 mqmjlmmmml
may  56 olpkklmmmm
may $  50 nmmmlmmmmm
may 0  7 -
maybe  -20 mkiqklvklk
maybe $  -20 mkiqklvklk
me  103 ayyyapeawa
me $  -25 argpbyyili
me a  -2 lyqkhkhjml
me an  -29 mpplllkhml
me and  -10 mmllllmmvl
me at  26 mimsmmllmm
me before  1 mlslmkkmmm
me even  22 -
me for  19 -
me how  0 nkmmmmmmmm
me i  -33 mllpmimmsl
me in  6 -
me is  0 ujmmlmmmmm
me lately  -21 mkktimlmml
me of  -17 mlqmlmlmmm
me questions  -1 lkjlmllymm
me see  6 mmnmlmlmmm
me she  26 -
me ten  -6 mnmmlmmmmm
me that  10 lllmollmml
me the  24 hsrjlmlgmm
me to  27 lsmivllllk
me today  -16 mlmomllmmm
me up  -19 mmmnmlmmmm
me when  10 ljmxmmjmmm
me with  -7 muhlmklmmm
me>-ing  -4 kkrrimlmml
me>-s  21 -
me>AUX  0 ujmmlmmmmm
me>CHAT  24 lkjlmllymm
me>DEICTIC  14 lllmollmml
me>I  -33 mllpmimmsl
me>LASTING  -12 mkktimlmml
me>NOW  -16 mlmomllmmm
me>THIRD  27 -
me>WH  10 mglxmmjmmm
me>a  -2 lyqkhkhjml
me>an  -29 mpplllkhml
me>and  -10 mmllllmmvl
me>at  26 mimsmmllmm
me>for  19 -
me>in  6 -
me>of  -17 mlqmlmlmmm
me>see  6 mmnmlmlmmm
me>ten  -6 mnmmlmmmmm
me>the  24 hsrjlmlgmm
me>to  27 lsmivllllk
me>up  -19 mmmnmlmmmm
me>w  43 lrvehqlglk
meal  -21 mngmlmtkml
mean  -27 qnyejjekml
mean $  -5 juokllilmm
mean the  -2 sknmllmmmm
means  7 mnpmjmlmml
means a  7 mlrmjmlmml
meant  -13 liwjljmmmm
meant the  -12 livkljmmmm
meat  16 qmlmlmmmmm
media  12 mklmjmmmmy
medical  6 -
medium  -2 mplmmmmmmm
meet  -20 ogbyiislli
meet you  -9 llcykkummi
meeting  -55 jmjyaiekmv
meeting $  -15 kllygkhlmk
meeting is  -5 mmmokmmmmm
meeting with  22 -
member  10 -
memory  -11 mjllnpmmlm
men  -16 llllqmllmi
mentor  30 -
merge  -13 momkmmmmml
message  -4 miotmmkkml
message $  -4 mjktmmlmmm
met  15 -
met my  1 -
met>MY  1 -
metric  39 -
metric units  39 -
mg  -1 mlmmpmlmml
middle  7 mkmjtkmlml
midwife  20 -
midwife $  20 -
might  29 mmoimmmmmm
migraines  8 -
migraines when  7 -
miles  -1 mrmmlmllmk
miles to  -1 mrmmlmllmk
milk  -26 hyjxcjiimj
milk $  -18 mwkpkkilmk
million  -13 mjmmpnmmll
mind  -35 npthijskkl
mind $  -44 lqthjjtkkl
mine  22 msmlmmkmml
minute  -13 mgkwllllmm
minute $  -13 mgkwllllmm
minutes  6 lphrplillh
minutes $  42 lliyjmjlml
minutes and  -25 mtmgmlmmmm
minutes each  39 -
miscarriage  14 -
miss  3 mmellmvmmm
miss my  6 -
miss you  -3 mmellmvmmm
missed  -21 lgewkltlmm
missed the  -6 likulmllmm
mistake  -1 mjymklmmmm
mistakes  -13 lpkmwlkjmj
mistakes $  -13 lpkmwlkjmj
misunderstood  -2 lmslllclmm
mix  -4 jklmyjimmj
mix>w  -4 jklmyjimmj
mode  -11 myjjimliml
mode $  -11 myjjimliml
model  17 -
mom  -12 lpjnlkrlll
mom 's  6 -
mom is  -23 mllomllmmm
moment  -20 mgljllxmmm
moment $  -19 mhlomlmmmm
monday  -16 mjkteljlmy
monday $  -23 mlmkimlmmy
monday at  8 -
mondays  3 mmmlpmmmml
mondays $  -4 mmmlpmmmml
mondays and  7 -
money  -3 iylarmjllg
money $  -27 jomlinmmmh
money and  25 -
money from  -10 momlmmmmmm
money to  22 -
mongolia  -12 mlmlnlmmml
month  46 mjmmoolmmk
month $  41 mkmmmolmmm
months  -11 mjmldkwmwl
months $  -5 mkmmkkmmwm
months ago  -12 mmmlfmwmmm
mood  -40 mjltmllmmm
moon  -47 leieykllli
moon $  1 ljliyplllj
more  -54 giyhhsbylg
more $  -35 kolnpviiml
more about  -20 lyjljlmmmm
more formal  -8 mriljmirmk
more than  47 mklmlmlyml
morning  64 ldaxklykll
morning $  35 leaxllykmm
morning i  7 mmlpmmlmmm
mortgage  30 -
mortgage $  16 -
most  -19 lekfujiply
most $  -1 mnmlmlmmmm
most is  1 -
most of  -5 mkmlnlmlmk
most people  -21 mkmjwlmlll
mostly  42 -
mother  16 momlmmmmmm
mother 's  -24 momlmmmmmm
mother is  6 -
mother-in-law  12 -
motivated  -30 mglnlmlmmy
motivated and  -1 mkmommmmmm
mountains  4 mklllwmmmm
move  33 pommmhlmml
move to  31 -
moved  44 -
moved to  29 -
movie  -23 ohkqofilml
movie $  -4 pklpiljmmm
movies  16 -
moving  0 mmmkmjmmtm
moving back  16 -
moving to  -20 mmmkmjmmtm
mr  -18 mumlglmmml
mr petrov  -37 mumlglmmml
mr>w  -18 mumlglmmml
much  -3 tchyehmili
much $  -13 mkfyjlimmm
much better  -11 mluokmflml
museum  -37 lklkvhmmml
museum is  -50 mllktjmmml
music  23 mkmrmmkmmm
must  -28 jyjqaohjxo
must 've  -8 mlolgmlmmx
must be  -3 lqqlsljpmh
my  13 auayaymowa
my 0  3 -
my account  -6 mpmlmmllml
my ankle  9 -
my app  12 mqmkllmlll
my arm  6 mkmpmmlmmm
my aunt  1 -
my back  58 mlmmmmmmmm
my bad  -11 mjlfmlymmm
my battery  -19 mimrlklmmm
my best  44 -
my bike  10 -
my bill  -56 yslamklmml
my birthday  68 -
my blood  17 -
my boss  -37 mjjuljkmwl
my boyfriend  1 -
my bro  1 -
my brother  1 mlmmknmmmm
my budget  20 -
my bus  -13 mklpmmjmmm
my business  10 -
my car  4 mlmpmmlmmm
my card  -36 lykeklklmm
my cat  5 mlmpllmmmm
my character  -30 mcmciyllml
my childhood  -26 mlqmlmlmmm
my class  21 mimrmmlmmm
my code  -31 oplglkmlml
my coffee  7 mlmplklmlm
my colleague  -5 mslllmmmmm
my company  11 mommmmlmmm
my cousin  9 -
my coworkers  1 -
my dad  15 -
my daughter  26 mmlpllmmmm
my degree  2 -
my divorce  1 -
my doctor  24 -
my dog  5 mkmnkolmml
my dough  -5 mwmemllmmm
my dream  1 llmjjulmkl
my driving  24 -
my ears  -2 mlmqklmmmm
my essay  -13 murkkiklml
my ex  26 -
my eyes  -24 mikyjljlml
my family  -27 mlmklmtmmm
my father  -16 mlmkmpmmmm
my favorite  -4 ljykjimmum
my feet  -20 mlmrlllmmm
my finger  -15 mklsmlmmmm
my first  53 mnjjjklymm
my flight  -37 msmjkjlmml
my food  -12 mhlsmkkmmm
my friend  -29 mirdokymlk
my function  -17 msmjllkmml
my garage  19 -
my girlfriend  31 -
my glasses  -6 mmkommkmmm
my goal  5 -
my grandfather  10 -
my grandma  16 mmllumlmmm
my grandmother  8 -
my grandpa  7 -
my grandparents  1 -
my hair  29 mlmnmmmmmm
my hands  -5 mjmtjjkmmm
my head  -24 mjmwlkkmmm
my home  12 -
my husband  15 mmolmmmmmm
my internet  -16 lqmnlkkmmm
my job  -40 mlkllimmyk
my keyboard  -14 mkmqlklmmm
my keys  -29 mlhtmmjmmm
my kid  -11 mlmomlmmmm
my kids  15 -
my kingdom  -20 mkmdkylmmm
my knee  38 -
my knees  8 -
my landlord  20 mqmmmmjmml
my laptop  10 mjmqlkmmmm
my last  12 -
my late  5 -
my lease  13 -
my life  -48 nlmlljlmwm
my loop  -22 mulhllklml
my lunch  -31 mkkslkkmmm
my major  13 -
my manager  16 mltlmmlmmm
my math  -5 mnmlmlmmmm
my mentor  30 -
my mom  -10 mllomllmmm
my mother  3 momlmmmmmm
my mother-in-law  12 -
my name  -24 mimklqlmlk
my neighbor  5 mlmommlmmm
my neighbour  -2 mlmommlmmm
my neighbours  11 -
my new  -3 mpmkmmmmmm
my nose  -2 mkmolllmmm
my novel  -16 mmmmmnmmkm
my old  30 -
my order  -28 jyldlkllll
my own  54 -
my pajamas  -30 mmlommlmmm
my parents  -21 nmmommkmml
my partner  -26 mmmmmplmmm
my password  -20 mpmkmmmmmm
my pen  -30 mklqmmmmmm
my phd  7 -
my phone  0 lalyjhjmlk
my plan  2 mpmlmmmmmm
my pleasure  -14 mikemjylmm
my policy  10 -
my professor  -22 mqljrllmmm
my program  -16 mrmjlmkmmm
my pyjamas  -41 mklpmmlmmm
my query  7 krmjlmlmmm
my question  -1 lotklllkml
my rent  5 -
my roommate  23 -
my savings  14 mnmmmmmmmm
my school  1 -
my screen  -7 mjmrlljmmm
my script  39 molllmmmmm
my second  39 mlmnmmmmmm
my shift  15 -
my shirt  -15 mjlrlllmmm
my shoes  12 mkmtlmlmll
my shop  14 -
my sister  -9 mlkmllmmsm
my size  28 -
my son  3 mlwjlljmmm
my spaceship  -16 mkmcmymmmm
my startup  18 -
my steak  9 -
my stomach  17 mkmpmllmmm
my story  -2 mkmliqmmmm
my student  24 -
my sword  -9 mhlkmqmmmm
my taxi  -8 mkmqlklmmm
my teacher  -35 mvpfnlkmll
my team  19 mjsolmlmml
my teammate  -9 mqmllgmmmm
my teeth  -17 mllilxmmml
my therapist  24 -
my thesis  46 -
my third  8 -
my time  3 -
my train  -30 mhkxkklmmm
my two  3 -
my umbrella  -10 mlkpmllmmm
my uncle  -40 mkmkqjmmlt
my wallet  41 -
my way  -19 mljrmmmmmm
my website  23 mnmlmmmmmm
my wedding  6 -
my whole  -13 mlmukllmmm
my wife  1 miunjkmmrm
my wifi  -2 mlmnmmmmmm
my work  5 -
myself  26 lhqolilmvk
myself $  -14 lhqolilmvk
nadia  44 -
name  13 mnnhdnilkr
name $  -11 mmnlmmkmmm
name for  -30 nomkmmlmmm
name is  26 mimklqlmlk
named  5 -
names  -13 lsrlilldmm
nan  0 mnmmmmmmmm
nap  -40 lehyjklmmm
nap $  -18 lfiyjllmmm
nature  -17 lmllsmlmml
navy  47 -
navy $  44 -
near  15 mklrlimkmm
near the  4 mklrlimkmm
nearby  -10 momkmmmmmm
nearby $  -10 momkmmmmmm
nearly  19 -
nearly blind  19 -
necklace  8 -
need  -115 jyaueaayha
need $  -5 bmmqmmmmmm
need 0  -3 mtkkmmmimm
need a  -14 jvdjndkglk
need an  -3 mvlfmmlkmm
need anything  -2 slmqklmlml
need glasses  16 -
need help  -12 msljmlmmmm
need sleep  -12 mjjykmjjml
need some  -18 mjkslmmmmm
need the  -26 lwfgjimymm
need to  -26 tsjkeijklg
need you  -2 mrmlmmlmmm
needed  -7 jpplmmlmlm
needs  13 lymiakklmk
needs a  -50 mymkgllmml
needs to  -4 myllfmmlml
neighbor  5 mlmommlmmm
neighbor is  5 mlmommlmmm
neighbour  -2 mlmommlmmm
neighbour is  -3 mlmommlmmm
neighbours  14 mlmpkmmmmm
neighbours $  6 -
neither  -14 mlyijmakmk
neither $  -14 mlyijmakmk
nephew  2 -
nervous  8 lljtmmmmmm
never  -6 jkyayvhjig
never been  19 -
never ends  -19 msmklmkmmm
never got  -18 mrmjmkmmmm
never had  14 -
never heard  -18 mlykfmjmmm
never knew  -9 mmnmmmmmmm
never learned  16 -
never mind  -14 mlokjkvlml
never spoils  -15 mljmsllmmm
never thought  -6 mlpmklmmmm
never tried  -16 mktlllmmlm
new  44 oogdwhyjlp
new flat  6 -
new job  10 mmllkmvmmm
new phone  -19 mnmlnlmmmk
new puppy  5 nlmmmmmmmm
new year  -8 mljlllvmmm
new zealand  4 mmmmnmmmml
new>-s  65 mmllqmmmmm
new>HOME  7 -
new>PET  -22 momkmlmmmm
new>SPAN  -7 mljlllvmmm
new>WORK  10 mmllkmvmmm
new>w  -18 pqmixihkmf
newborn  11 -
newsletter  -26 mvljmmmmmk
newsletter $  -26 mvljmmmmmk
next  55 mybdjtghli
next $  5 nvjjlmimmm
next chapter  -2 mtkgkwmmmm
next month  9 mlmmommmml
next question  -2 mtimlmlimm
next to  -8 mqlkmmmmmm
next week  23 -
next weekend  13 -
next year  9 -
nice  -15 bjchdlyklk
nice talking  0 mmdllmxmmm
nice to  0 mmkklmxmml
night  50 kbcyermllh
night $  -10 lddyjjjmml
night and  16 mmlmmmqmmk
night my  5 mlmllqmmml
night owl  25 -
nights  -7 mmmmomllml
nimbus  25 -
nine  49 mikgyllmml
nine $  34 mmmjrmmmmm
no  53 hjyagsynlf
no $  -5 ljlilksoml
no change  -27 mrkplmkmml
no friends  8 -
no i  -4 morlmlmkmm
no kids  31 -
no money  17 mlmmmnmmmm
no that  -3 mmomlmjmmm
no>-s  6 mmljjmxlml
no>DEICTIC  -8 mmtkjmimmm
no>I  -4 morlmlmkmm
no>KIN  38 -
no>PERSON  8 -
no>w  -11 kmcluwqrli
nobody  -56 khbyrtgjmk
nobody at  14 mmlremmmmm
nobody knows  -11 kkmlgulmml
none  -21 xvfklkllmm
none $  -12 yngmlmmmmm
nonprofit  24 -
noon  11 mmlnmmmmmm
normal  -2 nlmmlmmmmm
northern  -3 mklllwmmmm
northern lights  10 -
norway  -12 plmlpklmmk
nose  -2 mkmolllmmm
nose is  -17 mkmolllmmm
not  48 oayafairoa
not $  -4 mmnlmmjmmm
not 've  46 llemvmrmmm
not a  18 mgukqllmmm
not afford  18 -
not agree  -8 mmolmmllmm
not believe  13 lmrimmjlmm
not buy  -14 lmmkumklml
not call  29 -
not care  -5 lmojrmhlmm
not come  -7 kmltlmlmmm
not compile  -2 mmplmllmmm
not concentrate  23 -
not convinced  -30 llugmmlmmm
not decide  -17 mlqrllmmmm
not drive  13 -
not eat  39 qmlmlmmmmm
not find  -40 mlcymmhlmm
not finished  5 mlipmmmmmm
not found  -8 mpklmlmmmm
not four  -9 mlsgmmlmmm
not get  -18 lopkmlllmm
not go  -2 mlmqmmlmmm
not had  -4 mlujmmmmmm
not hear  -3 mlfymllmmm
not help  11 mlrlkmkmmm
not home  -16 mmismmlmmm
not in  -5 mmlpmmmmmm
not know  -54 sndykjjlkm
not let  -1 mrkkmmmmmm
not like  21 klqlmmlfmm
not love  6 -
not married  4 -
not mean  -7 mmuimmjmmm
not much  23 hmjmmmvlmm
not need  -29 llmllslwlm
not open  -6 mmxgmmllmm
not own  8 lmilmmymlm
not pay  4 -
not pick  4 mmmtlmjmmm
not read  -13 llthplklml
not really  -2 mmrllmjlmm
not say  -15 mmqkmmlmmm
not see  -30 jkyallikmm
not sleep  11 lmdosmhkml
not slept  -9 mljpmmlmmm
not spoken  1 -
not stand  34 -
not stop  -5 mmeummmmmm
not sure  -23 ykqgmklmmm
not swim  45 mmllumlmmm
not talk  -14 mlhsmmjmmm
not that  -2 slqlemjlmm
not think  -19 iluklllkmm
not trust  20 -
not understand  -15 yloilmllmm
not wait  -2 ilullmmkmm
not want  -4 lmemmmlymm
not what  -4 lmrjmmlmlm
not work  -20 lsvdilllmm
not working  -4 ltmlmlmmmm
not write  -10 kkmmlmgymm
not>'ve  46 llemvmrmmm
not>-ed  -11 kfpolmlsmm
not>-ing  -27 lmlpkmkmml
not>-ly  32 mmrllmjlmm
not>CONDITION  4 -
not>DEICTIC  -19 ylnhelilmm
not>HOME  -12 mmismmlmmm
not>LIKING  30 klqlmmlfmm
not>MOOD  15 lliqmmlmmm
not>WH  -4 lmrjmmlmlm
not>WORK  -24 kyvchkllmm
not>a  18 mgukqllmmm
not>buy  -14 lmmkumklml
not>eat  39 qmlmlmmmmm
not>get  -18 lopkmlllmm
not>go  -2 mlmqmmlmmm
not>had  -4 mlujmmmmmm
not>in  -5 mmlpmmmmmm
not>let  -1 mrkkmmmmmm
not>own  8 lmilmmymlm
not>pay  4 -
not>say  -15 mmqkmmlmmm
not>see  -30 jkyallikmm
not>w  -67 mahymdyysf
nothing  -8 ksqciunpkj
nothing $  -13 mljfgwylml
noticed  9 mkllrlmmmm
noticed that  9 mkllrlmmmm
novel  7 mlmjummmjl
novel about  38 -
novels  -3 mlmmqjmmml
novels $  -8 mlmmqjmmml
november  -44 mmmkslmmmm
november $  -44 mmmkslmmmm
now  -31 fyxkedagie
now $  -25 lyfkihakki
now i  17 kstnlllkkl
now it  -4 molllmmmmm
now on  15 -
now talk  -10 mlkommlmmm
null  -10 omllmlmmml
number  0 jpqejioyll
number $  -23 mqsgkkpwml
number is  17 kqmmmmmmlm
numbers  -11 lwkkjhmlmm
numbers $  -1 mplmkmmmmm
nurse  68 -
nursing  14 -
nuts  24 -
o  31 pollmmlmml
o clock  -5 pollmmlmml
o>w  -5 pollmmlmml
oakland  6 -
oakland $  6 -
obsessed  8 -
obsessed with  8 -
october  19 -
october $  17 -
octopuses  -5 mkplrlmmlm
octopuses 've  -5 mkplrlmmlm
of  8 axyaryqajp
of 0  -28 iqllmlmmmm
of a  37 wlkmjimlmm
of coffee  -6 mllnpllmml
of college  19 -
of five  40 -
of flying  17 -
of four  2 -
of glass  -15 mlmllrmmll
of hearing  25 -
of heights  20 molmmmmmmm
of how  -1 mlmlmqmmmm
of integers  -14 mtljlmlmml
of it  -43 lcxolklmlm
of july  2 -
of law  7 -
of milk  -14 mlkrlllmml
of mongolia  -12 mlmlnlmmml
of music  3 mmmmmmlmmm
of my  64 knpikiqlwl
of our  -12 mhmmkmmmmx
of that  -4 mnnllllmmm
of the  -25 jyarkqjhlf
of them  -14 mmsqkqjmkj
of this  -36 llmllylmll
of those  -1 lwllkmlmml
of three  37 mommmlmmlm
of thunder  18 -
of two  -43 mellxkmmlk
of us  42 -
of work  9 -
of x  -5 mpmklmmmml
of you  -5 clxfmkmmmm
of>-ing  53 mmknnmmmml
of>-s  18 lyofjlklli
of>0  -28 iqllmlmmmm
of>DEICTIC  -84 jmxlgvjljk
of>MY  55 kipiihqlww
of>PET  13 -
of>PLAY  3 mmmmmmlmmm
of>SPAN  21 -
of>THIRD  -33 llyqeqglkh
of>WE  42 -
of>WH  -1 mlmlmqmmmm
of>WORK  -35 mrmkmmmmmm
of>YOU  -31 clydmklmmm
of>a  37 wlkmjimlmm
of>law  7 -
of>the  -25 jyarkqjhlf
of>two  -43 mellxkmmlk
of>w  -18 meahywteiy
of>x  -5 mpmklmmmml
off  -18 kjeyjkghlj
off $  -16 lmlyilklml
off in  -13 mlmkqmmlml
off my  15 -
off to  -28 lkhylmkmml
off>MY  15 -
off>in  -13 mlmkqmmlml
off>to  -28 lkhylmkmml
off>w  12 milsmmmmmm
offer  -34 mjyajlkmmy
offer $  -8 mkycmmlmmm
offered  15 -
offered me  6 -
office  -16 lhixjkjmls
office $  5 mmjslmkmmm
office today  -12 mllpmlmmmm
oh  -3 ljylimclml
oh and  24 -
oh>and  24 -
ohio  55 -
ohio $  37 -
okay  21 oimrfhujli
okay $  -9 slhokkokml
okay a  4 -
okay i  -16 kkpulkemll
okay that  -1 mmslkmjmmm
old  70 tqgeayrllk
old $  -22 llilknylml
old school  1 -
old westerns  18 -
old>-s  64 -
old>PERSON  1 mkmmbummmm
old>SPAN  1 -
old>w  10 mpjhjyylml
older  5 -
olive  15 -
on  12 gqayfajafy
on $  -47 lphwlknhml
on a  16 lellprkmml
on coral  7 -
on friday  -6 nkmkvmlmmj
on fridays  5 -
on hold  -28 mglwmkmmmm
on line  -17 momlmlmmml
on me  -3 mklpmmlmmm
on monday  -12 mjmjhllmmy
on mondays  3 mmmlpmmmml
on my  -68 kjhxkhilll
on our  49 -
on parental  1 -
on port  -27 mlmmfmlmmw
on saturday  12 -
on step  -8 mnybmmmmmm
on sugar  22 -
on sunday  7 -
on sundays  -24 mlmmqkmmmm
on the  5 nflyhdmjjf
on this  -3 lolkmmmmmm
on thursday  9 -
on tuesday  5 -
on weekends  26 mmmmmmlmmm
on your  -8 mqjqmkllmy
on>-s  23 mvmlhqlmmk
on>AHEAD  36 mhmhplkmmy
on>CODE  -24 mpmimkmmml
on>DEICTIC  -15 lmaqmkymmm
on>LASTING  39 mllktjlmml
on>MY  -19 kjhxkhilll
on>THIRD  -53 llllgulmll
on>YOU  -8 mqjqmkllmy
on>a  16 lellprkmml
on>me  -3 mklpmmlmmm
on>the  5 nflyhdmjjf
on>w  21 lwwdniilmt
once  3 kkkmsuhpml
once $  0 llkmvlhpml
one  -15 seyakejtfg
one $  -22 jayhegojkk
one day  52 -
one in  -9 mkvinmmlmm
one is  -18 mkujimlmmm
one more  -2 lydljmjimm
one of  26 mklmmsmmkm
one please  -1 mxqljmijmm
ones  -13 lsitllolmj
ones $  -11 lkkumlommj
onions  -29 mklsmlmmmm
online  -5 lumillllmk
online $  -11 mpmjmmmmmm
online shop  4 mrmmlmmlmk
only  -41 oadeneyylt
only $  -25 mimmgllmmu
only child  8 -
only reply  -1 malmmmmymm
open  -9 klslnojjli
open $  -22 mmlrmmlmmm
open the  -28 lgvjjpkkmk
opened  10 mrkkhrmmmm
opened a  7 -
opened the  -14 mrkkhrmmmm
opens  -47 ljlhhymmlk
operation  34 -
operation $  34 -
option  -36 llrlmmljml
option b  -33 mkulmmllmm
or  17 yikkglyomf
or>w  -21 qmmlhmylmh
order  -55 hvihisigws
order $  -33 krljmkklmm
order has  -4 mtlhkmkmmx
orders  -75 ayaaamkyaa
orders none  8 byaaaaayja
orders own  -74 iyaafywpdc
organising  21 -
original  7 miuimlmmmm
oslo  24 -
other  -11 lbynlklkmm
other one  -4 mknlmlmmmm
other weekend  8 -
our  19 kmhfyeukty
our anniversary  1 -
our baby  3 -
our company  9 -
our dog  4 -
our first  26 -
our flat  14 -
our house  17 -
our office  -25 mjmlklmmms
our roof  23 -
our school  15 -
our table  -12 mfmwlmmmmj
our team  -27 mimllmmmmy
out  -6 nakydxeike
out $  15 efxvbwfklk
out and  9 mvmhmmmmmm
out for  -18 linyjlkmmk
out in  -7 mmmkqmmlmm
out last  7 -
out of  -43 mfgyisimml
out to  -1 mmmnmmmmmm
out with  -22 mlkqmllmmm
out>DEICTIC  34 mmjnmmmmmm
out>NOW  -10 mljqlmklmm
out>WH  11 ximkmmmmmm
out>and  9 mvmhmmmmmm
out>for  -18 linyjlkmmk
out>in  -7 mmmkqmmlmm
out>of  -43 mfgyisimml
out>to  -1 mmmnmmmmmm
out>w  -7 mjomklwmmk
output  -8 mkjmjlmomq
outside  -57 mkfykjhmmm
outside $  -51 mkiukkkmmm
oven  -13 mkltlkmmmm
over  -9 lhiyfmllkl
over my  1 mkmpmlmmmm
over the  2 mlmnlnmmlm
overslept  -24 mliumilmmm
owe  0 mmmmmmlmmm
owe my  1 -
owe>MY  1 -
owl  25 -
owl $  25 -
own  48 lhgkluymtl
own a  13 ljkllwkmlm
own pasta  12 -
own>DEICTIC  -25 llilmlymul
own>a  13 ljkllwkmlm
own>w  29 -
owns  15 -
packing  -15 milsmmlmmm
page  -45 lyjajjklmj
page $  -20 mxkelllmmk
pages  -10 mtlhmmmmmm
paid  42 mmmmnmmlml
pain  1 mklmulmmml
paint  21 mlrllmlmlm
painted  45 -
painting  23 lmpmmmmmmm
pair  -8 mnmlmlmmmm
pair of  -8 mnmlmlmmmm
pajamas  -30 mmlommlmmm
pajamas $  -30 mmlommlmmm
pancakes  -22 mnmomlmmmm
pandemic  11 -
pandemic $  11 -
panic  17 -
panic attacks  3 -
paper  -9 mllpmmmmmm
paragraph  -10 jyskjllamm
paragraph $  0 jxillllgmm
paragraph is  -2 miylkmmlmm
paragraphs  37 mklmlmlyml
parcel  -13 mgmumlmmmm
parental  1 -
parental leave  1 -
parents  -8 nmmommkmml
parents $  -29 nmmmmmmmmm
parents 're  28 -
parents about  10 -
parents that  7 -
paris  -35 kymldgklmj
paris $  -13 nvmldhkmml
park  0 llkgtklmxl
parked  -19 miksmmlmmm
parrot  3 mmmkgvmmmm
part  -65 kyyawjgklj
part of  15 -
part two  -30 molltkimml
partner  -26 mmmmmplmmm
partner $  -30 mmmmmplmmm
party  -9 mnmnklmmmm
pass  -19 mirgmxlmmm
pass $  -19 mirgmxlmmm
passed  46 -
passed my  6 -
passed the  18 -
passport  10 pkmmlmmmmm
passport $  10 pkmmlmmmmm
password  5 mylellkkmm
password $  -12 mylflmlkmm
password is  21 -
past  26 mllrlmmmml
pasta  -6 lkirtmkmml
pasta $  -7 mmkrlmkmmm
patient  -10 linjylllmk
paul  -11 mlmmbmykml
paul $  -11 mlmmbmykml
pay  -7 rylflglkll
pay my  -20 lumgmlmmmm
pay>MY  -20 lumgmlmmmm
pays  4 mljjwmmlml
pays off  -18 mljjwmmlml
pdf  -14 lqsemllmmm
pdf $  -8 lnsgmmlmmm
peace  -19 lkjowmlmmk
peace $  -19 lkjowmlmmk
pen  -30 mklqmmmmmm
penguins  -18 mlljtmjlml
people  19 hfabyhchkb
people $  29 mlllrmmmml
people 're  -20 llllumllmj
people call  7 -
people who  21 llmlrmlmmm
peppers  -22 mrmkmlmmmm
percent  -44 mqlllmlmlk
percent $  -42 mtllmlmmmm
perfect  -9 mlqlslflml
perfect $  -8 mmplsmflml
person  31 mjmmlmmtmm
person $  30 mjmmlmmtmm
perth  1 -
perth $  1 -
peru  3 -
pete  18 -
peter  32 -
petrov  -37 mumlglmmml
petrov $  -37 mumlglmmml
pets  14 -
phd  30 -
phone  -75 kafygbhlkx
phone $  -55 ldiykjkmll
phone 's  -5 mmmomllmmm
phone in  -36 mkloiklmmy
phone is  0 mjmqllmmmm
phone number  4 mqmkmlmmmm
phones  -18 lvldpllkmj
phones $  -38 lnllpllkmj
photo  -1 jnxkmmfmmm
photo $  -1 jnxkmmfmmm
photosynthesis  -5 -
physics  20 -
physics $  20 -
piano  3 -
piano $  1 -
pick  -42 likyetilmu
pick up  -39 mflwetilmu
picking  -40 mqlkmllmmm
picture  -23 mqofpllmml
picture $  -15 mtoglllmmm
pilot  30 -
pizza  -23 pohsllgkmk
pizza just  -6 mlmqmmjmml
pizza tonight  -7 mmlnmmlmml
place  23 vmilmlmmmm
place $  12 -
plan  17 ltlkklkkml
plan $  11 mpmlmmmmmm
plan for  -24 mpmllmkkmm
plan is  44 -
planet  -62 mhlkxxlmml
planets  -37 mkmjyllimk
planning  9 mpmjmmmmmm
plans  -13 ummklmkmml
plans $  -5 mnmlmmmmmm
plant  -10 timkomlmmi
plants  14 momlmmmlmm
plate  -29 mhmrmmmmmm
play  26 mymllkjkmm
played  -25 mlmpkmmmml
playing  -41 mklomlmmmm
plays  3 mmmlumklmh
plays the  41 -
please  -26 cyeaafqylc
please $  -56 kyhaahyylg
please be  -5 mfllmmjwml
pleasure  -5 liuejjylmm
pleasure $  -14 mikemjylmm
plumber  5 smlmkmlmml
podcasts  28 -
poem  -45 ldyhijkyml
poem for  -12 mnmkmmmmmm
point  18 lkybllcmmm
point $  18 lkybllcmmm
points  -3 mfmmhmlyml
points $  1 mjmmimmqmm
policy  13 lmlmrmlmmm
policy number  9 -
port  -29 mnmlemlmmw
port 0000  -27 mlmmfmlmmw
position  16 mjmkmmmmmy
position $  13 mnmmmmmmmm
post  -24 momnljlmml
post office  -3 mkmpmlmmmm
postgres  9 -
postman  -4 mlmokjmmmm
postman $  -4 mlmokjmmmm
potatoes  -35 mvkjmmlmmm
potatoes $  -35 mvkjmmlmmm
pottery  16 -
pounds  22 momlmmmmmm
practice  18 -
prefer  -9 mhyilllkmm
prefer the  -19 mkqkllmlmm
pregnant  25 -
pregnant $  15 -
preparing  20 -
preparing for  20 -
presentation  -17 mpmkmlmmmm
president  -10 pjjjwlmmlm
press  -27 mjmkwkmmkl
press the  -21 mgmkwlmmll
pressure  26 -
pretend  -11 millmuimlm
pretty  12 mmmommlmmm
price  -13 lpllmlmmml
price $  -2 mnlmmmmmml
prices  -3 lmliulmlml
printer  -38 osldllmlml
prints  -15 yrfkilllml
prints the  -3 lqlmjmmmml
prison  11 -
prison $  9 -
priyanka  6 -
probably  -6 lkqtkmjmmk
problem  -55 lmrcujvjml
problem $  -9 miojlmyjmm
problems  -6 mxmcmmmmmm
process  -3 mpjsmlllmm
product  -39 lymkfkllmj
product is  -11 mtmlfkmmmm
professor  -22 mqljrllmmm
program  -2 mvljilkmmk
programming  13 mlmlwmmmml
project  38 kxlogjlmmk
project $  12 momlmjmmmm
project falcon  11 -
promotion  11 -
propose  -5 mhmmjmmmmw
proposed  22 -
proud  -5 llyflkcmmk
proud of  -5 mlyfmkemmm
puppy  26 nlmmmmmmmm
put  7 loktlgklyk
put a  -1 mkktmlmmmm
put it  -9 mnmllllmyk
put the  -11 momnmimmmm
put>DEICTIC  -10 lnmlllkmyk
put>a  -1 mkktmlmmmm
put>the  -11 momnmimmmm
put>w  5 -
pyjamas  -41 mklpmmlmmm
python  4 nmklvmmlmk
queen  -23 mkkfjymmmm
query  6 ktljllllml
query returns  -8 mpmklmlmmm
question  -76 yrdbijiykq
question $  -4 ktjkjmjymk
question 0  -37 mmmlllmmlt
question about  -27 yhjlmmmkmm
question is  -2 lsjlllmlmm
questions  -2 lpjlmkkyml
queue  -34 lkjydklkml
quick  -28 yjmnjkklml
quick $  -25 mhnsjklmml
quiet  13 mmmoklmmmm
quit  77 mmmmlnmmlm
quit $  -1 mmmmlnmmlm
quit his  8 -
quit smoking  48 -
quiz  -27 molmmlmmmm
quote  -33 lplikflmyl
quote for  -10 mqlkmlmmmm
radio  5 mlllrlmmmm
radiohead  6 -
rain  -20 mhlmhlkyll
rain $  -20 lilmhllyll
raining  1 lmjtjmimlm
raining here  -2 mmkrjmjmmm
raise  15 lkllrmmmmm
raise $  21 -
raised  5 lklgqrmlll
raised by  2 -
raised in  16 -
raised the  -4 mmmkplmmmm
raising  12 -
ran  23 mrkjlomlmm
ran away  23 mlmkmpmmmm
ran>w  23 mlmkmpmmmm
rare  9 -
rare $  9 -
rate  -50 mjmixhmmmm
rate $  -50 mjmixhmmmm
rather  72 ojskmlllmm
rather not  -13 mmpkmmlmmm
rd  7 -
rd to  5 -
rd>to  5 -
reach  -20 lheysmilml
reached  22 lllqlmkmml
reaching  -8 mjmvjmlmml
read  30 koqayjjkli
read $  -4 mlllplllml
read a  26 -
read it  -1 mlscmmmmmm
read that  -10 mkgmxlmmmm
read the  2 mptgmllmmm
reading  30 mllnmmmmmm
reading $  16 -
ready  -21 sgayilcmml
ready $  -10 tmhqilemmm
ready to  -4 milummlmml
real  -21 ljmmulmmmk
really  3 thygukekmk
really $  -13 omqjlmhlml
really into  16 -
recipe  2 mnseqillmm
recital  23 -
recital $  23 -
recommend  17 uholklkmml
recommend a  18 oimmlmmmmm
red  -7 nyjhkellml
red $  9 mqmllgmmmm
red>DEICTIC  -3 mtllmlmmmm
red>w  2 nvkllllmml
reefs  7 -
reefs $  7 -
refund  -21 nvkijllkml
refund $  -11 nsmkjllkml
refund for  -10 mplkmmmlmm
refuses  8 -
refuses to  8 -
regards  -28 mlblbmykmk
regex  -10 mylijllmmm
regional  13 -
rehab  20 -
related  18 -
related to  18 -
relationship  49 -
release  5 -
remember  -12 mmpkmmllmm
remember that  9 mmnlmmmmmm
remind  -3 ltmllmllml
remind me  -3 ltmllmllml
remote  -5 mmgummlmmm
remote $  -5 mmgummlmmm
remove  -3 mrlmmmljml
rent  15 mommmmmmmk
rent by  11 -
rent in  -23 mommmmmmmk
rent out  18 -
reply  12 lggomkuyml
reply $  -17 mpjpmmummm
reply with  -2 ldjmmlmyml
report  -23 jtkhkkmmmm
report a  -9 lqmjmlmmmm
report about  -5 momkllmmmm
rescue  24 -
reset  -24 mhmjwlmmll
reset my  -20 mpmkmmmmmm
resigned  29 mlmkvmmmmj
respect  -34 mhmirrmmml
restarted  -5 mskkmmmmmm
restarting  -18 msjjmmmmmm
restaurant  -29 mnlgrlmmml
restaurants  -12 mllmommmmk
restore  28 -
restore old  28 -
result  -21 kprahjlyml
result $  -11 kirdillyml
results  -27 mimlklmmlx
retire  42 mhmmmrmmmm
retire at  42 mhmmmrmmmm
retired  21 -
retired from  11 -
retirement  17 -
retirement $  17 -
return  -15 molihkllly
return a  -12 lolkhkmlmy
returns  -28 kyjgkkjlll
returns none  -6 kqmmmmmmmm
review  -41 mkkmmklmyl
review i  -41 mkkmmklmyl
revolution  -29 mmmjsjmmmi
revolution $  21 mlmlolmmmj
rice  -59 lnjqojllml
rich  -11 okmhlwllml
ride  17 mqmhmlmmmm
ride a  13 -
right  -58 ycypbeakji
right $  -24 thymejalmk
right now  -19 lifulkkmkl
ring  17 mllsmlmmmm
river  -27 mjqlnjmmmm
road  -26 mnmmllmmmm
road $  -32 mnmmllmmmm
rocky  48 -
role  -39 mkmltjlmkr
role of  -27 mlmloklmls
roll  -34 mwhhlymmmm
roman  3 mrmmllmlmm
rome  -48 knmlpjmmll
rome $  -1 jpmmlmmmmm
roof  29 -
room  31 ldjsiyllyj
room $  -16 lfjsiyllml
room is  33 -
roommate  23 -
rough  -1 mlluhlmmmm
router  17 -
row  -8 mtllmgmmlm
row and  -8 mtllmgmmlm
row>and  -8 mtllmgmmlm
rowing  27 -
rowing $  27 -
rows  -41 mykglklmll
rows $  -41 mylglllmmm
ruined  29 -
run  38 lhhxijkmvl
run $  -26 mklnjklmvm
run a  44 -
run it  -8 mpklmmmmmm
run out  -6 mllpmmmmmm
run>DEICTIC  -25 mmjpmmmmmm
run>a  44 -
run>out  -6 mllpmmmmmm
running  -25 ljjyckkmmm
running $  -22 mklshklmmm
running late  -15 mlkqimlmmm
runs  63 mrlklmllml
runs on  27 -
s  50 mmmmmplmmm
s>w  14 mmmmmplmmm
sad  -13 mpmojlmmml
safe  0 jlmllmymmm
said  -62 gaycolmkyj
said $  -12 iiyjmilmum
said no  7 mlsjmkjmmm
said that  -11 ljjltklmll
sail  72 -
sail $  38 -
sales  -33 mfmllnlmly
salsa  13 -
salt  19 mimmilmmmy
salt $  -3 mimmilmmmy
salty  -7 pjmplllmmm
salty $  -7 pjmplllmmm
sam  5 -
same  -36 hpyadgjhlh
same $  -9 lkygllalmm
same error  -8 mookklmmmm
same thing  -19 lrrjklmlmm
sandwich  -17 mrkqmillmm
sat  -10 mmkolmkmmm
sat down  -10 mmkolmkmmm
sat>w  -10 mmkolmkmmm
saturday  33 -
saturday $  17 -
save  -11 mvsgfkmmmk
save 0  34 -
saving  22 -
saving up  19 -
savings  10 mpmlmmmmmm
savings $  -4 momlmmmmmm
saw  -17 lfgqtnkmyl
saw a  -32 mglkykmmmm
saw the  23 -
saw>a  -32 mglkykmmmm
saw>the  23 -
say  -58 rajamvykih
say $  -28 mlsioljmmk
say hi  -12 mllhllwmmm
say i  -17 mallmykmjl
say that  -3 klklklumml
say>DEICTIC  -3 klklklumml
say>I  -17 mallmykmjl
say>THANKS  -14 llkcllymmm
say>w  -10 olmlpmlmml
says  -80 kfyayahkyi
says he  11 -
says i  4 mljjidlmyl
says it  -18 llyhimkmlm
says my  -22 mvklllmmmm
says the  -34 lhukqkmmmm
scar  6 mkmllommmm
scar on  17 -
scared  46 lmlummmmmm
scared of  39 -
scholarship  20 -
school  66 ltlfukklks
school $  47 mlmkvllmll
school board  14 -
school in  20 -
school is  13 -
school since  1 -
schools  -6 jlmmqmmmmj
screen  -7 lblxpjjlmi
screen $  -16 mhmqqkmlmj
screen just  -6 mlmommkmmm
script  37 mujjklmlml
script $  35 mnmlmmmmmm
script stops  -4 molllmmmmm
script that  -1 mokmmmmmmm
sea  -5 ojmkmommml
sea $  11 mkmmokmmmm
season  24 klilwlmlml
season $  18 lmmlqmmmmm
season is  0 mmmmnmmmmm
seat  -28 elkyljmmmm
seat $  -9 esksmlmmmm
seats  9 -
sec  -21 mklpmlmmmm
sec $  -21 mklpmlmmmm
second  43 hyyajjikll
second $  -4 mkmmrmlmmm
second chance  -21 mjskpmlmmm
second chart  -2 mujjmmmmmm
second grade  24 -
second one  -17 miwijmlmmm
second step  -1 llslklmmmm
second year  35 -
see  -52 ahygchyhlg
see $  -17 mlpiilwlml
see how  -2 iqljlmxmmm
see it  -2 llpklmkmmm
see my  4 -
see that  -2 mmnkmmlmmm
see the  -13 kjydrkkkml
see what  -2 lkqlmmjmmm
see why  -5 kmolmmlmmm
see you  -5 kjbrhlylmk
see>DEICTIC  -7 llmwhmhlml
see>MY  4 -
see>WH  -9 forhkltlmm
see>YOU  -5 kjbrhlylmk
see>the  -13 kjydrkkkml
seeing  12 -
seeing a  3 -
seeing someone  9 -
self-employed  55 -
sell  28 mkmmmnlmmm
sell my  21 -
selling  18 -
sells  24 mtmlhmmmmm
semicolon  -13 kqxiijlmmm
semicolon $  -7 lrrjjllmmm
send  18 gyavllkgmm
send it  -4 mjcymmlmmm
send me  4 hvlmmmlgmm
sense  -5 miykamekml
sense $  0 mltldmllmm
sent  -51 lhqrkkjlmy
sentence  -13 lwiglkkmly
sentence is  -6 mrkhmmlwmm
sentences  21 mkmmlmlrmm
september  14 -
september $  14 -
series  11 mlplmmmmmm
server  -25 mrlimmmmmi
service  13 mmjemmymmm
service $  13 mmjemmymmm
set  33 mykimmklmm
set a  4 msmkmmklmm
set the  26 msklmmmmmm
set>a  4 msmkmmklmm
set>the  26 msklmmmmmm
setting  -9 mtlimlmmmm
setting up  -8 mqmimmmmmm
settings  -9 mqmjmmmmmm
seven  -58 lrfknylmmm
seven $  -10 mmkommmmmm
shall  -3 pimlemlmmy
share  13 ljsknlllmk
share an  20 -
share it  -2 lktkmmlmmm
sharks  -19 lgjsslkkml
sharks do  -4 lmkksmkkml
she  56 iapybygkyh
she 's  23 lmivilklll
she died  2 -
she had  4 mmmnlmmmmm
she is  23 mmmpjlmmmm
she just  -7 mmlommlmmm
she loves  -41 mlklljmmyl
she said  34 mlsimmmmmm
she say  -5 mmlqkllmlm
she was  4 mmlllummmm
she wrote  -33 mlljukmmul
sheet  -24 mqmimlmmmm
shellfish  12 -
shelter  30 -
shelter $  28 -
shift  19 mlkrmlmmmm
shift $  11 -
shift starts  9 -
shifts  25 -
ship  11 mjmlhxlmmm
shipping  -13 uhkmmmmmmm
shirt  -18 mhlslllmmm
shirt $  -15 mjlrlllmmm
shoes  -12 ltiygkklkl
shoes $  -15 lvkohlmmkl
shoes 're  7 mlmplmlmmm
shop  2 vpkueklkmi
shop $  -20 tsmkjllkmj
shop is  5 mmmojmmmmm
shopping  -3 mnkqmmmjml
short  114 iybihkixmi
short $  43 lwelpmjjmk
short bio  -5 jrmlmlmmmm
shorter  -23 laximkcymk
shorter $  -2 lfllolltmm
should  -43 roaexhryjf
should be  -10 lybjaljxms
should do  -1 llhmukmmmm
should i  13 ykllmkllll
should not  -11 millumksml
show  -24 mlrollkhml
shower  -31 lbgyfkllmk
shower $  -32 ldjyjllmmm
shows  -23 sljkjljmlw
shows the  -33 mkllklmmlx
shy  1 mmkfmmymmm
siblings  15 -
siblings $  15 -
sick  50 mmiqmmmmmm
sides  -53 lvlimklmml
sides 0  -40 momlklmmml
sign  -1 mlllkmmmym
signed  27 nmmmgmmmmm
signed up  9 -
silver  -33 lilisuklmk
simple  -15 lbmoimiymm
simple words  -2 mklmlmknmm
since  51 lhhjakylle
since 0000  9 -
since he  8 -
since i  26 -
since january  6 -
since march  5 -
since my  23 -
since she  1 -
since spring  3 -
since the  41 -
since we  -48 ljjjdlymlf
sing  11 -
sing in  11 -
singapore  2 -
single  15 -
sink  -21 okmpkkmmml
sink $  -21 okmpkkmmml
sir  7 mmmlimylmh
sister  -9 mlkmllmmsm
sister $  20 -
sister is  -16 mmmnmlmmmm
sister just  21 -
sisters  7 mkmmnlmmmm
sisters $  5 mkmmnlmmmm
sit  1 mkdplmyjml
sitting  -25 mglulkmmmm
sitting in  -19 mhmsmlmmmm
six  65 lslnogmmll
six $  -21 ltlnkjmmmm
six foot  30 -
six months  6 -
six years  5 -
six>SPAN  30 -
six>w  32 -
size  -10 mtiqfklhms
size $  -11 mlksllmimk
size 0  45 -
skiing  19 -
skip  36 mgftlllvmm
skip breakfast  13 -
skip the  34 mhmmmmlvmm
skipped  -17 mlktmilmmm
sky  -2 lmpmlmmmmm
sleep  -13 paayjltekg
sleep $  -60 kabyrmhklk
sleep badly  11 mlmukmjkml
sleep in  4 -
sleep well  -11 rllihmwjmj
sleeping  -7 lliyllfmml
sleeping since  7 -
sleeps  28 -
sleepy  -22 mljsmmimmm
sleepy $  -22 mljqmmjmmm
slept  -38 mkdymkjmmm
slide  -26 mvmkillmml
slogan  -34 mtmjillmml
slow  -18 kkmlrklmml
slow today  -2 mkmnllmmmm
slowly  -9 molkkvmmml
small  52 ljkfiuylmj
small but  -10 mlmilvmmmm
small talk  49 -
small town  -1 mllmqlmlmm
smarter  -16 lmkktkmmml
smarter than  -16 lmkktkmmml
smile  -5 mlllmwkmlj
smoking  40 mmjiymhlmm
smoking $  47 -
snore  34 -
snore $  34 -
so  -57 manyaeafua
so $  -21 llvamlylmm
so far  7 mklpmmmmmm
so full  -1 mmitmmjlmm
so glad  -2 lmuelmkmmm
so happy  -3 mmsgmmjmmm
so he  12 -
so hot  -3 mlkolmkmmm
so how  11 qmkmmmmmmm
so i  23 mlmrlimmlm
so long  -21 mmlomkmmmm
so much  -5 llltjmpmmj
so the  -4 mlmngummml
so tired  -1 mmlnlmmmmm
so we  3 -
so what  4 nmmkmmmmmm
so you  21 rmmmmklmmm
so>-ed  -16 mlfyhlhlml
so>-ing  0 mmonlmkmmm
so>DEICTIC  -2 mnlnlmmmml
so>I  23 mlmrlimmlm
so>MOOD  -14 jjjyilblll
so>PRAISE  0 lmtllmimmm
so>THIRD  12 -
so>WE  3 -
so>WH  15 rmkkmmlmmm
so>YOU  21 rmmmmklmmm
so>far  7 mklpmmmmmm
so>the  -4 mlmngummml
so>w  -16 jhsxdjhkli
soaked  -19 mklqmlmmmm
soap  -11 mimqmmmmmm
sober  9 -
social  12 mklmjmmmmy
social media  12 mklmjmmmmy
sofa  -27 lhmsmkmmmm
sold  -23 mmycmlhmmm
solve  -5 mqlkmmmmml
some  -51 kyikqgkhmj
some people  -2 lmfjvmjlml
someday  3 mllgymkmml
someday $  3 mllgymkmml
someone  4 jukjrllmml
something  -63 qcyhesfklh
something $  -8 mhnrmmkmmm
sometime  -5 milhkkymml
sometime $  -5 milhkkymml
sometimes  -10 lmkkkmqmml
sometimes $  -20 lmkkkmqmml
son  10 mlwjlljmmm
son $  8 -
son is  -15 mmlnmmmmmm
son wants  4 -
son was  7 -
song  -15 momljelmvm
sons  -25 millhnmmql
sons $  -30 mkmmhhmmsl
soon  -32 kkgailykmj
soon $  -32 kkgailykmj
sore  57 mlmnmmmmmm
sorry  -18 lpfiikylmk
sorry i  -4 mmmjmmommm
sorry to  -4 mrqkmmjmmm
sort  -12 ixmllmliml
sound  -5 lghlimlymm
sound more  -4 mikllmmtmm
sounds  -33 lsyhamcemk
sounds like  -11 mltmlmglmm
soup  -10 mthrjllmmm
soup is  -8 milwjllmmm
sources  -29 mrllimlpmm
sources $  -29 mrllimlpmm
spaceship  -22 mjmbmylmmm
spaceship is  -16 mkmcmymmmm
spain  -30 mmmkmjmmtm
spain $  -30 mmmkmjmmtm
spanish  -19 lqmlmmlaml
spanish $  -1 mqmmlmlbml
speak  13 sqlklmkmml
speak at  2 -
speak to  -29 lrlkmmmmmm
speech  -25 msketklmmm
speech for  -11 mpmimmlmmm
spend  5 -
spicy  6 -
spicy food  6 -
spider  -4 mlmvhllmmm
spilled  -19 mjlrlllmmm
spilled coffee  -19 mjlrlllmmm
split  5 -
spoils  -15 mljmsllmmm
spoils $  -15 mljmsllmmm
spoke  22 mlmlkmsmml
spoken  -21 mmmlnmmmml
spoken in  -21 mmmlnmmmml
sports  33 -
spring  29 -
spring $  29 -
sql  20 mnmmmmmmmm
square  -23 mijrrlmmmm
st  3 -
staging  32 -
stairs  -9 mlmrlimmlm
stairs $  -9 mlmrlimmlm
stand  34 -
standing  19 mimpmmmmmm
standing desk  24 -
stanford  10 -
star  1 mlmjwlmmmm
start  -14 nlhyihfwmk
start $  -7 olmllmmmmm
start my  4 -
start with  -3 mollljlwmm
started  45 mlmmfmlmmw
started a  18 -
started running  9 -
starting  28 -
starts  8 mmlpmmmlmm
starts at  13 -
startup  28 -
startup $  22 -
starving  -17 lhkwmmlmmm
state  31 -
station  -21 plkkokllmm
station $  -20 pmlkokmlmm
status  -33 unikliklum
status of  -8 unklljllmm
stay  -4 kflygmlmmk
stay in  4 mhmsmmmmmm
staying  -21 mjjtlmkmml
staying in  -1 mlmolmlmml
staying with  3 -
stays  0 mpmmmmmmlm
steak  9 -
steak rare  6 -
step  -53 jryaekhymh
step $  -8 ljqjgkiymk
step 0  -28 lyldljmkmk
step by  -7 lkkkhliymk
step into  -8 mimkmpmmmm
steps  -7 pjmlmmmmmj
stick  11 -
still  12 kkyogjaklk
still 've  -13 mmlnmmlmmm
still at  -29 mljplmlmmm
still do  -8 mmrimmlmmm
still in  -7 mmkqmlkmmm
still live  12 -
still waiting  -1 mmhummjmmm
still wrong  -3 mmyalmjmmm
stock  -11 mlmfvmmlml
stock market  -11 mlmfvmmlml
stole  12 -
stolen  73 mlllmwlmmm
stomach  17 mkmpmllmmm
stomach is  -16 mkmpmllmmm
stone  56 -
stop  33 lecymklmll
stop $  -11 lfkumlmmmm
stop thinking  -5 mmeummmmmm
stopped  15 -
stopped eating  13 -
stops  -4 molllmmmmm
stops after  -4 molllmmmmm
store  -28 lilmqkmmly
stories  -16 mlmlvllmmk
story  -49 ktpfokjelk
story $  -23 lnqhwjkfml
story the  -2 mkmliqmmmm
strange  -38 lllixkllml
street  30 -
street $  12 -
stress  31 -
stress $  31 -
stressed  -13 mmmommlmmm
string  -9 lrlkkmmmml
string $  0 mmlmmmmmmm
stroke  38 -
stroke last  14 -
struggling  9 -
stuck  -36 lmuuehilmi
stuck at  -28 moltiimmmj
stuck in  -24 mkjyjljlml
student  37 -
student loans  24 -
students  -30 mjlltmlllk
studio  30 -
studio $  25 -
study  -6 mslljmmmll
study at  2 -
study law  3 -
studying  18 -
studying for  12 -
subject  -39 mpmiimlmmy
subscription  40 fqmmmmlmmm
subscription $  6 fqmmmmlmmm
such  -25 mljkllymmm
sugar  36 mqmmlmmkmm
sugar $  20 mqmmlmmkmm
suggest  -18 mqmklklmml
suggested  13 mmufmmlmmm
suggestion  -3 mlplmmklmm
suggestion $  -3 mlnmmmllmm
sum  -2 msllimmmmm
summary  -2 lukhilmpmm
summer  -24 llkkrlolmk
summer $  1 mmlmkmpmmm
summer is  -16 lmmlqmmmmm
summers  13 -
sun  -5 mkmmtkmmmm
sun is  -6 mkmmtkmmmm
sun>AUX  -6 mkmmtkmmmm
sunday  25 -
sunday $  23 -
sundays  -14 mlmmqkmmmm
sundays $  -25 mlmmqkmmmm
support  -9 kvpjklklml
suppose  -41 lhbgltymkj
suppose i  -3 mjljmukmkj
sure  -40 yiuafjyklh
sure about  -2 kltmmlmmmm
surgery  10 -
surgery in  8 -
suspended  44 -
sweden  -12 mmmmomllml
sweet  10 limqnlylml
sweet $  -7 ljrtlmimmm
swim  64 mmllumlmmm
swim $  65 -
switched  28 -
sword  -9 mhlkmqmmmm
sword and  -9 mhlkmqmmmm
synonym  -4 uwkikljmmm
synonym for  -4 uqlikmjmmm
table  21 lapyjijylh
table $  -38 larwlklymj
table for  19 mnmlmmmmmm
take  9 iigkqxvmkh
take a  2 lhuojmlmml
take care  -4 lhiljmyaml
take my  7 -
take the  13 lplmlpmllm
take your  -2 mhmlmubyml
takes  50 sdhcylklml
takes $  -3 tjllmmmmmm
takes an  -8 mlmirmmmmm
taking  18 mfvqjlmmmm
taking a  14 mmlpjmmmmm
talk  16 jcyddvylli
talk $  -4 mllplqkmml
talk about  2 mkwlhmlmmm
talk later  -10 mlkommlmmm
talk to  -3 kkyhjsmmmk
talked  -24 mklkhlwmmi
talked $  -25 mklkhlwmmi
talking  -34 kiwahvymml
talking to  -3 lkwbilymml
task  -4 kxljklmmmk
task is  -4 kxljklmmmk
tattoo  23 -
tattoo of  23 -
taught  14 mhmlslmmml
taught me  33 -
tavern  -8 mfmlkymmml
tavern and  -8 mfmlkymmml
taxes  -6 olljpkmmlm
taxes $  -3 pmmmkkmmlm
taxi  -13 miiyijlmmm
taxi is  -10 mkltiklmmm
tea  -12 joiurielmk
tea $  -19 lljsslfmmk
teach  -5 jlmmqmmmmj
teacher  0 quofoijmll
teacher $  2 rmmmmklmmm
teacher at  1 -
teacher says  8 mimlrlmmmm
teacher wants  -34 myjjimlmmm
teachers  -4 lhkkvllkml
teachers $  -2 mhmlslmmml
team  30 mdylklkmlw
team $  46 mhukimlmmy
team uses  9 -
team won  -29 mlmlpmmmml
teammate  -9 mqmllgmmmm
teenagers  19 -
teeth  -17 mllilxmmml
tell  -24 ukjjispkll
tell me  -11 uplljlkkmm
tell my  -9 nmmmmmmmmm
tells  -23 mhmlrllmml
ten  -47 uydhxohjlk
ten $  6 -
ten minutes  -35 lpislljlml
ten times  0 mwkkmlmmmm
ten years  1 -
ten>-s  -18 lwjispjkml
ten>NOW  -37 lpinrljlml
ten>SPAN  3 -
terminal  -31 myjakklrml
terminal $  -26 mxkkkklkmm
terms  4 mgllhmjsmy
terrible  -19 mklllxkmmm
terrified  4 -
terrified of  4 -
test  1 mxngfktmmj
test $  18 mmlmlmtmmj
test fails  -20 myljgkmmmm
text  -42 lycskhjqlg
text $  -7 lijlljkuml
texted  -36 lmjomjlmtm
th  59 -
th $  38 -
th of  1 -
th>of  1 -
th>w  10 -
than  -76 ihahygiuld
than a  -6 mllllommmm
than cats  -16 lmkktkmmml
than dogs  0 mmmlqmlmmm
than the  -23 lpmgphmlml
than yesterday  -16 mlhtlmmmmm
thank  -8 litcjkpmms
thank you  -8 litcjkpmms
thanks  -19 liyaflwemj
thanks $  -15 lkyhimekml
thanks for  -7 mlfhkmykml
thanks i  4 mmommmlmmm
that  -129 dayayyaara
that $  -59 kayaldiijj
that 's  13 ijybajjljj
that a  -2 nlolmmmmmm
that again  0 nlhmhmxmmm
that glass  -12 mjjmwlmmmm
that helped  0 mmrmjmdmmm
that helps  -2 lmqmlmlmmm
that honey  -15 mljmsllmmm
that i  40 lfdrkylmlm
that in  -1 mlqlmmmmmm
that is  -6 klukclkmmm
that makes  -4 mjrmimmmmm
that means  -1 mokmmmmmmm
that must  0 mlqljmlmml
that my  32 mlljmtmmmm
that one  -9 lktkkmimmm
that our  2 -
that returns  -1 kqlmlmmmmm
that says  -22 mvklllmmmm
that she  -19 mllkjtmmul
that the  -24 nlhktolmll
that was  -1 lloujjlmmm
that way  -5 mkqlkmlmmm
that would  0 mlpmjmllml
the  -66 yyfntyahna
the 0  19 mgmsmmmmmm
the accident  38 -
the address  -10 hullmmlmmm
the adoption  17 -
the airline  1 mkmqmlmmmm
the airport  -8 lpmnjkmmmk
the answer  -23 lapkjllyml
the api  5 -
the area  -14 lpmlkkmlmm
the army  39 -
the author  -29 mjllwimmll
the baby  -28 lllugklmmm
the background  -31 mslmlkmlmm
the bakery  29 mimpmmmmmm
the band  41 -
the bank  -24 mhpslimmmm
the bar  30 -
the bath  -6 mllvfllmmm
the bathroom  10 mhmqmmmmmm
the battery  -2 ollhsmmlmm
the beach  38 -
the best  10 riigrkyllh
the black  -33 mjlunkmmmm
the blue  20 lgxjlkmlmm
the book  -37 mrknmhmllk
the bridge  -11 lllltllmmk
the build  37 qmknkgmlmm
the bus  -8 tefyhjimmk
the button  -31 kqpjikmmkl
the capital  -25 mjljopmmml
the captain  -3 ljlkhylmjk
the car  -19 pllykljjml
the cat  0 mlmrlkmmmm
the cave  -8 mimkmpmmmm
the checkout  -2 iomomlmmmm
the chest  -6 mjlllrmmmm
the church  21 -
the code  -12 lsljilmkml
the command  -8 mpklmlmmmm
the company  -29 lkkgpjllvv
the contract  -44 mykiflmmml
the council  14 -
the countryside  31 -
the customer  -6 mvmkjlllml
the data  59 mrmlkmmiml
the delivery  -4 yhkkmmmlmm
the dentist  4 mlmnmmmmmm
the difference  -18 ugwipiklml
the dishes  -4 lgkxmlmmmm
the divorce  10 -
the doctor  -10 mkmlrkmmmm
the dog  -14 ljlujjmmmm
the door  -17 lfmuaxmlll
the drinks  -3 mkgvmlmmmm
the driver  -12 mykbmkmmmm
the dungeon  -11 lillmommmm
the earth  -17 lltkllmmmm
the end  12 molgxkmlml
the ending  -31 mmrlmmmmmm
the entrance  -1 llmplllmmk
the factory  -1 mljmrlmmmm
the fall  11 -
the family  26 -
the file  -15 lqkollllmk
the final  -8 lkkiulmyml
the first  6 idyasikmll
the flood  10 -
the following  -6 lycklmlgmm
the food  11 mmmqimmmmm
the forest  -7 mimjiymmml
the french  -29 mmmjsjmmmi
the fridge  -5 mmlumhmmmm
the function  -13 mrlkklmmml
the future  53 lmmlqmlmmm
the game  -14 ljjrnmkllm
the garden  -4 mikwmlmmmm
the goblin  -23 mjlclymmmm
the godfather  -25 mkmlulmmml
the gold  -6 mjlllrmmmm
the government  -4 llgkykmlmm
the great  5 mkllmwmmmm
the gym  -15 lklrmllmmm
the hall  26 -
the heating  -1 mkivkmmmmm
the hero  -34 liyjevmmlm
the house  -21 mlrnmkmmmm
the introduction  -7 mpllmjkumm
the job  39 -
the kettle  -5 mjlpmmlmmm
the kids  -13 lilvgkrmml
the king  -36 mkljqplmkk
the kitchen  -22 mlmqklmmlm
the korean  9 -
the lake  3 -
the landlord  -9 mwmkflmmml
the largest  -12 llmlolmlml
the last  -33 kjsjjxkrll
the laundry  -4 mjitmlmmmm
the league  -19 mmmkqlmmmm
the left  -2 sljknlmlml
the leftovers  1 mmirmmmmmm
the letter  -36 mjlkfxmmrk
the library  4 mhmrmlmmmm
the lift  -13 mklommmmmm
the lights  -15 mslscsljlm
the link  -14 loyjkllemm
the list  -7 lmllmllolm
the logo  14 mnmlmmmmmm
the mall  -1 mjmnmmmmmm
the market  11 -
the meeting  -11 lnkokllmmm
the middle  -1 mkmjtkmlml
the moment  -19 mhlomlmmmm
the moon  -54 lfifyllllj
the morning  6 mmmdmmylmm
the mortgage  4 -
the movie  -19 ohlmqjmlml
the museum  -37 lklkvhmmml
the names  -3 mrrljlmemm
the navy  47 -
the neighbours  0 mlmpkmmmmm
the new  -20 qomjmjtlmk
the next  -13 mqkikulmll
the northern  -3 mklllwmmmm
the numbers  -8 mslkmhmlmm
the office  -8 llivlmkmmm
the old  -24 mnljaylmmm
the only  6 rlmmmkmmlm
the operation  34 -
the original  7 miuimlmmmm
the other  -21 layplkmkmm
the output  -3 mrkmlmmjmm
the oven  -13 mkltlkmmmm
the page  -4 mqlllmmmml
the pandemic  11 -
the park  -3 mlmpjlmmmm
the part  -4 mxyamllmmm
the phone  -44 lpirkilmlm
the picture  -15 mtoglllmmm
the place  15 -
the point  37 mmtkmmmmmm
the post  -3 mkmpmlmmmm
the postman  -4 mlmokjmmmm
the president  -9 pjlkqmmmlm
the printer  -4 opmhlmmlml
the project  28 momlmjmmmm
the queen  -23 mkkfjymmmm
the queue  -34 lkjydklkml
the radio  5 mlllrlmmmm
the rain  -17 mlloktmmlm
the red  20 mtllmlmmmm
the regional  13 -
the release  5 -
the remote  -5 mmgummlmmm
the rent  11 -
the restaurant  -9 mmljrmmmml
the result  -10 khrelllymm
the results  -30 mimlklmmlx
the right  -14 vlthkkmmmm
the river  -35 mjqlnjmmmm
the role  -27 mlmloklmls
the router  17 -
the same  -23 iqyahhkkml
the school  14 -
the sea  25 plmkkpmmmm
the second  -33 hyyahkjkll
the semicolon  -13 kqxiijlmmm
the settings  -9 mqmjmmmmmm
the shelter  14 -
the shop  -7 wikvgkllml
the shopping  -3 mnkqmmmjml
the shorter  -16 mlqlmlmlmm
the shower  -29 llksjllmmm
the sink  -21 mkmplkmmml
the sky  -2 lmpmlmmmmm
the sofa  -27 lhmsmkmmmm
the soup  -2 mwimjmmmmm
the spring  8 -
the station  -19 pmlllklmmm
the status  -8 unklljllmm
the stock  -11 mlmfvmmlml
the store  -29 lilmqkmmly
the story  -24 lylkijlfll
the summer  9 -
the sun  -5 mkmmtkmmmm
the table  19 milvlllmmm
the tavern  -8 mfmlkymmml
the terminal  -18 mykamlmsmm
the text  -7 mtjkljmpml
the third  7 mqthkmmlmm
the tickets  33 mkjsmmmmmm
the time  45 mmmlpmllmm
the toast  -12 mikullmmmm
the tone  -4 kipllmlwll
the top  9 mnlmlmmmmm
the town  9 -
the train  -41 melsoklllh
the treasurer  32 -
the two  -7 momjllmmmm
the university  -9 mlmmommmmm
the variable  -10 msklmmmmmm
the vet  5 mmmqllmmmm
the view  3 mmljtmmmmm
the violin  -2 mjllvmmmml
the waiting  4 mkmomlmmmm
the wall  -5 mnmnjlmmmm
the way  -12 lkjtkllmml
the weather  -11 nhfrxjmmmm
the wedding  26 -
the window  -32 mbjylgmkmm
the word  -1 lmkmmmmqmm
the world  22 lliltlmlml
the wrong  -43 logygjmlml
the youngest  39 -
the>-ing  40 ykksikjilk
the>-s  16 jyaoytaytl
the>0  19 mgmsmmmmmm
the>AHEAD  -8 mqkikulmll
the>CHAT  -72 flxcafkyjg
the>CODE  -46 hyclabhbib
the>CONDITION  18 -
the>DEICTIC  -53 khyalqhijk
the>HOME  22 llqnkmlmlm
the>KIN  -26 kfkyhiqmlk
the>LASTING  -12 ummllmkmml
the>MOOD  4 mjkkmvvmmm
the>NOW  -16 hxyagiyikl
the>ORDER  7 yokkllljml
the>PERSON  -33 nrlniilmlk
the>PET  -5 likyihllll
the>PLAY  11 kehvwmklll
the>PRAISE  10 riigrkyllh
the>SPAN  32 mlmmmpmmlm
the>WORK  -11 khgorijluv
the>bar  30 -
the>bus  -8 tefyhjimmk
the>car  -19 pllykljjml
the>end  12 molgxkmlml
the>new  -20 qomjmjtlmk
the>old  -24 mnljaylmmm
the>red  20 mtllmlmmmm
the>sea  25 plmkkpmmmm
the>sky  -2 lmpmlmmmmm
the>sun  -5 mkmmtkmmmm
the>top  9 mnlmlmmmmm
the>two  -7 momjllmmmm
the>vet  5 mmmqllmmmm
the>w  -15 dkdoyyapqn
the>way  -12 lkjtkllmml
their  -27 lkikylkkmh
their dad  8 -
their phones  -38 llmlqlmmmk
them  5 lyrnijiiji
them $  28 mmsqkkjmmj
then  -32 llmypffhlh
then $  -18 mirqlmilml
then i  -17 mklxmklmll
therapist  25 -
therapy  28 -
therapy $  12 -
there  -1 laayykgtlg
there $  -24 rcayyhdwll
there 're  24 mkkktllmml
there 's  15 mlkyelimml
there a  9 mkmmmmmmmm
there any  -1 nmmjlmmmmm
there for  -2 mlqlmmlmmm
there how  -2 hmmmmjtmmm
there is  -4 mllnmmlmmm
there was  -16 llmlnvlmml
these  -40 juketljflk
these days  -14 lmllqmlmmm
these two  -14 lvjhlmlkmk
thesis  54 -
thesis on  13 -
they  -13 ygdmyhgjkg
they 're  -1 lmltemlmmm
they closed  -16 mljkvllmmm
they say  -20 llklullmmk
they should  -2 lllkulmlml
thing  -12 lqqilkpkmj
thing $  -5 llrjolllmm
things  -32 jhofylnlmi
things $  -28 mkmkrllmml
things take  -30 llklymkmml
think  -75 yayayaavkh
think about  -4 wayfimklml
think i  13 llivjilllm
think it  -9 rlajymllmm
think of  16 -
think so  -12 lmudlmllmm
think that  -10 jlvkfllmmm
think the  -25 sjmiuhmlmm
think we  -13 mlnrkmmmmm
think you  -3 klwjklhmmm
thinking  3 kjjvkpcmml
thinking about  25 klhymmdmmm
thinking of  -19 mllnkpmmmm
thinkpad  29 -
thinkpad $  29 -
thinks  0 mmolmmmmmm
thinks i  4 -
third  -2 mltnkmmlmm
third floor  -15 mhmsmmmmmm
thirty  17 -
this  -62 kyfmardirs
this $  -28 mydqkkgxlk
this answer  -11 mkqlmmmlmm
this by  -7 mojnmmmmmm
this city  12 mmkmrmmmml
this exercise  -14 lxlleomlll
this for  -24 cvjmmklmrm
this function  -2 momlmmmlmm
this is  -12 tkvgiljmll
this month  10 -
this morning  23 lfcylljmll
this one  -10 mktklklmmm
this screen  -10 mhmtlmmmml
this summer  12 -
this text  0 lmjlmmkpmm
this version  -12 mkrkmmlkmm
this year  20 -
those  -23 ysraplklml
though  11 -
though i  7 -
thought  -59 lktkyhjmmm
thought $  -14 mmmrmlkmmm
thought of  -3 mmollllmmm
three  -104 hyibaydrsq
three $  -9 lrpjmjlllm
three columns  -12 mpllmlmkmm
three examples  -2 myillmmhml
three hearts  -5 mkplrlmmlm
three kids  9 -
three times  30 -
three years  2 mlmlhmmmmy
throat  57 mlmnmmmmmm
through  98 mrllivklml
through the  22 mmlliwmmml
throws  -6 mrmmglmlmj
thunder  9 mlljylmmmm
thunder $  18 -
thursday  25 -
thursday $  10 -
thursdays  13 -
thursdays $  13 -
tickets  26 nmirlmllmm
tier  25 -
tier $  25 -
time  7 lghdyxotlf
time $  -20 lisiylaymj
time for  -2 mmgmmmymmm
time i  49 mmmmlommll
time in  3 -
times  16 lukiwlkmmj
times $  -1 mwkjvlkmmk
times a  36 -
tired  -20 llksllkmml
title  -77 lroiegklui
title $  -15 mlplmlmmmm
title for  -3 mplkljllml
to  -27 yvausahayy
to $  -11 mlxjmmkmmm
to 've  -27 lqyfmlhmmm
to a  0 lsjhmkvmml
to add  11 mqljmmlmmk
to adopt  13 -
to apply  7 mmmmmllmlv
to ask  -16 yldrmllkmm
to be  31 jrqnqyjklh
to become  67 -
to bed  -17 liewllkmml
to board  -16 mllqmmlmmm
to boil  -1 nkklumlmmm
to buy  -11 miltmmmmmm
to call  -9 lqktlmlmml
to cancel  -8 mqmdmmmmmm
to catch  -12 lfltmmmmmm
to center  -13 rrijmmmmmm
to change  24 kqkkmmmlmm
to charge  -10 mfmrmmmmmm
to check  -17 lvlhmmlmmm
to clean  -14 mhlumlmmmm
to college  5 -
to compare  -16 kujhlkmlml
to connect  -27 mkmjmlmmlr
to convert  -26 mrlimlmmml
to cook  0 wklmlmlmml
to cut  29 -
to do  -20 vgkrlmklmm
to drink  12 mlllqmmmmm
to drive  12 -
to eat  -18 leiykmimmk
to find  3 utkfnkllmi
to finish  -3 lalummmmmm
to fix  11 onmkmmlmmm
to get  5 ojkplllmmm
to give  -3 mqkrmmlmmm
to go  -43 kaqyjkmlmk
to grab  -6 tjmmklmmml
to hang  -4 mjmrmmmmmm
to hear  -17 klygklimml
to her  16 smrhmmlmmm
to him  9 mmolmmmmmm
to it  -12 mguommlmmm
to japan  12 -
to join  -38 igmpkmmmmw
to know  -5 yapakkjlml
to learn  67 lukiqlmlml
to leave  -13 mklqlmlmmm
to live  25 -
to lose  44 -
to make  -32 drjnlkmlyk
to me  39 mqshkmkmml
to meet  0 mmkklmxmml
to merge  -13 momkmmmmml
to move  32 pmmmmjmmmm
to my  5 mqshmmjmmk
to nuts  12 -
to only  -1 malmmmmymm
to open  8 lnklpmmmmm
to order  -10 lnlomlmmmm
to oslo  24 -
to park  4 mmleymlmmm
to pay  -9 lwlgmlmmmm
to pick  -6 mlmpmlmmmm
to quit  47 -
to read  -5 mplkmmmmmm
to report  -9 lqmjmlmmmm
to reset  -20 mpmkmmmmmm
to retire  42 mhmmmrmmmm
to return  -12 mpljmlmmmm
to ride  9 -
to rome  -25 jqmmlmmmmm
to run  -4 mikrjklmvl
to sail  72 -
to save  6 mpmmfmmmmk
to say  -14 srgbmmwmmm
to school  -13 mlmivllmkv
to see  -4 jrjiklylml
to singapore  2 -
to sleep  -33 malylmlmll
to solve  -5 mqlkmmmmml
to speak  -28 lrlkmmmmmm
to start  0 lnkqmlmmmm
to stay  -11 kflygmlmmk
to stop  -1 ljkrmmmmmm
to talk  7 lkyjhmlmmm
to the  0 gkdrkvohoy
to think  -5 hdyiimlmml
to travel  22 -
to try  -3 klyelmkmmm
to two  -2 mnjlrmlmmi
to understand  -20 kvjjmmmmmm
to unsubscribe  -7 mqljkmjmmy
to visit  20 -
to walk  -12 mlmkvllmll
to watch  -7 mulhmimmmm
to wear  11 kklsmmmmmm
to work  -1 lpipljkmsl
to write  -53 kykbkkllml
to you  -15 iisidiymlg
to>'ve  -27 lqyfmlhmmm
to>-ing  40 mmkkmlmmmy
to>-ly  22 mmmmmllmlv
to>-s  21 mainvyiklt
to>AUX  -20 vgkrlmklmm
to>CHAT  -4 muihlmylml
to>CODE  30 lollmmmmmm
to>DEICTIC  -13 mhuommlmmm
to>HOME  29 pommmjmmmk
to>MY  -15 misgkmjmmy
to>NOW  -20 mlmiwmlmll
to>ORDER  -43 kqlnmlmmml
to>PET  1 ljmmvkmmmm
to>PLAY  -7 mkmrmmlmmm
to>SPAN  -3 mlmivllmkv
to>THIRD  -1 rltgollmlj
to>WORK  10 lpipljkmsl
to>YOU  -15 iisidiymlg
to>a  0 lsjhmkvmml
to>add  11 mqljmmlmmk
to>ask  -16 yldrmllkmm
to>be  31 jrqnqyjklh
to>bed  -17 liewllkmml
to>buy  -11 miltmmmmmm
to>cut  29 -
to>eat  -18 leiykmimmk
to>fix  11 onmkmmlmmm
to>get  5 ojkplllmmm
to>go  -43 kaqyjkmlmk
to>me  39 mqshkmkmml
to>pay  -9 lwlgmlmmmm
to>run  -4 mikrjklmvl
to>say  -14 srgbmmwmmm
to>see  -4 jrjiklylml
to>the  0 gkdrkvohoy
to>try  -3 klyelmkmmm
to>two  -2 mnjlrmlmmi
to>w  0 yyaaoaalst
toast  -12 mikullmmmm
toast $  -12 mikullmmmm
today  -69 jgayidhikf
today $  -96 ijaxlgpilh
today i  11 mlmpmlmmmm
today is  25 -
together  7 mlsklmlmml
together $  5 mlsklmlmml
tokyo  -6 lmmlnmmmml
told  -11 limgyiimlk
told me  -9 ljqhyiimll
told my  2 -
tom  50 -
tomatoes  -10 mmlltmmmmm
tomorrow  -47 lfsliirllk
tomorrow $  -43 mhrgijtlmk
tomorrow i  -4 mlmommmmll
tone  -6 kiollllpll
tone $  -5 lopmmlmamm
tonight  -45 ikayhkaklj
tonight $  -45 jmayhkbklj
too  -22 hxtdagpili
too $  -18 lksaklmlml
too late  8 mmmommlmml
too long  -3 mrshkllkmm
too many  -3 momllmlmmm
too much  -9 mjcymlkmmm
too>MOOD  6 lllvjmkmml
too>w  -44 jyjlghtjlk
took  24 lkjykhmmlm
took a  -7 mllqmlmmmm
took the  -16 mlkulimmlm
took up  16 -
top  -7 mnllumllml
top ten  -17 mnllumllml
top>ten  -17 mnllumllml
topic  -5 mwmjljllmm
touch  2 mkmlllxmmm
tough  -27 mllonmlmml
tournament  11 -
tournament $  11 -
tower  -25 lkmkiymlmk
tower $  -25 lkmkiymlmk
town  14 mllmqlmlmm
town hall  9 -
town in  -1 mllmqlmlmm
traffic  -51 mmkqpljlmk
traffic $  -17 mmksmlkmmm
train  -39 lajymikllh
train $  -11 mglsmmlmmm
train leaves  -21 mjmqkmmmmm
train to  -10 mgmmqlmmmh
training  39 -
training for  33 -
trains  21 -
transfer  -33 mpmlmmmmmm
translate  -3 cylmmmlamm
translator  41 -
transplant  45 -
transplant $  45 -
trapped  -10 mlevmlmmmm
trapped $  -10 mlevmlmmmm
travel  23 mrmllollll
travel $  6 -
treasurer  32 -
tree  -28 mlklkowmmk
trees  0 mlmmktmmml
trees $  0 mlmmktmmml
triangle  -40 mnmlnklmml
triangle with  -40 momlklmmml
tried  -43 pmyjijjlll
tried it  -18 mkwkmlmmlm
tried restarting  -18 msjjmmmmmm
tried that  -5 mjwglmlmmm
trip  12 jmmllmymmm
trip to  7 mnmmmmmmmm
trouble  11 mtkjmllmmm
trouble sleeping  7 -
trouble with  21 mqmimmmmmm
truck  7 mvlimmmmmm
truck for  4 -
true  0 tgyhmkakmk
true $  2 llyjjmakmk
trust  52 -
try  -19 iayaikavlk
try $  -18 mkthlmimmm
try again  -2 mjykkmhwml
try it  0 kmpmlmlmmm
try that  -2 mivgllklmm
try to  8 lkujmmlmmm
try>DEICTIC  -3 kiygkljlmm
try>to  8 lkujmmlmmm
try>w  -2 mjykkmhwml
trying  4 hyfqjjilkf
trying $  -16 mlplmmmmmm
trying for  23 -
trying to  1 hydrfjjllf
tuesday  7 mtlmlmlmml
tuesday $  4 mtlmlmlmml
turkey  -8 pkmmmlmmlm
turn  -2 mtgrlmjjmm
turned  61 lhkummlmmm
turned 0  34 -
turned out  -9 llmommlmmm
turning  9 -
turning 0  9 -
turns  0 mpllmmmmmm
tutor  -8 kvlmlllmmm
tv  14 mlkrkmhmml
tv $  15 mmlrkmhmml
twenty  -14 lllwmiklml
twenty $  -12 mlmpmmmmmm
twice  -79 mxgipkklly
twice $  -31 mygiwllmmm
twice a  2 -
twice as  -34 mlmmllmmlt
twin  29 lllmmykmml
twin $  26 lllmmykmml
twins  64 -
twins $  50 -
two  -12 fyaatjaruy
two $  20 lsspqkhilj
two boys  21 -
two cats  7 -
two friends  8 -
two hours  -22 lhmsjqmmmj
two last  -22 mkmpmlmmmm
two months  12 -
two of  13 mwelmmmmmm
two phones  -2 mvmelmlkml
two plans  -5 mnmlmmmmmm
two sisters  -8 mkmmnlmmmm
two sons  -33 millhnmmql
two variables  -5 mpmkmlmmmm
two versions  -2 mjikmmmymm
two weeks  24 -
two years  3 mlmmmllmvl
two>-ed  -5 mlmlqmmmmm
two>-s  -67 hyaadngxky
two>DEICTIC  -22 mkmpmlmmmm
two>KIN  -22 mgllimlmqk
two>NOW  -22 lhmsjqmmmj
two>PERSON  14 mkmmnmmmll
two>PET  41 -
two>SPAN  39 mlmmmllmvl
two>of  13 mwelmmmmmm
two>w  17 mxjjqkmmml
type  10 -
typewriters  10 -
umbrella  -12 mkhumllmmm
umbrella $  -12 mlhumllmmm
un  4 -
uncle  4 mkmkqjmmlt
uncle claims  -12 mlmkrkmmmm
under  6 ldlmkqlrml
under 0  -19 millmmlrml
under the  -5 mimsmjmmmm
understand  -64 wsyakjiklm
understand $  -31 llxdlljmmm
understand the  -4 lqtjlkmmmm
unemployed  8 -
units  37 mimllmmrmm
units $  22 -
university  13 mlmmommmmm
university $  3 -
university in  16 -
unsubscribe  -7 mqljkmjmmy
until  53 -
until 0000  11 -
up  0 cahypyqdkj
up $  -69 emvukiofli
up a  -21 mmmnmlmmmm
up at  5 mlmrmkmmmm
up for  34 -
up in  -15 lgklnyillk
up my  23 -
up the  -27 mfnvktlmmm
up to  -4 mnhhplommi
up we  14 -
up with  34 -
up>MY  23 -
up>NOW  -3 mlldtmsmml
up>WE  14 -
up>a  -21 mmmnmlmmmm
up>at  5 mlmrmkmmmm
up>for  34 -
up>in  -15 lgklnyillk
up>the  -27 mfnvktlmmm
up>to  -4 mnhhplommi
up>w  51 mkkojlllmu
update  -22 qhmqkllmml
update $  -21 rhmskllmml
uploaded  -10 mtkjllmmmm
upset  8 -
upstairs  31 -
us  19 jmronyoiic
us $  26 mlmjtmmmmm
us go  -6 mqltjkilml
us in  20 -
us pretend  -1 mjmlmtjmmm
us say  -10 mfmmmtlmml
use  59 kagpkkjymk
use a  -1 mijqmllvmm
use metric  38 -
use the  -18 lpjlmllmml
use>-s  14 -
use>a  -1 mijqmllvmm
use>the  -18 lpjlmllmml
use>w  47 malmkmkyml
used  0 mlkqjmlmmy
used to  3 mllrmmmmmm
user  -14 moljjkwmmm
users  -26 llmllkmmlw
users $  18 momlmmmmmm
uses  15 mimmwlmmmm
uses kotlin  9 -
using  16 mykimilmml
using the  -6 msllmkmmmm
usually  9 mmmmkmmmmm
utrecht  1 -
utrecht $  1 -
value  -13 milllmmmmy
values  -22 mqlkmkmmlm
vampire  -24 mlmlmtlmkm
variable  -10 msklmmmmmm
variable to  -10 msklmmmmmm
variables  -5 mpmkmlmmmm
variables x  -5 mpmkmlmmmm
vegan  22 -
vegan diet  14 -
vegetable  12 -
vegetarian  11 -
vegetarian $  9 -
vermont  -19 mlmmqjmmml
version  2 lpuhmjlhmm
version $  -23 lpqimlljmm
versions  -22 mggslmmymm
versions $  -22 mggulmmymm
very  0 ljunmlkqmm
vet  25 mmmqllmmmm
vet $  14 -
vet is  13 -
vet>AUX  13 -
video  7 mjmlslmmmm
video games  22 -
vienna  -26 mlmmkfmmsl
vienna and  -26 mlmmkfmmsl
vietnam  10 -
vietnam $  10 -
view  3 mmljtmmmmm
view was  3 mmljtmmmmm
violin  -2 mjllvmmmml
violin $  -2 mjllvmmmml
visa  21 pkmmmlmmlm
visit  20 -
visit my  3 -
visited  17 mlmmqkmmml
visiting  8 -
volcanoes  -47 lwlgollmmk
volcanoes $  -47 lwlgollmmk
volunteer  34 -
volunteer at  21 -
w>"  -55 mlklmimmym
w>'s  26 mlmnitlmmm
w>'ve  -45 mgnumjlmmm
w>*  -6 llmlkvlmlj
w>-ed  -10 mpaayohiky
w>-ing  -12 yitayjiljy
w>-ly  36 kkfyjlijml
w>-s  74 hyaaycadye
w>0  -76 hyfannhusi
w>AHEAD  31 mfllniwlmi
w>AUX  11 mxacyyadcy
w>CHAT  -17 xyhacfaylf
w>CODE  43 lylasijkli
w>CONDITION  52 -
w>DEICTIC  -16 wvtisnbbuy
w>HOME  -30 jehgyvhjkh
w>I  54 daeffyhjya
w>IF  5 vjnhkslmmm
w>KIN  61 lqmjkylmml
w>LASTING  7 lskhqenlwy
w>LIKING  26 lqbuojxylk
w>MOOD  13 kjayrhmlml
w>MY  -10 tyafbuhgpy
w>NOW  -4 caaydafohu
w>ORDER  20 tolhlllkml
w>PERSON  9 milqrkpmmk
w>PET  7 lijgwylmml
w>PLAY  22 ltlkvljjmh
w>PRAISE  -14 ljyklljlll
w>SPAN  7 kllmhrijvu
w>THANKS  -4 mlyjilhkml
w>THIRD  -68 jsybwtifyh
w>WE  -27 kcwqnralky
w>WH  39 yyayllcksi
w>WORK  9 ktfvokjklj
w>YOU  6 asnykaqygy
w>a  -34 wykcfyanfy
w>all  8 lfhvnkipml
w>an  -16 msamkitylk
w>and  -77 ffacayiljp
w>any  -11 klevlmivmm
w>as  51 llllpljlmy
w>at  92 nmicyyfljc
w>be  -12 oelnkliwml
w>bio  -5 jrmlmlmmmm
w>but  39 lkesoukyll
w>by  26 lpftfkhylj
w>cup  41 -
w>day  28 jlkvmkkmmm
w>for  -22 oyahiayoyl
w>go  -15 mnenmlymmm
w>got  30 mlmomklmlm
w>has  4 jaghywdjlb
w>ice  -7 kqgpxmklmm
w>in  12 caeyvlnaty
w>lie  -5 plmlomklml
w>lol  -20 mlkdmkymmm
w>me  20 jycmhywajd
w>men  4 mmmmnmmlml
w>new  32 -
w>no  20 mkqhimwlml
w>not  -52 lgyakjilmm
w>o  -5 pollmmlmml
w>of  -7 jcrlyxaifn
w>off  3 mtltdmljmm
w>old  21 mmilkmylml
w>on  -16 iatyqgmikf
w>or  42 slmllmllmm
w>out  -18 ucgllwvkli
w>owl  25 -
w>run  21 -
w>s  6 mmmmmplmmm
w>six  7 mqmkpjmmml
w>so  12 khmydgejkj
w>tea  -16 kqllsjkmmk
w>ten  -17 msjplllmmm
w>the  -28 yuvadyayaa
w>to  -10 ovbnyhaaat
w>too  -3 mmgtlllmmm
w>tv  15 -
w>two  -2 lynajhhlly
w>up  -41 jahknyrklo
w>w  64 tyajyyayay
w>war  8 mlkmrmmmmm
w>way  29 mlrimlmmmm
w>won  53 mmhmsmmmmm
w>yes  16 mklmmmlpmm
wait  -50 qavtisjxjk
wait $  -13 umxfllelmm
wait for  -30 lajylukykk
wait to  -2 jlnllmummm
waiting  -37 jadydkelmi
waiting $  -2 mmjsjmjmmm
waiting for  -36 kaiyhlimmi
waiting list  18 -
waiting room  -14 mkmomlmmmm
wake  -2 mllljvmmml
wake up  -2 mllljvmmml
walk  -24 milsttlmlk
walked  -21 mjltnjklml
walking  -15 mimqmmmmmm
walks  16 lhmlgymlml
wall  -5 mnmnjlmmmm
wall $  -5 mnmnjlmmmm
wallet  41 -
want  -38 oyacaakyhb
want a  22 mcivmkmymm
want it  -23 kydplmlhmm
want something  -14 mjyhmmllmm
want the  -23 kmtiljmmmm
want them  -8 mtllmgmmlm
want to  -33 uyalbhphjc
want you  7 lohlmllxmm
wanted  -2 kkmhmmwmmm
wanted to  1 kkjkmmxmmm
wants  -10 myjieljlll
wants a  -23 mwmjilllml
wants to  21 mlmommlmmm
war  -4 mlklwmllmm
war $  8 mlkmrmmmmm
warehouse  67 -
was  -32 hajdyyrdxh
was $  1 lmqmmmmmmm
was 0  3 mmmmhlmlmx
was a  -11 kiqxaygmll
was adopted  17 -
was afraid  -10 llomiukmml
was asleep  -13 kmgummkmmm
was at  -6 mmlpmlmmmm
was born  -30 mlmkmkllvk
was broken  15 -
was diagnosed  8 -
was flying  -13 mmmklpmmkm
was founded  -10 mjmlpmmmll
was hoping  -10 lssdmkkmmm
was in  -5 llnvlljlmm
was just  -15 lmuammymmm
was late  0 mmlommlmmm
was little  3 -
was my  38 -
was nice  0 mmblkmymmm
was nine  2 -
was not  -2 mmnllmlmmm
was on  -27 mlulkjmmlm
was raised  2 -
was so  -21 llaykjkmxl
was stolen  38 -
was suspended  44 -
was ten  6 -
was the  -13 mljknlmmll
was thinking  -8 mmokmmmmmm
was three  19 -
was told  -4 mmimwmmmmm
was two  5 -
was wondering  -3 vkqjlkmmmm
was young  16 -
watch  48 mulhmimmmm
watch a  -2 mjmpmimmmm
watched  11 mcjuyklmmm
watched a  -53 mfknyllmmm
watched the  24 -
watching  -41 lboyfkilll
watching a  -8 mgmtmlmmmm
watching the  -7 mikwkllmmm
watching tv  -2 mllokmkmmm
water  -26 lykfpjkjmi
water $  10 mlllqmmmmm
water boils  -13 mkmktmllmj
way  -48 ucypgjaklj
way $  -33 ljylikakml
way back  5 mlkqmmmmmm
way home  -21 mklpllmmmm
way to  -2 wixhlmgmml
way>HOME  -21 mklpllmmmm
way>to  -2 wixhlmgmml
way>w  5 mlkqmmmmmm
ways  -40 lnmkmlmlmh
ways to  -40 lnmkmlmlmh
we  9 jdnvrarhhy
we 'll  -12 mjlpilnmmp
we 're  55 hhlwblglmy
we 've  18 myjgekjmmg
we adopted  8 -
we can  -9 mltkkmimml
we do  10 -
we finally  -10 mmlqlmkmml
we foster  23 -
we got  8 mllolmmmmm
we had  -8 mlittlimlk
we homeschool  9 -
we just  27 mmkqlmjmml
we last  -30 mjlkflymlh
we learned  -5 mjmmpmmmml
we live  -18 mlmjvkmmml
we lost  10 -
we need  -17 nujtemjlmh
we never  14 -
we should  -10 mljpilymmk
wear  63 lklsmlmmmm
wear hearing  10 -
wearing  -27 mhkvmllmmm
wearing a  -7 miktmmmmmm
weather  11 nhfrxjmmmm
weather $  14 ligpxkmmmm
website  24 mjmjmllmmy
website for  4 -
wedding  47 -
wedding $  24 -
wedding is  3 -
wednesday  23 -
wednesday $  23 -
week  7 ljhqpkvlll
week $  -11 lkiqqkslll
weekend  21 ulilkmpmml
weekend $  9 ulilkmpmml
weekends  26 mmmmmmlmmm
weekends $  25 mmmmmmlmmm
weeks  68 -
weeks $  44 -
weeks and  2 -
weeks in  1 -
weight  16 momlmlmmmm
weight $  6 momlmlmmmm
weird  -2 mlrmimllmm
welcome  -1 lmdlllulmm
well  -2 qgaqekygmh
well $  -43 qiaqfkyhmi
well today  -5 mmlplmgmml
went  -24 gchyqnilkw
went bankrupt  4 -
went out  -17 iklskrlllk
went to  8 lilpljmmly
went up  2 mmmfummmmm
were  -75 mhchyykllk
were an  -29 milloqmmml
westerns  18 -
westerns $  18 -
wet  -53 mlmqlllmmm
wet $  -53 mlmqlllmmm
whales  -6 yhflyljkml
what  7 yaylecqiii
what 're  0 qkmllmlmmm
what 's  -12 klkjlmpmmm
what a  -33 anuxllxmmm
what about  41 mmkmmmjmmm
what can  -18 hpkqmmlmmm
what did  0 ilmqmmlmmm
what do  27 gnmlmmkmmm
what does  -1 lulmlmmlmm
what i  -15 jjvolljmkl
what should  5 olmmmlmmlm
what the  -26 ycljqklmml
what to  -35 ykcrlmklmm
what you  16 tfyalkemmm
wheelchair  60 -
when  108 uqeywfakii
when he  24 -
when i  47 jycplkmljl
when it  18 llnommmmmm
when my  3 -
when people  28 -
when the  -19 ijyislmmml
when you  31 hhfywlglml
whenever  40 -
whenever i  40 -
where  -2 pyldjhimkv
where 're  0 pmmlmmjmmm
where can  -1 nlmmmmmmmm
where do  -15 jvmjmmmmlm
where i  27 mjmmlkmmlw
which  -2 vlkllmijml
which one  -1 nllmmmlmmm
while  -8 mllrmjmmlm
while i  -6 mmmnmkmmlm
whispered  -3 mmlkkylmkl
who  20 fxifbyyklj
who finds  -10 qrllhjmmlm
who is  -6 vllljmlmmm
who=kin  -94 uaajyyyiga
who=none  -83 oaywrayyai
who=own  -4 apyyaxyaya
whole  -14 mlluklkmmm
whole family  4 -
why  -53 yrimiggklk
why $  -54 hymqlhjlmm
why does  -2 oimmmmmmmm
why not  -2 mlolmmkmmm
why the  -1 rlmllmmlml
wife  14 miunjkmmrm
wife $  14 -
wife and  4 mmkmmkmmrm
wife is  1 mklqmmmmmm
wife says  -7 mlsklmmmmm
wifi  -3 mlltflmmmm
wifi is  -10 mlltflmmmm
wifi password  7 -
window  -27 eljylfmkml
window $  -24 mdlyljmkmm
window seat  -9 esksmlmmmm
wine  8 nlmmmlmmmm
winter  -35 llklijlkxu
winter $  -2 mmlmlkmmxl
wish  -50 knkbdxylmk
wish i  -9 lkgglylmmm
wish you  -14 ljujjhumml
with  -50 ayvfaadyig
with 0  -40 mrlimlmmml
with a  21 kofyhnkylk
with chase  9 -
with four  5 -
with how  -4 llgymmlmmm
with me  16 mimumkjmmm
with most  1 mlnlmmmmmm
with my  -20 nmqglvjllk
with no  16 mlmmmnmmmm
with sides  -40 momlklmmml
with that  -5 mlugmlkmmm
with the  9 kawqicjyml
with their  22 -
with this  -13 lnrlmllmmm
with three  -34 lrlkllmkmm
with two  -28 mpmlllmmmj
with us  3 -
with work  -16 mllslmllml
with you  15 llchjlylml
without  23 muarmkbyli
without my  5 -
wizard  -33 melfhymmll
woke  -4 mljtmkkmmm
woke up  -4 mljtmkkmmm
woman  0 mllmqmmmmm
women  -23 mlmlplmlmi
won  25 ljhlyllmkl
won an  -7 mlmmslmmll
won second  10 -
won the  21 mkmlpmmmll
won>NOW  10 -
won>an  -7 mlmmslmmll
won>the  21 mkmlpmmmll
wondering  -13 yiogkkhmmm
wondering if  0 ykkllkhmmm
wood  83 -
word  6 jsjktkkmml
word $  14 lkomumlkml
word that  -4 mrimlmmkmm
words  -36 lghhgliyli
words $  -37 lahkjmjymj
work  -24 josonjaiyg
work $  -34 lusqdkflll
work at  -18 mlmjlrmmll
work for  32 mmmqlmllml
work in  16 -
work pays  -18 mljjwmmlml
work since  7 -
work with  26 -
worked  6 ljydklllmm
worked $  -13 ljydklllmm
working  5 kygiylkmml
working on  8 mxlfmmmmmm
works  13 lmyhjmhlmm
works $  -19 lomjlmjmmm
workshop  3 -
world  -16 kjegyjylml
world $  -47 llkgpkylml
worried  1 -
worried about  1 -
would  -16 mryaivftjj
would 've  -14 mkokmvlmmm
would be  -8 ljolopklml
would like  4 tuakmimymm
would you  0 gukmmmllml
wow  -2 lmuliljmmm
wow that  -2 lmuliljmmm
wow>DEICTIC  -2 lmuliljmmm
write  -19 fyjafdcylj
write a  -26 hykeieigmk
write an  -34 mqmjmmmmmm
write the  -9 msmklmmkmm
writing  -3 lyjaljllmy
writing a  7 lyjfllllml
writing an  -37 mrmjmkmmml
writing my  29 -
written  9 mlmlrjmmmk
written in  30 mmmlnmmmml
wrong  -51 olyiaqidlh
wrong $  -7 pjyaftfeli
wrote  0 mhigphlyyl
wrote a  10 -
wrote the  26 mmmmlmmmmm
x  -17 jyignjllmj
x and  -5 mpmkmlmmmm
x is  -6 lyklpkmmml
x>AUX  -6 lyklpkmmml
x>and  -5 mpmkmlmmmm
yeah  -5 llwklljmll
yeah i  -5 mmplmmmmlm
year  60 lggkpqymkh
year $  31 miikqmymli
year of  1 -
year old  -4 mlmmmnmmmm
years  58 mkmlglkmvx
years $  49 -
years ago  15 -
years and  -16 mlmmmllmvl
years of  -7 mlmlhmmmmy
yes  12 mpxeilrimk
yes $  9 nkphllrmml
yes i  14 -
yes please  0 mtlmlmkgmm
yes>I  14 -
yes>w  0 mtlmlmkgmm
yesterday  25 mhgxrkllml
yesterday $  6 mhgxrkllml
yesterday i  16 -
yet  -19 lsbslmjmmm
yet $  -19 lsbslmjmmm
yoga  4 -
you  -63 yajajtyaaa
you $  -1 gaqgmkygkc
you 'd  -1 rlplllimml
you 'll  -4 loikilslmx
you 're  -54 rspaayyklf
you 've  -15 ikrjxkplmg
you a  -9 lpilmlsmmm
you all  -2 lleljlymmk
you and  -19 lkikjutmkg
you at  -16 kkiyhhhmmy
you been  0 omlmlmkmml
you can  37 jkalulymml
you could  -1 vqrllhgmmm
you did  -2 kmrmkmlmmm
you do  -10 rllmkmkmml
you feel  -2 mmelkmsmmm
you for  10 mlwlllcmmv
you from  -2 mmmlmnkmkl
you get  -4 plrlymbjml
you give  24 mcomlyjmml
you go  -1 mmhjllymml
you got  -1 llullmglmm
you had  -4 mlxlkkimmm
you know  18 lljnllsmmm
you later  -3 lmiqmllmmm
you like  -3 vlkllmfkmm
you made  -10 lqwikllmmm
you mean  -9 pjrkkkimmm
you misunderstood  -2 lmslllclmm
you must  0 lsvmjiklmk
you need  -1 ehmxvjmmmm
you recommend  18 oimmlmmmmm
you said  -3 iiyjmllmmm
you send  -12 gymklllmmm
you should  -11 lknlyjhlmk
you so  0 mmqklmqmmk
you soon  0 lmljkmomml
you the  0 mqjommlmmm
you there  0 umbsmmkmmm
you think  -4 ylblmllmmm
you to  2 jvmhlpjwkl
you too  -7 lmallmymml
you up  -1 mmlqmmkmmm
you want  71 -
you write  16 jqmmmmmmmm
young  -10 lmmlpmmmmk
young $  16 -
younger  18 -
youngest  39 -
youngest of  39 -
your  -93 deyaawuyiy
your advice  -7 mkyjmljlml
your answer  -10 lgrillhmmj
your family  -13 lllmlkrmmj
your help  -4 mkrjmkqmmj
your last  0 mtpmmmlkmh
yours  -17 mmkmjmilmy
youth  35 -
youth center  13 -
zealand  4 mmmmnmmmml
zealand $  4 mmmmnmmmml
zero  -8 lnjlrmmmml
zero $  -8 lnjlrmmmml
zoo  -1 mmmjmrmmlm
zoo $  -1 mmmjmrmmlm
zurich  -12 mmmmommmml
zurich $  -12 mmmmommmml
é  31 -
"""
