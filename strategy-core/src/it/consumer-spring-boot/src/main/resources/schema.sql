create table plan (
  id varchar(100) not null,
  version int not null,
  json varchar(250000) not null,
  primary key (id, version)
);
