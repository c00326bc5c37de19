"""Weights of `likelihood`, written by bench/rivals/train.py."""

WEIGHTS = """
0.90 (bias)
-1.09 +actor
0.04 +again
0.31 +asked
0.71 +away
-1.16 +bare
-0.75 +behind
0.41 +being
0.04 +event
-0.20 +final
-0.73 +instead
0.54 +limit
0.35 +long
0.54 +negated
0.05 +new
-0.67 +now
-0.49 +of self
0.14 +over
0.15 +past
-0.27 +people
0.48 +perfect
0.97 +self
0.55 +since
0.24 +state
0.38 =copula
-0.27 =doing
-0.26 =had
0.14 =is
-0.17 =likes
-0.13 =long
0.84 =person
-0.18 =user
0.79 all
-1.40 bare
0.39 changing it
0.05 changing last
-1.18 changing other
0.60 cover
-0.80 expiring it
0.91 expiring last
0.11 expiring other
0.25 has changing
-0.56 has expiring
0.35 has leaving
0.78 has parting
0.51 has stopping
-1.00 head
0.34 it changing
0.38 it expiring
0.05 it leaving
0.12 it parting
-0.25 it stopping
0.43 lacks name
0.15 leaving it
0.70 leaving last
-0.32 leaving other
0.62 link at
-0.40 link for
0.50 link from
0.44 link none
-0.16 link of
1.19 link to
-0.34 link with
0.92 name
-1.63 narrowed
-0.64 no subject
-1.24 no verb
-0.02 nothing left
1.47 nothing new
0.57 of another sort
-0.41 of own
-0.17 of the
0.08 other amount
0.50 other day
0.89 parting it
0.68 parting last
-2.01 parting other
0.10 same amount
0.01 same date
-0.16 same day
0.88 same verb
-0.13 short
0.04 some amount
0.76 stopping it
0.52 stopping last
0.26 stopping other
1.12 subject
0.97 ~changing
0.57 ~expiring
0.36 ~leaving
0.57 ~new
0.56 ~now
0.09 ~since
0.22 ~stopping
"""
