create table plan (
  id varchar(100) not null,
  version int not null,
  json clob not null,
  primary key (id, version)
);
