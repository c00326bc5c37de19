"""Weights of `likelihood`, written by bench/rivals/train.py."""

WEIGHTS = """
1.22 (bias)
-1.12 +actor
0.12 +again
0.38 +asked
0.76 +away
-1.25 +bare
-0.76 +behind
0.45 +being
0.14 +event
-0.22 +final
-0.75 +instead
0.48 +limit
0.36 +long
0.43 +negated
0.10 +new
-0.79 +now
-0.50 +of self
0.03 +over
0.16 +past
-0.07 +people
0.51 +perfect
0.96 +self
0.60 +since
0.16 +state
0.32 =copula
-0.29 =doing
-0.59 =had
0.18 =is
-0.16 =likes
-0.13 =long
0.86 =person
-0.21 =user
0.67 all
-1.50 bare
0.31 changing it
0.23 changing last
-1.33 changing other
0.58 cover
-0.80 expiring it
0.96 expiring last
0.08 expiring other
0.22 has changing
-0.57 has expiring
0.22 has leaving
0.81 has parting
0.50 has stopping
-1.01 head
0.40 it changing
0.38 it expiring
0.05 it leaving
0.07 it parting
-0.27 it stopping
0.33 lacks name
0.01 leaving it
0.70 leaving last
-0.26 leaving other
0.61 link at
-0.35 link for
0.51 link from
0.35 link none
-0.18 link of
1.39 link to
-0.32 link with
0.81 name
-1.46 narrowed
-0.57 no subject
-1.22 no verb
0.03 nothing left
1.60 nothing new
0.25 of another sort
-0.42 of own
-0.09 of the
0.19 other amount
0.53 other day
0.92 parting it
0.68 parting last
-1.98 parting other
0.11 same amount
0.01 same date
-0.18 same day
0.87 same verb
-0.20 short
0.04 some amount
0.75 stopping it
0.58 stopping last
0.25 stopping other
1.06 subject
0.99 ~changing
0.61 ~expiring
0.38 ~leaving
0.57 ~new
0.57 ~now
0.10 ~since
0.25 ~stopping
"""
