-- Form 2: a course says who wrote and who reviewed it.
--
-- No course of form 1 does. Lessons and steps are as they were, and get the number of the form that is read now. What is
-- no JSON stays what it is, so that one damaged course does not keep the others from being opened.

UPDATE course SET form = json_insert(form, '$.contributors', json('[]')) WHERE json_valid(form);
UPDATE course SET format = 2;
UPDATE lesson SET format = 2;
UPDATE step SET format = 2;

UPDATE meta SET value = 2 WHERE name = 'minimum_reader';
