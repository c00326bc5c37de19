"""Weights of the english model, written by bench/worth/train.py."""

WEIGHTS = """
!  3 mmtlkmlmmm
! i  5 -
!>I  5 -
"  -51 lljilnlmyk
" $  -19 mmmjmkmmsm
" i  -92 lljilnlmyk
">I  -92 lljilnlmyk
">w  5 -
'd  -31 nisfdvlphp
'd be  -13 mkkjmymmml
'd better  -7 mkcymllmmm
'd buy  -2 llmmlnmmlm
'd go  0 mkollommll
'd like  -1 nyajkhjrlj
'd love  13 mhyjmmkmmm
'd rather  28 mkskmllmmm
'd recommend  -2 slollmkmml
'd say  -6 lkrjmkxmmm
'll  -15 ggmyhetahv
'll 've  -3 mugpmlmmmm
'll ask  -9 mlvjmllmmm
'll be  8 khhrgiylly
'll bring  -5 mjdymlmmmm
'll call  -6 nkfumllmmm
'll check  -1 kkuhlmmmmm
'll come  24 mmjpmmmmmm
'll do  -6 jkwjllpkml
'll give  -2 mpojmlmmmm
'll go  -4 miximlmlmm
'll it  0 qlllmkmlmm
'll keep  -5 mkyalllmmm
'll let  -1 mmhnmlumml
'll meet  -1 mlfulmlmmk
'll not  17 soaujkklml
'll probably  -5 mkjtlmmmml
'll read  -1 mlscmmmmmm
'll send  -3 mtglmmmmmm
'll start  3 mmkvlmimmk
'll take  -4 myjhllllmm
'll talk  -4 mlualmymml
'll think  0 mloimmmmmm
'll try  -4 ljvplkkmll
'm  -34 uacuauqbrm
'm $  -23 mmlllmxmmm
'm 0  28 mhmmmrmmmm
'm a  -4 kalpkyolfj
'm about  -12 lhhymkjmmm
'm afraid  18 mmkqmklmmm
'm all  21 mlqdmmymmm
'm allergic  -22 mmmjmkmmsm
'm an  15 mjmlmxmmmm
'm at  -29 hsgkmgwmmm
'm back  -42 mldymkgmmm
'm buying  -5 momlmmmmmm
'm calling  0 vvlcmkmmmm
'm confused  -1 mmtimmklmm
'm divorced  3 -
'm doing  -7 lsiomhommm
'm driving  -20 mkjvmmjmmm
'm eating  -5 mklommlmmm
'm engaged  -15 mmkkmllmum
'm excited  -16 mmknllkmlv
'm exhausted  -6 kljymlkmmm
'm feeling  -23 ldjymkkmml
'm fine  -5 mlrimllmmm
'm five  5 mxmlmmllmm
'm free  -41 mljqmlkmmm
'm from  53 -
'm getting  -18 lllkmklmml
'm glad  -5 mlyammimmm
'm going  -50 ijoxlfimml
'm good  25 jmejmmymmm
'm great  -4 jmgtmmlmmm
'm half  2 mmlnmllmmm
'm happy  22 lkunmlkmmm
'm hard  28 -
'm having  -24 lwjgmljmmm
'm heading  -18 mklqmmlmmm
'm here  -5 mlgmmlvmmm
'm home  -7 mmkpmllmmm
'm hungry  -12 mlfwmkhmmm
'm i  -13 yllkmjmmll
'm in  34 lojqmikmll
'm into  16 -
'm just  -11 lksamkymmm
'm learning  25 -
'm leaving  -24 mjlkmkmmxm
'm left  23 -
'm left-handed  36 -
'm listening  -18 mijjmmymmm
'm looking  -19 kyoalkkmki
'm making  -17 lylclkmmmm
'm moving  -27 mmmkmjmmtm
'm not  19 yhwdlkillm
'm off  -4 mljpmmlmmm
'm okay  -16 mmkqmlimmm
'm on  0 lphsmgkmml
'm out  -18 mliumkkmmm
'm packing  -15 milsmmlmmm
'm paid  35 -
'm picking  -21 mrlkmllmmm
'm planning  9 mpmkmmmmmm
'm preparing  21 -
'm pretty  1 mmmommlmmm
'm proud  -4 mmujmlhmmm
'm reading  17 mllnmmmmmm
'm really  24 -
'm running  -12 mllommlmmm
'm saving  19 -
'm scared  23 lmltmmmmmm
'm seeing  8 -
'm setting  -9 mqmimlmmmm
'm sitting  -18 mhmsmlmmmm
'm so  -15 ljqmmlfmmm
'm sorry  -6 mlpcmlxmmm
'm starving  -17 lhkwmmlmmm
'm staying  -20 mjjsmmkmmm
'm still  -5 kkjsmlemmm
'm stuck  -17 mlwhmljmmm
'm studying  17 -
'm sure  -1 mlggmlymmm
'm taking  30 mgmsmmmmmm
'm the  26 lhkilymmkm
'm thinking  23 mlvgmmlmmm
'm training  38 -
'm trying  -13 iyghljjlkh
'm using  -18 mykimilmml
'm waiting  -19 ldkvmlkmmm
'm walking  -20 mimqmmmmmm
'm watching  -21 mdkxmllmmm
'm wearing  -25 mjmpmmlmmm
'm working  -7 mtklmmmmmm
'm worried  -14 mmjsmmmmmm
'm writing  -1 lxkcljlmmy
'm your  -4 mklkmyhmmm
'm>-ed  10 ieyqlgbmlm
'm>-ing  -25 qyanfabjrn
'm>-ly  -21 mljvmlkmmm
'm>-s  11 ylpcmnjmlm
'm>0  28 mhmmmrmmmm
'm>CONDITION  -2 mmkimilmym
'm>DEICTIC  -11 mnglmjvmmm
'm>HOME  -33 mmknmilmtm
'm>I  -13 yllkmjmmll
'm>LASTING  4 -
'm>MOOD  -39 eeoplflkju
'm>NOW  -16 kindmjwmmm
'm>PLAY  -34 mhksmlkmmm
'm>WORK  10 mtklmmmmmm
'm>YOU  -4 mklkmyhmmm
'm>a  -4 kalpkyolfj
'm>all  21 mlqdmmymmm
'm>an  15 mjmlmxmmmm
'm>at  -29 hsgkmgwmmm
'm>in  34 lojqmikmll
'm>not  19 yhwdlkillm
'm>off  -4 mljpmmlmmm
'm>on  0 lphsmgkmml
'm>out  -18 mliumkkmmm
'm>so  -15 ljqmmlfmmm
'm>the  26 lhkilymmkm
'm>w  53 eqmyjyykjn
're  26 xamnjpnahv
're $  13 uldjlmummm
're a  -2 nrklhtjmml
're bad  23 -
're berries  -11 lljlulllml
're both  15 -
're for  9 lmfmlmymmm
're freezing  -9 mmmolmkmmm
're from  -9 mmmmpmmmmj
're getting  34 -
're going  23 mmmjpmmmml
're having  -17 ikluglrmmj
're in  -13 pllpimlmlk
're late  34 -
're moving  4 -
're my  -34 lkklmygmml
're right  -1 jlyllkbmmm
're smarter  -16 lmkkukmmml
're the  -4 lgsljnimll
're there  5 mmmmlmmmmm
're with  13 -
're you  0 illklmommm
's  26 raxyafwddn
's $  9 lpllmmmmmm
's a  -10 shlhmjyllk
's been  -25 mljvkllmll
's fine  -13 llvglmjmmm
's funny  -1 mmhmpmkmmm
's hard  17 mlmksmmmmm
's having  7 mmmolllmmm
's home  -18 mmmommlmmm
's in  -12 mmmqkklmmm
's like  -14 mlsllmlmlm
's my  12 mmnsllhmmm
's name  14 -
's not  -17 lmumhmimlm
's nothing  -1 mmikjmwlmm
's on  10 mlkvjmlmml
's one  -7 mmlklmumlm
's parents  1 -
's piano  1 -
's raining  6 mmkrjmjmmm
's so  -4 mlnnkmimmm
's still  -6 mlvikmkmmm
's the  -8 nmllnmmmmm
's up  0 gmgjkmymmm
's wedding  4 -
's what  -2 lmgllmymmm
's wrong  -1 mmnmlmkmmm
's>-ed  -11 ysjgllmmmm
's>-ing  19 llfwflqlml
's>-ly  28 mlpkmmlmmm
's>-s  -8 mmmmommmml
's>AHEAD  -4 nmltjmkmmm
's>CONDITION  5 -
's>DEICTIC  -10 mlpilltmlm
's>HOME  -18 mmmommlmmm
's>KIN  1 mlmliummmm
's>LIKING  -14 mlsllmlmlm
's>MOOD  28 llrnkmemmm
's>MY  12 mmnsllhmmm
's>NOW  -8 llylgmilmm
's>PLAY  2 -
's>PRAISE  -11 llvigmalml
's>WH  -2 lmgllmymmm
's>a  -10 shlhmjyllk
's>in  -12 mmmqkklmmm
's>not  -17 lmumhmimlm
's>on  10 mlkvjmlmml
's>so  -4 mlnnkmimmm
's>the  -8 nmllnmmmmm
's>up  0 gmgjkmymmm
's>w  35 jfriyjclkx
've  -17 oygoefvbll
've $  -34 pkmlllmmlt
've 0  -15 kqmhmllmli
've a  28 yobvdayjtg
've already  -5 mrqemmmmmm
've always  14 -
've an  -21 mollmlmmmm
've any  -11 lmjrmnklml
've been  17 lismltjmml
've children  8 -
've five  -34 mollmmmmmm
've got  -15 lmjolklmml
've had  26 mlkpmmmmmm
've heard  -23 mesrlllmmm
've just  -7 mjkpmmlmmm
've lost  11 mklpmmmmmm
've my  -48 mrlhmmlmmm
've never  3 mlskmlmmlm
've no  -11 mhiumpkmmm
've not  -25 kgfylmkmmm
've run  4 mllpmmmmmm
've ten  -13 mnlkmqlmmm
've the  -17 lssgkklmml
've this  -2 mpjlmmmmmm
've three  -17 ltojomkmkk
've time  0 mmhmmmymmm
've to  -20 hcmsyjqllg
've tried  -20 msjjmmmmmm
've two  -12 ljkdiykmqh
've you  -4 rlujlmgmml
've>-ed  61 lynfmkpmkk
've>-s  10 iojsmmlmmm
've>0  -15 kqmhmllmli
've>CONDITION  27 -
've>DEICTIC  -5 lydjmmmkmm
've>KIN  8 -
've>LASTING  17 mlskmlmmlm
've>MY  -48 mrlhmmlmmm
've>NOW  -12 mppimmlmmm
've>YOU  -4 rlujlmgmml
've>a  28 yobvdayjtg
've>an  -21 mollmlmmmm
've>any  -11 lmjrmnklml
've>got  -15 lmjolklmml
've>had  26 mlkpmmmmmm
've>no  -11 mhiumpkmmm
've>not  -25 kgfylmkmmm
've>run  4 mllpmmmmmm
've>ten  -13 mnlkmqlmmm
've>the  -17 lssgkklmml
've>to  -20 hcmsyjqllg
've>two  -12 ljkdiykmqh
've>w  34 hgymjuyljv
(bias)  -15 -43,-31,-41,-25,-18,-40,-26,-47,-52,-26
*  -6 llmljvlmlj
* $  -6 llmljvlmlj
-ed>-ed  -2 mkmmjmmmmy
-ed>-ing  41 kwnaplilml
-ed>-s  53 mulclmmmmy
-ed>0  7 mqkjimlrmu
-ed>CODE  -7 mplimmmmmm
-ed>CONDITION  15 -
-ed>DEICTIC  31 jwfkyoflkl
-ed>HOME  -20 lmlommkmmm
-ed>I  -16 mllqmlmmmm
-ed>LASTING  -22 mklljlxmmj
-ed>MY  -15 lnoxliimjk
-ed>NOW  -13 msrlilimmm
-ed>PLAY  11 -
-ed>THIRD  32 -
-ed>WH  17 inoqmmmmlm
-ed>YOU  -2 mjlkmlvmmm
-ed>a  43 lbvjydilmj
-ed>all  -9 muhqlllmmm
-ed>an  18 -
-ed>and  29 lilsmqlmml
-ed>at  35 mjvdeyjmlh
-ed>by  -5 mionqllmml
-ed>for  10 lfxlkljmlm
-ed>in  -24 lkrjyjjjlj
-ed>me  10 llsjkjjmtl
-ed>of  48 -
-ed>on  -93 lkigvejkly
-ed>out  5 lsjrljjmmm
-ed>the  -28 tyalmigjji
-ed>to  38 kngkklvmmx
-ed>two  -2 milyjllmmk
-ed>up  23 mmrllmmmmm
-ed>w  9 gtcmyydjjm
-ing>-ed  -22 mryjikilml
-ing>-ly  0 mmlommmmmm
-ing>-s  35 ktkgyjljmk
-ing>0  10 -
-ing>AHEAD  7 -
-ing>AUX  18 liivjssmmi
-ing>CHAT  18 mommmmmjml
-ing>CODE  -13 lhmjlmmmmy
-ing>CONDITION  42 -
-ing>DEICTIC  -29 unfuglglml
-ing>HOME  -6 vllmlmimmm
-ing>I  12 lltilyymkj
-ing>IF  0 ykkllkhmmm
-ing>KIN  30 -
-ing>LASTING  2 mmimxlmmmm
-ing>LIKING  9 -
-ing>MOOD  -6 mjltmmlmmm
-ing>MY  46 miksvkjmmk
-ing>NOW  -10 yfhtlmhmmm
-ing>PLAY  4 -
-ing>PRAISE  -13 mplommlmmm
-ing>SPAN  4 -
-ing>WE  5 -
-ing>WH  -20 vlkpmmmmlm
-ing>WORK  -9 mlmksmmmmm
-ing>YOU  -1 msjlmklmmm
-ing>a  -3 iycrmdkllk
-ing>an  35 lwlemjlmml
-ing>and  40 mlmkvlmmmm
-ing>at  -35 lqjmjjkmml
-ing>by  -6 mkhhmmymmm
-ing>for  -26 hqoudhdljq
-ing>in  -29 koksgjjolj
-ing>lol  -2 mmwlmmammm
-ing>me  -39 lkdplkymmm
-ing>of  -31 llnmkpmmmm
-ing>off  0 mimomlmmmm
-ing>on  -43 lijvgkhmlx
-ing>out  23 mkjwjmjlmm
-ing>the  -61 jymfbhhlwx
-ing>to  11 ojvfeculqu
-ing>tv  -2 mllokmkmmm
-ing>up  2 mllsmkkmml
-ing>w  19 kapyklilhq
-ly>-ed  -17 mkiumlkmmm
-ly>AHEAD  -13 mjjylmhlmm
-ly>AUX  0 llymiljmml
-ly>DEICTIC  -14 llkqkjkmxl
-ly>LASTING  5 -
-ly>LIKING  -6 mkqlmmmmmm
-ly>MOOD  16 -
-ly>NOW  -10 mmkplmmmmm
-ly>WH  -3 llvjmmlmlm
-ly>w  49 khspgselmy
-s>'ve  -11 ljqkplrmll
-s>-ed  0 msjdklekmy
-s>-ing  30 myjgklkgml
-s>-ly  -48 mykdtlhlmy
-s>-s  27 wtmeredytc
-s>0  16 mnmlchmkmy
-s>AHEAD  -10 mqljmmmmmm
-s>AUX  -15 jaaeyaaaku
-s>CODE  -7 nrljmmmmmm
-s>DEICTIC  6 oeylyfgkij
-s>HOME  -18 mlmimymlml
-s>I  -18 lhigbakmyk
-s>LASTING  19 mlfkylolml
-s>LIKING  18 llylhmplmk
-s>MOOD  -10 motjlmjmmk
-s>MY  28 opjhjjlmvy
-s>NOW  11 lljtmmmmmm
-s>PRAISE  4 mlslimglmm
-s>THIRD  12 -
-s>WE  -9 mlmlvllmmk
-s>WH  -7 ykbipjemkv
-s>WORK  12 mjtkkmlmmm
-s>YOU  -14 rlfjtlqlmk
-s>a  -24 iyqaodeilf
-s>all  -8 mllpmmlmml
-s>an  32 mlmirmmmmm
-s>and  -6 ifhfeylhky
-s>as  -14 mlmmllmmlt
-s>at  -15 vhiktjvkmi
-s>by  -14 mvljlmmmmm
-s>for  -33 xvihkhmvlf
-s>has  -11 mklkslmlmm
-s>in  -1 xsjoihjkvg
-s>me  72 mkykillmll
-s>of  -47 tkpatlskjs
-s>off  -17 mljkwmmlml
-s>on  77 lykkeklmml
-s>out  14 -
-s>so  -4 mlnokmkmmm
-s>the  70 jakayyjkis
-s>to  -19 hyqmerkhka
-s>too  2 mnmlmmmmmm
-s>two  -1 mkklsmmmml
-s>up  8 mimmsmmmmi
-s>w  4 vycaydayfa
-s>x  -6 mpmkmlmmmm
0  30 ayaaapaoky
0 $  10 hoiblyhhgs
0 0  24 mglpnhlllp
0 0000  14 -
0 a  6 -
0 addresses  -10 inmmmmmmmm
0 and  -27 mtlhkmlmlk
0 apples  -12 kqmlmjmmml
0 birch  2 -
0 but  -23 mmllhlmlmx
0 degrees  -19 mimrsmllmj
0 dogs  2 -
0 dollars  37 mlmlmolmlk
0 employees  20 -
0 euros  0 mmmlgllmmv
0 for  41 -
0 i  -24 mjmmmlmmls
0 in  2 mlmvjllmml
0 kilos  1 mjmmkkmmwm
0 mg  -1 mlmmpmlmml
0 minutes  1 momimmmmmm
0 next  18 -
0 of  0 mrmimlmmml
0 okay  46 -
0 on  9 -
0 percent  -17 mimnmnlmlk
0 pounds  26 -
0 rd  6 -
0 rows  -27 momkmmmmmm
0 th  55 -
0 when  -23 mqlkmlmmmm
0 words  -34 liihhllymi
0 year  4 -
0 years  6 -
0000  15 lckexoihiv
0000 $  40 lklgvkkhls
0000 a  -11 mjmlomlmml
0000 and  -21 mnmllpmmlm
0>-s  -18 esjfffijuy
0>0  24 mglpnhlllp
0>AHEAD  18 -
0>CHAT  -34 liihhllymi
0>DEICTIC  27 -
0>I  -24 mjmmmlmmls
0>MOOD  46 -
0>NOW  7 mwlikllmml
0>PET  2 -
0>SPAN  10 -
0>WH  -25 jtljmkmmml
0>a  6 -
0>and  -27 mtlhkmlmlk
0>but  -23 mmllhlmlmx
0>for  41 -
0>in  2 mlmvjllmml
0>mg  -1 mlmmpmlmml
0>of  0 mrmimlmmml
0>on  9 -
0>rd  6 -
0>th  55 -
0>w  -34 lnkpomkkkc
1.AHEAD  -4 lyetkliilj
1.AUX  -6 yonaadgujd
1.CHAT  -56 kajihijviy
1.CODE  -43 lhljqglgky
1.CONDITION  30 -
1.DEICTIC  -39 auypoambcd
1.HOME  31 -
1.I  49 ayyycadhaa
1.IF  -61 kpfdpyelee
1.KIN  -5 llkjrlvlml
1.LASTING  1 jjmfjryjmg
1.LIKING  -18 lldkulxjmk
1.MODAL  -18 nyyhcgaekh
1.MOOD  -18 ljtigktgke
1.MY  22 ayiyhkfpka
1.NOW  19 ghryfhmkji
1.PERSON  3 mllltlimml
1.PET  -7 llljsklmml
1.PLAY  1 lvllqmjjmk
1.PRAISE  -19 hiyadkbhje
1.SPAN  -47 lkmlklllmv
1.THANKS  -25 kjauckyilo
1.THIRD  7 ccfynyahye
1.WE  18 dsutrafjji
1.WH  -29 yabaadmfjd
1.WORK  21 lmjkymkmmm
1.YOU  -8 vwyacpajlt
12-:'ve you w  -2 rmmmlmhmml
12-:a colleague w  -8 mlmmnllmmm
12-:a good w  -8 klllqmlmml
12-:according to the  -27 lkjktgmmrl
12-:as a w  2 mmmlmtlmlm
12-:as the w  -2 mkmllslmjl
12-:being a w  17 -
12-:can i w  -2 pimlmlmmlm
12-:can not w  -6 hluokmlkml
12-:can you w  15 ltlllmjlml
12-:could you w  -7 grmllllmml
12-:create a w  -15 mrmllmjkmm
12-:do not w  37 daglkmywmm
12-:do we w  -8 qlmklmllmm
12-:do you w  -3 sllllmikml
12-:done with w  -2 mmmqkmllml
12-:give me a  22 mommlmmlmm
12-:give me the  28 mnmlmmmmmm
12-:go ahead and  -1 mrmmmlklml
12-:going to w  -3 lmltimmmml
12-:growing up we  13 -
12-:he 's in  2 mmmollmmmm
12-:he 's w  0 mmmnmmmmmm
12-:he was the  -5 lmjkvkmmmm
12-:help me w  -11 mulkmlijmm
12-:her name is  16 -
12-:how can i  5 rmmlmllmmm
12-:how do i  -9 plllmlmmlm
12-:i 'd go  3 mkolmmmmmm
12-:i 'd say  -5 mlnjmlymmm
12-:i 'd w  14 ntmpkeeqlj
12-:i 'll 've  -3 mugpmlmmmm
12-:i 'll -ly  -8 mlqjmmmmmm
12-:i 'll ask  -9 mlvjmllmmm
12-:i 'll be  25 milwmklmml
12-:i 'll do  -4 mlqlmmkmmm
12-:i 'll go  -1 mjrkmmmlmm
12-:i 'll not  -1 mmhkmmmmmm
12-:i 'll try  -2 lkyhmllmmm
12-:i 'll w  -19 iyrajgfilk
12-:i 'm -ed  31 keyjlgaklm
12-:i 'm -ing  -38 qyanfaajho
12-:i 'm -ly  -36 mljvmlkmmm
12-:i 'm -s  -23 ylohmljmmm
12-:i 'm 0  29 -
12-:i 'm a  30 lgnvllrmmm
12-:i 'm all  -15 mlqdmmymmm
12-:i 'm an  11 mjmlmxmmmm
12-:i 'm at  -29 hsgkmgwmmm
12-:i 'm in  -8 lojqmikmll
12-:i 'm not  19 yhwdlkillm
12-:i 'm off  -4 mljpmmlmmm
12-:i 'm on  0 lphsmgkmml
12-:i 'm out  -18 mliumkkmmm
12-:i 'm so  -15 ljqmmlfmmm
12-:i 'm the  46 mjkjlymmmm
12-:i 'm w  -14 aammjyyjkg
12-:i 've -ed  84 mvjhmmmmmm
12-:i 've -s  -1 hrgsmllmmm
12-:i 've 0  -33 ksmimjmmmk
12-:i 've a  -2 ywfdkbjklk
12-:i 've an  -21 mollmlmmmm
12-:i 've got  -15 lmjolklmml
12-:i 've had  26 mlkpmmmmmm
12-:i 've no  -28 mijvmmkmmm
12-:i 've not  -26 khlvmmkmmm
12-:i 've run  4 mllpmmmmmm
12-:i 've ten  -12 mplkmmmmmm
12-:i 've the  -15 mgunllmmmm
12-:i 've to  -45 kbotjksmlk
12-:i 've two  4 lilhmvlmml
12-:i 've w  30 ktplkgilll
12-:i added the  -19 mujiljmmmm
12-:i adopted a  2 -
12-:i agree w  -7 mlskmljmmm
12-:i also -ed  4 -
12-:i always w  -25 mmlltmmmmm
12-:i appreciate w  -4 mktkmklmmm
12-:i asked for  -8 mivhlmlmmm
12-:i asked my  -29 mkqomlmmlm
12-:i ate too  -11 mlismmlmmm
12-:i believe in  18 -
12-:i believe w  -20 mjqkslmmmm
12-:i bought a  26 -
12-:i broke up  7 -
12-:i built a  22 -
12-:i burned the  -11 mhkvllmmmm
12-:i can not  17 kjasjkykmm
12-:i can see  -3 ljthmmlmmm
12-:i can try  -11 mmfqmmlmmm
12-:i can w  -29 ljyskjgmmm
12-:i carry a  -15 mkmlmqmmmm
12-:i changed -s  37 -
12-:i changed my  8 -
12-:i closed my  5 -
12-:i could not  -1 mmiommlmmm
12-:i could w  12 lllumlmmmm
12-:i cut my  -15 mklrmlmmmm
12-:i did not  -11 lmtgmmlmmm
12-:i do not  -9 vgybhjjwlm
12-:i do w  15 -
12-:i draw my  -8 mhlkmqmmmm
12-:i drive a  10 -
12-:i dropped out  19 -
12-:i eat w  5 -
12-:i expected -ing  -12 mkshmmlmmm
12-:i feel -ly  -17 mmgqmmmmmm
12-:i feel a  -1 mmxemmlmmm
12-:i feel so  -6 mmgommmmmm
12-:i feel w  -8 liaykjglmm
12-:i felt so  -6 mmhpmmmmmm
12-:i finished the  16 -
12-:i forgot my  -23 mlismllmmm
12-:i forgot w  -11 lklsmmmmmm
12-:i get -s  10 -
12-:i get w  23 lmskmmkmmm
12-:i go by  14 -
12-:i go to  22 -
12-:i got -ed  13 mlmnmmmmmm
12-:i got a  -14 lrkqkhmmmm
12-:i got an  8 molmmmmmmm
12-:i got it  -5 mjudmmlmmm
12-:i got my  15 -
12-:i got the  -2 mkksmlmmmm
12-:i got w  18 mjkqmlkmmm
12-:i gotta go  -14 mleomlymmm
12-:i had a  0 mkgrlplmmm
12-:i had my  7 -
12-:i had not  -3 mmokmmmmmm
12-:i had to  4 mlmnmlmmmm
12-:i had w  -8 mlirmllmmm
12-:i hate -s  3 mjpmmmmlmm
12-:i hate w  18 -
12-:i heard w  18 ljeqyjmmmm
12-:i hope to  21 -
12-:i hope we  -21 mmgvlmlmmm
12-:i hope you  -9 llijmlxmmm
12-:i hurt my  8 -
12-:i inherited my  1 -
12-:i invest 0  -23 mulkmlmmmm
12-:i just -ed  0 khnillummm
12-:i just got  10 mmlmmmmmmm
12-:i just had  -25 mlkomllmmm
12-:i just w  -8 xvenlljlmm
12-:i keep -ing  13 monkmlmmmm
12-:i keep w  -10 mkkumlmmmm
12-:i knew it  -5 mkolmmlmmm
12-:i know w  -17 flvkmllmmm
12-:i left the  2 mlksmlmmmm
12-:i like -s  26 -
12-:i like how  -3 lmmmmmkmmm
12-:i like my  19 -
12-:i like the  -31 ljvgllllmm
12-:i like w  -44 lkrjmmhlmm
12-:i live in  5 -
12-:i live w  6 -
12-:i lost my  3 mmlrmlmmmm
12-:i love -ing  28 -
12-:i love -s  -2 mlommmkmmm
12-:i love how  -17 llsjmmlmmm
12-:i love it  -11 mlommmimmm
12-:i love the  -8 mkrlmmlmmm
12-:i love w  10 mmpmmmilmm
12-:i love you  -14 mmalmmymmm
12-:i made it  28 -
12-:i made too  -23 mlgtmllmmm
12-:i make w  9 -
12-:i meant the  -13 livkljmmmm
12-:i met my  2 -
12-:i miss my  6 -
12-:i need -s  29 mtjjmmmmmm
12-:i need 0  -3 mtkkmmmimm
12-:i need a  -13 jqgsgbkhll
12-:i need an  -4 mwlemmmkmm
12-:i need the  -18 lyljkjmkmm
12-:i need to  -20 ugjriikllk
12-:i need w  8 levskkliml
12-:i need you  -2 msmlmmlmmm
12-:i never -ed  5 -
12-:i never w  -10 mlsljklmmm
12-:i noticed w  8 mkllrlmmmm
12-:i only w  29 mlkjllmymm
12-:i open the  -6 mjlllrmmmm
12-:i opened a  6 -
12-:i owe my  1 -
12-:i own a  4 -
12-:i passed my  6 -
12-:i passed the  18 -
12-:i play -s  4 -
12-:i prefer the  -19 mkqkmlmlmm
12-:i prefer w  -14 mlpmmmmmmm
12-:i ran w  -9 llmsmmmmmm
12-:i read the  17 -
12-:i read w  -20 lkelyllmmm
12-:i run a  5 -
12-:i said w  -16 mlthmllmmm
12-:i saw a  -45 mhljykmmmm
12-:i saw the  31 -
12-:i see w  -23 liptlljmmm
12-:i set the  -10 mskkmmmmmm
12-:i sing in  10 -
12-:i skip w  13 -
12-:i sleep -ly  19 -
12-:i slept w  -21 mlhumlkmmm
12-:i speak w  6 -
12-:i spilled w  -16 mjlrlllmmm
12-:i started -ing  5 -
12-:i still 've  -17 mmlnmmlmmm
12-:i still do  -7 mmrhmmlmmm
12-:i still w  -4 mllommmmmm
12-:i study at  2 -
12-:i study law  4 -
12-:i take a  2 mjmlmommmm
12-:i take my  9 -
12-:i take the  20 -
12-:i teach w  1 -
12-:i think i  4 kljtjjllmm
12-:i think it  -5 slbkwmmmmm
12-:i think of  15 -
12-:i think so  -5 mmsflmmmmm
12-:i think the  -13 tkijvimlmm
12-:i think w  -1 kkyheklmmm
12-:i think we  -12 mlopkmmmmm
12-:i think you  -4 klwjklhmmm
12-:i told my  2 -
12-:i took a  -9 mllqmlmmmm
12-:i took up  16 -
12-:i tried w  6 mhpskllmmm
12-:i turned w  6 -
12-:i used to  7 -
12-:i visited w  13 -
12-:i volunteer at  1 -
12-:i volunteered at  19 -
12-:i want -ing  -11 mjygmmllmm
12-:i want a  -8 mbivmkmymm
12-:i want it  -11 myfklmmhmm
12-:i want the  -21 klsiljmmmm
12-:i want to  7 gyajffrilj
12-:i want you  8 lohkmllxmm
12-:i was -ed  64 -
12-:i was -ing  -21 upyalijmmm
12-:i was a  17 -
12-:i was in  -6 mlnrmllmmm
12-:i was not  -2 mmokmmlmmm
12-:i was on  -7 mmkommmmmm
12-:i was so  -9 llcxmllmmm
12-:i was w  8 jkkkvkxmmm
12-:i watched a  -54 mfkmyllmmm
12-:i watched the  12 -
12-:i watched w  36 -
12-:i wear -ing  10 -
12-:i went to  -1 mjlqllmmml
12-:i went w  5 -
12-:i wish i  -9 lkhflylmmm
12-:i wish you  -14 ljujlhsmmm
12-:i woke up  1 mlmqmkmmmm
12-:i won a  2 -
12-:i work in  2 -
12-:i work w  2 -
12-:i would 've  -14 mkpjmvlmmm
12-:i would w  10 srmjlklwml
12-:i wrote a  10 -
12-:if i had  -2 lmlllpmmkm
12-:if i w  -6 nlllkqlmlk
12-:if i was  -2 lmmmkommlm
12-:in a w  5 mmmkmommlm
12-:in my w  -16 ljmhfyllik
12-:in the w  55 lrljkxmkll
12-:in this w  -3 lqmkkomlkl
12-:is it w  -1 nlmmlmmmmm
12-:is there a  9 mkmmmmmmmm
12-:it 's -ing  -2 lljqgmulmm
12-:it 's a  -19 lkfbxlylml
12-:it 's my  -13 mmjtlmimmm
12-:it 's not  -3 lmuikmjmmm
12-:it 's so  0 mmknlmkmmm
12-:it 's w  27 lkgyplallk
12-:it has w  -11 mjkwnklmml
12-:it is w  -4 lljlrmmmmm
12-:it should be  0 mtkmlmlmml
12-:it takes w  -2 mkkivmmmml
12-:it was w  0 mmilimolmm
12-:kids these -s  -15 lmllqmlmmm
12-:let us say  -11 mfmmmtlmml
12-:let us w  -17 lnkijsrklk
12-:life is w  -23 lmllsmjmml
12-:make it w  0 lflllmkwmm
12-:me and my  7 -
12-:my battery is  -18 mimslklmmm
12-:my best w  9 -
12-:my blood w  16 -
12-:my boss is  4 mmlommmmmm
12-:my boss w  -28 mkmllklmxm
12-:my brother is  -9 mmmnmlmmmm
12-:my cat w  -7 mlmpllmmmm
12-:my character is  -11 mhmhlymmmm
12-:my character w  -9 mjmiksmmmm
12-:my code -s  -20 mollmlmmml
12-:my coffee got  -12 mlmomklmlm
12-:my coffee is  13 mmmnmmmmmm
12-:my company -s  6 -
12-:my daughter -s  9 -
12-:my daughter is  -21 mmlpllmmmm
12-:my doctor w  9 -
12-:my dog -s  -15 mlmommlmmm
12-:my dog is  0 mlmnmkmmmm
12-:my essay is  -12 mxmfkkmmml
12-:my ex -s  12 -
12-:my eyes 're  12 mlmplmkmmm
12-:my family is  2 -
12-:my favorite w  7 mkyljmmmmm
12-:my first w  -25 mnjijklymm
12-:my food is  -10 mkmpmklmmm
12-:my friend w  11 mklmqlmmmm
12-:my function -s  -7 mpmklmlmml
12-:my girlfriend is  2 -
12-:my goal is  6 -
12-:my grandfather w  2 -
12-:my grandma -s  -5 mmllumlmmm
12-:my hair is  21 mlmnmmmmmm
12-:my hands 're  -15 mjmtjjkmmm
12-:my husband -s  5 -
12-:my husband is  3 -
12-:my husband w  1 -
12-:my internet is  -15 lrmmlllmmm
12-:my kid is  -10 mlmomlmmmm
12-:my kingdom is  -19 mkmclylmmm
12-:my knees w  7 -
12-:my laptop is  -1 mjmqlkmmmm
12-:my loop -s  -6 mpmklmlmmm
12-:my mom -s  4 -
12-:my mom is  -22 mllomllmmm
12-:my name is  -5 mjmklqlmll
12-:my neighbor is  6 mlmnmmlmmm
12-:my neighbour is  -2 mlmnmmlmmm
12-:my nose is  -16 mkmolllmmm
12-:my old w  27 -
12-:my order w  3 kqmmmmmmlm
12-:my phone 's  -5 mmmomllmmm
12-:my phone is  0 mjmqllmmmm
12-:my phone w  26 -
12-:my plan is  25 -
12-:my policy w  9 -
12-:my professor -s  -30 mqljrllmmm
12-:my query -s  -8 mpmklmlmmm
12-:my question is  0 mqklmlmlmm
12-:my screen w  -7 mjmrllkmmm
12-:my script -s  -6 molllmmmmm
12-:my shift -s  10 -
12-:my shoes 're  7 mlmplmlmmm
12-:my sister is  -15 mmmnmlmmmm
12-:my sister w  -25 mmklmlmmsm
12-:my son -s  4 -
12-:my son is  -14 mmlnmmmmmm
12-:my son was  7 -
12-:my spaceship is  -15 mkmcmymmmm
12-:my stomach is  -16 mkmpmllmmm
12-:my taxi is  -8 mkmqlklmmm
12-:my teacher -s  -26 mvkinllmml
12-:my team -s  9 -
12-:my therapist -s  10 -
12-:my uncle -s  -11 mlmkrkmmmm
12-:my website -s  23 mnmlmmmmmm
12-:my wife -s  -10 mlwkkmmmlm
12-:my wife and  6 -
12-:my wife is  -13 mklqmmmmmm
12-:one of my  3 -
12-:our anniversary is  1 -
12-:she 's -ing  7 mmmolllmmm
12-:she 's on  14 mmlnlmmmmm
12-:she 's w  6 -
12-:she is -ing  17 mmmpjlmmmm
12-:should i w  16 olmmmmmmmm
12-:skip the w  33 mgmmmmlvmm
12-:some people w  -2 lmfjvmjlml
12-:suppose i 've  -2 mjlmmplmlj
12-:thank you for  0 mmvllldmmv
12-:that 's a  0 mmslkmjmmm
12-:that 's not  -1 mmqmkmlmlm
12-:that 's so  0 mmpklmkmmm
12-:that 's w  14 llfiglvmll
12-:that would be  0 mmpmkmlmml
12-:the answer w  -1 mrkmlmmkmm
12-:the baby is  -7 lllrilmmmm
12-:the bus is  -2 lllqimmmmm
12-:the capital of  -23 mlllrkmmml
12-:the company -ed  -19 milltmmmml
12-:the company i  14 -
12-:the dog is  3 mlmpjkmmmm
12-:the kids 're  -19 mlltgllmmm
12-:the kids w  16 -
12-:the new w  -1 mlmlpkmmmk
12-:the shop is  3 mmmojmmmmm
12-:the stock w  -14 mlmeummlml
12-:the sun is  -7 mkmmtkmmmm
12-:there 're w  0 mkkksllmml
12-:there 's -ing  2 mmlplmjmmm
12-:there 's a  15 mlmvhllmmm
12-:they 're -ing  -1 lmlqfmlmmm
12-:they say w  -8 lmklrmlmmm
12-:this afternoon i  11 mlmpmmmmlm
12-:this is not  -1 lmplkmlmmm
12-:this morning i  -1 mmjqmmlmmm
12-:today i -ed  31 mlmnmmmmmm
12-:today i w  11 lllpmklmll
12-:today my w  11 -
12-:today we -ed  9 -
12-:water boils at  -14 mkmktmllmj
12-:we 'll w  -6 mlokjlummh
12-:we 're -ing  26 ifltjmlmmt
12-:we 're -s  49 -
12-:we 're in  -25 mllpkmmmml
12-:we 're w  -25 mukojhlmmk
12-:we 've a  1 momljlmmmk
12-:we 've the  -4 mpkllmmmml
12-:we 've two  -7 msllkllmmj
12-:we 've w  -12 mvljjmlmmm
12-:we adopted a  2 -
12-:we do not  11 -
12-:we got w  -5 mllolmmmmm
12-:we had a  38 -
12-:we had w  -29 mliwkmjmml
12-:we homeschool our  10 -
12-:we just -ed  5 mmkpmmkmmm
12-:we need to  -8 lulipllmmh
12-:we should w  -4 mmkfjmymml
12-:what 's a  -3 nmmmmmlmmm
12-:what 's w  -1 omlkmmimmm
12-:what a w  -1 clvrmmrmmm
12-:what can i  -3 nmlmmmmmmm
12-:what do you  -5 mlmmmmkmmm
12-:what should i  -7 olmmmlmmlm
12-:when i was  3 -
12-:where 're you  0 pmmlmmjmmm
12-:why does my  -2 oimmmmmmmm
12-:would you w  0 gukmmmllml
12-:wow that 's  -1 mmtljlkmmm
12-:you 'll be  -3 lolmilllmx
12-:you 're a  -9 otkmhskmml
12-:you 're the  -1 klsmjljmmm
12-:you 're w  0 kllmkklmml
12-:you 've to  -3 kjjlymkmmk
12-:you can not  -4 lmflsmommm
1234:a colleague told me  -8 mlmmnllmmm
1234:can not wait to  -2 jlnllmummm
1234:do not call me  30 -
1234:growing up we never  13 -
1234:he was the first  -5 lmjkvkmmmm
1234:how do i stop  14 -
1234:how do i tell  -27 nmmmmmmmmm
1234:i 'd like a  -15 mwhkmkmhmm
1234:i 'd like to  6 pxdmljkklk
1234:i 'd love to  0 mhyjmmkmmm
1234:i 'd rather not  -11 mmpkmmlmmm
1234:i 'll 've a  -3 mjjvmlmmmm
1234:i 'll ask my  -9 mlvjmllmmm
1234:i 'll be in  7 -
1234:i 'll bring the  -3 mkgvmlmmmm
1234:i 'll give it  -1 mjqkmmmmmm
1234:i 'll go with  -1 mkthmmmlmm
1234:i 'll keep that  -1 mmqkmmmmmm
1234:i 'll read it  -1 mlscmmmmmm
1234:i 'll take the  -3 msnjmlmmmm
1234:i 'll think about  0 mloimmmmmm
1234:i 'll try that  0 mlplmmlmmm
1234:i 'll try to  -2 llvimmlmmm
1234:i 'm 0 and  9 -
1234:i 'm a beginner  5 -
1234:i 'm a big  1 mmrkmllmmm
1234:i 'm a bit  -30 mlilmkwmmm
1234:i 'm a detective  -32 mkmlmqlmmm
1234:i 'm a huge  4 mlrlmkmmmm
1234:i 'm a vegetarian  2 -
1234:i 'm about to  -33 lhhymkjmmm
1234:i 'm afraid of  24 -
1234:i 'm allergic to  10 -
1234:i 'm an introvert  24 -
1234:i 'm an only  3 -
1234:i 'm at a  -17 mkmqmlmmmm
1234:i 'm at my  -7 mllpmlkmmm
1234:i 'm at the  24 hxljmklmmm
1234:i 'm buying a  -5 momlmmmmmm
1234:i 'm calling about  11 msmhmlmmmm
1234:i 'm calling to  -4 wkljmmmmmm
1234:i 'm confused by  -1 mmtimmklmm
1234:i 'm doing a  -3 mtmlmjmmmm
1234:i 'm feeling a  -7 milsmklmmm
1234:i 'm feeling motivated  -1 mkmommmmmm
1234:i 'm fine with  1 mmydmmkmmm
1234:i 'm getting a  -21 mpljmlmmmm
1234:i 'm glad i  -5 mlydmmlmmm
1234:i 'm going to  -20 jkqsmgjmml
1234:i 'm happy in  32 -
1234:i 'm happy with  -10 lkunmlkmmm
1234:i 'm having a  -11 mhltmmlmmm
1234:i 'm having an  12 mnmkmmmmmm
1234:i 'm having trouble  -15 mtkimllmmm
1234:i 'm in a  7 mllqmklmmm
1234:i 'm in bed  -14 mllnmmlmmm
1234:i 'm in my  12 -
1234:i 'm in the  -50 mrljmklmlm
1234:i 'm just a  -5 mllhmlymmm
1234:i 'm left handed  23 -
1234:i 'm looking for  -6 lyhalkkmmj
1234:i 'm making a  -23 mwmelkmmmm
1234:i 'm not convinced  -33 lltgmmlmmm
1234:i 'm not in  -10 mmlommmmmm
1234:i 'm not sure  -23 ykqgmklmmm
1234:i 'm off to  -28 mljpmmlmmm
1234:i 'm on a  -17 mlmomlmmmm
1234:i 'm on hold  -34 mglwmkmmmm
1234:i 'm on my  -46 mklommlmmm
1234:i 'm on parental  1 -
1234:i 'm on step  3 mwmemmmmmm
1234:i 'm on the  32 lmlomklmmm
1234:i 'm out of  -10 mljrmlkmmm
1234:i 'm preparing for  21 -
1234:i 'm proud of  -4 mmujmlhmmm
1234:i 'm really into  19 -
1234:i 'm running late  -12 mllommlmmm
1234:i 'm saving up  19 -
1234:i 'm scared of  12 -
1234:i 'm setting up  -9 mqmimlmmmm
1234:i 'm sitting in  -18 mhmsmlmmmm
1234:i 'm sorry i  -4 mmmfmmrmmm
1234:i 'm staying in  0 mlmmmmmmmm
1234:i 'm still at  -25 mmjommlmmm
1234:i 'm still in  -4 mmkpmlkmmm
1234:i 'm stuck in  -17 mmksmlkmmm
1234:i 'm studying for  11 -
1234:i 'm taking a  17 -
1234:i 'm the youngest  39 -
1234:i 'm thinking about  22 mlvgmmlmmm
1234:i 'm training for  32 -
1234:i 'm trying to  0 iyhdljjmlh
1234:i 'm using the  -6 msllmkmmmm
1234:i 'm waiting for  -16 lelummlmmm
1234:i 'm watching the  -6 mjlqmmmmmm
1234:i 'm working on  -12 mxlfmmmmmm
1234:i 'm worried about  2 -
1234:i 'm writing a  15 mwlhmllmml
1234:i 'm writing an  -38 msmjmkmmml
1234:i 'm writing my  25 -
1234:i 've 0 apples  -12 kqmlmjmmml
1234:i 've a 0  -10 mpmkmmmmmm
1234:i 've a list  0 iommmlmmmm
1234:i 've a meeting  13 mjmommmmmm
1234:i 've a standing  26 -
1234:i 've already tried  -5 mrqemmmmmm
1234:i 've always wanted  14 -
1234:i 've been a  -6 mrmjmkmmmm
1234:i 've been feeling  4 -
1234:i 've been in  1 -
1234:i 've been on  -8 mlmmmmmmmm
1234:i 've been painting  1 -
1234:i 've got a  21 mmlnmmmmmm
1234:i 've got three  11 mrmkmlmmmm
1234:i 've got to  -15 mbmvmmmmmm
1234:i 've got two  5 mnmkmmmmmm
1234:i 've heard of  -22 mfntllmmmm
1234:i 've lost my  7 mklpmmmmmm
1234:i 've never been  18 -
1234:i 've not decided  -16 kkksmmmmmm
1234:i 've not finished  6 mmjommmmmm
1234:i 've not had  -3 mluimmmmmm
1234:i 've not slept  -8 mlkpmmlmmm
1234:i 've ten minutes  -12 mplkmmmmmm
1234:i 've the same  -7 mfyimmmmmm
1234:i 've to go  -1 mlimmmvmmm
1234:i 've to hang  -4 mjmrmmmmmm
1234:i 've to pick  -6 mlmpmlmmmm
1234:i 've to run  -18 milsmmlmmm
1234:i 've to write  -28 lvmelmmmml
1234:i 've tried restarting  -20 msjjmmmmmm
1234:i 've two variables  -6 mpmkmlmmmm
1234:i appreciate your help  -4 mktkmklmmm
1234:i ate too much  -11 mlismmlmmm
1234:i broke up with  7 -
1234:i can not 've  22 -
1234:i can not believe  -5 mmrimmkmmm
1234:i can not concentrate  23 -
1234:i can not drive  6 -
1234:i can not eat  22 -
1234:i can not find  -41 mlcymmhlmm
1234:i can not open  -6 mmxgmmllmm
1234:i can not see  -9 mmuemmkmmm
1234:i can not sleep  11 mmgpmmjmmm
1234:i can not stand  37 -
1234:i can not stop  -4 mmfsmmmmmm
1234:i can not swim  57 -
1234:i can see that  -2 mmojmmlmmm
1234:i cut my finger  -15 mklrmlmmmm
1234:i do not 've  13 lmfsmmymmm
1234:i do not agree  -8 mmokmmllmm
1234:i do not believe  18 mmmlmmmmmm
1234:i do not care  -4 mmpkmmkmmm
1234:i do not eat  23 -
1234:i do not get  -9 lmqkmmllmm
1234:i do not know  -19 xmihmmllmm
1234:i do not like  17 klqlmmlfmm
1234:i do not need  -6 llnllmmwmm
1234:i do not see  -16 jlsklmklmm
1234:i do not think  -19 imujlllkmm
1234:i do not trust  20 -
1234:i do not understand  -9 ylklmmmlmm
1234:i do not want  -13 lldvmmlymm
1234:i draw my sword  -8 mhlkmqmmmm
1234:i dropped out of  19 -
1234:i feel like i  -10 mljpmmmmmm
1234:i feel like nobody  -8 mmkqmmmmmm
1234:i feel lonely since  1 -
1234:i forgot my umbrella  -11 mlkpmllmmm
1234:i go to bed  20 -
1234:i got an email  -1 molmmmmmmm
1234:i got laid off  4 -
1234:i had a miscarriage  15 -
1234:i had my first  7 -
1234:i hope we can  -21 mmgvlmlmmm
1234:i hope you 're  -1 lmmlmlommm
1234:i just got home  -5 mmlmmmmmmm
1234:i just want to  -14 yglnlmmmmm
1234:i just wanted to  -3 mmkdmmxmmm
1234:i just woke up  -5 mmjpmmlmmm
1234:i know what you  -7 klqlmllmmm
1234:i like how you  -3 lmmmmmkmmm
1234:i like my steak  10 -
1234:i lost my job  9 -
1234:i love how it  -15 lmqjmmlmmm
1234:i made it to  28 -
1234:i made too much  -23 mlgtmllmmm
1234:i meant the other  -2 mjplmlmmmm
1234:i met my wife  1 -
1234:i need a title  -1 molkmlmmmm
1234:i need glasses for  20 -
1234:i need to buy  -4 mgltmmmmmm
1234:i need to convert  -8 momlmmmmml
1234:i need to find  12 lrmjllmmmm
1234:i need to lose  17 -
1234:i need to think  -1 ietulmmmmm
1234:i need to write  -4 mpmkllmmmm
1234:i need you to  -2 msmlmmlmmm
1234:i open the chest  -6 mjlllrmmmm
1234:i owe my brother  1 -
1234:i prefer the shorter  -17 mlqlmlmlmm
1234:i see what you  -1 llrkmmjmmm
1234:i set the variable  -10 mskkmmmmmm
1234:i still do not  -7 mmrhmmlmmm
1234:i study law in  4 -
1234:i think i 'll  -16 lllrlkmmmm
1234:i think i 'm  30 mmlomlmmmm
1234:i think i might  14 -
1234:i think it 's  -5 slbkwmmmmm
1234:i think that 's  -1 mmqklmmmmm
1234:i think that is  -1 llpmilmmmm
1234:i volunteer at an  1 -
1234:i volunteered at the  19 -
1234:i want a divorce  26 -
1234:i want to add  0 mnmmmmmmmm
1234:i want to adopt  13 -
1234:i want to become  45 -
1234:i want to compare  -6 mplkmmmmmm
1234:i want to eat  -14 mekymmlmmm
1234:i want to get  39 -
1234:i want to know  -23 rokklkmmmm
1234:i want to learn  -48 lpmkllmmmm
1234:i want to make  -27 fsmhllmmmm
1234:i want to move  30 -
1234:i want to quit  27 -
1234:i want to return  -12 mpljmlmmmm
1234:i want to run  38 -
1234:i want to see  -10 lsllmmllmm
1234:i want to write  -26 mnmlmmlmmm
1234:i want you to  8 lohkmllxmm
1234:i was asleep when  -12 kmgummlmmm
1234:i was hoping for  -8 mmvdmmlmmm
1234:i was hoping you  -1 msjlmklmmm
1234:i was in the  -11 mljumlmmmm
1234:i was just kidding  -8 mmvbmmummm
1234:i was on the  -7 mmkommmmmm
1234:i was raised by  2 -
1234:i wear hearing aids  10 -
1234:i went to a  16 -
1234:i went to bed  -28 mkmpmlmmmm
1234:i went to the  -3 mlmnmmmmmm
1234:i wish i had  -10 mlmkmommmm
1234:i wish you could  0 mlylmkhmmm
1234:i would like to  5 tsepmlmkmm
1234:in my dream i  -12 mmmkmpmmkm
1234:in my story the  -3 mkmlipmmmm
1234:is there a way  9 mkmmmmmmmm
1234:it 's raining here  -2 mmkrjmjmmm
1234:it 's so hot  0 mmknlmkmmm
1234:let us say i  -11 mfmmmtlmml
1234:my best friend moved  1 -
1234:my character grew up  -9 mjmiksmmmm
1234:my coffee got cold  -12 mlmomklmlm
1234:my doctor told me  9 -
1234:my goal is to  6 -
1234:my hands 're freezing  -9 mmmolmkmmm
1234:my laptop is a  29 -
1234:my mom is calling  -22 mllomllmmm
1234:my nose is running  -16 mkmolllmmm
1234:my plan is the  25 -
1234:my policy number is  9 -
1234:my question is about  0 mqklmlmlmm
1234:my script stops after  -6 molllmmmmm
1234:my shift starts at  10 -
1234:my son wants to  4 -
1234:my stomach is growling  -16 mkmpmllmmm
1234:my team uses kotlin  9 -
1234:my wife and i  6 -
1234:there 's a spider  -4 mlmvhllmmm
1234:water boils at 0  -14 mkmktmllmj
1234:we 're in the  -31 mllpkmmmml
1234:what 's a good  -3 nmmmmmlmmm
1234:what do you do  -5 mlmmmmkmmm
1234:what should i do  0 nmmmmmmmmm
1234:wow that 's a  -1 mmtljlkmmm
123:a colleague told  -8 mlmmnllmmm
123:according to the  -27 lkjktgmmrl
123:can not wait  -3 ilullmmkmm
123:do not call  30 -
123:do not write  -9 kkmmlmgymm
123:do you think  -2 omlmmmlmmm
123:give me a  22 mommlmmlmm
123:give me the  28 mnmlmmmmmm
123:go ahead and  -1 mrmmmlklml
123:growing up we  13 -
123:he 's in  2 mmmollmmmm
123:he was the  -5 lmjkvkmmmm
123:her name is  16 -
123:how can i  5 rmmlmllmmm
123:how do i  -9 plllmlmmlm
123:i 'd better  -7 mkcymllmmm
123:i 'd go  3 mkolmmmmmm
123:i 'd like  -14 nyajkhjrlj
123:i 'd love  0 mhyjmmkmmm
123:i 'd rather  28 mkskmllmmm
123:i 'd say  -5 mlnjmlymmm
123:i 'll 've  -3 mugpmlmmmm
123:i 'll ask  -9 mlvjmllmmm
123:i 'll be  25 milwmklmml
123:i 'll bring  -5 mjdymlmmmm
123:i 'll call  -5 mkfumlmmmm
123:i 'll do  -4 mlqlmmkmmm
123:i 'll give  -2 mpojmlmmmm
123:i 'll go  -1 mjrkmmmlmm
123:i 'll keep  -5 mkyalllmmm
123:i 'll not  -1 mmhkmmmmmm
123:i 'll read  -1 mlscmmmmmm
123:i 'll send  -3 mtglmmmmmm
123:i 'll take  -3 myhhllmlmm
123:i 'll think  0 mloimmmmmm
123:i 'll try  -2 lkyhmllmmm
123:i 'm 0  29 -
123:i 'm a  30 lgnvllrmmm
123:i 'm about  -12 lhhymkjmmm
123:i 'm afraid  16 mmkqmklmmm
123:i 'm all  -15 mlqdmmymmm
123:i 'm allergic  10 -
123:i 'm an  11 mjmlmxmmmm
123:i 'm at  -29 hsgkmgwmmm
123:i 'm back  -42 mldymkgmmm
123:i 'm buying  -5 momlmmmmmm
123:i 'm calling  0 vvlcmkmmmm
123:i 'm confused  -1 mmtimmklmm
123:i 'm doing  -11 lsiomhommm
123:i 'm driving  -20 mkjvmmjmmm
123:i 'm eating  -5 mklommlmmm
123:i 'm feeling  -23 ldjymkkmml
123:i 'm fine  -5 mlrimllmmm
123:i 'm free  -41 mljqmlkmmm
123:i 'm from  19 -
123:i 'm getting  -18 lllkmklmml
123:i 'm glad  -5 mlyammimmm
123:i 'm going  -29 jkqtlgimml
123:i 'm good  25 jmejmmymmm
123:i 'm great  -4 jmgtmmlmmm
123:i 'm half  2 mmlnmllmmm
123:i 'm happy  22 lkunmlkmmm
123:i 'm having  -24 lwjgmljmmm
123:i 'm heading  -18 mklqmmlmmm
123:i 'm here  -5 mlgmmlvmmm
123:i 'm home  -7 mmkpmllmmm
123:i 'm hungry  -12 mlfwmkhmmm
123:i 'm in  -8 lojqmikmll
123:i 'm into  16 -
123:i 'm just  -11 lksamkymmm
123:i 'm learning  6 -
123:i 'm leaving  2 mllommmmmm
123:i 'm left  23 -
123:i 'm left-handed  36 -
123:i 'm listening  -18 mijjmmymmm
123:i 'm looking  -7 kyoalkkmmj
123:i 'm making  -17 lylclkmmmm
123:i 'm not  19 yhwdlkillm
123:i 'm off  -4 mljpmmlmmm
123:i 'm okay  -7 mmlommimmm
123:i 'm on  0 lphsmgkmml
123:i 'm out  -18 mliumkkmmm
123:i 'm packing  -15 milsmmlmmm
123:i 'm paid  35 -
123:i 'm picking  -21 mrlkmllmmm
123:i 'm planning  9 mpmkmmmmmm
123:i 'm preparing  21 -
123:i 'm pretty  1 mmmommlmmm
123:i 'm proud  -4 mmujmlhmmm
123:i 'm reading  17 mllnmmmmmm
123:i 'm really  24 -
123:i 'm running  -12 mllommlmmm
123:i 'm saving  19 -
123:i 'm scared  22 lmltmmmmmm
123:i 'm seeing  8 -
123:i 'm setting  -9 mqmimlmmmm
123:i 'm sitting  -18 mhmsmlmmmm
123:i 'm so  -15 ljqmmlfmmm
123:i 'm sorry  -6 mlpcmlxmmm
123:i 'm starving  -17 lhkwmmlmmm
123:i 'm staying  -20 mjjsmmkmmm
123:i 'm still  -5 kkjsmlemmm
123:i 'm stuck  -17 mlwhmljmmm
123:i 'm studying  17 -
123:i 'm sure  -1 mlggmlymmm
123:i 'm taking  30 mgmsmmmmmm
123:i 'm the  46 mjkjlymmmm
123:i 'm thinking  23 mlvgmmlmmm
123:i 'm training  38 -
123:i 'm trying  0 iyhdljjmlh
123:i 'm using  -18 mykimilmml
123:i 'm waiting  -19 ldkvmlkmmm
123:i 'm walking  -20 mimqmmmmmm
123:i 'm watching  -21 mdkxmllmmm
123:i 'm wearing  -25 mjmpmmlmmm
123:i 'm working  -7 mtklmmmmmm
123:i 'm worried  -14 mmjsmmmmmm
123:i 'm writing  -1 lxkcljlmmy
123:i 'm your  -4 mklkmxjmmm
123:i 've 0  -33 ksmimjmmmk
123:i 've a  -2 ywfdkbjklk
123:i 've already  -5 mrqemmmmmm
123:i 've always  14 -
123:i 've an  -21 mollmlmmmm
123:i 've been  23 llkomklmmm
123:i 've five  -34 mollmmmmmm
123:i 've got  -15 lmjolklmml
123:i 've had  26 mlkpmmmmmm
123:i 've heard  -23 mesrlllmmm
123:i 've just  -7 mjkpmmlmmm
123:i 've lost  11 mklpmmmmmm
123:i 've never  11 mlpkmmmmmm
123:i 've no  -28 mijvmmkmmm
123:i 've not  -26 khlvmmkmmm
123:i 've run  4 mllpmmmmmm
123:i 've ten  -12 mplkmmmmmm
123:i 've the  -15 mgunllmmmm
123:i 've this  -2 mpjlmmmmmm
123:i 've to  -45 kbotjksmlk
123:i 've tried  -20 msjjmmmmmm
123:i 've two  4 lilhmvlmml
123:i added the  -19 mujiljmmmm
123:i adopted a  2 -
123:i agree with  -7 mlskmljmmm
123:i always thought  -25 mmlltmmmmm
123:i appreciate your  -4 mktkmklmmm
123:i asked for  -8 mivhlmlmmm
123:i asked my  -29 mkqomlmmlm
123:i ate too  -11 mlismmlmmm
123:i believe in  18 -
123:i bought a  26 -
123:i broke up  7 -
123:i built a  22 -
123:i burned the  -11 mhkvllmmmm
123:i can not  17 kjasjkykmm
123:i can see  -3 ljthmmlmmm
123:i can try  -11 mmfqmmlmmm
123:i carry a  -15 mkmlmqmmmm
123:i changed my  8 -
123:i closed my  5 -
123:i could not  -1 mmiommlmmm
123:i cut my  -15 mklrmlmmmm
123:i did not  -11 lmtgmmlmmm
123:i do crossfit  14 -
123:i do not  -9 vgybhjjwlm
123:i draw my  -8 mhlkmqmmmm
123:i drive a  10 -
123:i dropped out  19 -
123:i expected something  -12 mkshmmlmmm
123:i feel a  -1 mmxemmlmmm
123:i feel better  -5 mmpmlmlmmm
123:i feel guilty  7 -
123:i feel like  -10 mkfumlmlmm
123:i feel lonely  1 -
123:i feel sick  32 mmipmmmmmm
123:i feel so  -6 mmgommmmmm
123:i felt so  -6 mmhpmmmmmm
123:i finished the  16 -
123:i forgot my  -23 mlismllmmm
123:i go by  14 -
123:i go to  22 -
123:i got a  -14 lrkqkhmmmm
123:i got accepted  11 -
123:i got an  8 molmmmmmmm
123:i got it  -5 mjudmmlmmm
123:i got laid  4 -
123:i got my  15 -
123:i got the  -2 mkksmlmmmm
123:i got your  -8 mlkpmmkmmm
123:i gotta go  -14 mleomlymmm
123:i had a  0 mkgrlplmmm
123:i had my  7 -
123:i had not  -3 mmokmmmmmm
123:i had to  4 mlmnmlmmmm
123:i hate this  -12 mjpmmmmlmm
123:i heard that  -3 mlhlvlmmmm
123:i hope to  21 -
123:i hope we  -21 mmgvlmlmmm
123:i hope you  -9 llijmlxmmm
123:i hurt my  8 -
123:i inherited my  1 -
123:i invest 0  -23 mulkmlmmmm
123:i just got  10 mmlmmmmmmm
123:i just had  -25 mlkomllmmm
123:i just started  19 -
123:i just want  -27 yqjglmlmmm
123:i just wanted  -3 mmkdmmxmmm
123:i just woke  -5 mmjpmmlmmm
123:i knew it  -5 mkolmmlmmm
123:i know what  -7 klqlmllmmm
123:i left the  2 mlksmlmmmm
123:i like how  -3 lmmmmmkmmm
123:i like my  19 -
123:i like that  -5 mmmmmmlmmm
123:i like the  -31 ljvgllllmm
123:i like your  -7 mlolmmjlmm
123:i live in  5 -
123:i lost my  3 mmlrmlmmmm
123:i love how  -17 llsjmmlmmm
123:i love it  -11 mlommmimmm
123:i love the  -8 mkrlmmlmmm
123:i love this  -13 mlommmkmmm
123:i love you  -14 mmalmmymmm
123:i made it  28 -
123:i made too  -23 mlgtmllmmm
123:i meant the  -13 livkljmmmm
123:i met my  2 -
123:i miss my  6 -
123:i need 0  -3 mtkkmmmimm
123:i need a  -13 jqgsgbkhll
123:i need an  -4 mwlemmmkmm
123:i need glasses  20 -
123:i need help  -12 msljmlmmmm
123:i need some  -18 mjkslmmmmm
123:i need the  -18 lyljkjmkmm
123:i need to  -20 ugjriikllk
123:i need you  -2 msmlmmlmmm
123:i never knew  -8 mmnmmmmmmm
123:i never learned  5 -
123:i never thought  -6 mlqlklmmmm
123:i noticed that  8 mkllrlmmmm
123:i open the  -6 mjlllrmmmm
123:i opened a  6 -
123:i owe my  1 -
123:i own a  4 -
123:i passed my  6 -
123:i passed the  18 -
123:i prefer the  -19 mkqkmlmlmm
123:i ran into  -9 llmsmmmmmm
123:i read that  -11 mkglxlmmmm
123:i read the  17 -
123:i run a  5 -
123:i saw a  -45 mhljykmmmm
123:i saw the  31 -
123:i see what  -1 llrkmmjmmm
123:i set the  -10 mskkmmmmmm
123:i sing in  10 -
123:i skip breakfast  13 -
123:i sleep badly  19 -
123:i spilled coffee  -16 mjlrlllmmm
123:i still 've  -17 mmlnmmlmmm
123:i still do  -7 mmrhmmlmmm
123:i still live  13 -
123:i study at  2 -
123:i study law  4 -
123:i take a  2 mjmlmommmm
123:i take my  9 -
123:i take the  20 -
123:i think i  4 kljtjjllmm
123:i think it  -5 slbkwmmmmm
123:i think of  15 -
123:i think so  -5 mmsflmmmmm
123:i think that  -2 llukglmmmm
123:i think the  -13 tkijvimlmm
123:i think we  -12 mlopkmmmmm
123:i think you  -4 klwjklhmmm
123:i told my  2 -
123:i took a  -9 mllqmlmmmm
123:i took up  16 -
123:i tried that  -3 mkqklmmmmm
123:i used to  7 -
123:i volunteer at  1 -
123:i volunteered at  19 -
123:i want a  -8 mbivmkmymm
123:i want it  -11 myfklmmhmm
123:i want something  -11 mjygmmllmm
123:i want the  -21 klsiljmmmm
123:i want to  7 gyajffrilj
123:i want you  8 lohkmllxmm
123:i was a  17 -
123:i was adopted  9 -
123:i was asleep  -12 kmgummlmmm
123:i was diagnosed  6 -
123:i was hoping  -9 lstdmkkmmm
123:i was in  -6 mlnrmllmmm
123:i was just  -13 lmvammymmm
123:i was late  0 mmlommlmmm
123:i was not  -2 mmokmmlmmm
123:i was on  -7 mmkommmmmm
123:i was raised  2 -
123:i was so  -9 llcxmllmmm
123:i was thinking  -10 mmokmmmmmm
123:i was told  -5 mmimxlmmmm
123:i was wondering  -3 vkqjlkmmmm
123:i watched a  -54 mfkmyllmmm
123:i watched the  12 -
123:i wear hearing  10 -
123:i went to  -1 mjlqllmmml
123:i wish i  -9 lkhflylmmm
123:i wish you  -14 ljujlhsmmm
123:i woke up  1 mlmqmkmmmm
123:i won a  2 -
123:i work in  2 -
123:i would 've  -14 mkpjmvlmmm
123:i would like  0 tuaolimyml
123:i wrote a  10 -
123:if i could  -3 lmmllqmmlk
123:if i had  -2 lmlllpmmkm
123:if i was  -2 lmmmkommlm
123:if i were  -2 omlllmlmll
123:in my dream  -22 llmijulmkl
123:in my story  -3 mkmlipmmmm
123:is there a  9 mkmmmmmmmm
123:it 's a  -19 lkfbxlylml
123:it 's been  -32 mljvkllmll
123:it 's hard  17 mlmksmmmmm
123:it 's my  -13 mmjtlmimmm
123:it 's not  -3 lmuikmjmmm
123:it 's raining  6 mmkrjmjmmm
123:it 's so  0 mmknlmkmmm
123:it has been  -7 mkkyflmmmm
123:it should be  0 mtkmlmlmml
123:kids these days  -15 lmllqmlmmm
123:let us pretend  -1 mjmlmtjmmm
123:let us say  -11 mfmmmtlmml
123:me and my  7 -
123:my battery is  -18 mimslklmmm
123:my best friend  1 -
123:my blood pressure  16 -
123:my boss is  4 mmlommmmmm
123:my brother is  -9 mmmnmlmmmm
123:my character grew  -9 mjmiksmmmm
123:my character is  -11 mhmhlymmmm
123:my coffee got  -12 mlmomklmlm
123:my coffee is  13 mmmnmmmmmm
123:my daughter is  -21 mmlpllmmmm
123:my doctor told  9 -
123:my dog is  0 mlmnmkmmmm
123:my essay is  -12 mxmfkkmmml
123:my eyes 're  12 mlmplmkmmm
123:my family is  2 -
123:my favorite thing  14 -
123:my food is  -10 mkmpmklmmm
123:my function returns  -7 mpmklmlmml
123:my girlfriend is  2 -
123:my goal is  6 -
123:my grandma says  -5 mmllumlmmm
123:my hair is  21 mlmnmmmmmm
123:my hands 're  -15 mjmtjjkmmm
123:my husband is  3 -
123:my internet is  -15 lrmmlllmmm
123:my kid is  -10 mlmomlmmmm
123:my kingdom is  -19 mkmclylmmm
123:my knees hurt  7 -
123:my laptop is  -1 mjmqlkmmmm
123:my loop runs  -6 mpmklmlmmm
123:my mom is  -22 mllomllmmm
123:my name is  -5 mjmklqlmll
123:my neighbor is  6 mlmnmmlmmm
123:my neighbour is  -2 mlmnmmlmmm
123:my nose is  -16 mkmolllmmm
123:my phone 's  -5 mmmomllmmm
123:my phone is  0 mjmqllmmmm
123:my plan is  25 -
123:my policy number  9 -
123:my query returns  -8 mpmklmlmmm
123:my question is  0 mqklmlmlmm
123:my screen just  -7 mlmolmkmmm
123:my script stops  -6 molllmmmmm
123:my shift starts  10 -
123:my shoes 're  7 mlmplmlmmm
123:my sister is  -15 mmmnmlmmmm
123:my son is  -14 mmlnmmmmmm
123:my son wants  4 -
123:my son was  7 -
123:my spaceship is  -15 mkmcmymmmm
123:my stomach is  -16 mkmpmllmmm
123:my taxi is  -8 mkmqlklmmm
123:my teacher says  8 mimlrlmmmm
123:my teacher wants  -34 mykjimlmmm
123:my team uses  9 -
123:my uncle claims  -13 mlmkrkmmmm
123:my wife and  6 -
123:my wife is  -13 mklqmmmmmm
123:my wife says  -5 mlsklmmmmm
123:one of my  3 -
123:our anniversary is  1 -
123:she 's having  7 mmmolllmmm
123:she 's on  14 mmlnlmmmmm
123:suppose i 've  -2 mjlmmplmlj
123:thank you for  0 mmvllldmmv
123:that 's a  0 mmslkmjmmm
123:that 's not  -1 mmqmkmlmlm
123:that 's so  0 mmpklmkmmm
123:that 's what  -2 lmgllmymmm
123:that would be  0 mmpmkmlmml
123:the baby is  -7 lllrilmmmm
123:the bus is  -2 lllqimmmmm
123:the capital of  -23 mlllrkmmml
123:the company i  14 -
123:the dog is  3 mlmpjkmmmm
123:the kids 're  -19 mlltgllmmm
123:the shop is  3 mmmojmmmmm
123:the stock market  -14 mlmeummlml
123:the sun is  -7 mkmmtkmmmm
123:there 's a  15 mlmvhllmmm
123:there 's nothing  2 mmlplmjmmm
123:this afternoon i  11 mlmpmmmmlm
123:this is not  -1 lmplkmlmmm
123:this morning i  -1 mmjqmmlmmm
123:today i went  10 -
123:water boils at  -14 mkmktmllmj
123:we 're having  -13 ilmqlmmmmj
123:we 're in  -25 mllpkmmmml
123:we 've a  1 momljlmmmk
123:we 've been  2 -
123:we 've the  -4 mpkllmmmml
123:we 've two  -7 msllkllmmj
123:we adopted a  2 -
123:we do not  11 -
123:we had a  38 -
123:we homeschool our  10 -
123:we need to  -8 lulipllmmh
123:what 's a  -3 nmmmmmlmmm
123:what can i  -3 nmlmmmmmmm
123:what do you  -5 mlmmmmkmmm
123:what should i  -7 olmmmlmmlm
123:when i was  3 -
123:where 're you  0 pmmlmmjmmm
123:why does my  -2 oimmmmmmmm
123:wow that 's  -1 mmtljlkmmm
123:you 'll be  -3 lolmilllmx
123:you 're a  -9 otkmhskmml
123:you 're the  -1 klsmjljmmm
123:you 've to  -3 kjjlymkmmk
123:you can not  -4 lmflsmommm
12:" i  -13 lllllqlmtl
12:'m i  -13 yllkmjmmll
12:'ve you  -2 rmmmlmhmml
12:a colleague  -8 mlmmnllmmm
12:a good  -10 klklulkmml
12:according to  -27 lkjktgmmrl
12:allergic to  27 -
12:answer in  -5 milmlmlpml
12:as a  5 mmmlmtlmlm
12:as the  -2 mkmllslmjl
12:at home  10 -
12:being a  17 -
12:call me  -17 lplummilmm
12:can i  -14 nnllmjmmlm
12:can not  -6 hluokmlkml
12:can you  11 oslllmilml
12:could you  -7 grmllllmml
12:create a  -15 mrmllmjkmm
12:did you  0 smmlmmhmmm
12:do not  36 haflkmywmm
12:do we  -8 qlmklmllmm
12:do you  -3 sllllmhkml
12:dogs 're  -16 lmmkpllmml
12:done with  -2 mmmqkmllml
12:friends make  -5 mllltlimml
12:give me  40 mqmklmllmm
12:go ahead  -1 mrmmmlklml
12:going to  -3 lmltimmmml
12:good luck  -1 mmamlmtmml
12:good morning  0 mmikmmqmmm
12:growing up  13 -
12:he 's  -5 mmlqkklmmm
12:he has  -16 mmmkgvmmmm
12:he is  -15 lmksklmmmm
12:he just  29 mmmolmmmmm
12:he says  10 mmrllmlmmm
12:he was  -4 lmjkvkmmmm
12:help me  -11 mulkmlijmm
12:her name  16 -
12:here 's  -52 mlkillymll
12:how can  5 rmmlmllmmm
12:how do  -9 plllmlmmlm
12:how to  -15 qmmllmkmmm
12:i 'd  -3 mnrijorpli
12:i 'll  -31 fstkhbagli
12:i 'm  -8 opovacrdbf
12:i 've  -27 ryaybadgic
12:i added  -15 mujiljmmmm
12:i adopted  2 -
12:i agree  -18 mkthmlimmm
12:i already  0 mlshmmlmmm
12:i also  4 -
12:i always  -23 mmlltmmmmm
12:i appreciate  -23 mhyglhjlmm
12:i asked  -29 ldvxkikmlm
12:i ate  -11 mlismmlmmm
12:i believe  -7 mjtkslgmmm
12:i bet  -21 llohmltmmm
12:i bought  24 mlmomlmmmm
12:i broke  9 -
12:i built  22 -
12:i burned  -11 mhkvllmmmm
12:i can  1 hcmxghtjll
12:i carry  -15 mkmlmqmmmm
12:i cast  -23 mkldlymmmm
12:i changed  42 molllmmmmm
12:i closed  5 mpmmmjmmmm
12:i collect  15 -
12:i commute  30 -
12:i copied  -6 mnmlllmmmm
12:i could  -11 kjgyljklmm
12:i cut  -15 mklrmlmmmm
12:i deleted  -11 msljmmmmmm
12:i did  -14 llqkmlkmmm
12:i do  24 vgybhjjwlm
12:i draw  -22 lqljjnmlmm
12:i drive  14 -
12:i dropped  -2 mlmomlmmmm
12:i eat  5 -
12:i enjoy  18 -
12:i expected  -31 mhyflllmmm
12:i failed  21 -
12:i feel  -42 kggyjgakll
12:i felt  -6 mmhpmmmmmm
12:i figured  -27 mhwhmmkmmm
12:i finished  21 -
12:i followed  -10 mrmllmmmmm
12:i forgot  -40 kjowljlmmm
12:i found  -1 mmolmmllmm
12:i gave  7 -
12:i get  38 lkmqlljmmm
12:i go  24 mklqmlmmlm
12:i got  7 lrksjfikml
12:i gotta  -14 mleomlymmm
12:i grew  9 -
12:i guess  -9 liygllimmm
12:i had  -1 lhmrlnjlmm
12:i hate  28 mitlmlllmm
12:i hear  -1 mmrlmmhmmm
12:i heard  -18 licoygmmmm
12:i hope  -22 kjqikjslmm
12:i hurt  8 -
12:i inherited  1 -
12:i installed  -7 mvhhmmmmmm
12:i invest  -23 mulkmlmmmm
12:i joined  17 -
12:i just  -30 uodrkjolml
12:i keep  10 mmmslkmmmm
12:i knew  -5 mkolmmlmmm
12:i know  -20 fjyelkjmmm
12:i learned  19 mkkmsmmmmm
12:i leave  -11 mumjmkmmmm
12:i left  -18 mjkvmkmmmm
12:i like  2 jhydllekmm
12:i live  22 -
12:i logged  3 mvmhmmmmmm
12:i lost  7 mmlrmlmmmm
12:i love  -3 kiogllnklm
12:i made  7 mlgtmllmmm
12:i make  21 -
12:i mean  -11 oiqlmlmmmm
12:i meant  -13 livkljmmmm
12:i met  9 -
12:i miss  3 mmflmmtmmm
12:i missed  -18 mhfqmlvmmm
12:i must  -10 mkgvmlmmmm
12:i need  -30 oydlaagpki
12:i never  -5 mlsljklmmm
12:i noticed  8 mkllrlmmmm
12:i only  -13 mhjrljlymm
12:i open  -6 mjlllrmmmm
12:i opened  -7 mrkkmlmmmm
12:i overslept  -21 mliumilmmm
12:i owe  1 -
12:i own  7 -
12:i passed  24 -
12:i play  4 -
12:i prefer  4 mktkllllmm
12:i put  -5 mqmlmimmmm
12:i quit  1 -
12:i ran  -9 krkrmmmlmm
12:i read  25 lkelyllmmm
12:i really  -9 mkskmmmmmm
12:i rent  7 -
12:i restarted  -6 mskkmmmmmm
12:i roll  -35 mwhhlymmmm
12:i run  5 -
12:i said  -32 mlwgmljlmm
12:i saw  -11 mhljykmmmm
12:i see  -30 liupllhmmm
12:i sell  16 -
12:i set  -6 mskkmmmmmm
12:i should  -1 mmnlmmmmmm
12:i sing  10 -
12:i skip  13 -
12:i sleep  19 -
12:i slept  -33 mlgwmlkmmm
12:i speak  6 -
12:i spilled  -16 mjlrlllmmm
12:i start  1 -
12:i started  14 -
12:i still  7 llplmmkmmm
12:i study  5 -
12:i switched  8 -
12:i take  33 mjmlmommmm
12:i teach  1 -
12:i think  -39 sdyayafjkk
12:i thought  -13 llrhtkmmmm
12:i told  2 -
12:i took  15 mljsmlmmmm
12:i tried  2 mgkyklkmmm
12:i turned  -3 milrmmmmmm
12:i understand  -18 mlwbmlkmmm
12:i uploaded  -11 mtkjllmmmm
12:i use  8 mpkmmmmmmm
12:i used  7 -
12:i usually  7 -
12:i visited  27 -
12:i volunteer  1 -
12:i volunteered  19 -
12:i want  -20 cygidaoyki
12:i was  26 pmmotesllm
12:i watch  1 -
12:i watched  -10 mcjtyklmmm
12:i wear  18 -
12:i went  -12 mhlvlklmml
12:i wish  -40 lqobhyrlmm
12:i woke  1 mlmqmkmmmm
12:i won  15 -
12:i work  39 -
12:i would  -10 rmrdlyjwll
12:i write  23 -
12:i wrote  35 -
12:if i  -11 okkjhullij
12:in 0000  -1 mlmlpjmlmk
12:in a  5 mmmkmommlm
12:in my  -33 limenyklhj
12:in the  15 kqklitygwl
12:in this  -3 lqmkkomlkl
12:is it  -1 nlmmlmmmmm
12:is there  8 nkmkmmmmmm
12:it 's  25 hdayxkwikj
12:it has  -11 mjkwnklmml
12:it is  -6 lkjkulmlmm
12:it should  0 mqhlhmlymk
12:it takes  -3 lijiymlmml
12:it was  5 lkrljlklmm
12:it works  -4 mkwkjmhlmm
12:keep it  -1 mdummmiomm
12:kids these  -15 lmllqmlmmm
12:later i  -7 mmlpmllmml
12:let me  -1 ljwmlmkkmm
12:let us  -28 krggiwujkj
12:life is  -23 lmllsmjmml
12:love is  -11 lmjlymklmm
12:make it  -2 ljklkmkumm
12:me and  7 -
12:my app  13 mqmkllmlll
12:my back  24 -
12:my battery  -18 mimslklmmm
12:my best  9 -
12:my blood  16 -
12:my boss  -24 mklnlkkmxm
12:my bro  1 -
12:my brother  -1 mmmnmlmmmm
12:my bus  1 mlmommkmmm
12:my car  1 mlmommlmmm
12:my cat  -4 mlmpllmmmm
12:my character  -30 mcmchyllml
12:my code  -12 mrlhlkmmml
12:my coffee  1 mlmplklmlm
12:my colleague  -6 mslllmmmmm
12:my company  23 -
12:my dad  7 -
12:my daughter  4 mmlpllmmmm
12:my doctor  9 -
12:my dog  5 mkmomklmmm
12:my dough  -4 mwmemllmmm
12:my ears  -1 mlmqklmmmm
12:my essay  -8 mxmfkkmmml
12:my ex  12 -
12:my eyes  8 mjltklkmml
12:my family  10 -
12:my favorite  7 mkyljmmmmm
12:my first  -23 mnjijklymm
12:my flight  -25 mommkjmmml
12:my food  -13 mkmqmkkmmm
12:my friend  -4 mjqkplqmlm
12:my function  -16 msmjllkmml
12:my girlfriend  3 -
12:my goal  6 -
12:my grandfather  2 -
12:my grandma  8 mmllumlmmm
12:my grandmother  2 -
12:my hair  21 mlmnmmmmmm
12:my hands  -5 mjmtjjkmmm
12:my head  -24 mjmwlkkmmm
12:my husband  9 -
12:my internet  -18 lrmnllkmmm
12:my kid  -10 mlmomlmmmm
12:my kingdom  -19 mkmclylmmm
12:my knee  33 -
12:my knees  7 -
12:my landlord  29 -
12:my laptop  11 mjmqlkmmmm
12:my loop  -14 msmjlmklmm
12:my mom  -17 mllomllmmm
12:my mood  -24 mklulklmmm
12:my mother  7 -
12:my name  -5 mjmklqlmll
12:my neighbor  6 mlmnmmlmmm
12:my neighbour  -1 mlmnmmlmmm
12:my nose  -4 mkmolllmmm
12:my old  27 -
12:my order  0 kxmhlmmmlm
12:my parents  1 -
12:my phone  34 memykjkmml
12:my plan  25 -
12:my pleasure  -15 mikemjymmm
12:my policy  9 -
12:my professor  -23 mqljrllmmm
12:my program  -16 mrmjlmkmmm
12:my query  8 krmjlmlmmm
12:my question  0 mqklmlmlmm
12:my screen  -7 mjmrllkmmm
12:my script  -3 molllmmmmm
12:my shift  10 -
12:my shoes  7 mlmplmlmmm
12:my sister  -40 mlkmllmmsm
12:my son  -17 mlwjlljmmm
12:my spaceship  -15 mkmcmymmmm
12:my stomach  19 mkmpmllmmm
12:my taxi  -8 mkmqlklmmm
12:my teacher  -26 mvkinllmml
12:my team  -2 mklslmlmmm
12:my teammate  -8 mqmllgmmmm
12:my therapist  25 -
12:my train  -2 mkmqkllmmm
12:my uncle  -8 mlmkrkmmmm
12:my website  23 mnmlmmmmmm
12:my whole  -25 mlmukllmmm
12:my wife  -16 miwoklmmlm
12:my wifi  -2 mlmnmmmmmm
12:not much  24 hmjmmmvlmm
12:on the  -2 mllvkmkmmm
12:one of  29 -
12:our anniversary  1 -
12:our company  9 -
12:our dog  1 -
12:our house  8 -
12:out of  7 mmmokmmmmm
12:project falcon  11 -
12:say i  -7 milmmtlmkm
12:see you  -1 lljqilqlml
12:she 's  9 lmivilklll
12:she had  2 mmmnlmmmmm
12:she is  18 mmmpjlmmmm
12:she wrote  -35 mlljtkmmul
12:should i  16 olmmmmmmmm
12:skip the  33 mgmmmmlvmm
12:some people  -2 lmfjvmjlml
12:suppose i  -4 mjljmukmlj
12:tell me  -8 tslljlkkmm
12:thank you  0 llullljmms
12:that 's  6 kkycbkllkk
12:that helped  0 mmrmjmdmmm
12:that is  0 mmpkgmlmmm
12:that must  0 mlrljmlmml
12:that would  0 mmpmkmlmml
12:the answer  -1 mrtlklmhml
12:the baby  12 lllrilmmmm
12:the book  -18 mjmlolmmll
12:the bus  -2 lllqimmmmm
12:the capital  -23 mlllrkmmml
12:the cat  2 mlmollmmmm
12:the company  -47 lnljslmlkj
12:the dog  9 mlmpjkmmmm
12:the first  17 mjslpmmkmm
12:the heating  -5 mlmslmmmmm
12:the kids  -2 mlltgllmmm
12:the landlord  -3 mumlglmmml
12:the meeting  1 mmmokmmmmm
12:the movie  -15 mjmiukmlml
12:the museum  -24 mkmkrjmmml
12:the neighbours  -3 mlmpkmmmmm
12:the new  -1 mlmlpkmmmk
12:the old  -20 mkmkaylmmm
12:the release  5 -
12:the shop  19 mmmojmmmmm
12:the stock  -14 mlmeummlml
12:the sun  -7 mkmmtkmmmm
12:there 're  24 mkkksllmml
12:there 's  13 mlkyelimml
12:there is  -4 mllolmlmmm
12:they 're  -1 lmltemlmmm
12:they say  -8 lmklrmlmmm
12:they should  -2 lllkulmlml
12:this afternoon  11 mlmpmmmmlm
12:this is  -3 kkyiimjmll
12:this morning  20 mmjqmmlmmm
12:today i  23 jkkyljkmkk
12:today is  16 -
12:today my  11 -
12:today was  -5 mmlqkmkmmm
12:today we  9 -
12:tomorrow i  -4 mlmnmmmmll
12:trying to  4 llmugmlmml
12:water boils  -14 mkmktmllmj
12:we 'll  -10 mknpilummg
12:we 're  17 ilhydgjmmp
12:we 've  -6 myjgdkjmmg
12:we adopted  7 -
12:we can  -6 mlvjkmjmml
12:we do  11 -
12:we finally  -10 mmlrkmkmml
12:we foster  23 -
12:we got  5 mllolmmmmm
12:we had  10 mliwkmjmml
12:we homeschool  10 -
12:we just  -1 mmkqlmjmml
12:we learned  -10 mjmmpmmmml
12:we live  -21 mlmjukmmml
12:we lost  11 -
12:we need  -17 lsjtklkmmg
12:we should  -5 mlmenlymmk
12:we went  16 mmmnlmlmml
12:what 're  0 qkmllmlmmm
12:what 's  -12 klkjlmpmmm
12:what a  -5 altyllxmmm
12:what about  0 mmkmmmjmmm
12:what can  -3 nmlmmmmmmm
12:what do  -5 mlmmmmkmmm
12:what should  -7 olmmmlmmlm
12:when i  17 -
12:where 're  0 pmmlmmjmmm
12:which one  -1 nllmmmlmmm
12:who is  -4 vmmljmlmmm
12:why does  -2 oimmmmmmmm
12:would you  0 gukmmmllml
12:wow that  -2 lmvliljmmm
12:write a  -7 msmmlmliml
12:you 'll  -3 lolmilllmx
12:you 're  -14 fysjayllmi
12:you 've  -6 jhwkylimmj
12:you can  41 jkalulymml
12:you got  -2 llullmglmm
12:you know  19 lmgllmvmmm
12:your answer  0 lkimmmllmk
12=a good.PERSON  -10 klklulkmml
12=growing up.WE  13 -
12=her name.AUX  16 -
12=how can.I  5 rmmlmllmmm
12=how do.I  -9 plllmlmmlm
12=i 'd.LIKING  -20 nynekghqlj
12=i 'd.PRAISE  -7 mkcymllmmm
12=i 'll.AUX  -4 mlqlmmkmmm
12=i 'm.CONDITION  50 -
12=i 'm.DEICTIC  -11 mnglmjvmmm
12=i 'm.HOME  -6 mmkpmllmmm
12=i 'm.MOOD  -14 eepplgmkll
12=i 'm.NOW  -16 kindmjwmmm
12=i 'm.PLAY  -34 mhksmlkmmm
12=i 'm.PRAISE  21 gmaqmmymmm
12=i 'm.THANKS  -6 mlpcmlxmmm
12=i 'm.WORK  10 mtklmmmmmm
12=i 'm.YOU  -4 mklkmxjmmm
12=i 've.CONDITION  14 -
12=i 've.DEICTIC  -5 lydjmmmkmm
12=i 've.LASTING  25 mlpkmmmmmm
12=i 've.NOW  -12 mppimmlmmm
12=i appreciate.YOU  -9 mjwimkkmmm
12=i asked.MY  -29 mkqomlmmlm
12=i changed.MY  8 -
12=i closed.MY  5 -
12=i cut.MY  -15 mklrmlmmmm
12=i draw.MY  -8 mhlkmqmmmm
12=i feel.LIKING  -10 mkfumlmlmm
12=i feel.MOOD  26 mmdsmmlmmm
12=i feel.PRAISE  -8 mmnmlmlmmm
12=i forgot.MY  -23 mlismllmmm
12=i got.CONDITION  2 -
12=i got.DEICTIC  -5 mjudmmlmmm
12=i got.MY  24 -
12=i got.YOU  -8 mlkpmmkmmm
12=i had.MY  7 -
12=i hate.DEICTIC  5 mjpmmmmlmm
12=i heard.DEICTIC  -3 mlhlvlmmmm
12=i hope.DEICTIC  -3 mlsllmlmmm
12=i hope.WE  -21 mmgvlmlmmm
12=i hope.YOU  -9 llijmlxmmm
12=i hurt.MY  8 -
12=i inherited.MY  1 -
12=i knew.DEICTIC  -5 mkolmmlmmm
12=i know.WH  18 klqlmllmmm
12=i like.DEICTIC  20 mmmmmmlmmm
12=i like.MY  19 -
12=i like.PET  8 -
12=i like.WH  -12 klolmmkmmm
12=i like.YOU  -7 mlolmmjlmm
12=i lost.MY  3 mmlrmlmmmm
12=i love.DEICTIC  -26 lkrlmmemmm
12=i love.PLAY  3 -
12=i love.WH  -17 llsjmmlmmm
12=i love.YOU  -18 mmalmmxlmm
12=i made.DEICTIC  28 -
12=i met.MY  2 -
12=i miss.MY  6 -
12=i missed.YOU  -2 mlhkmmwmmm
12=i need.DEICTIC  -10 mhohmmmymm
12=i need.YOU  -2 msmlmmlmmm
12=i noticed.DEICTIC  8 mkllrlmmmm
12=i owe.MY  1 -
12=i passed.MY  6 -
12=i read.DEICTIC  -11 mkglxlmmmm
12=i see.WH  -1 llrkmmjmmm
12=i still.AUX  -7 mmrhmmlmmm
12=i still.HOME  13 -
12=i take.MY  9 -
12=i think.DEICTIC  -7 rkjiqllmmm
12=i think.I  4 kljtjjllmm
12=i think.THIRD  -9 mmpkkmmmmm
12=i think.WE  -12 mlopkmmmmm
12=i think.YOU  -4 kkyjkkhmmm
12=i told.MY  2 -
12=i tried.DEICTIC  -3 mkqklmmmmm
12=i want.DEICTIC  -11 myfklmmhmm
12=i want.YOU  8 lohkmllxmm
12=i was.CONDITION  6 -
12=i was.HOME  7 -
12=i was.MOOD  0 mmlommlmmm
12=i was.NOW  -13 lmvammymmm
12=i wish.I  -9 lkhflylmmm
12=i wish.YOU  -14 ljujlhsmmm
12=i would.LIKING  -6 sshnlilwml
12=if i.AUX  -8 mllkislmkj
12=if i.MODAL  -3 lmmllqmmlk
12=in the.DEICTIC  -2 ltlljwmlmm
12=it 's.MY  -13 mmjtlmimmm
12=it 's.NOW  -2 mmnnjmjmmm
12=it 's.PRAISE  -5 mmxjfmlmmm
12=it was.PRAISE  0 mmilimolmm
12=let us.IF  -12 lalllyhmll
12=me and.MY  7 -
12=my back.AUX  18 -
12=my battery.AUX  -18 mimslklmmm
12=my best.PERSON  1 -
12=my boss.AUX  4 mmlommmmmm
12=my brother.AUX  -9 mmmnmlmmmm
12=my car.AUX  0 mlmommlmmm
12=my character.AUX  -11 mhmhlymmmm
12=my code.AUX  -11 mrlimmmmmm
12=my coffee.AUX  13 mmmnmmmmmm
12=my daughter.AUX  -3 mmlpllmmmm
12=my dog.AUX  10 mlmnmkmmmm
12=my essay.AUX  -12 mxmfkkmmml
12=my eyes.AUX  12 mlmplmkmmm
12=my family.AUX  10 -
12=my first.CHAT  -14 msjkmmlrmm
12=my flight.AUX  -26 mommkjmmml
12=my food.AUX  -10 mkmpmklmmm
12=my girlfriend.AUX  2 -
12=my goal.AUX  6 -
12=my hair.AUX  21 mlmnmmmmmm
12=my hands.AUX  -15 mjmtjjkmmm
12=my husband.AUX  3 -
12=my internet.AUX  -15 lrmmlllmmm
12=my kid.AUX  -10 mlmomlmmmm
12=my kingdom.AUX  -19 mkmclylmmm
12=my laptop.AUX  -1 mjmqlkmmmm
12=my mom.AUX  -22 mllomllmmm
12=my name.AUX  -5 mjmklqlmll
12=my neighbor.AUX  6 mlmnmmlmmm
12=my neighbour.AUX  -2 mlmnmmlmmm
12=my nose.AUX  -4 mkmolllmmm
12=my phone.AUX  34 mjmqllmmmm
12=my plan.AUX  25 -
12=my question.AUX  0 mqklmlmlmm
12=my screen.NOW  -7 mlmolmkmmm
12=my shoes.AUX  7 mlmplmlmmm
12=my sister.AUX  -15 mmmnmlmmmm
12=my son.AUX  -8 mmlnmmmmmm
12=my spaceship.AUX  -15 mkmcmymmmm
12=my stomach.AUX  15 mkmpmllmmm
12=my taxi.AUX  -8 mkmqlklmmm
12=my wife.AUX  -13 mklqmmmmmm
12=one of.MY  3 -
12=our anniversary.AUX  1 -
12=our house.AUX  8 -
12=that 's.MOOD  31 mmollmjmmm
12=that 's.PRAISE  28 mmqlkmammm
12=that 's.WH  -2 lmgllmymmm
12=the answer.AUX  -1 mrtlklmhml
12=the answer.MODAL  -1 mrkmlmmkmm
12=the baby.AUX  -7 lllrilmmmm
12=the bus.AUX  -2 lllqimmmmm
12=the company.I  14 -
12=the dog.AUX  3 mlmpjkmmmm
12=the kids.AUX  -19 mlltgllmmm
12=the shop.AUX  3 mmmojmmmmm
12=the sun.AUX  -7 mkmmtkmmmm
12=this afternoon.I  11 mlmpmmmmlm
12=this morning.I  -1 mmjqmmlmmm
12=today is.MY  16 -
12=today my.KIN  4 -
12=we homeschool.MY  10 -
12=what a.PRAISE  0 hmvkmmnmmm
12=what can.I  -3 nmlmmmmmmm
12=what do.YOU  -5 mlmmmmkmmm
12=what should.I  -7 olmmmlmmlm
12=when i.AUX  3 -
12=where 're.YOU  0 pmmlmmjmmm
12=why does.MY  -2 oimmmmmmmm
12=your answer.AUX  0 lkimmmllmk
1:"  -13 lllllqlmtl
1:'ll  -1 mkyljmjjml
1:'m  -13 yllkmjmmll
1:'re  -4 yllljmkkmm
1:'ve  -5 ukgjklylml
1:*  -6 llmljvlmlj
1:a  -13 rcidyjylmi
1:about  0 lmmnlmlmmm
1:according  -27 lkjktgmmrl
1:add  -4 mklllmjwml
1:after  2 mmjmlmpkml
1:all  -6 lltjhmllmy
1:allergic  27 -
1:almost  -15 mmkjlmslmm
1:always  32 -
1:answer  -7 lekmlmkymk
1:any  -2 yjrlimjlmj
1:anyone  -8 yklkmmllmi
1:art  22 -
1:as  -16 lhiijyplth
1:assume  -8 mymlkmlmml
1:at  -21 mllwkljlml
1:be  -10 makjlkoyml
1:been  -11 miltjlpmml
1:being  17 -
1:both  13 mmwljmkmml
1:by  -18 mlmlvllmmk
1:bye  -4 mllklmpmmm
1:call  -17 lplummilmm
1:can  -19 yrskhigjlk
1:change  -12 lylmjmlkml
1:check  -8 mqmlmlkkml
1:come  -4 mfllmmyamm
1:cooking  2 mmmplmlmmm
1:cool  9 mmpmlmbmmm
1:could  -8 bylllkllml
1:create  -15 mrmllmjkmm
1:dear  -33 llhiflylly
1:did  0 smmlmmhmmm
1:do  13 nachhkyylk
1:does  -1 rllmlmlkmm
1:dogs  -16 lmmkpllmml
1:done  -2 mmmqkmllml
1:every  4 mmmmqkkmmm
1:everyone  -4 lkilymklmk
1:exactly  -3 mlykkmalml
1:explain  -21 mwlkjlikll
1:finally  -4 mljykmhlml
1:for  -16 liuidvskkx
1:friends  -5 mllltlimml
1:from  -7 mlklkkkkxy
1:give  40 mnlklllmmk
1:glad  0 llxklmjmmm
1:go  -1 mylkmlfiml
1:going  45 llkxhmllml
1:good  -8 jlnfolqkli
1:got  -8 tllpkmhmml
1:growing  13 -
1:happy  -1 mmhllmumml
1:having  0 lkkuomilml
1:he  -4 jjloeyjkqk
1:help  -11 mulkmlijmm
1:her  16 -
1:here  -52 llbgllylll
1:his  15 mmkkmllmum
1:hope  -1 lmjijmymml
1:how  -22 xigiejglkl
1:i  49 ayyycadhaa
1:if  -11 mkiistjlij
1:imagine  -4 lkkmltkmll
1:improve  -5 mvllmlkgml
1:in  -61 gihflyvtnc
1:include  -7 mlmjklmrmm
1:is  5 yhljhlmlml
1:it  -7 cfqyrgfsja
1:job  16 -
1:keep  10 mdummmiomm
1:kids  16 lmllqmlmmm
1:last  -1 mmmllqmmml
1:later  -7 mmlpmllmml
1:let  -29 koqghvtgkj
1:life  -26 llljymhlmk
1:long  -25 lllkgtylmk
1:looks  -2 mmvmimflml
1:love  -17 lljkvmplml
1:make  -24 lwjkilhpmk
1:many  -20 mllmpmlmmk
1:me  -6 mlxokmclml
1:mom  6 -
1:more  -5 mkilimhymk
1:most  -26 mlmixmlmlk
1:moved  19 -
1:my  0 atjygojqka
1:nature  -16 lmllsmlmml
1:need  -8 ulltimjjmk
1:never  26 mmrldlslml
1:next  0 myerkliimk
1:nice  -6 llkljmplml
1:nimbus  27 -
1:nobody  -13 klhkymhkml
1:not  2 glxohmhiml
1:nothing  17 llykpmfkml
1:of  0 mmjljmylml
1:off  2 mmkvlmlmml
1:okay  -3 lmtclmwkml
1:on  -1 mllvkmkmmm
1:one  24 lydktmjjml
1:our  22 lwlimiilly
1:out  4 lklyimlmmm
1:people  -2 klkkylikmi
1:perfect  -2 mmtlklgmmm
1:peter  34 -
1:project  11 -
1:reached  -2 lmmplmkmml
1:reaching  -7 mjmvjmlmml
1:really  -3 vmhlkmjmml
1:remember  24 -
1:right  -12 mkqplkmmjl
1:rocky  48 -
1:same  -13 llyjimkjmi
1:say  16 mhllltrmkl
1:see  -1 lljqilqlml
1:she  3 jinwirhlxj
1:should  16 olmmmmmmmm
1:since  -29 mlklilvmmk
1:skip  33 mgmmmmlvmm
1:some  -2 lmfjvmjlml
1:someone  17 mllkrmlmml
1:sorry  -1 lleyjlplml
1:sounds  -9 mlwkjmglml
1:still  -9 llynkmelml
1:stuck  -4 llmxglllmj
1:suppose  -27 liljlukmkj
1:take  -5 mglmlmroml
1:tell  -10 tsjljlqkml
1:thank  0 llullljmms
1:that  -28 idyaaiaijf
1:the  26 asoonracya
1:there  27 dieynjslmk
1:these  -5 mlkjwmlmmm
1:they  -23 ikhoyjiklj
1:this  6 jaykmjokky
1:today  54 ikjyjjimkk
1:tom  4 -
1:tomorrow  -4 mlmnmmmmll
1:tonight  0 llmnmmmmmm
1:too  -1 lmmplmkmml
1:trying  0 llltjmlmmk
1:two  23 -
1:use  24 lallkmkyml
1:water  -14 mkmktmllmj
1:way  -1 mmyjlmalml
1:we  18 dsutrafjji
1:what  -2 lgnqejqklk
1:when  -1 yllgwkglmj
1:where  -4 tlkllmjmml
1:which  -1 wkkllmjlmm
1:who  -8 gklkilylmm
1:why  9 thlkkljlml
1:wish  -8 mkkljmxlml
1:would  0 gukmmmllml
1:wow  -2 lmvliljmmm
1:write  -10 lllkjmktml
1:yesterday  8 -
1:you  14 ykycsrafle
1:your  -6 iyyhalermc
1=".I  -13 lllllqlmtl
1='m.I  -13 yllkmjmmll
1='ve.YOU  -2 rmmmlmhmml
1=a.MOOD  -10 klklulkmml
1=a.PERSON  -5 mlmmnllmmm
1=a.PRAISE  -10 klklulkmml
1=always.CHAT  32 -
1=as.YOU  -2 mljmltqllk
1=at.HOME  10 -
1=at.WORK  -1 mmlplmlmmm
1=can.I  -14 nnllmjmmlm
1=can.YOU  11 oslllmilml
1=could.YOU  -7 grmllllmml
1=did.YOU  0 smmlmmhmmm
1=do.WE  -8 qlmklmllmm
1=do.YOU  -3 sllllmhkml
1=dogs.AUX  -16 lmmkpllmml
1=good.CHAT  -2 mmxklmilml
1=good.NOW  0 mmhilmvmmm
1=he.AUX  -19 kliqtjlllm
1=he.NOW  29 mmmolmmmmm
1=how.AUX  -4 xkjklkjmlm
1=how.MODAL  5 rmmlmllmmm
1=i.AUX  -26 oaypaaauhf
1=i.HOME  31 -
1=i.LASTING  3 mkrkqkkmmm
1=i.LIKING  59 hayajiegll
1=i.MODAL  -64 eeywagboic
1=i.NOW  12 tlmnjjlkll
1=i.PLAY  4 -
1=i.WORK  48 -
1=if.I  -11 okkjhullij
1=in.DEICTIC  -3 lqmkkomlkl
1=in.MY  -33 limenyklhj
1=is.DEICTIC  7 pjljlmmmmm
1=it.AUX  -3 kunihkhymi
1=it.MODAL  -2 lykldlkymj
1=it.WORK  -4 mkwkjmhlmm
1=keep.DEICTIC  -1 mdummmiomm
1=kids.DEICTIC  -15 lmllqmlmmm
1=later.I  -7 mmlpmllmml
1=let.WE  -28 krggiwujkj
1=life.AUX  -26 llljymhlmk
1=love.AUX  -11 lmjlymklmm
1=make.DEICTIC  -2 lojljmjrmm
1=my.CHAT  -10 lyjekkliml
1=my.CODE  -19 kyjaghejkj
1=my.DEICTIC  -13 lpiijklymm
1=my.HOME  -18 mkmkuimmmm
1=my.KIN  -30 lcynuhflqk
1=my.LASTING  -25 mlmukllmmm
1=my.LIKING  7 mkyljmmmmm
1=my.ORDER  12 kylfkllmlm
1=my.PERSON  22 lwjnsfjkvk
1=my.PET  33 mjmrljlmmm
1=my.PRAISE  9 -
1=my.WORK  33 -
1=nimbus.AUX  27 -
1=our.CODE  -38 mkmrlmmmmi
1=our.HOME  24 -
1=our.KIN  2 -
1=our.ORDER  26 mhmtlmmmmm
1=our.PERSON  13 -
1=our.PET  3 -
1=our.WORK  -16 mkmlklmmms
1=say.I  -7 milmmtlmkm
1=see.YOU  -1 lljqilqlml
1=she.AUX  18 mmmpjlmmmm
1=she.NOW  -6 mmlommlmmm
1=should.I  16 olmmmmmmmm
1=sorry.AUX  0 mmmxkmhmml
1=suppose.I  -4 mjljmukmlj
1=thank.YOU  0 llullljmms
1=that.AUX  0 llyjalhlmk
1=that.MODAL  0 mlulimjlmk
1=the.CHAT  -9 lnyiellxlk
1=the.CODE  2 kyinailkig
1=the.DEICTIC  18 mfylmmlkmm
1=the.KIN  -8 ljkxkjkmll
1=the.PERSON  1 msmohkmmll
1=the.PET  11 mkmqjjmmll
1=the.PLAY  -1 mmmkpmmmmm
1=the.WORK  -65 llljvlllji
1=there.AUX  14 ljjlwkjlmk
1=they.AUX  -3 klkrmlllml
1=they.HOME  12 mmmkplmmmm
1=they.MODAL  -2 lllkulmlml
1=this.AUX  -24 kkyhflrllk
1=this.NOW  32 mljtmmlmll
1=today.AUX  11 mmlqkmkmmm
1=today.I  23 jkkyljkmkk
1=today.MY  11 -
1=today.WE  9 -
1=tomorrow.I  -4 mlmnmmmmll
1=too.MOOD  -1 lmmplmkmml
1=we.AUX  12 hgutafyllg
1=we.HOME  -21 mlmjukmmml
1=we.LASTING  -22 llmlqmlmml
1=we.MODAL  -22 lhydglylmd
1=we.NOW  -1 mmkqlmjmml
1=what.AUX  -16 tikjikimll
1=what.MODAL  -9 pllllklmll
1=when.I  17 -
1=where.AUX  -4 tlkllmjmml
1=which.DEICTIC  -1 nllmmmlmmm
1=who.AUX  -4 vmmljmlmmm
1=why.AUX  10 qimlllmmml
1=would.YOU  0 gukmmmllml
1=wow.DEICTIC  -2 lmvliljmmm
1=you.AUX  18 dyoiivsjmo
1=you.MODAL  38 gkhlyhukms
1=your.CHAT  0 ljgllmkwmj
2:!  2 mmtlkmlmmm
2:'d  -3 mnrijorpli
2:'ll  -54 dqtmbacekl
2:'m  -35 npouacydbe
2:'re  -28 bvopvqagla
2:'s  -7 caayadyfge
2:'ve  -43 nyareaagha
2:0  36 mjllejkjky
2:0000  -26 mhmlojmllq
2:a  -54 byrydlygjg
2:about  0 mmemlmhlmm
2:add  -5 lmllillmmy
2:added  -15 mujiljmmmm
2:adopted  26 -
2:afternoon  11 mlmpmmmmlm
2:ages  -12 mlhkjmylmj
2:agree  -35 mkydklglml
2:ahead  -1 mrmmmlklml
2:all  -8 mllhymkmml
2:already  0 mlshmmlmmm
2:also  4 lmjmjmwmml
2:always  -23 mmlltmmmmm
2:and  55 mkjkfkyjmy
2:anniversary  10 -
2:answer  15 kqlkhllpmj
2:app  13 mqmkllmlll
2:appreciate  -23 mhyglhjlmm
2:as  -29 moliulkrmk
2:asked  -29 ldvxkikmlm
2:at  6 lckqflwqmi
2:ate  -11 mlismmlmmm
2:baby  14 lllrilmmmm
2:back  22 mlkmmmnmmm
2:bad  -29 mjsdyltkmk
2:band  2 mmkltmmmmm
2:battery  -21 mimnrklmml
2:believe  -7 mjtkslgmmm
2:best  9 -
2:bet  -21 llohmltmmm
2:birds  -10 mlllrmklmk
2:birthday  20 mmilmmrmmm
2:blood  16 -
2:boils  -14 mkmktmllmj
2:book  -28 mfmltjmmlk
2:boss  -24 mklnlkkmxm
2:bought  25 mlmomlmmmm
2:bro  1 -
2:broke  41 -
2:brother  -1 mmmnmlmmmm
2:budget  35 -
2:build  53 -
2:built  22 -
2:burned  -11 mhkvllmmmm
2:bus  -1 lklsimkmmm
2:but  12 mlylkmllml
2:cake  -10 mksrilllml
2:can  2 iaguydthld
2:capital  -23 mlllrkmmml
2:car  1 mlmommlmmm
2:carry  -15 mkmlmqmmmm
2:cast  -23 mkldlymmmm
2:cat  -1 mkmrlkmmmm
2:changed  38 moyjhmjlmm
2:character  -31 mcmbhyllkl
2:class  -3 mnmqimlmmm
2:closed  -9 mollqjllmm
2:code  -13 mtlhikmlml
2:coffee  1 mlmplklmlm
2:colleague  -14 mrllmllmml
2:collect  15 -
2:commute  36 -
2:company  -15 lnljslmlkj
2:contract  8 -
2:copied  -6 mnmlllmmmm
2:could  -11 kjjykjjlmm
2:cut  -15 mklrmlmmmm
2:dad  7 -
2:daughter  5 mmlpllmmmm
2:deleted  -11 msljmmmmmm
2:did  -9 nkriililmm
2:died  21 -
2:do  25 yeyanidrkk
2:doctor  26 -
2:does  -7 uhxhhljlml
2:dog  15 mjmrjilmlm
2:dough  -4 mwmemllmmm
2:draw  -22 lqljjnmlmm
2:drive  14 -
2:dropped  -2 mlmomlmmmm
2:ears  -1 mlmqklmmmm
2:eat  6 -
2:email  31 mylkdlmkmy
2:enjoy  18 -
2:essay  -10 mymfhkmlml
2:ex  12 -
2:exam  -2 mmmqimmmmm
2:expected  -31 mhyflllmmm
2:eyes  8 mjltklkmml
2:failed  10 mkmmjmmmmy
2:falcon  11 -
2:family  10 -
2:favorite  7 mkyljmmmmm
2:feel  -42 kggyjgakll
2:felt  -6 mmhpmmmmmm
2:figured  -27 mhwhmmkmmm
2:finally  22 mmlrkmkmml
2:finished  21 -
2:first  -6 lkpimkkymm
2:flight  -10 mommkjmmml
2:followed  -10 mrmllmmmmm
2:food  -17 mkluikkmmm
2:for  -18 ltlyamjlmj
2:forgot  -40 jiuwiiklmm
2:foster  23 -
2:found  26 mmolmmllmm
2:friend  -2 mjqkplqmlm
2:function  -16 muljklklml
2:garden  30 -
2:gave  7 -
2:get  38 lkmqlljmmm
2:gets  83 -
2:girlfriend  3 -
2:give  -20 mmuilljmmm
2:gives  21 mjqmlmmmmm
2:go  25 mklqmlmmlm
2:goal  6 -
2:good  -19 qlpjrlhmmk
2:got  11 jpqthfckml
2:gotta  -14 mleomlymmm
2:grandfather  2 -
2:grandma  8 mmllumlmmm
2:grandmother  2 -
2:grew  9 -
2:guess  -9 liygllimmm
2:had  17 lhiyinglll
2:hair  21 mlmnmmmmmm
2:hands  -5 mjmtjjkmmm
2:has  19 liisrsillk
2:hate  28 mitlmlllmm
2:he  7 mlmmkmmlmr
2:head  -24 mjmwlkkmmm
2:hear  -1 mmrlmmhmmm
2:heard  -27 lhmoygjmml
2:heart  -23 mjlookmmmm
2:heating  -5 mlmslmmmmm
2:helped  -1 lmsljmcmmm
2:helps  5 mlwkhmlmmm
2:here  21 lkwkjmfkmy
2:hero  -23 mkmihymmmm
2:hobbies  13 mmljsmmmmm
2:home  2 lmkyjmikml
2:homeschool  10 -
2:hope  -22 kjqijjtlml
2:house  8 -
2:how  -32 mllkljmmvk
2:hurt  8 -
2:husband  9 -
2:i  -54 vagmaytjuy
2:idea  0 olpmlmikml
2:if  -9 vmlklohmmm
2:in  -32 lbkykltcmh
2:inherited  1 -
2:installed  -7 mvhhmmmmmm
2:internet  -18 lrmnllkmmm
2:invented  -25 tlmkomllml
2:invest  -23 mulkmlmmmm
2:is  -3 jbljygaekc
2:it  -17 kvdgckpykk
2:job  -5 mvnmlmflml
2:joined  28 -
2:just  -16 toayfjhklk
2:keep  26 mmmslkmmmm
2:kid  -10 mlmomlmmmm
2:kids  5 mlltgllmmm
2:kingdom  -19 mkmclylmmm
2:knee  33 -
2:knees  7 -
2:knew  -5 mkolmmlmmm
2:know  -7 kiudnjrlmk
2:knows  34 alllqmvlml
2:landlord  34 mumlglmmml
2:laptop  8 mjmplklmml
2:last  -19 miulkmokml
2:learned  9 mhklvmmmml
2:leave  -11 mumjmkmmmm
2:left  29 mjkvmkmmmm
2:like  -19 igyebkyhlj
2:likes  -2 mmjlymikml
2:live  -5 rllhvkllmk
2:logged  3 mvmhmmmmmm
2:looked  -2 mllkhymmlj
2:loop  -14 msmjlmklmm
2:lost  16 llkqukljml
2:love  -3 kiogllnklm
2:luck  -1 mmamlmtmml
2:made  7 ljotkllmmm
2:make  -16 lksjxlgimj
2:makes  -13 mlslnmjkml
2:manager  6 -
2:many  -3 plmljmmlmm
2:me  -71 qylrbhqcli
2:mean  -11 uhnllkmlmm
2:meant  -13 livkljmmmm
2:meeting  -22 mllmhmlmmy
2:met  13 -
2:milk  -4 momudmmjml
2:miss  3 mmflmmtmmm
2:missed  -18 mhfqmlvmmm
2:mom  -17 mllomllmmm
2:mood  -24 mklulklmmm
2:more  -3 myelimjqml
2:morning  25 mmfolmqmmm
2:mother  7 -
2:moved  4 -
2:movie  -15 mjmiukmlml
2:much  22 hminkmslmm
2:museum  -24 mkmkrjmmml
2:must  -20 knrskkigmt
2:my  -33 lmlkmurigg
2:name  -9 lgmkkolmkv
2:need  -47 myasdadojc
2:neighbor  6 mlmnmmlmmm
2:neighbour  -1 mlmnmmlmmm
2:neighbours  1 mlmpkmmmmm
2:never  -11 lkplrkklml
2:new  -6 lkkkskommk
2:next  -1 mollmmmmmm
2:night  -6 mllllqqmmk
2:nose  -4 mkmolllmmm
2:not  29 ialmdmyull
2:noticed  8 mkllrlmmmm
2:now  -24 lkvjllymkj
2:of  18 kjylvkhkmf
2:off  1 mumllmljmm
2:old  -4 mjjjayylml
2:on  -21 lyjinlwgmh
2:one  -2 nxkljmbkml
2:only  -16 lhirwiiyml
2:open  -6 mjlllrmmmm
2:opened  -7 mrkkhrmmmm
2:order  0 kxmhlmmmlm
2:out  -6 lmguvmhlml
2:overslept  -21 mliumilmmm
2:owe  1 -
2:own  7 -
2:parents  1 -
2:parrot  18 -
2:passed  24 -
2:people  -49 jkffylhlli
2:phone  33 mclyojkmmj
2:pizza  -6 mlmqmmjmml
2:plan  25 -
2:play  4 -
2:plays  -9 mmmlumklmh
2:pleasure  -15 mikemjymmm
2:policy  9 -
2:prefer  4 mktkllllmm
2:professor  -23 mqljrllmmm
2:program  -17 mvljilkmmk
2:proposed  21 -
2:put  -5 mqmlmimmmm
2:query  8 krmjlmlmmm
2:question  -1 lwiklllhmm
2:quit  32 -
2:raised  -5 mmmkplmmmm
2:ran  38 krkrmmmlmm
2:read  -8 ljeiyklmml
2:really  -20 ljyjilikml
2:regards  -30 mlbmbmykmk
2:release  5 -
2:rent  7 -
2:restarted  -6 mskkmmmmmm
2:retired  11 -
2:roll  -35 mwhhlymmmm
2:run  5 -
2:said  -32 mlwgmljlmm
2:saw  6 mhljykmmmm
2:say  -15 kljqqlkmll
2:says  9 lmyijmlmmm
2:screen  -7 mjmrllkmmm
2:script  -5 mqllkmmlml
2:see  -31 jhtmklslmm
2:sell  16 -
2:set  -6 mskkmmmmmm
2:share  -7 mllmnmmmmk
2:shift  10 -
2:shoes  7 mlmplmlmmm
2:shop  19 mmmojmmmmm
2:should  -35 rjfaygwwln
2:simple  -2 mklmlmknmm
2:sing  10 -
2:sister  -40 mlkmllmmsm
2:skip  13 -
2:sleep  12 mmmukmjkml
2:slept  -33 mlgwmlkmmm
2:so  -3 mmlxkmilml
2:some  -8 mxmllmkjmm
2:son  -17 mlwjlljmmm
2:sounds  -10 mkxlfmklmm
2:soup  -8 milwjllmmm
2:spaceship  -15 mkmcmymmmm
2:speak  6 -
2:spilled  -16 mjlrlllmmm
2:start  1 -
2:started  14 -
2:step  -9 melkimkymk
2:still  10 lgwklmkmmm
2:stock  -14 mlmeummlml
2:stomach  19 mkmpmllmmm
2:students  -19 mmmlsmlmml
2:study  0 mkmmnmmmlm
2:summer  4 -
2:sun  -7 mkmmtkmmmm
2:switched  8 -
2:table  -7 memslmlyml
2:take  33 mjmlmommmm
2:takes  11 lijiymlmml
2:task  -4 kxljklmmmk
2:taxi  -9 mkltiklmmm
2:teach  1 -
2:teacher  -3 mvkinllmml
2:team  -39 mjlsollmll
2:teammate  -8 mqmllgmmmm
2:test  -20 myljgkmmmm
2:that  -11 mvtkerfill
2:the  -28 csayayueqa
2:therapist  25 -
2:there  8 vjgokmilml
2:these  -15 lollpmkkml
2:thing  -4 mlmlkmqmmk
2:think  -39 sdyayafjkk
2:this  -2 kyeiiudekj
2:thought  -13 llrhtkmmmm
2:throws  8 mqmmgmmlmk
2:time  13 olhsglylml
2:to  0 yeyuagiira
2:told  -1 mmlmommmmm
2:too  -1 mlellmjlmm
2:took  20 mljsmlmmmm
2:train  -14 memqnklmmh
2:tried  2 mgkyklkmmm
2:turned  -3 milrmmmmmm
2:uncle  -8 mlmkrkmmmm
2:understand  -18 mlwbmlkmmm
2:university  -9 mlmmommmmm
2:up  12 mmlpmmjmmm
2:uploaded  -11 mtkjllmmmm
2:us  -28 krggiwujkj
2:use  23 mpkmmmmmmm
2:used  9 -
2:usually  11 -
2:visa  5 -
2:visited  27 -
2:volunteer  1 -
2:volunteered  19 -
2:wait  -2 lmkumklmlm
2:waiting  -1 lmjqlmjmml
2:wake  -9 mllljvmmml
2:want  -24 cyfibaoykh
2:was  -13 oimqyaqhkg
2:watch  1 -
2:watched  -10 mcjtyklmmm
2:we  -37 tfliglqlmu
2:wear  18 -
2:website  23 mnmlmmmmmm
2:wedding  3 -
2:well  -5 mklhkmyiml
2:went  4 lhlvkklmmk
2:whole  -25 mlmukllmmm
2:wife  -16 miwoklmmlm
2:wifi  -2 mlltflmmmm
2:wish  -40 lqobhyrlmm
2:with  47 kakpimkymk
2:wizard  -22 mgmiiymmll
2:woke  1 mlmqmkmmmm
2:won  31 mlmmslmmll
2:work  20 mllopmllml
2:works  32 mkwkjmhlmm
2:would  -10 rlydgxivlk
2:write  23 -
2:wrong  -2 mmudlmplml
2:wrote  -2 mlljtjmlul
2:year  -7 mlmmmpmmlm
2:you  -10 svaepgseli
2:your  -4 lgblktoylh
3:'ll  14 limkjsumkq
3:'m  42 mlmmmnmmmm
3:'re  38 aemyafykkd
3:'s  2 lkulfsjllk
3:'ve  -63 ibguhtnkqy
3:0  70 kygijhlflo
3:a  -4 yjrlyleshh
3:about  -37 kmbyiyhkmk
3:above  -1 lwlmilmlml
3:accepted  11 -
3:account  22 mpmmmmllmm
3:adopted  24 -
3:afraid  16 mmmqmjkmmm
3:again  -3 glyljmhuml
3:all  -32 kpiawkykmj
3:allergic  30 -
3:almost  -1 mmiskmimmm
3:already  -18 lqkqglkmmk
3:also  -32 mkfyljlmml
3:always  17 -
3:an  20 kygbsugelk
3:and  36 lpjrfgplmy
3:another  -3 mkojmmmlmm
3:answer  -1 lalmkmlymk
3:any  -1 nmmklmmmmm
3:as  26 mlmlkmllmy
3:ask  0 mlvimllmmm
3:asleep  -29 klbyilkmmm
3:at  -54 frdyfyrkle
3:away  75 -
3:back  -40 mldymkgmmm
3:badly  0 mlkxkmjjml
3:band  17 -
3:be  28 khuplybamy
3:been  -5 nigycjhllk
3:bees  23 -
3:better  -17 ljiykkjmmm
3:blue  17 -
3:board  18 -
3:born  -15 mmmmpmllmk
3:both  -80 mrpojlkmmm
3:breakfast  13 -
3:bring  -5 mjdymlmmmm
3:broke  -8 mlkjylmmmm
3:burned  1 mllnmmmmmm
3:but  -1 mkllmmlymm
3:buying  -5 momlmmmmmm
3:by  24 lokjhmjymk
3:call  66 mofsllmlmm
3:calling  0 vvlcmkmmmm
3:came  -33 mllmnjllyl
3:can  69 ljllpmllmh
3:claims  -21 mjlkxjmmlm
3:coffee  -23 mgiyllllmm
3:cold  -2 mmjommmmmm
3:come  -22 llhvlmllml
3:confused  -1 mmtimmklmm
3:cooking  -16 mkmnmmmmmm
3:could  -4 llukkplllj
3:crossfit  14 -
3:database  21 mommmmlkml
3:day  -36 kllkulsmll
3:days  -15 lmllqmlmmm
3:definitely  -9 llugpmjmmk
3:diagnosed  6 -
3:did  -19 lltollkmlm
3:dinner  2 -
3:divorced  3 -
3:do  -21 msyaijrkll
3:does  1 ryjgklklll
3:dog  4 -
3:dogs  10 mmklslmmmm
3:doing  -11 lsiomhommm
3:done  -16 slkpmklmmm
3:down  -11 mklqmlmmlm
3:dream  -22 llmijulmkl
3:driving  -20 mkjvmmjmmm
3:eat  -17 yljpjlkmmm
3:eating  -5 mklommlmmm
3:eggs  -21 ikkxflkmmy
3:eight  42 mlmjtmmmmm
3:emojis  48 -
3:ended  -7 mlmlrmmmmm
3:engaged  11 -
3:ever  9 pmmmmmimmm
3:every  8 -
3:exactly  -2 llrlmmlmlm
3:exercise  -5 lrmlkpmlll
3:expecting  21 -
3:expires  4 -
3:fails  -20 myljgkmmmm
3:family  2 -
3:feel  -23 mlmpkklmml
3:feeling  -23 ldjymkkmml
3:fell  -10 mklrlllmmm
3:fine  -6 mlshmlimmm
3:finished  2 mmkommlmmm
3:fired  -1 mlmlpmmmmm
3:five  -18 mqljnlmlmm
3:flying  19 -
3:following  -7 mrklmjmgmm
3:food  16 -
3:for  -47 wcpnuiyikk
3:forever  -22 mljktmulmk
3:fought  9 -
3:found  12 mkmmnmmmlm
3:free  -17 nljqmljmmm
3:friend  0 llmlomqmml
3:from  18 timkmkmlls
3:froze  -24 mhmxljjlmm
3:funny  -1 lmrmllfmmm
3:future  82 -
3:game  -8 mjlpjslmlm
3:gave  -3 mkmltkmmmm
3:get  -16 cylqmjlmmm
3:getting  -17 lmkoljkmml
3:give  -3 morimkmmmm
3:given  3 ltukihlmmj
3:gives  -24 mnskklmmml
3:glad  -5 mlyammimmm
3:glasses  38 -
3:go  -21 kirijjujkv
3:going  -28 iinyneglmk
3:good  11 ilpgpmrlmk
3:got  58 lkhwkhjmkk
3:great  15 hjoptvcmmm
3:grew  -9 mjmiksmmmm
3:guilty  7 -
3:had  -12 ljitlokmkl
3:half  -17 mqllmkkmmm
3:happened  -22 mklljlxmmj
3:happy  22 lkunmlkmmm
3:hard  29 mlljtmlmml
3:has  11 krhcytgkld
3:having  3 puhnfkhlmi
3:he  -8 mlygkkmmmm
3:heading  -18 mklqmmlmmm
3:hear  -1 lmkqlmkmmm
3:heard  -23 meynllimmm
3:hearing  -1 mmolmmmmmm
3:heat  -1 klgrxlkmmm
3:help  -12 msljmlmmmm
3:helped  -2 mlrmlmkmmm
3:helpful  0 mmpmjmilmm
3:her  15 mlmkvlmmlm
3:here  -11 lkdyelsklk
3:hiking  7 -
3:his  10 mlmlkummlm
3:home  -7 mmkpmllmmm
3:hoping  -9 lstdmkkmmm
3:how  12 yiqfklvmlm
3:humans  -16 mklixmllmk
3:hungry  -12 mlfwmkhmmm
3:hurt  -39 mimvjlllml
3:i  53 yeiuoyekjg
3:imagine  -1 ljqlmqlmmm
3:in  35 pwgyaiffjf
3:include  -2 ltkmlmirml
3:into  25 kkmrktlmml
3:invented  -10 mmmkqmllmm
3:is  -69 blcyayiadd
3:it  -40 nysanjaykl
3:job  30 -
3:just  -64 javasiykkj
3:keep  -12 mixatkvkml
3:keeps  -19 mimsllmmmm
3:kid  3 -
3:kids  5 -
3:king  -20 mlmjlylmkl
3:knew  -10 mlqklllmmm
3:know  0 omsllmjlml
3:laid  4 -
3:language  7 mlmlnmmmmm
3:last  1 mpllkmrjml
3:late  -1 mmgvlmhmmm
3:law  4 -
3:learn  -5 klllumllmi
3:learned  11 -
3:learning  65 -
3:leaving  -3 mklplmlmmm
3:left  18 mmlommlmmm
3:left-handed  36 -
3:life  -5 mmalqmymml
3:like  -55 yyargbdyji
3:listen  26 -
3:listening  -18 mijjmmymmm
3:live  -36 lkjjvyilku
3:lived  1 mlmkhymmmm
3:lives  -10 mjmjmnmllq
3:logo  -12 mqmmmjklmm
3:lonely  1 -
3:long  15 jmmtmmkmmm
3:look  -10 mlwclnlmlj
3:looking  -37 kyoakkkmlw
3:looks  0 mlsmjmllml
3:losing  -4 mmjlymikml
3:lost  -29 lhvnkkgmml
3:love  14 lgyimlkmmm
3:made  10 mlrllmklml
3:makes  6 -
3:making  -17 lylclkmmmm
3:mammals  -6 ymklqmkkml
3:many  -23 mikunlmmmm
3:market  -14 mlmeummlml
3:married  1 -
3:me  10 khsikioltk
3:means  7 mlrmjmlmml
3:meet  -5 oldsklqmmj
3:met  2 -
3:migraines  7 -
3:mind  10 ollmmmlmmm
3:more  -12 mayjnmmhml
3:most  -8 mllmnmmmmk
3:moved  8 -
3:must  -2 myglillqmj
3:my  21 mapygrmkjy
3:name  -1 mlmmmmmmmm
3:need  -19 qrjflklylm
3:needs  20 mylkdkllmk
3:never  35 lsohujhlmk
3:new  20 -
3:next  4 nkmjkxlmmm
3:nice  -2 mmekkmvmmm
3:no  -48 lfwnokqjmk
3:not  -62 yayahcbmih
3:nothing  1 mmdlkmwlmm
3:now  -8 mlwlkmilml
3:number  8 jkklmmpnll
3:of  24 cnsieeylla
3:off  8 mljpmmlmmm
3:offered  13 -
3:okay  -7 mmlommimmm
3:old  11 vmmkmmfmmm
3:on  48 ksaypegllw
3:one  -10 kmuiglslll
3:only  -15 mmsamlymmm
3:open  -7 mollommlmj
3:option  -33 mmmmmmllmm
3:our  2 mkkktlvmmi
3:out  -16 lsevkkhmmk
3:over  14 -
3:own  -24 millmqjmul
3:packing  -15 milsmmlmmm
3:paid  29 mmmmommlml
3:painting  6 -
3:paragraph  -10 mqwkkmlfmm
3:parents  -12 mmmpmmkmml
3:part  -42 liykrlmmll
3:passed  22 -
3:password  22 -
3:pay  -1 ppmllkmkmm
3:pays  -8 mlmkqmmlml
3:phone  -10 mlmmnkmmmk
3:picking  -21 mrlkmllmmm
3:pizza  -5 mmkomlmmmm
3:planning  9 mpmkmmmmmm
3:please  -8 eyefimyemk
3:prefer  -11 mjwjmmllmm
3:preparing  21 -
3:pressure  16 -
3:pretend  -1 mjmlmtjmmm
3:pretty  1 mmmommlmmm
3:probably  -5 lkqtkmjmmk
3:proud  -4 mmujmlhmmm
3:put  -5 mlmmllmmyk
3:raining  6 mmkrjmjmmm
3:raised  4 mkminsmmlm
3:ran  2 -
3:rather  28 ojskmlllmm
3:read  31 mlscmmmmmm
3:reading  18 mllnmmmmmm
3:really  20 mkkkymmmmm
3:recommend  17 ohplllmmmm
3:refuses  8 -
3:remind  6 lqmmmmmmml
3:returns  -15 mslillklml
3:right  -10 hlvlllkmmm
3:room  35 -
3:run  4 mllpmmmmmm
3:running  -14 mlkqimlmmm
3:runs  5 mrlklmllml
3:safe  0 jlmllmymmm
3:said  -36 liiktjlmsl
3:same  -12 ksilkmylml
3:sat  -10 mmkolmkmmm
3:saving  19 -
3:say  -17 odjihsymlk
3:says  -64 laueyajlyj
3:scared  35 lmltmmmmmm
3:school  4 -
3:season  1 mljmrmmmmm
3:second  17 -
3:see  -8 kiiwnlhlmk
3:seeing  8 -
3:sells  33 -
3:send  25 hyfkmmlmmm
3:sentence  -11 mqlllmllmm
3:sentences  21 mkmmlmlrmm
3:set  39 -
3:setting  -9 mqmimlmmmm
3:seven  -2 mmllpmmmmm
3:she  -6 mmmpjllmlm
3:short  -17 mmllqmlmmm
3:should  -16 ltmharkyle
3:shows  -41 siklkljmlw
3:sick  32 mmipmmmmmm
3:signed  23 -
3:since  -2 mmmlkmqmmm
3:single  14 -
3:sister  1 -
3:sitting  -18 mhmsmlmmmm
3:six  36 -
3:sleep  -5 sjjsmmilmm
3:sleeps  26 -
3:so  -71 idkyeiaklj
3:soaked  -17 mklqmlmmmm
3:some  3 mjkullmmmm
3:something  -23 mhybllklmm
3:son  2 -
3:sorry  -6 mlpcmlxmmm
3:sound  0 mejmhmlymm
3:sourdough  40 -
3:start  2 mujuljhlmk
3:started  6 mlmmfmlmmw
3:starts  10 -
3:starving  -17 lhkwmmlmmm
3:staying  -20 mjjsmmkmmm
3:stays  0 mpmmmmmmlm
3:still  -11 nioolkdmmm
3:stopped  14 -
3:stops  -6 molllmmmmm
3:story  -3 msmliplfmm
3:stuck  -44 mkvkkkjmmm
3:studying  17 -
3:such  -26 mljkllymmm
3:summer  -46 mmllnlolml
3:sure  -1 mlggmlymmm
3:take  -30 lycgplulmk
3:takes  42 mlmirmmmmm
3:taking  26 mglvjmmmmm
3:talk  -2 mimalkymml
3:taught  14 -
3:teacher  14 mmmmomlmmm
3:tell  17 mjolmmlmmm
3:tells  -23 mhmlrllmml
3:ten  -22 mrlklllmmm
3:terrible  18 mmnmlmlmmm
3:text  -3 njiummmmmm
3:that  -52 qaaayhyktj
3:the  1 yutayyagla
3:therapy  16 -
3:thing  14 -
3:things  5 mmllqmmmmm
3:think  -4 nhohpmklml
3:thinking  14 mlxemmlmmm
3:thinks  7 -
3:this  11 lrjnlljkmm
3:thought  -31 mlokrllmmm
3:three  -27 lylgfikwml
3:to  42 fyajauvbhh
3:told  -3 mlilyllmmm
3:too  -41 livpilfmmm
3:training  38 -
3:tried  -12 qpselmlmmm
3:try  -21 khyaklglml
3:trying  21 iyhdljjmlh
3:turn  10 mlipmmmmmm
3:turned  60 -
3:two  -2 lyekptihlh
3:under  9 mflmmmmrmm
3:units  14 mimllmmrmm
3:up  50 ftpjhrqfml
3:use  -6 lkjqmlmqmm
3:uses  14 mimmwlmmmm
3:using  -18 mykimilmml
3:very  -9 mkwnmllmmm
3:visited  10 -
3:wait  -3 ilydlmmkmm
3:waiting  -26 lckymlkmmj
3:walking  -20 mimqmmmmmm
3:want  -36 ypjglmlmml
3:wanted  -3 mmkdmmxmmm
3:wants  -46 myjihljmmm
3:was  -5 kqicyhgkjh
3:watch  25 -
3:watched  18 -
3:watching  -21 mdkxmllmmm
3:way  4 mmmolmlmmm
3:we  17 lliyjllmml
3:wearing  -25 mjmpmmlmmm
3:week  -4 mlmmllpmml
3:weird  -6 mlrmimllmm
3:well  -15 mlivllkmml
3:went  -3 mklxglllmm
3:were  -20 nkllnllmll
3:what  -34 ehumpkrlml
3:where  -3 mmnlmmmmmm
3:why  -2 okollmmlml
3:with  51 mrhtjjujmk
3:woke  -5 mmjpmmlmmm
3:won  -7 mkilvmlmll
3:wondering  -13 yiphlkmmmm
3:words  -2 mklmlmknmm
3:work  -14 lkiynriklj
3:working  -7 mtklmmmmmm
3:worried  -14 mmjsmmmmmm
3:write  -13 hsllkgfxmm
3:writing  -1 lxkcljlmmy
3:wrote  1 mlmimkmmxm
3:year  2 mmlmmmommm
3:yoga  1 -
3:you  -38 yjkabayrlh
3:your  -40 lkpnqrohle
=  -46 mmmlkkmmlv
= 0  -46 mmmlkkmmlv
=>0  -46 mmmlkkmmlv
AHEAD  70 kyaxakfejr
AHEAD>AHEAD  19 -
AHEAD>CHAT  -3 lwjllkliml
AHEAD>I  -4 mlmnmmmmll
AHEAD>LASTING  17 -
AHEAD>NOW  1 mlhqmmmmmm
AHEAD>SPAN  43 mlmmommmml
AHEAD>and  31 mlukmmlmmm
AHEAD>at  -6 mqmimlmmmm
AHEAD>for  17 -
AHEAD>to  -20 mqljlkpmmk
AHEAD>w  -9 lnayhvkmll
AUX  -72 yfkfxmanaa
AUX>'ve  -12 kprjjuillw
AUX>-ed  85 hxgdyiekjs
AUX>-ing  -104 javyaeiifm
AUX>-ly  -30 kiyntlfllh
AUX>-s  30 xjjcykhjmj
AUX>0  55 ltljirkklu
AUX>AHEAD  11 msmlflmmmm
AUX>AUX  -11 hiyfqjmjmk
AUX>CONDITION  6 lmmlpmmmmk
AUX>DEICTIC  16 ygqabhkvkk
AUX>HOME  -34 klsijnllvk
AUX>I  35 pygelaikhk
AUX>LASTING  50 lkllwrjmkj
AUX>LIKING  -3 sshnlilwml
AUX>MOOD  4 jiympkqjmj
AUX>MY  18 ngijkyqmuj
AUX>NOW  -12 lktcjlymmm
AUX>PET  -10 ylhksllmmm
AUX>PLAY  -55 ljkybklmmm
AUX>PRAISE  8 lighulpkml
AUX>SPAN  3 -
AUX>THANKS  -6 lkelllsxmm
AUX>THIRD  38 mmmlmmmmmm
AUX>WE  -4 tlmjlmllml
AUX>WH  -26 ljyljlmmmm
AUX>WORK  1 jlmmommmmj
AUX>YOU  15 hycofkailh
AUX>a  -35 ponfgyaylg
AUX>all  -1 mnllrklmll
AUX>an  -43 lsjhpyjlml
AUX>ask  -9 llximlkmmm
AUX>at  -7 lglygillml
AUX>bad  23 -
AUX>be  -5 gukkgjowly
AUX>eat  -7 mmjrmlmmmm
AUX>fly  -10 llijnylllk
AUX>for  9 mmfmlmymmm
AUX>go  -6 nhvimlklmm
AUX>in  9 qklulihklj
AUX>let  -1 mmhnmlumml
AUX>low  2 mlmomlmmmm
AUX>mr  9 -
AUX>not  -9 lefpsayxrc
AUX>on  49 mgtokojmll
AUX>out  -29 likueukmmk
AUX>red  0 mymekglmml
AUX>say  -8 llgqikwmmm
AUX>see  -4 kimlsljmml
AUX>so  -17 kghyijhmxl
AUX>ten  6 -
AUX>the  -11 yhnhokeiji
AUX>to  4 nyjiihmkmx
AUX>too  -24 jytfgjokml
AUX>try  -22 kiyfkkglll
AUX>two  5 -
AUX>w  7 hhseyyaaax
CHAT  -118 nyyaaaayau
CHAT>-s  2 myjkjmmfll
CHAT>0  -40 mnmlllmmls
CHAT>AUX  -23 jyyaaiiylg
CHAT>DEICTIC  -6 leillllyml
CHAT>I  -10 ltshlklljy
CHAT>MY  27 mkwlmmllml
CHAT>NOW  -5 mylcmmmkmm
CHAT>THIRD  -8 olmmklmlmr
CHAT>WH  21 oulmlmmlml
CHAT>YOU  -1 mjnummllmm
CHAT>and  -4 lyillkmkmj
CHAT>as  -4 llimlmlrmk
CHAT>b  -33 mkulmmllmm
CHAT>com  20 mlllkmlkmy
CHAT>for  -7 yhnplmklmj
CHAT>in  18 lffklllymk
CHAT>me  21 mlmnmmmmmm
CHAT>of  -4 hyhimjlill
CHAT>the  0 lmimkmlrmj
CHAT>to  -1 jcmtlmltmm
CHAT>w  69 ycgfgjeylj
CODE  -106 ayaaaaapay
CODE>-s  -1 lyjbhiijkj
CODE>0  -22 mvlifkmlmi
CODE>AUX  -8 iyhooilkjh
CODE>CODE  -17 mqllmmmmmm
CODE>DEICTIC  -6 jydhlklhlk
CODE>LASTING  -28 mvmjlljmml
CODE>NOW  10 mkkvlmjmmm
CODE>WH  -18 lwjimmmkml
CODE>and  -37 lyhgijlmll
CODE>at  -9 mgmqmlmmmm
CODE>but  -34 mlqkllmmmm
CODE>for  11 lllkjllkmv
CODE>has  28 mtrlflmmml
CODE>in  0 mpmkmmmkmm
CODE>of  -8 msljklmkml
CODE>on  5 mnmlmmmmmm
CODE>to  -35 ktggkkllmy
CODE>w  16 mammijjyly
CONDITION  236 lgenmulmyj
CONDITION>KIN  5 -
CONDITION>LASTING  12 -
CONDITION>MY  3 -
CONDITION>WH  11 -
CONDITION>and  7 -
CONDITION>at  3 -
CONDITION>but  8 -
CONDITION>for  9 -
CONDITION>in  16 -
CONDITION>on  2 -
CONDITION>to  -1 llliojmmsk
CONDITION>w  -38 mhhskymmml
Capital  159 lsaayyaiyy
DEICTIC  -84 iyyaidagma
DEICTIC>'s  -1 uayoddyffe
DEICTIC>-ed  -43 kqsnelilli
DEICTIC>-ing  -3 qkhltsmmlj
DEICTIC>-s  -61 yybaybadjc
DEICTIC>0  24 mpmllmmmml
DEICTIC>AHEAD  33 mjdtmmlmmm
DEICTIC>AUX  -25 gjyaakyvja
DEICTIC>CHAT  -66 gryahjkole
DEICTIC>CODE  -46 ksjjkjknlk
DEICTIC>DEICTIC  -47 jyyaahnhll
DEICTIC>HOME  11 mkjjrwmmml
DEICTIC>I  34 ljavjytmvk
DEICTIC>KIN  30 -
DEICTIC>LASTING  13 mkllmwmmmm
DEICTIC>MY  43 mionlsmmmm
DEICTIC>NOW  12 jacyfkelkk
DEICTIC>PET  2 mmkmnmmmmm
DEICTIC>PLAY  -13 ljscyqlmlm
DEICTIC>SPAN  69 ljdmsjylwj
DEICTIC>THANKS  -24 mkmkmmwmmm
DEICTIC>THIRD  19 mlijpsmmul
DEICTIC>WH  37 mlmllhtmlm
DEICTIC>WORK  3 ogybglgkmm
DEICTIC>YOU  -2 lkdtjlsmlx
DEICTIC>a  -2 mhprkiljml
DEICTIC>aid  17 mllmqmllmk
DEICTIC>and  -19 lkthmllymm
DEICTIC>any  -1 nmmklmmmmm
DEICTIC>but  -19 mppjmmmmmm
DEICTIC>by  -11 mdiskllymk
DEICTIC>day  53 -
DEICTIC>for  -15 cuoklkimrm
DEICTIC>has  -11 mjkwnklmml
DEICTIC>in  -27 lkpfjllyml
DEICTIC>of  27 mklmmsmmkm
DEICTIC>off  -9 mlkrmmmmmm
DEICTIC>on  -2 soillllmmm
DEICTIC>out  -3 kkyakmlmml
DEICTIC>the  -25 nmijsolmll
DEICTIC>to  22 kuhkilxlmy
DEICTIC>too  5 mmmmmmlmmm
DEICTIC>two  0 lyihkmlhmk
DEICTIC>up  14 mvqmmmhgmm
DEICTIC>w  -46 yvayytlyhn
DEICTIC>way  -4 lkslkmlmmm
HOME  112 vaatyyadyj
HOME>AUX  17 -
HOME>DEICTIC  17 pmmmmjmmmm
HOME>LASTING  4 lmkmxljlml
HOME>NOW  -22 llhxkmjlml
HOME>THIRD  3 mlmkismmlm
HOME>a  -16 mlmmktmmml
HOME>and  21 -
HOME>by  3 mmmommlmmm
HOME>has  -9 mjkkyimmml
HOME>in  -17 pfjaxpkhqt
HOME>on  8 mnmlkplmll
HOME>out  20 -
HOME>the  -3 mmmkplmmmm
HOME>to  -35 mnlhiwmmyi
HOME>w  86 olkoknlmll
I  23 mayoayaaya
I>'m  2 iadxaxgbtn
I>'ve  20 nqcyagagos
I>-ed  18 eyahyabgyg
I>-ly  6 miuilulmmm
I>-s  -39 lxqckjpmkm
I>AUX  41 iayyatrrya
I>CHAT  16 olmmmmmmmm
I>CODE  11 mllmmulmlk
I>CONDITION  2 -
I>HOME  1 ljljhylmqu
I>LASTING  32 mkrkqkkmmm
I>LIKING  22 gaycihcgql
I>MODAL  -30 iipgewpphq
I>NOW  13 vjlojikkll
I>PLAY  26 -
I>WORK  18 mlmilplmwl
I>ask  10 nmmlmmmmmm
I>ate  -11 mlismmlmmm
I>bet  -21 llohmltmmm
I>buy  -3 mmjrmmimmm
I>cut  -15 mklrmlmmmm
I>eat  7 ljmrmmmmmm
I>get  6 cykrlgillh
I>go  10 mkkrlllmkw
I>got  -7 kpjviiikll
I>had  -31 kekqisilwk
I>met  10 -
I>owe  0 mmmmmmlmmm
I>own  -17 lhkllvjmul
I>pay  -2 tmmlmhmmmm
I>put  -2 mqmlmimmmm
I>ran  -19 kqkolomllm
I>run  18 mokmmmmmmm
I>saw  -27 mgliyilmyl
I>see  -30 liupllhmmm
I>set  -6 mskkmmmmmm
I>the  -8 rkkllummlm
I>use  29 mpkmmmmmmm
I>w  8 taygvyayyc
I>won  13 mmmmlmmmmm
IF  -84 yanaoysjda
IF>DEICTIC  10 vjkljslllm
IF>I  -21 mbgbfyelef
IF>MY  -33 mdmmlvlmll
IF>YOU  -1 yhnkwkemmm
KIN  250 eartjsyiuh
KIN>'s  -24 mnmmmllmmm
KIN>-ed  11 mmximljmmm
KIN>-s  34 mkrhykkmll
KIN>0  6 -
KIN>AUX  -32 kdhyarilkl
KIN>DEICTIC  16 lmllqmlmmm
KIN>HOME  17 -
KIN>I  2 mmkmmlslmm
KIN>LASTING  16 -
KIN>LIKING  -6 mlqllmmmmm
KIN>NOW  54 -
KIN>PLAY  4 -
KIN>THIRD  3 -
KIN>WH  9 mmokmmmmmm
KIN>a  15 -
KIN>and  4 mkklmrmmqm
KIN>at  -21 lomomlmmml
KIN>but  6 -
KIN>for  -23 mmmpmmkmml
KIN>had  8 -
KIN>has  -25 mlmmllmmlt
KIN>in  20 -
KIN>of  17 -
KIN>on  2 -
KIN>to  19 -
KIN>w  -10 mjkkvklmsk
LASTING  147 oeaayyyhpv
LASTING>-ed  9 miuksllmlm
LASTING>-s  -23 ltfiykimml
LASTING>AHEAD  16 -
LASTING>AUX  4 llljymhlmk
LASTING>CHAT  27 mnmmmmmmmm
LASTING>DEICTIC  -17 mmlmkmpmmm
LASTING>I  42 -
LASTING>KIN  4 -
LASTING>LASTING  27 -
LASTING>MY  17 mllmlmtmml
LASTING>NOW  21 -
LASTING>SPAN  18 -
LASTING>THIRD  13 -
LASTING>WE  -51 ljkjdlymlf
LASTING>WORK  2 -
LASTING>a  5 -
LASTING>and  18 -
LASTING>as  -34 mlmmllmmlt
LASTING>at  4 -
LASTING>day  -21 mlmekjtmxl
LASTING>eat  33 -
LASTING>got  -19 mrmjmkmmmm
LASTING>had  14 -
LASTING>the  41 -
LASTING>to  7 mllqmmmmmm
LASTING>two  3 -
LASTING>w  -12 layiiygjky
LIKING  67 rayaaavsya
LIKING>-ing  4 mksiymgkll
LIKING>-s  88 -
LIKING>AUX  -11 lmjlymklmm
LIKING>CHAT  -33 mlpmmmlmmm
LIKING>DEICTIC  -3 parfejqsyk
LIKING>I  -21 mwjomllllm
LIKING>MY  -19 mmklmlmmsm
LIKING>PET  30 -
LIKING>PLAY  10 -
LIKING>WH  -18 jluimmjmmm
LIKING>YOU  -36 koghilyimk
LIKING>a  -12 lvsighkyml
LIKING>and  -12 mlllgmymmk
LIKING>me  7 mmllllmmvm
LIKING>of  1 mkwjmklmmm
LIKING>tea  19 momlmmmmmm
LIKING>the  -103 jaybjjjrkm
LIKING>to  35 vyjmkiihlj
LIKING>w  95 oispginkuk
MODAL  -68 jysfamoyey
MODAL>LIKING  5 nynekghqlj
MODAL>PRAISE  -7 mkcymllmmm
MODAL>be  -13 mkkjmymmml
MODAL>buy  -2 llmmlnmmlm
MODAL>go  0 mkollommll
MODAL>say  -6 lkrjmkxmmm
MODAL>w  41 piuijpimll
MOOD  -64 samyaamack
MOOD>-ing  -5 mqljulmmmm
MOOD>-s  0 slihwmilml
MOOD>AUX  -1 tmfwkmhmml
MOOD>CHAT  40 llyjklpkml
MOOD>DEICTIC  -6 mlqnkljmmm
MOOD>I  17 jjygljfmkl
MOOD>KIN  14 -
MOOD>LASTING  -3 mmilmmtmmm
MOOD>MOOD  -6 mpijjmvlml
MOOD>NOW  -42 kkatkmpmml
MOOD>PERSON  8 klskrljmmk
MOOD>THANKS  -9 mmagmmymmm
MOOD>WH  -4 gldvsmummm
MOOD>WORK  -13 llwljmemmm
MOOD>YOU  0 lmtkmmimmm
MOOD>a  5 -
MOOD>and  6 lmktkhymll
MOOD>at  11 lkmnmmmmmm
MOOD>by  -1 mmtimmklmm
MOOD>day  -15 ljitjmrmml
MOOD>for  -19 kkkiylnmml
MOOD>in  53 llkslmllmm
MOOD>new  -9 mljmmlvmmm
MOOD>to  -27 imypgkbmlr
MOOD>w  40 mhtgapvjkw
MY  92 awavaqslyw
MY>-ing  55 -
MY>-s  49 laayjfqkhr
MY>0  4 -
MY>CHAT  -12 lwsdjjkvlk
MY>CODE  -32 lyicffdijc
MY>CONDITION  10 -
MY>DEICTIC  82 mmiiiksyml
MY>HOME  38 mjljthmmvl
MY>KIN  75 laykrhiktq
MY>LASTING  -61 nkmtjijmwl
MY>LIKING  -6 kjwkjivmum
MY>MOOD  5 -
MY>NOW  36 mlmmmmmmmm
MY>ORDER  -53 ayhaiigikk
MY>PERSON  3 kjxdncykty
MY>PET  66 mjmqknlmml
MY>PLAY  24 -
MY>PRAISE  44 -
MY>SPAN  -5 mlrmlmlmmm
MY>WORK  -10 lckjjqjmyq
MY>arm  6 mkmommlmmm
MY>bad  -11 mklfmlymmm
MY>bro  1 -
MY>bus  -12 mklpmmjmmm
MY>car  5 mlmommlmmm
MY>day  -31 mfmrvllmll
MY>new  -2 mpmkmmmmmm
MY>old  32 -
MY>own  57 -
MY>pen  -30 mklpmmmmmm
MY>phd  7 -
MY>two  3 -
MY>w  -33 poaliyhaax
MY>way  -17 mljrmmmmmm
NOW  -87 jaayaahaaa
NOW>'ve  27 mmlnmmlmmm
NOW>-ed  -15 idyughglki
NOW>-ing  -38 rgisfkvklj
NOW>-s  -30 urpdlmnmml
NOW>AUX  -4 irybnmflml
NOW>CHAT  -3 krlnmmlmmm
NOW>DEICTIC  -28 lksrflhlll
NOW>HOME  61 -
NOW>I  43 gomykghkhi
NOW>KIN  22 -
NOW>LASTING  -1 mmmflmummm
NOW>MOOD  -9 mlyammlmmm
NOW>MY  -12 mmmfmmymmk
NOW>NOW  -6 lllylmfmml
NOW>SPAN  3 mqmkmmmmmi
NOW>THANKS  -8 mlyklmdmmm
NOW>WE  30 -
NOW>WORK  44 -
NOW>a  -6 lkuakkymmm
NOW>and  32 ksjrmllmmm
NOW>at  -33 mlirlllmmm
NOW>got  8 klktkmimml
NOW>had  2 mlkomllmmm
NOW>in  -8 mmkqmlkmmm
NOW>of  31 mkmkmrmmmm
NOW>on  12 mmlmmmmmmm
NOW>put  15 mkmommmmmm
NOW>sat  -10 mmkolmkmmm
NOW>so  19 mmmnlmmmmm
NOW>to  -28 mimqmmmmmm
NOW>w  14 oyvdwfamjh
Number  53 ayaaisaihy
ORDER  -9 wyaasgatti
ORDER>-ing  -2 mplqlmlkmm
ORDER>-s  15 tjkkmmmmmm
ORDER>AUX  63 mvlkkmlmmm
ORDER>ORDER  -2 mnmmmmmmmm
ORDER>and  -21 mpmlmlmmmm
ORDER>for  -10 mplkmmmlmm
ORDER>has  -3 mtlhkmlmmx
ORDER>of  -13 mommmmmimk
ORDER>on  7 mmmlmmmmmm
ORDER>to  -29 mnmlllmmyk
ORDER>w  18 jmljwlmmlk
PERSON  113 kdwbukyhny
PERSON>'s  11 -
PERSON>-ed  22 mlmmokmmml
PERSON>-s  38 lxoewiglkl
PERSON>AUX  60 kjdtllxmml
PERSON>HOME  10 -
PERSON>I  -14 mmmmlllmlv
PERSON>LASTING  19 -
PERSON>LIKING  -7 mmwkmmimmm
PERSON>NOW  -16 mktmlmkmml
PERSON>THIRD  4 -
PERSON>WH  1 lnlkkspmml
PERSON>and  -20 mjpulklmll
PERSON>at  2 -
PERSON>for  5 -
PERSON>has  -10 mqllbtmmmm
PERSON>in  -14 mumlglmmml
PERSON>of  6 -
PERSON>on  8 mmmlplmmmm
PERSON>w  -7 mcdsykflvi
PERSON>won  -29 mlmlpmmmml
PET  109 waaqyyejkf
PET>'s  19 -
PET>-ed  5 -
PET>-s  2 mlmommlmmm
PET>AUX  -16 jhjlyjkllj
PET>I  3 lmmmmnmmmm
PET>WH  2 -
PET>and  22 -
PET>but  25 -
PET>for  6 -
PET>on  -14 mmmkgvmmmm
PET>to  2 nlmmlmmmmm
PET>w  46 mkmpmmmmmm
PLAY  104 gagyyiagjb
PLAY>-ed  5 -
PLAY>-ing  36 -
PLAY>-s  30 mlmpkmmmml
PLAY>AUX  -12 mlljrmllml
PLAY>DEICTIC  10 -
PLAY>I  8 mkmjmsmmlm
PLAY>LASTING  7 -
PLAY>MOOD  -14 mlkqimlmmm
PLAY>MY  3 -
PLAY>PLAY  -18 mkmlolmmml
PLAY>a  32 mpmnmklmmm
PLAY>and  7 mkmrmmlmmm
PLAY>for  -48 mmmlumklmh
PLAY>has  -1 mmmkpmmmmm
PLAY>in  13 -
PLAY>on  -22 mklomlmmmm
PLAY>the  41 -
PLAY>w  9 ltjsqljjml
PRAISE  5 aayaybwaga
PRAISE>!  2 mmtlkmlmmm
PRAISE>-ing  -1 mlalkmymmm
PRAISE>-s  -12 ljcjnlylmk
PRAISE>I  7 mmvllllmlm
PRAISE>NOW  -5 mswamlqmmm
PRAISE>PERSON  10 -
PRAISE>but  -1 mlylkmllml
PRAISE>day  -9 jlknjmummm
PRAISE>for  -3 nkkmhmwmmi
PRAISE>to  -3 lljjkmymml
PRAISE>w  47 hwbmyhillk
SPAN  217 fgabxlyeyv
SPAN>-s  -13 mrmlnlkjml
SPAN>0  1 -
SPAN>AUX  -19 llmlqpmmll
SPAN>I  19 -
SPAN>LASTING  -5 mlmmllpmml
SPAN>LIKING  13 -
SPAN>NOW  -31 mlmjqmmmml
SPAN>PERSON  2 -
SPAN>SPAN  22 mmmlfmwmmm
SPAN>THIRD  -11 mlmmommmml
SPAN>and  20 mlmmmllmvl
SPAN>at  17 -
SPAN>for  6 -
SPAN>in  6 mlmmktmmml
SPAN>of  11 mlmlgmmmmy
SPAN>old  -3 mlmmmnmmmm
SPAN>the  2 mmmlplmlmm
SPAN>to  3 mmlmmmommm
SPAN>w  -38 mtlsbjjlmt
THANKS  -60 abdaafykkk
THANKS>DEICTIC  -6 ekllmmsxmm
THANKS>I  18 mmommmlmmm
THANKS>MY  31 -
THANKS>THANKS  -1 mmjllmolml
THANKS>YOU  -7 liubklpmms
THANKS>for  -6 mlfhkmykml
THANKS>to  -11 mltkllrmmm
THANKS>w  -1 mmkllmpmml
THIRD  32 uayyqyaaya
THIRD>'s  45 llhygjjlll
THIRD>-ed  -18 loiesrllsk
THIRD>-s  -21 jayfiyjlxg
THIRD>AUX  56 iinymmkkkk
THIRD>DEICTIC  12 mlmkvlmmlm
THIRD>HOME  11 llmkmlmlmr
THIRD>KIN  21 -
THIRD>LASTING  9 -
THIRD>LIKING  -25 mllkkjlmyl
THIRD>NOW  33 lmssjmklll
THIRD>WH  5 mmolmmmmmm
THIRD>WORK  20 -
THIRD>had  2 mmmnlmmmmm
THIRD>has  -15 mmmkgvmmmm
THIRD>say  -24 lljpslkmlk
THIRD>w  -5 yhkhlyikyg
WE  34 gfqysivdes
WE>'ve  15 myifdismmg
WE>-ed  29 mjmmpmmmml
WE>-ly  -10 mmlrkmkmml
WE>AUX  22 gmlyaipkly
WE>DEICTIC  -36 ljkoekymlh
WE>HOME  0 momjuilmml
WE>IF  -12 lalllyhmll
WE>LASTING  -7 llmlqmlmml
WE>NOW  25 mmkqlmjmml
WE>PLAY  -21 mqmpkkkmml
WE>go  -6 mqltikilml
WE>got  5 mllolmmmmm
WE>had  -8 mlittlimlk
WE>in  19 -
WE>saw  38 -
WE>say  -12 pemlmtkmml
WE>w  -7 nmyamfwijy
WH  -33 yvidaaqaga
WH>'s  -12 llkjlmplml
WH>-ed  34 tlmmlmlmmm
WH>-s  49 axriehyjll
WH>AUX  -17 xvbgasfjih
WH>DEICTIC  -19 wifwlmjlmm
WH>I  24 fsmpjiilpt
WH>MY  16 -
WH>PRAISE  -3 clklmmymmm
WH>THIRD  6 yknjlmmmmm
WH>YOU  44 mbyruialll
WH>a  -32 antxllxmmm
WH>far  -7 kpmmkmmmmm
WH>not  -2 mlolmmkmmm
WH>the  -53 yjwauilllk
WH>to  21 yhaqkmhkmi
WH>w  18 ygfftidklj
WORK  146 asyaygadyn
WORK>'s  -24 lklllmmmly
WORK>-s  45 lsjirmmlll
WORK>AUX  -33 kokjmtlklq
WORK>DEICTIC  20 -
WORK>I  24 -
WORK>LASTING  16 -
WORK>LIKING  12 mkqmkmmlmm
WORK>NOW  -48 ljmyklimml
WORK>WH  17 jlmmpmmmmj
WORK>and  -21 mlmmmjmmvl
WORK>as  29 -
WORK>at  42 mlmjlrmmll
WORK>for  28 mlloqmllml
WORK>in  39 mtmlhmmmmm
WORK>law  4 -
WORK>on  9 mxlfmmmmmm
WORK>out  -10 llsiwmjmmm
WORK>to  11 -
WORK>two  -1 mlmlpmmmmm
WORK>w  40 lkjosiklwk
YOU  -145 yayaaqykap
YOU>'ve  -14 iksjxlplmg
YOU>-ed  -19 ikygkldmmm
YOU>-ing  -2 vmkkjmqmmj
YOU>-ly  -16 kltlfkelmy
YOU>-s  5 mjpjrlllmk
YOU>AUX  -40 wysagtygkj
YOU>CHAT  64 kgxnkjaumg
YOU>CODE  -3 mhrkllmmmy
YOU>DEICTIC  -1 trfqklikms
YOU>HOME  -16 smirjljmml
YOU>KIN  -15 lljmkjxllj
YOU>LASTING  -2 pmmmmmgmmm
YOU>LIKING  -3 vljkllekml
YOU>MODAL  -1 rlqlllimml
YOU>MOOD  -1 umbrmmgmmm
YOU>NOW  -6 kimbklwlml
YOU>WH  -1 ljiymkmmmm
YOU>WORK  -27 mupkllllml
YOU>a  -9 lpilmlsmmm
YOU>all  -2 llelilymmk
YOU>and  -20 lkikjutmkg
YOU>at  -16 kkiyhhhmmy
YOU>for  10 mlxlllcmmv
YOU>get  -4 plslymbjml
YOU>go  -1 mmiillymml
YOU>got  -2 llullmglmm
YOU>had  -4 mlylkkimmm
YOU>so  0 mmqklmqmmj
YOU>the  0 mqjommlmmm
YOU>to  4 kvmglpjwll
YOU>too  -7 lmallmymml
YOU>up  -2 mmlpmmkmmm
YOU>w  -16 cpxanyoohq
^ "  -13 lllllqlmtl
^ 'll  -1 mkyljmjjml
^ 'm  -13 yllkmjmmll
^ 're  -4 yllljmkkmm
^ 've  -5 ukgjklylml
^ *  -6 llmljvlmlj
^ a  -12 rdiiyjwlmi
^ according  -27 lkjktgmmrl
^ add  -4 mklllmjwml
^ after  2 mmjmlmpkml
^ all  -6 lltjhmllmy
^ allergic  27 -
^ almost  -15 mmkjlmslmm
^ and  -3 ullmmlcmmm
^ answer  -2 mgkmmmkyml
^ any  -2 yjrlimjlmj
^ anyone  -8 yklkmmllmi
^ art  22 -
^ as  -16 lhiijyplth
^ assume  -8 mymlkmlmml
^ at  -21 mllwkljlml
^ be  -6 mekkmksymm
^ been  -11 miltjlpmml
^ being  17 -
^ both  13 mmwljmkmml
^ by  -18 mlmlvllmmk
^ call  -17 lplummilmm
^ can  -19 yrskhigjlk
^ come  -4 mfllmmyamm
^ cooking  2 mmmplmlmmm
^ cool  9 mmpmlmbmmm
^ could  -8 bylllkllml
^ create  -15 mrmllmjkmm
^ dear  -33 llllglylly
^ did  0 smmlmmhmmm
^ do  13 qaehhkyylk
^ does  -1 rllmlmlkmm
^ dogs  -16 lmmkpllmml
^ done  -2 mmmqkmllml
^ every  4 mmmmqkkmmm
^ everyone  -4 lkilymklmk
^ explain  -21 mwlkjlikll
^ finally  -4 mljykmhlml
^ for  -16 liuidvskkx
^ friends  -5 mllltlimml
^ from  -7 mlklkkkkxy
^ give  44 mmmllmlmmk
^ go  -1 mymkmlgimm
^ going  45 llkxhmllml
^ good  -8 jlnfolqkli
^ growing  13 -
^ happy  -1 mmhllmumml
^ having  0 lkkuomilml
^ he  -4 jjloeyjkqk
^ hello  18 mmkmmmmmmm
^ help  -5 msllmmjkmm
^ her  16 -
^ here  -52 llbgllylll
^ hey  0 mmklkmplml
^ hi  26 emmmmmtmmm
^ his  15 mmkkmllmum
^ hmm  -4 klmjkmxlml
^ hope  -1 lmjijmymml
^ how  -20 tjjiejglll
^ i  1 eyqueaqlaa
^ if  -11 mkiistjlij
^ imagine  -4 lkkmltkmll
^ improve  -5 mvllmlkgml
^ in  -59 gihfnyqxnc
^ include  -7 mlmjklmrmm
^ is  5 yiljhlmlml
^ it  -6 dflysggska
^ job  16 -
^ just  27 ywbsdlnilj
^ keep  10 mdummmiomm
^ kids  -15 lmllqmlmmm
^ last  -1 mmmllqmmml
^ later  -7 mmlpmllmml
^ let  -29 koqghvtgkj
^ life  -26 llljymhlmk
^ lol  -8 klinilukmk
^ long  -25 lllkgtylmk
^ looks  -2 mmvmimflml
^ love  -17 lljkvmplml
^ make  -24 lqjkjlhumk
^ me  -13 mlxokmclml
^ mom  6 -
^ most  -26 mlmixmlmlk
^ my  -31 atjygojqka
^ nature  -16 lmllsmlmml
^ need  -8 ulltimjjmk
^ never  26 mmrldlslml
^ next  0 myerkliimk
^ nice  3 lmglkmplml
^ nimbus  27 -
^ no  8 jqqbckxpmj
^ nobody  -13 klhkymhkml
^ not  3 gmwohmjjml
^ nothing  17 llykpmfkml
^ now  -3 jyhmlmljml
^ off  2 mmkvlmlmml
^ oh  14 llyiimclml
^ okay  -23 hkmgijyklj
^ on  -1 mllvkmkmmm
^ one  24 lydktmjjml
^ our  22 lwlimiilly
^ out  4 mklvkmlmmm
^ people  -2 klkkylikmi
^ perfect  -2 mmtlklgmmm
^ peter  34 -
^ please  32 lakjkldtmj
^ project  11 -
^ really  -2 vmfllmjmmm
^ remember  24 -
^ right  -12 mkqplkmmjl
^ rocky  48 -
^ same  -13 llskjmxkmj
^ say  16 mhllltrmkl
^ see  -1 mllrjlpmml
^ she  3 jinwirhlxj
^ should  16 olmmmmmmmm
^ since  -29 mlklilvmmk
^ skip  33 mgmmmmlvmm
^ so  -6 ukkwdsdkmk
^ some  -2 lmfjvmjlml
^ someone  17 mllkrmlmml
^ sorry  -1 lleyjlplml
^ sounds  -9 mlwkjmglml
^ still  -9 llynkmelml
^ stuck  -4 llmxglllmj
^ suppose  -27 liljlukmkj
^ take  -5 mglmlmroml
^ tell  -10 tsjljlqkml
^ thank  0 llullljmms
^ thanks  2 mljlkmqiml
^ that  -23 idyaaicjjg
^ the  28 asopsjacya
^ then  -17 mukplllill
^ there  27 lifynjllmk
^ these  -5 mlkjwmlmmm
^ they  -23 ikhoyjiklj
^ this  6 jaykmjokky
^ today  54 ikjyjjimkk
^ tom  4 -
^ tomorrow  -4 mlmnmmmmll
^ tonight  0 llmnmmmmmm
^ too  -1 lmmplmkmml
^ trying  0 llltjmlmmk
^ two  3 -
^ use  30 melllmkymm
^ water  -14 mkmktmllmj
^ we  18 dsutrafjji
^ well  11 llljlmplml
^ what  2 kgnsejrklk
^ when  -1 yllgwkglmj
^ where  -4 tlkllmjmml
^ which  -1 wkkllmjlmm
^ who  -8 gklkilylmm
^ why  9 tilkklklml
^ wish  -8 mkkljmxlml
^ would  0 gukmmmllml
^ wow  -2 lmvliljmmm
^ write  -9 lfllkmkuml
^ yeah  -5 llwllljmll
^ yes  0 lrphilyemk
^ yesterday  8 -
^ you  -4 qmvduufflf
^ your  -6 iyyhalermc
^>"  -13 lllllqlmtl
^>'m  -13 yllkmjmmll
^>'ve  -5 ukgjklylml
^>*  -6 llmljvlmlj
^>-ed  27 mtkulmklmi
^>-ing  -26 gahyysadpb
^>-ly  -1 uhmyftakmk
^>-s  -13 aesayfayly
^>AHEAD  -4 lyetkliilj
^>AUX  -5 yoqaadhtjd
^>CHAT  -51 kbjiiijuiy
^>CODE  -37 lglkthllky
^>CONDITION  30 -
^>DEICTIC  -32 afvqwavfdg
^>HOME  12 -
^>I  1 eyqueaqlaa
^>IF  -61 kpfdpyelee
^>KIN  -9 llllrlkmml
^>LASTING  -29 jjmfjryjmg
^>LIKING  -18 lldkulxjmk
^>MOOD  -36 jhihehygkd
^>MY  -9 ayiyhkfpka
^>NOW  43 qybyagmcie
^>PERSON  3 mllltlimml
^>PET  -19 llljsklmml
^>PLAY  1 lvllqmjjmk
^>PRAISE  2 kkygclfkli
^>SPAN  -47 lkmlklllmv
^>THANKS  23 djjfdkyflo
^>THIRD  7 ccfynyahye
^>WE  18 dsutrafjji
^>WH  -23 yadcadpfje
^>WORK  21 lmjkymkmmm
^>YOU  -26 lyyaftaklv
^>a  -12 rdiiyjwlmi
^>add  -4 mklllmjwml
^>all  -6 lltjhmllmy
^>and  -3 ullmmlcmmm
^>any  -2 yjrlimjlmj
^>art  22 -
^>as  -16 lhiijyplth
^>at  -21 mllwkljlml
^>be  -6 mekkmksymm
^>by  -18 mlmlvllmmk
^>for  -16 liuidvskkx
^>go  -1 mymkmlgimm
^>hmm  -4 klmjkmxlml
^>in  -59 gihfnyqxnc
^>let  -29 koqghvtgkj
^>lol  -8 klinilukmk
^>me  -13 mlxokmclml
^>no  8 jqqbckxpmj
^>not  3 gmwohmjjml
^>off  2 mmkvlmlmml
^>oh  14 llyiimclml
^>on  -1 mllvkmkmmm
^>out  4 mklvkmlmmm
^>say  16 mhllltrmkl
^>see  -1 mllrjlpmml
^>so  -6 ukkwdsdkmk
^>the  28 asopsjacya
^>tom  4 -
^>too  -1 lmmplmkmml
^>two  3 -
^>use  30 melllmkymm
^>w  40 cqjawayyyy
^>wow  -2 lmvliljmmm
^>yes  0 lrphilyemk
a  8 oyaasyggaa
a 0  -31 lslhqkmlmk
a 0000  20 -
a baby  3 -
a bad  -10 milsmmlmmm
a baker  5 -
a bakery  13 mlmmmklmlm
a band  18 -
a bank  -16 mllllplmll
a beer  -17 mijwmlkmmm
a beginner  0 mlmmmnmmmm
a better  -28 msllkllmml
a big  3 kiovueilly
a bike  27 -
a birthday  -14 momkllmmmm
a bit  -25 livkrgtmlk
a blue  -4 mkmnmmmmmm
a board  11 -
a boat  17 mmmmlmmmmm
a book  46 ogmxjllkmm
a bowl  -3 mpmlmkmmmm
a boy  39 lsmlikmmmm
a break  -3 ldvvkklmml
a cabin  45 -
a cafe  -9 mkmqmlmmmm
a call  -27 mommllmlmm
a car  36 mkmmmnlmmm
a castle  -13 llllonmmmm
a cat  0 mjlkoqmmmm
a charge  -17 ltmhmkmmmm
a charity  36 -
a cheap  -29 mpmlklmmml
a chess  7 -
a child  6 mklmrmmmmm
a choir  31 -
a city  4 mmmlmnmmlm
a claim  -7 uojkmkmmmm
a coffee  -22 mejylkllmm
a cold  -4 skgmmmmmmm
a colleague  15 mlmmnllmmm
a collection  9 mlmmnjmmmm
a community  -2 mlmlvllmmk
a conference  11 -
a cover  -1 mnmmmmmmmm
a cup  -7 mimqpllmml
a customer  -19 mqmhmllmmm
a dancer  27 mkllmwmmmm
a day  20 jkltrkkmml
a dental  16 -
a deposit  34 -
a detective  -44 lumldllmml
a diabetic  27 -
a difference  -3 llklvlkmmm
a div  -14 sokkmmmmmm
a divorce  94 -
a documentary  5 mkkivljmmm
a dog  6 mrmmlmmlmk
a dream  -22 mllimqmmvm
a family  10 -
a farm  4 -
a few  -28 lkkivkvmll
a firefighter  48 -
a flat  13 ommlmmlmmm
a food  27 -
a form  -25 luijmkmmmm
a friend  13 momlmmmmmm
a function  -2 krkmmlmlmm
a game  -12 mpmnmklmmm
a gift  -55 mrlkmmlmmm
a girl  31 mlmmktmmml
a good  -16 qnvfllmmmj
a great  -6 ijyrgljmml
a happy  -10 lqjlmltmmm
a headache  -16 melsmmmmmm
a house  14 -
a huge  4 mlrlmkmmmm
a husky  13 -
a job  48 -
a kid  3 -
a kidney  52 -
a kitten  8 -
a lab  40 -
a large  -8 msllllmkmm
a law  11 -
a lawyer  9 -
a letter  -1 momlmlmmmm
a lighthouse  23 mkmklqmmmm
a liquid  -16 mjklwlmmmm
a list  -5 iqklmlmkml
a little  -27 lcpylikmmm
a living  12 mmmmmmlmmm
a logo  -12 mqmmmjklmm
a long  -15 jkowpjjmml
a look  -17 mgtqmlmmmm
a lot  -7 kaymojoklj
a low  17 -
a man  -1 mlmmokmmml
a marathon  12 mjmlwmmmmm
a marketing  5 mnmmmmmmmm
a meeting  -21 lmlygjhlmk
a midwife  20 -
a minute  -14 mhksmlmmmm
a miscarriage  15 -
a mistake  -1 mjymkkmmmm
a month  5 mkmmmolmmm
a mortgage  22 -
a mother  10 -
a movie  -3 milvkimmmm
a nap  -40 lehyjklmmm
a new  -25 lkkksljlmt
a newborn  12 -
a nice  -9 mllojmmmmm
a night  35 -
a nonprofit  27 -
a novel  38 -
a number  -19 mrvklllemm
a nurse  44 -
a pair  -9 mnmlmlmmmm
a parrot  -14 mmmkgvmmmm
a passport  13 pkmmlmmmmm
a pdf  -9 mqmjmmmmmm
a poem  -36 mesijklymm
a pottery  15 -
a presentation  -18 mpmkmmmmmm
a problem  -45 mopkkllmmm
a puppy  6 -
a question  -15 yalolmlyml
a quick  -2 yplhmmmlmm
a quote  -10 mqljmlmmmm
a raise  20 -
a recipe  -4 mpmlljmlmm
a red  -20 mmkrmmmmmm
a refund  -13 orkjjlmkml
a report  -12 ktlillmmmm
a rescue  21 -
a restaurant  -24 momkmlmmmm
a room  18 mhkmmummmm
a rough  -1 mlluhlmmmm
a scar  6 mkmllommmm
a scholarship  19 -
a sec  -21 mklpmlmmmm
a second  1 mjskpmmmmm
a shelter  13 -
a short  -31 jmjjmllymm
a shower  -3 mdjxmlmmmm
a single  5 -
a slogan  -35 mumjillmml
a small  15 jikqilylmm
a song  1 mpmmmglmmm
a speech  -26 mrletklmmm
a spider  -4 mlmvhllmmm
a standing  26 -
a startup  10 -
a story  -16 liqjrlklml
a strange  -39 llljxkllml
a string  -9 lrlkkmmmmm
a stroke  30 -
a synonym  -4 uwkikljmmm
a table  19 lapjlklumk
a talking  -28 mkmhlwmmmm
a tattoo  23 -
a teacher  16 rmmmmklmmm
a telescope  48 -
a terrible  -36 mkkmmxlmmm
a text  -8 lrmlmlmlmk
a time  -33 llljixmmmm
a title  -4 mplklkllml
a train  -10 mhmqmmmmmm
a triangle  -40 mnmlnklmml
a trip  -1 mnmmmmmmmm
a try  -1 mjqkmmmmmm
a vampire  -24 mlmkmtlmkm
a vegan  12 -
a vegetarian  2 -
a very  -11 mjlsmlmmmm
a vet  15 -
a walk  -3 mklvkmlmmm
a way  -1 mkllnmmmml
a website  4 -
a week  -7 mmmlllomml
a wheelchair  60 -
a word  18 lwilmkmkmm
a year  19 mjmmmommmk
a>-ed  12 mimllmmmmy
a>-ing  -36 kjkrwrgkmg
a>-s  50 mjlmqrmmml
a>0  -31 lslhqkmlmk
a>CHAT  -10 wudlkikwlh
a>CODE  -11 hrjdiikrlh
a>CONDITION  -4 mimkkymmml
a>HOME  70 olmklnlmlm
a>KIN  34 mklmrmmmmm
a>MOOD  -37 slykfjpllh
a>NOW  -4 lappokwlml
a>ORDER  -5 uygaqjkjml
a>PERSON  34 pnkgqwjlki
a>PET  -5 mnilfyjllj
a>PLAY  44 mpmnmklmmm
a>PRAISE  -12 hyjngjsmml
a>SPAN  -1 lrlkfpmllh
a>WORK  61 -
a>bad  -10 milsmmlmmm
a>big  3 kiovueilly
a>bit  -25 livkrgtmlk
a>boy  39 lsmlikmmmm
a>car  36 mkmmmnlmmm
a>cup  -7 mimqpllmml
a>day  20 jkltrkkmml
a>div  -14 sokkmmmmmm
a>few  -28 lkkivkvmll
a>lab  40 -
a>law  11 -
a>lot  -7 kaymojoklj
a>low  17 -
a>nap  -40 lehyjklmmm
a>new  -25 lkkksljlmt
a>pdf  -9 mqmjmmmmmm
a>red  -20 mmkrmmmmmm
a>try  -1 mjqkmmmmmm
a>vet  15 -
a>w  0 byahlyabca
a>way  -1 mkllnmmmml
about  -36 ypfvyaqgib
about 0  -9 mhmltllmmk
about a  -16 ltldmykmmm
about bees  -6 mpmkmmmmmm
about black  -37 msljpkmmmm
about five  9 -
about it  -4 xdspelyaml
about my  0 yaksmlylml
about rain  -20 mkmkjelymm
about six  22 -
about that  -11 jqfyejrmkl
about the  -32 vylcnhlhlk
about to  -36 kheykkfmml
about two  3 mrljmmmmmm
about volcanoes  -25 mnlgtlmmmm
about what  -4 ijvnmmmmmm
about you  37 hmdymmemmm
above  -2 lyllilmhml
abroad  9 -
abroad $  9 -
accept  18 -
accepted  28 -
accepted into  18 -
accident  33 msljmmmmmm
accident $  21 msljmmmmmm
according  -27 lkjktgmmrl
according to  -27 lkjktgmmrl
account  33 lslkmlkkml
account $  -27 lrlkmlklml
account with  15 -
accounts  32 -
aches  -21 mlmukllmmm
act  -25 mxmmkklkmm
act as  -25 mxmmkklkmm
act>as  -25 mxmmkklkmm
acting  33 mllmuklmmm
ada  20 -
ada>w  20 -
add  -3 jrkhglivmy
add a  -6 lmllilllmy
add my  13 -
add>MY  13 -
add>a  -6 lmllilllmy
add>w  -1 mpmmlmmiml
added  -15 mujiljmmmm
added the  -19 mujiljmmmm
address  12 gxkklmllmm
address is  35 -
address on  -12 lomkmmmmmm
addresses  -10 inmmmmmmmm
adhd  3 -
adopt  13 -
adopted  59 -
adopted a  19 -
adopting  60 -
adopting $  60 -
adoption  18 -
adoption agency  18 -
adults  -42 mkmlpmllml
advice  5 lkygllhlmk
advice $  -6 lkyillhlml
afford  19 -
afraid  17 lkmtirjmml
afraid of  41 llmmivmmmm
after  7 kecyyhjjlk
after my  3 -
after that  -1 mmjpmmmmmm
after the  27 mmllwjmlmm
after watching  5 -
afternoon  11 mgltmmmmlm
afternoon $  0 mgmqmmmmmm
afternoon i  11 mlmpmmmmlm
again  -94 fyjwjdkylg
again $  -57 mynxfhmelj
age  81 olmmmmlmmm
agency  18 -
ages  -19 ljqgklyjmj
ages $  -10 mkrhmmwlmk
ago  -27 loljgsvlmg
ago $  -24 lpljilvlmh
ago and  17 -
agree  -51 ljyakkflml
agree $  -36 lltfmlklmm
agree with  1 mlskmljmmm
ahead  -1 mrllllllml
ahead and  -1 mrmmmlklml
aid  17 mllmqmllmk
aids  14 -
aids $  14 -
airline  -8 mkmpmlmmmm
airline $  -8 mkmpmlmmmm
airport  -7 lpmnjkmmmk
airport at  -5 mqmhmlmmmm
all  -54 ifdkygymky
all $  -9 lknohlylmk
all day  -10 nklolmlmmm
all night  -29 mlkqkmlmml
all of  0 mlupkmkmmj
all over  2 mkmpmlmmmm
all the  22 kscfnkxomh
all>-s  -13 llhetlvlmy
all>day  -10 nklolmlmmm
all>of  0 mlupkmkmmj
all>the  22 kscfnkxomh
all>w  -16 lffywkimmk
allergic  25 mmmjmkmmsm
allergic to  24 mmmjmkmmsm
allergies  97 -
allergy  15 -
almost  -24 ljftjlnlml
almost done  -13 mmkpmmkmmm
almost every  -1 mmmflmummm
almost there  -5 mmkslmjlmm
alone  11 mliqmlmmmm
alone $  12 mminmmmmmm
along  1 mmmmkmmmmm
already  -36 kqucelglmj
already $  -32 mnmglljmmm
already tried  -6 mrsdmmmmmm
also  0 kjaycjylmk
always  81 lllkullmmm
always thought  -25 mmlltmmmmm
always wanted  14 -
amazing  -2 mmykhmflmm
amazing $  3 mmrmjmglmm
an  20 gyaasyltib
an animal  -5 mklmmqmmmm
an app  40 -
an email  -38 lwlilljmmk
an error  -31 mopillmmml
an essay  -13 msmjmlmmmm
an exhibition  18 -
an expert  37 lykmjlkmmm
an hour  -24 lgkrqjkmmm
an index  0 komlmmmmmm
an insurance  22 -
an interview  8 -
an introvert  40 -
an issue  -19 lmmpmmmmmm
an office  22 -
an old  37 -
an only  8 -
an>CHAT  -11 mxdgmmkymm
an>CODE  2 mroglllmml
an>NOW  -24 lgkrqjkmmm
an>WORK  22 -
an>old  37 -
an>w  17 gyakrpqije
and  -1 ayaaayujyy
and 've  -1 mlmlmqmmmm
and 0  -27 momlklmmml
and a  56 tklemplmll
and found  -28 mlmmmjmmvl
and give  -12 kqmlmjmmml
and got  12 mpmlmjmmmm
and he  -10 mlksmlmmlm
and hugs  -12 mlllgmymmk
and i  -26 hoidhyjlmi
and in  -17 mvmhmmmmmm
and it  8 lwoglkkmlm
and kisses  -2 mlkmllwlmi
and love  -19 mllmllnmvl
and loved  41 -
and my  21 -
and need  -10 lqmjmjmmml
and never  -13 mqlimommmm
and nothing  -18 mnlkmlmtmm
and now  -1 molllmmmmm
and old  -5 mqmjmkmmmm
and ready  -4 milummlmml
and saw  16 mlmmhsmmmm
and she  20 mkoplimmrm
and step  -7 mjmkmpmmmm
and still  10 -
and take  -8 mikklylmmm
and the  -22 lukrgimmll
and then  21 mjmpmimmmm
and they  4 -
and two  3 mpmlmkmmmm
and wait  -21 mamlmxlyml
and want  -12 llmjmqlmml
and we  28 -
and why  -6 mpmkmlmmmm
and you  -38 qnfflyklkh
and your  -14 llkmkktmmj
and>'ve  -1 mlmlmqmmmm
and>-ed  -6 liknfyllkk
and>-ing  -17 mllpmkktml
and>-s  -3 krgfmhyguu
and>0  -27 momlklmmml
and>AUX  -3 kjkyhslmml
and>DEICTIC  5 kuoflqklkl
and>HOME  19 -
and>I  -26 hoidhyjlmi
and>LASTING  -5 mqlimommmm
and>LIKING  31 mllmllnmvl
and>MOOD  -4 milummlmml
and>MY  21 -
and>NOW  5 molollmmmm
and>ORDER  -19 lilmmrmmmm
and>THIRD  19 limvlhlmql
and>WE  28 -
and>WH  -8 mpmkmllmmm
and>YOU  -52 pmdfjyskke
and>a  56 tklemplmll
and>got  12 mpmlmjmmmm
and>in  -17 mvmhmmmmmm
and>old  -5 mqmjmkmmmm
and>saw  16 mlmmhsmmmm
and>the  -22 lukrgimmll
and>two  3 mpmlmkmmmm
and>w  -76 ayabnylpqs
angry  7 mpirklmmml
angry and  5 mpmmkmmmml
animal  12 mklmmqmmmm
animal shelter  18 -
animals  -12 tlkkxlilmk
ankle  9 -
anniversary  19 -
anniversary is  10 -
another  17 lyfivvfjmm
another one  0 myfmllfkmm
answer  -6 iamadicyla
answer $  -49 ljujmliymm
answer as  -2 likmlmlumk
answer in  -12 maimlmlymk
answer is  0 llyllmmfmm
answer me  24 -
answer should  0 mhfmlmmwmk
answering  -17 mmjqlmlmmm
answers  62 mbvlmlkyml
anxiety  9 -
any  -35 yfkqamasly
any good  -1 smkmlmkmml
any plans  -21 tljrlmkmml
any>-s  -22 yjjqfljlmy
any>MOOD  -1 smkmlmkmml
any>w  -14 mminlnkmll
anymore  11 -
anymore $  11 -
anyone  -7 ykkkmmkkmi
anyone know  -4 wmkmkmllml
anything  35 rqlqklllml
anything $  -1 krmrmllmmm
apartment  5 mommmmmmmk
api  5 -
app  54 mqmkllmlll
app for  15 -
apple  -38 lklkykklmk
apples  -47 kflllvlmkr
apples and  -13 khllmxlmlk
apply  -3 mlllililly
apply $  12 mlmljmjlmy
appointment  20 mqmdmmmmmm
appreciate  -23 mhyglhjlmm
appreciate your  -4 mktkmklmmm
apprenticeship  23 -
april  2 -
april $  2 -
aquarium  8 -
arabic  37 -
area  -13 lpmlkkmlmm
area of  -13 lpmlkkmlmm
arm  6 mkmommlmmm
army  26 mmllsmjlml
army $  14 mmllsmjlml
around  -5 vifyjlhmmm
array  -7 mplkmmmmmm
arrive  -9 pimomkmmmm
arrive $  -9 pimomkmmmm
arrived  -19 mllrllimml
arrived $  -8 mlmrlmimml
art  39 -
art school  12 -
art>SPAN  12 -
article  -4 lomlpiljml
as  19 iweatyhlsy
as a  28 lolkjqklll
as an  14 mvkmlmmlml
as if  10 lmllrnkmmk
as the  -16 mrkklslljl
as you  0 mmoklkqmmm
as>IF  10 lmllrnkmmk
as>MY  21 -
as>YOU  -2 mlnklsollk
as>a  28 lolkjqklll
as>an  14 mvkmlmmlml
as>the  -16 mrkklslljl
as>w  -16 mhmllkltxr
ask  -14 yaiylkixll
ask $  -8 ukhrmlmmmm
ask me  -1 mljlmllymm
ask my  -11 mkprmllmmm
ask>MY  -11 mkprmllmmm
ask>me  -1 mljlmllymm
asked  -54 lcynthjmjl
asked for  -9 mhwhlmlmlm
asked my  -29 mkqomlmmlm
asking  -45 miqhklrmml
asking $  -8 mmqbmmrmmm
asking for  -37 mimskllmmm
asks  -54 ylaaaabiga
asks kin  -12 oomlkmkmml
asks none  -69 yiaaahlllc
asks of their own  42 nmmlmmlmmm
asks own  27 yofkkbdkhj
asleep  -117 jgayagdjlj
asleep $  -41 ljjyejjlml
asleep when  -12 kmgummlmmm
assertion  -16 mslkemmmmy
assume  -18 lqmlkvlmml
asthma  12 -
asthma $  12 -
astronomy  13 -
astronomy $  13 -
at  27 faayaycoeo
at 0  -21 kmjyxjilkf
at a  23 mjmqmllmml
at all  -9 lloiqmulmj
at an  1 -
at eight  -4 mnmlmmmmmm
at five  -19 mulkmlmmmm
at home  43 lmlolmkmmm
at least  -9 mkklfmlnmw
at most  -2 mjllllmsml
at my  -17 mklsmlimml
at night  15 -
at nine  -1 mlmjrmmmmm
at school  10 -
at six  -8 molplkmmmm
at the  -18 edayaveijd
at three  -19 mlmmmllmmm
at two  -28 mkmpmlmmmm
at university  11 -
at work  15 jliylmjmml
at you  -6 mlllmwkmlj
at your  -28 mlsalkxmmy
at>-s  44 -
at>0  -21 kmjyxjilkf
at>DEICTIC  -35 liormmmmmm
at>HOME  43 lmlolmkmmm
at>MY  -17 mklsmlimml
at>SPAN  10 -
at>WORK  26 jliylmjmml
at>YOU  -34 mkraluvmly
at>a  23 mjmqmllmml
at>all  -9 lloiqmulmj
at>an  1 -
at>six  -8 molplkmmmm
at>the  -18 edayaveijd
at>two  -28 mkmpmlmmmm
at>w  32 lqgifmkslr
ate  -11 mlismmlmmm
ate too  -11 mlismmlmmm
ate>too  -11 mlismmlmmm
attached  -16 mwkfllmmmm
attachment  -1 mmnlmmmmmm
attack  -29 mflflymmmm
attack $  4 mlmhlummmm
attack the  -34 mhlkmymmmm
attacks  22 -
august  10 -
august $  9 -
aunt  8 -
aunt $  1 -
australia  -11 mmmmolmmml
author  -28 mjllvimmll
autumn  -8 mrllpmkkmm
autumn $  -2 mlllqmlmmm
away  -5 jnmipslmlj
away $  52 lkmlrlmmml
away 0  -12 kqmlmjmmml
awesome  -21 mkullmdmmk
awful  -32 mmmlqmmlmk
awful $  -32 mmmlqmmlmk
b  -44 lltjilllmy
b $  -37 lltjilllmy
baby  5 lllugklmmm
baby $  -18 mmmpjlmmmm
baby is  -6 lllrilmmmm
baby sleeps  20 -
back  39 njayrgfjlj
back $  -5 oqenlkhjml
back and  17 mkkumlmmmm
back from  9 -
back in  -23 mklqmlmmmm
back to  19 mllrmmlmmm
background  -30 mslmlkmlmm
bad  2 lfnqykqjmk
bad $  -24 mjtdylskmk
bad>w  1 mkgwmmlmmm
badly  15 mlkxkmjjml
badly $  11 mmmukmjkml
badly last  3 mmkommmmmm
bake  24 -
baker  5 -
baker $  5 -
bakery  72 mhmomklmlm
bakery $  25 mimpmmmmmm
bakery and  -4 mlmmmklmlm
bakery in  8 -
bakes  36 -
balance  -23 lgljylkmmk
balcony  1 mllnmmmmmm
balcony $  -5 mllnmmmmmm
bananas  -11 lljlulllml
bananas 're  -11 lljlulllml
band  41 mkklvlmmml
band $  17 mkmlolmmml
band called  5 -
bank  10 lgprlllmll
bank $  -47 lgprlllmll
bankrupt  3 -
bar  20 momlmmmmmm
bar exam  30 -
bar>w  20 momlmmmmmm
barking  -24 mlmokjmmmm
barking at  -24 mlmokjmmmm
based  -7 mrlkqkmmmi
based on  -7 mrlkqkmmmi
bath  -31 mllyellmmm
bath $  -27 mmmujllmmm
bathroom  10 mhmqmmmmmm
bathroom $  10 mhmqmmmmmm
battery  -21 ohlnrkllml
battery is  -18 mimslklmmm
be  -16 hcgufymyjq
be 0  -29 molliylllj
be a  53 lrijmyleml
be at  6 mimmlmmsml
be home  -16 mmirmmmmmm
be honest  22 mklmmmismm
be in  6 miimimlymk
be late  -17 mmhqmllmmm
be more  -3 mjollmlsml
be my  8 mjmlmkykmm
be nice  -1 mlrmjmllmm
be the  10 pllmmmmmmm
be there  -4 mkktlmmmml
be>-ed  2 mjmkmlmlmo
be>-ing  -4 mjunmmmmmm
be>0  -29 molliylllj
be>DEICTIC  -4 mkktlmmmml
be>HOME  -12 mmirmmmmmm
be>MOOD  -18 mlenmlymmm
be>MY  8 mjmlmkykmm
be>PRAISE  -3 llnmplllmm
be>a  53 lrijmyleml
be>at  6 mimmlmmsml
be>in  6 miimimlymk
be>the  10 pllmmmmmmm
be>w  -23 ijwmgfayly
beach  46 -
beach $  21 -
became  20 mlmpmllmmm
because  40 lpatxlmmmm
because he  18 -
because i  12 lrmjmmmmmm
because my  8 -
because of  11 mkauxmmmmm
become  54 mmjqmmlmmm
become a  64 -
bed  -2 lmcyijhjmi
bed $  44 mlhslmkmml
bed already  -14 mllnmmlmmm
bed at  -8 mkmpmlmmmm
bed now  -2 mllnmmlmmm
bed>NOW  -16 mlkommlmmm
bed>at  -8 mkmpmlmmmm
been  6 pimyardllh
been a  -22 mlkygukmml
been feeling  4 -
been hectic  -21 mkkthmlmml
been in  1 pmmmmmimmm
been my  1 -
been on  -8 mlmmmmmmmm
been painting  1 -
been playing  4 -
been sober  6 -
been to  33 ommmmmkmml
been together  1 -
beer  -17 mijwmlkmmm
beer $  -17 mijwmlkmmm
bees  13 moljtlljml
bees $  11 mpmkmmmmmm
before  0 lbuoiyimll
before $  -4 mkwjmkkmmm
before my  10 mjmommmmmm
before she  -18 mglsjtmmll
before the  15 -
beginner  0 mlmmmnmmmm
beginners  -3 nommlmlkmm
beginners $  -2 mpmmmmlkmm
behind  70 mimlmxmmmm
behind the  70 mimlmxmmmm
being  35 ulpjmklmlm
being a  17 -
believe  5 ljyerldlmm
believe in  43 -
believe it  -13 lmshlmjlmm
below  -13 mxbkmmmmmm
belt  36 -
ben  6 -
berlin  -3 mmmmmnmmkm
berlin $  -3 mmmmmnmmkm
berries  -11 lljlulllml
berries $  -11 lljlulllml
best  55 rhagqjyllh
best $  1 jllmklpmmm
best dumplings  33 -
best for  -2 llkmimwmmi
best friend  8 -
bet  -21 llohmltmmm
better  -71 kfyprgajli
better $  -40 liylhlbklk
better now  0 mmygmmkmmm
better than  -18 lkhrplllmm
between  -33 vdjpyjllmh
between these  -5 mqmimmmmml
big  -3 khousenllx
big city  -13 mlmljhmlly
big fan  1 mmrkmllmmm
big>HOME  -13 mlmljhmlly
big>LIKING  1 mmrkmllmmm
big>w  -10 kkjyxkimmj
bigger  -17 mmlkrlmmmm
biggest  34 -
bike  49 -
bike $  4 -
bike to  17 -
bill  -12 ytmamklmml
bill $  -33 yqmbmkmmmm
bio  -6 jrmlmlmmmm
bio for  -6 jrmlmlmmmm
bio>for  -6 jrmlmlmmmm
bipolar  4 -
birch  2 -
birch lane  2 -
bird  13 lmmmmnmmmm
birds  -10 mlllrmklmk
birth  15 -
birthday  31 mphillrmmm
birthday $  -17 mohkmmrmmm
birthday is  26 -
bit  -24 livkrgtmlk
bit of  16 mlqlmlmmmm
bit>MOOD  -28 mljtmjjmmm
bit>of  16 mlqlmlmmmm
bit>w  -8 mlwkskjmml
black  -34 moksqillml
black $  18 nlmnlmllmm
black holes  -37 msljpkmmmm
blames  13 -
blames me  13 -
blank  -7 mqljmmmmmm
blind  36 ujmmlmmmmm
blind $  18 ujmmlmmmmm
block  -3 mhljmmmsmm
blog  -18 mumkejlmmj
blog post  -27 mqmklklmml
blood  10 mjmkonmmll
blood $  -46 mjmkonmmll
blood pressure  16 -
blue  24 jlwiwikkml
blue $  -9 mtqilkmlmm
blue one  -7 mhrlmlmmmm
board  28 mllpmmlmmm
board $  -1 mllpmmlmmm
board game  11 -
boat  51 mmmmlmmmmm
boat $  17 mmmmlmmmmm
boats  43 -
body  -29 mjmrjtlmml
boil  -1 nkklumlmmm
boils  -14 mkmktmllmj
boils at  -14 mkmktmllmj
book  -7 nuhxoekhlj
book $  1 mrltkjlkmm
book about  29 oimmlmmmmm
book club  9 -
book says  -15 mkmmqjmlll
books  -1 mlshmmmmmm
bored  -11 rmfrmmfjmm
bored $  -10 rmfrmmfjmm
boring  -25 mujkrmlgml
boring $  -8 mujmlmlgmm
born  -17 mlmknkllvk
born in  -15 mmmmpmllmk
born on  1 -
boss  -37 lihspkhmwl
boss $  22 mmmmmokmmm
boss is  4 mmlommmmmm
boston  -16 mommmmmmmk
boston $  7 -
both  -56 lrvuflilml
both 're  -4 mmyjimjmml
bought  11 mlkolkmmrm
bought a  27 -
bought the  9 -
bouldering  36 -
bowl  -3 mpmlmkmmmm
boy  35 lrlkiulmmm
boyfriend  1 -
boyfriend of  1 -
boys  31 -
boys $  11 -
branch  -27 mxlilkmmmm
brazilian  23 -
brb  -23 lljyklalml
brb $  -23 lljyklalml
bread  -67 lplkrjllmj
bread $  -42 msmjlkllmm
break  -22 pdsyikjlml
break $  -22 ldtyjkjmml
breakfast  -6 lkgyiihlml
breakfast $  -15 lkgyiihlml
breakfast every  9 -
breath  -16 mjlomnlmmm
bridge  -11 lkklwkllmk
bring  -14 mjcyxlkmml
bring the  -3 mkgvmlmmmm
bro  1 -
broke  45 mlkjylmmmm
broke up  21 mmkltmmmmm
broken  -19 ljwxhgmlll
broken $  -3 mkxnklmlmm
brother  4 mlmmknmmmm
brother $  8 -
brother 's  3 -
brother is  -9 mmmnmlmmmm
btw  16 -
budget  27 mlmpmkmmmm
budget is  25 -
build  7 pmkmtellmj
build a  -29 mlmlvllmmk
building  44 -
building $  26 -
built  13 mmmlnmmmml
built a  22 -
bullet  -3 mfmmhmlyml
bullet points  -3 mfmmhmlyml
bullied  21 -
burger  -18 mhiymlmlmm
burger $  -18 mhiymlmlmm
burned  -11 mgjwllmmmm
burned the  -14 mgjwllmmmm
burning  -20 mlmplllmmm
burning $  -20 mlmplllmmm
bus  -64 sabyghelkv
bus $  -41 kahyhkilkw
bus is  -7 lllqimlmmm
bus to  13 -
bus>AUX  -7 lllqimlmmm
bus>NOW  -6 mlkpmllmmm
bus>to  13 -
bus>w  -9 llmlpllmml
business  24 -
busy  -3 mkkommlmmm
but  16 juprfrhxku
but i  7 lmjwlllmlm
but it  6 ltshlmlmml
but the  -14 mtlkklmkml
but>AUX  -12 mjvlimllmx
but>DEICTIC  6 ltshlmlmml
but>HOME  5 -
but>I  7 lmjwlllmlm
but>the  -14 mtlkklmkml
but>w  -29 lhilovkyml
button  -36 kjqitjlmkl
button $  -22 mfnkwlmmll
buy  -20 kgeytnfllk
buy a  -10 mnmllmmmmm
buy>-s  -8 mikrvmklml
buy>a  -10 mnmllmmmmm
buy>w  8 mkirmmmmmm
buying  -10 mnojmmlmmm
buying a  -5 momlmmmmmm
by  -12 iscqnguyjn
by 0  -15 mpmkmmmmmm
by a  13 mllmqmmmmm
by my  10 -
by one  -1 mdlqlllymm
by step  -9 ljkkhliymk
by the  45 meoulmmmmm
by two  -22 mpivkllllk
by your  -1 mmtimmklmm
by>0  -15 mpmkmmmmmm
by>AHEAD  -1 mtjjmmmmmm
by>DEICTIC  -1 mdlqlllymm
by>MY  2 ljmpmmmmmm
by>YOU  -1 mmtimmklmm
by>a  13 mllmqmmmmm
by>the  45 meoulmmmmm
by>two  -22 mpivkllllk
by>w  -33 lvipfkgymi
bye  -20 mlgjlmylmm
bye $  -16 mmglmmylmm
c  -14 mrmlllmmml
cabin  41 mlllmwlmmm
caf  24 -
caf é  24 -
caf>é  24 -
cafe  -9 mkmqmlmmmm
cafe with  -9 mkmqmlmmmm
caffeine  -10 mkllwmjkml
caffeine $  -10 mkllwmjkml
cake  9 mksrilllml
calculate  -15 mulikkmlmm
calculate the  -15 mulikkmlmm
call  4 kwayeiajmy
call $  -35 mkhxmlimmm
call me  78 molulmilmm
call the  -21 lrljmlmmmm
call you  -10 lleyllkmml
called  25 ltisenkmml
called $  -9 lmitlmkmmm
called the  5 -
calling  -29 wtjflkkmmm
calling about  11 msmhmlmmmm
calling because  -7 lrmjmmmmmm
calling to  -4 wkljmmmmmm
calls  12 -
calls me  7 -
calories  3 pmmmimmmmm
came  -23 mllmnjllyl
came out  -1 mmmkqmmlmm
camera  -7 mlmmnlmmmm
campus  40 -
can  60 mmcvyaycja
can $  -1 lmkmglylml
can be  8 mkmlvmjlmk
can do  -3 mmpllmlmmm
can i  17 ooknmhlmll
can not  54 dhdxujvhlj
can see  -3 kishslkmml
can try  -16 mlmnlmimmm
can you  2 nykkllilml
canada  13 -
cancel  -17 fylbmlklkl
cancel it  -8 mtllmllmkl
cancel my  -10 fvmcmmlmmm
cancelled  -15 mrmklkmmmm
cancer  17 -
capital  -25 mjljopmmml
capital of  -24 mlllpkmmml
captain  10 ljlkgylmjk
captain $  12 mmmmlulmll
captain of  0 mkmmmrmmlm
car  26 okkyjlhjml
car $  -3 mjlykmijmm
car accident  14 -
car>AUX  0 mlmommlmmm
car>w  6 momlmmmmmm
card  -53 kyjajkkjll
card $  -23 kxkellllmm
cards  -36 mulphimmml
care  4 lgkgslyamk
care $  -25 lhlhnmyaml
care of  3 mlllrmlmml
careers  43 -
cares  -14 aljqmmxlmm
cares $  -14 aljqmmxlmm
carpet  23 nlmmmlmmmm
carpet $  23 nlmmmlmmmm
carry  -15 mkmlmqmmmm
carry a  -15 mkmlmqmmmm
cars  -11 lkilulmkmf
cast  -30 mjjclymmmm
cast a  -16 mjkilxmmmm
castle  -7 kkklumlmml
castle $  -13 llllonmmmm
cat  -18 mkkqlmllll
cat $  -33 lnkmnpllmm
cat is  -6 mlmollmmmm
cat to  2 nlmmlmmmmm
catch  -13 lfkplmtmmm
cats  -7 klhhyjkmml
cats $  -4 lmkkukmmml
caught  -42 mljtilummj
caught up  -33 mljqimummj
cave  -7 mjmkmpmmmm
cave $  -7 mjmkmpmmmm
celebrate  5 -
center  11 rrijmmmmmm
center $  25 -
center a  -14 sokkmmmmmm
championship  20 -
chance  -8 mjskpmmmmm
chance $  -20 mjskpmmmmm
change  0 jyahykkjmj
change the  -16 lumkjmmkmm
changed  -24 lsygrkhkkl
changed my  1 msmmmlmmkm
changes  -9 mrklmmmmmm
changes $  -9 mrklmmmmmm
channel  7 -
chapter  -3 lxidkvmklm
chapter $  -1 lqjkmlmlmm
character  -44 llmbayllkl
character grew  -9 mjmiksmmmm
character is  -24 lrmhcsmlml
charge  11 lnlmmklmmm
charge my  -10 mgmrmmmmmm
charge of  -7 mnmmmlmmmm
charity  36 -
charity run  18 -
chart  -21 mwrdllllmm
chart $  -11 mothmmmlmm
chase  8 -
chase $  8 -
chat  -18 mjjhjmyjmk
chat $  -18 mjjhjmyjmk
chatting  -5 mmcrkmrmmm
cheap  -29 mpmlklmmml
cheaper  -14 mkoirllmmm
cheaper $  -14 mkoirllmmm
cheated  27 -
cheated on  27 -
check  -40 ttqakyjkll
check my  -10 mulkmlklml
check the  -1 vmkmljllmm
checking  -22 mpmlmmmmmm
checkout  -2 iompmlmmmm
cheese  -5 mslkmlmlmm
cheese $  19 mpllmmmmmm
chemistry  18 -
chemistry $  18 -
chemo  38 -
chess  16 mmmkqmllmm
chest  -14 mhkjtqmlml
chest and  -6 mjlllrmmmm
chicago  -28 mmmmmplmmm
chicken  -32 mxljmimlmm
child  19 mklmrmmmmm
child $  14 mklmrmmmmm
childhood  -27 mlrmlmlmmm
childhood $  -27 mlrmlmlmmm
children  -4 mlmlomlmmm
children $  36 -
chile  -6 mmmlqmlmmm
chilling  -11 lmlrmmemmm
choice  15 mmmlmommmm
choir  48 -
choir $  34 -
chopping  -29 mklrmlmmmm
chopping onions  -29 mklrmlmmmm
christmas  20 mlmmlkpmmk
christmas $  27 -
church  53 -
church choir  10 -
citizenship  17 -
citizenship test  17 -
city  -5 lkkipjlljy
city $  13 mkmkjjmlky
civic  22 -
claim  -7 uojkmkmmmm
claim $  -7 uojkmkmmmm
claims  -21 mjlkxjmmlm
claims that  6 mklmslmmmm
clara  30 -
class  49 lhkykljlml
class $  26 mmmnmmmmmm
class just  -2 mimvmmjmmm
class today  4 mmlqmmmmmm
classes  15 -
classes $  15 -
clean  20 mhltmmmmmm
cleaning  -50 mjlvlmkmmm
clear  13 mjotlmjmmm
clear $  35 mmqlmmjmmm
click  -23 kuihklklly
click it  -1 lpklmmmmlm
client  16 mkmmmsmmll
climb  8 -
climb stairs  8 -
clinic  40 -
clock  -5 pollmmlmml
clocks  -1 mlmmnjmmmm
clocks $  -1 mlmmnjmmmm
close  15 pmmllmmmmm
closed  -9 lkjjuhlllr
closed $  18 -
closed my  5 -
closed on  -13 mjmjnlmmmr
closed the  -15 lnjkvillmm
closes  -9 mkltmlmmmm
club  34 -
club $  5 -
club is  21 -
club with  6 -
coat  -33 mjksgllmmv
coco  31 -
code  35 mpkchihylj
code $  17 lpljlmiuml
code is  34 mpmimmmmmm
coffee  -42 kaayxffjlk
coffee $  9 mafymjklmm
coffee got  -12 mlmomklmlm
coffee is  13 mmmnmmmmmm
coffee on  -10 mllommlmmm
cold  -43 rhayriglll
cold $  -34 ljgvskgmml
colleague  9 mrllmllmml
colleague told  -8 mlmmnllmmm
colleagues  -7 mklvlllmml
collect  15 -
collection  9 mlmmnjmmmm
collection of  9 mlmmnjmmmm
college  25 -
college $  5 -
colour  13 lmmlmmmmmm
column  -52 mslkllmmml
column to  -2 mnllmmmmmm
columns  -21 lqllmlmkml
columns $  -8 mnllmmmkmm
com  20 mlllkmlkmy
com $  20 mlllkmlkmy
combine  -21 mnisllmmmm
come  46 mdfyklyall
come in  -3 nhmllmwamm
come over  -3 mljommmmmm
come to  47 mmlpmmmmmm
comes  8 mhltmmmmmm
coming  0 vmlllmimmm
command  -13 mriklukmlk
comments  -12 mummdmmimk
commit  -14 momllgmmmm
community  -2 mlmlvllmmk
commute  40 -
company  24 lmkfojklvv
company $  29 mnmimkkmxm
company 's  -24 lklllmmmly
company i  14 -
compare  -14 kwjhkklkml
compare the  -6 momjllmmmm
compare these  -5 ltjklmlkml
comparing  0 mtmfmmmmmm
compile  -1 mmplmllmmm
compile $  -1 mmplmllmmm
complaint  -6 mlmlmrmmll
complaint $  -6 mlmlmrmmll
complicated  -9 mlokvmjlmm
concentrate  7 memtmmmmmm
concert  -14 mlmqklmmmm
conference  11 -
conference $  11 -
confused  -5 mlyammjlmm
confused by  -1 mmtimmklmm
connect  -28 ojmjllmllr
connect to  -28 mkmkmlmmlr
constant  31 -
constant pain  31 -
contact  -20 mjjpvlfmmu
continue  0 mylmlkifml
contract  -33 myjgmkmmll
contract $  -17 msjhslmmmm
contract with  22 -
convert  -3 lwlhlllkmj
convert 0  -12 mtmllmllmj
convert this  -1 -
convinced  -33 lltgmmlmmm
cook  15 wklmlmlmml
cooking  -13 mklqlmlmmm
cool  8 mmqmlmbmmm
cool $  -2 mmqmlmbmmm
copied  -6 mnmlllmmmm
coping  17 mjlrmmmmmm
coral  6 -
coral reefs  6 -
corgi  5 -
cork  7 -
correct  -19 lmrlllmlmm
correct $  -19 lmrlllmlmm
cost  -14 mlmlrlmmmj
costs  -7 xglkrmmmmm
cottage  62 -
could  -52 gwsteybikf
could 've  0 lltlmmlmml
could do  -1 mlpllmlmmm
could eat  -7 mmjrmlmmmm
could not  -9 mkisnjllml
could talk  -22 llmljxlmmk
could you  -7 grmllllmml
council  13 -
count  -37 mklknnmmll
countries  -1 lmmkommkml
countries $  1 mmmlnmmmml
country  13 mkmkuimmmm
country $  28 -
countryside  30 -
couple  -1 mlluhlmmmm
course  9 mmjljmylml
course $  -2 mmjljmylml
cousin  9 -
cousin $  6 -
cover  -6 mumlmkklml
cover letter  -8 mumlmkklml
coworker  -9 momlmmmmmm
coworkers  1 -
coworkers quit  1 -
crash  14 -
crashed  -9 mlmmnmmlml
crazy  -15 lgiydlylmi
crazy $  -8 lljvglvmml
cream  -30 mololklmml
create  -25 mrmllljkml
create a  -25 mrmllljkml
credit  6 -
crime  19 -
crossfit  14 -
crossword  -29 mumlmjmlmm
crow  -21 wcmjlommmm
crowds  17 -
crowds $  17 -
cry  6 mlrllmklml
cup  -4 mhmpsllmmk
cup of  -7 mimqpllmml
cup>of  -7 mimqpllmml
curious  -1 ymbkmmfmmm
currently  64 -
custody  6 -
custody of  6 -
customer  -12 lylgikjlmw
customer $  6 mnmlmmmmmm
cut  14 mjprllllml
cut down  23 -
cut my  -15 mklrmlmmmm
cut>MY  -15 mklrmlmmmm
cut>w  23 -
cycle  15 mumjmlmlmm
dad  40 -
dad $  3 -
dad had  8 -
dairy  37 -
dance  21 -
dance studio  20 -
dancer  27 mkllmwmmmm
dark  -3 lygsdrjjml
dark mode  -5 myjkimmjmm
data  58 myjkjlliml
database  19 momkmmlkml
date  -15 rvqjjllhml
date $  -4 svlkkmliml
dates  -7 mpmjmmmmmm
dating  50 -
daughter  35 mmlpllmmmm
daughter $  25 -
daughter is  -21 mmlpllmmmm
day  13 dabyreylwi
day $  57 jaeyfkylml
day since  7 -
day>LASTING  7 -
day>w  1 mmmmlmnmml
days  -17 lhjymjjkmk
days $  2 mlkvhlmmmm
days 're  -14 lmmlqlmlml
db  -1 mjmmmlmmls
db 0  -1 mjmmmlmmls
db>0  -1 mjmmmlmmls
deaf  15 -
deal  8 mmjkhmymmm
dear  -36 lkhhekylly
debate  19 -
decide  -22 mqqolljkmm
decide between  -7 mmltllmmmm
decided  -11 kkksmmmmmm
deep  1 mjmlmommmm
definitely  -9 llugpmjmmk
degree  -42 mrmjmmmmmm
degree in  3 -
degrees  -19 mimrsmllmj
delayed  -23 limxiklmmj
deleted  -11 msljmmmmmm
delicious  -1 mltmimllml
delicious $  -1 mltmimllml
delivery  -12 yglnllmlmm
delivery $  -10 yflomlmlmm
denmark  -12 mlmmqkmmml
dental  16 -
dentist  22 mlmnmmmmmm
dentist appointment  12 -
deposit  34 -
deposit $  34 -
depressed  -17 mkhummmmmm
depression  14 -
depression $  14 -
describe  15 mnmmmjmmmm
deserves  -20 mjskpmmmmm
deserves a  -20 mjskpmmmmm
design  0 mommmmlkml
desk  10 mljxkkkmmm
desk $  13 mllqklkmmm
detail  -12 ldyjlmmlmm
detective  -48 ltmictkmml
detective in  -44 mvmldjlmml
developer  10 -
diabetes  4 -
diabetic  27 -
diabetic $  18 -
diagnosed  8 -
diagnosed with  5 -
did  -26 mdywefgkjl
did a  6 lmomkmlmmm
did not  -8 kgytiiglkl
did the  -4 ollqllmmmm
did you  0 olkqmlhmmm
died  30 -
died $  26 -
dies  -28 lixljsmmkm
dies $  -28 lixljsmmkm
diet  29 -
diet $  28 -
difference  -34 seybyhhlmi
difference $  -24 jjycyjhlmj
difference between  -10 vhllmkmmmm
different  -37 mqsemkllml
dinner  -76 lhayhijlmk
dinner $  -45 lkayijjmml
dinner at  2 -
dinner with  -10 mlmommlmml
discount  -22 nrmhmkmmmm
disease  2 -
dishes  6 lhkxmlmmmm
dishes $  -5 lhkxmlmmmm
div  -33 rtkhmmmmmm
div $  -14 sokkmmmmmm
divorce  105 -
divorce $  54 -
divorced  25 -
divorced $  18 -
divorced and  3 -
do  43 mfwaqeryff
do $  10 rkxlkmjkml
do about  9 nmlmmmmmmm
do crossfit  14 -
do for  0 mmmmmmlmmm
do i  -28 evkgmjllkl
do it  -5 hlpjkmlymm
do not  -20 majetoyyjj
do that  -5 llvjjmilml
do the  11 jmpullllmm
do we  -8 qlmklmllmm
do with  21 nmmmmmmmmm
do you  21 vkjqjlekml
doctor  14 mkmlrkmmmm
doctor says  27 -
doctor told  9 -
doctors  19 -
documentary  4 mijixljmmm
documentary $  5 -
documentary about  0 mkkivljmmm
does  -2 yynadjgikj
does my  -2 oimmmmmmmm
does not  -11 lyuahlilml
does nothing  0 lpkmmmmmlm
does the  11 rlmlkmlmmm
dog  9 lmkvhlkllj
dog $  -7 mmlomlmmmm
dog 's  11 -
dog from  10 -
dog is  7 mkmpjimmmm
dogs  36 yljhwjkmmk
dogs $  25 mmmlqmlmmm
dogs 're  -31 llkjvklmml
doing  -43 lrirlgnmml
doing a  -3 mtmlmjmmmm
doing an  27 -
doing that  0 mmnmmllmmm
dollars  36 mlmllolmlk
dollars $  -4 momlmmmmmm
done  -47 rjlvkjilll
done $  -20 mmpjlmkmmm
done with  -25 mjjykkllml
door  -27 lcluaymlll
door $  -12 mjmqhnmmmm
dough  -4 mwmemllmmm
down  -23 lahybryilk
down $  -27 lejyfljmml
down on  23 -
dr  38 -
dr>w  26 -
draft  -27 mlyjjljlll
dragon  -23 lklliymmmm
draw  -28 oopholhlmj
draw $  -3 llrlrlimmj
draw my  -8 mhlkmqmmmm
dream  -24 lkkejylmsl
dream i  -12 mmmkmpmmkm
dreamt  -18 mllkkvmmll
dress  -14 mnnlmmmmmm
dress $  2 mmnmmmmmmm
drilling  -24 mklpmmkmmm
drilling again  -24 mklpmmkmmm
drink  45 mjlkpnmmml
drinks  1 mkgvmlmmmm
drinks $  -3 mkgvmlmmmm
drive  28 mtmhojmlml
drive a  10 -
drive at  6 -
drive on  -19 mmmkolmlml
driver  2 mykbmkmmmm
driver $  2 mykbmkmmmm
drivers  2 mommmkmmmm
driving  20 mjiulmrmmj
driving $  7 mkkrmmlmmm
driving test  6 mmlmlmummj
dropped  17 mkmqlkkmml
dropped $  4 mlmnmmlmmm
dropped my  -23 mkmplkmmml
dropped out  24 -
drum  14 -
drums  56 -
drums $  56 -
dry  -6 mlsllmlmlm
dry $  -6 mlsllmlmlm
due  5 mkmlklmmms
due in  30 -
due>in  30 -
dumplings  33 -
dumplings $  33 -
dungeon  -13 lillmommmm
duplicates  -9 momkmmlmml
duplicates $  -9 momkmmlmml
during  18 -
during the  11 -
dutch  1 -
dying  -62 mhlxlkjmmm
each  34 moljqmlmml
each other  -18 mqljmmmmmm
each way  30 -
early  -12 ljiulmlmmm
earn  -14 lhklpqkklj
ears  -14 mljjklymmm
earth  -17 lltkllmmmm
easy  -19 mmqdjmymmk
easy $  4 mmqlkmkmmm
eat  39 yadygkflmj
eat $  -13 kjlukmjmmk
eat meat  -4 qmlmlmmmmm
eat something  -14 mekymmlmmm
eat>-ing  -14 mekymmlmmm
eat>-s  25 ylmlkmlmmm
eat>DEICTIC  1 mmlpmmlmmm
eat>w  46 qmlmlmmmmm
eating  -20 ljfvtlhmml
eating $  -27 mlioumimmm
eating now  -5 mljslmlmmm
eels  -32 mjkjvlmmmm
eggs  -29 hnkwfikmmy
eight  1 oujmqlklmj
eight $  -40 mtjqklllml
eight o  -5 pollmmlmml
electric  -10 lllkrlmmmj
else  -21 tdkpkmlsmk
else $  -5 lflnmmmtml
email  -22 lydmckhjmy
email $  -15 moesmmlmmm
email to  -37 mumilljmmk
emails  13 mmmpmlmkml
emails $  27 mnmmmmmkmm
emojis  45 mhlmmmjymm
emojis $  32 mhlmmmjymm
empire  -22 lqmlplllmk
empire $  -22 lqmlplllmk
employees  25 mkmmmqlmmm
employees $  13 mkmmmqlmmm
empty  -14 lplqlkllll
empty $  -8 mmlrlkmlml
end  11 klkjwkkymk
end $  -37 mnljxkllml
end of  35 -
end>of  35 -
ended  -12 ihmnylllml
ending  -32 luqklllkmm
ending $  -23 mqokmmmmmm
ends  -15 mymjljkmmm
ends $  -19 msmklmkmmm
ends in  4 mtmlmjmmmm
engaged  -14 mmkkmllmum
engaged $  -15 mmkkmllmum
english  -20 mgklgllymy
english $  -12 miklfmlymy
enjoy  20 mmgmlmukml
enough  -57 lissoklgmj
enough $  -45 lktolkmgmj
enter  -52 mukilrlmmm
entrance  -1 llmplmlmmk
entrance $  -1 llmplmlmmk
error  -73 lrrdikkllo
error $  -13 mmsjjllmml
error when  -13 mqjlmmmmmm
essay  -28 lyreghkkmk
essay $  29 mlskmkmmmm
essay is  -12 mxmfkkmmml
euros  0 mmmlgllmmv
euros $  30 momlmmmmmm
even  20 orllgmmmmm
even though  2 -
evening  41 mmlklmrmmm
evening $  41 -
ever  19 pmmmmmimmm
every  53 mlldoismxl
every day  -21 mlmekjtmxl
every evening  7 -
every friday  3 -
every morning  12 -
every night  11 -
every other  13 -
every sunday  3 -
every two  3 -
every weekend  8 -
everybody  -9 mlkmwmkkml
everyone  -23 hiqhykklmj
everyone deserves  -20 mjskpmmmmm
everything  -7 jiaryljlmk
everything $  -15 llejylemml
everywhere  -3 mmlgumllmk
everywhere $  -3 mmlgumllmk
evil  -5 llkllyjmlk
ex  26 -
ex $  12 -
exactly  -6 llyjklalll
exactly $  -3 mlykkmalml
exactly what  -2 llrlmmlmlm
exam  24 mlmsimmmll
exam is  -2 mmmqimmmmm
example  39 krqihljcly
example $  -3 mgslmmlhmm
example com  20 mlllkmlkmy
examples  18 momklmhmml
examples $  25 mukmlmmiml
exams  21 mmhmlmpmml
exams $  12 mmhmlmpmml
excel  -16 iomlmmmmmm
exchange  13 moklmmmmmm
excited  -16 mmknllkmlv
excuse  -11 mmihlmylmm
exercise  -45 lyohdnllll
exercise you  0 ltpkkjmlmm
exhausted  -6 kljymlkmmm
exhibition  18 -
expected  -42 meyfilkmmy
expected something  -12 mkshmmlmmm
expecting  21 -
experience  9 mlmlgmmmmy
expert  37 lykmjlkmmm
expires  4 -
expires in  4 -
explain  -3 kyijjlhsll
explain it  -2 lljmkmlsmm
explained  -2 lmycmmkmmm
explains  -8 kuomfkkmmm
explanation  -7 lmglmmlymm
extra  -12 mrklmlmlmm
eyes  -24 miixmlilml
eyes $  1 mmkmpmlmmm
eyes 're  17 mlmplmkmmm
factory  -1 mlklrlmmmm
failed  10 mkmmjmmmmy
fails  -28 myljgkmmml
fair  2 mmykimfimk
faith  28 mlmmllmmyk
faith $  28 mlmmllmmyk
falcon  25 -
fall  -20 mlltmkkmmm
fall $  19 -
fall asleep  -39 mlltmkkmmm
family  51 lklkkkymmj
family $  -7 lklkkkymmj
family is  7 -
famous  -27 nkmknnlllk
famous $  -10 olmkmnmmll
fan  34 mkwjmklmmm
fan of  1 mkwjmklmmm
fantasy  20 -
fantasy novels  15 -
far  -6 jnloitlmml
far $  8 mllpmmmmmm
far>w  -8 mlmmitlmml
farm  4 -
farm in  4 -
fast  20 -
father  -14 mkmiiwmmlm
father $  9 -
father 's  1 -
father is  -20 mlmkmpmmmm
favorite  -4 mjxkjiimum
favorite thing  14 -
fear  34 mnkljummll
fear of  20 mnlmmmmmmm
february  1 -
february $  1 -
feel  -59 kehyclakki
feel a  -8 mlyfmjimll
feel better  -6 mmhllmrmmm
feel great  -2 mmlmlmlmmm
feel guilty  -9 mllommmmmm
feel like  -12 lkfxllklmm
feel lonely  1 -
feel sick  32 mmipmmmmmm
feel so  -6 mmgommmmmm
feel the  13 mlrimlmmmm
feeling  -23 ldjylkkmll
feeling a  -7 milsmklmmm
feeling motivated  -1 mkmommmmmm
feet  -7 mlmrlllmmm
fell  -46 mehrqqllll
fell asleep  -25 mjivllllmm
felt  -9 mmgylmilml
felt so  -9 mmgylmilml
few  -32 lgkqukulll
few>-s  -14 milvolkmll
fight  0 mlmlqmmlmj
fighting  10 -
figure  -30 mgtejmkmlw
figure it  -2 mltelmlmml
figured  -27 mhwhmmkmmm
file  -48 kvlhkklklj
file $  -13 lommllllmk
file to  -8 mnmlllmmml
file with  -23 mpmkmmmmmm
film  -6 mlhlylkmmm
films  37 -
films $  26 -
final  -7 lkkjulmymm
finally  5 llhyhlelmk
finally asleep  -12 mmmpklmmmm
finals  20 -
finance  21 -
finance $  21 -
find  -40 syarjjgklh
find a  1 momkmmmmmm
find my  -36 mmismmimmm
find out  13 ximkmmmmmm
find the  -10 ltfrlkllmk
finds  -10 qplkgtmmll
fine  -31 kjpajkymml
fine $  -28 lkeokkvmmm
fine with  0 mlyblmomml
finger  -15 mklrmlmmmm
finish  -6 lajyjmlmmk
finish my  5 -
finish this  -5 mdmrmmmmmm
finished  41 mlhummkmmm
finished high  9 -
finished my  -1 mlmqmmlmmm
finished the  19 -
fire  36 ljmmiymmll
fire $  25 ljmmiymmll
fireball  -23 mkldlymmmm
fireball at  -23 mkldlymmmm
fired  -1 mlmlpmmmmm
firefighter  48 -
firm  35 -
firm in  8 -
first  71 kayyyddyif
first $  -20 jeryllilmj
first aid  17 mllmqmllmk
first draft  -18 mhyjklmmmm
first one  -5 ljyldmlkmm
first recital  19 -
first time  57 -
fish  -29 keghyylmmm
fish $  -42 ligisylmmm
five  8 kxhjqlirkh
five $  28 mrlpmllllm
five foot  31 -
five minutes  -26 mmlrkmlmmi
five years  4 -
fix  10 oolkmmllmm
fix the  8 mnmmmmmlmm
fix>DEICTIC  17 mnmlmmmmmm
fix>the  8 mnmmmmmlmm
fixed  7 lltlpmimml
flat  23 nmtmhllmmm
flat $  -3 lmtljlmmmm
flat has  12 -
flat in  26 -
flats  21 -
flew  30 -
flew away  30 -
flight  0 lumofillmi
flight to  1 mommklmmml
flood  29 -
flood $  28 -
floor  12 mhmsmmmmmm
floor $  6 mhmsmmmmmm
florida  3 -
flour  -15 iomkilmmmy
fluent  -5 mmmmfmlfmy
fluent in  -5 mmmmfmlfmy
fly  -5 kliinykllk
fly $  -10 llijnylllk
fly>w  5 lmmmmnmmmm
flying  23 mmmkmpmmkm
flying $  26 -
flying over  -12 mmmkmpmmkm
folder  27 mnmlllmmmm
folder $  27 mnmlllmmmm
follow  -20 mmrjmmklmm
followed  -10 mrmllmmmmm
following  -29 lyfhljlgmm
food  42 lglvirjlll
food $  10 mmmlmtlmlm
food bank  17 -
food is  -5 mkltiklmmm
foot  63 -
foot two  32 -
for  22 ryldcaykwy
for $  -7 lljollymll
for 0  -17 mpmkmmmmmm
for a  -11 qylijdbhlp
for about  2 -
for an  -14 mimtkllmmk
for asking  -6 mmgimmwmmm
for beginners  -3 nommlmlkmm
for dinner  -29 mlksmmkmml
for five  26 mlpimmlmmm
for happy  -4 uqlikmjmmm
for investors  41 -
for it  -2 mjvkmmhmmm
for me  3 ansydjfikj
for months  8 -
for my  -7 lqibkfpxpj
for our  8 mqmplmllmi
for reading  20 -
for six  5 -
for ten  0 msmkmmklmm
for that  -2 mgmlyllmll
for the  5 nndepuyijp
for this  -34 lmckkpxxll
for three  10 mnmmmmmmmm
for today  -14 mpphkmllml
for tomorrow  -21 llipjmmmml
for two  6 mmllmlllvl
for work  12 -
for years  15 -
for you  -14 yeqqxkamll
for your  -6 lklojltlmp
for>-ing  46 lkudjlsmmy
for>-s  61 mxfkejtjmj
for>0  -17 mpmkmmmmmm
for>AHEAD  -36 lpiljlmmml
for>CODE  11 mplkmlmmmm
for>DEICTIC  -39 kfkgynswkk
for>MOOD  -4 uqlikmjmmm
for>MY  1 kuifjfowpe
for>NOW  -20 lmnlkmjlml
for>PLAY  20 -
for>SPAN  27 -
for>WORK  12 -
for>YOU  -21 ybpsujfllo
for>a  -11 qylijdbhlp
for>an  -14 mimtkllmmk
for>me  3 ansydjfikj
for>six  5 -
for>ten  0 msmkmmklmm
for>the  5 nndepuyijp
for>two  6 mmllmlllvl
for>w  -43 nayqngakxy
forest  -7 mimkhymmml
forever  -35 mmjksltlmk
forever $  -7 mnkkumjlmm
forgot  -36 jiywigklkl
forgot my  -18 mlismllmmm
forgot the  -6 llykjjlmmm
form  -43 lyhaljkyml
form $  -18 myhblklyml
formal  -19 lrphilhqmk
formal $  -8 mnmkimiymk
formula  -41 lvogikmmml
formula $  -3 lqohjlmmmm
forty  33 -
forward  -7 mhthmllmmy
forward to  -7 mhthmllmmy
foster  37 -
fought  9 -
fought in  9 -
found  1 lmmjnilkuk
found $  -9 mpklmlmmmm
found out  30 -
founded  -5 mjmlpmmmll
founded in  -25 mjmlpmmmll
four  28 mpqmjijllk
four $  6 mlrjmlkmmm
france  0 qmmmkmmmmm
free  -18 mkgqsijlmm
free $  9 mmmlnmmlmm
free on  -29 mlmlrklmmm
freelance  17 -
freezing  -19 mjjvlmjmmm
freezing $  -19 mjjvlmjmmm
french  -25 lokhwikqlh
french $  9 mpkmklmrmm
french revolution  -33 mnmisjmmmi
friday  -35 mujtnkglmi
friday $  -19 mqjwnkglmi
fridays  5 -
fridays $  5 -
fridge  -6 mmltmimmmm
fridge $  -1 mnlpmjmmmm
friend  -11 kjqaqjyllj
friend $  -30 nmlemmymmk
friend moved  1 -
friend says  -20 llullllmlm
friend who  8 momlmmmmmm
friends  -8 lilrrkrmml
friends $  -18 mjjulklmmm
friends in  19 -
friends make  -5 mllltlimml
from  3 ohahswdfsy
from a  74 -
from my  -35 mlmkkmkmky
from now  14 -
from ohio  36 -
from peru  4 -
from the  38 vokhkvlllk
front  2 mlmvjllmml
front of  2 mlmvjllmml
froze  -26 mhlyljilmm
froze $  -22 mjmvmkjlmm
fuel  -12 mklcmymmml
full  -15 lqeyhgikml
full $  -9 ltiuililmm
fun  -12 lwrngmlfmj
fun $  -29 lktnhmmkmk
function  -38 jyighkjhli
function $  -14 lqlkkmmkml
function returns  -7 mpmklmlmml
function that  -2 krkmmlmlmm
funnier  -7 mjphmmlymm
funnier $  -7 mjphmmlymm
funny  -6 lsuhklelmk
funny $  -2 llllmlfmml
furniture  8 -
future  73 lmmlqmlmmm
game  -12 lljrmpjlkl
game $  -4 lkjvjllmmm
game i  -8 mkmjmsmmlm
game on  -8 mlmnmmmmmm
games  48 -
games $  31 -
gaming  6 -
garage  59 -
garden  44 mikwmlmmmm
garden $  29 -
garden with  9 mjmqmlmmmm
gardening  16 -
gateway  3 mlmmnmmmml
gave  9 mkmltkmmmm
gave a  -8 mkmltkmmmm
gave me  9 -
generate  -9 lulllmlkmm
generate a  -9 lulllmlkmm
german  31 gmmmlmlymm
german $  31 gmmmlmlymm
get  -22 jwmxuegfkf
get 0  6 -
get a  -22 kwkjlkmmmm
get an  -15 krmlmkmmmm
get into  39 -
get it  -13 liyemmhlmm
get pregnant  24 -
get that  -3 mlnlmmlmmm
get the  -30 lsjkllmmmm
get up  -5 mglummmmmm
get>0  6 -
get>CONDITION  24 -
get>DEICTIC  -17 lfwllmhlmm
get>a  -22 kwkjlkmmmm
get>an  -15 krmlmkmmmm
get>the  -30 lsjkllmmmm
get>up  -5 mglummmmmm
get>w  41 jiiqylvkml
gets  85 mlllrlmmmm
getting  6 lmkoljjmml
getting a  -10 mpljmlmmmm
getting an  -13 mplkmmmmmm
getting divorced  19 -
getting married  22 -
ghana  6 -
ghent  8 -
ghent $  8 -
gift  -54 mrlkmmlmmm
gift for  -54 mrlkmmlmmm
girl  11 mlmhkttmml
girl $  28 mmmimmummm
girlfriend  34 -
girlfriend $  11 -
girlfriend 's  1 -
girlfriend is  2 -
give  -21 hnyajqfsmi
give away  -12 kqmlmjmmml
give it  -4 mhppmmmmmm
give me  20 lhllkwllml
give up  -20 mmwbmllmmm
give you  0 myjlmllmmm
given  28 kwtkihllmh
given a  4 lymkkhmlmi
gives  15 mltkjlmmml
gives me  16 mkwkjlmmml
glad  -7 kkyakmgmml
glad i  -5 mlydmmlmmm
glad to  0 lltjlmlmmm
glad you  0 lmtkmmimmm
glass  -4 mijkvqmmll
glass $  -15 mlmklrmmll
glass is  -16 mjklwlmmmm
glasses  31 mmkommkmmm
glasses for  38 -
gluten  69 -
gluten $  69 -
go  -56 igiyaeyeip
go $  -24 mhptkkmllk
go ahead  -1 mrmmmlklml
go back  8 -
go by  14 -
go home  -5 milrlmmmmm
go in  -3 lllrkmkmmm
go now  -1 mkgqmmkmml
go out  -24 mllommlmmm
go through  -1 mullmlklmm
go to  16 lfgximlmkv
go with  -4 mhyemlllmm
go>HOME  -5 milrlmmmmm
go>NOW  1 mkgqmmkmml
go>by  14 -
go>in  -3 lllrkmkmmm
go>out  -24 mllommlmmm
go>to  16 lfgximlmkv
go>w  -19 lrvbkiyjlk
goal  6 -
goal is  6 -
goblin  -25 mjlclymmmm
goblin $  -25 mjlclymmmm
godfather  -27 mkmlulmmml
goes  -48 mllijimmyl
going  -32 hedygcdkkg
going $  -12 mliqmmlmmm
going out  -16 mljqllklmm
going to  -20 ijnyffimli
gold  -11 likkprmlml
gold $  -6 mjlllrmmmm
gone  7 mlluarmmmm
gone $  11 mlmmhsmmmm
good  40 ohyawjoiks
good $  -3 mmylgmimml
good advice  11 lmwklmkmml
good for  -10 lmijymjmml
good i  11 mmnmmmmmlm
good luck  -1 mmamlmtmml
good morning  0 mmikmmqmmm
good night  -13 mmlnlmpmmk
good to  -9 kmykjmimml
good with  32 -
got  12 ntmybaahjh
got a  -4 lvjokflmmm
got accepted  28 -
got an  14 molmmmmmmm
got back  1 -
got cold  -12 mlmomklmlm
got cut  2 mlqmmmllml
got home  -5 mmlmmmmmmm
got into  3 -
got it  -5 ljydlmkmmm
got laid  6 -
got married  5 -
got my  15 -
got stuck  -14 mnmmmjmmmm
got the  5 mkksmlmmmm
got three  11 mrmkmlmmmm
got to  -15 mbmvmmmmmm
got two  5 mnmkmmmmmm
got up  -11 mmkpmmjmmm
got your  -8 mlkpmmkmmm
got>-ed  29 mlmnmmmmmm
got>CONDITION  14 -
got>DEICTIC  -12 liyclpjmmm
got>HOME  -5 mmlmmmmmmm
got>MOOD  -12 mlmomklmlm
got>MY  24 -
got>THIRD  29 -
got>YOU  -8 mlkpmmkmmm
got>a  -4 lvjokflmmm
got>an  14 molmmmmmmm
got>cut  2 mlqmmmllml
got>the  5 mkksmlmmmm
got>to  -15 mbmvmmmmmm
got>two  5 mnmkmmmmmm
got>up  -11 mmkpmmjmmm
got>w  -4 kyiojglmlk
gotta  -14 mleomlymmm
gotta go  -14 mleomlymmm
government  -13 lkgiykmlmj
grab  -6 ujmmklmmml
grade  17 mkmpmmmmmm
grade $  24 -
grades  26 -
grades dropped  18 -
grandfather  11 -
grandma  -15 mllmulkmmm
grandma 's  -27 mmmommlmmm
grandma says  -5 mmllumlmmm
grandmother  8 -
grandmother $  2 -
grandmother 's  2 -
grandpa  10 -
grandparents  1 -
grandparents $  1 -
great  11 efymotmjlj
great $  -2 llxkhmkjml
great day  -13 mkjtkmlmml
great job  -4 lmrmkmemmm
green  45 klllymjmmk
green $  49 kmmmymlmml
grew  3 mimgjtmmmm
grew up  -2 mimgjtmmmm
greyhound  20 -
group  15 -
group $  15 -
growing  13 -
growing up  13 -
growling  -16 mkmpmllmmm
growling $  -16 mkmpmllmmm
guess  -13 ohygllhmmm
guest  25 mjmlmkykmm
guests  -25 -
guide  -22 mwlklllmmm
guilty  -6 mljpmmmmmm
guilty about  -12 mllommmmmm
guitar  7 -
gym  -4 llkrmllmmm
gym $  -5 mlmommmmmm
gym on  9 -
had  2 hawykyakuh
had a  -9 jhkyhthlll
had enough  -16 mlkpmmmmmm
had lunch  -3 mmknmmlmmm
had my  15 -
had not  -3 mmokmmmmmm
had to  -29 mkmltklmyj
had twins  22 -
had>DEICTIC  18 mlwimmmmmm
had>KIN  22 -
had>MY  20 -
had>THIRD  1 -
had>a  -9 jhkyhthlll
had>not  -3 mmokmmmmmm
had>to  -29 mkmltklmyj
had>w  -50 lifyixemml
hair  59 mimllwmmmm
hair $  22 mjmjmwmmmm
hair is  21 mlmnmmmmmm
half  6 lljyjjikmj
half an  -28 mnmmmkmmmm
half asleep  -14 mlkxlljkmk
half past  27 mllrlmmmml
hall  30 -
hall $  10 -
hand  -4 qlllmtlmmm
hand $  -4 qlllmtlmmm
handed  44 -
handed $  23 -
handed in  22 -
handle  25 jlmmpmmmmj
handmade  40 -
hands  -5 mjmtjjkmmm
hands 're  -15 mjmtjjkmmm
hang  -8 miknkmymml
hang up  -4 mjmrmmmmmm
happened  -14 lqimhkyllh
happened $  8 lsjmkkrmmk
happened since  -22 mklljlxmmj
happens  -4 ljpjvmlmmm
happy  -3 ruuahjrlmk
happy $  -4 uqlikmjmmm
happy in  32 -
happy new  -9 mljmmlvmmm
happy with  -11 kjxmmlklmm
harbour  39 -
harbour $  39 -
hard  -36 jdybyiikwj
hard $  -4 mlyalmlmml
hard of  28 -
hard to  -24 lhkptmlmml
hard work  -17 mljkwmmlml
hardly  1 -
harry  8 -
harry potter  8 -
has  -42 mafbyyahhp
has 0  50 -
has a  -22 kanbyrhkle
has about  3 mlmmpmlmml
has been  12 mkkyflmmmm
has great  -12 mllhylmmmm
has no  8 mkkjwsjlmk
has the  5 mslllmmmmm
has three  -2 mqmllllmmm
has>-ed  -9 mklkpmlmmx
has>0  50 -
has>LASTING  -54 mimliummlt
has>MOOD  -12 mllhylmmmm
has>a  -22 kanbyrhkle
has>no  8 mkkjwsjlmk
has>the  5 mslllmmmmm
has>w  -1 qojyahklli
hate  -9 mirlllllsm
hate my  -45 mmklmlmmsm
hate this  -12 mjpmmmmlmm
having  -4 nrexfjjklg
having a  -40 lgkxjlpmml
having an  12 mnmkmmmmmm
having dinner  -11 mllqjmlmml
having lunch  -9 ikmrlmmmmk
having trouble  -15 mtkimllmmm
he  34 igxmasjkxo
he 'll  40 -
he 's  20 mmlqkklmmm
he has  -16 mmmkgvmmmm
he is  -8 lmksklmmmm
he just  41 mmmolmmmmm
he left  8 -
he loves  12 -
he never  8 -
he quit  9 -
he said  -29 mkksmhmmum
he says  10 mmrllmlmmm
he was  -15 llugtjmmmm
head  -24 mjmwlkkmmm
headache  -16 melsmmmmmm
headache $  -4 mhlqmmmmmm
heading  -20 mkiyjmjlmm
headline  -43 mskkqklmml
headline $  -18 mullimlmml
hear  -21 kluwkkalml
hear it  -3 llqqllmmmm
hear that  -3 mltjmmjmmm
hear you  -6 mmexmlemmm
heard  -57 kaynyfflll
heard of  -38 meyreljmml
heard that  -3 mklivlmmmm
hearing  24 mlmilllmmy
hearing $  28 -
hearing aids  14 -
heart  -3 mjlookmmmm
hearts  -5 mkqlrlmmlm
hearts $  -5 mkqlrlmmlm
heat  20 klgrxlkmmm
heating  -1 mkivkmmmmm
heating $  4 mlipmmmmmm
hectic  -21 mkkthmlmml
hectic for  -21 mkkthmlmml
heights  44 mnlmmmmmmm
heights $  31 mnlmmmmmmm
hello  12 mkjlmmlxmm
help  -28 kyyemfdilf
help $  11 ljqojlllmj
help me  -12 mygkmjijmm
help my  -2 nmmmmmmmmm
help with  -9 mmskmjmmml
helped  -2 llxlimbmmm
helped me  -2 llslkmjmmm
helpful  -13 kurlikgkmm
helpful $  -5 mlrljmhkmm
helps  16 kkyjgmlmmm
helps $  -2 lmqllmlmmm
helps me  18 -
her  -30 rinjvoklvj
her $  -8 tmkhmmlmmm
her first  -14 mlmkvlmmlm
her name  21 -
here  -37 iaayalyqvy
here $  -30 keaycnarxh
here 's  -52 mlkillymll
here i  8 mmlommmmmm
here to  -5 mjkgkmymmy
hero  -49 lgyhdymmll
hero lives  -15 mjmjjrmmmm
hey  0 mmklkmplml
hi  12 ekjgllylml
hi $  -4 mljhmlwlmm
hide  -18 mimlmxmmmm
high  10 mkmkuimmmm
high school  10 -
hiking  22 -
hiking and  7 -
him  6 mkyhdtilll
him $  -9 lmylfmjmmm
his  66 lkkgaylmsl
his first  1 -
his job  10 -
history  7 mlmmqlmmml
history $  9 -
history of  -16 mlmmqlmmml
hmm  -4 klmjkmxlml
hobbies  30 nmljsmkmmm
hold  -27 mglwmkmmmm
hold with  -34 mglwmkmmmm
holds  44 lmmlqmlmmm
holes  18 msljpkmmmm
holes $  -37 msljpkmmmm
home  -62 seayehakuj
home $  -52 tffygicluk
home with  9 -
home yet  -13 mmismmlmmm
homeschool  10 -
homeschool our  10 -
homework  -47 mplnlkkmml
homework $  -42 molollkmmm
honda  22 -
honda civic  22 -
honest  22 mklmmmismm
honey  1 lkilylkjml
honey $  -2 mllmumljml
honey never  -15 mljltllmmm
hope  -46 jhndpiylmh
hope to  20 mmmklmnmml
hope we  -21 mmgvlmlmmm
hope you  -9 klgijlymml
hoping  -9 lstdmkkmmm
hoping for  -8 mmvdmmlmmm
hoping you  -1 msjlmklmmm
horses  42 -
horses $  42 -
hospice  15 -
hospital  43 -
hospital $  39 -
hospital since  2 -
hot  18 lkjvjmkmmm
hot in  -3 mllommlmmm
hotel  13 momkmlmmmm
hour  23 lgkrqjkmmm
hour $  -46 lkloqjlmmm
hours  24 yalglplmly
hours $  -9 yalilllmmy
hours of  31 mkmkmrmmmm
house  12 mknomtjmmm
house $  -7 mkgtmtjmmm
house in  22 -
house was  2 -
how  -75 yaiieewjre
how about  -3 hmjsmmmmmm
how can  5 rmmlmllmmm
how do  2 jolkmlmmlm
how does  -7 skklmmmmmm
how far  -7 kpmmkmmmmm
how i  -34 mkmlmnmmvl
how it  -20 kljvmmkmmm
how long  -29 sikkqmlmml
how many  -3 npmlilmmml
how much  -4 yhlkmjlmmm
how to  70 rjkppmklmj
how you  -4 kmpmmmkmmm
huge  4 mlrlmkmmmm
huge fan  -1 mlrlmkmmmm
hugs  -13 mljlflylmi
human  -43 mkjamnymlm
human $  -41 mlkcmoymlm
humans  -24 mjliylllmi
hungry  -17 mlcymkhmmm
hungry $  -7 mmfsmmhmmm
hurt  -4 mimvjlllml
hurt from  -47 mimvjlllml
hurt my  8 -
hurts  4 mjhyjlkmmm
hurts $  4 mjmulllmmm
husband  17 mmokmmmmmm
husband $  5 -
husband is  3 -
husband never  2 -
husky  13 -
i  23 mayoayaaya
i 'd  -30 iipgewpphq
i 'll  -31 dpryeccfif
i 'm  2 iadxaxgbtn
i 're  26 -
i 've  20 nqcyagagos
i added  -15 mujiljmmmm
i adopted  2 -
i agree  -26 lkxfmkimmm
i already  0 mlshmmlmmm
i also  4 -
i always  3 mmlltmmmmm
i appreciate  -23 mhyglhjlmm
i ask  10 nmmlmmmmmm
i asked  -54 lcynthjmjl
i ate  -11 mlismmlmmm
i believe  -7 mjtkslgmmm
i bet  -21 llohmltmmm
i bought  -2 mlkolkmmrm
i broke  9 -
i built  22 -
i burned  -11 mhkvllmmmm
i buy  -3 mmjrmmimmm
i call  -21 lrljmlmmmm
i came  -11 mlmllkmmyl
i can  16 hcssghsjll
i carry  -15 mkmlmqmmmm
i cast  -23 mkldlymmmm
i changed  42 molllmmmmm
i click  -19 kwjimlmmlm
i climb  8 -
i closed  5 mpmmmjmmmm
i collect  15 -
i come  11 mmlommmmmm
i commute  30 -
i copied  -6 mnmlllmmmm
i could  -15 jicvkykllk
i cut  -15 mklrmlmmmm
i deleted  -11 msljmmmmmm
i did  -34 klwhlkplkl
i do  51 tlkmgoxwjl
i draw  -25 qpljjmmlmm
i dreamt  -18 mllkkvmmll
i drink  -23 mlmlmnmmml
i drive  15 -
i dropped  3 mlmomlmmmm
i eat  7 ljmrmmmmmm
i enjoy  18 -
i expected  -31 mhyflllmmm
i failed  21 -
i feel  -48 kgqyjeaklk
i felt  -6 mmhpmmmmmm
i figured  -27 mhwhmmkmmm
i find  4 kpmlmmmmlm
i finished  25 -
i followed  -10 mrmllmmmmm
i forgot  -40 kjswlhkmkl
i found  16 mmolmmllmm
i gave  8 -
i get  6 cykrlgillh
i go  10 mkkrlllmkw
i got  -7 kpjviiikll
i gotta  -14 mleomlymmm
i grew  15 -
i guess  -9 liygllimmm
i had  -31 kekqisilwk
i hate  -9 mirlllllsm
i hear  -1 mmrlmmhmmm
i heard  -18 licoygmmmm
i help  -1 nmmmmmmmmm
i hope  -22 kjqikjslmm
i hurt  8 -
i inherited  1 -
i installed  -7 mvhhmmmmmm
i invest  -23 mulkmlmmmm
i joined  34 -
i just  -43 tndtkjnlll
i keep  10 mmmslkmmmm
i knew  15 mkolmmlmmm
i know  -20 fjyelkjmmm
i learned  28 mkkmsmmmmm
i leave  -11 mumjmkmmmm
i left  -24 likwmkmmmm
i like  1 jgydlleklm
i live  -9 mklkitlmqu
i lived  -7 mmlllrmmmm
i logged  3 mvmhmmmmmm
i look  -10 mlkjlnlmly
i lost  -33 mikqjgmmyk
i love  -2 jigollnklm
i made  7 mlgtmllmmm
i make  17 ismlmmmmmm
i mean  -11 oiqlmlmmmm
i meant  -15 liwjljmmmm
i meet  -8 mmlumklmml
i met  10 -
i might  30 mmpgmmmmmm
i miss  4 mmflmmtmmm
i missed  -31 mhfrllummm
i moved  8 -
i must  -11 mjfuklmmym
i need  -26 lybkaafoji
i never  -5 mlsljklmmm
i noticed  8 mkllrlmmmm
i only  -12 mhjrljlymm
i open  -6 mjlllrmmmm
i opened  9 mrkkmlmmmm
i overslept  -35 mlgxmilmmm
i owe  0 mmmmmmlmmm
i own  -17 lhkllvjmul
i passed  24 -
i pay  -2 tmmlmhmmmm
i planted  21 -
i play  26 -
i prefer  4 mktkllllmm
i press  -23 mrmlmlmmlm
i put  -2 mqmlmimmmm
i quit  1 -
i ran  -19 kqkolomllm
i read  36 lkelyllmmm
i really  -9 mkskmmmmmm
i rent  9 -
i restarted  -6 mskkmmmmmm
i roll  -35 mwhhlymmmm
i run  18 mokmmmmmmm
i said  -34 mltfmkplmm
i saw  -27 mgliyilmyl
i see  -30 liupllhmmm
i sell  16 mkmmmnlmmm
i send  28 -
i set  -6 mskkmmmmmm
i should  -1 nmnlmmllmm
i signed  23 -
i sing  10 -
i skip  14 -
i sleep  19 -
i slept  -33 mlgwmlkmmm
i snore  34 -
i speak  6 -
i spend  2 -
i spilled  -16 mjlrlllmmm
i start  1 -
i started  20 -
i still  22 ojpkmmkmmm
i stop  14 -
i study  5 -
i swim  9 -
i switched  8 -
i take  47 milqmnmmlm
i teach  1 -
i tell  -10 nhklmummmm
i the  -8 rkkllummlm
i think  -39 sdyayafjkk
i thought  -14 llshtklmmm
i told  3 -
i took  7 lkjxkhmmlm
i travel  15 -
i tried  21 mgkyklkmmm
i trust  2 -
i turned  9 milrmmmmmm
i understand  -31 lkyaljkmmm
i uploaded  -11 mtkjllmmmm
i use  29 mpkmmmmmmm
i used  9 -
i usually  7 -
i visited  41 -
i volunteer  1 -
i volunteered  19 -
i wait  -5 vmkpmklmmm
i want  -17 aygecanyih
i wanted  -15 kkoqmmlmmm
i was  35 njmnmgolyk
i watch  1 -
i watched  -7 mcjtyklmmm
i wear  11 mlmmmlmmmm
i went  5 mhlvlklmml
i were  -17 nkjjlwlmll
i wish  -40 lqobhyrlmm
i woke  1 mlmqmkmmmm
i won  13 mmmmlmmmmm
i work  -1 mlmilplmwl
i worked  10 -
i would  -11 qmrckyjwkl
i write  45 -
i wrote  35 -
ice  -14 kqgqwljlml
ice cream  -11 mjlrlmlmml
ice>w  -11 mjlrlmlmml
iceland  -21 millwljlmk
idea  -13 okyilmhkml
idea $  -13 mlyimmhkmm
ideas  -29 mxmkgmlmmk
ideas for  -29 mxmkgmlmmk
if  12 yeidsybkhg
if i  -7 niiggyklhj
if it  22 mlpmkmllmm
if you  0 yjnkwjfmmm
illness  10 mlmmnmmmmm
illness $  10 mlmmnmmmmm
imagine  -22 khyblwglll
imagine $  -17 mmycmmjmmm
imagine i  -3 mjmlmulmll
improve  3 mvllmlkgml
improve my  3 mtmlmlkmml
in  16 giaxstayxf
in $  -44 kyiletilll
in 0  1 mhmspklmlk
in 0000  -62 lhlfykkhkg
in a  -3 hbfpeyefjv
in an  -2 pimpilmmmm
in another  1 mkllmwmmmm
in april  2 -
in august  3 -
in bed  -26 mkkyklkkml
in berlin  -3 mmmmmnmmkm
in boston  -21 mommmmmmmk
in charge  21 -
in chile  -6 mmmlqmlmmm
in class  -18 mgltpmkmml
in constant  31 -
in english  -3 mmmmfmlfmy
in february  1 -
in five  -13 mklqmmllmm
in florida  3 -
in french  9 mpkmklmrmm
in front  2 mlmvjllmml
in german  0 gmmmlmlymm
in ghent  8 -
in her  8 -
in here  -8 lkkvkmlmmm
in hospital  39 -
in it  14 lmpimmlqmm
in january  1 -
in june  33 -
in leeds  19 -
in line  -7 mmmpgmmlmk
in love  3 pmmmmmimmm
in march  2 -
in may  43 nmmmlmmmmm
in mind  10 mmqkmmmmmm
in my  9 llldnxjlhj
in november  -43 mlmkslmmmm
in oakland  7 -
in october  16 -
in ohio  19 -
in one  -1 mmlmmlmolm
in order  -9 mmmmllmiyi
in our  -3 mmmjxmkmmm
in prison  11 -
in rome  -13 nomlllmmmm
in school  -31 mlmjqmmmml
in second  24 -
in simple  -9 mdkljmkymm
in size  -17 mvkkmmmmmm
in spanish  -2 mkmmmmmmmm
in spring  7 -
in sweden  -13 mmmmomllml
in ten  -5 mllplmmmmm
in the  -3 fdnwnetprq
in this  -3 kykmanjmkk
in three  -31 mimmjklrwl
in tonight  -5 mhmrmmmmmm
in traffic  -17 mmksmlkmmm
in twenty  -40 mkmonmmmml
in two  12 mijmmmmymm
in vermont  -19 mlmmpjmmml
in vienna  -27 mlmmjfmmsl
in winter  -1 mmmlplmlmm
in with  4 -
in zurich  -11 mmmmommmml
in>-s  15 yyqhablkkk
in>0  1 mhmspklmlk
in>AUX  43 nmmmlmmmmm
in>CODE  -76 lgluhkiylg
in>DEICTIC  1 hympavhsjj
in>LIKING  3 pmmmmmimmm
in>MOOD  10 mmlljmlmmy
in>MY  5 lkkaywglhj
in>NOW  20 mhmrmmmmmm
in>ORDER  -9 mmmmllmiyi
in>SPAN  -8 lklgyklkmk
in>THIRD  8 -
in>a  -3 hbfpeyefjv
in>an  -2 pimpilmmmm
in>bed  -26 mkkyklkkml
in>ten  -5 mllplmmmmm
in>the  -3 fdnwnetprq
in>two  12 mijmmmmymm
in>w  40 aaabyasyua
include  -10 lskjjliwml
index  -2 kqmlmmmmmm
index $  -7 kqmlmmmmmm
inherited  1 -
inherited my  1 -
input  -9 momlkhmmlx
inside  -12 mfkpmmmsmm
installed  -15 mxhgmmmmmm
instead  -31 mkkrmmmmmm
instead $  -31 mkkrmmmmmm
instrument  20 -
insulin  57 -
insurance  29 momlmmmmmm
insurance company  22 -
integers  -13 mtljlmlmml
integers $  -13 mtljlmlmml
interest  -49 kklfwkmmmy
interesting  -2 lmulkmlmlm
intern  29 mlmmmnmmlm
internet  -18 lrmnllkmmm
internet is  -15 lrmmlllmmm
internship  12 -
interview  9 -
interview at  3 -
into  42 jimlkylalj
into a  6 -
into astronomy  13 -
into my  20 -
into the  -28 lfljjymlll
introduction  -8 mollmjkumm
introduction $  -8 mollmjkumm
introvert  40 -
introvert $  40 -
invented  -36 tlmitmklml
invest  -23 mulkmlmmmm
invest 0  -23 mulkmlmmmm
investors  47 -
investors for  37 -
iphone  -54 mkmkmklmmy
iphone $  -43 mlmlkklmmy
is  116 yhryjaafga
is $  -45 yefhlkylmm
is 0  39 ltmjnsllmj
is 0000  19 mlmmmpmmlm
is a  -13 rokaymkyli
is about  -8 kyjdjhmlmk
is afraid  23 -
is asleep  -8 mmlthlmmmm
is at  5 mgmvhjmmml
is barking  -24 mlmokjmmmm
is better  -2 mloljmlmmm
is broken  -26 lhxyhgmlll
is called  19 mumlglmmml
is calling  -30 mkkpmllmmm
is closed  -9 mlmnmmmmml
is correct  -19 lmrlllmlmm
is delayed  -19 mimrlllmmm
is drilling  -24 mklpmmkmmm
is empty  -6 mnlqlkmlmm
is free  -31 llllskmlmm
is from  19 jpkmummmml
is full  -8 mtlnjlmmmm
is getting  -3 mmmnmmmmmm
is good  -10 lmijymjmml
is great  -2 mlwkjmkjmm
is growling  -16 mkmpmllmmm
is hard  -9 klllqmlmml
is here  -8 mkmqmlmmmm
is i  40 -
is in  29 mnmkrjmlmm
is it  7 vhllkmmmmm
is killing  -4 -
is late  -5 mllolmlmmm
is low  2 mlmomlmmmm
is moving  1 -
is mr  9 -
is my  15 mmmlmjmmvm
is next  20 -
is not  -19 tthhikllmm
is olive  15 -
is on  80 mklqmmmmmm
is our  23 -
is out  -19 ljlreulmml
is red  0 mymekglmml
is running  -25 ljlvfklmmm
is scared  14 -
is selling  18 -
is slow  -7 mkmnllmmmm
is small  -9 mlmhlvmmmm
is so  0 mhnqlmmmmm
is still  1 mlmnmmmmmm
is that  0 nmlmmmmmmm
is the  -10 vpiaulkklk
is there  8 nkmkmmmmmm
is to  1 kyjiikmkmx
is too  -23 jyvggjjkml
is visiting  2 -
is wrong  0 llyllmmfmm
issue  -20 tllokmllml
it  -55 xryafaiyua
it $  -68 kgygaardth
it 'll  -10 lphgqmymml
it 's  25 ydjoyirhjh
it a  -3 lhntlmmkmm
it again  -6 gwhlkmlymm
it and  -16 mqsimmmmmm
it back  29 -
it but  -19 mppjmmmmmm
it costs  -7 xglkrmmmmm
it did  7 mjujlllmmm
it does  3 mnnlkmllmm
it has  -11 mjkwnklmml
it hurts  23 mmhtkmlmmm
it i  0 mrmllkmmxk
it in  -16 lfekillymm
it is  -8 incjtlylmm
it later  -1 mlscmmmmmm
it makes  2 mmslgmlmmm
it now  -16 mirgmmlmmm
it out  -2 kkyekmlmml
it says  -2 mokmlmmmmm
it should  0 mqhlhmlymk
it sounds  -1 mmqlimllmm
it still  -15 mspjlmmmmm
it takes  -4 lmihymlmml
it thanks  -8 mkqlmmjmmm
it that  -4 mlrlkmlmmm
it to  36 lplrlmllmm
it tomorrow  -4 mkmlmmmmmm
it tonight  0 mlcvmmmmmm
it turned  -9 llmommlmmm
it up  14 mvqmmmhgmm
it was  19 ljlojltlmm
it when  41 mmnmmmmmmm
it with  -14 lsmkmmlmmm
it without  -4 nqilmlmllm
it worked  -13 ljydklllmm
it works  -6 mjyjjmhlmm
italian  22 tlmmmmkmmm
italian $  13 tlmmmmkmmm
its  -2 lqllmmmlmm
jacket  -3 mkksmmmmmm
january  8 -
january $  8 -
japan  -7 mmmkolmlml
java  26 -
jazz  3 mwmlmmlkmm
jazz $  -5 mwmlmmlkmm
jo  35 -
job  81 krrhmimkyi
job $  -37 lktkhlmmsl
job and  -30 mlmmmjmmvl
job as  17 -
job at  49 -
job in  2 -
job interview  1 -
jobs  9 -
john  26 mlklimlmmy
join  -36 ihmokmmmmw
joined  45 -
joined a  22 -
joined the  23 -
joke  -30 lqygllhlmm
joke $  -30 lqygllhlmm
json  -18 moklmmlkml
json $  -2 mmkmmmlkml
judge  8 -
july  1 -
july $  1 -
june  37 -
june $  36 -
just  -44 ycpyibrmhd
just a  -7 lkuakkymmm
just about  -1 lmlplmjmmm
just arrived  -20 mllrllimml
just chilling  -11 lmlrmmemmm
just do  -4 mmshrmjlmm
just dropped  -4 mlmollkmml
just give  -5 lnmkmmlumm
just got  10 llkqlmjmmm
just had  2 mlkomllmmm
just kidding  -15 lmramlymlm
just left  -12 mllplmkmmm
just moved  19 -
just now  -6 lllylmfmml
just put  15 mkmommmmmm
just reached  -2 lmmplmkmml
just sat  -10 mmkolmkmmm
just started  23 -
just turned  60 -
just walked  -10 mlmslllmmm
just want  -28 xpjhlmlmmm
just wanted  -3 mmkdmmxmmm
just woke  -5 mmjpmmlmmm
keep  20 laxvriqmmk
keep bees  23 -
keep in  10 mkmlllxmmm
keep it  -1 mdummmiomm
keep that  -1 mmqkmmmmmm
keeps  -8 mgmrqklmml
kettle  -5 mjlqmmlmmm
keyboard  -22 mjmtkjlmmm
keyboard $  -18 mkmrlkmmmm
keyerror  -16 mrmmglmlmj
keys  -30 mmhsmmjmmm
keys $  -18 mmjpmmjmmm
kid  28 mlmomlmmmm
kid $  14 -
kid is  -10 mlmomlmmmm
kidding  -15 lljallymlm
kidney  54 -
kidney transplant  45 -
kids  37 jqjuiiomml
kids $  10 kullkkrmmm
kids 're  -11 mlltgllmmm
kids in  1 -
kids these  -15 lmllqmlmmm
killing  -22 mlmommkmmm
killing me  -22 mlmommkmmm
kilometres  -2 momlwmllmj
kilometres $  8 mrmmmmllmk
kilos  8 mjmmkkmmwm
kilos since  3 -
kind  -29 mkklbmykmk
king  -47 mhjeoyimjj
king $  -11 mkkkmymmmm
king and  -24 mkmjmqjmmm
kingdom  -19 mkmclylmmm
kingdom is  -19 mkmclylmmm
kisses  -30 mlkhllylmi
kit  27 -
kitchen  -11 mlmoklmmmm
kitchen $  -40 mlmoklmmmm
kitten  8 -
kitten from  3 -
knee  37 -
knees  11 -
knees hurt  7 -
knew  -13 lioonsilmh
knew it  -5 mkolmmlmmm
knew my  1 -
knew that  -11 mlpkitlmmj
knit  36 -
knit $  36 -
know  -71 yarmidjjkj
know $  -27 mjylkjgkml
know a  -9 skplkllmml
know how  4 whjqlmlmmm
know that  -1 llklqmmmml
know the  -22 yklemlmmmm
know what  -21 ydlklkkmmm
know why  -18 jpltmllmmm
knows  32 akllguvlml
knows $  -3 cklmbuwmmm
korean  14 -
korean war  9 -
kotlin  9 -
lab  45 -
lab $  44 -
lah  -5 kjknlmxmml
lah $  -4 mjlqmmlmmm
laid  6 -
laid off  6 -
lake  31 -
land  -26 llmkgylmmk
landed  -12 mlkommklml
landing  -32 mmmkrkmmmm
landlord  -5 lymifojmlj
landlord $  -35 mqmllpjmlk
landlord is  26 -
lane  2 -
language  28 lklkxmllml
language $  20 mlmlwmmmml
languages  -16 mlmlomlmmm
laptop  -2 milotkjlmk
laptop is  -1 mjmqlkmmmm
laptops  -5 mplkmmmmmm
laptops $  -5 mplkmmmmmm
large  -8 lylllllemm
largest  -12 llmlolmlml
lasagna  -11 gnlnmmmmmm
last  5 gcetayymiy
last line  -1 mpnmmmljmm
last month  21 -
last night  5 ldfyhrkllk
last paragraph  0 mlqlllmlmm
last spring  11 -
last summer  -22 mmlmkmpmmm
last talked  -26 mklkhlwmmi
last week  10 mlkjqlumlm
last weekend  4 -
last winter  4 -
last year  7 mlklqlvmmk
lasts  -5 mlkhymjlml
late  -11 kiaygktlml
late $  -3 lkawhkmmml
late to  5 mmmommlmml
lately  -6 mkkthmlmml
lately $  -14 mkkthmlmml
later  -38 lfmsliilkk
later $  -30 lfoklljlll
later i  -7 mmlpmllmml
laundry  -28 mjhwmlkmmm
laundry $  -25 mjksmlkmmm
law  -19 mlllsmlmmm
law firm  11 -
law in  4 -
law school  6 -
law>AUX  -39 mlllsmlmmm
law>SPAN  6 -
law>in  4 -
law>w  11 -
lawyer  53 -
league  -19 mmmkqlmmmm
learn  16 jsimyjkkmg
learn how  45 -
learn the  100 mjllvmmmml
learned  32 mhklvmmmml
learned a  10 -
learned how  32 -
learned that  -12 mkkmsmmmmm
learned to  14 -
learning  62 mlmlnmmmmm
lease  19 -
least  -9 mkklfmlnmw
least three  -8 mtklfmmimx
leave  29 kqhvjukmkk
leave $  37 lllnmolmmm
leave until  1 -
leaves  -60 wiknmkljmh
leaves $  -20 mpmolmlkmm
leaving  -22 mjjoksjmxl
leaving in  2 mmmnlmmmmm
leaving the  -27 mlknmkkmxm
leeds  21 mgmmplmmmh
leeds $  7 -
left  54 peeygpjklj
left $  -20 qjhtmjklmk
left handed  23 -
left me  2 -
left my  -19 mjmomlmmmm
left the  43 llkumkmmmm
left-handed  40 -
left-handed $  36 -
leftover  -36 mylcmkmmmm
leftovers  0 mmirmmmmmm
leftovers $  0 mmirmmmmmm
len1  -77 mkyoakyala
len12  -31 yyawyxaeyy
len20  86 oieakyfqyy
len3  -100 aaycaayyba
len6  -76 kayyyaypaa
lent  14 -
leo  15 -
less  -12 lljlemiyml
lesson  25 -
lesson $  25 -
let  -37 jrqldtygjh
let me  0 lpuklmkjmm
let us  -35 kpgofutiki
let you  -3 llolmltmml
let>WE  -35 kpgofutiki
let>YOU  -3 llolmltmml
let>me  0 lpuklmkjmm
letter  -51 lulidujkrj
letter $  -15 mrljgykllk
letters  -38 lymldjmjmk
level  -18 mgmilymmlm
level 0  -18 mgmilymmlm
library  18 mjlrmllkml
library $  21 momlmmlkml
licence  21 -
license  42 ljmmukmmmm
lie  -17 peltnmjlml
life  -44 mjagyttlwj
life $  -16 nkakktymwl
life is  -23 lmllsmjmml
lift  -15 mkmommmmmm
lighthouse  23 mkmklqmmmm
lights  -9 mslscsljll
lights $  3 mumllmljmm
lights went  -15 mkltdsmmlm
like  -41 xyycaafyge
like $  -1 llrlmmlmmm
like a  -20 lxmjghlyml
like crowds  14 -
like how  -3 lmmmmmkmmm
like i  -21 mwjomllllm
like it  39 likkmmjymm
like my  24 -
like nobody  -8 mmkqmmmmmm
like pizza  -4 pmlmmmklmm
like that  -5 sjglgmylml
like the  -56 kbyfllltlm
like this  -14 mkqkmmlklm
like to  25 wyapkikhlj
like you  -10 lpyjklglmm
like your  -7 mlolmmjlmm
liked  19 liyjllkmmm
liked the  -6 mivkllmmmm
likes  -24 lnnkymikll
limit  -2 lgmllmmtmm
line  -52 llpwejkhli
line $  -21 momqllljmm
line 0  -22 mslkgkmlmj
lines  -26 mrmjllmmmm
link  -15 loyjkllemm
link $  -14 mqkmmlmgmm
lion  18 mklmmqmmmm
liquid  -16 mjklwlmmmm
liquid $  -16 mjklwlmmmm
lisbon  -1 ommllmlmmm
list  1 huijlkkflh
list $  -7 lmklmlkkml
list and  -3 mnlmmmmlmm
list for  18 -
list of  -1 ipllmlmlml
listen  28 -
listen to  28 -
listening  -18 miuimlymml
lists  -38 mkmhyllmmm
little  -7 lcnynikmmm
live  39 qiidyuhkqr
live in  -23 rjlfsclkru
live near  13 -
live with  1 -
live without  5 -
lived  -21 lkljeylmml
lived in  -23 mllkgymmmm
lives  -5 lhkipkmllp
lives in  -14 limjpjmllp
lives on  10 mlmlknmmmm
living  46 mmmmmmlmmm
living $  8 mmmmmmlmmm
living in  24 -
living with  1 -
loans  47 -
loans $  31 -
lockdown  4 immkvlmmml
logged  3 mvmhmmmmmm
login  -4 msljlmmmml
login page  -4 msljlmmmml
logo  3 mrmkliklmm
logo for  -12 mqmmmjklmm
lol  -29 kjrcijyjmk
lol $  -22 lkralkylml
lol okay  -5 mmhqlmulml
lol>MOOD  -5 mmhqlmulml
lonely  -7 mmlllkmmxl
lonely since  1 -
long  -90 njpypmrglg
long $  -18 lmrwlkkimk
long ago  -22 llmlntlmmk
long day  -24 jlkvmkkmmm
long time  -21 mlqillylmk
long walks  16 -
longer  21 mjqipjmmml
look  -38 lpyalmiily
look at  -10 mlshmolmlj
looked  -5 mklhgymmli
looked at  -5 mklhgymmli
looking  -38 kysajjjmkv
looking for  -37 kykbkkkmkv
looks  -12 ljykilckmk
loop  -26 lykfkkklml
loop $  -10 mpmjmlmmmm
loop runs  -6 mpmklmlmmm
lose  62 -
lose my  18 -
lose weight  27 -
losing  31 mmjlymikml
losing $  5 mmjlymikml
losing my  27 -
loss  18 mjmmqmmmml
loss of  18 mjmmqmmmml
lost  -76 kesollfhyj
lost 0  -28 mjmmkkmmwm
lost a  -19 mjmliwmmmm
lost my  -4 mjkumilmvk
lost the  -3 lnknujmiml
lot  -7 kaymojoklj
lot $  29 lkylamilml
lot of  7 mlkrrkmmml
lot to  1 mklmrmmmmm
lot>of  7 mlkrrkmmml
lot>to  1 mklmrmmmmm
lots  -14 mluhjmwmml
lots of  -14 mluhjmwmml
love  -15 janipiyiti
love $  -4 omklmmrmmm
love and  -12 mlllgmymmk
love how  -17 llsjmmlmmm
love is  -11 lmjlymklmm
love it  -30 lkommlhmul
love me  6 -
love that  -3 mmnmmmjmmm
love the  -3 mkrlmmlmmm
love this  -13 mlommmkmmm
love to  9 mhyjmmkmmm
love with  5 -
love you  -15 mmallmymmm
loved  46 mmlmmmommm
loved it  41 -
lovely  -3 jlkkmmymmm
loves  1 mlklkjmmyl
loves me  -5 mmllllmmvm
low  19 mlmomlmmmm
low $  2 mlmomlmmmm
low>w  17 -
lower  -1 lllkpnmllm
luck  -8 mlakkmylml
luck $  -8 mlbllmymmm
lunch  -50 pafyhgrlmi
lunch $  -12 tjitkkklml
lunch break  -19 mllplmkmmm
lyon  19 -
made  2 lnuoipillk
made $  -13 msnjmllmmm
made a  22 mkumklmmmm
made it  28 -
made of  -15 mlmklrmmll
made too  -23 mlgtmllmmm
madrid  14 -
mail  -6 mpmlmmmmmm
mainly  -26 mmlqmllmmm
major  17 -
majoring  51 -
majoring in  51 -
make  -73 mycoopajwc
make a  -52 ksthjklkmi
make it  -4 lfbukmkumm
make me  5 mnmmlmlmmm
make my  27 -
make that  -3 mrlmmmljmm
makes  -10 kgyjulaimk
makes a  -3 llklvlkmmm
makes sense  -5 mjylfmfkml
making  -8 lyjiljgmmm
making a  -23 mwmelkmmmm
mall  -2 mjmnmmmmmm
mall now  -2 mjmnmmmmmm
mammals  -6 ymklqmkkml
mammals $  -6 ymklqmkkml
man  2 ljllgqmmll
man $  9 -
manager  -14 lptilkkmlv
many  -71 mljrmjkkkq
many people  -22 mjkvjmmmmm
map  -12 lrlkiulmmm
map $  -12 lrlkiulmmm
marathon  38 mjmlwmmmmm
marathon in  4 -
march  8 -
march $  8 -
mark!  -90 aayaaryaya
mark:  -10 lljigmxkmy
mark?  -12 yaaaaaaaea
market  34 mlmeummlml
market $  12 -
marketing  9 mnmmmmmmmm
married  32 -
married $  25 -
married in  2 -
mars  -22 llmloplmmj
mars $  -22 llmloplmmj
martin  34 -
mary  2 mlmmiummmj
master  8 mlmmmmmmmm
match  -10 mwlllllmmm
match $  -10 mwlllllmmm
math  -4 mnmlmlmmmm
maths  11 kvlmlklmmm
matrix  -47 mqmjlmmmml
may  56 olqjklmmmm
may $  51 nmmmlmmmmm
may 0  6 -
maybe  -20 mkipklvklk
maybe $  -20 mkipklvklk
me  101 ayyyapeawa
me $  -20 argnbyyili
me a  -2 lyqkhkhjml
me an  -28 mpplllkhml
me and  -10 mmllllmmvm
me at  24 mimsmmllmm
me before  2 mlslmkkmmm
me even  24 -
me for  19 -
me how  0 nkmmmmmmmm
me i  -33 mllpmimmsl
me in  6 -
me is  0 ujmmlmmmmm
me lately  -21 mkkthmlmml
me of  -18 mlrmlmlmmm
me questions  -1 mljlmllymm
me see  7 mmnmlmlmmm
me she  26 -
me ten  -6 mnmmlmmmmm
me that  11 lllmpllmml
me the  24 hsrklmlgmm
me to  29 lsmiulllll
me today  -24 mlmommlmmm
me up  -19 mmmnmlmmmm
me when  10 ljmxmmjmmm
me with  -28 msgtljkmmm
me>-ing  -3 lksrimlmml
me>-s  22 -
me>AUX  0 ujmmlmmmmm
me>CHAT  23 mljlmllymm
me>DEICTIC  15 lllmpllmml
me>I  -33 mllpmimmsl
me>LASTING  -12 mkkthmlmml
me>NOW  -24 mlmommlmmm
me>THIRD  27 -
me>WH  10 mglwmmjmmm
me>a  -2 lyqkhkhjml
me>an  -28 mpplllkhml
me>and  -10 mmllllmmvm
me>at  24 mimsmmllmm
me>for  19 -
me>in  6 -
me>of  -18 mlrmlmlmmm
me>see  7 mmnmlmlmmm
me>ten  -6 mnmmlmmmmm
me>the  24 hsrklmlgmm
me>to  29 lsmiulllll
me>up  -19 mmmnmlmmmm
me>w  33 lqukhqlglk
meal  -21 mngllmukml
mean  -27 qnydjjekml
mean $  -4 juojllilmm
mean the  -2 sknmllmmmm
means  7 mnpmjmlmml
means a  7 mlrmjmlmml
meant  -15 liwjljmmmm
meant the  -13 livkljmmmm
meat  17 qmlmlmmmmm
media  12 mklmjmmmmy
medical  7 -
medium  -2 mpllmmmmmm
meet  -20 ogbyiislli
meet you  -9 llcykkummi
meeting  -58 jmjyaiekmw
meeting $  -18 kllygkhlmk
meeting is  -4 mmmokmmmmm
meeting with  22 -
member  10 -
memory  -11 mkllnpmmlm
men  -15 llmlqmllmi
mentor  32 -
merge  -12 momkmmmmml
message  -4 miosmmkkml
message $  -4 mjktmmlmmm
met  15 -
met my  2 -
met>MY  2 -
methods  -21 mqishmmmmm
methods $  -21 mqishmmmmm
metric  38 -
metric units  38 -
mg  -1 mlmmpmlmml
middle  10 mkmjtkmlml
middlemarch  7 -
midwife  20 -
midwife $  20 -
might  30 mmpgmmmmmm
migraines  8 -
migraines when  7 -
miles  -1 mrmmmmllmk
miles to  -1 mrmmmmllmk
milk  -30 hyjxcjiimj
milk $  -22 mwkokkjlmk
million  -12 mjmlpnmmll
mind  -38 npthijskkl
mind $  -43 lqtgjjtkkl
mine  21 msmlmmkmml
minute  -15 mgkwllllmm
minute $  -15 mgkwllllmm
minutes  -3 lphqplillh
minutes $  38 lliyjmjlml
minutes and  -28 mtmemlmmmm
minutes each  39 -
miscarriage  15 -
miss  4 mmellmvmmm
miss my  6 -
miss you  -4 mmellmvmmm
missed  -33 lgfvklslmm
missed the  -5 likvlmllmm
mistake  -1 mjymkkmmmm
mistakes  -13 lpkmwlkjmj
mistakes $  -13 lpkmwlkjmj
misunderstood  -2 lmslllclmm
mix  -4 jklmyjimmj
mix>w  -4 jklmyjimmj
mode  -10 myjjimliml
mode $  -10 myjjimliml
model  16 -
mom  -11 lpjnlkrlll
mom 's  6 -
mom is  -22 mllomllmmm
moment  -23 mgljllxmmm
moment $  -22 mhlomlmmmm
monday  -14 mjkseljmmy
monday $  -23 mlmkjmlmmy
monday at  8 -
mondays  5 mlmlpmmmml
mondays $  -2 mlmlpmmmml
mondays and  7 -
money  -2 iylaqmjllg
money $  -27 jomlinmmmh
money and  24 -
money from  -10 momlmmmmmm
money to  22 -
mongolia  -12 mlmlnlmmml
month  47 mjmloolmmk
month $  41 mkmmmolmmm
months  -8 mjmldkwmwl
months $  -6 mjmmkkmmwm
months ago  -10 mmmlfmwmmm
mood  -72 mhkylkkmml
moon  -40 leieykllli
moon $  -2 ljlixplllj
more  -56 gbymqsbylf
more $  -40 kjjuouiiml
more about  -17 lykljlmmmm
more formal  -8 msikjmirmk
more than  48 mklmlmlyml
morning  67 ldaxkkykll
morning $  22 leaxllykmm
morning i  5 mmjqmmlmmm
mortgage  31 -
mortgage $  16 -
most  -18 lekeujjply
most $  -2 mnmlmlmmmm
most is  1 -
most of  -5 mknlnlmlmk
most people  -21 mkmjwlmlll
mostly  45 -
mother  18 momlmmmmmm
mother 's  -23 momlmmmmmm
mother is  7 -
mother-in-law  12 -
motivated  -31 mglmlmlmmy
motivated and  -1 mkmommmmmm
mountains  4 mklllwmmmm
move  33 pommmhlmml
move to  30 -
moved  44 -
moved to  29 -
movie  -24 ohkpofilml
movie $  -4 pklpiljmmm
movies  -6 mlmlnmmmml
moving  1 mmmkmjmmtm
moving back  15 -
moving to  -19 mmmkmjmmtm
mr  -19 mumlglmmml
mr petrov  -39 mumlglmmml
mr>w  -19 mumlglmmml
much  -1 tchyehmili
much $  -12 mkfyjlhmmm
much better  -10 mluojmglml
museum  -42 lhkqvgmmml
museum $  2 mjlsmlmmmm
museum is  -50 mlmkujmmml
music  24 mkmrmmkmmm
must  -25 jykoaohjxp
must 've  -7 mlolgmlmmx
must be  -3 lqqlrljpmh
my  14 atayaymoxa
my 0  4 -
my account  -9 mpmlmmllmm
my ankle  9 -
my app  13 mqmkllmlll
my arm  6 mkmommlmmm
my aunt  1 -
my back  53 -
my bad  -11 mklfmlymmm
my battery  -18 mimslklmmm
my best  44 -
my bike  11 -
my bill  -52 ytmamklmml
my birthday  58 -
my blood  16 -
my boss  -37 mjjtljkmwl
my boyfriend  1 -
my bro  1 -
my brother  0 mlmmknmmmm
my budget  7 mlmpmkmmmm
my bus  -12 mklpmmjmmm
my business  10 -
my car  5 mlmommlmmm
my card  -36 lykeklklmm
my cat  4 mlmpllmmmm
my character  -30 mcmchyllml
my childhood  -27 mlrmlmlmmm
my class  20 mimrmmlmmm
my code  -31 oplglkmlml
my coffee  11 mlmplklmlm
my colleague  -6 mslllmmmmm
my company  12 mommmmlmmm
my cousin  9 -
my coworkers  1 -
my dad  16 -
my daughter  29 mmlpllmmmm
my day  -31 mfmrvllmll
my degree  2 -
my divorce  1 -
my doctor  24 -
my dog  6 mkmnkolmml
my dough  -4 mwmemllmmm
my dream  -2 llmijulmkl
my driving  16 -
my ears  -1 mlmqklmmmm
my essay  -12 musjkjklml
my ex  26 -
my eyes  -24 mjkxjljlml
my family  -27 mlmklmtmmm
my father  -17 mlmkmpmmmm
my favorite  -4 ljykjimmum
my feet  -20 mlmrlllmmm
my finger  -15 mklrmlmmmm
my first  64 mnjijklymm
my flight  -34 msmikjlmml
my food  -10 mhlsmkkmmm
my friend  -26 mircokymlk
my function  -16 msmjllkmml
my garage  20 -
my girlfriend  33 -
my glasses  -7 mmkommkmmm
my goal  6 -
my grandfather  10 -
my grandma  15 mmllumlmmm
my grandmother  8 -
my grandpa  7 -
my grandparents  1 -
my hair  30 mlmnmmmmmm
my hands  -5 mjmtjjkmmm
my head  -24 mjmwlkkmmm
my home  13 -
my husband  14 mmokmmmmmm
my internet  -18 lrmnllkmmm
my job  -41 mlkllimmyk
my keyboard  -13 mkmqlklmmm
my keys  -29 mlhtmmjmmm
my kid  -10 mlmomlmmmm
my kids  15 -
my kingdom  -19 mkmclylmmm
my knee  37 -
my knees  7 -
my landlord  20 mqmlmmjmml
my laptop  11 mjmqlkmmmm
my last  12 -
my late  5 -
my lease  14 -
my life  -48 nlmlljlmwm
my loop  -22 mumhllklml
my lunch  -28 mklslkkmmm
my major  13 -
my manager  17 mlukmmlmmm
my math  -4 mnmlmlmmmm
my mentor  32 -
my mind  -12 mrmmmlmmkm
my mom  -10 mllomllmmm
my mood  -24 mklulklmmm
my mother  4 momlmmmmmm
my mother-in-law  12 -
my name  -24 mimklrlmlk
my neighbor  6 mlmnmmlmmm
my neighbour  -1 mlmnmmlmmm
my neighbours  11 -
my new  -2 mpmkmmmmmm
my niece  6 -
my nose  -2 mkmolllmmm
my novel  -15 mmmmmnmmkm
my old  32 -
my order  -27 jylclkllll
my own  57 -
my pajamas  -32 mmlommlmmm
my parents  -23 nmmommkmml
my partner  -26 mmmmmplmmm
my password  -20 mqmkmmmmmm
my pen  -30 mklpmmmmmm
my phd  7 -
my phone  2 lalyjhjmlk
my plan  5 mpmkmmmmmm
my pleasure  -15 mikemjymmm
my policy  10 -
my professor  -23 mqljrllmmm
my program  -16 mrmjlmkmmm
my pyjamas  -41 mklpmmlmmm
my query  8 krmjlmlmmm
my question  -1 mouklllkml
my rent  4 -
my roommate  24 -
my savings  16 mnmmmmmmmm
my school  1 -
my screen  -7 mjmrllkmmm
my script  34 molllmmmmm
my second  30 mlmmmmmmmm
my shift  16 -
my shirt  -16 mjlrlllmmm
my shoes  10 mkmtlmlmll
my shop  14 -
my sister  -13 mlkmllmmsm
my size  29 -
my son  3 mlwjlljmmm
my spaceship  -15 mkmcmymmmm
my startup  19 -
my steak  10 -
my stomach  19 mkmpmllmmm
my story  -3 mkmlipmmmm
my student  23 -
my sword  -8 mhlkmqmmmm
my taxi  -8 mkmqlklmmm
my teacher  -36 mukmnkkmll
my team  19 mjsnlmlmml
my teammate  -8 mqmllgmmmm
my teeth  -17 mllhlxmmml
my therapist  25 -
my thesis  57 -
my third  9 -
my time  4 -
my train  -29 mhkxkklmmm
my two  3 -
my umbrella  -11 mlkpmllmmm
my uncle  -40 mkmkqjmmlt
my wallet  40 -
my way  -17 mljrmmmmmm
my website  23 mnmlmmmmmm
my wedding  6 -
my whole  -12 mlmukllmmm
my wife  -3 miuojkmmrm
my wifi  -2 mlmnmmmmmm
my work  5 -
myself  27 lhqolilmvk
myself $  -14 lhqolilmvk
nadia  44 -
name  13 mnnhdnilks
name $  -11 mmnlmmkmmm
name for  -30 nomkmmlmmm
name is  26 mimklrlmlk
named  5 -
names  -13 lsrlilldmm
nan  0 mnmmmmmmmm
nap  -40 lehyjklmmm
nap $  -17 lfiyjllmmm
nature  -16 lmllsmlmml
navy  48 -
navy $  45 -
near  14 mjlrkimkmm
near the  1 mjlrkimkmm
nearby  -12 momkmmmmmm
nearby $  -12 momkmmmmmm
nearly  19 -
nearly blind  19 -
necklace  7 -
need  -116 jyathaayha
need $  -4 bmmqmlmmmm
need 0  -3 mtkkmmmimm
need a  -19 jvdjmdkglk
need an  -4 mwlemmmkmm
need anything  -2 slmrklmlml
need glasses  20 -
need help  -12 msljmlmmmm
need sleep  -12 mjjykmjjml
need some  -18 mjkslmmmmm
need the  -26 lwfgjimymm
need to  -31 toimkhjklf
need you  -2 msmlmmlmmm
needed  -8 jpplmmlmlm
needs  13 lymiakklmk
needs a  -49 mymkgllmml
needs to  -3 myllfmmlml
neighbor  6 mlmnmmlmmm
neighbor is  6 mlmnmmlmmm
neighbour  -1 mlmnmmlmmm
neighbour is  -2 mlmnmmlmmm
neighbours  14 mlmpkmmmmm
neighbours $  7 -
neither  -13 mlyijmakmk
neither $  -13 mlyijmakmk
nephew  2 -
nervous  7 lljtmmmmmm
never  -7 jkyayvhjjg
never been  18 -
never ends  -19 msmklmkmmm
never got  -19 mrmjmkmmmm
never had  14 -
never heard  -16 mlykfmjmmm
never knew  -8 mmnmmmmmmm
never learned  14 -
never mind  -14 mlnkjkvlml
never spoils  -15 mljltllmmm
never thought  -6 mlqlklmmmm
never tried  -13 mkukmlmmlm
new  52 oogdvhyjlp
new flat  5 -
new job  16 mmllkmvmmm
new phone  -21 mnmlnlmmmk
new puppy  4 nlmmmmmmmm
new year  -9 mljmmlvmmm
new zealand  4 mmmmnmmmml
new>-s  65 mmllqmmmmm
new>HOME  6 -
new>PERSON  3 -
new>PET  -23 momkmmmmmm
new>SPAN  -8 mljmmlvmmm
new>WORK  16 mmllkmvmmm
new>w  -10 pqmhxihkmg
newborn  12 -
newsletter  -24 mvmimmmmmk
newsletter $  -24 mvmimmmmmk
next  54 lyapjsghli
next $  5 nvkilmimmm
next chapter  -2 mtkfkwmmmm
next month  11 mlmmommmml
next question  -2 mtjllmlimm
next time  -6 mlaymlmmmm
next to  -7 mqljmmmmmm
next week  22 -
next weekend  14 -
next year  9 -
nice  -18 bjbkblyklk
nice day  -9 mllojmmmmm
nice talking  0 mmdllmxmmm
nice to  0 mmjklmxmml
niece  6 -
night  51 kbcyermllh
night $  -6 ldeyjjjmml
night and  17 mmlmlmqmml
night my  4 mlmllqmmml
night owl  26 -
nights  -6 mmmmomllml
nimbus  27 -
nine  52 mikgyllmml
nine $  37 mlmjrmmmmm
no  53 hiyafsynlf
no $  -5 ljlhlksoml
no change  -29 mrkplmkmml
no friends  8 -
no i  -4 moqlmlmkmm
no kids  31 -
no money  17 mlmmmnmmmm
no that  -3 mmollmjmmm
no>-s  6 mllkjmwlml
no>DEICTIC  -8 mmtljmimmm
no>I  -4 moqlmlmkmm
no>KIN  39 -
no>PERSON  8 -
no>w  -11 kncltwqrli
nobody  -59 khbyqtgjmk
nobody at  15 mmlrdmmmmm
nobody knows  -11 kkmlgulmml
none  -21 yvfklkllmm
none $  -12 ynfmlmmmmm
nonprofit  27 -
noon  6 mmlnmmmmmm
normal  -2 nlmmlmmmmm
northern  -6 mklllwmmmm
northern lights  8 -
norway  -16 plmlpklmmk
nose  -2 mkmolllmmm
nose is  -16 mkmolllmmm
not  48 oaydeairoa
not $  0 mmnkmmjmmm
not 've  34 klaxvlqlmm
not a  14 mgukqllmmm
not afford  19 -
not agree  -8 mmokmmllmm
not be  -18 mlksmklmmm
not believe  13 lmshmmjlmm
not buy  -12 lmmkvmklml
not call  30 -
not care  -5 lmoirmhlmm
not come  -10 lmlslmlmmm
not compile  -1 mmplmllmmm
not concentrate  23 -
not convinced  -33 lltgmmlmmm
not decide  -17 mlrqllmmmm
not decided  -16 kkksmmmmmm
not drive  14 -
not eat  39 qmlmlmmmmm
not find  -41 mlcymmhlmm
not finished  6 mmjommmmmm
not found  -9 mpklmlmmmm
not four  -10 mlsgmmlmmm
not get  -18 loqjmmllmm
not go  1 mlmqmmlmmm
not had  -3 mluimmmmmm
not hear  -4 mlfymllmmm
not help  9 mlrlkmkmmm
not home  -13 mmismmlmmm
not in  -10 mmlommmmmm
not know  -61 rmeykjjlkm
not let  1 mrkkmmmmmm
not like  22 klqkmmlfmm
not love  6 -
not married  4 -
not mean  -6 mmuimmjmmm
not much  24 hmjmmmvlmm
not need  -29 llmklslwlm
not open  -6 mmxgmmllmm
not own  8 lmikmmymlm
not pay  5 -
not pick  3 mmmtlmjmmm
not read  -13 llthplklml
not really  -2 mmrllmjlmm
not say  -16 mmqkmmlmmm
not see  -30 jkyallikmm
not seen  1 mlgummmmmm
not sleep  11 lmdnsmhkml
not slept  -8 mlkpmmlmmm
not spoken  1 -
not stand  37 -
not stop  -4 mmfsmmmmmm
not sure  -23 ykqgmklmmm
not swim  47 mmllumlmmm
not talk  -9 mlhrmmjmmm
not that  -2 slqkemjlmm
not think  -19 imujlllkmm
not trust  20 -
not understand  -15 yloilmllmm
not wait  -3 ilullmmkmm
not want  -8 lldvmmlymm
not what  -5 lmrjmmlmlm
not work  -20 lsvdhlllmm
not working  -1 ltmlmlmmmm
not write  -9 kkmmlmgymm
not>'ve  34 klaxvlqlmm
not>-ed  -12 kfonlmlsml
not>-ing  -29 lmlokmkmml
not>-ly  33 mmrllmjlmm
not>CONDITION  4 -
not>DEICTIC  -19 ylnhemilmm
not>HOME  -9 mmismmlmmm
not>LIKING  31 klqkmmlfmm
not>MOOD  17 lliqmmlmmm
not>WH  -5 lmrjmmlmlm
not>WORK  -22 kyvchlllmm
not>a  14 mgukqllmmm
not>be  -18 mlksmklmmm
not>buy  -12 lmmkvmklml
not>eat  39 qmlmlmmmmm
not>get  -18 loqjmmllmm
not>go  1 mlmqmmlmmm
not>had  -3 mluimmmmmm
not>in  -10 mmlommmmmm
not>let  1 mrkkmmmmmm
not>own  8 lmikmmymlm
not>pay  5 -
not>say  -16 mmqkmmlmmm
not>see  -30 jkyallikmm
not>w  -59 mahyleyysf
nothing  -18 ktpdiunpkj
nothing $  -11 mljfgwylml
noticed  8 mkllrlmmmm
noticed that  8 mkllrlmmmm
novel  6 mlmjummmjl
novel about  38 -
novels  -3 mlmmpjmmml
novels $  -8 mlmmpjmmml
november  -43 mlmkslmmmm
november $  -43 mlmkslmmmm
now  -46 gyxiedagie
now $  -30 lyfkihakki
now i  11 lstmlllkkl
now it  -4 molllmmmmm
now on  14 -
now talk  -8 mljommlmmm
null  -11 omllmlmmml
number  -1 jpqejioyll
number $  -24 mqsgkkpwml
number is  17 kqmmmmmmlm
numbers  -11 lwkkjhmlmm
numbers $  -1 mplmkmmmmm
nurse  69 -
nursing  16 -
nuts  24 -
o  32 pollmmlmml
o clock  -5 pollmmlmml
o>w  -5 pollmmlmml
oakland  7 -
oakland $  7 -
obsessed  9 -
obsessed with  9 -
october  20 -
october $  18 -
octopuses  12 mkqlrlmmlm
octopuses 've  -5 mkqlrlmmlm
of  4 awxasynaip
of 0  -28 iqllmlmmmm
of a  26 wijsjhmlmm
of coffee  -5 mllnpllmml
of college  19 -
of five  41 -
of flying  16 -
of four  2 -
of glass  -15 mlmklrmmll
of hearing  28 -
of heights  24 mnlmmmmmmm
of how  -1 mlmlmqmmmm
of integers  -13 mtljlmlmml
of it  -40 ldyjlklmlm
of july  1 -
of law  6 -
of milk  -13 mlkrlllmml
of mongolia  -12 mlmlnlmmml
of music  3 mmmmmmlmmm
of my  63 koqikiqlwl
of our  -12 mhmmkmmmmx
of that  -4 mniskllmmm
of the  -25 jyaqnqihlf
of them  -13 mmsqkqjmkj
of this  -36 llmklylmll
of those  -1 lwllkmlmml
of three  38 mommmlmmlm
of thunder  18 -
of two  -42 memkwkmmlk
of us  40 -
of work  9 -
of x  -5 mpmklmmmml
of you  -5 clxfmkmmmm
of>-ing  56 mmlnnmmmml
of>-s  16 lyogjlklki
of>0  -28 iqllmlmmmm
of>DEICTIC  -81 jmvlgvjljk
of>MY  53 kiqiihqlww
of>PET  13 -
of>PLAY  3 mmmmmmlmmm
of>SPAN  20 -
of>THIRD  -31 lmypfqglkh
of>WE  40 -
of>WH  -1 mlmlmqmmmm
of>WORK  -33 mrmjmmmmmm
of>YOU  -30 clydmkmmmm
of>a  26 wijsjhmlmm
of>law  6 -
of>the  -25 jyaqnqihlf
of>two  -42 memkwkmmlk
of>w  -14 meagywqeiy
of>x  -5 mpmklmmmml
off  -16 kjeyjkghlj
off $  -14 lmlyhlklml
off in  -13 mlmkqmmlml
off my  15 -
off to  -28 lkhylmkmml
off>MY  15 -
off>in  -13 mlmkqmmlml
off>to  -28 lkhylmkmml
off>w  12 milrmmmmmm
offer  -39 mjyailkmmy
offer $  -9 mkybmmlmmm
offered  17 -
offered me  6 -
office  -24 lhixjkjmls
office $  6 mmjslmkmmm
office today  -21 mllpmlmmmm
oh  -3 ljylimclml
oh and  23 -
oh>and  23 -
ohio  55 -
ohio $  36 -
okay  25 oimrghujli
okay $  -5 slhokkokml
okay a  5 -
okay i  -18 kkptlkemll
okay that  -1 mmslkmjmmm
old  71 urgeayrllk
old $  -21 llilknylml
old school  1 -
old westerns  18 -
old>-s  62 -
old>PERSON  2 mkmmbummmm
old>SPAN  1 -
old>w  8 mpjgjyylml
older  6 -
olive  15 -
on  13 gqayfajafy
on $  -48 loiwlkmhml
on a  14 lellorkmml
on coral  6 -
on friday  -6 nkmkvmlmmj
on fridays  5 -
on hold  -27 mglwmkmmmm
on line  -18 mnmlmlmmml
on me  -4 mklpmmlmmm
on monday  -11 mjmjgllmmy
on mondays  5 mlmlpmmmml
on my  -70 kjhwkhilll
on our  48 -
on parental  1 -
on port  -27 mlmmfmlmmw
on saturday  12 -
on step  -7 mnybmmmmmm
on sugar  22 -
on sunday  7 -
on sundays  -24 mlmlrkmmmm
on the  7 nflygdmjjf
on this  -3 lollmmmmmm
on thursday  8 -
on tuesday  5 -
on weekends  27 mmmmmmlmmm
on your  -9 mqjqmkllmy
on>-s  26 mvmlgqlmmk
on>AHEAD  36 mhmhplkmmy
on>CODE  -24 mpmimkmmml
on>DEICTIC  -15 lmaqmkymmm
on>LASTING  42 mllkujlmml
on>MY  -23 kjhwkhilll
on>THIRD  -54 llllhulmll
on>YOU  -9 mqjqmkllmy
on>a  14 lellorkmml
on>me  -4 mklpmmlmmm
on>the  7 nflygdmjjf
on>w  23 lwwdniilmt
once  -4 kkhvnuhpml
once $  -6 kkhwrlhpml
one  -15 tfyaiektfg
one $  -22 jayhegojlk
one day  53 -
one in  -9 mkvinmmmmm
one is  -17 mkujimlmmm
one more  -4 lydkimjimm
one of  26 mklmmsmmkm
one please  -2 mwqljmijmm
ones  -13 lsisllolmj
ones $  -11 lkkumlommj
onions  -29 mklrmlmmmm
online  -3 lvmillllmk
online $  -11 mpmjmmmmmm
online shop  6 mrmmlmmlmk
only  -40 oaecoeyylt
only $  -25 mimmgllmmv
only child  8 -
only reply  -1 malmmmmymm
open  -7 klsknojjli
open $  -21 mmlqmmlmmm
open the  -30 lgwkjqkkmk
opened  9 mrkkhrmmmm
opened a  6 -
opened the  -14 mrkkhrmmmm
opens  -47 lklhhymmlk
operation  33 -
operation $  33 -
option  -39 llrlmmljml
option b  -33 mkulmmllmm
or  16 yikkhlyomf
or>w  -21 qmmlhmylmh
order  -55 hwigisigws
order $  -32 krljlkllmm
order has  -3 mtlhkmlmmx
orders  -77 ayaaanlyaa
orders none  8 byaaaaayja
orders own  -74 iyaafywpdc
organising  22 -
original  6 miujmlmmmm
oslo  23 -
other  -13 lbymlklkmm
other one  -4 mknlmlmmmm
other weekend  8 -
our  14 kmhfyeukty
our anniversary  1 -
our baby  3 -
our company  9 -
our dog  5 -
our first  24 -
our flat  14 -
our house  18 -
our office  -25 mkmlklmmms
our roof  23 -
our school  14 -
our table  -14 mfmxlmmmmj
our team  -27 mimllmmmmy
out  -6 nakybxeike
out $  15 efxvbwfklk
out and  7 mvmhmmmmmm
out for  -21 linyilkmmk
out in  -6 mmmkqmmlmm
out last  8 -
out of  -41 mfgyisimml
out to  1 mmmnmmmmmm
out with  -22 mlkqmllmmm
out>DEICTIC  35 mmjnmmmmmm
out>NOW  -10 mljqlmklmm
out>WH  13 ximkmmmmmm
out>and  7 mvmhmmmmmm
out>for  -21 linyilkmmk
out>in  -6 mmmkqmmlmm
out>of  -41 mfgyisimml
out>to  1 mmmnmmmmmm
out>w  -8 mjomjlxmmk
output  -9 mkjmjlmomq
outside  -56 mkfykjhmmm
outside $  -50 mkiukkkmmm
oven  -15 mkltlkmmmm
over  -8 lhiyfmllkl
over my  1 mkmpmlmmmm
over the  2 mlmolnmmlm
overslept  -35 mlgxmilmmm
owe  0 mmmmmmlmmm
owe my  1 -
owe>MY  1 -
owl  26 -
owl $  26 -
own  51 lhgjlvymtl
own a  13 mjkllwkmlm
own pasta  14 -
own>DEICTIC  -26 llikmlymul
own>a  13 mjkllwkmlm
own>w  31 -
owns  15 -
packing  -15 milsmmlmmm
page  -46 lyjajjklmj
page $  -22 mxkflllmmk
pages  -9 mtlgmmmmmm
paid  41 mmmmommlml
pain  3 mklmulmmml
paint  21 mlsllmlmlm
painted  41 -
painting  19 lmpmmmmmmm
pair  -9 mnmlmlmmmm
pair of  -9 mnmlmlmmmm
pajamas  -32 mmlommlmmm
pajamas $  -32 mmlommlmmm
pancakes  -18 mnmomlmmmm
pandemic  10 -
pandemic $  10 -
panic  17 -
panic attacks  4 -
paper  -10 mllpmmmmmm
paragraph  -10 jyskjllamm
paragraph $  0 kxilmllgmm
paragraph is  -2 miylkmmlmm
paragraphs  37 mklmlmlyml
parcel  -12 mgmumlmmmm
parental  1 -
parental leave  1 -
parents  -7 nmmommkmml
parents $  -30 nmmmmmmmmm
parents 're  30 -
parents about  10 -
parents that  7 -
paris  -36 kymldgklmj
paris $  -13 nvmmdgkmml
park  15 mlkgsklmxl
parked  -20 miksmmlmmm
parrot  5 mmmkgvmmmm
part  -54 kyyawjgklj
part of  17 -
part two  -31 molltkimml
partner  -26 mmmmmplmmm
partner $  -31 mmmmmplmmm
party  -9 mnmnklmmmm
pass  -22 mirfmxlmmm
pass $  -22 mirfmxlmmm
passed  46 -
passed my  6 -
passed the  18 -
passport  13 pkmmlmmmmm
passport $  13 pkmmlmmmmm
password  5 mylellkkmm
password $  -11 mylflmlkmm
password is  22 -
past  27 mllrlmmmml
pasta  -5 ljirtmkmml
pasta $  -6 mmkrlmkmmm
patient  -10 linjylllmk
paul  -11 mlmmcmykml
paul $  -11 mlmmcmykml
pay  -8 rulevglklk
pay my  -19 lvmgmlmmmm
pay>MY  -19 lvmgmlmmmm
pay>w  -6 mjmlwlmkmk
pays  5 mljkwmmlml
pays off  -17 mljkwmmlml
pdf  -15 lqsemllmmm
pdf $  -9 lnsgmmlmmm
peace  -18 lkjowmlmml
peace $  -18 lkjowmlmml
pen  -30 mklpmmmmmm
penguins  -12 mlljtmjlml
penguins $  4 mmllpmjmmm
people  -8 hcadygbgka
people $  37 mlllrmmmml
people 're  -18 llllumllmj
people call  8 -
people who  22 llmlrmlmmm
peppers  -25 mrmjmlmmmm
percent  -44 mqlllnlmlk
percent $  -42 mtllmlmmmm
perfect  -8 mlrkslflml
perfect $  -8 mmplsmflml
person  30 mimmlmmtmm
person $  30 mimmlmmtmm
perth  1 -
perth $  1 -
peru  4 -
pete  18 -
peter  34 -
petrov  -39 mumlglmmml
petrov $  -39 mumlglmmml
pets  13 -
phd  31 -
phone  -75 kafygbhlkx
phone $  -54 ldiykjkmll
phone 's  -5 mmmomllmmm
phone in  -36 mkloiklmmy
phone is  0 mjmqllmmmm
phone number  5 mqmkllmmmm
phones  -17 luldpllkmj
phones $  -37 lnllpllkmj
photo  -1 jnwkmmfmmm
photo $  -1 jnwkmmfmmm
photography  27 -
photosynthesis  -4 -
physics  21 -
physics $  21 -
piano  3 -
piano $  1 -
pick  -44 likxetilmu
pick up  -39 mflwetilmu
picking  -40 mqlkmllmmm
picture  -23 mqogpllmml
picture $  -15 mtoglllmmm
pilot  31 -
pizza  -27 pohsllgkmk
pizza just  -6 mlmqmmjmml
pizza tonight  -10 mmlnmmmmml
place  17 wlgvhlmmmm
place $  12 -
plan  20 ltmkklkkml
plan $  13 mpmkmmmmmm
plan for  -24 mpmllmkkmm
plan is  45 -
planet  -60 mhljywkmml
planets  -36 mkmjyllimk
planning  9 mpmkmmmmmm
plans  -29 tljrlmjlml
plans $  -4 mnmlmmmmmm
plans for  -9 ullmlmkmml
plant  -10 timkomlmmi
planted  21 -
plants  16 momlmmmlmm
plate  -27 mhmqmmmmmm
play  28 mymllkjkmm
played  -25 mlmpkmmmml
playing  -38 mklomlmmmm
plays  7 mmmlumklmh
plays the  42 -
please  -25 cyeaafqylc
please $  -56 kyhaahyylg
please be  -5 mglllmjwml
pleasure  -5 miuejiylmm
pleasure $  -15 mikemjymmm
plumber  4 smlmkmlmml
podcasts  28 -
poem  -46 ldyhijkyml
poem for  -13 mnmkmmmmmm
point  15 lkybllcmmm
point $  15 lkybllcmmm
points  -3 mfmmhmlyml
points $  1 mjmmimmqmm
policy  14 lmlmrmlmmm
policy number  9 -
port  -29 mnmlemlmmw
port 0000  -27 mlmmfmlmmw
position  17 mjmkmmmmmy
position $  14 mnmmmmmmmm
post  -29 momnljlmml
post office  -9 mkmpmlmmmm
postgres  9 -
postman  -5 mlmokjmmmm
postman $  -5 mlmokjmmmm
potatoes  -36 mvkjmmlmmm
potatoes $  -36 mvkjmmlmmm
potter  8 -
pottery  24 -
pottery workshop  11 -
pounds  18 momlmmmmmm
practice  18 -
prefer  -7 mhyhlllkmm
prefer the  -19 mkqkmlmlmm
pregnant  25 -
pregnant $  16 -
preparing  21 -
preparing for  21 -
presentation  -18 mpmkmmmmmm
president  -11 pjjjvlmmlm
press  -27 mjmkwkmmkl
press the  -21 mgmkwlmmll
pressure  26 -
pretend  -11 millmuimlm
pretty  16 mmmommlmmm
price  -13 lpllmlmmml
price $  -3 mnllmmmmml
prices  -3 lmliulmlml
printer  -35 osldllmlml
prints  -14 yrfkilllml
prints the  -3 mqlmjmmmml
prison  11 -
prison $  10 -
priyanka  6 -
probably  -5 lkqtkmjmmk
problem  -64 llrdujujml
problem $  -8 miojlmyjmm
problems  -6 mxmdmmmmmm
process  -3 mpjsmlllmm
product  -37 lymkejmlmj
product is  -11 mtmlfkmmmm
professor  -23 mqljrllmmm
program  -2 mvljilkmmk
programming  13 mlmlwmmmml
project  36 kxmngjlmmk
project $  12 momlljmmmm
project falcon  11 -
promotion  11 -
propose  -7 mhmmjmmmmw
proposed  21 -
proud  -5 llyflkdmmk
proud of  -4 mmyfmkemmm
puppy  26 nlmmmmmmmm
put  8 lokslgklyk
put a  -1 mklsmlmmmm
put it  -9 mnmllllmyk
put the  -11 momnmimmmm
put>DEICTIC  -10 lnmlllkmyk
put>a  -1 mklsmlmmmm
put>the  -11 momnmimmmm
put>w  5 -
pyjamas  -41 mklpmmlmmm
python  3 nmkkvmmlmk
queen  -27 mkkgjymmmm
query  7 ksljllllml
query returns  -8 mpmklmlmmm
question  -77 yqejijhykq
question $  -4 ktkjjmjymk
question 0  -36 mmmlllmmlt
question about  -24 yikjmmmkmm
question for  -6 yflqmmlmmm
question is  -2 lsjkllmlmm
questions  -3 lpjlmkkyml
queue  -34 lkkydklkml
quick  -27 ykmnjkklml
quick $  -25 mhnrjklmml
quiet  16 mmmoklmmmm
quit  80 mmmmlnmmlm
quit $  0 mmmmlnmmlm
quit his  9 -
quit smoking  49 -
quiz  -27 mollmlmmmm
quote  -38 lplikflmyl
quote for  -10 mqljmlmmmm
radio  5 mlllrlmmmm
radiohead  6 -
rain  -22 mhlmhmkyll
rain $  -21 lilmhmlyll
raining  1 lmjujmimlm
raining here  -2 mmkrjmjmmm
raise  14 llllrmmmmm
raise $  20 -
raised  4 lklgprmlll
raised by  2 -
raised in  16 -
raised the  -3 mmmkplmmmm
raising  11 -
ran  28 kqkolomllm
ran away  23 mlmkmpmmmm
ran into  -9 llmsmmmmmm
ran>w  16 lkmpmpmmmm
rare  10 -
rare $  10 -
rate  -49 mkmixhmmmm
rate $  -49 mkmixhmmmm
rather  73 ojskmlllmm
rather not  -11 mmpkmmlmmm
rd  6 -
rd to  5 -
rd>to  5 -
reach  -22 lheysmilml
reached  23 lllqlmkmml
reaching  -7 mjmvjmlmml
read  28 koqayjjkli
read $  -3 mlllplllml
read a  28 -
read it  -1 mlscmmmmmm
read that  -11 mkglxlmmmm
read the  2 mptgmllmmm
reading  17 lilummmmmm
reading $  -3 ljltmmmmmm
ready  -19 sgayilcmml
ready $  -9 tmhqilemmm
ready to  -4 milummlmml
real  -13 ljmmulmmmk
really  3 thveykekmk
really $  -13 omrklmhlml
really into  19 -
recent  -27 likrimklmy
recipe  2 mnsdqillmm
recital  19 -
recital $  19 -
recommend  17 uholklkmml
recommend a  18 oimmlmmmmm
red  -5 nyjhkellml
red $  10 mqmllgmmmm
red>DEICTIC  -3 mtllmlmmmm
red>w  4 nvkllllmml
reefs  6 -
reefs $  6 -
refund  -21 nvkjjllkml
refund $  -11 nsmkjllkml
refund for  -10 mplkmmmlmm
refuses  8 -
refuses to  8 -
regards  -30 mlbmbmykmk
regex  -9 mylijllmmm
regional  13 -
rehab  13 -
related  16 -
related to  16 -
relationship  52 -
release  5 -
remember  -10 mmqjmmllmm
remember that  10 mmnlmmmmmm
remind  -3 ltmllmllml
remind me  -3 ltmllmllml
remote  -5 mmgummlmmm
remote $  -5 mmgummlmmm
remove  -3 mqlmmmljml
rent  15 mommmmmmmk
rent by  11 -
rent in  -22 mommmmmmmk
rent out  19 -
reply  10 lfgomkuyml
reply $  -18 mpjommummm
reply with  -2 ldjmmlmyml
report  -22 jukgkkmmmm
report a  -10 lqmjmlmmmm
report about  -5 mpmjllmmmm
rescue  24 -
reset  -24 mimjwlmmll
reset my  -20 mqmkmmmmmm
resigned  25 mlmkvmmmmj
respect  -32 mhmisrmmml
restarted  -6 mskkmmmmmm
restarting  -20 msjjmmmmmm
restaurant  -16 mnlgqlmmml
restaurants  -11 mlmlommmmk
restore  26 -
restore old  26 -
result  -22 kprahjlyml
result $  -12 kireillyml
results  -28 mimlklmmlx
retire  44 mhmmmrmmmm
retire at  44 mhmmmrmmmm
retired  21 -
retired from  11 -
retirement  18 -
retirement $  18 -
return  -16 molihkllly
return a  -13 lolkhlmlmy
returns  -27 kyjgkkjlll
returns none  -6 kqmmmmmmmm
review  -44 mkkmmklmyl
review i  -44 mkkmmklmyl
revolution  -33 mnmisjmmmi
revolution $  26 mlmlolmmmj
rice  -61 lnjqojllml
rich  -11 okmhlwllml
ride  12 mqmhmlmmmm
ride a  12 -
right  -61 ycynbeakji
right $  -24 thymejalmk
right now  -22 liftlkkmll
ring  17 mllsmlmmmm
river  -12 mjrlnjmmmm
road  -26 mnmlllmmmm
road $  -31 mnmlllmmmm
rock  -13 mkmlolmmml
rocky  48 -
role  -40 mkmltjlmkr
role of  -27 mlmlnklmls
roll  -35 mwhhlymmmm
roman  3 mrmmllmlmm
rome  -48 knmlpjmmll
rome $  1 jpmmlmmmmm
roof  28 -
room  30 ldjsiyllyj
room $  -16 lfjsiyllml
room is  35 -
roommate  24 -
rough  -1 mlluhlmmmm
router  17 -
row  -8 mtllmhmmlm
row and  -8 mtllmhmmlm
row>and  -8 mtllmhmmlm
rowing  27 -
rowing $  27 -
rows  -43 mykglklmll
rows $  -42 mylglllmmm
ruined  29 -
run  32 lhhyijkmul
run $  -31 mklqjklmvl
run a  44 -
run it  -10 mpklmmmmmm
run out  -6 mllpmmmmmm
run>DEICTIC  -30 mmjpmmmmmm
run>a  44 -
run>out  -6 mllpmmmmmm
running  -22 ljjyckkmmm
running $  -20 mklshklmmm
running late  -14 mlkqimlmmm
runs  65 mrlklmllml
runs on  27 -
s  50 mmmmmplmmm
s>w  13 mmmmmplmmm
sad  -17 mpmnklmmml
safe  0 jlmllmymmm
said  -65 gayaolmkyj
said $  -13 ijyimilmvm
said no  7 mlsimkjmmm
said that  -10 ljkltklmll
sail  76 -
sail $  35 -
sales  -33 mfmlknlmly
salsa  14 -
salt  18 mimmilmmmy
salt $  -5 mimmilmmmy
salty  -6 pjmplllmmm
salty $  -6 pjmplllmmm
sam  24 -
same  -37 hpyadgjhli
same $  -9 lkygllalmm
same error  -9 mookklmmmm
same thing  -18 lrrjklmlmm
sandwich  -16 mrkqmillmm
sat  -10 mmkolmkmmm
sat down  -10 mmkolmkmmm
sat>w  -10 mmkolmkmmm
saturday  27 -
saturday $  13 -
save  -10 mvsfekmmmk
save 0  34 -
saving  22 -
saving up  19 -
savings  12 mpmlmmmmmm
savings $  -3 momlmmmmmm
saw  26 lfgpunkmyl
saw a  2 mhljykmmmm
saw the  38 -
saw>a  2 mhljykmmmm
saw>the  38 -
say  -65 raiamuykih
say $  -27 mltholjmmk
say hi  -13 mllhllwmmm
say i  -17 mallmykmjl
say that  -3 klllllumml
say>DEICTIC  -3 klllllumml
say>I  -17 mallmykmjl
say>THANKS  -14 mlkcllymmm
say>w  -10 olmlpmlmml
says  -78 kfyayahkyi
says he  12 -
says i  3 mljjidlmyl
says it  -18 llyiimkmlm
says my  -21 mvkkllmmmm
says the  -33 lhujqkmmmm
scar  6 mkmllommmm
scar on  16 -
scared  49 lmltmmmmmm
scared of  39 -
scholarship  19 -
school  62 luleukklkt
school $  50 mlmkvllmll
school board  15 -
school in  20 -
school is  14 -
school since  1 -
schools  -6 jlmmpmmmmj
screen  -8 lblwpjjlmi
screen $  -17 mhmqqkmlmj
screen just  -7 mlmolmkmmm
script  33 mtjjklmlml
script $  32 mnmlmmmmmm
script stops  -6 molllmmmmm
script that  -1 mokmmmmmmm
sea  -9 ojmkmommml
sea $  7 mkmmokmmmm
season  21 klilvlmlml
season $  15 lmmlqmmmmm
season is  0 lmmmnmmmmm
seat  -27 elkxljmmmm
seat $  -8 eslrmlmmmm
seats  9 -
sec  -21 mklpmlmmmm
sec $  -21 mklpmlmmmm
second  32 hyyajjikll
second $  -5 mkmlrmlmmm
second chance  -20 mjskpmmmmm
second chart  -2 mujjmmmmmm
second grade  24 -
second one  -16 miwjjmlmmm
second step  -1 llslklmmmm
second year  34 -
see  -48 afyiahyhlh
see $  -11 mlqhhlwlml
see how  -2 iqljlmxmmm
see it  -2 llpklmkmmm
see my  4 -
see that  -2 mmojmmlmmm
see the  -16 kkycrkkkml
see what  -1 llrkmmjmmm
see why  -5 kmolmmlmmm
see you  -6 kkbqhlylmk
see>DEICTIC  -8 llnuhmhlml
see>MY  4 -
see>WH  -8 fosglltlmm
see>YOU  -6 kkbqhlylmk
see>the  -16 kkycrkkkml
seeing  12 -
seeing a  4 -
seeing someone  9 -
seen  1 mlgummmmmm
self-employed  56 -
sell  28 mkmmmnlmmm
sell my  20 -
selling  18 -
sells  25 mtmlhmmmmm
semicolon  -12 kqxiijlmmm
semicolon $  -7 lrqkjllmmm
send  22 gyatllkgmm
send it  -3 mjdymmlmmm
send me  6 hvlmmmlgmm
sense  -5 miykamekml
sense $  0 mltldmllmm
sent  -51 mhqrkkjlmy
sentence  -13 lwiflkkmly
sentence is  -6 mrkhmmlwmm
sentences  21 mkmmlmlrmm
september  15 -
september $  15 -
series  12 mlplmmmmmm
server  -27 mrlimmmmmi
service  13 mmjemmymmm
service $  13 mmjemmymmm
set  32 mykimmklmm
set a  3 msmkmmklmm
set the  25 mskkmmmmmm
set>a  3 msmkmmklmm
set>the  25 mskkmmmmmm
setting  -9 mtlimlmmmm
setting up  -9 mqmimlmmmm
settings  -9 mqmjmmmmmm
seven  -56 lrfknylmmm
seven $  -8 mmkommmmmm
shall  -3 pimlemlmmy
share  14 ljtknlllmk
share an  22 -
share it  -2 lkukmmlmmm
sharks  -18 lgjqslkkml
sharks do  -3 lmkksmkkml
she  58 iapybygkyh
she 's  25 lmivilklll
she died  2 -
she had  2 mmmnlmmmmm
she is  23 mmmpjlmmmm
she just  -8 mmlommlmmm
she loves  -43 mlklkjmmyl
she said  32 mlsimmmmmm
she say  -5 mmlqkllmlm
she was  4 mmlklummmm
she wrote  -35 mlljtkmmul
sheet  -25 mqmimlmmmm
shellfish  13 -
shelter  44 -
shelter $  25 -
shift  19 mlkqmmmmmm
shift $  12 -
shift starts  10 -
shifts  26 -
ship  11 mjmlhxlmmm
shipping  -12 uiklmmmmmm
shirt  -23 mhlslllmmm
shirt $  -16 mjlrlllmmm
shoes  -14 lujygkklkl
shoes $  -17 lvknhlmmkl
shoes 're  7 mlmplmlmmm
shop  -5 vpkueklkmi
shop $  -17 tsmkjllkmj
shop is  3 mmmojmmmmm
shopping  -3 mnkqmmmjml
short  114 iybihkixmi
short $  43 lwelpmjjmk
short bio  -6 jrmlmlmmmm
shorter  -23 laximkcymk
shorter $  -2 lfllollumm
should  -39 roabyiryjf
should be  -10 lybjaljxms
should do  -1 llimukmmmm
should i  14 yklkmkllll
should not  -10 millumlsml
show  -24 llmullkhml
shower  -32 lbgyfkllml
shower $  -32 ldjyillmmm
shows  -24 sljkjljmlw
shows the  -35 mkllklmmlx
shy  3 mmkfmmymmm
siblings  17 -
siblings $  17 -
sick  49 mmipmmmmmm
sides  -54 lvlimklmml
sides 0  -40 momlklmmml
sign  10 mlllkmmmym
sign language  11 -
signed  31 nmmmgmmmmm
signed up  18 -
silver  -32 lilhsuklmk
simple  -15 lbnnimiymm
simple words  -2 mklmlmknmm
since  51 lhhiakylle
since 0000  9 -
since he  7 -
since i  26 -
since january  7 -
since march  5 -
since my  24 -
since she  1 -
since spring  3 -
since the  41 -
since we  -51 ljkjdlymlf
sing  10 -
sing in  10 -
singapore  2 -
single  15 -
sink  -23 okmpkkmmml
sink $  -23 okmpkkmmml
sir  7 mmmlimylmh
sister  -13 mlkmllmmsm
sister $  18 -
sister is  -15 mmmnmlmmmm
sister just  22 -
sisters  6 mkmmnlmmmm
sisters $  4 mkmmnlmmmm
sit  0 mkdplmyjml
sitting  -25 mglulkmmmm
sitting in  -18 mhmsmlmmmm
six  63 ltlnngmmll
six $  -24 ltlnkjmmmm
six foot  32 -
six months  7 -
six years  5 -
six>SPAN  30 -
six>w  33 -
size  -8 mtiqfklhms
size $  -8 mlksllmimk
size 0  45 -
skiing  19 -
skip  39 mggslllvmm
skip breakfast  13 -
skip the  33 mgmmmmlvmm
skipped  -24 mlktmjlmmm
sky  -2 lmpmlmmmmm
sleep  -15 paayjluekg
sleep $  -59 kabyrmhklk
sleep badly  12 mmmukmjkml
sleep in  4 -
sleep well  -11 rlligmwjmk
sleeping  -7 mliyllfmmm
sleeping since  8 -
sleeps  26 -
sleepy  -21 mlismmhmmm
sleepy $  -21 mljqmmjmmm
slept  -41 mkdymkjmmm
slide  -24 mvmkillmml
slogan  -35 mumjillmml
slow  -20 kkmkrklmml
slow today  -6 mkmnllmmmm
slowly  -9 molkkvmmml
small  53 jgkliuylmj
small but  -9 mlmhlvmmmm
small talk  52 -
small town  -1 mllmqlmlmm
smarter  -16 lmkkukmmml
smarter than  -16 lmkkukmmml
smile  -6 mlllmwkmlj
smoking  41 mmjjymhlmm
smoking $  48 -
snore  34 -
snore $  34 -
so  -56 naoyaeafub
so $  -20 llvamlylmm
so far  8 mllpmmmmmm
so full  -1 mmitmmilmm
so glad  -2 lmuflmkmmm
so happy  -3 mmsgmmjmmm
so he  11 -
so hot  -3 mlkplmkmmm
so how  10 qmkmmmmmmm
so i  24 mlmrlimmlm
so long  -22 mmlomkmmmm
so much  -4 llktjmpmmj
so the  -3 mlmnfummml
so tired  -1 mmlnlmmmmm
so we  3 -
so what  4 nmmkmmmmmm
so you  20 rmmmmklmmm
so>-ed  -16 mlfyhlhlml
so>-ing  -1 mmollmlmmm
so>DEICTIC  -2 molnlmmmml
so>I  24 mlmrlimmlm
so>MOOD  -15 jjjyjlblll
so>PRAISE  0 lmtllmimmm
so>THIRD  12 -
so>WE  3 -
so>WH  15 rmkkmmlmmm
so>YOU  20 rmmmmklmmm
so>far  8 mllpmmmmmm
so>the  -3 mlmnfummml
so>w  -16 jhsydjhkli
soaked  -17 mklqmlmmmm
soap  -10 mimqmmmmmm
sober  10 -
social  12 mklmjmmmmy
social media  12 mklmjmmmmy
sofa  -29 lhmrmkmmmm
sold  -22 mmycmlhmmm
solve  -14 kplommlmml
some  -53 kyjlpfkhmj
some people  -2 lmfjvmjlml
someday  4 mllhymkmml
someday $  4 mllhymkmml
someone  9 jvkirllmml
something  -74 pcykeqeklh
something $  -7 mhmrmmkmmm
something wrong  -9 smjpmjlmmm
sometime  -4 milhkkymml
sometime $  -4 milhkkymml
sometimes  -9 lmkkkmqmml
sometimes $  -19 lmkkkmqmml
son  11 mlwjlljmmm
son $  9 -
son is  -14 mmlnmmmmmm
son wants  4 -
son was  7 -
song  -14 momkjelmvm
sons  -25 millhnmmql
sons $  -31 mkmmhhmmsl
soon  -35 kkgailykmk
soon $  -35 kkgailykmk
sore  48 mmmnmmmmmm
sorry  -16 lqgiikylmk
sorry i  -4 mmmjmmommm
sorry to  -4 mrqkmmimmm
sort  -12 ixmllmliml
sound  -4 lghlhmlymm
sound more  -4 mjkllmmtmm
sounds  -31 lsyhamcemk
sounds like  -10 mltmlmglmm
soup  -11 mthrjllmmm
soup is  -8 milwjllmmm
sources  -29 mrlkimlpmm
sources $  -29 mrlkimlpmm
sourdough  40 -
spaceship  -22 mjmbmylmmm
spaceship is  -15 mkmcmymmmm
spain  -30 mmmkmjmmtm
spain $  -30 mmmkmjmmtm
spanish  -14 lqmlmmlaml
spanish $  -2 mqmmlmlbml
speak  17 srljlmkmml
speak at  2 -
speak to  -29 lsmjmmmmmm
special  -27 mjksmllmmm
speech  -26 mrletklmmm
speech for  -12 mpmimmlmmm
spend  3 -
spicy  6 -
spicy food  6 -
spider  -4 mlmvhllmmm
spilled  -20 mjlrlllmmm
spilled coffee  -20 mjlrlllmmm
split  6 -
spoils  -15 mljltllmmm
spoils $  -15 mljltllmmm
spoke  22 mlmlkmsmml
spoken  -20 mmmlnmmmml
spoken in  -20 mmmlnmmmml
sports  33 -
spring  30 -
spring $  30 -
sql  21 mnmmmmmmmm
square  -22 mijqrlmmmm
st  3 -
staging  33 -
stairs  -10 mlmrlimmlm
stairs $  -10 mlmrlimmlm
stand  37 -
standing  21 mimpmmmmmm
standing desk  26 -
stanford  11 -
star  2 mlmjwlmmmm
start  -14 nmhyihfwmk
start $  -8 okmllmmmmm
start my  4 -
start with  -3 mnllljlwmm
started  53 mlmmfmlmmw
started a  28 -
started running  8 -
starting  29 -
starts  8 mmlpmmmlmm
starts at  13 -
startup  30 -
startup $  24 -
starving  -17 lhkwmmlmmm
state  29 -
station  -23 plklokllmm
station $  -22 pmlkokmlmm
status  -34 uniklillum
status of  -8 unklljllmm
stay  -17 lflylmlmmk
stay in  -11 mhmpsmmmmm
staying  -22 mjjtlmkmml
staying in  -3 mlmnlmlmml
staying with  3 -
stays  0 mpmmmmmmlm
steak  10 -
steak rare  6 -
step  -54 jsyaekhymh
step $  -10 ljqjgkiymk
step 0  -28 lyldljmkmk
step by  -9 ljkkhliymk
step into  -7 mjmkmpmmmm
steps  -3 pjmlmmmmmj
stick  12 -
still  8 lkymgjaklk
still 've  -14 mmlnmmlmmm
still at  -29 mljplmlmmm
still do  -7 mmrhmmlmmm
still in  -8 mmkqmlkmmm
still live  13 -
still waiting  -1 mmhummjmmm
still wrong  -2 mmyalmjmmm
stock  -14 mlmeummlml
stock market  -14 mlmeummlml
stole  12 -
stolen  75 mlllmwlmmm
stomach  19 mkmpmllmmm
stomach is  -16 mkmpmllmmm
stone  57 -
stop  34 lecymllmll
stop $  -12 lfktmlmmmm
stop thinking  -4 mmfsmmmmmm
stopped  15 -
stopped eating  14 -
stops  -6 molllmmmmm
stops after  -6 molllmmmmm
store  -29 millqkmmly
stories  -16 mlmlvllmmk
story  -49 ktpeokjelk
story $  -23 lnqhvjkfml
story the  -3 mkmlipmmmm
strange  -39 llljxkllml
street  30 -
street $  13 -
stress  31 -
stress $  31 -
stressed  -19 mllpmklmmm
string  -9 lrlkkmmmml
string $  0 mmlmmmmmmm
stroke  39 -
stroke last  15 -
struggling  10 -
stuck  -37 lmuvehilmi
stuck at  -29 molsiimmmj
stuck in  -25 mkjyiljlml
student  38 -
student loans  23 -
students  -30 mjmktmlllk
studio  29 -
studio $  24 -
study  -7 mslljmmmll
study at  2 -
study law  4 -
studying  19 -
studying for  11 -
subject  -36 mpmiimlmmy
subscription  39 fqmmmmlmmm
subscription $  6 fqmmmmlmmm
such  -26 mljkllymmm
suddenly  -27 mhmpitlmml
sugar  36 mqmmlmmkmm
sugar $  20 mqmmlmmkmm
suggest  -16 mqmklklmml
suggested  13 mmufmmlmmm
suggestion  -3 mlolmmklmm
suggestion $  -3 mlnlmmllmm
sum  -1 mtllgmmmmm
summary  -2 lukhilmpmm
summer  -24 llkkrlolmk
summer $  1 mmlmkmpmmm
summer is  -14 lmmlqmmmmm
summers  6 -
sun  -6 mkmmtkmmmm
sun is  -7 mkmmtkmmmm
sun>AUX  -7 mkmmtkmmmm
sunday  25 -
sunday $  22 -
sundays  -14 mlmlrkmmmm
sundays $  -25 mlmlrkmmmm
support  -8 kvpjklklml
suppose  -43 lhbglsymkj
suppose i  -4 mjljmukmlj
sure  -39 yivafjykmh
sure about  -2 klulmlmmmm
surgery  10 -
surgery in  8 -
suspended  45 -
sweden  -13 mmmmomllml
sweet  11 limqnlylml
sweet $  -7 ljrtlmimmm
swim  61 mmllumlmmm
swim $  64 -
switched  28 -
sword  -8 mhlkmqmmmm
sword and  -8 mhlkmqmmmm
synonym  -4 uwkikljmmm
synonym for  -4 uqlikmjmmm
table  19 kapyjijylh
table $  -38 larwlklymj
table for  20 mnmlmmmmmm
take  -6 hhgiuxumkg
take a  1 lhuojmlmml
take care  -2 lhilimyaml
take my  9 -
take the  14 lplmlpmllm
take your  -2 mhmkmubyml
takes  47 tehcylklml
takes $  -3 ujllmmmmmm
takes an  -8 mlmirmmmmm
taking  18 mfvqjlmmmm
taking a  13 mmlpjmmmmm
talk  -12 hayocvyllh
talk $  1 mllolqkmml
talk about  -40 kbvyhmllml
talk at  2 -
talk later  -8 mljommlmmm
talk to  1 klygjsmmmk
talked  -25 mklkhlwmmi
talked $  -26 mklkhlwmmi
talking  -32 lixahvymml
talking to  -3 lkwailymml
task  -4 kxljklmmmk
task is  -4 kxljklmmmk
tattoo  23 -
tattoo of  23 -
taught  16 mimkslmmml
taught me  34 -
tavern  -8 mfmljymmml
tavern and  -8 mfmljymmml
taxes  -6 ollkpkmmlm
taxes $  -3 pmmmkkmmlm
taxi  -13 miiyijlmmm
taxi is  -9 mkltiklmmm
tea  -13 joiusjelmk
tea $  -19 lljsslfmmk
teach  -5 jlmmpmmmmj
teacher  1 qujmoijmll
teacher $  2 rmmmmklmmm
teacher at  1 -
teacher says  8 mimlrlmmmm
teacher wants  -34 mykjimlmmm
teachers  -3 lhkkvllkml
teachers $  -1 mimkslmmml
team  34 mdykklkmlx
team $  48 mhujhmlmmy
team uses  9 -
team won  -29 mlmlpmmmml
teammate  -8 mqmllgmmmm
technology  33 mgmlwlmmmk
teenagers  18 -
teeth  -17 mllhlxmmml
telescope  48 -
tell  -22 ukjjjspkll
tell me  -10 uplljlkkmm
tell my  -8 nmmmmmmmmm
tells  -23 mhmlrllmml
ten  -38 uydhxohjlk
ten $  6 -
ten minutes  -35 lpirlljlml
ten times  0 mwkkmlmmmm
ten years  1 -
ten>-s  -9 lwjispjkml
ten>NOW  -37 lpinrljlml
ten>SPAN  3 -
terminal  -32 myjakklrml
terminal $  -27 mxkkkklkmm
terms  3 mgllhmjsmy
terrible  -19 mklllxkmmm
terrified  4 -
terrified of  4 -
test  2 mxngfktmmj
test $  19 mmlmlmummj
test fails  -20 myljgkmmmm
text  -40 lycskijqlg
text $  -7 lijlljkuml
texted  -36 lmiomjlmtm
th  55 -
th $  35 -
th of  1 -
th>of  1 -
th>w  10 -
than  -73 iiagygiuld
than a  -8 mllllommmm
than cats  -16 lmkkukmmml
than dogs  0 mmmlqmlmmm
than the  -23 lpmhphmlml
than yesterday  -14 mlhtlmmmmm
thank  -7 liubklpmms
thank you  -7 liubklpmms
thanks  -23 lixaflwemj
thanks $  -19 mkxhimekml
thanks for  -6 mlfhkmykml
thanks i  4 mmommmlmmm
that  -133 dayayyaara
that $  -53 layaldiijj
that 's  13 ijyaajjljj
that a  -1 nlokmmmmmm
that again  0 nlimhmxmmm
that glass  -16 mjklwlmmmm
that helped  0 mmrmjmdmmm
that helps  -2 lmqllmlmmm
that honey  -15 mljltllmmm
that i  32 lfawkylmlm
that in  -1 mmqkmmmmmm
that is  -6 klukblkmmm
that makes  -4 mjrlimmmmm
that means  -1 mokmmmmmmm
that must  0 mlrljmlmml
that my  37 mllimtmmmm
that one  -8 lkujlmimmm
that our  2 -
that returns  -1 krlmlmmmmm
that says  -21 mvkkllmmmm
that she  -19 mllkjtmmul
that the  -25 nmijsolmll
that was  -1 llptjklmmm
that way  -4 mlrlkmlmmm
that would  0 mlpmjmlmml
the  -59 yygkwyaina
the 0  21 mgmsmmmmmm
the accident  38 -
the address  -11 hullmmlmmm
the adoption  18 -
the airline  -8 mkmpmlmmmm
the airport  -9 lpmnjkmmmk
the answer  -21 lapkjllyml
the api  5 -
the aquarium  8 -
the area  -13 lpmlkkmlmm
the army  38 -
the author  -29 mjllvimmll
the baby  -28 lllugklmmm
the background  -30 mslmlkmlmm
the bakery  29 mimpmmmmmm
the balance  -18 mhmlwlmmmk
the balcony  -5 mllnmmmmmm
the band  42 -
the bank  -25 mhqslimmmm
the bar  30 -
the bath  -5 mllwfllmmm
the bathroom  10 mhmqmmmmmm
the battery  -2 oklismmlmm
the beach  36 -
the best  10 riigqkyllh
the black  -34 mjlunkmmmm
the blue  21 lgxjlkmlmm
the book  -37 mrknmhmllk
the bridge  -10 lllltllmml
the build  34 qmlnkgmlmm
the bus  -7 tefyhkimmk
the button  -32 lrqjikmmkl
the capital  -25 mjljopmmml
the captain  -3 ljlkgylmjk
the car  -20 pllyklijml
the castle  6 lllmsllmml
the cat  0 mlmslkmmmm
the cave  -7 mjmkmpmmmm
the checkout  -2 iompmlmmmm
the chest  -6 mjlllrmmmm
the church  21 -
the code  -11 lsljilmkml
the command  -9 mpklmlmmmm
the company  -27 lkkfojllvv
the contract  -46 mykifkmmml
the council  13 -
the countryside  30 -
the customer  -6 mvmkjmllml
the data  59 mrmlkmmiml
the delivery  -4 yilkmmmlmm
the dentist  3 mlmnmmmmmm
the difference  -19 ugwhpiklml
the dishes  -5 lhkxmlmmmm
the divorce  10 -
the doctor  -12 mkmlrkmmmm
the dog  -14 ljkujjmmmm
the door  -18 lfmuaxmlll
the drinks  -3 mkgvmlmmmm
the driver  -13 mykbmkmmmm
the dungeon  -13 lillmommmm
the earth  -17 lltkllmmmm
the end  12 molhxkmlml
the ending  -31 mmrlmmmmmm
the entrance  -1 llmplmlmmk
the factory  -1 mlklrlmmmm
the fall  12 -
the family  23 -
the file  -14 lpkollllmk
the final  -7 lkkjulmymm
the first  36 idyarikmll
the flood  11 -
the following  -6 lycklmlgmm
the food  5 mmmqimmmmm
the forest  -7 mimkhymmml
the french  -33 mnmisjmmmi
the fridge  -6 mmltmimmmm
the function  -13 mrlkklmmml
the future  53 lmmlqmlmmm
the game  -14 ljjrnmkllm
the garden  -4 mikwmlmmmm
the goblin  -25 mjlclymmmm
the godfather  -27 mkmlulmmml
the gold  -6 mjlllrmmmm
the government  -4 llgkykmlmm
the great  5 mkllmwmmmm
the gym  -18 llkrmllmmm
the hall  22 -
the heating  -1 mkivkmmmmm
the hero  -36 liyjeummlm
the house  -20 mlrmmkmmmm
the introduction  -8 mollmjkumm
the job  34 -
the kettle  -5 mjlqmmlmmm
the kids  -11 lilvfkrmml
the king  -42 mkliqplmkk
the kitchen  -40 mlmoklmmmm
the korean  9 -
the lake  31 -
the landlord  -7 mwmkflmmml
the largest  -12 llmlolmlml
the last  -36 kjsjjxkrll
the laundry  -4 mjitmlmmmm
the league  -19 mmmkqlmmmm
the left  -2 sljknkmlml
the leftovers  0 mmirmmmmmm
the letter  -37 mjlkexmmrk
the library  10 mhmrmlmmmm
the lift  -15 mkmommmmmm
the lights  -17 mslscsljll
the link  -15 loyjkllemm
the list  -7 lmllmllnll
the logo  15 mnmkmmmmmm
the mall  -2 mjmnmmmmmm
the market  9 -
the meeting  -13 lnlpkllmmm
the middle  2 mkmjtkmlml
the moment  -22 mhlomlmmmm
the moon  -56 lfifyllllj
the morning  6 mmmemmylmm
the mortgage  5 -
the movie  -18 ohllqjmlml
the museum  -34 lkljvhmmml
the names  -3 mrrljlmemm
the navy  48 -
the neighbours  -2 mlmpkmmmmm
the new  -11 qpmjljtlmk
the next  -13 mrkhkulmll
the northern  -6 mklllwmmmm
the numbers  -8 mslkmimlmm
the office  -13 mlivlmkmmm
the old  -26 mnljaylmmm
the only  7 rlmmmkmmlm
the operation  33 -
the original  6 miujmlmmmm
the other  -23 layplkmkmm
the output  -3 mrkmlmmjmm
the oven  -15 mkltlkmmmm
the page  -4 mqlllmmmml
the pandemic  10 -
the park  12 mlmpjlmmmm
the part  -5 mxyamllmmm
the phone  -46 lpirkjlmlm
the picture  -15 mtoglllmmm
the place  15 -
the planet  -55 milkrxlmml
the point  38 mmtjmmmmmm
the post  -9 mkmpmlmmmm
the postman  -5 mlmokjmmmm
the president  -10 pjlkpmmmlm
the printer  -5 opmhlmmlml
the project  26 momlljmmmm
the queen  -27 mkkgjymmmm
the queue  -34 lkkydklkml
the radio  5 mlllrlmmmm
the rain  -16 mlloktmmlm
the red  21 mtllmlmmmm
the regional  13 -
the release  5 -
the remote  -5 mmgummlmmm
the rent  11 -
the restaurant  -11 mmljrmmmml
the result  -12 khrelllymm
the results  -32 mimlklmmlx
the right  -14 vlthlkmmmm
the river  -20 mjrlnjmmmm
the role  -27 mlmlnklmls
the router  17 -
the same  -23 iqyahhlkml
the school  15 -
the sea  20 plmkkpmmmm
the second  -35 iyyagkjkll
the semicolon  -12 kqxiijlmmm
the settings  -9 mqmjmmmmmm
the shelter  13 -
the shop  -16 wikvfkllml
the shopping  -3 mnkqmmmjml
the shorter  -17 mlqlmlmlmm
the shower  -30 llktillmmm
the sink  -23 mkmplkmmml
the sky  -2 lmpmlmmmmm
the sofa  -29 lhmrmkmmmm
the soup  -2 mwimjmmmmm
the spring  9 -
the station  -21 pmlllklmmm
the status  -8 unklljllmm
the stock  -14 mlmeummlml
the store  -30 millqkmmly
the story  -24 lykkjjlfll
the summer  8 -
the sun  -6 mkmmtkmmmm
the table  18 milvlllmmm
the tavern  -8 mfmljymmml
the terminal  -18 myjamlmsmm
the text  -7 mtjkljmpml
the third  8 mqthkmmlmm
the tickets  34 mkjsmmmmmm
the time  45 mmmlomllmm
the toast  -12 mhkullmmmm
the tone  -4 lipllmlwll
the top  10 mnlmlmmmmm
the town  9 -
the train  -43 meltoklllh
the treasurer  32 -
the two  -6 momjllmmmm
the university  -9 mlmmommmmm
the variable  -10 mskkmmmmmm
the vet  5 mmmqllmmmm
the view  3 mmlktmmmmm
the violin  -2 mjllvmmmml
the waiting  5 mkmomlmmmm
the wall  -6 mnmojlmmmm
the way  -16 lkktkllmmm
the weather  -14 nifrwjmmmm
the wedding  26 -
the window  -34 mbjylgmkmm
the word  -1 lmkmmmmqmm
the world  29 lliltlmlml
the wrong  -45 logxfkmlml
the youngest  39 -
the zoo  5 mmmjmrmmlm
the>-ing  39 ylkshkjilk
the>-s  19 iyaoytaytl
the>0  21 mgmsmmmmmm
the>AHEAD  -9 mrkhkulmll
the>CHAT  -70 flxcafkyjg
the>CODE  -47 hycmabhbib
the>CONDITION  17 -
the>DEICTIC  -30 khyakphijk
the>HOME  22 llrllmlmlm
the>KIN  -28 kfkyhiqmlk
the>LASTING  -11 ummllmkmml
the>MOOD  3 mkkjmwvmmm
the>NOW  -21 hxyafiyikl
the>ORDER  4 yjkivkljmk
the>PERSON  -34 nrlmjilmlk
the>PET  -5 likyihllll
the>PLAY  9 kehwvlklll
the>PRAISE  10 riigqkyllh
the>SPAN  33 mlmmmpmmlm
the>WORK  -19 khgnrijluv
the>bar  30 -
the>bus  -7 tefyhkimmk
the>car  -20 pllyklijml
the>end  12 molhxkmlml
the>new  -11 qpmjljtlmk
the>old  -26 mnljaylmmm
the>red  21 mtllmlmmmm
the>sea  20 plmkkpmmmm
the>sky  -2 lmpmlmmmmm
the>sun  -6 mkmmtkmmmm
the>top  10 mnlmlmmmmm
the>two  -6 momjllmmmm
the>vet  5 mmmqllmmmm
the>w  -14 dldmyyapqn
the>way  -16 lkktkllmmm
the>zoo  5 mmmjmrmmlm
theatre  26 -
their  -26 lkikylkkmh
their dad  8 -
their phones  -37 llmlqlmmmk
them  -4 lyqsiiiiji
them $  17 mlrwjjjmmi
then  -36 lmmypffhlh
then $  -18 miqqkmilml
then i  -20 mklxlklmll
therapist  26 -
therapy  29 -
therapy $  12 -
there  -5 laayykgtlg
there $  -23 rcayyhdwll
there 're  24 mkkksllmml
there 's  13 mlkyelimml
there a  9 mkmmmmmmmm
there any  -1 nmmklmmmmm
there for  -2 mlqlmmlmmm
there how  -2 hmmmmjtmmm
there is  -7 llhnumlmmm
there was  -16 llmlmvlmml
these  -39 jujbyliflk
these days  -15 lmllqmlmmm
these two  -11 lwjhkmlkml
thesis  65 -
thesis on  12 -
they  -11 ygdlyhgjkg
they 're  -1 lmltemlmmm
they closed  -15 mljkwllmmm
they say  -19 llkkullmmk
they should  -2 lllkulmlml
thing  -11 lqqilkpkmj
thing $  -5 llrjolllmm
things  -29 jhpfylnlmi
things $  -27 mkmkrmlmml
things take  -28 llklxmkmml
think  -73 yayayaavkh
think about  -4 waykimklml
think i  16 llktjjlllm
think it  -8 rlajymllmm
think of  15 -
think so  -13 lmudlmllmm
think that  -10 jlvjfllmmm
think the  -27 skmjuhmlmm
think we  -12 mlopkmmmmm
think you  -4 klwjklhmmm
thinking  4 kkktkpcmml
thinking about  28 kliwmmdmmm
thinking of  -22 mllnkpmmmm
thinkpad  29 -
thinkpad $  29 -
thinks  0 mmokmmmmmm
thinks i  4 -
third  -2 mltmkmmlmm
third floor  -16 mhmsmmmmmm
thirty  18 -
this  -59 lygmardjrs
this $  -29 mydqkkgwlk
this afternoon  9 mgltmmmmlm
this answer  -10 mkqlmmmlmm
this by  -6 mnjnmmmmmm
this city  16 mmkmrmmmml
this exercise  -14 lxlldomlll
this for  -26 cvjmmklmrm
this function  -2 momlmmmlmm
this is  -14 ukvghljmll
this month  10 -
this morning  29 lfbyllimll
this one  -11 mktklklmmm
this screen  -10 mhmslmmmml
this summer  10 -
this text  0 lmjlmmkpmm
this version  -12 mkrkmmlkmm
this year  20 -
those  -24 yssaplklml
though  13 -
though i  8 -
thought  -57 lkujyhjmmm
thought $  -13 mmmqmlkmmm
thought of  -3 mmolllmmmm
three  -103 iyjaayersr
three $  -10 lspjmklllm
three columns  -12 mpllmlmkmm
three examples  -2 myjllmmhml
three hearts  -5 mkqlrlmmlm
three kids  9 -
three times  30 -
three years  3 mlmlgmmmmy
throat  48 mmmnmmmmmm
through  94 mrllivklml
through the  20 mmlliwmmml
throws  -7 mrmmglmlmj
thunder  10 mlmiylmmmm
thunder $  18 -
thursday  25 -
thursday $  10 -
thursdays  14 -
thursdays $  14 -
tickets  25 nmirlmllmm
tier  25 -
tier $  25 -
time  24 lfauywotkf
time $  -34 khhtykaymj
time for  0 mmhmmmymmm
time i  47 mljulnmmll
time in  4 -
times  16 lukiwlkmmj
times $  -3 mwkjvlkmmk
times a  37 -
tired  -28 lljtkjkmml
title  -78 lroidgklui
title $  -15 mlplmlmmmm
title for  -4 mplklkllml
to  -26 yuawtahayy
to $  -9 mlxjmmkmmm
to 've  -26 lryemlhmmm
to a  11 lskglkvmml
to add  11 mrljlmlmmk
to adopt  13 -
to answer  -13 mukpllmlmk
to apply  5 mmmmlllmlv
to ask  -17 yjdwmllkmm
to be  34 jqqnqyjklh
to become  70 -
to bed  -21 liewllkmml
to board  -16 mllpmmlmmm
to boil  -1 nkklumlmmm
to buy  -12 milsmmmmmm
to call  -9 lqkslmlmml
to cancel  -9 mrmcmmmmmm
to catch  -12 lfltmmmmmm
to center  -14 rrijmmmmmm
to change  46 kqkjmmmmmm
to charge  -10 mgmrmmmmmm
to check  -15 lvlhmmlmmm
to clean  -14 mhltmmmmmm
to college  3 -
to compare  -14 kujhlkmlml
to connect  -28 mkmkmlmmlr
to convert  -26 mrlimlmmml
to cook  0 wklmlmlmml
to cut  27 -
to do  -20 vglqlmklmm
to drink  12 mlllpmmmmm
to drive  13 -
to eat  -18 lejykmimmk
to find  5 uukemkllmi
to finish  -4 lalummmmmm
to fix  10 onmkmmlmmm
to get  2 pjkqkllmmm
to give  -3 mqkrmmlmmm
to go  -43 kaqyjkmlmk
to grab  -6 ujmmklmmml
to hang  -4 mjmrmmmmmm
to hear  -16 kmyfkmimml
to her  16 smsfmmlmmm
to him  11 mmolmmmmmm
to it  -12 mgunmmlmmm
to japan  12 -
to join  -36 ihmokmmmmw
to know  -2 ybpakkjlml
to learn  71 lukiqlmlml
to leave  -15 mklplmlmmm
to live  21 -
to lose  45 -
to make  -37 drhvkkllyk
to me  35 mqsgkmkmml
to meet  0 mmjklmxmml
to merge  -12 momkmmmmml
to move  31 pmmmmjmmmm
to my  5 mqtglmjmmk
to nuts  12 -
to only  -1 malmmmmymm
to open  9 lnklpmmmmm
to order  -10 lnlomlmmmm
to oslo  23 -
to park  4 mmlewmlmmm
to pay  -11 lrlfwllmmk
to pick  -6 mlmpmlmmmm
to quit  48 -
to read  -4 mplkmmmmmm
to report  -10 lqmjmlmmmm
to reset  -20 mqmkmmmmmm
to retire  44 mhmmmrmmmm
to return  -12 mpljmlmmmm
to ride  6 -
to rome  -24 jqmmlmmmmm
to run  -12 liktiklmvl
to sail  76 -
to save  8 mqmmfmmmmk
to say  -14 srfbmmwmmm
to school  -11 mlmivllmkv
to see  16 jrjhklylml
to singapore  2 -
to sleep  -32 malylmlmll
to solve  -14 kplommlmml
to speak  -28 lsmjmmmmmm
to start  2 lnkpmlmmmm
to stay  -26 lflylmlmmk
to stop  0 ljkrmmmmmm
to talk  -35 kbyxhlklml
to the  4 ghdqsvohoy
to think  -5 haypimlmml
to travel  23 -
to try  -3 klyelmkmmm
to two  -3 mnjlrmlmmi
to understand  -18 kvjjmmmmmm
to unsubscribe  -7 mqljkmjmmy
to visit  19 -
to walk  -9 mlmkvllmll
to watch  -8 mulhmimmmm
to wear  12 kklrmmmmmm
to work  -2 lpiqljkmsl
to write  -54 lykakkllml
to you  -15 jisidiymlg
to>'ve  -26 lryemlhmmm
to>-ing  39 mmkjmlmmmy
to>-ly  20 mmmmlllmlv
to>-s  18 maimuyiklt
to>AUX  -20 vglqlmklmm
to>CHAT  -14 ltikllylmk
to>CODE  30 lpllmmmmmm
to>DEICTIC  -13 mhunmmlmmm
to>HOME  24 pommmjmmmk
to>MY  -14 mitfkmjmmy
to>NOW  -21 mlmivmlmll
to>ORDER  -42 krlnmlmmmm
to>PET  1 ljmmukmmmm
to>PLAY  -7 mkmrmmlmmm
to>SPAN  -3 mlmivllmkv
to>THIRD  2 rlueollmlk
to>WORK  8 lpiqljkmsl
to>YOU  -15 jisidiymlg
to>a  11 lskglkvmml
to>add  11 mrljlmlmmk
to>ask  -17 yjdwmllkmm
to>be  34 jqqnqyjklh
to>bed  -21 liewllkmml
to>buy  -12 milsmmmmmm
to>cut  27 -
to>eat  -18 lejykmimmk
to>fix  10 onmkmmlmmm
to>get  2 pjkqkllmmm
to>go  -43 kaqyjkmlmk
to>me  35 mqsgkmkmml
to>pay  -11 lrlfwllmmk
to>run  -12 liktiklmvl
to>say  -14 srfbmmwmmm
to>see  16 jrjhklylml
to>the  4 ghdqsvohoy
to>try  -3 klyelmkmmm
to>two  -3 mnjlrmlmmi
to>w  -7 yyaclaalst
toast  -12 mhkullmmmm
toast $  -12 mhkullmmmm
today  17 dbaygadhje
today $  -67 gfawlgoilh
today and  43 llmsmmmmmm
today i  23 jkkyljkmkk
today is  16 -
today my  11 -
today was  -5 mmlqkmkmmm
today we  9 -
together  8 mlsklmlmml
together $  6 mlsklmlmml
tokyo  -7 lmmlommmml
told  -10 limfyiimll
told me  -8 ljqgyiimll
told my  2 -
tom  50 -
tomatoes  4 mmlltmmmmm
tomatoes and  33 -
tomorrow  -44 lfviijsllk
tomorrow $  -42 mhseijtlmk
tomorrow i  -4 mlmnmmmmll
tone  -6 kiollllpll
tone $  -5 lpqmmlmamm
tonight  -35 jlayhkaklj
tonight $  -35 jnayhkbklj
too  -23 hxteagpili
too $  -18 lksaklmlml
too late  9 mmmommlmml
too long  -3 mrshkllkmm
too many  -3 momllmlmmm
too much  -9 mjcymlkmmm
too>MOOD  6 lllvjmkmml
too>w  -43 jyjkghtjlk
took  39 lkjxkhmmlm
took a  -9 mllqmlmmmm
took my  6 -
took the  -20 mlktlimmlm
took up  16 -
top  -10 mnllumllml
top ten  -19 mnllumllml
top>ten  -19 mnllumllml
topic  -5 mwmjljllmm
touch  2 mkmlllxmmm
tough  -27 mllonmlmml
tournament  10 -
tournament $  10 -
tower  -28 lkmkiymlmk
tower $  -28 lkmkiymlmk
town  12 mllmqlmlmm
town hall  9 -
town in  -1 mllmqlmlmm
traffic  -50 mmkrqljlmk
traffic $  -17 mmksmlkmmm
train  -40 lajymikllg
train $  -11 mglsmmlmmm
train leaves  -23 mjmqkmmmmm
train to  -10 mgmmplmmmh
training  38 -
training for  32 -
trains  22 -
transfer  -33 mpmlmmmmmm
translate  -3 cylmmmlamm
translator  41 -
transplant  45 -
transplant $  45 -
trapped  -10 mldvmlmmmm
trapped $  -10 mldvmlmmmm
travel  24 mrmllollll
travel $  6 -
treasurer  32 -
tree  -33 mlklkowmmk
trees  3 mlmmktmmml
trees $  3 mlmmktmmml
triangle  -40 mnmlnklmml
triangle with  -40 momlklmmml
tried  -27 pmyhikjlll
tried it  -17 mkwkmlmmlm
tried restarting  -20 msjjmmmmmm
tried that  -5 mjxglmlmmm
trip  9 jmmllmymmm
trip to  5 mnmmmmmmmm
trouble  11 mtkimllmmm
trouble sleeping  8 -
trouble with  20 mqmhmmmmmm
truck  8 mvlimmmmmm
truck for  4 -
true  1 tgyhmkakmk
true $  3 llyjjmakmk
trust  55 -
try  -17 hayahjavlk
try $  -12 mlxdlmimmm
try again  -2 mjykkmhwml
try it  -2 klmulllmlm
try that  -7 liplllklmm
try to  10 llvimmlmmm
try>DEICTIC  -8 khptkkjlll
try>to  10 llvimmlmmm
try>w  -2 mjykkmhwml
trying  5 hygpijilkf
trying $  -15 mlplmmmmmm
trying for  23 -
trying to  2 iydrfjjllf
tuesday  7 mtmmlmlmml
tuesday $  3 mtmmlmlmml
turkey  -9 pjmmmlmmlm
turn  -2 mtgslmjjmm
turned  60 lhkummlmmm
turned 0  36 -
turned out  -9 llmommlmmm
turning  10 -
turning 0  10 -
turns  0 mpllmmmmmm
tutor  -8 kvlmlklmmm
tv  15 mlkrjmhmml
tv $  16 mmlrjmhmml
twenty  -12 mllvmiklml
twenty $  -12 mkmpmmmmmm
twice  -84 mxghqkklly
twice $  -34 mygiwllmmm
twice a  3 -
twice as  -34 mlmmllmmlt
twin  28 llllmykmml
twin $  25 llllmykmml
twins  65 -
twins $  52 -
two  -16 fyaasjaruy
two $  20 lstpqkhilk
two boys  22 -
two cats  7 -
two friends  8 -
two hours  -21 lhmsjqmmmj
two last  -28 mkmpmlmmmm
two months  13 -
two of  14 mwelmmmmmm
two phones  -2 mvmflmlkml
two plans  -4 mnmlmmmmmm
two sisters  -8 mkmmnlmmmm
two sons  -34 millhnmmql
two variables  -6 mpmkmlmmmm
two versions  -2 mjikmmmymm
two weeks  23 -
two years  4 mlmmmllmvl
two>-ed  -4 mlmlpmmmmm
two>-s  -69 hyaacohxky
two>DEICTIC  -28 mkmpmlmmmm
two>KIN  -23 mgllimmmqk
two>NOW  -21 lhmsjqmmmj
two>PERSON  14 mkmmnmmmll
two>PET  40 -
two>SPAN  39 mlmmmllmvl
two>of  14 mwelmmmmmm
two>w  19 mxjjqkmmml
type  11 -
typewriters  12 -
umbrella  -13 mkhumllmmm
umbrella $  -10 mlhumllmmm
un  4 -
uncle  5 mkmkqjmmlt
uncle claims  -13 mlmkrkmmmm
under  6 ldllkrlrml
under 0  -19 millmmlrml
under the  -8 mimsmjmmmm
understand  -63 wsyakjiklm
understand $  -32 llxdlljmmm
understand the  -4 lquilkmmmm
unemployed  8 -
units  36 mimllmmrmm
units $  21 -
university  15 mlmmommmmm
university $  3 -
university in  16 -
unsubscribe  -7 mqljkmjmmy
until  56 -
until 0000  11 -
up  1 caiyoyqdkj
up $  -67 emwskioflj
up a  -21 mmmnmlmmmm
up at  7 mlmqmkmmmm
up for  42 -
up in  -15 lgklmyillk
up my  20 mmmnmmmmmm
up the  -28 mfnvktlmmm
up to  -3 mnhhplommi
up we  13 -
up with  35 -
up>MY  20 mmmnmmmmmm
up>NOW  -3 mlldsmsmml
up>WE  13 -
up>a  -21 mmmnmlmmmm
up>at  7 mlmqmkmmmm
up>for  42 -
up>in  -15 lgklmyillk
up>the  -28 mfnvktlmmm
up>to  -3 mnhhplommi
up>w  50 mklnjlllmu
update  -23 qhmqkllmml
update $  -22 rhmskllmml
uploaded  -11 mtkjllmmmm
upset  9 -
upstairs  32 -
us  22 jmrmmypiic
us $  29 mlmjtmmmmm
us go  -7 mqltikilml
us in  19 -
us pretend  -1 mjmlmtjmmm
us say  -11 mfmmmtlmml
use  59 kagokkjymk
use a  -1 mijpmllvmm
use metric  37 -
use the  -20 lpjlmllmml
use>-s  15 -
use>a  -1 mijpmllvmm
use>the  -20 lpjlmllmml
use>w  46 malmkmlyml
used  0 mlkpjmlmmy
used to  2 mllqmmmmmm
user  -14 molijkwmmm
users  -26 llmllkmmlw
users $  19 momlmmmmmm
uses  14 mimmwlmmmm
uses kotlin  9 -
using  17 mykimilmml
using the  -6 msllmkmmmm
usually  10 mmmmkmmmmm
utrecht  1 -
utrecht $  1 -
value  -12 milklmmmmy
values  -22 mqmkmlmmlm
vampire  -24 mlmkmtlmkm
variable  -10 mskkmmmmmm
variable to  -10 mskkmmmmmm
variables  -6 mpmkmlmmmm
variables x  -6 mpmkmlmmmm
vegan  19 -
vegan diet  12 -
vegetable  10 -
vegetarian  12 -
vegetarian $  9 -
vermont  -19 mlmmpjmmml
version  1 lpthmklhmm
version $  -23 lpqimlljmm
versions  -28 mggslmmymm
versions $  -27 mggulmmymm
very  -28 kftwljjpml
vet  26 mmmqllmmmm
vet $  14 -
vet is  13 -
vet>AUX  13 -
video  4 mjmltlmmmm
video games  24 -
vienna  -27 mlmmjfmmsl
vienna and  -27 mlmmjfmmsl
vietnam  12 -
vietnam $  12 -
view  3 mmlktmmmmm
view was  3 mmlktmmmmm
violin  -2 mjllvmmmml
violin $  -2 mjllvmmmml
visa  22 pjmmmlmmlm
visit  19 -
visit my  3 -
visited  35 mlmmqkmmml
visited an  18 -
visited my  1 -
visited the  15 -
visiting  8 -
volcanoes  -44 lwlfollmmk
volcanoes $  -44 lwlfollmmk
volunteer  32 -
volunteer at  20 -
volunteered  19 -
volunteered at  19 -
w>"  -29 mlklmimmym
w>'s  27 mlmnitlmmm
w>'ve  -44 mgntmjlmmm
w>*  -6 llmljvlmlj
w>-ed  -9 mqaayohiky
w>-ing  -15 yiqfyjiliy
w>-ly  26 ljgyikijmk
w>-s  71 hyaaycadyf
w>0  -76 hyfanohusi
w>AHEAD  32 mgllniwlmi
w>AUX  13 mxabyyadcy
w>CHAT  -16 wyhacfaylf
w>CODE  57 lylarijkli
w>CONDITION  52 -
w>DEICTIC  -20 vvsltnbbuy
w>HOME  -31 jfhgyvhjkh
w>I  43 dabkfygjya
w>IF  7 vjoglslmmm
w>KIN  62 lqmkkylmml
w>LASTING  3 lshpmemlwy
w>LIKING  25 lqctojxylk
w>MOOD  12 kjayqhmlml
w>MY  -13 twaibthgpy
w>NOW  18 baaycagohv
w>ORDER  20 tplhlllkmm
w>PERSON  -6 mhhyqjommk
w>PET  4 lijgwylmml
w>PLAY  23 lrlqvljjmh
w>PRAISE  -15 liyiqkillk
w>SPAN  9 kmllhrijvv
w>THANKS  -4 mlyiilhkml
w>THIRD  -72 jryevtifyh
w>WE  -40 kcswmralky
w>WH  32 yyayllcksi
w>WORK  0 ktfvokkklk
w>YOU  4 atpskarygy
w>a  -22 xylafyanfy
w>all  6 lghunkjpml
w>an  -20 lsaokitylk
w>and  -80 fdaaayjljo
w>any  -11 lleulmivmm
w>art  5 -
w>as  51 llllpljlmy
w>at  85 nmjcyyfljc
w>be  -11 oflnkliwml
w>bio  -6 jrmlmlmmmm
w>but  41 ljaynukyll
w>by  55 lpgsfkhylj
w>cup  40 -
w>day  37 jlkvmkkmmm
w>for  -17 pyaghayoyl
w>go  -14 mneomlymmm
w>got  25 mkltlklmlm
w>has  3 jaghywdjlb
w>ice  -7 kqgpxlklmm
w>in  9 caeyxlnaty
w>lie  -5 plmknmklml
w>lol  -19 mlkcmkymmm
w>me  14 jybrhywajd
w>men  4 mmmmommlml
w>new  30 -
w>no  20 mkrghmwlml
w>not  -49 lgyaljilmm
w>o  -5 pollmmlmml
w>of  -7 japoyxahfn
w>off  3 mtludmljmm
w>old  20 mmilkmylml
w>on  -12 iauyqgmikf
w>or  41 tlmllmllmm
w>out  -19 udgllwvkli
w>owl  26 -
w>run  20 -
w>s  7 mmmmmplmmm
w>sam  20 -
w>six  8 mqmkojmmml
w>so  12 khnydgejkj
w>tea  -16 kqllskkmmk
w>ten  -20 msjplllmmm
w>the  -27 yvwacyayaa
w>to  -4 ovakyhaaas
w>too  -3 mmgtlllmmm
w>tv  15 -
w>two  -1 lynajghlly
w>up  -42 jaijmyrklo
w>w  62 txanyyayay
w>war  8 mlkmqmmmmm
w>way  28 mlrimlmmmm
w>won  53 mmimsmmmmm
w>yes  15 mklmmmlpmm
wait  -59 qavtisjxjk
wait $  -12 umxflldlmm
wait for  -36 lajylukykk
wait to  -2 jlnllmummm
waiting  -37 jaeydkelmi
waiting $  -2 mmjsimkmmm
waiting for  -37 kaiyhlimmi
waiting list  18 -
waiting room  -13 mkmomlmmmm
wake  -3 mllljvmmml
wake up  -3 mllljvmmml
walk  -20 milrstlmlk
walked  -23 mjltnjklml
walking  -14 mimqmmmmmm
walks  18 lhmlgymlml
wall  -6 mnmojlmmmm
wall $  -6 mnmojlmmmm
wallet  40 -
want  -44 oyagaakyha
want a  15 mbivmkmymm
want it  -22 lyeolmlhmm
want something  -11 mjygmmllmm
want the  -23 klsiljmmmm
want them  -8 mtllmhmmlm
want to  -41 tyarahphjc
want you  8 lohkmllxmm
wanted  -4 kkmhmmwmmm
wanted to  0 kkjjmmxmmm
wants  -9 myjieljlll
wants a  -24 mwmjilllml
wants to  22 mlmommlmmm
war  -6 mlklwmllmm
war $  8 mlkmqmmmmm
warehouse  67 -
was  -30 ialbyyrdxi
was $  1 lmqlmmmmmm
was 0  2 mmmmhlmlmy
was a  -16 kiqyayfmll
was adopted  18 -
was afraid  -10 llomivlmmm
was asleep  -12 kmgummlmmm
was at  -7 mmlpmlmmmm
was born  -28 mlmknkllvk
was broken  13 -
was diagnosed  8 -
was flying  -12 mmmkmpmmkm
was founded  -12 mjmlpmmmll
was hoping  -9 lstdmkkmmm
was in  -6 llnvllklmm
was just  -13 lmvammymmm
was late  0 mmlommlmmm
was little  3 -
was my  37 -
was nice  0 mmblkmymmm
was nine  2 -
was not  -2 mmokmmlmmm
was on  -26 mlulkjmmlm
was raised  2 -
was so  -20 llaxkklmxl
was stolen  40 -
was suspended  45 -
was ten  6 -
was the  -14 mljknlmmll
was thinking  -10 mmokmmmmmm
was three  19 -
was told  -5 mmimxlmmmm
was two  5 -
was wondering  -3 vkqjlkmmmm
was young  14 -
watch  47 mulhmimmmm
watch a  -2 mjmpmimmmm
watched  8 mcjtyklmmm
watched a  -54 mfkmyllmmm
watched the  27 -
watching  -42 lcoyfkilll
watching a  -9 mhmsmlmmmm
watching the  -7 mikwkllmmm
watching tv  -2 mllokmkmmm
water  -25 lykfpjkjmi
water $  12 mlllpmmmmm
water boils  -14 mkmktmllmj
way  -48 ucywgiakli
way $  -32 liwthjakll
way back  5 mlkqmmmmmm
way home  -23 mllpllmmmm
way to  -2 wjxhlmgmml
way>HOME  -23 mllpllmmmm
way>to  -2 wjxhlmgmml
way>w  5 mlkqmmmmmm
ways  -37 lnmkllmlmh
ways to  -37 lnmkllmlmh
we  11 ickyrarhhy
we 'll  -10 mjlphlnmmq
we 're  56 himvalglmy
we 've  16 myjgdkjmmg
we adopted  9 -
we can  -27 mlpsjlhmml
we do  11 -
we finally  -10 mmlrkmkmml
we foster  23 -
we got  5 mllolmmmmm
we had  -8 mlittlimlk
we homeschool  10 -
we just  25 mmkqlmjmml
we last  -32 mjljflymlh
we learned  -10 mjmmpmmmml
we live  -21 mlmjukmmml
we lost  11 -
we need  -21 nrjtkljlmg
we never  13 -
we saw  38 -
we should  -10 mkjnllymmk
we went  16 mmmnlmlmml
wear  64 lklrmlmmmm
wear hearing  10 -
wearing  -30 mhkumllmmm
wearing a  -11 miktmmmmmm
weather  10 nifrwjmmmm
weather $  14 ligpxkmmmm
website  24 mjmjmllmmy
website for  4 -
wedding  46 -
wedding $  24 -
wedding is  3 -
wednesday  23 -
wednesday $  23 -
week  8 ljhqpkvlll
week $  -8 lkiqpkslll
weekend  22 uliklmqmml
weekend $  10 uliklmqmml
weekends  27 mmmmmmlmmm
weekends $  26 mmmmmmlmmm
weeks  66 -
weeks $  43 -
weeks and  3 -
weeks in  1 -
weight  16 momlmlmmmm
weight $  6 momlmlmmmm
weird  -6 mlrmimllmm
welcome  -1 lldmllulmm
well  -3 qgapekyfmh
well $  -42 qiaqekyhmi
well today  -11 mmlolmgmml
went  7 gchyqnilkw
went bankrupt  3 -
went out  -26 iklskrlllk
went to  59 lilpljmmly
went up  0 mmmftmmmmm
were  -74 mhdgyykllk
were an  -28 mjlloqmmml
westerns  18 -
westerns $  18 -
wet  -53 mlmqlllmmm
wet $  -53 mlmqlllmmm
whales  -6 yhflxlkkml
what  10 yayiecqiii
what 're  0 qkmllmlmmm
what 's  -12 klkjlmpmmm
what a  -32 antxllxmmm
what about  41 mmkmmmjmmm
what can  -16 hplpmmlmmm
what did  0 ilmqmllmmm
what do  28 gnmlmmkmmm
what does  -1 lulmlmmlmm
what i  -17 jjwolljmkl
what should  5 olmmmlmmlm
what the  -27 ycljqklmml
what to  -35 ykcplmklmm
what you  17 tgyalkemmm
wheelchair  60 -
when  108 uqeywfakii
when he  24 -
when i  47 jycplkmljl
when it  19 llnommmmmm
when my  3 -
when people  29 -
when the  -21 ijyjslmmml
when you  30 hhfywlglml
whenever  40 -
whenever i  40 -
where  -4 pyldjhimkv
where 're  0 pmmlmmjmmm
where can  -1 nlmmmmmmmm
where do  -16 jvmjmmmmlm
where i  28 mjmmlkmmlw
which  -2 vlkllmijml
which one  -1 nllmmmlmmm
while  -8 mlmrmjmmlm
while i  -5 mmmnmkmmlm
whispered  -3 mmlkkylmkl
who  23 fxiebyyklj
who finds  -9 qrllijmmlm
who is  -5 vllljmlmmm
who=kin  -99 uaaiyyyiga
who=none  -88 payvpayyai
who=own  1 aqyyaxyayb
whole  -15 mlluklkmmm
whole family  4 -
why  -55 yriliggkmk
why $  -55 iymolhjlmm
why does  -2 oimmmmmmmm
why not  -2 mlolmmkmmm
why the  0 rlmllmmlml
wife  11 miuojkmmrm
wife $  15 -
wife and  0 mmkmmkmmrm
wife is  1 mklqmmmmmm
wife says  -5 mlsklmmmmm
wifi  -2 mlltflmmmm
wifi is  -9 mlltflmmmm
wifi password  7 -
window  -30 eljylfmkml
window $  -27 mdlyljmkmm
window seat  -8 eslrmlmmmm
wine  8 nlmmmlmmmm
winter  -34 llkljjlkxu
winter $  -2 mmlllkmmxl
wish  -48 kokadxylmk
wish i  -9 lkhflylmmm
wish you  -15 ljujihumml
with  -49 ayveaadyih
with 0  -39 mrmimlmmml
with a  12 kofyhnkylk
with chase  8 -
with four  6 -
with how  -5 llgxmmlmmm
with me  17 mintmkjmmm
with most  2 mlnlmmmmmm
with my  -16 nnqelwjllk
with no  16 mlmmmnmmmm
with sam  20 -
with sides  -40 momlklmmml
with that  -5 mlufmlkmmm
with the  16 kawrhcjyml
with their  22 -
with this  -13 lnrkmllmmm
with three  -34 lrljllmkmm
with two  -25 mqmlklmmmj
with us  3 -
with work  -20 mllskmllml
with you  15 lldgjlylml
without  26 muarmkbyli
without my  6 -
wizard  -33 melfhymmll
woke  -4 mljtmkkmmm
woke up  -4 mljtmkkmmm
woman  1 mllmqmmmmm
women  -22 mlmlplmlmi
won  25 ljhlyllmkl
won a  2 -
won an  -8 mlmmslmmll
won second  10 -
won the  21 mkmlpmmmll
won>NOW  10 -
won>a  2 -
won>an  -8 mlmmslmmll
won>the  21 mkmlpmmmll
wondering  -13 yipgkkhmmm
wondering if  0 ykkllkhmmm
wood  83 -
word  8 jsjktkkmml
word $  16 llolumlkml
word that  -4 mrimlmmkmm
words  -36 lghhgliyli
words $  -39 lahkjmjymj
work  -21 jpspmjaiyg
work $  -31 ltsrdkflll
work at  -19 mlmjlrmmll
work for  32 mmmqkmllml
work in  15 -
work pays  -17 mljkwmmlml
work since  7 -
work with  26 -
worked  5 ljydklllmm
worked $  -13 ljydklllmm
working  8 kygiylkmml
working on  7 mxlfmmmmmm
works  14 lmyhjmhlmm
works $  -17 lomjlmjmmm
workshop  13 -
world  -11 kjegyjylml
world $  -48 llkgokylml
worried  -14 mmjsmmmmmm
worried about  2 -
worse  1 lmkwmmmlmm
worth  -7 llkkummmmk
would  -17 mrybiwftjj
would 've  -14 mkpjmvlmmm
would be  -9 ljolopklml
would like  0 tuaolimyml
would you  0 gukmmmllml
wow  -2 lmvliljmmm
wow that  -2 lmvliljmmm
wow>DEICTIC  -2 lmvliljmmm
write  -24 fyjafdcylj
write a  -27 hykdieigmk
write an  -35 mqmjmmmmmm
write the  -10 msmklmmkmm
writing  -4 lyjaljllmy
writing a  9 mykfllllml
writing an  -38 msmjmkmmml
writing my  28 -
written  10 mlmlqjmmmk
written in  31 mmmlnmmmml
wrong  -59 olylaoidlh
wrong $  -14 pjybfreeli
wrote  -1 mhifpilyyl
wrote a  10 -
wrote the  25 mmmmlmmmmm
x  -16 jyigmjllmj
x and  -6 mpmkmlmmmm
x is  -6 lyklpkmmml
x>AUX  -6 lyklpkmmml
x>and  -6 mpmkmlmmmm
yeah  -5 llwllljmll
yeah i  -5 mmplmmmmlm
year  59 lggkpqymki
year $  31 miikqmymli
year of  1 -
year old  -3 mlmmmnmmmm
years  59 mkmlglkmvx
years $  49 -
years ago  16 -
years and  -17 mlmmmllmvl
years of  -7 mlmlgmmmmy
yes  10 moxeilrimk
yes $  9 mkphllrmml
yes i  13 -
yes please  0 mtlmlmkgmm
yes>I  13 -
yes>w  0 mtlmlmkgmm
yesterday  22 mhhwrkllml
yesterday $  2 mhhwrkllml
yesterday i  18 -
yet  -34 ksaxlljlml
yet $  -34 ksaxlljlml
yoga  3 -
you  -63 yalajuyaaa
you $  -3 fapgmlygkb
you 'd  -1 rlqlllimml
you 'll  -3 loikilslmx
you 're  -55 rspaayykkf
you 've  -14 iksjxlplmg
you a  -9 lpilmlsmmm
you all  -2 llelilymmk
you and  -20 lkikjutmkg
you at  -16 kkiyhhhmmy
you been  0 omlmlmkmml
you can  41 jkalulymml
you could  -1 vqsklhgmmm
you did  -2 kmrmkmlmmm
you do  -10 rlkmkmkmml
you feel  -2 mmelkmsmmm
you for  10 mlxlllcmmv
you from  -2 mmmlmnkmkl
you get  -4 plslymbjml
you give  23 mcollyjmml
you go  -1 mmiillymml
you got  -2 llullmglmm
you had  -4 mlylkkimmm
you know  17 llknllsmmm
you later  -3 lmiqmllmmm
you like  -2 vllklmfkmm
you made  -13 lqvjkllmmm
you mean  -9 pjrjkkimmm
you misunderstood  -2 lmslllclmm
you must  0 lsumjiklmk
you need  -1 ehmxujmmmm
you recommend  18 oimmlmmmmm
you said  -3 ijyjmllmmm
you send  -10 gymklllmmm
you should  -11 lknkyjhlmk
you so  0 mmqklmqmmj
you soon  0 lmkjkmomml
you the  0 mqjommlmmm
you there  0 umbsmmkmmm
you think  -3 ylblmllmmm
you to  4 kvmglpjwll
you today  -2 jjlimmymmm
you too  -7 lmallmymml
you up  -2 mmlpmmkmmm
you want  70 mmmlmmmmmm
you write  16 jqmmmmmmmm
young  -11 lmmlpmmmmk
young $  14 -
younger  17 -
youngest  39 -
youngest of  39 -
your  -93 deycavuyiy
your advice  -5 mkyimljlml
your answer  -10 lgrhllhmmj
your family  -13 lllmkkrmmj
your help  -4 mksjmkqmmj
your last  0 mtplmmlkmh
yours  -16 mmkljmilmy
youth  29 -
youth center  13 -
zealand  4 mmmmnmmmml
zealand $  4 mmmmnmmmml
zero  -7 lnjlqmmmml
zero $  -7 lnjlqmmmml
zoo  5 mmmjmrmmlm
zoo $  -1 mmmjmrmmlm
zurich  -11 mmmmommmml
zurich $  -11 mmmmommmml
é  32 -
"""
