-- Every answer with its evidence. One SQL for H2 and PostgreSQL.
-- `conversation` is a hash (see AnswerRecords), and empty once the conversation is over or forgotten:
-- the turns that a follow-up may refer to are the records that still have it.
create table answer_records (
  id varchar(64) primary key,
  conversation varchar(64),
  asked_at timestamp(3) with time zone not null,
  status varchar(32) not null,
  document text not null
);
create index answer_records_conversation on answer_records (conversation, asked_at);
create index answer_records_asked_at on answer_records (asked_at);
