-- The rows of a library as a studio of form 1 left them: a course in which every name of that form stands, four steps, and
-- the last of them taken back. They go into the tables of migration 1, and never change.

INSERT INTO course (id, title, summary, language, released_on, cover, format, form, revision, created_at, changed_at, deleted_at)
VALUES ('6a1e2c9e-0000-4000-8000-000000000001', 'The value', 'For new officers.', 'en', '2026-11-23', 'line.png', 1, '{"cover":"line.png","final-test":"test","framework":{"edition":"2014","id":"eu-custcomp"},"glossary":[{"id":"cif","meaning":"With freight.","term":"CIF"}],"hours-policy":"cn-customs","id":"6a1e2c9e-0000-4000-8000-000000000001","instructors":[],"keywords":["value"],"language":"en","outcomes":[{"alignments":["EUC.OP.04"],"id":"declare","text":"Declare goods."}],"reader":"fluent-second-language","references":[{"citation":"GATT VII","id":"gatt","link":"https://wto.org"}],"released-on":"2026-11-23","rights":"CC BY 4.0","session-plan":{"head-count":24,"items":[{"id":"1","minutes":15,"what":{"kind":"lesson","lesson":"play"}},{"id":"2","minutes":15,"what":{"kind":"break"}},{"id":"3","minutes":15,"what":{"kind":"other","title":"Welcome"}}],"materials":["Gloves"],"room":"Room 2","starts-at-minute":540},"summary":"For new officers.","title":"The value"}', 5, 1795442709000, 1795442759000, NULL);

INSERT INTO module (course, id, position, title, summary)
VALUES ('6a1e2c9e-0000-4000-8000-000000000001', 'basics', 0, 'Basics', 'What comes first.');

INSERT INTO module (course, id, position, title, summary)
VALUES ('6a1e2c9e-0000-4000-8000-000000000001', 'more', 1, 'More', '');

INSERT INTO lesson (course, id, module, position, title, kind, format, form)
VALUES ('6a1e2c9e-0000-4000-8000-000000000001', 'value', 'basics', 0, 'The value', 'reading', 1, '{"alignments":[],"body":{"content":{"difficulty":"standard","markdown":"The *customs value* of goods.\n","purpose":"understand"},"kind":"reading"},"delivery":"self-paced","id":"value","outcomes":[],"planned":null,"title":"The value"}');

INSERT INTO lesson (course, id, module, position, title, kind, format, form)
VALUES ('6a1e2c9e-0000-4000-8000-000000000001', 'film', 'basics', 1, 'The line', 'video', 1, '{"alignments":["EUC.OP.04"],"body":{"content":{"captions":[{"file":"line.vtt","language":"fr"}],"chapters":[{"at-ms":1000,"id":"c","title":"Start"}],"duration-ms":95000,"file":"line.mp4","introduction":"Watch.","narrates-page":true,"poster":"line.png","questions":[{"at-ms":2000,"question":{"alignments":["EUC.OP.04"],"answer":{"is-true":false,"kind":"true-false"},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"v1","outcomes":["declare"],"points":2,"prompt":"Which?"}}],"transcript":"Words."},"kind":"video"},"delivery":"self-paced","id":"film","outcomes":["declare"],"planned":null,"title":"The line"}');

INSERT INTO lesson (course, id, module, position, title, kind, format, form)
VALUES ('6a1e2c9e-0000-4000-8000-000000000001', 'play', 'basics', 2, 'At the line', 'role-play', 1, '{"alignments":[],"body":{"content":{"checklist":[{"alignments":["EUC.OP.04"],"id":"greets","text":"Greets"}],"debrief-questions":[{"id":"how","text":"How was it?"}],"model-answer":"Slowly.","phases":[{"id":"b","kind":"briefing","minutes":10,"prompts":["Begin."],"rounds":2,"title":"Phase"},{"id":"e","kind":"enactment","minutes":10,"prompts":["Begin."],"rounds":2,"title":"Phase"},{"id":"d","kind":"debrief","minutes":10,"prompts":["Begin."],"rounds":2,"title":"Phase"}],"props":[{"file":"invoice.pdf","id":"invoice","text":"12 pieces","title":"Invoice"}],"roles":[{"id":"officer","name":"Officer","private-brief":"In a hurry.","public-brief":"Polite."}],"safety-notes":"Gloves.","scenario":"A parcel is opened."},"kind":"role-play"},"delivery":"facilitated","id":"play","outcomes":[],"planned":{"minutes":45,"reason":"Discussion"},"title":"At the line"}');

INSERT INTO lesson (course, id, module, position, title, kind, format, form)
VALUES ('6a1e2c9e-0000-4000-8000-000000000001', 'test', 'basics', 3, 'Final test', 'quiz', 1, '{"alignments":[],"body":{"content":{"attempts":3,"draw":5,"feedback-time":"submission","introduction":"Nine questions.","pass-mark":75,"questions":[{"alignments":["EUC.OP.04"],"answer":{"kind":"single-choice","options":[{"feedback":"Because.","id":"a","is-key":true,"text":"a"},{"feedback":"Because.","id":"b","is-key":false,"text":"b"}]},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"q1","outcomes":["declare"],"points":2,"prompt":"Which?"},{"alignments":["EUC.OP.04"],"answer":{"kind":"multiple-response","options":[{"feedback":"Because.","id":"a","is-key":true,"text":"a"},{"feedback":"Because.","id":"b","is-key":false,"text":"b"}]},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"q2","outcomes":["declare"],"points":2,"prompt":"Which?"},{"alignments":["EUC.OP.04"],"answer":{"is-true":true,"kind":"true-false"},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"q3","outcomes":["declare"],"points":2,"prompt":"Which?"},{"alignments":["EUC.OP.04"],"answer":{"kind":"matching","pairs":[{"id":"p","left":"CIF","right":"with freight"}]},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"q4","outcomes":["declare"],"points":2,"prompt":"Which?"},{"alignments":["EUC.OP.04"],"answer":{"elements":[{"id":"o","text":"declare"}],"kind":"ordering"},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"q5","outcomes":["declare"],"points":2,"prompt":"Which?"},{"alignments":["EUC.OP.04"],"answer":{"is-calculation":true,"key":"12.50","kind":"numeric","tolerance":"0","unit":"%"},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"q6","outcomes":["declare"],"points":2,"prompt":"Which?"},{"alignments":["EUC.OP.04"],"answer":{"accepted":["bonded"],"is-case-sensitive":false,"kind":"short-answer"},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"q7","outcomes":["declare"],"points":2,"prompt":"Which?"},{"alignments":["EUC.OP.04"],"answer":{"blanks":[{"accepted":["duty"],"id":"f"}],"is-case-sensitive":true,"kind":"fill-blank"},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"q8","outcomes":["declare"],"points":2,"prompt":"Which?"},{"alignments":["EUC.OP.04"],"answer":{"alt":"a parcel","kind":"hotspot","picture":"x-ray.png","regions":[{"id":"r","is-key":true,"label":"seal","shape":{"height":4,"kind":"rectangle","width":3,"x":1,"y":2}},{"id":"e","is-key":true,"label":"seal","shape":{"kind":"ellipse","radius-x":7,"radius-y":8,"x":5,"y":6}}]},"difficulty":"hard","feedback":{"right":"Yes.","wrong":"No."},"id":"q9","outcomes":["declare"],"points":2,"prompt":"Which?"}],"shuffles-options":true,"shuffles-questions":true,"time-limit-minutes":20},"kind":"quiz"},"delivery":"self-paced","id":"test","outcomes":[],"planned":null,"title":"Final test"}');

INSERT INTO lesson (course, id, module, position, title, kind, format, form)
VALUES ('6a1e2c9e-0000-4000-8000-000000000001', 'fresh', 'more', 0, 'Fresh', 'reading', 1, '{"alignments":[],"body":{"content":{"difficulty":"standard","markdown":"","purpose":"understand"},"kind":"reading"},"delivery":"self-paced","id":"fresh","outcomes":[],"planned":null,"title":"Fresh"}');

INSERT INTO course_media (course, position, name, sha256, bytes, credit)
VALUES ('6a1e2c9e-0000-4000-8000-000000000001', 0, 'line.png', '0707070707070707070707070707070707070707070707070707070707070707', 1234, 'Own work');

INSERT INTO step (seq, course, began_at, ended_at, what, module, lesson, typed, is_undone, format, edit, inverse)
VALUES (1, '6a1e2c9e-0000-4000-8000-000000000001', 1795442719000, 1795442719000, 'module-add', 'more', 'fresh', NULL, 0, 1, '{"at":1,"edit":"module-add","module":{"id":"more","lessons":[{"alignments":[],"body":{"content":{"difficulty":"standard","markdown":"","purpose":"understand"},"kind":"reading"},"delivery":"self-paced","id":"fresh","outcomes":[],"planned":null,"title":"Fresh"}],"summary":"","title":"More"}}', '{"edit":"module-remove","id":"more"}');

INSERT INTO step (seq, course, began_at, ended_at, what, module, lesson, typed, is_undone, format, edit, inverse)
VALUES (2, '6a1e2c9e-0000-4000-8000-000000000001', 1795442729000, 1795442729000, 'course-instructors', NULL, NULL, NULL, 0, 1, '{"edit":"course-set","set":{"field":"instructors","value":[]}}', '{"edit":"course-set","set":{"field":"instructors","value":[{"about":"Twenty years.","affiliation":"Pudong","id":"li","kind":"practice","name":"Li Wei"}]}}');

INSERT INTO step (seq, course, began_at, ended_at, what, module, lesson, typed, is_undone, format, edit, inverse)
VALUES (3, '6a1e2c9e-0000-4000-8000-000000000001', 1795442739000, 1795442739000, 'course-title', NULL, NULL, 'set/value/', 0, 1, '{"edit":"course-set","set":{"field":"title","value":"The value"}}', '{"edit":"course-set","set":{"field":"title","value":"Valuation"}}');

INSERT INTO step (seq, course, began_at, ended_at, what, module, lesson, typed, is_undone, format, edit, inverse)
VALUES (4, '6a1e2c9e-0000-4000-8000-000000000001', 1795442749000, 1795442749000, 'reading-markdown', NULL, 'value', NULL, 1, 1, '{"edit":"reading-set","id":"value","set":{"field":"markdown","value":"Another text.\n"}}', '{"edit":"reading-set","id":"value","set":{"field":"markdown","value":"The *customs value* of goods.\n"}}');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (1, '6a1e2c9e-0000-4000-8000-000000000001', '', 'title', NULL, 'The value');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (2, '6a1e2c9e-0000-4000-8000-000000000001', '', 'text', NULL, 'For new officers.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (3, '6a1e2c9e-0000-4000-8000-000000000001', '', 'text', NULL, 'value');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (4, '6a1e2c9e-0000-4000-8000-000000000001', '', 'title', NULL, 'Basics');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (5, '6a1e2c9e-0000-4000-8000-000000000001', '', 'text', NULL, 'What comes first.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (6, '6a1e2c9e-0000-4000-8000-000000000001', '', 'title', NULL, 'More');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (7, '6a1e2c9e-0000-4000-8000-000000000001', '', 'text', NULL, 'Declare goods.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (8, '6a1e2c9e-0000-4000-8000-000000000001', '', 'text', NULL, 'CIF: With freight.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (9, '6a1e2c9e-0000-4000-8000-000000000001', 'film', 'title', NULL, 'The line');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (10, '6a1e2c9e-0000-4000-8000-000000000001', 'film', 'text', NULL, 'Watch.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (11, '6a1e2c9e-0000-4000-8000-000000000001', 'film', 'text', NULL, 'Start');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (12, '6a1e2c9e-0000-4000-8000-000000000001', 'film', 'text', NULL, 'Words.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (13, '6a1e2c9e-0000-4000-8000-000000000001', 'film', 'question', 'v1', 'Which?
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (14, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'title', NULL, 'At the line');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (15, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'A parcel is opened.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (16, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'Officer');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (17, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'Polite.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (18, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'In a hurry.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (19, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'Invoice
12 pieces');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (20, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'Phase
Begin.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (21, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'Phase
Begin.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (22, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'Phase
Begin.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (23, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'Greets');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (24, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'How was it?');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (25, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'Slowly.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (26, '6a1e2c9e-0000-4000-8000-000000000001', 'play', 'text', NULL, 'Gloves.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (27, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'title', NULL, 'Final test');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (28, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'text', NULL, 'Nine questions.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (29, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'question', 'q1', 'Which?
a
Because.
b
Because.
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (30, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'question', 'q2', 'Which?
a
Because.
b
Because.
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (31, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'question', 'q3', 'Which?
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (32, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'question', 'q4', 'Which?
CIF – with freight
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (33, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'question', 'q5', 'Which?
declare
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (34, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'question', 'q6', 'Which?
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (35, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'question', 'q7', 'Which?
bonded
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (36, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'question', 'q8', 'Which?
duty
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (37, '6a1e2c9e-0000-4000-8000-000000000001', 'test', 'question', 'q9', 'Which?
a parcel
seal
seal
Yes.
No.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (38, '6a1e2c9e-0000-4000-8000-000000000001', 'value', 'title', NULL, 'The value');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (39, '6a1e2c9e-0000-4000-8000-000000000001', 'value', 'text', NULL, 'The customs value of goods.');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (40, '6a1e2c9e-0000-4000-8000-000000000001', '', 'text', NULL, 'GATT VII');

INSERT INTO passage (id, course, lesson, place, question, text)
VALUES (41, '6a1e2c9e-0000-4000-8000-000000000001', 'fresh', 'title', NULL, 'Fresh');
