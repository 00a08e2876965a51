/** A few rows of each classifier, in the order of their references. */
export const FILES: Readonly<Record<string, string>> = {
  SECTORS: 'code,name,okved,validFrom\nradio,Радио,26|27.1,2015-01-01\n',
  MUNICIPALITIES:
    'oktmo,name,validFrom,validTo,replacedBy\n46768000,Округ,2019-01-01,2022-12-31,46568000\n46568000,Раменское,2023-01-01,,\n',
  OCCUPATIONS: 'okz,name,validFrom\n8212,Сборщики,2015-07-01\n',
  JOB_TITLES: 'okpdtr,name,okz,validFrom\n19756,Сварщик,7212,1996-01-01\n',
  SPECIALITY_GROUPS: 'group,name,validFrom\n11.00.00,Электроника,2013-10-29\n',
  SPECIALITIES: 'speciality,name,validFrom\n11.02.14,Приборы,2013-10-29\n',
  MATCHES:
    'speciality,kind,target,strength,validFrom,validTo,source\n11.02.14,OKZ,8212,CORE,2015-01-01,,решение\n11.02.14,STANDARD,99.001,RELATED,2015-01-01,2020-01-01,\n',
  STANDARDS:
    'standard,name,orderNumber,orderDate,validFrom,validTo,replacedBy,source\n99.001,Первый,1н,2013-12-01,2014-01-01,,,приказ\n99.001,Второй,,,2019-01-01,2023-12-31,99.002,\n40.196,Сборщик,,,2019-05-29,,,\n',
  FUNCTIONS: 'standard,function,name,validFrom\n99.001,А/01.6,Трудовая,2019-01-01\n',
  QUALIFICATIONS:
    'qualification,name,level,validityMonths,functions,validFrom\n99.00100.01,Мастер,5,36,A/01.6,2019-01-01\n',
}
