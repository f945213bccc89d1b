create table plan (
  id varchar(100) not null,
  version int not null,
  json varchar(1000000) not null,
  primary key (id, version)
);
