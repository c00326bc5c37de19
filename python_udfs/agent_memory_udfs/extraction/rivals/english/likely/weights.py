"""Weights of `likelihood`, written by bench/rivals/train.py."""

WEIGHTS = """
1.04 (bias)
-0.98 +actor
0.42 +asked
0.57 +away
-1.28 +bare
-0.88 +behind
0.37 +being
0.24 +event
-0.15 +final
-0.69 +instead
0.46 +limit
0.32 +long
0.55 +negated
0.06 +new
-0.54 +now
-0.43 +of self
0.20 +over
0.24 +past
0.31 +people
0.40 +perfect
0.78 +self
0.72 +since
0.27 +state
0.54 =copula
-0.22 =doing
-0.91 =had
-0.03 =is
-0.20 =likes
-0.09 =long
0.72 =person
-0.12 =user
0.63 all
-1.73 bare
0.55 changing it
-1.17 changing other
0.50 cover
-0.63 expiring it
0.83 expiring last
-0.01 expiring other
0.20 has changing
-0.56 has expiring
0.05 has leaving
0.87 has parting
0.38 has stopping
-0.95 head
0.57 it changing
0.17 it expiring
0.06 it leaving
0.05 it parting
-0.23 it stopping
0.30 lacks name
-0.08 leaving it
0.51 leaving last
-0.40 leaving other
0.37 link at
-0.32 link for
0.63 link from
0.52 link none
-0.10 link of
1.37 link to
-0.26 link with
0.65 name
-1.52 narrowed
-0.43 no subject
-1.08 no verb
0.18 nothing left
1.58 nothing new
0.27 of another sort
-0.45 of own
0.17 of the
0.10 other amount
0.15 other day
1.02 parting it
0.64 parting last
-1.95 parting other
-0.01 same amount
0.20 same code
-0.13 same day
0.89 same verb
-0.23 short
0.05 some amount
0.81 stopping it
0.53 stopping last
0.12 stopping other
0.85 subject
0.20 ~changing
0.67 ~expiring
0.35 ~leaving
0.03 ~new
0.76 ~now
-0.12 ~parting
0.09 ~since
0.35 ~stopping
"""
