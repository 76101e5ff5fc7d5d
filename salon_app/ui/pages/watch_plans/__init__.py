"""見守り電話: the plans with 休止, 電話かけ表 printed and typed back, results of an automatic service, 気になる方."""
