-- The shop's data, as its MySQL or MariaDB has it; run by mysql or mariadb. The other side is
-- beside.sql, whose role may only read.
create database if not exists shop character set utf8mb4;
use shop;

create table if not exists user_profiles (
    user_id varchar(64) primary key,
    nickname varchar(64) not null,
    city varchar(64),
    vip_level int not null default 0
);

create table if not exists orders (
    order_no varchar(32) primary key,
    user_id varchar(64) not null,
    item varchar(128) not null,
    amount decimal(10, 2) not null,
    ordered_at datetime not null,
    foreign key (user_id) references user_profiles (user_id),
    index (user_id, ordered_at)
);

insert into user_profiles (user_id, nickname, city, vip_level) values
    ('user_10086', 'Xiao Ming', 'Hangzhou', 3),
    ('user_10087', '小红 🌶', 'Shanghai', 1),
    ('user_10088', 'Xiao Gang', 'Hangzhou', 0)
on duplicate key update
    nickname = values(nickname), city = values(city), vip_level = values(vip_level);

insert into orders (order_no, user_id, item, amount, ordered_at) values
    ('A-1001', 'user_10086', 'Projector', 3299.00, '2026-03-02 12:00:00'),
    ('A-1002', 'user_10086', 'Screen', 480.50, '2026-03-03 09:30:00'),
    ('A-1003', 'user_10087', 'Hot pot', 219.00, '2026-03-04 18:00:00')
on duplicate key update amount = values(amount);

create user if not exists 'memory_reader'@'%' identified by 'read only';
grant select on shop.* to 'memory_reader'@'%';
