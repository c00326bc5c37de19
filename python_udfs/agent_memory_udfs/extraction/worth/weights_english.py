"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
!  4 mmtlkmlmmm
! i  6 -
!>I  6 -
"  -73 lljilnlmyk
" $  -17 mmmjmkmmsm
" i  -89 lljilnlmyk
">I  -89 lljilnlmyk
'd  -29 nisgdvlphp
'd be  -13 mkkjmymmml
'd better  -7 mjcymlkmmm
'd buy  -2 llmmlnmmlm
'd go  -1 mkollommll
'd like  -2 nyaikhjrlj
'd love  12 mgyjmmkmmm
'd rather  32 mkskmllmmm
'd recommend  -2 slollmkmml
'd say  -7 lkrjlkxmmm
'll  -8 ghosihtahv
'll 've  -3 mugqmlmmmm
'll ask  -9 mlukmllmmm
'll be  4 khhsgiylly
'll bring  -5 mjdymlmmmm
'll call  -7 nkfumllmmm
'll check  -1 kkuhlmmmmm
'll come  24 mmjommmmmm
'll do  -6 jkwjllokml
'll give  -1 mookmlmmmm
'll go  -4 miximlmlmm
'll it  0 qlllmkmlmm
'll keep  -6 mkyalllmmm
'll let  -1 mmhnmlumml
'll meet  -1 mlfulmlmmk
'll not  38 sodmkmklml
'll probably  -6 mkjtlmmmml
'll read  -1 mlscmmmmmm
'll send  -3 mtfmmmmmmm
'll start  2 mmkvlmimmk
'll take  -5 myjhllllmm
'll talk  -3 mlualmymml
'll think  -1 mlojmmmmmm
'll try  -3 lkwillkmmm
'm  -32 tabwauqbrm
'm $  -22 mmlklmxmmm
'm 0  34 mhmmmrmmmm
'm a  -1 jalqjyolfj
'm about  -16 lhhymkjmmm
'm afraid  22 -
'm all  19 mlqdmmymmm
'm allergic  -22 mmmjmkmmsm
'm an  17 mjmlmymmmm
'm at  -35 hsglmgwmmm
'm back  -42 mldymkgmmm
'm buying  -5 momlmmmmmm
'm calling  2 vvlcmkmmmm
'm confused  -1 mmtjmmklmm
'm divorced  3 -
'm doing  -3 lshpmhommm
'm driving  -22 mjjvmmjmmm
'm eating  -5 mklommlmmm
'm engaged  -11 mmkkmllmum
'm excited  -14 mmknmlkmlv
'm exhausted  -6 kljymlkmmm
'm feeling  -18 lekymkkmml
'm fine  -5 mlrhmllmmm
'm five  6 mxmlmllllm
'm free  -41 mljqmlkmmm
'm from  50 -
'm getting  -16 lkllmklmml
'm glad  -5 mlybmmimmm
'm going  -49 ijoxleimml
'm good  26 jmejmmymmm
'm great  -4 jmgtmmlmmm
'm half  0 mmlnmllmmm
'm happy  22 lkvnmlkmmm
'm hard  26 -
'm having  -24 lxihmljmmm
'm heading  -19 mklqmmlmmm
'm here  -5 mlhmmlvmmm
'm home  -7 mmkpmllmmm
'm hungry  -12 mlfwmkhmmm
'm i  -13 ylllmjmmll
'm in  42 lojqmikmll
'm into  13 -
'm just  -11 lkramkymmm
'm learning  20 -
'm leaving  -26 mjlkmkmmxm
'm left  23 -
'm left-handed  35 -
'm listening  -18 mijjmmymmm
'm looking  -18 kyoalkkmki
'm making  -17 lyldlkmmmm
'm moving  -29 mmmkmjmmtm
'm not  21 yhwdlkillm
'm off  -4 mljpmmlmmm
'm okay  -15 mmkqmlimmm
'm on  1 lphsmgkmml
'm out  -18 mlitmkkmmm
'm packing  -15 milsmmlmmm
'm paid  36 -
'm picking  -21 mrljmllmmm
'm planning  10 mpmjmmmmmm
'm preparing  19 -
'm pretty  1 mmmommlmmm
'm proud  -5 mmtjmlhmmm
'm reading  11 mllnmmmmmm
'm really  21 -
'm running  -13 mllommlmmm
'm saving  19 -
'm scared  24 lmlummmmmm
'm seeing  7 -
'm setting  -8 mqmimmmmmm
'm sitting  -18 mhmsmlmmmm
'm so  -16 ljqmmlfmmm
'm sorry  -6 mlpcmlxmmm
'm starving  -17 lhkwmmlmmm
'm staying  -22 mjjsmmkmmm
'm still  -3 kkjsmkemmm
'm stuck  -17 mlwhmljmmm
'm studying  16 -
'm sure  -2 mlghmlymmm
'm taking  28 mgmsmmmmmm
'm the  28 lhkilymmkl
'm thinking  21 mlvhmmlmmm
'm training  39 -
'm trying  -13 iygiljjlkh
'm using  -18 mykimilmml
'm waiting  -18 ldkvmlkmmm
'm walking  -20 mimqmmmmmm
'm watching  -22 mdkxmllmmm
'm wearing  -22 milpmmlmmm
'm working  -8 mtjlmmmmmm
'm worried  1 -
'm writing  2 lxkcljlmmy
'm your  -5 mklkmyhmmm
'm>-ed  14 ieyomgbmlm
'm>-ing  -27 qyaofabjrn
'm>-ly  -21 mljvmlkmmm
'm>-s  13 ylpcmnjmlm
'm>0  34 mhmmmrmmmm
'm>CONDITION  0 mmkimilmym
'm>DEICTIC  -10 mnglmjvmmm
'm>HOME  -35 mmknmilmtm
'm>I  -13 ylllmjmmll
'm>LASTING  3 -
'm>MOOD  -36 eeoqlfkkju
'm>NOW  -13 kincmiwmmm
'm>PLAY  -31 mhjtmlkmmm
'm>WORK  8 mtjlmmmmmm
'm>YOU  -5 mklkmyhmmm
'm>a  -1 jalqjyolfj
'm>all  19 mlqdmmymmm
'm>an  17 mjmlmymmmm
'm>at  -35 hsglmgwmmm
'm>in  42 lojqmikmll
'm>not  21 yhwdlkillm
'm>off  -4 mljpmmlmmm
'm>on  1 lphsmgkmml
'm>out  -18 mlitmkkmmm
'm>so  -16 ljqmmlfmmm
'm>the  28 lhkilymmkl
'm>w  54 eqnyjyykjo
're  23 xaloipnahv
're $  10 tldjlmummm
're a  0 nqkmhtjmml
're bad  24 -
're berries  -13 lljlvlllml
're both  13 -
're for  9 lmfmlmymmm
're freezing  -9 mmmolmkmmm
're from  -10 mmmmpmmmmj
're getting  35 -
're going  20 mmljpmmmml
're having  -15 hkluglrmmj
're in  -11 plloimlmlk
're late  31 -
're moving  4 -
're my  -34 lkklmygmml
're right  -1 jlyllkbmmm
're smarter  -15 lmkktkmmml
're the  -4 lgsljnimll
're there  4 mmmmlmmmmm
're with  12 -
're you  0 illjlmommm
's  26 qavyafvddn
's $  9 lpllmmmmmm
's a  -9 shlhmjyllk
's been  -30 mljwjllmll
's fine  -14 llvhlmjmmm
's funny  -1 mmhmpmkmmm
's having  7 mmmolllmmm
's home  -16 mmmommlmmm
's in  -14 mmmpkklmmm
's like  -14 mlrllmlmlm
's my  11 mmnsllhmmm
's name  14 -
's not  -16 lmvmhmimlm
's nothing  -1 mmjkjmwlmm
's on  11 mlkujmlmml
's one  -8 mmlkllumlm
's piano  1 -
's raining  5 mmkrjmjmmm
's so  -4 mlnmkmimmm
's still  -6 mlvhlmkmmm
's the  -7 nmklnmmmmm
's up  0 gmhjkmymmm
's wedding  4 -
's what  -2 lmgllmymmm
's wrong  -2 mmnmlmkmmm
's>-ed  -9 ysjgllmmmm
's>-ing  18 llgvflqlml
's>-ly  23 mlpkmmlmmm
's>-s  -7 mmmmommmml
's>AHEAD  -5 nmkukmkmmm
's>CONDITION  5 -
's>DEICTIC  -12 mlpilltmlm
's>HOME  -16 mmmommlmmm
's>KIN  0 mlmliummmm
's>LIKING  -14 mlrllmlmlm
's>MOOD  31 llrnkmemmm
's>MY  11 mmnsllhmmm
's>NOW  -8 llykhmilmm
's>PLAY  2 -
's>PRAISE  -10 llvihmalml
's>WH  -2 lmgllmymmm
's>a  -9 shlhmjyllk
's>in  -14 mmmpkklmmm
's>not  -16 lmvmhmimlm
's>on  11 mlkujmlmml
's>so  -4 mlnmkmimmm
's>the  -7 nmklnmmmmm
's>up  0 gmhjkmymmm
's>w  26 jfrmyjclkx
've  -10 pyijefwbll
've $  -36 pkmlllmmlt
've 0  -5 kqmimllmli
've a  30 yobsdayjtg
've already  -5 mrqfmmmmmm
've always  15 -
've an  -20 molmmllmmm
've any  2 mmmmmnkmml
've been  15 liroltjmml
've children  7 -
've five  -34 mnlmmmmmmm
've got  -15 lmjplklmml
've had  21 mlkpmmmmmm
've heard  -9 mhwimmmmmm
've just  -8 mjkpmmlmmm
've lost  8 mklqmmmmmm
've my  -45 mqlimmlmmm
've never  -3 mlrlmlmmlm
've no  -6 mijtmplmmm
've not  -22 khlwmmlmmm
've run  2 mllpmmmmmm
've ten  -13 mnlkmqlmmm
've the  -16 lssgkklmml
've this  -2 mojlmmmmmm
've three  -18 ltojomkmkk
've time  -3 mmgmmmymmm
've to  -23 hbluyiqllg
've tried  -18 msjjmmmmmm
've two  -14 ljkeiykmqh
've you  -4 rluklmgmml
've>-ed  61 lynglkpmkk
've>-s  7 iojtmmlmmm
've>0  -5 kqmimllmli
've>CONDITION  25 -
've>DEICTIC  -5 lyckmmmkmm
've>KIN  7 -
've>LASTING  12 mlrlmlmmlm
've>MY  -45 mqlimmlmmm
've>NOW  -13 mpoimmlmmm
've>YOU  -4 rluklmgmml
've>a  30 yobsdayjtg
've>an  -20 molmmllmmm
've>any  2 mmmmmnkmml
've>got  -15 lmjplklmml
've>had  21 mlkpmmmmmm
've>no  -6 mijtmplmmm
've>not  -22 khlwmmlmmm
've>run  2 mllpmmmmmm
've>ten  -13 mnlkmqlmmm
've>the  -16 lssgkklmml
've>to  -23 hbluyiqllg
've>two  -14 ljkeiykmqh
've>w  37 hhygjvyljv
(bias)  -19 -43,-30,-40,-26,-19,-39,-27,-47,-52,-26
*  -6 lkmlkvlmlj
* $  -6 lkmlkvlmlj
-ed>-ed  -2 mkmmjmmmmy
-ed>-ing  38 kwnaplilml
-ed>-s  39 mtlclmmmmy
-ed>0  13 mqkjimlrmu
-ed>CODE  -7 mplimmmmmm
-ed>CONDITION  18 -
-ed>DEICTIC  52 jwghypflkl
-ed>I  -14 mllqmlmmmm
-ed>LASTING  -22 mklljlxmmj
-ed>MY  -9 lnoyliimjk
-ed>NOW  -7 msskilimmm
-ed>PLAY  10 -
-ed>THIRD  34 -
-ed>WH  -7 innrmmmmlm
-ed>YOU  -2 mjllmlvmmm
-ed>a  54 lcwiydilmj
-ed>all  -7 mthqlllmmm
-ed>and  29 likumqlmml
-ed>at  27 mjvdeyjmlh
-ed>by  3 mionqllmml
-ed>for  6 lfxlkljmlm
-ed>in  -47 lkrjyjjjlj
-ed>me  11 llskkjjmtl
-ed>of  43 -
-ed>on  -90 lkigvejkly
-ed>out  7 lsjrljjmmm
-ed>the  -4 tyalmifjii
-ed>to  41 jngmklvmmx
-ed>two  2 milyillmmk
-ed>up  14 mmrllmmmmm
-ed>w  -1 gsbpyydjjm
-ing>-ed  -22 mrykikjlml
-ing>-ly  1 mmlommmmlm
-ing>-s  37 ktlgyjdjmk
-ing>0  9 -
-ing>AHEAD  6 -
-ing>AUX  20 liivjrsmmi
-ing>CHAT  16 mommmmmjml
-ing>CODE  -19 lhmjlmmmmy
-ing>CONDITION  43 -
-ing>DEICTIC  -40 uofuglglml
-ing>HOME  -7 vllmlmimmm
-ing>I  16 lltjlyymkj
-ing>IF  0 ykkllkhmmm
-ing>KIN  27 -
-ing>LASTING  0 mmimwmmmmm
-ing>MOOD  -4 mlmommlmmm
-ing>MY  44 mhksvkjmmk
-ing>NOW  -9 yehtlmhmmm
-ing>PLAY  5 -
-ing>PRAISE  -12 molommlmmm
-ing>SPAN  4 -
-ing>WE  5 -
-ing>WH  -18 vkkpmmmmlm
-ing>YOU  -1 msjlmklmmm
-ing>a  -1 iycundkllk
-ing>an  39 lwlfmjlmml
-ing>and  37 mlmlvlmmmm
-ing>at  -33 lqjmjjkmml
-ing>by  -5 mkhhmmymmm
-ing>for  -36 hqovdhdljq
-ing>in  -14 kokrgjjnlj
-ing>lol  -2 mmwlmmammm
-ing>me  -35 lkdplkymmm
-ing>of  -27 llnnkpmmmm
-ing>off  1 mimomlmmmm
-ing>on  -43 lijvgkhmlx
-ing>out  24 mkjwjmklmm
-ing>the  -58 jymechhlwx
-ing>to  11 oitifculqu
-ing>tv  -2 mllokmkmmm
-ing>up  1 mllsmkkmml
-ing>w  22 maqylmjlhq
-ly>-ed  -16 mkhumlkmmm
-ly>AHEAD  -13 mjjylmhlmm
-ly>AUX  0 llymjljmml
-ly>DEICTIC  -14 lljqkjkmxl
-ly>LASTING  4 -
-ly>LIKING  -6 mkqlmmmmmm
-ly>MOOD  22 -
-ly>NOW  -7 mmkplmmmmm
-ly>WH  -3 llukmmlmlm
-ly>w  55 kitnetglmy
-s>'ve  -11 ljplolrmlk
-s>-ed  -2 msjellfkmy
-s>-ing  27 myjgklkgml
-s>-ly  -51 mykculilmy
-s>-s  -15 wtleredytc
-s>0  13 mnmldhmkmy
-s>AHEAD  -12 mqlkmmmmmm
-s>AUX  -21 jaagyaaakv
-s>CODE  -7 nsljmmmmmm
-s>DEICTIC  0 oexmyfgkij
-s>HOME  -17 mlmimymlml
-s>I  -23 lhihbakmyk
-s>LASTING  23 mlelylolml
-s>LIKING  20 llxlhmplmk
-s>MOOD  -6 mosjlmjmmk
-s>MY  23 opjijjlmuy
-s>NOW  0 mlmnmmmmmm
-s>PRAISE  -1 mlslimhlmm
-s>THIRD  11 -
-s>WE  -8 mlmlvllmmk
-s>WH  -17 ykbiojemkv
-s>WORK  12 mjtkkmlmmm
-s>YOU  -15 rlgktlqlmk
-s>a  -40 iyqaodeilf
-s>all  -10 mllpmmlmml
-s>an  2 mlmirmmmmm
-s>and  -10 ieihgygiky
-s>as  -17 mlmmllmmlt
-s>at  -8 vhiktjvkmi
-s>by  -14 mvljlmmmmm
-s>for  -30 xvihkhnvlf
-s>has  -11 mklkslmlmm
-s>in  -20 xsjoihjkvg
-s>me  64 mkykillmll
-s>of  -37 tkqavlikjt
-s>off  -16 mljjwmmlml
-s>on  71 lykkeklmml
-s>out  12 -
-s>so  -4 mlnnkmkmmm
-s>the  39 jakayyjkis
-s>to  -1 hyqjfrlhla
-s>too  3 mnmlmmmmmm
-s>two  -1 mkklsmmmml
-s>up  9 mimmsmmmmi
-s>w  -1 vybaydayfa
-s>x  -6 mpmkmlmmmm
0  28 ayaaapaoky
0 $  14 hnibmyhhgs
0 0  28 lflpnhlllp
0 0000  14 -
0 a  7 -
0 addresses  -8 inmmmmmmmm
0 and  -24 mtlhkmlmlk
0 apples  -10 kqmlmjmmml
0 birch  2 -
0 but  -21 mnllhlmlmx
0 degrees  -14 mimrrmllmj
0 dogs  2 -
0 dollars  5 mlmlmolmlk
0 employees  23 -
0 euros  2 mmmlgllmmv
0 for  39 -
0 i  -21 mjmmmlmmls
0 in  2 mlmvjmlmml
0 kilos  12 mkmmkkmmwm
0 mg  -1 mlmmpmlmml
0 minutes  2 momjmmmmmm
0 next  18 -
0 of  0 mrmimlmmml
0 okay  38 -
0 on  9 -
0 percent  -15 mimnmnlmlk
0 rd  7 -
0 rows  -25 momlmmmmmm
0 th  59 -
0 when  -21 mqljmlmmmm
0 words  -31 liihhllymi
0 year  4 -
0 years  5 -
0000  21 lckexoigiv
0000 $  42 lklgvkkhls
0000 a  -11 mjmlomlmml
0000 and  -19 mnmllpmmlm
0>-s  -37 esjgffijuy
0>0  28 lflpnhlllp
0>AHEAD  18 -
0>CHAT  -31 liihhllymi
0>DEICTIC  27 -
0>I  -21 mjmmmlmmls
0>MOOD  38 -
0>NOW  14 mwlhkllmml
0>PET  2 -
0>SPAN  10 -
0>WH  -23 jtljmkmmml
0>a  7 -
0>and  -24 mtlhkmlmlk
0>but  -21 mnllhlmlmx
0>for  39 -
0>in  2 mlmvjmlmml
0>mg  -1 mlmmpmlmml
0>of  0 mrmimlmmml
0>on  9 -
0>rd  7 -
0>th  59 -
0>w  -33 lnjqomkkkc
1.AHEAD  -3 lyfnkmiilk
1.AUX  -6 yomaadfujd
1.CHAT  -54 kajihijuiy
1.CODE  -38 lhljqglgky
1.CONDITION  31 -
1.DEICTIC  -45 auykoanbde
1.HOME  30 -
1.I  52 ayyycachaa
1.IF  -60 kpeeoyelee
1.KIN  -3 llkjrlvlml
1.LASTING  5 jjmgjryjmg
1.LIKING  -19 lldktlyjmk
1.MODAL  -19 nyyicgaekg
1.MOOD  -15 litigktgke
1.MY  27 ayhyhkfpka
1.NOW  8 jitvhkpkkj
1.PERSON  1 mllltlimml
1.PET  -4 llljtklmml
1.PLAY  16 mvlmpmjjml
1.PRAISE  -15 hhyaekbhje
1.SPAN  -49 lkmlklllmv
1.THANKS  -25 kjauckyilo
1.THIRD  11 cdfynyahye
1.WE  21 dtsvqafjji
1.WH  -25 yabaadmfjd
1.WORK  20 lmjkymkmmm
1.YOU  -5 uwyacpajlt
12-:'ve you w  -2 rmmmlmhmml
12-:a colleague w  -8 mlmmnllmmm
12-:a good w  -9 kllmqmlmml
12-:according to the  -24 lkjktgmmrl
12-:as a w  1 mmmlmslmlm
12-:as the w  -2 mkmllslmjl
12-:being a w  19 -
12-:can i w  -2 pillmlmmlm
12-:can not w  -3 hlupkmlkml
12-:can you w  15 ltlllmjmml
12-:could you w  -7 gqmllllmml
12-:create a w  -13 mrmllmjkmm
12-:do not w  36 daglkmywmm
12-:do we w  -8 rlmklmllmm
12-:do you w  -4 sllllmikml
12-:done with w  1 mmmqlmllml
12-:go ahead and  0 mrmmmlklml
12-:going to w  -1 lmltimmmml
12-:growing up we  13 -
12-:he 's in  1 mmmollmmmm
12-:he 's w  0 mmmnmmmmmm
12-:he was the  -4 lmkkukmmmm
12-:help me w  -10 mtllmlijmm
12-:her name is  16 -
12-:how can i  3 rmmmmllmmm
12-:how do i  -8 plllmlmmlm
12-:i 'd go  2 mkolmmmmmm
12-:i 'd say  -6 mlnjmlymmm
12-:i 'd w  16 mtlqkeeqlj
12-:i 'll 've  -3 mugqmlmmmm
12-:i 'll -ly  -9 mlqjmmmmmm
12-:i 'll ask  -9 mlukmllmmm
12-:i 'll be  22 milwmklmml
12-:i 'll do  -4 mlqmmmkmmm
12-:i 'll go  -1 mjrkmmmlmm
12-:i 'll not  -2 mmhlmmmmmm
12-:i 'll try  -2 lkwimllmmm
12-:i 'll w  -23 iypciffilk
12-:i 'm -ed  36 keyhmgallm
12-:i 'm -ing  -32 qyaofaajho
12-:i 'm -ly  -36 mljvmlkmmm
12-:i 'm -s  -22 ylogmljmmm
12-:i 'm 0  35 -
12-:i 'm a  32 lgnwllrmmm
12-:i 'm all  -15 mlqdmmymmm
12-:i 'm an  12 mjmlmymmmm
12-:i 'm at  -35 hsglmgwmmm
12-:i 'm in  -1 lojqmikmll
12-:i 'm not  21 yhwdlkillm
12-:i 'm off  -4 mljpmmlmmm
12-:i 'm on  1 lphsmgkmml
12-:i 'm out  -18 mlitmkkmmm
12-:i 'm so  -16 ljqmmlfmmm
12-:i 'm the  47 mjkjlymmmm
12-:i 'm w  -14 aamliyyjkh
12-:i 've -ed  84 mvjhmmmmmm
12-:i 've -s  0 hrgsmllmmm
12-:i 've 0  -26 ksmimjmmmk
12-:i 've a  -4 ywedjbjklk
12-:i 've an  -20 molmmllmmm
12-:i 've got  -15 lmjplklmml
12-:i 've had  21 mlkpmmmmmm
12-:i 've no  -24 mijummlmmm
12-:i 've not  -23 khlwmmlmmm
12-:i 've run  2 mllpmmmmmm
12-:i 've ten  -13 mpllmmmmmm
12-:i 've the  -15 mfunllmmmm
12-:i 've to  -46 jaovjksmlk
12-:i 've two  1 lilimvlmml
12-:i 've w  27 kurjkgilll
12-:i added the  -17 mujiljmmmm
12-:i adopted a  2 -
12-:i agree w  -7 mlskmljmmm
12-:i also -ed  4 -
12-:i always w  -24 mmlltmmmmm
12-:i appreciate w  -4 mktkmklmmm
12-:i asked for  -8 mivhlmlmmm
12-:i asked my  -30 mkqpmlmmlm
12-:i ate too  -11 mlismmlmmm
12-:i believe in  19 -
12-:i believe w  -21 mjplslmmmm
12-:i broke up  7 -
12-:i burned the  -10 mhkullmmmm
12-:i can not  12 jiaxjkykmm
12-:i can see  -4 ljsjmmlmmm
12-:i can w  -20 lkyolkhmmm
12-:i carry a  -13 mlmlmqmmmm
12-:i changed -s  42 -
12-:i changed my  8 -
12-:i closed my  5 -
12-:i could not  -1 mmipmmlmmm
12-:i could w  14 llqmmmmmmm
12-:i cut my  -16 mklsllmmmm
12-:i did not  -12 lmtgmmlmmm
12-:i do not  -7 vgyahjkxlm
12-:i do w  16 -
12-:i draw my  -8 mhlkmqmmmm
12-:i drive a  9 -
12-:i dropped out  19 -
12-:i eat w  5 -
12-:i expected -ing  -12 mkshmmlmmm
12-:i feel -ly  -22 mmgqmmmmmm
12-:i feel a  -1 mmxemllmmm
12-:i feel so  -7 mmgommmmmm
12-:i feel w  -2 liaykjglmm
12-:i felt so  -6 mmhpmmmmmm
12-:i finished the  19 -
12-:i forgot my  -23 mlismllmmm
12-:i forgot w  -11 kkltmmmmmm
12-:i get -s  10 -
12-:i get w  27 lmtjmmkmmm
12-:i go by  12 -
12-:i go to  22 -
12-:i got -ed  7 mlmnmmmmmm
12-:i got a  -19 lrkqkhmmmm
12-:i got an  10 molmmmmmmm
12-:i got it  -6 mjudmmlmmm
12-:i got my  21 -
12-:i got the  -7 mkksmlmmmm
12-:i got w  17 mjkqmlkmmm
12-:i gotta go  -14 mlenmlymmm
12-:i had a  -3 mjgslplmmm
12-:i had my  1 -
12-:i had not  -4 mmokmmmmmm
12-:i had to  5 mlmnmlmmmm
12-:i had w  -10 mlirmllmmm
12-:i hate -s  2 mjpmmmmlmm
12-:i hate w  20 -
12-:i heard w  18 lkfjykmmmm
12-:i hope to  17 -
12-:i hope you  -10 llgkllxmmm
12-:i hurt my  8 -
12-:i inherited my  1 -
12-:i invest 0  -21 mulkmlmmmm
12-:i just -ed  -3 khnillummm
12-:i just got  0 mmlmmmmmmm
12-:i just had  -24 mlkomllmmm
12-:i just w  -10 wuenlljlmm
12-:i keep -ing  11 monkmlmmmm
12-:i keep w  -9 mkkumlmmmm
12-:i knew it  -5 mkolmmlmmm
12-:i know w  -17 flvjmllmmm
12-:i left the  1 mlksmlmmmm
12-:i like -s  25 -
12-:i like how  -2 lmmmmmkmmm
12-:i like my  18 -
12-:i like the  -30 ljvhllllmm
12-:i like w  -49 lkrjmmhlmm
12-:i live in  5 -
12-:i live w  5 -
12-:i lost my  0 mmlrmlmmmm
12-:i love -ing  28 -
12-:i love -s  -1 mlolmmkmmm
12-:i love how  -15 llsjmmlmmm
12-:i love it  -11 mlommmimmm
12-:i love the  -7 mkrlmmlmmm
12-:i love w  10 mmpmmmilmm
12-:i love you  -14 mmalmmymmm
12-:i made it  31 -
12-:i made too  -24 mlgtmllmmm
12-:i make w  8 -
12-:i meant the  -12 livkljmmmm
12-:i met my  1 -
12-:i miss my  6 -
12-:i need -s  27 mtjjmmmmmm
12-:i need 0  -2 mtkkmmmimm
12-:i need a  -9 jrgsgbkhll
12-:i need an  -3 mvlfmmlkmm
12-:i need the  -18 lyljkjmkmm
12-:i need to  -19 uglojikllk
12-:i need w  5 lduukjliml
12-:i need you  -2 mrmlmmlmmm
12-:i never -ed  8 -
12-:i never w  -11 mksljklmmm
12-:i noticed w  13 mkllrlmmmm
12-:i only w  31 mlkjllmymm
12-:i open the  -5 mjlllrmmmm
12-:i opened a  6 -
12-:i owe my  1 -
12-:i own a  3 -
12-:i passed my  6 -
12-:i passed the  18 -
12-:i play -s  4 -
12-:i prefer the  -18 mkqkllmlmm
12-:i prefer w  -12 mlpmmmmmmm
12-:i read the  19 -
12-:i read w  -23 lkelyllmmm
12-:i run a  4 -
12-:i said w  -15 mlthmllmmm
12-:i saw a  -30 mglkykmmmm
12-:i saw the  23 -
12-:i see w  -2 lkqlmmjmmm
12-:i set the  -9 msklmmmmmm
12-:i sing in  12 -
12-:i skip w  15 -
12-:i sleep -ly  17 -
12-:i slept w  -16 mlhvmlkmmm
12-:i speak w  5 -
12-:i spilled w  -16 mjlrlllmmm
12-:i started -ing  7 -
12-:i still 've  -15 mmlnmmlmmm
12-:i still do  -8 mmrimmlmmm
12-:i still w  -6 mllpmmmmmm
12-:i study at  1 -
12-:i study law  3 -
12-:i take a  3 mjmlmommmm
12-:i take my  7 -
12-:i take the  21 -
12-:i teach w  1 -
12-:i think i  1 kliwjjlllm
12-:i think it  -5 slckwmmmmm
12-:i think of  17 -
12-:i think so  -4 mmtelmmmmm
12-:i think the  -12 tkijvimlmm
12-:i think w  -2 kkyheklmmm
12-:i think we  -14 mlnrkmmmmm
12-:i think you  -4 klwjklhmmm
12-:i told my  2 -
12-:i took a  -5 mllqmlmmmm
12-:i took up  16 -
12-:i tried w  -4 mhpskllmmm
12-:i turned w  7 -
12-:i used to  6 -
12-:i volunteer at  1 -
12-:i want -ing  -14 mjygmmllmm
12-:i want a  -7 mcivmkmymm
12-:i want it  -12 myfklmmhmm
12-:i want the  -21 kmtiljmmmm
12-:i want to  6 fyakgfrikj
12-:i want you  7 lohlmllxmm
12-:i was -ed  62 -
12-:i was -ing  -21 upyalijmmm
12-:i was a  15 -
12-:i was in  -5 mlnrmllmmm
12-:i was not  -2 mmnllmlmmm
12-:i was on  -8 mmkommmmmm
12-:i was so  -10 llcxmllmmm
12-:i was w  7 jkklvkxmmm
12-:i watched a  -52 mfknyllmmm
12-:i watched the  11 -
12-:i watched w  39 -
12-:i wear -ing  10 -
12-:i went to  5 mjlqllmmml
12-:i went w  5 -
12-:i wish i  -10 lkgglylmmm
12-:i wish you  -13 ljvjlhsmmm
12-:i woke up  2 mlmrmkmmmm
12-:i work in  2 -
12-:i work w  2 -
12-:i would 've  -15 mkokmvlmmm
12-:i would w  12 srmglklwml
12-:i wrote a  11 -
12-:if i had  -2 lmlllpmmkm
12-:if i w  -6 nlllkqlmlk
12-:if i was  -2 lmmmkommlm
12-:in a w  4 mmmkmommlm
12-:in my w  -15 limheyllik
12-:in the w  60 lrljkwmkll
12-:in this w  -3 lrlkkomlkl
12-:is it w  -1 nlmmlmmmmm
12-:is there a  9 mkmmmmmmmm
12-:it 's -ing  -3 lljpgmulmm
12-:it 's a  -20 lkfcxlylml
12-:it 's my  -14 mmjtlmimmm
12-:it 's not  -3 lmuijmjmmm
12-:it 's so  0 mmknlmkmmm
12-:it 's w  34 lkgyllalll
12-:it has w  -6 mklupkmmmm
12-:it is w  -4 lkjlrmmmmm
12-:it should be  0 mtkmlmlmmk
12-:it takes w  -2 mkkjvmmmml
12-:it was w  0 mmilimolmm
12-:kids these -s  -15 lmllqmlmmm
12-:let us say  -11 mfmmmtlmml
12-:let us w  -15 lmkijsrjlk
12-:life is w  -22 lmllsmkmml
12-:make it w  0 lelllmkwmm
12-:me and my  8 -
12-:my battery is  -19 mimrlklmmm
12-:my best w  14 -
12-:my blood w  17 -
12-:my boss is  4 mmlommmmmm
12-:my boss w  -30 mkmmlklmxm
12-:my brother is  -8 mmmnmlmmmm
12-:my cat w  -7 mlmpllmmmm
12-:my character is  -11 mhmhlxmmmm
12-:my character w  -9 mjmiksmmmm
12-:my code -s  -21 mollmlmmml
12-:my coffee got  -14 mlmomklmlm
12-:my coffee is  12 mmmnmmmmmm
12-:my company -s  5 -
12-:my daughter -s  8 -
12-:my daughter is  -21 mmlpllmmmm
12-:my doctor w  9 -
12-:my dog -s  -13 mlmommlmmm
12-:my dog is  1 mlmnmkmmmm
12-:my essay is  -13 mxmgkkmmml
12-:my ex -s  12 -
12-:my eyes 're  11 mlmplmkmmm
12-:my family is  2 -
12-:my favorite w  9 mkyljmmmmm
12-:my first w  -20 mnjjjklymm
12-:my food is  -11 mkmpmklmmm
12-:my friend w  10 mklmqlmmmm
12-:my function -s  -8 mpmklmlmml
12-:my girlfriend is  2 -
12-:my goal is  5 -
12-:my grandfather w  2 -
12-:my grandma -s  -4 mmllumkmmm
12-:my hair is  21 mlmnmmmmmm
12-:my hands 're  -15 mjmtjjkmmm
12-:my husband -s  6 -
12-:my husband is  3 -
12-:my husband w  1 -
12-:my internet is  -14 lrmmlllmmm
12-:my kid is  -11 mlmomlmmmm
12-:my kingdom is  -20 mkmdkylmmm
12-:my knees w  9 -
12-:my laptop is  -3 mjmqlkmmmm
12-:my loop -s  -6 mpmklmlmmm
12-:my mom -s  12 -
12-:my mom is  -25 mllomllmmm
12-:my name is  -6 mjmklqlmll
12-:my neighbor is  6 mlmommlmmm
12-:my neighbour is  -3 mlmommlmmm
12-:my nose is  -17 mkmolllmmm
12-:my old w  26 -
12-:my order w  4 kqmmmmmmlm
12-:my phone is  2 mjmqllmmmm
12-:my phone w  27 -
12-:my plan is  22 -
12-:my policy w  8 -
12-:my professor -s  -29 mqljrllmmm
12-:my query -s  -7 mpmklmlmmm
12-:my question is  0 mqklmlmlmm
12-:my screen w  -6 mjmrlljmmm
12-:my script -s  -4 molllmmmmm
12-:my shift -s  10 -
12-:my shoes 're  6 mlmplmlmmm
12-:my sister is  -15 mmmnmlmmmm
12-:my sister w  -25 mmklmlmmsm
12-:my son -s  4 -
12-:my son is  -14 mmlnmmmmmm
12-:my son was  7 -
12-:my spaceship is  -15 mkmcmymmmm
12-:my stomach is  -17 mkmpmllmmm
12-:my taxi is  -9 mkmqlklmmm
12-:my teacher -s  -26 mvjjnllmml
12-:my team -s  8 -
12-:my therapist -s  10 -
12-:my uncle -s  -10 mlmkrkmmmm
12-:my website -s  21 mnmlmmmmmm
12-:my wife -s  -9 mlwjkmmmlm
12-:my wife and  6 -
12-:my wife is  -13 mklqmmmmmm
12-:one of my  4 -
12-:she 's -ing  7 mmmolllmmm
12-:she 's on  15 mmlnlmmmmm
12-:she 's w  6 -
12-:she is -ing  16 mmmpjlmmmm
12-:should i w  14 olmmmmmmmm
12-:some people w  -2 lmfjvmjlml
12-:suppose i 've  -1 mjlmmplmlj
12-:thank you for  -1 mmvllldmmv
12-:that 's a  -1 mmslkmjmmm
12-:that 's not  -1 mmqmkmlmlm
12-:that 's so  0 mmpklmkmmm
12-:that 's w  14 llfihlvmkl
12-:that would be  0 mmpmkmlmml
12-:the answer w  -1 mrkmllmkml
12-:the baby is  -8 lllrjlmmmm
12-:the bus is  -2 lllqimmmmm
12-:the capital of  -23 mlllrkmmml
12-:the company -ed  -22 milltmmmml
12-:the company i  13 -
12-:the dog is  2 mlmpjkmmmm
12-:the kids 're  -19 mllthllmmm
12-:the kids w  17 -
12-:the new w  2 mkmlpkmmmk
12-:the shop is  4 mmmojmmmmm
12-:the stock w  -12 mlmfvmmlml
12-:the sun is  -6 mkmmtkmmmm
12-:there 're w  1 lkkktllmml
12-:there 's -ing  3 mmlplmjmmm
12-:there 's a  15 mlmvhllmmm
12-:they 're -ing  -1 lmlqfmlmmm
12-:they say w  -5 lmklsmlmmm
12-:this is not  -1 lmplkmlmmm
12-:water boils at  -10 mkmktmllmj
12-:we 'll w  -7 mlokjlummh
12-:we 're -ing  25 iflukmlmmt
12-:we 're -s  48 -
12-:we 're in  -22 mllpkmmmml
12-:we 're w  -28 mtkojhlmmj
12-:we 've a  1 momljlmmmk
12-:we 've the  -4 mpkllmmmml
12-:we 've two  -6 mrllkllmmj
12-:we 've w  -13 mvljjmlmmm
12-:we adopted a  2 -
12-:we do not  10 -
12-:we had w  -24 mlivkmjmml
12-:we homeschool our  9 -
12-:we just -ed  8 mmlpmmkmmm
12-:we need to  -4 lylihmlmmi
12-:we should w  -5 mmkfkmymml
12-:what 's a  -3 nmmmmmlmmm
12-:what 's w  -1 omlkmmimmm
12-:what a w  -1 clvrmmrmmm
12-:what can i  -4 nmlmmmmmmm
12-:what do you  -4 mlmmmmkmmm
12-:what should i  -6 olmmmlmmlm
12-:when i was  3 -
12-:where 're you  0 pmmlmmjmmm
12-:why does my  -1 oimmmmmmmm
12-:would you w  0 gukmmmllml
12-:wow that 's  -2 mmtljlkmmm
12-:you 'll be  -2 lolmilllmx
12-:you 're a  -7 ntkmhskmml
12-:you 're the  0 klsmjljmmm
12-:you 're w  0 klmmkklmml
12-:you 've to  -2 kjklymkmmk
12-:you can not  -4 lmflsmommm
1234:a colleague told me  -8 mlmmnllmmm
1234:can not wait to  -2 jlnllmummm
1234:growing up we never  13 -
1234:he was the first  -4 lmkkukmmmm
1234:how do i stop  14 mmmmmmmmlm
1234:how do i tell  -27 nmmmmmmmmm
1234:i 'd like a  -14 mwhkmkmhmm
1234:i 'd like to  5 pydkljkklk
1234:i 'd love to  -2 mgyjmmkmmm
1234:i 'd rather not  -11 mmpkmmlmmm
1234:i 'll 've a  -3 mjjwmlmmmm
1234:i 'll ask my  -9 mlukmllmmm
1234:i 'll be in  8 -
1234:i 'll bring the  -3 mkgumlmmmm
1234:i 'll give it  -1 mipkmmmmmm
1234:i 'll go with  0 mkthmmmlmm
1234:i 'll keep that  -1 mmqlmmmmmm
1234:i 'll read it  -1 mlscmmmmmm
1234:i 'll take the  -3 mtnimlmmmm
1234:i 'll think about  -1 mlojmmmmmm
1234:i 'll try that  0 mlolmmlmmm
1234:i 'll try to  -2 lkujmmlmmm
1234:i 'm 0 and  10 -
1234:i 'm a beginner  5 -
1234:i 'm a big  1 mmrkmllmmm
1234:i 'm a bit  -27 mlilmkwmmm
1234:i 'm a detective  -32 mkmlmqlmmm
1234:i 'm a huge  8 mlrlmkmmmm
1234:i 'm a vegetarian  2 -
1234:i 'm about to  -35 lhhymkjmmm
1234:i 'm afraid of  21 -
1234:i 'm allergic to  10 -
1234:i 'm an introvert  25 -
1234:i 'm an only  4 -
1234:i 'm at a  -18 mjmrmllmmm
1234:i 'm at my  -20 mllqmlkmmm
1234:i 'm at the  30 hxlimklmmm
1234:i 'm buying a  -5 momlmmmmmm
1234:i 'm calling about  13 msmhmlmmmm
1234:i 'm calling to  -3 wkljmmmmmm
1234:i 'm confused by  -1 mmtjmmklmm
1234:i 'm doing a  1 mtmlmjmmmm
1234:i 'm feeling a  -8 mhlsmklmmm
1234:i 'm feeling motivated  -1 mkmpmmmmmm
1234:i 'm fine with  1 mmydmmjmmm
1234:i 'm getting a  -19 moljmlmmmm
1234:i 'm glad i  -5 mlydmmlmmm
1234:i 'm going to  -17 jkqtmgjmml
1234:i 'm happy in  32 -
1234:i 'm happy with  -10 lkvnmlkmmm
1234:i 'm having a  -11 miltmmlmmm
1234:i 'm having an  12 mnmkmmmmmm
1234:i 'm having trouble  -16 mtkjmllmmm
1234:i 'm in a  14 mllrmklmmm
1234:i 'm in bed  -14 mllnmmlmmm
1234:i 'm in my  12 -
1234:i 'm in the  -48 mrljmklmlm
1234:i 'm just a  -4 mllhmlymmm
1234:i 'm left handed  23 -
1234:i 'm looking for  -8 lyhalkkmmj
1234:i 'm making a  -23 mvmflkmmmm
1234:i 'm not convinced  -30 llugmmlmmm
1234:i 'm not in  -4 mmlpmmmmmm
1234:i 'm not sure  -23 ykqgmklmmm
1234:i 'm off to  -27 mljpmmlmmm
1234:i 'm on a  -17 mlmomlmmmm
1234:i 'm on hold  -35 mglwmkmmmm
1234:i 'm on my  -40 mklommlmmm
1234:i 'm on parental  1 -
1234:i 'm on step  1 mwmdmmmmmm
1234:i 'm on the  33 lmlomklmmm
1234:i 'm out of  -10 mljrmlkmmm
1234:i 'm preparing for  19 -
1234:i 'm proud of  -5 mmtjmlhmmm
1234:i 'm really into  16 -
1234:i 'm running late  -13 mllommlmmm
1234:i 'm saving up  19 -
1234:i 'm scared of  15 -
1234:i 'm setting up  -8 mqmimmmmmm
1234:i 'm sitting in  -18 mhmsmlmmmm
1234:i 'm sorry i  -4 mmmemmrmmm
1234:i 'm staying in  1 mlmmmmmmmm
1234:i 'm still at  -27 mmjommlmmm
1234:i 'm still in  -1 mmkpmlkmmm
1234:i 'm stuck in  -16 mmkrmlkmmm
1234:i 'm studying for  11 -
1234:i 'm the youngest  39 -
1234:i 'm thinking about  19 mlvhmmlmmm
1234:i 'm training for  32 -
1234:i 'm trying to  0 iyheljjllh
1234:i 'm using the  -5 msllmkmmmm
1234:i 'm waiting for  -15 lelummlmmm
1234:i 'm watching the  -6 mjlqmmmmmm
1234:i 'm working on  -12 mxlfmmmmmm
1234:i 'm worried about  1 -
1234:i 'm writing a  13 mwlhlllmml
1234:i 'm writing an  -31 mrmjmkmmml
1234:i 'm writing my  24 -
1234:i 've 0 apples  -10 kqmlmjmmml
1234:i 've a 0  -11 mpmkmmmmmm
1234:i 've a list  2 iommmlmmmm
1234:i 've a meeting  13 mjmpmmmmmm
1234:i 've a standing  23 -
1234:i 've already tried  -5 mrqfmmmmmm
1234:i 've always wanted  15 -
1234:i 've been a  -4 mrmjmkmmmm
1234:i 've been feeling  4 -
1234:i 've been in  1 -
1234:i 've been on  -8 mlmmmmmmmm
1234:i 've been painting  1 -
1234:i 've got a  25 mllnmmmmmm
1234:i 've got three  11 mrmkmlmmmm
1234:i 've got to  -17 mblwmmmmmm
1234:i 've got two  4 mnmkmmmmmm
1234:i 've heard of  -8 misjmmmmmm
1234:i 've lost my  5 mklqmmmmmm
1234:i 've never been  12 -
1234:i 've not finished  5 mlipmmmmmm
1234:i 've not had  -4 mlujmmmmmm
1234:i 've not slept  -9 mljpmmlmmm
1234:i 've ten minutes  -13 mpllmmmmmm
1234:i 've the same  -7 mfyimmmmmm
1234:i 've to go  -1 mlilmmvmmm
1234:i 've to hang  -4 mjmrmmmmmm
1234:i 've to pick  -7 mlmpmlmmmm
1234:i 've to run  -21 milsmmlmmm
1234:i 've to write  -24 lwmelmmmmm
1234:i 've tried restarting  -18 msjjmmmmmm
1234:i 've two variables  -6 mpmkmlmmmm
1234:i appreciate your help  -4 mktkmklmmm
1234:i ate too much  -11 mlismmlmmm
1234:i broke up with  7 -
1234:i can not 've  18 -
1234:i can not believe  -5 mmrjmmkmmm
1234:i can not concentrate  25 -
1234:i can not drive  7 -
1234:i can not eat  21 -
1234:i can not find  -40 mlbymmhlmm
1234:i can not open  -6 mmxgmmllmm
1234:i can not see  -9 mmuemmkmmm
1234:i can not sleep  12 mmgpmmjmmm
1234:i can not stand  33 -
1234:i can not stop  -5 mmeummmmmm
1234:i can not swim  56 -
1234:i can see that  -2 mmnkmmlmmm
1234:i cut my finger  -16 mklsllmmmm
1234:i do not 've  14 mmgmmmymmm
1234:i do not agree  -8 mmolmmllmm
1234:i do not believe  18 -
1234:i do not care  -5 mmplmmkmmm
1234:i do not eat  22 -
1234:i do not get  -10 lmqlmmllmm
1234:i do not know  -20 wlijmmllmm
1234:i do not like  20 klqlmmlfmm
1234:i do not need  -6 llmmlmmwmm
1234:i do not see  -17 jlsllmklmm
1234:i do not think  -20 iluklllkmm
1234:i do not trust  21 -
1234:i do not understand  -8 ylkmmmllmm
1234:i do not want  -9 lmemmmlymm
1234:i draw my sword  -8 mhlkmqmmmm
1234:i dropped out of  19 -
1234:i feel like i  -10 mljpmlmmmm
1234:i feel like nobody  -6 mmkrmmmmmm
1234:i forgot my umbrella  -10 mlkpmllmmm
1234:i go to bed  20 -
1234:i got an email  -1 molmmmmmmm
1234:i got laid off  5 -
1234:i had a miscarriage  14 -
1234:i had my first  1 -
1234:i hope you 're  -1 lmllmlommm
1234:i just want to  -14 yglnlmmmmm
1234:i just wanted to  -4 mmkdmmxmmm
1234:i just woke up  -5 mmjommlmmm
1234:i know what you  -7 kmqlmllmmm
1234:i like how you  -2 lmmmmmkmmm
1234:i like my steak  9 -
1234:i lost my job  8 -
1234:i love how it  -14 lmqjmmlmmm
1234:i made it to  31 -
1234:i made too much  -24 mlgtmllmmm
1234:i meant the other  -2 mjplmlmmmm
1234:i met my wife  1 -
1234:i need a title  0 molkmlmmmm
1234:i need glasses for  17 -
1234:i need to buy  -4 mgltmmmmmm
1234:i need to convert  -9 momlmmmmml
1234:i need to find  14 lqljmlmmmm
1234:i need to lose  16 -
1234:i need to write  -4 momkmlmmmm
1234:i need you to  -2 mrmlmmlmmm
1234:i open the chest  -5 mjlllrmmmm
1234:i owe my brother  1 -
1234:i prefer the shorter  -15 mlqlmlmlmm
1234:i see what you  -2 lkqlmmjmmm
1234:i set the variable  -9 msklmmmmmm
1234:i still do not  -8 mmrimmlmmm
1234:i study law in  3 -
1234:i think i 'll  -18 lljtkkmmmm
1234:i think i 'm  31 mmlomlmmmm
1234:i think i might  13 -
1234:i think it 's  -5 slckwmmmmm
1234:i think that 's  -1 mmqllmmmmm
1234:i think that is  -1 llpmilmmmm
1234:i volunteer at an  1 -
1234:i want a divorce  25 -
1234:i want to add  1 mnmmmmmmmm
1234:i want to adopt  13 -
1234:i want to become  45 -
1234:i want to compare  -8 mplkmmmmmm
1234:i want to eat  -15 mekymmlmmm
1234:i want to get  32 -
1234:i want to know  -23 rnjklkmmmm
1234:i want to learn  -51 lpmkllmmmm
1234:i want to make  -28 fsmhllmlmm
1234:i want to move  33 -
1234:i want to quit  26 -
1234:i want to return  -12 mpljmlmmmm
1234:i want to run  38 -
1234:i want to see  -6 lsllmmllmm
1234:i want to write  -27 mnmlmmlmmm
1234:i want you to  7 lohlmllxmm
1234:i was asleep when  -10 kmgummkmmm
1234:i was hoping for  -10 mmvemmlmmm
1234:i was hoping you  -1 msjlmklmmm
1234:i was in the  -9 mljumlmmmm
1234:i was just kidding  -10 mmvcmmummm
1234:i was on the  -8 mmkommmmmm
1234:i was raised by  2 -
1234:i wear hearing aids  10 -
1234:i went to a  14 -
1234:i went to bed  -21 mkmpmlmmmm
1234:i went to the  -8 mlmnmmmmmm
1234:i wish i had  -10 mllkmnmmmm
1234:i wish you could  0 mlxlmkhmmm
1234:i would like to  11 ttflmlmkmm
1234:in my dream i  -13 mmmklpmmkm
1234:in my story the  -3 mkmliqmmmm
1234:is there a way  9 mkmmmmmmmm
1234:it 's raining here  -2 mmkrjmjmmm
1234:it 's so hot  0 mmknlmkmmm
1234:let us say i  -11 mfmmmtlmml
1234:my best friend moved  2 -
1234:my character grew up  -9 mjmiksmmmm
1234:my coffee got cold  -14 mlmomklmlm
1234:my doctor told me  9 -
1234:my goal is to  5 -
1234:my hands 're freezing  -9 mmmolmkmmm
1234:my laptop is a  28 -
1234:my mom is calling  -25 mllomllmmm
1234:my nose is running  -17 mkmolllmmm
1234:my plan is the  22 -
1234:my policy number is  8 -
1234:my question is about  0 mqklmlmlmm
1234:my script stops after  -4 molllmmmmm
1234:my shift starts at  10 -
1234:my son wants to  3 -
1234:my stomach is growling  -17 mkmpmllmmm
1234:my team uses kotlin  8 -
1234:my wife and i  6 -
1234:there 's a spider  -4 mlmvhllmmm
1234:water boils at 0  -10 mkmktmllmj
1234:we 're in the  -28 mllpkmmmml
1234:what 's a good  -3 nmmmmmlmmm
1234:what do you do  -4 mlmmmmkmmm
1234:what should i do  -1 nmmmmlmmmm
1234:wow that 's a  -2 mmtljlkmmm
123:a colleague told  -8 mlmmnllmmm
123:according to the  -24 lkjktgmmrl
123:can not wait  -2 ilullmmkmm
123:do not write  -8 kkmmlmgymm
123:do you think  -3 omlmmmlmmm
123:go ahead and  0 mrmmmlklml
123:growing up we  13 -
123:he 's in  1 mmmollmmmm
123:he was the  -4 lmkkukmmmm
123:her name is  16 -
123:how can i  3 rmmmmllmmm
123:how do i  -8 plllmlmmlm
123:i 'd better  -7 mjcymlkmmm
123:i 'd go  2 mkolmmmmmm
123:i 'd like  -13 nyaikhjrlj
123:i 'd love  -2 mgyjmmkmmm
123:i 'd rather  32 mkskmllmmm
123:i 'd say  -6 mlnjmlymmm
123:i 'll 've  -3 mugqmlmmmm
123:i 'll ask  -9 mlukmllmmm
123:i 'll be  22 milwmklmml
123:i 'll bring  -5 mjdymlmmmm
123:i 'll call  -4 mkfumlmmmm
123:i 'll do  -4 mlqmmmkmmm
123:i 'll give  -1 mookmlmmmm
123:i 'll go  -1 mjrkmmmlmm
123:i 'll keep  -6 mkyalllmmm
123:i 'll not  -2 mmhlmmmmmm
123:i 'll read  -1 mlscmmmmmm
123:i 'll send  -3 mtfmmmmmmm
123:i 'll take  -4 myhhllmlmm
123:i 'll think  -1 mlojmmmmmm
123:i 'll try  -2 lkwimllmmm
123:i 'm 0  35 -
123:i 'm a  32 lgnwllrmmm
123:i 'm about  -16 lhhymkjmmm
123:i 'm afraid  21 -
123:i 'm all  -15 mlqdmmymmm
123:i 'm allergic  10 -
123:i 'm an  12 mjmlmymmmm
123:i 'm at  -35 hsglmgwmmm
123:i 'm back  -42 mldymkgmmm
123:i 'm buying  -5 momlmmmmmm
123:i 'm calling  2 vvlcmkmmmm
123:i 'm confused  -1 mmtjmmklmm
123:i 'm doing  -8 lshpmhommm
123:i 'm driving  -22 mjjvmmjmmm
123:i 'm eating  -5 mklommlmmm
123:i 'm feeling  -18 lekymkkmml
123:i 'm fine  -5 mlrhmllmmm
123:i 'm free  -41 mljqmlkmmm
123:i 'm from  19 -
123:i 'm getting  -16 lkllmklmml
123:i 'm glad  -5 mlybmmimmm
123:i 'm going  -28 jkqulfimml
123:i 'm good  26 jmejmmymmm
123:i 'm great  -4 jmgtmmlmmm
123:i 'm half  0 mmlnmllmmm
123:i 'm happy  22 lkvnmlkmmm
123:i 'm having  -24 lxihmljmmm
123:i 'm heading  -19 mklqmmlmmm
123:i 'm here  -5 mlhmmlvmmm
123:i 'm home  -7 mmkpmllmmm
123:i 'm hungry  -12 mlfwmkhmmm
123:i 'm in  -1 lojqmikmll
123:i 'm into  13 -
123:i 'm just  -11 lkramkymmm
123:i 'm learning  5 -
123:i 'm leaving  1 mllommmmmm
123:i 'm left  23 -
123:i 'm left-handed  35 -
123:i 'm listening  -18 mijjmmymmm
123:i 'm looking  -9 kyoalkkmmj
123:i 'm making  -17 lyldlkmmmm
123:i 'm not  21 yhwdlkillm
123:i 'm off  -4 mljpmmlmmm
123:i 'm okay  -7 mmlommimmm
123:i 'm on  1 lphsmgkmml
123:i 'm out  -18 mlitmkkmmm
123:i 'm packing  -15 milsmmlmmm
123:i 'm paid  36 -
123:i 'm picking  -21 mrljmllmmm
123:i 'm planning  10 mpmjmmmmmm
123:i 'm preparing  19 -
123:i 'm pretty  1 mmmommlmmm
123:i 'm proud  -5 mmtjmlhmmm
123:i 'm reading  11 mllnmmmmmm
123:i 'm really  21 -
123:i 'm running  -13 mllommlmmm
123:i 'm saving  19 -
123:i 'm scared  23 lmlummmmmm
123:i 'm seeing  7 -
123:i 'm setting  -8 mqmimmmmmm
123:i 'm sitting  -18 mhmsmlmmmm
123:i 'm so  -16 ljqmmlfmmm
123:i 'm sorry  -6 mlpcmlxmmm
123:i 'm starving  -17 lhkwmmlmmm
123:i 'm staying  -22 mjjsmmkmmm
123:i 'm still  -3 kkjsmkemmm
123:i 'm stuck  -17 mlwhmljmmm
123:i 'm studying  16 -
123:i 'm sure  -2 mlghmlymmm
123:i 'm taking  28 mgmsmmmmmm
123:i 'm the  47 mjkjlymmmm
123:i 'm thinking  21 mlvhmmlmmm
123:i 'm training  39 -
123:i 'm trying  0 iyheljjllh
123:i 'm using  -18 mykimilmml
123:i 'm waiting  -18 ldkvmlkmmm
123:i 'm walking  -20 mimqmmmmmm
123:i 'm watching  -22 mdkxmllmmm
123:i 'm wearing  -22 milpmmlmmm
123:i 'm working  -8 mtjlmmmmmm
123:i 'm worried  1 -
123:i 'm writing  2 lxkcljlmmy
123:i 'm your  -4 mklkmxjmmm
123:i 've 0  -26 ksmimjmmmk
123:i 've a  -4 ywedjbjklk
123:i 've already  -5 mrqfmmmmmm
123:i 've always  15 -
123:i 've an  -20 molmmllmmm
123:i 've been  22 llkqmklmmm
123:i 've five  -34 mnlmmmmmmm
123:i 've got  -15 lmjplklmml
123:i 've had  21 mlkpmmmmmm
123:i 've heard  -9 mhwimmmmmm
123:i 've just  -8 mjkpmmlmmm
123:i 've lost  8 mklqmmmmmm
123:i 've never  6 mlplmmmmmm
123:i 've no  -24 mijummlmmm
123:i 've not  -23 khlwmmlmmm
123:i 've run  2 mllpmmmmmm
123:i 've ten  -13 mpllmmmmmm
123:i 've the  -15 mfunllmmmm
123:i 've this  -2 mojlmmmmmm
123:i 've to  -46 jaovjksmlk
123:i 've tried  -18 msjjmmmmmm
123:i 've two  1 lilimvlmml
123:i added the  -17 mujiljmmmm
123:i adopted a  2 -
123:i agree with  -7 mlskmljmmm
123:i always thought  -24 mmlltmmmmm
123:i appreciate your  -4 mktkmklmmm
123:i asked for  -8 mivhlmlmmm
123:i asked my  -30 mkqpmlmmlm
123:i ate too  -11 mlismmlmmm
123:i believe in  19 -
123:i broke up  7 -
123:i burned the  -10 mhkullmmmm
123:i can not  12 jiaxjkykmm
123:i can see  -4 ljsjmmlmmm
123:i carry a  -13 mlmlmqmmmm
123:i changed my  8 -
123:i closed my  5 -
123:i could not  -1 mmipmmlmmm
123:i cut my  -16 mklsllmmmm
123:i did not  -12 lmtgmmlmmm
123:i do crossfit  15 -
123:i do not  -7 vgyahjkxlm
123:i draw my  -8 mhlkmqmmmm
123:i drive a  9 -
123:i dropped out  19 -
123:i expected something  -12 mkshmmlmmm
123:i feel a  -1 mmxemllmmm
123:i feel better  -5 mmpmlmlmmm
123:i feel guilty  6 -
123:i feel like  -5 lkfvmlmlmm
123:i feel sick  31 mmiqmmmmmm
123:i feel so  -7 mmgommmmmm
123:i felt so  -6 mmhpmmmmmm
123:i finished the  19 -
123:i forgot my  -23 mlismllmmm
123:i go by  12 -
123:i go to  22 -
123:i got a  -19 lrkqkhmmmm
123:i got accepted  9 -
123:i got an  10 molmmmmmmm
123:i got it  -6 mjudmmlmmm
123:i got laid  5 -
123:i got my  21 -
123:i got the  -7 mkksmlmmmm
123:i got your  -8 mlkpmmkmmm
123:i gotta go  -14 mlenmlymmm
123:i had a  -3 mjgslplmmm
123:i had my  1 -
123:i had not  -4 mmokmmmmmm
123:i had to  5 mlmnmlmmmm
123:i hate this  -13 mjpmmmmlmm
123:i heard that  -4 mlglulmmmm
123:i hope to  17 -
123:i hope you  -10 llgkllxmmm
123:i hurt my  8 -
123:i inherited my  1 -
123:i invest 0  -21 mulkmlmmmm
123:i just got  0 mmlmmmmmmm
123:i just had  -24 mlkomllmmm
123:i just started  21 -
123:i just want  -29 yqjhlmlmmm
123:i just wanted  -4 mmkdmmxmmm
123:i just woke  -5 mmjommlmmm
123:i knew it  -5 mkolmmlmmm
123:i know what  -7 kmqlmllmmm
123:i left the  1 mlksmlmmmm
123:i like how  -2 lmmmmmkmmm
123:i like my  18 -
123:i like that  -5 mmmmmmlmmm
123:i like the  -30 ljvhllllmm
123:i like your  -7 mlolmmjlmm
123:i live in  5 -
123:i lost my  0 mmlrmlmmmm
123:i love how  -15 llsjmmlmmm
123:i love it  -11 mlommmimmm
123:i love the  -7 mkrlmmlmmm
123:i love this  -13 mlolmmkmmm
123:i love you  -14 mmalmmymmm
123:i made it  31 -
123:i made too  -24 mlgtmllmmm
123:i meant the  -12 livkljmmmm
123:i met my  1 -
123:i miss my  6 -
123:i need 0  -2 mtkkmmmimm
123:i need a  -9 jrgsgbkhll
123:i need an  -3 mvlfmmlkmm
123:i need glasses  17 -
123:i need help  -12 msljmlmmmm
123:i need some  -18 mjkslmmmmm
123:i need the  -18 lyljkjmkmm
123:i need to  -19 uglojikllk
123:i need you  -2 mrmlmmlmmm
123:i never knew  -9 mmnmmmmmmm
123:i never learned  7 -
123:i never thought  -7 mlpmklmmmm
123:i noticed that  13 mkllrlmmmm
123:i open the  -5 mjlllrmmmm
123:i opened a  6 -
123:i owe my  1 -
123:i own a  3 -
123:i passed my  6 -
123:i passed the  18 -
123:i prefer the  -18 mkqkllmlmm
123:i read that  -11 mkgmxlmmmm
123:i read the  19 -
123:i run a  4 -
123:i saw a  -30 mglkykmmmm
123:i saw the  23 -
123:i see what  -2 lkqlmmjmmm
123:i set the  -9 msklmmmmmm
123:i sing in  12 -
123:i skip breakfast  15 -
123:i sleep badly  17 -
123:i spilled coffee  -16 mjlrlllmmm
123:i still 've  -15 mmlnmmlmmm
123:i still do  -8 mmrimmlmmm
123:i still live  12 -
123:i study at  1 -
123:i study law  3 -
123:i take a  3 mjmlmommmm
123:i take my  7 -
123:i take the  21 -
123:i think i  1 kliwjjlllm
123:i think it  -5 slckwmmmmm
123:i think of  17 -
123:i think so  -4 mmtelmmmmm
123:i think that  -2 kltkglmmmm
123:i think the  -12 tkijvimlmm
123:i think we  -14 mlnrkmmmmm
123:i think you  -4 klwjklhmmm
123:i told my  2 -
123:i took a  -5 mllqmlmmmm
123:i took up  16 -
123:i tried that  -3 mkqklmmmmm
123:i used to  6 -
123:i volunteer at  1 -
123:i want a  -7 mcivmkmymm
123:i want it  -12 myfklmmhmm
123:i want something  -14 mjygmmllmm
123:i want the  -21 kmtiljmmmm
123:i want to  6 fyakgfrikj
123:i want you  7 lohlmllxmm
123:i was a  15 -
123:i was adopted  10 -
123:i was asleep  -10 kmgummkmmm
123:i was diagnosed  6 -
123:i was hoping  -11 lssdmkkmmm
123:i was in  -5 mlnrmllmmm
123:i was just  -16 lmuammymmm
123:i was late  0 mmlommlmmm
123:i was not  -2 mmnllmlmmm
123:i was on  -8 mmkommmmmm
123:i was raised  2 -
123:i was so  -10 llcxmllmmm
123:i was thinking  -8 mmokmmmmmm
123:i was told  -5 mmimwmmmmm
123:i was wondering  -3 vkpjlkmmmm
123:i watched a  -52 mfknyllmmm
123:i watched the  11 -
123:i wear hearing  10 -
123:i went to  5 mjlqllmmml
123:i wish i  -10 lkgglylmmm
123:i wish you  -13 ljvjlhsmmm
123:i woke up  2 mlmrmkmmmm
123:i work in  2 -
123:i would 've  -15 mkokmvlmmm
123:i would like  3 tuakmimymm
123:i wrote a  11 -
123:if i could  -4 lmmllpmmlk
123:if i had  -2 lmlllpmmkm
123:if i was  -2 lmmmkommlm
123:if i were  -3 omlmlmlmll
123:in my dream  -22 llmjjulmkl
123:in my story  -3 mkmliqmmmm
123:is there a  9 mkmmmmmmmm
123:it 's a  -20 lkfcxlylml
123:it 's been  -37 mljwjllmll
123:it 's my  -14 mmjtlmimmm
123:it 's not  -3 lmuijmjmmm
123:it 's raining  5 mmkrjmjmmm
123:it 's so  0 mmknlmkmmm
123:it should be  0 mtkmlmlmmk
123:kids these days  -15 lmllqmlmmm
123:let us pretend  -1 mjmlmtjmmm
123:let us say  -11 mfmmmtlmml
123:me and my  8 -
123:my battery is  -19 mimrlklmmm
123:my best friend  2 -
123:my blood pressure  17 -
123:my boss is  4 mmlommmmmm
123:my brother is  -8 mmmnmlmmmm
123:my character grew  -9 mjmiksmmmm
123:my character is  -11 mhmhlxmmmm
123:my coffee got  -14 mlmomklmlm
123:my coffee is  12 mmmnmmmmmm
123:my daughter is  -21 mmlpllmmmm
123:my doctor told  9 -
123:my dog is  1 mlmnmkmmmm
123:my essay is  -13 mxmgkkmmml
123:my eyes 're  11 mlmplmkmmm
123:my family is  2 -
123:my favorite thing  14 -
123:my food is  -11 mkmpmklmmm
123:my function returns  -8 mpmklmlmml
123:my girlfriend is  2 -
123:my goal is  5 -
123:my grandma says  -4 mmllumkmmm
123:my hair is  21 mlmnmmmmmm
123:my hands 're  -15 mjmtjjkmmm
123:my husband is  3 -
123:my internet is  -14 lrmmlllmmm
123:my kid is  -11 mlmomlmmmm
123:my kingdom is  -20 mkmdkylmmm
123:my knees hurt  9 -
123:my laptop is  -3 mjmqlkmmmm
123:my loop runs  -6 mpmklmlmmm
123:my mom is  -25 mllomllmmm
123:my name is  -6 mjmklqlmll
123:my neighbor is  6 mlmommlmmm
123:my neighbour is  -3 mlmommlmmm
123:my nose is  -17 mkmolllmmm
123:my phone is  2 mjmqllmmmm
123:my plan is  22 -
123:my policy number  8 -
123:my query returns  -7 mpmklmlmmm
123:my question is  0 mqklmlmlmm
123:my screen just  -6 mlmommkmmm
123:my script stops  -4 molllmmmmm
123:my shift starts  10 -
123:my shoes 're  6 mlmplmlmmm
123:my sister is  -15 mmmnmlmmmm
123:my son is  -14 mmlnmmmmmm
123:my son wants  3 -
123:my son was  7 -
123:my spaceship is  -15 mkmcmymmmm
123:my stomach is  -17 mkmpmllmmm
123:my taxi is  -9 mkmqlklmmm
123:my teacher says  8 mimlrlmmmm
123:my teacher wants  -34 myjjimlmmm
123:my team uses  8 -
123:my uncle claims  -11 mlmkrkmmmm
123:my wife and  6 -
123:my wife is  -13 mklqmmmmmm
123:my wife says  -6 mlsklmmmmm
123:one of my  4 -
123:she 's having  7 mmmolllmmm
123:she 's on  15 mmlnlmmmmm
123:suppose i 've  -1 mjlmmplmlj
123:thank you for  -1 mmvllldmmv
123:that 's a  -1 mmslkmjmmm
123:that 's not  -1 mmqmkmlmlm
123:that 's so  0 mmpklmkmmm
123:that 's what  -2 lmgllmymmm
123:that would be  0 mmpmkmlmml
123:the baby is  -8 lllrjlmmmm
123:the bus is  -2 lllqimmmmm
123:the capital of  -23 mlllrkmmml
123:the company i  13 -
123:the dog is  2 mlmpjkmmmm
123:the kids 're  -19 mllthllmmm
123:the shop is  4 mmmojmmmmm
123:the stock market  -12 mlmfvmmlml
123:the sun is  -6 mkmmtkmmmm
123:there 's a  15 mlmvhllmmm
123:there 's nothing  3 mmlplmjmmm
123:this is not  -1 lmplkmlmmm
123:water boils at  -10 mkmktmllmj
123:we 're having  -12 ilmrlmmmmj
123:we 're in  -22 mllpkmmmml
123:we 've a  1 momljlmmmk
123:we 've been  2 -
123:we 've the  -4 mpkllmmmml
123:we 've two  -6 mrllkllmmj
123:we adopted a  2 -
123:we do not  10 -
123:we homeschool our  9 -
123:we need to  -4 lylihmlmmi
123:what 's a  -3 nmmmmmlmmm
123:what can i  -4 nmlmmmmmmm
123:what do you  -4 mlmmmmkmmm
123:what should i  -6 olmmmlmmlm
123:when i was  3 -
123:where 're you  0 pmmlmmjmmm
123:why does my  -1 oimmmmmmmm
123:wow that 's  -2 mmtljlkmmm
123:you 'll be  -2 lolmilllmx
123:you 're a  -7 ntkmhskmml
123:you 're the  0 klsmjljmmm
123:you 've to  -2 kjklymkmmk
123:you can not  -4 lmflsmommm
12:" i  -11 lllllqlmtl
12:'m i  -13 ylllmjmmll
12:'ve you  -2 rmmmlmhmml
12:a colleague  -8 mlmmnllmmm
12:a good  -11 klklulkmml
12:according to  -24 lkjktgmmrl
12:allergic to  28 -
12:answer in  -3 milmlmlpml
12:as a  4 mmmlmslmlm
12:as the  -2 mkmllslmjl
12:at home  10 -
12:being a  19 -
12:call me  -9 lplulmilmm
12:can i  -13 nnllmjmmlm
12:can not  -3 hlupkmlkml
12:can you  10 oskllmilml
12:could you  -7 gqmllllmml
12:create a  -13 mrmllmjkmm
12:did you  0 smmlmmhmmm
12:do not  35 haflkmywmm
12:do we  -8 rlmklmllmm
12:do you  -4 sllllmhkml
12:dogs 're  -15 lmmkpllmml
12:done with  1 mmmqlmllml
12:friends make  -6 mllltlimml
12:give me  -5 mqmklmllmm
12:go ahead  0 mrmmmlklml
12:going to  -1 lmltimmmml
12:good luck  -1 mmamlmtmml
12:good morning  0 mmikmmqmmm
12:growing up  13 -
12:he 's  -6 mmlpkklmmm
12:he has  -17 mmmkgvmmmm
12:he is  -11 lmksklmmmm
12:he just  28 mmmolmmmmm
12:he says  8 mmrllmlmmm
12:he was  -3 lmkkukmmmm
12:help me  -10 mtllmlijmm
12:her name  16 -
12:here 's  -51 mlkillymll
12:how can  3 rmmmmllmmm
12:how do  -8 plllmlmmlm
12:how to  -12 qmmllmkmmm
12:i 'd  -3 mnqijorpli
12:i 'll  -41 frpthaagli
12:i 'm  -11 oppvadrdbf
12:i 've  -29 qyaybadgic
12:i added  -12 mujiljmmmm
12:i adopted  2 -
12:i agree  -18 mkthmlimmm
12:i already  -1 mlsimmlmmm
12:i also  4 -
12:i always  -22 mmlltmmmmm
12:i appreciate  -22 mhyglhjlmm
12:i asked  -29 lduykikmlm
12:i ate  -11 mlismmlmmm
12:i believe  -7 mjtkslgmmm
12:i bet  -21 llohmltmmm
12:i bought  8 mllomlmmmm
12:i broke  9 -
12:i burned  -10 mhkullmmmm
12:i can  2 idqthitjll
12:i carry  -13 mlmlmqmmmm
12:i cast  -23 mkldlymmmm
12:i changed  47 molllmmmmm
12:i closed  5 mpmmmjmlmm
12:i collect  13 -
12:i commute  31 -
12:i copied  -5 mnmlmlmmmm
12:i could  -9 kkjwmjklmm
12:i cut  -16 mklsllmmmm
12:i deleted  -8 msljmmmmmm
12:i did  -15 llpkllkmmm
12:i do  25 vgyahjkxlm
12:i draw  -21 mqljjnmlmm
12:i drive  14 -
12:i dropped  1 mlmomlmmmm
12:i eat  5 -
12:i enjoy  18 -
12:i expected  -30 mhyflllmmm
12:i failed  21 -
12:i feel  -43 kgfyjgakll
12:i felt  -6 mmhpmmmmmm
12:i figured  -23 mhwgmmkmmm
12:i finished  26 -
12:i followed  -10 mrmllmmmmm
12:i forgot  -39 kjoxljkmmm
12:i found  1 mmommmllmm
12:i gave  6 -
12:i get  30 lkmqlljmmm
12:i go  26 mklqmlmmlm
12:i got  5 lrjsjfikml
12:i gotta  -14 mlenmlymmm
12:i grew  9 -
12:i guess  -8 liygllimmm
12:i had  -6 lhmtlnjlmm
12:i hate  28 mitlmmllmm
12:i hear  0 mmrkmmhmmm
12:i heard  -15 liehyhmmmm
12:i hope  -13 lktdkktmmm
12:i hurt  8 -
12:i inherited  1 -
12:i installed  -7 mvhhmmmmmm
12:i invest  -21 mulkmlmmmm
12:i joined  20 -
12:i just  -41 uodrkjnlml
12:i keep  9 mmltlkmmmm
12:i knew  -5 mkolmmlmmm
12:i know  -21 fjyelkjmmm
12:i learned  -3 mkkmsmmmmm
12:i leave  -6 mumjmkmmmm
12:i left  -16 mjkvmkmmmm
12:i like  3 jhyellfkmm
12:i live  20 -
12:i logged  8 mvmhmmmmmm
12:i lost  6 mmlrmlmmmm
12:i love  -2 kiogllnklm
12:i made  9 mlgtmllmmm
12:i make  20 -
12:i mean  -10 oiqlmlmmmm
12:i meant  -12 livkljmmmm
12:i met  9 -
12:i miss  3 mmflmmtmmm
12:i missed  -17 mhfqmlvmmm
12:i must  -12 mkgwllmmmm
12:i need  -30 pydlaafpki
12:i never  -4 mksljklmmm
12:i noticed  13 mkllrlmmmm
12:i only  -12 mhjsljlymm
12:i open  -5 mjlllrmmmm
12:i opened  -7 mskkmlmmmm
12:i overslept  -24 mliumilmmm
12:i owe  1 -
12:i own  7 -
12:i passed  24 -
12:i play  4 -
12:i prefer  5 mktkllllmm
12:i quit  1 -
12:i ran  1 msklmmmlmm
12:i read  23 lkelyllmmm
12:i really  -10 mkskmmmmmm
12:i rent  6 -
12:i restarted  -5 mskkmmmmmm
12:i roll  -34 mwhhlymmmm
12:i run  4 -
12:i said  -29 mlwgmljlmm
12:i saw  -3 mglkykmmmm
12:i see  -16 lkwimlhmmm
12:i sell  17 -
12:i set  -6 msklmmmmmm
12:i should  -1 mmnmmmmmmm
12:i sing  12 -
12:i skip  15 -
12:i sleep  17 -
12:i slept  -29 mlgxmlkmmm
12:i speak  5 -
12:i spilled  -16 mjlrlllmmm
12:i start  2 -
12:i started  7 -
12:i still  7 lkpmmmkmmm
12:i study  5 -
12:i switched  12 -
12:i take  32 mjmlmommmm
12:i teach  1 -
12:i think  -41 sdycyafjkk
12:i thought  -13 llrhtkmmmm
12:i told  2 -
12:i took  20 mljsmlmmmm
12:i tried  6 mfkyklkmmm
12:i turned  -1 milsmmmmmm
12:i understand  -17 mlxbmlkmmm
12:i uploaded  -10 mtkjllmmmm
12:i use  8 mpkmmmmmmm
12:i used  6 -
12:i usually  8 -
12:i visited  26 -
12:i volunteer  1 -
12:i want  -26 cyfldaoyki
12:i was  24 pllrseslll
12:i watch  1 -
12:i watched  -4 mcjuyklmmm
12:i wear  16 -
12:i went  2 mhlulklmml
12:i wish  -40 lpodhyrlmm
12:i woke  2 mlmrmkmmmm
12:i won  14 -
12:i work  37 -
12:i would  -7 rmrblykwll
12:i write  22 -
12:i wrote  36 -
12:if i  -12 okkjhtklhj
12:in 0000  -1 mlmlpjmlmk
12:in a  4 mmmkmommlm
12:in my  -35 limfoyklhj
12:in the  23 kqklityfwl
12:in this  -3 lrlkkomlkl
12:is it  -1 nlmmlmmmmm
12:is there  9 nkmjmmmmmm
12:it 's  28 heayvkwikj
12:it has  -6 mklupkmmmm
12:it is  -6 lkilvlmlmm
12:it should  0 mqhlhmlymk
12:it takes  -3 lijiymlmml
12:it was  4 lkrljljlmm
12:it works  -4 mkwkjmhlmm
12:keep it  0 mdummmiomm
12:kids these  -15 lmllqmlmmm
12:later i  -5 lmlqmklmml
12:let me  -1 ljvmlmkkmm
12:let us  -26 krggiwuikj
12:life is  -22 lmllsmkmml
12:love is  -10 lljlymjlmm
12:make it  -1 liklkmkumm
12:me and  8 -
12:my app  13 mqmkllmlll
12:my back  28 mlmmmmmmmm
12:my battery  -19 mimrlklmmm
12:my best  14 -
12:my blood  17 -
12:my boss  -26 mklnlkkmxm
12:my bro  1 -
12:my brother  1 mmmnmlmmmm
12:my bus  -1 mlmommkmmm
12:my car  0 mlmpmmlmmm
12:my cat  -5 mlmpllmmmm
12:my character  -30 mcmciyllml
12:my code  -12 mrlhlkmmml
12:my coffee  -1 mlmplklmlm
12:my colleague  -6 mslllmmmmm
12:my company  20 -
12:my dad  8 -
12:my daughter  4 mmlpllmmmm
12:my doctor  9 -
12:my dog  6 mkmomklmmm
12:my dough  -5 mwmemllmmm
12:my ears  -2 mlmqklmmmm
12:my essay  -8 mxmgkkmmml
12:my ex  12 -
12:my eyes  8 mjltklkmml
12:my family  10 -
12:my favorite  9 mkyljmmmmm
12:my first  -18 mnjjjklymm
12:my flight  -28 momnkjmmml
12:my food  -14 mkmqmkkmmm
12:my friend  -5 mjqkplqmlm
12:my function  -17 msmjllkmml
12:my girlfriend  3 -
12:my goal  5 -
12:my grandfather  2 -
12:my grandma  9 mmllumkmmm
12:my grandmother  2 -
12:my hair  21 mlmnmmmmmm
12:my hands  -5 mjmtjjkmmm
12:my head  -23 mjmwlkkmmm
12:my husband  9 -
12:my internet  -17 lqmnlkkmmm
12:my kid  -11 mlmomlmmmm
12:my kingdom  -20 mkmdkylmmm
12:my knees  9 -
12:my landlord  29 -
12:my laptop  8 mjmqlkmmmm
12:my loop  -15 msmjlmkmmm
12:my mom  -12 mllomllmmm
12:my mother  7 -
12:my name  -6 mjmklqlmll
12:my neighbor  6 mlmommlmmm
12:my neighbour  -2 mlmommlmmm
12:my nose  -3 mkmolllmmm
12:my old  26 -
12:my order  2 kxmhlmmmlm
12:my parents  1 -
12:my phone  22 memykjkmml
12:my plan  22 -
12:my pleasure  -15 mikemjylmm
12:my policy  8 -
12:my professor  -21 mqljrllmmm
12:my program  -17 mrmjlmkmmm
12:my query  9 krmjlmlmmm
12:my question  0 mqklmlmlmm
12:my screen  -6 mjmrlljmmm
12:my script  -2 molllmmmmm
12:my shift  10 -
12:my shoes  6 mlmplmlmmm
12:my sister  -40 mlkmllmmsm
12:my son  -18 mlwjlljmmm
12:my spaceship  -15 mkmcmymmmm
12:my stomach  17 mkmpmllmmm
12:my taxi  -9 mkmqlklmmm
12:my teacher  -25 mvjjnllmml
12:my team  -2 mkltlmlmmm
12:my teammate  -8 mqmllgmmmm
12:my therapist  24 -
12:my train  -4 mkmqkllmmm
12:my uncle  -6 mlmkrkmmmm
12:my website  21 mnmlmmmmmm
12:my whole  -26 mlmvkllmmm
12:my wife  -15 mivoklmmlm
12:my wifi  -3 mlmnmmmmmm
12:not much  24 hmjmmmvlmm
12:on the  -1 mllvkmklmm
12:one of  31 -
12:our company  7 -
12:our dog  1 -
12:our house  8 -
12:out of  7 mmmokmmmmm
12:project falcon  14 -
12:say i  -7 milmmtlmkm
12:see you  0 lljqjlqlml
12:she 's  7 lmivilklll
12:she had  4 mmmnlmmmmm
12:she is  17 mmmpjlmmmm
12:she wrote  -33 mlljukmmul
12:should i  14 olmmmmmmmm
12:some people  -2 lmfjvmjlml
12:suppose i  -3 mjljmulmkj
12:tell me  -6 tslljlkkmm
12:thank you  -1 llulllimms
12:that 's  8 jkydbkllkk
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
12:the first  23 mjslpmmkmm
12:the heating  -4 mlmtlmmmmm
12:the kids  -2 mllthllmmm
12:the landlord  -4 mumlglmmml
12:the meeting  0 mmmokmmmmm
12:the movie  -16 mjmiukmlml
12:the museum  -23 mkmkrjmmml
12:the neighbours  -2 mlmpkmmmmm
12:the new  2 mkmlpkmmmk
12:the old  -19 mkmkaylmmm
12:the release  5 -
12:the shop  17 mmmojmmmmm
12:the stock  -12 mlmfvmmlml
12:the sun  -6 mkmmtkmmmm
12:there 're  24 lkkktllmml
12:there 's  15 mlkyelimml
12:there is  -4 mllnmmlmmm
12:they 're  -2 lmltemlmmm
12:they say  -5 lmklsmlmmm
12:they should  -2 lllkulmlml
12:this is  -2 kkxiimjmll
12:today i  11 mlmpmlmmmm
12:today is  24 -
12:tomorrow i  -4 mlmommmmll
12:trying to  3 llmugmlmml
12:water boils  -10 mkmktmllmj
12:we 'll  -11 mjnqiltmmg
12:we 're  16 ilhyegimmp
12:we 've  -4 myjgekjmmg
12:we adopted  8 -
12:we can  -9 mltkkmimml
12:we do  10 -
12:we finally  -11 mmlqlmkmml
12:we foster  25 -
12:we got  7 mllolmmmmm
12:we had  13 mlivkmjmml
12:we homeschool  9 -
12:we just  2 mmkqlmjmml
12:we learned  -5 mjmmpmmmml
12:we live  -17 mlmjvkmmml
12:we lost  11 -
12:we need  -13 lujtfmkmmh
12:we should  -6 mlmfjmymmk
12:what 're  0 qkmllmlmmm
12:what 's  -11 klkjlmpmmm
12:what a  -6 aluyllxmmm
12:what about  0 mmkmmmjmmm
12:what can  -4 nmlmmmmmmm
12:what do  -4 mlmmmmkmmm
12:what should  -6 olmmmlmmlm
12:when i  16 -
12:where 're  0 pmmlmmjmmm
12:which one  -1 nllmmmlmmm
12:who is  -5 vmmljmlmmm
12:why does  -1 oimmmmmmmm
12:would you  0 gukmmmllml
12:wow that  -2 lmuliljmmm
12:write a  -5 msmmlmliml
12:you 'll  -2 lolmilllmx
12:you 're  -12 fysjayllmi
12:you 've  -5 jhwkylimmj
12:you can  35 jkalulymml
12:you got  -1 llullmglmm
12:you know  25 lmgllmvmmm
12:your answer  0 lkimmmllmk
12=a good.PERSON  -11 klklulkmml
12=growing up.WE  13 -
12=her name.AUX  16 -
12=how can.I  3 rmmmmllmmm
12=how do.I  -8 plllmlmmlm
12=i 'd.LIKING  -22 nyndkghqlj
12=i 'd.PRAISE  -7 mjcymlkmmm
12=i 'll.AUX  -4 mlqmmmkmmm
12=i 'm.CONDITION  49 -
12=i 'm.DEICTIC  -10 mnglmjvmmm
12=i 'm.HOME  -6 mmkpmllmmm
12=i 'm.MOOD  -13 eepplgmkll
12=i 'm.NOW  -13 kincmiwmmm
12=i 'm.PLAY  -31 mhjtmlkmmm
12=i 'm.PRAISE  21 gmaqmmymmm
12=i 'm.THANKS  -6 mlpcmlxmmm
12=i 'm.WORK  8 mtjlmmmmmm
12=i 'm.YOU  -4 mklkmxjmmm
12=i 've.CONDITION  13 -
12=i 've.DEICTIC  -5 lyckmmmkmm
12=i 've.LASTING  21 mlplmmmmmm
12=i 've.NOW  -13 mpoimmlmmm
12=i appreciate.YOU  -9 mjwimkkmmm
12=i asked.MY  -30 mkqpmlmmlm
12=i changed.MY  8 -
12=i closed.MY  5 -
12=i cut.MY  -16 mklsllmmmm
12=i draw.MY  -8 mhlkmqmmmm
12=i feel.LIKING  -5 lkfvmlmlmm
12=i feel.MOOD  27 mmdsmmlmmm
12=i feel.PRAISE  -6 mmnmlmlmmm
12=i forgot.MY  -23 mlismllmmm
12=i got.CONDITION  2 -
12=i got.DEICTIC  -6 mjudmmlmmm
12=i got.MY  29 -
12=i got.YOU  -8 mlkpmmkmmm
12=i had.MY  1 -
12=i hate.DEICTIC  2 mjpmmmmlmm
12=i heard.DEICTIC  -4 mlglulmmmm
12=i hope.DEICTIC  -6 mlrllmlmmm
12=i hope.YOU  -10 llgkllxmmm
12=i hurt.MY  8 -
12=i inherited.MY  1 -
12=i knew.DEICTIC  -5 mkolmmlmmm
12=i know.WH  20 kmqlmllmmm
12=i like.DEICTIC  27 mmmmmmlmmm
12=i like.MY  18 -
12=i like.PET  7 -
12=i like.WH  -12 klolmmkmmm
12=i like.YOU  -7 mlolmmjlmm
12=i lost.MY  0 mmlrmlmmmm
12=i love.DEICTIC  -26 lkrllmemmm
12=i love.PLAY  3 -
12=i love.WH  -15 llsjmmlmmm
12=i love.YOU  -18 mmalmmxlmm
12=i made.DEICTIC  31 -
12=i met.MY  1 -
12=i miss.MY  6 -
12=i missed.YOU  -2 mlhlmmwmmm
12=i need.DEICTIC  -11 mhohmmmymm
12=i need.YOU  -2 mrmlmmlmmm
12=i noticed.DEICTIC  13 mkllrlmmmm
12=i owe.MY  1 -
12=i passed.MY  6 -
12=i read.DEICTIC  -11 mkgmxlmmmm
12=i see.WH  -2 lkqlmmjmmm
12=i still.AUX  -8 mmrimmlmmm
12=i still.HOME  12 -
12=i take.MY  7 -
12=i think.DEICTIC  -7 qkjiqllmmm
12=i think.I  1 kliwjjlllm
12=i think.THIRD  -9 mmpkkmmmmm
12=i think.WE  -14 mlnrkmmmmm
12=i think.YOU  -4 kkyjjkhmmm
12=i told.MY  2 -
12=i tried.DEICTIC  -3 mkqklmmmmm
12=i want.DEICTIC  -12 myfklmmhmm
12=i want.YOU  7 lohlmllxmm
12=i was.CONDITION  6 -
12=i was.HOME  7 -
12=i was.MOOD  0 mmlommlmmm
12=i was.NOW  -16 lmuammymmm
12=i wish.I  -10 lkgglylmmm
12=i wish.YOU  -13 ljvjlhsmmm
12=i would.LIKING  0 sshklilwmm
12=if i.AUX  -9 mlklislmkj
12=if i.MODAL  -4 lmmllpmmlk
12=in the.DEICTIC  -1 ltlljwmlmm
12=it 's.MY  -14 mmjtlmimmm
12=it 's.NOW  -3 mmnmjmjmmm
12=it 's.PRAISE  -4 mmxjgmlmmm
12=it was.PRAISE  0 mmilimolmm
12=let us.IF  -11 lalllyhmll
12=me and.MY  8 -
12=my back.AUX  24 mlmmmmmmmm
12=my battery.AUX  -19 mimrlklmmm
12=my best.PERSON  2 -
12=my boss.AUX  4 mmlommmmmm
12=my brother.AUX  -8 mmmnmlmmmm
12=my car.AUX  -1 mlmpmmlmmm
12=my character.AUX  -11 mhmhlxmmmm
12=my code.AUX  -11 mrlimmmmmm
12=my coffee.AUX  12 mmmnmmmmmm
12=my daughter.AUX  -4 mmlpllmmmm
12=my dog.AUX  8 mlmnmkmmmm
12=my essay.AUX  -13 mxmgkkmmml
12=my eyes.AUX  11 mlmplmkmmm
12=my family.AUX  10 -
12=my first.CHAT  -13 msjkmmlrmm
12=my flight.AUX  -28 momnkjmmml
12=my food.AUX  -11 mkmpmklmmm
12=my girlfriend.AUX  2 -
12=my goal.AUX  5 -
12=my hair.AUX  21 mlmnmmmmmm
12=my hands.AUX  -15 mjmtjjkmmm
12=my husband.AUX  3 -
12=my internet.AUX  -14 lrmmlllmmm
12=my kid.AUX  -11 mlmomlmmmm
12=my kingdom.AUX  -20 mkmdkylmmm
12=my laptop.AUX  -3 mjmqlkmmmm
12=my mom.AUX  -25 mllomllmmm
12=my name.AUX  -6 mjmklqlmll
12=my neighbor.AUX  6 mlmommlmmm
12=my neighbour.AUX  -3 mlmommlmmm
12=my nose.AUX  -3 mkmolllmmm
12=my phone.AUX  35 mjmqllmmmm
12=my plan.AUX  22 -
12=my question.AUX  0 mqklmlmlmm
12=my screen.NOW  -6 mlmommkmmm
12=my shoes.AUX  6 mlmplmlmmm
12=my sister.AUX  -15 mmmnmlmmmm
12=my son.AUX  -8 mmlnmmmmmm
12=my spaceship.AUX  -15 mkmcmymmmm
12=my stomach.AUX  10 mkmpmllmmm
12=my taxi.AUX  -9 mkmqlklmmm
12=my wife.AUX  -13 mklqmmmmmm
12=one of.MY  4 -
12=our house.AUX  8 -
12=that 's.MOOD  32 mmollmjmmm
12=that 's.PRAISE  30 mmqlkmamml
12=that 's.WH  -2 lmgllmymmm
12=the answer.AUX  -1 mqtlklmhml
12=the answer.MODAL  -1 mrkmllmkml
12=the baby.AUX  -8 lllrjlmmmm
12=the bus.AUX  -2 lllqimmmmm
12=the company.I  13 -
12=the dog.AUX  2 mlmpjkmmmm
12=the kids.AUX  -19 mllthllmmm
12=the shop.AUX  4 mmmojmmmmm
12=the sun.AUX  -6 mkmmtkmmmm
12=today is.MY  24 -
12=we homeschool.MY  9 -
12=what a.PRAISE  0 hmvlmmnmmm
12=what can.I  -4 nmlmmmmmmm
12=what do.YOU  -4 mlmmmmkmmm
12=what should.I  -6 olmmmlmmlm
12=when i.AUX  3 -
12=where 're.YOU  0 pmmlmmjmmm
12=why does.MY  -1 oimmmmmmmm
12=your answer.AUX  0 lkimmmllmk
1:"  -11 lllllqlmtl
1:'ll  -2 mkyljmjjml
1:'m  -13 ylllmjmmll
1:'re  -3 yllljmkkmm
1:'ve  -5 ukfkklylmk
1:*  -6 lkmlkvlmlj
1:a  -12 rbidyjylmi
1:about  0 lmmnlmlmmm
1:according  -24 lkjktgmmrl
1:add  -3 mklllmjwml
1:after  5 mmjllmpkml
1:all  -6 lltjhmklmy
1:allergic  28 -
1:almost  -12 mmkllmrlmm
1:always  34 -
1:answer  -5 lekmlmkymk
1:any  -2 yjrlimjlmj
1:anyone  -7 yklkmmllmi
1:art  26 -
1:as  -16 lhijjyplth
1:assume  -8 mymlkmlmml
1:at  -18 mllvkljlml
1:be  -9 makjlkoyml
1:been  -8 miltilomml
1:being  19 -
1:both  14 mmwmjmkmml
1:by  -15 mlmlvllmmk
1:bye  -5 mllklmommm
1:call  -9 lplulmilmm
1:can  -18 yrrlhigjlk
1:change  -9 mylmjmlkml
1:check  -6 mqmlmlkkml
1:come  -2 mfllmmyamm
1:cooking  1 mmmplmlmmm
1:cool  9 mmpmlmbmmm
1:could  -8 byllkkllml
1:create  -13 mrmllmjkmm
1:dear  -31 lkhhflylly
1:did  0 smmlmmhmmm
1:do  11 nachhkyylk
1:does  -1 rllmlmlkmm
1:dogs  -15 lmmkpllmml
1:done  1 mmmqlmllml
1:every  5 mmmmqkkmmm
1:everyone  -3 lkikymklmk
1:exactly  -3 mlykkmalml
1:explain  -15 mwlkjlikll
1:finally  -5 mljykmhlml
1:for  -13 liuievskkx
1:friends  -6 mllltlimml
1:from  -5 mlklkkkkxy
1:give  -5 lnlkkllmmk
1:glad  0 llxkkmjmmm
1:go  -1 mylkmlgiml
1:going  53 llkxhmllmk
1:good  -6 jlngplqkli
1:got  -9 ullpkmhmml
1:growing  13 -
1:happy  -1 mmhllmumml
1:having  -3 lkkuolilml
1:he  -2 jjloeyjkqk
1:help  -10 mtllmlijmm
1:her  16 -
1:here  -51 llbhllylll
1:his  16 mmkkmllmum
1:hope  -1 lmjijmymml
1:how  -19 xigiejglkl
1:i  52 ayyycachaa
1:if  -12 mkijstjlhj
1:imagine  -4 lkkmltkmll
1:improve  -4 mvllmkkgml
1:in  -60 gihflyvtnc
1:include  -4 mlmjkmmrmm
1:is  6 yhkihlmlml
1:it  0 ceqysgfskb
1:job  15 -
1:keep  9 mdummmiomm
1:kids  16 lmllqmlmmm
1:last  -1 mmmllqmmml
1:later  -5 lmlqmklmml
1:let  -27 knqghvsgkj
1:life  -27 lllkymhlmk
1:long  -24 llkkgtylmk
1:looks  -1 mmvmjmflml
1:love  -19 lljkumtlml
1:make  -17 lvikilhpmk
1:many  -23 mllnpmlmmk
1:me  -5 mlxokmclml
1:mom  5 -
1:more  -3 mjilimhymk
1:most  -25 mlljxmlmlk
1:moved  19 -
1:my  4 atjygojqka
1:nature  -15 lmllsmlmml
1:need  -7 ulltjmjjmk
1:never  29 mmrldltlml
1:next  1 myflkmiimk
1:nice  -6 lllljmplml
1:nimbus  25 -
1:nobody  -7 klhkymhkml
1:not  7 glxphmhimk
1:nothing  16 llykpmgkml
1:of  1 mmjljmylml
1:off  2 mmkvlmlmml
1:okay  -2 lmtblmwkml
1:on  0 mllvkmklmm
1:one  26 lydltmjjml
1:our  23 lwliniilly
1:out  3 lklximlmmm
1:people  -3 klkkylikmi
1:perfect  -2 mmtlklfmml
1:peter  38 -
1:project  14 -
1:reached  -3 lmmplmkmml
1:reaching  -6 mjmvjmlmml
1:really  -3 vmhkkmjmml
1:remember  30 -
1:right  -10 mkqqlkmmjl
1:same  -11 llyjimkjmi
1:say  18 mhllltrmkl
1:see  0 lljqjlqlml
1:she  2 jinwirhlxj
1:should  14 olmmmmmmmm
1:since  -29 mlklilvmmk
1:some  -2 lmfjvmjlml
1:someone  22 mllkrmlmml
1:sorry  -1 lleyjlplml
1:sounds  -9 mlwkjmglml
1:still  -9 llxpkmelml
1:stuck  -4 llmxglllmj
1:suppose  -24 liljlulmkj
1:take  -3 mgkmlmroml
1:tell  -8 tsjljlqkml
1:thank  -1 llulllimms
1:that  -26 idyaaiaijf
1:the  30 aspnoracya
1:there  29 dieypjslmj
1:they  -21 ikhoyjiklj
1:this  -19 jayhnjokly
1:today  35 mllrlllmmm
1:tom  4 -
1:tomorrow  -4 mlmommmmll
1:tonight  0 llmommmmmm
1:too  -1 lmmplmkmml
1:trying  -2 llltkmlmmk
1:two  21 -
1:use  -5 lallkmkyml
1:water  -10 mkmktmllmj
1:way  -1 mmyjlmakml
1:we  21 dtsvqafjji
1:what  -1 lgnpejqklk
1:when  2 yklgxkglmj
1:where  -5 tlkllmjmml
1:which  -1 wklllmilmm
1:who  -9 gklkilylmm
1:why  9 thlkkljlml
1:wish  -6 mkkljmxlml
1:would  0 gukmmmllml
1:wow  -2 lmuliljmmm
1:write  -6 lmljjmktml
1:yesterday  9 -
1:you  17 ykycsrafle
1:your  -6 iyyiakermc
1=".I  -11 lllllqlmtl
1='m.I  -13 ylllmjmmll
1='ve.YOU  -2 rmmmlmhmml
1=a.MOOD  -11 klklulkmml
1=a.PERSON  -4 mlmmnllmmm
1=a.PRAISE  -11 klklulkmml
1=always.CHAT  34 -
1=as.YOU  -2 mlkmltqllk
1=at.HOME  10 -
1=at.WORK  -1 mmlplmlmmm
1=can.I  -13 nnllmjmmlm
1=can.YOU  10 oskllmilml
1=could.YOU  -7 gqmllllmml
1=did.YOU  0 smmlmmhmmm
1=do.WE  -8 rlmklmllmm
1=do.YOU  -4 sllllmhkml
1=dogs.AUX  -15 lmmkpllmml
1=good.CHAT  -2 mmxllmilml
1=good.NOW  0 mmhilmvmmm
1=he.AUX  -14 kliqtjlllm
1=he.NOW  28 mmmolmmmmm
1=how.AUX  -5 xkjllkjmlm
1=how.MODAL  3 rmmmmllmmm
1=i.AUX  -35 oayraaauhf
1=i.HOME  29 -
1=i.LASTING  8 mkqkqkkmmm
1=i.LIKING  61 gayajiegll
1=i.MODAL  -71 eeyyafboic
1=i.NOW  1 tllpjjlkll
1=i.PLAY  4 -
1=i.WORK  45 -
1=if.I  -12 okkjhtklhj
1=in.DEICTIC  -3 lrlkkomlkl
1=in.MY  -35 limfoyklhj
1=is.DEICTIC  8 piljlmmmmm
1=it.AUX  -4 ktmjikhymi
1=it.MODAL  -1 lyjlelkymj
1=it.WORK  -4 mkwkjmhlmm
1=keep.DEICTIC  0 mdummmiomm
1=kids.DEICTIC  -15 lmllqmlmmm
1=later.I  -5 lmlqmklmml
1=let.WE  -26 krggiwuikj
1=life.AUX  -27 lllkymhlmk
1=love.AUX  -10 lljlymjlmm
1=make.DEICTIC  -1 lojljmjrml
1=my.CHAT  -11 lyjekkliml
1=my.CODE  -22 kyjaghejkj
1=my.DEICTIC  -9 lpiijklymm
1=my.HOME  -18 mkmkuimmmm
1=my.KIN  -24 lcyouhflqk
1=my.LASTING  -26 mlmvkllmmm
1=my.LIKING  9 mkyljmmmmm
1=my.ORDER  13 kylfkllmlm
1=my.PERSON  20 lwipsfjkvk
1=my.PET  30 mjmrljlmmm
1=my.PRAISE  14 -
1=my.WORK  30 -
1=nimbus.AUX  25 -
1=our.CODE  -35 mkmrlmmmmi
1=our.HOME  24 -
1=our.KIN  1 -
1=our.ORDER  27 mhmslmmmmm
1=our.PERSON  12 -
1=our.PET  3 -
1=our.WORK  -18 mjmlklmmms
1=say.I  -7 milmmtlmkm
1=see.YOU  0 lljqjlqlml
1=she.AUX  17 mmmpjlmmmm
1=she.NOW  -4 mmlommlmmm
1=should.I  14 olmmmmmmmm
1=sorry.AUX  0 mmmxkmhmml
1=suppose.I  -3 mjljmulmkj
1=thank.YOU  -1 llulllimms
1=that.AUX  0 llyjalhlmk
1=that.MODAL  0 mltlimjlmk
1=the.CHAT  -10 lnyiellylk
1=the.CODE  -1 kyhnailkig
1=the.DEICTIC  24 mfykmmlkmm
1=the.KIN  -8 ljkxljkmll
1=the.PERSON  -2 msmohkmmll
1=the.PET  11 mkmqjjmmll
1=the.PLAY  -3 mmmkqmmmmm
1=the.WORK  -64 llkivlmlji
1=there.AUX  15 ljjlxkjlmk
1=they.AUX  -4 klkrmlllml
1=they.HOME  12 mmmkplmmmm
1=they.MODAL  -2 lllkulmlml
1=this.AUX  -20 kkyhflrllk
1=today.AUX  24 mmmolmlmmm
1=today.I  11 mlmpmlmmmm
1=tomorrow.I  -4 mlmommmmll
1=too.MOOD  -1 lmmplmkmml
1=we.AUX  4 hgswafyllg
1=we.HOME  -17 mlmjvkmmml
1=we.LASTING  -21 llmlrmlmml
1=we.MODAL  -27 lixgdlylmd
1=we.NOW  2 mmkqlmjmml
1=what.AUX  -16 tikjikimll
1=what.MODAL  -9 pllmlklmll
1=when.I  16 -
1=where.AUX  -5 tlkllmjmml
1=which.DEICTIC  -1 nllmmmlmmm
1=who.AUX  -5 vmmljmlmmm
1=why.AUX  10 qimlllmmml
1=would.YOU  0 gukmmmllml
1=wow.DEICTIC  -2 lmuliljmmm
1=you.AUX  15 dyoiivrjmn
1=you.MODAL  32 gkhlyhukmr
1=your.CHAT  0 ljgllmkwmj
2:!  3 mmtlkmlmmm
2:'d  -3 mnqijorpli
2:'ll  -67 dppwcabekl
2:'m  -37 npotacycbf
2:'re  -22 buopuqagla
2:'s  -2 caayadyfge
2:'ve  -43 myaweaagha
2:0  45 mkllejkjky
2:0000  -23 mhmlojmllq
2:a  -42 byrydkygjg
2:about  0 mmemlmhlmm
2:add  -4 lmllillmmy
2:added  -12 mujiljmmmm
2:adopted  26 -
2:ages  -12 mlhkjmylmj
2:agree  -35 mjydklglml
2:ahead  0 mrmmmlklml
2:all  -9 mllgymjmml
2:already  -1 mlsimmlmmm
2:also  3 lmimjmwmml
2:always  -22 mmlltmmmmm
2:and  56 mklkfkykmy
2:anniversary  8 -
2:answer  15 kqllhllpmj
2:app  13 mqmkllmlll
2:appreciate  -22 mhyglhjlmm
2:as  -28 mnlivlkrmk
2:asked  -29 lduykikmlm
2:at  11 lckqflwqmi
2:ate  -11 mlismmlmmm
2:baby  13 lllrjlmmmm
2:back  27 mlkmmmnmmm
2:bad  -30 mjsdyltkmk
2:band  2 mmklummmmm
2:battery  -21 mimnrklmml
2:believe  -7 mjtkslgmmm
2:best  14 -
2:bet  -21 llohmltmmm
2:birds  -9 mlllsmklmk
2:birthday  19 mmilmmsmmm
2:blood  17 -
2:boils  -10 mkmktmllmj
2:book  -29 mfmltjmmlk
2:boss  -26 mklnlkkmxm
2:bought  11 mllomlmmmm
2:bro  1 -
2:broke  42 -
2:brother  1 mmmnmlmmmm
2:budget  35 -
2:build  55 -
2:burned  -10 mhkullmmmm
2:bus  -3 lklrimkmmm
2:but  12 mlylkmllml
2:cake  -7 mksrilllml
2:can  9 iagtyethle
2:capital  -23 mlllrkmmml
2:car  0 mlmpmmlmmm
2:carry  -13 mlmlmqmmmm
2:cast  -23 mkldlymmmm
2:cat  -1 mkmqlkmmmm
2:changed  43 moyjhmjlmm
2:character  -31 mcmchyllkl
2:class  -4 mnmqhmlmmm
2:closed  -9 molkqjllmm
2:code  -13 mtlhikmlml
2:coffee  -1 mlmplklmlm
2:colleague  -14 mrllmllmmm
2:collect  13 -
2:commute  41 -
2:company  -19 lnljslmlkj
2:contract  7 -
2:copied  -5 mnmlmlmmmm
2:could  -9 kjmvljklmm
2:cut  -16 mklsllmmmm
2:dad  8 -
2:daughter  5 mmlpllmmmm
2:deleted  -8 msljmmmmmm
2:did  -10 nkrjililmm
2:died  59 -
2:do  26 yeyanidrkk
2:doctor  24 -
2:does  -6 uhxhhljlml
2:dog  16 mjmrjilmlm
2:dough  -5 mwmemllmmm
2:draw  -21 mqljjnmlmm
2:drive  14 -
2:dropped  1 mlmomlmmmm
2:ears  -2 mlmqklmmmm
2:eat  6 -
2:email  31 mylkelmkmy
2:enjoy  18 -
2:essay  -11 mymghkmlml
2:ex  12 -
2:exam  -3 mmmqimmmmm
2:expected  -30 mhyflllmmm
2:eyes  8 mjltklkmml
2:failed  11 mkmmjmmmmy
2:falcon  14 -
2:family  10 -
2:favorite  9 mkyljmmmmm
2:feel  -43 kgfyjgakll
2:felt  -6 mmhpmmmmmm
2:figured  -23 mhwgmmkmmm
2:finally  26 mmlqlmkmml
2:finished  26 -
2:first  6 lkpimkkymm
2:flight  -15 momnkjmmml
2:followed  -10 mrmllmmmmm
2:food  -18 mkluikkmmm
2:for  -20 lulyamjlmj
2:forgot  -39 jiuxiiklmm
2:foster  25 -
2:found  27 mmommmllmm
2:friend  -1 mjqkplqmlm
2:function  -17 muljklklml
2:garden  30 -
2:gave  6 -
2:get  30 lkmqlljmmm
2:girlfriend  3 -
2:give  -17 mmuilljmmm
2:gives  25 mjqmlmmmmm
2:go  27 mklqmlmmlm
2:goal  5 -
2:good  -20 qkpkrlhmmk
2:got  12 jpquhfckml
2:gotta  -14 mlenmlymmm
2:grandfather  2 -
2:grandma  9 mmllumkmmm
2:grandmother  2 -
2:grew  9 -
2:guess  -8 liygllimmm
2:had  17 lgiyinglll
2:hair  21 mlmnmmmmmm
2:hands  -5 mjmtjjkmmm
2:has  23 ljjqssillk
2:hate  28 mitlmmllmm
2:he  8 mlmmkmmlmr
2:head  -23 mjmwlkkmmm
2:hear  0 mmrkmmhmmm
2:heard  -25 linhygkmml
2:heart  -22 mklookmmmm
2:heating  -4 mlmtlmmmmm
2:helped  -1 llsljmcmmm
2:helps  4 mkwlhmlmmm
2:here  27 lkwkjmfkmy
2:hero  -22 mkmihymmmm
2:home  0 lmjyjmikml
2:homeschool  9 -
2:hope  -13 kjscjkulml
2:house  9 -
2:how  -30 mllkljmmvk
2:hurt  8 -
2:husband  9 -
2:i  -57 xagkayvjvy
2:idea  0 olpmlmikml
2:if  -8 vmlklohmmm
2:in  -25 lbkykltcmh
2:inherited  1 -
2:installed  -7 mvhhmmmmmm
2:internet  -17 lqmnlkkmmm
2:invented  -25 tlmkomllml
2:invest  -21 mulkmlmmmm
2:is  9 jbkiygaekc
2:it  -15 kvdgckpykk
2:job  -5 mvnmlmflml
2:joined  30 -
2:just  -24 tnayfjhklk
2:keep  28 mmltlkmmmm
2:kid  -11 mlmomlmmmm
2:kids  4 mllthllmmm
2:kingdom  -20 mkmdkylmmm
2:knees  9 -
2:knew  -5 mkolmmlmmm
2:know  -2 kiudnjrlmk
2:knows  40 alllqmvlml
2:landlord  33 mumlglmmml
2:laptop  6 mjmplklmml
2:last  -20 miulkmokml
2:learned  -8 mhkmvmmmml
2:leave  -6 mumjmkmmmm
2:left  35 mjkvmkmmmm
2:like  -16 igyfakyhlj
2:likes  7 mmklymikml
2:live  0 sllhwkllmk
2:logged  8 mvmhmmmmmm
2:looked  -2 mlllhymmlj
2:loop  -15 msmjlmkmmm
2:lost  16 llkqukliml
2:love  -2 kiogllnklm
2:luck  -1 mmamlmtmml
2:made  9 ljotkllmmm
2:make  -18 lksjxlgimj
2:makes  -7 mlslnmjkml
2:manager  5 -
2:many  -3 plmljmmlmm
2:me  -79 qxlrbhrbli
2:mean  -10 uhnllkmlmm
2:meant  -12 livkljmmmm
2:meeting  -21 mllmhmlmmy
2:met  12 -
2:milk  -5 mnmudmmjml
2:miss  3 mmflmmtmmm
2:missed  -17 mhfqmlvmmm
2:mom  -12 mllomllmmm
2:more  -3 myeljmjqml
2:morning  6 mmhnmmqmmm
2:mother  7 -
2:moved  3 -
2:movie  -16 mjmiukmlml
2:much  22 hminkmslmm
2:museum  -23 mkmkrjmmml
2:must  -22 knrtkkigmt
2:my  -37 lmllmurhgf
2:name  -9 lgmkkolmku
2:need  -43 nyasaadojc
2:neighbor  6 mlmommlmmm
2:neighbour  -2 mlmommlmmm
2:neighbours  2 mlmpkmmmmm
2:never  -8 lkplrkklml
2:new  -3 lkjkskommk
2:next  -1 molmmmmmmm
2:night  -6 mllllqqmmk
2:nose  -3 mkmolllmmm
2:not  30 ialndlyull
2:noticed  13 mkllrlmmmm
2:now  -15 lkvjllymkj
2:of  23 kjylwkhkmf
2:off  2 mumllmljmm
2:old  -3 mjjjayylml
2:on  -17 lyjholwgmh
2:one  -2 nxkljmbkml
2:only  -16 lhisviiyml
2:open  -5 mjlllrmmmm
2:opened  -7 mrkkhrmmmm
2:order  2 kxmhlmmmlm
2:out  -6 lmguvmhlml
2:overslept  -24 mliumilmmm
2:owe  1 -
2:own  7 -
2:parents  1 -
2:parrot  14 -
2:passed  24 -
2:people  -48 jjfhylhlli
2:phone  22 mclynjkmmj
2:pizza  -7 mlmqmmjmml
2:plan  22 -
2:play  4 -
2:plays  -12 mmmlumklmh
2:pleasure  -15 mikemjylmm
2:policy  8 -
2:prefer  5 mktkllllmm
2:professor  -21 mqljrllmmm
2:program  -19 mvljilkmmk
2:proposed  20 -
2:query  9 krmjlmlmmm
2:question  -1 lvhllllhmm
2:quit  34 -
2:raised  -5 mmmkplmmmm
2:ran  48 msklmmmlmm
2:read  -1 liejyklmml
2:really  -20 ljyjjlikml
2:regards  -23 mlblbmykmk
2:release  5 -
2:rent  6 -
2:restarted  -5 mskkmmmmmm
2:retired  13 -
2:roll  -34 mwhhlymmmm
2:run  4 -
2:said  -29 mlwgmljlmm
2:saw  -3 mglkykmmmm
2:say  -11 kljqrkkmll
2:says  7 lmyijmlmmm
2:screen  -6 mjmrlljmmm
2:script  -4 mqllkmmlml
2:see  -16 jkugllsmmm
2:sell  17 -
2:set  -6 msklmmmmmm
2:share  -7 mllmnmmmmk
2:shift  10 -
2:shoes  6 mlmplmlmmm
2:shop  17 mmmojmmmmm
2:should  -35 rkfaygwwln
2:simple  0 mklmlmknmm
2:sing  12 -
2:sister  -40 mlkmllmmsm
2:skip  15 -
2:sleep  12 mlmukmjkml
2:slept  -29 mlgxmlkmmm
2:so  -2 mmlxkmilml
2:some  -8 mxmllmkjml
2:son  -18 mlwjlljmmm
2:sounds  -10 mkylfmklmm
2:soup  -8 milwjllmmm
2:spaceship  -15 mkmcmymmmm
2:speak  5 -
2:spilled  -16 mjlrlllmmm
2:start  2 -
2:started  7 -
2:step  -6 melkhmkymk
2:still  11 lgvllmkmmm
2:stock  -12 mlmfvmmlml
2:stomach  17 mkmpmllmmm
2:students  -22 mmllsmlmml
2:study  0 mklmommmlm
2:summer  6 -
2:sun  -6 mkmmtkmmmm
2:switched  12 -
2:table  -3 mfmslmlyml
2:take  32 mjmlmommmm
2:takes  10 lijiymlmml
2:task  -4 kxljklmmmk
2:taxi  -10 mkltiklmmm
2:teach  1 -
2:teacher  -5 mvjjnllmml
2:team  -42 mjlsollmll
2:teammate  -8 mqmllgmmmm
2:test  -19 myljgkmmmm
2:that  -6 mvslfrfill
2:the  -31 csayayugqa
2:therapist  24 -
2:there  8 vjgokmilml
2:these  -15 lollpmkkml
2:thing  -4 mlmlkmqmmj
2:think  -41 sdycyafjkk
2:this  1 kyeiiudekj
2:thought  -13 llrhtkmmmm
2:throws  10 mqmmgmmlmk
2:time  15 olkkhmylml
2:to  -7 ydyvagiira
2:told  -1 mmlmommmmm
2:too  -1 mlellmjlmm
2:took  25 mljsmlmmmm
2:train  -13 memqoklmmh
2:tried  6 mfkyklkmmm
2:turned  -1 milsmmmmmm
2:uncle  -6 mlmkrkmmmm
2:understand  -17 mlxbmlkmmm
2:university  -9 mlmmommmmm
2:up  12 mmlpmmjmmm
2:uploaded  -10 mtkjllmmmm
2:us  -26 krggiwuikj
2:use  27 mpkmmmmmmm
2:used  9 -
2:usually  12 -
2:visa  5 -
2:visited  26 -
2:volunteer  1 -
2:wait  -2 lmkvmklmlm
2:waiting  -1 lmjqlmjmml
2:wake  -9 mllljvmmml
2:want  -30 cyfkbaoykh
2:was  -4 oimpyarhkg
2:watch  1 -
2:watched  -4 mcjuyklmmm
2:we  -43 tfliglqlmu
2:wear  16 -
2:website  21 mnmlmmmmmm
2:wedding  2 -
2:well  -3 mklgkmyiml
2:went  0 lhlvkklmmk
2:whole  -26 mlmvkllmmm
2:wife  -15 mivoklmmlm
2:wifi  -4 mlltflmmmm
2:wish  -40 lpodhyrlmm
2:with  56 kakpimkymk
2:wizard  -23 mhmhiymmll
2:woke  2 mlmrmkmmmm
2:won  36 mlmmslmmll
2:work  19 mllnpmllml
2:works  35 mkwkjmhlmm
2:would  -8 rlxbgxivlk
2:write  22 -
2:wrong  -2 mmudlmolml
2:wrote  1 mlljtjmlul
2:year  -5 mlmmmpmmlm
2:you  -9 rvaepgseli
2:your  -4 lgblktoylh
3:'ll  7 lilmjrumjq
3:'m  42 mlmmmnmmmm
3:'re  34 aemybfykkd
3:'s  -13 lktlgsillk
3:'ve  -59 kbfthtokqy
3:0  37 jygijhlflo
3:a  1 xjrkykfshg
3:about  -29 kldynyhkmk
3:above  -1 lwlmjlmlml
3:accepted  9 -
3:account  23 mommmmllmm
3:adopted  27 -
3:afraid  20 mmommllmmm
3:again  -2 glyljmhuml
3:all  -30 lqjbtlykmj
3:allergic  29 -
3:almost  -1 mmirlmimmm
3:already  -15 lqkqhlkmmk
3:always  18 -
3:an  23 kygcsvgelk
3:and  33 lojrfgrlmy
3:another  -4 mkokmmmlmm
3:answer  0 lalmkmlymk
3:any  -1 nmmjlmmmmm
3:as  27 mlmlkmllmy
3:ask  0 mkujmllmmm
3:asleep  -29 klbyilkmmm
3:at  -54 frdyfyrkle
3:away  78 -
3:back  -40 mldymkgmmm
3:badly  -1 mlkxkmjkml
3:band  16 -
3:be  24 khuqlybamy
3:been  -5 nigydjhmlk
3:bees  26 -
3:better  -15 ljiylkjlmm
3:blue  21 -
3:board  18 -
3:born  -14 mmmmpmllmk
3:both  -77 mrpojlkmmm
3:breakfast  15 -
3:bring  -5 mjdymlmmmm
3:broke  -9 mlkjylmmmm
3:burned  0 mllnmmmmmm
3:but  -1 mkllmmlymm
3:buying  -5 momlmmmmmm
3:by  26 lokjgmjymk
3:call  69 mofsllmlmm
3:calling  2 vvlcmkmmmm
3:came  -30 mlllnjllyl
3:can  66 ljllpmllmh
3:claims  -20 mjlkxjmmlm
3:coffee  -22 mgiyllllmm
3:cold  -2 mmjommmmmm
3:come  -18 llhxlmllml
3:confused  -1 mmtjmmklmm
3:cooking  -12 mkmommmmmm
3:could  -5 llulkplllj
3:crossfit  15 -
3:database  23 mommmmlkml
3:day  -37 jllmulsmlk
3:days  -15 lmllqmlmmm
3:definitely  -8 mlvhlmjmmm
3:diagnosed  6 -
3:did  -10 lluolllmlm
3:dinner  2 -
3:divorced  3 -
3:do  -23 msyaijrkll
3:does  -2 ryjgklklll
3:dog  5 -
3:dogs  10 mmklslmmmm
3:doing  -8 lshpmhommm
3:done  -17 slkpmklmmm
3:down  -7 mklqmlmmlm
3:dream  -22 llmjjulmkl
3:driving  -22 mjjvmmjmmm
3:eat  -20 yljpjlkmmm
3:eating  -5 mklommlmmm
3:eggs  -19 ijkxglkmmy
3:eight  44 mlmjtmmmmm
3:emojis  54 -
3:ended  -6 mlmlrmmmmm
3:engaged  11 -
3:ever  9 pmmmmmimmm
3:every  9 -
3:exactly  -2 llrlmmlmlm
3:exercise  -6 lrmlkpmlll
3:expecting  18 -
3:expires  5 -
3:fails  -19 myljgkmmmm
3:family  2 -
3:feel  -18 mlmpkmlmmm
3:feeling  -18 lekymkkmml
3:fell  -10 mjlrlllmmm
3:fine  -6 mlshmlimmm
3:finished  -1 mmkommlmmm
3:fired  -4 mlmlqmmmmm
3:five  -19 mqllnlmlmm
3:flying  19 -
3:following  -5 mrllmjmgmm
3:food  17 -
3:for  -38 wcpnuiyikk
3:forever  -20 mljksmulmk
3:fought  9 -
3:free  -15 nljqmljmmm
3:friend  -7 llllompmml
3:from  20 timkmkmlls
3:froze  -25 mhmxljjlmm
3:funny  -1 lmrmllfmmm
3:future  84 -
3:game  -8 mjlpjslllm
3:gave  -4 mkmkukmmmm
3:get  -15 cylqlilmmm
3:getting  -17 lmkoljkmml
3:give  -3 morjmkmmmm
3:given  4 lstkihlmmj
3:gives  -45 mnskklmmml
3:glad  -5 mlybmmimmm
3:glasses  35 -
3:go  -20 kirijjujkv
3:going  -27 iinyneglmk
3:good  15 ilpgpmrlmk
3:got  65 kkitlikmkk
3:great  18 hjoqtucmmm
3:grew  -9 mjmiksmmmm
3:guilty  6 -
3:had  -4 lkirlokmkm
3:half  -22 mqklmkkmmm
3:happened  -22 mklljlxmmj
3:happy  22 lkvnmlkmmm
3:hard  42 mlllnmlmmm
3:has  6 krgdytgkld
3:having  2 puhofkilmh
3:he  -9 mlygkkmmmm
3:heading  -19 mklqmmlmmm
3:hear  -1 llkslmkmmm
3:heard  -10 mhygllimmm
3:hearing  -1 mmnlmmmmmm
3:heat  -1 klhrxlkmmm
3:help  -12 msljmlmmmm
3:helped  -1 mlrmlmkmmm
3:helpful  0 mmpmkmilmm
3:her  19 mlmkvlmmlm
3:here  -10 lkdyflsklj
3:hiking  10 -
3:his  8 mlmlkummlm
3:home  -7 mmkpmllmmm
3:hoping  -11 lssdmkkmmm
3:how  -10 yiqfjlvmlm
3:humans  -16 mjliymllmk
3:hungry  -12 mlfwmkhmmm
3:hurt  -38 mimwjlllml
3:i  51 yfkooyekkg
3:imagine  -1 ljqlmqlmmm
3:in  26 pwgxbiffjf
3:include  -2 ltkmlmirml
3:into  31 mlmmktmmml
3:invented  -14 mmmkqmllmm
3:is  -68 blbyayiadc
3:it  -36 mysanjaykl
3:job  31 -
3:just  -51 jawaniyklj
3:keep  -11 mixaskvkml
3:keeps  -17 mimsklmmmm
3:kid  4 -
3:kids  5 -
3:king  -18 mlmjlylmkl
3:knew  -11 mlpklllmmm
3:know  -1 omsllmjlml
3:laid  5 -
3:language  9 mlmlnmmmmm
3:last  1 mpllkmrjml
3:late  0 mmgvlmhmmm
3:law  3 -
3:learn  -6 klllumllmh
3:learned  7 -
3:learning  65 -
3:leaving  -3 mklommlmmm
3:left  19 mmlommlmmm
3:left-handed  35 -
3:life  -6 mmampmymml
3:like  -44 yyamhbdyji
3:listen  25 -
3:listening  -18 mijjmmymmm
3:live  -38 kkjjuyilku
3:lived  1 mlmkiymmmm
3:lives  -12 mjmjmnmllq
3:logo  -10 mqmmmjklmm
3:long  16 jmmsmmkmmm
3:look  -12 mlvelnlmlj
3:looking  -38 kyoakkkmlv
3:looks  1 mlsmjmllml
3:losing  1 mmklymikml
3:lost  -31 lhuokkgmml
3:love  13 lgyjmlkmmm
3:made  10 mlrllmklml
3:makes  14 -
3:making  -17 lyldlkmmmm
3:mammals  -4 ymklqmkkml
3:market  -12 mlmfvmmlml
3:married  1 -
3:me  13 khtikioltk
3:means  8 mlrmjmlmml
3:meet  -5 oldskkqmmj
3:migraines  7 -
3:mind  10 ollmmmlmmm
3:more  -15 mayjnmmhml
3:most  -9 mllmnmmmmk
3:moved  7 -
3:must  -2 myglillqmj
3:my  29 maoygqmkjy
3:name  -1 mlmmmmmmmm
3:need  -19 qsjelklylm
3:needs  22 mylkdkllmk
3:never  28 lsoiujhlmk
3:new  23 -
3:next  4 nkmjkwlmmm
3:nice  -1 mmekkmvmmm
3:no  -64 lgwmpkqkmk
3:not  -64 yayahcamih
3:nothing  2 mmdlkmxlmm
3:now  -7 mlwlkmilml
3:number  9 jkklmmpnll
3:of  5 cnsjhfrllb
3:off  6 mljpmmlmmm
3:offered  12 -
3:okay  -7 mmlommimmm
3:old  10 ummkmmfmmm
3:on  51 ksaxoegklw
3:one  -11 kmuiglslll
3:only  -17 mmramlymmm
3:open  -8 molmommlmj
3:option  -35 mmmmmmllmm
3:our  6 mkkktkvmmi
3:out  -9 lsevkkhmmk
3:over  13 -
3:own  -22 milllpjmul
3:packing  -15 milsmmlmmm
3:paid  32 mmmmnmmlml
3:painting  10 mmmnmmmmmm
3:paragraph  -9 mqwkkmlfmm
3:parents  -9 mmmpmmkmml
3:part  -41 liykrlmmll
3:passed  22 -
3:password  22 -
3:pay  -1 ppmllkmkmm
3:pays  -9 mlmkqmmlml
3:phone  -8 mlmnnkmmmk
3:picking  -21 mrljmllmmm
3:pizza  -5 mmkomlmmmm
3:planning  10 mpmjmmmmmm
3:please  -7 eyefjmyemk
3:prefer  -10 mjwjmmllmm
3:preparing  19 -
3:pressure  17 -
3:pretend  -1 mjmlmtjmmm
3:pretty  1 mmmommlmmm
3:probably  -6 lkqtkmjmmk
3:proud  -5 mmtjmlhmmm
3:put  -5 mlmmmlmmyk
3:raining  5 mmkrjmjmmm
3:raised  6 mkminsmmlm
3:rather  32 ojskmlllmm
3:read  27 mlscmmmmmm
3:reading  11 mllnmmmmmm
3:really  19 mkjkymmmmm
3:recommend  16 ohplllmmmm
3:refuses  7 -
3:returns  -15 mslillklml
3:right  -11 hlvlllkmmm
3:room  33 -
3:run  2 mllpmmmmmm
3:running  -16 mlkqimlmmm
3:runs  4 mrlklmllml
3:safe  0 jlmllmymmm
3:said  -38 liiltjlmsl
3:same  -10 ksilkmylml
3:sat  -10 mmkolmkmmm
3:saving  19 -
3:say  -18 odiihsymlk
3:says  -61 lateyajlyj
3:scared  23 lmlummmmmm
3:school  3 -
3:season  2 mljmrmmmmm
3:second  17 -
3:see  -7 jihynlhlmk
3:seeing  7 -
3:sells  31 -
3:send  24 hyelmmlmmm
3:sentence  -9 mqlllmllmm
3:set  40 -
3:setting  -8 mqmimmmmmm
3:seven  -2 mmllpmmmmm
3:she  -7 mmmqjllmlm
3:short  -13 mmllqmlmmm
3:should  -18 ltmiarkyle
3:shows  -33 sikljlkmlw
3:sick  31 mmiqmmmmmm
3:signed  16 -
3:since  -1 mmmlkmqmml
3:single  16 -
3:sister  2 -
3:sitting  -18 mhmsmlmmmm
3:six  35 -
3:sleep  -5 sjjsmmhlmm
3:sleeps  31 -
3:so  -75 idjydiaklj
3:soaked  -18 mklqmlmmmm
3:some  1 mjjullmmmm
3:something  -27 mhycllklmm
3:sorry  -6 mlpcmlxmmm
3:sound  0 mdjmimlymm
3:start  1 mukuljgkmk
3:started  7 mlmmfmlmmw
3:starts  10 -
3:starving  -17 lhkwmmlmmm
3:staying  -22 mjjsmmkmmm
3:stays  -1 mpmmmmmmlm
3:still  -10 nioolkdmmm
3:stopped  13 -
3:stops  -4 molllmmmmm
3:story  -3 msmliplemm
3:stuck  -40 mkvkkkjmmm
3:studying  16 -
3:such  -24 mljkllymmm
3:summer  -47 mmllnlolml
3:sure  -2 mlghmlymmm
3:take  -8 lybgpltlml
3:takes  55 mlmirmmmmm
3:taking  23 mglvjmmmmm
3:talk  -2 mhmblkymml
3:taught  13 -
3:teacher  12 mmlmomlmmm
3:tell  15 mjolmmlmmm
3:tells  -20 mhmlrllmml
3:ten  -15 mqlklllmmm
3:terrible  16 mmnmlmlmmm
3:text  -3 njivmmmmmm
3:that  -53 qaacyhyktj
3:the  -8 yutayyafla
3:therapy  16 -
3:thing  14 -
3:things  8 mmllqmmmmm
3:think  -5 ngojplklml
3:thinking  13 mlxemmlmmm
3:thinks  7 -
3:this  13 lrjnlljkmm
3:thought  -31 mlolrllmmm
3:three  -33 lylgfikwml
3:to  44 eyalauvbhh
3:told  -4 mlimxllmmm
3:too  -41 livpilfmmm
3:training  39 -
3:tried  -28 qpsflmlmmm
3:try  -22 khyallglml
3:trying  20 iyheljjllh
3:turn  10 mliommmmmm
3:turned  60 -
3:two  -4 lyekosihlh
3:under  9 mflmmmmrmm
3:up  55 ftpjhrqfml
3:use  -5 lkjqmlmqmm
3:uses  19 mimmwlmmmm
3:using  -18 mykimilmml
3:very  -11 mkvomlkmmm
3:wait  -3 ilydlmmkml
3:waiting  -26 lckymlkmmj
3:walking  -20 mimqmmmmmm
3:want  -29 ypjglmlmmm
3:wanted  -3 mmkdmmxmmm
3:wants  -47 myjjgljmmm
3:was  -5 kqicyhgkjh
3:watch  27 -
3:watching  -22 mdkxmllmmm
3:way  7 mmmolmlmmm
3:we  15 mlnrkmmmmm
3:wearing  -22 milpmmlmmm
3:week  -2 mlmmllpmml
3:weird  -2 mlrmimllmm
3:well  -14 mlivllkmml
3:went  -9 mklxgllmmm
3:were  -22 nkllnllmll
3:what  -34 ehumpkrlml
3:where  -4 mmnlmmmmmm
3:why  -1 okollmmlml
3:with  45 mrhujjujmk
3:woke  -5 mmjommlmmm
3:won  -10 mkhlvmlmll
3:wondering  -10 yiphlkmmmm
3:words  0 mklmlmknmm
3:work  -10 lkiynrillj
3:working  -8 mtjlmmmmmm
3:worried  1 -
3:write  -11 hsllkgfxmm
3:writing  2 lxkcljlmmy
3:wrote  1 mlmjmkmmxm
3:year  3 mmlmmmommm
3:yoga  1 -
3:you  -36 yjkabayrlh
3:your  -39 ljpoqqohle
=  -44 mlmlkkmmlu
= 0  -44 mlmlkkmmlu
=>0  -44 mlmlkkmmlu
AHEAD  72 kybqalfejr
AHEAD>AHEAD  16 -
AHEAD>CHAT  -3 lvillkliml
AHEAD>I  -4 mlmommmmll
AHEAD>LASTING  15 -
AHEAD>NOW  2 mlhrmmmmmm
AHEAD>SPAN  43 mlmmommmmk
AHEAD>and  31 mltlmmlmmm
AHEAD>at  -8 mqmimmmmmm
AHEAD>for  16 -
AHEAD>to  -21 mplklkpmmk
AHEAD>w  -4 moisiwkmmm
AUX  -59 yfmcxmanaa
AUX>'ve  -15 kpqljuillw
AUX>-ed  69 hxfdyiekjs
AUX>-ing  -100 jawyaeiifl
AUX>-ly  -27 kiyqhlfllj
AUX>-s  32 xjicykhjmi
AUX>0  55 ltljjrkklu
AUX>AHEAD  12 msmlglmmmm
AUX>AUX  -13 hhyhqjljmk
AUX>CONDITION  4 lmmlpmmmmk
AUX>DEICTIC  12 ygoccgjvkk
AUX>HOME  -36 klsjjnllvk
AUX>I  31 pygglaikhk
AUX>LASTING  48 lkllxqjmkj
AUX>LIKING  3 sshklilwmm
AUX>MOOD  3 iiynqkqjmj
AUX>MY  30 mgijkyqmuj
AUX>NOW  -8 lktbjlymmm
AUX>PET  -13 ylhksllmmm
AUX>PLAY  -57 ljkycklmmm
AUX>PRAISE  -4 lifhvlpkml
AUX>SPAN  3 -
AUX>THANKS  -5 lkelllsxmm
AUX>THIRD  35 mmmlmmmmmm
AUX>WE  -5 ulmjlmllml
AUX>WH  -23 ljyljlmmmm
AUX>WORK  0 jlmmpmmmmj
AUX>YOU  13 gycofkailh
AUX>a  -30 poneiyaylg
AUX>an  -43 ksjipyilml
AUX>ask  -10 llwjmlkmmm
AUX>at  -4 lglygillml
AUX>bad  24 -
AUX>be  -8 gujlhjowly
AUX>eat  -7 mmjsmlmmmm
AUX>fly  -10 llijnylllk
AUX>for  9 mmfmlmymmm
AUX>go  -6 nhvimkklmm
AUX>in  13 qklulihklj
AUX>let  -1 mmhnmlumml
AUX>low  1 mlmomlmmmm
AUX>mr  9 -
AUX>not  -1 medptayxrc
AUX>on  49 mgtokojmll
AUX>out  -30 likteukmmk
AUX>red  -2 mymekflmml
AUX>see  -5 kimmsljmml
AUX>so  -18 kghyijhmxl
AUX>ten  5 -
AUX>the  -1 yhmjpkeiji
AUX>to  3 nyjiihmkmx
AUX>too  -25 jytfgjokml
AUX>try  -23 kjyaklglml
AUX>two  5 -
AUX>w  10 hhtdyyaaaw
CHAT  -120 pyyaaaaybu
CHAT>-s  2 myjkjmmfll
CHAT>0  -40 mnmlllmmls
CHAT>AUX  -24 jyyaaiiylg
CHAT>DEICTIC  -5 lehllllyml
CHAT>I  -10 ltsiljlljy
CHAT>MY  24 mkvlmmllml
CHAT>NOW  -3 myldmmmkmm
CHAT>THIRD  -8 olmmklmlmr
CHAT>WH  0 nulmlmmlml
CHAT>YOU  0 ljnummllmm
CHAT>and  -3 lyillkmkmj
CHAT>as  -4 lmimlmlrmk
CHAT>b  -34 mkulmmllmm
CHAT>com  20 mllmkmlkmy
CHAT>for  -5 yhnllmllmk
CHAT>in  21 lfgklllymk
CHAT>me  1 mlmnmmmmmm
CHAT>of  -2 hyhjmjlill
CHAT>the  0 lmjmlmlrmj
CHAT>w  79 ybghgjdylj
CODE  -106 ayaaaaapay
CODE>-s  1 lyjbhiijkj
CODE>0  -20 mvlifkmlmi
CODE>AUX  -7 iyhnoilkjh
CODE>CODE  -14 mqllmmmmmm
CODE>DEICTIC  -1 jydhlklhlk
CODE>LASTING  -29 mvmjkljmml
CODE>NOW  -4 mjkwlmjmmm
CODE>WH  -16 lwjimmmkml
CODE>and  -33 lyhgijlmll
CODE>at  -8 mhmpmlmmmm
CODE>but  -33 mlqkllmmmm
CODE>for  24 lllkjllkmv
CODE>has  27 mtrlelmmml
CODE>in  3 mpmkmmmkmm
CODE>of  -8 mslkklmkml
CODE>on  9 mnmlmmmmmm
CODE>to  -42 ktggkkllmy
CODE>w  -10 mamnijjyly
CONDITION  235 lgenmulmyj
CONDITION>KIN  6 -
CONDITION>LASTING  14 -
CONDITION>MY  3 -
CONDITION>WH  11 -
CONDITION>and  6 -
CONDITION>at  3 -
CONDITION>but  8 -
CONDITION>for  6 -
CONDITION>in  15 -
CONDITION>on  2 -
CONDITION>to  -1 lllipjmmsk
CONDITION>w  -33 mhgtkymmml
Capital  166 kraayyahyy
DEICTIC  -83 hyyagdagma
DEICTIC>'s  5 uayrddyffe
DEICTIC>-ed  -39 kqroelilli
DEICTIC>-ing  -12 qkhltsmmlj
DEICTIC>-s  -59 yyaaybadjc
DEICTIC>0  30 mommlmmmml
DEICTIC>AHEAD  40 mjlmmmmmmm
DEICTIC>AUX  -31 giyeajyvja
DEICTIC>CHAT  -62 gryahjkole
DEICTIC>CODE  -42 ksjjkjkmlk
DEICTIC>DEICTIC  -45 jyyaahnhll
DEICTIC>HOME  9 mkjkrvmmml
DEICTIC>I  41 lkarjytmuj
DEICTIC>KIN  29 -
DEICTIC>LASTING  15 mkllmwmmmm
DEICTIC>MY  39 mkpjlsmmmm
DEICTIC>NOW  0 jacyfkfllk
DEICTIC>PET  4 mmkmnmmmmm
DEICTIC>PLAY  -13 lktftqmmlm
DEICTIC>SPAN  65 ljdmsiylwj
DEICTIC>THANKS  -27 mkllmmwmmm
DEICTIC>THIRD  14 mlikosmmul
DEICTIC>WH  43 llmllhtmlm
DEICTIC>WORK  2 ogyaglgkmm
DEICTIC>YOU  -1 llgkjmsmmx
DEICTIC>a  0 nmrikiljml
DEICTIC>aid  23 mllmqmllmk
DEICTIC>and  -19 lkshmllymm
DEICTIC>any  -1 nmmjlmmmmm
DEICTIC>but  -20 mpokmmmmmm
DEICTIC>by  -13 mdislllymk
DEICTIC>day  49 -
DEICTIC>for  -15 cuokmkimrm
DEICTIC>has  -6 mklupkmmmm
DEICTIC>in  -27 ljofjklyml
DEICTIC>of  28 mklmmsmmkm
DEICTIC>off  -8 mlkrmmmmmm
DEICTIC>on  -2 soillllmmm
DEICTIC>out  -3 kkybkmlmml
DEICTIC>the  -26 nlhktolmll
DEICTIC>to  22 kuhmilxlmy
DEICTIC>too  5 mmmmmmlmmm
DEICTIC>two  -1 lyhikmlhmk
DEICTIC>up  14 mvrmmmhgmm
DEICTIC>w  -52 yuavytlyhn
DEICTIC>way  -5 lkrljmkmmm
HOME  116 vaauyyadyj
HOME>AUX  16 -
HOME>DEICTIC  15 pmmmmjmmmm
HOME>LASTING  4 lmkmwljlml
HOME>NOW  -21 llhxkmjlml
HOME>THIRD  4 mlmkismmlm
HOME>a  -16 mlmmktmmml
HOME>and  20 -
HOME>by  9 mmmommlmmm
HOME>has  -8 mjkkyimmml
HOME>in  -13 pfjaypkhqt
HOME>on  7 mnmlkplmll
HOME>out  19 -
HOME>the  -1 mmmkplmmmm
HOME>to  -37 mnlhiwmmyi
HOME>w  77 oljoknlmll
I  27 naykayaaya
I>'m  3 hadyaxgbsn
I>'ve  22 oqcxagagos
I>-ed  -9 dyakyabgyg
I>-ly  11 miuilulmmm
I>-s  -36 lxqckkomkm
I>AUX  44 iayxaursya
I>CHAT  15 olmmmmmmmm
I>CODE  10 mllmmulmlk
I>CONDITION  2 -
I>HOME  -3 ljljhylmqu
I>LASTING  35 mkqkqkkmmm
I>LIKING  31 gayeihdgql
I>MODAL  -28 iiphewpphq
I>NOW  19 vilqjilkll
I>PLAY  25 -
I>WORK  19 mkmilplmwl
I>ask  9 nmmlmmmmmm
I>ate  -11 mlismmlmmm
I>bet  -21 llohmltmmm
I>buy  -3 mmjsmmimmm
I>cut  -16 mklsllmmmm
I>eat  5 ljmrmmmmmm
I>get  4 cylqlgillh
I>go  13 mkkslllmkw
I>got  1 kpiwiiikll
I>had  -33 kekpitilwk
I>met  9 -
I>owe  0 mmmmmmlmmm
I>own  -15 lhkllvjmul
I>pay  -2 smmlmhmmmm
I>put  -4 mrmlmimmmm
I>ran  -24 mrkklomlmm
I>run  15 mokmmmmmmm
I>saw  -14 mgljyhlmyl
I>see  -16 lkwimlhmmm
I>set  -6 msklmmmmmm
I>the  -6 qjkllummlm
I>use  34 mpkmmmmmmm
I>w  6 tayhwyayyc
I>won  12 mmmmlmmmmm
IF  -84 yalanysjca
IF>DEICTIC  8 vjkljslllm
IF>I  -19 lagcfyelef
IF>MY  -30 mdmmlvlmll
IF>YOU  -1 yhnkwkfmmm
KIN  247 daqtksyiuh
KIN>'s  -22 mnmmmllmmm
KIN>-ed  8 mmximljmmm
KIN>-s  43 mkriykkmll
KIN>0  6 -
KIN>AUX  -36 kdhyasilkl
KIN>DEICTIC  14 lmllqmlmmm
KIN>HOME  17 -
KIN>I  2 mmkmmlslmm
KIN>LASTING  15 -
KIN>LIKING  -1 mlqllmmmmm
KIN>NOW  51 -
KIN>PLAY  4 -
KIN>THIRD  4 -
KIN>WH  9 mmolmmmmmm
KIN>a  15 -
KIN>and  6 mkkmmqmmqm
KIN>at  -21 lomomlmmml
KIN>but  5 -
KIN>for  -21 mmmpmmkmml
KIN>had  7 -
KIN>has  -27 mlmmllmmlt
KIN>in  19 -
KIN>of  17 -
KIN>on  2 -
KIN>to  16 -
KIN>w  -10 mjkkvklmsk
LASTING  147 peaayyyhpu
LASTING>-ed  10 mhslrllmlm
LASTING>-s  -24 ltfiykimml
LASTING>AHEAD  16 -
LASTING>AUX  2 lllkymhlmk
LASTING>CHAT  30 mnmmmmmmmm
LASTING>DEICTIC  -16 mmlmkmpmmm
LASTING>I  45 -
LASTING>KIN  4 -
LASTING>LASTING  27 -
LASTING>MY  16 mllmlmtmml
LASTING>NOW  28 -
LASTING>SPAN  18 -
LASTING>THIRD  11 -
LASTING>WE  -45 ljjjdlymlf
LASTING>WORK  2 -
LASTING>a  4 -
LASTING>and  21 -
LASTING>as  -35 mlmmllmmlt
LASTING>at  4 -
LASTING>day  -18 mlmfkjtmxl
LASTING>eat  31 -
LASTING>got  -19 mrmjmkmmmm
LASTING>had  14 -
LASTING>the  41 -
LASTING>to  7 mllrmmmmmm
LASTING>two  3 -
LASTING>w  -22 laykiygjky
LIKING  50 rayaaassya
LIKING>-ing  7 mksjymhkll
LIKING>-s  88 -
LIKING>AUX  -10 lljlymjlmm
LIKING>CHAT  -34 mlpmmmlmmm
LIKING>DEICTIC  -11 pargeirsyk
LIKING>I  -19 mwjomllllm
LIKING>MY  -19 mmklmlmmsm
LIKING>PET  32 -
LIKING>PLAY  8 -
LIKING>WH  -17 jluimmjmmm
LIKING>YOU  -35 kofhilyimk
LIKING>a  -8 lusjghkyml
LIKING>me  6 mmllllmmvl
LIKING>of  5 mkwjmklmmm
LIKING>tea  18 momlmmmmmm
LIKING>the  -99 jaydjjjrkm
LIKING>to  36 wykgkiihlj
LIKING>w  72 oisqgiokuk
MODAL  -55 iyuaaopyey
MODAL>LIKING  3 nyndkghqlj
MODAL>PRAISE  -7 mjcymlkmmm
MODAL>be  -13 mkkjmymmml
MODAL>buy  -2 llmmlnmmlm
MODAL>go  -1 mkollommll
MODAL>say  -7 lkrjlkxmmm
MODAL>w  45 pitijpimll
MOOD  -61 ralyaamack
MOOD>-ing  -6 mqlkulmmmm
MOOD>-s  2 slhixmilml
MOOD>AUX  -1 tmgwklhmml
MOOD>CHAT  39 llyjklokml
MOOD>DEICTIC  -6 mlpnjljmmm
MOOD>I  17 jjyhljfmkl
MOOD>KIN  15 -
MOOD>LASTING  -5 mmimmmtmmm
MOOD>MOOD  -6 mpiijmvlml
MOOD>NOW  -34 kkaujmpmml
MOOD>PERSON  10 kkskrljmmk
MOOD>THANKS  -9 mmafmmymmm
MOOD>WH  -1 glevsmummm
MOOD>WORK  -14 llwljmemmm
MOOD>YOU  0 lmtklmimmm
MOOD>a  5 -
MOOD>and  16 lolnkjymml
MOOD>at  13 lkmnmmmmmm
MOOD>by  -1 mmtjmmklmm
MOOD>day  -11 lkitjmrmml
MOOD>for  -15 kkliylnmml
MOOD>in  53 llkslmllmm
MOOD>new  -9 mljlllvmmm
MOOD>to  -24 inymgkbmlr
MOOD>w  30 mgsiapwjkv
MY  91 axaraqsmyw
MY>-ing  60 -
MY>-s  39 laayjfqjhr
MY>0  4 -
MY>CHAT  -12 lwsdjjkvlk
MY>CODE  -24 lyicffdijc
MY>CONDITION  10 -
MY>DEICTIC  66 mmijiksyml
MY>HOME  39 mjlkthmmul
MY>KIN  76 laykrhiktq
MY>LASTING  -60 nkmujijmwl
MY>LIKING  -1 kjwkjivmum
MY>MOOD  5 -
MY>NOW  46 mlmnmmmmmm
MY>ORDER  -51 ayhaiigikk
MY>PERSON  -5 kjycocykty
MY>PET  64 mjmqknlmml
MY>PLAY  22 -
MY>PRAISE  28 -
MY>SPAN  -4 mlrmlmlmmm
MY>WORK  -13 lckkjqjmyq
MY>arm  6 mkmpmmlmmm
MY>bad  -11 mjlfmlymmm
MY>bro  1 -
MY>bus  -13 mklpmmjmmm
MY>car  4 mlmpmmlmmm
MY>new  -4 mpmkmmmmmm
MY>old  29 -
MY>own  53 -
MY>pen  -30 mklqmmmmmm
MY>phd  7 -
MY>two  4 -
MY>w  -30 pnamiyhaax
MY>way  -19 mljrmmmmmm
NOW  -107 maayaaiaaa
NOW>'ve  28 mmlnmmlmmm
NOW>-ed  -2 icythhglli
NOW>-ing  -38 qghtfkuklj
NOW>-s  -27 urodlmnmml
NOW>AUX  10 iryapmglml
NOW>CHAT  -2 krlnmmlmmm
NOW>DEICTIC  -27 lksrflhlll
NOW>HOME  64 -
NOW>I  30 jqqylijkjj
NOW>KIN  21 -
NOW>LASTING  3 mmmglmummm
NOW>MOOD  -9 mlyammlmmm
NOW>MY  -17 mmmfmmymmk
NOW>NOW  -5 lklylmfmml
NOW>SPAN  4 mqmkmmmmmi
NOW>THANKS  -4 mlyllmdmmm
NOW>WORK  50 -
NOW>a  -6 lkuakkymmm
NOW>and  1 msknmllmmm
NOW>at  -33 mliqlllmmm
NOW>got  2 klkukmimml
NOW>had  4 mlkomllmmm
NOW>in  -5 mmkqmlkmmm
NOW>of  33 mkmkmrmmmm
NOW>on  12 mmlmmmmmmm
NOW>put  15 mkmommmmmm
NOW>sat  -10 mmkolmkmmm
NOW>so  26 mmmnlmmmmm
NOW>to  -16 mimrmmmmmm
NOW>w  29 nyvhsfaljh
Number  53 ayaaisaihy
ORDER  -23 vyaamgattj
ORDER>-ing  -1 mplqlmlkmm
ORDER>-s  15 tikkmmmmmm
ORDER>AUX  62 mvlkkmlmmm
ORDER>ORDER  -1 mnmmmmmmmm
ORDER>and  -21 mpmlmlmmmm
ORDER>for  -10 mplkmmmlmm
ORDER>has  -3 mtlhkmkmmx
ORDER>of  -13 mommmmmimk
ORDER>on  7 mmmlmmmmmm
ORDER>to  -28 mnmlllmmyk
ORDER>w  17 jslkmmmmlm
PERSON  124 kdyawlyhny
PERSON>'s  11 -
PERSON>-ed  23 mlmmokmmml
PERSON>-s  38 lxnfwiglkl
PERSON>AUX  55 kjdtllxmml
PERSON>HOME  12 -
PERSON>I  -12 mmmmmllmlv
PERSON>LASTING  18 -
PERSON>LIKING  -7 mmvlmmimmm
PERSON>NOW  -18 mksnlmkmml
PERSON>THIRD  4 -
PERSON>WH  1 lnllkspmml
PERSON>and  -16 mkqpmlmmlm
PERSON>at  2 -
PERSON>for  5 -
PERSON>has  -11 mqllbtmmmm
PERSON>in  -17 mumlglmmml
PERSON>of  7 -
PERSON>on  10 mmmlolmmmm
PERSON>w  -8 mdimylflvi
PERSON>won  -32 mlmlpmmmml
PET  109 waasyyejjf
PET>'s  19 -
PET>-ed  5 -
PET>-s  2 mlmommlmmm
PET>AUX  -18 jhjlyjkllj
PET>I  2 lmmmmnmmmm
PET>WH  2 -
PET>and  20 -
PET>but  27 -
PET>for  4 -
PET>on  -15 mmmkgvmmmm
PET>to  4 nlmmlmmmmm
PET>w  46 mlmpmmmmmm
PLAY  116 ichyyjagjc
PLAY>-ed  4 -
PLAY>-ing  33 -
PLAY>-s  28 mlmpkmmmml
PLAY>AUX  5 mmmkqmllmm
PLAY>DEICTIC  9 -
PLAY>I  8 mkmjmsmmlm
PLAY>LASTING  7 -
PLAY>MOOD  -16 mlkqimlmmm
PLAY>MY  2 -
PLAY>PLAY  -19 mkmmolmmml
PLAY>a  26 mpmnmklmmm
PLAY>and  8 mkmrmmlmmm
PLAY>for  -52 mmmlumklmh
PLAY>has  -4 mmmkqmmmmm
PLAY>in  12 -
PLAY>on  -21 mklpmlmmmm
PLAY>the  46 mmmnmmmmmm
PLAY>w  8 lsisqljjml
PRAISE  -16 aayatcxaga
PRAISE>!  3 mmtlkmlmmm
PRAISE>-ing  0 mlalkmymmm
PRAISE>-s  -26 ljbjnlylmk
PRAISE>I  6 lmullllmkm
PRAISE>NOW  -5 mswamlqmmm
PRAISE>PERSON  15 -
PRAISE>but  -1 mlylkmllml
PRAISE>day  -5 jlkllmvmmm
PRAISE>for  -2 nkkmimvmmi
PRAISE>to  -2 lljjkmymml
PRAISE>w  25 hxbnyhillk
SPAN  218 fgacylyeyv
SPAN>-s  -14 mrmlnlkjml
SPAN>0  1 -
SPAN>AUX  -21 llmlqpmmll
SPAN>I  20 -
SPAN>LASTING  -2 mlmmllpmml
SPAN>LIKING  14 -
SPAN>MY  1 -
SPAN>NOW  -23 mlmkqmmmml
SPAN>PERSON  2 -
SPAN>SPAN  22 mmmlfmwmmm
SPAN>THIRD  -12 mlmmommmmk
SPAN>and  28 mlmmmllmvl
SPAN>at  19 -
SPAN>for  6 -
SPAN>in  9 mlmmktmmml
SPAN>of  -6 mlmlgmmmmy
SPAN>old  -4 mlmmmnmmmm
SPAN>the  3 mmmlplmlmm
SPAN>to  3 mmlmmmommm
SPAN>w  -38 ltlsbjjlmt
THANKS  -58 aabaafykkk
THANKS>DEICTIC  -5 ekllmmsxmm
THANKS>I  19 mmommmlmmm
THANKS>MY  30 -
THANKS>THANKS  -1 mmjklmolml
THANKS>YOU  -8 liucjkpmms
THANKS>for  -7 mlfhkmykml
THANKS>to  -9 mltkllrmmm
THANKS>w  -2 mmkllmpmml
THIRD  33 tayyqyaaya
THIRD>'s  44 llhygjjlll
THIRD>-ed  -21 loherrllsk
THIRD>-s  -19 jaygiyjlxg
THIRD>AUX  53 iinymmkkkk
THIRD>DEICTIC  9 mlmkvlmmlm
THIRD>HOME  11 llmkmlmlmr
THIRD>KIN  20 -
THIRD>LASTING  10 -
THIRD>LIKING  -30 mllkkjlmyl
THIRD>NOW  35 lmrsjmklll
THIRD>WH  5 mmolmmmmmm
THIRD>WORK  19 -
THIRD>had  4 mmmnlmmmmm
THIRD>has  -15 mmmkgvmmmm
THIRD>say  -23 lljpskkmlk
THIRD>w  -5 yhjimyikyg
WE  30 gfsxsivdes
WE>'ve  18 lyifdismmg
WE>-ed  27 mjmmpmmmml
WE>-ly  -11 mmlqlmkmml
WE>AUX  33 gmoyajqkly
WE>DEICTIC  -34 ljkpdkymlh
WE>HOME  2 momjvilmml
WE>IF  -11 lalllyhmll
WE>LASTING  -4 llmlrmlmml
WE>NOW  27 mmkqlmjmml
WE>PLAY  -21 mqmpkkkmml
WE>go  -4 mqltjkilml
WE>got  7 mllolmmmmm
WE>had  -8 mlittlimlk
WE>in  21 -
WE>say  -12 pemlmtkmml
WE>w  -1 noyajgwijy
WH  -39 yugfaaqafa
WH>'s  -11 llkjlmplml
WH>-ed  33 tlmmlmlmmm
WH>-s  52 axridhyjll
WH>AUX  -19 xvbgasfjih
WH>DEICTIC  -18 wifwlmjlmm
WH>I  29 fslpjiilpt
WH>MY  14 -
WH>PRAISE  -2 clklmmymmm
WH>THIRD  12 yknklmmmmm
WH>YOU  28 maysuialll
WH>a  -34 antwllxmmm
WH>far  -8 kpmmkmmmmm
WH>not  -2 mlolmmkmmm
WH>the  -44 yjwauilllk
WH>to  10 yhaokmhkmi
WH>w  11 ygefuidklj
WORK  156 asyavgadyn
WORK>'s  -24 lklllmmmly
WORK>-s  47 lsjirmmlll
WORK>AUX  -38 kokjmtlklq
WORK>DEICTIC  19 -
WORK>I  26 -
WORK>LASTING  16 -
WORK>LIKING  9 mkqmlmmlmm
WORK>NOW  -36 limyklimml
WORK>WH  18 jlmmqmmmmj
WORK>and  -18 mlmmmjmmvl
WORK>as  29 -
WORK>at  39 mlmjlrmmll
WORK>for  46 mmmqlmllml
WORK>in  41 mtmlhmmmmm
WORK>law  3 -
WORK>on  9 mxlfmmmmmm
WORK>out  -11 llsiwmjmmm
WORK>to  9 -
WORK>two  -4 mlmlqmmmmm
WORK>w  37 lkjpsiklwk
YOU  -148 yayaapykao
YOU>'ve  -14 ikrjxkplmg
YOU>-ed  -16 ikygjldmmm
YOU>-ing  -1 vmkkjmpmmj
YOU>-ly  -18 klslgkelmy
YOU>-s  6 mjpjrlllmk
YOU>AUX  -44 vyrahtygkj
YOU>CHAT  48 kgwpkjaumh
YOU>CODE  -3 mhskllmmmy
YOU>DEICTIC  -1 trfqklhkms
YOU>HOME  -17 smiriljmml
YOU>KIN  -14 lljmkjxllj
YOU>LASTING  -2 pmmmmmgmmm
YOU>LIKING  -3 vljkllekml
YOU>MODAL  -1 rlplllhmml
YOU>MOOD  -1 umasmmgmmm
YOU>NOW  -4 mkmaklxlml
YOU>WH  0 ljiymklmmm
YOU>WORK  -27 mupkllllml
YOU>a  -9 lpilmlsmmm
YOU>all  -1 lleljlymmj
YOU>and  -19 lkikjuumkg
YOU>at  -16 kkiyhhhmmy
YOU>for  11 mlwlllcmmv
YOU>get  -3 plrlymbjml
YOU>go  -1 mmhjllymml
YOU>got  -1 llullmglmm
YOU>had  -4 mlxlkkimmm
YOU>so  0 mmqklmqmmk
YOU>the  0 mqjommlmmm
YOU>to  3 jvmilpjwkl
YOU>too  -7 llallmymml
YOU>up  -1 mmlqmmkmmm
YOU>w  -12 cnwbnynohq
^ "  -11 lllllqlmtl
^ 'll  -2 mkyljmjjml
^ 'm  -13 ylllmjmmll
^ 're  -3 yllljmkkmm
^ 've  -5 ukfkklylmk
^ *  -6 lkmlkvlmlj
^ a  -11 rdiiyjwlmi
^ according  -24 lkjktgmmrl
^ add  -3 mklllmjwml
^ after  5 mmjllmpkml
^ all  -6 lltjhmklmy
^ allergic  28 -
^ almost  -12 mmkllmrlmm
^ and  -2 ullmmlcmmm
^ answer  -2 mgkmmmkyml
^ any  -2 yjrlimjlmj
^ anyone  -7 yklkmmllmi
^ art  26 -
^ as  -16 lhijjyplth
^ assume  -8 mymlkmlmml
^ at  -18 mllvkljlml
^ be  -4 melkmksxmm
^ been  -8 miltilomml
^ being  19 -
^ both  14 mmwmjmkmml
^ by  -15 mlmlvllmmk
^ call  -9 lplulmilmm
^ can  -18 yrrlhigjlk
^ come  -2 mfllmmyamm
^ cooking  1 mmmplmlmmm
^ cool  9 mmpmlmbmmm
^ could  -8 byllkkllml
^ create  -13 mrmllmjkmm
^ dear  -30 llllglylly
^ did  0 smmlmmhmmm
^ do  11 qaehhkyylk
^ does  -1 rllmlmlkmm
^ dogs  -15 lmmkpllmml
^ done  1 mmmqlmllml
^ every  5 mmmmqkkmmm
^ everyone  -3 lkikymklmk
^ explain  -15 mwlkjlikll
^ finally  -5 mljykmhlml
^ for  -13 liuievskkx
^ friends  -6 mllltlimml
^ from  -5 mlklkkkkxy
^ give  -5 mmmllmlmmk
^ go  -1 mymkmlhimm
^ going  53 llkxhmllmk
^ good  -6 jlngplqkli
^ growing  13 -
^ happy  -1 mmhllmumml
^ having  -3 lkkuolilml
^ he  -2 jjloeyjkqk
^ hello  18 mmkmmmmmmm
^ help  -3 msllmmjjmm
^ her  16 -
^ here  -51 llbhllylll
^ hey  0 mmklkmplml
^ hi  27 emmmmmtmmm
^ his  16 mmkkmllmum
^ hmm  -4 klmjkmxlml
^ hope  -1 lmjijmymml
^ how  -17 tjjjejglll
^ i  1 eyqufaqlaa
^ if  -12 mkijstjlhj
^ imagine  -4 lkkmltkmll
^ improve  -4 mvllmkkgml
^ in  -58 gihgnyqxnc
^ include  -4 mlmjkmmrmm
^ is  6 yiljhlmlml
^ it  2 celysggskb
^ job  15 -
^ just  35 yvbsdkmilj
^ keep  9 mdummmiomm
^ kids  -15 lmllqmlmmm
^ last  -1 mmmllqmmml
^ later  -5 lmlqmklmml
^ let  -27 knqghvsgkj
^ life  -27 lllkymhlmk
^ lol  -8 klinilukmk
^ long  -24 llkkgtylmk
^ looks  -1 mmvmjmflml
^ love  -19 lljkumtlml
^ make  -17 lqjkjlhumk
^ me  -13 mlxokmclml
^ mom  5 -
^ most  -25 mlljxmlmlk
^ my  -25 atjygojqka
^ nature  -15 lmllsmlmml
^ need  -7 ulltjmjjmk
^ never  29 mmrldltlml
^ next  1 myflkmiimk
^ nice  4 lmglkmplml
^ nimbus  25 -
^ no  11 jqqbckxpmj
^ nobody  -7 klhkymhkml
^ not  7 glvphmjjml
^ nothing  16 llykpmgkml
^ now  -3 iyhmlmliml
^ off  2 mmkvlmlmml
^ oh  14 llyiimclml
^ okay  -22 hkmghjyklj
^ on  0 mllvkmklmm
^ one  26 lydltmjjml
^ our  23 lwliniilly
^ out  3 mklvkmlmmm
^ people  -3 klkkylikmi
^ perfect  -2 mmtlklfmml
^ peter  38 -
^ please  42 lakjkldtmj
^ project  14 -
^ really  -2 vmfllmjmmm
^ remember  30 -
^ right  -10 mkqqlkmmjl
^ same  -10 lltjjmxkmi
^ say  18 mhllltrmkl
^ see  0 mllrjlpmml
^ she  2 jinwirhlxj
^ should  14 olmmmmmmmm
^ since  -29 mlklilvmmk
^ so  -6 ukkwdsdkmk
^ some  -2 lmfjvmjlml
^ someone  22 mllkrmlmml
^ sorry  -1 lleyjlplml
^ sounds  -9 mlwkjmglml
^ still  -9 llxpkmelml
^ stuck  -4 llmxglllmj
^ suppose  -24 liljlulmkj
^ take  -3 mgkmlmroml
^ tell  -8 tsjljlqkml
^ thank  -1 llulllimms
^ thanks  2 mlklkmqiml
^ that  -21 idybaicjjg
^ the  33 asposjacya
^ then  -12 mukplllill
^ there  30 lieypjllmk
^ they  -21 ikhoyjiklj
^ this  -19 jayhnjokly
^ today  35 mllrlllmmm
^ tom  4 -
^ tomorrow  -4 mlmommmmll
^ tonight  0 llmommmmmm
^ too  -1 lmmplmkmml
^ trying  -2 llltkmlmmk
^ two  2 -
^ use  -2 melllmkymm
^ water  -10 mkmktmllmj
^ we  21 dtsvqafjji
^ well  13 llljlmplml
^ what  2 kgnrejrklk
^ when  2 yklgxkglmj
^ where  -5 tlkllmjmml
^ which  -1 wklllmilmm
^ who  -9 gklkilylmm
^ why  9 tilkklklml
^ wish  -6 mkkljmxlml
^ would  0 gukmmmllml
^ wow  -2 lmuliljmmm
^ write  -6 lgllkmkuml
^ yeah  -3 llwklljmll
^ yes  -1 lrphilyfmk
^ yesterday  9 -
^ you  -7 pmvdvufflf
^ your  -6 iyyiakermc
^>"  -11 lllllqlmtl
^>'m  -13 ylllmjmmll
^>'ve  -5 ukfkklylmk
^>*  -6 lkmlkvlmlj
^>-ed  27 mtktllklmh
^>-ing  -18 gahyysadpb
^>-ly  1 uhmyfuakmk
^>-s  -8 aetaygayly
^>AHEAD  -3 lyfnkmiilk
^>AUX  -6 yopaadhtjd
^>CHAT  -51 kbjiiijuiy
^>CODE  -34 lglkthllky
^>CONDITION  31 -
^>DEICTIC  -39 afwswavgeg
^>HOME  11 -
^>I  1 eyqufaqlaa
^>IF  -60 kpeeoyelee
^>KIN  -8 llllslkmml
^>LASTING  -26 jjmgjryjmg
^>LIKING  -19 lldktlyjmk
^>MOOD  -34 jhhhfhygjc
^>MY  -3 ayhyhkfpka
^>NOW  41 sydyaincjg
^>PERSON  1 mllltlimml
^>PET  -18 llljtklmml
^>PLAY  16 mvlmpmjjml
^>PRAISE  4 kkyhckekli
^>SPAN  -49 lkmlklllmv
^>THANKS  24 cjjgckyflo
^>THIRD  11 cdfynyahye
^>WE  21 dtsvqafjji
^>WH  -20 yadcadpfjd
^>WORK  20 lmjkymkmmm
^>YOU  -29 lyyafsaklu
^>a  -11 rdiiyjwlmi
^>add  -3 mklllmjwml
^>all  -6 lltjhmklmy
^>and  -2 ullmmlcmmm
^>any  -2 yjrlimjlmj
^>art  26 -
^>as  -16 lhijjyplth
^>at  -18 mllvkljlml
^>be  -4 melkmksxmm
^>by  -15 mlmlvllmmk
^>for  -13 liuievskkx
^>go  -1 mymkmlhimm
^>hmm  -4 klmjkmxlml
^>in  -58 gihgnyqxnc
^>let  -27 knqghvsgkj
^>lol  -8 klinilukmk
^>me  -13 mlxokmclml
^>no  11 jqqbckxpmj
^>not  7 glvphmjjml
^>off  2 mmkvlmlmml
^>oh  14 llyiimclml
^>on  0 mllvkmklmm
^>out  3 mklvkmlmmm
^>say  18 mhllltrmkl
^>see  0 mllrjlpmml
^>so  -6 ukkwdsdkmk
^>the  33 asposjacya
^>tom  4 -
^>too  -1 lmmplmkmml
^>two  2 -
^>use  -2 melllmkymm
^>w  10 cqiaxayyyy
^>wow  -2 lmuliljmmm
^>yes  -1 lrphilyfmk
a  1 pyaasyhgaa
a 0  -29 lslhqkmlmk
a 0000  21 -
a baby  3 -
a bad  -11 mhlsmmlmmm
a baker  5 -
a bakery  12 mlmmmklmlm
a band  17 -
a bank  -14 mllllplmll
a beer  -17 mijwmlkmmm
a beginner  0 mlmmmnmmmm
a better  -26 mrllkllmml
a big  3 kinvueilly
a bike  29 -
a birthday  -14 momkllmmmm
a bit  -18 livjritmml
a board  9 -
a boat  16 mmmmlmmmmm
a book  46 ogmxjllkmm
a boy  49 lsmlikmmmm
a break  -3 ldvvkklmml
a cabin  44 -
a cafe  -10 mjmrmllmmm
a call  -27 mommllmlmm
a car  36 mkmmmnlmmm
a castle  -14 llllonmmmm
a cat  -3 mjkkoqmmmm
a charge  -15 mtmhmkmmmm
a charity  37 -
a cheap  -22 mpmlklmmml
a child  7 mklmrmmmmm
a city  4 mmmlmnmmlm
a claim  -7 unjllkmlmm
a coffee  -14 meiylkllmm
a cold  -3 skgnmmmmmm
a colleague  15 mlmmnllmmm
a collection  8 mlmmnjmmmm
a community  -2 mlmlvllmmk
a conference  9 -
a cover  -1 mnmmmmmmmm
a cup  -7 mimqpllmml
a customer  -16 mqmhmllmmm
a dancer  27 mkllmwmmmm
a day  24 jkltrkkmml
a dental  18 -
a deposit  33 -
a detective  -44 lumldllmml
a diabetic  23 -
a difference  -3 llklvlkmmm
a div  -13 rokkmmmmmm
a divorce  96 -
a documentary  -3 mjkjvljmmm
a dog  9 mrmmlmmlmk
a dream  -21 mlkjmqmmum
a family  9 -
a farm  4 -
a few  -21 lklgvkwmmm
a firefighter  48 -
a flat  13 ommlmmlmmm
a food  19 -
a form  -27 luhkmkmmmm
a friend  16 momlmmmmmm
a function  -2 krkmmlmlmm
a game  -12 mpmnmklmmm
a gift  -54 mrljmmlmmm
a girl  31 mlmmktmmml
a good  -1 qnvglllmmj
a great  -20 ijysglimml
a happy  -9 lqjlmltmmm
a headache  -36 mdltmmmmmm
a house  14 -
a huge  8 mlrlmkmmmm
a husky  12 -
a job  47 -
a kid  4 -
a kidney  51 -
a kitten  6 -
a lab  39 -
a large  -7 msllllmkmm
a law  11 -
a lawyer  7 -
a letter  -1 mnmlmlmmmm
a lighthouse  21 mkmklqmmmm
a liquid  -12 mjjmwlmmmm
a list  -2 iqklmlmkml
a little  -26 mirsmjkmmm
a living  11 mmmmmmlmmm
a logo  -10 mqmmmjklmm
a long  -5 jknykjjmmm
a look  -15 mgtqmlmmmm
a lot  -4 kaylnkokmj
a low  17 -
a man  -1 mlmmokmmml
a marathon  13 mjmlwmmmmm
a marketing  4 mnmmmmmmmm
a meeting  -22 lmlyhjhlmk
a midwife  20 -
a minute  -13 mhksmlmmmm
a miscarriage  14 -
a mistake  -1 mjymklmmmm
a month  7 mkmmmolmmm
a mortgage  21 -
a mother  10 -
a movie  -1 milvkimmmm
a nap  -38 lehyjklmmm
a new  -23 lkkksljlms
a newborn  11 -
a night  26 -
a nonprofit  25 -
a novel  36 -
a number  -18 mrvklllemm
a nurse  42 -
a pair  -8 mnmlmlmmmm
a parrot  -14 mmmkgvmmmm
a passport  10 pkmmlmmmmm
a pdf  -7 mqmjmmmmmm
a poem  -34 mesijklymm
a pottery  7 -
a presentation  -17 mpmkmlmmmm
a problem  -36 mppjkllmmm
a puppy  5 -
a question  -12 yalllmlyml
a quick  -2 yolhmmllmm
a quote  -10 mqlkmlmmmm
a raise  20 -
a recipe  15 mpmlljmlmm
a red  -19 mmkrmmmmmm
a refund  -12 orljjlmkml
a report  -14 ksljllmmmm
a rescue  21 -
a restaurant  -23 momkmlmmmm
a room  19 mhkmmummmm
a rough  -1 mklvglmmmm
a scar  6 mkmllommmm
a scholarship  19 -
a sec  -15 mklpmlmmmm
a second  1 mjskpmmmmm
a shelter  18 -
a short  -23 jnkjmllymm
a shower  -3 mdjxmlmmmm
a single  6 -
a slogan  -33 mtmjillmml
a small  21 mlkkilylmm
a song  0 mpmmmglmmm
a speech  -26 msketklmmm
a spider  -4 mlmvhllmmm
a standing  23 -
a startup  9 -
a story  -13 lhqkrlklml
a strange  -40 lllixkllml
a string  -7 lrlkkmmmmm
a stroke  28 -
a synonym  -4 uwkikljmmm
a table  -17 lapjlkmumk
a talking  -29 mkmhlwmmmm
a tattoo  23 -
a teacher  14 rmmmmklmmm
a terrible  -35 mkkmmxlmmm
a text  -8 lrmmmlmlmk
a time  -33 lllkiwmmmm
a title  -3 mplkljllml
a train  -10 mhmrmmmmmm
a triangle  -41 mnmlnklmml
a trip  0 mnmmmmmmmm
a try  -1 mipkmmmmmm
a vampire  -24 mlmlmtlmkm
a vegan  14 -
a vegetarian  2 -
a vet  14 -
a walk  -3 mklvkmlmmm
a way  -2 mkllnmmmml
a website  12 -
a week  -14 mmmmllomml
a wheelchair  60 -
a word  -2 lwillkmkmm
a year  22 mjmmmommmk
a>-ed  11 mimllmmmmy
a>-ing  -28 kkktrrgkmh
a>-s  32 mikmqrmmml
a>0  -29 lslhqkmlmk
a>CHAT  -25 xudijilwmi
a>CODE  -26 hsjeiikrlh
a>CONDITION  -7 mimkkymmml
a>HOME  67 olmllnlmlm
a>KIN  35 mklmrmmmmm
a>MOOD  -33 smxlfjollh
a>NOW  2 lappokwlml
a>ORDER  -14 uygbsjjjml
a>PERSON  34 pnjhqwilki
a>PET  -8 mnhmeyjllj
a>PLAY  38 mpmnmklmmm
a>PRAISE  -2 hyjkiktmml
a>SPAN  -3 lrlkfpmllh
a>WORK  60 -
a>bad  -11 mhlsmmlmmm
a>big  3 kinvueilly
a>bit  -18 livjritmml
a>boy  49 lsmlikmmmm
a>car  36 mkmmmnlmmm
a>cup  -7 mimqpllmml
a>day  24 jkltrkkmml
a>div  -13 rokkmmmmmm
a>few  -21 lklgvkwmmm
a>lab  39 -
a>law  11 -
a>lot  -4 kaylnkokmj
a>low  17 -
a>nap  -38 lehyjklmmm
a>new  -23 lkkksljlms
a>pdf  -7 mqmjmmmmmm
a>red  -19 mmkrmmmmmm
a>try  -1 mipkmmmmmm
a>vet  14 -
a>w  -7 cyahkyabca
a>way  -2 mkllnmmmml
about  -24 ytjhyaqhic
about 0  -9 mgmmsllmmk
about a  -13 ltldmykmmm
about black  -29 mrlkpkmmmm
about five  9 -
about it  -7 xgrmelyaml
about my  25 ydlgmlymmm
about rain  -18 mjmljelymm
about six  20 -
about that  -5 kqlljksmkl
about the  -30 uxlfnhlhlk
about to  -39 kgeykkfmml
about two  4 mrljmmmmmm
about volcanoes  -26 mmlhtlmmmm
about what  -4 ijvommmmmm
about you  35 gmdymmemmm
above  -1 lyllilmhml
abroad  10 -
abroad $  10 -
accept  17 -
accepted  30 -
accepted into  21 -
accident  38 msljmmmmmm
accident $  23 msljmmmmmm
according  -24 lkjktgmmrl
according to  -24 lkjktgmmrl
account  35 lrllmlkkml
account $  -26 lrllmlklml
account with  16 -
accounts  32 -
act  -23 mxmmkklkmm
act as  -23 mxmmkklkmm
act>as  -23 mxmmkklkmm
acting  32 mllmuklmmm
ada  19 -
ada>w  19 -
add  -1 jqkhglhvmy
add a  -5 lmllhlllmy
add my  13 -
add>MY  13 -
add>a  -5 lmllhlllmy
add>w  -1 mpmmlmmiml
added  -12 mujiljmmmm
added the  -17 mujiljmmmm
address  14 gxkkmmllmm
address is  35 -
address on  -10 lomkmmmmmm
addresses  -8 inmmmmmmmm
adhd  2 -
adopt  13 -
adopted  61 -
adopted a  22 -
adopting  58 -
adopting $  58 -
adoption  18 -
adoption agency  18 -
adults  -38 mkmlplllml
advice  3 lkyhllhlmk
advice $  -6 lkyjllhlml
afford  18 -
afraid  36 llomiukmml
afraid of  35 llmmjvmmmm
after  0 kecyyhijlk
after my  3 -
after that  -1 mmjqmmmmmm
after the  37 mmlmwjmlmm
after watching  7 -
afternoon  1 mgmrmmmmmm
afternoon $  1 mgmrmmmmmm
again  -96 fyiyjdkylf
again $  -60 mymyfhmelj
age  83 olmmmmlmmm
agency  18 -
ages  -19 ljqgklyjmj
ages $  -11 mkqhmmwlmk
ago  -22 loljgsvlmg
ago $  -27 lpljilvlmh
ago and  25 -
agree  -52 ljyakkflml
agree $  -35 lltgmlklmm
agree with  0 mlskmljmmm
ahead  -1 mrllllmlml
ahead and  0 mrmmmlklml
aid  23 mllmqmllmk
aids  13 -
aids $  13 -
airline  0 mkmqmlmmmm
airline $  0 mkmqmlmmmm
airport  -5 lpmnjkmmmk
airport at  -3 mqmhmlmmmm
all  -50 igdhygymky
all $  -7 llojhlylmk
all day  -13 nklplmlmmm
all night  -29 mlkrkmlmml
all of  -1 mluqkmkmmj
all over  4 mkmpmlmmmm
all the  24 ksbgnkwomh
all>-s  -13 llhdtlvlmy
all>day  -13 nklplmlmmm
all>of  -1 mluqkmkmmj
all>the  24 ksbgnkwomh
all>w  -14 lgfytljmml
allergic  25 mmmjmkmmsm
allergic to  24 mmmjmkmmsm
allergies  98 -
allergy  14 -
almost  -22 ljfujlnlml
almost done  -14 mmkpmmkmmm
almost every  3 mmmglmummm
almost there  -5 mmktlmjlmm
alone  8 mliqmlmmmm
alone $  11 mminmmmmmm
along  1 mmmmkmmmmm
already  -27 kqtdelglmj
already $  -28 mnmflljmmm
already tried  -6 mrsdmmmmmm
also  28 llgmdmylml
always  82 lllkullmmm
always thought  -24 mmlltmmmmm
always wanted  15 -
amazing  0 mmykhmflmm
amazing $  4 mmrmjmglmm
an  3 hyaasyltib
an animal  -4 mklmmrmmmm
an app  39 -
an email  -35 lwlilljmmk
an error  -32 mppillmmml
an essay  -36 msmjmlmmmm
an expert  40 lykmjlkmmm
an hour  -31 lgkrqjkmmm
an index  1 komlmmmmmm
an insurance  21 -
an interview  8 -
an introvert  41 -
an office  22 -
an old  37 -
an only  9 -
an>CHAT  -10 mxdhmmkymm
an>CODE  1 mroglllmml
an>NOW  -31 lgkrqjkmmm
an>WORK  22 -
an>old  37 -
an>w  7 hyairpqije
and  -2 ayaaayokyy
and 've  -2 mlmlmqmmmm
and 0  -28 momlklmmml
and a  60 tjlfmplmll
and found  -22 mlmmmjmmvl
and give  -10 kqmlmjmmml
and he  -10 mlktmlmmlm
and i  -29 hoighyjlmi
and in  -18 mvmhmmmmmm
and it  11 lvogljlmlm
and love  -17 mllmllomvl
and loved  36 -
and my  25 -
and need  -7 lqmkmjmmml
and never  -9 mplimommmm
and nothing  -16 mnlkmlmsml
and now  0 molllmmmmm
and old  -8 mqmkmkmmmm
and ready  -1 mkmpmmmmmm
and she  24 mjoqlimmrm
and step  -7 mimkmpmmmm
and still  9 -
and take  -8 mikklylmmm
and the  -20 lukrhimmll
and then  22 mjmpmimmmm
and they  4 -
and two  6 mpmlmkmmmm
and wait  -18 mamlmwlyml
and want  -13 lkmkmqlmml
and we  29 -
and why  -6 mpmkmlmmmm
and you  -37 qmfglyllkh
and your  -13 llkmkkummj
and>'ve  -2 mlmlmqmmmm
and>-ed  -5 likmgylllk
and>-ing  -16 mklpmkksml
and>-s  8 kwihhiwgux
and>0  -28 momlklmmml
and>AUX  3 mkkvirmmml
and>DEICTIC  7 kuoglpklkl
and>HOME  17 -
and>I  -29 hoighyjlmi
and>LASTING  -1 mplimommmm
and>LIKING  29 mllmllomvl
and>MOOD  -1 mkmpmmmmmm
and>MY  25 -
and>NOW  4 molollmmmm
and>ORDER  -17 lhlmmrmmmm
and>THIRD  23 limxlhlmql
and>WE  29 -
and>WH  -8 mpmkmllmmm
and>YOU  -50 plefjytkke
and>a  60 tjlfmplmll
and>in  -18 mvmhmmmmmm
and>old  -8 mqmkmkmmmm
and>the  -20 lukrhimmll
and>two  6 mpmlmkmmmm
and>w  -91 ayaapympqr
angry  10 mphsjlmmml
angry and  7 mpmmkmmmml
animal  -4 mklmmrmmmm
animals  -13 tlkkxlilmk
ankle  9 -
anniversary  21 -
anniversary is  8 -
another  14 lyfivvfjmm
another one  0 myfmllfkmm
answer  -12 iamaeicyla
answer $  -35 lkvgmliymm
answer as  -2 likmlmlumk
answer in  -10 majmlmlymk
answer is  -1 llxllmmfmm
answer should  0 mhfmlmmwmk
answering  -15 mmjqlmlmmm
answers  67 mbvlmlkyml
anxiety  9 -
any  -26 yfllamatly
any good  -1 smkmlmkmml
any>-s  -9 yjlkflklmy
any>MOOD  -1 smkmlmkmml
any>w  -16 mmiolnlmll
anymore  10 -
anymore $  10 -
anyone  -6 ykkkmmkkmh
anyone know  -3 wlkmkmllml
anything  26 rqkqklllml
anything $  0 krmrmllmmm
apartment  5 mommmmmmmk
api  7 -
app  52 mqmkllmlll
app for  14 -
apple  -32 ljllykklmk
apples  -46 jflllvlmkr
apples and  -11 kgllmwlmlj
apply  -3 mllljljlly
apply $  10 mlmljmklmy
appointment  21 mpmfmmmmmm
appreciate  -22 mhyglhjlmm
appreciate your  -4 mktkmklmmm
apprenticeship  23 -
april  3 -
april $  3 -
arabic  33 -
area  -11 lpmlkkmlmm
area of  -11 lpmlkkmlmm
arm  6 mkmpmmlmmm
army  31 mmllsmklml
army $  18 mmllsmklml
around  7 vkhtklhmmm
array  -7 mplkmmmmmm
arrive  -10 pimomkmmmm
arrive $  -10 pimomkmmmm
arrived  -19 mllrllimml
arrived $  -8 mlmqlmimml
art  38 -
art school  12 -
art>SPAN  12 -
article  -3 lomkpiljml
as  18 iweauyhlry
as a  30 lolkjqklll
as an  14 mvkmlmmlml
as if  9 lmllrnkmmk
as the  -14 mrkklslljl
as you  0 mmoklkqmmm
as>IF  9 lmllrnkmmk
as>MY  20 -
as>YOU  -2 mlnklsollk
as>a  30 lolkjqklll
as>an  14 mvkmlmmlml
as>the  -14 mrkklslljl
as>w  -18 mhmmlkltxr
ask  -14 yamolkjxll
ask $  -9 ukhsmlmmmm
ask me  -1 lkjlmllymm
ask my  -9 mlukmllmmm
ask>MY  -9 mlukmllmmm
ask>me  -1 lkjlmllymm
asked  -52 lbynuhjmjl
asked for  -9 mhwhlmlmlm
asked my  -30 mkqpmlmmlm
asking  -43 mipgklrmml
asking $  -9 mmqammrmmm
asking for  -34 mimskllmmm
asks  -53 ylaaaabiga
asks kin  -12 oomlkmkmml
asks none  -66 yiaaahmllc
asks of their own  36 nmmmmmlmmm
asks own  25 ynflkbdkhj
asleep  -117 jgayafdjlj
asleep $  -43 ljjyejjlml
asleep when  -10 kmgummkmmm
assertion  -15 mslkemmmmy
assume  -17 lqmlkvlmml
asthma  11 -
asthma $  11 -
astronomy  11 -
astronomy $  11 -
at  25 faayaycoen
at 0  -23 kmjyxjilkf
at a  23 mjmrmllmml
at all  -9 lloiqlulmk
at an  1 -
at eight  -3 mnmlmmmmmm
at five  -18 mulkmlmmmm
at home  43 lmlolmkmmm
at least  -9 mkklfmlnmw
at most  0 mjllllmsml
at my  -28 mklsmlimml
at night  15 -
at nine  0 mmmjrmmmmm
at school  10 -
at six  -8 molplkmmmm
at the  -20 edayaweijd
at three  -18 mlmmmllmmm
at two  -21 mkmpmlmmmm
at university  12 -
at work  16 jliylmimml
at you  -6 mlllmwkmlj
at your  -28 mlsalkxmmy
at>-s  42 -
at>0  -23 kmjyxjilkf
at>DEICTIC  -39 liosmmmmmm
at>HOME  43 lmlolmkmmm
at>MY  -28 mklsmlimml
at>SPAN  10 -
at>WORK  27 jliylmimml
at>YOU  -34 mkraluvmly
at>a  23 mjmrmllmml
at>all  -9 lloiqlulmk
at>an  1 -
at>six  -8 molplkmmmm
at>the  -20 edayaweijd
at>two  -21 mkmpmlmmmm
at>w  42 lpgiflkslr
ate  -11 mlismmlmmm
ate too  -11 mlismmlmmm
ate>too  -11 mlismmlmmm
attached  -15 mwkfllmmmm
attachment  -2 mmnmmmmmmm
attack  -29 mflflymmmm
attack $  3 mlmhlummmm
attack the  -32 mglkmymmmm
attacks  23 -
august  10 -
august $  9 -
aunt  7 -
aunt $  1 -
australia  -11 mmmmolmmml
author  -29 mjllvimmll
autumn  -6 mrllqmkkml
autumn $  -2 mlllrmlmmm
away  3 jmmipslmlj
away $  59 lkmlrlmmml
away 0  -10 kqmlmjmmml
awesome  -16 mkullmdmmk
awful  -30 mmmlqmmlmk
awful $  -30 mmmlqmmlmk
b  -44 lltjilllmy
b $  -37 lltjilllmy
baby  2 lllugklmmm
baby $  -20 mmmpjlmmmm
baby is  -7 lllrjlmmmm
baby sleeps  20 -
back  43 njayrgfjlj
back $  -7 oqenljhjml
back and  17 mkkumlmmmm
back from  8 -
back in  -23 mklqmlmmmm
back to  21 mllrmmlmmm
background  -29 mslmlkmlmm
bad  2 lenqxkqjmk
bad $  -24 mjtdylskmk
bad>w  2 mkgwmmlmmm
badly  13 mlkxkmjkml
badly $  11 mlmukmjkml
badly last  1 mmkommmmmm
bake  21 -
baker  5 -
baker $  5 -
bakery  69 mhmomklmlm
bakery $  24 mimpmmmmmm
bakery and  -3 mlmmmklmlm
bakery in  8 -
balance  -19 lmlkvmkmmm
balcony  -18 mllnmmmmmm
bananas  -13 lljlvlllml
bananas 're  -13 lljlvlllml
band  42 mkklvlmmml
band $  19 mkmmolmmml
band called  4 -
bank  13 lgprlllmll
bank $  -48 lgprlllmll
bankrupt  4 -
bar  21 momlmmmmmm
bar exam  31 -
bar>w  21 momlmmmmmm
barking  -23 mlmokjmmmm
barking at  -23 mlmokjmmmm
based  -6 mrlkqkmmmh
based on  -6 mrlkqkmmmh
bath  -30 mllxfllmmm
bath $  -25 mmmujllmmm
bathroom  11 mhmqmmmmmm
bathroom $  11 mhmqmmmmmm
battery  -21 ohlnrkllml
battery is  -19 mimrlklmmm
be  -9 hcfugymyjq
be 0  -30 molliylllj
be a  56 lqijnyleml
be at  6 mimmlmmsml
be home  -18 mmismmmmmm
be honest  21 mklmmmismm
be in  6 miimimlyml
be late  -16 mmhqmllmmm
be more  -3 mjolmmlsml
be my  8 mjmlmkykmm
be nice  -1 mlrmjmllmm
be the  11 pllmmmmmmm
be there  -5 mkktlmmmml
be>-ed  0 mjmlmlmlmo
be>-ing  -6 mjunmmmmmm
be>0  -30 molliylllj
be>DEICTIC  -5 mkktlmmmml
be>HOME  -14 mmismmmmmm
be>MOOD  -17 mlenmlymmm
be>MY  8 mjmlmkykmm
be>PRAISE  -2 llmmplllmm
be>a  56 lqijnyleml
be>at  6 mimmlmmsml
be>in  6 miimimlyml
be>the  11 pllmmmmmmm
be>w  -13 ikwkghayly
beach  40 -
beach $  25 -
became  36 -
because  42 loauxlmmmm
because he  16 -
because i  11 lrmjmmmmmm
because my  10 -
because of  12 mkauxmmmmm
become  66 -
become a  61 -
bed  -36 kmcyijhjmi
bed $  2 mlhslmkmml
bed already  -14 mllnmmlmmm
bed at  -1 mkmpmlmmmm
bed now  -2 mllnmmlmmm
bed>NOW  -16 mlkommlmmm
bed>at  -1 mkmpmlmmmm
been  0 pimyarelli
been a  -18 mkjyftkmml
been feeling  4 -
been in  2 pmmmmmimmm
been my  2 -
been on  -8 mlmmmmmmmm
been painting  1 -
been playing  4 -
been sober  5 -
been to  26 ommmmmkmml
been together  1 -
beer  -17 mijwmlkmmm
beer $  -17 mijwmlkmmm
bees  6 molktlljml
bees $  2 mpmkmlmmmm
before  -23 laurjyimll
before $  -5 mkwkmkkmmm
before my  4 mjmommmmmm
before she  -17 mgltjtmmll
before the  15 -
beginner  0 mlmmmnmmmm
beginners  -1 nommlmlkmm
beginners $  0 mpmmmmlkmm
behind  59 mimlmxmmmm
behind the  58 mimlmxmmmm
being  36 tlpjmklmll
being a  19 -
believe  4 ljygrldlmm
believe in  44 -
believe it  -14 lmsilmjlmm
below  -14 mxbkmmmmmm
belt  32 -
ben  6 -
berlin  0 mmmmmnmmkm
berlin $  0 mmmmmnmmkm
berries  -13 lljlvlllml
berries $  -13 lljlvlllml
best  20 rhagrjyllh
best $  -2 jlmmklpmmm
best for  -1 llkmimwmmi
best friend  12 -
bet  -21 llohmltmmm
better  -57 kgynphbjlj
better $  -31 ljyhilbkll
better now  0 mmygmmkmmm
better than  -16 lkhrqlllmm
between  -29 vijqsjllmi
between these  -6 mqmimmmmml
big  -4 khnvsenllx
big city  -12 mlmljhmlly
big fan  1 mmrkmllmmm
big>HOME  -12 mlmljhmlly
big>LIKING  1 mmrkmllmmm
big>w  -10 kkiyxkimmj
bigger  -19 mmlkrlmmmm
biggest  29 -
bike  48 -
bike to  17 -
bill  -51 yrlamklmml
bill $  -33 ypmemklmmm
bio  -4 jrmlmlmmmm
bio for  -4 jrmlmlmmmm
bio>for  -4 jrmlmlmmmm
bipolar  4 -
birch  2 -
birch lane  2 -
bird  12 lmmmmnmmmm
birds  -9 mlllsmklmk
birth  12 -
birthday  39 mphillrmmm
birthday $  -14 mnikmmrmmm
birthday is  27 -
bit  -17 livjritmml
bit of  15 mlqmmlmmmm
bit>MOOD  -20 mljtmljmmm
bit>of  15 mlqmmlmmmm
bit>w  -6 llwkskjmml
black  -29 mnktqillll
black $  17 nlmnlmllmm
black holes  -29 mrlkpkmmmm
blames  16 -
blames me  16 -
blank  -7 mqljmmmmmm
blind  35 ujmmlmmmmm
blind $  17 ujmmlmmmmm
block  -3 mhljmmmsmm
blog  -23 mumkejlmmj
blog post  -28 mqmklklmml
blood  9 mjmkonmmll
blood $  -46 mjmkonmmll
blood pressure  17 -
blue  31 jkwiwikkml
blue $  -10 mtqjlkmlmm
blue one  -8 mhrlllmmmm
board  26 mllqmmlmmm
board $  -1 mllqmmlmmm
board game  9 -
boat  52 mmmmlmmmmm
boat $  16 mmmmlmmmmm
boats  39 -
body  -29 mjmrjtlmml
boil  -1 nkklumlmmm
boils  -10 mkmktmllmj
boils at  -10 mkmktmllmj
book  -8 nuhwoekhlj
book $  -1 mrltkjlkmm
book about  27 oimmlmmmmm
book club  8 -
book says  -15 mkmmqjmlll
books  -3 mlshmmmmmm
bored  -11 qmfrmmfjmm
bored $  -10 rmfrmmfjmm
boring  -7 mujnlmlgmm
boring $  -7 mujnlmlgmm
born  -19 mlmkmkllvk
born in  -14 mmmmpmllmk
born on  1 -
boss  -37 lihtpkhmwl
boss $  23 mmmmmokmmm
boss is  4 mmlommmmmm
boston  -16 mommmmmmmk
boston $  8 -
both  -31 lrynglilml
both 're  -5 mmyjimjmml
bought  0 mlkolkmmrm
bought a  7 -
bought the  10 -
boy  44 lrlkiulmmm
boyfriend  1 -
boyfriend of  1 -
boys  29 -
boys $  10 -
branch  -24 mxkhlkmmmm
brazilian  23 -
brb  -26 lljyklalml
brb $  -26 lljyklalml
bread  -46 lpllrillmj
bread $  -24 msmklkllmm
break  -23 pdsyikjlml
break $  -23 ldtyjkjmml
breakfast  0 lkfyhihlml
breakfast $  -9 lkfyhihlml
breakfast every  9 -
breath  -15 mjkomnlmmm
bridge  -13 kkklxkllmk
bring  -15 mjcywlkmml
bring the  -3 mkgumlmmmm
bro  1 -
broke  47 mlkjylmmmm
broke up  20 mmklummmmm
broken  -26 ljwxhgmlll
broken $  -14 mkxnklmlmm
brother  5 mlmmknmmmm
brother $  7 -
brother 's  3 -
brother is  -8 mmmnmlmmmm
btw  15 -
budget  44 -
budget is  22 -
build  10 plkmtellmj
build a  -29 mlmlvllmmk
building  42 -
building $  25 -
built  11 mmmlnmmmml
bullet  1 mfmmhmlyml
bullet points  1 mfmmhmlyml
bullied  21 -
burger  -19 mihymlmlmm
burger $  -19 mihymlmlmm
burned  -10 mgjvllmmmm
burned the  -13 mgjvllmmmm
burning  -20 mlmplllmmm
burning $  -20 mlmplllmmm
bus  -61 sabygheljv
bus $  -40 kahyhkilkw
bus is  -8 lllqimlmmm
bus to  12 -
bus>AUX  -8 lllqimlmmm
bus>NOW  -5 mlkqmllmmm
bus>to  12 -
bus>w  -9 llmlpllmml
business  24 -
but  17 jurofrhxku
but i  5 llixlllmlm
but it  8 lsrilmlmml
but the  -14 mtlkklmkml
but>AUX  -11 mjulimllmx
but>DEICTIC  8 lsrilmlmml
but>HOME  5 -
but>I  5 llixlllmlm
but>the  -14 mtlkklmkml
but>w  -28 lhhmovkyml
button  -33 kipitjlmkl
button $  -20 mfnkwlmmll
buy  -19 kgeytnfllk
buy a  -7 mnmllmmmmm
buy>-s  -8 mikrumklml
buy>a  -7 mnmllmmmmm
buy>w  7 mkirmmmmmm
buying  -9 mnojmmlmmm
buying a  -5 momlmmmmmm
by  -21 ircrogtyjn
by 0  -14 mpmkmmmmmm
by a  15 mllmqmmmmm
by my  11 -
by one  -1 mdlplllymm
by step  -6 lkkkhliymk
by the  15 mfotlmmmmm
by two  -18 mphvkllllk
by your  -1 mmtjmmklmm
by>0  -14 mpmkmmmmmm
by>AHEAD  -1 mtjjmmmmmm
by>DEICTIC  -1 mdlplllymm
by>MY  4 lkmpmmmmmm
by>YOU  -1 mmtjmmklmm
by>a  15 mllmqmmmmm
by>the  15 mfotlmmmmm
by>two  -18 mphvkllllk
by>w  -24 lviqfkgymi
bye  -22 llfkkmylmm
bye $  -17 mmflmmylmm
c  -11 mrmlllmmml
cabin  40 mlllmwmmmm
caf  31 -
caf é  31 -
caf>é  31 -
cafe  -10 mjmrmllmmm
cafe with  -10 mjmrmllmmm
caffeine  -7 mkllwmjkml
caffeine $  -7 mkllwmjkml
cake  8 mksrilllml
calculate  -12 mtlikkmlmm
calculate the  -12 mtlikkmlmm
call  9 kwayeiajmy
call $  -36 mkixmlimmm
call me  84 molulmilmm
call the  -21 lrljmlmmmm
call you  -10 lleyllkmml
called  23 ltisenkmml
called $  -8 lmitlmkmmm
called the  4 -
calling  -29 wtjfljkmlm
calling about  13 msmhmlmmmm
calling because  -8 lrmjmmmmmm
calling to  -3 wkljmmmmmm
calls  13 -
calls me  8 -
calories  3 pmmmimmmmm
came  -19 mlllnjllyl
came out  -2 mmmkqmmlmm
camera  -2 mlmmolmmmm
campus  42 -
can  74 mngqyaydja
can $  -1 lmjnglylml
can be  8 mkllumjlmk
can do  -4 mmollmlmmm
can i  13 oojolhlmll
can not  41 cgayujvhlj
can see  -4 kirjslkmml
can try  -18 mlsilmimmm
can you  -1 nykkllilml
canada  15 -
cancel  -16 fyldmlklkl
cancel it  -8 mtlmmllmkl
cancel my  -8 fumdmmlmmm
cancelled  -17 mrmklkmmmm
cancer  15 -
capital  -25 mjljopmmml
capital of  -24 mlllpkmmml
captain  9 ljlkhylmjk
captain $  11 mmmmlulmll
captain of  1 mkmmmrmmlm
car  26 ojkyjmhjml
car $  -2 mjlykmijml
car accident  17 -
car>AUX  -1 mlmpmmlmmm
car>w  8 momlmmmmmm
card  -49 kyjbjkkjll
card $  -22 kxkellllmm
cards  -32 mulphilmml
care  3 lhkiolyaml
care $  -26 lhkiolyaml
care of  3 -
careers  49 -
cares  -12 aljqmmxlmm
cares $  -12 aljqmmxlmm
carry  -13 mlmlmqmmmm
carry a  -13 mlmlmqmmmm
cars  -8 lkhlvlmkmf
cast  -28 mjjclymmmm
cast a  -13 mjkilxmmmm
castle  -14 kkklvmlmml
castle $  -14 llllonmmmm
cat  -19 mjkqlmllll
cat $  -34 lnkmnpllmm
cat is  -6 mlmollmmmm
cat to  3 nlmmlmmmmm
catch  -13 lfkplmtmml
cats  -5 klhiyjkmml
cats $  -3 lmkktkmmml
caught  -41 mljsilummj
caught up  -32 mljqimummj
cave  -7 mimkmpmmmm
cave $  -7 mimkmpmmmm
celebrate  5 -
center  11 rrijmmmmmm
center $  24 -
center a  -13 rokkmmmmmm
championship  23 -
chance  -6 mjskpmmmmm
chance $  -19 mjskpmmmmm
change  -15 jyahykkjmj
change the  -12 lumkkmmkmm
changed  -22 lsygrkhkkl
changed my  0 msmmmlmmkm
changes  -7 mrklmmmmmm
changes $  -7 mrklmmmmmm
channel  6 -
chapter  -3 lxhfkvmklm
chapter $  -1 lqjkmlmlmm
character  -44 llmbayllkl
character grew  -9 mjmiksmmmm
character is  -24 lrmhcsmlml
charge  -3 lmlnmklmmm
charge my  -9 mfmsmmmmmm
charge of  -6 mnmmmlmmmm
charity  37 -
charity run  21 -
chart  -21 mwrdllllmm
chart $  -11 mothmmmlmm
chase  8 -
chase $  8 -
chat  -18 mjjhjmyjmk
chat $  -18 mjjhjmyjmk
cheap  -22 mpmlklmmml
cheaper  -12 mkojrllmmm
cheaper $  -12 mkojrllmmm
cheated  28 -
cheated on  28 -
check  -40 tsqakyjkll
check my  -9 mulkmlklml
check the  -1 vmkmljllmm
checking  -20 mpmlmmmmmm
checkout  -2 iomomlmmmm
cheese  -2 mslkmlmmmm
cheese $  23 mpllmmmmmm
chemistry  22 -
chemistry $  22 -
chemo  36 -
chess  12 mmmkqmllmm
chest  -13 mhkjtqmlml
chest and  -5 mjlllrmmmm
chicago  -28 mmmmmplmmm
chicken  -33 mwlkmhmlmm
child  21 mklmrmmmmm
child $  17 mklmrmmmmm
childhood  -26 mlrmlmlmmm
childhood $  -26 mlrmlmlmmm
children  -3 mlmlomlmmm
children $  34 -
chile  -5 mmmlqmlmmm
chilling  -12 lmlrmmelmm
choice  15 mmmlmommmm
choir  44 -
choir $  25 -
chopping  -29 mklsllmmmm
chopping onions  -29 mklsllmmmm
christmas  19 mlmmlkpmmk
christmas $  25 -
church  55 -
church choir  12 -
citizenship  16 -
citizenship test  16 -
city  -7 lkkipjlljy
city $  8 mlmkjjmlky
civic  23 -
claim  -7 unjllkmlmm
claim $  -7 unjllkmlmm
claims  -20 mjlkxjmmlm
claims that  6 mklmslmmmm
clara  32 -
class  28 likykljlml
class $  8 mmmnmmmmmm
class just  -2 mhmvmmjmmm
classes  13 -
classes $  13 -
clean  23 mhlumlmmmm
cleaning  -52 mjkwlmkmmm
clear  30 mmqlmmjmmm
clear $  30 mmqlmmjmmm
click  -21 kuihklklly
click it  -1 lpklmmmmlm
client  17 mkmmmsmmll
clinic  35 -
clock  -5 pollmmlmml
clocks  -1 mlmmnjmmmm
clocks $  -1 mlmmnjmmmm
close  18 pmmmlmmmmm
closed  -8 lkikuhlllr
closed $  17 -
closed my  5 -
closed on  -13 mjmkolmmmr
closed the  -16 lnjkvillmm
closes  -11 mlltllmmmm
club  33 -
club $  5 -
club is  20 -
club with  4 -
coat  -32 mjktgllmmv
coco  33 -
code  37 mpkdhihylj
code $  20 lpljlmiuml
code is  34 mpmimmmmmm
coffee  -37 kaaywffjlk
coffee $  -2 maeymjklmm
coffee got  -14 mlmomklmlm
coffee is  12 mmmnmmmmmm
coffee on  -9 mllommlmmm
cold  -45 rgaysiglll
cold $  -36 ljgutkgmml
colleague  9 mrllmllmmm
colleague told  -8 mlmmnllmmm
colleagues  2 mlmpmmlmml
collect  13 -
collection  8 mlmmnjmmmm
collection of  8 mlmmnjmmmm
college  28 -
college $  8 -
colour  13 lmmmmmmmmm
column  -47 msllllmmml
column to  -2 mnllmmmmmm
columns  -16 lqllmlmkml
columns $  -5 mnllmmmlmm
com  20 mllmkmlkmy
com $  20 mllmkmlkmy
come  19 ldeyklyall
come in  -2 nimllmwamm
come over  -3 mljommmmmm
come to  14 mmlpmmmmmm
comes  8 mglummmmmm
coming  0 vmlllmimmm
command  -11 mrikltkmlk
comments  -9 mummdmmimk
commit  -13 momllgmmmm
community  -2 mlmlvllmmk
commute  45 -
company  21 lmkfpjklvv
company $  31 mnmimkkmxm
company 's  -24 lklllmmmly
company i  13 -
compare  -17 kwjhkklkml
compare the  -7 momjllmmmm
compare these  -7 ltjllmlkml
comparing  0 mtmemmmmmm
compile  -1 mmplmllmmm
compile $  -1 mmplmllmmm
complaint  -7 mlmlmrmmll
complaint $  -7 mlmlmrmmll
complicated  -7 mlnkvmjlmm
concentrate  7 memtmmmmmm
conference  9 -
confused  -5 mlyammjlmm
confused by  -1 mmtjmmklmm
connect  -24 ojmjllmllq
connect to  -24 mkmjmlmmlr
constant  31 -
constant pain  31 -
contact  -9 mkkixmfmmv
continue  0 myllllifml
contract  -30 myjgmkmmll
contract $  -17 msjhslmmmm
contract with  24 -
convert  -1 lwlilllkmj
convert 0  -11 mtmllmllmj
convert this  -1 mmmmmmmmml
convinced  -30 llugmmlmmm
cook  15 wklmlmlmml
cooking  -10 mklqlmlmmm
cool  8 mmqmlmbmmm
cool $  -2 mmqmlmbmmm
copied  -5 mnmlmlmmmm
coping  17 mjlrmmlmmm
coral  8 -
coral reefs  8 -
corgi  5 -
cork  6 -
correct  -17 lmrmllmlmm
correct $  -17 lmrmllmlmm
cost  -12 mlmlrlmmmi
costs  -7 xglkrmmmmm
cottage  61 -
could  -55 gvtseybikf
could 've  0 llslmmlmml
could do  -1 mlpllmlmmm
could eat  -7 mmjsmlmmmm
could not  -11 mkhunjllml
could talk  -22 llmljxlmmk
could you  -7 gqmllllmml
council  14 -
count  -38 mkklnnmmll
countries  4 lmmkommkml
countries $  7 mmmlnmmmml
country  14 mkmkuimmmm
country $  30 -
countryside  33 -
cousin  9 -
cousin $  6 -
cover  -5 mumlmkklml
cover letter  -6 mumlmkklml
coworker  -9 momlmmmmmm
coworkers  1 -
coworkers quit  1 -
crash  16 -
crashed  -8 mlmmnmmlml
crazy  -14 lgiydlylmi
crazy $  -8 lljvglvmml
cream  -27 mnlolklmml
create  -23 mrmllljkml
create a  -23 mrmllljkml
credit  9 -
crime  19 -
crossfit  15 -
crossword  -24 mumlmjmlmm
crow  -22 wcmjlommmm
crowds  16 -
crowds $  16 -
cry  6 mlrllmklml
cup  -1 mhmpsllmmk
cup of  -7 mimqpllmml
cup>of  -7 mimqpllmml
curious  -1 ymbkmmfmmm
currently  68 -
custody  6 -
custody of  6 -
customer  -11 lylgikjlmw
customer $  4 mnmlmmmmmm
cut  14 mjprllllml
cut down  22 -
cut my  -16 mklsllmmmm
cut>MY  -16 mklsllmmmm
cut>w  22 -
cycle  14 mumjmlmlmm
dad  42 -
dad $  3 -
dad had  7 -
dairy  40 -
dance  21 -
dance studio  19 -
dancer  27 mkllmwmmmm
dark  -4 lyfserjjml
dark mode  -5 myjkimmjmm
data  62 myjkjlliml
database  21 mpmjmmlkml
date  -12 rvqkjllhml
date $  -3 svlkkmliml
dates  -5 mpmjmmmmmm
dating  50 -
daughter  32 mmlpllmmmm
daughter $  25 -
daughter is  -21 mmlpllmmmm
day  18 eacyteylwi
day $  57 jferhkylml
day since  8 -
day>LASTING  8 -
day>w  1 mmlmlmnmml
days  -15 lgjyljjkmk
days $  1 mlkxglmmmm
days 're  -14 lmmlqlmlml
db  2 mjmmmlmmls
db 0  2 mjmmmlmmls
db>0  2 mjmmmlmmls
deaf  15 -
deal  10 mmjjhmymmm
dear  -33 lkhhfkylly
debate  17 -
decide  -23 mqpqlljkmm
decide between  -8 mmltllmmmm
decided  -10 kklsmmmmmm
deep  2 mjmlmommmm
definitely  -8 mlvhlmjmmm
degree  -45 mrmkmmmmmm
degree in  2 -
degrees  -14 mimrrmllmj
delayed  -24 limwiklmmj
deleted  -8 msljmmmmmm
delicious  0 mltmimllml
delicious $  0 mltmimllml
delivery  -13 yfknmlmlmm
delivery $  -12 yelomlmlmm
denmark  -8 mlmmqkmmml
dental  18 -
dentist  20 mlmnmmmmmm
dentist appointment  11 -
deposit  33 -
deposit $  33 -
depressed  -15 mkgvmmmmmm
depression  12 -
depression $  12 -
describe  16 mnmmmjmmmm
deserves  -19 mjskpmmmmm
deserves a  -19 mjskpmmmmm
design  4 mommmmlkml
desk  13 mljxkkkmmm
desk $  16 mllqklkmmm
detail  -13 ldyjlmmlmm
detective  -47 ltmictkmml
detective in  -44 mvmlejlmml
developer  10 -
diabetes  3 -
diabetic  24 -
diabetic $  14 -
diagnosed  8 -
diagnosed with  5 -
did  -17 mdyxffgkjl
did a  5 lmpmlmlmmm
did not  -8 kfyviiflkl
did the  -3 ollqllmmmm
did you  0 olkpmlhmmm
died  65 -
died $  62 -
dies  -25 lixljsmmkm
dies $  -25 lixljsmmkm
diet  31 -
diet $  29 -
difference  -33 sdycyhhlli
difference $  -23 jjydyjhlmj
difference between  -10 vhllmkmmmm
different  -15 mrsflkmmmm
dinner  -72 lgayhiilmk
dinner $  -45 lkayijjmml
dinner at  2 -
dinner with  -11 mlmpmmlmml
discount  -22 nrmgmkmmmm
disease  2 -
dishes  5 lgkxmlmmmm
dishes $  -6 lgkxmlmmmm
div  -35 rsjimmmmmm
div $  -13 rokkmmmmmm
divorce  107 -
divorce $  51 -
divorced  23 -
divorced $  17 -
divorced and  3 -
do  43 nfvareryff
do $  8 rkxmkmjkml
do about  7 nmlmmmmmmm
do crossfit  15 -
do for  0 mmmmmmlmmm
do i  -24 evkhmjkljl
do it  -6 hlpjkmkymm
do not  -17 nakatoyyjj
do that  -7 llukklhlml
do the  8 jlovllllmm
do we  -8 rlmklmllmm
do with  21 nmmmmlmmmm
do you  22 vjjrjlekml
doctor  15 mkmlrkmmmm
doctor says  24 -
doctor told  9 -
doctors  20 -
documentary  -4 mijixljmmm
documentary $  7 -
documentary about  -11 mjkjvljmmm
does  -3 yynadjgikj
does my  -1 oimmmmmmmm
does not  -11 kytahlilml
does nothing  -1 lpkmmmmmlm
does the  10 rlmllmlmmm
dog  11 lmkvhlkllj
dog $  -6 mmlommmmmm
dog 's  10 -
dog from  12 -
dog is  8 mkmpjimmmm
dogs  36 yljhwjkmmk
dogs $  24 mmmlqmlmmm
dogs 're  -29 lljkvklmml
doing  -39 lrirlgnmml
doing a  1 mtmlmjmmmm
doing an  28 -
doing that  -1 mmnmmllmmm
dollars  4 mlmllolmlk
dollars $  1 momlmmmmmm
done  -48 rjkxkjilll
done $  -23 mmokllkmmm
done with  -24 mjjylkllml
door  -24 lcltaymlll
door $  -10 mjmpinmmmm
dough  -5 mwmemllmmm
down  -21 lahycryilk
down $  -28 lejyfljmml
down on  22 -
dr  41 -
dr>w  29 -
draft  -13 mlyjjljlll
dragon  -22 lklliymmmm
draw  -27 oopinlhlmj
draw $  -4 llrlqlimmj
draw my  -8 mhlkmqmmmm
dream  -21 ljkgiylmsl
dream i  -13 mmmklpmmkm
dreamt  -19 mlllkvmmll
dress  -13 mnnlmmmmmm
dress $  1 mmnlmmmmmm
drilling  -25 mklpmmkmmm
drilling again  -25 mklpmmkmmm
drink  43 mjlkpnmmll
drinks  2 mkgumlmmmm
drinks $  -3 mkgumlmmmm
drive  30 mtmhojmlml
drive a  9 -
drive at  7 -
drive on  -21 mmmkolmlml
driver  2 mykbmkmmmm
driver $  2 mykbmkmmmm
drivers  4 mommmkmmmm
driving  19 mjhvlmrmmj
driving $  8 mkkrmmlmmm
driving test  6 mmkmlmtmmj
dropped  20 mkmqlkkmml
dropped $  5 mlmnmmkmmm
dropped my  -20 mkmplkmmml
dropped out  25 -
drum  13 -
drums  56 -
drums $  56 -
dry  -5 mlrllmlmlm
dry $  -5 mlrllmlmlm
due  5 mjmlklmmms
due in  30 -
due>in  30 -
dungeon  -11 lillmommmm
duplicates  -7 momkmmlmml
duplicates $  -7 momkmmlmml
during  18 -
during the  11 -
dutch  1 -
dying  -56 mhlxlkjmmm
each  33 molkqmlmml
each other  -20 mqlkmmmmmm
each way  31 -
early  -11 ljhvlllmmm
earn  -13 lhklpqkklj
ears  -15 mljjklymmm
earth  -14 lltkllmmmm
easy  -12 mmqejmymmk
easy $  5 mmqlkmkmmm
eat  34 yacygkflmj
eat $  -13 kjlukmjmmk
eat meat  -3 qmlmlmmmmm
eat something  -15 mekymmlmmm
eat>-ing  -15 mekymmlmmm
eat>-s  21 ylmlkmlmmm
eat>DEICTIC  3 mmlqmllmmm
eat>w  45 qmlmlmmmmm
eating  -20 ljfvtlhmml
eating $  -27 mlioumimmm
eating now  -5 mljslmlmmm
eels  -28 mikjvlmmmm
eggs  -25 hmkwgikmmy
eight  4 ouinrlklmj
eight $  -38 mtjqklllmk
eight o  -5 pollmmlmml
electric  -8 lllkrlmmmj
else  -14 udkokmlsml
else $  3 mflmmmmtmm
email  -20 lycndjhjmy
email $  -16 moetmmlmmm
email to  -34 mumilljmmk
emails  23 mnmmmmmkml
emails $  24 mnmmmmmkmm
emojis  51 mhlmmmjymm
emojis $  35 mhlmmmjymm
empire  -20 lqmlpllkmk
empire $  -20 lqmlpllkmk
employees  27 mkmmmqlmmm
employees $  13 mkmmmqlmmm
empty  -15 lplrlkllll
empty $  -9 mmlrlkmlml
end  20 klkjwkkymk
end $  -29 mnljxkllml
end of  37 -
end>of  37 -
ended  -10 ihmnylllml
ending  -32 ltqklllkmm
ending $  -22 lqokmmmmmm
ends  -10 mymjljkmmm
ends $  -20 msmklmkmmm
ends in  9 mtmlmjmmmm
engaged  -11 mmkkmllmum
engaged $  -11 mmkkmllmum
english  -25 mgklhllymy
english $  -13 miklfmlymy
enjoy  21 mmgmlmukml
enough  -32 ljvkpmmgmj
enough $  -35 lksmmmmgmj
enter  -46 mukilrlmmm
entrance  -1 llmplllmmk
entrance $  -1 llmplllmmk
error  -69 lrrdikkllo
error $  -11 mmsjjllmml
error when  -12 mqjlmmmmmm
essay  -51 lyrfghkkmk
essay $  -3 mlrkmkmmmm
essay is  -13 mxmgkkmmml
euros  2 mmmlgllmmv
euros $  31 momlmmmmmm
even  19 oqllimmmmm
even though  1 -
evening  14 mmlklmrmmm
evening $  14 -
ever  17 pmmmmmimmm
every  56 mllfoirmxl
every day  -18 mlmfkjtmxl
every evening  10 -
every friday  2 -
every morning  15 -
every night  13 -
every other  13 -
every sunday  4 -
every two  3 -
every weekend  9 -
everybody  -3 mlkmwmkkml
everyone  -21 iiqhykklmj
everyone deserves  -19 mjskpmmmmm
everything  -8 kibiyljlmk
everything $  -18 lldkyldmml
everywhere  -3 mmlgumllmk
everywhere $  -3 mmlgumllmk
evil  -5 llkllyimlk
ex  26 -
ex $  12 -
exactly  -5 llyjklalll
exactly $  -3 mlykkmalml
exactly what  -2 llrlmmlmlm
exam  23 mlmsimmmll
exam is  -3 mmmqimmmmm
example  40 ksqihljcly
example $  -2 mgslmmlhmm
example com  20 mllmkmlkmy
examples  27 momllmhmml
examples $  32 mukmlmmiml
exams  24 mmhmlmpmml
exams $  16 mmhmlmpmml
excel  -14 iomlmmmmmm
exchange  17 mokmmmmmmm
excited  -14 mmknmlkmlv
excuse  -7 mmihlmylmm
exercise  -47 lyohdnllll
exercise you  0 ltokkjmlmm
exhausted  -6 kljymlkmmm
expected  -40 meyfilkmmy
expected something  -12 mkshmmlmmm
expecting  18 -
experience  7 mlmlgmmmmy
expert  40 lykmjlkmmm
expires  5 -
expires in  5 -
explain  3 kyijjlhsll
explain it  -1 lljmkmlsmm
explained  -2 lmybmmkmmm
explains  -6 kuomfkkmmm
explanation  -9 llglmmlymm
extra  -12 mrklmlmlmm
eyes  -23 miiymlilml
eyes $  1 mmkmpmlmmm
eyes 're  17 mlmplmkmmm
factory  -1 mljmrlmmmm
failed  11 mkmmjmmmmy
fails  -25 myljgkmmml
fair  2 mmylimfimk
faith  26 mlmmmlmmyk
faith $  26 mlmmmlmmyk
falcon  27 -
fall  -20 mlltmjkmmm
fall $  19 -
fall asleep  -39 mlltmjkmmm
family  54 lklkkkymmj
family $  -4 lklkkkymmj
family is  7 -
famous  -27 nkmknnlllk
famous $  -11 olmkmnmmll
fan  38 mkwjmklmmm
fan of  5 mkwjmklmmm
fantasy  24 -
fantasy novels  17 -
far  -7 jnlpitlmml
far $  7 mklpmmmmmm
far>w  -7 mlmmjtlmml
farm  4 -
farm in  4 -
fast  17 -
father  -13 mkmjiwmmlm
father $  8 -
father is  -19 mlmkmpmmmm
favorite  1 mjxkjiimum
favorite thing  14 -
fear  34 mnkljtmmll
fear of  21 molmmmmmmm
february  1 -
february $  1 -
feel  -54 kehycmaklj
feel a  -1 mlyemlimml
feel better  -5 mmhllmrmmm
feel great  -1 mmlmlmlmmm
feel guilty  -12 mllpmmmmmm
feel like  -5 lkfxllklmm
feel sick  31 mmiqmmmmmm
feel so  -7 mmgommmmmm
feel the  12 mlrimlmmmm
feeling  -17 mejylkkmll
feeling a  -8 mhlsmklmmm
feeling motivated  -1 mkmpmmmmmm
feet  -9 mlmrlllmmm
fell  -48 mehsqqllll
fell asleep  -25 mjivllllmm
felt  -8 mmgylmilml
felt so  -8 mmgylmilml
few  -24 lgkoukulml
few>-s  -4 milsplkmml
fight  -1 mlmlqmmlmj
fighting  10 -
figure  -24 mgtfjmlmlw
figure it  -2 mltflmlmml
figured  -23 mhwgmmkmmm
file  -44 julhkklklj
file $  -14 lonmllllmk
file to  -7 mnmlmlmmml
file with  -18 mpmlmmmmmm
film  -6 mlhlylkmmm
films  41 -
films $  27 -
final  -6 lkkiulmyml
finally  8 llhyhlelmk
finally asleep  -13 mmmpklmmmm
finals  24 -
finance  19 -
finance $  19 -
find  -34 ryaskjgklh
find a  5 momkmmmmmm
find my  -35 mmhsmmimmm
find out  10 ximkmmmmmm
find the  -11 ltfrlkllmk
finds  -10 qplkftmmll
fine  -34 kjpbjkymml
fine $  -31 lkdpkkvmmm
fine with  0 mlyblmpmml
finger  -16 mklsllmmmm
finish  -6 lajykmlmmk
finish my  5 -
finish this  -6 mdmsmmmmmm
finished  41 mlgummkmmm
finished high  8 -
finished my  0 mlmqmmlmmm
finished the  19 -
fire  36 ljlmiymmll
fire $  23 ljlmiymmll
fireball  -23 mkldlymmmm
fireball at  -23 mkldlymmmm
fired  -4 mlmlqmmmmm
firefighter  48 -
firm  41 -
firm in  9 -
first  37 kayyyddyif
first $  -15 jeqyllillj
first aid  23 mllmqmllmk
first draft  -5 mgykklmmmm
first one  -2 ljykdmlkmm
first recital  25 -
fish  -27 kegiyylmmm
fish $  -38 ligisylmmm
five  9 kwhlqlirkh
five $  28 mrlqmllllm
five foot  32 -
five minutes  -23 mmlrkmlmmi
five years  4 -
fix  11 oolkmmlkmm
fix the  7 mnmmmmmlmm
fix>DEICTIC  16 mnmlmmmmmm
fix>the  7 mnmmmmmlmm
fixed  6 lltlplimml
flat  26 nmtmhllmmm
flat $  -2 lmtljlmmmm
flat has  13 -
flat in  24 -
flew  31 -
flew away  31 -
flight  9 ltmofillmi
flight to  9 mommklmmml
flood  30 -
flood $  29 -
floor  14 mhmsmmmmmm
floor $  7 mhmsmmmmmm
florida  3 -
flour  -13 iomkilmmmy
fluent  -5 mmmmfmlfmy
fluent in  -5 mmmmfmlfmy
fly  -5 llijnykllk
fly $  -10 llijnylllk
fly>w  6 lmmmmnmmmm
flying  23 mmmklpmmkm
flying $  27 -
flying over  -13 mmmklpmmkm
folder  28 mnmlmlmmmm
folder $  28 mnmlmlmmmm
follow  -21 mmrkmmklmm
followed  -10 mrmllmmmmm
following  -27 lyggljlgmm
food  39 lglwiqjlll
food $  8 mmmlmslmlm
food bank  16 -
food is  -6 mkltiklmmm
foot  62 -
foot two  30 -
for  30 sykfaaylwy
for $  -9 lljollymll
for 0  -15 mpmjmmmmmm
for a  -5 qylkfdbhlp
for about  1 -
for an  -7 mimtkllmmk
for asking  -7 mmghmmwmmm
for beginners  -1 nommlmlkmm
for dinner  -28 mlksmmkmml
for five  24 mlpimmlmmm
for happy  -4 uqlikmjmmm
for investors  40 -
for it  -2 mjvkmmhmmm
for me  -8 aotyfjfjkj
for months  6 -
for my  4 lqidkfpxpj
for our  6 mqmplmllmi
for reading  17 -
for six  5 -
for ten  0 msmkmmklmm
for that  -2 mgllyllmll
for the  -12 onddpuyijp
for this  -33 lmbkkpxxll
for three  10 mnmmmmmmmm
for today  -5 mppikmllml
for tomorrow  -20 llipjmmmml
for two  11 mmllmlllul
for work  11 -
for years  15 -
for you  -13 ydqnxkamml
for your  -7 lkkpjltlmp
for>-ing  44 lkudjlsmmy
for>-s  56 mxgkejtjmj
for>0  -15 mpmjmmmmmm
for>AHEAD  -36 lpiljlmmml
for>CODE  11 mqmkmlmmmm
for>DEICTIC  -39 kfjgynswkk
for>MOOD  -4 uqlikmjmmm
for>MY  10 kuihjfowoe
for>NOW  -12 lmnmkmklml
for>PLAY  17 -
for>SPAN  25 -
for>WORK  11 -
for>YOU  -19 ybpqujfllo
for>a  -5 qylkfdbhlp
for>an  -7 mimtkllmmk
for>me  -8 aotyfjfjkj
for>six  5 -
for>ten  0 msmkmmklmm
for>the  -12 onddpuyijp
for>two  11 mmllmlllul
for>w  -31 nayqngakxy
forest  -6 mimjiymlml
forever  -31 mmjkslulmk
forever $  -8 mnkkumjlmm
forgot  -34 jiyxigklkl
forgot my  -17 mlismllmmm
forgot the  -5 llykjjlmmm
form  -43 lyhaljkyml
form $  -17 myhblklyml
formal  -18 lqphilhqmk
formal $  -7 mnmkjmiymk
formula  -38 lvohikmmml
formula $  -3 lpoijlmmmm
forty  31 -
forward  -7 mhthmllmmy
forward to  -7 mhthmllmmy
foster  39 -
fought  9 -
fought in  9 -
found  -8 lmmknilkuk
found $  -8 mpklmlmmmm
found out  30 -
founded  0 mjmlpmmmll
founded in  -22 mjmlpmmmll
four  28 mpqmjijllk
four $  6 mlrjmlkmmm
france  0 qmmmkmmmmm
free  -20 mkgqrijlmm
free $  7 mmmlnmmlmm
free on  -29 mlllqklmmm
freelance  19 -
freezing  -19 mjjvlmjmmm
freezing $  -19 mjjvlmjmmm
french  -19 lokiwikqlh
french $  9 mpkmklmrmm
french revolution  -25 mmmjsjmmmi
friday  -36 mujtokglmi
friday $  -20 mqjxokglmi
fridays  6 -
fridays $  6 -
fridge  -3 mmlumhmmmm
fridge $  2 mnlqmjmmmm
friend  -10 kjqbqjyllj
friend $  -26 nmlfmmymmk
friend moved  2 -
friend says  -18 lltllllmlm
friend who  8 momlmmmmmm
friends  -3 linosksmml
friends $  -7 mjmrmllmmm
friends in  14 -
friends make  -6 mllltlimml
from  -2 ohadsxdfty
from a  48 -
from my  -34 mlmkkmkmky
from now  14 -
from ohio  36 -
from peru  3 -
from the  35 vojhkvlklk
front  2 mlmvjmlmml
front of  2 mlmvjmlmml
froze  -27 mhlyljilmm
froze $  -23 mjmvmkjlmm
fuel  -10 mkkcmymmml
full  -17 lqdyhgikml
full $  -10 ltiuiljlmm
fun  -10 lwrngmlfmj
fun $  -29 lksnhmnkmk
function  -38 jyighkjhli
function $  -14 lqlklmmkml
function returns  -8 mpmklmlmml
function that  -2 krkmmlmlmm
funnier  -8 mjphmmlymm
funnier $  -8 mjphmmlymm
funny  -6 lrthllelmk
funny $  -2 llllmlemml
furniture  8 -
future  75 lmmlqmlmmm
game  -15 lkjrnpjlkl
game $  -5 lkjvkllmmm
game i  -7 mkmjmsmmlm
game on  -7 mlmnmlmmmm
games  46 -
games $  32 -
gaming  6 -
garage  60 -
garden  46 mikwmlmmmm
garden $  29 -
garden with  11 mjmqmlmmmm
gardening  16 -
gateway  8 mlmmnmmmml
gave  7 mkmkukmmmm
gave a  -7 mkmkukmmmm
gave me  9 -
generate  -10 lulllllkmm
generate a  -10 lulllllkmm
german  31 hmmmlmlymm
german $  31 hmmmlmlymm
get  -23 ivmxvdgfkf
get a  -21 kwkklkmmmm
get an  -13 krmlmjmmmm
get into  32 -
get it  -12 liyemmhlmm
get pregnant  23 -
get that  -3 mlnlmmlmmm
get the  -28 lsjkllmmmm
get up  -5 mglummlmmm
get>CONDITION  24 -
get>DEICTIC  -15 lfwllmhlmm
get>a  -21 kwkklkmmmm
get>an  -13 krmlmjmmmm
get>the  -28 lsjkllmmmm
get>up  -5 mglummlmmm
get>w  46 kihqykvkml
gets  9 mlllrlmmmm
getting  7 lmkpljjmml
getting a  -8 moljmlmmmm
getting an  -14 mplkmmmmmm
getting divorced  18 -
getting married  24 -
ghent  9 -
ghent $  9 -
gift  -54 mrljmmlmmm
gift for  -54 mrljmmlmmm
girl  9 lllikttmml
girl $  25 mlmjmmummm
girlfriend  31 -
girlfriend $  10 -
girlfriend is  2 -
give  -39 hoyajqfsmi
give away  -10 kqmlmjmmml
give it  -1 mipkmmmmmm
give me  -8 lgllkwllml
give up  -17 mmxbmllmmm
give you  0 myjlmlmmmm
given  32 kwtkigllmh
given a  5 lxmklgmlmi
gives  4 mltkjlmmml
gives me  5 mkwkjlmmml
glad  -8 kkyakmgmml
glad i  -5 mlydmmlmmm
glad to  0 lltklmlmmm
glad you  0 lmtklmimmm
glass  2 mijkvqmmll
glass $  -15 mlmllrmmll
glass is  -12 mjjmwlmmmm
glasses  17 mmkommkmmm
glasses for  35 -
gluten  67 -
gluten $  67 -
go  -57 ighybeyeip
go $  -26 mhovkjmllk
go ahead  0 mrmmmlklml
go back  8 -
go by  12 -
go home  -6 milqlmmmmm
go in  -3 lllrkmkmmm
go now  -2 mkgqmmkmml
go out  -25 mllommlmmm
go through  -1 mullmlklmm
go to  17 lfgximkmkv
go with  -4 mhyemlllmm
go>HOME  -6 milqlmmmmm
go>NOW  1 mkgqmmkmml
go>by  12 -
go>in  -3 lllrkmkmmm
go>out  -25 mllommlmmm
go>to  17 lfgximkmkv
go>w  -15 lrvbliyjlk
goal  5 -
goal is  5 -
goblin  -24 mjlclymmmm
goblin $  -24 mjlclymmmm
godfather  -27 mkmlulmmml
goes  -49 mllijimmyl
going  -28 hedygcdkkf
going $  -13 mliqmmlmmm
going out  -18 mljqllklmm
going to  -17 hjnyffimlh
gold  -9 likkprmlml
gold $  -5 mjlllrmmmm
gone  9 mllvasmmmm
gone $  14 mlmmhsmmmm
good  36 ojyayjoiks
good $  -3 mmylhmimml
good advice  9 lmvllmkmml
good for  -7 lmikymjmml
good i  10 mmnmmmmmlm
good luck  -1 mmamlmtmml
good morning  0 mmikmmqmmm
good night  -11 mmlnmmqmmk
good to  -9 kmykjmimml
good with  38 -
got  10 otnycaahjh
got a  -3 lviokflmmm
got accepted  30 -
got an  16 molmmmmmmm
got cold  -14 mlmomklmlm
got cut  2 mlqmmmllml
got into  2 -
got it  -6 ljydlmjmmm
got laid  6 -
got married  7 -
got my  21 -
got stuck  -10 mnmmmjmmmm
got the  9 mkksmlmmmm
got three  11 mrmkmlmmmm
got to  -17 mblwmmmmmm
got two  4 mnmkmmmmmm
got up  -5 mmkpmmjmmm
got your  -8 mlkpmmkmmm
got>-ed  28 mlmnmmmmmm
got>CONDITION  14 -
got>DEICTIC  -13 liyclpjmmm
got>MOOD  -14 mlmomklmlm
got>MY  29 -
got>THIRD  30 -
got>YOU  -8 mlkpmmkmmm
got>a  -3 lviokflmmm
got>an  16 molmmmmmmm
got>cut  2 mlqmmmllml
got>the  9 mkksmlmmmm
got>to  -17 mblwmmmmmm
got>two  4 mnmkmmmmmm
got>up  -5 mmkpmmjmmm
got>w  -15 kyipjglmlk
gotta  -14 mlenmlymmm
gotta go  -14 mlenmlymmm
government  -14 lkgiykmlmj
grab  -5 tjmmklmmml
grade  16 mkmpmmmmmm
grade $  22 -
grades  25 -
grades dropped  17 -
grandfather  11 -
grandma  -13 mllnulkmmm
grandma 's  -25 mmmommlmmm
grandma says  -4 mmllumkmmm
grandmother  8 -
grandmother $  1 -
grandmother 's  2 -
grandpa  10 -
grandparents  1 -
grandparents $  1 -
great  7 efyopsmjlj
great $  -1 llxkimkjml
great day  -10 mkjtkmlmml
great job  -4 lmrmkmemmm
green  46 kllkymkmmk
green $  50 kmmmymlmml
grew  4 mimfjtmmml
grew up  -2 mimfjtmmml
greyhound  24 -
group  13 -
group $  13 -
growing  13 -
growing up  13 -
growling  -17 mkmpmllmmm
growling $  -17 mkmpmllmmm
guess  -13 ohygllhmmm
guest  24 mjmlmkykmm
guests  -20 -
guide  -21 mwlklllmmm
guilty  -12 mljqmmmmmm
guilty about  -14 mllpmmmmmm
guitar  8 -
gym  0 lklrmllmmm
gym $  -6 mlmommmmmm
gym on  10 -
had  -1 havylyakuh
had a  -1 jhjyhthlll
had enough  -22 mlkpmmmmmm
had lunch  -3 mmjnmmlmmm
had my  1 -
had not  -4 mmokmmmmmm
had to  -27 ljmlujlmxj
had twins  21 -
had>DEICTIC  18 mlvimmmmmm
had>KIN  21 -
had>MY  8 -
had>a  -1 jhjyhthlll
had>not  -4 mmokmmmmmm
had>to  -27 ljmlujlmxj
had>w  -50 lhfyixemml
hair  54 mimllwlmmm
hair $  19 mjmjmwmmmm
hair is  21 mlmnmmmmmm
half  9 lljykjikmj
half an  -30 mnmnmkmmmm
half asleep  -14 mlkxlljkmk
half past  28 mllrlmmmml
hall  38 -
hall $  13 -
hand  -5 qlllmtlmmm
hand $  -5 qlllmtlmmm
handed  32 -
handed $  23 -
handle  21 jlmmqmmmmj
handmade  38 -
hands  -5 mjmtjjkmmm
hands 're  -15 mjmtjjkmmm
hang  -9 miknkmymml
hang up  -4 mjmrmmmmmm
happened  -13 lqimhkyllh
happened $  9 lsjmkkrmmk
happened since  -22 mklljlxmmj
happens  -5 ljpjvmlmmm
happy  -3 rtvahjsllk
happy $  -4 uqlikmjmmm
happy in  32 -
happy new  -9 mljlllvmmm
happy with  -11 ljymmlklmm
harbour  42 -
harbour $  42 -
hard  -23 jeyexiikwj
hard $  -6 mlyalmlmml
hard of  26 -
hard to  -9 lhksommmml
hard work  -16 mljjwmmlml
hardly  2 -
has  -34 mbfayyahip
has 0  50 -
has a  -21 kancyrhkle
has about  2 mlmmpmlmml
has been  15 mklvglmmmm
has great  -11 mllhylmmmm
has no  9 mkjjwsjlmk
has the  14 mslllmmmmm
has three  -2 mqmlkllmmm
has>-ed  -9 mklkpmlmmx
has>0  50 -
has>LASTING  -54 mimlhummlt
has>MOOD  -11 mllhylmmmm
has>a  -21 kancyrhkle
has>no  9 mkjjwsjlmk
has>the  14 mslllmmmmm
has>w  -1 qpkyahklli
hate  -1 mirlllllsm
hate my  -44 mmklmlmmsm
hate this  -13 mjpmmmmlmm
having  -5 nrdyejjklg
having a  -37 lgkxjlpmml
having an  12 mnmkmmmmmm
having dinner  -13 mllrjmlmml
having lunch  -10 ijmrmmmmmk
having trouble  -16 mtkjmllmmm
he  36 igxnasjkxo
he 'll  37 -
he 's  21 mmlpkklmmm
he has  -17 mmmkgvmmmm
he is  -4 lmksklmmmm
he just  40 mmmolmmmmm
he left  8 -
he loves  11 -
he never  8 -
he quit  8 -
he said  -27 mkksmhmmum
he says  8 mmrllmlmmm
he was  -14 llugtjmmmm
head  -23 mjmwlkkmmm
headache  -36 mdltmmmmmm
heading  -21 mkiyjmjlmm
headline  -35 mskkqklmml
headline $  -17 muklillmml
hear  -23 kktykkalml
hear it  -3 llqrllmmmm
hear that  -4 mltkmmjmmm
hear you  -6 mmeymlemmm
heard  -42 kbyaygfmll
heard of  -24 mhyieljmml
heard that  -5 mkjkulmmmm
hearing  21 mlljlllmmy
hearing $  26 -
hearing aids  13 -
heart  -2 mklookmmmm
hearts  -5 mkplrlmmlm
hearts $  -5 mkplrlmmlm
heat  19 klhrxlkmmm
heating  -1 mkivkmmmmm
heating $  3 mliommmmmm
heights  42 molmmmmmmm
heights $  30 molmmmmmmm
hello  12 mkjlmmlxmm
help  -27 kyyhgfdilf
help $  14 ljqnjlllmj
help me  -11 mygkmjijmm
help my  -3 nmmmmmmmmm
help with  -8 mlslmjmmml
helped  -2 llxlimbmmm
helped me  -1 llslkmjmmm
helpful  -9 kurlikgkmm
helpful $  -3 mlrlkmhkmm
helps  12 kkylgmlmmm
helps $  -2 lmqmlmlmmm
helps me  15 -
her  -32 qilmwokluj
her $  -8 smkimmlmmm
her name  20 -
here  -33 iaayalyqvy
here $  -31 keaycnarxh
here 's  -51 mlkillymll
here i  8 mmlommmmlm
here to  -5 mjkgkmymmy
hero  -45 lgyhdymmll
hero lives  -15 mjmjkrmmmm
hey  0 mmklkmplml
hi  14 ekjgllylml
hi $  -4 mljhmlwlmm
hide  -15 mimlmxmmmm
high  7 mkmkuimmmm
high school  9 -
hiking  22 -
hiking and  10 -
him  2 mkyidtilll
him $  -10 lmxlfmjmmm
his  61 lkkgaylmsl
his job  9 -
history  11 mlmmqlmmmk
history $  13 -
history of  -14 mlmmqlmmmk
hmm  -4 klmjkmxlml
hobbies  30 nmmmmmlmmm
hold  -29 mglwmkmmmm
hold with  -35 mglwmkmmmm
holds  42 lmmlqmlmmm
holes  -29 mrlkpkmmmm
holes $  -29 mrlkpkmmmm
home  -65 seayehakuj
home $  -38 tffygicluk
home with  8 -
home yet  -15 mmismmlmmm
homeschool  9 -
homeschool our  9 -
homework  -49 mplnlkkmml
homework $  -43 mnlollkmmm
honda  23 -
honda civic  23 -
honest  21 mklmmmismm
honey  -17 lkilylkjml
honey $  -2 mllmumljml
honey never  -15 mljmsllmmm
hope  -35 jiqapiylmi
hope to  17 mmmklmnmml
hope you  -10 klfjjlymml
hoping  -11 lssdmkkmmm
hoping for  -10 mmvemmlmmm
hoping you  -1 msjlmklmmm
horses  47 -
horses $  47 -
hospice  18 -
hospital  43 -
hospital $  38 -
hospital since  2 -
hot  17 lkjujmkmmm
hot in  -4 mllommlmmm
hotel  13 momkmlmmmm
hour  22 lgkrqjkmmm
hour $  -60 lkloqjlmmm
hours  37 yalhlplmly
hours $  2 yaljmklmmy
hours of  33 mkmkmrmmmm
house  12 mkmpmtjmmm
house $  -7 mkgtmtjmmm
house in  22 -
house was  2 -
how  -77 ybigeewjre
how about  -3 hmjsmmmmmm
how can  3 rmmmmllmmm
how do  6 jollmlmmlm
how does  -6 slklmmmmmm
how far  -8 kpmmkmmmmm
how i  -30 mkmlmnmmvl
how it  -18 kljvmmkmmm
how long  -29 shkkqmlmml
how many  -2 npmmilmmml
how much  -4 yhlkmjlmmm
how to  59 skkkpmklmj
how you  -4 kmpmmmkmmm
huge  8 mlrlmkmmmm
huge fan  3 mlrlmkmmmm
human  -42 mkjamnymlm
human $  -41 mlkcmoymlm
humans  -25 miliylllmi
hungry  -19 mlcymkhmmm
hungry $  -7 mmgsmmhmmm
hurt  -4 mimwjlllml
hurt from  -47 mimwjlllml
hurt my  8 -
hurts  4 mjhyjlkmmm
hurts $  4 mjmvlllmmm
husband  18 mmolmmmmmm
husband $  6 -
husband is  3 -
husband never  3 -
husky  12 -
i  27 naykayaaya
i 'd  -28 iiphewpphq
i 'll  -22 dptxedcfif
i 'm  3 hadyaxgbsn
i 're  27 -
i 've  22 oqcxagagos
i added  -12 mujiljmmmm
i adopted  2 -
i agree  -26 lkxfmkimmm
i already  -1 mlsimmlmmm
i also  4 -
i always  3 mmlltmmmmm
i appreciate  -22 mhyglhjlmm
i ask  9 nmmlmmmmmm
i asked  -52 lbynuhjmjl
i ate  -11 mlismmlmmm
i believe  -7 mjtkslgmmm
i bet  -21 llohmltmmm
i bought  -15 mlkolkmmrm
i broke  9 -
i burned  -10 mhkullmmmm
i buy  -3 mmjsmmimmm
i call  -21 lrljmlmmmm
i came  -6 mlmllkmmyl
i can  14 hdvphisjll
i carry  -13 mlmlmqmmmm
i cast  -23 mkldlymmmm
i changed  47 molllmmmmm
i click  -18 kwjimlmmlm
i closed  5 mpmmmjmlmm
i collect  13 -
i come  15 mmlommmmlm
i commute  31 -
i copied  -5 mnmlmlmmmm
i could  -16 jjfskykllk
i cut  -16 mklsllmmmm
i deleted  -8 msljmmmmmm
i did  -25 klwilkqmkl
i do  43 tkklgoxwil
i draw  -23 qpljjlmlml
i dreamt  -19 mlllkvmmll
i drink  -22 mlmlmnmmml
i drive  14 -
i dropped  7 mlmomlmmmm
i eat  5 ljmrmmmmmm
i enjoy  18 -
i expected  -30 mhyflllmmm
i failed  21 -
i feel  -43 kgqyjfaklk
i felt  -6 mmhpmmmmmm
i figured  -23 mhwgmmkmmm
i find  2 kpmmmmmmlm
i finished  26 -
i followed  -10 mrmllmmmmm
i forgot  -40 kjrxkhkmkl
i found  1 mmommmllmm
i gave  6 -
i get  4 cylqlgillh
i go  13 mkkslllmkw
i got  1 kpiwiiikll
i gotta  -14 mlenmlymmm
i grew  15 -
i guess  -8 liygllimmm
i had  -33 kekpitilwk
i hate  -1 mirlllllsm
i hear  0 mmrkmmhmmm
i heard  -15 liehyhmmmm
i help  -2 nmmmmmmmmm
i hope  -13 lktdkktmmm
i hurt  8 -
i inherited  1 -
i installed  -7 mvhhmmmmmm
i invest  -21 mulkmlmmmm
i joined  25 -
i just  -36 tndtkjnlll
i keep  9 mmltlkmmmm
i knew  14 mkolmmlmmm
i know  -21 fjyelkjmmm
i learned  2 mkkmsmmmmm
i leave  -6 mumjmkmmmm
i left  -22 likwmkmmmm
i like  2 jgyelleklm
i live  -12 mklkitlmqu
i lived  -8 mmlmlrmmmm
i logged  8 mvmhmmmmmm
i look  -9 mlkklnlmly
i lost  -29 mikrjglmyk
i love  -2 jigpklnklm
i made  9 mlgtmllmmm
i make  16 ismlmmmmmm
i mean  -10 oiqlmlmmmm
i meant  -12 liwjljmmmm
i meet  -8 mmlumklmml
i met  9 -
i might  28 mmoimmmmmm
i miss  3 mmflmmtmmm
i missed  -20 mhetllummm
i moved  8 -
i must  -13 mjfvkkmmym
i need  -30 lybkaafojh
i never  -4 mksljklmmm
i noticed  13 mkllrlmmmm
i only  -11 mhjsljlymm
i open  -5 mjlllrmmmm
i opened  10 mskkmlmmmm
i overslept  -24 mliumilmmm
i owe  0 mmmmmmlmmm
i own  -15 lhkllvjmul
i passed  24 -
i pay  -2 smmlmhmmmm
i play  25 -
i prefer  5 mktkllllmm
i press  -22 mrmlmlmmlm
i put  -4 mrmlmimmmm
i quit  1 -
i ran  -24 mrkklomlmm
i read  34 lkelyllmmm
i really  -10 mkskmmmmmm
i rent  8 -
i restarted  -5 mskkmmmmmm
i roll  -34 mwhhlymmmm
i run  15 mokmmmmmmm
i said  -31 mltgmkplmm
i saw  -14 mgljyhlmyl
i see  -16 lkwimlhmmm
i sell  17 mkmmmnlmmm
i send  27 -
i set  -6 msklmmmmmm
i should  -1 nmnlmmllmm
i signed  25 -
i sing  12 -
i skip  16 -
i sleep  18 -
i slept  -29 mlgxmlkmmm
i snore  33 -
i speak  6 -
i spend  2 -
i spilled  -16 mjlrlllmmm
i start  2 -
i started  11 -
i still  21 ojplmmkmmm
i stop  14 mmmmmmmmlm
i study  5 -
i swim  12 -
i switched  12 -
i take  42 milqmnmmlm
i teach  1 -
i tell  -12 nhkmlummmm
i the  -6 qjkllummlm
i think  -41 sdycyafjkk
i thought  -14 llshtklmmm
i told  2 -
i took  3 lkjykhmmlm
i travel  16 -
i tried  6 mfkyklkmmm
i trust  2 -
i turned  10 milsmmmmmm
i understand  -29 lkyaljjmlm
i uploaded  -10 mtkjllmmmm
i use  34 mpkmmmmmmm
i used  9 -
i usually  8 -
i visited  26 -
i volunteer  1 -
i wait  -6 vmkpmklmmm
i want  -10 ayfgcanyih
i wanted  -14 kkoqmmlmmm
i was  31 mjlrlfolyk
i watch  1 -
i watched  -4 mcjuyklmmm
i wear  12 mlmmmlmmmm
i went  2 mhlulklmml
i were  -17 nkjklwlmll
i wish  -40 lpodhyrlmm
i woke  2 mlmrmkmmmm
i won  12 mmmmlmmmmm
i work  -1 mkmilplmwl
i worked  12 -
i would  -9 qmqbkyjwkl
i write  49 -
i wrote  36 -
ice  -9 kqgqwljlml
ice cream  -6 mjlrlmlmml
ice>w  -6 mjlrlmlmml
iceland  -14 mhllwlklmk
idea  -11 okyilmhkml
idea $  -10 mlyimmhkmm
ideas  -31 mxmkgmlmmk
ideas for  -31 mxmkgmlmmk
if  11 yeiesybkhg
if i  -7 niihgyklhj
if it  21 mlpmkmllmm
if you  0 yjnkwjfmmm
illness  15 mlmmnmmmmm
illness $  15 mlmmnmmmmm
imagine  -25 khyclwglll
imagine $  -20 mmydmljmmm
imagine i  -3 mjmmmulmll
improve  -4 mvllmkkgml
in  17 ghayssayxf
in $  -44 kyiketilll
in 0  0 mhmspklmlk
in 0000  -59 lhlfykkhkg
in a  -7 hbfrbyefjv
in an  5 pimpilmmmm
in another  1 mkllmwmmmm
in april  3 -
in august  3 -
in bed  -20 mkkyjlkkml
in berlin  0 mmmmmnmmkm
in boston  -20 mommmmmmmk
in charge  21 -
in chile  -5 mmmlqmlmmm
in class  -12 mgltpmkmml
in constant  31 -
in english  -3 mmmmfmlfmy
in february  1 -
in five  -11 mklqmmllmm
in florida  3 -
in french  9 mpkmklmrmm
in front  2 mlmvjmlmml
in german  1 hmmmlmlymm
in ghent  9 -
in her  10 -
in here  -8 lkkukmlmmm
in hospital  37 -
in it  15 lmpimmlqmm
in january  1 -
in june  32 -
in leeds  19 -
in line  -7 mmmogmmlmk
in love  5 pmmmmmimmm
in march  2 -
in may  44 nmmmlmmmmm
in mind  9 mmqlmmmmmm
in my  7 lkkenwjlhj
in november  -45 mmmkslmmmm
in oakland  6 -
in october  15 -
in ohio  19 -
in one  -1 mmlmmlmolm
in order  -9 mmmmllmiyi
in our  -4 mmmjxmkmmm
in prison  9 -
in rome  -12 nomlllmmmm
in school  -22 mlmkqmmmml
in second  23 -
in simple  -10 mdkljmkymm
in size  -16 mvkkmmmmmm
in spanish  0 mkmmmmmmmm
in spring  6 -
in sweden  -14 mmmmomllml
in ten  -5 mllplmmmmm
in the  -13 fdnvodtorq
in this  -5 kykmanjmkk
in three  -28 mimmjklswl
in tonight  -5 mgmsmmmmmm
in traffic  -16 mmkrmlkmmm
in twenty  -39 mkmonmmmml
in two  10 mijmmmmymm
in vermont  -19 mlmmpjmmml
in vienna  -27 mlmmkfmmsl
in winter  -1 mmmlplmlmm
in with  4 -
in zurich  -12 mmmmommmml
in>-s  14 yyqhablkkk
in>0  0 mhmspklmlk
in>AUX  44 nmmmlmmmmm
in>CODE  -65 lgluhkiylg
in>DEICTIC  2 hympavhsij
in>LIKING  5 pmmmmmimmm
in>MOOD  9 mmlljmlmmy
in>MY  3 lkkbywglhi
in>NOW  18 mgmsmmmmmm
in>ORDER  -9 mmmmllmiyi
in>SPAN  -6 lklgyklkmk
in>THIRD  10 -
in>a  -7 hbfrbyefjv
in>an  5 pimpilmmmm
in>bed  -20 mkkyjlkkml
in>ten  -5 mllplmmmmm
in>the  -13 fdnvodtorq
in>two  10 mijmmmmymm
in>w  38 aaabyasyua
include  -7 lskjjliwml
index  0 kqmlmmmmmm
index $  -7 kqmlmmmmmm
inherited  1 -
inherited my  1 -
input  -8 momlkhmmlx
inside  -13 mfkpmmmsmm
installed  -14 mxhgmmmmmm
instead  -33 mkktmmmmmm
instead $  -33 mkktmmmmmm
instrument  17 -
insulin  57 -
insurance  28 momlmmmmmm
insurance company  21 -
integers  -13 mtljlmlmml
integers $  -13 mtljlmlmml
interest  -45 kklfwkmmmy
interesting  -2 lmulkllmlm
intern  29 mlmmmnmmlm
internet  -17 lqmnlkkmmm
internet is  -14 lrmmlllmmm
internship  12 -
interview  9 -
interview at  3 -
into  61 lknhjylalk
into a  5 -
into astronomy  11 -
into my  19 -
into the  -25 leljkymllk
introduction  0 mnllmjkymm
introduction $  0 mnllmjkymm
introvert  41 -
introvert $  41 -
invented  -38 tlmhtmklml
invest  -21 mulkmlmmmm
invest 0  -21 mulkmlmmmm
investors  46 -
investors for  36 -
iphone  -47 mkmlmklmmy
iphone $  -38 mlmlkklmmy
is  106 ygryhaafga
is $  -43 yefhlkylmm
is 0  38 ltmjnsllmj
is 0000  21 mlmmmpmmlm
is a  -13 rokaymkyli
is about  -10 kyjfjhmlmk
is afraid  21 -
is asleep  -10 mmlthlmmmm
is at  4 mgmvhjmmml
is barking  -23 mlmokjmmmm
is better  -1 nloljmlmmm
is broken  -35 lhwyhgmlll
is called  23 mumlglmmml
is calling  -32 mkkpmllmmm
is closed  -9 mlmnmmmmml
is correct  -17 lmrmllmlmm
is delayed  -21 mimrlllmmm
is drilling  -25 mklpmmkmmm
is empty  -7 mnlqlkmlmm
is free  -32 llllrkmlmm
is from  19 jpkmtmmmml
is full  -9 mtlnilmmmm
is getting  -3 mmmnmmmmmm
is good  -7 lmikymjmml
is great  -1 llwkjmkjmm
is growling  -17 mkmpmllmmm
is hard  -12 klllqmlmml
is here  -8 mkmqmlmmmm
is i  37 -
is in  30 mnmjrjmlmm
is it  8 vhllkmmmmm
is killing  -1 mlmmmmmmmm
is late  -6 mllolmlmmm
is low  1 mlmomlmmmm
is moving  1 -
is mr  9 -
is my  21 mmmmmjmmvm
is next  21 -
is not  -17 tthhjkllmm
is olive  15 -
is on  79 mklqmmmmmm
is our  24 -
is out  -19 ljlqfulmml
is red  -2 mymekflmml
is running  -28 ljlugklmmm
is selling  18 -
is slow  -6 mkmollmmmm
is small  -8 mlmilvmmmm
is so  0 mhnqlmmmmm
is still  8 mlmnmmmmmm
is that  0 nmlmmmmmmm
is the  1 vpibvlkklk
is there  9 nkmjmmmmmm
is to  1 kyjjikmkmx
is too  -24 jyuggjjlml
is visiting  2 -
is wrong  -1 llxllmmfmm
issue  -12 ummjkmmlml
it  -61 xtyagaiyua
it $  -72 leyiaardth
it 'll  -11 lphhqlymml
it 's  27 ycjqyirhji
it a  -2 mmpklmmkmm
it again  -5 gwhlkmlymm
it and  -16 mqrimmmmmm
it back  29 -
it but  -20 mpokmmmmmm
it costs  -7 xglkrmmmmm
it did  9 mjuklllmmm
it does  4 mnnlkmllmm
it has  -6 mklupkmmmm
it hurts  22 mmhtkmlmmm
it i  -2 mqmllkmmxk
it in  -16 lfekillymm
it is  -9 incjulylmm
it later  -1 mlscmmmmmm
it makes  1 mmslgmlmmm
it now  -16 mirgmmlmmm
it out  -3 kkyfkmlmml
it says  -2 mokmlmmmmm
it should  0 mqhlhmlymk
it sounds  -1 mmqlimllmm
it still  -12 mrpjlmmmmm
it takes  -3 kmiiymlmml
it thanks  -9 mkqlmmjmmm
it that  -5 mkqlkmlmmm
it to  36 loktlmllmm
it tomorrow  -4 mjlmmmmmmm
it tonight  0 mlcwmmmmmm
it turned  -9 llmommlmmm
it up  14 mvrmmmhgmm
it was  3 ljlpjltlmm
it when  46 mmnmmmmmmm
it with  -12 lsmkmmlmmm
it without  -4 nqilmlmllm
it worked  -13 ljydklllmm
it works  -8 ljyjjmhlmm
italian  18 tllmmmkmmm
italian $  10 tllmmmkmmm
its  -3 lqllmmmlmm
jacket  -2 mkksmmmmmm
january  7 -
january $  7 -
japan  -10 mmmkolmlml
java  26 -
jazz  1 mwmlmmlkmm
jazz $  -5 mwmlmmlkmm
jo  32 -
job  92 ksrkhimkyi
job $  -38 lktkhlmmsl
job and  -28 mlmmmjmmvl
job as  15 -
job at  45 -
job in  1 -
job interview  1 -
jobs  8 -
john  26 mlklimlmmy
join  -37 igmpkmmmmw
joined  35 -
joined a  12 -
joined the  23 -
joke  -30 lqyhllhlmm
joke $  -30 lqyhllhlmm
json  -15 moklmmlkml
json $  -2 mmkmmmlkml
judge  8 -
july  2 -
june  35 -
june $  34 -
just  -32 ybpyeaqmhd
just a  -7 lkuakkymmm
just about  -2 lmlplmjmmm
just arrived  -21 mllrllimml
just chilling  -12 lmlrmmelmm
just do  -2 mmthrmjlmm
just dropped  -4 mlmollkmml
just give  -1 lnmkmmltmm
just got  1 llkqlmjmmm
just had  4 mlkomllmmm
just kidding  -17 lmrbmlymlm
just left  -12 mllplmkmmm
just moved  19 -
just now  -5 lklylmfmml
just put  15 mkmommmmmm
just reached  -3 lmmplmkmml
just sat  -10 mmkolmkmmm
just started  25 -
just turned  60 -
just walked  -10 mlmrlllmmm
just want  -30 xpjjlmlmll
just wanted  -4 mmkdmmxmmm
just woke  -5 mmjommlmmm
keep  29 laysriqmmk
keep bees  26 -
keep in  9 mkmlllxmmm
keep it  0 mdummmiomm
keep that  -1 mmqlmmmmmm
keeps  -1 mgmspklmml
kettle  -5 mjlpmmlmmm
keyboard  -22 mjmtkjlmmm
keyboard $  -18 mkmrlkmmmm
keyerror  -16 mrmmglmlmj
keys  -30 mmhtmmjmmm
keys $  -17 mmjqmmjmmm
kid  26 mlmomlmmmm
kid $  14 -
kid is  -11 mlmomlmmmm
kidding  -17 lliallymlm
kidney  52 -
kidney transplant  44 -
kids  37 jqjuiiomml
kids $  9 ktllkkrmmm
kids 're  -13 mllthllmmm
kids in  1 -
kids these  -15 lmllqmlmmm
killing  -19 mlmommkmmm
killing me  -19 mlmommkmmm
kilometres  -13 momlwmllmj
kilos  20 mkmmkkmmwm
kilos since  3 -
kind  -24 mkklbmykmk
king  -64 mhjeoyimjj
king $  -11 mkkkmymmmm
king and  -25 mkmkmqjmmm
kingdom  -20 mkmdkylmmm
kingdom is  -20 mkmdkylmmm
kisses  -28 mllilmymmk
kit  32 -
kitchen  7 mlmqklmmlm
kitchen $  -20 mlmqklmmlm
kitten  6 -
knee  41 -
knees  13 -
knees hurt  9 -
knew  -16 liopnrilmh
knew it  -5 mkolmmlmmm
knew my  1 -
knew that  -12 mlpkitlmmj
knit  36 -
knit $  36 -
know  -63 yaqmjdjjkj
know $  -29 mjynkjgkml
know a  -8 skplkllmml
know how  14 xikllmmmmm
know that  -2 llklrmmmml
know the  -22 yjlemlmmmm
know what  -21 ydlklkkmmm
know why  -19 jplumllmmm
knows  37 akllguvlml
knows $  -4 cklmbuwmmm
korean  14 -
korean war  9 -
kotlin  8 -
lab  46 -
lab $  45 -
lah  -3 kjkolmxmml
lah $  -2 mjlqmmlmmm
laid  6 -
laid off  6 -
land  -26 llmkhylmmk
landed  -12 mllommklml
landing  -33 mmmkrkmmmm
landlord  -2 lymjfojmlj
landlord $  -32 mqmllpjmlk
landlord is  26 -
lane  2 -
language  22 lklkxmllml
language $  12 mlmlwmmmml
languages  -13 mlmlomlmmm
laptop  -2 milotkjlmk
laptop is  -3 mjmqlkmmmm
laptops  -6 mplkmmmmmm
laptops $  -6 mplkmmmmmm
large  -8 lxlllllemm
largest  -10 llmlolmlml
lasagna  -10 gnlnmmmmmm
last  8 gceuayymiy
last line  -1 mpnmmmljmm
last month  21 -
last night  0 ldfygrkllk
last paragraph  0 mlqlllmlmm
last spring  11 -
last summer  -23 mmlmkmpmmm
last talked  -22 mklkhlwmmi
last week  9 mlkjqlumlm
last weekend  7 -
last winter  5 -
last year  4 mlklqlvmmk
lasts  -5 mlkgymklml
late  -8 kiaygktlml
late $  -7 lkavhkmmml
late to  4 mmmommlmml
lately  -9 mllrjmlmmm
lately $  -16 mllrjmlmmm
later  -34 kfluliilkk
later $  -28 lfnllljlll
later i  -5 lmlqmklmml
laundry  -32 mjgxmlkmmm
laundry $  -29 mjksmlkmmm
law  -20 mlllsmlmmm
law firm  11 -
law in  3 -
law school  7 -
law>AUX  -41 mlllsmlmmm
law>SPAN  7 -
law>in  3 -
law>w  11 -
lawyer  57 -
league  -9 mmmkqlmmmm
learn  26 jsjhykkkmg
learn how  47 -
learn the  98 mjllvmmmml
learned  14 mhkmvmmmml
learned that  -8 mkkmsmmmmm
learned to  18 -
learning  58 mlmlnmmmmm
lease  18 -
least  -9 mkklfmlnmw
least three  -8 mtklfmmimx
leave  34 kqhwjtjmkk
leave $  36 lllomolmmm
leave until  1 -
leaves  -51 whkomkljmh
leaves $  -17 momolmlkmm
leaving  -26 mjjoksjmxl
leaving in  1 mmmnmmmmmm
leaving the  -30 mlknmkkmxm
leeds  24 mgmmqlmmmh
leeds $  7 -
left  56 pefyhpjklj
left $  -22 qkhsmjklmk
left handed  23 -
left me  2 -
left my  -17 mjmomlmmmm
left the  46 llkumkmmmm
left-handed  39 -
left-handed $  35 -
leftover  -33 mylcmkmmmm
leftovers  0 mmirmmmmmm
leftovers $  0 mmirmmmmmm
len1  -70 mkxoakyala
len12  -25 yyavyxaeyy
len20  84 pnfaaygqyy
len3  -102 aayfaayyba
len6  -65 kayyyaypaa
lent  14 -
leo  14 -
less  -9 lljldmiyml
let  -36 jqpmesygjh
let me  -1 louklmkjmm
let us  -32 kpgofutiki
let you  -3 llommktmml
let>WE  -32 kpgofutiki
let>YOU  -3 llommktmml
let>me  -1 louklmkjmm
letter  -47 lukieujkrj
letter $  -11 mrljhykllk
letters  -29 lymldjmjmk
level  -19 mhmilymmlm
level 0  -19 mhmilymmlm
library  16 mjlrmllkml
library $  25 momlmmlkml
licence  29 -
license  41 ljmmvkmmmm
lie  -18 peltomjlml
life  -44 mjahystlwj
life $  -14 njakktymwl
life is  -22 lmllsmkmml
lift  -13 mklommmmmm
lighthouse  21 mkmklqmmmm
lights  -4 mslscsljlm
lights $  6 mumllmljmm
lights went  -13 mkltdsmmlm
like  -34 xyyaaagyge
like $  -1 llqmmmlmmm
like a  -20 lwmkghlyml
like crowds  13 -
like how  -2 lmmmmmkmmm
like i  -19 mwjomllllm
like it  34 likkmmjymm
like my  23 -
like nobody  -6 mmkrmmmmmm
like pizza  -2 pmlmmmklmm
like that  -6 sjfmfmylml
like the  -54 kbyhllltlm
like this  -14 mkqlmmlklm
like to  29 wyajlikhlj
like you  -10 lpykklglmm
like your  -7 mlolmmjlmm
liked  19 lhykllkmmm
likes  -11 mnnkxmikll
limit  -1 lgmklmmtmm
line  -48 llpvejkhli
line $  -19 momqlllimm
line 0  -21 mtlkgkmlmj
lines  -27 mrmjllmmmm
link  -12 loyjkllemm
link $  -11 mqlmmmmgmm
liquid  -12 mjjmwlmmmm
liquid $  -12 mjjmwlmmmm
lisbon  -1 ommllmlmmm
list  3 huijlkkflh
list $  -6 lmllmlkkml
list and  -2 mnlmmmmlml
list for  16 -
list of  1 ipllmlmlml
listen  27 -
listen to  27 -
listening  -18 miuimlymml
lists  -34 mkmiyllmmm
little  -23 lhqsnikmmm
live  45 qiidyuhkqr
live in  -18 rjlfsclkru
live near  11 -
live with  1 -
live without  4 -
lived  -23 lkljfylmml
lived in  -23 mllkgymmmm
lives  -8 lhkipkmllp
lives in  -15 limiqjmllp
lives on  9 mlmlknmmmm
living  47 mmmmmmlmmm
living $  7 mmmmmmlmmm
living in  27 -
living with  1 -
loans  44 -
loans $  30 -
lockdown  4 immkvlmmml
logged  8 mvmhmmmmmm
login  -4 msljlmmmml
login page  -4 msljlmmmml
logo  5 mrmkliklmm
logo for  -10 mqmmmjklmm
lol  -29 kjrdijyjmk
lol $  -22 lkralkylml
lol okay  -5 mmhqlmulml
lol>MOOD  -5 mmhqlmulml
lonely  -7 mmlmlkmmxl
long  -77 njoylmrglg
long $  -16 lmrvmkkimk
long ago  -23 llmloslmmk
long day  -28 jlkvmkkmmm
long time  -3 mlqkglylml
long walks  18 -
longer  21 mjqipjlmml
look  -40 lpyalliily
look at  -11 mlshmolmlj
looked  -4 mklhgymmli
looked at  -4 mklhgymmli
looking  -37 kyrakjjmju
looking for  -36 kykckkkmku
looks  -12 ljykilckmk
loop  -26 lykfkkklml
loop $  -10 mpmjmlmmmm
loop runs  -6 mpmklmlmmm
lose  63 -
lose my  17 -
lose weight  24 -
losing  34 mmklymikml
losing $  8 mmklymikml
losing my  26 -
loss  19 mjmmqmmmml
loss of  19 mjmmqmmmml
lost  -72 kespllfhyi
lost 0  -24 mkmmkkmmwm
lost a  -17 mjmliwmmmm
lost my  -8 mijvmilmvk
lost the  -1 lnkmujmiml
lot  -4 kaylnkokmj
lot $  30 lkylamilml
lot of  11 mlkorlmmml
lot to  3 mklmrmmmmm
lot>of  11 mlkorlmmml
lot>to  3 mklmrmmmmm
love  -7 jaokriyitj
love $  -3 omkllmrmmm
love how  -15 llsjmmlmmm
love is  -10 lljlymjlmm
love it  -28 lkommlhmul
love me  7 -
love that  -4 mmnmmmjmmm
love the  -3 mkrlmmlmmm
love this  -13 mlolmmkmmm
love to  6 mgyjmmkmmm
love with  6 -
love you  -14 mmallmymmm
loved  35 mmlmmmommm
loved it  36 -
lovely  -3 jlklmmymmm
loves  5 mlklkjmmyl
loves me  -7 mmllllmmvl
low  18 mlmomlmmmm
low $  1 mlmomlmmmm
low>w  17 -
lower  -2 lllkpnmllm
luck  -6 mlakkmylml
luck $  -6 mlbllmymmm
lunch  -57 paeyhgqlmi
lunch $  -31 tjitkkklml
lunch break  -20 mllplmkmmm
lyon  22 -
made  1 lnvoipillk
made $  -10 msojmllmmm
made a  11 mkumllmmmm
made it  31 -
made of  -15 mlmllrmmll
made too  -24 mlgtmllmmm
madrid  13 -
mail  -5 momlmmmmmm
mainly  -25 mmlqmllmmm
major  16 -
majoring  47 -
majoring in  47 -
make  -65 nydipoakwc
make a  -51 jstijklkmi
make it  -4 lfbukmkumm
make me  8 mnmmlmlmmm
make my  25 -
make that  -2 mrlmlmljmm
makes  3 kgyjulaimk
makes a  -3 llklvlkmmm
makes sense  -5 mjylfmfkml
making  -4 lyijljgmmm
making a  -23 mvmflkmmmm
mall  -1 mjmnmmmmmm
mall now  -1 mjmnmmmmmm
mammals  -4 ymklqmkkml
mammals $  -4 ymklqmkkml
man  3 ljllgqmmll
man $  10 -
manager  -13 losjlkkmlv
many  -60 mnlknjkkkq
map  -12 lrlkiulmmm
map $  -12 lrlkiulmmm
marathon  40 mjmlwmmmmm
marathon in  4 -
march  7 -
march $  7 -
mark!  -83 aayaaryaya
mark:  -9 lljigmxkmy
mark?  -14 yaaaaaaada
market  20 mlmfvmmlml
market $  14 -
marketing  8 mnmmmmmmmm
married  35 -
married $  26 -
married in  2 -
mars  -23 llmloplmmj
mars $  -23 llmloplmmj
martin  35 -
mary  2 mlmmiummmj
master  9 mlmmmmmmmm
match  -11 mwlllllmmm
match $  -11 mwlllllmmm
math  -5 mnmlmlmmmm
maths  12 kvlmlllmmm
matrix  -48 mqmjlmmmml
may  55 olpkklmmmm
may $  50 nmmmlmmmmm
may 0  6 -
maybe  -19 mkiqklvklk
maybe $  -19 mkiqklvklk
me  93 ayyyaoeawa
me $  -32 argpayyili
me a  -19 lyqkhkhjml
me an  -22 mpplllkhml
me and  -10 mmllllmmvl
me at  28 mimsmmllmm
me even  22 -
me for  18 -
me how  -1 nkmmmmmmmm
me i  -33 mllpmimmsl
me in  6 -
me is  0 ujmmlmmmmm
me questions  -1 lkjlmllymm
me see  6 mmnmlmlmmm
me she  26 -
me ten  2 mnmmlmmmmm
me that  10 lllmollmml
me the  -2 hsrklmlgmm
me to  31 lsmivllllk
me today  -17 mlmomllmmm
me up  -16 mmmnmlmmmm
me when  13 ljmxmmjmmm
me with  -8 muhlmklmmm
me>-ing  -3 kkrrimlmml
me>-s  23 -
me>AUX  0 ujmmlmmmmm
me>CHAT  31 lkjlmllymm
me>DEICTIC  14 lllmollmml
me>I  -33 mllpmimmsl
me>LASTING  -13 mllrjmlmmm
me>NOW  -17 mlmomllmmm
me>THIRD  27 -
me>WH  12 mglxmmjmmm
me>a  -19 lyqkhkhjml
me>an  -22 mpplllkhml
me>and  -10 mmllllmmvl
me>at  28 mimsmmllmm
me>for  18 -
me>in  6 -
me>see  6 mmnmlmlmmm
me>ten  2 mnmmlmmmmm
me>the  -2 hsrklmlgmm
me>to  31 lsmivllllk
me>up  -16 mmmnmlmmmm
me>w  45 lrvehqlglk
meal  -14 mngmlmtkml
mean  -26 qnyejjekml
mean $  -5 juokllilmm
mean the  -1 sknmllmmmm
means  8 mnpmjmlmml
means a  8 mlrmjmlmml
meant  -12 liwjljmmmm
meant the  -12 livkljmmmm
meat  17 qmlmlmmmmm
media  13 mklmjmmmmy
medical  6 -
medium  -3 mpllmmmmmm
meet  -20 ogbyiislli
meet you  -9 llcykkummj
meeting  -53 jmjyaiekmv
meeting $  -15 kllygkhlmk
meeting is  -5 mmmokmmmmm
meeting with  21 -
member  10 -
memory  -11 mjllnpmmlm
men  -15 llllqmllmi
mentor  30 -
merge  -13 momkmmmmml
message  -4 miotmmkkml
message $  -4 mjktmmlmmm
met  14 -
met my  1 -
met>MY  1 -
metric  28 -
metric units  28 -
mg  -1 mlmmpmlmml
middle  7 mkmjtkmlml
midwife  20 -
midwife $  20 -
might  28 mmoimmmmmm
migraines  9 -
migraines when  7 -
miles  1 mrmmlmllmk
miles to  1 mrmmlmllmk
milk  -26 hyjxcjiimj
milk $  -17 mwkpkkjlmk
million  -13 mjmmpnmmll
mind  -34 npthijskkl
mind $  -44 lqthjjtkkl
mine  21 msmlmmkmml
minute  -14 mgkwllllmm
minute $  -14 mgkwllllmm
minutes  3 lphrplillh
minutes $  40 lliyjmjlml
minutes and  -24 mtmgmlmmmm
minutes each  37 -
miscarriage  14 -
miss  3 mmellmvmmm
miss my  6 -
miss you  -3 mmellmvmmm
missed  -21 lgfwklslmm
missed the  -5 likulmllmm
mistake  -1 mjymklmmmm
mistakes  -6 lpkmwlkjmj
mistakes $  -6 lpkmwlkjmj
misunderstood  -2 lmslllclmm
mix  -3 jklmyjimmj
mix>w  -3 jklmyjimmj
mode  -12 myjjimljml
mode $  -12 myjjimljml
model  16 -
mom  -7 lpjnlkrlll
mom 's  5 -
mom is  -25 mllomllmmm
moment  -19 mgljllxmmm
moment $  -18 mhlomlmmmm
monday  -15 mjkteljmmy
monday $  -21 mlmkimlmmy
monday at  8 -
mondays  4 mmmlpmmmml
mondays $  -4 mmmlpmmmml
mondays and  7 -
money  1 iylaqmjllg
money $  -24 jomlinmmmh
money and  25 -
money from  -9 momlmmmmmm
money to  22 -
mongolia  -12 mlmlnlmmml
month  49 mjmmoolmmk
month $  41 mkmmmolmmm
months  -10 mjmldkwmwl
months $  -6 mkmmkkmmwm
months ago  -12 mmmlfmwmmm
mood  -38 mjltmllmmm
moon  -47 leieykllli
moon $  -2 ljliyplllj
more  -48 giyhhsbylg
more $  -36 kolnpviiml
more about  -18 lyjljlmmmm
more formal  -7 mriljmirmk
more than  51 mklmlmlyml
morning  63 ldaxklykll
morning $  35 leayllykmm
morning i  7 mmlpmmlmmm
mortgage  29 -
mortgage $  15 -
most  -17 lekfujiply
most $  0 mnmlmlmmmm
most is  1 -
most of  -5 mkmlnlmmmk
most people  -21 mkmjwlmlll
mostly  42 -
mother  17 momlmmmmmm
mother 's  -22 momlmmmmmm
mother is  6 -
mother-in-law  12 -
motivated  -31 mflnlmlmmy
motivated and  -1 mkmpmmmmmm
mountains  5 mklllwmmmm
move  35 pommmhlmml
move to  33 -
moved  43 -
moved to  28 -
movie  -22 ohkqofilml
movie $  -4 pklpiljmmm
movies  16 -
moving  1 mmmkmjmmtm
moving back  17 -
moving to  -20 mmmkmjmmtm
mr  -18 mumlglmmml
mr petrov  -36 mumlglmmml
mr>w  -18 mumlglmmml
much  -2 tchyehmili
much $  -13 mkfyjlimmm
much better  -9 mluokmflml
museum  -36 lklkvhmmml
museum is  -48 mllktjmmml
music  21 mkmrmmkmmm
must  -29 jyjqaohjxo
must 've  -8 mlolgmlmmx
must be  -3 lqqlsljpmh
my  9 avaxaynoxa
my 0  4 -
my account  -6 mpmlmmllml
my ankle  9 -
my app  13 mqmkllmlll
my arm  6 mkmpmmlmmm
my aunt  1 -
my back  57 mlmmmmmmmm
my bad  -11 mjlfmlymmm
my battery  -19 mimrlklmmm
my best  28 -
my bike  10 -
my bill  -51 yrlamklmml
my birthday  69 -
my blood  17 -
my boss  -38 mjjuljkmwl
my boyfriend  1 -
my bro  1 -
my brother  1 mlmmknmmmm
my budget  21 -
my bus  -13 mklpmmjmmm
my business  11 -
my car  4 mlmpmmlmmm
my card  -33 lykeklklmm
my cat  4 mlmpllmmmm
my character  -30 mcmciyllml
my childhood  -26 mlrmlmlmmm
my class  22 mimrmmlmmm
my code  -31 oplglkmlml
my coffee  7 mlmplklmlm
my colleague  -6 mslllmmmmm
my company  10 mommmmlmmm
my cousin  9 -
my coworkers  1 -
my dad  16 -
my daughter  25 mmlpllmmmm
my degree  2 -
my divorce  1 -
my doctor  23 -
my dog  7 mkmnkolmml
my dough  -5 mwmemllmmm
my dream  0 llmjjulmkl
my driving  23 -
my ears  -2 mlmqklmmmm
my essay  -12 murkkiklml
my ex  26 -
my eyes  -23 mikyjljlml
my family  -24 mllklmtmmm
my father  -18 mlmkmpmmmm
my favorite  1 ljyljimmum
my feet  -21 mlmrlllmmm
my finger  -16 mklsllmmmm
my first  46 mnjjjklymm
my flight  -39 msmjkjlmml
my food  -13 mhlsmkkmmm
my friend  -30 mirdokymlk
my function  -17 msmjllkmml
my garage  21 -
my girlfriend  30 -
my goal  5 -
my grandfather  10 -
my grandma  16 mmllumkmmm
my grandmother  8 -
my grandpa  8 -
my grandparents  1 -
my hair  28 mlmnmmmmmm
my hands  -5 mjmtjjkmmm
my head  -23 mjmwlkkmmm
my home  14 -
my husband  15 mmolmmmmmm
my internet  -17 lqmnlkkmmm
my job  -41 mlkllimmyk
my keyboard  -14 mkmqlklmmm
my keys  -29 mlhtmmjmmm
my kid  -11 mlmomlmmmm
my kids  15 -
my kingdom  -20 mkmdkylmmm
my knee  40 -
my knees  9 -
my landlord  22 mqmmmmjmml
my laptop  8 mjmqlkmmmm
my last  11 -
my late  5 -
my lease  12 -
my life  -46 nlmlljlmwm
my loop  -23 mulhllklml
my lunch  -28 mkkslkkmmm
my major  12 -
my manager  16 mltlmmlmmm
my math  -5 mnmlmlmmmm
my mentor  30 -
my mom  -5 mllomllmmm
my mother  3 momlmmmmmm
my mother-in-law  12 -
my name  -24 mimklqlmlk
my neighbor  6 mlmommlmmm
my neighbour  -2 mlmommlmmm
my neighbours  11 -
my new  -4 mpmkmmmmmm
my nose  -2 mkmolllmmm
my novel  -17 mmmmmnmmkm
my old  29 -
my order  -27 jyldlkllll
my own  53 -
my pajamas  -31 mmlommlmmm
my parents  -22 nmmommkmml
my partner  -26 mmmmmplmmm
my password  -19 mpmkmmmmmm
my pen  -30 mklqmmmmmm
my phd  7 -
my phone  -6 lalyjhjmlk
my plan  0 mpmlmmmmmm
my pleasure  -15 mikemjylmm
my policy  10 -
my professor  -21 mqljrllmmm
my program  -17 mrmjlmkmmm
my pyjamas  -40 mklpmmlmmm
my query  9 krmjlmlmmm
my question  -1 lotklllkml
my rent  5 -
my roommate  22 -
my savings  16 mnmmmmmmmm
my school  1 -
my screen  -6 mjmrlljmmm
my script  40 molllmmmmm
my second  41 mlmnmmmmmm
my shift  15 -
my shirt  -16 mjlrlllmmm
my shoes  12 mkmtlmlmll
my shop  23 -
my sister  -11 mlkmllmmsm
my size  26 -
my son  2 mlwjlljmmm
my spaceship  -15 mkmcmymmmm
my startup  17 -
my steak  9 -
my stomach  17 mkmpmllmmm
my story  -3 mkmliqmmmm
my student  23 -
my sword  -8 mhlkmqmmmm
my taxi  -9 mkmqlklmmm
my teacher  -35 mvpfnlkmll
my team  19 mjsplmlmml
my teammate  -8 mqmllgmmmm
my teeth  -17 mlljlxmmml
my therapist  24 -
my thesis  45 -
my third  8 -
my time  4 -
my train  -31 mhkxkklmmm
my two  4 -
my umbrella  -10 mlkpmllmmm
my uncle  -41 mkmkqjmmlt
my wallet  41 -
my way  -19 mljrmmmmmm
my website  21 mnmlmmmmmm
my wedding  6 -
my whole  -14 mlmvkllmmm
my wife  2 miuojkmmrm
my wifi  -3 mlmnmmmmmm
my work  6 -
myself  26 lhpolilmvk
myself $  -12 lhpolilmvk
nadia  47 -
name  18 mnnhdnilkr
name $  -12 mmnlmmkmmm
name for  -31 nomkmmlmmm
name is  23 mimklqlmlk
named  5 -
names  -4 lsrlilldmm
nan  0 mnmmmmmmmm
nap  -38 lehyjklmmm
nap $  -19 lfiyjllmmm
nature  -15 lmllsmlmml
navy  48 -
navy $  45 -
near  15 mklrlimkmm
near the  3 mklrlimkmm
nearby  -10 momkmmmmmm
nearby $  -10 momkmmmmmm
nearly  19 -
nearly blind  19 -
necklace  7 -
need  -113 jyaueaayha
need $  -5 bmmqmmmmmm
need 0  -2 mtkkmmmimm
need a  -16 jvdindkglk
need an  -3 mvlfmmlkmm
need anything  -2 slmqklmlml
need glasses  17 -
need help  -12 msljmlmmmm
need sleep  -11 mjjykmjjml
need some  -18 mjkslmmmmm
need the  -27 lwfgjimymm
need to  -26 tsjkeijklg
need you  -2 mrmlmmlmmm
needed  -6 jpplmmlmlm
needs  15 lymiakklmk
needs a  -46 mymkgllmml
needs to  -4 myllfmmlml
neighbor  6 mlmommlmmm
neighbor is  6 mlmommlmmm
neighbour  -2 mlmommlmmm
neighbour is  -3 mlmommlmmm
neighbours  14 mlmpkmmmmm
neighbours $  6 -
neither  -12 mlyijmakmk
neither $  -12 mlyijmakmk
nephew  2 -
nervous  12 lljtmmmmmm
never  -7 jjyayvijif
never been  12 -
never ends  -20 msmklmkmmm
never got  -19 mrmjmkmmmm
never had  14 -
never heard  -17 mlykfmkmmm
never knew  -9 mmnmmmmmmm
never learned  17 -
never mind  -13 mlokjkvlml
never spoils  -15 mljmsllmmm
never thought  -7 mlpmklmmmm
never tried  -16 mktlllmmlm
new  46 oogdwhyjlp
new flat  6 -
new job  9 mmllkmvmmm
new phone  -17 mnmlnlmmmk
new puppy  4 nlmmmmmmmm
new year  -9 mljlllvmmm
new zealand  4 mmmmnmmmml
new>-s  65 mmllqmmmmm
new>HOME  7 -
new>PET  -23 momkmlmmmm
new>SPAN  -8 mljlllvmmm
new>WORK  9 mmllkmvmmm
new>w  -16 pqmixihkmf
newborn  11 -
newsletter  -27 mvljmmmmmk
newsletter $  -27 mvljmmmmmk
next  55 mybdjtghli
next $  5 nvjjlmimmm
next chapter  -1 mtkgkwmmmm
next month  10 mlmmommmmk
next question  -2 mtimlmlimm
next to  -9 mqlkmmmmmm
next week  23 -
next weekend  13 -
next year  9 -
nice  -13 bjchdlyklk
nice talking  0 mmdllmxmmm
nice to  0 lmkklmxmml
night  42 kbcyernllh
night $  -8 lddyjjjmml
night and  18 mmlmmmqmmk
night my  5 mlmllqmmml
night owl  26 -
nights  -7 mmmmomllml
nimbus  25 -
nine  24 mikgyllmml
nine $  35 mmmjrmmmmm
no  39 hjyagsynle
no $  -1 ljlilksoml
no change  -25 mrkplmkmml
no friends  8 -
no i  -3 morlmlmkmm
no kids  31 -
no money  17 mlmmmnmmmm
no that  -3 mmomlmjmmm
no>-s  8 mmljjmxlml
no>DEICTIC  -7 mmtkjmimmm
no>I  -3 morlmlmkmm
no>KIN  39 -
no>PERSON  8 -
no>w  -5 kmcluwqrli
nobody  -48 khbyrtgjmk
nobody at  16 mmlremmmmm
nobody knows  -11 kkmlgulmml
none  -20 xvfklkllmm
none $  -13 yngmlmmmmm
nonprofit  25 -
noon  11 mmlnmmmmmm
normal  -2 nlmmlmmmmm
northern  -2 mklllwmmmm
northern lights  10 -
norway  -12 plmlpklmmk
nose  -2 mkmolllmmm
nose is  -17 mkmolllmmm
not  39 oayafairoa
not $  -3 mmnlmmjmmm
not 've  44 llemvmqmmm
not a  18 mhukqllmmm
not afford  18 -
not agree  -8 mmolmmllmm
not believe  13 lmrimmjlmm
not buy  -13 lmmkumklml
not care  -6 lmojrmhlmm
not come  -4 kmltlmlmmm
not compile  -1 mmplmllmmm
not concentrate  25 -
not convinced  -30 llugmmlmmm
not decide  -17 mlqrllmmmm
not drive  13 -
not eat  38 qmlmlmmmmm
not find  -40 mlbymmhlmm
not finished  5 mlipmmmmmm
not found  -8 mpklmlmmmm
not four  -10 mlsgmmlmmm
not get  -18 lopkmlllmm
not go  -3 mlmqmmlmmm
not had  -4 mlujmmmmmm
not hear  -3 mlfymllmmm
not help  11 mlrlkmkmmm
not home  -15 mmismmlmmm
not in  -4 mmlpmmmmmm
not know  -54 sndykjjlkm
not let  -1 mrkkmmmmmm
not like  24 klqlmmlfmm
not love  7 -
not married  4 -
not mean  -7 mmuimmjmmm
not much  24 hmjmmmvlmm
not need  -30 llmllslwlm
not open  -6 mmxgmmllmm
not own  8 lmilmmymlm
not pay  4 -
not pick  4 mmmtlmjmmm
not read  -13 llthplkkml
not really  -1 mmrllmjlmm
not say  -15 mmqkmmlmmm
not see  -29 jkyallikmm
not sleep  12 lmdosmhkml
not slept  -9 mljpmmlmmm
not spoken  1 -
not stand  33 -
not stop  -5 mmeummmmmm
not sure  -23 ykqgmklmmm
not swim  44 mmllumkmmm
not talk  -12 mlhsmmjmmm
not that  -2 slqlemjlmm
not think  -20 iluklllkmm
not trust  21 -
not understand  -15 yloilmllmm
not wait  -2 ilullmmkmm
not want  -5 lmemmmlymm
not what  -4 lmrjmmlmlm
not work  -20 lsvdilllmm
not working  -4 ltmlmlmmmm
not write  -8 kkmmlmgymm
not>'ve  44 llemvmqmmm
not>-ed  -4 kfpolmlsmm
not>-ing  -26 lmlpkmkmml
not>-ly  33 mmrllmjlmm
not>CONDITION  4 -
not>DEICTIC  -20 ylnhelilmm
not>HOME  -11 mmismmlmmm
not>LIKING  35 klqlmmlfmm
not>MOOD  18 lliqmmlmmm
not>WH  -4 lmrjmmlmlm
not>WORK  -24 kyvchkllmm
not>a  18 mhukqllmmm
not>buy  -13 lmmkumklml
not>eat  38 qmlmlmmmmm
not>get  -18 lopkmlllmm
not>go  -3 mlmqmmlmmm
not>had  -4 mlujmmmmmm
not>in  -4 mmlpmmmmmm
not>let  -1 mrkkmmmmmm
not>own  8 lmilmmymlm
not>pay  4 -
not>say  -15 mmqkmmlmmm
not>see  -29 jkyallikmm
not>w  -67 mahymdyysf
nothing  -6 kspciuopkj
nothing $  -13 mljfgwylml
noticed  13 mkllrlmmmm
noticed that  13 mkllrlmmmm
novel  5 mlmjummmjl
novel about  36 -
novels  -1 mlmmpjmmml
novels $  -6 mlmmpjmmml
november  -45 mmmkslmmmm
november $  -45 mmmkslmmmm
now  -28 fyxkedagie
now $  -25 lyfkihakki
now i  18 kstnlllkkl
now it  -4 molllmmmmm
now on  14 -
now talk  -9 mlkommlmmm
null  -9 omllmlmmml
number  0 jpqejioyll
number $  -24 mqsgkkpwml
number is  17 kqmmmmmmlm
numbers  -11 lwkkjgmlmm
numbers $  -1 mplmkmmmmm
nurse  73 -
nursing  14 -
nuts  23 -
o  30 pollmmlmml
o clock  -5 pollmmlmml
o>w  -5 pollmmlmml
oakland  6 -
oakland $  6 -
obsessed  10 -
obsessed with  10 -
october  19 -
october $  16 -
octopuses  -5 mkplrlmmlm
octopuses 've  -5 mkplrlmmlm
of  2 axyasykajp
of 0  -27 iqllmlmmmm
of a  42 wlkmjimlmm
of coffee  -5 mllnpllmml
of college  19 -
of five  40 -
of flying  17 -
of four  2 -
of glass  -15 mlmllrmmll
of hearing  26 -
of heights  20 molmmmmmmm
of how  -1 mlmlmqmmmm
of integers  -13 mtljlmlmml
of it  -41 lcxplklmlm
of july  2 -
of law  7 -
of milk  -14 mlkrlllmml
of mongolia  -12 mlmlnlmmml
of music  3 -
of my  51 knqjkiqlwl
of our  -6 mhmmkmmmmx
of that  -4 mnnllllmmm
of the  -23 jyaqkqjhlf
of them  -14 mmsrkqjmkj
of this  -34 llmllylmll
of those  -1 lwllkmlmml
of three  38 mommmlmmlm
of thunder  8 -
of two  -41 mellwkmmlk
of us  42 -
of work  7 -
of x  -5 mplklmmmml
of you  -5 clxfmknmmm
of>-ing  41 mmknnmmmml
of>-s  11 lypgjlklli
of>0  -27 iqllmlmmmm
of>DEICTIC  -81 jmxlgvjljk
of>MY  48 kiqiihqlww
of>PET  14 -
of>PLAY  3 -
of>SPAN  21 -
of>THIRD  -33 llyqeqhlkh
of>WE  42 -
of>WH  -1 mlmlmqmmmm
of>WORK  -39 mrmkmmmmmm
of>YOU  -30 clydmkmmmm
of>a  42 wlkmjimlmm
of>law  7 -
of>the  -23 jyaqkqjhlf
of>two  -41 mellwkmmlk
of>w  -17 meahywveiy
of>x  -5 mplklmmmml
off  -16 kjeyjkghlj
off $  -17 lmlyilklml
off in  -12 mlmkqmmlml
off my  15 -
off to  -26 lkhylmkmml
off>MY  15 -
off>in  -12 mlmkqmmlml
off>to  -26 lkhylmkmml
off>w  12 milsmmmmmm
offer  -33 mjyajlkmmy
offer $  -8 mkycmmlmmm
offered  16 -
offered me  7 -
office  -15 lhixjkjmls
office $  7 mmjslmkmmm
office today  -12 mllpmlmmmm
oh  -2 ljylimclml
oh and  23 -
oh>and  23 -
ohio  55 -
ohio $  37 -
okay  20 oimrfhujli
okay $  -9 slhokkokml
okay a  5 -
okay i  -17 kkpulkemll
okay that  -1 mmslkmjmmm
old  69 tqgeayrllk
old $  -20 llilknylml
old school  1 -
old westerns  18 -
old>-s  62 -
old>PERSON  1 mkmmbummmm
old>SPAN  1 -
old>w  10 mpjhjyylml
older  5 -
olive  15 -
on  11 gqayfajafy
on $  -47 lphxlkngml
on a  16 lellprkmml
on coral  8 -
on friday  -7 nkmkvmlmmj
on fridays  6 -
on hold  -29 mglwmkmmmm
on line  -17 momlmlmmml
on me  -1 mklpmmlmmm
on monday  -12 mjmjhllmmy
on mondays  4 mmmlpmmmml
on my  -63 kjhykhilll
on our  47 -
on parental  1 -
on port  -26 mlmmfmlmmw
on saturday  12 -
on step  -9 mnybmmmmmm
on sugar  21 -
on sunday  7 -
on sundays  -24 mlmmqkmmmm
on the  7 nflyhdmjjf
on this  -3 lolkmmmmmm
on thursday  8 -
on tuesday  4 -
on weekends  19 mmmmmmlmmm
on your  -9 mqjqmkllmy
on>-s  21 mvmlhqlmmk
on>AHEAD  34 mhmhplkmmy
on>CODE  -24 mpmimkmmml
on>DEICTIC  -14 lmaqmkymmm
on>LASTING  28 mllktjlmml
on>MY  -16 kjhykhilll
on>THIRD  -55 llllgulmll
on>YOU  -9 mqjqmkllmy
on>a  16 lellprkmml
on>me  -1 mklpmmlmmm
on>the  7 nflyhdmjjf
on>w  28 lwwdniilmt
once  4 kkkmsuhpml
once $  -1 llkmvlhpml
one  -15 seyakejtff
one $  -22 jayhegojkk
one day  49 -
one in  -9 mkvinmmmmm
one is  -15 mkujimlmmm
one more  -3 lydljmjimm
one of  27 mklmmsmmkm
one please  -1 mxqljmijmm
ones  -12 lsitllolmj
ones $  -9 lkjumlommj
onions  -29 mklsllmmmm
online  -1 lumillllmk
online $  -9 mpmjmmmmmm
online shop  5 mrmmlmmlmk
only  -39 oadeneyylt
only $  -24 mimmgllmmv
only child  9 -
only reply  -1 malmmmmymm
open  -9 klslnojjli
open $  -22 mmlrmmlmmm
open the  -28 lgvjjpkkmk
opened  10 mrkkhrmmmm
opened a  6 -
opened the  -13 mrkkhrmmmm
opens  -43 ljlhhymllk
operation  40 -
operation $  40 -
option  -38 llrlmmljml
option b  -34 mkulmmllmm
or  17 yikkglyomf
or>w  -21 qmmlhmylmh
order  -52 hviiisigws
order $  -32 krljmkllmm
order has  -3 mtlhkmkmmx
orders  -88 ayaaamlyaa
orders none  -12 byaaaaayja
orders own  -68 iyaafywpdc
organising  22 -
original  9 miuimlmmmm
oslo  22 -
other  -13 lbynlklkmm
other one  -3 mknlmlmmmm
other weekend  8 -
our  24 kmheyeukty
our baby  2 -
our company  7 -
our dog  5 -
our first  27 -
our flat  14 -
our house  18 -
our office  -25 mjmlklmmms
our roof  23 -
our school  16 -
our table  -11 mfmwlmmmmj
our team  -27 mimllmmmmy
out  -5 nakydxeike
out $  14 efxwbwgklk
out and  8 mvmhmmmmmm
out for  -19 linyjlkmmk
out in  -8 mmmkqmmlmm
out last  7 -
out of  -42 mfgyisimml
out to  0 mmmnmmmmmm
out with  -24 mlkqmllmmm
out>DEICTIC  33 mmjnmmmmmm
out>NOW  -9 mljqlmklmm
out>WH  10 ximkmmmmmm
out>and  8 mvmhmmmmmm
out>for  -19 linyjlkmmk
out>in  -8 mmmkqmmlmm
out>of  -42 mfgyisimml
out>to  0 mmmnmmmmmm
out>w  -5 mjomklwmmk
output  -8 mkjmjlmomq
outside  -59 mkfykjhmmm
outside $  -51 mkiukkkmmm
oven  -12 mklslkmmmm
over  -8 lhiyfmllkl
over my  0 mkmpmlmmmm
over the  1 mlmnlnmmlm
overslept  -24 mliumilmmm
owe  0 mmmmmmlmmm
owe my  1 -
owe>MY  1 -
owl  26 -
owl $  26 -
own  49 lhgkluymtl
own a  13 ljkllwkmlm
own pasta  12 -
own>DEICTIC  -25 llilmlymul
own>a  13 ljkllwkmlm
own>w  30 -
owns  16 -
packing  -15 milsmmlmmm
page  -45 lyjajjklmj
page $  -20 mxkelllmmk
pages  -10 mtlhmmmmmm
paid  44 mmmmnmmlml
pain  0 mklmulmmml
paint  25 mlrllmlmlm
painted  45 -
painting  23 lmpmmmmmmm
pair  -8 mnmlmlmmmm
pair of  -8 mnmlmlmmmm
pajamas  -31 mmlommlmmm
pajamas $  -31 mmlommlmmm
pancakes  -20 mnmomlmmmm
pandemic  11 -
pandemic $  11 -
panic  17 -
panic attacks  4 -
paper  -10 mllpmmmmmm
paragraph  -9 jyskjllamm
paragraph $  0 jxillllfmm
paragraph is  -1 miylkmmlmm
paragraphs  43 mklmlmlyml
parcel  -13 mgmumlmmmm
parental  1 -
parental leave  1 -
parents  -9 nmmommkmml
parents $  -30 nmmmmmmmmm
parents 're  29 -
parents about  9 -
parents that  7 -
paris  -36 kymldgklmj
paris $  -13 nvmldhkmml
park  0 llkgtklmxl
parked  -20 miksmmlmmm
parrot  0 mmmkgvmmmm
part  -65 kyyawjgklj
part of  14 -
part two  -32 molltkimml
partner  -26 mmmmmplmmm
partner $  -31 mmmmmplmmm
party  -8 mnmnklmmmm
pass  -20 mirgmxlmmm
pass $  -20 mirgmxlmmm
passed  46 -
passed my  6 -
passed the  18 -
passport  10 pkmmlmmmmm
passport $  10 pkmmlmmmmm
password  9 mylellkkmm
password $  -10 mylflmlkmm
password is  22 -
past  28 mllrlmmmml
pasta  -5 lkirtmkmml
pasta $  -6 mmkrlmkmmm
patient  -11 linjylllmk
paul  -7 mlmmbmykml
paul $  -7 mlmmbmykml
pay  -5 rylflglkll
pay my  -17 lumgmlmmmm
pay>MY  -17 lumgmlmmmm
pays  5 mljjwmmlml
pays off  -16 mljjwmmlml
pdf  -13 lqsemllmmm
pdf $  -8 lnsgmmlmmm
peace  -20 lkjowmlmmk
peace $  -20 lkjowmlmmk
pen  -30 mklqmmmmmm
penguins  -17 mlljtmjlml
people  21 hfabyhchkb
people $  30 mlllrmmmml
people 're  -19 llllumllmj
people call  6 -
people who  20 llmlrmlmmm
peppers  -22 mrmkmlmmmm
percent  -42 mqlllmlmlk
percent $  -41 mtllmlmmmm
perfect  -7 mlqlslflml
perfect $  -6 mmplsmflml
person  31 mimmlmmtmm
person $  30 mimmlmmtmm
perth  1 -
perth $  1 -
peru  3 -
pete  19 -
peter  38 -
petrov  -36 mumlglmmml
petrov $  -36 mumlglmmml
pets  14 -
phd  29 -
phone  -74 kafygbglkx
phone $  -52 ldiykjkmll
phone in  -33 mkloiklmmy
phone is  2 mjmqllmmmm
phone number  5 mqmkmlmmmm
phones  -17 lvldpllkmj
phones $  -37 lnllpllkmj
photo  -1 jnxkmmfmmm
photo $  -1 jnxkmmfmmm
photosynthesis  -5 -
physics  20 -
physics $  20 -
piano  3 -
piano $  1 -
pick  -38 likyetilmu
pick up  -35 mflwetilmu
picking  -36 mqlkmllmmm
picture  -20 mqofpllmml
picture $  -15 mtoglllmmm
pilot  32 -
pizza  -24 pohsllgkmk
pizza just  -7 mlmqmmjmml
pizza tonight  -6 mmlnmmlmml
place  21 vmilmlmmmm
place $  12 -
plan  22 ltlkklkkml
plan $  8 mpmlmmmmmm
plan for  -16 mpmllmkkmm
plan is  43 -
planet  -63 mhlkxxlmml
planets  -32 mkmjyllimk
planning  10 mpmjmmmmmm
plans  -13 ummklmkmml
plans $  -5 mnmlmmmmmm
plant  -9 timkomlmmi
plants  19 momlmmmlmm
plate  -30 mhmrmmmmmm
play  26 mymllkjkmm
played  -25 mlmpkmmmml
playing  -40 mklomlmmmm
plays  4 mmmlumklmh
plays the  42 -
please  -12 cyeaafqylc
please $  -54 kyhaahyylg
please be  -4 mfllmmjwml
pleasure  -7 liuejiylmm
pleasure $  -15 mikemjylmm
plumber  5 smlmkmlmml
podcasts  28 -
poem  -45 ldyhijkyml
poem for  -13 mnmkmmmmmm
point  -13 lkybllcmmm
point $  -13 lkybllcmmm
points  1 mfmmhmlyml
points $  2 mjmmimmqmm
policy  24 lmlmrmmmmm
policy number  8 -
port  -27 mnmlemlmmw
port 0000  -26 mlmmfmlmmw
position  17 mjmkmmmmmy
position $  13 mnmmmmmmmm
post  -25 momnljlmml
post office  -3 mkmpmlmmmm
postgres  8 -
postman  -6 mlmokjmmmm
postman $  -6 mlmokjmmmm
potatoes  -36 mvkjmmlmmm
potatoes $  -36 mvkjmmlmmm
pottery  14 -
pounds  6 momlmmmmmm
practice  20 -
prefer  -5 mhyilllkmm
prefer the  -18 mkqkllmlmm
pregnant  24 -
pregnant $  15 -
preparing  19 -
preparing for  19 -
presentation  -17 mpmkmlmmmm
president  -10 pjjjwlmmlm
press  -25 mjmkwkmmkl
press the  -18 mgmkwlmmll
pressure  25 -
pretend  -12 millmuimlm
pretty  12 mmmommlmmm
price  -12 lpllmlmmml
price $  -2 mnlmmmmmml
prices  -3 lmlhulmlml
printer  -39 osldllmlml
prints  -15 yrfkilllml
prints the  -2 lqlmjmmmml
prison  9 -
prison $  8 -
priyanka  7 -
probably  -6 lkqtkmjmmk
problem  -56 lmrcujvjml
problem $  -8 miojlmyjmm
problems  -8 mxmcmmmmmm
process  -2 mpjsmlllmm
product  -38 lymkfkllmj
product is  -11 mtmlfkmmmm
professor  -21 mqljrllmmm
program  0 mvljilkmmk
programming  16 mlmlwmmmml
project  41 kxlogjlmmj
project $  13 momlmjmmmm
project falcon  14 -
promotion  10 -
propose  -6 mhmmjmmmmw
proposed  20 -
proud  -5 llyflkdmmk
proud of  -5 mlyfmkemmm
puppy  25 nlmmmmmmmm
put  6 loktlgklyk
put it  -9 mnmllllmyk
put the  -10 mpmnmimmmm
put>DEICTIC  -10 lnmlllkmyk
put>the  -10 mpmnmimmmm
put>w  5 -
pyjamas  -40 mklpmmlmmm
python  3 nmklvmmlmk
queen  -21 mkkfjymmmm
query  8 ktljllllml
query returns  -7 mpmklmlmmm
question  -74 yrdbijiykq
question $  -4 ktjkjmjymk
question 0  -38 mmmlllmmlt
question about  -25 yhjlmmmkmm
question is  -2 lsjlllmlmm
questions  -2 lpjlmkkyml
queue  -32 lkjydklkml
quick  -27 yjmnjkklml
quick $  -25 mhnsjklmml
quiet  13 mmmoklmmmm
quit  79 mmmmlnmmlm
quit $  0 mmmmlnmmlm
quit his  8 -
quit smoking  46 -
quiz  -27 molmmlmmmm
quote  -30 lplikflmyl
quote for  -10 mqlkmlmmmm
radio  8 mlllrlmmmm
radiohead  5 -
rain  -18 mhlmhlkyll
rain $  -18 lilmhllyll
raining  2 lmjtjmimlm
raining here  -2 mmkrjmjmmm
raise  15 lkllrmmmmm
raise $  20 -
raised  5 lklgqrmlll
raised by  2 -
raised in  15 -
raised the  -1 mmmkplmmmm
raising  11 -
ran  24 mrkklomlmm
ran away  23 mlmkmpmmmm
ran>w  24 mlmkmpmmmm
rare  9 -
rare $  9 -
rate  -49 mjmixhmmmm
rate $  -49 mjmixhmmmm
rather  32 ojskmlllmm
rather not  -11 mmpkmmlmmm
rd  7 -
rd to  5 -
rd>to  5 -
reach  -18 lheysmilml
reached  21 lllqlmkmml
reaching  -6 mjmvjmlmml
read  29 koqayjjkli
read $  -4 mlllplllml
read a  28 -
read it  -1 mlscmmmmmm
read that  -11 mkgmxlmmmm
read the  2 mptgmllmmm
reading  28 mllnmmmmmm
reading $  17 -
ready  -19 siayilcmml
ready $  -10 tlhrilemmm
ready to  -1 mkmpmmmmmm
real  -18 ljmmulmmmk
really  5 thyfukekmk
really $  -12 omqjlmhlml
really into  16 -
recipe  24 mnsdqillmm
recital  25 -
recital $  25 -
recommend  16 uholklkmml
recommend a  18 oimmlmmmmm
red  -6 nyjhkellml
red $  9 mqmllgmmmm
red>DEICTIC  -4 mtllmlmmmm
red>w  3 nvkklllmml
reefs  8 -
reefs $  8 -
refund  -19 nvkijllkml
refund $  -9 nsmkjllkml
refund for  -10 mplkmmmlmm
refuses  7 -
refuses to  7 -
regards  -23 mlblbmykmk
regex  -10 mylijllmmm
regional  14 -
rehab  19 -
related  17 -
related to  17 -
relationship  47 -
release  5 -
remember  -6 mmpkmmllmm
remember that  16 mmnlmmmmmm
remind  -12 ltmllmllml
remind me  -12 ltmllmllml
remote  -5 mmgummlmmm
remote $  -5 mmgummlmmm
remove  -2 mrlmmmljml
rent  15 mommmmmmmk
rent by  13 -
rent in  -24 mommmmmmmk
rent out  18 -
reply  16 lggomkuyml
reply $  -14 mpjpmmummm
reply with  -2 ldjmmlmyml
report  -23 jtkhkkmmmm
report a  -9 lqmjmlmmmm
report about  -5 momkllmmmm
rescue  23 -
reset  -23 mhmjwlmmll
reset my  -19 mpmkmmmmmm
resigned  28 mlmkvmmmmj
respect  -33 mhmirrmmml
restarted  -5 mskkmmmmmm
restarting  -18 msjjmmmmmm
restaurant  -31 mnlgrlmmml
restaurants  -13 mllmommmmk
restore  27 -
restore old  27 -
result  -19 kprahjlyml
result $  -10 kirdillyml
results  -21 mimlklmmlx
retire  40 mhmmmrmmmm
retire at  40 mhmmmrmmmm
retired  22 -
retired from  13 -
retirement  17 -
retirement $  17 -
return  -15 molihkllly
return a  -12 lolkhkmlmy
returns  -27 kyjgkkjlll
returns none  -7 kqmmmmmmmm
review  -40 mkkmmklmyl
review i  -40 mkkmmklmyl
revolution  -25 mmmjsjmmmi
revolution $  19 mlmlolmmmj
rice  -57 lnjqojllml
rich  -10 okmhlwllml
ride  17 mqmhmlmmmm
ride a  12 -
right  -56 ycypbeakji
right $  -25 thymejalmk
right now  -17 lifulkkmkl
ring  17 mllsmlmmmm
river  -26 mjqlnjmmmm
road  -29 mnmmllmmmm
road $  -34 mnmmllmmmm
role  -38 mkmltjlmkr
role of  -26 mlmloklmls
roll  -34 mwhhlymmmm
roman  7 mrmmllmlmm
rome  -48 knmlpjmmll
rome $  -1 jpmmlmmmmm
roof  29 -
room  30 ldjsiyllyj
room $  -15 lfjsiyllml
room is  33 -
roommate  22 -
rough  -1 mklvglmmmm
router  18 -
row  -8 mtllmgmmlm
row and  -8 mtllmgmmlm
row>and  -8 mtllmgmmlm
rowing  26 -
rowing $  26 -
rows  -41 mykglklmll
rows $  -40 mylglllmmm
ruined  29 -
run  40 lhhxijkmvl
run $  -27 mklnjklmvm
run a  44 -
run it  -8 mpklmmmmmm
run out  -5 mllpmmmmmm
run>DEICTIC  -24 mmjpmmmmmm
run>a  44 -
run>out  -5 mllpmmmmmm
running  -27 ljjyckkmmm
running $  -22 mklshklmmm
running late  -16 mlkqimlmmm
runs  63 mrlklmllml
runs on  27 -
s  55 mmmmmplmmm
s>w  20 mmmmmplmmm
sad  -15 momojlmmml
safe  0 jlmllmymmm
said  -62 gaycolmkyj
said $  -11 iiyjmilmum
said no  10 mlsjmkjmmm
said that  -10 ljjltklmll
sail  71 -
sail $  38 -
sales  -33 mfmllnlmly
salsa  13 -
salt  20 mimmilmmmy
salt $  -2 mimmilmmmy
salty  -7 pjmplllmmm
salty $  -7 pjmplllmmm
sam  5 -
same  -35 hpyadgjglh
same $  -9 lkygllakmm
same error  -8 mookklmmmm
same thing  -19 lrrjklmlmm
sandwich  -16 mrkqmillmm
sat  -10 mmkolmkmmm
sat down  -10 mmkolmkmmm
sat>w  -10 mmkolmkmmm
saturday  31 -
saturday $  16 -
save  -10 mvsgfkmmmk
save 0  33 -
saving  21 -
saving up  19 -
savings  13 mpmlmmmmmm
savings $  -3 momlmmmmmm
saw  -15 lfgqtnkmyl
saw a  -30 mglkykmmmm
saw the  23 -
saw>a  -30 mglkykmmmm
saw>the  23 -
say  -54 rajamvykih
say $  -27 mlsioljmmk
say hi  -11 mllhllwmmm
say i  -18 mallmykmjl
say that  -2 klklklumml
say>DEICTIC  -2 klklklumml
say>I  -18 mallmykmjl
say>THANKS  -13 llkcllymmm
say>w  -6 olmlpmlmml
says  -76 kfyayahkyi
says he  11 -
says i  1 mljjidlmyl
says it  -18 llyhimkmlm
says my  -21 mvklllmmmm
says the  -26 lhujqkmmmm
scar  6 mkmllommmm
scar on  17 -
scared  40 lmlummmmmm
scared of  32 -
scholarship  19 -
school  64 ltlfukklks
school $  45 mlmkvllmll
school board  15 -
school in  21 -
school is  14 -
school since  1 -
schools  -6 jlmmqmmmmj
screen  -28 lblxpjjlmi
screen $  -15 mhmqqkmlmj
screen just  -6 mlmommkmmm
script  39 mujjklmlml
script $  36 mnmlmmmmmm
script stops  -4 molllmmmmm
script that  -1 mokmmmmmmm
sea  -5 ojmkmommml
sea $  10 mkmmokmmmm
season  24 klilwlmlml
season $  17 lmmlqmmmmm
season is  1 mmmmnmmmmm
seat  -28 elkyljmmmm
seat $  -8 eslsmlmmmm
seats  11 -
sec  -15 mklpmlmmmm
sec $  -15 mklpmlmmmm
second  50 hyyajjikll
second $  -4 mkmmrmlmmm
second chance  -19 mjskpmmmmm
second chart  -2 mujjmmmmmm
second grade  23 -
second one  -15 miwijmlmmm
second step  -1 llslllmmmm
second year  35 -
see  -49 ahyfchyhlg
see $  -16 mlpiilwlml
see how  -2 iqljlmxmmm
see it  -2 llpllmkmmm
see my  4 -
see that  -2 mmnkmmlmmm
see the  -11 kjydrkkkml
see what  -2 lkqlmmjmmm
see why  -5 kmolmmlmmm
see you  -4 kjbrhlylmk
see>DEICTIC  -7 llmwhmhlml
see>MY  4 -
see>WH  -9 forhkltlmm
see>YOU  -4 kjbrhlylmk
see>the  -11 kjydrkkkml
seeing  11 -
seeing a  3 -
seeing someone  8 -
self-employed  54 -
sell  28 mkmmmnlmmm
sell my  20 -
selling  18 -
sells  24 mtmlhmmmmm
semicolon  -12 kqxiijlmmm
semicolon $  -7 lrrjjllmmm
send  17 gyawllkgmm
send it  -4 mjcymmlmmm
send me  5 hvlmmmlgmm
sense  -5 miykamekml
sense $  0 mltldmllmm
sent  -49 lhqrkkjlmy
sentence  -11 lwiglkkmly
sentence is  -6 mrkhmmlwmm
september  13 -
september $  13 -
series  12 mlplmmmmmm
server  -27 mrlimmmmmi
service  14 mmjemmymmm
service $  14 mmjemmymmm
set  34 mykimmklmm
set a  4 msmkmmklmm
set the  27 msklmmmmmm
set>a  4 msmkmmklmm
set>the  27 msklmmmmmm
setting  -9 mtlimlmmmm
setting up  -8 mqmimmmmmm
settings  -10 mqmjmmmmmm
seven  -50 lrfknylmmm
seven $  -9 mmkommmmmm
shall  -3 pimlemlmmy
share  15 ljsknlllmk
share an  22 -
share it  -2 lktlmmlmmm
sharks  -18 lgjrslkkml
sharks do  -4 lmjksmkkml
she  55 iaoybygkyh
she 's  23 lmivilklll
she died  1 -
she had  4 mmmnlmmmmm
she is  22 mmmpjlmmmm
she just  -7 mmlommlmmm
she loves  -41 mlklkjmmyl
she said  33 mlsimmmmmm
she say  -6 mmlqkllmlm
she was  4 mmlllummmm
she wrote  -33 mlljukmmul
sheet  -22 mqmimlmmmm
shellfish  12 -
shelter  31 -
shelter $  29 -
shift  19 mlkrmlmmmm
shift $  10 -
shift starts  10 -
shifts  31 -
ship  13 mjmlhxlmmm
shipping  -13 uhkmmmmmmm
shirt  -18 mhlslllmmm
shirt $  -16 mjlrlllmmm
shoes  -10 ltiygkklkl
shoes $  -13 lvkohlmmkl
shoes 're  6 mlmplmlmmm
shop  16 vpkueklkmi
shop $  -1 tsmkjllkmj
shop is  4 mmmojmmmmm
shopping  -3 mnkqmmmjml
short  88 iybihkixmi
short $  49 lwelpmjjmk
short bio  -4 jrmlmlmmmm
shorter  -21 laximkcymk
shorter $  -2 lfllolltmm
should  -45 roadxhryjf
should be  -10 lybjaljxms
should do  -1 llhmukmlmm
should i  12 yklkmkllll
should not  -12 millumksml
show  -22 mlrollkhml
shower  -29 lbgyfkllmk
shower $  -30 ldjyjlllmm
shows  -17 sljkjlkmlw
shows the  -27 mkllklmmlx
shy  1 mmkfmmymmm
siblings  16 -
siblings $  16 -
sick  51 mmiqmmmmmm
sides  -54 lvlimklmml
sides 0  -41 momlklmmml
sign  -1 mlllkmmmym
signed  25 nmmmgmmmmm
signed up  9 -
silver  -30 lilisuklmk
simple  -13 lbmoimiyml
simple words  0 mklmlmknmm
since  53 lhhjakylle
since 0000  9 -
since he  8 -
since i  27 -
since january  6 -
since march  5 -
since my  22 -
since spring  3 -
since the  41 -
since we  -45 ljjjdlymlf
sing  12 -
sing in  12 -
singapore  2 -
single  16 -
sink  -20 okmpkkmmml
sink $  -20 okmpkkmmml
sir  21 mmmlimylmh
sister  -10 mlkmllmmsm
sister $  20 -
sister is  -15 mmmnmlmmmm
sister just  21 -
sisters  7 mkmmnlmmmm
sisters $  5 mkmmnlmmmm
sit  0 mkdplmyjml
sitting  -24 mglulkmmmm
sitting in  -18 mhmsmlmmmm
six  66 lslnogmmll
six $  -22 ltlnkjmmmm
six foot  30 -
six months  7 -
six years  5 -
six>SPAN  30 -
six>w  32 -
size  -11 mtiqfklhms
size $  -10 mlksllmimk
size 0  45 -
skip  6 mfftlllymm
skip breakfast  15 -
skipped  -16 mlktmilmmm
sky  -2 lmpmlmmmmm
sleep  -12 paayjlwekg
sleep $  -61 kabyrmhklk
sleep badly  12 mlmukmjkml
sleep in  4 -
sleep well  -12 rlligmyjmj
sleeping  -7 lliyllfmml
sleeping since  7 -
sleeps  31 -
sleepy  -23 mlismmimmm
sleepy $  -23 mljqmmjmmm
slept  -38 mkdymkjmmm
slide  -23 mvmkillmml
slogan  -33 mtmjillmml
slow  -17 kkmlrklmml
slow today  -2 mkmnllmmmm
slowly  -7 molkkvmmml
small  28 ljkfiuylmj
small but  -8 mlmilvmmmm
small town  0 mllmqlmlmm
smarter  -15 lmkktkmmml
smarter than  -15 lmkktkmmml
smile  -6 mlllmwkmlj
smoking  39 mmjiymjlmm
smoking $  46 -
snore  33 -
snore $  33 -
so  -53 manyaeafua
so $  -22 llvamlylmm
so far  7 mklpmmmmmm
so full  -1 mmitmmjlmm
so glad  -2 lmuelmkmmm
so happy  -4 mmsgmmjmmm
so he  11 -
so hot  -4 mlkolmkmmm
so how  11 qmkmmmmmmm
so i  22 mlmrlimmlm
so long  -22 mmlomkmmmm
so much  -5 llktjmpmmj
so the  -4 mlmngummml
so tired  -1 mmlolmmmmm
so we  3 -
so what  4 nmmkmmmmmm
so you  25 rmmmmklmmm
so>-ed  -16 mlfyhlhlml
so>-ing  0 mmomlmlmmm
so>DEICTIC  -2 mnlnlmmmml
so>I  22 mlmrlimmlm
so>MOOD  -15 jjjyilblll
so>PRAISE  0 lmtllmimmm
so>THIRD  11 -
so>WE  3 -
so>WH  15 rmkkmmlmmm
so>YOU  25 rmmmmklmmm
so>far  7 mklpmmmmmm
so>the  -4 mlmngummml
so>w  -13 jhsxdjhklh
soaked  -18 mklqmlmmmm
soap  -11 mimqmmmmmm
sober  10 -
social  13 mklmjmmmmy
social media  13 mklmjmmmmy
sofa  -27 lhmsmkmmmm
sold  -22 mmybmlhmmm
solve  -5 mqlkmmmmml
some  -52 kyikqgkhmj
some people  -2 lmfjvmjlml
someday  3 mllgymjmml
someday $  3 mllgymjmml
someone  10 jukjrllmml
something  -63 qcyhesfklh
something $  -8 mhnrmmkmmm
sometime  -5 milhkkymml
sometime $  -5 milhkkymml
sometimes  -10 lmkkkmqmml
sometimes $  -21 lmkkkmqmml
son  9 mlwjlljmmm
son $  9 -
son he  1 -
son is  -14 mmlnmmmmmm
son wants  3 -
son was  7 -
song  -14 momljelmvm
sons  -26 millhnmmql
sons $  -31 mkmmhhmmsl
soon  -32 kkgailykmj
soon $  -32 kkgailykmj
sore  58 mlmnmmmmmm
sorry  -18 lpfiikylmk
sorry i  -4 mmmjmmommm
sorry to  -4 mrqkmmimmm
sort  -10 ixmllmliml
sound  -5 lghlimlymm
sound more  -5 mikllmmtmm
sounds  -31 lsyhamcemk
sounds like  -11 mltmlmhlmm
soup  -10 mthrjllmmm
soup is  -8 milwjllmmm
sources  -29 mrllimlpmm
sources $  -29 mrllimlpmm
spaceship  -22 mjmbmylmmm
spaceship is  -15 mkmcmymmmm
spain  -31 mmmkmjmmtm
spain $  -31 mmmkmjmmtm
spanish  -23 lqmlmmlaml
spanish $  -7 mqmmlmlaml
speak  13 sqlklmkmml
speak at  1 -
speak to  -28 lrlkmmmmmm
speech  -26 msketklmmm
speech for  -12 mpmimmlmmm
spend  5 -
spicy  7 -
spicy food  7 -
spider  -4 mlmvhllmmm
spilled  -19 mjlrlllmmm
spilled coffee  -19 mjlrlllmmm
split  5 -
spoils  -15 mljmsllmmm
spoils $  -15 mljmsllmmm
spoke  21 mlmlkmsmml
spoken  -18 mmmlnmmmml
spoken in  -19 mmmlnmmmml
sports  35 -
spring  30 -
spring $  30 -
sql  21 mnmmmmmmmm
square  -22 mijrrlmmmm
st  3 -
staging  32 -
stairs  -12 mlmrlimmlm
stairs $  -12 mlmrlimmlm
stand  33 -
standing  17 mimpmmmmmm
standing desk  23 -
stanford  9 -
star  2 mlmjwlmmmm
start  -14 nmhyihfvmk
start $  -7 olmllmmmmm
start my  4 -
start with  -2 mollljlwmm
started  44 mlmmfmlmmw
started a  19 -
started running  8 -
starting  28 -
starts  9 mmlpmmmlmm
starts at  13 -
startup  28 -
startup $  22 -
starving  -17 lhkwmmlmmm
state  33 -
station  -21 plkkokllmm
station $  -21 pmlkokmlmm
status  -29 uniklillum
status of  -7 unklljllmm
stay  -4 kflygmlmmk
stay in  4 mhmsmmmmmm
staying  -21 mjjulmkmml
staying in  0 mlmolmlmml
staying with  3 -
stays  -1 mpmmmmmmlm
steak  9 -
steak rare  5 -
step  -53 jryaekhymh
step $  -7 ljqjgkiymk
step 0  -28 lylcljmkmk
step by  -6 lkkkhliymk
step into  -7 mimkmpmmmm
steps  -5 pjmlmmmmmj
stick  11 -
still  18 kkyogjaklk
still 've  -12 mmlnmmlmmm
still at  -30 mljplmlmmm
still do  -8 mmrimmlmmm
still in  -5 mmkqmlkmmm
still live  12 -
still waiting  -1 mmhummjmmm
still wrong  -3 mmyalmjmmm
stock  -12 mlmfvmmlml
stock market  -12 mlmfvmmlml
stole  12 -
stolen  74 mlllmwmmmm
stomach  17 mkmpmllmmm
stomach is  -17 mkmpmllmmm
stone  54 -
stop  35 lecymklmll
stop $  -12 lfkumlmmmm
stop thinking  -5 mmeummmmmm
stopped  15 -
stopped eating  13 -
stops  -4 molllmmmmm
stops after  -4 molllmmmmm
store  -26 lilmqkmmly
stories  -14 mlmlvllmmk
story  -45 ktpeokjelk
story $  -20 lnqhwjkeml
story the  -3 mkmliqmmmm
strange  -40 lllixkllml
street  28 -
street $  11 -
stress  31 -
stress $  31 -
stressed  -14 mmmommlmmm
string  -7 lrlkkmmmml
string $  0 mmlmmmmmmm
stroke  37 -
stroke last  13 -
struggling  9 -
stuck  -49 lmuuehilmi
stuck at  -27 molsiimmmj
stuck in  -22 mkjyjljlml
student  35 -
student loans  23 -
students  -31 mjlltmlllk
studio  29 -
studio $  25 -
study  -5 mslljmmmll
study at  1 -
study law  3 -
studying  18 -
studying for  11 -
subject  -32 mpmiimlmmy
subscription  37 fqmmmmlmmm
subscription $  6 fqmmmmlmmm
such  -24 mljkllymmm
sugar  35 mqmmlmmkmm
sugar $  20 mqmmlmmkmm
suggest  -17 mqmklklmml
suggested  12 mmufmmlmmm
suggestion  -3 mlplmmklmm
suggestion $  -3 mlnmmmllmm
sum  -1 msllimmmmm
summary  -2 lukhilmpmm
summer  -21 llkkrlolmk
summer $  7 mmlmkmpmmm
summer is  -17 lmmlqmmmmm
summers  14 -
sun  -5 mkmmtkmmmm
sun is  -6 mkmmtkmmmm
sun>AUX  -6 mkmmtkmmmm
sunday  26 -
sunday $  24 -
sundays  -13 mlmmqkmmmm
sundays $  -25 mlmmqkmmmm
support  -10 kvpjklklml
suppose  -40 lhbgltymkj
suppose i  -3 mjljmulmkj
sure  -40 yiuafjyklh
sure about  -3 kltmmlmmmm
surgery  10 -
surgery in  8 -
suspended  45 -
sweden  -14 mmmmomllml
sweet  16 limrnlylml
sweet $  -7 ljrtlmimmm
swim  63 mmllumkmmm
swim $  65 -
switched  28 -
sword  -8 mhlkmqmmmm
sword and  -8 mhlkmqmmmm
synonym  -4 uwkikljmmm
synonym for  -4 uqlikmjmmm
table  -8 lapyjijylh
table $  -31 larvlklymj
table for  24 mnmlmmmmmm
take  12 ijgkqxvmkh
take a  2 lhuojmlmml
take care  -2 lhiljmyaml
take my  7 -
take the  15 lplmlpmllm
take your  -3 mhmlmubyml
takes  56 sdhcylklml
takes $  -4 tjllmmmmmm
takes an  2 mlmirmmmmm
taking  13 mfvqjlmmmm
taking a  7 mmlpjmmmmm
talk  -7 jcyddvylli
talk $  4 mllplqkmml
talk about  2 mkwlhmlmmm
talk later  -9 mlkommlmmm
talk to  3 kkyhjsmmmk
talked  -22 mklkhlwmmi
talked $  -22 mklkhlwmmi
talking  -33 kiwahvymml
talking to  -3 lkwbilymml
task  -4 kxljklmmmk
task is  -4 kxljklmmmk
tattoo  23 -
tattoo of  23 -
taught  16 mhmlslmmml
taught me  34 -
tavern  -6 mfllkymmml
tavern and  -6 mfllkymmml
taxes  -6 olljpkmmlm
taxes $  -3 pmmmkkmmlm
taxi  -14 miiyijlmmm
taxi is  -10 mkltiklmmm
tea  -12 joiurielmk
tea $  -20 llisslfmmk
teach  -5 jlmmqmmmmj
teacher  -2 quofoijmll
teacher $  2 rmmmmklmmm
teacher at  1 -
teacher says  8 mimlrlmmmm
teacher wants  -34 myjjimlmmm
teachers  -3 lhkkvllkml
teachers $  -1 mhmlslmmml
team  30 mdymklkmlw
team $  49 mhukimlmmy
team uses  8 -
team won  -32 mlmlpmmmml
teammate  -8 mqmllgmmmm
teenagers  20 -
teeth  -17 mlljlxmmml
tell  -22 ukjjispjll
tell me  -8 uplljlkkmm
tell my  -10 nmmmmmmmmm
tells  -20 mhmlrllmml
ten  -42 uydhxohjlk
ten $  5 -
ten minutes  -36 lpirlljlml
ten times  0 mwkkmlmmmm
ten years  1 -
ten>-s  -12 lwjispjkml
ten>NOW  -38 lpinrljlml
ten>SPAN  3 -
terminal  -30 myjakklrml
terminal $  -25 mxkkkklkmm
terms  7 mgllhmjsmy
terrible  -19 mklllxkmmm
terrified  5 -
terrified of  5 -
test  2 mxngfktmmj
test $  18 mmkmlmtmmj
test fails  -19 myljgkmmmm
text  -36 lycskhjqlg
text $  -3 lijlljkuml
texted  -36 lmjomjlmtm
th  59 -
th $  39 -
th>w  9 -
than  -97 ihahygiuld
than a  -4 mllllommmm
than cats  -15 lmkktkmmml
than dogs  1 mmmlqmlmmm
than the  -22 lpmgphmlml
than yesterday  -13 mlhtlmmmmm
thank  -8 liucjkpmms
thank you  -8 liucjkpmms
thanks  -20 liyaflwemj
thanks $  -16 lkyhimekml
thanks for  -7 mlfhkmykml
thanks i  4 mmommmlmmm
that  -124 dayayyaara
that $  -62 kayaldiijj
that 's  14 ijybajjljj
that a  -2 nlolmmmmmm
that again  0 nlhmhmxmmm
that glass  -12 mjjmwlmmmm
that helped  0 mmrmjmdmmm
that helps  -2 lmqmlmlmmm
that honey  -15 mljmsllmmm
that i  44 lfdrkylmlm
that in  -1 mmqlmmmmmm
that is  -6 klukclkmmm
that makes  -4 mjrmimmmmm
that means  -1 mokmmmmmmm
that must  0 mlqljmlmml
that my  30 mlljmtmmmm
that one  -10 lktkkmimmm
that our  2 -
that returns  -1 kqlmlmmmmm
that says  -21 mvklllmmmm
that she  -20 mllkjtmmul
that the  -26 nlhktolmll
that was  -1 lloujjlmmm
that way  -5 mkqlkmlmmm
that would  0 mlpmjmkmml
the  -72 yyfntyahna
the 0  22 mgmsmmmmmm
the accident  38 -
the address  -10 hullmmlmmm
the adoption  18 -
the airline  0 mkmqmlmmmm
the airport  -6 lpmnjkmmmk
the answer  -21 lapkjllyml
the api  7 -
the area  -11 lpmlkkmlmm
the army  41 -
the author  -30 mjllvimmll
the baby  -29 lllugklmmm
the background  -29 mslmlkmlmm
the bakery  27 mimpmmmmmm
the band  46 -
the bank  -23 mhpslimmmm
the bar  31 -
the bath  -5 mllvfllmmm
the bathroom  11 mhmqmmmmmm
the battery  -2 ollhsmmlmm
the beach  40 -
the best  -7 rhigrkyllh
the black  -34 mjlunkmmmm
the blue  20 lgxjlkmlmm
the book  -36 msknmhmllk
the bridge  -11 lllltllmmk
the build  37 qmknkgmlmm
the bus  -7 tefyhjimmk
the button  -30 kqpjikmmkl
the capital  -25 mjljopmmml
the captain  -4 ljlkhylmjk
the car  -18 pllykljjml
the cat  1 mlmrlkmmmm
the cave  -7 mimkmpmmmm
the checkout  -2 iomomlmmmm
the chest  -5 mjlllrmmmm
the church  23 -
the code  -8 lsljilmkml
the command  -8 mpklmlmmmm
the company  -26 lkkgpjllvv
the contract  -43 mykiflmmml
the council  14 -
the countryside  33 -
the customer  -5 mvmkjlllml
the data  63 mrmlkmmiml
the delivery  -4 yhkkmmmlmm
the dentist  4 mlmnmmmmmm
the difference  -20 ugvipiklml
the dishes  -6 lgkxmlmmmm
the divorce  11 -
the doctor  -9 mkmlrkmmmm
the dog  -15 ljlujjmmmm
the door  -16 lfmuaxmlll
the drinks  -3 mkgumlmmmm
the driver  -11 mykbmkmmmm
the dungeon  -11 lillmommmm
the earth  -14 lltkllmmmm
the end  15 molhxkmlml
the ending  -31 mmrlmmmmmm
the entrance  -1 llmplllmmk
the factory  -1 mljmrlmmmm
the fall  12 -
the family  27 -
the file  -15 lqkollllmk
the final  -7 lkkiulmyml
the first  8 idyasikmll
the flood  11 -
the following  -5 lycklmlgmm
the food  12 mmmqimmmmm
the forest  -6 mimjiymlml
the french  -25 mmmjsjmmmi
the fridge  -3 mmlumhmmmm
the function  -13 mrlkklmmml
the future  57 lmmlqmlmmm
the game  -14 ljjrnmlllm
the garden  -4 mikwmlmmmm
the goblin  -24 mjlclymmmm
the godfather  -27 mkmlulmmml
the gold  -5 mjlllrmmmm
the government  -4 llgkykmlmm
the great  8 mkllmwmmmm
the gym  -12 lklrmllmmm
the hall  27 -
the heating  -1 mkivkmmmmm
the hero  -31 liyjevmmlm
the house  -21 mlrmmkmmmm
the introduction  0 mnllmjkymm
the job  38 -
the kettle  -5 mjlpmmlmmm
the kids  -13 lilvgkrmml
the king  -37 mkljqplmkk
the kitchen  -20 mlmqklmmlm
the korean  9 -
the landlord  -8 mwmkflmmml
the largest  -10 llmlolmlml
the last  -32 kjsjjxkrll
the laundry  -4 mjitmlmmmm
the league  -9 mmmkqlmmmm
the left  -4 sljknlmlml
the leftovers  0 mmirmmmmmm
the letter  -35 mjlkfxmmrk
the library  7 mhmrmlmmmm
the lift  -13 mklommmmmm
the lights  -15 mslscsljlm
the link  -12 loyjkllemm
the list  -8 lmllmllnlm
the logo  16 mnmlmmmmmm
the mall  -1 mjmnmmmmmm
the market  11 -
the meeting  -11 lnkokllmmm
the middle  0 mkmjtkmlml
the moment  -18 mhlomlmmmm
the moon  -52 lfifyllllj
the morning  7 mmmdmmylmm
the mortgage  4 -
the movie  -19 ohlmqjmlml
the museum  -36 lklkvhmmml
the names  -2 mrrljllemm
the navy  48 -
the neighbours  -1 mlmpkmmmmm
the new  -20 qomjmjtlmk
the next  -12 mqkikulmll
the northern  -2 mklllwmmmm
the numbers  -8 mtlkmhmlmm
the office  -8 llivlmkmmm
the old  -24 mnljaylmmm
the only  7 rlmmmkmmlm
the operation  40 -
the original  9 miuimlmmmm
the other  -21 layplkmkmm
the output  -3 mrkmlmmjmm
the oven  -12 mklslkmmmm
the page  -5 mqlllmmmml
the pandemic  11 -
the park  -2 mlmpjlmmmm
the part  -3 mxyamllmmm
the phone  -42 lpirkilmlm
the picture  -15 mtoglllmmm
the place  13 -
the post  -3 mkmpmlmmmm
the postman  -6 mlmokjmmmm
the president  -9 pjlkqmmmlm
the printer  -4 opmglmmlml
the project  28 momlmjmmmm
the queen  -21 mkkfjymmmm
the queue  -32 lkjydklkml
the radio  8 mlllrlmmmm
the rain  -16 mlloktmmlm
the red  19 mtllmlmmmm
the regional  14 -
the release  5 -
the remote  -5 mmgummlmmm
the rent  13 -
the restaurant  -9 mmljrmmmml
the result  -9 khrelllymm
the results  -23 mimlklmmlx
the right  -14 vlthkkmmmm
the river  -34 mjqlnjmmmm
the role  -26 mlmloklmls
the router  18 -
the same  -24 iqyahhkkml
the school  15 -
the sea  25 plmkkpmmmm
the second  -26 hyyahkjkll
the semicolon  -12 kqxiijlmmm
the settings  -10 mqmjmmmmmm
the shelter  14 -
the shop  -10 wikvgkllml
the shopping  -3 mnkqmmmjml
the shorter  -15 mlqlmlmlmm
the shower  -28 llksjllmmm
the sink  -20 mkmplkmmml
the sky  -2 lmpmlmmmmm
the sofa  -27 lhmsmkmmmm
the soup  -2 mwimkmmmmm
the spring  9 -
the station  -20 pmlllklmmm
the status  -7 unklljllmm
the stock  -12 mlmfvmmlml
the store  -27 lilmqkmmly
the story  -23 lylkijlfll
the summer  8 -
the sun  -5 mkmmtkmmmm
the table  21 milvlllmmm
the tavern  -6 mfllkymmml
the terminal  -18 mykamlmsmm
the text  -4 mtjkljmpml
the third  8 mqthkmmlmm
the tickets  33 mkjsmmmmmm
the time  44 mmmlpmllmm
the toast  -12 mikullmmmm
the tone  -5 kipllmlwll
the top  10 mnlmlmmmmm
the town  11 -
the train  -37 melsoklllh
the treasurer  30 -
the two  -7 momjllmmmm
the university  -9 mlmmommmmm
the variable  -9 msklmmmmmm
the vet  5 mmmqllmmmm
the view  4 mmljtmmmmm
the violin  -2 mjllvmmmml
the waiting  3 mkmomlmmmm
the wall  -5 mnmnjllmmm
the way  -12 lkjtkllmml
the weather  -10 nhfsxjmmmm
the wedding  25 -
the window  -31 mbjylgmkmm
the word  -1 lmkmmmmqmm
the world  23 lliltlmlml
the wrong  -42 logygjmlml
the youngest  39 -
the>-ing  43 ykksikjilk
the>-s  27 jyaoysbytl
the>0  22 mgmsmmmmmm
the>AHEAD  -7 mqkikulmll
the>CHAT  -62 flxcafkyjg
the>CODE  -33 hyclabhbib
the>CONDITION  17 -
the>DEICTIC  -49 khyalqhijk
the>HOME  28 llqnkmlmlm
the>KIN  -27 kfkyhiqmlk
the>LASTING  -12 ummllmkmml
the>MOOD  6 mjkkmvvmmm
the>NOW  -38 hxyagiyikl
the>ORDER  11 yokkllljml
the>PERSON  -32 nrlniilmlk
the>PET  -5 likyihllll
the>PLAY  18 kehvwmklll
the>PRAISE  -7 rhigrkyllh
the>SPAN  35 mlmmmpmmlm
the>WORK  -9 khgorijluv
the>bar  31 -
the>bus  -7 tefyhjimmk
the>car  -18 pllykljjml
the>end  15 molhxkmlml
the>new  -20 qomjmjtlmk
the>old  -24 mnljaylmmm
the>red  19 mtllmlmmmm
the>sea  25 plmkkpmmmm
the>sky  -2 lmpmlmmmmm
the>sun  -5 mkmmtkmmmm
the>top  10 mnlmlmmmmm
the>two  -7 momjllmmmm
the>vet  5 mmmqllmmmm
the>w  -12 djdoyyaqqn
the>way  -12 lkjtkllmml
their  -26 lkikylkkmh
their dad  8 -
their phones  -37 llmlqlmmmk
them  5 lyrnijiiji
them $  26 mmsrkkjmmj
then  -29 llmypffhlh
then $  -18 mirqlmilml
then i  -15 mklxmklmll
therapist  25 -
therapy  28 -
therapy $  12 -
there  -2 laayykgtlg
there $  -24 rcayyhdwll
there 're  24 lkkktllmml
there 's  15 mlkyelimml
there a  9 mkmmmmmmmm
there any  -1 nmmjlmmmmm
there for  -3 mlplmmlmmm
there how  -2 hmmmmjtmmm
there is  -4 mllnmmlmmm
there was  -15 llmlnvlmml
these  -41 jukftljflk
these days  -15 lmllqmlmmm
these two  -15 lvjilmlkmk
thesis  54 -
thesis on  15 -
they  -12 ygdmyhgjkg
they 're  -2 lmltemlmmm
they closed  -16 mljkvllmmm
they say  -17 llklullmmk
they should  -2 lllkulmlml
thing  -12 lqqilkpkmj
thing $  -5 llrjolllmm
things  -34 jhofylnlmi
things $  -22 mkmkrllmml
things take  -28 llklymjmml
think  -75 yayayaavkh
think about  -4 wayfimkmml
think i  12 llivjilllm
think it  -9 rlajymllmm
think of  17 -
think so  -12 lmudlmllmm
think that  -10 jlvkfllmmm
think the  -24 sjmiuhmlmm
think we  -14 mlnrkmmmmm
think you  -4 klwjklhmmm
thinking  3 kjjvkpcmml
thinking about  23 klhymmdmmm
thinking of  -18 mllnkpmmmm
thinkpad  28 -
thinkpad $  28 -
thinks  -1 mmolmmmmmm
thinks i  3 -
third  2 mltnkmmlmm
third floor  -14 mhmsmmmmmm
thirty  16 -
this  -61 kyfnardirs
this $  -26 mydrkkgwlk
this answer  -11 mkqlmmmlmm
this by  -8 mnjnmmmmmm
this city  12 mmkmrmmmml
this exercise  -15 lxlleomlll
this for  -23 cvjmmklmrm
this function  -2 momlmmmlmm
this is  -13 tkvgiljmll
this month  10 -
this morning  23 lfcyllimll
this one  -9 mktklklmmm
this screen  -9 mhmtlmmmml
this summer  12 -
this text  0 lmjlmmkpmm
this version  -10 mkrkmmlkmm
this year  18 -
those  -23 ysraplklml
though  10 -
though i  7 -
thought  -59 lktkyhjmmm
thought $  -15 mmmrmlkmmm
thought of  -3 mmolllmmmm
three  -101 hyibaydrsq
three $  -12 lrpjmklllm
three columns  -11 mpllmlmlmm
three examples  -2 myillmmhml
three hearts  -5 mkplrlmmlm
three kids  9 -
three times  32 -
three years  2 mlmlgmmmmy
throat  58 mlmnmmmmmm
through  98 mrllivklml
through the  21 mmlliwmlml
throws  -4 mrmmglmlmj
thunder  -1 mlljylmmmm
thunder $  8 -
thursday  25 -
thursday $  9 -
thursdays  13 -
thursdays $  13 -
tickets  25 nmirlmllmm
tier  22 -
tier $  22 -
time  11 lghdyxotlf
time $  -19 lisiylaymj
time for  -3 mmgmmmymmm
time i  47 mmmmlommll
time in  4 -
times  22 lukiwlkmmj
times $  -3 mwkjvlkmmk
times a  39 -
tired  -21 llksllkmml
title  -75 lroiegklui
title $  -15 mlplmlmmmm
title for  -3 mplkljllml
to  -23 yvausaiayy
to $  -10 mlwjmmkmmm
to 've  -27 lqyfmlhmmm
to a  0 lsjhmkvmml
to add  11 mqljmmlmmk
to adopt  13 -
to apply  6 mmmmmllmlv
to ask  -17 yldrmllkmm
to be  29 jrqnqyjklh
to become  66 -
to bed  -11 liewllkmml
to board  -16 mllqmmlmmm
to boil  -1 nkklumlmmm
to buy  -9 miltmmmmmm
to call  -9 lqktlmlmml
to cancel  -8 mqmemmmmmm
to catch  -12 lfltmmmmmm
to center  -13 rrijmmmmmm
to change  24 kqkkmmmlmm
to charge  -9 mfmsmmmmmm
to check  -18 lvlhmmlmmm
to clean  -13 mhlumlmmmm
to college  6 -
to compare  -17 kujhlkmlml
to connect  -24 mkmjmlmmlr
to convert  -25 mrlimlmmml
to cook  4 wklmlmlmml
to cut  28 -
to do  -21 vgkrlmklmm
to drink  12 mlllqmmmmm
to drive  13 -
to eat  -18 leiykmimmk
to find  4 utkfnkllmi
to finish  -4 lalvmmmmmm
to fix  11 onmkmmlmmm
to get  3 ojkplllmmm
to go  -45 kaqyjkmlmk
to grab  -5 tjmmklmmml
to hang  -4 mjmrmmmmmm
to hear  -18 klyhklimml
to her  14 smrhmmlmmm
to him  9 mmolmmmmmm
to it  -12 mguommlmmm
to japan  12 -
to join  -37 igmpkmmmmw
to know  -6 yapakkjlml
to learn  66 lukiqlmlml
to leave  -13 mklqlmlmmm
to live  24 -
to lose  48 -
to make  -33 dqjnlkmlyk
to me  46 mqshkmkmml
to meet  0 lmkklmxmml
to merge  -13 momkmmmmml
to move  33 pmmmmjmmmm
to my  7 mqshmmjmmk
to nuts  11 -
to only  -1 malmmmmymm
to open  7 lnklpmmmmm
to order  -9 lnlomlmmmm
to oslo  22 -
to park  3 mmleymlmmm
to pay  -7 lwlgmlmmmm
to pick  -7 mlmpmlmmmm
to quit  46 -
to read  -6 mplkmmmmmm
to report  -9 lqmjmlmmmm
to reset  -19 mpmkmmmmmm
to retire  40 mhmmmrmmmm
to return  -12 mpljmlmmmm
to ride  9 -
to rome  -25 jqmmlmmmmm
to run  -6 mikrjklmvl
to sail  71 -
to save  6 mpmmfmmmmk
to say  -14 srgbmmwmmm
to school  -13 mlmivllmkv
to see  -2 jrjiklylml
to singapore  2 -
to sleep  -33 malylmlmll
to solve  -5 mqlkmmmmml
to speak  -27 lrlkmmmmmm
to start  0 lnkqmllmmm
to stay  -12 kflygmlmmk
to stop  -1 ljkrmmmmmm
to talk  7 lkykhmlmmm
to the  -10 gkdrkvohoy
to think  -5 hdyiimlmml
to travel  21 -
to try  -3 klyelmkmmm
to two  -3 mnjlrmlmmi
to understand  -20 kvjjmmmmmm
to unsubscribe  -7 mqljkmkmmy
to visit  19 -
to walk  -12 mlmkvllmll
to watch  -7 mulhmimmmm
to wear  10 kklsmmmmmm
to work  -4 lpipljkmsl
to write  -50 kykbkkllml
to you  -14 iisidiymlg
to>'ve  -27 lqyfmlhmmm
to>-ing  32 mmkkmllmmy
to>-ly  23 mmmmmllmlv
to>-s  30 mainvyiklt
to>AUX  -21 vgkrlmklmm
to>CHAT  -3 muihlmylml
to>CODE  29 lollmmmmmm
to>DEICTIC  -13 mhuommlmmm
to>HOME  29 pommmjmmmk
to>MY  -14 misgkmjmmy
to>NOW  -20 mlmivmlmll
to>ORDER  -41 kqlnmlmmml
to>PET  1 ljmmvkmmmm
to>PLAY  -8 mkmrmmlmmm
to>SPAN  -3 mlmivllmkv
to>THIRD  -2 rltgollmlj
to>WORK  7 lpipljkmsl
to>YOU  -14 iisidiymlg
to>a  0 lsjhmkvmml
to>add  11 mqljmmlmmk
to>ask  -17 yldrmllkmm
to>be  29 jrqnqyjklh
to>bed  -11 liewllkmml
to>buy  -9 miltmmmmmm
to>cut  28 -
to>eat  -18 leiykmimmk
to>fix  11 onmkmmlmmm
to>get  3 ojkplllmmm
to>go  -45 kaqyjkmlmk
to>me  46 mqshkmkmml
to>pay  -7 lwlgmlmmmm
to>run  -6 mikrjklmvl
to>say  -14 srgbmmwmmm
to>see  -2 jrjiklylml
to>the  -10 gkdrkvohoy
to>try  -3 klyelmkmmm
to>two  -3 mnjlrmlmmi
to>w  -2 yyaaoaalst
toast  -12 mikullmmmm
toast $  -12 mikullmmmm
today  -70 jgayidhikf
today $  -97 ijaxlgpilh
today i  11 mlmpmlmmmm
today is  24 -
together  7 mlsklmlmml
together $  5 mlsklmlmml
tokyo  -5 lmmlnmmmml
told  -10 limgyiimlk
told me  -7 ljqhyiimll
told my  2 -
tom  56 -
tomatoes  -10 mmlltmmmmm
tomorrow  -47 lesliirllk
tomorrow $  -43 mhrgijtlmk
tomorrow i  -4 mlmommmmll
tone  -5 kiollllpll
tone $  -5 lopmmlmamm
tonight  -44 ikayhkaklj
tonight $  -43 jmayhkbklj
too  -22 hxtdagpili
too $  -18 lksaklnlml
too late  9 mmmommlmml
too long  -3 mrshkllkmm
too many  -3 momllmlmmm
too much  -9 mjcymlkmmm
too>MOOD  7 lllvjmkmml
too>w  -45 jyjlghtjlk
took  27 lkjykhmmlm
took a  -5 mllqmlmmmm
took the  -16 mlkulimmlm
took up  16 -
top  -7 mnllumllml
top ten  -17 mnllumllml
top>ten  -17 mnllumllml
topic  -6 mwmjljllmm
touch  1 mkmlllxmmm
tough  -22 mllonmlmml
tournament  10 -
tournament $  10 -
tower  -26 lkmkiymlmk
tower $  -26 lkmkiymlmk
town  18 mllmqlmlmm
town hall  11 -
town in  0 mllmqlmlmm
traffic  -49 mmkqpljlmk
traffic $  -16 mmkrmlkmmm
train  -35 lajymikllh
train $  -11 mglsmmlmmm
train leaves  -19 mjmqkmmmmm
train to  -9 mgmmqlmmmh
training  39 -
training for  32 -
trains  20 -
transfer  -32 mpmlmmmmmm
translate  -1 cylmmmlamm
translator  40 -
transplant  44 -
transplant $  44 -
trapped  -11 mlevmlmmmm
trapped $  -11 mlevmlmmmm
travel  23 mrmllolmll
travel $  6 -
treasurer  30 -
tree  -27 mlklkowmmk
trees  2 mlmmktmmml
trees $  2 mlmmktmmml
triangle  -41 mnmlnklmml
triangle with  -41 momlklmmml
tried  -43 pmyjijjlll
tried it  -18 mkwkmlmmlm
tried restarting  -18 msjjmmmmmm
tried that  -5 mjwglmlmmm
trip  9 jmmllmymmm
trip to  6 mnmmmmmmmm
trouble  11 mtkjmllmmm
trouble sleeping  7 -
trouble with  22 mqmimmmmmm
truck  7 mvlimmmmmm
truck for  4 -
true  4 tgyhmkakmk
true $  4 llyjjmakmk
trust  56 -
try  -19 iayaikavlk
try $  -18 mkthlmimmm
try again  -1 mjykkmhwml
try it  0 kmpmlmlmmm
try that  -2 mivgllklmm
try to  8 lkujmmlmmm
try>DEICTIC  -3 kiygkljlmm
try>to  8 lkujmmlmmm
try>w  -1 mjykkmhwml
trying  3 hyfqjjilkf
trying $  -16 mlplmmmmmm
trying for  22 -
trying to  1 hydsfjjllf
tuesday  8 mtlmlmlmml
tuesday $  3 mtlmlmlmml
turkey  -9 pkmmmlmmlm
turn  -1 mtgrlmjjmm
turned  61 lhkummlmmm
turned 0  34 -
turned out  -9 llmommlmmm
turning  9 -
turning 0  9 -
turns  0 mpllmmmmmm
tutor  -6 kvlmlllmmm
tv  14 mlkrkmhmml
tv $  15 mmlrkmimml
twenty  -11 lllwmiklml
twenty $  -13 mlmpmmmmmm
twice  -81 mxgipkklly
twice $  -32 mygiwllmmm
twice a  2 -
twice as  -35 mlmmllmmlt
twin  29 lllmmykmml
twin $  26 lllmmykmml
twins  62 -
twins $  48 -
two  -9 fyaasjaruy
two $  19 lsspqkhilj
two boys  21 -
two cats  7 -
two friends  7 -
two hours  -21 lhmsjqmmmj
two last  -21 mkmpmlmmmm
two months  11 -
two of  15 mwelmmmmmm
two phones  -2 mvmelmlkml
two plans  -5 mnmlmmmmmm
two sisters  -6 mkmmnlmmmm
two sons  -35 millhnmmql
two variables  -6 mpmkmlmmmm
two versions  -2 mjikmmmymm
two weeks  25 -
two years  4 mlmmmllmvl
two>-ed  -6 mlmlqmmmmm
two>-s  -68 hyaadnhxky
two>DEICTIC  -21 mkmpmlmmmm
two>KIN  -23 mgllimmmqk
two>NOW  -21 lhmsjqmmmj
two>PERSON  12 mkmmnmmmll
two>PET  41 -
two>SPAN  40 mlmmmllmvl
two>of  15 mwelmmmmmm
two>w  18 mxjjqkmmml
type  10 -
typewriters  10 -
umbrella  -13 mkhumllmmm
umbrella $  -12 mlhumllmmm
un  4 -
uncle  2 mkmkqjmmlt
uncle claims  -11 mlmkrkmmmm
under  7 ldlmkqlrml
under 0  -16 millmmlrml
under the  -5 mimsmjmmmm
understand  -64 wsyakjiklm
understand $  -32 llxdlljmmm
understand the  -5 lqtjlkmmmm
unemployed  8 -
units  27 mimllmmrmm
units $  28 -
university  12 mlmmommmmm
university $  2 -
university in  16 -
unsubscribe  -7 mqljkmkmmy
until  52 -
until 0000  11 -
up  1 cahypyqdkj
up $  -68 emvukipfli
up a  -22 mmmnmlmmmm
up at  5 mlmrmkmmmm
up for  33 -
up in  -14 lgklnyillk
up my  24 -
up the  -26 mfnvktlmmm
up to  -3 mnhhplommi
up we  13 -
up with  33 -
up>MY  24 -
up>NOW  -3 mlldtmsmml
up>WE  13 -
up>a  -22 mmmnmlmmmm
up>at  5 mlmrmkmmmm
up>for  33 -
up>in  -14 lgklnyillk
up>the  -26 mfnvktlmmm
up>to  -3 mnhhplommi
up>w  50 mkkojlllmu
update  -20 qhmqkllmml
update $  -19 rhmskllmml
uploaded  -10 mtkjllmmmm
upset  13 -
upstairs  30 -
us  20 jmrnnyoiic
us $  28 mlmjtmmmmm
us go  -5 mqltjkilml
us in  21 -
us pretend  -1 mjmlmtjmmm
us say  -11 mfmmmtlmml
use  42 kagpkkjymk
use a  0 mijqmllvmm
use the  -16 lpjlmllmml
use>-s  19 -
use>a  0 mijqmllvmm
use>the  -16 lpjlmllmml
use>w  22 malmkmkyml
used  2 mlkqjmlmmy
used to  3 mllrmmmmmm
user  -14 moljjkwmmm
users  -22 llmllkmmlw
users $  21 momlmmmmmm
uses  19 mimmwlmmmm
uses kotlin  8 -
using  19 mykimilmml
using the  -5 msllmkmmmm
usually  10 mmmmkmmmmm
utrecht  1 -
utrecht $  1 -
value  -14 milllmmmmy
values  -24 mqlkmlmmlm
vampire  -24 mlmlmtlmkm
variable  -9 msklmmmmmm
variable to  -9 msklmmmmmm
variables  -6 mpmkmlmmmm
variables x  -6 mpmkmlmmmm
vegan  23 -
vegan diet  14 -
vegetable  11 -
vegetarian  11 -
vegetarian $  9 -
vermont  -19 mlmmpjmmml
version  -23 lpuhmjlhmm
version $  -17 lpqimlljmm
versions  -22 mggslmmymm
versions $  -22 mggulmmymm
very  2 ljuomlkqmm
vet  25 mmmqllmmmm
vet $  14 -
vet is  13 -
vet>AUX  13 -
video  10 mjmlslmmmm
video games  22 -
vienna  -27 mlmmkfmmsl
vienna and  -27 mlmmkfmmsl
vietnam  10 -
vietnam $  10 -
view  4 mmljtmmmmm
view was  4 mmljtmmmmm
violin  -2 mjllvmmmml
violin $  -2 mjllvmmmml
visa  24 pkmmmlmmlm
visit  19 -
visit my  3 -
visited  18 mlmmqkmmml
visiting  7 -
volcanoes  -46 lwlgollmmk
volcanoes $  -46 lwlgollmmk
volunteer  36 -
volunteer at  23 -
w>"  -55 mlklmimmym
w>'s  14 mlmnitlmmm
w>'ve  -45 mgnumjlmmm
w>*  -6 lkmlkvlmlj
w>-ed  -7 mpaayohiky
w>-ing  -10 yitayjiljy
w>-ly  38 kkfyjlijml
w>-s  63 hyaaycadye
w>0  -83 hyfamnhusi
w>AHEAD  32 mfllniwlmi
w>AUX  15 mxacyyadcy
w>CHAT  -41 xyhacfaylf
w>CODE  38 lykasijkli
w>CONDITION  52 -
w>DEICTIC  -9 wwuhsnbbuy
w>HOME  -26 jehgyvhjkh
w>I  56 daeffyhjya
w>IF  5 vjnhkslmmm
w>KIN  59 lqmjkylmml
w>LASTING  12 lsjhpenlwy
w>LIKING  -10 lqbtnjxylk
w>MOOD  16 kjayrhnlml
w>MY  -9 tyahbuhgpy
w>NOW  -1 caaydafohu
w>ORDER  23 tolhlllkml
w>PERSON  9 milqrkpmmk
w>PET  8 lijgwylmml
w>PLAY  23 ltlkvljjmh
w>PRAISE  -9 ljyklljlll
w>SPAN  10 kllmhrijvu
w>THANKS  -4 mlyjjlhkml
w>THIRD  -67 jsyawtifyh
w>WE  -26 kcwqnralky
w>WH  45 yyayllcksi
w>WORK  12 ktfvokjklj
w>YOU  13 asnykapygy
w>a  -32 wykcfyanfy
w>all  9 lfhwnkipml
w>an  -3 msamkitylk
w>and  -90 feacaykljo
w>any  -12 klevlmivmm
w>as  52 llllpljlmy
w>at  95 nmidyyfljc
w>be  -11 oelnklivml
w>bio  -4 jrmlmlmmmm
w>but  42 lkeroukyll
w>by  25 lpftfkhylj
w>cup  46 -
w>day  25 jlkvmkkmmm
w>for  -25 pyagjayoyl
w>go  -14 mnenmlymmm
w>got  32 mlmomklmlm
w>has  13 jagiywdjlb
w>ice  -7 kqgpxmklmm
w>in  8 caeyvlnaty
w>lie  -5 plmlomklml
w>lol  -19 mlkdmkymmm
w>me  28 jycmhywajd
w>men  5 mmmmnmmlml
w>new  31 -
w>no  24 mkqhimwlml
w>not  -49 lgyakjilmm
w>o  -5 pollmmlmml
w>of  5 jcrlyxahfn
w>off  3 mtludmljmm
w>old  23 mmilkmylml
w>on  -12 iatyqgmikf
w>or  42 slmllmllmm
w>out  -16 ucgllwvkli
w>owl  26 -
w>run  21 -
w>s  4 mmmmmplmmm
w>six  8 mqmkojmmml
w>so  12 khmydgejkj
w>tea  -15 kqllsjlmmk
w>ten  -17 msjplllmmm
w>the  -23 yuvadyayaa
w>to  -13 ovboyhaaat
w>too  -4 mmgtlllmmm
w>tv  15 -
w>two  -6 lynajhhlly
w>up  -40 jahkmyrklo
w>w  66 tyajyyayay
w>war  9 mlkmrmmmmm
w>way  29 mlrimlmmmm
w>won  58 mmhmsmmmmm
w>yes  15 mklmmmlpmm
wait  -49 qauuisjxjk
wait $  -13 umxfllelmm
wait for  -29 lajylukykk
wait to  -2 jlnllmummm
waiting  -35 jadydkelmi
waiting $  -2 mmjsjmjmmm
waiting for  -33 kaiyhlimmi
waiting list  16 -
waiting room  -13 mkmomlmmmm
wake  -3 mllljvmmml
wake up  -3 mllljvmmml
walk  -21 milsttlmlk
walked  -18 mjltnjklml
walking  -14 mimqmmmmmm
walks  19 lhmlgymlml
wall  -5 mnmnjllmmm
wall $  -5 mnmnjllmmm
wallet  41 -
want  -37 oyacaakyhb
want a  22 mcivmkmymm
want it  -24 kydplmlhmm
want something  -14 mjygmmllmm
want the  -23 kmtiljmmmm
want them  -8 mtllmgmmlm
want to  -31 uyalbhphjc
want you  7 lohlmllxmm
wanted  -2 kkmhmmwmmm
wanted to  1 kkjkmmxmmm
wants  -10 myjieljlll
wants a  -22 mwmjilllml
wants to  17 mlmommlmmm
war  -4 mlklwmllmm
war $  9 mlkmrmmmmm
warehouse  82 -
was  -34 hajdyyrdxh
was $  0 lmqmmmmmmm
was 0  4 mmmmhlmlmx
was a  -11 kiqxaygmll
was adopted  18 -
was afraid  -10 llomiukmml
was asleep  -10 kmgummkmmm
was at  -5 mmlpmlmmmm
was born  -29 mlmkmkllvk
was broken  15 -
was diagnosed  8 -
was flying  -13 mmmklpmmkm
was founded  -8 mjmlpmmmll
was hoping  -11 lssdmkkmmm
was in  -5 llnvlljlmm
was just  -16 lmuammymmm
was late  0 mmlommlmmm
was little  3 -
was my  39 -
was nice  0 mmblkmymmm
was nine  2 -
was not  -2 mmnllmlmmm
was on  -27 mlulkjmmlm
was raised  2 -
was so  -21 llaykkkmxl
was stolen  38 -
was suspended  45 -
was ten  5 -
was the  -13 mljknlmmll
was thinking  -8 mmokmmmmmm
was three  18 -
was told  -5 mmimwmmmmm
was two  5 -
was wondering  -3 vkpjlkmmmm
was young  16 -
watch  52 mulhmimmmm
watch a  -2 mjmpmimmmm
watched  8 mcjuyklmmm
watched a  -52 mfknyllmmm
watched the  23 -
watching  -41 lboyfkilll
watching a  -7 mgmtmlmmmm
watching the  -7 mikwkllmmm
watching tv  -2 mllokmkmmm
water  -20 lykfpjkjmi
water $  10 mlllqmmmmm
water boils  -10 mkmktmllmj
way  -44 ucypgjakli
way $  -33 ljylikakml
way back  4 mlkqmmmmmm
way home  -22 mklpllmmmm
way to  2 wixhlmgmml
way>HOME  -22 mklpllmmmm
way>to  2 wixhlmgmml
way>w  4 mlkqmmmmmm
ways  -39 lnmkmlmlmh
ways to  -39 lnmkmlmlmh
we  9 jdnvrarhhy
we 'll  -12 mjlpilnmmp
we 're  53 hhlwblglmy
we 've  18 myjgekjmmg
we adopted  8 -
we can  -9 mltkkmimml
we do  10 -
we finally  -11 mmlqlmkmml
we foster  25 -
we got  7 mllolmmmmm
we had  -8 mlittlimlk
we homeschool  9 -
we just  27 mmkqlmjmml
we last  -28 mjlkflymlh
we learned  -5 mjmmpmmmml
we live  -17 mlmjvkmmml
we lost  11 -
we need  -17 nujtemjlmh
we never  13 -
we should  -10 mljpilymmk
wear  65 lklsmlmmmm
wear hearing  10 -
wearing  -26 mhkvmllmmm
wearing a  -7 miktmmmmmm
weather  13 nhfsxjmmmm
weather $  14 lhgqxkmmmm
website  30 mjmjmllmmy
website for  12 -
wedding  46 -
wedding $  23 -
wedding is  2 -
wednesday  21 -
wednesday $  21 -
week  0 ljhqpkvlll
week $  -3 lkiqqkslll
weekend  22 ulilkmpmml
weekend $  10 ulilkmpmml
weekends  19 mmmmmmlmmm
weekends $  18 mmmmmmlmmm
weeks  68 -
weeks $  43 -
weeks and  3 -
weeks in  1 -
weight  14 momlmlmmmm
weight $  5 momlmlmmmm
weird  -2 mlrmimllmm
welcome  -1 lmdlllulmm
well  -1 qgaqdkyfmh
well $  -44 qiaqekyhmi
well today  -4 mmlplmgmml
went  -23 gchyqnilkw
went bankrupt  4 -
went out  -17 iklskrlllk
went to  9 lilpljmmly
went up  2 mmmfummmmm
were  -74 mhchyykllk
were an  -29 milloqmmml
westerns  18 -
westerns $  18 -
wet  -54 mlmqlllmmm
wet $  -54 mlmqlllmmm
whales  -5 yhfkylkkml
what  10 yaylecqiii
what 're  0 qkmllmlmmm
what 's  -11 klkjlmpmmm
what a  -34 antwllxmmm
what about  39 mmkmmmjmmm
what can  -18 hpkqmmlmmm
what did  0 ilmqmmlmmm
what do  28 gnmlmmkmmm
what does  -1 lvlmlmmlmm
what i  -16 jjvolljmkl
what should  6 olmmmlmmlm
what the  -23 ycljqklmml
what to  -36 ykcrlmklmm
what you  18 tfyalkemmm
wheelchair  60 -
when  97 uqeywfakii
when he  27 -
when i  49 jycplkmljl
when it  18 llnommmmmm
when my  3 -
when people  26 -
when the  -17 ijyislmmml
when you  13 hhfywlglml
whenever  39 -
whenever i  39 -
where  -1 pyldjhimkv
where 're  0 pmmlmmjmmm
where can  -2 nlmmmmmmmm
where do  -15 jvmjmmmmlm
where i  27 mjmmlkmmlw
which  -2 vlkllmijml
which one  -1 nllmmmlmmm
while  -9 mllsljmmlm
while i  -6 mmmnmkmmlm
whispered  -3 mmlkkylmkl
who  20 fxiebxyklj
who finds  -9 qrllhjmmlm
who is  -6 vllljmlmmm
who=kin  -84 uaajyyyiga
who=none  -84 oaywrayyai
who=own  2 apyyawyaya
whole  -15 mlluklkmmm
whole family  4 -
why  -50 yrimiggklk
why $  -51 hymqlhjlmm
why does  -1 oimmmmmmmm
why not  -2 mlolmmkmmm
why the  -1 rlmllmmlml
wife  14 miuojkmmrm
wife $  13 -
wife and  5 mmkmmkmmrm
wife is  2 mklqmmmmmm
wife says  -6 mlsklmmmmm
wifi  -4 mlltflmmmm
wifi is  -10 mlltflmmmm
wifi password  7 -
window  -26 eljylfmkml
window $  -23 mdlyljmkmm
window seat  -8 eslsmlmmmm
wine  9 nlmmmlmmmm
winter  -33 llklijlkxu
winter $  -1 mmlmlkmmxl
wish  -46 knkbdxylmk
wish i  -10 lkgglylmmm
wish you  -13 ljujjhumml
with  -42 ayveaadyig
with 0  -36 mrlimlmmml
with a  19 kofyhnkylk
with chase  8 -
with four  5 -
with how  -4 llgymmlmmm
with me  16 mimumkjmmm
with most  1 mlnlmmmmmm
with my  -18 nmqglvjllk
with no  16 mlmmmnmmmm
with sides  -41 momlklmmml
with that  -6 mlugmlkmmm
with the  6 kawqicjyml
with their  20 -
with this  -14 lmrlmllmmm
with three  -33 lrlkllmkmm
with two  -30 mpmlllmmmj
with us  3 -
with work  -15 mllslmllml
with you  16 llchjlylml
without  28 muarmkbyli
without my  5 -
wizard  -32 melfhymmll
woke  -3 mljtmkkmmm
woke up  -3 mljtmkkmmm
woman  1 mllmqmmmmm
women  -20 mlmlplmlmi
won  26 ljhlyllmkl
won an  -7 mlmmslmmll
won second  10 -
won the  23 mkmlpmmmll
won>NOW  10 -
won>an  -7 mlmmslmmll
won>the  23 mkmlpmmmll
wondering  -10 yiogkkhmmm
wondering if  0 ykkllkhmmm
wood  81 -
word  -11 jsjktkkmml
word $  -5 lkomumlkml
word that  -4 mrimlmmkmm
words  -31 lghhgliyli
words $  -32 lahkjmjymj
work  -25 josonjaiyg
work $  -36 lusqdkflll
work at  -18 mlmjlrmmll
work for  33 mmmqlmllml
work in  15 -
work pays  -16 mljjwmmlml
work since  7 -
work with  24 -
worked  9 ljydklllmm
worked $  -13 ljydklllmm
working  4 kygiyljmml
working on  7 mxlfmmmmmm
works  13 lmxhjmhlmm
works $  -20 lomjlmjmmm
workshop  4 -
world  -16 kjegyjylml
world $  -47 llkgpkylml
worried  1 -
worried about  1 -
would  -15 mryaivftjj
would 've  -15 mkokmvlmmm
would be  -7 ljolopklml
would like  3 tuakmimymm
would you  0 gukmmmllml
wow  -2 lmuliljmmm
wow that  -2 lmuliljmmm
wow>DEICTIC  -2 lmuliljmmm
write  -28 fyjafdcylj
write a  -23 hykeieigmk
write an  -31 mqmjmmmmmm
write the  -11 msmklmmkmm
writing  0 lyjaljllmy
writing a  7 lyjfllllml
writing an  -31 mrmjmkmmml
writing my  28 -
written  7 mlmlqjmmmk
written in  29 mmmlnmmmml
wrong  -50 olyiaqidlh
wrong $  -7 pjyaftfeli
wrote  1 mhigphlyyl
wrote a  11 -
wrote the  27 mmmmlmmmmm
x  -17 jyignjllmj
x and  -6 mpmkmlmmmm
x is  -6 lyklpkmmml
x>AUX  -6 lyklpkmmml
x>and  -6 mpmkmlmmmm
yeah  -3 llwklljmll
yeah i  -3 mmplmmmmlm
year  60 lggkpqymkh
year $  32 miikqmymli
year of  1 -
year old  -4 mlmmmnmmmm
years  58 mkmlgllmvx
years $  47 -
years ago  16 -
years and  -15 mlmmmllmvl
years of  -7 mlmlgmmmmy
yes  10 mpxeilrimk
yes $  8 nkphllrmml
yes i  13 -
yes please  0 mtlmlmkgmm
yes>I  13 -
yes>w  0 mtlmlmkgmm
yesterday  26 mhgxrkllml
yesterday $  6 mhgxrkllml
yesterday i  17 -
yet  -19 lsbslmjmml
yet $  -19 lsbslmjmml
yoga  3 -
you  -70 yaiajtyaaa
you $  -1 gaqgmkygkc
you 'd  -1 rlplllhmml
you 'll  -3 loikilslmx
you 're  -52 rspaayyklf
you 've  -14 ikrjxkplmg
you a  -9 lpilmlsmmm
you all  -1 lleljlymmj
you and  -19 lkikjuumkg
you at  -16 kkiyhhhmmy
you been  0 omlmlmkmml
you can  35 jkalulymml
you could  -1 vqrllhgmmm
you did  -2 kmrmkmlmmm
you do  -9 rllmkmkmml
you feel  -1 mmelkmsmmm
you for  11 mlwlllcmmv
you from  -2 mmmlmnkmkl
you get  -3 plrlymbjml
you give  31 mcomlyjmml
you go  -1 mmhjllymml
you got  -1 llullmglmm
you had  -4 mlxlkkimmm
you know  23 lljnlltmmm
you later  -3 lmiqmllmmm
you like  -2 vlkllmgkmm
you made  -10 lqwikllmmm
you mean  -9 pjrkkkimmm
you misunderstood  -2 lmslllclmm
you must  0 lsvmjiklmk
you need  -1 ehmwvjmmmm
you recommend  18 oimmlmmmmm
you said  -3 iiyjmllmmm
you send  -12 gymklllmmm
you should  -12 lknlyjhlmk
you so  0 mmqklmqmmk
you soon  0 lmljkmomml
you the  0 mqjommlmmm
you there  0 umbsmmkmmm
you think  -4 ylblmllmmm
you to  3 jvmilpjwkl
you too  -7 llallmymml
you up  -1 mmlqmmkmmm
you want  70 -
young  -9 lmmlpmmmmk
young $  16 -
younger  19 -
youngest  39 -
youngest of  39 -
your  -87 deyaawuyiy
your advice  -6 mkyjmljlml
your answer  -8 lgrillhmmj
your family  -13 lllmkkrmmj
your help  -4 mkrjmkqmmj
your last  0 mtpmmmlkmh
yours  -17 mmkmjmilmy
youth  36 -
youth center  14 -
zealand  4 mmmmnmmmml
zealand $  4 mmmmnmmmml
zero  -8 lnjlrmmmml
zero $  -8 lnjlrmmmml
zoo  -1 mmmjmrmmlm
zoo $  -1 mmmjmrmmlm
zurich  -12 mmmmommmml
zurich $  -12 mmmmommmml
é  39 -
"""
