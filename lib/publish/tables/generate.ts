console.log('tables: to come');
